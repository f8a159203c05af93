//! Many rows at once over the Arrow C data interface.

use crate::border::{self, Name, guard};
use crate::json::{called, refused};
use crate::policy::{Why, because};
use crate::status::{ASSIZE_BAD_COLUMNS, ASSIZE_OK};
use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi, to_ffi};
use arrow_array::{Array, StructArray, make_array};
use core::ffi::{c_char, c_void};

/// The record of this name of the Arrow C data interface.
pub type ArrowSchema = FFI_ArrowSchema;
/// The record of this name of the Arrow C data interface.
pub type ArrowArray = FFI_ArrowArray;

fn unusable(text: String) -> Why {
    because(ASSIZE_BAD_COLUMNS, "wrong_type", "array", text)
}

/// Scores many rows with one instrument, over the Arrow C data interface: a struct array (a record batch) whose columns bear the names of
/// questions, of booleans, whole numbers, floating-point numbers, texts, dates, dictionaries, lists or structs of these. The answer is a
/// struct array: `type` (`scored`, `bounded`, `rejected`), then a column for each path of `outputs_or_null`, which are paths in the result with
/// commas between them (`s.category,v.category`); numbers as float64, words as utf8, anything else as JSON in utf8.
///
/// `array` is moved: whatever the status, unless a pointer is null or misaligned, the library releases it. `schema` is only read. `out_schema`
/// and `out_array` are written where the status is `ASSIZE_OK`, and are the caller's to release. Otherwise as `assize_score_columns`.
///
/// # Safety
/// `schema` and `array` are null, or valid by the rules of the Arrow C data interface; `out_schema` and `out_array` are null, or room for the
/// records, and hold nothing that has to be released. The other arguments as for `assize_score_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_score_arrow(
    instrument: *const c_char,
    policy_or_null: *const c_char,
    schema: *const ArrowSchema,
    array: *mut ArrowArray,
    outputs_or_null: *const c_char,
    out_schema: *mut ArrowSchema,
    out_array: *mut ArrowArray,
    out: *mut c_char,
    out_capacity: usize,
    out_len: *mut usize,
) -> i32 {
    let into = (out, out_capacity, out_len);
    guard(|| {
        let pointers = border::checked(schema).and(border::checked(array.cast_const())).and(border::checked(out_schema.cast_const())).and(border::checked(out_array.cast_const()));
        // SAFETY: the caller's promise.
        if let Err(status) = pointers.and_then(|()| unsafe { border::empty(into) }) {
            return status;
        }
        // SAFETY: not null, aligned, and valid by the rules of the interface; the caller's record is left released.
        let mut array = unsafe { FFI_ArrowArray::from_raw(array) };
        // SAFETY: the caller's promise.
        unsafe {
            let (entry, call) = match called(instrument, policy_or_null) {
                Ok(called) => called,
                Err((entry, why)) => return refused(entry, why, into),
            };
            let outputs = match border::name(outputs_or_null) {
                Ok(Name::None) => Vec::new(),
                // a path without a name is refused further on
                Ok(Name::Indented) => vec![String::new()],
                Ok(Name::Of(list)) => list.split(',').map(str::to_string).collect::<Vec<_>>(),
                Err(status) => return status,
            };
            let looked = sane(schema.cast(), (&raw mut array).cast(), 0).map_err(|why| unusable(format!("`array` is not valid: {why}")));
            if let Err(why) = looked {
                return refused(Some(entry), why, into);
            }
            let scored = table(array, &*schema).and_then(|table| assize_arrow::score(entry, &table, &outputs, &call.options()).map_err(|problems| (ASSIZE_BAD_COLUMNS, problems)));
            let written = scored.and_then(|scored| to_ffi(&scored.to_data()).map_err(|why| unusable(format!("the answer cannot be handed over: {why}"))));
            match written {
                Ok((array, schema)) => {
                    out_array.write(array);
                    out_schema.write(schema);
                    ASSIZE_OK
                }
                Err(why) => refused(Some(entry), why, into),
            }
        }
    })
}

/// The records of the interface as they lie in memory: what has to be looked at before a library trusts it.
#[repr(C)]
struct Schema {
    format: *const c_char,
    name: *const c_char,
    metadata: *const c_char,
    flags: i64,
    n_children: i64,
    children: *const *const Schema,
    dictionary: *const Schema,
    release: Option<unsafe extern "C" fn(*mut Schema)>,
    private_data: *mut c_void,
}

/// See [`Schema`].
#[repr(C)]
struct Data {
    length: i64,
    null_count: i64,
    offset: i64,
    n_buffers: i64,
    n_children: i64,
    buffers: *const *const c_void,
    children: *const *mut Data,
    dictionary: *mut Data,
    release: Option<unsafe extern "C" fn(*mut Data)>,
    private_data: *mut c_void,
}

const _: () = assert!(size_of::<Schema>() == size_of::<FFI_ArrowSchema>() && size_of::<Data>() == size_of::<FFI_ArrowArray>());

/// The formats of what answers can be: nothing, booleans, numbers, texts, days, structs, lists.
const FORMATS: [&[u8]; 19] = [b"n", b"b", b"c", b"C", b"s", b"S", b"i", b"I", b"l", b"L", b"f", b"g", b"u", b"U", b"vu", b"tdD", b"tdm", b"+s", b"+l"];

/// Most columns of a table, and how deep arrays may stand within arrays.
const MOST_CHILDREN: i64 = 4096;
const MOST_DEEP: u32 = 8;

