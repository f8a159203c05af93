//! Maturity screen (MST), edition hmpps-2026-08: possible immaturity of men of 18 to 25. Reads facts, touches nothing else.

use super::facts::{Ask, Facts};
use super::faults::{Code, Faults};
use crate::answer::Answer;
use crate::facts::{FactSet, Key};
use crate::instruments::rm2000::Sex;
use crate::table::Constant;
use alloc::vec::Vec;

/// Where the numbers stand.
pub const SOURCE: &str = "hmpps-arns-risk-actuarial-api 016919c (4 August 2026), MSTTransformationHelper and MSTValidator";

/// The ten items, in the order in which the service names them. Each gives the score of its answer: 0, 1 or 2, and a yes gives 1.
pub const ITEMS: &[Ask] = &[
    Ask::has_peer_group_influences,
    Ask::influence_from_criminal_associates,
    Ask::recklessness_and_risk_taking_behaviour,
    Ask::difficulties_coping,
    Ask::attitudes_towards_self,
    Ask::impulsivity_problems,
    Ask::temper_control,
    Ask::problem_solving_skills,
    Ask::awareness_of_consequences,
    Ask::understands_other_peoples_views,
];
/// Ages that it is for.
pub const AGES: core::ops::RangeInclusive<i32> = 18..=25;
/// The fewest items that must be answered. One that is missing counts 0.
pub const LEAST_ANSWERS: usize = 9;
/// The score from which the flag is raised.
pub const FLAG_FROM: i32 = 10;

/// The same numbers in print.
pub static AGE_RANGE: Constant = Constant { id: "mst.ages", title: "Men of these ages", value: "18 to 25", source: SOURCE, status: crate::provenance::Status::Confirmed };
/// The same numbers in print.
pub static FLAG: Constant = Constant { id: "mst.flag", title: "Flag raised from a score of", value: "10 of 19", source: SOURCE, status: crate::provenance::Status::Confirmed };
/// The same numbers in print.
pub static ANSWERS: Constant =
    Constant { id: "mst.answers", title: "Items that must be answered; a missing one counts 0", value: "9 of 10", source: SOURCE, status: crate::provenance::Status::Confirmed };

/// What it is for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered {
    /// Not for this age or gender.
    NotApplicable,
    /// The score, 0 to 19.
    Score(i32),
}

impl Answered {
    /// The score, where there is one.
    pub const fn score(self) -> Option<i32> {
        match self {
            Self::Score(score) => Some(score),
            Self::NotApplicable => None,
        }
    }

    /// Whether the flag is raised.
    pub fn flag(self) -> bool {
        self.score().is_some_and(|score| score >= FLAG_FROM)
    }
}

/// Screens.
///
/// # Errors
/// What is missing. A woman of an age that it is for must have nine answers all the same, before it says that it is not for her.
pub fn screen(f: &Facts) -> Result<Answered, Faults> {
    let age = f.date_of_birth.known().zip(f.assessment_date.known()).map(|(birth, assessed)| birth.whole_years_until(assessed));
    if age.is_some_and(|age| !AGES.contains(&age)) {
        return Ok(Answered::NotApplicable);
    }
    let answered = ITEMS.iter().filter(|item| f.answered(**item)).count();
    // the service would take today; the engine never does
    let who = [Ask::assessment_date, Ask::gender, Ask::date_of_birth];
    let items = if answered < LEAST_ANSWERS { ITEMS } else { &[] };
    let needed: Vec<Ask> = who.iter().chain(items).copied().collect();
    let mut faults = Faults::default();
    faults.missing(Code::MissingMandatoryInput, &needed, |ask| f.answered(ask));
    if !faults.is_empty() {
        return Err(faults);
    }
    if f.gender == Answer::Known(Sex::Female) {
        return Ok(Answered::NotApplicable);
    }
    // yes is 1, and the position of every other answer is its score
    Ok(Answered::Score(ITEMS.iter().filter_map(|item| f.raw(Key::from(*item))?.known()).sum()))
}
