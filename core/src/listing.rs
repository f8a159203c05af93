//! What the engine knows, as JSON: the list of everything, a description, a schema by id. What every binding shows.

use crate::assessment::Case;
use crate::catalogue::{self, Entry, INSTRUMENTS};
use crate::facts::{Choices, FactSet};
use crate::guidance::families::{self, AnyPolicy, Chosen};
use crate::json::Json;
use crate::not_offered::{self, NOT_OFFERED, NotOffered};
use crate::options::Options;
use crate::schema;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// The id under which the whole case has its schema.
pub const ASSESSMENT: &str = "assessment";

/// Every instrument with its editions, every policy, and the tools that are not offered.
pub fn list() -> Json {
    let instruments: Json = INSTRUMENTS.iter().filter(|i| i.is_default()).map(instrument).collect();
    let policies: Json =
        families::all().iter().map(|p| object! { "id": p.id().to_string(), "family": p.family().word(), "title": p.title().to_string(), "default": is_default(p) }).collect();
    object! { "instruments": instruments, "policies": policies, "not_offered": NOT_OFFERED.iter().map(NotOffered::to_json).collect::<Json>() }
}

fn instrument(i: &Entry) -> Json {
    let editions: Vec<String> = if i.is_guidance() {
        families::all().iter().filter(|p| p.family() == i.family).map(|p| p.id().to_string()).collect()
    } else {
        catalogue::editions(i.id).into_iter().map(str::to_string).collect()
    };
    object! { "id": i.id, "editions": editions, "status": i.status().word(), "title": i.title, "summary": i.summary }
}

/// Whether a policy is in force in its family where none is chosen.
pub fn is_default(policy: &AnyPolicy) -> bool {
    families::default_id(policy.family()).and_then(families::find).is_some_and(|default| default.id() == policy.id())
}

/// The worked example of the instrument that was found under this name: its facts, and the outcome under the policy that the name selects.
pub fn example(name: &str, entry: &Entry) -> (Json, Json) {
    let facts = Json::read((entry.sheet)().example.as_bytes()).unwrap_or_default();
    let outcome = under(name, |options| entry.score(&facts, options).to_json());
    (facts, outcome)
}

/// Something done with the policy in force that a name such as `mappa-level@dorset-2016` selects.
fn under<T>(name: &str, with: impl FnOnce(&Options) -> T) -> T {
    let mut chosen = Chosen::default();
    if let Some(policy) = catalogue::edition_policy(name) {
        // the first of its family: nothing refuses it
        let _ = chosen.add(policy);
    }
    with(&chosen.options(false, None))
}

/// An instrument with its tables, rules, sources, worked example and schema; a policy as a file that is taken back; or a tool that is
/// not offered, with the reason. `None` for an id that names nothing.
pub fn describe(id: &str) -> Option<Json> {
    if let Some(entry) = catalogue::find(id) {
        let (facts, outcome) = example(id, entry);
        let edition = if id.contains('@') { under(id, |options| entry.edition_under(options)) } else { entry.edition.to_string() };
        return Some(object! {
            "id": entry.id,
            "edition": edition,
            "title": entry.title,
            "summary": entry.summary,
            "sheet": (entry.sheet)().to_json(),
            "example": object! { "facts": facts, "outcome": outcome },
            "schema": schema::read_by(&entry.form, entry.reads),
        });
    }
    families::find(id).map(|policy| policy.to_json()).or_else(|| not_offered::find(id).map(NotOffered::to_json))
}

/// The JSON Schema of the facts of an instrument, or of the whole case. `None` for an id that names nothing.
pub fn schema(id: &str) -> Option<Json> {
    if id == ASSESSMENT {
        return Some(schema::document(&Case::FORM, |_| true));
    }
    catalogue::find(id).map(|entry| schema::document(&entry.form, entry.reads))
}
