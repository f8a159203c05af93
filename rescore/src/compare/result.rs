//! What a comparison comes to: everything that the JSON, the text and the page show, with small counts of subgroups already taken out.

use super::bands::{Move, Scale, Side, State};
use super::columns::Scored;
use super::groups::Group;
use super::scores::{Histogram, mean_of_hundredths};
use super::session::Settings;
use super::small::{self, SMALL, Shown, Sum};
use super::stability::{Stability, share};
use super::tally::{Matrix, Part, Tally};
use super::terms::{Explained, Found, Models};
use crate::error::Error;
use assize::facts::Choices;
use assize::receipt::{ARITHMETIC, ENGINE};
use assize::{Options, catalogue};
use std::collections::BTreeMap;

/// How rows were paired.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Joined {
    /// The key; `None` where rows were paired by their number, or stand in one table.
    pub key: Option<String>,
    /// How, in a sentence.
    pub said: String,
    /// Pairs of rows.
    pub pairs: u64,
    /// Rows in one table only, old and new.
    pub only: [u64; 2],
    /// Of these, without a key.
    pub without_key: [u64; 2],
    /// The first of the rows in one table only: row number and key.
    pub listed: [Vec<(u64, String)>; 2],
    /// The most rows that waited for their other half at one time.
    pub waiting: u64,
    /// The most bytes that they took, about.
    pub waiting_bytes: u64,
    /// Whether it is certain that no key stands twice.
    pub keys_checked: bool,
    /// Rows that were looked at are chosen by a number made from the key, not by their own.
    pub by_key: bool,
}

impl Joined {
    /// Both sides stand in the same rows of one table.
    pub fn one_table(rows: u64) -> Self {
        Self { said: "Both sides stand in the same rows of one table.".to_string(), pairs: rows, keys_checked: true, ..Self::default() }
    }
}

/// One side.
#[derive(Clone, Debug, PartialEq)]
pub struct About {
    /// Name of the input, without its folder.
    pub name: String,
    /// Rows in it.
    pub rows: u64,
    /// Column of the bands.
    pub band_column: String,
    /// Column of the scores, where there is one.
    pub score_column: Option<String>,
    /// What was scored, where that is known.
    pub instrument: Option<Instrument>,
}

/// An instrument in the receipt.
#[derive(Clone, Debug, PartialEq)]
pub struct Instrument {
    /// Id.
    pub id: &'static str,
    /// Edition.
    pub edition: String,
    /// Title in print.
    pub title: &'static str,
    /// Which of its scales; empty for the one that it is asked for.
    pub scale: &'static str,
    /// Unit of the score.
    pub unit: &'static str,
    /// Hash of its tables.
    pub tables: String,
    /// The weakest status of its constants.
    pub status: &'static str,
}

/// Scores of one side.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    /// Rows with a score from 0 to 100.
    pub rows: u64,
    /// Rows with a score outside of that.
    pub outside: u64,
    /// Mean.
    pub mean: Option<f64>,
    /// Per cent of the rows, and the least score that has so many at or below it, in hundredths.
    pub quantiles: Vec<(u64, i32)>,
    /// Least and greatest, in hundredths.
    pub ends: Option<(i32, i32)>,
}

/// The per cents for which quantiles are given.
pub const QUANTILES: [u64; 7] = [5, 10, 25, 50, 75, 90, 95];

impl Spread {
    fn of(histogram: &Histogram) -> Self {
        Self {
            rows: histogram.rows(),
            outside: histogram.outside,
            mean: histogram.mean(),
            quantiles: QUANTILES.iter().filter_map(|percent| histogram.quantile(*percent).map(|at| (*percent, at))).collect(),
            ends: histogram.lowest().zip(histogram.highest()),
        }
    }
}

/// Scores of both sides.
#[derive(Clone, Debug, PartialEq)]
pub struct Scores {
    /// Old scores.
    pub old: Spread,
    /// New scores.
    pub new: Spread,
    /// Old scores by whole units from 0 to 100.
    pub old_units: Vec<u64>,
    /// New scores by whole units.
    pub new_units: Vec<u64>,
    /// Changes, where the scores have one unit.
    pub change: Option<Spread>,
    /// Rows whose score rose, fell, stayed.
    pub changed: Option<[u64; 3]>,
    /// Stability over the deciles of the old scores, where the scores have one unit, and where the deciles end, in hundredths.
    pub deciles: Option<(Stability, Vec<i32>)>,
}

