//! Which columns of a table hold the band and the score that are compared. Knows names; reads no rows.

use super::bands::Side;
use crate::error::Error;
use crate::outputs::{self, Chosen};
use assize::catalogue::{self, Entry};
use assize::columns::{LineForm, headline};
use assize::facts::{nearest, shown};
use std::fmt::Write as _;

/// What ends the name of a column of bands.
const BAND: &str = "_band";

/// An instrument with one of its scales.
#[derive(Clone, Copy)]
pub struct Scored {
    /// The instrument.
    pub entry: &'static Entry,
    /// The scale, where it is an instrument of points or percentages.
    pub form: Option<&'static LineForm>,
}

impl std::fmt::Debug for Scored {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.entry.name(), self.form.map_or("", |form| form.name))
    }
}

impl Scored {
    /// The instrument with this name, and the scale whose column is asked for.
    ///
    /// # Errors
    /// There is none.
    pub fn named(name: &str, column: Option<&str>) -> Result<Self, Error> {
        let entry = catalogue::find(name).ok_or_else(|| Error::because(catalogue::unknown_instrument(name)))?;
        let Some(headline) = headline::find(entry.id, entry.edition) else { return Ok(Self { entry, form: None }) };
        let chosen = Chosen { entry, headline };
        let named = column.and_then(|column| bands(chosen).into_iter().find(|(name, _)| ends_with(column, name)).map(|(_, form)| form));
        Ok(Self { entry, form: named.or(headline.forms.first()) })
    }

    /// Whether both are one instrument in one edition, and one scale of it.
    pub fn is(self, other: Self) -> bool {
        (self.entry.id, self.entry.edition, self.form.map(|f| f.name)) == (other.entry.id, other.entry.edition, other.form.map(|f| f.name))
    }

    /// What the columns of the instrument begin with.
    fn prefix(self) -> String {
        self.entry.name().replace(['-', '@'], "_")
    }

    /// What the columns of the scale begin with.
    pub fn stem(self) -> String {
        let scale = self.form.map_or("", |form| form.name);
        if scale.is_empty() { self.prefix() } else { format!("{}_{scale}", self.prefix()) }
    }

    /// Unit of the score; empty where that is not known.
    pub fn unit(self) -> &'static str {
        self.form.map_or("", |form| form.unit)
    }
}

/// The columns of bands that scoring with an instrument gives.
fn bands(chosen: Chosen) -> Vec<(String, &'static LineForm)> {
    let columns = outputs::columns(0, &chosen, "").into_iter().filter(|column| column.holds == headline::Holds::Band);
    columns.filter_map(|column| chosen.headline.forms.get(column.line).filter(|form| !form.bands.is_empty()).map(|form| (column.name, form))).collect()
}

/// Whether a column is of this name, or has something of the user's own before it.
fn ends_with(column: &str, name: &str) -> bool {
    column == name || column.strip_suffix(name).is_some_and(|before| before.ends_with('_'))
}

/// Every column of bands that some instrument gives.
fn known() -> impl Iterator<Item = (String, Scored)> {
    let chosen = catalogue::INSTRUMENTS.iter().filter_map(|entry| headline::find(entry.id, entry.edition).map(|headline| Chosen { entry, headline }));
    chosen.flat_map(|chosen| bands(chosen).into_iter().map(move |(name, form)| (name, Scored { entry: chosen.entry, form: Some(form) })))
}

/// The columns of one side.
#[derive(Clone, Debug)]
pub struct Columns {
    /// Position of the band.
    pub band: usize,
    /// Its name.
    pub band_name: String,
    /// Position of the score, where there is one.
    pub score: Option<usize>,
    /// Its name.
    pub score_name: Option<String>,
    /// Position of what is wrong with a row.
    pub problems: Option<usize>,
    /// What was scored, where that is known.
    pub scored: Option<Scored>,
}

/// What is asked for on one side.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Instrument, with `@EDITION` if wanted.
    pub instrument: Option<String>,
    /// Column of bands.
    pub column: Option<String>,
    /// Column of scores.
    pub score: Option<String>,
}

/// The columns of bands that a table has, as scoring names them, with their instruments: of several scales of an instrument the first.
fn candidates(names: &[String]) -> Vec<(usize, Scored)> {
    let mut out: Vec<(usize, Scored)> = Vec::new();
    for (name, scored) in known() {
        let Some(at) = names.iter().position(|own| *own == name) else { continue };
        if !out.iter().any(|(_, other)| other.entry.name() == scored.entry.name()) {
            out.push((at, scored));
        }
    }
    out
}

