//! OASys Sexual reoffending Predictor, images and indirect contact (OSP/IIC): likelihood of proven reoffending with indecent images of
//! children or indirect contact within two years, a ladder of which the first step that holds decides, for men with a sexual offence.
//! Reads facts, touches nothing else.

use super::checks;
use super::facts::{Ask, Facts};
use super::faults::{Code, Faults};
use super::printed::{Printed, printed};
use super::reads;
use super::{logistic, older, osp_dc, percentage};
use crate::answer::Answer;
use crate::collect::CollectVec;
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
use crate::sheet::{self, Rule, Sheet};
use alloc::format;
use alloc::string::{String, ToString};

/// Where the numbers were read.
pub const SOURCE: &str = "hmpps-arns-risk-actuarial-api 76809ce (2026), OSPIICHierarchyBand and OSPIICTransformationHelper, and oasys-cypress-test 884260a (2025)";

/// One step of the ladder.
#[derive(Debug)]
pub struct Step {
    /// Id.
    pub id: &'static str,
    /// When it holds.
    pub label: &'static str,
    /// Probability, 0 to 1.
    pub probability: Printed,
    /// Band.
    pub band: Likelihood,
    holds: fn(&Counts) -> bool,
}

/// The counts that the ladder reads.
#[derive(Clone, Copy, Debug)]
pub struct Counts {
    images: i32,
    child: i32,
    sum: i64,
}

/// The ladder; the first step that holds decides, and the last always does.
pub static LADDER: [Step; 6] = [
    Step {
        id: "osp-iic.two_or_more_indecent_image_sanctions",
        label: "two or more sanctions for indecent images",
        probability: printed!(0.1031),
        band: Likelihood::High,
        holds: |c| c.images >= 2,
    },
    Step {
        id: "osp-iic.one_indecent_image_sanction",
        label: "one sanction for indecent images",
        probability: printed!(0.03328),
        band: Likelihood::Medium,
        holds: |c| c.images == 1,
    },
    Step {
        id: "osp-iic.two_or_more_contact_child_sanctions",
        label: "two or more sanctions for contact offences against children",
        probability: printed!(0.00926),
        band: Likelihood::Low,
        holds: |c| c.child >= 2,
    },
    Step {
        id: "osp-iic.one_contact_child_sanction",
        label: "one sanction for a contact offence against a child",
        probability: printed!(0.00634),
        band: Likelihood::Low,
        holds: |c| c.child == 1,
    },
    Step { id: "osp-iic.no_sexual_sanctions", label: "no sexual sanction at all", probability: printed!(0.00062), band: Likelihood::Low, holds: |c| c.sum == 0 },
    Step { id: "osp-iic.all_others", label: "any other sexual sanction", probability: printed!(0.00281), band: Likelihood::Low, holds: |_| true },
];

/// What is made of a person.
#[derive(Clone, Copy, Debug)]
pub enum Found {
    /// The instrument is not for this person: a woman, or no sexual offence.
    NotApplicable,
    /// A step of the ladder.
    Step(&'static Step),
}

impl Found {
    /// The step, where there is one.
    pub const fn step(&self) -> Option<&'static Step> {
        match self {
            Self::NotApplicable => None,
            Self::Step(step) => Some(step),
        }
    }

    /// Probability; nothing where the instrument is not for this person.
    pub const fn probability(&self) -> f64 {
        match self {
            Self::NotApplicable => 0.0,
            Self::Step(step) => step.probability.value,
        }
    }
}

/// The step that the four counts reach; `None` where one is missing.
pub fn step(f: &Facts) -> Option<&'static Step> {
    let [adult, child, non_contact, images] = osp_dc::counts(f);
    let (adult, child, non_contact, images) = (adult?, child?, non_contact?, images?);
    let counts = Counts { images, child, sum: i64::from(adult) + i64::from(child) + i64::from(non_contact) + i64::from(images) };
    LADDER.iter().find(|step| (step.holds)(&counts))
}

