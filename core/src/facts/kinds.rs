//! The kinds of value that a field of facts can hold: answers, choices, dates, texts, parts, lists, members named by number.

use super::reading::{check_keys, join, read_choice, read_decimal, read_list, read_whole, wrong_type};
use super::{Choices, Fact, FactSet, Field, Key, Shape, Shaped, ask, slots};
use crate::answer::Answer;
use crate::classes::Classes;
use crate::collect::CollectVec;
use crate::date::Date;
use crate::decimal::Decimal;
use crate::json::Json;
use crate::order;
use crate::problem::Problems;
use crate::set::Set;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::Debug;

impl Shaped for Answer<bool> {
    const SHAPE: Shape = Shape::YesNo;
}

impl Fact for Answer<bool> {
    fn read(&mut self, json: &Json, _: &Field, at: &str, problems: &mut Problems) {
        match json {
            Json::Bool(value) => *self = Self::Known(*value),
            _ => wrong_type(json, at, "true, false", problems),
        }
    }
    fn write(&self) -> Json {
        self.known().into()
    }
    fn raw(&self, _: u8, _: u8) -> Option<Answer<i32>> {
        Some(self.map(i32::from))
    }
    fn put(&mut self, _: u8, _: u8, raw: i32) {
        *self = Self::Known(raw != 0);
    }
}

impl Shaped for Answer<u16> {
    const SHAPE: Shape = Shape::Whole;
}

impl Fact for Answer<u16> {
    fn read(&mut self, json: &Json, field: &Field, at: &str, problems: &mut Problems) {
        *self = read_whole(json, field, at, problems).and_then(|n| u16::try_from(n).ok()).into();
    }
    fn write(&self) -> Json {
        self.known().into()
    }
    fn raw(&self, _: u8, _: u8) -> Option<Answer<i32>> {
        Some(self.map(i32::from))
    }
    fn put(&mut self, _: u8, _: u8, raw: i32) {
        *self = u16::try_from(raw).ok().into();
    }
}

impl Shaped for Answer<i32> {
    const SHAPE: Shape = Shape::Whole;
}

impl Fact for Answer<i32> {
    fn read(&mut self, json: &Json, field: &Field, at: &str, problems: &mut Problems) {
        *self = read_whole(json, field, at, problems).into();
    }
    fn write(&self) -> Json {
        self.known().into()
    }
    fn raw(&self, _: u8, _: u8) -> Option<Answer<i32>> {
        Some(*self)
    }
    fn put(&mut self, _: u8, _: u8, raw: i32) {
        *self = Self::Known(raw);
    }
}

impl Shaped for Answer<Option<u16>> {
    const SHAPE: Shape = Shape::WholeOrNone;
}

/// A number, or `none` where there never was such a thing: not the same as 0, and not unknown. As a number, none is -1.
impl Fact for Answer<Option<u16>> {
    fn read(&mut self, json: &Json, field: &Field, at: &str, problems: &mut Problems) {
        match json {
            Json::Text(word) if word == NONE => *self = Self::Known(None),
            Json::Whole(_) | Json::Real(_) => *self = read_whole(json, field, at, problems).and_then(|n| u16::try_from(n).ok()).map_or(Self::Unknown, |n| Self::Known(Some(n))),
            _ => wrong_type(json, at, &format!("a whole number from {} to {}, `{NONE}`", field.least, field.most), problems),
        }
    }
    fn write(&self) -> Json {
        self.known().map_or(Json::Null, |n| n.map_or(Json::from(NONE), Json::from))
    }
    fn raw(&self, _: u8, _: u8) -> Option<Answer<i32>> {
        Some(self.map(|n| n.map_or(-1, i32::from)))
    }
    fn put(&mut self, _: u8, _: u8, raw: i32) {
        *self = Self::Known(u16::try_from(raw).ok());
    }
}

impl Shaped for Answer<Decimal> {
    const SHAPE: Shape = Shape::Decimal;
}

/// A number with decimals. As a number, its nearest ten-thousandths: enough to tell the classes of a rule apart, not to score.
impl Fact for Answer<Decimal> {
    fn read(&mut self, json: &Json, field: &Field, at: &str, problems: &mut Problems) {
        *self = read_decimal(json, field, at, problems).into();
    }
    fn write(&self) -> Json {
        self.known().map_or(Json::Null, Decimal::to_json)
    }
    fn raw(&self, _: u8, _: u8) -> Option<Answer<i32>> {
        Some(self.map(Decimal::ten_thousandths))
    }
    fn put(&mut self, _: u8, _: u8, raw: i32) {
        *self = Self::Known(Decimal::from_ten_thousandths(raw));
    }
}

