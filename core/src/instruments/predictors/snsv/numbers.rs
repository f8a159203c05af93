//! The numbers of SNSV: two forms of coefficients, and two assignments of the offence weights.

use super::super::facts::PreviousConviction;
use super::super::printed::{Printed, printed, weights};
use crate::offences::classic::{SnsvCategory, ViolenceSubcategory};

/// Where the numbers were read.
pub const SOURCE: &str = "hmpps-arns-risk-actuarial-api dd72488 (2026), SNSVTransformationHelper, SNSVRiskProducerService and PreviousConviction";
/// Where the offence weights of the service were read.
pub const SERVED_SOURCE: &str = "hmpps-arns-risk-actuarial-api 15d68aa (November 2025), offence-code-mapping.csv, and oasys-cypress-test 77bdc2d (2025)";
/// Where the other assignment and the one-year constants were read.
pub const CALCULATOR_SOURCE: &str = "rsr-calculator 4519bbb (2013), coefficients.json, and rsr-calculator-service 41da272 (2017)";

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
