//! Combined serious reoffending predictor (CSRP), edition hmpps-2026-08: one percentage for serious reoffending, added up from SVRP, DC-SRP
//! and IIC-SRP. Reads the results of its parts, touches nothing else.

use super::facts::{Ask, Facts, Recorded, Variant};
use super::faults::{Code, Fault, Faults, Place};
use super::logistic::{self, Logistic, hundredths, sanitise};
use super::percentage;
use super::reads;
use super::svrp::Svrp;
use super::words;
use super::{dc_srp, iic_srp};
use crate::answer::Answer;
use crate::collect::CollectVec;
use crate::decimal::Decimal;
use crate::facts::Choices;
use crate::instrument::Instrument;
use crate::instruments::Likelihood;
use crate::instruments::rm2000::Sex;
use crate::json::Json;
use crate::math;
use crate::offences::current;
use crate::options::Options;
use crate::outcome;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::sheet::{Rule, Sheet};
use crate::table::{Constant, Steps};
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

/// Where the numbers stand.
pub const SOURCE: &str = "hmpps-arns-risk-actuarial-api 016919c (4 August 2026), CombinedSeriousReoffendingPredictor";

/// What it asks for beside its parts.
pub const REQUIRED: &[Ask] = &[Ask::gender, Ask::has_ever_committed_sexual_offence];

/// What is added for a woman who committed a sexual offence, as a probability.
pub const FEMALE: f64 = 0.003_831_417_624_521_1;
/// The same in print.
pub static FEMALE_ADDITION: Constant = Constant {
    id: "csrp.female_with_sexual_offence_history",
    title: "Added for a woman who committed a sexual offence, as a percentage with two decimals",
    value: "0.0038314176245211",
    source: SOURCE,
    status: Status::Confirmed,
};

/// The band of the percentage in hundredths.
pub static BANDS: Steps<Likelihood> = steps!("csrp.band", "Band of the percentage", "hundredths of a per cent", 9999, SOURCE, Confirmed;
    0 => Likelihood::Low, "0.00 to 0.99";
    100 => Likelihood::Medium, "1.00 to 2.99";
    300 => Likelihood::High, "3.00 to 6.89";
    690 => Likelihood::VeryHigh, "6.90 to 99.99";
);

/// The percentages that are added up, each already rounded to two decimals. Not applicable adds nothing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parts {
    /// SVRP, static or dynamic.
    pub serious_violent: f64,
    /// DC-SRP.
    pub direct_contact: f64,
    /// IIC-SRP.
    pub images_and_indirect_contact: f64,
    /// What is added for a woman who committed a sexual offence.
    pub female: f64,
}

/// A score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scored {
    /// What was added up.
    pub parts: Parts,
    /// Per cent to two decimals.
    pub percent: f64,
    /// Its band.
    pub band: Likelihood,
}

/// What is added for a woman who committed a sexual offence; nothing for anyone else.
pub fn female_addition(f: &Facts) -> f64 {
    addition(f.gender == Answer::Known(Sex::Female), f.has_ever_committed_sexual_offence.is_yes())
}

/// The same of somebody who is known to be a woman, and known to have committed a sexual offence.
#[inline]
pub fn addition(woman: bool, offence: bool) -> f64 {
    if woman && offence { math::pct2(FEMALE) } else { 0.0 }
}

/// The percentage that DC-SRP adds.
pub const fn of_direct_contact(part: &dc_srp::Answered) -> f64 {
    match part {
        dc_srp::Answered::NotApplicable => 0.0,
        dc_srp::Answered::Scored(scored) => scored.percent,
    }
}

/// The percentage that IIC-SRP adds.
pub const fn of_images(part: &iic_srp::Answered) -> f64 {
    match part {
        iic_srp::Answered::NotApplicable => 0.0,
        iic_srp::Answered::Scored(scored) => scored.percent,
    }
}

