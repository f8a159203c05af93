//! Probation tier v2, edition of June 2026: two axes, protect (A most, to D) and change (0 to 3), written together. Stays for those that
//! have not moved to v3. Reads facts, touches nothing else.

use super::facts::{Ask, Facts};
use super::records::{self, Filled};
use super::{missing_by_rule, unknown, wire};
use crate::decimal::Decimal;
use crate::facts::{Choice, Choices, FactSet, Key};
use crate::instrument::Instrument;
use crate::instruments::predictors::facts::Problem;
use crate::instruments::rm2000::Sex;
use crate::instruments::rosh::level::Level;
use crate::json::Json;
use crate::options::Options;
use crate::order;
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::sheet::{self, Rule, Sheet};
use crate::table::{Constant, Steps};
use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::fmt;

const PROTECT: &str = "hmpps-tier affac98 (2026-08-17), calculation of the v2 protect level";
const CHANGE: &str = "hmpps-tier affac98 (2026-08-17), calculation of the v2 change level";
const NEEDS_SOURCE: &str = "hmpps-tier affac98 (2026-08-17), needs of the v2 change level";

choices! {
    /// Protect level, lowest first.
    pub enum Protect {
        D = "D", "D";
        C = "C", "C";
        B = "B", "B";
        A = "A", "A";
    }
}

impl fmt::Display for Protect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

choices! {
    /// How severe a need is for tiering: by score alone. Not whether a need is identified.
    pub enum Severity {
        NoNeed = "no_need", "No need";
        Standard = "standard", "Standard";
        Severe = "severe", "Severe";
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.label())
    }
}

// --- protect, TIER-40 to TIER-42 --------------------------------------------------------------------------------------------

/// A row of points.
#[derive(Debug)]
pub struct Points {
    /// Id, unique across the engine.
    pub id: &'static str,
    /// In print.
    pub label: &'static str,
    /// Points.
    pub points: i32,
}

const fn points(id: &'static str, label: &'static str, points: i32) -> Points {
    Points { id, label, points }
}

/// RSR of 7 and more, below the limit that the service made from a binary number a hair below 99.99.
static RSR_HIGH: Points = points("tier.v2.rsr.7_00", "7.00 or more, below 99.99", 20);
/// RSR of 3 to 6.99, both in it.
static RSR_MEDIUM: Points = points("tier.v2.rsr.3_00", "3.00 to 6.99", 10);
/// Everything else: below 3, between 6.99 and 7, from 99.99 on, and missing.
static RSR_ELSE: Points = points("tier.v2.rsr.else", "anything else, missing included", 0);

fn rsr(score: Option<Decimal>) -> &'static Points {
    let within = |least: i32| score.is_some_and(|s| s >= Decimal::hundredths(least));
    if within(700) && !within(9999) {
        &RSR_HIGH
    } else if within(300) && score <= Some(Decimal::hundredths(699)) {
        &RSR_MEDIUM
    } else {
        &RSR_ELSE
    }
}

static ROSH: [Points; 5] = [
    points("tier.v2.rosh.very_high", "very high", 150),
    points("tier.v2.rosh.high", "high", 20),
    points("tier.v2.rosh.medium", "medium", 10),
    points("tier.v2.rosh.low", "low", 0),
    points("tier.v2.rosh.missing", "missing", 0),
];

fn rosh(level: Option<Level>) -> Option<&'static Points> {
    ROSH.get(match level {
        Some(Level::VeryHigh) => 0,
        Some(Level::High) => 1,
        Some(Level::Medium) => 2,
        Some(Level::Low) => 3,
        None => 4,
    })
}

static MAPPA: [Points; 4] =
    [points("tier.v2.mappa.missing", "missing", 0), points("tier.v2.mappa.1", "level 1", 5), points("tier.v2.mappa.2", "level 2", 150), points("tier.v2.mappa.3", "level 3", 150)];

