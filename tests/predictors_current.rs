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

/// Where our own instrument says what the service says of the same request. Score for score where both have one; where one refuses, so
/// does the other, except where ours keeps limits of plausibility.
#[test]
fn our_own_instruments_agree_with_every_recorded_score() {
    const PARTS: &[(&str, &str, &str)] = &[
        ("arp", "allReoffendingPredictor", "score"),
        ("vrp", "violentReoffendingPredictor", "score"),
        ("svrp", "seriousViolentReoffendingPredictor", "score"),
        ("dc-srp", "directContactSexualReoffendingPredictor", "score"),
        ("iic-srp", "imagesAndIndirectContactSexualReoffendingPredictor", "score"),
        ("csrp", "combinedSeriousReoffendingPredictor", "score"),
        ("mst", "mst", "maturityScore"),
        ("lds", "lds", "ldsScore"),
        ("opd", "opd", "opdResult"),
        ("pni", "pniOnCompletedContext", "pniPathway"),
    ];
    let mut differ = Vec::new();
    let (mut scored, mut refused) = (0, 0);
    for case in lines(include_bytes!("vectors/predictors-current.jsonl.gz")) {
        let id = case.get("id").and_then(Json::as_text).unwrap_or_default().to_string();
        let facts = recorded::in_our_spelling(case.get("request").unwrap_or(&Json::Null), "dateAtStartOfFollowup");
        for (instrument, part, key) in PARTS {
            let want = case.at(&["expected", part]).unwrap_or(&Json::Null);
            let outcome = catalogue::find(instrument).expect("it is in the catalogue").score(&facts, &Options::default()).to_json();
            let expected = want.get(key).cloned().unwrap_or_default();
            let result = outcome.get("result");
            let refusal = outcome.get("type").and_then(Json::as_text) == Some("rejected");
            let service_refused = expected.is_null() && want.get("validationErrors").is_some_and(|e| !e.items().is_empty());
            if refusal || recorded::failed(want) || recorded::has_negative_or_huge_counts(&case) {
                refused += 1;
                // a limit of our own, or something of which the service has no score either
                let own = outcome
                    .get("problems")
                    .map(Json::items)
                    .unwrap_or_default()
                    .iter()
                    .any(|p| matches!(p.get("code").and_then(Json::as_text), Some("out_of_range" | "date_of_start_of_followup_out_of_range" | "missing_mandatory_input")));
                if !(service_refused || own || recorded::failed(want) || recorded::has_negative_or_huge_counts(&case)) {
                    differ.push(format!("{id} {instrument}: refused {}, expected {}", outcome.get("problems").unwrap_or(&Json::Null).compact(), want.compact()));
                }
                continue;
            }
            scored += 1;
            let (got, band) = match *instrument {
                "opd" => (result.and_then(|r| r.get("result")), None),
                "pni" => (result.and_then(|r| r.get("pathway")), None),
                _ => (result.and_then(|r| r.get("score")), result.and_then(|r| r.get("band"))),
            };
            let capitals = |json: Option<&Json>| json.and_then(Json::as_text).map(str::to_uppercase);
            let wanted_band = want.get("band").and_then(Json::as_text).map(str::to_string);
            let not_applicable = wanted_band.as_deref() == Some("NOT_APPLICABLE");
            let same = match (&expected, got) {
                (Json::Text(word), got) => capitals(got).as_deref() == Some(word),
                (_, None | Some(Json::Null)) => expected.is_null() || not_applicable,
                (want, Some(got)) if *instrument == "dc-srp" => percent(want) == number(got),
                (want, Some(got)) => number(want) == number(got),
            };
            if !same || band.is_some() && capitals(band) != wanted_band {
                differ.push(format!("{id} {instrument}: expected {}, got {}", want.compact(), result.map(Json::compact).unwrap_or_default().chars().take(200).collect::<String>()));
            }
        }
    }
    println!("{scored} scores, {refused} refused or without a score to compare");
    assert!(differ.is_empty(), "{} differences\n{}", differ.len(), differ.iter().take(40).cloned().collect::<Vec<_>>().join("\n"));
}

fn number(json: &Json) -> Option<f64> {
    match json {
        Json::Whole(n) => Some(*n as f64),
        Json::Real(x) => Some(*x),
        _ => None,
    }
}

fn percent(probability: &Json) -> Option<f64> {
    number(probability).map(assize::math::pct2)
}
