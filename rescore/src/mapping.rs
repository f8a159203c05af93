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
//! ```

use crate::error::Error;
use serde::Deserialize;
use std::collections::BTreeMap;
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
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Mapped {
    /// Only its name is another.
    Named(String),
    /// More is.
    Coded(Coded),
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
    /// It cannot be read, is no TOML, or says something that no mapping says.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let text = std::fs::read_to_string(path).map_err(|error| Error::at(&format!("mapping file {}", path.display()), &error))?;
        toml::from_str(&text).map_err(|error| Error::because(format!("mapping file {}: {error}", path.display())))
    }

    /// The column that holds the answers to a question.
    pub fn column<'q>(&'q self, question: &'q str) -> &'q str {
        match self.columns.get(question) {
            Some(Mapped::Named(name)) => name,
            Some(Mapped::Coded(coded)) => coded.from.as_deref().unwrap_or(question),
            None => question,
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
