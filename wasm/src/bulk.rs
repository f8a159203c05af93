//! Many rows at once: typed arrays or lists in, typed arrays or lists out.

use crate::codes::{self, written};
use crate::options::call_of;
use crate::values::{self, error, read, refused, unusable};
use crate::{Answer, find, text};
use assize::Json;
use assize::columns::{self, Column, Output};
use js_sys::{Array, Float64Array, Object, Uint8Array};
use wasm_bindgen::prelude::*;

/// Scores every row: `columns` by the name of the fact, `outputs` as paths in the result.
#[wasm_bindgen(js_name = scoreColumns, skip_typescript)]
pub fn score_columns(id: &JsValue, columns: &JsValue, outputs: &JsValue, options: &JsValue) -> Answer {
    let id = text(id)?;
    let entry = find(&id)?;
    let call = call_of(&id, options)?;
    let mut given = Vec::new();
    for pair in codes::columns(columns).map_err(|why| unusable(&why, "columns"))?.iter() {
        let pair: Array = pair.unchecked_into();
        let name = pair.get(0).as_string().unwrap_or_default();
        let column = match pair.get(1).dyn_into::<Float64Array>() {
            Ok(numbers) => Column::Numbers(numbers.to_vec()),
            Err(list) => Column::Answers(values::given(list, &name)?.items().to_vec()),
        };
        given.push((name, column));
    }
    let outputs: Vec<String> = match read(outputs, "outputs")? {
        Json::List(list) if list.iter().all(|o| o.as_text().is_some()) => list.iter().filter_map(|o| o.as_text().map(str::to_string)).collect(),
        _ => return Err(error("wrong_type", &["outputs"], "`outputs` must be a list of paths in the result, such as `score`")),
    };
    let scored = columns::score(entry, &given, &outputs, &call.options()).map_err(|problems| refused("the table", &problems))?;
    let kinds: Vec<u8> = scored.kinds.iter().map(|kind| *kind as u8).collect();
    let shown = Object::new();
    for (name, column) in outputs.iter().zip(scored.outputs) {
        let values = match column {
            Output::Numbers(numbers) => Float64Array::from(numbers.as_slice()).into(),
            Output::Answers(list) => written(&Json::List(list)),
        };
        codes::put(&shown, name, &values)?;
    }
    let out = Object::new();
    codes::put(&out, "type", &Uint8Array::from(kinds.as_slice()))?;
    codes::put(&out, "outputs", &shown)?;
    codes::put(&out, "absent", &written(&scored.absent.into_iter().map(Json::from).collect()))?;
    Ok(out.into())
}
