//! The whole case: the override, what one part takes from another, what would change it, and the golden reports.

use assize::guidance::mappa::policies;
use assize::report::{assess, text};
use assize::{Json, Options};
use std::path::Path;

fn case(text: &str) -> Json {
    let json = Json::read(text.as_bytes()).unwrap_or_else(|e| panic!("{e}: {text}"));
    assess(&json, &Options::default(), &[])
}

fn word<'j>(json: &'j Json, path: &[&str]) -> Option<&'j str> {
    json.at(path).and_then(Json::as_text)
}

fn outcome<'j>(report: &'j Json, instrument: &str) -> &'j Json {
    let list = report.get("instruments").expect("instruments").items();
    list.iter().find(|o| word(o, &["instrument"]) == Some(instrument)).unwrap_or_else(|| panic!("no outcome of {instrument}"))
}

fn codes(outcome: &Json) -> Vec<&str> {
    outcome.get("problems").map(Json::items).unwrap_or_default().iter().filter_map(|p| word(p, &["code"])).collect()
}

const ELIGIBLE: &str = r#""sex": "male", "age": 40, "convicted_of_sexual_offence": true, "age_at_latest_sexual_offence": 38, "internet_only": false,
    "sexual_appearances": 1, "criminal_appearances": 2, "violent_appearances": 0, "any_burglary": false"#;
const NO_FACTORS: &str = r#""male_victim": false, "stranger_victim": false, "single": false, "non_contact_offence": false"#;
const ALL_FACTORS: &str = r#""male_victim": true, "stranger_victim": true, "single": true, "non_contact_offence": true"#;

