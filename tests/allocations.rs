//! Rows of plain numbers are scored without anything being allocated for them: counted, in a program of its own.

use assize::columns::{HEADLINES, Headline, Input, Kind, Plan};
use assize::guidance::families;
use assize::{Json, Options, catalogue};
use assize_tests::flat::{Held, Row, flat, held, rows};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

thread_local! {
    static ALLOCATIONS: Cell<u64> = const { Cell::new(0) };
}

/// Counts what its thread allocates.
struct Counting;

// SAFETY: everything is handed on to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        // SAFETY: the caller's promise.
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise.
        unsafe { System.dealloc(pointer, layout) }
    }
    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        // SAFETY: the caller's promise.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

fn name(headline: &Headline) -> String {
    format!("{}@{}", headline.id, headline.edition)
}

/// How each row is answered, and what is allocated for each when it is scored again.
fn counted(headline: &Headline, rows: &[Row], options: &Options) -> Vec<(Kind, u64)> {
    let entry = catalogue::find(&name(headline)).or_else(|| catalogue::find(headline.id)).expect("in the catalogue");
    let mut names: Vec<&str> = rows.iter().flat_map(|row| row.keys().map(String::as_str)).collect();
    names.sort_unstable();
    names.dedup();
    let questions: Vec<_> = names.iter().map(|name| (headline.resolve)(name).expect("a question")).collect();
    let mut plan = Plan::new(&[entry], &names).expect("a plan");
    let mut scores = Vec::new();
    rows.iter()
        .map(|row| {
            let columns: Vec<Held> = questions.iter().map(|q| held(q, std::slice::from_ref(row))).collect();
            let inputs: Vec<Input> = columns.iter().map(Held::input).collect();
            plan.score(1, &inputs, options, &mut scores);
            let before = ALLOCATIONS.get();
            plan.score(1, &inputs, options, &mut scores);
            (scores[0].kinds[0], ALLOCATIONS.get() - before)
        })
        .collect()
}

/// The worked example of an instrument without what only JSON holds, and with what then is needed.
fn example(headline: &Headline) -> Row {
    let entry = catalogue::find(&name(headline)).or_else(|| catalogue::find(headline.id)).expect("in the catalogue");
    let facts = Json::read((entry.sheet)().example.as_bytes()).expect("facts");
    let mut row = Row::new();
    for (name, value) in facts.members() {
        match flat(headline, &Json::Object(vec![(name.clone(), value.clone())])) {
            Some(answers) => row.extend(answers),
            None => assert!(["static_facts", "incidents"].contains(&name.as_ref()), "{}: {name}", headline.id),
        }
    }
    if headline.id == "asset" {
        row.extend(["offence_type", "age_at_first_reprimand", "age_at_first_conviction", "previous_convictions"].map(|name| (format!("static_scores.{name}"), Json::from(3))));
    }
    row
}

#[test]
fn the_worked_example_of_every_instrument_allocates_nothing() {
    for headline in HEADLINES {
        let found = counted(headline, &[example(headline)], &Options::default());
        assert!(matches!(found[..], [(Kind::Scored | Kind::Bounded, 0)]), "{}: {found:?}", name(headline));
    }
}

/// Nor does any vector that is answered, whatever is not known in it, but for parts of a programme need that contradict themselves.
#[test]
fn no_row_that_is_answered_allocates_anything() {
    for headline in HEADLINES {
        let mut answered = 0;
        for ((policies, _), rows) in rows(headline) {
            let policies: Vec<_> = policies.iter().map(|id| families::find(id).expect("a policy")).collect();
            let options = policies.iter().fold(Options::default(), Options::under);
            let less = |row: &Row| -> Vec<Row> { row.keys().map(|name| row.iter().filter(|(key, _)| *key != name).map(|(k, v)| (k.clone(), v.clone())).collect()).collect() };
            let some: Vec<Row> = rows.iter().step_by(rows.len().div_ceil(25)).flat_map(less).collect();
            for rows in [&rows, &some] {
                for ((kind, allocations), row) in counted(headline, rows, &options).into_iter().zip(rows) {
                    // a part of a programme need with something wrong in its facts is left out, and what is wrong is listed before
                    let parts = headline.id == "pni";
                    assert!(kind == Kind::Rejected || parts || allocations == 0, "{}: {allocations} for {row:?}", name(headline));
                    answered += usize::from(kind != Kind::Rejected);
                }
            }
        }
        assert!(answered > 10, "{}: {answered}", name(headline));
    }
}
