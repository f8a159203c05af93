//! The plain form of values: how numbers and days stand in a cell, whatever they came from.

use crate::csv::MISSING;
use assize::Json;
use assize::columns::{NONE_OF_THEM, SEPARATOR};
use assize::facts::Coded;
use std::fmt::Write;

/// A number as short as reading it back allows: 30, 0.5, 1e300. Infinities as `inf` and `-inf`, what is no number as nothing.
pub fn number(x: f64, out: &mut String) {
    let written = match x.abs() {
        _ if x.is_nan() => Ok(()),
        size if size == 0.0 || (1e-5..1e16).contains(&size) || size.is_infinite() => write!(out, "{x}"),
        _ => write!(out, "{x:e}"),
    };
    // a String takes everything
    debug_assert!(written.is_ok());
}

/// A member of a list in the plain form, nothing where it is null, and whether it is a text.
pub type Member<'m> = (Option<&'m str>, bool);

/// What is known of the columns in which questions are answered, for formats that hold more than texts.
#[derive(Clone, Debug, Default)]
pub struct Answered {
    /// Columns of questions of one answer: an object stands there as JSON, and so does the list in which nothing is.
    pub columns: Vec<String>,
    /// Of these, the columns in which every list stands as JSON, since the question takes no list of words.
    pub without_lists: Vec<String>,
    /// Of these, the columns in which any text is an answer, and nothing else is.
    pub texts: Vec<String>,
}

/// How a list stands in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listed {
    /// Its members with `;` between them, `none` where there are none.
    Plain,
    /// The same, and `[]` where there are none.
    Answer,
    /// As JSON.
    Json,
}

impl Answered {
    /// How lists stand in a column.
    pub fn listed(&self, column: &str) -> Listed {
        let has = |names: &[String]| names.iter().any(|name| name == column);
        match (has(&self.columns), has(&self.without_lists)) {
            (_, true) => Listed::Json,
            (true, false) => Listed::Answer,
            (false, false) => Listed::Plain,
        }
    }
}

/// A list in one cell, as JSON too where a plain cell would be another list, since a member is null or empty, has a `;` in it, or is `none` itself.
pub fn list(members: &[Member<'_>], listed: Listed) -> String {
    let is_simple = |text: &&str| !text.trim().is_empty() && !text.contains(SEPARATOR) && *text != NONE_OF_THEM;
    let simple: Option<Vec<&str>> = members.iter().map(|(text, _)| text.filter(is_simple)).collect();
    match simple.filter(|_| listed != Listed::Json) {
        Some(members) if members.is_empty() && listed == Listed::Plain => NONE_OF_THEM.to_string(),
        Some(members) if !members.is_empty() => members.join(&SEPARATOR.to_string()),
        Some(_) | None => {
            let member = |(text, is_text): &Member<'_>| match text {
                None => "null".to_string(),
                Some(text) if *is_text => Json::from((*text).to_string()).compact(),
                Some(number) => (*number).to_string(),
            };
            format!("[{}]", members.iter().map(member).collect::<Vec<_>>().join(","))
        }
    }
}

/// A coded answer: its code, or its word where a table has the code for no answer at all.
pub fn coded(answer: &Coded) -> &'static str {
    answer.words.first().filter(|_| MISSING.contains(&answer.code)).unwrap_or(&answer.code)
}

/// A percentage with two decimals, most often; any other number as [`number`] has it.
#[inline]
pub fn percent(x: f64, out: &mut Vec<u8>) {
    if let Some((text, length)) = short(x) {
        out.extend_from_slice(text.to_le_bytes().get(..length).unwrap_or_default());
        return;
    }
    let mut text = String::new();
    number(x, &mut text);
    out.extend_from_slice(text.as_bytes());
}

