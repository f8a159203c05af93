//! `assize compare` as a person calls it.
#![cfg(feature = "columns")]

mod running;

use assize::Json;
use running::{put, run};
use std::collections::BTreeMap;
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
    run(folder, &[&["compare"], arguments].concat())
}

/// Runs a command that has to succeed.
fn done(folder: &Path, arguments: &[&str]) {
    let output = run(folder, arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", text(&output.stderr));
}

fn json(folder: &Path, name: &str) -> Json {
    Json::read(running::text(folder, name).as_bytes()).unwrap()
}

/// The rows of a list in JSON Lines.
fn listed(folder: &Path, name: &str) -> Vec<Json> {
    running::text(folder, name).lines().map(|line| Json::read(line.as_bytes()).unwrap()).collect()
}

fn word<'r>(row: &'r Json, member: &str) -> Option<&'r str> {
    row.get(member).and_then(Json::as_text)
}

/// The words of a list of texts, with blanks between them.
fn words(row: &Json, member: &str) -> String {
    row.get(member).unwrap().items().iter().map(|text| text.as_text().unwrap()).collect::<Vec<_>>().join(" ")
}

/// The counts of a comparison from one state to another, for pairs that have a band on one side at least and do not stay.
fn moved_by_state(comparison: &Json) -> BTreeMap<(String, String), i64> {
    let states = |side: &str| comparison.at(&["matrix", side]).unwrap().items().iter().map(|state| state.as_text().unwrap().to_string()).collect::<Vec<_>>();
    let (old, new) = (states("old_states"), states("new_states"));
    let without = ["not_applicable", "undetermined", "rejected"];
    let mut out = BTreeMap::new();
    for (from, row) in old.iter().zip(comparison.at(&["matrix", "rows"]).unwrap().items()) {
        for (to, count) in new.iter().zip(row.items()) {
            let pair = from != "only_new" && to != "only_old";
            let both_without = without.contains(&from.as_str()) && without.contains(&to.as_str());
            if pair && from != to && !both_without && count.as_whole() != Some(0) {
                out.insert((from.clone(), to.clone()), count.as_whole().unwrap());
            }
        }
    }
    out
}

/// The same from a list.
fn listed_by_state(rows: &[Json]) -> BTreeMap<(String, String), i64> {
    let state = |row: &Json, side: &str| {
        let status = word(row, &format!("{side}_status")).unwrap();
        if status == "band" { word(row, &format!("{side}_band")).unwrap() } else { status }.to_string()
    };
    let mut out = BTreeMap::new();
    for row in rows {
        *out.entry((state(row, "old"), state(row, "new"))).or_default() += 1;
    }
    out
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

// --- the list of rows that moved -------------------------------------------------------------------------------------------------

const WITH_PROBLEMS: [&str; 2] = [
    "reference,arp_band,arp_score,arp_problems\na,low,10,\n\"b, or \"\"B\"\"\",low,20,\nc,medium,60,\nd,high,80,\ne,,,age_missing\nf,medium,40,\ng,,,\nh,very_high,95,\n",
    "reference,arp_band,arp_score,arp_problems\na,low,12.5,\n\"b, or \"\"B\"\"\",medium,50,\nc,low,49.99,\nd,high,80,\ne,low,3,\nf,,,age_missing\ng,,,age_missing\ni,low,4,\n",
];

#[test]
fn each_pair_whose_band_differs_stands_in_the_list_in_its_order() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    put(at, "old.csv", WITH_PROBLEMS[0]);
    put(at, "new.csv", WITH_PROBLEMS[1]);
    done(at, &["compare", "old.csv", "new.csv", "--moved", "moved.csv", "--json", "moved.json"]);
    let rest = ",,,,,,";
    let expected = [
        "reference,old_band,new_band,direction,old_score,new_score,old_status,new_status,why,largest_term,largest_change,change,unit,old_only_rules,new_only_rules".to_string(),
        format!("\"b, or \"\"B\"\"\",low,medium,up,20,50,band,band,without_facts{rest}"),
        format!("c,medium,low,down,60,49.99,band,band,without_facts{rest}"),
        format!("e,,low,none,,3,rejected,band,{rest}"),
        format!("f,medium,,none,40,,band,rejected,{rest}"),
    ];
    assert_eq!(running::text(at, "moved.csv").lines().collect::<Vec<_>>(), expected, "nobody who stayed, has no band on both sides or stands in one table only");
    done(at, &["compare", "old.csv", "new.csv", "--moved", "moved.jsonl", "--json", "again.json"]);
    let rows = listed(at, "moved.jsonl");
    assert_eq!(rows.iter().map(|row| word(row, "reference").unwrap()).collect::<Vec<_>>(), ["b, or \"B\"", "c", "e", "f"]);
    assert_eq!(listed_by_state(&rows), moved_by_state(&json(at, "moved.json")));
    assert_eq!(running::text(at, "moved.json"), running::text(at, "again.json"), "the list changes nothing else");
    done(at, &["compare", "old.csv", "new.csv", "--moved", "moved.csv.gz"]);
    assert!(std::fs::read(at.join("moved.csv.gz")).unwrap().starts_with(&[0x1f, 0x8b]), "compressed where the name says so");
    // without being asked why there is no answer; without a key rows go by their number
    done(at, &["compare", "old.csv", "new.csv", "--key", "row", "--no-terms", "--moved", "row.tsv"]);
    let lines = running::text(at, "row.tsv");
    let firsts: Vec<&str> = lines.lines().map(|line| line.split('\t').next().unwrap()).collect();
    assert_eq!(firsts, ["row", "2", "3", "5", "6", "8"], "{lines}");
    assert!(lines.contains("2\tlow\tmedium\tup\t20\t50\tband\tband\t\t\t\t\t\t\t\n"), "{lines}");
}

