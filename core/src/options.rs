//! How to score, apart from the facts.

use crate::guidance::contacts::Contacts;
use crate::guidance::mappa::policies;
use crate::guidance::mappa::policy::Policy;
use crate::guidance::marac::profiles::{self, Profile};
use crate::guidance::scaled_approach::{self, ScaledApproach};
use crate::provenance::{Attestation, Status};

/// How to score, apart from the facts.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'a> {
    /// Withhold every value that rests on anything `likely` or `unconfirmed`.
    pub strict: bool,
    /// Constants that the operator has checked against the printed source.
    pub attestation: Option<&'a Attestation>,
    /// The dated MAPPA guidance to apply; without one, `national-current`.
    pub policy: Option<&'a Policy>,
    /// The bands of the Scaled Approach; without any, those of February 2009.
    pub scaled_approach: Option<&'a ScaledApproach>,
    /// The MARAC profile; without one, that of SafeLives.
    pub marac: Option<&'a Profile>,
    /// Contact minimums; without any, none are shown.
    pub contacts: Option<&'a Contacts>,
}

impl<'a> Options<'a> {
    /// The status of a constant, lifted where it is attested.
    #[inline]
    pub fn status(&self, id: &str, own: Status) -> Status {
        match self.attestation {
            Some(a) if a.has(id) => Status::Attested,
            _ => own,
        }
    }

    /// The MAPPA policy in force.
    pub fn policy(&self) -> &'a Policy {
        self.policy.unwrap_or(&policies::national_2026_03::POLICY)
    }

    /// The bands in force.
    pub fn scaled_approach(&self) -> &'a ScaledApproach {
        self.scaled_approach.unwrap_or(&scaled_approach::FEBRUARY_2009)
    }

    /// The MARAC profile in force.
    pub fn marac(&self) -> &'a Profile {
        self.marac.unwrap_or(&profiles::SAFE_LIVES)
    }
}
