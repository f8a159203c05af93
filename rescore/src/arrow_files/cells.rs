//! One column of a record batch as cells in the plain form. Knows Arrow types, no files.

use crate::block::Span;
use crate::plain::{self, Listed};
use arrow_array::cast::AsArray;
use arrow_array::types::{
    BinaryViewType, Date32Type, Date64Type, Decimal32Type, Decimal64Type, Decimal128Type, Decimal256Type, Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type,
    StringViewType, TimestampMicrosecondType, TimestampMillisecondType, TimestampNanosecondType, TimestampSecondType, UInt8Type, UInt16Type, UInt32Type, UInt64Type,
};
use arrow_array::{Array, ArrayRef, GenericStringArray, OffsetSizeTrait};
use arrow_buffer::{ArrowNativeType, NullBuffer};
use arrow_schema::{DataType, Field, TimeUnit};
use assize::date::Date;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::fmt::Display;
use std::io::Write;

/// Bytes that are no text, so that there is no cell for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotText;

/// Whether cells can hold values of a type.
pub fn holds(kind: &DataType) -> bool {
    match kind {
        DataType::Dictionary(_, values) => is_scalar(values),
        DataType::List(member) | DataType::LargeList(member) | DataType::FixedSizeList(member, _) => is_member(member),
        other => is_scalar(other),
    }
}

fn is_member(member: &Field) -> bool {
    match member.data_type() {
        DataType::Dictionary(_, values) => is_scalar(values),
        other => is_scalar(other),
    }
}

fn is_scalar(kind: &DataType) -> bool {
    kind.is_integer()
        || kind.is_decimal()
        || matches!(
            kind,
            DataType::Null
                | DataType::Boolean
                | DataType::Utf8
                | DataType::LargeUtf8
                | DataType::Utf8View
                | DataType::Binary
                | DataType::LargeBinary
                | DataType::BinaryView
                | DataType::FixedSizeBinary(_)
                | DataType::Date32
                | DataType::Date64
                | DataType::Float32
                | DataType::Float64
                | DataType::Timestamp(_, _)
        )
}

/// Where the cells of a column go.
pub struct Out<'a> {
    /// The text in which they stand.
    pub text: &'a mut Vec<u8>,
    /// The cells.
    pub spans: &'a mut Vec<Span>,
    /// How lists stand.
    pub listed: Listed,
}

impl Out<'_> {
    /// The text from a byte on as a cell. Whoever reads a block refuses one in which bytes have no number.
    fn cell(&self, from: usize) -> Span {
        if from == self.text.len() {
            return Span::MISSING;
        }
        Span { from: at(from), to: at(self.text.len()) }
    }
}

fn at(byte: usize) -> u32 {
    u32::try_from(byte).unwrap_or(u32::MAX - 1)
}

/// Appends the cells of a column; `outer` says where the structs around it are there. Values without a cell are handed to `fault` and are missing.
///
/// # Errors
/// The type is none that [`holds`].
pub fn read(array: &ArrayRef, outer: Option<&NullBuffer>, out: &mut Out<'_>, fault: &mut dyn FnMut(usize, NotText)) -> Result<(), String> {
    let known = NullBuffer::union(outer, array.logical_nulls().as_ref());
    let is_known = |row: usize| known.as_ref().is_none_or(|known| known.is_valid(row));
    out.spans.reserve(array.len());
    match array.data_type() {
        DataType::Utf8 => strings(array.as_string::<i32>(), is_known, out),
        DataType::LargeUtf8 => strings(array.as_string::<i64>(), is_known, out),
        DataType::Dictionary(_, _) if array.as_any_dictionary().values().len() <= array.len() => {
            // each word is written once
            let dictionary = array.as_any_dictionary();
            let mut words = Vec::new();
            let mut faults = Vec::new();
            let members = dictionary.values();
            read(members, None, &mut Out { text: out.text, spans: &mut words, listed: out.listed }, &mut |word, why| faults.push((word, why)))?;
            let keys = if members.is_empty() { Vec::new() } else { dictionary.normalized_keys() };
            for row in 0..array.len() {
                let key = keys.get(row).copied().filter(|_| is_known(row));
                out.spans.push(key.and_then(|key| words.get(key).copied()).unwrap_or(Span::MISSING));
                if let Some((_, why)) = faults.iter().find(|(word, _)| Some(*word) == key) {
                    fault(row, *why);
                }
            }
        }
        _ => {
            let value = values(array, out.listed)?;
            for row in 0..array.len() {
                let from = out.text.len();
                if is_known(row)
                    && let Err(why) = value(row, out.text)
                {
                    out.text.truncate(from);
                    fault(row, why);
                }
                out.spans.push(out.cell(from));
            }
        }
    }
    Ok(())
}

