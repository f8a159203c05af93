//! Offender Group Reconviction Scale, version 3 (OGRS3): likelihood of proven reoffending within one and within two years, from age,
//! gender, offence and history. Two sets of numbers, never mixed: as published, and as the Ministry's service had them. Reads facts,
//! touches nothing else.

use super::facts::{Ask, Facts, OffenceCode};
use super::faults::{Code, Fault, Faults};
use super::model::{self, Term};
use super::printed::{self, Printed, held_1_to_99, printed, shown, weights};
use super::reads;
use super::{checks, older};
use crate::answer::Answer;
use crate::date::Date;
use crate::facts::Choices;
use crate::instrument::Instrument;
use crate::instruments::Likelihood;
use crate::instruments::rm2000::Sex;
use crate::json::Json;
use crate::math;
use crate::offences::classic::{self, Ogrs3Group, Ogrs3Status};
use crate::options::Options;
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::sheet::{self, Sheet};
use crate::table::Steps;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

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

impl Scored {
    /// The two-year percentage, 1 to 99.
    pub const fn two_year(&self) -> i32 {
        let [_, percent] = self.percent;
        percent
    }
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

// --- the instrument ---------------------------------------------------------------------------------------------------------

/// One set of numbers as an instrument prints it.
struct Edition {
    numbers: &'static Parameters,
    source: &'static str,
    status: Status,
    /// Ids of its coefficients and of its table of offence groups.
    ids: &'static str,
    groups: &'static str,
}

static EDITION_2009: Edition = Edition { numbers: &PUBLISHED, source: PUBLISHED_SOURCE, status: Status::Likely, ids: "ogrs3.coefficient", groups: "ogrs3.group" };
static EDITION_SERVED: Edition = Edition { numbers: &SERVED, source: SERVED_SOURCE, status: Status::Confirmed, ids: "ogrs3.served.coefficient", groups: "ogrs3.served.group" };

/// Everything wrong, also what the service fails on or takes in silence.
pub fn problems(f: &Facts) -> Faults {
    let mut faults = Faults::default();
    let given = |ask: Ask| f.answered(ask) || ask == Ask::current_offence_code && f.ogrs3_offence_group.known().is_some();
    faults.missing(Code::MissingMandatoryInput, REQUIRED, given);
    older_dates(f, &mut faults);
    checks::age_at_followup(f, 10, &mut faults);
    checks::v12_followup_plausible(f, &mut faults);
    match (&f.current_offence_code, group(f)) {
        (OffenceCode::Malformed(_), _) => faults.add_if(true, Code::OffenceCodeIncorrectFormat, &[Ask::current_offence_code]),
        (OffenceCode::Code(code), Err(wrong)) => {
            let detail = match (wrong, classic::of(*code)) {
                (Code::OffenceCodeMappingNotFound, Err(missing)) => format!("{missing}; give another code, or `ogrs3_offence_group`"),
                (Code::OffenceCodeMappingNotFound, Ok(_)) => {
                    format!("offence code `{code}` has no OGRS3 group in the map `{}`; give another code, or `ogrs3_offence_group`", classic::ID)
                }
                _ => format!("offence code `{code}` is too general to be scored: give the code of the exact offence, or `ogrs3_offence_group`"),
            };
            faults.0.push(Fault { detail, ..Fault::of(wrong, &[Ask::current_offence_code]) });
        }
        _ => {}
    }
    faults
}

/// The age at the current conviction is 10 or more, and that at the first sanction lies between 10 and it.
pub fn older_dates(f: &Facts, faults: &mut Faults) {
    let first = f.age_at_first_sanction.known();
    if let Some((birth, conviction)) = checks::both(f.date_of_birth, f.date_of_current_conviction) {
        let (unborn, age) = (conviction <= birth, birth.whole_years_until(conviction));
        faults.add_if(unborn, Code::DateOfCurrentConvictionBeforeDateOfBirth, &[Ask::date_of_current_conviction]);
        faults.add_if(!unborn && age < 10, Code::AgeAtCurrentConvictionLessThanTen, &[Ask::date_of_birth, Ask::date_of_current_conviction]);
        let asks = [Ask::date_of_birth, Ask::date_of_current_conviction, Ask::age_at_first_sanction];
        faults.add_if(!unborn && first.is_some_and(|first| first > age), Code::AgeAtFirstSanctionAfterAgeAtCurrentConviction, &asks);
    }
    if first.is_some_and(|first| first < 10) {
        let detail = String::from("`age_at_first_sanction` must be 10 or more: nobody is sanctioned below the age of criminal responsibility");
        faults.0.push(Fault { detail, ..Fault::of(Code::AgeAtFirstSanctionOutOfRange, &[Ask::age_at_first_sanction]) });
    }
}

/// What the score rests on, from facts in which [`problems`] found nothing.
pub fn derived(f: &Facts) -> Option<History> {
    let birth = f.date_of_birth.known()?;
    let career = birth.whole_years_until(f.date_of_current_conviction.known()?).saturating_sub(f.age_at_first_sanction.known()?);
    Some(History {
        sex: f.gender.known()?,
        age_at_start_of_followup: birth.whole_years_until(f.date_at_start_of_followup.known()?),
        sanctions: f.total_number_of_sanctions_for_all_offences.known()?,
        copas_years: career.saturating_add(10),
        group: group(f).ok()?,
    })
}

/// The score with the published numbers; `None` where something is wrong with the facts.
pub fn finished(f: &Facts) -> Option<Scored> {
    if problems(f).is_empty() { published(f) } else { None }
}

/// The score with the published numbers, from facts in which [`problems`] found nothing.
pub fn published(f: &Facts) -> Option<Scored> {
    Some(score(&derived(f)?, &PUBLISHED))
}

/// Notes every number that a score with the published numbers used: for an instrument that rests on it.
pub fn note_published(f: &Facts, out: &mut Answered, options: &Options) {
    if let Some(h) = derived(f) {
        let scored = score(&h, &PUBLISHED);
        explain(&h, &scored, &EDITION_2009, out, options);
    }
}

/// Adds the reasons and gives the terms.
fn explain(h: &History, scored: &Scored, edition: &Edition, out: &mut Answered, options: &Options) -> Vec<Term> {
    let with = edition.numbers;
    let [_, constant] = with.constants;
    let [ages, status, copas, group] = scored.terms;
    let [age_feature, status_feature, copas_feature, group_feature] = FEATURES;
    let (table, sex) = if h.sex == Sex::Male { (&with.male, "men") } else { (&with.female, "women") };
    let row = table.row(h.age_at_start_of_followup);
    let (which, status_number, status_label) = if h.sanctions == 1 {
        ("first_sanction", with.first, "conviction status: first sanction")
    } else {
        ("repeat_sanction", with.repeat, "conviction status: two sanctions or more")
    };
    let years = f64::from(h.copas_years);
    let terms = alloc::vec![
        (format!("age at the start of follow-up, {sex}: {}", row.label), term(row.id.into(), "age_gender", age_feature, row.value, 1.0, ages)),
        (status_label.into(), term(format!("{}.{which}", edition.ids), "conviction_status", status_feature, status_number, 1.0, status)),
        (
            format!("Copas rate: logarithm of {} sanctions over {years} years", h.sanctions),
            term(format!("{}.copas", edition.ids), "copas_rate", copas_feature, with.copas, math::ln(f64::from(h.sanctions) / years), copas),
        ),
        (format!("offence group: {}", h.group.label()), term(format!("{}.{}", edition.groups, h.group.word()), "offence_group", group_feature, (with.group)(h.group), 1.0, group),),
        (String::from("constant, two years"), term(format!("{}.two_year", edition.ids), "constant_two_year", "", constant, 1.0, constant.value)),
    ];
    for (label, term) in &terms {
        older::used(out, options, term, label, edition.source, edition.status);
    }
    let [one_year, _] = with.constants;
    let id = format!("{}.one_year", edition.ids);
    let status = options.status(&id, edition.status);
    out.reason(id, format!("constant, one year: {one_year} in place of that of two years"), None, edition.source, status);
    terms.into_iter().map(|(_, term)| term).collect()
}

fn term(id: String, variable: &'static str, feature: &'static str, number: Printed, value: f64, contribution: f64) -> Term {
    Term { id, variable, feature, digits: number.digits, value: shown(value), contribution }
}

const PREDICTS: &str = "any proven reoffending within two years of the start of follow-up, with the likelihood within one year beside it";
const DOES_NOT_PREDICT: &str = "how serious an offence would be, or whom it would harm; present circumstances do not enter it";

fn answer(f: &Facts, options: &Options, edition: &Edition) -> Answered {
    let mut out = Answered { maps: alloc::vec![&classic::MAP], ..Answered::default() };
    let Some(h) = derived(f) else { return out };
    let scored = score(&h, edition.numbers);
    let terms = explain(&h, &scored, edition, &mut out, options);
    let years = older::Years { percent: scored.percent, probability: scored.probability, log_odds: scored.log_odds };
    let [_, two_year] = scored.percent;
    older::row(&mut out, options, &BANDS, two_year);
    let mut result = years.result(scored.band, "static");
    result.push("in_words", years.in_words(PREDICTS, DOES_NOT_PREDICT, &BANDS));
    result.push("terms", terms.iter().map(Term::to_json).collect::<Json>());
    if checks::both(f.date_at_start_of_followup, f.date_of_current_conviction).is_some_and(|(followup, conviction)| followup < conviction) {
        out.notice("followup_before_conviction", "follow-up starts before the current conviction: OGRS3 does not refuse this; check the dates");
    }
    if let (Answer::Known(given), Some(Ok(mapped))) = (f.ogrs3_offence_group, f.current_offence_code.code().and_then(|code| classic::of(code).ok()).map(|offence| offence.ogrs3))
        && given != mapped
    {
        out.notice("given_differs", format!("the offence group given ({}) was used; the offence map has {} for the code", given.word(), mapped.word()));
    }
    older::finish(out, result, options)
}

fn tables(edition: &'static Edition) -> Vec<sheet::Table> {
    let with = edition.numbers;
    let [one, two] = with.constants;
    let numbers = [
        ("one_year", "constant of one year", one, edition.status),
        ("two_year", "constant of two years", two, edition.status),
        ("first_sanction", "conviction status: first sanction", with.first, edition.status),
        ("repeat_sanction", "conviction status: two sanctions or more", with.repeat, edition.status),
        ("copas", "Copas rate: logarithm of sanctions over years from the first to the current conviction, plus 10", with.copas, edition.status),
    ];
    alloc::vec![
        with.male.sheet(),
        with.female.sheet(),
        printed::coefficients(edition.ids, "Coefficients", edition.source, &numbers),
        printed::sheet(edition.groups, "Offence groups", edition.source, edition.status, with.groups),
        BANDS.sheet(),
    ]
}

const EXAMPLE: &str = r#"{"gender": "male", "date_of_birth": "1990-05-17", "date_of_current_conviction": "2024-02-10", "date_at_start_of_followup": "2024-08-10", "total_number_of_sanctions_for_all_offences": 6, "age_at_first_sanction": 17, "current_offence_code": "02801"}"#;

/// What it reads.
pub fn reads() -> alloc::vec::Vec<&'static [Ask]> {
    alloc::vec![REQUIRED, &[Ask::ogrs3_offence_group]]
}

