//! The vectors through the library.

use assize::{Options, catalogue, guidance::mappa::policies};
use assize_tests::{differences, vectors};

#[test]
fn every_vector_agrees_in_the_library() {
    let mut wrong = Vec::new();
    for v in vectors() {
        let entry = catalogue::find(&v.instrument).unwrap_or_else(|| panic!("no instrument {}", v.instrument));
        let policy = v.policy.as_deref().map(|id| policies::find(id).unwrap_or_else(|| panic!("no policy {id}")));
        let outcome = entry.score(&v.facts, &Options { strict: v.strict, attestation: None, policy }).to_json();
        let found = differences(&v.expected, &outcome);
        if !found.is_empty() {
            wrong.push(format!("{} {}: {}", v.instrument, v.id, found.join("; ")));
        }
    }
    assert!(wrong.is_empty(), "{} vectors differ:\n{}", wrong.len(), wrong.join("\n"));
}
