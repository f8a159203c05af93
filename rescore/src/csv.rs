//! CSV in: cut at the ends of records, split into cells where they stand. Knows bytes, no instrument.
//!
//! Read strictly, after RFC 4180: a quote opens a cell only at its beginning, and what follows a closing quote is a delimiter or the end of the
//! line. A quote anywhere else may be the sign of a row that has run into the next, so it stops the work, with its line. (Common libraries
//! accept such quotes in silence, which is why the few lines that split a record are here.)
//!
//! Rows in which no quote stands, most often all, are split in another way that comes to the same: the ends of all cells are found beforehand, many
//! bytes at a time.

use crate::block::{BadRow, Block, Record, Span};
use crate::chunk::{Chunk, Data, Reading, Source};
use crate::error::Error;
use memchr::{memchr, memchr_iter, memchr3, memrchr};
use std::io::Read;
use std::ops::Range;

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
pub const CHUNK: usize = 1 << 19;

/// The most bytes of one record. Beyond it a quote that nobody closed is the likelier explanation, or a file that is no table.
const MOST: usize = 64 << 20;

/// Cuts text into chunks at the ends of records.
pub struct Cutter<R> {
    input: R,
    /// Its name in messages.
    name: String,
    /// Whether a line end within quotes is none.
    quoted: bool,
    rest: Vec<u8>,
    line: u64,
    ended: bool,
}

impl<R: Read> Cutter<R> {
    /// Of an input of this name that begins on this line.
    pub fn new(input: R, name: &str, quoted: bool, line: u64) -> Self {
        Self { input, name: name.to_string(), quoted, rest: Vec::new(), line, ended: false }
    }

