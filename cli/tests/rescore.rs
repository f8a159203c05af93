//! `assize rescore` as its users meet it: rows in their places, the same bytes whatever the format, clear errors, nothing lost.
#![cfg(feature = "columns")]

mod running;

use assize::Json;
use running::{assize, folder, put, run, said, text};
use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn piped(folder: &Path, arguments: &[&str], input: &[u8]) -> Output {
    let mut child = assize().current_dir(folder).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let bytes = input.to_vec();
    let writer = std::thread::spawn(move || {
        // one that stops early closes the pipe
        let _ = stdin.write_all(&bytes);
    });
    let output = child.wait_with_output().expect("it ends");
    writer.join().expect("the writer ends");
    output
}

type Row = BTreeMap<String, String>;

/// Cases about the worked example of ARP: every answer varied, some missing, some wrong.
fn rows(count: usize) -> (Vec<String>, Vec<Row>) {
    let entry = assize::catalogue::find("arp").expect("ARP");
    let example = Json::read((entry.sheet)().example.as_bytes()).expect("JSON");
    let plain = |value: &Json| match value {
        Json::Text(text) => text.to_string(),
        other => other.compact(),
    };
    let columns: Vec<String> = std::iter::once("reference".to_string()).chain(example.members().iter().map(|(name, _)| name.to_string())).collect();
    let mut state = 88172645463325252u64;
    let mut draw = move |below: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % below
    };
    let mut out = Vec::new();
    for at in 0..count {
        let mut row: Row = example.members().iter().map(|(name, value)| (name.to_string(), plain(value))).collect();
        row.insert("reference".to_string(), format!("R{at:06}"));
        row.insert("total_number_of_sanctions_for_all_offences".to_string(), (1 + draw(40)).to_string());
        row.insert("date_of_birth".to_string(), format!("{}-{:02}-{:02}", 1960 + draw(40), 1 + draw(12), 1 + draw(28)));
        for name in ["suitability_of_accommodation", "impulsivity_problems", "pro_criminal_attitudes"] {
            row.insert(name.to_string(), ["no_problems", "some_problems", "significant_problems", ""][draw(4) as usize].to_string());
        }
        match draw(30) {
            0 => row.insert("gender".to_string(), "robot".to_string()),
            1 => row.insert("date_of_current_conviction".to_string(), "2026-02-30".to_string()),
            2 => row.insert("age_at_first_sanction".to_string(), "300".to_string()),
            3 => row.insert("age_at_first_sanction".to_string(), "many".to_string()),
            4 => row.insert("gender".to_string(), String::new()),
            _ => None,
        };
        out.push(row);
    }
    (columns, out)
}

fn csv(columns: &[String], rows: &[Row], delimiter: &str, end: &str) -> String {
    let mut out = columns.join(delimiter) + end;
    for row in rows {
        let cells: Vec<&str> = columns.iter().map(|c| row.get(c).map_or("", String::as_str)).collect();
        out += &(cells.join(delimiter) + end);
    }
    out
}

/// The same as JSON Lines, answers as the engine takes them.
fn json(columns: &[String], rows: &[Row], with_reference: bool) -> String {
    let mut out = String::new();
    for row in rows {
        let mut members = Vec::new();
        for column in columns.iter().filter(|c| with_reference || *c != "reference") {
            let cell = row.get(column).map_or("", String::as_str);
            let bare = matches!(cell, "true" | "false") || cell.parse::<i32>().is_ok() && column != "current_offence_code";
            members.push(match cell {
                "" => format!("\"{column}\":null"),
                cell if bare => format!("\"{column}\":{cell}"),
                cell => format!("\"{column}\":\"{cell}\""),
            });
        }
        out += &format!("{{{}}}\n", members.join(","));
    }
    out
}

fn records(text: &str) -> Vec<Vec<String>> {
    let (mut out, mut row, mut cell, mut within) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if within && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' => within = !within,
            ',' if !within => row.push(std::mem::take(&mut cell)),
            '\n' if !within => {
                row.push(std::mem::take(&mut cell));
                out.push(std::mem::take(&mut row));
            }
            other => cell.push(other),
        }
    }
    out
}

#[test]
fn every_row_has_in_its_place_what_score_says_of_it() {
    let at = folder();
    let (columns, rows) = rows(9_000);
    put(at.path(), "in.csv", csv(&columns, &rows, ",", "\n"));
    put(at.path(), "in.jsonl", json(&columns, &rows, false));
    let output = run(at.path(), &["rescore", "in.csv", "out.csv", "--instrument", "arp", "--keep", "reference", "--threads", "3"]);
    assert_eq!(output.status.code(), Some(1), "some row is rejected: {}", said(&output));
    let scored = run(at.path(), &["score", "arp", "in.jsonl"]);
    let outcomes: Vec<Json> = String::from_utf8(scored.stdout).expect("UTF-8").lines().map(|l| Json::read(l.as_bytes()).expect("JSON")).collect();
    let out = records(&fs::read_to_string(at.path().join("out.csv")).expect("an output"));
    assert_eq!(out[0], ["reference", "arp_score", "arp_band", "arp_variant", "arp_lowest", "arp_highest", "arp_problems"]);
    assert_eq!(out.len(), outcomes.len() + 1);
    let mut kinds = BTreeMap::new();
    for (row, (ours, outcome)) in out.iter().skip(1).zip(&outcomes).enumerate() {
        assert_eq!(ours[0], format!("R{row:06}"));
        let number = |path: &[&str]| outcome.at(path).and_then(Json::as_number).map_or(String::new(), |x| x.to_string());
        let word = |path: &[&str]| outcome.at(path).and_then(Json::as_text).unwrap_or("").to_string();
        let codes: Vec<String> = outcome.get("problems").map_or(&[][..], Json::items).iter().filter_map(|p| p.get("code").and_then(Json::as_text)).map(str::to_string).collect();
        let expected = [
            number(&["result", "score"]),
            word(&["result", "band"]),
            word(&["result", "variant"]),
            number(&["result", "dynamic", "lowest"]),
            number(&["result", "dynamic", "highest"]),
            codes.join(";"),
        ];
        assert_eq!(ours[1..], expected, "row {row}: {}", outcome.compact());
        *kinds.entry((expected[2].clone(), expected[5].clone())).or_insert(0) += 1;
    }
    assert!(kinds.len() > 5, "{kinds:?}");
    // once more with each number of threads
    for threads in ["1", "2", "7"] {
        let again = run(at.path(), &["rescore", "in.csv", "again.csv", "-i", "arp", "--keep", "reference", "--threads", threads]);
        assert_eq!(again.status.code(), Some(1));
        assert_eq!(fs::read(at.path().join("again.csv")).expect("an output"), fs::read(at.path().join("out.csv")).expect("an output"), "{threads} threads");
    }
    // and the rejected ones again, with line and causes
    let side = fs::read_to_string(at.path().join("out.rejected.csv")).expect("a file of rejected rows");
    let rejected: Vec<usize> = out.iter().enumerate().skip(1).filter(|(_, row)| !row[6].is_empty()).map(|(at, _)| at + 1).collect();
    let lines: Vec<usize> = side.lines().skip(1).map(|line| line.split(',').next().expect("a line").parse().expect("a number")).collect();
    assert_eq!(lines, rejected);
    assert!(side.lines().next().expect("a header").starts_with("line,problems,causes,record,reference"));
    assert!(side.contains("must be male, female") || side.contains("must be one of"), "{}", side.lines().nth(1).unwrap_or(""));
    assert!(said(&output).contains("9,000 rows"), "{}", said(&output));
}

