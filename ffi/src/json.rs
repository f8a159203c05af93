//! The entries that take and give JSON, for everything the engine knows.

use crate::border::{self, Answer, Name, Status, guard};
use crate::policy::{MOST_OF_JSON, Why, because, chosen};
use crate::status::{ASSIZE_NOT_JSON, ASSIZE_NOT_UTF8, ASSIZE_NULL, ASSIZE_OK, ASSIZE_TOO_LARGE, ASSIZE_UNKNOWN_INSTRUMENT};
use assize::call::Call;
use assize::catalogue::{self, Entry};
use assize::facts::shown;
use assize::{Json, Outcome, Problems, listing, report};
use core::ffi::c_char;

/// Writes why a call could not be answered: a refusal with its problems, in the envelope of an outcome. The status is that of `why`.
///
/// # Safety
/// As for `border::answer`.
pub unsafe fn refused(entry: Option<&Entry>, (status, problems): Why, into: Answer) -> Status {
    if problems.is_empty() {
        return status;
    }
    let instrument = entry.map_or_else(String::new, Entry::name);
    let outcome = Outcome::Rejected { instrument, edition: None, problems: problems.0 };
    // SAFETY: the caller's promise.
    unsafe { border::answer(&outcome.to_json().compact(), status, into) }
}

/// What a call names: the instrument, and the options under which it scores. Where it names none, why, with the instrument as far as there is one.
///
/// # Safety
/// `instrument` as for `border::name`, `policy` as for `policy::chosen`.
pub unsafe fn called(instrument: *const c_char, policy: *const c_char) -> Result<(&'static Entry, Call), (Option<&'static Entry>, Why)> {
    // SAFETY: the caller's promise.
    let name = match unsafe { border::name(instrument) } {
        Ok(Name::Of(name)) => name,
        Ok(Name::None) if instrument.is_null() => return Err((None, (ASSIZE_NULL, Problems::default()))),
        Ok(_) => {
            return Err((None, because(ASSIZE_UNKNOWN_INSTRUMENT, "unknown_instrument", "instrument", "the instrument has no name, or one that begins with a space".to_string())));
        }
        Err(status) => return Err((None, (status, Problems::default()))),
    };
    let unknown = || (None, because(ASSIZE_UNKNOWN_INSTRUMENT, "unknown_instrument", "instrument", catalogue::unknown_instrument(name)));
    let entry = catalogue::find(name).ok_or_else(unknown)?;
    // SAFETY: the caller's promise.
    let call = unsafe { chosen(policy, Some(name)) }.map_err(|why| (Some(entry), why))?;
    Ok((entry, call))
}

/// JSON of the caller's. Spaces and zero bytes that fill up a field of fixed width are passed over.
///
/// # Safety
/// `json` is null, or valid for reads of `length` bytes, not changed while the call lasts.
unsafe fn given(json: *const c_char, length: usize) -> Result<Json, Why> {
    let plain = |status| (status, Problems::default());
    if length > MOST_OF_JSON {
        return Err(because(ASSIZE_TOO_LARGE, "too_large", "json", format!("`json` is {length} bytes long, must be at most {MOST_OF_JSON}")));
    }
    if json.is_null() && length > 0 {
        return Err(plain(ASSIZE_NULL));
    }
    // SAFETY: not null, and the caller's promise; every address is aligned for bytes.
    let bytes = unsafe { border::slice(json.cast::<u8>(), length) }.map_err(plain)?;
    let end = bytes.iter().rposition(|b| !matches!(b, 0 | b' ')).map_or(0, |last| last + 1);
    let bytes = bytes.get(..end).unwrap_or_default();
    if let Err(wrong) = core::str::from_utf8(bytes) {
        return Err(because(ASSIZE_NOT_UTF8, "not_utf8", "json", format!("`json` is not UTF-8 at byte {}", wrong.valid_up_to())));
    }
    Json::read(bytes).map_err(|why| because(ASSIZE_NOT_JSON, "not_json", "json", format!("`json` is not JSON: {why}")))
}

/// What is done with a whole case.
///
/// # Safety
/// As for [`assize_assess_json`].
unsafe fn assessed(json: *const c_char, length: usize, policy: *const c_char, into: Answer, make: impl FnOnce(&Json, &Json) -> String) -> Status {
    // SAFETY: the caller's promise.
    if let Err(status) = unsafe { border::empty(into) } {
        return status;
    }
    // SAFETY: the caller's promise.
    let given = unsafe { given(json, length).and_then(|case| chosen(policy, None).map(|call| (case, call))) };
    match given {
        // SAFETY: the caller's promise.
        Err(why) => unsafe { refused(None, why, into) },
        Ok((case, call)) => {
            let options = call.options();
            let report = report::assess(&case, &options, &call.chosen.mappa(&options));
            // SAFETY: the caller's promise.
            unsafe { border::answer(&make(&case, &report), ASSIZE_OK, into) }
        }
    }
}

/// What is said of an id.
///
/// # Safety
/// As for [`assize_describe_json`].
unsafe fn said(id: *const c_char, into: Answer, make: fn(&str) -> Option<Json>) -> Status {
    // SAFETY: the caller's promise.
    if let Err(status) = unsafe { border::empty(into) } {
        return status;
    }
    // SAFETY: the caller's promise.
    let name = match unsafe { border::name(id) } {
        Ok(Name::Of(name)) => name,
        Ok(_) => return if id.is_null() { ASSIZE_NULL } else { ASSIZE_UNKNOWN_INSTRUMENT },
        Err(status) => return status,
    };
    match make(name) {
        // SAFETY: the caller's promise.
        Some(json) => unsafe { border::answer(&json.compact(), ASSIZE_OK, into) },
        None => {
            let why = because(ASSIZE_UNKNOWN_INSTRUMENT, "unknown_instrument", "id", catalogue::unknown_instrument(&shown(name)));
            // SAFETY: the caller's promise.
            unsafe { refused(None, why, into) }
        }
    }
}

