//! A case as a form walks through it, beside its report; what the screens show beside a level; the copy for the person assessed.

use assize::report::plain_language;
use assize::{Json, Options, journey, report};
use std::collections::BTreeSet;

fn case(text: &str) -> Json {
    Json::read(text.as_bytes()).unwrap()
}

fn walked(case: &Json) -> Json {
    journey::of(case, &Options::default(), &[])
}

fn examples() -> Vec<(String, Json)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples");
    let mut out: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|x| x == "json"))
        .map(|path| (path.file_stem().unwrap().to_string_lossy().to_string(), case(&std::fs::read_to_string(&path).unwrap())))
        .collect();
    out.sort_by(|a, b| a.0.cmp(&b.0));
    assert!(out.len() >= 9);
    out
}

fn questions(journey: &Json) -> Vec<&Json> {
    let groups = journey.get("groups").unwrap().items().iter();
    let tasks = groups.flat_map(|g| g.get("tasks").unwrap().items());
    tasks.flat_map(|t| t.get("fieldsets").unwrap().items()).flat_map(|f| f.get("questions").unwrap().items()).collect()
}

fn text<'j>(json: &'j Json, key: &str) -> &'j str {
    json.get(key).and_then(Json::as_text).unwrap_or_default()
}

fn at<'j>(journey: &'j Json, path: &str) -> &'j Json {
    questions(journey).into_iter().find(|q| text(q, "path") == path).unwrap_or_else(|| panic!("{path} is not asked"))
}

#[test]
fn every_answer_of_every_example_is_a_question_once() {
    for (name, case) in examples() {
        let journey = walked(&case);
        let paths: Vec<&str> = questions(&journey).iter().map(|q| text(q, "path")).collect();
        let once: BTreeSet<&str> = paths.iter().copied().collect();
        assert_eq!(paths.len(), once.len(), "{name}: a question stands twice");
        let mut answers = Vec::new();
        leaves(&case, "", &mut answers);
        for answer in answers.iter().filter(|a| !a.starts_with("policies")) {
            // a list is one question with all its members, and which cell it is, is no question
            let asked = once.iter().any(|p| answer == p || answer.strip_prefix(p).is_some_and(|rest| rest.starts_with(['[', '.'])));
            assert!(asked || answer.ends_with(".subject") || answer.ends_with(".setting"), "{name}: {answer} is no question");
        }
        let answered = questions(&journey).iter().filter(|q| q.get("answered") == Some(&Json::Bool(true))).count();
        assert!(answered > 5, "{name}: {answered} answered");
    }
}

fn leaves(json: &Json, path: &str, out: &mut Vec<String>) {
    match json {
        Json::Object(members) => members.iter().for_each(|(key, value)| leaves(value, &if path.is_empty() { key.to_string() } else { format!("{path}.{key}") }, out)),
        Json::List(items) if path.starts_with("rosh.cells") && !path.contains(']') => items.iter().enumerate().for_each(|(i, value)| leaves(value, &format!("{path}[{i}]"), out)),
        Json::Null => {}
        _ => out.push(path.to_string()),
    }
}

#[test]
fn what_could_change_a_result_is_what_the_report_calls_unknown() {
    for (name, case) in examples() {
        let (journey, report) = (walked(&case), report::assess(&case, &Options::default(), &[]));
        let open: Vec<&str> = report.get("unknown").unwrap().items().iter().map(|u| text(u, "field")).collect();
        for question in questions(&journey).iter().filter(|q| q.get("could_change") == Some(&Json::Bool(true))) {
            let path = text(question, "path");
            let cell = path.starts_with("rosh.cells[");
            // of an instrument that nobody began the report says nothing
            let begun = case.get(path.split('.').next().unwrap()).is_some();
            assert!(cell || !begun || open.iter().any(|o| o.starts_with(path) || path.starts_with(o)), "{name}: {path} changes nothing");
        }
        for field in open.iter().filter(|o| !o.starts_with("rosh.cells.")) {
            let found =
                questions(&journey).iter().any(|q| q.get("could_change") == Some(&Json::Bool(true)) && (field.starts_with(text(q, "path")) || text(q, "path").starts_with(field)));
            assert!(found, "{name}: {field} is unknown and matters, and no question says so");
        }
    }
}

