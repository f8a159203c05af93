//! Risk of serious harm, OASys 2009: screening, nine cells of subject and setting, self concerns, and the overall level as the
//! highest. Levels only ever combine by maximum. No actuarial score can be given here.

pub mod cell;
pub mod level;
pub mod screening;

pub use level::Level;

use crate::answer::Answer;
use crate::collect::CollectVec;
use crate::facts::{self, Choices, FactSet, Part};
use crate::instrument::Instrument;
use crate::json::Json;
use crate::options::Options;
use crate::order;
use crate::outcome::{Answered, Notice};
use crate::problem::Problems;
use crate::provenance::Status;
use crate::set::Set;
use crate::sheet::{Rule, Sheet};
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use cell::Recorded;

const FORM: &str = "OASys LAYER3 v1 (2009), R10.6 (offender-assessments-api f9a293f)";
const NEEDS_SERVICE: &str = "hmpps-assess-risks-and-needs 9f5a6b6 (2026-07-20)";
const DESIGN: &str = "design of this project";

choices! {
    /// Who might be harmed.
    pub enum Subject {
        Children = "children", "Children";
        Public = "public", "Public";
        KnownAdult = "known_adult", "Known adult";
        Staff = "staff", "Staff";
        Prisoners = "prisoners", "Prisoners";
    }
}

choices! {
    /// Where.
    pub enum Setting {
        Community = "community", "Community";
        Custody = "custody", "Custody";
    }
}

choices! {
    /// At which stage the assessment is made.
    pub enum Stage {
        PreSentence = "pre_sentence", "Pre-sentence report";
        Community = "community", "Community order or licence";
        Custody = "custody", "Custody";
    }
}

choices! {
    /// An answer about a concern for the person.
    pub enum Concern {
        Yes = "yes", "Yes";
        No = "no", "No";
        DontKnow = "dont_know", "Don't know";
        NotApplicable = "not_applicable", "Not applicable";
    }
}

facts! {
    /// One concern, now and before.
    pub struct ConcernFacts(ConcernAsk) in "self-concern", "A concern for the person" {
        current: Answer<Concern> = ask("Current").dynamic();
        previous: Answer<Concern> = ask("Previous").fixed();
    }
}

facts! {
    /// Concerns for the person: never a level of serious harm to others, and never part of the overall level.
    pub struct SelfConcerns(SelfAsk) in "self-concerns", "Concerns for the person" {
        suicide: Part<ConcernFacts> = ask("Suicide").section("Self").source("OASys R3, R8");
        self_harm: Part<ConcernFacts> = ask("Self-harm").section("Self").source("OASys R3, R8");
        coping_in_custody: Part<ConcernFacts> = ask("Coping in custody").section("Self").source("OASys R3, R8");
        coping_in_hostel: Part<ConcernFacts> = ask("Coping in a hostel").section("Self").source("OASys R3, R8");
        vulnerability: Part<ConcernFacts> = ask("Vulnerability").section("Self").source("OASys R3, R8");
        recorded_level: Answer<Level> = ask("Level recorded for self").section("Self").source("London chapter 13 (2010) 13.4.13")
            .when(When::Around("profile", "seed_13_4_12"))
            .help("Where an agency uses one. Never proposed, never part of the overall level.");
    }
}

facts! {
    /// One subject in one setting, with the level that the assessor recorded.
    pub struct CellFacts(CellAsk) in "rosh-cell-of-case", "Subject and setting" {
        subject: Answer<Subject> = ask("Who might be harmed").source(FORM);
        setting: Answer<Setting> = ask("Setting").source(FORM);
        facts: Part<cell::Facts> = ask("Facts of the judgement").source(FORM);
        recorded: Recorded = ask("Level recorded by the assessor").source(FORM);
    }
}

