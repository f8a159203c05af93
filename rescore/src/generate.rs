//! Synthetic cases: rows that look like a caseload and belong to nobody. Every row passes the checks of the instruments it is made for; some leave dynamic
//! answers open. A row depends on the seed and its number alone, so that any number of threads, now and in later versions, makes the same table.

use crate::error::Error;
use crate::outputs::Chosen;
use crate::plain;
use assize::Options;
use assize::columns::{Input, Kind, Plan, Question, Scores, Takes, dictionary};
use assize::date::Date;
use assize::facts::plain::{SEVERAL, UNKNOWN, numbers};
use assize::facts::{Factor, Shape};
use assize::offences::{Code, classic, current};
use person::{Person, years_before};

mod person;
pub mod random;

use random::Random;

/// Rows that are drawn and checked together.
const BLOCK: usize = 512;
/// How often a row is drawn anew before there is something wrong with the generator.
const MOST_DRAWS: u64 = 400;
/// The day around which assessments lie: a fixed one, because the clock is not asked.
const AROUND: (i16, i8, i8) = (2026, 6, 30);

/// One column.
struct Column {
    question: Question,
    /// The words of numbers, by number.
    words: Vec<(i32, String)>,
}

/// What stands in a cell.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Cell {
    Plain(i32),
    Real(f64),
}

/// Makes synthetic cases for instruments.
pub struct Generator {
    chosen: Vec<Chosen>,
    seed: u64,
    /// Share of bad rows, 0 to 1.
    faults: f64,
    columns: Vec<Column>,
    names: Vec<String>,
    /// Codes of offences by category.
    codes: Vec<Vec<i32>>,
    /// The columns that each form asks, and its instruments.
    forms: Vec<(Vec<usize>, Vec<Chosen>)>,
}

/// The name of the first column.
pub const REFERENCE: &str = "reference";

impl Generator {
    /// For instruments, from a seed, with a share of bad rows.
    ///
    /// # Errors
    /// The share is none; an instrument asks nothing that a column can hold.
    pub fn new(chosen: &[Chosen], seed: u64, faults: f64) -> Result<Self, Error> {
        if !(0.0..=1.0).contains(&faults) {
            return Err(Error::because(format!("`--faults` is {faults}, must be a share from 0 to 1")));
        }
        let mut columns: Vec<Column> = Vec::new();
        let mut forms: Vec<(&str, Vec<usize>, Vec<Chosen>)> = Vec::new();
        for one in chosen {
            let mut own = Vec::new();
            // one word, or a part: left open
            let held = |q: &Question| q.takes != Takes::Json && !matches!(q.field.shape, Shape::ChoiceOrPart(..));
            for question in dictionary::questions(one.entry, one.headline).into_iter().filter(held) {
                let at = columns.iter().position(|column| column.question.name == question.name).unwrap_or_else(|| {
                    columns.push(Column { words: words(&question), question });
                    columns.len() - 1
                });
                own.push(at);
            }
            if own.is_empty() {
                return Err(Error::because(format!("{} asks nothing that a column can hold", one.entry.name())));
            }
            match forms.iter_mut().find(|(form, _, _)| *form == one.entry.form.id) {
                Some((_, asked, members)) => {
                    asked.extend(own.into_iter().filter(|at| !asked.contains(at)).collect::<Vec<_>>());
                    members.push(*one);
                }
                None => forms.push((one.entry.form.id, own, vec![*one])),
            }
        }
        let names = std::iter::once(REFERENCE.to_string()).chain(columns.iter().map(|c| c.question.name.clone())).collect();
        let forms = forms.into_iter().map(|(_, asked, members)| (asked, members)).collect();
        Ok(Self { chosen: chosen.to_vec(), seed, faults, columns, names, codes: codes(), forms })
    }

    /// The names of the columns.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// Writes rows as CSV: `count` of them from number `from`, counted from 0.
    ///
    /// # Errors
    /// No row passes the checks.
    pub fn csv(&self, from: u64, count: usize, out: &mut Vec<u8>) -> Result<(), Error> {
        self.each(from, count, &mut |number, row| {
            out.extend_from_slice(reference(number).as_bytes());
            for (at, cell) in row.iter().enumerate() {
                out.push(b',');
                out.extend_from_slice(self.text(at, *cell, number).unwrap_or_default().as_bytes());
            }
            out.push(b'\n');
        })
    }

