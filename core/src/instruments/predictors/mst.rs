//! Maturity screen (MST), edition hmpps-2026-08: possible immaturity of men of 18 to 25. Reads facts, touches nothing else.

use super::facts::{Ask, Facts};
use super::faults::name;
use super::faults::{Code, Faults};
use super::reads;
use crate::answer::Answer;
use crate::collect::CollectVec;
use crate::facts::{FactSet, Key};
use crate::instrument::Instrument;
use crate::instruments::rm2000::Sex;
use crate::options::Options;
use crate::outcome;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::sheet::{Rule, Sheet};
use crate::table::Constant;

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
pub static AGE_RANGE: Constant = Constant { id: "mst.ages", title: "Men of these ages", value: "18 to 25", source: SOURCE, status: Status::Confirmed };
/// The same numbers in print.
pub static FLAG: Constant = Constant { id: "mst.flag", title: "Flag raised from a score of", value: "10 of 19", source: SOURCE, status: Status::Confirmed };
/// The same numbers in print.
pub static ANSWERS: Constant =
    Constant { id: "mst.answers", title: "Items that must be answered; a missing one counts 0", value: "9 of 10", source: SOURCE, status: Status::Confirmed };

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
    let mut faults = Faults::default();
    faults.missing_among(Code::MissingMandatoryInput, &mut who.iter().chain(items).copied().filter(|ask| !f.answered(*ask)));
    if !faults.is_empty() {
        return Err(faults);
    }
    if f.gender == Answer::Known(Sex::Female) {
        return Ok(Answered::NotApplicable);
    }
    // yes is 1, and the position of every other answer is its score
    Ok(Answered::Score(ITEMS.iter().filter_map(|item| f.raw(Key::from(*item))?.known()).sum()))
}

/// What it reads.
pub fn reads() -> alloc::vec::Vec<&'static [Ask]> {
    alloc::vec![&[Ask::assessment_date, Ask::gender, Ask::date_of_birth], ITEMS]
}

/// MST, hmpps-2026-08.
pub struct Mst;

impl Instrument for Mst {
    const ID: &'static str = "mst";
    const EDITION: &'static str = "hmpps-2026-08";
    const TITLE: &'static str = "Maturity screen (MST)";
    const SUMMARY: &'static str = "flags possible immaturity of men of 18 to 25";
    type Facts = Facts;

    fn reads(question: &str) -> bool {
        reads::has(reads(), question)
    }

    fn check(f: &Facts, problems: &mut Problems) {
        if let Err(faults) = screen(f) {
            faults.report(problems);
        }
    }

    fn answer(f: &Facts, _: &Options) -> outcome::Answered {
        let mut out = outcome::Answered::default();
        let answered = screen(f).unwrap_or(Answered::NotApplicable);
        out.result = object! { "score": answered.score(), "flag": answered.flag(), "applicable": answered.score().is_some() };
        match answered {
            Answered::NotApplicable => out.reason(AGE_RANGE.id, "for men of 18 to 25 only", None, SOURCE, Status::Confirmed),
            Answered::Score(score) => {
                out.reason(AGE_RANGE.id, "a man of 18 to 25", None, SOURCE, Status::Confirmed);
                out.reason("mst.sum", alloc::format!("the ten items come to {score} of 19"), Some(score), SOURCE, Status::Confirmed);
                out.reason(FLAG.id, alloc::format!("the flag is raised from {FLAG_FROM}"), None, SOURCE, Status::Confirmed);
                out.reached_without = ITEMS.iter().filter(|item| !f.answered(**item)).map(|item| name(*item).into()).collect_vec();
                if !out.reached_without.is_empty() {
                    out.reason(ANSWERS.id, "one item that is missing counts 0, by the source's own rule", None, SOURCE, Status::Confirmed);
                }
            }
        }
        out
    }

    fn sheet() -> Sheet {
        Sheet { tables: alloc::vec![AGE_RANGE.sheet(), ANSWERS.sheet(), FLAG.sheet()], rules: RULES.to_vec(), example: EXAMPLE, notes: NOTES }
    }
}

const NOTES: &[&str] = &["The source does not spell out the initials; \"maturity screen\" is our reading. Each item gives 0, 1 or 2, and peer group influences 0 or 1."];
const RULES: &[Rule] = &[Rule {
    id: "mst.sum",
    text: "the sum of ten items; at least nine must be answered, also of a woman of the age before it says that it is not for her",
    source: SOURCE,
    status: Status::Confirmed,
}];
const EXAMPLE: &str = r#"{"assessment_date": "2026-02-10", "gender": "male", "date_of_birth": "2004-03-14", "has_peer_group_influences": true, "influence_from_criminal_associates": "significant_problems", "recklessness_and_risk_taking_behaviour": "significant_problems", "difficulties_coping": "some_problems", "attitudes_towards_self": "some_problems", "impulsivity_problems": "significant_problems", "temper_control": "some_problems", "problem_solving_skills": "some_problems", "awareness_of_consequences": "sometimes", "understands_other_peoples_views": "no_problems"}"#;