/// A value of a subgroup column.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// The value on the wire; `None` for rows of values that are too few to be named.
    pub value: Option<String>,
    /// What a person reads.
    pub label: String,
    /// Rows.
    pub rows: Shown,
    /// Rows by how they moved, in the order of [`Move::ALL`].
    pub moved: [Shown; 4],
    /// Shares of up, down and same among the rows with a band on both sides, where all three are shown.
    pub shares: Option<[f64; 3]>,
    /// The matrix.
    pub cells: Vec<Vec<Shown>>,
    /// Mean change of the score; `None` where the rows are few.
    pub mean_change: Option<f64>,
    /// Stability over the bands; `None` where the rows are few.
    pub stability: Option<f64>,
}

/// A subgroup column.
#[derive(Clone, Debug, PartialEq)]
pub struct Subgroup {
    /// What it is.
    pub group: Group,
    /// Its values.
    pub values: Vec<Value>,
}

/// A sentence to know when reading the result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Stable code.
    pub code: &'static str,
    /// The sentence.
    pub text: String,
}

/// Why rows moved.
#[derive(Clone, Debug, PartialEq)]
pub struct Why {
    /// What was found.
    pub found: Found,
    /// Every so many-th row that moved was looked at.
    pub every: u64,
    /// Whether both sides are one instrument in one edition.
    pub same: bool,
}

/// What a comparison comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The bands.
    pub scale: Scale,
    /// The old side.
    pub old: About,
    /// The new side.
    pub new: About,
    /// How rows were paired.
    pub joined: Joined,
    /// Bands against bands.
    pub matrix: Matrix,
    /// Stability over the bands.
    pub stability: Option<Stability>,
    /// Scores, where both sides have any.
    pub scores: Option<Scores>,
    /// Subgroups.
    pub subgroups: Vec<Subgroup>,
    /// Whether small counts of subgroups are shown.
    pub small_counts: bool,
    /// Why rows moved, where that could be asked.
    pub why: Option<Why>,
    /// What to know.
    pub notices: Vec<Notice>,
    /// The date given.
    pub date: Option<String>,
    /// Engine, arithmetic.
    pub engine: [&'static str; 2],
    /// Policies in force.
    pub policies: Vec<String>,
    /// Whether values on weaker sources were withheld.
    pub strict: bool,
}

impl Comparison {
    /// A side.
    pub fn side(&self, side: Side) -> &About {
        match side {
            Side::Old => &self.old,
            Side::New => &self.new,
        }
    }

    /// Rows that moved this way.
    pub fn moved(&self, way: Move) -> u64 {
        self.matrix.moved(&self.scale, way)
    }

    /// Rows with a band on both sides.
    pub fn comparable(&self) -> u64 {
        self.moved(Move::Up) + self.moved(Move::Down) + self.moved(Move::Same)
    }

    /// Rows by how many bands they moved, ascending; downwards is negative.
    pub fn steps(&self) -> BTreeMap<i32, u64> {
        let mut out = BTreeMap::new();
        for (old, new, _, count) in self.matrix.moves(&self.scale) {
            if let (Some(old), Some(new)) = (old.band(), new.band())
                && (count > 0 || old == new)
            {
                *out.entry(i32::from(new) - i32::from(old)).or_default() += count;
            }
        }
        out
    }

    /// States in which some row is on some side: the bands always.
    pub fn states(&self, side: Side) -> Vec<State> {
        let counts = if side == Side::Old { self.matrix.old() } else { self.matrix.new_states() };
        self.scale.all().zip(counts).filter(|(state, count)| state.band().is_some() || *count > 0).map(|(state, _)| state).collect()
    }

    /// Whether means of so many rows are shown: those of few rows would say what a person's answers are.
    pub fn shows(&self, rows: u64) -> bool {
        self.small_counts || rows >= SMALL
    }

    /// What is shown of a count that says something about people's answers.
    pub fn shown(&self, rows: u64) -> Shown {
        if self.small_counts || rows == 0 || rows >= SMALL { Shown::Count(rows) } else { Shown::Small }
    }

