//! Rows in columns give what each row gives alone.

use assize::columns::{self, Column, Kind, Output};
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
                let value = alone.at(&steps).cloned().unwrap_or_default();
                match column {
                    Output::Answers(list) => assert_eq!(value, list[row], "{id} row {row} {path}"),
                    Output::Numbers(list) => match value {
                        Json::Null => assert!(list[row].is_nan(), "{id} row {row} {path}"),
                        Json::Whole(n) => assert_eq!(n as f64, list[row], "{id} row {row} {path}"),
                        Json::Real(x) => assert_eq!(x, list[row], "{id} row {row} {path}"),
                        other => panic!("{id} row {row} {path}: {other:?} among numbers"),
                    },
                }
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
    assert!(matches!(&scored.outputs[0], Output::Answers(list) if list[0] == *alone.at(&["result", "s", "category"]).unwrap()));
    assert_eq!(scored.kinds, [Kind::Scored, Kind::Bounded], "an unknown answer is never 0");
    assert!(matches!(&scored.outputs[1], Output::Numbers(list) if list[1].is_nan()));
}

/// What a number may be written as in a schema: its type, and the options that are numbers.
fn numbers_of(schema: &Json) -> Vec<i64> {
    let own = schema.get("enum").map_or(&[][..], Json::items).iter().filter_map(Json::as_whole);
    own.chain(schema.get("anyOf").map_or(&[][..], Json::items).iter().flat_map(numbers_of)).collect()
}

#[test]
fn a_number_in_a_column_means_what_it_means_in_the_facts_of_one_row() {
    let mut tried = 0;
    for entry in catalogue::INSTRUMENTS.iter().filter(|e| e.is_default()) {
        let example = Json::read((entry.sheet)().example.as_bytes()).unwrap();
        let schema = assize::listing::schema(entry.id).unwrap();
        for (name, node) in schema.get("properties").unwrap().members() {
            for number in numbers_of(node) {
                let alone = |value: Json| {
                    let mut facts = example.clone();
                    facts.set(name.to_string(), value);
                    entry.score(&facts, &Options::default()).to_json()
                };
                let mut columns: Vec<_> = example.members().iter().filter(|(k, _)| k != name).map(|(k, v)| (k.to_string(), Column::Answers(vec![v.clone()]))).collect();
                columns.push((name.to_string(), Column::Numbers(vec![number as f64])));
                let outcome = alone(Json::Whole(number));
                let paths: Vec<String> = outcome.get("result").map_or(&[][..], Json::members).iter().map(|(k, _)| k.to_string()).collect();
                let scored = columns::score(entry, &columns, &paths, &Options::default()).unwrap();
                for (path, column) in paths.iter().zip(&scored.outputs) {
                    let value = outcome.at(&["result", path]).unwrap();
                    let same = match column {
                        Output::Answers(list) => list[0] == *value,
                        Output::Numbers(list) => value.is_null() && list[0].is_nan() || value.as_whole().is_some_and(|n| n as f64 == list[0]) || *value == Json::Real(list[0]),
                    };
                    assert!(same, "{} {name} {number}: {path}", entry.id);
                }
                tried += 1;
            }
        }
    }
    assert!(tried >= 12, "{tried}");
}

#[test]
fn a_column_of_nothing_is_of_the_kind_that_it_usually_is_and_a_slip_is_named() {
    let entry = catalogue::find("rosh-cell").unwrap();
    let ask = |id: &str, column: Column, outputs: &[&str]| {
        let outputs: Vec<String> = outputs.iter().map(|o| o.to_string()).collect();
        columns::score(catalogue::find(id).unwrap(), &[(entry.form.fields[0].name.to_string(), column)], &outputs, &Options::default())
    };
    let scored = ask("rosh-cell", Column::Answers(vec![Json::Null]), &["level", "levle"]).unwrap();
    assert_eq!(scored.outputs[0], Output::Answers(vec![Json::Null]), "a level is a word, also where there is none");
    assert_eq!(scored.absent, ["levle"]);
    let none = columns::score(catalogue::find("arp").unwrap(), &[], &["score".to_string(), "band".to_string()], &Options::default()).unwrap();
    assert_eq!(none.outputs, [Output::Numbers(vec![]), Output::Answers(vec![])]);
    assert!(none.absent.is_empty(), "of no row nothing is known");
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