/// Whether lengths, counts and pointers of an array go with its schema and with each other. The library that reads them afterwards takes that
/// for granted.
///
/// # Safety
/// Both are valid by the rules of the interface, as far as numbers and null pointers do not say otherwise.
unsafe fn sane(schema: *const Schema, data: *mut Data, deep: u32) -> Result<(), &'static str> {
    if schema.is_null() || data.is_null() || !schema.is_aligned() || !data.is_aligned() {
        return Err("a column is null or misaligned");
    }
    if deep > MOST_DEEP {
        return Err("arrays stand too deep within each other");
    }
    // SAFETY: not null, aligned, and the caller's promise.
    let (schema, data) = unsafe { (&*schema, &mut *data) };
    if schema.release.is_none() || data.release.is_none() {
        return Err("it is released already");
    }
    if schema.format.is_null() {
        return Err("a column has no format");
    }
    // SAFETY: not null; a format ends with a zero byte.
    let format = unsafe { border::whole_text(schema.format, 4096) }.map_err(|_| "a format is too long")?;
    if !FORMATS.contains(&format) {
        return Err("a column is of a type that no answer has");
    }
    if !schema.name.is_null() {
        // SAFETY: not null; a name ends with a zero byte.
        let name = unsafe { border::whole_text(schema.name, 4096) }.map_err(|_| "a name is too long")?;
        core::str::from_utf8(name).map_err(|_| "a name is not UTF-8")?;
    }
    let most = i64::from(i32::MAX) * 64;
    if data.length < 0 || data.offset < 0 || data.null_count < -1 || data.length > most || data.offset > most || data.null_count > data.length {
        return Err("a length, an offset or a count of nulls is none that can be");
    }
    if !(0..=MOST_CHILDREN).contains(&data.n_children) || data.n_children != schema.n_children || schema.dictionary.is_null() != data.dictionary.is_null() {
        return Err("schema and array have not the same columns");
    }
    let buffers = match format {
        b"n" => 0..=0,
        b"+s" => 1..=1,
        b"u" | b"U" => 3..=3,
        b"vu" => 3..=MOST_CHILDREN,
        _ => 2..=2,
    };
    if !buffers.contains(&data.n_buffers) || (data.n_buffers > 0 && (data.buffers.is_null() || !data.buffers.is_aligned())) {
        return Err("a column has not as many buffers as its format asks for");
    }
    if data.n_children > 0 && (data.children.is_null() || schema.children.is_null() || !data.children.is_aligned() || !schema.children.is_aligned()) {
        return Err("the columns are null or misaligned");
    }
    if data.n_buffers > 0 {
        // SAFETY: there is a buffer or more.
        let bitmap = unsafe { data.buffers.read() };
        if data.null_count > 0 && bitmap.is_null() {
            return Err("a column has nulls and no bitmap that says which");
        }
        // the bitmap says what is null, whatever was counted
        if !bitmap.is_null() {
            data.null_count = -1;
        }
    }
    if data.length > i64::try_from(crate::columns::MOST_ROWS).unwrap_or(i64::MAX) && deep == 0 {
        return Err("it has more rows than a call takes (16,777,216)");
    }
    let end = data.length + data.offset;
    if matches!(format, b"u" | b"U" | b"+l") && end > 0 {
        // SAFETY: there are two buffers or more.
        let offsets = unsafe { data.buffers.add(1).read() };
        let wide = format == b"U";
        if offsets.is_null() || if wide { !offsets.cast::<i64>().is_aligned() } else { !offsets.cast::<i32>().is_aligned() } {
            return Err("offsets are null or misaligned");
        }
        let at = usize::try_from(end).map_err(|_| "a length is none that can be")?;
        // SAFETY: an array of so many rows has one more offset.
        let last = unsafe { if wide { offsets.cast::<i64>().add(at).read() } else { offsets.cast::<i32>().add(at).read().into() } };
        if last < 0 {
            return Err("offsets end below 0");
        }
    }
    for place in 0..usize::try_from(data.n_children).unwrap_or(0) {
        // SAFETY: there are so many of both.
        let (inner, column) = unsafe { (schema.children.add(place).read(), data.children.add(place).read()) };
        // SAFETY: the caller's promise.
        unsafe { sane(inner, column, deep + 1) }?;
        // SAFETY: not null and aligned: seen just now.
        if format.starts_with(b"+s") && unsafe { (*column).length } < end {
            return Err("a column is shorter than the table");
        }
    }
    if data.dictionary.is_null() {
        return Ok(());
    }
    // SAFETY: the caller's promise.
    unsafe { sane(schema.dictionary, data.dictionary, deep + 1) }
}

/// A table of the caller's, looked through: offsets, lengths and texts are what they should be.
///
/// # Safety
/// Both are valid by the rules of the interface.
unsafe fn table(array: FFI_ArrowArray, schema: &FFI_ArrowSchema) -> Result<StructArray, Why> {
    // SAFETY: the caller's promise.
    let data = unsafe { from_ffi(array, schema) }.map_err(|why| unusable(format!("`array` cannot be read: {why}")))?;
    data.validate_full().map_err(|why| unusable(format!("`array` is not valid: {why}")))?;
    let array = make_array(data);
    array.as_any().downcast_ref::<StructArray>().cloned().ok_or_else(|| unusable(format!("`array` is {}, must be a struct array (a record batch)", array.data_type())))
}
