//! The whole case: the override, what one part takes from another, what would change it, and the golden reports.

use assize::guidance::families;
use assize::guidance::mappa::policies;
use assize::report::{assess, text};
use assize::{Json, Options};
use std::collections::BTreeSet;
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
    // withheld is not absent: a level of OASys alone never passes for the whole answer
    assert_eq!(word(&strict, &["reconviction", "effective", "without", "withheld"]), Some("unconfirmed"));
    assert!(word(&strict, &["reconviction", "effective", "reason"]).is_some_and(|r| r.contains("withheld")));
    assert!(text::plain(&strict).contains("is withheld"));
    let copy = assize::report::plain_language::of(&json, &strict).compact();
    assert!(copy.contains("convicted again: medium. Another tool was used as well"), "{copy}");
    let alone = Json::read(format!(r#"{{"rm2000": {{{ELIGIBLE}, {ALL_FACTORS}}}}}"#).as_bytes()).expect("JSON");
    let strict = assess(&alone, &Options { strict: true, ..Options::default() }, &[]);
    assert!(word(&strict, &["reconviction", "effective", "reason"]).is_some_and(|r| r.contains("withheld")));
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
    assert!(report.get("not_decided").is_some_and(|n| n.compact().contains(": refused: ")));
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
    assert_eq!(count, 10);
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
    // a rule for want of another is no finding while another may hold
    assert_eq!(report.at(&["mappa", "fired"]).map_or(&[][..], Json::items)[0].get("otherwise"), Some(&Json::Bool(true)));
    assert!(printed.contains("If no other rule") && !printed.contains("Certain so far"));
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
    let schema = |form: &assize::facts::Form| serde_json::to_value(assize::schema::document(form, |_| true)).expect("JSON");
    let whole = jsonschema::validator_for(&schema(&<assize::assessment::Case as assize::facts::FactSet>::FORM)).expect("a schema");
    for name in ["community", "custody", "registered-sex-offender", "category-3-dorset", "many-unknowns", "conflicting-facts"] {
        let value = serde_json::to_value(example(name)).expect("JSON");
        let errors: Vec<String> = whole.iter_errors(&value).map(|e| format!("{}: {e}", e.instance_path())).collect();
        assert!(errors.is_empty(), "{name}: {errors:?}");
    }
    for entry in assize::catalogue::INSTRUMENTS {
        let validator = jsonschema::validator_for(&schema(&entry.form)).expect("a schema");
        for v in assize_tests::vectors().iter().filter(|v| v.instrument == entry.name()) {
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

// --- young people and the rest of the guidance ------------------------------------------------------------------------------

fn texts<'j>(report: &'j Json, list: &str, key: &str) -> Vec<&'j str> {
    report.get(list).map(Json::items).unwrap_or_default().iter().filter_map(|a| a.get(key)).filter_map(Json::as_text).collect()
}

#[test]
fn every_action_says_whose_rule_it_is_how_strong_and_why() {
    for name in ["young-person", "domestic-abuse", "notification", "custody", "category-3-dorset", "conflicting-facts"] {
        let report = assess(&example(name), &Options::default(), &[]);
        let actions = report.get("actions").map(Json::items).unwrap_or_default();
        assert!(!actions.is_empty(), "{name} asks for nothing");
        for action in actions {
            for key in ["rule", "force", "text", "document", "title", "section", "standing", "at"] {
                let said = action.get(key).and_then(Json::as_text).unwrap_or_default();
                assert!(!said.is_empty(), "{name}: an action without {key}: {}", action.compact());
            }
            assert!(["must", "should", "consider"].contains(&action.get("force").and_then(Json::as_text).unwrap_or_default()));
            // the fact that raised it, from the top of the case; a rule that always holds has none
            let because = action.get("because").map(Json::items).unwrap_or_default();
            let at = action.get("at").and_then(Json::as_text).unwrap_or_default();
            assert!(because.iter().all(|p| p.as_text().is_some_and(|p| p.contains('.'))), "{name} {at}: {}", action.compact());
        }
    }
}

#[test]
fn actions_of_the_law_and_of_the_policy_come_first() {
    let order = ["law", "policy", "assessment", "other_guidance"];
    for policy in policies::ALL {
        let report = assess(&example("domestic-abuse"), &Options::default(), &[policy]);
        let standings: Vec<usize> = texts(&report, "actions", "standing").iter().filter_map(|s| order.iter().position(|o| o == s)).collect();
        assert!(standings.is_sorted(), "{}: {standings:?}", policy.id);
    }
}

#[test]
fn no_action_about_a_child_is_hidden_whatever_the_policy() {
    let about_children = |report: &Json| -> BTreeSet<String> {
        let actions = report.get("actions").map(Json::items).unwrap_or_default();
        let of = actions.iter().filter(|a| a.get("at").and_then(Json::as_text) == Some("safeguarding.children"));
        of.filter_map(|a| a.get("rule").and_then(Json::as_text)).map(str::to_string).collect()
    };
    let default = about_children(&assess(&example("domestic-abuse"), &Options::default(), &[&policies::national_2026_03::POLICY]));
    assert!(default.contains("CH-1") && default.contains("CH-2") && default.contains("CH-3"), "{default:?}");
    for policy in policies::ALL {
        assert_eq!(about_children(&assess(&example("domestic-abuse"), &Options::default(), &[policy])), default, "{}", policy.id);
    }
}

#[test]
fn documents_that_differ_are_shown_side_by_side() {
    let report = assess(&example("domestic-abuse"), &Options::default(), &[]);
    for difference in report.get("differences").map(Json::items).unwrap_or_default() {
        assert!(difference.get("documents").map(Json::items).unwrap_or_default().len() >= 2, "{}", difference.compact());
    }
    assert!(texts(&report, "differences", "topic").iter().any(|t| t.contains("section 47")), "Rotherham and Dorset differ on section 47");
}

#[test]
fn the_notification_period_goes_on_into_category_lifecycle_and_duties() {
    let facts = r#"{"assessed_on": "2026-06-01", "date_of_birth": "1985-01-10",
        "mappa": {"category": {"cta_part4_offence": false, "ct_notification_subject": false, "terror_connection_found": false, "at_risk_of_terrorism_activity": false}},
        "safeguarding": {"notification_duties": {"away": []}, "notification_period": {"schedule_3_applies": true,
        "outcomes": [{"relevant_date": "2020-03-15", "disposal": "imprisonment", "term": {"months": 18}}]}}}"#;
    let report = case(facts);
    assert_eq!(report.at(&["safeguarding", "notification_period", "last_day"]).and_then(Json::as_text), Some("2030-03-14"));
    assert_eq!(report.at(&["mappa", "mappa_category"]).and_then(Json::as_whole), Some(1), "subject now: category 1");
    let ends = report.at(&["mappa", "lifecycle", "ends"]).map(Json::items).unwrap_or_default();
    assert_eq!(ends.first().and_then(|e| e.get("last_day")).and_then(Json::as_text), Some("2030-03-14"));
    let first = report.at(&["safeguarding", "notification_duties", "deadlines"]).map(Json::items).unwrap_or_default();
    assert_eq!(first.first().and_then(|d| d.get("last_day")).and_then(Json::as_text), Some("2020-03-17"), "3 days beginning with the relevant date");
    // after the last day the person is not subject, and the category falls away
    let later = case(&facts.replace("2026-06-01", "2030-03-15"));
    assert_eq!(later.at(&["safeguarding", "notification_period", "subject_now"]), Some(&Json::Bool(false)));
    assert!(later.at(&["mappa", "possible_categories"]).map(Json::items).unwrap_or_default().iter().all(|c| c.as_whole() != Some(1)));
}

#[test]
fn an_asset_at_18_is_scored_with_a_warning_and_its_evidence_carries_over() {
    let facts = r#"{"assessed_on": "2026-06-01", "date_of_birth": "2008-06-01", "asset": {"evidence": ["lifestyle", "neighbourhood"]}}"#;
    let at_18 = case(facts);
    let outcome =
        |report: &Json, id: &str| report.get("instruments").map(Json::items).unwrap_or_default().iter().find(|o| o.get("instrument").and_then(Json::as_text) == Some(id)).cloned();
    let asset = outcome(&at_18, "asset").expect("Asset is scored");
    assert!(asset.get("notices").map(Json::items).unwrap_or_default().iter().any(|n| n.get("code").and_then(Json::as_text) == Some("expected_instrument_oasys")));
    let transition = outcome(&at_18, "transition").expect("the transition is answered");
    assert_eq!(transition.at(&["result", "expected_instrument"]).and_then(Json::as_text), Some("oasys"));
    let at_17 = case(&facts.replace("2008-06-01", "2008-06-02"));
    assert!(outcome(&at_17, "transition").is_none(), "a day before the birthday nothing carries over");
}

#[test]
fn grooming_raises_a_judgement_without_a_tool_and_no_other() {
    let judged = |basis: &str, about: &str| {
        case(&format!(
            r#"{{"judgements": [{{"about": "{about}", "judgement": "Medium", "basis": "{basis}"}}], "safeguarding": {{"grooming": {{"grooming_evidence": true, "basis": "non_specialist", "judgement": "medium"}}}}}}"#
        ))
    };
    let raised = |report: &Json| report.get("judgements").and_then(|j| j.items().first()).and_then(|j| j.get("raised_to")).and_then(Json::as_text).map(str::to_string);
    assert_eq!(raised(&judged("non_specialist", "rosh")).as_deref(), Some("high"));
    for basis in ["oasys", "asset", "rm2000", "other_instrument"] {
        assert_eq!(raised(&judged(basis, "rosh")), None, "{basis}");
    }
    assert_eq!(raised(&judged("non_specialist", "reconviction")), None, "a likelihood is not raised");
}

#[test]
fn refused_terms_are_said_and_nothing_is_refused() {
    let facts = r#"{"judgements": [{"about": "other", "judgement": "is a Schedule-1 Offender", "reason": "a dangerous offender", "basis": "non_specialist"}],
        "safeguarding": {"persons": {"court_found_dangerous": false}}}"#;
    let report = case(facts);
    let mut codes = texts(&report, "notices", "code");
    codes.sort_unstable();
    assert_eq!(codes, ["court_term", "retired_term"]);
    let found = case(&facts.replace("\"court_found_dangerous\": false", "\"court_found_dangerous\": true, \"offence_in_schedule_15\": true"));
    assert_eq!(texts(&found, "notices", "code"), ["retired_term"], "where a court so found, its term may stand");
    assert!(texts(&report, "notices", "text").iter().all(|t| !t.contains("is a Schedule-1")), "what people wrote is not repeated");
}

