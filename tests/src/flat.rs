//! Facts as rows of columns: what a column of plain numbers can say, and the columns themselves.

use assize::Json;
use assize::columns::{Headline, Input, Question, Takes};
use assize::facts::plain::UNKNOWN;
use std::collections::BTreeMap;

/// An answer as the text that stands in a column.
fn text(answer: &Json) -> Option<String> {
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
pub fn flat(headline: &Headline, facts: &Json) -> Option<BTreeMap<String, Json>> {
    let mut out = BTreeMap::new();
    let mut add = |name: String, value: &Json| -> Option<()> {
        let question = (headline.resolve)(&name).filter(|q| q.takes != Takes::Json)?;
        let fits = value.is_null() || if question.takes == Takes::Real { value.as_number().is_some() } else { text(value).is_some_and(|text| question.number(&text).is_some()) };
        (fits && out.insert(name, value.clone()).is_none()).then_some(())
    };
    let Json::Object(members) = facts else { return None };
    for (name, value) in members {
        match value {
            Json::Null => {}
            Json::Object(within) => within.iter().try_for_each(|(inner, value)| add(format!("{name}.{inner}"), value))?,
            value => add(name.to_string(), value)?,
        }
    }
    Some(out)
}

/// A column.
#[derive(Clone, Debug)]
pub enum Held {
    /// Whole numbers.
    Plain(Vec<i32>),
    /// Numbers with decimals.
    Real(Vec<f64>),
}

impl Held {
    /// As the column engine takes it.
    pub fn input(&self) -> Input<'_> {
        match self {
            Self::Plain(values) => Input::Plain(values),
            Self::Real(values) => Input::Real(values),
        }
    }
}

/// The column of a question over rows.
pub fn held(question: &Question, rows: &[BTreeMap<String, Json>]) -> Held {
    let at = |row: &BTreeMap<String, Json>| row.get(&question.name).cloned().unwrap_or_default();
    if question.takes == Takes::Real {
        return Held::Real(rows.iter().map(|row| at(row).as_number().unwrap_or(f64::NAN)).collect());
    }
    Held::Plain(rows.iter().map(|row| text(&at(row)).map_or(UNKNOWN, |text| question.number(&text).expect("a number"))).collect())
}
