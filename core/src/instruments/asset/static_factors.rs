//! The four static factors of the Scaled Approach: the assessor's own scores, or facts with the point table. The table is general
//! knowledge that no text read confirms: every row says so, and `strict` turns it off (AST-24). Reads facts, touches nothing else.

use super::totals::{Totals, scores_in};
use crate::answer::Answer;
use crate::choices::Choices;
use crate::collect::CollectVec;
use crate::facts::{FactSet, Key, Listed};
use crate::few::Few;
use crate::options::Options;
use crate::provenance::{Status, Statuses};
use crate::sheet;
use crate::table::{Constant, Steps};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

const FAQ: &str = "YJB, frequently asked questions on the Scaled Approach (copy on experts123)";
pub(super) const RECALL: &str = "Youth Justice: the Scaled Approach (2009), Appendix A, not read: general knowledge";

choices! {
    /// What the offence-type factor tells apart. Not its gravity.
    pub enum OffenceType {
        Motoring = "motoring", "Motoring, vehicle theft or taking without consent";
        Burglary = "burglary", "Burglary, domestic or not";
        Other = "other", "Any other";
    }
}

facts! {
    /// One of the offences that led to this assessment.
    pub struct Offence(OffenceAsk) in "asset-offence", "Offence" {
        r#type: Answer<OffenceType> = ask("Type of offence").section("Offence").fixed().source(FAQ);
        seriousness: Answer<u16> = ask("Seriousness score").section("Offence").fixed().range(1, 8).unit("score").source("Asset Core Profile (2006), first pages")
            .help("The YJB score; its list was not readable, so it is an input.");
    }
}

facts! {
    /// Facts from which the static scores are derived.
    pub struct StaticFacts(FactAsk) in "asset-static-facts", "Static factors as facts" {
        offences: Listed<Offence> = ask("Offences that led to this assessment").section("Static factors").fixed().source(FAQ)
            .counts("the offences that led to the present assessment; the most serious one decides").does_not_count("earlier offences");
        age_at_first_reprimand: Answer<Option<u16>> = ask("Age at first reprimand, caution or warning").section("Static factors").fixed().range(10, 120).unit("years").source(RECALL)
            .help("Whether a later youth caution or youth conditional caution counts is not settled in any source read.");
        age_at_first_conviction: Answer<Option<u16>> = ask("Age at first conviction").section("Static factors").fixed().range(10, 120).unit("years").source(RECALL)
            .help("Whether the conviction being assessed counts is not settled in any source read; nor is a first conviction at 18 or over.");
        previous_convictions: Answer<u16> = ask("Number of previous convictions").section("Static factors").fixed().range(0, 999).unit("convictions").source(RECALL)
            .help("Whether the present conviction counts is not settled in any source read.");
    }
}

facts! {
    /// The assessor's own scores. They go before the table.
    pub struct StaticScores(ScoreAsk) in "asset-static-scores", "Static scores" {
        offence_type: Answer<u16> = ask("Score for the type of offence").section("Static factors").fixed().range(0, 4).unit("score").source(RECALL);
        age_at_first_reprimand: Answer<u16> = ask("Score for age at first reprimand, caution or warning").section("Static factors").fixed().range(0, 4).unit("score").source(RECALL);
        age_at_first_conviction: Answer<u16> = ask("Score for age at first conviction").section("Static factors").fixed().range(0, 4).unit("score").source(RECALL);
        previous_convictions: Answer<u16> = ask("Score for previous convictions").section("Static factors").fixed().range(0, 4).unit("score").source(RECALL);
    }
}

// --- the point table ------------------------------------------------------------------------------------------------------

