//! Vectors and what every runner of them shares. The same cases go through every binding, each through its own conversion.

pub mod exp_ln;
pub mod flat;
pub mod raw;
pub mod recorded;
pub mod recorded_tier;

extern crate alloc;

use assize::guidance::families;
use assize::{Json, Options, catalogue};
use std::io::BufRead as _;

/// One recorded or derived case.
#[derive(Clone, Debug)]
pub struct Vector {
    /// Instrument id.
    pub instrument: String,
    /// Stable id of the case.
    pub id: String,
    /// The facts.
    pub facts: Json,
    /// Policies to apply, at most one of a family; the defaults elsewhere.
    pub policies: Vec<String>,
    /// Whether weaker values are withheld.
    pub strict: bool,
    /// What the outcome must hold.
    pub expected: Json,
}

impl Vector {
    /// What the engine makes of it.
    pub fn outcome(&self) -> Json {
        let entry = catalogue::find(&self.instrument).unwrap_or_else(|| panic!("no instrument {}", self.instrument));
        let policies: Vec<_> = self.policies.iter().map(|id| families::find(id).unwrap_or_else(|| panic!("no policy {id}"))).collect();
        let options = policies.iter().fold(Options { strict: self.strict, ..Options::default() }, Options::under);
        entry.score(&self.facts, &options).to_json()
    }

    /// Whether it names this policy, or the alias that stands for it.
    pub fn under(&self, id: &str) -> bool {
        self.policies.iter().any(|named| families::find(named).is_some_and(|p| p.id() == id))
    }
}

/// The vector files, compiled in so that a runner needs no files. A file is named after its instrument where it holds one.
pub const FILES: &[(&str, &str)] = &[
    ("rm2000", include_str!("../vectors/rm2000.json")),
    ("rosh-cell", include_str!("../vectors/rosh-cell.json")),
    ("rosh-cell-triggers", include_str!("../vectors/rosh-cell-triggers.json")),
    ("rosh", include_str!("../vectors/rosh.json")),
    ("oasys", include_str!("../vectors/oasys.json")),
    ("oasys-recorded", include_str!("../vectors/oasys-recorded.json")),
    ("asset", include_str!("../vectors/asset.json")),
    ("asset-more", include_str!("../vectors/asset-more.json")),
    ("vulnerability", include_str!("../vectors/vulnerability.json")),
    ("onset", include_str!("../vectors/onset.json")),
    ("mappa-category", include_str!("../vectors/mappa-category.json")),
    ("mappa-level", include_str!("../vectors/mappa-level.json")),
    ("mappa-level-rules", include_str!("../vectors/mappa-level-rules.json")),
    ("mappa-lifecycle", include_str!("../vectors/mappa-lifecycle.json")),
    ("notification-period", include_str!("../vectors/notification-period.json")),
    ("notification-duties", include_str!("../vectors/notification-duties.json")),
    ("civil-orders", include_str!("../vectors/civil-orders.json")),
    ("grooming", include_str!("../vectors/grooming.json")),
    ("persons", include_str!("../vectors/persons.json")),
    ("children", include_str!("../vectors/children.json")),
    ("disclosure", include_str!("../vectors/disclosure.json")),
    ("housing-release", include_str!("../vectors/housing-release.json")),
    ("instrument-choice", include_str!("../vectors/instrument-choice.json")),
    ("transition", include_str!("../vectors/transition.json")),
    ("dash", include_str!("../vectors/dash.json")),
    ("tier", include_str!("../vectors/tier.json")),
    ("hmpps-current", include_str!("../vectors/hmpps-current.json")),
    ("hmpps-current-worked", include_str!("../vectors/hmpps-current-worked.json")),
    ("hmpps-current-ties", include_str!("../vectors/hmpps-current-ties.json")),
    ("hmpps-classic", include_str!("../vectors/hmpps-classic.json")),
    ("ogrs3", include_str!("../vectors/ogrs3.json")),
    ("ogp", include_str!("../vectors/ogp.json")),
    ("ovp", include_str!("../vectors/ovp.json")),
    ("snsv", include_str!("../vectors/snsv.json")),
    ("osp-dc", include_str!("../vectors/osp-dc.json")),
    ("osp-iic", include_str!("../vectors/osp-iic.json")),
    ("rsr", include_str!("../vectors/rsr.json")),
    ("arp", include_str!("../vectors/arp.json")),
    ("vrp", include_str!("../vectors/vrp.json")),
    ("svrp", include_str!("../vectors/svrp.json")),
    ("arp-recorded", include_str!("../vectors/arp-recorded.json")),
    ("vrp-recorded", include_str!("../vectors/vrp-recorded.json")),
    ("svrp-recorded", include_str!("../vectors/svrp-recorded.json")),
    ("dc-srp", include_str!("../vectors/dc-srp.json")),
    ("dc-srp-states", include_str!("../vectors/dc-srp-states.json")),
    ("iic-srp", include_str!("../vectors/iic-srp.json")),
    ("iic-srp-states", include_str!("../vectors/iic-srp-states.json")),
    ("csrp", include_str!("../vectors/csrp.json")),
    ("csrp-states", include_str!("../vectors/csrp-states.json")),
    ("mst", include_str!("../vectors/mst.json")),
    ("mst-states", include_str!("../vectors/mst-states.json")),
    ("lds", include_str!("../vectors/lds.json")),
    ("lds-states", include_str!("../vectors/lds-states.json")),
    ("opd", include_str!("../vectors/opd.json")),
    ("opd-states", include_str!("../vectors/opd-states.json")),
    ("pni", include_str!("../vectors/pni.json")),
    ("pni-states", include_str!("../vectors/pni-states.json")),
    ("bad-input", include_str!("../vectors/bad-input.json")),
];

