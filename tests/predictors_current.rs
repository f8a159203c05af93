//! Every case recorded from the Ministry's service for the newer predictors, through `hmpps-current`.

use assize::{Json, Options, catalogue};
use assize_tests::{lines, recorded};
use std::collections::BTreeSet;

/// Parts that the service answers with UNEXPECTED_ERROR, and what depends on them in that request: docs/decisions/0007.
const DIVERGES: &str = include_str!("../docs/decisions/0007-where-hmpps-current-differs.md");

#[test]
fn agrees_with_every_recorded_case() {
    let entry = catalogue::find("hmpps-current").expect("it is in the catalogue");
    let mut differ = Vec::new();
    let mut divergent = BTreeSet::new();
    let (mut cases, mut parts) = (0, 0);
    for case in lines(include_bytes!("vectors/predictors-current.jsonl.gz")) {
        let id = case.get("id").and_then(Json::as_text).expect("a case has an id").to_string();
        let outcome = entry.score(case.get("request").expect("a case has a request"), &Options::default()).to_json();
        let expected = case.get("expected").expect("a case says what is expected");
        let unexpected: Vec<&str> = expected.members().iter().filter(|(_, part)| recorded::failed(part)).map(|(key, _)| key.as_ref()).collect();
        for (key, want) in expected.members() {
            let found = recorded::differences(key, want, outcome.at(&["result", key]).unwrap_or(&Json::Null), &["totalWeight"]);
            let excused = unexpected.contains(&key.as_ref()) || unexpected.iter().any(|part| recorded::rests_on(key, part)) || recorded::has_negative_or_huge_counts(&case);
            if found.is_empty() {
                parts += 1;
            } else if excused {
                divergent.insert(id.clone());
            } else {
                differ.extend(found.into_iter().map(|d| format!("{id}: {d}")));
            }
        }
        cases += 1;
    }
    println!("{cases} cases, {parts} parts equal, {} cases differ as decided", divergent.len());
    assert!(differ.is_empty(), "{} differences\n{}", differ.len(), differ.iter().take(60).cloned().collect::<Vec<_>>().join("\n"));
    let named: BTreeSet<String> = DIVERGES.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).filter(|w| w.starts_with("cur-")).map(str::to_string).collect();
    assert_eq!(divergent, named, "the cases that differ are not those that the decision names");
}