fn mappa(level: Option<u16>) -> Option<&'static Points> {
    MAPPA.get(usize::from(level.unwrap_or(0)))
}

/// Each distinct complexity factor.
static COMPLEXITY: Points = points("tier.v2.complexity", "each distinct factor", 2);
/// For a woman with an assessment.
static PARENTING: Points = points("tier.v2.women.parenting", "a woman with an assessment: parental responsibilities", 2);
/// For a woman with an assessment, once.
static IMPULSE: Points = points("tier.v2.women.impulse", "a woman with an assessment: impulsivity or temper control, some or significant", 2);
/// For a woman, with an assessment or without.
static ENFORCEMENT: Points = points("tier.v2.women.enforcement", "a woman: enforcement activity", 2);

/// TIER-42.
pub static LEVELS: Steps<Protect> = steps!("tier.v2.protect", "Protect level (TIER-42)", "points", i32::MAX, PROTECT, Confirmed;
    0 => Protect::D, "below 10";
    10 => Protect::C, "10 to 19";
    20 => Protect::B, "20 to 149";
    150 => Protect::A, "150 or more";
);

/// The rows of the additional factors for women that hold.
fn women(f: &Facts) -> impl Iterator<Item = &'static Points> {
    let woman = f.gender.known() == Some(Sex::Female);
    let assessed = woman && f.has_assessment.is_yes();
    let problem = |level: crate::answer::Answer<Problem>| level.known().is_some_and(|l| l > Problem::No);
    let rows = [
        (&PARENTING, assessed && f.has_parental_responsibilities.is_yes()),
        (&IMPULSE, assessed && (problem(f.impulsivity_problems) || problem(f.temper_control))),
        (&ENFORCEMENT, woman && f.previous_enforcement_activity.is_yes()),
    ];
    rows.into_iter().filter(|(_, holds)| *holds).map(|(row, _)| row)
}

/// The protect axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Protection {
    /// Points of the RSR.
    pub rsr: i32,
    /// Points of the registered risk of serious harm.
    pub rosh: i32,
    /// Points of the registered MAPPA level.
    pub mappa: i32,
    /// Points of the complexity factors.
    pub complexity: i32,
    /// Points of the additional factors for women.
    pub women: i32,
    /// All five, less the smaller of RSR and RoSH (TIER-41).
    pub points: i32,
    /// The level (TIER-42).
    pub level: Protect,
}

fn factors(f: &Facts) -> i32 {
    f.complexity_factors.0.known().map_or(0, |set| i32::try_from(set.len()).unwrap_or(i32::MAX))
}

fn protect(f: &Facts) -> Protection {
    let rsr = rsr(f.rsr_score.known()).points;
    let rosh = rosh(f.rosh.known()).map_or(0, |row| row.points);
    let mappa = mappa(f.recorded_management_level.known()).map_or(0, |row| row.points);
    let complexity = factors(f).saturating_mul(COMPLEXITY.points);
    let women = women(f).map(|row| row.points).sum();
    let points = [rsr.max(rosh), mappa, complexity, women].into_iter().sum();
    Protection { rsr, rosh, mappa, complexity, women, points, level: LEVELS.value(points) }
}

// --- change, TIER-50 to TIER-53 ---------------------------------------------------------------------------------------------

/// One of the eight needs.
#[derive(Debug)]
pub struct Need {
    /// Id on the wire.
    pub id: &'static str,
    /// By how much its severity counts.
    pub weight: i32,
    /// Its items.
    pub items: &'static [Ask],
    /// Severity by score.
    pub severity: Steps<Severity>,
    /// The same where the assessment came through the strengths-and-needs service.
    pub san: Steps<Severity>,
}

