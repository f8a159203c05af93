//! The records against JSON: every vector that a record can hold, and records of any numbers, through both, with the same outcome.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test that fails says where")]

use crate::border::Record;
use crate::entries::*;
use crate::facts::*;
use crate::read::Flat;
use crate::records::*;
use crate::status::*;
use assize::facts::{Field, Shape, plain};
use assize::instruments::predictors::facts::Band;
use assize::{Json, catalogue, facts::Choices};
use core::ffi::c_char;
use std::collections::BTreeMap;
use std::ffi::CString;

/// A record whose members are set by the paths of their questions.
pub trait Settable {
    /// False where no member can hold the value.
    fn set(&mut self, path: &str, value: &Json) -> bool;
}

/// A member that can hold an answer.
pub trait Member {
    /// False where it cannot hold this one.
    fn put(&mut self, value: &Json, field: &Field) -> bool;
}

impl Member for i32 {
    fn put(&mut self, value: &Json, field: &Field) -> bool {
        let number = |list: &'static [assize::facts::Choice], value: &Json| {
            let word = value.as_text().map(str::to_string).or_else(|| value.as_whole().map(|n| n.to_string()))?;
            list.iter().zip(plain::numbers(list)).find(|(choice, _)| choice.word == word).map(|(_, number)| number)
        };
        let found = match (field.shape, value) {
            (Shape::YesNo, Json::Bool(yes)) => Some(i32::from(*yes)),
            (Shape::Whole, number) => number.as_whole().and_then(|n| i32::try_from(n).ok()),
            (Shape::Choice(list) | Shape::OneOf(list) | Shape::ChoiceOrText(list), Json::Text(_) | Json::Whole(_)) => number(list, value),
            (Shape::OneOf(list) | Shape::Several(list), Json::List(several)) => {
                let numbers: Option<Vec<i32>> = several.iter().map(|one| number(list, one)).collect();
                // a record cannot say twice, nor in which order
                let numbers = numbers.filter(|all| all.windows(2).all(|pair| pair[0] < pair[1]));
                numbers.map(|all| all.into_iter().fold(plain::SEVERAL, |bits, n| bits | 1 << n))
            }
            (Shape::Date, Json::Text(day)) => day.replace('-', "").parse().ok().filter(|_| day.len() == 10),
            _ => None,
        };
        if let Some(found) = found {
            *self = found;
        }
        found.is_some()
    }
}

impl Member for f64 {
    fn put(&mut self, value: &Json, _: &Field) -> bool {
        value.as_number().map(|x| *self = x).is_some()
    }
}

impl<const N: usize> Member for [c_char; N] {
    fn put(&mut self, value: &Json, _: &Field) -> bool {
        let Some(text) = value.as_text().filter(|text| text.len() <= N && text.trim_matches(' ') == *text && !text.is_empty() && !text.contains('\0')) else { return false };
        let padded = text.bytes().chain(std::iter::repeat(b' '));
        self.iter_mut().zip(padded).for_each(|(slot, byte)| *slot = byte as c_char);
        true
    }
}

/// The single answers of facts with their paths; what is null is left out.
fn leaves(at: &str, value: &Json, out: &mut Vec<(String, Json)>) {
    match value {
        Json::Null => {}
        Json::Object(members) => members.iter().for_each(|(name, within)| leaves(&if at.is_empty() { name.to_string() } else { format!("{at}.{name}") }, within, out)),
        Json::List(members) if members.iter().any(|m| matches!(m, Json::Object(_))) => {
            members.iter().enumerate().for_each(|(i, within)| leaves(&format!("{at}[{i}]"), within, out));
        }
        other => out.push((at.to_string(), other.clone())),
    }
}

