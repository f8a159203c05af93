//! Risk of Serious Recidivism (RSR): likelihood of serious violent or sexual reoffending within two years, the sum of the percentages of
//! SNSV, OSP/DC, OSP/IIC and a constant for women with a sexual offence. Reads the results of its parts, touches nothing else.

use super::facts::{Ask, Band, Facts, Recorded, Variant};
use super::faults::{Code, Fault, Faults, Place};
use super::logistic::{hundredths, sanitise};
use super::printed::{self, Printed, printed};
use super::reads;
use super::snsv::{self, ScoreType};
use super::{older, osp_dc, osp_iic, percentage, words};
use crate::answer::Answer;
use crate::collect::CollectVec;
use crate::decimal::Decimal;
use crate::facts::{self, Choices};
use crate::instrument::Instrument;
use crate::instruments::Likelihood;
use crate::instruments::rm2000::Sex;
use crate::json::Json;
use crate::math;
use crate::offences::classic;
use crate::options::Options;
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::set::Set;
use crate::sheet::{Rule, Sheet};
use crate::table::Steps;
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// Where the numbers were read.
pub const SOURCE: &str = "hmpps-arns-risk-actuarial-api 52792f4 (17 June 2026), RSRRiskProducerService and RSRTransformationHelper";

/// Probability that a woman with a sexual offence adds, whatever her record: 1 in 261.
pub const FEMALE: Printed = printed!(0.00383141762);

/// Bands of the percentage, in hundredths. There is no very high one.
pub static BANDS: Steps<Likelihood> = steps!("rsr.band", "Band", "hundredths of a per cent", 9999, SOURCE, Confirmed;
    0 => Likelihood::Low, "below 3.00";
    300 => Likelihood::Medium, "3.00 to 6.89";
    690 => Likelihood::High, "6.90 or more";
);

/// Percentage of the female part: 0.38 for a woman with a sexual offence, else nothing.
pub fn female_part(f: &Facts) -> f64 {
    if f.gender == Answer::Known(Sex::Female) && f.has_ever_committed_sexual_offence.is_yes() { math::pct2(FEMALE.value) } else { 0.0 }
}

/// The sum of percentages in the order given, to two decimals, 0.00 to 99.99, and its band.
pub fn sum(parts: &[f64]) -> (f64, Likelihood) {
    let score = sanitise(math::round2(super::model::sum(parts)));
    (score, BANDS.value(hundredths(score)))
}

/// What the service makes of the parts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Served {
    /// What is wrong.
    pub faults: Faults,
    /// The result; `None` also, without anything wrong, where the service answers nothing.
    pub combined: Option<Combined>,
}

/// A result.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Combined {
    /// Per cent to two decimals, 0.00 to 99.99.
    pub score: f64,
    /// Band.
    pub band: Likelihood,
    /// What the score of SNSV is; `None` where the sum is without it.
    pub score_type: Option<ScoreType>,
    /// Per cent of SNSV; `None` where the sum is without it.
    pub snsv: Option<f64>,
    /// Per cent of OSP/DC.
    pub osp_dc: f64,
    /// Band of OSP/DC, after any reduction.
    pub osp_dc_band: Option<Band>,
    /// Per cent of OSP/IIC.
    pub osp_iic: f64,
    /// Band of OSP/IIC.
    pub osp_iic_band: Option<Band>,
    /// Whether the band of OSP/DC was lowered.
    pub reduced: Option<bool>,
}

/// The band of OSP/DC, after any reduction.
pub fn osp_dc_band(found: &osp_dc::Found) -> Band {
    found.scored().map_or(Band::NotApplicable, |scored| scored.band.into())
}

/// The band of OSP/IIC.
pub fn osp_iic_band(found: &osp_iic::Found) -> Band {
    found.step().map_or(Band::NotApplicable, |step| step.band.into())
}