    /// The same as JSON Lines.
    ///
    /// # Errors
    /// As for [`Self::csv`].
    pub fn json_lines(&self, from: u64, count: usize, out: &mut Vec<u8>) -> Result<(), Error> {
        self.each(from, count, &mut |number, row| {
            out.extend_from_slice(format!("{{\"{REFERENCE}\":\"{}\"", reference(number)).as_bytes());
            for (at, cell) in row.iter().enumerate() {
                let Some(column) = self.columns.get(at) else { continue };
                let text = self.text(at, *cell, number);
                let bare = matches!(column.question.field.shape, Shape::YesNo | Shape::Whole | Shape::WholeOrNone | Shape::Decimal);
                let value = match text {
                    None => "null".to_string(),
                    Some(text) if bare && (matches!(text.as_str(), "true" | "false") || text.parse::<f64>().is_ok()) => text,
                    Some(text) => format!("\"{text}\""),
                };
                out.extend_from_slice(format!(",\"{}\":{value}", column.question.name).as_bytes());
            }
            out.extend_from_slice(b"}\n");
        })
    }

    fn each(&self, from: u64, count: usize, write: &mut dyn FnMut(u64, &[Cell])) -> Result<(), Error> {
        let mut done = 0;
        while done < count {
            let now = BLOCK.min(count - done);
            let first = from + done as u64;
            let rows = self.block(first, now)?;
            for (number, row) in (first..).zip(&rows) {
                write(number, row);
            }
            done += now;
        }
        Ok(())
    }

    /// Draws rows until each passes.
    fn block(&self, from: u64, count: usize) -> Result<Vec<Vec<Cell>>, Error> {
        let mut rows: Vec<Vec<Cell>> = (from..).take(count).map(|number| self.draw(number, 0)).collect();
        let mut open: Vec<usize> = (0..count).collect();
        for draw in 1..=MOST_DRAWS {
            let passed = self.pass(&open.iter().filter_map(|at| rows.get(*at)).collect::<Vec<_>>())?;
            open = open.iter().zip(passed).filter(|(_, passed)| !passed).map(|(at, _)| *at).collect();
            if open.is_empty() {
                return Ok(rows);
            }
            for at in &open {
                if let Some(row) = rows.get_mut(*at) {
                    *row = self.draw(from + *at as u64, draw);
                }
            }
        }
        let ids: Vec<String> = self.chosen.iter().map(|c| c.entry.name()).collect();
        Err(Error::because(match ids.as_slice() {
            [one] => format!("an internal error: no row was found that passes the checks of {one}; please report it"),
            several => format!(
                "no row was found that passes the checks of {} together: nobody may be asked all of them, such as a child what is asked of adults; make a table for each",
                several.join(", ")
            ),
        }))
    }

    /// Whether each row passes the checks of every instrument.
    fn pass(&self, rows: &[&Vec<Cell>]) -> Result<Vec<bool>, Error> {
        let mut passed = vec![true; rows.len()];
        for (asked, members) in &self.forms {
            let questions: Vec<&Question> = asked.iter().filter_map(|at| self.columns.get(*at)).map(|c| &c.question).collect();
            let held: Vec<(Vec<i32>, Vec<f64>)> = asked
                .iter()
                .map(|at| {
                    let cells = rows.iter().map(|row| row.get(*at).copied().unwrap_or(Cell::Plain(UNKNOWN)));
                    let plain = cells.clone().map(|cell| if let Cell::Plain(n) = cell { n } else { UNKNOWN }).collect();
                    (plain, cells.map(|cell| if let Cell::Real(x) = cell { x } else { f64::NAN }).collect())
                })
                .collect();
            let inputs: Vec<Input<'_>> =
                questions.iter().zip(&held).map(|(q, (plain, real))| if q.takes == Takes::Real { Input::Real(real) } else { Input::Plain(plain) }).collect();
            let names: Vec<&str> = questions.iter().map(|q| q.name.as_str()).collect();
            let entries: Vec<_> = members.iter().map(|c| c.entry).collect();
            let mut plan = Plan::new(&entries, &names).map_err(|problems| Error::because(problems.0.first().map_or_else(String::new, |p| p.text.clone())))?;
            let mut scores: Vec<Scores> = Vec::new();
            assize_dispatch::score(&mut plan, rows.len(), &inputs, &Options::default(), &mut scores);
            for scored in &scores {
                for (passed, kind) in passed.iter_mut().zip(&scored.kinds) {
                    *passed &= *kind != Kind::Rejected;
                }
            }
        }
        Ok(passed)
    }

