//! The copy for the person assessed: what was found, from which facts, which of them can change, how to have one corrected, who
//! decides. Leaves out what its source restricts. Renders the case and its report and adds no judgement.

use super::text::answer_words;
use crate::assessment::Case;
use crate::collect::CollectVec;
use crate::facts::{Choices, FactSet, Factor, Field, Form, Shape, join};
use crate::guidance::mappa::category_facts;
use crate::instruments::Likelihood;
use crate::instruments::oasys::items::ITEMS;
use crate::instruments::rosh::Level;
use crate::json::Json;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// The parts whose facts the copy prints. Left out: Risk Matrix 2000, whose form must not be disclosed to the person assessed because
/// it holds victim and third-party detail (rm2000.md, conditions on use); the levels of harm and the safeguarding parts, which are about
/// those who may be harmed, children among them; what people recorded of their meetings.
const PRINTED: [&str; 3] = ["oasys", "predictors", "asset"];

/// What the case itself says of the person.
const OWN: [&str; 2] = ["date_of_birth", "sex"];

/// Questions of the printed parts that tell of a victim or a child.
const RESTRICTED: [&str; 26] = [
    // the criminal record of a relative or a partner
    "6.2",
    "6.5",
    // risk of serious harm, said elsewhere in the copy as the assessor judged it; and harm that others may do
    "rosh",
    "overall_risk_for_assessment",
    "highest_risk_level_over_all_assessments",
    "safety_and_wellbeing",
    "from_others",
    // the person's own view, which they know
    "saq",
    "what_do_you_think",
    "total_contact_adult_sexual_sanctions",
    "total_contact_child_sexual_sanctions",
    "total_indecent_image_sanctions",
    "total_non_contact_sexual_offences",
    "is_current_offence_against_victim_stranger",
    "evidence_of_domestic_abuse",
    "domestic_abuse_against_partner",
    "domestic_abuse_against_family",
    "sara_risk_to_others",
    "sara_risk_to_partner",
    "domestic_violence",
    "harm_indicators",
    "recorded",
    "evidence",
    // what an authority considers, and what people recorded of their meetings
    "responsible_authority_considers_serious_harm",
    "at_risk_of_terrorism_activity",
    "recorded_management_level",
];

/// A fact that was used.
struct Fact {
    path: String,
    field: Field,
    question: String,
    answer: String,
    can_change: bool,
}

/// Where a question stands: its path, the title of what it belongs to, and whether that is static or dynamic.
#[derive(Clone, Copy)]
struct Place<'a> {
    path: &'a str,
    within: &'a str,
    factor: Option<Factor>,
    /// It belongs to an earlier assessment.
    past: bool,
}

impl Place<'_> {
    fn fact(&self, field: &Field, answer: String) -> Fact {
        let question = if self.within.is_empty() { field.title.to_string() } else { format!("{}: {}", self.within, field.title.to_ascii_lowercase()) };
        Fact { path: self.path.to_string(), field: *field, question, answer, can_change: self.factor == Some(Factor::Dynamic) && !self.past }
    }
}

