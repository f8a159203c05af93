//! Arbitrary facts of any form, made from its declaration: what the reader must take without a problem.

use assize::Json;
use assize::facts::{Choice, Field, Form, Shape};
use proptest::prelude::*;
use std::borrow::Cow;

/// Facts of a form: an object in which each question may be answered, in form order.
pub fn facts(form: &Form) -> BoxedStrategy<Json> {
    object(form.fields.to_vec(), 0.6)
}

/// An answer to one question.
pub fn answer(field: &Field) -> BoxedStrategy<Json> {
    match field.shape {
        Shape::YesNo => any::<bool>().prop_map(Json::from).boxed(),
        // mostly small numbers, since the thresholds are small
        Shape::Whole => {
            let (least, most) = (field.least, field.most);
            prop_oneof![4 => least..=most.min(least.saturating_add(50)), 1 => least..=most].prop_map(Json::from).boxed()
        }
        // hundredths, as percentages are printed, and what lies between two of them
        Shape::Decimal => {
            let (least, most) = (f64::from(field.least), f64::from(field.most));
            let of = move |hundredths: i32| f64::from(hundredths) / 100.0;
            let (low, high) = (field.least.saturating_mul(100), field.most.saturating_mul(100));
            let rounded = prop_oneof![4 => (low..=high.min(low.saturating_add(1000))).prop_map(of), 2 => (low..=high).prop_map(of)];
            if field.two_places { rounded.prop_map(Json::Real).boxed() } else { prop_oneof![6 => rounded, 1 => least..=most].prop_map(Json::Real).boxed() }
        }
        Shape::WholeOrNone => prop_oneof![(field.least..=field.most).prop_map(Json::from), Just(Json::from("none"))].boxed(),
        Shape::Choice(choices) => one_of(choices),
        Shape::OneOf(choices) => prop_oneof![one_of(choices), some_of(choices, 1)].boxed(),
        Shape::Several(choices) => some_of(choices, 0),
        Shape::Coded(answers) => {
            let mut all: Vec<&'static str> = answers.iter().flat_map(|a| a.words.iter().copied().chain([a.code])).collect();
            all.push("missing");
            prop::sample::select(all).prop_map(Json::from).boxed()
        }
        Shape::ChoiceOrText(choices) => prop_oneof![one_of(choices), text()].boxed(),
        Shape::ChoiceOrPart(choices, form) => prop_oneof![one_of(choices), facts(form)].boxed(),
        Shape::Date => date(),
        Shape::Dates => prop::collection::vec(date(), 0..5).prop_map(Json::List).boxed(),
        Shape::Text => text(),
        Shape::Part(form) => facts(form),
        Shape::List(form) => prop::collection::vec(facts(form), 0..3).prop_map(Json::List).boxed(),
        Shape::Keyed(fields) => object(fields(), 0.3),
        Shape::Names => prop::collection::vec("[1-9]\\.[1-9]".prop_map(Json::from), 0..3).prop_map(Json::List).boxed(),
        Shape::Any => prop_oneof![Just(Json::Null), any::<bool>().prop_map(Json::from), text()].boxed(),
    }
}

fn object(fields: Vec<Field>, answered: f64) -> BoxedStrategy<Json> {
    let members: Vec<_> = fields
        .iter()
        .map(|f| {
            prop::option::weighted(
                answered,
                answer(f).prop_map({
                    let name = f.name;
                    move |value| (Cow::Borrowed(name), value)
                }),
            )
        })
        .collect();
    members.prop_map(|m| Json::Object(m.into_iter().flatten().collect())).boxed()
}

fn one_of(choices: &'static [Choice]) -> BoxedStrategy<Json> {
    prop::sample::select(choices).prop_map(|c| Json::from(c.word)).boxed()
}

fn some_of(choices: &'static [Choice], least: usize) -> BoxedStrategy<Json> {
    prop::sample::subsequence(choices, least..=choices.len()).prop_map(|some| some.into_iter().map(|c| Json::from(c.word)).collect()).boxed()
}

fn date() -> BoxedStrategy<Json> {
    (1930..2100i32, 1..=12i32, 1..=28i32).prop_map(|(y, m, d)| Json::from(format!("{y:04}-{m:02}-{d:02}"))).boxed()
}

fn text() -> BoxedStrategy<Json> {
    prop_oneof!["[a-zé ]{0,12}", Just(String::from("\"quoted\" \\ line\nnext"))].prop_map(Json::from).boxed()
}

/// The same facts written in another way: keys in another order, absent ones null, whole numbers with a decimal point, lists of
/// words in another order.
pub fn respelt(form: &Form, json: &Json) -> Json {
    let nulls = form.fields.iter().filter(|f| json.get(f.name).is_none()).map(|f| (Cow::Borrowed(f.name), Json::Null));
    let Json::Object(members) = turned(json) else { return json.clone() };
    Json::Object(nulls.chain(members).collect())
}

fn turned(json: &Json) -> Json {
    match json {
        #[expect(clippy::cast_precision_loss, reason = "the numbers of facts are small")]
        Json::Whole(n) => Json::Real(*n as f64),
        Json::List(values) if values.iter().all(|v| v.as_text().is_some()) => values.iter().rev().cloned().collect(),
        Json::List(values) => values.iter().map(turned).collect(),
        Json::Object(members) => Json::Object(members.iter().rev().map(|(k, v)| (k.clone(), turned(v))).collect()),
        other => other.clone(),
    }
}
