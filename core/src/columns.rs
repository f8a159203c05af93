//! Many rows at once: columns of answers in, columns of outputs out, each row through the same scalar function as a single set of facts.

use crate::catalogue::Entry;
use crate::facts::{Field, Shape, nearest, shown};
use crate::json::Json;
use crate::options::Options;
use crate::outcome::Outcome;
use crate::problem::Problems;
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// The answers to one question, a row each.
#[derive(Clone, Debug, PartialEq)]
pub enum Column {
    /// Numbers; NaN is unknown. Where the question takes no number: false 0, true 1, a choice its position among the options.
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
        Shape::Choice(choices) | Shape::OneOf(choices) => position().and_then(|n| choices.get(n)).map(|c| Json::from(c.word)),
        Shape::Coded(answers) => position().and_then(|n| answers.get(n)).map(|a| Json::from(a.code)),
        _ => None,
    };
    meant.unwrap_or(Json::Real(number))
}

/// How a row was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// Every headline output is determined.
    Scored = 0,
    /// A headline output still depends on unknown answers.
    Bounded = 1,
    /// The row is refused.
    Rejected = 2,
}

/// What the rows came to.
#[derive(Clone, Debug, PartialEq)]
pub struct Scored {
    /// How each row was answered.
    pub kinds: Vec<Kind>,
    /// One column for each output asked for, null where a row has none.
    pub outputs: Vec<Vec<Json>>,
}

/// Scores every row with one instrument. `outputs` are paths in the result, such as `score` or `s.category`.
///
/// # Errors
/// Every column that is no question of the instrument or is given twice, and columns of different lengths.
pub fn score(entry: &Entry, columns: &[(String, Column)], outputs: &[String], options: &Options) -> Result<Scored, Problems> {
    let mut problems = Problems::default();
    let names: Vec<&str> = entry.form.fields.iter().map(|f| f.name).filter(|n| !n.is_empty()).collect();
    let mut asked: Vec<(&Field, &Column)> = Vec::new();
    let rows = columns.first().map_or(0, |(_, column)| column.rows());
    for (name, column) in columns {
        match entry.form.fields.iter().find(|f| f.name == name && !name.is_empty()) {
            Some(field) if asked.iter().any(|(f, _)| f.name == field.name) => problems.add("duplicate_key", &[name], format!("column `{name}` is given twice, must be given once")),
            Some(field) => asked.push((field, column)),
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
    let mut out = Scored { kinds: Vec::with_capacity(rows), outputs: outputs.iter().map(|_| Vec::with_capacity(rows)).collect() };
    for row in 0..rows {
        let facts = Json::Object(asked.iter().map(|(field, column)| (Cow::Borrowed(field.name), column.at(row, field))).collect());
        let outcome = entry.score(&facts, options);
        out.kinds.push(match &outcome {
            Outcome::Answered { answered, .. } if answered.bounded => Kind::Bounded,
            Outcome::Answered { .. } => Kind::Scored,
            Outcome::Rejected { .. } => Kind::Rejected,
        });
        for (path, column) in paths.iter().zip(&mut out.outputs) {
            column.push(outcome.answered().and_then(|a| a.result.at(path)).cloned().unwrap_or_default());
        }
    }
    Ok(out)
}

/// The numbers of a column of outputs, NaN for null; `None` where one is no number.
pub fn numbers(column: &[Json]) -> Option<Vec<f64>> {
    column
        .iter()
        .map(|value| match value {
            Json::Null => Some(f64::NAN),
            Json::Real(x) => Some(*x),
            #[expect(clippy::cast_precision_loss, reason = "counts and points, far within the range where every whole number has its own double")]
            Json::Whole(n) => Some(*n as f64),
            _ => None,
        })
        .collect()
}
