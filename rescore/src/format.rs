//! Formats of tables, by the end of a file's name or by word.

use crate::error::Error;
use std::path::Path;

/// A format of tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Comma-separated values, or with another delimiter.
    Csv,
    /// One JSON object a line.
    JsonLines,
    /// Apache Parquet.
    Parquet,
    /// Arrow IPC, file form.
    Arrow,
    /// Arrow IPC, stream form.
    ArrowStream,
}

/// How text is compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compression {
    /// Not.
    None,
    /// gzip.
    Gzip,
    /// Zstandard.
    Zstd,
}

const ENDS: &[(&str, Format)] = &[
    ("csv", Format::Csv),
    ("tsv", Format::Csv),
    ("txt", Format::Csv),
    ("jsonl", Format::JsonLines),
    ("ndjson", Format::JsonLines),
    ("parquet", Format::Parquet),
    ("pq", Format::Parquet),
    ("arrow", Format::Arrow),
    ("feather", Format::Arrow),
    ("ipc", Format::Arrow),
    ("arrows", Format::ArrowStream),
];

/// What stands between the cells of a CSV file of this name: a tab in .tsv, else a comma.
pub fn delimiter(path: &Path) -> u8 {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    let name = name.strip_suffix(".gz").or_else(|| name.strip_suffix(".zst")).unwrap_or(&name);
    if name.ends_with(".tsv") { b'\t' } else { b',' }
}

impl Format {
    /// The words by which a format is named.
    pub const WORDS: [(&'static str, Self); 5] =
        [("csv", Self::Csv), ("jsonl", Self::JsonLines), ("parquet", Self::Parquet), ("arrow", Self::Arrow), ("arrows", Self::ArrowStream)];

    /// The format with this word.
    ///
    /// # Errors
    /// No format has it.
    pub fn named(word: &str) -> Result<Self, Error> {
        let found = Self::WORDS.iter().find(|(own, _)| *own == word).map(|(_, format)| *format);
        found.ok_or_else(|| Error::because(format!("`{word}` is no format; formats are {}", Self::WORDS.map(|(word, _)| word).join(", "))))
    }

    /// Whether rows are lines of text.
    pub const fn is_text(self) -> bool {
        matches!(self, Self::Csv | Self::JsonLines)
    }

    /// The format and compression that a file's name says.
    ///
    /// # Errors
    /// It says none.
    pub fn of(path: &Path) -> Result<(Self, Compression), Error> {
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        let (name, compression) = match (name.strip_suffix(".gz"), name.strip_suffix(".zst")) {
            (Some(inner), _) => (inner, Compression::Gzip),
            (_, Some(inner)) => (inner, Compression::Zstd),
            _ => (name.as_str(), Compression::None),
        };
        let end = name.rsplit_once('.').map_or("", |(_, end)| end);
        let found = ENDS.iter().find(|(own, _)| *own == end).map(|(_, format)| (*format, compression));
        let known: Vec<String> = ENDS.iter().map(|(end, _)| format!(".{end}")).collect();
        found.ok_or_else(|| {
            Error::because(format!("the name {} does not say a format: say --format, or use one of {} (.gz and .zst after the first five)", path.display(), known.join(", ")))
        })
    }
}
