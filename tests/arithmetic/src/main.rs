//! exp and ln compared with MPFR, by classes of arguments from a fixed seed, as scalars and in slices; the error of the fast path
//! against its bound; the recorded cases in slices in random orders; and the hash of `tests/platforms` made with MPFR.
//!
//! `assize-arithmetic sample` takes seconds; `assize-arithmetic long [MILLIONS]` that many millions of each class, 20 unless said.

mod mpfr;

use assize::math::{self, inspect};
use assize_tests::Dice;
use assize_tests::exp_ln::{self, same};
use mpfr::{Function, Precise, Rounded};
use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use std::time::Instant;

/// A class of arguments.
struct Class {
    name: &'static str,
    function: Function,
    next: fn(&mut Dice) -> f64,
}

/// 0 or more and below 1.
fn unit(dice: &mut Dice) -> f64 {
    (dice.roll() >> 11) as f64 / 9_007_199_254_740_992.0
}

fn between(dice: &mut Dice, least: f64, most: f64) -> f64 {
    least + (most - least) * unit(dice)
}

fn signed(dice: &mut Dice, x: f64) -> f64 {
    if dice.flip() { -x } else { x }
}

/// Of a size between 2^least and 2^most, each power as often as another.
fn of_size(dice: &mut Dice, least: i32, most: i32) -> f64 {
    let power = least + (dice.roll() % (most - least) as u64) as i32;
    2.0_f64.powi(power) * (1.0 + unit(dice))
}

const CLASSES: &[Class] = &[
    Class { name: "exp, the range in use, -12 to 6", function: Function::Exp, next: |d| between(d, -12.0, 6.0) },
    Class {
        name: "exp, short decimals",
        function: Function::Exp,
        next: |d| {
            let places = 10.0_f64.powi((d.roll() % 7) as i32 + 1);
            (between(d, -12.0, 6.0) * places).round() / places
        },
    },
    Class { name: "exp, all its range, -746 to 710", function: Function::Exp, next: |d| between(d, -746.0, 710.0) },
    Class {
        name: "exp, small arguments",
        function: Function::Exp,
        next: |d| {
            let x = of_size(d, -60, -4);
            signed(d, x)
        },
    },
    Class { name: "exp, subnormal results", function: Function::Exp, next: |d| between(d, -745.2, -708.3) },
    Class {
        name: "exp, any bits",
        function: Function::Exp,
        next: |d| {
            let x = of_size(d, -1000, 12);
            signed(d, x)
        },
    },
    Class { name: "ln, ratios of counts", function: Function::Ln, next: |d| (d.roll() % 2000 + 1) as f64 / (d.roll() % 20_000 + 1) as f64 },
    Class { name: "ln, 0.001 to 40", function: Function::Ln, next: |d| between(d, 0.001, 40.0) },
    Class { name: "ln, any bits", function: Function::Ln, next: |d| f64::from_bits(d.roll() % f64::INFINITY.to_bits()) },
    Class {
        name: "ln, near 1",
        function: Function::Ln,
        next: |d| {
            let off = of_size(d, -52, -1);
            1.0 + signed(d, off)
        },
    },
    Class { name: "ln, subnormal arguments", function: Function::Ln, next: |d| f64::from_bits(d.roll() >> (12 + d.roll() % 40)) },
];

impl Class {
    fn scalar(&self, x: f64) -> f64 {
        if self.function == Function::Exp { math::exp(x) } else { math::ln(x) }
    }

    fn slice(&self, x: &[f64], out: &mut [f64]) {
        if self.function == Function::Exp { math::exp_slice(x, out) } else { math::ln_slice(x, out) }
    }

    fn undecided(&self, x: f64) -> bool {
        if self.function == Function::Exp { inspect::exp_undecided(x) } else { inspect::ln_undecided(x) }
    }
}

