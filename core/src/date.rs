//! Calendar dates. The engine never asks for today: every date is an input.

use alloc::format;
use alloc::string::{String, ToString};
use core::fmt;
use jiff::civil;
use jiff::{Span, ToSpan};

/// Day 0 of [`Date::number`].
const EPOCH: civil::Date = civil::date(1970, 1, 1);

/// A calendar date, year 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

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
        civil::Date::new(year, month, day).ok().map(Self)
    }

    /// Day of the month, 1 to 31.
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// The day of the month that comes `months` later; in a month that lacks it, the first of the next month
    /// (born on 29 February: 18 on 1 March). This is how an anniversary is counted here.
    pub fn months_later(self, months: i32) -> Option<Self> {
        let landed = self.0.checked_add(Span::new().try_months(months).ok()?).ok()?;
        if landed.day() < self.0.day() { landed.tomorrow().ok().map(Self) } else { Some(Self(landed)) }
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
        (first.0.year() >= 1).then_some(first)
    }

    /// The same day of the month `months` later, or the last day of a month that is shorter; the last day of the calendar where that
    /// lies beyond it. This is how the Ministry's predictors add months.
    #[must_use]
    pub fn same_day_after_months(self, months: i32) -> Self {
        let landed = Span::new().try_months(months).ok().and_then(|span| self.0.checked_add(span).ok());
        Self(landed.unwrap_or(civil::Date::MAX))
    }

    /// Whole months from `self` to `later`, towards zero: 31 January to 28 February is none. Negative where `later` is earlier.
    #[inline]
    pub fn whole_months_until(self, later: Self) -> i32 {
        let years = i32::from(later.0.year()).saturating_sub(i32::from(self.0.year()));
        let months = years.saturating_mul(12).saturating_add(i32::from(later.0.month())).saturating_sub(i32::from(self.0.month()));
        match months {
            1.. if later.0.day() < self.0.day() => months.saturating_sub(1),
            ..=-1 if later.0.day() > self.0.day() => months.saturating_add(1),
            _ => months,
        }
    }

    /// Whole years from `self` to `later`, towards zero. Born on 29 February, a person is a year older on 1 March of a common year.
    #[inline]
    pub fn whole_years_until(self, later: Self) -> i32 {
        self.whole_months_until(later).checked_div(12).unwrap_or(0)
    }

    /// The same month and day so many years earlier; 29 February becomes 28 February in a year that has none. `None` where that lies
    /// before the calendar. Not how an age is counted: see [`Self::months_later`].
    pub fn years_before(self, years: i32) -> Option<Self> {
        let landed = self.0.checked_sub(Span::new().try_years(years).ok()?).ok()?;
        (landed.year() >= 1).then_some(Self(landed))
    }

    /// `days` later, earlier when negative.
    pub fn days_later(self, days: i32) -> Option<Self> {
        self.0.checked_add(i64::from(days).days()).ok().map(Self)
    }

    /// The date as a number that ascends with the calendar: days after 1 January 1970.
    pub fn number(self) -> i32 {
        Self(EPOCH).days_until(self)
    }

    /// The date of such a number, if it is in the calendar.
    pub fn from_number(number: i32) -> Option<Self> {
        Self(EPOCH).days_later(number).filter(|date| date.0.year() >= 1)
    }

    /// The day that is so many working days later: Monday to Friday less `holidays`.
    pub fn working_days_later(self, days: u16, holidays: &[Self]) -> Option<Self> {
        let mut day = self;
        let mut left = days;
        while left > 0 {
            day = day.days_later(1)?;
            let weekend = matches!(day.0.weekday(), civil::Weekday::Saturday | civil::Weekday::Sunday);
            if !weekend && !holidays.contains(&day) {
                left = left.saturating_sub(1);
            }
        }
        Some(day)
    }

    /// Days from `self` to `later`, negative when it is earlier.
    pub fn days_until(self, later: Self) -> i32 {
        self.0.until(later.0).map(|s| s.get_days()).unwrap_or(0)
    }

    /// Age in whole years on `day` of a person born on `self`; `None` before birth.
    pub fn age_on(self, day: Self) -> Option<u16> {
        let years = u16::try_from(day.0.year().checked_sub(self.0.year())?).ok()?;
        let birthday = self.months_later(i32::from(years).checked_mul(12)?)?;
        if birthday <= day { Some(years) } else { years.checked_sub(1) }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}