/// Something that an outcome says: its path in the result, and the number that the record has for it.
type Said = Vec<(&'static str, f64)>;

fn n(number: i32) -> f64 {
    if number == ASSIZE_UNKNOWN { f64::NAN } else { f64::from(number) }
}

/// One instrument through its functions.
trait Case {
    type Facts: Flat + Settable;
    fn run(facts: &Self::Facts, policy: *const c_char) -> (i32, i32, i32, Vec<i32>, Said);
    fn explain(facts: &Self::Facts, policy: *const c_char, out: &mut Vec<u8>) -> i32;
}

macro_rules! case {
    ($Case:ident, $Facts:ident, $Outcome:ident, $score:ident ( $($policy:ident)? ), $explain:ident, |$o:ident| $said:expr) => {
        struct $Case;
        impl Case for $Case {
            type Facts = $Facts;
            fn run(facts: &$Facts, _policy: *const c_char) -> (i32, i32, i32, Vec<i32>, Said) {
                $(let $policy = _policy;)?
                let mut $o = $Outcome::UNKNOWN;
                // SAFETY: both records are ours.
                let status = unsafe { $score(facts, $($policy,)? &raw mut $o) };
                (status, $o.kind, $o.problem_count, $o.problems.to_vec(), $said)
            }
            fn explain(facts: &$Facts, policy: *const c_char, out: &mut Vec<u8>) -> i32 {
                let mut length = 0usize;
                out.resize(1 << 17, 0);
                // SAFETY: the record and the room are ours.
                let status = unsafe { $explain(facts, policy, ASSIZE_JSON, out.as_mut_ptr().cast(), out.len(), &raw mut length) };
                out.truncate(length);
                status
            }
        }
    };
}

case!(Rm2000, AssizeRm2000Facts, AssizeRm2000Outcome, assize_rm2000_score(), assize_rm2000_explain, |o| vec![
    ("s.category", n(o.s_category)),
    ("s.points", n(o.s_points)),
    ("s.step1", n(o.s_step1)),
    ("s.factors", n(o.s_factors)),
    ("v.category", n(o.v_category)),
    ("v.points", n(o.v_points)),
    ("c.category", n(o.c_category)),
    ("s.possible|s.category", f64::from(o.s_possible)),
    ("v.possible|v.category", f64::from(o.v_possible)),
    ("c.possible|c.category", f64::from(o.c_possible)),
]);
case!(RoshCell, AssizeRoshCellFacts, AssizeRoshCellOutcome, assize_rosh_cell_score(), assize_rosh_cell_explain, |o| vec![
    ("level", n(o.level)),
    ("possible|level", f64::from(o.possible)),
    ("review_required", n(o.review_required)),
]);
case!(MappaLevel, AssizeMappaLevelFacts, AssizeMappaLevelOutcome, assize_mappa_level_score(policy), assize_mappa_level_explain, |o| vec![("possible", f64::from(o.possible))]);
case!(Asset, AssizeAssetFacts, AssizeAssetOutcome, assize_asset_score(policy), assize_asset_explain, |o| vec![
    ("likelihood", n(o.likelihood)),
    ("possible_likelihood|likelihood", f64::from(o.likelihood_possible)),
    ("total", n(o.total)),
    ("possible_total.lowest|total", n(o.total_lowest)),
    ("possible_total.highest|total", n(o.total_highest)),
    ("dynamic_score", n(o.dynamic_score)),
    ("static_score", n(o.static_score)),
]);

macro_rules! percentage {
    ($($Case:ident $score:ident $explain:ident;)*) => { $(
        case!($Case, AssizePredictorsFacts, AssizePercentageOutcome, $score(), $explain, |o| vec![
            ("score", o.percent), ("probability", o.probability), ("log_odds|two_year.log_odds", o.log_odds), ("band", n(o.band)), ("one_year.percent|one_year.score", o.one_year_percent),
        ]);
    )* };
}
percentage! {
    Arp assize_arp_score assize_arp_explain;
    Vrp assize_vrp_score assize_vrp_explain;
    Svrp assize_svrp_score assize_svrp_explain;
    DcSrp assize_dc_srp_score assize_dc_srp_explain;
    IicSrp assize_iic_srp_score assize_iic_srp_explain;
    Csrp assize_csrp_score assize_csrp_explain;
    Ogrs3 assize_ogrs3_score assize_ogrs3_explain;
    Ogrs3Served assize_ogrs3_arns_2025_score assize_ogrs3_arns_2025_explain;
    Ogp assize_ogp_score assize_ogp_explain;
    Ovp assize_ovp_score assize_ovp_explain;
    Snsv assize_snsv_score assize_snsv_explain;
    Snsv2014 assize_snsv_2014_score assize_snsv_2014_explain;
    OspDc assize_osp_dc_score assize_osp_dc_explain;
    OspIic assize_osp_iic_score assize_osp_iic_explain;
    Rsr assize_rsr_score assize_rsr_explain;
}

/// A value of a JSON result as the record has it: a level its number, possible levels their bits.
fn as_number(value: &Json) -> f64 {
    match value {
        Json::Bool(yes) => f64::from(u8::from(*yes)),
        Json::Text(word) => Band::from_word(word).map_or(f64::NAN, |band| f64::from(band.index() + 1)),
        Json::List(all) => f64::from(all.iter().map(|one| if one.is_null() { 0 } else { as_number(one) as i32 }).fold(plain::SEVERAL, |bits, n| bits | 1 << n)),
        other => other.as_number().unwrap_or(f64::NAN),
    }
}

/// What a JSON result says at a path, or at another in its place: there as the only one of what is possible.
fn said_in(result: &Json, paths: &str) -> f64 {
    let at = |path: &str| result.at(&path.split('.').collect::<Vec<_>>()).filter(|v| !v.is_null());
    let (first, second) = paths.split_once('|').map_or((paths, None), |(a, b)| (a, Some(b)));
    match (at(first), second.and_then(at)) {
        (Some(value), _) => as_number(value),
        (None, Some(value)) if first.contains("possible") && !first.contains("total") => f64::from(plain::SEVERAL | 1 << as_number(value) as i32),
        (None, Some(value)) => as_number(value),
        // nothing is possible of what is not produced
        (None, None) if first.ends_with(".possible") => f64::from(plain::SEVERAL),
        (None, None) => f64::NAN,
    }
}

fn same(a: f64, b: f64) -> bool {
    a.to_bits() == b.to_bits() || (a.is_nan() && b.is_nan()) || a == b
}

/// Scores facts through the record and as JSON, and compares everything. False where the record cannot hold them.
fn compare<C: Case>(name: &str, facts: &Json, policies: &str) -> bool {
    let mut record = C::Facts::UNKNOWN;
    let mut all = Vec::new();
    leaves("", facts, &mut all);
    if !matches!(facts, Json::Object(_)) || !all.iter().all(|(path, value)| record.set(path, value)) {
        return false;
    }
    compare_record::<C>(name, &record, policies);
    true
}

fn compare_record<C: Case>(name: &str, record: &C::Facts, policies: &str) {
    let policy = CString::new(policies).unwrap();
    let call = assize::call::Call::read(Json::Object(vec![("policy".into(), policies.split(',').filter(|p| !p.is_empty()).map(|p| Json::from(p.to_string())).collect())])).unwrap();
    let call = call.for_instrument(name).unwrap();
    let facts = crate::outcomes::object(record.json().unwrap());
    let meant = catalogue::find(name).unwrap().score(&facts, &call.options());
    // the explanation is the outcome, byte by byte, with the receipt and the hash of the facts
    let mut explained = Vec::new();
    assert_eq!(C::explain(record, policy.as_ptr(), &mut explained), ASSIZE_OK);
    assert_eq!(String::from_utf8(explained).unwrap(), meant.to_json().compact(), "{name}: {}", facts.compact());
    let (status, kind, count, problems, said) = C::run(record, policy.as_ptr());
    assert_eq!(status, ASSIZE_OK, "{name}: {}", facts.compact());
    let shown = || format!("{name} of {}: {}", facts.compact(), meant.to_json().compact());
    match meant.answered() {
        None => {
            assert_eq!(kind, ASSIZE_REJECTED, "{}", shown());
            assert_eq!(count as usize, meant.problems().len(), "{}", shown());
            for (number, problem) in problems.iter().zip(meant.problems()) {
                assert_ne!(*number, 0, "the problem `{}` has no number", problem.code);
                assert_eq!(*number, crate::status::problem(problem.code), "{}", shown());
            }
        }
        Some(answered) => {
            assert_eq!(kind, if answered.bounded { ASSIZE_BOUNDED } else { ASSIZE_SCORED }, "{}", shown());
            assert_eq!(count, 0);
            for (paths, found) in said {
                let meant = said_in(&answered.result, paths);
                assert!(same(found, meant), "{paths} is {found}, must be {meant}: {}", shown());
            }
        }
    }
}

/// What compares the facts of a vector.
type Compare = fn(&str, &Json, &str) -> bool;

fn cases() -> BTreeMap<&'static str, Compare> {
    [
        ("rm2000", compare::<Rm2000> as Compare),
        ("rosh-cell", compare::<RoshCell>),
        ("mappa-level", compare::<MappaLevel>),
        ("asset", compare::<Asset>),
        ("arp", compare::<Arp>),
        ("vrp", compare::<Vrp>),
        ("svrp", compare::<Svrp>),
        ("dc-srp", compare::<DcSrp>),
        ("iic-srp", compare::<IicSrp>),
        ("csrp", compare::<Csrp>),
        ("ogrs3", compare::<Ogrs3>),
        ("ogrs3@arns-2025", compare::<Ogrs3Served>),
        ("ogp", compare::<Ogp>),
        ("ovp", compare::<Ovp>),
        ("snsv", compare::<Snsv>),
        ("snsv@2014", compare::<Snsv2014>),
        ("osp-dc", compare::<OspDc>),
        ("osp-iic", compare::<OspIic>),
        ("rsr", compare::<Rsr>),
    ]
    .into()
}

