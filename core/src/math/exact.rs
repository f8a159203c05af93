//! The exact path: integers of 288 bits, for the few arguments that the fast path leaves open. One series serves both functions,
//! because ln is decided by comparing exp of a midpoint with the argument.
//!
//! A limb holds 32 bits in a `u64`, least significant first, so that products need no wider type and nothing is cast.

use super::{fast, tables};

/// Terms of the series: the remainder is below 2^-284.
pub const TERMS: u64 = 56;

/// A number with 256 bits after the point, modulo 2^32.
type Fixed = [u64; 9];

const LOW: u64 = 0xffff_ffff;
const ONE: Fixed = [0, 0, 0, 0, 0, 0, 0, 0, 1];
/// Bits after the point.
const PLACES: i64 = 256;
const FRACTION: u64 = (1 << 52) - 1;
/// The top bit of a significand, which the pattern of a binary64 leaves out.
const LEADING: u64 = 1 << 52;

/// exp of any argument. `N` is the number of terms.
#[cold]
#[inline(never)]
pub fn exp<const N: u64>(x: f64) -> f64 {
    if x.is_nan() {
        return x;
    }
    if x >= 710.0 {
        return f64::INFINITY;
    }
    if x <= -746.0 {
        return 0.0;
    }
    let (m, s) = parts(x);
    if s < -PLACES {
        // |x| below 2^-203: far nearer to 1 than its neighbours
        return 1.0;
    }
    let (f, k) = exp_of::<N>(x, m, s);
    // f 2^(k - 256), f of `length` bits, lies in [2^top, 2^(top + 1))
    let length = bit_length(&f);
    let top = k + length - 1 - PLACES;
    // one bit more than is kept, then add one and halve: there are no ties
    let kept = if top >= -1022 { 54 } else { 54 + 1022 + top };
    let bits = (shifted_down(&f, length - kept) + 1) >> 1;
    debug_assert!(clear_of_midpoint(&f, length - kept), "exp: undecided");
    // the leading bit of the significand is one in the exponent field; a carry out of the significand is right by itself
    let exponent = if top >= -1022 { (top + 1022).cast_unsigned() << 52 } else { 0 };
    let result = exponent + bits;
    if result >= f64::INFINITY.to_bits() { f64::INFINITY } else { f64::from_bits(result) }
}

/// ln of any argument. `N` is the number of terms.
#[cold]
#[inline(never)]
pub fn ln<const N: u64>(x: f64) -> f64 {
    if x.is_nan() || x < 0.0 {
        return f64::NAN;
    }
    if x == 0.0 {
        return f64::NEG_INFINITY;
    }
    if x == f64::INFINITY {
        return x;
    }
    let fast = if x < f64::MIN_POSITIVE { fast::ln_subnormal(x) } else { fast::ln(x) };
    let (low, high) = fast.ends();
    // the two are neighbours: ln x lies below their midpoint just where x lies below exp of it
    if low == high || below_exp_of_midpoint::<N>(x, low, high) { low } else { high }
}

/// Whether `x` is below exp of the midpoint of two neighbours of one sign.
fn below_exp_of_midpoint<const N: u64>(x: f64, low: f64, high: f64) -> bool {
    let nearer_zero = if low > 0.0 { low } else { high };
    let (m, s) = parts(nearer_zero);
    let (f, k) = exp_of::<N>(nearer_zero, 2 * m + 1, s - 1);
    let (m, s) = parts(x);
    // x in the units of f: its leading bit then stands where that of f does, or one place beside it
    let x = shifted_up(m, s + PLACES - k);
    debug_assert!(apart(&x, &f), "ln: undecided");
    x.iter().rev().lt(f.iter().rev())
}

/// exp of `m` 2^`s`, with the sign of `near`, which is near to it: (f, k) for f 2^k with f in [1, 2.01). The error of f is below
/// 2^-243.
fn exp_of<const N: u64>(near: f64, m: u64, s: i64) -> (Fixed, i64) {
    let k = whole_below(near * core::f64::consts::LOG2_E);
    let x = shifted_up(m, s + PLACES);
    let x = if near < 0.0 { minus(&[0; 9], &x) } else { x };
    let turns = times_small(&tables::LN2_256, k.unsigned_abs());
    let r = if k < 0 { plus(&x, &turns) } else { minus(&x, &turns) };
    let mut f = ONE;
    for n in (1..=N).rev() {
        f = plus(&ONE, &over_small(&times(&f, &r), n));
    }
    (f, k)
}

/// The whole number next below `v` - 2^-20, or that number itself: so much lower that a remainder is never negative.
fn whole_below(v: f64) -> i64 {
    const LAID: f64 = 6_755_399_441_055_744.0; // 1.5 * 2^52
    let laid = (v - (0.5 + 9.5367431640625e-7)) + LAID;
    laid.to_bits().wrapping_sub(LAID.to_bits()).cast_signed()
}

