//! Direct contact sexual reoffending predictor (DC-SRP), edition hmpps-2026-08: points and per cent likelihood of direct contact sexual
//! reoffending, for men with a sexual offence. Static. Reads facts, touches nothing else.

use super::checks::{self, Check};
use super::facts::Variant;
use super::facts::{Ask, Band, Facts};
use super::faults::{Code, Faults};
use super::logistic::hundredths;
use super::reads;
use super::{five_years, percentage, words};
use crate::answer::Answer;
use crate::collect::CollectVec;
use crate::date::Date;
use crate::facts::Choices;
use crate::instrument::Instrument;
use crate::instruments::Likelihood;
use crate::json::Json;
use crate::math;
use crate::options::Options;
use crate::outcome;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::sheet::{Rule, Sheet};
use crate::table::{Constant, Steps};
use alloc::format;

/// Where the numbers stand.
pub const SOURCE: &str = "hmpps-arns-risk-actuarial-api 016919c (4 August 2026), DirectContactSexualReoffendingPredictorTransformationHelper";

/// What it asks for in every case: also of people to whom it turns out not to apply.
pub const REQUIRED: &[Ask] = &[
    Ask::gender,
    Ask::supervision_status,
    Ask::has_ever_committed_sexual_offence,
    Ask::date_of_birth,
    Ask::date_at_start_of_followup,
    Ask::total_number_of_sanctions_for_all_offences,
];

/// The service's checks, in order, after that of what is missing.
pub const CHECKS: &[Check] = &[checks::x1_counts, checks::x2_sanctions, checks::x3_sum, checks::x4_recent_offence, checks::x5_followup_plausible, checks::x6_inconsistent];

/// Sanctions for contact offences against adults.
pub static CONTACT_ADULT: Steps<i32> = steps!("dc-srp.contact_adult", "Sanctions for contact sexual offences against adults", "sanctions", i32::MAX, SOURCE, Confirmed;
    0 => 0, "0";
    1 => 5, "1";
    2 => 10, "2";
    3 => 15, "3 or more";
);
/// Sanctions for contact offences against children.
pub static CONTACT_CHILD: Steps<i32> = steps!("dc-srp.contact_child", "Sanctions for contact sexual offences against children", "sanctions", i32::MAX, SOURCE, Confirmed;
    0 => 0, "0";
    1 => 3, "1";
    2 => 6, "2";
    3 => 9, "3 or more";
);
/// Sanctions for non-contact offences.
pub static NON_CONTACT: Steps<i32> = steps!("dc-srp.non_contact", "Sanctions for other non-contact sexual offences", "sanctions", i32::MAX, SOURCE, Confirmed;
    0 => 0, "0";
    1 => 2, "1";
    2 => 4, "2";
    3 => 6, "3 or more";
);
/// Age at the start of follow-up.
pub static AGE_AT_FOLLOWUP: Steps<i32> = steps!("dc-srp.age_at_start_of_followup", "Age at the start of follow-up", "years", i32::MAX, SOURCE, Confirmed;
    0 => 14, "0 to 20";
    21 => 13, "21 to 23";
    24 => 12, "24 to 26";
    27 => 11, "27 to 29";
    30 => 10, "30 to 32";
    33 => 9, "33 to 35";
    36 => 8, "36 to 38";
    39 => 7, "39 to 41";
    42 => 6, "42 to 44";
    45 => 5, "45 to 47";
    48 => 4, "48 to 50";
    51 => 3, "51 to 53";
    54 => 2, "54 to 56";
    57 => 1, "57 to 59";
    60 => 0, "60 or over";
);
/// Age at the most recent sexual offence.
pub static AGE_AT_LAST_OFFENCE: Steps<i32> = steps!("dc-srp.age_at_most_recent_sexual_offence", "Age at the most recent sexual offence", "years", i32::MAX, SOURCE, Confirmed;
    0 => 0, "0 to 15";
    16 => 5, "16 or 17";
    18 => 10, "18 or over";
);
/// All sanctions.
pub static SANCTIONS: Steps<i32> = steps!("dc-srp.sanctions", "Sanctions for all offences", "sanctions", i32::MAX, SOURCE, Confirmed;
    1 => 0, "1";
    2 => 6, "2 or more";
);
/// A stranger as victim of the current offence: 0 no or missing, 1 yes.
pub static STRANGER: Steps<i32> = steps!("dc-srp.stranger", "Victim of the current offence a stranger (0 no or missing, 1 yes)", "answer", 1, SOURCE, Confirmed;
    0 => 0, "0";
    1 => 4, "1";
);
/// The band of the points, before any reduction.
pub static BANDS: Steps<Likelihood> = steps!("dc-srp.band", "Band of the points, before any reduction", "points", 64, SOURCE, Confirmed;
    0 => Likelihood::Low, "0 to 21";
    22 => Likelihood::Medium, "22 to 29";
    30 => Likelihood::High, "30 to 35";
    36 => Likelihood::VeryHigh, "36 to 64";
);
/// Log-odds of no points at all, as the formula has it.
pub const INTERCEPT: f64 = -8.633;
/// Log-odds of each point.
pub const PER_POINT: f64 = 0.1598;
/// The formula in print.
pub static FORMULA: Constant = Constant {
    id: "dc-srp.formula",
    title: "Log-odds of a number of points; 0 points are probability 0",
    value: "-8.633 + 0.1598 x points",
    source: SOURCE,
    status: Status::Confirmed,
};

