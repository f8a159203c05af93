//! The columns that instruments add to a table: their names, their order and what stands in each. Knows headlines, no format.

use crate::error::Error;
use assize::catalogue::{self, Entry};
use assize::columns::headline::{self, Headline, LineForm, Range};

/// What stands in a column of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A score.
    Score,
    /// The word of a band.
    Band,
    /// The form that was scored, static or dynamic.
    Variant,
    /// The lowest that remains possible.
    Lowest,
    /// The highest.
    Highest,
    /// Codes of what is wrong.
    Problems,
}

impl What {
    /// What stands at the end of its name.
    pub const fn suffix(self) -> &'static str {
        match self {
            Self::Score => "score",
            Self::Band => "band",
            Self::Variant => "variant",
            Self::Lowest => "lowest",
            Self::Highest => "highest",
            Self::Problems => "problems",
        }
    }
}

/// A column of ours.
#[derive(Clone, Debug)]
pub struct OutputColumn {
    /// Its name.
    pub name: String,
    /// Position of the instrument among those chosen.
    pub instrument: usize,
    /// Position of the line among those of the instrument.
    pub line: usize,
    /// What stands in it.
    pub what: What,
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
            let all: Vec<&str> = headline::HEADLINES.iter().map(|h| h.id).collect();
            return Err(Error::because(format!("`{name}` has no score or band that a column could hold; instruments that have are {}", all.join(", "))));
        };
        Ok(Self { entry, headline })
    }

    /// What its columns begin with: the id in snake_case, with the edition where it is not the default one.
    pub fn prefix(&self) -> String {
        self.entry.name().replace(['-', '@'], "_")
    }
}

/// The columns of an instrument, in order.
pub fn columns(instrument: usize, chosen: &Chosen, prefix: &str) -> Vec<OutputColumn> {
    let own = format!("{prefix}{}", chosen.prefix());
    let mut out = Vec::new();
    for (line, form) in chosen.headline.forms.iter().enumerate() {
        let begins = if form.name.is_empty() { own.clone() } else { format!("{own}_{}", form.name) };
        let all = [What::Score, What::Band, What::Variant, What::Lowest, What::Highest, What::Problems];
        let here = all.into_iter().filter(|what| if line == 0 { true } else { has(form, *what) });
        out.extend(here.map(|what| OutputColumn { name: format!("{begins}_{}", what.suffix()), instrument, line, what }));
    }
    out
}

/// Whether a further line has such a column; the first has all of them, so that every instrument can be read in one way.
const fn has(form: &LineForm, what: What) -> bool {
    match what {
        What::Score => !form.score.is_empty(),
        What::Band => !form.band.is_empty(),
        What::Variant => !form.variant.is_empty(),
        What::Lowest | What::Highest => !matches!(form.range, Range::None),
        What::Problems => false,
    }
}
