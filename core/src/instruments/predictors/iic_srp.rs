//! Images and indirect contact sexual reoffending predictor (IIC-SRP), edition hmpps-2026-08: per cent likelihood of reoffending with
//! indecent images of children or by indirect contact. Static. Reads facts, touches nothing else.

use super::checks;
use super::facts::Variant;
use super::facts::{Ask, Band, Facts};
use super::faults::{Code, Faults};
use super::logistic::hundredths;
use super::logistic::sanitise;
use super::percentage;
use super::reads;
use crate::answer::Answer;
use crate::facts::Choices;
use crate::instrument::Instrument;
use crate::instruments::Likelihood;
use crate::instruments::rm2000::Sex;
use crate::json::Json;
use crate::math;
use crate::options::Options;
use crate::outcome;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::sheet::{self};
use crate::sheet::{Rule, Sheet};
use alloc::string::ToString;

/// Where the numbers stand.
pub const SOURCE: &str = "hmpps-arns-risk-actuarial-api 016919c (4 August 2026), ImagesAndIndirectContactSexualReoffendingPredictorStatic";

/// What it asks for in every case.
pub const REQUIRED: &[Ask] = &[Ask::gender, Ask::has_ever_committed_sexual_offence];

/// One row of the hierarchy: the first whose condition holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    /// Id, unique across the engine.
    pub id: &'static str,
    /// The condition in words.
    pub label: &'static str,
    /// The printed digits of the probability.
    pub digits: &'static str,
    /// Probability, 0 to 1.
    pub probability: f64,
    /// Band. It goes with the row, not with the percentage.
    pub band: Likelihood,
}

/// The hierarchy, in the source's order; the last row holds for everyone else.
#[rustfmt::skip]
pub static ROWS: [Row; 7] = [
    Row { id: "iic-srp.woman", label: "a woman", digits: "0", probability: 0.0, band: Likelihood::Low },
    Row { id: "iic-srp.images_2", label: "2 or more sanctions for indecent images", digits: "0.10310", probability: 0.103_10, band: Likelihood::High },
    Row { id: "iic-srp.images_1", label: "1 sanction for indecent images", digits: "0.03328", probability: 0.033_28, band: Likelihood::Medium },
    Row { id: "iic-srp.contact_child_2", label: "2 or more sanctions for contact offences against children", digits: "0.00926", probability: 0.009_26, band: Likelihood::Low },
    Row { id: "iic-srp.contact_child_1", label: "1 sanction for contact offences against children", digits: "0.00634", probability: 0.006_34, band: Likelihood::Low },
    Row { id: "iic-srp.both", label: "sanctions both for contact offences against adults and for non-contact offences", digits: "0.00281", probability: 0.002_81, band: Likelihood::Low },
    Row { id: "iic-srp.otherwise", label: "anyone else", digits: "0", probability: 0.0, band: Likelihood::Low },
];

/// What it is for a person.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answered {
    /// For people who committed no sexual offence: not applicable. That is not a score of 0.
    NotApplicable,
    /// A score.
    Scored(Scored),
}

impl Answered {
    /// The band, or that it is not applicable.
    pub fn band(&self) -> Band {
        match self {
            Self::NotApplicable => Band::NotApplicable,
            Self::Scored(s) => s.row.band.into(),
        }
    }
}

/// A score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scored {
    /// The row that holds.
    pub row: &'static Row,
    /// Per cent to two decimals.
    pub percent: f64,
}

/// What is wrong with the facts, as the service has it; and only where it finds nothing, what it fails on: a woman's missing counts, and
/// counts below 0.
pub fn faults(f: &Facts) -> Faults {
    let mut faults = Faults::default();
    faults.missing(Code::MissingMandatoryInput, REQUIRED, |ask| f.answered(ask));
    checks::x1_counts(f, &mut faults);
    checks::x3_sum(f, &mut faults);
    checks::x6_inconsistent(f, &mut faults);
    if faults.is_empty() && f.has_ever_committed_sexual_offence.is_yes() {
        faults.missing(Code::MissingMandatoryInput, &checks::SEXUAL_COUNTS, |ask| f.answered(ask));
        checks::counts_not_negative(f, &mut faults);
    }
    faults
}

