//! Who moved, on small tables worked out by hand and on the engine's own vectors.

mod common;

use assize::{Json, Options, catalogue};
use assize_rescore::block::Block;
use assize_rescore::compare::bands::Move;
use assize_rescore::compare::facts::Facts;
use assize_rescore::compare::small::Shown;
use assize_rescore::compare::stability::Stability;
use assize_rescore::compare::tables::{self, Request, compare};
use assize_rescore::compare::tally::Tally;
use assize_rescore::compare::terms::{self, Grounds, Kind, LOG_ODDS, Pairing};
use assize_rescore::compare::{Comparison, Joined, Scale, Scored, Seen, Session, State, Wanted};
use assize_rescore::error::Error;
use assize_tests::vectors;
use common::{answered, rows_of, small, table};

const COLUMNS: [&str; 4] = ["reference", "arp_band", "arp_score", "gender"];

fn request() -> Request {
    Request { names: ["old.csv".to_string(), "new.csv".to_string()], ..Request::default() }
}

fn compared(old: &[&str], new: &[&str], request: &Request) -> Result<Comparison, Error> {
    compare(small(&COLUMNS, old, 2), small(&COLUMNS, new, 3), request, &Options::default())
}

fn message(result: Result<Comparison, Error>) -> String {
    result.expect_err("must be refused").to_string()
}

fn refs(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

const OLD: [&str; 6] = ["a low 10 male", "b low 20 male", "c medium 60 female", "d high 80 female", "e - - male", "f very_high 95 -"];
const NEW: [&str; 6] = ["a low 12.5 male", "b medium 50 male", "c low 49.99 female", "d high 80 female", "e low 3 male", "g low 4 -"];

#[test]
fn a_small_table_comes_to_what_was_worked_out_by_hand() {
    let c = compared(&OLD, &NEW, &request()).unwrap();
    assert_eq!((c.moved(Move::Up), c.moved(Move::Down), c.moved(Move::Same), c.moved(Move::NotComparable)), (1, 1, 2, 3));
    assert_eq!((c.joined.pairs, c.joined.only), (5, [1, 1]));
    assert_eq!(c.joined.listed, [vec![(6, "f".to_string())], vec![(6, "g".to_string())]]);
    let at = |old, new| c.matrix.at(c.scale.place(old), c.scale.place(new));
    assert_eq!(at(State::Band(0), State::Band(1)), 1);
    assert_eq!(at(State::Band(1), State::Band(0)), 1);
    assert_eq!(at(State::Undetermined, State::Band(0)), 1);
    assert_eq!(at(State::Band(3), State::Absent), 1);
    assert_eq!(at(State::Absent, State::Band(0)), 1);
    assert_eq!(c.matrix.total(), 7);
    assert_eq!((c.old.rows, c.new.rows), (6, 6));
    let scores = c.scores.as_ref().unwrap();
    // 2.50, 30.00, -10.01, 0.00 in ascending order: -10.01, 0, 2.5, 30
    let change = scores.change.as_ref().unwrap();
    assert_eq!((change.rows, change.mean, change.ends), (4, Some(22.49 / 4.0), Some((-1001, 3000))));
    assert_eq!(change.quantiles.iter().find(|(percent, _)| *percent == 50), Some(&(50, 0)));
    assert_eq!(scores.changed, Some([2, 1, 1]));
    assert_eq!(c.steps().into_iter().collect::<Vec<_>>(), [(-1, 1), (0, 2), (1, 1)]);
    // old 2, 1, 1, 1 of 5; new 4, 1, 1, 0 of 6, the 0 as half a row: of 6.5
    let psi: f64 = [(2.0, 4.0), (1.0, 1.0), (1.0, 1.0), (1.0, 0.5)].iter().map(|(o, n): &(f64, f64)| (n / 6.5 - o / 5.0) * ((n / 6.5) / (o / 5.0)).ln()).sum();
    let stability = c.stability.as_ref().unwrap();
    assert!((stability.value - psi).abs() < 1e-15, "{} {psi}", stability.value);
    assert_eq!(stability.zero_cells, 1);
}

#[test]
fn stability_of_distributions_is_what_the_formula_says() {
    // 50:50 to 60:40: 0.1 ln 1.2 - 0.1 ln 0.8 = 0.1 ln 1.5
    let of = |old: &[u64], new: &[u64]| Stability::of(old.to_vec(), new.to_vec());
    assert!((of(&[50, 50], &[60, 40]).unwrap().value - 0.1 * 1.5f64.ln()).abs() < 1e-15);
    assert_eq!(of(&[5, 7, 0], &[10, 14, 0]).unwrap().value, 0.0, "the same shares; a class that is empty on both sides adds nothing");
    assert_eq!(of(&[5, 7], &[0, 0]), None);
    let readings = [(60, "little"), (70, "some"), (80, "a great deal")].map(|(n, word)| (of(&[50, 50], &[n, 100 - n]).unwrap().reading(), word));
    assert!(readings.iter().all(|(is, must)| is == must), "{readings:?}");
}

#[test]
fn deciles_are_those_of_the_old_scores() {
    // old scores 1 to 100, new ones all shifted by 10: the lowest decile is empty, the highest holds what lies beyond too
    let row = |score: u32| format!("r{score} low {score} male");
    let old: Vec<String> = (1..=100).map(row).collect();
    let new: Vec<String> = (1..=100).map(|score| format!("r{score} low {} male", (score + 10).min(100))).collect();
    let c = compared(&refs(&old), &refs(&new), &request()).unwrap();
    let (stability, cuts) = c.scores.as_ref().unwrap().deciles.as_ref().unwrap();
    assert_eq!(cuts, &[1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000]);
    assert_eq!(stability.old, [10; 10]);
    assert_eq!(stability.new, [0, 10, 10, 10, 10, 10, 10, 10, 10, 20]);
}

#[test]
fn neither_the_order_nor_the_parts_of_the_rows_matter() {
    let scale = Scale::levels();
    let states = [State::Band(0), State::Band(1), State::Band(2), State::Band(3), State::NotApplicable, State::Undetermined, State::Rejected, State::Absent];
    let mut seed = 7u64;
    let mut next = |below: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below
    };
    let mut seen = || Seen { state: states[next(8) as usize], score: if next(5) == 0 { f64::NAN } else { next(12_000) as f64 / 100.0 - 5.0 } };
    let rows: Vec<(Seen, Seen, &str)> = (0..3000).map(|i| (seen(), seen(), ["", "male", "female"][i % 3])).collect();
    let tally = |rows: &mut dyn Iterator<Item = &(Seen, Seen, &str)>| {
        let mut tally = Tally::new(&scale, 1);
        rows.for_each(|(old, new, group)| tally.add(&scale, *old, *new, [*group]));
        tally
    };
    let whole = tally(&mut rows.iter());
    assert_eq!(whole, tally(&mut rows.iter().rev()));
    let mut parts = tally(&mut rows.iter().skip(1).step_by(2));
    parts.merge(tally(&mut rows.iter().step_by(2)));
    assert_eq!(whole, parts);
    assert!(whole.scores.old.outside > 0 && whole.scores.change.rows() > 100);
}

