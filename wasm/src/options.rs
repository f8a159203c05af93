//! The options of a call, and the `Error` for those that cannot be used.

use crate::values::{error, read, refused};
use assize::call::{Call, Refused};
use wasm_bindgen::prelude::*;

/// Reads the options of a call; nothing chooses nothing.
///
/// # Errors
/// An `Error` that says what is wrong with them.
pub fn call(options: &JsValue) -> Result<Call, JsValue> {
    Call::read(read(options, "options")?).map_err(|refused| unusable(&refused))
}

/// The same with the policy that `id@edition` selects.
///
/// # Errors
/// An `Error` as well where the options choose a policy of that family already, or every one.
pub fn call_of(id: &str, options: &JsValue) -> Result<Call, JsValue> {
    call(options)?.for_instrument(id).map_err(|refused| unusable(&refused))
}

fn unusable(why: &Refused) -> JsValue {
    match (why.what, why.problems.0.first()) {
        (None, Some(problem)) => {
            let fields: Vec<&str> = problem.fields.iter().map(String::as_str).collect();
            error(problem.code, &fields, &problem.text)
        }
        (what, _) => refused(what.unwrap_or("`options`"), &why.problems),
    }
}
