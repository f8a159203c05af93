//! Arithmetic defined by mathematics: binary64, with `exp` and `ln` correctly rounded, and rounding to printed decimals from
//! the exact value.
//!
//! Every `+ - * /` elsewhere in the engine is one IEEE 754 operation in the order the source prints; what is not such an
//! operation is here and nowhere else. A result depends on its argument alone: not on the platform, the processor, a library
//! or the length of a slice. Anyone with an arbitrary-precision library can confirm every bit. The contract, the method with
//! its bounds and how it is tested: `docs/decisions/0005-arithmetic.md`.
//!
//! How it works: a fast path gives the result as `hi + lo` with a bound on its error. Where both ends of that interval round
//! to the same number, that is the answer; elsewhere integers of 288 bits decide. Vector code is the same fast path over
//! blocks, and undecided elements go the same slow way, so the bits are the same by construction.

mod decimal;
mod exact;
mod fast;
#[doc(hidden)]
pub mod inspect;
#[doc(hidden)]
pub mod pair;
mod tables;

pub(crate) use decimal::hundredths_of_percent;
pub use decimal::{pct0, pct2, round_dp, round_int, round2};

/// Elements that a slice form works through at a time: small enough to stay in the nearest cache until the undecided are redone.
const BLOCK: usize = 64;

/// e to the power of `x`, correctly rounded: the binary64 nearest to the true value.
///
/// Any `x`; the result is 0 or more, or NaN. Infinity from 709.782712893384 up; below -708.4 results are subnormal, kept and
/// rounded like any other; 0 from -745.133219101942 down.
///
/// | x | result |
/// | --- | --- |
/// | NaN | NaN |
/// | infinity, minus infinity | infinity, 0 |
/// | 0, -0 | 1 |
///
/// # Source
/// The definition of the function; `docs/decisions/0005-arithmetic.md`.
///
/// # Example
/// ```
/// use assize::math::exp;
/// assert_eq!(exp(0.0), 1.0);
/// assert_eq!(exp(1.0), core::f64::consts::E);
/// assert_eq!(exp(-1.5), 0.22313016014842982);
/// assert_eq!(exp(1000.0), f64::INFINITY);
/// ```
#[inline]
#[must_use]
pub fn exp(x: f64) -> f64 {
    let (result, decided) = fast::exp(x).rounded();
    if decided { result } else { exact::exp::<{ exact::TERMS }>(x) }
}

/// The natural logarithm of `x`, correctly rounded: the binary64 nearest to the true value.
///
/// Any `x` of 0 or more, subnormal ones included; the result is always finite for a finite positive `x`.
///
/// | x | result |
/// | --- | --- |
/// | NaN, below 0 | NaN |
/// | infinity | infinity |
/// | 0, -0 | minus infinity |
/// | 1 | 0 |
///
/// # Source
/// The definition of the function; `docs/decisions/0005-arithmetic.md`.
///
/// # Example
/// ```
/// use assize::math::ln;
/// assert_eq!(ln(1.0), 0.0);
/// assert_eq!(ln(2.0), core::f64::consts::LN_2);
/// assert_eq!(ln(17.0 / 30.0), -0.5679840376059393);
/// assert_eq!(ln(0.0), f64::NEG_INFINITY);
/// assert!(ln(-1.0).is_nan());
/// ```
#[inline]
#[must_use]
pub fn ln(x: f64) -> f64 {
    let (result, decided) = fast::ln(x).rounded();
    if decided { result } else { exact::ln::<{ exact::TERMS }>(x) }
}

/// [`exp`] of each element of `x`, bit for bit, into the same place of `out`.
///
/// The shorter of the two counts: elements of `x` beyond the end of `out` are not read, elements of `out` beyond the end of `x`
/// keep what they hold.
///
/// # Source
/// As [`exp`].
///
/// # Example
/// ```
/// let x = [0.0, 1.0, f64::NEG_INFINITY];
/// let mut out = [0.0; 3];
/// assize::math::exp_slice(&x, &mut out);
/// assert_eq!(out, [1.0, core::f64::consts::E, 0.0]);
/// ```
#[inline(always)]
pub fn exp_slice(x: &[f64], out: &mut [f64]) {
    blocks(x, out, |x| fast::exp(x).rounded(), exact::exp::<{ exact::TERMS }>);
}

/// [`ln`] of each element of `x`, bit for bit, into the same place of `out`.
///
/// The shorter of the two counts: elements of `x` beyond the end of `out` are not read, elements of `out` beyond the end of `x`
/// keep what they hold.
///
/// # Source
/// As [`ln`].
///
/// # Example
/// ```
/// let x = [1.0, 2.0, 0.0];
/// let mut out = [0.0; 3];
/// assize::math::ln_slice(&x, &mut out);
/// assert_eq!(out, [0.0, core::f64::consts::LN_2, f64::NEG_INFINITY]);
/// ```
#[inline(always)]
pub fn ln_slice(x: &[f64], out: &mut [f64]) {
    blocks(x, out, |x| fast::ln(x).rounded(), exact::ln::<{ exact::TERMS }>);
}

/// The logistic function, 0 to 1: `e = exp(z)` taken once, then `e / (1 + e)`, each one binary64 operation. Where `e` is
/// infinite the result is 1.
///
/// Not `1 / (1 + exp(-z))`, which differs in the last bit for some `z`.
///
/// # Source
/// `docs/decisions/0005-arithmetic.md`.
///
/// # Example
/// ```
/// use assize::math::sigmoid;
/// assert_eq!(sigmoid(0.0), 0.5);
/// assert_eq!(sigmoid(-1.5), 0.18242552380635632);
/// assert_eq!(sigmoid(800.0), 1.0);
/// ```
#[inline]
#[must_use]
pub fn sigmoid(z: f64) -> f64 {
    sigmoid_of_exp(exp(z))
}

/// The same from `e = exp(z)`.
#[inline(always)]
pub(crate) fn sigmoid_of_exp(e: f64) -> f64 {
    if e == f64::INFINITY { 1.0 } else { e / (1.0 + e) }
}

/// Applies `attempt`, free of branches, to each element, then `decide` to those that it left undecided.
///
/// Inlined always: a caller that was compiled for more of the processor's instructions then has this loop compiled for them too.
#[inline(always)]
fn blocks(x: &[f64], out: &mut [f64], attempt: impl Fn(f64) -> (f64, bool), decide: impl Fn(f64) -> f64) {
    for (x, out) in x.chunks(BLOCK).zip(out.chunks_mut(BLOCK)) {
        let mut all = true;
        for (x, out) in x.iter().zip(out.iter_mut()) {
            let (result, decided) = attempt(*x);
            *out = if decided { result } else { f64::NAN };
            all &= decided;
        }
        if !all {
            for (x, out) in x.iter().zip(out.iter_mut()).filter(|(_, out)| out.is_nan()) {
                *out = decide(*x);
            }
        }
    }
}
