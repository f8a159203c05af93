//! Grooming, edition of 2010: evidence of it raises the level that an agency without a specialist tool has formed. Reads facts,
//! touches nothing else. A score of an instrument is never raised here.

use crate::answer::Answer;
use crate::bounds::{self, Classes, Output, Stop};
use crate::facts::{Choices, FactSet, Key};
use crate::instrument::Instrument;
use crate::json::Json;
use crate::options::Options;
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::sheet::{Rule, Sheet};
use crate::table::Constant;
use alloc::format;
use alloc::string::String;

pub use crate::instruments::rosh::Level;

const LONDON: &str = "London Child Protection Procedures, chapter 13 (2010), 13.1.8";

choices! {
    /// What a level rests on.
    pub enum Basis {
        NonSpecialist = "non_specialist", "Judgement of an agency without a specialist tool";
        Oasys = "oasys", "OASys";
        Asset = "asset", "Asset";
        Rm2000 = "rm2000", "Risk Matrix 2000";
        OtherInstrument = "other_instrument", "Another instrument";
    }
}

facts! {
    /// What the grooming rule asks. The judgement is formed by people; what they weighed is recorded and moves nothing.
    pub struct Facts(Ask) in "grooming", "Grooming" {
        judgement: Answer<Level> = ask("Level of risk as judged so far").section("Judgement").dynamic().source(LONDON)
            .help("Before grooming is taken into account.");
        basis: Answer<Basis> = ask("What the level rests on").section("Judgement").source(LONDON)
            .help("The rule is for a judgement without a specialist tool. A level from an instrument is left as it is.");
        grooming_evidence: Answer<bool> = ask("Any evidence of grooming behaviour").section("Grooming").dynamic().source(LONDON)
            .help("What counts as evidence is not defined in the source. Unanswered changes nothing and is pointed out.");
        grooming_raise_steps: Answer<u16> = ask("Steps to raise").section("Grooming").range(1, 3).unit("steps").source("design of this project: no step size is published")
            .help("No source publishes a step size, only that the level is raised. One step unless stated.");
        pattern_of_behaviour: Answer<bool> = ask("A pattern of behaviour").section("Weighed in the judgement").dynamic().source(LONDON).help("Recorded only.");
        similar_context: Answer<bool> = ask("The present context resembles that of the offence").section("Weighed in the judgement").dynamic().source(LONDON).help("Recorded only.");
        isolation: Answer<bool> = ask("Isolation").section("Weighed in the judgement").dynamic().source(LONDON).help("Recorded only.");
        stress: Answer<bool> = ask("Stress").section("Weighed in the judgement").dynamic().source(LONDON).help("Recorded only.");
        substance_misuse: Answer<bool> = ask("Substance misuse").section("Weighed in the judgement").dynamic().source(LONDON).help("Recorded only.");
    }
}

/// By how many steps, where the caller says nothing.
pub static STEPS: Constant =
    Constant { id: "grooming.steps", title: "Steps raised on evidence of grooming", value: "1", source: "design of this project: no step size is published", status: Status::Ours };
const DEFAULT_STEPS: u8 = 1;

/// `level` raised by `steps`: never lower than given, and not above very high.
pub fn raise(level: Level, steps: u8) -> Level {
    Level::from_index(level.index().saturating_add(steps).into()).unwrap_or(Level::VeryHigh)
}

/// By how many steps evidence raises.
pub fn steps(f: &Facts) -> u8 {
    f.grooming_raise_steps.known().and_then(|n| u8::try_from(n).ok()).unwrap_or(DEFAULT_STEPS)
}

/// The level after the rule; `None` where the rule does not speak of levels with this basis. Evidence that is not known changes
/// nothing: that is the rule's own way with a missing answer.
fn raised_to(f: &Facts) -> Result<Option<Level>, Stop> {
    // the rule is for judgements without a tool, so one whose basis is not stated is taken as such
    match f.basis.known().unwrap_or(Basis::NonSpecialist) {
        Basis::NonSpecialist => {
            let given = f.judgement.ask(Ask::judgement)?;
            Ok(Some(if f.grooming_evidence.is_yes() { raise(given, steps(f)) } else { given }))
        }
        Basis::Oasys | Basis::Asset | Basis::Rm2000 | Basis::OtherInstrument => Ok(None),
    }
}

/// Only the judgement is ever asked for.
fn classes(_: &Facts, _: Key) -> Classes {
    Level::ALL.iter().map(|level| i32::from(level.index())).collect()
}

/// Whether the rule raises: null while the evidence is not known.
fn applies(f: &Facts) -> Option<bool> {
    match f.basis.known() {
        None | Some(Basis::NonSpecialist) => f.grooming_evidence.known(),
        Some(_) => Some(false),
    }
}