// --- join -------------------------------------------------------------------------------------------------------------------

#[test]
fn the_order_of_rows_changes_nothing_but_what_waits() {
    let same = compared(&OLD, &NEW, &request()).unwrap();
    let mut reversed = NEW;
    reversed.reverse();
    let other = compared(&OLD, &reversed, &request()).unwrap();
    assert_eq!((&same.matrix, &same.scores, &same.subgroups), (&other.matrix, &other.scores, &other.subgroups));
    assert!(same.joined.waiting <= 2, "{}", same.joined.waiting);
    assert!(other.joined.waiting > 2, "{}", other.joined.waiting);
    assert_eq!(other.joined.listed[1], [(1, "g".to_string())]);
}

#[test]
fn rows_in_the_same_order_wait_for_nobody() {
    let rows = |n: u64, skip: u64| {
        (0..n).filter(|i| skip == 0 || i % skip != 0).map(|i| vec![format!("k{:06}", (i * 7919) % 1_000_000), "low".into(), "1".into(), "male".into()]).collect::<Vec<_>>()
    };
    let c = compare(table(&COLUMNS, rows(5000, 0), 100), table(&COLUMNS, rows(5000, 0), 77), &request(), &Options::default()).unwrap();
    assert_eq!((c.joined.pairs, c.joined.waiting), (5000, 0));
    // every thousandth row is missing from the new table: only what is missing waits, and what came beside it
    let c = compare(table(&COLUMNS, rows(5000, 0), 100), table(&COLUMNS, rows(5000, 1000), 77), &request(), &Options::default()).unwrap();
    assert_eq!((c.joined.pairs, c.joined.only), (4995, [5, 0]));
    assert!(c.joined.waiting <= 12, "{}", c.joined.waiting);
}

#[test]
fn a_key_that_stands_twice_is_refused_by_its_rows() {
    for (old, rows) in [(vec!["b low 1 male", "a low 1 male", "c low 1 male", "a low 2 male"], "rows 2 and 4"), (vec!["a low 1 male", "a low 1 male"], "rows 1 and 2")] {
        let text = message(compared(&old, &old, &request()));
        assert!(text.contains(rows) && text.contains("`reference`"), "{text}");
    }
    // one that has found its other half already, and one after a row without a key
    let text = message(compared(&["b low 1 male", "- low 1 male", "a low 1 male", "b low 2 male"], &["b low 1 male", "a low 1 male"], &request()));
    assert!(text.contains("the old table") && text.contains("rows 1 and 4"), "{text}");
}

#[test]
fn rows_without_a_key_stand_alone() {
    let c = compared(&["- low 1 male", "a low 1 male"], &["a low 1 male", "- low 1 male"], &request()).unwrap();
    assert_eq!((c.joined.pairs, c.joined.only, c.joined.without_key), (1, [1, 1], [1, 1]));
}

