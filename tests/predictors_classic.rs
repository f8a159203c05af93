//! Every case recorded from the Ministry's service for the older predictors, and every case computed from the published description of
//! it, through `hmpps-classic`.

use assize::facts::{FactSet, Shape};
use assize::instruments::predictors::facts::Facts;
use assize::instruments::predictors::request::{Classic, Request};
use assize::instruments::predictors::{ogp, ogrs3, osp_dc, ovp, snsv};
use assize::{Json, Options, Problems, catalogue, math};
use assize_tests::{lines, recorded};
use std::collections::{BTreeMap, BTreeSet};

/// Cases in which the service fails or takes a count below 0, and the engine answers properly.
const DIVERGES: &str = include_str!("../docs/decisions/0006-where-hmpps-classic-differs.md");

fn classic(request: &Json) -> Json {
    catalogue::find("hmpps-classic").expect("it is in the catalogue").score(request, &Options::default()).to_json()
}

fn text<'j>(json: &'j Json, key: &str) -> &'j str {
    json.get(key).and_then(Json::as_text).unwrap_or_default()
}

/// The type codes of a part's errors.
fn types(part: &Json) -> String {
    let list = part.get("validationErrors").map(Json::items).unwrap_or_default();
    list.iter().map(|e| text(e, "type").to_string()).collect::<Vec<_>>().join(" ")
}

#[test]
fn agrees_with_every_recorded_case() {
    let mut differ = Vec::new();
    // what differs as decided: part and answer, with the cases
    let mut divergent: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let (mut cases, mut whole, mut parts) = (0, 0, 0);
    for case in lines(include_bytes!("vectors/predictors-classic.jsonl.gz")) {
        let id = text(&case, "id").to_string();
        let outcome = classic(case.get("request").expect("a case has a request"));
        let expected = case.get("expected").expect("a case says what is expected");
        let unexpected: Vec<&str> = expected.members().iter().filter(|(_, part)| recorded::failed(part)).map(|(key, _)| key.as_ref()).collect();
        let mut same = true;
        for (key, want) in expected.members() {
            let got = outcome.at(&["result", key]).unwrap_or(&Json::Null);
            let found = recorded::differences(key, want, got, &[]);
            let excused = unexpected.contains(&key.as_ref()) || unexpected.iter().any(|part| recorded::rests_on(key, part)) || recorded::has_negative_or_huge_counts(&case);
            if found.is_empty() {
                parts += 1;
                continue;
            }
            same = false;
            if excused {
                divergent.entry(format!("{key}: {}", types(got))).or_default().insert(id.clone());
            } else {
                differ.extend(found.into_iter().map(|d| format!("{id}: {d}")));
            }
            assert!(!recorded::failed(got), "{id}: {key} has no proper answer");
        }
        cases += 1;
        whole += usize::from(same);
    }
    let ids: BTreeSet<String> = divergent.values().flatten().cloned().collect();
    println!("{cases} cases, {whole} equal in every part, {parts} parts equal, {} cases differ as decided", ids.len());
    for (kind, ids) in &divergent {
        println!("{kind}\n{} cases: {}.", ids.len(), ids.iter().cloned().collect::<Vec<_>>().join(", "));
    }
    assert!(differ.is_empty(), "{} differences\n{}", differ.len(), differ.iter().take(60).cloned().collect::<Vec<_>>().join("\n"));
    let named: BTreeSet<String> = DIVERGES.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).filter(|w| w.starts_with("cls-")).map(str::to_string).collect();
    assert_eq!(ids, named, "the cases that differ are not those that the decision names");
}

/// The request of a computed case: its own, or that of another with some members set and some left out.
fn request(case: &Json, all: &[Json]) -> Json {
    if let Some(request) = case.get("request") {
        return request.clone();
    }
    let start = text(case, "start_from");
    let mut out = request(all.iter().find(|c| text(c, "id") == start).expect("the case that it starts from is there"), all);
    for (key, value) in case.get("set").map(Json::members).unwrap_or_default() {
        out.set(key.clone(), value.clone());
    }
    for key in case.get("remove").map(Json::items).unwrap_or_default() {
        out.set(key.as_text().unwrap_or_default().to_string(), Json::Null);
    }
    out
}

