//! Parquet and Arrow IPC as cells: every type, damaged files, pipes, sizes.

use arrow_array::builder::{FixedSizeListBuilder, Int32Builder, LargeListBuilder, ListBuilder, StringBuilder, StringDictionaryBuilder};
use arrow_array::types::{Int8Type, Int32Type};
use arrow_array::{
    ArrayRef, BinaryArray, BinaryViewArray, BooleanArray, Date32Array, Date64Array, Decimal64Array, Decimal128Array, Decimal256Array, DurationSecondArray, FixedSizeBinaryArray,
    Float32Array, Float64Array, Int8Array, Int16Array, Int32Array, Int64Array, LargeBinaryArray, LargeStringArray, NullArray, RecordBatch, RecordBatchOptions, StringArray,
    StringViewArray, StructArray, TimestampMicrosecondArray, TimestampMillisecondArray, TimestampNanosecondArray, TimestampSecondArray, UInt8Array, UInt16Array, UInt32Array,
    UInt64Array,
};
use arrow_buffer::{NullBuffer, i256};
use arrow_ipc::CompressionType;
use arrow_ipc::writer::{FileWriter, IpcWriteOptions, StreamWriter};
use arrow_schema::{DataType, Field, Schema};
use assize_rescore::arrow_files::open;
use assize_rescore::block::{BadRow, Block};
use assize_rescore::chunk::{Data, Table};
use assize_rescore::error::Error;
use assize_rescore::format::{Compression, Format};
use assize_rescore::output::{Output, Written};
use assize_rescore::plain::Answered;
use assize_rescore::target::Target;
use parquet::arrow::ArrowWriter;
use parquet::basic::Compression as Codec;
use parquet::file::properties::WriterProperties;
use std::fs::File;
use std::io::{Cursor, Write};
use std::sync::Arc;
use std::time::Instant;

const FORMATS: [Format; 3] = [Format::Parquet, Format::Arrow, Format::ArrowStream];

type Cells = Vec<Vec<Option<String>>>;

struct Read {
    names: Vec<String>,
    columns: Cells,
    bad: Vec<BadRow>,
    largest: usize,
}

fn all(table: Table) -> Result<Read, Error> {
    let Table { mut source, reading, .. } = table;
    let names = reading.columns().to_vec();
    let mut read = Read { columns: vec![Vec::new(); names.len()], names, bad: Vec::new(), largest: 0 };
    let (mut block, mut rows) = (Block::default(), 0);
    while let Some(chunk) = source.next()? {
        assert_eq!(chunk.line, rows + 1);
        let Data::Batch(batch) = &chunk.data else { panic!("text") };
        read.largest = read.largest.max(batch.num_rows());
        reading.read(chunk, &mut block)?;
        for (at, cells) in read.columns.iter_mut().enumerate() {
            assert_eq!(block.columns[at].len(), block.rows);
            cells.extend((0..block.rows).map(|row| block.cell(at, row).map(|cell| std::str::from_utf8(cell).expect("UTF-8").to_string())));
        }
        read.bad.extend(block.bad.iter().cloned());
        rows += block.rows as u64;
    }
    Ok(read)
}

fn read(bytes: &[u8], format: Format) -> Result<Read, Error> {
    all(open(Box::new(Cursor::new(bytes.to_vec())), None, "the table", format, None, &Answered::default(), &|_| false)?)
}

fn said(bytes: &[u8], format: Format) -> String {
    read(bytes, format).err().expect("must be refused").to_string()
}

#[derive(Clone, Copy, PartialEq)]
enum Packed {
    No,
    Zstd,
    Lz4,
}

fn written(format: Format, batches: &[RecordBatch], packed: Packed) -> Vec<u8> {
    let schema = batches[0].schema();
    let ipc = IpcWriteOptions::default().try_with_compression(match packed {
        Packed::No => None,
        Packed::Zstd => Some(CompressionType::ZSTD),
        Packed::Lz4 => Some(CompressionType::LZ4_FRAME),
    });
    let ipc = ipc.expect("options");
    let mut out = Vec::new();
    match format {
        Format::Parquet => {
            let codec = match packed {
                Packed::No => Codec::UNCOMPRESSED,
                Packed::Zstd => Codec::ZSTD(Default::default()),
                Packed::Lz4 => Codec::LZ4_RAW,
            };
            let mut writer = ArrowWriter::try_new(&mut out, schema, Some(WriterProperties::builder().set_compression(codec).build())).expect("a writer");
            batches.iter().for_each(|batch| writer.write(batch).expect("written"));
            writer.close().expect("closed");
        }
        Format::Arrow => {
            let mut writer = FileWriter::try_new_with_options(&mut out, &schema, ipc).expect("a writer");
            batches.iter().for_each(|batch| writer.write(batch).expect("written"));
            writer.finish().expect("closed");
        }
        _ => {
            let mut writer = StreamWriter::try_new_with_options(&mut out, &schema, ipc).expect("a writer");
            batches.iter().for_each(|batch| writer.write(batch).expect("written"));
            writer.finish().expect("closed");
        }
    }
    out
}

