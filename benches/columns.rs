//! Many rows of plain numbers through the column engine, beside what it costs only to read the columns and only to compute: a million rows, a
//! thousand at a time, whose answers stay in the near cache. Names are instrument/shape/implementation. `cargo bench --bench columns` prints
//! nanoseconds a row, medians of pieces of work that take turns, and how near ours comes to the floors.

use assize::columns::blocks::ROWS;
use assize::columns::{Input, Kind, Plan, Scores};
use assize::facts::Choices;
use assize::facts::plain::UNKNOWN;
use assize::instruments::predictors::arp::Arp;
use assize::instruments::predictors::facts::Variant;
use assize::instruments::predictors::logistic::{Checked, Logistic};
use assize::instruments::predictors::values::{History, Past, Present};
use assize::instruments::rm2000::{self, Sex};
use assize::offences::current::Category;
use assize::{Options, catalogue, math};
use assize_benches::cases::{self, Columns};
use assize_benches::formula::Formula;
use assize_benches::timing::{per_row, processor};
use assize_dispatch::Level;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;

/// Rows that are scored at a time.
const CHUNK: usize = 1024;
/// Turns that each piece of work takes.
const RUNS: usize = 11;

/// Whether everything is only tried once.
fn only_tried() -> bool {
    std::env::args().any(|argument| argument == "--test")
}

/// The sum of every column, so that each is read; a chunk of each in turn, as the engine reads them.
fn read(columns: &Columns) -> i32 {
    let rows = columns.values[0].len();
    let mut sum = 0i32;
    for start in (0..rows).step_by(CHUNK) {
        for column in &columns.values {
            let chunk = &column[start..rows.min(start + CHUNK)];
            sum = sum.wrapping_add(chunk.iter().fold(0, |sum: i32, number| sum.wrapping_add(*number)));
        }
    }
    sum
}

/// Scores all rows at a level, and gives the sums of the scores and of the positions of the bands of the last scale.
fn scored(level: Level, plan: &mut Plan, columns: &Columns, scores: &mut Vec<Scores>) -> (f64, u64) {
    let rows = columns.values[0].len();
    let mut inputs: Vec<Input<'_>> = Vec::with_capacity(columns.values.len());
    let (mut score, mut band) = (0.0, 0);
    for start in (0..rows).step_by(CHUNK) {
        let count = CHUNK.min(rows - start);
        inputs.clear();
        inputs.extend(columns.rows(start, count));
        assize_dispatch::score_at(level, plan, count, &inputs, &Options::default(), scores);
        let [.., line] = scores[0].lines.as_slice() else { panic!("a scale") };
        score += scores[0].lines[0].score[0];
        band += u64::from(line.band[count - 1]);
    }
    (black_box(score), black_box(band))
}

/// Asserts that the columns come to what single cases do, in every `step`-th row.
fn right(level: Level, plan: &mut Plan, columns: &Columns, step: usize, single: impl Fn(usize) -> [(f64, u8); 3]) {
    let (rows, mut scores) = (columns.values[0].len(), Vec::new());
    assize_dispatch::score_at(level, plan, rows, &columns.inputs(), &Options::default(), &mut scores);
    for row in (0..rows).step_by(step) {
        assert_eq!(scores[0].kinds[row], Kind::Scored);
        for (line, (score, band)) in scores[0].lines.iter().zip(single(row)) {
            let found = line.line(row);
            assert!((found.score == score || found.score.is_nan() && score.is_nan()) && found.band == band, "row {row}");
        }
    }
}

/// What the arithmetic of ARP dynamic needs and nothing else, over rows that are in the near cache: a logarithm, the products of the terms, exp.
struct Arithmetic {
    multiplied: Vec<[f64; ROWS]>,
    coefficients: Vec<f64>,
    ratios: [f64; ROWS],
}

