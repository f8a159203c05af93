//! Any bytes in the records of facts: each is scored or refused, and the explanation says the same.
use assize::Json;
use std::ffi::{c_char, c_void};

type Init = unsafe extern "C" fn(*mut c_void, usize) -> i32;
type Score = unsafe extern "C" fn(*const c_void, *mut c_void) -> i32;
type ScoreUnder = unsafe extern "C" fn(*const c_void, *const c_char, *mut c_void) -> i32;
type Explain = unsafe extern "C" fn(*const c_void, *const c_char, i32, *mut c_char, usize, *mut usize) -> i32;

macro_rules! functions {
    ($($name:ident: $type:ty;)*) => {
        unsafe extern "C" { $(fn $name();)* }
        $(#[allow(non_upper_case_globals, reason = "as in C")]
        mod $name {
            use super::*;
            pub fn get() -> $type {
                // SAFETY: the function is of this type by the header.
                unsafe { std::mem::transmute::<unsafe extern "C" fn(), $type>(super::$name) }
            }
        })*
    };
}
functions! {
    assize_rm2000_facts_init: Init; assize_rm2000_outcome_init: Init; assize_rm2000_score: Score; assize_rm2000_explain: Explain;
    assize_rosh_cell_facts_init: Init; assize_rosh_cell_outcome_init: Init; assize_rosh_cell_score: Score; assize_rosh_cell_explain: Explain;
    assize_mappa_level_facts_init: Init; assize_mappa_level_outcome_init: Init; assize_mappa_level_score: ScoreUnder; assize_mappa_level_explain: Explain;
    assize_asset_facts_init: Init; assize_asset_outcome_init: Init; assize_asset_score: ScoreUnder; assize_asset_explain: Explain;
    assize_predictors_facts_init: Init; assize_percentage_outcome_init: Init; assize_arp_score: Score; assize_arp_explain: Explain;
    assize_csrp_score: Score; assize_csrp_explain: Explain; assize_rsr_score: Score; assize_rsr_explain: Explain;
}

const LAYOUT: &str = include_str!("../../ffi/tests/layout.h");

/// Size of a record, and where a member of it stands.
fn size(record: &str) -> usize {
    LAYOUT.lines().filter_map(|l| l.strip_prefix("SIZE(")?.strip_prefix(record)?.strip_prefix(", ")?.split(',').next()?.parse().ok()).next().expect("a size")
}

struct Case {
    facts: (&'static str, Init),
    outcome: (&'static str, Init),
    score: Result<Score, ScoreUnder>,
    explain: Explain,
}

fn case(which: u8) -> Case {
    let predictors = ("AssizePredictorsFacts", assize_predictors_facts_init::get());
    let percentage = ("AssizePercentageOutcome", assize_percentage_outcome_init::get());
    match which % 7 {
        0 => Case { facts: ("AssizeRm2000Facts", assize_rm2000_facts_init::get()), outcome: ("AssizeRm2000Outcome", assize_rm2000_outcome_init::get()), score: Ok(assize_rm2000_score::get()), explain: assize_rm2000_explain::get() },
        1 => Case { facts: ("AssizeRoshCellFacts", assize_rosh_cell_facts_init::get()), outcome: ("AssizeRoshCellOutcome", assize_rosh_cell_outcome_init::get()), score: Ok(assize_rosh_cell_score::get()), explain: assize_rosh_cell_explain::get() },
        2 => Case { facts: ("AssizeMappaLevelFacts", assize_mappa_level_facts_init::get()), outcome: ("AssizeMappaLevelOutcome", assize_mappa_level_outcome_init::get()), score: Err(assize_mappa_level_score::get()), explain: assize_mappa_level_explain::get() },
        3 => Case { facts: ("AssizeAssetFacts", assize_asset_facts_init::get()), outcome: ("AssizeAssetOutcome", assize_asset_outcome_init::get()), score: Err(assize_asset_score::get()), explain: assize_asset_explain::get() },
        4 => Case { facts: predictors, outcome: percentage, score: Ok(assize_arp_score::get()), explain: assize_arp_explain::get() },
        5 => Case { facts: predictors, outcome: percentage, score: Ok(assize_csrp_score::get()), explain: assize_csrp_explain::get() },
        _ => Case { facts: predictors, outcome: percentage, score: Ok(assize_rsr_score::get()), explain: assize_rsr_explain::get() },
    }
}

/// A record of exactly its size, aligned.
fn record((name, init): (&str, Init)) -> Vec<u64> {
    let size = size(name);
    let mut words = vec![0u64; size.div_ceil(8)];
    // SAFETY: the record has room for its size.
    assert_eq!(unsafe { init(words.as_mut_ptr().cast(), size) }, 0);
    words
}

pub fn run(data: &[u8]) {
    let [which, header, rest @ ..] = data else { return };
    let case = case(*which);
    let (mut facts, mut outcome) = (record(case.facts), record(case.outcome));
    let room = size(case.facts.0);
    // SAFETY: the bytes of the record are ours; its header stays, unless it is to be overwritten too
    let bytes = unsafe { std::slice::from_raw_parts_mut(facts.as_mut_ptr().cast::<u8>(), room) };
    let from = if *header == u8::MAX { 0 } else { 8 };
    // pairs of place and number, so that a few bytes can change one member
    for part in rest.chunks_exact(6) {
        let at = from + (u16::from_le_bytes([part[0], part[1]]) as usize * 4) % (room - from - 3);
        bytes[at..at + 4].copy_from_slice(&part[2..6]);
    }
    let policy = c"".as_ptr();
    // SAFETY: both records are ours, and say their true size, or one that the library has to refuse.
    let status = unsafe {
        match case.score {
            Ok(score) => score(facts.as_ptr().cast(), outcome.as_mut_ptr().cast()),
            Err(score) => score(facts.as_ptr().cast(), policy, outcome.as_mut_ptr().cast()),
        }
    };
    assert!([0, 3, 4, 5, 7].contains(&status), "{status}");
    if from == 0 {
        // a record whose header lies may say that it is smaller, which it is not
        return;
    }
    let (mut out, mut length) = (vec![0 as c_char; 1 << 16], 0usize);
    // SAFETY: the record and the room are ours.
    let explained = unsafe { (case.explain)(facts.as_ptr().cast(), policy, 0, out.as_mut_ptr(), out.len(), &raw mut length) };
    if explained == 6 {
        out.resize(length, 0);
        // SAFETY: the same.
        assert_eq!(unsafe { (case.explain)(facts.as_ptr().cast(), policy, 0, out.as_mut_ptr(), out.len(), &raw mut length) }, 0);
    } else {
        assert_eq!(explained, status);
    }
    if status == 0 {
        let bytes: Vec<u8> = out[..length].iter().map(|b| *b as u8).collect();
        let kind = Json::read(&bytes).expect("JSON").get("type").and_then(Json::as_text).map(str::to_string);
        // SAFETY: the kind is the third member of every outcome.
        let number = unsafe { outcome.as_ptr().cast::<i32>().add(2).read() };
        assert_eq!(kind.as_deref(), ["scored", "bounded", "rejected"].get((number - 1) as usize).copied());
    }
}
