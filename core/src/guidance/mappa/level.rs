//! The management level that a policy recommends: how much multi-agency co-operation the plan needs. A recommendation with
//! reasons, never a decision, and never a risk level. Reads facts and a policy, touches nothing else.

use super::Category;
pub use super::level_facts::{Ask, Facts, Managed, Media};
use super::policy::{Effect, Policy, Rule, Test};
use crate::bounds::{self, Classes, Output, Stop};
use crate::collect::CollectVec;
use crate::facts::{Choices, FactSet, Key};
use crate::guidance::flags::Force;
use crate::instrument::{Instrument, POLICY};
use crate::json::Json;
use crate::options::Options;
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::{Status, Statuses};
use crate::set::Set;
use crate::sheet::{self, Sheet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// The answers that policies tell apart.
fn classes(f: &Facts, key: Key) -> Classes {
    if key == Ask::category.into() {
        let from = if f.category.is_empty() { Set::full() } else { f.category };
        from.iter().map(|c| i32::from(c.index())).collect()
    } else if key == Ask::rosh.into() {
        let from = if f.rosh.is_empty() { Set::full() } else { f.rosh };
        from.iter().map(|l| i32::from(l.index())).collect()
    } else if key == Ask::media_interest.into() {
        Classes::of([0, 1, 2])
    } else {
        Classes::YES_NO
    }
}

/// The engine's own guard: a category 3 case is never recommended level 1, whatever a policy file says.
pub const CAT3_L1: &str = "CAT3-L1";

/// The level that the policy's rules give, first true rule first, after the guards.
///
/// # Errors
/// [`Stop::Needs`] where an unknown answer decides.
pub fn decide(policy: &Policy, f: &Facts) -> Result<Managed, Stop> {
    for rule in policy.rules.iter() {
        if let Effect::Sets(level) = rule.effect
            && policy.holds(&rule.when, f)?
        {
            return guarded(policy, level, f);
        }
    }
    Ok(Managed::None)
}

fn guarded(policy: &Policy, level: Managed, f: &Facts) -> Result<Managed, Stop> {
    if level == Managed::One && f.category_in(&[Category::Three])? {
        return Ok(Managed::None);
    }
    for rule in policy.rules.iter() {
        if rule.effect == Effect::Forbids(level) && policy.holds(&rule.when, f)? {
            return Ok(Managed::None);
        }
    }
    Ok(level)
}

/// Every level that a completion of the unknown facts gives. Allocates nothing where the rules need no unknown answer.
pub fn possible(policy: &Policy, f: &Facts) -> Set<Managed> {
    match decide(policy, f) {
        Ok(level) => Set::only(level),
        Err(_) => {
            let mut found = Set::EMPTY;
            output(policy, &|f: &Facts| decide(policy, f), |o| o.visit(f, &mut |level| found = found.plus(level)));
            found
        }
    }
}

fn output<V: Ord + Clone, R>(_: &Policy, rule: &dyn Fn(&Facts) -> Result<V, Stop>, use_it: impl FnOnce(Output<'_, Facts, V>) -> R) -> R {
    use_it(Output { classes: &classes, rule })
}

/// How much work a policy is when nothing is known, the worst case: completions that its rules tell apart, times the conditions
/// in them. Counts no further than `most`.
pub fn work(policy: &Policy, most: u64) -> u64 {
    let all = policy.rules.iter().fold(1u64, |sum, rule| sum.saturating_add(policy.conditions(&rule.when, most)));
    let mut sum = completions_times(all, most, &|f| decide(policy, f).map(drop));
    // every rule is examined by itself too, whether or not it is ever reached
    for rule in policy.rules.iter() {
        if sum > most {
            break;
        }
        sum = sum.saturating_add(completions_times(policy.conditions(&rule.when, most), most, &|f| policy.holds(&rule.when, f).map(drop)));
    }
    sum
}

/// The completions that a rule tells apart, times its conditions; more than `most` where it passes that.
fn completions_times(conditions: u64, most: u64, rule: &dyn Fn(&Facts) -> Result<(), Stop>) -> u64 {
    let all = most.checked_div(conditions).unwrap_or(0);
    let mut left = all;
    if left > 0 {
        count_completions(rule, &Facts::default(), &mut left);
    }
    if left == 0 { most.saturating_add(1) } else { all.saturating_sub(left).saturating_mul(conditions) }
}

fn count_completions(rule: &dyn Fn(&Facts) -> Result<(), Stop>, f: &Facts, left: &mut u64) {
    *left = left.saturating_sub(1);
    if let Err(Stop::Needs(key)) = rule(f) {
        for raw in classes(f, key).iter() {
            if *left == 0 {
                return;
            }
            count_completions(rule, &f.with(key, raw), left);
        }
    }
}

/// Whether a rule's condition holds over every completion (`Ok`), or the questions on which it depends.
fn truth(policy: &Policy, test: &Test, f: &Facts) -> Result<bool, Vec<Key>> {
    output(policy, &|f: &Facts| policy.holds(test, f), |o| match o.possible(f).as_slice() {
        [only] => Ok(*only),
        _ => Err(o.decisive(f)),
    })
}

/// What the level rules make of the facts, rule by rule.
pub struct Findings<'p> {
    /// Every level that a completion gives.
    pub possible: Set<Managed>,
    /// What the certain rules give; the level itself where it is determined.
    pub level: Managed,
    /// The rules of the level given, the deciding one first.
    pub fired: Vec<&'p Rule>,
    /// Whether they fire only in some completion each.
    pub by_completion: bool,
    /// Criterion rules that do not hold.
    pub failed: Vec<&'p Rule>,
    /// Rules that unknown facts leave open, with the facts they need.
    pub undetermined: Vec<(String, Vec<Key>)>,
    /// The guard that forbade a level, if one did.
    pub forbidden_by: Option<String>,
    /// Unknown facts on which the level depends.
    pub decisive: Vec<Key>,
}

/// Examines every rule of the policy.
pub fn examine<'p>(policy: &'p Policy, f: &Facts) -> Findings<'p> {
    let possible = possible(policy, f);
    let criteria: Vec<(&Rule, Managed)> = policy.rules.iter().filter_map(|r| if let Effect::Sets(l) = r.effect { Some((r, l)) } else { None }).collect_vec();
    let truths: Vec<Result<bool, Vec<Key>>> = criteria.iter().map(|(r, _)| truth(policy, &r.when, f)).collect();
    let certain = criteria.iter().zip(&truths).find(|(_, t)| matches!(t, Ok(true))).map(|((_, l), _)| *l);
    // a guard that holds for certain is applied; one that is open leaves what the certain rules give
    let certain_level = certain.map_or(Managed::None, |l| guarded(policy, l, f).unwrap_or(l));
    let determined = possible.determined();
    let level = determined.unwrap_or(certain_level);
    let true_for = |wanted: Managed| -> Vec<&Rule> { criteria.iter().zip(&truths).filter(|((_, l), t)| *l == wanted && matches!(t, Ok(true))).map(|((r, _), _)| *r).collect_vec() };
    let mut fired = true_for(level);
    let mut by_completion = false;
    if level != Managed::None && fired.is_empty() {
        by_completion = true;
        fired = criteria.iter().zip(&truths).filter(|((_, l), t)| *l == level && t.is_err()).map(|((r, _), _)| *r).collect_vec();
    }
    // what every completion passes over says nothing about the case
    if !possible.has(level) {
        fired.clear();
    }
    let forbidden_by = match certain {
        Some(l) if certain_level == Managed::None && level == Managed::None && possible.has(Managed::None) => Some(guard_name(policy, l, f)),
        _ => None,
    };
    let mut undetermined: Vec<(String, Vec<Key>)> = Vec::new();
    let mut decisive = Vec::new();
    if determined.is_none() {
        for ((rule, _), t) in criteria.iter().zip(&truths) {
            if let Err(keys) = t {
                undetermined.push((rule.id.to_string(), keys.clone()));
            }
        }
        if f.category.determined().is_none() && possible.has(Managed::None) {
            undetermined.push((CAT3_L1.to_string(), alloc::vec![Ask::category.into()]));
        }
        decisive = output(policy, &|f: &Facts| decide(policy, f), |o| o.decisive(f));
    }
    let failed = criteria.iter().zip(&truths).filter(|(_, t)| matches!(t, Ok(false))).map(|((r, _), _)| *r).collect_vec();
    Findings { possible, level, fired, by_completion, failed, undetermined, forbidden_by, decisive }
}

