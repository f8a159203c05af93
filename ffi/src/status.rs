//! Numbers that functions return and records hold, and what they say. The texts are static: nothing is to be freed.

use crate::problems::PROBLEMS;
use core::ffi::{CStr, c_char};

/// Version of the ABI: of the layout of records and of what functions take. A later library keeps it as long as programs built with an
/// earlier header run on unchanged.
pub const ASSIZE_ABI_VERSION: u32 = 0x415A_0001;

/// Answered. A bounded outcome is an answer, and a refusal with every problem is one too.
pub const ASSIZE_OK: i32 = 0;
/// A pointer is null that must not be.
pub const ASSIZE_NULL: i32 = 1;
/// A pointer is not aligned for what it points to.
pub const ASSIZE_MISALIGNED: i32 = 2;
/// A record was not set up by its init function, or for another version of the ABI.
pub const ASSIZE_NOT_INITIALISED: i32 = 3;
/// A record's size is none that any header has.
pub const ASSIZE_WRONG_SIZE: i32 = 4;
/// A record is larger than this library knows: the header is newer than the library.
pub const ASSIZE_NEWER_HEADER: i32 = 5;
/// There is no room for the answer; the length says how much is needed.
pub const ASSIZE_BUFFER_TOO_SMALL: i32 = 6;
/// A text is not UTF-8.
pub const ASSIZE_NOT_UTF8: i32 = 7;
/// What was given is not JSON.
pub const ASSIZE_NOT_JSON: i32 = 8;
/// Something is larger than is taken: JSON of more than 16 MiB, a name of more than 256 bytes, more rows than memory has.
pub const ASSIZE_TOO_LARGE: i32 = 9;
/// There is no such instrument.
pub const ASSIZE_UNKNOWN_INSTRUMENT: i32 = 10;
/// There is no such policy, or the options cannot be used; the answer says why.
pub const ASSIZE_BAD_OPTIONS: i32 = 11;
/// The columns cannot be used; the answer says why.
pub const ASSIZE_BAD_COLUMNS: i32 = 12;
/// A number stands for nothing that is known here: a format, a type of column.
pub const ASSIZE_BAD_NUMBER: i32 = 13;
/// A fault of the library. The call did nothing; other calls are not affected.
pub const ASSIZE_INTERNAL: i32 = 99;

/// Every headline output is determined.
pub const ASSIZE_SCORED: i32 = 1;
/// A headline output still depends on unknown answers.
pub const ASSIZE_BOUNDED: i32 = 2;
/// The facts are refused, with every problem.
pub const ASSIZE_REJECTED: i32 = 3;

/// Low, 1, so that 0 is no level: of a likelihood of reconviction or of a risk of serious harm, which are two scales with the same labels.
pub const ASSIZE_LOW: i32 = 1;
/// Medium.
pub const ASSIZE_MEDIUM: i32 = 2;
/// High.
pub const ASSIZE_HIGH: i32 = 3;
/// Very high.
pub const ASSIZE_VERY_HIGH: i32 = 4;
/// The instrument has no level for this person.
pub const ASSIZE_NOT_APPLICABLE: i32 = 5;

/// Intervention level of the Scaled Approach: standard. No level of risk.
pub const ASSIZE_STANDARD: i32 = 1;
/// Intervention level: enhanced.
pub const ASSIZE_ENHANCED: i32 = 2;
/// Intervention level: intensive.
pub const ASSIZE_INTENSIVE: i32 = 3;

/// Checked against a text that was read.
pub const ASSIZE_CONFIRMED: i32 = 0;
/// Checked by the operator against the printed source.
pub const ASSIZE_ATTESTED: i32 = 1;
/// From one secondary source.
pub const ASSIZE_LIKELY: i32 = 2;
/// A reading or a design of this project.
pub const ASSIZE_OURS: i32 = 3;
/// General knowledge: no text read confirms it.
pub const ASSIZE_UNCONFIRMED: i32 = 4;

/// Explain with the whole outcome as JSON.
pub const ASSIZE_JSON: i32 = 0;
/// Explain with a line for each reason.
pub const ASSIZE_LINES: i32 = 1;

/// An answer, a number or a count that is not known. Never a number that a question takes.
pub const ASSIZE_UNKNOWN: i32 = i32::MIN;

/// Several choices at once in one member: this, with a bit for the number of each (`ASSIZE_SEVERAL | 1 << ASSIZE_LOW | 1 << ASSIZE_MEDIUM`).
pub const ASSIZE_SEVERAL: i32 = 1 << 30;

