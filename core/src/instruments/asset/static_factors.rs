//! The four static factors of the Scaled Approach: the assessor's own scores, or facts with the point table. The table is general
//! knowledge that no text read confirms: every row says so, and `strict` turns it off (AST-24). Reads facts, touches nothing else.

use crate::answer::Answer;
use crate::choices::Choices;
use crate::facts::{FactSet, Key, Listed};
use crate::options::Options;
use crate::provenance::{Status, Statuses};
use crate::sheet;
use crate::table::{Constant, Steps};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

const FAQ: &str = "YJB, frequently asked questions on the Scaled Approach (copy on experts123)";
const RECALL: &str = "Youth Justice: the Scaled Approach (2009), Appendix A, not read: general knowledge";

choices! {
    /// What the offence-type factor tells apart. Not its gravity.
    pub enum OffenceType {
        Motoring = "motoring", "Motoring, vehicle theft or taking without consent";
        Burglary = "burglary", "Burglary, domestic or not";
        Other = "other", "Any other";
    }
}

facts! {
    /// One of the offences that led to this assessment.
    pub struct Offence(OffenceAsk) in "asset-offence", "Offence" {
        r#type: Answer<OffenceType> = ask("Type of offence").section("Offence").fixed().source(FAQ);
        seriousness: Answer<u16> = ask("Seriousness score").section("Offence").fixed().range(1, 8).unit("score").source("Asset Core Profile (2006), first pages")
            .help("The YJB score; its list was not readable, so it is an input.");
    }
}

facts! {
    /// Facts from which the static scores are derived.
    pub struct StaticFacts(FactAsk) in "asset-static-facts", "Static factors as facts" {
        offences: Listed<Offence> = ask("Offences that led to this assessment").section("Static factors").fixed().source(FAQ)
            .counts("the offences that led to the present assessment; the most serious one decides").does_not_count("earlier offences");
        age_at_first_reprimand: Answer<Option<u16>> = ask("Age at first reprimand, caution or warning").section("Static factors").fixed().range(10, 120).unit("years").source(RECALL)
            .help("Whether a later youth caution or youth conditional caution counts is not settled in any source read.");
        age_at_first_conviction: Answer<Option<u16>> = ask("Age at first conviction").section("Static factors").fixed().range(10, 120).unit("years").source(RECALL)
            .help("Whether the conviction being assessed counts is not settled in any source read; nor is a first conviction at 18 or over.");
        previous_convictions: Answer<u16> = ask("Number of previous convictions").section("Static factors").fixed().range(0, 999).unit("convictions").source(RECALL)
            .help("Whether the present conviction counts is not settled in any source read.");
    }
}

facts! {
    /// The assessor's own scores. They go before the table.
    pub struct StaticScores(ScoreAsk) in "asset-static-scores", "Static scores" {
        offence_type: Answer<u16> = ask("Score for the type of offence").section("Static factors").fixed().range(0, 4).unit("score").source(RECALL);
        age_at_first_reprimand: Answer<u16> = ask("Score for age at first reprimand, caution or warning").section("Static factors").fixed().range(0, 4).unit("score").source(RECALL);
        age_at_first_conviction: Answer<u16> = ask("Score for age at first conviction").section("Static factors").fixed().range(0, 4).unit("score").source(RECALL);
        previous_convictions: Answer<u16> = ask("Score for previous convictions").section("Static factors").fixed().range(0, 4).unit("score").source(RECALL);
    }
}

// --- the point table ------------------------------------------------------------------------------------------------------

/// Points of the offence type, in the order of [`OffenceType`].
pub static OFFENCE_TYPE: [(Constant, u8); 3] = [
    (unconfirmed("asset.static.offence_type.motoring", "Motoring, vehicle theft or taking without consent", "4"), 4),
    (unconfirmed("asset.static.offence_type.burglary", "Burglary, domestic or not", "3"), 3),
    (unconfirmed("asset.static.offence_type.other", "Any other", "0"), 0),
];
/// Points of the age at the first reprimand, caution or warning.
pub static REPRIMAND: Steps<i32> = steps!("asset.static.reprimand", "Age at first reprimand, caution or warning", "years", 17, RECALL, Unconfirmed;
    10 => 4, "10 to 12";
    13 => 2, "13 to 17";
);
/// Points where there was none.
pub static NO_REPRIMAND: Constant = unconfirmed("asset.static.reprimand.none", "No reprimand, caution or warning", "0");
/// Points of the age at the first conviction.
pub static CONVICTION: Steps<i32> = steps!("asset.static.conviction", "Age at first conviction", "years", 17, RECALL, Unconfirmed;
    10 => 4, "10 to 13";
    14 => 3, "14 to 17";
);
/// Points where there was none.
pub static NO_CONVICTION: Constant = unconfirmed("asset.static.conviction.none", "No conviction", "0");
/// Points of the number of previous convictions.
pub static PREVIOUS: Steps<i32> = steps!("asset.static.previous", "Number of previous convictions", "convictions", i32::MAX, RECALL, Unconfirmed;
    0 => 0, "0";
    1 => 3, "1 to 3";
    4 => 4, "4 or more";
);

