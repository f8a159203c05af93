//! A case system's codes for the answers to a question: which of them a cell says, however it is written. What a code stands for is an answer in the
//! engine's own words, and is never looked up again.

use crate::days;
use crate::plain;
use assize::facts::Shape;
use std::collections::BTreeMap;

/// What a cell or a code is, beside its text: 99, 099 and 99.0 are one number, 31/12/2099 and 2099-12-31 one day.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Value {
    Number(Number),
    Day(i32),
    Truth(bool),
}

/// A number digit by digit: two long ones that a binary64 cannot tell apart are two.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Number {
    negative: bool,
    /// Neither beginning nor ending with a zero; empty for zero itself.
    digits: String,
    /// The power of ten of the last digit.
    power: i64,
}

impl Number {
    fn of(text: &str) -> Option<Self> {
        plain::read_decimal(text)?;
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = format!("{}{fraction}", whole.trim_start_matches(['+', '-']));
        let kept = digits.trim_end_matches('0');
        if kept.is_empty() {
            return Some(Self { negative: false, digits: String::new(), power: 0 });
        }
        let places = i64::try_from(fraction.len()).ok()?.checked_sub(i64::try_from(digits.len() - kept.len()).ok()?)?;
        let power = exponent.parse::<i64>().ok()?.checked_sub(places)?;
        Some(Self { negative: mantissa.starts_with('-'), digits: kept.trim_start_matches('0').to_string(), power })
    }
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
    /// A code by its text, and this is the answer that it stands for; empty for none.
    Code(&'c str),
    /// The value of a code in another writing, and this is the answer that it stands for.
    Value(&'c str),
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
    /// Of a question of this shape; days are written in this form, where not as 2026-03-31. Texts of `missing` are codes for no answer too, where they
    /// have a value. `by_value` is false of questions whose cells are read as texts alone.
    ///
    /// # Errors
    /// A code without a text, or two for one number, day or truth that stand for different answers to a question of those.
    pub fn new(codes: &BTreeMap<String, String>, missing: &[String], shape: Shape, form: Option<&str>, by_value: bool) -> Result<Self, String> {
        let mut new = Self { all: Vec::new(), shape, form: form.map(str::to_string) };
        let of_values = matches!(shape, Shape::YesNo | Shape::Whole | Shape::WholeOrNone | Shape::Decimal | Shape::Date);
        for (code, word) in codes.iter().map(|(code, word)| (code.as_str(), word.as_str())) {
            let written = code.trim().to_string();
            if written.is_empty() {
                return Err("a code is empty: an empty cell is no answer, whatever a mapping says".to_string());
            }
            let value = new.value(&written).filter(|_| by_value);
            if let Some(twin) = new.all.iter().find(|twin| twin.word != word && (twin.written == written || of_values && value.is_some() && twin.value == value)) {
                return Err(format!("the codes `{}` and `{code}` are one value, and stand for `{}` and `{word}`", twin.written, twin.word));
            }
            new.all.push(Code { written, value, word: word.to_string() });
        }
        for text in missing.iter().map(|text| text.trim()) {
            let value = new.value(text).filter(|_| by_value);
            if value.is_none() || new.all.iter().any(|code| code.written == text) {
                continue;
            }
            if let Some(twin) = new.all.iter().find(|code| of_values && code.value == value && !code.word.is_empty()) {
                return Err(format!("the code `{}` and `{text}`, which means that there is no answer, are one value", twin.written));
            }
            new.all.push(Code { written: text.to_string(), value, word: String::new() });
        }
        Ok(new)
    }

    /// Their texts, each with the answer that it stands for.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.all.iter().map(|code| (code.written.as_str(), code.word.as_str()))
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
        let mut same = self.all.iter().filter(|code| code.value.as_ref() == Some(&value));
        match same.next() {
            None => Said::Own,
            Some(first) if same.all(|other| other.word == first.word) => Said::Value(&first.word),
            Some(_) => Said::Doubtful,
        }
    }

    fn value(&self, text: &str) -> Option<Value> {
        let number = || Number::of(text).map(Value::Number);
        // any text may be an answer there
        if matches!(self.shape, Shape::ChoiceOrText(_)) {
            return None;
        }
        if text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false") {
            return Some(Value::Truth(text.eq_ignore_ascii_case("true")));
        }
        match self.shape {
            Shape::Date => days::read(text, self.form.as_deref()).map(Value::Day).or_else(number),
            Shape::Decimal | Shape::Whole | Shape::WholeOrNone => number(),
            // with an exponent it may be a code of letters and digits
            _ => number().filter(|_| !text.contains(['e', 'E'])),
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
        Codes::new(&map, &[], shape, form, true)
    }

    const LEVELS: Shape = Shape::Choice(&[]);

    #[test]
    fn a_code_is_said_by_every_writing_of_its_value() {
        let numbers = codes(&[("99", ""), ("1", "5")], Shape::Whole, None).unwrap();
        for text in ["99.0", "099", "+99", "9.9e1", "990e-1"] {
            assert_eq!(numbers.said(text), Said::Value(""), "{text}");
        }
        assert_eq!(numbers.said("99"), Said::Code(""));
        assert_eq!(numbers.said("98"), Said::Own);
        assert_eq!(numbers.said("5"), Said::Own, "what a code stands for is no code");
        let days = codes(&[("31/12/2099", ""), ("01/01/0001", ""), ("9999", "")], Shape::Date, Some("%d/%m/%Y")).unwrap();
        for text in ["31/12/2099 00:00:00", "2099-12-31", "2099-12-31T00:00:00.000", "0001-01-01", "9999.0"] {
            assert_eq!(days.said(text), Said::Value(""), "{text}");
        }
        let truths = codes(&[("true", "false"), ("False", "true"), ("9", "")], Shape::YesNo, None).unwrap();
        for (text, word) in [("TRUE", "false"), ("True", "false"), ("false", "true"), ("9.0", ""), ("09", "")] {
            assert_eq!(truths.said(text), Said::Value(word), "{text}");
        }
        assert_eq!(codes(&[("True", "a")], LEVELS, None).unwrap().said("true"), Said::Value("a"));
    }

    #[test]
    fn texts_go_before_values_and_a_doubt_is_none() {
        let words = codes(&[("01", "a"), ("1", "b"), ("1E2", "c")], LEVELS, None).unwrap();
        assert_eq!(words.said("01"), Said::Code("a"));
        assert_eq!(words.said("1"), Said::Code("b"));
        assert_eq!(words.said("1.0"), Said::Doubtful);
        assert_eq!(words.said("100"), Said::Own, "1E2 is no number here");
        assert!(codes(&[("01", "5"), ("1", "6")], Shape::Whole, None).is_err());
        assert!(codes(&[("01", "5"), ("1", "5")], Shape::Whole, None).is_ok());
        assert!(codes(&[(" ", "5")], Shape::Whole, None).is_err());
        assert_eq!(codes(&[("9999", "")], Shape::ChoiceOrText(&[]), None).unwrap().said("09999"), Said::Own, "any text may be an answer");
    }

    #[test]
    fn long_numbers_are_told_apart() {
        let long = codes(&[("900000000000000001", "a")], LEVELS, None).unwrap();
        assert_eq!(long.said("900000000000000002"), Said::Own);
        assert_eq!(long.said("900000000000000001.0"), Said::Value("a"));
        let zero = codes(&[("0", "a")], Shape::Decimal, None).unwrap();
        for text in ["-0", "0.00", "0e5", "00"] {
            assert_eq!(zero.said(text), Said::Value("a"), "{text}");
        }
        assert_eq!(zero.said("0e9223372036854775807"), Said::Value("a"));
        assert_eq!(zero.said("0.01e-9223372036854775808"), Said::Own, "nothing is added up beyond what can be");
    }

    #[test]
    fn words_for_no_answer_are_codes_where_they_have_a_value() {
        let missing = ["99".to_string(), "NA".to_string()];
        let codes = Codes::new(&BTreeMap::new(), &missing, Shape::Whole, None, true).unwrap();
        assert_eq!(codes.said("99.0"), Said::Value(""));
        assert_eq!(codes.texts().count(), 1);
        let nine = BTreeMap::from([("09".to_string(), "20".to_string())]);
        assert!(Codes::new(&nine, &["9".to_string()], Shape::Whole, None, true).is_err(), "no cell could tell them apart");
    }
}