#[test]
fn the_list_is_one_however_many_parts_the_table_has_and_counts_as_the_tables_do() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    done(at, &["generate", "arp,ogrs3", "--rows", "9000", "--seed", "4", "-o", "in.csv"]);
    assert!(std::fs::metadata(at.join("in.csv")).unwrap().len() > 2 << 20, "several chunks");
    done(at, &["rescore", "in.csv", "old.csv", "-i", "ogrs3"]);
    let rescore = |list: &str, more: &[&str]| done(at, &[&["rescore", "old.csv", "new.csv", "-i", "arp", "--compare", "ogrs3_band", "--moved", list], more].concat());
    rescore("one.jsonl", &["--threads", "1", "--json", "one.json"]);
    rescore("four.jsonl", &["--threads", "4"]);
    done(at, &["compare", "old.csv", "new.csv", "--old-instrument", "ogrs3", "--new-instrument", "arp", "--moved", "tables.jsonl"]);
    let whole = running::text(at, "one.jsonl");
    for other in ["four.jsonl", "tables.jsonl"] {
        assert!(running::text(at, other) == whole, "{other}");
    }
    let rows = listed(at, "one.jsonl");
    assert!(rows.len() > 2000, "{}", rows.len());
    assert_eq!(listed_by_state(&rows), moved_by_state(&json(at, "one.json")));
    let keys: Vec<&str> = rows.iter().map(|row| word(row, "reference").unwrap()).collect();
    assert!(keys.is_sorted(), "in the order of the table");
    assert!(rows.iter().all(|row| word(row, "why") == Some("side_by_side") && row.get("largest_term").unwrap().is_null()), "two models: nothing is attributed");
    // a table without references: rows go by their number, whatever the chunk in which they stand
    let without: String = running::text(at, "old.csv").lines().map(|line| line.split_once(',').unwrap().1.to_string() + "\n").collect();
    put(at, "nameless.csv", &without);
    done(at, &["rescore", "nameless.csv", "nameless-new.csv", "-i", "arp", "--compare", "ogrs3_band", "--moved", "nameless.jsonl"]);
    let numbers: Vec<i64> = listed(at, "nameless.jsonl").iter().map(|row| row.get("row").and_then(Json::as_whole).unwrap()).collect();
    let expected: Vec<i64> = keys.iter().map(|key| key.strip_prefix("S-").unwrap().parse().unwrap()).collect();
    assert_eq!(numbers, expected);
}

