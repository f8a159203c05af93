//! Chunks: pieces of a table that can be worked on by themselves, and what cuts a table into them. Knows no format.

use crate::block::Block;
use crate::error::Error;
use arrow_array::RecordBatch;
use arrow_schema::SchemaRef;

/// What a chunk holds.
#[derive(Debug)]
pub enum Data {
    /// Whole lines of text.
    Text(Vec<u8>),
    /// Columns.
    Batch(RecordBatch),
}

/// A piece of a table.
#[derive(Debug)]
pub struct Chunk {
    /// The line of the input on which it begins, from 1; of an input without lines the number of its first row.
    pub line: u64,
    /// How many bytes of the input it came from, as far as progress goes.
    pub bytes: u64,
    /// How many lines of it; 0 of an input without lines.
    pub lines: u64,
    /// Its rows.
    pub data: Data,
}

/// Cuts a table into chunks, in order, with a memory that does not grow with the table.
pub trait Source: Send {
    /// The next chunk; `None` at the end.
    ///
    /// # Errors
    /// The input cannot be read, or is not a table of its format.
    fn next(&mut self) -> Result<Option<Chunk>, Error>;
}

/// Reads chunks into blocks. Shared by all cores.
pub trait Reading: Send + Sync {
    /// The names of the columns, in the order of the input.
    fn columns(&self) -> &[String];

    /// The columns' own types, where the input has them.
    fn schema(&self) -> Option<SchemaRef> {
        None
    }

    /// Reads a chunk: cells in the plain form, in the order of [`Self::columns`].
    ///
    /// # Errors
    /// The chunk is not what its format allows, so that no row after it can be trusted.
    fn read(&self, chunk: Chunk, into: &mut Block) -> Result<(), Error>;
}

/// An open table.
pub struct Table {
    /// What cuts it.
    pub source: Box<dyn Source>,
    /// What reads the pieces.
    pub reading: Box<dyn Reading>,
    /// Length in bytes, where that is known: for progress.
    pub length: Option<u64>,
}
