//! What can be wrong with the facts of a record, by number. Numbers are kept: what is new comes last in its list.

use crate::model::Constant;
use assize::columns::problem_bits::OURS;
use assize::facts::Choices;
use assize::instruments::predictors::faults::Code;

/// Numbers of the predictors' own codes begin here.
const PREDICTORS: i32 = 100;

/// Every problem: its constant, with the sentence as its documentation, and its code.
pub fn all() -> Vec<(Constant, &'static str)> {
    let constant = |code: &'static str, value: i32, doc: String| (Constant { name: format!("ASSIZE_PROBLEM_{}", code.to_ascii_uppercase()), value, doc }, code);
    let ours = (0i32..).zip(OURS).map(|(value, (code, text))| constant(code, value, text.to_string()));
    let predictors = (PREDICTORS..).zip(Code::CHOICES).map(|(value, choice)| constant(choice.word, value, choice.label.replace("{}", "what the explanation names")));
    ours.chain(predictors).collect()
}