#[test]
fn within_one_instrument_the_list_names_the_term_that_the_tables_count() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    done(at, &["generate", "arp", "--rows", "3000", "--seed", "9", "-o", "before.csv"]);
    // everybody finds work, or loses it
    let before = running::text(at, "before.csv");
    assert!(!before.contains('"'));
    let place = before.lines().next().unwrap().split(',').position(|name| name == "is_unemployed").unwrap();
    let turned = |cell: &str| match cell {
        "false" => "true".to_string(),
        "true" => "false".to_string(),
        other => other.to_string(),
    };
    let line = |line: &str| line.split(',').enumerate().map(|(column, cell)| if column == place { turned(cell) } else { cell.to_string() }).collect::<Vec<_>>().join(",") + "\n";
    put(at, "after.csv", before.lines().map(line).collect::<String>());
    for name in ["before", "after"] {
        done(at, &["rescore", &format!("{name}.csv"), &format!("{name}.scored.csv"), "-i", "arp"]);
    }
    done(at, &["compare", "before.scored.csv", "after.scored.csv", "--moved", "moved.jsonl", "--json", "moved.json"]);
    let rows = listed(at, "moved.jsonl");
    let number = |row: &Json, member: &str| row.get(member).and_then(Json::as_number).unwrap();
    for row in &rows {
        assert_eq!((word(row, "why"), word(row, "largest_term"), word(row, "unit")), (Some("attributed"), Some("unemployedWeight"), Some("log-odds")), "{}", row.compact());
        assert!((number(row, "largest_change") - number(row, "change")).abs() < 1e-12, "no other term changed: {}", row.compact());
        assert_eq!(word(row, "direction"), Some(if number(row, "change") > 0.0 { "up" } else { "down" }));
        assert_eq!(number(row, "change") > 0.0, number(row, "new_score") > number(row, "old_score"));
    }
    let comparison = json(at, "moved.json");
    let [model] = comparison.at(&["why", "models"]).unwrap().items() else { panic!("one model") };
    for way in ["up", "down"] {
        let terms = model.at(&[way, "terms"]).unwrap().items();
        let largest: i64 = terms.iter().filter(|term| word(term, "term") == Some("unemployedWeight")).map(|term| term.get("largest").and_then(Json::as_whole).unwrap()).sum();
        assert_eq!(largest, i64::try_from(rows.iter().filter(|row| word(row, "direction") == Some(way)).count()).unwrap());
        assert!(largest >= 10, "{way} {largest}");
    }
    // rows in another order are the same rows, each when its other half is met
    let scored = running::text(at, "after.scored.csv");
    let mut lines: Vec<&str> = scored.lines().skip(1).collect();
    lines.reverse();
    put(at, "reversed.csv", &(scored.lines().next().unwrap().to_string() + "\n" + &lines.join("\n") + "\n"));
    done(at, &["compare", "before.scored.csv", "reversed.csv", "--moved", "reversed.jsonl"]);
    let sorted = |name: &str| {
        let mut lines: Vec<String> = running::text(at, name).lines().map(str::to_string).collect();
        lines.sort();
        lines
    };
    assert_eq!(sorted("reversed.jsonl"), sorted("moved.jsonl"));
}