macro_rules! need {
    ($id:literal, $title:literal, $weight:literal, $most:literal, [$($item:ident),*],
     $standard:literal $none:literal $some:literal, $severe:literal $much:literal,
     san $san_standard:literal $san_none:literal $san_some:literal, $san_severe:literal $san_much:literal) => {
        Need {
            id: $id,
            weight: $weight,
            items: &[$(Ask::$item),*],
            severity: need!(@steps concat!("tier.v2.need.", $id), concat!($title, " (weight ", $weight, ")"), $id, "", $most, $standard $none $some, $severe $much),
            san: need!(@steps concat!("tier.v2.need.", $id, ".san"), concat!($title, ", strengths-and-needs (weight ", $weight, ")"), $id, ".san", $most, $san_standard $san_none $san_some, $san_severe $san_much),
        }
    };
    (@steps $table:expr, $title:expr, $id:literal, $form:literal, $most:literal, $standard:literal $none:literal $some:literal, $severe:literal $much:literal) => {
        Steps {
            id: $table, title: $title, unit: "score", most: $most, source: NEEDS_SOURCE,
            first: need!(@row $id, $form, 0, Severity::NoNeed, $none),
            rest: &[need!(@row $id, $form, $standard, Severity::Standard, $some), need!(@row $id, $form, $severe, Severity::Severe, $much)],
        }.ascending()
    };
    (@row $id:literal, $form:literal, $at:literal, $value:expr, $label:literal) => {
        crate::table::Row { id: concat!("tier.v2.need.", $id, $form, ".", stringify!($at)), at_least: $at, value: $value, label: $label, status: Status::Confirmed }
    };
}

/// TIER-53: the needs. A severity goes by the plain sum of the items that are answered.
#[rustfmt::skip]
pub static NEEDS: [Need; 8] = [
    need!("accommodation", "Accommodation", 1, 8,
        [is_currently_of_no_fixed_abode_or_transient_accommodation, suitability_of_accommodation, permanence_of_accommodation, location_of_accommodation],
        2 "0 or 1" "2 to 6", 7 "7 or 8", san 3 "0 to 2" "3 or 4", 5 "5 to 8"),
    need!("education_training_and_employability", "Education, training and employability", 1, 8,
        [is_unemployed, employment_history, work_related_skills, attitude_to_employment],
        3 "0 to 2" "3 to 6", 7 "7 or 8", san 3 "0 to 2" "3 to 6", 7 "7 or 8"),
    need!("relationships", "Relationships", 1, 6,
        [current_relationship_with_family_members, experience_of_childhood, previous_close_relationships],
        2 "0 or 1" "2 to 4", 5 "5 or 6", san 2 "0 or 1" "2 to 4", 5 "5 or 6"),
    need!("lifestyle_and_associates", "Lifestyle and associates", 1, 6,
        [regular_offending_activities, easily_influenced_by_criminal_associates, recklessness_and_risk_taking_behaviour],
        2 "0 or 1" "2 to 4", 5 "5 or 6", san 2 "0 or 1" "2 to 4", 5 "5 or 6"),
    need!("drug_misuse", "Drug misuse", 1, 10,
        [current_drug_misuse, level_of_use_of_main_drug, ever_injected_drugs, motivation_to_tackle_drug_misuse, drugs_major_activity],
        2 "0 or 1" "2 to 7", 8 "8 to 10", san 2 "0 or 1" "2 to 5", 6 "6 to 10"),
    need!("alcohol_misuse", "Alcohol misuse", 1, 8,
        [current_alcohol_use_problems, excessive_alcohol_use, alcohol_frequency_and_level, motivation_to_tackle_alcohol_misuse],
        4 "0 to 3" "4 to 6", 7 "7 or 8", san 2 "0 or 1" "2 or 3", 4 "4 to 8"),
    need!("thinking_and_behaviour", "Thinking and behaviour", 2, 8,
        [recognises_problems, problem_solving_skills, awareness_of_consequences, understands_other_peoples_views],
        4 "0 to 3" "4 to 6", 7 "7 or 8", san 3 "0 to 2" "3 or 4", 5 "5 to 8"),
    need!("attitudes", "Attitudes", 2, 8,
        [pro_criminal_attitudes, attitude_towards_supervision_or_licence, attitude_towards_community_society, motivation_to_address_behaviour],
        2 "0 or 1" "2 to 6", 7 "7 or 8", san 1 "0" "1 to 4", 5 "5 to 8"),
];

