//! exp and ln beside libm and the standard library's, a thousand arguments at a time. Names are function/shape/implementation;
//! the ratio of the slice form to libm in the same run is printed by `cargo xtask arithmetic speed`, built for x86-64-v3.

use assize::math;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;

const COUNT: usize = 1024;

/// Arguments as instruments use them: -12 to 6 for exp, ratios of counts for ln.
fn arguments() -> (Vec<f64>, Vec<f64>) {
    let mut state = 0x2026_1126_u64;
    let mut roll = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state >> 33
    };
    let exp = (0..COUNT).map(|_| -12.0 + 18.0 * (roll() as f64 / 2_147_483_648.0)).collect();
    let ln = (0..COUNT).map(|_| (roll() % 2000 + 1) as f64 / (roll() % 20_000 + 1) as f64).collect();
    (exp, ln)
}

fn one_by_one(function: impl Fn(f64) -> f64, x: &[f64], out: &mut [f64]) {
    for (x, out) in x.iter().zip(out) {
        *out = function(*x);
    }
}

/// How far two results may lie apart: the others are not correctly rounded.
fn close(found: &[f64], expected: &[f64]) -> bool {
    found.iter().zip(expected).all(|(a, b)| (a - b).abs() <= 4.0 * f64::EPSILON * b.abs())
}

fn functions(c: &mut Criterion) {
    let (for_exp, for_ln) = arguments();
    let mut out = vec![0.0; COUNT];
    for (name, x, ours, slice, libm, std) in [
        ("exp", &for_exp, math::exp as fn(f64) -> f64, math::exp_slice as fn(&[f64], &mut [f64]), libm::exp as fn(f64) -> f64, f64::exp as fn(f64) -> f64),
        ("ln", &for_ln, math::ln, math::ln_slice, libm::log, f64::ln),
    ] {
        let expected: Vec<f64> = x.iter().map(|x| ours(*x)).collect();
        slice(x, &mut out);
        assert_eq!(out, expected, "the slice form gives the scalar form's bits");
        for other in [libm, std] {
            one_by_one(other, x, &mut out);
            assert!(close(&out, &expected), "{name}: the others are close");
        }
        let mut group = c.benchmark_group(name);
        group.throughput(Throughput::Elements(COUNT as u64));
        group.bench_function("slice/assize", |b| b.iter(|| slice(black_box(x), &mut out)));
        group.bench_function("slice/libm", |b| b.iter(|| one_by_one(libm, black_box(x), &mut out)));
        group.bench_function("slice/std", |b| b.iter(|| one_by_one(std, black_box(x), &mut out)));
        group.bench_function("scalar/assize", |b| b.iter(|| one_by_one(ours, black_box(x), &mut out)));
        group.finish();
    }
    let sigmoid: f64 = for_exp.iter().map(|z| math::sigmoid(*z)).sum();
    assert!((0.0..COUNT as f64).contains(&sigmoid));
    c.bench_function("sigmoid/scalar/assize", |b| b.iter(|| math::sigmoid(black_box(-1.25))));
    assert_eq!(math::pct2(0.123_456), 12.35);
    c.bench_function("pct2/scalar/assize", |b| b.iter(|| math::pct2(black_box(0.123_456))));
    assert_eq!(math::round_dp(0.123_456_789, 5), 0.12346);
    c.bench_function("round_dp/scalar/assize", |b| b.iter(|| math::round_dp(black_box(0.123_456_789), 16)));
}

criterion_group!(benches, functions);
criterion_main!(benches);
