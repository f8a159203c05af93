//! The columns that instruments add to a table: their names, their order and what stands in each. Knows headlines, no format.

use crate::error::Error;
use assize::catalogue::{self, Entry};
use assize::columns::headline::{self, Headline, Holds};

/// A column of ours.
#[derive(Clone, Debug)]
pub struct Added {
    /// Its name.
    pub name: String,
    /// Position of the instrument among those chosen.
    pub instrument: usize,
    /// Position of the line among those of the instrument.
    pub line: usize,
    /// What stands in it.
    pub holds: Holds,
}

/// An instrument that was asked for.
#[derive(Clone, Copy)]
pub struct Chosen {
    /// As the catalogue has it.
    pub entry: &'static Entry,
    /// What it comes to in numbers.
    pub headline: &'static Headline,
}

impl Chosen {
    /// The instrument named `id` or `id@edition`.
    ///
    /// # Errors
    /// There is none, or it is none of points or percentages.
    pub fn named(name: &str) -> Result<Self, Error> {
        let entry = catalogue::find(name).ok_or_else(|| Error::because(catalogue::unknown_instrument(name)))?;
        let Some(headline) = headline::find(entry.id, entry.edition) else {
            let mut all: Vec<&str> = headline::HEADLINES.iter().map(|h| h.id).collect();
            all.dedup();
            return Err(Error::because(format!("`{name}` has no score or band that a column could hold; instruments that have are {}", all.join(", "))));
        };
        Ok(Self { entry, headline })
    }

    /// What its columns begin with: the id in snake_case, with the edition where it is not the default one.
    pub fn prefix(&self) -> String {
        self.entry.name().replace(['-', '@'], "_")
    }
}

/// The columns of an instrument, in order; `before` stands before the names of all.
pub fn columns(instrument: usize, chosen: &Chosen, before: &str) -> Vec<Added> {
    let prefix = format!("{before}{}", chosen.prefix());
    let named = |column: headline::OutputColumn| Added { name: format!("{prefix}{}", column.suffix), instrument, line: column.line, holds: column.holds };
    chosen.headline.outputs().into_iter().map(named).collect()
}
