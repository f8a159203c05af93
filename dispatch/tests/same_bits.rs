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
use people::OFFENDING;
use std::collections::BTreeMap;

mod people;

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

/// Every instrument that goes by blocks alone, some together, and beside one that does not.
const SETS: [&[&str]; 11] =
    [&["rm2000"], &["arp"], &["vrp"], &["svrp"], &["arp", "vrp", "svrp"], &["arp", "ogrs3"], &["dc-srp"], &["iic-srp"], &["csrp"], &["csrp", "ogrs3", "iic-srp"], &SIX];
const SIX: [&str; 6] = ["arp", "vrp", "svrp", "dc-srp", "iic-srp", "csrp"];

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

// --- people whom all six are asked of -------------------------------------------------------------------------------------------

/// What stands in the columns of an ordinary person, and what else may: each question's own edges. Days lie around birth, the age of 110, five years
/// before the assessment, and three months after it.
const PEOPLE: [(&str, i32, &[i32]); 43] = [
    ("assessment_date", 20_260_210, &[20_260_228, 20_240_229, 20_250_904, 20_250_905, 20_300_905]),
    ("gender", 0, &[0, 1]),
    ("date_of_birth", 19_850_314, &[19_840_229, 20_000_229, 20_250_620, 19_150_905, 19_150_906, 19_150_619]),
    ("date_of_current_conviction", 20_250_620, &[19_850_314, 19_850_315, 20_260_510, 20_260_511, 20_200_101]),
    ("date_at_start_of_followup", 20_250_905, &[UNKNOWN, 19_850_314, 19_850_315, 20_950_313, 20_950_314, 20_210_210, 20_210_211, 20_180_101]),
    ("current_offence_code", 4_600, &[101, 2_801, 99_999, 0]),
    ("offence_category", UNKNOWN, &[0, 5, 23, 24]),
    ("total_number_of_sanctions_for_all_offences", 9, &[1, 2, 3, 4, 5, 8, 999, 1000]),
    ("total_number_of_violent_sanctions", 3, &[0, 1, 9, 10]),
    ("age_at_first_sanction", 17, &[0, 10, 40, 41, 109, 110]),
    ("suitability_of_accommodation", 1, &[0, 2]),
    ("is_unemployed", 1, &[0]),
    ("current_relationship_with_partner", 2, &[0, 1]),
    ("current_relationship_status", 1, &[0, 2]),
    ("evidence_of_domestic_abuse", 1, &[0]),
    ("regular_offending_activities", 2, &[0, 1]),
    ("current_alcohol_use_problems", 1, &[0, 2]),
    ("excessive_alcohol_use", 2, &[0, 1]),
    ("impulsivity_problems", 1, &[0, 2]),
    ("temper_control", 1, &[0, 2]),
    ("pro_criminal_attitudes", 2, &[0, 1]),
    ("motivation_to_tackle_drug_misuse", 1, &[UNKNOWN, 0, 2]),
    ("has_heroin_usage", 1, &[0]),
    ("has_methadone_usage", UNKNOWN, &[0, 1]),
    ("has_crack_cocaine_usage", 0, &[1]),
    ("has_cannabis_usage", UNKNOWN, &[0, 1]),
    ("has_ketamine_usage", 0, &[1]),
    ("did_offence_involve_carrying_or_using_weapon", 1, &[0]),
    ("previous_convictions", SEVERAL | 1 << 4, &[UNKNOWN, SEVERAL, SEVERAL | 0x1ff, SEVERAL | 1 << 9, 3]),
    ("supervision_status", 1, &[0, 2, 3]),
    ("most_recent_offence_date", 20_240_510, &[UNKNOWN, 20_210_210, 20_210_211, 20_100_101]),
    ("has_ever_committed_sexual_offence", 0, &[1]),
    ("total_contact_adult_sexual_sanctions", UNKNOWN, &[0, 1, 2, 3, 4, 9, 999, 1000]),
    ("total_contact_child_sexual_sanctions", UNKNOWN, &[0, 1, 2, 3, 9]),
    ("total_indecent_image_sanctions", UNKNOWN, &[0, 1, 2, 3]),
    ("total_non_contact_sexual_offences", UNKNOWN, &[0, 1, 2, 3, -1]),
    ("date_of_most_recent_sexual_offence", UNKNOWN, &[19_850_314, 19_850_315, 20_010_313, 20_010_314, 20_030_313, 20_030_314, 20_210_210, 20_210_211, 20_950_314]),
    ("is_current_offence_against_victim_stranger", UNKNOWN, &[0, 1]),
    ("is_eligible_for_mappa", 1, &[UNKNOWN, 0]),
    ("recorded.svrp_type", UNKNOWN, &[0, 1]),
    ("recorded.ogrs3_two_year", UNKNOWN, &[0, 50]),
    ("recorded.svrp_score", UNKNOWN, &[1]),
    ("recorded.csrp_score", UNKNOWN, &[1]),
];

