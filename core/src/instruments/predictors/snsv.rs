//! Serious non-sexual violence (SNSV): likelihood of a serious violent reoffence that is not sexual, static (also called brief) and
//! dynamic (extended). Two assignments of the offence weights, never mixed: as the service and OASys had them in 2025, and as the
//! calculators of 2014 to 2019 did. Reads facts, touches nothing else.

use super::checks::{self, both};
use super::facts::{Ask, Facts, OffenceCode, PreviousConviction, Supervision, Variant};
use super::faults::{Code, Fault, Faults, name};
use super::model::{self, Term};
use super::ogp::item;
use super::ogrs3::{self, malformed};
use super::printed::{self, Printed, printed, shown, weights};
use super::{logistic, older, ovp, percentage};
use crate::answer::Answer;
use crate::date::Date;
use crate::facts::{Choices, FactSet, Shape};
use crate::instrument::Instrument;
use crate::instruments::rm2000::Sex;
use crate::json::Json;
use crate::math;
use crate::offences::classic::{self, SnsvCategory, ViolenceSubcategory};
use crate::options::Options;
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::sheet::{Rule, Sheet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// Where the numbers were read.
pub const SOURCE: &str = "hmpps-arns-risk-actuarial-api dd72488 (2026), SNSVTransformationHelper, SNSVRiskProducerService and PreviousConviction";
/// Where the offence weights of the service were read.
pub const SERVED_SOURCE: &str = "hmpps-arns-risk-actuarial-api 15d68aa (November 2025), offence-code-mapping.csv, and oasys-cypress-test 77bdc2d (2025)";
/// Where the other assignment and the one-year constants were read.
pub const CALCULATOR_SOURCE: &str = "rsr-calculator 4519bbb (2013), coefficients.json, and rsr-calculator-service 41da272 (2017)";

choices! {
    /// What a score of SNSV is, as the service calls it.
    pub enum ScoreType {
        Static = "static", "Static";
        Dynamic = "dynamic", "Dynamic";
        StaticWithValidationErrors = "static_with_validation_errors", "Static, because answers for the dynamic score are missing";
    }
}

impl ScoreType {
    /// The form that was scored.
    pub const fn variant(self) -> Variant {
        match self {
            Self::Dynamic => Variant::Dynamic,
            Self::Static | Self::StaticWithValidationErrors => Variant::Static,
        }
    }
}

/// The coefficients of a form for history.
#[derive(Debug)]
pub struct Form {
    /// Log-odds to begin with, one year and two.
    pub intercept: [Printed; 2],
    /// Women.
    pub female: Printed,
    /// Age at the start of follow-up, men: of its first to its fourth power.
    pub age_male: [Printed; 4],
    /// The same for women.
    pub age_female: [Printed; 4],
    /// Each year from the first to the second sanction, where there are two: men, women.
    pub gap: [Printed; 2],
    /// Months free of offences: of the first to the fourth power.
    pub months: [Printed; 4],
    /// Logarithm of the rate of sanctions, from three on: men, women.
    pub rate: [Printed; 2],
    /// No violent sanction: men, women.
    pub never_violent: [Printed; 2],
    /// One violent sanction.
    pub once_violent: Printed,
    /// Each violent sanction.
    pub violent_count: Printed,
    /// Logarithm of the rate of violent sanctions.
    pub violent_rate: Printed,
    /// Each sanction.
    pub count: Printed,
    /// One sanction.
    pub first: Printed,
    /// Two sanctions.
    pub second: Printed,
}

/// The static form.
pub static STATIC: Form = Form {
    intercept: [printed!(2.9979555825474), printed!(3.60407707356772)],
    female: printed!(-16.6220270089011),
    age_male: [printed!(-0.546062410902905), printed!(0.0170043887737295), printed!(-0.000232716989498981), printed!(0.000001094922933981)],
    age_female: [printed!(1.09365106131567), printed!(-0.042733609488121), printed!(0.000697583963826421), printed!(-0.00000404895085233227)],
    gap: [printed!(-0.0292205730647305), printed!(-0.0841673003341906)],
    months: [printed!(-0.038382727965819), printed!(0.000548515180678996), printed!(0.0000662558757635182), printed!(-0.00000159636460181398)],
    rate: [printed!(0.769213898314811), printed!(0.793186572461819)],
    never_violent: [printed!(-0.942816163300621), printed!(-2.32321324569237)],
    once_violent: printed!(-0.0633592949212861),
    violent_count: printed!(0.0188685880078656),
    violent_rate: printed!(0.207442427665471),
    count: printed!(-0.0147495874606046),
    first: printed!(-2.09447596484765),
    second: printed!(-1.67613460779912),
};

/// The dynamic form.
pub static DYNAMIC: Form = Form {
    intercept: [printed!(1.78331927182645), printed!(2.39022796091603)],
    female: printed!(-16.6927292697847),
    age_male: [printed!(-0.508802063507919), printed!(0.0153890192629454), printed!(-0.000208800171123703), printed!(0.000000983824143383739)],
    age_female: [printed!(1.1436499550056), printed!(-0.0448159815299769), printed!(0.000731812620052307), printed!(-0.00000424504210770651)],
    gap: [printed!(-0.0271828619470523), printed!(-0.0960719132524968)],
    months: [printed!(-0.0368447371150021), printed!(0.000557887384281899), printed!(0.0000615531052486415), printed!(-0.00000149652694510477)],
    rate: [printed!(0.689153313085879), printed!(0.76704149890481)],
    never_violent: [printed!(-0.35940007303088), printed!(-1.7513536371131)],
    once_violent: printed!(-0.101514048705338),
    violent_count: printed!(0.021160895925655),
    violent_rate: printed!(0.0549319831836878),
    count: printed!(-0.0182592921752245),
    first: printed!(-1.89458617745666),
    second: printed!(-1.51763151836726),
};

/// What the items of the dynamic form add to its history, in the order in which they are added.
pub static PRESENT: [(&str, &str, Printed); 10] = [
    ("weapon", "a weapon was carried or used", printed!(0.15071282416667)),
    ("accommodation", "suitability of accommodation, per level", printed!(0.0619710049121293)),
    ("unemployed", "unemployed, per level: yes is level 2", printed!(0.0389109699626767)),
    ("partner", "relationship with partner, per level", printed!(0.0259107268767618)),
    ("alcohol", "current alcohol use, per level", printed!(0.0935672441515258)),
    ("excessive_alcohol", "excessive alcohol use, per level", printed!(0.0567127896345591)),
    ("impulsivity", "impulsivity, per level", printed!(0.077212834605957)),
    ("temper", "temper control, per level", printed!(0.0482892034688302)),
    ("attitudes", "pro-criminal attitudes, per level", printed!(0.130830533773332)),
    ("domestic_abuse", "domestic abuse against a partner", printed!(0.0847839330659903)),
];

weights! {
    /// Kinds of previous conviction, dynamic form.
    CONVICTIONS, conviction: PreviousConviction;
    Homicide 0.399463399258737;
    WoundingGbh 0.451029720739399;
    Kidnapping 0.0749101406070305;
    Firearms 0.218055028351022;
    Robbery 0.163248217650296;
    AggravatedBurglary 0.506616685297771;
    Weapon 0.184104582611966;
    CriminalDamage 0.357345708081477;
    Arson 0.12261588608151;
}

weights! {
    /// Offence categories as served, static form.
    SERVED_STATIC, served_static: SnsvCategory;
    AbscondingOrBail 0.304896300301182;
    AcquisitiveViolence 0.326858080852591;
    BurglaryDomestic 0.151649692548355;
    BurglaryOther -0.194200416367268;
    CriminalDamage 0.186977546333514;
    DrinkDriving -0.212258595209629;
    DrugImportExportProduction 0.0818982459627011;
    DrugPossessionOrSupply 0.0694507822486554;
    Drunkenness 0.0841789642942883;
    FraudAndForgery -0.136811424047985;
    HandlingStolenGoods -0.2245058213129;
    MotoringOffences -0.0286442357674878;
    OtherOffences -0.215779995107354;
    PublicOrderAndHarassment 0.0446132016665715;
    SexualAgainstChild -0.442179128494551;
    SexualNotAgainstChild -0.0455228893277184;
    TheftNonMotor 0.0202407984946185;
    VehicleRelatedTheft 0.226781312933932;
    ViolenceAgainstThePerson 0.01927038224;
    WelfareFraud -0.0169128022430282;
}

weights! {
    /// Offence categories as served, dynamic form.
    SERVED_DYNAMIC, served_dynamic: SnsvCategory;
    AbscondingOrBail 0.271350568105055;
    AcquisitiveViolence 0.194487131847261;
    BurglaryDomestic -0.226808217378264;
    BurglaryOther -0.225990540250696;
    CriminalDamage 0.00778028771796321;
    DrinkDriving 0.156493599418026;
    DrugImportExportProduction -0.0883945245425247;
    DrugPossessionOrSupply 0.081753216630546;
    Drunkenness 0.0819545573517356;
    FraudAndForgery -0.210828726274969;
    HandlingStolenGoods 0.0923765737156082;
    MotoringOffences 0.130461601097636;
    OtherOffences 0.123617390798186;
    PublicOrderAndHarassment 0.0206396832377319;
    SexualAgainstChild -0.407005679932105;
    SexualNotAgainstChild -0.211172350332101;
    TheftNonMotor 0.0187611938936452;
    VehicleRelatedTheft 0.264445840395185;
    ViolenceAgainstThePerson -0.006538498404;
    WelfareFraud -0.0673831070937991;
}

weights! {
    /// Offence categories of the 2014 calculators, static form.
    CALCULATOR_STATIC, calculator_static: SnsvCategory;
    AbscondingOrBail 0.304896300301182;
    AcquisitiveViolence 0.326858080852591;
    BurglaryDomestic 0.151649692548355;
    BurglaryOther -0.194200416367268;
    CriminalDamage 0.186977546333514;
    DrinkDriving -0.212258595209629;
    DrugImportExportProduction 0.0818982459627011;
    DrugPossessionOrSupply 0.0694507822486554;
    Drunkenness 0.0841789642942883;
    FraudAndForgery -0.136811424047985;
    HandlingStolenGoods -0.2245058213129;
    MotoringOffences -0.0286442357674878;
    OtherOffences -0.215779995107354;
    PublicOrderAndHarassment 0.0446132016665715;
    SexualAgainstChild -0.442179128494551;
    SexualNotAgainstChild -0.0455228893277184;
    TheftNonMotor 0.0202407984946185;
    VehicleRelatedTheft 0.226781312933932;
    ViolenceAgainstThePerson 0.0192703822415124;
    WelfareFraud -0.0169128022430282;
}

weights! {
    /// Offence categories of the 2014 calculators, dynamic form: 13 weights stand at other categories than where the service has them.
    CALCULATOR_DYNAMIC, calculator_dynamic: SnsvCategory;
    AbscondingOrBail 0.271350568105055;
    AcquisitiveViolence 0.264445840395185;
    BurglaryDomestic 0.123617390798186;
    BurglaryOther -0.225990540250696;
    CriminalDamage 0.156493599418026;
    DrinkDriving -0.210828726274969;
    DrugImportExportProduction 0.130461601097636;
    DrugPossessionOrSupply 0.081753216630546;
    Drunkenness 0.0923765737156082;
    FraudAndForgery -0.0883945245425247;
    HandlingStolenGoods -0.211172350332101;
    MotoringOffences 0.00778028771796321;
    OtherOffences -0.226808217378264;
    PublicOrderAndHarassment 0.0206396832377319;
    SexualAgainstChild -0.407005679932105;
    SexualNotAgainstChild -0.067383107093799;
    TheftNonMotor 0.0187611938936452;
    VehicleRelatedTheft 0.194487131847261;
    ViolenceAgainstThePerson -0.00653849840412098;
    WelfareFraud 0.0819545573517356;
}

weights! {
    /// Kinds of violence against the person, static form.
    VIOLENCE_STATIC, violence_static: ViolenceSubcategory;
    VatpAbhPlus 0.238802610774108;
    VatpSubAbh 0.0;
    FirearmsMostSerious 0.503126183131338;
    FirearmsOther 0.296194351653227;
    WeaponsNonFirearm 0.331898861349699;
}

weights! {
    /// Kinds of violence against the person, dynamic form.
    VIOLENCE_DYNAMIC, violence_dynamic: ViolenceSubcategory;
    VatpAbhPlus 0.204895023669854;
    VatpSubAbh 0.0;
    FirearmsMostSerious 0.41315945136753;
    FirearmsOther 0.261448353627646;
    WeaponsNonFirearm 0.200143106218146;
}

/// Which assignment of the weights to the offence categories.
#[derive(Debug)]
pub struct Assignment {
    /// The static form as printed.
    pub static_rows: &'static [(SnsvCategory, Printed)],
    /// The dynamic form as printed.
    pub dynamic_rows: &'static [(SnsvCategory, Printed)],
    /// The weight in the static form.
    pub static_weight: fn(SnsvCategory) -> Printed,
    /// The weight in the dynamic form.
    pub dynamic_weight: fn(SnsvCategory) -> Printed,
}

/// As the service and OASys had it in 2025.
pub static SERVED: Assignment = Assignment { static_rows: SERVED_STATIC, dynamic_rows: SERVED_DYNAMIC, static_weight: served_static, dynamic_weight: served_dynamic };
/// As the calculators of 2014 to 2019 had it.
pub static CALCULATOR: Assignment =
    Assignment { static_rows: CALCULATOR_STATIC, dynamic_rows: CALCULATOR_DYNAMIC, static_weight: calculator_static, dynamic_weight: calculator_dynamic };

/// Terms of the static form. The dynamic form has these and eleven more.
pub const STATIC_TERMS: usize = 13;
/// Terms of the dynamic form.
pub const TERMS: usize = 24;

/// The terms in the order in which they are added, under the names that the service reports.
pub const FEATURES: [&str; TERMS] = [
    "twoYearInterceptWeight",
    "genderWeight",
    "ageGenderPolynomialWeight",
    "SNSVWeighting",
    "secondSanctionCasesOnlyWeight",
    "monthsSinceLastSanctionWeight",
    "threePlusSanctionWeight",
    "violentHistoryWeight",
    "violentSanctionsWeight",
    "violenceRateWeight",
    "SNSVVATPWeight",
    "totalNumberOfSanctionsForAllOffencesWeight",
    "numberOfSanctionsWeight",
    "offenceInvolveCarryingOrUsingWeaponsWeight",
    "suitabilityOfAccommodationWeight",
    "unemployedWeight",
    "currentRelationshipWithPartner",
    "chronicDrinkingProblemsWeight",
    "bingeDrinkingProblemsWeight",
    "impulsivityProblemsWeight",
    "temperControlWeight",
    "proCriminalAttitudesWeight",
    "domesticViolenceWeight",
    "previousConvictionsWeight",
];

/// The youngest that it is for, in years at the start of follow-up and at the current conviction.
pub const YOUNGEST: i32 = 10;
/// The most months free of offences that count.
pub const MONTHS_CAP: i32 = 36;
/// Years added to the career in the rate of sanctions.
pub const RATE_YEARS: f64 = 12.0;
/// Years added to the career in the rate of violent sanctions.
pub const VIOLENT_RATE_YEARS: f64 = 30.0;
/// Decimal places of a probability, and of the term for the rate of violent sanctions, by the source's own rule.
const PLACES: u32 = 16;

/// What the static score rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct History {
    /// Gender.
    pub sex: Sex,
    /// Age in whole years at the start of follow-up.
    pub age_at_start_of_followup: i32,
    /// Sanctions, the current one included.
    pub sanctions: i32,
    /// Violent sanctions, the current one included.
    pub violent_sanctions: i32,
    /// Whole years from the first sanction to the current conviction; 0 where no term needs it.
    pub career_years: i32,
    /// Whole months free of offences since the start of follow-up, up to 36.
    pub offence_free_months: i32,
    /// Category of the current offence.
    pub category: SnsvCategory,
    /// Kind of violence, where the category is violence against the person.
    pub violence: Option<ViolenceSubcategory>,
}