fn batch(columns: Vec<(&str, ArrayRef)>) -> RecordBatch {
    RecordBatch::try_from_iter_with_nullable(columns.into_iter().map(|(name, array)| (name, array, true))).expect("a batch")
}

/// Four rows of each type, the third null, with the cells that they are.
fn every_type() -> Vec<(&'static str, ArrayRef, [Option<&'static str>; 4])> {
    let day = 86_400i64;
    let mut words = StringDictionaryBuilder::<Int8Type>::new();
    let mut list = ListBuilder::new(StringBuilder::new());
    let mut large_list = LargeListBuilder::new(Int32Builder::new());
    let mut sized = FixedSizeListBuilder::new(StringBuilder::new(), 2);
    for row in [Some("rape"), Some("assault; other"), None, Some("rape")] {
        words.append_option(row);
    }
    for row in [Some(vec![Some("a"), Some("b")]), Some(vec![]), None, Some(vec![Some("ü"), None, Some(""), Some("z")])] {
        list.append_option(row);
    }
    for row in [Some(vec![Some(1), Some(-2)]), Some(vec![]), None, Some(vec![None])] {
        large_list.append_option(row);
    }
    for row in [Some([Some("a"), Some("b")]), Some([None, Some("b")]), None, Some([None, None])] {
        row.unwrap_or_default().into_iter().for_each(|member| sized.values().append_option(member));
        sized.append(row.is_some());
    }
    let inner = StructArray::new(
        vec![Field::new("at", DataType::Int32, true)].into(),
        vec![Arc::new(Int32Array::from(vec![Some(1), Some(2), Some(3), None])) as ArrayRef],
        Some(NullBuffer::from(vec![true, false, true, true])),
    );
    let outer = StructArray::new(
        vec![Field::new("name", DataType::Utf8, true), Field::new("inner", inner.clone().into_data_type(), true)].into(),
        vec![Arc::new(StringArray::from(vec!["a", "b", "c", "d"])) as ArrayRef, Arc::new(inner)],
        Some(NullBuffer::from(vec![true, true, false, true])),
    );
    let big = i256::from_string("-123456789012345678901234567890123456789012345678900").expect("a number");
    vec![
        ("null", Arc::new(NullArray::new(4)), [None; 4]),
        ("bool", Arc::new(BooleanArray::from(vec![Some(true), Some(false), None, Some(true)])), [Some("true"), Some("false"), None, Some("true")]),
        ("i8", Arc::new(Int8Array::from(vec![Some(i8::MIN), Some(7), None, Some(0)])), [Some("-128"), Some("7"), None, Some("0")]),
        ("i16", Arc::new(Int16Array::from(vec![Some(i16::MIN), Some(7), None, Some(0)])), [Some("-32768"), Some("7"), None, Some("0")]),
        ("i32", Arc::new(Int32Array::from(vec![Some(i32::MIN), Some(7), None, Some(0)])), [Some("-2147483648"), Some("7"), None, Some("0")]),
        ("i64", Arc::new(Int64Array::from(vec![Some(i64::MIN), Some(i64::MAX), None, Some(0)])), [Some("-9223372036854775808"), Some("9223372036854775807"), None, Some("0")]),
        ("u8", Arc::new(UInt8Array::from(vec![Some(255), Some(7), None, Some(0)])), [Some("255"), Some("7"), None, Some("0")]),
        ("u16", Arc::new(UInt16Array::from(vec![Some(65535), Some(7), None, Some(0)])), [Some("65535"), Some("7"), None, Some("0")]),
        ("u32", Arc::new(UInt32Array::from(vec![Some(u32::MAX), Some(7), None, Some(0)])), [Some("4294967295"), Some("7"), None, Some("0")]),
        ("u64", Arc::new(UInt64Array::from(vec![Some(u64::MAX), Some(7), None, Some(0)])), [Some("18446744073709551615"), Some("7"), None, Some("0")]),
        ("f32", Arc::new(Float32Array::from(vec![Some(0.1), Some(30.0), None, Some(f32::NAN)])), [Some("0.1"), Some("30"), None, None]),
        ("f32 ends", Arc::new(Float32Array::from(vec![Some(f32::INFINITY), Some(-0.0), None, Some(1e-20)])), [Some("inf"), Some("0"), None, Some("1e-20")]),
        ("f64", Arc::new(Float64Array::from(vec![Some(30.0), Some(1.0 / 3.0), None, Some(f64::NAN)])), [Some("30"), Some("0.3333333333333333"), None, None]),
        ("f64 ends", Arc::new(Float64Array::from(vec![Some(f64::NEG_INFINITY), Some(-0.0), None, Some(1e300)])), [Some("-inf"), Some("0"), None, Some("1e300")]),
        (
            "decimal64",
            Arc::new(Decimal64Array::from(vec![Some(1250), Some(-5), None, Some(0)]).with_precision_and_scale(12, 2).expect("a decimal")),
            [Some("12.5"), Some("-0.05"), None, Some("0")],
        ),
        (
            "decimal128",
            Arc::new(Decimal128Array::from(vec![Some(1_000), Some(-12_345_678_901_234_567_890), None, Some(1)]).with_precision_and_scale(30, 3).expect("a decimal")),
            [Some("1"), Some("-12345678901234567.89"), None, Some("0.001")],
        ),
        (
            "decimal256",
            Arc::new(Decimal256Array::from(vec![Some(big), Some(i256::from_i128(50)), None, Some(i256::ZERO)]).with_precision_and_scale(60, 2).expect("a decimal")),
            [Some("-1234567890123456789012345678901234567890123456789"), Some("0.5"), None, Some("0")],
        ),
        ("date32", Arc::new(Date32Array::from(vec![Some(0), Some(-1), None, Some(20_543)])), [Some("1970-01-01"), Some("1969-12-31"), None, Some("2026-03-31")]),
        (
            "date64",
            Arc::new(Date64Array::from(vec![Some(0), Some(-day * 1000), None, Some(20_543 * day * 1000)])),
            [Some("1970-01-01"), Some("1969-12-31"), None, Some("2026-03-31")],
        ),
        ("seconds", Arc::new(TimestampSecondArray::from(vec![Some(0), Some(-1), None, Some(day)])), [Some("1970-01-01"), Some("1969-12-31T23:59:59"), None, Some("1970-01-02")]),
        (
            "milliseconds",
            Arc::new(TimestampMillisecondArray::from(vec![Some(1), Some(-day * 1000), None, Some(day * 1000)])),
            [Some("1970-01-01T00:00:00.001"), Some("1969-12-31"), None, Some("1970-01-02")],
        ),
        (
            "microseconds",
            Arc::new(TimestampMicrosecondArray::from(vec![Some(45_296_000_000), Some(500_000), None, Some(day * 1_000_000)]).with_timezone("+02:00")),
            [Some("1970-01-01T14:34:56+02:00"), Some("1970-01-01T02:00:00.5+02:00"), None, Some("1970-01-02T02:00:00+02:00")],
        ),
        (
            // midnight in London, in summer and in winter, is not that of universal time
            "london",
            Arc::new(TimestampSecondArray::from(vec![Some(1_784_156_400), Some(1_768_521_600), None, Some(1_784_160_000)]).with_timezone("Europe/London")),
            [Some("2026-07-16"), Some("2026-01-16"), None, Some("2026-07-16T01:00:00+01:00")],
        ),
        (
            "nanoseconds",
            Arc::new(TimestampNanosecondArray::from(vec![Some(1), Some(-1), None, Some(day * 1_000_000_000)])),
            [Some("1970-01-01T00:00:00.000000001"), Some("1969-12-31T23:59:59.999999999"), None, Some("1970-01-02")],
        ),
        ("utf8", Arc::new(StringArray::from(vec![Some("Zoë, \"x\"\n"), Some(""), None, Some("日本; 𝄞")])), [Some("Zoë, \"x\"\n"), None, None, Some("日本; 𝄞")]),
        ("large_utf8", Arc::new(LargeStringArray::from(vec![Some("é"), Some(""), None, Some("b")])), [Some("é"), None, None, Some("b")]),
        (
            "utf8_view",
            Arc::new(StringViewArray::from(vec![Some("short"), Some("a text that is longer than twelve bytes"), None, Some("")])),
            [Some("short"), Some("a text that is longer than twelve bytes"), None, None],
        ),
        ("binary", Arc::new(BinaryArray::from(vec![Some("é".as_bytes()), Some(b""), None, Some(b"b")])), [Some("é"), None, None, Some("b")]),
        ("large_binary", Arc::new(LargeBinaryArray::from(vec![Some("é".as_bytes()), Some(b""), None, Some(b"b")])), [Some("é"), None, None, Some("b")]),
        ("binary_view", Arc::new(BinaryViewArray::from(vec![Some("é".as_bytes()), Some(b""), None, Some(b"b")])), [Some("é"), None, None, Some("b")]),
        (
            "sized_binary",
            Arc::new(FixedSizeBinaryArray::try_from_sparse_iter_with_size([Some(*b"ab"), Some(*b"cd"), None, Some(*b"ef")].into_iter(), 2).expect("an array")),
            [Some("ab"), Some("cd"), None, Some("ef")],
        ),
        ("words", Arc::new(words.finish()), [Some("rape"), Some("assault; other"), None, Some("rape")]),
        ("list", Arc::new(list.finish()), [Some("a;b"), Some("none"), None, Some("[\"ü\",null,\"\",\"z\"]")]),
        ("large_list", Arc::new(large_list.finish()), [Some("1;-2"), Some("none"), None, Some("[null]")]),
        ("sized_list", Arc::new(sized.finish()), [Some("a;b"), Some("[null,\"b\"]"), None, Some("[null,null]")]),
        ("outer", Arc::new(outer), [None; 4]),
    ]
}