impl Arithmetic {
    fn of(arp: &cases::ArpCases) -> Self {
        let rows: Vec<Vec<f64>> = (0..ROWS)
            .map(|row| {
                let (history, category) = derived(&arp.derived, row);
                let mut values = Arp::multiplied(Variant::Dynamic, &Past::of(&history, Arp::ADDED), &Present::from(&cases::numbers(&arp.raw, row)));
                values.push(Arp::offence(Variant::Dynamic, category));
                values
            })
            .collect();
        let mut coefficients: Vec<f64> = Arp::PRESENT.features.iter().flat_map(|feature| feature.coefficients).map(|coefficient| coefficient.value).collect();
        coefficients.push(1.0);
        assert_eq!(coefficients.len(), rows[0].len());
        Self {
            multiplied: (0..coefficients.len()).map(|term| std::array::from_fn(|row| rows[row][term])).collect(),
            coefficients,
            ratios: std::array::from_fn(|row| 0.01 + arp.derived.get("sanctions")[row] as f64 / 64.0),
        }
    }

    #[inline(always)]
    fn run(&self, blocks: usize) -> f64 {
        let (mut logarithms, mut exponentials) = ([0.0; ROWS], [0.0; ROWS]);
        let mut sum = 0.0;
        for _ in 0..blocks {
            math::ln_slice(black_box(&self.ratios), &mut logarithms);
            let mut log_odds = [0.0; ROWS];
            for (column, coefficient) in self.multiplied.iter().zip(&self.coefficients) {
                for (log_odds, value) in log_odds.iter_mut().zip(column) {
                    *log_odds += coefficient * value;
                }
            }
            math::exp_slice(&log_odds, &mut exponentials);
            sum += exponentials[0] + logarithms[0];
        }
        sum
    }

    #[cfg(target_arch = "x86_64")]
    #[target_feature(enable = "avx2")]
    fn avx2(&self, blocks: usize) -> f64 {
        self.run(blocks)
    }

    #[cfg(target_arch = "x86_64")]
    #[target_feature(enable = "avx2,avx512f,avx512bw,avx512dq,avx512vl")]
    fn avx512(&self, blocks: usize) -> f64 {
        self.run(blocks)
    }

    fn at(&self, level: Level, blocks: usize) -> f64 {
        match level {
            #[cfg(target_arch = "x86_64")]
            // SAFETY: the processor has the instructions, as was just asked.
            Level::Avx512 if level.is_available() => unsafe { self.avx512(blocks) },
            #[cfg(target_arch = "x86_64")]
            // SAFETY: the processor has the instructions, as was just asked.
            Level::Avx2 if level.is_available() => unsafe { self.avx2(blocks) },
            _ => self.run(blocks),
        }
    }
}

fn derived(columns: &Columns, row: usize) -> (History, Category) {
    let at = |name: &str| columns.get(name)[row];
    let history = History {
        sex: Sex::from_index(at("sex")).expect("a sex"),
        age_at_start_of_followup: at("age_at_start_of_followup"),
        sanctions: at("sanctions"),
        violent_sanctions: 0,
        career_years: at("career_years"),
        offence_free_months: at("offence_free_months"),
    };
    (history, Category::from_index(at("category")).expect("a category"))
}

fn arp(c: &mut Criterion) {
    let rows = if only_tried() { 39 * ROWS } else { 7813 * ROWS };
    let cases = cases::arp(rows);
    let entry = catalogue::find("arp").expect("in the catalogue");
    let mut plan = Plan::new(&[entry], &cases.raw.names).expect("a plan");
    let (mut scores, arithmetic, level) = (Vec::new(), Arithmetic::of(&cases), Level::best());
    for level in Level::ALL {
        right(level, &mut plan, &cases.raw, rows / 1000, |row| {
            let (history, category) = derived(&cases.derived, row);
            let one = Checked { history, category, present: Present::from(&cases::numbers(&cases.raw, row)) }.score::<Arp>(Variant::Dynamic);
            [(one.percent, one.band.index()); 3]
        });
    }
    let mut formula = Formula::new(&cases);
    if !only_tried() {
        println!("{}, {level:?}, {rows} rows, {} columns", processor(), cases.raw.values.len());
        for level in Level::ALL.into_iter().filter(|level| level.is_available()) {
            let times = per_row(
                rows,
                RUNS,
                &mut [
                    &mut || _ = black_box(read(&cases.raw)),
                    &mut || _ = black_box(arithmetic.at(level, rows / ROWS)),
                    &mut || _ = black_box(scored(level, &mut plan, &cases.raw, &mut scores)),
                    &mut || formula.run(level),
                ],
            );
            let floor = times[0].max(times[1]);
            println!("arp/dynamic {level:?}: bandwidth floor  {:6.2} ns a row", times[0]);
            println!("arp/dynamic {level:?}: arithmetic floor {:6.2} ns a row", times[1]);
            println!("arp/dynamic {level:?}: ours             {:6.2} ns a row, {:.2} of the larger floor's speed", times[2], floor / times[2]);
            println!("arp/dynamic {level:?}: ours, from what is derived {:6.2} ns a row", times[3]);
        }
    }
    one_by_one(&cases, &mut plan);
    let mut group = c.benchmark_group("arp/dynamic-columns");
    group.throughput(Throughput::Elements(rows as u64)).sample_size(10);
    group.bench_function("assize", |b| b.iter(|| scored(level, &mut plan, &cases.raw, &mut scores)));
    group.finish();
}

