//! The options of a call: `policy` (an id, a policy file as an object, or a list of these), `strict`, `attest` (an attestation file
//! as an object).

use crate::values::{error, read, refused};
use assize::guidance::families::{self, AnyPolicy, Chosen};
use assize::provenance::Attestation;
use assize::{Json, Options, catalogue};
use wasm_bindgen::prelude::*;

const KNOWN: [&str; 3] = ["policy", "strict", "attest"];

/// What the caller chose.
pub struct Run {
    /// Policies, at most one of each family.
    pub chosen: Chosen,
    strict: bool,
    attestation: Option<Attestation>,
}

impl Run {
    /// Reads the options of a call; nothing chooses nothing.
    ///
    /// # Errors
    /// An `Error` that says what is wrong with them.
    pub fn read(options: &JsValue) -> Result<Self, JsValue> {
        let mut out = Self { chosen: Chosen::default(), strict: false, attestation: None };
        let members = match read(options, "options")? {
            Json::Null => Vec::new(),
            Json::Object(members) => members,
            other => return Err(error("wrong_type", &["options"], &format!("`options` is {}, must be an object", other.kind()))),
        };
        for (key, value) in members {
            match (key.as_ref(), value) {
                (_, Json::Null) if KNOWN.contains(&key.as_ref()) => {}
                ("strict", Json::Bool(strict)) => out.strict = strict,
                ("policy", Json::List(list)) => list.into_iter().try_for_each(|policy| out.choose(policy))?,
                ("policy", policy) => out.choose(policy)?,
                ("attest", file) => out.attestation = Some(Attestation::read(&file).map_err(|problems| refused("the attestation", "options.attest", &problems))?),
                ("strict", other) => return Err(error("wrong_type", &["options.strict"], &format!("`options.strict` is {}, must be true or false", other.kind()))),
                (other, _) => {
                    let near = assize::facts::nearest(other, &KNOWN).map_or_else(String::new, |n| format!("; the nearest is `{n}`"));
                    return Err(error("unknown_field", &["options"], &format!("`options` takes policy, strict and attest, not `{}`{near}", assize::facts::shown(other))));
                }
            }
        }
        Ok(out)
    }

    fn choose(&mut self, policy: Json) -> Result<(), JsValue> {
        let added = match &policy {
            Json::Text(all) if all == "all" => self.chosen.add_all(),
            Json::Text(id) => {
                let unknown = || error("unknown_policy", &["options.policy"], &format!("`{}` is no policy; policies are {}", assize::facts::shown(id), families::names()));
                self.chosen.add(families::find(id).ok_or_else(unknown)?)
            }
            file => self.chosen.add(AnyPolicy::read(file).map_err(|problems| refused("the policy", "options.policy", &problems))?),
        };
        added.map_err(|twice| error("given_twice", &["options.policy"], &twice))
    }

    /// The same with the policy that `id@edition` selects, where the policy stands as the edition.
    ///
    /// # Errors
    /// An `Error` where the options choose a policy of that family already, or every one.
    pub fn for_instrument(mut self, id: &str) -> Result<Self, JsValue> {
        if self.chosen.all() {
            return Err(error("given_twice", &["options.policy"], "`all` goes with assess; score takes one policy of a family"));
        }
        if let Some(policy) = catalogue::edition_policy(id) {
            self.chosen.add(policy).map_err(|_| error("given_twice", &["options.policy"], "the edition selects a policy already; leave out one of the two"))?;
        }
        Ok(self)
    }

    /// As the engine takes them.
    pub fn options(&self) -> Options<'_> {
        self.chosen.options(self.strict, self.attestation.as_ref())
    }
}
