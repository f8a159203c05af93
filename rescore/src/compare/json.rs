//! A comparison as JSON, for machines. The members are described in `docs/compare.md`; what is there stays there.

use super::bands::{Move, Side};
use super::exact::Sum;
use super::result::{About, Comparison, Scores, Spread, Subgroup, Value, Why};
use super::scores::units;
use super::small::Shown;
use super::stability::{FORMULA, RULE_OF_THUMB, Stability, share};
use super::terms::{Kind, Models, Pairing, TermSums};
use assize::{Json, object};
use std::collections::BTreeMap;

fn whole(n: u64) -> Json {
    Json::Whole(i64::try_from(n).unwrap_or(i64::MAX))
}

fn list(counts: &[u64]) -> Json {
    counts.iter().map(|n| whole(*n)).collect()
}

fn real(x: Option<f64>) -> Json {
    x.filter(|x| x.is_finite()).map_or(Json::Null, Json::Real)
}

fn text(text: &str) -> Json {
    Json::from(text.to_string())
}

fn shown(shown: Shown) -> Json {
    shown.count().map_or(Json::Null, whole)
}

impl Comparison {
    /// As JSON.
    pub fn to_json(&self) -> Json {
        let words = |side: Side| self.scale.all().map(|state| text(self.scale.word(state, side))).collect::<Json>();
        let comparable = self.comparable();
        let ways = [Move::Up, Move::Down, Move::Same].map(|way| (way, self.moved(way)));
        let mut moves = object! { "comparable": whole(comparable), "not_comparable": whole(self.moved(Move::NotComparable)) };
        for (way, rows) in ways {
            moves.push(way.word(), object! { "rows": whole(rows), "share": real(share(rows, comparable)) });
        }
        moves.push("by_steps", self.steps().into_iter().map(|(steps, rows)| object! { "steps": steps, "rows": whole(rows) }).collect::<Json>());
        object! {
            "type": "comparison",
            "version": 1,
            "old": self.old.to_json(),
            "new": self.new.to_json(),
            "join": self.join(),
            "bands": self.scale.all().filter(|state| state.band().is_some()).map(|state| object! { "band": text(self.scale.word(state, Side::New)), "label": text(self.scale.label(state, Side::New)) }).collect::<Json>(),
            "matrix": object! { "old_states": words(Side::Old), "new_states": words(Side::New), "rows": self.matrix.rows().map(list).collect::<Json>() },
            "moves": moves,
            "stability": object! { "formula": FORMULA, "rule_of_thumb": RULE_OF_THUMB, "bands": self.stability.as_ref().map_or(Json::Null, Stability::to_json) },
            "scores": self.scores.as_ref().map_or(Json::Null, Scores::to_json),
            "subgroups": self.subgroups.iter().map(|subgroup| subgroup.to_json()).collect::<Json>(),
            "why": self.why.as_ref().map_or(Json::Null, |why| self.why_json(why)),
            "notices": self.notices.iter().map(|n| object! { "code": n.code, "text": n.text.clone() }).collect::<Json>(),
            "receipt": self.receipt(),
        }
    }

    fn join(&self) -> Json {
        let joined = &self.joined;
        let rows = |side: usize| {
            let listed = joined.listed.get(side).map_or(&[][..], Vec::as_slice);
            listed.iter().map(|(row, key)| object! { "row": whole(*row), "key": text(key) }).collect::<Json>()
        };
        object! {
            "on": if joined.key.is_some() { "key" } else { "row" },
            "key": joined.key.clone(),
            "text": text(&joined.said),
            "pairs": whole(joined.pairs),
            "only_old": whole(joined.only[0]),
            "only_new": whole(joined.only[1]),
            "without_key_old": whole(joined.without_key[0]),
            "without_key_new": whole(joined.without_key[1]),
            "only_old_rows": rows(0),
            "only_new_rows": rows(1),
            "most_waiting": whole(joined.waiting),
            "most_waiting_bytes": whole(joined.waiting_bytes),
            "keys_checked": joined.keys_checked,
        }
    }

