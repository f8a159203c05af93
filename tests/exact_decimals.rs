//! ARP, VRP and SVRP of every recorded case with exact decimals, as their source computes them, beside the engine's binary64: no percentage
//! differs, and the recorded log-odds are met digit for digit. A wrong last digit of any coefficient is noticed.

use assize::facts::FactSet;
use assize::instruments::predictors::arp::Arp;
use assize::instruments::predictors::facts::{Facts, Variant};
use assize::instruments::predictors::logistic::{self, Checked, Logistic};
use assize::instruments::predictors::model::Model;
use assize::instruments::predictors::request::{Current, Request};
use assize::instruments::predictors::svrp::Svrp;
use assize::instruments::predictors::values::{History, Past};
use assize::instruments::predictors::vrp::Vrp;
use assize::math::pair::Pair;
use assize::offences::current::Category;
use assize::{Json, Problems};
use assize_tests::lines;
use dashu_float::FBig;
use dashu_float::round::mode::{HalfAway, HalfEven};
use std::collections::BTreeMap;

/// A decimal of any length that is needed here: [`exact`] holds every result against this.
type Decimal = FBig<HalfEven, 10>;

/// Digits that a decimal may have. No sum of products comes near.
const ROOM: usize = 300;
/// Digits to which the source rounds quotients, logarithms and exponentials.
const DIGITS: usize = 34;
/// Digits to which the log-odds were recorded.
const RECORDED: usize = 30;

fn decimal(text: &str) -> Decimal {
    text.parse::<Decimal>().unwrap_or_else(|e| panic!("{text}: {e}")).with_precision(ROOM).value()
}

/// The binary64 nearest to the digits, and what that is exactly.
fn widened(digits: &str) -> Decimal {
    let nearest: f64 = digits.parse().unwrap_or_else(|e| panic!("{digits}: {e}"));
    whole(nearest)
}

/// A binary64 exactly.
fn whole(x: f64) -> Decimal {
    // no coefficient has so many decimal places: the last would not be 0
    let places = format!("{x:.120}");
    assert!(places.ends_with("0000"), "{x} has more decimal places");
    decimal(places.trim_end_matches('0').trim_end_matches('.'))
}

/// A binary64 exactly, however small.
fn whole_or_small(x: f64) -> Decimal {
    let places = format!("{x:.280}");
    decimal(places.trim_end_matches('0').trim_end_matches('.'))
}

/// Hands a result on, having made sure that none of its digits was rounded away.
fn exact(x: Decimal) -> Decimal {
    assert!(x.digits() < ROOM - 10, "{} digits: more room is needed", x.digits());
    x
}

fn to(digits: usize, x: Decimal) -> Decimal {
    x.with_precision(digits).value()
}

/// The logarithm of a quotient, each rounded as in the source.
fn log_of_quotient(over: i32, under: i32) -> Decimal {
    let quotient = to(DIGITS, decimal(&over.to_string()) / decimal(&under.to_string()));
    quotient.ln().with_precision(ROOM).value()
}

fn power(base: i32, exponent: usize) -> Decimal {
    (0..exponent).fold(decimal("1"), |x, _| exact(x * decimal(&base.to_string())))
}

/// What a coefficient multiplies. Powers and logarithms are worked out here; the rest are small whole numbers, and the engine's own.
fn multiplied<P: Logistic>(key: &str, engine: f64, h: &History) -> Decimal {
    if engine == 0.0 {
        return decimal("0");
    }
    let exponent = ["_squared", "_cubed", "_fourth_power"].iter().position(|part| key.contains(part)).map_or(1, |at| at + 2);
    if key.starts_with("age_at_start_of_followup") {
        power(h.age_at_start_of_followup, exponent)
    } else if key.starts_with("offence_free_months") {
        power(h.offence_free_months, exponent)
    } else if key.starts_with("three_plus_sanctions_log_sanction_rate") {
        let log = log_of_quotient(h.sanctions, h.career_years + P::ADDED.sanction_rate);
        if exponent == 2 { exact(log.clone() * log) } else { log }
    } else if key == "log_violent_sanction_rate" {
        log_of_quotient(h.violent_sanctions, h.career_years + P::ADDED.violent_rate)
    } else {
        assert!(engine.fract() == 0.0 && engine.abs() < 1e6, "{key}: {engine}");
        whole(engine)
    }
}

/// Everything that the sum of one form adds up: the name of each coefficient, its digits, and what it multiplies.
struct Terms {
    model: &'static Model,
    terms: Vec<(&'static str, &'static str, Decimal)>,
    category: Category,
}

