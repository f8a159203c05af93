//! The vectors through the library.

use assize_tests::{differences, vectors};

#[test]
fn every_vector_agrees_in_the_library() {
    let mut wrong = Vec::new();
    for v in vectors() {
        let found = differences(&v.expected, &v.outcome());
        if !found.is_empty() {
            wrong.push(format!("{} {}: {}", v.instrument, v.id, found.join("; ")));
        }
    }
    assert!(wrong.is_empty(), "{} vectors differ:\n{}", wrong.len(), wrong.join("\n"));
}
