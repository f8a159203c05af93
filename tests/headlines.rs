//! What an instrument comes to in columns of numbers is what its result says.

use assize::columns::{HEADLINES, Input, Kind, Line, Plan, Question, problem_bits};
use assize::{Json, Options, Outcome, catalogue};
use assize_tests::flat::{Held, flat, held};
use assize_tests::vectors;
use std::collections::BTreeMap;

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
        let inputs: Vec<Input> = columns.iter().map(Held::input).collect();
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
