//! OASys Sexual reoffending Predictor, direct contact (OSP/DC): likelihood of proven sexual reoffending with direct contact within two
//! years, over a point score, for men with a sexual offence; with the band that five years without an offence lower. Reads facts,
//! touches nothing else.

use super::checks;
use super::checks::both;
use super::facts::{Ask, Band, Facts, Supervision};
use super::faults::{Code, Faults};
use super::model::Term;
use super::printed::{self, Printed, printed};
use super::reads;
use super::{five_years, logistic, older, percentage, words};
use crate::answer::Answer;
use crate::collect::CollectVec;
use crate::date::Date;
use crate::facts::Choices;
use crate::instrument::Instrument;
use crate::instruments::Likelihood;
use crate::instruments::rm2000::Sex;
use crate::json::Json;
use crate::math;
use crate::options::Options;
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::sheet::{Rule, Sheet};
use crate::table::Steps;
use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

/// Where the numbers were read.
pub const SOURCE: &str = "hmpps-arns-risk-actuarial-api 783bdb1 (June 2026), OSPDCTransformationHelper, and oasys-cypress-test 884260a (2025)";

/// Contact adult.
pub static ADULT: Steps<i32> = steps!("osp-dc.contact_adult", "Contact adult sexual sanctions", "sanctions", i32::MAX, SOURCE, Confirmed;
    0 => 0, "none"; 1 => 5, "1"; 2 => 10, "2"; 3 => 15, "3 or more";
);
/// Contact child.
pub static CHILD: Steps<i32> = steps!("osp-dc.contact_child", "Contact child sexual sanctions", "sanctions", i32::MAX, SOURCE, Confirmed;
    0 => 0, "none"; 1 => 3, "1"; 2 => 6, "2"; 3 => 9, "3 or more";
);
/// Non-contact.
pub static NON_CONTACT: Steps<i32> = steps!("osp-dc.non_contact", "Non-contact sexual sanctions, indecent images excluded", "sanctions", i32::MAX, SOURCE, Confirmed;
    0 => 0, "none"; 1 => 2, "1"; 2 => 4, "2"; 3 => 6, "3 or more";
);
/// Age at the start of follow-up.
pub static AGE: Steps<i32> = steps!("osp-dc.age", "Age at the start of follow-up", "years", i32::MAX, SOURCE, Confirmed;
    0 => 14, "20 or under";
    21 => 13, "21 to 23";
    24 => 12, "24 to 26";
    27 => 11, "27 to 29";
    30 => 10, "30 to 32";
    33 => 9, "33 to 35";
    36 => 8, "36 to 38";
    39 => 7, "39 to 41";
    42 => 6, "42 to 44";
    45 => 5, "45 to 47";
    48 => 4, "48 to 50";
    51 => 3, "51 to 53";
    54 => 2, "54 to 56";
    57 => 1, "57 to 59";
    60 => 0, "60 or over";
);
/// Age at the most recent sexual offence.
pub static OFFENCE_AGE: Steps<i32> = steps!("osp-dc.offence_age", "Age at the most recent sexual offence", "years", i32::MAX, SOURCE, Confirmed;
    10 => 0, "10 to 15"; 16 => 5, "16 to 17"; 18 => 10, "18 or over";
);
/// All sanctions.
pub static SANCTIONS: Steps<i32> = steps!("osp-dc.sanctions", "Sanctions for all offences", "sanctions", i32::MAX, SOURCE, Confirmed;
    1 => 0, "1"; 2 => 6, "2 or more";
);
/// Stranger.
pub static STRANGER: Steps<i32> = steps!("osp-dc.stranger", "The victim of the current offence was a stranger", "0 no, 1 yes", 1, SOURCE, Confirmed;
    0 => 0, "no"; 1 => 4, "yes";
);

/// What a point adds to the log-odds.
pub const SLOPE: Printed = printed!(0.1598);
/// The constant.
pub const CONSTANT: Printed = printed!(-8.633);

