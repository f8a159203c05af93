//! Blocks through the instruments: columns of answers into plain numbers, these through the engine, and for every row that is refused all that
//! is wrong with it. One for each thread.

use crate::answers::{AnswerColumn, Held};
use crate::block::Block;
use crate::error::Error;
use crate::mapping::{Mapping, Written};
use crate::outputs::Chosen;
use assize::columns::{self, Input, Kind, Plan, Question, Scores};
use assize::{Json, Options, Outcome};
use std::collections::BTreeMap;

/// Something wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// Id of the instrument that refuses; none where the row itself cannot be read.
    pub instrument: Option<String>,
    /// Stable code in snake_case.
    pub code: String,
    /// The questions concerned.
    pub fields: Vec<String>,
    /// A sentence.
    pub text: String,
}

/// What stands among the problems of a row that is answered, where `--strict` leaves out what rests on weak sources.
pub const WITHHELD: &str = "withheld";

/// Instruments that share their questions.
struct Group {
    plan: Plan,
    columns: Vec<AnswerColumn>,
    held: Vec<Held>,
    /// Positions among the instruments chosen.
    members: Vec<usize>,
    scores: Vec<Scores>,
}

/// What a block came to.
#[derive(Default)]
pub struct Scored {
    /// By instrument, in the order chosen.
    pub scores: Vec<Scores>,
    /// By row and instrument: the codes, with `;` between them.
    pub problems: BTreeMap<(usize, usize), String>,
    /// By row: everything that is wrong.
    pub causes: BTreeMap<usize, Vec<Cause>>,
}

/// Scores blocks with instruments.
pub struct Scorer<'o> {
    chosen: &'o [Chosen],
    options: Options<'o>,
    groups: Vec<Group>,
    unreadable: Vec<usize>,
}

/// The questions that columns of the input hold the answers to, for instruments of one form.
pub fn questions(chosen: &Chosen, columns: &[String], mapping: &Mapping) -> Vec<(usize, Question)> {
    let mapping = mapping.of(chosen.entry);
    columns.iter().enumerate().flat_map(|(at, column)| mapping.asked(column).filter_map(move |name| Some((at, (chosen.headline.resolve)(name)?)))).collect()
}

/// Whether the cells of each column go out as they came: where they are answers in codes, or are read in more than one way, since what is written anew for
/// one question would be what the next one finds.
pub fn stay(chosen: &[Chosen], columns: &[String], mapping: &Mapping) -> Vec<bool> {
    let mut stay: Vec<bool> = columns.iter().map(|column| mapping.is_coded(column)).collect();
    let mut first: BTreeMap<usize, (Written, String)> = BTreeMap::new();
    for one in chosen {
        let own = mapping.of(one.entry);
        for (column, question) in questions(one, columns, mapping) {
            let way = (own.written(&question.name).0, format!("{:?}", question.field.shape));
            match (first.get(&column), stay.get_mut(column)) {
                (None, _) => drop(first.insert(column, way)),
                (Some(known), Some(stays)) => *stays |= *known != way,
                (Some(_), None) => {}
            }
        }
    }
    stay
}

impl<'o> Scorer<'o> {
    /// Instruments over a table with these columns, in which texts of `missing` mean that there is no answer.
    ///
    /// # Errors
    /// The mapping cannot be used, or a question is answered in two columns.
    pub fn new(chosen: &'o [Chosen], options: Options<'o>, columns: &[String], mapping: &Mapping, missing: &[String]) -> Result<Self, Error> {
        let mut groups: Vec<(&str, Mapping, Vec<usize>)> = Vec::new();
        for (at, one) in chosen.iter().enumerate() {
            // of one form, and with the same answers to it
            let own = mapping.of(one.entry);
            match groups.iter_mut().find(|(form, other, _)| *form == one.entry.form.id && *other == own) {
                Some((.., members)) => members.push(at),
                None => groups.push((one.entry.form.id, own, vec![at])),
            }
        }
        let stay = stay(chosen, columns, mapping);
        let group = |(_, own, members): (&str, Mapping, Vec<usize>)| {
            let first = members.first().and_then(|at| chosen.get(*at)).ok_or_else(|| Error::because("no instrument"))?;
            own.names_apart(columns, first.headline.resolve)?;
            let asked = questions(first, columns, mapping);
            let stays = |column: usize| stay.get(column).copied().unwrap_or_default();
            let answers = asked.into_iter().map(|(column, question)| AnswerColumn::new(column, stays(column), question, &own, missing)).collect::<Result<Vec<_>, _>>()?;
            let names: Vec<&str> = answers.iter().map(|a| a.question.name.as_str()).collect();
            let entries: Vec<_> = members.iter().filter_map(|at| chosen.get(*at)).map(|c| c.entry).collect();
            let plan = Plan::new(&entries, &names).map_err(|problems| {
                let texts: Vec<String> = problems.0.iter().map(|p| p.text.clone()).collect();
                Error::because(texts.join("; "))
            })?;
            let held = answers.iter().map(AnswerColumn::held).collect();
            Ok(Group { plan, columns: answers, held, members, scores: Vec::new() })
        };
        Ok(Self { chosen, options, groups: groups.into_iter().map(group).collect::<Result<_, Error>>()?, unreadable: Vec::new() })
    }

