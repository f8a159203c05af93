//! Regression models as their source prints them: every coefficient with the statistician's name and the printed digits, in the order in
//! which they are added. `model!` makes the printable table and the straight-line sum from one declaration.

use super::words;
use crate::json::Json;
use crate::offences::current::Category;
use crate::provenance::Status;
use crate::sheet;
use alloc::string::ToString;
use alloc::vec::Vec;

/// One coefficient as printed.
#[derive(Clone, Copy, Debug)]
pub struct Coefficient {
    /// What it multiplies: a field of [`Past`](super::values::Past) or [`Present`](super::values::Present).
    pub key: &'static str,
    /// The statistician's name.
    pub variable: &'static str,
    /// The printed digits.
    pub digits: &'static str,
    /// The binary64 nearest to them.
    pub value: f64,
}

/// One term of the sum, under the name that the source reports it by.
#[derive(Clone, Copy, Debug)]
pub struct Feature {
    /// The reported name.
    pub name: &'static str,
    /// Its coefficients, in the order in which their products are added. None: the offence group, which has a table of its own.
    pub coefficients: &'static [Coefficient],
}

/// The weight of one offence category.
#[derive(Clone, Copy, Debug)]
pub struct Weight {
    /// The category.
    pub category: Category,
    /// The printed digits.
    pub digits: &'static str,
    /// The binary64 nearest to them.
    pub value: f64,
}

/// A whole model: log-odds as a sum of terms.
#[derive(Debug)]
pub struct Model {
    /// Id, unique across the engine.
    pub id: &'static str,
    /// Title.
    pub title: &'static str,
    /// The terms in the order in which they are added, from 0.
    pub features: &'static [Feature],
    /// The weights of the offence categories.
    pub offences: &'static [Weight],
}

/// One term of a score, coefficient by coefficient.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// Id of the row in print.
    pub id: alloc::string::String,
    /// The statistician's name.
    pub variable: &'static str,
    /// The term of the source's own report that it is part of.
    pub feature: &'static str,
    /// The printed digits of the coefficient.
    pub digits: &'static str,
    /// What it multiplies.
    pub value: f64,
    /// Its contribution to the log-odds.
    pub contribution: f64,
}

impl Term {
    /// As an outcome shows it.
    pub fn to_json(&self) -> Json {
        let mut out = object! {
            "term": self.variable, "rule": self.id.clone(), "feature": self.feature, "coefficient": self.digits, "value": Json::Real(self.value), "contribution": Json::Real(self.contribution),
        };
        if let Some(title) = words::feature(self.feature) {
            out.push("title", title);
        }
        out
    }
}

impl Model {
    /// Every term, from what the coefficients multiply, in order; the offence group among them, under the name of the category.
    pub fn contributions(&'static self, multiplied: &[f64], category: Category) -> Vec<Term> {
        let mut values = multiplied.iter();
        let mut out = Vec::new();
        for feature in self.features {
            for c in feature.coefficients {
                let value = values.next().copied().unwrap_or(0.0);
                let id = alloc::format!("{}.{}", self.id, c.variable);
                out.push(Term { id, variable: c.variable, feature: feature.name, digits: c.digits, value, contribution: 0.0 + c.value * value });
            }
            if feature.coefficients.is_empty() {
                for w in self.offences.iter().filter(|w| w.category == category) {
                    let variable = crate::facts::Choices::word(w.category);
                    out.push(Term { id: alloc::format!("{}.{variable}", self.id), variable, feature: feature.name, digits: w.digits, value: 1.0, contribution: w.value });
                }
            }
        }
        out
    }

