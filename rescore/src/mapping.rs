//! `--map FILE.toml`: a case system's own names of columns, codes, dates and words for yes and no. Knows no format.
//!
//! ```toml
//! [defaults]
//! date = "%d/%m/%Y"
//! yes = ["Y"]
//! no = ["N"]
//!
//! [columns.gender]
//! from = "SEX_CD"
//! codes = { M = "male", F = "female" }
//!
//! [columns]
//! date_of_birth = "DOB"
//! "asset.rosh" = "YJ_ROSH"
//! ```
//!
//! An instrument's id before the name of a question has it hold for that instrument alone.

use crate::days;
use crate::error::Error;
use assize::catalogue::{self, Entry};
use assize::columns::Question;
use assize::columns::headline::{HEADLINES, Headline};
use assize::facts::{Shape, nearest};
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, MapAccess, Visitor};
use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

/// How a case system writes answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// What holds for every column.
    #[serde(default)]
    pub defaults: Written,
    /// What holds for one: by the name of the question.
    #[serde(default)]
    pub columns: BTreeMap<String, Mapped>,
    /// Texts that mean that there is no answer, in place of `NULL` and `NA`; the empty text always does.
    pub missing: Option<Vec<String>>,
    /// What stands between cells of CSV: one character, or `tab`.
    pub delimiter: Option<String>,
    /// `utf-8` or `windows-1252`.
    pub encoding: Option<String>,
}

/// How answers are written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Written {
    /// Form of days, such as `%d/%m/%Y`; days as 2026-03-31 are always taken.
    pub date: Option<String>,
    /// Words for yes beside `true`.
    pub yes: Option<Vec<String>>,
    /// Words for no beside `false`.
    pub no: Option<Vec<String>>,
}

/// One column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mapped {
    /// Only its name is another.
    Named(String),
    /// More is.
    Coded(Coded),
}

impl<'de> Deserialize<'de> for Mapped {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visit;
        impl<'de> Visitor<'de> for Visit {
            type Value = Mapped;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(r#"the name of a column, or a table such as { from = "SEX_CD", codes = { M = "male", F = "female" } }"#)
            }
            fn visit_str<E>(self, name: &str) -> Result<Mapped, E> {
                Ok(Mapped::Named(name.to_string()))
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Mapped, A::Error> {
                Coded::deserialize(MapAccessDeserializer::new(map)).map(Mapped::Coded)
            }
        }
        deserializer.deserialize_any(Visit)
    }
}

/// One column whose answers are written in another way too.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Coded {
    /// Name of the column; that of the question where it is left out.
    pub from: Option<String>,
    /// The case system's codes, each with the answer that it stands for (`""` for none).
    #[serde(default)]
    pub codes: BTreeMap<String, String>,
    /// As in [`Written`].
    pub date: Option<String>,
    /// As in [`Written`].
    pub yes: Option<Vec<String>>,
    /// As in [`Written`].
    pub no: Option<Vec<String>>,
}

