//! Every case recorded from the Ministry's service for the older predictors, and every case computed from the published description of
//! it, through `hmpps-classic`.

use assize::facts::FactSet;
use assize::instruments::predictors::facts::Facts;
use assize::instruments::predictors::request::{Classic, Request};
use assize::instruments::predictors::{ogp, ogrs3, osp_dc, ovp, snsv};
use assize::{Json, Options, Problems, catalogue, math};
use assize_tests::{Dice, lines, recorded};
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
            let mut facts = recorded::in_our_spelling(case.get("request").expect("a case has a request"), followup);
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

/// Any request is answered: counts of 32 bits, dates from the first of the calendar to the last, whatever is left out; and no part is ever
/// without both a number and a reason for having none, but for the two answers that the service itself leaves empty.
#[test]
fn any_request_is_answered() {
    let mut dice = Dice::new(20_260_617);
    let cases = lines(include_bytes!("vectors/predictors-classic.jsonl.gz"));
    let numbers = [i32::MIN, i32::MIN + 1, -1, 0, 1, 2, 3, 10, 109, 1000, 1_000_000, 1_000_000_000, i32::MAX - 1, i32::MAX];
    let dates = ["0001-01-01", "0001-01-02", "0990-05-17", "1904-02-29", "2000-02-29", "2026-03-20", "9999-12-30", "9999-12-31"];
    for case in cases.iter().step_by(2) {
        let mut request = case.get("request").expect("a case has a request").clone();
        let keys: Vec<_> = request.members().iter().map(|(key, value)| (key.clone(), value.clone())).collect();
        for (key, value) in keys {
            match value {
                _ if dice.one_in(30) => request.set(key, Json::Null),
                Json::Whole(_) if dice.one_in(3) => request.set(key, numbers[usize::from(dice.below(14))]),
                Json::Text(text) if text.len() == 10 && text.as_bytes()[4] == b'-' && dice.one_in(3) => request.set(key, dates[usize::from(dice.below(8))]),
                _ => {}
            }
        }
        let outcome = classic(&request);
        assert_eq!(text(&outcome, "type"), "scored", "{}", request.compact());
        for part in ["ogrs3", "ovp", "ogp", "ospdc", "ospiic", "snsv"] {
            let got = outcome.at(&["result", part]).expect("the part is there");
            let number = got.get("score").or(got.get("twoYear")).is_some_and(|n| !n.is_null());
            let errors = got.get("validationErrors").expect("a part has a list").items().len();
            assert!(number || errors > 0, "{part}: {} of {}", got.compact(), request.compact());
        }
    }
}

