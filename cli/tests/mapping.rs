//! `--map` and `--missing`: a case system's own names, codes, words and dates, whatever the format; what a mapping file cannot say is refused.
#![cfg(feature = "columns")]

mod running;

use running::{folder, put, run, said, text};
use std::path::Path;

/// Rescores a table under a mapping; its status, and what the output says.
fn mapped(folder: &Path, input: (&str, &str), map: &str, more: &[&str]) -> (Option<i32>, String) {
    put(folder, "map.toml", map);
    put(folder, input.0, input.1);
    let output = run(folder, &[&["rescore", input.0, "out.csv", "--map", "map.toml"], more].concat());
    assert!(output.status.code() != Some(2), "{}", said(&output));
    (output.status.code(), text(folder, "out.csv"))
}

/// A column of an output, under its name.
fn column(out: &str, name: &str) -> Vec<String> {
    let cells = |line: &str| line.split(',').map(String::from).collect::<Vec<_>>();
    let at = cells(out.lines().next().expect("a header")).iter().position(|n| n == name).unwrap_or_else(|| panic!("no column {name} in {out}"));
    out.lines().skip(1).map(|line| cells(line)[at].clone()).collect()
}

#[test]
fn codes_stand_for_answers_of_every_kind() {
    let at = folder();
    let map = "\
[columns.rsr_score]\nfrom = \"RSR\"\ncodes = { n = \"\", high = \"7.5\" }\n\
[columns.complexity_factors]\nfrom = \"CF\"\ncodes = { MH = \"mental_health\", CP = \"child_protection\", X = \"none\" }\n\
[columns.recorded_management_level]\ncodes = { 0 = \"\", 1 = \"2\" }\n\
[columns.previous_enforcement_activity]\nfrom = \"PEA\"\ncodes = { 2 = \"true\", 1 = \"false\" }\n";
    let table = "id,RSR,CF,recorded_management_level,PEA\na,high,MH;CP,1,1\nb,n,MH; CP ,0,2\nc,7.5,X,2,1\n";
    let (status, out) = mapped(at.path(), ("in.csv", table), map, &["-i", "tier@v2-2026-06"]);
    assert_eq!(status, Some(0), "{out}");
    // its own codes go out as they came
    assert_eq!(column(&out, "CF"), ["MH;CP", "MH; CP ", "X"]);
    assert_eq!(column(&out, "RSR"), ["high", "n", "7.5"]);
    // the same rows in the engine's own words
    let own = "id,rsr_score,complexity_factors,recorded_management_level,previous_enforcement_activity\n\
               a,7.5,mental_health;child_protection,2,false\nb,,mental_health;child_protection,,true\nc,7.5,none,2,false\n";
    let (_, plain) = mapped(at.path(), ("own.csv", own), "", &["-i", "tier@v2-2026-06"]);
    let ours = |out: &str| out.lines().skip(1).map(|line| line.splitn(6, ',').nth(5).expect("our columns").to_string()).collect::<Vec<_>>();
    assert_eq!(ours(&out), ours(&plain));
    assert_ne!(ours(&plain)[0], ours(&plain)[1], "the answers matter");
}

#[test]
fn a_code_for_a_day_or_for_json_stands_for_it() {
    let at = folder();
    let map = "[defaults]\ndate = \"%d/%m/%Y\"\n[columns.date_of_birth]\nfrom = \"DOB\"\ncodes = { \"01/01/1900\" = \"\" }\n";
    let table = "id,DOB,date_of_current_conviction\na,02/09/1980,24/01/2025\nb,01/01/1900,24/01/2025 00:00:00\nc,02/09/1980,24/01/25\nd,02/09/1980,2025-01-24T12:30:00\n";
    let (status, out) = mapped(at.path(), ("in.csv", table), map, &["-i", "arp"]);
    assert_eq!(status, Some(1));
    assert_eq!(column(&out, "DOB"), ["02/09/1980", "01/01/1900", "02/09/1980", "02/09/1980"]);
    assert_eq!(column(&out, "date_of_current_conviction"), ["2025-01-24", "2025-01-24", "24/01/25", "2025-01-24T12:30:00"]);
    let problems = column(&out, "arp_problems");
    let cause = text(at.path(), "out.rejected.csv");
    assert!(problems[2].contains("impossible_date"), "a year of two digits is none: {problems:?}");
    assert!(problems[3].contains("impossible_date") && cause.contains("write the day alone"), "{cause}");
    assert!(["2", "3"].map(|row| cause.lines().any(|line| line.starts_with(&format!("{row},")) && line.contains("date_of_birth"))) == [false, true], "a code for no day: {cause}");
    let map = "[columns.\"static_facts.offences\"]\nfrom = \"OFF\"\n[columns.\"static_facts.offences\".codes]\nBURG = '[{\"type\": \"burglary\", \"seriousness\": 6}]'\n";
    let example = "age,OFF,static_facts.age_at_first_reprimand,static_facts.age_at_first_conviction,static_facts.previous_convictions\n";
    let (status, out) = mapped(at.path(), ("asset.csv", &format!("{example}15,BURG,11,12,2\n15,,11,12,2\n")), map, &["-i", "asset"]);
    assert_eq!(status, Some(0), "{}", text(at.path(), "out.csv"));
    let lowest = column(&out, "asset_lowest");
    assert_ne!(lowest[0], lowest[1], "the offence counts: {out}");
}

