//! What an instrument comes to in columns of numbers is what its result says.

use assize::columns::{HEADLINES, Headline, Holds, Input, Kind, Line, Plan, Question, Takes, problem_bits};
use assize::facts::{Field, Shape};
use assize::guidance::families::{self, AnyPolicy};
use assize::{Json, Options, Outcome, catalogue};
use assize_tests::flat::{Held, Row, flat, held, rows, text};
use assize_tests::vectors;

fn same(a: Line, b: Line) -> bool {
    let equal = |x: f64, y: f64| x == y || x.is_nan() && y.is_nan();
    equal(a.score, b.score) && a.band == b.band && a.variant == b.variant && equal(a.lowest, b.lowest) && equal(a.highest, b.highest)
}

/// What a block of rows comes to, in columns and as JSON. Returns how many were scored, bounded and rejected.
fn compare(headline: &Headline, rows: &[Row], options: &Options) -> [usize; 3] {
    let name = format!("{}@{}", headline.id, headline.edition);
    let entry = catalogue::find(&name).or_else(|| catalogue::find(headline.id)).expect("in the catalogue");
    let mut names: Vec<&str> = rows.iter().flat_map(|row| row.keys().map(String::as_str)).collect();
    names.sort_unstable();
    names.dedup();
    let questions: Vec<Question> = names.iter().map(|name| (headline.resolve)(name).expect("a question")).collect();
    let columns: Vec<Held> = questions.iter().map(|q| held(q, rows)).collect();
    let inputs: Vec<Input> = columns.iter().map(Held::input).collect();
    let mut plan = Plan::new(&[entry], &names).expect("a plan");
    let mut scores = Vec::new();
    plan.score(rows.len(), &inputs, options, &mut scores);
    let scores = &scores[0];
    let mut seen = [0; 3];
    for row in 0..rows.len() {
        let facts = plan.facts(0, &inputs, row);
        let outcome = entry.score(&facts, options);
        seen[scores.kinds[row] as usize] += 1;
        match &outcome {
            Outcome::Rejected { problems, .. } => {
                assert_eq!(scores.kinds[row], Kind::Rejected, "{name}: {}", facts.compact());
                assert_eq!(scores.problems[row], problem_bits::bits(problems), "{name}: {}", facts.compact());
                assert!(problem_bits::codes(scores.problems[row]).iter().all(|code| *code != "other"), "{name}: {problems:?}");
            }
            Outcome::Answered { answered, .. } => {
                assert_eq!(scores.kinds[row], if answered.bounded { Kind::Bounded } else { Kind::Scored }, "{name}: {}", facts.compact());
                for (form, columns) in headline.forms.iter().zip(&scores.lines) {
                    let (ours, theirs) = (columns.line(row), form.of(&answered.result));
                    assert!(same(ours, theirs), "{name} {}: {ours:?}, the result says {theirs:?}: {} {}", form.name, facts.compact(), answered.result.compact());
                }
            }
        }
    }
    seen
}

fn under(policies: &[AnyPolicy]) -> Options<'_> {
    policies.iter().fold(Options::default(), Options::under)
}

/// Each vector that columns can say, and the same with each answer in turn not known.
#[test]
fn every_vector_that_columns_can_say_comes_to_what_its_result_says() {
    for headline in HEADLINES {
        let (mut seen, mut open) = ([0; 3], [0; 3]);
        for ((policies, _), rows) in rows(headline) {
            let policies: Vec<_> = policies.iter().map(|id| families::find(id).expect("a policy")).collect();
            let without = |row: &Row| -> Vec<_> {
                row.keys()
                    .map(|name| {
                        let mut less = row.clone();
                        less.remove(name);
                        less
                    })
                    .collect()
            };
            // of many alike, some
            let fewer: Vec<_> = rows.iter().step_by(rows.len().div_ceil(MUTATED)).flat_map(without).collect();
            for (rows, seen) in [(&rows, &mut seen), (&fewer, &mut open)] {
                for (sum, n) in seen.iter_mut().zip(compare(headline, rows, &under(&policies))) {
                    *sum += n;
                }
            }
        }
        let name = format!("{}@{}", headline.id, headline.edition);
        println!("{name}: {seen:?} scored, bounded, rejected; with an answer not known {open:?}");
        assert!(seen.iter().sum::<usize>() > 10 && seen[0] + seen[1] > 0, "{name}: {seen:?}");
        assert!(open.iter().sum::<usize>() > 60, "{name}: {open:?}");
    }
}

