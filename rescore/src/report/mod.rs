//! The report of a comparison: one page of HTML that needs no script and asks nothing of any other place. Prints counts, never a row: no key and no cell
//! of a table stands in it, but for the values of subgroups that were asked for.

pub mod charts;
pub mod html;
pub mod palette;

use crate::compare::bands::{Move, Side, State};
use crate::compare::result::{Comparison, QUANTILES, Scores, Spread, Why};
use crate::compare::scores::units;
use crate::compare::small::grouped;
use crate::compare::stability::{FORMULA, RULE_OF_THUMB, share};
use crate::compare::terms::{Kind, Models, Pairing};
use crate::compare::text::per_cent;
use charts::signed;
use html::Html;

/// Terms that a picture shows; the table beside it has all of them.
const MOST_BARS: usize = 12;

const MOVED: [(Move, &str, &str); 3] = [(Move::Up, "Moved up", "\u{25b2}"), (Move::Down, "Moved down", "\u{25bc}"), (Move::Same, "Stayed", "=")];

/// The page.
pub fn html(c: &Comparison) -> String {
    let mut h = Html::default();
    h.raw("<!DOCTYPE html>\n");
    h.element("html", &[("lang", "en-GB")], |h| {
        h.element("head", &[], |h| {
            h.empty("meta", &[("charset", "utf-8")]);
            h.empty("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
            // the page could not ask anything of another place even by mistake
            h.empty("meta", &[("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'")]);
            h.empty("meta", &[("name", "color-scheme"), ("content", "light dark")]);
            h.empty("meta", &[("name", "robots"), ("content", "noindex")]);
            h.words("title", &[], &heading(c));
            h.style(&format!("{}{}", palette::sheet(), include_str!("style.css")));
        });
        h.element("body", &[], |h| page(h, c));
    });
    h.into_text()
}

fn name(c: &Comparison, side: Side) -> String {
    let about = c.side(side);
    about.instrument.as_ref().map_or_else(|| format!("column {}", about.band_column), |i| i.title.to_string())
}

fn heading(c: &Comparison) -> String {
    let (old, new) = (name(c, Side::Old), name(c, Side::New));
    if old == new { format!("Who moved: {old}") } else { format!("Who moved: from {old} to {new}") }
}

fn page(h: &mut Html, c: &Comparison) {
    let sections: [(&str, &str, bool, Section); 8] = [
        ("summary", "Summary", true, summary),
        ("bands", "Bands before and after", true, bands),
        ("scores", "Scores", c.scores.is_some(), |h, c| c.scores.iter().for_each(|s| scores(h, c, s))),
        ("why", "Why rows moved", c.why.is_some(), |h, c| c.why.iter().for_each(|why| reasons(h, c, why))),
        ("subgroups", "Subgroups", !c.subgroups.is_empty(), subgroups),
        ("without", "Without a band", c.moved(Move::NotComparable) > 0, without),
        ("reading", "How to read this", true, reading),
        ("receipt", "Receipt", true, receipt),
    ];
    let sections = sections.into_iter().filter(|(_, _, there, _)| *there).collect::<Vec<_>>();
    h.element("header", &[], |h| {
        h.words("h1", &[], &heading(c));
        h.words("p", &[("class", "lead")], &format!("Two scorings of the same rows compared: {} and {}.", c.old.name, c.new.name));
        if let Some(date) = &c.date {
            h.paragraph(&format!("Dated {date}."));
        }
        h.element("nav", &[("aria-label", "Sections")], |h| {
            h.element("ul", &[], |h| {
                for (id, title, ..) in &sections {
                    h.element("li", &[], |h| h.words("a", &[("href", &format!("#{id}"))], title));
                }
            });
        });
    });
    h.element("main", &[], |h| {
        for (id, title, _, write) in &sections {
            let head = format!("{id}-head");
            h.element("section", &[("id", id), ("aria-labelledby", &head)], |h| {
                h.words("h2", &[("id", &head)], title);
                write(h, c);
            });
        }
    });
}

type Section = fn(&mut Html, &Comparison);

fn percentage(part: u64, of: u64) -> String {
    share(part, of).map_or_else(|| "none".to_string(), per_cent)
}

// --- summary --------------------------------------------------------------------------------------------------------------------

fn summary(h: &mut Html, c: &Comparison) {
    let comparable = c.comparable();
    let [up, down, same] = [Move::Up, Move::Down, Move::Same].map(|way| c.moved(way));
    h.words(
        "p",
        &[("class", "lead")],
        &format!(
            "Of {} rows with a band on both sides, {} ({}) moved up, {} ({}) moved down and {} ({}) stayed in their band.",
            grouped(comparable),
            grouped(up),
            percentage(up, comparable),
            grouped(down),
            percentage(down, comparable),
            grouped(same),
            percentage(same, comparable)
        ),
    );
    h.element("dl", &[("class", "figures")], |h| {
        let mut figure = |name: &str, big: String, small: String| {
            h.element("div", &[], |h| {
                h.words("dt", &[], name);
                h.element("dd", &[], |h| {
                    h.words("span", &[("class", "big")], &big);
                    h.text(&small);
                });
            });
        };
        for (way, words, sign) in MOVED {
            figure(words, format!("{sign} {}", percentage(c.moved(way), comparable)), rows_of(c.moved(way)));
        }
        if let Some(stability) = &c.stability {
            figure("Stability index, bands", format!("{:.3}", stability.value), format!("{} has shifted, by the rule of thumb", stability.reading()));
        }
        if let Some(mean) = c.scores.as_ref().and_then(|s| s.change.as_ref()?.mean) {
            figure("Mean change of the score", signed(mean, 2), unit(c));
        }
        let none = c.moved(Move::NotComparable);
        if none > 0 {
            figure("Not comparable", grouped(none), "rows without a band on one side or on both".to_string());
        }
    });
    h.paragraph(&c.joined.said);
    h.element("div", &[("class", "note")], |h| {
        if let Some(told) = c.scale.axis().told() {
            h.paragraph(told);
        }
        h.paragraph("The engine recommends; people decide. A row that moved is a reason to look at a case, and no decision about it.");
    });
    let steps: Vec<Vec<String>> = c.steps().into_iter().rev().map(|(steps, rows)| vec![step(steps), grouped(rows), percentage(rows, comparable)]).collect();
    h.table("How far rows moved", &["Bands", "Rows", "Share"], &steps);
}

fn rows_of(rows: u64) -> String {
    if rows == 1 { "1 row".to_string() } else { format!("{} rows", grouped(rows)) }
}

fn step(steps: i32) -> String {
    match steps {
        0 => "stayed".to_string(),
        1 => "up one band".to_string(),
        -1 => "down one band".to_string(),
        n if n > 0 => format!("up {n} bands"),
        n => format!("down {} bands", -n),
    }
}

fn unit(c: &Comparison) -> String {
    let unit = c.new.instrument.as_ref().or(c.old.instrument.as_ref()).map_or("units of the score", |i| i.unit);
    if unit == "per cent" { "percentage points".to_string() } else { unit.to_string() }
}

// --- bands ----------------------------------------------------------------------------------------------------------------------

fn bands(h: &mut Html, c: &Comparison) {
    let (old, new) = (c.states(Side::Old), c.states(Side::New));
    let at = |from: State, to: State| c.matrix.at(c.scale.place(from), c.scale.place(to));
    h.words("h3", &[], "Heat map");
    h.paragraph("Each row of the map is an old band. The large number is the share of its rows that went to the new band; the small one is how many they are. Cells with a thick border stayed, \u{25b2} went up, \u{25bc} went down. The darker, the larger the share.");
    let caption = "Where the rows of each old band went";
    h.element("div", &[("class", "scroll"), ("role", "group"), ("aria-label", caption), ("tabindex", "0")], |h| {
        h.element("table", &[("class", "heat")], |h| {
            h.caption(caption);
            h.element("thead", &[], |h| {
                h.element("tr", &[], |h| {
                    h.words("th", &[("scope", "col")], "Old band");
                    new.iter().for_each(|to| h.words("th", &[("scope", "col")], c.scale.label(*to, Side::New)));
                });
            });
            h.element("tbody", &[], |h| {
                for from in &old {
                    let all = c.matrix.old().get(c.scale.place(*from)).copied().unwrap_or(0);
                    h.element("tr", &[], |h| {
                        h.words("th", &[("scope", "row")], c.scale.label(*from, Side::Old));
                        for to in &new {
                            let rows = at(*from, *to);
                            let part = share(rows, all).unwrap_or(0.0);
                            let way = Move::of(*from, *to);
                            let class = format!("h{}{}", palette::heat(part), if way == Move::Same { " stay" } else { "" });
                            h.element("td", &[("class", &class)], |h| {
                                h.element("b", &[], |h| {
                                    if rows > 0
                                        && let Some((_, words, sign)) = MOVED.iter().find(|(own, _, sign)| *own == way && *sign != "=")
                                    {
                                        h.words("span", &[("aria-hidden", "true")], &format!("{sign} "));
                                        h.words("span", &[("class", "hidden")], &format!("{}: ", words.to_lowercase()));
                                    }
                                    h.text(&percentage(rows, all));
                                });
                                h.text(&grouped(rows));
                            });
                        }
                    });
                }
            });
        });
    });
    h.words("p", &[], "Share of the old band's rows:");
    h.element("ul", &[("class", "swatches")], |h| {
        palette::HEAT_WORDS.iter().enumerate().for_each(|(at, words)| h.words("li", &[("class", &format!("h{at}"))], words));
    });
    h.words("h3", &[], "Table");
    let heads: Vec<&str> = ["Old band"].into_iter().chain(new.iter().map(|to| c.scale.label(*to, Side::New))).chain(["All"]).collect();
    let mut rows: Vec<Vec<String>> = old
        .iter()
        .map(|from| {
            let cells = new.iter().map(|to| grouped(at(*from, *to)));
            [c.scale.label(*from, Side::Old).to_string()].into_iter().chain(cells).chain([grouped(new.iter().map(|to| at(*from, *to)).sum())]).collect()
        })
        .collect();
    let all = new.iter().map(|to| grouped(old.iter().map(|from| at(*from, *to)).sum()));
    rows.push(["All".to_string()].into_iter().chain(all).chain([grouped(c.matrix.total())]).collect());
    h.table("Rows from each old band to each new band", &heads, &rows);
    h.words("h3", &[], "Flow");
    charts::flows(h, c);
    key(h, c.moved(Move::NotComparable) > 0);
    if let Some(stability) = &c.stability {
        h.words("h3", &[], "Population stability index over bands");
        h.paragraph(&format!("{:.3}: by the rule of thumb, {} has shifted.{}", stability.value, stability.reading(), zero(stability.zero_cells)));
        let bands = c.scale.all().filter(|state| state.band().is_some());
        let (all_old, all_new) = (stability.old.iter().sum(), stability.new.iter().sum());
        let rows: Vec<Vec<String>> = bands
            .zip(stability.old.iter().zip(&stability.new))
            .map(|(band, (old, new))| vec![c.scale.label(band, Side::New).to_string(), grouped(*old), percentage(*old, all_old), grouped(*new), percentage(*new, all_new)])
            .collect();
        h.table("Rows with a band, on each side", &["Band", "Old rows", "Old share", "New rows", "New share"], &rows);
    }
}

fn zero(cells: usize) -> String {
    match cells {
        0 => String::new(),
        1 => " One class is empty on one side and counts there as half a row.".to_string(),
        n => format!(" {n} classes are empty on one side and count there as half a row each."),
    }
}

fn key(h: &mut Html, none: bool) {
    h.element("ul", &[("class", "key"), ("aria-label", "Colours")], |h| {
        for (class, words) in [("up", "moved up"), ("same", "stayed"), ("down", "moved down")] {
            h.words("li", &[("class", class)], words);
        }
        if none {
            h.words("li", &[("class", "none")], "no band on one side");
        }
    });
}

// --- scores ---------------------------------------------------------------------------------------------------------------------

fn scores(h: &mut Html, c: &Comparison, s: &Scores) {
    let units_of = |side: Side| c.side(side).instrument.as_ref().map_or("units", |i| i.unit);
    let unit_word = if units_of(Side::Old) == units_of(Side::New) { units_of(Side::New) } else { "units of each side" };
    let bins = charts::bins(&s.old_units, &s.new_units);
    charts::histograms(h, &bins, unit_word);
    let range = |from: usize, to: usize| if to - from == 1 && bins.len() <= 21 { from.to_string() } else { format!("{from} to below {to}") };
    let last = bins.len().saturating_sub(1);
    let rows: Vec<Vec<String>> = bins
        .iter()
        .enumerate()
        .map(|(at, (from, to, old, new))| vec![if at == last && *to == 100 { format!("{from} to 100") } else { range(*from, *to) }, grouped(*old), grouped(*new)])
        .collect();
    h.table("Rows by score", &["Score", "Old rows", "New rows"], &rows);
    let number = |x: Option<f64>| x.map_or_else(|| "none".to_string(), |x| format!("{x:.2}"));
    let mut columns: Vec<(&str, &Spread)> = vec![("Old", &s.old), ("New", &s.new)];
    columns.extend(s.change.as_ref().map(|change| ("Change", change)));
    let mut rows = vec![("Rows".to_string(), columns.iter().map(|(_, of)| grouped(of.rows)).collect::<Vec<_>>())];
    rows.push((
        "Mean".to_string(),
        columns.iter().map(|(name, of)| if *name == "Change" { of.mean.map_or_else(|| "none".to_string(), |x| signed(x, 2)) } else { number(of.mean) }).collect(),
    ));
    rows.push(("Lowest".to_string(), columns.iter().map(|(_, of)| number(of.ends.map(|(least, _)| units(least)))).collect()));
    for percent in QUANTILES {
        let name = if percent == 50 { "Median".to_string() } else { format!("{percent}% lie at or below") };
        rows.push((name, columns.iter().map(|(_, of)| number(of.quantiles.iter().find(|(own, _)| *own == percent).map(|(_, at)| units(*at)))).collect()));
    }
    rows.push(("Highest".to_string(), columns.iter().map(|(_, of)| number(of.ends.map(|(_, most)| units(most)))).collect()));
    let rows: Vec<Vec<String>> = rows.into_iter().map(|(name, cells)| [name].into_iter().chain(cells.into_iter().map(|cell| cell.replace('-', "\u{2212}"))).collect()).collect();
    let heads: Vec<&str> = [""].into_iter().chain(columns.iter().map(|(name, _)| *name)).map(|head| if head.is_empty() { "Measure" } else { head }).collect();
    h.table("Scores and their change", &heads, &rows);
    if let Some([up, down, same]) = s.changed {
        h.paragraph(&format!("The score rose in {} rows, fell in {} and stayed the same in {}.", grouped(up), grouped(down), grouped(same)));
    }
    if let Some((stability, cuts)) = &s.deciles {
        h.words("h3", &[], "Population stability index over deciles");
        h.paragraph(&format!(
            "{:.3}: by the rule of thumb, {} has shifted. The classes are the deciles of the old scores.{}",
            stability.value,
            stability.reading(),
            zero(stability.zero_cells)
        ));
        let class = |at: usize| match (at.checked_sub(1).and_then(|below| cuts.get(below)), cuts.get(at)) {
            (None, Some(to)) => format!("up to {:.2}", units(*to)),
            (Some(from), Some(to)) => format!("above {:.2}, up to {:.2}", units(*from), units(*to)),
            (Some(from), None) => format!("above {:.2}", units(*from)),
            (None, None) => "all".to_string(),
        };
        let rows: Vec<Vec<String>> = stability.old.iter().zip(&stability.new).enumerate().map(|(at, (old, new))| vec![class(at), grouped(*old), grouped(*new)]).collect();
        h.table("Rows by decile of the old scores", &["Score", "Old rows", "New rows"], &rows);
    }
}

// --- why ------------------------------------------------------------------------------------------------------------------------

fn reasons(h: &mut Html, c: &Comparison, why: &Why) {
    let looked = why.found.models.values().flat_map(|m| m.rows).sum::<u64>();
    h.paragraph(&format!("{} rows that moved were scored again by the engine, from the answers of both sides.", grouped(looked)));
    for code in ["different_instruments", "different_editions", "answers_of_other_side", "movers_sampled", "movers_without_facts", "movers_not_reproduced"] {
        c.notices.iter().filter(|n| n.code == code).for_each(|n| h.paragraph(&n.text));
    }
    for (at, (pairing, models)) in why.found.models.iter().enumerate() {
        match pairing.kind {
            Kind::Attributed => attributed(h, c, at, (pairing, models)),
            Kind::SideBySide => side_by_side(h, c, pairing, models),
            Kind::Rules => rules(h, c, pairing, models),
        }
    }
}

fn attributed(h: &mut Html, c: &Comparison, at: usize, (pairing, models): (&Pairing, &Models)) {
    let unit = &models.units[0];
    for (way, word) in ["up", "down"].iter().enumerate().filter(|(way, _)| models.rows[*way] > 0) {
        let rows = models.rows[way];
        h.words("h3", &[], &format!("Rows that moved {word}{}: {}", pairing.forms(), grouped(rows)));
        if !c.shows(rows) {
            h.paragraph("Too few rows: their terms would say what a person's answers are.");
            continue;
        }
        let total = models.difference(way).mean(rows);
        h.paragraph(&format!("Both sides are the same model, so that the differences of the terms add up to the change: {} {unit} on average.", signed(total, 4)));
        let mut terms: Vec<_> = models.in_order(true).into_iter().map(|(_, t)| (t, t.new[way].less(t.old[way]).mean(rows))).collect();
        terms.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()));
        let bars: Vec<(String, f64)> = terms.iter().filter(|(_, x)| x.abs() >= 0.0005).take(MOST_BARS).map(|(t, x)| (t.title.clone(), *x)).collect();
        if !bars.is_empty() {
            charts::bars(h, &format!("terms-{at}-{word}"), &format!("Mean difference of each term, rows that moved {word}{}", pairing.forms()), unit, &bars);
        }
        let mut table: Vec<Vec<String>> = terms
            .iter()
            .map(|(t, x)| vec![t.title.clone(), signed(t.old[way].mean(rows), 4), signed(t.new[way].mean(rows), 4), signed(*x, 4), percentage(t.largest[way], rows)])
            .collect();
        table.push(vec!["All terms".to_string(), signed(models.old_sum[way].mean(rows), 4), signed(models.new_sum[way].mean(rows), 4), signed(total, 4), String::new()]);
        h.table(
            &format!("Terms in {unit}, rows that moved {word}{}", pairing.forms()),
            &["Term", "Mean, old", "Mean, new", "Mean difference", "Did the most for the move"],
            &table,
        );
    }
}

