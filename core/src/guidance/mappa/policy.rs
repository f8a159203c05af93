//! A policy is a value: the dated rules of one guidance document for the management level, and which document's category
//! rules it goes with. Built-in policies are constants; a file holds the same and is read here.

use super::Category;
use super::level_facts::{Ask, Facts, Managed, Media};
use crate::bounds::Stop;
use crate::facts::{Choices, Key};
use crate::guidance::policy_head::Family;
use crate::instruments::rosh::level::Level;
use crate::json::Json;
use crate::provenance::Status;
use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

/// Text that is a constant in a built-in policy and owned in a file's.
pub type Words = Cow<'static, str>;

/// A condition over the facts of `mappa-level`.
#[derive(Clone, Debug, PartialEq)]
pub enum Test {
    /// Holds when nothing before it set a level.
    Otherwise,
    /// A yes/no fact is yes.
    Yes(Ask),
    /// The risk of serious harm is at least this.
    Rosh(Level),
    /// Media interest is at least this.
    MediaAtLeast(Media),
    /// The category is one of these.
    Category(Cow<'static, [Category]>),
    /// A condition defined once by name.
    Defined(Words),
    /// All of these hold.
    All(Cow<'static, [Test]>),
    /// Any of these holds.
    Any(Cow<'static, [Test]>),
    /// None of these holds; with one member, its opposite.
    Not(Cow<'static, [Test]>),
}

/// What a rule does when its condition holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Sets this level.
    Sets(Managed),
    /// Only advises; where `at` is not empty, only when one of these levels was given.
    Advises {
        /// The levels at which it is given; empty for all.
        at: Cow<'static, [Managed]>,
        /// The fact whose answer it asks for, if any.
        prompts: Option<Ask>,
    },
    /// Forbids this level.
    Forbids(Managed),
    /// Requires a step when one of these levels is given.
    Requires(Cow<'static, [Managed]>),
}

/// One rule of a policy.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// Id, unique across the engine.
    pub id: Words,
    /// What it does.
    pub effect: Effect,
    /// When.
    pub when: Test,
    /// What it says to a reader of the report.
    pub text: Words,
    /// Section of the document.
    pub source: Words,
    /// How well it is sourced.
    pub status: Status,
}

/// A dated guidance document as data.
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    /// Id, kebab-case, with its year.
    pub id: Words,
    /// Title in print.
    pub title: Words,
    /// Version or edition of the document.
    pub version: Words,
    /// The document.
    pub source: Words,
    /// Date from which it applies, where the document states one.
    pub effective_from: Option<Words>,
    /// The built-in policy whose category and lifecycle rules go with it: its own id for a built-in one.
    pub extends: Words,
    /// Whether the document names category 4.
    pub names_category_4: bool,
    /// Conditions defined once.
    pub define: Cow<'static, [(Words, Test)]>,
    /// The rules, in the order in which they are tried.
    pub rules: Cow<'static, [Rule]>,
    /// Hash of the file it came from.
    pub file_hash: Option<String>,
}

impl Policy {
    /// Whether a condition holds, or the first question it needs.
    ///
    /// # Errors
    /// [`Stop::Needs`] where an unknown answer decides.
    pub fn holds(&self, test: &Test, f: &Facts) -> Result<bool, Stop> {
        match test {
            Test::Otherwise => Ok(true),
            Test::Yes(ask) => f.yes(*ask),
            Test::Rosh(level) => f.rosh_at_least(*level),
            Test::MediaAtLeast(media) => f.media_interest.ask(Ask::media_interest).map(|m| m >= *media),
            Test::Category(list) => f.category_in(list),
            Test::Defined(name) => match self.define.iter().find(|(n, _)| n == name) {
                Some((_, test)) => self.holds(test, f),
                None => Ok(false),
            },
            Test::All(tests) => self.settle(tests, f, false),
            Test::Any(tests) => self.settle(tests, f, true),
            Test::Not(tests) => self.settle(tests, f, true).map(|any| !any),
        }
    }

    /// The value `decider` if any member has it for certain, its opposite if all have that, else the first question needed.
    fn settle(&self, tests: &[Test], f: &Facts, decider: bool) -> Result<bool, Stop> {
        let mut stop = None;
        for test in tests {
            match self.holds(test, f) {
                Ok(value) if value == decider => return Ok(decider),
                Ok(_) => {}
                Err(needs) => stop = stop.or(Some(needs)),
            }
        }
        stop.map_or(Ok(!decider), Err)
    }

    /// The facts that make a condition hold.
    pub fn grounds(&self, test: &Test, f: &Facts, out: &mut Vec<Key>) {
        let mut add = |ask: Ask| {
            if !out.contains(&ask.into()) {
                out.push(ask.into());
            }
        };
        match test {
            Test::Otherwise => {}
            Test::Yes(ask) => add(*ask),
            Test::Rosh(_) => add(Ask::rosh),
            Test::MediaAtLeast(_) => add(Ask::media_interest),
            Test::Category(_) => add(Ask::category),
            Test::Defined(name) => {
                if let Some((_, test)) = self.define.iter().find(|(n, _)| n == name) {
                    self.grounds(test, f, out);
                }
            }
            Test::All(tests) | Test::Any(tests) => tests.iter().filter(|t| self.holds(t, f) == Ok(true)).for_each(|t| self.grounds(t, f, out)),
            // what is not so is a ground too
            Test::Not(tests) => tests.iter().for_each(|t| self.grounds(t, f, out)),
        }
    }

    /// How many conditions a condition comes to with its definitions written out. Counts no further than `most`.
    pub fn conditions(&self, test: &Test, most: u64) -> u64 {
        match test {
            Test::All(tests) | Test::Any(tests) | Test::Not(tests) => tests.iter().fold(1u64, |sum, t| if sum > most { sum } else { sum.saturating_add(self.conditions(t, most)) }),
            Test::Defined(name) => self.define.iter().find(|(n, _)| n == name).map_or(1, |(_, t)| self.conditions(t, most)),
            Test::Otherwise | Test::Yes(_) | Test::Rosh(_) | Test::MediaAtLeast(_) | Test::Category(_) => 1,
        }
    }

    /// The policy as a file that `--policy` takes back, once it has an id of its own.
    pub fn to_json(&self) -> Json {
        let mut define = object! {};
        for (name, test) in self.define.iter() {
            define.push(name.clone(), test.to_json());
        }
        object! {
            "family": Family::Mappa.word(), "id": self.id.clone(), "title": self.title.clone(), "version": self.version.clone(), "source": self.source.clone(),
            "effective_from": self.effective_from.clone(), "extends": self.extends.clone(), "names_category_4": self.names_category_4,
            "define": define, "rules": self.rules.iter().map(Rule::to_json).collect::<Json>(),
        }
    }
}

impl Test {
    /// As a file writes it.
    pub fn to_json(&self) -> Json {
        let list = |tests: &[Self]| tests.iter().map(Self::to_json).collect::<Json>();
        match self {
            Self::Otherwise => Json::from("otherwise"),
            Self::Yes(ask) => Json::from(ask.name()),
            Self::Rosh(Level::High) => Json::from("rosh_hvh"),
            Self::Rosh(level) => object! { "rosh_at_least": level.word() },
            Self::MediaAtLeast(media) => object! { "media_interest_at_least": media.word() },
            Self::Category(c) => object! { "category": c.iter().map(|n| Json::from(n.number())).collect::<Json>() },
            Self::Defined(name) => Json::from(name.clone()),
            Self::All(tests) => object! { "all": list(tests) },
            Self::Any(tests) => object! { "any": list(tests) },
            Self::Not(tests) => match tests.as_ref() {
                [one] => object! { "not": one.to_json() },
                many => object! { "not": object! { "any": list(many) } },
            },
        }
    }
}

impl Rule {
    /// As a file writes it.
    pub fn to_json(&self) -> Json {
        let levels = |list: &[Managed]| list.iter().map(|m| m.number()).collect::<Json>();
        let mut out = object! { "id": self.id.clone() };
        match &self.effect {
            Effect::Sets(level) => {
                out.push("mode", "criterion");
                out.push("level", level.number());
            }
            Effect::Advises { at, prompts } => {
                out.push("mode", "indicator");
                if !at.is_empty() {
                    out.push("at_level", levels(at));
                }
                if let Some(ask) = prompts {
                    out.push("prompts", ask.name());
                }
            }
            Effect::Forbids(level) => {
                out.push("mode", "guard");
                out.push("level", level.number());
            }
            Effect::Requires(at) => {
                out.push("mode", "process");
                out.push("at_level", levels(at));
            }
        }
        out.with("when", self.when.to_json()).with("text", self.text.clone()).with("source", self.source.clone()).with("status", self.status.word())
    }
}
