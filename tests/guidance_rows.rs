//! Every row of the guidance whose role is to be computed, flagged, checked or guarded is answered by the engine: `guidance-rows.json`
//! says by what, and this test finds it there.

use assize::facts::{Form, Shape};
use assize::guidance::mappa::policies;
use assize::{Json, catalogue};
use assize_tests::vectors;
use std::collections::BTreeSet;

const ROWS: &str = include_str!("guidance-rows.json");

/// How many rows of the guidance have such a role.
const COUNT: usize = 97;

/// Every id of a rule or table row, and of a rule of a policy.
fn rules() -> BTreeSet<String> {
    let sheets = catalogue::INSTRUMENTS.iter().map(|i| (i.sheet)());
    let mut out: BTreeSet<String> = sheets.flat_map(|s| s.constants().map(|(id, _)| id.to_string()).chain(s.rules.iter().map(|r| r.id.to_string())).collect::<Vec<_>>()).collect();
    out.extend(policies::ALL.iter().flat_map(|p| p.rules.iter()).map(|r| r.id.to_string()));
    out
}

/// The codes of `key` that the vectors give.
fn codes(outcomes: &[Json], key: &str) -> BTreeSet<String> {
    outcomes.iter().flat_map(|o| o.get(key).map(Json::items).unwrap_or_default()).filter_map(|n| n.get("code")).filter_map(Json::as_text).map(str::to_string).collect()
}

fn has_field(form: &Form, path: &str) -> bool {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    form.fields.iter().any(|f| {
        f.name == name
            && match (rest, f.shape) {
                (None, _) => true,
                (Some(rest), Shape::Part(form) | Shape::List(form)) => has_field(form, rest),
                _ => false,
            }
    })
}

#[test]
fn every_row_of_the_guidance_is_answered() {
    let json = Json::read(ROWS.as_bytes()).expect("guidance-rows.json is JSON");
    let rows = json.get("rows").map(Json::items).unwrap_or_default();
    assert_eq!(rows.len(), COUNT);
    let outcomes: Vec<Json> = vectors().iter().map(assize_tests::Vector::outcome).collect();
    let (rules, notices, problems) = (rules(), codes(&outcomes, "notices"), codes(&outcomes, "problems"));
    let child = Json::read(br#"{"asset": {"vulnerability": {"level": "low"}}}"#).expect("a case");
    let report = assize::report::assess(&child, &assize::Options::default(), &[]);
    let mut missing = Vec::new();
    for row in rows {
        let name = row.get("name").and_then(Json::as_text).unwrap_or_default();
        let by = row.get("by").map(Json::items).unwrap_or_default();
        assert!(!by.is_empty(), "{name} is answered by nothing");
        for answer in by.iter().filter_map(Json::as_text) {
            let found = match answer.split_once(':') {
                Some(("instrument", id)) => catalogue::find(id).is_some(),
                Some(("rule", id)) => id.strip_suffix('*').map_or_else(|| rules.contains(id), |start| rules.iter().any(|r| r.starts_with(start))),
                Some(("notice", code)) => notices.contains(code),
                Some(("problem", code)) => problems.contains(code),
                Some(("field", path)) => path.split_once('.').and_then(|(id, field)| Some((catalogue::find(id)?, field))).is_some_and(|(i, field)| has_field(&i.form, field)),
                Some(("report", path)) => report.at(&path.split('.').collect::<Vec<_>>()).is_some(),
                _ => false,
            };
            if !found {
                missing.push(format!("{name}: {answer}"));
            }
        }
    }
    assert!(missing.is_empty(), "{} answers are not there: {missing:#?}", missing.len());
}