/// Points of the offence type, in the order of [`OffenceType`].
pub static OFFENCE_TYPE: [(Constant, u8); 3] = [
    (unconfirmed("asset.static.offence_type.motoring", "Motoring, vehicle theft or taking without consent", "4"), 4),
    (unconfirmed("asset.static.offence_type.burglary", "Burglary, domestic or not", "3"), 3),
    (unconfirmed("asset.static.offence_type.other", "Any other", "0"), 0),
];
/// Points of the age at the first reprimand, caution or warning.
pub static REPRIMAND: Steps<i32> = steps!("asset.static.reprimand", "Age at first reprimand, caution or warning", "years", 17, RECALL, Unconfirmed;
    10 => 4, "10 to 12";
    13 => 2, "13 to 17";
);
/// Points where there was none.
pub static NO_REPRIMAND: (Constant, u8) = (unconfirmed("asset.static.reprimand.none", "No reprimand, caution or warning", "0"), 0);
/// Points of the age at the first conviction.
pub static CONVICTION: Steps<i32> = steps!("asset.static.conviction", "Age at first conviction", "years", 17, RECALL, Unconfirmed;
    10 => 4, "10 to 13";
    14 => 3, "14 to 17";
);
/// Points where there was none.
pub static NO_CONVICTION: (Constant, u8) = (unconfirmed("asset.static.conviction.none", "No conviction", "0"), 0);
/// Points of the number of previous convictions.
pub static PREVIOUS: Steps<i32> = steps!("asset.static.previous", "Number of previous convictions", "convictions", i32::MAX, RECALL, Unconfirmed;
    0 => 0, "0";
    1 => 3, "1 to 3";
    4 => 4, "4 or more";
);

/// Which offence counts.
pub static MOST_SERIOUS: Constant =
    Constant { id: "asset.static.most_serious", title: "Several offences", value: "the most serious decides the type (AST-23)", source: FAQ, status: Status::Likely };

const fn unconfirmed(id: &'static str, title: &'static str, value: &'static str) -> Constant {
    Constant { id, title, value, source: RECALL, status: Status::Unconfirmed }
}

/// Greatest age for which the table has a row.
const OLDEST: i32 = 17;
/// Every score that an assessor may give, 0 to 4.
const ANY: u8 = 0b1_1111;

/// The tables as a scoring sheet prints them.
pub fn sheets() -> Vec<sheet::Table> {
    let offence = sheet::Table {
        id: "asset.static.offence_type",
        title: "Type of the most serious offence",
        unit: "type",
        source: RECALL,
        rows: OFFENCE_TYPE.iter().map(|(c, _)| sheet::Row { id: c.id.to_string(), label: c.title.to_string(), value: c.value.to_string(), status: c.status }).collect(),
    };
    alloc::vec![offence, MOST_SERIOUS.sheet(), REPRIMAND.sheet(), NO_REPRIMAND.0.sheet(), CONVICTION.sheet(), NO_CONVICTION.0.sheet(), PREVIOUS.sheet()]
}

// --- the rules ------------------------------------------------------------------------------------------------------------

choices! {
    /// Where the score of a factor comes from.
    pub enum Origin {
        Assessor = "assessor", "The assessor's own score";
        Table = "table", "The point table";
        Withheld = "withheld", "The point table is turned off";
        Unknown = "unknown", "Neither score nor facts are given";
    }
}

/// A row of the point table that an answer names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named {
    /// Id of the row.
    pub id: &'static str,
    /// What is looked up.
    pub title: &'static str,
    /// Label of the row.
    pub label: &'static str,
    /// What it gives.
    pub points: u8,
    /// How well it is sourced.
    pub status: Status,
}

impl Default for Named {
    /// No row.
    fn default() -> Self {
        Self { id: "", title: "", label: "", points: 0, status: Status::Unconfirmed }
    }
}

/// The row of the point table for an answer to the factor at this position (an offence type by its position, an age or -1 for none,
/// a number); `None` where the table has none.
fn row(factor: usize, answer: i32) -> Option<Named> {
    let constant = |title: &'static str, (c, points): &(Constant, u8)| Named { id: c.id, title, label: c.title, points: *points, status: c.status };
    let step = |table: &Steps<i32>| {
        let row = table.row(answer);
        Named { id: row.id, title: table.title, label: row.label, points: u8::try_from(row.value).unwrap_or(0), status: row.status }
    };
    match factor {
        0 => usize::try_from(answer).ok().and_then(|i| OFFENCE_TYPE.get(i)).map(|kind| constant("Type of the most serious offence", kind)),
        1 | 2 if answer > OLDEST => None,
        1 if answer < 0 => Some(constant(REPRIMAND.title, &NO_REPRIMAND)),
        1 => Some(step(&REPRIMAND)),
        2 if answer < 0 => Some(constant(CONVICTION.title, &NO_CONVICTION)),
        2 => Some(step(&CONVICTION)),
        _ => Some(step(&PREVIOUS)),
    }
}

/// Rows of the table of one factor.
pub type Rows = Few<Named, 4>;

