//! What the C border costs: a call through the shared library beside the same work called from Rust, in turns, in one run. `--test` asserts
//! the answers and measures nothing.
//!
//! Needs the library that `cargo build --release -p assize-ffi` leaves (or `ASSIZE_LIBRARY`). Records are laid out by `ffi/tests/layout.h`.

use assize::Problems;
use assize::catalogue::{Instrument, checked};
use assize::columns::{self, Column, Output};
use assize::guidance::mappa::level::{self, MappaLevel};
use assize::instruments::Likelihood;
use assize::instruments::predictors::arp::Arp;
use assize::instruments::predictors::{logistic, percentage};
use assize::instruments::rm2000::{self, Rm2000};
use assize::instruments::rosh::cell::{self, RoshCell};
use assize::{Json, Options, catalogue};
use libloading::Library;
use std::ffi::{CString, c_char, c_void};
use std::hint::black_box;
use std::time::Instant;

const LAYOUT: &str = include_str!("../ffi/tests/layout.h");

/// A record of the library, by the names of its members.
struct Record {
    name: &'static str,
    words: Vec<u64>,
}

fn layout<'l>(line: &'l str, kind: &str) -> Option<Vec<&'l str>> {
    Some(line.strip_prefix(kind)?.strip_prefix('(')?.strip_suffix(')')?.split(", ").collect())
}

impl Record {
    /// Set up by its init function.
    fn new(library: &Library, name: &'static str, init: &str) -> Self {
        let size = LAYOUT.lines().filter_map(|l| layout(l, "SIZE")).find(|l| l[0] == name).and_then(|l| l[1].parse().ok()).expect("a size");
        let mut record = Self { name, words: vec![0; usize::div_ceil(size, 8)] };
        // SAFETY: the function is of this type by the header, and the record has room for its size.
        let status = unsafe {
            let init: libloading::Symbol<unsafe extern "C" fn(*mut c_void, usize) -> i32> = library.get(init).expect("the function");
            init(record.words.as_mut_ptr().cast(), size)
        };
        assert_eq!(status, 0);
        record
    }

    fn at(&self, member: &str) -> usize {
        let place = LAYOUT.lines().filter_map(|l| layout(l, "PLACE")).find(|l| l[0] == self.name && l[1] == member);
        place.and_then(|l| l[2].parse().ok()).unwrap_or_else(|| panic!("{} has no {member}", self.name))
    }

    fn set(&mut self, member: &str, value: i32) {
        let at = self.at(member);
        // SAFETY: the layout says that a number of 4 bytes stands there.
        unsafe { self.words.as_mut_ptr().cast::<u8>().add(at).cast::<i32>().write(value) };
    }

    fn text(&mut self, member: &str, value: &str) {
        let at = self.at(member);
        // SAFETY: the layout says that a text stands there, and the one given is no longer.
        unsafe { self.words.as_mut_ptr().cast::<u8>().add(at).copy_from_nonoverlapping(value.as_ptr(), value.len()) };
    }

    fn number(&self, member: &str) -> i32 {
        // SAFETY: the layout says that a number of 4 bytes stands there.
        unsafe { self.words.as_ptr().cast::<u8>().add(self.at(member)).cast::<i32>().read() }
    }

    fn real(&self, member: &str) -> f64 {
        // SAFETY: the layout says that a double stands there.
        unsafe { self.words.as_ptr().cast::<u8>().add(self.at(member)).cast::<f64>().read() }
    }
}

/// The lowest of many rounds of both, in turns, in nanoseconds a call.
fn both(calls: u32, mut one: impl FnMut(), mut other: impl FnMut()) -> (f64, f64) {
    let round = |work: &mut dyn FnMut()| {
        let start = Instant::now();
        for _ in 0..calls {
            work();
        }
        start.elapsed().as_nanos() as f64 / f64::from(calls)
    };
    let (mut a, mut b) = (f64::INFINITY, f64::INFINITY);
    for _ in 0..40 {
        a = a.min(round(&mut one));
        b = b.min(round(&mut other));
    }
    (a, b)
}

type Score = unsafe extern "C" fn(*const c_void, *mut c_void) -> i32;

/// Measures a record's call beside the Rust one, unless only the answers are asked for.
fn compare(name: &str, measure: bool, library: &Library, function: &str, facts: &Record, outcome: &mut Record, rust: impl FnMut()) {
    // SAFETY: the function is of this type by the header.
    let score: libloading::Symbol<Score> = unsafe { library.get(function).expect("the function") };
    let (from, into) = (facts.words.as_ptr().cast::<c_void>(), outcome.words.as_mut_ptr().cast::<c_void>());
    // SAFETY: both records were set up by the library.
    assert_eq!(unsafe { score(from, into) }, 0);
    if measure {
        // SAFETY: the same.
        let (c, rust) = both(20_000, || assert_eq!(unsafe { score(black_box(from), black_box(into)) }, 0), rust);
        println!("{name}: {rust:.1} ns from Rust, {c:.1} ns through C: {:.1} ns for the border", c - rust);
    }
}

