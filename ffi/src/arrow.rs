//! Many rows at once over the Arrow C data interface.

use crate::border::{self, Status, guard};
use crate::json::{found, refused};
use crate::policy::chosen;
use crate::status::{ASSIZE_BAD_COLUMNS, ASSIZE_MISALIGNED, ASSIZE_NULL, ASSIZE_OK};
use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi, to_ffi};
use arrow_array::{Array, StructArray, make_array};
use assize::Problems;
use core::ffi::c_char;

/// The record of this name of the Arrow C data interface.
pub type ArrowSchema = FFI_ArrowSchema;
/// The record of this name of the Arrow C data interface.
pub type ArrowArray = FFI_ArrowArray;

fn there<T>(pointer: *const T) -> Result<(), Status> {
    if pointer.is_null() {
        return Err(ASSIZE_NULL);
    }
    if pointer.is_aligned() { Ok(()) } else { Err(ASSIZE_MISALIGNED) }
}

fn unusable(text: String) -> (Status, Problems) {
    let mut problems = Problems::default();
    problems.add("wrong_type", &["array"], text);
    (ASSIZE_BAD_COLUMNS, problems)
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
    capacity: usize,
    out_len: *mut usize,
) -> i32 {
    let into = (out, capacity, out_len);
    guard(|| {
        let pointers = there(schema).and(there(array.cast_const())).and(there(out_schema.cast_const())).and(there(out_array.cast_const()));
        // SAFETY: the caller's promise.
        if let Err(status) = pointers.and_then(|()| unsafe { border::empty(into) }) {
            return status;
        }
        // SAFETY: not null, aligned, and valid by the rules of the interface; the caller's record is left released.
        let array = unsafe { FFI_ArrowArray::from_raw(array) };
        // SAFETY: the caller's promise.
        unsafe {
            let (name, entry) = match found(instrument) {
                Ok(found) => found,
                Err(why) => return refused(None, why, into),
            };
            let call = match chosen(policy_or_null, Some(name)) {
                Ok(call) => call,
                Err(why) => return refused(Some(entry), why, into),
            };
            let outputs = match border::name(outputs_or_null) {
                Ok(list) => list.map_or_else(Vec::new, |list| list.split(',').filter(|path| !path.is_empty()).map(str::to_string).collect()),
                Err(status) => return status,
            };
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

/// A table of the caller's, looked through: offsets, lengths and texts are what they should be.
///
/// # Safety
/// Both are valid by the rules of the interface.
unsafe fn table(array: FFI_ArrowArray, schema: &FFI_ArrowSchema) -> Result<StructArray, (Status, Problems)> {
    if array.is_released() {
        return Err(unusable("`array` is released already".to_string()));
    }
    // SAFETY: the caller's promise.
    let data = unsafe { from_ffi(array, schema) }.map_err(|why| unusable(format!("`array` cannot be read: {why}")))?;
    data.validate_full().map_err(|why| unusable(format!("`array` is not valid: {why}")))?;
    let array = make_array(data);
    array.as_any().downcast_ref::<StructArray>().cloned().ok_or_else(|| unusable(format!("`array` is {}, must be a struct array (a record batch)", array.data_type())))
}
