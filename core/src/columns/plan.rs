//! Rows of plain numbers through instruments of points or percentages: facts are filled once for all instruments that share them, and kept from
//! row to row. A row in which a number stands for nothing goes through JSON, once for all of these instruments, and the reader says what is wrong.

use super::Kind;
use super::blocks::{Fast, Lanes, ROWS};
use super::headline::{self, HEADLINES, Headline, Laid, Line, LineForm, NONE};
use super::problem_bits;
use super::questions::{Question, Takes, facts};
use crate::catalogue::Entry;
use crate::facts::plain::UNKNOWN;
use crate::facts::{Shape, nearest, shown};
use crate::json::Json;
use crate::options::Options;
use crate::outcome::Outcome;
use crate::problem::{Problem, Problems};
use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

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

/// One scale of an instrument over a block of rows, column by column; see [`Line`]. Written by a plan alone: what it knows to be there already it
/// does not write again.
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
    /// Whether something may remain possible in a row.
    pub(super) open: bool,
}

impl LineColumns {
    /// Room for so many rows, in none of which something remains possible. Whatever else stands there already is replaced row by row.
    fn resize(&mut self, rows: usize) {
        if core::mem::take(&mut self.open) {
            self.lowest.clear();
            self.highest.clear();
        }
        for column in [&mut self.score, &mut self.lowest, &mut self.highest] {
            column.resize(rows, f64::NAN);
        }
        for column in [&mut self.band, &mut self.variant] {
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
        self.open |= !(line.lowest.is_nan() && line.highest.is_nan());
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

/// What a block of rows comes to with one instrument. Kept from block to block: nothing is allocated again. Written by a plan alone, as
/// [`LineColumns`] are.
#[derive(Clone, Debug, Default)]
pub struct Scores {
    /// How each row was answered.
    pub kinds: Vec<Kind>,
    /// What is wrong with each row, see [`problem_bits`]; 0 for one that is answered.
    pub problems: Vec<u64>,
    /// Its scales.
    pub lines: Vec<LineColumns>,
    /// Everything that is wrong, by row.
    pub found: Vec<(usize, Vec<Problem>)>,
    /// Rows in which `strict` withholds something that would stand in a column otherwise.
    pub withheld: Vec<usize>,
    /// Whether a row may be anything but scored.
    mixed: bool,
    /// The forms of the scales: what has no column in these stands as it was made.
    forms: &'static [LineForm],
}

impl Scores {
    /// Room for so many rows of an instrument, all scored with nothing wrong.
    fn resize(&mut self, rows: usize, forms: &'static [LineForm]) {
        if !core::ptr::eq(self.forms, forms) {
            *self = Self { forms, ..Self::default() };
        }
        if core::mem::take(&mut self.mixed) {
            self.kinds.clear();
            self.problems.clear();
        }
        self.found.clear();
        self.withheld.clear();
        self.kinds.resize(rows, Kind::Scored);
        self.problems.resize(rows, 0);
        self.lines.resize_with(forms.len(), LineColumns::default);
        self.lines.iter_mut().for_each(|line| line.resize(rows));
    }

    fn set(&mut self, row: usize, kind: Kind, bits: u64) {
        self.mixed |= kind != Kind::Scored;
        if let (Some(slot), Some(problems)) = (self.kinds.get_mut(row), self.problems.get_mut(row)) {
            (*slot, *problems) = (kind, bits);
        }
    }
}

impl Scores {
    /// Puts the outcome of a row that was scored by itself in the place of what the columns gave.
    pub fn overrule(&mut self, row: usize, headline: &Headline, outcome: &Outcome) {
        let (kind, problems) = match outcome {
            Outcome::Rejected { problems, .. } => (Kind::Rejected, problem_bits::bits(problems)),
            Outcome::Answered { answered, .. } => (if answered.bounded { Kind::Bounded } else { Kind::Scored }, 0),
        };
        if self.kinds.get(row) == Some(&Kind::Rejected) {
            self.found.retain(|(known, _)| *known != row);
        }
        self.set(row, kind, problems);
        if let Outcome::Rejected { problems, .. } = outcome {
            self.found.push((row, problems.clone()));
        }
        for (columns, form) in self.lines.iter_mut().zip(headline.forms) {
            columns.set(row, outcome.answered().map_or(Line::UNKNOWN, |answered| form.of(&answered.result)));
        }
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
    /// The number that stands in the facts for each column; nothing where that is not known, as in a part, which is cleared row by row.
    laid: Vec<Option<i32>>,
    fast: Fast,
}

/// Instruments over columns of certain names. Made once, used block after block.
pub struct Plan {
    instruments: Vec<(&'static Entry, &'static Headline)>,
    groups: Vec<Group>,
    columns: usize,
    lines: Vec<Line>,
}

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
                    let mut all: Vec<&str> = HEADLINES.iter().map(|h| h.id).collect();
                    all.dedup();
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
                    groups.push(Group {
                        facts: blank,
                        members: alloc::vec![at],
                        columns: asked.collect(),
                        parts: Vec::new(),
                        laid: Vec::new(),
                        fast: Fast::new(core::iter::empty(), &[]),
                    });
                }
            }
        }
        for group in &mut groups {
            group.laid = alloc::vec![None; group.columns.len()];
            group.fast = Fast::new(group.members.iter().filter_map(|at| instruments.get(*at)).map(|(_, headline)| *headline), &group.columns);
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
        let most = instruments.iter().map(|(_, headline)| headline.forms.len()).max().unwrap_or(0);
        if problems.is_empty() { Ok(Self { instruments, groups, columns: columns.len(), lines: alloc::vec![Line::UNKNOWN; most] }) } else { Err(problems) }
    }