/// Scores facts in which [`faults`] found nothing; `None` where something that it needs is missing.
#[inline]
pub fn score(f: &Facts) -> Option<Answered> {
    if !f.has_ever_committed_sexual_offence.is_yes() {
        return Some(Answered::NotApplicable);
    }
    let images = f.total_indecent_image_sanctions.known()?;
    let adult = f.total_contact_adult_sexual_sanctions.known()?;
    let child = f.total_contact_child_sexual_sanctions.known()?;
    let non_contact = f.total_non_contact_sexual_offences.known()?;
    let holds = [f.gender == Answer::Known(Sex::Female), images >= 2, images == 1, child >= 2, child == 1, non_contact != 0 && adult != 0, true];
    let row = ROWS.iter().zip(holds).find(|(_, holds)| *holds).map(|(row, _)| row)?;
    Some(Answered::Scored(Scored { row, percent: sanitise(math::pct2(row.probability)) }))
}

/// What it reads.
pub fn reads() -> alloc::vec::Vec<&'static [Ask]> {
    alloc::vec![REQUIRED, &checks::SEXUAL_COUNTS, &[Ask::total_number_of_sanctions_for_all_offences]]
}

/// IIC-SRP, hmpps-2026-08.
pub struct IicSrp;

const PREDICTS: &str = "proven reoffending with indecent images of children or by indirect contact, of people who committed a sexual offence";
const DOES_NOT_PREDICT: &str = "offences by direct contact, or whom they would harm";

/// The bands in words.
pub const BANDS_IN_WORDS: &str = "high with 2 or more sanctions for indecent images, medium with 1, else low";

impl Instrument for IicSrp {
    const ID: &'static str = "iic-srp";
    const EDITION: &'static str = "hmpps-2026-08";
    const TITLE: &'static str = "Images and indirect contact sexual reoffending predictor (IIC-SRP)";
    const SUMMARY: &'static str = "per cent likelihood of reoffending with indecent images of children or by indirect contact, by a hierarchy of sanctions";
    type Facts = Facts;

    fn reads(question: &str) -> bool {
        reads::has(reads(), question)
    }

    fn check(f: &Facts, problems: &mut Problems) {
        faults(f).report(problems);
    }

    fn answer(f: &Facts, _: &Options) -> outcome::Answered {
        let mut out = outcome::Answered::default();
        let Some(Answered::Scored(s)) = score(f) else {
            out.result = object! { "score": Json::Null, "probability": Json::Null, "band": "not_applicable", "variant": Variant::Static.word() };
            out.reason("iic-srp.not_applicable", "not for people who committed no sexual offence: that is not a score of 0", None, SOURCE, Status::Confirmed);
            return out;
        };
        out.result = object! {
            "score": Json::Real(s.percent), "probability": Json::Real(s.row.probability), "band": s.row.band.word(), "variant": Variant::Static.word(),
            "in_words": percentage::told(hundredths(s.percent), PREDICTS, DOES_NOT_PREDICT, BANDS_IN_WORDS.into()),
            "terms": [object! { "term": "imagesAndIndirectContactWeight", "rule": s.row.id, "probability": Json::Real(s.row.probability) }].into_iter().collect::<Json>(),
        };
        out.reason(s.row.id, alloc::format!("the first row that holds: {}", s.row.label), None, SOURCE, Status::Confirmed);
        if f.gender == Answer::Known(Sex::Female) {
            out.notice("woman_with_history", "the source gives a woman who committed a sexual offence 0.00 and low, whatever her sanctions: it was made for men");
        }
        out
    }

    fn sheet() -> Sheet {
        let rows = ROWS.iter().map(|row| sheet::Row {
            id: row.id.to_string(),
            label: row.label.to_string(),
            value: alloc::format!("{}: {}", row.digits, row.band),
            status: Status::Confirmed,
        });
        let table = sheet::Table {
            id: "iic-srp",
            title: "Probability and band: the first row that holds",
            unit: "of a person who committed a sexual offence",
            source: SOURCE,
            rows: rows.collect(),
        };
        Sheet { tables: alloc::vec![table], rules: RULES.to_vec(), example: EXAMPLE, notes: &[] }
    }
}

const RULES: &[Rule] =
    &[Rule { id: "iic-srp.not_applicable", text: "for people who committed a sexual offence; for others it is not applicable", source: SOURCE, status: Status::Confirmed }];

const EXAMPLE: &str = r#"{"gender": "male", "has_ever_committed_sexual_offence": true, "total_number_of_sanctions_for_all_offences": 4, "total_indecent_image_sanctions": 1, "total_contact_adult_sexual_sanctions": 0, "total_contact_child_sexual_sanctions": 0, "total_non_contact_sexual_offences": 0}"#;
