//! Many rows at once over the caller's own columns: pointers, widths and validity bitmaps, nothing copied out but what was asked for.

use crate::border::{self, Name, Status, guard};
use crate::json::{called, refused};
use crate::policy::{Why, because};
use crate::records::{AssizeColumn, AssizeOutput};
use crate::status::{ASSIZE_BAD_COLUMNS, ASSIZE_BAD_NUMBER, ASSIZE_BUFFER_TOO_SMALL, ASSIZE_LOW, ASSIZE_NOT_UTF8, ASSIZE_NULL, ASSIZE_OK, ASSIZE_TOO_LARGE, problem};
use assize::catalogue::Entry;
use assize::columns::{self, Column, Output};
use assize::date::Date;
use assize::facts::plain::{self, SEVERAL, UNKNOWN};
use assize::facts::{Choices, Field, Shape};
use assize::guidance::contacts::Intervention;
use assize::instruments::predictors::facts::Band;
use assize::{Json, Problems};
use core::ffi::c_char;

/// `int32_t`: a number as the member of the same name in a record has it; `ASSIZE_UNKNOWN` is not known.
pub const ASSIZE_INT32: i32 = 1;
/// `double`: a number; one that is not a number is not known. As a column only for questions that take numbers.
pub const ASSIZE_FLOAT64: i32 = 2;
/// Texts of any length, one after the other, with `offsets` (`int32_t`) to where each begins: an option's word, a day as 2026-03-31.
pub const ASSIZE_TEXT: i32 = 3;
/// Texts of one width, padded with spaces or zero bytes; a blank one is not known.
pub const ASSIZE_FIXED_TEXT: i32 = 4;
/// `int32_t`: days since 1 January 1970, as Arrow's date32 has them.
pub const ASSIZE_DAYS: i32 = 5;

/// Most rows of a call. More are split: a call holds its answers in memory.
pub const MOST_ROWS: usize = 1 << 24;

/// Most columns of a call.
const MOST_COLUMNS: usize = 4096;

fn plain_status(status: Status) -> Why {
    (status, Problems::default())
}

fn unusable(code: &'static str, name: &str, text: String) -> Why {
    because(ASSIZE_BAD_COLUMNS, code, name, text)
}

/// One bit for each row; all are set where there is no bitmap.
struct Validity<'a>(Option<&'a [u8]>);

impl Validity<'_> {
    fn is_set(&self, row: usize) -> bool {
        self.0.is_none_or(|bits| bits.get(row / 8).is_some_and(|byte| byte >> (row % 8) & 1 == 1))
    }
}

/// The name of a column.
///
/// # Safety
/// As for `border::name`.
unsafe fn named<'a>(name: *const c_char) -> Result<&'a str, Status> {
    // SAFETY: the caller's promise.
    match unsafe { border::name(name) }? {
        Name::Of(name) => Ok(name),
        Name::None | Name::Indented => Err(ASSIZE_NULL),
    }
}