#[test]
fn every_vector_that_a_record_holds_gives_what_json_gives() {
    let cases = cases();
    let mut counts: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    for vector in assize_tests::vectors() {
        let Some(compare) = cases.get(vector.instrument.as_str()) else { continue };
        let (held, all) = counts.entry(vector.instrument.clone()).or_default();
        *all += 1;
        // strict is for the explanation, which the border's own tests look at
        *held += u32::from(compare(&vector.instrument, &vector.facts, &vector.policies.join(",")));
    }
    println!("{counts:?}");
    for (instrument, (held, all)) in &counts {
        // what a record leaves to JSON are lists and texts: most of Asset's vectors are about those
        let least = if instrument == "asset" { 10 } else { *all / 2 };
        assert!(*held > 0 && *held >= least, "{instrument}: only {held} of {all} vectors went through the record");
    }
    // every instrument with a function has vectors of its own, or shares the facts of one that has
    let without: Vec<&&str> = cases.keys().filter(|name| !counts.contains_key(**name)).collect();
    assert!(without.iter().all(|name| ["ogrs3@arns-2025", "snsv@2014"].contains(name)), "{without:?}");
}

/// The worked example of every instrument that has a function, of both editions where there are two.
#[test]
fn every_worked_example_gives_what_json_gives() {
    for (name, compare) in cases() {
        let entry = catalogue::find(name).unwrap();
        let (facts, _) = assize::listing::example(name, entry);
        let held = compare(name, &facts, "");
        assert!(held || name == "asset", "{name}: the record does not hold its worked example");
    }
}

