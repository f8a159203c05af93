//! Unknown answers and what would change a result, for every instrument alike.
//!
//! An output is written as a function that takes facts and stops at the first unknown answer it needs. Following it through
//! the classes of answers that its rule tells apart visits every result a completion can give, and only the questions that
//! bear on it: never every combination of everything.

use crate::answer::Answer;
pub use crate::classes::Classes;
use crate::facts::{FactSet, Field, Key, Slots, slots};
use crate::order;
use alloc::vec::Vec;

/// Why an output could not be computed from the facts as they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// The answer to this question is needed.
    Needs(Key),
    /// These answers contradict each other: no completion of the facts.
    Contradiction,
}

impl<T: Copy> Answer<T> {
    /// The value, or a stop that names the question to ask.
    ///
    /// # Errors
    /// [`Stop::Needs`] where the answer is unknown.
    #[inline]
    pub fn ask(&self, key: impl Into<Key>) -> Result<T, Stop> {
        self.known().ok_or_else(|| Stop::Needs(key.into()))
    }
}

/// Facts of which an unknown answer can be assumed.
pub trait Assume {
    /// The same facts with the answer at `key` given.
    #[must_use]
    fn assuming(&self, key: Key, raw: i32) -> Self;
}

impl<F: FactSet> Assume for F {
    fn assuming(&self, key: Key, raw: i32) -> Self {
        self.with(key, raw)
    }
}

/// Facts of whatever form, and answers that are assumed beside them: for rules that ask by key alone.
pub(crate) struct Assumed<'f> {
    facts: &'f dyn Slots,
    answers: Vec<(Key, i32)>,
}

impl<'f> Assumed<'f> {
    /// The facts as they stand.
    pub(crate) const fn nothing(facts: &'f dyn Slots) -> Self {
        Self { facts, answers: Vec::new() }
    }

    /// The answer at `key` as a number.
    pub(crate) fn raw(&self, key: Key) -> Option<Answer<i32>> {
        let assumed = self.answers.iter().find(|(at, _)| *at == key);
        assumed.map_or_else(|| slots::raw(self.facts, key), |(_, raw)| Some(Answer::Known(*raw)))
    }

    /// What the unknown answer at `key` is narrowed down to.
    pub(crate) fn among(&self, key: Key) -> Classes {
        slots::among(self.facts, key)
    }

    /// The declaration of the field at `key`.
    pub(crate) fn field(&self, key: Key) -> Option<&'static Field> {
        self.facts.form().fields.get(usize::from(key.field))
    }
}

impl Assume for Assumed<'_> {
    fn assuming(&self, key: Key, raw: i32) -> Self {
        let mut answers = Vec::with_capacity(self.answers.len().saturating_add(1));
        answers.extend(self.answers.iter().filter(|(at, _)| *at != key));
        answers.push((key, raw));
        Self { facts: self.facts, answers }
    }
}

/// One output of an instrument, with the classes of answers that its rule tells apart.
pub struct Output<'r, F, V> {
    /// The classes of the question at a key, given the other facts.
    pub classes: &'r dyn Fn(&F, Key) -> Classes,
    /// The output, or why it stopped.
    pub rule: &'r dyn Fn(&F) -> Result<V, Stop>,
}

impl<F: Assume, V: Ord + Clone> Output<'_, F, V> {
    /// Every value that a completion of the unknown answers gives, ascending. One member: the output is determined. None: the
    /// known answers contradict each other.
    pub fn possible(&self, facts: &F) -> Vec<V> {
        let mut found = Vec::new();
        self.visit(facts, &mut |value| {
            if let Err(place) = found.binary_search(&value) {
                found.insert(place, value);
            }
        });
        found
    }

    /// Calls `see` with the value of every completion that the rule tells apart.
    pub fn visit(&self, facts: &F, see: &mut dyn FnMut(V)) {
        match (self.rule)(facts) {
            Ok(value) => see(value),
            Err(Stop::Contradiction) => {}
            Err(Stop::Needs(key)) => {
                for raw in (self.classes)(facts, key).iter() {
                    self.visit(&facts.assuming(key, raw), see);
                }
            }
        }
    }

    /// The unknown questions on which the output still depends, in form order: those where two completions that differ in
    /// nothing else give different values.
    pub fn decisive(&self, facts: &F) -> Vec<Key> {
        let mut asked = Vec::new();
        self.asked(facts, &mut asked);
        order::sort(&mut asked);
        keep(&mut asked, &|key| some_pair(&(self.classes)(facts, key), &|a, b| self.differ(&facts.assuming(key, a), &facts.assuming(key, b))));
        asked
    }

    /// Every question that some path through the rule asks.
    fn asked(&self, facts: &F, into: &mut Vec<Key>) {
        if let Err(Stop::Needs(key)) = (self.rule)(facts) {
            if !into.contains(&key) {
                into.push(key);
            }
            for raw in (self.classes)(facts, key).iter() {
                self.asked(&facts.assuming(key, raw), into);
            }
        }
    }

    /// Whether some completion of what is still unknown in both gives them different values.
    fn differ(&self, a: &F, b: &F) -> bool {
        match ((self.rule)(a), (self.rule)(b)) {
            (Err(Stop::Contradiction), _) | (_, Err(Stop::Contradiction)) => false,
            (Ok(x), Ok(y)) => x != y,
            (Err(Stop::Needs(key)), _) | (_, Err(Stop::Needs(key))) => (self.classes)(a, key).iter().any(|raw| self.differ(&a.assuming(key, raw), &b.assuming(key, raw))),
        }
    }
}

/// The unknown questions among `keys` that are not `decisive`: what a result was reached without.
pub fn reached_without(facts: &dyn Slots, decisive: &[Key], applies: &dyn Fn(Key) -> bool) -> Vec<Key> {
    let mut keys = slots::keys(facts);
    keep(&mut keys, &|k| slots::raw(facts, k).is_some_and(|a| a.is_unknown()) && !decisive.contains(&k) && applies(k));
    keys
}

// not generic: one copy for all instruments

fn keep(keys: &mut Vec<Key>, wanted: &dyn Fn(Key) -> bool) {
    keys.retain(|key| wanted(*key));
}

/// Whether something holds of two different classes.
fn some_pair(classes: &Classes, holds: &dyn Fn(i32, i32) -> bool) -> bool {
    classes.iter().enumerate().any(|(i, a)| classes.iter().skip(i.saturating_add(1)).any(|b| holds(a, b)))
}

/// A single answer that, if it changed, would change a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change<V> {
    /// The question.
    pub key: Key,
    /// The other answer, as a number.
    pub to: i32,
    /// What the result would be.
    pub result: V,
}

/// For each known answer that `may_change`, each other answer that alone would give another result.
pub fn would_change<F: FactSet, V: PartialEq>(facts: &F, may_change: impl Fn(Key) -> bool, alternatives: impl Fn(&F, Key) -> Classes, result: impl Fn(&F) -> V) -> Vec<Change<V>> {
    let now = result(facts);
    let mut out = Vec::new();
    for key in facts.keys() {
        let Some(Answer::Known(current)) = facts.raw(key) else { continue };
        if !may_change(key) {
            continue;
        }
        for to in alternatives(facts, key).iter().filter(|to| *to != current) {
            let then = result(&facts.with(key, to));
            if then != now {
                out.push(Change { key, to, result: then });
            }
        }
    }
    out
}
