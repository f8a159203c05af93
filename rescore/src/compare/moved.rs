//! The list of rows that moved: who, from which band to which, and by which term or rule. Knows one row at a time: what is listed goes out as it comes, so
//! that memory does not grow with it. The counts of the comparison are made without it.

use super::bands::{Move, Scale, Side, State};
use super::tally::Seen;
use super::terms::{self, Kind, Sides};
use crate::error::Error;
use crate::format::{Compression, Format, delimiter};
use crate::output::{Output, Written, no_columns};
use crate::plain;
use crate::target::{Ended, Target};
use crate::text_out::delimited;
use assize::columns::SEPARATOR;
use assize::{Json, object};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What names a row of a table without a key.
pub const ROW: &str = "row";

/// The columns after the key.
pub const COLUMNS: [&str; 14] = [
    "old_band",
    "new_band",
    "direction",
    "old_score",
    "new_score",
    "old_status",
    "new_status",
    "why",
    "largest_term",
    "largest_change",
    "change",
    "unit",
    "old_only_rules",
    "new_only_rules",
];

/// A list that is asked for.
#[derive(Clone, Debug)]
pub struct List {
    /// Where it goes.
    pub path: PathBuf,
    /// The column that names a row, and its position in the new table; none where rows go by their number.
    pub key: Option<(String, usize)>,
}

/// What names a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// Its number in the part of the table that is worked on, from 1.
    Row(u64),
    /// The cell of its key.
    Text(Box<[u8]>),
}

/// A row that moved.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    /// What names it.
    pub key: Key,
    /// The old side.
    pub old: Seen,
    /// The new side.
    pub new: Seen,
    /// Why it moved; none where the engine is not asked.
    pub why: Option<Why>,
}

/// Why a row moved, as far as the engine says.
#[derive(Clone, Debug, PartialEq)]
pub struct Why {
    /// What can be said, in a word.
    pub word: &'static str,
    /// Where terms are subtracted, what they come to.
    pub change: Option<Change>,
    /// Rules that the old side has and the new one has not, and the other way round.
    pub rules: [Vec<String>; 2],
}

/// What the terms of a row come to, from the old side to the new one.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// All together.
    pub all: f64,
    /// In what.
    pub unit: &'static str,
    /// The term that changed the most in the direction of the move.
    pub largest: Option<(String, f64)>,
}

/// Whether a pair of rows is listed: its bands differ, or one side has a band and the other has none.
pub fn is_listed(old: State, new: State) -> bool {
    let absent = [old, new].contains(&State::Absent);
    old != new && !absent && (old.band().is_some() || new.band().is_some())
}

impl Why {
    /// Of both sides of a row that went this way; `same` says whether they are one instrument in one edition.
    ///
    /// # Errors
    /// The terms of the engine do not add up to what it says.
    pub fn of(sides: &Sides, same: bool, way: Move) -> Result<Self, Error> {
        let (before, after) = match sides {
            Sides::NoFacts => return Ok(Self { word: "without_facts", change: None, rules: [Vec::new(), Vec::new()] }),
            Sides::NotReproduced => return Ok(Self { word: "not_reproduced", change: None, rules: [Vec::new(), Vec::new()] }),
            Sides::Both(before, after) => (before, after),
        };
        let kind = Kind::of(same, before, after)?;
        let change = (kind == Kind::Attributed).then(|| {
            let largest = terms::largest(way, before, after).map(|(term, change)| (term.name.clone(), change));
            Change { all: after.sum - before.sum, unit: after.unit, largest }
        });
        Ok(Self { word: kind.word(), change, rules: terms::only(before, after).map(|rules| rules.into_iter().map(str::to_string).collect()) })
    }
}

/// Writes a list as rows come. It appears under its name only when it is finished.
pub struct Writer<'s> {
    scale: &'s Scale,
    key: String,
    /// What stands between cells of CSV; none for JSON Lines.
    delimiter: Option<u8>,
    output: Output,
}

impl<'s> Writer<'s> {
    /// A list with nothing in it.
    ///
    /// # Errors
    /// The name says neither CSV nor JSON Lines, the key has the name of another column of the list, or the file cannot be made.
    pub fn new(list: &List, scale: &'s Scale) -> Result<Self, Error> {
        let (format, compression) = kind(&list.path)?;
        let key = list.key.as_ref().map_or(ROW, |(name, _)| name).to_string();
        if COLUMNS.contains(&key.as_str()) {
            return Err(Error::because(format!("`--moved`: the key `{key}` has the name of another column of the list; say --key row, or give the column another name")));
        }
        let output = Output::new(Target::file(&list.path, None)?, (format, compression), &Arc::new(no_columns()))?;
        let mut new = Self { scale, key, delimiter: (format == Format::Csv).then(|| delimiter(&list.path)), output };
        if let Some(delimiter) = new.delimiter {
            let header = delimited([new.key.as_str()].into_iter().chain(COLUMNS).map(str::as_bytes), delimiter);
            new.append(header)?;
        }
        Ok(new)
    }

