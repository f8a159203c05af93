//! MARAC profiles as a family of policies: threshold, labels below it, escalation window, further routes. Data only; `dash` reads it.

use crate::choices::Choices;
use crate::collect::CollectVec;
use crate::facts;
use crate::guidance::policy_head::{Family, Head, number, status};
use crate::json::Json;
use crate::problem::Problems;
use crate::provenance::Status;
use alloc::borrow::Cow;

choices! {
    /// A further route to a referral that a local form names. Advisory: a person decides.
    pub enum Route {
        SuicideSelfHarm = "suicide_self_harm", "Suicide or self-harm";
        ThreeCluster = "three_cluster", "Separation, coercive control and violence together";
        Strangulation = "strangulation", "Strangulation";
        Stalking = "stalking", "Stalking";
        ThreatsToKill = "threats_to_kill", "Threats to kill";
    }
}

/// Labels for counts below the threshold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Labels {
    /// The least count that is called medium.
    pub medium_at_least: u8,
    /// The least count that is called standard.
    pub standard_at_least: u8,
    /// How well they are sourced.
    pub status: Status,
}

/// Several events within a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Escalation {
    /// How many.
    pub events: u8,
    /// Within how many months, ending on the day of assessment.
    pub months: u8,
    /// How well it is sourced.
    pub status: Status,
}

/// One profile.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// What it states of itself.
    pub head: Head,
    /// The least count of yes answers, of 24, that is a visible high risk.
    pub high_at_least: u8,
    /// How well the threshold is sourced.
    pub status: Status,
    /// How well it is sourced that a professional's judgement alone can refer.
    pub judgement: Status,
    /// Labels below it.
    pub labels: Labels,
    /// Potential escalation.
    pub escalation: Escalation,
    /// Further routes.
    pub routes: Cow<'static, [Route]>,
}

/// The id of the default.
pub const SAFELIVES: &str = "safelives";

/// The local labels of Plymouth and Norfolk, used elsewhere as the only ones read.
const ELSEWHERE: Labels = Labels { medium_at_least: 10, standard_at_least: 0, status: Status::Likely };
/// Three events in 12 months, the usual window, where a profile names none of its own.
const USUAL: Escalation = Escalation { events: 3, months: 12, status: Status::Likely };

/// SafeLives.
pub static SAFE_LIVES: Profile = Profile {
    head: Head::built_in(SAFELIVES, "SafeLives, MARAC referral criteria", "undated copy", "SafeLives definitions sheet (copy)"),
    high_at_least: 14,
    status: Status::Confirmed,
    judgement: Status::Confirmed,
    labels: ELSEWHERE,
    escalation: Escalation { events: 3, months: 12, status: Status::Confirmed },
    routes: Cow::Borrowed(&[]),
};
/// Bristol.
pub static BRISTOL: Profile = Profile {
    head: Head::built_in("bristol", "Bristol, MARAC referral form", "undated page", "Bristol MARAC referral form"),
    high_at_least: 14,
    status: Status::Confirmed,
    judgement: Status::Likely,
    labels: ELSEWHERE,
    escalation: Escalation { events: 3, months: 12, status: Status::Confirmed },
    routes: Cow::Borrowed(&[]),
};
/// Kent.
pub static KENT: Profile = Profile {
    head: Head::built_in("kent", "Kent, MARAC referral criteria", "undated page", "Kent MARAC page"),
    high_at_least: 14,
    status: Status::Confirmed,
    judgement: Status::Confirmed,
    labels: ELSEWHERE,
    escalation: Escalation { events: 3, months: 6, status: Status::Confirmed },
    routes: Cow::Borrowed(&[Route::SuicideSelfHarm]),
};
/// Plymouth. Its lowest label begins at one yes.
pub static PLYMOUTH: Profile = Profile {
    head: Head::built_in("plymouth", "Plymouth, DASH and MARAC thresholds", "undated page", "Plymouth MARAC page"),
    high_at_least: 14,
    status: Status::Confirmed,
    judgement: Status::Likely,
    labels: Labels { medium_at_least: 10, standard_at_least: 1, status: Status::Confirmed },
    escalation: USUAL,
    routes: Cow::Borrowed(&[Route::ThreeCluster, Route::Strangulation, Route::Stalking, Route::ThreatsToKill]),
};
/// Norfolk. Its page names the labels; the threshold is that of the other profiles.
pub static NORFOLK: Profile = Profile {
    head: Head::built_in("norfolk", "Norfolk, NIDAS risk levels", "undated page", "Norfolk NIDAS page"),
    high_at_least: 14,
    status: Status::Likely,
    judgement: Status::Likely,
    labels: Labels { medium_at_least: 10, standard_at_least: 0, status: Status::Confirmed },
    escalation: USUAL,
    routes: Cow::Borrowed(&[]),
};