/// A score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scored {
    /// The form.
    pub variant: Variant,
    /// The terms within two years, in the order of [`FEATURES`]; in the static form the last eleven are nothing.
    pub terms: [f64; TERMS],
    /// Log-odds within one year and within two.
    pub log_odds: [f64; 2],
    /// Probabilities, 0 to 1, to 16 decimal places.
    pub probability: [f64; 2],
}

impl Scored {
    /// The two-year probability, which is the one that is reported.
    pub const fn two_year(&self) -> f64 {
        let [_, two_year] = self.probability;
        two_year
    }

    /// Names and values of the terms of the form.
    pub fn features(&self) -> impl Iterator<Item = (&'static str, f64)> + use<> {
        let terms = if self.variant == Variant::Dynamic { TERMS } else { STATIC_TERMS };
        FEATURES.into_iter().zip(self.terms).take(terms)
    }
}

/// x times its coefficients of the first to the fourth power: added from the lowest power up, from 0, and multiplied once by x.
#[inline]
fn polynomial(coefficients: &[Printed; 4], x: i32) -> f64 {
    let x = f64::from(x);
    // powers of whole numbers this small are exact
    let powers = [1.0, x, x * x, x * x * x];
    let bracket = coefficients.iter().zip(powers).fold(0.0, |sum, (c, power)| sum + c.value * power);
    shown(x * bracket)
}