/// Points of OGRS3.
static OGRS: Constant =
    Constant { id: "tier.v2.ogrs", title: "OGRS3 of two years", value: "the percentage divided by 10, fraction dropped; missing 0", source: CHANGE, status: Status::Confirmed };
/// Points of an IOM nominal.
static IOM: Points = points("tier.v2.iom", "an integrated offender management nominal", 2);

/// TIER-52: the level by points.
pub static CHANGE_LEVELS: Steps<i32> = steps!("tier.v2.change", "Change level (TIER-52)", "points", i32::MAX, CHANGE, Confirmed;
    0 => 1, "below 10";
    10 => 2, "10 to 19";
    20 => 3, "20 or more";
);

impl Need {
    fn table(&self, f: &Facts) -> &Steps<Severity> {
        if f.is_san_assessment.is_yes() { &self.san } else { &self.severity }
    }

    /// The sum of the items that are answered; none where no item is.
    fn score(&self, f: &Facts) -> Option<i32> {
        self.items.iter().filter_map(|item| item_score(f, *item)).reduce(i32::saturating_add)
    }

    fn severity(&self, f: &Facts) -> Option<Severity> {
        self.score(f).map(|score| self.table(f).value(score))
    }

    fn points(&self, severity: Option<Severity>) -> i32 {
        severity.map_or(0, |s| i32::from(s.index()).saturating_mul(self.weight))
    }
}

/// The score of an item: its answer's place on the scale, and 2 for yes.
fn item_score(f: &Facts, item: Ask) -> Option<i32> {
    let yes_no = matches!(item, Ask::is_currently_of_no_fixed_abode_or_transient_accommodation | Ask::is_unemployed);
    let place = f.raw(Key::from(item))?.known()?;
    Some(if yes_no { place.saturating_mul(2) } else { place })
}

/// How the change level came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// TIER-50: level 0.
    NoMandate,
    /// TIER-51: level 2.
    NoAssessment,
    /// TIER-52.
    Points {
        /// Points of the needs.
        needs: i32,
        /// Points of OGRS3.
        ogrs: i32,
        /// Points of an IOM nominal.
        iom: i32,
    },
}

impl Change {
    /// All points.
    pub const fn points(self) -> i32 {
        match self {
            Self::NoMandate | Self::NoAssessment => 0,
            Self::Points { needs, ogrs, iom } => needs.saturating_add(ogrs).saturating_add(iom),
        }
    }

    /// The level, 0 to 3.
    pub fn level(self) -> i32 {
        match self {
            Self::NoMandate => 0,
            Self::NoAssessment => 2,
            Self::Points { .. } => CHANGE_LEVELS.value(self.points()),
        }
    }
}

/// Every tier as it is written: the protect level, lowest first, the change level, and S where unsupervised.
#[rustfmt::skip]
pub static TIERS: [Choice; 32] = [
    tier("D0"), tier("D1"), tier("D2"), tier("D3"), tier("C0"), tier("C1"), tier("C2"), tier("C3"),
    tier("B0"), tier("B1"), tier("B2"), tier("B3"), tier("A0"), tier("A1"), tier("A2"), tier("A3"),
    tier("D0S"), tier("D1S"), tier("D2S"), tier("D3S"), tier("C0S"), tier("C1S"), tier("C2S"), tier("C3S"),
    tier("B0S"), tier("B1S"), tier("B2S"), tier("B3S"), tier("A0S"), tier("A1S"), tier("A2S"), tier("A3S"),
];

const fn tier(written: &'static str) -> Choice {
    Choice { word: written, label: written }
}

/// The change levels as they are written.
pub static CHANGES: [Choice; 4] = [tier("0"), tier("1"), tier("2"), tier("3")];

