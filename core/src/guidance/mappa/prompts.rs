//! What the guidance asks around a MAPPA case: reassess, refer, consider another level, move history, defensible decisions, minutes.
//! Prompts change neither category nor level. Reads the facts of `mappa-lifecycle`.

use super::level_facts::Managed;
use super::lifecycle_facts::{Ask, DefensibleAsk, Facts};
use crate::choices::Choices;
use crate::collect::CollectVec;
use crate::date::Date;
use crate::guidance::flags::{Document, Flag, Force, If};
use crate::instruments::rosh::level::Level;
use crate::json::Json;
use crate::order;
use crate::provenance::Status;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::cmp::Ordering;

/// The tests of a defensible decision.
pub const TESTS: &[(&str, If<DefensibleAsk>)] = &[
    ("grounded_in_evidence", If::Yes(DefensibleAsk::grounded_in_evidence)),
    ("reliable_tool_used", If::Yes(DefensibleAsk::reliable_tool_used)),
    ("information_sought", If::Yes(DefensibleAsk::information_sought)),
    ("decision_recorded", If::Yes(DefensibleAsk::decision_recorded)),
    ("matched_to_risk_factors", If::Yes(DefensibleAsk::matched_to_risk_factors)),
    ("contact_matches_risk", If::Yes(DefensibleAsk::contact_matches_risk)),
];

/// Prompts, in the order of their documents.
pub const FLAGS: &[Flag<Ask>] = &[
    Flag {
        id: "YOT-01",
        document: Document::London,
        section: "London chapter 13 (2010) 13.7.5; Solihull 7.1 (2018) s.4; chapter 9 (2009) 9.1.3",
        force: Force::Must,
        text: "the youth offending team identifies a young person who meets the criteria and refers the case",
        status: Status::Confirmed,
        when: If::All(&[If::Below(Ask::age, 18), If::No(Ask::referred_to_mappa), If::Yes(Ask::criteria_met)]),
    },
    Flag {
        id: "SEED-C-referral",
        document: Document::London,
        section: "London chapter 13 (2010) 13.7.4; Dorset, part 1 (2016) s.5; Rotherham (2024)",
        force: Force::Consider,
        text: "refer the case to the arrangements: a category applies and no referral is recorded",
        status: Status::Confirmed,
        when: If::All(&[If::No(Ask::referred_to_mappa), If::Yes(Ask::criteria_met)]),
    },
    Flag {
        id: "SEED-J-elsewhere",
        document: Document::London,
        section: "London chapter 13 (2010) 13.7.4; Rotherham (2024)",
        force: Force::Consider,
        text: "already managed in another area: refer on transfer and check the national record",
        status: Status::Confirmed,
        when: If::Yes(Ask::already_mappa_elsewhere),
    },
    Flag {
        id: "SEED-B-escalating",
        document: Document::Dorset,
        section: "Dorset, part 1 (2016) s.11",
        force: Force::Should,
        text: "reassess: rising risk, worse behaviour or non-compliance calls for a response",
        status: Status::Confirmed,
        when: If::Yes(Ask::risk_escalating),
    },
    Flag {
        id: "SEED-B-ongoing",
        document: Document::Dorset,
        section: "Dorset, part 1 (2016) s.3",
        force: Force::Must,
        text: "act on a sign that the level of risk may have changed: consult, and hold a level 2 or 3 meeting where one applies",
        status: Status::Confirmed,
        when: If::Any(&[If::Yes(Ask::risk_escalating), If::Yes(Ask::significant_change)]),
    },
    Flag {
        id: "SEED-B-change",
        document: Document::Dorset,
        section: "Dorset, part 1 (2016) s.8; London chapter 13 (2010) 13.7.24",
        force: Force::Consider,
        text: "a significant change of circumstances can make a low or medium risk high: consider level 3",
        status: Status::Confirmed,
        when: If::Yes(Ask::significant_change),
    },
    Flag {
        id: "SEED-C-discharge",
        document: Document::Dorset,
        section: "Dorset, part 1 (2016) s.8; London chapter 13 (2010) 13.7.24",
        force: Force::Consider,
        text: "discharge from a hospital order: consider level 3",
        status: Status::Confirmed,
        when: If::Yes(Ask::discharged_from_hospital_order),
    },
    Flag {
        id: "SEED-C-overseas",
        document: Document::Dorset,
        section: "Dorset, part 1 (2016) s.8; London chapter 13 (2010) 13.7.24",
        force: Force::Consider,
        text: "return from overseas: consider level 3",
        status: Status::Confirmed,
        when: If::Yes(Ask::returned_from_overseas),
    },
    Flag {
        id: "SEED-C-level-3-victims",
        document: Document::London,
        section: "London chapter 13 (2010) 13.7.28; Dorset, part 1 (2016) s.7",
        force: Force::Consider,
        text: "involve victims with care, through victim contact officers: they may show which case belongs at level 3",
        status: Status::Confirmed,
        when: If::AtLeast(Ask::management_level, Managed::Two as i32),
    },
];

/// The moves between dated values, oldest first: what it was, what it became, and which way.
fn moves<V: Copy + Ord>(mut dated: Vec<(Date, V)>, show: impl Fn(V) -> Json) -> Json {
    order::sort_by_key(&mut dated, |(on, _)| *on);
    let later = dated.iter().skip(1);
    let pairs = dated.iter().zip(later).filter(|((_, before), (_, after))| before != after);
    pairs
        .map(|((_, before), (on, after))| {
            let direction = if after.cmp(before) == Ordering::Greater { "up" } else { "down" };
            object! { "on": on.to_string(), "from": show(*before), "to": show(*after), "direction": direction }
        })
        .collect()
}

/// How the management level moved (NM-04).
pub fn level_moves(f: &Facts) -> Json {
    moves(f.level_history.iter().filter_map(|p| p.on.known().zip(p.level.known())).collect_vec(), |level: Managed| level.number())
}

/// How the risk of serious harm moved from one assessment to the next.
pub fn rosh_moves(f: &Facts) -> Json {
    moves(f.rosh_history.iter().filter_map(|p| p.on.known().zip(p.level.known())).collect_vec(), |level: Level| Json::from(level.word()))
}
