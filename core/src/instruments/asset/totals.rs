//! Sums that remain possible. Twelve open ratings have 5 to the power of 12 completions and 49 sums: the sums are kept, a bit each.

/// A set of totals from 0 to 64.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Totals(u128);

impl Totals {
    /// The sum of nothing.
    pub const ZERO: Self = Self(1);
    /// No total at all.
    pub const NONE: Self = Self(0);

    /// Every total with every one of `scores` added; `scores` holds a bit for each score.
    #[must_use]
    pub fn plus(self, scores: u8) -> Self {
        Self(scores_in(scores).fold(0, |all, score| all | self.0.checked_shl(score.into()).unwrap_or(0)))
    }

    /// Every total with every one of the others added.
    #[must_use]
    pub fn with(self, others: Self) -> Self {
        Self(others.iter().fold(0, |all, other| all | self.0.checked_shl(other.into()).unwrap_or(0)))
    }

    /// The totals of either.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The only total, where there is one.
    pub fn only(self) -> Option<u8> {
        (self.0.count_ones() == 1).then(|| self.lowest())
    }

    /// The lowest total.
    pub fn lowest(self) -> u8 {
        u8::try_from(self.0.trailing_zeros()).unwrap_or(0)
    }

    /// The highest total.
    pub fn highest(self) -> u8 {
        u8::try_from(127u32.saturating_sub(self.0.leading_zeros())).unwrap_or(0)
    }

    /// The totals, lowest first.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        (0u8..=64).filter(move |t| self.0.checked_shr((*t).into()).unwrap_or(0) & 1 == 1)
    }
}

/// The scores in a set of bits, lowest first.
pub fn scores_in(bits: u8) -> impl Iterator<Item = u8> {
    (0u8..8).filter(move |s| bits.checked_shr((*s).into()).unwrap_or(0) & 1 == 1)
}
