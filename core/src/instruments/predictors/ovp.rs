//! OASys Violence Predictor, version 1 (OVP1): likelihood of proven violent-type reoffending within one and within two years, over a point
//! score of history and present circumstances, for adults. Reads facts, touches nothing else.

use super::checks;
use super::facts::{Ask, Facts};
use super::faults::{Code, Faults};
use super::ogp::{self, flag, item};
use super::older;
use super::printed::{self, Printed, printed};
use super::reads;
use crate::instrument::Instrument;
use crate::instruments::Likelihood;
use crate::instruments::rm2000::Sex;
use crate::options::Options;
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::sheet::Sheet;
use crate::table::Steps;
use alloc::vec::Vec;

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
        checks::violent_over_all(f, &mut faults);
        checks::age_at_followup(f, YOUNGEST, &mut faults);
    }
    faults
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

// --- the instrument ---------------------------------------------------------------------------------------------------------

/// Everything wrong, also what the service fails on.
pub fn problems(f: &Facts) -> Faults {
    let mut faults = Faults::default();
    faults.missing(Code::MissingMandatoryInput, REQUIRED, |ask| f.answered(ask));
    checks::violent_over_all(f, &mut faults);
    checks::age_at_followup(f, YOUNGEST, &mut faults);
    checks::v12_followup_plausible(f, &mut faults);
    faults
}

/// The two-year percentage with its band; `None` where something is missing or wrong.
pub fn two_year(f: &Facts) -> Option<(i32, Likelihood)> {
    let scored = if problems(f).is_empty() { score(f)? } else { return None };
    let [_, percent] = scored.percent;
    Some((percent, scored.band))
}

const PREDICTS: &str = "proven violent-type reoffending within two years of the start of follow-up, with the likelihood within one year beside it";
const DOES_NOT_PREDICT: &str = "how serious the violence would be, or whom it would harm; sexual offences";

/// What it reads.
pub fn reads() -> alloc::vec::Vec<&'static [Ask]> {
    alloc::vec![REQUIRED]
}

/// OASys Violence Predictor, 2009.
pub struct Ovp;

impl Instrument for Ovp {
    const ID: &'static str = "ovp";
    const EDITION: &'static str = "2009";
    const TITLE: &'static str = "OASys Violence Predictor (OVP1)";
    const SUMMARY: &'static str = "per cent likelihood of proven violent-type reoffending within one and two years, from history and present circumstances, for adults";
    type Facts = Facts;

    fn reads(question: &str) -> bool {
        reads::has(reads(), question)
    }

    fn check(f: &Facts, found: &mut Problems) {
        problems(f).report(found);
    }

    fn answer(f: &Facts, options: &Options) -> Answered {
        let mut out = Answered::default();
        let Some(scored) = score(f) else { return out };
        let zero = |answer: Option<i32>| answer.unwrap_or(0);
        let all = zero(f.total_number_of_sanctions_for_all_offences.known());
        let violent = zero(f.total_number_of_violent_sanctions.known());
        let years = super::checks::both(f.date_of_birth, f.date_at_start_of_followup).map(|(birth, followup)| birth.whole_years_until(followup));
        let rows: [(&'static Steps<i32>, i32, &'static str); 12] = [
            (&ANY_SANCTION, all, "any_sanction"),
            (&VIOLENT, violent, "violent_sanctions"),
            (&NON_VIOLENT, all.saturating_sub(violent), "non_violent_sanctions"),
            (&AGE, zero(years), "age_at_start_of_followup"),
            (&GENDER, zero(item(f.gender)), "gender"),
            (&IMPACT, zero(flag(f.does_recognise_impact_of_offending_on_others)), "recognises_impact"),
            (&ACCOMMODATION, zero(flag(f.is_currently_of_no_fixed_abode_or_transient_accommodation)), "no_fixed_abode"),
            (&UNEMPLOYED, zero(flag(f.is_unemployed)), "unemployed"),
            (&ALCOHOL, zero(item(f.current_alcohol_use_problems)).saturating_add(zero(item(f.excessive_alcohol_use))), "alcohol"),
            (&TREATMENT, zero(flag(f.has_current_psychiatric_treatment)), "psychiatric_treatment"),
            (&TEMPER, zero(item(f.temper_control)), "temper_control"),
            (&ATTITUDES, zero(item(f.pro_criminal_attitudes)), "pro_criminal_attitudes"),
        ];
        let terms = rows.map(|(table, x, name)| older::points(&mut out, options, table, x, name, SLOPE)).to_vec();
        let printing = ogp::Printing { ids: "ovp.coefficient", source: SOURCE, slope: SLOPE, constants: CONSTANTS, bands: &BANDS };
        let mut result = ogp::finished(&mut out, options, &scored, terms, printing);
        let years = older::Years { percent: scored.percent, probability: scored.probability, log_odds: scored.log_odds };
        result.push("in_words", years.in_words(PREDICTS, DOES_NOT_PREDICT, &BANDS));
        older::finish(out, result, options)
    }

    fn sheet() -> Sheet {
        let [one, two] = CONSTANTS;
        let numbers = [
            ("slope", "log-odds for each point", SLOPE, Status::Confirmed),
            ("one_year", "constant of one year", one, Status::Confirmed),
            ("two_year", "constant of two years", two, Status::Confirmed),
        ];
        let tables = [&ANY_SANCTION, &VIOLENT, &NON_VIOLENT, &AGE, &GENDER, &IMPACT, &ACCOMMODATION, &UNEMPLOYED, &ALCOHOL, &TREATMENT, &TEMPER, &ATTITUDES];
        let mut tables: Vec<_> = tables.into_iter().map(Steps::sheet).collect();
        tables.push(printed::coefficients("ovp.coefficient", "Coefficients", SOURCE, &numbers));
        tables.push(BANDS.sheet());
        Sheet {
            tables,
            rules: Vec::new(),
            example: EXAMPLE,
            notes: &[
                "Up to 60 points come from history and 38 from present circumstances. The published scale is said to have 100: whether an item is two points short here or the short form has 98 is unconfirmed. The whole percentage is held to 1 to 99; the band goes by the two-year percentage.",
                "The full form of 2009 asks more, and its weights stand in no source read: a historic OASys score may differ.",
                "An item that is not answered is refused: the source gives no score without it.",
            ],
        }
    }
}

const EXAMPLE: &str = r#"{"gender": "male", "date_of_birth": "1990-05-17", "date_at_start_of_followup": "2024-08-10", "total_number_of_sanctions_for_all_offences": 6, "total_number_of_violent_sanctions": 2, "does_recognise_impact_of_offending_on_others": false, "is_currently_of_no_fixed_abode_or_transient_accommodation": false, "is_unemployed": true, "current_alcohol_use_problems": "some_problems", "excessive_alcohol_use": "significant_problems", "has_current_psychiatric_treatment": false, "temper_control": "some_problems", "pro_criminal_attitudes": "some_problems"}"#;
