//! Rounding to printed decimals: from the exact value of the binary64, half away from zero. Integers only: nothing is rounded
//! on the way. The detour over the shortest decimal form of a number would round some halves the wrong way: the binary64 nearest
//! to 0.495 lies below it, so as a whole percentage it is 49.

/// 2^53: from here up not every whole number is a binary64.
const WHOLE: u128 = 1 << 53;

/// Powers of ten, each a binary64 exactly.
const POWERS: [(u128, f64); 17] = [
    (1, 1e0),
    (10, 1e1),
    (100, 1e2),
    (1_000, 1e3),
    (10_000, 1e4),
    (100_000, 1e5),
    (1_000_000, 1e6),
    (10_000_000, 1e7),
    (100_000_000, 1e8),
    (1_000_000_000, 1e9),
    (10_000_000_000, 1e10),
    (100_000_000_000, 1e11),
    (1_000_000_000_000, 1e12),
    (10_000_000_000_000, 1e13),
    (100_000_000_000_000, 1e14),
    (1_000_000_000_000_000, 1e15),
    (10_000_000_000_000_000, 1e16),
];

/// `x` rounded to `places` decimal places, 0 to 16 (more count as 16): the binary64 nearest to that decimal. Half goes away from
/// zero, judged by the exact value of `x`.
///
/// A result of nothing is 0, never -0. NaN and the infinities are handed back, and so is any `x` so great that the decimal
/// is nearer to it than to any other binary64.
///
/// # Source
/// `docs/decisions/0005-arithmetic.md`.
///
/// # Example
/// ```
/// use assize::math::round_dp;
/// assert_eq!(round_dp(0.123456789, 5), 0.12346);
/// assert_eq!(round_dp(0.125, 2), 0.13);
/// assert_eq!(round_dp(-0.125, 2), -0.13);
/// assert_eq!(round_dp(1.005, 2), 1.0); // the binary64 nearest to 1.005 lies below it
/// ```
#[must_use]
pub fn round_dp(x: f64, places: u32) -> f64 {
    let (ten, ten_f64) = power_of_ten(places);
    match scaled(x, ten) {
        Some(n) if n < WHOLE => signed(exactly(n) / ten_f64, x),
        // not a number, infinite or whole already; or 2^53 units and more, where half a unit is less than half the gap to the
        // next binary64, so that `x` is the nearest to the decimal. (A gap is smaller just below a power of two, but powers of
        // two in reach are decimals of so many places themselves.)
        _ => x,
    }
}

/// `x` to two decimal places, as [`round_dp`] rounds.
///
/// # Source
/// `docs/decisions/0005-arithmetic.md`.
///
/// # Example
/// ```
/// assert_eq!(assize::math::round2(6.785), 6.79); // the binary64 lies above
/// ```
#[must_use]
pub fn round2(x: f64) -> f64 {
    round_dp(x, 2)
}

/// The probability `p`, usually 0 to 1, as a percentage with two decimal places: the exact 100 `p`, half away from zero, then the
/// nearest binary64. From 9e11 up, where the result has no room for two decimals, plainly 100 `p`.
///
/// # Source
/// `docs/decisions/0005-arithmetic.md`.
///
/// # Example
/// ```
/// use assize::math::pct2;
/// assert_eq!(pct2(0.00383141762), 0.38);
/// assert_eq!(pct2(0.123456), 12.35);
/// ```
#[must_use]
pub fn pct2(p: f64) -> f64 {
    if (0.0..=1.0).contains(&p) {
        let (nearest, decided) = hundredths_of_percent(p);
        return f64::from(if decided { nearest } else { exact_hundredths(p) }) / 100.0;
    }
    match scaled(p, 10_000) {
        Some(n) if n < WHOLE => signed(exactly(n) / 100.0, p),
        _ => 100.0 * p,
    }
}

/// Added and subtracted, it rounds a number up to 2^51 to a whole one, whose low bits stand in the sum in between.
const TO_WHOLE: f64 = 6_755_399_441_055_744.0; // 1.5 * 2^52

/// A probability, 0 to 1, in whole hundredths of a per cent, and whether binary64 can say with certainty that it is rounded to these: not where a
/// half lies within 1e-9. Free of branches, so that a loop over it vectorises.
#[inline(always)]
pub fn hundredths_of_percent(p: f64) -> (i32, bool) {
    let near = p * 10_000.0;
    let laid = near + TO_WHOLE;
    #[expect(clippy::cast_possible_truncation, reason = "the low half holds the whole number, 0 to 10,000")]
    let whole = laid.to_bits() as u32;
    (whole.cast_signed(), (near - (laid - TO_WHOLE)).abs() < 0.5 - 1e-9)
}

