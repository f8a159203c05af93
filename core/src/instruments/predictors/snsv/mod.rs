//! Serious non-sexual violence (SNSV): likelihood of a serious violent reoffence that is not sexual, static (also called brief) and
//! dynamic (extended). Two assignments of the offence weights, never mixed: as the service and OASys had them in 2025, and as the
//! calculators of 2014 to 2019 did. Here: what a score rests on, the score, and the service's checks. Reads facts, touches nothing else.

mod instrument;
mod numbers;

pub use instrument::{Range, Snsv, Snsv2014, dynamic, ends, fall_back, form, found, problems, range, reads};
pub use numbers::{Assignment, CALCULATOR, Form, SERVED};

use super::checks::{self, both};
use super::facts::{Ask, Facts, PreviousConviction, Variant};
use super::faults::{Code, Faults};
use super::model;
use super::ogp::item;
use super::ogrs3::malformed;
use super::printed::{Printed, shown};
use crate::answer::Answer;
use crate::choices::Choices;
use crate::collect::CollectVec;
use crate::date::Date;
use crate::instruments::rm2000::Sex;
use crate::math;
use crate::offences::classic::{self, SnsvCategory, ViolenceSubcategory};
use numbers::{DYNAMIC, PRESENT, STATIC, conviction, violence_dynamic, violence_static};

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

/// What the items of the dynamic form multiply, in order, without previous convictions. What stands in for one that is not answered is made of
/// the most that it can be.
fn levels(f: &Facts, missing: impl Fn(f64) -> Option<f64>) -> [Option<f64>; 10] {
    let yes = |answer: Answer<bool>| answer.known().map(f64::from).or_else(|| missing(1.0));
    let level = |answer: Answer<super::facts::Problem>| item(answer).map(f64::from).or_else(|| missing(2.0));
    // against whom is asked only where there is evidence of abuse; an answer given beforehand stands
    let against_partner = !f.domestic_abuse_against_partner.is_no();
    [
        yes(f.did_offence_involve_carrying_or_using_weapon),
        level(f.suitability_of_accommodation),
        // the answer behind it is scored 0 or 2
        yes(f.is_unemployed).map(|unemployed| unemployed * 2.0),
        level(f.current_relationship_with_partner),
        level(f.current_alcohol_use_problems),
        level(f.excessive_alcohol_use),
        level(f.impulsivity_problems),
        level(f.temper_control),
        level(f.pro_criminal_attitudes),
        domestic_abuse(f).known().map(f64::from).or_else(|| missing(if against_partner { 1.0 } else { 0.0 })),
    ]
}

/// The same where every item is answered; `None` where one is missing.
fn present_levels(f: &Facts) -> Option<[f64; 10]> {
    let known = levels(f, |_| None);
    known.iter().all(Option::is_some).then(|| known.map(Option::unwrap_or_default))
}

/// The items of the dynamic form, in order; `None` where one is missing.
fn present_terms(f: &Facts) -> Option<[f64; 11]> {
    let convictions = sum_of(f.previous_convictions.0.as_ref()?);
    Some(terms_of(present_levels(f)?, convictions))
}

/// The same with every item that is missing at its least, or at its most.
fn present_at_the_end(f: &Facts, most: bool) -> [f64; 11] {
    let levels = levels(f, |greatest| Some(if most { greatest } else { 0.0 })).map(Option::unwrap_or_default);
    let kinds = if most { PreviousConviction::ALL } else { &[] };
    terms_of(levels, sum_of(f.previous_convictions.0.as_deref().unwrap_or(kinds)))
}

fn sum_of(kinds: &[PreviousConviction]) -> f64 {
    kinds.iter().fold(0.0, |sum, kind| sum + conviction(*kind).value)
}

fn terms_of(levels: [f64; 10], convictions: f64) -> [f64; 11] {
    let mut terms = [0.0; 11];
    let products = levels.iter().zip(&PRESENT).map(|(level, (_, _, c))| level * c.value);
    for (term, value) in terms.iter_mut().zip(products.chain([convictions])) {
        *term = value;
    }
    terms
}

/// Domestic abuse as SNSV counts it: against a partner. Where there is evidence of abuse, that question decides.
pub fn domestic_abuse(f: &Facts) -> Answer<bool> {
    if f.evidence_of_domestic_abuse.is_yes() { f.domestic_abuse_against_partner } else { f.evidence_of_domestic_abuse }
}

/// Scores a form; `None` where an answer that the dynamic form needs is missing.
pub fn score(f: &Facts, h: &History, variant: Variant, with: &Assignment) -> Option<Scored> {
    let present = if variant == Variant::Dynamic { present_terms(f)? } else { [0.0; 11] };
    Some(scored(h, variant, with, present))
}

/// The score of a form with the items of the present; nothing in the static form.
fn scored(h: &History, variant: Variant, with: &Assignment, present: [f64; 11]) -> Scored {
    let (form, category, violence): (_, _, fn(ViolenceSubcategory) -> Printed) = match variant {
        Variant::Static => (&STATIC, (with.static_weight)(h.category), violence_static),
        Variant::Dynamic => (&DYNAMIC, (with.dynamic_weight)(h.category), violence_dynamic),
    };
    let violence = h.violence.map_or(0.0, |kind| violence(kind).value);
    let mut terms = [0.0; TERMS];
    let history = history_terms(h, form, category, violence);
    for (term, value) in terms.iter_mut().zip(history.into_iter().chain(present)) {
        *term = value;
    }
    let log_odds = form.intercept.map(|intercept| {
        let mut terms = terms;
        let [first, ..] = &mut terms;
        *first = intercept.value;
        model::sum(&terms)
    });
    Scored { variant, terms, log_odds, probability: log_odds.map(|z| math::round_dp(math::sigmoid(z), PLACES)) }
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
    unanswered(f).collect_vec()
}

/// Whether every question for the dynamic form is answered.
fn is_complete(f: &Facts) -> bool {
    unanswered(f).next().is_none()
}

fn unanswered(f: &Facts) -> impl Iterator<Item = Ask> {
    let partner = f.evidence_of_domestic_abuse.is_yes().then_some(Ask::domestic_abuse_against_partner);
    DYNAMIC_REQUIRED.iter().copied().chain(partner).filter(|ask| !f.answered(*ask))
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
    checks::violent_over_all(f, &mut faults);
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
    checks::age_at_followup(f, YOUNGEST, &mut faults);
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

/// Whether a kind of previous conviction is listed twice.
fn twice(f: &Facts) -> bool {
    let convictions = f.previous_convictions.0.as_deref().unwrap_or_default();
    convictions.iter().enumerate().any(|(i, kind)| convictions.iter().take(i).any(|earlier| earlier == kind))
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
