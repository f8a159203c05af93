//! From Asset to OASys at 18: which instrument is expected, which evidence carries over and where it is read, the level of serious
//! harm as a starting point, and the transition protocol. No score carries over, so none is asked for and none is given.

use crate::answer::Answer;
use crate::bounds::{self, Classes, Output, Stop};
use crate::collect::CollectVec;
use crate::date::Date;
use crate::facts::{Choices, FactSet, Key, Numbering, Ticks};
use crate::guidance::flags::{self, Document, Flag, Force, If};
use crate::guidance::instrument_choice::{self, Route};
use crate::instrument::Instrument;
use crate::instruments::asset::sections::Section;
use crate::instruments::oasys::Sections;
use crate::instruments::rosh::level::Level;
use crate::json::Json;
use crate::options::Options;
use crate::order;
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::sheet::{self, Rule, Sheet};
use alloc::string::{String, ToString};
use alloc::vec::Vec;

const CARRY: &str = "London chapter 13 (2010) 13.4.11";
const PROTOCOL: &str = "Dorset, part 1 (2016) s.13";
const DESIGN: &str = "design of this project";
const SECTIONS: &str = "Torfaen, Assessments made by the Youth Offending Team (2018)";

/// The OASys sections that the evidence of an Asset section is read beside, by their numbers; none where no single one is its home.
const fn homes(section: Section) -> &'static [&'static str] {
    match section {
        Section::LivingArrangements => &["3"],
        Section::Family => &["6"],
        Section::Education => &["4"],
        Section::Lifestyle => &["7"],
        Section::SubstanceUse => &["8", "9"],
        Section::EmotionalHealth => &["10"],
        Section::Thinking => &["11"],
        Section::Attitudes | Section::Motivation => &["12"],
        Section::Neighbourhood | Section::PhysicalHealth | Section::Perception => &[],
    }
}

facts! {
    /// What the move asks. Scores, ratings and bands of an Asset have no field here: nothing is computed from them.
    pub struct Facts(Ask) in "transition", "Transition at 18" {
        age: Answer<u16> = ask("Age").section("Person").fixed().sensitive().range(0, 120).unit("years").source(CARRY)
            .help("Whole years on the day of assessment. Left out where both dates are given.");
        date_of_birth: Answer<Date> = ask("Date of birth").section("Person").fixed().sensitive().source(CARRY)
            .help("Born on 29 February: a year older on 1 March where the year has no such day.");
        assessed_on: Answer<Date> = ask("Date of assessment").section("Person").source(CARRY);
        asset_opened_on: Answer<Date> = ask("Asset opened on").section("Asset").fixed().source(CARRY);
        asset_evidence: Ticks<Section> = ask("Asset sections that hold evidence").section("Asset").source(SECTIONS)
            .help("Which sections, not what they were rated. An empty list: none holds any.");
        asset_rosh: Answer<Level> = ask("Risk of serious harm on the Asset form").section("Asset").dynamic().source(CARRY);
        moving_to_adult_services: Answer<bool> = ask("Moving from children's to adult services").section("Protocol").dynamic().source(PROTOCOL);
        may_seriously_harm_others: Answer<bool> = ask("May cause serious harm to others").section("Protocol").dynamic().source(PROTOCOL);
        may_seriously_harm_self: Answer<bool> = ask("May cause serious harm to himself or herself").section("Protocol").dynamic().source(PROTOCOL);
    }
}

/// What the move asks of people.
const FLAGS: &[Flag<Ask>] = &[Flag {
    id: "TRN-03",
    document: Document::Dorset,
    section: PROTOCOL,
    force: Force::Must,
    text: "keep to the transition protocol: a young person who may cause serious harm moves from children's to adult services",
    status: Status::Confirmed,
    when: If::All(&[If::Yes(Ask::moving_to_adult_services), If::Any(&[If::Yes(Ask::may_seriously_harm_others), If::Yes(Ask::may_seriously_harm_self)])]),
}];

// --- the rules ------------------------------------------------------------------------------------------------------------

/// TRN-01, ONS-03: the instrument expected at this age; none under 10.
fn expected(f: &Facts) -> Result<Option<&'static str>, Stop> {
    Ok(match instrument_choice::route(f.age.ask(Ask::age)?) {
        Route::HarmingOthers => None,
        Route::YouthJustice => Some("asset"),
        Route::Adult => Some("oasys"),
    })
}

/// One age on each side of every turn.
fn classes(_: &Facts, _: Key) -> Classes {
    Classes::of([0, 10, 18])
}

