//! Probation tier v3, edition of August 2026: eight steps, of which the highest gives the tier, G to A. Reads facts, touches nothing else.
//!
//! Provisional is the service's own word for a tier that may change. The same comes out of the bounds over the scores that are only
//! static and a missing risk of serious harm, wherever both types are given (TIER-22); the tiers that remain possible are ours.

use super::facts::{Ask, Facts};
use super::records::{self, Filled};
use super::{missing_by_rule, unknown, wire};
use crate::bounds::{Classes, Output, Stop};
use crate::collect::CollectVec;
use crate::date::Date;
use crate::decimal::Decimal;
use crate::facts::{Choice, Choices, Key};
use crate::instrument::Instrument;
use crate::instruments::predictors::facts::{Band, Variant};
use crate::instruments::rosh::level::Level;
use crate::json::Json;
use crate::options::Options;
use crate::order;
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::set::Set;
use crate::sheet::{self, Rule, Sheet};
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

const SOURCE: &str = "hmpps-tier affac98 (2026-08-17), calculation of the v3 tier";
const REOFFENDING: &str = "hmpps-tier affac98 (2026-08-17), calculation of the v3 tier: reoffending";
const SEXUAL: &str = "hmpps-tier affac98 (2026-08-17), calculation of the v3 tier: sexual reoffending";
const MAPPA_ROSH: &str = "hmpps-tier affac98 (2026-08-17), calculation of the v3 tier: MAPPA and RoSH";
const LIFER: &str = "hmpps-tier affac98 (2026-08-17), calculation of the v3 tier: lifer or IPP";
const PROVISIONAL: &str = "hmpps-tier affac98 (2026-08-17), provisional tier";
const DESIGN: &str = "design of this project";

choices! {
    /// A tier, lowest first.
    pub enum Tier {
        G = "G", "G";
        F = "F", "F";
        E = "E", "E";
        D = "D", "D";
        C = "C", "C";
        B = "B", "B";
        A = "A", "A";
    }
}

impl fmt::Display for Tier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

choices! {
    /// One of the eight steps, in the order taken.
    pub enum Step {
        Reoffending = "reoffending", "Reoffending";
        SexualReoffending = "sexual_reoffending", "Sexual reoffending";
        MappaRosh = "mappa_rosh", "MAPPA and risk of serious harm";
        LiferIpp = "lifer_ipp", "Lifer or IPP";
        DomesticAbuse = "domestic_abuse", "Domestic abuse registration";
        Stalking = "stalking", "Stalking registration";
        ChildProtection = "child_protection", "Child protection registration";
        SexualOffences = "sexual_offences", "Sexual offence at any time";
    }
}

// --- the tables, in the order of the steps --------------------------------------------------------------------------------

/// A row or a column of the table of reoffending: it holds from `at_least` up to the one before it.
#[derive(Debug)]
pub struct Limit {
    /// Least score, percent.
    pub at_least: Decimal,
    /// How its id ends.
    pub id: &'static str,
    /// In print.
    pub label: &'static str,
}

const fn limit(hundredths: i32, id: &'static str, label: &'static str) -> Limit {
    Limit { at_least: Decimal::hundredths(hundredths), id, label }
}

/// Columns of the table: all reoffending, percent.
pub static ARP: [Limit; 6] = [
    limit(9000, "90", "90 or more"),
    limit(7500, "75", "75 to below 90"),
    limit(5000, "50", "50 to below 75"),
    limit(2500, "25", "25 to below 50"),
    limit(1500, "15", "15 to below 25"),
    limit(0, "0", "0 to below 15"),
];

/// Rows of the table: combined serious reoffending, percent.
pub static CSRP: [Limit; 5] = [
    limit(690, "6_9", "6.9 or more"),
    limit(300, "3_0", "3.0 to below 6.9"),
    limit(100, "1_0", "1.0 to below 3.0"),
    limit(50, "0_5", "0.5 to below 1.0"),
    limit(0, "0_0", "0.0 to below 0.5"),
];

/// TIER-04: ARP by CSRP.
#[rustfmt::skip]
pub static GRID: [[Tier; 6]; 5] = [
    //90 or more  75       50       25       15       0
    [Tier::A, Tier::A, Tier::B, Tier::B, Tier::B, Tier::B], // 6.9 or more
    [Tier::A, Tier::B, Tier::C, Tier::C, Tier::C, Tier::C], // 3.0
    [Tier::B, Tier::C, Tier::D, Tier::E, Tier::E, Tier::E], // 1.0
    [Tier::C, Tier::D, Tier::E, Tier::E, Tier::F, Tier::F], // 0.5
    [Tier::D, Tier::D, Tier::E, Tier::F, Tier::F, Tier::G], // 0.0
];

/// A row of a table with one key.
#[derive(Debug)]
pub struct Row {
    /// Id, unique across the engine.
    pub id: &'static str,
    /// In print.
    pub label: &'static str,
    /// What it gives; `None`: no result.
    pub tier: Option<Tier>,
}