#[test]
fn another_name_alone_leaves_the_plain_form() {
    let at = folder();
    let map = "[defaults]\nyes = [\"Y\"]\nno = [\"N\"]\n[columns]\nis_unemployed = \"UNEMP\"\nage_at_first_sanction = \"AFS\"\n";
    let (_, out) = mapped(at.path(), ("in.csv", "UNEMP,AFS\nFALSE,030\nY,14\nN,14\n"), map, &["-i", "arp"]);
    assert_eq!(column(&out, "UNEMP"), ["false", "true", "false"]);
    assert_eq!(column(&out, "AFS"), ["30", "14", "14"]);
    // and the types of Parquet
    let output = run(at.path(), &["rescore", "in.csv", "out.parquet", "-i", "arp", "--map", "map.toml"]);
    assert!(output.status.code() != Some(2), "{}", said(&output));
    let output = run(at.path(), &["rescore", "out.parquet", "again.jsonl", "-i", "vrp", "--map", "map.toml", "--keep", "UNEMP,AFS"]);
    assert!(output.status.code() != Some(2), "{}", said(&output));
    assert!(text(at.path(), "again.jsonl").starts_with("{\"UNEMP\":false,\"AFS\":30,"), "{}", text(at.path(), "again.jsonl"));
}

#[test]
fn an_instrument_may_have_words_of_its_own_for_a_question_of_one_name() {
    let at = folder();
    let map = "[columns.rosh]\nfrom = \"R\"\ncodes = { L = \"low\", H = \"high\", N = \"\" }\n[columns.\"asset.rosh\"]\nfrom = \"R\"\ncodes = { L = \"low\", H = \"high\", N = \"not_triggered\" }\n";
    let (status, out) = mapped(at.path(), ("in.csv", "age,R\n15,N\n15,H\n"), map, &["-i", "asset,mappa-level"]);
    assert!(status == Some(0) || status == Some(1), "{out}");
    assert_eq!(column(&out, "R"), ["N", "H"]);
    assert!(column(&out, "asset_problems").iter().all(String::is_empty), "{out}");
    put(at.path(), "map.toml", "[columns.rosh]\nfrom = \"R\"\ncodes = { N = \"not_triggered\" }\n");
    let output = run(at.path(), &["rescore", "in.csv", "out.csv", "-i", "asset,mappa-level", "--map", "map.toml"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("stands for `not_triggered`"), "{}", said(&output));
}

#[test]
fn what_a_mapping_cannot_say_is_refused() {
    let at = folder();
    put(at.path(), "in.csv", "gender,date_of_birth\nmale,1980-01-01\n");
    for (map, why) in [
        ("[columns]\ngnder = \"SEX\"\n", "the nearest is `gender`"),
        ("[columns]\n\"arp.rosh\" = \"R\"\n", "no question"),
        ("[columns]\n\"asset.rosch\" = \"R\"\n", "the nearest is `asset.rosh`"),
        ("[defaults]\nyes = [\"1\", \"Y\"]\nno = [\"0\", \"1\"]\n", "`1` is a word for yes and for no"),
        ("[defaults]\nyes = [\"FALSE\"]\n", "`FALSE` is a word for yes and for no"),
        ("[defaults]\nyes = [\"false\"]\n", "`false` is a word for yes and for no"),
        ("[columns.is_unemployed]\nyes = [\"N\"]\n[defaults]\nno = [\"N\"]\n", "`N` is a word for yes and for no"),
        ("[columns]\ngender = 3\n", "the name of a column, or a table"),
        ("[columns.gender]\nfrm = \"SEX\"\n", "frm"),
        ("[columns.date_of_birth]\ncodes = { x = \"soon\" }\n", "stands for `soon`"),
    ] {
        put(at.path(), "map.toml", map);
        let output = run(at.path(), &["rescore", "in.csv", "out.csv", "-i", "arp", "--map", "map.toml"]);
        assert_eq!(output.status.code(), Some(2), "{map}: {}", said(&output));
        assert!(said(&output).contains(why), "{map}: {}", said(&output));
        assert!(!at.path().join("out.csv").exists());
    }
}

#[test]
fn texts_that_mean_no_answer_do_so_in_every_format() {
    let at = folder();
    let table = "reference,gender,age_at_first_sanction\na,male,999\nNULL,NA,14\n";
    put(at.path(), "in.csv", table);
    let output = run(at.path(), &["rescore", "in.csv", "default.csv", "-i", "arp"]);
    assert!(output.status.code() != Some(2), "{}", said(&output));
    assert!(text(at.path(), "default.csv").lines().nth(2).expect("a row").starts_with(",,14,"));
    for (input, bytes) in [
        ("in.csv", table),
        ("in.jsonl", "{\"reference\":\"a\",\"gender\":\"male\",\"age_at_first_sanction\":999}\n{\"reference\":\"NULL\",\"gender\":\"NA\",\"age_at_first_sanction\":14}\n"),
    ] {
        put(at.path(), input, bytes);
        let output = run(at.path(), &["rescore", input, "out.csv", "-i", "arp", "--missing", "999,NA"]);
        assert!(output.status.code() != Some(2), "{}", said(&output));
        let out = text(at.path(), "out.csv");
        assert!(out.lines().nth(1).expect("a row").starts_with("a,male,,"), "{input}: {out}");
        assert!(out.lines().nth(2).expect("a row").starts_with("NULL,,14,"), "{input}: {out}");
    }
    // through Parquet
    run(at.path(), &["rescore", "in.jsonl", "in.parquet", "-i", "arp", "--keep", "reference,gender,age_at_first_sanction"]);
    run(at.path(), &["rescore", "in.parquet", "columns.csv", "-i", "arp", "--missing", "999,NA", "--keep", "reference,gender,age_at_first_sanction"]);
    assert_eq!(text(at.path(), "columns.csv"), text(at.path(), "out.csv"));
}

#[test]
fn a_text_that_is_no_answer_and_an_answer_is_said_and_written_in_words() {
    let at = folder();
    let example = "items.4.2,items.4.3\nNA,0\nnot_available,0\n";
    put(at.path(), "in.csv", example);
    let output = run(at.path(), &["rescore", "in.csv", "out.csv", "-i", "oasys", "--keep", "items.4.2"]);
    assert!(said(&output).contains("`NA` in `items.4.2` is read as no answer"), "{}", said(&output));
    assert_eq!(column(&text(at.path(), "out.csv"), "items.4.2"), ["", "not_available"]);
    let output = run(at.path(), &["rescore", "in.csv", "out.csv", "-i", "oasys", "--keep", "items.4.2", "--missing", "NULL"]);
    assert!(!said(&output).contains("is read as no answer"), "{}", said(&output));
    assert_eq!(column(&text(at.path(), "out.csv"), "items.4.2"), ["not_available", "not_available"]);
}

#[test]
fn the_example_of_the_page_is_a_mapping() {
    let at = folder();
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/mapping.md")).expect("the page");
    let example = page.split("```").find_map(|part| part.strip_prefix("toml\n")).expect("an example");
    put(at.path(), "map.toml", example);
    // é in Windows-1252
    let table = [b"Pr\xe9nom;DOB;SEX_CD;UNEMPLOYED;CONVICTED;age;YJ_ROSH\nx;02/09/1980;M;1;01/01/1900;15;N\ny;-;U;N;24/01/2025;n/k;Q\n".as_slice()].concat();
    put(at.path(), "in.csv", table);
    let output = run(at.path(), &["rescore", "in.csv", "out.csv", "-i", "arp,asset", "--map", "map.toml"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let out = text(at.path(), "out.csv");
    let kept: Vec<String> = out.lines().map(|line| line.split(',').take(7).collect::<Vec<_>>().join(",")).collect();
    assert_eq!(kept, ["Prénom,DOB,SEX_CD,UNEMPLOYED,CONVICTED,age,YJ_ROSH", "x,1980-09-02,M,true,01/01/1900,15,N", "y,,U,false,24/01/2025,,Q"]);
    assert_eq!(column(&out, "asset_problems"), ["", "unknown_value"]);
}

#[test]
fn a_carried_cell_of_json_or_of_a_typed_column_keeps_its_type_in_json() {
    let at = folder();
    let carried = "\"n\":5,\"t\":\"5\",\"b\":true,\"w\":\"true\",\"x\":1.5,\"z\":null";
    put(at.path(), "in.jsonl", format!("{{{carried},\"gender\":\"male\"}}\n{{\"n\":\"7\",\"t\":8,\"gender\":\"male\"}}\n"));
    let kept = ["--keep", "n,t,b,w,x,z"];
    let rescored = |input: &str, output: &str| {
        let output = run(at.path(), &[&["rescore", input, output, "-i", "arp"], &kept[..]].concat());
        assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    };
    rescored("in.jsonl", "out.jsonl");
    let out = text(at.path(), "out.jsonl");
    assert!(out.starts_with(&format!("{{{carried},")), "{out}");
    assert!(out.lines().nth(1).expect("a row").starts_with("{\"n\":\"7\",\"t\":8,\"b\":null,"), "{out}");
    // the cells of CSV have no types: the same bytes as ever
    rescored("in.jsonl", "out.csv");
    assert!(text(at.path(), "out.csv").lines().nth(1).expect("a row").starts_with("5,5,true,true,1.5,,"));
}

/// Scores of `arp` for rows of the worked example with one answer in other words.
fn scored(folder: &Path, question: &str, cells: &[&str], map: &str) -> Vec<String> {
    let entry = assize::catalogue::find("arp").expect("ARP");
    let example = assize::Json::read((entry.sheet)().example.as_bytes()).expect("JSON");
    let members: Vec<(String, String)> =
        example.members().iter().map(|(name, value)| (name.to_string(), value.as_text().map_or_else(|| value.compact(), str::to_string))).collect();
    let head: Vec<&str> = members.iter().map(|(name, _)| name.as_str()).collect();
    let row = |cell: &&str| members.iter().map(|(name, value)| if name == question { *cell } else { value }).collect::<Vec<_>>().join(",") + "\n";
    let table = head.join(",") + "\n" + &cells.iter().map(row).collect::<String>();
    let (_, out) = mapped(folder, ("one.csv", &table), map, &["-i", "arp", "--keep", question]);
    ["arp_score", "arp_variant", "arp_problems"]
        .map(|name| column(&out, name))
        .into_iter()
        .reduce(|a, b| a.into_iter().zip(b).map(|(a, b)| format!("{a} {b}")).collect())
        .expect("columns")
}

#[test]
fn a_code_is_the_same_answer_however_its_cell_is_written() {
    let at = folder();
    // cells that say one thing in codes, and the answer in the engine's own words
    for (question, map, cells, own) in [
        (
            "impulsivity_problems",
            "codes = { none = \"no_problems\", no_problems = \"some_problems\", some_problems = \"significant_problems\" }",
            &["no_problems", "no_problems ", " no_problems"][..],
            "some_problems",
        ),
        ("impulsivity_problems", "codes = { 1 = \"some_problems\", 0 = \"no_problems\" }", &["1", "1.0", "01", " 1 "], "some_problems"),
        ("is_unemployed", "codes = { true = \"false\", false = \"true\" }", &["true", "TRUE", "True", " true"], "false"),
        ("is_unemployed", "yes = [\"no\"]\nno = [\"yes\"]", &["no", " no "], "true"),
        ("total_number_of_sanctions_for_all_offences", "codes = { 99 = \"\" }", &["99", "99.0", "099", " 99"], ""),
        ("total_number_of_sanctions_for_all_offences", "codes = { 3 = \"12\", 12 = \"3\" }", &["3", "3.0", "003"], "12"),
        ("date_at_start_of_followup", "date = \"%d/%m/%Y\"\ncodes = { \"31/12/2099\" = \"\" }", &["31/12/2099", "31/12/2099 00:00:00", "2099-12-31", " 31/12/2099"], ""),
        ("current_offence_code", "codes = { \"46\" = \"04600\" }", &["46", "46.0", " 46", "046"], "04600"),
    ] {
        let expected = scored(at.path(), question, &[own], "");
        let found = scored(at.path(), question, cells, &format!("[columns.{question}]\n{map}\n"));
        assert!(found.iter().all(|found| *found == expected[0]), "{question}, {map}: {cells:?} give {found:?}, must give {expected:?}");
    }
    // codes that no cell can tell apart
    put(at.path(), "in.csv", "age_at_first_sanction\n1\n");
    for codes in ["{ 1 = \"14\", 01 = \"15\" }", "{ \"\" = \"14\" }", "{ NA = \"14\" }"] {
        put(at.path(), "map.toml", format!("[columns.age_at_first_sanction]\ncodes = {codes}\n"));
        let output = run(at.path(), &["rescore", "in.csv", "out.csv", "-i", "arp", "--map", "map.toml"]);
        assert_eq!(output.status.code(), Some(2), "{codes}: {}", said(&output));
    }
}

#[test]
fn a_list_that_is_not_wholly_known_is_no_list_of_nothing() {
    let at = folder();
    let entry = assize::catalogue::find("svrp").expect("SVRP");
    let example = assize::Json::read((entry.sheet)().example.as_bytes()).expect("JSON");
    let facts = |convictions: &str| {
        let mut members: Vec<String> =
            example.members().iter().filter(|(name, _)| *name != "previous_convictions").map(|(name, value)| format!("\"{name}\":{}", value.compact())).collect();
        members.push(format!("\"previous_convictions\":{convictions}"));
        format!("{{{}}}\n", members.join(","))
    };
    // as JSON has it, as `score` has it: scored or refused, and with what score
    let lists = [
        "[]",
        "[\"arson\"]",
        "[\"arson\",\"robbery\"]",
        "[\"\"]",
        "[\"arson\",\"\"]",
        "[null]",
        "[\"arson\",null]",
        "[\"none\"]",
        "[\"none\",\"arson\"]",
        "[\"arson;robbery\"]",
        "[\"ARSON\"]",
        "null",
    ];
    put(at.path(), "in.jsonl", lists.map(facts).concat());
    let output = run(at.path(), &["rescore", "in.jsonl", "out.csv", "-i", "svrp", "--keep", ""]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let single = run(at.path(), &["score", "svrp", "in.jsonl"]);
    let outcomes: Vec<assize::Json> = String::from_utf8(single.stdout).expect("UTF-8").lines().map(|line| assize::Json::read(line.as_bytes()).expect("JSON")).collect();
    let table = text(at.path(), "out.csv");
    for ((list, outcome), (score, problems)) in lists.iter().zip(&outcomes).zip(column(&table, "svrp_score").iter().zip(column(&table, "svrp_problems"))) {
        let expected = outcome.get("outcome").unwrap_or(outcome).at(&["result", "score"]).and_then(assize::Json::as_number).map_or(String::new(), |x| x.to_string());
        assert_eq!((score.as_str(), problems.is_empty()), (expected.as_str(), !expected.is_empty()), "{list}: {}", outcome.compact());
    }
    // what cells of CSV may say of the same
    let head: Vec<String> = example.members().iter().map(|(name, _)| name.to_string()).filter(|name| name != "previous_convictions").collect();
    let plain = |name: &String| example.get(name).map_or(String::new(), |value| value.as_text().map_or_else(|| value.compact(), str::to_string));
    let row = |cell: &str| format!("{},{cell}\n", head.iter().map(plain).collect::<Vec<_>>().join(","));
    let cells = ["none", "arson", " arson ; robbery ", ";", "arson;", "none;arson", "U", "U;U", "A;U"];
    put(at.path(), "in.csv", format!("{},previous_convictions\n{}", head.join(","), cells.map(row).concat()));
    put(at.path(), "map.toml", "[columns.previous_convictions]\ncodes = { U = \"\", A = \"arson\" }\n");
    run(at.path(), &["rescore", "in.csv", "cells.csv", "-i", "svrp", "--map", "map.toml", "--keep", ""]);
    let table = text(at.path(), "cells.csv");
    let scores = column(&table, "svrp_score");
    let json = column(&text(at.path(), "out.csv"), "svrp_score");
    assert_eq!(scores[..3], json[..3]);
    assert!(scores[3..6].iter().all(String::is_empty), "{scores:?}");
    assert_eq!(scores[6..8], [json[11].clone(), json[11].clone()], "no answer is not none");
    assert_eq!(scores[8], "", "a list of which a member is not known");
    assert!(text(at.path(), "cells.rejected.csv").contains("must be one of"), "{}", text(at.path(), "cells.rejected.csv"));
}

#[test]
fn what_json_lines_have_in_a_question_that_takes_json_is_that() {
    let at = folder();
    put(at.path(), "in.jsonl", "{\"registrations\":[]}\n{\"registrations\":{}}\n{\"registrations\":null}\n");
    run(at.path(), &["rescore", "in.jsonl", "out.csv", "-i", "tier", "--keep", ""]);
    let problems = column(&text(at.path(), "out.csv"), "tier_problems");
    assert!(!problems[0].contains("wrong_type") && problems[1].contains("wrong_type") && !problems[2].contains("wrong_type"), "{problems:?}");
}

#[test]
fn a_column_may_hold_the_answers_to_two_questions_of_one_instrument() {
    let at = folder();
    let table = |head: &str, cell: &str| format!("gender,{head}\nmale,{cell}\n");
    let map = "[columns]\nis_unemployed = \"X\"\nevidence_of_domestic_abuse = \"X\"\n";
    put(at.path(), "two.csv", table("is_unemployed,evidence_of_domestic_abuse", "maybe,maybe"));
    run(at.path(), &["rescore", "two.csv", "two.out.csv", "-i", "arp", "--keep", ""]);
    let (_, _) = mapped(at.path(), ("one.csv", &table("X", "maybe")), map, &["-i", "arp", "--keep", ""]);
    let causes = |name: &str| text(at.path(), name).matches("must be true, false or null").count();
    assert_eq!((causes("two.out.rejected.csv"), causes("out.rejected.csv")), (2, 2));
}

/// A row of `rm2000` for each of these cells of one question; the others are those of an adult man.
fn adults(folder: &Path, name: &str, question: &str, cells: &[&str]) {
    let rest = "sex,age,convicted_of_sexual_offence,age_at_latest_sexual_offence,internet_only,sexual_appearances,criminal_appearances,violent_appearances,any_burglary,male_victim,stranger_victim,single,non_contact_offence,index_not_sexual";
    let answers = "male,40,true,20,false,1,1,0,false,false,false,false,false,false";
    let place = rest.split(',').position(|name| name == question).unwrap_or(usize::MAX);
    let heading = if place == usize::MAX { format!("{rest},{question}\n") } else { format!("{rest}\n") };
    let row = |cell: &&str| {
        let mut cells: Vec<&str> = answers.split(',').collect();
        match cells.get_mut(place) {
            Some(own) => *own = *cell,
            None => cells.push(*cell),
        }
        cells.join(",") + "\n"
    };
    put(folder, name, heading + &cells.iter().map(row).collect::<String>());
}

#[test]
fn what_holds_for_one_instrument_holds_for_no_other() {
    let at = folder();
    assert!(run(at.path(), &["generate", "arp,vrp", "--rows", "30", "-o", "in.csv"]).status.success());
    let table = text(at.path(), "in.csv");
    let mut lines = table.lines();
    let mut other = lines.next().expect("a header").to_string() + ",BORN\n";
    lines.for_each(|line| other += &format!("{line},1960-01-01\n"));
    put(at.path(), "in.csv", &other);
    let scores = |map: &str, instruments: &str| {
        put(at.path(), "map.toml", map);
        let output = run(at.path(), &["rescore", "in.csv", "out.csv", "-i", instruments, "--map", "map.toml"]);
        assert!(output.status.code() < Some(2), "{map}: {}", said(&output));
        let out = text(at.path(), "out.csv");
        ["arp_score", "vrp_score"].map(|name| if out.lines().next().expect("a header").split(',').any(|own| own == name) { column(&out, name) } else { Vec::new() })
    };
    let [arp, vrp] = scores("", "arp,vrp");
    let [arp_old, vrp_old] = scores("[columns]\ndate_of_birth = \"BORN\"\n", "arp,vrp");
    assert!(arp != arp_old && vrp != vrp_old, "the day of birth counts");
    for apart in ["\"arp.date_of_birth\" = \"date_of_birth\"\n\"vrp.date_of_birth\" = \"BORN\"\n", "\"vrp.date_of_birth\" = \"BORN\"\n"] {
        let map = format!("[columns]\n{apart}");
        assert_eq!(scores(&map, "arp,vrp"), [arp.clone(), vrp_old.clone()], "{apart}");
        assert_eq!(scores(&map, "vrp,arp"), [arp.clone(), vrp_old.clone()], "{apart}");
        assert_eq!(scores(&map, "arp"), [arp.clone(), Vec::new()], "{apart}");
    }
}

#[test]
fn a_column_that_answers_two_questions_is_read_by_each_as_it_came() {
    let at = folder();
    let scored = |table: &str, map: &str| {
        put(at.path(), "map.toml", map);
        let output = run(at.path(), &["rescore", table, "out.csv", "-i", "rm2000", "--map", "map.toml"]);
        assert_eq!(output.status.code(), Some(0), "{map}: {}", said(&output));
        text(at.path(), "out.csv")
    };
    adults(at.path(), "in.csv", "ALONE", &["0", "1"]);
    let map = "[columns.stranger_victim]\nfrom = \"ALONE\"\nyes = [\"1\"]\nno = [\"0\"]\n[columns.male_victim]\nfrom = \"ALONE\"\nyes = [\"0\"]\nno = [\"1\"]\n";
    let out = scored("in.csv", map);
    assert_eq!(column(&out, "ALONE"), ["0", "1"], "it goes out as it came");
    adults(at.path(), "male.csv", "male_victim", &["true"]);
    adults(at.path(), "stranger.csv", "stranger_victim", &["true"]);
    let plain = ["male.csv", "stranger.csv"].map(|table| column(&scored(table, ""), "rm2000_score").remove(0));
    assert_eq!(column(&out, "rm2000_score"), plain);
    // a word and a number
    adults(at.path(), "in.csv", "VA", &["0", "1"]);
    let map = "[defaults]\nyes = [\"1\"]\nno = [\"0\"]\n[columns]\nstranger_victim = \"VA\"\nviolent_appearances = \"VA\"\n";
    assert_eq!(column(&scored("in.csv", map), "VA"), ["0", "1"]);
    // one column that bears another question's name
    put(at.path(), "map.toml", "[columns]\nmale_victim = \"stranger_victim\"\n");
    adults(at.path(), "in.csv", "stranger_victim", &["true"]);
    let output = run(at.path(), &["rescore", "in.csv", "out.csv", "-i", "rm2000", "--map", "map.toml"]);
    assert!(output.status.code() == Some(2) && said(&output).contains("say where the answers to that are"), "{}", said(&output));
}

#[test]
fn a_word_for_no_answer_is_one_however_its_cell_is_written() {
    let at = folder();
    put(at.path(), "map.toml", "missing = [\"99\", \"-\"]\n");
    let scored = |input: &str| {
        let output = run(at.path(), &["rescore", input, "out.csv", "-i", "rm2000", "--map", "map.toml"]);
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        let out = text(at.path(), "out.csv");
        (column(&out, "rm2000_v_lowest"), column(&out, "rm2000_v_highest"), column(&out, "violent_appearances"))
    };
    adults(at.path(), "in.csv", "violent_appearances", &["", "99", "99 ", "99.0", "099", "+99", "-", " -", "\"99\""]);
    let (lowest, highest, cells) = scored("in.csv");
    assert!(lowest.iter().all(|other| *other == lowest[0]) && highest.iter().all(|other| *other == highest[0]), "{lowest:?} {highest:?}");
    assert_ne!(lowest[0], highest[0], "the answer counts");
    assert!(cells.iter().all(String::is_empty), "{cells:?}");
    put(at.path(), "in.jsonl", text(at.path(), "in.csv").lines().skip(1).fold(String::new(), |out, _| out + "{\"sex\":\"male\",\"age\":40,\"violent_appearances\":99.0}\n"));
    assert!(scored("in.jsonl").2.iter().all(String::is_empty));
}

/// The worked example of an instrument as a line of JSON, with one answer in place of its own.
fn example(id: &str, name: &str, value: &str) -> String {
    let entry = assize::catalogue::find(id).expect("an instrument");
    let example = assize::Json::read((entry.sheet)().example.as_bytes()).expect("JSON");
    let members = example.members().iter().filter(|(own, _)| *own != name).map(|(name, value)| format!("\"{name}\":{}", value.compact()));
    let members: Vec<String> = members.chain([format!("\"{name}\":{value}")]).collect();
    format!("{{{}}}\n", members.join(","))
}

#[test]
fn lists_of_json_are_answers_where_lists_are_and_nowhere_else() {
    let at = folder();
    let score = |id: &str, line: &str| {
        put(at.path(), "one.jsonl", line);
        let out = run(at.path(), &["score", id, "one.jsonl"]);
        String::from_utf8_lossy(&out.stdout).contains("\"rejected\"")
    };
    for (id, line) in [
        ("asset", r#"{"age":15,"static_facts":{"age_at_first_conviction":[],"age_at_first_reprimand":[]}}"#),
        ("dash", r#"{"yes":6,"unanswered":0,"mappa_level":[]}"#),
        ("dash", r#"{"yes":6,"unanswered":0,"mappa_level":["1","2"]}"#),
        ("dash", r#"{"yes":6,"unanswered":0,"mappa_level":["1"]}"#),
        ("dash", r#"{"yes":6,"unanswered":0,"assessed_on":"2026-05-30","incidents":["2026-05-01","2026-05-02","2026-05-03","2026-05-03"]}"#),
        ("dash", r#"{"yes":6,"unanswered":0,"incidents":[]}"#),
        ("rm2000", r#"{"sex":["male"],"age":40}"#),
        ("rm2000", r#"{"sex":"male","age":[40]}"#),
        ("rm2000", r#"{"sex":"male","convicted_of_sexual_offence":[true],"age":40}"#),
        ("dash", r#"{"yes":6,"unanswered":0,"suicide_self_harm":{"value":true}}"#),
        ("dash", r#"{"yes":{},"unanswered":0}"#),
        ("asset", r#"{"age":15,"override":{"to":"standard","reason":"a","approver_role":[]}}"#),
        ("asset", r#"{"age":15,"override":{"to":"standard","approver_role":"manager","note":7}}"#),
        ("asset", r#"{"age":15,"static_facts":{"age_at_first_conviction":-1}}"#),
        ("asset", r#"{"age":15,"static_facts":{"age_at_first_conviction":"none"}}"#),
    ] {
        let rejected = score(id, &format!("{line}\n"));
        put(at.path(), "in.jsonl", format!("{line}\n"));
        let output = run(at.path(), &["rescore", "in.jsonl", "out.csv", "-i", id]);
        assert_eq!(output.status.code() == Some(1), rejected, "{id} {line}: {} {}", said(&output), text(at.path(), "out.csv"));
    }
    // of a predictor everything that must be known is known but for this one
    let mut outcomes = [0; 2];
    for (id, name, value) in [
        ("svrp", "previous_convictions", "[]"),
        ("svrp", "previous_convictions", "[\"robbery\"]"),
        ("svrp", "previous_convictions", "[\"robbery\",\"robbery\"]"),
        ("svrp", "previous_convictions", "[\"robbery\",null]"),
        ("svrp", "previous_convictions", "{\"a\":1}"),
        ("snsv", "previous_convictions", "[\"homicide\",\"homicide\"]"),
        ("arp", "is_unemployed", "{\"value\":true}"),
        ("arp", "is_unemployed", "[true]"),
        ("arp", "problem_solving_skills", "[\"some_problems\"]"),
    ] {
        let line = example(id, name, value);
        let rejected = score(id, &line);
        put(at.path(), "in.jsonl", &line);
        let output = run(at.path(), &["rescore", "in.jsonl", "out.csv", "-i", id, "--keep", ""]);
        assert_eq!(output.status.code() == Some(1), rejected, "{id} {name} {value}: {} {}", said(&output), text(at.path(), "out.csv"));
        outcomes[usize::from(rejected)] += 1;
    }
    assert!(outcomes[0] > 1 && outcomes[1] > 3, "{outcomes:?}");
}

#[test]
fn codes_stand_for_members_of_lists_however_these_are_written() {
    let at = folder();
    let with = |list: &str| example("svrp", "previous_convictions", list);
    put(at.path(), "own.jsonl", ["[\"weapon\"]", "[\"robbery\",\"weapon\"]", "[\"firearms\"]", "[]"].map(with).concat());
    put(at.path(), "coded.jsonl", ["[\"none\"]", "[\"R\",\"none\"]", "[\"F;F\"]", "[]"].map(with).concat());
    put(at.path(), "map.toml", "[columns.previous_convictions]\ncodes = { none = \"weapon\", R = \"robbery\", \"F;F\" = \"firearms\" }\n");
    let scored = |input: &str, more: &[&str]| {
        let output = run(at.path(), &[&["rescore", input, "out.csv", "-i", "svrp", "--keep", ""], more].concat());
        (column(&text(at.path(), "out.csv"), "svrp_score"), said(&output))
    };
    let (own, _) = scored("own.jsonl", &[]);
    let (coded, text) = scored("coded.jsonl", &["--map", "map.toml"]);
    // the last is the list of nothing: what the map has for the word it has not for that
    assert_eq!(own, coded, "{text}");
    // what codes make of a list and no text of the engine could say
    for (map, cells, own) in [
        ("robbery = \"none\"", ["[\"robbery\"]", "\"robbery\""], ["[]", "[]"]),
        ("1 = \"robbery\", 2 = \"robbery\"", ["\"1;2\"", "[\"1\",\"2\"]"], ["[\"robbery\",\"robbery\"]"; 2]),
        ("robbery = \"robbery;firearms\"", ["\"robbery\"", "[\"robbery\"]"], ["[\"robbery\",\"firearms\"]"; 2]),
        ("robbery = \"robbery;firearms\"", ["\"robbery;homicide\"", "[\"robbery\",\"homicide\"]"], ["7", "7"]),
    ] {
        put(at.path(), "map.toml", format!("[columns.previous_convictions]\ncodes = {{ {map} }}\n"));
        put(at.path(), "coded.jsonl", cells.map(with).concat());
        put(at.path(), "own.jsonl", own.map(with).concat());
        assert_eq!(scored("coded.jsonl", &["--map", "map.toml"]).0, scored("own.jsonl", &[]).0, "{map}: {cells:?}");
    }
}

#[test]
fn what_a_mapping_cannot_mean_is_refused() {
    let at = folder();
    put(at.path(), "in.csv", "sex,age\nmale,40\n");
    for (map, why) in [
        ("[defaults]\nyes = [\"\"]\n", "an empty text"),
        ("[defaults]\nyes = [\"1\"]\nno = [\"1 \"]\n", "a word for yes and for no"),
        ("[defaults]\nyes = [\"false \"]\n", "a word for yes and for no"),
        ("[columns.single]\nyes = [\"1\"]\ncodes = { 1 = \"false\" }\n", "different answers"),
        ("[columns.age]\ncodes = { A = \"900\" }\n", "no answer to it"),
        ("[columns.age]\ndate = \"%d/%m/%Y\"\n", "no day"),
        ("[defaults]\ndate = \"%d/%m/%-y\"\n", "two digits"),
        ("[defaults]\ndate = \"%d/%m/%Y %H:%M\"\n", "a time of day"),
        ("[columns]\nsex = \"\"\n", "a column without a name"),
        ("[columns.asset.rosh]\ncodes = { Q = \"high\" }\n", "stands in quotes"),
        ("[columns]\n\"rm2000.gender\" = \"G\"\n", "no question of rm2000; it is one of"),
        ("[columns.sex]\ncodes = { \" NA\" = \"male\" }\n", "means in this table that there is none"),
        ("[columns.single]\nyes = [\"1\"]\ncodes = { \" 1\" = \"false\" }\n", "different answers"),
        ("missing = [\"9\"]\n[columns.age]\ncodes = { \"09\" = \"20\" }\n", "are one value"),
        ("[defaults]\ndate = \"%Y%-d%-m\"\n", "where one number ends"),
    ] {
        put(at.path(), "map.toml", map);
        let output = run(at.path(), &["rescore", "in.csv", "out.csv", "-i", "rm2000", "--map", "map.toml"]);
        assert!(output.status.code() == Some(2) && said(&output).contains(why), "{map}: {}", said(&output));
    }
    // a name that the table does not have is said, with the one that was meant
    put(at.path(), "map.toml", "[columns]\nsex = \"sexx\"\n");
    let output = run(at.path(), &["rescore", "in.csv", "out.csv", "-i", "rm2000", "--map", "map.toml"]);
    assert!(said(&output).contains("which the input does not have; the nearest is `sex`"), "{}", said(&output));
}

#[test]
fn a_number_that_is_a_word_and_another_code_is_refused() {
    let at = folder();
    put(at.path(), "in.csv", "yes,unanswered,mappa_level\n6,0,01\n6,0,1\n6,0,1.0\n6,0,3\n");
    let map = "[columns.mappa_level]\ncodes = { \"01\" = \"3\", \"001\" = \"2\" }\n";
    let (_, out) = mapped(at.path(), ("in.csv", &text(at.path(), "in.csv")), map, &["-i", "dash"]);
    let problems = column(&out, "dash_problems");
    assert!(problems[0].is_empty() && problems[3].is_empty() && !problems[1].is_empty() && !problems[2].is_empty(), "{problems:?}");
    assert!(text(at.path(), "out.rejected.csv").contains("name this writing among them"));
    // and so are words for yes and no
    for (map, cell, is_refused) in [
        ("missing = [\"0\"]\n[columns.single]\nyes = [\"01\"]\nno = [\"00\"]", "00", true),
        ("missing = [\"0\"]\n[columns.single]\nyes = [\"01\"]\nno = [\"00\"]", "01", false),
        ("[columns.single]\nyes = [\"1\"]\nno = [\"0\"]\ncodes = { \"00\" = \"\" }", "0", true),
        ("[columns.single]\nyes = [\"1\"]\ncodes = { \"01\" = \"false\" }", "1", true),
        ("[columns.single]\ncodes = { \"TRUE\" = \"false\" }", "true", true),
        ("[columns.single]\ncodes = { \"TRUE\" = \"false\" }", "TRUE", false),
        ("missing = [\"FALSE\"]", "false", true),
    ] {
        adults(at.path(), "in.csv", "single", &[cell]);
        let (status, out) = mapped(at.path(), ("in.csv", &text(at.path(), "in.csv")), map, &["-i", "rm2000"]);
        assert_eq!(status == Some(1), is_refused, "{map} {cell}: {out}");
    }
    // long numbers that a binary64 cannot tell apart
    put(at.path(), "long.csv", "sex,age\n900000000000000001,40\n900000000000000002,40\n");
    let map = "[columns.sex]\ncodes = { \"900000000000000001\" = \"male\" }\n";
    let (_, out) = mapped(at.path(), ("long.csv", &text(at.path(), "long.csv")), map, &["-i", "rm2000"]);
    assert_eq!(column(&out, "rm2000_problems"), ["", "unknown_value"]);
}
