//! Records of facts from the forms of the engine: which questions a record can hold, under which name, and how it is read.

use crate::model::{Constant, Kind, Member, Record, camel};
use assize::facts::plain::numbers;
use assize::facts::{Choice, Field, Form, Shape};
use std::collections::BTreeMap;

/// A form that has a record, and the Rust type of its facts.
pub struct Held {
    /// The word before the record's functions.
    pub word: &'static str,
    /// The record's tag: kept.
    pub tag: u32,
    /// The form.
    pub form: Form,
    /// The type of its facts.
    pub rust: &'static str,
}

/// The forms that have a record: those of the instruments that systems score in volume.
pub fn held() -> Vec<Held> {
    let of = |tag, word, id: &str, rust| Held { word, tag, form: assize::catalogue::find(id).expect("an instrument of the catalogue").form, rust };
    vec![
        of(1, "rm2000", "rm2000", "assize::instruments::rm2000::Facts"),
        of(2, "rosh_cell", "rosh-cell", "assize::instruments::rosh::cell::Facts"),
        of(3, "mappa_level", "mappa-level", "assize::guidance::mappa::level_facts::Facts"),
        of(4, "asset", "asset", "assize::instruments::asset::Facts"),
        of(5, "predictors", "arp", "assize::instruments::predictors::facts::Facts"),
    ]
}

/// The parts of a form that go into its record, with the type of their facts. Other parts say nothing about a result that is scored in
/// volume, or hold lists and texts: they go in as JSON.
const PARTS: [(&str, &str); 5] = [
    ("asset-ratings", "assize::instruments::asset::sections::Ratings"),
    ("asset-static-scores", "assize::instruments::asset::static_factors::StaticScores"),
    ("asset-harm-indicators", "assize::instruments::asset::HarmIndicators"),
    ("vulnerability", "assize::instruments::asset::vulnerability::Facts"),
    ("recorded", "assize::instruments::predictors::facts::Recorded"),
];

/// Lists that have room for so many members in a record, with the type of a member.
const LISTS: [(&str, usize, &str); 1] = [("rosh-trigger", 5, "assize::instruments::rosh::cell::TriggerFacts")];

/// Texts that go into a record, with their width in bytes.
const TEXTS: [(&str, usize); 2] = [("current_offence_code", 8), ("name", 40)];

