//! What ARP, VRP and SVRP answer as instruments: the score with its terms, the static form where dynamic answers are missing, and what the
//! dynamic score could then be. Reads facts, touches nothing else.

use super::checks;
use super::facts::{Ask, Facts, PreviousConviction, Variant};
use super::faults::{Faults, name};
use super::logistic::{self, Checked, Logistic, Scored, hundredths};
use super::model::Term;
use super::values::{LIVING_TOGETHER, Numbers, Past, Present};
use super::words;
use crate::answer::Answer;
use crate::collect::CollectVec;
use crate::facts::{Choices, FactSet, Factor, Key, Shape};
use crate::instruments::Likelihood;
use crate::json::Json;
use crate::offences::current;
use crate::options::Options;
use crate::order;
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::set::Set;
use crate::sheet::{Rule, Sheet};
use crate::table::Steps;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// What is said of a score in words.
pub trait Told {
    /// Id of the instrument.
    const ID: &'static str;
    /// Where its numbers stand.
    const SOURCE: &'static str;
    /// What the percentage is the likelihood of.
    const PREDICTS: &'static str;
    /// What it says nothing of.
    const DOES_NOT_PREDICT: &'static str;
    /// Rules for the scoring sheet.
    const RULES: &'static [Rule];
    /// Facts of a worked example.
    const EXAMPLE: &'static str;
}

/// The form that the answers allow.
pub fn form<P: Logistic>(f: &Facts) -> Variant {
    if is_complete(P::DYNAMIC, P::DRUGS, f) { Variant::Dynamic } else { Variant::Static }
}

/// What is wrong with the static facts for our own instruments: what the service finds, and limits of plausibility that it leaves out for
/// one of the three.
pub fn faults<P: Logistic>(f: &Facts) -> Faults {
    plausible(logistic::static_faults::<P>(f), f)
}

fn plausible(mut faults: Faults, f: &Facts) -> Faults {
    let mut more = Faults::default();
    checks::v11_followup_after_birth(f, &mut more);
    checks::v12_followup_plausible(f, &mut more);
    checks::conviction_plausible(f, &mut more);
    faults.0.extend(more.0.into_iter().filter(|fault| !faults.0.contains(fault)).collect_vec());
    faults
}

/// What a predictor reads.
pub fn reads<P: Logistic>() -> Vec<&'static [Ask]> {
    alloc::vec![P::REQUIRED, P::DYNAMIC, P::OPTIONAL, &[Ask::date_at_start_of_followup, Ask::offence_category]]
}

/// Adds every problem.
pub fn check<P: Logistic>(f: &Facts, problems: &mut Problems) {
    faults::<P>(f).report(problems);
}

/// One way to answer a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The answer to a question.
    Answer(Key, i32),
    /// Whether a kind of previous conviction is there.
    Conviction(PreviousConviction, bool),
}

impl Choice {
    fn put(self, f: &mut Facts) {
        match self {
            Self::Answer(key, raw) => f.put(key, raw),
            Self::Conviction(kind, there) => {
                let list = f.previous_convictions.0.get_or_insert_default();
                list.retain(|named| *named != kind);
                if there {
                    list.push(kind);
                }
            }
        }
    }

    /// The facts with this answer.
    pub fn given_in(self, f: &Facts) -> Facts {
        let mut facts = f.clone();
        self.put(&mut facts);
        facts
    }
}

/// Unknown answers that act on the log-odds together, and every way in which they can be answered.
struct Axis {
    asks: Vec<Ask>,
    options: Vec<Vec<Choice>>,
    /// What each option adds to the log-odds, over the first.
    adds: Vec<f64>,
}

impl Axis {
    fn least(&self) -> f64 {
        self.adds.iter().copied().fold(f64::INFINITY, f64::min)
    }

    fn most(&self) -> f64 {
        self.adds.iter().copied().fold(f64::NEG_INFINITY, f64::max)
    }

    fn spread(&self) -> f64 {
        self.most() - self.least()
    }