/// The copy: `title`, and `sections`, each with a `heading`, `paragraphs` and a `list`.
pub fn of(case: &Json, report: &Json) -> Json {
    let mut facts = Vec::new();
    if report.get("type").and_then(Json::as_text) == Some("rejected") {
        let why = section("What this is", &["There is no copy: the answers cannot be read, so nothing was assessed."], Vec::new());
        return object! { "title": TITLE, "sections": Json::List(alloc::vec![why]) };
    }
    // facts of a part that gave nothing were not used
    let refused = |name: &str| report.get("instruments").is_some_and(|list| list.items().iter().any(|o| is(o, "instrument", name) && is(o, "type", "rejected")));
    let top = Place { path: "", within: "", factor: None, past: false };
    for field in Case::FORM.fields.iter().filter(|f| OWN.contains(&f.name)) {
        if let Some(value) = case.get(field.name).filter(|v| !v.is_null()) {
            one(field, value, Place { path: field.name, ..top }, &mut facts);
        }
    }
    for field in Case::FORM.fields.iter().filter(|f| PRINTED.contains(&f.name) && !refused(f.name)) {
        if let (Shape::Part(form), Some(part)) = (field.shape, case.get(field.name)) {
            gather(form, part, Place { path: field.name, ..top }, &mut facts);
        }
    }
    if let Some(category) = case.at(&["mappa", "category"]).filter(|_| !refused("mappa-category")) {
        gather(&category_facts::Facts::FORM, category, Place { path: "mappa.category", ..top }, &mut facts);
    }
    let (can_change, fixed): (Vec<Fact>, Vec<Fact>) = facts.into_iter().partition(|f| f.can_change);
    let line = |f: &Fact| Json::from(format!("{}: {}", f.question, f.answer));
    let changes = changes(report, &can_change);
    let on = report.get("assessed_on").and_then(Json::as_text).map_or_else(String::new, |day| format!(" on {}", day_in_words(day)));
    let reference = report.get("reference").and_then(Json::as_text).map_or_else(String::new, |r| format!(" The reference is {r}."));
    let sections = alloc::vec![
        section(
            "What this is",
            &[
                &format!("This is a copy, for you, of an assessment made about you{on}.{reference}"),
                "The tool that was used gives recommendations. It does not decide anything. People decide, and they may come to another view.",
            ],
            Vec::new(),
        ),
        section("What the assessment says", &[], levels(report)),
        section(
            "What a number means here",
            &["Where a number of people is given, it is about people whose history and circumstances look like yours on paper. It does not say whether you will be one of them."],
            Vec::new(),
        ),
        section(
            "Facts that were used and that can change",
            &[if can_change.is_empty() { NONE_HERE } else { "The tools count these as things that can change over time. Some of them look back as well." }],
            can_change.iter().map(line).collect()
        ),
        section(
            "Facts that were used and that stay as they are",
            &[if fixed.is_empty() { NONE_HERE } else { "These are about what happened before, and who you are." }],
            fixed.iter().map(line).collect(),
        ),
        section(
            "What would change the level",
            &[if changes.is_empty() {
                "No single change among the facts that can change would change a level by itself."
            } else {
                "Each of these by itself would change what the tool says."
            }],
            changes,
        ),
        section(
            "If a fact is wrong",
            &[
                "Tell the person who made the assessment which fact is wrong and what shows it. You can ask for it to be corrected.",
                "When a fact is corrected, the assessment is worked out again, and you can ask for a new copy.",
            ],
            Vec::new(),
        ),
        section(
            "Who decides",
            &[
                "The levels of risk of serious harm are judged by the assessor. Whether and how your case is managed together with other agencies is decided by people at a meeting. Only a court can find that somebody is dangerous.",
            ],
            Vec::new(),
        ),
        section("What is left out", &left_out(case), Vec::new(),),
    ];
    object! { "title": TITLE, "sections": Json::List(sections) }
}

/// What is left out of the copy of this case, and why.
fn left_out(case: &Json) -> Vec<&'static str> {
    let has = |path: &[&str]| case.at(path).is_some_and(|part| part.members().iter().any(|(_, v)| !v.is_null()));
    let mut out =
        alloc::vec!["Details about other people, such as victims, children and relatives, are left out, because their sources do not allow them to be shared in this way."];
    if has(&["rm2000"]) {
        out.push("The facts behind Risk Matrix 2000 were used and are left out for the same reason.");
    }
    if has(&["rosh"]) || has(&["safeguarding"]) || has(&["mappa", "level"]) || has(&["mappa", "lifecycle"]) {
        out.push("The answers about risk of serious harm, about safeguarding and about how your case is managed were used and are left out: they are about those who may be harmed, and about meetings. You can ask the person who made the assessment what they rest on.");
    }
    out
}

const NONE_HERE: &str = "No fact of this kind is printed in this copy.";
const TITLE: &str = "Your assessment: a copy for you";