    /// Appends rows; `before` rows of the table come before the part of it in which their numbers were counted.
    ///
    /// # Errors
    /// Nothing more can be written there.
    pub fn write(&mut self, rows: &[Moved], before: u64) -> Result<(), Error> {
        let mut text = Vec::new();
        for row in rows {
            let row = self.row(row, before);
            match self.delimiter {
                None => {
                    text.extend_from_slice(row.compact().as_bytes());
                    text.push(b'\n');
                }
                Some(delimiter) => {
                    let cells: Vec<Vec<u8>> = row.members().iter().map(|(_, value)| cell(value)).collect();
                    text.extend_from_slice(&delimited(cells.iter().map(Vec::as_slice), delimiter));
                }
            }
        }
        if text.is_empty() { Ok(()) } else { self.append(text) }
    }

    /// Ends it, so that it wants nothing but its name.
    ///
    /// # Errors
    /// The end cannot be written.
    pub fn end(self) -> Result<Ended, Error> {
        self.output.end()
    }

    fn append(&mut self, text: Vec<u8>) -> Result<(), Error> {
        self.output.write(&Written::Text(text))
    }

    /// A row of the list; the cells of CSV are made from the same members.
    fn row(&self, moved: &Moved, before: u64) -> Json {
        let key = match &moved.key {
            Key::Row(number) => Json::Whole(i64::try_from(before + number).unwrap_or(i64::MAX)),
            Key::Text(text) => Json::from(String::from_utf8_lossy(text).into_owned()),
        };
        let band = |state: State, side| state.band().map_or(Json::Null, |_| Json::from(self.scale.word(state, side).to_string()));
        let status = |state: State, side| Json::from(if state.band().is_some() { "band".to_string() } else { self.scale.word(state, side).to_string() });
        // as short as in CSV: 50, not 50.0
        let real = |x: f64| match Json::Real(x) {
            whole if whole.as_whole().is_some() => Json::Whole(whole.as_whole().unwrap_or_default()),
            number if x.is_finite() => number,
            _ => Json::Null,
        };
        let direction = match Move::of(moved.old.state, moved.new.state) {
            way @ (Move::Up | Move::Down) => way.word(),
            Move::Same | Move::NotComparable => "none",
        };
        let (why, change) = (moved.why.as_ref(), moved.why.as_ref().and_then(|why| why.change.as_ref()));
        let largest = change.and_then(|change| change.largest.as_ref());
        let rules = |side: usize| why.and_then(|why| why.rules.get(side)).map_or(Json::Null, |rules| rules.iter().map(|rule| Json::from(rule.clone())).collect());
        let values: [Json; COLUMNS.len()] = [
            band(moved.old.state, Side::Old),
            band(moved.new.state, Side::New),
            Json::from(direction),
            real(moved.old.score),
            real(moved.new.score),
            status(moved.old.state, Side::Old),
            status(moved.new.state, Side::New),
            why.map_or(Json::Null, |why| Json::from(why.word)),
            largest.map_or(Json::Null, |(term, _)| Json::from(term.clone())),
            largest.map_or(Json::Null, |(_, share)| real(*share)),
            change.map_or(Json::Null, |change| real(change.all)),
            change.map_or(Json::Null, |change| Json::from(change.unit)),
            rules(0),
            rules(1),
        ];
        let mut row = object! {};
        row.push(self.key.clone(), key);
        COLUMNS.into_iter().zip(values).for_each(|(name, value)| row.push(name, value));
        row
    }
}

/// The format that a list's name says.
fn kind(path: &Path) -> Result<(Format, Compression), Error> {
    let text = Format::of(path).ok().filter(|(format, _)| format.is_text());
    text.ok_or_else(|| Error::because(format!("`--moved` is {}, must be a file whose name ends in .csv or .jsonl (.gz and .zst after these)", path.display())))
}

/// A member as a cell of CSV.
fn cell(value: &Json) -> Vec<u8> {
    match value {
        Json::Null => Vec::new(),
        Json::Text(text) => text.as_bytes().to_vec(),
        Json::Real(x) => {
            let mut out = String::new();
            plain::number(*x, &mut out);
            out.into_bytes()
        }
        Json::List(list) => list.iter().filter_map(Json::as_text).collect::<Vec<_>>().join(&SEPARATOR.to_string()).into_bytes(),
        other => other.compact().into_bytes(),
    }
}