/// Combines the parts as the service does.
pub fn served(f: &Facts, snsv: &snsv::Served, osp_dc: &Result<osp_dc::Found, Faults>, osp_iic: &Result<osp_iic::Found, Faults>) -> Served {
    let failed: Vec<Place> = [("OSPDC", osp_dc.is_err()), ("OSPIIC", osp_iic.is_err()), ("SNSV", snsv.faults.any_but(Code::MissingDynamicInput))]
        .into_iter()
        .filter(|(_, failed)| *failed)
        .map(|(name, _)| Place::Words(Cow::Borrowed(name)))
        .collect_vec();
    let (Ok(osp_dc), Ok(osp_iic), true) = (osp_dc, osp_iic, failed.is_empty()) else {
        return Served { faults: Faults(alloc::vec![Fault::at(Code::ComponentValidationError, failed)]), combined: None };
    };
    let counts = osp_dc::counts(f);
    let no_detail = f.is_current_offence_sexually_motivated.known().is_none() && counts.iter().all(Option::is_none);
    if no_detail && f.has_ever_committed_sexual_offence.known().is_none() {
        return Served::default();
    }
    // men are stopped before; of women nobody asks for the counts
    if f.has_ever_committed_sexual_offence.is_yes() && f.is_current_offence_sexually_motivated.is_yes() && counts.iter().all(|n| *n == Some(0)) {
        return Served::default();
    }
    let snsv_percent = snsv.scored.map(|scored| math::pct2(scored.two_year()));
    let (dc, iic) = (math::pct2(osp_dc.probability()), math::pct2(osp_iic.probability()));
    let (score, band) = sum(&[snsv_percent.unwrap_or(0.0), dc, iic, female_part(f)]);
    let silent = f.has_ever_committed_sexual_offence.is_no() && no_detail;
    Served {
        faults: Faults::default(),
        combined: Some(Combined {
            score,
            band,
            score_type: snsv.score_type,
            snsv: snsv_percent,
            osp_dc: dc,
            osp_dc_band: (!silent).then(|| osp_dc_band(osp_dc)),
            osp_iic: iic,
            osp_iic_band: (!silent).then(|| osp_iic_band(osp_iic)),
            reduced: osp_dc.scored().and_then(|scored| scored.reduced),
        }),
    }
}

// --- the instrument ---------------------------------------------------------------------------------------------------------

/// One part of the sum.
#[derive(Clone, Copy, Debug)]
struct Part {
    /// Per cent to two decimals.
    percent: f64,
    /// Its band, where it has one.
    band: Option<Band>,
    /// Whether it was recorded.
    recorded: bool,
}

impl Part {
    fn json(&self) -> Json {
        object! {
            "score": if self.band == Some(Band::NotApplicable) { Json::Null } else { Json::Real(self.percent) },
            "band": self.band.map(Band::word), "from": if self.recorded { "recorded" } else { "facts" },
        }
    }
}

fn recorded(f: &Facts) -> Recorded {
    f.recorded.0.clone().unwrap_or_default()
}

/// Everything wrong with the parts that are not recorded, and with what the sum itself asks.
pub fn problems(f: &Facts, are_recorded: [bool; 3]) -> Faults {
    let parts: [fn(&Facts) -> Faults; 3] = [snsv::problems, osp_dc::problems, osp_iic::faults];
    let mut all: Vec<Fault> = Vec::new();
    for (part, _) in parts.iter().zip(are_recorded).filter(|(_, is_recorded)| !is_recorded) {
        all.extend(part(f).0);
    }
    let mut own = Faults::default();
    let woman = f.gender == Answer::Known(Sex::Female);
    let needed = core::iter::once(Ask::gender).chain(woman.then_some(Ask::has_ever_committed_sexual_offence));
    own.missing_among(Code::MissingMandatoryInput, &mut needed.filter(|ask| !f.answered(*ask)));
    let none = osp_dc::counts(f).iter().all(|n| *n == Some(0));
    let contradicts = woman && f.has_ever_committed_sexual_offence.is_yes() && f.is_current_offence_sexually_motivated.is_yes() && none;
    let [adult, child, non_contact, images] = osp_dc::COUNTS;
    own.add_if(contradicts, Code::NoSexualSanctions, &[Ask::is_current_offence_sexually_motivated, adult, child, non_contact, images]);
    all.extend(own.0);
    // several parts ask for the same: one list of what is missing, and each fault once
    let mut missing: Vec<Place> = Vec::new();
    let mut out = Faults::default();
    for fault in all {
        if fault.code == Code::MissingMandatoryInput {
            missing.extend(fault.places.into_iter().filter(|place| !missing.contains(place)).collect_vec());
        } else if !out.0.contains(&fault) {
            out.0.push(fault);
        }
    }
    if !missing.is_empty() {
        out.0.insert(0, Fault::at(Code::MissingMandatoryInput, missing));
    }
    out
}

