//! A second reading of the risk of serious harm to one subject in one setting (rosh sections 6.2 to 6.4), for comparison only.
//!
//! It shares no code with the engine and is meant to be slow and literal: the timing answers strike out timings one by one,
//! every unknown is then tried with each of its values, and each combination is looked up in the two-valued table.
//! Levels are 0 low, 1 medium, 2 high, 3 very high.

use std::collections::BTreeSet;

/// The wording under which the levels are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// The OASys wording since October 2006.
    Oasys2006,
    /// The wording of the London procedures, 13.4.12.
    Seed13412,
}

/// The five answers; `None` is unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Identifiable, current indicators that this person may harm this subject.
    pub indicators: Option<bool>,
    /// The impact would be serious harm.
    pub serious: Option<bool>,
    /// More likely than not to happen imminently.
    pub imminent: Option<bool>,
    /// Could happen at any time, without a change of circumstances.
    pub any_time: Option<bool>,
    /// Unlikely unless circumstances change.
    pub only_on_change: Option<bool>,
}

/// What the answers leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// No completion of the answers is consistent.
    Inconsistent,
    /// The levels that some completion gives, lowest first; never empty.
    Levels(BTreeSet<u8>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Timing {
    Imminent,
    AnyTime,
    OnChange,
    NotIndicated,
}

/// The levels that remain possible for one subject in one setting.
pub fn read(profile: Profile, facts: &Facts) -> Reading {
    let timings = remaining(facts);
    // Timing answers that contradict each other leave no completion at all, whatever is known of the indicators.
    if timings.is_empty() {
        return Reading::Inconsistent;
    }
    let mut levels = BTreeSet::new();
    for indicators in yes_no(facts.indicators) {
        for serious in yes_no(facts.serious) {
            for timing in &timings {
                // An inconsistent combination adds nothing.
                for level in look_up(profile, indicators, serious, *timing) {
                    levels.insert(level);
                }
            }
        }
    }
    // Whatever the timing says, the "no" branch of an unanswered question about indicators is low.
    if facts.indicators.is_none() {
        levels.insert(0);
    }
    if levels.is_empty() { Reading::Inconsistent } else { Reading::Levels(levels) }
}

/// Section 6.2: the timings that the three answers leave.
fn remaining(facts: &Facts) -> Vec<Timing> {
    let mut left = vec![Timing::Imminent, Timing::AnyTime, Timing::OnChange, Timing::NotIndicated];
    match facts.imminent {
        Some(true) => left.retain(|t| *t == Timing::Imminent),
        Some(false) => left.retain(|t| *t != Timing::Imminent),
        None => {}
    }
    match facts.any_time {
        Some(true) => left.retain(|t| *t == Timing::Imminent || *t == Timing::AnyTime),
        Some(false) => left.retain(|t| *t != Timing::Imminent && *t != Timing::AnyTime),
        None => {}
    }
    match facts.only_on_change {
        Some(true) => left.retain(|t| *t == Timing::OnChange),
        Some(false) => left.retain(|t| *t != Timing::OnChange),
        None => {}
    }
    left
}

/// Section 6.3, row by row. No level: the combination is inconsistent. Two: the definitions leave a gap.
fn look_up(profile: Profile, indicators: bool, serious: bool, timing: Timing) -> Vec<u8> {
    match (indicators, serious, timing) {
        (true, true, Timing::Imminent) => vec![3],
        (true, true, Timing::AnyTime) => vec![2],
        (true, true, Timing::OnChange) => vec![1],
        (true, true, Timing::NotIndicated) => match profile {
            Profile::Oasys2006 => vec![0],
            Profile::Seed13412 => vec![0, 1],
        },
        (true, false, Timing::Imminent) => vec![0],
        (true, false, Timing::AnyTime) => vec![0],
        (true, false, Timing::OnChange) => vec![0],
        (true, false, Timing::NotIndicated) => vec![0],
        (false, true, Timing::NotIndicated) => vec![0],
        (false, false, Timing::NotIndicated) => vec![0],
        (false, _, Timing::Imminent) => vec![],
        (false, _, Timing::AnyTime) => vec![],
        (false, _, Timing::OnChange) => vec![],
    }
}

fn yes_no(answer: Option<bool>) -> Vec<bool> {
    match answer {
        Some(value) => vec![value],
        None => vec![false, true],
    }
}
