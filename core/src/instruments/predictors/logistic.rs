//! What ARP, VRP and SVRP have in common: a static and a dynamic model, the choice between them, the percentage and its band.

use super::checks::{self, Check};
use super::facts::{Ask, Facts, Variant};
use super::faults::{Code, Faults};
use super::model::{Feature, Model, Term};
use super::values::{AddedYears, History, Past, Present};
use crate::collect::CollectVec;
use crate::instruments::Likelihood;
use crate::math::{self, pair, pair::Pair};
use crate::offences::current::Category;
use crate::table::Steps;
use alloc::vec::Vec;

/// A predictor with a static and a dynamic model of log-odds.
pub trait Logistic {
    /// What it asks for in every case, in the order in which the service names what is missing.
    const REQUIRED: &'static [Ask];
    /// What it asks for beyond that for the dynamic score, in the same order.
    const DYNAMIC: &'static [Ask];
    /// Answers that count as no, or as full motivation, where they are missing: the source's own rule.
    const OPTIONAL: &'static [Ask];
    /// The drugs that ask for the motivation to tackle drug misuse.
    const DRUGS: &'static [Ask];
    /// The checks on static facts, in order, after those of what is missing.
    const CHECKS: &'static [Check];
    /// Checks of ours, made where the service finds nothing wrong and then fails.
    const THEN: &'static [Check] = &[];
    /// The years added to the career.
    const ADDED: AddedYears;
    /// The static model.
    const STATIC: &'static Model;
    /// The dynamic model.
    const PRESENT: &'static Model;
    /// The band of hundredths of a per cent.
    fn bands() -> &'static Steps<Likelihood>;
    /// The weight that the model of a form gives a category of offence.
    fn offence(variant: Variant, category: Category) -> f64;
    /// The sum of the static model, `offence` being that weight.
    fn static_sum(past: &Past, present: &Present, offence: f64) -> f64;
    /// The sum of the dynamic model.
    fn dynamic_sum(past: &Past, present: &Present, offence: f64) -> f64;
    /// The terms of the model of a form, in order.
    fn terms(variant: Variant, past: &Past, present: &Present, offence: f64) -> Vec<f64>;
    /// What the coefficients of a form multiply, in order.
    fn multiplied(variant: Variant, past: &Past, present: &Present) -> Vec<f64>;
}

/// The functions of [`Logistic`] from the two models of a file: `STATIC` and `DYNAMIC`, as [`model!`](super::model) declares them, and
/// `BANDS`.
macro_rules! two_models {
    () => {
        const STATIC: &'static $crate::instruments::predictors::model::Model = &STATIC;
        const PRESENT: &'static $crate::instruments::predictors::model::Model = &DYNAMIC;
        fn bands() -> &'static $crate::table::Steps<$crate::instruments::Likelihood> {
            &BANDS
        }
        #[inline(always)]
        fn offence(variant: Variant, category: $crate::offences::current::Category) -> f64 {
            match variant {
                Variant::Static => static_offence(category),
                Variant::Dynamic => dynamic_offence(category),
            }
        }
        #[inline(always)]
        fn static_sum(past: &Past, present: &Present, offence: f64) -> f64 {
            $crate::instruments::predictors::model::sum(&static_terms(past, present, offence))
        }
        #[inline(always)]
        fn dynamic_sum(past: &Past, present: &Present, offence: f64) -> f64 {
            $crate::instruments::predictors::model::sum(&dynamic_terms(past, present, offence))
        }
        fn terms(variant: Variant, past: &Past, present: &Present, offence: f64) -> ::alloc::vec::Vec<f64> {
            match variant {
                Variant::Static => static_terms(past, present, offence).to_vec(),
                Variant::Dynamic => dynamic_terms(past, present, offence).to_vec(),
            }
        }
        fn multiplied(variant: Variant, past: &Past, present: &Present) -> ::alloc::vec::Vec<f64> {
            match variant {
                Variant::Static => static_multiplied(past, present),
                Variant::Dynamic => dynamic_multiplied(past, present),
            }
        }
    };
}
pub(super) use two_models;