/// Bands of the points.
pub static BANDS: Steps<Likelihood> = steps!("osp-dc.band", "Band", "points", 64, SOURCE, Confirmed;
    0 => Likelihood::Low, "0 to 21";
    22 => Likelihood::Medium, "22 to 29";
    30 => Likelihood::High, "30 to 35";
    36 => Likelihood::VeryHigh, "36 to 64";
);

/// The points under the names that the service reports, in the order in which they are added.
pub const FEATURES: [&str; 7] = [
    "totalContactAdultSexualSanctionsWeight",
    "totalContactChildSexualSanctionsWeight",
    "totalNonContactSexualOffencesWeight",
    "ageAtStartOfFollowUpWeight",
    "ageAtLastSanctionForSexualOffenceWeight",
    "totalNumberOfSanctionsForAllOffencesWeight",
    "currentOffenceAgainstVictimStrangerWeight",
];

/// A score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scored {
    /// Points, in the order of [`FEATURES`].
    pub points: [i32; 7],
    /// Their sum, 0 to 64.
    pub total: i32,
    /// Log-odds; `None` for no points, where the probability is nothing by the source's own rule.
    pub log_odds: Option<f64>,
    /// Probability, 0 to 1, not rounded.
    pub probability: f64,
    /// The band of the points.
    pub band_before: Likelihood,
    /// The band after five years without an offence.
    pub band: Likelihood,
    /// Whether the band was lowered; `None` for no points.
    pub reduced: Option<bool>,
}

/// What is made of a person.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Found {
    /// The instrument is not for this person: a woman, or no sexual offence.
    NotApplicable,
    /// A score.
    Scored(Scored),
}

impl Found {
    /// The score, where there is one.
    pub const fn scored(&self) -> Option<&Scored> {
        match self {
            Self::NotApplicable => None,
            Self::Scored(scored) => Some(scored),
        }
    }

    /// Probability; nothing where the instrument is not for this person.
    pub const fn probability(&self) -> f64 {
        match self {
            Self::NotApplicable => 0.0,
            Self::Scored(scored) => scored.probability,
        }
    }
}

/// Log-odds of points.
pub fn log_odds(points: i32) -> f64 {
    CONSTANT.value + SLOPE.value * f64::from(points)
}

/// Scores facts in which [`faults`] found nothing; `None` where something is missing.
pub fn score(f: &Facts) -> Option<Scored> {
    let birth = f.date_of_birth.known()?;
    let points = [
        ADULT.value(f.total_contact_adult_sexual_sanctions.known()?),
        CHILD.value(f.total_contact_child_sexual_sanctions.known()?),
        NON_CONTACT.value(f.total_non_contact_sexual_offences.known()?),
        AGE.value(birth.whole_years_until(f.date_at_start_of_followup.known()?)),
        f.date_of_most_recent_sexual_offence.known().map_or(0, |day| OFFENCE_AGE.value(birth.whole_years_until(day))),
        SANCTIONS.value(f.total_number_of_sanctions_for_all_offences.known()?),
        STRANGER.value(i32::from(f.is_current_offence_against_victim_stranger.is_yes())),
    ];
    let total = points.iter().sum();
    let log_odds = (total > 0).then(|| log_odds(total));
    let band_before = BANDS.value(total);
    let reduced = f.assessment_date.known().filter(|_| total > 0).map(|assessed| five_years::reduces(f, assessed, band_before));
    let band = if reduced == Some(true) { five_years::lower(band_before) } else { band_before };
    Some(Scored { points, total, log_odds, probability: log_odds.map_or(0.0, math::sigmoid), band_before, band, reduced })
}

/// The four counts in the order in which the older service names them.
pub const COUNTS: [Ask; 4] =
    [Ask::total_contact_adult_sexual_sanctions, Ask::total_contact_child_sexual_sanctions, Ask::total_non_contact_sexual_offences, Ask::total_indecent_image_sanctions];
