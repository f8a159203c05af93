//! Terms that the documents refuse (PPR-1, DAN-2) stand nowhere in our own words: not in forms, sheets, policies, outcomes, source
//! texts or documents, except in the guard that refuses them. The guard is tried here too, and so is this search.

use assize::facts::{Choice, Field, Form, Shape, ask};
use assize::guidance::families::{self, Family};
use assize::guidance::vocabulary::{self, Term};
use assize::outcome::Answered;
use assize::sheet::Sheet;
use assize::{Json, Set, assessment, catalogue, facts::Choices, facts::FactSet};
use assize_tests::vectors;
use std::path::{Path, PathBuf};

/// Files in which the terms may stand, each with why.
const ALLOWED: &[(&str, &str)] = &[("core/src/guidance/vocabulary.rs", "the guard names what it refuses, and says so to whoever used it")];

/// Notices that refuse a term have to name it.
const REFUSING: &[&str] = &["retired_term", "court_term"];

/// Texts with the place in which each stands.
type Texts = Vec<(String, String)>;

fn used(texts: &Texts) -> Vec<String> {
    texts.iter().filter(|(_, text)| !vocabulary::terms(text).is_empty()).map(|(place, text)| format!("{place}: {}", text.chars().take(200).collect::<String>())).collect()
}

// --- the guard ------------------------------------------------------------------------------------------------------------

#[test]
fn the_guard_finds_each_term_however_it_is_written() {
    let retired = [
        "Schedule One offender",
        "schedule-one offenders",
        "SCHEDULE 1 OFFENDER",
        "a \u{2018}Schedule\u{2011}One\u{2019} offender's file",
        "Sch 1 offender",
        "schedule_one_offender",
    ];
    let court = [
        "dangerous offender",
        "Dangerous-Offenders",
        "the dangerous\n    offender",
        "a \"dangerous\" offender",
        "DangerousOffender",
        "dangerous_offender",
        "dangerous\n/// offender",
    ];
    for text in retired.into_iter().chain(["ScheduleOneOffender", "schedule1 offender"]) {
        assert_eq!(vocabulary::terms(text), Set::only(Term::Retired), "{text}");
    }
    for text in court {
        assert_eq!(vocabulary::terms(text), Set::only(Term::Court), "{text}");
    }
    assert_eq!(vocabulary::terms("a schedule 1 offender and a dangerous offender"), Set::full());
}

#[test]
fn the_guard_leaves_other_words_alone() {
    for text in [
        "",
        "a potentially dangerous person",
        "dangerous. Offenders live here",
        "schedule one, offender two",
        "Schedule 15 offender",
        "an offender who is dangerous",
        "Schedule 1 of the Act",
    ] {
        assert!(vocabulary::terms(text).is_empty(), "{text}");
    }
}

#[test]
fn the_guard_gives_a_notice_and_refuses_nothing() {
    let given = |text: &str, found: bool| {
        let mut a = Answered::default();
        vocabulary::guard(text, "notes", found, &mut a);
        a.notices.iter().map(|n| n.code).collect::<Vec<_>>()
    };
    assert_eq!(given("a dangerous offender", false), ["court_term"]);
    assert!(given("a dangerous offender", true).is_empty(), "a court has found it");
    assert_eq!(given("a schedule one offender", true), ["retired_term"], "no court brings a retired term back");
    for term in Term::ALL {
        assert!(REFUSING.contains(&term.notice("notes").code), "{term:?}");
    }
}

// --- what forms and sheets say ---------------------------------------------------------------------------------------------

fn form(at: &str, form: &Form, out: &mut Texts) {
    out.push((at.to_string(), form.title.to_string()));
    out.push((at.to_string(), form.id.to_string()));
    fields(at, form.fields, out);
}

fn fields(at: &str, list: &[Field], out: &mut Texts) {
    let mut choices = |at: &str, list: &[Choice]| list.iter().for_each(|c| out.extend([c.word, c.label].map(|text| (at.to_string(), text.to_string()))));
    for field in list {
        let at = format!("{at}.{}", field.name);
        match field.shape {
            Shape::Choice(list) | Shape::OneOf(list) | Shape::ChoiceOrText(list) | Shape::ChoiceOrPart(list, _) | Shape::Several(list) => choices(&at, list),
            Shape::Coded(list) => list.iter().for_each(|c| choices(&at, &[Choice { word: c.code, label: c.label }])),
            _ => {}
        }
    }
    for field in list {
        let at = format!("{at}.{}", field.name);
        for text in [field.name, field.title, field.help, field.source, field.section, field.unit, field.counts, field.does_not_count] {
            out.push((at.clone(), text.to_string()));
        }
        match field.shape {
            Shape::Part(inner) | Shape::List(inner) | Shape::ChoiceOrPart(_, inner) => form(&at, inner, out),
            Shape::Keyed(inner) => fields(&at, &inner(), out),
            _ => {}
        }
    }
}

fn sheet(at: &str, sheet: &Sheet, out: &mut Texts) {
    let mut say = |text: &str| out.push((at.to_string(), text.to_string()));
    for table in &sheet.tables {
        [table.id, table.title, table.unit, table.source].into_iter().for_each(&mut say);
        table.rows.iter().flat_map(|row| [&row.id, &row.label, &row.value]).for_each(|text| say(text));
    }
    sheet.rules.iter().flat_map(|rule| [rule.id, rule.text, rule.source]).for_each(&mut say);
    sheet.notes.iter().copied().chain([sheet.example]).for_each(&mut say);
}

