//! Why a record is scored as it is: through the same reader, scorer and envelope as JSON.

use crate::border::{self, Answer, Status};
use crate::json::refused;
use crate::outcomes::object;
use crate::policy::{because, chosen};
use crate::read::{Flat, Unfit};
use crate::status::{ASSIZE_BAD_NUMBER, ASSIZE_INTERNAL, ASSIZE_JSON, ASSIZE_LINES, ASSIZE_NEWER_HEADER, ASSIZE_NOT_UTF8, ASSIZE_OK};
use assize::facts::Choices;
use assize::outcome::Outcome;
use assize::{Json, catalogue};
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
    if record.fills_gaps() {
        return ASSIZE_NEWER_HEADER;
    }
    let json = match record.json() {
        Ok(json) => json,
        Err(Unfit::NotUtf8(member)) => {
            let why = because(ASSIZE_NOT_UTF8, "not_utf8", member, format!("`{member}` is not UTF-8"));
            // SAFETY: the caller's promise.
            return unsafe { refused(Some(entry), why, into) };
        }
        Err(Unfit::Answer) => return ASSIZE_INTERNAL,
    };
    let outcome = entry.score(&object(json), &call.options());
    let text = match format {
        ASSIZE_JSON => outcome.to_json().compact(),
        ASSIZE_LINES => lines(&outcome),
        _ => return ASSIZE_BAD_NUMBER,
    };
    // SAFETY: the caller's promise.
    unsafe { border::answer(&text, ASSIZE_OK, into) }
}

/// First how it is answered and what the result is, then a line for each reason, or for each problem: rule or code, points, status, text, source
/// or fields.
fn lines(outcome: &Outcome) -> String {
    let mut out = String::new();
    let mut line = |parts: [&str; 5]| {
        // nothing in a text may be taken for the end of a part
        let parts = parts.map(|part| part.replace(['\t', '\n', '\r'], " "));
        out.push_str(&parts.join("\t"));
        out.push('\n');
    };
    let json = outcome.to_json();
    let word = |name: &str| json.get(name).and_then(Json::as_text).unwrap_or_default().to_string();
    let edition = format!("{}@{}", word("instrument"), word("edition"));
    if let Some(answered) = outcome.answered() {
        let open = if answered.bounded { format!("bounded: not determined; it depends on {}", or_judgement(&answered.decisive)) } else { "scored".to_string() };
        line(["outcome", "", answered.statuses.weakest().word(), &open, &edition]);
        let mut values = Vec::new();
        values_of("", &answered.result, &mut values);
        for (name, value) in values {
            line(["result", "", "", &format!("{name} = {value}"), ""]);
        }
        for r in &answered.reasons {
            let text = if answered.bounded { format!("(of what remains possible) {}", r.text) } else { r.text.clone() };
            line([&r.rule, &r.points.map_or_else(String::new, |p| p.to_string()), r.status.word(), &text, &r.source]);
        }
    } else {
        line(["outcome", "", "", "rejected", &edition]);
    }
    for p in outcome.problems() {
        line([p.code, "", "", &p.text, &p.fields.join(", ")]);
    }
    out
}

fn or_judgement(decisive: &[String]) -> String {
    if decisive.is_empty() { "a judgement".to_string() } else { decisive.join(", ") }
}

/// The values of a result with their paths: words, numbers, and lists of these. What is a table of its own is left to JSON.
fn values_of(at: &str, value: &Json, out: &mut Vec<(String, String)>) {
    let plain = |value: &Json| match value {
        Json::Text(text) => Some(text.to_string()),
        Json::Object(_) | Json::List(_) => None,
        other => Some(other.compact()),
    };
    match value {
        Json::Object(members) => members.iter().for_each(|(name, within)| values_of(&if at.is_empty() { name.to_string() } else { format!("{at}.{name}") }, within, out)),
        Json::List(list) => {
            if let Some(all) = list.iter().map(plain).collect::<Option<Vec<_>>>() {
                out.push((at.to_string(), all.join(", ")));
            }
        }
        other => out.extend(plain(other).map(|value| (at.to_string(), value))),
    }
}
