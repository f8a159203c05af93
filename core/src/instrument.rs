//! What an instrument is: facts, refusals, an answer, a sheet. And the way through one: read, check, score, envelope.

use crate::facts::FactSet;
use crate::guidance::families::Family;
use crate::json::Json;
use crate::options::Options;
use crate::outcome::{Answered, Outcome};
use crate::problem::Problems;
use crate::receipt::{self, Receipt};
use crate::sheet::Sheet;
use alloc::boxed::Box;
use alloc::string::ToString;

/// A published tool or a part of dated guidance: a pure function from facts to an answer.
pub trait Instrument {
    /// Id, kebab-case.
    const ID: &'static str;
    /// Edition built, or `policy` where the policy stands as the edition.
    const EDITION: &'static str;
    /// The family whose policy stands as the edition, where [`Self::EDITION`] is [`POLICY`].
    const FAMILY: Family = Family::Mappa;
    /// Title in print.
    const TITLE: &'static str;
    /// One line for `list`.
    const SUMMARY: &'static str;
    /// The facts it asks for.
    type Facts: FactSet;

    /// Whether it reads the question of this name. Instruments that share their facts read a part of them each.
    fn reads(_question: &str) -> bool {
        true
    }
    /// Adds every refusal and every contradiction between facts. Facts that could not be read are unknown here.
    fn check(facts: &Self::Facts, problems: &mut Problems);
    /// Scores facts in which `check` found nothing wrong. It cannot fail.
    fn answer(facts: &Self::Facts, options: &Options) -> Answered;
    /// Tables, rules and worked example.
    fn sheet() -> Sheet;
}

/// Stands for the edition of guidance, which is the policy in force.
pub const POLICY: &str = "policy";

/// Reads, checks and scores facts with one instrument: what every binding calls.
pub fn score<I: Instrument>(json: &Json, options: &Options, tables: &str) -> Outcome {
    match checked::<I>(json) {
        Ok(facts) => answer::<I>(&facts, options, tables),
        Err(problems) => rejected::<I>(problems, options),
    }
}

/// Reads facts and finds every problem: those of reading first, then refusals and contradictions.
///
/// # Errors
/// Every problem at once.
pub fn checked<I: Instrument>(json: &Json) -> Result<I::Facts, Problems> {
    let mut problems = Problems::default();
    let facts = I::Facts::read(json, "", &mut problems);
    I::check(&facts, &mut problems);
    if problems.is_empty() { Ok(facts) } else { Err(problems) }
}

/// Scores checked facts and puts the envelope around the answer. `tables` is the hash of the instrument's tables.
pub fn answer<I: Instrument>(facts: &I::Facts, options: &Options, tables: &str) -> Outcome {
    let receipt = (I::ID, I::EDITION, tables);
    enveloped(I::answer(facts, options), &facts.write(), receipt, options)
}

fn enveloped(answered: Answered, facts: &Json, (instrument, edition, tables): (&'static str, &str, &str), options: &Options) -> Outcome {
    let (policy, policy_hash) = answered.policy.clone().map_or((None, None), |(id, hash)| (Some(id), hash));
    let edition = match &policy {
        Some(id) if answered.policy_is_edition => id.clone(),
        _ => edition.to_string(),
    };
    let receipt = Receipt {
        instrument,
        edition,
        policy,
        policy_hash,
        other_policies: answered.other_policies.clone(),
        tables: tables.to_string(),
        maps: answered.maps.clone(),
        facts: receipt::hash(facts.compact().as_bytes()),
        attestation: options.attestation.map(|a| a.hash().to_string()),
        strict: options.strict,
    };
    Outcome::Answered { answered: Box::new(answered), receipt }
}

/// A refusal in its envelope.
pub fn rejected<I: Instrument>(problems: Problems, options: &Options) -> Outcome {
    refused(I::ID, if I::EDITION == POLICY { options.id_in(I::FAMILY) } else { I::EDITION }, problems)
}

fn refused(instrument: &str, edition: &str, problems: Problems) -> Outcome {
    Outcome::Rejected { instrument: instrument.to_string(), edition: Some(edition.to_string()), problems: problems.0 }
}
