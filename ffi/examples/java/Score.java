/*
 * Assize from Java, through JNA: Risk Matrix 2000 through records, a batch through columns, and a whole assessment through JSON.
 *
 *   javac -cp jna.jar -d . ../../bindings/java/assize/Assize.java Score.java
 *   LD_LIBRARY_PATH=PREFIX/lib java -cp .:jna.jar Score CASE.json
 */

import assize.Assize;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.stream.Collectors;

public final class Score {
    private static final Assize LIBRARY = Assize.LIBRARY;

    /** What stops the program, for the person who runs it. */
    private static final class Failure extends Exception {
        private static final long serialVersionUID = 1;

        Failure(String why) {
            super(why);
        }

        Failure(String what, int status) {
            super(what + ": " + LIBRARY.assize_status_text(status));
        }
    }

    private static void check(String what, int status) throws Failure {
        if (status != Assize.OK) throw new Failure(what, status);
    }

    /** The last three parameters of every function that gives an answer of any length. */
    private interface Call {
        int into(byte[] out, Assize.Size capacity, Assize.SizeByReference length);
    }

    /** How long the answer is, then the answer. */
    private static byte[] answer(String what, Call call) throws Failure {
        Assize.SizeByReference length = new Assize.SizeByReference();
        int status = call.into(null, new Assize.Size(0), length);
        if (status != Assize.BUFFER_TOO_SMALL) throw new Failure(what, status);
        byte[] out = new byte[(int) length.getValue()];
        check(what, call.into(out, new Assize.Size(out.length), length));
        return out;
    }

    /** As it is: the library's texts are UTF-8, whatever the platform's encoding is. */
    private static void print(byte[] text) {
        System.out.write(text, 0, text.length);
    }

    /** One man, answer by answer. What is not set stays unknown. */
    private static void riskMatrix() throws Failure {
        Assize.Rm2000Facts facts = new Assize.Rm2000Facts();
        Assize.Rm2000Outcome outcome = new Assize.Rm2000Outcome();
        check("assize_rm2000_facts_init", LIBRARY.assize_rm2000_facts_init(facts, new Assize.Size(facts.size())));
        check("assize_rm2000_outcome_init", LIBRARY.assize_rm2000_outcome_init(outcome, new Assize.Size(outcome.size())));
        facts.sex = Assize.RM2000_MALE;
        facts.age = 30;
        facts.convicted_of_sexual_offence = 1;
        facts.age_at_latest_sexual_offence = 28;
        facts.internet_only = 0;
        facts.sexual_appearances = 2;
        facts.criminal_appearances = 5;
        facts.violent_appearances = 1;
        facts.any_burglary = 0;
        facts.male_victim = 1;
        facts.stranger_victim = 1;
        facts.single = 0;
        facts.non_contact_offence = 0;

        check("assize_rm2000_score", LIBRARY.assize_rm2000_score(facts, outcome));
        if (outcome.kind == Assize.REJECTED) {
            throw new Failure(Arrays.stream(outcome.problems).limit(outcome.problem_count)
                .mapToObj(problem -> "refused: " + LIBRARY.assize_problem_text(problem)).collect(Collectors.joining("\n")));
        }
        System.out.printf("Risk Matrix 2000, scale S: %s (%s; weakest source: %s)\n", LIBRARY.assize_level_text(outcome.s_category),
            LIBRARY.assize_kind_text(outcome.kind), LIBRARY.assize_source_text(outcome.edition_status));
        System.out.printf("  step 1: %d points, %s; %d aggravating factors\n", outcome.s_points, LIBRARY.assize_level_text(outcome.s_step1),
            outcome.s_factors);

        // every reason with its source: rule, points, status, text, source, with tabs between
        print(answer("assize_rm2000_explain",
            (out, capacity, length) -> LIBRARY.assize_rm2000_explain(facts, null, Assize.LINES, out, capacity, length)));
    }

    private static Pointer text(String text) {
        byte[] bytes = (text + "\0").getBytes(StandardCharsets.UTF_8);
        Memory memory = new Memory(bytes.length);
        memory.write(0, bytes, 0, bytes.length);
        return memory;
    }