/// What only JSON holds, such as the days of incidents, goes with the numbers of the same row.
#[test]
fn lists_stand_beside_numbers() {
    let (mut open, mut met) = (0, 0);
    for vector in vectors().into_iter().filter(|v| v.instrument == "dash" && v.policies.is_empty() && !v.strict) {
        let Some(incidents) = vector.facts.get("incidents").filter(|list| !list.is_null()).cloned() else { continue };
        let headline = HEADLINES.iter().find(|h| h.id == "dash").expect("an instrument");
        let entry = catalogue::find("dash").expect("in the catalogue");
        let others = vector.facts.members().iter().filter(|(name, _)| name != "incidents").cloned().collect();
        let Some(row) = flat(headline, &Json::Object(others)) else { continue };
        let mut names: Vec<&str> = row.keys().map(String::as_str).collect();
        let columns: Vec<Held> = names.iter().map(|name| held(&(headline.resolve)(name).expect("a question"), std::slice::from_ref(&row))).collect();
        let lists = [incidents];
        let mut inputs: Vec<Input> = columns.iter().map(Held::input).collect();
        names.push("incidents");
        inputs.push(Input::Json(&lists));
        let mut plan = Plan::new(&[entry], &names).expect("a plan");
        let mut scores = Vec::new();
        plan.score(1, &inputs, &Options::default(), &mut scores);
        assert_eq!(plan.facts(0, &inputs, 0).get("incidents"), Some(&lists[0]));
        if let Outcome::Answered { answered, .. } = entry.score(&vector.facts, &Options::default()) {
            for (form, columns) in headline.forms.iter().zip(&scores[0].lines) {
                assert!(same(columns.line(0), form.of(&answered.result)), "{}: {}", vector.id, form.name);
            }
            let escalated = scores[0].lines[3].line(0).band;
            met += usize::from(escalated == 1);
            open += usize::from(escalated > 1);
        }
    }
    assert!(met > 3 && open > 0, "{met} {open}");
}

/// A part is not given whole and member by member, however deep it lies.
#[test]
fn a_part_is_whole_or_in_pieces() {
    let plan = |id: &str, names: &[&str]| Plan::new(&[catalogue::find(id).expect("in the catalogue")], names).err().map(|problems| problems.0[0].code);
    assert_eq!(plan("oasys", &["form", "recorded.sections.3", "recorded.ogrs3", "links.3.harm", "links.3.low_score"]), None);
    for (id, names) in [
        ("oasys", ["recorded", "recorded.sections.3"]),
        ("oasys", ["recorded.sections.3", "recorded.sections"]),
        ("asset", ["what_do_you_think", "what_do_you_think.lifestyle"]),
        ("dash", ["yes", "yes"]),
    ] {
        assert_eq!(plan(id, &names), Some("duplicate_key"), "{names:?}");
    }
}

/// The most vectors under one policy of which each answer is taken away.
const MUTATED: usize = 25;

/// The questions of a form, with those of its parts, by the names of their columns.
fn questions(fields: &[Field], before: &str, out: &mut Vec<String>) {
    for field in fields.iter().filter(|f| !f.name.is_empty()) {
        let name = format!("{before}{}", field.name);
        match field.shape {
            Shape::Part(part) => questions(part.fields, &format!("{name}."), out),
            Shape::Keyed(members) => questions(&members(), &format!("{name}."), out),
            Shape::ChoiceOrPart(_, part) => {
                questions(part.fields, &format!("{name}."), out);
                out.push(name);
            }
            _ => out.push(name),
        }
    }
}

/// The numbers at both ends of a range.
fn ends(field: &Field) -> Vec<String> {
    let all = field.least..=field.most;
    all.clone().take(20).chain(all.rev().take(5)).map(|n| n.to_string()).collect()
}

/// The answers that a question takes, as they stand in a column.
fn answers(question: &Question) -> Vec<String> {
    let words = |list: &[assize::choices::Choice]| list.iter().map(|c| c.word.to_string()).collect::<Vec<_>>();
    match question.field.shape {
        Shape::YesNo => vec!["false".into(), "true".into()],
        Shape::Whole => ends(&question.field),
        Shape::WholeOrNone => ends(&question.field).into_iter().chain(["none".into()]).collect(),
        Shape::Choice(list) | Shape::ChoiceOrText(list) | Shape::ChoiceOrPart(list, _) => words(list),
        Shape::Coded(answers) => answers.iter().map(|a| a.code.to_string()).chain(["missing".into()]).collect(),
        Shape::OneOf(list) | Shape::Several(list) => {
            // each, each two, all; none only where ticks say so
            let mut out = words(list);
            out.extend(list.iter().enumerate().flat_map(|(i, a)| list.iter().skip(i + 1).map(move |b| format!("{};{}", a.word, b.word))));
            out.push(words(list).join(";"));
            out.extend(matches!(question.field.shape, Shape::Several(_)).then(|| "none".to_string()));
            out
        }
        Shape::Date => ["1000-01-01", "1999-12-31", "2000-02-29", "2026-03-31", "9999-12-31"].map(String::from).to_vec(),
        Shape::Text => ["00101", "02801", "04600", "19900"].map(String::from).to_vec(),
        _ => panic!("{}: no plain numbers", question.name),
    }
}

