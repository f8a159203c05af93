//! OASys General reoffending Predictor, version 1 (OGP1): likelihood of proven non-violent reoffending within one and within two years,
//! from OGRS3 and present circumstances, over a point score. Reads facts, touches nothing else.

use super::facts::{Ask, Facts};
use super::faults::{Code, Fault, Faults, Place};
use super::model::Term;
use super::printed::{self, Printed, held_1_to_99, printed};
use super::reads;
use super::{ogrs3, older};
use crate::answer::Answer;
use crate::choices::Choices;
use crate::instrument::Instrument;
use crate::instruments::Likelihood;
use crate::json::Json;
use crate::math;
use crate::offences::classic;
use crate::options::Options;
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::sheet::Sheet;
use crate::table::Steps;
use alloc::borrow::Cow;
use alloc::format;
use alloc::vec::Vec;

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

// --- the instrument ---------------------------------------------------------------------------------------------------------

/// Everything wrong. OGRS3 is taken from a recorded result, or from the facts that it rests on.
pub fn problems(f: &Facts, is_recorded: bool) -> Faults {
    let mut faults = Faults::default();
    let of_ogrs3 = if is_recorded { Faults::default() } else { ogrs3::problems(f) };
    // what both ask for stands in one list
    let mut missing: Vec<Place> = Vec::new();
    for fault in of_ogrs3.0 {
        if fault.code == Code::MissingMandatoryInput { missing.extend(fault.places) } else { faults.0.push(fault) }
    }
    missing.extend(REQUIRED.iter().copied().filter(|ask| !f.answered(*ask)).map(Place::Ask));
    if !missing.is_empty() {
        faults.0.insert(0, Fault::at(Code::MissingMandatoryInput, missing));
    }
    faults
}

/// The score, on an OGRS3 that is recorded or comes from the facts; `None` where something is missing or wrong.
pub fn found(f: &Facts) -> Option<Scored<7>> {
    score(f, recorded_ogrs3(f).or_else(|| ogrs3::finished(f).map(|s| s.two_year()))?)
}

/// The two-year percentage with its band; `None` where something is missing or wrong.
pub fn two_year(f: &Facts) -> Option<(i32, Likelihood)> {
    let scored = found(f)?;
    let [_, percent] = scored.percent;
    Some((percent, scored.band))
}

fn recorded_ogrs3(f: &Facts) -> Option<i32> {
    f.recorded.0.as_ref().and_then(|recorded| recorded.ogrs3_two_year.known())
}

const PREDICTS: &str = "proven reoffending that is not violent within two years of the start of follow-up, with the likelihood within one year beside it";
const DOES_NOT_PREDICT: &str = "violent offences, how serious an offence would be, or whom it would harm";

/// What it reads.
pub fn reads() -> alloc::vec::Vec<&'static [Ask]> {
    [ogrs3::reads(), alloc::vec![REQUIRED, &[Ask::recorded]]].concat()
}

/// OASys General reoffending Predictor, 2009.
pub struct Ogp;

impl Instrument for Ogp {
    const ID: &'static str = "ogp";
    const EDITION: &'static str = "2009";
    const TITLE: &'static str = "OASys General reoffending Predictor (OGP1)";
    const SUMMARY: &'static str = "per cent likelihood of proven non-violent reoffending within one and two years, from OGRS3 and present circumstances";
    type Facts = Facts;

    fn reads(question: &str) -> bool {
        reads::has(reads(), question)
    }

    fn check(f: &Facts, found: &mut Problems) {
        // a recorded result that could not be read is recorded all the same
        let is_recorded = recorded_ogrs3(f).is_some() || found.touch("recorded.ogrs3_two_year");
        problems(f, is_recorded).report(found);
    }