/// A number below 1000 with at most two decimals: its text, the first byte lowest and nothing after the last, and the length of that. `None` for any
/// other number. Without a branch on the digits, which nothing could foresee.
#[inline]
pub fn short(x: f64) -> Option<(u64, usize)> {
    // the binary64 nearest to a decimal of two places is found again from its hundredths
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 100,000")]
    let hundredths = if (0.0..1000.0).contains(&x) { (x * 100.0 + 0.5) as u32 } else { return None };
    if hundredths >= 100_000 || f64::from(hundredths) / 100.0 != x || x.is_sign_negative() {
        return None;
    }
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    let digits = [digit(whole / 100), digit(whole / 10 % 10), digit(whole % 10), b'.', digit(rest / 10), digit(rest % 10), 0, 0];
    let zeros = usize::from(whole < 100) + usize::from(whole < 10);
    let places = if rest == 0 { 0 } else { 3 - usize::from(rest % 10 == 0) };
    let length = 3 - zeros + places;
    let text = u64::from_le_bytes(digits) >> (8 * zeros);
    Some((text & (u64::MAX >> (64 - 8 * length)), length))
}

#[expect(clippy::cast_possible_truncation, reason = "one digit")]
const fn digit(n: u32) -> u8 {
    b'0' + n as u8
}

/// A whole number of few digits, as it is most often written: without a sign before a positive one, without zeros in front. `None` for any other text.
#[inline]
pub fn read_whole(text: &[u8]) -> Option<i32> {
    let (negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest),
        other => (false, other),
    };
    if digits.is_empty() || digits.len() > 9 || (digits.len() > 1 && digits.first() == Some(&b'0')) {
        return None;
    }
    let mut n = 0i32;
    for byte in digits {
        if !byte.is_ascii_digit() {
            return None;
        }
        n = n * 10 + i32::from(byte - b'0');
    }
    if negative && n == 0 { None } else { Some(if negative { -n } else { n }) }
}

/// A number in digits; words such as `nan` are none, and zero has no sign.
pub fn read_decimal(text: &str) -> Option<f64> {
    let digits = text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'+' | b'e' | b'E'));
    text.parse::<f64>().ok().filter(|x| digits && x.is_finite()).map(|x| x + 0.0)
}

/// The eight digits of a day that is written as 2026-03-31; whether there is such a day is not looked at.
#[inline]
pub fn read_day(text: &[u8]) -> Option<i32> {
    let [a, b, c, d, b'-', e, f, b'-', g, h] = text else { return None };
    let mut n = 0i32;
    for byte in [a, b, c, d, e, f, g, h] {
        if !byte.is_ascii_digit() {
            return None;
        }
        n = n * 10 + i32::from(byte - b'0');
    }
    Some(n)
}

#[cfg(test)]
mod tests {
    #[test]
    fn percentages_are_written_as_short_as_they_read_back() {
        for hundredths in 0..=10_000u32 {
            let x = f64::from(hundredths) / 100.0;
            let (mut fast, mut plain) = (Vec::new(), String::new());
            super::percent(x, &mut fast);
            super::number(x, &mut plain);
            assert_eq!(String::from_utf8(fast).unwrap(), plain);
            assert_eq!(plain.parse::<f64>().unwrap().to_bits(), x.to_bits());
        }
        for x in [100.0, 100.01, 999.99, 999.995, 999.999, 1000.0, 1000.5, 12_345.0, 5e-324, -0.5, 0.005, 1.0 / 3.0, 1e300, 1e-7, 123_456.78, f64::INFINITY, -0.0] {
            let (mut fast, mut plain) = (Vec::new(), String::new());
            super::percent(x, &mut fast);
            super::number(x, &mut plain);
            assert_eq!(String::from_utf8(fast).unwrap(), plain);
            assert_eq!(plain.parse::<f64>().unwrap().to_bits(), x.to_bits());
        }
    }

    #[test]
    fn only_the_usual_writing_is_read_fast() {
        assert_eq!(super::read_whole(b"30"), Some(30));
        assert_eq!(super::read_whole(b"-7"), Some(-7));
        assert_eq!(super::read_whole(b"0"), Some(0));
        for other in ["", "-", "030", "+3", "-0", "3.0", " 3", "9999999999", "1e2"] {
            assert_eq!(super::read_whole(other.as_bytes()), None, "{other}");
        }
        assert_eq!(super::read_day(b"2026-03-31"), Some(20_260_331));
        assert_eq!(super::read_day(b"2026-3-31"), None);
    }
}