#[test]
fn of_an_expected_instrument_that_nobody_began_its_questions_could_change_a_result() {
    let counted = |born: &str, group: &str| {
        let journey = walked(&case(&format!(r#"{{"assessed_on": "2026-01-01", "date_of_birth": "{born}", "sex": "male"}}"#)));
        let all = questions(&journey);
        all.iter().filter(|q| text(q, "path").starts_with(group) && q.get("could_change") == Some(&Json::Bool(true))).map(|q| text(q, "path").to_string()).collect::<Vec<_>>()
    };
    assert_eq!(counted("1990-01-01", "oasys."), ["oasys.form"]);
    assert!(counted("2011-01-01", "asset.").len() > 12);
    assert!(counted("2011-01-01", "oasys.").is_empty());
    assert!(counted("2011-01-01", "rm2000.").is_empty());
}

#[test]
fn what_the_case_says_is_known_to_a_part_before_its_first_answer() {
    let journey = walked(&case(r#"{"assessed_on": "2026-01-01", "date_of_birth": "1990-01-01", "sex": "male", "setting": "community"}"#));
    for (path, value) in [
        ("oasys.age", Json::Whole(36)),
        ("rm2000.age", Json::Whole(36)),
        ("rm2000.sex", Json::from("male")),
        ("predictors.gender", Json::from("male")),
        ("safeguarding.notification_period.date_of_birth", Json::from("1990-01-01")),
    ] {
        assert_eq!(at(&journey, path).get("filled"), Some(&value), "{path}");
        assert_eq!(at(&journey, path).get("answered"), Some(&Json::Bool(false)), "{path}");
    }
    assert_eq!(at(&journey, "oasys.form").get("filled"), None);
    assert!(journey.get("refused").unwrap().items().is_empty(), "nobody began anything that could be refused");
    // a part that is refused keeps what is known of it in sight
    let refused = walked(&case(r#"{"assessed_on": "2026-01-01", "date_of_birth": "1990-01-01", "oasys": {"items": {"4.2": "yes"}}}"#));
    assert_eq!(at(&refused, "oasys.age").get("filled"), Some(&Json::Whole(36)));
}

#[test]
fn a_level_for_self_is_asked_only_under_the_wording_that_has_one() {
    let with = |profile: &str| walked(&case(&format!(r#"{{"rosh": {{"profile": {profile}, "self_concerns": {{"recorded_level": "high"}}}}}}"#)));
    let applies = |journey: &Json| text(at(journey, "rosh.self_concerns.recorded_level"), "applies").to_string();
    assert_eq!(applies(&with("\"seed_13_4_12\"")), "yes");
    let other = with("\"oasys_2006\"");
    assert_eq!(applies(&other), "no");
    assert!(other.get("no_longer_apply").unwrap().items().iter().any(|gone| text(gone, "path") == "rosh.self_concerns.recorded_level"));
    assert_eq!(applies(&with("null")), "open");
}

#[test]
fn a_question_applies_when_its_condition_holds_and_is_open_while_that_is_unknown() {
    let with = |setting: &str| walked(&case(&format!(r#"{{"setting": {setting}, "release_date": "2027-01-01"}}"#)));
    assert_eq!(text(at(&with("null"), "release_date"), "applies"), "open");
    assert_eq!(text(at(&with("\"custody\""), "release_date"), "applies"), "yes");
    let community = with("\"community\"");
    assert_eq!(text(at(&community, "release_date"), "applies"), "no");
    let dropped = community.get("no_longer_apply").unwrap().items();
    assert_eq!(dropped.len(), 1);
    assert_eq!((text(&dropped[0], "path"), text(&dropped[0], "question")), ("release_date", "Release date"));
    assert!(with("\"custody\"").get("no_longer_apply").unwrap().items().is_empty());
    // within a member of a list, too
    let cell = |imminent: bool| {
        case(&format!(r#"{{"rosh": {{"cells": [{{"subject": "public", "setting": "community", "facts": {{"imminent": {imminent}, "time_frame": "weeks"}}}}]}}}}"#))
    };
    assert_eq!(walked(&cell(false)).get("no_longer_apply").unwrap().items().len(), 1);
    assert!(walked(&cell(true)).get("no_longer_apply").unwrap().items().is_empty());
}

#[test]
fn what_is_taken_from_the_case_is_filled_in_and_not_counted_as_answered() {
    let journey = walked(&case(r#"{"assessed_on": "2026-03-09", "date_of_birth": "1990-03-09", "oasys": {"form": "layer3"}}"#));
    let age = at(&journey, "oasys.age");
    assert_eq!((age.get("filled").and_then(Json::as_whole), age.get("answered")), (Some(36), Some(&Json::Bool(false))));
    assert!(at(&journey, "oasys.form").get("filled").is_none());
}

#[test]
fn levels_of_harm_have_a_page_for_each_subject_and_a_place_for_each_cell_not_yet_there() {
    let journey = walked(&case(r#"{"setting": "community", "rosh": {"cells": [{"subject": "staff", "setting": "community", "recorded": {"level": "low"}}]}}"#));
    let rosh = journey.get("groups").unwrap().items().iter().find(|g| text(g, "id") == "rosh").unwrap();
    let pages = rosh.get("tasks").unwrap().items().iter();
    let sets: Vec<(&str, &Json)> = pages.flat_map(|t| t.get("fieldsets").unwrap().items().iter().map(|f| (text(t, "title"), f))).filter(|(_, f)| f.get("at").is_some()).collect();
    assert_eq!(sets.len(), 9);
    let places: BTreeSet<&str> = sets.iter().map(|(_, f)| text(f, "at")).collect();
    assert_eq!(places.len(), 9, "each cell has a place of its own");
    for (subject, set) in sets {
        assert_eq!(text(set, "applies"), "yes");
        // only a cell that is not there yet is to be made
        let there = (subject, text(set, "title")) == ("Staff", "Community");
        assert_eq!(set.get("new").is_none(), there, "{subject} {}", text(set, "title"));
        assert_eq!(text(set, "at") == "rosh.cells[0]", there);
    }
}

#[test]
fn answers_that_cannot_be_read_are_named_with_their_question() {
    let journey = walked(&case(r#"{"assessed_on": "2026-02-30", "oasys": {"age": "forty"}, "rm2000": {"age": 400}}"#));
    let errors = journey.get("errors").unwrap().items();
    let named: Vec<(&str, &str)> = errors.iter().map(|e| (e.get("fields").and_then(|f| f.items()[0].as_text()).unwrap(), text(e, "question"))).collect();
    assert_eq!(named, [("assessed_on", "Date of the assessment"), ("oasys.age", "Age"), ("rm2000.age", "Age at the start of the time at risk")]);
}

#[test]
fn the_instrument_for_this_person_is_said_with_its_reason() {
    let group = |born: &str, id: &str| {
        let journey = walked(&case(&format!(r#"{{"assessed_on": "2026-03-09", "date_of_birth": "{born}"}}"#)));
        let group = journey.get("groups").unwrap().items().iter().find(|g| text(g, "id") == id).unwrap().clone();
        assert!(!text(&group, "why").is_empty());
        text(&group, "choice").to_string()
    };
    assert_eq!(group("1990-01-01", "oasys"), "expected");
    assert_eq!(group("2011-01-01", "asset"), "expected");
    assert_ne!(group("2011-01-01", "oasys"), "expected");
}

#[test]
fn no_case_of_any_shape_stops_the_walk() {
    for odd in
        ["null", "[]", "3", "\"x\"", r#"{"rosh": 5}"#, r#"{"rosh": {"cells": {}}}"#, r#"{"nonsense": 1}"#, r#"{"oasys": {"items": [1]}}"#, r#"{"rosh": {"cells": [null, 7, {}]}}"#]
    {
        let journey = walked(&case(odd));
        assert!(journey.get("groups").unwrap().items().len() > 10, "{odd}");
    }
    assert_eq!(walked(&case(r#"{"nonsense": 1}"#)).get("errors").unwrap().items().len(), 1);
}

#[test]
fn scales_meet_where_the_official_displays_print_their_thresholds() {
    // screens.md 3
    for (id, points, open_top) in [
        ("arp", &[0.0, 50.0, 75.0, 90.0, 100.0][..], false),
        ("ogrs3", &[0.0, 50.0, 75.0, 90.0, 100.0], false),
        ("vrp", &[0.0, 30.0, 60.0, 80.0, 100.0], false),
        ("ovp", &[0.0, 30.0, 60.0, 80.0, 100.0], false),
        ("ogp", &[0.0, 34.0, 67.0, 85.0, 100.0], false),
        ("svrp", &[0.0, 1.0, 3.0, 6.9, 25.0], true),
        ("csrp", &[0.0, 1.0, 3.0, 6.9, 25.0], true),
        ("rsr", &[0.0, 3.0, 6.9, 25.0], true),
    ] {
        let scale = report::displays::scale(id).unwrap();
        let shown: Vec<f64> = scale.get("points").unwrap().items().iter().map(|p| if let Json::Real(x) = p { *x } else { panic!("{p:?}") }).collect();
        assert_eq!(shown, points, "{id}");
        assert_eq!(scale.get("open_top"), Some(&Json::Bool(open_top)), "{id}");
        assert_eq!(scale.get("levels").unwrap().items().len(), points.len() - 1, "{id}");
    }
    // the printed captions 0, 0.6, 2.1, 5.3, 83.1 are the percentages of the points at which the bands begin, to one place
    let scale = report::displays::scale("dc-srp").unwrap();
    let shown: Vec<String> = scale.get("points").unwrap().items().iter().map(|p| if let Json::Real(x) = p { format!("{x:.1}") } else { String::new() }).collect();
    assert_eq!(shown, ["0.0", "0.6", "2.1", "5.3", "83.1"]);
    for id in ["iic-srp", "osp-dc", "osp-iic"] {
        assert!(report::displays::scale(id).unwrap().get("points").is_none(), "{id} shows no percentage");
    }
}

#[test]
fn bars_of_needs_rest_on_the_table_of_needs() {
    let report = report::assess(&case(r#"{"oasys": {"form": "layer3", "items": {"9.1": "significant", "9.2": "significant", "9.5": "some"}}}"#), &Options::default(), &[]);
    let needs = report.get("needs").unwrap().items();
    assert_eq!(needs.len(), 8);
    let alcohol = needs.iter().find(|n| text(n, "need") == "alcohol").unwrap();
    assert_eq!(alcohol.get("threshold").and_then(Json::as_whole), Some(4));
    assert_eq!((text(alcohol, "status"), text(alcohol, "in_words")), ("need_identified", "Need identified"));
    // a score that is open is a range, never nothing
    let open = needs.iter().find(|n| text(n, "need") == "drugs").unwrap();
    assert!(open.get("score").unwrap().is_null());
    assert!(open.get("possible_scores").unwrap().items().len() > 1);
}

#[test]
fn the_copy_for_the_person_leaves_out_what_its_sources_restrict() {
    for (name, case) in examples() {
        let report = report::assess(&case, &Options::default(), &[]);
        let copy = plain_language::of(&case, &report).compact();
        for word in ["victim of", "male_victim", "stranger", "appearances", "grooming", "_", "children:", "Known adult"] {
            assert!(!copy.contains(word), "{name}: the copy says {word}: {}", copy.split(word).next().map_or("", |b| &b[b.len().saturating_sub(120)..]));
        }
        assert!(copy.contains("People decide") && copy.contains("If a fact is wrong"), "{name}");
    }
}

#[test]
fn the_copy_says_what_can_change_and_what_would_change_the_level() {
    let (_, case) = examples().into_iter().find(|(name, _)| name == "registered-sex-offender").unwrap();
    let copy = plain_language::of(&case, &report::assess(&case, &Options::default(), &[]));
    let list = |heading: &str| copy.get("sections").unwrap().items().iter().find(|s| text(s, "heading") == heading).unwrap().get("list").unwrap().items().to_vec();
    assert!(list("Facts that were used and that can change").iter().any(|l| l.as_text() == Some("Permanence of accommodation: Some problems")));
    let changes = list("What would change the level");
    assert!(changes.iter().any(|l| l.as_text().unwrap().starts_with("Permanence of accommodation: from Some problems to No problems.")), "{changes:?}");
    // the levels behind it are those of the report
    assert!(list("What the assessment says").iter().any(|l| l.as_text() == Some("Risk of serious harm to others: high. This is a judgement and not a number.")));
}

#[test]
fn the_copy_gives_what_remains_possible_and_the_persons_own_convictions() {
    let of = |name: &str| {
        let (_, case) = examples().into_iter().find(|(n, _)| n == name).unwrap();
        plain_language::of(&case, &report::assess(&case, &Options::default(), &[])).compact()
    };
    assert!(of("custody").contains("Risk of serious harm to others: not settled yet. It could be high or very high."));
    let rated = case(r#"{"assessed_on": "2026-01-01", "date_of_birth": "2011-01-01", "asset": {"ratings": {"lifestyle": 4, "thinking_behaviour": 4}}}"#);
    let young = plain_language::of(&rated, &report::assess(&rated, &Options::default(), &[])).compact();
    assert!(young.contains("offend again: ") && young.contains("intervention level): "), "{young}");
    let predictors = of("predictors");
    assert!(predictors.contains("Some answers are missing. With them it could be any level."), "{predictors}");
    let convicted = of("registered-sex-offender");
    assert!(convicted.contains("Conviction, finding or caution 1: term as pronounced: 30 months") && convicted.contains("Date of birth: 30 August 1995"), "{convicted}");
    assert!(!convicted.contains("may cause serious harm"), "what an authority considers is not the person's to correct");
    assert!(of("young-person").contains("Earlier assessment 1: lifestyle"));
}

#[test]
fn the_copy_never_says_more_than_is_known_nor_what_is_another_persons() {
    let copy = |text: &str, strict: bool| {
        let case = case(text);
        plain_language::of(&case, &report::assess(&case, &Options { strict, ..Options::default() }, &[])).compact()
    };
    // where eligibility is open there may be no level at all
    let mut case = examples().into_iter().find(|(n, _)| n == "registered-sex-offender").unwrap().1;
    case.set("oasys", Json::Null);
    let mut rm2000 = case.get("rm2000").unwrap().clone();
    rm2000.set("convicted_of_sexual_offence", Json::Null);
    case.set("rm2000", rm2000);
    let open = plain_language::of(&case, &report::assess(&case, &Options::default(), &[])).compact();
    assert!(open.contains("convicted again: not settled. It could be very high or no level at all."), "{open}");
    // a relative's record, levels of harm said by others, harm that others do
    let others = copy(
        r#"{"assessed_on": "2026-01-01", "date_of_birth": "1990-01-01", "sex": "male", "oasys": {"form": "oasys2", "items": {"6.2": "yes", "6.5": "yes", "6.1": "some"}}, "predictors": {"overall_risk_for_assessment": "very_high"}}"#,
        false,
    );
    assert!(others.contains("Present relationship with close family: Some problems"));
    assert!(!others.contains("criminal record") && !others.to_lowercase().contains("very high"), "{others}");
    let child = copy(
        r#"{"assessed_on": "2026-01-01", "date_of_birth": "2011-01-01", "asset": {"rosh": "high", "vulnerability": {"from_others": true, "level": "high"}, "ratings": {"lifestyle": 4}}}"#,
        false,
    );
    assert!(!child.contains("from other people") && !child.contains("Risk of serious harm: "), "{child}");
    // nothing used, nothing said to be used
    let nothing = copy("{}", false);
    assert!(!nothing.contains("are left out for") && !nothing.contains("were used and are") && !nothing.contains("Risk Matrix"), "{nothing}");
    // withheld is said
    let (_, young) = examples().into_iter().find(|(n, _)| n == "young-person").unwrap();
    let strict = plain_language::of(&young, &report::assess(&young, &Options { strict: true, ..Options::default() }, &[])).compact();
    assert!(strict.contains("offend again: held back"), "{strict}");
    // nobody's level is held back where nothing was answered
    assert!(!copy(r#"{"oasys": {"form": "layer3", "age": 30, "recorded": {"level": "low"}}, "rm2000": {}}"#, true).contains("Another tool"));
}

#[test]
fn a_recorded_percentage_has_its_natural_frequency() {
    let recorded = case(r#"{"oasys": {"form": "layer3", "recorded": {"ogrs3": 33}}}"#);
    let report = report::assess(&recorded, &Options::default(), &[]);
    let general = report.at(&["reconviction", "by_type", "general"]).unwrap().items();
    assert!(general.iter().any(|e| e.get("natural_frequency").and_then(Json::as_text) == Some("About 1 in 3 people (33%)")), "{general:?}");
}

#[test]
fn a_judgement_that_differs_needs_a_reason_and_keeps_what_was_shown() {
    let with = |reason: &str| {
        report::assess(
            &case(&format!(
                r#"{{"judgements": [{{"about": "rosh", "judgement": "medium", "by_role": "offender manager", "on": "2026-03-09", "shown": "high", "agreed": false{reason}}}]}}"#
            )),
            &Options::default(),
            &[],
        )
    };
    let missing = with("");
    assert!(missing.compact().contains("reason_required"), "{}", missing.compact());
    let given = with(r#", "reason": "seen weekly, no sign of it""#);
    assert!(!given.compact().contains("reason_required"));
    let kept = &given.get("judgements").unwrap().items()[0];
    assert_eq!((text(kept, "judgement"), text(kept, "shown"), kept.get("agreed")), ("medium", "high", Some(&Json::Bool(false))));
}

#[test]
fn what_an_instrument_refuses_hides_no_answer_and_is_said_with_its_place() {
    let with = |more: &str| {
        walked(&case(&format!(r#"{{"setting": "community", "rosh": {{"cells": [{{"subject": "public", "setting": "community", "recorded": {{"level": "very_high"}}}}]{more}}}}}"#)))
    };
    let whole = questions(&with("")).len();
    assert!(with("").get("refused").unwrap().items().is_empty());
    for (more, code) in [(r#", "screening": {"r5_2b": true}"#, "reason_required"), (r#", "screening": {"r1_2_current": [1, 15]}"#, "none_with_others")] {
        let journey = with(more);
        let refused = journey.get("refused").unwrap().items();
        assert!(refused.iter().any(|r| text(r, "code") == code && text(r, "group") == "rosh"), "{more}: {}", journey.get("refused").unwrap().compact());
        assert_eq!(questions(&journey).len(), whole, "{more}: every page stays");
        assert!(at(&journey, "rosh.cells[0].recorded").get("answered") == Some(&Json::Bool(true)));
    }
}

#[test]
fn a_level_given_twice_or_for_nobody_stays_in_sight() {
    let cell = r#"{"subject": "public", "setting": "community", "recorded": {"level": "low"}}"#;
    let journey = walked(&case(&format!(r#"{{"rosh": {{"cells": [{cell}, {cell}, {{"recorded": {{"level": "high"}}}}]}}}}"#)));
    for index in 0..3 {
        assert_eq!(at(&journey, &format!("rosh.cells[{index}].recorded")).get("answered"), Some(&Json::Bool(true)), "{index}");
    }
}

#[test]
fn a_level_is_not_settled_while_eligibility_is_open() {
    let (_, case) = examples().into_iter().find(|(name, _)| name == "conflicting-facts").unwrap();
    let report = report::assess(&case, &Options::default(), &[]);
    let effective = report.at(&["reconviction", "effective"]).unwrap();
    assert_eq!(effective.get("either").unwrap().compact(), r#"["medium","very_high"]"#);
    assert!(plain_language::of(&case, &report).compact().contains("convicted again: not settled. It could be medium or very high."));
}

#[test]
fn the_copy_of_what_could_not_be_assessed_says_so() {
    let unusable = case(r#"{"nonsense": 1}"#);
    let copy = plain_language::of(&unusable, &report::assess(&unusable, &Options::default(), &[]));
    assert_eq!(copy.get("sections").unwrap().items().len(), 1);
}
