//! A second reading of the MAPPA management level under the six built-in policies (mappa section 5), for comparison only.
//!
//! It shares no code with the engine and is meant to be slow and literal: each policy is a chain of `if`s, its rules in
//! their order, and unknown facts are settled by trying each value that they could take. A level is
//! `Some(1)` to `Some(3)`, or `None` where the policy leaves none. Indicators, processes and advisories set no level and
//! are not read here.

use std::collections::BTreeSet;

/// A case of which every fact that a level rule reads is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// MAPPA category, 1 to 4.
    pub category: u8,
    /// Risk of serious harm: 0 low, 1 medium, 2 high, 3 very high.
    pub rosh: u8,
    /// Media interest: 0 none, 1 high, 2 very high.
    pub media_interest: u8,
    /// The level of risk was found with OASys or another validated tool.
    pub rosh_by_validated_tool: bool,
    /// One agency can manage the risk.
    pub single_agency_can_manage: bool,
    /// Other agencies must be actively involved and co-ordinated.
    pub needs_active_multi_agency: bool,
    /// Agencies beyond police and probation are needed.
    pub beyond_police_probation: bool,
    /// Management at level 2 or 3 would add value.
    pub adds_value: bool,
    /// Was managed at level 3 before.
    pub previously_level_3: bool,
    /// Senior representation is required.
    pub senior_representation_required: bool,
    /// The plan needs co-operation at a senior level.
    pub senior_cooperation_needed: bool,
    /// Someone must authorise special resources.
    pub special_resources_authorisation: bool,
    /// Senior people must oversee the case throughout.
    pub ongoing_senior_oversight: bool,
    /// Public confidence must be maintained.
    pub public_confidence_need: bool,
    /// A reason was given why this lower-risk case is exceptional.
    pub exceptional_reason_given: bool,
}

/// The same case with some facts missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Partial {
    /// See [`Known::category`].
    pub category: Option<u8>,
    /// The levels of risk that remain possible; all four where nothing is known, never empty.
    pub rosh: Vec<u8>,
    /// See [`Known::media_interest`].
    pub media_interest: Option<u8>,
    /// See [`Known::rosh_by_validated_tool`].
    pub rosh_by_validated_tool: Option<bool>,
    /// See [`Known::single_agency_can_manage`].
    pub single_agency_can_manage: Option<bool>,
    /// See [`Known::needs_active_multi_agency`].
    pub needs_active_multi_agency: Option<bool>,
    /// See [`Known::beyond_police_probation`].
    pub beyond_police_probation: Option<bool>,
    /// See [`Known::adds_value`].
    pub adds_value: Option<bool>,
    /// See [`Known::previously_level_3`].
    pub previously_level_3: Option<bool>,
    /// See [`Known::senior_representation_required`].
    pub senior_representation_required: Option<bool>,
    /// See [`Known::senior_cooperation_needed`].
    pub senior_cooperation_needed: Option<bool>,
    /// See [`Known::special_resources_authorisation`].
    pub special_resources_authorisation: Option<bool>,
    /// See [`Known::ongoing_senior_oversight`].
    pub ongoing_senior_oversight: Option<bool>,
    /// See [`Known::public_confidence_need`].
    pub public_confidence_need: Option<bool>,
    /// See [`Known::exceptional_reason_given`].
    pub exceptional_reason_given: Option<bool>,
}

/// Solihull 2018 (section 5.3).
pub fn solihull_2018(case: &Known) -> Option<u8> {
    // SOL-L3
    if case.needs_active_multi_agency && (case.special_resources_authorisation || case.ongoing_senior_oversight) {
        return Some(3);
    }
    // SOL-L2
    if case.needs_active_multi_agency {
        return Some(2);
    }
    // SOL-L1, unless SOL-G1 forbids it
    if case.category == 3 {
        return None;
    }
    Some(1)
}

/// Chapter 9 of 2009 (section 5.4): the conditions of Solihull under its own rule names.
pub fn chapter9_2009(case: &Known) -> Option<u8> {
    // CH9-L3
    if case.needs_active_multi_agency && (case.special_resources_authorisation || case.ongoing_senior_oversight) {
        return Some(3);
    }
    // CH9-L2
    if case.needs_active_multi_agency {
        return Some(2);
    }
    // CH9-L1, unless CH9-G1 forbids it
    if case.category == 3 {
        return None;
    }
    Some(1)
}

/// Rotherham 2024 (section 5.5).
pub fn rotherham_2024(case: &Known) -> Option<u8> {
    let high_or_very_high = case.rosh == 2 || case.rosh == 3;
    let l2a = high_or_very_high;
    let l2b = !high_or_very_high && case.needs_active_multi_agency;
    let l2c = case.previously_level_3;
    let l2d = case.adds_value;
    let l2_met = l2a || l2b || l2c || l2d;
    // ROT-L3
    if l2_met && case.senior_representation_required {
        return Some(3);
    }
    // ROT-L2a
    if l2a {
        return Some(2);
    }
    // ROT-L2b
    if l2b {
        return Some(2);
    }
    // ROT-L2c
    if l2c {
        return Some(2);
    }
    // ROT-L2d
    if l2d {
        return Some(2);
    }
    // ROT-L1, unless ROT-G1 forbids it
    if case.category == 3 {
        return None;
    }
    Some(1)
}

