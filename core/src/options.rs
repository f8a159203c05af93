//! How to score, apart from the facts.

use crate::guidance::mappa::policies;
use crate::guidance::mappa::policy::Policy;
use crate::provenance::{Attestation, Status};

/// How to score, apart from the facts.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'a> {
    /// Withhold every value that rests on anything `likely` or `unconfirmed`.
    pub strict: bool,
    /// Constants that the operator has checked against the printed source.
    pub attestation: Option<&'a Attestation>,
    /// The dated guidance to apply; without one, `national-current`.
    pub policy: Option<&'a Policy>,
}

impl Options<'_> {
    /// The status of a constant, lifted where it is attested.
    #[inline]
    pub fn status(&self, id: &str, own: Status) -> Status {
        match self.attestation {
            Some(a) if a.has(id) => Status::Attested,
            _ => own,
        }
    }

    /// The policy in force.
    pub fn policy(&self) -> &Policy {
        self.policy.unwrap_or(&policies::national_2026_03::POLICY)
    }
}
