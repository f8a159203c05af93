//! What the columns of a table mean, as rows of text: what rescoring takes for an instrument, and what it adds. Made from the declarations; no rule
//! lives here.

use super::headline::{Headline, Holds};
use super::problem_bits;
use super::questions::{NONE_OF_THEM, Question, Takes};
use crate::catalogue::Entry;
use crate::choices::Choice;
use crate::facts::{Choices, FactSet, Factor, Field, Shape, When};
use crate::instruments::predictors::facts::Facts;
use crate::instruments::predictors::faults::Code;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// The names of the columns of a dictionary.
pub const HEAD: [&str; 12] = ["name", "direction", "type", "codes", "least", "greatest", "unit", "meaning", "applies_when", "factor", "sensitive", "source"];

/// Every question that an instrument reads and that a column can be named for, in form order: those of parts and members by number after a dot.
/// Such as only JSON holds are among them.
pub fn questions(entry: &Entry, headline: &Headline) -> Vec<Question> {
    let mut all = questions_of_form(entry, headline);
    all.retain(|question| (entry.reads)(question.name.split('.').next().unwrap_or_default()));
    all
}

/// The same of every question of its form, whether it reads it or not.
pub fn questions_of_form(entry: &Entry, headline: &Headline) -> Vec<Question> {
    fn add(fields: &[Field], before: &str, out: &mut Vec<String>) {
        for field in fields.iter().filter(|f| !f.name.is_empty()) {
            let name = format!("{before}{}", field.name);
            match field.shape {
                Shape::Part(part) => add(part.fields, &format!("{name}."), out),
                Shape::Keyed(members) => add(&members(), &format!("{name}."), out),
                _ => out.push(name),
            }
        }
    }
    let mut names = Vec::new();
    add(entry.form.fields, "", &mut names);
    names.iter().filter_map(|name| (headline.resolve)(name)).collect()
}

/// The rows of the dictionary of an instrument; `prefix` is what the columns that are added begin with.
pub fn rows(entry: &Entry, headline: &Headline, prefix: &str) -> Vec<[String; 12]> {
    let asked = questions(entry, headline);
    let mut out: Vec<[String; 12]> = asked.iter().map(question).collect();
    for column in headline.outputs() {
        let form = headline.forms.get(column.line);
        let scale = form.filter(|f| !f.name.is_empty()).map_or_else(String::new, |f| format!(", {}", f.name.replace('_', " ")));
        let (kind, meaning) = match column.holds {
            Holds::Score => ("number", "score"),
            Holds::Band => ("choice", "band"),
            Holds::Variant => ("choice", "form that was scored: static where dynamic answers are missing"),
            Holds::Lowest => (
                if column.words.is_empty() { "number" } else { "choice" },
                "lowest that remains possible, where answers that are not known leave something open; beside a static score, of the dynamic form",
            ),
            Holds::Highest => (if column.words.is_empty() { "number" } else { "choice" }, "highest that remains possible, in the same way"),
            Holds::Problems => ("list of choices", "codes of what is wrong with a row that is refused; `withheld` where --strict leaves out what rests on weak sources"),
        };
        let of = |text: &str| text.to_string();
        out.push([
            format!("{prefix}{}", column.suffix),
            of("out"),
            of(kind),
            if column.holds == Holds::Problems { problems(entry) } else { words(column.words) },
            String::new(),
            String::new(),
            of(column.unit),
            format!("{}{scale}: {meaning}", entry.title),
            String::new(),
            String::new(),
            String::new(),
            entry.name(),
        ]);
    }
    out
}

/// The codes that an instrument of numbers may give for a row that it refuses, each with what it means.
fn problems(entry: &Entry) -> String {
    let own = if entry.form.id == Facts::FORM.id { Code::CHOICES } else { &[] };
    let ours = problem_bits::OURS.iter().map(|(code, text)| format!("{code}: {text}"));
    ours.chain(own.iter().map(|choice| format!("{}: {}", choice.word, choice.label.replace("{}", "…")))).collect::<Vec<_>>().join("; ")
}

fn question(question: &Question) -> [String; 12] {
    let field = &question.field;
    let of = |text: &str| text.to_string();
    let number = matches!(field.shape, Shape::Whole | Shape::WholeOrNone | Shape::Decimal);
    let range = |n: i32| if number { n.to_string() } else { String::new() };
    let mut meaning = of(field.title);
    for (what, text) in [("", field.help), ("Counts: ", field.counts), ("Does not count: ", field.does_not_count)] {
        if !text.is_empty() {
            meaning.push_str(&format!(". {what}{}", text.trim_end_matches('.')));
        }
    }
    let (kind, codes) = match field.shape {
        _ if question.takes == Takes::Json => ("JSON", String::new()),
        Shape::YesNo => ("yes/no", of("true; false")),
        Shape::Whole => ("whole number", String::new()),
        Shape::WholeOrNone => ("whole number", format!("or {}", crate::facts::NONE)),
        Shape::Decimal => ("number", String::new()),
        Shape::Choice(list) | Shape::ChoiceOrText(list) | Shape::ChoiceOrPart(list, _) => ("choice", words(list)),
        Shape::OneOf(list) => ("choice, or several that remain possible", words(list)),
        Shape::Several(list) => ("list of choices", format!("{}; {NONE_OF_THEM}: none of them (several are joined by a semicolon)", words(list))),
        Shape::Coded(answers) => ("choice", answers.iter().map(|a| format!("{}: {}", a.code, a.label)).collect::<Vec<_>>().join("; ")),
        Shape::Date => ("date", of("YYYY-MM-DD")),
        Shape::Text => ("code", of("five digits")),
        _ => ("", String::new()),
    };
    let factor = match field.factor {
        Some(Factor::Static) => "static",
        Some(Factor::Dynamic) => "dynamic",
        Some(Factor::Protective) => "protective",
        None => "",
    };
    [
        question.name.clone(),
        of("in"),
        of(kind),
        codes,
        range(field.least),
        range(field.most),
        of(field.unit),
        meaning,
        when(&field.when),
        of(factor),
        of(if field.sensitive { "true" } else { "false" }),
        of(field.source),
    ]
}

fn words(list: &[Choice]) -> String {
    list.iter().map(|c| if c.label.is_empty() { c.word.to_string() } else { format!("{}: {}", c.word, c.label) }).collect::<Vec<_>>().join("; ")
}

/// The condition under which a question applies, in words.
fn when(condition: &When) -> String {
    match condition {
        When::Always => String::new(),
        When::Is(field, word) => format!("{field} is {word}"),
        When::Around(field, word) => format!("{field} of the case is {word}"),
        When::AtLeast(field, n) => format!("{field} is at least {n}"),
        When::All(list) => list.iter().map(when).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" and "),
    }
}
