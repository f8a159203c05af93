//! Risk of serious harm to one subject in one setting, OASys 2009: which levels remain possible under the captured facts.
//! Structured judgement, never a sum of points; nothing here takes an actuarial score. Reads facts, touches nothing else.

use super::Level;
use crate::answer::Answer;
use crate::bounds::{self, Classes, Output, Stop};
use crate::collect::CollectVec;
use crate::date::Date;
use crate::facts::{ChoiceOrText, Choices, Fact, FactSet, Field, Key, Part, Shape, Shaped, Text};
use crate::instrument::Instrument;
use crate::json::Json;
use crate::options::Options;
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::set::Set;
use crate::sheet::{self, Rule, Sheet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

const DEFINITIONS: &str = "OASys R10.6 level definitions (offender-assessments-api f9a293f); London chapter 13 (2010) 13.4.12, 13.7.9";
const DESIGN: &str = "design of this project, from the level definitions";

choices! {
    /// The wording of the level definitions.
    pub enum Profile {
        Oasys2006 = "oasys_2006", "OASys wording since October 2006";
        Seed13412 = "seed_13_4_12", "London procedures 13.4.12";
    }
}

choices! {
    /// When serious harm could happen, as the definitions tell it apart.
    pub enum Timing {
        Imminent = "imminent", "more likely than not to happen imminently";
        AnyTime = "any_time", "could happen at any time";
        OnChange = "on_change", "unlikely unless circumstances change";
        NotIndicated = "not_indicated", "none of the three";
    }
}

choices! {
    /// Changes of circumstances that the definition of medium gives as examples.
    pub enum Trigger {
        Medication = "medication", "Failure to take medication";
        Accommodation = "accommodation", "Loss of accommodation";
        Relationship = "relationship", "Relationship breakdown";
        DrugsOrAlcohol = "drugs_or_alcohol", "Drug or alcohol misuse";
        Other = "other", "Another change, named";
    }
}

choices! {
    /// Whether a trigger is present.
    pub enum TriggerState {
        NotPresent = "not_present", "Not present";
        PresentNow = "present_now", "Present now";
    }
}

facts! {
    /// A change of circumstances that would raise the risk.
    pub struct TriggerFacts(TriggerAsk) in "rosh-trigger", "Trigger" {
        trigger: ChoiceOrText<Trigger> = ask("Which change").section("Triggers").dynamic().source(DEFINITIONS).help("The four are examples; another is accepted by its name.");
        name: Text = ask("Name of another change").section("Triggers").when(When::Is("trigger", "other"));
        state: Answer<TriggerState> = ask("Is it present").section("Triggers").dynamic();
        since: Answer<Date> = ask("Present since").section("Triggers").when(When::Is("state", "present_now"));
        weighed: Answer<bool> = ask("Weighed in the judgement").section("Triggers").when(When::Is("state", "present_now"));
    }
}

facts! {
    /// Where an answer comes from. Every part is optional.
    pub struct EvidenceFacts(EvidenceAsk) in "evidence", "Evidence" {
        text: Text = ask("Evidence");
        source: Text = ask("Where from");
        on: Answer<Date> = ask("Dated");
    }
}

facts! {
    /// Evidence beside each answer.
    pub struct EvidenceFor(EvidenceForAsk) in "rosh-cell-evidence", "Evidence beside the answers" {
        indicators: Part<EvidenceFacts> = ask("For the indicators");
        serious: Part<EvidenceFacts> = ask("For the impact");
        imminent: Part<EvidenceFacts> = ask("For imminence, with the time frame meant");
        any_time: Part<EvidenceFacts> = ask("For harm at any time");
        only_on_change: Part<EvidenceFacts> = ask("For harm only on change");
    }
}

facts! {
    /// What is asked about one subject in one setting.
    pub struct Facts(Ask) in "rosh-cell", "Risk of serious harm: one subject in one setting" {
        profile: Answer<Profile> = ask("Wording of the definitions").section("Wording").source(DEFINITIONS)
            .help("The wording since October 2006 unless another is chosen. They differ in one case: indicators and serious impact without any likelihood.");
        indicators: Answer<bool> = ask("Are there identifiable, current indicators that this person may harm this subject?").section("Judgement").dynamic().source(DEFINITIONS);
        serious: Answer<bool> = ask("If it happened, would the impact be serious harm?").section("Judgement").dynamic()
            .source("NOMS Risk of Serious Harm Guidance (June 2009)").help("Life-threatening or traumatic, and recovery difficult or impossible.");
        imminent: Answer<bool> = ask("Is it more likely than not to happen imminently?").section("Judgement").dynamic().source(DEFINITIONS)
            .help("A judgement, not a percentage. No source sets a time limit: state yours.");
        any_time: Answer<bool> = ask("Could it happen at any time, without a change of circumstances?").section("Judgement").dynamic().source(DEFINITIONS);
        only_on_change: Answer<bool> = ask("Is it unlikely unless circumstances change?").section("Judgement").dynamic().source(DEFINITIONS);
        triggers: Vec<TriggerFacts> = ask("Which changes?").section("Triggers").dynamic().source(DEFINITIONS);
        judged_on: Answer<Date> = ask("Date of the judgement").section("Triggers");
        time_frame: Text = ask("What \"imminently\" means here").section("Judgement").when(When::Is("imminent", "yes"));
        evidence: Part<EvidenceFor> = ask("Evidence beside the answers").section("Evidence");
    }
}

// --- the rules: 6.2 timings, 6.3 levels, 6.4 unknowns ---------------------------------------------------------------------

/// The timings that the three timing answers leave. Empty: they contradict each other.
pub fn timings(f: &Facts) -> Set<Timing> {
    let mut left = Set::full();
    let imminent = Set::only(Timing::Imminent);
    let soon = imminent.plus(Timing::AnyTime);
    let on_change = Set::only(Timing::OnChange);
    match f.imminent.known() {
        Some(true) => left = left.both(imminent),
        Some(false) => left = left.minus(Timing::Imminent),
        None => {}
    }
    match f.any_time.known() {
        Some(true) => left = left.both(soon),
        Some(false) => left = left.minus(Timing::Imminent).minus(Timing::AnyTime),
        None => {}
    }
    match f.only_on_change.known() {
        Some(true) => left = left.both(on_change),
        Some(false) => left = left.minus(Timing::OnChange),
        None => {}
    }
    left
}

/// The levels of one combination: one, two where the wording leaves a gap, none where it contradicts itself.
pub fn levels(profile: Profile, indicators: bool, serious: bool, timing: Timing) -> Set<Level> {
    let low = Set::only(Level::Low);
    match (indicators, serious, timing) {
        (true, true, Timing::Imminent) => Set::only(Level::VeryHigh),
        (true, true, Timing::AnyTime) => Set::only(Level::High),
        (true, true, Timing::OnChange) => Set::only(Level::Medium),
        (true, true, Timing::NotIndicated) => match profile {
            Profile::Oasys2006 => low,
            Profile::Seed13412 => low.plus(Level::Medium),
        },
        (true, false, _) | (false, _, Timing::NotIndicated) => low,
        (false, _, _) => Set::EMPTY,
    }
}

/// The wording in force.
pub fn profile(f: &Facts) -> Profile {
    f.profile.known().unwrap_or(Profile::Oasys2006)
}

/// The levels that remain possible. Empty: the facts contradict each other. Unknown indicators always leave low (6.4, step 2).
pub fn possible(f: &Facts) -> Set<Level> {
    let timings = timings(f);
    if timings.is_empty() {
        return Set::EMPTY;
    }
    let either = |answer: Answer<bool>| answer.known().map_or([true, false], |known| [known, known]);
    let mut found = if f.indicators.known().is_none() { Set::only(Level::Low) } else { Set::EMPTY };
    for indicators in either(f.indicators) {
        for serious in either(f.serious) {
            for timing in timings.iter() {
                found = found.union(levels(profile(f), indicators, serious, timing));
            }
        }
    }
    found
}

/// The unknown questions on which the level still depends.
pub fn decisive(f: &Facts) -> Vec<Key> {
    let unanswered = f.indicators.known().is_none();
    let rule = move |f: &Facts| {
        let indicators = f.indicators.ask(Ask::indicators)?;
        if unanswered && !indicators {
            return Ok(Set::only(Level::Low));
        }
        let serious = f.serious.ask(Ask::serious)?;
        f.imminent.ask(Ask::imminent)?;
        f.any_time.ask(Ask::any_time)?;
        f.only_on_change.ask(Ask::only_on_change)?;
        let timing = timings(f).determined().ok_or(Stop::Contradiction)?;
        let found = levels(profile(f), indicators, serious, timing);
        if found.is_empty() { Err(Stop::Contradiction) } else { Ok(found) }
    };
    Output { classes: &|_, _| Classes::YES_NO, rule: &rule }.decisive(f)
}

// --- triggers, 6.5 --------------------------------------------------------------------------------------------------------

/// Whether a trigger calls for a new judgement (TRG-02): present now, not weighed, and not known to have been there before the
/// judgement.
pub fn calls_for_review(trigger: &TriggerFacts, judged_on: Answer<Date>) -> bool {
    let before = trigger.since.known().zip(judged_on.known()).is_some_and(|(since, judged)| since <= judged);
    trigger.state == Answer::Known(TriggerState::PresentNow) && !trigger.weighed.is_yes() && !before
}

/// The possible levels after triggers: where medium is among them and a trigger calls for review, medium to very high join.
pub fn possible_after_triggers(f: &Facts) -> (Set<Level>, bool) {
    let set = possible(f);
    let review = set.has(Level::Medium) && f.triggers.iter().any(|t| calls_for_review(t, f.judged_on));
    if review { (set.plus(Level::Medium).plus(Level::High).plus(Level::VeryHigh), true) } else { (set, false) }
}

/// The questions whether a trigger was weighed, where the judgement may be older than it.
pub fn to_weigh(f: &Facts) -> Vec<Key> {
    let open = (0u8..).zip(&f.triggers).filter(|(_, t)| calls_for_review(t, f.judged_on));
    open.map(|(item, _)| Key { field: Ask::triggers as u8, item, sub: TriggerAsk::weighed as u8 }).collect()
}

/// The sentence for facts that contradict each other.
pub fn inconsistency(f: &Facts) -> Option<(&'static [&'static str], &'static str)> {
    if timings(f).is_empty() {
        return Some((
            &["imminent", "any_time", "only_on_change"],
            "the three timing answers contradict each other: imminent harm could happen at any time, and neither goes with harm only on a change",
        ));
    }
    if possible(f).is_empty() {
        return Some((&["indicators", "imminent", "any_time", "only_on_change"], "a likelihood of harm is given without any indicator: answer the indicators or the timing again"));
    }
    None
}