/// Every built-in profile, the default first.
pub static ALL: [&Profile; 5] = [&SAFE_LIVES, &BRISTOL, &KENT, &PLYMOUTH, &NORFOLK];

impl Profile {
    /// Reads a policy file of this family.
    ///
    /// # Errors
    /// Every problem at once.
    pub fn read(json: &Json) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let p = &mut problems;
        if !facts::check_keys(json, "", &["family", "id", "title", "version", "source", "visible_high_risk", "judgement", "labels", "escalation", "routes"], p) {
            return Err(problems);
        }
        let head = Head::read(json, p);
        let mut part = |key: &'static str, keys: &[&str]| {
            let of = json.get(key).cloned().unwrap_or_default();
            facts::check_keys(&of, key, keys, p);
            of
        };
        let high = part("visible_high_risk", &["at_least", "status"]);
        let judgement = json.get("judgement").cloned().unwrap_or(object! {});
        let labels = part("labels", &["medium_at_least", "standard_at_least", "status"]);
        let escalation = part("escalation", &["events", "months", "status"]);
        let routes = match json.get("routes") {
            None | Some(Json::Null) => Cow::Borrowed(&[][..]),
            Some(Json::List(list)) if list.iter().all(|r| r.as_text().and_then(Route::from_word).is_some()) => {
                Cow::Owned(list.iter().filter_map(Json::as_text).filter_map(Route::from_word).collect_vec())
            }
            Some(_) => {
                let known = Route::CHOICES.iter().map(|c| c.word).collect::<alloc::vec::Vec<_>>().join(", ");
                p.add("unknown_value", &["routes"], alloc::format!("`routes` must be a list of {known}"));
                Cow::Borrowed(&[][..])
            }
        };
        let read = Self {
            head,
            high_at_least: number(&high, "visible_high_risk", "at_least", (1, 24), p),
            status: status(&high, "visible_high_risk", p),
            judgement: if facts::check_keys(&judgement, "judgement", &["status"], p) { status(&judgement, "judgement", p) } else { Status::Ours },
            labels: Labels {
                medium_at_least: number(&labels, "labels", "medium_at_least", (0, 24), p),
                standard_at_least: number(&labels, "labels", "standard_at_least", (0, 24), p),
                status: status(&labels, "labels", p),
            },
            escalation: Escalation {
                events: number(&escalation, "escalation", "events", (1, 99), p),
                months: number(&escalation, "escalation", "months", (1, 120), p),
                status: status(&escalation, "escalation", p),
            },
            routes,
        };
        p.add_if(
            read.high_at_least < read.labels.medium_at_least || read.labels.medium_at_least < read.labels.standard_at_least,
            "contradicts",
            &["visible_high_risk.at_least", "labels.medium_at_least", "labels.standard_at_least"],
            "`labels.standard_at_least`, `labels.medium_at_least` and `visible_high_risk.at_least` must ascend in this order",
        );
        if problems.is_empty() { Ok(read) } else { Err(problems) }
    }

    /// As a file that is read back, once it has an id of its own.
    pub fn to_json(&self) -> Json {
        self.head
            .to_json(Family::Marac)
            .with("visible_high_risk", object! { "at_least": self.high_at_least, "status": self.status.word() })
            .with("judgement", object! { "status": self.judgement.word() })
            .with("labels", object! { "medium_at_least": self.labels.medium_at_least, "standard_at_least": self.labels.standard_at_least, "status": self.labels.status.word() })
            .with("escalation", object! { "events": self.escalation.events, "months": self.escalation.months, "status": self.escalation.status.word() })
            .with("routes", self.routes.iter().map(|r| Json::from(r.word())).collect::<Json>())
    }
}
