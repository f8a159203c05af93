//! CSV in: cut at the ends of records, split into cells where they stand. Knows bytes, no instrument.
//!
//! Read strictly, after RFC 4180: a quote opens a cell only at its beginning, and what follows a closing quote is a delimiter or the end of the
//! line. A quote anywhere else may be the sign of a row that has run into the next, so it stops the work, with its line. (Common libraries
//! accept such quotes in silence, which is why the few lines that split a record are here.)

use crate::block::{BadRow, Block, Span};
use crate::chunk::{Chunk, Data, Reading, Source};
use crate::error::Error;
use memchr::{memchr, memchr_iter, memchr3, memrchr};
use std::io::Read;

/// How a CSV file is written.
#[derive(Clone, Debug)]
pub struct Dialect {
    /// What stands between cells.
    pub delimiter: u8,
    /// Texts that mean that there is no answer, beside the empty one, in every format; where nothing is said, [`MISSING`] in CSV, which has no null of
    /// its own.
    pub missing: Option<Vec<String>>,
}

/// Texts that mean in CSV that there is no answer, where nothing else is said.
pub const MISSING: [&str; 2] = ["NULL", "NA"];

impl Default for Dialect {
    fn default() -> Self {
        Self { delimiter: b',', missing: None }
    }
}

/// Bytes of a chunk, as far as a record does not reach further.
pub const CHUNK: usize = 1 << 20;

/// The most bytes of one record. Beyond it a quote that nobody closed is the likelier explanation.
const MOST: usize = 64 << 20;

/// Cuts text into chunks at the ends of records.
pub struct Cutter<R> {
    input: R,
    /// Whether a line end within quotes is none.
    quoted: bool,
    rest: Vec<u8>,
    line: u64,
    ended: bool,
}

impl<R: Read> Cutter<R> {
    /// Of an input that begins on this line.
    pub const fn new(input: R, quoted: bool, line: u64) -> Self {
        Self { input, quoted, rest: Vec::new(), line, ended: false }
    }

    /// Reads on until so many bytes are there, or the input ends. What is there, and whether that is all.
    ///
    /// # Errors
    /// Reading fails.
    pub fn ahead(&mut self, bytes: usize) -> std::io::Result<(&[u8], bool)> {
        if !self.ended && self.rest.len() < bytes {
            let wanted = bytes - self.rest.len();
            let read = self.input.by_ref().take(wanted as u64).read_to_end(&mut self.rest)?;
            self.ended = read < wanted;
        }
        Ok((&self.rest, self.ended))
    }

    /// The line on which what is next begins.
    pub const fn line(&self) -> u64 {
        self.line
    }

    /// Goes past bytes that were looked at.
    pub fn skip(&mut self, bytes: usize) {
        let kept = self.rest.split_off(bytes.min(self.rest.len()));
        self.line += memchr_iter(b'\n', &self.rest).count() as u64;
        self.rest = kept;
    }

    /// The end of the last whole record of `text`.
    fn end(&self, text: &[u8]) -> Option<usize> {
        let last = memrchr(b'\n', text)? + 1;
        if !self.quoted || memchr(b'"', text).is_none() {
            return Some(last);
        }
        let mut end = last;
        let mut quotes = memchr_iter(b'"', text.get(..end)?).count();
        while quotes % 2 == 1 {
            let before = memrchr(b'\n', text.get(..end - 1)?)? + 1;
            quotes -= memchr_iter(b'"', text.get(before..end)?).count();
            end = before;
        }
        Some(end)
    }

    /// The next whole records; `None` at the end.
    fn cut(&mut self) -> std::io::Result<Option<Vec<u8>>> {
        let mut window = CHUNK;
        loop {
            self.ahead(window)?;
            let there = self.rest.get(..window.min(self.rest.len())).unwrap_or_default();
            // beyond the most that a record may be, whoever reads it says what is wrong with it
            let end = if there.len() < window || window > MOST { Some(self.rest.len()) } else { self.end(there) };
            if let Some(end) = end {
                let rest = self.rest.split_off(end);
                let cut = std::mem::replace(&mut self.rest, rest);
                return Ok((!cut.is_empty()).then_some(cut));
            }
            window *= 2;
        }
    }
}