facts! {
    /// Everything captured about risk of serious harm.
    pub struct Facts(Ask) in "rosh", "Risk of serious harm" {
        profile: Answer<cell::Profile> = ask("Wording of the definitions").section("Wording").help("The wording since October 2006 unless another is chosen; a cell may state its own.");
        stage: Answer<Stage> = ask("Stage of the case").section("Wording").source(FORM);
        screening: Part<screening::Facts> = ask("Screening R1 to R5").section("Screening").source(FORM);
        cells: Vec<CellFacts> = ask("Subjects and settings").section("Levels").source(FORM);
        self_concerns: Part<SelfConcerns> = ask("Concerns for the person").section("Self");
        grooming_evidence: Answer<bool> = ask("Evidence of grooming").section("Children").dynamic().source("London chapter 13 (2010) 13.1.8");
        grooming_raises: Answer<bool> = ask("Local policy: evidence of grooming raises the level").section("Children").source("London chapter 13 (2010) 13.1.8")
            .help("No unless stated: the source does not say by how much.");
        children_sexual_harm: Answer<bool> = ask("The risk to children rests on sexual harm").section("Children").dynamic().source("London chapter 13 (2010) 13.4.15");
        specialist_opinion: Answer<bool> = ask("A specialist opinion on sexual harm is recorded").section("Children").dynamic().source("London chapter 13 (2010) 13.4.15");
    }
}

/// How a cell stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Recorded, and the facts allow exactly that.
    Consistent,
    /// Recorded, and the facts allow that among others.
    ConsistentSoFar,
    /// Recorded, and the facts do not allow it.
    Conflict,
    /// The facts contradict each other.
    FactsInconsistent,
    /// Nobody recorded a level; the facts leave exactly one. Never an assessed level until a person adopts it.
    Proposed,
    /// Neither recorded nor settled by the facts.
    NotAssessed,
    /// A person has to judge again.
    ReviewRequired,
    /// Does not apply at this stage.
    NotApplicable,
}

impl State {
    /// The word on the wire.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Consistent => "consistent",
            Self::ConsistentSoFar => "consistent_so_far",
            Self::Conflict => "conflict",
            Self::FactsInconsistent => "facts_inconsistent",
            Self::Proposed => "proposed",
            Self::NotAssessed => "not_assessed",
            Self::ReviewRequired => "review_required",
            Self::NotApplicable => "not_applicable",
        }
    }
}

/// One of the nine cells, judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Who.
    pub subject: Subject,
    /// Where.
    pub setting: Setting,
    /// How it stands.
    pub state: State,
    /// The level that a person recorded.
    pub recorded: Option<Level>,
    /// The levels that the facts allow.
    pub facts: Set<Level>,
    /// What it counts as in the overall level; empty where it does not apply.
    pub counts: Set<Level>,
    /// Its position in the list of cells given, if it was given.
    pub given: Option<u8>,
}

/// The nine cells in the form's order.
pub const CELLS: [(Subject, Setting); 9] = [
    (Subject::Children, Setting::Community),
    (Subject::Children, Setting::Custody),
    (Subject::Public, Setting::Community),
    (Subject::Public, Setting::Custody),
    (Subject::KnownAdult, Setting::Community),
    (Subject::KnownAdult, Setting::Custody),
    (Subject::Staff, Setting::Community),
    (Subject::Staff, Setting::Custody),
    (Subject::Prisoners, Setting::Custody),
];

/// Everything decided about risk of serious harm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scored {
    /// The nine cells in the form's order.
    pub cells: [Cell; 9],
    /// What the overall level can be; empty where screening closed every route and no cell was assessed.
    pub overall: Set<Level>,
    /// The highest level that a person recorded, as the Ministry's service shows it.
    pub highest_assessed: Option<Level>,
    /// Screening required no full analysis, and no cell was assessed.
    pub screened_out: bool,
}

/// Judges the nine cells and the overall level. Allocates nothing where no screening is given.
pub fn score(f: &Facts) -> Scored {
    let cells = CELLS.map(|(subject, setting)| judge(f, subject, setting));
    let anything = cells.iter().any(|c| c.given.is_some());
    let screened_out = !anything && f.screening.0.as_ref().is_some_and(screening::screened_out);
    let highest_assessed = cells.iter().filter_map(|c| c.recorded).max();
    Scored { cells, overall: if screened_out { Set::EMPTY } else { highest(&cells) }, highest_assessed, screened_out }
}