fn is(json: &Json, key: &str, word: &str) -> bool {
    json.get(key).and_then(Json::as_text) == Some(word)
}

fn section(heading: &'static str, paragraphs: &[&str], list: Vec<Json>) -> Json {
    object! { "heading": heading, "paragraphs": paragraphs.iter().map(|p| Json::from((*p).to_string())).collect::<Json>(), "list": Json::List(list) }
}

/// "low, medium or high", with "no level at all" where that remains too; `None` where every level does, or nothing is known.
fn remaining(values: &[Json]) -> Option<String> {
    let word = |v: &Json| v.as_text().and_then(Likelihood::from_word).map(|l| l.label().to_ascii_lowercase());
    let mut words: Vec<String> = values.iter().filter_map(word).collect_vec();
    if words.is_empty() || words.len() == Likelihood::CHOICES.len() {
        return None;
    }
    if values.iter().any(Json::is_null) {
        words.push("no level at all".to_string());
    }
    Some(either(&words))
}

fn either(words: &[String]) -> String {
    match words.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => words.concat(),
    }
}

/// A level in words, or what remains of it; `None` of what has no level for this person.
fn level_words(of: &Json) -> Option<String> {
    let given = |key: &str| of.get(key).filter(|v| !v.is_null());
    if let Some(level) = given("level").and_then(Json::as_text) {
        // what does not apply to this person has no level, and no place here
        return Likelihood::from_word(level).map(|l| format!("{}.", l.label().to_ascii_lowercase()));
    }
    if given("withheld").is_some() {
        return Some(HELD_BACK.to_string());
    }
    let open = given("either").or_else(|| given("possible"))?;
    Some(remaining(open.items()).map_or_else(|| "not settled.".to_string(), |words| format!("not settled. It could be {words}.")))
}

const HELD_BACK: &str = "held back, because numbers that it rests on are not confirmed.";

/// The levels, each in one sentence.
fn levels(report: &Json) -> Vec<Json> {
    let mut out: Vec<String> = Vec::new();
    if let Some(effective) = report.at(&["reconviction", "effective"]) {
        let without = effective.get("without").is_some();
        let level = level_words(effective);
        if let Some(level) = level.or_else(|| without.then(|| HELD_BACK.to_string())) {
            let another =
                if without && level != HELD_BACK { " Another tool was used as well, and its result is held back here: with it this level could be different." } else { "" };
            out.push(format!("How likely it is that you will be convicted again: {level}{another}"));
        }
    }
    let entries = report.at(&["reconviction", "by_type"]).map_or(&[][..], Json::members).iter().flat_map(|(_, list)| list.items());
    for entry in entries {
        let (Some(title), Some(level)) = (entry.get("title").and_then(Json::as_text), level_words(entry)) else { continue };
        let frequency = entry.get("natural_frequency").and_then(Json::as_text).filter(|_| entry.get("band_only") != Some(&Json::Bool(true)));
        let open = entry.at(&["dynamic", "possible"]).map_or(&[][..], Json::items);
        let open = match (open.len(), remaining(open)) {
            (0 | 1, _) => String::new(),
            (_, Some(bands)) => format!(" Some answers are missing. With them it could be {bands}."),
            (_, None) => " Some answers are missing. With them it could be any level.".to_string(),
        };
        out.push(format!("{title}: {level}{}{open}", frequency.map_or_else(String::new, |f| format!(" {f} with a similar profile."))));
    }
    if let Some(overall) = report.at(&["rosh", "overall"]) {
        let label = |level: &Json| level.as_text().and_then(Level::from_word).map(|l| l.label().to_ascii_lowercase());
        let possible: Vec<String> = overall.get("possible").map_or(&[][..], Json::items).iter().filter_map(label).collect_vec();
        out.push(match overall.get("level").and_then(label) {
            Some(level) => format!("Risk of serious harm to others: {level}. This is a judgement and not a number."),
            // every level that there is: nothing is known
            None if possible.is_empty() || possible.len() == Level::CHOICES.len() => "Risk of serious harm to others: not settled yet.".to_string(),
            None => format!("Risk of serious harm to others: not settled yet. It could be {}.", either(&possible)),
        });
    }
    if let Some(asset) = report.get("asset").filter(|a| !a.is_null()) {
        let given = |key: &str| asset.get(key).filter(|v| !v.is_null());
        let words = |level: &str, open: &str| match (given(level), given(open)) {
            (Some(level), _) => Some(format!("{}.", answer_words(level))),
            (None, Some(open)) => Some(format!("not settled. It could be {}.", either(&open.items().iter().map(answer_words).collect_vec()))),
            (None, None) => given("withheld").map(|_| HELD_BACK.to_string()),
        };
        if let Some(level) = words("likelihood", "possible_likelihood") {
            out.push(format!("How likely it is that you will offend again: {level}"));
        }
        if let Some(level) = words("intervention_level", "possible") {
            out.push(format!("How often you should be seen (intervention level): {level}"));
        }
    }
    // under several policies the copy says nothing of what each of them makes of it
    if let Some(mappa) = report.get("mappa").filter(|m| m.items().is_empty()) {
        let possible = mappa.get("possible_categories").map_or(&[][..], Json::items);
        out.push(match possible {
            [Json::Null] => "You do not come under the multi-agency public protection arrangements.".to_string(),
            [only] => format!("You come under the multi-agency public protection arrangements, category {}.", only.compact()),
            // some category in every case
            [_, ..] if !possible.iter().any(Json::is_null) => {
                format!(
                    "You come under the multi-agency public protection arrangements. The category is not settled: it could be {}.",
                    either(&possible.iter().map(Json::compact).collect_vec())
                )
            }
            _ => "Whether you come under the multi-agency public protection arrangements, and how: not settled here.".to_string(),
        });
        if let Some(level) = mappa.get("recorded_management_level").filter(|l| !l.is_null()) {
            out.push(format!("The level at which your case is managed: {}.", level.as_text().map_or_else(|| level.compact(), str::to_string)));
        }
    }
    out.into_iter().map(Json::from).collect()
}