/// The same where all are 0: another order.
const ALL_ZERO: [Ask; 4] =
    [Ask::total_contact_adult_sexual_sanctions, Ask::total_contact_child_sexual_sanctions, Ask::total_indecent_image_sanctions, Ask::total_non_contact_sexual_offences];

/// The counts as numbers, in the order of [`COUNTS`].
pub fn counts(f: &Facts) -> [Option<i32>; 4] {
    [f.total_contact_adult_sexual_sanctions, f.total_contact_child_sexual_sanctions, f.total_non_contact_sexual_offences, f.total_indecent_image_sanctions].map(|n| n.known())
}

/// Whether the person is known to be a man.
pub fn man(f: &Facts) -> bool {
    f.gender == Answer::Known(Sex::Male)
}

/// The two checks on the counts that OSP/DC and OSP/IIC share.
pub fn check_counts(f: &Facts, faults: &mut Faults) {
    let counts = counts(f);
    if man(f) && f.has_ever_committed_sexual_offence.is_no() {
        let given: alloc::vec::Vec<Ask> = COUNTS.into_iter().filter(|ask| f.answered(*ask)).collect_vec();
        faults.add_if(!given.is_empty(), Code::SexualOffendingInconsistentInput, &given);
    }
    if checks::man_with_history(f) {
        faults.missing(Code::SexualOffendingMissingCounts, &COUNTS, |ask| f.answered(ask));
        faults.add_if(counts.iter().all(|n| *n == Some(0)), Code::SexualOffendingMissingCounts, &ALL_ZERO);
    }
}

/// Counts that are below 0, of a man who committed a sexual offence. The service fails on some and takes others.
pub fn negative_counts(f: &Facts, faults: &mut Faults) {
    if checks::man_with_history(f) {
        let below: alloc::vec::Vec<Ask> = COUNTS.into_iter().zip(counts(f)).filter(|(_, n)| n.is_some_and(|n| n < 0)).map(|(ask, _)| ask).collect_vec();
        faults.add_if(!below.is_empty(), Code::SanctionsLessThanZero, &below);
    }
}

/// The checks of the service in its order, and where it fails instead of naming what is wrong, ours.
pub fn faults(f: &Facts) -> Faults {
    let mut faults = Faults::default();
    let always = [
        Ask::gender,
        Ask::has_ever_committed_sexual_offence,
        Ask::date_of_birth,
        Ask::date_at_start_of_followup,
        Ask::total_number_of_sanctions_for_all_offences,
        Ask::supervision_status,
        Ask::is_current_offence_sexually_motivated,
    ];
    let scored = checks::man_with_history(f);
    let asked = |ask: &Ask| scored || !matches!(ask, Ask::assessment_date | Ask::is_current_offence_sexually_motivated);
    // the service took today for a missing date of the assessment; this engine asks for it, first
    let required = core::iter::once(Ask::assessment_date).chain(always).filter(asked);
    faults.missing_among(Code::MissingMandatoryInput, &mut required.filter(|ask| !f.answered(*ask)));
    check_counts(f, &mut faults);
    if faults.is_empty() && scored {
        impossible(f, &mut faults);
    }
    faults
}

/// What the service fails on instead of naming it.
fn impossible(f: &Facts, faults: &mut Faults) {
    negative_counts(f, faults);
    let few = f.total_number_of_sanctions_for_all_offences.known().is_some_and(|n| n < 1);
    faults.add_if(few, Code::TotalNumberOfSanctionsLessThanOne, &[Ask::total_number_of_sanctions_for_all_offences]);
    let unborn = both(f.date_of_birth, f.date_at_start_of_followup).is_some_and(|(birth, followup)| followup <= birth);
    faults.add_if(unborn, Code::DateOfStartOfFollowupBeforeDateOfBirth, &[Ask::date_at_start_of_followup]);
    offence_age(f, faults);
}

