//! Records into facts: member by member where each stands for something, and as JSON where the engine's reader has to say what is wrong.

use crate::border::{self, Record};
use assize::facts::plain::{Plain, Real};
use assize::facts::{FactSet, Field, Part, Text};
use assize::instruments::predictors::facts::OffenceCode;
use assize::Json;
use core::ffi::c_char;

/// Why a record is no facts as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// A member stands for nothing that its question takes.
    Answer,
    /// A text is not UTF-8.
    NotUtf8,
}

/// A record of facts.
pub trait Flat: Record {
    /// What it becomes.
    type Facts: FactSet;

    /// The facts.
    fn facts(&self) -> Result<Self::Facts, Unfit>;

    /// The same as JSON, whatever the members hold.
    fn json(&self) -> Result<Json, Unfit>;
}

#[inline]
pub fn whole<F: Plain>(number: i32, field: &Field) -> Result<F, Unfit> {
    F::plain(number, field).ok_or(Unfit::Answer)
}

#[inline]
pub fn real<F: Real>(number: f64, field: &Field) -> Result<F, Unfit> {
    F::real(number, field).ok_or(Unfit::Answer)
}

/// A part, absent where nothing in it is known.
#[inline]
pub fn part<T: FactSet + PartialEq>(facts: T) -> Part<T> {
    Part((facts != T::default()).then_some(facts))
}

/// The members of a list of which something is known.
#[inline]
pub fn list<T: FactSet + PartialEq, const N: usize>(members: [T; N]) -> Vec<T> {
    let blank = T::default();
    members.into_iter().filter(|m| *m != blank).collect()
}

/// The same as JSON.
pub fn list_json<const N: usize>(members: [Json; N]) -> Json {
    let known: Vec<Json> = members.into_iter().filter(|m| !m.is_null()).collect();
    if known.is_empty() { Json::Null } else { Json::List(known) }
}

/// A fact that is a text.
pub trait Worded: Default {
    /// From what was given, which is not blank.
    fn worded(text: &str) -> Option<Self>;
}

impl Worded for OffenceCode {
    #[inline]
    fn worded(text: &str) -> Option<Self> {
        Some(Self::of(text))
    }
}

impl Worded for Text {
    fn worded(text: &str) -> Option<Self> {
        Some(Self(Some(text.to_string())))
    }
}

/// A text of fixed width without what fills it up.
fn trimmed<const N: usize>(bytes: &[c_char; N]) -> Result<&str, Unfit> {
    let bytes = border::bytes(bytes);
    let end = bytes.iter().position(|b| *b == 0).unwrap_or(N);
    let text = core::str::from_utf8(bytes.get(..end).unwrap_or_default()).map_err(|_| Unfit::NotUtf8)?;
    Ok(text.trim_matches(' '))
}

#[inline]
pub fn text<F: Worded, const N: usize>(bytes: &[c_char; N], _: &Field) -> Result<F, Unfit> {
    match trimmed(bytes)? {
        "" => Ok(F::default()),
        given => F::worded(given).ok_or(Unfit::Answer),
    }
}

/// The same as JSON.
pub fn text_json<const N: usize>(bytes: &[c_char; N]) -> Result<Json, Unfit> {
    Ok(match trimmed(bytes)? {
        "" => Json::Null,
        given => Json::from(given.to_string()),
    })
}