/// Texts are taken over in one piece.
fn strings<O: OffsetSizeTrait>(array: &GenericStringArray<O>, is_known: impl Fn(usize) -> bool, out: &mut Out<'_>) {
    let offsets = array.value_offsets();
    let first = offsets.first().map_or(0, |offset| offset.as_usize());
    let last = offsets.last().map_or(0, |offset| offset.as_usize());
    let base = out.text.len();
    out.text.extend_from_slice(array.value_data().get(first..last).unwrap_or_default());
    for (row, ends) in offsets.windows(2).enumerate() {
        let [from, to] = [0, 1].map(|end| base + ends.get(end).map_or(first, |offset| offset.as_usize()) - first);
        out.spans.push(if from == to || !is_known(row) { Span::MISSING } else { Span { from: at(from), to: at(to) } });
    }
}

/// Writes the value of a row that is not null; nothing where it is no answer all the same.
type Value<'a> = Box<dyn Fn(usize, &mut Vec<u8>) -> Result<(), NotText> + 'a>;

fn values(array: &ArrayRef, listed: Listed) -> Result<Value<'_>, String> {
    macro_rules! each {
        ($kind:ty, $write:expr) => {{
            let (values, write) = (array.as_primitive::<$kind>(), $write);
            Box::new(move |row, out: &mut Vec<u8>| {
                write(values.value(row), out);
                Ok(())
            })
        }};
    }
    macro_rules! bytes {
        ($values:expr) => {{
            let values = $values;
            Box::new(move |row, out: &mut Vec<u8>| {
                let bytes = values.value(row);
                out.extend_from_slice(std::str::from_utf8(bytes.as_ref()).map_err(|_| NotText)?.as_bytes());
                Ok(())
            })
        }};
    }
    let zone = zone_of(array.data_type())?;
    macro_rules! since {
        ($kind:ty, $per_day:expr) => {{ each!($kind, move |value, out: &mut Vec<u8>| time(i64::from(value), $per_day, zone.as_ref(), out)) }};
    }
    macro_rules! decimal {
        ($kind:ty, $scale:expr) => {{
            let scale = i32::from(*$scale);
            each!($kind, move |value, out: &mut Vec<u8>| decimal(&value, scale, out))
        }};
    }
    Ok(match array.data_type() {
        DataType::Null => Box::new(|_, _| Ok(())),
        DataType::Boolean => {
            let values = array.as_boolean();
            Box::new(move |row, out| {
                out.extend_from_slice(if values.value(row) { b"true" } else { b"false" });
                Ok(())
            })
        }
        DataType::Utf8 => text(array.as_string::<i32>()),
        DataType::LargeUtf8 => text(array.as_string::<i64>()),
        DataType::Utf8View => {
            let values = array.as_byte_view::<StringViewType>();
            Box::new(move |row, out| {
                out.extend_from_slice(values.value(row).as_bytes());
                Ok(())
            })
        }
        DataType::Binary => bytes!(array.as_binary::<i32>()),
        DataType::LargeBinary => bytes!(array.as_binary::<i64>()),
        DataType::BinaryView => bytes!(array.as_byte_view::<BinaryViewType>()),
        DataType::FixedSizeBinary(_) => bytes!(array.as_fixed_size_binary()),
        DataType::Int8 => each!(Int8Type, |value, out: &mut Vec<u8>| signed(i64::from(value), out)),
        DataType::Int16 => each!(Int16Type, |value, out: &mut Vec<u8>| signed(i64::from(value), out)),
        DataType::Int32 => each!(Int32Type, |value, out: &mut Vec<u8>| signed(i64::from(value), out)),
        DataType::Int64 => each!(Int64Type, signed),
        DataType::UInt8 => each!(UInt8Type, |value, out: &mut Vec<u8>| digits(u64::from(value), out)),
        DataType::UInt16 => each!(UInt16Type, |value, out: &mut Vec<u8>| digits(u64::from(value), out)),
        DataType::UInt32 => each!(UInt32Type, |value, out: &mut Vec<u8>| digits(u64::from(value), out)),
        DataType::UInt64 => each!(UInt64Type, digits),
        DataType::Float32 => each!(Float32Type, |value: f32, out: &mut Vec<u8>| {
            // as short as a number of its own width reads back: the same digits make a number of the double width
            float(format!("{value}").parse().unwrap_or(f64::NAN), out);
        }),
        DataType::Float64 => each!(Float64Type, float),
        DataType::Decimal32(_, scale) => decimal!(Decimal32Type, scale),
        DataType::Decimal64(_, scale) => decimal!(Decimal64Type, scale),
        DataType::Decimal128(_, scale) => decimal!(Decimal128Type, scale),
        DataType::Decimal256(_, scale) => decimal!(Decimal256Type, scale),
        DataType::Date32 => since!(Date32Type, 1),
        DataType::Date64 => since!(Date64Type, 86_400_000),
        DataType::Timestamp(TimeUnit::Second, _) => since!(TimestampSecondType, 86_400),
        DataType::Timestamp(TimeUnit::Millisecond, _) => since!(TimestampMillisecondType, 86_400_000),
        DataType::Timestamp(TimeUnit::Microsecond, _) => since!(TimestampMicrosecondType, 86_400_000_000),
        DataType::Timestamp(TimeUnit::Nanosecond, _) => since!(TimestampNanosecondType, 86_400_000_000_000),
        DataType::Dictionary(_, _) => {
            let dictionary = array.as_any_dictionary();
            let members = dictionary.values();
            let keys = if members.is_empty() { Vec::new() } else { dictionary.normalized_keys() };
            let value = values(members, listed)?;
            Box::new(move |row, out| match keys.get(row).filter(|key| members.is_valid(**key)) {
                Some(key) => value(*key, out),
                None => Ok(()),
            })
        }
        DataType::List(_) => {
            let lists = array.as_list::<i32>();
            list(lists.values(), listed, |row| lists.value_offsets().get(row).map_or(0, |offset| offset.as_usize()))?
        }
        DataType::LargeList(_) => {
            let lists = array.as_list::<i64>();
            list(lists.values(), listed, |row| lists.value_offsets().get(row).map_or(0, |offset| offset.as_usize()))?
        }
        DataType::FixedSizeList(_, size) => {
            let (lists, size) = (array.as_fixed_size_list(), usize::try_from(*size).unwrap_or(0));
            list(lists.values(), listed, move |row| row * size)?
        }
        other => return Err(format!("is {other}, which no cell holds")),
    })
}