const fn gives(id: &'static str, label: &'static str, tier: Tier) -> Row {
    Row { id, label, tier: Some(tier) }
}

const fn nothing(id: &'static str, label: &'static str) -> Row {
    Row { id, label, tier: None }
}

/// TIER-05: the bands that go by themselves.
static VERY_HIGH: Row = gives("tier.sexual_reoffending.very_high", "very high", Tier::A);
static HIGH: Row = gives("tier.sexual_reoffending.high", "high", Tier::B);
static LOW: Row = gives("tier.sexual_reoffending.low", "low", Tier::E);
/// TIER-05: a medium band goes by the percentage, the first row that it reaches. Two ranges in one: a band of medium as it stands is 0.60
/// to 1.80, a high one reduced to medium 2.11 to 4.57.
static MEDIUM: [(Decimal, Row); 4] = [
    (Decimal::hundredths(336), gives("tier.sexual_reoffending.medium.3_36", "medium, 3.36 or more", Tier::C)),
    (Decimal::hundredths(211), gives("tier.sexual_reoffending.medium.2_11", "medium, 2.11 to below 3.36", Tier::D)),
    (Decimal::hundredths(112), gives("tier.sexual_reoffending.medium.1_12", "medium, 1.12 to below 2.11", Tier::C)),
    (Decimal::hundredths(60), gives("tier.sexual_reoffending.medium.0_60", "medium, 0.60 to below 1.12", Tier::D)),
];

/// TIER-06 with a MAPPA category: very high, high, medium, low, missing.
static WITH_CATEGORY: [Row; 5] = [
    gives("tier.mappa_rosh.category.very_high", "a MAPPA category, RoSH very high", Tier::A),
    gives("tier.mappa_rosh.category.high", "a MAPPA category, RoSH high", Tier::C),
    gives("tier.mappa_rosh.category.medium", "a MAPPA category, RoSH medium", Tier::D),
    gives("tier.mappa_rosh.category.low", "a MAPPA category, RoSH low", Tier::E),
    gives("tier.mappa_rosh.category.missing", "a MAPPA category, RoSH missing", Tier::E),
];
/// TIER-06 without one.
static WITHOUT_CATEGORY: [Row; 5] = [
    gives("tier.mappa_rosh.none.very_high", "no MAPPA category, RoSH very high", Tier::C),
    gives("tier.mappa_rosh.none.high", "no MAPPA category, RoSH high", Tier::D),
    nothing("tier.mappa_rosh.none.medium", "no MAPPA category, RoSH medium"),
    nothing("tier.mappa_rosh.none.low", "no MAPPA category, RoSH low"),
    nothing("tier.mappa_rosh.none.missing", "no MAPPA category, RoSH missing"),
];

/// TIER-07: released on or after the day so many years ago; the last row holds for every earlier day.
static RELEASED: [(Option<i32>, Row); 3] = [
    (Some(1), gives("tier.lifer_ipp.1", "released within the last year, or to be released", Tier::B)),
    (Some(5), gives("tier.lifer_ipp.5", "released within the last five years", Tier::D)),
    (None, gives("tier.lifer_ipp.earlier", "released earlier", Tier::E)),
];

/// TIER-08 to TIER-11: what one answer gives. The rule is the row.
static ANSWERS: [(Step, Row); 4] = [
    (Step::DomesticAbuse, gives("TIER-08", "domestic abuse registration", Tier::E)),
    (Step::Stalking, gives("TIER-09", "stalking registration", Tier::F)),
    (Step::ChildProtection, gives("TIER-10", "child protection registration", Tier::F)),
    (Step::SexualOffences, gives("TIER-11", "a sexual offence at any time", Tier::E)),
];

// --- the steps ------------------------------------------------------------------------------------------------------------

/// TIER-04: the cell of the table with its row and column; `None` where a score is below 0.
fn cell(arp: Decimal, csrp: Decimal) -> Option<(&'static Limit, &'static Limit, Tier)> {
    let (row, tiers) = CSRP.iter().zip(&GRID).find(|(limit, _)| csrp >= limit.at_least)?;
    let (column, tier) = ARP.iter().zip(tiers).find(|(limit, _)| arp >= limit.at_least)?;
    Some((column, row, *tier))
}

/// TIER-04: what the two scores give.
#[inline]
pub fn reoffending(arp: Decimal, csrp: Decimal) -> Option<Tier> {
    cell(arp, csrp).map(|(_, _, tier)| tier)
}

/// A medium band with a percentage that no medium band has: the service fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLow;