/// Adds what to know about one cell.
pub fn notices(f: &Facts, a: &mut Answered) {
    let set = possible(f);
    let gap = f.indicators.is_yes() && f.serious.is_yes() && timings(f).determined() == Some(Timing::NotIndicated);
    if gap && profile(f) == Profile::Seed13412 {
        a.notice("judgement_required", "the definitions leave a gap here: low or medium, a person has to judge");
    } else if gap {
        a.notice("rationale_required", "indicators of serious harm without any likelihood: low, and the rationale has to be recorded");
    }
    if f.indicators.is_yes() && f.serious.is_no() {
        a.notice("lesser_harm", "low for serious harm; record the less serious harm (for staff and prisoners as a finding of its own)");
    }
    if timings(f).determined() == Some(Timing::OnChange) && set.has(Level::Medium) && f.triggers.is_empty() {
        a.notice("trigger_not_named", "no change of circumstances is named; the level stands (TRG-01)");
    }
    if f.triggers.iter().any(|t| t.state.known().is_none()) {
        a.notice("trigger_state_unknown", "whether a named trigger is present is not known; the level stands (TRG-03)");
    }
    if f.imminent.is_yes() && f.time_frame.given().is_none() {
        a.notice("time_frame_missing", "no source sets a time limit for \"imminently\": the assessor's own time frame is not recorded");
    }
    if f.evidence.0.is_none() && set.iter().next().is_some() {
        a.notice("evidence_missing", "no evidence is recorded beside the answers");
    }
}