    /// For which transitions means are shown: of none with few rows, and of none from which those could be worked out.
    pub fn transitions(&self, models: &Models) -> Vec<((State, State), bool)> {
        let mut out = Vec::new();
        for (way, total) in [Move::Up, Move::Down].into_iter().zip(models.rows) {
            let of: Vec<_> = models.transitions.iter().filter(|((from, to), _)| Move::of(*from, *to) == way).collect();
            let counts: Vec<u64> = of.iter().map(|(_, t)| t.rows).chain([total]).collect();
            let shown = small::shown(&counts, &[Sum { members: (0..of.len()).collect(), total: Some(of.len()) }]);
            out.extend(of.iter().zip(shown).map(|((at, _), shown)| (**at, self.small_counts || shown.count().is_some())));
        }
        out
    }
}

fn instrument(scored: Scored, options: &Options) -> Instrument {
    let entry = scored.entry;
    Instrument {
        id: entry.id,
        edition: entry.edition_under(options),
        title: entry.title,
        scale: scored.form.map_or("", |form| form.name),
        unit: scored.unit(),
        tables: catalogue::table_hash(entry.id, entry.edition).to_string(),
        status: entry.status().word(),
    }
}

/// Puts everything together.
pub fn of(settings: &Settings, options: &Options, tally: Tally, explained: Explained, joined: Joined) -> Result<Comparison, Error> {
    let scale = settings.scale.clone();
    let (old_states, new_states) = (tally.matrix.old(), tally.matrix.new_states());
    let bands = scale.bands();
    let stability = Stability::of(old_states.iter().take(bands).copied().collect(), new_states.iter().take(bands).copied().collect());
    let absent = scale.place(State::Absent);
    let about = |side: Side, name: &str, states: &[u64]| {
        let columns = settings.side(side);
        About {
            name: name.to_string(),
            rows: states.iter().sum::<u64>() - states.get(absent).copied().unwrap_or(0),
            band_column: columns.band_name.clone(),
            score_column: columns.score_name.clone(),
            instrument: columns.scored.map(|scored| instrument(scored, options)),
        }
    };
    let [old_name, new_name] = &settings.names;
    let scores = (tally.scores.old.rows() + tally.scores.old.outside > 0 && tally.scores.new.rows() + tally.scores.new.outside > 0).then(|| scores(settings, &tally));
    let subgroups = subgroups(settings, &tally)?;
    let (found, every) = explained.finish();
    let same = settings.same_instrument();
    let known = settings.old.scored.is_some() && settings.new.scored.is_some();
    let mut out = Comparison {
        old: about(Side::Old, old_name, &old_states),
        new: about(Side::New, new_name, &new_states),
        joined,
        stability,
        scores,
        subgroups,
        small_counts: settings.small_counts,
        why: (known && settings.explain).then_some(Why { found, every, same }),
        notices: Vec::new(),
        date: settings.date.clone(),
        engine: [ENGINE, ARITHMETIC],
        policies: settings.policies.clone(),
        strict: options.strict,
        matrix: tally.matrix,
        scale,
    };
    out.notices = notices(&out, settings);
    Ok(out)
}

fn scores(settings: &Settings, tally: &Tally) -> Scores {
    let of = &tally.scores;
    let comparable = settings.scores_comparable();
    let mut cuts: Vec<i32> = (1..10).filter_map(|tenth| of.old.quantile(tenth * 10)).collect();
    cuts.dedup();
    let changed = of.change.occurring().fold([0; 3], |mut ways: [u64; 3], (change, count)| {
        ways[match change {
            1.. => 0,
            0 => 2,
            ..=-1 => 1,
        }] += count;
        ways
    });
    Scores {
        old: Spread::of(&of.old),
        new: Spread::of(&of.new),
        old_units: of.old.by_units(),
        new_units: of.new.by_units(),
        change: comparable.then(|| Spread::of(&of.change)),
        changed: comparable.then_some(changed),
        deciles: if comparable { Stability::of(of.old.between_cuts(&cuts), of.new.between_cuts(&cuts)).map(|stability| (stability, cuts)) } else { None },
    }
}