/// One static factor: the scores that remain possible, and how they came about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaticFactor {
    /// Name on the wire.
    pub name: &'static str,
    /// Possible scores, a bit each.
    pub scores: u8,
    /// Where they come from.
    pub from: Origin,
    /// What the table gives where the assessor's own score goes before it; `None` where it gives nothing certain, or is turned off.
    pub table_gives: Option<u8>,
    /// The rows that completions of the answers name: one where all is known.
    pub rows: Rows,
    /// What the sources leave open here, whatever else is answered.
    pub open: Option<&'static str>,
}

impl StaticFactor {
    /// The only score, where there is one.
    pub fn score(&self) -> Option<u8> {
        only(self.scores)
    }
}

fn only(scores: u8) -> Option<u8> {
    (scores.count_ones() == 1).then(|| u8::try_from(scores.trailing_zeros()).unwrap_or(0))
}

/// Answers to the questions of a group of one or two factors, and the scores that each factor then has: several where the sources
/// leave it open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Completion {
    answers: [i32; 2],
    scores: [u8; 2],
}

impl Completion {
    fn sum(&self) -> Totals {
        self.scores.iter().fold(Totals::ZERO, |sum, scores| sum.plus(*scores))
    }

    /// The scores that the factor at this position has.
    fn at(&self, at: usize) -> u8 {
        self.scores.get(at).copied().unwrap_or(0)
    }

    /// Each score that the other factor can have.
    fn beside(&self, at: usize) -> Vec<Totals> {
        scores_in(self.scores.iter().enumerate().find(|(i, _)| *i != at).map_or(0, |(_, scores)| *scores)).map(|s| Totals::ZERO.plus(bits([s]))).collect()
    }
}

/// The four factors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statics {
    /// The factors, in the form's order.
    pub factors: [StaticFactor; 4],
    /// The offence type; the first reprimand; the two factors about convictions, whose answers can contradict each other. No answer
    /// of one group rules out an answer of another.
    groups: [Completions; 3],
}

/// The completions of a group: at most four ages with three numbers.
type Completions = Few<Completion, 12>;

/// The positions of the factors of each group.
const GROUPS: [&[usize]; 3] = [&[0], &[1], &[2, 3]];

impl Statics {
    /// The static scores that remain possible.
    pub fn sum(&self) -> Totals {
        self.others(GROUPS.len())
    }

    /// The sums of all groups but one.
    fn others(&self, group: usize) -> Totals {
        let sums = |group: &[Completion]| group.iter().fold(Totals::NONE, |all, c| all.or(c.sum()));
        self.groups.iter().enumerate().filter(|(i, _)| *i != group).fold(Totals::ZERO, |sum, (_, group)| sum.with(sums(group)))
    }
}

/// What is given on the static factors, and how to read it.
#[derive(Clone, Copy)]
pub struct Given<'g> {
    /// The assessor's own scores.
    pub scores: Option<&'g StaticScores>,
    /// The facts.
    pub facts: Option<&'g StaticFacts>,
    /// The age now: nothing was first at a higher one.
    pub age: Answer<u16>,
    /// Whether the table may be used.
    pub options: &'g Options<'g>,
}

const NAMES: [&str; 4] = ["offence_type", "age_at_first_reprimand", "age_at_first_conviction", "previous_convictions"];