/// The violent part with the form that was scored.
fn snsv_part(f: &Facts) -> Option<(Part, Option<Variant>)> {
    let recorded = recorded(f);
    if let Some(percent) = recorded.snsv_score.known() {
        return Some((Part { percent: percent.get(), band: None, recorded: true }, recorded.snsv_type.known()));
    }
    let variant = snsv::form(f);
    let scored = snsv::score(f, &snsv::history(f)?, variant, &snsv::SERVED)?;
    Some((Part { percent: math::pct2(scored.two_year()), band: None, recorded: false }, Some(variant)))
}

fn direct_part(f: &Facts) -> Option<Part> {
    let recorded = recorded(f);
    if let Some(percent) = recorded.osp_dc_score.known() {
        return Some(Part { percent: percent.get(), band: recorded.osp_dc_band.known(), recorded: true });
    }
    let found = if osp_dc::not_for(f).is_some() { osp_dc::Found::NotApplicable } else { osp_dc::Found::Scored(osp_dc::score(f)?) };
    Some(Part { percent: math::pct2(found.probability()), band: Some(osp_dc_band(&found)), recorded: false })
}

fn images_part(f: &Facts) -> Option<Part> {
    let recorded = recorded(f);
    if let Some(percent) = recorded.osp_iic_score.known() {
        return Some(Part { percent: percent.get(), band: recorded.osp_iic_band.known(), recorded: true });
    }
    let found = if osp_dc::not_for(f).is_some() { osp_iic::Found::NotApplicable } else { osp_iic::Found::Step(osp_iic::step(f)?) };
    Some(Part { percent: math::pct2(found.probability()), band: Some(osp_iic_band(&found)), recorded: false })
}

/// The sum from recorded parts and facts, its band, and the form of its violent part where that is known; `None` where something is wrong with them.
pub fn finished(f: &Facts) -> Option<(f64, Likelihood, Option<Variant>)> {
    let r = recorded(f);
    if !problems(f, [r.snsv_score, r.osp_dc_score, r.osp_iic_score].map(|score| score.known().is_some())).is_empty() {
        return None;
    }
    let parts = parts(f)?;
    let (score, band) = parts.with(parts.violent.percent);
    Some((score, band, parts.variant))
}

/// What is added up.
#[derive(Clone, Copy, Debug)]
struct Parts {
    violent: Part,
    /// The form of the violent part, where that is known.
    variant: Option<Variant>,
    direct: Part,
    images: Part,
    female: f64,
}

impl Parts {
    /// The sum with this in place of the violent part, and its band.
    fn with(&self, violent: f64) -> (f64, Likelihood) {
        sum(&[violent, self.direct.percent, self.images.percent, self.female])
    }
}

/// The parts, each as recorded or from facts in which nothing is wrong; `None` where one has no score.
fn parts(f: &Facts) -> Option<Parts> {
    let (violent, variant) = snsv_part(f)?;
    Some(Parts { violent, variant, direct: direct_part(f)?, images: images_part(f)?, female: female_part(f) })
}

/// The sum with what remains possible: for many rows, without words and without anything allocated.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Summed {
    /// Per cent to two decimals.
    pub score: f64,
    /// Its band.
    pub band: Likelihood,
    /// The form of its violent part, where that is known.
    pub variant: Option<Variant>,
    /// The lowest and the highest percentage, where the violent part fell back to its static form.
    pub range: Option<(f64, f64)>,
}