    /// Draws a row. The more often it was drawn, the more is left open, because what is not known contradicts nothing; or all is answered, because
    /// what is asked for in every case may not be open.
    fn draw(&self, number: u64, draw: u64) -> Vec<Cell> {
        let mut random = Random::of(self.seed, number, draw);
        let young = self.forms.iter().flat_map(|(_, members)| members).any(|c| c.entry.id == "asset");
        let person = Person::draw(&mut random, &self.codes, Date::new(AROUND.0, AROUND.1, AROUND.2), young);
        let whole = draw % 2 == 1;
        let incomplete = random.chance(15) && !whole;
        let open = if whole { 0 } else { u32::try_from((draw * 3).min(95)).unwrap_or(95) };
        let mut row = Vec::with_capacity(self.columns.len());
        for column in &self.columns {
            let own = person.answer(&column.question.name);
            let cell = match own {
                Some(number) => Cell::Plain(number),
                None => {
                    let dynamic = column.question.field.factor != Some(Factor::Static);
                    let left_open = random.chance(open) || incomplete && dynamic && random.chance(30);
                    // drawn all the same, so that what stands in one column says nothing of the next
                    let drawn = answer(column, &person, &mut random);
                    if left_open || column.question.name.starts_with("recorded.") { unknown(&column.question) } else { drawn }
                }
            };
            row.push(cell);
        }
        self.settle(&mut row);
        row
    }

    /// Answers that go with others: motivation where a drug is used, against whom only where there is abuse.
    fn settle(&self, row: &mut [Cell]) {
        let at = |name: &str| self.columns.iter().position(|c| c.question.name == name);
        let known = |row: &[Cell], at: Option<usize>| at.and_then(|at| row.get(at).copied());
        let used = self.columns.iter().zip(row.iter()).any(|(c, cell)| c.question.name.starts_with("has_") && c.question.name.ends_with("_usage") && *cell == Cell::Plain(1));
        if let Some(slot) = at("motivation_to_tackle_drug_misuse").and_then(|at| row.get_mut(at))
            && used
            && *slot == Cell::Plain(UNKNOWN)
        {
            *slot = Cell::Plain(1);
        }
        if known(row, at("evidence_of_domestic_abuse")) != Some(Cell::Plain(1)) {
            for name in ["domestic_abuse_against_partner", "domestic_abuse_against_family"] {
                if let Some(slot) = at(name).and_then(|at| row.get_mut(at)) {
                    *slot = Cell::Plain(UNKNOWN);
                }
            }
        }
    }

    /// What stands in a cell: the answer in the plain form, or what a bad row has in its place.
    fn text(&self, at: usize, cell: Cell, number: u64) -> Option<String> {
        let column = self.columns.get(at)?;
        if let Some(fault) = self.fault(number, at) {
            return fault;
        }
        match cell {
            Cell::Plain(UNKNOWN) => None,
            Cell::Real(x) if x.is_nan() => None,
            Cell::Real(x) => {
                let mut out = String::new();
                plain::number(x, &mut out);
                Some(out)
            }
            Cell::Plain(n) => Some(match column.words.iter().find(|(own, _)| *own == n) {
                Some((_, word)) => word.clone(),
                None if matches!(column.question.field.shape, Shape::Several(_)) => several(column, n),
                None => written(&column.question, n),
            }),
        }
    }

    /// What a bad row has in a column in place of its answer; `None` where the row or the column is in order.
    fn fault(&self, number: u64, at: usize) -> Option<Option<String>> {
        if self.faults <= 0.0 {
            return None;
        }
        let mut random = Random::of(self.seed ^ 0x5bad_c0de, number, 0);
        if random.share() >= self.faults {
            return None;
        }
        let (kind, place) = (random.below(5), random.draw());
        let of = |wanted: &dyn Fn(&Question) -> bool| -> Vec<usize> { self.columns.iter().enumerate().filter(|(_, c)| wanted(&c.question)).map(|(at, _)| at).collect() };
        let named = |names: &[&str]| of(&|q| names.contains(&q.name.as_str()));
        let words = of(&|q| matches!(q.field.shape, Shape::Choice(_) | Shape::YesNo | Shape::OneOf(_) | Shape::Coded(_)));
        let first: (Vec<usize>, Option<String>) = match kind {
            0 => (of(&|q| matches!(q.field.shape, Shape::Whole)), Some("100000".to_string())),
            1 => (of(&|q| matches!(q.field.shape, Shape::Date)), Some("2025-02-30".to_string())),
            2 => (named(&["age_at_first_sanction"]), Some("100".to_string())),
            3 => (named(&["gender", "date_of_birth", "total_number_of_sanctions_for_all_offences"]), None),
            _ => (words.clone(), Some("unclear".to_string())),
        };
        let (places, text) = if first.0.is_empty() { (words, Some("unclear".to_string())) } else { first };
        let chosen = places.get(usize::try_from(place % places.len().max(1) as u64).unwrap_or(0))?;
        (*chosen == at).then_some(text)
    }
}

