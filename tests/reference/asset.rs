//! Asset and the Scaled Approach read literally from the specification (asset.md, sections 2 to 7), without the engine: every
//! completion of the unknown answers is gone through one by one. Slow, and meant to be.

use std::collections::{BTreeMap, BTreeSet};

/// Type of an offence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Motoring,
    Burglary,
    Other,
}

/// The facts of the static factors.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StaticFacts {
    /// Type and seriousness of each offence.
    pub offences: Option<Vec<(Option<Kind>, Option<u16>)>>,
    /// `Some(None)`: there was none.
    pub reprimand: Option<Option<u16>>,
    pub conviction: Option<Option<u16>>,
    pub previous: Option<u16>,
}

/// An assessment, as far as it is answered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Case {
    pub age: Option<u16>,
    pub ratings: [Option<u16>; 12],
    pub own: [Option<u16>; 4],
    pub facts: Option<StaticFacts>,
    /// The words that remain for the risk of serious harm; empty where nothing is known.
    pub rosh: Vec<&'static str>,
    /// The least medium and the least high total.
    pub bands: (u16, u16),
}

/// What remains possible, and which unknown answers decide.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    pub dynamic: BTreeSet<u16>,
    pub statics: BTreeSet<u16>,
    pub totals: BTreeSet<u16>,
    pub likelihood: BTreeSet<u16>,
    pub levels: BTreeSet<u16>,
    pub decisive: Vec<String>,
}

pub const SECTIONS: [&str; 12] = [
    "living_arrangements",
    "family_personal_relationships",
    "education_training_employment",
    "neighbourhood",
    "lifestyle",
    "substance_use",
    "physical_health",
    "emotional_mental_health",
    "perception_self_others",
    "thinking_behaviour",
    "attitudes_to_offending",
    "motivation_to_change",
];
pub const FACTORS: [&str; 4] = ["offence_type", "age_at_first_reprimand", "age_at_first_conviction", "previous_convictions"];
const ROSH: [&str; 4] = ["low", "medium", "high", "very_high"];

/// 0 low, 1 medium, 2 high (4, AST-31).
fn band(case: &Case, total: u16) -> u16 {
    if total < case.bands.0 {
        return 0;
    }
    if total < case.bands.1 { 1 } else { 2 }
}

/// 0 standard, 1 enhanced, 2 intensive (7, AST-60).
fn level(likelihood: u16, rosh: &str) -> u16 {
    if likelihood == 2 || rosh == "high" || rosh == "very_high" {
        2
    } else if likelihood == 1 || rosh == "medium" {
        1
    } else {
        0
    }
}

/// The scores of each factor where everything is answered (3.1); several where the specification leaves it open.
fn factors(case: &Case) -> [BTreeSet<u16>; 4] {
    let any: BTreeSet<u16> = (0..=4).collect();
    let facts = case.facts.clone();
    let table = |index: usize| -> BTreeSet<u16> {
        let Some(facts) = &facts else { return any.clone() };
        match index {
            0 => {
                let offences = facts.offences.clone().expect("complete");
                let most = offences.iter().map(|o| o.1.expect("complete")).max().expect("some offence");
                offences
                    .iter()
                    .filter(|o| o.1 == Some(most))
                    .map(|o| match o.0.expect("complete") {
                        Kind::Motoring => 4,
                        Kind::Burglary => 3,
                        Kind::Other => 0,
                    })
                    .collect()
            }
            1 => match facts.reprimand.expect("complete") {
                None => BTreeSet::from([0]),
                Some(10..=12) => BTreeSet::from([4]),
                Some(13..=17) => BTreeSet::from([2]),
                Some(_) => any.clone(),
            },
            2 => match facts.conviction.expect("complete") {
                None => BTreeSet::from([0]),
                Some(10..=13) => BTreeSet::from([4]),
                Some(14..=17) => BTreeSet::from([3]),
                Some(_) => any.clone(),
            },
            _ => match facts.previous.expect("complete") {
                0 => BTreeSet::from([0]),
                1..=3 => BTreeSet::from([3]),
                _ => BTreeSet::from([4]),
            },
        }
    };
    core::array::from_fn(|i| case.own[i].map_or_else(|| table(i), |own| BTreeSet::from([own])))
}

