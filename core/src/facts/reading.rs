//! Reading JSON into facts: tolerant, with every problem at once, each with its place. Knows fields and paths, no instrument.

use super::{Choice, Field, MOST_IN_LIST};
use crate::choices::place_of;
use crate::collect::CollectVec;
use crate::decimal::Decimal;
use crate::json::Json;
use crate::problem::Problems;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// `at` and `name` joined to the path that problems name.
pub fn join(at: &str, name: &str) -> String {
    if at.is_empty() { name.to_string() } else { format!("{at}.{name}") }
}

/// Checks that `json` is an object whose keys are all declared and stand once. False where it is no object.
pub fn check_members(json: &Json, at: &str, fields: &[Field], problems: &mut Problems) -> bool {
    let names: Vec<&str> = fields.iter().map(|f| f.name).filter(|name| !name.is_empty()).collect_vec();
    check_keys(json, at, &names, problems)
}

/// The same for a plain list of names.
pub fn check_keys(json: &Json, at: &str, names: &[&str], problems: &mut Problems) -> bool {
    let Json::Object(members) = json else {
        let whole = if at.is_empty() { "the facts" } else { at };
        problems.add("wrong_type", &[at], format!("`{whole}` is {}, must be an object", json.kind()));
        return false;
    };
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut faults = 0usize;
    for (key, _) in members {
        let twice = !seen.insert(key);
        let known = names.contains(&key.as_ref());
        if !twice && known {
            continue;
        }
        faults = faults.saturating_add(1);
        if faults > MOST_FAULTS {
            continue;
        }
        let path = join(at, &shown(key));
        if twice {
            problems.add("duplicate_key", &[&path], format!("`{path}` is given twice, must be given once"));
        } else {
            let near = nearest(key, names).map_or_else(String::new, |n| format!("; the nearest known name is `{n}`"));
            problems.add("unknown_field", &[&path], format!("`{path}` is no known field{near}"));
        }
    }
    if faults > MOST_FAULTS {
        problems.add("too_many", &[at], format!("{} more fields are unknown or given twice", faults.saturating_sub(MOST_FAULTS)));
    }
    true
}

/// The most unknown or repeated fields of one object that are named one by one.
const MOST_FAULTS: usize = 100;

/// A name as it may be repeated in a message: cut where it is long, control characters replaced.
pub fn shown(text: &str) -> String {
    let mut out: String = text.chars().take(60).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
    if text.chars().nth(60).is_some() {
        out.push('…');
    }
    out
}

/// The name closest to `word` by edit distance, if one is close enough to be a slip of the hand.
pub fn nearest<'n>(word: &str, names: &[&'n str]) -> Option<&'n str> {
    let length = word.chars().count();
    if length > 60 {
        return None;
    }
    let allowed = (length / 3).max(1);
    names.iter().map(|n| (edit_distance(word, n), *n)).min_by_key(|(d, _)| *d).filter(|(d, _)| *d <= allowed).map(|(_, n)| n)
}

/// Levenshtein distance. Own code: the usual crate for it needs std.
fn edit_distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.chars().count()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut corner = i;
        let mut left = i.saturating_add(1);
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, y) in row.iter_mut().skip(1).zip(b.chars()) {
            let cost = corner.saturating_add(usize::from(x != y));
            corner = *cell;
            left = cost.min(left.saturating_add(1)).min(corner.saturating_add(1));
            *cell = left;
        }
    }
    row.last().copied().unwrap_or(0)
}

pub(super) fn wrong_type(json: &Json, at: &str, wanted: &str, problems: &mut Problems) {
    problems.add("wrong_type", &[at], format!("`{at}` is {}, must be {wanted} or null", json.kind()));
}

/// Reads one of the words of `choices`, in the spelling of the field, as its position.
pub(super) fn read_choice(choices: &[Choice], json: &Json, field: &Field, at: &str, problems: &mut Problems) -> Option<i32> {
    let found = if field.capitals { read_capitals(choices, json, at, problems) } else { read_word(choices, json, at, problems) };
    found.and_then(|place| i32::try_from(place).ok())
}