fn guard_name(policy: &Policy, level: Managed, f: &Facts) -> String {
    let named = policy.rules.iter().find(|r| r.effect == Effect::Forbids(level) && policy.holds(&r.when, f) == Ok(true));
    named.map_or_else(|| CAT3_L1.to_string(), |r| r.id.to_string())
}

/// MAPPA management level.
pub struct MappaLevel;

impl Instrument for MappaLevel {
    const ID: &'static str = "mappa-level";
    const EDITION: &'static str = POLICY;
    const TITLE: &'static str = "MAPPA management level";
    const SUMMARY: &'static str = "level 1, 2, 3 or none that a dated policy recommends";
    type Facts = Facts;

    fn check(_: &Facts, _: &mut Problems) {}

    fn answer(f: &Facts, options: &Options) -> Answered {
        let policy = options.policy();
        let found = examine(policy, f);
        let mut a = Answered { policy: Some((policy.id.to_string(), policy.file_hash.clone())), policy_is_edition: true, ..Answered::default() };
        a.bounded = found.possible.len() > 1;

        let mut used = Statuses::EMPTY;
        for rule in found.fired.iter().copied() {
            used = used.plus(options.status(&rule.id, rule.status));
        }
        let withheld = used.withheld(options.strict);
        let level = if withheld.is_some() { Json::Null } else { found.level.number() };
        let mut advisories = advisories(policy, f, &found);
        if withheld.is_some() {
            advisories.clear();
        }
        let path = |k: &Key| Json::from(f.path(*k));
        a.result = object! {
            "level": level,
            "provisional": a.bounded,
            "possible": if withheld.is_some() { Json::Null } else { found.possible.iter().map(Managed::number).collect::<Json>() },
            "fired": found.fired.iter().map(|r| {
                let out = object! { "rule": r.id.clone(), "text": r.text.clone() };
                match (found.by_completion, a.bounded && r.when == Test::Otherwise) {
                    (true, _) => out.with("by_completion", true),
                    (_, true) => out.with("otherwise", true),
                    _ => out,
                }
            }).collect::<Json>(),
            "failed": found.failed.iter().map(|r| Json::from(r.id.clone())).collect::<Json>(),
            "undetermined": found.undetermined.iter().map(|(id, keys)| object! { "rule": id.clone(), "needs": keys.iter().map(path).collect::<Json>() }).collect::<Json>(),
            "advisories": advisories.iter().map(|d| object! {
                "rule": d.rule.clone(), "force": d.force.word(), "text": d.text.clone(), "section": d.section.clone(),
                "because": d.because.iter().map(path).collect::<Json>(),
            }).collect::<Json>(),
        };
        if let Some(guard) = &found.forbidden_by {
            a.result.push("forbidden_by", guard.clone());
        }
        if let Some(status) = withheld {
            a.result.push("withheld", status.word());
        }
        if withheld.is_none() {
            for rule in found.fired.iter().copied() {
                a.reason(rule.id.clone(), rule.text.clone(), None, full_source(policy, rule), options.status(&rule.id, rule.status));
            }
            if let Some(guard) = &found.forbidden_by {
                a.reason(guard.clone(), "category 3 is never managed at level 1: no level is recommended", None, CAT3_SOURCE, Status::Confirmed);
            }
        }
        a.decisive = found.decisive.iter().map(|k| f.path(*k)).collect();
        let read_by_rules = read_by(policy);
        a.reached_without = bounds::reached_without(f, &found.decisive, &|k| read_by_rules.contains(&k)).iter().map(|k| f.path(*k)).collect();
        if f.category == Set::only(Category::Four) && !policy.names_category_4 {
            a.notice("category_not_in_document", "this document names three categories; the level rules for categories 1 and 2 were applied");
        }
        if !a.bounded && found.level == Managed::None && found.forbidden_by.is_none() {
            a.notice("answers_leave_no_level", "with these answers no rule of this document gives a level: review the answers with the supervising agency");
        }
        a.notice("recommendation", "a recommendation with reasons; people decide, and levels of management are not levels of risk (NM-01)");
        a
    }

