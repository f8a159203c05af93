//! How long a person is subject to notification: the Sexual Offences Act 2003 s.82 as at 12 April 2019. Whether Schedule 3 applies to
//! an offence is an input; rows, halving, combined terms and days are computed. Reads facts, touches nothing else.

use super::period_facts::{Combination, CourtOutcome, CourtOutcomeAsk, Disposal, Facts, Finding, Lasts, Leads, Order, OrderKind, Row};
use super::period_facts::{DESIGN, ORDERS, S80, S82, S82_SUMS, S82_TRIAL, S131};
use super::{ADULT, Length, SHORT_MONTHS, day, lacks_day, last_day_beginning_with, path, rule_set_date};
use crate::answer::Answer;
use crate::choices::Choices;
use crate::collect::CollectVec;
use crate::date::Date;
use crate::facts::{FactSet, Part};
use crate::guidance::flags::{self, Difference, Document};
use crate::guidance::mappa::category_facts::Term;
use crate::guidance::mappa::lifecycle::Running;
use crate::instrument::Instrument;
use crate::json::Json;
use crate::options::Options;
use crate::order::{self, Ordered};
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::{Status, Statuses};
use crate::sheet::{self, Rule, Sheet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::cmp::Ordering;

// --- terms by their length ------------------------------------------------------------------------------------------------

/// A term of at most this is row P4.
const SHORT: Length = Length::months(6);
/// A term of at least this is row P1.
const LONG: Length = Length::months(30);

/// The rows that a term reaches, by length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// 6 months or less.
    Short,
    /// Between.
    Middle,
    /// 30 months or more.
    Long,
}

impl Band {
    const ALL: [Self; 3] = [Self::Short, Self::Middle, Self::Long];

    const fn row(self) -> Row {
        match self {
            Self::Short => Row::P4,
            Self::Middle => Row::P3,
            Self::Long => Row::P1,
        }
    }
}

/// The lowest and the highest band of a term: two where weeks or days leave it open (SON-14b).
pub fn bands(term: Length) -> (Band, Band) {
    match (term.against(SHORT), term.against(LONG)) {
        (_, Some(Ordering::Equal | Ordering::Greater)) => (Band::Long, Band::Long),
        (_, None) => (Band::Middle, Band::Long),
        (Some(Ordering::Greater), _) => (Band::Middle, Band::Middle),
        (None, _) => (Band::Short, Band::Middle),
        _ => (Band::Short, Band::Short),
    }
}

// --- reading the facts ----------------------------------------------------------------------------------------------------

impl CourtOutcome {
    /// The term in force: the effective one where it was altered.
    fn length(&self) -> Option<Length> {
        self.effective_term.0.as_ref().or(self.term.0.as_ref()).map(Length::of)
    }

    /// The day on which a trial put an end to what followed from a finding of disability (SON-13).
    fn ended_by_trial(&self) -> Option<Date> {
        self.trial_concluded_on.known().filter(|_| self.finding == Answer::Known(Finding::Disability))
    }

    /// What of its term counts, as far as it is known.
    fn counts(&self) -> Reach {
        let none = Length::default();
        match self.disposal.known().map(|d| d.leads().0) {
            Some(Leads::Detention) => match self.detention.0.as_ref().map(Length::of) {
                Some(detention) => Reach::exactly(detention),
                None => Reach { low: none, high: self.length() },
            },
            Some(Leads::Term) => self.length().map_or(Reach { low: none, high: None }, Reach::exactly),
            _ => Reach { low: none, high: None },
        }
    }

    /// The question that would settle what of its term counts.
    fn asks(&self) -> Option<CourtOutcomeAsk> {
        match self.disposal.known().map(|d| d.leads().0) {
            Some(Leads::Detention) => self.detention.0.is_none().then_some(CourtOutcomeAsk::detention),
            Some(Leads::Term) => self.length().is_none().then_some(CourtOutcomeAsk::term),
            _ => None,
        }
    }
}

/// The shortest and the longest that a term can be; no end where nothing bounds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Reach {
    low: Length,
    high: Option<Length>,
}

impl Reach {
    const fn exactly(length: Length) -> Self {
        Self { low: length, high: Some(length) }
    }

    fn exact(self) -> Option<Length> {
        self.high.filter(|high| *high == self.low)
    }

    fn plus(self, other: Self) -> Self {
        Self { low: self.low.plus(other.low), high: self.high.zip(other.high).map(|(a, b)| a.plus(b)) }
    }

    fn minus(self, overlap: Length) -> Self {
        Self { low: self.low.minus(overlap), high: self.high.map(|h| h.minus(overlap)) }
    }

    fn bands(self) -> (Band, Band) {
        (bands(self.low).0, self.high.map_or(Band::Long, |high| bands(high).1))
    }
}

/// Two outcomes whose terms do not run at the same time, said by one of them or by both (SON-10).
struct Pair {
    first: usize,
    second: usize,
    how: Option<Running>,
    overlap: Option<Length>,
    /// The outcome that said it first, and where.
    by: usize,
    at: String,
}

/// What one outcome says of another. How they run is known where only an overlap is given: consecutive terms have none.
fn said(c: &Combination) -> (Option<Running>, Option<Length>) {
    let overlap = c.overlap.0.as_ref().map(Length::of);
    (c.how.known().or(overlap.map(|_| Running::Overlapping)), overlap)
}

/// Every pair, once. `clash` hears of what two sides say differently.
fn pairs(list: &[CourtOutcome], clash: &mut dyn FnMut(&str, &str)) -> Vec<Pair> {
    let mut out: Vec<Pair> = Vec::new();
    for (i, o) in list.iter().enumerate() {
        for (j, c) in o.combined_with.iter().enumerate() {
            let Some(other) = c.outcome.known().map(usize::from).filter(|n| *n != i && *n < list.len()) else { continue };
            if without_end(o) || list.get(other).is_some_and(without_end) {
                continue;
            }
            let at = path(&path("outcomes", i, "combined_with"), j, "");
            let (how, overlap) = said(c);
            match out.iter_mut().find(|p| p.first == i.min(other) && p.second == i.max(other)) {
                None => out.push(Pair { first: i.min(other), second: i.max(other), how, overlap, by: i, at }),
                Some(pair) => {
                    let differ = pair.how.zip(how).is_some_and(|(a, b)| a != b) || pair.overlap.zip(overlap).is_some_and(|(a, b)| a != b);
                    if differ {
                        clash(&pair.at, &at);
                    }
                    pair.how = pair.how.or(how);
                    pair.overlap = pair.overlap.or(overlap);
                }
            }
        }
    }
    out
}

// --- groups: outcomes treated as having one term ---------------------------------------------------------------------------