/// The checks of the service in its order, and for counts below 0, which it takes, ours.
pub fn faults(f: &Facts) -> Faults {
    let mut faults = Faults::default();
    let motivated = checks::man_with_history(f).then_some(Ask::is_current_offence_sexually_motivated);
    let history = osp_dc::man(f).then_some(Ask::has_ever_committed_sexual_offence);
    let required = core::iter::once(Ask::gender).chain(motivated).chain(history);
    faults.missing_among(Code::MissingMandatoryInput, &mut required.filter(|ask| !f.answered(*ask)));
    osp_dc::check_counts(f, &mut faults);
    if faults.is_empty() {
        osp_dc::negative_counts(f, &mut faults);
    }
    faults
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
    if f.gender == Answer::Known(Sex::Female) || f.has_ever_committed_sexual_offence.is_no() {
        return Ok(Found::NotApplicable);
    }
    step(f).map(Found::Step).ok_or(faults)
}

// --- the instrument ---------------------------------------------------------------------------------------------------------

const PREDICTS: &str = "proven reoffending with indecent images of children or indirect contact within two years of the start of follow-up, of men with a sexual offence";
const DOES_NOT_PREDICT: &str = "sexual offences with direct contact, offences that are not sexual, or how serious an offence would be";

const RULES: &[Rule] = &[Rule {
    id: "osp-iic.not_applicable",
    text: "not for women, and not for men without a sexual offence: not applicable, which is not a low score",
    source: SOURCE,
    status: Status::Confirmed,
}];

/// What it reads.
pub fn reads() -> alloc::vec::Vec<&'static [Ask]> {
    alloc::vec![reads::OSP, &osp_dc::COUNTS]
}

/// OSP/IIC, arns-2025.
pub struct OspIic;

impl Instrument for OspIic {
    const ID: &'static str = "osp-iic";
    const EDITION: &'static str = "arns-2025";
    const TITLE: &'static str = "OASys Sexual reoffending Predictor, images and indirect contact (OSP/IIC)";
    const SUMMARY: &'static str = "per cent likelihood of proven reoffending with indecent images or indirect contact within two years, for men with a sexual offence";
    type Facts = Facts;

    fn reads(question: &str) -> bool {
        reads::has(reads(), question)
    }

    fn check(f: &Facts, found: &mut Problems) {
        faults(f).report(found);
    }

    fn answer(f: &Facts, options: &Options) -> Answered {
        if let Some(why) = osp_dc::not_for(f) {
            return osp_dc::not_applicable(f, "osp-iic.not_applicable", SOURCE, why);
        }
        let mut out = Answered::default();
        let Some(step) = step(f) else { return out };
        let percent = math::pct2(step.probability.value);
        let status = options.status(step.id, Status::Confirmed);
        out.reason(step.id, format!("{}: {} per cent, {}", step.label, percent, step.band.label()), None, SOURCE, status);
        let result = object! {
            "score": Json::Real(percent), "probability": Json::Real(step.probability.value), "band": step.band.word(), "variant": "static",
            "step": step.label,
            "sexual_offence_history": true,
            "in_words": percentage::told(logistic::hundredths(percent), PREDICTS, DOES_NOT_PREDICT, bands_in_words()),
            "terms": alloc::vec![object! { "term": step.label, "rule": step.id, "probability": step.probability.digits }],
        };
        older::finish(out, result, options)
    }

    fn sheet() -> Sheet {
        let row = |step: &Step| sheet::Row {
            id: step.id.to_string(),
            label: step.label.to_string(),
            value: format!("{} ({})", step.probability, step.band.label()),
            status: Status::Confirmed,
        };
        Sheet {
            tables: alloc::vec![sheet::Table {
                id: "osp-iic.ladder",
                title: "Probability and band: the first step that holds",
                unit: "step",
                source: SOURCE,
                rows: LADDER.iter().map(row).collect(),
            }],
            rules: RULES.to_vec(),
            example: EXAMPLE,
            notes: &[
                "A ladder, not a sum: there are no log-odds and no very high band.",
                "Counts that are all 0 are refused for a man with a sexual offence, so the step without any sexual sanction is never reached.",
                "Whether the current offence is sexually motivated must be answered, and enters no number.",
            ],
        }
    }
}

/// The steps by band in words, from the table.
pub fn bands_in_words() -> String {
    LADDER.iter().map(|step| format!("{}: {}", step.label, step.band.label().to_ascii_lowercase())).collect_vec().join("; ")
}

const EXAMPLE: &str = r#"{"gender": "male", "has_ever_committed_sexual_offence": true, "is_current_offence_sexually_motivated": true, "total_contact_adult_sexual_sanctions": 0, "total_contact_child_sexual_sanctions": 1, "total_non_contact_sexual_offences": 0, "total_indecent_image_sanctions": 1}"#;