/// The word for a number of something that never was.
pub const NONE: &str = "none";

impl<E: Choices> Shaped for Answer<E> {
    const SHAPE: Shape = Shape::Choice(E::CHOICES);
}

impl<E: Choices> Fact for Answer<E> {
    fn read(&mut self, json: &Json, field: &Field, at: &str, problems: &mut Problems) {
        if let Some(place) = read_choice(E::CHOICES, json, field, at, problems) {
            self.put(0, 0, place);
        }
    }
    fn write(&self) -> Json {
        self.known().map(E::word).into()
    }
    fn raw(&self, _: u8, _: u8) -> Option<Answer<i32>> {
        Some(self.map(|e| i32::from(e.index())))
    }
    fn put(&mut self, _: u8, _: u8, raw: i32) {
        *self = E::from_index(raw).into();
    }
}

impl<E: Choices> Shaped for Set<E> {
    const SHAPE: Shape = Shape::OneOf(E::CHOICES);
}

/// The members of `E` that an answer can be: one when known, several when only narrowed down, empty when unknown.
impl<E: Choices> Fact for Set<E> {
    fn read(&mut self, json: &Json, field: &Field, at: &str, problems: &mut Problems) {
        if matches!(json, Json::List(values) if values.is_empty()) {
            problems.add("unknown_value", &[at], format!("`{at}` is an empty list, must hold at least one value or be null"));
        }
        let given = if let Json::List(values) = json { values } else { core::slice::from_ref(json) };
        *self = read_choices(given, field, at, problems);
    }
    fn write(&self) -> Json {
        match (self.determined(), self.is_empty()) {
            (Some(only), _) => only.word().into(),
            (None, true) => Json::Null,
            (None, false) => self.words(),
        }
    }
    fn raw(&self, _: u8, _: u8) -> Option<Answer<i32>> {
        Some(self.determined().map(|e| i32::from(e.index())).into())
    }
    fn put(&mut self, _: u8, _: u8, raw: i32) {
        *self = E::from_index(raw).map_or(Self::EMPTY, Self::only);
    }
    fn among(&self, _: u8, _: u8) -> Classes {
        self.iter().map(|e| i32::from(e.index())).collect()
    }
}

/// The choices that `values` name; what names none is a problem and left out.
fn read_choices<E: Choices, C: FromIterator<E>>(values: &[Json], field: &Field, at: &str, problems: &mut Problems) -> C {
    values.iter().filter_map(|value| read_choice(E::CHOICES, value, field, at, problems)).filter_map(E::from_index).collect()
}

/// Several choices at once: a tick list. Absent is unknown, an empty list is "none ticked".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ticks<E: Choices>(pub Answer<Set<E>>);

impl<E: Choices> Default for Ticks<E> {
    fn default() -> Self {
        Self(Answer::Unknown)
    }
}

impl<E: Choices> Shaped for Ticks<E> {
    const SHAPE: Shape = Shape::Several(E::CHOICES);
}

impl<E: Choices> Fact for Ticks<E> {
    fn read(&mut self, json: &Json, field: &Field, at: &str, problems: &mut Problems) {
        match json {
            Json::List(values) => self.0 = Answer::Known(read_choices(values, field, at, problems)),
            _ => wrong_type(json, at, "a list", problems),
        }
    }
    fn write(&self) -> Json {
        self.0.known().map_or(Json::Null, Set::words)
    }
}

/// Several choices, one perhaps more than once, for rules that refuse or count what stands twice. As a service spells them they keep the
/// order given, else they are in the order of the choices. Absent is unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sequence<E>(pub Option<Vec<E>>);

impl<E> Default for Sequence<E> {
    fn default() -> Self {
        Self(None)
    }
}

impl<E: Choices> Shaped for Sequence<E> {
    const SHAPE: Shape = Shape::Several(E::CHOICES);
}

impl<E: Choices> Fact for Sequence<E> {
    fn read(&mut self, json: &Json, field: &Field, at: &str, problems: &mut Problems) {
        self.0 = read_list(json, at, "a list", problems).map(|values| {
            let mut places: Vec<i32> = values.iter().filter_map(|value| read_choice(E::CHOICES, value, field, at, problems)).collect_vec();
            // only a service sums in the order given; to our own instruments the order says nothing
            if !field.capitals {
                order::sort(&mut places);
            }
            places.into_iter().filter_map(E::from_index).collect_vec()
        });
    }
    fn write(&self) -> Json {
        self.0.as_ref().map_or(Json::Null, |list| list.iter().map(|e| Json::from(e.word())).collect())
    }
}

