//! What would change it: single dynamic answers that, if they changed, would change a level. Risk Matrix 2000 is all static.

use super::{Builder, question};
use crate::answer::Answer;
use crate::assessment;
use crate::bounds::{self, Classes};
use crate::decimal::Decimal;
use crate::facts::{Choices, FactSet, Factor, Key, Shape};
use crate::guidance::mappa::level;
use crate::instruments::Likelihood;
use crate::instruments::oasys::{self, NEEDS, items::ITEMS};
use crate::instruments::predictors::facts::{Ask, Variant};
use crate::instruments::predictors::logistic::Logistic;
use crate::instruments::predictors::percentage::{self, Choice, Moved, Other};
use crate::instruments::predictors::{self, arp::Arp, csrp, ogp, ovp, rsr, snsv, svrp::Svrp, vrp::Vrp};
use crate::instruments::rosh::{self, Level, cell};
use crate::json::Json;
use crate::order;
use crate::set::Set;
use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

impl Builder<'_> {
    /// Single dynamic answers that, if they changed, would change a level. Risk Matrix 2000 is all static.
    pub(super) fn would_change(&self, s_withheld: bool) -> Json {
        let mut out = Vec::new();
        self.rosh_changes(&mut out);
        self.need_changes(&mut out);
        self.level_changes(s_withheld, &mut out);
        self.score_changes(&mut out);
        out.into_iter().collect()
    }

    /// The dynamic answers of the predictors, each with the other answers that change a band, or the one that moves a score furthest; the
    /// furthest first.
    fn score_changes(&self, out: &mut Vec<Json>) {
        let Some(f) = self.case.predictors.as_ref().filter(|_| self.case.predictors_unread.is_empty()) else { return };
        let each = predictor_changes(f);
        let percent = |moved: Moved| Decimal::new(moved.percent).map(Decimal::to_json);
        let mut found: Vec<(Ask, Choice, f64, Vec<Json>)> = Vec::new();
        for (instrument, others) in &each {
            for o in others {
                let by = o.then.percent - o.now.percent;
                let change = object! {
                    "what": format!("{instrument}.score"), "from": percent(o.now), "to": percent(o.then), "direction": if by > 0.0 { "up" } else { "down" },
                    "from_level": o.now.band.map(Choices::word), "to_level": o.then.band.map(Choices::word),
                };
                match found.iter_mut().find(|(ask, to, _, _)| *ask == o.ask && *to == o.to) {
                    Some((_, _, most, changes)) => {
                        *most = most.max(by.abs());
                        changes.push(change);
                    }
                    None => found.push((o.ask, o.to, by.abs(), alloc::vec![change])),
                }
            }
        }
        order::sort_by(&mut found, |a, b| b.2.total_cmp(&a.2));
        for (ask, to, _, changes) in found {
            let path = predictors::faults::name(ask);
            let (mut question, now, then) = (question(&predictors::facts::Facts::FORM, path), f, to.given_in(f));
            let (from, to) = match to {
                Choice::Answer(key, _) => (shown(now, key), shown(&then, key)),
                Choice::Conviction(kind, there) => {
                    question = format!("{question}: {}", kind.label());
                    (Json::from(!there), Json::from(there))
                }
            };
            out.push(entry(&format!("predictors.{path}"), &question, from, to, changes));
        }
    }

    fn rosh_changes(&self, out: &mut Vec<Json>) {
        let Some(f) = self.case.rosh.facts() else { return };
        let now = rosh::score(f);
        for (i, given) in f.cells.iter().enumerate() {
            let Some(cell_facts) = &given.facts.0 else { continue };
            let (Some(subject), Some(setting)) = (given.subject.known(), given.setting.known()) else { continue };
            let at = |s: &rosh::Scored| s.cells.iter().find(|c| c.subject == subject && c.setting == setting).map_or(Set::EMPTY, |c| c.counts);
            // a changed fact calls for a new judgement, so the recorded level no longer stands in for it
            let rejudged = |cell_facts: &cell::Facts| {
                let mut changed = f.clone();
                if let Some(c) = changed.cells.get_mut(i) {
                    c.facts.0 = Some(cell_facts.clone());
                    c.recorded = cell::Recorded::default();
                }
                changed
            };
            let judged = |k: Key| {
                cell::Facts::field(k).is_some_and(|field| field.factor == Some(Factor::Dynamic))
                    && !(k.field == cell::Ask::triggers as u8 && k.sub != cell::TriggerAsk::state as u8 && k.sub != cell::TriggerAsk::weighed as u8)
            };
            let score = |c: &cell::Facts| (cell::possible_after_triggers(c).0, rosh::score(&rejudged(c)));
            for change in bounds::would_change(cell_facts, judged, |_, _| Classes::YES_NO, |c| cell::possible_after_triggers(c).0) {
                if change.result.is_empty() {
                    continue;
                }
                let (_, then) = score(&cell_facts.with(change.key, change.to));
                let mut changes = alloc::vec![moved(&format!("rosh.{}.{}", subject.word(), setting.word()), at(&now), change.result)];
                if then.overall != now.overall {
                    changes.push(moved("rosh.overall", now.overall, then.overall));
                    self.levels_under(then.overall, &mut changes);
                }
                let field = format!("rosh.cells[{i}].facts.{}", cell_facts.path(change.key));
                let mut asked = question(&cell::Facts::FORM, &cell_facts.path(change.key));
                if let Some(t) = cell_facts.triggers.get(usize::from(change.key.item)).filter(|_| change.key.field == cell::Ask::triggers as u8) {
                    let name = t.name.given().unwrap_or(t.trigger.label());
                    asked = format!("{asked}: {name}");
                }
                out.push(entry(&field, &asked, shown(cell_facts, change.key), shown(&cell_facts.with(change.key, change.to), change.key), changes));
            }
        }
    }

    /// How the management level would move with the overall level.
    fn levels_under(&self, overall: Set<Level>, changes: &mut Vec<Json>) {
        for (policy, decided) in &self.applied {
            let Some(f) = self.case.level.facts() else { continue };
            let facts = assessment::level_facts(f, decided.category, overall, assessment::s_of_eligible(decided.rm2000.as_ref()), &mut Vec::new());
            let then = assessment::managed(policy, &facts, decided.category);
            if then != decided.level {
                changes.push(moved(&format!("mappa.management_level ({})", policy.id), decided.level, then));
            }
        }
    }

    fn need_changes(&self, out: &mut Vec<Json>) {
        let Some(f) = self.case.oasys.facts() else { return };
        for (i, item) in (0u8..).zip(ITEMS.iter()) {
            let Some(need) = NEEDS.iter().find(|n| n.section == item.section && item.counts_for_need()) else { continue };
            let key = Key { field: oasys::Ask::items as u8, item: i, sub: 0 };
            let Some(Answer::Known(current)) = f.raw(key) else { continue };
            let now = oasys::judge(f, need).status;
            for to in (0i32..).take(item.answers.len()).filter(|to| *to != current) {
                let changed = f.with(key, to);
                let then = oasys::judge(&changed, need).status;
                if then != now {
                    let what = moved(&format!("oasys.needs.{}", need.id), Set::only(now), Set::only(then));
                    let word = |raw: i32| usize::try_from(raw).ok().and_then(|r| item.answers.get(r)).map_or("", |a| a.words.first().unwrap_or(&a.code));
                    out.push(entry(&format!("oasys.items.{}", item.number), item.title, Json::from(word(current)), Json::from(word(to)), alloc::vec![what]));
                    break;
                }
            }
        }
    }

    fn level_changes(&self, s_withheld: bool, out: &mut Vec<Json>) {
        let Some(f) = self.case.level.facts() else { return };
        let mut found: Vec<(Key, i32, Vec<Json>)> = Vec::new();
        let mut known: Option<level::Facts> = None;
        for (policy, decided) in &self.applied {
            let s = assessment::s_of_eligible(decided.rm2000.as_ref()).filter(|_| !s_withheld);
            let facts = assessment::level_facts(f, decided.category, decided.rosh.map_or(Set::EMPTY, |r| r.overall), s, &mut Vec::new());
            let now = assessment::managed(policy, &facts, decided.category);
            let dynamic = |k: Key| level::Facts::field(k).is_some_and(|field| field.factor == Some(Factor::Dynamic));
            let alternatives = |_: &level::Facts, k: Key| match level::Facts::field(k).map(|f| f.shape) {
                Some(Shape::OneOf(choices) | Shape::Choice(choices)) => (0i32..).take(choices.len()).collect(),
                _ => Classes::YES_NO,
            };
            for change in bounds::would_change(&facts, dynamic, alternatives, |f| assessment::managed(policy, f, decided.category)) {
                let what = moved(&format!("mappa.management_level ({})", policy.id), now, change.result);
                match found.iter_mut().find(|(k, to, _)| *k == change.key && *to == change.to) {
                    Some((_, _, list)) => list.push(what),
                    None => found.push((change.key, change.to, alloc::vec![what])),
                }
            }
            known = Some(facts);
        }
        let Some(facts) = known else { return };
        for (key, to, changes) in found {
            let path = facts.path(key);
            out.push(entry(&format!("mappa.level.{path}"), &question(&level::Facts::FORM, &path), shown(&facts, key), shown(&facts.with(key, to), key), changes));
        }
    }
}

