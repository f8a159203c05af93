//! The copy for the person assessed: what was found, from which facts, which of them can change, how to have one corrected, who
//! decides. Leaves out what its source restricts. Renders the case and its report and adds no judgement.

use super::text::answer_words;
use crate::assessment::Case;
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
const RESTRICTED: [&str; 20] = [
    // a partner's criminal record
    "6.5",
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
}

impl Place<'_> {
    fn fact(&self, field: &Field, answer: String) -> Fact {
        let question = if self.within.is_empty() { field.title.to_string() } else { format!("{}: {}", self.within, field.title.to_ascii_lowercase()) };
        Fact { path: self.path.to_string(), field: *field, question, answer, can_change: self.factor == Some(Factor::Dynamic) }
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
    let top = Place { path: "", within: "", factor: None };
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
                "No single change among the facts printed above would change a level by itself."
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
        section(
            "What is left out",
            &[
                "Details about other people, such as victims and children, and the facts behind Risk Matrix 2000 are left out, because their sources do not allow them to be shared in this way.",
                "The answers about risk of serious harm, domestic abuse and safeguarding are left out for the same reason: they were used, and they are about those who may be harmed. You can ask the person who made the assessment what they rest on.",
            ],
            Vec::new(),
        ),
    ];
    object! { "title": TITLE, "sections": Json::List(sections) }
}

const NONE_HERE: &str = "No fact of this kind is printed in this copy. Other facts were used: see what is left out.";
const TITLE: &str = "Your assessment: a copy for you";

fn is(json: &Json, key: &str, word: &str) -> bool {
    json.get(key).and_then(Json::as_text) == Some(word)
}

fn section(heading: &'static str, paragraphs: &[&str], list: Vec<Json>) -> Json {
    object! { "heading": heading, "paragraphs": paragraphs.iter().map(|p| Json::from((*p).to_string())).collect::<Json>(), "list": Json::List(list) }
}

/// The levels, each in one sentence.
fn levels(report: &Json) -> Vec<Json> {
    let mut out: Vec<String> = Vec::new();
    let labels = |value: &Json| {
        let word = |v: &Json| v.as_text().and_then(Likelihood::from_word).map(|l| l.label().to_ascii_lowercase());
        // what does not apply to this person has no level, and no place here
        if value.items().is_empty() { word(value) } else { Some(value.items().iter().filter_map(word).collect::<Vec<_>>().join(" or ")) }
    };
    let shown = |of: &Json| of.get("level").or_else(|| of.get("either")).or_else(|| of.get("possible")).and_then(labels);
    if let Some(effective) = report.at(&["reconviction", "effective"])
        && let Some(level) = shown(effective)
    {
        let without = effective.get("without").map_or("", |_| " Another tool was used as well, and its result is held back here: with it this level could be higher or lower.");
        out.push(format!("How likely it is that you will be convicted again: {level}.{without}"));
    }
    let entries = report.at(&["reconviction", "by_type"]).map_or(&[][..], Json::members).iter().flat_map(|(_, list)| list.items());
    for entry in entries {
        let (Some(title), Some(level)) = (entry.get("title").and_then(Json::as_text), shown(entry)) else { continue };
        let frequency = entry.get("natural_frequency").and_then(Json::as_text).filter(|_| entry.get("band_only") != Some(&Json::Bool(true)));
        let open = entry.at(&["dynamic", "possible"]).filter(|bands| bands.items().len() > 1).and_then(labels);
        let open = open.map_or_else(String::new, |bands| format!(" Some answers are missing. With them it could be {bands}."));
        out.push(format!("{title}: {level}.{}{open}", frequency.map_or_else(String::new, |f| format!(" {f} with a similar profile."))));
    }
    if let Some(overall) = report.at(&["rosh", "overall"]) {
        let label = |level: &Json| level.as_text().and_then(Level::from_word).map(|l| l.label().to_ascii_lowercase());
        let possible: Vec<String> = overall.get("possible").map_or(&[][..], Json::items).iter().filter_map(label).collect();
        out.push(match overall.get("level").and_then(label) {
            Some(level) => format!("Risk of serious harm to others: {level}. This is a judgement and not a number."),
            // every level that there is: nothing is known
            None if possible.is_empty() || possible.len() == Level::CHOICES.len() => "Risk of serious harm to others: not settled yet.".to_string(),
            None => format!("Risk of serious harm to others: not settled yet. It could be {}.", possible.join(" or ")),
        });
    }
    if let Some(asset) = report.get("asset").filter(|a| !a.is_null()) {
        if let Some(level) = asset.get("likelihood").filter(|l| !l.is_null()).or_else(|| asset.get("possible_likelihood")).and_then(labels) {
            out.push(format!("How likely it is that you will offend again: {level}."));
        }
        if let Some(level) = asset.get("intervention_level").filter(|l| !l.is_null()).or_else(|| asset.get("possible")).filter(|l| !l.is_null()) {
            out.push(format!("How often you should be seen (intervention level): {}.", answer_words(level)));
        }
    }
    // under several policies the copy says nothing of what each of them makes of it
    if let Some(mappa) = report.get("mappa").filter(|m| m.items().is_empty()) {
        let possible = mappa.get("possible_categories").map_or(&[][..], Json::items);
        out.push(match possible {
            [Json::Null] => "You do not come under the multi-agency public protection arrangements.".to_string(),
            [only] => format!("You come under the multi-agency public protection arrangements, category {}.", only.compact()),
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
    for field in form.fields.iter().filter(|f| !f.name.is_empty() && !RESTRICTED.contains(&f.name)) {
        if let Some(value) = json.get(field.name).filter(|v| !v.is_null()) {
            one(field, value, Place { path: &join(at.path, field.name), factor: field.factor.or(at.factor), ..at }, out);
        }
    }
}

fn one(field: &Field, value: &Json, at: Place, out: &mut Vec<Fact>) {
    match field.shape {
        Shape::Part(form) if form.id == "term" => {
            let parts: Vec<String> = form.fields.iter().filter_map(|f| value.get(f.name).and_then(Json::as_whole).map(|n| format!("{n} {}", f.unit))).collect();
            out.push(at.fact(field, parts.join(", ")));
        }
        Shape::Part(form) => gather(form, value, at, out),
        Shape::List(form) => {
            for (i, member) in value.items().iter().enumerate() {
                let within = format!("{} {}", form.title, i.saturating_add(1));
                gather(form, member, Place { path: &format!("{}[{i}]", at.path), within: &within, ..at }, out);
            }
        }
        Shape::Keyed(fields) => {
            for member in fields() {
                if let Some(value) = value.get(member.name).filter(|v| !v.is_null()) {
                    // several parts alike: each question needs the title of its own part before it
                    let within = if matches!(member.shape, Shape::Part(_)) { member.title } else { "" };
                    one(&member, value, Place { path: &join(at.path, member.name), within, factor: member.factor.or(at.factor) }, out);
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
        return Some(answer_words(value));
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