#[test]
fn a_list_goes_to_a_file_of_its_own_or_nowhere() {
    let folder = folder();
    let at = folder.path();
    let before = || std::fs::read_dir(at).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect::<std::collections::BTreeSet<_>>();
    put(at, "odd.csv", NEW.replace("49.99", "many"));
    put(at, "key.csv", OLD.replace("gender", "change"));
    let files = before();
    for (arguments, part) in [
        (&["compare", "old.csv", "new.csv", "--moved", "new.csv"][..], "must be two files"),
        (&["compare", "old.csv", "new.csv", "--moved", "./old.csv"], "must be two files"),
        (&["compare", "old.csv", "new.csv", "--moved", "out.csv", "--json", "out.csv"], "must be two files"),
        (&["rescore", "old.csv", "out.csv", "-i", "arp", "--prefix", "x_", "--compare", "arp_band", "--moved", "old.csv"], "must be two files"),
        (&["rescore", "old.csv", "out.csv", "-i", "arp", "--prefix", "x_", "--compare", "arp_band", "--moved", "out.csv"], "must be two files"),
        (&["rescore", "old.csv", "out.csv", "-i", "arp", "--prefix", "x_", "--compare", "arp_band", "--moved", "out.rejected.csv"], "must be two files"),
        (&["rescore", "old.csv", "out.csv", "-i", "arp", "--prefix", "x_", "--moved", "moved.csv"], "it goes with --compare COLUMN"),
        (&["rescore", "old.csv", "out.csv", "-i", "arp", "--prefix", "x_", "--by", "gender"], "it goes with --compare COLUMN"),
        (&["rescore", "old.csv", "out.csv", "-i", "arp", "--prefix", "x_", "--compare", "arp_band", "--moved", "moved.parquet"], "ends in .csv or .jsonl"),
        (&["compare", "old.csv", "new.csv", "--date", "today"], "must be a day such as"),
        (&["compare", "old.csv", "new.csv", "--moved", "-"], "ends in .csv or .jsonl"),
        (&["compare", "old.csv", "new.csv", "--moved", "no-such-folder/moved.csv"], "no-such-folder"),
        (&["compare", "key.csv", "key.csv", "--key", "change", "--moved", "moved.csv"], "the key `change` has the name of another column"),
        (&["compare", "old.csv", "odd.csv", "--moved", "moved.csv"], "line 4"),
    ] {
        let output = run(at, arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", text(&output.stderr));
        assert!(text(&output.stderr).contains(part), "{arguments:?}: {}", text(&output.stderr));
        assert_eq!(before(), files, "{arguments:?}");
    }
    assert_eq!((running::text(at, "old.csv").as_str(), running::text(at, "new.csv").as_str()), (OLD, NEW));
}

// --- what the bands of the old side are -----------------------------------------------------------------------------------------

#[test]
fn bands_on_record_under_other_names_are_said_to_be_what_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    done(at, &["generate", "arp,ogrs3", "--rows", "500", "--seed", "2", "-o", "in.csv"]);
    done(at, &["rescore", "in.csv", "old.csv", "-i", "ogrs3"]);
    put(at, "record.csv", running::text(at, "old.csv").replacen("ogrs3_score,ogrs3_band", "percent_then,level_then", 1));
    let compared = |more: &[&str]| {
        done(at, &[&["rescore", "record.csv", "new.csv", "-i", "arp", "--compare", "level_then", "--json", "out.json", "--moved", "out.jsonl"], more].concat());
        (json(at, "out.json"), listed(at, "out.jsonl"))
    };
    let notices = |of: &Json| of.get("notices").unwrap().items().iter().map(|notice| word(notice, "code").unwrap().to_string()).collect::<Vec<_>>();
    let (bare, rows) = compared(&[]);
    assert!(bare.at(&["old", "instrument"]).is_none() && bare.at(&["old", "score_column"]).unwrap().is_null());
    assert!(notices(&bare).contains(&"unknown_instrument".to_string()));
    assert!(!rows.is_empty() && rows.iter().all(|row| row.get("old_score").unwrap().is_null() && row.get("why").unwrap().is_null()));
    let (named, rows) = compared(&["--compare-score", "percent_then", "--compare-instrument", "ogrs3"]);
    assert_eq!(named.at(&["old", "instrument"]).and_then(Json::as_text), Some("ogrs3"));
    assert_eq!(named.at(&["old", "score_column"]).and_then(Json::as_text), Some("percent_then"));
    assert!(!named.at(&["scores", "change"]).unwrap().is_null(), "both are percentages");
    assert!(rows.iter().all(|row| row.get("old_score").and_then(Json::as_number).is_some() && word(row, "why") == Some("side_by_side")));
    // the columns as they are named by themselves say the same
    done(at, &["rescore", "old.csv", "new.csv", "-i", "arp", "--compare", "ogrs3_band", "--json", "same.json"]);
    for member in ["matrix", "scores", "why"] {
        assert_eq!(named.get(member), json(at, "same.json").get(member), "{member}");
    }
    // bands that come of something else are noticed
    let (wrong, rows) = compared(&["--compare-instrument", "arp"]);
    assert_eq!(wrong.at(&["why", "not_reproduced"]), wrong.at(&["why", "movers"]));
    assert!(rows.iter().all(|row| word(row, "why") == Some("not_reproduced")));
    for (more, part) in [(["--compare-score", "percent"], "no column `percent`"), (["--compare-instrument", "arpp"], "arpp")] {
        let output = run(at, &[&["rescore", "record.csv", "x.csv", "-i", "arp", "--compare", "level_then"][..], &more].concat());
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output.stderr).contains(part), "{}", text(&output.stderr));
    }
    let alone = run(at, &["rescore", "record.csv", "x.csv", "-i", "arp", "--compare-score", "percent_then"]);
    assert_eq!(alone.status.code(), Some(2), "it goes with --compare");
}

