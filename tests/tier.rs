//! The probation tier: every case recorded from the service; a second, literal reading over arbitrary facts; the official word on what is
//! provisional beside the general bounds, with the four exceptions.

#[path = "reference/tier.rs"]
mod tier_read;

use assize::catalogue::{self, Entry};
use assize::facts::{Choice, Choices, FactSet, Field, Shape};
use assize::instruments::oasys;
use assize::instruments::predictors::facts::{Band, Variant};
use assize::instruments::rosh::Level;
use assize::instruments::tier::v3::{self, Narrower, Tier, Tiered};
use assize::instruments::tier::{Ask, Facts, records, v2};
use assize::{Answer, Decimal, Json, Options, Set};
use assize_tests::recorded_tier::{self, Recorded};
use assize_tests::{Dice, differences};
use std::borrow::Cow;
use std::collections::BTreeMap;

fn entry(name: &str) -> &'static Entry {
    catalogue::find(name).unwrap_or_else(|| panic!("no instrument {name}"))
}

const V3: &str = "tier";
const V2: &str = "tier@v2-2026-06";

fn score(name: &str, facts: &Json) -> Json {
    entry(name).score(facts, &Options::default()).to_json()
}

fn codes(outcome: &Json, key: &str) -> Vec<String> {
    outcome.get(key).map(Json::items).unwrap_or_default().iter().filter_map(|p| p.get("code")).filter_map(Json::as_text).map(str::to_string).collect()
}

fn words(json: Option<&Json>) -> Option<Vec<String>> {
    json.filter(|j| !j.is_null()).map(|j| j.items().iter().filter_map(Json::as_text).map(str::to_string).collect())
}

// --- the recorded cases -----------------------------------------------------------------------------------------------------

/// The keys that are ours, beside those of the service.
const OURS: [&str; 2] = ["possible_tiers", "decisive"];

#[test]
fn every_recorded_case_agrees() {
    let mut wrong = Vec::new();
    let mut seen: BTreeMap<(String, String), usize> = BTreeMap::new();
    for Recorded { kind, vector } in recorded_tier::cases() {
        let outcome = vector.outcome();
        let mut found = differences(&vector.expected, &outcome);
        // and no key more than the service gives, but for ours
        for path in [&["result"][..], &["result", "change_breakdown"], &["result", "protect_breakdown"], &["result", "steps"], &["result", "need_severities"]] {
            let keys = |of: &Json| -> Vec<String> { of.at(path).map(Json::members).unwrap_or_default().iter().map(|(k, _)| k.to_string()).collect() };
            let mut got = keys(&outcome);
            got.retain(|key| !OURS.contains(&key.as_str()));
            let mut want = keys(&vector.expected);
            got.sort();
            want.sort();
            if got != want {
                found.push(format!("{path:?}: keys {got:?}, expected {want:?}"));
            }
        }
        if !found.is_empty() {
            wrong.push(format!("{}: {}", vector.id, found.join("; ")));
        }
        *seen.entry((vector.instrument, kind)).or_default() += 1;
    }
    assert!(wrong.is_empty(), "{} cases differ:\n{}", wrong.len(), wrong.join("\n"));
    let count = |of: &str| seen.iter().filter(|((instrument, _), _)| instrument == of).map(|(_, n)| n).sum::<usize>();
    assert_eq!((count(V3), count(V2)), (1000, 1000), "{seen:?}");
    assert_eq!(seen.get(&(V3.to_string(), "untyped".to_string())), Some(&60));
}

/// Absent and null mean the same, and so do 30 and 30.0.
#[test]
fn every_recorded_case_agrees_in_the_other_spelling() {
    for Recorded { vector, .. } in recorded_tier::cases() {
        let Json::Object(mut members) = vector.facts.clone() else { panic!("facts are an object") };
        for member in &mut members {
            if let Json::Whole(n) = member.1 {
                member.1 = Json::Real(f64::from(i32::try_from(n).expect("small")));
            }
        }
        let absent = Facts::FORM.fields.iter().filter(|field| vector.facts.get(field.name).is_none());
        members.extend(absent.map(|field| (Cow::Borrowed(field.name), Json::Null)));
        assert_eq!(score(&vector.instrument, &Json::Object(members)), vector.outcome(), "{}", vector.id);
    }
}

