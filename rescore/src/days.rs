//! Days as case systems write them: as 2026-03-31, or in one form of their own, with or without the midnight that databases export behind them.

use crate::plain;
use jiff::civil;
use jiff::fmt::strtime;

/// The eight digits of a day that is written as 2026-03-31, or in this form.
pub fn read(text: &str, form: Option<&str>) -> Option<i32> {
    let text = without_midnight(text);
    plain::read_day(text.as_bytes()).or_else(|| in_form(form?, text))
}

/// A year of two digits is a year of the first century to the parser, and no year here. Where nothing stands between the numbers of a form, each has
/// all of its digits: else where one ends is a guess.
fn in_form(form: &str, text: &str) -> Option<i32> {
    let date: civil::Date = strtime::parse(form, text).and_then(|parsed| parsed.to_date()).ok()?;
    let packed = form.as_bytes().windows(3).any(|three| matches!(three, [b'%', _, b'%']));
    let whole = !packed || strtime::format(form, date).is_ok_and(|written| written == text);
    Some(i32::from(date.year()) * 10_000 + i32::from(date.month()) * 100 + i32::from(date.day())).filter(|_| whole && date.year() >= 1000)
}

/// A day without its midnight. A time of day in a zone is left to be refused, since it may be that of another day.
fn without_midnight(text: &str) -> &str {
    let without = text.trim_end_matches('0').strip_suffix('.').unwrap_or(text);
    match without.strip_suffix("00:00:00").and_then(|day| day.strip_suffix([' ', 'T'])) {
        Some(day) => day.trim_end(),
        None => text,
    }
}

/// Refuses forms in which something is missing or left to guess.
///
/// # Errors
/// Why no day can be told by it.
pub fn check(form: &str) -> Result<(), String> {
    let refused = |why: &str| Err(format!("`date = \"{form}\"` {why}, must be such as %d/%m/%Y"));
    if form.contains("%y") {
        return refused("has years of two digits, whose century is not known");
    }
    let example = civil::date(2026, 3, 31);
    if strtime::format(form, example).ok().and_then(|text| in_form(form, &text)) != Some(20_260_331) {
        return refused("does not give back year, month and day");
    }
    match in_form(form, "2026-03-04") {
        None | Some(20_260_304) => Ok(()),
        Some(_) => refused("reads 2026-03-04 as another day, which is always the fourth of March"),
    }
}

#[cfg(test)]
mod tests {
    use super::{check, read};

    #[test]
    fn days_are_read_and_none_is_guessed() {
        for (text, form, day) in [
            ("2026-03-04", None, Some(20_260_304)),
            ("2026-03-04 00:00:00", None, Some(20_260_304)),
            ("2026-03-04T00:00:00.000", None, Some(20_260_304)),
            ("2026-03-04 10:00:00", None, None),
            ("04/03/2026", Some("%d/%m/%Y"), Some(20_260_304)),
            ("4/3/2026", Some("%d/%m/%Y"), Some(20_260_304)),
            ("04/03/26", Some("%d/%m/%Y"), None),
            ("20260304", Some("%Y%m%d"), Some(20_260_304)),
            ("2001115", Some("%Y%m%d"), None),
            ("04/03/2026", None, None),
        ] {
            assert_eq!(read(text, form), day, "{text} {form:?}");
        }
        for (form, good) in [("%d/%m/%Y", true), ("%Y%m%d", true), ("%d %b %Y", true), ("%Y-%m-%d", true), ("%Y-%d-%m", false), ("%d/%m/%y", false), ("%d/%m", false)] {
            assert_eq!(check(form).is_ok(), good, "{form}");
        }
    }
}
