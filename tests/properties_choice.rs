//! What must hold of the choice of instrument and of the move to adult services: a slow reading of the ages, bounds that hold
//! every completion, and no number that carries over.

use assize::answer::Answer;
use assize::facts::{Choices, FactSet, Ticks};
use assize::guidance::instrument_choice::{self, Tool};
use assize::guidance::transition;
use assize::instruments::asset::onset::TeamAge;
use assize::instruments::asset::sections::Section;
use assize::instruments::rm2000::Sex;
use assize::instruments::rosh::level::Level;
use assize::{Json, Options, Outcome, Set, catalogue};
use assize_tests::Dice;

const CASES: usize = 4_000;

fn score(id: &str, facts: &Json, options: &Options) -> Json {
    catalogue::find(id).unwrap_or_else(|| panic!("no instrument {id}")).score(facts, options).to_json()
}

fn text<'j>(json: &'j Json, path: &[&str]) -> &'j str {
    json.at(path).and_then(Json::as_text).unwrap_or_default()
}

fn named(outcome: &Json, list: &str, tool: &str) -> bool {
    outcome.at(&["result", list]).map(Json::items).unwrap_or_default().iter().any(|i| text(i, &["instrument"]) == tool)
}

fn maybe<T>(dice: &mut Dice, known: u32, value: impl FnOnce(&mut Dice) -> T) -> Answer<T> {
    if dice.one_in(known) { Answer::Unknown } else { Answer::Known(value(dice)) }
}

fn pick<E: Choices>(dice: &mut Dice) -> E {
    E::ALL[usize::from(dice.below(u8::try_from(E::ALL.len()).expect("few variants")))]
}

fn choice(dice: &mut Dice) -> instrument_choice::Facts {
    // ages around the turns as often as all others
    const TURNS: [u16; 10] = [0, 7, 8, 9, 10, 11, 17, 18, 19, 120];
    instrument_choice::Facts {
        age: maybe(dice, 4, |d| TURNS[usize::from(d.below(10))]),
        sex: maybe(dice, 4, pick::<Sex>),
        convicted_of_sexual_offence: maybe(dice, 4, Dice::flip),
        sentenced_for_violence: maybe(dice, 4, Dice::flip),
        team_serves_from: maybe(dice, 4, pick::<TeamAge>),
        joint_assessment_with_social_care: maybe(dice, 4, Dice::flip),
        asset_opened_under_18: maybe(dice, 4, Dice::flip),
        domestic_abuse_concern: maybe(dice, 4, Dice::flip),
        sexual_harm_in_question: maybe(dice, 4, Dice::flip),
        proposed: maybe(dice, 2, pick),
        ..instrument_choice::Facts::default()
    }
}

/// The list that each instrument belongs in, read from the documents one sentence at a time. All facts known.
fn by_hand(f: &instrument_choice::Facts) -> [(&'static str, &'static str); 5] {
    let age = f.age.known().expect("known");
    let yes = |answer: Answer<bool>| answer == Answer::Known(true);
    let oasys = if age >= 18 { "expected" } else { "not_suitable" };
    let rm2000 = match (age >= 18, f.sex.known() == Some(Sex::Male), yes(f.convicted_of_sexual_offence), yes(f.sentenced_for_violence)) {
        (true, true, true, _) => "expected",
        (true, true, false, true) => "suitable",
        _ => "not_suitable",
    };
    let asset = match age {
        0..=9 => "not_suitable",
        10..=17 => "expected",
        _ => "suitable",
    };
    let onset = match age {
        8 | 9 if f.team_serves_from.known() == Some(TeamAge::Eight) => "suitable",
        10..=17 if yes(f.joint_assessment_with_social_care) => "expected",
        10..=17 => "suitable",
        _ => "not_suitable",
    };
    let dash = if yes(f.domestic_abuse_concern) { "expected" } else { "not_suitable" };
    [("oasys", oasys), ("rm2000", rm2000), ("asset", asset), ("onset", onset), ("dash", dash)]
}

