//! Fails when an instrument, a row of a table, a rule of a policy or a problem code is met by no vector and no raw input.
//!
//! A row or rule counts as met when an outcome gives it as a reason (or as fired, advised, forbidding, or as a limb that
//! holds). Those that no outcome can name are listed below, each with why and with what counts instead.

use assize::facts::Choices;
use assize::guidance::mappa::policies;
use assize::guidance::mappa::policy::Effect;
use assize::guidance::marac::profiles;
use assize::instruments::predictors::faults;
use assize::{Json, Options, catalogue, columns};
use assize_tests::{Vector, raw, vectors};
use std::collections::BTreeSet;
use std::path::Path;

/// A vector with what the engine makes of it.
struct Run {
    vector: Vector,
    outcome: Json,
}

fn runs() -> Vec<Run> {
    vectors().into_iter().map(|vector| Run { outcome: vector.outcome(), vector }).collect()
}

fn text<'j>(json: &'j Json, path: &[&str]) -> &'j str {
    json.at(path).and_then(Json::as_text).unwrap_or_default()
}

fn list<'j>(json: &'j Json, path: &[&str]) -> &'j [Json] {
    json.at(path).map(Json::items).unwrap_or_default()
}

/// The rules and rows that outcomes give.
fn named(runs: &[Run]) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for run in runs {
        let o = &run.outcome;
        for path in [&["reasons"][..], &["result", "fired"], &["result", "advisories"], &["result", "ends"], &["result", "alerts"], &["result", "actions"]] {
            out.extend(list(o, path).iter().map(|r| text(r, &["rule"]).to_string()));
        }
        // a limb is listed whether it holds or not
        out.extend(list(o, &["result", "limbs"]).iter().filter(|l| l.get("holds") == Some(&Json::Bool(true))).map(|l| text(l, &["rule"]).to_string()));
        // of an order: its preconditions that are met or not, with the check they belong to, and its length where one is proposed
        for order in list(o, &["result", "orders"]) {
            for part in list(order, &["conditions"]).iter().chain(order.get("length_gate")).filter(|p| matches!(p.get("met"), Some(Json::Bool(_)))) {
                out.extend(["rule", "check"].map(|key| text(part, &[key]).to_string()));
            }
        }
        // of a model: the rows of the terms that were something
        out.extend(list(o, &["result", "terms"]).iter().filter(|t| t.get("value").is_none_or(|v| *v != Json::Real(0.0))).map(|t| text(t, &["rule"]).to_string()));
        out.extend(list(o, &["result", "differences"]).iter().map(|d| text(d, &["difference"]).to_string()));
        for path in [&["result", "forbidden_by"][..], &["result", "lead_agency", "rule"], &["result", "review", "rule"]] {
            out.insert(text(o, path).to_string());
        }
    }
    out
}

/// The codes of the problems and notices that outcomes give.
fn codes(runs: &[Run], key: &str) -> BTreeSet<String> {
    runs.iter().flat_map(|r| list(&r.outcome, &[key])).map(|p| text(p, &["code"]).to_string()).collect()
}

// --- rows that no outcome can name ----------------------------------------------------------------------------------------

