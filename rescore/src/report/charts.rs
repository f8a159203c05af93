//! Pictures of the report, drawn as inline SVG: two histograms, flows between bands, bars of terms, shares of subgroups. Each has a title and a
//! description; the numbers stand in a table beside it, which the page writes.

use super::html::Html;
use crate::compare::bands::{Move, Side, State};
use crate::compare::result::Comparison;
use crate::compare::small::grouped;
use crate::compare::stability::{count, share};
use crate::compare::text::per_cent;

/// Width of every drawing.
const WIDTH: f64 = 640.0;

fn n(x: f64) -> String {
    // two decimals are a hundredth of a pixel
    let text = format!("{x:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_string()
}

/// A drawing in its box, with title and description.
fn drawing(h: &mut Html, id: &str, (title, description): (&str, &str), height: f64, inside: impl FnOnce(&mut Html)) {
    h.element("figure", &[], |h| {
        h.words("figcaption", &[], title);
        h.element("div", &[("class", "scroll chart"), ("role", "group"), ("aria-label", title), ("tabindex", "0")], |h| {
            let (titled, described) = (format!("{id}-title"), format!("{id}-desc"));
            let labelled = format!("{titled} {described}");
            let view = format!("0 0 {} {}", n(WIDTH), n(height));
            h.element("svg", &[("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", &view), ("role", "img"), ("aria-labelledby", &labelled)], |h| {
                h.words("title", &[("id", &titled)], title);
                h.words("desc", &[("id", &described)], description);
                inside(h);
            });
        });
    });
}

fn text(h: &mut Html, (x, y): (f64, f64), anchor: &str, class: &str, words: &str) {
    h.words("text", &[("x", &n(x)), ("y", &n(y)), ("text-anchor", anchor), ("class", class)], words);
}

fn bar(h: &mut Html, (x, y): (f64, f64), (width, height): (f64, f64), class: &str, tip: &str) {
    h.element("rect", &[("x", &n(x)), ("y", &n(y)), ("width", &n(width)), ("height", &n(height)), ("class", class)], |h| h.words("title", &[], tip));
}

fn line(h: &mut Html, from: (f64, f64), to: (f64, f64)) {
    h.empty("line", &[("x1", &n(from.0)), ("y1", &n(from.1)), ("x2", &n(to.0)), ("y2", &n(to.1)), ("class", "axis")]);
}

/// Bins of whole units: where each begins, where it ends, rows on both sides.
pub fn bins(old: &[u64], new: &[u64]) -> Vec<(usize, usize, u64, u64)> {
    let greatest = old.iter().zip(new).rposition(|(a, b)| a + b > 0).unwrap_or(0);
    let wide = if greatest <= 20 { 1 } else { 5 };
    let last = if wide == 1 { greatest + 1 } else { 100 };
    let sum = |counts: &[u64], from: usize, to: usize| counts.iter().skip(from).take(to - from).sum();
    (0..last)
        .step_by(wide)
        .map(|from| {
            // the greatest score stands with those just below it
            let to = if from + wide >= 100 { 101 } else { from + wide };
            (from, (from + wide).min(100), sum(old, from, to), sum(new, from, to))
        })
        .collect()
}

/// Old scores above, new scores below, on one scale.
pub fn histograms(h: &mut Html, bins: &[(usize, usize, u64, u64)], unit: &str) {
    let most = bins.iter().map(|(_, _, old, new)| *old.max(new)).max().unwrap_or(0).max(1);
    let (left, panel) = (70.0, 150.0);
    let step = (WIDTH - left - 20.0) / count(bins.len() as u64);
    let describe =
        format!("Two bar charts, one above the other: rows by score, old and new, on the same scale up to {} rows. The numbers stand in the table below.", grouped(most));
    drawing(h, "scores", ("Scores before and after", &describe), 2.0 * panel + 70.0, |h| {
        for (place, side) in Side::BOTH.into_iter().enumerate() {
            let base = count(place as u64) * (panel + 30.0) + panel;
            text(h, (left, base - panel + 18.0), "start", "", if side == Side::Old { "Old scores" } else { "New scores" });
            text(h, (left - 8.0, base - panel + 34.0), "end", "soft", &grouped(most));
            text(h, (left - 8.0, base), "end", "soft", "0");
            for (at, (from, to, old, new)) in bins.iter().enumerate() {
                let rows = if side == Side::Old { *old } else { *new };
                let height = (panel - 30.0) * count(rows) / count(most);
                if rows > 0 {
                    let x = left + count(at as u64) * step + 1.0;
                    bar(h, (x, base - height), (step - 2.0, height), side.word(), &format!("{} scores from {from} to {to}: {} rows", side.word(), grouped(rows)));
                }
            }
            line(h, (left, base), (WIDTH - 20.0, base));
            if bins.len() > 1 {
                let every = (bins.len() / 10).max(1);
                for (at, (from, ..)) in bins.iter().enumerate().step_by(every) {
                    text(h, (left + count(at as u64) * step, base + 16.0), "middle", "soft", &from.to_string());
                }
            }
        }
        let last = bins.last().map_or(0, |(_, to, ..)| *to);
        text(h, (WIDTH - 20.0, 2.0 * panel + 30.0 + 32.0), "end", "soft", &format!("score in {unit}, up to {last}"));
    });
}

struct Node {
    state: State,
    rows: u64,
    top: f64,
    height: f64,
    used: f64,
}

/// Nodes of one side from the highest band down, then the states without one.
fn nodes(c: &Comparison, side: Side, total: u64) -> (Vec<Node>, f64) {
    let counts = if side == Side::Old { c.matrix.old() } else { c.matrix.new_states() };
    let (bands, others): (Vec<State>, Vec<State>) = c.states(side).into_iter().partition(|state| state.band().is_some());
    let mut top = 40.0;
    let mut out = Vec::new();
    for state in bands.into_iter().rev().chain(others) {
        let rows = counts.get(c.scale.place(state)).copied().unwrap_or(0);
        let height = 300.0 * count(rows) / count(total.max(1));
        // two lines of text need so much
        let slot = height.max(36.0);
        out.push(Node { state, rows, top: top + (slot - height) / 2.0, height, used: 0.0 });
        top += slot + 10.0;
    }
    (out, top)
}

/// Rows as they flow from old bands, left, to new ones, right.
pub fn flows(h: &mut Html, c: &Comparison) {
    let total = c.matrix.total();
    let ((mut old, old_end), (mut new, new_end)) = (nodes(c, Side::Old, total), nodes(c, Side::New, total));
    let (left, right, wide) = (178.0, WIDTH - 190.0, 12.0);
    let describe = "Old bands on the left, new bands on the right, the highest at the top; a stripe between two is as thick as rows are many that went from one to the other. The numbers stand in the tables above.";
    drawing(h, "flows", ("From old bands to new bands", describe), old_end.max(new_end), |h| {
        text(h, (left + wide, 22.0), "end", "soft", "Old");
        text(h, (right, 22.0), "start", "soft", "New");
        for from in &mut old {
            for to in &mut new {
                let rows = c.matrix.at(c.scale.place(from.state), c.scale.place(to.state));
                if rows == 0 {
                    continue;
                }
                let thick = 300.0 * count(rows) / count(total.max(1));
                let (y0, y1) = (from.top + from.used, to.top + to.used);
                (from.used, to.used) = (from.used + thick, to.used + thick);
                // a stripe that is thinner could not be seen
                let seen = thick.max(0.8);
                let (x0, x1) = (left + wide, right);
                let middle = f64::midpoint(x0, x1);
                let path = format!(
                    "M{} {}C{m} {} {m} {} {} {}L{} {}C{m} {} {m} {} {} {}Z",
                    n(x0),
                    n(y0),
                    n(y0),
                    n(y1),
                    n(x1),
                    n(y1),
                    n(x1),
                    n(y1 + seen),
                    n(y1 + seen),
                    n(y0 + seen),
                    n(x0),
                    n(y0 + seen),
                    m = n(middle)
                );
                let way = Move::of(from.state, to.state);
                let class = if way == Move::NotComparable { "flow none".to_string() } else { format!("flow {}", way.word()) };
                let tip = format!("{} to {}: {} rows", c.scale.label(from.state, Side::Old), c.scale.label(to.state, Side::New), grouped(rows));
                h.element("path", &[("d", &path), ("class", &class)], |h| h.words("title", &[], &tip));
            }
        }
        for (nodes, x, label, anchor, side) in [(&old, left, left - 8.0, "end", Side::Old), (&new, right, right + wide + 8.0, "start", Side::New)] {
            for node in nodes {
                let name = c.scale.label(node.state, side);
                let rows = format!("{} ({})", grouped(node.rows), share(node.rows, total).map_or_else(String::new, per_cent));
                bar(h, (x, node.top), (wide, node.height.max(1.0)), "node", &format!("{name}: {rows}"));
                let y = node.top + node.height / 2.0;
                text(h, (label, y - 3.0), anchor, "", name);
                text(h, (label, y + 14.0), anchor, "soft", &rows);
            }
        }
    });
}

/// Bars to the right for what raises and to the left for what lowers.
pub fn bars(h: &mut Html, id: &str, title: &str, unit: &str, terms: &[(String, f64)]) {
    let most = terms.iter().map(|(_, x)| x.abs()).fold(0.0, f64::max).max(1e-12);
    let (middle, half, each) = (WIDTH / 2.0, WIDTH / 2.0 - 80.0, 48.0);
    let describe = format!("A bar for each term, to the right where it raises and to the left where it lowers, in {unit}. The numbers stand in the table below.");
    drawing(h, id, (title, &describe), each * count(terms.len() as u64) + 4.0, |h| {
        for (at, (name, x)) in terms.iter().enumerate() {
            let y = each * count(at as u64);
            text(h, (10.0, y + 15.0), "start", "", name);
            let width = (half * x.abs() / most).max(0.5);
            let from = if *x < 0.0 { middle - width } else { middle };
            bar(h, (from, y + 22.0), (width, 14.0), if *x < 0.0 { "down" } else { "up" }, &format!("{name}: {x:+.4}"));
            let (label, anchor) = if *x < 0.0 { (from - 6.0, "end") } else { (from + width + 6.0, "start") };
            text(h, (label, y + 34.0), anchor, "soft", &signed(*x, 3));
            line(h, (middle, y + 19.0), (middle, y + 39.0));
        }
    });
}

/// A number with its sign, and none where it rounds to 0.
pub fn signed(x: f64, places: usize) -> String {
    let text = format!("{x:+.places$}");
    if text.chars().all(|c| matches!(c, '+' | '-' | '0' | '.')) { format!("{:.places$}", 0.0) } else { text.replace('-', "\u{2212}") }
}

/// For each value of a subgroup a bar of the shares that moved down, stayed and moved up.
pub fn shares(h: &mut Html, id: &str, title: &str, values: &[(String, Option<[f64; 3]>)]) {
    let each = 46.0;
    let describe = "A bar for each value: the shares of rows that moved down, stayed, and moved up, from left to right. The numbers stand in the table.";
    drawing(h, id, (title, describe), each * count(values.len() as u64) + 8.0, |h| {
        for (at, (name, shares)) in values.iter().enumerate() {
            let y = each * count(at as u64);
            text(h, (10.0, y + 16.0), "start", "", name);
            let Some([up, down, same]) = shares else {
                text(h, (10.0, y + 36.0), "start", "soft", "not shown: counts are small");
                continue;
            };
            let words = format!("{} down, {} same, {} up", per_cent(*down), per_cent(*same), per_cent(*up));
            text(h, (WIDTH - 10.0, y + 16.0), "end", "soft", &words);
            let mut x = 10.0;
            for (share, class) in [(down, "down"), (same, "same"), (up, "up")] {
                let width = (WIDTH - 20.0) * share;
                if width > 0.0 {
                    bar(h, (x, y + 22.0), ((width - 1.0).max(0.5), 16.0), class, &format!("{name}, {class}: {}", per_cent(*share)));
                }
                x += width;
            }
        }
    });
}