    /// Reads on until so many bytes are there, or the input ends. What is there, and whether that is all.
    ///
    /// # Errors
    /// Reading fails.
    pub fn ahead(&mut self, bytes: usize) -> std::io::Result<(&[u8], bool)> {
        if !self.ended && self.rest.len() < bytes {
            let wanted = bytes - self.rest.len();
            self.rest.reserve_exact(wanted.min(2 * CHUNK));
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
    fn cut(&mut self) -> Result<Option<Vec<u8>>, Error> {
        let mut window = CHUNK;
        loop {
            if let Some(error) = self.ahead(window).err() {
                return Err(Error::at(&self.name, &error));
            }
            let there = self.rest.get(..window.min(self.rest.len())).unwrap_or_default();
            let end = match self.end(there) {
                _ if there.len() < window => Some(self.rest.len()),
                None if window >= MOST => Some(self.too_long(there)?),
                end => end,
            };
            if let Some(end) = end {
                let rest = self.rest.split_off(end);
                let cut = std::mem::replace(&mut self.rest, rest);
                return Ok((!cut.is_empty()).then_some(cut));
            }
            window *= 2;
        }
    }

    /// Where to cut a text in which no record ends, if it may be cut. With an odd number of quotes no part of it is a row: whoever reads it says which
    /// quote is astray.
    ///
    /// # Errors
    /// Cut anywhere it would be two rows.
    fn too_long(&self, text: &[u8]) -> Result<usize, Error> {
        let quotes = if self.quoted { memchr_iter(b'"', text).count() } else { 0 };
        if quotes % 2 == 1 {
            return Ok(text.len());
        }
        let what = if self.quoted { "row that begins here" } else { "line" };
        Err(Error::because(format!("line {}: the {what} has {} MiB or more, must be shorter", self.line, MOST >> 20)))
    }
}

impl<R: Read + Send> Source for Cutter<R> {
    fn next(&mut self) -> Result<Option<Chunk>, Error> {
        let Some(text) = self.cut()? else { return Ok(None) };
        let (line, lines) = (self.line, memchr_iter(b'\n', &text).count() as u64);
        self.line += lines;
        Ok(Some(Chunk { line, bytes: text.len() as u64, lines, data: Data::Text(text) }))
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
    let span = |from: usize, to: usize| Span { from: position(from), to: position(to) };
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

/// What else may stand between cells, where a text does not have what was said.
const DELIMITERS: [(u8, &str); 4] = [(b',', ","), (b';', ";"), (b'\t', "tab"), (b'|', "|")];

/// What to say where cells look as if something else stood between them; nothing where none of these bytes is a delimiter.
fn other_delimiter(bytes: &[u8], dialect: &Dialect) -> String {
    let found = DELIMITERS.iter().find(|(byte, _)| *byte != dialect.delimiter && memchr(*byte, bytes).is_some());
    found.map_or_else(String::new, |(_, name)| match *name {
        "tab" => "; if tabs stand between the columns, say --delimiter tab".to_string(),
        name => format!("; if `{name}` stands between the columns, say --delimiter '{name}'"),
    })
}

/// The first record of a text, on this line, and where the next one begins; `None` for an empty text.
///
/// # Errors
/// A stray quote, or one column whose name has in it what stands between columns elsewhere.
pub fn header(text: &[u8], line: u64, dialect: &Dialect) -> Result<Option<(Vec<String>, usize)>, Error> {
    if text.is_empty() {
        return Ok(None);
    }
    let mut names = Vec::new();
    let next = split(text, 0, dialect.delimiter, |span, doubled| {
        let cell = text.get(span.from as usize..span.to as usize).unwrap_or_default();
        let name = String::from_utf8_lossy(cell).trim().to_string();
        names.push(if doubled { name.replace("\"\"", "\"") } else { name });
    });
    let next = next.map_err(|stray| {
        let hint = other_delimiter(text.get(stray.at + 1..).unwrap_or_default().get(..1).unwrap_or_default(), dialect);
        Error::because(format!("line {line}: a quote {}{hint}", stray.why))
    })?;
    // one name in quotes was meant as it is
    if let ([name], Some(first)) = (names.as_slice(), text.first()) {
        let hint = other_delimiter(name.as_bytes(), dialect);
        if *first != b'"' && !hint.is_empty() {
            let shown: String = name.chars().take(60).collect();
            return Err(Error::because(format!("line {line}: the header is one column, `{shown}`{}{hint}", if shown.len() < name.len() { " and so on" } else { "" })));
        }
    }
    Ok(Some((names, next)))
}

/// Texts that mean that there is no answer.
struct Missing {
    words: Vec<Vec<u8>>,
    longest: usize,
    /// By byte: whether one of them begins with it. Says of nearly every cell that it is none of them.
    first: [bool; 256],
}

impl Missing {
    fn new(words: &[String]) -> Self {
        let words: Vec<Vec<u8>> = words.iter().map(|word| word.clone().into_bytes()).collect();
        let mut first = [false; 256];
        for byte in words.iter().filter_map(|word| word.first()) {
            if let Some(begins) = first.get_mut(usize::from(*byte)) {
                *begins = true;
            }
        }
        Self { longest: words.iter().map(Vec::len).max().unwrap_or(0), words, first }
    }

    #[inline]
    fn has(&self, cell: &[u8]) -> bool {
        let Some(byte) = cell.first() else { return true };
        self.begins(*byte) && cell.len() <= self.longest && self.words.iter().any(|word| word == cell)
    }

    /// Whether one of them begins with this.
    #[inline]
    fn begins(&self, byte: u8) -> bool {
        self.first.get(usize::from(byte)) == Some(&true)
    }
}

/// A position in a chunk.
fn position(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// The position after the end of a cell: of the one before the first byte of a chunk, too, which is the greatest number.
const fn after(end: u32) -> u32 {
    end.wrapping_add(1)
}

/// A cell without quotes; missing where it is empty.
const fn span(from: u32, to: u32) -> Span {
    if from == to { Span::MISSING } else { Span { from, to } }
}

/// Where cells end in a text without quotes that begins at a position: what stands for an end before its first byte, then each delimiter and line end.
#[inline(never)]
fn ends_in(text: &[u8], first: u32, delimiter: u8) -> Vec<u32> {
    let mut ends = Vec::with_capacity(text.len() / 4 + 64);
    ends.push(first.wrapping_sub(1));
    let (blocks, rest) = text.as_chunks::<64>();
    let mut base = first;
    for block in blocks {
        let mut marks = marks(block, delimiter);
        ends.extend((0..marks.count_ones()).map(|_| {
            let end = base + marks.trailing_zeros();
            marks &= marks.wrapping_sub(1);
            end
        }));
        base += 64;
    }
    ends.extend((base..).zip(rest).filter(|(_, byte)| **byte == delimiter || **byte == b'\n').map(|(at, _)| at));
    ends
}

/// Which of 64 bytes are delimiters or line ends, a bit each. Written so that the compiler compares many bytes at a time.
#[inline]
fn marks(block: &[u8; 64], delimiter: u8) -> u64 {
    let flags: [u8; 64] = block.map(|byte| u8::from(byte == delimiter) | u8::from(byte == b'\n'));
    let (eights, _) = flags.as_chunks::<8>();
    // the factor moves the lowest bit of each of eight bytes to a place of its own among the highest eight bits
    eights.iter().rev().fold(0, |marks, eight| marks << 8 | u64::from_le_bytes(*eight).wrapping_mul(0x0102_0408_1020_4080) >> 56)
}

/// Reads chunks of CSV.
pub struct Csv {
    columns: Vec<String>,
    delimiter: u8,
    missing: Missing,
}

/// A row without quotes.
struct Row {
    /// Which of the ends stands before it.
    before: usize,
    /// How many cells.
    count: usize,
}

impl Row {
    /// A cell of it, which may have another number of them than there are columns.
    fn cell(&self, text: &[u8], ends: &[u32], column: usize) -> Span {
        let Some([before, to]) = ends.get(self.before + column..self.before + column + 2).filter(|_| column < self.count) else { return Span::MISSING };
        let from = after(*before);
        let at_end = column + 1 == self.count && from < *to && text.get(*to as usize) == Some(&b'\n');
        let returned = at_end && text.get(*to as usize - 1) == Some(&b'\r');
        span(from, to - u32::from(returned))
    }
}

/// Rows whose cells are put into their columns together, so that what is read and what is written of them stays at hand.
const TILE: usize = 64;

/// So many bytes of rows without quotes are worth finding their ends beforehand.
const ENOUGH: usize = 1 << 10;

fn wrong_count(row: usize, count: usize, width: usize, record: &[u8]) -> BadRow {
    let cells = if count == 1 { "cell" } else { "cells" };
    let record = String::from_utf8_lossy(record).trim_end_matches(['\r', '\n']).to_string();
    BadRow { row, code: "wrong_field_count", text: format!("the row has {count} {cells}, the header has {width}"), record }
}

impl Csv {
    /// Of a file with these columns.
    pub fn new(columns: Vec<String>, dialect: &Dialect) -> Self {
        let missing = dialect.missing.clone().unwrap_or_else(|| MISSING.map(String::from).to_vec());
        Self { columns, delimiter: dialect.delimiter, missing: Missing::new(&missing) }
    }

    /// Reads a part of a text in which no quote stands, which begins on this line of the chunk: there every delimiter ends a cell and every line end a
    /// row, and all of them are found beforehand, many bytes at a time. The line after it.
    fn read_plain(&self, text: &[u8], part: Range<usize>, mut line: u32, block: &mut Block) -> u32 {
        let width = self.columns.len();
        let here = text.get(part.clone()).unwrap_or_default();
        let mut ends = ends_in(here, position(part.start), self.delimiter);
        let last = (!here.is_empty() && here.last() != Some(&b'\n')).then_some(here.len());
        ends.extend(last.map(|last| position(part.start + last)));
        // how many carriage returns are not known to belong to the end of a line
        let mut returns = memchr_iter(b'\r', here).count();
        let mut rows: Vec<Row> = Vec::with_capacity(ends.len() / width.max(1) + 1);
        let first = block.rows;
        // the line begins after the end of this number
        let mut before = 0;
        for end in memchr_iter(b'\n', here).chain(last) {
            let whole = position(part.start + end);
            let from = after(ends.get(before).copied().unwrap_or_default());
            let returned = returns > 0 && end < here.len() && whole > from && here.get(end - 1) == Some(&b'\r');
            returns -= usize::from(returned);
            let to = whole - u32::from(returned);
            let count = match ends.get(before + width) {
                Some(expected) if *expected == whole => width,
                _ => 1 + ends.get(before + 1..).unwrap_or_default().partition_point(|earlier| *earlier < whole),
            };
            if from < to {
                if count != width {
                    block.bad.push(wrong_count(block.rows, count, width, text.get(from as usize..to as usize).unwrap_or_default()));
                }
                block.records.rows.push(Record { span: Span { from, to }, is_intact: count == width });
                block.lines.push(line);
                block.rows += 1;
                rows.push(Row { before, count });
            }
            before += count;
            line += 1;
        }
        self.fill(text, &ends, &rows, first, block).into_iter().for_each(|row| block.changed(row));
        if returns > 0 {
            // a carriage return within a cell needs quotes where it goes out
            for record in block.records.rows.iter_mut().skip(first) {
                if memchr(b'\r', text.get(record.span.from as usize..record.span.to as usize).unwrap_or_default()).is_some() {
                    record.span.to = record.span.from;
                }
            }
        }
        line
    }

    /// Puts the cells of rows into their columns, from this row of the block on. The rows in which a cell was a word for no answer.
    #[inline(never)]
    fn fill(&self, text: &[u8], ends: &[u32], rows: &[Row], first: usize, block: &mut Block) -> Vec<usize> {
        let width = self.columns.len();
        let mut blanked: Vec<usize> = Vec::new();
        let records = block.records.rows.get(first..).unwrap_or_default();
        for (tile, (rows, records)) in rows.chunks(TILE).zip(records.chunks(TILE)).enumerate() {
            // rows with as many cells as there are columns and nothing between them: a grid of ends
            let (from, size) = (rows.first().map_or(0, |row| row.before), rows.len() * width);
            let is_grid = records.iter().all(|record| record.is_intact) && rows.last().is_some_and(|row| row.before + width == from + size);
            let before = ends.get(from..from + size).filter(|_| is_grid);
            let behind = ends.get(from + 1..=from + size).filter(|_| is_grid);
            for (column, cells) in block.columns.iter_mut().enumerate() {
                let known = cells.len();
                match (before, behind) {
                    (Some(before), Some(behind)) if column + 1 < width => {
                        let each = before.chunks_exact(width).zip(behind.chunks_exact(width));
                        cells.extend(each.map(|(before, behind)| match (before.get(column), behind.get(column)) {
                            (Some(before), Some(to)) => span(after(*before), *to),
                            _ => Span::MISSING,
                        }));
                    }
                    _ => cells.extend(rows.iter().map(|row| row.cell(text, ends, column))),
                }
                self.blank(text, cells.get_mut(known..).unwrap_or_default(), first + tile * TILE, &mut blanked);
            }
        }
        blanked
    }

    /// Makes cells missing that are a word for no answer, and puts down their rows, which count from `first`.
    fn blank(&self, text: &[u8], cells: &mut [Span], first: usize, blanked: &mut Vec<usize>) {
        let may_be = |cell: &Span| text.get(cell.from as usize).is_some_and(|byte| self.missing.begins(*byte));
        // without a branch for each cell: nearly always none of them is
        if !cells.iter().fold(false, |any, cell| any | may_be(cell)) {
            return;
        }
        for (row, cell) in (first..).zip(cells) {
            if may_be(cell) && self.missing.has(text.get(cell.from as usize..cell.to as usize).unwrap_or_default()) {
                *cell = Span::MISSING;
                blanked.push(row);
            }
        }
    }

    /// Reads the rows of a part of a text cell by cell, quotes and all, the last one to its end. Where the next begins, and on which line.
    fn read_quoted(&self, text: &[u8], part: Range<usize>, begins: (u64, u32), block: &mut Block, unquoted: &mut Vec<u8>) -> Result<(usize, u32), Error> {
        let width = self.columns.len();
        let length = text.len();
        let (first, mut line) = begins;
        let mut at = part.start;
        let columns = &mut block.columns;
        while at < part.end {
            if matches!(text.get(at), Some(b'\n')) || matches!(text.get(at..at + 2), Some(b"\r\n")) {
                at += if text.get(at) == Some(&b'\n') { 1 } else { 2 };
                line += 1;
                continue;
            }
            let mut count = 0;
            let row = split(text, at, self.delimiter, |span, doubled| {
                if let Some(cells) = columns.get_mut(count) {
                    let cell = text.get(span.from as usize..span.to as usize).unwrap_or_default();
                    let begins = unquoted.len();
                    cells.push(if self.missing.has(cell) {
                        Span::MISSING
                    } else if doubled {
                        let from = length + begins;
                        let mut rest = cell;
                        while let Some(quote) = memchr(b'"', rest) {
                            unquoted.extend_from_slice(rest.get(..=quote).unwrap_or_default());
                            rest = rest.get(quote + 2..).unwrap_or_default();
                        }
                        unquoted.extend_from_slice(rest);
                        if self.missing.has(unquoted.get(begins..).unwrap_or_default()) {
                            unquoted.truncate(begins);
                            Span::MISSING
                        } else {
                            Span { from: position(from), to: position(length + unquoted.len()) }
                        }
                    } else {
                        span
                    });
                }
                count += 1;
            });
            let next = row.map_err(|stray| {
                let before = lines_in(text.get(at..stray.at).unwrap_or_default());
                let line = first + u64::from(line + before);
                Error::because(format!("line {line}: a quote {}; a cell that holds one stands in quotes, and has it twice", stray.why))
            })?;
            if count != width {
                for cells in columns.iter_mut().skip(count) {
                    cells.push(Span::MISSING);
                }
                block.bad.push(wrong_count(block.rows, count, width, text.get(at..next.min(length)).unwrap_or_default()));
            }
            block.records.rows.push(Record { span: Span { from: position(at), to: position(at) }, is_intact: false });
            block.lines.push(line);
            block.rows += 1;
            line += lines_in(text.get(at..next.min(length)).unwrap_or_default());
            at = next;
        }
        Ok((at, line))
    }
}

/// The number of line ends in a text.
fn lines_in(text: &[u8]) -> u32 {
    position(memchr_iter(b'\n', text).count())
}

impl Reading for Csv {
    fn columns(&self) -> &[String] {
        &self.columns
    }

    fn read(&self, chunk: Chunk, block: &mut Block) -> Result<(), Error> {
        let Data::Text(text) = chunk.data else { return Err(Error::because("a chunk of CSV is no text")) };
        block.columns.resize_with(self.columns.len(), Vec::new);
        block.columns.iter_mut().for_each(Vec::clear);
        block.lines.clear();
        block.bad.clear();
        block.rows = 0;
        block.records.rows.clear();
        block.records.delimiter = self.delimiter;
        // cells in which quotes are doubled are written anew after the text
        let mut unquoted: Vec<u8> = Vec::new();
        let (mut at, mut line) = (0, 0);
        while at < text.len() {
            let rest = text.get(at..).unwrap_or_default();
            let quote = memchr(b'"', rest);
            let plain = quote.map_or(rest.len(), |quote| memrchr(b'\n', rest.get(..quote).unwrap_or_default()).map_or(0, |end| end + 1));
            if quote.is_none() || plain >= ENOUGH {
                line = self.read_plain(&text, at..at + plain, line, block);
                at += plain;
            } else {
                let to = quote.map_or(text.len(), |quote| at + quote + 1);
                (at, line) = self.read_quoted(&text, at..to, (chunk.line, line), block, &mut unquoted)?;
            }
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
                let from = position(block.text.len());
                block.text.extend_from_slice(lossy.as_bytes());
                *span = Span { from, to: position(block.text.len()) };
                bad.push(row);
            }
        }
    }
    bad.sort_unstable();
    bad.dedup();
    bad.iter().for_each(|row| block.changed(*row));
    let marked = bad.into_iter().filter(|row| block.bad.binary_search_by_key(row, |known| known.row).is_err());
    let marked: Vec<BadRow> =
        marked.map(|row| BadRow { row, code: "not_utf8", text: "the row is not UTF-8; say --encoding where the file has another".to_string(), record: String::new() }).collect();
    block.bad.extend(marked);
    block.bad.sort_by_key(|bad| bad.row);
}

#[cfg(test)]
mod tests {
    use super::{Csv, Cutter, Dialect, ENOUGH, MOST, TILE, ends_in};
    use crate::block::{Block, Span};
    use crate::chunk::{Chunk, Data, Reading, Source};
    use std::io::Read;

    fn csv(width: usize) -> Csv {
        Csv::new((0..width).map(|at| format!("c{at}")).collect(), &Dialect::default())
    }

    fn block(csv: &Csv) -> Block {
        let mut block = Block::default();
        block.columns.resize_with(csv.columns.len(), Vec::new);
        block.records.delimiter = csv.delimiter;
        block
    }

    /// Texts of a few letters that matter, drawn at random but the same each time.
    fn texts(count: u64, letters: &[&str]) -> Vec<String> {
        let mut state = 0x2545_f491_4f6c_dd1du64;
        let mut draw = move |below: usize| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state % below as u64) as usize
        };
        (0..count).map(|_| (0..draw(150)).map(|_| letters[draw(letters.len())]).collect()).collect()
    }

    #[test]
    fn a_text_without_quotes_is_split_as_one_with_them_would_be() {
        let mut intact = 0;
        let mut all = texts(8_000, &[",", ",", ",", "\n", "\r\n", "\r", "a", "b", "NA", "NULL", "N", "é"]);
        // as many rows as are laid into their columns together, one less and one more, all even or with one among them that is not
        for rows in [TILE - 1, TILE, TILE + 1, 3 * TILE + 5] {
            for odd in ["", "\n", "\r\n", "a\n", "a,b,a,b,a\n", "NA,NA,a\n", "a\r,b,c\n", "a,b,c\r\n"] {
                let even = |count: usize| "a,,bé\n".repeat(count);
                all.extend([0, 1, rows / 2, rows].map(|at| even(at) + odd + &even(rows - at)));
            }
        }
        for text in all {
            for width in 1..5 {
                let csv = csv(width);
                let (mut fast, mut slow) = (block(&csv), block(&csv));
                // the second half as a part of its own, where it begins a line
                let half = text.len() / 2;
                let half = text.as_bytes()[..half].iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
                let line = csv.read_plain(text.as_bytes(), 0..half, 0, &mut fast);
                let line = csv.read_plain(text.as_bytes(), half..text.len(), line, &mut fast);
                let mut unquoted = Vec::new();
                let (at, expected) = csv.read_quoted(text.as_bytes(), 0..text.len(), (1, 0), &mut slow, &mut unquoted).unwrap();
                assert_eq!((at, unquoted.len()), (text.len(), 0));
                assert_eq!(line, expected + u32::from(!text.is_empty() && !text.ends_with('\n')), "{text:?}");
                assert_eq!((&fast.columns, &fast.lines, &fast.bad, fast.rows), (&slow.columns, &slow.lines, &slow.bad, slow.rows), "{text:?}, {width} columns");
                fast.text = text.clone().into_bytes();
                assert_eq!(fast.records.rows.len(), fast.rows);
                for row in 0..fast.rows {
                    let Some(record) = fast.record(row, b',') else { continue };
                    assert!(!fast.at(record.span).contains(&b'\r'), "{text:?}, {width} columns");
                    let cells: Vec<&[u8]> = (0..width).map(|column| fast.cell(column, row).unwrap_or_default()).collect();
                    if !record.is_intact {
                        assert!(cells.iter().all(|cell| !cell.contains(&b'\r')), "{text:?}, {width} columns");
                        continue;
                    }
                    assert_eq!(fast.at(record.span), cells.join(&b','), "{text:?}, {width} columns");
                    intact += 1;
                }
            }
        }
        assert!(intact > 4_000, "{intact}");
    }

    /// What RFC 4180 says, a byte at a time: rows with their lines, or nothing where a quote is astray.
    fn literally(text: &[u8]) -> Option<Vec<(u32, Vec<Vec<u8>>)>> {
        let (mut rows, mut at, mut line) = (Vec::new(), 0, 0);
        while at < text.len() {
            let begins = line;
            let mut cells = Vec::new();
            loop {
                let mut cell = Vec::new();
                let is_quoted = text.get(at) == Some(&b'"');
                if is_quoted {
                    at += 1;
                    loop {
                        let byte = *text.get(at)?;
                        at += 1;
                        if byte == b'"' && text.get(at) != Some(&b'"') {
                            break;
                        }
                        at += usize::from(byte == b'"');
                        line += u32::from(byte == b'\n');
                        cell.push(byte);
                    }
                }
                loop {
                    match text.get(at..)? {
                        [] | [b',' | b'\n', ..] | [b'\r', b'\n', ..] => break,
                        // a quoted cell at the end of the text may have half a line end after it
                        [b'\r'] if is_quoted => {}
                        [byte, ..] if is_quoted || *byte == b'"' => return None,
                        [byte, ..] => cell.push(*byte),
                    }
                    at += 1;
                }
                cells.push(if cell == b"NA" || cell == b"NULL" { Vec::new() } else { cell });
                match text.get(at..)? {
                    [b',', ..] => at += 1,
                    [b'\r', b'\n', ..] => {
                        at += 2;
                        break;
                    }
                    [b'\n', ..] => {
                        at += 1;
                        break;
                    }
                    _ => break,
                }
            }
            line += u32::from(text.get(at - 1) == Some(&b'\n'));
            rows.push((begins, cells));
        }
        Some(rows)
    }

    #[test]
    fn quotes_delimiters_and_line_ends_are_read_as_the_standard_says() {
        let (mut read, mut refused) = (0, 0);
        // long enough that ends are found beforehand
        let long = format!("\n{}", "a,,b\nNA,b,a\r\na,NULL\n".repeat(60));
        assert!(long.len() > ENOUGH);
        for text in texts(6_000, &[",", ",", "\n", "\r\n", "a", "b", "NA", "\"", ",\"a\",", ",\"a,\n\"\"\"\n", &long]) {
            // a line of nothing but a word for no answer, or of empty quotes, is a row, one of nothing at all is none: that is tested above
            let text: String = text.split_inclusive('\n').filter(|line| !line.trim().is_empty()).collect();
            let csv = csv(3);
            let mut block = Block::default();
            let chunk = Chunk { line: 1, bytes: 0, lines: 0, data: Data::Text(text.clone().into_bytes()) };
            let done = csv.read(chunk, &mut block);
            let Some(rows) = literally(text.as_bytes()) else {
                assert!(done.is_err(), "{text:?}");
                refused += 1;
                continue;
            };
            assert!(done.is_ok(), "{text:?}: {done:?}");
            read += 1;
            assert_eq!(block.lines, rows.iter().map(|(line, _)| *line).collect::<Vec<u32>>(), "{text:?}");
            for (row, (_, cells)) in rows.iter().enumerate() {
                for column in 0..3 {
                    let expected = cells.get(column).map(Vec::as_slice).filter(|cell| !cell.is_empty());
                    assert_eq!(block.cell(column, row), expected, "{text:?}, row {row}, column {column}");
                }
                assert_eq!(block.bad.iter().any(|bad| bad.row == row), cells.len() != 3, "{text:?}, row {row}");
            }
        }
        assert!(read > 300 && refused > 1_000, "{read} {refused}");
    }

    #[test]
    fn every_delimiter_and_line_end_is_found() {
        for delimiter in [b',', b'\t', b'a', 0, 127] {
            let text: Vec<u8> = (0..=255u8).chain(*b",\n,,\t\t\n\n").cycle().take(1_001).collect();
            let expected = text.iter().enumerate().filter(|(_, byte)| **byte == delimiter || **byte == b'\n').map(|(at, _)| at as u32);
            assert_eq!(ends_in(&text, 0, delimiter), std::iter::once(u32::MAX).chain(expected.clone()).collect::<Vec<u32>>());
            assert_eq!(ends_in(&text, 7, delimiter), std::iter::once(6).chain(expected.map(|end| end + 7)).collect::<Vec<u32>>());
        }
    }

    #[test]
    fn a_row_that_was_changed_does_not_go_out_as_it_came() {
        let csv = csv(2);
        let mut block = Block::default();
        let text = b"a,b\nc,NA\nd,\n\xff,e\nf\nA,A\ng,g\n".to_vec();
        csv.read(Chunk { line: 1, bytes: 0, lines: 0, data: Data::Text(text) }, &mut block).unwrap();
        let records = |block: &Block| {
            (0..block.rows).map(|row| block.record(row, b',').filter(|r| r.is_intact).map(|r| String::from_utf8(block.at(r.span).to_vec()).unwrap())).collect::<Vec<_>>()
        };
        let some = |text: &str| Some(text.to_string());
        assert_eq!(records(&block), [some("a,b"), None, some("d,"), None, None, some("A,A"), some("g,g")]);
        assert_eq!(block.record(0, b'\t'), None);
        let mut cell = block.columns[1][5];
        block.replace(&mut cell, Some(b"a"));
        block.columns[1][5] = cell;
        assert_eq!(records(&block), [some("a,b"), None, some("d,"), None, None, None, some("g,g")]);
        assert_eq!(block.cell(1, 5), Some(&b"a"[..]));
        let mut cell = block.columns[0][0];
        block.replace(&mut cell, None);
        assert_eq!((cell, records(&block)[0].clone()), (Span::MISSING, None));
    }

    #[test]
    fn a_line_or_a_row_that_does_not_end_is_refused_with_its_line() {
        let endless = |quoted: bool, first: &'static [u8]| {
            let mut cutter = Cutter::new(first.chain(std::io::repeat(b'x').take(MOST as u64 + 10)).chain(&b"\ny\n"[..]), "t", quoted, 7);
            let mut rows = 0;
            loop {
                match cutter.next() {
                    Ok(Some(chunk)) => rows += chunk.bytes,
                    Ok(None) => return (rows, String::new()),
                    Err(error) => return (rows, error.to_string()),
                }
            }
        };
        assert_eq!(endless(false, b"{}\n{}\n"), (6, "line 9: the line has 64 MiB or more, must be shorter".to_string()));
        assert_eq!(endless(true, b"a,b\n"), (4, "line 8: the row that begins here has 64 MiB or more, must be shorter".to_string()));
        assert_eq!(endless(true, b"\"a\",\"b\nc\","), (0, "line 7: the row that begins here has 64 MiB or more, must be shorter".to_string()));
        // where a quote is astray no row can be made of what is cut, and its reader says which quote it is
        for (first, why) in [(&b"a,\"b"[..], "line 7: a quote opens a cell and is never closed"), (b"a,b\"\n", "line 7: a quote stands within a cell")] {
            let mut cutter = Cutter::new(first.chain(std::io::repeat(b'x').take(MOST as u64 + 10)), "t", true, 7);
            let chunk = cutter.next().unwrap().unwrap();
            assert_eq!(chunk.bytes, MOST as u64);
            assert!(csv(2).read(chunk, &mut Block::default()).unwrap_err().to_string().contains(why));
        }
    }
}