impl<R: Read + Send> Source for Cutter<R> {
    fn next(&mut self) -> Result<Option<Chunk>, Error> {
        let Some(text) = self.cut().map_err(|error| Error::at("the input", &error))? else { return Ok(None) };
        let line = self.line;
        self.line += memchr_iter(b'\n', &text).count() as u64;
        Ok(Some(Chunk { line, bytes: text.len() as u64, data: Data::Text(text) }))
    }
}

/// Why a record cannot be split.
struct Stray {
    /// Where the quote stands.
    at: usize,
    /// What is wrong with it.
    why: &'static str,
}

/// Splits the record that begins at `from` into cells: calls `each` with the span of each cell, and whether doubled quotes stand in it. The
/// position after the record.
#[inline]
fn split(text: &[u8], from: usize, delimiter: u8, mut each: impl FnMut(Span, bool)) -> Result<usize, Stray> {
    let span = |from: usize, to: usize| Span { from: u32::try_from(from).unwrap_or(u32::MAX), to: u32::try_from(to).unwrap_or(u32::MAX) };
    let mut at = from;
    loop {
        if text.get(at) == Some(&b'"') {
            let (end, doubled) = closing(text, at)?;
            each(span(at + 1, end), doubled);
            match text.get(end + 1) {
                Some(next) if *next == delimiter => at = end + 2,
                Some(b'\n') => return Ok(end + 2),
                Some(b'\r') if matches!(text.get(end + 2), Some(b'\n') | None) => return Ok(end + 3),
                None => return Ok(end + 1),
                Some(_) => return Err(Stray { at: end, why: "is followed by neither a delimiter nor the end of the line" }),
            }
            continue;
        }
        let rest = text.get(at..).unwrap_or_default();
        let Some(found) = memchr3(delimiter, b'\n', b'"', rest) else {
            each(span(at, text.len()), false);
            return Ok(text.len());
        };
        let end = at + found;
        match text.get(end) {
            Some(b'"') => return Err(Stray { at: end, why: "stands within a cell that does not begin with one" }),
            Some(b'\n') => {
                let trimmed = if end > at && text.get(end - 1) == Some(&b'\r') { end - 1 } else { end };
                each(span(at, trimmed), false);
                return Ok(end + 1);
            }
            _ => {
                each(span(at, end), false);
                at = end + 1;
            }
        }
    }
}

/// The position of the quote that closes the one at `from`, and whether doubled quotes stand between them.
fn closing(text: &[u8], from: usize) -> Result<(usize, bool), Stray> {
    let (mut at, mut doubled) = (from + 1, false);
    loop {
        let Some(found) = memchr(b'"', text.get(at..).unwrap_or_default()) else {
            return Err(Stray { at: from, why: "opens a cell and is never closed" });
        };
        if text.get(at + found + 1) != Some(&b'"') {
            return Ok((at + found, doubled));
        }
        doubled = true;
        at += found + 2;
    }
}

/// The first record of a text, and where the next one begins; `None` for an empty text.
///
/// # Errors
/// A stray quote.
pub fn header(text: &[u8], dialect: &Dialect) -> Result<Option<(Vec<String>, usize)>, Error> {
    if text.is_empty() {
        return Ok(None);
    }
    let mut names = Vec::new();
    let next = split(text, 0, dialect.delimiter, |span, doubled| {
        let cell = text.get(span.from as usize..span.to as usize).unwrap_or_default();
        let name = String::from_utf8_lossy(cell).trim().to_string();
        names.push(if doubled { name.replace("\"\"", "\"") } else { name });
    });
    let next = next.map_err(|stray| Error::because(format!("line 1: a quote {}", stray.why)))?;
    Ok(Some((names, next)))
}

/// Reads chunks of CSV.
pub struct Csv {
    columns: Vec<String>,
    delimiter: u8,
    missing: Vec<String>,
}

impl Csv {
    /// Of a file with these columns.
    pub fn new(columns: Vec<String>, dialect: Dialect) -> Self {
        Self { columns, delimiter: dialect.delimiter, missing: dialect.missing.unwrap_or_else(|| MISSING.map(String::from).to_vec()) }
    }

    fn is_missing(&self, cell: &[u8]) -> bool {
        cell.is_empty() || cell.len() <= self.longest_missing() && self.missing.iter().any(|word| word.as_bytes() == cell)
    }

    fn longest_missing(&self) -> usize {
        self.missing.iter().map(String::len).max().unwrap_or(0)
    }
}