/// Points by item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Points {
    /// Sanctions for contact offences against adults.
    pub contact_adult: i32,
    /// Sanctions for contact offences against children.
    pub contact_child: i32,
    /// Sanctions for non-contact offences.
    pub non_contact: i32,
    /// Age at the start of follow-up.
    pub age_at_start_of_followup: i32,
    /// Age at the most recent sexual offence.
    pub age_at_most_recent_sexual_offence: i32,
    /// All sanctions.
    pub sanctions: i32,
    /// Stranger victim.
    pub stranger: i32,
}

impl Points {
    /// The names by which the source reports them, with the points.
    pub const fn named(&self) -> [(&'static str, i32); 7] {
        [
            ("totalContactAdultSexualSanctionsWeight", self.contact_adult),
            ("totalContactChildSexualSanctionsWeight", self.contact_child),
            ("totalNonContactSexualOffencesWeight", self.non_contact),
            ("ageAtStartOfFollowUpWeight", self.age_at_start_of_followup),
            ("ageAtLastSanctionForSexualOffenceWeight", self.age_at_most_recent_sexual_offence),
            ("totalNumberOfSanctionsForAllOffencesWeight", self.sanctions),
            ("currentOffenceAgainstVictimStrangerWeight", self.stranger),
        ]
    }

    /// Their sum, 0 to 64.
    pub fn total(&self) -> i32 {
        self.named().iter().map(|(_, points)| points).sum()
    }
}

/// A score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scored {
    /// Points by item.
    pub points: Points,
    /// Their sum.
    pub total: i32,
    /// Probability, 0 to 1, of the points. No reduction touches it.
    pub probability: f64,
    /// Per cent to two decimals.
    pub percent: f64,
    /// The band of the points.
    pub unreduced: Likelihood,
    /// Whether the band goes down by one after five years free of offences; `None` with no points, where the source does not ask.
    pub reduction: Option<bool>,
    /// The band that counts.
    pub band: Likelihood,
}

/// What it is for a person.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answered {
    /// For women, and for people without a sexual offence: not applicable. That is not a score of 0.
    NotApplicable,
    /// A score.
    Scored(Scored),
}

impl Answered {
    /// The band that counts, or that it is not applicable.
    pub fn band(&self) -> Band {
        match self {
            Self::NotApplicable => Band::NotApplicable,
            Self::Scored(s) => s.band.into(),
        }
    }
}

/// What is wrong with the facts, as the service has it; and only where it finds nothing, what it fails on: a start of follow-up that is not
/// after birth, and counts below 0.
pub fn faults(f: &Facts) -> Faults {
    let mut faults = Faults::default();
    // the service would take today; the engine never does
    let required = core::iter::once(Ask::assessment_date).chain(REQUIRED.iter().copied());
    faults.missing_among(Code::MissingMandatoryInput, &mut required.filter(|ask| !f.answered(*ask)));
    for check in CHECKS {
        check(f, &mut faults);
    }
    if faults.is_empty() && checks::in_scope(f) {
        checks::v11_followup_after_birth(f, &mut faults);
        checks::counts_not_negative(f, &mut faults);
    }
    faults
}