const fn unconfirmed(id: &'static str, title: &'static str, value: &'static str) -> Constant {
    Constant { id, title, value, source: RECALL, status: Status::Unconfirmed }
}

/// Greatest age for which the table has a row.
const OLDEST: u16 = 17;
/// Every score that an assessor may give, 0 to 4.
const ANY: u8 = 0b1_1111;

/// The tables as a scoring sheet prints them.
pub fn sheets() -> Vec<sheet::Table> {
    let offence = sheet::Table {
        id: "asset.static.offence_type",
        title: "Type of the most serious offence",
        unit: "type",
        source: RECALL,
        rows: OFFENCE_TYPE.iter().map(|(c, _)| sheet::Row { id: c.id.to_string(), label: c.title.to_string(), value: c.value.to_string(), status: c.status }).collect(),
    };
    alloc::vec![offence, REPRIMAND.sheet(), NO_REPRIMAND.sheet(), CONVICTION.sheet(), NO_CONVICTION.sheet(), PREVIOUS.sheet()]
}

// --- the rules ------------------------------------------------------------------------------------------------------------

/// A row of the point table that was used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Used {
    /// Id of the row.
    pub id: &'static str,
    /// What was looked up, in words.
    pub words: String,
    /// What it gave.
    pub points: u8,
    /// How well it is sourced.
    pub status: Status,
}

/// One static factor: the scores that remain possible, and how they came about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StaticFactor {
    /// Name on the wire.
    pub name: &'static str,
    /// Possible scores, a bit each.
    pub scores: u8,
    /// The assessor gave the score.
    pub given: bool,
    /// What the table would give where the assessor's own score goes before it.
    pub table_would_give: u8,
    /// Rows used.
    pub rows: Vec<Used>,
    /// The table was withheld.
    pub withheld: bool,
    /// Unknown questions on which it depends.
    pub needs: Vec<String>,
    /// What the sources leave open here.
    pub open: Option<&'static str>,
}

impl StaticFactor {
    /// The only score, where there is one.
    pub const fn score(&self) -> Option<u32> {
        if self.scores.count_ones() == 1 { Some(self.scores.trailing_zeros()) } else { None }
    }
}

/// The position of the most serious offences: each that no other is certain to exceed (AST-23).
fn most_serious(offences: &[Offence]) -> Vec<usize> {
    let range = |o: &Offence| o.seriousness.known().map_or((1, 8), |s| (s, s));
    let floor = offences.iter().map(|o| range(o).0).max().unwrap_or(0);
    (0..offences.len()).filter(|i| offences.get(*i).is_some_and(|o| range(o).1 >= floor)).collect()
}

/// What the table gives for the offences.
fn offence_type(facts: Option<&StaticFacts>) -> StaticFactor {
    let mut out = StaticFactor { name: "offence_type", ..StaticFactor::default() };
    let Some(offences) = facts.and_then(|f| f.offences.0.as_ref()) else {
        out.scores = bits(OFFENCE_TYPE.iter().map(|(_, points)| *points));
        out.needs.push(String::from("static_facts.offences"));
        return out;
    };
    let candidates = most_serious(offences);
    let mut types: Vec<OffenceType> = Vec::new();
    for i in &candidates {
        let Some(offence) = offences.get(*i) else { continue };
        if offence.r#type.known().is_none() {
            out.needs.push(format!("static_facts.offences[{i}].type"));
        }
        if candidates.len() > 1 && offence.seriousness.known().is_none() {
            out.needs.push(format!("static_facts.offences[{i}].seriousness"));
        }
        for kind in OffenceType::ALL.iter().filter(|t| offence.r#type.known().is_none_or(|known| known == **t)) {
            if !types.contains(kind) {
                types.push(*kind);
            }
        }
    }
    for kind in types {
        let Some((constant, points)) = OFFENCE_TYPE.get(usize::from(kind.index())) else { continue };
        out.scores |= bits([*points]);
        out.rows.push(Used { id: constant.id, words: constant.title.to_string(), points: *points, status: constant.status });
    }
    if out.scores.count_ones() > 1 && out.needs.is_empty() {
        out.open = Some("offences of different type are equally serious: which one counts is not settled");
    }
    out
}