#[test]
fn without_a_key_rows_are_paired_by_number_and_that_is_said() {
    let columns = ["id", "arp_band"];
    let table = |rows: &[&str]| small(&columns, rows, 2);
    let c = compare(table(&["x low", "y low", "z high"]), table(&["p low", "q medium"]), &request(), &Options::default()).unwrap();
    assert!(c.joined.said.contains("by their number: neither table has the column `reference`"), "{}", c.joined.said);
    assert_eq!((c.joined.pairs, c.joined.only, c.moved(Move::Up)), (2, [1, 0], 1));
    let keyed = compare(table(&["x low"]), table(&["x low"]), &Request { key: Some("id".into()), ..request() }, &Options::default()).unwrap();
    assert_eq!(keyed.joined.key.as_deref(), Some("id"));
    let text = message(compare(table(&["x low"]), table(&["x low"]), &Request { key: Some("ref".into()), ..request() }, &Options::default()));
    assert!(text.contains("the old table has no column `ref`"), "{text}");
}

// --- columns and cells ---------------------------------------------------------------------------------------------------------

#[test]
fn what_is_not_clear_is_refused_with_what_there_is() {
    let one = |columns: &[&str], row: &str| small(columns, &[row], 1);
    let run = |old, new, request: &Request| message(compare(old, new, request, &Options::default()));
    let text = run(one(&["arp_band", "vrp_band"], "low low"), one(&["arp_band", "vrp_band"], "low low"), &request());
    assert!(text.contains("more than one") && text.contains("arp_band, vrp_band"), "{text}");
    let text = run(one(&["x"], "low"), one(&["arp_band"], "low"), &request());
    assert!(text.contains("--old-column"), "{text}");
    let text = run(small(&COLUMNS, &["a low 1 male", "b Peter 1 male"], 2), one(&COLUMNS, "a low 1 male"), &request());
    assert!(text.contains("line 3") && text.contains("`arp_band`") && text.contains("low, medium, high, very_high") && !text.contains("Peter"), "{text}");
    let text = run(small(&COLUMNS, &["a low much male"], 2), one(&COLUMNS, "a low 1 male"), &request());
    assert!(text.contains("`arp_score` is no number") && !text.contains("much"), "{text}");
    let text = run(one(&COLUMNS, "a low 1 male"), one(&COLUMNS, "a low 1 male"), &Request { by: Some(vec!["gendr".into()]), ..request() });
    assert!(text.contains("the nearest is `gender`"), "{text}");
    // where one side is clear, the other takes the same
    let c = compare(one(&["arp_band", "vrp_band"], "low low"), one(&["arp_band"], "low"), &request(), &Options::default()).unwrap();
    assert_eq!(c.old.band_column, "arp_band");
}

#[test]
fn bands_of_other_systems_go_with_their_words() {
    let old = small(&["GRADE"], &["L", "M", "VH"], 2);
    let new = small(&["arp_band"], &["Low", "high", "Very-High"], 2);
    let mut asked = Request { old_bands: Some(["L", "M", "H", "VH"].map(str::to_string).to_vec()), ..request() };
    asked.old.column = Some("GRADE".into());
    let c = compare(old, new, &asked, &Options::default()).unwrap();
    assert_eq!((c.moved(Move::Up), c.moved(Move::Same)), (1, 2));
    assert!(c.notices.iter().any(|n| n.code == "unknown_instrument"));
    let grades = |rows: &[&str]| small(&["reference", "tier"], rows, 2);
    let mut asked = Request { bands: Some(["D", "C", "B", "A"].map(str::to_string).to_vec()), ..request() };
    (asked.old.column, asked.new.column) = (Some("tier".into()), Some("tier".into()));
    let c = compare(grades(&["x A", "y D"]), grades(&["x C", "y B"]), &asked, &Options::default()).unwrap();
    assert_eq!(c.steps().into_iter().filter(|(_, rows)| *rows > 0).collect::<Vec<_>>(), [(-2, 1), (2, 1)]);
}

#[test]
fn a_column_says_its_instrument_its_edition_and_its_scale() {
    let of = |columns: &[&str], column: &str| {
        let mut asked = request();
        (asked.old.column, asked.new.column) = (Some(column.into()), Some(column.into()));
        let row = vec!["low"; columns.len()].join(" ");
        let c = compare(small(columns, &[&row], 1), small(columns, &[&row], 1), &asked, &Options::default()).unwrap();
        c.old.instrument.map(|i| (i.id, i.edition, i.scale))
    };
    let editions: Vec<&str> = catalogue::editions("ogrs3");
    let other = format!("ogrs3_{}_band", editions[1].replace('-', "_"));
    assert_eq!(of(&["ogrs3_band", &other], "ogrs3_band"), Some(("ogrs3", editions[0].to_string(), "")));
    assert_eq!(of(&["ogrs3_band", &other], &other), Some(("ogrs3", editions[1].to_string(), "")));
    assert_eq!(of(&["rm2000_band", "rm2000_v_band"], "rm2000_v_band").map(|i| i.2), Some("v"));
    assert_eq!(of(&["was_arp_band"], "was_arp_band").map(|i| i.0), Some("arp"), "with something of the user's own before it");
    assert_eq!(of(&["was_rm2000_v_band"], "was_rm2000_v_band").map(|i| (i.0, i.2)), Some(("rm2000", "v")));
    assert_eq!(of(&["band"], "band"), None);
    assert_eq!(of(&["sharp_band"], "sharp_band"), None);
}