/// A score of one of the three.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scored {
    /// The form that was scored.
    pub variant: Variant,
    /// Log-odds.
    pub log_odds: f64,
    /// Probability, 0 to 1.
    pub probability: f64,
    /// Per cent to two decimals, 0.00 to 99.99.
    pub percent: f64,
    /// Its band.
    pub band: Likelihood,
}

/// What is wrong with the static facts.
pub fn static_faults<P: Logistic>(f: &Facts) -> Faults {
    found_by(P::REQUIRED, P::CHECKS, P::THEN, f)
}

fn found_by(required: &[Ask], checks: &[Check], then: &[Check], f: &Facts) -> Faults {
    let mut faults = Faults::default();
    faults.missing(Code::MissingMandatoryInput, required, |ask| f.given(ask));
    for check in checks {
        check(f, &mut faults);
    }
    if faults.is_empty() {
        for check in then {
            check(f, &mut faults);
        }
    }
    faults
}

/// Why there is no dynamic score.
pub fn dynamic_faults<P: Logistic>(f: &Facts) -> Faults {
    let mut faults = Faults::default();
    faults.missing(Code::MissingDynamicInput, P::DYNAMIC, |ask| f.answered(ask));
    checks::v13_motivation(P::DRUGS, f, &mut faults);
    faults
}

/// What ARP, VRP and SVRP score: derived once from facts, read by all three.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Checked {
    /// The history.
    pub history: History,
    /// The category of the current offence.
    pub category: Category,
    /// The present answers.
    pub present: Present,
}

impl Checked {
    /// Of facts in which [`static_faults`] found nothing; `None` where a static fact is missing.
    #[inline]
    pub fn of(f: &Facts) -> Option<Self> {
        Some(Self { history: History::of(f)?, category: checks::category(f)?, present: Present::of(f) })
    }

    /// Scores one form; the dynamic one where [`dynamic_faults`] found nothing.
    #[inline]
    pub fn score<P: Logistic>(&self, variant: Variant) -> Scored {
        self.score_with::<P>(variant, &Past::of(&self.history, P::ADDED))
    }

    /// The same where `past` is derived from the history already.
    #[inline]
    pub fn score_with<P: Logistic>(&self, variant: Variant, past: &Past) -> Scored {
        let log_odds = match variant {
            Variant::Static => P::static_sum(past, &self.present, P::offence(variant, self.category)),
            Variant::Dynamic => P::dynamic_sum(past, &self.present, P::offence(variant, self.category)),
        };
        let probability = math::sigmoid(log_odds);
        let (nearest, decided) = math::hundredths_of_percent(probability);
        let (percent, band) = told::<P>(if decided { nearest } else { self.beside_a_half::<P>(variant, probability) });
        Scored { variant, log_odds, probability, percent, band }
    }
}

/// The percentage that a number of hundredths of a per cent is, and its band.
#[inline(always)]
pub fn told<P: Logistic>(hundredths: i32) -> (f64, Likelihood) {
    let hundredths = hundredths.min(MOST);
    (f64::from(hundredths) / 100.0, P::bands().value(hundredths))
}

impl Checked {
    /// Hundredths of a per cent where the probability is so near to a half of one that binary64 cannot say on which side. The source
    /// works with decimals: so much nearer to the truth, the log-odds are compared with those of the half.
    #[cold]
    #[inline(never)]
    fn beside_a_half<P: Logistic>(&self, variant: Variant, probability: f64) -> i32 {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 9,999")]
        let below = (probability * 10_000.0) as u32;
        let half = pair::ln_of_ratio(2 * below + 1, 20_000 - (2 * below + 1));
        let whole = if self.log_odds_in_pairs::<P>(variant) >= half { below + 1 } else { below };
        whole.cast_signed()
    }

