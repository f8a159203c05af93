//! A number with decimals as it was written down: percentages and scores that are compared with thresholds, never rounded first.

use crate::json::Json;
use core::cmp::Ordering;
use core::fmt;

/// A number with decimals, finite.
///
/// Held as the binary64 nearest to what was written, as is every threshold that it is compared with. Two decimals of up to 15
/// significant digits are in the same order as their nearest binary64 numbers, so comparing these compares what was written.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Decimal(f64);

impl Decimal {
    /// Nothing: 0.
    pub const ZERO: Self = Self(0.0);

    /// The decimal that `value` is nearest to; `None` where it is infinite or no number. Minus zero is zero.
    pub fn new(value: f64) -> Option<Self> {
        value.is_finite().then_some(Self(value + 0.0))
    }

    /// The decimal with so many hundredths: 690 is 6.9. How thresholds are written.
    pub const fn hundredths(n: i32) -> Self {
        // the division rounds once, so this is the binary64 nearest to the decimal
        Self(n as f64 / 100.0)
    }

    /// The number as a binary64.
    pub const fn get(self) -> f64 {
        self.0
    }

    /// The number as JSON: 30.0 is written 30, so that both spellings are hashed alike.
    pub fn to_json(self) -> Json {
        let real = Json::Real(self.0);
        real.as_whole().map_or(real, Json::Whole)
    }

    /// Whether it was written with at most two places, or is the binary64 nearest to such a decimal. Up to 10,000,000.
    pub fn has_two_places(self) -> bool {
        Self::hundredths(self.ten_thousandths() / 100) == self
    }

    /// The nearest number of ten-thousandths, held within the range of the type: how bounds name a class of decimals.
    pub fn ten_thousandths(self) -> i32 {
        let scaled = self.0 * 10_000.0;
        let half = if scaled < 0.0 { -0.5 } else { 0.5 };
        #[expect(clippy::cast_possible_truncation, reason = "the cast saturates, and what it cuts off is the fraction")]
        let whole = (scaled + half) as i32;
        whole
    }

    /// The decimal with so many ten-thousandths.
    pub fn from_ten_thousandths(n: i32) -> Self {
        Self(f64::from(n) / 10_000.0)
    }
}

// finite, and zero has one sign: the order is total and agrees with equality
impl Eq for Decimal {}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.total_cmp(&other.0)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