/// Whether a run meets a row that no outcome names; `None` where the row can be named and has to be.
fn stands_in(row: &str, run: &Run) -> Option<bool> {
    let v = &run.vector;
    let of = |instrument: &str| v.instrument == instrument && text(&run.outcome, &["type"]) != "rejected";

    // The points of a category are added up inside C and have no row in print: the rule that names their sum counts.
    if row == "rm2000.c.points" {
        return Some(of("rm2000") && list(&run.outcome, &["reasons"]).iter().any(|r| text(r, &["rule"]).starts_with("rm2000.c.category")));
    }
    // An item gives its score to a section; the reason names the need. An item that a vector answers counts.
    if let Some(number) = row.strip_prefix("oasys.item.") {
        return Some(of("oasys") && v.facts.at(&["items"]).and_then(|i| i.get(number)).is_some());
    }
    // Severity is no output of OASys and gives no reason: a need that is severe on the form of the row counts.
    if let Some(need) = row.strip_prefix("oasys.need.").and_then(|r| r.strip_suffix(".san_severe")) {
        return Some(of("oasys") && text(&v.facts, &["form"]) == "san" && text(&run.outcome, &["result", "needs", need, "severity"]) == "severe");
    }
    if let Some(need) = row.strip_prefix("oasys.need.").and_then(|r| r.strip_suffix(".severe")) {
        return Some(of("oasys") && text(&v.facts, &["form"]) != "san" && text(&run.outcome, &["result", "needs", need, "severity"]) == "severe");
    }
    // A cell gives its level as the reason, not the combination of answers; and a combination that contradicts itself has no
    // outcome but a refusal. A vector with exactly these answers counts.
    if let Some(answers) = row.strip_prefix("rosh-cell.level.") {
        return Some(v.instrument == "rosh-cell" && combination(&v.facts).as_deref() == Some(answers));
    }
    // The limb is the reason, not the sentence. A single conviction with this disposal, for which the limb holds, counts.
    if let Some(disposal) = row.strip_prefix("mappa.category.sentence.") {
        return Some(of("mappa-category") && only_disposal(v) == Some(disposal) && limb_holds(run, "NC-2"));
    }
    if let Some(disposal) = row.strip_prefix("mappa.category.s45.") {
        return Some(of("mappa-category") && only_disposal(v) == Some(disposal) && limb_holds(run, "NC-4b"));
    }
    // A date changes which limbs there are: a vector on that very day counts (the day before is asked for below).
    if let Some(date) = row.strip_prefix("mappa.category.date.") {
        return Some(of("mappa-category") && text(&v.facts, &["as_of"]) == date);
    }
    // A detail is listed, and nothing follows from it: a vector whose checklist has it counts.
    if row.starts_with("notification.detail.") {
        return Some(of("notification-duties") && list(&run.outcome, &["result", "checklist"]).iter().any(|i| text(i, &["rule"]) == row));
    }
    // What goes with an order whatever the answers: a vector that asks about it counts.
    if let Some(order) = row.strip_prefix("civil-orders.about.") {
        return Some(of("civil-orders") && list(&run.outcome, &["result", "orders"]).iter().any(|o| text(o, &["order"]) == order));
    }
    // The end is the reason, not the row that gave its years: an adult's single term within the row counts.
    if let Some(from) = row.strip_prefix("mappa.lifecycle.s53.") {
        let t = v.facts.get("terrorism");
        let term =
            t.and_then(|t| t.get("term")).filter(|_| t.is_some_and(|t| text(t, &["disposal"]) == "term" && t.at(&["age_at_conviction"]).and_then(Json::as_whole) >= Some(18)));
        let part = |key: &str| term.and_then(|t| t.get(key)).and_then(Json::as_whole).unwrap_or(0);
        let months = part("years") * 12 + part("months");
        let row = [12, 60, 120].into_iter().rfind(|least| months >= *least);
        return Some(of("mappa-lifecycle") && row.map(|r| r.to_string()).as_deref() == Some(from));
    }
    // The rule is the reason, not the profile's figure: an outcome under the profile that gives the rule counts.
    if let Some(profile) = row.strip_prefix("dash.escalation.") {
        return Some(of("dash") && text(&run.outcome, &["edition"]) == profile && gives(run, "MAR-6", None));
    }
    if let Some(whose) = row.strip_prefix("dash.judgement.") {
        return Some(of("dash") && gives(run, "MAR-5", Some(if whose == "stated" { "confirmed" } else { "likely" })));
    }
    // There always is the current sanction: a case without any is refused.
    if row == "ovp.any_sanction.0" {
        return Some(v.instrument == "ovp" && v.facts.get("total_number_of_sanctions_for_all_offences") == Some(&Json::Whole(0)) && !of("ovp"));
    }
    // The step without any sexual sanction is never reached: such a case is refused.
    if row == "osp-iic.no_sexual_sanctions" {
        return Some(v.instrument == "osp-iic" && list(&run.outcome, &["problems"]).iter().any(|p| text(p, &["code"]) == "sexual_offending_missing_counts"));
    }
    // A topic is print: it enters no number. A question that a vector answers counts.
    if let Some(question) = row.strip_prefix("dash.topic.") {
        return Some(of("dash") && v.facts.at(&["answers", question]).is_some());
    }
    None
}

