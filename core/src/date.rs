//! Calendar dates. The engine never asks for today: every date is an input.

use alloc::format;
use alloc::string::{String, ToString};
use core::fmt;

/// Days in 400 years, after which the calendar repeats itself.
const CYCLE: i32 = 146_097;
/// Days from 1 March of year 0, where counting is simplest (a leap day is the last of its year), to 1 January 1970, day 0 of
/// [`Date::number`].
const TO_EPOCH: i32 = 719_468;

/// A calendar date, year 1 to 9999. Arithmetic may lead out of that, as far as year -9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: i16,
    month: i8,
    day: i8,
}

/// Free of branches, so that a loop over columns of days vectorises.
#[inline(always)]
const fn days_in_month(year: i32, month: i32) -> i32 {
    let leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0));
    // the odd months up to July have 31 days, from August on the even ones
    let others = 30 + ((month + (month >> 3)) & 1);
    if month == 2 { 28 + leap as i32 } else { others }
}

/// Days as one number that ascends with the calendar and from which whole months are read off: every month has 32 places, whether or not it has so
/// many days. [`Date`] counts months by it, and so do blocks of rows, which hold no dates.
pub(crate) mod even {
    use super::days_in_month;

    /// The places of a month.
    const PLACES: i32 = 32;
    /// The least number of eight digits: a year of two digits is none of the first century.
    const LEAST: i32 = 10_000_000;
    /// The greatest.
    const MOST: i32 = 99_999_999;

    #[inline(always)]
    pub const fn place(year: i32, month: i32, day: i32) -> i32 {
        (year * 12 + month) * PLACES + day
    }

    /// Year, month and day of eight digits, and whether there is such a day.
    #[inline(always)]
    pub const fn parts(digits: i32) -> (i32, i32, i32, bool) {
        let (year, of_year) = (digits / 10_000, digits % 10_000);
        let (month, day) = (of_year / 100, of_year % 100);
        let there = (digits >= LEAST) & (digits <= MOST) & (month >= 1) & (month <= 12) & (day >= 1) & (day <= days_in_month(year, month));
        (year, month, day, there)
    }

    /// Whole months, towards zero.
    #[inline(always)]
    pub const fn months(from: i32, to: i32) -> i32 {
        (to - from) / PLACES
    }

    /// Whole years, towards zero.
    #[inline(always)]
    pub const fn years(from: i32, to: i32) -> i32 {
        months(from, to) / 12
    }

    /// Whether `day` is later than the same day of the month `months` after `from`, or the last day of a month that is shorter.
    #[inline(always)]
    pub const fn later_by_more_than(from: i32, day: i32, months: i32) -> bool {
        // the day of a shorter month is none that is later than the day of `from`
        day > from + months * PLACES
    }
}

impl Date {
    /// Reads `YYYY-MM-DD`.
    ///
    /// # Errors
    /// What is wrong with the text, without repeating it.
    pub fn read(text: &str) -> Result<Self, String> {
        let mut parts = text.split('-');
        let mut number = |digits: usize| -> Option<i16> {
            let part = parts.next().filter(|p| p.len() == digits && p.bytes().all(|b| b.is_ascii_digit()))?;
            part.parse().ok()
        };
        let (Some(year), Some(month), Some(day), None) = (number(4), number(2), number(2), parts.next()) else {
            return Err("is not written as year-month-day".to_string());
        };
        let small = |n: i16| i8::try_from(n).unwrap_or(0);
        Self::new(year, small(month), small(day)).ok_or_else(|| format!("is {text}, which is no day of the calendar"))
    }