#[test]
fn a_row_with_problems_was_rejected_and_not_applicable_is_no_band() {
    let columns = ["reference", "dc_srp_band", "dc_srp_problems"];
    let c = compare(small(&columns, &["a low -", "b not_applicable -", "c - not_male"], 2), small(&columns, &["a low -", "b low -", "c - -"], 2), &request(), &Options::default())
        .unwrap();
    let at = |old, new| c.matrix.at(c.scale.place(old), c.scale.place(new));
    assert_eq!((at(State::NotApplicable, State::Band(0)), at(State::Rejected, State::Undetermined), c.moved(Move::Up)), (1, 1, 0));
}

#[test]
fn bands_are_those_of_the_instrument_and_judgements_do_not_mix() {
    let run = |columns: [&str; 2], rows: [&str; 2]| {
        let [old, new] = [0, 1].map(|side| small(&["reference", columns[side]], &[rows[side]], 1));
        compare(old, new, &request(), &Options::default())
    };
    let harm = run(["rosh_cell_band", "rosh_cell_band"], ["a low", "a very_high"]).unwrap();
    let told = |c: &Comparison| c.notices.iter().find(|n| n.code == "axis").map(|n| n.text.clone()).unwrap_or_default();
    assert!(told(&harm).contains("risk of serious harm, a structured judgement") && !told(&harm).contains("High and very high say how likely"));
    assert!(message(run(["rosh_cell_band", "arp_band"], ["a low", "a low"])).contains("different judgements"));
    let reconviction = run(["ogrs3_band", "arp_band"], ["a low", "a low"]).unwrap();
    assert!(told(&reconviction).contains("how likely reconviction is"));
    let tier = run(["tier_band", "tier_band"], ["a D", "a A"]).unwrap();
    assert_eq!((told(&tier).as_str(), tier.moved(Move::Up)), ("", 1), "A is the highest");
    for word in ["missing", "not_supervised"] {
        let c = run(["tier_band", "tier_band"], ["a A", &format!("a {word}")]).unwrap();
        assert_eq!((c.moved(Move::Up), c.moved(Move::NotComparable)), (0, 1), "{word} is no tier above A");
    }
    assert!(message(run(["pni_band", "pni_band"], ["a high", "a moderate"])).contains("no order"));
    let v2 = catalogue::editions("tier").into_iter().find(|edition| edition.contains("v2")).map(|edition| format!("tier_{}_band", edition.replace('-', "_"))).unwrap();
    assert!(message(run([&v2, &v2], ["a A1", "a B0"])).contains("no order"));
    // scales of one instrument that stand beside each other are no question
    let columns = ["reference", "rm2000_band", "rm2000_v_band", "rm2000_c_band"];
    let c = compare(small(&columns, &["a low high high"], 1), small(&columns, &["a high high high"], 1), &request(), &Options::default()).unwrap();
    assert_eq!((c.old.band_column.as_str(), c.moved(Move::Up)), ("rm2000_band", 1));
}

// --- subgroups -----------------------------------------------------------------------------------------------------------------

#[test]
fn small_counts_are_taken_out_with_what_would_give_them_away() {
    // 40 men of whom 3 moved; 30 women of whom 12 moved
    let row = |i: u32| format!("r{i:03} low 1 {}", if i < 40 { "male" } else { "female" });
    let moved = |i: u32| format!("r{i:03} {} 1 {}", if !(3..58).contains(&i) { "medium" } else { "low" }, if i < 40 { "male" } else { "female" });
    let (old, new): (Vec<String>, Vec<String>) = ((0..70).map(row).collect(), (0..70).map(moved).collect());
    let c = compared(&refs(&old), &refs(&new), &request()).unwrap();
    let [subgroup] = c.subgroups.as_slice() else { panic!("gender alone has few answers") };
    let by = |label: &str| subgroup.values.iter().find(|value| value.label == label).unwrap();
    let (men, women) = (by("Male"), by("Female"));
    assert_eq!(men.moved[0], Shown::Small, "3 men");
    assert_eq!(men.moved[2], Shown::Hidden, "40 less 37 would be 3");
    assert_eq!(women.moved[0], Shown::Hidden, "15 in all less 12 would be 3");
    assert_eq!(men.rows, Shown::Count(40));
    assert_eq!(men.shares, None);
    let shown = compared(&refs(&old), &refs(&new), &Request { small_counts: true, ..request() }).unwrap();
    assert_eq!(shown.subgroups[0].values.iter().map(|value| value.moved[0]).collect::<Vec<_>>(), [Shown::Count(3), Shown::Count(12)]);
    // values of no form: those of few rows are not named
    let c = compared(&refs(&old), &refs(&new), &Request { by: Some(vec!["reference".into()]), ..request() }).unwrap();
    assert_eq!(c.subgroups[0].values.iter().map(|value| value.value.clone()).collect::<Vec<_>>(), [None]);
    assert!(!c.to_json().get("subgroups").unwrap().compact().contains("r001"));
}

