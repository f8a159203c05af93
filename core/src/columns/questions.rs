//! The questions that columns hold answers to, by name: where each stands in the facts and what a column of it holds. Knows forms, no
//! instrument.

use crate::date::Date;
use crate::facts::plain::{self, Place, SEVERAL, UNKNOWN, Within};
use crate::facts::{FactSet, Field, Form, Shape};
use crate::json::Json;
use crate::offences::Code;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// What a column of a question holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// Whole numbers, as [`plain`] has them: false 0, true 1, a choice its number, a day its eight digits, a coded answer its position, an
    /// offence code the number of its five digits.
    Plain,
    /// Numbers with decimals, NaN where not known.
    Real,
    /// Only JSON holds its answers: texts, lists and parts.
    Json,
}

/// A question that a column holds the answers to.
#[derive(Clone, Debug)]
pub struct Question {
    /// Name of the column: that of the question, of one in a part after a dot (`ratings.lifestyle`, `items.4.2`).
    pub name: String,
    /// Where the answer stands.
    pub place: Place,
    /// The declaration of the question itself.
    pub field: Field,
    /// What a column of it holds.
    pub takes: Takes,
    /// How many names its path has: a name may have dots of its own (`4.2`).
    depth: u8,
}

impl Question {
    /// A plain number as it stands in JSON; one that stands for nothing becomes what the reader refuses with a sentence.
    pub fn json(&self, number: i32) -> Json {
        match self.field.shape {
            _ if number == UNKNOWN => Json::Null,
            Shape::Coded(_) if number == plain::MISSING => Json::from(MISSING),
            Shape::Coded(answers) => usize::try_from(number).ok().and_then(|at| answers.get(at)).map_or(Json::Whole(number.into()), |a| Json::from(a.code)),
            Shape::WholeOrNone if number == NOT_AT_ALL => Json::from(crate::facts::NONE),
            Shape::Text if self.takes == Takes::Plain => Json::from(alloc::format!("{number:05}")),
            Shape::ChoiceOrPart(list, _) => plain::json(number, &Field { shape: Shape::Choice(list), ..self.field }),
            _ => plain::json(number, &self.field),
        }
    }

    /// The plain number of an answer that is written as text: a word, a whole number, a day as 2026-03-31, an offence code; several choices with
    /// semicolons between them, none of them `none`. `None` where the text is no such answer; whether a number is in range the facts say.
    pub fn number(&self, text: &str) -> Option<i32> {
        let whole = || text.parse::<i32>().ok().filter(|n| *n != UNKNOWN);
        match self.field.shape {
            Shape::YesNo => match text {
                "true" => Some(1),
                "false" => Some(0),
                _ => None,
            },
            Shape::Choice(list) | Shape::ChoiceOrText(list) | Shape::ChoiceOrPart(list, _) => plain::number_of(list, text),
            Shape::OneOf(list) | Shape::Several(list) => {
                // nothing is an answer where any number of words is one; none is a word of its own among the levels of management
                if text == NONE_OF_THEM && matches!(self.field.shape, Shape::Several(_)) && plain::number_of(list, NONE_OF_THEM).is_none() {
                    return Some(SEVERAL);
                }
                if matches!(self.field.shape, Shape::OneOf(_)) && !text.contains(SEPARATOR) {
                    return plain::number_of(list, text);
                }
                // nothing at all between two separators is no answer, none goes with no other, and what stands there twice the reader has to look at
                text.split(SEPARATOR).map(|word| plain::number_of(list, word)).try_fold(SEVERAL, |set, number| {
                    let member = 1i32.checked_shl(number?.try_into().ok()?)?;
                    (set & member == 0).then_some(set | member)
                })
            }
            // that it was not answered says no more than leaving it out
            Shape::Coded(_) if text == "not_answered" => Some(UNKNOWN),
            Shape::Coded(_) if matches!(text, MISSING | "M") => Some(plain::MISSING),
            Shape::Coded(answers) => answers.iter().position(|a| a.code.eq_ignore_ascii_case(text) || a.words.contains(&text)).and_then(|at| i32::try_from(at).ok()),
            // a day of the first thousand years has no eight digits
            Shape::Date => Date::read(text).ok().map(Date::digits).filter(|digits| Date::of_digits(*digits).is_some()),
            Shape::WholeOrNone if text == crate::facts::NONE => Some(NOT_AT_ALL),
            // the number that stands for none is no way to write it
            Shape::WholeOrNone => whole().filter(|n| *n != NOT_AT_ALL),
            Shape::Whole => whole(),
            Shape::Text if self.takes == Takes::Plain => Code::parse(text).and_then(|code| i32::try_from(code.number()).ok()),
            _ => None,
        }
    }

