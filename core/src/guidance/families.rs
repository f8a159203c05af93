//! Policies belong to families: MAPPA guidance, Scaled Approach bands, MARAC profiles, contact minimums. Each family has its own
//! kind of value and its own default; here they are found by id, read from a file and written as one. A policy of one family leaves
//! the other families' defaults in force.

use super::contacts::{self, Contacts};
use super::mappa::policies;
use super::mappa::policy::Policy;
use super::marac::profiles::{self, Profile};
use super::scaled_approach::{self, ScaledApproach};
use crate::choices::Choices;
use crate::facts;
use crate::json::Json;
use crate::options::Options;
use crate::problem::Problems;
use crate::provenance::Status;
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

choices! {
    /// A family of policies.
    pub enum Family {
        Mappa = "mappa", "MAPPA guidance";
        ScaledApproach = "scaled-approach", "Scaled Approach bands";
        Marac = "marac", "MARAC profiles";
        Contacts = "contacts", "Contact minimums";
    }
}

impl Family {
    /// The id of the policy in force where none is chosen; `None` where the family has no default.
    pub const fn default_id(self) -> Option<&'static str> {
        match self {
            Self::Mappa => Some(policies::CURRENT),
            Self::ScaledApproach => Some(scaled_approach::CURRENT),
            Self::Marac => Some(profiles::SAFELIVES),
            Self::Contacts => None,
        }
    }
}

/// What every policy states of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Id, kebab-case.
    pub id: Cow<'static, str>,
    /// Title in print.
    pub title: Cow<'static, str>,
    /// Version or edition of the document.
    pub version: Cow<'static, str>,
    /// The document.
    pub source: Cow<'static, str>,
    /// Hash of the file it came from; `None` for a built-in one.
    pub file_hash: Option<String>,
}

impl Head {
    /// A built-in policy.
    pub const fn built_in(id: &'static str, title: &'static str, version: &'static str, source: &'static str) -> Self {
        Self { id: Cow::Borrowed(id), title: Cow::Borrowed(title), version: Cow::Borrowed(version), source: Cow::Borrowed(source), file_hash: None }
    }

    /// Reads it from a policy file of any family.
    pub fn read(json: &Json, p: &mut Problems) -> Self {
        let id = words(json, "", "id", 60, p);
        if !id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') || id.is_empty() {
            p.add("unknown_value", &["id"], "`id` must be kebab-case: small letters, digits and hyphens");
        }
        if find(&id).is_some() || id == "all" {
            p.add("built_in_id", &["id"], format!("`id` is {id}, which is a built-in policy; a changed policy needs an id of its own"));
        }
        Self {
            id: Cow::Owned(id),
            title: Cow::Owned(words(json, "", "title", 200, p)),
            version: Cow::Owned(words(json, "", "version", 60, p)),
            source: Cow::Owned(words(json, "", "source", 400, p)),
            file_hash: Some(crate::receipt::hash(json.compact().as_bytes())),
        }
    }

    /// The beginning of its file.
    pub fn to_json(&self, family: Family) -> Json {
        object! {
            "family": family.word(), "id": self.id.clone(), "title": self.title.clone(), "version": self.version.clone(), "source": self.source.clone(),
        }
    }

    /// As an outcome names it.
    pub fn named(&self) -> (String, Option<String>) {
        (self.id.to_string(), self.file_hash.clone())
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
        match json.get("family").map(|f| f.as_text().and_then(Family::from_word)) {
            None | Some(Some(Family::Mappa)) => Policy::read(json).map(|p| Self::Mappa(Cow::Owned(p))),
            Some(Some(Family::ScaledApproach)) => ScaledApproach::read(json).map(|p| Self::ScaledApproach(Cow::Owned(p))),
            Some(Some(Family::Marac)) => Profile::read(json).map(|p| Self::Marac(Cow::Owned(p))),
            Some(Some(Family::Contacts)) => Contacts::read(json).map(|p| Self::Contacts(Cow::Owned(p))),
            Some(None) => {
                let mut problems = Problems::default();
                let known = Family::ALL.iter().map(|f| f.word()).collect::<Vec<_>>().join(", ");
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
    all().iter().filter(|p| p.family() == family).map(|p| p.id().to_string()).collect::<Vec<_>>().join(", ")
}

/// The ids of every family, for messages.
pub fn names() -> String {
    Family::ALL.iter().map(|f| format!("{} ({})", names_in(*f), f.label())).collect::<Vec<_>>().join("; ")
}

// --- reading what the files of several families hold -----------------------------------------------------------------------

/// A text of one line of a policy file.
pub(crate) fn words(json: &Json, at: &str, key: &str, most: usize, p: &mut Problems) -> String {
    let path = facts::join(at, key);
    // marks that turn the direction of print have no place in a rule
    let unprintable = |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    match json.get(key).and_then(Json::as_text) {
        Some(text) if text.len() <= most && !text.trim().is_empty() && !text.chars().any(unprintable) => text.to_string(),
        Some(_) => {
            p.add("unknown_value", &[&path], format!("`{path}` must be a text of 1 to {most} bytes on one line"));
            String::new()
        }
        None => {
            p.add("missing", &[&path], format!("`{path}` is missing, must be a text of up to {most} bytes"));
            String::new()
        }
    }
}

/// A whole number of a policy file.
pub(crate) fn number(json: &Json, at: &str, key: &str, (least, most): (u8, u8), p: &mut Problems) -> u8 {
    let path = facts::join(at, key);
    match json.get(key).and_then(Json::as_whole).and_then(|n| u8::try_from(n).ok()).filter(|n| (least..=most).contains(n)) {
        Some(n) => n,
        None => {
            p.add("out_of_range", &[&path], format!("`{path}` must be a whole number from {least} to {most}"));
            least
        }
    }
}

/// How well a number of a policy file is sourced: the operator's own reading, `ours`, where the file does not say.
pub(crate) fn status(json: &Json, at: &str, p: &mut Problems) -> Status {
    let path = facts::join(at, "status");
    json.get("status").map_or(Some(Status::Ours), |s| s.as_text().and_then(Status::from_word)).unwrap_or_else(|| {
        let known = Status::ALL.iter().map(|s| s.word()).collect::<Vec<_>>().join(", ");
        p.add("unknown_value", &[&path], format!("`{path}` must be one of {known}"));
        Status::Ours
    })
}
