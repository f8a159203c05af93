//! OASys Sexual reoffending Predictor, direct contact (OSP/DC): likelihood of proven sexual reoffending with direct contact within two
//! years, over a point score, for men with a sexual offence; with the band that five years without an offence lower. Reads facts,
//! touches nothing else.

use super::checks::both;
use super::facts::{Ask, Facts, Supervision};
use super::faults::{Code, Faults};
use super::printed::{Printed, printed};
use crate::answer::Answer;
use crate::date::Date;
use crate::instruments::Likelihood;
use crate::instruments::rm2000::Sex;
use crate::math;
use crate::table::Steps;

/// Where the numbers were read.
pub const SOURCE: &str = "hmpps-arns-risk-actuarial-api 783bdb1 (June 2026), OSPDCTransformationHelper, and oasys-cypress-test 884260a (2025)";

/// Contact adult.
pub static ADULT: Steps<i32> = steps!("osp-dc.contact_adult", "Contact adult sexual sanctions", "sanctions", i32::MAX, SOURCE, Confirmed;
    0 => 0, "none"; 1 => 5, "1"; 2 => 10, "2"; 3 => 15, "3 or more";
);
/// Contact child.
pub static CHILD: Steps<i32> = steps!("osp-dc.contact_child", "Contact child sexual sanctions", "sanctions", i32::MAX, SOURCE, Confirmed;
    0 => 0, "none"; 1 => 3, "1"; 2 => 6, "2"; 3 => 9, "3 or more";
);
/// Non-contact.
pub static NON_CONTACT: Steps<i32> = steps!("osp-dc.non_contact", "Non-contact sexual sanctions, indecent images excluded", "sanctions", i32::MAX, SOURCE, Confirmed;
    0 => 0, "none"; 1 => 2, "1"; 2 => 4, "2"; 3 => 6, "3 or more";
);
/// Age at the start of follow-up.
pub static AGE: Steps<i32> = steps!("osp-dc.age", "Age at the start of follow-up", "years", i32::MAX, SOURCE, Confirmed;
    0 => 14, "20 or under";
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
pub static OFFENCE_AGE: Steps<i32> = steps!("osp-dc.offence_age", "Age at the most recent sexual offence", "years", i32::MAX, SOURCE, Confirmed;
    10 => 0, "10 to 15"; 16 => 5, "16 to 17"; 18 => 10, "18 or over";
);
/// All sanctions.
pub static SANCTIONS: Steps<i32> = steps!("osp-dc.sanctions", "Sanctions for all offences", "sanctions", i32::MAX, SOURCE, Confirmed;
    1 => 0, "1"; 2 => 6, "2 or more";
);
/// Stranger.
pub static STRANGER: Steps<i32> = steps!("osp-dc.stranger", "The victim of the current offence was a stranger", "0 no, 1 yes", 1, SOURCE, Confirmed;
    0 => 0, "no"; 1 => 4, "yes";
);

/// What a point adds to the log-odds.
pub const SLOPE: Printed = printed!(0.1598);
/// The constant.
pub const CONSTANT: Printed = printed!(-8.633);

/// Bands of the points.
pub static BANDS: Steps<Likelihood> = steps!("osp-dc.band", "Band", "points", 64, SOURCE, Confirmed;
    0 => Likelihood::Low, "0 to 21";
    22 => Likelihood::Medium, "22 to 29";
    30 => Likelihood::High, "30 to 35";
    36 => Likelihood::VeryHigh, "36 to 64";
);

/// Years without an offence after which the band goes down one step.
pub const REDUCTION_YEARS: i32 = 5;

/// The points under the names that the service reports, in the order in which they are added.
pub const FEATURES: [&str; 7] = [
    "totalContactAdultSexualSanctionsWeight",
    "totalContactChildSexualSanctionsWeight",
    "totalNonContactSexualOffencesWeight",
    "ageAtStartOfFollowUpWeight",
    "ageAtLastSanctionForSexualOffenceWeight",
    "totalNumberOfSanctionsForAllOffencesWeight",
    "currentOffenceAgainstVictimStrangerWeight",
];

/// A score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scored {
    /// Points, in the order of [`FEATURES`].
    pub points: [i32; 7],
    /// Their sum, 0 to 64.
    pub total: i32,
    /// Log-odds; `None` for no points, where the probability is nothing by the source's own rule.
    pub log_odds: Option<f64>,
    /// Probability, 0 to 1, not rounded.
    pub probability: f64,
    /// The band of the points.
    pub band_before: Likelihood,
    /// The band after five years without an offence.
    pub band: Likelihood,
    /// Whether the band was lowered; `None` for no points.
    pub reduced: Option<bool>,
}

