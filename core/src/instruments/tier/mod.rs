//! Probation tier: how much supervision a person on probation is to get, as one published service computes it. Two editions over one
//! set of facts: v3 (A to G), for allocation, and v2 (protect A to D, change 0 to 3), for those that have not moved to it.
//!
//! The service has a rule of its own for every missing answer, so a tier is always scored. What is uncertain in it the service calls
//! provisional; beside that stand the tiers that remain possible.

pub mod facts;
pub mod records;
pub mod v2;
pub mod v3;

pub use facts::{Ask, Complexity, Facts, Injecting};

use crate::collect::CollectVec;
use crate::facts::{FactSet, Key};
use crate::outcome::Answered;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// Those of the facts that are not answered.
fn unknown(f: &Facts, asks: &[Ask]) -> Vec<Ask> {
    asks.iter().copied().filter(|ask| is_unknown(f, *ask)).collect_vec()
}

/// Whether a fact is not answered; the list of complexity factors is no single answer.
fn is_unknown(f: &Facts, ask: Ask) -> bool {
    if ask == Ask::complexity_factors { f.complexity_factors.0.is_unknown() } else { f.raw(Key::from(ask)).is_some_and(|answer| answer.is_unknown()) }
}

/// Names the service's own rule for facts that are missing, where some are.
fn missing_by_rule(asks: &[Ask], code: &'static str, rule: &str, a: &mut Answered) {
    if !asks.is_empty() {
        a.notice(code, format!("{} not given: {rule}, which is the rule of the service itself", records::names(asks)));
    }
}

fn wire(asks: impl IntoIterator<Item = Ask>) -> Vec<String> {
    asks.into_iter().map(|ask| records::name(ask).to_string()).collect()
}