fn facts<I: Instrument>(json: &str) -> I::Facts {
    checked::<I>(&Json::read(json.as_bytes()).expect("JSON")).expect("in order")
}

/// The answers of a worked example, set in a record: those of plain members alone.
fn fill(record: &mut Record, form: assize::facts::Form, json: &str) {
    use assize::facts::{Shape, plain};
    let json = Json::read(json.as_bytes()).expect("JSON");
    for (name, value) in json.members() {
        let field = form.fields.iter().find(|f| f.name == name.as_ref()).expect("a question");
        let number = match (field.shape, value) {
            (Shape::Choice(list) | Shape::OneOf(list), value) => {
                let word = value.as_text().map(str::to_string).or_else(|| value.as_whole().map(|n| n.to_string()));
                list.iter().zip(plain::numbers(list)).find(|(c, _)| Some(c.word) == word.as_deref()).map(|(_, n)| n)
            }
            (Shape::Date, value) => value.as_text().and_then(|day| day.replace('-', "").parse().ok()),
            (_, Json::Bool(yes)) => Some(i32::from(*yes)),
            (_, value) => value.as_whole().and_then(|n| i32::try_from(n).ok()),
        };
        match (field.shape, number) {
            (Shape::Text, _) => record.text(name, value.as_text().expect("a text")),
            (_, Some(number)) => record.set(name, number),
            (_, None) => panic!("{name} is no plain answer"),
        }
    }
}

fn records(library: &Library, measure: bool) {
    let example = Rm2000::sheet().example;
    let (mut from, mut into) = (Record::new(library, "AssizeRm2000Facts", "assize_rm2000_facts_init"), Record::new(library, "AssizeRm2000Outcome", "assize_rm2000_outcome_init"));
    fill(&mut from, catalogue::find("rm2000").expect("there").form, example);
    let known = facts::<Rm2000>(example);
    compare("rm2000", measure, library, "assize_rm2000_score", &from, &mut into, || {
        let f = black_box(&known);
        let mut problems = Problems::default();
        Rm2000::check(f, &mut problems);
        assert!(problems.is_empty());
        black_box((rm2000::score(f), rm2000::working(f)));
    });
    assert_eq!(into.number("s_category"), Likelihood::VeryHigh as i32 + 1);

    let example = RoshCell::sheet().example;
    let (mut from, mut into) =
        (Record::new(library, "AssizeRoshCellFacts", "assize_rosh_cell_facts_init"), Record::new(library, "AssizeRoshCellOutcome", "assize_rosh_cell_outcome_init"));
    fill(&mut from, catalogue::find("rosh-cell").expect("there").form, example);
    let known = facts::<RoshCell>(example);
    compare("rosh-cell", measure, library, "assize_rosh_cell_score", &from, &mut into, || {
        let f = black_box(&known);
        let mut problems = Problems::default();
        RoshCell::check(f, &mut problems);
        assert!(problems.is_empty());
        black_box((cell::possible_after_triggers(f), cell::timings(f)));
    });
    assert_eq!(into.number("level"), 3);

    let example = MappaLevel::sheet().example;
    let (mut from, mut into) =
        (Record::new(library, "AssizeMappaLevelFacts", "assize_mappa_level_facts_init"), Record::new(library, "AssizeMappaLevelOutcome", "assize_mappa_level_outcome_init"));
    fill(&mut from, catalogue::find("mappa-level").expect("there").form, example);
    let known = facts::<MappaLevel>(example);
    // SAFETY: the function is of this type by the header.
    let score: libloading::Symbol<unsafe extern "C" fn(*const c_void, *const c_char, *mut c_void) -> i32> =
        unsafe { library.get("assize_mappa_level_score").expect("the function") };
    let (f, o) = (from.words.as_ptr().cast::<c_void>(), into.words.as_mut_ptr().cast::<c_void>());
    // SAFETY: both records were set up by the library.
    let through = || assert_eq!(unsafe { score(black_box(f), std::ptr::null(), black_box(o)) }, 0);
    through();
    if measure {
        let (c, rust) = both(20_000, through, || {
            let f = black_box(&known);
            let mut problems = Problems::default();
            MappaLevel::check(f, &mut problems);
            assert!(problems.is_empty());
            black_box(level::possible(Options::default().policy(), f));
        });
        println!("mappa-level: {rust:.1} ns from Rust, {c:.1} ns through C: {:.1} ns for the border", c - rust);
    }
    assert_eq!(into.number("level"), 2);

    let example = Arp::sheet().example;
    let (mut from, mut into) =
        (Record::new(library, "AssizePredictorsFacts", "assize_predictors_facts_init"), Record::new(library, "AssizePercentageOutcome", "assize_percentage_outcome_init"));
    fill(&mut from, catalogue::find("arp").expect("there").form, example);
    let known = facts::<Arp>(example);
    compare("arp", measure, library, "assize_arp_score", &from, &mut into, || {
        let f = black_box(&known);
        let mut problems = Problems::default();
        Arp::check(f, &mut problems);
        assert!(problems.is_empty());
        black_box(logistic::score::<Arp>(f, percentage::form::<Arp>(f)));
    });
    assert_eq!(into.real("percent"), 62.86);
}