fn reference(number: u64) -> String {
    format!("S-{:08}", number + 1)
}

fn words(question: &Question) -> Vec<(i32, String)> {
    match question.field.shape {
        Shape::YesNo => vec![(0, "false".to_string()), (1, "true".to_string())],
        Shape::Choice(list) | Shape::OneOf(list) | Shape::Several(list) | Shape::ChoiceOrText(list) => {
            numbers(list).into_iter().zip(list).map(|(n, c)| (n, c.word.to_string())).collect()
        }
        Shape::Coded(answers) => (0..).zip(answers).map(|(n, a)| (n, plain::coded(a).to_string())).collect(),
        _ => Vec::new(),
    }
}

fn several(column: &Column, n: i32) -> String {
    let named: Vec<&str> = column.words.iter().filter(|(own, _)| n >> own & 1 == 1).map(|(_, word)| word.as_str()).collect();
    if named.is_empty() { "none".to_string() } else { named.join(";") }
}

fn written(question: &Question, n: i32) -> String {
    match question.field.shape {
        Shape::Date => format!("{:04}-{:02}-{:02}", n / 10_000, n / 100 % 100, n % 100),
        Shape::WholeOrNone if n == -1 => "none".to_string(),
        Shape::Text => format!("{n:05}"),
        _ => n.to_string(),
    }
}

fn unknown(question: &Question) -> Cell {
    if question.takes == Takes::Real { Cell::Real(f64::NAN) } else { Cell::Plain(UNKNOWN) }
}

/// An answer to a question about which a person says nothing of their own.
fn answer(column: &Column, person: &Person, random: &mut Random) -> Cell {
    let field = &column.question.field;
    let of = |n: usize| column.words.get(n).map_or(UNKNOWN, |(number, _)| *number);
    match field.shape {
        Shape::YesNo => Cell::Plain(i32::from(random.chance(if column.question.name.ends_with("_usage") { 12 } else { 30 }))),
        Shape::Several(_) => {
            let bits = column.words.iter().filter(|_| random.chance(12)).fold(SEVERAL, |bits, (n, _)| bits | 1 << n);
            Cell::Plain(bits)
        }
        Shape::Choice(_) | Shape::OneOf(_) | Shape::Coded(_) | Shape::ChoiceOrText(_) => {
            // the first answers are the usual ones
            let first = random.below(column.words.len().max(1) as u64);
            Cell::Plain(of(usize::try_from(first.min(random.below(column.words.len().max(1) as u64))).unwrap_or(0)))
        }
        Shape::Date => Cell::Plain(years_before(person.assessed, 0).and_then(|day| day.days_later(-i32::try_from(random.below(1500)).unwrap_or(0))).map_or(UNKNOWN, Date::digits)),
        Shape::Decimal => {
            #[expect(clippy::cast_precision_loss, reason = "a few digits")]
            let x = f64::from(field.least.max(0)) + random.below(u64::try_from(field.most.clamp(1, 100) - field.least.max(0)).unwrap_or(1) * 100) as f64 / 100.0;
            Cell::Real(x)
        }
        Shape::Text => Cell::Plain(person.code),
        _ => {
            let span = u64::try_from(field.most.saturating_sub(field.least)).unwrap_or(0).min(40);
            let drawn = random.below(span + 1).min(random.below(span + 1)).min(random.below(span + 1));
            Cell::Plain(field.least + i32::try_from(drawn).unwrap_or(0))
        }
    }
}

/// The codes that both maps of offences have, by category of the newer one.
fn codes() -> Vec<Vec<i32>> {
    let mut out: Vec<Vec<i32>> = Vec::new();
    for number in 0..100_000u32 {
        let Some(code) = Code::from_number(number) else { continue };
        let (Ok(category), Ok(_)) = (current::category(code), classic::of(code)) else { continue };
        let place = category as usize;
        if out.len() <= place {
            out.resize_with(place + 1, Vec::new);
        }
        if let (Some(list), Ok(number)) = (out.get_mut(place), i32::try_from(number)) {
            list.push(number);
        }
    }
    out
}