/// The instrument whose column of bands this would be, if it had any.
fn without_bands(name: &str) -> Option<&'static str> {
    let stem = name.strip_suffix(BAND)?.replace('_', "-");
    headline::HEADLINES.iter().find(|headline| headline.id == stem && headline.forms.iter().all(|form| form.bands.is_empty())).map(|headline| headline.id)
}

/// Finds the columns of both tables. Where one side is clear and the other is not, the other takes the same column.
///
/// # Errors
/// A column that is not there; none, or more than one that it could be: the message lists them.
pub fn choose(old: (&[String], &Wanted), new: (&[String], &Wanted)) -> Result<(Columns, Columns), Error> {
    let found = |(names, wanted): (&[String], &Wanted), side| side_of(names, wanted, side, None);
    match (found(old, Side::Old), found(new, Side::New)) {
        (Ok(old), Ok(new)) => Ok((old, new)),
        (Ok(clear), Err(_)) => Ok((clear.clone(), side_of(new.0, new.1, Side::New, Some(&clear))?)),
        (Err(_), Ok(clear)) => Ok((side_of(old.0, old.1, Side::Old, Some(&clear))?, clear)),
        (Err(error), Err(_)) => Err(error),
    }
}

/// The columns of one side by themselves.
///
/// # Errors
/// As for [`choose`].
pub fn side_of(names: &[String], wanted: &Wanted, side: Side, other: Option<&Columns>) -> Result<Columns, Error> {
    let mut candidates = candidates(names);
    let word = side.word();
    let place = |column: &String| {
        names.iter().position(|name| name == column).ok_or_else(|| {
            let known: Vec<&str> = names.iter().map(String::as_str).collect();
            let near = nearest(column, &known).map_or_else(String::new, |near| format!("; the nearest is `{}`", shown(near)));
            Error::because(format!("the {word} table has no column `{}`{near}", shown(column)))
        })
    };
    let (band, scored) = match (&wanted.column, &wanted.instrument) {
        (Some(column), instrument) => {
            let at = place(column)?;
            if let Some(id) = without_bands(column) {
                return Err(Error::because(format!("`{column}` is empty in every row: {id} has scores and no bands, so that there is nothing to move from or to")));
            }
            let scored = match instrument {
                Some(name) => Some(Scored::named(name, Some(column))?),
                // the longest name: others end in the same way
                None => known().filter(|(name, _)| ends_with(column, name)).max_by_key(|(name, _)| name.len()).map(|(_, scored)| scored),
            };
            (at, scored)
        }
        (None, Some(name)) => {
            let scored = Scored::named(name, None)?;
            let named = known().find(|(_, own)| own.is(scored)).map_or_else(|| format!("{}{BAND}", scored.prefix()), |(name, _)| name);
            (place(&named)?, Some(scored))
        }
        (None, None) => {
            if let Some(same) = other.and_then(|other| candidates.iter().position(|(at, _)| names.get(*at) == Some(&other.band_name))) {
                candidates = vec![candidates.swap_remove(same)];
            }
            match candidates.as_slice() {
                [(at, scored)] => (*at, Some(*scored)),
                [] => {
                    let ends: Vec<&str> = names.iter().filter(|name| name.ends_with(BAND)).map(String::as_str).collect();
                    let mut text = format!("the {word} table has no column of bands that is known by its name, such as `arp{BAND}`: say --{word}-column");
                    if !ends.is_empty() {
                        let _ = write!(text, "; it has {}", ends.join(", "));
                    }
                    if let Some(id) = names.iter().find_map(|name| without_bands(name)) {
                        let _ = write!(text, " ({id} has scores and no bands)");
                    }
                    return Err(Error::because(text));
                }
                several => {
                    let list: Vec<&str> = several.iter().filter_map(|(at, _)| names.get(*at)).map(String::as_str).collect();
                    return Err(Error::because(format!("the {word} table has more than one column of bands: say --{word}-column, one of {}", list.join(", "))));
                }
            }
        }
    };
    let band_name = names.get(band).cloned().unwrap_or_default();
    let beside = |end: &str| band_name.strip_suffix(BAND).and_then(|stem| names.iter().position(|name| *name == format!("{stem}{end}")));
    let score = match &wanted.score {
        Some(column) => Some(place(column)?),
        None => beside("_score"),
    };
    let problems = scored.and_then(|scored| names.iter().position(|name| *name == format!("{}_problems", scored.prefix()))).or_else(|| beside("_problems"));
    Ok(Columns { band, score, score_name: score.and_then(|at| names.get(at)).cloned(), problems, scored, band_name })
}