/// OGRS3, 2009: the published numbers.
pub struct Ogrs3;

impl Instrument for Ogrs3 {
    const ID: &'static str = "ogrs3";
    const EDITION: &'static str = "2009";
    const TITLE: &'static str = "Offender Group Reconviction Scale, version 3 (OGRS3)";
    const SUMMARY: &'static str = "per cent likelihood of proven reoffending within one and two years, from history alone, with the published numbers";
    type Facts = Facts;

    fn reads(question: &str) -> bool {
        reads::has(reads(), question)
    }

    fn check(f: &Facts, found: &mut Problems) {
        problems(f).report(found);
    }

    fn answer(f: &Facts, options: &Options) -> Answered {
        answer(f, options, &EDITION_2009)
    }

    fn sheet() -> Sheet {
        Sheet {
            tables: tables(&EDITION_2009),
            rules: Vec::new(),
            example: EXAMPLE,
            notes: &[
                "The log-odds are the constant and the sum of the four terms; the probability is not rounded; the whole percentage is held to 1 to 99. The band goes by the two-year percentage.",
                "The paper itself was not read: its numbers are taken from two later calculators, which agree in all of them. Validation and bands are those of the Ministry's service.",
                "A caution counts here as any other sanction. The finer levels of conviction status that one calculator prints beside these are used by none.",
            ],
        }
    }
}

