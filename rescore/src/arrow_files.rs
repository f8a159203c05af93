//! Parquet and Arrow IPC in: record batches of bounded size, their columns as cells in the plain form. Structs are flattened to columns with dotted
//! names, lists stand in one cell. Knows no instrument.

mod cells;
mod ipc;

use crate::block::Block;
use crate::chunk::{Chunk, Data, Reading, Source, Table};
use crate::error::Error;
use crate::format::Format;
use crate::plain::{Answered, Listed};
use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef, RecordBatch, RecordBatchReader};
use arrow_buffer::NullBuffer;
use arrow_schema::{ArrowError, DataType, Field, Fields, Schema, SchemaRef};
use cells::{NotText, Out};
use ipc::Messages;
use parquet::arrow::arrow_reader::{ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder};
use parquet::file::metadata::ColumnChunkMetaData;
use std::cell::Cell;
use std::collections::HashSet;
use std::fmt::Display;
use std::fs::File;
use std::io::{Read, Seek};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Once};

/// Rows of a chunk.
const ROWS: usize = 8_192;

/// A columnar input, and how far it is read.
trait Batched: RecordBatchReader + Send {
    /// How much of it was handed on, of how much, where that is known.
    fn share(&self) -> Option<(u64, u64)>;
}

/// How far a file of known length is read, for progress.
pub struct Reached {
    /// Its length in bytes.
    pub length: u64,
    /// Bytes that what was handed on comes to, by its share.
    pub read: Arc<AtomicU64>,
}

/// Opens a table of one of the three columnar formats. Parquet and the file form of Arrow IPC are read from their end, so that a pipe of these is
/// copied to an unnamed file first. A batch of Arrow IPC is in memory as a whole, however its writer cut the table; of Parquet only pages are.
///
/// # Errors
/// It is not of its format, damaged, encrypted, or has a column of a type that no cell can hold and that is not one of those that `may_miss`.
pub fn open(
    input: Box<dyn Read + Send>,
    file: Option<File>,
    name: &str,
    format: Format,
    reached: Option<Reached>,
    answered: &Answered,
    may_miss: &dyn Fn(&str) -> bool,
) -> Result<Table, Error> {
    let named = Named { name: name.to_string(), format };
    let reader: Box<dyn Batched> = match format {
        Format::Parquet => {
            let file = seekable(input, file, name)?;
            Box::new(named.guarded(|| Pages::new(file))?)
        }
        Format::Arrow => {
            let file = seekable(input, file, name)?;
            Box::new(named.guarded(|| Messages::of_file(file))?)
        }
        Format::ArrowStream => Box::new(named.guarded(|| Messages::of_stream(input))?),
        Format::Csv | Format::JsonLines => return Err(Error::because("text is no columnar format")),
    };
    let mut columns = Vec::new();
    flatten(&mut Vec::new(), "", reader.schema().fields(), answered, may_miss, &mut columns).map_err(|why| Error::because(format!("{name}: {why}")))?;
    let mut seen = HashSet::new();
    if let Some(column) = columns.iter().find(|column| !seen.insert(column.field.name().as_str())) {
        return Err(Error::because(format!("{name}: two columns have the name `{}`, must be one", column.field.name())));
    }
    if let Some(at) = columns.iter().position(|column| column.field.name().is_empty()) {
        return Err(Error::because(format!("{name}: column {} has no name, must have one", at + 1)));
    }
    // the library that reads Parquet ends there in the middle of its work
    let of_truths = |column: &&Column| matches!(column.field.data_type(), DataType::Dictionary(_, values) if **values == DataType::Boolean);
    if let Some(column) = columns.iter().find(|column| format == Format::Parquet && of_truths(column)) {
        return Err(Error::because(format!("{name}: column `{}` is a dictionary of truths, which is not read from Parquet: write it as boolean", column.field.name())));
    }
    columns.iter_mut().for_each(|column| column.listed = answered.listed(column.field.name()));
    let names = columns.iter().map(|column| column.field.name().clone()).collect();
    let schema = Arc::new(Schema::new(columns.iter().map(|column| column.field.clone()).collect::<Vec<_>>()));
    let source = Box::new(Batches { reader, named: named.clone(), reached, ahead: None, rows: 0 });
    Ok(Table { source, reading: Box::new(Columns { columns, names, schema, named }), length: None })
}

thread_local! {
    /// Whether a panic of this thread becomes an error, which is all that is to be said of it.
    static GUARDED: Cell<bool> = const { Cell::new(false) };
}

/// What is read, for messages.
#[derive(Clone)]
struct Named {
    name: String,
    format: Format,
}