    /// How far one of its answers alone can move the log-odds, the other being what makes that the furthest.
    fn effect(&self, ask: Ask) -> f64 {
        let key = Key::from(ask);
        let own = |choice: &&Choice| matches!(choice, Choice::Answer(k, _) if *k == key);
        let others = |options: &Vec<Choice>| options.iter().filter(|c| !own(c)).copied().collect_vec();
        if self.asks.len() < 2 {
            return self.spread();
        }
        let range = |fixed: &Vec<Choice>| {
            let adds = || self.options.iter().zip(&self.adds).filter(|(options, _)| others(options) == *fixed).map(|(_, add)| *add);
            adds().fold(f64::NEG_INFINITY, f64::max) - adds().fold(f64::INFINITY, f64::min)
        };
        self.options.iter().map(|options| range(&others(options))).fold(0.0, f64::max)
    }
}

/// The answers without which there is no dynamic score.
pub fn missing<P: Logistic>(f: &Facts) -> Vec<Ask> {
    missing_of(P::DYNAMIC, P::DRUGS, f)
}

fn missing_of(dynamic: &'static [Ask], drugs: &[Ask], f: &Facts) -> Vec<Ask> {
    unanswered(dynamic, drugs, f).collect_vec()
}

/// Whether nothing is missing for the dynamic score.
#[inline]
fn is_complete(dynamic: &'static [Ask], drugs: &[Ask], f: &Facts) -> bool {
    unanswered(dynamic, drugs, f).next().is_none()
}

/// The missing answers, in the order in which they are named.
#[inline]
fn unanswered(dynamic: &'static [Ask], drugs: &[Ask], f: &Facts) -> impl Iterator<Item = Ask> + Clone {
    unanswered_among(dynamic, drugs, |ask| f.answered(ask), |drug| f.says_yes(drug))
}

/// The same of answers that are held otherwise.
#[inline]
pub fn unanswered_among<A: Fn(Ask) -> bool + Clone>(dynamic: &'static [Ask], drugs: &[Ask], answered: A, says_yes: impl Fn(Ask) -> bool) -> impl Iterator<Item = Ask> + Clone {
    let motivation = Ask::motivation_to_tackle_drug_misuse;
    let asked = !dynamic.contains(&motivation) && !answered(motivation) && drugs.iter().any(|drug| says_yes(*drug));
    dynamic.iter().copied().chain(asked.then_some(motivation)).filter(move |ask| !answered(*ask))
}

/// How many answers a question has.
fn answers_of(ask: Ask) -> i32 {
    match Facts::field(Key::from(ask)).map(|field| field.shape) {
        Some(Shape::Choice(choices)) => i32::try_from(choices.len()).unwrap_or(0),
        _ => 2,
    }
}

fn answers(ask: Ask) -> Vec<Choice> {
    (0..answers_of(ask)).map(|raw| Choice::Answer(Key::from(ask), raw)).collect()
}

/// The dynamic score of a predictor.
type DynamicScore = fn(&Facts) -> Option<Scored>;

/// The axes of the missing answers, each with what it does to the log-odds.
fn axes(score: DynamicScore, f: &Facts, missing: &[Ask]) -> Vec<Axis> {
    let together = [Ask::current_relationship_status, Ask::current_relationship_with_partner];
    let mut out: Vec<Axis> = Vec::new();
    let both = together.iter().all(|ask| missing.contains(ask));
    for ask in missing.iter().copied().filter(|ask| !(both && together.contains(ask))) {
        if ask == Ask::previous_convictions {
            // each kind counts once, whatever the others
            for kind in PreviousConviction::ALL {
                out.push(Axis { asks: alloc::vec![ask], options: [false, true].map(|there| alloc::vec![Choice::Conviction(*kind, there)]).to_vec(), adds: Vec::new() });
            }
            continue;
        }
        out.push(Axis { asks: alloc::vec![ask], options: answers(ask).into_iter().map(|choice| alloc::vec![choice]).collect(), adds: Vec::new() });
    }
    if both {
        // living together changes what the quality of the relationship is worth
        let pairs = answers(together[0]).into_iter().flat_map(|status| answers(together[1]).into_iter().map(move |quality| alloc::vec![status, quality]));
        out.push(Axis { asks: together.to_vec(), options: pairs.collect(), adds: Vec::new() });
    }
    let base = first_options(f, &out);
    let of = |options: &[Choice]| {
        let mut facts = base.clone();
        for choice in options {
            choice.put(&mut facts);
        }
        score(&facts).map_or(0.0, |s| s.log_odds)
    };
    let start = of(&[]);
    for axis in &mut out {
        axis.adds = axis.options.iter().map(|options| of(options) - start).collect();
    }
    order::sort_by(&mut out, |a, b| b.spread().total_cmp(&a.spread()));
    out
}

