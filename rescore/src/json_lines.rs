//! JSON Lines in: one object a line, its members the columns. Members of an object within stand under dotted names, lists in one cell. Numbers are
//! kept as they are written where a binary64 would lose digits. Knows no instrument.

use crate::block::{BadRow, Block, Span};
use crate::chunk::{Chunk, Data, Reading};
use crate::error::Error;
use crate::plain::{self, Answered};
use memchr::memchr;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::collections::HashMap;
use std::fmt;

/// The longest line.
const MOST: usize = 16 << 20;

/// The members of an object in their order, values as they are written.
struct Members<'j>(Vec<(String, &'j RawValue)>);

impl<'de> serde::Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visit;
        impl<'de> Visitor<'de> for Visit {
            type Value = Members<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
                let mut out = Vec::new();
                while let Some(member) = map.next_entry::<String, &'de RawValue>()? {
                    out.push(member);
                }
                Ok(Members(out))
            }
        }
        deserializer.deserialize_map(Visit)
    }
}

/// What is wrong with a line.
struct Wrong {
    code: &'static str,
    text: String,
}

fn wrong(code: &'static str, text: impl Into<String>) -> Wrong {
    Wrong { code, text: text.into() }
}

/// A value as a cell.
struct Cell {
    /// Its text; none for null.
    text: Option<String>,
    /// Whether it stood there without quotes: a number, true or false.
    is_bare: bool,
    /// Whether it is an object in which nothing is.
    is_empty_object: bool,
}

impl Cell {
    /// Whether no column is needed for it.
    const fn is_nothing(&self) -> bool {
        self.text.is_none() || self.is_empty_object
    }

    fn text(text: String) -> Self {
        Self { text: Some(text), is_bare: false, is_empty_object: false }
    }
}

/// How deep objects may stand in each other, as the engine's own reader has it.
const DEEPEST: usize = 127;

/// The cells of a line, by the names of their columns.
fn cells(line: &[u8], answered: &Answered) -> Result<Vec<(String, Cell)>, Wrong> {
    if line.len() > MOST {
        return Err(wrong("line_too_long", "the line is longer than 16 MiB, must be shorter"));
    }
    let members: Members<'_> = serde_json::from_slice(line).map_err(|error| match std::str::from_utf8(line) {
        Err(_) => wrong("not_utf8", "the line is not UTF-8, must be one JSON object in UTF-8"),
        Ok(_) if serde_json::from_slice::<serde::de::IgnoredAny>(line).is_ok() => wrong("not_object", "the line is no JSON object, must be one"),
        Ok(_) => wrong("not_json", format!("the line is not JSON: {error}; must be one JSON object")),
    })?;
    let mut out: Vec<(String, Cell)> = Vec::new();
    for (name, value) in members.0 {
        add(name, value.get(), 1, answered, &mut out)?;
    }
    let mut names: Vec<&str> = out.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    match names.windows(2).find(|pair| pair.first() == pair.last()) {
        Some(twice) => Err(wrong("duplicate_key", format!("the key `{}` is given twice, must be given once", twice.first().copied().unwrap_or_default()))),
        None => Ok(out),
    }
}

fn add(name: String, value: &str, depth: usize, answered: &Answered, out: &mut Vec<(String, Cell)>) -> Result<(), Wrong> {
    let broken = |error: serde_json::Error| wrong("not_json", format!("the value of `{name}` is not JSON: {error}"));
    let first = value.as_bytes().first();
    if let Some(kind) = first.and_then(|first| other_than_text(*first)).filter(|_| answered.texts.contains(&name)) {
        return Err(wrong("wrong_type", format!("`{name}` is {kind}, must be a text")));
    }
    match first {
        // what one answer has in it is no column: the reader refuses it
        Some(b'{') if answered.columns.contains(&name) => {
            out.push((name, Cell::text(value.to_string())));
            Ok(())
        }
        Some(b'{') if depth >= DEEPEST => Err(wrong("not_json", format!("objects stand in each other deeper than {DEEPEST} times"))),
        Some(b'{') => {
            let within: Members<'_> = serde_json::from_str(value).map_err(broken)?;
            if within.0.is_empty() {
                out.push((name, Cell { is_empty_object: true, ..Cell::text("{}".to_string()) }));
                return Ok(());
            }
            within.0.into_iter().try_for_each(|(inner, value)| add(format!("{name}.{inner}"), value.get(), depth + 1, answered, out))
        }
        Some(b'[') => {
            let list: Vec<&RawValue> = serde_json::from_str(value).map_err(broken)?;
            let text = if list.iter().any(|member| member.get().starts_with(['{', '['])) {
                value.to_string()
            } else {
                let members: Vec<(Option<String>, bool)> =
                    list.iter().map(|member| Ok((text_of(member.get())?, member.get().starts_with('"')))).collect::<Result<_, _>>().map_err(broken)?;
                plain::list(&members.iter().map(|(text, is_text)| (text.as_deref(), *is_text)).collect::<Vec<_>>(), answered.listed(&name))
            };
            out.push((name, Cell::text(text)));
            Ok(())
        }
        _ => {
            let text = scalar(value).map_err(broken)?;
            let is_bare = text.is_some() && !value.starts_with('"');
            out.push((name, Cell { text, is_bare, is_empty_object: false }));
            Ok(())
        }
    }
}

/// What a value of JSON is that begins so, where it is no text and not null.
const fn other_than_text(first: u8) -> Option<&'static str> {
    match first {
        b'"' | b'n' => None,
        b'{' => Some("an object"),
        b'[' => Some("a list"),
        b't' | b'f' => Some("true or false"),
        _ => Some("a number"),
    }
}