/// Every vector of every file.
pub fn vectors() -> Vec<Vector> {
    FILES.iter().flat_map(|(name, text)| read(name, text)).collect()
}

fn read(name: &str, text: &str) -> Vec<Vector> {
    let file = Json::read(text.as_bytes()).unwrap_or_else(|e| panic!("{name}.json is not JSON: {e}"));
    let word = |of: &Json, key: &str| of.get(key).and_then(Json::as_text).map(str::to_string);
    let vectors = file.get("vectors").map(Json::items).unwrap_or_default();
    assert!(!vectors.is_empty(), "{name}.json has no vectors");
    vectors
        .iter()
        .map(|v| Vector {
            // a vector may name an instrument of its own
            instrument: word(v, "instrument").or_else(|| word(&file, "instrument")).unwrap_or_else(|| name.to_string()),
            id: word(v, "id").expect("a vector has an id"),
            facts: v.get("facts").expect("a vector has facts").clone(),
            policies: word(v, "policy").into_iter().chain(v.get("policies").map(Json::items).unwrap_or_default().iter().filter_map(Json::as_text).map(str::to_string)).collect(),
            strict: v.get("strict") == Some(&Json::Bool(true)),
            expected: v.get("expected").expect("a vector says what is expected").clone(),
        })
        .collect()
}

/// The values of a compressed file of JSON Lines.
pub fn lines(compressed: &[u8]) -> Vec<Json> {
    let reader = std::io::BufReader::new(flate2::read::GzDecoder::new(compressed));
    reader.lines().map(|line| Json::read(line.expect("the file is text").as_bytes()).expect("a line is JSON")).collect()
}

