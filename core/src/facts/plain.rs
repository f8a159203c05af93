//! Answers as plain numbers, for callers that hold records and no JSON: what each number stands for, read straight into facts where
//! it stands for something, and as JSON where the reader has to say what is wrong with it; and the cells of facts, into which the numbers of
//! columns are laid. Knows fields, no instrument.

use super::kinds::{ChoiceOrText, Listed, Names, Numbered, Part, Sequence, Text, Ticks, Unscored};
use super::{Choice, Choices, Fact, FactSet, Field, Shape, read_decimal};
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

/// Several choices at once: this, with a bit for the number of each (`1 << number`). By itself it is none of them.
pub const SEVERAL: i32 = 1 << 30;

/// A fact that one whole number can stand for: false 0, true 1; a choice its number, see [`numbers`]; several choices [`SEVERAL`] with a bit for
/// each; a day its year, month and day as eight digits (20260331); [`UNKNOWN`] an answer that is not known.
pub trait Plain: Fact + Default {
    /// What the number stands for; `None` where the field takes nothing of the kind.
    fn plain(number: i32, field: &Field) -> Option<Self>;
}

/// The most choices that have numbers: a bit each beside [`SEVERAL`].
const MOST: usize = 30;

/// The numbers of choices. Where every word is a number (categories 1 to 4), that number. The words low, medium, high and very_high are 1 to
/// 4 wherever they stand, so that a level is the same number in every question and in every result, and 0 is none; yes is 1 and no is 0, as
/// where nothing else can be answered. Other words beside these are numbered on from 5, or from 2. Else the position, from 0.
pub const fn numbers(list: &[Choice]) -> [i32; MOST] {
    let mut out = [UNKNOWN; MOST];
    assert!(list.len() <= MOST, "more choices than have a bit");
    let (mut digits, mut levels, mut yes, mut place) = (true, false, false, 0);
    while place < list.len() {
        let word = word(list, place);
        digits &= digit(word) != UNKNOWN;
        levels |= level(word) != UNKNOWN;
        yes |= answer(word) != UNKNOWN;
        place += 1;
    }
    let mut next = match (levels, yes) {
        (true, _) => 5,
        (false, true) => 2,
        (false, false) => 0,
    };
    let mut place = 0;
    while let Some((rest, _)) = out.split_at_mut_checked(list.len())
        && let Some(slot) = rest.split_at_mut(place).1.first_mut()
    {
        let word = word(list, place);
        let own = match (digits, levels, yes) {
            (true, _, _) => digit(word),
            (false, true, _) => level(word),
            (false, false, true) => answer(word),
            (false, false, false) => UNKNOWN,
        };
        *slot = if own == UNKNOWN { next } else { own };
        if own == UNKNOWN {
            next += 1;
        }
        place += 1;
    }
    out
}

const fn word(list: &[Choice], place: usize) -> &'static str {
    match list.split_at(place).1.first() {
        Some(choice) => choice.word,
        None => "",
    }
}

const fn digit(word: &str) -> i32 {
    match word.as_bytes() {
        [d @ b'0'..=b'9'] => (*d - b'0') as i32,
        _ => UNKNOWN,
    }
}

const fn level(word: &str) -> i32 {
    match word.as_bytes() {
        b"low" => 1,
        b"medium" => 2,
        b"high" => 3,
        b"very_high" => 4,
        _ => UNKNOWN,
    }
}

const fn answer(word: &str) -> i32 {
    match word.as_bytes() {
        b"no" => 0,
        b"yes" => 1,
        _ => UNKNOWN,
    }
}

const fn in_order(numbers: &[i32], count: usize) -> bool {
    let (mut rest, mut place) = (numbers.split_at(count).0, 0);
    while let Some((first, others)) = rest.split_first() {
        if *first != place {
            return false;
        }
        rest = others;
        place += 1;
    }
    true
}

/// The numbers of the choices of `E`, worked out when compiled.
struct Numbers<E>(core::marker::PhantomData<E>);

impl<E: Choices> Numbers<E> {
    const ALL: [i32; MOST] = numbers(E::CHOICES);
    /// Whether each number is a position: then nothing has to be looked for.
    const IN_ORDER: bool = in_order(&Self::ALL, E::CHOICES.len());