/// The most recent sexual offence was after birth, and at 10 or later.
pub fn offence_age(f: &Facts, faults: &mut Faults) {
    if let Some((birth, offence)) = both(f.date_of_birth, f.date_of_most_recent_sexual_offence) {
        let unborn = offence <= birth;
        faults.add_if(unborn, Code::DateOfMostRecentSexualOffenceBeforeDateOfBirth, &[Ask::date_of_most_recent_sexual_offence]);
        let young = !unborn && birth.whole_years_until(offence) < 10;
        faults.add_if(young, Code::AgeAtMostRecentSexualOffenceLessThanTen, &[Ask::date_of_birth, Ask::date_of_most_recent_sexual_offence]);
    }
}

/// What is made of a person, or everything wrong that the service would name at once.
///
/// # Errors
/// What is wrong.
pub fn checked(f: &Facts) -> Result<Found, Faults> {
    let faults = faults(f);
    if !faults.is_empty() {
        return Err(faults);
    }
    if !checks::man_with_history(f) {
        return Ok(Found::NotApplicable);
    }
    score(f).map(Found::Scored).ok_or(faults)
}

// --- the instrument ---------------------------------------------------------------------------------------------------------

/// Everything wrong at once, also what the service fails on.
pub fn problems(f: &Facts) -> Faults {
    let mut faults = faults(f);
    if checks::man_with_history(f) {
        let mut more = Faults::default();
        impossible(f, &mut more);
        super::checks::v12_followup_plausible(f, &mut more);
        faults.0.extend(more.0.into_iter().filter(|fault| !faults.0.contains(fault)).collect_vec());
    }
    faults
}

const PREDICTS: &str = "proven sexual reoffending with direct contact within two years of the start of follow-up, of men with a sexual offence";
const DOES_NOT_PREDICT: &str = "offences with indecent images or indirect contact, offences that are not sexual, or how serious an offence would be";

/// The rules in words.
const RULES: &[Rule] = &[
    Rule {
        id: "osp-dc.not_applicable",
        text: "not for women, and not for men without a sexual offence: not applicable, which is not a low score",
        source: SOURCE,
        status: Status::Confirmed,
    },
    Rule { id: "osp-dc.zero_points", text: "no points: the probability is 0, and no band is lowered", source: SOURCE, status: Status::Confirmed },
    Rule {
        id: "osp-dc.reduction",
        text: "the band goes down one step after five years: not in custody, and five whole years or more from the start of follow-up, the most recent offence and the most recent sexual offence to the assessment, where a date of an offence that is missing does not stand in the way. Remand is not custody. Points and probability stay",
        source: SOURCE,
        status: Status::Confirmed,
    },
];

/// Why an instrument for men with a sexual offence has no score; `None` where it has.
pub fn not_for(f: &Facts) -> Option<&'static str> {
    if f.gender == Answer::Known(Sex::Female) {
        Some("the instrument is for men only")
    } else if f.has_ever_committed_sexual_offence.is_no() {
        Some("the instrument is for men with a sexual offence only")
    } else {
        None
    }
}

/// What is answered for a person whom a sexual predictor is not for: no number, and a band that is none.
pub fn not_applicable(f: &Facts, rule: &'static str, source: &'static str, why: &'static str) -> Answered {
    let mut out = Answered::default();
    out.reason(rule, why, None, source, Status::Confirmed);
    out.result = object! {
        "score": Json::Null, "probability": Json::Null, "band": Band::NotApplicable.word(), "variant": "static",
        "sexual_offence_history": f.has_ever_committed_sexual_offence.known(),
    };
    out.notice("not_applicable", "not applicable is neither a score of 0 nor a low band");
    out
}

