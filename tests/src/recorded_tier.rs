//! Cases of the probation tier recorded from the service: packed, one JSON value a line. What they record is what the service does.

use crate::{Vector, lines};
use assize::{Json, object};

/// Recorded from `ministryofjustice/hmpps-tier` at commit affac98 (2026-08-17; MIT licence, Crown copyright
/// 2020-2021), its one reading of today's date replaced by `as_of`. The people are invented.
const TIER: &[u8] = include_bytes!("../vectors/tier.jsonl.gz");

/// One recorded case, with its kind.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// What kind of case it is: `full`, `boundary`, `partial` ...
    pub kind: String,
    /// The case as a vector.
    pub vector: Vector,
}

/// Every recorded case of the tier, of both editions.
pub fn cases() -> Vec<Recorded> {
    let word = |case: &Json, key: &str| case.get(key).and_then(Json::as_text).unwrap_or_else(|| panic!("a case has {key}")).to_string();
    lines(TIER)
        .iter()
        .map(|case| {
            let expected = case.get("expected").expect("a case says what is expected");
            let wanted = match expected.get("error") {
                Some(code) => object! { "type": "rejected", "problems": vec![code.clone()] },
                None => object! { "type": "scored", "result": expected.clone() },
            };
            let instrument = if word(case, "version") == "v3" { "tier" } else { "tier@v2-2026-06" };
            let facts = case.get("request").expect("a case has a request").clone();
            let vector = Vector { instrument: instrument.to_string(), id: word(case, "id"), facts, policies: Vec::new(), strict: false, expected: wanted };
            Recorded { kind: word(case, "kind"), vector }
        })
        .collect()
}
