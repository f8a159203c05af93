//! The receipt: enough to reproduce an outcome years later.

use crate::json::Json;
use crate::offences::Map;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write;
use sha2::{Digest, Sha256};

/// Version of the engine.
pub const ENGINE: &str = concat!("assize ", env!("CARGO_PKG_VERSION"));

/// The arithmetic that outcomes rest on. It names no library and no version: mathematics defines every bit.
pub const ARITHMETIC: &str = "binary64, exp and ln correctly rounded";

/// SHA-256 of `bytes`, as `sha256:` and 64 hexadecimal digits.
pub fn hash(bytes: &[u8]) -> String {
    let mut out = String::from("sha256:");
    for byte in Sha256::digest(bytes) {
        // writing to a String cannot fail
        let _ = write!(out, "{byte:02x}");
    }
    out
}

/// What an outcome was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// Instrument id.
    pub instrument: &'static str,
    /// Edition, or the id of the policy where the policy is the edition.
    pub edition: String,
    /// Policy, where one was used.
    pub policy: Option<String>,
    /// Hash of the policy file, where the policy came from one.
    pub policy_hash: Option<String>,
    /// Policies of other families that were used beside it, with the hashes of their files.
    pub other_policies: Vec<(String, Option<String>)>,
    /// Hash of the instrument's tables and rules.
    pub tables: String,
    /// Dated maps that were looked up in.
    pub maps: Vec<&'static Map>,
    /// Hash of the checked facts in canonical form.
    pub facts: String,
    /// Hash of the attestation file, where one was given.
    pub attestation: Option<String>,
    /// Whether values that rest on weaker sources were withheld.
    pub strict: bool,
}

impl Receipt {
    /// As JSON; absent parts are left out.
    pub fn to_json(&self) -> Json {
        let mut out = object! { "engine": ENGINE, "instrument": self.instrument, "edition": self.edition.clone() };
        for (key, value) in [("policy", &self.policy), ("policy_hash", &self.policy_hash), ("attestation", &self.attestation)] {
            if let Some(text) = value {
                out.push(key, text.clone());
            }
        }
        if !self.other_policies.is_empty() {
            out.push("other_policies", self.other_policies.iter().map(|(id, hash)| object! { "policy": id.clone(), "policy_hash": hash.clone() }).collect::<Json>());
        }
        out.push("arithmetic", ARITHMETIC);
        out.push("tables", self.tables.clone());
        if !self.maps.is_empty() {
            out.push("maps", self.maps.iter().map(|map| object! { "map": map.id, "hash": map.hash }).collect::<Json>());
        }
        out.push("facts", self.facts.clone());
        out.push("strict", self.strict);
        out
    }
}
