//! `assize rescore` when the work does not go as it should: killed, run twice at once, a disk that is full, a pipe from which nothing more comes.
//! Whatever happens, what was there stays, and nothing half stands under the final name.
#![cfg(all(feature = "columns", unix))]

mod running;

use running::{assize, folder, put, run, said, text};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const HEAD: &str = "id,sex,age,convicted_of_sexual_offence,age_at_latest_sexual_offence,internet_only,sexual_appearances,criminal_appearances,violent_appearances,any_burglary,male_victim,stranger_victim,single,non_contact_offence\n";

/// Rows of which every third is refused.
fn table(rows: usize) -> String {
    let row = |at: usize| format!("r{at},{},{},true,28,false,2,5,1,false,true,true,false,false\n", if at.is_multiple_of(3) { "female" } else { "male" }, 20 + at % 50);
    HEAD.to_string() + &(0..rows).map(row).collect::<String>()
}

/// The same as JSON Lines.
fn lines(rows: usize) -> String {
    let names: Vec<&str> = HEAD.trim().split(',').collect();
    let value = |cell: &str| if cell.parse::<i32>().is_ok() || matches!(cell, "true" | "false") { cell.to_string() } else { format!("\"{cell}\"") };
    let object = |row: &str| format!("{{{}}}\n", names.iter().zip(row.split(',')).map(|(name, cell)| format!("\"{name}\":{}", value(cell))).collect::<Vec<_>>().join(","));
    table(rows).lines().skip(1).map(object).collect()
}

/// The names in a folder.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// Starts a run and kills it when something is on record.
fn killed(folder: &Path, arguments: &[&str], record: &str) {
    let mut child = assize().current_dir(folder).args(arguments).stderr(Stdio::null()).spawn().expect("it starts");
    let begun = Instant::now();
    while !folder.join(record).exists() && begun.elapsed() < Duration::from_secs(60) {
        std::thread::yield_now();
    }
    child.kill().expect("killed");
    child.wait().expect("ended");
    assert!(folder.join(record).exists(), "nothing is on record");
}

#[test]
fn json_lines_go_on_where_a_killed_run_was() {
    let at = folder();
    put(at.path(), "in.jsonl", lines(60_000));
    let arguments = ["rescore", "in.jsonl", "out.jsonl", "-i", "rm2000", "--threads", "1", "--checkpoint", "0"];
    killed(at.path(), &arguments, "out.jsonl.partial.json");
    // what a kill in the middle of putting it on record leaves
    put(at.path(), "out.jsonl.partial.json.new", "{\"fing");
    let resumed = run(at.path(), &[&arguments[..], &["--resume"]].concat());
    assert_eq!(resumed.status.code(), Some(1), "{}", said(&resumed));
    assert!(said(&resumed).contains("going on after"), "{}", said(&resumed));
    assert_eq!(run(at.path(), &["rescore", "in.jsonl", "whole.jsonl", "-i", "rm2000"]).status.code(), Some(1));
    assert!(text(at.path(), "out.jsonl") == text(at.path(), "whole.jsonl"));
    assert!(text(at.path(), "out.jsonl.rejected.csv") == text(at.path(), "whole.jsonl.rejected.csv"));
    assert_eq!(names(at.path()), ["in.jsonl", "out.jsonl", "out.jsonl.rejected.csv", "whole.jsonl", "whole.jsonl.rejected.csv"]);
    // what cannot be resumed says so
    for arguments in [&["in.jsonl", "out.parquet"][..], &["in.jsonl", "out.csv.gz"], &["in.jsonl", "-", "--output-format", "csv"]] {
        let output = run(at.path(), &[&["rescore"], arguments, &["-i", "rm2000", "--resume"]].concat());
        assert_eq!(output.status.code(), Some(2));
        assert!(said(&output).contains("cannot resume") && said(&output).contains("start again"), "{}", said(&output));
    }
}