    /// The facts of a row of the block that was scored last, as an instrument reads them.
    pub fn facts(&self, instrument: usize, block: &Block, row: usize) -> Json {
        let group = self.groups.iter().find(|group| group.members.contains(&instrument));
        group.map_or_else(|| Json::Object(Vec::new()), |group| facts(&group.columns, &group.held, block, row))
    }

    /// Scores a block. Its cells are in the plain form afterwards.
    pub fn score(&mut self, block: &mut Block, out: &mut Scored) {
        out.scores.resize_with(self.chosen.len(), Scores::default);
        out.problems.clear();
        out.causes.clear();
        for group in &mut self.groups {
            self.unreadable.clear();
            for (column, held) in group.columns.iter_mut().zip(&mut group.held) {
                column.read(block, held, &mut self.unreadable);
            }
            self.unreadable.sort_unstable();
            self.unreadable.dedup();
            let is_bad = |row: usize| block.bad.binary_search_by_key(&row, |bad| bad.row).is_ok();
            let inputs: Vec<Input<'_>> = group.held.iter().map(Held::input).collect();
            assize_dispatch::score(&mut group.plan, block.rows, &inputs, &self.options, &mut group.scores);
            for (at, scores) in group.members.iter().zip(&mut group.scores) {
                let (Some(chosen), Some(slot)) = (self.chosen.get(*at), out.scores.get_mut(*at)) else { continue };
                // what was found in rows that are answered otherwise goes, for all of them at once
                let again = |row: &usize| self.unreadable.binary_search(row).is_ok() || is_bad(*row);
                scores.found.retain(|(row, _)| !again(row));
                scores.withheld.retain(|row| !again(row));
                for row in self.unreadable.iter().copied().chain(block.bad.iter().map(|bad| bad.row)) {
                    if let Some(kind) = scores.kinds.get_mut(row) {
                        *kind = Kind::Scored;
                    }
                }
                // rows that say no answer somewhere were scored without it: the reader says what is wrong
                for row in self.unreadable.iter().filter(|row| !is_bad(**row)) {
                    let outcome = chosen.entry.score(&facts(&group.columns, &group.held, block, *row), &self.options);
                    scores.overrule(*row, chosen.headline, &outcome);
                }
                for bad in &block.bad {
                    scores.overrule(bad.row, chosen.headline, &Outcome::Rejected { instrument: String::new(), edition: None, problems: Vec::new() });
                    out.problems.insert((bad.row, *at), bad.code.to_string());
                }
                // no problem of the row; but an empty cell would read as nothing known
                for row in &scores.withheld {
                    out.problems.insert((*row, *at), WITHHELD.to_string());
                }
                for (row, found) in scores.found.iter().filter(|(row, _)| !is_bad(*row)) {
                    let mut codes: Vec<&str> = Vec::new();
                    for problem in found {
                        if !codes.contains(&problem.code) {
                            codes.push(problem.code);
                        }
                    }
                    out.problems.insert((*row, *at), codes.join(";"));
                    let cause = |p: &assize::Problem| {
                        let asked = |field: &String| group.columns.iter().find(|answers| answers.question.name == *field);
                        let hints = p.fields.iter().filter_map(asked).find_map(|answers| answers.hint(p.code, block, *row));
                        let text = hints.map_or_else(|| p.text.clone(), |hint| format!("{}; {hint}", p.text));
                        Cause { instrument: Some(chosen.entry.name()), code: p.code.to_string(), fields: p.fields.clone(), text }
                    };
                    out.causes.entry(*row).or_default().extend(found.iter().map(cause));
                }
                std::mem::swap(scores, slot);
            }
        }
        for bad in &block.bad {
            out.causes.entry(bad.row).or_default().push(Cause { instrument: None, code: bad.code.to_string(), fields: Vec::new(), text: bad.text.clone() });
        }
    }
}

/// The facts of a row as the engine reads them.
fn facts(columns: &[AnswerColumn], held: &[Held], block: &Block, row: usize) -> Json {
    columns::facts(columns.iter().zip(held).map(|(column, held)| (&column.question, column.json(block, held, row))))
}
