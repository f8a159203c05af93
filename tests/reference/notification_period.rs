//! A second reading of the notification period (related sections 1.2 and 1.3), for comparison only.
//!
//! It shares no code with the engine and is meant to be slow and literal: its own calendar counts day by day, every length of a
//! month is looked up, and unknown answers are settled by trying each value that they could take. A last day is a date, or
//! `None` where there is no end.

use std::collections::{BTreeMap, BTreeSet};

/// Year, month, day.
pub type Day = (i32, i32, i32);
/// Months and days of a term.
pub type Term = (i32, i32);

/// What the court or the police did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Imprisonment,
    Detention,
    Dto,
    Suspended,
    Hospital,
    Restricted,
    Caution,
    YouthCaution,
    ConditionalDischarge,
    Community,
    Fine,
    Life,
    Other,
}

impl Kind {
    /// Each of them.
    pub const ALL: [Self; 13] = [
        Self::Imprisonment,
        Self::Detention,
        Self::Dto,
        Self::Suspended,
        Self::Hospital,
        Self::Restricted,
        Self::Caution,
        Self::YouthCaution,
        Self::ConditionalDischarge,
        Self::Community,
        Self::Fine,
        Self::Life,
        Self::Other,
    ];

    /// The word on the wire.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Imprisonment => "imprisonment",
            Self::Detention => "detention",
            Self::Dto => "detention_and_training_order",
            Self::Suspended => "suspended_sentence",
            Self::Hospital => "hospital_order",
            Self::Restricted => "hospital_restriction_order",
            Self::Caution => "caution",
            Self::YouthCaution => "youth_caution",
            Self::ConditionalDischarge => "conditional_discharge",
            Self::Community => "community_order",
            Self::Fine => "fine",
            Self::Life => "life",
            Self::Other => "other",
        }
    }

    /// Whether the row goes by a term.
    pub const fn has_term(self) -> bool {
        matches!(self, Self::Imprisonment | Self::Detention | Self::Dto | Self::Suspended)
    }
}

/// How the second outcome's term runs with the first's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Running {
    Consecutive,
    Overlapping(Term),
}

/// One outcome; a term that is missing is not known.
#[derive(Clone, Copy, Debug)]
pub struct Past {
    pub relevant: Day,
    pub kind: Kind,
    pub term: Option<Term>,
    pub detention: Option<Term>,
    pub trial: Option<Day>,
    pub with_first: Option<Running>,
}

// --- a calendar of its own ------------------------------------------------------------------------------------------------

fn month_length(year: i32, month: i32) -> i32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// The last day of a month.
pub fn last_of_month(year: i32, month: i32) -> Day {
    (year, month, month_length(year, month))
}

fn tomorrow((y, m, d): Day) -> Day {
    if d < month_length(y, m) {
        (y, m, d + 1)
    } else if m < 12 {
        (y, m + 1, 1)
    } else {
        (y + 1, 1, 1)
    }
}

fn yesterday((y, m, d): Day) -> Day {
    if d > 1 {
        (y, m, d - 1)
    } else if m > 1 {
        last_of_month(y, m - 1)
    } else {
        last_of_month(y - 1, 12)
    }
}

/// The day with the same number so many months on; the first of the month after, where there is none.
pub fn months_on((y, m, d): Day, months: i32) -> Day {
    let (mut year, mut month) = (y, m);
    for _ in 0..months {
        (year, month) = if month < 12 { (year, month + 1) } else { (year + 1, 1) };
    }
    if d > month_length(year, month) { tomorrow(last_of_month(year, month)) } else { (year, month, d) }
}

fn last_day(from: Day, (months, days): Term) -> Day {
    let mut end = months_on(from, months);
    for _ in 0..days {
        end = tomorrow(end);
    }
    yesterday(end)
}

fn under_18(born: Day, on: Day) -> bool {
    months_on(born, 18 * 12) > on
}

// --- the rows -------------------------------------------------------------------------------------------------------------

