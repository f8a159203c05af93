//! The command line as other programs rely on it: streams, exit status, files, bad input.

use assize::Json;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn assize() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_assize"));
    command.current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."));
    command
}

fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = assize().args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let bytes = input.to_vec();
    let writer = std::thread::spawn(move || {
        // a command that stops early closes the pipe
        let _ = stdin.write_all(&bytes);
    });
    let output = child.wait_with_output().expect("it ends");
    writer.join().expect("the writer ends");
    output
}

fn lines(output: &Output) -> Vec<Json> {
    std::str::from_utf8(&output.stdout).expect("UTF-8").lines().map(|l| Json::read(l.as_bytes()).expect("JSON")).collect()
}

fn word<'j>(json: &'j Json, key: &str) -> &'j str {
    json.get(key).and_then(Json::as_text).unwrap_or("")
}

const CELL: &str = r#"{"indicators": true, "serious": true, "imminent": true}"#;

#[test]
fn a_bad_line_loses_no_other() {
    let mut input = Vec::new();
    for line in [CELL.as_bytes(), b"not json", b"[1, 2]", b"", b"{\"indicators\": \"\xff\"}", b"{\"a\": 1, \"a\": 2}", &[b'['; 300], b"42", CELL.as_bytes()] {
        input.extend_from_slice(line);
        input.push(b'\n');
    }
    let output = run(&["score", "rosh-cell"], &input);
    assert_eq!(output.status.code(), Some(1), "some line was unusable");
    let out = lines(&output);
    assert_eq!(out.len(), 8, "the blank line is skipped, every other is answered");
    assert_eq!(word(&out[0], "type"), "scored");
    assert_eq!(word(&out[7], "type"), "scored");
    for (i, line, code) in [(1, 2, "not_json"), (2, 3, "not_object"), (3, 5, "not_utf8"), (5, 7, "not_json"), (6, 8, "not_object")] {
        assert_eq!(word(&out[i], "type"), "rejected");
        assert_eq!(out[i].get("line").and_then(Json::as_whole), Some(line));
        assert_eq!(word(&out[i].get("problems").expect("problems").items()[0], "code"), code);
    }
    // duplicate and unknown keys are problems of usable facts: no line number
    let codes: Vec<&str> = out[4].get("problems").expect("problems").items().iter().map(|p| word(p, "code")).collect();
    assert_eq!(codes, ["unknown_field", "duplicate_key"]);
    assert!(out[4].get("line").is_none());
}

#[test]
fn one_value_over_several_lines_is_one_value() {
    let output = run(&["score", "rosh-cell", "-"], b"\n\n{\n  \"indicators\": true,\n  \"serious\": true,\n  \"imminent\": true\n}\n");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(lines(&output).len(), 1);
    // an unfinished first line before usable ones is a line like any other
    let output = run(&["score", "rosh-cell"], format!("{{\"indicators\":\n{CELL}\n").as_bytes());
    assert_eq!(output.status.code(), Some(1));
    let out = lines(&output);
    assert_eq!(out.iter().map(|o| word(o, "type")).collect::<Vec<_>>(), ["rejected", "scored"]);
    assert_eq!(out[0].get("line").and_then(Json::as_whole), Some(1));
}

#[test]
fn an_edition_of_guidance_selects_the_policy() {
    let facts = r#"{"category": 1, "rosh": "high"}"#;
    let by = |arguments: &[&str]| lines(&run(arguments, facts.as_bytes())).remove(0);
    let edition = by(&["score", "mappa-level@rotherham-2024"]);
    assert_eq!(edition, by(&["score", "mappa-level", "--policy", "rotherham-2024"]));
    assert_eq!(word(&edition, "edition"), "rotherham-2024");
    assert_eq!(word(&by(&["score", "mappa-level"]), "edition"), "national-2026-03", "the alias names the dated id");
}

#[test]
fn windows_files_are_read() {
    let output = run(&["score", "rosh-cell"], format!("\u{feff}{CELL}\r\n{CELL}\r\n").as_bytes());
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(lines(&output).len(), 2);
}

#[test]
fn nothing_in_is_nothing_out() {
    let output = run(&["score", "rosh-cell"], b"");
    assert_eq!((output.status.code(), output.stdout.len()), (Some(0), 0));
}