impl Terms {
    fn of<P: Logistic>(f: &Facts, variant: Variant) -> Option<Self> {
        let (Checked { history: h, category, present }, model) = (Checked::of(f)?, logistic::model_of::<P>(variant));
        let engine = P::multiplied(variant, &Past::of(&h, P::ADDED), &present);
        let coefficients = model.features.iter().flat_map(|feature| feature.coefficients);
        let terms = coefficients.zip(engine).map(|(c, engine)| (c.variable, c.digits, multiplied::<P>(c.key, engine, &h))).collect();
        Some(Self { model, terms, category })
    }

    /// The digits of the offence category, which its source holds as a decimal, not as a binary64.
    fn offence(&self) -> &'static str {
        self.model.offences.iter().find(|w| w.category == self.category).map(|w| w.digits).expect("every category has a weight")
    }

    /// The log-odds, with the digits that `instead` gives in place of those printed.
    fn sum(&self, instead: impl Fn(&'static str, &'static str) -> String) -> Decimal {
        let zero = decimal("0");
        let terms = self.terms.iter().filter(|(_, _, x)| *x != zero);
        let sum = terms.fold(zero.clone(), |sum, (name, digits, x)| exact(sum + exact(widened(&instead(name, digits)) * x)));
        exact(sum + decimal(&instead("offence", self.offence())))
    }
}

fn as_printed(_: &'static str, digits: &'static str) -> String {
    digits.to_string()
}

/// The percentage to two decimals, and how far the exact one is from the nearest tie between two, in hundredths of a per cent.
fn percentage(log_odds: &Decimal) -> (f64, f64) {
    // to twice as many digits first: rounded to half of them, it is the correctly rounded one
    let e = to(DIGITS, to(2 * DIGITS, log_odds.clone()).exp());
    let top = isize::try_from(e.digits()).expect("few") + e.repr().exponent();
    let places = isize::try_from(DIGITS).expect("few") - top;
    let e = e.with_precision(ROOM).value();
    let p = (e.clone() / (e + decimal("1"))).quantize(-places).value();
    let hundredths = p * decimal("10000");
    let rounded = hundredths.clone().with_rounding::<HalfAway>().quantize(0).value();
    let percent: f64 = (to(DIGITS, rounded.with_rounding::<HalfEven>()) / decimal("100")).to_string().parse().expect("a number");
    let past = hundredths.fract().to_f64().value();
    (logistic::sanitise(percent), (past - 0.5).abs())
}

/// One score of a recorded case.
struct Scored {
    at: String,
    terms: Terms,
    /// The engine's, in binary64.
    engine: logistic::Scored,
    /// The engine's log-odds in pairs of binary64.
    pair: Pair,
    /// The engine's terms in binary64, and as a response prints them.
    plain: Vec<f64>,
    printed: Vec<f64>,
    /// What the service answered: score and log-odds.
    recorded: Option<(f64, String)>,
}

fn scores<P: Logistic>(id: &str, part: &str, f: &Facts, expected: &Json, out: &mut Vec<Scored>) {
    if !logistic::static_faults::<P>(f).is_empty() {
        return;
    }
    let form = if logistic::dynamic_faults::<P>(f).is_empty() { Variant::Dynamic } else { Variant::Static };
    // the static form of every case, and the dynamic one where it is scored
    for variant in [Variant::Static, Variant::Dynamic].into_iter().filter(|v| *v <= form || *v == Variant::Static) {
        let (Some(checked), Some(terms)) = (Checked::of(f), Terms::of::<P>(f, variant)) else { continue };
        let (engine, pair) = (checked.score::<P>(variant), checked.log_odds_in_pairs::<P>(variant));
        let plain = checked.terms::<P>(variant).into_iter().map(|(_, term)| term).collect();
        let printed = checked.terms_in_pairs::<P>(variant).into_iter().map(|(_, term)| term.to_fifteen_places()).collect();
        let answered = |key: &str| expected.at(&[part, key]).filter(|_| variant == form);
        let score = answered("score").and_then(|s| s.compact().parse().ok());
        let weight = answered("totalWeight").and_then(Json::as_text).map(str::to_string);
        out.push(Scored { at: format!("{id} {part} {variant:?}"), terms, engine, pair, plain, printed, recorded: score.zip(weight) });
    }
}

