//! Malformed and absurd input: a clear refusal with a place, never a panic, never an endless computation; and a policy or
//! attestation file cannot take away what belongs to the engine.

use assize::facts::{Form, Shape};
use assize::guidance::mappa::level;
use assize::guidance::mappa::policies;
use assize::guidance::mappa::policy::Policy;
use assize::provenance::Attestation;
use assize::{Json, Options, Outcome, Status, catalogue, report};
use assize_tests::raw;
use assize_tests::{Dice, vectors};
use std::borrow::Cow;
use std::sync::mpsc;
use std::time::Duration;

/// Runs something that must come to an end soon.
fn soon<T: Send + 'static>(what: &str, work: impl FnOnce() -> T + Send + 'static) -> T {
    let (done, wait) = mpsc::channel();
    std::thread::spawn(move || done.send(work()));
    wait.recv_timeout(Duration::from_secs(10)).unwrap_or_else(|_| panic!("{what}: no answer within ten seconds, or a panic"))
}

fn score(id: &str, json: &Json) -> Outcome {
    catalogue::find(id).unwrap_or_else(|| panic!("no instrument {id}")).score(json, &Options::default())
}

// --- what is no JSON ------------------------------------------------------------------------------------------------------

#[test]
fn what_is_not_json_is_refused_in_a_sentence() {
    let long = |open: &str, n: usize| open.repeat(n).into_bytes();
    let bad: Vec<Vec<u8>> = vec![
        b"".to_vec(),
        b"   ".to_vec(),
        b"{".to_vec(),
        b"}".to_vec(),
        b"{\"age\"}".to_vec(),
        b"{\"age\":}".to_vec(),
        b"{\"age\": 30,}".to_vec(),
        b"{\"age\" 30}".to_vec(),
        b"{age: 30}".to_vec(),
        b"{'age': 30}".to_vec(),
        b"{\"age\": 030}".to_vec(),
        b"{\"age\": +30}".to_vec(),
        b"{\"age\": .5}".to_vec(),
        b"{\"age\": 1.}".to_vec(),
        b"{\"age\": -}".to_vec(),
        b"{\"age\": NaN}".to_vec(),
        b"{\"age\": Infinity}".to_vec(),
        b"{\"age\": 1e400}".to_vec(),
        b"{\"age\": -1e400}".to_vec(),
        b"{\"age\": 0x1e}".to_vec(),
        b"{\"age\": 30} {\"age\": 31}".to_vec(),
        b"{\"age\": 30}x".to_vec(),
        b"// a comment\n{}".to_vec(),
        b"\xef\xbb\xbf{}".to_vec(),
        b"{\"sex\": \"\xff\"}".to_vec(),
        b"{\"sex\": \"\xc3\"}".to_vec(),
        b"{\"sex\": \"\xed\xa0\x80\"}".to_vec(),
        b"{\"sex\": \"\xc0\xaf\"}".to_vec(),
        b"{\"\xf8\": 1}".to_vec(),
        b"{\"sex\": \"\\ud800\"}".to_vec(),
        b"{\"sex\": \"\\udc00\\ud800\"}".to_vec(),
        b"{\"sex\": \"\\u12\"}".to_vec(),
        b"{\"sex\": \"\\x41\"}".to_vec(),
        b"{\"sex\": \"a\nb\"}".to_vec(),
        b"{\"sex\": \"a\0b\"}".to_vec(),
        b"{\"sex\": \"male".to_vec(),
        b"\0".to_vec(),
        b"tru".to_vec(),
        b"nulll".to_vec(),
        long("[", 129),
        long("[", 1_000_000),
        long("{\"a\":", 1_000_000),
        [long("[", 200), long("]", 200)].concat(),
    ];
    for bytes in bad {
        let shown: String = String::from_utf8_lossy(&bytes).chars().take(60).collect();
        let error = Json::read(&bytes).err().unwrap_or_else(|| panic!("{shown} was taken for JSON"));
        assert!(!error.is_empty() && error.len() < 300 && !error.contains('\n'), "{shown}: {error}");
    }
}

