//! exp, ln and rounding to decimals.

use assize::math::{exp, exp_slice, inspect, ln, ln_slice, pct0, pct2, round_dp, round_int, round2, sigmoid};
use assize_tests::Dice;
use assize_tests::exp_ln::{Case, Function, cases, same};

/// The cases that a pair of functions gets wrong.
fn wrong(cases: &[Case], exp: impl Fn(f64) -> f64, ln: impl Fn(f64) -> f64) -> Vec<&Case> {
    cases
        .iter()
        .filter(|case| {
            !case.is(match case.function {
                Function::Exp => exp(case.x),
                Function::Ln => ln(case.x),
            })
        })
        .collect()
}

/// The arguments and results of one function.
fn columns(cases: &[Case], function: Function) -> (Vec<f64>, Vec<f64>) {
    cases.iter().filter(|case| case.function == function).map(|case| (case.x, case.y)).unzip()
}

#[test]
fn every_recorded_case_agrees() {
    let cases = cases();
    let wrong = wrong(&cases, exp, ln);
    assert!(wrong.is_empty(), "{} of {} differ: {:?}", wrong.len(), cases.len(), wrong.first());
}

#[test]
fn every_recorded_case_agrees_in_slices_of_any_length_and_order() {
    let cases = cases();
    let mut dice = Dice::new(7);
    for (function, slice) in [(Function::Exp, exp_slice as fn(&[f64], &mut [f64])), (Function::Ln, ln_slice)] {
        let (mut x, mut y) = columns(&cases, function);
        for round in 0..4 {
            let mut from = 0;
            while from < x.len() {
                // lengths in turn, so that every one from 1 to 200 is met
                let to = (from + 1 + (from * 7 + round * 17) % 200).min(x.len());
                // the shorter counts, whichever it is; beyond it nothing is written
                let mut out = vec![0.25; to - from + round % 3];
                slice(&x[from..to], &mut out);
                for ((x, y), out) in x[from..to].iter().zip(&y[from..to]).zip(&out) {
                    assert!(same(*y, *out), "{function:?} of {x:?} in a slice of {}: {out:?}, not {y:?}", to - from);
                }
                assert!(out[to - from..].iter().all(|out| *out == 0.25), "written beyond the shorter slice");
                from = to;
            }
            for i in (1..x.len()).rev() {
                let j = (dice.roll() % (i as u64 + 1)) as usize;
                x.swap(i, j);
                y.swap(i, j);
            }
        }
    }
    let mut one = [0.0];
    exp_slice(&[1.0, 2.0, 3.0], &mut one);
    assert_eq!(one, [exp(1.0)]);
}

/// The control of the test above: it must notice when the rounding test is left out.
#[test]
fn the_recorded_cases_notice_a_rounding_test_left_out() {
    let cases = cases();
    let wrong = wrong(&cases, inspect::exp_untested, inspect::ln_untested);
    let hard = wrong.iter().filter(|case| case.kind == "hard").count();
    assert!(wrong.len() > 3000 && hard > 3000, "only {} cases notice, {hard} of them hard", wrong.len());
    for function in [Function::Exp, Function::Ln] {
        assert!(wrong.iter().filter(|case| case.function == function).count() > 1000, "{function:?} is not tested");
    }
}

/// The control of the exact path: the cases must notice when its series is cut short.
#[test]
fn the_recorded_cases_notice_a_series_cut_short() {
    let cases = cases();
    let at_20 = wrong(&cases, inspect::exp_with_terms::<20>, inspect::ln_with_terms::<20>).len();
    let at_24 = wrong(&cases, inspect::exp_with_terms::<24>, inspect::ln_with_terms::<24>).len();
    assert!(at_20 > 1500 && at_24 > 100, "{at_20} cases notice 20 terms, {at_24} notice 24");
}

#[test]
fn the_logistic_function_ends_at_its_ends() {
    assert_eq!(sigmoid(0.0), 0.5);
    assert_eq!(sigmoid(710.0), 1.0);
    assert_eq!(sigmoid(f64::INFINITY), 1.0);
    assert_eq!(sigmoid(f64::NEG_INFINITY), 0.0);
    assert!(sigmoid(f64::NAN).is_nan());
    for n in -2000..=2000 {
        let z = f64::from(n) / 100.0;
        let e = exp(z);
        assert_eq!(sigmoid(z), e / (1.0 + e));
    }
}

/// The exact decimal digits of |x| before and after the point, by long multiplication and division on paper.
fn digits(x: f64) -> (Vec<u8>, Vec<u8>) {
    let bits = x.abs().to_bits();
    let (exponent, fraction) = ((bits >> 52) as i32, bits & ((1 << 52) - 1));
    let (m, s) = if exponent == 0 { (fraction, -1074) } else { (fraction | (1 << 52), exponent - 1075) };
    // a number in base ten, least digit first, and so many of its digits after the point
    let mut number: Vec<u8> = m.to_string().bytes().rev().map(|b| b - b'0').collect();
    let mut after = 0;
    for _ in 0..s.abs() {
        // halving is five times a tenth
        let by = if s > 0 { 2 } else { 5 };
        after += usize::from(s < 0);
        let mut carry = 0;
        for digit in &mut number {
            let sum = *digit * by + carry;
            (*digit, carry) = (sum % 10, sum / 10);
        }
        if carry > 0 {
            number.push(carry);
        }
    }
    number.resize(number.len().max(after + 1), 0);
    let whole = number.split_off(after);
    (whole.into_iter().rev().collect(), number.into_iter().rev().collect())
}

