//! Cells as answers: the column of a question into plain numbers, by the question's own words and those of a mapping. Knows questions, no
//! instrument and no format.

use crate::block::{Block, Span};
use crate::error::Error;
use crate::mapping::Mapping;
use crate::plain;
use assize::Json;
use assize::columns::{Input, Question, Takes};
use assize::facts::Shape;
use assize::facts::plain::{UNKNOWN, number_of};
use jiff::civil;
use jiff::fmt::strtime;

/// How the answers of a column are written.
enum How {
    /// One of a few words.
    Words,
    /// Whole numbers.
    Whole,
    /// Days; in this form where not as 2026-03-31.
    Day(Option<String>),
    /// Numbers with decimals.
    Real,
    /// JSON, or a text.
    Json,
    /// What the question itself reads: lists of words, offence codes.
    Other,
}

/// How a column of answers goes out.
pub struct Written {
    /// The kind of answer.
    pub shape: Shape,
    /// Whether the case system writes it in its own way.
    pub mapped: bool,
}

/// A column of answers to a question.
pub struct AnswerColumn {
    /// Position among the columns of the input.
    pub column: usize,
    /// The question.
    pub question: Question,
    how: How,
    /// Words with the number that each stands for; a mapping's first.
    words: Vec<(Vec<u8>, i32)>,
    /// Whether the case system writes it in its own way: then its cells go out as they came.
    mapped: bool,
}

/// The numbers of a block.
pub enum Held {
    /// Whole.
    Plain(Vec<i32>),
    /// With decimals.
    Real(Vec<f64>),
    /// As JSON.
    Json(Vec<Json>),
}

impl Held {
    /// As the engine takes them.
    pub fn input(&self) -> Input<'_> {
        match self {
            Self::Plain(values) => Input::Plain(values),
            Self::Real(values) => Input::Real(values),
            Self::Json(values) => Input::Json(values),
        }
    }
}

impl AnswerColumn {
    /// The answers to a question in a column of the input.
    ///
    /// # Errors
    /// The mapping says something of it that cannot be: a code for a word that is no answer, a form of dates that lacks something.
    pub fn new(column: usize, question: Question, mapping: &Mapping) -> Result<Self, Error> {
        let (written, codes) = mapping.written(&question.name);
        let mapped = mapping.columns.contains_key(&question.name);
        let name = question.name.clone();
        let mut words: Vec<(Vec<u8>, i32)> = Vec::new();
        for (code, word) in &codes {
            let number = if word.is_empty() { Some(UNKNOWN) } else { question.number(word) };
            let number =
                number.ok_or_else(|| Error::because(format!("mapping: the code `{code}` of `{name}` stands for `{word}`, which is no answer to it; {}", allowed(&question))))?;
            words.push((code.clone().into_bytes(), number));
        }
        let how = match question.field.shape {
            _ if question.takes == Takes::Json => How::Json,
            Shape::Decimal => How::Real,
            Shape::Date => {
                let form = written.date.clone();
                if let Some(form) = &form {
                    check_form(form)?;
                }
                How::Day(form)
            }
            Shape::Whole if words.is_empty() => How::Whole,
            Shape::YesNo => {
                let own = |words: &Option<Vec<String>>| words.clone().unwrap_or_default();
                words.extend(own(&written.yes).into_iter().map(|word| (word.into_bytes(), 1)));
                words.extend(own(&written.no).into_iter().map(|word| (word.into_bytes(), 0)));
                words.extend([(b"true".to_vec(), 1), (b"false".to_vec(), 0)]);
                How::Words
            }
            Shape::Choice(list) => {
                words.extend(list.iter().filter_map(|choice| Some((choice.word.as_bytes().to_vec(), number_of(list, choice.word)?))));
                How::Words
            }
            _ => How::Other,
        };
        Ok(Self { column, question, how, words, mapped })
    }

    /// Room for its numbers.
    pub fn held(&self) -> Held {
        match self.how {
            How::Real => Held::Real(Vec::new()),
            How::Json => Held::Json(Vec::new()),
            _ => Held::Plain(Vec::new()),
        }
    }