/// Where the members of a computed case stand in the result.
const PLACES: &[(&str, &[(&str, &str)])] = &[
    ("ogrs3", &[("one_year", "oneYear"), ("two_year", "twoYear"), ("band", "band")]),
    ("ogp1", &[("one_year", "oneYear"), ("two_year", "twoYear"), ("band", "band"), ("points", "pointScore")]),
    ("ovp1", &[("one_year", "oneYear"), ("two_year", "twoYear"), ("band", "band"), ("points", "pointScore")]),
    ("snsv", &[("probability", "score"), ("mode", "scoreType")]),
    (
        "osp_dc",
        &[
            ("probability", "score"),
            ("points", "pointScore"),
            ("band", "band"),
            ("reduction_applied", "riskReduction"),
            ("female_version", "femaleVersion"),
            ("sexual_offence_history", "sexualOffenceHistory"),
        ],
    ),
    ("osp_iic", &[("probability", "score"), ("band", "band"), ("female_version", "femaleVersion"), ("sexual_offence_history", "sexualOffenceHistory")]),
    (
        "rsr",
        &[
            ("percent", "score"),
            ("band", "band"),
            ("type", "scoreType"),
            ("osp_dc_band", "ospdcBand"),
            ("osp_dc_percent", "ospdcScore"),
            ("osp_iic_band", "ospiicBand"),
            ("osp_iic_percent", "ospiicScore"),
            ("snsv_percent", "snsvScore"),
            ("reduction_applied", "riskReduction"),
            ("female_version", "femaleVersion"),
            ("sexual_offence_history", "sexualOffenceHistory"),
        ],
    ),
];

/// The same part in the result.
fn part(name: &str) -> &str {
    match name {
        "ogp1" => "ogp",
        "ovp1" => "ovp",
        "osp_dc" => "ospdc",
        "osp_iic" => "ospiic",
        other => other,
    }
}

#[test]
fn agrees_with_every_computed_case() {
    let file = Json::read(include_bytes!("vectors/classic-computed.json")).expect("the file is JSON");
    let all = file.get("vectors").expect("it has vectors").items();
    let (mut differ, mut divergent) = (Vec::new(), BTreeSet::new());
    let mut parts = 0;
    for case in all {
        let id = text(case, "id");
        let request = request(case, all);
        let outcome = classic(&request);
        let expect = case.get("expect").expect("a case says what is expected");
        let wrap = Json::Object(vec![("request".into(), request)]);
        let failed = |name: &str| expect.at(&[name, "errors"]).map(Json::items).unwrap_or_default().iter().any(|e| text(e, "type") == "UNEXPECTED_ERROR");
        for (name, places) in PLACES.iter().filter(|(name, _)| expect.get(name).is_some()) {
            let want = expect.get(name).unwrap_or(&Json::Null);
            let key = part(name);
            let got = outcome.at(&["result", key]).unwrap_or(&Json::Null);
            let mut found: Vec<String> = places
                .iter()
                .flat_map(|(theirs, ours)| recorded::differences(&format!("{key}.{ours}"), want.get(theirs).unwrap_or(&Json::Null), got.get(ours).unwrap_or(&Json::Null), &[]))
                .collect();
            found.extend(recorded::differences(&format!("{key}.errors"), want.get("errors").unwrap_or(&Json::Null), got.get("validationErrors").unwrap_or(&Json::Null), &[]));
            let rests = PLACES.iter().any(|(other, _)| failed(other) && recorded::rests_on(key, part(other)));
            if found.is_empty() {
                parts += 1;
            } else if failed(name) || rests || recorded::has_negative_or_huge_counts(&wrap) {
                divergent.insert(id.to_string());
            } else {
                differ.extend(found.into_iter().map(|d| format!("{id}: {d}")));
            }
        }
    }
    println!("{} cases, {parts} parts equal; where the service fails: {}", all.len(), divergent.iter().cloned().collect::<Vec<_>>().join(", "));
    assert!(differ.is_empty(), "{} differences\n{}", differ.len(), differ.iter().take(60).cloned().collect::<Vec<_>>().join("\n"));
}