impl Named {
    /// What a library does with a damaged file is not all foreseen by it.
    fn guarded<T, E: Display>(&self, read: impl FnOnce() -> Result<T, E>) -> Result<T, Error> {
        static HOOK: Once = Once::new();
        HOOK.call_once(|| {
            let before = std::panic::take_hook();
            std::panic::set_hook(Box::new(move |panic| {
                if !GUARDED.get() {
                    before(panic);
                }
            }));
        });
        GUARDED.set(true);
        let result = catch_unwind(AssertUnwindSafe(|| read().map_err(|error| error.to_string())));
        GUARDED.set(false);
        result.unwrap_or_else(|_| Err("its lengths and offsets contradict each other".to_string())).map_err(|why| self.failed(&why))
    }

    fn failed(&self, why: &str) -> Error {
        let (name, word) = (&self.name, word(self.format));
        let why = why.strip_prefix("Parquet error: ").or_else(|| why.strip_prefix("Ipc error: ")).unwrap_or(why);
        if why.contains("ncrypt") {
            return Error::because(format!("{name} is an encrypted {word}, which is not read: decrypt it first ({why})"));
        }
        if ["NYI", "Not yet implemented", "Disabled feature", "not supported", "is not known"].iter().any(|words| why.contains(words)) {
            return Error::because(format!("{name} is a {word} of a kind that is not read ({why})"));
        }
        Error::because(format!("{name} is no whole {word}: cut off or damaged ({why})"))
    }
}

const fn word(format: Format) -> &'static str {
    match format {
        Format::Parquet => "Parquet file",
        Format::Arrow => "Arrow file",
        Format::ArrowStream => "Arrow stream",
        Format::Csv => "CSV file",
        Format::JsonLines => "JSON Lines file",
    }
}

fn seekable(mut input: Box<dyn Read + Send>, file: Option<File>, name: &str) -> Result<File, Error> {
    if let Some(file) = file {
        return Ok(file);
    }
    let at = |error: &std::io::Error| Error::at(name, error);
    let mut copy = tempfile::tempfile().map_err(|error| at(&error))?;
    std::io::copy(&mut input, &mut copy).map_err(|error| at(&error))?;
    copy.rewind().map_err(|error| at(&error))?;
    Ok(copy)
}

/// A Parquet file that gives as many rows as it says.
struct Pages {
    reader: ParquetRecordBatchReader,
    rows: i64,
    left: i64,
}

impl Pages {
    fn new(file: File) -> Result<Self, String> {
        let length = file.metadata().map_err(|error| error.to_string())?.len();
        let builder = ParquetRecordBatchReaderBuilder::try_new(file).map_err(|error| error.to_string())?;
        let metadata = builder.metadata();
        // memory is asked for by these before a byte is read
        let columns = metadata.row_groups().iter().flat_map(|group| group.columns());
        let within = |column: &ColumnChunkMetaData| {
            let numbers = [column.dictionary_page_offset().unwrap_or(0), column.data_page_offset(), column.compressed_size()];
            let (from, bytes) = if numbers.iter().all(|number| *number >= 0) { column.byte_range() } else { return false };
            from.checked_add(bytes).is_some_and(|to| to <= length)
        };
        if !columns.into_iter().all(within) {
            return Err("its footer names places that it does not have".to_string());
        }
        let rows = metadata.file_metadata().num_rows();
        let reader = builder.with_batch_size(ROWS).build().map_err(|error| error.to_string())?;
        Ok(Self { reader, rows, left: rows })
    }
}

impl Iterator for Pages {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = self.reader.next();
        self.left = self.left.saturating_sub(next.as_ref().and_then(|batch| batch.as_ref().ok()).map_or(0, |batch| i64::try_from(batch.num_rows()).unwrap_or(i64::MAX)));
        if next.is_none() && self.left != 0 {
            return Some(Err(ArrowError::ParquetError("it has other rows than its footer says".to_string())));
        }
        next
    }
}

impl RecordBatchReader for Pages {
    fn schema(&self) -> SchemaRef {
        self.reader.schema()
    }
}

impl Batched for Pages {
    fn share(&self) -> Option<(u64, u64)> {
        Some((u64::try_from(self.rows.checked_sub(self.left)?).ok()?, u64::try_from(self.rows).ok()?))
    }
}

impl Batched for Messages {
    fn share(&self) -> Option<(u64, u64)> {
        self.batches()
    }
}

/// Hands on record batches, the larger ones in pieces.
struct Batches {
    reader: Box<dyn Batched>,
    named: Named,
    reached: Option<Reached>,
    ahead: Option<RecordBatch>,
    rows: u64,
}

