//! Vectors and what every runner of them shares. The same cases go through every binding, each through its own conversion.

use assize::Json;

/// One recorded or derived case.
#[derive(Clone, Debug)]
pub struct Vector {
    /// Instrument id.
    pub instrument: String,
    /// Stable id of the case.
    pub id: String,
    /// The facts.
    pub facts: Json,
    /// Policy to apply, if not the default.
    pub policy: Option<String>,
    /// Whether weaker values are withheld.
    pub strict: bool,
    /// What the outcome must hold.
    pub expected: Json,
}

/// The vector files, compiled in so that a runner needs no files.
pub const FILES: &[(&str, &str)] = &[
    ("rm2000", include_str!("../vectors/rm2000.json")),
    ("rosh-cell", include_str!("../vectors/rosh-cell.json")),
    ("oasys", include_str!("../vectors/oasys.json")),
    ("mappa-level", include_str!("../vectors/mappa-level.json")),
];

/// Every vector of every file.
pub fn vectors() -> Vec<Vector> {
    FILES.iter().flat_map(|(name, text)| read(name, text)).collect()
}

fn read(name: &str, text: &str) -> Vec<Vector> {
    let file = Json::read(text.as_bytes()).unwrap_or_else(|e| panic!("{name}.json is not JSON: {e}"));
    let instrument = file.get("instrument").and_then(Json::as_text).unwrap_or(name).to_string();
    let vectors = file.get("vectors").map(Json::items).unwrap_or_default();
    assert!(!vectors.is_empty(), "{name}.json has no vectors");
    vectors
        .iter()
        .map(|v| Vector {
            instrument: instrument.clone(),
            id: v.get("id").and_then(Json::as_text).expect("a vector has an id").to_string(),
            facts: v.get("facts").expect("a vector has facts").clone(),
            policy: v.get("policy").and_then(Json::as_text).map(str::to_string),
            strict: v.get("strict") == Some(&Json::Bool(true)),
            expected: v.get("expected").expect("a vector says what is expected").clone(),
        })
        .collect()
}

/// Where an outcome differs from what a vector expects; empty where it agrees. Keys of objects are compared one by one, lists
/// whole; `problems` and `notices` by their codes.
pub fn differences(expected: &Json, outcome: &Json) -> Vec<String> {
    let mut out = Vec::new();
    for (key, want) in expected.members() {
        let got = outcome.get(key).cloned().unwrap_or_default();
        match key.as_ref() {
            "problems" => {
                let codes: Json = got.items().iter().filter_map(|p| p.get("code").cloned()).collect();
                if codes != *want {
                    out.push(format!("problems: expected {}, got {}", want.compact(), codes.compact()));
                }
            }
            "notices" => {
                for code in want.items() {
                    if !got.items().iter().any(|n| n.get("code") == Some(code)) {
                        out.push(format!("notice {} is missing", code.compact()));
                    }
                }
            }
            _ => compare(key, want, &got, &mut out),
        }
    }
    out
}

fn compare(path: &str, want: &Json, got: &Json, out: &mut Vec<String>) {
    if let Json::Object(members) = want {
        if let Json::Object(_) = got {
            for (key, value) in members {
                compare(&format!("{path}.{key}"), value, got.get(key).unwrap_or(&Json::Null), out);
            }
            return;
        }
    }
    if want != got {
        out.push(format!("{path}: expected {}, got {}", want.compact(), got.compact()));
    }
}