/// What a table of ages gives for an age that may be none.
fn by_age(name: &'static str, age: Answer<Option<u16>>, table: &'static Steps<i32>, none: &'static Constant) -> StaticFactor {
    let mut out = StaticFactor { name, ..StaticFactor::default() };
    match age.known() {
        Some(Some(age)) if age > OLDEST => {
            out.scores = ANY;
            out.open = Some("at 18 or over: the table has no row, the assessor's own score is needed");
        }
        Some(Some(age)) => {
            let row = table.row(age.into());
            out.rows.push(Used { id: row.id, words: format!("{}: {}", table.title, row.label), points: small(row.value), status: row.status });
        }
        Some(None) => out.rows.push(Used { id: none.id, words: none.title.to_string(), points: 0, status: none.status }),
        None => {
            out.scores = bits(table.rows().map(|r| small(r.value)).chain([0]));
            out.needs.push(format!("static_facts.{name}"));
        }
    }
    out.scores |= bits(out.rows.iter().map(|r| r.points));
    out
}

fn previous(number: Answer<u16>) -> StaticFactor {
    let mut out = StaticFactor { name: "previous_convictions", ..StaticFactor::default() };
    match number.known() {
        Some(n) => {
            let row = PREVIOUS.row(n.into());
            out.rows.push(Used { id: row.id, words: format!("{}: {}", PREVIOUS.title, row.label), points: small(row.value), status: row.status });
            out.scores = bits([small(row.value)]);
        }
        None => {
            out.scores = bits(PREVIOUS.rows().map(|r| small(r.value)));
            out.needs.push(String::from("static_facts.previous_convictions"));
        }
    }
    out
}

/// The four factors in the form's order. The assessor's score goes before the table (AST-24); where neither is given, every score
/// from 0 to 4 is possible; where `strict` turns the table off, so it is.
pub fn factors(scores: Option<&StaticScores>, facts: Option<&StaticFacts>, options: &Options) -> [StaticFactor; 4] {
    let unknown = || Answer::Unknown;
    let derived = [
        offence_type(facts),
        by_age("age_at_first_reprimand", facts.map_or_else(unknown, |f| f.age_at_first_reprimand), &REPRIMAND, &NO_REPRIMAND),
        by_age("age_at_first_conviction", facts.map_or_else(unknown, |f| f.age_at_first_conviction), &CONVICTION, &NO_CONVICTION),
        previous(facts.map_or(Answer::Unknown, |f| f.previous_convictions)),
    ];
    let mut field = 0u8;
    derived.map(|mut factor| {
        let own = scores.and_then(|s| s.raw(Key::field(field))).and_then(|a| a.known()).map(small);
        field = field.saturating_add(1);
        if let Some(score) = own {
            let table_would_give = if facts.is_some() && factor.needs.is_empty() && factor.open.is_none() { factor.scores } else { 0 };
            return StaticFactor { name: factor.name, scores: bits([score]), given: true, table_would_give, ..StaticFactor::default() };
        }
        if facts.is_none() {
            return StaticFactor { name: factor.name, scores: ANY, needs: alloc::vec![format!("static_scores.{}", factor.name)], ..StaticFactor::default() };
        }
        if factor.open.is_some() {
            // only the assessor's own score settles it
            factor.needs.push(format!("static_scores.{}", factor.name));
        }
        let used: Statuses = factor.rows.iter().map(|r| options.status(r.id, r.status)).collect();
        let table = used.plus(if factor.rows.is_empty() { Status::Unconfirmed } else { Status::Confirmed });
        if table.withheld(options.strict).is_some() {
            return StaticFactor { name: factor.name, scores: ANY, withheld: true, needs: alloc::vec![format!("static_scores.{}", factor.name)], ..StaticFactor::default() };
        }
        factor
    })
}

fn bits(scores: impl IntoIterator<Item = u8>) -> u8 {
    scores.into_iter().fold(0, |all, score| all | 1u8.checked_shl(score.into()).unwrap_or(0))
}

fn small(n: i32) -> u8 {
    u8::try_from(n).unwrap_or(0)
}
