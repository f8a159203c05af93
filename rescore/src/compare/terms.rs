//! Why bands changed: the terms that the engine gives for both sides of a row that moved, or the rules where an instrument has no terms. Nothing is
//! computed here that the outcome does not say; terms are subtracted only where both sides are the same model.

use super::bands::{Move, State};
use super::exact::Sum;
use crate::error::Error;
use assize::outcome::Answered;
use assize::{Json, Outcome};
use std::collections::BTreeMap;

/// Rows that moved and are looked at one by one: all of them up to this many, then every second, every fourth and so on.
pub const MOST_EXPLAINED: u64 = 100_000;

/// One term of a score: those that a source reports together are one.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// The source's name.
    pub name: String,
    /// What a person reads.
    pub title: String,
    /// What it adds.
    pub contribution: f64,
}

/// What one side of a row rests on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grounds {
    /// The terms, in the order of the model; empty where the instrument has none.
    pub terms: Vec<Term>,
    /// What they add up to, and in what; NaN where there are none.
    pub sum: f64,
    /// Unit of the terms.
    pub unit: &'static str,
    /// Static or dynamic, empty where there is no such thing.
    pub variant: String,
    /// Rules and table rows, without those that only say a term.
    pub rules: Vec<String>,
    /// How much the terms could differ from their sum for the limits of binary64.
    slack: f64,
}

impl Grounds {
    /// Of an answer.
    pub fn of(answered: &Answered) -> Self {
        let result = &answered.result;
        let number = |path: &[&str]| result.at(path).and_then(Json::as_number);
        let (sum, unit) = match (number(&["log_odds"]), number(&["two_year", "log_odds"])) {
            (Some(sum), _) | (None, Some(sum)) => (sum, LOG_ODDS),
            // parts in per cent that add up to a score
            (None, None) => (number(&["unrounded"]).or_else(|| number(&["score"])).unwrap_or(f64::NAN), "per cent"),
        };
        let list = result.get("terms").map_or(&[][..], Json::items);
        let text = |of: &Json, key: &str| of.get(key).and_then(Json::as_text).filter(|text| !text.is_empty()).map(str::to_string);
        let mut terms: Vec<Term> = Vec::new();
        let (mut size, mut number) = (0.0, 0.0);
        for term in list {
            let Some(contribution) = term.get("contribution").and_then(Json::as_number) else { continue };
            let Some(name) = text(term, "feature").or_else(|| text(term, "term")) else { continue };
            size += contribution.abs();
            number += 1.0;
            match terms.iter_mut().find(|known| known.name == name) {
                Some(known) => known.contribution += contribution,
                None => terms.push(Term { title: text(term, "title").unwrap_or_else(|| plain(&name)), name, contribution }),
            }
        }
        let own: Vec<&str> = list.iter().filter_map(|term| term.get("rule").and_then(Json::as_text)).collect();
        let rules = answered.reasons.iter().map(|r| r.rule.as_ref()).filter(|rule| !own.contains(rule)).map(str::to_string).collect();
        let variant = result.get("variant").and_then(Json::as_text).unwrap_or_default().to_string();
        Self { terms, sum, unit, variant, rules, slack: f64::EPSILON * size * (number + 2.0) }
    }

    /// Whether the terms add up to the sum, as far as binary64 goes.
    pub fn adds_up(&self) -> bool {
        let mut sum = Sum::default();
        self.terms.iter().for_each(|term| sum.add(term.contribution));
        (sum.value() - self.sum).abs() <= self.slack
    }
}

/// A source's name for a term as words, where the engine has no title for it: `firstSanctionWeight` is "First sanction".
fn plain(name: &str) -> String {
    let name: Vec<char> = name.strip_suffix("Weight").unwrap_or(name).chars().collect();
    let upper = |at: Option<usize>| at.and_then(|at| name.get(at)).is_some_and(|c| c.is_uppercase());
    let mut out = String::with_capacity(name.len() + 8);
    for (at, c) in name.iter().enumerate() {
        let begins = at > 0 && c.is_uppercase() && !upper(at.checked_sub(1));
        if begins {
            out.push(' ');
        }
        match c {
            _ if at == 0 => out.extend(c.to_uppercase()),
            '_' => out.push(' '),
            // a word, and not the first of several capitals
            _ if begins && !upper(at.checked_add(1)) => out.extend(c.to_lowercase()),
            _ => out.push(*c),
        }
    }
    out
}