/// What OGRS3 gives with the published numbers, and SNSV with the other assignment of its weights: no service ever gave these.
#[test]
fn agrees_with_the_other_sets_of_numbers() {
    let file = Json::read(include_bytes!("vectors/classic-computed.json")).expect("the file is JSON");
    let all = file.get("vectors").expect("it has vectors").items();
    let near = |id: &str, got: f64, want: &Json| {
        let Json::Real(want) = want else { panic!("{id}: no probability") };
        assert!((got - want).abs() <= 1e-12, "{id}: expected {want}, got {got}");
    };
    let (mut published, mut calculator) = (0, 0);
    for case in all {
        let id = text(case, "id");
        let read = Request::<Classic>::read(&request(case, all), "", &mut Problems::default());
        if let Some(want) = case.at(&["expect", "ogrs3_published_set"]) {
            let facts = Facts { date_at_start_of_followup: read.calculated, ..read.facts.clone() };
            let scored = ogrs3::score(&ogrs3::checked(&facts).expect("it is scored"), &ogrs3::PUBLISHED);
            near(id, scored.probability[0], want.get("one_year_probability").unwrap_or(&Json::Null));
            near(id, scored.probability[1], want.get("two_year_probability").unwrap_or(&Json::Null));
            published += 1;
        }
        if let Some(want) = case.at(&["expect", "snsv_rsr_calculator_alignment"]) {
            let form = snsv::served(&read.facts).score_type.expect("it is scored").variant();
            let history = snsv::history(&read.facts).expect("it is scored");
            let scored = snsv::score(&read.facts, &history, form, &snsv::CALCULATOR).expect("it is scored");
            near(id, scored.two_year(), want.get("probability").unwrap_or(&Json::Null));
            calculator += 1;
        }
    }
    assert_eq!((published, calculator), (183, 168));
}

/// Every number of points that there is, against the percentages that the description of the service tabulates.
#[test]
fn points_give_the_percentages_of_the_maps() {
    let file = Json::read(include_bytes!("vectors/classic-percent-by-points.json")).expect("the file is JSON");
    let rows = |name: &str| file.get(name).expect("it has the map").items().iter().zip(0..);
    for (name, scored) in [
        ("ogp", (|points| ogp::Scored::of([points], ogp::SLOPE, ogp::CONSTANTS, &ogp::BANDS)) as fn(i32) -> ogp::Scored<1>),
        ("ovp", |points| ogp::Scored::of([points], ovp::SLOPE, ovp::CONSTANTS, &ovp::BANDS)),
    ] {
        for (row, points) in rows(name) {
            let percent: Json = scored(points).percent.into_iter().map(Json::from).collect();
            assert_eq!(percent, *row, "{name}: {points} points");
        }
    }
    // no points are no probability, by a rule of their own
    for (row, points) in rows("osp_dc").skip(1) {
        assert_eq!(Json::Real(math::pct2(math::sigmoid(osp_dc::log_odds(points)))), *row, "osp_dc: {points} points");
    }
}

/// A request of the service in our own spelling, with one of its two starts of follow-up.
fn in_our_spelling(request: &Json, followup: &str) -> Json {
    let mut out = Json::Object(Vec::new());
    for (key, value) in request.members() {
        let key = if key == followup { "dateAtStartOfFollowup" } else { key.as_ref() };
        let Some(field) = Facts::FORM.fields.iter().find(|f| f.official == key) else { continue };
        let value = match (field.shape, value) {
            (Shape::Text, value) => value.clone(),
            (_, Json::Text(word)) => Json::from(word.to_lowercase()),
            (_, Json::List(words)) => words.iter().map(|w| Json::from(w.as_text().unwrap_or_default().to_lowercase())).collect(),
            (_, value) => value.clone(),
        };
        out.push(field.name, value);
    }
    out
}