fn word(table: &[(i32, &'static CStr)], number: i32, otherwise: &'static CStr) -> *const c_char {
    table.iter().find(|(n, _)| *n == number).map_or(otherwise, |(_, text)| *text).as_ptr()
}

/// Version of the library, such as `0.1.0`. A text that is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn assize_version() -> *const c_char {
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr().cast()
}

/// Version of the ABI of this library. It is `ASSIZE_ABI_VERSION` where the header goes with it.
#[unsafe(no_mangle)]
pub extern "C" fn assize_abi_version() -> u32 {
    ASSIZE_ABI_VERSION
}

/// What a status says. A text that is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn assize_status_text(status: i32) -> *const c_char {
    let table = [
        (ASSIZE_OK, c"answered"),
        (ASSIZE_NULL, c"a pointer is null that must not be"),
        (ASSIZE_MISALIGNED, c"a pointer is not aligned for what it points to"),
        (ASSIZE_NOT_INITIALISED, c"a record was not set up by its init function, or for another version of the ABI"),
        (ASSIZE_WRONG_SIZE, c"the size of a record is none that any header has"),
        (ASSIZE_NEWER_HEADER, c"a record is larger than this library knows: the header is newer than the library"),
        (ASSIZE_BUFFER_TOO_SMALL, c"there is no room for the answer; the length says how much is needed"),
        (ASSIZE_NOT_UTF8, c"a text is not UTF-8"),
        (ASSIZE_NOT_JSON, c"what was given is not JSON"),
        (ASSIZE_TOO_LARGE, c"something is larger than is taken: JSON of more than 16 MiB, or a name of more than 256 bytes"),
        (ASSIZE_UNKNOWN_INSTRUMENT, c"there is no such instrument"),
        (ASSIZE_BAD_OPTIONS, c"there is no such policy, or the options cannot be used; the answer says why"),
        (ASSIZE_BAD_COLUMNS, c"the columns cannot be used; the answer says why"),
        (ASSIZE_BAD_NUMBER, c"a number stands for nothing that is known here"),
        (ASSIZE_INTERNAL, c"a fault of the library; the call did nothing"),
    ];
    word(&table, status, c"no status of this library")
}

/// The word for a kind of outcome: `scored`, `bounded`, `rejected`. A text that is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn assize_kind_text(kind: i32) -> *const c_char {
    word(&[(ASSIZE_SCORED, c"scored"), (ASSIZE_BOUNDED, c"bounded"), (ASSIZE_REJECTED, c"rejected")], kind, c"no kind of outcome")
}

/// The label of a level of risk: of reconviction, or of serious harm. Not of a level of management or intervention. A text that is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn assize_level_text(level: i32) -> *const c_char {
    let table = [(ASSIZE_LOW, c"Low"), (ASSIZE_MEDIUM, c"Medium"), (ASSIZE_HIGH, c"High"), (ASSIZE_VERY_HIGH, c"Very high"), (ASSIZE_NOT_APPLICABLE, c"Not applicable")];
    word(&table, level, c"Not determined")
}

/// The label of a level of MAPPA management, which is no level of risk. A text that is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn assize_management_level_text(level: i32) -> *const c_char {
    word(&[(0, c"No level"), (1, c"Level 1"), (2, c"Level 2"), (3, c"Level 3")], level, c"Not determined")
}

/// The label of an intervention level of the Scaled Approach, which is no level of risk. A text that is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn assize_intervention_text(level: i32) -> *const c_char {
    word(&[(ASSIZE_STANDARD, c"Standard"), (ASSIZE_ENHANCED, c"Enhanced"), (ASSIZE_INTENSIVE, c"Intensive")], level, c"Not determined")
}

/// The word for how well something is sourced, as outcomes have it under `status`. A text that is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn assize_source_text(edition_status: i32) -> *const c_char {
    let table = [(ASSIZE_CONFIRMED, c"confirmed"), (ASSIZE_ATTESTED, c"attested"), (ASSIZE_LIKELY, c"likely"), (ASSIZE_OURS, c"ours"), (ASSIZE_UNCONFIRMED, c"unconfirmed")];
    word(&table, edition_status, c"not known")
}

/// The code of a problem, as JSON outcomes have it. A text that is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn assize_problem_code(problem: i32) -> *const c_char {
    PROBLEMS.iter().find(|(number, ..)| *number == problem).map_or(c"other", |(_, code, _)| *code).as_ptr()
}

/// What a problem is, in a sentence without the fields concerned. A text that is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn assize_problem_text(problem: i32) -> *const c_char {
    PROBLEMS.iter().find(|(number, ..)| *number == problem).map_or(c"no problem of this library", |(.., text)| *text).as_ptr()
}

/// The number of a code of the engine.
pub fn problem(code: &str) -> i32 {
    PROBLEMS.iter().find(|(_, known, _)| known.to_bytes() == code.as_bytes()).map_or(0, |(number, ..)| *number)
}
