//! `assize generate` as its users meet it: the same rows for the same seed, every row in order, faults where they are asked for.
#![cfg(feature = "columns")]

mod running;

use running::{run, said};
use std::collections::BTreeMap;
use std::fs;

#[test]
fn the_same_seed_gives_the_same_bytes_whatever_the_threads() {
    let at = tempfile::tempdir().expect("a folder");
    let rows = |seed: &str, threads: &str, count: &str| {
        let output = run(at.path(), &["generate", "arp", "--rows", count, "--seed", seed, "--threads", threads, "-o", "-"]);
        assert!(output.status.success(), "{}", said(&output));
        output.stdout
    };
    let one = rows("1", "1", "9000");
    assert_eq!(one, rows("1", "5", "9000"));
    assert_ne!(one, rows("2", "1", "9000"));
    let fewer = rows("1", "2", "1000");
    assert!(one.starts_with(&fewer), "a row depends on its number, not on how many there are");
    // what was made once is made for ever
    assert_eq!(assize::receipt::hash(&fewer), include_str!("generated-arp.sha256").trim());
}

#[test]
fn every_row_of_every_instrument_is_in_order() {
    let at = tempfile::tempdir().expect("a folder");
    let all: Vec<String> = assize::columns::HEADLINES.iter().map(|h| format!("{}@{}", h.id, h.edition)).map(|name| name.replace("@policy", "")).collect();
    let together = "arp,vrp,svrp,dc-srp,iic-srp,csrp,ogrs3".to_string();
    for name in all.iter().chain([&together]) {
        let made = run(at.path(), &["generate", name, "--rows", "400", "--seed", "3", "-o", "in.csv"]);
        assert!(made.status.success(), "{name}: {}", said(&made));
        let output = run(at.path(), &["rescore", "in.csv", "out.csv", "-i", name]);
        assert_eq!(output.status.code(), Some(0), "{name}: {}", said(&output));
        assert!(!said(&output).contains("is no question"), "{name}: {}", said(&output));
        let text = fs::read_to_string(at.path().join("out.csv")).expect("an output");
        assert_eq!(text.lines().count(), 401, "{name}");
    }
}

#[test]
fn a_caseload_of_arp_has_both_forms_all_bands_and_more_men() {
    let at = tempfile::tempdir().expect("a folder");
    run(at.path(), &["generate", "arp", "--rows", "3000", "--seed", "11", "-o", "in.csv"]);
    run(at.path(), &["rescore", "in.csv", "out.csv", "-i", "arp", "--keep", "gender"]);
    let text = fs::read_to_string(at.path().join("out.csv")).expect("an output");
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for line in text.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        for cell in [cells[0], cells[2], cells[3]] {
            *counts.entry(cell.to_string()).or_default() += 1;
        }
    }
    for word in ["low", "medium", "high", "very_high", "static", "dynamic", "female", "male"] {
        assert!(counts.get(word).is_some_and(|n| *n > 10), "{word}: {counts:?}");
    }
    assert!((250..500).contains(&counts["female"]), "{counts:?}");
}

#[test]
fn faults_are_as_many_as_asked_for_and_spoil_no_other_row() {
    let at = tempfile::tempdir().expect("a folder");
    run(at.path(), &["generate", "arp", "--rows", "3000", "--seed", "5", "-o", "good.csv"]);
    run(at.path(), &["generate", "arp", "--rows", "3000", "--seed", "5", "--faults", "0.3", "-o", "bad.csv"]);
    let output = run(at.path(), &["rescore", "bad.csv", "out.csv", "-i", "arp", "--keep", "reference"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let read = |name: &str| fs::read_to_string(at.path().join(name)).expect("a file");
    let (good, bad, out) = (read("good.csv"), read("bad.csv"), read("out.csv"));
    let rejected: Vec<bool> = out.lines().map(|line| !line.ends_with(',')).collect();
    let mut codes: BTreeMap<&str, usize> = BTreeMap::new();
    let mut spoilt = 0;
    for ((good, bad), (out, rejected)) in good.lines().zip(bad.lines()).zip(out.lines().zip(rejected)).skip(1) {
        spoilt += usize::from(good != bad);
        assert!(good == bad || rejected, "what is wrong is found: {bad}");
        assert!(good != bad || !rejected, "a row in order is not refused: {good}");
        *codes.entry(out.rsplit(',').next().unwrap_or("")).or_default() += 1;
    }
    assert!((700..1100).contains(&spoilt), "{spoilt}");
    assert!(codes.len() > 4, "{codes:?}");
    let wrong = run(at.path(), &["generate", "arp", "--faults", "2", "-o", "x.csv"]);
    assert_eq!(wrong.status.code(), Some(2), "{}", said(&wrong));
    let wrong = run(at.path(), &["generate", "arp", "-o", "x.parquet"]);
    assert_eq!(wrong.status.code(), Some(2), "{}", said(&wrong));
    // one person is no child and no adult at once
    let wrong = run(at.path(), &["generate", "asset,rm2000", "-o", "x.csv"]);
    assert!(wrong.status.code() == Some(2) && said(&wrong).contains("make a table for each"), "{}", said(&wrong));
    assert!(!at.path().join("x.csv").exists() && !at.path().join("x.parquet").exists());
}

#[test]
fn json_lines_say_the_same() {
    let at = tempfile::tempdir().expect("a folder");
    run(at.path(), &["generate", "arp,svrp", "--rows", "500", "-o", "in.csv"]);
    run(at.path(), &["generate", "arp,svrp", "--rows", "500", "-o", "in.jsonl.gz"]);
    run(at.path(), &["rescore", "in.csv", "a.csv", "-i", "arp,svrp"]);
    let output = run(at.path(), &["rescore", "in.jsonl.gz", "b.csv", "-i", "arp,svrp"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert_eq!(fs::read(at.path().join("a.csv")).expect("a file"), fs::read(at.path().join("b.csv")).expect("a file"));
}