#[test]
fn tables_without_a_key_in_common_are_not_compared() {
    let text = message(compared(&["1 low 1 male"], &["001 low 1 male"], &request()));
    assert!(text.contains("No row of one table has a key of the other"), "{text}");
    assert_eq!(compared(&["1 low 1 male"], &[], &request()).unwrap().joined.pairs, 0, "a table without rows has none");
}

#[test]
fn a_column_with_very_many_values_is_no_subgroup() {
    let rows = |band: &str| (0..300).map(|i| vec![format!("r{i:03}"), band.to_string(), "1".into(), "male".into()]).collect::<Vec<_>>();
    let asked = Request { by: Some(vec!["reference".into()]), ..request() };
    let text = message(compare(table(&COLUMNS, rows("low"), 50), table(&COLUMNS, rows("low"), 50), &asked, &Options::default()));
    assert!(text.contains("more than 200 values"), "{text}");
}

#[test]
fn age_is_counted_in_bands_where_both_dates_are_there() {
    let columns = ["arp_band", "date_of_birth", "assessment_date"];
    let rows = ["low 2000-03-01 2021-02-28", "low 2000-03-01 2021-03-01", "low - 2021-03-01"];
    let c = compare(small(&columns, &rows, 2), small(&columns, &rows, 2), &Request { small_counts: true, ..request() }, &Options::default()).unwrap();
    let age = c.subgroups.iter().find(|s| s.group.name == "age").unwrap();
    assert_eq!(age.values.iter().map(|value| value.label.as_str()).collect::<Vec<_>>(), ["18 to 20", "21 to 24", "Not known"]);
}

// --- why -----------------------------------------------------------------------------------------------------------------------

fn run(old: (Vec<String>, Vec<Vec<String>>), new: (Vec<String>, Vec<Vec<String>>), request: &Request) -> Comparison {
    compare(table(&refs(&old.0), old.1, 64), table(&refs(&new.0), new.1, 50), request, &Options::default()).unwrap()
}

#[test]
fn within_one_instrument_the_differences_of_the_terms_add_up_to_the_change_in_log_odds() {
    // every vector beside another one of the same form: what changed are the answers
    let all = answered("arp");
    let entry = catalogue::find("arp").unwrap();
    let form = |facts: &Json| entry.score(facts, &Options::default()).to_json().at(&["result", "variant"]).and_then(Json::as_text).unwrap().to_string();
    for variant in ["static", "dynamic"] {
        let of: Vec<Json> = all.iter().filter(|facts| form(facts) == variant).cloned().collect();
        assert!(of.len() > 20, "{variant}: {}", of.len());
        let mut turned = of.clone();
        turned.rotate_left(7);
        let c = run(rows_of("arp", &of), rows_of("arp", &turned), &request());
        let why = c.why.as_ref().unwrap();
        assert_eq!((why.every, why.found.without_facts, why.found.not_reproduced), (1, 0, 0));
        assert_eq!(why.found.movers, c.moved(Move::Up) + c.moved(Move::Down));
        let models = &why.found.models[&Pairing { kind: Kind::Attributed, old: variant.to_string(), new: variant.to_string() }];
        assert!(models.rows[0] > 3 && models.rows[1] > 3, "{:?}", models.rows);
        for way in 0..2 {
            // the sums themselves, worked out again from the outcomes
            let rows = of.iter().zip(&turned).map(|(old, new)| [old, new].map(|facts| entry.score(facts, &Options::default()).to_json()));
            let number = |outcome: &Json, key: &str| outcome.at(&["result", key]).and_then(Json::as_number).unwrap();
            let band = |outcome: &Json| ["low", "medium", "high", "very_high"].iter().position(|b| outcome.at(&["result", "band"]).and_then(Json::as_text) == Some(b)).unwrap();
            let moved = rows.filter(|[old, new]| if way == 0 { band(new) > band(old) } else { band(new) < band(old) });
            let expected: f64 = moved.map(|[old, new]| number(&new, "log_odds") - number(&old, "log_odds")).sum();
            let terms = models.difference(way).value();
            let log_odds = models.new_sum[way].value() - models.old_sum[way].value();
            assert!((terms - log_odds).abs() < 1e-12 && (terms - expected).abs() < 1e-11, "{variant} {way}: {terms} {log_odds} {expected}");
            assert!(terms.abs() > 0.1);
            let largest: u64 = models.old.values().map(|term| term.largest[way]).sum();
            assert_eq!(largest, models.rows[way], "each row has one term that did the most");
        }
        assert!(models.old.keys().any(|name| name == "ageGenderPolynomialWeight"), "as the source reports them: {:?}", models.old.keys());
    }
}

