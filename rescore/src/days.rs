//! Days as case systems write them: as 2026-03-31, or in one form of their own, with or without the midnight that databases export behind them.

use crate::plain;
use jiff::civil;
use jiff::fmt::strtime;

/// The eight digits of a day that is written as 2026-03-31, or in this form.
pub fn read(text: &str, form: Option<&str>) -> Option<i32> {
    let day = without_midnight(text);
    // a table of numbers has 20260331 as 20260331.0
    let digits = || text.trim_end_matches('0').strip_suffix('.').filter(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()));
    plain::read_day(day.as_bytes()).or_else(|| in_form(form?, day)).or_else(|| in_form(form?, digits()?))
}

/// A year of two digits is no year here, and [`check`] refuses forms that have such. Where nothing stands between the numbers of a form, each has all of its
/// digits, and where a blank does there is one: else where one ends is a guess.
fn in_form(form: &str, text: &str) -> Option<i32> {
    if form.split_whitespace().count() != text.split_whitespace().count() {
        return None;
    }
    let date: civil::Date = strtime::parse(form, text).and_then(|parsed| parsed.to_date()).ok()?;
    let whole = !is_packed(form) || strtime::format(form, date).is_ok_and(|written| written.eq_ignore_ascii_case(text));
    // that of two digits is one of the first century to the parser; the day before all days stands for no day in some systems
    let is_year = date.year() >= 1000 || date == civil::date(1, 1, 1) && text.contains("0001");
    Some(i32::from(date.year()) * 10_000 + i32::from(date.month()) * 100 + i32::from(date.day())).filter(|_| whole && is_year)
}

/// Whether two parts of a form stand next to each other.
fn is_packed(form: &str) -> bool {
    form.split('%').skip(1).any(|part| {
        let name = part.trim_start_matches(|letter: char| !letter.is_ascii_alphabetic());
        name.chars().count() == 1 && form.contains(&format!("%{part}%"))
    })
}

/// The ways in which a midnight is written, beside those with parts of a second.
const MIDNIGHTS: [&str; 6] = ["00:00:00", "0:00:00", "00:00", "0:00", "12:00:00 AM", "12:00 AM"];

/// A day without its midnight. A time of day in a zone is left to be refused, since it may be that of another day.
fn without_midnight(text: &str) -> &str {
    let whole = if text.contains(':') { text.trim_end_matches('0').strip_suffix('.').unwrap_or(text) } else { text };
    let day = MIDNIGHTS.iter().filter_map(|midnight| whole.strip_suffix(midnight)?.strip_suffix([' ', 'T'])).next();
    day.map_or(text, str::trim_end)
}

/// Refuses forms in which something is missing or left to guess.
///
/// # Errors
/// Why no day can be told by it.
pub fn check(form: &str) -> Result<(), String> {
    let refused = |why: &str| Err(format!("`date = \"{form}\"` {why}, must be such as %d/%m/%Y"));
    if ["%H", "%I", "%M", "%S", "%T", "%R", "%p", "%P", ":"].iter().any(|time| form.contains(time)) {
        return refused("has a time of day: a midnight behind a day is left out by itself, any other time is refused");
    }
    let written = |year| strtime::format(form, civil::date(year, 3, 31)).ok();
    if written(2026).is_some() && written(2026) == written(1926) {
        return refused("has no year, or one of two digits, whose century is not known");
    }
    if [(2026, 20_260_331), (1926, 19_260_331)].into_iter().any(|(year, day)| written(year).and_then(|text| read(&text, Some(form))) != Some(day)) {
        return refused("does not give back year, month and day");
    }
    if is_packed(form) && ["%-", "%_"].iter().any(|flag| form.contains(flag)) {
        return refused("leaves open where one number ends and the next begins");
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
            ("2026-03-04 00:00", None, Some(20_260_304)),
            ("2026-03-04 10:00:00", None, None),
            ("2026-03-04 10:00", None, None),
            ("2026-03-04T00:00:00Z", None, None),
            ("04/03/2026 0:00:00", Some("%d/%m/%Y"), Some(20_260_304)),
            ("3/4/2026 12:00:00 AM", Some("%m/%d/%Y"), Some(20_260_304)),
            ("04MAR2026", Some("%d%b%Y"), Some(20_260_304)),
            ("04Mar2026", Some("%d%b%Y"), Some(20_260_304)),
            ("20260304.0", Some("%Y%m%d"), Some(20_260_304)),
            ("20260304.5", Some("%Y%m%d"), None),
            ("0001-01-01", None, Some(10_101)),
            ("04/03/2026", Some("%d/%m/%Y"), Some(20_260_304)),
            ("4/3/2026", Some("%d/%m/%Y"), Some(20_260_304)),
            ("04/03/26", Some("%d/%m/%Y"), None),
            ("20260304", Some("%Y%m%d"), Some(20_260_304)),
            ("2001115", Some("%Y%m%d"), None),
            ("2025111", Some("%Y %m %d"), None),
            ("111 2025", Some("%d %m %Y"), None),
            ("1 11 2025", Some("%d %m %Y"), Some(20_251_101)),
            ("04/03/2026", None, None),
        ] {
            assert_eq!(read(text, form), day, "{text} {form:?}");
        }
        let good = ["%d/%m/%Y", "%Y%m%d", "%d %b %Y", "%d%b%Y", "%Y-%m-%d", "%F"];
        let bad = ["%Y-%d-%m", "%d/%m/%y", "%D", "%d/%m/%-y", "%m/%d/%_y", "%m/%d/%0y", "%d/%m", "%d/%m/%Y 00:00:00", "%d/%m/%Y %H:%M", "%Y%-d%-m", ""];
        for (form, good) in good.into_iter().map(|form| (form, true)).chain(bad.into_iter().map(|form| (form, false))) {
            assert_eq!(check(form).is_ok(), good, "{form}");
        }
    }
}