#[test]
fn two_runs_do_not_write_one_output() {
    let at = folder();
    put(at.path(), "in.csv", table(3));
    let mut first = assize();
    let mut first =
        first.current_dir(at.path()).args(["rescore", "-", "out.csv", "--format", "csv", "-i", "rm2000"]).stdin(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    let mut pipe = first.stdin.take().expect("a pipe");
    pipe.write_all(table(10).as_bytes()).expect("rows");
    let begun = Instant::now();
    // it has begun when its output is there
    while !at.path().join("out.csv.partial").exists() && begun.elapsed() < Duration::from_secs(60) {
        // a header is looked for in what is read ahead
        pipe.write_all(&table(2_000).as_bytes()[HEAD.len()..]).expect("rows");
    }
    let second = run(at.path(), &["rescore", "in.csv", "out.csv", "-i", "rm2000"]);
    assert_eq!(second.status.code(), Some(2), "{}", said(&second));
    assert!(said(&second).contains("is being written by another run"), "{}", said(&second));
    drop(pipe);
    let first = first.wait_with_output().expect("it ends");
    assert_eq!(first.status.code(), Some(1), "{}", said(&first));
    assert!(text(at.path(), "out.csv").lines().count() > 2_000);
    // and afterwards it is free
    assert_eq!(run(at.path(), &["rescore", "in.csv", "out.csv", "-i", "rm2000"]).status.code(), Some(1));
    assert_eq!(text(at.path(), "out.csv").lines().count(), 4);
}

#[test]
fn an_error_waits_for_no_pipe() {
    let at = folder();
    let mut child = assize()
        .current_dir(at.path())
        .args(["rescore", "-", "/dev/full", "--format", "csv", "-i", "rm2000"])
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut pipe = child.stdin.take().expect("a pipe");
    // more than is read ahead or waits to be written; the pipe stays open, and nothing more comes
    let writer = std::thread::spawn(move || {
        let _ = pipe.write_all(table(200_000).as_bytes());
        pipe
    });
    let begun = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().expect("asked") {
            break status;
        }
        assert!(begun.elapsed() < Duration::from_secs(60), "it waits");
        std::thread::sleep(Duration::from_millis(20));
    };
    assert_eq!(status.code(), Some(2));
    drop(writer.join());
}

#[test]
fn a_disk_that_is_full_at_the_very_end_is_said() {
    let at = folder();
    put(at.path(), "in.csv", table(400));
    assert_eq!(run(at.path(), &["rescore", "in.csv", "old.parquet", "-i", "rm2000"]).status.code(), Some(1));
    let before = fs::read(at.path().join("old.parquet")).expect("a file");
    // everything is written when the file is closed
    for output in ["new.parquet", "old.parquet", "new.csv", "new.csv.gz", "new.arrow"] {
        let limited = Command::new("sh")
            .current_dir(at.path())
            .args(["-c", "trap '' XFSZ; ulimit -f 2; exec \"$0\" rescore in.csv \"$1\" -i rm2000 --rejected /dev/null", env!("CARGO_BIN_EXE_assize"), output])
            .output()
            .expect("it runs");
        assert_eq!(limited.status.code(), Some(2), "{output}: {}", said(&limited));
        assert!(said(&limited).contains("File too large"), "{output}: {}", said(&limited));
        assert!(!said(&limited).contains("panicked"), "{output}: {}", said(&limited));
    }
    assert!(fs::read(at.path().join("old.parquet")).expect("a file") == before, "what was there stays");
    assert_eq!(names(at.path()), ["in.csv", "old.parquet", "old.parquet.rejected.csv"]);
}

#[test]
fn a_symbolic_link_stays_one() {
    let at = folder();
    put(at.path(), "in.csv", table(3));
    fs::create_dir(at.path().join("store")).expect("a folder");
    std::os::unix::fs::symlink("store/real.csv", at.path().join("out.csv")).expect("a link");
    assert_eq!(run(at.path(), &["rescore", "in.csv", "out.csv", "-i", "rm2000"]).status.code(), Some(1));
    assert!(fs::symlink_metadata(at.path().join("out.csv")).expect("a link").is_symlink());
    assert_eq!(text(at.path(), "store/real.csv").lines().count(), 4);
    // and is the file it leads to: the input
    std::os::unix::fs::symlink("in.csv", at.path().join("same.csv")).expect("a link");
    let output = run(at.path(), &["rescore", "in.csv", "same.csv", "-i", "rm2000"]);
    assert_eq!(output.status.code(), Some(2), "{}", said(&output));
    assert_eq!(text(at.path(), "in.csv"), table(3));
}