/// The coefficient for men or for women.
#[inline]
fn by_sex([male, female]: &[Printed; 2], sex: Sex) -> f64 {
    match sex {
        Sex::Male => male.value,
        Sex::Female => female.value,
    }
}

/// The terms of history, in order.
fn history_terms(h: &History, form: &Form, category: Printed, violence: f64) -> [f64; STATIC_TERMS] {
    let n = f64::from(h.sanctions);
    let v = f64::from(h.violent_sanctions);
    let years = f64::from(h.career_years);
    let [_, intercept] = &form.intercept;
    let ages = if h.sex == Sex::Male { &form.age_male } else { &form.age_female };
    let violent_history = match h.violent_sanctions {
        0 => by_sex(&form.never_violent, h.sex),
        1 => form.once_violent.value,
        _ => 0.0,
    };
    let violent_rate = if h.violent_sanctions > 0 { math::round_dp(math::ln(v / (years + VIOLENT_RATE_YEARS)) * form.violent_rate.value, PLACES) } else { 0.0 };
    let number = match h.sanctions {
        1 => form.first.value,
        2 => form.second.value,
        _ => 0.0,
    };
    [
        intercept.value,
        if h.sex == Sex::Female { form.female.value } else { 0.0 },
        polynomial(ages, h.age_at_start_of_followup),
        category.value,
        shown(if h.sanctions == 2 { years * by_sex(&form.gap, h.sex) } else { 0.0 }),
        polynomial(&form.months, h.offence_free_months),
        shown(if h.sanctions >= 3 { math::ln(n / (years + RATE_YEARS)) * by_sex(&form.rate, h.sex) } else { 0.0 }),
        violent_history,
        shown(form.violent_count.value * v),
        violent_rate,
        violence,
        n * form.count.value,
        number,
    ]
}

/// What the items of the dynamic form multiply, in order, without previous convictions; `None` where one is missing.
fn present_levels(f: &Facts) -> Option<[f64; 10]> {
    let yes = |answer: Answer<bool>| answer.known().map(f64::from);
    let level = |answer: Answer<super::facts::Problem>| item(answer).map(f64::from);
    Some([
        yes(f.did_offence_involve_carrying_or_using_weapon)?,
        level(f.suitability_of_accommodation)?,
        // the answer behind it is scored 0 or 2
        yes(f.is_unemployed)? * 2.0,
        level(f.current_relationship_with_partner)?,
        level(f.current_alcohol_use_problems)?,
        level(f.excessive_alcohol_use)?,
        level(f.impulsivity_problems)?,
        level(f.temper_control)?,
        level(f.pro_criminal_attitudes)?,
        yes(domestic_abuse(f))?,
    ])
}

/// The items of the dynamic form, in order; `None` where one is missing.
fn present_terms(f: &Facts) -> Option<[f64; 11]> {
    let convictions = f.previous_convictions.0.as_ref()?.iter().fold(0.0, |sum, kind| sum + conviction(*kind).value);
    let levels = present_levels(f)?;
    let mut terms = [0.0; 11];
    let products = levels.iter().zip(&PRESENT).map(|(level, (_, _, c))| level * c.value);
    for (term, value) in terms.iter_mut().zip(products.chain([convictions])) {
        *term = value;
    }
    Some(terms)
}

/// Domestic abuse as SNSV counts it: against a partner. Where there is evidence of abuse, that question decides.
pub fn domestic_abuse(f: &Facts) -> Answer<bool> {
    if f.evidence_of_domestic_abuse.is_yes() { f.domestic_abuse_against_partner } else { f.evidence_of_domestic_abuse }
}

