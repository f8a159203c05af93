//! What tests look at and nothing else may rest on: the fast path's parts, and the functions with a part taken out, so that a
//! test can see itself fail. The public functions have no switch: these are other instances of the same generic code.

pub use super::fast::{Fast, exp as exp_fast, ln as ln_fast, ln_subnormal as ln_subnormal_fast};
pub use super::tables::{EXP, LN, LN_LOWEST, LN2, LN2_128};

/// `exp` with `N` terms in the exact path.
#[must_use]
pub fn exp_with_terms<const N: u64>(x: f64) -> f64 {
    let (result, decided) = exp_fast(x).rounded();
    if decided { result } else { super::exact::exp::<N>(x) }
}

/// `ln` with `N` terms in the exact path.
#[must_use]
pub fn ln_with_terms<const N: u64>(x: f64) -> f64 {
    let (result, decided) = ln_fast(x).rounded();
    if decided { result } else { super::exact::ln::<N>(x) }
}

/// `exp` without the rounding test: the lower end is taken wherever the fast path applies.
#[must_use]
pub fn exp_untested(x: f64) -> f64 {
    let fast = exp_fast(x);
    if fast.within { fast.rounded().0 } else { super::exp(x) }
}

/// `ln` without the rounding test: the lower end is taken wherever the fast path applies.
#[must_use]
pub fn ln_untested(x: f64) -> f64 {
    let fast = if x < f64::MIN_POSITIVE { ln_subnormal_fast(x) } else { ln_fast(x) };
    if fast.within { fast.rounded().0 } else { super::ln(x) }
}

/// Whether the fast path leaves `exp(x)` to the exact path.
#[must_use]
pub fn exp_undecided(x: f64) -> bool {
    !exp_fast(x).rounded().1
}

/// Whether the fast path leaves `ln(x)` to the exact path.
#[must_use]
pub fn ln_undecided(x: f64) -> bool {
    !ln_fast(x).rounded().1
}
