//! OASys Violence Predictor, version 1 (OVP1): likelihood of proven violent-type reoffending within one and within two years, over a point
//! score of history and present circumstances, for adults. Reads facts, touches nothing else.

use super::facts::{Ask, Facts};
use super::faults::{Code, Faults};
use super::ogp::{self, flag, item};
use super::printed::{Printed, printed};
use crate::instruments::Likelihood;
use crate::instruments::rm2000::Sex;
use crate::table::Steps;

/// Where the numbers were read.
pub const SOURCE: &str = "hmpps-arns-risk-actuarial-api 1f3e50a (2026), OVPTransformationHelper and OVPRiskProducerService";

/// Any sanction. There always is one, the current one.
pub static ANY_SANCTION: Steps<i32> = steps!("ovp.any_sanction", "Any sanction", "sanctions", i32::MAX, SOURCE, Confirmed;
    0 => 0, "none"; 1 => 5, "1 or more";
);
/// Violent sanctions.
pub static VIOLENT: Steps<i32> = steps!("ovp.violent", "Violent sanctions", "sanctions", i32::MAX, SOURCE, Confirmed;
    0 => 0, "none";
    1 => 4, "1";
    2 => 7, "2";
    3 => 9, "3";
    4 => 11, "4";
    5 => 12, "5";
    6 => 13, "6";
    7 => 14, "7";
    8 => 15, "8";
    9 => 16, "9";
    10 => 17, "10";
    11 => 18, "11";
    12 => 19, "12";
    13 => 20, "13";
    14 => 21, "14";
    15 => 22, "15";
    16 => 23, "16";
    17 => 24, "17";
    18 => 25, "18 or more";
);
/// Other sanctions.
pub static NON_VIOLENT: Steps<i32> = steps!("ovp.non_violent", "Non-violent sanctions", "sanctions", i32::MAX, SOURCE, Confirmed;
    0 => 0, "none to 2";
    3 => 2, "3 to 4";
    5 => 3, "5 to 10";
    11 => 4, "11 to 20";
    21 => 5, "21 or more";
);
/// Age.
pub static AGE: Steps<i32> = steps!("ovp.age", "Age at the start of follow-up", "years", i32::MAX, SOURCE, Confirmed;
    18 => 20, "18 to 19";
    20 => 17, "20 to 21";
    22 => 14, "22 to 23";
    24 => 12, "24 to 25";
    26 => 10, "26 to 30";
    31 => 8, "31 to 35";
    36 => 6, "36 to 40";
    41 => 4, "41 to 45";
    46 => 2, "46 to 50";
    51 => 0, "51 or over";
);
/// Gender.
pub static GENDER: Steps<i32> = steps!("ovp.gender", "Gender", "0 male, 1 female", 1, SOURCE, Confirmed;
    0 => 5, "male"; 1 => 0, "female";
);
/// Recognising the impact.
pub static IMPACT: Steps<i32> = steps!("ovp.impact", "Recognises the impact of offending on others", "0 no, 1 yes", 1, SOURCE, Confirmed;
    0 => 4, "no"; 1 => 0, "yes";
);
/// No fixed abode.
pub static ACCOMMODATION: Steps<i32> = steps!("ovp.no_fixed_abode", "No fixed abode or transient", "0 no, 1 yes", 1, SOURCE, Confirmed;
    0 => 0, "no"; 1 => 4, "yes";
);
/// Unemployed.
pub static UNEMPLOYED: Steps<i32> = steps!("ovp.unemployed", "Unemployed", "0 no, 1 yes", 1, SOURCE, Confirmed;
    0 => 0, "no"; 1 => 4, "yes";
);
/// Two items of alcohol use, added up.
pub static ALCOHOL: Steps<i32> = steps!("ovp.alcohol", "Current alcohol use and excessive use", "sum of the two items, 0 to 4", 4, SOURCE, Confirmed;
    0 => 0, "0"; 1 => 3, "1"; 2 => 5, "2"; 3 => 8, "3"; 4 => 10, "4";
);
/// Psychiatric treatment.
pub static TREATMENT: Steps<i32> = steps!("ovp.psychiatric_treatment", "Current psychiatric treatment", "0 no, 1 yes", 1, SOURCE, Confirmed;
    0 => 0, "no"; 1 => 4, "yes";
);
/// Temper.
pub static TEMPER: Steps<i32> = steps!("ovp.temper", "Temper control", "problem", 2, SOURCE, Confirmed;
    0 => 0, "no problems"; 1 => 3, "some problems"; 2 => 6, "significant problems";
);
/// Attitudes.
pub static ATTITUDES: Steps<i32> = steps!("ovp.attitudes", "Pro-criminal attitudes", "problem", 2, SOURCE, Confirmed;
    0 => 0, "no problems"; 1 => 3, "some problems"; 2 => 6, "significant problems";
);

/// What a point adds to the log-odds.
pub const SLOPE: Printed = printed!(0.0722);
/// The constants of one year and of two.
pub const CONSTANTS: [Printed; 2] = [printed!(-4.5215), printed!(-3.8773)];

