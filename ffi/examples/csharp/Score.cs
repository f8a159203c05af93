/*
 * Assize from C#, through P/Invoke: Risk Matrix 2000 through records, a batch through columns, and a whole assessment through JSON.
 *
 *   mcs -out:score.exe ../../bindings/csharp/Assize.cs Score.cs
 *   LD_LIBRARY_PATH=PREFIX/lib mono score.exe CASE.json
 */

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;

static class Score
{
    /// <summary>What stops the program, for the person who runs it.</summary>
    sealed class Failure : Exception
    {
        public Failure(string why) : base(why) { }
        public Failure(string what, int status) : base(what + ": " + Assize.Text(Assize.assize_status_text(status))) { }
    }

    static void Check(string what, int status)
    {
        if (status != Assize.OK) throw new Failure(what, status);
    }

    /// <summary>The last three parameters of every function that gives an answer of any length.</summary>
    delegate int Call(byte[] text, UIntPtr capacity, out UIntPtr length);

    /// <summary>How long the answer is, then the answer.</summary>
    static string Answer(string what, Call call)
    {
        UIntPtr length;
        int status = call(null, UIntPtr.Zero, out length);
        if (status != Assize.BUFFER_TOO_SMALL) throw new Failure(what, status);
        var text = new byte[(int)length];
        Check(what, call(text, length, out length));
        return Encoding.UTF8.GetString(text);
    }

    /// <summary>One man, answer by answer. What is not set stays unknown.</summary>
    static void RiskMatrix()
    {
        var facts = new Assize.Rm2000Facts();
        var outcome = new Assize.Rm2000Outcome();
        Check("assize_rm2000_facts_init", Assize.assize_rm2000_facts_init(ref facts, (UIntPtr)Marshal.SizeOf(facts)));
        Check("assize_rm2000_outcome_init", Assize.assize_rm2000_outcome_init(ref outcome, (UIntPtr)Marshal.SizeOf(outcome)));
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

        Check("assize_rm2000_score", Assize.assize_rm2000_score(ref facts, ref outcome));
        if (outcome.kind == Assize.REJECTED)
        {
            var problems = outcome.problems.Take(outcome.problem_count);
            throw new Failure(string.Join("\n", problems.Select(problem => "refused: " + Assize.Text(Assize.assize_problem_text(problem)))));
        }
        Console.WriteLine("Risk Matrix 2000, scale S: {0} ({1}; weakest source: {2})", Assize.Text(Assize.assize_level_text(outcome.s_category)),
            Assize.Text(Assize.assize_kind_text(outcome.kind)), Assize.Text(Assize.assize_source_text(outcome.edition_status)));
        Console.WriteLine("  step 1: {0} points, {1}; {2} aggravating factors", outcome.s_points,
            Assize.Text(Assize.assize_level_text(outcome.s_step1)), outcome.s_factors);

        // every reason with its source: rule, points, status, text, source, with tabs between
        Console.Write(Answer("assize_rm2000_explain", (byte[] text, UIntPtr capacity, out UIntPtr length) =>
            Assize.assize_rm2000_explain(ref facts, null, Assize.LINES, text, capacity, out length)));
    }

    /// <summary>Arrays that stay where they are in memory until the library is done with them.</summary>
    sealed class Pins : IDisposable
    {
        readonly List<GCHandle> handles = new List<GCHandle>();

        public IntPtr At(Array values)
        {
            var handle = GCHandle.Alloc(values, GCHandleType.Pinned);
            handles.Add(handle);
            return handle.AddrOfPinnedObject();
        }

        public IntPtr At(string text)
        {
            return At(Encoding.UTF8.GetBytes(text + "\0"));
        }

        public void Dispose()
        {
            foreach (var handle in handles) handle.Free();
        }
    }

    static Assize.Column Numbers(Pins pins, string question, params int[] values)
    {
        return new Assize.Column { name = pins.At(question), type = Assize.INT32, values = pins.At(values) };
    }

    /// <summary>Three men in columns. The age of the last is not known: his bit is not set.</summary>
    static void Batch()
    {
        const int rows = 3;
        var s = new int[rows];
        var v = new byte[16 * rows];
        var kinds = new byte[rows];
        var why = new byte[1024];
        int status;
        using (var pins = new Pins())
        {
            var sexes = new Assize.Column
            {
                name = pins.At("sex"), type = Assize.FIXED_TEXT, width = (UIntPtr)6, values = pins.At("male  male  male  ")
            };
            var ages = Numbers(pins, "age", 22, 30, 0);
            ages.validity = pins.At(new byte[] { 0x03 });
            var columns = new[]
            {
                sexes,
                ages,
                Numbers(pins, "convicted_of_sexual_offence", 1, 1, 1),
                Numbers(pins, "age_at_latest_sexual_offence", 20, 28, 28),
                Numbers(pins, "internet_only", 0, 0, 0),
                Numbers(pins, "sexual_appearances", 2, 2, 2),
                Numbers(pins, "criminal_appearances", 5, 5, 5),
                Numbers(pins, "violent_appearances", 1, 1, 1),
                Numbers(pins, "any_burglary", 0, 0, 0),
                Numbers(pins, "male_victim", 1, 1, 1),
                Numbers(pins, "stranger_victim", 0, 0, 0),
                Numbers(pins, "single", 0, 0, 0),
                Numbers(pins, "non_contact_offence", 0, 0, 0),
            };
            var outputs = new[]
            {
                new Assize.Output { path = pins.At("s.category"), type = Assize.INT32, values = pins.At(s) },
                new Assize.Output { path = pins.At("v.category"), type = Assize.FIXED_TEXT, width = (UIntPtr)16, values = pins.At(v) },
            };
            UIntPtr length;
            status = Assize.assize_score_columns("rm2000", null, (UIntPtr)rows, columns, (UIntPtr)columns.Length, outputs, (UIntPtr)outputs.Length,
                kinds, why, (UIntPtr)why.Length, out length);
        }
        if (status == Assize.BAD_COLUMNS) Console.Error.WriteLine(Encoding.UTF8.GetString(why).TrimEnd('\0'));
        Check("assize_score_columns", status);
        for (int row = 0; row < rows; row++)
        {
            Console.WriteLine("row {0}: {1}, S {2}, V {3}", row, Assize.Text(Assize.assize_kind_text(kinds[row])),
                Assize.Text(Assize.assize_level_text(s[row])), Encoding.UTF8.GetString(v, 16 * row, 16));
        }
    }

    /// <summary>A whole case.</summary>
    static void Assessment(string name)
    {
        byte[] json = File.ReadAllBytes(name);
        Console.Write(Answer("assize_assess_text", (byte[] text, UIntPtr capacity, out UIntPtr length) =>
            Assize.assize_assess_text(json, (UIntPtr)json.Length, null, text, capacity, out length)));
    }

    static int Main(string[] arguments)
    {
        // the library's texts are UTF-8 with line feeds, whatever the console has
        Console.SetOut(new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true, NewLine = "\n" });
        try
        {
            Console.WriteLine("Assize {0}", Assize.Text(Assize.assize_version()));
            if (Assize.assize_abi_version() != Assize.ABI_VERSION) throw new Failure("the library is of another ABI than Assize.cs");
            RiskMatrix();
            Batch();
            Assessment(arguments.Length > 0 ? arguments[0] : "examples/community.json");
            return 0;
        }
        catch (Exception failure)
        {
            Console.Error.WriteLine(failure.Message);
            return 1;
        }
    }
}
