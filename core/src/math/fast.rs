//! The fast path: the result as `hi + lo` with a bound on its error, in plain binary64 and without a branch, so that a loop over
//! it vectorises. Only shifts and conversions that AVX2 has: no arithmetic shift of 64 bits, no integer to floating point.
//!
//! Bounds are in u = 2^-53; `docs/decisions/0005-arithmetic.md` derives them.

use super::tables;

/// What the fast path found: the true value differs from `(hi + lo)`, scaled by `scale`, by less than `err` so scaled.
#[derive(Clone, Copy, Debug)]
pub struct Fast {
    /// The greater part.
    pub hi: f64,
    /// The lesser part.
    pub lo: f64,
    /// Bound on the error of `hi + lo`, the rounding of `lo - err` and `lo + err` included.
    pub err: f64,
    /// Added to the bits of the result: a number of binary places in the exponent field, or nothing.
    pub scale: u64,
    /// Whether the argument is one that this path is for.
    pub within: bool,
}

impl Fast {
    /// The two ends of the interval, rounded. Equal: that is the correctly rounded result, because rounding is monotone.
    #[inline(always)]
    pub fn ends(self) -> (f64, f64) {
        (self.scaled(self.hi + (self.lo - self.err)), self.scaled(self.hi + (self.lo + self.err)))
    }

    /// The lower end, rounded, and whether it decides.
    #[inline(always)]
    pub fn rounded(self) -> (f64, bool) {
        let (low, high) = (self.hi + (self.lo - self.err), self.hi + (self.lo + self.err));
        (self.scaled(low), (low == high) & self.within)
    }

    #[inline(always)]
    fn scaled(self, x: f64) -> f64 {
        f64::from_bits(x.to_bits().wrapping_add(self.scale))
    }
}

/// Added and subtracted, it rounds to a whole number, whose low bits stand in the sum in between.
const TO_WHOLE: f64 = 6_755_399_441_055_744.0; // 1.5 * 2^52
/// Added and subtracted, it rounds to a multiple of 2^-35.
const TO_35: f64 = 196_608.0; // 1.5 * 2^17
const TWO_M75: f64 = power_of_two(-75);
const TWO_M79: f64 = power_of_two(-79);
const U: f64 = power_of_two(-53);
/// The pattern of 2^52, into whose low bits a whole number can be laid.
const LAID: u64 = 0x4330_0000_0000_0000;
const FRACTION: u64 = (1 << 52) - 1;

/// Two to a power in the normal range.
const fn power_of_two(n: i64) -> f64 {
    f64::from_bits((1023 + n).cast_unsigned() << 52)
}

/// Whether `x` lies from `least` to `most`; false for NaN. Both sides are asked always: a short cut would be a branch.
#[inline(always)]
fn between(least: f64, x: f64, most: f64) -> bool {
    let (enough, not_too_much) = (x >= least, x <= most);
    enough & not_too_much
}

/// A row of a table of 128; `j` is taken modulo 128.
#[inline(always)]
fn row<const N: usize>(table: &'static [[f64; N]; 128], j: u64) -> [f64; N] {
    // never `None`: the optimiser sees that and leaves no branch
    match table.get((j & 127) as usize) {
        Some(row) => *row,
        None => [0.0; N],
    }
}

/// exp on [-708, 709], where the result is normal. `hi + lo` lies in [0.99, 2.01) and `scale` holds the power of two.
#[inline(always)]
pub fn exp(x: f64) -> Fast {
    // x = k ln2/128 + w, |w| < 2^-8.52; t and k C1 are exact
    let laid = x * tables::INVERSE_LN2_128 + TO_WHOLE;
    let k = laid - TO_WHOLE;
    let bits = laid.to_bits();
    let t = x - k * tables::LN2_128[0];
    let c = k * tables::LN2_128[1];
    let w = t - c;
    // r1 + r2 is w to 2^-79, r1 of at most 27 bits
    let r1 = (w + TO_35) - TO_35;
    let r2 = (t - r1) - c;
    let [t1, t2] = row(&tables::EXP, bits);
    // e^w - 1 - w by Taylor
    let w2 = w * w;
    let h = 0.5 * w2;
    let g = (1.0 / 3.0 + w * (1.0 / 12.0)) + w2 * ((1.0 / 60.0 + w * (1.0 / 360.0)) + w2 * (1.0 / 2520.0));
    let p = h + (h * w) * g;
    let q = r2 + p;
    // exact: 26 bits times 27
    let product = t1 * r1;
    let hi = t1 + product;
    let d = product - (hi - t1);
    let lo = d + (t1 * q + (t2 + t2 * (w + p)));
    let err = (20.0 * U) * h + TWO_M75;
    Fast { hi, lo, err, scale: (bits >> 7) << 52, within: between(-708.0, x, 709.0) }
}

/// ln of a normal number.
#[inline(always)]
pub fn ln(x: f64) -> Fast {
    ln_scaled(x, 0.0, between(f64::MIN_POSITIVE, x, f64::MAX))
}

/// ln of a subnormal number above 0.
#[inline]
pub fn ln_subnormal(x: f64) -> Fast {
    ln_scaled(x * power_of_two(54), 54.0, x > 0.0 && x < f64::MIN_POSITIVE)
}

/// ln of `x` 2^-`down`.
#[inline(always)]
fn ln_scaled(x: f64, down: f64, within: bool) -> Fast {
    // x = 2^e m, m from the lowest edge of the table up to twice that; e is laid biased, because it may be negative
    let above = x.to_bits().wrapping_sub(tables::LN_LOWEST);
    let biased = above.wrapping_add(1024 << 52) >> 52;
    let e = f64::from_bits(LAID | biased) - (4_503_599_627_370_496.0 + 1024.0) - down;
    let m = f64::from_bits((above & FRACTION).wrapping_add(tables::LN_LOWEST));
    let [c, l1, l2] = row(&tables::LN, above >> 45);
    // r = c m - 1, exact: c has 9 bits
    let mh = f64::from_bits(m.to_bits() & !0xffff_ffff);
    let r = (c * mh - 1.0) + c * (m - mh);
    // e ln2 - ln c + r as a + al; the first sum is exact
    let s = e * tables::LN2[0] + l1;
    let a = s + r;
    let al = r - (a - s);
    // r^2/2 = q + rb (ra + r)/2, with q exact
    let ra = f64::from_bits(r.to_bits() & !0x7ff_ffff);
    let rb = r - ra;
    let q = 0.5 * (ra * ra);
    let b = a - q;
    let bl = (a - b) - q;
    // the rest of the series of ln(1 + r)
    let r2 = r * r;
    let r3 = r2 * r;
    let g = (1.0 / 3.0 - r * (1.0 / 4.0)) + r2 * ((1.0 / 5.0 - r * (1.0 / 6.0)) + r2 * ((1.0 / 7.0 - r * (1.0 / 8.0)) + r2 * (1.0 / 9.0)));
    let p = r3 * g;
    let lo = (al + bl) + ((l2 + e * tables::LN2[1]) + (p - 0.5 * (rb * (ra + r))));
    let err = (3.5 * U) * r3.abs() + TWO_M79 * b.abs();
    Fast { hi: b, lo, err, scale: 0, within }
}
