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
}

impl Block {
    /// The bytes of a cell; `None` where it is missing.
    #[inline]
    pub fn cell(&self, column: usize, row: usize) -> Option<&[u8]> {
        let span = self.columns.get(column)?.get(row)?;
        if span.is_missing() { None } else { self.text.get(span.from as usize..span.to as usize) }
    }

    /// Adds a cell to a column, from text that is appended.
    pub fn push(&mut self, column: usize, text: Option<&[u8]>) {
        let span = text.map_or(Span::MISSING, |text| {
            let from = u32::try_from(self.text.len()).unwrap_or(u32::MAX - 1);
            self.text.extend_from_slice(text);
            Span { from, to: u32::try_from(self.text.len()).unwrap_or(u32::MAX - 1) }
        });
        if let Some(cells) = self.columns.get_mut(column) {
            cells.push(span);
        }
    }
}
