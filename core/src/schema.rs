//! JSON Schema (draft 2020-12) and form metadata of a set of facts, from its one declaration.

use crate::facts::{Choice, Choices, Field, Form, NONE, Shape, When};
use crate::json::Json;
use alloc::format;
use alloc::vec::Vec;

/// The dialect that every schema names.
pub const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The schema of the facts of an instrument, as a document of its own; what it does not read is marked.
pub fn document(form: &Form, reads: fn(&str) -> bool) -> Json {
    let mut out = object! { "$schema": DIALECT, "$id": format!("urn:assize:{}", form.id), "title": form.title };
    if let Json::Object(members) = read_by(form, reads) {
        for (key, value) in members {
            if key != "title" {
                out.push(key, value);
            }
        }
    }
    out
}

/// The schema of one form that several instruments share: what this one does not read is marked `x-read: false`.
pub fn read_by(form: &Form, reads: fn(&str) -> bool) -> Json {
    let mut out = of(form);
    let Json::Object(members) = &mut out else { return out };
    for (_, properties) in members.iter_mut().filter(|(key, _)| key == "properties") {
        let Json::Object(properties) = properties else { continue };
        for (_, property) in properties.iter_mut().filter(|(name, _)| !reads(name)) {
            property.push("x-read", false);
        }
    }
    out
}

/// The schema of one form, to stand inside another.
pub fn of(form: &Form) -> Json {
    properties(form.title, form.fields)
}

fn properties(title: &'static str, fields: &[Field]) -> Json {
    let mut properties = object! {};
    for (order, field) in (1i32..).zip(fields.iter().filter(|f| !f.name.is_empty())) {
        properties.push(field.name, property(field, order));
    }
    object! { "title": title, "type": "object", "properties": properties, "additionalProperties": false }
}