/// Risk of serious harm, one subject in one setting.
pub struct RoshCell;

impl Instrument for RoshCell {
    const ID: &'static str = "rosh-cell";
    const EDITION: &'static str = "2009";
    const TITLE: &'static str = "Risk of serious harm, one subject in one setting";
    const SUMMARY: &'static str = "levels that remain possible for one subject of harm under the captured facts";
    type Facts = Facts;

    fn check(f: &Facts, problems: &mut Problems) {
        if let Some((fields, text)) = inconsistency(f) {
            problems.add("inconsistent", fields, text);
        }
        check_triggers(f, "", problems);
    }

    fn answer(f: &Facts, _: &Options) -> Answered {
        let (set, review) = possible_after_triggers(f);
        let mut a = Answered { bounded: set.determined().is_none(), ..Answered::default() };
        a.result = object! { "profile": profile(f).word() };
        match set.determined() {
            Some(level) => a.result.push("level", level.word()),
            None => a.result.push("possible", set.words()),
        }
        a.result.push("timings", timings(f).words());
        a.result.push("review_required", review);
        for level in possible(f).iter() {
            a.reason(rule_id(level), format!("{}: {}", level.label(), level.meaning()), None, DEFINITIONS, Status::Confirmed);
        }
        if review {
            a.reason("TRG-02", "a named change of circumstances is present and the judgement is older: review, no automatic rise", None, DESIGN, Status::Ours);
            a.notice("review_required", "a trigger is present that the judgement did not weigh: medium, high or very high until reviewed (TRG-02)");
            a.notice("judgement_required", "a person has to judge again");
        }
        let decisive = decisive(f);
        a.decisive = decisive.iter().map(|k| f.path(*k)).collect();
        let judged = |k: Key| k.field >= Ask::indicators as u8 && k.field <= Ask::only_on_change as u8;
        a.reached_without = bounds::reached_without(f, &decisive, &judged).iter().map(|k| f.path(*k)).collect();
        notices(f, &mut a);
        a
    }

