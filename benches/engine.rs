//! One instrument, and the whole adult assessment, from checked facts to the typed result. Names are instrument/shape.

use assize::assessment::{self, Prepared};
use assize::bounds::Output;
use assize::catalogue::{self, checked};
use assize::guidance::mappa::level::{self, Managed, MappaLevel};
use assize::guidance::mappa::policies;
use assize::guidance::scaled_approach;
use assize::instruments::rm2000::{self, Rm2000};
use assize::instruments::rosh::{Level, cell};
use assize::instruments::tier::v2::{self, TierV2};
use assize::instruments::tier::v3::{self, TierV3, Tiered};
use assize::instruments::{Likelihood, asset, oasys, tier};
use assize::{Json, Options, report};
use criterion::{Criterion, criterion_group, criterion_main};
use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::sync::atomic::{AtomicU64, Ordering};

/// Counts allocations, so that a bench can assert that there are none.
struct Counting;
static ALLOCATIONS: AtomicU64 = AtomicU64::new(0);

// SAFETY: hands every call on to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
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

/// Asserts that `work` allocates at most so often.
fn allocates(most: u64, name: &str, work: impl FnOnce()) {
    let before = ALLOCATIONS.load(Ordering::Relaxed);
    work();
    let count = ALLOCATIONS.load(Ordering::Relaxed) - before;
    assert!(count <= most, "{name} allocates {count} times, at most {most} are allowed");
}

const CASE: &str = include_str!("../examples/registered-sex-offender.json");

fn case() -> Prepared {
    Prepared::read(&Json::read(CASE.as_bytes()).expect("the example is JSON"), &Options::default()).expect("the example is usable")
}

fn example<I: catalogue::Instrument>() -> I::Facts {
    checked::<I>(&Json::read(I::sheet().example.as_bytes()).expect("JSON")).expect("the example is in order")
}

fn instruments(c: &mut Criterion) {
    let facts = example::<Rm2000>();
    let scored = rm2000::score(&facts);
    assert_eq!(scored.s.and_then(|s| s.determined()), Some(Likelihood::VeryHigh));
    allocates(0, "rm2000/known", || {
        black_box(rm2000::score(black_box(&facts)));
    });
    c.bench_function("rm2000/known", |b| b.iter(|| rm2000::score(black_box(&facts))));

    let unknown = rm2000::Facts::default();
    assert_eq!(rm2000::score(&unknown).v.len(), 4);
    c.bench_function("rm2000/nothing-known", |b| b.iter(|| rm2000::score(black_box(&unknown))));

    let facts = example::<oasys::Oasys>();
    assert_eq!(oasys::score(&facts).ogrs3, Some(Likelihood::Medium));
    allocates(0, "oasys/known", || {
        black_box(oasys::score(black_box(&facts)));
    });
    c.bench_function("oasys/known", |b| b.iter(|| oasys::score(black_box(&facts))));

    let facts = example::<asset::Asset>();
    let (bands, options) = (&scaled_approach::FEBRUARY_2009, Options::default());
    assert_eq!(asset::score(&facts, bands, &options).total.only(), Some(28));
    c.bench_function("asset/known", |b| b.iter(|| asset::score(black_box(&facts), bands, &options)));

    let unknown = asset::Facts::default();
    assert_eq!(asset::score(&unknown, bands, &options).total.iter().count(), 65);
    c.bench_function("asset/nothing-known", |b| b.iter(|| catalogue::answer::<asset::Asset>(black_box(&unknown), &options)));

    let facts = example::<TierV3>();
    assert!(matches!(v3::score(&facts), Tiered::Tier { tier: v3::Tier::D, .. }));
    allocates(0, "tier/v3/known", || {
        black_box(v3::score(black_box(&facts)));
    });
    c.bench_function("tier/v3/known", |b| b.iter(|| v3::score(black_box(&facts))));
    assert_eq!(v3::possible(&facts).len(), 3);
    c.bench_function("tier/v3/possible", |b| b.iter(|| v3::possible(black_box(&facts))));
    let open = tier::Facts { csrp_type: facts.arp_type, rosh: assize::Answer::Unknown, ..facts };
    assert_eq!((v3::possible(&open).len(), v3::decisive(&open).len()), (5, 3));
    c.bench_function("tier/v3/possible/everything-open", |b| b.iter(|| (v3::possible(black_box(&open)), v3::decisive(black_box(&open)))));

    let facts = example::<TierV2>();
    assert_eq!((v2::score(&facts).protect.points, v2::score(&facts).change.points()), (35, 12));
    allocates(0, "tier/v2/known", || {
        black_box(v2::score(black_box(&facts)));
    });
    c.bench_function("tier/v2/known", |b| b.iter(|| v2::score(black_box(&facts))));

    let facts = example::<cell::RoshCell>();
    assert_eq!(cell::possible(&facts).determined(), Some(Level::High));
    allocates(0, "rosh-cell/known", || {
        black_box(cell::possible(black_box(&facts)));
    });
    c.bench_function("rosh-cell/known", |b| b.iter(|| cell::possible(black_box(&facts))));

    let facts = example::<MappaLevel>();
    for policy in policies::ALL {
        assert_eq!(level::possible(policy, &facts).determined(), Some(Managed::Two));
        allocates(0, "mappa-level/known", || {
            black_box(level::possible(policy, black_box(&facts)));
        });
        c.bench_function(&format!("mappa-level/known/{}", policy.id), |b| b.iter(|| level::possible(policy, black_box(&facts))));
    }
}