/// TIER-05: the row of the percentage and the band, none where either is missing, or says that there is nothing.
fn sexual(score: Option<Decimal>, band: Option<Band>) -> Result<Option<&'static Row>, TooLow> {
    let (Some(score), Some(band)) = (score.filter(|s| *s > Decimal::ZERO), band) else { return Ok(None) };
    match band {
        Band::NotApplicable => Ok(None),
        Band::VeryHigh => Ok(Some(&VERY_HIGH)),
        Band::High => Ok(Some(&HIGH)),
        Band::Low => Ok(Some(&LOW)),
        Band::Medium => MEDIUM.iter().find(|(at_least, _)| score >= *at_least).map(|(_, row)| Some(row)).ok_or(TooLow),
    }
}

/// TIER-06: the row of a registered risk of serious harm, with or without a MAPPA category.
fn mappa_rosh(category: bool, rosh: Option<Level>) -> Option<&'static Row> {
    let at = match rosh {
        Some(Level::VeryHigh) => 0,
        Some(Level::High) => 1,
        Some(Level::Medium) => 2,
        Some(Level::Low) => 3,
        None => 4,
    };
    if category { WITH_CATEGORY.get(at) } else { WITHOUT_CATEGORY.get(at) }
}

/// TIER-07: the row of a lifer's release.
fn released(f: &Facts) -> Option<&'static Row> {
    let (as_of, release) = (f.as_of.known()?, f.latest_release_date.known().filter(|_| f.is_lifer_or_ipp.is_yes())?);
    // a limit before the calendar is before every day in it
    let on_or_after = |years: i32| as_of.years_before(years).is_none_or(|limit: Date| release >= limit);
    RELEASED.iter().find(|(years, _)| years.is_none_or(on_or_after)).map(|(_, row)| row)
}

fn answered_yes(f: &Facts, step: Step) -> bool {
    match step {
        Step::DomesticAbuse => f.has_domestic_abuse_registration.is_yes(),
        Step::Stalking => f.has_stalking_registration.is_yes(),
        Step::ChildProtection => f.has_child_protection_registration.is_yes(),
        Step::SexualOffences => f.has_ever_committed_sexual_offence.is_yes(),
        Step::Reoffending | Step::SexualReoffending | Step::MappaRosh | Step::LiferIpp => false,
    }
}

/// What the steps gave; none counts as G.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Steps([Option<Tier>; 8]);

impl Steps {
    /// What a step gave.
    pub fn of(&self, step: Step) -> Option<Tier> {
        self.0.get(usize::from(step.index())).copied().flatten()
    }

    fn set(&mut self, step: Step, tier: Option<Tier>) {
        if let Some(slot) = self.0.get_mut(usize::from(step.index())) {
            *slot = tier;
        }
    }

    /// The highest result of all steps but these; G where none has one.
    pub fn highest_but(&self, left_out: &[Step]) -> Tier {
        Step::ALL.iter().filter(|step| !left_out.contains(step)).filter_map(|step| self.of(*step)).max().unwrap_or(Tier::G)
    }
}

/// The steps over facts that `check` found in order.
fn steps(f: &Facts) -> Steps {
    let mut out = Steps::default();
    if let (Some(arp), Some(csrp)) = (f.arp_score.known(), f.csrp_score.known()) {
        out.set(Step::Reoffending, reoffending(arp, csrp));
    }
    out.set(Step::SexualReoffending, sexual(f.dc_srp_score.known(), f.dc_srp_band.known()).ok().flatten().and_then(|row| row.tier));
    out.set(Step::MappaRosh, mappa_rosh(has_category(f), f.rosh.known()).and_then(|row| row.tier));
    out.set(Step::LiferIpp, released(f).and_then(|row| row.tier));
    for (step, row) in &ANSWERS {
        out.set(*step, row.tier.filter(|_| answered_yes(f, *step)));
    }
    out
}

const fn has_category(f: &Facts) -> bool {
    f.recorded_mappa_category.known().is_some()
}

// --- the tier and the official word on it -----------------------------------------------------------------------------------

/// What v3 gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tiered {
    /// No active event (TIER-01).
    NotSupervised,
    /// A score is missing (TIER-02).
    Missing,
    /// The highest of the steps (TIER-03).
    Tier {
        /// The tier.
        tier: Tier,
        /// What each step gave.
        steps: Steps,
        /// TIER-20: a static score could lift or lower it.
        static_predictors: bool,
        /// TIER-21: the missing risk of serious harm could lift it.
        missing_rosh: bool,
    },
}

/// What may stand in the place of the tier, the tiers first, lowest first.
pub static WORDS: [Choice; 9] = {
    let [g, f, e, d, c, b, a] = *tiers();
    [g, f, e, d, c, b, a, NOT_SUPERVISED, MISSING]
};

const fn tiers() -> &'static [Choice; 7] {
    match Tier::CHOICES.first_chunk() {
        Some(tiers) => tiers,
        None => &[MISSING; 7],
    }
}

const NOT_SUPERVISED: Choice = Choice { word: "not_supervised", label: "Not supervised" };
const MISSING: Choice = Choice { word: "missing", label: "Missing" };