    fn sheet() -> Sheet {
        let mut rules = alloc::vec![sheet::Rule {
            id: CAT3_L1,
            text: "category 3 is never recommended level 1; no policy file can change this",
            source: CAT3_SOURCE,
            status: Status::Confirmed
        }];
        rules.extend(NEVER.iter().copied());
        Sheet {
            tables: super::policies::ALL.iter().map(|p| policy_table(p)).collect(),
            rules,
            example: EXAMPLE,
            notes: &[
                "The rules of a policy are tried in order; the first that holds sets the level.",
                "An unknown answer never counts as no: a rule that it could make true is listed as undetermined.",
            ],
        }
    }
}

const CAT3_SOURCE: &str = "Dorset, part 1 (2016) s.5; London chapter 13 (2010) 13.7.14";
const NEVER: &[sheet::Rule] = &[
    sheet::Rule { id: "NM-01", text: "levels of management do not equal levels of risk", source: "London chapter 13 (2010) 13.7.11", status: Status::Confirmed },
    sheet::Rule { id: "NM-09", text: "a recommendation never fills the recorded level", source: "Sentencing Act 2026 ss.30, 32", status: Status::Ours },
];
const EXAMPLE: &str = r#"{"category": 2, "rosh": "high", "rosh_by_validated_tool": true, "single_agency_can_manage": false, "needs_active_multi_agency": true, "beyond_police_probation": true, "adds_value": true, "previously_level_3": false, "senior_representation_required": false, "senior_cooperation_needed": false, "special_resources_authorisation": false, "ongoing_senior_oversight": false, "significant_resources_short_notice": false, "media_interest": "none", "public_confidence_need": false, "exceptional_reason_given": false}"#;