impl Given<'_> {
    /// The assessor's own score of the factor at this position.
    fn own(&self, factor: usize) -> Option<u8> {
        let key = Key::field(u8::try_from(factor).unwrap_or(u8::MAX));
        self.scores.and_then(|s| s.raw(key)).and_then(|a| a.known()).and_then(|n| u8::try_from(n).ok())
    }

    /// Where the score of a factor comes from whose answers may name these rows.
    fn origin(&self, factor: usize, rows: &[Named]) -> Origin {
        if self.own(factor).is_some() {
            Origin::Assessor
        } else if self.facts.is_none() {
            Origin::Unknown
        } else if self.off(rows) || (factor == 0 && self.chooses() && self.withheld(&MOST_SERIOUS)) {
            Origin::Withheld
        } else {
            Origin::Table
        }
    }

    /// Whether it has to be said which of several offences counts.
    pub fn chooses(&self) -> bool {
        self.facts.and_then(|f| f.offences.0.as_ref()).is_some_and(|offences| offences.len() > 1)
    }

    fn withheld(&self, constant: &Constant) -> bool {
        Statuses::only(constant.status(self.options)).withheld(self.options.strict).is_some()
    }

    /// Whether `strict` turns the table off for these rows.
    fn off(&self, rows: &[Named]) -> bool {
        rows.iter().map(|r| self.options.status(r.id, r.status)).collect::<Statuses>().withheld(self.options.strict).is_some()
    }

    /// The ages of each row of a table that the age now leaves, none first; one beyond the table where that cannot be ruled out.
    fn ages(&self, first: Answer<Option<u16>>, table: &Steps<i32>) -> Few<i32, 4> {
        let oldest = self.age.known().map_or(i32::MAX, i32::from);
        match first.known() {
            Some(age) => [age.map_or(-1, i32::from)].into_iter().collect(),
            None => core::iter::once(-1).chain(table.rows().map(|r| r.at_least).chain([OLDEST.saturating_add(1)]).filter(|age| *age <= oldest)).collect(),
        }
    }

    /// The answers about convictions that do not contradict each other: who was convicted before was convicted a first time.
    fn convictions(&self, facts: &StaticFacts) -> Few<[i32; 2], 12> {
        let numbers: Few<i32, 3> = facts.previous_convictions.known().map_or_else(|| PREVIOUS.rows().map(|r| r.at_least).collect(), |n| [i32::from(n)].into_iter().collect());
        let ages = self.ages(facts.age_at_first_conviction, &CONVICTION);
        ages.iter().flat_map(|age| numbers.iter().map(move |n| [*age, *n])).filter(|[age, n]| *age >= 0 || *n == 0).collect()
    }
}

/// The four factors. The assessor's score goes before the table (AST-24); where neither is given, or `strict` turns the table off,
/// every score from 0 to 4 is possible.
pub fn statics(given: &Given) -> Statics {
    let nothing = StaticFacts::default();
    let facts = given.facts.unwrap_or(&nothing);
    let types = top_types(facts.offences.0.as_deref());
    let ages: Few<[i32; 2], 4> = given.ages(facts.age_at_first_reprimand, &REPRIMAND).iter().map(|age| [*age, 0]).collect();
    let convictions = given.convictions(facts);

    let pick = |list: &[[i32; 2]], at: usize| list.iter().filter_map(|a| a.get(at)).copied().collect();
    let kinds = || OffenceType::ALL.iter().map(|t| i32::from(t.index())).filter(|t| types.iter().any(|set| holds(*set, *t)));
    let answers: [Few<i32, 12>; 4] = [kinds().collect(), pick(&ages, 0), pick(&convictions, 0), pick(&convictions, 1)];
    let mut position = 0usize;
    let rows = answers.map(|answers| {
        let mut rows = Rows::default();
        for named in answers.iter().filter_map(|a| row(position, *a)) {
            if !rows.contains(&named) {
                rows.push(named);
            }
        }
        position = position.saturating_add(1);
        rows
    });
    let [of_offence, of_reprimand, of_conviction, of_previous] = &rows;
    let origins = [given.origin(0, of_offence), given.origin(1, of_reprimand), given.origin(2, of_conviction), given.origin(3, of_previous)];

    let table = |factor: usize, answer: i32| row(factor, answer).map_or(ANY, |named| bits([named.points]));
    let scores = |factor: usize, of_table: u8| match origins.get(factor) {
        Some(Origin::Assessor) => given.own(factor).map_or(ANY, |own| bits([own])),
        Some(Origin::Table) => of_table,
        _ => ANY,
    };
    let single = bits([0]);
    let of_types = |set: &u8| kinds().filter(|t| holds(*set, *t)).fold(0, |all, t| all | table(0, t));
    let groups: [Completions; 3] = [
        types.iter().map(|set| Completion { answers: [0, 0], scores: [scores(0, of_types(set)), single] }).collect(),
        ages.iter().map(|a| Completion { answers: *a, scores: [scores(1, table(1, a[0])), single] }).collect(),
        convictions.iter().map(|a| Completion { answers: *a, scores: [scores(2, table(2, a[0])), scores(3, table(3, a[1]))] }).collect(),
    ];

    let mut rows = rows.into_iter();
    let mut factor = |index: usize, origin: Origin| {
        let rows = rows.next().unwrap_or_default();
        let (group, at) = if index < 2 { (index, 0) } else { (2, index.saturating_sub(2)) };
        let possible = groups.get(group).map(|group| &**group).unwrap_or_default().iter().filter_map(|c| c.scores.get(at));
        let open = origin == Origin::Table && possible.clone().all(|scores| scores.count_ones() > 1);
        let why = if index == 0 { "offences of different type are equally serious: which one counts is not settled" } else { "at 18 or over: the table has no row" };
        let certain = match &*rows {
            [one] if origin == Origin::Assessor && given.facts.is_some() && !given.off(&rows) => Some(one.points),
            _ => None,
        };
        StaticFactor {
            name: NAMES.get(index).copied().unwrap_or_default(),
            scores: possible.fold(0, |all, scores| all | scores),
            from: origin,
            table_gives: certain,
            rows: if origin == Origin::Table { rows } else { Rows::default() },
            open: open.then_some(why),
        }
    };
    let [offence, reprimand, conviction, previous] = origins;
    Statics { factors: [factor(0, offence), factor(1, reprimand), factor(2, conviction), factor(3, previous)], groups }
}

