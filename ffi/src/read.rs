//! Records into facts: member by member where each stands for something, and as JSON where the engine's reader has to say what is wrong.

use crate::border::{self, Record};
use assize::Json;
use assize::facts::plain::{Plain, Real, UNKNOWN};
use assize::facts::{FactSet, Field, Text};
use assize::instruments::predictors::facts::OffenceCode;
use assize::offences::Code;
use core::ffi::c_char;

/// Why a record is no facts as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// A member stands for nothing that its question takes.
    Answer,
    /// The text of this member is not UTF-8.
    NotUtf8(&'static str),
}

/// A record of facts.
pub trait Flat: Record {
    /// What it becomes.
    type Facts: FactSet;

    /// Whether a gap holds something: what a later header has put there.
    fn fills_gaps(&self) -> bool;

    /// Fills facts of which nothing is known yet. Where it fails, what it filled is of no use.
    fn fill(&self, facts: &mut Self::Facts) -> Result<(), Unfit>;

    /// The same as JSON, whatever the members hold.
    fn json(&self) -> Result<Json, Unfit>;
}

/// Whether something is known of several members. No branch for each: most are open.
#[inline(always)]
pub fn any_known<const N: usize>(members: [i32; N]) -> bool {
    members.into_iter().fold(0, |any, member| any | (member ^ UNKNOWN)) != 0
}

#[inline(always)]
pub fn whole<F: Plain>(fact: &mut F, number: i32, field: &Field) -> Result<(), Unfit> {
    if number != UNKNOWN {
        *fact = F::plain(number, field).ok_or(Unfit::Answer)?;
    }
    Ok(())
}

#[inline(always)]
pub fn real<F: Real>(fact: &mut F, number: f64, field: &Field) -> Result<(), Unfit> {
    if !number.is_nan() {
        *fact = F::real(number, field).ok_or(Unfit::Answer)?;
    }
    Ok(())
}

/// The same as JSON.
pub fn list_json<const N: usize>(members: [Json; N]) -> Json {
    let known: Vec<Json> = members.into_iter().filter(|m| !m.is_null()).collect();
    if known.is_empty() { Json::Null } else { Json::List(known) }
}

/// A fact that is a text.
pub trait Worded: Sized {
    /// From what was given, which is not blank.
    fn worded(text: &[u8], member: &'static str) -> Result<Self, Unfit>;
}

impl Worded for OffenceCode {
    #[inline(always)]
    fn worded(text: &[u8], member: &'static str) -> Result<Self, Unfit> {
        match Code::of_digits(text) {
            Some(code) => Ok(Self::Code(code)),
            None => utf8(text, member).map(Self::of),
        }
    }
}

impl Worded for Text {
    fn worded(text: &[u8], member: &'static str) -> Result<Self, Unfit> {
        utf8(text, member).map(|text| Self(Some(text.to_string())))
    }
}

fn utf8<'a>(bytes: &'a [u8], member: &'static str) -> Result<&'a str, Unfit> {
    core::str::from_utf8(bytes).map_err(|_| Unfit::NotUtf8(member))
}

/// A text of fixed width without what fills it up.
#[inline(always)]
fn trimmed<const N: usize>(bytes: &[c_char; N]) -> &[u8] {
    let bytes = border::bytes(bytes);
    let end = bytes.iter().rposition(|b| !matches!(b, 0 | b' ')).map_or(0, |last| last + 1);
    bytes.get(..end).unwrap_or_default().trim_ascii_start()
}

/// Whether nothing stands in a text of fixed width.
#[inline(always)]
pub fn blank<const N: usize>(bytes: &[c_char; N]) -> bool {
    // as the init function leaves it: looked at eight bytes at a time
    let (eights, rest) = border::bytes(bytes).as_chunks::<8>();
    let zeros = eights.iter().fold(0, |any, eight| any | u64::from_ne_bytes(*eight)) == 0 && rest.iter().all(|byte| *byte == 0);
    zeros || trimmed(bytes).is_empty()
}

#[inline(always)]
pub fn text<F: Worded, const N: usize>(fact: &mut F, bytes: &[c_char; N], member: &'static str) -> Result<(), Unfit> {
    if !blank(bytes) {
        *fact = F::worded(trimmed(bytes), member)?;
    }
    Ok(())
}

/// The same as JSON.
pub fn text_json<const N: usize>(bytes: &[c_char; N], member: &'static str) -> Result<Json, Unfit> {
    utf8(trimmed(bytes), member).map(|text| if text.is_empty() { Json::Null } else { Json::from(text.to_string()) })
}
