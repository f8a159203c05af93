//! How well each number is sourced, and what an operator who holds the printed source has attested.

use crate::set::Set;
use alloc::string::String;
use alloc::vec::Vec;

choices! {
    /// How well a constant is sourced, best first. An outcome carries the weakest status that it used.
    pub enum Status {
        Confirmed = "confirmed", "read in the published source";
        Attested = "attested", "checked against the printed source by the operator";
        Likely = "likely", "rests on a secondary or partial source";
        Ours = "ours", "a reading or design of this project where the source is silent";
        Unconfirmed = "unconfirmed", "general knowledge, not confirmed in any text read";
    }
}

/// The statuses of every constant that a number rests on.
pub type Statuses = Set<Status>;

impl Statuses {
    /// The weakest status; `Confirmed` where nothing was used.
    pub fn weakest(self) -> Status {
        self.highest().unwrap_or(Status::Confirmed)
    }

    /// The status for which `strict` withholds the number, if any.
    pub fn withheld(self, strict: bool) -> Option<Status> {
        if !strict {
            return None;
        }
        [Status::Unconfirmed, Status::Likely].into_iter().find(|s| self.has(*s))
    }
}

/// Constants that an operator has checked against the printed source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attestation {
    pub(crate) ids: Vec<String>,
    pub(crate) hash: String,
}

impl Attestation {
    /// Whether this constant is attested.
    pub fn has(&self, id: &str) -> bool {
        self.ids.iter().any(|i| i == id)
    }

    /// SHA-256 of the file's content.
    pub fn hash(&self) -> &str {
        &self.hash
    }
}