#[test]
fn why_rows_moved_does_not_depend_on_the_order_of_rows() {
    let of = answered("arp");
    let mut turned = of.clone();
    turned.rotate_left(7);
    let (names, rows) = rows_of("arp", &turned);
    let mut mixed = rows.clone();
    mixed.reverse();
    mixed.rotate_left(50);
    let (same, other) = (run(rows_of("arp", &of), (names.clone(), rows), &request()), run(rows_of("arp", &of), (names, mixed), &request()));
    assert_eq!(same.joined.waiting, 0);
    assert!(other.joined.waiting > 20 && other.joined.waiting_bytes > 20 * 100);
    assert_eq!((&same.why, &same.matrix, &same.subgroups), (&other.why, &other.matrix, &other.subgroups));
    assert!(same.why.unwrap().found.movers > 20);
}

#[test]
fn means_of_few_rows_are_not_shown_nor_what_would_give_them_away() {
    let all = answered("arp");
    let entry = catalogue::find("arp").unwrap();
    let of = |variant: &str, band: &str, n: usize| {
        let is = |facts: &&Json| {
            let outcome = entry.score(facts, &Options::default()).to_json();
            [("variant", variant), ("band", band)].iter().all(|(key, word)| outcome.at(&["result", key]).and_then(Json::as_text) == Some(word))
        };
        let found: Vec<Json> = all.iter().filter(is).cloned().collect();
        found.iter().cycle().take(n).cloned().collect::<Vec<_>>()
    };
    // from low to medium and from low to high, the one in the static form and the other in the dynamic one
    let shown = |medium: usize, high: usize, small_counts: bool| {
        let old = of("static", "low", medium + high);
        let new: Vec<Json> = of("dynamic", "medium", medium).into_iter().chain(of("dynamic", "high", high)).collect();
        let json = run(rows_of("arp", &old), rows_of("arp", &new), &Request { small_counts, ..request() }).to_json();
        let [model] = json.at(&["why", "models"]).unwrap().items() else { panic!("one kind") };
        let transitions = model.get("transitions").unwrap().items();
        assert_eq!(transitions.len(), 2);
        let all_together = !model.get("old_terms").unwrap().items()[0].get("mean_up").unwrap().is_null();
        (transitions.iter().map(|t| !t.get("old_means").unwrap().is_null() && !t.get("new_means").unwrap().is_null()).collect::<Vec<_>>(), all_together)
    };
    assert_eq!(shown(12, 11, false), (vec![true, true], true));
    assert_eq!(shown(12, 3, false), (vec![false, false], true), "the three could be worked out of the fifteen");
    assert_eq!(shown(4, 3, false), (vec![false, false], false));
    assert_eq!(shown(4, 3, true), (vec![true, true], true));
    // terms that are subtracted
    let json = run(rows_of("arp", &of("static", "low", 9)), rows_of("arp", &of("static", "high", 9)), &request()).to_json();
    assert!(json.at(&["why", "models"]).unwrap().items()[0].get("up").unwrap().is_null());
    let json = run(rows_of("arp", &of("static", "low", 10)), rows_of("arp", &of("static", "high", 10)), &request()).to_json();
    assert!(!json.at(&["why", "models"]).unwrap().items()[0].get("up").unwrap().is_null());
}

#[test]
fn where_the_form_changed_nothing_is_attributed() {
    let all = answered("arp");
    let entry = catalogue::find("arp").unwrap();
    let is_static = |facts: &&Json| entry.score(facts, &Options::default()).to_json().at(&["result", "variant"]).and_then(Json::as_text) == Some("static");
    let (fixed, present): (Vec<&Json>, Vec<&Json>) = all.iter().partition(is_static);
    let n = fixed.len().min(present.len());
    let pick = |of: &[&Json]| of.iter().take(n).map(|facts| (*facts).clone()).collect::<Vec<_>>();
    let c = run(rows_of("arp", &pick(&fixed)), rows_of("arp", &pick(&present)), &request());
    let why = c.why.as_ref().unwrap();
    let models = &why.found.models[&Pairing { kind: Kind::SideBySide, old: "static".to_string(), new: "dynamic".to_string() }];
    assert!(models.old.values().all(|term| term.largest == [0, 0]));
    assert!(models.new.keys().any(|name| name == "unemployedWeight") && !models.old.keys().any(|name| name == "unemployedWeight"));
    let json = c.to_json();
    let model = &json.at(&["why", "models"]).unwrap().items()[0];
    assert_eq!(model.get("kind").and_then(Json::as_text), Some("side_by_side"));
    assert!(!model.compact().contains("difference") && !model.compact().contains("largest"));
}

