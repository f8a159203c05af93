//! Reading a policy file: every problem at once, each with its place. A file cannot take a built-in id, and cannot remove what
//! belongs to the engine.

use super::Category;
use super::level_facts::{Ask, Managed, Media};
use super::policies;
use super::policy::{Effect, Policy, Rule, Test, Words};
use crate::date::Date;
use crate::facts::{self, Choices};
use crate::guidance::policy_head::{Head, built_in, status, words};
use crate::instruments::rosh::level::Level;
use crate::json::Json;
use crate::problem::Problems;
use crate::provenance::Status;
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

impl Policy {
    /// Reads a policy file.
    ///
    /// # Errors
    /// Every problem at once, each with its place in the file.
    pub fn read(json: &Json) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let p = &mut problems;
        const KEYS: [&str; 10] = ["family", "id", "title", "version", "source", "effective_from", "extends", "names_category_4", "define", "rules"];
        if !facts::check_keys(json, "", &KEYS, p) {
            return Err(problems);
        }
        let head = Head::read(json, p);
        if policies::find(&head.id).is_some() {
            p.add("built_in_id", &["id"], built_in(&head.id));
        }
        // without a document to rest on, the national category and lifecycle rules go with it
        let extends = if json.get("extends").is_none_or(Json::is_null) { policies::national_2026_03::POLICY.id.to_string() } else { words(json, "", "extends", 60, p) };
        let base = policies::find(&extends);
        if base.is_none() {
            p.add("unknown_value", &["extends"], format!("`extends` must name a built-in policy, one of {}: its category and lifecycle rules apply", policies::names()));
        }
        let effective_from = match json.get("effective_from") {
            None | Some(Json::Null) => None,
            Some(value) => match value.as_text().map(Date::read) {
                Some(Ok(date)) => Some(Cow::Owned(date.to_string())),
                _ => {
                    p.add("impossible_date", &["effective_from"], "`effective_from` must be a calendar date such as 2026-03-31, or null");
                    None
                }
            },
        };
        let names_category_4 = match json.get("names_category_4") {
            Some(Json::Bool(value)) => *value,
            None => base.is_some_and(|b| b.names_category_4),
            Some(_) => {
                p.add("wrong_type", &["names_category_4"], "`names_category_4` must be true or false");
                false
            }
        };
        // definitions may use those above them, so no circle can be written
        let mut define: Vec<(Words, Test)> = Vec::new();
        match json.get("define") {
            None | Some(Json::Null) => {}
            Some(Json::Object(members)) if members.len() <= MOST_RULES => {
                for (name, test) in members {
                    let at = format!("define.{}", facts::shown(name));
                    if define.iter().any(|(n, _)| n == name) || Ask::named(name).is_some() || name == "rosh_hvh" {
                        p.add("duplicate_key", &[&at], format!("`{at}` is defined already"));
                    }
                    let test = Test::read(test, &at, &define, 0, p);
                    define.push((name.clone(), test));
                }
            }
            Some(_) => p.add("wrong_type", &["define"], format!("`define` must be an object with at most {MOST_RULES} conditions")),
        }
        let mut rules: Vec<Rule> = Vec::new();
        match json.get("rules") {
            Some(Json::List(list)) if !list.is_empty() && list.len() <= MOST_RULES => {
                for (i, rule) in list.iter().enumerate() {
                    let at = format!("rules[{i}]");
                    let rule = Rule::read(rule, &at, &define, p);
                    if rules.iter().any(|r| r.id == rule.id) {
                        p.add("duplicate_key", &[&format!("{at}.id")], format!("`{at}.id` stands twice in this policy"));
                    }
                    rules.push(rule);
                }
                if !rules.iter().any(|r| matches!(r.effect, Effect::Sets(_))) {
                    p.add("missing", &["rules"], "`rules` has no rule of mode criterion, so no level could ever be given");
                }
            }
            _ => p.add("wrong_type", &["rules"], format!("`rules` must be a list of 1 to {MOST_RULES} rules")),
        }
        let policy = Self {
            id: head.id,
            title: head.title,
            version: head.version,
            source: head.source,
            extends: base.map_or(Cow::Owned(extends), |b| b.id.clone()),
            effective_from,
            names_category_4,
            define: Cow::Owned(define),
            rules: Cow::Owned(rules),
            file_hash: head.file_hash,
        };
        if problems.is_empty() && super::level::work(&policy, MOST_WORK) > MOST_WORK {
            problems.add(
                "too_complicated",
                &["rules"],
                "`rules` tell apart more combinations of unknown answers than can be answered quickly; use fewer facts or simpler conditions",
            );
        }
        if problems.is_empty() { Ok(policy) } else { Err(problems) }
    }
}

/// The most rules, and the most members of a condition, that a file may have.
pub const MOST_RULES: usize = 64;
/// The most work that a file's rules may be (see [`super::level::work`]); the built-in policies are 100 to 5,200.
const MOST_WORK: u64 = 200_000;
/// The deepest that conditions may nest.
const DEEPEST: usize = 12;