/// The levels that the highest of the cells can have: a level some cell can have, and no cell is certain to pass.
fn highest(cells: &[Cell; 9]) -> Set<Level> {
    let floor = cells.iter().filter_map(|c| c.counts.lowest()).max().unwrap_or(Level::Low);
    cells.iter().flat_map(|c| c.counts.iter()).filter(|l| *l >= floor).collect()
}

fn judge(f: &Facts, subject: Subject, setting: Setting) -> Cell {
    let at = f.cells.iter().position(|c| c.subject == Answer::Known(subject) && c.setting == Answer::Known(setting));
    let given = at.and_then(|i| f.cells.get(i));
    let blank = Cell { subject, setting, state: State::NotAssessed, recorded: None, facts: Set::full(), counts: Set::full(), given: at.and_then(|i| u8::try_from(i).ok()) };
    let Some(given) = given else {
        let community_only = f.stage == Answer::Known(Stage::Community) && setting == Setting::Custody;
        return if community_only { Cell { state: State::NotApplicable, facts: Set::EMPTY, counts: Set::EMPTY, ..blank } } else { blank };
    };
    let recorded = given.recorded.level.known();
    let (facts, mut review) = given.facts.0.as_ref().map_or((Set::full(), false), |c| possible_of(c, f));
    let grooming = subject == Subject::Children && f.grooming_evidence.is_yes();
    let mut counts = match recorded {
        Some(level) => Set::only(level),
        None if facts.is_empty() => Set::full(),
        None => facts,
    };
    review |= grooming;
    if let (true, None, Some(lowest)) = (grooming, recorded, facts.lowest()) {
        // evidence of grooming raises the level, by how much is not said
        counts = Level::ALL.iter().copied().filter(|l| *l >= lowest).collect();
    }
    if review && let Some(level) = recorded {
        let raises = grooming && f.grooming_raises.is_yes();
        counts = Level::ALL.iter().copied().filter(|l| if raises && level != Level::VeryHigh { *l > level } else { *l >= level }).collect();
    }
    let state = match (recorded, facts.is_empty(), review) {
        (_, true, _) => State::FactsInconsistent,
        (_, _, true) => State::ReviewRequired,
        (Some(level), _, _) if !facts.has(level) => State::Conflict,
        (Some(_), _, _) if facts.determined().is_some() => State::Consistent,
        (Some(_), _, _) => State::ConsistentSoFar,
        (None, _, _) if facts.determined().is_some() => State::Proposed,
        (None, _, _) => State::NotAssessed,
    };
    Cell { state, recorded, facts, counts, ..blank }
}

/// The possible levels of a cell's facts under its own wording or the case's.
fn possible_of(c: &cell::Facts, f: &Facts) -> (Set<Level>, bool) {
    cell::possible_after_triggers(&worded(c, f))
}

/// The cell's facts under its own wording, or the case's where it states none.
fn worded<'c>(c: &'c cell::Facts, f: &Facts) -> Cow<'c, cell::Facts> {
    let own = c.profile.known().is_some() || f.profile.known().is_none_or(|p| p == cell::Profile::Oasys2006);
    if own { Cow::Borrowed(c) } else { Cow::Owned(cell::Facts { profile: f.profile, ..c.clone() }) }
}

/// Whether another value of the cell could change the overall level.
fn matters(cells: &[Cell; 9], at: usize) -> bool {
    let floor = cells.iter().enumerate().filter(|(i, _)| *i != at).filter_map(|(_, c)| c.counts.lowest()).max();
    let Some(cell) = cells.get(at) else { return false };
    cell.counts.len() > 1 && cell.counts.highest().is_some_and(|h| floor.is_none_or(|f| h > f))
}

/// Risk of serious harm, whole.
pub struct Rosh;

impl Instrument for Rosh {
    const ID: &'static str = "rosh";
    const EDITION: &'static str = "2009";
    const TITLE: &'static str = "Risk of serious harm";
    const SUMMARY: &'static str = "screening routes, nine cells of subject and setting, self concerns, overall level";
    type Facts = Facts;