    private static void numbers(Assize.Column column, String question, int... values) {
        Memory memory = new Memory(4L * values.length);
        memory.write(0, values, 0, values.length);
        column.name = text(question);
        column.type = Assize.INT32;
        column.values = memory;
    }

    /** Three men in columns. The age of the last is not known: his bit is not set. */
    private static void batch() throws Failure {
        int rows = 3;
        Memory known = new Memory(1);
        known.setByte(0, (byte) 0b011);

        // the records of an array must lie side by side in memory: toArray sees to it, new Assize.Column[13] would not
        Assize.Column[] columns = (Assize.Column[]) new Assize.Column().toArray(13);
        columns[0].name = text("sex");
        columns[0].type = Assize.FIXED_TEXT;
        columns[0].width = new Assize.Size(6);
        columns[0].values = text("male  male  male  ");
        numbers(columns[1], "age", 22, 30, 0);
        columns[1].validity = known;
        numbers(columns[2], "convicted_of_sexual_offence", 1, 1, 1);
        numbers(columns[3], "age_at_latest_sexual_offence", 20, 28, 28);
        numbers(columns[4], "internet_only", 0, 0, 0);
        numbers(columns[5], "sexual_appearances", 2, 2, 2);
        numbers(columns[6], "criminal_appearances", 5, 5, 5);
        numbers(columns[7], "violent_appearances", 1, 1, 1);
        numbers(columns[8], "any_burglary", 0, 0, 0);
        numbers(columns[9], "male_victim", 1, 1, 1);
        numbers(columns[10], "stranger_victim", 0, 0, 0);
        numbers(columns[11], "single", 0, 0, 0);
        numbers(columns[12], "non_contact_offence", 0, 0, 0);

        Memory s = new Memory(4L * rows);
        Memory v = new Memory(16L * rows);
        Assize.Output[] outputs = (Assize.Output[]) new Assize.Output().toArray(2);
        outputs[0].path = text("s.category");
        outputs[0].type = Assize.INT32;
        outputs[0].values = s;
        outputs[1].path = text("v.category");
        outputs[1].type = Assize.FIXED_TEXT;
        outputs[1].width = new Assize.Size(16);
        outputs[1].values = v;

        byte[] kinds = new byte[rows];
        byte[] why = new byte[1024];
        int status = LIBRARY.assize_score_columns("rm2000", null, new Assize.Size(rows), columns, new Assize.Size(columns.length), outputs,
            new Assize.Size(outputs.length), kinds, why, new Assize.Size(why.length), new Assize.SizeByReference());
        if (status == Assize.BAD_COLUMNS) System.err.println(Native.toString(why, "UTF-8"));
        check("assize_score_columns", status);
        for (int row = 0; row < rows; row++) {
            System.out.printf("row %d: %s, S %s, V %s\n", row, LIBRARY.assize_kind_text(kinds[row]),
                LIBRARY.assize_level_text(s.getInt(4L * row)), new String(v.getByteArray(16L * row, 16), StandardCharsets.UTF_8));
        }
    }

    /** A whole case. */
    private static void assessment(String name) throws Failure, IOException {
        byte[] json = Files.readAllBytes(Paths.get(name));
        print(answer("assize_assess_text",
            (out, capacity, length) -> LIBRARY.assize_assess_text(json, new Assize.Size(json.length), null, out, capacity, length)));
    }

    public static void main(String[] arguments) {
        try {
            System.out.printf("Assize %s\n", LIBRARY.assize_version());
            if (LIBRARY.assize_abi_version() != Assize.ABI_VERSION) {
                throw new Failure("the library is of another ABI than Assize.java");
            }
            riskMatrix();
            batch();
            assessment(arguments.length > 0 ? arguments[0] : "examples/community.json");
        } catch (Failure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        } catch (IOException failure) {
            System.err.println("the case cannot be read: " + failure);
            System.exit(1);
        }
    }
}