/// Adds up.
#[inline]
pub fn score(parts: Parts) -> Scored {
    let total = parts.serious_violent + parts.direct_contact + parts.images_and_indirect_contact + parts.female;
    let percent = sanitise(math::round2(total));
    Scored { parts, percent, band: BANDS.value(hundredths(percent)) }
}

/// Adds up parts that were scored from the same facts.
pub fn of(f: &Facts, serious_violent: &logistic::Scored, direct: &dc_srp::Answered, images: &iic_srp::Answered) -> Scored {
    score(Parts { serious_violent: serious_violent.percent, direct_contact: of_direct_contact(direct), images_and_indirect_contact: of_images(images), female: female_addition(f) })
}

/// What blocks it: parts without a score, in the service's order and words, then what it asks for itself. Where either is there, the entry
/// for the parts is made even with none to name.
pub fn faults(f: &Facts, direct_contact: &Faults, images: &Faults, serious_violent: &Faults) -> Faults {
    let parts = [
        (!direct_contact.is_empty(), "DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR"),
        (!images.is_empty(), "IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR"),
        // a static score is good enough
        (serious_violent.any_but(Code::MissingDynamicInput), "SERIOUS_VIOLENT_REOFFENDING_PREDICTOR"),
    ];
    let places: Vec<Place> = parts.into_iter().filter(|(blocks, _)| *blocks).map(|(_, name)| Place::Words(Cow::Borrowed(name))).collect_vec();
    let mut own = Faults::default();
    own.missing(Code::MissingMandatoryInput, REQUIRED, |ask| f.answered(ask));
    if places.is_empty() && own.is_empty() {
        return own;
    }
    own.0.insert(0, Fault::at(Code::ComponentValidationError, places));
    own
}

/// What it reads.
pub fn reads() -> alloc::vec::Vec<&'static [Ask]> {
    [percentage::reads::<Svrp>(), iic_srp::reads(), alloc::vec![dc_srp::REQUIRED, reads::POINTS, REQUIRED, &[Ask::recorded]]].concat()
}

/// CSRP, hmpps-2026-08.
pub struct Csrp;

const PREDICTS: &str = "proven serious reoffending, violent or sexual, within two years of the start of follow-up";
const DOES_NOT_PREDICT: &str = "less serious offences, or whom it would harm: it is no level of risk of serious harm";

/// A part as it is added up, and where it comes from.
#[derive(Clone, Copy)]
struct Part {
    percent: f64,
    recorded: bool,
}

/// A recorded percentage, else the one computed.
fn part(recorded: Answer<Decimal>, computed: impl FnOnce() -> Option<f64>) -> Option<Part> {
    match recorded.known() {
        Some(percent) => Some(Part { percent: percent.get(), recorded: true }),
        None => computed().map(|percent| Part { percent, recorded: false }),
    }
}

fn recorded(f: &Facts) -> Recorded {
    f.recorded.0.clone().unwrap_or_default()
}

/// Which parts are recorded.
fn are_recorded(f: &Facts) -> [bool; 3] {
    let r = recorded(f);
    [r.svrp_score, r.dc_srp_score, r.iic_srp_score].map(|score| score.known().is_some())
}

/// Everything wrong with the parts that are not recorded, and with what the sum itself asks; what several parts ask is missing once.
fn own_faults(f: &Facts, [svrp, direct, images]: [bool; 3]) -> Faults {
    let mut own = Faults::default();
    own.missing(Code::MissingMandatoryInput, REQUIRED, |ask| f.answered(ask));
    let mut all = own.0;
    if !svrp {
        all.extend(percentage::faults::<Svrp>(f).0);
    }
    if !direct {
        all.extend(dc_srp::faults(f).0);
    }
    if !images {
        all.extend(iic_srp::faults(f).0);
    }
    let mut told: Vec<Fault> = Vec::new();
    for mut fault in all {
        if fault.code == Code::MissingMandatoryInput {
            fault.places.retain(|place| !told.iter().any(|t| t.code == fault.code && t.places.contains(place)));
        }
        if !fault.places.is_empty() && !told.contains(&fault) {
            told.push(fault);
        }
    }
    Faults(told)
}

