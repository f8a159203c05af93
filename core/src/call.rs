//! The options of one call as a caller in another language gives them, as JSON: `policy` (an id, a policy file, or a list of these),
//! `strict`, `attest` (an attestation file). What bindings share; no rule lives here.

use crate::catalogue;
use crate::facts::{join, nearest, shown};
use crate::guidance::families::{self, AnyPolicy, Chosen};
use crate::json::Json;
use crate::options::Options;
use crate::problem::{Problem, Problems};
use crate::provenance::Attestation;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// The names of the options.
pub const KNOWN: [&str; 3] = ["policy", "strict", "attest"];

/// What the caller chose.
#[derive(Default)]
pub struct Call {
    /// Policies, at most one of each family.
    pub chosen: Chosen,
    strict: bool,
    attestation: Option<Attestation>,
}

/// Why options cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The file of the caller's that is refused; `None` where it is the options themselves.
    pub what: Option<&'static str>,
    /// Every problem, with its place among the options.
    pub problems: Problems,
}

impl Refused {
    fn one(code: &'static str, at: &str, text: impl Into<String>) -> Self {
        let mut problems = Problems::default();
        problems.add(code, &[at], text);
        Self { what: None, problems }
    }

    fn file(what: &'static str, at: &str, problems: Problems) -> Self {
        Self { what: Some(what), problems: placed(problems, what, at) }
    }
}

/// Problems of a file that stands at `at` and is called `what` in their sentences.
fn placed(problems: Problems, what: &str, at: &str) -> Problems {
    let place = |field: &String| if field.is_empty() { String::from(at) } else { join(at, field) };
    let placed = |p: Problem| Problem { fields: p.fields.iter().map(place).collect(), text: p.text.replace("`the facts`", what), code: p.code };
    Problems(problems.0.into_iter().map(placed).collect())
}

impl Call {
    /// Reads the options of a call; null chooses nothing.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn read(options: Json) -> Result<Self, Refused> {
        let mut out = Self::default();
        let members = match options {
            Json::Null => Vec::new(),
            Json::Object(members) => members,
            other => return Err(Refused::one("wrong_type", "options", format!("`options` is {}, must be an object", other.kind()))),
        };
        for (key, value) in members {
            match (key.as_ref(), value) {
                (_, Json::Null) if KNOWN.contains(&key.as_ref()) => {}
                ("strict", Json::Bool(strict)) => out.strict = strict,
                ("policy", policy) => out.choose(policy)?,
                ("attest", file) => out.attestation = Some(Attestation::read(&file).map_err(|problems| Refused::file("the attestation", "options.attest", problems))?),
                ("strict", other) => return Err(Refused::one("wrong_type", "options.strict", format!("`options.strict` is {}, must be true or false", other.kind()))),
                (other, _) => {
                    let near = nearest(other, &KNOWN).map_or_else(String::new, |n| format!("; the nearest is `{n}`"));
                    return Err(Refused::one("unknown_field", "options", format!("`options` takes policy, strict and attest, not `{}`{near}", shown(other))));
                }
            }
        }
        Ok(out)
    }

    /// Chooses a policy by id or from a file, every one with `all`, or each of a list.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn choose(&mut self, policy: Json) -> Result<(), Refused> {
        if let Json::List(list) = policy {
            return list.into_iter().try_for_each(|policy| self.choose(policy));
        }
        let added = match &policy {
            Json::Text(all) if all == "all" => self.chosen.add_all(),
            Json::Text(id) => {
                let unknown = || Refused::one("unknown_policy", "options.policy", format!("`{}` is no policy; policies are {}", shown(id), families::names()));
                self.chosen.add(families::find(id).ok_or_else(unknown)?)
            }
            file => self.chosen.add(AnyPolicy::read(file).map_err(|problems| Refused::file("the policy", "options.policy", problems))?),
        };
        added.map_err(|twice| Refused::one("given_twice", "options.policy", twice))
    }

    /// The same with the policy that `id@edition` selects, where the policy stands as the edition.
    ///
    /// # Errors
    /// Where the options choose a policy of that family already, or every one.
    pub fn for_instrument(mut self, id: &str) -> Result<Self, Refused> {
        if self.chosen.all() {
            return Err(Refused::one("given_twice", "options.policy", "`all` goes with assess; score takes one policy of a family"));
        }
        if let Some(policy) = catalogue::edition_policy(id) {
            self.chosen.add(policy).map_err(|_| Refused::one("given_twice", "options.policy", "the edition selects a policy already; leave out one of the two"))?;
        }
        Ok(self)
    }

    /// As the engine takes them.
    pub fn options(&self) -> Options<'_> {
        self.chosen.options(self.strict, self.attestation.as_ref())
    }
}