impl Mapping {
    /// Reads a mapping file.
    ///
    /// # Errors
    /// It cannot be read, is no TOML, or says something that no mapping says: a question that no instrument asks, one word for yes and no.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let text = std::fs::read_to_string(path).map_err(|error| Error::at(&format!("mapping file {}", path.display()), &error))?;
        let wrong = |why: String| Error::because(format!("mapping file {}: {why}", path.display()));
        let mut mapping: Self = toml::from_str(&text).map_err(|error| wrong(error.to_string() + QUOTED))?;
        mapping.trim();
        mapping.check().map_err(wrong)?;
        Ok(mapping)
    }

    /// Blanks around names of columns and words for yes and no mean nothing, as in the table.
    fn trim(&mut self) {
        let trim = |words: &mut Option<Vec<String>>| words.iter_mut().flatten().for_each(|word| *word = word.trim().to_string());
        let Written { yes, no, .. } = &mut self.defaults;
        [yes, no].into_iter().for_each(trim);
        for mapped in self.columns.values_mut() {
            match mapped {
                Mapped::Named(name) => *name = name.trim().to_string(),
                Mapped::Coded(coded) => {
                    coded.from.iter_mut().for_each(|name| *name = name.trim().to_string());
                    [&mut coded.yes, &mut coded.no].into_iter().for_each(trim);
                }
            }
        }
    }

    fn check(&self) -> Result<(), String> {
        for (key, mapped) in &self.columns {
            check_question(key)?;
            let (id, name) = parts(key);
            let questions: Vec<Question> = HEADLINES.iter().filter(|headline| id.is_none_or(|id| id == headline.id)).filter_map(|headline| (headline.resolve)(name)).collect();
            let column = match mapped {
                Mapped::Named(name) => Some(name),
                Mapped::Coded(coded) => coded.from.as_ref(),
            };
            if column.is_some_and(String::is_empty) {
                return Err(format!("`{key}` is in a column without a name, must be in one with a name"));
            }
            let Mapped::Coded(coded) = mapped else { continue };
            if coded.date.is_some() && !questions.iter().any(|question| matches!(question.field.shape, Shape::Date)) {
                return Err(format!("`{key}` has a form of days, and is a question whose answer is no day"));
            }
            let (yes, no) = (coded.yes.as_ref().or(self.defaults.yes.as_ref()), coded.no.as_ref().or(self.defaults.no.as_ref()));
            check_words(yes, no)?;
            // what is a code and a word for yes or no says the same twice
            let both = |words: Option<&Vec<String>>, stands_for: &str| {
                words.into_iter().flatten().find(|word| coded.codes.iter().any(|(code, answer)| code.trim() == *word && answer != stands_for)).cloned()
            };
            if let Some(word) = both(yes, "true").or_else(|| both(no, "false")).filter(|_| questions.iter().any(|question| matches!(question.field.shape, Shape::YesNo))) {
                return Err(format!("`{key}`: `{word}` is a code and a word for yes or no, and stands for different answers"));
            }
        }
        self.defaults.date.as_deref().map_or(Ok(()), days::check)?;
        check_words(self.defaults.yes.as_ref(), self.defaults.no.as_ref())
    }

    /// Refuses columns that are named for one question and have the name of another, of which the mapping does not say where its answers are.
    ///
    /// # Errors
    /// There is one.
    pub fn names_apart(&self, columns: &[String], resolve: fn(&str) -> Option<Question>) -> Result<(), Error> {
        let asked = |column: &&String| self.asked(column).filter(|name| resolve(name).is_some()).count() > 1 && !self.columns.contains_key(*column);
        match columns.iter().filter(|column| resolve(column).is_some()).find(asked) {
            Some(column) => Err(Error::because(format!(
                "mapping: the column `{column}` is named for another question, and has the name of a question itself: say where the answers to that are (`{column} = \"{column}\"` for both)"
            ))),
            None => Ok(()),
        }
    }

    /// Refuses codes and words that a table does not come to, since these texts mean in it that there is no answer.
    ///
    /// # Errors
    /// There is one.
    pub fn reaches(&self, missing: &[String]) -> Result<(), Error> {
        let coded = self.columns.values().filter_map(|mapped| if let Mapped::Coded(coded) = mapped { Some(coded) } else { None });
        let of_columns = coded.flat_map(|coded| coded.codes.iter().filter(|(_, word)| !word.is_empty()).map(|(code, _)| code).chain(coded.yes.iter().chain(&coded.no).flatten()));
        let mut all = of_columns.chain(self.defaults.yes.iter().chain(&self.defaults.no).flatten());
        match all.find(|text| missing.iter().any(|missing| missing.trim() == text.trim())) {
            Some(text) => Err(Error::because(format!(
                "mapping: `{text}` stands for an answer, and means in this table that there is none: say with --missing, or missing = [...], what does"
            ))),
            None => Ok(()),
        }
    }

    /// What holds for the questions of one instrument, without ids before their names.
    #[must_use]
    pub fn of(&self, entry: &Entry) -> Self {
        let mut columns = self.columns.clone();
        for (key, mapped) in &self.columns {
            if let (Some(id), question) = parts(key) {
                columns.remove(key);
                if id == entry.id {
                    columns.insert(question.to_string(), mapped.clone());
                }
            }
        }
        Self { columns, ..self.clone() }
    }

    /// Whether the answers in a column are written in codes: then its cells go out as they came.
    pub fn is_coded(&self, column: &str) -> bool {
        let coded = |(question, mapped): (&String, &Mapped)| match mapped {
            Mapped::Coded(coded) => !coded.codes.is_empty() && self.column(question) == column,
            Mapped::Named(_) => false,
        };
        self.columns.iter().any(coded)
    }

    /// The column that holds the answers to a question.
    pub fn column<'q>(&'q self, question: &'q str) -> &'q str {
        match self.columns.get(question) {
            Some(Mapped::Named(name)) => name,
            Some(Mapped::Coded(Coded { from: Some(name), .. })) => name,
            _ => parts(question).1,
        }
    }

    /// The questions that a column may hold the answers to: as the mapping says, several instruments may put one under names of their own; else that of
    /// its own name.
    pub fn asked<'q>(&'q self, column: &'q str) -> impl Iterator<Item = &'q str> {
        let mapped = self.columns.keys().map(String::as_str).filter(move |question| self.column(question) == column);
        // a question whose answers stand elsewhere is not answered in the column of its name
        mapped.chain((!self.columns.contains_key(column)).then_some(column))
    }

    /// How the answers to a question are written, and its codes.
    pub fn written(&self, question: &str) -> (Written, BTreeMap<String, String>) {
        let own = match self.columns.get(question) {
            Some(Mapped::Coded(coded)) => coded.clone(),
            Some(Mapped::Named(_)) | None => Coded::default(),
        };
        let defaults = self.defaults.clone();
        (Written { date: own.date.or(defaults.date), yes: own.yes.or(defaults.yes), no: own.no.or(defaults.no) }, own.codes)
    }
}