    fn answer(f: &Facts, options: &Options) -> Answered {
        let mut out = Answered::default();
        let computed = ogrs3::finished(f).map(|s| s.two_year());
        let recorded = recorded_ogrs3(f);
        let Some((scored, two_year)) = recorded.or(computed).and_then(|two_year| score(f, two_year).map(|scored| (scored, two_year))) else { return out };
        let from = if recorded.is_some() {
            object! { "two_year": two_year, "from": "recorded" }
        } else {
            out.maps.push(&classic::MAP);
            ogrs3::note_published(f, &mut out, options);
            object! { "two_year": two_year, "from": "facts", "edition": "2009" }
        };
        if let (Some(recorded), Some(computed)) = (recorded, computed)
            && recorded != computed
        {
            out.notice("recorded_differs", format!("the recorded OGRS3 ({recorded}%) was used; the facts give {computed}% by ogrs3@2009"));
        }
        let [ogrs3_points, ..] = scored.points;
        let id = "ogp.coefficient.ogrs3";
        let status = options.status(id, Status::Confirmed);
        out.reason(id, format!("OGRS3, two years: {two_year}% times {OGRS3_MULTIPLIER}, rounded"), Some(ogrs3_points), SOURCE, status);
        let zero = |answer: Option<i32>| answer.unwrap_or(0);
        let drugs = zero(item(f.current_drug_misuse)).saturating_add(zero(item(f.motivation_to_tackle_drug_misuse)));
        let thinking = zero(item(f.problem_solving_skills)).saturating_add(zero(item(f.awareness_of_consequences))).saturating_add(zero(item(f.understands_other_peoples_views)));
        let rows: [(&'static Steps<i32>, i32, &'static str); 6] = [
            (&ACCOMMODATION, zero(flag(f.is_currently_of_no_fixed_abode_or_transient_accommodation)), "no_fixed_abode"),
            (&UNEMPLOYED, zero(flag(f.is_unemployed)), "unemployed"),
            (&ACTIVITIES, zero(item(f.regular_offending_activities)), "regular_activities"),
            (&DRUGS, drugs, "drug_misuse"),
            (&THINKING, thinking, "thinking_and_behaviour"),
            (&ATTITUDES, zero(item(f.pro_criminal_attitudes)), "pro_criminal_attitudes"),
        ];
        let mut terms: Vec<Json> = alloc::vec![older::points_term("ogrs3", id, ogrs3_points, SLOPE)];
        terms.extend(rows.map(|(table, x, name)| older::points(&mut out, options, table, x, name, SLOPE)));
        let result = finished(&mut out, options, &scored, terms, Printing { ids: "ogp.coefficient", source: SOURCE, slope: SLOPE, constants: CONSTANTS, bands: &BANDS });
        let mut result = result.with("ogrs3", from);
        let years = older::Years { percent: scored.percent, probability: scored.probability, log_odds: scored.log_odds };
        result.push("in_words", years.in_words(PREDICTS, DOES_NOT_PREDICT, &BANDS));
        older::finish(out, result, options)
    }

    fn sheet() -> Sheet {
        let [one, two] = CONSTANTS;
        let numbers = [
            ("ogrs3", "points for each per cent of OGRS3, two years, rounded to a whole number", OGRS3_MULTIPLIER, Status::Confirmed),
            ("slope", "log-odds for each point", SLOPE, Status::Confirmed),
            ("one_year", "constant of one year", one, Status::Confirmed),
            ("two_year", "constant of two years", two, Status::Confirmed),
        ];
        Sheet {
            tables: alloc::vec![
                ACCOMMODATION.sheet(),
                UNEMPLOYED.sheet(),
                ACTIVITIES.sheet(),
                DRUGS.sheet(),
                THINKING.sheet(),
                ATTITUDES.sheet(),
                printed::coefficients("ogp.coefficient", "Coefficients", SOURCE, &numbers),
                BANDS.sheet(),
            ],
            rules: Vec::new(),
            example: EXAMPLE,
            notes: &[
                "Up to 59 points come from OGRS3 and 40 from present circumstances. The whole percentage is held to 1 to 99; the band goes by the two-year percentage.",
                "OGRS3 is that of the edition 2009, or a recorded result. The points rest on its whole percentage, as they were designed.",
                "These nine items are the short form. The full form of 2009 asks more, and its weights stand in no source read: a historic OASys score may differ.",
                "An item that is not answered is refused: the source gives no score without it.",
            ],
        }
    }
}

/// Where the numbers that turn points into a percentage are printed.
#[derive(Clone, Copy)]
pub struct Printing {
    /// Id of the table of coefficients.
    pub ids: &'static str,
    /// Source.
    pub source: &'static str,
    /// Log-odds for each point.
    pub slope: Printed,
    /// Constants of one year and two.
    pub constants: [Printed; 2],
    /// Bands.
    pub bands: &'static Steps<Likelihood>,
}

/// The result of a point score: percentages, band, points, terms.
pub fn finished<const N: usize>(out: &mut Answered, options: &Options, scored: &Scored<N>, mut terms: Vec<Json>, with: Printing) -> Json {
    let [one, two] = with.constants;
    let [_, two_year] = scored.percent;
    for (name, number, text) in [("slope", with.slope, "log-odds for each point"), ("one_year", one, "constant, one year"), ("two_year", two, "constant, two years")] {
        let id = format!("{}.{name}", with.ids);
        let status = options.status(&id, Status::Confirmed);
        out.reason(id, format!("{text}: {number}"), None, with.source, status);
    }
    terms.push(Term::to_json(&Term { id: format!("{}.two_year", with.ids), variable: "constant_two_year", feature: "", digits: two.digits, value: 1.0, contribution: two.value }));
    older::row(out, options, with.bands, two_year);
    let years = older::Years { percent: scored.percent, probability: scored.probability, log_odds: scored.log_odds };
    let mut result = years.result(scored.band, "dynamic");
    result.push("points", scored.total);
    result.push("terms", terms.into_iter().collect::<Json>());
    result
}

const EXAMPLE: &str = r#"{"recorded": {"ogrs3_two_year": 33}, "is_currently_of_no_fixed_abode_or_transient_accommodation": false, "is_unemployed": true, "regular_offending_activities": "some_problems", "current_drug_misuse": "significant_problems", "motivation_to_tackle_drug_misuse": "partial_motivation", "problem_solving_skills": "some_problems", "awareness_of_consequences": "sometimes", "understands_other_peoples_views": "some_problems", "pro_criminal_attitudes": "some_problems"}"#;
