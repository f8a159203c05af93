//! Output in every format: text, compressed text, Parquet, Arrow IPC, over a target. Knows no instrument.

use crate::error::Error;
use crate::format::{Compression, Format};
use crate::target::{Ended, Target};
use arrow_array::RecordBatch;
use arrow_schema::{Schema, SchemaRef};
use parquet::arrow::ArrowWriter;
use parquet::basic::{Compression as Codec, ZstdLevel};
use parquet::file::properties::WriterProperties;
use std::fmt::Display;
use std::io::Write;

/// What a chunk of rows becomes.
pub enum Written {
    /// Text.
    Text(Vec<u8>),
    /// Columns.
    Batch(RecordBatch),
}

/// Rows of a group of a Parquet file: what is held in memory.
const ROW_GROUP: usize = 131_072;

/// The schema of text, which has none.
pub fn no_columns() -> Schema {
    Schema::empty()
}

/// Where rows are written.
pub enum Output {
    /// As they are.
    Plain(Target),
    /// As gzip.
    Gzip(flate2::write::GzEncoder<Target>),
    /// As Zstandard.
    Zstd(zstd::stream::write::Encoder<'static, Target>),
    /// As a Parquet file.
    Parquet(Box<ArrowWriter<Target>>),
    /// As an Arrow file.
    Arrow(arrow_ipc::writer::FileWriter<Target>),
    /// As an Arrow stream.
    ArrowStream(arrow_ipc::writer::StreamWriter<Target>),
}

fn failed(error: impl Display) -> Error {
    Error::because(format!("the output cannot be written: {error}"))
}

impl Output {
    /// Over a target; `schema` is that of the columnar formats.
    ///
    /// # Errors
    /// The beginning cannot be written.
    pub fn new(target: Target, (format, compression): (Format, Compression), schema: &SchemaRef) -> Result<Self, Error> {
        Ok(match (format, compression) {
            (Format::Csv | Format::JsonLines, Compression::None) => Self::Plain(target),
            (Format::Csv | Format::JsonLines, Compression::Gzip) => Self::Gzip(flate2::write::GzEncoder::new(target, flate2::Compression::default())),
            (Format::Csv | Format::JsonLines, Compression::Zstd) => Self::Zstd(zstd::stream::write::Encoder::new(target, 3).map_err(failed)?),
            (Format::Parquet, _) => {
                let codec = Codec::ZSTD(ZstdLevel::try_new(3).map_err(failed)?);
                let properties = WriterProperties::builder().set_compression(codec).set_max_row_group_row_count(Some(ROW_GROUP)).build();
                Self::Parquet(Box::new(ArrowWriter::try_new(target, schema.clone(), Some(properties)).map_err(failed)?))
            }
            (Format::Arrow, _) => Self::Arrow(arrow_ipc::writer::FileWriter::try_new(target, schema).map_err(failed)?),
            (Format::ArrowStream, _) => Self::ArrowStream(arrow_ipc::writer::StreamWriter::try_new(target, schema).map_err(failed)?),
        })
    }

    /// Appends.
    ///
    /// # Errors
    /// Nothing more can be written there.
    pub fn write(&mut self, written: &Written) -> Result<(), Error> {
        match (self, written) {
            (Self::Plain(target), Written::Text(text)) => target.write(text),
            (Self::Gzip(out), Written::Text(text)) => out.write_all(text).map_err(|error| Error::at(&out.get_ref().shown(), &error)),
            (Self::Zstd(out), Written::Text(text)) => out.write_all(text).map_err(|error| Error::at(&out.get_ref().shown(), &error)),
            (Self::Parquet(out), Written::Batch(batch)) => out.write(batch).map_err(failed),
            (Self::Arrow(out), Written::Batch(batch)) => out.write(batch).map_err(failed),
            (Self::ArrowStream(out), Written::Batch(batch)) => out.write(batch).map_err(failed),
            _ => Err(Error::because("an internal error: text among columns; please report it")),
        }
    }

    /// See [`Target::checkpoint`]; `None` where the format cannot go on from the middle.
    ///
    /// # Errors
    /// As there.
    pub fn checkpoint(&mut self) -> Result<Option<u64>, Error> {
        if let Self::Plain(target) = self { target.checkpoint() } else { Ok(None) }
    }

    /// See [`Target::keep`]: for the format that can go on from the middle.
    pub const fn keep(&mut self, kept: bool) {
        if let Self::Plain(target) = self {
            target.keep(kept);
        }
    }

    /// Ends it.
    ///
    /// # Errors
    /// The end cannot be written.
    pub fn end(self) -> Result<Ended, Error> {
        let target = match self {
            Self::Plain(target) => target,
            Self::Gzip(out) => out.finish().map_err(failed)?,
            Self::Zstd(out) => out.finish().map_err(failed)?,
            Self::Parquet(out) => out.into_inner().map_err(failed)?,
            Self::Arrow(out) => out.into_inner().map_err(failed)?,
            Self::ArrowStream(out) => out.into_inner().map_err(failed)?,
        };
        target.end()
    }

    /// Ends it and gives it its name.
    ///
    /// # Errors
    /// The end cannot be written, or the name cannot be given.
    pub fn finish(self) -> Result<(), Error> {
        self.end()?.appear()
    }
}