/// What to know of names with dots, which TOML takes for tables in tables.
const QUOTED: &str = "\n(a name with a dot stands in quotes: \"asset.rosh\", [columns.\"items.4.2\".codes])";

/// Refuses names that are no questions.
fn check_question(key: &str) -> Result<(), String> {
    let (id, name) = parts(key);
    let asked_by = |headline: &&Headline| (headline.resolve)(name).is_some();
    if HEADLINES.iter().filter(asked_by).any(|headline| id.is_none_or(|id| id == headline.id)) {
        return Ok(());
    }
    let others: Vec<&str> = HEADLINES.iter().filter(asked_by).map(|headline| headline.id).collect();
    if let (Some(id), Some(other)) = (id, others.first()) {
        return Err(format!("`{name}` is no question of {id}; it is one of {other}"));
    }
    let of = |entry: &&Entry| id.is_none_or(|id| id == entry.id);
    let known: Vec<&str> = catalogue::INSTRUMENTS.iter().filter(of).flat_map(|entry| entry.form.fields).map(|field| field.name).filter(|name| !name.is_empty()).collect();
    let near = nearest(name, &known).map_or_else(String::new, |near| format!("; the nearest is `{}{near}`", id.map_or_else(String::new, |id| format!("{id}."))));
    Err(format!("`{key}` is no question of any instrument{near} (the names to the left are those of questions, those to the right those of the input)"))
}

/// Refuses words that are one for yes and one for no, or none.
fn check_words(yes: Option<&Vec<String>>, no: Option<&Vec<String>>) -> Result<(), String> {
    if yes.into_iter().chain(no).flatten().any(String::is_empty) {
        return Err("an empty text is a word for yes or no: an empty cell is no answer, whatever a mapping says".to_string());
    }
    let both = yes.into_iter().flatten().find(|word| word.eq_ignore_ascii_case("false") || no.into_iter().flatten().any(|other| other == *word));
    match both.or_else(|| no.into_iter().flatten().find(|word| word.eq_ignore_ascii_case("true"))) {
        Some(word) => Err(format!("`{word}` is a word for yes and for no, must be one of them")),
        None => Ok(()),
    }
}

/// The id of an instrument before the name of a question, and that name.
fn parts(key: &str) -> (Option<&str>, &str) {
    match key.split_once('.') {
        Some((id, question)) if HEADLINES.iter().any(|headline| headline.id == id) => (Some(id), question),
        _ => (None, key),
    }
}