impl Table {
    /// Men and women with and without a sexual offence, in whose answers some are others, of any question or mostly of one kind.
    fn people(rows: usize, seed: u64) -> Self {
        let mut roll = Roll(seed);
        let first = headline("csrp");
        let mut columns: Vec<Vec<i32>> = PEOPLE.iter().map(|_| Vec::with_capacity(rows)).collect();
        for _ in 0..rows {
            let offending = roll.below(3) == 0;
            for (column, (name, ordinary, _)) in columns.iter_mut().zip(PEOPLE) {
                let theirs = OFFENDING.iter().find(|(own, _)| offending && *own == name).map_or(ordinary, |(_, number)| *number);
                column.push(if name == "gender" { roll.below(5).saturating_sub(3) as i32 } else { theirs });
            }
            let sexual = PEOPLE.iter().position(|(name, ..)| *name == "supervision_status").expect("the first that only the sexual predictors read");
            for _ in 0..[0, 0, 0, 1, 1, 2, 3, 6][roll.below(8)] {
                let place = if roll.below(2) == 0 { roll.below(PEOPLE.len()) } else { sexual + roll.below(9) };
                let edges = PEOPLE[place].2;
                let other = [UNKNOWN, roll.one_of(edges), roll.one_of(edges), roll.one_of(edges)][roll.below(4)];
                *columns[place].last_mut().expect("a row") = if roll.below(40) == 0 { roll.one_of(&EDGES) } else { other };
            }
        }
        let held = |(column, (name, ..)): (Vec<i32>, (&str, i32, &[i32]))| match (first.resolve)(name).expect("a question").takes {
            Takes::Real => Held::Real(column.iter().map(|n| if *n == UNKNOWN { f64::NAN } else { 12.34 }).collect()),
            Takes::Plain | Takes::Json => Held::Plain(column),
        };
        let names = PEOPLE.iter().map(|(name, ..)| (*name).to_string()).collect();
        Self { names, columns: columns.into_iter().zip(PEOPLE).map(held).collect(), rows }
    }
}

#[test]
fn people_of_every_kind_come_to_what_single_cases_come_to() {
    for (seed, ids) in (40..).zip([&SIX[..], &["csrp"], &["dc-srp"], &["iic-srp"], &["arp"]]) {
        let headlines: Vec<_> = ids.iter().map(|id| headline(id)).collect();
        let table = Table::people(if ids.len() > 1 { 6_000 } else { 1_500 }, seed);
        let (mut plan, mut scores, mut first) = (plan(&headlines, &table), Vec::new(), Vec::new());
        for level in Level::ALL {
            assize_dispatch::score_at(level, &mut plan, table.rows, &table.inputs(), &Options::default(), &mut scores);
            let found: Vec<Vec<Row>> = scores.iter().map(|scores| (0..table.rows).map(|place| row(scores, place)).collect()).collect();
            assert!(first.is_empty() || first == found, "{ids:?} at {level:?}");
            first = found;
        }
        for (instrument, (headline, rows)) in headlines.iter().zip(&first).enumerate() {
            let mut kinds = BTreeMap::new();
            for (place, found) in rows.iter().enumerate() {
                let facts = plan.facts(instrument, &table.inputs(), place);
                assert_eq!(*found, single(headline, &facts), "{} row {place}: {}", headline.id, facts.compact());
                // refused or not, band, form, whether something is open
                *kinds.entry((found.0, found.2[0].1, found.2[0].2, found.2[0].3 == u64::MAX)).or_insert(0) += 1;
            }
            assert!(kinds.len() >= 4, "{}: {kinds:?}", headline.id);
            println!("{}: {kinds:?}", headline.id);
        }
    }
}