#[test]
fn no_form_sheet_or_policy_uses_a_refused_term() {
    let mut texts = Texts::new();
    for entry in catalogue::INSTRUMENTS {
        texts.extend([entry.title, entry.summary].map(|text| (entry.id.to_string(), text.to_string())));
        form(entry.id, &entry.form, &mut texts);
        sheet(entry.id, &(entry.sheet)(), &mut texts);
    }
    form("assessment", &assessment::Case::FORM, &mut texts);
    for family in Family::ALL {
        for id in families::names_in(*family).split(", ") {
            let policy = families::find(id).unwrap_or_else(|| panic!("no policy {id}"));
            every_text(id, &policy.to_json(), &mut texts);
        }
    }
    assert!(texts.len() > 1000, "only {} texts were found", texts.len());
    assert_eq!(used(&texts), [""; 0]);
}

fn every_text(at: &str, json: &Json, out: &mut Texts) {
    if let Some(text) = json.as_text() {
        out.push((at.to_string(), text.to_string()));
    }
    json.items().iter().for_each(|item| every_text(at, item, out));
    for (key, value) in json.members() {
        out.push((at.to_string(), key.to_string()));
        every_text(&format!("{at}.{key}"), value, out);
    }
}

#[test]
fn no_outcome_uses_a_refused_term() {
    let mut texts = Texts::new();
    let mut refused = 0;
    for v in vectors() {
        let at = format!("{} {}", v.instrument, v.id);
        for (key, value) in v.outcome().members() {
            let refusing = |notice: &&Json| notice.get("code").and_then(Json::as_text).is_some_and(|code| REFUSING.contains(&code));
            refused += value.items().iter().filter(refusing).count();
            if key == "notices" {
                value.items().iter().filter(|notice| !refusing(notice)).for_each(|notice| every_text(&at, notice, &mut texts));
            } else {
                every_text(&at, value, &mut texts);
            }
        }
    }
    assert!(refused > 0, "some vector uses a term in its notes");
    assert_eq!(used(&texts), [""; 0]);
}

// --- what files say --------------------------------------------------------------------------------------------------------

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn files(at: &Path, out: &mut Texts) {
    if at.is_dir() {
        for entry in std::fs::read_dir(at).unwrap_or_else(|e| panic!("{}: {e}", at.display())) {
            files(&entry.expect("an entry of the folder").path(), out);
        }
    } else if at.extension().is_some_and(|x| ["rs", "md", "json"].iter().any(|text| x == *text)) {
        let text = std::fs::read_to_string(at).unwrap_or_else(|e| panic!("{}: {e}", at.display()));
        let name = at.strip_prefix(root()).unwrap_or(at).to_string_lossy().replace('\\', "/");
        out.push((name, text));
    }
}

#[test]
fn no_file_of_ours_uses_a_refused_term() {
    let mut texts = Texts::new();
    for place in ["core/src", "cli/src", "docs", "README.md", "ARCHITECTURE.md", "CHANGELOG.md"] {
        files(&root().join(place), &mut texts);
    }
    for name in ["core/src/guidance/persons.rs", "README.md", "docs/instruments/rosh.md"] {
        assert!(texts.iter().any(|(place, _)| place == name), "{name} was not read");
    }
    let (allowed, ours): (Texts, Texts) = texts.into_iter().partition(|(place, _)| ALLOWED.iter().any(|(file, _)| file == place));
    assert_eq!(used(&ours), [""; 0]);
    assert_eq!(used(&allowed).len(), ALLOWED.len(), "the list holds nothing that is gone");
    assert!(ALLOWED.iter().all(|(_, why)| !why.is_empty()));
}

// --- the search itself -----------------------------------------------------------------------------------------------------

#[test]
fn the_search_notices_a_term_wherever_it_is_put() {
    const WORDS: &[Choice] = &[Choice { word: "dangerous_offender", label: "A label" }];
    const INNER: Form = Form { id: "inner", title: "Inner", fields: &[ask("A title").help("Ask whether a Schedule One offender lives there.").named("one", Shape::YesNo)] };
    const SEEDED: Form = Form { id: "seeded", title: "Seeded", fields: &[ask("Plain").named("two", Shape::Choice(WORDS)), ask("Part").named("three", Shape::Part(&INNER))] };
    let mut texts = Texts::new();
    form("seeded", &SEEDED, &mut texts);
    let found = used(&texts);
    assert_eq!(found, ["seeded.two: dangerous_offender", "seeded.three.one: Ask whether a Schedule One offender lives there."]);

    let mut texts = Texts::new();
    let rule = assize::sheet::Rule { id: "x", text: "manage the dangerous\noffender", source: "", status: assize::Status::Ours };
    sheet("sheet", &Sheet { rules: vec![rule], ..Sheet::default() }, &mut texts);
    every_text("outcome", &Json::read(br#"{"a": [{"text": "known schedule 1 offenders"}]}"#).expect("JSON"), &mut texts);
    assert_eq!(used(&texts).len(), 2);

    let own = root().join("tests/vocabulary.rs");
    let mut texts = Texts::new();
    files(&own, &mut texts);
    assert_eq!(used(&texts).len(), 1, "this file uses the terms");
}