/// The unit of terms that are added before the logistic function.
pub const LOG_ODDS: &str = "log-odds";

/// What was found for one term.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TermSums {
    /// What a person reads.
    pub title: String,
    /// Position among the terms of its model.
    pub place: usize,
    /// Old contributions, of rows that moved up and down.
    pub old: [Sum; 2],
    /// New contributions.
    pub new: [Sum; 2],
    /// Rows in which it did the most for the move.
    pub largest: [u64; 2],
}

impl TermSums {
    fn merge(&mut self, other: &Self) {
        self.place = self.place.min(other.place);
        self.title.clone_from(&other.title);
        for way in 0..2 {
            self.old[way].merge(other.old[way]);
            self.new[way].merge(other.new[way]);
            self.largest[way] += other.largest[way];
        }
    }
}

/// Rows whose two sides are the same two models.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Models {
    /// Rows that moved up and down.
    pub rows: [u64; 2],
    /// What the terms add up to, old side.
    pub old_sum: [Sum; 2],
    /// New side.
    pub new_sum: [Sum; 2],
    /// Units of both sides' terms; empty where a side has none.
    pub units: [String; 2],
    /// By term. Where the models differ, old terms and new ones are not the same thing even if they bear one name.
    pub old: BTreeMap<String, TermSums>,
    /// By term, the new side; empty where terms are subtracted, which all stand in `old` then.
    pub new: BTreeMap<String, TermSums>,
    /// By the states moved from and to: rows, and both sides' sums by term.
    pub transitions: BTreeMap<(State, State), Transition>,
    /// Rules that stand on the old side only, on the new side only: rows that moved up and down.
    pub rules: BTreeMap<String, [[u64; 2]; 2]>,
}

/// Rows that moved from one band to another.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Transition {
    /// How many.
    pub rows: u64,
    /// Sums by term, old side.
    pub old: BTreeMap<String, Sum>,
    /// New side.
    pub new: BTreeMap<String, Sum>,
}

/// What can be said of two sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// They are one model: terms are subtracted.
    Attributed,
    /// They are two models, or a score is held at its highest so that its terms do not come to it: each side's terms stand by themselves.
    SideBySide,
    /// Neither has terms: rules stand on one side only.
    Rules,
}

impl Kind {
    /// Of two sides; `same` says whether they are one instrument in one edition.
    ///
    /// # Errors
    /// The terms of the engine do not add up to what it says.
    pub fn of(same: bool, before: &Grounds, after: &Grounds) -> Result<Self, Error> {
        let (neither, both) = (before.terms.is_empty() && after.terms.is_empty(), !before.terms.is_empty() && !after.terms.is_empty());
        let sums = [before, after].map(|side| side.terms.is_empty() || side.adds_up());
        // a score in per cent may be held at its highest; log-odds never are
        if [before, after].iter().zip(sums).any(|(side, adds_up)| !adds_up && side.unit == LOG_ODDS) {
            return Err(Error::because(format!("the terms of a row do not add up to the {LOG_ODDS} that the engine gives; this is a fault of the engine")));
        }
        Ok(match (same && before.variant == after.variant && both && sums == [true, true], neither) {
            (true, _) => Self::Attributed,
            (false, true) => Self::Rules,
            (false, false) => Self::SideBySide,
        })
    }

    /// The word on the wire.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Attributed => "attributed",
            Self::SideBySide => "side_by_side",
            Self::Rules => "rules",
        }
    }
}

/// What two sides are: the form of each, static or dynamic, and what can be said of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pairing {
    /// What can be said.
    pub kind: Kind,
    /// Form of the old side, empty where there is no such thing.
    pub old: String,
    /// Form of the new side.
    pub new: String,
}

impl Pairing {
    /// The forms in brackets, with a blank before them; nothing where there are none.
    pub fn forms(&self) -> String {
        match (self.old.as_str(), self.new.as_str()) {
            ("", "") => String::new(),
            (old, new) if old == new => format!(" ({old} form)"),
            ("", only) | (only, "") => format!(" ({only} form on one side)"),
            (old, new) => format!(" ({old} form, then {new})"),
        }
    }
}