// --- policies, attestations, and instruments of points ---------------------------------------------------------------------------

#[test]
fn a_checklist_of_points_names_the_rules_of_both_sides() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let table = |counts: [usize; 3]| {
        let names: Vec<String> = (1..=24).map(|question| format!("answers.q{question}")).collect();
        let row = |(key, yes): (&str, usize)| format!("{key},{}\n", (1..=24).map(|question| (question <= yes).to_string()).collect::<Vec<_>>().join(","));
        format!("reference,{}\n{}", names.join(","), ["a", "b", "c"].into_iter().zip(counts).map(row).collect::<String>())
    };
    for (name, counts) in [("old", [3, 20, 5]), ("new", [16, 2, 6])] {
        put(at, &format!("{name}.answers.csv"), table(counts));
        done(at, &["rescore", &format!("{name}.answers.csv"), &format!("{name}.csv"), "-i", "dash"]);
    }
    done(at, &["compare", "old.csv", "new.csv", "--moved", "moved.jsonl"]);
    let rows = listed(at, "moved.jsonl");
    let said: Vec<[Option<&str>; 4]> = rows.iter().map(|row| ["reference", "old_band", "new_band", "why"].map(|member| word(row, member))).collect();
    assert_eq!(said, [[Some("a"), Some("standard"), Some("high"), Some("rules")], [Some("b"), Some("high"), Some("standard"), Some("rules")]]);
    assert_eq!(words(&rows[0], "new_only_rules"), "dash.band.safelives.high");
    assert!(words(&rows[0], "old_only_rules").contains("dash.band.safelives.standard"));
    assert!(words(&rows[1], "new_only_rules").contains("dash.band.safelives.standard"));
    assert!(rows.iter().all(|row| row.get("change").unwrap().is_null() && row.get("unit").unwrap().is_null()));
}

const LEVELS: [&str; 2] = [
    "reference,was,category,needs_active_multi_agency,single_agency_can_manage,special_resources_authorisation,ongoing_senior_oversight\na,1,1,false,true,false,false\nb,2,1,true,false,false,false\n",
    "reference,was,category,needs_active_multi_agency,single_agency_can_manage,special_resources_authorisation,ongoing_senior_oversight\na,1,1,true,false,false,false\nb,2,1,true,false,true,false\n",
];