/// A column of the caller's as the engine takes it.
///
/// # Safety
/// What `column` points to is valid for `rows` rows, as its documentation says.
unsafe fn read(entry: &Entry, column: &AssizeColumn, rows: usize) -> Result<(String, Column), Why> {
    // SAFETY: the caller's promise.
    let name = unsafe { named(column.name) }.map_err(plain_status)?;
    if column.reserved != 0 {
        return Err(unusable("wrong_type", name, format!("column `{name}` has `reserved` {}, must be 0", column.reserved)));
    }
    let Some((field, _)) = columns::question(&entry.form, name) else {
        // the engine says what is wrong with the name
        return Ok((name.to_string(), Column::Answers(vec![Json::Null; rows])));
    };
    let validity = if column.validity.is_null() {
        Validity(None)
    } else {
        // SAFETY: the caller's promise.
        Validity(Some(unsafe { border::slice(column.validity.cast_const(), rows.div_ceil(8)) }.map_err(plain_status)?))
    };
    let values = column.values.cast_const();
    let column = match column.r#type {
        ASSIZE_INT32 => {
            // SAFETY: the caller's promise.
            let numbers = unsafe { border::slice(values.cast::<i32>(), rows) }.map_err(plain_status)?;
            whole(numbers, &validity, field)
        }
        ASSIZE_DAYS => {
            // SAFETY: the caller's promise.
            let days = unsafe { border::slice(values.cast::<i32>(), rows) }.map_err(plain_status)?;
            Column::Answers(days.iter().enumerate().map(|(row, day)| if validity.is_set(row) && *day != UNKNOWN { day_json(*day) } else { Json::Null }).collect())
        }
        ASSIZE_FLOAT64 if matches!(field.shape, Shape::Whole | Shape::WholeOrNone | Shape::Decimal) => {
            // SAFETY: the caller's promise.
            let numbers = unsafe { border::slice(values.cast::<f64>(), rows) }.map_err(plain_status)?;
            Column::Numbers(numbers.iter().enumerate().map(|(row, x)| if validity.is_set(row) { *x } else { f64::NAN }).collect())
        }
        ASSIZE_FLOAT64 => {
            return Err(unusable("wrong_type", name, format!("column `{name}` holds numbers with decimals, must be `ASSIZE_INT32` or text: the question takes none")));
        }
        ASSIZE_TEXT => {
            // SAFETY: the caller's promise.
            let offsets = unsafe { border::slice(column.offsets, rows.checked_add(1).ok_or(plain_status(ASSIZE_TOO_LARGE))?) }.map_err(plain_status)?;
            // SAFETY: the caller's promise: the bytes end where the last row does.
            unsafe { texts(values.cast::<u8>(), offsets, &validity, name, field) }?
        }
        ASSIZE_FIXED_TEXT => {
            let all = rows.checked_mul(column.width).ok_or(plain_status(ASSIZE_TOO_LARGE))?;
            if column.width == 0 {
                return Err(unusable("wrong_type", name, format!("column `{name}` has texts of width 0")));
            }
            // SAFETY: the caller's promise.
            let bytes = unsafe { border::slice(values.cast::<u8>(), all) }.map_err(plain_status)?;
            let each = bytes.chunks_exact(column.width).enumerate();
            Column::Answers(each.map(|(row, bytes)| if validity.is_set(row) { text(bytes, field) } else { Ok(Json::Null) }).collect::<Result<_, _>>().map_err(plain_status)?)
        }
        _ => return Err(unusable("wrong_type", name, format!("column `{name}` is of no type that is known here"))),
    };
    Ok((name.to_string(), column))
}

/// Numbers as records have them. Where a question takes plain numbers, as it is; else each stands for an answer.
fn whole(numbers: &[i32], validity: &Validity<'_>, field: &Field) -> Column {
    let known = |row: usize, number: i32| validity.is_set(row) && number != UNKNOWN;
    if matches!(field.shape, Shape::Whole | Shape::WholeOrNone | Shape::Decimal) {
        return Column::Numbers(numbers.iter().enumerate().map(|(row, n)| if known(row, *n) { f64::from(*n) } else { f64::NAN }).collect());
    }
    Column::Answers(numbers.iter().enumerate().map(|(row, n)| if known(row, *n) { plain::json(*n, field) } else { Json::Null }).collect())
}

/// 1 January 1970, as days are numbered here.
fn day_json(since: i32) -> Json {
    let epoch = Date::new(1970, 1, 1).and_then(|epoch| epoch.days_later(since));
    epoch.map_or_else(|| Json::from(format!("day {since}")), |day| Json::from(day.to_string()))
}

/// # Safety
/// `bytes` is valid for reads up to the last offset.
unsafe fn texts(bytes: *const u8, offsets: &[i32], validity: &Validity<'_>, name: &str, field: &Field) -> Result<Column, Why> {
    let wrong = || unusable("wrong_type", name, format!("column `{name}` has offsets that do not ascend from 0 or more"));
    let end = |at: &i32| usize::try_from(*at).map_err(|_| wrong());
    let last = offsets.last().map_or(Ok(0), end)?;
    // SAFETY: the caller's promise.
    let bytes = unsafe { border::slice(bytes, last) }.map_err(plain_status)?;
    let mut out = Vec::with_capacity(offsets.len());
    for (row, pair) in offsets.windows(2).enumerate() {
        let [from, to] = pair else { continue };
        let part = bytes.get(end(from)?..end(to)?).ok_or_else(wrong)?;
        out.push(if validity.is_set(row) { text(part, field).map_err(plain_status)? } else { Json::Null });
    }
    Ok(Column::Answers(out))
}