/// Outcomes that are treated as having one term; most stand alone.
struct Group {
    members: Vec<usize>,
    /// Lowest and highest band of the common term; `None` where no term counts.
    bands: Option<(Band, Band)>,
    /// The common term, where it is known.
    term: Option<Length>,
    /// The term rests on days that may be as many as months have.
    by_days: bool,
    /// Three or more with overlaps: the statute's formula is for two.
    several_overlaps: bool,
    /// Why an outcome of the group is not determinable, and which.
    not_determinable: Vec<(usize, &'static str)>,
    /// Unknown questions that settle the band.
    asks: Vec<Question>,
}

impl Group {
    /// The first disposal in it of which this holds.
    fn first_of(&self, list: &[CourtOutcome], holds: &dyn Fn(Disposal) -> bool) -> Option<Disposal> {
        self.members.iter().filter_map(|i| list.get(*i)?.disposal.known()).find(|d| holds(*d))
    }
}

/// A question of an outcome: which outcome, its place in the form of one, its path.
type Question = (usize, CourtOutcomeAsk, String);

fn groups(list: &[CourtOutcome]) -> Vec<Group> {
    let pairs = pairs(list, &mut |_, _| {});
    // every outcome bears the number of its group: the lowest index in it
    let mut label: Vec<usize> = (0..list.len()).collect();
    for pair in &pairs {
        let of = |at: usize| label.get(at).copied().unwrap_or(at);
        let (low, high) = (of(pair.first).min(of(pair.second)), of(pair.first).max(of(pair.second)));
        label.iter_mut().filter(|l| **l == high).for_each(|l| *l = low);
    }
    let mut heads = label.clone();
    order::sort_once(&mut heads);
    heads
        .iter()
        .map(|head| {
            let members: Vec<usize> = label.iter().enumerate().filter(|(_, l)| *l == head).map(|(i, _)| i).collect_vec();
            let within: Vec<&Pair> = pairs.iter().filter(|p| members.contains(&p.first)).collect_vec();
            group(list, members, &within)
        })
        .collect()
}

fn question(outcome: usize, ask: CourtOutcomeAsk) -> Question {
    let name = CourtOutcome::FORM.fields.get(usize::from(ask as u8)).map_or("", |f| f.name);
    (outcome, ask, path("outcomes", outcome, name))
}

fn group(list: &[CourtOutcome], members: Vec<usize>, pairs: &[&Pair]) -> Group {
    let outcomes = || members.iter().filter_map(|i| list.get(*i).map(|o| (*i, o)));
    let not_determinable: Vec<(usize, &'static str)> = outcomes()
        .filter_map(|(i, o)| match o.disposal.known().map(|d| d.leads().0) {
            Some(Leads::Nowhere(why) | Leads::TermNotRead(why)) => Some((i, why)),
            _ => None,
        })
        .collect_vec();
    let mut asks: Vec<Question> = outcomes().filter_map(|(i, o)| o.asks().map(|ask| question(i, ask))).collect_vec();
    let combined = members.len() > 1;
    let by_term = combined || outcomes().any(|(_, o)| o.disposal.known().is_some_and(Disposal::has_term));
    // the sum is for terms of which each runs after each other; a pair of which nothing is said is concurrent, and from three terms on
    // that leaves open how they lie
    let said = |i: usize, j: usize| pairs.iter().any(|p| (p.first.min(p.second), p.first.max(p.second)) == (i, j));
    let unsaid: Vec<(usize, usize)> = members.iter().flat_map(|i| members.iter().map(move |j| (*i, *j))).filter(|(i, j)| i < j && !said(*i, *j)).collect_vec();
    let several_overlaps = members.len() > 2 && (!unsaid.is_empty() || pairs.iter().any(|p| p.how != Some(Running::Consecutive)));
    // another word on the pair settles it only where nothing overlaps
    let settles = members.len() > 2 && pairs.iter().all(|p| p.how == Some(Running::Consecutive));
    asks.extend(unsaid.iter().filter(|_| settles).map(|(_, j)| (*j, CourtOutcomeAsk::combined_with, format!("outcomes[{j}].combined_with"))));
    let mut out = Group { members, bands: None, term: None, by_days: false, several_overlaps, not_determinable, asks: Vec::new() };
    if !by_term {
        return out;
    }
    let reach = |at: usize| list.get(at).map_or(Reach { low: Length::default(), high: None }, CourtOutcome::counts);
    let sum = out.members.iter().map(|i| reach(*i)).reduce(Reach::plus).unwrap_or(Reach::exactly(Length::default()));
    // a combined term is never shorter than one of its parts, nor longer than their sum
    let mut low = out.members.iter().map(|i| reach(*i).bands().0).max().unwrap_or(Band::Short);
    let mut whole = Some(sum);
    for pair in pairs {
        let both = reach(pair.first).plus(reach(pair.second));
        match (pair.how, pair.overlap) {
            (Some(Running::Consecutive), _) => low = low.max(both.bands().0),
            (Some(Running::Overlapping), Some(overlap)) => {
                low = low.max(both.minus(overlap).bands().0);
                whole = Some(both.minus(overlap)).filter(|_| out.members.len() == 2);
            }
            (how, _) => {
                let name = if how.is_none() { "how" } else { "overlap" };
                asks.push((pair.by, CourtOutcomeAsk::combined_with, format!("{}.{name}", pair.at)));
                whole = None;
            }
        }
    }
    if several_overlaps {
        whole = None;
    }
    let (least, most) = whole.unwrap_or(sum).bands();
    let low = if whole.is_some() { low.max(least) } else { low };
    out.bands = Some((low, most.max(low)));
    out.term = whole.and_then(Reach::exact);
    out.by_days = sum.low.needs_calendar() || sum.high.is_some_and(Length::needs_calendar);
    out.asks = asks;
    out
}

/// The last day of an outcome, or that it has none. Ordered: a day before no end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    On(Date),
    Never,
}

/// One way in which an unknown answer may turn out, for a group or an order.
#[derive(Clone, Copy, Debug, Default)]
struct Way {
    /// The end that is known: the latest of those that are.
    known: Option<End>,
    /// Another end beside it is not known and may be any day.
    open: bool,
    /// That end may also be none at all.
    or_never: bool,
    /// Whether the person is subject on the day asked about; `None` where that is open.
    now: Option<bool>,
}

/// The end of one outcome under a row; `None` where an answer is missing that could make it any day.
fn end_of(o: &CourtOutcome, row: Row, young: bool) -> Option<End> {
    let within = |length: Length| o.relevant_date.known().and_then(|start| last_day_beginning_with(start, length)).map(End::On);
    let end = match row.lasts() {
        Lasts::Indefinitely => Some(End::Never),
        Lasts::Months(adult, under_18) => within(Length::months(if young { under_18 } else { adult })),
        Lasts::Discharge => o.length().and_then(within),
    };
    match o.ended_by_trial() {
        Some(trial) => end.map(|e| e.min(End::On(trial))),
        None => end,
    }
}

/// Whether the person is subject by it on a day.
fn subject_on(o: &CourtOutcome, end: Option<End>, on: Date) -> Option<bool> {
    // whatever the row is, a trial that concluded has ended it
    if o.ended_by_trial().is_some_and(|trial| on > trial) {
        return Some(false);
    }
    match (o.relevant_date.known(), end) {
        (Some(from), _) if on < from => Some(false),
        (_, Some(End::On(last))) if on > last => Some(false),
        (Some(_), Some(_)) => Some(true),
        _ => None,
    }
}

/// True if any is, open if any is open, else false.
fn any_of(all: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut sure = Some(false);
    for one in all {
        match one {
            Some(true) => return Some(true),
            Some(false) => {}
            None => sure = None,
        }
    }
    sure
}

/// The rows that an outcome of the group may come under; empty where it cannot be said.
fn rows(g: &Group, o: &CourtOutcome) -> Vec<Row> {
    match (g.bands, o.disposal.known().map(|d| d.leads().0)) {
        (Some((low, high)), _) if low == high || g.not_determinable.is_empty() && o.disposal.known().is_some() => {
            Band::ALL.iter().filter(|b| (low..=high).contains(b)).map(|b| b.row()).collect_vec()
        }
        (None, Some(Leads::To(row))) => alloc::vec![row],
        _ => Vec::new(),
    }
}

/// Every way in which the group may turn out, for one assumption of who was under 18 when.
fn ways(list: &[CourtOutcome], g: &Group, young: &[bool], as_of: Option<Date>) -> Vec<Way> {
    let members: Vec<(bool, &CourtOutcome)> = g.members.iter().filter_map(|i| Some((*young.get(*i)?, list.get(*i)?))).collect_vec();
    let options = members.iter().map(|(_, o)| rows(g, o)).collect_vec();
    let width = if options.iter().any(Vec::is_empty) { 0 } else { options.iter().map(Vec::len).max().unwrap_or(0) };
    let way = |at: Option<usize>| {
        let ends: Vec<Option<End>> = members.iter().zip(&options).map(|((young, o), rows)| at.and_then(|at| rows.get(at)).and_then(|row| end_of(o, *row, *young))).collect();
        let known = ends.iter().flatten().max().copied();
        Way {
            known,
            open: known != Some(End::Never) && ends.iter().any(Option::is_none),
            or_never: at.is_none() && members.iter().any(|(_, o)| o.ended_by_trial().is_none()),
            now: as_of.and_then(|on| any_of(members.iter().zip(&ends).map(|((_, o), end)| subject_on(o, *end, on)))),
        }
    };
    // a group that cannot be placed has one way: open
    if width == 0 { alloc::vec![way(None)] } else { (0..width).map(|at| way(Some(at))).collect() }
}

/// The one way in which an order turns out.
fn order_way(o: &Order, as_of: Option<Date>) -> Way {
    let end = if o.until_further_order.is_yes() { Some(End::Never) } else { o.in_force_until.known().map(End::On) };
    let now = as_of.and_then(|on| match (o.in_force_from.known(), end) {
        (Some(from), _) if on < from => Some(false),
        (_, Some(End::On(last))) if on > last => Some(false),
        (Some(_), Some(_)) => Some(true),
        _ => None,
    });
    Way { known: end, open: end.is_none(), or_never: !o.until_further_order.is_no(), now }
}

/// Who was under 18 on the relevant dates: one assumption where the date of birth is known, else one for each way to draw the line,
/// the first with nobody under 18 and the last with as many as can be. A person is born by the first of the dates.
fn assumptions(f: &Facts, list: &[CourtOutcome]) -> Vec<Vec<bool>> {
    if let Some(born) = f.date_of_birth.known() {
        return alloc::vec![list.iter().map(|o| o.relevant_date.known().is_some_and(|d| under_18(born, d))).collect()];
    }
    let dates: Ordered<Date> = list.iter().filter_map(|o| o.relevant_date.known()).collect();
    let first = dates.first().copied();
    let possible = |last_young: &Date| first.is_some_and(|first| under_18(first, *last_young));
    let line = |last_young: Option<Date>| list.iter().map(|o| o.relevant_date.known().zip(last_young).is_some_and(|(d, last)| d <= last)).collect();
    core::iter::once(None).chain(dates.iter().copied().filter(possible).map(Some)).map(line).collect()
}

fn under_18(born: Date, on: Date) -> bool {
    born.age_on(on).is_some_and(|age| age < ADULT)
}

/// What all completions of the facts give.
#[derive(Clone, Debug, Default, PartialEq)]
struct Verdict {
    /// The ends that can be listed.
    ends: Ordered<End>,
    /// The end may also be a day that cannot be listed.
    open: bool,
    /// It may be without an end; it may have one.
    never: bool,
    some_day: bool,
    /// No possible end is earlier.
    not_before: Option<End>,
    /// Subject on the day asked about: may be, may not be.
    now: (bool, bool),
    /// There may be no period at all.
    no_period: bool,
}

impl Verdict {
    /// The last days that can be listed, those without one first.
    fn last_days(&self) -> Ordered<Option<Date>> {
        let of = |end: &End| match end {
            End::On(date) => Some(*date),
            End::Never => None,
        };
        self.ends.iter().map(of).chain(self.no_period.then_some(None)).collect()
    }