fn subgroups(settings: &Settings, tally: &Tally) -> Result<Vec<Subgroup>, Error> {
    let mut out = Vec::new();
    for ((group, parts), overflowed) in settings.groups.iter().zip(&tally.parts).zip(&tally.overflowed) {
        if *overflowed {
            return Err(Error::because(format!("`--by`: the column `{}` has more than {} values, which are no subgroups", group.name, super::tally::MOST_VALUES)));
        }
        out.push(Subgroup { group: group.clone(), values: values(settings, group, parts) });
    }
    Ok(out)
}

fn values(settings: &Settings, group: &Group, parts: &BTreeMap<String, Part>) -> Vec<Value> {
    let scale = &settings.scale;
    // in the order of the form, then what is not known; values of no form that few rows have are not named
    let mut named: Vec<(Option<&str>, Part)> = Vec::new();
    let mut few: Option<Part> = None;
    let in_order = group.values.iter().map(|(word, _)| word.as_str()).filter(|word| parts.contains_key(*word));
    let others = parts.keys().map(String::as_str).filter(|value| !value.is_empty() && !group.values.iter().any(|(word, _)| word == value));
    for value in in_order.chain(others).chain(parts.contains_key("").then_some("")) {
        let Some(part) = parts.get(value) else { continue };
        if group.values.is_empty() && !value.is_empty() && !settings.small_counts && part.matrix.total() < SMALL {
            let together = few.get_or_insert_with(|| Part { matrix: Matrix::new(scale), with_scores: 0, change: 0 });
            together.matrix.merge(&part.matrix);
            together.with_scores += part.with_scores;
            together.change += part.change;
        } else {
            named.push((Some(value), part.clone()));
        }
    }
    named.extend(few.map(|part| (None, part)));
    let shown = shown(settings, &named);
    let cells = scale.states() * scale.states();
    let per = cells + Move::ALL.len() + 1;
    let of = |(part, shown): (&(Option<&str>, Part), &[Shown])| {
        let (value, part) = part;
        let at = |place: usize| shown.get(place).copied().unwrap_or(Shown::Hidden);
        let moved = [0, 1, 2, 3].map(|way| at(cells + way));
        let rows = at(per - 1);
        let shares = || {
            let counts = [moved[0].count()?, moved[1].count()?, moved[2].count()?];
            let of = counts.iter().sum();
            Some([share(counts[0], of)?, share(counts[1], of)?, share(counts[2], of)?])
        };
        let enough = settings.small_counts || part.matrix.total() >= SMALL;
        // exact numbers of few rows would give counts away
        let rounded = |x: f64, places: i32| if settings.small_counts { x } else { (x * 10f64.powi(places)).round() / 10f64.powi(places) };
        let stability = Stability::of(part.matrix.old().into_iter().take(scale.bands()).collect(), part.matrix.new_states().into_iter().take(scale.bands()).collect());
        let mean = mean_of_hundredths(part.change, part.with_scores).filter(|_| settings.scores_comparable() && (settings.small_counts || part.with_scores >= SMALL));
        Value {
            value: value.map(str::to_string),
            label: value.map_or_else(|| format!("Values of fewer than {SMALL} rows each"), |value| group.label(value).to_string()),
            rows,
            moved,
            shares: shares(),
            cells: (0..scale.states()).map(|old| (0..scale.states()).map(|new| at(old * scale.states() + new)).collect()).collect(),
            mean_change: mean.map(|mean| rounded(mean, 2)),
            stability: stability.filter(|_| enough).map(|s| rounded(s.value, 3)),
        }
    };
    named.iter().zip(shown.chunks(per)).map(of).collect()
}