#[test]
fn across_instruments_each_sides_terms_stand_side_by_side() {
    let facts: Vec<Json> = vectors().into_iter().filter(|v| v.instrument == "arp").map(|v| v.facts).collect();
    let both = |id: &str| catalogue::find(id).unwrap();
    let facts: Vec<Json> =
        facts.into_iter().filter(|f| ["arp", "ogrs3"].iter().all(|id| both(id).score(f, &Options::default()).answered().is_some_and(|a| a.result.get("band").is_some()))).collect();
    assert!(facts.len() > 50, "{}", facts.len());
    // the old table has no answers: those of the new one stand in, and lead to the old bands
    let (names, rows) = rows_of("ogrs3", &facts);
    let old = (names[..3].to_vec(), rows.into_iter().map(|row| row[..3].to_vec()).collect());
    let c = run(old, rows_of("arp", &facts), &request());
    let why = c.why.as_ref().unwrap();
    assert!(!why.same && why.found.movers > 10 && why.found.not_reproduced == 0 && why.found.without_facts == 0, "{:?}", (why.found.movers, why.found.not_reproduced));
    for code in ["different_instruments", "answers_of_other_side"] {
        assert!(c.notices.iter().any(|n| n.code == code), "{code}");
    }
    for (pairing, models) in &why.found.models {
        assert_eq!(pairing.kind, Kind::SideBySide);
        assert!(models.old.contains_key("COPASScore"), "{:?}", models.old.keys());
        assert!(!models.new.is_empty() && !models.transitions.is_empty());
        assert_eq!(models.transitions.values().map(|t| t.rows).sum::<u64>(), models.rows[0] + models.rows[1]);
    }
}

#[test]
fn a_table_that_is_being_scored_is_compared_with_one_of_its_columns() {
    // the same answers as two tables and as one with the old bands in it: blocks in two sessions, merged
    let both = |id: &str, f: &Json| catalogue::find(id).unwrap().score(f, &Options::default()).answered().is_some();
    let facts: Vec<Json> = vectors().into_iter().filter(|v| v.instrument == "arp").map(|v| v.facts).filter(|f| both("ogrs3", f) && both("arp", f)).collect();
    let ((old_names, old), (new_names, new)) = (rows_of("ogrs3", &facts), rows_of("arp", &facts));
    let two = run((old_names.clone(), old.clone()), (new_names, new), &request());
    let mut input = table(&refs(&old_names), old, 40);
    let arp = catalogue::find("arp").unwrap();
    let asked = Request { old: Wanted { column: Some("ogrs3_band".into()), ..Wanted::default() }, ..request() };
    let settings = tables::of_one(&old_names, &asked, Scored::named("arp", None).unwrap()).unwrap();
    let options = Options::default();
    let mut sessions = [Session::new(&settings, &options), Session::new(&settings, &options)];
    let reader = Facts::of(arp, &old_names).unwrap();
    let (mut first, mut turn) = (1, 0);
    while let Some(chunk) = input.source.next().unwrap() {
        let mut block = Block::default();
        input.reading.read(chunk, &mut block).unwrap();
        let answers = |row: usize| reader.json(|at| block.cell(at, row));
        let columns: Vec<(String, assize::columns::Column)> = reader
            .reads()
            .map(|at| (old_names[at].clone(), assize::columns::Column::Answers((0..block.rows).map(|row| answers(row).get(&old_names[at]).cloned().unwrap_or_default()).collect())))
            .collect();
        let json: Vec<Vec<Json>> = columns.iter().map(|(_, column)| if let assize::columns::Column::Answers(list) = column { list.clone() } else { Vec::new() }).collect();
        let names: Vec<&str> = columns.iter().map(|(name, _)| name.as_str()).collect();
        let inputs: Vec<assize::columns::Input> = json.iter().map(|list| assize::columns::Input::Json(list)).collect();
        let mut scores = Vec::new();
        assize::columns::Plan::new(&[arp], &names).unwrap().score(block.rows, &inputs, &options, &mut scores);
        sessions[turn].block(first, &block, &scores[0], &|row| first + row as u64, &|row| Some(answers(row))).unwrap();
        first += block.rows as u64;
        turn = 1 - turn;
    }
    let [mut all, other] = sessions;
    all.merge(other);
    let one = all.finish(Joined::one_table(first - 1)).unwrap();
    assert_eq!((&one.matrix, &one.scores, &one.subgroups), (&two.matrix, &two.scores, &two.subgroups));
    assert_eq!(one.why, two.why);
    assert_eq!((one.new.band_column.as_str(), one.new.rows), ("arp_band", facts.len() as u64));
    // what is no band is refused with its line
    let mut settings = settings.clone();
    settings.old.band = 0;
    let mut block = Block { rows: 1, columns: vec![Vec::new()], ..Block::default() };
    block.push(0, Some(b"Peter"));
    let text = Session::new(&settings, &options).block(1, &block, &assize::columns::Scores::default(), &|_| 7, &|_| None).unwrap_err().to_string();
    assert!(text.contains("line 7") && !text.contains("Peter"), "{text}");
}

