//! Numbers as the sum of two binary64, some 106 bits: what decides where a percentage lies so near to a half of a hundredth that binary64
//! cannot say on which side. Needed once in a billion scores; plain operations, no fused ones.

use super::{exact, ln};

/// hi + lo, with lo at most half a unit in the last place of hi.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Pair {
    /// The greater part.
    pub hi: f64,
    /// The lesser part.
    pub lo: f64,
}

impl From<f64> for Pair {
    fn from(hi: f64) -> Self {
        Self { hi, lo: 0.0 }
    }
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
        // both are exact; what the quotient lacks follows from what it gives back
        let hi = number / unit;
        let back = product(hi, unit);
        let lo = ((number - back.hi) - back.lo) / unit;
        if digits.starts_with('-') { Self { hi: -hi, lo: -lo } } else { Self { hi, lo } }
    }
}

/// What is missing from `near`, a logarithm of a/b in binary64, to the true one.
pub fn rest_of_ln(near: f64, a: u32, b: u32) -> f64 {
    if a == b { 0.0 } else { exact::ratio_to_exp::<{ exact::TERMS }>(near, a, b) }
}

/// The logarithm of a/b.
pub fn ln_of_ratio(a: u32, b: u32) -> Pair {
    let hi = ln(f64::from(a) / f64::from(b));
    Pair { hi, lo: rest_of_ln(hi, a, b) }
}
