//! Policies and attestations as files, through the command line.

use assize::Json;
use std::path::Path;
use std::process::{Command, Output};

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_assize")).current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("..")).args(arguments).output().expect("it runs")
}

fn json(output: &Output) -> Json {
    Json::read(&output.stdout).unwrap_or_else(|e| panic!("{e}: {}", String::from_utf8_lossy(&output.stderr)))
}

fn file(folder: &tempfile::TempDir, name: &str, text: &str) -> String {
    let path = folder.path().join(name);
    std::fs::write(&path, text).expect("written");
    path.display().to_string()
}

#[test]
fn an_exported_policy_with_an_id_of_its_own_gives_the_same_levels() {
    let folder = tempfile::tempdir().expect("a folder");
    for id in ["solihull-2018", "chapter9-2009", "rotherham-2024", "dorset-2016", "london-2010", "national-2026-03"] {
        let text = String::from_utf8(run(&["describe", id, "--format", "json"]).stdout).expect("UTF-8");
        let same = file(&folder, "same.json", &text);
        assert_eq!(run(&["assess", "examples/community.json", "--policy", &same]).status.code(), Some(2), "a built-in id is refused");
        let own = file(&folder, "own.json", &text.replacen(&format!("\"id\": \"{id}\""), "\"id\": \"our-board\"", 1));
        let of = |policy: &str| json(&run(&["assess", "examples/community.json", "--format", "json", "--policy", policy]));
        let (built_in, exported) = (of(id), of(&own));
        for key in ["management_level_recommendation", "possible_levels", "mappa_category", "fired"] {
            assert_eq!(built_in.at(&["mappa", key]), exported.at(&["mappa", key]), "{id} {key}");
        }
        assert!(exported.at(&["receipt", "policy_hashes"]).is_some(), "the receipt hashes the file");
    }
}

#[test]
fn the_other_reading_of_london_is_a_changed_file() {
    let of = |policy: &str| json(&run(&["assess", "examples/community.json", "--format", "json", "--policy", policy]));
    let level = |report: &Json| report.at(&["mappa", "management_level_recommendation"]).and_then(Json::as_whole);
    assert_eq!(level(&of("london-2010")), Some(2));
    assert_eq!(level(&of("docs/policies/london-2010-any.json")), Some(3));
}