impl Shaped for Answer<Date> {
    const SHAPE: Shape = Shape::Date;
}

impl Fact for Answer<Date> {
    fn read(&mut self, json: &Json, _: &Field, at: &str, problems: &mut Problems) {
        let Some(text) = json.as_text() else {
            return wrong_type(json, at, "a date such as 2026-03-31", problems);
        };
        match Date::read(text) {
            Ok(date) => *self = Self::Known(date),
            Err(why) => problems.add("impossible_date", &[at], format!("`{at}` {why}, must be a calendar date such as 2026-03-31")),
        }
    }
    fn write(&self) -> Json {
        self.known().map(|d| d.to_string()).into()
    }
    // numbered, so that bounds can go through the days on which a rule turns; what an instrument lists without being asked are
    // its single answers, and a date is listed by the rule that asks for it
    fn raw(&self, _: u8, _: u8) -> Option<Answer<i32>> {
        Some(self.map(Date::number))
    }
    fn put(&mut self, _: u8, _: u8, raw: i32) {
        *self = Date::from_number(raw).into();
    }
    fn keys(&self, _: u8, _: &mut Vec<Key>) {}
}

/// A text that the user chose to give. Never needed, never logged, never repeated in a problem.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(pub Option<String>);

impl Text {
    /// The longest text taken, in bytes.
    pub const MOST: usize = 20_000;

    /// The text, if one was given and is not blank.
    pub fn given(&self) -> Option<&str> {
        self.0.as_deref().filter(|t| !t.trim().is_empty())
    }
}

impl Shaped for Text {
    const SHAPE: Shape = Shape::Text;
}

impl Fact for Text {
    fn read(&mut self, json: &Json, _: &Field, at: &str, problems: &mut Problems) {
        match json.as_text() {
            Some(text) if text.len() > Self::MOST => {
                problems.add("too_long", &[at], format!("`{at}` is {} bytes long, must be at most {}", text.len(), Self::MOST));
            }
            Some(text) => self.0 = Some(text.to_string()),
            None => wrong_type(json, at, "a text", problems),
        }
    }
    fn write(&self) -> Json {
        self.0.clone().into()
    }
}

/// One of the words of `E`, or another that the user names: the words are examples.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ChoiceOrText<E> {
    /// Not answered.
    #[default]
    Unknown,
    /// One of the words.
    Choice(E),
    /// Another, named.
    Named(String),
}

impl<E: Choices> ChoiceOrText<E> {
    /// What a reader sees.
    pub fn label(&self) -> &str {
        match self {
            Self::Unknown => "",
            Self::Choice(e) => e.label(),
            Self::Named(name) => name,
        }
    }
}

impl<E: Choices> Shaped for ChoiceOrText<E> {
    const SHAPE: Shape = Shape::ChoiceOrText(E::CHOICES);
}

impl<E: Choices> Fact for ChoiceOrText<E> {
    fn read(&mut self, json: &Json, field: &Field, at: &str, problems: &mut Problems) {
        let mut text = Text::default();
        text.read(json, field, at, problems);
        *self = match (text.given().and_then(E::from_word), text.given()) {
            (Some(word), _) => Self::Choice(word),
            (None, Some(name)) => Self::Named(name.to_string()),
            (None, None) => Self::Unknown,
        };
    }
    fn write(&self) -> Json {
        match self {
            Self::Unknown => Json::Null,
            Self::Choice(e) => e.word().into(),
            Self::Named(name) => name.clone().into(),
        }
    }
}

/// A nested part that may be absent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Part<T>(pub Option<T>);

impl<T: FactSet> Shaped for Part<T> {
    const SHAPE: Shape = Shape::Part(&T::FORM);
}

impl<T: FactSet> Fact for Part<T> {
    fn read(&mut self, json: &Json, _: &Field, at: &str, problems: &mut Problems) {
        slots::read(self.0.get_or_insert_default(), json, at, problems);
    }
    fn write(&self) -> Json {
        self.0.as_ref().map_or(Json::Null, |part| slots::write(part))
    }
    fn raw(&self, _: u8, sub: u8) -> Option<Answer<i32>> {
        slots::raw(self.0.as_ref()?, Key::field(sub))
    }
    fn put(&mut self, _: u8, sub: u8, raw: i32) {
        if let Some(part) = &mut self.0 {
            slots::put(part, Key::field(sub), raw);
        }
    }
    fn keys(&self, field: u8, out: &mut Vec<Key>) {
        if let Some(part) = &self.0 {
            slots::keys_within(part, Key::field(field), out);
        }
    }
    fn path(&self, name: &str, _: u8, sub: u8) -> String {
        self.0.as_ref().map_or_else(|| name.to_string(), |part| slots::path_within(part, name, sub))
    }
}