    fn check(f: &Facts, problems: &mut Problems) {
        let mut seen: Vec<(Subject, Setting)> = Vec::new();
        for (i, c) in f.cells.iter().enumerate() {
            let at = |name: &str| format!("cells[{i}].{name}");
            let (Some(subject), Some(setting)) = (c.subject.known(), c.setting.known()) else {
                problems.add("missing", &[&at("subject"), &at("setting")], format!("`cells[{i}]` must name its subject and its setting"));
                continue;
            };
            problems.add_if(subject == Subject::Prisoners && setting == Setting::Community, "not_applicable", &[&at("setting")], "prisoners have no level in the community");
            problems.add_if(seen.contains(&(subject, setting)), "duplicate_cell", &[&at("subject"), &at("setting")], &format!("`cells[{i}]` stands twice, must stand once"));
            seen.push((subject, setting));
            if let Some(cell) = &c.facts.0 {
                cell::check_triggers(cell, &at("facts"), problems);
            }
        }
        if let Some(s) = &f.screening.0 {
            screening::check(s, "screening", problems);
        }
        let self_level = f.self_concerns.0.as_ref().is_some_and(|s| s.recorded_level.known().is_some());
        problems.add_if(
            self_level && f.profile != Answer::Known(cell::Profile::Seed13412),
            "not_in_profile",
            &["self_concerns.recorded_level"],
            "OASys has no level for self; one may be recorded only under profile seed_13_4_12",
        );
    }

    fn answer(f: &Facts, _: &Options) -> Answered {
        let scored = score(f);
        let mut a = Answered { bounded: scored.overall.determined().is_none(), ..Answered::default() };
        let mut result = object! { "profile": f.profile.known().unwrap_or(cell::Profile::Oasys2006).word() };
        if let Some(s) = &f.screening.0 {
            result.push("screening", screening::to_json(&screening::routes(s)));
        }
        result.push("cells", scored.cells.iter().map(|c| cell_json(c, f)).collect::<Json>());
        result.push("overall", overall_json(&scored));
        result.push("plan_required", plan_required(&scored));
        result.push("self_concerns", f.self_concerns.0.as_ref().map(FactSet::write));
        a.result = result;
        a.reason("OVR-01", "the overall level is the highest of the cells, both settings", None, NEEDS_SERVICE, Status::Confirmed);
        for c in scored.cells.iter().filter(|c| scored.overall.highest().is_some_and(|h| c.counts.has(h))) {
            if let (Some(level), true) = (c.counts.determined(), c.recorded.is_some() || c.state == State::Proposed) {
                let how = if c.recorded.is_some() { "recorded" } else { "proposed from the facts" };
                a.reason(
                    format!("rosh.{}.{}", c.subject.word(), c.setting.word()),
                    format!("{} in {}: {} ({how})", c.subject.label(), c.setting.word(), level.label()),
                    None,
                    FORM,
                    Status::Confirmed,
                );
            }
        }
        decisive(f, &scored, &mut a);
        notices(f, &scored, &mut a);
        a
    }

    fn sheet() -> Sheet {
        Sheet {
            tables: Vec::new(),
            rules: RULES.to_vec(),
            example: r#"{"stage": "community", "cells": [{"subject": "public", "setting": "community", "facts": {"indicators": true, "serious": true, "imminent": false, "any_time": false, "only_on_change": true, "triggers": [{"trigger": "medication", "state": "not_present"}]}, "recorded": "medium"}, {"subject": "children", "setting": "community", "recorded": "low"}, {"subject": "known_adult", "setting": "community", "recorded": "low"}, {"subject": "staff", "setting": "community", "recorded": "low"}]}"#,
            notes: &["A blank cell is not assessed, never low.", "No actuarial score can be given to this instrument."],
        }
    }
}

