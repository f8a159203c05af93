//! The facts of a row from its cells: what the engine is asked with where it has to say why a band changed. Knows the engine's forms; scores nothing.

use assize::catalogue::Entry;
use assize::columns::{self, Question, Takes, headline};
use assize::facts::Shape;
use assize::{Json, object};

/// The columns of a table that are questions of one instrument.
pub struct Facts {
    columns: Vec<(usize, Vec<String>, Kind)>,
}

enum Kind {
    /// A question of points and percentages: its text becomes a number and then what JSON has for it.
    Plain(Box<Question>),
    /// A question of another instrument.
    Shaped(Shape),
}

impl Facts {
    /// Of columns of these names; `None` where none is a question that the instrument reads.
    pub fn of(entry: &Entry, names: &[String]) -> Option<Self> {
        let headline = headline::find(entry.id, entry.edition);
        let question = |name: &str| -> Option<(Vec<String>, Kind)> {
            let (field, path) = columns::question(&entry.form, name).map_or((None, Vec::new()), |(field, path)| (Some(field), path));
            let resolved = headline.and_then(|h| (h.resolve)(name));
            let path: Vec<String> = match &resolved {
                Some(question) => question.path().into_iter().map(str::to_string).collect(),
                None => path.into_iter().map(str::to_string).collect(),
            };
            (entry.reads)(path.first()?).then_some(())?;
            let kind = match resolved {
                Some(question) if question.takes != Takes::Json => Kind::Plain(Box::new(question)),
                Some(question) => Kind::Shaped(question.field.shape),
                None => Kind::Shaped(field?.shape),
            };
            // a whole part has no one cell
            (!matches!(kind, Kind::Shaped(Shape::Part(_) | Shape::List(_) | Shape::Keyed(_)))).then_some((path, kind))
        };
        let columns: Vec<_> = names.iter().enumerate().filter_map(|(at, name)| question(name).map(|(path, kind)| (at, path, kind))).collect();
        (!columns.is_empty()).then_some(Self { columns })
    }

    /// The columns that it reads.
    pub fn reads(&self) -> impl Iterator<Item = usize> {
        self.columns.iter().map(|(at, _, _)| *at)
    }

    /// The facts of a row. What is no answer stands as the text that it is, for the engine to refuse.
    pub fn json<'a>(&self, cell: impl Fn(usize) -> Option<&'a [u8]>) -> Json {
        let mut facts = object! {};
        for (at, path, kind) in &self.columns {
            let Some(text) = cell(*at).and_then(|bytes| std::str::from_utf8(bytes).ok()).filter(|text| !text.is_empty()) else { continue };
            let answer = answer(kind, text);
            match path.as_slice() {
                [name] => facts.push(name.clone(), answer),
                [part, name] => {
                    let within = facts.get(part).cloned().unwrap_or_else(|| object! {});
                    facts.set(part.clone(), within.with(name.clone(), answer));
                }
                _ => {}
            }
        }
        facts
    }
}

fn answer(kind: &Kind, text: &str) -> Json {
    let as_text = || Json::from(text.to_string());
    let number = || text.parse::<i64>().map(Json::Whole).or_else(|_| text.parse::<f64>().map(Json::Real)).unwrap_or_else(|_| as_text());
    match kind {
        Kind::Plain(question) if question.takes == Takes::Real => number(),
        Kind::Plain(question) => question.number(text).map_or_else(as_text, |n| question.json(n)),
        Kind::Shaped(Shape::YesNo) if matches!(text, "true" | "false") => Json::Bool(text == "true"),
        Kind::Shaped(Shape::Whole | Shape::WholeOrNone | Shape::Decimal) => number(),
        Kind::Shaped(Shape::Several(_)) => {
            let words = text.split(columns::SEPARATOR).filter(|word| !word.is_empty() && *word != columns::NONE_OF_THEM);
            words.map(|word| Json::from(word.to_string())).collect()
        }
        Kind::Shaped(_) => as_text(),
    }
}