/// Each row alone in a block of others, at every place of it, and at the end of a block that is not full.
#[test]
fn the_place_in_a_block_changes_nothing_for_people() {
    let headlines: Vec<_> = SIX.iter().map(|id| headline(id)).collect();
    let table = Table::people(700, 50);
    let (mut plan, mut whole, mut scores) = (plan(&headlines, &table), Vec::new(), Vec::new());
    plan.score(table.rows, &table.inputs(), &Options::default(), &mut whole);
    for offset in 0..ROWS {
        let places: Vec<usize> = (0..2 * ROWS - offset % 7).map(|place| (place + offset * 5) % table.rows).collect();
        let piece = table.picked(&places);
        assize_dispatch::score_at(Level::ALL[offset % 3], &mut plan, piece.rows, &piece.inputs(), &Options::default(), &mut scores);
        for (whole, scores) in whole.iter().zip(&scores) {
            for (at, place) in places.iter().enumerate() {
                assert_eq!(row(scores, at), row(whole, *place), "row {at} from {offset}");
            }
        }
    }
}

/// Otherwise every row could be answered one by one, with the same answers, and nobody would notice but those who wait.
#[test]
fn ordinary_people_are_scored_by_blocks() {
    let headlines: Vec<_> = SIX.iter().map(|id| headline(id)).collect();
    let ordinary = |changes: &[(&str, i32)]| {
        let mut table = Table::people(ROWS, 1);
        for ((name, number, _), column) in PEOPLE.iter().zip(&mut table.columns) {
            let number = changes.iter().find(|(own, _)| own == name).map_or(*number, |(_, changed)| *changed);
            match column {
                Held::Plain(values) => values.fill(number),
                Held::Real(values) => values.fill(f64::NAN),
            }
        }
        table
    };
    let man = [&OFFENDING[..], &[("gender", 0)]].concat();
    let woman = [&OFFENDING[..], &[("gender", 1)]].concat();
    let (dynamic, fallen) = (Variant::Dynamic as u8, Variant::Static as u8);
    let cases: [(&[(&str, i32)], u8); 8] = [
        (&[], dynamic),
        (&[("gender", 1)], dynamic),
        (&man, dynamic),
        (&woman, dynamic),
        (&[("is_unemployed", UNKNOWN)], fallen),
        (&[("previous_convictions", UNKNOWN), ("current_relationship_status", UNKNOWN), ("is_unemployed", UNKNOWN)], fallen),
        (&[("motivation_to_tackle_drug_misuse", UNKNOWN), ("suitability_of_accommodation", UNKNOWN)], fallen),
        (&[("date_at_start_of_followup", 20_350_905)], dynamic),
    ];
    let mut scores = Vec::new();
    for (changes, form) in cases {
        let table = ordinary(changes);
        let mut plan = plan(&headlines, &table);
        for level in Level::ALL {
            assize_dispatch::score_at(level, &mut plan, ROWS, &table.inputs(), &Options::default(), &mut scores);
            for (instrument, scores) in scores.iter().enumerate() {
                assert_eq!(plan.left(instrument), Some(&[0; ROWS]), "{}: {changes:?}", SIX[instrument]);
                assert!(scores.kinds.iter().all(|kind| *kind == Kind::Scored), "{}: {changes:?}", SIX[instrument]);
            }
            assert!([0, 1, 2, 5].iter().all(|place| scores[*place].lines[0].line(0).variant == form), "{changes:?}");
        }
    }
    // and that a row is left is seen too
    let table = ordinary(&[("total_indecent_image_sanctions", 1)]);
    let mut plan = plan(&headlines, &table);
    plan.score(ROWS, &table.inputs(), &Options::default(), &mut scores);
    let left: Vec<bool> = (0..SIX.len()).map(|instrument| plan.left(instrument).is_some_and(|left| !left.contains(&0))).collect();
    assert_eq!(left, [false, false, false, true, true, true]);
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
fn a_column_of_null_leaves_no_answer_of_a_block_before() {
    let headlines = [headline("rm2000")];
    let table = Table::of(&headlines, 300, 5);
    let (mut plan, mut scores) = (plan(&headlines, &table), Vec::new());
    let nulls = vec![Json::Null; table.rows];
    for hidden in 0..table.names.len() {
        plan.score(table.rows, &table.inputs(), &Options::default(), &mut scores);
        let mut inputs = table.inputs();
        inputs[hidden] = Input::Json(&nulls);
        assize_dispatch::score(&mut plan, table.rows, &inputs, &Options::default(), &mut scores);
        for place in 0..table.rows {
            let facts = plan.facts(0, &inputs, place);
            assert_eq!(row(&scores[0], place), single(headlines[0], &facts), "{}: {}", table.names[hidden], facts.compact());
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