fn side_by_side(h: &mut Html, c: &Comparison, pairing: &Pairing, models: &Models) {
    h.words("h3", &[], &format!("Rows that moved{}: {} up, {} down", pairing.forms(), grouped(models.rows[0]), grouped(models.rows[1])));
    h.paragraph(
        "The two sides are different models. Their terms stand side by side, and no change is attributed to any of them: terms with the same name do not measure the same thing.",
    );
    for (side, is_old) in [(Side::Old, true), (Side::New, false)] {
        let terms = models.in_order(is_old);
        if terms.is_empty() {
            h.paragraph(&format!("The {} side has no terms.", side.word()));
            continue;
        }
        let rows: Vec<Vec<String>> = terms
            .iter()
            .map(|(_, t)| {
                let sums = if is_old { t.old } else { t.new };
                [t.title.clone()]
                    .into_iter()
                    .chain((0..2).map(|way| match models.rows[way] {
                        0 => "none".to_string(),
                        n if c.shows(n) => signed(sums[way].mean(n), 4),
                        _ => "not shown".to_string(),
                    }))
                    .collect()
            })
            .collect();
        let caption = format!("Mean terms of the {} side, {}, in {}{}", side.word(), name(c, side), models.units[usize::from(!is_old)], pairing.forms());
        h.table(&caption, &["Term", "Rows that moved up", "Rows that moved down"], &rows);
    }
}

