//! Risk of Serious Recidivism (RSR): likelihood of serious violent or sexual reoffending within two years, the sum of the percentages of
//! SNSV, OSP/DC, OSP/IIC and a constant for women with a sexual offence. Reads the results of its parts, touches nothing else.

use super::facts::{Band, Facts};
use super::faults::{Code, Fault, Faults, Place};
use super::logistic::{hundredths, sanitise};
use super::printed::{Printed, printed};
use super::snsv::{self, ScoreType};
use super::{osp_dc, osp_iic};
use crate::answer::Answer;
use crate::instruments::Likelihood;
use crate::instruments::rm2000::Sex;
use crate::math;
use crate::table::Steps;
use alloc::borrow::Cow;
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
        .collect();
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