impl Tiered {
    /// Position among [`WORDS`].
    pub fn place(&self) -> u8 {
        match self {
            Self::Tier { tier, .. } => tier.index(),
            Self::NotSupervised => 7,
            Self::Missing => 8,
        }
    }

    /// The word on the wire.
    pub fn word(&self) -> &'static str {
        WORDS.get(usize::from(self.place())).map_or("", |choice| choice.word)
    }

    /// Whether the tier is provisional, as the service says.
    pub const fn provisional(&self) -> bool {
        matches!(self, Self::Tier { static_predictors, missing_rosh, .. } if *static_predictors || *missing_rosh)
    }
}

/// The tier of checked facts in which the records have been filled.
pub fn score(f: &Facts) -> Tiered {
    if !f.has_active_event.is_yes() {
        return Tiered::NotSupervised;
    }
    let (Some(arp), Some(csrp)) = (f.arp_score.known(), f.csrp_score.known()) else { return Tiered::Missing };
    let steps = steps(f);
    Tiered::Tier {
        tier: steps.highest_but(&[]),
        steps,
        static_predictors: static_limit(f, arp, csrp).is_some_and(|l| others(&steps) < l),
        missing_rosh: rosh_limit(f).is_some_and(|l| rest(f, &steps) < l),
    }
}

fn is_static(of: crate::answer::Answer<Variant>) -> bool {
    of.known() == Some(Variant::Static)
}

/// TIER-20: the highest that the table gives where each static score could be anything; none where neither is static.
fn static_limit(f: &Facts, arp: Decimal, csrp: Decimal) -> Option<Tier> {
    let top = |limits: &[Limit]| limits.first().map(|l| l.at_least);
    let arp_free = if is_static(f.arp_type) { top(&ARP) } else { None };
    let csrp_free = if is_static(f.csrp_type) { top(&CSRP) } else { None };
    if arp_free.is_none() && csrp_free.is_none() { None } else { reoffending(arp_free.unwrap_or(arp), csrp_free.unwrap_or(csrp)) }
}

/// TIER-20: the highest of all steps but reoffending.
fn others(steps: &Steps) -> Tier {
    steps.highest_but(&[Step::Reoffending])
}

/// TIER-21: the highest that a missing risk of serious harm could give; none where it is known.
fn rosh_limit(f: &Facts) -> Option<Tier> {
    if f.rosh.known().is_some() { None } else { mappa_rosh(has_category(f), Some(Level::VeryHigh)).and_then(|row| row.tier) }
}

/// TIER-21: the highest of all steps but MAPPA and RoSH, and without reoffending unless both types are dynamic.
fn rest(f: &Facts, steps: &Steps) -> Tier {
    let dynamic = [f.arp_type, f.csrp_type].iter().all(|t| t.known() == Some(Variant::Dynamic));
    steps.highest_but(if dynamic { &[Step::MappaRosh] } else { &[Step::MappaRosh, Step::Reoffending] })
}

// --- the same as bounds -----------------------------------------------------------------------------------------------------

/// The questions that the bounds open: a score that is only static may be any percentage, a missing RoSH any level. Whatever else is
/// missing stays "none", as the service has it.
fn opened(f: &Facts) -> Cow<'_, Facts> {
    if !is_static(f.arp_type) && !is_static(f.csrp_type) {
        return Cow::Borrowed(f);
    }
    let mut open = f.clone();
    if is_static(f.arp_type) {
        open.arp_score = crate::answer::Answer::Unknown;
    }
    if is_static(f.csrp_type) {
        open.csrp_score = crate::answer::Answer::Unknown;
    }
    Cow::Owned(open)
}

/// The tier over opened facts: it asks only where the steps that are known leave it open.
fn out_tier(f: &Facts) -> Result<Tier, Stop> {
    let known = steps(f).highest_but(&[Step::Reoffending, Step::MappaRosh]);
    if known == Tier::A {
        return Ok(known);
    }
    let rosh = mappa_rosh(has_category(f), Some(f.rosh.ask(Ask::rosh)?)).and_then(|row| row.tier);
    let known = known.max(rosh.unwrap_or(Tier::G));
    if known == Tier::A {
        return Ok(known);
    }
    let cell = reoffending(f.arp_score.ask(Ask::arp_score)?, f.csrp_score.ask(Ask::csrp_score)?);
    Ok(known.max(cell.unwrap_or(Tier::G)))
}

/// Within which ends a static score is known to lie, percent, both ends in it: what the predictors' own bounds may say (TIER-25).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Narrower {
    /// Ends of the all reoffending score.
    pub arp: Option<(Decimal, Decimal)>,
    /// Ends of the combined serious reoffending score.
    pub csrp: Option<(Decimal, Decimal)>,
}

