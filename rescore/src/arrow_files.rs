//! Parquet and Arrow IPC in: record batches of bounded size, their columns as cells in the plain form. Structs are flattened to columns with dotted
//! names, lists stand in one cell. Knows no instrument.

use crate::block::{BadRow, Block};
use crate::chunk::{Chunk, Data, Reading, Source, Table};
use crate::error::Error;
use crate::format::Format;
use crate::plain;
use arrow_array::cast::AsArray;
use arrow_array::types::{
    Date32Type, Date64Type, Decimal128Type, Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type, TimestampMicrosecondType, TimestampMillisecondType,
    TimestampNanosecondType, TimestampSecondType, UInt8Type, UInt16Type, UInt32Type, UInt64Type,
};
use arrow_array::{Array, ArrayRef, RecordBatch, RecordBatchReader};
use arrow_schema::{ArrowError, DataType, Field, Fields, SchemaRef, TimeUnit};
use assize::columns::{NONE_OF_THEM, SEPARATOR};
use assize::date::Date;
use std::fmt::Write;
use std::fs::File;
use std::io::{BufReader, Read, Seek};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Rows of a chunk.
const ROWS: usize = 8_192;

/// Opens a table of one of the three columnar formats. Parquet and the file form of Arrow IPC are read from their end, so that a pipe of these is
/// copied to an unnamed file first.
///
/// # Errors
/// It is not of its format, damaged, or has a column of a type that no cell can hold.
pub fn open(input: Box<dyn Read + Send>, file: Option<File>, name: &str, format: Format) -> Result<Table, Error> {
    let damaged = |error: &dyn std::fmt::Display| Error::because(format!("{name} is no whole {}: cut off or damaged ({error})", word(format)));
    let reader: Box<dyn RecordBatchReader + Send> = match format {
        Format::Parquet => {
            let file = seekable(input, file, name)?;
            let built = guarded(|| {
                let builder = parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder::try_new(file).map_err(|error| error.to_string())?;
                builder.with_batch_size(ROWS).build().map_err(|error| error.to_string())
            });
            Box::new(built.map_err(|error| damaged(&error))?)
        }
        Format::Arrow => {
            let file = seekable(input, file, name)?;
            let built = guarded(|| arrow_ipc::reader::FileReader::try_new(BufReader::new(file), None).map_err(|error| error.to_string()));
            Box::new(built.map_err(|error| damaged(&error))?)
        }
        Format::ArrowStream => {
            let built = guarded(|| arrow_ipc::reader::StreamReader::try_new(BufReader::with_capacity(1 << 16, input), None).map_err(|error| error.to_string()));
            Box::new(built.map_err(|error| damaged(&error))?)
        }
        Format::Csv | Format::JsonLines => return Err(Error::because("text is no columnar format")),
    };
    let schema = reader.schema();
    let mut columns = Vec::new();
    flatten("", schema.fields(), &mut columns)?;
    for (at, column) in columns.iter().enumerate() {
        if columns.iter().take(at).any(|earlier| earlier.name == column.name) {
            return Err(Error::because(format!("{name}: two columns have the name `{}`, must be one", column.name)));
        }
    }
    let names = columns.iter().map(|column| column.name.clone()).collect();
    Ok(Table { source: Box::new(Batches { reader, name: name.to_string(), format, ahead: None, rows: 0 }), reading: Box::new(Columns { columns, names, schema }), length: None })
}

/// What a library does with a damaged file is not all foreseen by it.
fn guarded<T>(read: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| Err("its lengths and offsets contradict each other".to_string()))
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

/// Hands on record batches, the larger ones in pieces.
struct Batches {
    reader: Box<dyn RecordBatchReader + Send>,
    name: String,
    format: Format,
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
                    let next = guarded(|| reader.next().transpose().map_err(|error: ArrowError| error.to_string()));
                    match next.map_err(|error| Error::because(format!("{} is no whole {}: cut off or damaged ({error})", self.name, word(self.format))))? {
                        Some(batch) => batch,
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
            return Ok(Some(Chunk { line, bytes: 0, data: Data::Batch(batch.slice(0, now)) }));
        }
    }
}

/// A column after flattening.
struct Column {
    name: String,
    /// Positions from the top, through structs.
    path: Vec<usize>,
}

/// What no cell can hold is refused here, before a row is read.
fn flatten(outer: &str, fields: &Fields, out: &mut Vec<Column>) -> Result<(), Error> {
    fn walk(outer: &str, path: &[usize], fields: &Fields, out: &mut Vec<Column>) -> Result<(), Error> {
        for (at, field) in fields.iter().enumerate() {
            let name = if outer.is_empty() { field.name().clone() } else { format!("{outer}.{}", field.name()) };
            let path = [path, &[at]].concat();
            match field.data_type() {
                DataType::Struct(within) => walk(&name, &path, within, out)?,
                other if holds(other) => out.push(Column { name, path }),
                other => return Err(Error::because(format!("column `{name}` is {other}, which no cell holds; leave it out, or write it as text"))),
            }
        }
        Ok(())
    }
    walk(outer, &[], fields, out)
}