    /// The date of a year, month and day, if there is such a day.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        if year < 1 {
            return None;
        }
        Self::placed(year.into(), month.into(), day.into())
    }

    /// The date, if there is such a day in the years -9999 to 9999.
    fn placed(year: i32, month: i32, day: i32) -> Option<Self> {
        if !(-9999..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=days_in_month(year, month)).contains(&day) {
            return None;
        }
        Some(Self { year: year.try_into().ok()?, month: month.try_into().ok()?, day: day.try_into().ok()? })
    }

    /// The same day so many months later, or the last day of a month that is shorter.
    fn plus_months(self, months: i32) -> Option<Self> {
        let all = i32::from(self.year).saturating_mul(12).saturating_add(i32::from(self.month)).saturating_sub(1).checked_add(months)?;
        let (year, month) = (all.div_euclid(12), all.rem_euclid(12).saturating_add(1));
        Self::placed(year, month, days_in_month(year, month).min(self.day.into()))
    }

    /// Year, month and day as eight digits: 31 March 2026 is 20260331.
    pub fn digits(self) -> i32 {
        i32::from(self.year) * 10_000 + i32::from(self.month) * 100 + i32::from(self.day)
    }

    /// The day that eight digits name, from the year 1000 on.
    pub fn of_digits(digits: i32) -> Option<Self> {
        let (year, month, day, there) = even::parts(digits);
        there.then(|| Self::placed(year, month, day)).flatten()
    }

    /// Its number in `even`.
    #[inline(always)]
    pub(crate) fn even(self) -> i32 {
        even::place(self.year.into(), self.month.into(), self.day.into())
    }

    /// Day of the month, 1 to 31.
    pub fn day(self) -> i8 {
        self.day
    }

    /// The day of the month that comes `months` later; in a month that lacks it, the first of the next month
    /// (born on 29 February: 18 on 1 March). This is how an anniversary is counted here.
    pub fn months_later(self, months: i32) -> Option<Self> {
        let landed = self.plus_months(months)?;
        if landed.day < self.day { landed.days_later(1) } else { Some(landed) }
    }

    /// The first day of the time of so many months that ends on `self`, both days in it: the earliest day from which `months` later is
    /// not before `self`. With short months it follows [`Self::months_later`]: 6 months to 31 August begin on 1 March, 12 months to
    /// 1 March 2025 on 29 February 2024. `None` where that lies before the calendar.
    pub fn months_back(self, months: i32) -> Option<Self> {
        let mut first = self.months_later(months.checked_neg()?)?;
        // up to three days that a shorter month lacks come to the same day
        while let Some(earlier) = first.days_later(-1).filter(|day| day.months_later(months).is_some_and(|end| end >= self)) {
            first = earlier;
        }
        (first.year >= 1).then_some(first)
    }

    /// The same day of the month `months` later, or the last day of a month that is shorter; the last day of the calendar where that
    /// lies beyond it. This is how the Ministry's predictors add months.
    #[must_use]
    pub fn same_day_after_months(self, months: i32) -> Self {
        self.plus_months(months).unwrap_or(Self { year: 9999, month: 12, day: 31 })
    }

    /// Whole months from `self` to `later`, towards zero: 31 January to 28 February is none. Negative where `later` is earlier.
    #[inline]
    pub fn whole_months_until(self, later: Self) -> i32 {
        even::months(self.even(), later.even())
    }

    /// Whole years from `self` to `later`, towards zero. Born on 29 February, a person is a year older on 1 March of a common year.
    #[inline]
    pub fn whole_years_until(self, later: Self) -> i32 {
        even::years(self.even(), later.even())
    }

    /// The same month and day so many years earlier; 29 February becomes 28 February in a year that has none. `None` where that lies
    /// before the calendar. Not how an age is counted: see [`Self::months_later`].
    pub fn years_before(self, years: i32) -> Option<Self> {
        self.plus_months(years.checked_mul(-12)?).filter(|landed| landed.year >= 1)
    }

    /// `days` later, earlier when negative.
    pub fn days_later(self, days: i32) -> Option<Self> {
        Self::on(self.number().checked_add(days)?)
    }

    /// The date as a number that ascends with the calendar: days after 1 January 1970.
    pub const fn number(self) -> i32 {
        // the year from March to February
        let (month, year) = if self.month > 2 { (self.month as i32 - 3, self.year as i32) } else { (self.month as i32 + 9, self.year as i32 - 1) };
        let (cycle, of_cycle) = (year.div_euclid(400), year.rem_euclid(400));
        // from March on, five months have 153 days
        let of_year = (153 * month + 2) / 5 + self.day as i32 - 1;
        cycle * CYCLE + of_cycle * 365 + of_cycle / 4 - of_cycle / 100 + of_year - TO_EPOCH
    }

    /// The date of such a number, if it is in the calendar.
    pub fn from_number(number: i32) -> Option<Self> {
        Self::on(number).filter(|date| date.year >= 1)
    }

    fn on(number: i32) -> Option<Self> {
        let days = number.checked_add(TO_EPOCH)?;
        let (cycle, of_cycle) = (days.div_euclid(CYCLE), days.rem_euclid(CYCLE));
        // years of 365 days, once the leap days before this day are taken out
        let year = (of_cycle - of_cycle / 1460 + of_cycle / 36_524 - of_cycle / 146_096) / 365;
        let of_year = of_cycle - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let year = cycle.checked_mul(400)?.checked_add(year)?;
        if month < 10 { Self::placed(year, month + 3, day) } else { Self::placed(year + 1, month - 9, day) }
    }

    /// The day that is so many working days later: Monday to Friday less `holidays`.
    pub fn working_days_later(self, days: u16, holidays: &[Self]) -> Option<Self> {
        let mut day = self;
        let mut left = days;
        while left > 0 {
            day = day.days_later(1)?;
            // 1 January 1970 was a Thursday
            let weekend = matches!(day.number().rem_euclid(7), 2 | 3);
            if !weekend && !holidays.contains(&day) {
                left = left.saturating_sub(1);
            }
        }
        Some(day)
    }

    /// Days from `self` to `later`, negative when it is earlier.
    pub const fn days_until(self, later: Self) -> i32 {
        later.number() - self.number()
    }

    /// Age in whole years on `day` of a person born on `self`; `None` before birth.
    pub fn age_on(self, day: Self) -> Option<u16> {
        let years = u16::try_from(day.year.checked_sub(self.year)?).ok()?;
        let birthday = self.months_later(i32::from(years).checked_mul(12)?)?;
        if birthday <= day { Some(years) } else { years.checked_sub(1) }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}