/// The most members that a list of facts may have.
pub const MOST_IN_LIST: usize = 200;

impl<T: FactSet> Shaped for Vec<T> {
    const SHAPE: Shape = Shape::List(&T::FORM);
}

impl<T: FactSet> Fact for Vec<T> {
    fn read(&mut self, json: &Json, _: &Field, at: &str, problems: &mut Problems) {
        for (i, value) in read_list(json, at, "a list", problems).unwrap_or_default().iter().enumerate() {
            self.push(T::default());
            if let Some(member) = self.last_mut() {
                slots::read(member, value, &format!("{at}[{i}]"), problems);
            }
        }
    }
    fn write(&self) -> Json {
        if self.is_empty() { Json::Null } else { write_members(self) }
    }
    fn raw(&self, item: u8, sub: u8) -> Option<Answer<i32>> {
        slots::raw(self.get(usize::from(item))?, Key::field(sub))
    }
    fn put(&mut self, item: u8, sub: u8, raw: i32) {
        if let Some(member) = self.get_mut(usize::from(item)) {
            slots::put(member, Key::field(sub), raw);
        }
    }
    fn keys(&self, field: u8, out: &mut Vec<Key>) {
        for (item, member) in (0u8..).zip(self.iter()) {
            slots::keys_within(member, Key { field, item, sub: 0 }, out);
        }
    }
    fn path(&self, name: &str, item: u8, sub: u8) -> String {
        let at = format!("{name}[{item}]");
        self.get(usize::from(item)).map_or_else(|| format!("{at}."), |member| slots::path_within(member, &at, sub))
    }
}

fn write_members<T: FactSet>(list: &[T]) -> Json {
    list.iter().map(|member| slots::write(member)).collect()
}

/// Names and titles of the members of a [`Numbered`].
pub trait Numbering: Clone + Copy + Debug + Default + PartialEq + 'static {
    /// Names on the wire.
    const NAMES: &'static [&'static str];
    /// Titles in print, in the same order.
    const TITLES: &'static [&'static str];
    /// Greatest number that a member takes, where its members are numbers.
    const MOST: i32 = 999;
    /// Section of the form, where the members have one.
    const SECTION: &'static str = "";
    /// Published source of the members, where they have one.
    const SOURCE: &'static str = "";
}

/// An object whose members are named by number, each of the same kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Numbered<M, T, const N: usize>(pub [T; N], core::marker::PhantomData<M>);

impl<M, T: Default, const N: usize> Default for Numbered<M, T, N> {
    fn default() -> Self {
        Self(core::array::from_fn(|_| T::default()), core::marker::PhantomData)
    }
}

impl<M: Numbering, T: Shaped, const N: usize> Numbered<M, T, N> {
    /// The member with this name.
    pub fn named(&self, name: &str) -> Option<&T> {
        M::NAMES.iter().position(|n| *n == name).and_then(|i| self.0.get(i))
    }

    /// The members with their names.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &T)> {
        M::NAMES.iter().copied().zip(&self.0)
    }

    fn fields() -> Vec<Field> {
        M::NAMES.iter().zip(M::TITLES).map(|(name, title)| ask(title).range(0, M::MOST).section(M::SECTION).source(M::SOURCE).named(name, T::SHAPE)).collect()
    }
}

impl<M: Numbering, T: Shaped, const N: usize> Shaped for Numbered<M, T, N> {
    const SHAPE: Shape = Shape::Keyed(Self::fields);
}

impl<M: Numbering, T: Shaped, const N: usize> Fact for Numbered<M, T, N> {
    fn read(&mut self, json: &Json, _: &Field, at: &str, problems: &mut Problems) {
        if check_keys(json, at, M::NAMES, problems) {
            for (slot, field) in self.0.iter_mut().zip(Self::fields()) {
                if let Some(value) = json.get(field.name).filter(|v| !v.is_null()) {
                    slot.read(value, &field, &join(at, field.name), problems);
                }
            }
        }
    }
    fn write(&self) -> Json {
        let mut out = object! {};
        for (name, member) in self.iter() {
            let value = member.write();
            if !value.is_null() {
                out.push(name, value);
            }
        }
        if out.members().is_empty() { Json::Null } else { out }
    }
    fn raw(&self, item: u8, sub: u8) -> Option<Answer<i32>> {
        self.0.get(usize::from(item)).and_then(|member| member.raw(0, sub))
    }
    fn put(&mut self, item: u8, sub: u8, raw: i32) {
        if let Some(member) = self.0.get_mut(usize::from(item)) {
            member.put(0, sub, raw);
        }
    }
    fn among(&self, item: u8, sub: u8) -> Classes {
        self.0.get(usize::from(item)).map_or_else(Classes::default, |member| member.among(0, sub))
    }
    fn keys(&self, field: u8, out: &mut Vec<Key>) {
        for (item, member) in (0u8..).zip(&self.0) {
            let mut within = Vec::new();
            member.keys(field, &mut within);
            out.extend(within.into_iter().map(|key| Key { item, ..key }));
        }
    }
    fn path(&self, name: &str, item: u8, sub: u8) -> String {
        let at = join(name, M::NAMES.get(usize::from(item)).copied().unwrap_or_default());
        self.0.get(usize::from(item)).map_or_else(String::new, |member| member.path(&at, 0, sub))
    }
}