/// The facts with every answer known.
fn completed(f: &instrument_choice::Facts, dice: &mut Dice) -> instrument_choice::Facts {
    let full = loop {
        let other = choice(dice);
        let known = [other.convicted_of_sexual_offence, other.sentenced_for_violence, other.joint_assessment_with_social_care, other.domestic_abuse_concern];
        if other.age.known().is_some() && other.sex.known().is_some() && other.team_serves_from.known().is_some() && known.iter().all(|a| a.known().is_some()) {
            break other;
        }
    };
    let or = |answer: Answer<bool>, other: Answer<bool>| answer.known().map_or(other, Answer::Known);
    instrument_choice::Facts {
        age: f.age.known().map_or(full.age, Answer::Known),
        sex: f.sex.known().map_or(full.sex, Answer::Known),
        team_serves_from: f.team_serves_from.known().map_or(full.team_serves_from, Answer::Known),
        convicted_of_sexual_offence: or(f.convicted_of_sexual_offence, full.convicted_of_sexual_offence),
        sentenced_for_violence: or(f.sentenced_for_violence, full.sentenced_for_violence),
        joint_assessment_with_social_care: or(f.joint_assessment_with_social_care, full.joint_assessment_with_social_care),
        domestic_abuse_concern: or(f.domestic_abuse_concern, full.domestic_abuse_concern),
        ..f.clone()
    }
}

#[test]
fn every_instrument_stands_in_the_list_that_the_documents_give() {
    let mut dice = Dice::new(18);
    for _ in 0..CASES {
        let start = choice(&mut dice);
        let f = completed(&start, &mut dice);
        let outcome = score("instrument-choice", &f.write(), &Options::default());
        assert_eq!(text(&outcome, &["type"]), "scored", "{}", f.write().compact());
        for (tool, list) in by_hand(&f) {
            for other in ["expected", "suitable", "not_suitable", "undetermined"] {
                assert_eq!(named(&outcome, other, tool), other == list, "{tool} in {other}: {}", f.write().compact());
            }
            if let Some(proposed) = outcome.at(&["result", "proposed"]).filter(|p| text(p, &["instrument"]) == tool) {
                let verdict = ["expected", "suitable", "not_suitable"].iter().position(|l| *l == list).map(|i| ["expected", "warning", "refused"][i]);
                assert_eq!(Some(text(proposed, &["verdict"])), verdict);
            }
        }
    }
}

#[test]
fn what_is_open_holds_every_completion_and_what_is_settled_stays() {
    let mut dice = Dice::new(10);
    for _ in 0..CASES {
        let f = choice(&mut dice);
        let open = score("instrument-choice", &f.write(), &Options::default());
        let full = completed(&f, &mut dice);
        for (tool, list) in by_hand(&full) {
            let word = match list {
                "suitable" => "warning",
                "not_suitable" => "refused",
                other => other,
            };
            let undetermined = open.at(&["result", "undetermined"]).map(Json::items).unwrap_or_default();
            match undetermined.iter().find(|u| text(u, &["instrument"]) == tool) {
                Some(u) => assert!(u.get("possible").is_some_and(|p| p.items().iter().any(|w| w.as_text() == Some(word))), "{tool} {word}: {}", f.write().compact()),
                None => assert!(named(&open, list, tool), "{tool} {list}: {}", f.write().compact()),
            }
        }
        assert_eq!(text(&open, &["type"]) == "scored", open.at(&["result", "undetermined"]).is_none_or(|u| u.items().is_empty()));
    }
}

