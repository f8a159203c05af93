//! Cells as answers: the column of a question into plain numbers, by the question's own words and those of a mapping. Knows questions, no
//! instrument and no format.

use crate::block::{Block, Span};
use crate::codes::{Codes, Said};
use crate::days;
use crate::error::Error;
use crate::mapping::Mapping;
use crate::plain;
use crate::words::Words;
use assize::Json;
use assize::columns::{Input, NONE_OF_THEM, Question, SEPARATOR, Takes};
use assize::facts::Shape;
use assize::facts::plain::{UNKNOWN, number_of};
use assize::offences::Code;
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
    /// The engine's own words with the number that each stands for.
    words: Words,
    /// The case system's words for yes and no.
    yes_no: Words,
    /// The case system's codes.
    codes: Codes,
    /// The texts of these with the number of the answer that each stands for.
    coded_words: Words,
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
        let wrong = |why: String| Error::because(format!("mapping: `{}`: {why}", question.name));
        let (plain, real) = (question.takes == Takes::Plain, question.takes == Takes::Real);
        let (mut words, mut yes_no, mut coded_words) = (Words::default(), Words::default(), Words::default());
        for (code, word) in &codes {
            let number = if word.is_empty() { Some(UNKNOWN) } else { question.number(word) };
            let stands = if plain { number.is_some() } else { !real || word.is_empty() || plain::read_decimal(word).is_some() };
            if !stands {
                return Err(wrong(format!("the code `{code}` stands for `{word}`, which is no answer to it; {}", allowed(&question))));
            }
            if let Some(number) = number.filter(|_| plain) {
                coded_words.add(code.trim(), number);
            }
        }
        let form = written.date.as_deref().filter(|_| matches!(question.field.shape, Shape::Date));
        form.map_or(Ok(()), days::check).map_err(wrong)?;
        let codes = Codes::new(&codes, question.field.shape, form, question.takes != Takes::Json).map_err(wrong)?;
        let how = match question.field.shape {
            _ if question.takes == Takes::Json => How::Json,
            Shape::Decimal => How::Real,
            Shape::Date => How::Day(form.map(str::to_string)),
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
        Ok(Self { column, question, how, words, yes_no, codes, coded_words, coded })
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
                values.extend(cells.iter().map(|cell| text_of(block, *cell).map_or(Json::Null, |text| self.as_json(text))));
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
            // whether anything but the text of a code is one, its value says
            _ if !self.codes.is_empty() => each(cells, text, numbers, |text| self.coded_words.number(text)),
            How::Words | How::Other => each(cells, text, numbers, |text| self.words.number(text)),
            How::Code => each(cells, text, numbers, |text| Code::of_digits(text).and_then(|code| i32::try_from(code.number()).ok())),
            How::Whole => each(cells, text, numbers, plain::read_whole),
            How::Day(_) => each(cells, text, numbers, plain::read_day),
            How::Real | How::Json => each(cells, text, numbers, |_| None),
        }
    }

    /// What a cell says that is not missing: the answer that its codes stand for, of a list member by member, else its own text. `None` where it has
    /// no one meaning: a doubtful code, or a list of which a member is no answer.
    fn says<'t>(&'t self, text: &'t str) -> Option<Says<'t>> {
        let text = text.trim();
        match self.codes.said(text) {
            _ if text.is_empty() => return Some(Says::Nothing),
            Said::Code(word) => return Some(if word.is_empty() { Says::Nothing } else { Says::Coded(Cow::Borrowed(word)) }),
            Said::Doubtful => return None,
            Said::Own if self.codes.is_empty() || !is_list(&self.question) => {}
            Said::Own if !text.contains(SEPARATOR) => {}
            Said::Own => {
                let member = |member: &'t str| match self.codes.said(member.trim()) {
                    Said::Code(word) => Some(word),
                    Said::Own => Some(member.trim()),
                    Said::Doubtful => None,
                };
                let members = text.split(SEPARATOR).map(member).collect::<Option<Vec<&str>>>()?;
                // nothing but codes for no answer
                let nothing = members.iter().all(|word| word.is_empty()) && text.split(SEPARATOR).all(|member| !member.trim().is_empty());
                return Some(if nothing { Says::Nothing } else { Says::Coded(Cow::Owned(members.join(&SEPARATOR.to_string()))) });
            }
        }
        Some(Says::Own(text))
    }

    /// What is not written in the plain form: with blanks around it, in capitals, as 007 or 30.0, in codes or a form of the mapping.
    #[cold]
    #[inline(never)]
    fn unusual(&self, block: &mut Block, cell: &mut Span) -> Option<i32> {
        if let Some(yes) = self.yes_no.number(bytes_of(block, *cell)).filter(|_| self.codes.is_empty()) {
            if !self.coded {
                block.replace(cell, Some(if yes == 1 { b"true" } else { b"false" }));
            }
            return Some(yes);
        }
        let (number, text) = match self.says(text_of(block, *cell)?)? {
            Says::Nothing => (UNKNOWN, None),
            Says::Coded(word) => (self.question.number(&word)?, None),
            Says::Own(text) => (self.own(text)?, Some(text.to_string())),
        };
        if !self.coded {
            let plain = text.map(|text| self.in_plain_form(number, text));
            block.replace(cell, plain.as_deref().map(str::as_bytes));
        }
        Some(number)
    }

    /// The number of an answer that is written in the engine's own words or the table's own way, and in no code.
    fn own(&self, text: &str) -> Option<i32> {
        match &self.how {
            How::Words => {
                let truth = || match self.question.field.shape {
                    Shape::YesNo if text.eq_ignore_ascii_case("true") => Some(1),
                    Shape::YesNo if text.eq_ignore_ascii_case("false") => Some(0),
                    _ => None,
                };
                [&self.words, &self.yes_no].into_iter().find_map(|words| words.number(text.as_bytes())).or_else(truth)
            }
            How::Day(form) => days::read(text, form.as_deref()),
            _ if is_list(&self.question) => self.question.number(&trimmed(text)),
            _ => self.question.number(text).or_else(|| self.whole(text)),
        }
    }

    /// How a cell goes out that says this number.
    fn in_plain_form(&self, number: i32, text: String) -> String {
        match self.question.field.shape {
            Shape::Coded(answers) => usize::try_from(number).ok().and_then(|at| answers.get(at)).map_or(text, |answer| plain::coded(answer).to_string()),
            Shape::OneOf(_) | Shape::Several(_) => trimmed(&text).into_owned(),
            _ => match self.question.json(number) {
                Json::Text(text) => text.to_string(),
                Json::List(_) | Json::Null => text,
                other => other.compact(),
            },
        }
    }

    /// A whole number that is written with decimals of nothing, with zeros in front or with a sign.
    fn whole(&self, text: &str) -> Option<i32> {
        if !matches!(self.question.field.shape, Shape::Whole | Shape::WholeOrNone) {
            return None;
        }
        let whole = Json::Real(plain::read_decimal(text)?).as_whole()?;
        i32::try_from(whole).ok().filter(|n| *n != UNKNOWN)
    }

    fn real(&self, block: &mut Block, cell: &mut Span) -> Option<f64> {
        if cell.is_missing() {
            return Some(f64::NAN);
        }
        let x = match self.says(text_of(block, *cell)?)? {
            Says::Nothing => f64::NAN,
            Says::Coded(word) => plain::read_decimal(&word)?,
            Says::Own(text) => plain::read_decimal(text)?,
        };
        if !self.coded {
            let mut plain = String::new();
            plain::number(x, &mut plain);
            block.replace(cell, Some(plain.as_bytes()).filter(|plain| !plain.is_empty()));
        }
        Some(x)
    }

    /// A cell of a question that only JSON holds: JSON where it is that, else a text.
    fn as_json(&self, text: &str) -> Json {
        match self.says(text) {
            Some(Says::Nothing) => Json::Null,
            Some(Says::Coded(word)) => as_json(&self.question, &word),
            Some(Says::Own(_)) | None => as_json(&self.question, text),
        }
    }

    /// The answer in a cell as JSON, for the reader to take or to refuse with a sentence.
    pub fn json(&self, block: &Block, held: &Held, row: usize) -> Json {
        let known = match held {
            Held::Plain(numbers) => numbers.get(row).map_or(Json::Null, |n| self.question.json(*n)),
            Held::Real(numbers) => numbers.get(row).filter(|x| !x.is_nan()).map_or(Json::Null, |x| Json::Real(*x)),
            Held::Json(values) => values.get(row).cloned().unwrap_or_default(),
        };
        match block.cell(self.column, row) {
            Some(cell) if known.is_null() => self.refused(&String::from_utf8_lossy(cell)),
            _ => known,
        }
    }

    /// A cell of which no answer was read: null where it says that there is none, else as it is, for the reader to refuse with a sentence.
    fn refused(&self, text: &str) -> Json {
        match self.says(text) {
            Some(Says::Nothing) => Json::Null,
            Some(Says::Coded(word)) => given(&self.question, &word),
            Some(Says::Own(text)) => given(&self.question, text),
            // as a text, which no number is
            None => Json::from(text.to_string()),
        }
    }

    /// What helps where a cell says no answer, beyond what is allowed: how a case system's own writing is mapped.
    pub fn hint(&self, code: &str, block: &Block, row: usize) -> Option<String> {
        let cell = String::from_utf8_lossy(block.cell(self.column, row)?).into_owned();
        let name = &self.question.name;
        match (code, self.question.field.shape) {
            ("wrong_type", Shape::YesNo) => Some("where the table has words of its own for yes and no, --map names them: yes = [\"1\"], no = [\"0\"]".to_string()),
            ("impossible_date", Shape::Date) if cell.get(..10).is_some_and(|day| cell.len() > 10 && days::read(day, None).is_some()) => {
                Some("a time of day stands with it: write the day alone".to_string())
            }
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
}

/// What a cell says.
enum Says<'t> {
    /// That there is no answer: a code for that, or nothing but blanks.
    Nothing,
    /// An answer in codes, here in the engine's words.
    Coded(Cow<'t, str>),
    /// Its own text, in no code.
    Own(&'t str),
}

/// Whether the answer to a question is a list of its choices.
const fn is_list(question: &Question) -> bool {
    matches!(question.field.shape, Shape::Several(_) | Shape::OneOf(_))
}

/// A list without blanks around its members.
fn trimmed(text: &str) -> Cow<'_, str> {
    if !text.contains(char::is_whitespace) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.split(SEPARATOR).map(str::trim).collect::<Vec<_>>().join(&SEPARATOR.to_string()))
}

