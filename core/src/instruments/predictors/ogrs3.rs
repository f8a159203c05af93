//! Offender Group Reconviction Scale, version 3 (OGRS3): likelihood of proven reoffending within one and within two years, from age,
//! gender, offence and history. Two sets of numbers, never mixed: as published, and as the Ministry's service had them. Reads facts,
//! touches nothing else.

use super::facts::{Ask, Facts, OffenceCode};
use super::faults::{Code, Fault, Faults};
use super::model;
use super::printed::{Printed, held_1_to_99, printed, shown, weights};
use crate::date::Date;
use crate::instruments::Likelihood;
use crate::instruments::rm2000::Sex;
use crate::math;
use crate::offences::classic::{self, Ogrs3Group, Ogrs3Status};
use crate::table::Steps;

/// Where the published numbers were read.
pub const PUBLISHED_SOURCE: &str = "Howard, Francis, Soothill and Humphreys (2009), OGRS 3, Ministry of Justice Research Summary 7/09, as two later calculators repeat it";
/// Where the numbers of the service were read.
pub const SERVED_SOURCE: &str = "hmpps-arns-risk-actuarial-api 52792f4 (17 June 2026), OGRS3TransformationHelper, with the offence weights of 15d68aa";

/// One set of numbers.
#[derive(Debug)]
pub struct Parameters {
    /// The constants of one year and of two.
    pub constants: [Printed; 2],
    /// What the Copas rate is multiplied by.
    pub copas: Printed,
    /// Conviction status: first sanction.
    pub first: Printed,
    /// Conviction status: two or more.
    pub repeat: Printed,
    /// Age at the start of follow-up, men.
    pub male: Steps<Printed>,
    /// Age at the start of follow-up, women.
    pub female: Steps<Printed>,
    /// The offence groups as printed.
    pub groups: &'static [(Ogrs3Group, Printed)],
    /// The weight of an offence group.
    pub group: fn(Ogrs3Group) -> Printed,
    /// Decimal places that a probability is rounded to before it becomes a percentage; `None`: it is not.
    pub places: Option<u32>,
}

weights! {
    /// Offence groups as published.
    PUBLISHED_GROUPS, published_group: Ogrs3Group;
    Violence 0.0;
    Robbery -0.634795912;
    PublicOrder 0.181917975;
    SexualNotAgainstChild 0.003276327;
    SexualAgainstChild -0.653434071;
    SolicitingOrProstitution 0.760608858;
    BurglaryDomestic -0.12394352;
    BurglaryOther 0.240604429;
    TheftNonMotor 0.661244321;
    HandlingStolenGoods 0.351866973;
    FraudAndForgery 0.159910192;
    AbscondingOrBail 0.733378677;
    TakingAndDrivingAway 0.380059431;
    TheftFromVehicles 0.427225615;
    OtherMotoring 0.262228428;
    DrinkDriving -0.121439408;
    CriminalDamage 0.204960477;
    DrugImportExportProduction -0.795556373;
    DrugPossessionOrSupply 0.077165871;
    OtherOffence -0.060667525;
}

weights! {
    /// Offence groups as served. One is ten times the published value: sexual, not against a child.
    SERVED_GROUPS, served_group: Ogrs3Group;
    Violence 0.0;
    Robbery -0.6348;
    PublicOrder 0.1819;
    SexualNotAgainstChild 0.0328;
    SexualAgainstChild -0.6534;
    SolicitingOrProstitution 0.7606;
    BurglaryDomestic -0.1239;
    BurglaryOther 0.2406;
    TheftNonMotor 0.6612;
    HandlingStolenGoods 0.3519;
    FraudAndForgery 0.1599;
    AbscondingOrBail 0.7334;
    TakingAndDrivingAway 0.3801;
    TheftFromVehicles 0.4272;
    OtherMotoring 0.2622;
    DrinkDriving -0.1214;
    CriminalDamage 0.205;
    DrugImportExportProduction -0.7956;
    DrugPossessionOrSupply 0.0772;
    OtherOffence -0.0607;
}