const RULES: &[Rule] = &[
    Rule { id: "OVR-01", text: "overall is the highest level among all assessed cells, both settings", source: NEEDS_SERVICE, status: Status::Confirmed },
    Rule { id: "OVR-02", text: "no cell assessed: no highest assessed level", source: NEEDS_SERVICE, status: Status::Confirmed },
    Rule { id: "OVR-05", text: "medium or higher: a risk management plan must follow", source: FORM, status: Status::Confirmed },
    Rule { id: "rosh.bounds", text: "a cell not assessed counts from its lowest to its highest possible level", source: DESIGN, status: Status::Ours },
    Rule { id: "rosh.screened_out", text: "screening without a full analysis gives no level, not low: there is no such thing as no risk", source: DESIGN, status: Status::Ours },
    Rule {
        id: "TRG-06",
        text: "evidence of grooming: the children cells need review; only by local policy do the recorded level and those below it drop out",
        source: "London chapter 13 (2010) 13.1.8",
        status: Status::Ours,
    },
    Rule {
        id: "ROSH-05",
        text: "Risk Matrix 2000 measures reconviction; its override never reaches this instrument",
        source: "London chapter 13 (2010) 13.4.16",
        status: Status::Confirmed,
    },
];

/// Whether a risk management plan must follow (OVR-05); `None` while that is open.
pub fn plan_required(scored: &Scored) -> Option<bool> {
    let (lowest, highest) = (scored.overall.lowest()?, scored.overall.highest()?);
    if lowest >= Level::Medium {
        Some(true)
    } else if highest < Level::Medium {
        Some(false)
    } else {
        None
    }
}

/// One cell as JSON.
pub fn cell_json(c: &Cell, f: &Facts) -> Json {
    let mut out = object! { "subject": c.subject.word(), "setting": c.setting.word(), "state": c.state.word() };
    if c.state == State::NotApplicable {
        return out;
    }
    match (c.counts.determined(), c.recorded) {
        (Some(level), _) => out.push("level", level.word()),
        (None, _) => out.push("possible", c.counts.words()),
    }
    out.push("recorded", c.recorded.map(Level::word));
    let given = c.given.and_then(|i| f.cells.get(usize::from(i)));
    if given.is_some_and(|g| g.facts.0.is_some()) {
        out.push("facts_allow", c.facts.words());
    }
    if let (State::ConsistentSoFar, Some(facts)) = (c.state, given.and_then(|g| g.facts.0.as_ref())) {
        // what would have to be known to say more than "so far"
        out.push("unknown", cell::decisive(&worded(facts, f)).iter().map(|k| Json::from(facts.path(*k))).collect::<Json>());
    }
    if let Some(g) = given {
        let r = &g.recorded;
        for (key, text) in [("by_role", &r.by_role), ("rationale", &r.rationale)] {
            if let Some(text) = text.given() {
                out.push(key, text.to_string());
            }
        }
        if let Some(on) = r.on.known() {
            out.push("on", on.to_string());
        }
        let lesser = g.facts.0.as_ref().is_some_and(|c| c.indicators.is_yes() && c.serious.is_no());
        if lesser && matches!(c.subject, Subject::Staff | Subject::Prisoners) {
            out.push("finding", "less_serious_harm");
        }
    }
    out
}

/// The overall level as JSON.
pub fn overall_json(scored: &Scored) -> Json {
    let mut out = object! {};
    match scored.overall.determined() {
        Some(level) => out.push("level", level.word()),
        None if scored.screened_out => out.push("level", Json::Null),
        None => out.push("possible", scored.overall.words()),
    }
    out.push("highest_assessed", scored.highest_assessed.map(Level::word));
    let decided_by_record = scored.overall.determined().is_some() && scored.overall.determined() == scored.highest_assessed;
    let state = match (scored.screened_out, scored.overall.determined().is_some()) {
        (true, _) => "screened_out",
        (_, true) if decided_by_record => "assessed",
        (_, true) => "proposed",
        _ if scored.cells.iter().all(|c| c.given.is_none()) => "not_assessed",
        _ => "bounded",
    };
    out.push("state", state);
    out
}