fn policy_table(policy: &'static Policy) -> sheet::Table {
    sheet::Table {
        id: policy_str(&policy.id),
        title: policy_str(&policy.title),
        unit: "rule",
        source: policy_str(&policy.source),
        rows: policy
            .rules
            .iter()
            .map(|r| sheet::Row { id: r.id.to_string(), label: format!("{} ({})", r.text, r.source), value: effect_words(&r.effect, &r.when), status: r.status })
            .collect(),
    }
}

fn policy_str(words: &'static super::policy::Words) -> &'static str {
    words.as_ref()
}

/// What a rule does and when, in one line.
fn effect_words(effect: &Effect, when: &Test) -> String {
    let does = match effect {
        Effect::Sets(level) => format!("level {}", level.words()),
        Effect::Advises { .. } => String::from("advises"),
        Effect::Forbids(level) => format!("forbids level {}", level.words()),
        Effect::Requires(_) => String::from("requires a step"),
    };
    format!("{does} when {}", when.to_json().compact())
}

fn full_source(policy: &Policy, rule: &Rule) -> String {
    format!("{}, {}", policy.title, rule.source)
}

/// The facts that the criterion rules and guards read.
fn read_by(policy: &Policy) -> Vec<Key> {
    fn walk(policy: &Policy, test: &Test, out: &mut Vec<Key>) {
        match test {
            Test::Otherwise => {}
            Test::Yes(ask) => out.push((*ask).into()),
            Test::Rosh(_) => out.push(Ask::rosh.into()),
            Test::MediaAtLeast(_) => out.push(Ask::media_interest.into()),
            Test::Category(_) => out.push(Ask::category.into()),
            Test::Defined(name) => {
                if let Some((_, test)) = policy.define.iter().find(|(n, _)| n == name) {
                    walk(policy, test, out);
                }
            }
            Test::All(tests) | Test::Any(tests) | Test::Not(tests) => tests.iter().for_each(|t| walk(policy, t, out)),
        }
    }
    let mut out = alloc::vec![Ask::category.into()];
    for rule in policy.rules.iter().filter(|r| matches!(r.effect, Effect::Sets(_) | Effect::Forbids(_))) {
        walk(policy, &rule.when, &mut out);
    }
    out
}

/// An indicator or a step that holds.
struct Advisory {
    rule: String,
    force: Force,
    text: String,
    section: String,
    because: Vec<Key>,
}

/// Indicators and steps that hold at the level given. They change no level. A step is asked for; an indicator is to be considered.
fn advisories(policy: &Policy, f: &Facts, found: &Findings) -> Vec<Advisory> {
    let mut out = Vec::new();
    for rule in policy.rules.iter() {
        let (at, force) = match &rule.effect {
            Effect::Advises { at, .. } => (at, Force::Consider),
            Effect::Requires(at) => (at, Force::Must),
            Effect::Sets(_) | Effect::Forbids(_) => continue,
        };
        if (at.is_empty() || at.contains(&found.level)) && truth(policy, &rule.when, f) == Ok(true) {
            let unanswered = match &rule.effect {
                Effect::Advises { prompts: Some(ask), .. } if f.yes(*ask).is_err() => format!("; `{}` is not answered: consider level 3", ask.name()),
                _ => String::new(),
            };
            let mut because = Vec::new();
            policy.grounds(&rule.when, f, &mut because);
            out.push(Advisory { rule: rule.id.to_string(), force, text: format!("{}{unanswered}", rule.text), section: full_source(policy, rule), because });
        }
    }
    let exit = f.category == Set::only(Category::Three) && found.level == Managed::None && found.possible.len() == 1 && f.needs_active_multi_agency.is_no();
    if exit {
        out.push(Advisory {
            rule: CAT3_L1.to_string(),
            force: Force::Consider,
            text: String::from("does not meet category 3: consider exit"),
            section: CAT3_SOURCE.to_string(),
            because: alloc::vec![Ask::category.into(), Ask::needs_active_multi_agency.into()],
        });
    }
    out
}