/// The sum from recorded parts and facts, with the form of its violent part where that is known; `None` where something is wrong with them.
pub fn finished(f: &Facts) -> Option<(Scored, Option<Variant>)> {
    let [svrp, direct, images] = are_recorded(f);
    let parts_given = (svrp || f.gives(Svrp::REQUIRED)) && (direct || f.gives(dc_srp::REQUIRED)) && (images || f.gives(iic_srp::REQUIRED));
    if !f.gives(REQUIRED) || !parts_given || !own_faults(f, [svrp, direct, images]).is_empty() {
        return None;
    }
    let (violent, direct, images) = parts(f)?;
    let sum = score(Parts { serious_violent: violent.percent, direct_contact: direct.percent, images_and_indirect_contact: images.percent, female: female_addition(f) });
    Some((sum, variant(f, violent)))
}

/// The form of the violent part.
fn variant(f: &Facts, violent: Part) -> Option<Variant> {
    if violent.recorded { recorded(f).svrp_type.known() } else { Some(percentage::form::<Svrp>(f)) }
}

/// The sum with what remains possible: for many rows, without words and without anything allocated.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Summed {
    /// The sum.
    pub sum: Scored,
    /// The form of its violent part, where that is known.
    pub variant: Option<Variant>,
    /// The lowest and the highest percentage, where the violent part fell back to its static form.
    pub range: Option<(f64, f64)>,
}

/// Adds up facts in which nothing is wrong; `None` where a part has no score.
pub fn summed(f: &Facts) -> Option<Summed> {
    let (violent, direct, images) = parts(f)?;
    let female = female_addition(f);
    let with = |serious_violent: f64| score(Parts { serious_violent, direct_contact: direct.percent, images_and_indirect_contact: images.percent, female });
    let range = if violent.recorded { None } else { percentage::range::<Svrp>(f) };
    let range = range.map(|(lowest, highest)| (with(lowest.percent).percent, with(highest.percent).percent));
    Some(Summed { sum: with(violent.percent), variant: variant(f, violent), range })
}

fn parts(f: &Facts) -> Option<(Part, Part, Part)> {
    let r = recorded(f);
    let violent = || logistic::score::<Svrp>(f, percentage::form::<Svrp>(f)).map(|s| s.percent);
    Some((
        part(r.svrp_score, violent)?,
        part(r.dc_srp_score, || dc_srp::score(f).map(|a| of_direct_contact(&a)))?,
        part(r.iic_srp_score, || iic_srp::score(f).map(|a| of_images(&a)))?,
    ))
}

impl Instrument for Csrp {
    const ID: &'static str = "csrp";
    const EDITION: &'static str = "hmpps-2026-08";
    const TITLE: &'static str = "Combined serious reoffending predictor (CSRP)";
    const SUMMARY: &'static str = "one percentage for serious reoffending, added up from SVRP, DC-SRP and IIC-SRP";
    type Facts = Facts;

    fn reads(question: &str) -> bool {
        reads::has(reads(), question)
    }

    fn check(f: &Facts, problems: &mut Problems) {
        // a recorded result that could not be read is recorded all the same
        let [svrp, direct, images] = ["recorded.svrp_score", "recorded.dc_srp_score", "recorded.iic_srp_score"].map(|path| problems.touch(path));
        let [r_svrp, r_direct, r_images] = are_recorded(f);
        for fault in &own_faults(f, [svrp || r_svrp, direct || r_direct, images || r_images]).0 {
            fault.report(problems);
        }
    }