/// An unknown question of the static factors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its path.
    pub path: String,
    /// The sums that its group gives in each two completions that differ in this answer alone.
    pub swings: Vec<(Totals, Totals)>,
    /// The sums of the other groups.
    pub others: Totals,
}

/// The unknown questions of the static factors, in form order: a score of the assessor's own only where no fact can settle it.
pub fn questions(given: &Given, statics: &Statics) -> Vec<Question> {
    let (mut own, mut asked) = (Vec::new(), Vec::new());
    for (g, (group, positions)) in statics.groups.iter().zip(GROUPS).enumerate() {
        let others = statics.others(g);
        for (at, position) in positions.iter().enumerate() {
            let Some(factor) = statics.factors.get(*position) else { continue };
            if factor.from != Origin::Assessor && group.iter().all(|c| c.at(at).count_ones() > 1) {
                own.push(Question { path: format!("static_scores.{}", factor.name), swings: group.iter().flat_map(|c| own_swings(c, at)).collect_vec(), others });
            }
            if factor.from != Origin::Table {
                continue;
            }
            for (path, swings) in fact_questions(given, *position, at, group) {
                asked.push(Question { path: format!("static_facts.{path}"), swings, others });
            }
        }
    }
    // the scores stand before the facts in the form
    own.append(&mut asked);
    own
}

/// Each two scores of one factor beside each that the other can have.
fn own_swings(completion: &Completion, at: usize) -> Vec<(Totals, Totals)> {
    let scores: Vec<u8> = scores_in(completion.at(at)).collect();
    completion.beside(at).into_iter().flat_map(|others| each_two(&scores.iter().map(|s| others.plus(bits([*s]))).collect_vec())).collect_vec()
}

fn each_two(sums: &[Totals]) -> Vec<(Totals, Totals)> {
    sums.iter().enumerate().flat_map(|(i, a)| sums.iter().skip(i.saturating_add(1)).map(move |b| (*a, *b))).collect_vec()
}

/// The unknown facts of the factor at this position, with what turns on each.
fn fact_questions(given: &Given, position: usize, at: usize, group: &[Completion]) -> Vec<(String, Vec<(Totals, Totals)>)> {
    let Some(facts) = given.facts else { return Vec::new() };
    if let (0, Some(offences)) = (position, &facts.offences.0) {
        let gives = |types: u8| {
            let scores = OffenceType::ALL.iter().map(|t| i32::from(t.index())).filter(|t| holds(types, *t)).filter_map(|t| row(0, t)).map(|named| named.points);
            Totals::ZERO.plus(bits(scores))
        };
        return offence_questions(offences).into_iter().map(|(path, turns)| (path, turns.into_iter().map(|(a, b)| (gives(a), gives(b))).collect())).collect();
    }
    let unknown = match position {
        0 => true,
        1 => facts.age_at_first_reprimand.known().is_none(),
        2 => facts.age_at_first_conviction.known().is_none(),
        _ => facts.previous_convictions.known().is_none(),
    };
    if !unknown {
        return Vec::new();
    }
    let alike = |a: &Completion, b: &Completion| a.answers.iter().zip(b.answers).enumerate().all(|(i, (x, y))| i == at || *x == y);
    let pairs = group.iter().enumerate().flat_map(|(i, a)| group.iter().skip(i.saturating_add(1)).filter(move |b| alike(a, b)).map(move |b| (a, b)));
    let pairs = pairs.flat_map(|(a, b)| a.beside(at).into_iter().map(|others| (others.plus(a.at(at)), others.plus(b.at(at)))).collect_vec());
    let name = if position == 0 { "offences" } else { NAMES.get(position).copied().unwrap_or_default() };
    alloc::vec![(name.to_string(), pairs.collect())]
}

