//! The calendar of the engine against that of another library: every day of ten thousand years, and steps of months and years from many.

use assize::Answer;
use assize::date::Date;
use assize::instruments::predictors::checks;
use assize::instruments::predictors::facts::Facts;
use assize::instruments::predictors::faults::Faults;
use jiff::Span;
use jiff::civil;

/// Every day of the calendar, as the other library has it.
fn days() -> impl Iterator<Item = civil::Date> {
    core::iter::successors(Some(civil::date(1, 1, 1)), |day| day.tomorrow().ok())
}

/// Days after 1 January 1970, as the other library counts them.
fn number(day: civil::Date) -> i32 {
    civil::date(1970, 1, 1).until(day).expect("a span").get_days()
}

fn ours(day: civil::Date) -> Option<Date> {
    Date::new(day.year(), day.month(), day.day())
}

#[test]
fn every_day_has_its_number() {
    let first = Date::new(1, 1, 1).expect("a day").number();
    for (number, theirs) in (first..).zip(days()) {
        let date = ours(theirs).expect("a day");
        assert_eq!((date.number(), Date::from_number(number)), (number, Some(date)), "{theirs}");
    }
    assert_eq!(Date::new(1970, 1, 1).expect("a day").number(), 0);
    assert_eq!(Date::from_number(first - 1), None);
    assert_eq!(Date::new(9999, 12, 31).and_then(|last| last.days_later(1)), None);
}

#[test]
fn no_other_day_is_taken() {
    for year in [-1, 0, 1, 4, 1900, 2000, 2023, 2024, 9999, 10_000] {
        for month in -1..=13 {
            for day in -1..=32 {
                let theirs = civil::Date::new(year, month, day).ok().filter(|d| d.year() >= 1);
                assert_eq!(Date::new(year, month, day), theirs.and_then(ours), "{year} {month} {day}");
            }
        }
    }
}

#[test]
fn months_and_days_add_up() {
    for theirs in days().step_by(97) {
        let date = ours(theirs).expect("a day");
        assert_eq!(date.to_string(), theirs.to_string());
        for months in [-1300, -120, -12, -7, -1, 0, 1, 2, 11, 12, 13, 48, 1199, 119_987, i32::MAX, i32::MIN] {
            let span = Span::new().try_months(months).ok();
            let landed = span.and_then(|span| theirs.checked_add(span).ok());
            assert_eq!(date.same_day_after_months(months).number(), number(landed.unwrap_or(civil::Date::MAX)), "{theirs} and {months} months");
        }
        for days in [-800_000, -365, -1, 0, 1, 28, 366, 146_097, 3_700_000, i32::MAX, i32::MIN] {
            let landed = Span::new().try_days(days).ok().and_then(|span| theirs.checked_add(span).ok());
            assert_eq!(date.days_later(days).map(Date::number), landed.map(number), "{theirs} and {days} days");
        }
        for years in [0, 1, 3, 4, 100, 2000] {
            let landed = theirs.checked_sub(Span::new().years(years)).ok().filter(|d| d.year() >= 1);
            assert_eq!(date.years_before(years).map(Date::number), landed.map(number), "{years} years before {theirs}");
        }
    }
}

#[test]
fn working_days_leave_out_weekends() {
    for theirs in days().step_by(1009).filter(|d| d.year() < 9999) {
        let mut day = theirs.tomorrow().expect("a day");
        while matches!(day.weekday(), civil::Weekday::Saturday | civil::Weekday::Sunday) {
            day = day.tomorrow().expect("a day");
        }
        assert_eq!(ours(theirs).and_then(|d| d.working_days_later(1, &[])), ours(day), "{theirs}");
    }
}

/// Every day of some years with and without leap days, and of the ends of the calendar.
fn some_years() -> Vec<Date> {
    let years = [1, 1899, 1900, 1999, 2000, 2023, 2024, 9998, 9999];
    let all = years.into_iter().flat_map(|year| (1..=12).flat_map(move |month| (1..=31).filter_map(move |day| Date::new(year, month, day))));
    all.collect()
}

/// Year, month and day.
fn parts(day: Date) -> (i32, i32, i32) {
    (day.digits() / 10_000, day.digits() / 100 % 100, day.digits() % 100)
}

#[test]
fn months_are_whole_towards_zero_between_any_two_days() {
    for from in some_years() {
        for to in some_years() {
            let ((y1, m1, d1), (y2, m2, d2)) = (parts(from), parts(to));
            let months = (y2 * 12 + m2) - (y1 * 12 + m1);
            let whole = if months > 0 && d2 < d1 {
                months - 1
            } else if months < 0 && d2 > d1 {
                months + 1
            } else {
                months
            };
            assert_eq!((from.whole_months_until(to), from.whole_years_until(to)), (whole, whole / 12), "{from} to {to}");
        }
    }
}

#[test]
fn eight_digits_name_a_day_or_none() {
    for year in (990..=10_010).step_by(7).chain([1900, 2000, 2023, 2024, 2100]) {
        for month in 0..=13 {
            for day in 0..=40 {
                let expected = Date::new(year, month, day).filter(|_| year >= 1000);
                assert_eq!(Date::of_digits(i32::from(year) * 10_000 + i32::from(month) * 100 + i32::from(day)), expected, "{year} {month} {day}");
            }
        }
    }
    for digits in [i32::MIN, -20_240_229, -1, 0, 1, 9_999_999, 20_240_199, 100_000_101, i32::MAX] {
        assert_eq!(Date::of_digits(digits), None, "{digits}");
    }
}

#[test]
fn a_conviction_may_be_three_months_after_the_assessment() {
    let days = some_years();
    for assessed in &days {
        for conviction in days.iter().filter(|conviction| assessed.days_until(**conviction).abs() < 130) {
            let facts = Facts { assessment_date: Answer::Known(*assessed), date_of_current_conviction: Answer::Known(*conviction), ..Facts::default() };
            let mut faults = Faults::default();
            checks::v9_conviction_near_assessment(&facts, &mut faults);
            assert_eq!(!faults.is_empty(), *conviction > assessed.same_day_after_months(3), "{assessed} {conviction}");
        }
    }
}