    #[inline(always)]
    fn choice(number: i32) -> Option<E> {
        if Self::IN_ORDER {
            return E::from_index(number);
        }
        let place = Self::ALL.iter().take(E::ALL.len()).position(|n| *n == number)?;
        E::ALL.get(place).copied()
    }
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
        if number == UNKNOWN { Some(Self::Unknown) } else { Numbers::choice(number).map(Self::Known) }
    }
}

impl Plain for Answer<Date> {
    #[inline]
    fn plain(number: i32, _: &Field) -> Option<Self> {
        if number == UNKNOWN { Some(Self::Unknown) } else { Date::of_digits(number).map(Self::Known) }
    }
}

/// The choices that a number names, one or several; `None` where a bit names none.
#[inline]
fn choices<E: Choices>(number: i32) -> Option<Set<E>> {
    if number & SEVERAL == 0 {
        return Numbers::choice(number).map(Set::only);
    }
    let bits = number & !SEVERAL;
    let mut left = bits;
    let named = E::ALL.iter().copied().zip(Numbers::<E>::ALL).filter(|(_, n)| bits >> n & 1 == 1);
    let set = named.fold(Set::EMPTY, |set, (choice, n)| {
        left &= !(1 << n);
        set.plus(choice)
    });
    (left == 0).then_some(set)
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
        if number == UNKNOWN { Some(Self::Unknown) } else { Numbers::choice(number).map(Self::Choice) }
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
        // a text would be taken for another that is named
        Shape::ChoiceOrText(list) => named(list, number).unwrap_or(Json::Whole(number.into())),
        Shape::Choice(list) => named(list, number).unwrap_or_else(|| Json::from(format!("number {number}"))),
        Shape::OneOf(list) | Shape::Several(list) if number & SEVERAL == 0 || number < 0 => {
            let one = named(list, number).unwrap_or_else(|| Json::from(format!("number {number}")));
            if matches!(field.shape, Shape::OneOf(_)) { one } else { Json::List(alloc::vec![one]) }
        }
        Shape::OneOf(list) | Shape::Several(list) => {
            let given = (0..30).filter(|bit| number >> bit & 1 == 1);
            given.map(|bit| named(list, bit).unwrap_or_else(|| Json::from(format!("bit {bit}")))).collect()
        }
        Shape::Date => match u32::try_from(number) {
            Ok(digits) if (10_000_000..100_000_000).contains(&digits) => Json::from(format!("{:04}-{:02}-{:02}", digits / 10_000, digits / 100 % 100, digits % 100)),
            _ => Json::from(number.to_string()),
        },
        _ => Json::Whole(number.into()),
    }
}

/// The number of the choice that has this word.
pub fn number_of(list: &'static [Choice], word: &str) -> Option<i32> {
    crate::choices::place_of(word, list).and_then(|place| numbers(list).get(place).copied())
}

/// The word of the choice that has this number.
fn named(list: &'static [Choice], number: i32) -> Option<Json> {
    let all = numbers(list);
    list.iter().zip(all).find(|(_, n)| *n == number).map(|(choice, _)| Json::from(choice.word))
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

/// Where a number is laid: the field at a position in its form, and the place within it, of a part or of members by number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Position of the field in the form.
    pub field: u8,
    /// Place within, where the field is no single answer.
    pub within: Within,
}

/// A place within a field that is a part, or has members by number; all 0 in one that is a single answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Within {
    /// Position of the member.
    pub member: u8,
    /// Position within that member, where it is a part or has members of its own.
    pub sub: u8,
}

impl Within {
    /// The place within the member itself.
    const fn inner(self) -> Self {
        Self { member: self.sub, sub: 0 }
    }

    /// The place in the form of a part.
    pub const fn place(self) -> Place {
        Place { field: self.member, within: self.inner() }
    }
}

/// The number of a coded answer that the form offers as "missing": given, and not known.
pub const MISSING: i32 = -1;

/// A fact that numbers of a column can be laid into, row after row. Nothing here is allocated where nothing is listed. Each function says whether
/// the fact takes the number; one that it does not take leaves it as it was.
pub trait Cell {
    /// Lays a whole number as [`Plain`] has it; [`UNKNOWN`] makes the fact unknown.
    fn lay(&mut self, _number: i32, _at: Within, _field: &Field) -> bool {
        false
    }
    /// Lays a number with decimals; NaN makes the fact unknown.
    fn lay_real(&mut self, _number: f64, _at: Within, _field: &Field) -> bool {
        false
    }
    /// Makes a part absent, before the numbers of a row are laid into it.
    fn clear(&mut self) {}
}