trait IntoDataType {
    fn into_data_type(self) -> DataType;
}

impl IntoDataType for StructArray {
    fn into_data_type(self) -> DataType {
        arrow_array::Array::data_type(&self).clone()
    }
}

#[test]
fn every_type_is_a_cell_in_every_format() {
    let types = every_type();
    let whole = batch(types.iter().map(|(name, array, _)| (*name, array.clone())).collect());
    // pieces of arrays, whose values do not begin at the first
    let pieces: Vec<RecordBatch> = (0..4).map(|row| whole.slice(row, 1)).collect();
    for format in FORMATS {
        for packed in [Packed::No, Packed::Zstd, Packed::Lz4] {
            for batches in [std::slice::from_ref(&whole), &pieces] {
                // the file form of Arrow has one dictionary for all batches
                let batches = if format == Format::Arrow { std::slice::from_ref(&whole) } else { batches };
                let back = read(&written(format, batches, packed), format).expect("a table");
                let names: Vec<&str> = types.iter().map(|(name, _, _)| *name).filter(|name| *name != "outer").chain(["outer.name", "outer.inner.at"]).collect();
                assert_eq!(back.names, names);
                for ((name, _, expected), cells) in types.iter().zip(&back.columns).filter(|((name, _, _), _)| *name != "outer") {
                    assert_eq!(cells, &expected.map(|cell| cell.map(str::to_string)), "{name} in {format:?}");
                }
                let [.., outer, inner] = back.columns.as_slice() else { panic!("no structs") };
                assert_eq!(outer, &[Some("a"), Some("b"), None, Some("d")].map(|cell| cell.map(str::to_string)));
                assert_eq!(inner, &[Some("1"), None, None, None].map(|cell| cell.map(str::to_string)));
                assert!(back.bad.is_empty());
            }
        }
    }
}

