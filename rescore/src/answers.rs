//! Cells as answers: the column of a question into plain numbers, by the question's own words and those of a mapping. Knows questions, no
//! instrument and no format.

use crate::block::{Block, Span};
use crate::error::Error;
use crate::mapping::Mapping;
use crate::plain;
use crate::words::Words;
use assize::Json;
use assize::columns::{Input, NONE_OF_THEM, Question, SEPARATOR, Takes};
use assize::facts::Shape;
use assize::facts::plain::{UNKNOWN, number_of};
use assize::offences::Code;
use jiff::civil;
use jiff::fmt::strtime;
use std::borrow::Cow;

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
    /// Offence codes.
    Code,
    /// What the question itself reads: lists of words, coded answers.
    Other,
}

/// How a column of answers goes out.
pub struct Kept {
    /// The kind of answer.
    pub shape: Shape,
    /// Whether it goes out in the case system's codes.
    pub coded: bool,
}

/// A column of answers to a question.
pub struct AnswerColumn {
    /// Position among the columns of the input.
    pub column: usize,
    /// The question.
    pub question: Question,
    how: How,
    /// Words with the number that each stands for; a mapping's first.
    words: Words,
    /// The case system's words for yes and no.
    own: Words,
    /// The case system's codes, each with the text of the answer that it stands for; empty for none.
    codes: Vec<(String, String)>,
    /// Whether its cells go out as they came: some question of it is answered in codes.
    coded: bool,
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
    /// The answers to a question in a column of the input; `coded` where its cells go out as they came.
    ///
    /// # Errors
    /// The mapping says something of it that cannot be: a code for a word that is no answer, a form of dates that lacks something.
    pub fn new(column: usize, coded: bool, question: Question, mapping: &Mapping) -> Result<Self, Error> {
        let (written, codes) = mapping.written(&question.name);
        let (plain, real) = (question.takes == Takes::Plain, question.takes == Takes::Real);
        let (mut words, mut yes_no) = (Words::default(), Words::default());
        for (code, word) in &codes {
            let number = if word.is_empty() { Some(UNKNOWN) } else { question.number(word) };
            let stands = if plain { number.is_some() } else { !real || word.is_empty() || decimal(word).is_some() };
            if !stands {
                let name = &question.name;
                return Err(Error::because(format!("mapping: the code `{code}` of `{name}` stands for `{word}`, which is no answer to it; {}", allowed(&question))));
            }
            if let Some(number) = number.filter(|_| plain) {
                words.add(code.as_str(), number);
            }
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
            Shape::Whole => How::Whole,
            Shape::YesNo => {
                for (list, number) in [(&written.yes, 1), (&written.no, 0)] {
                    list.iter().flatten().for_each(|word| yes_no.add(word.as_str(), number));
                }
                words.add("true", 1);
                words.add("false", 0);
                How::Words
            }
            Shape::Choice(list) => {
                list.iter().filter_map(|choice| Some((choice.word, number_of(list, choice.word)?))).for_each(|(word, number)| words.add(word, number));
                How::Words
            }
            // a list of one word, or of none, is that word
            Shape::OneOf(list) | Shape::Several(list) => {
                let alone = list.iter().map(|choice| choice.word).chain([NONE_OF_THEM]);
                alone.filter_map(|word| Some((word, question.number(word)?))).for_each(|(word, number)| words.add(word, number));
                How::Other
            }
            Shape::Text => How::Code,
            _ => How::Other,
        };
        Ok(Self { column, question, how, words, own: yes_no, codes: codes.into_iter().collect(), coded })
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
                for row in self.usual(&cells, &block.text, numbers) {
                    let found = cells.get_mut(row).and_then(|cell| self.unusual(block, cell));
                    if let (Some(number), Some(place)) = (found, numbers.get_mut(row)) {
                        *place = number;
                    } else {
                        unreadable.push(row);
                    }
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
                values.extend(cells.iter().map(|cell| text_of(block, *cell).map_or(Json::Null, |text| as_json(&self.decoded(text)))));
            }
        }
        if let Some(place) = block.columns.get_mut(self.column) {
            *place = cells;
        }
    }

    /// Reads the cells that are written in the plain form, into as many numbers as there are cells; the rows of the others.
    fn usual(&self, cells: &[Span], text: &[u8], numbers: &mut Vec<i32>) -> Vec<usize> {
        /// A loop for each way of reading, so that none is chosen cell by cell.
        #[inline(always)]
        fn each(cells: &[Span], text: &[u8], numbers: &mut Vec<i32>, read: impl Fn(&[u8]) -> Option<i32>) -> Vec<usize> {
            let mut others = Vec::new();
            numbers.extend(cells.iter().enumerate().map(|(row, cell)| {
                if cell.is_missing() {
                    return UNKNOWN;
                }
                text.get(cell.from as usize..cell.to as usize).and_then(&read).unwrap_or_else(|| {
                    others.push(row);
                    UNKNOWN
                })
            }));
            others
        }
        match &self.how {
            How::Words | How::Other => each(cells, text, numbers, |text| self.words.number(text)),
            // what a code stands for goes before what its digits would say
            _ if !self.words.is_empty() => each(cells, text, numbers, |text| self.words.number(text)),
            How::Code => each(cells, text, numbers, |text| Code::of_digits(text).and_then(|code| i32::try_from(code.number()).ok())),
            How::Whole => each(cells, text, numbers, plain::read_whole),
            How::Day(_) => each(cells, text, numbers, plain::read_day),
            How::Real | How::Json => each(cells, text, numbers, |_| None),
        }
    }

    /// What a cell says: the answers that its codes stand for, in a list one by one; else its own text.
    fn decoded<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let stands_for = |code: &str| self.codes.iter().find(|(own, _)| own == code).map(|(_, word)| word.as_str());
        let text = text.trim();
        if let Some(word) = stands_for(text) {
            return Cow::Owned(word.to_string());
        }
        if !text.contains(SEPARATOR) || !matches!(self.question.field.shape, Shape::Several(_) | Shape::OneOf(_)) {
            return Cow::Borrowed(text);
        }
        let members: Vec<&str> = text.split(SEPARATOR).map(|member| stands_for(member.trim()).unwrap_or_else(|| member.trim())).collect();
        Cow::Owned(members.join(&SEPARATOR.to_string()))
    }

    /// What is not written in the plain form: with blanks around it, in capitals, as 007 or 30.0, in a form of the mapping.
    #[cold]
    #[inline(never)]
    fn unusual(&self, block: &mut Block, cell: &mut Span) -> Option<i32> {
        if let Some(yes) = self.own.number(bytes_of(block, *cell)) {
            if !self.coded {
                block.replace(cell, Some(if yes == 1 { b"true" } else { b"false" }));
            }
            return Some(yes);
        }
        let text = self.decoded(text_of(block, *cell)?).into_owned();
        if text.is_empty() {
            if !self.coded {
                block.replace(cell, None);
            }
            return Some(UNKNOWN);
        }
        let number = match &self.how {
            How::Words => {
                let lower = text.to_ascii_lowercase();
                let yes_no = matches!(self.question.field.shape, Shape::YesNo) && matches!(lower.as_str(), "true" | "false");
                self.words.number(text.as_bytes()).or_else(|| self.own.number(text.as_bytes())).or_else(|| yes_no.then_some(i32::from(lower == "true")))
            }
            How::Day(form) => {
                let text = without_midnight(&text);
                plain::read_day(text.as_bytes()).or_else(|| day(form.as_ref()?, text))
            }
            _ => self.question.number(&text).or_else(|| self.whole(&text)),
        }?;
        if !self.coded {
            let of_code = || usize::try_from(number).ok().and_then(|at| if let Shape::Coded(answers) = self.question.field.shape { answers.get(at) } else { None });
            let canonical = match (of_code(), self.question.field.shape) {
                (Some(answer), _) => plain::coded(answer).to_string(),
                (None, Shape::OneOf(_) | Shape::Several(_)) => text,
                (None, _) => match self.question.json(number) {
                    Json::Text(text) => text.to_string(),
                    Json::List(_) | Json::Null => text,
                    other => other.compact(),
                },
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
        let text = self.decoded(text_of(block, *cell)?).into_owned();
        if text.is_empty() {
            if !self.coded {
                block.replace(cell, None);
            }
            return Some(f64::NAN);
        }
        let x = decimal(&text)?;
        if !self.coded {
            let mut canonical = String::new();
            plain::number(x, &mut canonical);
            if canonical.as_bytes() != bytes_of(block, *cell) {
                block.replace(cell, Some(canonical.as_bytes()));
            }
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
            Some(cell) if known.is_null() && !self.stands_for_nothing(cell) => given(&self.question, &self.decoded(&String::from_utf8_lossy(cell))),
            _ => known,
        }
    }

    /// What helps where a cell says no answer, beyond what is allowed: how a case system's own writing is mapped.
    pub fn hint(&self, code: &str, block: &Block, row: usize) -> Option<String> {
        let cell = String::from_utf8_lossy(block.cell(self.column, row)?).into_owned();
        let name = &self.question.name;
        match (code, self.question.field.shape) {
            ("wrong_type", Shape::YesNo) => Some("where the table has words of its own for yes and no, --map names them: yes = [\"1\"], no = [\"0\"]".to_string()),
            ("impossible_date", Shape::Date) => Some("where the table writes days in another way, --map says how: date = \"%d/%m/%Y\"".to_string()),
            ("unknown_value", Shape::Choice(_) | Shape::Several(_) | Shape::OneOf(_)) => {
                Some(format!("where the table has codes of its own, --map says what they stand for: [columns.{name}.codes]"))
            }
            ("offence_code_incorrect_format", _) if matches!(cell.len(), 3 | 4) && cell.bytes().all(|byte| byte.is_ascii_digit()) => {
                Some(format!("a column of numbers loses zeros in front: {cell} may have been {cell:0>5}; export it as text"))
            }
            _ => None,
        }
    }

    fn stands_for_nothing(&self, cell: &[u8]) -> bool {
        std::str::from_utf8(cell).is_ok_and(|text| self.decoded(text).is_empty())
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

/// The eight digits of a day in a form of its own. A year of two digits is a year of the first century to the parser, and no year here.
fn day(form: &str, text: &str) -> Option<i32> {
    let date: civil::Date = strtime::parse(form, text).and_then(|parsed| parsed.to_date()).ok()?;
    Some(i32::from(date.year()) * 10_000 + i32::from(date.month()) * 100 + i32::from(date.day())).filter(|_| date.year() >= 1000)
}

/// A day without the midnight that databases export behind it; a time of day in a zone is left to be refused, since it may be that of another day.
fn without_midnight(text: &str) -> &str {
    let without = text.trim_end_matches('0').strip_suffix('.').unwrap_or(text);
    match without.strip_suffix("00:00:00").and_then(|day| day.strip_suffix([' ', 'T'])) {
        Some(day) => day.trim_end(),
        None => text,
    }
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
