//! Numbers with decimals: what the reader takes and refuses, how they compare, how they are written, what the schema says.

use assize::facts::{Fact, FactSet, Key};
use assize::{Answer, Decimal, Json, Problems, facts, object, schema};

extern crate alloc;

facts! {
    /// Three percentages: one that the reader holds to its range, one that it leaves to a rule, one of two decimals.
    struct Facts(Ask) in "decimals", "Decimals" {
        held: Answer<Decimal> = ask("Held to its range").range(0, 100).unit("percent");
        left: Answer<Decimal> = ask("Left to a rule").range(0, 100).unit("percent").beyond_by_rule();
        rounded: Answer<Decimal> = ask("Rounded before").range(0, 100).unit("percent").two_places();
    }
}

fn read(text: &str) -> (Facts, Vec<(&'static str, String)>) {
    let mut problems = Problems::default();
    let facts = Facts::read(&Json::read(text.as_bytes()).expect("JSON"), "", &mut problems);
    (facts, problems.0.into_iter().map(|p| (p.code, p.text)).collect())
}

fn decimal(text: &str) -> Decimal {
    read(&format!(r#"{{"left": {text}}}"#)).0.left.known().expect("a number")
}

#[test]
fn decimals_compare_as_they_are_written() {
    let limit = Decimal::hundredths(690);
    for (text, at_least) in
        [("6.9", true), ("6.90", true), ("69e-1", true), ("6.8999", false), ("6.89999999999999", false), ("6.90000000000001", true), ("7", true), ("-6.9", false)]
    {
        assert_eq!(decimal(text) >= limit, at_least, "{text}");
    }
    // every threshold in hundredths is the number that is read from its print
    for n in 0..=10_000 {
        assert_eq!(decimal(&format!("{}.{:02}", n / 100, n % 100)), Decimal::hundredths(n), "{n}");
    }
    assert_eq!(decimal("-0.0"), Decimal::ZERO);
    assert_eq!((Decimal::new(f64::NAN), Decimal::new(f64::INFINITY)), (None, None));
}

#[test]
fn both_spellings_of_a_whole_number_are_written_alike() {
    for (text, written) in [("30.0", "30"), ("30", "30"), ("30.50", "30.5"), ("-0.0", "0"), ("1e-2", "0.01"), ("99.99", "99.99")] {
        assert_eq!(read(&format!(r#"{{"left": {text}}}"#)).0.write().compact(), format!(r#"{{"left":{written}}}"#));
    }
    assert_eq!(read(r#"{"held": null}"#).0.write(), read("{}").0.write());
}

#[test]
fn the_reader_holds_a_decimal_to_its_range_unless_a_rule_answers_for_it() {
    for (text, problem) in [
        (r#"{"held": -0.01}"#, "`held` is -0.01, must be 0 to 100"),
        (r#"{"held": 100.5}"#, "`held` is 100.5, must be 0 to 100"),
        (r#"{"held": 1e300}"#, "`held` is too large, must be 0 to 100"),
        (r#"{"held": 9223372036854775807}"#, "`held` is too large, must be 0 to 100"),
    ] {
        let (facts, problems) = read(text);
        assert_eq!((facts.held, problems), (Answer::Unknown, vec![("out_of_range", problem.to_string())]), "{text}");
    }
    let (_, problems) = read(r#"{"held": "50%", "left": [5]}"#);
    let text = |at: &str, kind: &str| ("wrong_type", format!("`{at}` is {kind}, must be a number from 0 to 100 or null"));
    assert_eq!(problems, [text("held", "a text"), text("left", "a list")]);
    for text in ["-0.01", "999.99", "1e300", "0", "100"] {
        assert!(read(&format!(r#"{{"left": {text}}}"#)).1.is_empty(), "{text}");
    }
    assert!(read(r#"{"held": 100.0}"#).1.is_empty());
    let mut problems = Problems::default();
    Facts::read(&object! { "left": f64::NAN }, "", &mut problems);
    assert_eq!(problems.0.first().map(|p| p.code), Some("out_of_range"));
}

#[test]
fn a_third_decimal_is_refused_where_two_were_agreed() {
    for n in 0..=10_000 {
        assert!(read(&format!(r#"{{"rounded": {}.{:02}}}"#, n / 100, n % 100)).1.is_empty(), "{n}");
    }
    for text in ["0.001", "2.999", "8.6100000001", "99.995", "1e-9"] {
        let (facts, problems) = read(&format!(r#"{{"rounded": {text}}}"#));
        assert_eq!((facts.rounded, problems.first().map(|p| p.0)), (Answer::Unknown, Some("too_many_decimals")), "{text}");
    }
    assert_eq!(read(r#"{"rounded": 2.999}"#).1[0].1, "`rounded` is 2.999, must have at most two decimals");
    assert_eq!(read(r#"{"rounded": 100.001}"#).1[0].0, "out_of_range");
}

#[test]
fn bounds_name_decimals_by_ten_thousandths() {
    for (text, raw) in [("6.9", 69_000), ("0.0001", 1), ("-0.01", -100), ("99.99", 999_900), ("1e300", i32::MAX)] {
        assert_eq!(Answer::Known(decimal(text)).raw(0, 0), Some(Answer::Known(raw)), "{text}");
    }
    let key = Key::from(Ask::held);
    assert_eq!(Facts::default().with(key, 69_000).held, Answer::Known(Decimal::hundredths(690)));
    assert_eq!(Facts::default().keys(), [key, Key::from(Ask::left), Key::from(Ask::rounded)]);
}

#[test]
fn the_schema_says_what_is_taken() {
    let schema = schema::of(&Facts::FORM);
    let text = |name: &str| schema.at(&["properties", name]).map(Json::compact).unwrap_or_default();
    assert_eq!(text("held"), r#"{"type":["number","null"],"minimum":0,"maximum":100,"title":"Held to its range","x-unit":"percent","x-order":1}"#);
    assert_eq!(text("left"), r#"{"type":["number","null"],"x-minimum":0,"x-maximum":100,"title":"Left to a rule","x-unit":"percent","x-order":2}"#);
    assert_eq!(text("rounded"), r#"{"type":["number","null"],"minimum":0,"maximum":100,"x-decimals":2,"title":"Rounded before","x-unit":"percent","x-order":3}"#);
}
