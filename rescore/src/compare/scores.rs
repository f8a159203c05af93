//! Distributions of scores in hundredths, exact and in whole numbers: what is added in another order is the same. Knows no instrument.

/// A count for each hundredth of a range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Histogram {
    /// The lowest hundredth that is counted.
    least: i32,
    counts: Vec<u64>,
    /// Scores that lie outside of the range, or are none.
    pub outside: u64,
}

/// Scores are counted from 0 to this, in hundredths: per cents with two decimals exactly, points up to 100 exactly.
pub const MOST: i32 = 100 * 100;

impl Histogram {
    /// Of scores, 0 to 100.
    pub fn of_scores() -> Self {
        Self::between(0)
    }

    /// Of changes of scores, -100 to 100.
    pub fn of_changes() -> Self {
        Self::between(-MOST)
    }

    fn between(least: i32) -> Self {
        let length = usize::try_from(MOST - least + 1).unwrap_or(0);
        Self { least, counts: vec![0; length], outside: 0 }
    }

    /// Counts a number of hundredths.
    pub fn add(&mut self, hundredths: i32) {
        match usize::try_from(hundredths - self.least).ok().and_then(|at| self.counts.get_mut(at)) {
            Some(count) => *count += 1,
            None => self.outside += 1,
        }
    }

    /// Adds the counts of another.
    pub fn merge(&mut self, other: &Self) {
        for (own, theirs) in self.counts.iter_mut().zip(&other.counts) {
            *own += theirs;
        }
        self.outside += other.outside;
    }

    /// Hundredths that occur, ascending, each with its count.
    pub fn occurring(&self) -> impl DoubleEndedIterator<Item = (i32, u64)> {
        (self.least..).zip(&self.counts).filter(|(_, count)| **count > 0).map(|(at, count)| (at, *count)).collect::<Vec<_>>().into_iter()
    }

    /// How many were counted.
    pub fn rows(&self) -> u64 {
        self.counts.iter().sum()
    }

    /// The mean, in units; `None` of nothing.
    pub fn mean(&self) -> Option<f64> {
        let sum: i128 = self.occurring().map(|(at, count)| i128::from(at) * i128::from(count)).sum();
        mean_of_hundredths(sum, self.rows())
    }

    /// The smallest value that has at least `percent` per cent of all rows at or below it, in hundredths; `None` of nothing.
    pub fn quantile(&self, percent: u64) -> Option<i32> {
        let (rows, mut below) = (u128::from(self.rows()), 0u128);
        self.occurring().find_map(|(at, count)| {
            below += u128::from(count);
            (below * 100 >= rows * u128::from(percent)).then_some(at)
        })
    }

    /// The least that occurs, in hundredths.
    pub fn lowest(&self) -> Option<i32> {
        self.occurring().next().map(|(at, _)| at)
    }

    /// The greatest that occurs, in hundredths.
    pub fn highest(&self) -> Option<i32> {
        self.occurring().next_back().map(|(at, _)| at)
    }

    /// Counts by whole units from 0 on: the last holds the greatest score alone.
    pub fn by_units(&self) -> Vec<u64> {
        let mut out = vec![0; usize::try_from(MOST / 100 + 1).unwrap_or(0)];
        for (at, count) in self.occurring() {
            if let Some(slot) = usize::try_from(at.div_euclid(100)).ok().and_then(|unit| out.get_mut(unit)) {
                *slot += count;
            }
        }
        out
    }

    /// Counts below or at each cut, above the one before it; the last is what lies above every cut.
    pub fn between_cuts(&self, cuts: &[i32]) -> Vec<u64> {
        let mut out = vec![0; cuts.len() + 1];
        for (at, count) in self.occurring() {
            if let Some(slot) = out.get_mut(cuts.partition_point(|cut| *cut < at)) {
                *slot += count;
            }
        }
        out
    }
}

/// A score as whole hundredths; `None` where it is none or beyond counting.
pub fn hundredths(score: f64) -> Option<i32> {
    let scaled = (score * 100.0).round();
    #[expect(clippy::cast_possible_truncation, reason = "whole, and within the limits that are asked for")]
    let whole = scaled as i32;
    (scaled.abs() <= 1e9).then_some(whole)
}

/// The mean of hundredths that were summed, in units.
pub fn mean_of_hundredths(sum: i128, rows: u64) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "the nearest double is what is asked for")]
    let mean = |sum: i128, rows: u64| sum as f64 / rows as f64 / 100.0;
    (rows > 0).then(|| mean(sum, rows))
}

/// Hundredths in units.
pub fn units(hundredths: i32) -> f64 {
    f64::from(hundredths) / 100.0
}
