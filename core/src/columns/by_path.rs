//! Any member of a result, by its path, for many rows: each row goes through JSON, as a single set of facts does. What an instrument comes to in
//! numbers is had much faster from a [`Plan`](super::Plan).

use super::Kind;
use super::questions::{put, question};
use crate::catalogue::Entry;
use crate::choices::Choices;
use crate::facts::{Field, Shape, nearest, shown};
use crate::json::Json;
use crate::listing;
use crate::options::Options;
use crate::outcome::Outcome;
use crate::problem::Problems;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// The answers to one question, a row each.
#[derive(Clone, Debug, PartialEq)]
pub enum Column {
    /// Numbers; NaN is unknown. A number means what it means in the facts of one row. Where the question takes none: false 0, true 1,
    /// a choice its position among the options, from 0.
    Numbers(Vec<f64>),
    /// Answers as they stand in the facts of one row; null is unknown.
    Answers(Vec<Json>),
}

impl Column {
    /// How many rows it has.
    pub fn rows(&self) -> usize {
        match self {
            Self::Numbers(values) => values.len(),
            Self::Answers(values) => values.len(),
        }
    }

    fn at(&self, row: usize, field: &Field) -> Json {
        match self {
            Self::Numbers(values) => values.get(row).map_or(Json::Null, |x| answer(*x, field)),
            Self::Answers(values) => values.get(row).cloned().unwrap_or_default(),
        }
    }
}

/// What a number in a column stands for. One that stands for nothing goes on as a number, for the reader to refuse.
fn answer(number: f64, field: &Field) -> Json {
    if number.is_nan() {
        return Json::Null;
    }
    let position = || Json::Real(number).as_whole().and_then(|n| usize::try_from(n).ok());
    let meant = match field.shape {
        Shape::YesNo => position().and_then(|n| [false, true].get(n).copied()).map(Json::Bool),
        Shape::Choice(choices) | Shape::OneOf(choices) if !choices.iter().any(|c| is_number(c.word)) => position().and_then(|n| choices.get(n)).map(|c| Json::from(c.word)),
        Shape::Coded(answers) if !answers.iter().any(|a| is_number(a.code)) => position().and_then(|n| answers.get(n)).map(|a| Json::from(a.code)),
        // some option is a number itself: the reader takes it as written
        _ => None,
    };
    meant.unwrap_or(Json::Real(number))
}

fn is_number(word: &str) -> bool {
    word.parse::<i64>().is_ok()
}

/// What the rows came to.
#[derive(Clone, Debug, PartialEq)]
pub struct Scored {
    /// How each row was answered.
    pub kinds: Vec<Kind>,
    /// One column for each output asked for.
    pub outputs: Vec<Output>,
    /// Outputs asked for that no answered row has, nor the worked example: a slip of the hand, or a member that other answers would bring.
    pub absent: Vec<String>,
}

/// One column of what the rows came to.
#[derive(Clone, Debug, PartialEq)]
pub enum Output {
    /// Numbers, NaN where a row has none.
    Numbers(Vec<f64>),
    /// Answers of other kinds, null where a row has none.
    Answers(Vec<Json>),
}

/// The output that says how well the weakest constant is sourced that a row used, as its outcome has it.
pub const STATUS: &str = "status";

/// The output that has the codes of what is wrong with a row that is refused.
pub const PROBLEMS: &str = "problems";