    /// Whether the last day, or that there is none, is settled.
    fn determined(&self) -> bool {
        !self.open && self.last_days().len() == 1
    }

    /// Whether it may be without an end, and whether not.
    const fn indefinite(&self) -> (bool, bool) {
        (self.never, self.some_day || self.no_period)
    }

    /// What either gives.
    fn or(mut self, other: Self) -> Self {
        let earliest = |v: &Self| if v.no_period { None } else { v.not_before };
        self.not_before = earliest(&self).min(earliest(&other));
        self.ends.extend(other.ends);
        self.open |= other.open;
        self.never |= other.never;
        self.some_day |= other.some_day;
        self.no_period |= other.no_period;
        self.now = (self.now.0 || other.now.0, self.now.1 || other.now.1);
        self
    }
}

/// The least end of a group, whatever way it turns out.
fn least(ways: &[Way]) -> Option<End> {
    ways.iter().map(|w| w.known).min().flatten()
}

/// For each group, the least end that the others force.
fn forced_by_others(groups: &[Vec<Way>]) -> Vec<Option<End>> {
    let mut top: (Option<End>, Option<End>) = (None, None);
    for end in groups.iter().map(|ways| least(ways)) {
        if end > top.0 {
            top = (end, top.0);
        } else {
            top.1 = top.1.max(end);
        }
    }
    groups.iter().map(|ways| if least(ways) == top.0 { top.1 } else { top.0 }).collect()
}

/// The last end of all, over every way (SON-12).
fn verdict(cases: &[Vec<Vec<Way>>]) -> Verdict {
    if cases.iter().all(Vec::is_empty) {
        return Verdict { no_period: true, now: (false, true), ..Verdict::default() };
    }
    let mut out = Verdict::default();
    for (at, groups) in cases.iter().enumerate() {
        let forced = groups.iter().map(|ways| least(ways)).max().flatten();
        for (ways, others) in groups.iter().zip(forced_by_others(groups)) {
            for way in ways {
                out.open = out.open || way.open && others != Some(End::Never);
                if !way.open {
                    out.ends.extend(way.known.filter(|end| Some(*end) >= forced));
                }
                out.never = out.never || way.known == Some(End::Never) || way.open && way.or_never;
            }
        }
        out.some_day = out.some_day || forced != Some(End::Never);
        out.not_before = if at == 0 { forced } else { out.not_before.min(forced) };
        let may_be = groups.iter().flatten().any(|w| w.now != Some(false));
        let may_not = groups.iter().all(|ways| ways.iter().any(|w| w.now != Some(true)));
        out.now = (out.now.0 || may_be, out.now.1 || may_not);
    }
    out
}

// --- which unknown answers decide -----------------------------------------------------------------------------------------

/// Whether the result depends on each group's band, and on each group's other unknown answers; then whether on the date of birth.
/// `now_open`: whether the person is subject on the day asked about is open.
fn depends(cases: &[Vec<Vec<Way>>], halves: &[bool], now_open: bool) -> (Vec<(bool, bool)>, bool) {
    let mut on_groups = alloc::vec![(false, false); cases.first().map_or(0, Vec::len)];
    for groups in cases {
        for ((ways, others), (band, day)) in groups.iter().zip(forced_by_others(groups)).zip(on_groups.iter_mut()) {
            let open = others != Some(End::Never) && ways.iter().any(|w| w.open);
            let latest = ways.iter().map(|w| w.known).max().flatten();
            let first = ways.first().and_then(|w| w.now);
            *band = *band || ways.len() > 1 && (open || latest > least(ways).max(others)) || now_open && ways.iter().any(|w| w.now != first);
            *day = *day || open || now_open && ways.iter().any(|w| w.now.is_none());
        }
    }
    let on_birth = match (cases.first(), cases.last()) {
        (Some(none_young), Some(most_young)) => {
            let pairs = none_young.iter().zip(most_young).zip(forced_by_others(most_young)).zip(halves);
            pairs.into_iter().any(|(((adult, young), others), halves)| {
                adult.iter().zip(young).any(|(a, b)| a.known > b.known.max(others) || *halves && a.open && others != Some(End::Never) || now_open && a.now != b.now)
            })
        }
        _ => false,
    };
    (on_groups, on_birth)
}

/// Whether a relevant date is missing where the age on it would count.
fn halves_undated(list: &[CourtOutcome], g: &Group) -> bool {
    let counts = |o: &CourtOutcome| {
        let rows = rows(g, o);
        o.relevant_date.known().is_none() && (rows.is_empty() || rows.iter().any(|r| matches!(r.lasts(), Lasts::Months(..))))
    };
    g.members.iter().filter_map(|i| list.get(*i)).any(counts)
}

/// The unknown questions of one group beside its band: what makes its end any day.
fn undated(list: &[CourtOutcome], g: &Group) -> Vec<Question> {
    let mut out = Vec::new();
    for (i, o) in g.members.iter().filter_map(|i| list.get(*i).map(|o| (*i, o))) {
        let mut add_if = |holds: bool, ask| {
            if holds {
                out.push(question(i, ask));
            }
        };
        let unplaced = o.disposal.known().is_none();
        let nowhere = matches!(o.disposal.known().map(|d| d.leads().0), Some(Leads::Nowhere(_)));
        add_if(o.relevant_date.known().is_none() && !nowhere, CourtOutcomeAsk::relevant_date);
        add_if(unplaced, CourtOutcomeAsk::disposal);
        add_if((unplaced || o.disposal == Answer::Known(Disposal::ConditionalDischarge)) && o.length().is_none(), CourtOutcomeAsk::term);
        add_if(unplaced && o.detention.0.is_none(), CourtOutcomeAsk::detention);
    }
    out
}

/// What the facts come to.
struct Found {
    groups: Vec<Group>,
    verdict: Verdict,
    /// Whether the person may be subject at all, and whether not.
    subject: (bool, bool),
    decisive: Vec<String>,
    reached_without: Vec<String>,
    /// Nothing that rests on a weak disposal bears on the last day, nor on whether the person is subject.
    settled_by_others: (bool, bool),
}

/// Works everything out. `weak` says of a disposal that strict withholds what rests on it.
fn find(f: &Facts, weak: &dyn Fn(Disposal) -> bool) -> Found {
    let list = f.outcomes.0.as_deref().unwrap_or_default();
    let orders = f.orders.0.as_deref().unwrap_or_default();
    let as_of = f.as_of.known();
    let groups = groups(list);
    let by_order: Vec<Vec<Way>> = orders.iter().map(|o| alloc::vec![order_way(o, as_of)]).collect();
    let mut cases: Vec<Vec<Vec<Way>>> =
        assumptions(f, list).iter().map(|young| groups.iter().map(|g| ways(list, g, young, as_of)).chain(by_order.iter().cloned()).collect()).collect();
    if list.is_empty() {
        // an outcome there must be, and nothing is known of it
        cases = alloc::vec![by_order.iter().cloned().chain([alloc::vec![Way { open: true, or_never: true, ..Way::default() }]]).collect()];
    }
    let without = verdict(core::slice::from_ref(&by_order));
    let with = verdict(&cases);
    let applies = f.schedule_3_applies.known();
    let counts = |o: &CourtOutcome, only: &dyn Fn(Disposal) -> bool| o.disposal.known().is_some_and(|d| d != Disposal::AbsoluteDischarge && only(d));
    let sure = list.iter().any(|o| counts(o, &|_| true));
    let subject = match (applies, orders.is_empty()) {
        (_, false) => (true, false),
        (Some(true), true) => (true, !sure),
        (Some(false), true) => (false, true),
        (None, true) => (true, true),
    };
    let now_open = |v: &Verdict| as_of.is_some() && v.now == (true, true);
    let (decisive, reached_without) = if applies == Some(false) {
        questions(f, list, &groups, core::slice::from_ref(&by_order), (false, false, now_open(&without)))
    } else {
        let on_schedule = applies.is_none() && (with != without || orders.is_empty());
        let on_outcomes = list.is_empty() && (without.some_day || without.no_period);
        questions(f, list, &groups, &cases, (on_schedule, on_outcomes, now_open(&with)))
    };
    // what stands without the outcomes whose disposal is weak
    let strong = |g: &Group| g.first_of(list, weak).is_none();
    let all_strong = groups.iter().all(strong);
    let columns: Vec<bool> = groups.iter().map(strong).chain(by_order.iter().map(|_| true)).collect();
    let strong_cases: Vec<Vec<Vec<Way>>> = cases.iter().map(|ways| ways.iter().zip(&columns).filter(|(_, keep)| **keep).map(|(w, _)| w.clone()).collect_vec()).collect();
    let strong_verdict = verdict(&strong_cases);
    let never = !strong_verdict.some_day && !strong_verdict.no_period;
    let irrelevant = all_strong || applies == Some(false);
    // a suspended sentence is a conviction all the same
    let strong_subject = list.iter().any(|o| counts(o, &|d| !weak(d) || d.has_term()));
    let settled_by_others = (irrelevant || never, irrelevant || strong_subject || !orders.is_empty());
    let verdict = match applies {
        Some(true) => with,
        Some(false) => without,
        None => with.or(without),
    };
    Found { groups, verdict, subject, decisive, reached_without, settled_by_others }
}

/// The unknown questions: those that decide, in form order, and those that do not.
fn questions(f: &Facts, list: &[CourtOutcome], groups: &[Group], cases: &[Vec<Vec<Way>>], (schedule_3, outcomes, now_open): (bool, bool, bool)) -> (Vec<String>, Vec<String>) {
    let counted = f.schedule_3_applies != Answer::Known(false);
    let halves: Vec<bool> = groups.iter().map(|g| counted && halves_undated(list, g)).chain(f.orders.0.iter().flatten().map(|_| false)).collect();
    let (on_groups, on_birth) = depends(cases, &halves, now_open);
    // nothing is known of an outcome that is not listed: the age may count
    let on_birth = on_birth && counted || outcomes;
    let of_group = |at: usize| if counted { on_groups.get(at).copied().unwrap_or((false, false)) } else { (false, false) };
    let mut all: Vec<(Question, bool)> = Vec::new();
    for (at, g) in groups.iter().enumerate() {
        let (band, end) = of_group(at);
        let unplaced = g.members.iter().filter_map(|i| list.get(*i)).any(|o| rows(g, o).is_empty());
        all.extend(g.asks.iter().map(|q| (q.clone(), band || end && unplaced)));
        all.extend(undated(list, g).into_iter().map(|q| (q, end)));
    }
    order::sort_by(&mut all, |((i, ask, path), _), ((j, other, also), _)| (i, *ask as u8, path).cmp(&(j, *other as u8, also)));
    let mut out = (Vec::new(), Vec::new());
    let mut put = |path: String, decides: bool| if decides { out.0.push(path) } else { out.1.push(path) };
    if f.date_of_birth.known().is_none() {
        put(String::from("date_of_birth"), on_birth);
    }
    if f.schedule_3_applies.known().is_none() {
        put(String::from("schedule_3_applies"), schedule_3);
    }
    if list.is_empty() {
        put(String::from("outcomes"), outcomes);
    }
    all.into_iter().for_each(|((_, _, path), decides)| put(path, decides));
    let first_order = if counted { groups.len() } else { 0 };
    for (j, o) in f.orders.0.iter().flatten().enumerate() {
        let (_, end) = on_groups.get(first_order.saturating_add(j)).copied().unwrap_or((false, false));
        if o.in_force_until.known().is_none() && !o.until_further_order.is_yes() {
            put(path("orders", j, "in_force_until"), end);
        }
    }
    out
}

/// Sex offender notification: period.
pub struct NotificationPeriod;

impl Instrument for NotificationPeriod {
    const ID: &'static str = "notification-period";
    const EDITION: &'static str = "2019-04";
    const TITLE: &'static str = "Sex offender notification: period";
    const SUMMARY: &'static str = "how long a person is subject to notification under s.82: last day or indefinite";
    type Facts = Facts;