fn holds(kind: &DataType) -> bool {
    match kind {
        DataType::Null
        | DataType::Boolean
        | DataType::Utf8
        | DataType::LargeUtf8
        | DataType::Utf8View
        | DataType::Date32
        | DataType::Date64
        | DataType::Float32
        | DataType::Float64
        | DataType::Timestamp(_, _) => true,
        DataType::Decimal128(_, scale) => *scale >= 0,
        other if other.is_integer() => true,
        DataType::Dictionary(_, values) => holds(values),
        DataType::List(member) | DataType::LargeList(member) => is_scalar(member),
        _ => false,
    }
}

fn is_scalar(member: &Field) -> bool {
    holds(member.data_type()) && !matches!(member.data_type(), DataType::List(_) | DataType::LargeList(_))
}

/// Reads record batches.
struct Columns {
    columns: Vec<Column>,
    names: Vec<String>,
    schema: SchemaRef,
}

impl Reading for Columns {
    fn columns(&self) -> &[String] {
        &self.names
    }

    fn schema(&self) -> Option<SchemaRef> {
        Some(self.schema.clone())
    }

    fn read(&self, chunk: Chunk, block: &mut Block) -> Result<(), Error> {
        let Data::Batch(batch) = chunk.data else { return Err(Error::because("a chunk of columns is no record batch")) };
        *block = Block { columns: std::mem::take(&mut block.columns), text: std::mem::take(&mut block.text), rows: batch.num_rows(), ..Block::default() };
        block.text.clear();
        block.columns.resize_with(self.columns.len(), Vec::new);
        block.columns.iter_mut().for_each(Vec::clear);
        let mut cell = String::new();
        for (at, column) in self.columns.iter().enumerate() {
            let (array, around) = reach(&batch, &column.path)?;
            let value = values(&array)?;
            for row in 0..batch.num_rows() {
                if array.is_null(row) || around.iter().any(|outer| outer.is_null(row)) {
                    block.push(at, None);
                    continue;
                }
                cell.clear();
                match value(row, &mut cell) {
                    Ok(true) if !cell.is_empty() => block.push(at, Some(cell.as_bytes())),
                    Ok(_) => block.push(at, None),
                    Err(why) => {
                        block.push(at, None);
                        if !block.bad.iter().any(|bad| bad.row == row) {
                            block.bad.push(BadRow { row, code: "separator_in_list", text: format!("`{}`: {why}", column.name) });
                        }
                    }
                }
            }
        }
        block.bad.sort_by_key(|bad| bad.row);
        Ok(())
    }
}

/// The array at a path, with the structs around it.
fn reach(batch: &RecordBatch, path: &[usize]) -> Result<(ArrayRef, Vec<ArrayRef>), Error> {
    let lost = || Error::because("a record batch has other columns than its schema");
    let (first, rest) = path.split_first().ok_or_else(lost)?;
    let mut array = batch.columns().get(*first).ok_or_else(lost)?.clone();
    let mut around = Vec::new();
    for at in rest {
        let inner = array.as_struct_opt().and_then(|table| table.columns().get(*at)).ok_or_else(lost)?.clone();
        around.push(array);
        array = inner;
    }
    Ok((array, around))
}

/// Writes the value of a row that is not null; false where it is no answer all the same.
type Value<'a> = Box<dyn Fn(usize, &mut String) -> Result<bool, String> + 'a>;

fn write(out: &mut String, value: impl std::fmt::Display) -> Result<bool, String> {
    write!(out, "{value}").map(|()| true).map_err(|error| error.to_string())
}

