//! What is wrong with a set of facts: a stable code, the fields, and a sentence that says what is allowed.

use crate::json::Json;
use alloc::string::String;
use alloc::vec::Vec;

/// One thing wrong with the facts given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Stable code in snake_case; programs may rely on it.
    pub code: &'static str,
    /// The fields concerned, by their path from the top of the facts.
    pub fields: Vec<String>,
    /// A sentence for a person. It never repeats free text that was given.
    pub text: String,
}

/// Every problem found, in the order found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// Adds a problem.
    pub fn add(&mut self, code: &'static str, fields: &[&str], text: impl Into<String>) {
        self.0.push(Problem { code, fields: fields.iter().map(|f| String::from(*f)).collect(), text: text.into() });
    }

    /// Adds a problem where the condition holds.
    pub fn add_if(&mut self, holds: bool, code: &'static str, fields: &[&str], text: &str) {
        if holds {
            self.add(code, fields, text);
        }
    }

    /// Whether something is wrong at this path or within it already: what could not be read is not missing as well.
    pub fn touch(&self, path: &str) -> bool {
        self.0.iter().flat_map(|p| &p.fields).any(|field| within(field, path))
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Whether a path is `whole` or stands within it.
pub fn within(path: &str, whole: &str) -> bool {
    path.strip_prefix(whole).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

impl From<&Problem> for Json {
    fn from(p: &Problem) -> Self {
        object! { "code": p.code, "fields": p.fields.iter().map(|f| Json::from(f.clone())).collect::<Json>(), "text": p.text.clone() }
    }
}
