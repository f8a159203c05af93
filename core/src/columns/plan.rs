//! Rows of plain numbers through instruments of points or percentages: facts are filled once for all instruments that share them, and kept from
//! row to row. A row in which something is wrong goes through JSON, where the reader says what.

use super::Kind;
use super::headline::{self, HEADLINES, Headline, Laid, Line, NONE};
use super::problem_bits;
use super::questions::{Question, Takes, put};
use crate::catalogue::Entry;
use crate::facts::plain::UNKNOWN;
use crate::facts::{Shape, nearest, shown};
use crate::json::Json;
use crate::options::Options;
use crate::outcome::Outcome;
use crate::problem::Problems;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// The answers of a block of rows to one question.
#[derive(Clone, Copy, Debug)]
pub enum Input<'a> {
    /// Whole numbers, [`UNKNOWN`] where not known.
    Plain(&'a [i32]),
    /// Numbers with decimals, NaN where not known.
    Real(&'a [f64]),
    /// Answers as they stand in JSON; a row with one that is not null goes through JSON.
    Json(&'a [Json]),
}

impl Input<'_> {
    fn rows(&self) -> usize {
        match self {
            Self::Plain(values) => values.len(),
            Self::Real(values) => values.len(),
            Self::Json(values) => values.len(),
        }
    }
}

/// One scale of an instrument over a block of rows, column by column; see [`Line`].
#[derive(Clone, Debug, Default)]
pub struct LineColumns {
    /// Scores.
    pub score: Vec<f64>,
    /// Bands.
    pub band: Vec<u8>,
    /// Forms.
    pub variant: Vec<u8>,
    /// The lowest that remain possible.
    pub lowest: Vec<f64>,
    /// The highest.
    pub highest: Vec<f64>,
}

impl LineColumns {
    fn reset(&mut self, rows: usize) {
        for column in [&mut self.score, &mut self.lowest, &mut self.highest] {
            column.clear();
            column.resize(rows, f64::NAN);
        }
        for column in [&mut self.band, &mut self.variant] {
            column.clear();
            column.resize(rows, NONE);
        }
    }

    /// The line of a row.
    pub fn line(&self, row: usize) -> Line {
        let real = |column: &Vec<f64>| column.get(row).copied().unwrap_or(f64::NAN);
        let place = |column: &Vec<u8>| column.get(row).copied().unwrap_or(NONE);
        Line { score: real(&self.score), band: place(&self.band), variant: place(&self.variant), lowest: real(&self.lowest), highest: real(&self.highest) }
    }

    fn set(&mut self, row: usize, line: Line) {
        let reals = [(&mut self.score, line.score), (&mut self.lowest, line.lowest), (&mut self.highest, line.highest)];
        for (column, value) in reals {
            if let Some(slot) = column.get_mut(row) {
                *slot = value;
            }
        }
        for (column, value) in [(&mut self.band, line.band), (&mut self.variant, line.variant)] {
            if let Some(slot) = column.get_mut(row) {
                *slot = value;
            }
        }
    }
}

/// What a block of rows comes to with one instrument. Kept from block to block: nothing is allocated again.
#[derive(Clone, Debug, Default)]
pub struct Scores {
    /// How each row was answered.
    pub kinds: Vec<Kind>,
    /// What is wrong with each row, see [`problem_bits`]; 0 for one that is answered.
    pub problems: Vec<u64>,
    /// Its scales.
    pub lines: Vec<LineColumns>,
}

impl Scores {
    fn reset(&mut self, rows: usize, scales: usize) {
        self.kinds.clear();
        self.kinds.resize(rows, Kind::Scored);
        self.problems.clear();
        self.problems.resize(rows, 0);
        self.lines.resize_with(scales, LineColumns::default);
        self.lines.iter_mut().for_each(|line| line.reset(rows));
    }
}

/// Instruments that share their facts, and where each column stands in these.
struct Group {
    facts: Box<dyn Laid>,
    /// Positions among the plan's instruments.
    members: Vec<usize>,
    /// Position of the column, and its question.
    columns: Vec<(usize, Question)>,
    /// Fields that are parts.
    parts: Vec<u8>,
}

/// Instruments over columns of certain names. Made once, used block after block.
pub struct Plan {
    instruments: Vec<(&'static Entry, &'static Headline)>,
    groups: Vec<Group>,
    columns: usize,
    lines: Vec<Line>,
}

/// The most scales of an instrument.
const MOST_LINES: usize = 32;

impl Plan {
    /// Plans to score columns of these names with these instruments.
    ///
    /// # Errors
    /// An instrument that is none of points or percentages; a column that is no question of any of them; one given twice, or given whole and in
    /// parts.
    pub fn new(entries: &[&'static Entry], columns: &[&str]) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let mut instruments = Vec::new();
        for entry in entries {
            match headline::find(entry.id, entry.edition) {
                Some(headline) => instruments.push((*entry, headline)),
                None => {
                    let all: Vec<&str> = HEADLINES.iter().map(|h| h.id).collect();
                    problems.add("unknown_value", &[entry.id], format!("`{}` is no instrument of points or percentages; those are {}", entry.id, all.join(", ")));
                }
            }
        }
        let mut groups: Vec<Group> = Vec::new();
        for (at, (_, headline)) in instruments.iter().enumerate() {
            let blank = (headline.blank)();
            match groups.iter_mut().find(|group| group.facts.facts().type_id() == blank.facts().type_id()) {
                Some(group) => group.members.push(at),
                None => {
                    let asked = columns.iter().enumerate().filter_map(|(column, name)| (headline.resolve)(name).map(|question| (column, question)));
                    groups.push(Group { facts: blank, members: alloc::vec![at], columns: asked.collect(), parts: Vec::new() });
                }
            }
        }
        for group in &mut groups {
            group.parts = group.columns.iter().filter(|(_, q)| q.name.contains('.')).map(|(_, q)| q.place.field).collect();
            for (place, (_, question)) in group.columns.iter().enumerate() {
                let path = question.path();
                let overlap = |other: &Question| path.starts_with(&other.path()) || other.path().starts_with(&path);
                if group.columns.iter().take(place).any(|(_, earlier)| overlap(earlier)) {
                    problems.add("duplicate_key", &[&question.name], format!("column `{}` is given twice, or whole and in parts, must be given once", question.name));
                }
            }
        }
        for (column, name) in columns.iter().enumerate() {
            if !groups.iter().any(|group| group.columns.iter().any(|(at, _)| *at == column)) {
                let known: Vec<&str> = instruments.iter().flat_map(|(entry, _)| entry.form.fields).map(|f| f.name).filter(|n| !n.is_empty()).collect();
                let near = nearest(name, &known).map_or_else(String::new, |n| format!("; the nearest known name is `{n}`"));
                problems.add("unknown_field", &[&shown(name)], format!("column `{}` is no question of the instruments{near}", shown(name)));
            }
        }
        if problems.is_empty() { Ok(Self { instruments, groups, columns: columns.len(), lines: alloc::vec![Line::UNKNOWN; MOST_LINES] }) } else { Err(problems) }
    }

    /// The instruments, in the order given.
    pub fn instruments(&self) -> impl Iterator<Item = (&'static Entry, &'static Headline)> {
        self.instruments.iter().copied()
    }

    /// Scores a block of rows: `inputs` are the columns in the order of their names, each of `rows` rows; `out` has what each instrument
    /// comes to, in the order of the instruments. Rows beyond the end of a column are not known.
    pub fn score(&mut self, rows: usize, inputs: &[Input<'_>], options: &Options, out: &mut Vec<Scores>) {
        debug_assert!(inputs.len() == self.columns && inputs.iter().all(|input| input.rows() == rows), "every column, each of all rows");
        out.resize_with(self.instruments.len(), Scores::default);
        for ((_, headline), scores) in self.instruments.iter().zip(out.iter_mut()) {
            scores.reset(rows, headline.forms.len());
        }
        for group in &mut self.groups {
            for row in 0..rows {
                let fits = !options.strict && group.fill(inputs, row);
                for at in &group.members {
                    let (Some((entry, headline)), Some(scores)) = (self.instruments.get(*at), out.get_mut(*at)) else { continue };
                    let lines = self.lines.split_at_mut(headline.forms.len()).0;
                    let (kind, problems) = if fits { answered(&*group.facts, headline, options, lines) } else { group.through_json(inputs, row, entry, headline, options, lines) };
                    if let (Some(slot), Some(bits)) = (scores.kinds.get_mut(row), scores.problems.get_mut(row)) {
                        (*slot, *bits) = (kind, problems);
                    }
                    if kind != Kind::Rejected {
                        for (columns, line) in scores.lines.iter_mut().zip(lines.iter()) {
                            columns.set(row, *line);
                        }
                    }
                }
            }
        }
    }

    /// The facts of a row as JSON, as an instrument reads them: what is not known is left out.
    pub fn facts(&self, instrument: usize, inputs: &[Input<'_>], row: usize) -> Json {
        let group = self.groups.iter().find(|group| group.members.contains(&instrument));
        group.map_or_else(|| object! {}, |group| group.json(inputs, row))
    }

    /// The questions that a column holds the answers to, one for each set of facts that asks it.
    pub fn questions(&self, column: usize) -> impl Iterator<Item = &Question> {
        self.groups.iter().flat_map(move |group| group.columns.iter().filter(move |(at, _)| *at == column).map(|(_, question)| question))
    }
}

fn answered(facts: &dyn Laid, headline: &Headline, options: &Options, lines: &mut [Line]) -> (Kind, u64) {
    let mut problems = Problems::default();
    (headline.check)(facts.facts(), &mut problems);
    if !problems.is_empty() {
        return (Kind::Rejected, problem_bits::bits(&problems.0));
    }
    let bounded = (headline.lines)(facts.facts(), options, lines);
    (if bounded { Kind::Bounded } else { Kind::Scored }, 0)
}

impl Group {
    /// Lays the numbers of a row into the facts. False where one stands for nothing, or where only JSON holds an answer.
    fn fill(&mut self, inputs: &[Input<'_>], row: usize) -> bool {
        for part in &self.parts {
            self.facts.clear(*part);
        }
        let mut fits = true;
        for (column, question) in &self.columns {
            fits &= match (inputs.get(*column), question.takes) {
                (Some(Input::Plain(values)), Takes::Plain) => self.facts.lay(question.place, values.get(row).copied().unwrap_or(UNKNOWN), &question.field),
                (Some(Input::Plain(values)), Takes::Real) => self.facts.lay_real(question.place, values.get(row).map_or(f64::NAN, |n| real(*n)), &question.field),
                (Some(Input::Real(values)), Takes::Real) => self.facts.lay_real(question.place, values.get(row).copied().unwrap_or(f64::NAN), &question.field),
                (Some(Input::Real(values)), Takes::Plain) => match values.get(row).and_then(|x| whole(*x)) {
                    Some(number) => self.facts.lay(question.place, number, &question.field),
                    None => false,
                },
                (Some(Input::Json(values)), _) => values.get(row).is_none_or(Json::is_null),
                (Some(_), Takes::Json) => false,
                (None, _) => true,
            };
        }
        fits
    }

    fn json(&self, inputs: &[Input<'_>], row: usize) -> Json {
        let mut facts = object! {};
        for (column, question) in &self.columns {
            let answer = match inputs.get(*column) {
                Some(Input::Plain(values)) => values.get(row).map_or(Json::Null, |n| question.json(*n)),
                Some(Input::Real(values)) => values.get(row).filter(|x| !x.is_nan()).map_or(Json::Null, |x| Json::Real(*x)),
                Some(Input::Json(values)) => values.get(row).cloned().unwrap_or_default(),
                None => Json::Null,
            };
            if !answer.is_null() {
                put(&mut facts, &question.path(), answer);
            }
        }
        facts
    }

    #[cold]
    fn through_json(&self, inputs: &[Input<'_>], row: usize, entry: &Entry, headline: &Headline, options: &Options, lines: &mut [Line]) -> (Kind, u64) {
        match entry.score(&self.json(inputs, row), options) {
            Outcome::Rejected { problems, .. } => (Kind::Rejected, problem_bits::bits(&problems)),
            Outcome::Answered { answered, .. } => {
                for (line, form) in lines.iter_mut().zip(headline.forms) {
                    *line = form.of(&answered.result);
                }
                (if answered.bounded { Kind::Bounded } else { Kind::Scored }, 0)
            }
        }
    }
}

fn real(number: i32) -> f64 {
    if number == UNKNOWN { f64::NAN } else { f64::from(number) }
}

/// A number without decimals as a whole one; NaN is not known. `None` where it has decimals, or is beyond every question.
fn whole(x: f64) -> Option<i32> {
    if x.is_nan() {
        return Some(UNKNOWN);
    }
    Json::Real(x).as_whole().and_then(|n| i32::try_from(n).ok()).filter(|n| *n != UNKNOWN)
}

impl Question {
    /// Whether the answers are days.
    pub fn is_day(&self) -> bool {
        matches!(self.field.shape, Shape::Date)
    }
}