#[test]
fn pieces_of_arrays_are_read_without_a_file() {
    // the larger batches are cut up, so that lists, dictionaries and structs begin in their middle
    let rows = 20_000;
    let mut list = ListBuilder::new(StringBuilder::new());
    let mut words = StringDictionaryBuilder::<Int32Type>::new();
    for row in 0..rows {
        list.append_option((row % 5 > 0).then(|| (0..row % 3).map(|n| Some(format!("m{row}-{n}")))));
        words.append_option((row % 7 > 0).then(|| format!("word {}", row % 9000)));
    }
    let (list, words): (ArrayRef, ArrayRef) = (Arc::new(list.finish()), Arc::new(words.finish()));
    let table = StructArray::from(vec![
        (Arc::new(Field::new("list", arrow_array::Array::data_type(&list).clone(), true)), list),
        (Arc::new(Field::new("words", arrow_array::Array::data_type(&words).clone(), true)), words),
    ]);
    let text: ArrayRef = Arc::new((0..rows).map(|row| (row % 4 > 0).then(|| format!("é{row}"))).collect::<StringArray>());
    let whole = batch(vec![("t", Arc::new(table)), ("text", text)]);
    for format in FORMATS {
        let back = read(&written(format, std::slice::from_ref(&whole), Packed::Lz4), format).expect("a table");
        assert_eq!(back.largest, 8192, "{format:?}");
        assert_eq!(back.names, ["t.list", "t.words", "text"]);
        for row in 0..rows {
            let members: Vec<String> = (0..row % 3).map(|n| format!("m{row}-{n}")).collect();
            let list = if members.is_empty() { "none".to_string() } else { members.join(";") };
            assert_eq!(back.columns[0][row], (row % 5 > 0).then_some(list));
            assert_eq!(back.columns[1][row], (row % 7 > 0).then(|| format!("word {}", row % 9000)));
            assert_eq!(back.columns[2][row], (row % 4 > 0).then(|| format!("é{row}")));
        }
    }
}

