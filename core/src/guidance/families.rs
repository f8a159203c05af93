//! Policies belong to families: MAPPA guidance, Scaled Approach bands, MARAC profiles, contact minimums. Each family has its own
//! kind of value and its own default; here they are found by id, read from a file and written as one. A policy of one family leaves
//! the other families' defaults in force.

use super::contacts::{self, Contacts};
use super::mappa::policies;
use super::mappa::policy::Policy;
use super::marac::profiles::{self, Profile};
use super::policy_head::built_in;
pub use super::policy_head::{Family, Head};
use super::scaled_approach::{self, ScaledApproach};
use crate::choices::Choices;
use crate::collect::CollectVec;
use crate::json::Json;
use crate::options::Options;
use crate::problem::Problems;
use crate::provenance::Attestation;
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// The id of the policy in force in a family where none is chosen; `None` where it has no default.
pub const fn default_id(family: Family) -> Option<&'static str> {
    match family {
        Family::Mappa => Some(policies::CURRENT),
        Family::ScaledApproach => Some(scaled_approach::CURRENT),
        Family::Marac => Some(profiles::SAFELIVES),
        Family::Contacts => None,
    }
}

/// A policy of any family.
#[derive(Clone, Debug, PartialEq)]
pub enum AnyPolicy {
    /// MAPPA guidance.
    Mappa(Cow<'static, Policy>),
    /// Bands of the Scaled Approach.
    ScaledApproach(Cow<'static, ScaledApproach>),
    /// A MARAC profile.
    Marac(Cow<'static, Profile>),
    /// Contact minimums.
    Contacts(Cow<'static, Contacts>),
}

impl AnyPolicy {
    /// Reads a policy file. Its `family` says of which kind it is; without one it is MAPPA guidance.
    ///
    /// # Errors
    /// Every problem at once, each with its place in the file.
    pub fn read(json: &Json) -> Result<Self, Problems> {
        let mut read = Self::of_its_family(json);
        if let Some(id) = json.get("id").and_then(Json::as_text).filter(|id| *id == "all" || find(id).is_some()) {
            let mut problems = read.err().unwrap_or_default();
            if !problems.0.iter().any(|p| p.code == "built_in_id") {
                problems.add("built_in_id", &["id"], built_in(id));
            }
            read = Err(problems);
        }
        read
    }

    fn of_its_family(json: &Json) -> Result<Self, Problems> {
        match json.get("family").map(|f| f.as_text().and_then(Family::from_word)) {
            None | Some(Some(Family::Mappa)) => Policy::read(json).map(|p| Self::Mappa(Cow::Owned(p))),
            Some(Some(Family::ScaledApproach)) => ScaledApproach::read(json).map(|p| Self::ScaledApproach(Cow::Owned(p))),
            Some(Some(Family::Marac)) => Profile::read(json).map(|p| Self::Marac(Cow::Owned(p))),
            Some(Some(Family::Contacts)) => Contacts::read(json).map(|p| Self::Contacts(Cow::Owned(p))),
            Some(None) => {
                let mut problems = Problems::default();
                let known = Family::ALL.iter().map(|f| f.word()).collect_vec().join(", ");
                problems.add("unknown_value", &["family"], format!("`family` must be one of {known}"));
                Err(problems)
            }
        }
    }

    /// The policy as a file that is read back, once it has an id of its own.
    pub fn to_json(&self) -> Json {
        match self {
            Self::Mappa(p) => p.to_json(),
            Self::ScaledApproach(p) => p.to_json(),
            Self::Marac(p) => p.to_json(),
            Self::Contacts(p) => p.to_json(),
        }
    }

    /// Its family.
    pub const fn family(&self) -> Family {
        match self {
            Self::Mappa(_) => Family::Mappa,
            Self::ScaledApproach(_) => Family::ScaledApproach,
            Self::Marac(_) => Family::Marac,
            Self::Contacts(_) => Family::Contacts,
        }
    }

    /// Its id.
    pub fn id(&self) -> &str {
        match self {
            Self::Mappa(p) => &p.id,
            Self::ScaledApproach(p) => &p.head.id,
            Self::Marac(p) => &p.head.id,
            Self::Contacts(p) => &p.head.id,
        }
    }

    /// Its title in print.
    pub fn title(&self) -> &str {
        match self {
            Self::Mappa(p) => &p.title,
            Self::ScaledApproach(p) => &p.head.title,
            Self::Marac(p) => &p.head.title,
            Self::Contacts(p) => &p.head.title,
        }
    }

    /// Version or edition of its document.
    pub fn version(&self) -> &str {
        match self {
            Self::Mappa(p) => &p.version,
            Self::ScaledApproach(p) => &p.head.version,
            Self::Marac(p) => &p.head.version,
            Self::Contacts(p) => &p.head.version,
        }
    }
}

impl<'a> Options<'a> {
    /// With this policy in force in its family.
    #[must_use]
    pub fn under(mut self, policy: &'a AnyPolicy) -> Self {
        match policy {
            AnyPolicy::Mappa(p) => self.policy = Some(p),
            AnyPolicy::ScaledApproach(p) => self.scaled_approach = Some(p),
            AnyPolicy::Marac(p) => self.marac = Some(p),
            AnyPolicy::Contacts(p) => self.contacts = Some(p),
        }
        self
    }

    /// Whether a policy of this family was chosen.
    pub const fn chose(&self, family: Family) -> bool {
        match family {
            Family::Mappa => self.policy.is_some(),
            Family::ScaledApproach => self.scaled_approach.is_some(),
            Family::Marac => self.marac.is_some(),
            Family::Contacts => self.contacts.is_some(),
        }
    }

    /// The id of the policy in force in a family; empty where there is none.
    pub fn id_in(&self, family: Family) -> &str {
        match family {
            Family::Mappa => &self.policy().id,
            Family::ScaledApproach => &self.scaled_approach().head.id,
            Family::Marac => &self.marac().head.id,
            Family::Contacts => self.contacts.map_or("", |c| &c.head.id),
        }
    }
}

/// Every built-in policy of every family.
pub fn all() -> Vec<AnyPolicy> {
    let mappa = policies::ALL.iter().map(|p| AnyPolicy::Mappa(Cow::Borrowed(*p)));
    let bands = scaled_approach::ALL.iter().map(|p| AnyPolicy::ScaledApproach(Cow::Borrowed(*p)));
    let marac = profiles::ALL.iter().map(|p| AnyPolicy::Marac(Cow::Borrowed(*p)));
    let contacts = contacts::ALL.iter().map(|p| AnyPolicy::Contacts(Cow::Borrowed(*p)));
    mappa.chain(bands).chain(marac).chain(contacts).collect()
}

/// The built-in policy with this id, of whatever family.
pub fn find(id: &str) -> Option<AnyPolicy> {
    match policies::find(id) {
        Some(policy) => Some(AnyPolicy::Mappa(Cow::Borrowed(policy))),
        None => all().into_iter().find(|p| p.id() == id),
    }
}

/// The ids of one family, for messages.
pub fn names_in(family: Family) -> String {
    if family == Family::Mappa {
        return policies::names();
    }
    all().iter().filter(|p| p.family() == family).map(|p| p.id().to_string()).collect_vec().join(", ")
}

/// The ids of every family, for messages.
pub fn names() -> String {
    Family::ALL.iter().map(|f| format!("{} ({})", names_in(*f), f.label())).collect_vec().join("; ")
}

/// The policies chosen for a run, at most one of each family; or every built-in MAPPA policy, side by side.
#[derive(Default)]
pub struct Chosen {
    policies: Vec<AnyPolicy>,
    all: bool,
}

impl Chosen {
    /// Whether every built-in MAPPA policy was chosen.
    pub const fn all(&self) -> bool {
        self.all
    }

    /// Whether one of this family was chosen.
    pub fn chose(&self, family: Family) -> bool {
        (self.all && family == Family::Mappa) || self.policies.iter().any(|p| p.family() == family)
    }

    /// Chooses one more.
    ///
    /// # Errors
    /// A sentence, where one of its family was chosen already.
    pub fn add(&mut self, policy: AnyPolicy) -> Result<(), String> {
        if self.chose(policy.family()) {
            return Err(given_twice(policy.family()));
        }
        self.policies.push(policy);
        Ok(())
    }

    /// Chooses every built-in MAPPA policy.
    ///
    /// # Errors
    /// A sentence, where a MAPPA policy was chosen already.
    pub fn add_all(&mut self) -> Result<(), String> {
        if self.chose(Family::Mappa) {
            return Err(given_twice(Family::Mappa));
        }
        self.all = true;
        Ok(())
    }

    /// The options of a run under them.
    pub fn options<'a>(&'a self, strict: bool, attestation: Option<&'a Attestation>) -> Options<'a> {
        self.policies.iter().fold(Options { strict, attestation, ..Options::default() }, Options::under)
    }

    /// The MAPPA policies that a whole case is answered under; none where the case itself says.
    pub fn mappa<'a>(&self, options: &Options<'a>) -> Vec<&'a Policy> {
        if self.all { policies::ALL.to_vec() } else { options.policy.into_iter().collect() }
    }
}

fn given_twice(family: Family) -> String {
    format!("two policies of one family are named ({}); one of each family applies", family.label())
}
