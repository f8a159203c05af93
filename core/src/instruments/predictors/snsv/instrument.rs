//! SNSV as an instrument, in two editions: everything wrong at once, the fall-back with what the dynamic form could give, terms, sheets.

use super::super::checks;
use super::super::facts::{Ask, Facts, OffenceCode, Supervision, Variant};
use super::super::faults::{Code, Fault, Faults, name};
use super::super::model::Term;
use super::super::ogrs3;
use super::super::printed::{self, Printed, shown};
use super::super::reads;
use super::super::{logistic, older, percentage};
use super::numbers::{
    Assignment, CALCULATOR, CALCULATOR_SOURCE, CONVICTIONS, DYNAMIC, Form, PRESENT, SERVED, SERVED_SOURCE, SOURCE, STATIC, VIOLENCE_DYNAMIC, VIOLENCE_STATIC, conviction,
    violence_dynamic, violence_static,
};
use super::{
    DYNAMIC_REQUIRED, FEATURES, History, PLACES, RATE_YEARS, REQUIRED, STATIC_TERMS, Scored, TERMS, VIOLENT_RATE_YEARS, YOUNGEST, dynamic_missing, followup_after_conviction,
    history, is_complete, present_at_the_end, present_levels, score, scored, twice,
};
use crate::answer::Answer;
use crate::collect::CollectVec;
use crate::facts::Choices;
use crate::instrument::Instrument;
use crate::instruments::rm2000::Sex;
use crate::json::Json;
use crate::math;
use crate::offences::classic::{self, SnsvCategory, ViolenceSubcategory};
use crate::options::Options;
use crate::order;
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::sheet::{Rule, Sheet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// Everything wrong at once, also what the service fails on or takes in silence.
pub fn problems(f: &Facts) -> Faults {
    let mut faults = Faults::default();
    let given = |ask: Ask| f.answered(ask) || ask == Ask::current_offence_code && f.snsv_offence_category.known().is_some();
    let violence = (f.snsv_offence_category == Answer::Known(SnsvCategory::ViolenceAgainstThePerson)).then_some(Ask::snsv_violence_subcategory);
    faults.missing_among(Code::MissingMandatoryInput, &mut REQUIRED.iter().copied().chain(violence).filter(|ask| !given(*ask)));
    if f.snsv_static_or_dynamic == Answer::Known(Variant::Dynamic) {
        let missing = dynamic_missing(f);
        faults.add_if(!missing.is_empty(), Code::MissingDynamicInput, &missing);
    }
    checks::violent_over_all(f, &mut faults);
    followup_after_conviction(f, &mut faults);
    ogrs3::older_dates(f, &mut faults);
    checks::age_at_followup(f, YOUNGEST, &mut faults);
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

/// The form that is scored.
pub fn form(f: &Facts) -> Variant {
    match f.snsv_static_or_dynamic {
        Answer::Known(asked) => asked,
        _ if is_complete(f) => Variant::Dynamic,
        _ => Variant::Static,
    }
}

/// Per cent of the dynamic form to two decimals; `None` where it is not that form that is scored, or something is wrong.
pub fn dynamic(f: &Facts) -> Option<f64> {
    if form(f) != Variant::Dynamic || !is_complete(f) || !problems(f).is_empty() {
        return None;
    }
    Some(math::pct2(score(f, &history(f)?, Variant::Dynamic, &SERVED)?.two_year()))
}

/// The score of the form that [`form`] gives, from facts in which [`problems`] found nothing.
pub fn found(f: &Facts, with: &Assignment) -> Option<Scored> {
    score(f, &history(f)?, form(f), with)
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

/// What the dynamic score could be; `None` where a form was asked for, nothing is missing, or a static fact is.
pub fn range(f: &Facts, with: &Assignment) -> Option<Range> {
    let (lowest, highest) = ends(f, with)?;
    let missing = dynamic_missing(f);
    let mut by_effect = missing.clone();
    order::sort_by(&mut by_effect, |a, b| effect(f, *b).total_cmp(&effect(f, *a)));
    Some(Range { lowest, highest, missing, by_effect })
}

/// The lowest and the highest of [`range`], and nothing else: for many rows, without anything allocated. Every coefficient of a present
/// circumstance is positive and each acts for itself, so the ends are those of each answer.
pub fn ends(f: &Facts, with: &Assignment) -> Option<(Scored, Scored)> {
    if f.snsv_static_or_dynamic.known().is_some() || is_complete(f) {
        return None;
    }
    let h = history(f)?;
    let end = |most: bool| scored(&h, Variant::Dynamic, with, present_at_the_end(f, most));
    Some((end(false), end(true)))
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
    let (Some(h), Some(scored)) = (history(f), found(f, edition.weights)) else { return out };
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
        printed::coefficients(ids.history, title, SOURCE, &rows.collect_vec())
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

/// What it reads.
pub fn reads() -> alloc::vec::Vec<&'static [Ask]> {
    let own: &[Ask] = &[Ask::domestic_abuse_against_partner, Ask::snsv_static_or_dynamic, Ask::snsv_offence_category, Ask::snsv_violence_subcategory];
    alloc::vec![REQUIRED, DYNAMIC_REQUIRED, own]
}

/// SNSV, arns-2025: the offence weights as served.
pub struct Snsv;

impl Instrument for Snsv {
    const ID: &'static str = "snsv";
    const EDITION: &'static str = "arns-2025";
    const TITLE: &'static str = "Serious non-sexual violence (SNSV)";
    const SUMMARY: &'static str = "per cent likelihood of a serious violent reoffence that is not sexual within two years, static or dynamic";
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
        reads::has(reads(), question)
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