fn values(array: &ArrayRef) -> Result<Value<'_>, Error> {
    macro_rules! whole {
        ($kind:ty) => {{
            let values = array.as_primitive::<$kind>();
            Box::new(move |row, out: &mut String| write(out, values.value(row)))
        }};
    }
    macro_rules! since {
        ($kind:ty, $per_day:expr) => {{
            let values = array.as_primitive::<$kind>();
            Box::new(move |row, out: &mut String| time(i64::from(values.value(row)), $per_day, out))
        }};
    }
    Ok(match array.data_type() {
        DataType::Null => Box::new(|_, _| Ok(false)),
        DataType::Boolean => {
            let values = array.as_boolean();
            Box::new(move |row, out| write(out, values.value(row)))
        }
        DataType::Utf8 => {
            let values = array.as_string::<i32>();
            Box::new(move |row, out| text(values.value(row), out))
        }
        DataType::LargeUtf8 => {
            let values = array.as_string::<i64>();
            Box::new(move |row, out| text(values.value(row), out))
        }
        DataType::Utf8View => {
            let values = array.as_string_view();
            Box::new(move |row, out| text(values.value(row), out))
        }
        DataType::Int8 => whole!(Int8Type),
        DataType::Int16 => whole!(Int16Type),
        DataType::Int32 => whole!(Int32Type),
        DataType::Int64 => whole!(Int64Type),
        DataType::UInt8 => whole!(UInt8Type),
        DataType::UInt16 => whole!(UInt16Type),
        DataType::UInt32 => whole!(UInt32Type),
        DataType::UInt64 => whole!(UInt64Type),
        DataType::Float32 => {
            let values = array.as_primitive::<Float32Type>();
            Box::new(move |row, out| {
                let x = values.value(row);
                // as short as a number of its own width reads back
                match format!("{x}").parse::<f64>() {
                    Ok(x) if !x.is_nan() => plain::number(x, out),
                    _ => return Ok(false),
                }
                Ok(true)
            })
        }
        DataType::Float64 => {
            let values = array.as_primitive::<Float64Type>();
            Box::new(move |row, out| {
                let x = values.value(row);
                plain::number(if x == 0.0 { 0.0 } else { x }, out);
                Ok(!x.is_nan())
            })
        }
        DataType::Decimal128(_, scale) => {
            let (values, places) = (array.as_primitive::<Decimal128Type>(), usize::try_from(*scale).unwrap_or(0));
            Box::new(move |row, out| decimal(values.value(row), places, out))
        }
        DataType::Date32 => since!(Date32Type, 1),
        DataType::Date64 => since!(Date64Type, 86_400_000),
        DataType::Timestamp(TimeUnit::Second, _) => since!(TimestampSecondType, 86_400),
        DataType::Timestamp(TimeUnit::Millisecond, _) => since!(TimestampMillisecondType, 86_400_000),
        DataType::Timestamp(TimeUnit::Microsecond, _) => since!(TimestampMicrosecondType, 86_400_000_000),
        DataType::Timestamp(TimeUnit::Nanosecond, _) => since!(TimestampNanosecondType, 86_400_000_000_000),
        DataType::Dictionary(_, _) => {
            let dictionary = array.as_any_dictionary();
            let keys = if dictionary.values().is_empty() { Vec::new() } else { dictionary.normalized_keys() };
            let members = dictionary.values();
            let value = values(members)?;
            Box::new(move |row, out| match keys.get(row).filter(|key| members.is_valid(**key)) {
                Some(key) => value(*key, out),
                None => Ok(false),
            })
        }
        DataType::List(_) => {
            let lists = array.as_list::<i32>();
            list(lists.values(), lists.value_offsets().iter().map(|at| usize::try_from(*at).unwrap_or(0)).collect())?
        }
        DataType::LargeList(_) => {
            let lists = array.as_list::<i64>();
            list(lists.values(), lists.value_offsets().iter().map(|at| usize::try_from(*at).unwrap_or(0)).collect())?
        }
        other => return Err(Error::because(format!("a column is {other}, which no cell holds"))),
    })
}

fn text(value: &str, out: &mut String) -> Result<bool, String> {
    out.push_str(value);
    Ok(true)
}

/// A day, with the time of day where there is one.
fn time(since: i64, per_day: i64, out: &mut String) -> Result<bool, String> {
    let (day, rest) = (since.div_euclid(per_day), since.rem_euclid(per_day));
    let date = Date::new(1970, 1, 1).zip(i32::try_from(day).ok()).and_then(|(epoch, day)| epoch.days_later(day));
    match date {
        Some(date) => write(out, date)?,
        // beyond the calendar it is no day: the reader of the question says so
        None => return write(out, format_args!("day {day}")),
    };
    if rest > 0 {
        let seconds = rest / (per_day / 86_400);
        write(out, format_args!("T{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60))?;
        let part = rest % (per_day / 86_400);
        if part > 0 {
            let digits = (per_day / 86_400).ilog10() as usize;
            let fraction = format!("{part:0digits$}");
            write(out, format_args!(".{}", fraction.trim_end_matches('0')))?;
        }
    }
    Ok(true)
}

/// A decimal without zeros at its end.
fn decimal(units: i128, places: usize, out: &mut String) -> Result<bool, String> {
    let digits = format!("{:0width$}", units.unsigned_abs(), width = places + 1);
    let (whole, fraction) = digits.split_at(digits.len() - places);
    let fraction = fraction.trim_end_matches('0');
    let sign = if units < 0 { "-" } else { "" };
    if fraction.is_empty() { write(out, format_args!("{sign}{whole}")) } else { write(out, format_args!("{sign}{whole}.{fraction}")) }
}

/// The members of a list with separators between them; those that are null are left out.
fn list(members: &ArrayRef, offsets: Vec<usize>) -> Result<Value<'_>, Error> {
    let value = values(members)?;
    Ok(Box::new(move |row, out| {
        let range = offsets.get(row).zip(offsets.get(row + 1)).map_or(0..0, |(from, to)| *from..*to);
        let mut one = String::new();
        for at in range.filter(|at| members.is_valid(*at)) {
            one.clear();
            if !value(at, &mut one)? {
                continue;
            }
            if one.contains(SEPARATOR) {
                return Err(format!("a member of the list has `{SEPARATOR}` in it, which stands between members"));
            }
            if !out.is_empty() {
                out.push(SEPARATOR);
            }
            out.push_str(&one);
        }
        if out.is_empty() {
            out.push_str(NONE_OF_THEM);
        }
        Ok(true)
    }))
}