/// What our own instruments refuse and the service scores, by the code of the problem.
const STRICTER: &[&str] = &[
    "out_of_range",
    "age_at_first_sanction_out_of_range",
    "age_at_current_conviction_less_than_ten",
    "date_of_current_conviction_before_date_of_birth",
    "date_of_start_of_followup_out_of_range",
    "duplicate_previous_convictions",
    "no_sexual_sanctions",
    "missing_dynamic_input",
];

/// Where our own instruments say what the service says of the same request: score for score and band for band where both have one. Ours
/// refuse more, by the codes above, and never score what the service refuses.
#[test]
fn our_own_instruments_agree_with_every_recorded_score() {
    const PARTS: &[(&str, &str, &str, &str)] = &[
        ("ogrs3@arns-2025", "ogrs3", "twoYear", "dateAtStartOfFollowupCalculated"),
        ("ovp", "ovp", "twoYear", "dateAtStartOfFollowupCalculated"),
        ("ogp", "ogp", "twoYear", "dateAtStartOfFollowupCalculated"),
        ("osp-dc", "ospdc", "score", "dateAtStartOfFollowupUserInput"),
        ("snsv", "snsv", "score", "dateAtStartOfFollowupUserInput"),
        ("osp-iic", "ospiic", "score", "dateAtStartOfFollowupUserInput"),
        ("rsr", "rsr", "score", "dateAtStartOfFollowupUserInput"),
    ];
    let mut differ = Vec::new();
    let mut counts: BTreeMap<&str, [u32; 3]> = BTreeMap::new();
    for case in lines(include_bytes!("vectors/predictors-classic.jsonl.gz")) {
        let id = text(&case, "id");
        for (instrument, part, key, followup) in PARTS {
            let want = case.at(&["expected", part]).expect("a case says what is expected");
            let mut facts = in_our_spelling(case.get("request").expect("a case has a request"), followup);
            if let (&"ogp", Some(Json::Whole(two_year))) = (instrument, case.at(&["expected", "ogrs3", "twoYear"])) {
                facts.push("recorded", Json::Object(vec![("ogrs3_two_year".into(), Json::Whole(*two_year))]));
            }
            let outcome = catalogue::find(instrument).expect("it is in the catalogue").score(&facts, &Options::default()).to_json();
            let expected = want.get(key).cloned().unwrap_or_default();
            let scored_there = !expected.is_null() && !recorded::failed(want);
            let count = counts.entry(instrument).or_default();
            if text(&outcome, "type") == "rejected" {
                let codes: Vec<&str> = outcome.get("problems").map(Json::items).unwrap_or_default().iter().map(|p| text(p, "code")).collect();
                if scored_there && !codes.iter().any(|code| STRICTER.contains(code)) {
                    differ.push(format!("{id} {instrument}: refused {codes:?}, expected {}", want.compact()));
                }
                count[if scored_there { 1 } else { 2 }] += 1;
                continue;
            }
            count[0] += 1;
            let result = outcome.get("result").expect("an answer has a result");
            let not_applicable = text(want, "band") == "NOT_APPLICABLE";
            let percent = |json: &Json| match json {
                Json::Whole(n) => Some(*n as f64),
                // what is unrounded there is a percentage here
                Json::Real(x) if *part != "rsr" => Some(math::pct2(*x)),
                Json::Real(x) => Some(*x),
                _ => None,
            };
            let got = match result.get("score") {
                Some(Json::Whole(n)) => Some(*n as f64),
                Some(Json::Real(x)) => Some(*x),
                _ => None,
            };
            let same_band = *part == "snsv" || text(result, "band").to_uppercase() == text(want, "band");
            if !same_band || if not_applicable { got.is_some() } else { percent(&expected) != got } {
                differ.push(format!("{id} {instrument}: expected {}, got {}", want.compact(), result.compact().chars().take(200).collect::<String>()));
            }
        }
    }
    println!("scored by both, refused here alone, refused by both: {counts:?}");
    assert!(differ.is_empty(), "{} differences\n{}", differ.len(), differ.iter().take(40).cloned().collect::<Vec<_>>().join("\n"));
}