/// The same, half up, by the exact value of the binary64.
#[cold]
#[inline(never)]
fn exact_hundredths(p: f64) -> i32 {
    scaled(p, 10_000).and_then(|n| i32::try_from(n).ok()).unwrap_or(0)
}

/// The probability `p`, usually 0 to 1, as a whole percentage: the exact 100 `p`, half away from zero. Beyond the ends of `i64`
/// the nearest end; NaN gives 0.
///
/// # Source
/// `docs/decisions/0005-arithmetic.md`.
///
/// # Example
/// ```
/// use assize::math::pct0;
/// assert_eq!(pct0(0.495), 49); // the binary64 nearest to 0.495 lies below it
/// assert_eq!(pct0(0.505), 51); // and that nearest to 0.505 above
/// assert_eq!(pct0(0.125), 13);
/// ```
#[must_use]
pub fn pct0(p: f64) -> i64 {
    whole(p, 100)
}

/// `x` to a whole number, half away from zero. Beyond the ends of `i64` the nearest end; NaN gives 0.
///
/// # Source
/// `docs/decisions/0005-arithmetic.md`.
///
/// # Example
/// ```
/// use assize::math::round_int;
/// assert_eq!(round_int(2.5), 3);
/// assert_eq!(round_int(-2.5), -3);
/// assert_eq!(round_int(0.49999999999999994), 0);
/// ```
#[must_use]
pub fn round_int(x: f64) -> i64 {
    whole(x, 1)
}

fn power_of_ten(places: u32) -> (u128, f64) {
    let [.., last] = POWERS;
    usize::try_from(places).ok().and_then(|n| POWERS.get(n)).copied().unwrap_or(last)
}

/// |x| times `times`, at most 10^16, to a whole number, half up. `None` for NaN, infinities and an `x` that is whole because of
/// its size (2^52 and more).
fn scaled(x: f64, times: u128) -> Option<u128> {
    let (m, s) = parts(x)?;
    // m of 53 bits and 10^16 of 54: 107 at most
    let product = u128::from(m) * times;
    match s {
        1.. => None,
        0 if m >= 1 << 52 => None,
        0 => Some(product),
        // half a unit is added before the cut; further down nothing is left of 107 bits
        -110..0 => Some((product + (1 << (-s - 1))) >> -s),
        _ => Some(0),
    }
}

/// |x| times `times` to a whole number, half away from zero, with the sign of `x`, held within `i64`.
fn whole(x: f64, times: u128) -> i64 {
    if x.is_nan() {
        return 0;
    }
    let magnitude = match (scaled(x, times), parts(x)) {
        (Some(n), _) => n,
        // a whole number already: beyond 2^63 it is held at the end
        (None, Some((m, s @ 0..=10))) => (u128::from(m) * times) << s,
        _ => u128::MAX,
    };
    match (i64::try_from(magnitude), x < 0.0) {
        (Ok(n), false) => n,
        (Ok(n), true) => -n,
        (Err(_), false) => i64::MAX,
        (Err(_), true) => i64::MIN,
    }
}

/// |x| = m 2^s; `None` unless finite.
fn parts(x: f64) -> Option<(u64, i32)> {
    let bits = x.abs().to_bits();
    let (exponent, fraction) = (i32::try_from(bits >> 52).ok()?, bits & ((1 << 52) - 1));
    match exponent {
        0x7ff => None,
        0 => Some((fraction, -1074)),
        _ => Some((fraction | (1 << 52), exponent - 1075)),
    }
}

/// A whole number below 2^53 as a binary64, exactly.
#[expect(clippy::cast_precision_loss, reason = "every whole number below 2^53 is a binary64")]
fn exactly(n: u128) -> f64 {
    // a conversion from 64 bits is one instruction, from 128 a call
    u64::try_from(n).map_or(n as f64, |n| n as f64)
}

/// `magnitude` with the sign of `x`, except that a result of nothing has none.
fn signed(magnitude: f64, x: f64) -> f64 {
    if x < 0.0 && magnitude > 0.0 { -magnitude } else { magnitude }
}