fn text<O: OffsetSizeTrait>(values: &GenericStringArray<O>) -> Value<'_> {
    Box::new(move |row, out| {
        out.extend_from_slice(values.value(row).as_bytes());
        Ok(())
    })
}

/// The members of a list in one cell, see [`plain::list`]. The members of a row stand from where `start` says to where the next row's do.
fn list<'a>(members: &'a ArrayRef, listed: Listed, start: impl Fn(usize) -> usize + 'a) -> Result<Value<'a>, String> {
    let value = values(members, listed)?;
    let known = members.logical_nulls();
    let is_text = !(members.data_type().is_numeric() || *members.data_type() == DataType::Boolean);
    Ok(Box::new(move |row, out| {
        let mut texts: Vec<Option<String>> = Vec::new();
        for member in start(row)..start(row + 1) {
            let mut text = Vec::new();
            let is_known = known.as_ref().is_none_or(|known| known.is_valid(member));
            if is_known {
                value(member, &mut text)?;
            }
            // a number that is none is not known either
            let is_known = is_known && (is_text || !text.is_empty());
            texts.push(is_known.then(|| String::from_utf8(text).map_err(|_| NotText)).transpose()?);
        }
        let members: Vec<plain::Member<'_>> = texts.iter().map(|text| (text.as_deref(), is_text)).collect();
        out.extend_from_slice(plain::list(&members, listed).as_bytes());
        Ok(())
    }))
}