fn whole(c: &mut Criterion) {
    let prepared = case();
    let policy = &policies::national_2026_03::POLICY;
    let decided = assessment::decide(&prepared, policy);
    assert_eq!(decided.reconviction.effective.determined(), Some(Likelihood::VeryHigh));
    assert_eq!(decided.rosh.and_then(|r| r.overall.determined()), Some(Level::High));
    assert_eq!(decided.level.determined(), Some(Managed::Two));
    c.bench_function("assessment/decide", |b| b.iter(|| assessment::decide(black_box(&prepared), policy)));

    // nine cells, no Risk Matrix 2000
    let custody = Json::read(include_bytes!("../examples/custody.json")).expect("JSON");
    let custody = Prepared::read(&custody, &Options::default()).expect("usable");
    assert_eq!(assessment::decide(&custody, policy).rosh.map(|r| r.overall.len()), Some(2));
    c.bench_function("assessment/decide/nine-cells", |b| b.iter(|| assessment::decide(black_box(&custody), policy)));

    let json = Json::read(CASE.as_bytes()).expect("JSON");
    let answered = report::assess(&json, &Options::default(), &[]);
    assert_eq!(answered.at(&["rosh", "overall", "level"]).and_then(Json::as_text), Some("high"));
    c.bench_function("assessment/json-to-report", |b| b.iter(|| report::assess(black_box(&json), &Options::default(), &[])));

    let nothing = Json::read(br#"{"oasys": {"form": "layer3"}, "rm2000": {}, "rosh": {}, "mappa": {}}"#).expect("JSON");
    let answered = report::assess(&nothing, &Options::default(), &[]);
    assert_eq!(answered.at(&["rosh", "overall", "possible"]).map(|p| p.items().len()), Some(4));
    c.bench_function("assessment/nothing-answered", |b| b.iter(|| report::assess(black_box(&nothing), &Options::default(), &[])));

    // the generic engine on the widest rule there is
    let facts = level::Facts::default();
    let rule = |f: &level::Facts| level::decide(policy, f);
    let classes = |_: &level::Facts, _: assize::facts::Key| assize::bounds::Classes::YES_NO;
    assert!(!Output { classes: &classes, rule: &rule }.possible(&facts).is_empty());
    c.bench_function("mappa-level/nothing-known", |b| b.iter(|| level::possible(policy, black_box(&facts))));
}

criterion_group!(benches, instruments, whole);
criterion_main!(benches);