/// What v2 gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scored {
    /// The protect axis.
    pub protect: Protection,
    /// The change axis.
    pub change: Change,
    /// The severity of each need, none where no item of it is answered; none at all without an assessment.
    pub severities: Option<[Option<Severity>; 8]>,
    /// The suffix S.
    pub is_unsupervised: bool,
}

impl Scored {
    /// Position of the tier among [`TIERS`].
    pub fn place(&self) -> u8 {
        let change = u8::try_from(self.change.level()).unwrap_or(0);
        let unsupervised = if self.is_unsupervised { 16 } else { 0 };
        self.protect.level.index().saturating_mul(4).saturating_add(change).saturating_add(unsupervised)
    }

    /// The tier as it is written.
    pub fn tier(&self) -> &'static str {
        TIERS.get(usize::from(self.place())).map_or("", |tier| tier.word)
    }
}

/// The tier of checked facts in which the records have been filled. Allocates nothing.
pub fn score(f: &Facts) -> Scored {
    let severities = f.has_assessment.is_yes().then(|| NEEDS.each_ref().map(|need| need.severity(f)));
    let change = if !f.has_mandate_for_change.is_yes() {
        Change::NoMandate
    } else if let Some(severities) = &severities {
        let needs = NEEDS.iter().zip(severities).map(|(need, severity)| need.points(*severity)).sum();
        let ogrs = f.ogrs_score.known().map_or(0, |percent| i32::from(percent / 10));
        let iom = if f.is_iom_nominal.is_yes() { IOM.points } else { 0 };
        Change::Points { needs, ogrs, iom }
    } else {
        Change::NoAssessment
    };
    Scored { protect: protect(f), change, severities, is_unsupervised: f.is_unsupervised.is_yes() }
}

// --- the instrument ---------------------------------------------------------------------------------------------------------

/// The facts that records may give and v2 reads.
const RECORDED: &[Ask] = &[Ask::rosh, Ask::recorded_management_level, Ask::complexity_factors, Ask::is_iom_nominal, Ask::is_unsupervised, Ask::has_mandate_for_change];

/// Probation tier, v2-2026-06.
pub struct TierV2;

impl Instrument for TierV2 {
    const ID: &'static str = "tier";
    const EDITION: &'static str = "v2-2026-06";
    const TITLE: &'static str = "Probation tier, v2";
    const SUMMARY: &'static str = "protect level A to D and change level 0 to 3 on probation, written together";
    type Facts = Facts;

    fn check(f: &Facts, problems: &mut Problems) {
        records::check(f, problems);
    }

    fn answer(f: &Facts, options: &Options) -> Answered {
        let filled = records::fill(f);
        let f = filled.facts.as_ref();
        let scored = score(f);
        let mut a = Answered::default();
        filled.explain(RECORDED, options, &mut a);
        let open = |asks: &[Ask]| filled.withheld(asks, options).is_none();
        let protect_open = open(&[Ask::rosh, Ask::recorded_management_level, Ask::complexity_factors]);
        let counted = matches!(scored.change, Change::Points { .. });
        let change_open = !counted || open(&[Ask::is_iom_nominal]);
        let unsupervised_open = open(&[Ask::is_unsupervised]);
        let shown = |is_open: bool, value: Json| if is_open { value } else { Json::Null };

        let p = &scored.protect;
        let level = scored.change.level();
        a.result = object! {
            "tier_score": shown(protect_open && change_open && unsupervised_open, scored.tier().into()),
            "protect_level": shown(protect_open, p.level.word().into()),
            "protect_points": shown(protect_open, p.points.into()),
            "protect_breakdown": object! {
                "rsr": p.rsr,
                "rosh": shown(open(&[Ask::rosh]), p.rosh.into()),
                "mappa": shown(open(&[Ask::recorded_management_level]), p.mappa.into()),
                "complexity": shown(open(&[Ask::complexity_factors]), p.complexity.into()),
                "additional_factors_for_women": p.women,
            },
            "change_level": shown(change_open, level.into()),
            "change_points": shown(change_open, scored.change.points().into()),
            "change_breakdown": match scored.change {
                Change::NoMandate => object! { "no_mandate_for_change": 0 },
                Change::NoAssessment => object! { "no_valid_assessment": 0 },
                Change::Points { needs, ogrs, iom } => object! { "needs": needs, "ogrs": ogrs, "iom": shown(open(&[Ask::is_iom_nominal]), iom.into()) },
            },
            "is_unsupervised": shown(unsupervised_open, scored.is_unsupervised.into()),
            "need_severities": scored.severities.map(|list| {
                NEEDS.iter().zip(list).fold(object! {}, |out, (need, severity)| out.with(need.id, severity.map(Severity::word)))
            }),
        };
        if let Some(status) = filled.withheld(RECORDED, options).filter(|_| !(protect_open && change_open && unsupervised_open)) {
            a.result.push("withheld", status.word());
        }
        protect_reasons(&filled, &scored, protect_open, options, &mut a);
        change_reasons(&filled, &scored, change_open, options, &mut a);
        missing(f, &scored, &mut a);
        a
    }

