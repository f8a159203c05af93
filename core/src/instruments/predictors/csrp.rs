//! Combined serious reoffending predictor (CSRP), edition hmpps-2026-08: one percentage for serious reoffending, added up from SVRP, DC-SRP
//! and IIC-SRP. Reads the results of its parts, touches nothing else.

use super::facts::{Ask, Facts};
use super::faults::{Code, Fault, Faults, Place};
use super::logistic::{hundredths, sanitise};
use super::{dc_srp, iic_srp};
use crate::answer::Answer;
use crate::instruments::Likelihood;
use crate::instruments::rm2000::Sex;
use crate::math;
use crate::table::{Constant, Steps};
use alloc::borrow::Cow;
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
    status: crate::provenance::Status::Confirmed,
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
    if f.gender == Answer::Known(Sex::Female) && f.has_ever_committed_sexual_offence.is_yes() { math::pct2(FEMALE) } else { 0.0 }
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

/// What blocks it: parts without a score, in the service's order and words, then what it asks for itself. Where either is there, the entry
/// for the parts is made even with none to name.
pub fn faults(f: &Facts, direct_contact: &Faults, images: &Faults, serious_violent: &Faults) -> Faults {
    let parts = [
        (!direct_contact.is_empty(), "DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR"),
        (!images.is_empty(), "IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR"),
        // a static score is good enough
        (serious_violent.any_but(Code::MissingDynamicInput), "SERIOUS_VIOLENT_REOFFENDING_PREDICTOR"),
    ];
    let places: Vec<Place> = parts.into_iter().filter(|(blocks, _)| *blocks).map(|(_, name)| Place::Words(Cow::Borrowed(name))).collect();
    let mut own = Faults::default();
    own.missing(Code::MissingMandatoryInput, REQUIRED, |ask| f.answered(ask));
    if places.is_empty() && own.is_empty() {
        return own;
    }
    own.0.insert(0, Fault::at(Code::ComponentValidationError, places));
    own
}