/// |x| = m 2^s, for a finite x.
fn parts(x: f64) -> (u64, i64) {
    let bits = x.abs().to_bits();
    let (exponent, fraction) = ((bits >> 52).cast_signed(), bits & FRACTION);
    if exponent == 0 { (fraction, -1074) } else { (fraction | LEADING, exponent - 1075) }
}

/// `m` 2^`n`, what does not fit lost at either end.
fn shifted_up(m: u64, n: i64) -> Fixed {
    let mut out = [0; 9];
    let mut at = -n;
    for limb in &mut out {
        // the limb holds the bits of m from `at` on
        *limb = LOW
            & if at <= -64 || at >= 64 {
                0
            } else if at < 0 {
                m << -at
            } else {
                m >> at
            };
        at += 32;
    }
    out
}

/// The lowest 64 bits of `f` 2^-`n`.
fn shifted_down(f: &Fixed, n: i64) -> u64 {
    let mut out = 0;
    let mut at = -n;
    for limb in f {
        // the limb's lowest bit belongs at place `at`
        out |= if at <= -64 || at >= 64 {
            0
        } else if at < 0 {
            limb >> -at
        } else {
            limb << at
        };
        at += 32;
    }
    out
}

/// Number of bits without leading zeros.
fn bit_length(f: &Fixed) -> i64 {
    let mut length = 0;
    let mut below = 0;
    for limb in f {
        if *limb != 0 {
            length = below + i64::from(64 - limb.leading_zeros());
        }
        below += 32;
    }
    length
}

fn plus(a: &Fixed, b: &Fixed) -> Fixed {
    let mut carry = 0;
    let mut out = [0; 9];
    for ((out, a), b) in out.iter_mut().zip(a).zip(b) {
        let sum = a + b + carry;
        *out = sum & LOW;
        carry = sum >> 32;
    }
    out
}

fn minus(a: &Fixed, b: &Fixed) -> Fixed {
    let mut borrow = 0;
    let mut out = [0; 9];
    for ((out, a), b) in out.iter_mut().zip(a).zip(b) {
        let difference = a.wrapping_sub(b + borrow);
        *out = difference & LOW;
        borrow = difference >> 63;
    }
    out
}

/// `a` times `b`, cut off after the last place. `b` is below 1.
fn times(a: &Fixed, b: &Fixed) -> Fixed {
    let mut product = [0; 18];
    for (i, a) in a.iter().enumerate() {
        let mut carry = 0;
        let mut rest = product.iter_mut().skip(i);
        for (b, out) in b.iter().zip(&mut rest) {
            let sum = a * b + *out + carry;
            *out = sum & LOW;
            carry = sum >> 32;
        }
        if let Some(out) = rest.next() {
            *out = carry;
        }
    }
    let mut out = [0; 9];
    for (out, limb) in out.iter_mut().zip(product.iter().skip(8)) {
        *out = *limb;
    }
    out
}

/// `a` times `n`, which is below 2^31.
fn times_small(a: &Fixed, n: u64) -> Fixed {
    let mut carry = 0;
    let mut out = [0; 9];
    for (out, a) in out.iter_mut().zip(a) {
        let product = a * n + carry;
        *out = product & LOW;
        carry = product >> 32;
    }
    out
}

/// `a` divided by `n`, which is at least 1 and below 2^31, cut off after the last place.
fn over_small(a: &Fixed, n: u64) -> Fixed {
    let mut rest = 0;
    let mut out = [0; 9];
    for (out, a) in out.iter_mut().zip(a).rev() {
        let dividend = (rest << 32) | a;
        *out = dividend / n;
        rest = dividend % n;
    }
    out
}

/// Whether two numbers differ by more than 2^-236: so much is far above the error of the series.
fn apart(a: &Fixed, b: &Fixed) -> bool {
    let difference = if a.iter().rev().lt(b.iter().rev()) { minus(b, a) } else { minus(a, b) };
    bit_length(&difference) > PLACES - 236
}

/// Whether the lowest `n` bits of `f` are away from all zeros and all ones by more than 2^-236: the bit above them decides the
/// rounding, and the error of the series must not reach it.
fn clear_of_midpoint(f: &Fixed, n: i64) -> bool {
    let cut = shifted_up(1, n);
    let below = minus(&cut, &[1, 0, 0, 0, 0, 0, 0, 0, 0]);
    let mut low = [0; 9];
    for ((low, f), mask) in low.iter_mut().zip(f).zip(&below) {
        *low = f & mask;
    }
    apart(&low, &[0; 9]) && apart(&low, &cut)
}