/// Scores a form; `None` where an answer that the dynamic form needs is missing.
pub fn score(f: &Facts, h: &History, variant: Variant, with: &Assignment) -> Option<Scored> {
    let (form, category, violence): (_, _, fn(ViolenceSubcategory) -> Printed) = match variant {
        Variant::Static => (&STATIC, (with.static_weight)(h.category), violence_static),
        Variant::Dynamic => (&DYNAMIC, (with.dynamic_weight)(h.category), violence_dynamic),
    };
    let violence = h.violence.map_or(0.0, |kind| violence(kind).value);
    let mut terms = [0.0; TERMS];
    let history = history_terms(h, form, category, violence);
    let present = if variant == Variant::Dynamic { present_terms(f)? } else { [0.0; 11] };
    for (term, value) in terms.iter_mut().zip(history.into_iter().chain(present)) {
        *term = value;
    }
    let log_odds = form.intercept.map(|intercept| {
        let mut terms = terms;
        let [first, ..] = &mut terms;
        *first = intercept.value;
        model::sum(&terms)
    });
    Some(Scored { variant, terms, log_odds, probability: log_odds.map(|z| math::round_dp(math::sigmoid(z), PLACES)) })
}

/// What it asks for in every case, in the order in which the service names what is missing. The service took today for a missing date of
/// the assessment; this engine asks for it, first.
pub const REQUIRED: &[Ask] = &[
    Ask::assessment_date,
    Ask::gender,
    Ask::date_of_birth,
    Ask::date_of_current_conviction,
    Ask::current_offence_code,
    Ask::total_number_of_sanctions_for_all_offences,
    Ask::age_at_first_sanction,
    Ask::supervision_status,
    Ask::date_at_start_of_followup,
    Ask::total_number_of_violent_sanctions,
];

/// What it asks for beyond that for the dynamic form, in the same order.
pub const DYNAMIC_REQUIRED: &[Ask] = &[
    Ask::did_offence_involve_carrying_or_using_weapon,
    Ask::suitability_of_accommodation,
    Ask::is_unemployed,
    Ask::current_relationship_with_partner,
    Ask::current_alcohol_use_problems,
    Ask::excessive_alcohol_use,
    Ask::impulsivity_problems,
    Ask::temper_control,
    Ask::pro_criminal_attitudes,
    Ask::previous_convictions,
    Ask::evidence_of_domestic_abuse,
];

/// The questions for the dynamic form that are not answered, in order.
pub fn dynamic_missing(f: &Facts) -> alloc::vec::Vec<Ask> {
    let partner = f.evidence_of_domestic_abuse.is_yes().then_some(Ask::domestic_abuse_against_partner);
    DYNAMIC_REQUIRED.iter().copied().chain(partner).filter(|ask| !f.answered(*ask)).collect()
}

/// The category of the current offence, with the kind of violence where it is violence against the person: as given, else as the map has it.
pub fn category(f: &Facts) -> Option<(SnsvCategory, Option<ViolenceSubcategory>)> {
    if let Some(category) = f.snsv_offence_category.known() {
        let violence = (category == SnsvCategory::ViolenceAgainstThePerson).then(|| f.snsv_violence_subcategory.known()).flatten();
        return Some((category, violence));
    }
    let offence = f.current_offence_code.code().and_then(|code| classic::of(code).ok())?;
    Some((offence.snsv, offence.violence))
}

/// Whole months free of offences, 0 to 36.
pub fn offence_free_months(followup: Date, assessed: Date) -> i32 {
    if followup >= assessed { 0 } else { followup.whole_months_until(assessed).min(MONTHS_CAP) }
}

/// Whether a term needs the age at the current conviction.
pub const fn career_counts(sanctions: i32, violent_sanctions: i32) -> bool {
    sanctions >= 2 || violent_sanctions > 0
}

/// What the service makes of a request.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Served {
    /// What is wrong.
    pub faults: Faults,
    /// The form, unless the checks found something wrong.
    pub score_type: Option<ScoreType>,
    /// The score.
    pub scored: Option<Scored>,
}

impl From<Faults> for Served {
    fn from(faults: Faults) -> Self {
        Self { faults, ..Self::default() }
    }
}

/// The checks that the service makes before it chooses a form.
fn faults(f: &Facts) -> Faults {
    let mut faults = Faults::default();
    faults.missing(Code::MissingMandatoryInput, REQUIRED, |ask| f.answered(ask));
    if f.snsv_static_or_dynamic == Answer::Known(Variant::Dynamic) {
        let missing = dynamic_missing(f);
        faults.add_if(!missing.is_empty(), Code::MissingDynamicInput, &missing);
    }
    faults.add_if(malformed(&f.current_offence_code), Code::OffenceCodeIncorrectFormat, &[Ask::current_offence_code]);
    ovp::violent_over_all(f, &mut faults);
    followup_after_conviction(f, &mut faults);
    if let (Some((birth, conviction)), Answer::Known(first)) = (both(f.date_of_birth, f.date_of_current_conviction), f.age_at_first_sanction) {
        let asks = [Ask::age_at_first_sanction, Ask::date_of_birth, Ask::date_of_current_conviction];
        faults.add_if(first > birth.whole_years_until(conviction), Code::AgeAtFirstSanctionAfterAgeAtCurrentConviction, &asks);
    }
    faults
}

/// Follow-up does not start before the current conviction.
pub fn followup_after_conviction(f: &Facts, faults: &mut Faults) {
    let before = both(f.date_at_start_of_followup, f.date_of_current_conviction).is_some_and(|(followup, conviction)| followup < conviction);
    faults.add_if(before, Code::FollowUpDateBeforeConvictionDate, &[Ask::date_at_start_of_followup, Ask::date_of_current_conviction]);
}

/// Counts and ages with which the service fails instead of naming what is wrong.
pub fn impossible(f: &Facts) -> Faults {
    let mut faults = Faults::default();
    let n = f.total_number_of_sanctions_for_all_offences.known();
    let v = f.total_number_of_violent_sanctions.known();
    faults.add_if(n.is_some_and(|n| n < 1), Code::TotalNumberOfSanctionsLessThanOne, &[Ask::total_number_of_sanctions_for_all_offences]);
    faults.add_if(v.is_some_and(|v| v < 0), Code::SanctionsLessThanZero, &[Ask::total_number_of_violent_sanctions]);
    ovp::age(f, YOUNGEST, &mut faults);
    if n.zip(v).is_some_and(|(n, v)| career_counts(n, v))
        && let Some((birth, conviction)) = both(f.date_of_birth, f.date_of_current_conviction)
    {
        let unborn = conviction <= birth;
        let age = birth.whole_years_until(conviction);
        faults.add_if(unborn, Code::DateOfCurrentConvictionBeforeDateOfBirth, &[Ask::date_of_current_conviction]);
        faults.add_if(!unborn && age < YOUNGEST, Code::AgeAtCurrentConvictionLessThanTen, &[Ask::date_of_birth, Ask::date_of_current_conviction]);
        let years = f.age_at_first_sanction.known().map_or(0, |first| i64::from(age) - i64::from(first));
        faults.add_if(i32::try_from(years).is_err(), Code::AgeAtFirstSanctionOutOfRange, &[Ask::age_at_first_sanction]);
    }
    faults
}