fn rules(h: &mut Html, c: &Comparison, pairing: &Pairing, models: &Models) {
    h.words("h3", &[], &format!("Rows that moved{}: {} up, {} down", pairing.forms(), grouped(models.rows[0]), grouped(models.rows[1])));
    h.paragraph("The instrument has no terms that are added. What stands here are the rules and rows of tables that were used on one side of a row only.");
    let mut table: Vec<_> = models.rules.iter().collect();
    table.sort_by_key(|(rule, counts)| (std::cmp::Reverse(counts.iter().flatten().sum::<u64>()), *rule));
    let rows: Vec<Vec<String>> =
        table.into_iter().map(|(rule, [old, new])| [rule.clone()].into_iter().chain([old[0], new[0], old[1], new[1]].map(|n| c.shown(n).text())).collect()).collect();
    h.table(&format!("Rules on one side only{}", pairing.forms()), &["Rule", "Moved up: old only", "Moved up: new only", "Moved down: old only", "Moved down: new only"], &rows);
}

// --- subgroups ------------------------------------------------------------------------------------------------------------------

fn subgroups(h: &mut Html, c: &Comparison) {
    c.notices.iter().filter(|n| n.code == "small_counts").for_each(|n| h.paragraph(&n.text));
    h.paragraph("A difference between groups says that they moved differently. It does not say why, nor whether either scoring is fair to them.");
    for (at, subgroup) in c.subgroups.iter().enumerate() {
        let title = &subgroup.group.title;
        h.words("h3", &[], title);
        if subgroup.group.sensitive {
            h.paragraph("A protected characteristic, or a proxy for one.");
        }
        let values: Vec<(String, Option<[f64; 3]>)> = subgroup.values.iter().map(|value| (value.label.clone(), value.shares)).collect();
        if values.iter().any(|(_, shares)| shares.is_some()) {
            charts::shares(h, &format!("subgroup-{at}"), &format!("Shares that moved, by {}", lower(title)), &values);
            key(h, false);
        }
        let part = |shares: Option<[f64; 3]>, at: usize| shares.map_or_else(|| "not shown".to_string(), |s| per_cent(s[at]));
        let rows: Vec<Vec<String>> = subgroup
            .values
            .iter()
            .map(|v| {
                let [up, down, same, none] = v.moved.map(crate::compare::small::Shown::text);
                vec![
                    v.label.clone(),
                    v.rows.text(),
                    up,
                    part(v.shares, 0),
                    down,
                    part(v.shares, 1),
                    same,
                    none,
                    v.mean_change.map_or_else(|| "not shown".to_string(), |x| signed(x, 2)),
                    v.stability.map_or_else(|| "not shown".to_string(), |x| format!("{x:.3}")),
                ]
            })
            .collect();
        let heads = ["Value", "Rows", "Up", "Up, share", "Down", "Down, share", "Stayed", "Not comparable", "Mean change of score", "Stability index, bands"];
        h.table(&format!("Who moved, by {}", lower(title)), &heads, &rows);
    }
    h.paragraph("The whole matrix of each group stands in the JSON of this comparison.");
}