fn property(field: &Field, order: i32) -> Json {
    let mut out = object! {};
    match field.shape {
        Shape::YesNo => out.push("type", alloc::vec!["boolean", "null"]),
        Shape::Whole => {
            out.push("type", alloc::vec!["integer", "null"]);
            out.push("minimum", field.least);
            out.push("maximum", field.most);
        }
        Shape::Decimal => {
            out.push("type", alloc::vec!["number", "null"]);
            // where a rule answers for what lies beyond the range, the schema admits it and the range is what a form offers
            let [least, most] = if field.beyond_by_rule { ["x-minimum", "x-maximum"] } else { ["minimum", "maximum"] };
            out.push(least, field.least);
            out.push(most, field.most);
            // not `multipleOf`: a validator that divides doubles would refuse 8.61
            if field.two_places {
                out.push("x-decimals", 2);
            }
        }
        Shape::WholeOrNone => {
            let whole = object! { "type": "integer", "minimum": field.least, "maximum": field.most };
            out.push("anyOf", alloc::vec![whole, object! { "enum": alloc::vec![Json::from(NONE), Json::Null] }]);
        }
        Shape::Choice(choices) if field.capitals => out.push("enum", capitals(choices).chain([Json::Null]).collect::<Json>()),
        Shape::Choice(choices) => one_of(&mut out, choices),
        Shape::OneOf(choices) => {
            let mut single = object! {};
            one_of(&mut single, choices);
            out.push("anyOf", alloc::vec![single, object! { "type": "array", "minItems": 1, "items": enumeration(choices) }]);
        }
        Shape::Coded(answers) => {
            // codes that are numbers may be written as numbers, and codes in either case
            let codes = answers.iter().flat_map(|a| [Json::from(a.code), Json::from(a.code.to_ascii_lowercase())]);
            let words = answers.iter().flat_map(|a| a.words).copied().chain(["missing", "not_answered", "M"]).map(Json::from);
            let numbers = answers.iter().filter_map(|a| a.code.parse::<i64>().ok()).map(Json::Whole);
            let mut all: Vec<Json> = Vec::new();
            for value in codes.chain(words).chain(numbers).chain([Json::Null]) {
                if !all.contains(&value) {
                    all.push(value);
                }
            }
            out.push("enum", Json::List(all));
            let shown = answers.iter().map(|a| object! { "value": *a.words.first().unwrap_or(&a.code), "label": a.label, "score": a.score });
            out.push("x-options", shown.collect::<Json>());
        }
        Shape::ChoiceOrText(choices) => {
            out.push("type", alloc::vec!["string", "null"]);
            out.push("x-options", options(choices));
        }
        Shape::ChoiceOrPart(choices, form) => {
            let mut single = object! {};
            one_of(&mut single, choices);
            out.push("anyOf", alloc::vec![single, of(form)]);
        }
        Shape::Several(choices) => {
            out.push("type", alloc::vec!["array", "null"]);
            out.push(
                "items",
                if field.capitals {
                    object! { "enum": capitals(choices).collect::<Json>() }
                } else {
                    enumeration(choices)
                },
            );
        }
        Shape::Date => {
            out.push("type", alloc::vec!["string", "null"]);
            out.push("format", "date");
        }
        Shape::Dates => {
            out.push("type", alloc::vec!["array", "null"]);
            out.push("items", object! { "type": "string", "format": "date" });
        }
        Shape::Text => out.push("type", alloc::vec!["string", "null"]),
        Shape::Part(form) => out.push("anyOf", alloc::vec![of(form), object! { "type": "null" }]),
        Shape::List(form) => {
            out.push("type", alloc::vec!["array", "null"]);
            out.push("items", of(form));
        }
        Shape::Names => {
            out.push("type", alloc::vec!["array", "null"]);
            out.push("items", object! { "type": alloc::vec!["string", "integer"] });
        }
        Shape::Any => {}
        Shape::Keyed(fields) => {
            // the members are made at run time, so they are written here and not borrowed
            let mut members = object! {};
            for (n, member) in (1i32..).zip(fields()) {
                members.push(member.name, property(&member, n));
            }
            out.push("type", alloc::vec!["object", "null"]);
            out.push("properties", members);
            out.push("additionalProperties", false);
        }
    }
    out.push("title", field.title);
    for (key, words) in [
        ("description", field.help),
        ("x-source", field.source),
        ("x-section", field.section),
        ("x-unit", field.unit),
        ("x-place-in", field.place_in),
        ("x-counts", field.counts),
        ("x-does-not-count", field.does_not_count),
    ] {
        if !words.is_empty() {
            out.push(key, words);
        }
    }
    if !field.official.is_empty() && field.official != field.name {
        out.push("x-official-name", field.official);
    }
    out.push("x-order", order);
    if let Some(factor) = field.factor {
        out.push("x-factor", factor.word());
    }
    if field.sensitive {
        out.push("x-sensitive", true);
    }
    if let Some(when) = when(&field.when) {
        out.push("x-applies-when", when);
    }
    out
}

/// One of the words or null, with the labels. Words that are numbers may be written as numbers.
fn one_of(out: &mut Json, choices: &'static [Choice]) {
    let mut list: Vec<Json> = enumeration(choices).get("enum").map_or_else(Vec::new, |e| e.items().to_vec());
    list.push(Json::Null);
    out.push("enum", Json::List(list));
    out.push("x-options", options(choices));
}

/// The words as the Ministry's own service spells them.
fn capitals(choices: &'static [Choice]) -> impl Iterator<Item = Json> {
    choices.iter().map(|c| Json::from(c.word.to_ascii_uppercase()))
}

fn enumeration(choices: &'static [Choice]) -> Json {
    let words = choices.iter().map(|c| Json::from(c.word));
    let numbers = choices.iter().filter_map(|c| c.word.parse::<i64>().ok()).map(Json::Whole);
    object! { "enum": words.chain(numbers).collect::<Json>(), "x-options": options(choices) }
}

fn options(choices: &'static [Choice]) -> Json {
    choices.iter().map(|c| object! { "value": c.word, "label": c.label }).collect()
}

/// The condition under which a question applies, as data; `None` where it always does.
fn when(condition: &When) -> Option<Json> {
    match condition {
        When::Always => None,
        When::Is(field, word) => Some(object! { "field": *field, "is": *word }),
        When::Around(field, word) => Some(object! { "around": *field, "is": *word }),
        When::AtLeast(field, n) => Some(object! { "field": *field, "at_least": *n }),
        When::All(list) => Some(object! { "all": list.iter().filter_map(when).collect::<Json>() }),
    }
}