/// One score of each row of the table that lies between the ends.
fn score_classes(limits: &[Limit], within: Option<(Decimal, Decimal)>) -> Classes {
    let limits = limits.iter().map(|l| l.at_least);
    match within {
        None => limits.map(Decimal::ten_thousandths).collect(),
        Some((least, most)) => core::iter::once(least).chain(limits.filter(|l| *l > least && *l <= most)).map(Decimal::ten_thousandths).collect(),
    }
}

fn classes(key: Key, narrower: &Narrower) -> Classes {
    if key == Ask::arp_score.into() {
        score_classes(&ARP, narrower.arp)
    } else if key == Ask::csrp_score.into() {
        score_classes(&CSRP, narrower.csrp)
    } else {
        Level::ALL.iter().map(|level| i32::from(level.index())).collect()
    }
}

/// The tiers that remain possible over every completion: each static score free from 0 up, a missing RoSH any level. For a person who
/// has a tier; the facts are checked and filled.
pub fn possible(f: &Facts) -> Set<Tier> {
    possible_within(f, &Narrower::default())
}

/// The same where the static scores are known to lie between ends: never more tiers than [`possible`] gives, perhaps fewer (TIER-25).
/// The official word stays with the whole range.
pub fn possible_within(f: &Facts, narrower: &Narrower) -> Set<Tier> {
    let mut found = Set::EMPTY;
    Output { classes: &|_: &Facts, key| classes(key, narrower), rule: &out_tier }.visit(&opened(f), &mut |tier| found = found.plus(tier));
    found
}

/// What decides between the possible tiers: the risk of serious harm, or the type of a score that is only static. In the order of the form.
pub fn decisive(f: &Facts) -> Vec<Ask> {
    let keys = Output { classes: &|_: &Facts, key| classes(key, &Narrower::default()), rule: &out_tier }.decisive(&opened(f));
    let asks = [(Ask::arp_score, Ask::arp_type), (Ask::csrp_score, Ask::csrp_type), (Ask::rosh, Ask::rosh)];
    asks.into_iter().filter(|(opened, _)| keys.contains(&Key::from(*opened))).map(|(_, ask)| ask).collect_vec()
}

// --- the instrument ---------------------------------------------------------------------------------------------------------

/// The facts that the registrations may give and v3 reads.
const REGISTERED: &[Ask] =
    &[Ask::rosh, Ask::recorded_mappa_category, Ask::is_lifer_or_ipp, Ask::has_domestic_abuse_registration, Ask::has_stalking_registration, Ask::has_child_protection_registration];
/// Flags of which a missing one counts as no.
const FLAGS: &[Ask] =
    &[Ask::has_ever_committed_sexual_offence, Ask::is_lifer_or_ipp, Ask::has_domestic_abuse_registration, Ask::has_stalking_registration, Ask::has_child_protection_registration];

/// Probation tier, v3-2026-08.
pub struct TierV3;

impl Instrument for TierV3 {
    const ID: &'static str = "tier";
    const EDITION: &'static str = "v3-2026-08";
    const TITLE: &'static str = "Probation tier, v3";
    const SUMMARY: &'static str = "tier of supervision on probation, A to G, whether it is provisional, and the tiers that remain possible";
    type Facts = Facts;

    fn check(f: &Facts, problems: &mut Problems) {
        records::check(f, problems);
        for (score, field) in [(f.arp_score, "arp_score"), (f.csrp_score, "csrp_score"), (f.dc_srp_score, "dc_srp_score")] {
            if let Some(given) = score.known().filter(|s| *s > Decimal::hundredths(10_000)) {
                problems.add("percentage_above_100", &[field], format!("`{field}` is {given}, must be a percentage of at most 100"));
            }
        }
        let filled = records::fill(f);
        let f = filled.facts.as_ref();
        // what a step cannot take matters only where the steps are taken
        if !f.has_active_event.is_yes() || f.arp_score.known().is_none() || f.csrp_score.known().is_none() {
            return;
        }
        for (score, field) in [(f.arp_score, "arp_score"), (f.csrp_score, "csrp_score")] {
            if let Some(given) = score.known().filter(|s| *s < Decimal::ZERO) {
                problems.add("score_below_zero", &[field], format!("`{field}` is {given}, must be a percentage of at least 0"));
            }
        }
        if sexual(f.dc_srp_score.known(), f.dc_srp_band.known()).is_err() {
            problems.add(
                "dc_srp_medium_score_too_low",
                &["dc_srp_score", "dc_srp_band"],
                format!("`dc_srp_score` is {}, must be at least 0.60 where `dc_srp_band` is medium", f.dc_srp_score.known().unwrap_or_default()),
            );
        }
        problems.add_if(
            f.as_of.known().is_none() && f.is_lifer_or_ipp.is_yes() && f.latest_release_date.known().is_some() && !problems.touch("as_of"),
            "as_of_missing",
            &["as_of"],
            "`as_of` is missing, must be a date such as 2026-03-31 where the release of a lifer is read: the engine never asks for today",
        );
    }