impl Test {
    fn read(json: &Json, at: &str, defined: &[(Words, Self)], depth: usize, p: &mut Problems) -> Self {
        let refuse = |p: &mut Problems| {
            p.add("unknown_condition", &[at], format!("`{at}` is no condition: must be the name of a yes/no fact or of a definition above it, `rosh_hvh`, `otherwise`, or an object with one of all, any, not, rosh_at_least, media_interest_at_least, category"));
            Self::Otherwise
        };
        if depth > DEEPEST {
            p.add("too_deep", &[at], format!("`{at}` is nested deeper than {DEEPEST} conditions"));
            return Self::Otherwise;
        }
        if let Some(name) = json.as_text() {
            return match name {
                "otherwise" => Self::Otherwise,
                "rosh_hvh" => Self::Rosh(Level::High),
                _ => match (Ask::named(name), defined.iter().find(|(n, _)| n == name)) {
                    (Some(ask), _) => Self::Yes(ask),
                    (None, Some((n, _))) => Self::Defined(n.clone()),
                    (None, None) => refuse(p),
                },
            };
        }
        let [(key, value)] = json.members() else { return refuse(p) };
        let path = format!("{at}.{}", facts::shown(key));
        let mut list = || -> Cow<'static, [Self]> {
            if !matches!(value, Json::List(l) if !l.is_empty() && l.len() <= MOST_RULES) {
                p.add("wrong_type", &[&path], format!("`{path}` must be a list of 1 to {MOST_RULES} conditions"));
            }
            Cow::Owned(value.items().iter().take(MOST_RULES).enumerate().map(|(i, t)| Self::read(t, &format!("{path}[{i}]"), defined, depth.saturating_add(1), p)).collect())
        };
        match key.as_ref() {
            "all" => Self::All(list()),
            "any" => Self::Any(list()),
            "not" => Self::Not(Cow::Owned(alloc::vec![Self::read(value, &path, defined, depth.saturating_add(1), p)])),
            "rosh_at_least" => value.as_text().and_then(Level::from_word).map_or_else(|| refuse(p), Self::Rosh),
            "media_interest_at_least" => value.as_text().and_then(Media::from_word).map_or_else(|| refuse(p), Self::MediaAtLeast),
            "category" => {
                let numbers: Option<Vec<Category>> = value.items().iter().map(|n| n.as_whole().and_then(|n| Category::from_word(&n.to_string()))).collect();
                numbers.filter(|n| !n.is_empty()).map_or_else(|| refuse(p), |n| Self::Category(Cow::Owned(n)))
            }
            _ => refuse(p),
        }
    }
}

impl Rule {
    fn read(json: &Json, at: &str, defined: &[(Words, Test)], p: &mut Problems) -> Self {
        const KEYS: [&str; 10] = ["family", "id", "mode", "level", "at_level", "prompts", "when", "text", "source", "status"];
        let path = |key: &str| format!("{at}.{key}");
        let blank = Self {
            id: Cow::Borrowed(""),
            effect: Effect::Requires(Cow::Borrowed(&[])),
            when: Test::Otherwise,
            text: Cow::Borrowed(""),
            source: Cow::Borrowed(""),
            status: Status::Ours,
        };
        if !facts::check_keys(json, at, &KEYS, p) {
            return blank;
        }
        let level = |value: Option<&Json>| match value {
            Some(Json::Null) => Some(Managed::None),
            Some(v) => v.as_whole().and_then(|n| Managed::ALL.iter().copied().find(|m| m.number().as_whole() == Some(n))),
            None => None,
        };
        let one_level = |p: &mut Problems| {
            level(json.get("level")).filter(|l| *l != Managed::None).unwrap_or_else(|| {
                p.add("unknown_value", &[&path("level")], format!("`{}` must be 1, 2 or 3", path("level")));
                Managed::One
            })
        };
        let levels = |p: &mut Problems| -> Cow<'static, [Managed]> {
            let list: Option<Vec<Managed>> = json.get("at_level").map_or(&[][..], Json::items).iter().map(|v| level(Some(v))).collect();
            list.map_or_else(
                || {
                    p.add("unknown_value", &[&path("at_level")], format!("`{}` must be a list of 1, 2, 3 or null", path("at_level")));
                    Cow::Borrowed(&[][..])
                },
                Cow::Owned,
            )
        };
        let effect = match json.get("mode").and_then(Json::as_text) {
            Some("criterion") => Effect::Sets(one_level(p)),
            Some("guard") => Effect::Forbids(one_level(p)),
            Some("process") => Effect::Requires(levels(p)),
            Some("indicator") => {
                let prompts = json.get("prompts").filter(|v| !v.is_null()).map(|v| v.as_text().and_then(Ask::named));
                if prompts == Some(None) {
                    p.add("unknown_value", &[&path("prompts")], format!("`{}` must be the name of a yes/no fact", path("prompts")));
                }
                Effect::Advises { at: levels(p), prompts: prompts.flatten() }
            }
            _ => {
                p.add("unknown_value", &[&path("mode")], format!("`{}` must be criterion, indicator, guard or process", path("mode")));
                blank.effect.clone()
            }
        };
        let when = match json.get("when") {
            Some(test) => Test::read(test, &path("when"), defined, 0, p),
            None => {
                p.add("missing", &[&path("when")], format!("`{}` is missing, must be a condition", path("when")));
                Test::Otherwise
            }
        };
        let id = words(json, at, "id", 60, p);
        if id == super::level::CAT3_L1 {
            p.add("belongs_to_engine", &[&path("id")], format!("`{}` is {id}, which belongs to the engine and cannot be replaced", path("id")));
        }
        Self {
            id: Cow::Owned(id),
            effect,
            when,
            text: Cow::Owned(words(json, at, "text", 400, p)),
            source: Cow::Owned(words(json, at, "source", 200, p)),
            status: status(json, at, p),
        }
    }
}
