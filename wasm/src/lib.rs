//! The engine for JavaScript: facts go in as plain objects, outcomes and reports come out as plain objects. Hands things on and
//! holds no rule. What cannot be used at all (no such instrument, no such policy, a value that is no JSON) is an `Error` with `code`
//! and `fields`; everything that the engine can answer, refusals included, is a value.

mod bulk;
mod codes;
mod options;
mod values;

use assize::catalogue::Entry;
use assize::{Json, catalogue, listing, report};
use codes::written;
use options::{call, call_of};
use values::{error, read};
use wasm_bindgen::prelude::*;

type Answer = Result<JsValue, JsValue>;

/// The id that was given. Not taken as `&str`: what is no text would end the call with an error of the glue's own.
///
/// # Errors
/// An `Error` with the code `wrong_type`.
fn text(id: &JsValue) -> Result<String, JsValue> {
    id.as_string().ok_or_else(|| error("wrong_type", &["instrument"], "`instrument` must be a text, the id of an instrument"))
}

fn find(id: &str) -> Result<&'static Entry, JsValue> {
    catalogue::find(id).ok_or_else(|| unknown(id))
}

fn unknown(id: &str) -> JsValue {
    error("unknown_instrument", &["instrument"], &catalogue::unknown_instrument(id))
}

/// Every instrument, every policy, and the tools that are not offered.
#[wasm_bindgen(skip_typescript)]
pub fn list() -> JsValue {
    written(&listing::list())
}

/// An instrument with its tables, sources, worked example and schema; a policy as a file; or why a tool is not offered.
#[wasm_bindgen(skip_typescript)]
pub fn describe(id: &JsValue) -> Answer {
    let id = text(id)?;
    Ok(written(&listing::describe(&id).ok_or_else(|| unknown(&id))?))
}

/// JSON Schema of the facts of an instrument, or of the whole case (`assessment`).
#[wasm_bindgen(skip_typescript)]
pub fn schema(id: &JsValue) -> Answer {
    let id = text(id)?;
    Ok(written(&listing::schema(&id).ok_or_else(|| unknown(&id))?))
}

/// Scores facts with one instrument; `id@edition` selects an edition. Returns the outcome, reasons and receipt included.
#[wasm_bindgen(skip_typescript)]
pub fn score(id: &JsValue, facts: &JsValue, options: &JsValue) -> Answer {
    let id = text(id)?;
    let entry = find(&id)?;
    let call = call_of(&id, options)?;
    Ok(written(&entry.score(&read(facts, "facts")?, &call.options()).to_json()))
}

/// Answers a whole case. Returns the report.
#[wasm_bindgen(skip_typescript)]
pub fn assess(case: &JsValue, options: &JsValue) -> Answer {
    Ok(written(&assessed(case, options)?))
}

/// The report of a whole case as text for a person.
#[wasm_bindgen(js_name = assessText, skip_typescript)]
pub fn assess_text(case: &JsValue, options: &JsValue) -> Result<String, JsValue> {
    Ok(report::text::plain(&assessed(case, options)?))
}

/// The copy for the person assessed, without what its sources restrict.
#[wasm_bindgen(js_name = plainLanguage, skip_typescript)]
pub fn plain_language(case: &JsValue, options: &JsValue) -> Answer {
    let report = assessed(case, options)?;
    Ok(written(&report::plain_language::of(&read(case, "case")?, &report)))
}

/// The single dynamic answers that would change a result of a whole case; the refusal, where the case cannot be used.
#[wasm_bindgen(js_name = whatWouldChange, skip_typescript)]
pub fn what_would_change(case: &JsValue, options: &JsValue) -> Answer {
    let report = assessed(case, options)?;
    Ok(written(report.get("would_change").unwrap_or(&report)))
}

/// A whole case as a form walks through it: pages, questions that apply, what is unanswered, what could still change a result.
#[wasm_bindgen(skip_typescript)]
pub fn journey(case: &JsValue, options: &JsValue) -> Answer {
    let call = call(options)?;
    let options = call.options();
    Ok(written(&assize::journey::of(&read(case, "case")?, &options, &call.chosen.mappa(&options))))
}

fn assessed(case: &JsValue, options: &JsValue) -> Result<Json, JsValue> {
    let call = call(options)?;
    let options = call.options();
    Ok(report::assess(&read(case, "case")?, &options, &call.chosen.mappa(&options)))
}