    /// The path of the answer in the facts.
    pub fn path(&self) -> Vec<&str> {
        let mut rest = self.name.as_str();
        let mut path = Vec::new();
        for _ in 1..self.depth {
            let Some((outer, inner)) = rest.split_once('.') else { break };
            path.push(outer);
            rest = inner;
        }
        path.push(rest);
        path
    }
}

/// The word of a coded answer that the form offers as missing.
const MISSING: &str = "missing";
/// The plain number of a number that there is none of.
pub const NOT_AT_ALL: i32 = -1;
/// What stands between the members of a list in one text.
pub const SEPARATOR: char = ';';
/// A list in which nothing is.
pub const NONE_OF_THEM: &str = "none";

/// The question of a set of facts that bears this name.
pub fn resolve<F: FactSet>(name: &str) -> Option<Question> {
    let (positions, field) = find(F::FORM.fields, name)?;
    let place = match *positions {
        [field] => Place { field, ..Place::default() },
        [field, member] => Place { field, within: Within { member, sub: 0 } },
        [field, member, sub] => Place { field, within: Within { member, sub } },
        // what lies deeper has no place of its own
        _ => return None,
    };
    let takes = match field.shape {
        Shape::Decimal => Takes::Real,
        Shape::Part(_) | Shape::Keyed(_) => Takes::Json,
        // what a form has as a text can be a code
        _ if takes_plain::<F>(place, &field) => Takes::Plain,
        _ => Takes::Json,
    };
    Some(Question { name: name.to_string(), place, field, takes, depth: u8::try_from(positions.len()).unwrap_or(u8::MAX) })
}

/// The question of this name with its position in each form on the way to it.
fn find(fields: &[Field], name: &str) -> Option<(Vec<u8>, Field)> {
    if let Some((position, field)) = (0u8..).zip(fields).find(|(_, f)| f.name == name && !name.is_empty()) {
        return Some((alloc::vec![position], *field));
    }
    let (outer, inner) = name.split_once('.')?;
    let (position, declared) = (0u8..).zip(fields).find(|(_, f)| f.name == outer && !outer.is_empty())?;
    let (mut positions, field) = match declared.shape {
        Shape::Part(part) | Shape::ChoiceOrPart(_, part) => find(part.fields, inner)?,
        Shape::Keyed(members) => find(&members(), inner)?,
        _ => return None,
    };
    positions.insert(0, position);
    Some((positions, field))
}

/// Whether a number can be laid there at all: the least one that its field could take.
fn takes_plain<F: FactSet>(place: Place, field: &Field) -> bool {
    let mut facts = F::default();
    let chosen = match field.shape {
        Shape::Choice(list) | Shape::OneOf(list) | Shape::Several(list) | Shape::ChoiceOrText(list) | Shape::ChoiceOrPart(list, _) => plain::numbers(list).first().copied(),
        _ => None,
    };
    [field.least, 0, 1, 20_000_101].into_iter().chain(chosen).any(|number| facts.lay(place, number, field))
}

/// The question of this name; of a part after a dot, such as `ratings.lifestyle`.
pub fn question<'n>(form: &Form, name: &'n str) -> Option<(&'static Field, Vec<&'n str>)> {
    let mut path: Vec<&str> = name.split('.').collect();
    let last = path.pop()?;
    let within = path.iter().try_fold(*form, |form, part| match form.fields.iter().find(|f| f.name == *part)?.shape {
        Shape::Part(part) => Some(*part),
        _ => None,
    })?;
    path.push(last);
    within.fields.iter().find(|f| f.name == last && !last.is_empty()).map(|field| (field, path))
}

/// Facts as JSON from answers to questions: what is null is left out.
pub fn facts<'q>(answers: impl IntoIterator<Item = (&'q Question, Json)>) -> Json {
    let mut facts = object! {};
    for (question, answer) in answers.into_iter().filter(|(_, answer)| !answer.is_null()) {
        put(&mut facts, &question.path(), answer);
    }
    facts
}

/// Puts an answer where its path says, parts around it as they are needed.
pub(super) fn put(facts: &mut Json, path: &[&str], answer: Json) {
    match path {
        [] => {}
        [name] => facts.push((*name).to_string(), answer),
        [part, rest @ ..] => {
            let Json::Object(members) = facts else { return };
            match members.iter_mut().find(|(name, _)| name == part) {
                Some((_, within)) => put(within, rest, answer),
                None => {
                    let mut within = object! {};
                    put(&mut within, rest, answer);
                    members.push(((*part).to_string().into(), within));
                }
            }
        }
    }
}
