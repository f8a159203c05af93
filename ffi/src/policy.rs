//! What a caller may give for a policy: nothing, ids, or JSON. One parameter for every option of a call.

use crate::border::{self, Status};
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
/// `text` is null or points to bytes of which one is zero; where it begins with no brace, a space will do as well.
#[inline]
pub unsafe fn chosen(text: *const c_char, instrument: Option<&str>) -> Result<Call, Why> {
    if text.is_null() {
        return Ok(Call::default());
    }
    // SAFETY: the caller's promise.
    unsafe { given(text, instrument) }
}

/// # Safety
/// As for [`chosen`]; `text` is not null.
unsafe fn given(text: *const c_char, instrument: Option<&str>) -> Result<Call, Why> {
    let plain = |status: Status| (status, Problems::default());
    let refused = |why: Refused| (ASSIZE_BAD_OPTIONS, why.problems);
    // SAFETY: the caller's text has at least its end.
    let first = unsafe { text.read() } as u8;
    let call = if first == b'{' || first == b'[' {
        // SAFETY: the caller's promise.
        let bytes = unsafe { border::whole_text(text, MOST_OF_JSON) }.map_err(plain)?;
        let json = Json::read(bytes).map_err(|why| {
            let mut problems = Problems::default();
            problems.add("not_json", &["options"], format!("`options` is no JSON: {why}"));
            (ASSIZE_BAD_OPTIONS, problems)
        })?;
        let options = !json.members().is_empty() && json.members().iter().all(|(key, _)| KNOWN.contains(&key.as_ref()));
        if options || json == Json::Object(Vec::new()) { Call::read(json) } else { with(json) }
    } else {
        // SAFETY: the caller's promise.
        match unsafe { border::name(text) }.map_err(plain)? {
            None => return Ok(Call::default()),
            Some(ids) => with(ids.split(',').map(|id| Json::from(id.to_string())).collect()),
        }
    };
    match instrument {
        Some(id) => call.and_then(|call| call.for_instrument(id)),
        None => call,
    }
    .map_err(refused)
}

fn with(policy: Json) -> Result<Call, Refused> {
    let mut call = Call::default();
    call.choose(policy).map(|()| call)
}