/// A level that would move: from, to, and in which direction.
fn moved<E: Choices>(what: &str, from: Set<E>, to: Set<E>) -> Json {
    let show = |set: Set<E>| set.determined().map_or_else(|| set.words(), |e| Json::from(e.word()));
    let direction = match ((to.highest(), to.lowest()).cmp(&(from.highest(), from.lowest())), from == to) {
        (_, true) => "none",
        (core::cmp::Ordering::Greater, _) => "up",
        (core::cmp::Ordering::Less, _) => "down",
        (core::cmp::Ordering::Equal, _) => "narrower",
    };
    object! { "what": what.to_string(), "from": show(from), "to": show(to), "direction": direction }
}

/// What would move the score of each predictor that has a dynamic one.
fn predictor_changes(f: &predictors::facts::Facts) -> Vec<(&'static str, Vec<Other>)> {
    fn asks<P: Logistic>() -> Vec<Ask> {
        P::DYNAMIC.iter().chain(P::OPTIONAL).copied().collect()
    }
    let whole = |(percent, band): (i32, Likelihood)| Moved { percent: f64::from(percent), band: Some(band) };
    let snsv: Vec<Ask> = snsv::DYNAMIC_REQUIRED.iter().copied().chain([Ask::domestic_abuse_against_partner]).collect();
    let csrp = |f: &predictors::facts::Facts| {
        let (scored, form) = csrp::finished(f)?;
        (form == Some(Variant::Dynamic)).then_some(Moved { percent: scored.percent, band: Some(scored.band) })
    };
    let rsr = |f: &predictors::facts::Facts| {
        let (score, band, form) = rsr::finished(f)?;
        (form == Some(Variant::Dynamic)).then_some(Moved { percent: score, band: Some(band) })
    };
    alloc::vec![
        ("arp", percentage::would_change(f, &asks::<Arp>(), &percentage::dynamic::<Arp>)),
        ("vrp", percentage::would_change(f, &asks::<Vrp>(), &percentage::dynamic::<Vrp>)),
        ("svrp", percentage::would_change(f, &asks::<Svrp>(), &percentage::dynamic::<Svrp>)),
        ("csrp", percentage::would_change(f, &asks::<Svrp>(), &csrp)),
        ("ogp", percentage::would_change(f, ogp::REQUIRED, &|f| ogp::two_year(f).map(whole))),
        ("ovp", percentage::would_change(f, ovp::REQUIRED, &|f| ovp::two_year(f).map(whole))),
        ("snsv", percentage::would_change(f, &snsv, &|f| snsv::dynamic(f).map(|percent| Moved { percent, band: None }))),
        ("rsr", percentage::would_change(f, &snsv, &rsr)),
    ]
}

fn entry(field: &str, question: &str, from: Json, to: Json, changes: Vec<Json>) -> Json {
    object! { "field": field.to_string(), "question": question.to_string(), "from": from, "to": to, "changes": changes }
}

/// An answer in the words of the wire.
fn shown<F: FactSet>(f: &F, key: Key) -> Json {
    let Some(Answer::Known(raw)) = f.raw(key) else { return Json::Null };
    let mut shape = F::field(key).map(|f| f.shape);
    if let Some(Shape::List(form) | Shape::Part(form)) = shape {
        shape = form.fields.get(usize::from(key.sub)).map(|f| f.shape);
    }
    match shape {
        Some(Shape::YesNo) => Json::from(raw != 0),
        Some(Shape::Choice(choices) | Shape::OneOf(choices)) => usize::try_from(raw).ok().and_then(|r| choices.get(r)).map_or(Json::Null, |c| Json::from(c.word)),
        _ => Json::from(raw),
    }
}