/// A message may be logged, so it repeats nothing that may be about a person.
#[test]
fn an_error_quotes_nothing() {
    for text in ["{\"sex\": \"SECRET", "{\"sex\": SECRET}", "{\"SECRET\" 1}", "{\"sex\": \"SECRET\"} SECRET", "SECRET"] {
        let error = Json::read(text.as_bytes()).expect_err("no JSON");
        assert!(!error.contains("SECRET"), "{error}");
    }
    for (id, text) in [
        ("rm2000", r#"{"sex": "JOHN SECRET"}"#),
        ("mappa-lifecycle", r#"{"as_of": "SECRET"}"#),
        ("oasys", r#"{"form": "layer3", "items": {"3.3": "SECRET PERSON"}}"#),
        ("rosh", r#"{"screening": {"r5_2a": ["SECRET"]}}"#),
    ] {
        let outcome = score(id, &Json::read(text.as_bytes()).expect("JSON")).to_json().compact();
        assert!(outcome.contains("rejected") && !outcome.contains("SECRET"), "{outcome}");
    }
}

#[test]
fn nesting_up_to_the_limit_is_read_and_refused_by_the_form() {
    let deep = Json::read(format!("{}1{}", "[".repeat(120), "]".repeat(120)).as_bytes()).expect("within the limit");
    for entry in catalogue::INSTRUMENTS {
        for field in entry.form.fields {
            let facts = Json::Object(vec![(Cow::Borrowed(field.name), deep.clone())]);
            assert!(matches!(entry.score(&facts, &Options::default()), Outcome::Rejected { .. }), "{}.{}", entry.id, field.name);
        }
        assert!(matches!(entry.score(&deep, &Options::default()), Outcome::Rejected { .. }), "{}", entry.id);
    }
    let case = Json::read(format!(r#"{{"tier": {0}, "predictors": {0}, "rosh": {0}}}"#, deep.compact()).as_bytes()).expect("within the limit");
    let _ = report::assess(&case, &Options::default(), &[]);
}

// --- what is JSON and makes no sense --------------------------------------------------------------------------------------

#[test]
fn raw_input_is_refused_with_its_code_and_place() {
    let mut wrong = Vec::new();
    for r in raw::raw() {
        let problems = r.problems();
        let found = problems.iter().any(|(code, fields)| code == r.code && fields.iter().any(|f| f == r.field));
        if !found {
            let some: Vec<_> = problems.iter().take(5).collect();
            wrong.push(format!("{:?}, {}: wanted {} at {}, got {some:?}", r.door, r.about, r.code, r.field));
        }
    }
    assert!(wrong.is_empty(), "{} inputs:\n{}", wrong.len(), wrong.join("\n"));
}

/// What is just within the limits is taken.
#[test]
fn input_at_the_limit_is_taken() {
    let text = format!(r#"{{"time_frame": "{}"}}"#, "x".repeat(20_000));
    assert!(score("rosh-cell", &Json::read(text.as_bytes()).expect("JSON")).problems().is_empty());
    let text = format!(r#"{{"convictions": [{}]}}"#, vec!["{}"; 200].join(","));
    assert!(score("mappa-category", &Json::read(text.as_bytes()).expect("JSON")).problems().is_empty());
}

/// Values of every JSON type, plain and absurd.
fn absurd() -> Vec<Json> {
    let read = |text: &str| Json::read(text.as_bytes()).expect("JSON");
    vec![
        Json::Bool(true),
        Json::Whole(-1),
        Json::Whole(i64::MAX),
        Json::Whole(i64::MIN),
        Json::Real(0.5),
        Json::Real(1e308),
        Json::Real(-0.0),
        Json::Real(f64::MIN_POSITIVE),
        Json::from(""),
        Json::from("\u{0}\u{7f}\u{202e}\u{10ffff}"),
        Json::from("z".repeat(30_000)),
        read("[]"),
        read("[null]"),
        read("[[], {}, 1, \"\", null, true]"),
        read("{}"),
        read(r#"{"": null, "\u0000": 1, "x": {"y": []}}"#),
    ]
}

/// Every field of a form, at every depth, with each absurd value; the objects on the way hold nothing else.
fn misfits(form: &Form, values: &[Json], depth: usize, see: &mut dyn FnMut(Json)) {
    for field in form.fields {
        let mut with = |value: Json| see(Json::Object(vec![(Cow::Borrowed(field.name), value)]));
        values.iter().cloned().for_each(&mut with);
        if depth == 0 {
            continue;
        }
        match field.shape {
            Shape::Part(inner) | Shape::ChoiceOrPart(_, inner) => misfits(inner, values, depth - 1, &mut with),
            Shape::List(inner) => misfits(inner, values, depth - 1, &mut |member| with(Json::List(vec![member]))),
            Shape::Keyed(fields) => {
                for member in fields() {
                    for value in values {
                        with(Json::Object(vec![(Cow::Borrowed(member.name), value.clone())]));
                    }
                }
            }
            _ => {}
        }
    }
}

fn is_number(value: &Json) -> bool {
    matches!(value, Json::Whole(_) | Json::Real(_))
}

/// Whether a value is of a type that the field takes at all.
fn fits(shape: Shape, value: &Json) -> bool {
    match shape {
        Shape::YesNo => matches!(value, Json::Bool(_)),
        Shape::Whole | Shape::Decimal => is_number(value),
        Shape::WholeOrNone => is_number(value) || value.as_text().is_some(),
        // words that are numbers may be written as numbers
        Shape::Choice(_) | Shape::OneOf(_) | Shape::Coded(_) | Shape::ChoiceOrText(_) => {
            value.as_text().is_some() || is_number(value) || (matches!(shape, Shape::OneOf(_)) && matches!(value, Json::List(_)))
        }
        Shape::ChoiceOrPart(..) => value.as_text().is_some() || matches!(value, Json::Object(_)),
        Shape::Several(_) | Shape::List(_) | Shape::Names | Shape::Dates => matches!(value, Json::List(_)),
        Shape::Date | Shape::Text => value.as_text().is_some(),
        Shape::Part(_) | Shape::Keyed(_) => matches!(value, Json::Object(_)),
        Shape::Any => true,
    }
}

#[test]
fn a_value_of_the_wrong_type_is_refused_at_its_field() {
    for entry in catalogue::INSTRUMENTS {
        // a question that a service does not put has no name there
        for field in entry.form.fields.iter().filter(|f| !f.name.is_empty()) {
            for value in absurd().into_iter().filter(|v| !fits(field.shape, v)) {
                let facts = Json::Object(vec![(Cow::Borrowed(field.name), value.clone())]);
                let outcome = entry.score(&facts, &Options::default());
                let found = outcome.problems().iter().any(|p| p.code == "wrong_type" && p.fields.iter().any(|f| f == field.name));
                assert!(found, "{}.{} with {} gave {}", entry.id, field.name, value.kind(), outcome.to_json().compact());
            }
        }
    }
}

#[test]
fn every_field_at_every_depth_takes_or_refuses_every_value() {
    for entry in catalogue::INSTRUMENTS {
        misfits(&entry.form, &absurd(), 3, &mut |facts| {
            let _ = entry.score(&facts, &Options::default()).to_json().compact();
        });
    }
}

#[test]
fn a_case_answers_whatever_stands_in_it() {
    use assize::facts::FactSet;
    let values = [Json::Bool(true), Json::Whole(-1), Json::from(""), Json::List(vec![Json::Null]), Json::Object(Vec::new())];
    misfits(&assize::assessment::Case::FORM, &values, 1, &mut |case| {
        let report = report::assess(&case, &Options::default(), &[]);
        // only an unusable case is refused as a whole
        assert!(report.get("instruments").is_some(), "{} gave {}", case.compact(), report.compact());
    });
}

/// Random JSON of a random shape.
fn noise(dice: &mut Dice, names: &[&'static str], depth: u8) -> Json {
    match dice.below(if depth == 0 { 7 } else { 10 }) {
        0 => Json::Null,
        1 => Json::Bool(dice.flip()),
        2 => Json::Whole(i64::from(dice.below(60)) - 5),
        3 => Json::Real(f64::from(dice.below(200)) / 4.0),
        4 => Json::Whole(i64::from_ne_bytes(dice.roll().to_ne_bytes())),
        5 | 6 => Json::from(["yes", "no", "low", "high", "1", "2026-02-29", "0001-01-01", "9999-12-31", "missing", "male", "", "convicted"][usize::from(dice.below(12))]),
        7 => (0..dice.below(4)).map(|_| noise(dice, names, depth - 1)).collect(),
        _ => Json::Object(
            (0..dice.below(6)).map(|_| (Cow::Borrowed(names[usize::try_from(dice.roll() % names.len() as u64).expect("small")]), noise(dice, names, depth - 1))).collect(),
        ),
    }
}

fn all_names() -> Vec<&'static str> {
    fn gather(form: &Form, depth: u8, into: &mut Vec<&'static str>) {
        for field in form.fields {
            into.push(field.name);
            match field.shape {
                Shape::Part(inner) | Shape::List(inner) | Shape::ChoiceOrPart(_, inner) if depth > 0 => gather(inner, depth - 1, into),
                Shape::Keyed(fields) => into.extend(fields().iter().map(|f| f.name)),
                _ => {}
            }
        }
    }
    let mut names = Vec::new();
    catalogue::INSTRUMENTS.iter().for_each(|entry| gather(&entry.form, 3, &mut names));
    names.sort_unstable();
    names.dedup();
    names
}

#[test]
fn noise_never_panics() {
    let names = all_names();
    let mut dice = Dice::new(99);
    for _ in 0..200 {
        let json = Json::Object(
            (0..dice.below(8)).map(|_| (Cow::Borrowed(names[usize::try_from(dice.roll() % names.len() as u64).expect("small")]), noise(&mut dice, &names, 3))).collect(),
        );
        for entry in catalogue::INSTRUMENTS {
            let _ = entry.score(&json, &Options::default()).to_json().compact();
        }
    }
}

/// Replaces one value somewhere in a tree.
fn spoil(json: &Json, dice: &mut Dice, names: &[&'static str]) -> Json {
    let children = json.items().len() + json.members().len();
    if children == 0 || dice.one_in(4) {
        return noise(dice, names, 2);
    }
    let at = usize::try_from(dice.roll() % children as u64).expect("small");
    match json {
        Json::List(items) => items.iter().enumerate().map(|(i, v)| if i == at { spoil(v, dice, names) } else { v.clone() }).collect(),
        Json::Object(members) => {
            let twice = dice.one_in(12).then(|| members[at].clone());
            let spoilt = members.iter().enumerate().map(|(i, (k, v))| (k.clone(), if i == at { spoil(v, dice, names) } else { v.clone() }));
            Json::Object(spoilt.chain(twice).collect())
        }
        other => other.clone(),
    }
}

#[test]
fn spoilt_vectors_never_panic() {
    let names = all_names();
    let mut dice = Dice::new(4);
    let policies: Vec<&Policy> = policies::ALL.to_vec();
    for v in vectors() {
        let entry = catalogue::find(&v.instrument).expect("an instrument");
        for _ in 0..3 {
            let facts = spoil(&v.facts, &mut dice, &names);
            let policy = policies.get(usize::from(dice.below(6))).copied();
            let _ = entry.score(&facts, &Options { policy, strict: dice.flip(), ..Options::default() }).to_json().compact();
        }
    }
}

/// The first and the last day that can be written, and the largest number that is allowed, in every field at once.
#[test]
fn the_ends_of_the_calendar_and_of_every_range_are_survived() {
    fn extreme(form: &Form, most: bool, flip: bool, depth: u8) -> Json {
        let day = if most { "9999-12-31" } else { "0001-01-01" };
        let mut members = Vec::new();
        for field in form.fields {
            let value = match field.shape {
                Shape::YesNo => Json::Bool(flip),
                Shape::Whole | Shape::Decimal => Json::from(if most { field.most } else { field.least }),
                Shape::Choice(c) | Shape::OneOf(c) => Json::from(if most { c[c.len() - 1].word } else { c[0].word }),
                Shape::Several(c) => Json::List(if most { c.iter().map(|c| Json::from(c.word)).collect() } else { Vec::new() }),
                Shape::Date => Json::from(day),
                Shape::Dates => Json::List(vec![Json::from(day); 3]),
                Shape::Part(inner) if depth > 0 => extreme(inner, most, flip, depth - 1),
                Shape::List(inner) if depth > 0 => Json::List(vec![extreme(inner, most, flip, depth - 1); 3]),
                _ => continue,
            };
            members.push((Cow::Borrowed(field.name), value));
        }
        Json::Object(members)
    }
    for entry in catalogue::INSTRUMENTS {
        for (most, flip) in [(true, true), (true, false), (false, true), (false, false)] {
            let whole = extreme(&entry.form, most, flip, 3);
            let _ = entry.score(&whole, &Options::default()).to_json().compact();
            // without one field at a time, so that no contradiction hides the rest
            for left_out in entry.form.fields {
                let Json::Object(members) = whole.clone() else { continue };
                let facts = Json::Object(members.into_iter().filter(|(k, _)| k != left_out.name).collect());
                let _ = entry.score(&facts, &Options::default()).to_json().compact();
            }
        }
    }
}

#[test]
fn huge_values_are_refused_soon() {
    let key = format!("{{\"{}\": 1}}", "k".repeat(5 << 20));
    let value = format!("{{\"sex\": \"{}\"}}", "v".repeat(5 << 20));
    let digits = format!("{{\"age\": {}}}", "9".repeat(300));
    let zeros = format!("{{\"age\": 30.{}}}", "0".repeat(100_000));
    for (what, text) in [("a key of 5 MB", key), ("a value of 5 MB", value), ("300 digits", digits)] {
        let outcome = soon(what, move || Json::read(text.as_bytes()).map(|json| score("rm2000", &json).to_json().compact()));
        let outcome = outcome.expect("JSON");
        assert!(outcome.contains("rejected") && outcome.len() < 2_000, "{what}: {} bytes", outcome.len());
    }
    let outcome = soon("30 with 100,000 zeros", move || Json::read(zeros.as_bytes()).map(|json| score("rm2000", &json))).expect("JSON");
    assert!(outcome.problems().is_empty(), "30.000... is 30");
}

/// The work grows with the length of a line, not with its square: one line of 16 MiB may not hold up a stream for an hour.
#[test]
fn very_many_keys_are_refused_soon() {
    // longer than any name that is compared for nearness
    let many: String = (0..100_000).map(|i| format!("\"{i:070}\":0")).collect::<Vec<_>>().join(",");
    let text = format!("{{{many}}}");
    let problems = soon("100,000 unknown keys", move || Json::read(text.as_bytes()).map(|json| score("rm2000", &json).problems().len()));
    assert!(problems.expect("JSON") > 0);
}

#[test]
fn very_long_lists_are_refused_soon() {
    for (id, text) in [
        ("mappa-level", format!(r#"{{"rosh": [{}]}}"#, vec!["\"x\""; 200_000].join(","))),
        ("rosh", format!(r#"{{"cells": [{}]}}"#, vec!["{}"; 200_000].join(","))),
        ("rosh", format!(r#"{{"screening": {{"r1_2_current": [{}]}}}}"#, vec!["1"; 200_000].join(","))),
    ] {
        let problems = soon("200,000 members", move || Json::read(text.as_bytes()).map(|json| score(id, &json).problems().len()));
        assert!(problems.is_ok(), "{id}");
    }
}

// --- policies -------------------------------------------------------------------------------------------------------------

fn read_policy(json: &Json) -> Policy {
    Policy::read(json).unwrap_or_else(|p| panic!("{p:?}"))
}

#[test]
fn an_exported_policy_is_read_back_as_itself() {
    for policy in policies::ALL {
        let file = raw::policy_file(&policy.id, "title", policy.title.to_string());
        let back = read_policy(&file);
        assert_eq!(back.rules, policy.rules, "{}", policy.id);
        assert_eq!(back.define, policy.define, "{}", policy.id);
        assert_eq!((&back.source, &back.version, &back.extends, back.names_category_4), (&policy.source, &policy.version, &policy.extends, policy.names_category_4));
        assert!(back.file_hash.is_some_and(|h| h.starts_with("sha256:")), "the receipt hashes the file");
        assert_eq!(Policy::read(&policy.to_json()).err().map(|p| p.0.iter().map(|p| p.code).collect()), Some(vec!["built_in_id"]), "it needs an id of its own");
    }
}

fn random_level(dice: &mut Dice) -> Json {
    use assize::facts::FactSet;
    let members = level::Facts::FORM.fields.iter().filter_map(|field| {
        let value = match field.shape {
            _ if dice.one_in(6) => return None,
            Shape::YesNo => Json::Bool(dice.flip()),
            Shape::Choice(c) | Shape::OneOf(c) => Json::from(c[usize::from(dice.below(u8::try_from(c.len()).expect("few")))].word),
            _ => return None,
        };
        Some((Cow::Borrowed(field.name), value))
    });
    Json::Object(members.collect())
}

/// Asserts that under a policy no case of category 3 comes near level 1.
fn never_category_3_level_1(policy: &Policy, dice: &mut Dice, cases: usize) {
    let entry = catalogue::find("mappa-level").expect("an instrument");
    for _ in 0..cases {
        let Json::Object(members) = random_level(dice) else { continue };
        let mut facts = Json::Object(members.into_iter().filter(|(k, _)| k != "category").collect());
        facts.push("category", 3);
        let outcome = entry.score(&facts, &Options { policy: Some(policy), ..Options::default() }).to_json();
        let one = Json::Whole(1);
        assert!(outcome.at(&["result", "level"]) != Some(&one), "{} under {}", facts.compact(), policy.to_json().compact());
        assert!(!outcome.at(&["result", "possible"]).map(Json::items).unwrap_or_default().contains(&one), "{} under {}", facts.compact(), policy.to_json().compact());
    }
}

#[test]
fn a_policy_file_without_its_guard_still_cannot_give_category_3_level_1() {
    let mut dice = Dice::new(3);
    for policy in policies::ALL {
        let rules = policy.to_json().get("rules").cloned().unwrap_or_default();
        let unguarded: Json = rules.items().iter().filter(|r| r.get("mode") != Some(&Json::from("guard"))).cloned().collect();
        assert!(unguarded.items().len() < rules.items().len(), "{} has a guard", policy.id);
        never_category_3_level_1(&read_policy(&raw::policy_file(&policy.id, "rules", unguarded)), &mut dice, 150);
    }
    let always_one = read_policy(&raw::policy_file("london-2010", "rules", vec![raw::rule("{}")]));
    never_category_3_level_1(&always_one, &mut dice, 150);
    let facts = Json::read(br#"{"category": 3, "needs_active_multi_agency": false}"#).expect("JSON");
    let outcome = catalogue::find("mappa-level").expect("an instrument").score(&facts, &Options { policy: Some(&always_one), ..Options::default() }).to_json();
    assert_eq!(outcome.at(&["result", "level"]), Some(&Json::Null));
    assert_eq!(outcome.at(&["result", "forbidden_by"]), Some(&Json::from("CAT3-L1")));
    assert_eq!(outcome.get("edition"), Some(&Json::from("a-local-board-2026")));
    assert!(outcome.at(&["receipt", "policy_hash"]).is_some(), "the receipt hashes the content");
}

/// A guard of a file forbids, and never raises.
#[test]
fn a_guard_of_a_file_lowers_to_none() {
    let no_three = read_policy(&raw::with_rules(vec![raw::rule(r#"{"id": "X-G", "mode": "guard", "level": 3}"#)]));
    let facts = Json::read(br#"{"category": 2, "rosh": "high", "adds_value": true, "senior_representation_required": true}"#).expect("JSON");
    let outcome = catalogue::find("mappa-level").expect("an instrument").score(&facts, &Options { policy: Some(&no_three), ..Options::default() }).to_json();
    assert_eq!(outcome.at(&["result", "level"]), Some(&Json::Null));
    assert_eq!(outcome.at(&["result", "forbidden_by"]), Some(&Json::from("X-G")));
}

/// The alternative reading of London is an exported file, changed: any of the three bullets.
#[test]
fn the_other_reading_of_london_is_a_changed_file() {
    let Json::Object(members) = policies::find("london-2010").expect("a built-in policy").to_json() else { panic!("an object") };
    let mut file = Json::Object(members.into_iter().filter(|(k, _)| k != "id" && k != "rules").collect());
    file.push("id", "london-2010-any");
    let any = raw::rule(
        r#"{"id": "LON-ANY", "level": 3, "when": {"any": [{"all": ["rosh_hvh", "rosh_by_validated_tool"]}, "senior_cooperation_needed", {"all": [{"media_interest_at_least": "very_high"}, "public_confidence_need"]}]}}"#,
    );
    let own = policies::find("london-2010").map(|p| p.to_json()).and_then(|p| p.get("rules").cloned()).unwrap_or_default();
    let kept = own.items().iter().filter(|r| !r.get("id").and_then(Json::as_text).is_some_and(|id| id.starts_with("LON-L3")));
    file.push("rules", Json::List(std::iter::once(any).chain(kept.cloned()).collect()));
    let policy = read_policy(&file);
    let facts = Json::read(br#"{"category": 1, "rosh": "high", "rosh_by_validated_tool": true, "senior_cooperation_needed": false, "media_interest": "none", "public_confidence_need": false, "needs_active_multi_agency": false, "single_agency_can_manage": true}"#).expect("JSON");
    let entry = catalogue::find("mappa-level").expect("an instrument");
    let level = |policy: &Policy| entry.score(&facts, &Options { policy: Some(policy), ..Options::default() }).to_json().at(&["result", "level"]).cloned();
    assert_eq!(level(&policy), Some(Json::Whole(3)), "high risk alone is enough on that reading");
    assert_eq!(level(policies::find("london-2010").expect("a built-in policy")), Some(Json::Whole(1)));
}

#[test]
fn spoilt_policy_files_are_refused_or_harmless() {
    let mut dice = Dice::new(12);
    let names = ["id", "mode", "level", "when", "all", "any", "not", "category", "rosh_at_least", "define", "rules", "at_level", "prompts", "adds_value"];
    let mut read = 0;
    for policy in policies::ALL {
        let file = raw::policy_file(&policy.id, "title", policy.title.to_string());
        for _ in 0..150 {
            let mut spoilt = spoil(&file, &mut dice, &names);
            if dice.flip() {
                spoilt = spoil(&spoilt, &mut dice, &names);
            }
            match Policy::read(&spoilt) {
                Ok(policy) => {
                    read += 1;
                    never_category_3_level_1(&policy, &mut dice, 2);
                }
                Err(problems) => assert!(!problems.0.is_empty() && problems.0.iter().all(|p| !p.text.is_empty() && !p.fields.is_empty()), "{problems:?}"),
            }
        }
    }
    assert!(read > 0, "some spoilt files are still policies");
}

/// Definitions that each use the one above many times are short to write and must not be long to evaluate.
#[test]
fn definitions_that_multiply_come_to_an_end() {
    let mut define = vec![(Cow::Borrowed("d0"), Json::from("otherwise"))];
    for i in 1..12 {
        let before = vec![Json::from(format!("d{}", i - 1)); 40];
        define.push((Cow::Owned(format!("d{i}")), Json::Object(vec![(Cow::Borrowed("all"), Json::List(before))])));
    }
    let Json::Object(members) = raw::with_rules(vec![raw::rule(r#"{"id": "X-1", "level": 2, "when": "d11"}"#)]) else { panic!("an object") };
    let mut file = Json::Object(members.into_iter().filter(|(k, _)| k != "define").collect());
    let mut all = policies::find("national-current").map(|p| p.to_json()).and_then(|p| p.get("define").cloned()).unwrap_or_default();
    define.into_iter().for_each(|(name, test)| all.push(name, test));
    file.push("define", all);
    // refused or answered: both are good, but soon
    soon("a policy whose definitions multiply", move || {
        if let Ok(policy) = Policy::read(&file) {
            let facts = Json::read(br#"{"category": 1}"#).expect("JSON");
            let _ = catalogue::find("mappa-level").expect("an instrument").score(&facts, &Options { policy: Some(&policy), ..Options::default() }).to_json();
        }
    });
}

/// A condition that depends on every unknown answer at once.
#[test]
fn a_policy_that_asks_everything_comes_to_an_end() {
    let file = raw::odd_one_out();
    soon("a policy that asks everything", move || {
        if let Ok(policy) = Policy::read(&file) {
            let _ = catalogue::find("mappa-level").expect("an instrument").score(&Json::Object(Vec::new()), &Options { policy: Some(&policy), ..Options::default() }).to_json();
        }
    });
}

// --- attestations ---------------------------------------------------------------------------------------------------------

fn man() -> Json {
    let text = br#"{"sex": "male", "age": 30, "convicted_of_sexual_offence": true, "age_at_latest_sexual_offence": 28, "internet_only": false,
        "sexual_appearances": 2, "criminal_appearances": 5, "violent_appearances": 1, "any_burglary": false, "male_victim": true,
        "stranger_victim": true, "single": false, "non_contact_offence": false}"#;
    Json::read(text).expect("JSON")
}

fn strictly(attestation: Option<&Attestation>) -> Json {
    catalogue::find("rm2000").expect("an instrument").score(&man(), &Options { strict: true, attestation, ..Options::default() }).to_json()
}

#[test]
fn an_attestation_lifts_what_it_names_and_nothing_else() {
    let bare = strictly(None);
    assert_eq!(bare.at(&["result", "s", "category"]), Some(&Json::Null));
    assert_eq!(bare.at(&["result", "s", "withheld"]), Some(&Json::from("unconfirmed")));
    assert_eq!(bare.at(&["result", "s", "points"]), Some(&Json::Whole(3)), "points are confirmed and stay");
    // every table of S
    let entry = |id: &str| raw::attestation(id, &[]).get("constants").map(Json::items).unwrap_or_default().to_vec();
    let s: Vec<Json> = ["rm2000.s.step1", "rm2000.s.raise", "rm2000.s.cap"].into_iter().flat_map(entry).collect();
    let mut file = Json::Object(Vec::new());
    file.push("constants", s);
    let attestation = Attestation::read(&file).unwrap_or_else(|p| panic!("{p:?}"));
    let lifted = strictly(Some(&attestation));
    assert_eq!(lifted.at(&["result", "s", "category"]), Some(&Json::from("very_high")));
    assert_eq!(lifted.at(&["result", "v", "category"]), Some(&Json::Null), "V was not attested");
    assert_eq!(lifted.at(&["result", "v", "withheld"]), Some(&Json::from("unconfirmed")));
    assert_eq!(lifted.get("status"), Some(&Json::from("attested")));
    assert_eq!(lifted.at(&["receipt", "attestation"]), Some(&Json::from(attestation.hash().to_string())));
    // one row of a table is not the table
    let row = Attestation::read(&raw::attestation("rm2000.s.step1.3", &[])).unwrap_or_else(|p| panic!("{p:?}"));
    assert!(row.has("rm2000.s.step1.3") && !row.has("rm2000.s.step1.1") && !row.has("rm2000.s.step1"));
}

#[test]
fn an_attestation_cannot_touch_what_is_confirmed_or_ours() {
    let confirmed = Attestation::read(&raw::attestation("rm2000.s.age", &[])).unwrap_or_else(|p| panic!("{p:?}"));
    assert!(!confirmed.has("rm2000.s.age.18"), "a confirmed value stays confirmed");
    let ours = raw::constant(Status::Ours);
    assert!(Attestation::read(&raw::attestation(&ours, &[])).is_err(), "{ours} has no printed source");
    // under a table that holds both, the readings of this project stay readings
    let mixed = Attestation::read(&raw::attestation("rosh-cell.level", &[])).unwrap_or_else(|p| panic!("{p:?}"));
    for (id, status) in catalogue::constants() {
        assert!(!(mixed.has(&id) && status == Status::Ours), "{id}");
    }
}

#[test]
fn noise_as_a_file_never_panics() {
    let mut dice = Dice::new(77);
    let names = ["constants", "id", "page", "checked_on", "checked_by", "rules", "define", "extends"];
    for _ in 0..300 {
        let json = noise(&mut dice, &names, 4);
        assert!(Policy::read(&json).is_err());
        let _ = Attestation::read(&json);
        let spoilt = spoil(&raw::attestation("rm2000.s.step1", &[]), &mut dice, &names);
        let _ = Attestation::read(&spoilt);
    }
}

/// Attesting the last table of a scale does not print a total that rests on rows nobody attested.
#[test]
fn strict_gives_no_reason_that_tells_what_is_withheld() {
    let ids = ["0", "2", "4", "6"].map(|n| format!(r#"{{"id": "rm2000.v.category.{n}", "page": "15", "checked_on": "2026-01-01", "checked_by": "psychologist"}}"#));
    let file = Json::read(format!(r#"{{"constants": [{}]}}"#, ids.join(",")).as_bytes()).expect("JSON");
    let attestation = Attestation::read(&file).expect("known constants");
    let facts = Json::read((catalogue::find("rm2000").expect("there").sheet)().example.as_bytes()).expect("JSON");
    let options = Options { strict: true, attestation: Some(&attestation), ..Options::default() };
    let outcome = catalogue::find("rm2000").expect("there").score(&facts, &options).to_json();
    assert_eq!(outcome.at(&["result", "v", "category"]), Some(&Json::Null), "the items are not attested");
    let told =
        outcome.get("reasons").map(Json::items).unwrap_or_default().iter().any(|r| r.get("rule").and_then(Json::as_text).is_some_and(|r| r.starts_with("rm2000.v.category")));
    assert!(!told, "{}", outcome.compact());
}