/// The error of the fast path over its bound; 0 where that path is not for `x`.
fn error_over_bound(precise: &mut Precise, function: Function, x: f64) -> f64 {
    let fast = match function {
        Function::Exp => inspect::exp_fast(x),
        Function::Ln if x < f64::MIN_POSITIVE => inspect::ln_subnormal_fast(x),
        Function::Ln => inspect::ln_fast(x),
    };
    if !fast.within {
        return 0.0;
    }
    let power = fast.scale.cast_signed() >> 52;
    let error = precise.error(function, x, power, fast.hi, fast.lo);
    if error == 0.0 { 0.0 } else { error / fast.err }
}

/// What a class came to.
#[derive(Default)]
struct Found {
    tried: u64,
    wrong: u64,
    undecided: u64,
    measured: u64,
    worst: f64,
}

/// Tries so many arguments of a class. One in `every` has its error measured.
fn compare(class: &Class, seed: u64, count: u64, every: usize) -> Found {
    let (mut dice, mut found) = (Dice::new(seed), Found::default());
    let (mut rounded, mut precise) = (Rounded::new(), Precise::new());
    let (start, mut said, terminal) = (Instant::now(), Instant::now(), std::io::stderr().is_terminal());
    while found.tried < count {
        // lengths of every kind, so that block ends and odd lanes are met
        let length = (dice.roll() % 4096 + 1).min(count - found.tried) as usize;
        let x: Vec<f64> = (0..length).map(|_| (class.next)(&mut dice)).collect();
        let mut slice = vec![0.0; length];
        class.slice(&x, &mut slice);
        for (i, (x, from_slice)) in x.iter().zip(&slice).enumerate() {
            let (ours, theirs) = (class.scalar(*x), rounded.of(class.function, *x));
            if !same(ours, theirs) || !same(*from_slice, theirs) {
                found.wrong += 1;
                if found.wrong <= 10 {
                    eprintln!("\n{}: {x:?} gives {ours:?}, in a slice {from_slice:?}; MPFR: {theirs:?}", class.name);
                }
            }
            found.undecided += u64::from(class.undecided(*x));
            if i % every == 0 {
                found.measured += 1;
                found.worst = found.worst.max(error_over_bound(&mut precise, class.function, *x));
            }
        }
        found.tried += length as u64;
        // a log keeps one line per class; a person sees how far it is
        if terminal && said.elapsed().as_millis() > 500 {
            said = Instant::now();
            let (done, seconds) = (found.tried as f64 / count as f64, start.elapsed().as_secs_f64());
            eprint!("\r  {}: {:.1} %, about {:.0} s to go   ", class.name, 100.0 * done, seconds / done - seconds);
            let _ = std::io::stderr().flush();
        }
    }
    if terminal {
        eprint!("\r{:78}\r", "");
    }
    found
}