/// Adds up facts in which nothing is wrong; `None` where a part has no score.
pub fn summed(f: &Facts) -> Option<Summed> {
    let parts = parts(f)?;
    let (score, band) = parts.with(parts.violent.percent);
    let ends = if parts.violent.recorded { None } else { snsv::ends(f, &snsv::SERVED) };
    let range = ends.map(|(lowest, highest)| (parts.with(math::pct2(lowest.two_year())).0, parts.with(math::pct2(highest.two_year())).0));
    Some(Summed { score, band, variant: parts.variant, range })
}

const PREDICTS: &str = "proven serious violent or sexual reoffending within two years of the start of follow-up";
const DOES_NOT_PREDICT: &str = "less serious offences, whom an offence would harm, or when within the two years: it is no level of risk of serious harm";

const RULES: &[Rule] = &[Rule {
    id: "rsr.sum",
    text: "the sum of the percentages, each already rounded to two decimals, of SNSV, OSP/DC, OSP/IIC and the part for women, held to 0.00 to 99.99; a part that is not applicable adds nothing",
    source: SOURCE,
    status: Status::Confirmed,
}];

/// What it reads.
pub fn reads() -> alloc::vec::Vec<&'static [Ask]> {
    [snsv::reads(), osp_dc::reads(), osp_iic::reads(), alloc::vec![&[Ask::recorded][..]]].concat()
}

/// RSR, arns-2025.
pub struct Rsr;

impl Instrument for Rsr {
    const ID: &'static str = "rsr";
    const EDITION: &'static str = "arns-2025";
    const TITLE: &'static str = "Risk of Serious Recidivism (RSR)";
    const SUMMARY: &'static str = "per cent likelihood of serious violent or sexual reoffending within two years, from SNSV, OSP/DC and OSP/IIC";
    type Facts = Facts;

    fn reads(question: &str) -> bool {
        reads::has(reads(), question)
    }

    fn check(f: &Facts, found: &mut Problems) {
        // a recorded result that could not be read is recorded all the same
        let recorded = recorded(f);
        let scores = [("recorded.snsv_score", recorded.snsv_score), ("recorded.osp_dc_score", recorded.osp_dc_score), ("recorded.osp_iic_score", recorded.osp_iic_score)];
        let are_recorded = scores.map(|(path, score)| score.known().is_some() || found.touch(path));
        problems(f, are_recorded).report(found);
    }

    fn answer(f: &Facts, options: &Options) -> Answered {
        let mut out = Answered::default();
        let Some(parts) = parts(f) else { return out };
        let Parts { violent, variant, direct, images, female } = parts;
        let with = |violent: f64| parts.with(violent);
        let (score, band) = with(violent.percent);
        let hundredths_of_it = hundredths(score);
        let row = BANDS.row(hundredths_of_it);
        out.reason("rsr.sum", format!("{} + {} + {} + {}", two(violent.percent), two(direct.percent), two(images.percent), two(female)), None, SOURCE, Status::Confirmed);
        if female > 0.0 {
            let status = options.status("rsr.coefficient.female", Status::Confirmed);
            out.reason("rsr.coefficient.female", format!("a woman with a sexual offence: {}, whatever her record", words::percent(hundredths(female))), None, SOURCE, status);
        }
        out.reason(row.id, format!("{}: {} ({} per cent)", words::percent(hundredths_of_it), row.value.label(), row.label), None, SOURCE, row.status(options));
        let term = |name: &'static str, percent: f64| object! { "term": name, "rule": "rsr.sum", "contribution": Json::Real(percent) };
        let mut result = object! {
            "score": Json::Real(score), "probability": Json::Real(f64::from(hundredths_of_it) / 10_000.0), "band": band.word(), "variant": variant.map(Variant::word),
            "parts": object! {
                "snsv": violent.json().with("variant", variant.map(Variant::word)), "osp_dc": direct.json(), "osp_iic": images.json(), "female": Json::Real(female),
            },
            "in_words": percentage::told(hundredths_of_it, PREDICTS, DOES_NOT_PREDICT, words::bands(&BANDS)),
            "terms": alloc::vec![term("snsv", violent.percent), term("osp_dc", direct.percent), term("osp_iic", images.percent), term("female", female)],
        };
        if !violent.recorded {
            out.maps.push(&classic::MAP);
            let range = snsv::range(f, &snsv::SERVED);
            snsv::fall_back(f, range.as_ref(), &mut out, &mut result, |end| with(math::pct2(end.two_year())).0);
            if let Some(range) = &range {
                result.set("dynamic", possible(range, with));
            }
        }
        recorded_differs(f, &mut out);
        older::finish(out, result, options)
    }