/// Scores facts with one instrument. The answer is the outcome: result, reasons, notices, receipt, or every problem.
///
/// `instrument` is an id, with an edition if wanted (`rm2000`, `ogrs3@arns-2025`, `mappa-level@dorset-2016`); it begins at the left and ends
/// with a zero byte or a space. `json` is the
/// facts, `json_len` bytes of UTF-8, at most 16 MiB. `policy_or_null` is null or blank for the guidance in force; the id of a policy, or
/// several with commas between them; or JSON that begins with a brace: a policy file, or options `{"policy": ..., "strict": true, "attest": ...}`.
/// A policy begins at the left and ends with a zero byte; where it is no JSON, a space will do. One that is all spaces ends with a zero byte.
///
/// The answer goes to `out`, which has room for `out_capacity` bytes, and its length to `out_len`; a zero byte follows where there is room for
/// one more. Where there is not enough room, nothing is written, the status is `ASSIZE_BUFFER_TOO_SMALL`, and `out_len` says how much is
/// needed: a call with `out` null and `out_capacity` 0 asks for that, at the price of a whole call. Where the status is another than these two, the
/// answer is a refusal with a sentence that says why: `out_len` is its length, 0 where there is none, and it is written only where it fits
/// (`out_len <= out_capacity`).
///
/// Returns `ASSIZE_OK` where it is answered: bounded and refused facts are answered too.
///
/// # Safety
/// Every pointer is null, or valid for the call as said above. Nothing is kept, nothing is to be freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_score_json(
    instrument: *const c_char,
    json: *const c_char,
    json_len: usize,
    policy_or_null: *const c_char,
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
            match given(json, json_len) {
                Err(why) => refused(Some(entry), why, into),
                Ok(facts) => border::answer(&entry.score(&facts, &call.options()).to_json().compact(), ASSIZE_OK, into),
            }
        }
    })
}

/// Answers a whole case: the report, as `assize assess --format json` prints it. `policy_or_null` may be `all` as well: every built-in MAPPA
/// policy side by side. Otherwise as `assize_score_json`.
///
/// # Safety
/// As for `assize_score_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_assess_json(
    json: *const c_char,
    json_len: usize,
    policy_or_null: *const c_char,
    out: *mut c_char,
    out_capacity: usize,
    out_len: *mut usize,
) -> i32 {
    // SAFETY: the caller's promise.
    guard(|| unsafe { assessed(json, json_len, policy_or_null, (out, out_capacity, out_len), |_, report| report.compact()) })
}

/// Answers a whole case as text that a practitioner reads. A case that cannot be used is answered too, with why: a program that has to know
/// asks `assize_assess_json`. Otherwise as `assize_assess_json`.
///
/// # Safety
/// As for `assize_score_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_assess_text(
    json: *const c_char,
    json_len: usize,
    policy_or_null: *const c_char,
    out: *mut c_char,
    out_capacity: usize,
    out_len: *mut usize,
) -> i32 {
    // SAFETY: the caller's promise.
    guard(|| unsafe { assessed(json, json_len, policy_or_null, (out, out_capacity, out_len), |_, report| report::text::plain(report)) })
}

/// The copy of a whole case for the person assessed, without what its sources restrict, as JSON. Otherwise as `assize_assess_json`.
///
/// # Safety
/// As for `assize_score_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_plain_language_json(
    json: *const c_char,
    json_len: usize,
    policy_or_null: *const c_char,
    out: *mut c_char,
    out_capacity: usize,
    out_len: *mut usize,
) -> i32 {
    // SAFETY: the caller's promise.
    guard(|| unsafe { assessed(json, json_len, policy_or_null, (out, out_capacity, out_len), |case, report| report::plain_language::of(case, report).compact()) })
}

/// Every instrument, every policy, and the tools that are not offered. The answer goes to `out` as for `assize_score_json`.
///
/// # Safety
/// As for `assize_score_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_list_json(out: *mut c_char, out_capacity: usize, out_len: *mut usize) -> i32 {
    // SAFETY: the caller's promise.
    guard(|| unsafe { border::answer(&listing::list().compact(), ASSIZE_OK, (out, out_capacity, out_len)) })
}

/// An instrument with its tables, sources, worked example and schema; a policy as a file that `policy_or_null` takes back, once it has an
/// id of its own; or why a tool is not offered. The answer goes to `out` as for `assize_score_json`.
///
/// # Safety
/// As for `assize_score_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_describe_json(id: *const c_char, out: *mut c_char, out_capacity: usize, out_len: *mut usize) -> i32 {
    // SAFETY: the caller's promise.
    guard(|| unsafe { said(id, (out, out_capacity, out_len), listing::describe) })
}

/// JSON Schema (draft 2020-12) of the facts of an instrument, or of a whole case (`assessment`). The answer goes to `out` as for
/// `assize_score_json`.
///
/// # Safety
/// As for `assize_score_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_schema_json(id: *const c_char, out: *mut c_char, out_capacity: usize, out_len: *mut usize) -> i32 {
    // SAFETY: the caller's promise.
    guard(|| unsafe { said(id, (out, out_capacity, out_len), listing::schema) })
}