    /// Reads the cells of a block. A cell that says no answer is not known in `held`, and its row is named in `unreadable`. Cells that are not
    /// written in the plain form are, afterwards, unless a mapping has their form.
    pub fn read(&self, block: &mut Block, held: &mut Held, unreadable: &mut Vec<usize>) {
        let Some(mut cells) = block.columns.get_mut(self.column).map(std::mem::take) else { return };
        match held {
            Held::Plain(numbers) => {
                numbers.clear();
                for (row, cell) in cells.iter_mut().enumerate() {
                    numbers.push(self.plain(block, cell).unwrap_or_else(|| {
                        unreadable.push(row);
                        UNKNOWN
                    }));
                }
            }
            Held::Real(numbers) => {
                numbers.clear();
                for (row, cell) in cells.iter_mut().enumerate() {
                    numbers.push(self.real(block, cell).unwrap_or_else(|| {
                        unreadable.push(row);
                        f64::NAN
                    }));
                }
            }
            Held::Json(values) => {
                values.clear();
                values.extend(cells.iter().map(|cell| text_of(block, *cell).map_or(Json::Null, as_json)));
            }
        }
        if let Some(place) = block.columns.get_mut(self.column) {
            *place = cells;
        }
    }

    /// The number of a cell; `None` where it says no answer.
    #[inline]
    fn plain(&self, block: &mut Block, cell: &mut Span) -> Option<i32> {
        if cell.is_missing() {
            return Some(UNKNOWN);
        }
        let text = bytes_of(block, *cell);
        let found = match &self.how {
            How::Words => self.word(text),
            How::Whole => plain::read_whole(text),
            How::Day(_) => plain::read_day(text),
            _ => None,
        };
        found.or_else(|| self.unusual(block, cell))
    }

    #[inline]
    fn word(&self, text: &[u8]) -> Option<i32> {
        self.words.iter().find(|(word, _)| word.as_slice() == text).map(|(_, number)| *number)
    }

    /// What is not written in the plain form: with blanks around it, in capitals, as 007 or 30.0, in a form of the mapping.
    #[cold]
    #[inline(never)]
    fn unusual(&self, block: &mut Block, cell: &mut Span) -> Option<i32> {
        let text = text_of(block, *cell)?.trim().to_string();
        if text.is_empty() {
            block.replace(cell, None);
            return Some(UNKNOWN);
        }
        let number = match &self.how {
            How::Words => {
                let lower = text.to_ascii_lowercase();
                let yes_no = matches!(self.question.field.shape, Shape::YesNo) && matches!(lower.as_str(), "true" | "false");
                self.word(text.as_bytes()).or_else(|| yes_no.then_some(i32::from(lower == "true")))
            }
            How::Day(Some(form)) => plain::read_day(text.as_bytes()).or_else(|| day(form, &text)),
            How::Day(None) => plain::read_day(text.as_bytes()),
            _ => self.word(text.as_bytes()).or_else(|| self.question.number(&text)).or_else(|| self.whole(&text)),
        }?;
        if !self.mapped {
            let canonical = match self.question.json(number) {
                Json::Text(text) => text.to_string(),
                Json::List(_) | Json::Null => text,
                other => other.compact(),
            };
            block.replace(cell, Some(canonical.as_bytes()));
        }
        Some(number)
    }

    /// A whole number that is written with decimals of nothing, with zeros in front or with a sign.
    fn whole(&self, text: &str) -> Option<i32> {
        if !matches!(self.question.field.shape, Shape::Whole | Shape::WholeOrNone) {
            return None;
        }
        let whole = Json::Real(decimal(text)?).as_whole()?;
        i32::try_from(whole).ok().filter(|n| *n != UNKNOWN)
    }

    fn real(&self, block: &mut Block, cell: &mut Span) -> Option<f64> {
        if cell.is_missing() {
            return Some(f64::NAN);
        }
        let text = text_of(block, *cell)?.trim().to_string();
        if text.is_empty() {
            block.replace(cell, None);
            return Some(f64::NAN);
        }
        let x = decimal(&text)?;
        let mut canonical = String::new();
        plain::number(x, &mut canonical);
        if !self.mapped && canonical.as_bytes() != bytes_of(block, *cell) {
            block.replace(cell, Some(canonical.as_bytes()));
        }
        Some(x)
    }