    /// The instruments, in the order given.
    pub fn instruments(&self) -> impl Iterator<Item = (&'static Entry, &'static Headline)> {
        self.instruments.iter().copied()
    }

    /// Scores a block of rows: `inputs` are the columns in the order of their names, each of `rows` rows; `out` has what each instrument
    /// comes to, in the order of the instruments. Rows beyond the end of a column are not known.
    pub fn score(&mut self, rows: usize, inputs: &[Input<'_>], options: &Options, out: &mut Vec<Scores>) {
        self.score_inlined(rows, inputs, options, out);
    }

    /// The same, inlined: a caller that was compiled for more of the processor's instructions has the loops over columns compiled for them too.
    #[doc(hidden)]
    #[inline(always)]
    pub fn score_inlined(&mut self, rows: usize, inputs: &[Input<'_>], options: &Options, out: &mut Vec<Scores>) {
        debug_assert!(inputs.len() == self.columns && inputs.iter().all(|input| input.rows() == rows), "every column, each of all rows");
        out.resize_with(self.instruments.len(), Scores::default);
        for ((_, headline), scores) in self.instruments.iter().zip(out.iter_mut()) {
            scores.resize(rows, headline.forms);
        }
        let mut start = 0;
        while start < rows {
            let end = rows.min(start.saturating_add(ROWS));
            for group in &mut self.groups {
                if options.strict || group.fast.score(&group.columns, inputs, (start, end - start), &group.members, out) {
                    group.rest(inputs, start..end, &self.instruments, options, &mut self.lines, out);
                }
            }
            start = end;
        }
    }

    /// The rows of the last block that an instrument was not answered for by blocks, for tests: whether a row is scored in the fast way no result
    /// shows. Without meaning where weaker values are withheld.
    #[doc(hidden)]
    pub fn left(&self, instrument: usize) -> Option<&Lanes> {
        self.groups.iter().find_map(|group| group.members.iter().position(|member| *member == instrument).and_then(|place| group.fast.apart().get(place)))
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

/// Answers facts in the reading of which these problems were found.
fn answered(facts: &dyn Laid, mut problems: Problems, headline: &Headline, options: &Options, lines: &mut [Line]) -> Result<Kind, Vec<Problem>> {
    (headline.check)(facts.facts(), &mut problems);
    if !problems.is_empty() {
        return Err(problems.0);
    }
    let bounded = (headline.lines)(facts.facts(), options, lines);
    Ok(if bounded { Kind::Bounded } else { Kind::Scored })
}

impl Group {
    /// Answers one by one the rows of a block that an instrument was not answered for.
    #[inline(never)]
    fn rest(&mut self, inputs: &[Input<'_>], rows: Range<usize>, instruments: &[(&'static Entry, &'static Headline)], options: &Options, lines: &mut [Line], out: &mut [Scores]) {
        let left = |apart: &Lanes, row: usize| options.strict || apart.get(row).is_none_or(|apart| *apart != 0);
        for (place, row) in rows.enumerate() {
            if !self.fast.apart().iter().any(|apart| left(apart, place)) {
                continue;
            }
            let read = if options.strict || self.fill(inputs, row) { None } else { self.read(inputs, row, instruments) };
            for (at, apart) in self.members.iter().zip(self.fast.apart()) {
                let (Some((entry, headline)), Some(scores)) = (instruments.get(*at), out.get_mut(*at)) else { continue };
                if !left(apart, place) {
                    continue;
                }
                let lines = lines.split_at_mut(headline.forms.len()).0;
                let found = match &read {
                    // what is withheld only a result says
                    _ if options.strict => self.through_json(inputs, row, entry, headline, options, lines),
                    Some((facts, problems)) => answered(&**facts, problems.clone(), headline, options, lines),
                    None => answered(&*self.facts, Problems::default(), headline, options, lines),
                };
                match found {
                    Ok(kind) => {
                        scores.set(row, kind, 0);
                        if options.strict && self.withholds(inputs, row, entry, headline, options, lines) {
                            scores.withheld.push(row);
                        }
                    }
                    Err(problems) => {
                        scores.set(row, Kind::Rejected, problem_bits::bits(&problems));
                        scores.found.push((row, problems));
                        lines.fill(Line::UNKNOWN);
                    }
                }
                for (columns, line) in scores.lines.iter_mut().zip(lines.iter()) {
                    columns.set(row, *line);
                }
            }
        }
    }

    /// Lays the numbers of a row into the facts. False where one stands for nothing, or where only JSON holds an answer.
    fn fill(&mut self, inputs: &[Input<'_>], row: usize) -> bool {
        for part in &self.parts {
            self.facts.clear(*part);
        }
        let mut fits = true;
        for ((column, question), laid) in self.columns.iter().zip(&mut self.laid) {
            fits &= match (inputs.get(*column), question.takes) {
                (Some(Input::Plain(values)), Takes::Plain) => {
                    let number = values.get(row).copied().unwrap_or(UNKNOWN);
                    // many rows in turn have the same answer, which then stands there already
                    *laid == Some(number) || {
                        let takes = self.facts.lay(question.place, number, &question.field);
                        if takes && !question.name.contains('.') {
                            *laid = Some(number);
                        }
                        takes
                    }
                }
                (Some(Input::Plain(values)), Takes::Real) => self.facts.lay_real(question.place, values.get(row).map_or(f64::NAN, |n| real(*n)), &question.field),
                (Some(Input::Real(values)), Takes::Real) => self.facts.lay_real(question.place, values.get(row).copied().unwrap_or(f64::NAN), &question.field),
                (Some(Input::Real(values)), Takes::Plain) => match values.get(row).and_then(|x| whole(*x)) {
                    Some(number) => {
                        *laid = None;
                        self.facts.lay(question.place, number, &question.field)
                    }
                    None => false,
                },
                // null: what stands there from a row before goes
                (Some(Input::Json(values)), takes) => {
                    *laid = None;
                    values.get(row).is_none_or(Json::is_null)
                        && match takes {
                            Takes::Plain => self.facts.lay(question.place, UNKNOWN, &question.field),
                            Takes::Real => self.facts.lay_real(question.place, f64::NAN, &question.field),
                            Takes::Json => true,
                        }
                }
                (Some(_), Takes::Json) => false,
                (None, _) => true,
            };
        }
        fits
    }

    fn json(&self, inputs: &[Input<'_>], row: usize) -> Json {
        facts(self.columns.iter().map(|(column, question)| {
            let answer = match inputs.get(*column) {
                Some(Input::Plain(values)) => values.get(row).map_or(Json::Null, |n| question.json(*n)),
                Some(Input::Real(values)) => values.get(row).map_or(Json::Null, |x| match (question.takes, whole(*x)) {
                    (Takes::Plain, Some(number)) => question.json(number),
                    _ => crate::facts::plain::real_json(*x),
                }),
                Some(Input::Json(values)) => values.get(row).cloned().unwrap_or_default(),
                None => Json::Null,
            };
            (question, answer)
        }))
    }

    /// The facts of a row as the reader makes them from JSON, for all instruments of the group, and what it finds wrong.
    #[cold]
    fn read(&self, inputs: &[Input<'_>], row: usize, instruments: &[(&'static Entry, &'static Headline)]) -> Option<(Box<dyn Laid>, Problems)> {
        let (_, headline) = self.members.first().and_then(|at| instruments.get(*at))?;
        let mut problems = Problems::default();
        let facts = (headline.read)(&self.json(inputs, row), &mut problems);
        Some((facts, problems))
    }

    /// Whether a row would have other lines if nothing were withheld.
    #[cold]
    fn withholds(&self, inputs: &[Input<'_>], row: usize, entry: &Entry, headline: &Headline, options: &Options, strict: &[Line]) -> bool {
        match entry.score(&self.json(inputs, row), &Options { strict: false, ..*options }) {
            Outcome::Rejected { .. } => false,
            Outcome::Answered { answered, .. } => headline.forms.iter().zip(strict).any(|(form, line)| !form.of(&answered.result).is(*line)),
        }
    }

    #[cold]
    fn through_json(&self, inputs: &[Input<'_>], row: usize, entry: &Entry, headline: &Headline, options: &Options, lines: &mut [Line]) -> Result<Kind, Vec<Problem>> {
        match entry.score(&self.json(inputs, row), options) {
            Outcome::Rejected { problems, .. } => Err(problems),
            Outcome::Answered { answered, .. } => {
                for (line, form) in lines.iter_mut().zip(headline.forms) {
                    *line = form.of(&answered.result);
                }
                Ok(if answered.bounded { Kind::Bounded } else { Kind::Scored })
            }
        }
    }
}

fn real(number: i32) -> f64 {
    if number == UNKNOWN { f64::NAN } else { f64::from(number) }
}

/// A number without decimals as a whole one; NaN is not known. `None` where it has decimals, or is beyond every question.
pub(super) fn whole(x: f64) -> Option<i32> {
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