    fn sheet() -> Sheet {
        let mut rows = Vec::new();
        for (indicators, serious) in [(true, true), (true, false), (false, true), (false, false)] {
            for timing in Timing::ALL.iter().copied() {
                let show = |p| match levels(p, indicators, serious, timing) {
                    s if s.is_empty() => String::from("inconsistent"),
                    s => s.iter().map(Level::label).collect_vec().join(" or "),
                };
                let (standard, london) = (show(Profile::Oasys2006), show(Profile::Seed13412));
                let word = |b: bool| if b { "yes" } else { "no" };
                rows.push(sheet::Row {
                    id: format!("rosh-cell.level.{}.{}.{}", word(indicators), word(serious), timing.word()),
                    label: format!("indicators {}, serious {}, {}", word(indicators), word(serious), timing.label()),
                    value: if standard == london { standard } else { format!("{standard} (seed_13_4_12: {london})") },
                    status: if indicators { Status::Confirmed } else { Status::Ours },
                });
            }
        }
        Sheet {
            tables: alloc::vec![sheet::Table { id: "rosh-cell.level", title: "Level by indicators, impact and timing", unit: "answers", source: DEFINITIONS, rows }],
            rules: RULES.to_vec(),
            example: r#"{"indicators": true, "serious": true, "imminent": false, "any_time": true, "only_on_change": false}"#,
            notes: &["Unknown answers are expanded; the set of levels that remain is the answer, never its middle, top or bottom."],
        }
    }
}

const RULES: &[Rule] = &[
    Rule { id: "rosh-cell.unknown_indicators", text: "unknown indicators always leave low possible", source: DESIGN, status: Status::Ours },
    Rule { id: "TRG-01", text: "harm only on change with no trigger named: the level stands, with a warning", source: DESIGN, status: Status::Ours },
    Rule { id: "TRG-02", text: "a named trigger is present now and the judgement is older: review required, medium to very high possible", source: DESIGN, status: Status::Ours },
    Rule { id: "TRG-03", text: "state of a trigger unknown: the level stands, noted", source: DESIGN, status: Status::Ours },
    Rule { id: "TRG-04", text: "the four triggers are examples; others are accepted by name", source: DEFINITIONS, status: Status::Confirmed },
    Rule { id: "TRG-05", text: "a trigger that was weighed in the judgement does not call for review", source: DESIGN, status: Status::Ours },
];

fn rule_id(level: Level) -> &'static str {
    match level {
        Level::Low => "rosh.level.low",
        Level::Medium => "rosh.level.medium",
        Level::High => "rosh.level.high",
        Level::VeryHigh => "rosh.level.very_high",
    }
}

/// Another trigger has to be named (TRG-04).
pub fn check_triggers(f: &Facts, at: &str, problems: &mut Problems) {
    for (i, trigger) in f.triggers.iter().enumerate() {
        let path = crate::facts::join(at, &format!("triggers[{i}].name"));
        problems.add_if(
            trigger.trigger == ChoiceOrText::Choice(Trigger::Other) && trigger.name.given().is_none(),
            "missing",
            &[&path],
            "another trigger has to be named in `name` (TRG-04)",
        );
    }
}

/// A level that a person recorded: the level alone, or with role, date and rationale.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Recorded {
    /// The level.
    pub level: Answer<Level>,
    /// Role of who recorded it.
    pub by_role: Text,
    /// When.
    pub on: Answer<Date>,
    /// Why.
    pub rationale: Text,
}

facts! {
    /// A recorded level in full.
    pub struct RecordedFacts(RecordedAsk) in "recorded-level", "A recorded level" {
        level: Answer<Level> = ask("Level recorded by the assessor");
        by_role: Text = ask("Role of who recorded it").help("A role, never a name.");
        on: Answer<Date> = ask("Recorded on");
        rationale: Text = ask("Rationale");
    }
}

impl Shaped for Recorded {
    const SHAPE: Shape = Shape::ChoiceOrPart(Level::CHOICES, &RecordedFacts::FORM);
}

impl crate::facts::plain::Cell for Recorded {}

impl Fact for Recorded {
    fn read(&mut self, json: &Json, field: &Field, at: &str, problems: &mut Problems) {
        if matches!(json, Json::Text(_)) {
            return self.level.read(json, field, at, problems);
        }
        let RecordedFacts { level, by_role, on, rationale } = RecordedFacts::read(json, at, problems);
        *self = Self { level, by_role, on, rationale };
    }
    fn write(&self) -> Json {
        let facts = RecordedFacts { level: self.level, by_role: self.by_role.clone(), on: self.on, rationale: self.rationale.clone() }.write();
        if facts.members().is_empty() { Json::Null } else { facts }
    }
    fn path(&self, name: &str, _: u8, _: u8) -> String {
        name.to_string()
    }
}
