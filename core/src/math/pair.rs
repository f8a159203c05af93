//! Numbers as the sum of two binary64, some 100 bits: what the source's decimals need that binary64 has not. They decide where a percentage
//! lies so near to a half of a hundredth that binary64 cannot say on which side, and print fifteen decimals. Plain operations, none fused.

use super::{fast, ln};

/// hi + lo, with lo at most half a unit in the last place of hi.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Pair {
    /// The greater part.
    pub hi: f64,
    /// The lesser part.
    pub lo: f64,
}

/// a + b and what rounding took from it, exactly.
fn sum(a: f64, b: f64) -> Pair {
    let hi = a + b;
    let b_in = hi - a;
    Pair { hi, lo: (a - (hi - b_in)) + (b - b_in) }
}

/// The halves of a number, 26 bits each, exactly.
fn halves(a: f64) -> (f64, f64) {
    const SPLIT: f64 = 134_217_729.0; // 2^27 + 1
    let scaled = SPLIT * a;
    let high = scaled - (scaled - a);
    (high, a - high)
}

/// a b and what rounding took from it, exactly.
pub fn product(a: f64, b: f64) -> Pair {
    let hi = a * b;
    let ((a_high, a_low), (b_high, b_low)) = (halves(a), halves(b));
    Pair { hi, lo: ((a_high * b_high - hi) + a_high * b_low + a_low * b_high) + a_low * b_low }
}

impl Pair {
    /// The sum, to some 100 bits of the greater of the two.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        let (high, low) = (sum(self.hi, other.hi), sum(self.lo, other.lo));
        let carried = sum(high.hi, high.lo + low.hi);
        sum(carried.hi, carried.lo + low.lo)
    }

    /// The product with a binary64, to some 100 bits.
    #[must_use]
    pub fn times(self, b: f64) -> Self {
        let high = product(self.hi, b);
        sum(high.hi, high.lo + self.lo * b)
    }

    /// Rounded to fifteen decimals, half away from zero: the binary64 nearest to that decimal. From 9,000 up as it is.
    #[must_use]
    pub fn to_fifteen_places(self) -> f64 {
        const UNITS: f64 = 1e15;
        if self.hi.abs() >= 9_000.0 {
            return self.hi;
        }
        let units = product(self.hi, UNITS);
        // to a whole number of units, and what is left: from 9 up that can be more than one
        #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "below 9e18; as exact as what it came from")]
        let (below, past) = {
            let whole = units.hi as i64;
            let past = (units.hi - whole as f64) + (units.lo + self.lo * UNITS);
            (whole + past as i64, past - past as i64 as f64)
        };
        let half = if self.hi < 0.0 { past <= -0.5 } else { past >= 0.5 };
        let whole = match (half, self.hi < 0.0) {
            (true, true) => below - 1,
            (true, false) => below + 1,
            // what is left can have the other sign by a hair
            (false, true) if past > 0.5 => below + 1,
            (false, false) if past < -0.5 => below - 1,
            _ => below,
        };
        #[expect(clippy::cast_precision_loss, reason = "what is lost is added below")]
        let units = whole as f64;
        #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "below 9e18, and the difference has few bits")]
        let lost = (whole - units as i64) as f64;
        let quotient = Self::of_quotient(units, UNITS);
        quotient.hi + (quotient.lo + lost / UNITS)
    }

    /// a/b, where both are exact: what the quotient lacks follows from what it gives back.
    fn of_quotient(a: f64, b: f64) -> Self {
        let hi = a / b;
        let back = product(hi, b);
        Self { hi, lo: ((a - back.hi) - back.lo) / b }
    }

    /// The decimal whose digits these are, up to 15 of them: sign, digits and a point.
    pub fn of_digits(digits: &str) -> Self {
        let (mut number, mut unit, mut past_point) = (0.0, 1.0, false);
        for digit in digits.bytes() {
            match digit {
                b'0'..=b'9' => {
                    number = number * 10.0 + f64::from(digit - b'0');
                    unit *= if past_point { 10.0 } else { 1.0 };
                }
                b'.' => past_point = true,
                _ => {}
            }
        }
        let Self { hi, lo } = Self::of_quotient(number, unit);
        if digits.starts_with('-') { Self { hi: -hi, lo: -lo } } else { Self { hi, lo } }
    }
}

/// What is missing from `near`, a logarithm of a/b in binary64, to the true one; off by less than 2^-76 of the logarithm.
pub fn rest_of_ln(near: f64, a: u32, b: u32) -> f64 {
    let quotient = Pair::of_quotient(f64::from(a), f64::from(b));
    let fast = fast::ln(quotient.hi);
    ((fast.hi - near) + fast.lo) + quotient.lo / quotient.hi
}

/// The logarithm of a/b.
pub fn ln_of_ratio(a: u32, b: u32) -> Pair {
    let hi = ln(f64::from(a) / f64::from(b));
    Pair { hi, lo: rest_of_ln(hi, a, b) }
}
