//! What can be wrong with the facts of a record, by number. Numbers are kept: what is new comes last in its list.

use crate::model::Constant;
use assize::facts::Choices;
use assize::instruments::predictors::faults::Code;

/// Codes of the engine with a sentence that holds wherever they stand.
const OURS: [(&str, &str); 25] = [
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
];

/// Numbers of the predictors' own codes begin here.
const PREDICTORS: i32 = 100;

/// Every problem: its constant, with the sentence as its documentation, and its code.
pub fn all() -> Vec<(Constant, &'static str)> {
    let constant = |code: &'static str, value: i32, doc: String| (Constant { name: format!("ASSIZE_PROBLEM_{}", code.to_ascii_uppercase()), value, doc }, code);
    let ours = (0i32..).zip(OURS).map(|(value, (code, text))| constant(code, value, text.to_string()));
    let predictors = (PREDICTORS..).zip(Code::CHOICES).map(|(value, choice)| constant(choice.word, value, choice.label.replace("{}", "what the explanation names")));
    ours.chain(predictors).collect()
}
