//! Whatever the processor's instructions, the length of a block and the place of a row in it: the same bits, which are those of one case.

use assize::columns::blocks::{Histories, Lanes, ROWS, dynamic_row, weights};
use assize::columns::{HEADLINES, Headline, Input, Kind, Line, Plan, Question, Scores, Takes, problem_bits};
use assize::facts::FactSet;
use assize::facts::plain::{SEVERAL, UNKNOWN};
use assize::instruments::predictors::arp::Arp;
use assize::instruments::predictors::facts::{Facts, Variant};
use assize::instruments::predictors::logistic::Checked;
use assize::instruments::predictors::request::{Current, Request};
use assize::instruments::predictors::values::{NumberColumns, Numbers};
use assize::{Json, Options, Outcome, Problems, catalogue};
use assize_dispatch::Level;
use assize_tests::flat::{Held, flat, held};
use assize_tests::vectors;
use std::collections::BTreeMap;

/// Numbers that look random.
struct Roll(u64);

impl Roll {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }

    fn one_of(&mut self, numbers: &[i32]) -> i32 {
        numbers[self.below(numbers.len())]
    }
}

/// Plain numbers at and beyond the edges of every kind of question.
const EDGES: [i32; 24] =
    [UNKNOWN, UNKNOWN + 1, -1, 0, 1, 2, 3, 4, 15, 16, 17, 18, 109, 110, 999, 1000, 4600, 99_999, 100_000, 20_240_229, 20_230_229, 20_241_301, SEVERAL, SEVERAL | 1 << 9];
/// Days at the ends of months, and of the time in which people live.
const DAYS: [i32; 14] =
    [19_000_228, 19_160_229, 19_500_101, 19_840_229, 19_990_228, 20_000_229, 20_000_301, 20_060_131, 20_230_228, 20_240_229, 20_240_430, 20_240_531, 20_250_228, 20_251_231];

/// The tests' own rows of an instrument, and requests whose percentage lies beside a half.
fn recorded(headline: &Headline) -> Vec<BTreeMap<String, Json>> {
    let given = vectors().into_iter().filter(|v| v.instrument.split('@').next() == Some(headline.id) && v.policies.is_empty() && !v.strict);
    let mut rows: Vec<_> = given.filter_map(|v| flat(headline, &v.facts)).collect();
    if headline.id == "arp" {
        rows.extend(ties().iter().filter_map(|facts| flat(headline, &facts.write())));
    }
    rows
}

fn ties() -> Vec<Facts> {
    let file = Json::read(include_bytes!("../../tests/vectors/hmpps-current-ties.json")).expect("JSON");
    let facts = |vector: &Json| Request::<Current>::read(vector.get("facts").expect("facts"), "", &mut Problems::default()).facts;
    file.get("vectors").expect("vectors").items().iter().map(facts).collect()
}

struct Table {
    names: Vec<String>,
    columns: Vec<Held>,
    rows: usize,
}

impl Table {
    /// Recorded rows, these again with a few answers changed, and some in which nothing is known of one question.
    fn of(headlines: &[&'static Headline], rows: usize, seed: u64) -> Self {
        let first = headlines[0];
        let mut recorded: Vec<BTreeMap<String, Json>> = headlines.iter().flat_map(|headline| self::recorded(headline)).collect();
        let mut names: Vec<String> = recorded.iter().flat_map(|row| row.keys().cloned()).collect();
        // of other instruments that read the same facts, and of another kind
        names.extend(["is_eligible_for_mappa", "recorded.arp_score", "recorded.ogrs3_two_year", "index_not_sexual"].map(String::from));
        names.sort_unstable();
        names.dedup();
        names.retain(|name| (first.resolve)(name).is_some());
        let mut roll = Roll(seed);
        while recorded.len() > rows {
            recorded.swap_remove(roll.below(recorded.len()));
        }
        let questions: Vec<Question> = names.iter().map(|name| (first.resolve)(name).expect("a question")).collect();
        let mut columns: Vec<Held> = questions.iter().map(|question| held(question, &recorded)).collect();
        let known = recorded.len();
        for _ in known..rows {
            let (like, changed) = (roll.below(known), [0, 0, 1, 1, 2, 5][roll.below(6)]);
            for column in &mut columns {
                match column {
                    Held::Plain(values) => values.push(values[like]),
                    Held::Real(values) => values.push(values[like]),
                }
            }
            for _ in 0..changed {
                let place = roll.below(columns.len());
                match &mut columns[place] {
                    Held::Plain(values) => {
                        let taken = values[roll.below(known)];
                        let edge = if questions[place].is_day() { roll.one_of(&DAYS) } else { roll.one_of(&EDGES) };
                        *values.last_mut().expect("a row") = [taken, edge, roll.one_of(&EDGES)][roll.below(3)];
                    }
                    Held::Real(values) => *values.last_mut().expect("a row") = [0.0, 12.34, f64::INFINITY, -1.0][roll.below(4)],
                }
            }
        }
        Self { names, columns, rows }
    }

    /// The rows at these places.
    fn picked(&self, places: &[usize]) -> Self {
        let columns = self.columns.iter().map(|column| match column {
            Held::Plain(values) => Held::Plain(places.iter().map(|place| values[*place]).collect()),
            Held::Real(values) => Held::Real(places.iter().map(|place| values[*place]).collect()),
        });
        Self { names: self.names.clone(), columns: columns.collect(), rows: places.len() }
    }

    /// Every whole column as one with decimals, where that holds each number.
    fn as_reals(&self) -> Self {
        let real = |n: &i32| if *n == UNKNOWN { f64::NAN } else { f64::from(*n) };
        let columns = self.columns.iter().map(|column| match column {
            Held::Plain(values) => Held::Real(values.iter().map(real).collect()),
            real => real.clone(),
        });
        Self { names: self.names.clone(), columns: columns.collect(), rows: self.rows }
    }

    fn inputs(&self) -> Vec<Input<'_>> {
        self.columns.iter().map(Held::input).collect()
    }
}