/// What would change a level, of the facts printed.
fn changes(report: &Json, facts: &[Fact]) -> Vec<Json> {
    let sentence = |entry: &Json| {
        let fact = facts.iter().find(|f| Some(f.path.as_str()) == entry.get("field").and_then(Json::as_text))?;
        let answer = |key: &str| entry.get(key).map_or_else(String::new, |v| in_words(&fact.field, v).unwrap_or_else(|| answer_words(v)));
        let change = entry.get("changes")?.items().iter().find(|c| {
            let (from, to) = ends(c);
            from != to
        })?;
        let effect = if change.get("what").and_then(Json::as_text).is_some_and(|what| what.starts_with("oasys.needs.")) {
            "Whether this is seen as a need would change.".to_string()
        } else {
            let (from, to) = ends(change);
            format!("A level would go from {} to {}.", answer_words(from), answer_words(to))
        };
        Some(Json::from(format!("{}: from {} to {}. {effect}", fact.question, answer("from"), answer("to"))))
    };
    report.get("would_change").map_or(&[][..], Json::items).iter().filter_map(sentence).collect()
}

/// From which level to which, of one change.
fn ends(change: &Json) -> (&Json, &Json) {
    let end = |level: &str, plain: &str| change.get(level).or_else(|| change.get(plain)).unwrap_or(&Json::Null);
    (end("from_level", "from"), end("to_level", "to"))
}

/// The answered questions of a form, in its order.
fn gather(form: &'static Form, json: &Json, at: Place, out: &mut Vec<Fact>) {
    for field in form.fields.iter().filter(|f| !f.name.is_empty()) {
        if let Some(value) = json.get(field.name).filter(|v| !v.is_null()) {
            one(field, value, Place { path: &join(at.path, field.name), factor: field.factor.or(at.factor), ..at }, out);
        }
    }
}

