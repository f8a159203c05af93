//! Learning-needs screen (LDS), edition hmpps-2026-08, for everyone. Reads facts, touches nothing else.

use super::facts::{Ask, Facts, Qualifications};
use super::faults::{Code, Fault, Faults, Place, official};
use super::values::level;
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
        let places: Vec<Place> = orphans.into_iter().filter(|sub| f.answered(*sub)).map(sentence).collect();
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