/// A text as an answer. Yes and no may be written `yes`, `no`, `true`, `false`, `Y`, `N`, `1`, `0`; numbers with leading zeros; a day with its dashes
/// or as eight digits. A zero byte is taken for padding at the end and refused elsewhere.
fn text(bytes: &[u8], field: &Field) -> Result<Json, Status> {
    let end = bytes.iter().rposition(|b| !matches!(b, 0 | b' ')).map_or(0, |last| last + 1);
    let text = core::str::from_utf8(bytes.get(..end).unwrap_or_default()).map_err(|_| ASSIZE_NOT_UTF8)?.trim_start_matches(' ');
    let as_it_is = || Json::from(text.to_string());
    Ok(match (field.shape, text) {
        (_, "") => Json::Null,
        (Shape::YesNo, "true" | "yes" | "Y" | "y" | "1") => Json::Bool(true),
        (Shape::YesNo, "false" | "no" | "N" | "n" | "0") => Json::Bool(false),
        (Shape::Whole | Shape::WholeOrNone | Shape::Decimal, number) => {
            let digits = number.trim_start_matches('0');
            let plain = if digits.starts_with(|c: char| c.is_ascii_digit()) { digits } else { number };
            let plain = if number.bytes().all(|b| b == b'0') { "0" } else { plain };
            match Json::read(plain.as_bytes()) {
                Ok(number @ (Json::Whole(_) | Json::Real(_))) => number,
                _ => as_it_is(),
            }
        }
        (Shape::Date, digits) if digits.len() == 8 && digits.bytes().all(|b| b.is_ascii_digit()) => digits.parse().map_or_else(|_| as_it_is(), |day| plain::json(day, field)),
        // several at once, as JSON has them
        (Shape::Several(_) | Shape::OneOf(_), list) if list.starts_with('[') => Json::read(list.as_bytes()).unwrap_or_else(|_| as_it_is()),
        _ => as_it_is(),
    })
}

/// A value as a whole number, as records have it: a level of risk or of intervention by its number, yes and no 1 and 0, several as
/// `ASSIZE_SEVERAL` with a bit for each (none the lowest), the first of several problems. `None` where there is no such number.
fn number(value: &Json) -> Option<i32> {
    let level = |word: &str| Band::from_word(word).map(|b| b.index()).or_else(|| Intervention::from_word(word).map(|i| i.index())).map(|place| i32::from(place) + ASSIZE_LOW);
    match value {
        Json::Bool(yes) => Some(i32::from(*yes)),
        Json::Text(word) => level(word),
        Json::List(list) => {
            let one = |value: &Json| if value.is_null() { Some(0) } else { number(value).filter(|n| (0..30).contains(n)) };
            match list.first().and_then(Json::as_text).map(problem).filter(|n| *n > 0) {
                Some(problem) => Some(problem),
                None => list.iter().map(one).try_fold(SEVERAL, |bits, n| n.map(|n| bits | 1 << n)),
            }
        }
        Json::Real(x) if x.fract() == 0.0 && x.abs() < 2e9 => Json::Real(*x).as_whole().and_then(|n| i32::try_from(n).ok()),
        other => other.as_whole().and_then(|n| i32::try_from(n).ok()),
    }
}

/// A value as a text.
fn words(value: &Json) -> String {
    match value {
        Json::Null => String::new(),
        Json::Text(text) => text.to_string(),
        // a column of whole numbers is one of numbers
        Json::Real(x) if x.fract() == 0.0 && x.abs() < 1e15 => format!("{x:.0}"),
        other => other.compact(),
    }
}

/// Whether an output can be written, before anything is worked out.
fn writable(output: &AssizeOutput, rows: usize) -> Result<(), Status> {
    let aligned = match output.r#type {
        ASSIZE_FLOAT64 => output.values.cast::<f64>().is_aligned(),
        ASSIZE_INT32 => output.values.cast::<i32>().is_aligned(),
        ASSIZE_FIXED_TEXT if rows.checked_mul(output.width).is_some_and(|all| all <= isize::MAX as usize) => true,
        ASSIZE_FIXED_TEXT => return Err(ASSIZE_TOO_LARGE),
        _ => return Err(ASSIZE_BAD_NUMBER),
    };
    if output.values.is_null() && rows > 0 {
        return Err(ASSIZE_NULL);
    }
    if aligned { Ok(()) } else { Err(crate::status::ASSIZE_MISALIGNED) }
}

/// The value of a row, where there is one.
fn at(column: &Output, row: usize) -> Option<Json> {
    match column {
        Output::Numbers(numbers) => numbers.get(row).copied().filter(|x| !x.is_nan()).map(Json::Real),
        Output::Answers(answers) => answers.get(row).filter(|value| !value.is_null()).cloned(),
    }
}