#[test]
fn on_a_terminal_there_is_a_bar_with_rate_and_time_left() {
    let at = folder();
    put(at.path(), "in.csv", table(60_000));
    let shown = |command: &str| {
        let command = format!("{} {command}", env!("CARGO_BIN_EXE_assize"));
        let output = Command::new("script").current_dir(at.path()).args(["-qec", &command, "/dev/null"]).stdin(Stdio::null()).output().expect("a terminal");
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    for (command, bar) in [
        ("rescore in.csv out.csv -i rm2000", true),
        ("rescore in.csv out.parquet -i rm2000", true),
        ("rescore out.parquet again.csv -i rm2000 --keep id,sex", true),
        ("rescore - piped.csv --format csv -i rm2000 < in.csv", false),
    ] {
        let shown = shown(command);
        assert!(shown.contains("/s") && shown.contains(" rows"), "{command}: {shown}");
        assert_eq!(shown.contains(" left; "), bar, "{command}: {shown}");
        assert!(shown.contains("60,000 rows in"), "the summary comes after it: {shown}");
    }
    // and nowhere else
    let output = run(at.path(), &["rescore", "in.csv", "out.csv", "-i", "rm2000"]);
    assert!(!said(&output).contains("left"), "{}", said(&output));
}

#[test]
fn what_is_read_is_never_written_over() {
    let at = folder();
    for name in ["out.csv.partial", "out.csv.partial.json", "out.rejected.csv.partial", "out.csv", "out.rejected.csv"] {
        put(at.path(), name, table(30));
        let output = run(at.path(), &["rescore", name, "out.csv", "--format", "csv", "-i", "rm2000"]);
        assert_eq!(output.status.code(), Some(2), "{name}: {}", said(&output));
        assert!(said(&output).contains("must be two files"), "{name}: {}", said(&output));
        assert_eq!(text(at.path(), name), table(30), "{name}");
        assert_eq!(names(at.path()), [name]);
        fs::remove_file(at.path().join(name)).expect("removed");
    }
    // a page is opened before the work: not in the place of the input, nor of what another run has left to go on with
    put(at.path(), "page.html.partial", table(30));
    put(at.path(), "out.csv.partial", "kept");
    for (input, page) in [("page.html.partial", "page.html"), ("page.html.partial", "out.csv")] {
        for option in ["--report", "--json"] {
            let output = run(at.path(), &["rescore", input, "out.csv", "--format", "csv", "-i", "rm2000", "--compare", "sex", "--bands", "male,female", option, page]);
            assert_eq!(output.status.code(), Some(2), "{page}: {}", said(&output));
            assert!(said(&output).contains("must be two files"), "{page}: {}", said(&output));
            assert_eq!((text(at.path(), "page.html.partial"), text(at.path(), "out.csv.partial").as_str()), (table(30), "kept"), "{option} {page}");
        }
    }
    for name in ["page.html.partial", "out.csv.partial"] {
        fs::remove_file(at.path().join(name)).expect("removed");
    }
    put(at.path(), "in.csv", table(30));
    put(at.path(), "map.csv", "[columns]\nage = \"age\"\n");
    let output = run(at.path(), &["rescore", "in.csv", "map.csv", "-i", "rm2000", "--map", "map.csv"]);
    assert_eq!(output.status.code(), Some(2), "{}", said(&output));
    assert!(text(at.path(), "map.csv").starts_with("[columns]"), "{}", said(&output));
}

#[test]
fn nothing_appears_where_a_part_cannot_be_written() {
    let at = folder();
    put(at.path(), "in.csv", format!("old,{}", table(400).replacen('\n', "\nlow,", 400)));
    let refused = |more: &[&str], left: &[&str]| {
        let output = run(at.path(), &[&["rescore", "in.csv", "out.csv", "-i", "rm2000"], more].concat());
        assert_eq!(output.status.code(), Some(2), "{more:?}: {}", said(&output));
        assert_eq!(names(at.path()), left, "{more:?}: {}", said(&output));
        said(&output)
    };
    assert!(refused(&["--rejected", "/dev/full"], &["in.csv"]).contains("/dev/full: No space left"));
    // known before the work begins
    for page in ["--report", "--json", "--moved"] {
        assert!(refused(&["--compare", "old", page, "nowhere/page.csv"], &["in.csv"]).contains("nowhere/page.csv: No such file"));
    }
    // a page comes after the rows: they stay
    let text = refused(&["--compare", "old", "--report", "/dev/full"], &["in.csv", "out.csv", "out.rejected.csv"]);
    assert!(text.contains("the rows themselves are written, to out.csv"), "{text}");
}

#[test]
fn score_writes_over_no_input_and_replaces_no_device() {
    let at = folder();
    let case = "{\"age\":30}\n";
    put(at.path(), "in.jsonl", case);
    let output = run(at.path(), &["score", "rm2000", "in.jsonl", "-o", "./in.jsonl"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("both the input and the output"), "{}", said(&output));
    assert_eq!(text(at.path(), "in.jsonl"), case);
    let output = run(at.path(), &["score", "rm2000", "in.jsonl", "-o", "/dev/stdout"]);
    assert!(output.stdout.starts_with(b"{"), "{}", said(&output));
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("out.jsonl", at.path().join("link.jsonl")).expect("a link");
        put(at.path(), "out.jsonl", "");
        assert!(run(at.path(), &["score", "rm2000", "in.jsonl", "-o", "link.jsonl"]).status.success());
        assert!(fs::symlink_metadata(at.path().join("link.jsonl")).expect("there").is_symlink());
        assert!(text(at.path(), "out.jsonl").starts_with('{'));
    }
}

#[test]
fn an_input_that_changes_while_it_is_read_is_no_input() {
    let at = folder();
    put(at.path(), "in.csv", table(400_000));
    let mut child = assize().current_dir(at.path()).args(["rescore", "in.csv", "out.csv", "-i", "rm2000", "--checkpoint", "0"]).stderr(Stdio::piped()).spawn().expect("it starts");
    // once it is open and read from
    while !at.path().join("out.csv.partial").exists() && child.try_wait().expect("asked").is_none() {
        std::thread::yield_now();
    }
    fs::OpenOptions::new().write(true).open(at.path().join("in.csv")).and_then(|file| file.set_len(9_000_000)).expect("cut off");
    let output = child.wait_with_output().expect("ended");
    assert_eq!(output.status.code(), Some(2), "{}", said(&output));
    assert!(said(&output).contains("changed while it was read") || said(&output).contains("cells"), "{}", said(&output));
    assert_eq!(names(at.path()), ["in.csv"], "nothing is kept that cannot be gone on with: {}", said(&output));
}

#[cfg(unix)]
#[test]
fn what_comes_in_the_place_of_a_file_is_for_the_same_people() {
    use std::os::unix::fs::PermissionsExt;
    let at = folder();
    put(at.path(), "in.csv", table(30));
    let mode = |name: &str| fs::metadata(at.path().join(name)).expect("a file").permissions().mode() & 0o777;
    let set = |mode| fs::set_permissions(put(at.path(), "out.csv", "old"), fs::Permissions::from_mode(mode)).expect("set");
    set(0o600);
    assert_eq!(run(at.path(), &["rescore", "in.csv", "out.csv", "-i", "rm2000"]).status.code(), Some(1));
    assert_eq!(mode("out.csv"), 0o600);
    assert_eq!(mode("out.rejected.csv"), 0o600, "it is for the same people");
    set(0o400);
    let output = run(at.path(), &["rescore", "in.csv", "out.csv", "-i", "rm2000"]);
    assert!(output.status.code() == Some(2) && said(&output).contains("may not be written over"), "{}", said(&output));
    assert_eq!(text(at.path(), "out.csv"), "old");
}

#[test]
fn results_do_not_hang_on_whether_anybody_can_be_told() {
    let at = folder();
    put(at.path(), "in.csv", table(30));
    let deaf = |arguments: &[&str]| {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("a device");
        assize().current_dir(at.path()).args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(full).status().expect("it runs").code()
    };
    assert_eq!(deaf(&["rescore", "in.csv", "out.csv", "-i", "rm2000"]), Some(1));
    assert_eq!(deaf(&["compare", "out.csv", "out.csv", "--json", "moved.json"]), Some(0));
    assert!(at.path().join("out.csv").exists() && at.path().join("moved.json").exists());
    assert_eq!(deaf(&["rescore", "nowhere.csv", "out.csv", "-i", "rm2000"]), Some(2));
}