fn first_options(f: &Facts, axes: &[Axis]) -> Facts {
    let mut facts = f.clone();
    for axis in axes {
        for choice in axis.options.first().into_iter().flatten() {
            choice.put(&mut facts);
        }
    }
    facts
}

/// What the dynamic score can be once the missing answers are given.
#[derive(Clone, Debug, PartialEq)]
pub struct Possible {
    /// The lowest score.
    pub lowest: Scored,
    /// The highest score.
    pub highest: Scored,
    /// Every band that some answers give.
    pub bands: Set<Likelihood>,
    /// The missing answers, the one that can move the score most first.
    pub by_effect: Vec<Ask>,
}

/// What the dynamic score can be; `None` where nothing is missing, or a static fact is.
pub fn possible<P: Logistic>(f: &Facts) -> Option<Possible> {
    possible_bands::<P>(f, &|percent| P::bands().value(hundredths(percent)))
}

/// The same with the bands of something that rises with the percentage.
pub fn possible_bands<P: Logistic>(f: &Facts, band: &dyn Fn(f64) -> Likelihood) -> Option<Possible> {
    possible_without(&missing::<P>(f), |f| logistic::score::<P>(f, Variant::Dynamic), f, band)
}

fn possible_without(missing: &[Ask], score: DynamicScore, f: &Facts, band: &dyn Fn(f64) -> Likelihood) -> Option<Possible> {
    if missing.is_empty() {
        return None;
    }
    let axes = axes(score, f, missing);
    let extreme = |pick: fn(&Axis) -> f64| {
        let mut facts = f.clone();
        for axis in &axes {
            let target = pick(axis);
            let chosen = axis.options.iter().zip(&axis.adds).find(|(_, add)| **add == target).map(|(options, _)| options);
            for choice in chosen.into_iter().flatten() {
                choice.put(&mut facts);
            }
        }
        score(&facts)
    };
    let (lowest, highest) = (extreme(Axis::least)?, extreme(Axis::most)?);
    let (low, high) = (band(lowest.percent), band(highest.percent));
    let mut bands = Set::only(low).plus(high);
    let base = score(&first_options(f, &axes))?.log_odds;
    find_bands(&Search { facts: f, axes: &axes, score, band, within: (low, high) }, base, &mut Vec::new(), &mut bands);
    let mut effects: Vec<(Ask, f64)> = Vec::new();
    for axis in &axes {
        for ask in &axis.asks {
            match effects.iter_mut().find(|(known, _)| known == ask) {
                Some((_, effect)) => *effect += axis.effect(*ask),
                None => effects.push((*ask, axis.effect(*ask))),
            }
        }
    }
    order::sort_by(&mut effects, |a, b| b.1.total_cmp(&a.1));
    Some(Possible { lowest, highest, bands, by_effect: effects.into_iter().map(|(ask, _)| ask).collect() })
}

/// The lowest and the highest of [`possible`], and nothing else: for many rows, without anything allocated.
pub fn range<P: Logistic>(f: &Facts) -> Option<(Scored, Scored)> {
    let missing = unanswered(P::DYNAMIC, P::DRUGS, f);
    missing.clone().next()?;
    let checked = Checked::of(f)?;
    Some(ends::<P>(&checked, &Past::of(&checked.history, P::ADDED), &Numbers::of(f), missing))
}

