//! Answers as plain numbers, for callers that hold records and no JSON: what each number stands for, read straight into facts where
//! it stands for something, and as JSON where the reader has to say what is wrong with it. Knows fields, no instrument.

use super::kinds::{ChoiceOrText, Sequence, Ticks};
use super::{Choices, Fact, Field, Shape, read_decimal};
use crate::answer::Answer;
use crate::date::Date;
use crate::decimal::Decimal;
use crate::json::Json;
use crate::problem::Problems;
use crate::set::Set;
use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

/// The number that stands for an answer that is not known.
pub const UNKNOWN: i32 = i32::MIN;

/// A fact that one whole number can stand for: false 0, true 1; a choice its position among the options, from 0; several choices a bit
/// for each, the first the lowest; a day its year, month and day as eight digits (20260331); [`UNKNOWN`] an answer that is not known.
pub trait Plain: Fact + Default {
    /// What the number stands for; `None` where the field takes nothing of the kind.
    fn plain(number: i32, field: &Field) -> Option<Self>;
}

/// A fact that is no whole number.
pub trait Real: Fact + Default {
    /// What the number stands for, NaN an answer that is not known; `None` where the field takes nothing of the kind.
    fn real(number: f64, field: &Field) -> Option<Self>;
}

impl Plain for Answer<bool> {
    #[inline]
    fn plain(number: i32, _: &Field) -> Option<Self> {
        match number {
            0 => Some(Self::Known(false)),
            1 => Some(Self::Known(true)),
            UNKNOWN => Some(Self::Unknown),
            _ => None,
        }
    }
}

#[inline]
fn within(number: i32, field: &Field) -> bool {
    (field.least..=field.most).contains(&number)
}

impl Plain for Answer<u16> {
    #[inline]
    fn plain(number: i32, field: &Field) -> Option<Self> {
        match number {
            UNKNOWN => Some(Self::Unknown),
            known if within(known, field) => u16::try_from(known).ok().map(Self::Known),
            _ => None,
        }
    }
}

impl Plain for Answer<i32> {
    #[inline]
    fn plain(number: i32, field: &Field) -> Option<Self> {
        match number {
            UNKNOWN => Some(Self::Unknown),
            known if within(known, field) => Some(Self::Known(known)),
            _ => None,
        }
    }
}

impl<E: Choices> Plain for Answer<E> {
    #[inline]
    fn plain(number: i32, _: &Field) -> Option<Self> {
        if number == UNKNOWN { Some(Self::Unknown) } else { E::from_index(number).map(Self::Known) }
    }
}

impl Plain for Answer<Date> {
    #[inline]
    fn plain(number: i32, _: &Field) -> Option<Self> {
        if number == UNKNOWN { Some(Self::Unknown) } else { day(number).map(Self::Known) }
    }
}

/// The day that eight digits name.
fn day(digits: i32) -> Option<Date> {
    let number = u32::try_from(digits).ok()?;
    let small = |n: u32| i8::try_from(n % 100).ok();
    Date::new(i16::try_from(number / 10_000).ok()?, small(number / 100)?, small(number)?)
}

/// The choices that bits name; `None` where a bit names none.
#[inline]
fn choices<E: Choices>(bits: i32) -> Option<Set<E>> {
    let bits = bits.cast_unsigned();
    let named: Set<E> = E::ALL.iter().copied().filter(|e| bits >> e.index() & 1 == 1).collect();
    (named.len() == bits.count_ones()).then_some(named)
}

impl<E: Choices> Plain for Set<E> {
    #[inline]
    fn plain(number: i32, _: &Field) -> Option<Self> {
        if number == UNKNOWN { Some(Self::EMPTY) } else { choices(number).filter(|set: &Self| !set.is_empty()) }
    }
}

impl<E: Choices> Plain for Ticks<E> {
    #[inline]
    fn plain(number: i32, _: &Field) -> Option<Self> {
        if number == UNKNOWN { Some(Self(Answer::Unknown)) } else { choices(number).map(|set| Self(Answer::Known(set))) }
    }
}

impl<E: Choices> Plain for Sequence<E> {
    #[inline]
    fn plain(number: i32, _: &Field) -> Option<Self> {
        if number == UNKNOWN { Some(Self(None)) } else { choices(number).map(|set: Set<E>| Self(Some(set.iter().collect()))) }
    }
}

/// One of the words; another that the user names is a text.
impl<E: Choices> Plain for ChoiceOrText<E> {
    #[inline]
    fn plain(number: i32, _: &Field) -> Option<Self> {
        if number == UNKNOWN { Some(Self::Unknown) } else { E::from_index(number).map(Self::Choice) }
    }
}

impl Real for Answer<Decimal> {
    #[inline]
    fn real(number: f64, field: &Field) -> Option<Self> {
        if number.is_nan() { Some(Self::Unknown) } else { read_decimal(&Json::Real(number), field, "", &mut Problems::default()).map(Self::Known) }
    }
}

/// The answer as it stands in JSON. A number that stands for nothing becomes what the reader refuses with a sentence.
pub fn json(number: i32, field: &Field) -> Json {
    if number == UNKNOWN {
        return Json::Null;
    }
    match field.shape {
        Shape::YesNo => match number {
            0 => Json::Bool(false),
            1 => Json::Bool(true),
            other => Json::Whole(other.into()),
        },
        Shape::Choice(list) | Shape::ChoiceOrText(list) => {
            let named = usize::try_from(number).ok().and_then(|place| list.get(place));
            named.map_or_else(|| Json::from(format!("position {number}")), |c| Json::from(c.word))
        }
        Shape::OneOf(list) | Shape::Several(list) => {
            let bits = number.cast_unsigned();
            let named = (0..u32::BITS).filter(|bit| bits >> bit & 1 == 1);
            named.map(|bit| usize::try_from(bit).ok().and_then(|place| list.get(place)).map_or_else(|| Json::from(format!("bit {bit}")), |c| Json::from(c.word))).collect()
        }
        Shape::Date => match u32::try_from(number) {
            Ok(digits) if digits < 100_000_000 => Json::from(format!("{:04}-{:02}-{:02}", digits / 10_000, digits / 100 % 100, digits % 100)),
            _ => Json::from(number.to_string()),
        },
        _ => Json::Whole(number.into()),
    }
}

/// The same of a number with decimals.
pub fn real_json(number: f64) -> Json {
    if number.is_nan() { Json::Null } else { Json::Real(number) }
}

/// What several answers as JSON make: an object with those that are known, null where none is.
pub fn part(members: Vec<(&'static str, Json)>) -> Json {
    let known: Vec<(alloc::borrow::Cow<'static, str>, Json)> = members.into_iter().filter(|(_, value)| !value.is_null()).map(|(name, value)| (name.into(), value)).collect();
    if known.is_empty() { Json::Null } else { Json::Object(known) }
}