    /// The answer in a cell as JSON, for the reader to take or to refuse with a sentence.
    pub fn json(&self, block: &Block, held: &Held, row: usize) -> Json {
        let known = match held {
            Held::Plain(numbers) => numbers.get(row).map_or(Json::Null, |n| self.question.json(*n)),
            Held::Real(numbers) => numbers.get(row).filter(|x| !x.is_nan()).map_or(Json::Null, |x| Json::Real(*x)),
            Held::Json(values) => values.get(row).cloned().unwrap_or_default(),
        };
        match block.cell(self.column, row) {
            Some(cell) if known.is_null() && !self.stands_for_nothing(cell) => given(&self.question, &String::from_utf8_lossy(cell)),
            _ => known,
        }
    }

    fn stands_for_nothing(&self, cell: &[u8]) -> bool {
        cell.trim_ascii().is_empty() || self.word(cell.trim_ascii()) == Some(UNKNOWN)
    }
}

/// A cell that says no answer, as nearly as JSON can have it: a number where the question takes numbers and it is one.
fn given(question: &Question, text: &str) -> Json {
    let numeric = matches!(question.field.shape, Shape::Whole | Shape::WholeOrNone | Shape::Decimal);
    match decimal(text).filter(|_| numeric) {
        Some(x) => Json::Real(x),
        None => Json::from(text.to_string()),
    }
}

/// What a question takes, for a message.
pub fn allowed(question: &Question) -> String {
    match question.field.shape {
        Shape::YesNo => "must be true or false".to_string(),
        Shape::Choice(list) | Shape::OneOf(list) | Shape::Several(list) | Shape::ChoiceOrText(list) => {
            let words: Vec<&str> = list.iter().map(|choice| choice.word).collect();
            format!("must be one of {}", words.join(", "))
        }
        Shape::Date => "must be a day such as 2026-03-31".to_string(),
        Shape::Whole | Shape::WholeOrNone | Shape::Decimal => format!("must be a number from {} to {}", question.field.least, question.field.most),
        _ => "see the schema".to_string(),
    }
}

fn bytes_of(block: &Block, cell: Span) -> &[u8] {
    block.text.get(cell.from as usize..cell.to as usize).unwrap_or_default()
}

fn text_of(block: &Block, cell: Span) -> Option<&str> {
    if cell.is_missing() { None } else { std::str::from_utf8(bytes_of(block, cell)).ok() }
}

/// A cell of a question that only JSON holds: JSON where it is that, else a text.
fn as_json(text: &str) -> Json {
    let looks_like = text.trim_start().starts_with(['[', '{', '"']);
    Json::read(text.as_bytes()).ok().filter(|_| looks_like).unwrap_or_else(|| Json::from(text.to_string()))
}

/// A number in digits; words such as `nan` are none.
fn decimal(text: &str) -> Option<f64> {
    let digits = text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'+' | b'e' | b'E'));
    text.parse::<f64>().ok().filter(|x| digits && x.is_finite())
}

/// The eight digits of a day in a form of its own.
fn day(form: &str, text: &str) -> Option<i32> {
    let date: civil::Date = strtime::parse(form, text).and_then(|parsed| parsed.to_date()).ok()?;
    Some(i32::from(date.year()) * 10_000 + i32::from(date.month()) * 100 + i32::from(date.day())).filter(|_| date.year() >= 1)
}

/// Refuses forms of dates in which something is missing or left to guess.
fn check_form(form: &str) -> Result<(), Error> {
    let refused = |why: &str| Err(Error::because(format!("mapping: `date = \"{form}\"` {why}, must be such as %d/%m/%Y")));
    if form.contains("%y") {
        return refused("has years of two digits, whose century is not known");
    }
    let example = civil::date(2026, 3, 31);
    match strtime::format(form, example).ok().and_then(|text| day(form, &text)) {
        Some(20_260_331) => Ok(()),
        _ => refused("does not give back year, month and day"),
    }
}
