//! What must hold for every notification period and every deadline: a longer term never ends earlier, only the young are halved, the
//! order of outcomes does not matter, another outcome or time away never brings an end forward.

use assize::{Json, Options, catalogue};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

/// So many cases from a fixed seed, so that a run is the same everywhere; `PROPTEST_RNG_SEED` and `PROPTEST_CASES` widen it.
fn config(cases: u32) -> ProptestConfig {
    let mut config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(2003);
    }
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = cases;
    }
    config
}

fn score(id: &str, facts: &Json) -> Json {
    let outcome = catalogue::find(id).expect("an instrument").score(facts, &Options::default()).to_json();
    outcome.get("result").cloned().unwrap_or_else(|| panic!("{} gave {}", facts.compact(), outcome.compact()))
}

/// The last day that is determined, with "no end" after every date.
fn last(result: &Json) -> Option<String> {
    match (result.get("last_day"), result.get("indefinite")) {
        (Some(Json::Null), Some(Json::Bool(true))) => Some(String::from("no end")),
        (Some(day), _) => day.as_text().map(str::to_string),
        _ => None,
    }
}

const DISPOSALS: [&str; 8] = ["imprisonment", "detention", "hospital_order", "hospital_restriction_order", "caution", "community_order", "fine", "life"];

fn day() -> impl Strategy<Value = String> {
    (1998..2030i32, 1..=12i32, 1..=28i32).prop_map(|(y, m, d)| format!("{y:04}-{m:02}-{d:02}"))
}

#[derive(Clone, Debug)]
struct Past {
    on: String,
    disposal: &'static str,
    months: u16,
}

impl Past {
    fn json(&self) -> Json {
        let mut term = Json::Object(Vec::new());
        term.push("months", self.months);
        let mut out = Json::Object(Vec::new());
        out.push("relevant_date", self.on.clone());
        out.push("disposal", self.disposal);
        out.push("term", term);
        out
    }
}

fn past() -> impl Strategy<Value = Past> {
    (day(), prop::sample::select(&DISPOSALS[..]), 1..40u16).prop_map(|(on, disposal, months)| Past { on, disposal, months })
}

fn facts(born: &str, outcomes: &[Past]) -> Json {
    let mut out = Json::Object(Vec::new());
    out.push("schedule_3_applies", true);
    if !born.is_empty() {
        out.push("date_of_birth", born.to_string());
    }
    out.push("outcomes", outcomes.iter().map(Past::json).collect::<Json>());
    out
}

fn period(born: &str, outcomes: &[Past]) -> Json {
    score("notification-period", &facts(born, outcomes))
}