/// Where an outcome differs from what a vector expects; empty where it agrees.
///
/// What is not spoken of may be anything. Keys of objects are compared one by one; null and absent are the same. Lists are
/// compared whole, except that
/// - `notices` lists codes that must be among those given,
/// - `no_notices` lists codes that must not be,
/// - `problems` lists the codes in order, each alone or as an object with its `fields` and what its text `contains`,
/// - true or false in place of a list says whether it has members (`"not_determinable": true`),
/// - an object in place of a list of objects names members by `rule`, by `difference`, `code`, `order`, `instrument`, `section` or
///   `subject.setting`, each with what it must hold; null: there is no such member,
/// - `{"contains": "..."}` in place of a text says what must stand in it.
pub fn differences(expected: &Json, outcome: &Json) -> Vec<String> {
    let mut out = Vec::new();
    for (key, want) in expected.members() {
        let got = outcome.get(key).cloned().unwrap_or_default();
        match key.as_ref() {
            "problems" => problems(want, &got, &mut out),
            "notices" => {
                for code in want.items().iter().filter(|code| !has_code(&got, code)) {
                    out.push(format!("notice {} is missing", code.compact()));
                }
            }
            "no_notices" => {
                let got = outcome.get("notices").cloned().unwrap_or_default();
                for code in want.items().iter().filter(|code| has_code(&got, code)) {
                    out.push(format!("notice {} should not be given", code.compact()));
                }
            }
            _ => compare(key, want, &got, &mut out),
        }
    }
    out
}

fn has_code(list: &Json, code: &Json) -> bool {
    list.items().iter().any(|n| n.get("code") == Some(code))
}

fn problems(want: &Json, got: &Json, out: &mut Vec<String>) {
    let code = |p: &Json| p.get("code").unwrap_or(p).clone();
    let (wanted, given): (Json, Json) = (want.items().iter().map(code).collect(), got.items().iter().map(code).collect());
    if wanted != given {
        out.push(format!("problems: expected {}, got {}", wanted.compact(), got.compact()));
        return;
    }
    for (want, got) in want.items().iter().zip(got.items()) {
        if let Some(fields) = want.get("fields") {
            compare("problems.fields", fields, got.get("fields").unwrap_or(&Json::Null), out);
        }
        let text = got.get("text").and_then(Json::as_text).unwrap_or_default();
        let part = want.get("contains").and_then(Json::as_text).unwrap_or_default();
        if !text.contains(part) {
            out.push(format!("problems: expected a text with \"{part}\", got \"{text}\""));
        }
    }
}

/// Whether a member of a list is the one that a vector names.
fn is_named(member: &Json, name: &str) -> bool {
    let text = |key: &str| member.get(key).and_then(Json::as_text);
    let cell = || Some(format!("{}.{}", text("subject")?, text("setting")?));
    ["rule", "code", "difference", "order", "instrument", "section"].iter().any(|key| text(key) == Some(name)) || cell().as_deref() == Some(name)
}

fn compare(path: &str, want: &Json, got: &Json, out: &mut Vec<String>) {
    match (want, got) {
        (Json::Object(members), Json::Object(_)) => {
            for (key, value) in members {
                compare(&format!("{path}.{key}"), value, got.get(key).unwrap_or(&Json::Null), out);
            }
        }
        (Json::Object(members), Json::List(list)) => {
            for (name, value) in members {
                let found = list.iter().find(|m| is_named(m, name));
                match (found, value) {
                    (None, Json::Null) => {}
                    (None, _) => out.push(format!("{path}: no {name} in {}", got.compact())),
                    (Some(member), Json::Null) => out.push(format!("{path}: {name} should not be there, got {}", member.compact())),
                    (Some(member), value) => compare(&format!("{path}.{name}"), value, member, out),
                }
            }
        }
        (Json::Bool(filled), Json::List(list)) if *filled != list.is_empty() => {}
        (Json::Object(_), Json::Text(text)) if want.get("contains").and_then(Json::as_text).is_some_and(|part| text.contains(part)) => {}
        _ if want == got => {}
        _ => out.push(format!("{path}: expected {}, got {}", want.compact(), got.compact())),
    }
}

/// Pseudo-random numbers from a fixed seed (splitmix64): the same on every machine and in every year.
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// Dice with this seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 bits.
    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `n`.
    pub fn below(&mut self, n: u8) -> u8 {
        u8::try_from(self.roll() % u64::from(n.max(1))).unwrap_or(0)
    }

    /// Yes or no.
    pub fn flip(&mut self) -> bool {
        self.roll() >> 63 == 1
    }

    /// Yes, once in `n` times.
    pub fn one_in(&mut self, n: u32) -> bool {
        self.roll().is_multiple_of(u64::from(n.max(1)))
    }
}

/// The README's example, compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
