//! Rows in which nothing is wrong allocate nothing, once the room for results is there.

use assize::columns::{Input, Plan, blocks};
use assize::facts::plain::UNKNOWN;
use assize::{Options, catalogue};
use people::OFFENDING;
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

mod people;

thread_local! {
    static ALLOCATIONS: Cell<u64> = const { Cell::new(0) };
}

struct Counting;

// SAFETY: hands every call on to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // a thread that ends has no counter any more
        let _ = ALLOCATIONS.try_with(|count| count.set(count.get() + 1));
        // SAFETY: the caller's promise is the system allocator's.
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the pointer came from `alloc` above.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// How often `work` allocates.
fn allocations(work: impl FnOnce()) -> u64 {
    let before = ALLOCATIONS.with(Cell::get);
    work();
    ALLOCATIONS.with(Cell::get) - before
}

const ROWS: usize = 1_000;

fn columns(example: &[(&'static str, i32)]) -> (Vec<&'static str>, Vec<Vec<i32>>) {
    example.iter().map(|(name, number)| (*name, vec![*number; ROWS])).unzip()
}

const PREDICTORS: [(&str, i32); 38] = [
    ("assessment_date", 20_260_210),
    ("gender", 0),
    ("date_of_birth", 19_850_314),
    ("date_of_current_conviction", 20_250_620),
    ("date_at_start_of_followup", 20_250_905),
    ("current_offence_code", 4_600),
    ("total_number_of_sanctions_for_all_offences", 9),
    ("total_number_of_violent_sanctions", 3),
    ("age_at_first_sanction", 17),
    ("suitability_of_accommodation", 1),
    ("is_unemployed", 1),
    ("current_relationship_with_partner", 2),
    ("current_relationship_status", 1),
    ("evidence_of_domestic_abuse", 1),
    ("regular_offending_activities", 2),
    ("current_alcohol_use_problems", 1),
    ("excessive_alcohol_use", 2),
    ("impulsivity_problems", 1),
    ("temper_control", 1),
    ("pro_criminal_attitudes", 2),
    ("motivation_to_tackle_drug_misuse", 1),
    ("has_heroin_usage", 1),
    ("has_crack_cocaine_usage", 1),
    ("has_cannabis_usage", 1),
    ("has_ketamine_usage", 0),
    ("has_spice_usage", UNKNOWN),
    ("did_offence_involve_carrying_or_using_weapon", 1),
    ("previous_convictions", assize::facts::plain::SEVERAL | 1 << 4),
    ("has_solvents_usage", 0),
    ("supervision_status", 1),
    ("most_recent_offence_date", 20_240_510),
    ("has_ever_committed_sexual_offence", 0),
    ("total_contact_adult_sexual_sanctions", UNKNOWN),
    ("total_contact_child_sexual_sanctions", UNKNOWN),
    ("total_indecent_image_sanctions", UNKNOWN),
    ("total_non_contact_sexual_offences", UNKNOWN),
    ("date_of_most_recent_sexual_offence", UNKNOWN),
    ("is_current_offence_against_victim_stranger", UNKNOWN),
];

const SIX: [&str; 6] = ["arp", "vrp", "svrp", "dc-srp", "iic-srp", "csrp"];

/// The answers of a person with others in the place of some.
fn with(others: &[(&str, i32)]) -> Vec<(&'static str, i32)> {
    PREDICTORS.into_iter().map(|(name, number)| (name, others.iter().find(|(own, _)| *own == name).map_or(number, |(_, other)| *other))).collect()
}

const RISK_MATRIX: [(&str, i32); 13] = [
    ("sex", 0),
    ("age", 30),
    ("convicted_of_sexual_offence", 1),
    ("age_at_latest_sexual_offence", 28),
    ("internet_only", 0),
    ("sexual_appearances", 2),
    ("criminal_appearances", 5),
    ("violent_appearances", 1),
    ("any_burglary", 0),
    ("male_victim", 1),
    ("stranger_victim", 1),
    ("single", 0),
    ("non_contact_offence", 0),
];

#[test]
fn rows_in_which_nothing_is_wrong_allocate_nothing() {
    let (man, woman) = (with(&OFFENDING), with(&[&OFFENDING[..], &[("gender", 1)]].concat()));
    let fallen = with(&[&OFFENDING[..], &[("is_unemployed", UNKNOWN), ("previous_convictions", UNKNOWN)]].concat());
    for (ids, example) in [
        (vec!["arp", "vrp", "svrp"], &PREDICTORS[..]),
        (SIX.to_vec(), &PREDICTORS),
        (SIX.to_vec(), &man),
        (SIX.to_vec(), &woman),
        (SIX.to_vec(), &fallen),
        (vec!["rm2000"], &RISK_MATRIX),
    ] {
        let entries: Vec<_> = ids.iter().map(|id| catalogue::find(id).expect("in the catalogue")).collect();
        let (names, values) = columns(example);
        let mut plan = Plan::new(&entries, &names).expect("a plan");
        let inputs: Vec<Input<'_>> = values.iter().map(|column| Input::Plain(column)).collect();
        let (options, mut scores) = (Options::default(), Vec::new());
        let first = allocations(|| plan.score(ROWS, &inputs, &options, &mut scores));
        assert!(first > 0, "the counter counts");
        assert!(scores.iter().all(|scores| scores.lines[0].band.iter().all(|band| *band != u8::MAX)));
        let again = allocations(|| plan.score(ROWS, &inputs, &options, &mut scores)) + allocations(|| assize_dispatch::score(&mut plan, ROWS, &inputs, &options, &mut scores));
        assert_eq!(again, 0, "{ids:?}");
    }
}

#[test]
fn nor_do_rows_that_are_answered_one_by_one() {
    // the static form, with what the dynamic one could come to
    for hidden in ["is_unemployed", "previous_convictions"] {
        let (mut names, values) = columns(&with(&[&OFFENDING[..], &[(hidden, UNKNOWN)]].concat()));
        let mut inputs: Vec<Input<'_>> = values.iter().map(|column| Input::Plain(column)).collect();
        // blocks hold no decimals, and leave the rows to the other way
        let decimals = vec![12.34; ROWS];
        names.push("recorded.arp_score");
        inputs.push(Input::Real(&decimals));
        let mut plan = Plan::new(&SIX.map(|id| catalogue::find(id).expect("in the catalogue")), &names).expect("a plan");
        let (options, mut scores) = (Options::default(), Vec::new());
        plan.score(ROWS, &inputs, &options, &mut scores);
        assert!((0..SIX.len()).all(|instrument| plan.left(instrument).is_some_and(|left| !left[..ROWS % blocks::ROWS].contains(&0))));
        assert!([2, 5].iter().all(|place| scores[*place].lines[0].lowest.iter().all(|lowest| !lowest.is_nan())));
        assert_eq!(allocations(|| plan.score(ROWS, &inputs, &options, &mut scores)), 0, "{hidden}");
    }
}
