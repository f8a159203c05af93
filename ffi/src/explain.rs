//! Why a record is scored as it is: through the same reader, scorer and envelope as JSON.

use crate::border::{self, Answer, Status};
use crate::json::refused;
use crate::outcomes::object;
use crate::policy::chosen;
use crate::read::Flat;
use crate::status::{ASSIZE_BAD_NUMBER, ASSIZE_INTERNAL, ASSIZE_JSON, ASSIZE_LINES, ASSIZE_NOT_UTF8, ASSIZE_OK};
use assize::catalogue;
use assize::facts::Choices;
use assize::outcome::Outcome;
use core::ffi::c_char;

/// Scores a record as JSON and writes the outcome.
///
/// # Safety
/// `facts` is null, or valid for the call; `policy` as for `policy::chosen`; `into` as for `border::answer`.
pub unsafe fn explain<R: Flat>(instrument: &str, facts: *const R, policy: *const c_char, format: i32, into: Answer) -> Status {
    // SAFETY: the caller's promise.
    if let Err(status) = unsafe { border::empty(into) } {
        return status;
    }
    // SAFETY: the caller's promise; the record is copied.
    let record = match unsafe { border::read(facts) } {
        Ok(record) => record,
        Err(status) => return status,
    };
    let Some(entry) = catalogue::find(instrument) else { return ASSIZE_INTERNAL };
    // SAFETY: the caller's promise.
    let call = match unsafe { chosen(policy, Some(instrument)) } {
        Ok(call) => call,
        // SAFETY: the caller's promise.
        Err(why) => return unsafe { refused(Some(entry), why, into) },
    };
    let Ok(json) = record.json() else { return ASSIZE_NOT_UTF8 };
    let outcome = entry.score(&object(json), &call.options());
    let text = match format {
        ASSIZE_JSON => outcome.to_json().compact(),
        ASSIZE_LINES => lines(&outcome),
        _ => return ASSIZE_BAD_NUMBER,
    };
    // SAFETY: the caller's promise.
    unsafe { border::answer(&text, ASSIZE_OK, into) }
}

/// A line for each reason, or for each problem: rule or code, points, status, text, source or fields.
fn lines(outcome: &Outcome) -> String {
    let mut out = String::new();
    let mut line = |parts: [&str; 5]| {
        // nothing in a text may be taken for the end of a part
        let parts = parts.map(|part| part.replace(['\t', '\n', '\r'], " "));
        out.push_str(&parts.join("\t"));
        out.push('\n');
    };
    if let Some(answered) = outcome.answered() {
        for r in &answered.reasons {
            line([&r.rule, &r.points.map_or_else(String::new, |p| p.to_string()), r.status.word(), &r.text, &r.source]);
        }
    }
    for p in outcome.problems() {
        line([p.code, "", "", &p.text, &p.fields.join(", ")]);
    }
    out
}
