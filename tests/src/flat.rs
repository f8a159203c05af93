//! Facts as rows of a table: the answers of columns by their names, as plain numbers, for runners that go through the column engine.

use crate::vectors;
use assize::Json;
use assize::columns::{Headline, Input, Question, Takes};
use assize::facts::plain::UNKNOWN;
use std::collections::BTreeMap;

/// Answers by the names of their columns.
pub type Row = BTreeMap<String, Json>;

/// An answer as the text that stands in a column.
pub fn text(answer: &Json) -> Option<String> {
    Some(match answer {
        Json::Text(text) => text.to_string(),
        Json::Bool(yes) => yes.to_string(),
        Json::Whole(n) => n.to_string(),
        Json::List(list) if list.is_empty() => "none".to_string(),
        Json::List(list) => list.iter().map(text).collect::<Option<Vec<_>>>()?.join(";"),
        _ => return None,
    })
}

/// The answers of a row by the names of their columns; `None` where a column cannot say what the facts say.
pub fn flat(headline: &Headline, facts: &Json) -> Option<Row> {
    let mut out = Row::new();
    let Json::Object(members) = facts else { return None };
    members.iter().try_for_each(|(name, value)| add(headline, name.to_string(), value, &mut out))?;
    Some(out)
}

fn add(headline: &Headline, name: String, value: &Json, out: &mut Row) -> Option<()> {
    match value {
        Json::Null => Some(()),
        Json::Object(within) => within.iter().try_for_each(|(inner, value)| add(headline, format!("{name}.{inner}"), value, out)),
        value => {
            let question = (headline.resolve)(&name).filter(|q| q.takes != Takes::Json)?;
            let fits = if question.takes == Takes::Real { value.as_number().is_some() } else { text(value).is_some_and(|text| question.number(&text).is_some()) };
            (fits && out.insert(name, value.clone()).is_none()).then_some(())
        }
    }
}

/// The numbers of a column.
#[derive(Clone, Debug)]
pub enum Held {
    /// Whole numbers.
    Plain(Vec<i32>),
    /// Numbers with decimals.
    Real(Vec<f64>),
}

impl Held {
    /// The column as a plan takes it.
    pub fn input(&self) -> Input<'_> {
        match self {
            Self::Plain(values) => Input::Plain(values),
            Self::Real(values) => Input::Real(values),
        }
    }
}

/// The column of a question over these rows.
pub fn held(question: &Question, rows: &[Row]) -> Held {
    let at = |row: &Row| row.get(&question.name).cloned().unwrap_or_default();
    if question.takes == Takes::Real {
        return Held::Real(rows.iter().map(|row| at(row).as_number().unwrap_or(f64::NAN)).collect());
    }
    Held::Plain(rows.iter().map(|row| text(&at(row)).map_or(UNKNOWN, |text| question.number(&text).expect("a number"))).collect())
}

/// The rows that vectors give, by the policies that they name, and whether a question that may be one word or a part is one word: a table has one
/// or the other.
pub fn rows(headline: &Headline) -> BTreeMap<(Vec<String>, bool), Vec<Row>> {
    let mut out: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for vector in vectors().into_iter().filter(|v| v.instrument.split('@').next() == Some(headline.id) && !v.strict) {
        if let Some(row) = flat(headline, &vector.facts) {
            let word = row.contains_key("what_do_you_think");
            out.entry((vector.policies, word)).or_default().push(row);
        }
    }
    out
}