    fn sheet() -> Sheet {
        let of = |id, title, unit, source, rows: Vec<&Points>| sheet::Table { id, title, unit, source, rows: rows.into_iter().map(print).collect() };
        let mut tables = alloc::vec![
            records::LIVE.sheet(),
            records::sheet(RECORDED),
            of("tier.v2.rsr", "RSR (TIER-40)", "percent", PROTECT, alloc::vec![&RSR_HIGH, &RSR_MEDIUM, &RSR_ELSE]),
            of("tier.v2.rosh", "Risk of serious harm registered (TIER-40)", "level", PROTECT, ROSH.iter().collect()),
            of("tier.v2.mappa", "MAPPA level registered (TIER-40)", "level", PROTECT, MAPPA.iter().collect()),
            of("tier.v2.more", "Complexity and additional factors for women (TIER-40)", "what", PROTECT, alloc::vec![&COMPLEXITY, &PARENTING, &IMPULSE, &ENFORCEMENT]),
            LEVELS.sheet(),
        ];
        tables.extend(NEEDS.iter().flat_map(|need| [need.severity.sheet(), need.san.sheet()]));
        tables.extend([OGRS.sheet(), of("tier.v2.iom_points", "IOM (TIER-52)", "what", CHANGE, alloc::vec![&IOM]), CHANGE_LEVELS.sheet()]);
        Sheet {
            tables,
            rules: RULES.to_vec(),
            example: EXAMPLE,
            notes: &[
                "Risk of serious harm and MAPPA are the registered ones, never a level or category proposed here. Of MAPPA the level is read and never the category.",
                "Missing answers follow the service's own rules, so a tier is always scored.",
                "The severity of a need is a notion of tiering: by the score of the answered items alone. It is not whether a need is identified.",
                "As in the service, an RSR of 99.99 and above, or between 6.99 and 7, gives no points.",
                "What is made from registrations rests on which of them are listed, and that is read from a feeding service only: strict withholds it.",
            ],
        }
    }
}

const RULES: &[Rule] = &[
    Rule { id: "TIER-40", text: "five parts: RSR, RoSH, MAPPA level, complexity, additional factors for women", source: PROTECT, status: Status::Confirmed },
    Rule { id: "TIER-41", text: "all five added, less the smaller of RSR and RoSH: only the larger of the two counts", source: PROTECT, status: Status::Confirmed },
    Rule { id: "TIER-42", text: "the protect level by the total", source: PROTECT, status: Status::Confirmed },
    Rule { id: "TIER-50", text: "no mandate for change: change level 0, no points", source: CHANGE, status: Status::Confirmed },
    Rule { id: "TIER-51", text: "else no valid assessment: change level 2, no points; neither OGRS3 nor IOM is read", source: CHANGE, status: Status::Confirmed },
    Rule { id: "TIER-52", text: "else the change level by the points of needs, OGRS3 and IOM", source: CHANGE, status: Status::Confirmed },
    Rule {
        id: "TIER-53",
        text: "a need scores the plain sum of its answered items, each by its place on its scale (0, 1, 2; yes 2); its severity counts 0, 1, 2 times its weight; without an answered item it has none, and 0 points",
        source: NEEDS_SOURCE,
        status: Status::Confirmed,
    },
    Rule {
        id: "tier.mandate",
        text: "a mandate for change: a sentence with no date of termination, of type NC or SC, or with a requirement that is not restrictive and not of main category W or W1; any date of termination, one to come included, means not current",
        source: records::SENTENCE_SOURCE,
        status: Status::Confirmed,
    },
    records::RULE,
    records::GIVEN,
];