fn lower(title: &str) -> String {
    let mut chars = title.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().collect::<String>() + chars.as_str())
}

// --- rows without a band ----------------------------------------------------------------------------------------------------------

fn without(h: &mut Html, c: &Comparison) {
    h.paragraph("These rows have no band on one side or on both. They are in no share above, unless the text says so.");
    let (old, new) = (c.matrix.old(), c.matrix.new_states());
    let at = |counts: &[u64], state: State| counts.get(c.scale.place(state)).copied().unwrap_or(0);
    let means = |state: State| match state {
        State::NotApplicable => "Not applicable: the instrument is not for this person. That is not the lowest band.",
        State::Undetermined => "No band: not determined, because answers are missing that matter, or not given.",
        State::Rejected => "Rejected: the answers contradict each other, are out of range, or the person may not be scored.",
        State::Absent | State::Band(_) => "Not there: the row is in the other table only.",
    };
    let rows: Vec<Vec<String>> = State::WITHOUT
        .into_iter()
        .map(|state| vec![means(state).to_string(), grouped(at(&old, state)), grouped(at(&new, state))])
        .filter(|row| row[1] != "0" || row[2] != "0")
        .collect();
    h.table("Rows without a band", &["Why", "Old side", "New side"], &rows);
    let [old, new] = c.joined.without_key;
    if old + new > 0 {
        h.paragraph(&format!("Without a key, and so without another half: {} rows of the old table, {} of the new one.", grouped(old), grouped(new)));
    }
}