#[test]
fn a_table_without_rows_or_columns_is_one() {
    let types = every_type();
    let empty = batch(types.iter().map(|(name, array, _)| (*name, array.slice(0, 0))).collect());
    let bare = RecordBatch::try_new_with_options(Arc::new(Schema::empty()), vec![], &RecordBatchOptions::new().with_row_count(Some(0))).expect("a batch");
    for format in FORMATS {
        let back = read(&written(format, std::slice::from_ref(&empty), Packed::No), format).expect("a table");
        assert_eq!((back.names.len(), back.largest), (types.len() + 1, 0));
        let back = read(&written(format, std::slice::from_ref(&bare), Packed::No), format).expect("a table");
        assert_eq!((back.names.len(), back.largest), (0, 0));
    }
}

#[test]
fn what_no_cell_holds_is_refused_before_a_row_is_read() {
    let duration: ArrayRef = Arc::new(DurationSecondArray::from(vec![1]));
    let mut nested = ListBuilder::new(ListBuilder::new(Int32Builder::new()));
    nested.append_null();
    let table = StructArray::from(vec![(Arc::new(Field::new("at", DataType::Duration(arrow_schema::TimeUnit::Second), true)), duration.clone())]);
    let day: ArrayRef = Arc::new(Int32Array::from(vec![1]));
    let inner = StructArray::from(vec![(Arc::new(Field::new("b", DataType::Int32, true)), day.clone())]);
    for (columns, why) in [
        (vec![("d", duration)], "the table: column `d` is Duration(s), which no cell holds; leave it out with --keep, or write it as text"),
        (vec![("t", Arc::new(table) as ArrayRef)], "column `t.at` is Duration(s)"),
        (vec![("n", Arc::new(nested.finish()))], "column `n` is List(List("),
        (vec![("a.b", day), ("a", Arc::new(inner))], "the table: two columns have the name `a.b`, must be one"),
    ] {
        for format in [Format::Arrow, Format::ArrowStream] {
            let message = said(&written(format, &[batch(columns.clone())], Packed::No), format);
            assert!(message.contains(why), "{message}");
        }
    }
    // where it is not asked for it is left out
    let columns = vec![("id", Arc::new(Int32Array::from(vec![1])) as ArrayRef), ("d", Arc::new(DurationSecondArray::from(vec![1])))];
    let bytes = written(Format::Arrow, &[batch(columns)], Packed::No);
    let table = open(Box::new(Cursor::new(bytes)), None, "t", Format::Arrow, None, &Answered::default(), &|name| name == "d").expect("a table");
    assert_eq!(table.reading.columns(), ["id"]);
    // a zone that nobody knows
    let strange: ArrayRef = Arc::new(TimestampSecondArray::from(vec![Some(0)]).with_timezone("Europe/Atlantis"));
    let message = said(&written(Format::Arrow, &[batch(vec![("at", strange)])], Packed::No), Format::Arrow);
    assert!(message.contains("Europe/Atlantis") && message.contains("not known"), "{message}");
}