fn reduction(f: &Facts, scored: &Scored, out: &mut Answered) -> Json {
    let (Some(reduced), Some(assessed)) = (scored.reduced, f.assessment_date.known()) else { return Json::Null };
    if reduced {
        out.reason(
            "osp-dc.reduction",
            format!("five years without an offence: {} goes down to {}", scored.band_before.label(), scored.band.label()),
            None,
            SOURCE,
            Status::Confirmed,
        );
    }
    object! {
        "applied": reduced, "band_before": scored.band_before.word(), "band": scored.band.word(),
        "why": five_years::why(f, assessed, scored.band_before),
    }
}

/// What it reads.
pub fn reads() -> alloc::vec::Vec<&'static [Ask]> {
    let own: &[Ask] = &[Ask::date_of_birth, Ask::date_at_start_of_followup, Ask::total_number_of_sanctions_for_all_offences, Ask::supervision_status];
    alloc::vec![reads::OSP, &COUNTS, reads::POINTS, reads::REDUCTION, own]
}

/// OSP/DC, arns-2025.
pub struct OspDc;

impl Instrument for OspDc {
    const ID: &'static str = "osp-dc";
    const EDITION: &'static str = "arns-2025";
    const TITLE: &'static str = "OASys Sexual reoffending Predictor, direct contact (OSP/DC)";
    const SUMMARY: &'static str = "per cent likelihood of proven sexual reoffending with direct contact within two years, for men with a sexual offence";
    type Facts = Facts;

    fn reads(question: &str) -> bool {
        reads::has(reads(), question)
    }

    fn check(f: &Facts, found: &mut Problems) {
        problems(f).report(found);
    }

    fn answer(f: &Facts, options: &Options) -> Answered {
        if let Some(why) = not_for(f) {
            return not_applicable(f, "osp-dc.not_applicable", SOURCE, why);
        }
        let mut out = Answered::default();
        let Some(scored) = score(f) else { return out };
        let terms = explain(f, &scored, &mut out, options);
        let percent = math::pct2(scored.probability);
        let hundredths = logistic::hundredths(percent);
        let mut result = object! {
            "score": Json::Real(percent), "probability": Json::Real(scored.probability), "band": scored.band.word(), "variant": "static",
            "points": scored.total, "log_odds": scored.log_odds.map(Json::Real),
        };
        result.push("unreduced_band", scored.band_before.word());
        result.push("reduction_applied", scored.reduced);
        result.push("reduction", reduction(f, &scored, &mut out));
        result.push("sexual_offence_history", true);
        result.push("in_words", percentage::told(hundredths, PREDICTS, DOES_NOT_PREDICT, words::bands_of_points(&BANDS)));
        result.push("terms", terms);
        out.notice("indecent_images_not_counted", "sanctions for indecent images must be given and give no points here: OSP/IIC is about them");
        if f.date_of_most_recent_sexual_offence.known().is_none() {
            out.notice("offence_date_missing", "without the date of the most recent sexual offence its row gives 0 points, by the source's own rule: the score may be too low");
            out.reached_without.push("date_of_most_recent_sexual_offence".to_string());
        }
        if f.is_current_offence_against_victim_stranger.known().is_none() {
            out.notice("stranger_missing", "an unanswered question about a stranger victim gives 0 points, by the source's own rule: the score may be too low");
            out.reached_without.push("is_current_offence_against_victim_stranger".to_string());
        }
        if f.supervision_status == Answer::Known(Supervision::Remand) {
            out.notice("remand_is_not_custody", "the five-year reduction counts remand as not custody");
        }
        older::finish(out, result, options)
    }

    fn sheet() -> Sheet {
        let numbers = [("constant", "constant", CONSTANT, Status::Confirmed), ("slope", "log-odds for each point", SLOPE, Status::Confirmed)];
        let tables = [&ADULT, &CHILD, &NON_CONTACT, &AGE, &OFFENCE_AGE, &SANCTIONS, &STRANGER];
        let mut tables: Vec<_> = tables.into_iter().map(Steps::sheet).collect();
        tables.push(printed::coefficients("osp-dc.coefficient", "Coefficients", SOURCE, &numbers));
        tables.push(BANDS.sheet());
        Sheet {
            tables,
            rules: RULES.to_vec(),
            example: EXAMPLE,
            notes: &[
                "Up to 64 points. The band goes by the points, the percentage by the probability, which is not rounded otherwise.",
                "Whether the current offence is sexually motivated must be answered for a man with a sexual offence, and enters no number.",
            ],
        }
    }
}

