//! `assize compare` as a person calls it.
#![cfg(feature = "columns")]

use assize::Json;
use std::path::Path;
use std::process::{Command, Output};

const OLD: &str = "reference,arp_band,arp_score,gender\na,low,10,male\nb,low,20,male\nc,medium,60,female\nd,high,80,female\n";
const NEW: &str = "reference,arp_band,arp_score,gender\nb,medium,50,male\na,low,12.5,male\nc,low,49.99,female\ne,low,3,female\n";

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("old.csv"), OLD).unwrap();
    std::fs::write(folder.path().join("new.csv"), NEW).unwrap();
    folder
}

fn assize(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_assize")).current_dir(folder).args(["compare"]).args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn without_options_it_is_a_text() {
    let folder = folder();
    let done = assize(folder.path(), &["old.csv", "new.csv"]);
    assert_eq!(done.status.code(), Some(0), "{}", text(&done.stderr));
    let out = text(&done.stdout);
    for part in ["3 rows have a band on both sides", "1 moved up", "1 moved down", "Only in the old table", "By Gender recorded", "people decide"] {
        assert!(out.contains(part), "{part}: {out}");
    }
    assert!(text(&done.stderr).contains("Rows are paired by `reference`."));
}

#[test]
fn json_and_page_are_whole_and_say_the_same() {
    let folder = folder();
    let done = assize(folder.path(), &["old.csv", "new.csv", "--json", "out.json", "--report", "out.html", "--date", "2026-08-04"]);
    assert_eq!((done.status.code(), text(&done.stdout)), (Some(0), String::new()), "{}", text(&done.stderr));
    let json = Json::read(&std::fs::read(folder.path().join("out.json")).unwrap()).unwrap();
    assert_eq!(json.at(&["moves", "up", "rows"]).and_then(Json::as_whole), Some(1));
    assert_eq!(json.at(&["receipt", "inputs"]).unwrap().items()[0].get("name").and_then(Json::as_text), Some("old.csv"));
    assert_eq!(json.at(&["receipt", "date"]).and_then(Json::as_text), Some("2026-08-04"));
    let page = std::fs::read_to_string(folder.path().join("out.html")).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>") && page.trim_end().ends_with("</html>") && page.contains("Who moved"));
    assert!(!page.contains(folder.path().to_str().unwrap()) && !json.compact().contains(folder.path().to_str().unwrap()), "names of files, no paths");
    // the same again through a pipe
    let piped = assize(folder.path(), &["old.csv", "new.csv", "--json", "-", "--date", "2026-08-04"]);
    assert_eq!(Json::read(&piped.stdout).unwrap(), json);
    assert!(!std::fs::read_dir(folder.path()).unwrap().any(|f| f.unwrap().file_name().to_string_lossy().contains("partial")));
}

#[test]
fn wrong_use_is_two_and_leaves_nothing() {
    let folder = folder();
    let refused = |arguments: &[&str], part: &str| {
        let done = assize(folder.path(), arguments);
        assert_eq!(done.status.code(), Some(2), "{arguments:?}");
        assert!(text(&done.stderr).contains(part), "{arguments:?}: {}", text(&done.stderr));
        assert!(!folder.path().join("out.html").exists() && !folder.path().join("out.json").exists());
    };
    refused(&["old.csv", "nowhere.csv", "--report", "out.html"], "nowhere.csv");
    refused(&["old.csv", "new.csv", "--key", "ref", "--report", "out.html"], "the old table has no column `ref`");
    refused(&["old.csv", "new.csv", "--by", "gendr", "--json", "out.json"], "the nearest is `gender`");
    refused(&["-", "-"], "standard input");
    refused(&["old.csv", "new.csv", "--report", "out.html", "--json", "out.html"], "must be two files");
    std::fs::write(folder.path().join("twice.csv"), format!("{NEW}b,low,1,male\n")).unwrap();
    refused(&["old.csv", "twice.csv", "--report", "out.html"], "rows 1 and 5");
    std::fs::write(folder.path().join("odd.csv"), NEW.replace("49.99", "many")).unwrap();
    refused(&["old.csv", "odd.csv", "--report", "out.html"], "line 4");
    let done = assize(folder.path(), &["old.csv", "new.csv", "--report", "no-such-folder/out.html"]);
    assert_eq!(done.status.code(), Some(2));
}

#[test]
fn one_side_may_come_through_a_pipe() {
    use std::io::Write;
    let folder = folder();
    let mut child = Command::new(env!("CARGO_BIN_EXE_assize"))
        .current_dir(folder.path())
        .args(["compare", "-", "new.csv", "--format", "csv"])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(OLD.as_bytes()).unwrap();
    let done = child.wait_with_output().unwrap();
    assert!(text(&done.stdout).contains("Old: standard input, 4 rows"), "{}", text(&done.stderr));
}