/// Dorset 2016 (section 5.6).
pub fn dorset_2016(case: &Known) -> Option<u8> {
    let high_or_very_high = case.rosh == 2 || case.rosh == 3;
    let assessed_so = high_or_very_high && case.rosh_by_validated_tool;
    // DOR-L3-12
    if assessed_so && case.beyond_police_probation && case.senior_cooperation_needed {
        return Some(3);
    }
    // DOR-L3-3
    if !assessed_so && case.media_interest == 2 && case.public_confidence_need {
        return Some(3);
    }
    // DOR-L2
    if assessed_so && case.needs_active_multi_agency && case.beyond_police_probation {
        return Some(2);
    }
    // DOR-L1, unless DOR-G1 forbids it
    if case.category == 3 {
        return None;
    }
    Some(1)
}

/// London 2010 (section 5.7): the only one whose level 1 has a condition, so that a case may have no level.
pub fn london_2010(case: &Known) -> Option<u8> {
    let high_or_very_high = case.rosh == 2 || case.rosh == 3;
    let assessed_so = high_or_very_high && case.rosh_by_validated_tool;
    // LON-L3-ab
    if assessed_so && case.senior_cooperation_needed {
        return Some(3);
    }
    // LON-L3-c
    if !assessed_so && case.media_interest == 2 && case.public_confidence_need {
        return Some(3);
    }
    // LON-L2
    if case.needs_active_multi_agency {
        return Some(2);
    }
    // LON-L1, unless LON-G1 forbids it
    if case.single_agency_can_manage {
        if case.category == 3 {
            return None;
        }
        return Some(1);
    }
    None
}

/// National, March 2026 (section 5.8).
pub fn national_2026_03(case: &Known) -> Option<u8> {
    let high_or_very_high = case.rosh == 2 || case.rosh == 3;
    let exceptionally = !high_or_very_high && case.needs_active_multi_agency && case.exceptional_reason_given;
    let l2_met = case.adds_value && (high_or_very_high || exceptionally || case.previously_level_3);
    // NAT-L3
    if l2_met && case.senior_representation_required {
        return Some(3);
    }
    // NAT-L2
    if l2_met {
        return Some(2);
    }
    // NAT-L1, unless NAT-G1 forbids it
    if case.category == 3 {
        return None;
    }
    Some(1)
}

/// The level of a fully known case under the policy of this id, or of the alias `national-current`.
pub fn level(policy: &str, case: &Known) -> Option<u8> {
    match policy {
        "solihull-2018" => solihull_2018(case),
        "chapter9-2009" => chapter9_2009(case),
        "rotherham-2024" => rotherham_2024(case),
        "dorset-2016" => dorset_2016(case),
        "london-2010" => london_2010(case),
        "national-2026-03" | "national-current" => national_2026_03(case),
        other => panic!("no policy {other}"),
    }
}

/// Every level that some completion of the unknown facts gives, no level first.
pub fn possible(policy: &str, case: &Partial) -> BTreeSet<Option<u8>> {
    assert!(!case.rosh.is_empty(), "no level of risk is left possible");
    completions(case).iter().map(|known| level(policy, known)).collect()
}

/// Every completion: one blank case, copied for each value of each fact in turn.
fn completions(case: &Partial) -> Vec<Known> {
    let mut all = vec![Known {
        category: 1,
        rosh: 0,
        media_interest: 0,
        rosh_by_validated_tool: false,
        single_agency_can_manage: false,
        needs_active_multi_agency: false,
        beyond_police_probation: false,
        adds_value: false,
        previously_level_3: false,
        senior_representation_required: false,
        senior_cooperation_needed: false,
        special_resources_authorisation: false,
        ongoing_senior_oversight: false,
        public_confidence_need: false,
        exceptional_reason_given: false,
    }];
    all = spread(&all, &values(case.category, &[1, 2, 3, 4]), |k, v| k.category = v);
    all = spread(&all, &case.rosh, |k, v| k.rosh = v);
    all = spread(&all, &values(case.media_interest, &[0, 1, 2]), |k, v| k.media_interest = v);
    all = spread(&all, &yes_no(case.rosh_by_validated_tool), |k, v| k.rosh_by_validated_tool = v);
    all = spread(&all, &yes_no(case.single_agency_can_manage), |k, v| k.single_agency_can_manage = v);
    all = spread(&all, &yes_no(case.needs_active_multi_agency), |k, v| k.needs_active_multi_agency = v);
    all = spread(&all, &yes_no(case.beyond_police_probation), |k, v| k.beyond_police_probation = v);
    all = spread(&all, &yes_no(case.adds_value), |k, v| k.adds_value = v);
    all = spread(&all, &yes_no(case.previously_level_3), |k, v| k.previously_level_3 = v);
    all = spread(&all, &yes_no(case.senior_representation_required), |k, v| k.senior_representation_required = v);
    all = spread(&all, &yes_no(case.senior_cooperation_needed), |k, v| k.senior_cooperation_needed = v);
    all = spread(&all, &yes_no(case.special_resources_authorisation), |k, v| k.special_resources_authorisation = v);
    all = spread(&all, &yes_no(case.ongoing_senior_oversight), |k, v| k.ongoing_senior_oversight = v);
    all = spread(&all, &yes_no(case.public_confidence_need), |k, v| k.public_confidence_need = v);
    all = spread(&all, &yes_no(case.exceptional_reason_given), |k, v| k.exceptional_reason_given = v);
    all
}

fn spread<T: Copy>(all: &[Known], values: &[T], set: impl Fn(&mut Known, T)) -> Vec<Known> {
    let mut more = Vec::new();
    for known in all {
        for value in values {
            let mut copy = *known;
            set(&mut copy, *value);
            more.push(copy);
        }
    }
    more
}

fn values(answer: Option<u8>, every: &[u8]) -> Vec<u8> {
    match answer {
        Some(value) => vec![value],
        None => every.to_vec(),
    }
}

fn yes_no(answer: Option<bool>) -> Vec<bool> {
    match answer {
        Some(value) => vec![value],
        None => vec![false, true],
    }
}
