//! Whole histories through the engine: tables in (CSV, JSON Lines, Parquet, Arrow IPC), the columns that an instrument comes to beside them, out
//! again in the same order. Reads and writes files and streams; no rule lives here.
//!
//! A table is cut into [`Chunk`](chunk::Chunk)s by one reader, which touches as little as it can; each chunk is read into a
//! [`Block`](block::Block) of text cells, scored and written by whichever core is free; one writer puts the pieces in order.

extern crate alloc;

pub mod answers;
pub mod arrow_files;
pub mod arrow_out;
pub mod block;
pub mod chunk;
pub mod codes;
pub mod compare;
pub mod csv;
pub mod days;
pub mod error;
pub mod files;
pub mod format;
pub mod generate;
pub mod json_lines;
pub mod mapping;
pub mod open;
pub mod output;
pub mod outputs;
pub mod pipeline;
pub mod plain;
pub mod report;
pub mod rescoring;
pub mod resume;
pub mod scorer;
pub mod summary;
pub mod target;
pub mod text_out;
pub mod words;