/// Bands of the two-year percentage.
pub static BANDS: Steps<Likelihood> = steps!("ovp.band", "Band", "per cent within two years", 99, SOURCE, Confirmed;
    1 => Likelihood::Low, "1 to 29";
    30 => Likelihood::Medium, "30 to 59";
    60 => Likelihood::High, "60 to 79";
    80 => Likelihood::VeryHigh, "80 to 99";
);

/// A score: points of any sanction, violent sanctions, others, age, gender, then of the seven items of present circumstances.
pub type Scored = ogp::Scored<12>;

/// What it asks for, in the order in which the service names what is missing.
pub const REQUIRED: &[Ask] = &[
    Ask::gender,
    Ask::date_of_birth,
    Ask::date_at_start_of_followup,
    Ask::total_number_of_sanctions_for_all_offences,
    Ask::total_number_of_violent_sanctions,
    Ask::does_recognise_impact_of_offending_on_others,
    Ask::is_currently_of_no_fixed_abode_or_transient_accommodation,
    Ask::is_unemployed,
    Ask::current_alcohol_use_problems,
    Ask::excessive_alcohol_use,
    Ask::has_current_psychiatric_treatment,
    Ask::temper_control,
    Ask::pro_criminal_attitudes,
];

/// The youngest that it is for, in years at the start of follow-up.
pub const YOUNGEST: i32 = 18;

/// Scores facts in which [`faults`] found nothing; `None` where something is missing.
pub fn score(f: &Facts) -> Option<Scored> {
    let all = f.total_number_of_sanctions_for_all_offences.known()?;
    let violent = f.total_number_of_violent_sanctions.known()?;
    let age = f.date_of_birth.known()?.whole_years_until(f.date_at_start_of_followup.known()?);
    let points = [
        ANY_SANCTION.value(all),
        VIOLENT.value(violent),
        NON_VIOLENT.value(all.saturating_sub(violent)),
        AGE.value(age),
        GENDER.value(item(f.gender)?),
        IMPACT.value(flag(f.does_recognise_impact_of_offending_on_others)?),
        ACCOMMODATION.value(flag(f.is_currently_of_no_fixed_abode_or_transient_accommodation)?),
        UNEMPLOYED.value(flag(f.is_unemployed)?),
        ALCOHOL.value(item(f.current_alcohol_use_problems)? + item(f.excessive_alcohol_use)?),
        TREATMENT.value(flag(f.has_current_psychiatric_treatment)?),
        TEMPER.value(item(f.temper_control)?),
        ATTITUDES.value(item(f.pro_criminal_attitudes)?),
    ];
    Some(Scored::of(points, SLOPE, CONSTANTS, &BANDS))
}

/// The checks of the service in its order, and where it fails instead of naming what is wrong, ours.
pub fn faults(f: &Facts) -> Faults {
    let mut faults = Faults::default();
    faults.missing(Code::MissingMandatoryInput, REQUIRED, |ask| f.answered(ask));
    let (all, violent) = (f.total_number_of_sanctions_for_all_offences, f.total_number_of_violent_sanctions);
    faults.add_if(all.known().is_some_and(|n| n < 1), Code::TotalNumberOfSanctionsLessThanOne, &[Ask::total_number_of_sanctions_for_all_offences]);
    if faults.is_empty() {
        // from here on the service fails
        faults.add_if(violent.known().is_some_and(|v| v < 0), Code::SanctionsLessThanZero, &[Ask::total_number_of_violent_sanctions]);
        violent_over_all(f, &mut faults);
        age(f, YOUNGEST, &mut faults);
    }
    faults
}

/// Violent sanctions are at most all.
pub fn violent_over_all(f: &Facts, faults: &mut Faults) {
    let (all, violent) = (f.total_number_of_sanctions_for_all_offences, f.total_number_of_violent_sanctions);
    let asks = [Ask::total_number_of_sanctions_for_all_offences, Ask::total_number_of_violent_sanctions];
    faults.add_if(all.known().zip(violent.known()).is_some_and(|(n, v)| v > n), Code::ViolentSanctionGreaterThanTotalSanctions, &asks);
}

/// Follow-up starts after birth, and not below an age.
pub fn age(f: &Facts, youngest: i32, faults: &mut Faults) {
    if let Some((birth, followup)) = super::checks::both(f.date_of_birth, f.date_at_start_of_followup) {
        let unborn = followup <= birth;
        faults.add_if(unborn, Code::DateOfStartOfFollowupBeforeDateOfBirth, &[Ask::date_at_start_of_followup]);
        let young = !unborn && birth.whole_years_until(followup) < youngest;
        faults.add_if(young, Code::AgeAtStartOfFollowupOutOfRange, &[Ask::date_of_birth, Ask::date_at_start_of_followup]);
    }
}

/// The score, or everything wrong that the service would name at once.
///
/// # Errors
/// What is wrong.
pub fn checked(f: &Facts) -> Result<Scored, Faults> {
    let faults = faults(f);
    if faults.is_empty() { score(f).ok_or(faults) } else { Err(faults) }
}

// the rows of `GENDER` are looked up by the position of the answer
const _: () = assert!(Sex::Male as u8 == 0 && Sex::Female as u8 == 1);