#[test]
fn every_instrument_with_terms_adds_up() {
    let mut seen = Vec::new();
    for headline in assize::columns::HEADLINES {
        let name = format!("{}@{}", headline.id, headline.edition);
        let entry = catalogue::INSTRUMENTS.iter().find(|entry| (entry.id, entry.edition) == (headline.id, headline.edition)).unwrap();
        for v in vectors().into_iter().filter(|v| (v.instrument == name || v.instrument == headline.id && entry.is_default()) && !v.strict) {
            let outcome = entry.score(&v.facts, &Options::default());
            let Some(answered) = outcome.answered() else { continue };
            let grounds = Grounds::of(answered);
            if !grounds.terms.is_empty() {
                // a score in per cent is held at 99.99
                assert!(grounds.adds_up() || grounds.unit != LOG_ODDS && grounds.sum == 99.99, "{name} {}: {grounds:?}", v.id);
                seen.push(headline.id);
            }
        }
    }
    seen.dedup();
    println!("{seen:?}");
    assert!(["arp", "vrp", "svrp", "ogrs3", "ogp", "ovp"].iter().all(|id| seen.contains(id)), "{seen:?}");
}

#[test]
fn where_an_instrument_has_no_terms_its_rules_stand() {
    let facts = |sexual: u32| {
        let row = format!("male 40 true 39 false {sexual} 2 0 false false false false false");
        row.split_whitespace().map(str::to_string).collect::<Vec<_>>()
    };
    let names = "sex age convicted_of_sexual_offence age_at_latest_sexual_offence internet_only sexual_appearances criminal_appearances violent_appearances any_burglary male_victim stranger_victim single non_contact_offence";
    let entry = catalogue::find("rm2000").unwrap();
    let table = |sexual: u32| {
        let json: Json = {
            let text: Vec<String> = names
                .split(' ')
                .zip(facts(sexual))
                .map(|(k, v)| if v.parse::<u32>().is_ok() || v == "true" || v == "false" { format!("\"{k}\":{v}") } else { format!("\"{k}\":\"{v}\"") })
                .collect();
            Json::read(format!("{{{}}}", text.join(",")).as_bytes()).unwrap()
        };
        let band = entry.score(&json, &Options::default()).to_json().at(&["result", "s", "category"]).and_then(Json::as_text).unwrap().to_string();
        let columns: Vec<String> = ["reference", "rm2000_band"].into_iter().chain(names.split(' ')).map(str::to_string).collect();
        (columns, vec![["r1".to_string(), band].into_iter().chain(facts(sexual)).collect()])
    };
    let c = run(table(1), table(5), &request());
    let why = c.why.as_ref().unwrap();
    assert_eq!((c.moved(Move::Up), why.found.not_reproduced, why.found.without_facts), (1, 0, 0));
    let models = why.found.models.values().next().unwrap();
    assert!(models.old.is_empty());
    let only = |side: usize| models.rules.iter().filter(|(_, counts)| counts[side][0] > 0).map(|(rule, _)| rule.as_str()).collect::<Vec<_>>();
    println!("{:?} {:?}", only(0), only(1));
    assert!(only(0).iter().any(|rule| rule.starts_with("rm2000.s.")) && only(1).iter().any(|rule| rule.starts_with("rm2000.s.")), "{:?} {:?}", only(0), only(1));
}

#[test]
fn bands_that_the_engine_does_not_come_to_are_left_out() {
    let facts: Vec<Json> = answered("arp").into_iter().take(20).collect();
    let (names, mut old) = rows_of("arp", &facts);
    let new = (names.clone(), old.clone());
    for row in &mut old {
        row[1] = if row[1] == "low" { "very_high" } else { "low" }.to_string();
    }
    let c = run((names, old), new, &request());
    let why = c.why.as_ref().unwrap();
    assert_eq!((why.found.movers, why.found.not_reproduced), (20, 20));
    assert!(why.found.models.is_empty() && c.notices.iter().any(|n| n.code == "movers_not_reproduced"));
}

#[test]
fn of_very_many_rows_that_moved_every_so_many_th_is_looked_at_whatever_the_parts() {
    let add = |explained: &mut terms::Explained, rows: &mut dyn Iterator<Item = u64>| {
        for number in rows {
            explained.add(number, (State::Band(0), State::Band(1)), true, || terms::Sides::NoFacts).unwrap();
        }
    };
    let rows = 5 * terms::MOST_EXPLAINED / 2;
    let mut whole = terms::Explained::default();
    add(&mut whole, &mut (1..=rows));
    let mut parts = terms::Explained::default();
    add(&mut parts, &mut (1..=rows / 3));
    let mut other = terms::Explained::default();
    add(&mut other, &mut (rows / 3 + 1..=rows).rev());
    parts.merge(other);
    assert_eq!(whole, parts);
    let (found, every) = whole.finish();
    assert_eq!((every, found.movers), (4, rows / 4));
}