/// |x| 10^shift to `places` decimal places, half up, as text: the schoolbook's way.
fn on_paper(x: f64, shift: usize, places: usize) -> String {
    let (mut whole, mut after) = digits(x);
    after.resize(after.len().max(shift + places + 1), 0);
    let rest = after.split_off(shift);
    whole.extend(after);
    let up = rest[places] >= 5;
    let point = whole.len();
    whole.extend(&rest[..places]);
    let mut carry = up;
    for digit in whole.iter_mut().rev() {
        if carry {
            *digit = (*digit + 1) % 10;
            carry = *digit == 0;
        }
    }
    let mut text: String = whole.iter().map(|d| char::from(b'0' + d)).collect();
    text.insert(point, '.');
    if carry { format!("1{text}") } else { text }
}

/// What the standard library reads from a decimal: the nearest binary64, which it promises.
fn nearest(text: &str, x: f64) -> f64 {
    let y: f64 = text.parse().expect("a decimal");
    if x < 0.0 && y > 0.0 { -y } else { y }
}

fn check_rounding(x: f64) {
    for places in 0..=16_usize {
        let expected = nearest(&on_paper(x, 0, places), x);
        let found = round_dp(x, u32::try_from(places).expect("small"));
        assert!(found.to_bits() == expected.to_bits(), "round_dp({x:?}, {places}): {found:?}, not {expected:?}");
    }
    assert_eq!(round2(x).to_bits(), round_dp(x, 2).to_bits());
    if x.abs() < 9e11 {
        assert_eq!(pct2(x).to_bits(), nearest(&on_paper(x, 2, 2), x).to_bits(), "pct2({x:?})");
    }
    if x.abs() < 1e15 {
        let signed = |text: String| text.trim_end_matches('.').parse::<i64>().expect("a whole number") * if x < 0.0 { -1 } else { 1 };
        assert_eq!(pct0(x), signed(on_paper(x, 2, 0)), "pct0({x:?})");
        assert_eq!(round_int(x), signed(on_paper(x, 0, 0)), "round_int({x:?})");
    }
}

#[test]
fn decimals_are_rounded_from_the_exact_value() {
    assert_eq!(on_paper(0.495, 2, 0), "049.", "paper");
    assert_eq!(on_paper(9.995, 0, 2), "9.99", "paper");
    assert_eq!(on_paper(99.5, 0, 0), "100.", "paper");
    let mut dice = Dice::new(11);
    let unit = |dice: &mut Dice| (dice.roll() >> 11) as f64 / 9_007_199_254_740_992.0;
    for i in 0..1000_u32 {
        // halves of every place and their neighbours, exact ones among them
        let half = (f64::from(i) + 0.5) / [1.0, 10.0, 100.0, 1000.0, 1e5, 8.0, 1024.0][i as usize % 7];
        for x in [half, half.next_up(), half.next_down(), -half] {
            check_rounding(x);
        }
        let p = unit(&mut dice);
        // probabilities, values about where 10^16 units pass 2^53, and any size at all up to 2^56
        for x in [p, 0.9 + p / 5.0, p * 1e-4, p * 100.0, (p - 0.5) * 2.0_f64.powi(i as i32 % 112 - 55)] {
            check_rounding(x);
        }
    }
    for x in [
        0.0,
        f64::MIN_POSITIVE,
        5e-324,
        1.0,
        0.1,
        1.0_f64.next_down(),
        0.9007199254740992,
        0.9007199254740992_f64.next_up(),
        4503599627370495.5,
        4503599627370496.5,
        9007199254740993.0,
        1e300,
    ] {
        check_rounding(x);
    }
}

#[test]
fn rounding_hands_back_what_has_no_decimals() {
    for places in [0, 2, 16, 17, u32::MAX] {
        assert!(round_dp(f64::NAN, places).is_nan());
        for x in [f64::INFINITY, f64::NEG_INFINITY, f64::MAX, 9007199254740992.0] {
            assert_eq!(round_dp(x, places), x);
        }
        assert_eq!(round_dp(-0.0, places).to_bits(), 0.0_f64.to_bits());
    }
    assert_eq!(round_dp(-0.001, 2).to_bits(), 0.0_f64.to_bits(), "a result of nothing has no sign");
    assert_eq!(round_dp(0.1, 17), round_dp(0.1, 16));
    assert!(pct2(f64::NAN).is_nan());
    assert_eq!(pct2(f64::INFINITY), f64::INFINITY);
    assert_eq!(pct2(1e300), 1e302);
    assert_eq!((pct0(f64::NAN), pct0(f64::INFINITY), pct0(-1e300), pct0(1e14 + 0.5)), (0, i64::MAX, i64::MIN, 10_000_000_000_000_050));
    assert_eq!((round_int(f64::NAN), round_int(1e300), round_int(f64::NEG_INFINITY)), (0, i64::MAX, i64::MIN));
    assert_eq!((round_int(9223372036854774784.0), round_int(9223372036854775808.0), round_int(-9223372036854775808.0)), (9223372036854774784, i64::MAX, i64::MIN));
}

/// The ninety-nine percentages that end in a half: binary64 puts 48 of the hundred values 0.005, 0.015, ... below it.
#[test]
fn halves_of_a_percentage_go_where_their_binary64_lies() {
    let down = (0..100).filter(|n| pct0(nearest(&format!("0.{n:02}5"), 1.0)) == *n).count();
    assert_eq!(down, 48);
    assert_eq!([0.495, 0.505, 0.745, 0.895, 0.145, 0.015].map(pct0), [49, 51, 74, 90, 14, 1]);
}