/// The members of a list in one text, in whichever order they stand.
fn in_order(text: &str) -> Vec<&str> {
    let mut words: Vec<&str> = text.split(';').collect();
    words.sort_unstable();
    words
}

/// A number and the text that it is written as say the same, both ways; and the facts take what the text says.
#[test]
fn numbers_and_texts_of_answers_are_each_others_inverse() {
    let (mut texts, mut forms) = (0, Vec::new());
    for headline in HEADLINES {
        let entry = catalogue::find(&format!("{}@{}", headline.id, headline.edition)).or_else(|| catalogue::find(headline.id)).expect("in the catalogue");
        // many read one form
        if forms.contains(&entry.form.id) {
            continue;
        }
        forms.push(entry.form.id);
        let mut names = Vec::new();
        questions(entry.form.fields, "", &mut names);
        let mut only_json: Vec<String> = Vec::new();
        for name in names {
            let Some(question) = (headline.resolve)(&name) else { panic!("{}: {name} has no column", headline.id) };
            match question.takes {
                Takes::Json => only_json.push(name),
                Takes::Real => assert!(matches!(question.field.shape, Shape::Decimal), "{name}"),
                Takes::Plain => {
                    for answer in answers(&question) {
                        let number = question.number(&answer).unwrap_or_else(|| panic!("{}: {name} takes {answer}", headline.id));
                        let json = question.json(number);
                        let again = text(&json).unwrap_or_else(|| panic!("{}: {name}: {}", headline.id, json.compact()));
                        assert_eq!(in_order(&again), in_order(&answer), "{}: {name} as {number}", headline.id);
                        assert_eq!(question.number(&again), Some(number), "{}: {name} {answer}", headline.id);
                        let mut facts = json;
                        for part in question.path().into_iter().rev() {
                            facts = Json::Object(vec![(part.to_string().into(), facts)]);
                        }
                        let reading = ["wrong_type", "out_of_range", "not_whole", "unknown_value", "impossible_date", "unknown_field"];
                        let outcome = entry.score(&facts, &Options::default());
                        let refused = outcome.problems().iter().find(|p| reading.contains(&p.code));
                        assert!(refused.is_none(), "{}: {name} {answer}: {refused:?}", headline.id);
                        texts += 1;
                    }
                }
            }
        }
        let lists = |name: &String| {
            let field = (headline.resolve)(name).expect("a question").field;
            matches!(field.shape, Shape::List(_) | Shape::Dates | Shape::Names | Shape::Any | Shape::Text)
        };
        assert!(only_json.iter().all(lists), "{}: {only_json:?}", headline.id);
    }
    assert!(texts > 2_000, "{texts}");
}

/// Every instrument writes the same six columns first, and the names of all are its own.
#[test]
fn the_columns_of_each_instrument() {
    for headline in HEADLINES {
        let outputs = headline.outputs();
        let first: Vec<&str> = outputs.iter().take(6).map(|o| o.suffix.as_str()).collect();
        assert_eq!(first, ["_score", "_band", "_variant", "_lowest", "_highest", "_problems"], "{}", headline.id);
        assert!(outputs.iter().take(6).all(|o| o.line == 0), "{}", headline.id);
        let mut names: Vec<&str> = outputs.iter().map(|o| o.suffix.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), outputs.len(), "{}", headline.id);
        assert!(outputs.iter().skip(6).all(|o| o.holds != Holds::Problems && o.line > 0 && !(o.holds == Holds::Band && o.words.is_empty())), "{}", headline.id);
        assert!(headline.forms.len() <= 32 && headline.forms.iter().skip(1).all(|form| !form.name.is_empty()), "{}", headline.id);
    }
    let of = |id: &str| HEADLINES.iter().find(|h| h.id == id).expect("an instrument").outputs().into_iter().map(|o| o.suffix).collect::<Vec<_>>();
    assert_eq!(of("ogrs3")[6..], ["_one_year_score"]);
    assert_eq!(of("rm2000")[6..], ["_v_score", "_v_band", "_v_lowest", "_v_highest", "_c_band", "_c_lowest", "_c_highest"]);
}
