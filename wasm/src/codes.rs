//! Values as a list of codes that `package/web/values.js` turns into objects in one pass. The three low bits of a code say what follows,
//! the others how much of it. Words of the engine's own go as their address, which the reader keeps; other texts stand in one string
//! beside the codes. Handing an outcome over as JSON for `JSON.parse` took two to three times as long on both sides of the border.

use assize::Json;
use js_sys::{Array, Object};
use std::borrow::Cow;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

const NULL: u32 = 0;
const FALSE: u32 = 1;
const TRUE: u32 = 2;
/// The two halves of a double follow, the low one first.
const NUMBER: u32 = 3;
/// A text of the engine's own, of so many bytes; its address follows.
const WORD: u32 = 4;
/// So many UTF-16 units of the string beside.
const TEXT: u32 = 5;
/// So many values follow.
const LIST: u32 = 6;
/// So many pairs of a key and a value follow.
const OBJECT: u32 = 7;

/// Beyond this, what was taken for one answer is given back.
const KEPT: usize = 1 << 18;

#[wasm_bindgen]
extern "C" {
    /// The package's own side of the border.
    #[derive(Clone)]
    pub type Values;
    #[wasm_bindgen(method)]
    fn read(this: &Values, codes: usize, count: usize, texts: usize, bytes: usize) -> JsValue;
    #[wasm_bindgen(method, catch)]
    fn plain(this: &Values, value: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn columns(this: &Values, given: &JsValue) -> Result<Array, JsValue>;
    #[wasm_bindgen(method)]
    fn put(this: &Values, object: &Object, key: &str, value: &JsValue);
}

#[derive(Default)]
struct Codes {
    codes: Vec<u32>,
    texts: String,
    values: Option<Values>,
}

thread_local! {
    /// Kept from call to call, so that the lists need not grow anew.
    static CODES: RefCell<Codes> = RefCell::default();
}

/// The package's own side, once, before anything else is called.
#[wasm_bindgen(js_name = useValues, skip_typescript)]
pub fn use_values(values: Values) {
    CODES.with_borrow_mut(|c| c.values = Some(values));
}

/// A copy of what the caller gave in plain objects and lists, or what was thrown while it was read.
pub fn plain(value: &JsValue) -> Result<JsValue, JsValue> {
    ours(|values| values.plain(value))
}

/// Columns as pairs of a name and its numbers or answers, or what was thrown while they were read.
pub fn columns(given: &JsValue) -> Result<Array, JsValue> {
    ours(|values| values.columns(given))
}

/// Adds a member to an object.
pub fn put(object: &Object, key: &str, value: &JsValue) -> Result<(), JsValue> {
    ours(|values| {
        values.put(object, key, value);
        Ok(())
    })
}

/// A getter of the caller's may call the engine again: nothing is held while it runs.
fn ours<T>(with: impl FnOnce(&Values) -> Result<T, JsValue>) -> Result<T, JsValue> {
    let values = CODES.with_borrow(|c| c.values.clone());
    values.map_or_else(|| Err(JsValue::from_str("the package was not readied")), |v| with(&v))
}

/// The memory that it reads from.
#[wasm_bindgen(js_name = moduleMemory, skip_typescript)]
pub fn module_memory() -> JsValue {
    wasm_bindgen::memory()
}

/// Hands a value over as plain objects: absent is `null`, numbers are numbers.
pub fn written(json: &Json) -> JsValue {
    CODES.with_borrow_mut(|c| {
        c.codes.clear();
        c.texts.clear();
        c.value(json);
        let value = c.values.as_ref().map_or(JsValue::UNDEFINED, |r| r.read(c.codes.as_ptr().addr(), c.codes.len(), c.texts.as_ptr().addr(), c.texts.len()));
        if c.codes.capacity() > KEPT || c.texts.capacity() > KEPT {
            c.codes = Vec::new();
            c.texts = String::new();
        }
        value
    })
}

impl Codes {
    fn value(&mut self, json: &Json) {
        match json {
            Json::Null => self.codes.push(NULL),
            Json::Bool(false) => self.codes.push(FALSE),
            Json::Bool(true) => self.codes.push(TRUE),
            #[expect(clippy::cast_precision_loss, reason = "JavaScript has no other number; JSON.parse rounds the same way")]
            Json::Whole(n) => self.number(*n as f64),
            Json::Real(x) if x.is_finite() => self.number(*x),
            // as JSON has it, which knows no other numbers
            Json::Real(_) => self.codes.push(NULL),
            Json::Text(text) => self.text(text),
            Json::List(items) => {
                self.sized(LIST, items.len());
                items.iter().for_each(|item| self.value(item));
            }
            Json::Object(members) => {
                self.sized(OBJECT, members.len());
                for (key, value) in members {
                    self.text(key);
                    self.value(value);
                }
            }
        }
    }

    /// A code that says how much follows.
    #[expect(clippy::cast_possible_truncation, reason = "nothing in a memory of 4 GB has 2^29 members, and no text of ours is so long")]
    fn sized(&mut self, what: u32, much: usize) {
        self.codes.push(what | ((much as u32) << 3));
    }

    fn number(&mut self, x: f64) {
        let bits = x.to_bits();
        #[expect(clippy::cast_possible_truncation, reason = "the halves")]
        self.codes.extend([NUMBER, bits as u32, (bits >> 32) as u32]);
    }

    #[expect(clippy::ptr_arg, reason = "whether it is borrowed is what matters")]
    fn text(&mut self, text: &Cow<'static, str>) {
        match text {
            #[expect(clippy::cast_possible_truncation, reason = "addresses have 32 bits here")]
            Cow::Borrowed(word) => {
                self.sized(WORD, word.len());
                self.codes.push(word.as_ptr().addr() as u32);
            }
            Cow::Owned(text) => {
                let units = if text.is_ascii() { text.len() } else { text.encode_utf16().count() };
                self.sized(TEXT, units);
                self.texts.push_str(text);
            }
        }
    }
}