    fn answer(f: &Facts, options: &Options) -> Answered {
        let filled = records::fill(f);
        let f = filled.facts.as_ref();
        let mut a = Answered::default();
        let scored = score(f);
        match scored {
            Tiered::NotSupervised => without_steps(f, scored.word(), "TIER-01", "no active event: not supervised, and nothing else is looked at", &mut a),
            Tiered::Missing => {
                let gone = unknown(f, &[Ask::arp_score, Ask::csrp_score]);
                let text = format!("{} missing: so is the tier, and nothing else is looked at", records::names(&gone));
                without_steps(f, scored.word(), "TIER-02", &text, &mut a);
            }
            Tiered::Tier { tier, steps, static_predictors, missing_rosh } => with_steps(&filled, tier, &steps, [static_predictors, missing_rosh], options, &mut a),
        }
        a
    }

    fn sheet() -> Sheet {
        let mut tables = alloc::vec![records::LIVE.sheet(), records::sheet(REGISTERED), grid_sheet()];
        let of = |id, title, unit, source, rows: Vec<&Row>| sheet::Table { id, title, unit, source, rows: rows.into_iter().map(print).collect() };
        let medium = MEDIUM.iter().map(|(_, row)| row);
        tables.push(of("tier.sexual_reoffending", "Sexual reoffending (TIER-05)", "band, percent", SEXUAL, [&VERY_HIGH, &HIGH].into_iter().chain(medium).chain([&LOW]).collect()));
        tables.push(of("tier.mappa_rosh", "MAPPA and risk of serious harm (TIER-06)", "registered", MAPPA_ROSH, WITH_CATEGORY.iter().chain(&WITHOUT_CATEGORY).collect()));
        tables.push(of("tier.lifer_ipp", "Lifer or IPP (TIER-07)", "latest release", LIFER, RELEASED.iter().map(|(_, row)| row).collect()));
        tables.push(of("tier.answers", "Registrations and history", "answered yes", SOURCE, ANSWERS.iter().map(|(_, row)| row).collect()));
        Sheet {
            tables,
            rules: RULES.to_vec(),
            example: EXAMPLE,
            notes: &[
                "Risk of serious harm and MAPPA are the registered ones, never a level or category proposed here. Of MAPPA only whether there is a category is read, of the two-year scores only ARP and CSRP.",
                "The service stores \"3\" as the version whatever the state of its code, and twelve states from March to August 2026 gave different tiers: keep an official tier with the date on which it was calculated.",
                "Missing answers follow the service's own rules, so a tier is always scored. `possible_tiers` and `decisive` are ours.",
                "What is made from registrations rests on which of them are listed, and that is read from a feeding service only: strict withholds it.",
            ],
        }
    }
}

const RULES: &[Rule] = &[
    Rule { id: "TIER-01", text: "no active event: not supervised; nothing else is looked at", source: SOURCE, status: Status::Confirmed },
    Rule { id: "TIER-02", text: "else ARP or CSRP missing: missing; nothing else is looked at, not even RoSH or MAPPA", source: SOURCE, status: Status::Confirmed },
    Rule { id: "TIER-03", text: "else the highest result of eight steps, G at least; no step lowers another", source: SOURCE, status: Status::Confirmed },
    Rule { id: "TIER-04", text: "reoffending: ARP by CSRP, each limit inclusive from below; a score below 0 is refused", source: REOFFENDING, status: Status::Confirmed },
    Rule {
        id: "TIER-05",
        text: "sexual reoffending: no result where the DC-SRP score is missing or 0 or less, or the band missing or not applicable; else by band, medium by percentage, refused below 0.60",
        source: SEXUAL,
        status: Status::Confirmed,
    },
    Rule { id: "TIER-06", text: "MAPPA and RoSH: the registered level, with or without a registered category", source: MAPPA_ROSH, status: Status::Confirmed },
    Rule {
        id: "TIER-07",
        text: "a lifer or IPP with a release date: by the same day one and five years before the date asked for, inclusive; 29 February is 28 February in a year without",
        source: LIFER,
        status: Status::Confirmed,
    },
    Rule {
        id: "TIER-20",
        text: "provisional where a score is static and the other steps stay below what the table gives at the top of its range",
        source: PROVISIONAL,
        status: Status::Confirmed,
    },
    Rule {
        id: "TIER-21",
        text: "provisional where RoSH is missing and the rest stays below what very high would give; reoffending belongs to the rest only where both types are dynamic",
        source: PROVISIONAL,
        status: Status::Confirmed,
    },
    Rule {
        id: "TIER-22",
        text: "possible tiers: each static score free from 0 up, a missing RoSH any level; where both types are given, more than one is exactly provisional",
        source: DESIGN,
        status: Status::Ours,
    },
    Rule {
        id: "TIER-23",
        text: "not supervised and missing are never provisional, though nothing is known; no possible tiers are given",
        source: PROVISIONAL,
        status: Status::Confirmed,
    },
    Rule {
        id: "TIER-24",
        text: "a type is missing: TIER-20 holds its score as it is and TIER-21 leaves it out, so a tier may be provisional that nothing can change; the official word is given, and said so",
        source: PROVISIONAL,
        status: Status::Confirmed,
    },
    Rule {
        id: "TIER-25",
        text: "what the predictors' own bounds say of a static score is not read: it is free over its whole range",
        source: PROVISIONAL,
        status: Status::Confirmed,
    },
    Rule { id: "TIER-26", text: "whatever else is missing counts as none and is never provisional", source: PROVISIONAL, status: Status::Confirmed },
    records::RULE,
    records::GIVEN,
];

