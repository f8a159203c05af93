//! Numbers of the older predictors as their source prints them: the digits for a scoring sheet, the binary64 nearest to them for the sum.

use crate::collect::CollectVec;
use crate::provenance::Status;
use crate::sheet;
use alloc::format;
use alloc::string::ToString;
use core::fmt;

/// A number as printed.
#[derive(Clone, Copy, Debug)]
pub struct Printed {
    /// The printed digits.
    pub digits: &'static str,
    /// The binary64 nearest to them.
    pub value: f64,
}

impl fmt::Display for Printed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.digits)
    }
}

/// A printed number: its digits and its value from one literal.
macro_rules! printed {
    ($number:literal) => {
        $crate::instruments::predictors::printed::Printed { digits: stringify!($number), value: $number }
    };
}
pub(super) use printed;

/// Declares the weights of the choices of one question: a static list as printed, in order, and a function that looks one up. Every
/// choice must have a weight, or it does not compile.
macro_rules! weights {
    ($(#[$meta:meta])* $ROWS:ident, $weight:ident: $Choice:ident; $($Variant:ident $number:literal;)*) => {
        $(#[$meta])*
        pub static $ROWS: &[($Choice, $crate::instruments::predictors::printed::Printed)] =
            &[$(($Choice::$Variant, $crate::instruments::predictors::printed::printed!($number))),*];
        #[doc = concat!("The weight that [`", stringify!($ROWS), "`] prints.")]
        #[inline]
        pub const fn $weight(choice: $Choice) -> $crate::instruments::predictors::printed::Printed {
            match choice {
                $($Choice::$Variant => $crate::instruments::predictors::printed::printed!($number)),*
            }
        }
    };
}
pub(super) use weights;

/// A list of weights as a scoring sheet prints it. The id of a row is the table's, a dot, the word of the choice.
pub fn sheet<E: crate::facts::Choices>(id: &'static str, title: &'static str, source: &'static str, status: Status, rows: &[(E, Printed)]) -> sheet::Table {
    let row = |(choice, number): &(E, Printed)| sheet::Row { id: format!("{id}.{}", choice.word()), label: choice.label().to_string(), value: number.to_string(), status };
    sheet::Table { id, title, unit: "", source, rows: rows.iter().map(row).collect() }
}

/// Named coefficients as a scoring sheet prints them: id, label, number.
pub fn coefficients(id: &'static str, title: &'static str, source: &'static str, rows: &[(&'static str, &'static str, Printed, Status)]) -> sheet::Table {
    let row = |(name, label, number, status): &(&'static str, &'static str, Printed, Status)| sheet::Row {
        id: format!("{id}.{name}"),
        label: (*label).to_string(),
        value: number.to_string(),
        status: *status,
    };
    sheet::Table { id, title, unit: "", source, rows: rows.iter().map(row).collect_vec() }
}

/// A whole percentage held to 1 to 99, as OGRS3, OGP and OVP hold theirs.
#[inline]
pub fn held_1_to_99(percent: i64) -> i32 {
    i32::try_from(percent.clamp(1, 99)).unwrap_or(99)
}

/// A term as it is shown: a product with zero may come out as -0.0, which is nothing.
#[inline]
pub fn shown(term: f64) -> f64 {
    term + 0.0
}
