//! CSV and JSON Lines out: the columns kept, then ours, in the plain form. Knows cells and scores, no instrument.

use crate::block::Block;
use crate::outputs::{Added, Chosen};
use crate::plain;
use crate::scorer::Scored;
use assize::columns::headline::{Holds, LineForm, NONE, Range};

/// How a column that is kept stands in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// As text.
    Text,
    /// As it is, where it reads as a number or as true or false; else as text.
    Bare,
}

/// What a row of output is made of.
pub struct Layout<'l> {
    /// Positions of the columns kept, their names, and how each stands in JSON.
    pub kept: Vec<(usize, String, Shown)>,
    /// Ours.
    pub ours: Vec<Added>,
    /// The instruments.
    pub chosen: &'l [Chosen],
    /// What stands between cells of CSV.
    pub delimiter: u8,
}

impl Layout<'_> {
    /// The first line of CSV.
    pub fn header(&self) -> Vec<u8> {
        let names = self.kept.iter().map(|(_, name, _)| name).chain(self.ours.iter().map(|column| &column.name));
        delimited(names.map(|name| name.as_bytes()), self.delimiter)
    }

    /// The names of all columns.
    pub fn names(&self) -> Vec<String> {
        self.kept.iter().map(|(_, name, _)| name.clone()).chain(self.ours.iter().map(|column| column.name.clone())).collect()
    }

    /// Writes the rows of a block as CSV.
    pub fn csv(&self, block: &Block, scored: &Scored, out: &mut Vec<u8>) {
        let cells = self.cells(scored);
        let mut quick = Quick::new(&cells, self.delimiter);
        let alone = self.kept.len() + self.ours.len() == 1;
        let all = self.kept.len() == block.columns.len() && self.kept.iter().enumerate().all(|(at, (column, _, _))| at == *column);
        // refused rows have codes of any length; in the order of rows
        let mut refused = scored.problems.keys().map(|(row, _)| *row).peekable();
        for row in 0..block.rows {
            let start = out.len();
            let record = block.record(row, self.delimiter);
            if let Some(record) = record.filter(|record| all && record.is_intact) {
                out.extend_from_slice(block.at(record.span));
                out.push(self.delimiter);
            } else {
                for (column, _, _) in &self.kept {
                    match block.columns.get(*column).and_then(|cells| cells.get(row)) {
                        // what stands where it was read needs no quotes, as nothing there does
                        Some(cell) if record.is_some_and(|record| record.span.holds(*cell)) => out.extend_from_slice(block.at(*cell)),
                        Some(cell) if !cell.is_missing() => quoted(block.at(*cell), self.delimiter, out),
                        _ => {}
                    }
                    out.push(self.delimiter);
                }
            }
            while refused.next_if(|earlier| *earlier < row).is_some() {}
            match quick.row(row).filter(|_| refused.peek() != Some(&row)) {
                Some(line) => out.extend_from_slice(line),
                None => {
                    for cell in &cells {
                        cell.write(row, out);
                        out.push(self.delimiter);
                    }
                }
            }
            if out.len() > start {
                out.pop();
            }
            // a line in which nothing stands would be no row
            if alone && out.len() == start {
                out.extend_from_slice(b"\"\"");
            }
            out.push(b'\n');
        }
    }

    /// Writes the rows of a block as JSON Lines.
    pub fn json_lines(&self, block: &Block, scored: &Scored, out: &mut Vec<u8>) {
        let cells = self.cells(scored);
        let names: Vec<Vec<u8>> = self.names().iter().map(|name| json_text(name.as_bytes())).collect();
        let mut plain = Vec::new();
        let was_bare = |column: usize, row: usize| block.bare.get(column).and_then(|bare| bare.get(row)) == Some(&true);
        for row in 0..block.rows {
            out.push(b'{');
            let mut names = names.iter();
            let mut member = |out: &mut Vec<u8>| {
                if out.last() != Some(&b'{') {
                    out.push(b',');
                }
                out.extend_from_slice(names.next().map_or(&[], Vec::as_slice));
                out.push(b':');
            };
            for (column, _, shown) in &self.kept {
                member(out);
                match block.cell(*column, row) {
                    None => out.extend_from_slice(b"null"),
                    Some(text) if (*shown == Shown::Bare || was_bare(*column, row)) && is_bare(text) => out.extend_from_slice(text),
                    Some(text) => out.extend_from_slice(&json_text(text)),
                }
            }
            for cell in &cells {
                member(out);
                plain.clear();
                cell.write(row, &mut plain);
                match (plain.as_slice(), cell.is_number()) {
                    ([], _) => out.extend_from_slice(b"null"),
                    (number, true) => out.extend_from_slice(number),
                    (text, false) => out.extend_from_slice(&json_text(text)),
                }
            }
            out.extend_from_slice(b"}\n");
        }
    }

    /// Our columns over a block.
    pub fn cells<'c>(&'c self, scored: &'c Scored) -> Vec<Cells<'c>> {
        self.ours
            .iter()
            .filter_map(|column| {
                let form = self.chosen.get(column.instrument)?.headline.forms.get(column.line)?;
                let scores = scored.scores.get(column.instrument)?;
                let line = scores.lines.get(column.line)?;
                let bands = matches!(form.range, Range::Bands(_));
                let of_range = |values: &'c [f64]| if bands { Cells::Places(values, form) } else { Cells::Numbers(values) };
                Some(match column.holds {
                    Holds::Score => Cells::Numbers(&line.score),
                    Holds::Band => Cells::Bands(&line.band, form),
                    Holds::Variant => Cells::Variants(&line.variant),
                    Holds::Lowest => of_range(&line.lowest),
                    Holds::Highest => of_range(&line.highest),
                    Holds::Problems => Cells::Problems(scored, column.instrument),
                })
            })
            .collect()
    }
}

