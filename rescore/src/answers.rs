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
use assize::columns::{Input, NONE_OF_THEM, NOT_AT_ALL, Question, SEPARATOR, Takes};
use assize::facts::Shape;
use assize::facts::plain::{UNKNOWN, number_of};
use assize::offences::Code;
use std::borrow::Cow;
use std::collections::HashMap;

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
    /// Whether its cells go out as they came.
    pub stays: bool,
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
    /// Texts that mean that there is no answer.
    missing: Vec<String>,
    /// Whether its cells go out as they came.
    stays: bool,
    /// Texts that were read with more effort, and stay as they came: lists and codes, of which a table has few.
    known: HashMap<Vec<u8>, i32>,
}

/// How many texts of a column are known at once.
const KNOWN: usize = 4096;

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
    /// The answers to a question in a column of the input, in which texts of `missing` mean that there is none; `stays` where its cells go out as they
    /// came.
    ///
    /// # Errors
    /// The mapping says something of it that cannot be: a code for a word that is no answer, a form of dates that lacks something.
    pub fn new(column: usize, stays: bool, question: Question, mapping: &Mapping, missing: &[String]) -> Result<Self, Error> {
        let (written, codes) = mapping.written(&question.name);
        let wrong = |why: String| Error::because(format!("mapping: `{}`: {why}", question.name));
        let plain = question.takes == Takes::Plain;
        let (mut words, mut yes_no, mut coded_words) = (Words::default(), Words::default(), Words::default());
        if let Some((code, word)) = codes.iter().find(|(_, word)| !is_answer(&question, word)) {
            return Err(wrong(format!("the code `{code}` stands for `{word}`, which is no answer to it; {}", allowed(&question))));
        }
        let form = written.date.as_deref().filter(|_| matches!(question.field.shape, Shape::Date));
        form.map_or(Ok(()), days::check).map_err(wrong)?;
        let codes = Codes::new(&codes, missing, question.field.shape, form, question.takes != Takes::Json).map_err(wrong)?;
        for (code, word) in codes.texts().filter(|_| plain) {
            coded_words.add(code, if word.is_empty() { UNKNOWN } else { question.number(word).unwrap_or(UNKNOWN) });
        }
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
        Ok(Self { column, question, how, words, yes_no, codes, coded_words, missing: missing.iter().map(|text| text.trim().to_string()).collect(), stays, known: HashMap::new() })
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
    pub fn read(&mut self, block: &mut Block, held: &mut Held, unreadable: &mut Vec<usize>) {
        let Some(mut cells) = block.columns.get_mut(self.column).map(std::mem::take) else { return };
        match held {
            Held::Plain(numbers) => {
                numbers.clear();
                for row in self.usual(&cells, &block.text, numbers) {
                    let found = cells.get_mut(row).and_then(|cell| self.known_or_unusual(block, cell));
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

    /// What a text without blanks around it is among the codes. Where it is a word of its own, of the engine or of the mapping, and by its value the code
    /// for another answer, that is in doubt.
    fn coded(&self, text: &str) -> Said<'_> {
        match self.codes.said(text) {
            Said::Value(word) if self.word(text).is_some_and(|own| own != self.question.number(word).unwrap_or(UNKNOWN)) => Said::Doubtful,
            other => other,
        }
    }

    /// The answer that a text is to the letter, where the answers to the question are words.
    fn word(&self, text: &str) -> Option<i32> {
        match self.question.field.shape {
            Shape::YesNo => [&self.words, &self.yes_no].into_iter().find_map(|words| words.number(text.as_bytes())),
            _ if has_words(&self.question) => self.question.number(text),
            _ => None,
        }
    }

    /// What a cell says that is not missing: the answer that its codes stand for, of a list member by member, else its own text.
    fn says<'t>(&'t self, text: &'t str) -> Says<'t> {
        let text = text.trim();
        if text.is_empty() || self.missing.iter().any(|missing| missing == text) {
            return Says::Nothing;
        }
        match self.coded(text) {
            Said::Code("") | Said::Value("") => return Says::Nothing,
            Said::Code(word) | Said::Value(word) => return Says::Coded(Cow::Borrowed(word)),
            Said::Doubtful => return Says::Doubtful,
            Said::Own => {}
        }
        if !is_list(&self.question) {
            return Says::Own(text);
        }
        let Some(members) = members(text).filter(|members| members.len() > 1 || text.starts_with('[')) else { return Says::Own(text) };
        let mut words = Vec::new();
        let mut is_coded = false;
        for member in members.iter().map(|member| member.trim()) {
            let means_nothing = self.missing.iter().any(|missing| missing == member);
            words.push(match self.coded(member) {
                _ if means_nothing => String::new(),
                Said::Code(word) | Said::Value(word) => word.to_string(),
                Said::Own => member.to_string(),
                Said::Doubtful => return Says::Doubtful,
            });
            is_coded |= words.last().is_some_and(|word| word != member);
        }
        if !is_coded {
            return Says::Own(text);
        }
        // nothing but words for no answer
        if words.iter().all(String::is_empty) && members.iter().all(|member| !member.trim().is_empty()) {
            return Says::Nothing;
        }
        match words.as_slice() {
            [one] => Says::Coded(Cow::Owned(one.clone())),
            // what the codes say no text of the engine could
            several => joined(&self.question, several).map_or(Says::Doubtful, |joined| Says::Coded(Cow::Owned(joined))),
        }
    }

    /// See [`Self::unusual`]: what was read before, and stays as it came, is not read again.
    fn known_or_unusual(&mut self, block: &mut Block, cell: &mut Span) -> Option<i32> {
        if let Some(number) = self.known.get(bytes_of(block, *cell)) {
            return Some(*number);
        }
        let came = *cell;
        let number = self.unusual(block, cell)?;
        if *cell == came && self.known.len() < KNOWN {
            self.known.insert(bytes_of(block, came).to_vec(), number);
        }
        Some(number)
    }

    /// What is not written in the plain form: with blanks around it, in capitals, as 007 or 30.0, in codes or a form of the mapping.
    #[cold]
    #[inline(never)]
    fn unusual(&self, block: &mut Block, cell: &mut Span) -> Option<i32> {
        if let Some(yes) = self.yes_no.number(bytes_of(block, *cell)).filter(|_| self.codes.is_empty()) {
            if !self.stays {
                block.replace(cell, Some(if yes == 1 { b"true" } else { b"false" }));
            }
            return Some(yes);
        }
        let (number, text) = match self.says(text_of(block, *cell)?) {
            Says::Nothing => (UNKNOWN, None),
            Says::Coded(word) => (self.question.number(&word)?, Some(word.into_owned())),
            Says::Own(text) => (self.own(text)?, Some(text.to_string())),
            Says::Doubtful => return None,
        };
        if !self.stays {
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
            _ if is_list(&self.question) => self.question.number(&listed(&self.question, text)?),
            _ => self.question.number(text).or_else(|| self.whole(text)),
        }
    }

    /// How a cell goes out that says this number.
    fn in_plain_form(&self, number: i32, text: String) -> String {
        match self.question.field.shape {
            Shape::Coded(answers) => usize::try_from(number).ok().and_then(|at| answers.get(at)).map_or(text, |answer| plain::coded(answer).to_string()),
            Shape::OneOf(_) | Shape::Several(_) => listed(&self.question, &text).map_or_else(|| text.clone(), Cow::into_owned),
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
        i32::try_from(whole).ok().and_then(|n| self.question.number(&n.to_string()))
    }

    fn real(&self, block: &mut Block, cell: &mut Span) -> Option<f64> {
        if cell.is_missing() {
            return Some(f64::NAN);
        }
        let x = match self.says(text_of(block, *cell)?) {
            Says::Doubtful => return None,
            Says::Nothing => f64::NAN,
            Says::Coded(word) => plain::read_decimal(&word)?,
            Says::Own(text) => plain::read_decimal(text)?,
        };
        if !self.stays {
            let mut plain = String::new();
            plain::number(x, &mut plain);
            block.replace(cell, Some(plain.as_bytes()).filter(|plain| !plain.is_empty()));
        }
        Some(x)
    }

    /// A cell of a question that only JSON holds: JSON where it is that, else a text.
    fn as_json(&self, text: &str) -> Json {
        match self.says(text) {
            Says::Nothing => Json::Null,
            Says::Coded(word) => as_json(&self.question, &word),
            Says::Own(text) => as_json(&self.question, text),
            Says::Doubtful => doubtful(text),
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
            Says::Nothing => Json::Null,
            Says::Coded(word) => given(&self.question, &word),
            Says::Own(text) => given(&self.question, text),
            Says::Doubtful => doubtful(text),
        }
    }

    /// What helps where a cell says no answer, beyond what is allowed: how a case system's own writing is mapped.
    pub fn hint(&self, code: &str, block: &Block, row: usize) -> Option<String> {
        let cell = String::from_utf8_lossy(block.cell(self.column, row)?).into_owned();
        let name = &self.question.name;
        match (code, self.question.field.shape) {
            _ if matches!(self.says(&cell), Says::Doubtful) => {
                Some("the mapping has codes that are this number or truth in another writing, and what they stand for differs: name this writing among them".to_string())
            }
            ("wrong_type", Shape::YesNo) => Some("where the table has words of its own for yes and no, --map names them: yes = [\"1\"], no = [\"0\"]".to_string()),
            ("impossible_date", Shape::Date) if cell.get(..10).is_some_and(|day| cell.len() > 10 && days::read(day, None).is_some()) => {
                Some("a time of day stands with it: write the day alone".to_string())
            }
            ("impossible_date", Shape::Date) => Some("where the table writes days in another way, --map says how: date = \"%d/%m/%Y\"".to_string()),
            ("unknown_value", Shape::Choice(_) | Shape::Several(_) | Shape::OneOf(_)) => {
                Some(format!("where the table has codes of its own, --map says what they stand for: [columns.{}.codes]", quoted(name)))
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
    /// The value of codes that stand for different answers.
    Doubtful,
}

/// Whether the answer to a question is a list of its choices.
const fn is_list(question: &Question) -> bool {
    matches!(question.field.shape, Shape::Several(_) | Shape::OneOf(_))
}

/// Whether the answers to a question are words, of which some may look like numbers; offence codes are.
const fn has_words(question: &Question) -> bool {
    matches!(question.field.shape, Shape::Text | Shape::Choice(_) | Shape::OneOf(_) | Shape::Several(_) | Shape::Coded(_) | Shape::ChoiceOrPart(..))
}

/// The members of a list that is written in one cell: with `;` between them, or as JSON. `None` where it is neither.
fn members(text: &str) -> Option<Vec<String>> {
    if !text.starts_with('[') {
        return Some(text.split(SEPARATOR).map(str::to_string).collect());
    }
    match Json::read(text.as_bytes()) {
        Ok(Json::List(members)) => members.iter().map(|member| member.as_text().map(str::to_string)).collect(),
        _ => None,
    }
}

/// Members in one text as a question has them: none at all is an answer to those that take any number. `None` where they would be others then.
fn joined(question: &Question, members: &[String]) -> Option<String> {
    match members {
        [] => matches!(question.field.shape, Shape::Several(_)).then(|| NONE_OF_THEM.to_string()),
        // alone it would be the list in which nothing is
        [one] if one == NONE_OF_THEM && matches!(question.field.shape, Shape::Several(_)) => None,
        several => several.iter().all(|member| !member.contains(SEPARATOR)).then(|| several.join(&SEPARATOR.to_string())),
    }
}

/// A list in the plain form, without blanks around its members.
fn listed<'t>(question: &Question, text: &'t str) -> Option<Cow<'t, str>> {
    if text.starts_with('[') {
        let members: Vec<String> = members(text)?.iter().map(|member| member.trim().to_string()).collect();
        return joined(question, &members).map(Cow::Owned);
    }
    if !text.contains(char::is_whitespace) {
        return Some(Cow::Borrowed(text));
    }
    Some(Cow::Owned(text.split(SEPARATOR).map(str::trim).collect::<Vec<_>>().join(&SEPARATOR.to_string())))
}

/// What no question takes for an answer, whatever the cell would be without the mapping.
fn doubtful(text: &str) -> Json {
    Json::from(format!("doubtful: {text}"))
}

/// The name of a question as TOML has it for one key.
fn quoted(name: &str) -> String {
    if name.contains('.') { format!("\"{name}\"") } else { name.to_string() }
}

/// Whether a word of a mapping is an answer to a question, or none at all. Of a question that only JSON holds no more is known than its kind.
fn is_answer(question: &Question, word: &str) -> bool {
    match (question.takes, question.field.shape) {
        _ if word.is_empty() => true,
        (Takes::Real, _) => plain::read_decimal(word).is_some(),
        (Takes::Plain, Shape::Whole | Shape::WholeOrNone) => question.number(word).is_some_and(|n| n == NOT_AT_ALL || (question.field.least..=question.field.most).contains(&n)),
        (Takes::Plain, _) => question.number(word).is_some(),
        (Takes::Json, Shape::Part(_) | Shape::Keyed(_)) => matches!(Json::read(word.as_bytes()), Ok(Json::Object(_))),
        (Takes::Json, Shape::List(_) | Shape::Dates | Shape::Names) => word == NONE_OF_THEM || matches!(Json::read(word.as_bytes()), Ok(Json::List(_))),
        (Takes::Json, _) => true,
    }
}

/// A cell that says no answer, as nearly as JSON can have it: a number where the question takes numbers and it is one, a list where it takes lists.
fn given(question: &Question, text: &str) -> Json {
    let whole = Some(text).filter(|text| text.starts_with(['[', '{'])).and_then(|text| Json::read(text.as_bytes()).ok());
    let list = || text.split(SEPARATOR).map(|member| Json::from(member.trim().to_string())).collect();
    match question.field.shape {
        _ if whole.is_some() => whole.unwrap_or_default(),
        Shape::Whole | Shape::WholeOrNone | Shape::Decimal => plain::read_decimal(text).map_or_else(|| Json::from(text.to_string()), Json::Real),
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
        Shape::Coded(answers) => {
            let codes: Vec<&str> = answers.iter().map(|answer| answer.code).collect();
            format!("must be one of {}", codes.join(", "))
        }
        Shape::Date => "must be a day such as 2026-03-31".to_string(),
        Shape::Text => "must be a text such as the schema describes, of an offence five digits".to_string(),
        Shape::Part(_) | Shape::Keyed(_) => "must be an object of JSON".to_string(),
        Shape::List(_) | Shape::Dates | Shape::Names => "must be a list of JSON".to_string(),
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