fn every_score() -> Vec<Scored> {
    let mut out = Vec::new();
    for case in lines(include_bytes!("vectors/predictors-current.jsonl.gz")) {
        let id = case.get("id").and_then(Json::as_text).expect("a case has an id").to_string();
        let mut problems = Problems::default();
        let f = Request::<Current>::read(case.get("request").expect("a request"), "", &mut problems).facts;
        assert!(problems.0.is_empty(), "{id} cannot be read");
        let expected = case.get("expected").expect("an answer");
        scores::<Arp>(&id, "allReoffendingPredictor", &f, expected, &mut out);
        scores::<Vrp>(&id, "violentReoffendingPredictor", &f, expected, &mut out);
        scores::<Svrp>(&id, "seriousViolentReoffendingPredictor", &f, expected, &mut out);
    }
    out
}

/// Requests made so that a tie is too near for binary64.
fn scores_at_ties() -> Vec<Scored> {
    let mut out = Vec::new();
    let file = Json::read(include_bytes!("vectors/hmpps-current-ties.json")).expect("JSON");
    for vector in file.get("vectors").expect("vectors").items() {
        let id = vector.get("id").and_then(Json::as_text).expect("an id");
        let f = Request::<Current>::read(vector.get("facts").expect("facts"), "", &mut Problems::default()).facts;
        scores::<Arp>(id, "allReoffendingPredictor", &f, &Json::Null, &mut out);
    }
    out.retain(|s| s.engine.variant == Variant::Dynamic);
    out
}

/// Whether a sum is what was recorded, to all the digits recorded.
fn as_recorded(sum: &Decimal, recorded: &str) -> bool {
    to(RECORDED, sum.clone()) == to(RECORDED, decimal(recorded))
}

#[test]
fn a_literal_is_widened_exactly() {
    assert_eq!(widened("0.03328"), decimal("0.033279999999999997084554337334338924847543239593505859375"));
}

#[test]
fn no_percentage_differs_from_the_exact_one() {
    let (mut wrong, mut closest, mut of, mut recorded) = (Vec::new(), 1.0, String::new(), 0);
    let scores = every_score();
    for s in &scores {
        let sum = s.terms.sum(as_printed);
        let (percent, off) = percentage(&sum);
        if percent != s.engine.percent {
            wrong.push(format!("{}: {percent}, in binary64 {}", s.at, s.engine.percent));
        }
        if let Some((score, weight)) = &s.recorded {
            recorded += 1;
            if percent != *score || !as_recorded(&sum, weight) {
                wrong.push(format!("{}: {percent} of {sum}, recorded {score} of {weight}", s.at));
            }
        }
        if off < closest {
            (closest, of) = (off, s.at.clone());
        }
    }
    println!("{} scores, {recorded} of them recorded; the closest tie is {closest:.3e} hundredths of a per cent away ({of})", scores.len());
    assert!(recorded > 5000, "only {recorded} scores are recorded");
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
    // in binary64 the log-odds are off by less than 1e-13, and so is the percentage by less than 1e-9 of these units
    assert!(closest > 1e-9, "a tie is too close for binary64 to be trusted: {closest:e} ({of})");
}

#[test]
fn beside_a_tie_the_decimals_decide() {
    let scores = scores_at_ties();
    let (mut above, mut below, mut binary64_wrong) = (0, 0, 0);
    for s in &scores {
        let (percent, off) = percentage(&s.terms.sum(as_printed));
        assert!(off < 1e-11, "{}: no tie is near: {off:e}", s.at);
        assert_eq!(s.engine.percent, percent, "{}", s.at);
        let upper = percentage(&(s.terms.sum(as_printed) + decimal("0.000000001"))).0;
        if percent == upper {
            above += 1;
        } else {
            below += 1;
        }
        binary64_wrong += usize::from(assize::math::pct2(s.engine.probability) != percent);
    }
    assert!(above >= 3 && below >= 3, "both sides: {above}, {below}");
    assert!(binary64_wrong >= 1, "by the probability alone none would go wrong: the pairs are not tried");
}

#[test]
fn the_log_odds_in_pairs_are_those_of_decimals() {
    let mut worst = (0.0, String::new());
    for s in every_score().iter().chain(&scores_at_ties()) {
        let sum = s.terms.sum(as_printed);
        let error = (whole_or_small(s.pair.hi) + whole_or_small(s.pair.lo) - sum).to_f64().value().abs();
        if error > worst.0 {
            worst = (error, s.at.clone());
        }
    }
    println!("log-odds in pairs are off by {:.1e} at most ({})", worst.0, worst.1);
    // a tie would have to be as near as that to go the wrong way
    assert!(worst.0 < 1e-22, "{worst:?}");
}

