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
//! An instrument's id before the name of a question has it hold for that instrument alone, where several ask questions of one name in words of their
//! own.

use crate::error::Error;
use assize::catalogue::{self, Entry};
use assize::columns::headline::HEADLINES;
use assize::facts::nearest;
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, MapAccess, Visitor};
use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

/// How a case system writes answers.
#[derive(Clone, Debug, Default, Deserialize)]
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
#[derive(Clone, Debug, Default, Deserialize)]
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
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug, Default, Deserialize)]
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
        let mapping: Self = toml::from_str(&text).map_err(|error| wrong(error.to_string()))?;
        mapping.check().map_err(wrong)?;
        Ok(mapping)
    }

    fn check(&self) -> Result<(), String> {
        let asked = |name: &str| HEADLINES.iter().any(|headline| (headline.resolve)(name).is_some());
        let asked_by = |id: &str, name: &str| HEADLINES.iter().any(|headline| headline.id == id && (headline.resolve)(name).is_some());
        let known = |key: &str| match parts(key) {
            (Some(id), name) => asked_by(id, name),
            (None, name) => asked(name),
        };
        if let Some(key) = self.columns.keys().find(|key| !known(key)) {
            let known: Vec<&str> = catalogue::INSTRUMENTS.iter().flat_map(|entry| entry.form.fields).map(|field| field.name).filter(|name| !name.is_empty()).collect();
            let (id, name) = parts(key);
            let near = nearest(name, &known).map_or_else(String::new, |near| format!("; the nearest is `{}{near}`", id.map_or_else(String::new, |id| format!("{id}."))));
            return Err(format!("`{key}` is no question of any instrument{near} (the names to the left are those of questions, those to the right those of the input)"));
        }
        let own = self.columns.values().filter_map(|mapped| if let Mapped::Coded(coded) = mapped { Some((&coded.yes, &coded.no)) } else { None });
        for (yes, no) in own.chain([(&self.defaults.yes, &self.defaults.no)]) {
            let (yes, no) = (yes.as_ref().or(self.defaults.yes.as_ref()), no.as_ref().or(self.defaults.no.as_ref()));
            let both = yes.into_iter().flatten().find(|word| word.eq_ignore_ascii_case("false") || no.into_iter().flatten().any(|other| other == *word));
            if let Some(word) = both.or_else(|| no.into_iter().flatten().find(|word| word.eq_ignore_ascii_case("true"))) {
                return Err(format!("`{word}` is a word for yes and for no, must be one of them"));
            }
        }
        Ok(())
    }

    /// Refuses codes and words that a table does not come to, since these texts mean in it that there is no answer.
    ///
    /// # Errors
    /// There is one.
    pub fn reaches(&self, missing: &[String]) -> Result<(), Error> {
        let coded = self.columns.values().filter_map(|mapped| if let Mapped::Coded(coded) = mapped { Some(coded) } else { None });
        let of_columns = coded.flat_map(|coded| coded.codes.iter().filter(|(_, word)| !word.is_empty()).map(|(code, _)| code).chain(coded.yes.iter().chain(&coded.no).flatten()));
        let mut all = of_columns.chain(self.defaults.yes.iter().chain(&self.defaults.no).flatten());
        match all.find(|text| missing.contains(text)) {
            Some(text) => Err(Error::because(format!(
                "mapping: `{text}` stands for an answer, and means in this table that there is none: say with --missing, or missing = [...], what does"
            ))),
            None => Ok(()),
        }
    }

    /// What holds for the questions of one instrument, without ids before their names.
    #[must_use]
    pub fn of(&self, entry: &Entry) -> Self {
        // instruments of one form share their questions
        let ids: Vec<&str> = catalogue::INSTRUMENTS.iter().filter(|other| other.form.id == entry.form.id).map(|other| other.id).collect();
        let mut columns = self.columns.clone();
        for (key, mapped) in &self.columns {
            if let (Some(id), question) = parts(key) {
                columns.remove(key);
                if ids.contains(&id) {
                    columns.insert(question.to_string(), mapped.clone());
                }
            }
        }
        Self { columns, ..self.clone() }
    }

    /// Whether the answers in a column are written in codes: then its cells go out as they came.
    pub fn is_coded(&self, column: &str) -> bool {
        let coded = |(question, mapped): (&String, &Mapped)| match mapped {
            Mapped::Coded(coded) => !coded.codes.is_empty() && coded.from.as_deref().unwrap_or_else(|| parts(question).1) == column,
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

/// The id of an instrument before the name of a question, and that name.
fn parts(key: &str) -> (Option<&str>, &str) {
    match key.split_once('.') {
        Some((id, question)) if HEADLINES.iter().any(|headline| headline.id == id) => (Some(id), question),
        _ => (None, key),
    }
}
