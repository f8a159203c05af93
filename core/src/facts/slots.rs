//! What is done with all fields of a struct of facts alike, compiled once for every struct.

use super::reading::{check_members, join};
use super::{Field, Key, Slots};
use crate::answer::Answer;
use crate::classes::Classes;
use crate::json::Json;
use crate::problem::Problems;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// Reads an object into facts that are all unknown. What cannot be read stays unknown.
pub fn read(set: &mut dyn Slots, json: &Json, at: &str, problems: &mut Problems) {
    let fields = set.form().fields;
    if !check_members(json, at, fields, problems) {
        return;
    }
    for (place, field) in fields_in_order(fields) {
        // absent and null are unknown, and a question without a name is not put in this spelling
        let given = json.get(field.name).filter(|value| !value.is_null() && !field.name.is_empty());
        if let (Some(value), Some(fact)) = (given, set.slot_mut(place)) {
            fact.read(value, field, &join(at, field.name), problems);
        }
    }
}

/// Writes the fields in form order, absent ones left out.
pub fn write(set: &dyn Slots) -> Json {
    let mut out = object! {};
    for (place, field) in fields_in_order(set.form().fields) {
        let value = set.slot(place).map_or(Json::Null, |fact| fact.write());
        if !value.is_null() {
            out.push(field.name, value);
        }
    }
    out
}

/// The answer at `key` as a number.
pub fn raw(set: &dyn Slots, key: Key) -> Option<Answer<i32>> {
    set.slot(key.field)?.raw(key.item, key.sub)
}

/// Replaces the answer at `key`.
pub fn put(set: &mut dyn Slots, key: Key, raw: i32) {
    if let Some(fact) = set.slot_mut(key.field) {
        fact.put(key.item, key.sub, raw);
    }
}

/// What the unknown answer at `key` is narrowed down to.
pub fn among(set: &dyn Slots, key: Key) -> Classes {
    set.slot(key.field).map_or_else(Classes::default, |fact| fact.among(key.item, key.sub))
}

/// Every single answer, in form order.
pub fn keys(set: &dyn Slots) -> Vec<Key> {
    let mut out = Vec::new();
    for (place, _) in fields_in_order(set.form().fields) {
        if let Some(fact) = set.slot(place) {
            fact.keys(place, &mut out);
        }
    }
    out
}

/// The printable path of `key`.
pub fn path(set: &dyn Slots, key: Key) -> String {
    let name = set.form().fields.get(usize::from(key.field)).map_or("", |field| field.name);
    set.slot(key.field).map_or_else(String::new, |fact| fact.path(name, key.item, key.sub))
}

/// The single answers of a part or a member of a list that stands at `key`.
pub fn keys_within(set: &dyn Slots, key: Key, out: &mut Vec<Key>) {
    out.extend(keys(set).iter().map(|within| Key { sub: within.field, ..key }));
}

/// The printable path of the field at `sub` of a part that stands at `name`.
pub fn path_within(set: &dyn Slots, name: &str, sub: u8) -> String {
    format!("{name}.{}", path(set, Key::field(sub)))
}

fn fields_in_order(fields: &'static [Field]) -> impl Iterator<Item = (u8, &'static Field)> {
    (0u8..).zip(fields)
}