fn headline(id: &str) -> &'static Headline {
    HEADLINES.iter().find(|headline| headline.id == id).expect("an instrument of points or percentages")
}

fn plan(headlines: &[&'static Headline], table: &Table) -> Plan {
    let entries: Vec<_> = headlines.iter().map(|h| catalogue::find(&format!("{}@{}", h.id, h.edition)).or_else(|| catalogue::find(h.id)).expect("in the catalogue")).collect();
    let names: Vec<&str> = table.names.iter().map(String::as_str).collect();
    Plan::new(&entries, &names).expect("a plan")
}

/// What one row came to, in bits.
type Row = (u8, u64, Vec<(u64, u8, u8, u64, u64)>);

fn bits(x: f64) -> u64 {
    if x.is_nan() { u64::MAX } else { x.to_bits() }
}

fn line_bits(line: Line) -> (u64, u8, u8, u64, u64) {
    (bits(line.score), line.band, line.variant, bits(line.lowest), bits(line.highest))
}

fn row(scores: &Scores, row: usize) -> Row {
    (scores.kinds[row] as u8, scores.problems[row], scores.lines.iter().map(|line| line_bits(line.line(row))).collect())
}

/// The same from the facts of one case.
fn single(headline: &Headline, facts: &Json) -> Row {
    let entry = catalogue::find(&format!("{}@{}", headline.id, headline.edition)).or_else(|| catalogue::find(headline.id)).expect("in the catalogue");
    match entry.score(facts, &Options::default()) {
        Outcome::Rejected { problems, .. } => (Kind::Rejected as u8, problem_bits::bits(&problems), vec![line_bits(Line::UNKNOWN); headline.forms.len()]),
        Outcome::Answered { answered, .. } => {
            let kind = if answered.bounded { Kind::Bounded } else { Kind::Scored };
            (kind as u8, 0, headline.forms.iter().map(|form| line_bits(form.of(&answered.result))).collect())
        }
    }
}

/// Every instrument that goes by blocks alone, three together, and beside one that does not.
const SETS: [&[&str]; 6] = [&["rm2000"], &["arp"], &["vrp"], &["svrp"], &["arp", "vrp", "svrp"], &["arp", "ogrs3"]];

#[test]
fn blocks_come_to_what_single_cases_come_to_at_every_level() {
    for (seed, ids) in (1..).zip(SETS) {
        let headlines: Vec<_> = ids.iter().map(|id| headline(id)).collect();
        let table = Table::of(&headlines, 3_000, seed);
        let mut plan = plan(&headlines, &table);
        let (mut kinds, mut scores) = ([0; 3], Vec::new());
        let reals = table.as_reals();
        for (inputs, kind) in [(table.inputs(), "whole"), (reals.inputs(), "real")] {
            let mut first: Option<Vec<Vec<Row>>> = None;
            for level in Level::ALL {
                assize_dispatch::score_at(level, &mut plan, table.rows, &inputs, &Options::default(), &mut scores);
                let found: Vec<Vec<Row>> = scores.iter().map(|scores| (0..table.rows).map(|place| row(scores, place)).collect()).collect();
                match &first {
                    Some(first) => assert!(*first == found, "{ids:?} at {level:?}, {kind}"),
                    None => first = Some(found),
                }
            }
            plan.score(table.rows, &inputs, &Options::default(), &mut scores);
            let first = first.expect("a level");
            for (instrument, (headline, rows)) in headlines.iter().zip(&first).enumerate() {
                for (place, found) in rows.iter().enumerate() {
                    assert_eq!(row(&scores[instrument], place), *found);
                    let facts = plan.facts(instrument, &inputs, place);
                    assert_eq!(*found, single(headline, &facts), "{} {kind} row {place}: {}", headline.id, facts.compact());
                    kinds[usize::from(found.0)] += 1;
                }
            }
        }
        assert!(kinds[0] > 1000 && kinds[2] > 500, "{ids:?}: {kinds:?}");
    }
}

#[test]
fn length_and_order_change_nothing() {
    for (seed, ids) in (1..).zip(SETS) {
        let headlines: Vec<_> = ids.iter().map(|id| headline(id)).collect();
        let table = Table::of(&headlines, 1_500, seed);
        let mut plan = plan(&headlines, &table);
        let (mut whole, mut scores) = (Vec::new(), Vec::new());
        plan.score(table.rows, &table.inputs(), &Options::default(), &mut whole);
        let mut roll = Roll(seed);
        for length in 1..=200 {
            let places: Vec<usize> = (0..length).map(|_| roll.below(table.rows)).collect();
            let piece = table.picked(&places);
            let level = Level::ALL[length % 3];
            assize_dispatch::score_at(level, &mut plan, length, &piece.inputs(), &Options::default(), &mut scores);
            for (whole, scores) in whole.iter().zip(&scores) {
                assert_eq!((scores.kinds.len(), scores.lines[0].score.len()), (length, length));
                for (at, place) in places.iter().enumerate() {
                    assert_eq!(row(scores, at), row(whole, *place), "{ids:?}: row {at} of {length} at {level:?}");
                }
            }
        }
    }
}

#[test]
fn strict_is_answered_as_single_cases_are() {
    let headlines = [headline("rm2000")];
    let table = Table::of(&headlines, 400, 7);
    let mut plan = plan(&headlines, &table);
    let options = Options { strict: true, ..Options::default() };
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    plan.score(table.rows, &table.inputs(), &options, &mut ours);
    assize_dispatch::score(&mut plan, table.rows, &table.inputs(), &options, &mut theirs);
    let weaker = (0..table.rows).filter(|place| ours[0].lines[0].band[*place] != u8::MAX).count();
    assert_eq!(weaker, 0, "no category is confirmed");
    (0..table.rows).for_each(|place| assert_eq!(row(&ours[0], place), row(&theirs[0], place)));
}

#[test]
fn results_kept_from_another_plan_leave_nothing_behind() {
    let sets: Vec<Vec<&'static Headline>> = SETS.iter().map(|ids| ids.iter().map(|id| headline(id)).collect()).collect();
    let mut kept = Vec::new();
    for (seed, headlines) in (20..).zip(sets.iter().chain(sets.iter().rev())) {
        let table = Table::of(headlines, 300, seed);
        let (mut plan, mut fresh) = (plan(headlines, &table), Vec::new());
        plan.score(table.rows, &table.inputs(), &Options::default(), &mut kept);
        plan.score(table.rows, &table.inputs(), &Options::default(), &mut fresh);
        for (kept, fresh) in kept.iter().zip(&fresh) {
            (0..table.rows).for_each(|place| assert_eq!(row(kept, place), row(fresh, place)));
        }
    }
}

#[test]
fn what_binary64_cannot_round_is_left_apart_and_answered() {
    let none: Lanes = [UNKNOWN; ROWS];
    let weights = weights::<Arp>();
    let mut undecided = 0;
    let ties: Vec<(Checked, Numbers)> = ties().iter().filter_map(|facts| Some((Checked::of(facts)?, Numbers::of(facts)))).collect();
    for (checked, numbers) in &ties {
        let history = checked.history;
        let lanes = |number: i32| [number; ROWS];
        let (sex, age, sanctions) = (lanes(history.sex as i32), lanes(history.age_at_start_of_followup), lanes(history.sanctions));
        let (violent, career) = (lanes(history.violent_sanctions), lanes(history.career_years));
        let (months, category) = (lanes(history.offence_free_months), lanes(checked.category as i32));
        let histories = Histories {
            sex: &sex,
            age_at_start_of_followup: &age,
            sanctions: &sanctions,
            violent_sanctions: &violent,
            career_years: &career,
            offence_free_months: &months,
            category: &category,
        };
        let mut numbers = *numbers;
        let columns: Vec<Lanes> = Numbers::ASKS.iter().map(|ask| numbers.answer_mut(*ask).map_or(0, |answer| *answer)).map(lanes).collect();
        let answers = NumberColumns::of(|ask| Numbers::ASKS.iter().position(|own| *own == ask).map_or(&none, |place| &columns[place]));
        let one = checked.score::<Arp>(Variant::Dynamic);
        for level in Level::ALL {
            let (mut apart, mut percent, mut band) = ([0; ROWS], [0.0; ROWS], [0; ROWS]);
            assize_dispatch::dynamic_at::<Arp>(level, &histories, &answers, &weights, &mut apart, &mut percent, &mut band);
            for place in 0..ROWS {
                let found = if apart[place] == 0 { (percent[place], band[place]) } else { dynamic_row::<Arp>(&histories, &answers.row(place), place).expect("a score") };
                assert_eq!(found, (one.percent, one.band as u8));
                undecided += usize::from(apart[place] != 0);
            }
        }
    }
    assert!(undecided >= 3 * ROWS, "{undecided} of {} ties", ties.len());
}

/// Names that stand for numbers only, so that the tables above hold what they are meant to.
#[test]
fn the_tables_hold_questions_of_every_kind() {
    let headlines = [headline("arp")];
    let table = Table::of(&headlines, 100, 1);
    let takes: Vec<Takes> = table.names.iter().filter_map(|name| (headlines[0].resolve)(name)).map(|question| question.takes).collect();
    assert!(takes.contains(&Takes::Plain) && takes.contains(&Takes::Real));
}