/// The cells of a struct of facts by their place: what [`facts!`](crate::facts!) makes beside [`Slots`](super::Slots), for callers who know the struct.
pub trait Cells {
    /// Lays a whole number, see [`Cell::lay`].
    fn lay(&mut self, _place: Place, _number: i32, _field: &Field) -> bool {
        false
    }
    /// Lays a number with decimals, see [`Cell::lay_real`].
    fn lay_real(&mut self, _place: Place, _number: f64, _field: &Field) -> bool {
        false
    }
    /// Makes the part at a position absent.
    fn clear(&mut self, _field: u8) {}
}

macro_rules! plain_cells {
    ($($plain:ty),*; $($Chosen:ident),*) => {
        $(impl Cell for $plain { plain_cells!(@lay); })*
        $(impl<E: Choices> Cell for $Chosen<E> { plain_cells!(@lay); })*
    };
    (@lay) => {
        #[inline]
        fn lay(&mut self, number: i32, _: Within, field: &Field) -> bool {
            Self::plain(number, field).map(|fact| *self = fact).is_some()
        }
    };
}
plain_cells! { Answer<bool>, Answer<u16>, Answer<i32>, Answer<Date>; Answer, Set, Ticks, ChoiceOrText }

/// A list that is there keeps its room.
impl<E: Choices> Cell for Sequence<E> {
    #[inline]
    fn lay(&mut self, number: i32, _: Within, _: &Field) -> bool {
        if number == UNKNOWN {
            self.0 = None;
            return true;
        }
        let Some(named) = choices::<E>(number) else { return false };
        let list = self.0.get_or_insert_default();
        list.clear();
        list.extend(named.iter());
        true
    }
}

/// The number of something that never was is -1.
impl Cell for Answer<Option<u16>> {
    fn lay(&mut self, number: i32, _: Within, field: &Field) -> bool {
        let laid = match number {
            UNKNOWN => Some(Self::Unknown),
            -1 => Some(Self::Known(None)),
            known if within(known, field) => u16::try_from(known).ok().map(|n| Self::Known(Some(n))),
            _ => None,
        };
        laid.map(|fact| *self = fact).is_some()
    }
}

impl Cell for Answer<Decimal> {
    #[inline]
    fn lay_real(&mut self, number: f64, _: Within, field: &Field) -> bool {
        Self::real(number, field).map(|fact| *self = fact).is_some()
    }
}

impl<T: FactSet> Cell for Part<T> {
    fn lay(&mut self, number: i32, at: Within, field: &Field) -> bool {
        let known = number != UNKNOWN;
        // a part of which nothing is known is absent
        if !known && self.0.is_none() { true } else { self.0.get_or_insert_default().lay(at.place(), number, field) }
    }
    fn lay_real(&mut self, number: f64, at: Within, field: &Field) -> bool {
        if number.is_nan() && self.0.is_none() { true } else { self.0.get_or_insert_default().lay_real(at.place(), number, field) }
    }
    fn clear(&mut self) {
        self.0 = None;
    }
}

impl<M, T: Cell, const N: usize> Cell for Numbered<M, T, N> {
    #[inline]
    fn lay(&mut self, number: i32, at: Within, field: &Field) -> bool {
        self.0.get_mut(usize::from(at.member)).is_some_and(|member| member.lay(number, at.inner(), field))
    }
    fn lay_real(&mut self, number: f64, at: Within, field: &Field) -> bool {
        self.0.get_mut(usize::from(at.member)).is_some_and(|member| member.lay_real(number, at.inner(), field))
    }
    fn clear(&mut self) {
        self.0.iter_mut().for_each(Cell::clear);
    }
}

// what no number stands for
impl Cell for Text {}
impl Cell for Names {}
impl Cell for Unscored {}
impl Cell for Listed<Date> {}
impl<T: FactSet> Cell for Listed<T> {}
impl<T: FactSet> Cell for Vec<T> {}
