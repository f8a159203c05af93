//! Input that no vector can hold: duplicate keys, very long and very many values, policy and attestation files, whole cases.
//! Each names the code with which it must be refused.

use assize::facts::{FactSet, Shape};
use assize::guidance::mappa::policy::Policy;
use assize::guidance::mappa::{level, policies};
use assize::provenance::Attestation;
use assize::{Json, Options, Problems, Status, catalogue, report};
use std::borrow::Cow;

/// What a text is given as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// The facts of an instrument.
    Facts(&'static str),
    /// A whole case.
    Case,
    /// A policy file.
    Policy,
    /// An attestation file.
    Attestation,
}

/// One such input.
#[derive(Clone, Debug)]
pub struct Raw {
    /// What is wrong with it.
    pub about: &'static str,
    /// Where it is given.
    pub door: Door,
    /// The text, which is JSON.
    pub text: String,
    /// A code that the refusal must hold.
    pub code: &'static str,
    /// A field that it must name.
    pub field: &'static str,
}

impl Raw {
    /// Every problem that it is answered with: code and fields.
    pub fn problems(&self) -> Vec<(String, Vec<String>)> {
        let json = Json::read(self.text.as_bytes()).unwrap_or_else(|e| panic!("{}: {e}", self.about));
        let listed = |problems: Problems| problems.0.into_iter().map(|p| (p.code.to_string(), p.fields)).collect();
        match self.door {
            Door::Facts(id) => {
                let outcome = catalogue::find(id).unwrap_or_else(|| panic!("no instrument {id}")).score(&json, &Options::default());
                outcome.problems().iter().map(|p| (p.code.to_string(), p.fields.clone())).collect()
            }
            Door::Case => {
                let mut out = Vec::new();
                gather(&report::assess(&json, &Options::default(), &[]), &mut out);
                out
            }
            Door::Policy => Policy::read(&json).err().map(listed).unwrap_or_default(),
            Door::Attestation => Attestation::read(&json).err().map(listed).unwrap_or_default(),
        }
    }
}

/// The problems within a report, wherever they stand.
fn gather(json: &Json, out: &mut Vec<(String, Vec<String>)>) {
    for problem in json.get("problems").map(Json::items).unwrap_or_default() {
        let fields = problem.get("fields").map(Json::items).unwrap_or_default();
        let code = problem.get("code").and_then(Json::as_text).unwrap_or_default();
        out.push((code.to_string(), fields.iter().filter_map(Json::as_text).map(str::to_string).collect()));
    }
    json.members().iter().for_each(|(_, value)| gather(value, out));
    json.items().iter().for_each(|value| gather(value, out));
}

/// A built-in policy as a file with an id of its own, changed at one key.
pub fn policy_file(id: &str, key: &'static str, value: impl Into<Json>) -> Json {
    let Json::Object(members) = policies::find(id).unwrap_or_else(|| panic!("no policy {id}")).to_json() else { panic!("a policy is an object") };
    let mut out = Json::Object(members.into_iter().filter(|(k, _)| k != key && k != "id").collect());
    if key != "id" {
        out.push("id", "a-local-board-2026");
    }
    out.with(key, value)
}

/// A rule of a policy file; the extra members replace those of the same name.
pub fn rule(extra: &str) -> Json {
    let Json::Object(mut members) = parsed(r#"{"id": "X-1", "mode": "criterion", "level": 1, "when": "otherwise", "text": "always", "source": "s.1"}"#) else {
        panic!("an object")
    };
    for (key, value) in parsed(extra).members() {
        members.retain(|(k, _)| k != key);
        members.push((key.clone(), value.clone()));
    }
    Json::Object(members)
}

fn parsed(text: &str) -> Json {
    Json::read(text.as_bytes()).unwrap_or_else(|e| panic!("{e}: {text}"))
}