#[test]
fn the_same_rows_give_the_same_bytes_whatever_they_come_from() {
    let at = folder();
    let (columns, mut rows) = rows(4_000);
    // in JSON a word among numbers would be another problem
    rows.retain(|row| row["age_at_first_sanction"] != "many");
    let plain = csv(&columns, &rows, ",", "\n");
    put(at.path(), "in.csv", &plain);
    put(at.path(), "crlf.csv", csv(&columns, &rows, ",", "\r\n"));
    put(at.path(), "bom.csv", [b"\xef\xbb\xbf".as_slice(), plain.as_bytes()].concat());
    put(at.path(), "in.tsv", csv(&columns, &rows, "\t", "\n"));
    put(at.path(), "semicolon.csv", csv(&columns, &rows, ";", "\n"));
    put(at.path(), "in.jsonl", json(&columns, &rows, true));
    let mut quoted = String::new();
    for line in plain.lines() {
        quoted += &line.split(',').map(|cell| format!("\"{cell}\"")).collect::<Vec<_>>().join(",");
        quoted += "\r\n";
    }
    put(at.path(), "quoted.csv", quoted);
    let shouting = plain.replace(",true,", ",TRUE,").replace(",,", ",NA,").replace(",false\n", ", False \n");
    put(at.path(), "shouting.csv", shouting);
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(plain.as_bytes()).expect("packed");
    put(at.path(), "in.csv.gz", gzip.finish().expect("packed"));
    let expected = {
        run(at.path(), &["rescore", "in.csv", "expected.csv", "-i", "arp"]);
        fs::read(at.path().join("expected.csv")).expect("an output")
    };
    assert!(expected.starts_with(columns.join(",").as_bytes()), "columns in input order, then ours");
    for (name, more) in [
        ("crlf.csv", &[][..]),
        ("bom.csv", &[]),
        ("in.tsv", &[]),
        ("semicolon.csv", &["--delimiter", ";"]),
        ("in.jsonl", &[]),
        ("quoted.csv", &[]),
        ("shouting.csv", &[]),
        ("in.csv.gz", &[]),
    ] {
        let output = run(at.path(), &[&["rescore", name, "out.csv", "-i", "arp"], more].concat());
        assert_eq!(output.status.code(), Some(1), "{name}: {}", said(&output));
        assert!(fs::read(at.path().join("out.csv")).expect("an output") == expected, "{name} gives other bytes");
    }
    // through pipes
    for (format, name) in [("csv", "in.csv"), ("jsonl", "in.jsonl"), ("csv", "in.csv.gz")] {
        let output = piped(at.path(), &["rescore", "-", "-", "--format", format, "--output-format", "csv", "-i", "arp"], &fs::read(at.path().join(name)).expect("an input"));
        assert!(output.stdout == expected, "{name} through a pipe gives other bytes: {}", said(&output));
    }
    // out as JSON Lines and in again
    run(at.path(), &["rescore", "in.csv", "out.jsonl", "-i", "arp"]);
    let first = fs::read_to_string(at.path().join("out.jsonl")).expect("an output");
    let line = Json::read(first.lines().next().expect("a line").as_bytes()).expect("JSON");
    assert_eq!(line.get("is_unemployed"), Some(&Json::Bool(true)));
    assert_eq!(line.get("current_offence_code").and_then(Json::as_text), Some("04600"), "no number");
    let output = run(at.path(), &["rescore", "out.jsonl", "again.csv", "-i", "arp", "--keep", &columns.join(",")]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(fs::read(at.path().join("again.csv")).expect("an output") == expected);
}

const RM2000: &str = "id,sex,age,convicted_of_sexual_offence,age_at_latest_sexual_offence,internet_only,sexual_appearances,criminal_appearances,violent_appearances,any_burglary,male_victim,stranger_victim,single,non_contact_offence\n";

#[test]
fn a_case_system_s_own_names_codes_and_dates_are_mapped() {
    let at = folder();
    put(
        at.path(),
        "map.toml",
        "delimiter = \";\"\nencoding = \"windows-1252\"\nmissing = [\"-9\"]\n[defaults]\nyes = [\"Y\"]\nno = [\"N\"]\ndate = \"%d/%m/%Y\"\n[columns]\nage = \"ALTER\"\n[columns.sex]\nfrom = \"SEX_CD\"\ncodes = { 1 = \"male\", 2 = \"female\", 9 = \"\" }\n",
    );
    let mut given = "Réf;SEX_CD;ALTER;convicted_of_sexual_offence;age_at_latest_sexual_offence;internet_only;sexual_appearances;criminal_appearances;violent_appearances;any_burglary;male_victim;stranger_victim;single;non_contact_offence\n".to_string();
    given += "é1;1;30;Y;28;N;2;5;1;N;Y;Y;N;N\nb;2;30;Y;28;N;2;5;1;N;Y;Y;N;N\nc;9;30;Y;28;N;2;5;-9;N;Y;Y;N;N\nd;7;30;Y;28;N;2;5;1;N;Y;Y;N;N\n";
    let latin: Vec<u8> = given.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin")).collect();
    put(at.path(), "in.csv", latin);
    let output = run(at.path(), &["rescore", "in.csv", "out.csv", "-i", "rm2000", "--map", "map.toml", "--keep", "Réf,SEX_CD"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let out = records(&fs::read_to_string(at.path().join("out.csv")).expect("an output"));
    assert_eq!(out[0][..8], ["Réf", "SEX_CD", "rm2000_score", "rm2000_band", "rm2000_variant", "rm2000_lowest", "rm2000_highest", "rm2000_problems"]);
    assert_eq!(out[1][..8], ["é1", "1", "3", "very_high", "", "", "", ""]);
    assert_eq!(out[2][..8], ["b", "2", "", "", "", "", "", "not_male"]);
    assert_eq!(out[3][0], "c");
    assert_eq!((out[3][3].as_str(), out[3][7].as_str()), ("", ""), "of an unknown sex nothing is said, and it is no problem");
    assert_eq!(out[4][7], "unknown_value");
    for (map, why) in [
        ("[columns.sex]\ncodes = { 1 = \"man\" }\n", "stands for `man`"),
        ("[columns]\nsecks = 1\n", "mapping file"),
        ("[defaults]\ndate = \"%d/%m/%y\"\n", "two digits"),
        ("[defaults]\ndate = \"%d/%m\"\n", "has no year"),
        ("[defaults]\ndate = \"%d/%Y\"\n", "does not give back"),
        ("[columns.sex]\nform = \"x\"\n", "mapping file"),
    ] {
        put(at.path(), "bad.toml", map);
        put(at.path(), "arp.csv", "date_of_birth,sex\n,\n");
        let instrument = if map.contains("date") { "arp" } else { "rm2000" };
        let output = run(at.path(), &["rescore", "arp.csv", "bad.csv", "-i", instrument, "--map", "bad.toml"]);
        assert_eq!(output.status.code(), Some(2), "{map}: {}", said(&output));
        assert!(said(&output).contains(why), "{map}: {}", said(&output));
    }
}

#[test]
fn dates_in_a_form_of_their_own_are_read_and_go_out_in_the_plain_form() {
    let at = folder();
    let (columns, mut rows) = rows(200);
    run_of(at.path(), "plain", &columns, &rows, &[]);
    for row in &mut rows {
        for name in ["date_of_birth", "assessment_date"] {
            let parts: Vec<&str> = row[name].split('-').collect();
            let turned = format!("{}/{}/{}", parts[2], parts[1], parts[0]);
            row.insert(name.to_string(), turned);
        }
    }
    put(at.path(), "map.toml", "[columns.date_of_birth]\ndate = \"%d/%m/%Y\"\n[columns.assessment_date]\ndate = \"%d/%m/%Y\"\n");
    run_of(at.path(), "turned", &columns, &rows, &["--map", "map.toml"]);
    let read = |name: &str| records(&fs::read_to_string(at.path().join(format!("{name}.out.csv"))).expect("an output"));
    let (plain, turned) = (read("plain"), read("turned"));
    let ours = columns.len();
    assert!(plain.iter().zip(&turned).all(|(a, b)| a[ours..] == b[ours..]));
    let birth = columns.iter().position(|c| c == "date_of_birth").expect("a column");
    assert_eq!(turned[1][birth], plain[1][birth]);
}

fn run_of(folder: &Path, name: &str, columns: &[String], rows: &[Row], more: &[&str]) -> Output {
    put(folder, &format!("{name}.csv"), csv(columns, rows, ",", "\n"));
    run(folder, &[&["rescore", &format!("{name}.csv"), &format!("{name}.out.csv"), "-i", "arp"], more].concat())
}

#[test]
fn what_cannot_be_a_table_stops_with_its_place_and_leaves_no_file() {
    let at = folder();
    let head = RM2000;
    let good = "a,male,30,true,28,false,2,5,1,false,true,true,false,false\n";
    for (name, text, why) in [
        ("empty.csv", String::new(), "is empty"),
        ("twice.csv", "id,id\n1,2\n".to_string(), "two columns have the name `id`"),
        ("unnamed.csv", "id,,sex\n1,2,male\n".to_string(), "column 2 has no name"),
        ("stray.csv", format!("{head}{good}{good}b,ma\"le,30,true,28,false,2,5,1,false,true,true,false,false\n{good}"), "line 4: a quote stands within a cell"),
        ("after.csv", format!("{head}{good}\"b\"x,male,30,true,28,false,2,5,1,false,true,true,false,false\n"), "line 3: a quote is followed by"),
        ("open.csv", format!("{head}{good}\"b,male,30,true\n{good}{good}"), "line 3: a quote opens a cell and is never closed"),
        ("utf16.csv", String::from_utf8_lossy(b"\xef\xbb\xbf").into_owned(), "is empty"),
        ("late.jsonl", format!("{{\"id\": 1}}\n{}{{\"id\": 1, \"ward\": 2}}\n", format!("{{\"id\": \"{}\"}}\n", "x".repeat(60_000)).repeat(200)), "line 202 has the key `ward`"),
    ] {
        put(at.path(), name, text);
        let output = run(at.path(), &["rescore", name, "out.csv", "-i", "rm2000"]);
        assert_eq!(output.status.code(), Some(2), "{name}: {}", said(&output));
        assert!(said(&output).contains(why), "{name}: {}", said(&output));
        let left: Vec<String> =
            fs::read_dir(at.path()).expect("a folder").map(|e| e.expect("an entry").file_name().to_string_lossy().into_owned()).filter(|n| n.starts_with("out")).collect();
        assert_eq!(left, Vec::<String>::new(), "{name}");
    }
    put(at.path(), "utf16.csv", b"\xff\xfei\0d\0");
    put(at.path(), "good.csv", format!("{head}{good}"));
    for (arguments, why) in [
        (&["utf16.csv", "out.csv", "-i", "rm2000"][..], "UTF-16"),
        (&["nowhere.csv", "out.csv", "-i", "rm2000"], "nowhere.csv"),
        (&["good.csv", "good.csv", "-i", "rm2000"], "both the input and the output"),
        (&["good.csv", "out.csv", "-i", "rm2001"], "no instrument"),
        (&["good.csv", "out.csv", "-i", "grooming"], "no score or band"),
        (&["good.csv", "out.csv", "-i", "rm2000,rm2000"], "two columns `rm2000_score`"),
        (&["good.csv", "out.csv", "-i", "rm2000", "--keep", "idd"], "the nearest is `id`"),
        (&["good.csv", "out.xls", "-i", "rm2000"], "does not say a format"),
        (&["good.csv", "out.csv", "-i", "rm2000", "--format", "xls"], "is no format"),
        (&["good.csv", "out.csv", "-i", "rm2000", "--delimiter", "::"], "must be one character"),
        (&["good.csv", "out.csv", "-i", "rm2000", "--encoding", "ebcdic"], "no encoding"),
        (&["-", "out.csv", "-i", "rm2000"], "say --format"),
        (&["good.csv", "nowhere/out.csv", "-i", "rm2000"], "nowhere/out.csv"),
        (&[".", "out.csv", "-i", "rm2000", "--format", "csv"], "is a folder"),
        (&["good.csv", "-", "-i", "rm2000", "--resume"], "cannot resume"),
    ] {
        let output = run(at.path(), &[&["rescore"], arguments].concat());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", said(&output));
        assert!(said(&output).contains(why), "{arguments:?}: {}", said(&output));
        assert!(!at.path().join("out.csv").exists() && !at.path().join("out.csv.partial").exists());
    }
    assert_eq!(fs::read_to_string(at.path().join("good.csv")).expect("untouched"), format!("{head}{good}"));
}

#[test]
fn rows_that_cannot_be_read_keep_their_place() {
    let at = folder();
    let good = "a,male,30,true,28,false,2,5,1,false,true,true,false,false\n";
    let mut text = format!("{RM2000}{good}b,male,30\n\n\"q\"\"uote, and\nline\",male,30,true,28,false,2,5,1,false,true,true,false,false\n").into_bytes();
    text.extend_from_slice(b"caf\xe9,male,30,true,28,false,2,5,1,false,true,true,false,false\n");
    text.extend_from_slice(b"e,male,30,true,28,false,2,5,1,false,true,true,false,false,extra");
    put(at.path(), "in.csv", text);
    let output = run(at.path(), &["rescore", "in.csv", "out.csv", "-i", "rm2000", "--keep", "id"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let out = fs::read_to_string(at.path().join("out.csv")).expect("an output");
    let ours = ",3,very_high,,,,,3,medium,,,high,,";
    let problem = |code: &str| format!(",,,,,,{code},,,,,,,");
    let expected = format!("a{ours}\nb{}\n\"q\"\"uote, and\nline\"{ours}\ncaf\u{fffd}{}\ne{}\n", problem("wrong_field_count"), problem("not_utf8"), problem("wrong_field_count"));
    assert_eq!(out.split_once('\n').expect("a header").1, expected);
    let side = fs::read_to_string(at.path().join("out.rejected.csv")).expect("rejected rows");
    let lines: Vec<&str> = side.lines().skip(1).filter_map(|l| l.split(',').next()).collect();
    assert_eq!(lines, ["3", "7", "8"], "{side}");
    // JSON Lines
    let json = "{\"id\":\"a\",\"sex\":\"male\"}\nnot json\n[1]\n\n{\"id\":1,\"id\":2}\n{\"id\":12345678901234567890,\"sex\":null}\n";
    put(at.path(), "in.jsonl", json);
    let output = run(at.path(), &["rescore", "in.jsonl", "out2.csv", "-i", "rm2000", "--keep", "id"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let out = records(&fs::read_to_string(at.path().join("out2.csv")).expect("an output"));
    let column: Vec<&str> = out.iter().skip(1).map(|row| row[6].as_str()).collect();
    assert_eq!(column, ["", "not_json", "not_object", "duplicate_key", ""]);
    assert_eq!(out[5][0], "12345678901234567890", "no digit is lost");
}

#[test]
fn a_killed_run_goes_on_where_it_was_and_gives_the_same_bytes() {
    let at = folder();
    let (columns, rows) = rows(4_000);
    let block = csv(&columns, &rows, ",", "\n");
    let (head, body) = block.split_once('\n').expect("a header");
    put(at.path(), "in.csv", format!("{head}\n{}", body.repeat(40)));
    let arguments = ["rescore", "in.csv", "out.csv", "-i", "arp,vrp", "--keep", "reference", "--threads", "1", "--checkpoint", "0"];
    let (partial, record) = (at.path().join("out.csv.partial"), at.path().join("out.csv.partial.json"));
    let mut child = assize().current_dir(at.path()).args(arguments).stderr(Stdio::null()).spawn().expect("it starts");
    let waited = std::time::Instant::now();
    while !record.exists() && waited.elapsed().as_secs() < 60 {
        std::thread::yield_now();
    }
    child.kill().expect("killed");
    child.wait().expect("ended");
    assert!(record.exists() && partial.exists() && !at.path().join("out.csv").exists(), "no half file under the final name");
    // another request or another input is no continuation
    let other = run(at.path(), &["rescore", "in.csv", "out.csv", "-i", "arp", "--keep", "reference", "--resume"]);
    assert_eq!(other.status.code(), Some(2), "{}", said(&other));
    assert!(said(&other).contains("asked for something else"), "{}", said(&other));
    let other = run(at.path(), &[&arguments[..], &["--resume", "--rejected", "other.csv"]].concat());
    assert!(said(&other).contains("asked for something else") && said(&other).contains("file of rejected rows"), "{}", said(&other));
    let resumed = run(at.path(), &[&arguments[..], &["--resume"]].concat());
    assert_eq!(resumed.status.code(), Some(1), "{}", said(&resumed));
    assert!(said(&resumed).contains("going on after"), "{}", said(&resumed));
    assert!(said(&resumed).contains("160,000 rows"), "{}", said(&resumed));
    assert!(!record.exists() && !partial.exists());
    let whole = run(at.path(), &["rescore", "in.csv", "whole.csv", "-i", "arp,vrp", "--keep", "reference"]);
    assert_eq!(whole.status.code(), Some(1));
    let read = |name: &str| fs::read(at.path().join(name)).expect("a file");
    assert!(read("out.csv") == read("whole.csv"));
    assert!(read("out.rejected.csv") == read("whole.rejected.csv"));
}

#[test]
fn a_full_disk_is_said_and_a_closed_pipe_is_no_error() {
    let at = folder();
    let (columns, rows) = rows(4_000);
    put(at.path(), "in.csv", csv(&columns, &rows, ",", "\n"));
    let full = run(at.path(), &["rescore", "in.csv", "/dev/full", "-i", "arp"]);
    assert_eq!(full.status.code(), Some(2), "{}", said(&full));
    assert!(said(&full).contains("/dev/full"), "{}", said(&full));
    // a file that may not grow
    let limited = Command::new("sh")
        .current_dir(at.path())
        .args(["-c", "trap '' XFSZ; ulimit -f 200; exec \"$0\" rescore in.csv out.csv -i arp", env!("CARGO_BIN_EXE_assize")])
        .output()
        .expect("it runs");
    assert_eq!(limited.status.code(), Some(2), "{}", said(&limited));
    assert!(said(&limited).contains("out.csv"), "{}", said(&limited));
    assert!(!at.path().join("out.csv").exists() && !at.path().join("out.csv.partial").exists(), "{}", said(&limited));
    let mut child = assize().current_dir(at.path()).args(["rescore", "in.csv", "-", "-i", "arp"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    let mut first = [0u8; 100];
    child.stdout.take().expect("a pipe").read_exact(&mut first).expect("some bytes");
    let ended = child.wait_with_output().expect("it ends");
    assert_eq!(ended.status.code(), Some(0), "{}", said(&ended));
}

#[test]
fn columnar_files_and_pipes_give_the_same_bytes() {
    let at = folder();
    let (columns, mut rows) = rows(6_000);
    // a typed column has no room for a word among numbers or a day that is none
    rows.retain(|row| row["age_at_first_sanction"] != "many" && row["date_of_current_conviction"] != "2026-02-30");
    for row in rows.iter_mut().step_by(7) {
        row.insert("note".to_string(), "ward, \"é\"".to_string());
    }
    let columns: Vec<String> = columns.into_iter().chain(["note".to_string()]).collect();
    let mut text = columns.join(",") + "\n";
    for row in &rows {
        let cells: Vec<String> =
            columns.iter().map(|c| row.get(c).map_or(String::new(), |cell| if cell.contains(',') { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.clone() })).collect();
        text += &(cells.join(",") + "\n");
    }
    put(at.path(), "in.csv", text);
    let first = run(at.path(), &["rescore", "in.csv", "expected.csv", "-i", "arp"]);
    assert_eq!(first.status.code(), Some(1), "{}", said(&first));
    let expected = fs::read(at.path().join("expected.csv")).expect("an output");
    let kept = columns.join(",");
    for end in ["parquet", "arrow", "arrows", "csv.gz", "csv.zst", "jsonl.zst"] {
        let name = format!("table.{end}");
        let out = run(at.path(), &["rescore", "in.csv", &name, "-i", "arp"]);
        assert_eq!(out.status.code(), Some(1), "{name}: {}", said(&out));
        let back = run(at.path(), &["rescore", &name, "back.csv", "-i", "arp", "--keep", &kept]);
        assert_eq!(back.status.code(), Some(1), "{name}: {}", said(&back));
        assert!(fs::read(at.path().join("back.csv")).expect("an output") == expected, "{name} gives other bytes");
        // through pipes, both ways
        let format = end.split('.').next().expect("a format");
        let bytes = fs::read(at.path().join(&name)).expect("a table");
        let piped_back = piped(at.path(), &["rescore", "-", "-", "-i", "arp", "--format", format, "--output-format", "csv", "--keep", &kept], &bytes);
        assert!(piped_back.stdout == expected, "{name} through a pipe: {}", said(&piped_back));
        let piped_out = piped(at.path(), &["rescore", "-", "-", "-i", "arp", "--format", "csv", "--output-format", format], &fs::read(at.path().join("in.csv")).expect("an input"));
        if !end.contains('.') {
            assert!(piped_out.stdout == bytes, "{name} out through a pipe: {}", said(&piped_out));
        }
    }
    // what is cut off or damaged is said, and nothing appears
    fs::remove_file(at.path().join("back.csv")).expect("removed");
    for end in ["parquet", "arrow", "arrows", "csv.gz", "csv.zst"] {
        let whole = fs::read(at.path().join(format!("table.{end}"))).expect("a table");
        for part in (0..40).map(|n| whole.len() * n / 40) {
            put(at.path(), &format!("cut.{end}"), &whole[..part]);
            let out = run(at.path(), &["rescore", &format!("cut.{end}"), "back.csv", "-i", "arp", "--keep", "reference"]);
            assert_eq!(out.status.code(), Some(2), "{end} cut to {part} of {}: {}", whole.len(), said(&out));
            assert!(!said(&out).contains("panicked"), "{end}: {}", said(&out));
            assert!(!at.path().join("back.csv").exists() && !at.path().join("back.csv.partial").exists());
        }
    }
}

#[test]
fn who_moved_is_counted_while_rows_are_scored_as_it_is_of_two_tables() {
    let at = folder();
    assert!(run(at.path(), &["generate", "arp,ogrs3", "--rows", "9000", "--seed", "4", "--faults", "0.01", "-o", "in.csv"]).status.success());
    run(at.path(), &["rescore", "in.csv", "old.csv", "-i", "ogrs3"]);
    let moved = run(at.path(), &["rescore", "old.csv", "new.csv", "-i", "arp", "--compare", "ogrs3_band", "--report", "moved.html", "--json", "moved.json"]);
    assert_eq!(moved.status.code(), Some(1), "{}", said(&moved));
    let tables = run(at.path(), &["compare", "old.csv", "new.csv", "--old-instrument", "ogrs3", "--new-instrument", "arp", "--json", "tables.json"]);
    assert!(tables.status.success(), "{}", said(&tables));
    let read = |name: &str| Json::read(&fs::read(at.path().join(name)).expect("a file")).expect("JSON");
    let (one, two) = (read("moved.json"), read("tables.json"));
    for member in ["matrix", "moves", "stability", "scores", "subgroups", "why"] {
        assert!(one.get(member).is_some_and(|m| !m.is_null()), "{member}");
        assert_eq!(one.get(member), two.get(member), "{member}");
    }
    let page = fs::read_to_string(at.path().join("moved.html")).expect("a page");
    assert!(page.contains("<svg") && !page.contains("S-0000"), "pictures, and no reference of a row");
    // as text where rows go to a file
    let text = run(at.path(), &["rescore", "old.csv", "new.csv", "-i", "arp", "--compare", "ogrs3_band", "--threads", "1"]);
    assert!(String::from_utf8_lossy(&text.stdout).contains("moved up"), "{}", String::from_utf8_lossy(&text.stdout));
    for (arguments, why) in [
        (&["-i", "arp,vrp", "--compare", "ogrs3_band"][..], "goes with one instrument"),
        (&["-i", "arp", "--compare", "ogrs3_band", "--resume"], "does not go with --resume"),
        (&["-i", "arp", "--compare", "nothing"], "nothing"),
        (&["-i", "arp", "--compare", "gender"], "is none of"),
    ] {
        let output = run(at.path(), &[&["rescore", "old.csv", "x.csv"], arguments].concat());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", said(&output));
        assert!(said(&output).contains(why), "{arguments:?}: {}", said(&output));
        assert!(!at.path().join("x.csv").exists() && !at.path().join("x.csv.partial").exists());
    }
}

#[test]
fn the_data_dictionary_says_what_columns_take_and_what_is_added() {
    let at = folder();
    for headline in assize::columns::HEADLINES {
        let name = format!("{}@{}", headline.id, headline.edition).replace("@policy", "");
        let output = run(at.path(), &["schema", &name, "--format", "csv"]);
        assert!(output.status.success(), "{name}: {}", said(&output));
        put(at.path(), "dictionary.csv", &output.stdout);
        // read by the reader of tables itself: a row for each column, cells in quotes where they need them
        let rows = piped(at.path(), &["rescore", "-", "-", "--format", "csv", "--output-format", "jsonl", "-i", "rosh-cell"], &output.stdout);
        let rows: Vec<Json> = String::from_utf8(rows.stdout).expect("UTF-8").lines().map(|l| Json::read(l.as_bytes()).expect("JSON")).collect();
        let word = |row: &Json, key: &str| row.get(key).and_then(Json::as_text).unwrap_or("").to_string();
        let (asked, added): (Vec<&Json>, Vec<&Json>) = rows.iter().partition(|row| word(row, "direction") == "in");
        assert_eq!(added.len(), headline.outputs().len(), "{name}");
        assert!(asked.len() > 2, "{name}");
        for row in &asked {
            let question = (headline.resolve)(&word(row, "name")).unwrap_or_else(|| panic!("{name}: {} is a question", word(row, "name")));
            assert!(!word(row, "meaning").is_empty() && !word(row, "type").is_empty(), "{name}: {}", row.compact());
            if matches!(word(row, "type").as_str(), "choice" | "list of choices") {
                for code in word(row, "codes").split("; ") {
                    let code = code.split(": ").next().expect("a word");
                    assert!(question.number(code).is_some(), "{name}: {} takes {code}", question.name);
                }
            }
        }
    }
    // as JSON as before
    let plain = run(at.path(), &["schema", "arp"]);
    let named = run(at.path(), &["schema", "arp", "--format", "json"]);
    assert!(plain.status.success() && plain.stdout == named.stdout && plain.stdout.starts_with(b"{"));
    assert_eq!(run(at.path(), &["schema", "assessment", "--format", "csv"]).status.code(), Some(2));
}

#[test]
fn no_file_is_read_and_written_or_written_twice() {
    let at = folder();
    let good = "a,male,30,true,28,false,2,5,1,false,true,true,false,false\nb,female,30,true,28,false,2,5,1,false,true,true,false,false\n";
    let text = format!("{RM2000}{good}");
    put(at.path(), "h.rejected.csv", &text);
    put(at.path(), "in.csv", &text);
    for arguments in [
        &["rescore", "h.rejected.csv", "h.csv", "-i", "rm2000"][..],
        &["rescore", "in.csv", "out.csv", "-i", "rm2000", "--rejected", "in.csv"],
        &["rescore", "in.csv", "out.csv", "-i", "rm2000", "--rejected", "out.csv"],
        &["rescore", "in.csv", "out.csv", "-i", "rm2000", "--rejected", "./out.csv"],
        &["rescore", "in.csv", "out.csv", "-i", "rm2000", "--compare", "sex", "--bands", "male,female", "--json", "in.csv"],
        &["rescore", "in.csv", "out.csv", "-i", "rm2000", "--compare", "sex", "--bands", "male,female", "--report", "out.csv"],
        &["compare", "in.csv", "h.rejected.csv", "--column", "sex", "--bands", "male,female", "--json", "in.csv"],
    ] {
        let output = run(at.path(), arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", said(&output));
        assert!(said(&output).contains("must be two files"), "{arguments:?}: {}", said(&output));
        assert_eq!(fs::read_to_string(at.path().join("in.csv")).expect("untouched"), text);
        assert_eq!(fs::read_to_string(at.path().join("h.rejected.csv")).expect("untouched"), text);
        assert_eq!(fs::read_dir(at.path()).expect("a folder").count(), 2, "{arguments:?}");
    }
}

#[test]
fn what_a_table_may_look_like_is_read_or_refused_in_words() {
    let at = folder();
    let good = "a,male,30,true,28,false,2,5,1,false,true,true,false,false\n";
    let plain = format!("{RM2000}{good}");
    put(at.path(), "in.csv", &plain);
    run(at.path(), &["rescore", "in.csv", "out.csv", "-i", "rm2000"]);
    let expected = fs::read_to_string(at.path().join("out.csv")).expect("an output");
    // tabs out and in again; blank lines before the header; a folder whose name says nothing of the file
    assert!(run(at.path(), &["rescore", "in.csv", "out.tsv", "-i", "rm2000"]).status.success());
    assert_eq!(fs::read_to_string(at.path().join("out.tsv")).expect("an output"), expected.replace(',', "\t"));
    let columns = RM2000.trim();
    assert!(run(at.path(), &["rescore", "out.tsv", "again.csv", "-i", "rm2000", "--keep", columns]).status.success());
    assert_eq!(fs::read_to_string(at.path().join("again.csv")).expect("an output"), expected);
    fs::create_dir(at.path().join("x.tsv")).expect("a folder");
    put(at.path(), "x.tsv/in.csv", format!("\n\r\n{plain}"));
    assert!(run(at.path(), &["rescore", "x.tsv/in.csv", "again.csv", "-i", "rm2000"]).status.success());
    assert_eq!(fs::read_to_string(at.path().join("again.csv")).expect("an output"), expected);
    // one column that two instruments ask under names of their own
    put(at.path(), "map.toml", "[columns]\ngender = \"SEX\"\nsex = \"SEX\"\n");
    put(at.path(), "two.csv", plain.replace("sex,", "SEX,"));
    let output = run(at.path(), &["rescore", "two.csv", "two.out.csv", "-i", "arp,rm2000", "--map", "map.toml", "--keep", "id"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let out = fs::read_to_string(at.path().join("two.out.csv")).expect("an output");
    assert!(out.lines().nth(1).expect("a row").contains("very_high"), "{out}");
    let marked = [b"\xef\xbb\xbf".as_slice(), plain.as_bytes()].concat();
    put(at.path(), "marked.csv", marked);
    put(at.path(), "cr.csv", plain.replace('\n', "\r"));
    for (arguments, why) in [
        (&["marked.csv", "x.csv", "-i", "rm2000", "--encoding", "windows-1252"][..], "not Windows-1252"),
        (&["cr.csv", "x.csv", "-i", "rm2000"], "carriage return"),
        (&["in.csv", "x.csv", "-i", "rm2000", "--keep", "id,sex,id"], "twice"),
    ] {
        let output = run(at.path(), &[&["rescore"], arguments].concat());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", said(&output));
        assert!(said(&output).contains(why), "{arguments:?}: {}", said(&output));
    }
    // an input that was changed is no continuation
    assert!(run(at.path(), &["rescore", "in.csv", "strict.csv", "-i", "rm2000", "--strict"]).status.success());
    assert!(
        fs::read_to_string(at.path().join("strict.csv")).expect("an output").lines().nth(1).expect("a row").ends_with(",3,,,,,withheld,,,,,,,"),
        "what is unconfirmed is withheld, and said to be"
    );
}

#[test]
fn a_pipe_with_a_name_gives_every_row_and_null_is_no_member_of_a_list() {
    let at = folder();
    let (columns, rows) = rows(6_000);
    put(at.path(), "in.csv", csv(&columns, &rows, ",", "\n"));
    run(at.path(), &["rescore", "in.csv", "expected.csv", "-i", "arp", "--keep", "reference"]);
    let through = Command::new("sh")
        .current_dir(at.path())
        .args(["-c", "mkfifo p; cat in.csv > p & exec \"$0\" rescore p out.csv --format csv -i arp --keep reference", env!("CARGO_BIN_EXE_assize")])
        .output()
        .expect("it runs");
    assert_eq!(through.status.code(), Some(1), "{}", said(&through));
    assert!(fs::read(at.path().join("out.csv")).expect("an output") == fs::read(at.path().join("expected.csv")).expect("an output"));
    put(at.path(), "in.jsonl", "{\"previous_convictions\":[null]}\n{\"previous_convictions\":[]}\n");
    run(at.path(), &["rescore", "in.jsonl", "list.csv", "-i", "svrp", "--keep", "previous_convictions"]);
    let out = records(&fs::read_to_string(at.path().join("list.csv")).expect("an output"));
    assert!(out[1].last().expect("problems").contains("wrong_type"), "{out:?}");
    assert!(!out[2].last().expect("problems").contains("wrong_type"), "{out:?}");
}

#[test]
fn a_header_with_the_wrong_delimiter_is_said_to_have_it() {
    let at = folder();
    let good = "a,male,30,true,28,false,2,5,1,false,true,true,false,false\n";
    let plain = format!("{RM2000}{good}");
    put(at.path(), "plain.csv", &plain);
    put(at.path(), "quoted.csv", format!("\"{}", plain.replace(',', ";").replacen(';', "\";", 1)));
    put(at.path(), "one.csv", "\"id;sex\"\n1\n");
    for (sign, name) in [(";", ";"), ("\t", "tab"), ("|", "|")] {
        put(at.path(), "in.csv", plain.replace(',', sign));
        let output = run(at.path(), &["rescore", "in.csv", "out.csv", "-i", "rm2000"]);
        assert_eq!(output.status.code(), Some(2), "{}", said(&output));
        assert!(said(&output).contains("line 1: the header is one column, `id"), "{}", said(&output));
        assert!(said(&output).contains("say --delimiter ") && said(&output).contains(name), "{}", said(&output));
        assert!(run(at.path(), &["rescore", "in.csv", "out.csv", "-i", "rm2000", "--delimiter", name]).status.success());
        fs::remove_file(at.path().join("out.csv")).expect("an output");
    }
    for (arguments, why) in [
        (&["plain.csv", "out.csv", "-i", "rm2000", "--delimiter", "tab"][..], "say --delimiter ','"),
        (&["quoted.csv", "out.csv", "-i", "rm2000"], "followed by neither a delimiter nor the end of the line; if `;` stands between the columns, say --delimiter ';'"),
        // one name in quotes is what it says it is
        (&["one.csv", "out.csv", "-i", "rm2000"], "no column of the input is a question"),
    ] {
        let output = run(at.path(), &[&["rescore"], arguments].concat());
        assert!(said(&output).contains(why), "{arguments:?}: {}", said(&output));
    }
}

#[test]
fn what_is_too_long_is_refused_and_never_cut_in_two() {
    let at = folder();
    let good = "a,male,30,true,28,false,2,5,1,false,true,true,false,false\n";
    let header = format!("{},{}\n", RM2000.trim(), "x".repeat(1 << 20));
    put(at.path(), "header.csv", format!("\n{header}{good}"));
    let long = "x".repeat((64 << 20) + 1);
    put(at.path(), "row.csv", format!("{RM2000}{good}{long}{good}"));
    put(at.path(), "line.jsonl", format!("{{\"id\": \"a\"}}\n{{\"id\": \"{long}\"}}\n{{\"id\": \"b\"}}\n"));
    for (name, why) in [
        ("header.csv", "line 2: the header has 1 MiB or more, must be one shorter line of column names"),
        ("row.csv", "line 3: the row that begins here has 64 MiB or more, must be shorter"),
        ("line.jsonl", "line 2: the line has 64 MiB or more, must be shorter"),
    ] {
        let output = run(at.path(), &["rescore", name, "out.csv", "-i", "rm2000"]);
        assert_eq!(output.status.code(), Some(2), "{name}: {}", said(&output));
        assert!(said(&output).contains(why), "{name}: {}", said(&output));
        assert!(!at.path().join("out.csv").exists() && !at.path().join("out.csv.partial").exists());
    }
    // below the limit a header may be as long as it likes
    put(at.path(), "header.csv", format!("{}{good}", header.replacen(&"x".repeat(1 << 19), "", 1)).replace(",false,false\n", ",false,false,\n"));
    assert!(run(at.path(), &["rescore", "header.csv", "out.csv", "-i", "rm2000", "--keep", "id"]).status.success());
}

#[test]
fn every_byte_of_windows_1252_is_read() {
    let at = folder();
    let good = "a,male,30,true,28,false,2,5,1,false,true,true,false,false\n";
    // 81, 8d, 8f, 90 and 9d are no characters there and are kept as control characters of the same number, as browsers have it
    let signs = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
    let mut bytes = RM2000.as_bytes().to_vec();
    bytes.extend(0x80..=0x9fu8);
    bytes.extend(&good.as_bytes()[1..]);
    bytes.extend(0xa0..=0xffu8);
    bytes.extend(&good.as_bytes()[1..]);
    put(at.path(), "in.csv", bytes);
    let output = run(at.path(), &["rescore", "in.csv", "out.csv", "-i", "rm2000", "--encoding", "windows-1252", "--keep", "id"]);
    assert!(output.status.success(), "{}", said(&output));
    let out = records(&fs::read_to_string(at.path().join("out.csv")).expect("UTF-8"));
    assert_eq!(out[1][0], signs);
    assert_eq!(out[2][0], ('\u{a0}'..='\u{ff}').collect::<String>());
}

#[test]
fn rows_go_out_as_they_came_or_in_the_plain_form_whatever_stands_beside_them() {
    let at = folder();
    let row = |id: &str, sex: &str, age: &str| format!("{id},{sex},{age},true,28,false,2,5,1,false,true,true,false,false");
    // what is read, and what stands in the output
    let cases = [
        (row("a", "male", "30"), row("a", "male", "30")),
        (row("b", " male ", "030"), row("b", "male", "30")),
        (row("NULL", "male", "30.0"), row("", "male", "30")),
        (row("NA", "male", "30"), row("", "male", "30")),
        (row("NAN", "male", "30"), row("NAN", "male", "30")),
        (row("c\rd", "male", "30"), row("\"c\rd\"", "male", "30")),
        (row("e", "", "30"), row("e", "", "30")),
        (row("f", "  ", "30"), row("f", "", "30")),
        (row("g", "male", "30").replace("true,28", "TRUE,28"), row("g", "male", "30")),
    ];
    let quoted = ("\"h, \"\"i\"\"\",\"male\",30,true,28,false,2,5,1,false,true,true,false,false", row("\"h, \"\"i\"\"\"", "male", "30"));
    let text = |rows: &[String], end: &str| rows.iter().map(|row| format!("{row}{end}")).collect::<String>();
    let (read, written): (Vec<String>, Vec<String>) = cases.iter().cloned().unzip();
    let all = |rows: &[String], end: &str| {
        put(at.path(), "in.csv", format!("{}{end}{}", RM2000.trim(), text(rows, end)));
        let output = run(at.path(), &["rescore", "in.csv", "out.csv", "-i", "rm2000"]);
        assert_ne!(output.status.code(), Some(2), "{}", said(&output));
        fs::read_to_string(at.path().join("out.csv")).expect("an output")
    };
    let expected = |out: &str, written: &[String]| {
        let lines: Vec<&str> = out.split('\n').collect();
        assert_eq!(lines.len(), written.len() + 2, "{out}");
        for (line, row) in lines.iter().skip(1).zip(written) {
            assert!(line.strip_prefix(row.as_str()).is_some_and(|ours| ours.starts_with(',')), "{line}\n{row}");
        }
    };
    let plain = all(&read, "\n");
    expected(&plain, &written);
    assert_eq!(all(&read, "\r\n"), plain);
    // the last line without its end, and blank lines between
    put(at.path(), "in.csv", format!("{RM2000}{}", text(&read, "\n\n\r\n").trim_end()));
    run(at.path(), &["rescore", "in.csv", "out.csv", "-i", "rm2000"]);
    assert_eq!(fs::read_to_string(at.path().join("out.csv")).expect("an output"), plain);
    // a quote anywhere, and everything is read cell by cell
    let (read, written) = ([read, vec![quoted.0.to_string()]].concat(), [written, vec![quoted.1]].concat());
    let with_quotes = all(&read, "\n");
    expected(&with_quotes, &written);
    assert!(with_quotes.starts_with(&plain));
    // columns in an order of their own
    let keep = ["--keep", "sex,id"];
    let some = |rows: &[String]| {
        put(at.path(), "in.csv", format!("{RM2000}{}", text(rows, "\n")));
        run(at.path(), &[&["rescore", "in.csv", "some.csv", "-i", "rm2000"], &keep[..]].concat());
        fs::read_to_string(at.path().join("some.csv")).expect("an output")
    };
    let (few, many) = (some(&read[..cases.len()]), some(&read));
    assert!(many.starts_with(&few));
    assert!(few.contains("\nmale,a,") && few.contains("\nmale,\"c\rd\",") && few.contains("\nmale,,") && few.contains("\n,f,"), "{few}");
}

#[test]
fn one_category_that_remains_possible_is_not_nothing() {
    let at = folder();
    // whether there was a conviction is not known: high or not, no category is given, and what it would be stands there
    put(at.path(), "in.csv", format!("{RM2000}a,male,30,,28,false,6,12,5,true,true,true,true,true\n"));
    let output = run(at.path(), &["rescore", "in.csv", "out.csv", "-i", "rm2000", "--keep", "id"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let out = records(&fs::read_to_string(at.path().join("out.csv")).expect("an output"));
    assert_eq!(out[1][2..6], ["", "", "very_high", "very_high"], "{out:?}");
}

#[test]
fn what_strict_withholds_is_no_row_that_was_refused() {
    let at = folder();
    put(at.path(), "in.csv", format!("{RM2000}a,male,30,true,28,false,2,5,1,false,true,true,false,false\n"));
    assert!(run(at.path(), &["rescore", "in.csv", "strict.csv", "-i", "rm2000", "--strict"]).status.success());
    assert!(run(at.path(), &["rescore", "in.csv", "plain.csv", "-i", "rm2000"]).status.success());
    let output = run(at.path(), &["compare", "strict.csv", "plain.csv", "--column", "rm2000_band", "--key", "id", "--no-terms", "--moved", "moved.csv"]);
    assert!(output.status.success(), "{}", said(&output));
    let moved = fs::read_to_string(at.path().join("moved.csv")).expect("a list");
    assert!(moved.contains("undetermined") && !moved.contains("rejected"), "{moved}");
}

#[test]
fn rejected_rows_lose_nothing_and_can_go_through_again() {
    let at = folder();
    put(at.path(), "in.csv", "line,sex,note\n1,male,one, two\n2,other,\"a \"\"b\"\"\"\n3,male,\"x\",y,\"z\"\n4,male\n");
    let output = run(at.path(), &["rescore", "in.csv", "out.csv", "-i", "rm2000"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let side = records(&text(at.path(), "out.rejected.csv"));
    assert_eq!(side[0], ["rejected_line", "rejected_problems", "rejected_causes", "rejected_record", "line", "sex", "note"]);
    let kept: Vec<[&str; 4]> = side[1..].iter().map(|row| [row[0].as_str(), &row[1], &row[3], &row[4]]).collect();
    assert_eq!(
        kept,
        [
            ["2", "wrong_field_count", "1,male,one, two", "1"],
            ["3", "unknown_value", "", "2"],
            ["4", "wrong_field_count", "3,male,\"x\",y,\"z\"", "3"],
            ["5", "wrong_field_count", "4,male", "4"]
        ]
    );
    // the rejected rows of the rejected rows
    for (input, output) in [("out.rejected.csv", "again.csv"), ("again.rejected.csv", "third.csv")] {
        let output = run(at.path(), &["rescore", input, output, "-i", "rm2000"]);
        assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    }
    put(at.path(), "in.jsonl", "{\"sex\":\"male\",\"sex\":\"male\"}\n[1]\n");
    run(at.path(), &["rescore", "in.jsonl", "out.jsonl", "-i", "rm2000"]);
    let side = records(&text(at.path(), "out.jsonl.rejected.csv"));
    assert_eq!([&side[1][3], &side[2][3]], ["{\"sex\":\"male\",\"sex\":\"male\"}", "[1]"]);
    assert_eq!(records(&text(at.path(), "out.rejected.csv")).len(), 5, "another output has another file of rejected rows");
    for name in ["x.csv.gz", "x.jsonl", "x.tsv"] {
        let output = run(at.path(), &["rescore", "in.csv", "o.csv", "-i", "rm2000", "--rejected", name]);
        assert!(output.status.code() == Some(2) && said(&output).contains("must end in .csv"), "{name}: {}", said(&output));
    }
}

#[test]
fn objects_in_objects_without_end_are_refused_in_their_place() {
    let at = folder();
    let deep = |times: usize| "{\"a\":".repeat(times) + "1" + &"}".repeat(times) + "\n";
    put(at.path(), "in.jsonl", format!("{{\"sex\":\"male\"}}\n{}{}", deep(100_000), deep(120)));
    let output = run(at.path(), &["rescore", "in.jsonl", "out.csv", "-i", "rm2000", "--keep", "sex"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(text(at.path(), "out.rejected.csv").lines().nth(1).expect("a row").starts_with("2,not_json"));
    assert_eq!(text(at.path(), "out.csv").lines().count(), 4);
}
