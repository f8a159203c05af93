//! Two tables compared: finds their columns, pairs their rows, counts. What `assize compare` does, without files.

use super::bands::{Scale, Side};
use super::columns::{self, Columns, Scored, Wanted};
use super::facts::Facts;
use super::groups::Group;
use super::join::{self, Plan, Source};
use super::moved::{List, Writer};
use super::result::{Comparison, Notice};
use super::session::{Session, Settings};
use crate::chunk::Table;
use crate::error::Error;
use assize::Options;
use std::path::PathBuf;

/// The key where none is asked for.
pub const KEY: &str = "reference";
/// The word for pairing rows by their number.
pub const BY_ROW: &str = "row";

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// Names of both inputs, without their folders.
    pub names: [String; 2],
    /// Columns of the old side.
    pub old: Wanted,
    /// Columns of the new side.
    pub new: Wanted,
    /// Key column; `row` for the row number; without one, `reference` if both tables have it.
    pub key: Option<String>,
    /// Columns to count by; without any, sensitive questions with few answers and age.
    pub by: Option<Vec<String>>,
    /// Bands of another kind, lowest first.
    pub bands: Option<Vec<String>>,
    /// The old side's words for the bands, lowest first.
    pub old_bands: Option<Vec<String>>,
    /// Whether small counts of subgroups are shown.
    pub small_counts: bool,
    /// Whether the engine is not asked why rows moved.
    pub no_terms: bool,
    /// Where the rows that moved are listed.
    pub moved: Option<PathBuf>,
    /// A date to print.
    pub date: Option<String>,
    /// Policies in force, by id.
    pub policies: Vec<String>,
}

impl Request {
    /// The scale that is asked for, else that of what was scored.
    ///
    /// # Errors
    /// Bands that are no scale, or sides that are different judgements.
    pub fn scale(&self, old: Option<Scored>, new: Option<Scored>) -> Result<Scale, Error> {
        let scale = Scale::of(old, new, self.bands.as_deref())?;
        self.old_bands.as_deref().map_or(Ok(scale.clone()), |words| scale.with_old(words))
    }
}

/// Compares two tables, and lists the rows that moved where that is asked for.
///
/// # Errors
/// Columns that are not there or not clear, cells that cannot be used, keys that stand twice, tables that cannot be read, a list that cannot be written.
pub fn compare(old: Table, new: Table, request: &Request, options: &Options<'_>) -> Result<Comparison, Error> {
    let names = [old.reading.columns().to_vec(), new.reading.columns().to_vec()];
    let [old_names, new_names] = &names;
    let (old_columns, new_columns) = columns::choose((old_names, &request.old), (new_names, &request.new))?;
    let entry = new_columns.scored.or(old_columns.scored).map(|scored| scored.entry);
    let groups = Group::choose(new_names, request.by.as_deref(), entry)?;
    let old_groups = groups.iter().map(|group| Group::choose(old_names, Some(std::slice::from_ref(&group.name)), entry).ok().and_then(|mut found| found.pop())).collect();
    let key = key(request, &names)?;
    let sources = [(Side::Old, &old_columns), (Side::New, &new_columns)].map(|(side, columns)| {
        let entry = columns.scored?.entry;
        // the answers of this side, else those of the other: whether they lead to this side's band is checked row by row
        let from = |table: Side| Facts::of(entry, &names[table as usize]).map(|facts| Source { table, facts });
        from(side).or_else(|| from(if side == Side::Old { Side::New } else { Side::Old }))
    });
    let settings = Settings {
        scale: request.scale(old_columns.scored, new_columns.scored)?,
        old: old_columns,
        new: new_columns,
        names: request.names.clone(),
        groups,
        old_groups,
        small_counts: request.small_counts,
        date: request.date.clone(),
        policies: request.policies.clone(),
        explain: !request.no_terms,
        list: list(request, key.as_ref().map(|(name, at)| (name.clone(), at[1]))),
    };
    let mut session = Session::new(&settings, options);
    let plan = Plan { said: said(key.as_ref().map(|(name, _)| name.as_str()), request, &names), key, sources };
    let mut list = settings.list.as_ref().map(|list| Writer::new(list, &settings.scale)).transpose()?;
    let joined = join::run(old, new, &plan, &mut session, list.as_mut())?;
    if joined.pairs == 0 && joined.only.iter().all(|rows| *rows > 0) {
        return Err(Error::because(format!(
            "{} No row of one table has a key of the other: they must be written alike (1 and 001 are two keys); --key names another column",
            joined.said
        )));
    }
    let mut done = session.finish(joined)?;
    list.map_or(Ok(()), |list| list.end()?.appear())?;
    for (side, source) in Side::BOTH.into_iter().zip(&plan.sources) {
        if let Some(source) = source.as_ref().filter(|source| source.table != side && !request.no_terms) {
            let text = format!("The {} table has no answers: those of the {} table stand in for them, where they lead to its bands.", side.word(), source.table.word());
            done.notices.push(Notice { code: "answers_of_other_side", text });
        }
    }
    Ok(done)
}

/// The settings where both sides stand in one table: the old one in columns of the input, as `request.old` says, the new one scored with it. Rows
/// then go in by [`Session::block`].
///
/// # Errors
/// Columns that are not there or not clear, bands that are no scale.
pub fn of_one(names: &[String], request: &Request, new: Scored) -> Result<Settings, Error> {
    let name = |what: &str| format!("{}_{what}", new.stem());
    let columns = Columns { band: usize::MAX, band_name: name("band"), score: None, score_name: Some(name("score")), problems: None, scored: Some(new) };
    let old = columns::side_of(names, &request.old, Side::Old, None)?;
    Ok(Settings {
        scale: request.scale(old.scored, Some(new))?,
        old,
        new: columns,
        names: request.names.clone(),
        groups: Group::choose(names, request.by.as_deref(), Some(new.entry))?,
        old_groups: Vec::new(),
        small_counts: request.small_counts,
        date: request.date.clone(),
        policies: request.policies.clone(),
        explain: !request.no_terms,
        list: list(request, names.iter().position(|name| name == KEY).map(|at| (KEY.to_string(), at))),
    })
}

fn list(request: &Request, key: Option<(String, usize)>) -> Option<List> {
    request.moved.clone().map(|path| List { path, key })
}

fn key(request: &Request, names: &[Vec<String>; 2]) -> Result<Option<(String, [usize; 2])>, Error> {
    let place = |side: usize, key: &str| names[side].iter().position(|name| name == key);
    let asked = request.key.as_deref();
    // a column of that name goes before the word
    let key = asked.unwrap_or(KEY);
    match (place(0, key), place(1, key)) {
        (Some(old), Some(new)) => Ok(Some((key.to_string(), [old, new]))),
        _ if asked.is_none() || asked == Some(BY_ROW) => Ok(None),
        (old, _) => Err(Error::because(format!("`--key`: the {} table has no column `{}`", if old.is_none() { "old" } else { "new" }, assize::facts::shown(key)))),
    }
}

fn said(key: Option<&str>, request: &Request, names: &[Vec<String>; 2]) -> String {
    match key {
        Some(key) => format!("Rows are paired by `{key}`."),
        None if request.key.is_some() => "Rows are paired by their number, as asked.".to_string(),
        None => {
            let has = |side: usize| names[side].iter().any(|name| name == KEY);
            let lacks = match (has(0), has(1)) {
                (false, false) => "neither table has",
                (false, true) => "the old table lacks",
                _ => "the new table lacks",
            };
            format!("Rows are paired by their number: {lacks} the column `{KEY}`, and no other key was named.")
        }
    }
}