/// A record that has grown: programs with the earlier header go on as they were, any other size is refused.
#[test]
fn a_record_grows_at_its_end() {
    #[repr(C)]
    #[derive(Clone, Copy, Debug, PartialEq)]
    struct Grown {
        size: u32,
        abi: u32,
        old: i32,
        new: i32,
        newest: i32,
    }
    impl Record for Grown {
        const TAG: u32 = 99;
        const SIZES: &'static [usize] = &[12, 20];
        const UNKNOWN: Self = Self { size: 20, abi: crate::border::marked::<Self>(), old: ASSIZE_UNKNOWN, new: ASSIZE_UNKNOWN, newest: ASSIZE_UNKNOWN };
    }
    let mut record = Grown { new: 7, newest: 8, ..Grown::UNKNOWN };
    for size in [0, 8, 16, 11] {
        // SAFETY: the record is ours and larger.
        assert_eq!(unsafe { crate::border::init(&raw mut record, size) }, ASSIZE_WRONG_SIZE, "{size}");
    }
    // SAFETY: nothing is written.
    assert_eq!(unsafe { crate::border::init(&raw mut record, 24) }, ASSIZE_NEWER_HEADER);
    // SAFETY: the record is ours and larger.
    assert_eq!(unsafe { crate::border::init(&raw mut record, 12) }, ASSIZE_OK);
    // what that header does not know is not touched
    assert_eq!((record.size, record.old, record.new, record.newest), (12, ASSIZE_UNKNOWN, 7, 8));
    record.old = 5;
    // SAFETY: the record is ours.
    let read = unsafe { crate::border::read(&raw const record) }.unwrap_or_else(|status| panic!("{status}"));
    assert_eq!((read.old, read.new, read.newest), (5, ASSIZE_UNKNOWN, ASSIZE_UNKNOWN));
    // SAFETY: the record is ours.
    assert_eq!(unsafe { crate::border::write(&raw mut record, &Grown { old: 1, new: 2, newest: 3, ..Grown::UNKNOWN }) }, ASSIZE_OK);
    assert_eq!((record.size, record.old, record.new, record.newest), (12, 1, 7, 8));
    record.size = 16;
    // SAFETY: the record is ours.
    assert_eq!(unsafe { crate::border::writable(&raw mut record) }.err(), Some(ASSIZE_WRONG_SIZE));
}