const EXAMPLE: &str = r#"{"as_of": "2026-08-17", "has_active_event": true, "arp_score": 62.4, "arp_type": "static", "csrp_score": 1.2, "csrp_type": "dynamic", "dc_srp_score": 0.0, "dc_srp_band": "not_applicable", "has_ever_committed_sexual_offence": false, "rosh": "medium", "recorded_mappa_category": 2, "is_lifer_or_ipp": false, "has_domestic_abuse_registration": true, "has_stalking_registration": false, "has_child_protection_registration": false}"#;

fn cell_id(column: &Limit, row: &Limit) -> String {
    format!("tier.reoffending.csrp_{}.arp_{}", row.id, column.id)
}

fn print(row: &Row) -> sheet::Row {
    sheet::Row { id: row.id.to_string(), label: row.label.to_string(), value: row.tier.map_or_else(|| String::from("no result"), |t| t.to_string()), status: Status::Confirmed }
}

/// The 30 cells, row by row.
fn grid_sheet() -> sheet::Table {
    let cells = CSRP.iter().zip(&GRID).flat_map(|(row, tiers)| ARP.iter().zip(tiers).map(move |(column, tier)| (row, column, tier)));
    let rows = cells.map(|(row, column, tier)| sheet::Row {
        id: cell_id(column, row),
        label: format!("CSRP {}, ARP {}", row.label, column.label),
        value: tier.to_string(),
        status: Status::Confirmed,
    });
    sheet::Table { id: "tier.reoffending", title: "Reoffending (TIER-04)", unit: "percent", source: REOFFENDING, rows: rows.collect() }
}

// --- explaining -----------------------------------------------------------------------------------------------------------

/// The answer where no step is taken (TIER-01, TIER-02).
fn without_steps(f: &Facts, word: &'static str, rule: &'static str, text: &str, a: &mut Answered) {
    a.result = object! { "tier": word, "provisional": false, "provisional_because": Json::Null, "steps": Json::Null, "possible_tiers": Json::Null, "decisive": Json::Null };
    a.reason(rule, text, None, SOURCE, Status::Confirmed);
    a.reason("TIER-23", "not provisional by definition: it says nothing of what is not known", None, PROVISIONAL, Status::Confirmed);
    missing_by_rule(&unknown(f, &[Ask::has_active_event]), "counted_as_no", "counted as no", a);
}

/// The facts of a step that registrations may give.
const fn made_of(step: Step) -> &'static [Ask] {
    match step {
        Step::MappaRosh => &[Ask::rosh, Ask::recorded_mappa_category],
        Step::LiferIpp => &[Ask::is_lifer_or_ipp],
        Step::DomesticAbuse => &[Ask::has_domestic_abuse_registration],
        Step::Stalking => &[Ask::has_stalking_registration],
        Step::ChildProtection => &[Ask::has_child_protection_registration],
        Step::Reoffending | Step::SexualReoffending | Step::SexualOffences => &[],
    }
}

/// The answer of the steps.
fn with_steps(filled: &Filled<'_>, tier: Tier, steps: &Steps, official: [bool; 2], options: &Options, a: &mut Answered) {
    let f = filled.facts.as_ref();
    let withheld = filled.withheld(REGISTERED, options);
    let shown = |step: &Step| filled.withheld(made_of(*step), options).is_none();
    let [static_predictors, missing_rosh] = official;
    let provisional = static_predictors || missing_rosh;
    let possible = possible(f);
    let decisive = decisive(f);

    filled.explain(REGISTERED, options, a);
    for step in Step::ALL.iter().filter(|step| shown(step)) {
        step_reason(f, *step, options, a);
    }
    let mut by_step = object! {};
    for step in Step::ALL {
        by_step.push(step.word(), steps.of(*step).filter(|_| shown(step)).map(Tier::word));
    }
    let show = |value: Json| if withheld.is_none() { value } else { Json::Null };
    a.result = object! {
        "tier": show(tier.word().into()),
        "provisional": show(provisional.into()),
        "provisional_because": show(object! { "static_predictors": static_predictors, "missing_rosh": missing_rosh }),
        "steps": by_step,
        "possible_tiers": show(possible.words()),
        "decisive": show(wire(decisive.iter().copied()).into()),
    };
    match withheld {
        Some(status) => a.result.push("withheld", status.word()),
        None => {
            a.reason("TIER-03", format!("{tier}: the highest result of the steps"), None, SOURCE, Status::Confirmed);
            provisional_reasons(f, steps, a);
        }
    }
    let untyped = f.arp_type.known().is_none() || f.csrp_type.known().is_none();
    if withheld.is_none() && untyped && provisional != (possible.len() > 1) {
        a.notice(
            "provisional_rule_unsound",
            "a type is missing: the service calls the tier provisional, though no completion of what it distrusts gives another (TIER-24); what it says is given",
        );
    }
    missing(f, &decisive, a);
}