/// A value that is no object and no list, in the plain form: an empty text is no answer.
fn scalar(value: &str) -> Result<Option<String>, serde_json::Error> {
    Ok(text_of(value)?.filter(|text| !text.is_empty()))
}

/// A value that is no object and no list; nothing where it is null.
fn text_of(value: &str) -> Result<Option<String>, serde_json::Error> {
    Ok(match value.as_bytes().first() {
        Some(b'"') => Some(serde_json::from_str::<String>(value)?),
        Some(b'n') => None,
        Some(b't' | b'f') => Some(value.to_string()),
        _ => Some(number(value)),
    })
}

/// A number in the plain form; as it is written where it has more digits than a binary64 keeps.
fn number(written: &str) -> String {
    if plain::read_whole(written.as_bytes()).is_some() {
        return written.to_string();
    }
    let digits = written.bytes().take_while(|b| !matches!(b, b'e' | b'E')).filter(u8::is_ascii_digit).count();
    match written.parse::<f64>() {
        Ok(x) if x.is_finite() && digits <= 15 => {
            let mut out = String::new();
            plain::number(if x == 0.0 { 0.0 } else { x }, &mut out);
            out
        }
        _ => written.to_string(),
    }
}

/// The lines of a text that are not blank, each with its number from 0.
fn lines(text: &[u8]) -> impl Iterator<Item = (u32, &[u8])> {
    let mut rest = text;
    let each = std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (line, after) = match memchr(b'\n', rest) {
            Some(end) => (rest.get(..end)?, rest.get(end + 1..)?),
            None => (rest, &[][..]),
        };
        rest = after;
        Some(line)
    });
    (0u32..).zip(each).filter(|(_, line)| !line.trim_ascii().is_empty())
}

/// Reads chunks of JSON Lines.
pub struct JsonLines {
    columns: Vec<String>,
    places: HashMap<String, usize>,
    /// Columns beyond this one are questions that the beginning of the input does not have.
    seen: usize,
    /// Whether a member without a column may be left out: the columns that are kept were named.
    named: bool,
    /// What is known of its columns.
    answered: Answered,
}

impl JsonLines {
    /// Of an input that begins with `text`: its columns are the members that are met there, in the order in which they are, then `questions`.
    pub fn new(text: &[u8], questions: &[String], answered: &Answered, named: bool) -> Self {
        let mut reading = Self { columns: Vec::new(), places: HashMap::new(), seen: 0, named, answered: answered.clone() };
        let mut met: Vec<String> = Vec::new();
        let mut null: HashMap<String, bool> = HashMap::new();
        for (_, line) in lines(text) {
            for (name, cell) in cells(line, answered).unwrap_or_default() {
                match null.get_mut(&name) {
                    Some(null) => *null &= cell.is_nothing(),
                    None => {
                        null.insert(name.clone(), cell.is_nothing());
                        met.push(name);
                    }
                }
            }
        }
        for name in &met {
            // an object that is null or empty in one line is the same columns as in the others
            let within = |other: &String| other.strip_prefix(name.as_str()).is_some_and(|rest| rest.starts_with('.'));
            if null.get(name) != Some(&true) || !met.iter().any(within) {
                reading.add(name);
            }
        }
        reading.seen = reading.columns.len();
        questions.iter().for_each(|name| reading.add(name));
        reading
    }

    fn add(&mut self, name: &str) {
        if !self.places.contains_key(name) {
            self.places.insert(name.to_string(), self.columns.len());
            self.columns.push(name.to_string());
        }
    }

    /// How many columns the beginning of the input has.
    pub const fn seen(&self) -> usize {
        self.seen
    }
}

impl Reading for JsonLines {
    fn columns(&self) -> &[String] {
        &self.columns
    }

    fn read(&self, chunk: Chunk, block: &mut Block) -> Result<(), Error> {
        let Data::Text(text) = chunk.data else { return Err(Error::because("a chunk of JSON Lines is no text")) };
        *block = Block { columns: std::mem::take(&mut block.columns), bare: std::mem::take(&mut block.bare), ..Block::default() };
        block.columns.resize_with(self.columns.len(), Vec::new);
        block.columns.iter_mut().for_each(Vec::clear);
        block.bare.resize_with(self.columns.len(), Vec::new);
        block.bare.iter_mut().for_each(Vec::clear);
        for (line, bytes) in lines(&text) {
            match cells(bytes, &self.answered) {
                Ok(cells) => {
                    for (name, cell) in cells {
                        match self.places.get(&name) {
                            Some(column) if self.named || *column < self.seen || cell.is_nothing() => {
                                block.push(*column, cell.text.as_deref().map(str::as_bytes));
                                if let Some(bare) = block.bare.get_mut(*column) {
                                    bare.resize(block.rows, false);
                                    bare.push(cell.is_bare);
                                }
                            }
                            _ if self.named || cell.is_nothing() => {}
                            _ => {
                                let line = chunk.line + u64::from(line);
                                return Err(Error::because(format!(
                                    "line {line} has the key `{name}`, which no line at the beginning of the input has, so that there is no column for it: leave it out, with --keep and the other columns, or put a line that has it at the beginning"
                                )));
                            }
                        }
                    }
                }
                Err(wrong) => {
                    let record = if bytes.len() > MOST { String::new() } else { String::from_utf8_lossy(bytes).trim_end_matches('\r').to_string() };
                    block.bad.push(BadRow { row: block.rows, code: wrong.code, text: wrong.text, record });
                }
            }
            block.lines.push(line);
            block.rows += 1;
            // what a line does not have is missing
            for cells in block.columns.iter_mut().filter(|cells| cells.len() < block.rows) {
                cells.push(Span::MISSING);
            }
        }
        Ok(())
    }
}
