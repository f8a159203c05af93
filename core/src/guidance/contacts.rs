//! Contact minimums by intervention level, as a family of policies without a default: no national figure could be confirmed. Data
//! only; Asset shows them beside its intervention level.

use super::policy_head::{Family, Head, number, status};
use crate::choices::Choices;
use crate::facts;
use crate::json::Json;
use crate::problem::Problems;
use crate::provenance::Status;

choices! {
    /// Intervention level of the Scaled Approach. No likelihood and no risk of serious harm, though it comes from both.
    pub enum Intervention {
        Standard = "standard", "Standard";
        Enhanced = "enhanced", "Enhanced";
        Intensive = "intensive", "Intensive";
    }
}

/// The least number of contacts a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Minimum {
    /// In the first 12 weeks.
    pub first_12_weeks: u8,
    /// Afterwards.
    pub afterwards: u8,
}

/// Contact minimums of one area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contacts {
    /// What it states of itself.
    pub head: Head,
    /// Standard, enhanced, intensive.
    pub minimums: [Minimum; 3],
    /// How well they are sourced.
    pub status: Status,
}

/// Bracknell Forest, for Youth Rehabilitation Orders with supervision, Referral Orders and the community half of a Detention and
/// Training Order.
pub static BRACKNELL: Contacts = Contacts {
    head: Head::built_in("bracknell", "Bracknell Forest, contact minimums", "undated page", "Bracknell Forest YOS, Enforcement of Statutory Court Orders, Table 1"),
    minimums: [Minimum { first_12_weeks: 2, afterwards: 1 }, Minimum { first_12_weeks: 4, afterwards: 2 }, Minimum { first_12_weeks: 8, afterwards: 4 }],
    status: Status::Confirmed,
};

/// Every built-in set of minimums. None is the default.
pub static ALL: [&Contacts; 1] = [&BRACKNELL];

impl Contacts {
    /// The minimum at a level.
    pub const fn at(&self, level: Intervention) -> Minimum {
        let [standard, enhanced, intensive] = self.minimums;
        match level {
            Intervention::Standard => standard,
            Intervention::Enhanced => enhanced,
            Intervention::Intensive => intensive,
        }
    }

    /// Reads a policy file of this family.
    ///
    /// # Errors
    /// Every problem at once.
    pub fn read(json: &Json) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let p = &mut problems;
        if !facts::check_keys(json, "", &["family", "id", "title", "version", "source", "minimums", "status"], p) {
            return Err(problems);
        }
        let head = Head::read(json, p);
        let levels: [&str; 3] = ["standard", "enhanced", "intensive"];
        let part = json.get("minimums").cloned().unwrap_or_default();
        facts::check_keys(&part, "minimums", &levels, p);
        let minimums = levels.map(|level| {
            let at = facts::join("minimums", level);
            let of = part.get(level).cloned().unwrap_or_default();
            facts::check_keys(&of, &at, &["first_12_weeks_per_month", "afterwards_per_month"], p);
            Minimum { first_12_weeks: number(&of, &at, "first_12_weeks_per_month", (0, 31), p), afterwards: number(&of, &at, "afterwards_per_month", (0, 31), p) }
        });
        let read = Self { head, minimums, status: status(json, "", p) };
        if problems.is_empty() { Ok(read) } else { Err(problems) }
    }

    /// As a file that is read back, once it has an id of its own.
    pub fn to_json(&self) -> Json {
        let mut minimums = object! {};
        for level in Intervention::ALL {
            let m = self.at(*level);
            minimums.push(level.word(), object! { "first_12_weeks_per_month": m.first_12_weeks, "afterwards_per_month": m.afterwards });
        }
        self.head.to_json(Family::Contacts).with("minimums", minimums).with("status", self.status.word())
    }
}