#[test]
fn wrong_use_is_status_2_and_says_why() {
    for (arguments, words) in [
        (&["score", "rm20000"][..], "the nearest is `rm2000`"),
        (&["score", "rm2000@2010"], "2007-02"),
        (&["score", "mappa-level@leeds-2020"], "dorset-2016"),
        (&["score", "mappa-level@dorset-2016", "--policy", "london-2010"], "selects a policy already"),
        (&["score", "rosh-cell", "no-such-file.json"], "no-such-file.json"),
        (&["score", "rosh-cell", "."], "folder"),
        (&["score", "mappa-level", "--policy", "dorset"], "dorset-2016"),
        (&["score", "mappa-level", "--policy", "all"], "assess"),
        (&["assess", "--attest", "Cargo.toml"], "not JSON"),
        (&["schema", "nothing"], "assessment"),
        (&["frobnicate"], "frobnicate"),
    ] {
        let output = run(arguments, b"{}");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let said = String::from_utf8_lossy(&output.stderr).to_string();
        assert!(said.contains(words), "{arguments:?} said {said}");
        assert!(output.stdout.is_empty(), "{arguments:?} printed an answer");
    }
}

#[test]
fn an_unusable_case_is_an_answer() {
    let output = run(&["assess", "--format", "json"], br#"{"referense": "x"}"#);
    assert_eq!(output.status.code(), Some(0));
    let out = &lines(&output)[0];
    assert_eq!(word(out, "type"), "rejected");
    assert!(out.compact().contains("nearest known name is `reference`"));
    assert_eq!(run(&["assess"], b"nonsense").status.code(), Some(1));
}

#[test]
fn output_to_a_pipe_is_plain() {
    let output = run(&["assess", "examples/community.json"], b"");
    assert!(!output.stdout.contains(&0x1b), "no colour through a pipe");
    assert!(output.stderr.is_empty(), "no progress where there is no terminal");
}

#[test]
fn text_and_json_say_the_same() {
    let json = lines(&run(&["assess", "examples/community.json", "--format", "json"], b"")).remove(0);
    let text = run(&["assess", "examples/community.json"], b"").stdout;
    assert_eq!(String::from_utf8_lossy(&text).trim_end(), assize::report::text::plain(&json).trim_end());
}

#[test]
fn a_file_of_output_appears_whole_or_not_at_all() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("out.jsonl");
    let there = path.display().to_string();
    let mut child = assize().args(["score", "rosh-cell", "-", "--output", &there]).stdin(Stdio::piped()).stdout(Stdio::null()).spawn().expect("it starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    writeln!(stdin, "{CELL}").expect("it reads");
    stdin.flush().expect("it reads");
    std::thread::sleep(std::time::Duration::from_millis(200));
    assert!(!path.exists(), "not before it is whole");
    child.kill().expect("killed");
    child.wait().expect("gone");
    assert!(!path.exists(), "not after it was killed");
    let output = run(&["score", "rosh-cell", "-", "--output", &there], CELL.as_bytes());
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(std::fs::read_to_string(&path).expect("it is there").lines().count(), 1);
}

/// The most memory that a process has held, in kilobytes.
#[cfg(target_os = "linux")]
fn peak(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).expect("a Linux machine");
    let line = status.lines().find(|l| l.starts_with("VmHWM:")).expect("VmHWM");
    line.split_whitespace().nth(1).and_then(|n| n.parse().ok()).expect("a number")
}

#[cfg(target_os = "linux")]
#[test]
fn memory_does_not_grow_with_the_lines() {
    let mut child = assize().args(["score", "rosh-cell"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it starts");
    let process = child.id();
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut out = BufReader::new(child.stdout.take().expect("a pipe"));
    let writer = std::thread::spawn(move || {
        let many = format!("{CELL}\n").repeat(1000);
        for _ in 0..60 {
            stdin.write_all(many.as_bytes()).expect("it reads");
        }
        stdin
    });
    let mut line = String::new();
    let mut early = 0;
    // the last lines stay in the writer's buffer until the input ends
    for n in 0..59_000 {
        line.clear();
        out.read_line(&mut line).expect("it writes");
        if n == 2000 {
            early = peak(process);
        }
    }
    let late = peak(process);
    drop(writer.join().expect("the writer ends"));
    while out.read_line(&mut line).expect("it writes") > 0 {
        line.clear();
    }
    child.wait().expect("it ends");
    assert!(late < early + 4096, "memory grew from {early} to {late} kB over 57,000 lines");
}

#[cfg(target_os = "linux")]
#[test]
fn a_huge_line_is_skipped_in_bounded_memory() {
    let mut child = assize().args(["score", "rosh-cell"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it starts");
    let process = child.id();
    let mut stdin = child.stdin.take().expect("a pipe");
    writeln!(stdin, "{CELL}").expect("it reads");
    let block = vec![b'x'; 1 << 20];
    for _ in 0..256 {
        stdin.write_all(&block).expect("it reads");
    }
    let held = peak(process);
    writeln!(stdin, "\n{CELL}").expect("it reads");
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    assert!(held < 96 * 1024, "a line of 256 MiB made it hold {held} kB");
    let out = lines(&output);
    assert_eq!(out.len(), 3);
    assert_eq!(word(&out[1].get("problems").expect("problems").items()[0], "code"), "line_too_long");
    assert_eq!(word(&out[2], "type"), "scored");
}