/// With answers missing, RSR says between which ends and in which bands its dynamic form could lie: every completion does, and each of the
/// bands is met on the way from one end to the other.
#[test]
fn the_range_of_rsr_is_true() {
    const YES_NO: [&str; 3] = ["did_offence_involve_carrying_or_using_weapon", "is_unemployed", "evidence_of_domestic_abuse"];
    const LEVELS: [&str; 7] = [
        "suitability_of_accommodation",
        "current_relationship_with_partner",
        "current_alcohol_use_problems",
        "excessive_alcohol_use",
        "impulsivity_problems",
        "temper_control",
        "pro_criminal_attitudes",
    ];
    const KINDS: [&str; 9] = ["homicide", "wounding_gbh", "kidnapping", "firearms", "robbery", "aggravated_burglary", "weapon", "criminal_damage", "arson"];
    const WORDS: [&str; 3] = ["no_problems", "some_problems", "significant_problems"];
    let rsr = catalogue::find("rsr").expect("it is in the catalogue");
    let result = |facts: &Json| rsr.score(facts, &Options::default()).to_json().get("result").cloned().unwrap_or_else(|| panic!("refused: {}", facts.compact()));
    let score = |json: Option<&Json>| match json {
        Some(Json::Real(x)) => *x,
        other => panic!("no score: {other:?}"),
    };
    let mut dice = Dice::new(690);
    let mut met = BTreeSet::new();
    for _ in 0..150 {
        let year = 1950 + i64::from(dice.below(55));
        let n = 1 + i64::from(dice.below(30));
        let mut facts = Json::read(format!(
            r#"{{"assessment_date": "2026-03-20", "gender": "male", "date_of_birth": "{year}-05-17", "date_of_current_conviction": "2025-02-10", "date_at_start_of_followup": "2026-03-20", "current_offence_code": "00801",
            "supervision_status": "community", "total_number_of_sanctions_for_all_offences": {n}, "total_number_of_violent_sanctions": {}, "age_at_first_sanction": {}, "has_ever_committed_sexual_offence": false}}"#,
            i64::from(dice.below(30)).min(n),
            10 + dice.below(10)
        ).as_bytes()).expect("it is JSON");
        // some are answered, the others are missing
        let mut missing: Vec<&str> = Vec::new();
        for name in YES_NO.into_iter().chain(LEVELS).chain(["previous_convictions"]) {
            if dice.flip() {
                missing.push(name);
            } else if YES_NO.contains(&name) {
                facts.set(name, name != "evidence_of_domestic_abuse" && dice.flip());
            } else if LEVELS.contains(&name) {
                facts.set(name, WORDS[usize::from(dice.below(3))]);
            } else {
                facts.set(name, Json::List(vec!["robbery".into()]));
            }
        }
        if missing.is_empty() {
            continue;
        }
        let open = result(&facts);
        let (lowest, highest) = (score(open.at(&["dynamic", "lowest"])), score(open.at(&["dynamic", "highest"])));
        let possible: Vec<&str> = open.at(&["dynamic", "possible"]).expect("it has bands").items().iter().filter_map(Json::as_text).collect();
        let check = |facts: &Json| {
            let closed = result(facts);
            assert_eq!(text(&closed, "variant"), "dynamic");
            let (got, band) = (score(closed.get("score")), text(&closed, "band").to_string());
            assert!(lowest <= got && got <= highest, "{got} is not within {lowest} to {highest}: {}", facts.compact());
            assert!(possible.contains(&band.as_str()), "{band} is not among {possible:?}: {}", facts.compact());
            (got, band)
        };
        let with = |dice: Option<&mut Dice>, steps: usize| {
            let mut facts = facts.clone();
            let mut left = steps;
            let mut dice = dice;
            // either at random, or the first so many steps up
            let mut up = |most: usize| match &mut dice {
                Some(dice) => usize::from(dice.below(u8::try_from(most + 1).unwrap_or(1))),
                None => {
                    let taken = left.min(most);
                    left -= taken;
                    taken
                }
            };
            for name in &missing {
                if YES_NO.contains(name) {
                    facts.set(*name, up(1) == 1);
                    if *name == "evidence_of_domestic_abuse" {
                        facts.set("domestic_abuse_against_partner", facts.get(name).cloned().unwrap_or_default());
                    }
                } else if LEVELS.contains(name) {
                    facts.set(*name, WORDS[up(2)]);
                } else {
                    facts.set(*name, KINDS.iter().filter(|_| up(1) == 1).map(|kind| Json::from(*kind)).collect::<Json>());
                }
            }
            facts
        };
        for _ in 0..10 {
            check(&with(Some(&mut dice), 0));
        }
        let path: Vec<(f64, String)> = (0..=27).map(|steps| check(&with(None, steps))).collect();
        assert_eq!((path[0].0, path[27].0), (lowest, highest), "the ends are reached");
        assert!(possible.iter().all(|band| path.iter().any(|(_, met)| met == band)), "{possible:?} are not all met: {}", facts.compact());
        met.insert(possible.len());
    }
    assert_eq!(met, BTreeSet::from([1, 2, 3]), "ranges over one, two and three bands were tried");
}
