//! OASys General reoffending Predictor, version 1 (OGP1): likelihood of proven non-violent reoffending within one and within two years,
//! from OGRS3 and present circumstances, over a point score. Reads facts, touches nothing else.

use super::facts::{Ask, Facts};
use super::faults::{Code, Fault, Faults, Place};
use super::printed::{Printed, held_1_to_99, printed};
use crate::answer::Answer;
use crate::choices::Choices;
use crate::instruments::Likelihood;
use crate::math;
use crate::table::Steps;
use alloc::borrow::Cow;

/// Where the numbers were read.
pub const SOURCE: &str = "hmpps-arns-risk-actuarial-api 52792f4 (17 June 2026), OGPTransformationHelper";

/// What a two-year OGRS3 percentage is multiplied by before it is rounded to points.
pub const OGRS3_MULTIPLIER: Printed = printed!(0.6);

/// No fixed abode.
pub static ACCOMMODATION: Steps<i32> = steps!("ogp.no_fixed_abode", "No fixed abode or transient", "0 no, 1 yes", 1, SOURCE, Confirmed;
    0 => 0, "no"; 1 => 5, "yes";
);
/// Unemployed.
pub static UNEMPLOYED: Steps<i32> = steps!("ogp.unemployed", "Unemployed", "0 no, 1 yes", 1, SOURCE, Confirmed;
    0 => 0, "no"; 1 => 5, "yes";
);
/// Regular activities that encourage offending.
pub static ACTIVITIES: Steps<i32> = steps!("ogp.regular_activities", "Regular activities that encourage offending", "problem", 2, SOURCE, Confirmed;
    0 => 0, "no problems"; 1 => 3, "some problems"; 2 => 5, "significant problems";
);
/// Drug misuse and motivation, added up.
pub static DRUGS: Steps<i32> = steps!("ogp.drugs", "Drug misuse and motivation to tackle it", "sum of the two items, 0 to 4", 4, SOURCE, Confirmed;
    0 => 0, "0"; 1 => 4, "1"; 2 => 8, "2"; 3 => 11, "3"; 4 => 15, "4";
);
/// Three items of thinking and behaviour, added up.
pub static THINKING: Steps<i32> = steps!("ogp.thinking", "Problem solving, consequences, other people's views", "sum of the three items, 0 to 6", 6, SOURCE, Confirmed;
    0 => 0, "0"; 1 => 1, "1"; 2 => 2, "2"; 3 => 3, "3"; 4 => 3, "4"; 5 => 4, "5"; 6 => 5, "6";
);
/// Attitudes.
pub static ATTITUDES: Steps<i32> = steps!("ogp.attitudes", "Pro-criminal attitudes", "problem", 2, SOURCE, Confirmed;
    0 => 0, "no problems"; 1 => 3, "some problems"; 2 => 5, "significant problems";
);

/// What a point adds to the log-odds.
pub const SLOPE: Printed = printed!(0.0616);
/// The constants of one year and of two.
pub const CONSTANTS: [Printed; 2] = [printed!(-3.6832), printed!(-3.0795)];

/// Bands of the two-year percentage.
pub static BANDS: Steps<Likelihood> = steps!("ogp.band", "Band", "per cent within two years", 99, SOURCE, Confirmed;
    1 => Likelihood::Low, "1 to 33";
    34 => Likelihood::Medium, "34 to 66";
    67 => Likelihood::High, "67 to 84";
    85 => Likelihood::VeryHigh, "85 to 99";
);

/// What it asks for beside OGRS3, in the order in which the service names what is missing.
pub const REQUIRED: &[Ask] = &[
    Ask::is_currently_of_no_fixed_abode_or_transient_accommodation,
    Ask::is_unemployed,
    Ask::regular_offending_activities,
    Ask::current_drug_misuse,
    Ask::motivation_to_tackle_drug_misuse,
    Ask::problem_solving_skills,
    Ask::awareness_of_consequences,
    Ask::understands_other_peoples_views,
    Ask::pro_criminal_attitudes,
];

/// How a percentage of the two point scores, OGP and OVP, comes about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scored<const N: usize> {
    /// Points of each row of the form, in its order.
    pub points: [i32; N],
    /// Their sum.
    pub total: i32,
    /// Log-odds within one year and within two.
    pub log_odds: [f64; 2],
    /// Probabilities, 0 to 1.
    pub probability: [f64; 2],
    /// Whole per cents, 1 to 99.
    pub percent: [i32; 2],
    /// Band of the two-year percentage.
    pub band: Likelihood,
}

impl<const N: usize> Scored<N> {
    /// Turns points into percentages and a band.
    pub fn of(points: [i32; N], slope: Printed, constants: [Printed; 2], bands: &Steps<Likelihood>) -> Self {
        let total = points.iter().sum();
        let log_odds = constants.map(|constant| slope.value * f64::from(total) + constant.value);
        let probability = log_odds.map(math::sigmoid);
        let percent = probability.map(|p| held_1_to_99(math::pct0(p)));
        let [_, two_year] = percent;
        Self { points, total, log_odds, probability, percent, band: bands.value(two_year) }
    }
}

/// The score of an item: the position of its answer, from 0.
pub fn item<E: Choices>(answer: Answer<E>) -> Option<i32> {
    answer.known().map(|e| i32::from(e.index()))
}

/// 1 for yes, 0 for no.
pub fn flag(answer: Answer<bool>) -> Option<i32> {
    answer.known().map(i32::from)
}

/// Points of a two-year OGRS3 percentage, 1 to 59.
pub fn ogrs3_points(two_year: i32) -> i32 {
    i32::try_from(math::round_int(f64::from(two_year) * OGRS3_MULTIPLIER.value)).unwrap_or(0)
}

/// Scores; `None` where an answer is missing. `two_year` is the OGRS3 percentage, 1 to 99.
pub fn score(f: &Facts, two_year: i32) -> Option<Scored<7>> {
    let drugs = item(f.current_drug_misuse)? + item(f.motivation_to_tackle_drug_misuse)?;
    let thinking = item(f.problem_solving_skills)? + item(f.awareness_of_consequences)? + item(f.understands_other_peoples_views)?;
    let points = [
        ogrs3_points(two_year),
        ACCOMMODATION.value(flag(f.is_currently_of_no_fixed_abode_or_transient_accommodation)?),
        UNEMPLOYED.value(flag(f.is_unemployed)?),
        ACTIVITIES.value(item(f.regular_offending_activities)?),
        DRUGS.value(drugs),
        THINKING.value(thinking),
        ATTITUDES.value(item(f.pro_criminal_attitudes)?),
    ];
    Some(Scored::of(points, SLOPE, CONSTANTS, &BANDS))
}

/// The check of the service. `two_year` is the OGRS3 percentage, where OGRS3 gave one.
///
/// # Errors
/// One error that names everything missing.
pub fn checked(f: &Facts, two_year: Option<i32>) -> Result<Scored<7>, Faults> {
    let mut missing = Fault::of(Code::MissingMandatoryInput, &[]);
    missing.places.extend(REQUIRED.iter().copied().filter(|ask| !f.answered(*ask)).map(Place::Ask));
    if two_year.is_none() {
        missing.places.push(Place::Words(Cow::Borrowed("ogrs3TwoYear")));
    }
    two_year.and_then(|two_year| score(f, two_year)).ok_or_else(|| Faults(alloc::vec![missing]))
}
