//! A case system's codes for the answers to a question: which of them a cell says, however it is written. What a code stands for is an answer in the
//! engine's own words, and is never looked up again.

use crate::days;
use crate::plain;
use assize::facts::Shape;
use std::collections::BTreeMap;

/// What a cell or a code is, beside its text: 99, 099 and 99.0 are one number, 31/12/2099 and 2099-12-31 one day.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Value {
    Number(f64),
    Day(i32),
    Truth(bool),
}

struct Code {
    written: String,
    value: Option<Value>,
    /// The answer; empty for none.
    word: String,
}

/// What a cell says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said<'c> {
    /// A code, and this is the answer that it stands for; empty for none.
    Code(&'c str),
    /// No code.
    Own,
    /// The value of several codes that stand for different answers, and the text of none.
    Doubtful,
}

/// The codes of a question.
pub struct Codes {
    all: Vec<Code>,
    shape: Shape,
    form: Option<String>,
}

impl Codes {
    /// Of a question of this shape; days are written in this form, where not as 2026-03-31. `by_value` is false of questions whose cells are read as
    /// texts alone.
    ///
    /// # Errors
    /// A code without a text, or two for one number, day or truth that stand for different answers to a question of those.
    pub fn new(codes: &BTreeMap<String, String>, shape: Shape, form: Option<&str>, by_value: bool) -> Result<Self, String> {
        let mut new = Self { all: Vec::new(), shape, form: form.map(str::to_string) };
        let of_values = matches!(shape, Shape::YesNo | Shape::Whole | Shape::WholeOrNone | Shape::Decimal | Shape::Date);
        for (code, word) in codes {
            let written = code.trim().to_string();
            if written.is_empty() {
                return Err("a code is empty: an empty cell is no answer, whatever a mapping says".to_string());
            }
            let value = new.value(&written).filter(|_| by_value);
            if let Some(twin) = new.all.iter().find(|twin| twin.word != *word && (twin.written == written || of_values && value.is_some() && twin.value == value)) {
                return Err(format!("the codes `{}` and `{code}` are one value, and stand for `{}` and `{word}`", twin.written, twin.word));
            }
            new.all.push(Code { written, value, word: word.clone() });
        }
        Ok(new)
    }

    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// What a text says that has no blanks around it: the code with this text, else the one with this value.
    pub fn said(&self, text: &str) -> Said<'_> {
        if let Some(code) = self.all.iter().find(|code| code.written == text) {
            return Said::Code(&code.word);
        }
        let Some(value) = Some(text).filter(|_| !self.is_empty()).and_then(|text| self.value(text)) else { return Said::Own };
        let mut same = self.all.iter().filter(|code| code.value == Some(value));
        match same.next() {
            None => Said::Own,
            Some(first) if same.all(|other| other.word == first.word) => Said::Code(&first.word),
            Some(_) => Said::Doubtful,
        }
    }

    fn value(&self, text: &str) -> Option<Value> {
        match self.shape {
            Shape::Date => days::read(text, self.form.as_deref()).map(Value::Day),
            Shape::YesNo if text.eq_ignore_ascii_case("true") => Some(Value::Truth(true)),
            Shape::YesNo if text.eq_ignore_ascii_case("false") => Some(Value::Truth(false)),
            // with an exponent it may be a code of letters and digits
            Shape::Decimal | Shape::Whole | Shape::WholeOrNone => plain::read_decimal(text).map(Value::Number),
            _ => plain::read_decimal(text).filter(|_| !text.contains(['e', 'E'])).map(Value::Number),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Codes, Said};
    use assize::facts::Shape;
    use std::collections::BTreeMap;

    fn codes(pairs: &[(&str, &str)], shape: Shape, form: Option<&str>) -> Result<Codes, String> {
        let map: BTreeMap<String, String> = pairs.iter().map(|(code, word)| (code.to_string(), word.to_string())).collect();
        Codes::new(&map, shape, form, true)
    }

    #[test]
    fn a_code_is_said_by_every_writing_of_its_value() {
        let numbers = codes(&[("99", ""), ("1", "5")], Shape::Whole, None).unwrap();
        for text in ["99", "99.0", "099", "+99", "9.9e1"] {
            assert_eq!(numbers.said(text), Said::Code(""), "{text}");
        }
        assert_eq!(numbers.said("98"), Said::Own);
        assert_eq!(numbers.said("5"), Said::Own, "what a code stands for is no code");
        let days = codes(&[("31/12/2099", "")], Shape::Date, Some("%d/%m/%Y")).unwrap();
        for text in ["31/12/2099", "31/12/2099 00:00:00", "2099-12-31", "2099-12-31T00:00:00.000"] {
            assert_eq!(days.said(text), Said::Code(""), "{text}");
        }
        let truths = codes(&[("true", "false"), ("False", "true"), ("9", "")], Shape::YesNo, None).unwrap();
        for (text, word) in [("TRUE", "false"), ("True", "false"), ("false", "true"), ("9.0", ""), ("09", "")] {
            assert_eq!(truths.said(text), Said::Code(word), "{text}");
        }
    }

    #[test]
    fn texts_go_before_values_and_a_doubt_is_none() {
        let words = codes(&[("01", "a"), ("1", "b"), ("1E2", "c")], Shape::Text, None).unwrap();
        assert_eq!(words.said("01"), Said::Code("a"));
        assert_eq!(words.said("1"), Said::Code("b"));
        assert_eq!(words.said("1.0"), Said::Doubtful);
        assert_eq!(words.said("100"), Said::Own, "1E2 is no number here");
        assert!(codes(&[("01", "5"), ("1", "6")], Shape::Whole, None).is_err());
        assert!(codes(&[("01", "5"), ("1", "5")], Shape::Whole, None).is_ok());
        assert!(codes(&[(" ", "5")], Shape::Whole, None).is_err());
    }
}