/// The same of what was derived from facts, and of the answers as numbers, of which these are missing.
pub fn ends<P: Logistic>(checked: &Checked, past: &Past, numbers: &Numbers, missing: impl Iterator<Item = Ask> + Clone) -> (Scored, Scored) {
    let offence = P::offence(Variant::Dynamic, checked.category);
    let sum = |numbers: &Numbers| P::dynamic_sum(past, &Present::from(numbers), offence);
    let as_given = sum(numbers);
    // an answer that is missing counts as the first option: then the sum is there already
    let log_odds = |changed: &Numbers| if changed == numbers { as_given } else { sum(changed) };
    let mut ends = Ends { lowest: *numbers, highest: *numbers };
    let together = [Ask::current_relationship_status, Ask::current_relationship_with_partner];
    let both = together.iter().all(|ask| missing.clone().any(|missing| missing == *ask));
    for ask in missing.filter(|ask| !(both && together.contains(ask))) {
        if ask == Ask::previous_convictions {
            for kind in PreviousConviction::ALL {
                ends.put(numbers, &log_odds, &|n, there| n.previous_convictions |= i32::from(there) << kind.index(), &[false, true]);
            }
            continue;
        }
        let most = answers_of(ask) - 1;
        let options: &[i32] = if ask == Ask::current_relationship_status { &[0, LIVING_TOGETHER] } else { &[0, most] };
        let put = |n: &mut Numbers, option| {
            if let Some(answer) = n.answer_mut(ask) {
                *answer = option;
            }
        };
        ends.put(numbers, &log_odds, &put, options);
    }
    if both {
        let put = |n: &mut Numbers, (status, quality)| (n.current_relationship_status, n.current_relationship_with_partner) = (status, quality);
        ends.put(numbers, &log_odds, &put, &[(0, 0), (0, 2), (LIVING_TOGETHER, 0), (LIVING_TOGETHER, 2)]);
    }
    let scored = |numbers: &Numbers| Checked { present: Present::from(numbers), ..*checked }.score_with::<P>(Variant::Dynamic, past);
    (scored(&ends.lowest), scored(&ends.highest))
}

/// Answers that make the log-odds the least and the greatest, as far as they are found.
struct Ends {
    lowest: Numbers,
    highest: Numbers,
}

impl Ends {
    /// Puts in the option that alone makes the log-odds the least, and the one that makes them the greatest. What lies between the ends of a
    /// number's options is never further out: the log-odds are linear in each.
    fn put<T: Copy>(&mut self, start: &Numbers, log_odds: &impl Fn(&Numbers) -> f64, put: &impl Fn(&mut Numbers, T), options: &[T]) {
        let with = |option: T| {
            let mut numbers = *start;
            put(&mut numbers, option);
            log_odds(&numbers)
        };
        let (mut least, mut greatest) = (f64::INFINITY, f64::NEG_INFINITY);
        for option in options {
            let sum = with(*option);
            if sum < least {
                least = sum;
                put(&mut self.lowest, *option);
            }
            if sum > greatest {
                greatest = sum;
                put(&mut self.highest, *option);
            }
        }
    }
}

/// What [`find_bands`] looks through.
struct Search<'s> {
    facts: &'s Facts,
    axes: &'s [Axis],
    score: DynamicScore,
    band: &'s dyn Fn(f64) -> Likelihood,
    within: (Likelihood, Likelihood),
}

fn span(from: Likelihood, to: Likelihood) -> Set<Likelihood> {
    Likelihood::ALL.iter().copied().filter(|band| (from..=to).contains(band)).collect()
}

/// Goes through the answers, leaving out those under which no band can come that is not found yet.
fn find_bands(s: &Search<'_>, log_odds: f64, chosen: &mut Vec<usize>, found: &mut Set<Likelihood>) {
    if *found == span(s.within.0, s.within.1) {
        return;
    }
    let rest = s.axes.get(chosen.len()..).unwrap_or_default();
    // a hair wider than what is still possible, since sums in another order differ in their last digits
    let band = |z: f64| (s.band)(logistic::percent_of(z));
    let low = band(log_odds + rest.iter().map(Axis::least).sum::<f64>() - 1e-9);
    let high = band(log_odds + rest.iter().map(Axis::most).sum::<f64>() + 1e-9);
    let reachable = span(low, high);
    if reachable.both(*found) == reachable {
        return;
    }
    let Some(axis) = rest.first() else {
        let mut facts = s.facts.clone();
        for (axis, option) in s.axes.iter().zip(chosen.iter()) {
            for choice in axis.options.get(*option).into_iter().flatten() {
                choice.put(&mut facts);
            }
        }
        if let Some(scored) = (s.score)(&facts) {
            *found = found.plus((s.band)(scored.percent));
        }
        return;
    };
    for (option, add) in axis.adds.iter().enumerate() {
        chosen.push(option);
        find_bands(s, log_odds + add, chosen, found);
        chosen.pop();
    }
}

/// A percentage with its band, where it has one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moved {
    /// Per cent.
    pub percent: f64,
    /// Band.
    pub band: Option<Likelihood>,
}