fn write(value: impl Display, out: &mut Vec<u8>) {
    // a Vec takes everything
    let _ = write!(out, "{value}");
}

fn signed(value: i64, out: &mut Vec<u8>) {
    if value < 0 {
        out.push(b'-');
    }
    digits(value.unsigned_abs(), out);
}

fn digits(mut n: u64, out: &mut Vec<u8>) {
    let mut buffer = [0; 20];
    let mut free = buffer.len();
    for place in buffer.iter_mut().rev() {
        *place = b'0' + (n % 10) as u8;
        n /= 10;
        free -= 1;
        if n == 0 {
            break;
        }
    }
    out.extend_from_slice(buffer.get(free..).unwrap_or_default());
}

/// A number as [`plain::number`] has it, without a sign before zero.
fn float(x: f64, out: &mut Vec<u8>) {
    // up to fifteen digits, six of them decimals: the quotient of two whole numbers is rounded as the reading of a decimal is, and no other decimal of
    // as few digits reads back the same
    let millionths = (x.abs() * 1e6).round();
    if millionths < 1e15 && millionths / 1e6 == x.abs() && (millionths >= 10.0 || millionths == 0.0) {
        if x < 0.0 {
            out.push(b'-');
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole number below 1e15")]
        let n = millionths as u64;
        digits(n / 1_000_000, out);
        let fraction = n % 1_000_000;
        if fraction > 0 {
            let mut places = [b'.'; 7];
            let mut rest = fraction;
            for place in places.iter_mut().skip(1).rev() {
                *place = b'0' + (rest % 10) as u8;
                rest /= 10;
            }
            let end = places.iter().rposition(|digit| *digit != b'0').map_or(0, |last| last + 1);
            out.extend_from_slice(places.get(..end).unwrap_or_default());
        }
        return;
    }
    let mut text = String::new();
    plain::number(x, &mut text);
    out.extend_from_slice(text.as_bytes());
}

fn day(day: i64, out: &mut Vec<u8>) -> bool {
    let Some(date) = i32::try_from(day).ok().and_then(Date::from_number) else { return false };
    let mut places = *b"0000-00-00";
    let mut rest = date.digits();
    for place in places.iter_mut().rev().filter(|place| **place != b'-') {
        *place = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    out.extend_from_slice(&places);
    true
}

/// The zone in which days are those of a column; none where its times are nobody's in particular.
fn zone_of(kind: &DataType) -> Result<Option<TimeZone>, String> {
    let DataType::Timestamp(_, Some(name)) = kind else { return Ok(None) };
    // arrow writes an offset as +01:00, which is no name of a zone
    let offset = || jiff::fmt::temporal::DateTimeParser::new().parse_time_zone(name.as_ref());
    let zone = TimeZone::get(name).or_else(|_| offset()).map_err(|_| format!("its times are in the zone `{name}`, which is not known"))?;
    Ok(Some(zone))
}

/// A day, with the time of day where there is one; in a zone the day and the time there, and how far these are from universal time.
fn time(since: i64, per_day: i64, zone: Option<&TimeZone>, out: &mut Vec<u8>) {
    let per_second = per_day / 86_400;
    let ahead = zone.zip(Timestamp::from_second(since.div_euclid(per_second.max(1))).ok()).map(|(zone, then)| zone.to_offset(then).seconds());
    let since = since.saturating_add(i64::from(ahead.unwrap_or(0)) * per_second);
    let (number, rest) = (since.div_euclid(per_day), since.rem_euclid(per_day));
    if !day(number, out) {
        // beyond the calendar it is no day: the reader of the question says so
        return write(format_args!("day {number}"), out);
    }
    if rest > 0 {
        let (seconds, part) = (rest / per_second, rest % per_second);
        write(format_args!("T{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60), out);
        if part > 0 {
            let places = per_second.ilog10() as usize;
            write(format_args!(".{}", format!("{part:0places$}").trim_end_matches('0')), out);
        }
        if let Some(ahead) = ahead {
            let (sign, minutes) = (if ahead < 0 { '-' } else { '+' }, ahead.abs() / 60);
            write(format_args!("{sign}{:02}:{:02}", minutes / 60, minutes % 60), out);
        }
    }
}

/// A decimal without zeros at its end.
fn decimal(units: &impl Display, scale: i32, out: &mut Vec<u8>) {
    let units = units.to_string();
    let (sign, digits) = units.strip_prefix('-').map_or(("", units.as_str()), |digits| ("-", digits));
    let places = usize::try_from(scale).unwrap_or(0);
    let zeros = if digits == "0" { 0 } else { usize::try_from(-scale).unwrap_or(0) };
    let digits = format!("{digits:0>width$}{:0>zeros$}", "", width = places + 1);
    let (whole, fraction) = digits.split_at(digits.len() - places);
    let fraction = fraction.trim_end_matches('0');
    let point = if fraction.is_empty() { "" } else { "." };
    write(format_args!("{sign}{whole}{point}{fraction}"), out);
}

#[cfg(test)]
mod tests {
    use super::{decimal, digits, float};
    use crate::plain;

    fn written(write: impl Fn(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn numbers_are_those_of_the_plain_form() {
        let mut state = 1u64;
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            state >> 11
        };
        let mut several: Vec<f64> = vec![0.0, 1e-5, 1e-6, 9e-6, 1.5e-5, 1e15, 1e16, 999_999_999.999_999, 1e300, 5e-324, f64::MAX, f64::INFINITY, 1.0 / 3.0, 0.1 + 0.2];
        for _ in 0..200_000 {
            #[expect(clippy::cast_precision_loss, reason = "any number will do")]
            let (n, places) = (next() as f64, (next() % 12) as i32);
            several.extend([f64::from_bits(next() << 11 | next() >> 40), (n % 1e9).round() / 10f64.powi(places), n / 1e15]);
        }
        for x in several.iter().flat_map(|x| [*x, -*x]) {
            let mut plain = String::new();
            plain::number(if x == 0.0 { 0.0 } else { x }, &mut plain);
            assert_eq!(written(|out| float(x, out)), plain);
        }
        assert_eq!(written(|out| float(f64::NAN, out)), "");
        for n in [0, 1, 9, 10, 99, 100, u64::from(u32::MAX), u64::MAX] {
            assert_eq!(written(|out| digits(n, out)), n.to_string());
        }
    }

    #[test]
    fn decimals_end_without_zeros() {
        for (units, scale, text) in [
            (1250, 2, "12.5"),
            (-1250, 2, "-12.5"),
            (1200, 2, "12"),
            (5, 3, "0.005"),
            (-5, 3, "-0.005"),
            (0, 2, "0"),
            (12, -3, "12000"),
            (0, -3, "0"),
            (7, 0, "7"),
            (100, 0, "100"),
        ] {
            assert_eq!(written(|out| decimal(&units, scale, out)), text);
        }
    }
}
