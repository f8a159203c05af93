//! Many rows at once: typed arrays or lists in, typed arrays or lists out.

use crate::codes::written;
use crate::options::Run;
use crate::values::{error, read, refused};
use crate::{Answer, find, text};
use assize::Json;
use assize::columns::{self, Column};
use js_sys::{Array, BigInt64Array, BigUint64Array, Float64Array, Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;

/// Scores every row: `columns` by the name of the fact, `outputs` as paths in the result.
#[wasm_bindgen(js_name = scoreColumns, skip_typescript)]
pub fn score_columns(id: &JsValue, columns: &JsValue, outputs: &JsValue, options: &JsValue) -> Answer {
    let id = text(id)?;
    let entry = find(&id)?;
    let run = Run::read(options)?.for_instrument(&id)?;
    let Some(object) = columns.dyn_ref::<Object>().filter(|o| !Array::is_array(o)) else {
        return Err(error("wrong_type", &["columns"], "`columns` must be an object of columns by the name of the fact"));
    };
    let mut given = Vec::new();
    for pair in Object::entries(object).iter() {
        let pair: Array = pair.unchecked_into();
        let name = pair.get(0).as_string().unwrap_or_default();
        let column = column(&pair.get(1), &name)?;
        given.push((name, column));
    }
    let outputs: Vec<String> = match read(outputs, "outputs")? {
        Json::List(list) if list.iter().all(|o| o.as_text().is_some()) => list.iter().filter_map(|o| o.as_text().map(str::to_string)).collect(),
        _ => return Err(error("wrong_type", &["outputs"], "`outputs` must be a list of paths in the result, such as `score`")),
    };
    let scored = columns::score(entry, &given, &outputs, &run.options()).map_err(|problems| refused("the table", &problems))?;
    let kinds: Vec<u8> = scored.kinds.iter().map(|kind| *kind as u8).collect();
    let shown = Object::new();
    for (name, column) in outputs.iter().zip(scored.outputs) {
        let values = match columns::numbers(&column) {
            Some(numbers) => Float64Array::from(numbers.as_slice()).into(),
            None => written(&Json::List(column)),
        };
        Reflect::set(&shown, &name.into(), &values)?;
    }
    let out = Object::new();
    Reflect::set(&out, &"type".into(), &Uint8Array::from(kinds.as_slice()))?;
    Reflect::set(&out, &"outputs".into(), &shown)?;
    Ok(out.into())
}

fn column(value: &JsValue, name: &str) -> Result<Column, JsValue> {
    let big = value.is_instance_of::<BigInt64Array>() || value.is_instance_of::<BigUint64Array>() || value.is_instance_of::<js_sys::DataView>();
    if js_sys::ArrayBuffer::is_view(value) && !big {
        return Ok(Column::Numbers(Float64Array::new(value).to_vec()));
    }
    match read(value, name)? {
        Json::List(answers) => Ok(Column::Answers(answers)),
        _ => Err(error("wrong_type", &[name], &format!("column `{name}` must be a typed array of numbers or a list"))),
    }
}