/// What is shown of the counts of every value: its cells, how many moved each way, its rows.
fn shown(settings: &Settings, values: &[(Option<&str>, Part)]) -> Vec<Shown> {
    let scale = &settings.scale;
    let ways: Vec<usize> = Matrix::new(scale).moves(scale).map(|(_, _, way, _)| Move::ALL.iter().position(|own| *own == way).unwrap_or(0)).collect();
    let per = ways.len() + Move::ALL.len() + 1;
    let mut counts = Vec::new();
    for (_, part) in values {
        counts.extend_from_slice(part.matrix.cells());
        counts.extend(Move::ALL.map(|way| part.matrix.moved(scale, way)));
        counts.push(part.matrix.total());
    }
    if settings.small_counts {
        return counts.into_iter().map(Shown::Count).collect();
    }
    let mut sums = Vec::new();
    for base in (0..values.len()).map(|value| value * per) {
        // a way is the sum of its cells, the rows are the sum of the ways
        for way in 0..Move::ALL.len() {
            let cells = ways.iter().enumerate().filter(|(_, own)| **own == way).map(|(at, _)| base + at);
            sums.push(Sum { members: cells.collect(), total: Some(base + ways.len() + way) });
        }
        let first = base + ways.len();
        sums.push(Sum { members: (first..first + Move::ALL.len()).collect(), total: Some(first + Move::ALL.len()) });
    }
    // over all values each comes to what is shown for all rows
    for at in 0..per {
        sums.push(Sum { members: (0..values.len()).map(|value| value * per + at).collect(), total: None });
    }
    small::shown(&counts, &sums)
}

fn notices(c: &Comparison, settings: &Settings) -> Vec<Notice> {
    let mut out = Vec::new();
    let mut add = |code, text: String| out.push(Notice { code, text });
    if let Some(told) = c.scale.axis().told() {
        add("axis", told.to_string());
    }
    add("recommends", "The engine recommends; people decide.".to_string());
    if c.old.instrument.is_some() || c.new.instrument.is_some() {
        add(
            "edition_as_named",
            "A table of scores does not say which edition it was scored with: the editions are those that were asked for, that the columns are named after, or the default ones."
                .to_string(),
        );
    }
    match (&c.old.instrument, &c.new.instrument) {
        (Some(old), Some(new)) if old.id != new.id => add(
            "different_instruments",
            format!("{} and {} are different instruments: their terms stand side by side and no change is attributed to any of them.", old.title, new.title),
        ),
        (Some(old), Some(new)) if old.edition != new.edition => {
            add(
                "different_editions",
                format!("Edition {} and edition {} are different models: their terms stand side by side and no change is attributed to any of them.", old.edition, new.edition),
            );
        }
        (None, _) | (_, None) => add("unknown_instrument", "The instrument of one side is not known: nothing can be said about why rows moved.".to_string()),
        _ => {}
    }
    if !settings.scores_comparable() {
        add("different_units", "The scores have different units and are not subtracted.".to_string());
    }
    if let Some(scores) = &c.scores
        && scores.old.outside + scores.new.outside > 0
    {
        add("scores_outside", "Scores outside of 0 to 100 are left out of every distribution of scores.".to_string());
    }
    if !c.joined.keys_checked {
        add(
            "keys_not_checked",
            "A key that stands twice in a table, far apart, could not be noticed: the keys ascend for more rows than are kept in memory, and then no longer.".to_string(),
        );
    }
    if let Some(why) = &c.why {
        let of = why.found.movers;
        let rows = |n: u64| small::grouped(n);
        if why.every > 1 {
            let by = if c.joined.by_key { "a number made from the key" } else { "the row number" };
            add("movers_sampled", format!("Of the rows that moved, every {}th was looked at, by {by}: {} rows.", why.every, rows(of)));
        }
        if why.found.without_facts > 0 {
            add(
                "movers_without_facts",
                format!("For {} of the {} rows that moved and were looked at, a side's answers are not at hand: they are left out below.", rows(why.found.without_facts), rows(of)),
            );
        }
        if why.found.not_reproduced > 0 {
            add(
                "movers_not_reproduced",
                format!(
                    "For {} of the {} rows that moved and were looked at, the engine does not come to the bands in the tables from the answers in them: they were scored by something else, or from other answers. They are left out below.",
                    rows(why.found.not_reproduced),
                    rows(of)
                ),
            );
        }
    }
    if !c.small_counts && (!c.subgroups.is_empty() || c.why.is_some()) {
        add(
            "small_counts",
            format!(
                "Means of terms are shown for no fewer than {SMALL} rows. In subgroups, counts from 1 to {} are shown as <{SMALL}, and further counts are hidden from which they could be worked out. Other tables about the same people could still give them away.",
                SMALL - 1
            ),
        );
    }
    out
}