/// TRN-02: the sections with evidence, each with the OASys sections that it is read beside. All twelve where it is not known which.
fn carry_over(f: &Facts, a: &mut Answered) -> Json {
    let known = f.asset_evidence.0.known();
    let listed: Vec<Section> = Section::ALL.iter().copied().filter(|s| known.is_none_or(|set| set.has(*s))).collect_vec();
    let one = |section: &Section| {
        let prompts = homes(*section).iter().map(|number| {
            let at = Sections::NAMES.iter().position(|n| n == number);
            object! { "section": *number, "title": at.and_then(|i| Sections::TITLES.get(i)).copied().unwrap_or_default() }
        });
        let mut out = object! {
            "section": section.word(), "title": section.label(), "evidence": known.map(|_| true), "prompts": prompts.collect::<Json>(), "status": Status::Ours.word(),
        };
        if homes(*section).is_empty() {
            out.push("note", "no single OASys section is its home: read it beside each");
        }
        out
    };
    let out = listed.iter().map(one).collect();
    a.reason("TRN-02", "what Asset found is drawn on to complete OASys: as evidence, never as a score", None, CARRY, Status::Confirmed);
    for section in listed {
        let numbers = homes(section);
        let home = if numbers.is_empty() { String::from("no single home") } else { alloc::format!("read beside OASys {}", numbers.join(" and ")) };
        a.reason(alloc::format!("transition.section.{}", section.word()), alloc::format!("{}: {home}", section.label()), None, DESIGN, Status::Ours);
    }
    out
}

/// TRN-04: the level of serious harm as it stands on the Asset form.
fn starting_levels(f: &Facts, a: &mut Answered) -> Json {
    let Some(level) = f.asset_rosh.known() else {
        a.notice("no_starting_level", "no level is known from the Asset form: OASys starts without one, which is not low");
        return Json::List(Vec::new());
    };
    a.reason("TRN-04", alloc::format!("risk of serious harm starts at {}, from Asset RoSH, to be reassessed", level.label()), None, DESIGN, Status::Ours);
    let start = object! {
        "of": "rosh", "level": level.word(), "basis": "from Asset RoSH, to be reassessed", "rule": "TRN-04", "status": Status::Ours.word(),
    };
    core::iter::once(start).collect()
}

/// Transition at 18.
pub struct Transition;

impl Instrument for Transition {
    const ID: &'static str = "transition";
    const EDITION: &'static str = "2016";
    const TITLE: &'static str = "Transition at 18";
    const SUMMARY: &'static str = "from Asset to OASys: evidence and a starting level carry over, scores never do; the transition protocol";
    type Facts = Facts;

    fn check(f: &Facts, problems: &mut Problems) {
        instrument_choice::check_age(f.age, f.date_of_birth, f.assessed_on, problems);
        let later = |first: Answer<Date>, second: Answer<Date>| first.known().zip(second.known()).is_some_and(|(first, second)| first > second);
        problems.add_if(
            later(f.asset_opened_on, f.assessed_on),
            "contradicts",
            &["asset_opened_on", "assessed_on"],
            "`asset_opened_on` is after `assessed_on`, must be on or before it",
        );
        problems.add_if(
            later(f.date_of_birth, f.asset_opened_on),
            "contradicts",
            &["date_of_birth", "asset_opened_on"],
            "`asset_opened_on` is before `date_of_birth`, must be on or after it",
        );
    }