/// The fewest and the most days of so many months: every start in a span that has every pattern of leap years.
fn days_of(months: i32) -> (i32, i32) {
    let (mut fewest, mut most) = (i32::MAX, 0);
    for start in 0..120 {
        let days: i32 = (start..start + months).map(|n| month_length(2000 + n / 12, n % 12 + 1)).sum();
        (fewest, most) = (fewest.min(days), most.max(days));
    }
    (fewest, most)
}

/// Where a term can stand to a number of months: -1 below, 0 equal, 1 above. Days that may be as many as the months leave it
/// at both sides.
fn stands((months, days): Term, against: i32) -> BTreeSet<i32> {
    let left = against - months;
    if days == 0 {
        return [(months - against).signum()].into();
    }
    if left <= 0 {
        if days > 0 {
            return [1].into();
        }
        // months less some days
        let (fewest, most) = days_of(-left);
        return if -left == 0 || -days > most {
            [-1].into()
        } else if -days < fewest {
            [1].into()
        } else {
            [-1, 1].into()
        };
    }
    if days < 0 {
        return [-1].into();
    }
    let (fewest, most) = days_of(left);
    if days < fewest {
        [-1].into()
    } else if days > most {
        [1].into()
    } else {
        [-1, 1].into()
    }
}

/// Months of the period of a term for an adult and under 18; `None`: no end.
type Lasts = Option<(i32, i32)>;

/// Each row that a term can come under.
fn rows_of_term(term: Term) -> BTreeSet<Lasts> {
    let mut out = BTreeSet::new();
    for thirty in stands(term, 30) {
        if thirty >= 0 {
            out.insert(None);
            continue;
        }
        for six in stands(term, 6) {
            out.insert(if six > 0 { Some((120, 60)) } else { Some((84, 42)) });
        }
    }
    out
}

/// The value that each question of a completion has.
type Answers = BTreeMap<String, String>;
/// A completion, and the last day it gives.
pub type Completion = (Answers, Option<Day>);

/// A term that an outcome may have, and the answer that it stands for: question and value.
type Choice = (Option<(String, String)>, Term);

/// Every completion: each birth that makes a difference, each term in months, each reading of weeks and days.
pub fn completions(born: Option<Day>, list: &[Past]) -> Vec<Completion> {
    let first = list.iter().map(|o| o.relevant).min().expect("an outcome");
    let births: Vec<Option<Day>> = match born {
        Some(born) => vec![Some(born)],
        None => {
            // born by the first of the dates, on each side of every eighteenth birthday
            let eighteen_before = |(y, m, d): Day| (y - 18, m, d.min(month_length(y - 18, m)));
            let near = list.iter().map(|o| eighteen_before(o.relevant)).flat_map(|d| [yesterday(d), d, tomorrow(d), tomorrow(tomorrow(d))]);
            near.chain([first, (first.0 - 60, 1, 1)]).filter(|b| *b <= first).collect::<BTreeSet<_>>().into_iter().map(Some).collect()
        }
    };
    let mut out = Vec::new();
    let choices: Vec<Vec<Choice>> = list.iter().enumerate().map(|(i, o)| terms(i, o)).collect();
    for birth in births {
        let mut picked: Vec<usize> = vec![0; list.len()];
        loop {
            let mut answers = Answers::new();
            if born.is_none() {
                answers.insert(String::from("date_of_birth"), format!("{birth:?}"));
            }
            let chosen: Vec<Term> = picked
                .iter()
                .zip(&choices)
                .map(|(at, of)| {
                    let (answer, term) = of[*at].clone();
                    answers.extend(answer);
                    term
                })
                .collect();
            for end in ends(birth.expect("a birth"), list, &chosen) {
                out.push((answers.clone(), end));
            }
            // the next choice
            let mut at = 0;
            while at < picked.len() {
                picked[at] += 1;
                if picked[at] < choices[at].len() {
                    break;
                }
                picked[at] = 0;
                at += 1;
            }
            if at == picked.len() {
                break;
            }
        }
    }
    out
}