/// Scores facts in which [`faults`] found nothing; `None` where something that it needs is missing.
#[inline]
pub fn score(f: &Facts) -> Option<Answered> {
    if !checks::in_scope(f) {
        return Some(Answered::NotApplicable);
    }
    let birth = f.date_of_birth.known()?;
    let followup = f.date_at_start_of_followup.known()?;
    let last = f.date_of_most_recent_sexual_offence.known().map_or(0, |offence| birth.whole_years_until(offence));
    let points = Points {
        contact_adult: CONTACT_ADULT.value(f.total_contact_adult_sexual_sanctions.known()?),
        contact_child: CONTACT_CHILD.value(f.total_contact_child_sexual_sanctions.known()?),
        non_contact: NON_CONTACT.value(f.total_non_contact_sexual_offences.known()?),
        age_at_start_of_followup: AGE_AT_FOLLOWUP.value(birth.whole_years_until(followup)),
        age_at_most_recent_sexual_offence: AGE_AT_LAST_OFFENCE.value(last),
        sanctions: SANCTIONS.value(f.total_number_of_sanctions_for_all_offences.known()?),
        stranger: STRANGER.value(i32::from(f.is_current_offence_against_victim_stranger.is_yes())),
    };
    let total = points.total();
    let probability = probability(total);
    let unreduced = BANDS.value(total);
    let reduction = (total != 0).then(|| f.assessment_date.known().is_some_and(|assessed| five_years::reduces(f, assessed, unreduced)));
    let band = if reduction == Some(true) { five_years::lower(unreduced) } else { unreduced };
    Some(Answered::Scored(Scored { points, total, probability, percent: math::pct2(probability), unreduced, reduction, band }))
}

/// The probability of a number of points.
#[inline]
pub fn probability(points: i32) -> f64 {
    if points == 0 { 0.0 } else { math::sigmoid(INTERCEPT + PER_POINT * f64::from(points)) }
}

/// What it reads.
pub fn reads() -> alloc::vec::Vec<&'static [Ask]> {
    alloc::vec![REQUIRED, &checks::SEXUAL_COUNTS, reads::POINTS, reads::REDUCTION]
}

/// DC-SRP, hmpps-2026-08.
pub struct DcSrp;

const PREDICTS: &str = "proven direct contact sexual reoffending, of men who committed a sexual offence";
const DOES_NOT_PREDICT: &str = "offences with images or by indirect contact, other violence, or whom it would harm";

impl Instrument for DcSrp {
    const ID: &'static str = "dc-srp";
    const EDITION: &'static str = "hmpps-2026-08";
    const TITLE: &'static str = "Direct contact sexual reoffending predictor (DC-SRP)";
    const SUMMARY: &'static str = "points and per cent likelihood of direct contact sexual reoffending, for men who committed a sexual offence";
    type Facts = Facts;

    fn reads(question: &str) -> bool {
        reads::has(reads(), question)
    }

    fn check(f: &Facts, problems: &mut Problems) {
        faults(f).report(problems);
    }

    fn answer(f: &Facts, _: &Options) -> outcome::Answered {
        let mut out = outcome::Answered::default();
        let Some(Answered::Scored(s)) = score(f) else {
            out.result = object! { "score": Json::Null, "probability": Json::Null, "band": "not_applicable", "points": Json::Null, "variant": Variant::Static.word() };
            out.reason("dc-srp.not_applicable", "not for women, and not for people who committed no sexual offence: that is not a score of 0", None, SOURCE, Status::Confirmed);
            return out;
        };
        let items = [&CONTACT_ADULT, &CONTACT_CHILD, &NON_CONTACT, &AGE_AT_FOLLOWUP, &AGE_AT_LAST_OFFENCE, &SANCTIONS, &STRANGER];
        let terms = items.iter().zip(s.points.named()).map(|(table, (term, points))| object! { "term": term, "rule": table.id, "points": points });
        let mut told = percentage::told(hundredths(s.percent), PREDICTS, DOES_NOT_PREDICT, words::bands_of_points(&BANDS));
        let assessed = f.assessment_date.known().filter(|_| s.reduction.is_some());
        told.push("reduction", reduction_in_words(&s));
        out.result = object! {
            "score": Json::Real(s.percent), "probability": Json::Real(s.probability), "band": s.band.word(), "unreduced_band": s.unreduced.word(),
            "reduction_applied": s.reduction, "reduction_why": assessed.map(|assessed| five_years::why(f, assessed, s.unreduced)), "points": s.total, "variant": Variant::Static.word(), "in_words": told, "terms": terms.collect::<Json>(),
        };
        for (table, x) in item_answers(f).into_iter().flatten() {
            let row = table.row(x);
            out.reason(row.id, format!("{}: {}", table.title, row.label), Some(row.value), SOURCE, Status::Confirmed);
        }
        let row = BANDS.row(s.total);
        out.reason(row.id, format!("{} points: {}", s.total, row.value), None, SOURCE, Status::Confirmed);
        if s.total != 0 {
            out.reason(FORMULA.id, format!("log-odds {} for {} points", FORMULA.value, s.total), None, SOURCE, Status::Confirmed);
        }
        if s.reduction == Some(true) {
            out.reason("dc-srp.reduction", format!("five years free of offences: {} becomes {}; points and percentage stay", s.unreduced, s.band), None, SOURCE, Status::Confirmed);
        }
        let missing = [
            (f.is_current_offence_against_victim_stranger.known().is_none(), "is_current_offence_against_victim_stranger"),
            (f.most_recent_offence_date.known().is_none(), "most_recent_offence_date"),
        ];
        out.reached_without = missing.into_iter().filter(|(missing, _)| *missing).map(|(_, name)| name.into()).collect_vec();
        if !out.reached_without.is_empty() {
            out.notice(
                "counted_as_no",
                "by the source's own rule a stranger victim that is not answered counts as none, and a date of the most recent offence that is missing as long ago",
            );
        }
        out
    }