fn with(recorded: &str, factors: &str) -> Json {
    case(&format!(r#"{{"oasys": {{"form": "layer3", "age": 40, "recorded": {recorded}}}, "rm2000": {{{ELIGIBLE}, {factors}}}}}"#))
}

#[test]
fn risk_matrix_overrides_oasys_in_either_direction() {
    for (recorded, factors, effective) in [("low", ALL_FACTORS, "high"), ("very_high", NO_FACTORS, "low")] {
        let report = with(&format!(r#"{{"level": "{recorded}", "ogrs3": 90}}"#), factors);
        let r = report.get("reconviction").expect("reconviction");
        assert_eq!(word(r, &["effective", "level"]), Some(effective));
        assert_eq!(word(r, &["effective", "from"]), Some("rm2000"));
        assert_eq!(word(r, &["effective", "rule"]), Some("RM-X2"));
        assert!(word(r, &["effective", "notice"]).is_some_and(|n| n.contains("does not name the scale")));
        assert_eq!(word(r, &["oasys", "level"]), Some(recorded), "both values are kept");
        assert_eq!(word(r, &["rm2000", "level"]), Some(effective));
    }
}

#[test]
fn the_override_touches_nothing_else() {
    let plain = case(r#"{"oasys": {"form": "layer3", "age": 40, "items": {"3.3": "yes"}, "recorded": {"level": "low", "ogrs3": 20, "ovp": 10}}}"#);
    let both = case(&format!(
        r#"{{"oasys": {{"form": "layer3", "age": 40, "items": {{"3.3": "yes"}}, "recorded": {{"level": "low", "ogrs3": 20, "ovp": 10}}}}, "rm2000": {{{ELIGIBLE}, {ALL_FACTORS}}}}}"#
    ));
    assert_eq!(outcome(&plain, "oasys"), outcome(&both, "oasys"));
    assert_eq!(plain.get("rosh"), both.get("rosh"));
    assert_eq!(plain.at(&["reconviction", "by_type", "general"]), both.at(&["reconviction", "by_type", "general"]));
}

#[test]
fn refused_unscored_or_withheld_it_overrides_nothing() {
    let recorded = r#"{"level": "medium"}"#;
    for rm2000 in [r#"{"sex": "female"}"#, r#"{"sex": "male", "age": 40, "convicted_of_sexual_offence": false, "violent_appearances": 2}"#] {
        let report = case(&format!(r#"{{"oasys": {{"form": "layer3", "age": 40, "recorded": {recorded}}}, "rm2000": {rm2000}}}"#));
        assert_eq!(word(&report, &["reconviction", "effective", "level"]), Some("medium"));
        assert_eq!(word(&report, &["reconviction", "effective", "from"]), Some("oasys"));
    }
    let json = Json::read(format!(r#"{{"oasys": {{"form": "layer3", "age": 40, "recorded": {recorded}}}, "rm2000": {{{ELIGIBLE}, {ALL_FACTORS}}}}}"#).as_bytes()).expect("JSON");
    let strict = assess(&json, &Options { strict: true, ..Options::default() }, &[]);
    assert_eq!(word(&strict, &["reconviction", "effective", "level"]), Some("medium"));
    assert_eq!(outcome(&strict, "rm2000").at(&["result", "s", "points"]).and_then(Json::as_whole), Some(0), "confirmed points stay");
}

#[test]
fn bounded_it_gives_its_set() {
    let report = with(r#"{"level": "medium"}"#, r#""male_victim": true, "stranger_victim": true, "single": false"#);
    assert_eq!(word(&report, &["reconviction", "effective", "level"]), Some("medium"), "one or two more factors raise by one alike");
    let report = with(r#"{"level": "low"}"#, r#""male_victim": true, "stranger_victim": false, "single": false"#);
    assert_eq!(report.at(&["reconviction", "effective", "possible"]).map(Json::compact).as_deref(), Some(r#"["low","medium"]"#));
    assert_eq!(word(&report, &["reconviction", "effective", "rule"]), Some("RM-X5"));
}

#[test]
fn without_an_oasys_level_the_ogrs3_band_stands_in_and_says_so() {
    let report = case(r#"{"oasys": {"form": "layer3", "age": 40, "recorded": {"ogrs3": 75}}}"#);
    assert_eq!(word(&report, &["reconviction", "oasys", "level"]), Some("high"));
    assert_eq!(word(&report, &["reconviction", "oasys", "basis"]), Some("ogrs3_band"));
    assert_eq!(word(&report, &["reconviction", "oasys", "status"]), Some("ours"));
    let none = case("{}");
    assert!(none.at(&["reconviction", "effective", "level"]).is_some_and(Json::is_null));
    assert!(none.at(&["reconviction", "effective", "from"]).is_some_and(Json::is_null));
}

#[test]
fn ages_come_from_the_dates() {
    let rest = r#""convicted_of_sexual_offence": true, "age_at_latest_sexual_offence": 22, "internet_only": false, "sexual_appearances": 1, "criminal_appearances": 1, "violent_appearances": 0, "any_burglary": false, "male_victim": false, "stranger_victim": false, "single": false, "non_contact_offence": false"#;
    let points = |case: &Json| outcome(case, "rm2000").at(&["result", "s", "points"]).and_then(Json::as_whole);
    let at = |setting: &str| case(&format!(r#"{{"assessed_on": "2026-01-01", "date_of_birth": "2001-06-01", "sex": "male", {setting}, "rm2000": {{{rest}}}}}"#));
    assert_eq!(points(&at(r#""setting": "community""#)), Some(2), "24 now");
    assert_eq!(points(&at(r#""setting": "custody", "release_date": "2026-06-01""#)), Some(1), "25 at release");
    let unknown = at(r#""setting": "custody""#);
    assert_eq!(outcome(&unknown, "rm2000").at(&["result", "eligibility"]).and_then(Json::as_text), Some("undetermined"));
    assert_eq!(outcome(&unknown, "rm2000").get("decisive").map(|d| d.items()[0].clone()), Some(Json::from("age")));
}

#[test]
fn a_child_is_refused_whatever_the_age_at_release() {
    let report = case(&format!(
        r#"{{"assessed_on": "2026-01-01", "date_of_birth": "2008-06-01", "setting": "custody", "release_date": "2027-01-01", "sex": "male", "rm2000": {{{}, {NO_FACTORS}}}}}"#,
        ELIGIBLE.replace(r#""age": 40, "#, "").replace("38", "17")
    ));
    assert_eq!(codes(outcome(&report, "rm2000")), ["under_18"]);
    let given = case(&format!(r#"{{"assessed_on": "2026-01-01", "date_of_birth": "2008-06-01", "sex": "male", "rm2000": {{{}, {NO_FACTORS}}}}}"#, ELIGIBLE.replace("38", "17")));
    assert_eq!(codes(outcome(&given, "rm2000")), ["under_18"]);
}

#[test]
fn given_twice_and_different_is_said() {
    let report = case(&format!(r#"{{"assessed_on": "2026-01-01", "date_of_birth": "1996-01-01", "setting": "community", "rm2000": {{{ELIGIBLE}, {NO_FACTORS}}}}}"#));
    let differs = report.get("given_differs").expect("it is said").items();
    assert_eq!(differs.len(), 1);
    assert_eq!((word(&differs[0], &["field"]), word(&differs[0], &["used"]), word(&differs[0], &["other"])), (Some("rm2000.age"), Some("40"), Some("30")));
}

#[test]
fn a_refusal_leaves_the_rest_answered() {
    let report = case(r#"{"oasys": {"form": "layer3", "age": 15}, "rosh": {"cells": [{"subject": "public", "setting": "community", "recorded": "very_high"}]}}"#);
    assert_eq!(codes(outcome(&report, "oasys")), ["under_18"]);
    assert_eq!(word(&report, &["rosh", "overall", "level"]), Some("very_high"));
    assert!(report.get("not_decided").is_some_and(|n| n.compact().contains("oasys: refused")));
}

#[test]
fn problems_of_a_part_are_those_that_the_instrument_gives_alone() {
    let report = case(r#"{"rm2000": {"sex": "female", "age": -3, "sexual_apearances": 2}, "assessed_on": "2026-02-30"}"#);
    assert_eq!(codes(outcome(&report, "rm2000")), ["unknown_field", "out_of_range", "not_male"]);
    let fields: Vec<String> = outcome(&report, "rm2000").get("problems").expect("problems").items().iter().map(|p| p.get("fields").expect("fields").compact()).collect();
    assert_eq!(fields, [r#"["sexual_apearances"]"#, r#"["age"]"#, r#"["sex"]"#]);
    assert_eq!(report.get("problems").expect("the case has one of its own").items().len(), 1);
}

#[test]
fn only_an_unusable_case_is_rejected_whole() {
    for unusable in ["[]", "3", r#"{"oasis": {}}"#] {
        assert_eq!(word(&case(unusable), &["type"]), Some("rejected"));
    }
    for usable in ["{}", r#"{"sex": "other"}"#, r#"{"rosh": 3}"#, r#"{"reference": "a", "reference": "b"}"#] {
        assert!(case(usable).get("receipt").is_some(), "{usable}");
    }
}

#[test]
fn a_bounded_level_goes_on_into_mappa_as_a_set() {
    // public: high or very high; Rotherham needs no more than "at least high"
    let text = r#"{"rosh": {"stage": "community", "cells": [
        {"subject": "public", "setting": "community", "facts": {"indicators": true, "serious": true, "any_time": true, "only_on_change": false}},
        {"subject": "children", "setting": "community", "recorded": "low"}, {"subject": "known_adult", "setting": "community", "recorded": "low"},
        {"subject": "staff", "setting": "community", "recorded": "low"}]},
        "mappa": {"level": {"category": 2, "senior_representation_required": false}}}"#;
    let json = Json::read(text.as_bytes()).expect("JSON");
    let report = assess(&json, &Options::default(), &[policies::find("rotherham-2024").expect("there")]);
    assert_eq!(report.at(&["rosh", "overall", "possible"]).map(Json::compact).as_deref(), Some(r#"["high","very_high"]"#));
    assert_eq!(report.at(&["mappa", "management_level_recommendation"]).and_then(Json::as_whole), Some(2));
    assert_eq!(report.at(&["mappa", "provisional"]), Some(&Json::Bool(false)));
    assert_eq!(word(&report, &["mappa", "rosh_source"]), Some("bounded"));
}

#[test]
fn scores_never_become_a_level_of_serious_harm() {
    let report = case(&format!(r#"{{"oasys": {{"form": "layer3", "age": 40, "recorded": {{"ovp": 85}}}}, "rm2000": {{{ELIGIBLE}, {ALL_FACTORS}}}}}"#));
    assert_eq!(word(&report, &["rosh", "overall", "state"]), Some("not_assessed"));
    for key in ["ovp", "rm2000", "score", "ogrs3"] {
        let report = case(&format!(r#"{{"rosh": {{"cells": [{{"subject": "public", "setting": "community", "facts": {{"{key}": 85}}}}]}}}}"#));
        assert_eq!(codes(outcome(&report, "rosh")), ["unknown_field"]);
    }
}

#[test]
fn what_would_change_it_is_true() {
    for name in ["community", "custody", "registered-sex-offender", "category-3-dorset"] {
        let json = example(name);
        let report = assess(&json, &Options::default(), &[]);
        let changes = report.get("would_change").expect("would_change").items();
        assert!(!changes.is_empty(), "{name}");
        let mut tried = 0;
        for change in changes.iter().filter(|c| word(c, &["field"]).is_some_and(|f| f.starts_with("mappa.level.") && !f.ends_with(".rosh"))) {
            let fact = word(change, &["field"]).and_then(|f| f.strip_prefix("mappa.level.")).expect("a fact");
            let then = assess(&replaced(&json, &["mappa", "level", fact], change.get("to").expect("to")), &Options::default(), &[]);
            let wanted = change.get("changes").expect("changes").items()[0].get("to").expect("to").clone();
            let got = then
                .at(&["mappa", "possible_levels"])
                .expect("levels")
                .items()
                .iter()
                .map(|l| l.as_whole().map_or_else(|| "none".to_string(), |n| n.to_string()))
                .collect::<Vec<_>>();
            let wanted: Vec<String> = if wanted.items().is_empty() {
                vec![wanted.as_text().expect("a level").to_string()]
            } else {
                wanted.items().iter().filter_map(|w| w.as_text().map(str::to_string)).collect()
            };
            assert_eq!(got, wanted, "{name}: {fact}");
            tried += 1;
        }
        assert!(tried > 0, "{name}");
        let moved: Vec<&str> = changes.iter().filter_map(|c| word(c, &["field"])).collect();
        assert!(!moved.iter().any(|f| f.starts_with("rm2000") || f.contains("previously_level_3") || f.ends_with(".category")), "{name}: {moved:?}");
    }
}

/// The JSON with the value at a path replaced.
fn replaced(json: &Json, path: &[&str], value: &Json) -> Json {
    let Some((first, rest)) = path.split_first() else { return value.clone() };
    let mut members = json.members().to_vec();
    match members.iter_mut().find(|(k, _)| k == first) {
        Some((_, member)) => *member = replaced(member, rest, value),
        None => members.push(((*first).to_string().into(), replaced(&Json::Object(vec![]), rest, value))),
    }
    Json::Object(members)
}

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples")
}

fn example(name: &str) -> Json {
    Json::read(&std::fs::read(folder().join(format!("{name}.json"))).expect("an example")).expect("JSON")
}

#[test]
fn the_examples_have_their_golden_reports() {
    let mut count = 0;
    for entry in std::fs::read_dir(folder()).expect("examples") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|x| x != "json") {
            continue;
        }
        let name = path.file_stem().expect("a name").to_string_lossy().to_string();
        let all: Vec<_> = if name.contains("dorset") { policies::ALL.to_vec() } else { Vec::new() };
        let report = assess(&example(&name), &Options::default(), &all);
        let golden = std::fs::read_to_string(path.with_extension("txt")).expect("its report stands beside it");
        let printed = text::plain(&report);
        let differs = printed.trim_end().lines().zip(golden.trim_end().lines()).find(|(a, b)| a != b);
        assert!(differs.is_none(), "{name} prints\n{}\nand not\n{}\n(run `cargo xtask generate` if that is meant)", differs.map_or("", |d| d.0), differs.map_or("", |d| d.1));
        assert_eq!(printed.trim_end().lines().count(), golden.trim_end().lines().count(), "{name}");
        assert!(golden.lines().all(|l| l.chars().count() <= 120), "{name}: a line is too long");
        count += 1;
    }
    assert_eq!(count, 9);
}

#[test]
fn the_dorset_example_parts_the_six_policies() {
    let report = assess(&example("category-3-dorset"), &Options::default(), &policies::ALL);
    let levels: Vec<(String, Option<i64>)> = report
        .get("mappa")
        .expect("mappa")
        .items()
        .iter()
        .map(|m| (word(m, &["policy"]).unwrap_or("").to_string(), m.get("management_level_recommendation").and_then(Json::as_whole)))
        .collect();
    assert_eq!(levels.len(), 6);
    assert!(levels.iter().all(|(policy, level)| *level == if policy == "dorset-2016" { None } else { Some(2) }), "{levels:?}");
}

#[test]
fn a_trigger_may_be_any_change_that_is_named() {
    let report = case(
        r#"{"rosh": {"cells": [{"subject": "staff", "setting": "community", "recorded": "medium", "facts": {"indicators": true, "serious": true,
        "imminent": false, "any_time": false, "only_on_change": true, "judged_on": "2026-01-01", "triggers": [{"trigger": "loss of employment", "state": "present_now", "since": "2026-02-01"}]}}]}}"#,
    );
    let cell = report.at(&["rosh", "cells"]).expect("cells").items().iter().find(|c| word(c, &["subject"]) == Some("staff")).expect("staff").clone();
    assert_eq!(word(&cell, &["state"]), Some("review_required"));
    assert_eq!(cell.get("possible").map(Json::compact).as_deref(), Some(r#"["medium","high","very_high"]"#));
    assert!(report.get("would_change").is_some_and(|w| w.compact().contains("loss of employment")));
}

#[test]
fn restricted_facts_carry_their_warning() {
    const WARNING: &str = "Restricted: not to be disclosed to the person assessed";
    assert!(text::plain(&assess(&example("registered-sex-offender"), &Options::default(), &[])).contains(WARNING));
    assert!(!text::plain(&assess(&example("community"), &Options::default(), &[])).contains(WARNING));
}

#[test]
fn a_provisional_level_is_never_printed_as_one() {
    let report = case(
        r#"{"assessed_on": "2026-04-01", "mappa": {"category": {"notification_subject": true, "ct_notification_subject": false, "cta_part4_offence": false, "terror_connection_found": false, "at_risk_of_terrorism_activity": false}, "level": {"rosh": "medium", "needs_active_multi_agency": true, "adds_value": true, "previously_level_3": false, "senior_representation_required": false}}}"#,
    );
    assert_eq!(report.at(&["mappa", "management_level_recommendation"]).and_then(Json::as_whole), Some(1), "what the certain rules give");
    let printed = text::plain(&report);
    let line = printed.lines().find(|l| l.contains("Recommended level")).expect("the line");
    assert!(line.contains("1 or 2"), "{line}");
}

#[test]
fn a_case_with_nothing_answered_is_quick() {
    let json = Json::read(br#"{"oasys": {"form": "layer3"}, "rm2000": {}, "rosh": {}, "mappa": {}}"#).expect("JSON");
    let start = std::time::Instant::now();
    for policy in policies::ALL {
        let report = assess(&json, &Options::default(), &[policy]);
        assert!(report.get("receipt").is_some());
    }
    // six cases, unoptimised, on a machine that may be busy: far above 10 ms each would be a fault of kind, not of degree
    assert!(start.elapsed().as_millis() < 6 * 1000, "{:?}", start.elapsed());
}

#[test]
fn the_schema_admits_what_the_reader_admits_and_no_more() {
    let schema = |form: &assize::facts::Form| serde_json::to_value(assize::schema::document(form)).expect("JSON");
    let whole = jsonschema::validator_for(&schema(&<assize::assessment::Case as assize::facts::FactSet>::FORM)).expect("a schema");
    for name in ["community", "custody", "registered-sex-offender", "category-3-dorset", "many-unknowns", "conflicting-facts"] {
        let value = serde_json::to_value(example(name)).expect("JSON");
        let errors: Vec<String> = whole.iter_errors(&value).map(|e| format!("{}: {e}", e.instance_path())).collect();
        assert!(errors.is_empty(), "{name}: {errors:?}");
    }
    for entry in assize::catalogue::INSTRUMENTS {
        let validator = jsonschema::validator_for(&schema(&entry.form)).expect("a schema");
        for v in assize_tests::vectors().iter().filter(|v| v.instrument == entry.id) {
            let outcome = entry.score(&v.facts, &Options::default());
            let reader = |code: &str| matches!(code, "wrong_type" | "out_of_range" | "not_whole" | "unknown_field" | "unknown_value");
            let refused = outcome.problems().iter().any(|p| reader(p.code));
            // a schema does not know lengths of texts and lists, nor days that are not in the calendar
            let beyond = outcome.problems().iter().any(|p| matches!(p.code, "impossible_date" | "too_long" | "too_many"));
            let errors: Vec<String> = validator.iter_errors(&serde_json::to_value(&v.facts).expect("JSON")).map(|e| format!("{}: {e}", e.instance_path())).collect();
            if refused {
                assert!(!errors.is_empty(), "{} {}: the reader refuses what the schema admits: {:?}", v.instrument, v.id, outcome.problems());
            } else if !beyond {
                assert!(errors.is_empty(), "{} {}: the schema refuses what the reader admits: {errors:?}", v.instrument, v.id);
            }
        }
    }
}