    fn check(f: &Facts, p: &mut Problems) {
        let list = f.outcomes.0.as_deref().unwrap_or_default();
        for (i, o) in list.iter().enumerate() {
            check_outcome(f, i, o, p);
        }
        check_combinations(list, p);
        for (j, o) in f.orders.0.iter().flatten().enumerate() {
            let at = |name| path("orders", j, name);
            if o.in_force_from.known().zip(o.in_force_until.known()).is_some_and(|(from, until)| from > until) {
                p.add("contradicts", &[&at("in_force_from"), &at("in_force_until")], "an order must not end before it is in force");
            }
            if o.until_further_order.is_yes() && o.in_force_until.known().is_some() {
                p.add("contradicts", &[&at("until_further_order"), &at("in_force_until")], "an order until further order has no last day");
            }
        }
    }

    fn answer(f: &Facts, options: &Options) -> Answered {
        let mut a = Answered::default();
        let status = |d: Disposal| options.status(d.id(), d.leads().1);
        let weak = |d: Disposal| Statuses::only(status(d)).withheld(options.strict).is_some();
        let found = find(f, &weak);
        let list = f.outcomes.0.as_deref().unwrap_or_default();
        reasons(f, list, &found, &weak, &status, &mut a);
        let withheld = list.iter().filter_map(|o| o.disposal.known()).map(status).max().filter(|_| found.settled_by_others != (true, true));
        a.result = headline(f, &found, withheld, &mut a.bounded);
        let not_determinable: Vec<(usize, &'static str)> =
            found.groups.iter().filter(|g| g.bands.is_none_or(|(low, high)| low != high)).flat_map(|g| g.not_determinable.clone()).collect_vec();
        let counts = f.schedule_3_applies != Answer::Known(false);
        if counts && !not_determinable.is_empty() {
            let one = |(i, why): &(usize, &'static str)| object! { "outcome": json_index(*i), "disposal": list.get(*i).and_then(|o| o.disposal.known()).map(Disposal::word), "why": *why };
            a.result.push("not_determinable", not_determinable.iter().map(one).collect::<Json>());
        }
        if counts {
            a.result.push("periods", found.groups_in_order().map(|(i, g)| period_json(f, list, i, g, &weak, &status)).collect::<Json>());
        }
        if let Some(orders) = &f.orders.0 {
            a.result.push("orders", orders.iter().map(order_json).collect::<Json>());
        }
        notices(f, list, &found, counts && !not_determinable.is_empty(), &mut a);
        if counts && !list.is_empty() {
            flags::differ(&WHO_SETS_IT, &mut a);
        }
        a.decisive = if a.bounded { found.decisive } else { Vec::new() };
        a.reached_without = found.reached_without;
        if a.bounded && a.decisive.is_empty() {
            a.notice("judgement_required", "what is known leaves a gap that no answer fills: a person has to judge");
        }
        a
    }

    fn sheet() -> Sheet {
        let months = |n: i32| Length::months(n).in_years();
        let lasts = |row: Row| match row.lasts() {
            Lasts::Indefinitely => String::from("indefinite, whatever the age"),
            Lasts::Months(adult, under_18) => format!("{}; under 18: {}", months(adult), months(under_18)),
            Lasts::Discharge => String::from("the period of the discharge, not halved"),
        };
        let periods = sheet::Table {
            id: "notification.period",
            title: "Notification period",
            unit: "disposal",
            source: S82,
            rows: Row::ALL.iter().map(|r| sheet::Row { id: r.id().to_string(), label: r.label().to_string(), value: lasts(*r), status: Status::Confirmed }).collect(),
        };
        let disposals = sheet::Table {
            id: "notification.disposal",
            title: "Where a disposal leads",
            unit: "disposal",
            source: S82,
            rows: Disposal::ALL
                .iter()
                .map(|d| sheet::Row { id: d.id().to_string(), label: d.label().to_string(), value: Disposal::words(d.leads().0).to_string(), status: d.leads().1 })
                .collect(),
        };
        Sheet {
            tables: alloc::vec![periods, disposals, flags::differences_sheet("notification-period.differences", &[WHO_SETS_IT])],
            rules: RULES.to_vec(),
            example: r#"{"date_of_birth": "1985-01-10", "schedule_3_applies": true, "outcomes": [{"relevant_date": "2020-03-15", "disposal": "imprisonment", "term": {"months": 18}}]}"#,
            notes: &[
                "Whether Schedule 3 applies is an input, its conditions on ages and sentence included.",
                "Not a bar from employment or from being alone with children (SON-04).",
            ],
        }
    }
}

/// Who sets the length.
const WHO_SETS_IT: Difference = Difference {
    id: "SON-length",
    topic: "who sets the length of notification",
    sides: &[
        (Document::Law, "Sexual Offences Act 2003 s.82", "the statute, by disposal and by age on the relevant date: followed here"),
        (Document::Rotherham, "Rotherham (2024), sex offenders register", "the courts, from 12 months to life, by the ages of offender and victim and the offence"),
    ],
    rules: &[],
};

const RULES: &[Rule] = &[
    Rule {
        id: "SON-01",
        text: "subject automatically: convicted, found insane or under a disability and did the act, or cautioned, for an offence of Schedule 3",
        source: S80,
        status: Status::Confirmed,
    },
    Rule { id: "SON-02", text: "an SHPO or SOPO, and a notification order, also bring a person in; a sexual risk order alone does not", source: ORDERS, status: Status::Confirmed },
    Rule {
        id: "SON-03",
        text: "whether Schedule 3 applies is an input, never computed from the title of an offence",
        source: "Sexual Offences Act 2003 s.132, Schedule 3",
        status: Status::Confirmed,
    },
    Rule { id: "SON-04", text: "not a bar from employment or from being alone with children", source: "Solihull 7.1 (2018) s.5", status: Status::Confirmed },
    Rule {
        id: "SON-10",
        text: "consecutive terms: their sum; overlapping ones: X + Y - Z; each of the outcomes is treated as having that term",
        source: S82_SUMS,
        status: Status::Confirmed,
    },
    Rule {
        id: "notification.several_overlaps",
        text: "three or more terms that overlap, or of which not every pair is said to be consecutive: only what every reading gives is given",
        source: DESIGN,
        status: Status::Ours,
    },
    Rule { id: "SON-11", text: "the period begins with the relevant date and ends with the day before the anniversary", source: S82, status: Status::Confirmed },
    SHORT_MONTHS,
    Rule { id: "SON-12", text: "with several outcomes a person stays subject until the last period ends", source: "follows from s.82", status: Status::Confirmed },
    Rule {
        id: "SON-13",
        text: "the period after a finding of disability ends, the day included, when a trial that follows concludes",
        source: S82_TRIAL,
        status: Status::Confirmed,
    },
    Rule { id: "SON-14", text: "of a detention and training order only the period of detention counts", source: S131, status: Status::Confirmed },
    Rule {
        id: "SON-14b",
        text: "months are compared with months; days that may be as many as the months leave it open: 181 to 184 days against 6 months, 911 to 915 against 30",
        source: DESIGN,
        status: Status::Ours,
    },
    Rule {
        id: "SON-15",
        text: "an SHPO or SOPO keeps a person subject while it is in force, even if the period would have ended",
        source: "Sexual Offences Act 2003 ss.103G, 107(3)",
        status: Status::Confirmed,
    },
    Rule { id: "notification.order", text: "a notification order keeps a person subject until the day that is given for it", source: DESIGN, status: Status::Ours },
    Rule {
        id: "SON-16",
        text: "MAPPA category 2 counts a detention and training order as a whole: both figures are shown, each for its own purpose",
        source: DESIGN,
        status: Status::Ours,
    },
];

/// The rule with this id.
fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|r| r.id == id)
}

/// Gives a rule as a reason, with words of the case.
fn by_rule(a: &mut Answered, id: &'static str, words: String) {
    if let Some(r) = rule(id) {
        a.reason(r.id, words, None, r.source, r.status);
    }
}

// --- what cannot be -------------------------------------------------------------------------------------------------------

fn check_outcome(f: &Facts, i: usize, o: &CourtOutcome, p: &mut Problems) {
    let at = |name| path("outcomes", i, name);
    let from = o.relevant_date.known();
    if from.zip(f.date_of_birth.known()).is_some_and(|(from, born)| from < born) {
        p.add("contradicts", &["date_of_birth", &at("relevant_date")], format!("`{}` is before `date_of_birth`", at("relevant_date")));
    }
    if o.trial_concluded_on.known().is_some() && o.finding != Answer::Known(Finding::Disability) {
        p.add("contradicts", &[&at("trial_concluded_on"), &at("finding")], format!("`{}` is for the finding disability_act_done only", at("trial_concluded_on")));
    }
    if from.zip(o.trial_concluded_on.known()).is_some_and(|(from, trial)| trial < from) {
        p.add("contradicts", &[&at("trial_concluded_on"), &at("relevant_date")], "a trial that follows a finding must not end before it");
    }
    let (term, effective, detention) = (o.term.0.as_ref().map(Length::of), o.effective_term.0.as_ref().map(Length::of), o.detention.0.as_ref().map(Length::of));
    let discharge = o.disposal == Answer::Known(Disposal::ConditionalDischarge);
    for (name, length) in [("term", term), ("effective_term", effective.filter(|_| discharge))] {
        if length.is_some_and(Length::is_zero) && !p.touch(&at(name)) {
            p.add("empty_term", &[&at(name)], format!("`{}` is no time at all, must have years, months, weeks or days", at(name)));
        }
    }
    if detention.is_some() && o.disposal.known().is_some_and(|d| d != Disposal::Dto) {
        p.add("contradicts", &[&at("detention"), &at("disposal")], format!("`{}` is for a detention_and_training_order only", at("detention")));
    } else if detention.zip(term).is_some_and(|(part, whole)| part.against(whole) == Some(Ordering::Greater)) {
        p.add("contradicts", &[&at("detention"), &at("term")], format!("`{}` must not be longer than the whole order", at("detention")));
    }
    // ten years is the longest period of the table; a discharge lasts as long as it lasts
    let longest = if discharge { o.length() } else { Some(Length::months(120)) };
    if from.zip(longest).is_some_and(|(from, longest)| last_day_beginning_with(from, longest).is_none()) {
        p.add("too_late", &[&at("relevant_date")], format!("`{}` is too late: its period must end by 9999-12-31", at("relevant_date")));
    }
}

/// Life and imprisonment for public protection have no end that another term could move: a pair with one says nothing.
const fn without_end(o: &CourtOutcome) -> bool {
    matches!(o.disposal, Answer::Known(Disposal::Life | Disposal::Ipp))
}

fn check_combinations(list: &[CourtOutcome], p: &mut Problems) {
    for (i, o) in list.iter().enumerate() {
        for (j, c) in o.combined_with.iter().enumerate() {
            let at = |name| path(&path("outcomes", i, "combined_with"), j, name);
            let Some(other) = c.outcome.known().map(usize::from) else {
                p.add("missing", &[&at("outcome")], format!("`{}` is missing, must be the place of the other outcome, the first being 0", at("outcome")));
                continue;
            };
            if other == i {
                p.add("no_such_outcome", &[&at("outcome")], format!("`{}` is the outcome itself, must be another", at("outcome")));
                continue;
            }
            let Some(second) = list.get(other) else {
                p.add("no_such_outcome", &[&at("outcome")], format!("`{}` is {other}, must be below {}, the number of outcomes", at("outcome"), list.len()));
                continue;
            };
            if without_end(o) || without_end(second) {
                continue;
            }
            for (n, outcome) in [(i, o), (other, second)] {
                if outcome.disposal.known().is_some_and(|d| !d.has_term()) {
                    let disposal = path("outcomes", n, "disposal");
                    p.add(
                        "combined_without_term",
                        &[&at("outcome"), &disposal],
                        format!("`{disposal}` has no term that could run with another: only imprisonment and detention have"),
                    );
                }
            }
            let overlap = c.overlap.0.as_ref().map(Length::of);
            if c.how == Answer::Known(Running::Consecutive) && overlap.is_some() {
                p.add("contradicts", &[&at("how"), &at("overlap")], "consecutive terms have no overlap");
            }
            let longer = |of: &CourtOutcome| overlap.zip(of.counts().high).is_some_and(|(part, whole)| part.against(whole) == Some(Ordering::Greater));
            if longer(o) || longer(second) {
                p.add("contradicts", &[&at("overlap")], format!("`{}` must not be longer than either term", at("overlap")));
            }
        }
    }
    pairs(list, &mut |one, other| p.add("contradicts", &[one, other], format!("`{one}` and `{other}` say different things of the same pair")));
}

// --- writing the result ---------------------------------------------------------------------------------------------------

impl Found {
    /// Each outcome in the order given, with its group.
    fn groups_in_order(&self) -> impl Iterator<Item = (usize, &Group)> {
        let mut all: Vec<(usize, &Group)> = self.groups.iter().flat_map(|g| g.members.iter().map(move |i| (*i, g))).collect_vec();
        order::sort_by_key(&mut all, |(i, _)| *i);
        all.into_iter()
    }
}

fn json_index(at: usize) -> Json {
    u32::try_from(at).ok().into()
}

/// True or false, or null with both beside it.
fn put_yes_no(out: &mut Json, key: &'static str, possible_key: &'static str, (yes, no): (bool, bool)) -> bool {
    if yes && no {
        out.push(key, Json::Null);
        out.push(possible_key, alloc::vec![false, true]);
    } else {
        out.push(key, yes);
    }
    yes && no
}

fn headline(f: &Facts, found: &Found, withheld: Option<Status>, bounded: &mut bool) -> Json {
    let mut out = object! {};
    let v = &found.verdict;
    let (days_stand, subject_stands) = if withheld.is_none() { (true, true) } else { found.settled_by_others };
    *bounded = !v.determined() || v.indefinite() == (true, true) || found.subject == (true, true) || f.as_of.known().is_some() && v.now == (true, true);
    if subject_stands {
        put_yes_no(&mut out, "subject", "possible_subject", found.subject);
    } else {
        out.push("subject", Json::Null);
    }
    if days_stand {
        put_yes_no(&mut out, "indefinite", "possible_indefinite", v.indefinite());
        put_last_day(&mut out, v);
        if f.as_of.known().is_some() {
            put_yes_no(&mut out, "subject_now", "possible_subject_now", v.now);
        }
    } else {
        out.push("indefinite", Json::Null);
        out.push("last_day", Json::Null);
        if f.as_of.known().is_some() {
            out.push("subject_now", Json::Null);
        }
    }
    if let Some(status) = withheld {
        out.push("withheld", status.word());
    }
    out
}

/// The last day; the days that are possible, null for none, in its place; or null with the earliest where they cannot be listed.
fn put_last_day(out: &mut Json, v: &Verdict) {
    let days = v.last_days();
    match (v.open, days.first()) {
        (false, Some(only)) if days.len() == 1 => out.push("last_day", day(*only)),
        (false, _) => out.push("possible", days.iter().map(|d| day(*d).into()).collect::<Json>()),
        (true, _) => {
            out.push("last_day", Json::Null);
            if let Some(End::On(earliest)) = v.not_before {
                out.push("not_before", earliest.to_string());
            }
        }
    }
}

/// What one outcome gives by itself.
fn period_json(f: &Facts, list: &[CourtOutcome], i: usize, g: &Group, weak: &dyn Fn(Disposal) -> bool, status: &dyn Fn(Disposal) -> Status) -> Json {
    let mut out = object! { "outcome": json_index(i) };
    let Some(o) = list.get(i) else { return out };
    if let Some(disposal) = g.first_of(list, weak) {
        return out.with("row", Json::Null).with("last_day", Json::Null).with("withheld", status(disposal).word());
    }
    let young = f.date_of_birth.known().zip(o.relevant_date.known()).map(|(born, on)| under_18(born, on));
    let rows = rows(g, o);
    let halves = |row: Row| matches!(row.lasts(), Lasts::Months(..));
    match rows.as_slice() {
        [row] => {
            out.push("row", row.word());
            out.push("under_18", young);
            out.push("halved", if halves(*row) { young } else { Some(false) });
            out.push("length", row_length(*row, o, young));
        }
        several => {
            out.push("row", Json::Null);
            let mut words: Vec<Row> = several.to_vec();
            order::sort(&mut words);
            if !words.is_empty() {
                out.push("possible_rows", words.iter().map(|r| Json::from(r.word())).collect::<Json>());
            }
            out.push("under_18", young);
            out.push("halved", Json::Null);
            out.push("length", Json::Null);
        }
    }
    if let Some(term) = g.term {
        out.push("treated_as", term.to_string());
    }
    let ages: &[bool] = match young {
        Some(true) => &[true],
        Some(false) => &[false],
        None => &[false, true],
    };
    let cases: Vec<Vec<Vec<Way>>> = ages
        .iter()
        .map(|young| {
            let way = |end: Option<End>| Way { known: end, open: end.is_none(), or_never: rows.is_empty(), now: None };
            let ways = rows.iter().map(|row| way(end_of(o, *row, *young))).collect_vec();
            alloc::vec![if ways.is_empty() { alloc::vec![way(None)] } else { ways }]
        })
        .collect();
    let own = verdict(&cases);
    put_yes_no(&mut out, "indefinite", "possible_indefinite", own.indefinite());
    put_last_day(&mut out, &own);
    let by_trial = o.ended_by_trial().is_some_and(|trial| rows.iter().any(|row| ages.iter().any(|young| end_of(o, *row, *young) == Some(End::On(trial)))));
    out.push("ended_by_trial", by_trial);
    if o.disposal == Answer::Known(Disposal::Dto) {
        let whole = o.term.0.as_ref();
        let detention = o.detention.0.as_ref().map(Length::of);
        out.push("detention", detention.map(|d| d.to_string()));
        out.push("mappa_category_2", object! { "whole_order": whole.map(|t| Length::of(t).to_string()), "at_least_12_months": whole.and_then(|t| t.at_least_12_months(None)) });
    }
    out
}

/// The length of a row in the units of a term; null where it has none or is open.
fn row_length(row: Row, o: &CourtOutcome, young: Option<bool>) -> Json {
    let json = |length: Length| {
        let mut out = object! {};
        for (name, n) in [("years", length.months / 12), ("months", length.months % 12), ("days", length.days)] {
            if n > 0 {
                out.push(name, n);
            }
        }
        out
    };
    match (row.lasts(), young) {
        (Lasts::Indefinitely, _) => Json::from("indefinite"),
        (Lasts::Discharge, _) => o.length().map_or(Json::Null, json),
        (Lasts::Months(adult, _), Some(false)) => json(Length::months(adult)),
        (Lasts::Months(_, under_18), Some(true)) => json(Length::months(under_18)),
        (Lasts::Months(..), None) => Json::Null,
    }
}

fn order_json(o: &Order) -> Json {
    object! {
        "order": o.order.known().map(OrderKind::word), "in_force_from": day(o.in_force_from.known()),
        "last_day": day(o.in_force_until.known()), "indefinite": if o.in_force_until.known().is_some() { Some(false) } else { o.until_further_order.known().filter(|yes| *yes) },
    }
}

// --- why ------------------------------------------------------------------------------------------------------------------

fn reasons(f: &Facts, list: &[CourtOutcome], found: &Found, weak: &dyn Fn(Disposal) -> bool, status: &dyn Fn(Disposal) -> Status, a: &mut Answered) {
    match f.schedule_3_applies.known() {
        Some(false) => by_rule(a, "SON-03", String::from("Schedule 3 does not apply: the outcomes make nobody subject")),
        _ if list.is_empty() => {}
        Some(true) => by_rule(a, "SON-01", String::from("Schedule 3 applies: subject by conviction, finding or caution")),
        None => by_rule(a, "SON-03", String::from("whether Schedule 3 applies is not answered; what follows holds if it does")),
    }
    if f.schedule_3_applies != Answer::Known(false) {
        for (i, g) in found.groups_in_order() {
            // what is withheld is not given away by its reasons
            if let Some(o) = list.get(i).filter(|_| g.first_of(list, weak).is_none()) {
                outcome_reasons(f, i, o, g, status, a);
            }
        }
        if list.len() > 1 {
            by_rule(a, "SON-12", String::from("several outcomes: the last period to end governs"));
        }
    }
    for (j, o) in f.orders.0.iter().flatten().enumerate() {
        let kind = o.order.known().map_or("an order", OrderKind::label);
        let until = match (o.in_force_until.known(), o.until_further_order.is_yes()) {
            (Some(last), _) => format!("until {last}"),
            (None, true) => String::from("until further order"),
            (None, false) => String::from("until a day that is not given"),
        };
        by_rule(a, "SON-02", format!("order {j}: {kind} makes the person subject"));
        let keeps = if o.order == Answer::Known(OrderKind::Notification) { "notification.order" } else { "SON-15" };
        by_rule(a, keeps, format!("order {j}: {kind} keeps the person subject {until}"));
    }
}

fn outcome_reasons(f: &Facts, i: usize, o: &CourtOutcome, g: &Group, status: &dyn Fn(Disposal) -> Status, a: &mut Answered) {
    let Some(disposal) = o.disposal.known() else { return };
    a.reason(disposal.id(), format!("outcome {i}: {}: {}", disposal.label(), Disposal::words(disposal.leads().0)), None, S82, status(disposal));
    let term = g.term.map_or_else(|| String::from("a term that is not settled"), |t| t.to_string());
    if disposal == Disposal::Dto {
        by_rule(a, "SON-14", format!("outcome {i}: the period of detention counts, not the whole order"));
    }
    if g.members.len() > 1 {
        by_rule(a, "SON-10", format!("outcome {i}: treated as {term}, with the terms it is combined with"));
    }
    if g.several_overlaps {
        by_rule(a, "notification.several_overlaps", format!("outcome {i}: one of three or more terms that overlap, or of which not every pair is said to be consecutive"));
    }
    if g.by_days {
        by_rule(a, "SON-14b", format!("outcome {i}: {term} is compared by the fewest and the most days that months can have"));
    }
    let mut rows = rows(g, o);
    order::sort(&mut rows);
    let young = f.date_of_birth.known().zip(o.relevant_date.known()).map(|(born, on)| under_18(born, on));
    for row in &rows {
        let lasts = match (row.lasts(), young) {
            (Lasts::Indefinitely, _) => String::from("indefinite"),
            (Lasts::Discharge, _) => o.length().map_or_else(|| String::from("the period of the discharge"), Length::in_years),
            (Lasts::Months(adult, _), Some(false)) => Length::months(adult).in_years(),
            (Lasts::Months(_, half), Some(true)) => format!("{} (halved: under 18 on the relevant date)", Length::months(half).in_years()),
            (Lasts::Months(adult, half), None) => format!("{}, or {} if under 18", Length::months(adult).in_years(), Length::months(half).in_years()),
        };
        let may = if rows.len() > 1 { "possibly " } else { "" };
        a.reason(row.id(), format!("outcome {i}: {may}row {}, {}: {lasts}", row.word(), row.label()), None, S82, Status::Confirmed);
    }
    dates_reasons(f, i, o, &rows, young, a);
}

/// How the days were counted: once for the way of counting, and for each outcome that met a short month or a trial.
fn dates_reasons(f: &Facts, i: usize, o: &CourtOutcome, rows: &[Row], young: Option<bool>, a: &mut Answered) {
    let Some(from) = o.relevant_date.known() else { return };
    let mut ends: Vec<(i32, Date)> = Vec::new();
    for row in rows {
        let months = match row.lasts() {
            Lasts::Indefinitely => continue,
            Lasts::Months(adult, half) => {
                if young == Some(true) {
                    half
                } else {
                    adult
                }
            }
            Lasts::Discharge => o.length().map_or(0, |l| l.months),
        };
        if let Some(End::On(last)) = end_of(o, *row, young == Some(true)) {
            ends.push((months, last));
        }
    }
    let trial = o.ended_by_trial();
    if let Some((_, last)) = ends.first().filter(|(_, last)| trial != Some(*last)) {
        if !a.reasons.iter().any(|r| r.rule == "SON-11") {
            by_rule(a, "SON-11", format!("outcome {i}: begins with {from} and ends with {last}, the day before the anniversary"));
        }
        if ends.iter().any(|(months, _)| lacks_day(from, *months)) {
            by_rule(a, SHORT_MONTHS.id, format!("outcome {i}: the last month lacks the day of {from}"));
        }
    }
    if let Some(trial) = trial {
        by_rule(a, "SON-13", format!("outcome {i}: ends at the latest with the trial that concluded on {trial}"));
    }
    // born on 29 February: the day before the 1 March on which the person is 18 here
    let turns_18 =
        f.date_of_birth.known().filter(|born| lacks_day(*born, i32::from(ADULT).saturating_mul(12))).and_then(|born| born.months_later(i32::from(ADULT).saturating_mul(12)));
    if turns_18.and_then(|on| on.days_later(-1)) == Some(from) {
        by_rule(a, SHORT_MONTHS.id, format!("outcome {i}: born on 29 February and not 18 before 1 March"));
    }
}

/// When the first Act on notification came into force. Only a notice rests on it.
const FIRST_ACT: (i16, i8, i8) = (1997, 9, 1);

fn notices(f: &Facts, list: &[CourtOutcome], found: &Found, not_determinable: bool, a: &mut Answered) {
    rule_set_date("s.82 was read as it stood on 12 April 2019", a);
    if f.orders.0.is_none() {
        a.notice("orders_not_stated", "no answer on orders: an SHPO or SOPO would keep the person subject while it is in force (SON-15)");
    }
    if f.orders.0.iter().flatten().any(|o| o.order == Answer::Known(OrderKind::Notification)) {
        a.notice(
            "notification_order",
            "a notification order is taken until the day given for it; since 29 November 2022 a police notice stands in its place in England and Wales, whose text was not read",
        );
    }
    if f.schedule_3_applies == Answer::Known(false) {
        return;
    }
    if not_determinable {
        a.notice("not_determinable", "a disposal among the outcomes leads to no period that the sources read determine");
    }
    let orders: Vec<String> = list
        .iter()
        .enumerate()
        .filter(|(_, o)| o.disposal == Answer::Known(Disposal::Dto))
        .map(|(i, o)| {
            let words = |t: &Part<Term>| t.0.as_ref().map_or_else(|| String::from("not given"), |t| Length::of(t).to_string());
            let reached = match o.term.0.as_ref().and_then(|t| t.at_least_12_months(None)) {
                Some(true) => "reached",
                Some(false) => "not reached",
                None => "open",
            };
            format!("outcome {i}: detention {} counts here; the whole order, {}, counts for MAPPA category 2 (12 months: {reached})", words(&o.detention), words(&o.term))
        })
        .collect_vec();
    if !orders.is_empty() {
        a.notice("dto_differs", orders.join("; "));
    }
    if list.iter().any(|o| o.disposal == Answer::Known(Disposal::Dto) && o.detention.0.is_none()) {
        a.notice(
            "dto_half",
            "the period of detention is not given: courts have read half of the order (R v Slocombe 2005, not read); every length up to the order is kept possible",
        );
    }
    let between = |g: &Group| g.bands.is_some_and(|(low, high)| low != high);
    if found.groups.iter().any(|g| g.by_days && g.term.is_some() && between(g)) {
        a.notice("weeks_or_days", "weeks or days leave open whether a term passes 6 or 30 months, which have 181 to 184 and 911 to 915 days; no conversion is published");
    }
    if found.groups.iter().any(|g| g.several_overlaps && between(g)) {
        a.notice("several_overlaps", "three or more terms that overlap, or of which not every pair is said to be consecutive: the statute's X + Y - Z is for two, and a pair of which nothing is said is concurrent; the common term is not determinable beyond its bounds");
    }
    let (year, month, first) = FIRST_ACT;
    if list.iter().any(|o| o.relevant_date.known().zip(Date::new(year, month, first)).is_some_and(|(on, act)| on < act)) {
        a.notice("before_first_act", "a relevant date is before 1 September 1997, when the first Act began: whether this Act reaches it was not read");
    }
}