/// What a later header has put into a gap is not passed over.
#[test]
fn gaps_stay_gaps() {
    let mut record = AssizePredictorsFacts::UNKNOWN;
    assert!(!record.fills_gaps());
    record.reserved_1 = 0;
    assert!(record.fills_gaps());
    assert_eq!(Arp::run(&record, core::ptr::null()).0, ASSIZE_NEWER_HEADER);
}

/// No instrument is forgotten: each that can be scored from a record has its functions, and the others go in as JSON.
#[test]
fn every_instrument_has_a_way_in() {
    let header = include_str!("../include/assize.h");
    let cases = cases();
    for entry in catalogue::INSTRUMENTS {
        let name = entry.name();
        let word = name.replace(['-', '@'], "_");
        let there = header.contains(&format!("int32_t assize_{word}_score(")) && header.contains(&format!("int32_t assize_{word}_explain("));
        let percentage = entry.form.id == "predictors" && assize::listing::example(&name, entry).1.at(&["result", "probability"]).is_some();
        let meant = percentage || ["rm2000", "rosh-cell", "mappa-level", "asset"].contains(&entry.id);
        assert_eq!(there, meant, "{name}");
        assert_eq!(cases.contains_key(name.as_str()), meant, "{name}");
        let (mut room, mut length) = (vec![0u8; 1 << 17], 0usize);
        let id = CString::new(name.clone()).unwrap();
        // SAFETY: the texts and the room are ours.
        let status = unsafe { crate::json::assize_score_json(id.as_ptr(), c"{}".as_ptr(), 2, core::ptr::null(), room.as_mut_ptr().cast(), room.len(), &raw mut length) };
        assert_eq!(status, ASSIZE_OK, "{name}");
        let outcome = Json::read(&room[..length]).unwrap();
        assert_eq!(outcome.get("instrument").and_then(Json::as_text), Some(entry.id));
    }
}

/// A stream of numbers that is the same in every run.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// Bytes over a record but for its header: mostly what its questions take, sometimes anything.
    fn over<R: Record>(&mut self, record: &mut R) {
        let words = (size_of::<R>() - 8) / 4;
        let at = (&raw mut *record).cast::<u32>();
        for word in 0..words {
            let any = self.next();
            let value = match any % 16 {
                0..=5 => continue,
                6..=8 => 0,
                9..=11 => 1,
                12 => 2,
                13 => (any >> 32) as u32 % 130,
                14 => 20_000_101 + ((any >> 32) as u32 % 260_000),
                _ => (any >> 24) as u32,
            };
            // SAFETY: within the record, which is ours, and of which every pattern of bits is a value.
            unsafe { at.add(2 + word).write(value) };
        }
    }
}

fn any_records<C: Case>(name: &str, policies: &str, rounds: u32) {
    let mut numbers = Numbers(0x9E37_79B9_7F4A_7C15 ^ name.len() as u64);
    for _ in 0..rounds {
        let mut record = C::Facts::UNKNOWN;
        numbers.over(&mut record);
        // a text of any bytes may be no text, and a gap may be filled: these have statuses of their own
        if record.json().is_ok() && !record.fills_gaps() {
            compare_record::<C>(name, &record, policies);
        }
    }
}

#[test]
fn records_of_any_numbers_give_what_json_gives() {
    any_records::<Rm2000>("rm2000", "", 4000);
    any_records::<RoshCell>("rosh-cell", "", 2000);
    any_records::<MappaLevel>("mappa-level", "dorset-2016", 1000);
    any_records::<Asset>("asset", "scaled-approach-2009-02", 500);
    any_records::<Arp>("arp", "", 300);
    any_records::<Ogrs3>("ogrs3", "", 300);
    any_records::<Rsr>("rsr", "", 300);
}