/// What was found for rows that moved.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// Rows that moved.
    pub movers: u64,
    /// Of these, without the facts of one side.
    pub without_facts: u64,
    /// Of these, where the engine does not come to the bands that the tables have.
    pub not_reproduced: u64,
    /// The rest, by what both sides are.
    pub models: BTreeMap<Pairing, Models>,
}

impl Found {
    fn merge(&mut self, other: Self) {
        self.movers += other.movers;
        self.without_facts += other.without_facts;
        self.not_reproduced += other.not_reproduced;
        for (pairing, theirs) in other.models {
            let own = self.models.entry(pairing).or_default();
            for way in 0..2 {
                own.rows[way] += theirs.rows[way];
                own.old_sum[way].merge(theirs.old_sum[way]);
                own.new_sum[way].merge(theirs.new_sum[way]);
            }
            own.units = theirs.units;
            for (to, from) in [(&mut own.old, theirs.old), (&mut own.new, theirs.new)] {
                for (name, sums) in from {
                    to.entry(name).or_insert_with(|| TermSums { place: sums.place, ..TermSums::default() }).merge(&sums);
                }
            }
            for (at, transition) in theirs.transitions {
                let known = own.transitions.entry(at).or_default();
                known.rows += transition.rows;
                for (to, from) in [(&mut known.old, transition.old), (&mut known.new, transition.new)] {
                    from.into_iter().for_each(|(name, sum)| to.entry(name).or_default().merge(sum));
                }
            }
            for (rule, counts) in theirs.rules {
                let known = own.rules.entry(rule).or_default();
                known.iter_mut().flatten().zip(counts.iter().flatten()).for_each(|(own, theirs)| *own += theirs);
            }
        }
    }
}

/// Looks at rows that moved. Which of them are looked at depends on their numbers alone, so that the order of rows and the parts in which they come do
/// not matter: those whose number is a multiple of a power of two that grows as they become many.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Explained {
    /// By the power of two in the row's number.
    levels: BTreeMap<u32, Found>,
    /// The least power that still counts.
    from: u32,
}

impl Explained {
    /// Whether a row with this number is looked at.
    pub fn wants(&self, number: u64) -> bool {
        number.trailing_zeros() >= self.from
    }

    /// Looks at a row that moved: the facts of both sides are scored only for rows that are wanted. `same` says whether both sides are one
    /// instrument in one edition.
    ///
    /// # Errors
    /// The terms of the engine do not add up to what it says.
    pub fn add(&mut self, number: u64, (old, new): (State, State), same: bool, grounds: impl FnOnce() -> Sides) -> Result<(), Error> {
        let way = match Move::of(old, new) {
            Move::Up => 0,
            Move::Down => 1,
            Move::Same | Move::NotComparable => return Ok(()),
        };
        if !self.wants(number) {
            return Ok(());
        }
        let found = self.levels.entry(number.trailing_zeros()).or_default();
        found.movers += 1;
        match grounds() {
            Sides::NoFacts => found.without_facts += 1,
            Sides::NotReproduced => found.not_reproduced += 1,
            Sides::Both(before, after) => explain(found, way, (old, new), same, &before, &after)?,
        }
        self.thin();
        Ok(())
    }

    /// Adds what another found.
    pub fn merge(&mut self, other: Self) {
        let from = self.from.max(other.from);
        for (level, found) in other.levels {
            self.levels.entry(level).or_default().merge(found);
        }
        self.thin_to(from);
        self.thin();
    }

    /// Looks only at rows whose number has so many factors of two.
    pub fn thin_to(&mut self, level: u32) {
        self.from = self.from.max(level);
        self.levels.retain(|own, _| *own >= level);
    }

    fn thin(&mut self) {
        while self.levels.values().map(|found| found.movers).sum::<u64>() > MOST_EXPLAINED {
            self.levels.remove(&self.from);
            self.from += 1;
        }
    }