    /// The terms of one form under the names that the source reports them by, in order; each from 0, as the source adds it, so that nothing
    /// is -0.
    pub fn terms<P: Logistic>(&self, variant: Variant) -> Vec<(&'static str, f64)> {
        let terms = P::terms(variant, &Past::of(&self.history, P::ADDED), &self.present, P::offence(variant, self.category));
        model_of::<P>(variant).features.iter().map(|feature| feature.name).zip(terms.into_iter().map(|term| term + 0.0)).collect()
    }

    /// The log-odds to some 76 bits: the logarithms have no more.
    #[doc(hidden)]
    pub fn log_odds_in_pairs<P: Logistic>(&self, variant: Variant) -> Pair {
        self.terms_in_pairs::<P>(variant).into_iter().fold(Pair::default(), |sum, (_, term)| sum.plus(term))
    }

    /// The terms of one form to some 76 bits, under the names that the source reports them by: from the binary64 of each coefficient and the
    /// decimal of the offence category, as the source has them.
    pub fn terms_in_pairs<P: Logistic>(&self, variant: Variant) -> Vec<(&'static str, Pair)> {
        let values = P::multiplied(variant, &Past::of(&self.history, P::ADDED), &self.present);
        let rests = P::multiplied(variant, &Past::rest_of(&self.history, P::ADDED), &Present::default());
        self.products_in_pairs(model_of::<P>(variant), values, rests)
    }

    /// The terms of a model from what its coefficients multiply, and what that leaves out.
    fn products_in_pairs(&self, model: &Model, values: Vec<f64>, rests: Vec<f64>) -> Vec<(&'static str, Pair)> {
        let mut multiplied = values.into_iter().zip(rests);
        let offence = || model.offences.iter().find(|w| w.category == self.category).map_or(Pair::default(), |w| Pair::of_digits(w.digits));
        let term = |feature: &Feature| {
            if feature.coefficients.is_empty() {
                return offence();
            }
            let products = feature.coefficients.iter().zip(multiplied.by_ref());
            products.fold(Pair::default(), |sum, (c, (hi, lo))| sum.plus(Pair { hi, lo }.times(c.value)))
        };
        let names = model.features.iter().map(|feature| feature.name);
        names.zip(model.features.iter().map(term).collect_vec()).collect()
    }
}

/// Scores one form from facts in which [`static_faults`] found nothing; `None` where a static fact is missing.
pub fn score<P: Logistic>(f: &Facts, variant: Variant) -> Option<Scored> {
    // by reference: it is too large to be moved for nothing
    Checked::of(f).as_ref().map(|checked| checked.score::<P>(variant))
}

/// Per cent to two decimals of log-odds.
#[inline]
pub fn percent_of(log_odds: f64) -> f64 {
    sanitise(math::pct2(math::sigmoid(log_odds)))
}

/// Every term of one form under the statistician's own name, coefficient by coefficient.
pub fn contributions<P: Logistic>(f: &Facts, variant: Variant) -> Vec<Term> {
    let Some(checked) = Checked::of(f) else { return Vec::new() };
    let multiplied = P::multiplied(variant, &Past::of(&checked.history, P::ADDED), &checked.present);
    model_of::<P>(variant).contributions(&multiplied, checked.category)
}

/// The model of a form.
pub fn model_of<P: Logistic>(variant: Variant) -> &'static Model {
    match variant {
        Variant::Static => P::STATIC,
        Variant::Dynamic => P::PRESENT,
    }
}

/// The greatest percentage that the sources give, in hundredths.
const MOST: i32 = 9_999;

/// A percentage as the sources hold it: 0 or less is 0, 100 or more is 99.99.
#[inline]
pub fn sanitise(percent: f64) -> f64 {
    if percent <= 0.0 {
        0.0
    } else if percent >= 100.0 {
        99.99
    } else {
        percent
    }
}

/// A percentage with two decimals in hundredths, for a table of whole numbers.
#[inline]
pub fn hundredths(percent: f64) -> i32 {
    // percent is the binary64 nearest to a decimal with two places, so the product is within a millionth of a whole number
    #[expect(clippy::cast_possible_truncation, reason = "a percentage is far below the limit, and what is cut off is the half added to round")]
    let whole = (percent * 100.0 + 0.5) as i32;
    whole
}