    fn sheet() -> Sheet {
        Sheet {
            tables: alloc::vec![
                printed::coefficients(
                    "rsr.coefficient",
                    "The part for women",
                    SOURCE,
                    &[("female", "probability for a woman with a sexual offence, whatever her record: 1 in 261", FEMALE, Status::Confirmed)]
                ),
                BANDS.sheet(),
            ],
            rules: RULES.to_vec(),
            example: EXAMPLE,
            notes: &[
                "The tables of the parts stand in their own sheets: `snsv`, `osp-dc`, `osp-iic`, each of the edition arns-2025. A recorded result may stand in place of a part.",
                "There are three bands. The newer combined predictor has four on the same scale, so that 5 per cent is medium here and high there: a band goes with the name of its instrument.",
                "A lowered band of OSP/DC changes neither its percentage nor this sum.",
            ],
        }
    }
}

/// The ends of the sum over the missing dynamic answers, and every band between theirs.
///
/// All of these bands are reached: the band in the middle is as wide as 0.87 in the log-odds of SNSV wherever the other parts leave room for
/// one below it, and no single answer moves them by more than 0.51, so going from one end to the other answer by answer steps over none.
fn possible(range: &snsv::Range, with: impl Fn(f64) -> (f64, Likelihood)) -> Json {
    let ((lowest, low), (highest, high)) = (with(math::pct2(range.lowest.two_year())), with(math::pct2(range.highest.two_year())));
    let bands: Set<Likelihood> = Likelihood::ALL.iter().copied().filter(|band| (low..=high).contains(band)).collect();
    object! { "lowest": Json::Real(lowest), "highest": Json::Real(highest), "possible": bands.words() }
}

fn two(percent: f64) -> String {
    words::percent(hundredths(percent))
}

/// Says where a recorded part is not what the facts give.
fn recorded_differs(f: &Facts, out: &mut Answered) {
    let without = Facts { recorded: facts::Part::default(), ..f.clone() };
    let computed: [(&str, bool, Option<f64>); 3] = [
        ("SNSV", snsv::problems(f).is_empty(), snsv_part(&without).map(|(part, _)| part.percent)),
        ("OSP/DC", osp_dc::problems(f).is_empty(), direct_part(&without).map(|part| part.percent)),
        ("OSP/IIC", osp_iic::faults(f).is_empty(), images_part(&without).map(|part| part.percent)),
    ];
    let recorded = recorded(f);
    let given = [recorded.snsv_score, recorded.osp_dc_score, recorded.osp_iic_score].map(|score| score.known().map(Decimal::get));
    let differing: Vec<String> = computed
        .iter()
        .zip(given)
        .filter_map(|((name, sound, computed), given)| {
            let (computed, given) = (computed.filter(|_| *sound)?, given?);
            (computed != given).then(|| format!("{name} {} recorded, {} from the facts", two(given), two(computed)))
        })
        .collect_vec();
    if !differing.is_empty() {
        out.notice("recorded_differs", format!("the recorded results were used; the facts give others: {}", differing.join("; ")));
    }
}

const EXAMPLE: &str = r#"{"assessment_date": "2026-03-20", "gender": "male", "date_of_birth": "1990-05-17", "date_at_start_of_followup": "2017-03-01", "total_number_of_sanctions_for_all_offences": 6, "supervision_status": "community", "has_ever_committed_sexual_offence": true, "is_current_offence_sexually_motivated": false, "total_contact_adult_sexual_sanctions": 1, "total_contact_child_sexual_sanctions": 0, "total_non_contact_sexual_offences": 1, "total_indecent_image_sanctions": 0, "date_of_most_recent_sexual_offence": "2013-04-01", "is_current_offence_against_victim_stranger": true, "recorded": {"snsv_score": 2.04, "snsv_type": "dynamic"}}"#;