/// How a part of a record becomes facts.
pub enum Node {
    /// A member: its name, the field's name and place in the form of the type.
    Leaf { member: String, field: &'static str, place: usize, kind: Kind },
    /// A part.
    Part { field: &'static str, rust: &'static str, nodes: Vec<Node> },
    /// A list with room for some members.
    List { field: &'static str, rust: &'static str, members: Vec<Vec<Node>> },
}

/// A record, how it becomes facts, and what it leaves to JSON.
pub struct Facts {
    /// The record.
    pub record: Record,
    /// How it is read.
    pub nodes: Vec<Node>,
    /// The form.
    pub held: Held,
}

/// The record of a form, in the order of `known`, which is the order of an earlier header; what is new comes last. `sizes` are those of
/// earlier headers.
pub fn record(held: Held, known: &[String], sizes: &[usize]) -> (Facts, Vec<Constant>) {
    let names = Names::of(&held);
    let mut members = Vec::new();
    let mut left = Vec::new();
    let nodes = walk(&held.form, "", "", &names, &mut members, &mut left);
    let place = |m: &Member| known.iter().position(|k| *k == m.name).unwrap_or(usize::MAX);
    members.sort_by_key(place);
    let gone: Vec<&String> = known.iter().filter(|k| !k.starts_with("reserved") && *k != "size" && *k != "abi" && !members.iter().any(|m| m.name == **k)).collect();
    assert!(gone.is_empty(), "gone from the facts of {}: {gone:?}; a record never loses a member: raise the version of the ABI and begin ffi/layout.txt anew", held.word);
    let mut doc = vec![format!("{}: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank).", held.form.title)];
    if !left.is_empty() {
        doc.push(format!("Left to the JSON entry: {}.", left.join(", ")));
    }
    doc.push(format!("Set up by `assize_{}_facts_init`, which makes every answer unknown: a record of zeros is refused, since 0 is an answer.", held.word));
    let mut all = header();
    all.append(&mut members);
    let record = Record { name: format!("Assize{}Facts", camel(held.word)), doc, members: all, sized: true, tag: held.tag, sizes: Vec::new() };
    // gaps stand where an earlier header had them, or are filled now
    let constants = names.constants(&held);
    (Facts { record: record.filled().after(sizes), nodes, held }, constants)
}

/// What every record that has a size begins with.
pub fn header() -> Vec<Member> {
    vec![
        Member::of("size", Kind::Natural, "Size of this record in bytes, as the caller's header has it; set by the init function."),
        Member::of("abi", Kind::Natural, "Version of the ABI; set by the init function."),
    ]
}

fn walk(form: &Form, prefix: &str, path: &str, names: &Names, members: &mut Vec<Member>, left: &mut Vec<String>) -> Vec<Node> {
    let mut nodes = Vec::new();
    for (place, field) in form.fields.iter().enumerate() {
        let name = format!("{prefix}{}", field.name);
        let at = format!("{path}{}", field.name);
        let kind = match field.shape {
            Shape::YesNo | Shape::Whole | Shape::Choice(_) | Shape::OneOf(_) | Shape::Several(_) | Shape::ChoiceOrText(_) | Shape::Date => Kind::Whole,
            Shape::Decimal => Kind::Real,
            Shape::Text => match TEXTS.iter().find(|(text, _)| *text == field.name) {
                Some((_, width)) => Kind::Text(*width),
                None => {
                    left.push(format!("`{at}`"));
                    continue;
                }
            },
            Shape::Part(part) => {
                match PARTS.iter().find(|(id, _)| *id == part.id) {
                    Some((_, rust)) => {
                        let inner = walk(part, &format!("{name}_"), &format!("{at}."), names, members, left);
                        nodes.push(Node::Part { field: field.name, rust, nodes: inner });
                    }
                    None => left.push(format!("`{at}`")),
                }
                continue;
            }
            Shape::List(of) => {
                match LISTS.iter().find(|(id, ..)| *id == of.id) {
                    Some((_, room, rust)) => {
                        let one = name.strip_suffix('s').unwrap_or(&name).to_string();
                        let each = (1..=*room).map(|n| walk(of, &format!("{one}_{n}_"), &format!("{at}[{}].", n - 1), names, members, left)).collect();
                        nodes.push(Node::List { field: field.name, rust, members: each });
                    }
                    None => left.push(format!("`{at}`")),
                }
                continue;
            }
            _ => {
                left.push(format!("`{at}`"));
                continue;
            }
        };
        members.push(Member { name: name.clone(), kind, doc: documented(field, kind, names) });
        nodes.push(Node::Leaf { member: name, field: field.name, place, kind });
    }
    nodes
}

/// What a member stands for: title, help, encoding, range and unit, what counts, source.
fn documented(field: &Field, kind: Kind, names: &Names) -> Vec<String> {
    let mut doc = vec![format!("{}.", field.title.trim_end_matches('.'))];
    if !field.help.is_empty() {
        doc.push(field.help.to_string());
    }
    let constants = |list: &[Choice]| {
        let one = |(choice, number): (&Choice, i32)| format!("`{}` ({number})", names.of_choice(field.name, choice.word));
        list.iter().zip(numbers(list)).map(one).collect::<Vec<_>>().join(", ")
    };
    doc.push(match field.shape {
        Shape::YesNo => "0 no, 1 yes.".to_string(),
        Shape::Date => "A day: year, month and day as eight digits, 20260331.".to_string(),
        Shape::Choice(list) | Shape::ChoiceOrText(list) => format!("One of {}.", constants(list)),
        Shape::OneOf(list) => format!("One of {}. Where it is only known to be one of several: `ASSIZE_SEVERAL` with a bit for each.", constants(list)),
        Shape::Several(list) => format!("Any of {}: `ASSIZE_SEVERAL` with a bit for each, by itself for none of them.", constants(list)),
        _ => {
            let unit = if field.unit.is_empty() { String::new() } else { format!(" {}", field.unit) };
            match kind {
                Kind::Text(width) => format!("Up to {width} bytes of UTF-8, padded with spaces or zero bytes."),
                _ if field.two_places => format!("{} to {}{unit}, at most two decimals.", field.least, field.most),
                _ => format!("{} to {}{unit}.", field.least, field.most),
            }
        }
    });
    if !field.counts.is_empty() {
        doc.push(format!("Counts: {}.", field.counts));
    }
    if !field.does_not_count.is_empty() {
        doc.push(format!("Does not count: {}.", field.does_not_count));
    }
    if !field.source.is_empty() {
        doc.push(format!("Source: {}.", field.source));
    }
    doc
}

/// The names of the choices of a form: by their word, or by field and word where the word alone would be read otherwise elsewhere.
struct Names {
    word: &'static str,
    /// Word to the numbers that it stands for in the form.
    numbers: BTreeMap<&'static str, Vec<i32>>,
}

impl Names {
    fn of(held: &Held) -> Self {
        let mut numbers: BTreeMap<&'static str, Vec<i32>> = BTreeMap::new();
        each_choice(&held.form, &mut |_, word, number, _| {
            let all = numbers.entry(word).or_default();
            if !all.contains(&number) {
                all.push(number);
            }
        });
        Self { word: held.word, numbers }
    }

    fn of_choice(&self, field: &str, word: &str) -> String {
        let plain = self.numbers.get(word).is_some_and(|all| all.len() == 1) && !["yes", "no", "none", "other"].contains(&word) && !word.starts_with(|c: char| c.is_ascii_digit());
        let name = if plain { format!("ASSIZE_{}_{word}", self.word) } else { format!("ASSIZE_{}_{field}_{word}", self.word) };
        name.to_ascii_uppercase().replace('-', "_")
    }

    fn constants(&self, held: &Held) -> Vec<Constant> {
        let mut out: Vec<Constant> = Vec::new();
        each_choice(&held.form, &mut |field, word, value, label| {
            let name = self.of_choice(field, word);
            match out.iter().find(|c| c.name == name) {
                Some(known) => assert_eq!(known.value, value, "{name} has two values"),
                None => out.push(Constant { name, value, doc: label.to_string() }),
            }
        });
        out
    }
}

/// Every choice of the questions that a record holds.
fn each_choice(form: &Form, f: &mut dyn FnMut(&'static str, &'static str, i32, &'static str)) {
    for field in form.fields {
        let list = match field.shape {
            Shape::Choice(list) | Shape::ChoiceOrText(list) | Shape::OneOf(list) | Shape::Several(list) => list,
            Shape::Part(part) if PARTS.iter().any(|(id, _)| *id == part.id) => {
                each_choice(part, f);
                continue;
            }
            Shape::List(of) if LISTS.iter().any(|(id, ..)| *id == of.id) => {
                each_choice(of, f);
                continue;
            }
            _ => continue,
        };
        for (choice, number) in list.iter().zip(numbers(list)) {
            f(field.name, choice.word, number, choice.label);
        }
    }
}