/// Adds the reasons and gives the terms.
fn explain(f: &Facts, scored: &Scored, out: &mut Answered, options: &Options) -> Json {
    let zero = |answer: Option<i32>| answer.unwrap_or(0);
    let years = |day: Answer<Date>| zero(both(f.date_of_birth, day).map(|(birth, day)| birth.whole_years_until(day)));
    let [adult, child, non_contact, age, offence_age, sanctions, stranger] = FEATURES;
    let mut rows: Vec<(&'static Steps<i32>, i32, &'static str, &'static str)> = alloc::vec![
        (&ADULT, zero(f.total_contact_adult_sexual_sanctions.known()), "contact_adult_sanctions", adult),
        (&CHILD, zero(f.total_contact_child_sexual_sanctions.known()), "contact_child_sanctions", child),
        (&NON_CONTACT, zero(f.total_non_contact_sexual_offences.known()), "non_contact_sanctions", non_contact),
        (&AGE, years(f.date_at_start_of_followup), "age_at_start_of_followup", age),
    ];
    // what is missing gives no points, and no row is named for it
    if f.date_of_most_recent_sexual_offence.known().is_some() {
        rows.push((&OFFENCE_AGE, years(f.date_of_most_recent_sexual_offence), "age_at_most_recent_sexual_offence", offence_age));
    }
    rows.push((&SANCTIONS, zero(f.total_number_of_sanctions_for_all_offences.known()), "total_sanctions", sanctions));
    if let Some(answer) = f.is_current_offence_against_victim_stranger.known() {
        rows.push((&STRANGER, i32::from(answer), "stranger_victim", stranger));
    }
    let mut terms: Vec<Json> = rows.into_iter().map(|(table, x, name, feature)| older::points(out, options, table, x, name, SLOPE).with("feature", feature)).collect();
    if scored.log_odds.is_some() {
        for (name, number, text) in [("constant", CONSTANT, "constant"), ("slope", SLOPE, "log-odds for each point")] {
            let id = format!("osp-dc.coefficient.{name}");
            let status = options.status(&id, Status::Confirmed);
            out.reason(id, format!("{text}: {number}"), None, SOURCE, status);
        }
        terms.push(Term::to_json(&Term {
            id: "osp-dc.coefficient.constant".to_string(),
            variable: "constant",
            feature: "",
            digits: CONSTANT.digits,
            value: 1.0,
            contribution: CONSTANT.value,
        }));
    } else {
        out.reason("osp-dc.zero_points", "no points: the probability is 0", None, SOURCE, Status::Confirmed);
    }
    let row = BANDS.row(scored.total);
    out.reason(row.id, format!("{} points: {} ({})", scored.total, row.value, row.label), None, SOURCE, row.status(options));
    terms.into_iter().collect()
}

const EXAMPLE: &str = r#"{"assessment_date": "2026-03-20", "gender": "male", "date_of_birth": "1990-05-17", "date_at_start_of_followup": "2017-03-01", "total_number_of_sanctions_for_all_offences": 6, "supervision_status": "community", "has_ever_committed_sexual_offence": true, "is_current_offence_sexually_motivated": false, "total_contact_adult_sexual_sanctions": 1, "total_contact_child_sexual_sanctions": 0, "total_non_contact_sexual_offences": 1, "total_indecent_image_sanctions": 0, "date_of_most_recent_sexual_offence": "2013-04-01", "is_current_offence_against_victim_stranger": true}"#;