/// What a dynamic score would be with another answer to one question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Other {
    /// The question.
    pub ask: Ask,
    /// The other answer.
    pub to: Choice,
    /// The score as it is.
    pub now: Moved,
    /// The score with the other answer.
    pub then: Moved,
}

/// The dynamic score; `None` where there is none.
pub fn dynamic<P: Logistic>(f: &Facts) -> Option<Moved> {
    if !missing::<P>(f).is_empty() || !logistic::static_faults::<P>(f).is_empty() {
        return None;
    }
    logistic::score::<P>(f, Variant::Dynamic).map(|s| Moved { percent: s.percent, band: Some(s.band) })
}

/// For each answered question of `asks` that is not about the past, every other answer that would change the band, or where none would the
/// one that would move the score furthest; the furthest first.
/// Each kind of previous conviction is a question of its own. None where there is no score now; an answer without which there would be
/// none, because it asks for another one, is left out.
pub fn would_change(f: &Facts, asks: &[Ask], score: &dyn Fn(&Facts) -> Option<Moved>) -> Vec<Other> {
    let Some(now) = score(f) else { return Vec::new() };
    let effect = |other: &Other| (other.then.percent - other.now.percent).abs();
    let mut out: Vec<Other> = Vec::new();
    for ask in asks.iter().copied().filter(|ask| Facts::field(Key::from(*ask)).is_some_and(|field| field.factor != Some(Factor::Static))) {
        for others in other_answers(f, ask) {
            let scored = others.into_iter().filter_map(|to| Some(Other { ask, to, now, then: score(&to.given_in(f))? })).filter(|other| effect(other) > 0.0);
            let (bands, same): (Vec<Other>, Vec<Other>) = scored.partition(|other| other.then.band != other.now.band);
            if bands.is_empty() {
                out.extend(same.into_iter().max_by(|a, b| effect(a).total_cmp(&effect(b))));
            } else {
                out.extend(bands);
            }
        }
    }
    order::sort_by(&mut out, |a, b| effect(b).total_cmp(&effect(a)));
    out
}

/// Everything else that an answered question could have been answered with: one list, or of the previous convictions one for each kind.
fn other_answers(f: &Facts, ask: Ask) -> Vec<Vec<Choice>> {
    if ask == Ask::previous_convictions {
        let Some(named) = &f.previous_convictions.0 else { return Vec::new() };
        return PreviousConviction::ALL.iter().map(|kind| alloc::vec![Choice::Conviction(*kind, !named.contains(kind))]).collect();
    }
    let Some(Answer::Known(current)) = f.raw(Key::from(ask)) else { return Vec::new() };
    alloc::vec![answers(ask).into_iter().filter(|choice| !matches!(choice, Choice::Answer(_, raw) if *raw == current)).collect_vec()]
}

/// Words about a score, as every predictor gives them.
pub fn told(hundredths: i32, predicts: &'static str, does_not: &'static str, bands: String) -> Json {
    object! {
        "natural_frequency": format!("{} ({})", words::natural_frequency(hundredths), words::percent(hundredths)),
        "predicts": predicts,
        "does_not_predict": does_not,
        "bands": bands,
    }
}

/// The names of questions.
pub fn names(asks: &[Ask]) -> Json {
    asks.iter().map(|ask| Json::from(name(*ask))).collect()
}

/// The answer to checked facts.
pub fn answer<P: Logistic + Told>(f: &Facts, _: &Options) -> Answered {
    let possible = possible::<P>(f);
    let variant = if possible.is_none() { Variant::Dynamic } else { Variant::Static };
    let mut out = Answered { maps: alloc::vec![&current::MAP], ..Answered::default() };
    if let Some(scored) = logistic::score::<P>(f, variant) {
        let said = InWords { id: P::ID, source: P::SOURCE, predicts: P::PREDICTS, does_not_predict: P::DOES_NOT_PREDICT, bands: P::bands() };
        explain(&scored, &said, &logistic::contributions::<P>(f, variant), &mut out);
        match &possible {
            None => all_answered(P::OPTIONAL, &said, f, &mut out),
            Some(possible) => fallen_back(possible, &missing::<P>(f), &said, &mut out),
        }
        followup_fallback(f, &mut out);
        offence_given_twice(f, &mut out);
    }
    out
}

/// What is said of a score, of whichever predictor.
struct InWords {
    id: &'static str,
    source: &'static str,
    predicts: &'static str,
    does_not_predict: &'static str,
    bands: &'static Steps<Likelihood>,
}

