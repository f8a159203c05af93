//! exp and ln by MPFR, an arbitrary-precision library whose results are correctly rounded at any precision.

use core::ffi::{c_char, c_int, c_long, c_ulong};
use std::ffi::CStr;

/// MPFR's own number, as its header lays it out.
#[repr(C)]
struct Raw {
    precision: c_long,
    sign: c_int,
    exponent: c_long,
    limbs: *mut c_ulong,
}

const NEAREST: c_int = 0;

#[link(name = "mpfr")]
unsafe extern "C" {
    fn mpfr_get_version() -> *const c_char;
    fn mpfr_init2(x: *mut Raw, precision: c_long);
    fn mpfr_clear(x: *mut Raw);
    fn mpfr_set_emin(exponent: c_long) -> c_int;
    fn mpfr_set_emax(exponent: c_long) -> c_int;
    fn mpfr_set_d(x: *mut Raw, value: f64, rounding: c_int) -> c_int;
    fn mpfr_get_d(x: *const Raw, rounding: c_int) -> f64;
    fn mpfr_exp(out: *mut Raw, x: *const Raw, rounding: c_int) -> c_int;
    fn mpfr_log(out: *mut Raw, x: *const Raw, rounding: c_int) -> c_int;
    fn mpfr_subnormalize(x: *mut Raw, inexact: c_int, rounding: c_int) -> c_int;
    fn mpfr_mul_2si(out: *mut Raw, x: *const Raw, power: c_long, rounding: c_int) -> c_int;
    fn mpfr_sub(out: *mut Raw, a: *const Raw, b: *const Raw, rounding: c_int) -> c_int;
}

/// Which function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    /// e to a power.
    Exp,
    /// The natural logarithm.
    Ln,
}

/// The version of the library.
pub fn version() -> String {
    // SAFETY: MPFR hands out a static string.
    unsafe { CStr::from_ptr(mpfr_get_version()) }.to_string_lossy().to_string()
}

struct Number(Raw);

impl Number {
    fn new(precision: c_long) -> Self {
        let mut raw = Raw { precision: 0, sign: 0, exponent: 0, limbs: core::ptr::null_mut() };
        // SAFETY: init2 fills the number in; drop clears it once.
        unsafe { mpfr_init2(&raw mut raw, precision) };
        Self(raw)
    }

    fn set(&mut self, x: f64) {
        // SAFETY: the number was initialised; at 53 bits and more nothing is lost.
        unsafe { mpfr_set_d(&raw mut self.0, x, NEAREST) };
    }
}

impl Drop for Number {
    fn drop(&mut self) {
        // SAFETY: the number was initialised and is not used again.
        unsafe { mpfr_clear(&raw mut self.0) };
    }
}

/// The range of exponents is the library's, for the whole thread: that of binary64, subnormal numbers included.
fn narrow() {
    // SAFETY: sets the library's own state.
    unsafe {
        mpfr_set_emin(-1073);
        mpfr_set_emax(1024);
    }
}

fn wide() {
    // SAFETY: sets the library's own state.
    unsafe {
        mpfr_set_emin(-100_000);
        mpfr_set_emax(100_000);
    }
}

/// Correctly rounded results, in binary64.
pub struct Rounded {
    x: Number,
    y: Number,
}

impl Rounded {
    /// Room for one number and its result.
    pub fn new() -> Self {
        Self { x: Number::new(53), y: Number::new(53) }
    }

    /// The binary64 nearest to f(x).
    pub fn of(&mut self, function: Function, x: f64) -> f64 {
        narrow();
        self.x.set(x);
        let (x, y) = (&raw const self.x.0, &raw mut self.y.0);
        // SAFETY: both numbers are initialised.
        unsafe {
            let inexact = match function {
                Function::Exp => mpfr_exp(y, x, NEAREST),
                Function::Ln => mpfr_log(y, x, NEAREST),
            };
            mpfr_subnormalize(y, inexact, NEAREST);
            mpfr_get_d(y, NEAREST)
        }
    }
}

/// Errors of the fast path, at 240 bits.
pub struct Precise {
    x: Number,
    y: Number,
}

impl Precise {
    /// Room for one number and its result.
    pub fn new() -> Self {
        Self { x: Number::new(240), y: Number::new(240) }
    }

    /// |f(x) 2^-power - (hi + lo)|.
    pub fn error(&mut self, function: Function, x: f64, power: i64, hi: f64, lo: f64) -> f64 {
        wide();
        self.x.set(x);
        let (x, y) = (&raw mut self.x.0, &raw mut self.y.0);
        // SAFETY: both numbers are initialised; MPFR allows the result to be one of its operands.
        unsafe {
            match function {
                Function::Exp => mpfr_exp(y, x, NEAREST),
                Function::Ln => mpfr_log(y, x, NEAREST),
            };
            mpfr_mul_2si(y, y, -power, NEAREST);
            for part in [hi, lo] {
                mpfr_set_d(x, part, NEAREST);
                mpfr_sub(y, y, x, NEAREST);
            }
            mpfr_get_d(y, NEAREST).abs()
        }
    }
}