/// Whether an outcome gives this rule as a reason, with this status where one is named.
fn gives(run: &Run, rule: &str, status: Option<&str>) -> bool {
    list(&run.outcome, &["reasons"]).iter().any(|r| text(r, &["rule"]) == rule && status.is_none_or(|s| text(r, &["status"]) == s))
}

/// The combination of fully known answers of a cell, as the row of its table is named.
fn combination(facts: &Json) -> Option<String> {
    let yes = |key: &str| match facts.get(key) {
        Some(Json::Bool(yes)) => Some(*yes),
        _ => None,
    };
    let timing = match (yes("imminent")?, yes("any_time")?, yes("only_on_change")?) {
        (true, true, false) => "imminent",
        (false, true, false) => "any_time",
        (false, false, true) => "on_change",
        (false, false, false) => "not_indicated",
        _ => return None,
    };
    let word = |yes: bool| if yes { "yes" } else { "no" };
    Some(format!("{}.{}.{timing}", word(yes("indicators")?), word(yes("serious")?)))
}

fn only_disposal(v: &Vector) -> Option<&str> {
    match list(&v.facts, &["convictions"]) {
        [one] => one.get("disposal").and_then(Json::as_text),
        _ => None,
    }
}

fn limb_holds(run: &Run, prefix: &str) -> bool {
    list(&run.outcome, &["result", "limbs"]).iter().any(|l| text(l, &["rule"]).starts_with(prefix) && l.get("holds") == Some(&Json::Bool(true)))
}

// --- rules in words that no outcome names as a reason ---------------------------------------------------------------------