/// The flag comes out of the bounds in every recorded case but those without a type, where six differ.
#[test]
fn the_recorded_flag_is_the_bounds_but_where_a_type_is_missing() {
    let mut differ = 0;
    for Recorded { kind, vector } in recorded_tier::cases().iter().filter(|r| r.vector.instrument == V3) {
        let outcome = vector.outcome();
        let Some(possible) = words(outcome.at(&["result", "possible_tiers"])) else { continue };
        let official = outcome.at(&["result", "provisional"]) == Some(&Json::Bool(true));
        let decisive = words(outcome.at(&["result", "decisive"])).expect("given where the tiers are");
        assert_eq!(decisive.is_empty(), possible.len() == 1, "{}", vector.id);
        let tier = outcome.at(&["result", "tier"]).and_then(Json::as_text).expect("a tier");
        assert!(possible.iter().any(|t| t == tier) || !decisive.is_empty(), "{}", vector.id);
        let unsound = official != (possible.len() > 1);
        assert_eq!(codes(&outcome, "notices").iter().any(|c| c == "provisional_rule_unsound"), unsound, "{}", vector.id);
        if unsound {
            assert!(kind == "untyped" && official, "{}: {kind}", vector.id);
            differ += 1;
        }
    }
    assert_eq!(differ, 6);
}

// --- a second reading over arbitrary facts ----------------------------------------------------------------------------------

const HUNDREDTHS: [i32; 40] = [
    0, 1, 30, 49, 50, 59, 60, 99, 100, 111, 112, 210, 211, 299, 300, 335, 336, 400, 689, 690, 698, 699, 700, 701, 1000, 1499, 1500, 2499, 2500, 4999, 5000, 7499, 7500, 8999, 9000,
    9998, 9999, 10_000, 10_001, -1,
];

/// A percentage near some limit, or a hair beside it.
fn percentage(dice: &mut Dice) -> Json {
    let hundredths = f64::from(HUNDREDTHS[usize::from(dice.below(40))]);
    let hair = [0.0, 0.0, 0.0, 0.001, -0.0001, 0.005][usize::from(dice.below(6))];
    Json::Real(((hundredths / 100.0 + hair) * 10_000.0).round() / 10_000.0)
}

fn pick(choices: &'static [Choice], dice: &mut Dice) -> Json {
    Json::from(choices[usize::from(dice.below(u8::try_from(choices.len()).expect("few choices")))].word)
}

const CODES: [&str; 32] = [
    "RVHR", "rvhr", "RHRH", "RMRH", "RLRH", "rlrh", "MAPP", "MAPP", "MAPP", "MAPP", "mapp", "INLL", "inll", "ADVP", "REG30", "SPO", "RCPR", "rcpr", "IIOM", "PRC", "HREG", "RMDO",
    "ALSH", "RVLN", "RCCO", "RCHD", "RPIR", "RVAD", "STRG", "rtao", "AVIS", "MAPPA",
];

fn date(dice: &mut Dice) -> Json {
    let years = ["2019", "2020", "2021", "2022", "2024", "2025", "2026"];
    let days = ["02-28", "02-29", "03-01", "08-16", "08-17", "08-18"];
    let (year, day) = (years[usize::from(dice.below(7))], days[usize::from(dice.below(6))]);
    let leap = matches!(year, "2020" | "2024");
    Json::from(format!("{year}-{}", if day == "02-29" && !leap { "02-28" } else { day }))
}

