//! Facts are declared once: [`facts!`](crate::facts!) makes the struct, the way to each of its fields by position, and the form
//! metadata that the JSON Schema, the columns and the C struct are made from. Declarations live here, what is done with every field
//! alike (the tolerant reader, the canonical writing that receipts hash) in `slots`, the reading of one JSON value in `reading`, of
//! plain numbers in `plain`, the kinds of value that a field can hold in `kinds`; rules never do.

mod kinds;
pub mod plain;
mod reading;
pub(crate) mod slots;

pub use self::kinds::{ChoiceOrText, Listed, MOST_IN_LIST, NONE, Names, Numbered, Numbering, Part, Sequence, Text, Ticks, Unscored};
pub use self::reading::{check_keys, join, nearest, read_decimal, read_whole, shown};
use crate::answer::Answer;
pub use crate::choices::{Choice, Choices};
use crate::classes::Classes;
use crate::json::Json;
use crate::problem::Problems;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

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
    /// A number with decimals, within the field's range unless its rules refuse what lies beyond.
    Decimal,
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
    /// A field beside the part that this one stands in has this word.
    Around(&'static str, &'static str),
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
    /// Whether a decimal beyond the range is read all the same: the instrument has its own answer to it, or its own refusal.
    pub beyond_by_rule: bool,
    /// Whether a decimal has at most two places: what is compared with it was rounded so.
    pub two_places: bool,
    /// What is to be counted, where a source says so.
    pub counts: &'static str,
    /// What is not to be counted, where a source says so.
    pub does_not_count: &'static str,
    /// A protected characteristic, or a proxy for one.
    pub sensitive: bool,
    /// When the question applies.
    pub when: When,
    /// Of a number that is a place in a list, from 0: the list around it; empty for any other.
    pub place_in: &'static str,
    /// The name that the Ministry's own service has for it, camelCase; empty where it has none.
    pub official: &'static str,
    /// Whether words of a choice are taken as that service spells them: the same words in capitals.
    pub capitals: bool,
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
        beyond_by_rule: false,
        two_places: false,
        counts: "",
        does_not_count: "",
        sensitive: false,
        when: When::Always,
        place_in: "",
        official: "",
        capitals: false,
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
    /// Names the list that the number is a place in.
    place_in: &'static str;
    /// Gives the name in the Ministry's own service.
    official: &'static str;
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
    /// The same question as the Ministry's own service puts it: its name, words in capitals, any number. A question that it does not
    /// put has no name, and no key is taken for it.
    #[must_use]
    pub const fn officially(mut self) -> Self {
        self.name = self.official;
        self.capitals = true;
        self.range(i32::MIN, i32::MAX)
    }
    /// A decimal beyond the range is read all the same: the instrument has its own answer to it, or its own refusal. The range is
    /// what a form offers.
    #[must_use]
    pub const fn beyond_by_rule(mut self) -> Self {
        self.beyond_by_rule = true;
        self
    }
    /// A decimal of at most two places.
    #[must_use]
    pub const fn two_places(mut self) -> Self {
        self.two_places = true;
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

/// A value that can stand in a field of [`facts!`](crate::facts!). It begins as unknown.
pub trait Fact {
    /// Reads a value that is not null.
    fn read(&mut self, json: &Json, field: &Field, at: &str, problems: &mut Problems);
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

/// The kind of value that a type of [`Fact`] takes.
pub trait Shaped: Fact + Default {
    /// Its kind.
    const SHAPE: Shape;
}

/// The facts of a struct by their position in its form: all that a treatment of every field alike needs to know of the struct.
pub trait Slots {
    /// The questions.
    fn form(&self) -> Form;
    /// The fact at a position.
    fn slot(&self, field: u8) -> Option<&dyn Fact>;
    /// The fact at a position, to change it.
    fn slot_mut(&mut self, field: u8) -> Option<&mut dyn Fact>;
}

/// A struct declared with [`facts!`](crate::facts!).
pub trait FactSet: Slots + plain::Cells + Clone + Default + Send + 'static {
    /// Its questions.
    const FORM: Form;
    /// Reads an object with every problem in it. What could not be read is unknown in the value returned.
    fn read(json: &Json, at: &str, problems: &mut Problems) -> Self {
        let mut out = Self::default();
        slots::read(&mut out, json, at, problems);
        out
    }
    /// Canonical writing: fields in form order, absent ones left out.
    fn write(&self) -> Json {
        slots::write(self)
    }
    /// The answer at `key` as a number.
    #[inline]
    fn raw(&self, key: Key) -> Option<Answer<i32>> {
        self.slot(key.field)?.raw(key.item, key.sub)
    }
    /// Replaces the answer at `key`.
    #[inline]
    fn put(&mut self, key: Key, raw: i32) {
        if let Some(fact) = self.slot_mut(key.field) {
            fact.put(key.item, key.sub, raw);
        }
    }
    /// What the unknown answer at `key` is narrowed down to; empty where it may be anything.
    fn among(&self, key: Key) -> Classes {
        slots::among(self, key)
    }
    /// Every single answer, in form order.
    fn keys(&self) -> Vec<Key> {
        slots::keys(self)
    }
    /// The printable path of `key`.
    fn path(&self, key: Key) -> String {
        slots::path(self, key)
    }
    /// The declaration of the field at `key`.
    fn field(key: Key) -> Option<&'static Field> {
        Self::FORM.fields.get(usize::from(key.field))
    }
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

        impl $crate::facts::Slots for $Name {
            fn form(&self) -> $crate::facts::Form { <Self as $crate::facts::FactSet>::FORM }
            fn slot(&self, field: u8) -> Option<&dyn $crate::facts::Fact> {
                $(if field == $Ask::$field as u8 { return Some(&self.$field); })*
                None
            }
            fn slot_mut(&mut self, field: u8) -> Option<&mut dyn $crate::facts::Fact> {
                $(if field == $Ask::$field as u8 { return Some(&mut self.$field); })*
                None
            }
        }

        impl $crate::facts::plain::Cells for $Name {
            #[inline]
            fn lay(&mut self, place: $crate::facts::plain::Place, number: i32, field: &$crate::facts::Field) -> bool {
                $(if place.field == $Ask::$field as u8 { return $crate::facts::plain::Cell::lay(&mut self.$field, number, place.within, field); })*
                false
            }
            #[inline]
            fn lay_real(&mut self, place: $crate::facts::plain::Place, number: f64, field: &$crate::facts::Field) -> bool {
                $(if place.field == $Ask::$field as u8 { return $crate::facts::plain::Cell::lay_real(&mut self.$field, number, place.within, field); })*
                false
            }
            fn clear(&mut self, field: u8) {
                $(if field == $Ask::$field as u8 { $crate::facts::plain::Cell::clear(&mut self.$field); })*
            }
        }

        impl $crate::facts::FactSet for $Name {
            const FORM: $crate::facts::Form = $crate::facts::Form { id: $id, title: $title, fields: &[
                $({
                    #[allow(unused_imports, reason = "a declaration may use none of them")]
                    use $crate::facts::{ask, When};
                    ask($ask) $(. $builder ( $($argument)* ))* .named($crate::facts::wire(stringify!($field)), <$ty as $crate::facts::Shaped>::SHAPE)
                }),*
            ] };
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