#[repr(C)]
struct AssizeColumn {
    name: *const c_char,
    values: *const c_void,
    validity: *const u8,
    offsets: *const i32,
    width: usize,
    kind: i32,
    reserved: i32,
}

#[repr(C)]
struct AssizeOutput {
    path: *const c_char,
    values: *mut c_void,
    validity: *mut u8,
    width: usize,
    kind: i32,
    absent: i32,
}

type ScoreColumns = unsafe extern "C" fn(*const c_char, *const c_char, usize, *const AssizeColumn, usize, *mut AssizeOutput, usize, *mut u8, *mut c_char, usize, *mut usize) -> i32;

/// The column entry beside the Rust column loop: men of every age, one unknown answer in eight.
fn batch(library: &Library, measure: bool) {
    const ROWS: usize = 2000;
    let entry = catalogue::find("rm2000").expect("there");
    // without a conviction of a sexual offence, V alone: every row has an answer
    let counts = ["age", "criminal_appearances", "violent_appearances"];
    let columns: Vec<Vec<f64>> =
        (0..counts.len()).map(|q| (0..ROWS).map(|row| if (row + q) % 8 == 7 { f64::NAN } else { [18 + row % 60, row % 9, 1 + row % 5][q] as f64 }).collect()).collect();
    let answers = ["sex", "convicted_of_sexual_offence", "any_burglary"];
    let zeros = vec![0i32; ROWS];
    let mut given: Vec<(String, Column)> = counts.iter().zip(&columns).map(|(q, values)| ((*q).to_string(), Column::Numbers(values.clone()))).collect();
    given.extend(answers.iter().map(|q| ((*q).to_string(), Column::Numbers(vec![0.0; ROWS]))));
    let outputs = ["v.points".to_string()];
    let scored = columns::score(entry, &given, &outputs, &Options::default()).expect("in order");
    let Output::Numbers(meant) = &scored.outputs[0] else { panic!("points are numbers") };

    // SAFETY: the function is of this type by the header.
    let score: libloading::Symbol<ScoreColumns> = unsafe { library.get("assize_score_columns").expect("the function") };
    let names: Vec<CString> = counts.iter().chain(&answers).map(|q| CString::new(*q).expect("no zero byte")).collect();
    let values = columns.iter().map(|values| (values.as_ptr().cast(), 2)).chain(answers.iter().map(|_| (zeros.as_ptr().cast(), 1)));
    let records: Vec<AssizeColumn> = names
        .iter()
        .zip(values)
        .map(|(name, (values, kind))| AssizeColumn { name: name.as_ptr(), values, validity: std::ptr::null(), offsets: std::ptr::null(), width: 0, kind, reserved: 0 })
        .collect();
    let (mut found, mut kinds, mut length) = (vec![0.0f64; ROWS], vec![0u8; ROWS], 0usize);
    let mut output = AssizeOutput { path: c"v.points".as_ptr(), values: found.as_mut_ptr().cast(), validity: std::ptr::null_mut(), width: 0, kind: 2, absent: 0 };
    let mut why = [0 as c_char; 512];
    let mut call = || {
        // SAFETY: every pointer is to memory of ours with room for so many rows.
        let status = unsafe {
            score(c"rm2000".as_ptr(), std::ptr::null(), ROWS, records.as_ptr(), records.len(), &raw mut output, 1, kinds.as_mut_ptr(), why.as_mut_ptr(), why.len(), &raw mut length)
        };
        assert_eq!(status, 0);
    };
    call();
    if measure {
        let (c, rust) = both(1, call, || {
            black_box(columns::score(entry, black_box(&given), &outputs, &Options::default()).expect("in order"));
        });
        println!("columns of {ROWS} rows: {:.2} ms from Rust, {:.2} ms through C: {:+.1} %", rust / 1e6, c / 1e6, 100.0 * (c / rust - 1.0));
    }
    assert!(found.iter().zip(meant).all(|(a, b)| a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan()));
    assert!(kinds.iter().zip(&scored.kinds).all(|(a, b)| *a == *b as u8 + 1));
    assert!(meant.iter().filter(|x| !x.is_nan()).count() > ROWS / 4);
}

fn main() {
    let measure = !std::env::args().any(|a| a == "--test");
    let path = std::env::var("ASSIZE_LIBRARY").unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../target/release/libassize.so").to_string());
    // SAFETY: the library runs nothing when loaded but what sets how a fault of its own is told.
    let library = unsafe { Library::new(&path) }.unwrap_or_else(|why| panic!("{path}: {why}; build it with `cargo build --release -p assize-ffi`"));
    if measure {
        let processor = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        println!("{}", processor.lines().find_map(|l| l.strip_prefix("model name\t: ")).unwrap_or("processor not named"));
    }
    records(&library, measure);
    batch(&library, measure);
    println!("the answers through C are those of Rust");
}