#[test]
fn what_no_question_takes_is_said_before_a_row_is_read() {
    let answered = Answered { columns: vec!["one".into(), "note".into()], without_lists: vec!["one".into(), "note".into()], texts: vec!["note".into()] };
    let said = |columns: Vec<(&str, ArrayRef)>| {
        let bytes = written(Format::Arrow, &[batch(columns)], Packed::No);
        open(Box::new(Cursor::new(bytes)), None, "t", Format::Arrow, None, &answered, &|_| false).err().map_or_else(String::new, |error| error.to_string())
    };
    let number = || Arc::new(Int32Array::from(vec![1])) as ArrayRef;
    let part = || Arc::new(StructArray::from(vec![(Arc::new(Field::new("a", DataType::Int32, true)), number())])) as ArrayRef;
    assert!(said(vec![("one", part())]).contains("column `one` is a struct"));
    assert!(said(vec![("note", number())]).contains("takes a text"));
    assert!(said(vec![("", number())]).contains("column 1 has no name"));
    for columns in [vec![("one", number())], vec![("other", part())], vec![("note", Arc::new(StringArray::from(vec!["a"])) as ArrayRef)]] {
        assert_eq!(said(columns), "");
    }
    // and what is a list there stands as it is
    let mut list = ListBuilder::new(StringBuilder::new());
    list.append_value([Some("a")]);
    list.append_value([None::<&str>; 0]);
    let list: ArrayRef = Arc::new(list.finish());
    let bytes = written(Format::Arrow, &[batch(vec![("one", list.clone()), ("two", list)])], Packed::No);
    let answered = Answered { columns: vec!["one".into(), "two".into()], without_lists: vec!["one".into()], texts: Vec::new() };
    let rows = all(open(Box::new(Cursor::new(bytes)), None, "t", Format::Arrow, None, &answered, &|_| false).expect("a table")).expect("rows");
    assert_eq!(rows.columns, [["[\"a\"]", "[]"], ["a", "[]"]].map(|cells| cells.map(|cell| Some(cell.to_string())).to_vec()));
}

#[test]
fn bytes_that_are_no_text_are_said_and_lists_that_no_separators_can_hold_stand_as_json() {
    let binary = batch(vec![("id", Arc::new(Int32Array::from(vec![1, 2]))), ("raw", Arc::new(BinaryArray::from(vec![Some(&b"ok"[..]), Some(b"\xff\xfe")])))]);
    let mut list = ListBuilder::new(StringBuilder::new());
    list.append_value([Some("a"), Some("b")]);
    list.append_value([Some("a;c")]);
    list.append_value([Some("c"), Some("d;"), Some("e")]);
    let list: ArrayRef = Arc::new(list.finish());
    let listed = batch(vec![("one", list.clone()), ("two", list), ("id", Arc::new(Int32Array::from(vec![1, 2, 3])))]);
    for format in FORMATS {
        let message = said(&written(format, std::slice::from_ref(&binary), Packed::No), format);
        assert_eq!(message, "the table: column `raw` is Binary, and of row 2 no text (UTF-8); leave the column out, or write it as text");
        let back = read(&written(format, std::slice::from_ref(&listed), Packed::No), format).expect("a table");
        assert_eq!(back.bad, []);
        assert_eq!(back.columns[0], ["a;b", r#"["a;c"]"#, r#"["c","d;","e"]"#].map(|cell| Some(cell.to_string())));
        assert_eq!(back.columns[2], ["1", "2", "3"].map(|id| Some(id.to_string())));
    }
}

/// A table with enough in it that every part of a file is there.
fn specimen() -> RecordBatch {
    let types = every_type();
    let mut columns: Vec<(&str, ArrayRef)> = types.iter().map(|(name, array, _)| (*name, array.clone())).collect();
    columns.retain(|(name, _)| ["bool", "i32", "f64", "decimal128", "date32", "utf8", "utf8_view", "words", "list", "outer"].contains(name));
    batch(columns)
}

/// What is damaged is refused or read; a panic of the library does not come out. How many were refused.
fn survives(bytes: &[u8], format: Format) -> bool {
    match read(bytes, format) {
        Ok(_) => false,
        Err(error) => {
            assert!(error.to_string().starts_with("the table"), "{error}");
            true
        }
    }
}

#[test]
fn what_is_cut_off_is_refused() {
    let whole = specimen();
    let batches = [whole.slice(0, 4), whole.clone(), whole];
    for format in FORMATS {
        for packed in [Packed::No, Packed::Zstd, Packed::Lz4] {
            let bytes = written(format, if format == Format::Arrow { &batches[..1] } else { &batches }, packed);
            let places = (0..64).chain((0..50).map(|part| bytes.len() * part / 50)).chain(bytes.len() - 16..bytes.len());
            // a stream may be cut between any two messages
            let every: Vec<usize> = if format == Format::ArrowStream { (0..bytes.len()).collect() } else { places.collect() };
            for place in every {
                assert!(survives(&bytes[..place], format), "{format:?} cut to {place} of {} bytes", bytes.len());
            }
        }
    }
    let message = said(&written(Format::Parquet, &batches, Packed::No)[..500], Format::Parquet);
    assert!(message.starts_with("the table is no whole Parquet file: cut off or damaged ("), "{message}");
}

#[test]
fn damage_is_an_error_or_a_table_and_no_panic() {
    let mut state = 7u64;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).expect("31 bits") % below
    };
    let rounds = std::env::var("ASSIZE_DAMAGED").ok().and_then(|n| n.parse().ok()).unwrap_or(400);
    let batches = [specimen()];
    for format in FORMATS {
        for packed in [Packed::No, Packed::Zstd, Packed::Lz4] {
            let bytes = written(format, &batches, packed);
            let mut refused = 0;
            for round in 0..rounds {
                let mut damaged = bytes.clone();
                for _ in 0..=round % 3 {
                    let place = next(damaged.len());
                    damaged[place] = match round % 4 {
                        0 => damaged[place] ^ (1 << next(8)),
                        1 => 0xff,
                        2 => 0x7f,
                        _ => u8::try_from(next(256)).expect("a byte"),
                    };
                }
                refused += usize::from(survives(&damaged, format));
            }
            assert!(refused > rounds / 20, "{format:?}: {refused} of {rounds} refused");
        }
    }
}