#[test]
fn an_attestation_lifts_what_strict_withholds() {
    let folder = tempfile::tempdir().expect("a folder");
    let entry = |id: &str| format!(r#"{{"id": "{id}", "page": "s.13 p.21", "checked_on": "2026-03-01", "checked_by": "principal psychologist"}}"#);
    let ids = ["rm2000.s.step1", "rm2000.s.raise", "rm2000.s.cap"];
    let attested = file(&folder, "attest.json", &format!(r#"{{"constants": [{}]}}"#, ids.map(entry).join(", ")));
    let case = "examples/registered-sex-offender.json";
    let strict = json(&run(&["assess", case, "--strict", "--format", "json"]));
    assert_eq!(strict.at(&["reconviction", "effective", "level"]).and_then(Json::as_text), Some("low"), "withheld, it overrides nothing");
    assert_eq!(strict.at(&["reconviction", "rm2000", "withheld"]).and_then(Json::as_text), Some("unconfirmed"));
    let lifted = json(&run(&["assess", case, "--strict", "--attest", &attested, "--format", "json"]));
    assert_eq!(lifted.at(&["reconviction", "effective", "level"]).and_then(Json::as_text), Some("very_high"));
    assert!(lifted.at(&["receipt", "attestation"]).and_then(Json::as_text).is_some_and(|h| h.starts_with("sha256:")));

    let hostile = file(&folder, "hostile.json", r#"{"constants": [{"id": "rm2000.s.stp1", "page": "", "checked_on": "2026-02-30", "checked_by": "x"}], "extra": 1}"#);
    let output = run(&["assess", case, "--attest", &hostile]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr).to_string();
    for words in ["constants[0].id", "constants[0].page", "constants[0].checked_on", "`extra`"] {
        assert!(said.contains(words), "{words} is not named in: {said}");
    }
}

#[test]
fn a_policy_that_would_take_for_ever_is_refused_at_once() {
    let facts = [
        "rosh_by_validated_tool",
        "single_agency_can_manage",
        "needs_active_multi_agency",
        "beyond_police_probation",
        "adds_value",
        "previously_level_3",
        "senior_representation_required",
        "senior_cooperation_needed",
        "special_resources_authorisation",
        "ongoing_senior_oversight",
        "significant_resources_short_notice",
        "public_confidence_need",
        "exceptional_reason_given",
        "only_risk_is_to_identified_child",
        "under_probation",
        "robust_plan_with_cpc_attendance",
    ];
    // whether an odd number of facts hold: every completion matters
    let mut last = facts[0].to_string();
    let mut define = Vec::new();
    for (i, fact) in facts.iter().enumerate().skip(1) {
        define.push(format!(r#""p{i}": {{"any": [{{"all": ["{last}", {{"not": "{fact}"}}]}}, {{"all": [{{"not": "{last}"}}, "{fact}"]}}]}}"#));
        last = format!("p{i}");
    }
    let rule = format!(r#"{{"id": "H-1", "mode": "criterion", "level": 2, "when": "{last}", "text": "odd", "source": "none"}}"#);
    let text = format!(r#"{{"id": "for-ever", "title": "t", "version": "1", "source": "s", "extends": "london-2010", "define": {{{}}}, "rules": [{rule}]}}"#, define.join(", "));
    let folder = tempfile::tempdir().expect("a folder");
    let hostile = file(&folder, "hostile.json", &text);
    let start = std::time::Instant::now();
    let output = run(&["assess", "examples/community.json", "--policy", &hostile]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("too_complicated"));
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}

/// Every built-in policy that `list` names, with its family.
fn listed() -> Vec<(String, String)> {
    let list = json(&run(&["list", "--format", "json"]));
    let word = |p: &Json, key: &str| p.get(key).and_then(Json::as_text).unwrap_or_default().to_string();
    list.get("policies").map(Json::items).unwrap_or_default().iter().map(|p| (word(p, "id"), word(p, "family"))).collect()
}

#[test]
fn every_policy_of_every_family_exports_and_loads() {
    let folder = tempfile::tempdir().expect("a folder");
    let all = listed();
    for family in ["mappa", "scaled-approach", "marac", "contacts"] {
        assert!(all.iter().any(|(_, f)| f == family), "no policy of family {family} is listed");
    }
    for (id, family) in all {
        let text = String::from_utf8(run(&["describe", &id, "--format", "json"]).stdout).expect("UTF-8");
        let exported = Json::read(text.as_bytes()).expect("JSON");
        assert_eq!(exported.get("family").and_then(Json::as_text), Some(family.as_str()), "{id}");
        assert!(!run(&["describe", &id]).stdout.is_empty(), "{id} in print");
        let case = "examples/community.json";
        let same = run(&["assess", case, "--policy", &file(&folder, "same.json", &text)]);
        assert_eq!(same.status.code(), Some(2), "{id}: a built-in id is refused");
        assert!(String::from_utf8_lossy(&same.stderr).contains("built_in_id"), "{id}");
        let own = text.replacen(&format!("\"id\": \"{id}\""), "\"id\": \"our-board\"", 1);
        let loaded = run(&["assess", case, "--policy", &file(&folder, "own.json", &own)]);
        assert_eq!(loaded.status.code(), Some(0), "{id}: {}", String::from_utf8_lossy(&loaded.stderr));
        let odd = own.replacen('{', "{\"surprise\": 1,", 1);
        let refused = run(&["assess", case, "--policy", &file(&folder, "odd.json", &odd)]);
        assert_eq!(refused.status.code(), Some(2), "{id}: an unknown field is refused");
    }
}

#[test]
fn one_policy_of_each_family_and_no_two_of_one() {
    let case = "examples/community.json";
    let together = run(&["assess", case, "--policy", "rotherham-2024", "--policy", "kent", "--policy", "bracknell", "--policy", "scaled-approach-2008-09-draft"]);
    assert_eq!(together.status.code(), Some(0), "{}", String::from_utf8_lossy(&together.stderr));
    for pair in [["kent", "bristol"], ["rotherham-2024", "dorset-2016"], ["rotherham-2024", "rotherham-2024"], ["all", "rotherham-2024"], ["rotherham-2024", "all"], ["all", "all"]]
    {
        let output = run(&["assess", case, "--policy", pair[0], "--policy", pair[1]]);
        assert_eq!(output.status.code(), Some(2), "{pair:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("one family"), "{pair:?}");
    }
    // a policy of another family leaves the MAPPA default in force
    let level = |arguments: &[&str]| json(&run(&[&["assess", case, "--format", "json"][..], arguments].concat())).at(&["mappa", "policy"]).cloned();
    assert_eq!(level(&["--policy", "kent"]), level(&[]));
    assert_eq!(run(&["assess", case, "--policy", "all", "--policy", "kent"]).status.code(), Some(0), "all is for MAPPA guidance alone");
}

#[test]
fn a_file_of_figures_is_refused_with_every_problem() {
    let folder = tempfile::tempdir().expect("a folder");
    let cases = [
        (r#"{"family": "contact", "id": "x"}"#, &["`family`"][..]),
        (
            r#"{"family": "scaled-approach", "id": "Ours", "title": "t", "version": "", "source": "s", "medium_at_least": 40, "high_at_least": 30, "status": "sure"}"#,
            &["`id`", "`version`", "`high_at_least`", "`status`"],
        ),
        (
            r#"{"family": "contacts", "id": "ours", "title": "t", "version": "1", "source": "s", "minimums": {"standard": {"first_12_weeks_per_month": -1, "afterwards_per_month": 1.5}}}"#,
            &["minimums.standard.first_12_weeks_per_month", "minimums.standard.afterwards_per_month", "minimums.enhanced"],
        ),
        (
            r#"{"family": "marac", "id": "ours", "title": "t", "version": "1", "source": "s", "visible_high_risk": {"at_least": 25}, "labels": {"medium_at_least": 3, "standard_at_least": 9}, "escalation": {"events": 3, "months": "six"}, "routes": ["ghosts"]}"#,
            &["visible_high_risk.at_least", "labels.standard_at_least", "escalation.months", "`routes`"],
        ),
        (r#"{"family": "marac", "id": "all", "title": "t"}"#, &["`id`"]),
    ];
    for (text, named) in cases {
        let output = run(&["assess", "examples/community.json", "--policy", &file(&folder, "bad.json", text)]);
        let said = String::from_utf8_lossy(&output.stderr).to_string();
        assert_eq!(output.status.code(), Some(2), "{text}");
        for words in named {
            assert!(said.contains(words), "{words} is not named in: {said}");
        }
    }
}

#[test]
fn an_exported_policy_of_figures_gives_the_same_answers() {
    let folder = tempfile::tempdir().expect("a folder");
    let facts = file(
        &folder,
        "dash.jsonl",
        "{\"yes\": 14, \"unanswered\": 0}\n{\"yes\": 13, \"unanswered\": 0, \"judged_level\": \"high\", \"professional_judgement\": {\"reason_recorded\": true}}\n{\"yes\": 9, \"unanswered\": 0}\n{\"yes\": 6, \"unanswered\": 0, \"assessed_on\": \"2026-06-01\", \"incidents\": [\"2025-08-01\", \"2026-01-01\", \"2026-05-01\"]}\n",
    );
    let young = file(&folder, "asset.jsonl", "{\"ratings\": {\"lifestyle\": 3}, \"rosh\": \"low\"}\n{\"rosh\": \"medium\", \"static_scores\": {\"offence_type\": 4}}\n");
    for (id, family) in listed().into_iter().filter(|(_, f)| f != "mappa") {
        let text = String::from_utf8(run(&["describe", &id, "--format", "json"]).stdout).expect("UTF-8");
        let own = file(&folder, "own.json", &text.replacen(&format!("\"id\": \"{id}\""), "\"id\": \"our-board\"", 1));
        let (instrument, input) = if family == "marac" { ("dash", &facts) } else { ("asset", &young) };
        for strict in [false, true] {
            let of = |policy: &str| -> Vec<Json> {
                let mut arguments = vec!["score", instrument, input, "--policy", policy];
                arguments.extend(strict.then_some("--strict"));
                String::from_utf8(run(&arguments).stdout).expect("UTF-8").lines().map(|l| Json::read(l.as_bytes()).expect("JSON")).collect()
            };
            let (built_in, exported) = (of(&id), of(&own));
            assert!(!built_in.is_empty(), "{id}");
            for (a, b) in built_in.iter().zip(&exported) {
                for key in ["referral", "band", "routes", "visible_high_risk", "likelihood", "possible_likelihood", "intervention_level", "possible", "total", "withheld"] {
                    assert_eq!(a.at(&["result", key]), b.at(&["result", key]), "{id} {key}, strict {strict}");
                }
                assert_eq!(a.get("type"), b.get("type"), "{id}, strict {strict}");
            }
        }
    }
}
