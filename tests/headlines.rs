//! What an instrument comes to in columns of numbers is what its result says.

use assize::columns::{HEADLINES, Input, Kind, Line, Plan, Question, Takes, problem_bits};
use assize::facts::plain::UNKNOWN;
use assize::{Json, Options, Outcome, catalogue};
use assize_tests::vectors;
use std::collections::BTreeMap;

/// An answer as the text that stands in a column.
fn text(answer: &Json) -> Option<String> {
    Some(match answer {
        Json::Text(text) => text.to_string(),
        Json::Bool(yes) => yes.to_string(),
        Json::Whole(n) => n.to_string(),
        Json::List(list) if list.is_empty() => "none".to_string(),
        Json::List(list) => list.iter().map(text).collect::<Option<Vec<_>>>()?.join(";"),
        _ => return None,
    })
}

/// The answers of a row by the names of their columns; `None` where a column cannot say what the facts say.
fn flat(headline: &assize::columns::Headline, facts: &Json) -> Option<BTreeMap<String, Json>> {
    let mut out = BTreeMap::new();
    let mut add = |name: String, value: &Json| -> Option<()> {
        let question = (headline.resolve)(&name).filter(|q| q.takes != Takes::Json)?;
        let fits = value.is_null() || if question.takes == Takes::Real { value.as_number().is_some() } else { text(value).is_some_and(|text| question.number(&text).is_some()) };
        (fits && out.insert(name, value.clone()).is_none()).then_some(())
    };
    let Json::Object(members) = facts else { return None };
    for (name, value) in members {
        match value {
            Json::Null => {}
            Json::Object(within) => within.iter().try_for_each(|(inner, value)| add(format!("{name}.{inner}"), value))?,
            value => add(name.to_string(), value)?,
        }
    }
    Some(out)
}

enum Held {
    Plain(Vec<i32>),
    Real(Vec<f64>),
}

fn held(question: &Question, rows: &[BTreeMap<String, Json>]) -> Held {
    let at = |row: &BTreeMap<String, Json>| row.get(&question.name).cloned().unwrap_or_default();
    if question.takes == Takes::Real {
        return Held::Real(rows.iter().map(|row| at(row).as_number().unwrap_or(f64::NAN)).collect());
    }
    Held::Plain(rows.iter().map(|row| text(&at(row)).map_or(UNKNOWN, |text| question.number(&text).expect("a number"))).collect())
}

fn same(a: Line, b: Line) -> bool {
    let equal = |x: f64, y: f64| x == y || x.is_nan() && y.is_nan();
    equal(a.score, b.score) && a.band == b.band && a.variant == b.variant && equal(a.lowest, b.lowest) && equal(a.highest, b.highest)
}

#[test]
fn every_vector_that_columns_can_say_comes_to_what_its_result_says() {
    for headline in HEADLINES {
        let name = format!("{}@{}", headline.id, headline.edition);
        let entry = catalogue::find(&name).or_else(|| catalogue::find(headline.id)).expect("in the catalogue");
        let given = vectors().into_iter().filter(|v| v.instrument.split('@').next() == Some(headline.id) && v.policies.is_empty() && !v.strict);
        let rows: Vec<BTreeMap<String, Json>> = given.filter_map(|v| flat(headline, &v.facts)).collect();
        assert!(rows.len() > 10, "{name}: {} rows", rows.len());
        let mut names: Vec<&str> = rows.iter().flat_map(|row| row.keys().map(String::as_str)).collect();
        names.sort_unstable();
        names.dedup();
        let questions: Vec<Question> = names.iter().map(|name| (headline.resolve)(name).expect("a question")).collect();
        let columns: Vec<Held> = questions.iter().map(|q| held(q, &rows)).collect();
        let inputs: Vec<Input> = columns
            .iter()
            .map(|column| match column {
                Held::Plain(values) => Input::Plain(values),
                Held::Real(values) => Input::Real(values),
            })
            .collect();
        let mut plan = Plan::new(&[entry], &names).expect("a plan");
        let mut scores = Vec::new();
        plan.score(rows.len(), &inputs, &Options::default(), &mut scores);
        let scores = &scores[0];
        let mut seen = [0; 3];
        for row in 0..rows.len() {
            let facts = plan.facts(0, &inputs, row);
            let outcome = entry.score(&facts, &Options::default());
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
        assert!(seen[0] + seen[1] > 0, "{name}: {seen:?}");
        println!("{name}: {} scored, {} bounded, {} rejected", seen[0], seen[1], seen[2]);
    }
}
