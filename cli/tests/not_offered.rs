//! Tools that are not offered, through the command line: listed, described under every name, refused with a reason when scored.

use assize::facts::Choices;
use assize::guidance::families;
use assize::not_offered::{self, NOT_OFFERED, Why, bare};
use assize::{Json, catalogue};
use std::collections::BTreeMap;
use std::process::{Command, Output, Stdio};

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_assize")).args(arguments).stdin(Stdio::null()).output().expect("it runs")
}

fn printed(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn word<'j>(json: &'j Json, key: &str) -> &'j str {
    json.get(key).and_then(Json::as_text).unwrap_or_default()
}

#[test]
fn the_names_that_people_look_for_are_there() {
    let asked_for = ["Static-99R", "STABLE-2007", "HCR-20", "SARA", "RSVP", "VRAG", "LS/CMI", "SAVRY", "COMPAS", "AssetPlus", "YOGRS", "OASys weights", "DVRIM", "ViSOR"];
    for name in asked_for {
        assert!(not_offered::find(name).is_some(), "{name}");
    }
    assert_eq!(NOT_OFFERED.len(), asked_for.len(), "a tool that no test looks for");
    for why in Why::ALL {
        assert!(NOT_OFFERED.iter().any(|tool| tool.why == *why), "no tool is {}", why.word());
    }
}

#[test]
fn the_list_has_them_in_a_section_of_their_own() {
    let text = printed(&run(&["list"]));
    let section = text.split("Not offered").nth(1).expect("a section");
    for tool in NOT_OFFERED {
        let line = section.lines().find(|l| l.trim_start().starts_with(&format!("{} ", tool.id))).unwrap_or_else(|| panic!("{} is not listed", tool.id));
        assert!(line.contains(tool.title) && line.contains(tool.why.label()), "{line}");
    }
    let json = Json::read(printed(&run(&["list", "--format", "json"])).as_bytes()).expect("JSON");
    let listed = json.get("not_offered").map(Json::items).unwrap_or_default();
    assert_eq!(listed.iter().map(|l| l.get("id").and_then(Json::as_text)).collect::<Vec<_>>(), NOT_OFFERED.iter().map(|t| Some(t.id)).collect::<Vec<_>>());
    assert!(listed.iter().all(|l| l.get("offered") == Some(&Json::Bool(false))));
    // the table of the README is of instruments only
    let markdown = printed(&run(&["list", "--format", "markdown"]));
    assert!(NOT_OFFERED.iter().all(|tool| !markdown.contains(&format!("`{}`", tool.id))));
    assert!(!markdown.contains("Not offered"));
}

#[test]
fn each_is_described_under_every_name_however_it_is_written() {
    for tool in NOT_OFFERED {
        for name in tool.spellings() {
            for written in [name.to_string(), name.to_uppercase(), bare(name), name.replace(['-', '/', ' '], "_"), format!(" {} ", name.replace('-', " "))] {
                assert_eq!(not_offered::find(&written).map(|t| t.id), Some(tool.id), "{written}");
            }
        }
        for name in [tool.id, tool.title] {
            let text = printed(&run(&["describe", name]));
            for part in [tool.title, tool.reason, tool.instead, tool.why.label(), "not offered"] {
                assert!(text.contains(part), "{name}: no \"{part}\" in {text}");
            }
            let json = Json::read(printed(&run(&["describe", name, "--format", "json"])).as_bytes()).expect("JSON");
            assert_eq!((word(&json, "id"), word(&json, "kind")), (tool.id, tool.why.word()));
        }
    }
}

#[test]
fn to_score_one_is_wrong_use_with_the_reason() {
    for tool in NOT_OFFERED {
        for arguments in [["score", tool.title], ["schema", tool.id]] {
            let output = run(&arguments);
            let said = String::from_utf8_lossy(&output.stderr).to_string();
            assert_eq!(output.status.code(), Some(2), "{said}");
            assert!(output.stdout.is_empty());
            for part in ["is not offered", tool.reason, tool.instead] {
                assert!(said.contains(part), "no \"{part}\" in {said}");
            }
        }
    }
    // a slip of the hand is pointed to as well
    let slip = run(&["describe", "compass"]);
    assert_eq!(slip.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&slip.stderr).contains("`compas`, which is not offered"));
}

#[test]
fn no_name_stands_for_two_things() {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for tool in NOT_OFFERED {
        for name in tool.spellings() {
            assert!(!bare(name).is_empty());
            let other = seen.insert(bare(name), tool.id);
            assert!(other.is_none_or(|id| id == tool.id), "{name} is {} and {}", tool.id, other.unwrap_or_default());
        }
        assert!(tool.id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'), "{} is not kebab-case", tool.id);
    }
    let instruments = catalogue::INSTRUMENTS.iter().flat_map(|i| [i.id.to_string(), i.title.to_string()]);
    let policies = families::all().into_iter().map(|p| p.id().to_string());
    for name in instruments.chain(policies).chain(["assessment".to_string()]) {
        assert!(not_offered::find(&name).is_none(), "{name} is both offered and not");
    }
}

#[test]
fn what_to_use_instead_is_there_to_be_used() {
    for tool in NOT_OFFERED {
        for id in tool.see {
            assert!(catalogue::find(id).is_some(), "{} points to {id}", tool.id);
            assert!(tool.instead.contains(&format!("`{id}`")), "{} does not say what {id} is for", tool.id);
        }
        let quoted = tool.instead.split('`').skip(1).step_by(2);
        assert!(quoted.clone().all(|id| tool.see.contains(&id)), "{}: {:?}", tool.id, quoted.collect::<Vec<_>>());
    }
}
