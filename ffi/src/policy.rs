//! What a caller may give for a policy: nothing, ids, or JSON. One parameter for every option of a call.

use crate::border::{self, Name, Status};
use crate::status::ASSIZE_BAD_OPTIONS;
use assize::call::{Call, KNOWN, Refused};
use assize::{Json, Problems};
use core::ffi::c_char;

/// Largest text that is read as JSON, in bytes.
pub const MOST_OF_JSON: usize = 16 * 1024 * 1024;

/// Why it cannot be used: a status, and the problems where there are any.
pub type Why = (Status, Problems);

/// Reads it. `instrument` is what is scored, or `None` for a whole case.
///
/// Nothing (null, blank) chooses nothing. A text is the id of a policy, or several with commas between them, at most one of each family.
/// A text that begins with a brace is JSON: a policy file, or options (`policy`, `strict`, `attest`) as every binding takes them.
///
/// # Safety
/// As for `border::name`; where it begins with a brace, it ends with a zero byte.
#[inline]
pub unsafe fn chosen(text: *const c_char, instrument: Option<&str>) -> Result<Call, Why> {
    if text.is_null() {
        return under(Call::default(), instrument);
    }
    // SAFETY: the caller's promise.
    under(unsafe { given(text) }?, instrument)
}

/// The same with the policy that an edition selects.
#[inline]
fn under(call: Call, instrument: Option<&str>) -> Result<Call, Why> {
    match instrument {
        Some(id) if id.contains('@') || call.chosen.all() => call.for_instrument(id).map_err(refused),
        _ => Ok(call),
    }
}

fn refused(why: Refused) -> Why {
    (ASSIZE_BAD_OPTIONS, why.problems)
}

/// # Safety
/// As for [`chosen`]; `text` is not null.
unsafe fn given(text: *const c_char) -> Result<Call, Why> {
    let plain = |status: Status| (status, Problems::default());
    // SAFETY: the caller's text has at least its end.
    let first = unsafe { text.read() } as u8;
    let call = if first == b'{' || first == b'[' {
        // SAFETY: the caller's promise.
        let bytes = unsafe { border::whole_text(text, MOST_OF_JSON) }.map_err(plain)?;
        let json = Json::read(bytes).map_err(|why| because(ASSIZE_BAD_OPTIONS, "not_json", "options", format!("`options` is no JSON: {why}")))?;
        let options = json.members().iter().all(|(key, _)| KNOWN.contains(&key.as_ref())) && matches!(json, Json::Object(_));
        if options { Call::read(json) } else { with(json) }
    } else {
        // SAFETY: the caller's promise.
        match unsafe { border::name(text) }.map_err(plain)? {
            Name::None => return Ok(Call::default()),
            Name::Indented => return Err(because(ASSIZE_BAD_OPTIONS, "unknown_policy", "options.policy", "the policy begins with a space; a name stands at the left".to_string())),
            Name::Of(ids) => with(ids.split(',').map(|id| Json::from(id.to_string())).collect()),
        }
    };
    call.map_err(refused)
}

/// A status with one problem.
pub fn because(status: Status, code: &'static str, field: &str, text: String) -> Why {
    let mut problems = Problems::default();
    problems.add(code, &[field], text);
    (status, problems)
}

fn with(policy: Json) -> Result<Call, Refused> {
    let mut call = Call::default();
    call.choose(policy).map(|()| call)
}
