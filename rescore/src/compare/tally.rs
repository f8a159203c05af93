//! Counts pairs of rows: bands against bands, scores, subgroups. Its memory depends on bands, subgroups and the range of scores, not on rows, and what
//! two tallies come to together does not depend on their order.

use super::bands::{Move, Scale, State};
use super::scores::{Histogram, MOST, hundredths};
use std::collections::BTreeMap;

/// What a row comes to on one side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Seen {
    /// The band, or why there is none.
    pub state: State,
    /// The score; NaN where there is none.
    pub score: f64,
}

impl Seen {
    /// The row is in the other table only.
    pub const ABSENT: Self = Self { state: State::Absent, score: f64::NAN };
}

/// Rows of old states against new ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    states: usize,
    counts: Vec<u64>,
}

impl Matrix {
    /// Nothing yet.
    pub fn new(scale: &Scale) -> Self {
        Self { states: scale.states(), counts: vec![0; scale.states() * scale.states()] }
    }

    /// Counts a row.
    pub fn add(&mut self, old: usize, new: usize) {
        if let Some(count) = self.counts.get_mut(old * self.states + new) {
            *count += 1;
        }
    }

    /// Adds the counts of another.
    pub fn merge(&mut self, other: &Self) {
        for (own, theirs) in self.counts.iter_mut().zip(&other.counts) {
            *own += theirs;
        }
    }

    /// Rows from one state to another, by their positions.
    pub fn at(&self, old: usize, new: usize) -> u64 {
        self.counts.get(old * self.states + new).copied().unwrap_or(0)
    }

    /// Its rows.
    pub fn rows(&self) -> impl Iterator<Item = &[u64]> {
        self.counts.chunks(self.states)
    }

    /// Every count, row by row.
    pub fn cells(&self) -> &[u64] {
        &self.counts
    }

    /// Every row that was counted.
    pub fn total(&self) -> u64 {
        self.counts.iter().sum()
    }

    /// Rows by old state.
    pub fn old(&self) -> Vec<u64> {
        self.rows().map(|row| row.iter().sum()).collect()
    }

    /// Rows by new state.
    pub fn new_states(&self) -> Vec<u64> {
        (0..self.states).map(|new| self.rows().filter_map(|row| row.get(new)).sum()).collect()
    }

    /// The counts with how each moved.
    pub fn moves<'a>(&'a self, scale: &'a Scale) -> impl Iterator<Item = (State, State, Move, u64)> + 'a {
        scale.all().zip(self.rows()).flat_map(move |(old, row)| scale.all().zip(row).map(move |(new, count)| (old, new, Move::of(old, new), *count)))
    }

    /// Rows that moved this way.
    pub fn moved(&self, scale: &Scale, way: Move) -> u64 {
        self.moves(scale).filter(|(_, _, own, _)| *own == way).map(|(_, _, _, count)| count).sum()
    }
}

/// A subgroup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its bands.
    pub matrix: Matrix,
    /// Rows with a score on both sides.
    pub with_scores: u64,
    /// The sum of their changes, in hundredths.
    pub change: i128,
}

/// Scores of both sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scores {
    /// Of every row with an old score.
    pub old: Histogram,
    /// Of every row with a new score.
    pub new: Histogram,
    /// Of every row with both.
    pub change: Histogram,
}

/// The most values that a subgroup column may have.
pub const MOST_VALUES: usize = 200;

/// What was counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Every pair of rows.
    pub matrix: Matrix,
    /// Scores.
    pub scores: Scores,
    /// For each subgroup column its values; the empty text is that nothing is known.
    pub parts: Vec<BTreeMap<String, Part>>,
    /// Whether the column had too many values.
    pub overflowed: Vec<bool>,
}

impl Tally {
    /// Nothing yet, for so many subgroup columns.
    pub fn new(scale: &Scale, groups: usize) -> Self {
        let scores = Scores { old: Histogram::of_scores(), new: Histogram::of_scores(), change: Histogram::of_changes() };
        Self { matrix: Matrix::new(scale), scores, parts: vec![BTreeMap::new(); groups], overflowed: vec![false; groups] }
    }

    /// Counts a pair: `groups` has the row's value in each subgroup column. Scores outside of 0 to 100 are counted as such and no further.
    pub fn add<'a>(&mut self, scale: &Scale, old: Seen, new: Seen, groups: impl IntoIterator<Item = &'a str>) {
        let (from, to) = (scale.place(old.state), scale.place(new.state));
        self.matrix.add(from, to);
        let score = |score: f64, histogram: &mut Histogram| {
            if score.is_nan() {
                return None;
            }
            let whole = hundredths(score).filter(|whole| (0..=MOST).contains(whole));
            histogram.add(whole.unwrap_or(-1));
            whole
        };
        let both = score(old.score, &mut self.scores.old).zip(score(new.score, &mut self.scores.new));
        let change = both.map(|(old, new)| new - old);
        if let Some(change) = change {
            self.scores.change.add(change);
        }
        for ((parts, overflowed), value) in self.parts.iter_mut().zip(&mut self.overflowed).zip(groups) {
            if *overflowed {
                continue;
            }
            if !parts.contains_key(value) {
                parts.insert(value.to_string(), Part { matrix: Matrix::new(scale), with_scores: 0, change: 0 });
                *overflowed = overflow(parts);
            }
            if let Some(part) = parts.get_mut(value) {
                part.matrix.add(from, to);
                if let Some(change) = change {
                    part.with_scores += 1;
                    part.change += i128::from(change);
                }
            }
        }
    }

    /// Adds what another counted.
    pub fn merge(&mut self, other: Self) {
        self.matrix.merge(&other.matrix);
        self.scores.old.merge(&other.scores.old);
        self.scores.new.merge(&other.scores.new);
        self.scores.change.merge(&other.scores.change);
        for (((own, overflowed), theirs), also) in self.parts.iter_mut().zip(&mut self.overflowed).zip(other.parts).zip(other.overflowed) {
            for (value, part) in theirs {
                match own.get_mut(&value) {
                    Some(known) => {
                        known.matrix.merge(&part.matrix);
                        known.with_scores += part.with_scores;
                        known.change += part.change;
                    }
                    None => drop(own.insert(value, part)),
                }
            }
            *overflowed = overflow(own) || *overflowed || also;
            if *overflowed {
                own.clear();
            }
        }
    }
}

/// Whether there are too many values; then none is kept: whichever came first would stand.
fn overflow(parts: &mut BTreeMap<String, Part>) -> bool {
    let over = parts.len() > MOST_VALUES;
    if over {
        parts.clear();
    }
    over
}