/// The score with its terms.
fn explain(scored: &Scored, said: &InWords, terms: &[Term], out: &mut Answered) {
    out.result = object! {
        "score": Json::Real(scored.percent),
        "probability": Json::Real(scored.probability),
        "band": scored.band.word(),
        "variant": scored.variant.word(),
        "log_odds": Json::Real(scored.log_odds),
        "in_words": told(hundredths(scored.percent), said.predicts, said.does_not_predict, words::bands(said.bands)),
        "terms": terms.iter().map(Term::to_json).collect::<Json>(),
    };
    let row = said.bands.row(hundredths(scored.percent));
    out.reason(row.id, format!("{}: {} ({} per cent)", words::percent(hundredths(scored.percent)), scored.band.label(), row.label), None, said.source, Status::Confirmed);
}

/// Says that the dynamic form was scored, and what it counted as no.
fn all_answered(optional: &[Ask], said: &InWords, f: &Facts, out: &mut Answered) {
    out.reason(format!("{}.dynamic", said.id), "every dynamic question is answered: the dynamic form is scored", None, said.source, Status::Confirmed);
    let unanswered: Vec<&str> = optional.iter().filter(|ask| !f.answered(**ask)).map(|ask| name(*ask)).collect_vec();
    if !unanswered.is_empty() {
        out.reached_without = unanswered.iter().map(ToString::to_string).collect();
        out.notice("counted_as_no", "by the source's own rule a drug that is not answered counts as not used, and motivation that is not answered as full");
    }
}

/// Says that the static form was scored, and what the dynamic one could give.
fn fallen_back(possible: &Possible, missing: &[Ask], said: &InWords, out: &mut Answered) {
    let rule = format!("{}.static", said.id);
    let text = format!("dynamic questions are not answered ({}): the published fall-back is the static form", missing.len());
    out.reason(rule.clone(), text, None, said.source, Status::Confirmed);
    out.notice("static_fallback", "the score is that of the static form; answering the questions named under `decisive` gives the dynamic one");
    out.result.push("fallback", object! { "form": "static", "rule": rule, "missing": names(missing) });
    out.result.push("dynamic", object! { "lowest": Json::Real(possible.lowest.percent), "highest": Json::Real(possible.highest.percent), "possible": possible.bands.words() });
    out.decisive = possible.by_effect.iter().map(|ask| name(*ask).to_string()).collect();
}

/// Says where the conviction stands in for the start of follow-up.
pub fn followup_fallback(f: &Facts, out: &mut Answered) {
    if f.date_at_start_of_followup.known().is_none() {
        out.reached_without.push(name(Ask::date_at_start_of_followup).to_string());
        out.notice("followup_from_conviction", "no start of follow-up is given: by the source's own rule the date of the current conviction stands in for it");
    }
}

/// Says where a category was given that is not the one of the code.
fn offence_given_twice(f: &Facts, out: &mut Answered) {
    if let (Answer::Known(given), Some(Ok(mapped))) = (f.offence_category, f.current_offence_code.code().map(current::category))
        && given != mapped
    {
        out.notice("given_differs", format!("the category given ({}) was used; the offence map has {} for the code", given.word(), mapped.word()));
    }
}

/// The scoring sheet.
pub fn sheet<P: Logistic + Told>() -> Sheet {
    let mut tables = P::STATIC.sheet(P::SOURCE);
    tables.extend(P::PRESENT.sheet(P::SOURCE));
    tables.push(P::bands().sheet());
    Sheet { tables, rules: P::RULES.to_vec(), example: P::EXAMPLE, notes: NOTES }
}

const NOTES: &[&str] = &[
    "The log-odds are the sum of the terms in the order printed, from 0, in binary64; the probability is e / (1 + e) with e the exponential of the sum; the percentage is 100 times the probability, rounded from its exact value to two decimals, half up, held to 0.00 to 99.99. Where it lies within 1e-9 of a half of a hundredth, the log-odds with more digits decide, because the source works in decimals.",
    "A sanction is an occasion, and the current one counts. `sanctions` of three or more are rated by their number over the years from the first to the current conviction, with years added to these.",
    "Offence codes are looked up in a dated map, which the receipt names; a category may be given in place of a code.",
];