/// Whether the answers contradict each other.
fn contradicts(case: &Case) -> bool {
    let Some(facts) = &case.facts else { return false };
    let later = |first: Option<Option<u16>>| first.flatten().zip(case.age).is_some_and(|(first, age)| first > age);
    later(facts.reprimand) || later(facts.conviction) || (facts.conviction == Some(None) && facts.previous.is_some_and(|n| n > 0))
}

/// The unknown answers whose completions are gone through, in form order, with each case that one of them can become.
fn open(case: &Case) -> Option<(String, Vec<Case>)> {
    let with = |change: &dyn Fn(&mut Case)| {
        let mut copy = case.clone();
        change(&mut copy);
        copy
    };
    for i in 0..12 {
        if case.ratings[i].is_none() {
            return Some((format!("ratings.{}", SECTIONS[i]), (0..=4).map(|r| with(&|c| c.ratings[i] = Some(r))).collect()));
        }
    }
    let Some(facts) = &case.facts else {
        let i = case.own.iter().position(Option::is_none)?;
        return Some((format!("static_scores.{}", FACTORS[i]), (0..=4).map(|s| with(&|c| c.own[i] = Some(s))).collect()));
    };
    let put = |change: &dyn Fn(&mut StaticFacts)| with(&|c| change(c.facts.as_mut().expect("facts")));
    let kinds = [Kind::Motoring, Kind::Burglary, Kind::Other];
    match &facts.offences {
        None => return Some((String::from("static_facts.offences"), kinds.map(|k| put(&|f| f.offences = Some(vec![(Some(k), Some(5))]))).to_vec())),
        Some(list) => {
            for (i, (kind, seriousness)) in list.iter().enumerate() {
                let set = |change: &dyn Fn(&mut (Option<Kind>, Option<u16>))| put(&|f| change(&mut f.offences.as_mut().expect("offences")[i]));
                if kind.is_none() {
                    return Some((format!("static_facts.offences[{i}].type"), kinds.map(|k| set(&|o| o.0 = Some(k))).to_vec()));
                }
                if seriousness.is_none() {
                    return Some((format!("static_facts.offences[{i}].seriousness"), (1..=8).map(|s| set(&|o| o.1 = Some(s))).collect()));
                }
            }
        }
    }
    // both ends of each row, and one beyond the table
    let ages = || core::iter::once(None).chain([10, 12, 13, 14, 17, 18].map(Some));
    if facts.reprimand.is_none() {
        return Some((String::from("static_facts.age_at_first_reprimand"), ages().map(|a| put(&|f| f.reprimand = Some(a))).collect()));
    }
    if facts.conviction.is_none() {
        return Some((String::from("static_facts.age_at_first_conviction"), ages().map(|a| put(&|f| f.conviction = Some(a))).collect()));
    }
    if facts.previous.is_none() {
        return Some((String::from("static_facts.previous_convictions"), (0..=5).map(|n| put(&|f| f.previous = Some(n))).collect()));
    }
    None
}

/// Every completion.
fn completions(case: &Case, out: &mut Vec<Case>) {
    match open(case) {
        None if contradicts(case) => {}
        None => out.push(case.clone()),
        Some((_, cases)) => cases.iter().for_each(|c| completions(c, out)),
    }
}

/// The unknown questions, in form order.
fn questions(case: &Case) -> Vec<String> {
    let mut out = Vec::new();
    let mut at = case.clone();
    while let Some((name, cases)) = open(&at) {
        out.push(name);
        at = cases[0].clone();
    }
    out
}

/// Which factor a question belongs to; `None` for a rating.
fn factor_of(question: &str) -> Option<usize> {
    let rest = question.strip_prefix("static_facts.").or_else(|| question.strip_prefix("static_scores."))?;
    Some(FACTORS.iter().position(|f| rest == *f).unwrap_or(0))
}