/// Derives what the static score rests on from facts in which [`impossible`] found nothing; `None` where something is missing.
pub fn history(f: &Facts) -> Option<History> {
    let birth = f.date_of_birth.known()?;
    let followup = f.date_at_start_of_followup.known()?;
    let (sanctions, violent_sanctions) = (f.total_number_of_sanctions_for_all_offences.known()?, f.total_number_of_violent_sanctions.known()?);
    let (category, violence) = category(f)?;
    let career_years = birth.whole_years_until(f.date_of_current_conviction.known()?).saturating_sub(f.age_at_first_sanction.known()?);
    Some(History {
        sex: f.gender.known()?,
        age_at_start_of_followup: birth.whole_years_until(followup),
        sanctions,
        violent_sanctions,
        career_years: if career_counts(sanctions, violent_sanctions) { career_years } else { 0 },
        offence_free_months: offence_free_months(followup, f.assessment_date.known()?),
        category,
        violence,
    })
}

/// Which of the facts are beyond reason, where the log-odds are so great that the service fails.
fn beyond_reason(f: &Facts, h: &History) -> Faults {
    let mut faults = Faults::default();
    faults.add_if(h.sanctions > 999, Code::TotalNumberOfSanctionsOutOfRange, &[Ask::total_number_of_sanctions_for_all_offences]);
    faults.add_if(h.age_at_start_of_followup > 109, Code::AgeAtStartOfFollowupOutOfRange, &[Ask::date_of_birth, Ask::date_at_start_of_followup]);
    faults.add_if(f.age_at_first_sanction.known().is_some_and(|a| a < 0), Code::AgeAtFirstSanctionOutOfRange, &[Ask::age_at_first_sanction]);
    faults.add_if(twice(f), Code::DuplicatePreviousConvictions, &[Ask::previous_convictions]);
    faults
}

/// Checks and scores as the service does; where it fails instead of naming what is wrong, ours.
pub fn served(f: &Facts) -> Served {
    let faults = faults(f);
    if !faults.is_empty() {
        return faults.into();
    }
    let missing = dynamic_missing(f);
    let score_type = match (f.snsv_static_or_dynamic, missing.is_empty()) {
        (Answer::Known(Variant::Static), _) => ScoreType::Static,
        (_, true) => ScoreType::Dynamic,
        (_, false) => ScoreType::StaticWithValidationErrors,
    };
    if category(f).is_none() {
        let mut faults = Faults::default();
        faults.add_if(true, Code::OffenceCodeMappingNotFound, &[Ask::current_offence_code]);
        return Served { faults, score_type: Some(score_type), scored: None };
    }
    let faults = impossible(f);
    if !faults.is_empty() {
        return faults.into();
    }
    let Some(h) = history(f) else { return Served::default() };
    let scored = score(f, &h, score_type.variant(), &SERVED);
    if scored.is_some_and(|s| s.log_odds.iter().any(|z| math::exp(*z) == f64::INFINITY)) {
        let faults = beyond_reason(f, &h);
        if !faults.is_empty() {
            return faults.into();
        }
    }
    let mut faults = Faults::default();
    faults.add_if(score_type == ScoreType::StaticWithValidationErrors, Code::MissingDynamicInput, &missing);
    Served { faults, score_type: Some(score_type), scored }
}

// --- the instrument ---------------------------------------------------------------------------------------------------------

/// Everything wrong at once, also what the service fails on or takes in silence.
pub fn problems(f: &Facts) -> Faults {
    let mut faults = Faults::default();
    let given = |ask: Ask| f.answered(ask) || ask == Ask::current_offence_code && f.snsv_offence_category.known().is_some();
    let violence = (f.snsv_offence_category == Answer::Known(SnsvCategory::ViolenceAgainstThePerson)).then_some(Ask::snsv_violence_subcategory);
    let required: Vec<Ask> = REQUIRED.iter().copied().chain(violence).collect();
    faults.missing(Code::MissingMandatoryInput, &required, given);
    if f.snsv_static_or_dynamic == Answer::Known(Variant::Dynamic) {
        let missing = dynamic_missing(f);
        faults.add_if(!missing.is_empty(), Code::MissingDynamicInput, &missing);
    }
    ovp::violent_over_all(f, &mut faults);
    followup_after_conviction(f, &mut faults);
    ogrs3::older_dates(f, &mut faults);
    ovp::age(f, YOUNGEST, &mut faults);
    checks::v12_followup_plausible(f, &mut faults);
    faults.add_if(twice(f), Code::DuplicatePreviousConvictions, &[Ask::previous_convictions]);
    match &f.current_offence_code {
        OffenceCode::Malformed(_) => faults.add_if(true, Code::OffenceCodeIncorrectFormat, &[Ask::current_offence_code]),
        OffenceCode::Code(code) => {
            if let (None, Err(missing)) = (f.snsv_offence_category.known(), classic::of(*code)) {
                let detail = format!("{missing}; give another code, or `snsv_offence_category`");
                faults.0.push(Fault { detail, ..Fault::of(Code::OffenceCodeMappingNotFound, &[Ask::current_offence_code]) });
            }
        }
        OffenceCode::Unknown => {}
    }
    faults
}

/// Whether a kind of previous conviction is listed twice.
fn twice(f: &Facts) -> bool {
    let convictions = f.previous_convictions.0.as_deref().unwrap_or_default();
    convictions.iter().enumerate().any(|(i, kind)| convictions.iter().take(i).any(|earlier| earlier == kind))
}

/// The form that is scored.
pub fn form(f: &Facts) -> Variant {
    match f.snsv_static_or_dynamic {
        Answer::Known(asked) => asked,
        _ if dynamic_missing(f).is_empty() => Variant::Dynamic,
        _ => Variant::Static,
    }
}

/// Per cent of the dynamic form to two decimals; `None` where it is not that form that is scored, or something is wrong.
pub fn dynamic(f: &Facts) -> Option<f64> {
    if form(f) != Variant::Dynamic || !dynamic_missing(f).is_empty() || !problems(f).is_empty() {
        return None;
    }
    Some(math::pct2(score(f, &history(f)?, Variant::Dynamic, &SERVED)?.two_year()))
}

/// What the dynamic score could be once the missing answers are given.
#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    /// The lowest score.
    pub lowest: Scored,
    /// The highest score.
    pub highest: Scored,
    /// The missing answers in form order.
    pub missing: Vec<Ask>,
    /// The same, the one that can move the score most first.
    pub by_effect: Vec<Ask>,
}