impl Source for Batches {
    fn next(&mut self) -> Result<Option<Chunk>, Error> {
        loop {
            let batch = match self.ahead.take() {
                Some(batch) => batch,
                None => {
                    let reader = &mut self.reader;
                    match self.named.guarded(|| reader.next().transpose())? {
                        Some(batch) => {
                            if let (Some(reached), Some((done, of))) = (&self.reached, reader.share()) {
                                let bytes = u128::from(reached.length) * u128::from(done) / u128::from(of.max(1));
                                reached.read.store(u64::try_from(bytes).unwrap_or(reached.length), Ordering::Relaxed);
                            }
                            batch
                        }
                        None => return Ok(None),
                    }
                }
            };
            if batch.num_rows() == 0 {
                continue;
            }
            let now = batch.num_rows().min(ROWS);
            if now < batch.num_rows() {
                self.ahead = Some(batch.slice(now, batch.num_rows() - now));
            }
            let line = self.rows + 1;
            self.rows += now as u64;
            return Ok(Some(Chunk { line, bytes: 0, lines: 0, data: Data::Batch(batch.slice(0, now)) }));
        }
    }
}

/// A column after flattening.
struct Column {
    /// Its name and type.
    field: Field,
    /// Positions from the top, through structs.
    path: Vec<usize>,
    /// How lists stand in its cells.
    listed: Listed,
}

/// What no cell can hold is refused here, before a row is read.
fn flatten(path: &mut Vec<usize>, outer: &str, fields: &Fields, answered: &Answered, may_miss: &dyn Fn(&str) -> bool, out: &mut Vec<Column>) -> Result<(), String> {
    for (at, field) in fields.iter().enumerate() {
        let name = if path.is_empty() { field.name().clone() } else { format!("{outer}.{}", field.name()) };
        path.push(at);
        match field.data_type() {
            DataType::Struct(_) if answered.columns.contains(&name) => return Err(format!("column `{name}` is a struct, and the question of that name takes one answer")),
            DataType::Struct(within) => flatten(path, &name, within, answered, may_miss, out)?,
            kind if answered.texts.contains(&name) && !is_text(kind) => return Err(format!("column `{name}` is {kind}, and the question of that name takes a text")),
            kind if cells::holds(kind) => out.push(Column { field: Field::new(name, kind.clone(), true), path: path.clone(), listed: Listed::Plain }),
            _ if may_miss(&name) => {}
            kind => return Err(format!("column `{name}` is {kind}, which no cell holds; leave it out with --keep, or write it as text")),
        }
        path.pop();
    }
    Ok(())
}

/// Whether values of a type are texts.
fn is_text(kind: &DataType) -> bool {
    match kind {
        DataType::Dictionary(_, values) => is_text(values),
        other => other.is_string() || other.is_binary() || *other == DataType::Null,
    }
}

/// Reads record batches.
struct Columns {
    columns: Vec<Column>,
    names: Vec<String>,
    schema: SchemaRef,
    named: Named,
}

impl Reading for Columns {
    fn columns(&self) -> &[String] {
        &self.names
    }

    /// The columns as they are after flattening.
    fn schema(&self) -> Option<SchemaRef> {
        Some(self.schema.clone())
    }

    fn read(&self, chunk: Chunk, block: &mut Block) -> Result<(), Error> {
        let Data::Batch(batch) = chunk.data else { return Err(Error::because("a chunk of columns is no record batch")) };
        *block = Block { columns: std::mem::take(&mut block.columns), text: std::mem::take(&mut block.text), rows: batch.num_rows(), ..Block::default() };
        block.text.clear();
        block.columns.resize_with(self.columns.len(), Vec::new);
        block.columns.iter_mut().for_each(Vec::clear);
        let mut not_text = None;
        for (column, spans) in self.columns.iter().zip(&mut block.columns) {
            let mut faults = Vec::new();
            self.named.guarded(|| {
                let (array, outer) = reach(&batch, &column.path)?;
                cells::read(&array, outer.as_ref(), &mut Out { text: &mut block.text, spans, listed: column.listed }, &mut |row, NotText| faults.push(row))
            })?;
            if let (None, Some(row)) = (&not_text, faults.first()) {
                not_text = Some(format!("column `{}` is {}, and of row {} no text (UTF-8)", column.field.name(), column.field.data_type(), chunk.line + *row as u64));
            }
        }
        if let Some(why) = not_text {
            return Err(Error::because(format!("{}: {why}; leave the column out, or write it as text", self.named.name)));
        }
        if u32::try_from(block.text.len()).is_err() {
            return Err(Error::because(format!("{}: the {} rows from row {} on have more than 4 GiB of text", self.named.name, block.rows, chunk.line)));
        }
        Ok(())
    }
}

/// The array at a path, and where the structs around it are there.
fn reach(batch: &RecordBatch, path: &[usize]) -> Result<(ArrayRef, Option<NullBuffer>), String> {
    let lost = || "a record batch has other columns than its schema".to_string();
    let (first, rest) = path.split_first().ok_or_else(lost)?;
    let mut array = batch.columns().get(*first).ok_or_else(lost)?.clone();
    let mut outer = None;
    for at in rest {
        outer = NullBuffer::union(outer.as_ref(), array.nulls());
        let inner = array.as_struct_opt().and_then(|table| table.columns().get(*at)).ok_or_else(lost)?.clone();
        array = inner;
    }
    Ok((array, outer))
}