    fn answer(f: &Facts, options: &Options) -> Answered {
        let given = f;
        let f = &Facts { age: instrument_choice::age_of(f.age, f.date_of_birth, f.assessed_on), ..f.clone() };
        let policy = options.policy();
        let mut a = Answered { policy: Some((policy.id.to_string(), policy.file_hash.clone())), ..Answered::default() };
        let output = Output { classes: &classes, rule: &expected };
        let possible = output.possible(f);
        let mut result = object! {};
        match possible.as_slice() {
            [only] => {
                result.push("expected_instrument", *only);
                let (rule, words, source) = match only {
                    Some("oasys") => ("TRN-01", "18 or over: OASys is the instrument expected", CARRY),
                    Some(_) => ("TRN-01", "under 18: Asset is the instrument, and OASys is refused", CARRY),
                    None => ("ONS-03", "under 10: the harming-others route, and no instrument", "London chapter 13 (2010) 13.2.2, 13.2.3"),
                };
                a.reason(rule, words, None, source, Status::Confirmed);
            }
            several => result.push("possible_instruments", several.iter().map(|i| Json::from(*i)).collect::<Json>()),
        }
        // nothing carries over until OASys is the instrument
        match possible.as_slice() {
            [Some("oasys")] => {
                result.push("carry_over", carry_over(f, &mut a));
                result.push("starting_levels", starting_levels(f, &mut a));
                adult_notices(given, &mut a);
            }
            [_] => {
                result.push("carry_over", Json::List(Vec::new()));
                result.push("starting_levels", Json::List(Vec::new()));
            }
            _ => {
                result.push("carry_over", Json::Null);
                result.push("starting_levels", Json::Null);
            }
        }
        let required = FLAGS.first().and_then(|flag| flag.when.holds(f).ok());
        result.push("transition_protocol_required", required);
        a.result = result;

        let mut needs = output.decisive(f);
        needs.extend(flags::raise(f, FLAGS, &[], options, &mut a));
        order::sort(&mut needs);
        a.bounded = !needs.is_empty();
        let path = |key: &Key| if *key == Ask::age.into() { instrument_choice::age_question(given.date_of_birth, given.assessed_on).to_string() } else { f.path(*key) };
        a.decisive = needs.iter().map(path).collect();
        // the protocol may be settled without every answer; what carries over is no such matter
        let protocol = [Ask::moving_to_adult_services, Ask::may_seriously_harm_others, Ask::may_seriously_harm_self].map(Key::from);
        a.reached_without = bounds::reached_without(f, &needs, &|key| protocol.contains(&key)).iter().map(|k| f.path(*k)).collect();
        instrument_choice::leap_day_notice(given.date_of_birth, &mut a);
        a
    }

    fn sheet() -> Sheet {
        let row = |section: &Section| sheet::Row {
            id: alloc::format!("transition.section.{}", section.word()),
            label: section.label().to_string(),
            value: if homes(*section).is_empty() { String::from("no single home") } else { alloc::format!("OASys {}", homes(*section).join(", ")) },
            status: Status::Ours,
        };
        let map = sheet::Table {
            id: "transition.section",
            title: "Asset sections and the OASys sections that their evidence is read beside",
            unit: "Asset section",
            source: DESIGN,
            rows: Section::ALL.iter().map(row).collect(),
        };
        Sheet {
            tables: alloc::vec![map, flags::sheet("transition.flags", &Facts::FORM, FLAGS)],
            rules: RULES.to_vec(),
            example: r#"{"date_of_birth": "2008-02-10", "assessed_on": "2026-02-10", "asset_opened_on": "2025-03-01", "asset_evidence": ["living_arrangements", "neighbourhood", "substance_use"], "asset_rosh": "high", "moving_to_adult_services": true, "may_seriously_harm_others": true, "may_seriously_harm_self": false}"#,
            notes: &["No conversion of an Asset score into an OASys one is published; none is made here."],
        }
    }
}

const RULES: &[Rule] = &[
    Rule {
        id: "TRN-01",
        text: "under 18 Asset, from 18 OASys; a new Asset from 18 is a warning, not an error",
        source: "London chapter 13 (2010) 13.4.11, 13.7.5; Solihull 7.1 (2018) s.4; chapter 9 (2009) 9.1.3",
        status: Status::Confirmed,
    },
    Rule { id: "TRN-02", text: "evidence carries over, scores never do", source: CARRY, status: Status::Confirmed },
    Rule { id: "TRN-04", text: "the level of serious harm passes unchanged as a starting point, to be reassessed", source: DESIGN, status: Status::Ours },
];

/// What to know of an Asset once the person is 18 (TRN-01).
fn adult_notices(f: &Facts, a: &mut Answered) {
    a.notice("no_score_carries", "no conversion of Asset scores into OASys is published: ratings, totals and bands stay behind (TRN-02)");
    a.notice("new_asset_at_18", "a new Asset from 18 on is scored with a warning: OASys is the instrument expected (TRN-01)");
    let opened_at = f.date_of_birth.known().zip(f.asset_opened_on.known()).and_then(|(born, on)| born.age_on(on));
    if opened_at.is_some_and(|age| instrument_choice::route(age) == Route::Adult) {
        a.notice("asset_opened_at_18", "this Asset was itself opened from 18 on, when OASys was the instrument expected (TRN-01)");
    }
    if f.asset_evidence.0.known().is_none() {
        a.notice("evidence_not_known", "which Asset sections hold evidence is not answered: all twelve are listed");
    }
}
