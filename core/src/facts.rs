//! Facts are declared once: [`facts!`](crate::facts!) makes the struct, the tolerant reader with all its problems, the canonical
//! writing that receipts hash, and the form metadata that the JSON Schema, the columns and the C struct are made from.
//! Declarations live here; rules never do.

use crate::answer::Answer;
use crate::bounds::Classes;
pub use crate::choices::{Choice, Choices};
use crate::date::Date;
use crate::json::Json;
use crate::problem::Problems;
use crate::set::Set;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::Debug;

choices! {
    /// Whether a factor can change.
    pub enum Factor {
        Static = "static", "History: does not change";
        Dynamic = "dynamic", "Present circumstances: can change";
        Protective = "protective", "Protects";
    }
}

/// One answer of an item that is scored: its official code, the words that mean the same, and the score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coded {
    /// Official code.
    pub code: &'static str,
    /// Words on the wire that mean the same; empty where only the code is taken.
    pub words: &'static [&'static str],
    /// What a form prints.
    pub label: &'static str,
    /// Score.
    pub score: u8,
}

/// The kind of value that a field takes.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// `true` or `false`.
    YesNo,
    /// A whole number within the field's range.
    Whole,
    /// A whole number within the field's range, or `none`.
    WholeOrNone,
    /// One of the words.
    Choice(&'static [Choice]),
    /// One of the words, or a list of them where the answer is only known to be one of several.
    OneOf(&'static [Choice]),
    /// One of the coded answers, by word or code; `missing` and `not_answered` are unknown.
    Coded(&'static [Coded]),
    /// One of the words, or another named by the user.
    ChoiceOrText(&'static [Choice]),
    /// One of the words, or an object with more.
    ChoiceOrPart(&'static [Choice], &'static Form),
    /// Any number of the words, in a list.
    Several(&'static [Choice]),
    /// A calendar date, `YYYY-MM-DD`.
    Date,
    /// Any number of calendar dates, in a list.
    Dates,
    /// A text given by the user, never required.
    Text,
    /// An object with fields of its own.
    Part(&'static Form),
    /// A list of such objects.
    List(&'static Form),
    /// An object with one member per item, each with its own words.
    Keyed(fn() -> Vec<Field>),
    /// A list of short texts or numbers that name something.
    Names,
    /// Any value: carried, not read.
    Any,
}

/// When a question applies.
#[derive(Clone, Copy, Debug)]
pub enum When {
    /// In every case.
    Always,
    /// Another field has this word (`yes` and `no` for true and false).
    Is(&'static str, &'static str),
    /// Another field is at least this.
    AtLeast(&'static str, i32),
    /// All of these.
    All(&'static [When]),
}

/// The declaration of one question.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Name on the wire.
    pub name: &'static str,
    /// Kind of value.
    pub shape: Shape,
    /// What a form prints above the question.
    pub title: &'static str,
    /// Help beside the question, empty where the title says all.
    pub help: &'static str,
    /// Published source of the question.
    pub source: &'static str,
    /// Section of the form.
    pub section: &'static str,
    /// Static, dynamic or protective; `None` where it is neither (who and when).
    pub factor: Option<Factor>,
    /// Unit of a number.
    pub unit: &'static str,
    /// Least allowed number.
    pub least: i32,
    /// Greatest allowed number.
    pub most: i32,
    /// What is to be counted, where a source says so.
    pub counts: &'static str,
    /// What is not to be counted, where a source says so.
    pub does_not_count: &'static str,
    /// A protected characteristic, or a proxy for one.
    pub sensitive: bool,
    /// When the question applies.
    pub when: When,
}

/// Starts the declaration of a field with its title.
pub const fn ask(title: &'static str) -> Field {
    Field {
        name: "",
        shape: Shape::YesNo,
        title,
        help: "",
        source: "",
        section: "",
        factor: None,
        unit: "",
        least: 0,
        most: 999,
        counts: "",
        does_not_count: "",
        sensitive: false,
        when: When::Always,
    }
}

macro_rules! builders {
    ($($(#[$doc:meta])* $name:ident: $ty:ty;)*) => { impl Field { $(
        $(#[$doc])*
        #[must_use]
        pub const fn $name(mut self, $name: $ty) -> Self { self.$name = $name; self }
    )* } };
}
builders! {
    /// Adds help.
    help: &'static str;
    /// Names the published source.
    source: &'static str;
    /// Puts it in a section of the form.
    section: &'static str;
    /// Names the unit of a number.
    unit: &'static str;
    /// Says what is counted.
    counts: &'static str;
    /// Says what is not counted.
    does_not_count: &'static str;
    /// Says when it applies.
    when: When;
}

impl Field {
    /// A factor that does not change.
    #[must_use]
    pub const fn fixed(mut self) -> Self {
        self.factor = Some(Factor::Static);
        self
    }
    /// A factor that can change.
    #[must_use]
    pub const fn dynamic(mut self) -> Self {
        self.factor = Some(Factor::Dynamic);
        self
    }
    /// A protected characteristic, or a proxy for one.
    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }
    /// The allowed range of a number, ends included.
    #[must_use]
    pub const fn range(mut self, least: i32, most: i32) -> Self {
        self.least = least;
        self.most = most;
        self
    }
    /// Completes the declaration with name and shape; done by [`facts!`](crate::facts!).
    #[must_use]
    pub const fn named(mut self, name: &'static str, shape: Shape) -> Self {
        self.name = name;
        self.shape = shape;
        self
    }
}

/// All questions of one instrument or part, in form order.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    /// Identifier, kebab-case.
    pub id: &'static str,
    /// Title in print.
    pub title: &'static str,
    /// The questions.
    pub fields: &'static [Field],
}

/// Where a single answer stands: the field, the member of its list or map, the field of that member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// Position of the field in the form.
    pub field: u8,
    /// Position within the field's list or map.
    pub item: u8,
    /// Position of the field within that member.
    pub sub: u8,
}

impl Key {
    /// A field that is a single answer.
    pub const fn field(field: u8) -> Self {
        Self { field, item: 0, sub: 0 }
    }
}

/// A value that can stand in a field of [`facts!`](crate::facts!).
pub trait Fact: Sized + Default {
    /// Its kind.
    const SHAPE: Shape;
    /// Reads a value that is not null.
    fn read(json: &Json, field: &Field, at: &str, problems: &mut Problems) -> Self;
    /// Canonical writing; null where nothing is known.
    fn write(&self) -> Json;
    /// The answer as a number (false 0, true 1, a choice its position); `None` where it is not a single answer.
    fn raw(&self, _item: u8, _sub: u8) -> Option<Answer<i32>> {
        None
    }
    /// Replaces the answer.
    fn put(&mut self, _item: u8, _sub: u8, _raw: i32) {}
    /// What an answer that is not known is narrowed down to; empty where it may be anything.
    fn among(&self, _item: u8, _sub: u8) -> Classes {
        Classes::default()
    }
    /// The single answers within, as keys of the field at `field`.
    fn keys(&self, field: u8, out: &mut Vec<Key>) {
        if self.raw(0, 0).is_some() {
            out.push(Key::field(field));
        }
    }
    /// The printable path of an answer within.
    fn path(&self, name: &str, _item: u8, _sub: u8) -> String {
        name.to_string()
    }
}

/// A struct declared with [`facts!`](crate::facts!).
pub trait FactSet: Clone + Default + 'static {
    /// Its questions.
    const FORM: Form;
    /// Reads an object with every problem in it. What could not be read is unknown in the value returned.
    fn read(json: &Json, at: &str, problems: &mut Problems) -> Self;
    /// Canonical writing: fields in form order, absent ones left out.
    fn write(&self) -> Json;
    /// The answer at `key` as a number.
    fn raw(&self, key: Key) -> Option<Answer<i32>>;
    /// Replaces the answer at `key`.
    fn put(&mut self, key: Key, raw: i32);
    /// What the unknown answer at `key` is narrowed down to; empty where it may be anything.
    fn among(&self, key: Key) -> Classes;
    /// Every single answer, in form order.
    fn keys(&self) -> Vec<Key>;
    /// The printable path of `key`.
    fn path(&self, key: Key) -> String;
    /// The declaration of the field at `key`.
    fn field(key: Key) -> Option<&'static Field>;
    /// A copy with one answer replaced.
    #[must_use]
    fn with(&self, key: Key, raw: i32) -> Self {
        let mut copy = self.clone();
        copy.put(key, raw);
        copy
    }
}

/// Declares a set of facts.
///
/// `pub struct Facts(Ask) in "id", "Title" { name: Type = ask("Title").section("...") ... ; }` makes the struct, the enum `Ask`
/// with one variant per field (its position in the form), and the [`FactSet`](crate::facts::FactSet) of both.
#[macro_export]
macro_rules! facts {
    ($(#[$meta:meta])* $vis:vis struct $Name:ident($Ask:ident) in $id:literal, $title:literal {
        $($field:ident : $ty:ty = ask($ask:literal) $(. $builder:ident ( $($argument:tt)* ))*;)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        $vis struct $Name { $(#[doc = $ask] pub $field: $ty),* }

        #[expect(non_camel_case_types, reason = "the names of the facts as they stand on the wire")]
        #[expect(missing_docs, reason = "documented at the field of the same name")]
        #[expect(clippy::allow_attributes, reason = "not every position is asked by its rules")]
        #[allow(dead_code, reason = "not every position is asked by its rules")]
        #[doc = concat!("The positions of the facts of `", $id, "` in its form.")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        $vis enum $Ask { $($field),* }

        impl $Ask {
            /// Every position, in form order.
            pub const ALL: &'static [Self] = &[$(Self::$field),*];
        }

        impl From<$Ask> for $crate::facts::Key {
            fn from(ask: $Ask) -> Self { Self::field(ask as u8) }
        }

        impl $crate::facts::FactSet for $Name {
            const FORM: $crate::facts::Form = $crate::facts::Form { id: $id, title: $title, fields: &[
                $({
                    #[allow(unused_imports, reason = "a declaration may use none of them")]
                    use $crate::facts::{ask, When};
                    ask($ask) $(. $builder ( $($argument)* ))* .named($crate::facts::wire(stringify!($field)), <$ty as $crate::facts::Fact>::SHAPE)
                }),*
            ] };
            fn read(json: &$crate::json::Json, at: &str, problems: &mut $crate::problem::Problems) -> Self {
                let fields = Self::FORM.fields;
                if !$crate::facts::check_members(json, at, fields, problems) { return Self::default(); }
                Self { $($field: $crate::facts::read_member(json, fields.get($Ask::$field as usize), at, problems)),* }
            }
            fn write(&self) -> $crate::json::Json {
                let mut out = object! {};
                $({
                    let value = $crate::facts::Fact::write(&self.$field);
                    if !value.is_null() { out.push($crate::facts::wire(stringify!($field)), value); }
                })*
                out
            }
            fn raw(&self, key: $crate::facts::Key) -> Option<$crate::answer::Answer<i32>> {
                $(if key.field == $Ask::$field as u8 { return $crate::facts::Fact::raw(&self.$field, key.item, key.sub); })*
                None
            }
            fn put(&mut self, key: $crate::facts::Key, raw: i32) {
                $(if key.field == $Ask::$field as u8 { $crate::facts::Fact::put(&mut self.$field, key.item, key.sub, raw); })*
            }
            fn among(&self, key: $crate::facts::Key) -> $crate::bounds::Classes {
                $(if key.field == $Ask::$field as u8 { return $crate::facts::Fact::among(&self.$field, key.item, key.sub); })*
                $crate::bounds::Classes::default()
            }
            fn keys(&self) -> ::alloc::vec::Vec<$crate::facts::Key> {
                let mut out = ::alloc::vec::Vec::new();
                $($crate::facts::Fact::keys(&self.$field, $Ask::$field as u8, &mut out);)*
                out
            }
            fn path(&self, key: $crate::facts::Key) -> ::alloc::string::String {
                $(if key.field == $Ask::$field as u8 {
                    return $crate::facts::Fact::path(&self.$field, $crate::facts::wire(stringify!($field)), key.item, key.sub);
                })*
                ::alloc::string::String::new()
            }
            fn field(key: $crate::facts::Key) -> Option<&'static $crate::facts::Field> {
                Self::FORM.fields.get(usize::from(key.field))
            }
        }
    };
}

/// The name of a field on the wire: a word that Rust keeps for itself is declared with `r#` before it.
pub const fn wire(name: &'static str) -> &'static str {
    match name.as_bytes() {
        [b'r', b'#', ..] => name.split_at(2).1,
        _ => name,
    }
}

// --- reading -------------------------------------------------------------------------------------------------------------

/// `at` and `name` joined to the path that problems name.
pub fn join(at: &str, name: &str) -> String {
    if at.is_empty() { name.to_string() } else { format!("{at}.{name}") }
}

/// Reads the member of `json` that `field` declares; absent and null are unknown.
pub fn read_member<T: Fact>(json: &Json, field: Option<&'static Field>, at: &str, problems: &mut Problems) -> T {
    let Some(field) = field else { return T::default() };
    match json.get(field.name) {
        None | Some(Json::Null) => T::default(),
        Some(value) => T::read(value, field, &join(at, field.name), problems),
    }
}

/// Checks that `json` is an object whose keys are all declared and stand once. False where it is no object.
pub fn check_members(json: &Json, at: &str, fields: &[Field], problems: &mut Problems) -> bool {
    let names: Vec<&str> = fields.iter().map(|f| f.name).collect();
    check_keys(json, at, &names, problems)
}

/// The same for a plain list of names.
pub fn check_keys(json: &Json, at: &str, names: &[&str], problems: &mut Problems) -> bool {
    let Json::Object(members) = json else {
        let whole = if at.is_empty() { "the facts" } else { at };
        problems.add("wrong_type", &[at], format!("`{whole}` is {}, must be an object", json.kind()));
        return false;
    };
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut faults = 0usize;
    for (key, _) in members {
        let twice = !seen.insert(key);
        let known = names.contains(&key.as_ref());
        if !twice && known {
            continue;
        }
        faults = faults.saturating_add(1);
        if faults > MOST_FAULTS {
            continue;
        }
        let path = join(at, &shown(key));
        if twice {
            problems.add("duplicate_key", &[&path], format!("`{path}` is given twice, must be given once"));
        } else {
            let near = nearest(key, names).map_or_else(String::new, |n| format!("; the nearest known name is `{n}`"));
            problems.add("unknown_field", &[&path], format!("`{path}` is no known field{near}"));
        }
    }
    if faults > MOST_FAULTS {
        problems.add("too_many", &[at], format!("{} more fields are unknown or given twice", faults.saturating_sub(MOST_FAULTS)));
    }
    true
}

/// The most unknown or repeated fields of one object that are named one by one.
const MOST_FAULTS: usize = 100;

/// A name as it may be repeated in a message: cut where it is long, control characters replaced.
pub fn shown(text: &str) -> String {
    let mut out: String = text.chars().take(60).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
    if text.chars().nth(60).is_some() {
        out.push('…');
    }
    out
}

/// The name closest to `word` by edit distance, if one is close enough to be a slip of the hand.
pub fn nearest<'n>(word: &str, names: &[&'n str]) -> Option<&'n str> {
    let length = word.chars().count();
    if length > 60 {
        return None;
    }
    let allowed = (length / 3).max(1);
    names.iter().map(|n| (edit_distance(word, n), *n)).min_by_key(|(d, _)| *d).filter(|(d, _)| *d <= allowed).map(|(_, n)| n)
}

/// Levenshtein distance. Own code: the usual crate for it needs std.
fn edit_distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.chars().count()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut corner = i;
        let mut left = i.saturating_add(1);
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, y) in row.iter_mut().skip(1).zip(b.chars()) {
            let cost = corner.saturating_add(usize::from(x != y));
            corner = *cell;
            left = cost.min(left.saturating_add(1)).min(corner.saturating_add(1));
            *cell = left;
        }
    }
    row.last().copied().unwrap_or(0)
}

fn wrong_type(json: &Json, at: &str, wanted: &str, problems: &mut Problems) {
    problems.add("wrong_type", &[at], format!("`{at}` is {}, must be {wanted} or null", json.kind()));
}

/// Reads one of the words of `E`.
fn read_choice<E: Choices>(json: &Json, at: &str, problems: &mut Problems) -> Option<E> {
    let words = || E::CHOICES.iter().map(|c| c.word).collect::<Vec<_>>();
    // words that are numbers (OASys codes) may be written as numbers
    let number = json.as_whole().map_or_else(String::new, |n| n.to_string());
    let numbered = !number.is_empty() && E::CHOICES.iter().all(|c| c.word.bytes().all(|b| b.is_ascii_digit()));
    let Some(text) = json.as_text().or_else(|| E::from_word(&number).map(E::word)).or(numbered.then_some(number.as_str())) else {
        wrong_type(json, at, &format!("one of {}", words().join(", ")), problems);
        return None;
    };
    let found = E::from_word(text);
    if found.is_none() {
        let near = nearest(text, &words()).map_or_else(String::new, |n| format!("; the nearest is {n}"));
        let given = if text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-') { shown(text) } else { String::from("another text") };
        problems.add("unknown_value", &[at], format!("`{at}` is {given}, must be one of {}{near}", words().join(", ")));
    }
    found
}

/// Reads a whole number within the field's range.
pub fn read_whole(json: &Json, field: &Field, at: &str, problems: &mut Problems) -> Option<i32> {
    let range = || format!("must be {} to {}", field.least, field.most);
    match json {
        Json::Whole(_) | Json::Real(_) => {}
        _ => {
            wrong_type(json, at, &format!("a whole number from {} to {}", field.least, field.most), problems);
            return None;
        }
    }
    let Some(n) = json.as_whole() else {
        match json {
            Json::Real(x) if x.abs() > 1e15 => problems.add("out_of_range", &[at], format!("`{at}` is too large, {}", range())),
            _ => problems.add("not_whole", &[at], format!("`{at}` is not whole, must be a whole number from {} to {}", field.least, field.most)),
        }
        return None;
    };
    match i32::try_from(n) {
        Ok(small) if (field.least..=field.most).contains(&small) => Some(small),
        _ => {
            problems.add("out_of_range", &[at], format!("`{at}` is {n}, {}", range()));
            None
        }
    }
}

impl Fact for Answer<bool> {
    const SHAPE: Shape = Shape::YesNo;
    fn read(json: &Json, _: &Field, at: &str, problems: &mut Problems) -> Self {
        if let Json::Bool(value) = json {
            return Self::Known(*value);
        }
        wrong_type(json, at, "true, false", problems);
        Self::Unknown
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

impl Fact for Answer<u16> {
    const SHAPE: Shape = Shape::Whole;
    fn read(json: &Json, field: &Field, at: &str, problems: &mut Problems) -> Self {
        read_whole(json, field, at, problems).and_then(|n| u16::try_from(n).ok()).into()
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

/// A number, or `none` where there never was such a thing: not the same as 0, and not unknown. As a number, none is -1.
impl Fact for Answer<Option<u16>> {
    const SHAPE: Shape = Shape::WholeOrNone;
    fn read(json: &Json, field: &Field, at: &str, problems: &mut Problems) -> Self {
        match json {
            Json::Text(word) if word == NONE => Self::Known(None),
            Json::Whole(_) | Json::Real(_) => read_whole(json, field, at, problems).and_then(|n| u16::try_from(n).ok()).map_or(Self::Unknown, |n| Self::Known(Some(n))),
            _ => {
                wrong_type(json, at, &format!("a whole number from {} to {}, `{NONE}`", field.least, field.most), problems);
                Self::Unknown
            }
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

/// The word for a number of something that never was.
pub const NONE: &str = "none";

impl<E: Choices> Fact for Answer<E> {
    const SHAPE: Shape = Shape::Choice(E::CHOICES);
    fn read(json: &Json, _: &Field, at: &str, problems: &mut Problems) -> Self {
        read_choice(json, at, problems).into()
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

/// The members of `E` that an answer can be: one when known, several when only narrowed down, empty when unknown.
impl<E: Choices> Fact for Set<E> {
    const SHAPE: Shape = Shape::OneOf(E::CHOICES);
    fn read(json: &Json, _: &Field, at: &str, problems: &mut Problems) -> Self {
        match json {
            Json::List(values) if values.is_empty() => {
                problems.add("unknown_value", &[at], format!("`{at}` is an empty list, must hold at least one value or be null"));
                Self::EMPTY
            }
            Json::List(values) => values.iter().filter_map(|v| read_choice(v, at, problems)).collect(),
            _ => read_choice(json, at, problems).map_or(Self::EMPTY, Self::only),
        }
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

/// Several choices at once: a tick list. Absent is unknown, an empty list is "none ticked".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ticks<E: Choices>(pub Answer<Set<E>>);

impl<E: Choices> Default for Ticks<E> {
    fn default() -> Self {
        Self(Answer::Unknown)
    }
}

impl<E: Choices> Fact for Ticks<E> {
    const SHAPE: Shape = Shape::Several(E::CHOICES);
    fn read(json: &Json, _: &Field, at: &str, problems: &mut Problems) -> Self {
        let Json::List(values) = json else {
            wrong_type(json, at, "a list", problems);
            return Self(Answer::Unknown);
        };
        Self(Answer::Known(values.iter().filter_map(|v| read_choice(v, at, problems)).collect()))
    }
    fn write(&self) -> Json {
        self.0.known().map_or(Json::Null, Set::words)
    }
}

impl Fact for Answer<Date> {
    const SHAPE: Shape = Shape::Date;
    fn read(json: &Json, _: &Field, at: &str, problems: &mut Problems) -> Self {
        let Some(text) = json.as_text() else {
            wrong_type(json, at, "a date such as 2026-03-31", problems);
            return Self::Unknown;
        };
        match Date::read(text) {
            Ok(date) => Self::Known(date),
            Err(why) => {
                problems.add("impossible_date", &[at], format!("`{at}` {why}, must be a calendar date such as 2026-03-31"));
                Self::Unknown
            }
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

impl Fact for Text {
    const SHAPE: Shape = Shape::Text;
    fn read(json: &Json, _: &Field, at: &str, problems: &mut Problems) -> Self {
        match json.as_text() {
            Some(text) if text.len() > Self::MOST => {
                problems.add("too_long", &[at], format!("`{at}` is {} bytes long, must be at most {}", text.len(), Self::MOST));
                Self(None)
            }
            Some(text) => Self(Some(text.to_string())),
            None => {
                wrong_type(json, at, "a text", problems);
                Self(None)
            }
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

impl<E: Choices> Fact for ChoiceOrText<E> {
    const SHAPE: Shape = Shape::ChoiceOrText(E::CHOICES);
    fn read(json: &Json, field: &Field, at: &str, problems: &mut Problems) -> Self {
        let text = Text::read(json, field, at, problems);
        match (text.given().and_then(E::from_word), text.given()) {
            (Some(word), _) => Self::Choice(word),
            (None, Some(name)) => Self::Named(name.to_string()),
            (None, None) => Self::Unknown,
        }
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

impl<T: FactSet> Fact for Part<T> {
    const SHAPE: Shape = Shape::Part(&T::FORM);
    fn read(json: &Json, _: &Field, at: &str, problems: &mut Problems) -> Self {
        Self(Some(T::read(json, at, problems)))
    }
    fn write(&self) -> Json {
        self.0.as_ref().map_or(Json::Null, FactSet::write)
    }
    fn raw(&self, _: u8, sub: u8) -> Option<Answer<i32>> {
        self.0.as_ref().and_then(|t| t.raw(Key::field(sub)))
    }
    fn put(&mut self, _: u8, sub: u8, raw: i32) {
        if let Some(part) = &mut self.0 {
            part.put(Key::field(sub), raw);
        }
    }
    fn keys(&self, field: u8, out: &mut Vec<Key>) {
        if let Some(part) = &self.0 {
            out.extend(part.keys().iter().map(|k| Key { field, item: 0, sub: k.field }));
        }
    }
    fn path(&self, name: &str, _: u8, sub: u8) -> String {
        self.0.as_ref().map_or_else(|| name.to_string(), |t| format!("{name}.{}", t.path(Key::field(sub))))
    }
}

/// The most members that a list of facts may have.
pub const MOST_IN_LIST: usize = 200;

impl<T: FactSet> Fact for Vec<T> {
    const SHAPE: Shape = Shape::List(&T::FORM);
    fn read(json: &Json, _: &Field, at: &str, problems: &mut Problems) -> Self {
        let Json::List(values) = json else {
            wrong_type(json, at, "a list", problems);
            return Self::new();
        };
        if values.len() > MOST_IN_LIST {
            problems.add("too_many", &[at], format!("`{at}` has {} members, must have at most {MOST_IN_LIST}", values.len()));
        }
        values.iter().take(MOST_IN_LIST).enumerate().map(|(i, v)| T::read(v, &format!("{at}[{i}]"), problems)).collect()
    }
    fn write(&self) -> Json {
        if self.is_empty() { Json::Null } else { self.iter().map(FactSet::write).collect() }
    }
    fn raw(&self, item: u8, sub: u8) -> Option<Answer<i32>> {
        self.get(usize::from(item)).and_then(|t| t.raw(Key::field(sub)))
    }
    fn put(&mut self, item: u8, sub: u8, raw: i32) {
        if let Some(member) = self.get_mut(usize::from(item)) {
            member.put(Key::field(sub), raw);
        }
    }
    fn keys(&self, field: u8, out: &mut Vec<Key>) {
        for (item, member) in (0u8..).zip(self.iter()) {
            out.extend(member.keys().iter().map(|k| Key { field, item, sub: k.field }));
        }
    }
    fn path(&self, name: &str, item: u8, sub: u8) -> String {
        let inner = self.get(usize::from(item)).map_or_else(String::new, |t| t.path(Key::field(sub)));
        format!("{name}[{item}].{inner}")
    }
}

/// Names and titles of the members of a [`Numbered`].
pub trait Numbering: Clone + Copy + Debug + Default + PartialEq + 'static {
    /// Names on the wire.
    const NAMES: &'static [&'static str];
    /// Titles in print, in the same order.
    const TITLES: &'static [&'static str];
    /// Greatest number that a member takes, where its members are numbers.
    const MOST: i32 = 999;
}

/// An object whose members are named by number, each of the same kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Numbered<M, T, const N: usize>(pub [T; N], core::marker::PhantomData<M>);

impl<M, T: Default, const N: usize> Default for Numbered<M, T, N> {
    fn default() -> Self {
        Self(core::array::from_fn(|_| T::default()), core::marker::PhantomData)
    }
}

impl<M: Numbering, T: Fact, const N: usize> Numbered<M, T, N> {
    /// The member with this name.
    pub fn named(&self, name: &str) -> Option<&T> {
        M::NAMES.iter().position(|n| *n == name).and_then(|i| self.0.get(i))
    }

    /// The members with their names.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &T)> {
        M::NAMES.iter().copied().zip(&self.0)
    }

    fn fields() -> Vec<Field> {
        M::NAMES.iter().zip(M::TITLES).map(|(name, title)| ask(title).range(0, M::MOST).named(name, T::SHAPE)).collect()
    }
}

impl<M: Numbering, T: Fact, const N: usize> Fact for Numbered<M, T, N> {
    const SHAPE: Shape = Shape::Keyed(Self::fields);
    fn read(json: &Json, _: &Field, at: &str, problems: &mut Problems) -> Self {
        let mut out = Self::default();
        if check_keys(json, at, M::NAMES, problems) {
            for (slot, field) in out.0.iter_mut().zip(Self::fields()) {
                if let Some(value) = json.get(field.name).filter(|v| !v.is_null()) {
                    *slot = T::read(value, &field, &join(at, field.name), problems);
                }
            }
        }
        out
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

impl<T: FactSet> Fact for Listed<T> {
    const SHAPE: Shape = Shape::List(&T::FORM);
    fn read(json: &Json, field: &Field, at: &str, problems: &mut Problems) -> Self {
        Self(Some(Vec::read(json, field, at, problems)))
    }
    fn write(&self) -> Json {
        self.0.as_ref().map_or(Json::Null, |list| list.iter().map(FactSet::write).collect())
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

/// Days on which something happened, in the order of the calendar however they are given. One day may stand several times.
impl Fact for Listed<Date> {
    const SHAPE: Shape = Shape::Dates;
    fn read(json: &Json, field: &Field, at: &str, problems: &mut Problems) -> Self {
        let Json::List(values) = json else {
            wrong_type(json, at, "a list of dates", problems);
            return Self(None);
        };
        if values.len() > MOST_IN_LIST {
            problems.add("too_many", &[at], format!("`{at}` has {} members, must have at most {MOST_IN_LIST}", values.len()));
        }
        let days = values.iter().take(MOST_IN_LIST).enumerate().filter_map(|(i, v)| Answer::<Date>::read(v, field, &format!("{at}[{i}]"), problems).known());
        let mut days: Vec<Date> = days.collect();
        days.sort_unstable();
        Self(Some(days))
    }
    fn write(&self) -> Json {
        self.0.as_ref().map_or(Json::Null, |days| days.iter().map(|d| Json::from(d.to_string())).collect())
    }
}

/// A list of names: ids of items or sections, ids of policies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names(pub Vec<String>);

impl Fact for Names {
    const SHAPE: Shape = Shape::Names;
    fn read(json: &Json, _: &Field, at: &str, problems: &mut Problems) -> Self {
        let Json::List(values) = json else {
            wrong_type(json, at, "a list of names", problems);
            return Self::default();
        };
        let mut out = Vec::new();
        for (i, value) in values.iter().take(MOST_IN_LIST).enumerate() {
            match (value, value.as_text()) {
                (_, Some(text)) if text.len() <= 60 => out.push(text.to_string()),
                (Json::Whole(n), _) => out.push(n.to_string()),
                _ => problems.add("wrong_type", &[&format!("{at}[{i}]")], format!("`{at}[{i}]` must be a name of up to 60 bytes or a number")),
            }
        }
        Self(out)
    }
    fn write(&self) -> Json {
        if self.0.is_empty() { Json::Null } else { self.0.iter().map(|n| Json::from(n.clone())).collect() }
    }
}

/// A part that this version carries and does not score.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unscored(pub Json);

impl Fact for Unscored {
    const SHAPE: Shape = Shape::Any;
    fn read(json: &Json, _: &Field, _: &str, _: &mut Problems) -> Self {
        Self(json.clone())
    }
    fn write(&self) -> Json {
        self.0.clone()
    }
}