/// As published, nine figures. Probabilities are not rounded.
pub static PUBLISHED: Parameters = Parameters {
    constants: [printed!(1.402562384), printed!(2.121705678)],
    copas: printed!(1.251124464),
    first: printed!(0.126142106),
    repeat: printed!(0.463062792),
    male: steps!("ogrs3.male", "Age at the start of follow-up, men", "years", i32::MAX, PUBLISHED_SOURCE, Likely;
        10 => printed!(0.0), "10 to 11";
        12 => printed!(0.083922902), "12 to 13";
        14 => printed!(0.075775765), "14 to 15";
        16 => printed!(-0.061594199), "16 to 17";
        18 => printed!(-0.625103618), "18 to 20";
        21 => printed!(-1.051515067), "21 to 24";
        25 => printed!(-1.166679288), "25 to 29";
        30 => printed!(-1.325976554), "30 to 34";
        35 => printed!(-1.368045933), "35 to 39";
        40 => printed!(-1.499690953), "40 to 49";
        50 => printed!(-2.025261458), "50 or over";
    ),
    female: steps!("ogrs3.female", "Age at the start of follow-up, women", "years", i32::MAX, PUBLISHED_SOURCE, Likely;
        10 => printed!(-0.785038489), "10 to 11";
        12 => printed!(-0.613852078), "12 to 13";
        14 => printed!(-0.669521331), "14 to 15";
        16 => printed!(-0.959179629), "16 to 17";
        18 => printed!(-0.897480934), "18 to 20";
        21 => printed!(-1.028488454), "21 to 24";
        25 => printed!(-1.052777806), "25 to 29";
        30 => printed!(-1.129127959), "30 to 34";
        35 => printed!(-1.42187494), "35 to 39";
        40 => printed!(-1.524652221), "40 to 49";
        50 => printed!(-2.44983716), "50 or over";
    ),
    groups: PUBLISHED_GROUPS,
    group: published_group,
    places: None,
};

/// As the service had them, four or five figures. Girls of 10 to 15 have the opposite sign.
pub static SERVED: Parameters = Parameters {
    constants: [printed!(1.40256), printed!(2.1217)],
    copas: printed!(1.25112),
    first: printed!(0.12614),
    repeat: printed!(0.46306),
    male: steps!("ogrs3.served.male", "Age at the start of follow-up, men", "years", i32::MAX, SERVED_SOURCE, Confirmed;
        10 => printed!(0.0), "10 to 11";
        12 => printed!(0.08392), "12 to 13";
        14 => printed!(0.07578), "14 to 15";
        16 => printed!(-0.0616), "16 to 17";
        18 => printed!(-0.6251), "18 to 20";
        21 => printed!(-1.0515), "21 to 24";
        25 => printed!(-1.1667), "25 to 29";
        30 => printed!(-1.326), "30 to 34";
        35 => printed!(-1.368), "35 to 39";
        40 => printed!(-1.4997), "40 to 49";
        50 => printed!(-2.0253), "50 or over";
    ),
    female: steps!("ogrs3.served.female", "Age at the start of follow-up, women", "years", i32::MAX, SERVED_SOURCE, Confirmed;
        10 => printed!(0.785), "10 to 11";
        12 => printed!(0.61385), "12 to 13";
        14 => printed!(0.66952), "14 to 15";
        16 => printed!(-0.9592), "16 to 17";
        18 => printed!(-0.8975), "18 to 20";
        21 => printed!(-1.0285), "21 to 24";
        25 => printed!(-1.0528), "25 to 29";
        30 => printed!(-1.1291), "30 to 34";
        35 => printed!(-1.4219), "35 to 39";
        40 => printed!(-1.5247), "40 to 49";
        50 => printed!(-2.4498), "50 or over";
    ),
    groups: SERVED_GROUPS,
    group: served_group,
    places: Some(5),
};

/// Bands of the two-year percentage.
pub static BANDS: Steps<Likelihood> = steps!("ogrs3.band", "Band", "per cent within two years", 99, SERVED_SOURCE, Confirmed;
    0 => Likelihood::Low, "0 to 49";
    50 => Likelihood::Medium, "50 to 74";
    75 => Likelihood::High, "75 to 89";
    90 => Likelihood::VeryHigh, "90 or over";
);

/// Years added to the career before the Copas rate is taken.
const ADDED_YEARS: i64 = 10;

/// The terms in the order in which they are added, under the names that the service reports.
pub const FEATURES: [&str; 4] = ["ageGenderScore", "convictionStatusScore", "COPASScore", "offenceGroupParameter"];

/// What the terms are made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct History {
    /// Gender.
    pub sex: Sex,
    /// Age in whole years at the start of follow-up, 10 or more.
    pub age_at_start_of_followup: i32,
    /// Sanctions, the current one included, 1 or more.
    pub sanctions: i32,
    /// Whole years from the first sanction to the current conviction, with the ten that are added: 10 or more.
    pub copas_years: i32,
    /// Group of the current offence.
    pub group: Ogrs3Group,
}

/// A score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scored {
    /// The terms, in the order of [`FEATURES`].
    pub terms: [f64; 4],
    /// Log-odds within one year and within two.
    pub log_odds: [f64; 2],
    /// Probabilities, 0 to 1, rounded where the set of numbers says so.
    pub probability: [f64; 2],
    /// Whole per cents, 1 to 99.
    pub percent: [i32; 2],
    /// Band of the two-year percentage.
    pub band: Likelihood,
}

/// Scores a history.
pub fn score(h: &History, with: &Parameters) -> Scored {
    let ages = if h.sex == Sex::Male { &with.male } else { &with.female };
    let status = if h.sanctions == 1 { with.first } else { with.repeat };
    let copas = math::ln(f64::from(h.sanctions) / f64::from(h.copas_years)) * with.copas.value;
    let terms = [ages.value(h.age_at_start_of_followup).value, status.value, shown(copas), (with.group)(h.group).value];
    let sum = model::sum(&terms);
    let log_odds = with.constants.map(|constant| constant.value + sum);
    let probability = log_odds.map(|z| {
        let p = math::sigmoid(z);
        with.places.map_or(p, |places| math::round_dp(p, places))
    });
    let percent = probability.map(|p| held_1_to_99(math::pct0(p)));
    let [_, two_year] = percent;
    Scored { terms, log_odds, probability, percent, band: BANDS.value(two_year) }
}