/// The worst error over bound next to the edges of every bin, and how many arguments were tried.
fn edges(every: usize) -> [(f64, u64, &'static str); 2] {
    let mut precise = Precise::new();
    let mut worst = |function, x: &mut dyn Iterator<Item = f64>| {
        let (mut worst, mut count) = (0.0_f64, 0);
        for x in x {
            for x in [x.next_down(), x, x.next_up()] {
                worst = worst.max(error_over_bound(&mut precise, function, x));
                count += 1;
            }
        }
        (worst, count)
    };
    // exp: the middle between two multiples of ln2/128; all those of the range in use, some of the others
    let width = core::f64::consts::LN_2 / 128.0;
    let mut exp = (-130_744..=130_929).filter(|k| (-2217..1109).contains(k) || k % every as i64 == 0).map(|k| (k as f64 + 0.5) * width);
    // ln: the 128 edges, for every power of two or some
    let mut ln = (-1022..=1022_i64)
        .filter(|e| (-12..6).contains(e) || e % every as i64 == 0)
        .flat_map(|e| (0..128_u64).map(move |bin| f64::from_bits((inspect::LN_LOWEST + (bin << 45)).wrapping_add((e << 52).cast_unsigned()))));
    let (exp, ln) = (worst(Function::Exp, &mut exp), worst(Function::Ln, &mut ln));
    [(exp.0, exp.1, "exp"), (ln.0, ln.1, "ln")]
}

/// The recorded cases in slices of 1 to 200 in random orders: how many results, and how many of them wrong.
fn in_slices(rounds: u32) -> (u64, u64) {
    let (mut dice, mut tried, mut wrong) = (Dice::new(3), 0, 0);
    for function in [exp_ln::Function::Exp, exp_ln::Function::Ln] {
        let mut cases: Vec<_> = exp_ln::cases().into_iter().filter(|c| c.function == function).collect();
        for _ in 0..rounds {
            for i in (1..cases.len()).rev() {
                cases.swap(i, (dice.roll() % (i as u64 + 1)) as usize);
            }
            let mut rest = &cases[..];
            while !rest.is_empty() {
                let (now, later) = rest.split_at(rest.len().min(1 + (dice.roll() % 200) as usize));
                let x: Vec<f64> = now.iter().map(|c| c.x).collect();
                let mut out = vec![0.0; x.len()];
                match function {
                    exp_ln::Function::Exp => math::exp_slice(&x, &mut out),
                    exp_ln::Function::Ln => math::ln_slice(&x, &mut out),
                }
                tried += now.len() as u64;
                wrong += now.iter().zip(&out).filter(|(case, out)| !case.is(**out)).count() as u64;
                rest = later;
            }
        }
    }
    (tried, wrong)
}

/// The hash that every platform must give, made with MPFR.
fn hash() -> u64 {
    let rounded = core::cell::RefCell::new(Rounded::new());
    let of = |function| {
        let rounded = &rounded;
        move |x| rounded.borrow_mut().of(function, x)
    };
    assize_platforms::hash(of(Function::Exp), of(Function::Ln))
}

fn run(count: u64, every: usize, rounds: u32, with_hash: bool) -> bool {
    println!("MPFR {}; {count} arguments of each class; error measured for one in {every}", mpfr::version());
    println!("{:34} {:>12} {:>6} {:>18} {:>11}", "class", "tried", "wrong", "undecided, 1 in", "error/bound");
    let mut good = true;
    let mut total = Found::default();
    for (seed, class) in CLASSES.iter().enumerate() {
        let found = compare(class, 1000 + seed as u64, count, every);
        let share = if found.undecided == 0 { "none".to_string() } else { format!("{:.0}", found.tried as f64 / found.undecided as f64) };
        println!("{:34} {:>12} {:>6} {share:>18} {:>11.3}", class.name, found.tried, found.wrong, found.worst);
        good &= found.wrong == 0 && found.worst < 1.0;
        total =
            Found { tried: total.tried + found.tried, wrong: total.wrong + found.wrong, measured: total.measured + found.measured, worst: total.worst.max(found.worst), ..total };
    }
    println!("in all {} arguments, {} wrong; worst error over bound {:.3} of {} measured", total.tried, total.wrong, total.worst, total.measured);
    for (worst, measured, name) in edges(every) {
        println!("{name}, next to the edges of its bins: worst error over bound {worst:.3} of {measured}");
        good &= worst < 1.0;
    }
    let (tried, wrong) = in_slices(rounds);
    println!("recorded cases in slices of 1 to 200 in {rounds} random orders: {tried} results, {wrong} wrong");
    good &= wrong == 0;
    if with_hash {
        let (found, expected) = (hash(), assize_platforms::EXPECTED);
        println!("hash for every platform, made with MPFR: {found:016x}, {}", if found == expected { "as committed" } else { "NOT as committed" });
        good &= found == expected;
    }
    good
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let good = match words.as_slice() {
        ["sample"] => run(100_000, 4, 20, false),
        ["long"] => run(20_000_000, 20, 200, true),
        ["long", millions] if millions.parse::<u64>().is_ok() => run(millions.parse().unwrap_or(20) * 1_000_000, 20, 200, true),
        _ => {
            eprintln!("assize-arithmetic sample\nassize-arithmetic long [MILLIONS OF EACH CLASS]");
            return ExitCode::from(2);
        }
    };
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