// --- reading, receipt ---------------------------------------------------------------------------------------------------------------

fn reading(h: &mut Html, c: &Comparison) {
    h.element("dl", &[("class", "wide")], |h| {
        let mut item = |term: &str, text: &str| {
            h.words("dt", &[], term);
            h.words("dd", &[], text);
        };
        item("Moved up, moved down", "The new band is higher or lower than the old one. Only rows with a band on both sides can move.");
        item("Population stability index", &format!("How far two distributions lie apart: {FORMULA}. How it is read is {RULE_OF_THUMB}."));
        item("Mean difference of a term", "What a term adds to the score of the new side less what it adds on the old side, averaged over the rows that moved that way. Terms belong together as the source reports them.");
        item("Did the most for the move", "The share of those rows in which this term changed the most in the direction of the move.");
        item("Rows, not people", "A row is what one line of the tables says. A person assessed twice is two rows.");
        for notice in c.notices.iter().filter(|n| !["axis", "recommends", "small_counts"].contains(&n.code)) {
            item("To know", &notice.text);
        }
    });
}

fn receipt(h: &mut Html, c: &Comparison) {
    let [engine, arithmetic] = c.engine;
    let mut rows = vec![vec!["Engine".to_string(), engine.to_string()], vec!["Arithmetic".to_string(), arithmetic.to_string()]];
    for (word, about) in [("Old", &c.old), ("New", &c.new)] {
        rows.push(vec![format!("{word} table"), format!("{}, {} rows", about.name, grouped(about.rows))]);
        let score = about.score_column.as_ref().map_or_else(|| "no score".to_string(), |score| format!("score {score}"));
        rows.push(vec![format!("{word} columns"), format!("band {}, {score}", about.band_column)]);
        if let Some(i) = &about.instrument {
            let scale = if i.scale.is_empty() { String::new() } else { format!(", scale {}", i.scale) };
            rows.push(vec![format!("{word} instrument"), format!("{}, edition {}{scale}; weakest source: {}", i.id, i.edition, i.status)]);
            rows.push(vec![format!("{word} tables of the instrument"), i.tables.clone()]);
        }
    }
    rows.push(vec!["Policies".to_string(), if c.policies.is_empty() { "none named".to_string() } else { c.policies.join(", ") }]);
    rows.push(vec!["Strict".to_string(), if c.strict { "yes" } else { "no" }.to_string()]);
    rows.push(vec!["Date".to_string(), c.date.clone().unwrap_or_else(|| "none given".to_string())]);
    h.element("div", &[("class", "receipt")], |h| h.table("What this was made from", &["Part", "What"], &rows));
}