/// A list whose absence is not the same as its being empty: absent is unknown, empty is "none".
#[derive(Clone, Debug, PartialEq)]
pub struct Listed<T>(pub Option<Vec<T>>);

impl<T> Default for Listed<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: FactSet> Shaped for Listed<T> {
    const SHAPE: Shape = Shape::List(&T::FORM);
}

impl<T: FactSet> Fact for Listed<T> {
    fn read(&mut self, json: &Json, field: &Field, at: &str, problems: &mut Problems) {
        self.0.get_or_insert_default().read(json, field, at, problems);
    }
    fn write(&self) -> Json {
        self.0.as_ref().map_or(Json::Null, |list| write_members(list))
    }
    fn keys(&self, field: u8, out: &mut Vec<Key>) {
        if let Some(list) = &self.0 {
            list.keys(field, out);
        }
    }
    fn raw(&self, item: u8, sub: u8) -> Option<Answer<i32>> {
        self.0.as_ref().and_then(|list| list.raw(item, sub))
    }
    fn put(&mut self, item: u8, sub: u8, raw: i32) {
        if let Some(list) = &mut self.0 {
            list.put(item, sub, raw);
        }
    }
    fn path(&self, name: &str, item: u8, sub: u8) -> String {
        self.0.as_ref().map_or_else(|| name.to_string(), |list| list.path(name, item, sub))
    }
}

impl Shaped for Listed<Date> {
    const SHAPE: Shape = Shape::Dates;
}

/// Days on which something happened, in the order of the calendar however they are given. One day may stand several times.
impl Fact for Listed<Date> {
    fn read(&mut self, json: &Json, field: &Field, at: &str, problems: &mut Problems) {
        self.0 = read_list(json, at, "a list of dates", problems).map(|values| {
            let day = |(i, value)| {
                let mut day = Answer::<Date>::Unknown;
                day.read(value, field, &format!("{at}[{i}]"), problems);
                day.known()
            };
            let mut days: Vec<Date> = values.iter().enumerate().filter_map(day).collect_vec();
            order::sort(&mut days);
            days
        });
    }
    fn write(&self) -> Json {
        self.0.as_ref().map_or(Json::Null, |days| days.iter().map(|d| Json::from(d.to_string())).collect())
    }
}

/// A list of names: ids of items or sections, ids of policies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names(pub Vec<String>);

impl Shaped for Names {
    const SHAPE: Shape = Shape::Names;
}

impl Fact for Names {
    fn read(&mut self, json: &Json, _: &Field, at: &str, problems: &mut Problems) {
        let Json::List(values) = json else {
            return wrong_type(json, at, "a list of names", problems);
        };
        for (i, value) in values.iter().take(MOST_IN_LIST).enumerate() {
            match (value, value.as_text()) {
                (_, Some(text)) if text.len() <= 60 => self.0.push(text.to_string()),
                (Json::Whole(n), _) => self.0.push(n.to_string()),
                _ => problems.add("wrong_type", &[&format!("{at}[{i}]")], format!("`{at}[{i}]` must be a name of up to 60 bytes or a number")),
            }
        }
    }
    fn write(&self) -> Json {
        if self.0.is_empty() { Json::Null } else { self.0.iter().map(|n| Json::from(n.clone())).collect() }
    }
}

/// A part that this version carries and does not score.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unscored(pub Json);

impl Shaped for Unscored {
    const SHAPE: Shape = Shape::Any;
}

impl Fact for Unscored {
    fn read(&mut self, json: &Json, _: &Field, _: &str, _: &mut Problems) {
        self.0 = json.clone();
    }
    fn write(&self) -> Json {
        self.0.clone()
    }
}