const EXAMPLE: &str = r#"{"gender": "female", "rsr_score": 3.2, "ogrs_score": 57, "rosh": "high", "recorded_management_level": 1, "complexity_factors": ["mental_health", "child_protection"], "is_iom_nominal": false, "is_unsupervised": false, "previous_enforcement_activity": true, "has_mandate_for_change": true, "has_assessment": true, "is_san_assessment": false, "is_currently_of_no_fixed_abode_or_transient_accommodation": true, "suitability_of_accommodation": "significant_problems", "permanence_of_accommodation": "significant_problems", "location_of_accommodation": "some_problems", "is_unemployed": true, "employment_history": "some_problems", "work_related_skills": "no_problems", "attitude_to_employment": "no_problems", "current_relationship_with_family_members": "no_problems", "experience_of_childhood": "some_problems", "previous_close_relationships": "no_problems", "regular_offending_activities": "no_problems", "easily_influenced_by_criminal_associates": "some_problems", "recklessness_and_risk_taking_behaviour": "some_problems", "current_drug_misuse": "significant_problems", "level_of_use_of_main_drug": "significant_problems", "ever_injected_drugs": "previously", "motivation_to_tackle_drug_misuse": "partial_motivation", "drugs_major_activity": "some_problems", "current_alcohol_use_problems": "no_problems", "excessive_alcohol_use": "no_problems", "alcohol_frequency_and_level": "no_problems", "motivation_to_tackle_alcohol_misuse": "full_motivation", "recognises_problems": "some_problems", "problem_solving_skills": "some_problems", "awareness_of_consequences": "sometimes", "understands_other_peoples_views": "some_problems", "pro_criminal_attitudes": "no_problems", "attitude_towards_supervision_or_licence": "no_problems", "attitude_towards_community_society": "no_problems", "motivation_to_address_behaviour": "full_motivation", "has_parental_responsibilities": true, "impulsivity_problems": "no_problems", "temper_control": "some_problems"}"#;

fn print(row: &Points) -> sheet::Row {
    sheet::Row { id: row.id.to_string(), label: row.label.to_string(), value: row.points.to_string(), status: Status::Confirmed }
}

// --- explaining -----------------------------------------------------------------------------------------------------------

fn protect_reasons(filled: &Filled<'_>, scored: &Scored, shown: bool, options: &Options, a: &mut Answered) {
    let f = filled.facts.as_ref();
    let open = |asks: &[Ask]| filled.withheld(asks, options).is_none();
    let mut say = |what: &str, row: &'static Points, given: i32| {
        a.reason(row.id, format!("{what}: {}", row.label), Some(given), PROTECT, options.status(row.id, Status::Confirmed));
    };
    let row = rsr(f.rsr_score.known());
    say("RSR", row, row.points);
    if let Some(row) = rosh(f.rosh.known()).filter(|_| open(&[Ask::rosh])) {
        say("risk of serious harm", row, row.points);
    }
    if let Some(row) = mappa(f.recorded_management_level.known()).filter(|_| open(&[Ask::recorded_management_level])) {
        say("MAPPA", row, row.points);
    }
    if factors(f) > 0 && open(&[Ask::complexity_factors]) {
        say("complexity", &COMPLEXITY, scored.protect.complexity);
    }
    for row in women(f) {
        say("additional factors for women", row, row.points);
    }
    if shown {
        let p = &scored.protect;
        a.reason("TIER-41", format!("the larger of RSR {} and RoSH {}, and the rest", p.rsr, p.rosh), Some(p.points), PROTECT, Status::Confirmed);
        let row = LEVELS.row(p.points);
        a.reason(row.id, format!("protect points {}: {}", row.label, row.value), None, PROTECT, row.status(options));
    }
}