fn decisive(f: &Facts, scored: &Scored, a: &mut Answered) {
    if scored.screened_out {
        return;
    }
    if scored.overall.determined().is_some() {
        let open = scored.cells.iter().filter(|c| c.counts.len() > 1);
        a.reached_without = open.map(|c| format!("cells.{}.{}", c.subject.word(), c.setting.word())).collect();
        return;
    }
    // with no cell judged, screening may still close every route
    if let Some(s) = f.screening.0.as_ref().filter(|_| scored.cells.iter().all(|c| c.given.is_none())) {
        a.decisive.extend(screening::open(&screening::routes(s)));
    }
    // the cells in the order in which they were given, then those that were not
    let mut open: Vec<&Cell> = scored.cells.iter().enumerate().filter(|(i, _)| matters(&scored.cells, *i)).map(|(_, c)| c).collect_vec();
    order::sort_by_key(&mut open, |c| c.given.map_or(u8::MAX, |at| at));
    for c in open {
        match c.given.and_then(|at| f.cells.get(usize::from(at)).map(|g| (at, g))) {
            None => a.decisive.push(format!("cells.{}.{}", c.subject.word(), c.setting.word())),
            Some((at, g)) if c.state == State::ReviewRequired => {
                // weighed or not: that is the question, unless grooming calls for the review
                let facts = g.facts.0.as_ref().filter(|facts| !cell::to_weigh(facts).is_empty());
                match facts {
                    Some(facts) => a.decisive.extend(cell::to_weigh(facts).iter().map(|k| format!("cells[{at}].facts.{}", facts.path(*k)))),
                    None => a.decisive.push(format!("cells[{at}].recorded")),
                }
            }
            Some((at, _)) if c.state == State::FactsInconsistent => a.decisive.push(format!("cells[{at}].recorded")),
            Some((at, g)) => match &g.facts.0 {
                Some(facts) => a.decisive.extend(cell::decisive(&worded(facts, f)).iter().map(|k| facts::join(&format!("cells[{at}].facts"), &facts.path(*k)))),
                None => a.decisive.push(format!("cells[{at}].recorded")),
            },
        }
    }
    a.decisive.dedup();
}

fn notices(f: &Facts, scored: &Scored, a: &mut Answered) {
    for c in &scored.cells {
        let place = format!("{} in {}", c.subject.label(), c.setting.word());
        let (code, text) = match c.state {
            State::Conflict => {
                let recorded = c.recorded.map_or("", Level::label);
                ("conflict", format!("{place}: {recorded} is recorded, the facts allow {}; both are kept, and a rationale is required", list(c.facts)))
            }
            State::FactsInconsistent => ("facts_inconsistent", format!("{place}: the facts contradict each other; return to the assessor")),
            State::ReviewRequired => ("review_required", format!("{place}: review required; the recorded level stands until then")),
            State::Proposed => ("proposed", format!("{place}: proposed from the facts, not assessed until a person adopts it")),
            State::Consistent | State::ConsistentSoFar | State::NotAssessed | State::NotApplicable => continue,
        };
        a.notices.push(Notice { code, text: text.into() });
    }
    for c in &scored.cells {
        let Some(facts) = c.given.and_then(|i| f.cells.get(usize::from(i))).and_then(|g| g.facts.0.as_ref()) else { continue };
        let mut of_cell = Answered::default();
        cell::notices(&worded(facts, f), &mut of_cell);
        for notice in of_cell.notices {
            a.notices.push(Notice { code: notice.code, text: format!("{} in {}: {}", c.subject.label(), c.setting.word(), notice.text).into() });
        }
    }
    if scored.screened_out {
        a.notice("screened_out", "screening requires no full analysis: no level is given, which is not low; there is no such thing as no risk");
        a.notice("judgement_required", "whether OASys then records a level is not settled in any source read");
    }
    if f.children_sexual_harm.is_yes() && !f.specialist_opinion.is_yes() {
        a.notice("specialist_opinion_required", "the risk to children rests on sexual harm: specialist opinion must be sought, and none is recorded");
    }
    if f.grooming_evidence.is_yes() {
        a.notice("grooming", "evidence of grooming is an indicator of risk to children (TRG-06)");
    }
    if f.stage == Answer::Known(Stage::Community) {
        a.notice("custody_evidence", "evidence of risk to anyone in prison must also be used under a community order");
    }
    a.notice("overall_is_arithmetic", "the overall level as the highest cell is how the Ministry's service computes it; guidance that requires it was not found");
}

/// Levels in words: "Low or Medium".
pub fn list(set: Set<Level>) -> String {
    set.iter().map(Level::label).collect_vec().join(" or ")
}