#[test]
fn a_case_may_name_a_policy_of_each_family() {
    let facts =
        r#"{"policies": ["kent", "bracknell", "dorset-2016", "scaled-approach-2008-09-draft"], "asset": {"rosh": "high"}, "safeguarding": {"dash": {"yes": 14, "unanswered": 0}}}"#;
    let report = case(facts);
    assert_eq!(report.at(&["mappa", "policy"]).and_then(Json::as_text), Some("dorset-2016"));
    let edition = |id: &str| {
        let all = report.get("instruments").map(Json::items).unwrap_or_default();
        all.iter()
            .find(|o| o.get("instrument").and_then(Json::as_text) == Some(id))
            .and_then(|o| o.get("policy").or_else(|| o.get("edition")))
            .and_then(Json::as_text)
            .map(str::to_string)
    };
    assert_eq!(edition("dash").as_deref(), Some("kent"));
    assert_eq!(edition("asset").as_deref(), Some("scaled-approach-2008-09-draft"));
    assert_eq!(report.at(&["asset", "contact_minimums", "policy"]).and_then(Json::as_text), Some("bracknell"));
    // what is chosen for the run goes before it
    let bristol = families::find("bristol").expect("built in");
    let chosen = assess(&Json::read(facts.as_bytes()).expect("JSON"), &Options::default().under(&bristol), &[]);
    let policies: Vec<&str> = chosen.at(&["receipt", "policies"]).map(Json::items).unwrap_or_default().iter().filter_map(Json::as_text).collect();
    assert_eq!(policies, ["dorset-2016", "scaled-approach-2008-09-draft", "bristol", "bracknell"]);
    let twice = case(r#"{"policies": ["kent", "bristol"]}"#);
    assert!(texts(&twice, "problems", "code").contains(&"contradicts"));
}

#[test]
fn a_part_that_refuses_leaves_the_rest_answered() {
    let report = case(
        r#"{"assessed_on": "2026-06-01", "date_of_birth": "2017-06-01", "asset": {"rosh": "low"}, "safeguarding": {"dash": {"yes": 25}, "children": {"harmed_or_alleged": true}}}"#,
    );
    let types: Vec<(String, String)> = report
        .get("instruments")
        .map(Json::items)
        .unwrap_or_default()
        .iter()
        .map(|o| (o.get("instrument").and_then(Json::as_text).unwrap_or_default().to_string(), o.get("type").and_then(Json::as_text).unwrap_or_default().to_string()))
        .collect();
    let of = |id: &str| types.iter().find(|(i, _)| i == id).map(|(_, t)| t.as_str());
    assert_eq!(of("asset"), Some("rejected"), "9 is under 10");
    assert_eq!(of("dash"), Some("rejected"), "25 of 24");
    assert!(of("children").is_some_and(|t| t != "rejected"));
    assert!(texts(&report, "actions", "rule").contains(&"CH-7"), "the route for children who harm others");
}