#[test]
fn a_length_beyond_all_memory_is_refused() {
    // each byte of a compressed buffer's own length, and of every other number: an allocation that fails would end the process
    let rows = 3_000;
    let text: ArrayRef = Arc::new((0..rows).map(|row| Some(format!("text {}", row % 10))).collect::<StringArray>());
    let whole = batch(vec![("text", text)]);
    for format in [Format::Arrow, Format::ArrowStream] {
        for packed in [Packed::Zstd, Packed::Lz4] {
            let bytes = written(format, std::slice::from_ref(&whole), packed);
            for place in (0..bytes.len()).filter(|place| bytes[*place] == 0) {
                let mut damaged = bytes.clone();
                damaged[place] = 0x3f;
                survives(&damaged, format);
            }
        }
    }
}

#[test]
fn another_format_is_refused() {
    let files = FORMATS.map(|format| (format, written(format, &[specimen()], Packed::No)));
    for (format, _) in &files {
        for (other, bytes) in &files {
            if format != other {
                assert!(survives(bytes, *format), "{other:?} as {format:?}");
            }
        }
        assert!(survives(b"reference,gender\n1,male\n", *format));
        assert!(survives(b"", *format));
    }
    let mut encrypted = files[0].1.clone();
    let end = encrypted.len();
    encrypted[end - 4..].copy_from_slice(b"PARE");
    let message = said(&encrypted, Format::Parquet);
    assert!(message.starts_with("the table is an encrypted Parquet file, which is not read"), "{message}");
}

#[test]
fn pipes_and_files_give_the_same() {
    let whole = specimen();
    for format in FORMATS {
        let bytes = written(format, std::slice::from_ref(&whole), Packed::Zstd);
        let expected = read(&bytes, format).expect("a table").columns;
        let (from, mut to) = std::io::pipe().expect("a pipe");
        let sent = bytes.clone();
        let writer = std::thread::spawn(move || to.write_all(&sent).expect("written"));
        assert_eq!(all(open(Box::new(from), None, "a pipe", format, None, &Answered::default(), &|_| false).expect("a table")).expect("rows").columns, expected);
        writer.join().expect("written");
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("table");
        std::fs::write(&path, &bytes).expect("written");
        let file = File::open(&path).expect("a file");
        let (input, file): (Box<dyn std::io::Read + Send>, _) = if format == Format::ArrowStream { (Box::new(file), None) } else { (Box::new(std::io::empty()), Some(file)) };
        assert_eq!(all(open(input, file, "a file", format, None, &Answered::default(), &|_| false).expect("a table")).expect("rows").columns, expected);
    }
}

