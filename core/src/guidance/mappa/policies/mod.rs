//! The built-in policies, one file each. A policy is a dated document; its rules are data.

use super::policy::Policy;
use alloc::string::String;
use alloc::vec::Vec;

/// Declares conditions: `all![..]`, `any![..]`, `not![..]` of names of yes/no facts in parentheses or other conditions.
macro_rules! all { ($($test:expr),* $(,)?) => { $crate::guidance::mappa::policy::Test::All(::alloc::borrow::Cow::Borrowed(&[$($test),*])) }; }
macro_rules! any { ($($test:expr),* $(,)?) => { $crate::guidance::mappa::policy::Test::Any(::alloc::borrow::Cow::Borrowed(&[$($test),*])) }; }
macro_rules! not { ($($test:expr),* $(,)?) => { $crate::guidance::mappa::policy::Test::Not(::alloc::borrow::Cow::Borrowed(&[$($test),*])) }; }
macro_rules! yes {
    ($name:ident) => {
        $crate::guidance::mappa::policy::Test::Yes($crate::guidance::mappa::level_facts::Ask::$name)
    };
}
/// One rule: id, effect, condition, words, section, status.
macro_rules! rule {
    ($id:literal, $effect:expr, $when:expr, $text:literal, $source:literal, $status:ident) => {
        $crate::guidance::mappa::policy::Rule {
            id: ::alloc::borrow::Cow::Borrowed($id),
            effect: $effect,
            when: $when,
            text: ::alloc::borrow::Cow::Borrowed($text),
            source: ::alloc::borrow::Cow::Borrowed($source),
            status: $crate::provenance::Status::$status,
        }
    };
}
/// The prelude of a policy file.
macro_rules! policy_prelude {
    () => {
        use ::alloc::borrow::Cow;
        #[expect(clippy::allow_attributes, reason = "each policy uses a part of the vocabulary")]
        #[allow(unused_imports, reason = "each policy uses a part of the vocabulary")]
        use $crate::guidance::mappa::{
            Category,
            level_facts::{Ask, Managed, Media},
            policy::{Effect, Policy, Rule, Test},
        };
        #[expect(clippy::allow_attributes, reason = "each policy uses a part of the vocabulary")]
        #[allow(unused_imports, reason = "each policy uses a part of the vocabulary")]
        use $crate::instruments::rosh::level::Level;
        #[expect(clippy::allow_attributes, reason = "each policy uses a part of the vocabulary")]
        #[allow(dead_code, reason = "each policy uses a part of the vocabulary")]
        const HVH: Test = Test::Rosh(Level::High);
        #[expect(clippy::allow_attributes, reason = "each policy uses a part of the vocabulary")]
        #[allow(dead_code, reason = "each policy uses a part of the vocabulary")]
        const ADVISES: Effect = Effect::Advises { at: Cow::Borrowed(&[]), prompts: None };
        #[expect(clippy::allow_attributes, reason = "each policy uses a part of the vocabulary")]
        #[allow(dead_code, reason = "each policy uses a part of the vocabulary")]
        const CATEGORY_3: Test = Test::Category(Cow::Borrowed(&[Category::Three]));
    };
}

pub mod chapter9_2009;
pub mod dorset_2016;
pub mod london_2010;
pub mod national_2026_03;
pub mod rotherham_2024;
pub mod solihull_2018;

/// Every built-in policy, the default last.
pub static ALL: [&Policy; 6] = [&solihull_2018::POLICY, &chapter9_2009::POLICY, &rotherham_2024::POLICY, &dorset_2016::POLICY, &london_2010::POLICY, &national_2026_03::POLICY];

/// The alias of the policy in force nationally.
pub const CURRENT: &str = "national-current";

/// The built-in policy with this id, or the one that the alias stands for.
pub fn find(id: &str) -> Option<&'static Policy> {
    if id == CURRENT {
        return Some(&national_2026_03::POLICY);
    }
    ALL.iter().copied().find(|p| p.id == id)
}

/// The ids, for messages.
pub fn names() -> String {
    let mut ids: Vec<&str> = ALL.iter().map(|p| p.id.as_ref()).collect();
    ids.push(CURRENT);
    ids.join(", ")
}
