//! Reading an attestation file: the constants that an operator has checked against the printed source.

use crate::catalogue;
use crate::collect::CollectVec;
use crate::date::Date;
use crate::facts;
use crate::json::Json;
use crate::problem::Problems;
use crate::provenance::{Attestation, Status};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

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
        let known = catalogue::constants();
        let mut ids = Vec::new();
        if facts::check_keys(json, "", &["constants"], &mut problems) {
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
        if !facts::check_keys(entry, at, &["id", "page", "checked_on", "checked_by"], problems) {
            return;
        }
        for key in ["page", "checked_on", "checked_by"] {
            let given = entry.get(key).and_then(Json::as_text).is_some_and(|t| !t.trim().is_empty() && t.len() <= 200);
            let path = format!("{at}.{key}");
            if !given {
                problems.add("missing", &[&path], format!("`{path}` is missing, must be a text of up to 200 bytes"));
            } else if key == "checked_on"
                && let Some(Err(why)) = entry.get(key).and_then(Json::as_text).map(Date::read)
            {
                problems.add("impossible_date", &[&path], format!("`{path}` {why}"));
            }
        }
        let path = format!("{at}.id");
        let Some(id) = entry.get("id").and_then(Json::as_text) else {
            problems.add("missing", &[&path], format!("`{path}` is missing, must be the id of a constant or a table"));
            return;
        };
        let rows: Vec<_> = known.iter().filter(|(k, _)| k == id || k.strip_prefix(id).is_some_and(|rest| rest.starts_with('.'))).collect_vec();
        if rows.is_empty() {
            let names: Vec<&str> = known.iter().map(|(k, _)| k.as_str()).collect();
            let near = facts::nearest(id, &names).map_or_else(String::new, |n| format!("; the nearest is `{n}`"));
            problems.add("unknown_constant", &[&path], format!("`{path}` names no constant of this engine{near}"));
        } else if rows.iter().all(|(_, s)| *s == Status::Ours) {
            problems.add("nothing_to_attest", &[&path], format!("`{path}` names a reading of this project; there is no printed source to check it against"));
        }
        ids.extend(rows.into_iter().filter(|(_, s)| matches!(s, Status::Likely | Status::Unconfirmed)).map(|(k, _)| k.to_string()));
    }
}