/// A cell that says no answer, as nearly as JSON can have it: a number where the question takes numbers and it is one, a list where it takes lists.
fn given(question: &Question, text: &str) -> Json {
    let list = || text.split(SEPARATOR).map(|member| Json::from(member.trim().to_string())).collect();
    match question.field.shape {
        Shape::Whole | Shape::WholeOrNone | Shape::Decimal => plain::read_decimal(text).map_or_else(|| Json::from(text.to_string()), Json::Real),
        Shape::Several(_) | Shape::OneOf(_) if text.starts_with('[') => Json::read(text.as_bytes()).unwrap_or_else(|_| list()),
        Shape::Several(_) => list(),
        Shape::OneOf(_) if text.contains(SEPARATOR) => list(),
        _ => Json::from(text.to_string()),
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

/// A cell of a question that only JSON holds: JSON where it is that, else a text; a text where the answer is one.
fn as_json(question: &Question, text: &str) -> Json {
    if matches!(question.field.shape, Shape::Text | Shape::ChoiceOrText(_)) {
        return Json::from(text.to_string());
    }
    if text == NONE_OF_THEM {
        return Json::List(Vec::new());
    }
    let looks_like = text.trim_start().starts_with(['[', '{', '"']);
    Json::read(text.as_bytes()).ok().filter(|_| looks_like).unwrap_or_else(|| Json::from(text.to_string()))
}
