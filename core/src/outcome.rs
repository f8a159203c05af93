//! The outcome envelope: the one JSON shape that every binding hands on.

use crate::facts::Choices;
use crate::json::Json;
use crate::offences::Map;
use crate::problem::Problem;
use crate::provenance::{Status, Statuses};
use crate::receipt::Receipt;
use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

/// One reason for a result: the rule or table row that was used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// Rule id, unique across the engine.
    pub rule: Cow<'static, str>,
    /// What it did, in words.
    pub text: String,
    /// The points it gave, where it gave any.
    pub points: Option<i32>,
    /// Published source with its section.
    pub source: Cow<'static, str>,
    /// How well it is sourced.
    pub status: Status,
}

/// Something to know when reading a result. It changes nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Stable code in snake_case.
    pub code: &'static str,
    /// A sentence for a person.
    pub text: Cow<'static, str>,
}

/// What an instrument makes of checked facts, before the envelope.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answered {
    /// Whether a headline output is not determined.
    pub bounded: bool,
    /// The result, in the instrument's own shape.
    pub result: Json,
    /// The same answer as the Ministry's own service would give it, from the instruments that stand in for one.
    pub response: Option<Json>,
    /// Every status used.
    pub statuses: Statuses,
    /// Why.
    pub reasons: Vec<Reason>,
    /// What to know.
    pub notices: Vec<Notice>,
    /// Unknown questions on which a headline output still depends, in form order.
    pub decisive: Vec<String>,
    /// Unknown questions that did not matter.
    pub reached_without: Vec<String>,
    /// The policy used, where one was, and the hash of its file.
    pub policy: Option<(String, Option<String>)>,
    /// Policies of other families that were used beside it.
    pub other_policies: Vec<(String, Option<String>)>,
    /// Whether the policy stands as the edition.
    pub policy_is_edition: bool,
    /// Dated maps that were looked up in.
    pub maps: Vec<&'static Map>,
}

impl Answered {
    /// Adds a notice, once.
    pub fn notice(&mut self, code: &'static str, text: impl Into<Cow<'static, str>>) {
        if !self.notices.iter().any(|n| n.code == code) {
            self.notices.push(Notice { code, text: text.into() });
        }
    }

    /// Adds a reason and notes the status used.
    pub fn reason(&mut self, rule: impl Into<Cow<'static, str>>, text: impl Into<String>, points: Option<i32>, source: impl Into<Cow<'static, str>>, status: Status) {
        self.add_reason(Reason { rule: rule.into(), text: text.into(), points, source: source.into(), status });
    }

    fn add_reason(&mut self, reason: Reason) {
        self.statuses = self.statuses.plus(reason.status);
        self.reasons.push(reason);
    }
}

/// The answer of an instrument, with everything around it.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Scored or bounded.
    Answered {
        /// What was answered.
        answered: Box<Answered>,
        /// What it was made from.
        receipt: Receipt,
    },
    /// Refused, with every problem.
    Rejected {
        /// Instrument id.
        instrument: String,
        /// Edition, where there is one.
        edition: Option<String>,
        /// Every problem.
        problems: Vec<Problem>,
    },
}

impl Outcome {
    /// The wire contract.
    pub fn to_json(&self) -> Json {
        match self {
            Self::Rejected { instrument, edition, problems } => object! {
                "type": "rejected", "instrument": instrument.clone(), "edition": edition.clone(),
                "problems": problems.iter().map(Json::from).collect::<Json>(),
            },
            Self::Answered { answered: a, receipt } => {
                let mut out = object! {
                    "type": if a.bounded { "bounded" } else { "scored" },
                    "instrument": receipt.instrument,
                    "edition": receipt.edition.clone(),
                };
                if let Some(policy) = &receipt.policy {
                    out.push("policy", policy.clone());
                }
                out.push("result", a.result.clone());
                if let Some(response) = &a.response {
                    out.push("response", response.clone());
                }
                out.push("status", a.statuses.weakest().word());
                // a score that stands by its source's rule for missing answers still says which would move it
                if a.bounded || !a.decisive.is_empty() {
                    out.push("decisive", names(&a.decisive));
                }
                if !a.reached_without.is_empty() {
                    out.push("reached_without", names(&a.reached_without));
                }
                out.push("reasons", a.reasons.iter().map(Json::from).collect::<Json>());
                out.push("notices", a.notices.iter().map(Json::from).collect::<Json>());
                out.push("receipt", receipt.to_json());
                out
            }
        }
    }

    /// Id of the instrument, where there is one.
    pub fn instrument(&self) -> Option<&str> {
        match self {
            Self::Answered { receipt, .. } => Some(receipt.instrument),
            Self::Rejected { instrument, .. } => Some(instrument),
        }
    }

    /// The answer, unless it is a refusal.
    pub const fn answered(&self) -> Option<&Answered> {
        match self {
            Self::Answered { answered, .. } => Some(answered),
            Self::Rejected { .. } => None,
        }
    }

    /// The problems of a refusal; none otherwise.
    pub fn problems(&self) -> &[Problem] {
        match self {
            Self::Rejected { problems, .. } => problems,
            Self::Answered { .. } => &[],
        }
    }
}

fn names(list: &[String]) -> Json {
    list.iter().map(|n| Json::from(n.clone())).collect()
}

impl From<&Reason> for Json {
    fn from(r: &Reason) -> Self {
        let mut out = object! { "rule": r.rule.clone(), "text": r.text.clone() };
        if let Some(points) = r.points {
            out.push("points", points);
        }
        out.with("source", r.source.clone()).with("status", r.status.word())
    }
}

impl From<&Notice> for Json {
    fn from(n: &Notice) -> Self {
        object! { "code": n.code, "text": n.text.clone() }
    }
}

/// What a scale shows for one headline output: `category` when determined, `possible` when not, null and the status when withheld.
pub fn show<E: Choices>(out: &mut Json, key: &'static str, possible: crate::set::Set<E>, withheld: Option<Status>, force_possible: bool) {
    if let Some(status) = withheld {
        out.push(key, Json::Null);
        if out.get("withheld").is_none() {
            out.push("withheld", status.word());
        }
        return;
    }
    match possible.determined() {
        Some(only) if !force_possible => out.push(key, only.word()),
        _ => out.push("possible", possible.words()),
    }
}

/// Points, or null with the points that are possible.
pub fn show_points(out: &mut Json, key: &'static str, possible_key: &'static str, possible: &[i32]) {
    match possible {
        [only] => out.push(key, *only),
        _ => {
            out.push(key, Json::Null);
            out.push(possible_key, possible.iter().map(|p| Json::from(*p)).collect::<Json>());
        }
    }
}
