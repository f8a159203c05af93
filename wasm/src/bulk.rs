//! Many rows at once: columns in, columns out.
use wasm_bindgen::prelude::*;
/// later
#[wasm_bindgen(js_name = scoreColumns, skip_typescript)]
pub fn score_columns() {}