/// The number of line ends in a text.
fn lines_in(text: &[u8]) -> u32 {
    u32::try_from(memchr_iter(b'\n', text).count()).unwrap_or(u32::MAX)
}

impl Reading for Csv {
    fn columns(&self) -> &[String] {
        &self.columns
    }

    fn read(&self, chunk: Chunk, block: &mut Block) -> Result<(), Error> {
        let Data::Text(text) = chunk.data else { return Err(Error::because("a chunk of CSV is no text")) };
        let width = self.columns.len();
        let columns = &mut block.columns;
        columns.resize_with(width, Vec::new);
        columns.iter_mut().for_each(Vec::clear);
        block.lines.clear();
        block.bad.clear();
        block.rows = 0;
        // cells in which quotes are doubled are written anew after the text
        let mut unquoted: Vec<u8> = Vec::new();
        let length = text.len();
        let (mut at, mut line) = (0, 0);
        while at < length {
            if matches!(text.get(at), Some(b'\n')) || matches!(text.get(at..at + 2), Some(b"\r\n")) {
                at += if text.get(at) == Some(&b'\n') { 1 } else { 2 };
                line += 1;
                continue;
            }
            let mut count = 0;
            let row = split(&text, at, self.delimiter, |span, doubled| {
                if let Some(cells) = columns.get_mut(count) {
                    let cell = text.get(span.from as usize..span.to as usize).unwrap_or_default();
                    cells.push(if self.is_missing(cell) {
                        Span::MISSING
                    } else if doubled {
                        let from = length + unquoted.len();
                        let mut rest = cell;
                        while let Some(quote) = memchr(b'"', rest) {
                            unquoted.extend_from_slice(rest.get(..=quote).unwrap_or_default());
                            rest = rest.get(quote + 2..).unwrap_or_default();
                        }
                        unquoted.extend_from_slice(rest);
                        let to = length + unquoted.len();
                        Span { from: u32::try_from(from).unwrap_or(u32::MAX), to: u32::try_from(to).unwrap_or(u32::MAX) }
                    } else {
                        span
                    });
                }
                count += 1;
            });
            let next = row.map_err(|stray| {
                let before = lines_in(text.get(at..stray.at).unwrap_or_default());
                let line = chunk.line + u64::from(line + before);
                Error::because(format!("line {line}: a quote {}; a cell that holds one stands in quotes, and has it twice", stray.why))
            })?;
            if count != width {
                for cells in columns.iter_mut().skip(count) {
                    cells.push(Span::MISSING);
                }
                block.bad.push(BadRow { row: block.rows, code: "wrong_field_count", text: format!("the row has {count} cells, the header has {width}") });
            }
            block.lines.push(line);
            block.rows += 1;
            line += lines_in(text.get(at..next.min(length)).unwrap_or_default());
            at = next;
        }
        block.text = text;
        block.text.extend_from_slice(&unquoted);
        valid(block);
        Ok(())
    }
}

/// Makes every cell UTF-8, and marks the rows in which one was not.
pub fn valid(block: &mut Block) {
    if std::str::from_utf8(&block.text).is_ok() {
        return;
    }
    let mut bad: Vec<usize> = Vec::new();
    for column in &mut block.columns {
        for (row, span) in column.iter_mut().enumerate().filter(|(_, span)| !span.is_missing()) {
            let Some(cell) = block.text.get(span.from as usize..span.to as usize) else { continue };
            if std::str::from_utf8(cell).is_err() {
                let lossy = String::from_utf8_lossy(cell).into_owned();
                let from = u32::try_from(block.text.len()).unwrap_or(u32::MAX);
                block.text.extend_from_slice(lossy.as_bytes());
                *span = Span { from, to: u32::try_from(block.text.len()).unwrap_or(u32::MAX) };
                bad.push(row);
            }
        }
    }
    bad.sort_unstable();
    bad.dedup();
    let marked = bad.into_iter().filter(|row| block.bad.binary_search_by_key(row, |known| known.row).is_err());
    let marked: Vec<BadRow> = marked.map(|row| BadRow { row, code: "not_utf8", text: "the row is not UTF-8; say --encoding where the file has another".to_string() }).collect();
    block.bad.extend(marked);
    block.bad.sort_by_key(|bad| bad.row);
}
