//! Offence codes and the dated maps from a code to what a tool weighs.
//!
//! Two maps that do not replace one another: [`current`] for the predictors in use from 2026, [`classic`] for OGRS3 and SNSV. A code
//! that a map lacks gives [`Missing`], which names code and map; nothing ever stands in for it. The tables to check stand in
//! `core/offences/` with their sources.
//!
//! # Example
//! ```
//! use assize::offences::{Code, current};
//! let robbery = Code::parse("03401").unwrap();
//! assert_eq!(current::category(robbery), Ok(current::Category::AcquisitiveViolence));
//! let missing = current::category(Code::parse("00003").unwrap()).unwrap_err();
//! assert_eq!(missing.to_string(), "offence code `00003` is not in the map `offences-current@2026-07-21`");
//! ```

pub mod classic;
pub mod current;
#[rustfmt::skip]
mod data;

use core::fmt;

/// A Home Office offence code: three digits of the class, two of the sub-class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    class: u16,
    sub_class: u8,
}

impl Code {
    /// Reads exactly five ASCII digits; anything else is no code.
    pub fn parse(text: &str) -> Option<Self> {
        Self::of_digits(text.as_bytes())
    }

    /// The code that five ASCII digits make up.
    #[inline]
    pub fn of_digits(digits: &[u8]) -> Option<Self> {
        if !digits.iter().all(u8::is_ascii_digit) {
            return None;
        }
        let &[a, b, c, d, e] = digits else { return None };
        let [a, b, c] = [a, b, c].map(|x| u16::from(x - b'0'));
        Some(Self { class: a * 100 + b * 10 + c, sub_class: (d - b'0') * 10 + (e - b'0') })
    }

    /// The code whose digits make up this number, up to 99999.
    pub fn from_number(number: u32) -> Option<Self> {
        let class = u16::try_from(number / 100).ok().filter(|class| *class < 1000)?;
        Some(Self { class, sub_class: u8::try_from(number % 100).ok()? })
    }

    /// Its digits as one number, 0 to 99999.
    pub fn number(self) -> u32 {
        u32::from(self.class) * 100 + u32::from(self.sub_class)
    }

    /// Home Office class, 0 to 999.
    pub fn class(self) -> u16 {
        self.class
    }

    /// Sub-class within the class, 0 to 99.
    pub fn sub_class(self) -> u8 {
        self.sub_class
    }
}

/// Five digits, leading zeros kept.
impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:03}{:02}", self.class, self.sub_class)
    }
}

/// A dated map, as a receipt names it.
#[derive(Debug, PartialEq, Eq)]
pub struct Map {
    /// Name and date.
    pub id: &'static str,
    /// SHA-256 of its table in `core/offences/`, byte for byte, in the form that a receipt gives.
    pub hash: &'static str,
    /// Number of codes in it.
    pub codes: u16,
    /// Where it was taken from.
    pub source: &'static str,
}

/// Why a code gives nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The map has no such code.
    NotInMap,
    /// The map has no such code, but an earlier copy of it had.
    Withdrawn,
    /// The map has the code and calls its category unknown.
    NoCategory,
}

/// A code that a map gives nothing for. Its text is that of a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The code.
    pub code: Code,
    /// The map that was asked.
    pub map: &'static Map,
    /// Why.
    pub why: Why,
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { code, map: Map { id, .. }, why } = self;
        match why {
            Why::NotInMap => write!(f, "offence code `{code}` is not in the map `{id}`"),
            Why::Withdrawn => write!(f, "offence code `{code}` is not in the map `{id}`: it was withdrawn by then"),
            Why::NoCategory => write!(f, "offence code `{code}` has no known category in the map `{id}`"),
        }
    }
}

impl core::error::Error for Missing {}

/// Eight neighbouring classes in the embedded index.
struct Group {
    /// How many runs stand before it.
    runs: u16,
    /// Runs of each class; 0 where no map has a code of it.
    counts: [u8; 8],
}

/// Which combination of what the maps say a code has; 0 where no map has it.
///
/// All maps share one index, because nearly all codes are in each. The sub-classes of a class stand as runs of the same combination,
/// from sub-class 00 on; after the last run no map has a code.
#[inline]
fn combination(code: Code) -> usize {
    find(code).map_or(0, usize::from)
}

#[inline]
fn find(code: Code) -> Option<u8> {
    let group = data::GROUPS.get(usize::from(code.class / 8))?;
    let place = usize::from(code.class % 8);
    // all eight, so that nothing branches
    let before = group.counts.iter().enumerate().map(|(i, runs)| if i < place { usize::from(*runs) } else { 0 }).sum::<usize>();
    let first = usize::from(group.runs) + before;
    let runs = first..first + usize::from(*group.counts.get(place)?);
    let mut end = 0;
    for (length, combination) in data::LENGTHS.get(runs.clone())?.iter().zip(data::COMBINATIONS.get(runs)?) {
        end += u32::from(*length);
        if u32::from(code.sub_class) < end {
            return Some(*combination);
        }
    }
    None
}