/// Rows that are worked out one by one: within a block the static form with what the dynamic one could come to, apart from blocks rows that are
/// refused.
fn one_by_one(cases: &cases::ArpCases, plan: &mut Plan) {
    for (name, question, number, kind) in [
        ("static, a dynamic answer missing", "is_unemployed", UNKNOWN, Kind::Scored),
        ("refused by a check", "total_number_of_sanctions_for_all_offences", UNKNOWN, Kind::Rejected),
        ("refused by a field", "total_number_of_sanctions_for_all_offences", 0, Kind::Rejected),
    ] {
        let place = cases.raw.names.iter().position(|own| *own == question).expect("the column");
        let rows = if only_tried() { 500 } else { 50_000 };
        let values = cases.raw.values.iter().enumerate().map(|(at, column)| if at == place { vec![number; rows] } else { column[..rows].to_vec() });
        let columns = Columns { names: cases.raw.names.clone(), values: values.collect() };
        let mut scores = Vec::new();
        plan.score(rows, &columns.inputs(), &Options::default(), &mut scores);
        assert!(scores[0].kinds.iter().all(|found| *found == kind));
        let range = scores[0].lines[0].lowest.iter().all(|lowest| !lowest.is_nan());
        assert_eq!(range, kind == Kind::Scored);
        if !only_tried() {
            let times = per_row(rows, RUNS, &mut [&mut || _ = black_box(scored(Level::best(), plan, &columns, &mut scores))]);
            println!("arp/one-by-one, {name}: {:7.0} ns a row", times[0]);
        }
    }
}

fn risk_matrix(c: &mut Criterion) {
    let rows = if only_tried() { 5_000 } else { 1_000_000 };
    let columns = cases::risk_matrix(rows);
    let entry = catalogue::find("rm2000").expect("in the catalogue");
    let mut plan = Plan::new(&[entry], &columns.names).expect("a plan");
    let (mut scores, level) = (Vec::new(), Level::best());
    for level in Level::ALL {
        right(level, &mut plan, &columns, rows / 1000, |row| {
            let at = |name: &str| columns.get(name)[row];
            let points = rm2000::s_points(at("age"), at("sexual_appearances"), at("criminal_appearances"));
            let factors = ["male_victim", "stranger_victim", "single", "non_contact_offence"].map(at).iter().sum();
            let v_points = rm2000::v_points(at("age"), at("violent_appearances"), at("any_burglary"));
            let (s, v) = (rm2000::s_category(points, factors), rm2000::V_CATEGORY.value(v_points));
            [(f64::from(points), s.index()), (f64::from(v_points), v.index()), (f64::NAN, rm2000::c_category(s, v).index())]
        });
    }
    if !only_tried() {
        println!("{}, {level:?}, {rows} rows, {} columns", processor(), columns.values.len());
        for level in Level::ALL.into_iter().filter(|level| level.is_available()) {
            let times = per_row(rows, RUNS, &mut [&mut || _ = black_box(read(&columns)), &mut || _ = black_box(scored(level, &mut plan, &columns, &mut scores))]);
            println!("rm2000/columns {level:?}: only reading {:6.2} ns a row", times[0]);
            println!("rm2000/columns {level:?}: ours         {:6.2} ns a row, {:.2} of the speed of only reading", times[1], times[0] / times[1]);
        }
    }
    let mut group = c.benchmark_group("rm2000/columns");
    group.throughput(Throughput::Elements(rows as u64)).sample_size(10);
    group.bench_function("assize", |b| b.iter(|| scored(level, &mut plan, &columns, &mut scores)));
    group.finish();
}

criterion_group!(benches, arp, risk_matrix);
criterion_main!(benches);
