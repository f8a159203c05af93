//! What is wrong with a row as one number: a bit for each code that instruments of numbers give. Bits are kept: what is new comes last in its list.

use crate::facts::Choices;
use crate::instruments::predictors::faults::Code;
use crate::problem::Problem;
use alloc::vec::Vec;

/// Codes of the engine with a sentence that holds wherever they stand; their position is their bit, and their number for callers of the C library.
pub const OURS: [(&str, &str); 27] = [
    ("other", "a problem that this list does not name: ask for the explanation"),
    ("wrong_type", "an answer is of another kind than the question takes"),
    ("out_of_range", "a number is outside the range of its question"),
    ("not_whole", "a number must be whole"),
    ("unknown_value", "an answer is none of those that the question has"),
    ("impossible_date", "a day is none of the calendar"),
    ("too_long", "a text is longer than its question takes"),
    ("too_many", "a list has more members than are taken"),
    ("too_many_decimals", "a number has more decimals than its question takes"),
    ("missing", "an answer is missing that others ask for"),
    ("inconsistent", "answers contradict each other"),
    ("contradicts", "answers contradict each other"),
    ("not_male", "the instrument is for men only (RM-E1)"),
    ("under_18", "the instrument is for adults (RM-E2)"),
    ("no_sexual_conviction", "a conviction of a sexual offence is needed (RM-E3)"),
    ("only_juvenile_sexual_offences", "at least one sexual offence must have been committed after the age of 16 (RM-E4)"),
    ("revised_procedure_required", "with internet offences only, a revised procedure is needed that no text read has (RM-E5)"),
    ("offence_after_risk", "the age at the latest sexual offence is above the age at the start of the time at risk"),
    ("under_10", "the person is below the age of criminal responsibility"),
    ("reason_required", "a change of a level needs its reason"),
    ("not_applicable", "the instrument does not apply to this person"),
    ("no_such_outcome", "there is no such result"),
    ("percentage_above_100", "parts recorded elsewhere come to more than 100 per cent"),
    ("score_below_zero", "a score recorded elsewhere is below 0"),
    ("dc_srp_medium_score_too_low", "a score recorded elsewhere does not go with its band"),
    ("item_not_on_form", "an item is answered that the form does not have"),
    ("as_of_missing", "the day that the question is asked for is needed"),
];

/// The bits of the predictors' own codes begin here.
const PREDICTORS: usize = OURS.len();

const _: () = assert!(PREDICTORS + Code::CHOICES.len() <= 64, "a bit for each code");

/// The bit of a code; the first, "other", of one that has none of its own.
pub fn bit(code: &str) -> u64 {
    let ours = OURS.iter().position(|(own, _)| *own == code);
    let place = ours.or_else(|| crate::choices::place_of(code, Code::CHOICES).map(|place| PREDICTORS + place)).unwrap_or(0);
    1 << place
}

/// Every bit of a list of problems.
pub fn bits(problems: &[Problem]) -> u64 {
    problems.iter().fold(0, |bits, problem| bits | bit(problem.code))
}

/// The codes that bits stand for, in the order of the bits.
pub fn codes(bits: u64) -> Vec<&'static str> {
    let all = OURS.iter().map(|(code, _)| *code).chain(Code::CHOICES.iter().map(|c| c.word));
    all.enumerate().filter(|(place, _)| bits >> place & 1 == 1).map(|(_, code)| code).collect()
}