    fn why_json(&self, why: &Why) -> Json {
        let found = &why.found;
        object! {
            "every": whole(why.every),
            "movers": whole(found.movers),
            "without_facts": whole(found.without_facts),
            "not_reproduced": whole(found.not_reproduced),
            "models": found.models.iter().map(|(pairing, models)| self.models(pairing, models)).collect::<Json>(),
        }
    }

    fn models(&self, pairing: &Pairing, models: &Models) -> Json {
        let form = |word: &str| if word.is_empty() { Json::Null } else { text(word) };
        let mut out = object! {
            "old_variant": form(&pairing.old), "new_variant": form(&pairing.new), "kind": pairing.kind.word(),
            "rows_up": whole(models.rows[0]), "rows_down": whole(models.rows[1]),
        };
        let ways = ["up", "down"];
        if pairing.kind == Kind::Attributed {
            out.push("unit", models.units[0].clone());
            for (way, word) in ways.iter().enumerate() {
                let rows = models.rows[way];
                if !self.shows(rows) {
                    out.push(*word, Json::Null);
                    continue;
                }
                let terms = models.in_order(true).into_iter().map(|(name, term)| {
                    object! {
                        "term": text(name), "title": text(&term.title), "mean_old": real(Some(term.old[way].mean(rows))), "mean_new": real(Some(term.new[way].mean(rows))),
                        "mean_difference": real(Some(term.new[way].less(term.old[way]).mean(rows))),
                        "largest": whole(term.largest[way]), "largest_share": real(share(term.largest[way], rows)),
                    }
                });
                let terms = terms.collect::<Json>();
                let change = models.new_sum[way].less(models.old_sum[way]).mean(rows);
                out.push(*word, object! { "mean_change": real(Some(change)), "sum_of_mean_differences": real(Some(models.difference(way).mean(rows))), "terms": terms });
            }
        } else if pairing.kind == Kind::SideBySide {
            let mean = |sum: Sum, rows: u64| if self.shows(rows) { real(Some(sum.mean(rows))) } else { Json::Null };
            for (side, is_old) in [("old", true), ("new", false)] {
                let place = usize::from(!is_old);
                let terms = models.in_order(is_old).into_iter().map(|(name, term)| {
                    let sums = if is_old { term.old } else { term.new };
                    object! { "term": text(name), "title": text(&term.title), "mean_up": mean(sums[0], models.rows[0]), "mean_down": mean(sums[1], models.rows[1]) }
                });
                out.push(format!("{side}_terms"), terms.collect::<Json>());
                out.push(format!("{side}_unit"), models.units[place].clone());
            }
            let means = |sums: &BTreeMap<String, Sum>, rows: u64| {
                let mut means = object! {};
                sums.iter().for_each(|(name, sum)| means.push(name.clone(), real(Some(sum.mean(rows)))));
                means
            };
            let transitions = self.transitions(models).into_iter().filter_map(|(at, shown)| models.transitions.get(&at).map(|t| (at, shown, t))).map(|((from, to), shown, t)| {
                let means = |sums| if shown { means(sums, t.rows) } else { Json::Null };
                object! {
                    "from": text(self.scale.word(from, Side::Old)), "to": text(self.scale.word(to, Side::New)), "rows": whole(t.rows),
                    "old_means": means(&t.old), "new_means": means(&t.new),
                }
            });
            out.push("transitions", transitions.collect::<Json>());
        }
        let rules = models.rules.iter().map(|(rule, [old, new])| {
            let count = |n: u64| shown(self.shown(n));
            object! { "rule": text(rule), "old_only_up": count(old[0]), "old_only_down": count(old[1]), "new_only_up": count(new[0]), "new_only_down": count(new[1]) }
        });
        out.push("rules", rules.collect::<Json>());
        out
    }

    fn receipt(&self) -> Json {
        let instruments = Side::BOTH.map(|side| (side, self.side(side)));
        let [engine, arithmetic] = self.engine;
        object! {
            "engine": engine,
            "arithmetic": arithmetic,
            "instruments": instruments.iter().filter_map(|(side, about)| about.instrument.as_ref().map(|i| object! { "side": side.word(), "instrument": i.id, "edition": i.edition.clone(), "tables": i.tables.clone(), "status": i.status })).collect::<Json>(),
            "policies": self.policies.iter().map(|id| text(id)).collect::<Json>(),
            "strict": self.strict,
            "inputs": instruments.iter().map(|(side, about)| object! { "side": side.word(), "name": text(&about.name), "rows": whole(about.rows) }).collect::<Json>(),
            "small_counts": self.small_counts,
            "date": self.date.clone(),
        }
    }
}

