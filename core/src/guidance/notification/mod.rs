//! Notification of sex offenders under Part 2 of the Sexual Offences Act 2003 ("the register"): how long a person is subject
//! ([`period`]) and by when the duties fall due ([`duties`]). Here stands what both read: how days are counted, and lengths of
//! time in the units in which a court pronounced them.

pub mod duties;
pub mod period;
pub mod period_facts;

use super::mappa::category_facts::{Term, days_of_months};
use crate::date::Date;
use crate::outcome::Answered;
use crate::provenance::Status;
use crate::sheet::Rule;
use alloc::format;
use alloc::string::{String, ToString};
use core::cmp::Ordering;

/// A length of time: whole months, and days beside them. Weeks are seven days; months and days are never converted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Length {
    /// Calendar months.
    pub months: i32,
    /// Days.
    pub days: i32,
}

impl Length {
    /// So many months.
    pub const fn months(months: i32) -> Self {
        Self { months, days: 0 }
    }

    /// The length of a term as pronounced; parts that are absent are 0.
    pub fn of(term: &Term) -> Self {
        let (months, days) = term.parts();
        Self { months, days }
    }

    /// Whether it is no time at all.
    pub const fn is_zero(self) -> bool {
        self.months == 0 && self.days == 0
    }

    /// Both together.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self { months: self.months.saturating_add(other.months), days: self.days.saturating_add(other.days) }
    }

    /// Without the other. The parts may become negative: nothing is converted.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self { months: self.months.saturating_sub(other.months), days: self.days.saturating_sub(other.days) }
    }

    /// How it compares with another length, or `None` where that depends on which months they are (SON-14b). Days that may be as
    /// many as the months they stand against have are left open, both ends included.
    pub fn against(self, other: Self) -> Option<Ordering> {
        let Self { months, days } = self.minus(other);
        match (months.signum(), days.signum()) {
            (0, sign) | (sign, 0) => Some(sign.cmp(&0)),
            (a, b) if a == b => Some(a.cmp(&0)),
            (sign, _) => {
                let (fewest, most) = days_of_months(months.saturating_abs());
                let days = days.saturating_abs();
                if days < fewest {
                    Some(sign.cmp(&0))
                } else if days > most {
                    Some(0.cmp(&sign))
                } else {
                    None
                }
            }
        }
    }

    /// In years and months, as the table prints its periods.
    pub fn in_years(self) -> String {
        let (years, months) = (self.months / 12, self.months % 12);
        match (years, self.days) {
            (1.., 0) if months == 0 => count(years, "year"),
            (1.., 0) => format!("{} {}", count(years, "year"), count(months, "month")),
            _ => self.to_string(),
        }
    }

    /// Whether comparing it may need the days that months have: it has days enough for a month.
    pub const fn needs_calendar(self) -> bool {
        self.days.saturating_abs() >= 28
    }
}

fn count(n: i32, one: &str) -> String {
    if n == 1 { format!("1 {one}") } else { format!("{n} {one}s") }
}

impl core::fmt::Display for Length {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let part = match (self.months, self.days) {
            (months, 0) => count(months, "month"),
            (0, days) => count(days, "day"),
            (months, days) if days < 0 => format!("{} less {}", count(months, "month"), count(days.saturating_abs(), "day")),
            (months, days) => format!("{} and {}", count(months, "month"), count(days, "day")),
        };
        f.write_str(&part)
    }
}

/// The last day of a period of this length that begins with `start`: the day before the one that bears the same number, months
/// first and then days (SON-11). `None` beyond the calendar.
pub fn last_day_beginning_with(start: Date, length: Length) -> Option<Date> {
    start.months_later(length.months)?.days_later(length.days.saturating_sub(1))
}

/// The last day that is within so many months after `day`: the day with the same number, or the last of a month that lacks it
/// (SON-11).
pub fn last_day_within(day: Date, months: i32) -> Option<Date> {
    let anniversary = day.months_later(months)?;
    if lacks_day(day, months) { anniversary.days_later(-1) } else { Some(anniversary) }
}

/// Whether the month that comes `months` later lacks the day: the reading for short months is used.
pub fn lacks_day(day: Date, months: i32) -> bool {
    day.months_later(months).is_some_and(|landed| landed.day() != day.day())
}

/// The age at which the law stops treating a person as young, in years.
pub const ADULT: u16 = 18;

/// The short-month reading as a rule of both sheets.
pub const SHORT_MONTHS: Rule = Rule {
    id: "notification.short_month",
    text: "a month that lacks the day: the period ends with that month; born on 29 February: 18 on 1 March",
    source: "reading of this project",
    status: Status::Ours,
};

/// Says that a later Act was not read.
fn rule_set_date(read: &'static str, a: &mut Answered) {
    a.notice("rule_set_date", format!("{read}; whether the Crime and Policing Act 2026 changed these duties was not read"));
}

/// The path of a question in a list.
fn path(list: &str, at: usize, name: &str) -> String {
    if name.is_empty() { format!("{list}[{at}]") } else { format!("{list}[{at}].{name}") }
}

/// A date for the wire.
fn day(date: Option<Date>) -> Option<String> {
    date.map(|d| d.to_string())
}