    /// Everything together, and that of rows that moved every so many-th was looked at.
    pub fn finish(self) -> (Found, u64) {
        let mut all = Found::default();
        self.levels.into_values().for_each(|found| all.merge(found));
        (all, 1u64.checked_shl(self.from).unwrap_or(u64::MAX))
    }
}

/// What both sides of a row rest on.
pub enum Sides {
    /// The facts of a side are not at hand.
    NoFacts,
    /// The engine does not come to the bands that the tables have.
    NotReproduced,
    /// Both.
    Both(Box<Grounds>, Box<Grounds>),
}

/// What a side rests on, if the engine comes to the band that the table has.
pub fn grounds(outcome: &Outcome, stored: State, band: impl Fn(&Json) -> Option<State>) -> Option<Grounds> {
    let answered = outcome.answered()?;
    (band(&answered.result)? == stored).then(|| Grounds::of(answered))
}

/// The term that changed the most in the direction of the move, with its change; both sides are one model.
pub fn largest<'g>(way: Move, before: &Grounds, after: &'g Grounds) -> Option<(&'g Term, f64)> {
    let mut most: Option<(&Term, f64)> = None;
    for term in &after.terms {
        let was = before.terms.iter().find(|other| other.name == term.name).map_or(0.0, |other| other.contribution);
        let change = term.contribution - was;
        let towards = |change: f64| if way == Move::Up { change } else { -change };
        if towards(change) > 0.0 && most.is_none_or(|(_, best)| towards(change) > towards(best)) {
            most = Some((term, change));
        }
    }
    most
}

/// The rules that one side has and the other has not, of the old side and of the new one. Of two instruments these are those of each side.
pub fn only<'g>(before: &'g Grounds, after: &'g Grounds) -> [Vec<&'g str>; 2] {
    let without = |own: &'g [String], other: &[String]| own.iter().filter(|rule| !other.contains(rule)).map(String::as_str).collect();
    [without(&before.rules, &after.rules), without(&after.rules, &before.rules)]
}

fn explain(found: &mut Found, way: usize, (old, new): (State, State), same: bool, before: &Grounds, after: &Grounds) -> Result<(), Error> {
    let kind = Kind::of(same, before, after)?;
    let models = found.models.entry(Pairing { kind, old: before.variant.clone(), new: after.variant.clone() }).or_default();
    models.rows[way] += 1;
    for ((sums, unit), grounds) in [&mut models.old_sum, &mut models.new_sum].into_iter().zip(&mut models.units).zip([before, after]) {
        if !grounds.terms.is_empty() {
            sums[way].add(grounds.sum);
            *unit = grounds.unit.to_string();
        }
    }
    if kind == Kind::Attributed {
        for (place, term) in before.terms.iter().enumerate() {
            let sums = models.old.entry(term.name.clone()).or_insert_with(|| TermSums { title: term.title.clone(), place, ..TermSums::default() });
            sums.old[way].add(term.contribution);
        }
        for (place, term) in after.terms.iter().enumerate() {
            let sums = models.old.entry(term.name.clone()).or_insert_with(|| TermSums { title: term.title.clone(), place, ..TermSums::default() });
            sums.new[way].add(term.contribution);
        }
        if let Some(sums) = largest(Move::of(old, new), before, after).and_then(|(term, _)| models.old.get_mut(&term.name)) {
            sums.largest[way] += 1;
        }
    } else if kind == Kind::SideBySide {
        let transition = models.transitions.entry((old, new)).or_default();
        transition.rows += 1;
        let sides = [(&mut models.old, &mut transition.old, before, true), (&mut models.new, &mut transition.new, after, false)];
        for (all, by_transition, grounds, is_old) in sides {
            for (place, term) in grounds.terms.iter().enumerate() {
                let sums = all.entry(term.name.clone()).or_insert_with(|| TermSums { title: term.title.clone(), place, ..TermSums::default() });
                let sum = if is_old { &mut sums.old } else { &mut sums.new };
                sum[way].add(term.contribution);
                by_transition.entry(term.name.clone()).or_default().add(term.contribution);
            }
        }
    }
    for (side, rules) in only(before, after).into_iter().enumerate() {
        for rule in rules {
            models.rules.entry(rule.to_string()).or_default()[side][way] += 1;
        }
    }
    Ok(())
}