#[test]
fn levels_are_compared_under_the_policy_that_gave_them() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    for (name, table) in ["old", "new"].into_iter().zip(LEVELS) {
        put(at, &format!("{name}.answers.csv"), table);
        done(at, &["rescore", &format!("{name}.answers.csv"), &format!("{name}.csv"), "-i", "mappa-level", "--policy", "solihull-2018"]);
    }
    let why = |policy: &str| {
        done(at, &["compare", "old.csv", "new.csv", "--policy", policy, "--moved", "moved.jsonl", "--json", "moved.json"]);
        assert_eq!(json(at, "moved.json").at(&["receipt", "policies"]).unwrap().items(), [Json::from(policy.to_string())]);
        listed(at, "moved.jsonl")
    };
    let rows = why("solihull-2018");
    let rules: Vec<[String; 2]> = rows.iter().map(|row| ["old_only_rules", "new_only_rules"].map(|side| words(row, side))).collect();
    assert_eq!(rules, [["SOL-L1".to_string(), "SOL-L2".to_string()], ["SOL-L2".to_string(), "SOL-L3".to_string()]]);
    assert!(why("dorset-2016").iter().all(|row| word(row, "why") == Some("not_reproduced")), "another policy does not come to these levels");
    // levels on record beside answers that are scored now
    let now = &["rescore", "new.answers.csv", "now.csv", "-i", "mappa-level", "--policy", "solihull-2018", "--compare", "was", "--compare-instrument", "mappa-level"];
    done(at, &[&now[..], &["--moved", "now.jsonl", "--json", "now.json"]].concat());
    let rows = listed(at, "now.jsonl");
    assert_eq!(rows.iter().map(|row| (word(row, "old_band").unwrap(), word(row, "new_band").unwrap())).collect::<Vec<_>>(), [("1", "2"), ("2", "3")]);
    assert!(rows.iter().all(|row| word(row, "why") == Some("not_reproduced")), "the answers of today do not lead to the levels of then");
    assert_eq!(json(at, "now.json").at(&["receipt", "policies"]).unwrap().items().len(), 1);
}

#[test]
fn what_is_attested_is_not_withheld_from_a_comparison() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let entry = |id: &str| format!(r#"{{"id": "{id}", "page": "s.13 p.21", "checked_on": "2026-03-01", "checked_by": "principal psychologist"}}"#);
    put(at, "attest.json", format!(r#"{{"constants": [{}]}}"#, ["rm2000.s.step1", "rm2000.s.raise", "rm2000.s.cap"].map(entry).join(", ")));
    let header = "reference,sex,age,convicted_of_sexual_offence,age_at_latest_sexual_offence,internet_only,sexual_appearances,criminal_appearances,violent_appearances,any_burglary,male_victim,stranger_victim,single,non_contact_offence,index_not_sexual";
    let strict = ["--strict"];
    let attested = ["--strict", "--attest", "attest.json"];
    for (name, victims) in [("old", "true,true"), ("new", "false,false")] {
        put(at, &format!("{name}.answers.csv"), format!("{header}\na,male,30,true,28,false,2,5,1,false,{victims},false,false,false\n"));
        done(at, &[&["rescore", &format!("{name}.answers.csv"), &format!("{name}.csv"), "-i", "rm2000"], &attested[..]].concat());
    }
    let why = |more: &[&str]| {
        done(at, &[&["compare", "old.csv", "new.csv", "--moved", "moved.jsonl", "--json", "moved.json"], more].concat());
        assert_eq!(json(at, "moved.json").at(&["receipt", "strict"]), Some(&Json::Bool(true)));
        let [row] = listed(at, "moved.jsonl").try_into().unwrap();
        row
    };
    let row = why(&attested);
    assert_eq!((word(&row, "old_band"), word(&row, "new_band"), word(&row, "why")), (Some("very_high"), Some("high"), Some("rules")));
    assert_eq!([words(&row, "old_only_rules"), words(&row, "new_only_rules")], ["rm2000.s.raise.2", "rm2000.s.raise.0"]);
    assert_eq!(word(&why(&strict), "why"), Some("not_reproduced"), "what the engine withholds explains nothing");
    // a band that is withheld now is none: the row is listed and has no direction
    let compare = ["rescore", "old.csv", "now.csv", "-i", "rm2000", "--prefix", "now_", "--compare", "rm2000_band", "--moved", "now.jsonl"];
    done(at, &[&compare[..], &strict].concat());
    let [row]: [Json; 1] = listed(at, "now.jsonl").try_into().unwrap();
    assert_eq!((word(&row, "old_band"), word(&row, "new_status"), word(&row, "direction")), (Some("very_high"), Some("undetermined"), Some("none")));
    done(at, &[&compare[..], &attested].concat());
    assert!(listed(at, "now.jsonl").is_empty());
}