    fn answer(f: &Facts, _: &Options) -> outcome::Answered {
        let mut out = outcome::Answered::default();
        let Some((violent, direct, images)) = parts(f) else { return out };
        let female = female_addition(f);
        let with = |serious_violent: f64| score(Parts { serious_violent, direct_contact: direct.percent, images_and_indirect_contact: images.percent, female });
        let s = with(violent.percent);
        let variant = variant(f, violent);
        let term = |name: &'static str, percent: f64| object! { "term": name, "rule": "csrp.sum", "contribution": Json::Real(percent) };
        let shown = |part: Part| object! { "score": Json::Real(part.percent), "recorded": part.recorded };
        let mut result = object! {
            "score": Json::Real(s.percent), "probability": Json::Real(f64::from(hundredths(s.percent)) / 10_000.0), "band": s.band.word(), "variant": variant.map(Variant::word),
            "in_words": percentage::told(hundredths(s.percent), PREDICTS, DOES_NOT_PREDICT, words::bands(&BANDS)),
            "parts": object! { "svrp": shown(violent), "dc_srp": shown(direct), "iic_srp": shown(images), "female_with_sexual_offence_history": Json::Real(female) },
            "terms": alloc::vec![
                term("svrp", violent.percent), term("dc_srp", direct.percent), term("iic_srp", images.percent), term("female_with_sexual_offence_history", female),
            ],
        };
        let row = BANDS.row(hundredths(s.percent));
        out.reason(
            "csrp.sum",
            format!("{:.2} + {:.2} + {:.2} + {:.2} = {:.2}, each rounded to two decimals before", violent.percent, direct.percent, images.percent, female, s.percent),
            None,
            SOURCE,
            Status::Confirmed,
        );
        out.reason(row.id, format!("{}: {} ({} per cent)", words::percent(hundredths(s.percent)), s.band.label(), row.label), None, SOURCE, Status::Confirmed);
        if female > 0.0 {
            out.reason(FEMALE_ADDITION.id, "added for a woman who committed a sexual offence, whatever her record", None, SOURCE, Status::Confirmed);
        }
        if !violent.recorded {
            out.maps.push(&current::MAP);
            percentage::followup_fallback(f, &mut out);
            let band = |percent: f64| with(percent).band;
            if let Some(possible) = percentage::possible_bands::<Svrp>(f, &band) {
                let missing = percentage::missing::<Svrp>(f);
                out.notice("static_fallback", "its serious violent part is that of the static form; answering the questions named under `decisive` gives the dynamic one");
                result.push("fallback", object! { "form": "static", "rule": "svrp.static", "missing": percentage::names(&missing) });
                let ends = [possible.lowest, possible.highest].map(|end| Json::Real(with(end.percent).percent));
                let [lowest, highest] = ends;
                result.push("dynamic", object! { "lowest": lowest, "highest": highest, "possible": possible.bands.words() });
                out.decisive = possible.by_effect.iter().map(|ask| super::faults::name(*ask).to_string()).collect();
            }
        }
        out.notice("parts", "a part that is not applicable adds nothing; the reduction of the DC-SRP band changes neither its percentage nor this one");
        out.result = result;
        out
    }

    fn sheet() -> Sheet {
        Sheet { tables: alloc::vec![BANDS.sheet(), FEMALE_ADDITION.sheet()], rules: RULES.to_vec(), example: EXAMPLE, notes: NOTES }
    }
}

const NOTES: &[&str] = &["It is made from its parts' facts, or from results recorded elsewhere (`recorded`), part by part."];
const RULES: &[Rule] = &[Rule {
    id: "csrp.sum",
    text: "SVRP + DC-SRP + IIC-SRP + the addition for a woman who committed a sexual offence, each as a percentage with two decimals, added in this order, rounded to two decimals, held to 0.00 to 99.99",
    source: SOURCE,
    status: Status::Confirmed,
}];
const EXAMPLE: &str =
    r#"{"gender": "female", "has_ever_committed_sexual_offence": true, "recorded": {"svrp_score": 0.03, "svrp_type": "dynamic", "dc_srp_score": 0, "iic_srp_score": 0}}"#;
