//! The population stability index: how far two distributions over the same classes lie apart.

use assize::math;

/// How it is computed, for every place that shows one.
pub const FORMULA: &str = "sum over classes of (new share - old share) * ln(new share / old share); a class that is empty on one side only counts there as half a row; a class that is empty on both sides adds nothing";
/// How it is usually read.
pub const RULE_OF_THUMB: &str = "a rule of thumb in credit scoring, not a rule of any guidance: below 0.1 little has shifted, 0.1 to 0.25 something has, 0.25 or more a great deal has; with few rows it is large by chance alone";

/// An index with what went into it.
#[derive(Clone, Debug, PartialEq)]
pub struct Stability {
    /// The index, from 0 up.
    pub value: f64,
    /// Classes that are empty on one side only, each counted there as half a row.
    pub zero_cells: usize,
    /// Rows by class, old side.
    pub old: Vec<u64>,
    /// Rows by class, new side.
    pub new: Vec<u64>,
}

impl Stability {
    /// Of two distributions over the same classes; `None` where one of them is empty.
    pub fn of(old: Vec<u64>, new: Vec<u64>) -> Option<Self> {
        if old.iter().all(|n| *n == 0) || new.iter().all(|n| *n == 0) {
            return None;
        }
        let pairs: Vec<(u64, u64)> = old.iter().copied().zip(new.iter().copied()).filter(|pair| *pair != (0, 0)).collect();
        let half = |rows: u64| if rows == 0 { 0.5 } else { count(rows) };
        let (sum_old, sum_new) = (pairs.iter().map(|(o, _)| half(*o)).sum::<f64>(), pairs.iter().map(|(_, n)| half(*n)).sum::<f64>());
        let term = |(o, n): &(u64, u64)| {
            let (p, q) = (half(*o) / sum_old, half(*n) / sum_new);
            (q - p) * math::ln(q / p)
        };
        let zero_cells = pairs.iter().filter(|(o, n)| *o == 0 || *n == 0).count();
        // equal shares may come to -0
        Some(Self { value: pairs.iter().map(term).sum::<f64>().max(0.0), zero_cells, old, new })
    }

    /// The rule of thumb in a word.
    pub fn reading(&self) -> &'static str {
        reading(self.value)
    }
}

/// The rule of thumb in a word.
pub fn reading(value: f64) -> &'static str {
    match value {
        v if v < 0.1 => "little",
        v if v < 0.25 => "some",
        _ => "a great deal",
    }
}

/// A count as a number to divide.
pub fn count(rows: u64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "the nearest double is what is asked for")]
    let x = rows as f64;
    x
}

/// A share; `None` of nothing.
pub fn share(part: u64, of: u64) -> Option<f64> {
    (of > 0).then(|| count(part) / count(of))
}