/// What shows that a rule in words was met.
enum Shown {
    /// The refusal with this code.
    Problem(&'static str),
    /// The notice with this code.
    Notice(&'static str),
    /// Vectors compare a part of the result that the rule makes.
    Result(&'static [&'static str]),
    /// It says what the engine does not do: no outcome can show it. Where it is checked, or why it cannot be.
    Never(&'static str),
}

use Shown::{Never, Notice, Problem, Result};

const IN_WORDS: &[(&str, Shown)] = &[
    // eligibility refuses, so there is no outcome with reasons
    ("RM-E1", Problem("not_male")),
    ("RM-E2", Problem("under_18")),
    ("RM-E3", Problem("no_sexual_conviction")),
    ("RM-E4", Problem("only_juvenile_sexual_offences")),
    ("RM-E5", Problem("revised_procedure_required")),
    ("RM-E6", Notice("v_relative_risk_only")),
    ("RM-X1", Never("there is no way from this instrument to a level of serious harm; types keep them apart")),
    ("rm2000.bounds", Notice("determined_by_bounds")),
    ("OAS-01", Problem("under_18")),
    ("OAS-05", Notice("self_assessment")),
    ("OAS-06", Result(&["actions"])),
    ("OAS-07", Never("two outputs of two instruments; types keep them apart")),
    // the need's cut-off is the reason; these are how it is read
    ("oasys.three_states", Result(&["needs", "accommodation", "status"])),
    ("oasys.three_states.all", Result(&["needs", "attitudes", "status"])),
    ("oasys.severity", Result(&["needs", "accommodation", "severity"])),
    ("oasys.saq", Result(&["self_assessment"])),
    // the reason of a cell is its level
    ("rosh-cell.unknown_indicators", Result(&["possible"])),
    ("TRG-01", Notice("trigger_not_named")),
    ("TRG-03", Notice("trigger_state_unknown")),
    ("TRG-04", Problem("missing")),
    ("TRG-05", Never("a trigger that was weighed leaves no trace: the vectors RT-05 and RO-TRG05 show that no review is asked for")),
    ("OVR-02", Result(&["overall", "highest_assessed"])),
    ("OVR-05", Result(&["plan_required"])),
    ("rosh.bounds", Result(&["overall", "possible"])),
    ("rosh.screened_out", Notice("screened_out")),
    ("TRG-06", Notice("grooming")),
    ("ROSH-05", Problem("unknown_field")),
    ("CAT-P", Result(&["also"])),
    ("NM-01", Notice("recommendation")),
    ("NM-09", Never("a recommendation never fills the recorded level: the vector C-recorded shows it beside the category, as given")),
    ("AST-01", Problem("under_10")),
    ("AST-03", Notice("informs")),
    ("AST-07", Result(&["basis"])),
    ("AST-13", Result(&["positive_factors"])),
    ("AST-23", Result(&["static_factors", "offence_type"])),
    ("AST-24", Notice("static_scores_differ")),
    ("AST-62", Result(&["intervention", "adopted"])),
    ("AST-71", Result(&["what_do_you_think", "differences"])),
    ("TRN-01", Notice("expected_instrument_oasys")),
    ("asset.bounds", Result(&["possible_total"])),
    ("ONS-01", Never("says what the tool is for; nothing follows from it")),
    ("ONS-03b", Result(&["route"])),
    ("ONS-05", Notice("onset_not_scored")),
    ("NM-04", Result(&["level_moves"])),
    ("END-6", Never("says that durations vary; nothing follows from it")),
    ("lead.order", Result(&["lead_agency", "agency"])),
    ("VIS-2", Result(&["visor", "archived"])),
    ("VIS-3", Result(&["visor", "deletion_review_on"])),
    // conditions of several rules together: no rule of its own gives them as a reason
    ("children.route", Result(&["route"])),
    ("disclosure.conditions", Result(&["conditions_met"])),
    ("housing-release.offer", Result(&["housing_offer", "may_be_made"])),
    ("SON-04", Never("says what notification is not: nothing follows from it here")),
    ("SON-16", Notice("dto_differs")),
    ("SON-22", Result(&["checklist"])),
    ("SON-27", Notice("penalty")),
    ("MAR-1", Never("says whom the conferences are for; nothing is computed from it")),
    ("MAR-2", Result(&["no"])),
    ("MAR-4", Result(&["band"])),
    ("MAR-8", Result(&["advised_routes"])),
    ("MAR-9", Never("routes by which others refer: print, of which this instrument is not asked")),
    ("SEED-G-minimum", Result(&["minimum", "all_met"])),
    ("MAR-12", Never("how often it meets: print")),
    // the row of the table is the reason, and its text begins with the rule
    ("TIER-04", Result(&["steps", "reoffending"])),
    ("TIER-05", Result(&["steps", "sexual_reoffending"])),
    ("TIER-06", Result(&["steps", "mappa_rosh"])),
    ("TIER-07", Result(&["steps", "lifer_ipp"])),
    ("TIER-22", Result(&["possible_tiers"])),
    ("TIER-24", Notice("provisional_rule_unsound")),
    ("TIER-25", Never("says what is not read: the properties of the tier show a static score that is known to lie between ends")),
    ("TIER-26", Notice("taken_as_none")),
    ("TIER-40", Result(&["protect_breakdown", "rsr"])),
    ("TIER-42", Result(&["protect_level"])),
    ("TIER-52", Result(&["change_level"])),
    ("TIER-53", Result(&["need_severities", "attitudes"])),
    ("tier.given", Notice("given_differs")),
    ("VIS-4", Never("about people outside these arrangements, of whom this instrument is not asked")),
];

// --- the tests ------------------------------------------------------------------------------------------------------------

/// Predictors: their source says what a missing answer does, a problem or the static form, so they are never bounded.
const OWN_RULE: &[&str] =
    &["arp", "vrp", "svrp", "dc-srp", "iic-srp", "csrp", "mst", "lds", "pni", "opd", "hmpps-current", "ogrs3", "ogp", "ovp", "snsv", "osp-dc", "osp-iic", "rsr", "hmpps-classic"];

#[test]
fn every_instrument_has_vectors_of_every_kind() {
    let runs = runs();
    for entry in catalogue::INSTRUMENTS {
        for kind in ["scored", "bounded", "rejected"] {
            // the service has a rule of its own for every missing answer, so a tier is never bounded
            if (entry.id == "tier" || OWN_RULE.contains(&entry.id)) && kind == "bounded" {
                continue;
            }
            let some = runs.iter().any(|r| r.vector.instrument == entry.name() && text(&r.vector.expected, &["type"]) == kind);
            assert!(some, "no vector of {} expects the type {kind}", entry.name());
        }
    }
    for policy in policies::ALL {
        for instrument in ["mappa-category", "mappa-level", "mappa-lifecycle"] {
            let some = runs.iter().any(|r| r.vector.instrument == instrument && r.vector.under(&policy.id));
            assert!(some, "no vector of {instrument} under {}", policy.id);
        }
    }
    for profile in profiles::ALL {
        let some = runs.iter().any(|r| r.vector.instrument == "dash" && r.vector.under(&profile.head.id));
        assert!(some, "no vector of dash under {}", profile.head.id);
    }
}

#[test]
fn ids_of_vectors_are_unique_within_an_instrument() {
    let mut seen = BTreeSet::new();
    for v in vectors() {
        assert!(seen.insert((v.instrument.clone(), v.id.clone())), "{} {} stands twice", v.instrument, v.id);
    }
}

#[test]
fn every_row_of_every_table_is_met() {
    let runs = runs();
    let named = named(&runs);
    let mut missing = Vec::new();
    for entry in catalogue::INSTRUMENTS {
        for table in (entry.sheet)().tables {
            // the tables of this instrument are the policies: their rules come below, by what they do
            if entry.id == "mappa-level" {
                continue;
            }
            for row in table.rows {
                let met = named.contains(&row.id) || runs.iter().any(|run| stands_in(&row.id, run) == Some(true));
                if !met {
                    missing.push(row.id);
                }
            }
        }
    }
    assert!(missing.is_empty(), "{} rows are met by no vector: {missing:#?}", missing.len());
}

#[test]
fn every_day_on_which_the_statute_changed_has_the_day_before() {
    let runs = runs();
    for (day, before) in [("2015-05-26", "2015-05-25"), ("2022-04-28", "2022-04-27"), ("2025-02-03", "2025-02-02")] {
        for as_of in [day, before] {
            assert!(runs.iter().any(|r| r.vector.instrument == "mappa-category" && text(&r.vector.facts, &["as_of"]) == as_of), "no vector as of {as_of}");
        }
    }
}

#[test]
fn every_rule_of_every_policy_is_met() {
    let runs = runs();
    let mut missing = Vec::new();
    for policy in policies::ALL {
        let under: Vec<&Json> = runs.iter().filter(|r| r.vector.instrument == "mappa-level" && r.vector.under(&policy.id)).map(|r| &r.outcome).collect();
        let listed = |key: &str, id: &str| under.iter().any(|o| list(o, &["result", key]).iter().any(|r| text(r, &["rule"]) == id || r.as_text() == Some(id)));
        for rule in policy.rules.iter() {
            let id = rule.id.as_ref();
            let met = match &rule.effect {
                // sets the level in one vector, and does not hold in another unless it always does
                Effect::Sets(_) => listed("fired", id) && (listed("failed", id) || rule.when == assize::guidance::mappa::policy::Test::Otherwise),
                Effect::Advises { .. } | Effect::Requires(_) => listed("advisories", id),
                Effect::Forbids(_) => under.iter().any(|o| text(o, &["result", "forbidden_by"]) == id),
            };
            if !met {
                missing.push(format!("{}: {id}", policy.id));
            }
        }
    }
    assert!(missing.is_empty(), "rules that no vector meets: {missing:#?}");
}

#[test]
fn every_rule_in_words_is_met() {
    let runs = runs();
    let (named, problems, notices) = (named(&runs), codes(&runs, "problems"), codes(&runs, "notices"));
    let mut missing = Vec::new();
    for entry in catalogue::INSTRUMENTS {
        for rule in (entry.sheet)().rules {
            let met = match IN_WORDS.iter().find(|(id, _)| *id == rule.id) {
                None => named.contains(rule.id),
                Some((_, Problem(code))) => problems.contains(*code),
                Some((_, Notice(code))) => notices.contains(*code),
                Some((_, Result(path))) => runs
                    .iter()
                    .filter(|r| r.vector.instrument == entry.name())
                    .any(|r| r.vector.expected.get("result").and_then(|e| e.at(path)).is_some() || r.outcome.get("result").and_then(|e| e.at(path)).is_some_and(|v| !v.is_null())),
                Some((_, Never(why))) => !why.is_empty(),
            };
            if !met {
                missing.push(format!("{}: {}", entry.id, rule.id));
            }
        }
    }
    assert!(missing.is_empty(), "rules in words that no vector meets: {missing:#?}");
    // the list holds nothing that is gone
    for (id, _) in IN_WORDS {
        assert!(catalogue::INSTRUMENTS.iter().any(|e| (e.sheet)().rules.iter().any(|r| r.id == *id)), "{id} is no rule of any sheet");
    }
}

/// The codes that the core adds, found in its text.
fn codes_in_the_core() -> BTreeSet<(String, String)> {
    fn walk(folder: &Path, out: &mut BTreeSet<(String, String)>) {
        for entry in std::fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())) {
            let path = entry.expect("an entry of the folder").path();
            if path.is_dir() {
                walk(&path, out);
            } else if path.extension().is_some_and(|x| x == "rs") {
                let source = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
                let name = path.file_name().map(|n| n.to_string_lossy().to_string()).unwrap_or_default();
                out.extend(codes_in(&source).into_iter().map(|code| (code, name.clone())));
            }
        }
    }
    let mut out = BTreeSet::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src"), &mut out);
    out
}

