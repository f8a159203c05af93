//! The vectors through the command line: every case of every instrument, in streams of JSON Lines.

use assize::Json;
use assize_tests::{Vector, differences, recorded_tier, vectors};
use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Stdio};

#[test]
fn every_vector_agrees_on_the_command_line() {
    let mut streams: BTreeMap<(String, Vec<String>, bool), Vec<Vector>> = BTreeMap::new();
    // a line that is no object is unusable before any instrument sees it: streams.rs has these
    let recorded = recorded_tier::cases().into_iter().map(|r| r.vector);
    for v in vectors().into_iter().filter(|v| matches!(v.facts, Json::Object(_))).chain(recorded) {
        streams.entry((v.instrument.clone(), v.policies.clone(), v.strict)).or_default().push(v);
    }
    let mut wrong = Vec::new();
    let mut count = 0;
    for ((instrument, policies, strict), cases) in streams {
        let mut command = Command::new(env!("CARGO_BIN_EXE_assize"));
        command.args(["score", &instrument, "-"]).stdin(Stdio::piped()).stdout(Stdio::piped());
        for policy in &policies {
            command.args(["--policy", policy]);
        }
        if strict {
            command.arg("--strict");
        }
        let mut child = command.spawn().expect("the command line starts");
        let input: String = cases.iter().map(|v| v.facts.compact() + "\n").collect();
        let mut stdin = child.stdin.take().expect("a pipe");
        let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
        let output = child.wait_with_output().expect("it ends");
        writer.join().expect("the writer ends").expect("it was read to the end");
        assert_eq!(output.status.code(), Some(0), "{instrument}: a rejected outcome is an answer");
        let lines: Vec<&str> = std::str::from_utf8(&output.stdout).expect("UTF-8").lines().collect();
        assert_eq!(lines.len(), cases.len(), "{instrument}: one outcome a line");
        for (v, line) in cases.iter().zip(lines) {
            count += 1;
            let outcome = Json::read(line.as_bytes()).expect("an outcome is JSON");
            let found = differences(&v.expected, &outcome);
            if !found.is_empty() {
                wrong.push(format!("{} {}: {}", v.instrument, v.id, found.join("; ")));
            }
        }
    }
    assert!(count > 4000, "only {count} vectors were run");
    assert!(wrong.is_empty(), "{} vectors differ:\n{}", wrong.len(), wrong.join("\n"));
}
