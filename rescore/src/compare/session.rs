//! A comparison under way: takes pairs of rows, counts them, asks the engine about those that moved. Sessions of several cores are merged; what they come
//! to does not depend on how rows were divided among them.

use super::bands::{Move, Scale, Side, State};
use super::columns::{Columns, Scored};
use super::groups::Group;
use super::moved::{self, Key, List, Moved, Why};
use super::result::{self, Comparison, Joined};
use super::tally::{Seen, Tally};
use super::terms::{self, Explained, Sides};
use crate::block::Block;
use crate::error::Error;
use crate::scorer::WITHHELD;
use assize::columns as engine;
use assize::{Json, Options};

/// What is compared, and how. Shared by every session of a comparison.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The bands.
    pub scale: Scale,
    /// Columns of the old side.
    pub old: Columns,
    /// Columns of the new side.
    pub new: Columns,
    /// Names of the inputs, without their folders.
    pub names: [String; 2],
    /// What rows are counted by, as the new table has the columns.
    pub groups: Vec<Group>,
    /// The same as the old table has them, for rows that are in the old one only; empty where there is one table.
    pub old_groups: Vec<Option<Group>>,
    /// Whether small counts of subgroups are shown.
    pub small_counts: bool,
    /// The date to print on the result, where one is given: the clock is not asked.
    pub date: Option<String>,
    /// Policies in force, by id.
    pub policies: Vec<String>,
    /// Whether terms are asked for.
    pub explain: bool,
    /// The list of rows that moved, where one is asked for.
    pub list: Option<List>,
}

impl Settings {
    /// The columns of a side.
    pub fn side(&self, side: Side) -> &Columns {
        match side {
            Side::Old => &self.old,
            Side::New => &self.new,
        }
    }

    /// Whether both sides are one instrument in one edition.
    pub fn same_instrument(&self) -> bool {
        self.old.scored.zip(self.new.scored).is_some_and(|(old, new)| old.is(new))
    }

    /// Whether scores can be subtracted: they have one unit, as far as is known.
    pub fn scores_comparable(&self) -> bool {
        match (self.old.scored, self.new.scored) {
            (Some(old), Some(new)) => old.unit() == new.unit(),
            _ => true,
        }
    }

    /// What a side of a row comes to, from its cells.
    ///
    /// # Errors
    /// A band that is none of the scale, or a score that is no number.
    pub fn seen<'a>(&self, side: Side, place: &dyn Fn() -> String, cell: impl Fn(usize) -> Option<&'a [u8]>) -> Result<Seen, Error> {
        let columns = self.side(side);
        let text =
            |at: usize| cell(at).map_or(Ok(""), |bytes| std::str::from_utf8(bytes).map_err(|_| Error::because(format!("the {} table, {}: not UTF-8", side.word(), place()))));
        let Some(mut state) = self.scale.read(side, text(columns.band)?) else {
            let allowed = self.scale.allowed(side);
            return Err(Error::because(format!("the {} table, {}: `{}` is none of {allowed}; other bands go with --bands, lowest first", side.word(), place(), columns.band_name)));
        };
        if state == State::Undetermined && columns.problems.is_some_and(|at| cell(at).is_some_and(|text| !text.is_empty() && text != WITHHELD.as_bytes())) {
            state = State::Rejected;
        }
        let score = columns.score.map_or(Ok(""), text)?.trim();
        let score = if score.is_empty() { Ok(f64::NAN) } else { score.parse::<f64>() };
        let score = score.map_err(|_| Error::because(format!("the {} table, {}: `{}` is no number", side.word(), place(), columns.score_name.as_deref().unwrap_or_default())))?;
        Ok(Seen { state, score })
    }
}

/// A comparison under way.
pub struct Session<'a> {
    settings: &'a Settings,
    options: &'a Options<'a>,
    tally: Tally,
    explained: Explained,
    moved: Vec<Moved>,
}

impl<'a> Session<'a> {
    /// Nothing yet.
    pub fn new(settings: &'a Settings, options: &'a Options<'a>) -> Self {
        Self { settings, options, tally: Tally::new(&settings.scale, settings.groups.len()), explained: Explained::default(), moved: Vec::new() }
    }