fn read_word(choices: &[Choice], json: &Json, at: &str, problems: &mut Problems) -> Option<usize> {
    let words = || choices.iter().map(|c| c.word).collect_vec();
    // words that are numbers (OASys codes) may be written as numbers
    let number = json.as_whole().map_or_else(String::new, |n| n.to_string());
    let numbered = !number.is_empty() && (place_of(&number, choices).is_some() || choices.iter().all(|c| c.word.bytes().all(|b| b.is_ascii_digit())));
    let Some(text) = json.as_text().or(numbered.then_some(number.as_str())) else {
        wrong_type(json, at, &format!("one of {}", words().join(", ")), problems);
        return None;
    };
    let found = place_of(text, choices);
    if found.is_none() {
        let near = nearest(text, &words()).map_or_else(String::new, |n| format!("; the nearest is {n}"));
        let given = if text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-') { shown(text) } else { String::from("another text") };
        problems.add("unknown_value", &[at], format!("`{at}` is {given}, must be one of {}{near}", words().join(", ")));
    }
    found
}

/// Reads one of the words in capitals, and nothing else.
fn read_capitals(choices: &[Choice], json: &Json, at: &str, problems: &mut Problems) -> Option<usize> {
    let words = || choices.iter().map(|c| c.word.to_ascii_uppercase()).collect_vec().join(", ");
    let Some(text) = json.as_text() else {
        wrong_type(json, at, &format!("one of {}", words()), problems);
        return None;
    };
    let found = choices.iter().position(|c| c.word.len() == text.len() && c.word.bytes().map(|b| b.to_ascii_uppercase()).eq(text.bytes()));
    if found.is_none() {
        problems.add("unknown_value", &[at], format!("`{at}` is another text, must be one of {}", words()));
    }
    found
}

/// The members of a list, up to the most that is read; `None` where it is no list.
pub(super) fn read_list<'j>(json: &'j Json, at: &str, wanted: &str, problems: &mut Problems) -> Option<&'j [Json]> {
    let Json::List(values) = json else {
        wrong_type(json, at, wanted, problems);
        return None;
    };
    if values.len() > MOST_IN_LIST {
        problems.add("too_many", &[at], format!("`{at}` has {} members, must have at most {MOST_IN_LIST}", values.len()));
    }
    Some(values.get(..MOST_IN_LIST).unwrap_or(values))
}

/// Reads a whole number within the field's range.
pub fn read_whole(json: &Json, field: &Field, at: &str, problems: &mut Problems) -> Option<i32> {
    let range = || format!("must be {} to {}", field.least, field.most);
    match json {
        Json::Whole(_) | Json::Real(_) => {}
        _ => {
            wrong_type(json, at, &format!("a whole number from {} to {}", field.least, field.most), problems);
            return None;
        }
    }
    let Some(n) = json.as_whole() else {
        match json {
            Json::Real(x) if x.abs() > 1e15 => problems.add("out_of_range", &[at], format!("`{at}` is too large, {}", range())),
            _ => problems.add("not_whole", &[at], format!("`{at}` is not whole, must be a whole number from {} to {}", field.least, field.most)),
        }
        return None;
    };
    match i32::try_from(n) {
        Ok(small) if (field.least..=field.most).contains(&small) => Some(small),
        _ => {
            problems.add("out_of_range", &[at], format!("`{at}` is {n}, {}", range()));
            None
        }
    }
}

/// Reads a number with decimals within the field's range, or any where the rules answer for what lies beyond it.
pub fn read_decimal(json: &Json, field: &Field, at: &str, problems: &mut Problems) -> Option<Decimal> {
    let number = match json {
        #[expect(clippy::cast_precision_loss, reason = "a whole number that has no double of its own is beyond every range and threshold")]
        Json::Whole(n) => *n as f64,
        Json::Real(x) => *x,
        _ => {
            wrong_type(json, at, &format!("a number from {} to {}", field.least, field.most), problems);
            return None;
        }
    };
    let range = || format!("must be {} to {}", field.least, field.most);
    let Some(decimal) = Decimal::new(number) else {
        problems.add("out_of_range", &[at], format!("`{at}` is no finite number, {}", range()));
        return None;
    };
    let within = (f64::from(field.least)..=f64::from(field.most)).contains(&decimal.get());
    if within && field.two_places && !decimal.has_two_places() {
        problems.add("too_many_decimals", &[at], format!("`{at}` is {}, must have at most two decimals", decimal.to_json().compact()));
        return None;
    }
    if within || field.beyond_by_rule {
        return Some(decimal);
    }
    // a double may be hundreds of digits long
    let given = if number.abs() < 1e15 { decimal.to_json().compact() } else { "too large".to_string() };
    problems.add("out_of_range", &[at], format!("`{at}` is {given}, {}", range()));
    None
}