    /// The tables of a scoring sheet: coefficients, then offence categories.
    pub fn sheet(&'static self, source: &'static str) -> Vec<sheet::Table> {
        let coefficients = self.features.iter().flat_map(|f| f.coefficients.iter().map(move |c| (f, c)));
        let row = |id: alloc::string::String, label: alloc::string::String, digits: &str| sheet::Row { id, label, value: digits.to_string(), status: Status::Confirmed };
        alloc::vec![
            sheet::Table {
                id: self.id,
                title: self.title,
                unit: "term: what the coefficient multiplies (the statistician's name)",
                source,
                rows: coefficients
                    .map(|(f, c)| row(alloc::format!("{}.{}", self.id, c.variable), alloc::format!("{}: {} ({})", f.name, c.key.replace('_', " "), c.variable), c.digits))
                    .collect(),
            },
            sheet::Table {
                id: self.id,
                title: "Offence categories",
                unit: "category",
                source,
                rows: self
                    .offences
                    .iter()
                    .map(|w| row(alloc::format!("{}.{}", self.id, crate::facts::Choices::word(w.category)), crate::facts::Choices::label(w.category).to_string(), w.digits))
                    .collect(),
            },
        ]
    }
}

/// Declares a model: a static table, and functions that give its terms in order and what its coefficients multiply. The terms of
/// the history come first. A term is `coefficient times value`, each product added to the one before; nothing is reordered.
macro_rules! model {
    (
        $(#[$meta:meta])* $NAME:ident, $terms:ident, $multiplied:ident, $offence:ident: [f64; $n:literal] = $id:literal, $title:literal;
        past { $($feature:ident: $($key:ident $variable:literal $value:literal),*;)* }
        present { $($now:ident: $($answer:ident $named:literal $times:literal),*;)* }
        offences { $($Category:ident $weight:literal;)* }
    ) => {
        $(#[$meta])*
        pub static $NAME: $crate::instruments::predictors::model::Model = $crate::instruments::predictors::model::Model {
            id: $id,
            title: $title,
            features: &[
                $(model!(@feature $feature $($key $variable $value),*),)*
                $(model!(@feature $now $($answer $named $times),*),)*
            ],
            offences: &[$($crate::instruments::predictors::model::Weight {
                category: $crate::offences::current::Category::$Category, digits: stringify!($weight), value: $weight,
            }),*],
        };
        #[doc = concat!("The weight that ", stringify!($NAME), " gives a category of offence.")]
        #[inline(always)]
        pub fn $offence(category: $crate::offences::current::Category) -> f64 {
            match category {
                $($crate::offences::current::Category::$Category => $weight,)*
            }
        }
        #[doc = concat!("The terms of ", stringify!($NAME), " in order, from the weight of the offence.")]
        #[inline(always)]
        pub fn $terms(
            past: &$crate::instruments::predictors::values::Past,
            present: &$crate::instruments::predictors::values::Present,
            offence: f64,
        ) -> [f64; $n] {
            // a static model has no term of the present
            let _ = present;
            [$(model!(@term $feature offence past $($key $value),*),)* $(model!(@term $now offence present $($answer $times),*),)*]
        }
        #[doc = concat!("What the coefficients of ", stringify!($NAME), " multiply, in order.")]
        pub fn $multiplied(
            past: &$crate::instruments::predictors::values::Past,
            present: &$crate::instruments::predictors::values::Present,
        ) -> ::alloc::vec::Vec<f64> {
            let _ = present;
            let mut out = ::alloc::vec::Vec::new();
            $(out.extend_from_slice(&[$(past.$key),*]);)*
            $(out.extend_from_slice(&[$(present.$answer),*]);)*
            out
        }
    };
    (@feature $name:ident $($key:ident $variable:literal $value:literal),*) => {
        $crate::instruments::predictors::model::Feature {
            name: stringify!($name),
            coefficients: &[$($crate::instruments::predictors::model::Coefficient { key: stringify!($key), variable: $variable, digits: stringify!($value), value: $value }),*],
        }
    };
    (@term offenceGroupWeight $offence:ident $v:ident) => { $offence };
    (@term $feature:ident $offence:ident $v:ident $first:ident $by:literal $(, $key:ident $value:literal)*) => { $by * $v.$first $(+ $value * $v.$key)* };
}
pub(super) use model;

/// The sum of terms, from 0, left to right. A term of -0 leaves it as one of 0 does.
#[inline(always)]
pub fn sum(terms: &[f64]) -> f64 {
    terms.iter().fold(0.0, |total, term| total + term)
}
