//! Plain JavaScript values to and from the engine's JSON.

use crate::codes::{plain, written};
use assize::Json;
use assize::problem::Problems;
use js_sys::{Array, Error, Reflect};
use serde::Deserialize;
use wasm_bindgen::prelude::*;

/// Reads a plain value. `what` names it in messages.
///
/// # Errors
/// An `Error` with the code `not_json`, for what JSON has no word for: a function, a symbol, an object of a class, a value that holds
/// itself; `too_large` for a list that is too long. What the caller's own object threw stands under `cause`.
pub fn read(value: &JsValue, what: &str) -> Result<Json, JsValue> {
    // most values are read once; a copy cannot do anything of its own while serde reads it
    let copy = plain(value).map_err(|why| unusable(&why, what))?;
    given(copy, what)
}

/// Reads what is a copy already.
///
/// # Errors
/// As for `read`.
pub fn given(copy: JsValue, what: &str) -> Result<Json, JsValue> {
    let deserializer = serde_wasm_bindgen::Deserializer::from(copy);
    Json::deserialize(deserializer).map_err(|e| error("not_json", &[what], &format!("`{what}` is no JSON value: {e}")))
}

/// The `Error` for what could not be read: the package's own side says why.
pub fn unusable(why: &JsValue, what: &str) -> JsValue {
    let member = |name: &str| Reflect::get(why, &name.into()).unwrap_or_default();
    let code = member("code").as_string().unwrap_or_else(|| "not_json".to_string());
    let text = member("message").as_string().unwrap_or_default();
    let fields = member("fields");
    let fields: Vec<String> = if fields.is_undefined() { vec![what.to_string()] } else { Array::from(&fields).iter().filter_map(|f| f.as_string()).collect() };
    let fields: Vec<&str> = fields.iter().map(String::as_str).collect();
    let out = error(&code, &fields, &if code == "not_json" { format!("`{what}` is no JSON value: {text}") } else { text });
    let cause = member("cause");
    if !cause.is_undefined() {
        let _ = Reflect::set(&out, &"cause".into(), &cause);
    }
    out
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

/// The problems of a file of the caller's, each with its place: an `Error` with the first code, every field once, and every sentence;
/// `problems` has them one by one.
pub fn refused(what: &str, problems: &Problems) -> JsValue {
    let code = problems.0.first().map_or("refused", |p| p.code);
    let mut fields: Vec<&str> = Vec::new();
    for field in problems.0.iter().flat_map(|p| &p.fields) {
        if !fields.contains(&field.as_str()) {
            fields.push(field);
        }
    }
    let texts: Vec<&str> = problems.0.iter().map(|p| p.text.as_str()).collect();
    let out = error(code, &fields, &format!("{what} is refused: {}", texts.join("; ")));
    let _ = Reflect::set(&out, &"problems".into(), &written(&problems.0.iter().map(Json::from).collect()));
    out
}
