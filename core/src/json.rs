//! JSON as a value: what facts are read from and outcomes are written to. Keeps the order of keys, and keeps duplicate keys,
//! so that the reader of facts can report them.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

/// One JSON value.
#[derive(Clone, Debug, PartialEq, Default)]
pub enum Json {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Whole(i64),
    /// Any other number.
    Real(f64),
    /// A string.
    Text(Cow<'static, str>),
    /// An array.
    List(Vec<Json>),
    /// An object, in the order written, duplicate keys included.
    Object(Vec<(Cow<'static, str>, Json)>),
}

/// Builds a [`Json::Object`] from `key: value` pairs.
#[macro_export]
macro_rules! object {
    ($($key:literal : $value:expr),* $(,)?) => {
        {
            #[allow(unused_mut, reason = "an object may begin without a member")]
            let mut object = $crate::json::Json::Object(::alloc::vec::Vec::with_capacity(<[&str]>::len(&[$($key),*])));
            $(object.push($key, $value);)*
            object
        }
    };
}

impl Json {
    /// Reads one JSON value that fills `bytes`.
    ///
    /// # Errors
    /// A sentence that says what is wrong and where, for text that is not JSON, not UTF-8, nested deeper than 128 levels, or
    /// followed by something else. It quotes nothing of the text.
    pub fn read(bytes: &[u8]) -> Result<Self, String> {
        serde_json::from_slice(bytes).map_err(|e| e.to_string())
    }

    /// Compact text on one line.
    pub fn compact(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Indented text.
    pub fn pretty(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// The value of `key` in an object: the first, where a key stands twice.
    pub fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members.iter().find(|(k, _)| k == key).map(|(_, v)| v),
            _ => None,
        }
    }

    /// The value at the end of a path of keys.
    pub fn at(&self, path: &[&str]) -> Option<&Self> {
        path.iter().try_fold(self, |value, key| value.get(key))
    }

    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The members of a list; none for anything else.
    pub fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// The members of an object; none for anything else.
    pub fn members(&self) -> &[(Cow<'static, str>, Self)] {
        match self {
            Self::Object(members) => members,
            _ => &[],
        }
    }

    /// The number, if it is one.
    pub fn as_number(&self) -> Option<f64> {
        match self {
            Self::Real(x) => Some(*x),
            #[expect(clippy::cast_precision_loss, reason = "a whole number that has no double of its own is beyond every range")]
            Self::Whole(n) => Some(*n as f64),
            _ => None,
        }
    }

    /// The whole number, if it is one; 30.0 counts as 30.
    pub fn as_whole(&self) -> Option<i64> {
        match *self {
            Self::Whole(n) => Some(n),
            Self::Real(x) => whole(x),
            _ => None,
        }
    }

    /// Whether it is `null`.
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Adds a member to an object; does nothing to anything else.
    pub fn push(&mut self, key: impl Into<Cow<'static, str>>, value: impl Into<Self>) {
        if let Self::Object(members) = self {
            members.push((key.into(), value.into()));
        }
    }

    /// Puts `value` at `key` in place of what stands there, or at the end.
    pub fn set(&mut self, key: impl Into<Cow<'static, str>>, value: impl Into<Self>) {
        let key = key.into();
        if let Self::Object(members) = self
            && let Some((_, slot)) = members.iter_mut().find(|(k, _)| *k == key)
        {
            *slot = value.into();
            return;
        }
        self.push(key, value);
    }

    /// The object with one more member.
    #[must_use]
    pub fn with(mut self, key: impl Into<Cow<'static, str>>, value: impl Into<Self>) -> Self {
        self.push(key, value);
        self
    }

    /// What kind of value it is, in the words of an error message.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "true or false",
            Self::Whole(_) | Self::Real(_) => "a number",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
        }
    }
}

/// The whole number that `x` is, within the range where every whole number has its own double.
fn whole(x: f64) -> Option<i64> {
    const LIMIT: f64 = 9_007_199_254_740_992.0;
    if !(-LIMIT..=LIMIT).contains(&x) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "the range was checked, and the next line checks that nothing was cut off")]
    let n = x as i64;
    #[expect(clippy::cast_precision_loss, reason = "within the range where every whole number has its own double")]
    let back = n as f64;
    (back == x).then_some(n)
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}
impl From<&'static str> for Json {
    fn from(value: &'static str) -> Self {
        Self::Text(Cow::Borrowed(value))
    }
}
impl From<String> for Json {
    fn from(value: String) -> Self {
        Self::Text(Cow::Owned(value))
    }
}
impl From<Cow<'static, str>> for Json {
    fn from(value: Cow<'static, str>) -> Self {
        Self::Text(value)
    }
}
impl From<f64> for Json {
    fn from(value: f64) -> Self {
        Self::Real(value)
    }
}
macro_rules! from_whole {
    ($($t:ty),*) => { $(impl From<$t> for Json {
        fn from(value: $t) -> Self { Self::Whole(i64::from(value)) }
    })* };
}
from_whole!(u8, u16, u32, i32, i64);
impl<T: Into<Json>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}
impl<T: Into<Json>> From<Vec<T>> for Json {
    fn from(values: Vec<T>) -> Self {
        Self::List(values.into_iter().map(Into::into).collect())
    }
}
impl FromIterator<Json> for Json {
    fn from_iter<I: IntoIterator<Item = Json>>(iter: I) -> Self {
        let mut values = Vec::new();
        for value in iter {
            values.push(value);
        }
        Self::List(values)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Whole(value) => serializer.serialize_i64(*value),
            Self::Real(value) => serializer.serialize_f64(*value),
            Self::Text(value) => serializer.serialize_str(value),
            Self::List(values) => {
                let mut seq = serializer.serialize_seq(Some(values.len()))?;
                for value in values {
                    seq.serialize_element(value)?;
                }
                seq.end()
            }
            Self::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (key, value) in members {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

/// How deep lists and objects may stand within one another: the bound that the reader of text has, for every other source as well.
const DEEPEST: u8 = 128;

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Within(DEEPEST).deserialize(deserializer)
    }
}

/// Reads a value that may still hold so many levels.
#[derive(Clone, Copy)]
struct Within(u8);

impl Within {
    /// What stands in a list or object read here.
    fn inner<E: serde::de::Error>(self) -> Result<Self, E> {
        self.0.checked_sub(1).map(Self).ok_or_else(|| E::custom("nested deeper than 128 levels"))
    }
}

impl<'de> DeserializeSeed<'de> for Within {
    type Value = Json;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Within {
    type Value = Json;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }
    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }
    fn visit_none<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }
    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Whole(value))
    }
    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        #[expect(clippy::cast_precision_loss, reason = "beyond every range that a fact allows; it only has to be refused")]
        let wide = value as f64;
        Ok(i64::try_from(value).map_or(Json::Real(wide), Json::Whole))
    }
    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json::Real(value))
    }
    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(Cow::Owned(value.to_string())))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let inner = self.inner()?;
        let mut values = Vec::new();
        while let Some(value) = seq.next_element_seed(inner)? {
            values.push(value);
        }
        Ok(Json::List(values))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let inner = self.inner()?;
        let mut members = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            members.push((Cow::Owned(key), map.next_value_seed(inner)?));
        }
        Ok(Json::Object(members))
    }
}