/// What is made of a person.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Found {
    /// The instrument is not for this person: a woman, or no sexual offence.
    NotApplicable,
    /// A score.
    Scored(Scored),
}

impl Found {
    /// The score, where there is one.
    pub const fn scored(&self) -> Option<&Scored> {
        match self {
            Self::NotApplicable => None,
            Self::Scored(scored) => Some(scored),
        }
    }

    /// Probability; nothing where the instrument is not for this person.
    pub const fn probability(&self) -> f64 {
        match self {
            Self::NotApplicable => 0.0,
            Self::Scored(scored) => scored.probability,
        }
    }
}

/// Whole years from `day` to the assessment are five or more; a missing day does not stand in the way.
fn long_ago(day: Answer<Date>, assessed: Date) -> bool {
    day.known().is_none_or(|day| day.whole_years_until(assessed) >= REDUCTION_YEARS)
}

/// Whether five years without an offence lower a band.
pub fn reduces(f: &Facts, assessed: Date, band: Likelihood) -> bool {
    f.supervision_status.known().is_some_and(|s| s != Supervision::Custody)
        && long_ago(f.most_recent_offence_date, assessed)
        && long_ago(f.date_of_most_recent_sexual_offence, assessed)
        && long_ago(f.date_at_start_of_followup, assessed)
        && band != Likelihood::Low
}

/// One step down.
const fn lower(band: Likelihood) -> Likelihood {
    match band {
        Likelihood::VeryHigh => Likelihood::High,
        Likelihood::High => Likelihood::Medium,
        Likelihood::Medium | Likelihood::Low => Likelihood::Low,
    }
}

/// Log-odds of points.
pub fn log_odds(points: i32) -> f64 {
    CONSTANT.value + SLOPE.value * f64::from(points)
}

/// Scores facts in which [`faults`] found nothing; `None` where something is missing.
pub fn score(f: &Facts) -> Option<Scored> {
    let birth = f.date_of_birth.known()?;
    let points = [
        ADULT.value(f.total_contact_adult_sexual_sanctions.known()?),
        CHILD.value(f.total_contact_child_sexual_sanctions.known()?),
        NON_CONTACT.value(f.total_non_contact_sexual_offences.known()?),
        AGE.value(birth.whole_years_until(f.date_at_start_of_followup.known()?)),
        f.date_of_most_recent_sexual_offence.known().map_or(0, |day| OFFENCE_AGE.value(birth.whole_years_until(day))),
        SANCTIONS.value(f.total_number_of_sanctions_for_all_offences.known()?),
        STRANGER.value(i32::from(f.is_current_offence_against_victim_stranger.is_yes())),
    ];
    let total = points.iter().sum();
    let log_odds = (total > 0).then(|| log_odds(total));
    let band_before = BANDS.value(total);
    let reduced = f.assessment_date.known().filter(|_| total > 0).map(|assessed| reduces(f, assessed, band_before));
    let band = if reduced == Some(true) { lower(band_before) } else { band_before };
    Some(Scored { points, total, log_odds, probability: log_odds.map_or(0.0, math::sigmoid), band_before, band, reduced })
}

/// The four counts in the order in which the older service names them.
pub const COUNTS: [Ask; 4] =
    [Ask::total_contact_adult_sexual_sanctions, Ask::total_contact_child_sexual_sanctions, Ask::total_non_contact_sexual_offences, Ask::total_indecent_image_sanctions];
/// The same where all are 0: another order.
const ALL_ZERO: [Ask; 4] =
    [Ask::total_contact_adult_sexual_sanctions, Ask::total_contact_child_sexual_sanctions, Ask::total_indecent_image_sanctions, Ask::total_non_contact_sexual_offences];

/// The counts as numbers, in the order of [`COUNTS`].
pub fn counts(f: &Facts) -> [Option<i32>; 4] {
    [f.total_contact_adult_sexual_sanctions, f.total_contact_child_sexual_sanctions, f.total_non_contact_sexual_offences, f.total_indecent_image_sanctions].map(|n| n.known())
}

/// Whether the person is known to be a man.
pub fn man(f: &Facts) -> bool {
    f.gender == Answer::Known(Sex::Male)
}

