//! A block of rows as text cells: what every format of input is read into, in the plain form that output has. Knows no format and no instrument.
//!
//! The plain form: booleans `true` and `false`, days as 2026-03-31, numbers as short as reading them back allows (30, 0.5), lists with `;` between
//! their members and `none` where nothing is in them, texts as they are. What a Parquet file has as a number and a CSV file as text is the same cell.

/// Where a cell's text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// First byte in [`Block::text`].
    pub from: u32,
    /// One past the last.
    pub to: u32,
}

impl Span {
    /// No answer.
    pub const MISSING: Self = Self { from: u32::MAX, to: u32::MAX };

    /// Whether there is no answer.
    pub const fn is_missing(self) -> bool {
        self.from == u32::MAX
    }
}

/// A row that cannot be read as the row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadRow {
    /// Position in the block.
    pub row: usize,
    /// Stable code in snake_case.
    pub code: &'static str,
    /// What is allowed.
    pub text: String,
}

/// A block of rows, column by column.
#[derive(Clone, Debug, Default)]
pub struct Block {
    /// How many rows.
    pub rows: usize,
    /// The line of the input on which each row begins, counted from the first line of its chunk (0); empty where the input has no lines.
    pub lines: Vec<u32>,
    /// The text that cells stand in, UTF-8.
    pub text: Vec<u8>,
    /// The cells of each column of the input, in its order: a span for each row.
    pub columns: Vec<Vec<Span>>,
    /// Rows that cannot be read, ascending; their cells are what could be read of them, else missing.
    pub bad: Vec<BadRow>,
    /// The rows as they stood in the input.
    pub records: Records,
}

/// Rows as they stood in CSV: where nothing in one was quoted, cut out or changed, it goes out as it came, without a look at its cells.
#[derive(Clone, Debug, Default)]
pub struct Records {
    /// Where each row stands in [`Block::text`], without its line end, in order; one of no length where its cells are no longer what stands there.
    /// No spans at all where the input has no such records, or has quotes.
    pub spans: Vec<Span>,
    /// What stands between their cells.
    pub delimiter: u8,
}

impl Block {
    /// The bytes of a cell; `None` where it is missing.
    #[inline]
    pub fn cell(&self, column: usize, row: usize) -> Option<&[u8]> {
        let span = self.columns.get(column)?.get(row)?;
        if span.is_missing() { None } else { self.text.get(span.from as usize..span.to as usize) }
    }

    /// A row as it stood in the input, where its cells are that to the byte, none of them has or needs quotes, and this stands between them.
    #[inline]
    pub fn record(&self, row: usize, delimiter: u8) -> Option<&[u8]> {
        let span = self.records.spans.get(row)?;
        if span.from == span.to || self.records.delimiter != delimiter { None } else { self.text.get(span.from as usize..span.to as usize) }
    }

    /// Says that the cells of a row are no longer what stood in the input.
    pub fn changed(&mut self, row: usize) {
        if let Some(span) = self.records.spans.get_mut(row) {
            span.to = span.from;
        }
    }

    /// Puts another text in the place of a cell that was read; nothing where `None`. The row that it stood in is found by that: while a column is
    /// worked on it is not among the others.
    pub fn replace(&mut self, cell: &mut Span, text: Option<&[u8]>) {
        // many a cell is found to be in the plain form only after all
        if text.is_some() && self.text.get(cell.from as usize..cell.to as usize) == text {
            return;
        }
        // a cell that was replaced before lies beyond all records: then its row is known to be changed, and the last may well go the longer way
        let after = self.records.spans.partition_point(|record| record.from <= cell.from);
        if let Some(row) = after.checked_sub(1) {
            self.changed(row);
        }
        *cell = text.map_or(Span::MISSING, |text| self.appended(text));
    }

    fn appended(&mut self, text: &[u8]) -> Span {
        let from = u32::try_from(self.text.len()).unwrap_or(u32::MAX - 1);
        self.text.extend_from_slice(text);
        Span { from, to: u32::try_from(self.text.len()).unwrap_or(u32::MAX - 1) }
    }

    /// Adds a cell to a column, from text that is appended.
    pub fn push(&mut self, column: usize, text: Option<&[u8]>) {
        let span = text.map_or(Span::MISSING, |text| self.appended(text));
        if let Some(cells) = self.columns.get_mut(column) {
            cells.push(span);
        }
    }
}
