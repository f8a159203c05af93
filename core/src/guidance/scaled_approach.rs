//! The Scaled Approach as a family of policies: where the bands of the Asset total begin. Data only; Asset reads it.

use super::policy_head::{Family, Head, number, status};
use crate::choices::Choices;
use crate::facts;
use crate::instruments::Likelihood;
use crate::json::Json;
use crate::problem::Problems;
use crate::provenance::Status;

/// Bands of the Asset total, 0 to 64: low below `medium_at_least`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScaledApproach {
    /// What it states of itself.
    pub head: Head,
    /// The least total that is medium.
    pub medium_at_least: u8,
    /// The least total that is high.
    pub high_at_least: u8,
    /// How well the bands are sourced.
    pub status: Status,
    /// Replaced before it came into use: never applied unless it is named.
    pub superseded: bool,
}

const HANSARD: &str = "Hansard, House of Lords, 2 April 2009, HL2587";

/// In use from 30 November 2009 and in the 2010 edition.
pub static FEBRUARY_2009: ScaledApproach = ScaledApproach {
    head: Head::built_in(CURRENT, "Youth Justice: the Scaled Approach, version of February 2009", "February 2009", HANSARD),
    medium_at_least: 15,
    high_at_least: 33,
    status: Status::Likely,
    superseded: false,
};

/// The draft of 2008, replaced before it came into use.
pub static DRAFT_2008: ScaledApproach = ScaledApproach {
    head: Head::built_in("scaled-approach-2008-09-draft", "Youth Justice: the Scaled Approach, draft of September 2008 (superseded)", "September 2008, draft", HANSARD),
    medium_at_least: 26,
    high_at_least: 42,
    status: Status::Likely,
    superseded: true,
};

/// The id of the default.
pub const CURRENT: &str = "scaled-approach-2009-02";

/// Every built-in set of bands, the default first.
pub static ALL: [&ScaledApproach; 2] = [&FEBRUARY_2009, &DRAFT_2008];

impl ScaledApproach {
    /// The band of a total, 0 to 64 (AST-31).
    #[inline]
    pub const fn band(&self, total: u8) -> Likelihood {
        if total >= self.high_at_least {
            Likelihood::High
        } else if total >= self.medium_at_least {
            Likelihood::Medium
        } else {
            Likelihood::Low
        }
    }

    /// Reads a policy file of this family.
    ///
    /// # Errors
    /// Every problem at once.
    pub fn read(json: &Json) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let p = &mut problems;
        if !facts::check_keys(json, "", &["family", "id", "title", "version", "source", "medium_at_least", "high_at_least", "status", "superseded"], p) {
            return Err(problems);
        }
        let superseded = match json.get("superseded") {
            None | Some(Json::Bool(false)) => false,
            Some(Json::Bool(true)) => true,
            Some(_) => {
                p.add("wrong_type", &["superseded"], "`superseded` must be true or false");
                false
            }
        };
        let read = Self {
            head: Head::read(json, p),
            medium_at_least: number(json, "", "medium_at_least", (1, 63), p),
            high_at_least: number(json, "", "high_at_least", (2, 64), p),
            status: status(json, "", p),
            superseded,
        };
        p.add_if(
            read.high_at_least <= read.medium_at_least,
            "contradicts",
            &["medium_at_least", "high_at_least"],
            "`high_at_least` must be greater than `medium_at_least`: the bands ascend",
        );
        if problems.is_empty() { Ok(read) } else { Err(problems) }
    }

    /// As a file that is read back, once it has an id of its own.
    pub fn to_json(&self) -> Json {
        self.head
            .to_json(Family::ScaledApproach)
            .with("medium_at_least", self.medium_at_least)
            .with("high_at_least", self.high_at_least)
            .with("status", self.status.word())
            .with("superseded", self.superseded)
    }
}