    /// What is compared.
    pub fn settings(&self) -> &'a Settings {
        self.settings
    }

    /// Counts a pair of rows. `number` is that of the row, from 1, or a number made from its key: it alone decides whether a row that moved is looked
    /// at for the counts; for a list every one is. `key` names the row there. `groups` has the values of the subgroup columns in their order. `facts`
    /// gives the facts of a side, `None` where they are not at hand; it is asked only for rows that moved and are looked at.
    ///
    /// # Errors
    /// The engine contradicts itself.
    pub fn pair<'g>(
        &mut self,
        number: u64,
        key: impl FnOnce() -> Key,
        (old, new): (Seen, Seen),
        groups: impl IntoIterator<Item = &'g str>,
        facts: impl Fn(Side) -> Option<Json>,
    ) -> Result<(), Error> {
        self.tally.add(&self.settings.scale, old, new, groups);
        let moved = old.state != new.state && old.state.band().is_some() && new.state.band().is_some();
        let same = self.settings.same_instrument();
        let sides = if moved && self.wants(number) { self.sides((old.state, new.state), facts) } else { None };
        if self.settings.list.is_some() && moved::is_listed(old.state, new.state) {
            let why = sides.as_ref().map(|sides| Why::of(sides, same, Move::of(old.state, new.state))).transpose()?;
            self.moved.push(Moved { key: key(), old, new, why });
        }
        match sides {
            Some(sides) => self.explained.add(number, (old.state, new.state), same, || sides),
            None => Ok(()),
        }
    }

    /// What both sides of a row that moved rest on; `None` where it is not known what scored a side.
    fn sides(&self, (old, new): (State, State), facts: impl Fn(Side) -> Option<Json>) -> Option<Sides> {
        let (settings, options) = (self.settings, self.options);
        let (old_scored, new_scored) = settings.old.scored.zip(settings.new.scored)?;
        let Some((before, after)) = facts(Side::Old).zip(facts(Side::New)) else { return Some(Sides::NoFacts) };
        let grounds = |scored: Scored, facts: &Json, stored: State| {
            // the old table may have words of its own, the engine has those of the scale
            let band = |result: &Json| settings.scale.read(Side::New, scored_band(scored, result)?);
            terms::grounds(&scored.entry.score(facts, options), stored, band)
        };
        Some(match grounds(old_scored, &before, old).zip(grounds(new_scored, &after, new)) {
            Some((before, after)) => Sides::Both(Box::new(before), Box::new(after)),
            None => Sides::NotReproduced,
        })
    }

    /// Counts a block of rows that were just scored: the old side is a column of the input, the new one what the engine came to. `first` is the number of
    /// the block's first row, from 1; `line` gives the line of a row, for messages; `facts` the facts of a row, on which both sides rest.
    ///
    /// # Errors
    /// A band that is none of the scale, or a score that is no number.
    pub fn block(&mut self, first: u64, block: &Block, scores: &engine::Scores, line: &dyn Fn(usize) -> u64, facts: &dyn Fn(usize) -> Option<Json>) -> Result<(), Error> {
        let form = self.settings.new.scored.and_then(|scored| scored.form.map(|form| (scored, form)));
        let Some((scored, form)) = form else { return Err(Error::because("the new side of `--compare` is no instrument of points or percentages")) };
        let forms = engine::headline::find(scored.entry.id, scored.entry.edition).map_or(&[][..], |headline| headline.forms);
        let lines = forms.iter().position(|own| own.name == form.name).and_then(|at| scores.lines.get(at));
        for row in 0..block.rows {
            let cell = |at: usize| block.cell(at, row);
            let old = self.settings.seen(Side::Old, &|| format!("line {}", line(row)), cell)?;
            let new = lines.map_or(Seen { state: State::Undetermined, score: f64::NAN }, |lines| {
                let line = lines.line(row);
                let word = form.bands.get(usize::from(line.band)).map_or("", |choice| choice.word);
                let rejected = scores.kinds.get(row) == Some(&engine::Kind::Rejected) || block.bad.iter().any(|bad| bad.row == row);
                let state = if rejected { State::Rejected } else { self.settings.scale.read(Side::New, word).unwrap_or(State::Undetermined) };
                Seen { state, score: line.score }
            });
            let groups: Vec<&str> = self.settings.groups.iter().map(|group| group.value(cell)).collect();
            let key = || match self.settings.list.as_ref().and_then(|list| list.key.as_ref()) {
                Some((_, at)) => Key::Text(cell(*at).unwrap_or_default().into()),
                None => Key::Row(row as u64 + 1),
            };
            self.pair(first + row as u64, key, (old, new), groups, |_| facts(row))?;
        }
        Ok(())
    }

    /// Whether a row with this number is looked at, should it have moved.
    pub fn wants(&self, number: u64) -> bool {
        self.settings.explain && (self.settings.list.is_some() || self.explained.wants(number))
    }

    /// How many rows that moved wait to be written to the list.
    pub fn waiting_moved(&self) -> usize {
        self.moved.len()
    }

    /// The rows that moved since this was last asked, in the order in which they came. Rows that have no key are numbered from the first of a block.
    pub fn take_moved(&mut self) -> Vec<Moved> {
        std::mem::take(&mut self.moved)
    }

    /// Looks only at rows whose number has so many factors of two.
    pub(super) fn thin_to(&mut self, level: u32) {
        self.explained.thin_to(level);
    }

    /// Adds what another session counted. Its list is its own: it goes out in its place before.
    pub fn merge(&mut self, other: Self) {
        self.tally.merge(other.tally);
        self.explained.merge(other.explained);
    }

    /// What it comes to.
    ///
    /// # Errors
    /// A subgroup column with too many values.
    pub fn finish(self, joined: Joined) -> Result<Comparison, Error> {
        result::of(self.settings, self.options, self.tally, self.explained, joined)
    }
}

/// The band that a result has, on the scale asked for.
fn scored_band(scored: Scored, result: &Json) -> Option<&str> {
    match scored.form {
        Some(form) => form.bands.get(usize::from(form.of(result).band)).map(|choice| choice.word),
        None => result.get("band").and_then(Json::as_text),
    }
}