/// What the service asks for, in the order in which it names what is missing.
pub const REQUIRED: &[Ask] = &[
    Ask::gender,
    Ask::date_of_birth,
    Ask::date_of_current_conviction,
    Ask::date_at_start_of_followup,
    Ask::total_number_of_sanctions_for_all_offences,
    Ask::age_at_first_sanction,
    Ask::current_offence_code,
];

/// The group of the current offence: as given, else as the map has it; else what is wrong with the code.
///
/// # Errors
/// The code is too general, or the map has no group for it.
pub fn group(f: &Facts) -> Result<Ogrs3Group, Code> {
    if let Some(group) = f.ogrs3_offence_group.known() {
        return Ok(group);
    }
    match f.current_offence_code.code().and_then(|code| classic::of(code).ok()).map(|offence| offence.ogrs3) {
        Some(Ok(group)) => Ok(group),
        Some(Err(Ogrs3Status::NeedDetailsOfExactOffence)) => Err(Code::NeedDetailsOfExactOffence),
        Some(Err(Ogrs3Status::NotMapped)) | None => Err(Code::OffenceCodeMappingNotFound),
    }
}

/// Whether a code is there and is not five characters long.
pub fn malformed(code: &OffenceCode) -> bool {
    !code.is_unknown() && !code.has_five_characters()
}

/// Makes the checks of the service in its order, and where the service fails instead of naming what is wrong, ours.
///
/// # Errors
/// Everything wrong that the service would name at once.
pub fn checked(f: &Facts) -> Result<History, Faults> {
    let mut faults = Faults::default();
    faults.missing(Code::MissingMandatoryInput, REQUIRED, |ask| f.answered(ask));
    let n = f.total_number_of_sanctions_for_all_offences;
    faults.add_if(n.known().is_some_and(|n| n < 1), Code::TotalNumberOfSanctionsLessThanOne, &[Ask::total_number_of_sanctions_for_all_offences]);
    faults.add_if(malformed(&f.current_offence_code), Code::OffenceCodeIncorrectFormat, &[Ask::current_offence_code]);
    let (Some(sex), Some(birth), Some(conviction), Some(followup), Some(sanctions), Some(first), true) = (
        f.gender.known(),
        f.date_of_birth.known(),
        f.date_of_current_conviction.known(),
        f.date_at_start_of_followup.known(),
        n.known(),
        f.age_at_first_sanction.known(),
        faults.is_empty(),
    ) else {
        return Err(faults);
    };
    history(f, Given { sex, birth, conviction, followup, sanctions, first })
}

struct Given {
    sex: Sex,
    birth: Date,
    conviction: Date,
    followup: Date,
    sanctions: i32,
    first: i32,
}

fn history(f: &Facts, given: Given) -> Result<History, Faults> {
    let Given { sex, birth, conviction, followup, sanctions, first } = given;
    let mut faults = Faults::default();
    // here the service fails
    faults.add_if(conviction <= birth, Code::DateOfCurrentConvictionBeforeDateOfBirth, &[Ask::date_of_current_conviction]);
    faults.add_if(followup <= birth, Code::DateOfStartOfFollowupBeforeDateOfBirth, &[Ask::date_at_start_of_followup]);
    let age = birth.whole_years_until(conviction);
    if conviction > birth {
        faults.add_if(age < 10, Code::AgeAtCurrentConvictionLessThanTen, &[Ask::date_of_birth, Ask::date_of_current_conviction]);
        let asks = [Ask::date_of_birth, Ask::date_of_current_conviction, Ask::age_at_first_sanction];
        faults.add_if(first > age, Code::AgeAtFirstSanctionAfterAgeAtCurrentConviction, &asks);
    }
    let group = group(f);
    if let Err(code) = group {
        faults.0.push(Fault::of(code, &[Ask::current_offence_code]));
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    // and here
    let age_at_start_of_followup = birth.whole_years_until(followup);
    faults.add_if(age_at_start_of_followup < 10, Code::AgeAtStartOfFollowupOutOfRange, &[Ask::date_of_birth, Ask::date_at_start_of_followup]);
    let years = i32::try_from(ADDED_YEARS + i64::from(age) - i64::from(first));
    faults.add_if(years.is_err(), Code::AgeAtFirstSanctionOutOfRange, &[Ask::age_at_first_sanction]);
    match (group, years, faults.is_empty()) {
        (Ok(group), Ok(copas_years), true) => Ok(History { sex, age_at_start_of_followup, sanctions, copas_years, group }),
        _ => Err(faults),
    }
}