/// What the dynamic score could be; `None` where a form was asked for, nothing is missing, or a static fact is. Every coefficient of a
/// present circumstance is positive and each acts for itself, so the ends are those of each answer.
pub fn range(f: &Facts, with: &Assignment) -> Option<Range> {
    let missing = dynamic_missing(f);
    if missing.is_empty() || f.snsv_static_or_dynamic.known().is_some() {
        return None;
    }
    let h = history(f)?;
    let filled = |most: bool| {
        let mut facts = f.clone();
        for ask in &missing {
            if *ask == Ask::previous_convictions {
                facts.previous_convictions.0 = Some(if most { PreviousConviction::ALL.to_vec() } else { Vec::new() });
            } else {
                facts.put((*ask).into(), if most { highest_answer(*ask) } else { 0 });
            }
        }
        // against whom is asked only where there is evidence of abuse; an answer given beforehand stands
        if most && facts.domestic_abuse_against_partner.known().is_none() {
            facts.domestic_abuse_against_partner = Answer::Known(true);
        }
        score(&facts, &h, Variant::Dynamic, with)
    };
    let mut by_effect = missing.clone();
    by_effect.sort_by(|a, b| effect(f, *b).total_cmp(&effect(f, *a)));
    Some(Range { lowest: filled(false)?, highest: filled(true)?, missing, by_effect })
}

fn highest_answer(ask: Ask) -> i32 {
    match Facts::field(ask.into()).map(|field| field.shape) {
        Some(Shape::Choice(choices)) => i32::try_from(choices.len()).unwrap_or(1).saturating_sub(1),
        _ => 1,
    }
}

/// How much an answer can move the log-odds.
fn effect(f: &Facts, ask: Ask) -> f64 {
    let [weapon, accommodation, unemployed, partner, alcohol, excessive, impulsivity, temper, attitudes, abuse] = PRESENT.each_ref().map(|(_, _, c)| c.value);
    match ask {
        Ask::did_offence_involve_carrying_or_using_weapon => weapon,
        Ask::suitability_of_accommodation => 2.0 * accommodation,
        Ask::is_unemployed => 2.0 * unemployed,
        Ask::current_relationship_with_partner => 2.0 * partner,
        Ask::current_alcohol_use_problems => 2.0 * alcohol,
        Ask::excessive_alcohol_use => 2.0 * excessive,
        Ask::impulsivity_problems => 2.0 * impulsivity,
        Ask::temper_control => 2.0 * temper,
        Ask::pro_criminal_attitudes => 2.0 * attitudes,
        Ask::evidence_of_domestic_abuse if f.domestic_abuse_against_partner.is_no() => 0.0,
        Ask::evidence_of_domestic_abuse | Ask::domestic_abuse_against_partner => abuse,
        Ask::previous_convictions => CONVICTIONS.iter().map(|(_, c)| c.value).sum(),
        _ => 0.0,
    }
}

/// One coefficient of a form: name, label, position in [`FEATURES`], number, and what it multiplies.
type Line = (&'static str, &'static str, usize, Printed, f64);

/// The coefficients of history in the order in which they are added; without a history each multiplies nothing.
fn lines(form: &Form, h: Option<&History>) -> Vec<Line> {
    let when = |holds: fn(&History) -> bool, value: fn(&History) -> f64| h.map_or(0.0, |h| if holds(h) { value(h) } else { 0.0 });
    let power = |x: i32, n: i32| (0..n).fold(1.0, |p, _| p * f64::from(x));
    let age = |of: Sex, n: i32| h.map_or(0.0, |h| if h.sex == of { power(h.age_at_start_of_followup, n) } else { 0.0 });
    let months = |n: i32| h.map_or(0.0, |h| power(h.offence_free_months, n));
    let ([m1, m2, m3, m4], [f1, f2, f3, f4], [o1, o2, o3, o4]) = (form.age_male, form.age_female, form.months);
    let ([gap_m, gap_f], [rate_m, rate_f], [never_m, never_f], [_, two_year]) = (form.gap, form.rate, form.never_violent, form.intercept);
    let rate = |h: &History| math::ln(f64::from(h.sanctions) / (f64::from(h.career_years) + RATE_YEARS));
    alloc::vec![
        ("intercept_two_year", "constant, two years", 0, two_year, if h.is_some() { 1.0 } else { 0.0 }),
        ("female", "women", 1, form.female, when(|h| h.sex == Sex::Female, |_| 1.0)),
        ("age_male", "age at the start of follow-up, men", 2, m1, age(Sex::Male, 1)),
        ("age_squared_male", "the same to the second power", 2, m2, age(Sex::Male, 2)),
        ("age_cubed_male", "the same to the third power", 2, m3, age(Sex::Male, 3)),
        ("age_fourth_power_male", "the same to the fourth power", 2, m4, age(Sex::Male, 4)),
        ("age_female", "age at the start of follow-up, women", 2, f1, age(Sex::Female, 1)),
        ("age_squared_female", "the same to the second power", 2, f2, age(Sex::Female, 2)),
        ("age_cubed_female", "the same to the third power", 2, f3, age(Sex::Female, 3)),
        ("age_fourth_power_female", "the same to the fourth power", 2, f4, age(Sex::Female, 4)),
        (
            "years_to_second_sanction_male",
            "two sanctions: years from the first to the second, men",
            4,
            gap_m,
            when(|h| h.sanctions == 2 && h.sex == Sex::Male, |h| f64::from(h.career_years))
        ),
        ("years_to_second_sanction_female", "the same, women", 4, gap_f, when(|h| h.sanctions == 2 && h.sex == Sex::Female, |h| f64::from(h.career_years))),
        ("offence_free_months", "months free of offences since the start of follow-up, up to 36", 5, o1, months(1)),
        ("offence_free_months_squared", "the same to the second power", 5, o2, months(2)),
        ("offence_free_months_cubed", "the same to the third power", 5, o3, months(3)),
        ("offence_free_months_fourth_power", "the same to the fourth power", 5, o4, months(4)),
        (
            "log_rate_male",
            "three sanctions or more: logarithm of their number over the years from the first to the current conviction, plus 12, men",
            6,
            rate_m,
            h.map_or(0.0, |h| if h.sanctions >= 3 && h.sex == Sex::Male { rate(h) } else { 0.0 }),
        ),
        ("log_rate_female", "the same, women", 6, rate_f, h.map_or(0.0, |h| if h.sanctions >= 3 && h.sex == Sex::Female { rate(h) } else { 0.0 })),
        ("never_violent_male", "no violent sanction, men", 7, never_m, when(|h| h.violent_sanctions == 0 && h.sex == Sex::Male, |_| 1.0)),
        ("never_violent_female", "no violent sanction, women", 7, never_f, when(|h| h.violent_sanctions == 0 && h.sex == Sex::Female, |_| 1.0)),
        ("once_violent", "one violent sanction", 7, form.once_violent, when(|h| h.violent_sanctions == 1, |_| 1.0)),
        ("violent_count", "violent sanctions", 8, form.violent_count, when(|_| true, |h| f64::from(h.violent_sanctions))),
        (
            "violent_log_rate",
            "logarithm of violent sanctions over the years from the first to the current conviction, plus 30; the term to 16 decimals",
            9,
            form.violent_rate,
            when(|h| h.violent_sanctions > 0, |h| math::ln(f64::from(h.violent_sanctions) / (f64::from(h.career_years) + VIOLENT_RATE_YEARS))),
        ),
        ("count", "sanctions", 11, form.count, when(|_| true, |h| f64::from(h.sanctions))),
        ("first_sanction", "one sanction", 12, form.first, when(|h| h.sanctions == 1, |_| 1.0)),
        ("second_sanction", "two sanctions", 12, form.second, when(|h| h.sanctions == 2, |_| 1.0)),
    ]
}