/// Whether the person is known to be a man who committed a sexual offence: the only one who is scored.
pub fn man_with_history(f: &Facts) -> bool {
    man(f) && f.has_ever_committed_sexual_offence.is_yes()
}

/// The two checks on the counts that OSP/DC and OSP/IIC share.
pub fn check_counts(f: &Facts, faults: &mut Faults) {
    let counts = counts(f);
    if man(f) && f.has_ever_committed_sexual_offence.is_no() {
        let given: alloc::vec::Vec<Ask> = COUNTS.into_iter().filter(|ask| f.answered(*ask)).collect();
        faults.add_if(!given.is_empty(), Code::SexualOffendingInconsistentInput, &given);
    }
    if man_with_history(f) {
        faults.missing(Code::SexualOffendingMissingCounts, &COUNTS, |ask| f.answered(ask));
        faults.add_if(counts.iter().all(|n| *n == Some(0)), Code::SexualOffendingMissingCounts, &ALL_ZERO);
    }
}

/// Counts that are below 0, of a man who committed a sexual offence. The service fails on some and takes others.
pub fn negative_counts(f: &Facts, faults: &mut Faults) {
    if man_with_history(f) {
        let below: alloc::vec::Vec<Ask> = COUNTS.into_iter().zip(counts(f)).filter(|(_, n)| n.is_some_and(|n| n < 0)).map(|(ask, _)| ask).collect();
        faults.add_if(!below.is_empty(), Code::SanctionsLessThanZero, &below);
    }
}

/// The checks of the service in its order, and where it fails instead of naming what is wrong, ours.
pub fn faults(f: &Facts) -> Faults {
    let mut faults = Faults::default();
    let always = [
        Ask::gender,
        Ask::has_ever_committed_sexual_offence,
        Ask::date_of_birth,
        Ask::date_at_start_of_followup,
        Ask::total_number_of_sanctions_for_all_offences,
        Ask::supervision_status,
        Ask::is_current_offence_sexually_motivated,
    ];
    let scored = man_with_history(f);
    let asked = |ask: &Ask| scored || !matches!(ask, Ask::assessment_date | Ask::is_current_offence_sexually_motivated);
    // the service took today for a missing date of the assessment; this engine asks for it, first
    let required: alloc::vec::Vec<Ask> = core::iter::once(Ask::assessment_date).chain(always).filter(asked).collect();
    faults.missing(Code::MissingMandatoryInput, &required, |ask| f.answered(ask));
    check_counts(f, &mut faults);
    if faults.is_empty() && scored {
        impossible(f, &mut faults);
    }
    faults
}

/// What the service fails on instead of naming it.
fn impossible(f: &Facts, faults: &mut Faults) {
    negative_counts(f, faults);
    let few = f.total_number_of_sanctions_for_all_offences.known().is_some_and(|n| n < 1);
    faults.add_if(few, Code::TotalNumberOfSanctionsLessThanOne, &[Ask::total_number_of_sanctions_for_all_offences]);
    let unborn = both(f.date_of_birth, f.date_at_start_of_followup).is_some_and(|(birth, followup)| followup <= birth);
    faults.add_if(unborn, Code::DateOfStartOfFollowupBeforeDateOfBirth, &[Ask::date_at_start_of_followup]);
    offence_age(f, faults);
}

/// The most recent sexual offence was after birth, and at 10 or later.
pub fn offence_age(f: &Facts, faults: &mut Faults) {
    if let Some((birth, offence)) = both(f.date_of_birth, f.date_of_most_recent_sexual_offence) {
        let unborn = offence <= birth;
        faults.add_if(unborn, Code::DateOfMostRecentSexualOffenceBeforeDateOfBirth, &[Ask::date_of_most_recent_sexual_offence]);
        let young = !unborn && birth.whole_years_until(offence) < 10;
        faults.add_if(young, Code::AgeAtMostRecentSexualOffenceLessThanTen, &[Ask::date_of_birth, Ask::date_of_most_recent_sexual_offence]);
    }
}

/// What is made of a person, or everything wrong that the service would name at once.
///
/// # Errors
/// What is wrong.
pub fn checked(f: &Facts) -> Result<Found, Faults> {
    let faults = faults(f);
    if !faults.is_empty() {
        return Err(faults);
    }
    if !man_with_history(f) {
        return Ok(Found::NotApplicable);
    }
    score(f).map(Found::Scored).ok_or(faults)
}