/// OGRS3, arns-2025: the numbers of the Ministry's service.
pub struct Ogrs3Served;

impl Instrument for Ogrs3Served {
    const ID: &'static str = "ogrs3";
    const EDITION: &'static str = "arns-2025";
    const TITLE: &'static str = "Offender Group Reconviction Scale, version 3 (OGRS3)";
    const SUMMARY: &'static str = "per cent likelihood of proven reoffending within one and two years, from history alone, with the numbers of the Ministry's service";
    type Facts = Facts;

    fn reads(question: &str) -> bool {
        reads::has(reads(), question)
    }

    fn check(f: &Facts, found: &mut Problems) {
        problems(f).report(found);
    }

    fn answer(f: &Facts, options: &Options) -> Answered {
        answer(f, options, &EDITION_SERVED)
    }

    fn sheet() -> Sheet {
        Sheet {
            tables: tables(&EDITION_SERVED),
            rules: Vec::new(),
            example: EXAMPLE,
            notes: &[
                "The probability is rounded to five places before it becomes a whole percentage, held to 1 to 99. The band goes by the two-year percentage.",
                "Two kinds of number differ from those published: girls of 10 to 15 have the opposite sign, and a sexual offence that is not against a child has ten times the weight. Both are kept: this edition gives what was served.",
            ],
        }
    }
}
