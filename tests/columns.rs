//! Rows in columns give what each row gives alone.

use assize::columns::{self, Column, Kind};
use assize::{Json, Options, catalogue};
use assize_tests::vectors;
use std::collections::BTreeSet;

/// The vectors of an instrument without policy or strictness, as columns of answers.
fn table(id: &str) -> (Vec<Json>, Vec<(String, Column)>) {
    let facts: Vec<Json> = vectors().into_iter().filter(|v| v.instrument == id && v.policies.is_empty() && !v.strict && known(id, &v.facts)).map(|v| v.facts).collect();
    assert!(facts.len() > 20, "{id}: {} vectors", facts.len());
    let names: BTreeSet<String> = facts.iter().flat_map(|f| f.members()).map(|(k, _)| k.to_string()).collect();
    let columns = names.into_iter().map(|name| (name.clone(), Column::Answers(facts.iter().map(|f| f.get(&name).cloned().unwrap_or_default()).collect()))).collect();
    (facts, columns)
}

/// Whether every key is a question and stands once: a column cannot say otherwise.
fn known(id: &str, facts: &Json) -> bool {
    let fields = catalogue::find(id).unwrap().form.fields;
    let keys: Vec<&str> = facts.members().iter().map(|(k, _)| k.as_ref()).collect();
    matches!(facts, Json::Object(_)) && keys.iter().collect::<BTreeSet<_>>().len() == keys.len() && keys.iter().all(|k| fields.iter().any(|f| f.name == *k))
}

#[test]
fn rows_in_columns_give_what_each_gives_alone() {
    for (id, outputs) in [("rm2000", &["s.category", "s.points", "v.category", "c.possible"][..]), ("arp", &["score", "band", "probability"]), ("rosh-cell", &["level"])] {
        let entry = catalogue::find(id).unwrap();
        let (facts, columns) = table(id);
        let paths: Vec<String> = outputs.iter().map(|o| o.to_string()).collect();
        let scored = columns::score(entry, &columns, &paths, &Options::default()).unwrap();
        for (row, facts) in facts.iter().enumerate() {
            let alone = entry.score(facts, &Options::default()).to_json();
            let kind = match scored.kinds[row] {
                Kind::Scored => "scored",
                Kind::Bounded => "bounded",
                Kind::Rejected => "rejected",
            };
            assert_eq!(alone.get("type").and_then(Json::as_text), Some(kind), "{id} row {row}");
            for (path, column) in outputs.iter().zip(&scored.outputs) {
                let steps: Vec<&str> = std::iter::once("result").chain(path.split('.')).collect();
                assert_eq!(alone.at(&steps).cloned().unwrap_or_default(), column[row], "{id} row {row} {path}");
            }
        }
        assert!(scored.kinds.contains(&Kind::Rejected), "{id}");
    }
}

#[test]
fn numbers_stand_for_answers_and_nan_for_unknown() {
    let entry = catalogue::find("rm2000").unwrap();
    let facts = Json::read((entry.sheet)().example.as_bytes()).unwrap();
    let number = |value: &Json| match value {
        Json::Bool(yes) => f64::from(u8::from(*yes)),
        Json::Text(word) => f64::from(u8::from(word == "female")),
        other => other.as_whole().unwrap() as f64,
    };
    let columns: Vec<_> =
        facts.members().iter().map(|(k, v)| (k.to_string(), Column::Numbers(vec![number(v), if k == "sexual_appearances" { f64::NAN } else { number(v) }]))).collect();
    let outputs = ["s.category".to_string(), "s.points".to_string()];
    let scored = columns::score(entry, &columns, &outputs, &Options::default()).unwrap();
    let alone = entry.score(&facts, &Options::default()).to_json();
    assert_eq!(scored.outputs[0][0], *alone.at(&["result", "s", "category"]).unwrap());
    assert_eq!(scored.kinds, [Kind::Scored, Kind::Bounded], "an unknown answer is never 0");
    assert!(columns::numbers(&scored.outputs[1]).unwrap()[1].is_nan());
    assert!(columns::numbers(&scored.outputs[0]).is_none());
}

#[test]
fn a_number_that_stands_for_no_answer_is_refused_in_its_row() {
    let entry = catalogue::find("rosh-cell").unwrap();
    for odd in [2.0, -1.0, 0.5, f64::INFINITY] {
        let scored = columns::score(entry, &[("serious".to_string(), Column::Numbers(vec![odd, 1.0]))], &[], &Options::default()).unwrap();
        assert_eq!(scored.kinds, [Kind::Rejected, Kind::Bounded], "{odd}");
    }
}

#[test]
fn every_fault_of_the_table_comes_at_once() {
    let entry = catalogue::find("rosh-cell").unwrap();
    let column = |n: usize| Column::Numbers(vec![1.0; n]);
    let table = [("serious".to_string(), column(2)), ("serius".to_string(), column(2)), ("serious".to_string(), column(2)), ("imminent".to_string(), column(3))];
    let problems = columns::score(entry, &table, &[], &Options::default()).unwrap_err();
    let codes: Vec<&str> = problems.0.iter().map(|p| p.code).collect();
    assert_eq!(codes, ["unknown_field", "duplicate_key", "different_lengths"]);
    assert!(problems.0[0].text.contains("`serious`"));
    assert_eq!(columns::score(entry, &[], &[], &Options::default()).unwrap().kinds, []);
}