/// The forms of a score, in the order of their numbers.
const VARIANTS: [&str; 2] = ["static", "dynamic"];

/// One of our columns over a block.
pub enum Cells<'c> {
    /// Numbers.
    Numbers(&'c [f64]),
    /// Positions of bands, as numbers.
    Places(&'c [f64], &'c LineForm),
    /// Positions of bands.
    Bands(&'c [u8], &'c LineForm),
    /// Forms.
    Variants(&'c [u8]),
    /// Codes of what is wrong.
    Problems(&'c Scored, usize),
}

impl Cells<'_> {
    /// Whether it holds numbers.
    pub const fn is_number(&self) -> bool {
        matches!(self, Self::Numbers(_))
    }

    /// Writes the cell of a row; nothing where there is none.
    #[inline]
    pub fn write(&self, row: usize, out: &mut Vec<u8>) {
        let word = |form: &LineForm, place: usize| form.bands.get(place).map_or("", |choice| choice.word);
        match self {
            Self::Numbers(values) => {
                if let Some(x) = values.get(row).filter(|x| !x.is_nan()) {
                    plain::percent(*x, out);
                }
            }
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a position among a few bands")]
            Self::Places(values, form) => {
                if let Some(x) = values.get(row).filter(|x| !x.is_nan()) {
                    out.extend_from_slice(word(form, *x as usize).as_bytes());
                }
            }
            Self::Bands(places, form) => {
                if let Some(place) = places.get(row).filter(|place| **place != NONE) {
                    out.extend_from_slice(word(form, usize::from(*place)).as_bytes());
                }
            }
            Self::Variants(values) => {
                let variant = values.get(row).and_then(|variant| VARIANTS.get(usize::from(*variant)));
                out.extend_from_slice(variant.map_or(&[], |word| word.as_bytes()));
            }
            Self::Problems(scored, instrument) => {
                if let Some(codes) = scored.problems.get(&(row, *instrument)) {
                    out.extend_from_slice(codes.as_bytes());
                }
            }
        }
    }
}

/// A short text and the delimiter after it, padded: moved as a whole, whatever its length.
struct Word {
    text: [u8; Self::MOST],
    length: usize,
}

impl Word {
    const MOST: usize = 32;

    /// `None` where the text is too long.
    fn new(text: &str, delimiter: u8) -> Option<Self> {
        let mut word = [0; Self::MOST];
        word.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
        *word.get_mut(text.len())? = delimiter;
        Some(Self { text: word, length: text.len() + 1 })
    }
}

/// One of our columns as [`Quick`] writes it.
enum Slot<'c> {
    Numbers(&'c [f64]),
    /// Positions of words, as numbers.
    Places(&'c [f64], Vec<Word>),
    /// Positions of words.
    Words(&'c [u8], Vec<Word>),
    /// Nothing.
    Empty,
}

/// Our columns of the rows in which all of them are short, each row in one go. Codes of what is wrong it leaves out.
struct Quick<'c> {
    /// None where some word is too long.
    slots: Option<Vec<Slot<'c>>>,
    nothing: Word,
    line: Vec<u8>,
}

impl<'c> Quick<'c> {
    fn new(cells: &[Cells<'c>], delimiter: u8) -> Self {
        let words = |words: &mut dyn Iterator<Item = &'static str>| words.map(|word| Word::new(word, delimiter)).collect::<Option<Vec<_>>>();
        let slot = |cell: &Cells<'c>| {
            Some(match *cell {
                Cells::Numbers(values) => Slot::Numbers(values),
                Cells::Places(values, form) => Slot::Places(values, words(&mut form.bands.iter().map(|band| band.word))?),
                Cells::Bands(places, form) => Slot::Words(places, words(&mut form.bands.iter().map(|band| band.word))?),
                Cells::Variants(values) => Slot::Words(values, words(&mut VARIANTS.into_iter())?),
                Cells::Problems(..) => Slot::Empty,
            })
        };
        let mut nothing = Word { text: [0; Word::MOST], length: 1 };
        nothing.text.fill(delimiter);
        Self { slots: cells.iter().map(slot).collect(), nothing, line: vec![0; (cells.len() + 1) * Word::MOST] }
    }

    /// The cells of a row, a delimiter after each; `None` where one of them is longer than most.
    #[inline]
    fn row(&mut self, row: usize) -> Option<&[u8]> {
        let delimiter = u64::from(self.nothing.text[0]);
        let mut at = 0;
        for slot in self.slots.as_ref()? {
            let word = match slot {
                Slot::Numbers(values) => match values.get(row) {
                    Some(x) if !x.is_nan() => {
                        let (text, length) = plain::short(*x)?;
                        let text = text | delimiter << (8 * length);
                        self.line.get_mut(at..at + 8)?.copy_from_slice(&text.to_le_bytes());
                        at += length + 1;
                        continue;
                    }
                    _ => None,
                },
                #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a position among a few bands")]
                Slot::Places(values, words) => values.get(row).filter(|x| !x.is_nan()).and_then(|x| words.get(*x as usize)),
                Slot::Words(places, words) => places.get(row).and_then(|place| words.get(usize::from(*place))),
                Slot::Empty => None,
            };
            let word = word.unwrap_or(&self.nothing);
            self.line.get_mut(at..at + Word::MOST)?.copy_from_slice(&word.text);
            at += word.length;
        }
        self.line.get(..at)
    }
}

/// A record of CSV with its line end.
pub fn record<'c>(cells: impl Iterator<Item = &'c [u8]>) -> Vec<u8> {
    delimited(cells, b',')
}

/// A record of cells with this between them, and its line end.
pub fn delimited<'c>(cells: impl Iterator<Item = &'c [u8]>, delimiter: u8) -> Vec<u8> {
    let mut out = Vec::new();
    let mut count = 0;
    for cell in cells {
        if count > 0 {
            out.push(delimiter);
        }
        quoted(cell, delimiter, &mut out);
        count += 1;
    }
    if count == 1 && out.is_empty() {
        out.extend_from_slice(b"\"\"");
    }
    out.push(b'\n');
    out
}

/// A cell in quotes where it needs them.
#[inline]
fn quoted(text: &[u8], delimiter: u8, out: &mut Vec<u8>) {
    // no search: cells are short, and the compiler compares many bytes of a long one at a time
    if !text.iter().fold(false, |needs, byte| needs | (*byte == delimiter) | matches!(byte, b'"' | b'\n' | b'\r')) {
        out.extend_from_slice(text);
        return;
    }
    out.push(b'"');
    for byte in text {
        if *byte == b'"' {
            out.push(b'"');
        }
        out.push(*byte);
    }
    out.push(b'"');
}

fn json_text(text: &[u8]) -> Vec<u8> {
    assize::Json::from(String::from_utf8_lossy(text).into_owned()).compact().into_bytes()
}

/// Whether a text stands in JSON as it is: true, false or a number as JSON writes it.
fn is_bare(text: &[u8]) -> bool {
    matches!(text, b"true" | b"false") || serde_json::from_slice::<serde_json::Number>(text).is_ok()
}