// --- the most serious offence, AST-23 -------------------------------------------------------------------------------------
//
// A set of types is a bit each, by the position of the type. Which sets can stand at the top is found offence by offence: the
// completions of many open offences are never gone through one by one.

/// Seriousness scores of the form.
const SERIOUSNESS: core::ops::RangeInclusive<u16> = 1..=8;

fn holds(types: u8, index: i32) -> bool {
    u32::try_from(index).ok().and_then(|i| types.checked_shr(i)).is_some_and(|rest| rest & 1 == 1)
}

fn types_of(offence: &Offence) -> impl Iterator<Item = u8> {
    OffenceType::ALL.iter().filter(move |t| offence.r#type.known().is_none_or(|known| known == **t)).map(|t| bits([t.index()]))
}

/// The sets of types that offences of exactly this seriousness can have while none is more serious; none where one certainly is.
fn standing_at<'o>(offences: impl Iterator<Item = &'o Offence>, level: u16) -> Few<u8, 8> {
    offences.fold([0].into_iter().collect(), |sets: Few<u8, 8>, offence| {
        let mut next = Few::default();
        let below = offence.seriousness.known().map_or(level > *SERIOUSNESS.start(), |s| s < level);
        let there = offence.seriousness.known().is_none_or(|s| s == level);
        for set in sets.iter().copied() {
            let joined = types_of(offence).filter(|_| there).map(|kind| set | kind);
            for set in joined.chain(below.then_some(set)) {
                if !next.contains(&set) {
                    next.push(set);
                }
            }
        }
        next
    })
}

/// The sets of types that the most serious offences can have. Without a list, any one type.
fn top_types(offences: Option<&[Offence]>) -> Few<u8, 8> {
    let Some(offences) = offences else { return OffenceType::ALL.iter().map(|t| bits([t.index()])).collect() };
    // which of the sets of three types are found, a bit each
    let found = SERIOUSNESS.fold(0, |found, level| found | bits(standing_at(offences.iter(), level).iter().copied()));
    (1..8).filter(|set| holds(found, i32::from(*set))).collect()
}

/// The unknown answers about offences, each with the types at the top in two completions that differ in it alone.
fn offence_questions(offences: &[Offence]) -> Vec<(String, Vec<(u8, u8)>)> {
    let mut out = Vec::new();
    for (i, offence) in offences.iter().enumerate() {
        let others = |level: u16| standing_at(offences.iter().enumerate().filter(|(j, _)| *j != i).map(|(_, o)| o), level);
        if offence.r#type.known().is_none() {
            let mut turns = Vec::new();
            for level in SERIOUSNESS.filter(|level| offence.seriousness.known().is_none_or(|s| s == *level)) {
                for beside in others(level).iter() {
                    let kinds: Vec<u8> = types_of(offence).map(|kind| kind | *beside).collect();
                    turns.extend(kinds.iter().enumerate().flat_map(|(n, a)| kinds.iter().skip(n.saturating_add(1)).map(move |b| (*a, *b))));
                }
            }
            out.push((format!("offences[{i}].type"), turns));
        }
        if offence.seriousness.known().is_none() {
            let mut turns = Vec::new();
            for level in SERIOUSNESS {
                for top in others(level).iter().copied().filter(|set| *set != 0) {
                    for kind in types_of(offence) {
                        // more serious than the others, as serious, less serious
                        let (above, below) = (level < *SERIOUSNESS.end(), level > *SERIOUSNESS.start());
                        turns.extend(above.then_some((kind, kind | top)));
                        turns.extend(below.then_some((kind | top, top)));
                        turns.extend((above && below).then_some((kind, top)));
                    }
                }
            }
            out.push((format!("offences[{i}].seriousness"), turns));
        }
    }
    out
}

fn bits(scores: impl IntoIterator<Item = u8>) -> u8 {
    scores.into_iter().fold(0, |all, score| all | 1u8.checked_shl(score.into()).unwrap_or(0))
}