/// The table row that a step took, if it took one.
fn step_reason(f: &Facts, step: Step, options: &Options, a: &mut Answered) {
    let confirmed = |id: &str| options.status(id, Status::Confirmed);
    let mut say = |rule: &str, row: &Row, source: &'static str| {
        let result = row.tier.map_or_else(|| String::from("no result"), |tier| tier.to_string());
        a.reason(row.id, format!("{rule} {}: {}: {result}", step.word(), row.label), None, source, confirmed(row.id));
    };
    match step {
        Step::Reoffending => {
            if let Some((column, row, tier)) = f.arp_score.known().zip(f.csrp_score.known()).and_then(|(arp, csrp)| cell(arp, csrp)) {
                let id = cell_id(column, row);
                let status = confirmed(&id);
                a.reason(id, format!("TIER-04 reoffending: CSRP {}, ARP {}: {tier}", row.label, column.label), None, REOFFENDING, status);
            }
        }
        Step::SexualReoffending => {
            if let Ok(Some(row)) = sexual(f.dc_srp_score.known(), f.dc_srp_band.known()) {
                say("TIER-05", row, SEXUAL);
            }
        }
        Step::MappaRosh => {
            if let Some(row) = mappa_rosh(has_category(f), f.rosh.known()) {
                say("TIER-06", row, MAPPA_ROSH);
            }
        }
        Step::LiferIpp => {
            if let Some(row) = released(f) {
                say("TIER-07", row, LIFER);
            }
        }
        Step::DomesticAbuse | Step::Stalking | Step::ChildProtection | Step::SexualOffences => {
            if let Some((_, row)) = ANSWERS.iter().find(|(of, _)| *of == step).filter(|_| answered_yes(f, step)) {
                say(row.id, row, SOURCE);
            }
        }
    }
}

/// Why the tier is provisional or not, where either rule has something to say.
fn provisional_reasons(f: &Facts, steps: &Steps, a: &mut Answered) {
    let word = |reached: Tier, limit: Tier| if reached < limit { "provisional" } else { "not provisional on that account" };
    if let Some(limit) = f.arp_score.known().zip(f.csrp_score.known()).and_then(|(arp, csrp)| static_limit(f, arp, csrp)) {
        let which: Vec<Ask> = [(f.arp_type, Ask::arp_score), (f.csrp_type, Ask::csrp_score)].into_iter().filter(|(t, _)| is_static(*t)).map(|(_, ask)| ask).collect_vec();
        let reached = others(steps);
        let text = format!("{} static, which could give up to {limit}; the other steps reach {reached}: {}", records::names(&which), word(reached, limit));
        a.reason("TIER-20", text, None, PROVISIONAL, Status::Confirmed);
    }
    if let Some(limit) = rosh_limit(f) {
        let reached = rest(f, steps);
        a.reason("TIER-21", format!("`rosh` missing, which could give up to {limit}; the rest reaches {reached}: {}", word(reached, limit)), None, PROVISIONAL, Status::Confirmed);
    }
}

/// What was missing, and the service's own rule for it (TIER-26).
fn missing(f: &Facts, decisive: &[Ask], a: &mut Answered) {
    missing_by_rule(&unknown(f, FLAGS), "counted_as_no", "counted as no", a);
    let release = if f.is_lifer_or_ipp.is_yes() { &[Ask::latest_release_date][..] } else { &[] };
    let none: Vec<Ask> = [&[Ask::recorded_mappa_category, Ask::dc_srp_score, Ask::dc_srp_band][..], release].concat();
    missing_by_rule(&unknown(f, &none), "taken_as_none", "taken as none, and never provisional (TIER-26)", a);
    missing_by_rule(&unknown(f, &[Ask::arp_type, Ask::csrp_type]), "type_missing", "neither static nor dynamic (TIER-24)", a);
    let mut read: Vec<Ask> = [&none[..], FLAGS, &[Ask::rosh, Ask::arp_type, Ask::csrp_type]].concat();
    order::sort_by_key(&mut read, |ask| *ask as u8);
    a.reached_without = wire(unknown(f, &read).into_iter().filter(|ask| !decisive.contains(ask)));
}