/// A completion without its answer to a question.
fn without(case: &Case, question: &str) -> Case {
    let mut out = case.clone();
    if let Some(section) = question.strip_prefix("ratings.") {
        out.ratings[SECTIONS.iter().position(|s| *s == section).expect("a section")] = None;
    } else if let Some(factor) = question.strip_prefix("static_scores.") {
        out.own[FACTORS.iter().position(|f| *f == factor).expect("a factor")] = None;
    } else {
        let facts = out.facts.as_mut().expect("facts");
        match question.strip_prefix("static_facts.").expect("a fact") {
            "offences" => facts.offences = None,
            "age_at_first_reprimand" => facts.reprimand = None,
            "age_at_first_conviction" => facts.conviction = None,
            "previous_convictions" => facts.previous = None,
            offence => {
                let (i, part) = offence.strip_prefix("offences[").and_then(|o| o.split_once("].")).expect("an offence");
                let offence = &mut facts.offences.as_mut().expect("offences")[i.parse::<usize>().expect("a number")];
                if part == "type" { offence.0 = None } else { offence.1 = None }
            }
        }
    }
    out
}

/// Each choice of one score for every factor but `but`.
fn choices(sets: &[BTreeSet<u16>; 4], but: Option<usize>) -> Vec<u16> {
    let mut sums = vec![0];
    for (i, set) in sets.iter().enumerate().filter(|(i, _)| Some(*i) != but) {
        assert!(!set.is_empty(), "factor {i} has a score");
        sums = sums.iter().flat_map(|sum| set.iter().map(move |s| sum + s)).collect();
    }
    sums
}

/// Reads a case.
pub fn read(case: &Case) -> Reading {
    let mut all = Vec::new();
    completions(case, &mut all);
    let rosh: Vec<&str> = if case.rosh.is_empty() { ROSH.to_vec() } else { case.rosh.clone() };
    let mut out = Reading::default();
    for c in &all {
        let dynamic: u16 = c.ratings.iter().map(|r| r.expect("complete")).sum();
        out.dynamic.insert(dynamic);
        for fixed in choices(&factors(c), None) {
            out.statics.insert(fixed);
            out.totals.insert(dynamic + fixed);
            out.likelihood.insert(band(c, dynamic + fixed));
        }
    }
    out.levels = out.likelihood.iter().flat_map(|l| rosh.iter().map(move |r| level(*l, r))).collect();

    let bands_over = |c: &Case, beside: u16, set: Option<&BTreeSet<u16>>| -> BTreeSet<u16> {
        let dynamic: u16 = c.ratings.iter().map(|r| r.expect("complete")).sum();
        set.map_or_else(|| BTreeSet::from([band(c, dynamic + beside)]), |set| set.iter().map(|s| band(c, dynamic + beside + s)).collect())
    };
    let matters = |question: &str| {
        let factor = factor_of(question);
        // completions that differ in this answer alone
        let mut alike: BTreeMap<String, Vec<&Case>> = BTreeMap::new();
        for c in &all {
            alike.entry(format!("{:?}", without(c, question))).or_default().push(c);
        }
        alike.values().any(|cases| {
            cases.iter().any(|c| {
                let (d, a) = (cases[0], factors(c));
                let b = factors(d);
                choices(&a, factor).into_iter().any(|beside| bands_over(c, beside, factor.map(|f| &a[f])) != bands_over(d, beside, factor.map(|f| &b[f])))
            })
        })
    };
    let asked = questions(case);
    // a score of the assessor's own is asked where no fact settles the factor
    for (i, factor) in FACTORS.iter().enumerate().filter(|(i, _)| case.facts.is_some() && case.own[*i].is_none()) {
        let open = all.iter().all(|c| factors(c)[i].len() > 1);
        let parts = |c: &Case| choices(&factors(c), Some(i)).into_iter().any(|beside| bands_over(c, beside, Some(&factors(c)[i])).len() > 1);
        if open && all.iter().any(parts) {
            out.decisive.push(format!("static_scores.{factor}"));
        }
    }
    let scores = std::mem::take(&mut out.decisive);
    let (ratings, statics): (Vec<String>, Vec<String>) = asked.into_iter().filter(|q| matters(q)).partition(|q| q.starts_with("ratings"));
    out.decisive.extend(ratings);
    out.decisive.extend(scores);
    out.decisive.extend(statics);
    if rosh.len() > 1 && out.likelihood.iter().any(|l| rosh.iter().map(|r| level(*l, r)).collect::<BTreeSet<_>>().len() > 1) {
        out.decisive.push(String::from("rosh"));
    }
    out
}