/// The terms that an outcome may have, each with the answer that it stands for.
fn terms(i: usize, o: &Past) -> Vec<Choice> {
    let months = |most: i32, name: &str| (0..=most).map(|m| (Some((format!("outcomes[{i}].{name}"), m.to_string())), (m, 0))).collect();
    match (o.kind, o.detention, o.term) {
        (Kind::Dto, Some(detention), _) => vec![(None, detention)],
        (Kind::Dto, None, term) => months(term.map_or(31, |t| t.0), "detention"),
        (kind, _, None) if kind.has_term() => months(31, "term"),
        (_, _, term) => vec![(None, term.unwrap_or((0, 0)))],
    }
}

/// The last days of one completion: several where weeks or days leave a row open.
fn ends(born: Day, list: &[Past], terms: &[Term]) -> BTreeSet<Option<Day>> {
    let joined = list.get(1).and_then(|o| o.with_first);
    let common = joined.map(|how| {
        let ((a, x), (b, y)) = (terms[0], terms[1]);
        match how {
            Running::Consecutive => (a + b, x + y),
            Running::Overlapping((z, w)) => (a + b - z, x + y - w),
        }
    });
    // every way to read the rows: one reading for both of a pair
    let mut readings: Vec<Vec<Option<Lasts>>> = vec![Vec::new()];
    for (i, o) in list.iter().enumerate() {
        let shared = common.filter(|_| i < 2);
        let rows: Vec<Option<Lasts>> = if !o.kind.has_term() { vec![None] } else { rows_of_term(shared.unwrap_or(terms[i])).into_iter().map(Some).collect() };
        readings = readings
            .into_iter()
            .flat_map(|so_far| {
                let keep = |row: &Option<Lasts>| !(shared.is_some() && i == 1) || so_far[0] == *row;
                rows.clone().into_iter().filter(keep).map(|row| so_far.iter().copied().chain([row]).collect::<Vec<_>>()).collect::<Vec<_>>()
            })
            .collect();
    }
    readings.into_iter().map(|rows| last_of_all(born, list, terms, &rows)).collect()
}

fn last_of_all(born: Day, list: &[Past], terms: &[Term], rows: &[Option<Lasts>]) -> Option<Day> {
    let mut latest: Option<Day> = Some((0, 1, 1));
    for ((o, term), row) in list.iter().zip(terms).zip(rows) {
        let young = under_18(born, o.relevant);
        let of = |(adult, half): (i32, i32)| Some(last_day(o.relevant, (if young { half } else { adult }, 0)));
        let mut end = match (o.kind, row) {
            (_, Some(lasts)) => lasts.and_then(of),
            (Kind::Life | Kind::Restricted, _) => None,
            (Kind::Hospital, _) => of((84, 42)),
            (Kind::Caution | Kind::YouthCaution, _) => of((24, 12)),
            (Kind::ConditionalDischarge, _) => Some(last_day(o.relevant, *term)),
            _ => of((60, 30)),
        };
        if let Some(trial) = o.trial {
            end = Some(end.map_or(trial, |e| e.min(trial)));
        }
        latest = match (latest, end) {
            (Some(a), Some(b)) => Some(a.max(b)),
            _ => None,
        };
    }
    latest
}

fn print(end: &Option<Day>) -> Option<String> {
    end.map(|(y, m, d)| format!("{y:04}-{m:02}-{d:02}"))
}

/// Every last day.
pub fn last_days(all: &[Completion]) -> BTreeSet<Option<String>> {
    all.iter().map(|(_, end)| print(end)).collect()
}

/// The questions that decide: two completions that differ in nothing else give different last days.
pub fn decisive(all: &[Completion]) -> Vec<String> {
    let questions: BTreeSet<&String> = all.iter().flat_map(|(answers, _)| answers.keys()).collect();
    let mut out = Vec::new();
    for question in questions {
        let mut by_rest: BTreeMap<Answers, BTreeMap<String, BTreeSet<Option<Day>>>> = BTreeMap::new();
        for (answers, end) in all {
            let mut rest = answers.clone();
            let own = rest.remove(question).unwrap_or_default();
            by_rest.entry(rest).or_default().entry(own).or_default().insert(*end);
        }
        let differs = by_rest.values().any(|by_answer| by_answer.values().collect::<BTreeSet<_>>().len() > 1);
        if differs {
            out.push(question.clone());
        }
    }
    out
}
