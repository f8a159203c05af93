//! Comparing what was recorded from the Ministry's services with what the engine answers.

use assize::Json;
use assize::facts::{FactSet, Shape};
use assize::instruments::predictors::facts::Facts;

/// Whether the service failed at this part.
pub fn failed(part: &Json) -> bool {
    part.get("validationErrors").map(Json::items).unwrap_or_default().iter().any(|e| e.get("type").and_then(Json::as_text) == Some("UNEXPECTED_ERROR"))
}

/// Whether a part is put together from another.
pub fn rests_on(part: &str, other: &str) -> bool {
    match part {
        "combinedSeriousReoffendingPredictor" => {
            ["seriousViolentReoffendingPredictor", "directContactSexualReoffendingPredictor", "imagesAndIndirectContactSexualReoffendingPredictor"].contains(&other)
        }
        "pni" => ["allReoffendingPredictor", "violentReoffendingPredictor", "ogrs3", "ovp"].contains(&other),
        "pniOnCompletedContext" => !["mst", "lds", "opd"].contains(&other),
        "ogp" => other == "ogrs3",
        "rsr" => ["ospdc", "ospiic", "snsv"].contains(&other),
        _ => false,
    }
}

/// Whether a request has a negative sexual or violent count, or sexual counts that come to over a thousand million.
pub fn has_negative_or_huge_counts(case: &Json) -> bool {
    let count = |name: &str| case.at(&["request", name]).and_then(Json::as_whole).unwrap_or(0);
    let sexual = ["totalContactAdultSexualSanctions", "totalContactChildSexualSanctions", "totalIndecentImageSanctions", "totalNonContactSexualOffences"].map(count);
    sexual.iter().any(|n| *n < 0) || count("totalNumberOfViolentSanctions") < 0 || sexual.iter().sum::<i64>() > 1_000_000_000
}

/// Where a part differs from what was recorded. Percentages and points are compared exactly; what the source leaves unrounded within a
/// part in a million million; a list of errors that is null is one that is empty.
pub fn differences(path: &str, want: &Json, got: &Json, left_out: &[&str]) -> Vec<String> {
    let mut out = Vec::new();
    compare(path, want, got, left_out, &mut out);
    out
}

fn compare(path: &str, want: &Json, got: &Json, left_out: &[&str], out: &mut Vec<String>) {
    match (want, got) {
        (Json::Object(members), Json::Object(_)) => {
            for (key, value) in members.iter().filter(|(key, _)| !left_out.contains(&key.as_ref())) {
                compare(&format!("{path}.{key}"), value, got.get(key).unwrap_or(&Json::Null), left_out, out);
            }
        }
        (Json::List(wanted), Json::List(given)) if wanted.len() == given.len() => {
            for (i, (want, got)) in wanted.iter().zip(given).enumerate() {
                compare(&format!("{path}[{i}]"), want, got, left_out, out);
            }
        }
        (Json::Null, Json::List(list)) if list.is_empty() => {}
        (Json::Null, Json::Object(members)) if members.is_empty() => {}
        _ if number(want).zip(number(got)).is_some_and(|(a, b)| near(path, a, b)) => {}
        _ if want == got => {}
        _ => out.push(format!("{path}: expected {}, got {}", want.compact(), got.compact())),
    }
}

fn number(json: &Json) -> Option<f64> {
    match json {
        Json::Whole(n) => Some(*n as f64),
        Json::Real(x) => Some(*x),
        _ => None,
    }
}

/// What is not rounded by the source: raw probabilities and the terms of a sum.
fn near(path: &str, a: f64, b: f64) -> bool {
    let unrounded = path.ends_with(".probability")
        || path.contains(".featureValues.")
        || ["ospdc.score", "ospiic.score", "snsv.score"].contains(&path)
        || path.starts_with("directContactSexual");
    a == b || unrounded && (a - b).abs() <= 1e-12 * a.abs().max(b.abs()).max(if path.contains(".featureValues.") { 1.0 } else { 0.0 })
}

/// A request of a service in our own spelling; `followup` is the name of the start of follow-up that is taken.
pub fn in_our_spelling(request: &Json, followup: &str) -> Json {
    let mut out = Json::Object(Vec::new());
    for (key, value) in request.members() {
        let key = if key == followup { "dateAtStartOfFollowup" } else { key.as_ref() };
        let Some(field) = Facts::FORM.fields.iter().find(|f| f.official == key) else { continue };
        let value = match (field.shape, value) {
            (Shape::Text, value) => value.clone(),
            (_, Json::Text(word)) => Json::from(word.to_lowercase()),
            (_, Json::List(words)) => words.iter().map(|w| Json::from(w.as_text().unwrap_or_default().to_lowercase())).collect(),
            (_, value) => value.clone(),
        };
        out.push(field.name, value);
    }
    out
}