#[test]
fn under_18_neither_oasys_nor_risk_matrix_is_ever_anything_but_refused() {
    for age in 0..18u16 {
        for tool in ["oasys", "rm2000"] {
            let facts = Json::read(format!(r#"{{"age": {age}, "sex": "male", "convicted_of_sexual_offence": true, "proposed": "{tool}"}}"#).as_bytes()).expect("JSON");
            let outcome = score("instrument-choice", &facts, &Options::default());
            assert_eq!(text(&outcome, &["result", "proposed", "verdict"]), "refused");
            let right = if age < 10 { "harming_others" } else { "asset" };
            assert_eq!(outcome.at(&["result", "proposed", "instead"]).map(Json::compact), Some(format!(r#"["{right}"]"#)));
        }
    }
}

#[test]
fn the_instruments_refuse_whom_the_choice_refuses() {
    let refusals = [("oasys", "under_18"), ("rm2000", "under_18"), ("asset", "under_10"), ("onset", "over_17")];
    for age in 0..30u16 {
        for (id, code) in refusals {
            let facts = Json::read(format!(r#"{{"age": {age}}}"#).as_bytes()).expect("JSON");
            let problems = match catalogue::find(id).expect("it is there").score(&facts, &Options::default()) {
                Outcome::Rejected { problems, .. } => problems,
                Outcome::Answered { .. } => Vec::new(),
            };
            let refused = problems.iter().find(|p| p.code == code);
            // Onset is not refused under 10 by itself: it names the route
            let expected = match id {
                "asset" => age < 10,
                "onset" => age >= 18,
                _ => age < 18,
            };
            assert_eq!(refused.is_some(), expected, "{id} at {age}");
            let names = match id {
                "asset" => ["children who harm others", "ONS-03"],
                "onset" => ["OASys is the instrument", "TRN-01"],
                _ => ["Asset is the instrument", "harming-others route"],
            };
            assert!(refused.is_none_or(|p| names.iter().all(|name| p.text.contains(name))), "{id} at {age}: {refused:?}");
        }
    }
    for tool in Tool::ALL.iter().filter(|tool| **tool != Tool::Dash) {
        assert!(catalogue::find(tool.word()).is_some(), "{} is no instrument", tool.word());
    }
}

/// Every number within.
fn numbers(json: &Json) -> usize {
    match json {
        Json::Whole(_) | Json::Real(_) => 1,
        Json::List(items) => items.iter().map(numbers).sum(),
        Json::Object(members) => members.iter().map(|(_, value)| numbers(value)).sum(),
        _ => 0,
    }
}

#[test]
fn no_number_ever_carries_over() {
    let mut dice = Dice::new(64);
    for _ in 0..CASES {
        let f = transition::Facts {
            age: maybe(&mut dice, 5, |d| 8 + u16::from(d.below(14))),
            asset_evidence: Ticks(maybe(&mut dice, 4, |d| Section::ALL.iter().copied().filter(|_| d.flip()).collect::<Set<Section>>())),
            asset_rosh: maybe(&mut dice, 4, pick::<Level>),
            moving_to_adult_services: maybe(&mut dice, 4, Dice::flip),
            may_seriously_harm_others: maybe(&mut dice, 4, Dice::flip),
            may_seriously_harm_self: maybe(&mut dice, 4, Dice::flip),
            ..transition::Facts::default()
        };
        let outcome = score("transition", &f.write(), &Options::default());
        let result = outcome.get("result").expect("a result");
        assert_eq!(numbers(result), 0, "{}", result.compact());
        assert!(outcome.get("reasons").map(Json::items).unwrap_or_default().iter().all(|r| r.get("points").is_none()));
        // the level passes through as it was, from 18 on and where it is known
        let levels = result.get("starting_levels").map(Json::items).unwrap_or_default();
        let passes = f.age.known().is_some_and(|age| age >= 18).then_some(f.asset_rosh.known()).flatten();
        assert_eq!(levels.iter().map(|l| text(l, &["level"])).collect::<Vec<_>>(), passes.map(Level::word).into_iter().collect::<Vec<_>>());
    }
}

#[test]
fn scores_of_an_asset_are_no_facts_of_the_move() {
    for name in ["dynamic_score", "static_score", "total", "likelihood_band", "intervention_level", "ratings"] {
        let facts = Json::read(format!(r#"{{"age": 18, "{name}": 30}}"#).as_bytes()).expect("JSON");
        let outcome = score("transition", &facts, &Options::default());
        let problems = outcome.get("problems").map(Json::items).unwrap_or_default();
        assert_eq!(problems.iter().map(|p| text(p, &["code"])).collect::<Vec<_>>(), ["unknown_field"]);
        assert!(text(&problems[0], &["text"]).contains(&format!("`{name}`")));
    }
}
