//! Every instrument by id. What `list`, `describe`, `schema` and `score` of every binding go by.

use crate::facts::{FactSet, Form};
use crate::guidance::mappa::policies;
use crate::guidance::mappa::policy::Policy;
use crate::instruments;
use crate::json::Json;
use crate::outcome::{Answered, Options, Outcome};
use crate::problem::Problems;
use crate::provenance::Status;
use crate::receipt::{self, Receipt};
use crate::sheet::Sheet;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use once_cell::race::OnceBox;

/// A published tool or a part of dated guidance: a pure function from facts to an answer.
pub trait Instrument {
    /// Id, kebab-case.
    const ID: &'static str;
    /// Edition built, or `policy` where the policy stands as the edition.
    const EDITION: &'static str;
    /// Title in print.
    const TITLE: &'static str;
    /// One line for `list`.
    const SUMMARY: &'static str;
    /// The facts it asks for.
    type Facts: FactSet;

    /// Adds every refusal and every contradiction between facts. Facts that could not be read are unknown here.
    fn check(facts: &Self::Facts, problems: &mut Problems);
    /// Scores facts in which `check` found nothing wrong. It cannot fail.
    fn answer(facts: &Self::Facts, options: &Options) -> Answered;
    /// Tables, rules and worked example.
    fn sheet() -> Sheet;
}

/// One instrument of the catalogue.
pub struct Entry {
    /// Id, kebab-case.
    pub id: &'static str,
    /// Edition built.
    pub edition: &'static str,
    /// Title in print.
    pub title: &'static str,
    /// One line.
    pub summary: &'static str,
    /// The form of its facts.
    pub form: Form,
    /// Tables, rules and worked example.
    pub sheet: fn() -> Sheet,
    score: fn(&Json, &Options) -> Outcome,
}

impl Entry {
    const fn of<I: Instrument>() -> Self {
        Self { id: I::ID, edition: I::EDITION, title: I::TITLE, summary: I::SUMMARY, form: <I::Facts as FactSet>::FORM, sheet: I::sheet, score: score::<I> }
    }

    /// Reads, checks and scores facts.
    pub fn score(&self, facts: &Json, options: &Options) -> Outcome {
        (self.score)(facts, options)
    }

    /// Whether the policy stands as the edition.
    pub fn is_guidance(&self) -> bool {
        self.edition == POLICY
    }

    /// The weakest status of its constants.
    pub fn status(&self) -> Status {
        (self.sheet)().weakest()
    }
}

/// Stands for the edition of guidance, which is the policy in force.
pub const POLICY: &str = "policy";

/// Every instrument, in the order of a whole assessment.
pub static INSTRUMENTS: &[Entry] = &[
    Entry::of::<instruments::oasys::Oasys>(),
    Entry::of::<instruments::rm2000::Rm2000>(),
    Entry::of::<instruments::rosh::cell::RoshCell>(),
    Entry::of::<instruments::rosh::Rosh>(),
    Entry::of::<crate::guidance::mappa::category::MappaCategory>(),
    Entry::of::<crate::guidance::mappa::level::MappaLevel>(),
    Entry::of::<crate::guidance::mappa::lifecycle::MappaLifecycle>(),
];

/// The instrument named `id` or `id@edition`. The editions of guidance are the built-in policies.
pub fn find(name: &str) -> Option<&'static Entry> {
    let (id, edition) = name.split_once('@').map_or((name, None), |(id, e)| (id, Some(e)));
    INSTRUMENTS.iter().find(|i| i.id == id && edition.is_none_or(|e| if i.is_guidance() { policies::find(e).is_some() } else { i.edition == e }))
}

/// The policy that `id@edition` selects, where the policy stands as the edition.
pub fn edition_policy(name: &str) -> Option<&'static Policy> {
    let (_, edition) = name.split_once('@')?;
    find(name).filter(|i| i.is_guidance()).and_then(|_| policies::find(edition))
}

/// Reads, checks and scores facts with one instrument: what every binding calls.
pub fn score<I: Instrument>(json: &Json, options: &Options) -> Outcome {
    match checked::<I>(json) {
        Ok(facts) => answer::<I>(&facts, options),
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

/// Scores checked facts and puts the envelope around the answer.
pub fn answer<I: Instrument>(facts: &I::Facts, options: &Options) -> Outcome {
    let answered = I::answer(facts, options);
    let (policy, policy_hash) = answered.policy.clone().map_or((None, None), |(id, hash)| (Some(id), hash));
    let edition = match &policy {
        Some(id) if answered.policy_is_edition => id.clone(),
        _ => I::EDITION.to_string(),
    };
    let receipt = Receipt {
        instrument: I::ID,
        edition,
        policy,
        policy_hash,
        tables: table_hash(I::ID),
        facts: receipt::hash(facts.write().compact().as_bytes()),
        attestation: options.attestation.map(|a| a.hash().to_string()),
        strict: options.strict,
    };
    Outcome::Answered { answered: Box::new(answered), receipt }
}

/// A refusal in its envelope.
pub fn rejected<I: Instrument>(problems: Problems, options: &Options) -> Outcome {
    let edition = if I::EDITION == POLICY { options.policy().id.to_string() } else { I::EDITION.to_string() };
    Outcome::Rejected { instrument: I::ID.to_string(), edition: Some(edition), problems: problems.0 }
}

/// Hash of an instrument's tables and rules, computed once.
pub fn table_hash(id: &str) -> String {
    static HASHES: OnceBox<Vec<(&'static str, String)>> = OnceBox::new();
    let all = HASHES.get_or_init(|| Box::new(INSTRUMENTS.iter().map(|i| (i.id, receipt::hash((i.sheet)().to_json().compact().as_bytes()))).collect()));
    all.iter().find(|(known, _)| *known == id).map_or_else(String::new, |(_, h)| h.clone())
}

/// Every constant of every instrument with its own status.
pub fn constants() -> Vec<(String, Status)> {
    INSTRUMENTS.iter().flat_map(|i| (i.sheet)().constants().map(|(id, s)| (id.to_string(), s)).collect::<Vec<_>>()).collect()
}

/// The sentence for an id that names nothing.
pub fn unknown_instrument(name: &str) -> String {
    let id = name.split('@').next().unwrap_or(name);
    if let Some(entry) = INSTRUMENTS.iter().find(|i| i.id == id) {
        let editions = if entry.is_guidance() { policies::names() } else { entry.edition.to_string() };
        return format!("`{0}` has no such edition; with `{0}@` go {editions}", entry.id);
    }
    let names: Vec<&str> = INSTRUMENTS.iter().map(|i| i.id).collect();
    let near = crate::facts::nearest(id, &names).map_or_else(|| format!("known are {}", names.join(", ")), |n| format!("the nearest is `{n}`"));
    format!("`{}` is no instrument; {near}", crate::facts::shown(id))
}