/// Ids of the tables of a form.
struct Ids {
    history: &'static str,
    category: &'static str,
    violence: &'static str,
}

static STATIC_IDS: Ids = Ids { history: "snsv.static", category: "snsv.static.category", violence: "snsv.static.violence" };
static DYNAMIC_IDS: Ids = Ids { history: "snsv.dynamic", category: "snsv.dynamic.category", violence: "snsv.dynamic.violence" };
static STATIC_IDS_2014: Ids = Ids { category: "snsv.2014.static.category", ..STATIC_IDS };
static DYNAMIC_IDS_2014: Ids = Ids { category: "snsv.2014.dynamic.category", ..DYNAMIC_IDS };

/// Every term of a score, coefficient by coefficient.
fn contributions(f: &Facts, h: &History, variant: Variant, edition: &Edition) -> Vec<Term> {
    let (form, ids, category, violence): (_, _, _, fn(ViolenceSubcategory) -> Printed) = match variant {
        Variant::Static => (&STATIC, edition.static_ids, (edition.weights.static_weight)(h.category), violence_static),
        Variant::Dynamic => (&DYNAMIC, edition.dynamic_ids, (edition.weights.dynamic_weight)(h.category), violence_dynamic),
    };
    let feature = |index: usize| FEATURES.get(index).copied().unwrap_or_default();
    let one = |id: String, variable: &'static str, index: usize, number: Printed, value: f64| Term {
        id,
        variable,
        feature: feature(index),
        digits: number.digits,
        value: shown(value),
        contribution: shown(number.value * value),
    };
    let mut out: Vec<Term> = Vec::new();
    for (name, _, index, number, value) in lines(form, Some(h)) {
        let mut term = one(format!("{}.{name}", ids.history), name, index, number, value);
        if name == "violent_log_rate" {
            term.contribution = math::round_dp(term.contribution, PLACES);
        }
        out.push(term);
        if name == "age_fourth_power_female" {
            out.push(one(format!("{}.{}", ids.category, h.category.word()), h.category.word(), 3, category, 1.0));
        }
        if let (true, Some(kind)) = (name == "violent_log_rate", h.violence) {
            out.push(one(format!("{}.{}", ids.violence, kind.word()), kind.word(), 10, violence(kind), 1.0));
        }
    }
    if variant == Variant::Dynamic {
        let levels = present_levels(f).unwrap_or_default();
        for ((i, (name, _, number)), level) in PRESENT.iter().enumerate().zip(levels) {
            out.push(one(format!("snsv.dynamic.{name}"), name, STATIC_TERMS.saturating_add(i), *number, level));
        }
        for kind in f.previous_convictions.0.iter().flatten() {
            out.push(one(format!("snsv.dynamic.conviction.{}", kind.word()), kind.word(), TERMS - 1, conviction(*kind), 1.0));
        }
    }
    out
}

/// One assignment of the offence weights as an instrument prints it.
struct Edition {
    weights: &'static Assignment,
    source: &'static str,
    static_ids: &'static Ids,
    dynamic_ids: &'static Ids,
}

static EDITION_SERVED: Edition = Edition { weights: &SERVED, source: SERVED_SOURCE, static_ids: &STATIC_IDS, dynamic_ids: &DYNAMIC_IDS };
static EDITION_2014: Edition = Edition { weights: &CALCULATOR, source: CALCULATOR_SOURCE, static_ids: &STATIC_IDS_2014, dynamic_ids: &DYNAMIC_IDS_2014 };

const PREDICTS: &str = "a proven serious violent reoffence that is not sexual within two years of the start of follow-up";
const DOES_NOT_PREDICT: &str = "sexual offences, less serious violence, or whom it would harm: it is no level of risk of serious harm";

const RULES: &[Rule] = &[
    Rule {
        id: "snsv.static",
        text: "the static form needs every static fact; where no form is asked for and an answer for the dynamic form is missing, it is scored: the source's own fall-back",
        source: SOURCE,
        status: Status::Confirmed,
    },
    Rule {
        id: "snsv.dynamic",
        text: "the dynamic form, where every question for it is answered; an empty list of previous convictions is an answer; domestic abuse counts where it is against a partner",
        source: SOURCE,
        status: Status::Confirmed,
    },
];

fn answer(f: &Facts, options: &Options, edition: &Edition) -> Answered {
    let mut out = Answered { maps: alloc::vec![&classic::MAP], ..Answered::default() };
    let variant = form(f);
    let (Some(h), Some(scored)) = (history(f), history(f).and_then(|h| score(f, &h, variant, edition.weights))) else { return out };
    let terms = contributions(f, &h, variant, edition);
    out.statuses = terms.iter().fold(out.statuses, |used, t| used.plus(options.status(&t.id, Status::Confirmed)));
    let (coefficients, ids) = if variant == Variant::Dynamic { (&DYNAMIC, edition.dynamic_ids) } else { (&STATIC, edition.static_ids) };
    let [one_year, _] = coefficients.intercept;
    let id = format!("{}.intercept_one_year", ids.history);
    let status = options.status(&id, Status::Confirmed);
    out.reason(id, format!("constant, one year: {one_year} in place of that of two years"), None, CALCULATOR_SOURCE, status);
    let percents = scored.probability.map(math::pct2);
    let ([one, two], [p_one, p_two], [z_one, z_two]) = (percents, scored.probability, scored.log_odds);
    let horizon = |percent: f64, p: f64, z: f64| object! { "score": Json::Real(percent), "probability": Json::Real(p), "log_odds": Json::Real(z) };
    let mut result = object! {
        "score": Json::Real(two), "probability": Json::Real(p_two), "band": Json::Null, "variant": variant.word(), "log_odds": Json::Real(z_two),
        "one_year": horizon(one, p_one, z_one), "two_year": horizon(two, p_two, z_two),
        "in_words": percentage::told(logistic::hundredths(two), PREDICTS, DOES_NOT_PREDICT, "no bands are published".to_string()),
        "terms": terms.iter().map(Term::to_json).collect::<Json>(),
    };
    fall_back(f, range(f, edition.weights).as_ref(), &mut out, &mut result, |scored| math::pct2(scored.two_year()));
    if h.offence_free_months > 0 && f.supervision_status == Answer::Known(Supervision::Custody) {
        out.notice(
            "free_months_in_custody",
            "months free of offences run from the start of follow-up, in custody too: the source asks for the place of supervision and does not read it",
        );
    }
    if let (Answer::Known(given), Some(Ok(mapped))) = (f.snsv_offence_category, f.current_offence_code.code().map(classic::of))
        && given != mapped.snsv
    {
        out.notice("given_differs", format!("the category given ({}) was used; the offence map has {} for the code", given.word(), mapped.snsv.word()));
    }
    older::finish(out, result, options)
}