    fn sheet() -> Sheet {
        let tables = [&CONTACT_ADULT, &CONTACT_CHILD, &NON_CONTACT, &AGE_AT_FOLLOWUP, &AGE_AT_LAST_OFFENCE, &SANCTIONS, &STRANGER].map(Steps::sheet);
        Sheet { tables: tables.into_iter().chain([BANDS.sheet(), FORMULA.sheet()]).collect(), rules: RULES.to_vec(), example: EXAMPLE, notes: &[] }
    }
}

/// The tables with what is looked up in each.
fn item_answers(f: &Facts) -> [Option<(&'static Steps<i32>, i32)>; 7] {
    let age = |day: Answer<Date>| f.date_of_birth.known().zip(day.known()).map(|(birth, day)| birth.whole_years_until(day));
    [
        f.total_contact_adult_sexual_sanctions.known().map(|n| (&CONTACT_ADULT, n)),
        f.total_contact_child_sexual_sanctions.known().map(|n| (&CONTACT_CHILD, n)),
        f.total_non_contact_sexual_offences.known().map(|n| (&NON_CONTACT, n)),
        age(f.date_at_start_of_followup).map(|age| (&AGE_AT_FOLLOWUP, age)),
        age(f.date_of_most_recent_sexual_offence).map(|age| (&AGE_AT_LAST_OFFENCE, age)),
        f.total_number_of_sanctions_for_all_offences.known().map(|n| (&SANCTIONS, n)),
        Some((&STRANGER, i32::from(f.is_current_offence_against_victim_stranger.is_yes()))),
    ]
}

fn reduction_in_words(s: &Scored) -> alloc::string::String {
    match s.reduction {
        Some(true) => {
            format!("five years free of offences outside custody: the band goes down from {} to {}; points and percentage are those of {}", s.unreduced, s.band, s.unreduced)
        }
        Some(false) | None => "no reduction after five years free of offences".into(),
    }
}

const RULES: &[Rule] = &[
    Rule {
        id: "dc-srp.not_applicable",
        text: "for men who committed a sexual offence; for others it is not applicable, though its static facts are asked all the same",
        source: SOURCE,
        status: Status::Confirmed,
    },
    Rule {
        id: "dc-srp.reduction",
        text: "in the community or on remand, from medium up, with five whole years since the start of follow-up, the most recent offence and the most recent sexual offence: one band lower; a date that is missing counts as long ago",
        source: SOURCE,
        status: Status::Confirmed,
    },
];

const EXAMPLE: &str = r#"{"assessment_date": "2026-01-15", "gender": "male", "date_of_birth": "1970-06-01", "date_at_start_of_followup": "2019-10-01", "total_number_of_sanctions_for_all_offences": 4, "supervision_status": "community", "has_ever_committed_sexual_offence": true, "total_indecent_image_sanctions": 0, "total_contact_adult_sexual_sanctions": 1, "total_contact_child_sexual_sanctions": 2, "total_non_contact_sexual_offences": 1, "date_of_most_recent_sexual_offence": "2011-01-20", "is_current_offence_against_victim_stranger": true}"#;