/// One answer of the right kind, records included.
fn answer(field: &Field, dice: &mut Dice) -> Json {
    let text = |list: &[&'static str], dice: &mut Dice| Json::from(list[usize::from(dice.below(u8::try_from(list.len()).expect("few")))]);
    match (field.name, field.shape) {
        ("registrations", _) => {
            let codes = ["M0", "M1", "M2", "M3", "M4", "m1", "m2"];
            let one = |dice: &mut Dice| {
                let mut r = Json::Object(vec![(Cow::Borrowed("code"), text(&CODES, dice)), (Cow::Borrowed("date"), date(dice))]);
                for key in ["level", "category"] {
                    if dice.flip() {
                        r.push(key, text(&codes, dice));
                    }
                }
                r
            };
            (0..dice.below(8)).map(|_| one(dice)).collect()
        }
        ("sentences", _) => {
            let requirement = |dice: &mut Dice| {
                Json::Object(vec![(Cow::Borrowed("main_category"), text(&["W", "W1", "w", "F"], dice)), (Cow::Borrowed("is_restrictive"), Json::Bool(dice.flip()))])
            };
            let one = |dice: &mut Dice| {
                let mut s = Json::Object(vec![(Cow::Borrowed("sentence_type"), text(&["NC", "SC", "nc", "SP", "SU"], dice))]);
                if dice.flip() {
                    s.push("terminated_on", date(dice));
                }
                if dice.flip() {
                    s.push("requirements", (0..dice.below(3)).map(|_| requirement(dice)).collect::<Json>());
                }
                s
            };
            (0..dice.below(3)).map(|_| one(dice)).collect()
        }
        (_, Shape::YesNo) => Json::Bool(dice.flip()),
        (_, Shape::Whole) => Json::from(field.least + i32::try_from(dice.roll() % u64::try_from(field.most - field.least + 1).expect("a range")).expect("small")),
        (_, Shape::Decimal) => percentage(dice),
        (_, Shape::Choice(list)) => pick(list, dice),
        (_, Shape::Several(list)) => list.iter().filter(|_| dice.one_in(3)).map(|c| Json::from(c.word)).collect(),
        (_, Shape::Date) => date(dice),
        (name, shape) => panic!("{name}: {shape:?}"),
    }
}

fn arbitrary(dice: &mut Dice) -> Json {
    let mut out = Json::Object(Vec::new());
    let thin = dice.below(4);
    for field in Facts::FORM.fields {
        let records = matches!(field.name, "registrations" | "sentences");
        // enough of those without which there is nothing to compare, and records not always
        let given = match field.name {
            "has_active_event" | "arp_score" | "csrp_score" | "as_of" => !dice.one_in(12),
            _ if records => dice.one_in(3),
            _ => dice.below(4) >= thin,
        };
        if given {
            let value = if field.name == "has_active_event" { Json::Bool(!dice.one_in(15)) } else { answer(field, dice) };
            out.push(field.name, value);
        }
    }
    out
}

fn letters(result: &Json) -> [&str; 8] {
    let mut out = [""; 8];
    for (slot, step) in out.iter_mut().zip(v3::Step::ALL) {
        *slot = result.at(&["steps", step.word()]).and_then(Json::as_text).unwrap_or("");
    }
    out
}

#[test]
fn v3_agrees_with_a_literal_reading() {
    let mut dice = Dice::new(202_608);
    let (mut refused, mut tiers) = (0, BTreeMap::new());
    for _ in 0..20_000 {
        let facts = arbitrary(&mut dice);
        let outcome = score(V3, &facts);
        match tier_read::v3(&facts) {
            Err(problems) => {
                assert_eq!(codes(&outcome, "problems"), problems, "{}", facts.compact());
                refused += 1;
            }
            Ok(read) => {
                let result = outcome.get("result").unwrap_or_else(|| panic!("{} for {}", outcome.compact(), facts.compact()));
                let flag = |path: &[&str]| result.at(path) == Some(&Json::Bool(true));
                let got = tier_read::V3 {
                    tier: result.get("tier").and_then(Json::as_text).unwrap_or("").to_string(),
                    provisional: flag(&["provisional"]),
                    because: result
                        .get("provisional_because")
                        .filter(|b| !b.is_null())
                        .map(|_| (flag(&["provisional_because", "static_predictors"]), flag(&["provisional_because", "missing_rosh"]))),
                    steps: read.steps.filter(|steps| *steps == letters(result)),
                    possible: words(result.get("possible_tiers")),
                    decisive: words(result.get("decisive")),
                };
                assert_eq!(got, read, "{}", facts.compact());
                *tiers.entry(read.tier).or_insert(0) += 1;
            }
        }
    }
    assert!(refused > 500 && tiers.len() == 9 && tiers.values().all(|n| *n > 20), "the cases are lopsided: {refused}, {tiers:?}");
}

#[test]
fn v2_agrees_with_a_literal_reading() {
    let mut dice = Dice::new(202_606);
    let mut seen = BTreeMap::new();
    for _ in 0..20_000 {
        let facts = arbitrary(&mut dice);
        let outcome = score(V2, &facts);
        let read = tier_read::v2(&facts);
        let result = outcome.get("result").unwrap_or_else(|| panic!("{} for {}", outcome.compact(), facts.compact()));
        let number = |path: &[&str]| result.at(path).and_then(Json::as_whole).unwrap_or(-1);
        let part = |key: &'static str| number(&["protect_breakdown", key]);
        let change = result.at(&["change_breakdown", "needs"]).map(|_| ["needs", "ogrs", "iom"].map(|key| number(&["change_breakdown", key])));
        let severities = result.get("need_severities").filter(|s| !s.is_null()).map(|s| {
            let mut out = [""; 8];
            for (slot, need) in out.iter_mut().zip(&v2::NEEDS) {
                *slot = s.get(need.id).and_then(Json::as_text).unwrap_or("");
            }
            out
        });
        let text = result.get("tier_score").and_then(Json::as_text).unwrap_or("").to_string();
        assert_eq!((&text, severities), (&read.tier_score, read.severities), "{}", facts.compact());
        let got = (
            number(&["protect_points"]),
            ["rsr", "rosh", "mappa", "complexity", "additional_factors_for_women"].map(part),
            number(&["change_level"]),
            number(&["change_points"]),
            change,
        );
        assert_eq!(got, (read.protect_points, read.protect, read.change_level, read.change_points, read.change), "{}", facts.compact());
        *seen.entry(text.chars().take(2).collect::<String>()).or_insert(0) += 1;
    }
    assert!(seen.len() >= 15, "the cases are lopsided: {seen:?}");
}

// --- section 6: the flag and the bounds --------------------------------------------------------------------------------------

const NONE: Option<Tier> = None;

/// What the steps other than reoffending and MAPPA with RoSH can give together: six of DC-SRP, four of a lifer, three of registrations.
fn others() -> Vec<Facts> {
    let date = |text: &str| Answer::from(assize::date::Date::read(text).ok());
    let base = Facts { has_active_event: Answer::Known(true), as_of: date("2026-08-17"), ..Facts::default() };
    let mut out = Vec::new();
    for band in [None, Some((5, Band::Low)), Some((100, Band::Medium)), Some((150, Band::Medium)), Some((500, Band::High)), Some((900, Band::VeryHigh))] {
        for release in [None, Some("2026-08-01"), Some("2023-01-01"), Some("2001-01-01")] {
            for registered in [NONE, Some(Tier::F), Some(Tier::E)] {
                let mut f = base.clone();
                if let Some((hundredths, band)) = band {
                    (f.dc_srp_score, f.dc_srp_band) = (Answer::Known(Decimal::hundredths(hundredths)), Answer::Known(band));
                }
                if let Some(day) = release {
                    (f.is_lifer_or_ipp, f.latest_release_date) = (Answer::Known(true), date(day));
                }
                f.has_stalking_registration = Answer::Known(registered == Some(Tier::F));
                f.has_domestic_abuse_registration = Answer::Known(registered == Some(Tier::E));
                out.push(f);
            }
        }
    }
    out
}

/// Every class of answers that the rules of v3 tell apart, under these types.
fn every_class(types: &[(Option<Variant>, Option<Variant>)], mut see: impl FnMut(&Facts)) -> usize {
    let mut count = 0;
    for f in others() {
        for (arp, csrp) in v3::ARP.iter().flat_map(|a| v3::CSRP.iter().map(move |c| (a.at_least, c.at_least))) {
            for rosh in [None, Some(Level::Low), Some(Level::Medium), Some(Level::High), Some(Level::VeryHigh)] {
                for category in [None, Some(2)] {
                    for (arp_type, csrp_type) in types {
                        count += 1;
                        see(&Facts {
                            arp_score: Answer::Known(arp),
                            csrp_score: Answer::Known(csrp),
                            arp_type: (*arp_type).into(),
                            csrp_type: (*csrp_type).into(),
                            rosh: rosh.into(),
                            recorded_mappa_category: category.into(),
                            ..f.clone()
                        });
                    }
                }
            }
        }
    }
    count
}

const STATIC: Option<Variant> = Some(Variant::Static);
const DYNAMIC: Option<Variant> = Some(Variant::Dynamic);

/// TIER-22.
#[test]
fn where_both_types_are_given_provisional_is_more_than_one_possible_tier() {
    let mut provisional = 0;
    let count = every_class(&[(STATIC, STATIC), (STATIC, DYNAMIC), (DYNAMIC, STATIC), (DYNAMIC, DYNAMIC)], |f| {
        let official = v3::score(f).provisional();
        assert_eq!(official, v3::possible(f).len() > 1, "{}", f.write().compact());
        provisional += u32::from(official);
    });
    assert_eq!(count, 86_400);
    assert!(provisional > 10_000, "{provisional}");
}

/// The four exceptions: what the service says where nothing is known, where a type is missing, where more is known of a static score,
/// and where something else is missing.
#[test]
fn tier_23_nothing_is_provisional_where_there_is_no_tier() {
    // all of it open, and false by definition: the bounds are not asked
    for (facts, tier) in [
        (r#"{}"#, "not_supervised"),
        (r#"{"has_active_event": false, "arp_score": 10, "arp_type": "static", "csrp_score": 1, "csrp_type": "static"}"#, "not_supervised"),
        (r#"{"has_active_event": true, "arp_score": 10, "arp_type": "static", "csrp_type": "static"}"#, "missing"),
    ] {
        let outcome = score(V3, &Json::read(facts.as_bytes()).expect("JSON"));
        let result = outcome.get("result").expect("a result");
        assert_eq!(result.get("tier").and_then(Json::as_text), Some(tier));
        assert_eq!(result.get("provisional"), Some(&Json::Bool(false)));
        for key in ["possible_tiers", "decisive", "provisional_because", "steps"] {
            assert_eq!(result.get(key), Some(&Json::Null), "{tier}: {key}");
        }
        // with the bounds asked all the same, more than one tier would remain
        let checked = catalogue::checked::<v3::TierV3>(&Json::read(facts.as_bytes()).expect("JSON")).expect("in order");
        assert!(v3::possible(&Facts { arp_score: Answer::Known(Decimal::ZERO), csrp_score: Answer::Known(Decimal::ZERO), ..checked }).len() > 1, "{tier}");
    }
}

#[test]
fn tier_24_where_a_type_is_missing_the_official_word_stands() {
    let (mut unsound, mut count) = (0, 0);
    count += every_class(&[(None, None), (None, STATIC), (None, DYNAMIC), (STATIC, None), (DYNAMIC, None)], |f| {
        let official = v3::score(f).provisional();
        let possible = v3::possible(f);
        if official != (possible.len() > 1) {
            unsound += 1;
            let Tiered::Tier { tier, steps, missing_rosh, .. } = v3::score(f) else { panic!("a tier") };
            assert!(official && missing_rosh && f.rosh.known().is_none() && possible.determined() == Some(tier), "{}", f.write().compact());
            assert_eq!(steps.of(v3::Step::Reoffending), Some(tier), "reoffending alone decides");
            assert!(steps.highest_but(&[v3::Step::Reoffending]) < tier);
            assert!(v3::decisive(f).is_empty());
            let outcome = score(V3, &f.write());
            assert!(codes(&outcome, "notices").iter().any(|c| c == "provisional_rule_unsound"));
            assert_eq!(outcome.at(&["result", "provisional"]), Some(&Json::Bool(true)));
        }
    });
    assert_eq!((unsound, count), (1_755, 108_000));
}

#[test]
fn tier_25_what_is_known_of_a_static_score_narrows_what_is_possible_and_not_the_flag() {
    let within = |least: i32, most: i32| Some((Decimal::hundredths(least), Decimal::hundredths(most)));
    let (mut narrower, mut settled) = (0, 0);
    every_class(&[(STATIC, STATIC), (STATIC, DYNAMIC), (DYNAMIC, STATIC)], |f| {
        let all = v3::possible(f);
        let some = v3::possible_within(f, &Narrower { arp: within(2000, 4000), csrp: within(120, 280) });
        assert_eq!(all.union(some), all, "{}", f.write().compact());
        narrower += u32::from(some != all);
        settled += u32::from(some.len() == 1 && v3::score(f).provisional());
    });
    assert!(narrower > 10_000 && settled > 1_000, "{narrower}, {settled}");
    // ARP static and somewhere from 25 to 40, CSRP 1.2: E whatever it is, and the service still says provisional
    let f = Facts {
        has_active_event: Answer::Known(true),
        arp_score: Answer::Known(Decimal::hundredths(3000)),
        arp_type: STATIC.into(),
        csrp_score: Answer::Known(Decimal::hundredths(120)),
        csrp_type: DYNAMIC.into(),
        rosh: Answer::Known(Level::Low),
        ..Facts::default()
    };
    assert_eq!(v3::possible(&f), [Tier::E, Tier::D, Tier::C, Tier::B].into_iter().collect());
    assert_eq!(v3::possible_within(&f, &Narrower { arp: within(2500, 4000), csrp: None }), Set::only(Tier::E));
    assert_eq!(v3::possible_within(&f, &Narrower { arp: within(2500, 5000), csrp: None }), [Tier::E, Tier::D].into_iter().collect());
    assert!(v3::score(&f).provisional());
    assert_eq!(v3::decisive(&f), [Ask::arp_type]);
}

#[test]
fn tier_26_whatever_else_is_missing_is_never_provisional() {
    let base = r#""as_of": "2026-08-17", "has_active_event": true, "arp_score": 20, "arp_type": "dynamic", "csrp_score": 0.2, "csrp_type": "dynamic""#;
    // each answered, it would lift the tier: missing, it counts as none
    for (facts, left_out, more, tier, lifted) in [
        (r#""rosh": "very_high""#, "recorded_mappa_category", r#""recorded_mappa_category": 1"#, "C", "A"),
        (r#""rosh": "low", "has_ever_committed_sexual_offence": true"#, "dc_srp_score", r#""dc_srp_score": 9, "dc_srp_band": "very_high""#, "E", "A"),
        (r#""rosh": "low", "is_lifer_or_ipp": true"#, "latest_release_date", r#""latest_release_date": "2026-08-01""#, "F", "B"),
    ] {
        let read = |text: String| score(V3, &Json::read(text.as_bytes()).expect("JSON"));
        let (without, with) = (read(format!("{{{base}, {facts}}}")), read(format!("{{{base}, {facts}, {more}}}")));
        let word = |outcome: &Json| outcome.at(&["result", "tier"]).and_then(Json::as_text).map(str::to_string);
        assert_eq!((word(&without).as_deref(), word(&with).as_deref()), (Some(tier), Some(lifted)), "{left_out}");
        assert_eq!(without.at(&["result", "provisional"]), Some(&Json::Bool(false)), "{left_out}");
        assert_eq!(words(without.at(&["result", "possible_tiers"])).map(|p| p.len()), Some(1), "{left_out}");
        assert!(words(without.get("reached_without")).is_some_and(|names| names.iter().any(|n| n == left_out)), "{left_out}");
        assert!(codes(&without, "notices").iter().any(|c| c == "taken_as_none"), "{left_out}");
    }
}

// --- tables that two instruments print ----------------------------------------------------------------------------------------

/// The severities of needs are those that OASys prints for tiering, from the same service.
#[test]
fn needs_turn_where_oasys_says_that_tiering_does() {
    for (need, printed) in v2::NEEDS.iter().zip(&oasys::NEEDS) {
        let turns = |steps: &assize::table::Steps<v2::Severity>| steps.rows().skip(1).map(|r| r.at_least).collect::<Vec<i32>>();
        assert_eq!(turns(&need.severity), [i32::from(printed.cut_off), i32::from(printed.severe)], "{} and {}", need.id, printed.id);
        assert_eq!(turns(&need.san), [i32::from(printed.san_cut_off), i32::from(printed.san_severe)], "{} and {}", need.id, printed.id);
    }
    assert_eq!(v2::NEEDS.len(), oasys::NEEDS.len());
}

/// A label says what its thresholds say.
#[test]
fn labels_follow_from_the_thresholds() {
    for steps in v2::NEEDS.iter().flat_map(|need| [&need.severity, &need.san]) {
        let rows: Vec<_> = steps.rows().collect();
        for (i, row) in rows.iter().enumerate() {
            let last = rows.get(i + 1).map_or(steps.most, |next| next.at_least - 1);
            let label = match last - row.at_least {
                0 => row.at_least.to_string(),
                1 => format!("{} or {last}", row.at_least),
                _ => format!("{} to {last}", row.at_least),
            };
            assert_eq!(row.label, label, "{}", row.id);
        }
        let items = v2::NEEDS.iter().find(|need| need.severity.id == steps.id || need.san.id == steps.id).map_or(0, |need| need.items.len());
        assert_eq!(steps.most, 2 * i32::try_from(items).expect("few"), "{}", steps.id);
    }
    for (limits, places) in [(&v3::ARP[..], 0), (&v3::CSRP[..], 1)] {
        for (i, limit) in limits.iter().enumerate() {
            let print = |d: Decimal| format!("{:.*}", places, d.get());
            let label = i
                .checked_sub(1)
                .and_then(|j| limits.get(j))
                .map_or_else(|| format!("{} or more", print(limit.at_least)), |above| format!("{} to below {}", print(limit.at_least), print(above.at_least)));
            assert_eq!(limit.label, label);
            assert_eq!(limit.id, print(limit.at_least).replace('.', "_"));
        }
    }
}

/// Filling copies nothing where there are no records, and leaves no record behind where there are.
#[test]
fn filling_takes_the_records_away() {
    let plain = Facts { rosh: Answer::Known(Level::High), ..Facts::default() };
    assert!(matches!(records::fill(&plain).facts, Cow::Borrowed(_)));
    let json = Json::read(
        br#"{"rosh": "low", "registrations": [{"code": "RVHR", "date": "2024-01-01"}, {"code": "MAPP", "date": "2024-01-01", "level": "M2", "category": "M3"}], "sentences": []}"#,
    )
    .expect("JSON");
    let facts = catalogue::checked::<v2::TierV2>(&json).expect("in order");
    let filled = records::fill(&facts);
    assert!(filled.facts.registrations.0.is_none() && filled.facts.sentences.0.is_none());
    assert_eq!((filled.facts.rosh, filled.facts.recorded_management_level, filled.facts.recorded_mappa_category), (Answer::Known(Level::Low), Answer::Known(2), Answer::Known(3)));
    assert_eq!(filled.facts.has_mandate_for_change, Answer::Known(false));
    assert!(!filled.made.contains(&Ask::rosh) && filled.made.contains(&Ask::recorded_management_level));
    assert!(filled.rests_on_register(Ask::complexity_factors) && !filled.rests_on_register(Ask::has_mandate_for_change));
    assert_eq!(records::fill(&filled.facts).facts, filled.facts);
}
