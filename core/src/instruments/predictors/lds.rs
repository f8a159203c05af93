//! Learning-needs screen (LDS), edition hmpps-2026-08, for everyone. Reads facts, touches nothing else.

use super::facts::{Ask, Facts, Qualifications};
use super::faults::{Code, Fault, Faults, Place, official};
use super::reads;
use super::values::level;
use crate::collect::CollectVec;
use crate::instrument::Instrument;
use crate::options::Options;
use crate::outcome;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::sheet::{Rule, Sheet};
use crate::table::Steps;
use alloc::format;
use alloc::vec::Vec;

/// Where the numbers stand.
pub const SOURCE: &str = "hmpps-arns-risk-actuarial-api 016919c (4 August 2026), LDSTransformationHelper and LDSValidator";

/// Of these at most one may be missing.
pub const NEEDED: &[Ask] = &[Ask::work_related_skills, Ask::problems_with_reading_writing_numeracy, Ask::learning_difficulties, Ask::professional_or_vocational_qualifications];

/// The score of the subtotal.
pub static SCORE: Steps<i32> = steps!("lds.score", "Score of the subtotal", "subtotal of the seven answers", 11, SOURCE, Confirmed;
    0 => 0, "0 to 2";
    3 => 1, "3 or 4";
    5 => 2, "5 to 11";
);

/// A screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Screened {
    /// The sum of the seven answers, 0 to 11.
    pub subtotal: i32,
    /// 0, 1 or 2.
    pub score: i32,
}

/// What is wrong with the answers.
pub fn faults(f: &Facts) -> Faults {
    let mut faults = Faults::default();
    let parent = Ask::problems_with_reading_writing_numeracy;
    let orphans = [Ask::has_problems_with_reading, Ask::has_problems_with_numeracy];
    if !f.answered(parent) {
        // the service puts a sentence here in place of a field
        let sentence = |sub: Ask| Place::Words(format!("{} Field Not Present But {} Present", official(parent), official(sub)).into());
        let places: Vec<Place> = orphans.into_iter().filter(|sub| f.answered(*sub)).map(sentence).collect_vec();
        if !places.is_empty() {
            faults.0.push(Fault::at(Code::MissingMandatoryInput, places));
        }
    }
    let missing = NEEDED.iter().filter(|ask| !f.answered(**ask)).count();
    faults.add_if(missing > 1, Code::LdsNotEnoughFieldsPresent, NEEDED);
    faults
}

/// Screens answers in which [`faults`] found nothing. An answer that is missing counts 0.
pub fn screen(f: &Facts) -> Screened {
    let yes = |answer: crate::answer::Answer<bool>| i32::from(answer.is_yes());
    let problem = |answer: crate::answer::Answer<super::facts::Problem>| answer.known().map_or(0, |p| i32::from(level(p)));
    let subtotal = [
        yes(f.is_currently_of_no_fixed_abode_or_transient_accommodation),
        problem(f.work_related_skills),
        problem(f.problems_with_reading_writing_numeracy),
        yes(f.has_problems_with_reading),
        yes(f.has_problems_with_numeracy),
        problem(f.learning_difficulties),
        if f.professional_or_vocational_qualifications.known() == Some(Qualifications::None) { 2 } else { 0 },
    ]
    .iter()
    .sum();
    Screened { subtotal, score: SCORE.value(subtotal) }
}

/// What it reads.
pub fn reads() -> alloc::vec::Vec<&'static [Ask]> {
    alloc::vec![READ]
}

/// LDS, hmpps-2026-08.
pub struct Lds;

impl Instrument for Lds {
    const ID: &'static str = "lds";
    const EDITION: &'static str = "hmpps-2026-08";
    const TITLE: &'static str = "Learning-needs screen (LDS)";
    const SUMMARY: &'static str = "scores learning needs 0, 1 or 2";
    type Facts = Facts;

    fn reads(question: &str) -> bool {
        reads::has(reads(), question)
    }

    fn check(f: &Facts, problems: &mut Problems) {
        let parent = Ask::problems_with_reading_writing_numeracy;
        let orphans = [Ask::has_problems_with_reading, Ask::has_problems_with_numeracy];
        if !f.answered(parent) && orphans.into_iter().any(|sub| f.answered(sub)) {
            // the service names sentences here; fields are named for us
            Fault::of(Code::MissingMandatoryInput, &[parent]).report(problems);
        }
        let missing = NEEDED.iter().filter(|ask| !f.answered(**ask)).count();
        if missing > 1 {
            Fault::of(Code::LdsNotEnoughFieldsPresent, NEEDED).report(problems);
        }
    }

    fn answer(f: &Facts, _: &Options) -> outcome::Answered {
        let mut out = outcome::Answered::default();
        let screened = screen(f);
        out.result = object! { "score": screened.score, "subtotal": screened.subtotal };
        let row = SCORE.row(screened.subtotal);
        out.reason("lds.sum", format!("the seven answers come to {}", screened.subtotal), Some(screened.subtotal), SOURCE, Status::Confirmed);
        out.reason(row.id, format!("subtotal {}: score {}", row.label, screened.score), None, SOURCE, Status::Confirmed);
        out.reached_without = READ.iter().filter(|ask| !f.answered(**ask)).map(|ask| super::faults::name(*ask).into()).collect_vec();
        if !out.reached_without.is_empty() {
            out.notice("counted_as_no", "by the source's own rule an answer that is missing counts 0");
        }
        out
    }

    fn sheet() -> Sheet {
        Sheet { tables: alloc::vec![SCORE.sheet()], rules: RULES.to_vec(), example: EXAMPLE, notes: NOTES }
    }
}

/// The seven answers that are added up.
pub const READ: &[Ask] = &[
    Ask::is_currently_of_no_fixed_abode_or_transient_accommodation,
    Ask::work_related_skills,
    Ask::problems_with_reading_writing_numeracy,
    Ask::has_problems_with_reading,
    Ask::has_problems_with_numeracy,
    Ask::learning_difficulties,
    Ask::professional_or_vocational_qualifications,
];
const NOTES: &[&str] = &["The source does not spell out the initials; \"learning-needs screen\" is our reading. Yes gives 1, a problem level 0, 1 or 2, no qualifications 2."];
const RULES: &[Rule] = &[Rule {
    id: "lds.sum",
    text: "the sum of seven answers; of four of them at most one may be missing; problems with reading or numeracy need the question above them answered",
    source: SOURCE,
    status: Status::Confirmed,
}];
const EXAMPLE: &str = r#"{"is_currently_of_no_fixed_abode_or_transient_accommodation": true, "work_related_skills": "some_problems", "problems_with_reading_writing_numeracy": "some_problems", "has_problems_with_reading": true, "has_problems_with_numeracy": false, "learning_difficulties": "no_problems", "professional_or_vocational_qualifications": "any_qualification"}"#;
