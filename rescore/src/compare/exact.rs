//! Sums that do not depend on the order of what is added: whole numbers of 2^-64. Knows no instrument.

/// A sum of doubles, each to the nearest 2^-64.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum(i128);

/// 2^64.
const SCALE: f64 = 18_446_744_073_709_551_616.0;

impl Sum {
    /// Adds a number of a size up to 2^40.
    pub fn add(&mut self, x: f64) {
        #[expect(clippy::cast_possible_truncation, reason = "scaling by a power of two is exact, and a term is far below the limit")]
        let scaled = (x * SCALE).round_ties_even() as i128;
        self.0 = self.0.saturating_add(scaled);
    }

    /// Adds another sum.
    pub fn merge(&mut self, other: Self) {
        self.0 = self.0.saturating_add(other.0);
    }

    /// The difference to another sum.
    pub fn less(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// The sum as the nearest double.
    pub fn value(self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "the nearest double is what is asked for")]
        let x = self.0 as f64;
        x / SCALE
    }

    /// The mean of so many; 0 of none.
    pub fn mean(self, of: u64) -> f64 {
        if of == 0 { 0.0 } else { self.value() / super::stability::count(of) }
    }
}