/// A policy file with these rules before its own.
pub fn with_rules(first: Vec<Json>) -> Json {
    let own = policies::find("national-current").map(|p| p.to_json()).and_then(|p| p.get("rules").cloned()).unwrap_or_default();
    policy_file("national-current", "rules", Json::List(first.into_iter().chain(own.items().iter().cloned()).collect()))
}

/// A policy file whose level depends on whether an odd number of all yes/no facts is yes: every one of them always matters.
pub fn odd_one_out() -> Json {
    let asks: Vec<&str> = level::Facts::FORM.fields.iter().filter(|f| matches!(f.shape, Shape::YesNo)).map(|f| f.name).collect();
    let mut define = vec![format!("\"odd0\": \"{}\"", asks[0])];
    for (i, ask) in asks.iter().enumerate().skip(1) {
        let last = i - 1;
        define.push(format!(r#""odd{i}": {{"any": [{{"all": ["odd{last}", {{"not": "{ask}"}}]}}, {{"all": [{{"not": "odd{last}"}}, "{ask}"]}}]}}"#));
    }
    let Json::Object(members) = policy_file("solihull-2018", "define", parsed(&format!("{{{}}}", define.join(",")))) else { panic!("an object") };
    let mut file = Json::Object(members.into_iter().filter(|(k, _)| k != "rules").collect());
    file.push("rules", vec![rule(&format!(r#"{{"id": "X-1", "level": 2, "when": "odd{}"}}"#, asks.len() - 1)), rule(r#"{"id": "X-2"}"#)]);
    file
}

fn nested(depth: usize, inner: &str) -> String {
    format!("{}{inner}{}", "{\"all\": [".repeat(depth), "]}".repeat(depth))
}

/// An attestation file of one entry.
pub fn attestation(id: &str, extra: &[(&'static str, Json)]) -> Json {
    let mut entry: Vec<(Cow<'static, str>, Json)> =
        vec![("id".into(), id.to_string().into()), ("page".into(), "12".into()), ("checked_on".into(), "2026-03-31".into()), ("checked_by".into(), "psychologist".into())];
    for (key, value) in extra {
        entry.retain(|(k, _)| k != key);
        entry.push(((*key).into(), value.clone()));
    }
    let mut out = Json::Object(Vec::new());
    out.push("constants", vec![Json::Object(entry)]);
    out
}

/// The id of a constant with this status.
pub fn constant(status: Status) -> String {
    catalogue::constants().into_iter().find(|(_, s)| *s == status).map(|(id, _)| id).unwrap_or_else(|| panic!("no constant is {status:?}"))
}

/// All of them.
pub fn raw() -> Vec<Raw> {
    let mut out = Vec::new();
    let mut add = |door, about, text: String, code, field| out.push(Raw { about, door, text, code, field });

    let facts = Door::Facts;
    add(facts("rm2000"), "a key given twice", r#"{"age": 30, "age": 31}"#.into(), "duplicate_key", "age");
    add(facts("rm2000"), "a key given twice, the second time the same", r#"{"age": 30, "age": 30}"#.into(), "duplicate_key", "age");
    add(facts("rm2000"), "a key given three times", r#"{"sex": null, "sex": "male", "sex": "male"}"#.into(), "duplicate_key", "sex");
    add(facts("oasys"), "an item given twice", r#"{"form": "layer3", "items": {"3.3": "no", "3.3": "yes"}}"#.into(), "duplicate_key", "items.3.3");
    add(
        facts("mappa-category"),
        "a key of a conviction given twice",
        r#"{"convictions": [{"court": "service", "court": "scotland"}]}"#.into(),
        "duplicate_key",
        "convictions[0].court",
    );
    add(facts("rosh-cell"), "a text of more than 20,000 bytes", format!(r#"{{"time_frame": "{}"}}"#, "x".repeat(20_001)), "too_long", "time_frame");
    add(facts("mappa-category"), "201 convictions", format!(r#"{{"convictions": [{}]}}"#, vec!["{}"; 201].join(",")), "too_many", "convictions");
    add(facts("rosh"), "a thousand cells", format!(r#"{{"cells": [{}]}}"#, vec![r#"{"subject": "public", "setting": "custody"}"#; 1000].join(",")), "too_many", "cells");

    add(Door::Case, "a case that is no object", "[]".into(), "wrong_type", "");
    add(Door::Case, "an unknown top-level key", r#"{"oasis": {}}"#.into(), "unknown_field", "oasis");
    add(Door::Case, "assessed before birth", r#"{"date_of_birth": "2000-01-01", "assessed_on": "1999-12-31"}"#.into(), "contradicts", "assessed_on");
    add(Door::Case, "released before birth", r#"{"date_of_birth": "2000-01-01", "release_date": "1999-12-31"}"#.into(), "contradicts", "release_date");
    add(Door::Case, "a policy that does not exist", r#"{"policies": ["rotherham-2023"]}"#.into(), "unknown_value", "policies[0]");
    add(
        Door::Case,
        "a protective factor that bears on no item",
        r#"{"protective_factors": [{"bears_on": ["4.2", "99.9"]}]}"#.into(),
        "unknown_value",
        "protective_factors[0].bears_on[1]",
    );
    add(
        Door::Case,
        "under 18 on the day of assessment, whatever the age at release",
        r#"{"date_of_birth": "2010-01-01", "assessed_on": "2026-01-01", "setting": "custody", "release_date": "2030-01-01", "rm2000": {}}"#.into(),
        "under_18",
        "age",
    );
    add(Door::Case, "a name that is no name", r#"{"policies": [{}]}"#.into(), "wrong_type", "policies[0]");

    let policy = |json: Json| json.compact();
    add(Door::Policy, "no object", "[]".into(), "wrong_type", "");
    add(Door::Policy, "the id of a built-in policy", policy(policy_file("national-current", "id", "rotherham-2024")), "built_in_id", "id");
    add(Door::Policy, "the alias of a built-in policy", policy(policy_file("national-current", "id", "national-current")), "built_in_id", "id");
    add(Door::Policy, "an id with capitals", policy(policy_file("national-current", "id", "My Board")), "unknown_value", "id");
    add(Door::Policy, "an id that is a number", policy(policy_file("national-current", "id", 7)), "missing", "id");
    add(Door::Policy, "an id of a megabyte", policy(policy_file("national-current", "id", "a".repeat(1 << 20))), "unknown_value", "id");
    add(Door::Policy, "an unknown key", policy(policy_file("national-current", "ruels", Json::Null)), "unknown_field", "ruels");
    add(Door::Policy, "a title of two lines", policy(policy_file("national-current", "title", "one\ntwo")), "unknown_value", "title");
    add(Door::Policy, "no source", policy(policy_file("national-current", "source", Json::Null)), "missing", "source");
    add(Door::Policy, "an impossible date", policy(policy_file("national-current", "effective_from", "2026-02-30")), "impossible_date", "effective_from");
    add(Door::Policy, "a date that is a number", policy(policy_file("national-current", "effective_from", 2026)), "impossible_date", "effective_from");
    add(Door::Policy, "extends nothing known", policy(policy_file("national-current", "extends", "leeds-2020")), "unknown_value", "extends");
    add(Door::Policy, "category 4 is neither named nor not", policy(policy_file("national-current", "names_category_4", "perhaps")), "wrong_type", "names_category_4");
    add(Door::Policy, "the engine's own guard as a rule", policy(with_rules(vec![rule(r#"{"id": "CAT3-L1", "mode": "guard", "level": 3}"#)])), "belongs_to_engine", "rules[0].id");
    add(Door::Policy, "an unknown condition", policy(with_rules(vec![rule(r#"{"when": "full_moon"}"#)])), "unknown_condition", "rules[0].when");
    add(Door::Policy, "a condition that is a number", policy(with_rules(vec![rule(r#"{"when": 1}"#)])), "unknown_condition", "rules[0].when");
    add(
        Door::Policy,
        "a condition with two keys",
        policy(with_rules(vec![rule(r#"{"when": {"all": ["adds_value"], "any": ["adds_value"]}}"#)])),
        "unknown_condition",
        "rules[0].when",
    );
    add(Door::Policy, "an unknown operator", policy(with_rules(vec![rule(r#"{"when": {"xor": ["adds_value"]}}"#)])), "unknown_condition", "rules[0].when");
    add(Door::Policy, "a level of risk that does not exist", policy(with_rules(vec![rule(r#"{"when": {"rosh_at_least": "extreme"}}"#)])), "unknown_condition", "rules[0].when");
    add(Door::Policy, "a category that does not exist", policy(with_rules(vec![rule(r#"{"when": {"category": [5]}}"#)])), "unknown_condition", "rules[0].when");
    add(Door::Policy, "a condition on a fact that is not answered yes or no", policy(with_rules(vec![rule(r#"{"when": "rosh"}"#)])), "unknown_condition", "rules[0].when");
    add(Door::Policy, "an empty list of conditions", policy(with_rules(vec![rule(r#"{"when": {"any": []}}"#)])), "wrong_type", "rules[0].when.any");
    add(
        Door::Policy,
        "no condition",
        policy(with_rules(vec![parsed(r#"{"id": "X-1", "mode": "criterion", "level": 1, "text": "t", "source": "s"}"#)])),
        "missing",
        "rules[0].when",
    );
    add(
        Door::Policy,
        "a definition that refers to itself",
        policy(policy_file("solihull-2018", "define", parsed(r#"{"loop": {"any": ["adds_value", "loop"]}}"#))),
        "unknown_condition",
        "define.loop.any[1]",
    );
    add(
        Door::Policy,
        "two definitions that refer to each other",
        policy(policy_file("solihull-2018", "define", parsed(r#"{"a": "b", "b": "a"}"#))),
        "unknown_condition",
        "define.a",
    );
    add(
        Door::Policy,
        "a definition that takes the name of a fact",
        policy(policy_file("solihull-2018", "define", parsed(r#"{"adds_value": "otherwise"}"#))),
        "duplicate_key",
        "define.adds_value",
    );
    add(Door::Policy, "a definition given twice", policy(policy_file("solihull-2018", "define", parsed(r#"{"x": "otherwise", "x": "adds_value"}"#))), "duplicate_key", "define.x");
    add(Door::Policy, "definitions that are a list", policy(policy_file("solihull-2018", "define", parsed("[]"))), "wrong_type", "define");
    add(Door::Policy, "a rule id given twice", policy(with_rules(vec![rule(r#"{"id": "NAT-L1"}"#)])), "duplicate_key", "rules[4].id");
    add(Door::Policy, "10,000 rules", policy(policy_file("national-current", "rules", vec![rule("{}"); 10_000])), "wrong_type", "rules");
    add(Door::Policy, "no rules", policy(policy_file("national-current", "rules", Json::List(Vec::new()))), "wrong_type", "rules");
    add(Door::Policy, "rules without any that sets a level", policy(policy_file("national-current", "rules", vec![rule(r#"{"mode": "guard"}"#)])), "missing", "rules");
    add(Door::Policy, "a rule that is a text", policy(with_rules(vec![Json::from("level 1")])), "wrong_type", "rules[0]");
    add(Door::Policy, "a rule with an unknown key", policy(with_rules(vec![rule(r#"{"then": 3}"#)])), "unknown_field", "rules[0].then");
    add(Door::Policy, "level 4", policy(with_rules(vec![rule(r#"{"level": 4}"#)])), "unknown_value", "rules[0].level");
    add(Door::Policy, "a criterion for no level", policy(with_rules(vec![rule(r#"{"level": null}"#)])), "unknown_value", "rules[0].level");
    add(Door::Policy, "an unknown mode", policy(with_rules(vec![rule(r#"{"mode": "override"}"#)])), "unknown_value", "rules[0].mode");
    add(Door::Policy, "levels that do not exist", policy(with_rules(vec![rule(r#"{"mode": "process", "at_level": [2, 9]}"#)])), "unknown_value", "rules[0].at_level");
    add(Door::Policy, "prompts for no fact", policy(with_rules(vec![rule(r#"{"mode": "indicator", "prompts": "rosh"}"#)])), "unknown_value", "rules[0].prompts");
    add(Door::Policy, "an unknown status", policy(with_rules(vec![rule(r#"{"status": "certain"}"#)])), "unknown_value", "rules[0].status");
    add(
        Door::Policy,
        "conditions nested 20 deep",
        policy(with_rules(vec![rule(&format!(r#"{{"when": {}}}"#, nested(20, "\"otherwise\"")))])),
        "too_deep",
        "rules[0].when.all[0].all[0].all[0].all[0].all[0].all[0].all[0].all[0].all[0].all[0].all[0].all[0].all[0]",
    );

    add(Door::Policy, "a level that depends on every answer at once", policy(odd_one_out()), "too_complicated", "rules");

    let attest = |json: Json| json.compact();
    add(Door::Attestation, "no object", "true".into(), "wrong_type", "");
    add(Door::Attestation, "no list of constants", "{}".into(), "wrong_type", "constants");
    add(Door::Attestation, "an unknown key", r#"{"constants": [], "strict": false}"#.into(), "unknown_field", "strict");
    add(Door::Attestation, "a constant that does not exist", attest(attestation("rm2000.s.stepp1", &[])), "unknown_constant", "constants[0].id");
    add(Door::Attestation, "the name of an instrument's rule, no constant", attest(attestation("RM-E1", &[])), "unknown_constant", "constants[0].id");
    add(Door::Attestation, "half a name", attest(attestation("rm20", &[])), "unknown_constant", "constants[0].id");
    add(Door::Attestation, "an empty name", attest(attestation("", &[])), "unknown_constant", "constants[0].id");
    add(Door::Attestation, "a reading of this project", attest(attestation(&constant(Status::Ours), &[])), "nothing_to_attest", "constants[0].id");
    add(Door::Attestation, "no id", attest(attestation("x", &[("id", Json::Null)])), "missing", "constants[0].id");
    add(Door::Attestation, "no page", attest(attestation("rm2000.s.step1", &[("page", Json::from("  "))])), "missing", "constants[0].page");
    add(Door::Attestation, "nobody checked it", attest(attestation("rm2000.s.step1", &[("checked_by", Json::Null)])), "missing", "constants[0].checked_by");
    add(
        Door::Attestation,
        "checked on a day that never was",
        attest(attestation("rm2000.s.step1", &[("checked_on", Json::from("2026-02-29"))])),
        "impossible_date",
        "constants[0].checked_on",
    );
    add(Door::Attestation, "an entry that is a text", r#"{"constants": ["rm2000.s.step1"]}"#.into(), "wrong_type", "constants[0]");
    add(
        Door::Attestation,
        "an entry with a status of its own",
        attest(attestation("rm2000.s.step1", &[("status", Json::from("confirmed"))])),
        "unknown_field",
        "constants[0].status",
    );
    add(
        Door::Attestation,
        "an id given twice",
        r#"{"constants": [{"id": "rm2000.s.step1", "id": "rm2000.s.step1", "page": "1", "checked_on": "2026-01-01", "checked_by": "psychologist"}]}"#.into(),
        "duplicate_key",
        "constants[0].id",
    );
    add(Door::Attestation, "10,000 entries", format!(r#"{{"constants": [{}]}}"#, vec!["{}"; 10_000].join(",")), "too_many", "constants");
    out
}
