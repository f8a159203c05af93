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

    /// Whether another lies within.
    pub const fn holds(self, other: Self) -> bool {
        self.from <= other.from && other.to <= self.to
    }

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
    /// The row as it stood in the input; empty where it is too long, or no text.
    pub record: String,
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
    /// The cells of each column that JSON had as numbers or as true and false, where the input was JSON: a mark for each row.
    pub bare: Vec<Vec<bool>>,
}

/// Rows as they stood in CSV: what can go out as it came goes out without a look at its bytes.
#[derive(Clone, Debug, Default)]
pub struct Records {
    /// Each row, in order. None at all where the input has no such records.
    pub rows: Vec<Record>,
    /// What stands between their cells.
    pub delimiter: u8,
}

/// A row as it stood in CSV.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record {
    /// Where it stands in [`Block::text`], without its line end; of no length where something in it has quotes or needs them.
    pub span: Span,
    /// Whether its cells are what stands there, to the byte, and as many as there are columns.
    pub is_intact: bool,
}

impl Block {
    /// The bytes of a cell; `None` where it is missing.
    #[inline]
    pub fn cell(&self, column: usize, row: usize) -> Option<&[u8]> {
        let span = self.columns.get(column)?.get(row)?;
        if span.is_missing() { None } else { Some(self.at(*span)) }
    }

    /// The bytes of a span of the text.
    #[inline]
    pub fn at(&self, span: Span) -> &[u8] {
        self.text.get(span.from as usize..span.to as usize).unwrap_or_default()
    }

    /// A row as it stood in the input, where nothing in it has quotes or needs them while this stands between cells.
    #[inline]
    pub fn record(&self, row: usize, delimiter: u8) -> Option<Record> {
        self.records.rows.get(row).copied().filter(|record| record.span.from < record.span.to && self.records.delimiter == delimiter)
    }

    /// Says that the cells of a row are no longer what stood in the input.
    pub fn changed(&mut self, row: usize) {
        if let Some(record) = self.records.rows.get_mut(row) {
            record.is_intact = false;
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
        let after = self.records.rows.partition_point(|record| record.span.from <= cell.from);
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