/// The codes in a source text: what stands in quotes first in each `.add(..)`, and what stands there after the condition in each
/// `.add_if(..)`. A code handed on in a variable is not looked for: it stands in quotes where it comes from.
fn codes_in(source: &str) -> Vec<String> {
    let code: String = source.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let quoted = |text: &str| text.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next()).map(str::to_string);
    let is_code = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    let added = code.match_indices(".add(").filter_map(|(at, call)| quoted(&code[at + call.len()..]));
    let added_if = code.match_indices(".add_if(").filter_map(|(at, call)| {
        let statement = code[at + call.len()..].split(';').next().unwrap_or_default();
        statement.split(',').skip(1).filter_map(quoted).find(|word| is_code(word))
    });
    added.chain(added_if).filter(|word| is_code(word)).collect()
}

#[test]
fn every_problem_code_is_met() {
    let runs = runs();
    let mut met = codes(&runs, "problems");
    // the services' own instruments give the codes as the services do, part by part
    let parts = runs.iter().flat_map(|run| run.outcome.get("result").map(Json::members).unwrap_or_default());
    met.extend(parts.flat_map(|(_, part)| list(part, &["validationErrors"])).map(|error| text(error, &["type"]).to_lowercase()));
    met.extend(raw::raw().iter().flat_map(raw::Raw::problems).map(|(code, _)| code));
    // columns have a fault that one set of facts cannot have
    let column = |n: usize| columns::Column::Answers(vec![Json::Null; n]);
    let uneven = [("serious".to_string(), column(1)), ("imminent".to_string(), column(2))];
    let refused = columns::score(catalogue::find("rosh-cell").expect("the cell"), &uneven, &[], &Options::default()).expect_err("uneven columns");
    met.extend(refused.0.iter().map(|problem| problem.code.to_string()));
    let mut all = codes_in_the_core();
    // those of the predictors are an enumeration
    all.extend(faults::Code::ALL.iter().map(|code| (code.word().to_string(), "predictors/faults.rs".to_string())));
    assert!(all.len() > 20, "the core adds more codes than {all:?}");
    let missing: Vec<_> = all.iter().filter(|(code, _)| !met.contains(code)).collect();
    assert!(missing.is_empty(), "codes that no vector and no raw input meets: {missing:?}");
    // and the other way round: what is met is found in the text, so the search misses none
    let found: BTreeSet<&String> = all.iter().map(|(code, _)| code).collect();
    let unfound: Vec<_> = met.iter().filter(|code| !found.contains(code)).collect();
    assert!(unfound.is_empty(), "codes that the search in the core does not find: {unfound:?}");
}