impl About {
    fn to_json(&self) -> Json {
        let mut out = object! { "name": text(&self.name), "rows": whole(self.rows), "band_column": text(&self.band_column), "score_column": self.score_column.clone() };
        if let Some(i) = &self.instrument {
            out.push("instrument", i.id);
            out.push("edition", i.edition.clone());
            out.push("title", i.title);
            out.push("unit", i.unit);
            if !i.scale.is_empty() {
                out.push("scale", i.scale);
            }
        }
        out
    }
}

impl Stability {
    /// As JSON.
    pub fn to_json(&self) -> Json {
        object! { "value": Json::Real(self.value), "reading": self.reading(), "zero_cells": whole(self.zero_cells as u64), "old": list(&self.old), "new": list(&self.new) }
    }
}

impl Spread {
    fn to_json(&self) -> Json {
        let mut quantiles = object! {};
        for (percent, at) in &self.quantiles {
            quantiles.push(format!("p{percent}"), Json::Real(units(*at)));
        }
        object! {
            "rows": whole(self.rows), "outside": whole(self.outside), "mean": real(self.mean),
            "least": real(self.ends.map(|(least, _)| units(least))), "greatest": real(self.ends.map(|(_, greatest)| units(greatest))), "quantiles": quantiles,
        }
    }
}

impl Scores {
    fn to_json(&self) -> Json {
        let mut out = object! { "old": self.old.to_json().with("by_units", list(&self.old_units)), "new": self.new.to_json().with("by_units", list(&self.new_units)) };
        out.push(
            "change",
            self.change.as_ref().map_or(Json::Null, |change| {
                let [up, down, same] = self.changed.unwrap_or_default();
                change.to_json().with("up", whole(up)).with("down", whole(down)).with("same", whole(same))
            }),
        );
        let deciles = |(stability, cuts): &(Stability, Vec<i32>)| stability.to_json().with("cuts", cuts.iter().map(|cut| Json::Real(units(*cut))).collect::<Json>());
        out.push("stability", self.deciles.as_ref().map_or(Json::Null, deciles));
        out
    }
}

impl Subgroup {
    fn to_json(&self) -> Json {
        object! {
            "column": text(&self.group.name), "title": text(&self.group.title), "sensitive": self.group.sensitive,
            "values": self.values.iter().map(Value::to_json).collect::<Json>(),
        }
    }
}

impl Value {
    fn to_json(&self) -> Json {
        let mut out = object! { "value": self.value.clone(), "label": text(&self.label), "rows": shown(self.rows) };
        for (way, count) in Move::ALL.iter().zip(self.moved) {
            out.push(way.word(), shown(count));
        }
        let share = |at: usize| real(self.shares.map(|shares| shares[at]));
        out.push("share_up", share(0));
        out.push("share_down", share(1));
        out.push("share_same", share(2));
        out.push("mean_change", real(self.mean_change));
        out.push("stability", real(self.stability));
        out.push("matrix", self.cells.iter().map(|row| row.iter().map(|cell| shown(*cell)).collect::<Json>()).collect::<Json>());
        out
    }
}

impl Models {
    /// The terms of a side in the order of the model.
    pub fn in_order(&self, old: bool) -> Vec<(&String, &TermSums)> {
        let mut out: Vec<_> = if old { &self.old } else { &self.new }.iter().collect();
        out.sort_by_key(|(name, term)| (term.place, *name));
        out
    }

    /// The sum of the differences of all terms, of rows that moved up (0) or down (1).
    pub fn difference(&self, way: usize) -> Sum {
        let mut sum = Sum::default();
        for term in self.old.values() {
            sum.merge(term.new[way].less(term.old[way]));
        }
        sum
    }
}
