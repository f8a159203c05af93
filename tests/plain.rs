//! Plain numbers against JSON: a number that stands for an answer gives the same facts as its JSON, and one that stands for nothing is refused
//! by the reader as well, question by question of every form that records hold.

use assize::facts::plain::{self, SEVERAL, UNKNOWN};
use assize::facts::{Field, Form, Shape};
use assize::{Json, catalogue};

/// Numbers around everything that a question can mean.
fn numbers() -> Vec<i32> {
    let near = [-2, -1, 0, 1, 2, 3, 4, 5, 10, 23, 24, 29, 30, 31, 99, 100, 109, 110, 119, 120, 121, 998, 999, 1000, 65_535, 65_536];
    let days = [101, 10_101, 20_240_229, 20_230_229, 19_000_229, 20_000_229, 20_261_301, 20_260_132, 20_260_431, 99_991_231, 100_000_101];
    let bits = [0, 1, 2, 3, 0b1111, 0b10_1010, 1 << 29, (1 << 30) - 1].map(|bits| SEVERAL | bits);
    near.into_iter().chain(days).chain(bits).chain([UNKNOWN, UNKNOWN + 1, i32::MAX, -SEVERAL]).collect()
}

/// Whether the instrument's reader takes the answer to one question: no problem names it but those of rules.
fn read(id: &str, field: &Field, json: &Json) -> bool {
    let entry = catalogue::find(id).expect("an instrument");
    let facts = Json::Object(vec![(field.name.into(), json.clone())]);
    let reading = ["wrong_type", "out_of_range", "not_whole", "unknown_value", "impossible_date"];
    let outcome = entry.score(&facts, &assize::Options::default());
    !outcome.problems().iter().any(|p| reading.contains(&p.code) && p.fields.iter().any(|f| f.starts_with(field.name)))
}

#[test]
fn what_stands_for_nothing_is_refused_by_the_reader_as_well() {
    let mut seen = [0u32; 2];
    for id in ["rm2000", "rosh-cell", "mappa-level", "asset", "arp"] {
        let Form { fields, .. } = catalogue::find(id).expect("an instrument").form;
        for field in fields.iter().filter(|f| matches!(f.shape, Shape::YesNo | Shape::Whole | Shape::Choice(_) | Shape::OneOf(_) | Shape::Several(_) | Shape::Date)) {
            for number in numbers() {
                let json = plain::json(number, field);
                let meant = match field.shape {
                    Shape::YesNo => [0, 1, UNKNOWN].contains(&number),
                    Shape::Whole => number == UNKNOWN || (field.least..=field.most).contains(&number),
                    Shape::Date => {
                        number == UNKNOWN
                            || assize::date::Date::read(&format!("{:04}-{:02}-{:02}", number / 10_000, number / 100 % 100, number % 100)).is_ok() && number >= 10_000_000
                    }
                    Shape::Choice(list) => number == UNKNOWN || plain::numbers(list)[..list.len()].contains(&number),
                    Shape::OneOf(list) | Shape::Several(list) => {
                        let known = &plain::numbers(list)[..list.len()];
                        let several = number > 0 && number & SEVERAL != 0;
                        let bits = (0..30).filter(|bit| several && number >> bit & 1 == 1);
                        let none = number == SEVERAL && matches!(field.shape, Shape::OneOf(_));
                        number == UNKNOWN || known.contains(&number) || several && !none && bits.into_iter().all(|bit| known.contains(&bit))
                    }
                    _ => unreachable!("filtered"),
                };
                assert_eq!(read(id, field, &json), meant, "{id}.{} of {number}: {}", field.name, json.compact());
                seen[usize::from(meant)] += 1;
            }
        }
    }
    assert!(seen.iter().all(|n| *n > 800), "{seen:?}");
}

/// A level is the same number wherever it stands; a category of MAPPA is its own number; other options are numbered by position.
#[test]
fn numbers_of_choices() {
    let of = |id: &str, name: &str| {
        let form = catalogue::find(id).expect("an instrument").form;
        match form.fields.iter().find(|f| f.name == name).expect("a question").shape {
            Shape::Choice(list) | Shape::OneOf(list) | Shape::Several(list) => {
                list.iter().zip(plain::numbers(list)).map(|(choice, number)| (choice.word, number)).collect::<Vec<_>>()
            }
            _ => panic!("{name} has no choices"),
        }
    };
    assert_eq!(of("mappa-level", "rosh"), [("low", 1), ("medium", 2), ("high", 3), ("very_high", 4)]);
    assert_eq!(of("mappa-level", "category"), [("1", 1), ("2", 2), ("3", 3), ("4", 4)]);
    assert_eq!(of("mappa-level", "media_interest"), [("none", 5), ("high", 3), ("very_high", 4)]);
    assert_eq!(of("asset", "rosh"), [("not_triggered", 5), ("low", 1), ("medium", 2), ("high", 3), ("very_high", 4)]);
    assert_eq!(of("arp", "sara_risk_to_partner"), [("low", 1), ("medium", 2), ("high", 3), ("very_high", 4), ("not_applicable", 5)]);
    assert_eq!(of("arp", "awareness_of_consequences"), [("yes", 1), ("sometimes", 2), ("no", 0)]);
    assert_eq!(of("rm2000", "sex"), [("male", 0), ("female", 1)]);
    assert_eq!(of("arp", "offence_category")[3], ("drink_driving", 3));
}

/// Parts of which nothing is known are absent, as when they are left out.
#[test]
fn parts() {
    assert_eq!(plain::part(vec![("a", Json::Null), ("b", Json::Null)]), Json::Null);
    assert_eq!(plain::part(vec![("a", Json::Null), ("b", Json::Whole(1))]).compact(), r#"{"b":1}"#);
    assert_eq!(plain::real_json(f64::NAN), Json::Null);
}
