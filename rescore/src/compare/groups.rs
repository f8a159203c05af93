//! Subgroups: which columns rows are counted by, and what a row's value in each is. Knows forms and cells; counts nothing.

use crate::error::Error;
use assize::catalogue::Entry;
use assize::columns;
use assize::date::Date;
use assize::facts::{Shape, nearest, shown};

/// The word for the age at the assessment, as a column to count by.
pub const AGE: &str = "age";

/// Ages in years from which a band begins, with its words. Ours: those in which prison and probation statistics are usually given.
const AGES: [(u16, &str); 8] = [(0, "under 18"), (18, "18 to 20"), (21, "21 to 24"), (25, "25 to 29"), (30, "30 to 39"), (40, "40 to 49"), (50, "50 to 59"), (60, "60 or over")];

/// The most answers that a question counted by default may have.
const FEW: usize = 8;

/// A column that rows are counted by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The column, or [`AGE`].
    pub name: String,
    /// What a person reads above it.
    pub title: String,
    /// Values with their labels, in their order, where they are known beforehand; empty where every text is a value.
    pub values: Vec<(String, String)>,
    /// Whether the question is declared a protected characteristic or a proxy for one.
    pub sensitive: bool,
    from: From,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum From {
    Cell(usize),
    /// Date of birth and date of assessment.
    Age(usize, usize),
}

impl Group {
    /// Which columns to count by: those named, else the instrument's sensitive questions with few answers and the age at the assessment, as far as
    /// the table has them.
    ///
    /// # Errors
    /// A name that is no column.
    pub fn choose(names: &[String], by: Option<&[String]>, entry: Option<&Entry>) -> Result<Vec<Self>, Error> {
        let place = |name: &str| names.iter().position(|own| own == name);
        let age = || {
            let from = place("date_of_birth").zip(place("assessment_date").or_else(|| place("assessed_on")))?;
            let values = AGES.iter().map(|(_, word)| ((*word).to_string(), (*word).to_string())).collect();
            Some(Self { name: AGE.to_string(), title: "Age at the assessment".to_string(), values, sensitive: true, from: From::Age(from.0, from.1) })
        };
        let Some(by) = by else {
            let sensitive = names.iter().enumerate().filter_map(|(at, name)| Self::of(at, name, entry)).filter(|group| group.sensitive && (1..=FEW).contains(&group.values.len()));
            return Ok(sensitive.chain(age()).collect());
        };
        by.iter()
            .map(|name| match place(name) {
                Some(at) => {
                    Ok(Self::of(at, name, entry).unwrap_or_else(|| Self { name: name.clone(), title: name.clone(), values: Vec::new(), sensitive: false, from: From::Cell(at) }))
                }
                None if name == AGE => age().ok_or_else(|| Error::because(format!("`--by {AGE}` needs the columns `date_of_birth` and `assessment_date`"))),
                None => {
                    let known: Vec<&str> = names.iter().map(String::as_str).collect();
                    let near = nearest(name, &known).map_or_else(String::new, |near| format!("; the nearest is `{}`", shown(near)));
                    Err(Error::because(format!("`--by`: there is no column `{}`{near}", shown(name))))
                }
            })
            .collect()
    }

    /// The column as a question of the instrument.
    fn of(at: usize, name: &str, entry: Option<&Entry>) -> Option<Self> {
        let entry = entry?;
        let (field, path) = columns::question(&entry.form, name)?;
        (entry.reads)(path.first()?).then_some(())?;
        let pair = |word: &str, label: &str| (word.to_string(), label.to_string());
        let values = match field.shape {
            Shape::YesNo => vec![pair("false", "No"), pair("true", "Yes")],
            Shape::Choice(list) | Shape::OneOf(list) => list.iter().map(|choice| pair(choice.word, choice.label)).collect(),
            _ => Vec::new(),
        };
        Some(Self { name: name.to_string(), title: field.title.to_string(), values, sensitive: field.sensitive, from: From::Cell(at) })
    }

    /// The value of a row, from its cells; the empty text where it is not known, or none of the values.
    pub fn value<'a>(&self, cell: impl Fn(usize) -> Option<&'a [u8]>) -> &'a str {
        let text = |at: usize| cell(at).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default();
        match self.from {
            From::Cell(at) => {
                let text = text(at).trim();
                if self.values.is_empty() || self.values.iter().any(|(word, _)| word == text) { text } else { "" }
            }
            From::Age(birth, assessed) => {
                let years = Date::read(text(birth)).ok().zip(Date::read(text(assessed)).ok()).and_then(|(birth, day)| birth.age_on(day));
                years.map_or("", |years| AGES.iter().rev().find(|(from, _)| *from <= years).map_or("", |(_, word)| word))
            }
        }
    }

    /// What a person reads for a value.
    pub fn label<'a>(&'a self, value: &'a str) -> &'a str {
        if value.is_empty() { "Not known" } else { self.values.iter().find(|(word, _)| word == value).map_or(value, |(_, label)| label) }
    }
}
