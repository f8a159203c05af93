//! How well each number is sourced, and what an operator who holds the printed source has attested.

use crate::json::Json;
use crate::problem::Problems;
use crate::set::Set;
use alloc::format;
use alloc::string::{String, ToString};
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
    ids: Vec<String>,
    hash: String,
}

impl Attestation {
    /// The most constants that one file may attest.
    pub const MOST: usize = 2000;

    /// Reads an attestation file: `{"constants": [{"id", "page", "checked_on", "checked_by"}]}`. `id` is the id of a table row
    /// or of a whole table, `page` where it stands in the printed source, `checked_by` a role (never a name).
    ///
    /// # Errors
    /// Every problem at once, each with its place in the file.
    pub fn read(json: &Json) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let known = crate::catalogue::constants();
        let mut ids = Vec::new();
        if crate::facts::check_keys(json, "", &["constants"], &mut problems) {
            match json.get("constants") {
                Some(Json::List(entries)) if entries.len() > Self::MOST => {
                    problems.add("too_many", &["constants"], format!("`constants` has {} entries, must have at most {}", entries.len(), Self::MOST));
                }
                Some(Json::List(entries)) => {
                    for (i, entry) in entries.iter().enumerate() {
                        Self::read_entry(entry, &format!("constants[{i}]"), &known, &mut ids, &mut problems);
                    }
                }
                _ => problems.add("wrong_type", &["constants"], "`constants` must be a list"),
            }
        }
        let hash = crate::receipt::hash(json.compact().as_bytes());
        if problems.is_empty() { Ok(Self { ids, hash }) } else { Err(problems) }
    }

    fn read_entry(entry: &Json, at: &str, known: &[(String, Status)], ids: &mut Vec<String>, problems: &mut Problems) {
        if !crate::facts::check_keys(entry, at, &["id", "page", "checked_on", "checked_by"], problems) {
            return;
        }
        for key in ["page", "checked_on", "checked_by"] {
            let given = entry.get(key).and_then(Json::as_text).is_some_and(|t| !t.trim().is_empty() && t.len() <= 200);
            let path = format!("{at}.{key}");
            if !given {
                problems.add("missing", &[&path], format!("`{path}` is missing, must be a text of up to 200 bytes"));
            } else if key == "checked_on"
                && let Some(Err(why)) = entry.get(key).and_then(Json::as_text).map(crate::date::Date::read)
            {
                problems.add("impossible_date", &[&path], format!("`{path}` {why}"));
            }
        }
        let path = format!("{at}.id");
        let Some(id) = entry.get("id").and_then(Json::as_text) else {
            problems.add("missing", &[&path], format!("`{path}` is missing, must be the id of a constant or a table"));
            return;
        };
        let rows: Vec<_> = known.iter().filter(|(k, _)| k == id || k.strip_prefix(id).is_some_and(|rest| rest.starts_with('.'))).collect();
        if rows.is_empty() {
            let names: Vec<&str> = known.iter().map(|(k, _)| k.as_str()).collect();
            let near = crate::facts::nearest(id, &names).map_or_else(String::new, |n| format!("; the nearest is `{n}`"));
            problems.add("unknown_constant", &[&path], format!("`{path}` names no constant of this engine{near}"));
        } else if rows.iter().all(|(_, s)| *s == Status::Ours) {
            problems.add("nothing_to_attest", &[&path], format!("`{path}` names a reading of this project; there is no printed source to check it against"));
        }
        ids.extend(rows.into_iter().filter(|(_, s)| matches!(s, Status::Likely | Status::Unconfirmed)).map(|(k, _)| k.to_string()));
    }

    /// Whether this constant is attested.
    pub fn has(&self, id: &str) -> bool {
        self.ids.iter().any(|i| i == id)
    }

    /// SHA-256 of the file's content.
    pub fn hash(&self) -> &str {
        &self.hash
    }
}