#[test]
fn output_is_read_back_and_the_same_every_time() {
    // more than a group of rows
    let rows = 150_000;
    let number: ArrayRef = Arc::new((0..rows).map(|row| (row % 3 > 0).then_some(f64::from(row) / 100.0)).collect::<Float64Array>());
    let band: ArrayRef = Arc::new((0..rows).map(|row| (row % 4 > 0).then_some(["low", "high"][row as usize % 2])).collect::<StringArray>());
    let whole = batch(vec![("score", number), ("band", band)]);
    let folder = tempfile::tempdir().expect("a folder");
    for format in FORMATS {
        let paths = ["one", "two"].map(|name| folder.path().join(name));
        for path in &paths {
            let mut output = Output::new(Target::file(path, None).expect("a target"), (format, Compression::None), &whole.schema()).expect("an output");
            for from in (0..whole.num_rows()).step_by(8192) {
                output.write(&Written::Batch(whole.slice(from, 8192.min(whole.num_rows() - from)))).expect("written");
            }
            output.finish().expect("finished");
        }
        let [one, two] = paths.map(|path| std::fs::read(path).expect("a file"));
        assert!(one == two, "{format:?} differs from run to run");
        let back = read(&one, format).expect("a table");
        assert_eq!((back.columns[0].len(), back.largest), (whole.num_rows(), 8192));
        for (row, cell) in back.columns[0].iter().enumerate() {
            assert_eq!(cell.as_ref().map(|cell| cell.parse::<f64>().expect("a number")), (row % 3 > 0).then_some(row as f64 / 100.0));
        }
        if format == Format::Parquet {
            let groups = parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder::try_new(File::open(folder.path().join("one")).expect("a file")).expect("a table");
            let groups: Vec<i64> = groups.metadata().row_groups().iter().map(|group| group.num_rows()).collect();
            assert_eq!(groups, [131_072, 18_928]);
        }
    }
}

/// `cargo test --release -p assize-rescore --test arrow_files speed -- --ignored --nocapture`
#[test]
#[ignore = "takes its time, and says how long"]
fn speed() {
    let rows = 8_192u32;
    let kinds: [(&str, ArrayRef); 8] = [
        ("whole", Arc::new((0..rows).map(|row| Some(row as i32 % 60)).collect::<Int32Array>())),
        ("yes", Arc::new((0..rows).map(|row| Some(row % 3 > 0)).collect::<BooleanArray>())),
        ("day", Arc::new((0..rows).map(|row| Some(15_000 + row as i32 % 5000)).collect::<Date32Array>())),
        ("percent", Arc::new((0..rows).map(|row| Some(f64::from(row) / 100.0)).collect::<Float64Array>())),
        ("double", Arc::new((0..rows).map(|row| Some(f64::from(row).sqrt())).collect::<Float64Array>())),
        ("text", Arc::new((0..rows).map(|row| Some(format!("S-{row:07}"))).collect::<StringArray>())),
        ("view", Arc::new((0..rows).map(|row| Some(format!("S-{row:07}"))).collect::<StringViewArray>())),
        ("words", Arc::new((0..rows).map(|row| Some(["low", "medium", "high"][row as usize % 3])).collect::<arrow_array::DictionaryArray<Int32Type>>())),
    ];
    let time = |columns: Vec<(&str, ArrayRef)>| {
        let bytes = written(Format::ArrowStream, &vec![batch(columns); 123], Packed::No);
        let Table { mut source, reading, .. } = open(Box::new(Cursor::new(bytes)), None, "t", Format::ArrowStream, None, &Answered::default(), &|_| false).expect("a table");
        let (mut block, mut spent) = (Block::default(), std::time::Duration::ZERO);
        while let Some(chunk) = source.next().expect("a chunk") {
            let begun = Instant::now();
            reading.read(chunk, &mut block).expect("cells");
            spent += begun.elapsed();
        }
        spent
    };
    let names: Vec<String> = (0..40).map(|at| format!("column {at}")).collect();
    println!("1,007,616 rows of 40 columns of all kinds: {:?}", time(names.iter().enumerate().map(|(at, name)| (name.as_str(), kinds[at % 8].1.clone())).collect()));
    for (name, array) in kinds {
        println!("40 columns of {name}: {:?}", time(names.iter().map(|own| (own.as_str(), array.clone())).collect()));
    }
}