/// Whether every value of a column goes into an output: nothing is written before that is sure.
fn holds(output: &AssizeOutput, path: &str, column: &Output, rows: usize) -> Result<(), Why> {
    let values = || (0..rows).filter_map(|row| at(column, row));
    let fits = |value: &Json| match output.r#type {
        ASSIZE_FLOAT64 => value.as_number().is_some(),
        ASSIZE_INT32 => number(value).is_some(),
        _ => true,
    };
    if let Some(odd) = values().find(|value| !fits(value)) {
        return Err(unusable(
            "wrong_type",
            path,
            format!("output `{path}` has {}, which is no number of that type; ask for `ASSIZE_FIXED_TEXT` or another", words(&odd).chars().take(60).collect::<String>()),
        ));
    }
    if output.r#type == ASSIZE_FIXED_TEXT && values().any(|value| words(&value).len() > output.width) {
        return Err(plain_status(ASSIZE_BUFFER_TOO_SMALL));
    }
    Ok(())
}

/// Writes a column of results.
///
/// # Safety
/// What `output` points to has room for `rows` rows, as its documentation says.
unsafe fn write(output: &AssizeOutput, column: &Output, rows: usize) -> Result<(), Status> {
    let mut set = vec![0u8; rows.div_ceil(8)];
    let mut mark = |row: usize, there: bool| {
        if let Some(byte) = set.get_mut(row / 8) {
            *byte |= u8::from(there) << (row % 8);
        }
    };
    match output.r#type {
        ASSIZE_FLOAT64 => {
            // SAFETY: the caller's promise.
            let mut room = unsafe { border::room(output.values.cast::<f64>(), rows) }?;
            for row in 0..rows {
                let value = at(column, row).and_then(|v| v.as_number());
                mark(row, value.is_some());
                room.put(row, value.unwrap_or(f64::NAN));
            }
        }
        ASSIZE_INT32 => {
            // SAFETY: the caller's promise.
            let mut room = unsafe { border::room(output.values.cast::<i32>(), rows) }?;
            for row in 0..rows {
                let value = at(column, row).and_then(|v| number(&v));
                mark(row, value.is_some());
                room.put(row, value.unwrap_or(UNKNOWN));
            }
        }
        _ => {
            // SAFETY: the caller's promise; `writable` saw that the product is no more than there can be.
            let mut room = unsafe { border::room(output.values.cast::<u8>(), rows.saturating_mul(output.width)) }?;
            for row in 0..rows {
                let text = at(column, row).map(|v| words(&v));
                mark(row, text.is_some());
                let given = text.as_deref().unwrap_or_default().bytes().chain(core::iter::repeat(b' ')).take(output.width);
                for (place, byte) in given.enumerate() {
                    room.put(row.saturating_mul(output.width).saturating_add(place), byte);
                }
            }
        }
    }
    if !output.validity.is_null() {
        // SAFETY: the caller's promise.
        let mut room = unsafe { border::room(output.validity, set.len()) }?;
        for (place, byte) in set.into_iter().enumerate() {
            room.put(place, byte);
        }
    }
    Ok(())
}

/// Scores many rows with one instrument: `columns` hold the answers, `outputs` take the results, `kinds_or_null` takes a byte for each row
/// (`ASSIZE_SCORED`, `ASSIZE_BOUNDED`, `ASSIZE_REJECTED`). A question without a column is not known in any row. A row that is refused has no
/// results; the output `problems` has its codes, as `ASSIZE_INT32` the number of the first. The output `status` says how well the weakest number
/// is sourced that a row used: show it beside the result. At most 16,777,216 rows; nothing is written before it is sure that all of it fits.
///
/// Where the columns cannot be used the status is `ASSIZE_BAD_COLUMNS`, and the answer is a refusal with every problem, as for
/// `assize_score_json`: read it only where `out_len <= out_capacity`. `out_len` is 0 where all is well. A text output that is too narrow for one of
/// its results gives `ASSIZE_BUFFER_TOO_SMALL`; `out_len` is then no length but the width that would do.
///
/// # Safety
/// `columns` and `outputs` are null or so many records, and what they point to is valid for `rows` rows as their documentation says; outputs
/// do not overlap each other or a column. The other arguments as for `assize_score_json`. Nothing is kept, nothing is to be freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_score_columns(
    instrument: *const c_char,
    policy_or_null: *const c_char,
    rows: usize,
    columns: *const AssizeColumn,
    column_count: usize,
    outputs: *mut AssizeOutput,
    output_count: usize,
    kinds_or_null: *mut u8,
    out: *mut c_char,
    out_capacity: usize,
    out_len: *mut usize,
) -> i32 {
    let into = (out, out_capacity, out_len);
    guard(|| {
        // SAFETY: the caller's promise.
        unsafe {
            if let Err(status) = border::empty(into) {
                return status;
            }
            let (entry, call) = match called(instrument, policy_or_null) {
                Ok(called) => called,
                Err((entry, why)) => return refused(entry, why, into),
            };
            let scored = batch(entry, rows, (columns, column_count), (outputs.cast_const(), output_count), &call.options());
            let scored = match scored {
                Ok(scored) => scored,
                Err(why) => return refused(Some(entry), why, into),
            };
            match put(&scored, rows, (outputs, output_count), kinds_or_null) {
                Ok(()) => ASSIZE_OK,
                Err((ASSIZE_BUFFER_TOO_SMALL, _)) => {
                    let widest = scored.outputs.iter().map(widest).max().unwrap_or(0);
                    out_len.write(widest);
                    ASSIZE_BUFFER_TOO_SMALL
                }
                Err(why) => refused(Some(entry), why, into),
            }
        }
    })
}