fn one(field: &Field, value: &Json, at: Place, out: &mut Vec<Fact>) {
    if RESTRICTED.contains(&field.name) {
        return;
    }
    match field.shape {
        Shape::Part(form) if form.id == "term" => {
            let unit = |f: &Field, n: i64| if n == 1 { f.unit.trim_end_matches('s').to_string() } else { f.unit.to_string() };
            let parts: Vec<String> = form.fields.iter().filter_map(|f| value.get(f.name).and_then(Json::as_whole).map(|n| format!("{n} {}", unit(f, n)))).collect_vec();
            if !parts.is_empty() {
                out.push(at.fact(field, parts.join(", ")));
            }
        }
        Shape::Part(form) => gather(form, value, at, out),
        Shape::List(form) => {
            for (i, member) in value.items().iter().enumerate() {
                let within = format!("{} {}", form.title, i.saturating_add(1));
                // what was answered in an earlier assessment is past, however it stands now
                gather(form, member, Place { path: &format!("{}[{i}]", at.path), within: &within, past: at.past || field.name == "earlier", ..at }, out);
            }
        }
        Shape::Keyed(fields) => {
            for member in fields() {
                if let Some(value) = value.get(member.name).filter(|v| !v.is_null()) {
                    // several parts alike: each question needs the title of its own part before it
                    let within = if matches!(member.shape, Shape::Part(_)) { member.title } else { "" };
                    one(&member, value, Place { path: &join(at.path, member.name), within, factor: member.factor.or(at.factor), ..at }, out);
                }
            }
        }
        _ => {
            let Some(answer) = in_words(field, value) else { return };
            // the items of OASys carry their section: 3 to 12 are about how things are now
            let item = ITEMS.iter().find(|i| matches!(field.shape, Shape::Coded(_)) && i.number == field.name);
            let can_change = item.map_or(at.factor == Some(Factor::Dynamic), |i| (3..=12).contains(&i.section));
            out.push(Fact { can_change, ..at.fact(field, answer) });
        }
    }
}

/// A single answer in the words of the form; `None` for what is no single answer.
fn in_words(field: &Field, value: &Json) -> Option<String> {
    let text = || value.as_text().map_or_else(|| value.compact(), str::to_string);
    if !value.items().is_empty() && value.items().iter().all(|v| v.as_text().is_some()) {
        let label = |v: &Json| match field.shape {
            Shape::Several(choices) | Shape::OneOf(choices) => choices.iter().find(|c| Some(c.word) == v.as_text()).map_or_else(|| answer_words(v), |c| c.label.to_string()),
            _ => answer_words(v),
        };
        let labels: Vec<String> = value.items().iter().map(label).collect_vec();
        return Some(if matches!(field.shape, Shape::OneOf(_)) { either(&labels) } else { labels.join(", ") });
    }
    match field.shape {
        Shape::YesNo => Some(String::from(if *value == Json::Bool(true) { "yes" } else { "no" })),
        Shape::Choice(choices) | Shape::OneOf(choices) | Shape::ChoiceOrText(choices) => Some(choices.iter().find(|c| c.word == text()).map_or_else(text, |c| c.label.to_string())),
        Shape::Coded(answers) => {
            let given = text();
            answers.iter().find(|a| a.code.eq_ignore_ascii_case(&given) || a.words.contains(&given.as_str())).map(|a| a.label.to_string())
        }
        Shape::Date => Some(day_in_words(&text())),
        Shape::Whole | Shape::WholeOrNone | Shape::Decimal => Some(text()),
        _ => None,
    }
}

/// `1990-05-03` as 3 May 1990.
fn day_in_words(day: &str) -> String {
    const MONTHS: [&str; 12] = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    let mut parts = day.split('-');
    let mut words = || {
        let (year, month, day) = (parts.next()?, parts.next()?.parse::<usize>().ok()?, parts.next()?.parse::<u8>().ok()?);
        Some(format!("{day} {} {year}", MONTHS.get(month.checked_sub(1)?)?))
    };
    words().unwrap_or_else(|| day.to_string())
}