fn change_reasons(filled: &Filled<'_>, scored: &Scored, shown: bool, options: &Options, a: &mut Answered) {
    let f = filled.facts.as_ref();
    for (need, severity) in NEEDS.iter().zip(scored.severities.iter().flatten()) {
        if let (Some(score), Some(severity)) = (need.score(f), severity) {
            let row = need.table(f).row(score);
            let counts = matches!(scored.change, Change::Points { .. }).then(|| need.points(Some(*severity)));
            a.reason(row.id, format!("{}: score {score} is {}", need.id, severity.word()), counts, NEEDS_SOURCE, row.status(options));
        }
    }
    match scored.change {
        Change::NoMandate => a.reason("TIER-50", "no mandate for change: level 0", None, CHANGE, Status::Confirmed),
        Change::NoAssessment => a.reason("TIER-51", "no valid assessment: level 2, whatever OGRS3 says", None, CHANGE, Status::Confirmed),
        Change::Points { ogrs, .. } => {
            if f.ogrs_score.known().is_some() {
                a.reason(OGRS.id, "OGRS3 divided by 10, fraction dropped", Some(ogrs), CHANGE, OGRS.status(options));
            }
            if f.is_iom_nominal.is_yes() && shown {
                a.reason(IOM.id, IOM.label, Some(IOM.points), CHANGE, options.status(IOM.id, Status::Confirmed));
            }
            if shown {
                let row = CHANGE_LEVELS.row(scored.change.points());
                a.reason(row.id, format!("change points {}: level {}", row.label, row.value), Some(scored.change.points()), CHANGE, row.status(options));
            }
        }
    }
}

/// What was missing, and the service's own rule for it.
fn missing(f: &Facts, scored: &Scored, a: &mut Answered) {
    let counted = matches!(scored.change, Change::Points { .. });
    let woman = f.gender.known() == Some(Sex::Female);
    let mut no = alloc::vec![Ask::complexity_factors, Ask::is_unsupervised, Ask::has_mandate_for_change, Ask::has_assessment];
    let mut zero = alloc::vec![Ask::rsr_score, Ask::rosh, Ask::recorded_management_level];
    let mut items = Vec::new();
    if woman {
        no.push(Ask::previous_enforcement_activity);
    }
    if f.has_assessment.is_yes() {
        no.push(Ask::is_san_assessment);
        items.extend(NEEDS.iter().flat_map(|need| need.items.iter().copied()));
        if woman {
            no.push(Ask::has_parental_responsibilities);
            zero.extend([Ask::impulsivity_problems, Ask::temper_control]);
        }
    }
    if counted {
        no.push(Ask::is_iom_nominal);
        zero.push(Ask::ogrs_score);
    }
    missing_by_rule(&unknown(f, &no), "counted_as_no", "counted as no or none", a);
    missing_by_rule(&unknown(f, &zero), "counted_as_zero", "0 points", a);
    missing_by_rule(&unknown(f, &items), "items_unanswered", "left out of the sum of the need, which has no severity where no item is answered", a);
    missing_by_rule(&unknown(f, &[Ask::gender]), "counted_as_not_female", "counted as not female", a);
    let mut read: Vec<Ask> = [no, zero, items, alloc::vec![Ask::gender]].concat();
    order::sort_by_key(&mut read, |ask| *ask as u8);
    a.reached_without = wire(unknown(f, &read));
}