/// Says which form was scored and why; and where that is the fall-back, what the dynamic score could be. `percent` is the percentage of an
/// end of the range.
pub fn fall_back(f: &Facts, range: Option<&Range>, out: &mut Answered, result: &mut Json, percent: impl Fn(&Scored) -> f64) {
    let Some(range) = range else {
        let rule = if form(f) == Variant::Dynamic { "snsv.dynamic" } else { "snsv.static" };
        let text = match f.snsv_static_or_dynamic {
            Answer::Known(_) => "the form that was asked for is scored",
            _ => "every question for the dynamic form is answered: it is scored",
        };
        out.reason(rule, text, None, SOURCE, Status::Confirmed);
        return;
    };
    let names = |asks: &[Ask]| -> Vec<String> { asks.iter().map(|ask| name(*ask).to_string()).collect() };
    let text = format!("answers for the dynamic form are missing ({}): the published fall-back is the static form", range.missing.len());
    out.reason("snsv.static", text, None, SOURCE, Status::Confirmed);
    out.notice("static_fallback", "the score is that of the static form; answering the questions named under `decisive` gives the dynamic one");
    result.push("fallback", object! { "form": "static", "rule": "snsv.static", "missing": names(&range.missing) });
    result.push("dynamic", object! { "lowest": Json::Real(percent(&range.lowest)), "highest": Json::Real(percent(&range.highest)) });
    out.decisive = names(&range.by_effect);
}

fn sheet_of(edition: &'static Edition, notes: &'static [&'static str]) -> Sheet {
    let history = |form: &Form, ids: &Ids, title: &'static str, more: &[(&'static str, &'static str, Printed)]| {
        let [one_year, _] = form.intercept;
        let first = [("intercept_one_year", "constant, one year", one_year, Status::Confirmed)];
        let rows = lines(form, None).into_iter().map(|(name, label, _, number, _)| (name, label, number, Status::Confirmed));
        let rows = first.into_iter().chain(rows).chain(more.iter().map(|(name, label, number)| (*name, *label, *number, Status::Confirmed)));
        printed::coefficients(ids.history, title, SOURCE, &rows.collect::<Vec<_>>())
    };
    let (s, d, weights) = (edition.static_ids, edition.dynamic_ids, edition.weights);
    Sheet {
        tables: alloc::vec![
            history(&STATIC, s, "Log-odds of a serious violent reoffence, static form", &[]),
            printed::sheet(s.category, "Offence categories, static form", edition.source, Status::Confirmed, weights.static_rows),
            printed::sheet(s.violence, "Kinds of violence against the person, static form", SERVED_SOURCE, Status::Confirmed, VIOLENCE_STATIC),
            history(&DYNAMIC, d, "Log-odds of a serious violent reoffence, dynamic form", &PRESENT),
            printed::sheet(d.category, "Offence categories, dynamic form", edition.source, Status::Confirmed, weights.dynamic_rows),
            printed::sheet(d.violence, "Kinds of violence against the person, dynamic form", SERVED_SOURCE, Status::Confirmed, VIOLENCE_DYNAMIC),
            printed::sheet("snsv.dynamic.conviction", "Kinds of previous conviction, dynamic form", SOURCE, Status::Confirmed, CONVICTIONS),
        ],
        rules: RULES.to_vec(),
        example: EXAMPLE,
        notes,
    }
}

const EXAMPLE: &str = r#"{"assessment_date": "2026-03-20", "gender": "male", "date_of_birth": "1990-05-17", "date_of_current_conviction": "2024-02-10", "date_at_start_of_followup": "2024-08-10", "current_offence_code": "02801", "supervision_status": "community", "total_number_of_sanctions_for_all_offences": 6, "total_number_of_violent_sanctions": 2, "age_at_first_sanction": 17, "did_offence_involve_carrying_or_using_weapon": true, "suitability_of_accommodation": "some_problems", "is_unemployed": true, "current_relationship_with_partner": "significant_problems", "current_alcohol_use_problems": "some_problems", "excessive_alcohol_use": "significant_problems", "impulsivity_problems": "significant_problems", "temper_control": "some_problems", "pro_criminal_attitudes": "some_problems", "evidence_of_domestic_abuse": true, "domestic_abuse_against_partner": true, "previous_convictions": ["robbery", "weapon"]}"#;

const HOW: &str = "The log-odds are the sum of the terms in the order printed, from 0; the age and month terms add their four products from the lowest power up and multiply once. The probability is rounded to 16 decimals, the percentage to two.";

/// SNSV, arns-2025: the offence weights as served.
pub struct Snsv;

impl Instrument for Snsv {
    const ID: &'static str = "snsv";
    const EDITION: &'static str = "arns-2025";
    const TITLE: &'static str = "Serious non-sexual violence (SNSV)";
    const SUMMARY: &'static str = "per cent likelihood of a serious violent reoffence that is not sexual within two years, static or dynamic";
    type Facts = Facts;

    fn reads(question: &str) -> bool {
        super::reads::has(Self::ID, question)
    }

    fn check(f: &Facts, found: &mut Problems) {
        problems(f).report(found);
    }

    fn answer(f: &Facts, options: &Options) -> Answered {
        answer(f, options, &EDITION_SERVED)
    }

    fn sheet() -> Sheet {
        sheet_of(
            &EDITION_SERVED,
            &[
                HOW,
                "In the dynamic form 13 of the 20 offence weights stand at other categories than in the calculators of 2014 (`snsv@2014`). Both are proven by data; this is what was computed in 2025.",
                "No bands are published. The place of supervision must be given and enters no number.",
            ],
        )
    }
}

/// SNSV, 2014: the offence weights of the calculators of 2014 to 2019.
pub struct Snsv2014;

impl Instrument for Snsv2014 {
    const ID: &'static str = "snsv";
    const EDITION: &'static str = "2014";
    const TITLE: &'static str = "Serious non-sexual violence (SNSV)";
    const SUMMARY: &'static str = "the same with the offence weights of the calculators of 2014 to 2019";
    type Facts = Facts;

    fn reads(question: &str) -> bool {
        super::reads::has(Self::ID, question)
    }

    fn check(f: &Facts, found: &mut Problems) {
        problems(f).report(found);
    }

    fn answer(f: &Facts, options: &Options) -> Answered {
        answer(f, options, &EDITION_2014)
    }

    fn sheet() -> Sheet {
        sheet_of(
            &EDITION_2014,
            &[
                HOW,
                "This edition has the offence weights of those calculators. In other points they differ from it: they took age and months at the date of sentence, counted calendar months, and asked for the category, not the code.",
                "No bands are published. The place of supervision must be given and enters no number.",
            ],
        )
    }
}
