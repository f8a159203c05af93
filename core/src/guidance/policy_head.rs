//! What policies of every family have in common: a family, a head that names the document, and the reading of what their files hold.

use crate::choices::Choices;
use crate::collect::CollectVec;
use crate::facts;
use crate::json::Json;
use crate::problem::Problems;
use crate::provenance::Status;
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};

choices! {
    /// A family of policies.
    pub enum Family {
        Mappa = "mappa", "MAPPA guidance";
        ScaledApproach = "scaled-approach", "Scaled Approach bands";
        Marac = "marac", "MARAC profiles";
        Contacts = "contacts", "Contact minimums";
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

/// The sentence for a file that takes the id of a built-in policy.
pub(crate) fn built_in(id: &str) -> String {
    format!("`id` is {}, which is a built-in policy; a changed policy needs an id of its own", facts::shown(id))
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
        let known = Status::ALL.iter().map(|s| s.word()).collect_vec().join(", ");
        p.add("unknown_value", &[&path], format!("`{path}` must be one of {known}"));
        Status::Ours
    })
}