/// Grooming, London 2010.
pub struct Grooming;

impl Instrument for Grooming {
    const ID: &'static str = "grooming";
    const EDITION: &'static str = "2010";
    const TITLE: &'static str = "Grooming";
    const SUMMARY: &'static str = "the level of a judgement without a specialist tool, raised on evidence of grooming";
    type Facts = Facts;

    fn check(_: &Facts, _: &mut Problems) {}

    fn answer(f: &Facts, options: &Options) -> Answered {
        let mut a = Answered::default();
        let output = Output { classes: &classes, rule: &raised_to };
        let possible = output.possible(f);
        let mut result = object! { "given": f.judgement.known().map(Level::word) };
        let word = |level: &Option<Level>| Json::from(level.map(Level::word));
        match possible.as_slice() {
            [only] => result.push("raised_to", word(only)),
            several => result.push("possible", several.iter().map(word).collect::<Json>()),
        }
        result.push("steps", steps(f));
        result.push("applies", applies(f));
        result.push("recorded", recorded(f));
        a.result = result;
        a.bounded = possible.len() != 1;
        a.decisive = output.decisive(f).iter().map(|k| f.path(*k)).collect();
        // evidence that is not known is pointed out, not passed over, unless the level is an instrument's
        let instrument = f.basis.known().is_some_and(|basis| basis != Basis::NonSpecialist);
        let without = bounds::reached_without(f, &output.decisive(f), &|k| k == Ask::judgement.into() || (instrument && k == Ask::grooming_evidence.into()));
        a.reached_without = without.iter().map(|k| f.path(*k)).collect();
        if f.basis.known().is_none() {
            a.notice("basis_not_stated", "what the level rests on is not stated: it is taken as a judgement without a specialist tool; a level from an instrument is not raised");
        }
        explain(f, options, &mut a);
        a
    }

    fn sheet() -> Sheet {
        Sheet {
            tables: alloc::vec![STEPS.sheet()],
            rules: RULES.to_vec(),
            example: r#"{"judgement": "low", "basis": "non_specialist", "grooming_evidence": true}"#,
            notes: &[
                "The source says that the level goes up, not by how much.",
                "A level from OASys, Asset or Risk Matrix 2000 is not raised: no document read asks for it, and those tools weigh such evidence themselves.",
            ],
        }
    }
}

const RULES: &[Rule] = &[Rule {
    id: "GRM-1",
    text: "any evidence of grooming raises the judgement of an agency without a specialist tool: by at least one step, never down, not above very high",
    source: LONDON,
    status: Status::Confirmed,
}];

/// What was weighed, as answered.
fn recorded(f: &Facts) -> Json {
    let weighed = [Ask::pattern_of_behaviour, Ask::similar_context, Ask::isolation, Ask::stress, Ask::substance_misuse];
    let mut out = object! {};
    for key in weighed.into_iter().map(Key::from) {
        if let (Some(Answer::Known(raw)), Some(field)) = (f.raw(key), Facts::field(key)) {
            out.push(field.name, raw != 0);
        }
    }
    out
}

fn explain(f: &Facts, options: &Options, a: &mut Answered) {
    if applies(f) == Some(true) {
        let n = steps(f);
        let raised = f.judgement.known().map_or_else(|| String::from("raised"), |given| format!("from {} to {}", given.label(), raise(given, n).label()));
        a.reason("GRM-1", format!("evidence of grooming: {raised}"), None, LONDON, options.status("GRM-1", Status::Confirmed));
        let by = if f.grooming_raise_steps.known().is_some() { "as the caller says" } else { "by default" };
        a.reason(STEPS.id, format!("steps raised: {n}, {by}"), Some(n.into()), STEPS.source, STEPS.status(options));
        if f.judgement.known() == Some(Level::VeryHigh) {
            a.notice("already_very_high", "evidence of grooming, and the level is already the highest: it stays, and the evidence has to be recorded with it");
        }
    }
    match (f.basis.known(), f.grooming_evidence.known()) {
        (Some(Basis::NonSpecialist) | None, None) => {
            a.notice("grooming_unknown", "whether there is evidence of grooming is not answered: the level is unchanged so far, and would be raised by any");
        }
        (Some(basis), evidence) if basis != Basis::NonSpecialist => {
            let evidence = if evidence == Some(true) { "there is evidence of grooming: weigh it within that tool" } else { "the level stays as that tool gives it" };
            a.notice(
                "not_applied_to_instrument",
                format!(
                    "the rule is for judgements without a specialist tool; specialist tools weigh grooming themselves and no policy read extends it to {}: {evidence}",
                    basis.label()
                ),
            );
        }
        _ => {}
    }
    a.notice("recommendation", "the judgement is made by people; this shows what the guidance does to it");
}