fn births() -> impl Strategy<Value = String> {
    (1960..1998i32, 1..=12i32, 1..=28i32).prop_map(|(y, m, d)| format!("{y:04}-{m:02}-{d:02}"))
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn a_longer_term_never_ends_earlier(born in births(), on in day(), a in 1..40u16, b in 1..40u16) {
        let of = |months| last(&period(&born, &[Past { on: on.clone(), disposal: "imprisonment", months }]));
        prop_assert!(of(a.min(b)) <= of(a.max(b)));
    }

    #[test]
    fn more_days_never_end_earlier(days in 1..1200u16) {
        let of = |days: u16| {
            let text = format!(r#"{{"date_of_birth": "1980-01-01", "schedule_3_applies": true, "outcomes": [{{"relevant_date": "2020-05-05", "disposal": "imprisonment", "term": {{"days": {days}}}}}]}}"#);
            let result = score("notification-period", &Json::read(text.as_bytes()).expect("JSON"));
            // both ends of what is possible
            let listed: Vec<String> = result.get("possible").map(Json::items).unwrap_or_default().iter().map(|d| d.as_text().unwrap_or("no end").to_string()).collect();
            let one = last(&result);
            (one.clone().or(listed.iter().min().cloned()), one.or(listed.iter().max().cloned()))
        };
        let (less, more) = (of(days), of(days + 1));
        prop_assert!(less.0 <= more.0 && less.1 <= more.1, "{less:?} then {more:?}");
    }

    #[test]
    fn only_the_young_are_halved(born in births(), one in past()) {
        let result = period(&born, std::slice::from_ref(&one));
        let own = &result.get("periods").expect("periods").items()[0];
        // written out: 18 years on is the same day of a later year
        let eighteenth = format!("{:04}{}", born[..4].parse::<i32>().expect("a year") + 18, &born[4..]);
        let young = one.on < eighteenth;
        prop_assert_eq!(own.get("under_18"), Some(&Json::Bool(young)));
        let row = own.get("row").and_then(Json::as_text).expect("a row").to_string();
        prop_assert_eq!(own.get("halved"), Some(&Json::Bool(young && !["P1", "P2"].contains(&row.as_str()))));
    }

    #[test]
    fn the_order_of_outcomes_does_not_matter(born in prop::option::of(births()), outcomes in prop::collection::vec(past(), 1..5), turn in 0..5usize) {
        let born = born.unwrap_or_default();
        let mut turned = outcomes.clone();
        turned.rotate_left(turn % outcomes.len());
        let (a, b) = (period(&born, &outcomes), period(&born, &turned));
        for key in ["subject", "indefinite", "last_day", "possible"] {
            prop_assert_eq!(a.get(key), b.get(key));
        }
    }

    #[test]
    fn another_outcome_never_ends_earlier(born in births(), outcomes in prop::collection::vec(past(), 1..4), more in past()) {
        let before = last(&period(&born, &outcomes));
        let after = last(&period(&born, &[outcomes, vec![more]].concat()));
        prop_assert!(before <= after, "{before:?} then {after:?}");
    }

    #[test]
    fn consecutive_is_never_shorter_than_overlapping_nor_that_than_alone(on in day(), a in 1..40u16, b in 1..40u16, part in 1..40u16) {
        let part = part.min(a).min(b);
        let with = |pair: &str| {
            let one = |months, more: &str| format!(r#"{{"relevant_date": "{on}", "disposal": "imprisonment", "term": {{"months": {months}}}{more}}}"#);
            let pair = if pair.is_empty() { String::new() } else { format!(r#", "combined_with": [{{"outcome": 0, {pair}}}]"#) };
            let text = format!(r#"{{"date_of_birth": "1970-01-01", "schedule_3_applies": true, "outcomes": [{}, {}]}}"#, one(a, ""), one(b, &pair));
            last(&score("notification-period", &Json::read(text.as_bytes()).expect("JSON")))
        };
        let overlapping = with(&format!(r#""how": "overlapping", "overlap": {{"months": {part}}}"#));
        prop_assert!(with("") <= overlapping && overlapping <= with(r#""how": "consecutive""#));
    }

    #[test]
    fn time_away_never_brings_a_deadline_forward(on in day(), stretches in prop::collection::vec((0..30i32, 0..30i32), 0..4)) {
        let calendar = |n: i32| {
            let whole = assize::date::Date::read(&on).expect("a date").days_later(n).expect("a date");
            whole.to_string()
        };
        let away: Vec<String> = stretches.iter().map(|(from, length)| format!(r#"{{"from": "{}", "to": "{}"}}"#, calendar(from - 10), calendar(from - 10 + length))).collect();
        let of = |away: &str| {
            let text = format!(r#"{{"relevant_date": "{on}", "away": [{away}], "last_notification_on": "{on}", "no_sole_or_main_residence": true}}"#);
            let result = score("notification-duties", &Json::read(text.as_bytes()).expect("JSON"));
            result.get("deadlines").expect("deadlines").items().iter().map(|d| d.get("last_day").and_then(Json::as_text).expect("a day").to_string()).collect::<Vec<_>>()
        };
        let (free, held) = (of(""), of(&away.join(", ")));
        prop_assert!(free.iter().zip(&held).all(|(a, b)| a <= b), "{free:?} then {held:?}");
        // counted day by day: the third day that lies in no stretch
        let covered = |n: i32| stretches.iter().any(|(from, length)| (from - 10..from - 10 + length).contains(&n));
        let third = (0..).filter(|n| !covered(*n)).nth(2).expect("a third day");
        prop_assert_eq!(&held[0], &calendar(third));
    }

    #[test]
    fn a_qualifying_period_is_found_as_by_trying_every_window(nights in prop::collection::btree_set(0..800i32, 0..20)) {
        let start = assize::date::Date::read("2023-06-01").expect("a date");
        let on = |n: i32| start.days_later(n).expect("a date");
        let stays: Vec<String> = nights.iter().map(|n| format!(r#"{{"premises": 1, "from": "{}", "nights": 1}}"#, on(*n))).collect();
        let text = format!(r#"{{"away": [], "stays": [{}]}}"#, stays.join(", "));
        let result = score("notification-duties", &Json::read(text.as_bytes()).expect("JSON"));
        // the first day on which some twelve months that hold it have seven days up to it
        let within = |first: i32, day: i32| on(first).months_later(12).is_some_and(|end| on(day) < end);
        let wanted = nights.iter().find(|day| nights.iter().any(|first| first <= day && within(*first, **day) && nights.range(*first..=**day).count() >= 7));
        let given = result.get("stays").map(Json::items).and_then(<[Json]>::first).and_then(|s| s.get("qualifying_on")).and_then(Json::as_text).map(str::to_string);
        prop_assert_eq!(given, wanted.map(|n| on(*n).to_string()));
    }
}

/// The most that a list takes, with everything open: answered in a moment.
#[test]
fn two_hundred_outcomes_are_answered_quickly() {
    let outcomes: Vec<Past> = (0..200)
        .map(|n| Past { on: format!("{:04}-{:02}-{:02}", 2000 + n / 12, n % 12 + 1, n % 28 + 1), disposal: "imprisonment", months: 1 + u16::try_from(n % 29).expect("small") })
        .collect();
    let started = std::time::Instant::now();
    let result = period("", &outcomes);
    assert!(result.get("possible").is_some(), "{}", result.compact());
    assert!(started.elapsed().as_secs() < 5, "{:?}", started.elapsed());
}