/// Each feature of a score to fifteen decimals, half away from zero, in order.
fn features(s: &Scored) -> Vec<(&'static str, f64)> {
    let mut left = s.terms.terms.iter();
    let rounded = |exact: Decimal| exact.with_rounding::<HalfAway>().quantize(-15).value().with_rounding::<HalfEven>().to_string().parse::<f64>().expect("a number");
    let feature = |feature: &assize::instruments::predictors::model::Feature| {
        if feature.coefficients.is_empty() {
            return (feature.name, rounded(decimal(s.terms.offence())));
        }
        let parts = left.by_ref().take(feature.coefficients.len());
        (feature.name, rounded(parts.fold(decimal("0"), |sum, (_, digits, x)| exact(sum + exact(widened(digits) * x.clone())))))
    };
    s.terms.model.features.iter().map(feature).collect()
}

#[test]
fn the_response_prints_the_features_of_the_decimals() {
    let (mut wrong, mut count, mut in_binary64) = (Vec::new(), 0, 0);
    for s in &every_score() {
        for ((name, exact), (printed, term)) in features(s).into_iter().zip(s.printed.iter().zip(&s.plain)) {
            count += 1;
            in_binary64 += usize::from(assize::math::round_dp(*term, 15) != exact);
            if exact != *printed {
                wrong.push(format!("{} {name}: {exact:?}, printed {printed:?}", s.at));
            }
        }
    }
    println!("{count} features, {in_binary64} of which binary64 alone would print otherwise");
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.iter().take(20).cloned().collect::<Vec<_>>().join("\n"));
    assert!(in_binary64 > 100, "the test cannot fail: {in_binary64}");
}

/// The digits with the last one changed.
fn with_last_digit_wrong(digits: &str) -> String {
    let (rest, last) = digits.split_at(digits.len() - 1);
    format!("{rest}{}", (last.parse::<u8>().expect("a digit") + 1) % 10)
}

#[test]
fn a_wrong_last_digit_is_noticed() {
    let scores = every_score();
    let zero = decimal("0");
    // a recorded score for each coefficient and each category of each model
    let mut touched: BTreeMap<(&str, &str, &str), &Scored> = BTreeMap::new();
    for s in scores.iter().filter(|s| s.recorded.is_some()) {
        for (name, digits, _) in s.terms.terms.iter().filter(|(_, _, x)| *x != zero) {
            touched.entry((s.terms.model.id, name, digits)).or_insert(s);
        }
        touched.entry((s.terms.model.id, "offence", s.terms.offence())).or_insert(s);
    }
    let unnoticed: Vec<_> = touched
        .iter()
        .filter(|((_, name, digits), s)| {
            let sum = s.terms.sum(|n, d| if n == *name && d == *digits { with_last_digit_wrong(d) } else { d.to_string() });
            s.recorded.as_ref().is_some_and(|(_, weight)| as_recorded(&sum, weight))
        })
        .map(|(key, _)| key)
        .collect();
    assert!(unnoticed.is_empty(), "a wrong digit goes unnoticed in {unnoticed:?}");
    let untouched: Vec<_> = [Arp::STATIC, Arp::PRESENT, Vrp::STATIC, Vrp::PRESENT, Svrp::STATIC, Svrp::PRESENT]
        .into_iter()
        .flat_map(|m| m.features.iter().flat_map(|f| f.coefficients).map(move |c| (m.id, c.variable, c.digits)).chain(m.offences.iter().map(move |w| (m.id, "offence", w.digits))))
        .filter(|key| !touched.contains_key(key))
        .collect();
    assert!(untouched.is_empty(), "no recorded score has {untouched:?}");
}

#[test]
fn a_wrong_fifth_digit_of_an_intercept_changes_percentages() {
    let scores = every_score();
    for part in ["allReoffendingPredictor Dynamic", "violentReoffendingPredictor Static", "seriousViolentReoffendingPredictor Dynamic"] {
        let changed = |s: &&Scored| {
            let sum = s.terms.sum(|n, d| if n == "Intercept_2" { format!("{}", d.parse::<f64>().expect("a number") + 1e-4) } else { d.to_string() });
            percentage(&sum).0 != s.engine.percent
        };
        let of: Vec<&Scored> = scores.iter().filter(|s| s.at.ends_with(part)).take(400).collect();
        assert!(of.iter().any(changed), "{part}: a wrong digit changes none of {} percentages", of.len());
    }
}
