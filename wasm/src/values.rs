//! Plain JavaScript values to and from the engine's JSON.

use crate::codes::written;
use assize::Json;
use assize::problem::Problems;
use js_sys::{Array, Error, Reflect};
use serde::Deserialize;
use wasm_bindgen::prelude::*;

/// Reads a plain value. `what` names it in messages.
///
/// # Errors
/// An `Error` with the code `not_json`, for what JSON has no word for: a function, a symbol, a value that holds itself.
pub fn read(value: &JsValue, what: &str) -> Result<Json, JsValue> {
    let deserializer = serde_wasm_bindgen::Deserializer::from(value.clone());
    Json::deserialize(deserializer).map_err(|e| error("not_json", &[what], &format!("`{what}` is no JSON value: {e}")))
}

/// An `Error` with `code` and `fields`.
pub fn error(code: &str, fields: &[&str], text: &str) -> JsValue {
    let error = Error::new(text);
    let fields: Array = fields.iter().map(|f| JsValue::from_str(f)).collect();
    // a plain object of our own takes every property
    let _ = Reflect::set(&error, &"code".into(), &code.into());
    let _ = Reflect::set(&error, &"fields".into(), &fields);
    error.into()
}

/// The problems of a file of the caller's: an `Error` with the first code, every field, and every sentence; `problems` has them one by one.
pub fn refused(what: &str, problems: &Problems) -> JsValue {
    let code = problems.0.first().map_or("refused", |p| p.code);
    let fields: Vec<&str> = problems.0.iter().flat_map(|p| &p.fields).map(String::as_str).collect();
    let texts: Vec<&str> = problems.0.iter().map(|p| p.text.as_str()).collect();
    let out = error(code, &fields, &format!("{what} is refused: {}", texts.join("; ")));
    let _ = Reflect::set(&out, &"problems".into(), &written(&problems.0.iter().map(Json::from).collect()));
    out
}