/// Scores every row with one instrument. A column bears the name of a question, or of a question of a part after a dot; `outputs` are paths in
/// the result, such as `score` or `s.category`; [`STATUS`] and [`PROBLEMS`] stand beside it, where it has no member of that name.
///
/// # Errors
/// Every column that is no question of the instrument or is given twice, and columns of different lengths.
pub fn score(entry: &Entry, columns: &[(String, Column)], outputs: &[String], options: &Options) -> Result<Scored, Problems> {
    let mut problems = Problems::default();
    let names: Vec<&str> = entry.form.fields.iter().map(|f| f.name).filter(|n| !n.is_empty()).collect();
    let mut asked: Vec<(&Field, Vec<&str>, &Column)> = Vec::new();
    let rows = columns.first().map_or(0, |(_, column)| column.rows());
    for (name, column) in columns {
        match question(&entry.form, name) {
            Some(_) if asked.iter().any(|(_, path, _)| path.join(".") == *name) => {
                problems.add("duplicate_key", &[name], format!("column `{name}` is given twice, must be given once"));
            }
            Some((_, path)) if asked.iter().any(|(_, other, _)| other.starts_with(&path) || path.starts_with(other)) => {
                problems.add("duplicate_key", &[name], format!("column `{name}` is a part of which another column holds a question, must be one or the other"));
            }
            Some((field, path)) => asked.push((field, path, column)),
            None => {
                let near = nearest(name, &names).map_or_else(String::new, |n| format!("; the nearest known name is `{n}`"));
                problems.add("unknown_field", &[&shown(name)], format!("column `{}` is no question of {}{near}", shown(name), entry.id));
            }
        }
        if column.rows() != rows {
            problems.add("different_lengths", &[&shown(name)], format!("column `{}` has {} rows, the first column has {rows}", shown(name), column.rows()));
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let paths: Vec<Vec<&str>> = outputs.iter().map(|o| o.split('.').collect()).collect();
    let mut kinds = Vec::with_capacity(rows);
    let mut found: Vec<Vec<Json>> = outputs.iter().map(|_| Vec::with_capacity(rows)).collect();
    let mut absent: Vec<bool> = alloc::vec![true; outputs.len()];
    for row in 0..rows {
        let mut facts = object! {};
        for (field, path, column) in &asked {
            let answer = column.at(row, field);
            // a part of which nothing is known is absent
            if path.len() == 1 || !answer.is_null() {
                put(&mut facts, path, answer);
            }
        }
        let outcome = entry.score(&facts, options);
        let Outcome::Answered { answered, .. } = &outcome else {
            kinds.push(Kind::Rejected);
            let problems: Json = outcome.problems().iter().map(|p| Json::from(p.code)).collect();
            for (path, column) in paths.iter().zip(&mut found) {
                column.push(if *path == [PROBLEMS] { problems.clone() } else { Json::Null });
            }
            continue;
        };
        kinds.push(if answered.bounded { Kind::Bounded } else { Kind::Scored });
        for ((path, column), absent) in paths.iter().zip(&mut found).zip(&mut absent) {
            let value = answered.result.at(path).cloned().or_else(|| match path.as_slice() {
                [STATUS] => Some(Json::from(answered.statuses.weakest().word())),
                [PROBLEMS] => Some(Json::Null),
                _ => None,
            });
            *absent &= value.is_none();
            // a level that is only what the certain rules give is none in a column, which has no room to say so
            let provisional = *path == ["level"] && answered.result.get("provisional") == Some(&Json::Bool(true));
            column.push(value.filter(|_| !provisional).unwrap_or_default());
        }
    }
    let answered = kinds.iter().any(|kind| *kind != Kind::Rejected);
    // what is null in every row is of the kind that it has in the worked example
    let example = found.iter().any(|column| column.iter().all(Json::is_null)).then(|| listing::example(entry.id, entry).1);
    let usual = |path: &[&str]| example.as_ref().and_then(|outcome| outcome.get("result")?.at(path)).cloned();
    Ok(Scored {
        kinds,
        outputs: found.into_iter().zip(&paths).map(|(column, path)| Output::of(column, &usual(path).unwrap_or_default())).collect(),
        absent: outputs.iter().zip(&paths).zip(absent).filter(|((_, path), absent)| *absent && answered && usual(path).is_none()).map(|((name, _), _)| name.clone()).collect(),
    })
}

impl Output {
    fn of(column: Vec<Json>, usual: &Json) -> Self {
        let numeric = if column.iter().all(Json::is_null) { usual.as_number().is_some() } else { column.iter().all(|value| value.is_null() || value.as_number().is_some()) };
        if numeric { Self::Numbers(column.iter().map(|value| value.as_number().unwrap_or(f64::NAN)).collect()) } else { Self::Answers(column) }
    }
}