/// The longest text of a column of results, in bytes.
fn widest(column: &Output) -> usize {
    match column {
        Output::Numbers(numbers) => numbers.iter().filter(|x| !x.is_nan()).map(|x| words(&Json::Real(*x)).len()).max().unwrap_or(0),
        Output::Answers(answers) => answers.iter().map(|value| words(value).len()).max().unwrap_or(0),
    }
}

/// # Safety
/// As for [`assize_score_columns`].
unsafe fn batch(
    entry: &Entry,
    rows: usize,
    (columns, column_count): (*const AssizeColumn, usize),
    (outputs, output_count): (*const AssizeOutput, usize),
    options: &assize::Options<'_>,
) -> Result<columns::Scored, Why> {
    if column_count > MOST_COLUMNS || output_count > MOST_COLUMNS || rows > MOST_ROWS {
        return Err(plain_status(ASSIZE_TOO_LARGE));
    }
    // SAFETY: the caller's promise.
    let (columns, outputs) = unsafe { (border::slice(columns, column_count).map_err(plain_status)?, border::slice(outputs, output_count).map_err(plain_status)?) };
    let mut paths = Vec::new();
    for output in outputs {
        writable(output, rows).map_err(plain_status)?;
        // SAFETY: the caller's promise.
        paths.push(unsafe { named(output.path) }.map_err(plain_status)?.to_string());
    }
    let mut given = Vec::new();
    for column in columns {
        // SAFETY: the caller's promise.
        given.push(unsafe { read(entry, column, rows) }?);
    }
    // without a column every row is the same: nothing is known
    if given.is_empty() && rows > 0 {
        let first = entry.form.fields.iter().map(|f| f.name).find(|n| !n.is_empty()).unwrap_or_default();
        given.push((first.to_string(), Column::Answers(vec![Json::Null; rows])));
    }
    columns::score(entry, &given, &paths, options).map_err(|problems| (ASSIZE_BAD_COLUMNS, problems))
}

/// # Safety
/// As for [`assize_score_columns`].
unsafe fn put(scored: &columns::Scored, rows: usize, (outputs, output_count): (*mut AssizeOutput, usize), kinds: *mut u8) -> Result<(), Why> {
    let each = || scored.outputs.iter().enumerate().take(output_count);
    for (place, column) in each() {
        // SAFETY: `batch` read as many outputs from there; a copy, so that nothing of the caller's is borrowed while it is written.
        let output = unsafe { outputs.add(place).read() };
        // SAFETY: `batch` read as many paths from there.
        let path = unsafe { named(output.path) }.map_err(plain_status)?;
        holds(&output, path, column, rows)?;
    }
    for (place, column) in each() {
        // SAFETY: as above.
        let output = unsafe { outputs.add(place) };
        // SAFETY: as above.
        let copy = unsafe { output.read() };
        // SAFETY: the caller's promise.
        unsafe { write(&copy, column, rows) }.map_err(plain_status)?;
        // SAFETY: as above.
        let path = unsafe { named(copy.path) }.map_err(plain_status)?;
        let absent = i32::from(scored.absent.iter().any(|name| name == path));
        // SAFETY: the caller's record can be written.
        unsafe { (&raw mut (*output).absent).write(absent) };
    }
    if !kinds.is_null() {
        // SAFETY: the caller's promise.
        let mut room = unsafe { border::room(kinds, rows) }.map_err(plain_status)?;
        for (row, kind) in scored.kinds.iter().enumerate() {
            // from 1: what was only cleared is no kind
            room.put(row, *kind as u8 + 1);
        }
    }
    Ok(())
}
