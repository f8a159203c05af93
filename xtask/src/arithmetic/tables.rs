//! Makes `core/src/math/tables.rs` from the definitions of its numbers, in integers of 448 bits, and checks of every entry what
//! makes a step of the fast path exact. A shorter way to be sure of the tables than to read them.

use std::fmt::Write;

/// Where the tables are committed.
pub const FILE: &str = "core/src/math/tables.rs";

const LIMBS: usize = 14;
/// Bits after the point; 32 stand before it.
const PLACES: usize = 32 * (LIMBS - 1);

/// A number of 0 or more, 32 bits in a limb, the least significant first.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Fixed([u64; LIMBS]);

impl Fixed {
    const ZERO: Self = Self([0; LIMBS]);

    fn whole(n: u32) -> Self {
        let mut out = Self::ZERO;
        out.0[LIMBS - 1] = u64::from(n);
        out
    }

    fn plus(self, other: Self) -> Self {
        let (mut out, mut carry) = (Self::ZERO, 0);
        for i in 0..LIMBS {
            let sum = self.0[i] + other.0[i] + carry;
            out.0[i] = sum & 0xffff_ffff;
            carry = sum >> 32;
        }
        assert_eq!(carry, 0, "a sum is out of range");
        out
    }

    /// The difference, and whether it is below 0.
    fn minus(self, other: Self) -> (Self, bool) {
        if self.less(other) {
            return (other.minus(self).0, true);
        }
        let (mut out, mut borrow) = (Self::ZERO, 0);
        for i in 0..LIMBS {
            let difference = self.0[i].wrapping_sub(other.0[i] + borrow);
            out.0[i] = difference & 0xffff_ffff;
            borrow = difference >> 63;
        }
        (out, false)
    }

    fn less(self, other: Self) -> bool {
        self.0.iter().rev().lt(other.0.iter().rev())
    }

    fn times_small(self, n: u64) -> Self {
        let (mut out, mut carry) = (Self::ZERO, 0);
        for i in 0..LIMBS {
            let product = self.0[i] * n + carry;
            out.0[i] = product & 0xffff_ffff;
            carry = product >> 32;
        }
        assert_eq!(carry, 0, "a product is out of range");
        out
    }

    fn over_small(self, n: u64) -> Self {
        let (mut out, mut rest) = (Self::ZERO, 0);
        for i in (0..LIMBS).rev() {
            let dividend = (rest << 32) | self.0[i];
            out.0[i] = dividend / n;
            rest = dividend % n;
        }
        out
    }

    fn times(self, other: Self) -> Self {
        let mut product = [0_u64; 2 * LIMBS];
        for i in 0..LIMBS {
            let mut carry = 0;
            for j in 0..LIMBS {
                let sum = self.0[i] * other.0[j] + product[i + j] + carry;
                product[i + j] = sum & 0xffff_ffff;
                carry = sum >> 32;
            }
            product[i + LIMBS] = carry;
        }
        let mut out = Self::ZERO;
        out.0.copy_from_slice(&product[LIMBS - 1..2 * LIMBS - 1]);
        out
    }

    fn bit(self, place: usize) -> u64 {
        (self.0[place / 32] >> (place % 32)) & 1
    }

    /// The nearest whole number of 2^-`places`. No number here lies at a half.
    fn units(self, places: usize) -> u64 {
        let from = PLACES - places;
        let cut = (from..(from + 64).min(32 * LIMBS)).rev().fold(0, |n, place| (n << 1) | self.bit(place));
        cut + self.bit(from - 1)
    }

    /// `n` times 2^-`places`.
    fn of_units(n: u64, places: usize) -> Self {
        let mut out = Self::ZERO;
        for place in (0..64).filter(|place| (n >> place) & 1 == 1) {
            let at = PLACES - places + place;
            out.0[at / 32] |= 1 << (at % 32);
        }
        out
    }

    /// The nearest binary64.
    fn nearest(self) -> f64 {
        let Some(top) = (0..32 * LIMBS).rev().find(|place| self.bit(*place) == 1) else { return 0.0 };
        let places = PLACES + 52 - top;
        power_of_two(-(places as i32)) * self.units(places) as f64
    }
}

fn power_of_two(n: i32) -> f64 {
    f64::from_bits(((1023 + n) as u64) << 52)
}

/// `z` + `z`^3/3 + `z`^5/5 + ..., doubled, for `z` = `n`/`d` of at most 1/3: ln of (d + n)/(d - n).
fn twice_artanh(n: u64, d: u64) -> Fixed {
    let mut power = Fixed::whole(2).times_small(n).over_small(d);
    let mut sum = Fixed::ZERO;
    for i in 0.. {
        if power == Fixed::ZERO {
            break;
        }
        sum = sum.plus(power.over_small(2 * i + 1));
        power = power.times_small(n * n).over_small(d * d);
    }
    sum
}

/// e^x for an `x` below 1.
fn exp(x: Fixed) -> Fixed {
    let (mut sum, mut term) = (Fixed::ZERO, Fixed::whole(1));
    for n in 1.. {
        if term == Fixed::ZERO {
            break;
        }
        sum = sum.plus(term);
        term = term.times(x).over_small(n);
    }
    sum
}

/// A number below 0 or not as a multiple of 2^-42 and the rest.
fn split_42(x: Fixed, below_0: bool) -> [f64; 2] {
    let units = x.units(42);
    let (rest, less) = x.minus(Fixed::of_units(units, 42));
    let sign = |negative: bool, y: f64| if negative && y != 0.0 { -y } else { y };
    [sign(below_0, units as f64 * power_of_two(-42)), sign(below_0 != less, rest.nearest())]
}

/// Everything in the file.
struct Tables {
    inverse_ln2_128: f64,
    ln2_128: [f64; 2],
    ln2: [f64; 2],
    ln2_256: [u64; 9],
    exp: Vec<[f64; 2]>,
    ln: Vec<[f64; 3]>,
}

/// The pattern of 1.
const ONE: u64 = 1023 << 52;
/// The lowest edge: 44 bins of 2^45 and half of the one that is centred on 1 lie below 1.
const LN_LOWEST: u64 = ONE - (1 << 44) - (44 << 45);
const BINS: u64 = 128;

fn make() -> Tables {
    let ln2 = twice_artanh(1, 3);
    let mut ln2_256 = [0; 9];
    ln2_256.copy_from_slice(&ln2.0[LIMBS - 9..]);
    // need not be the nearest: k is only to be next to x 128/ln2
    let inverse_ln2_128 = 128.0 / ln2.nearest();
    let row = |j: u64| {
        let value = exp(ln2.over_small(BINS).times_small(j));
        let units = value.units(25);
        let (rest, below) = value.minus(Fixed::of_units(units, 25));
        [units as f64 * power_of_two(-25), if below { -rest.nearest() } else { rest.nearest() }]
    };
    let ln = |bin: u64| {
        let n = multiplier(bin);
        let (c, below_1) = (n as f64 / 256.0, n < 256);
        // -ln c is above 0 where c is below 1
        let [l1, l2] = split_42(twice_artanh(n.abs_diff(256), n + 256), !below_1);
        [c, l1, l2]
    };
    Tables {
        inverse_ln2_128,
        ln2_128: split_42(ln2.over_small(BINS), false),
        ln2: split_42(ln2, false),
        ln2_256,
        exp: (0..BINS).map(row).collect(),
        ln: (0..BINS).map(ln).collect(),
    }
}

/// The first and the last m of a bin, in units of 2^-53.
fn ends(bin: u64) -> [i128; 2] {
    [LN_LOWEST + (bin << 45), LN_LOWEST + ((bin + 1) << 45) - 1].map(|bits| {
        let m = i128::from(bits & ((1 << 52) - 1) | (1 << 52));
        if bits < ONE { m } else { 2 * m }
    })
}

/// The largest |c m - 1| over a bin in units of 2^-61, for c = `n`/256.
fn largest(bin: u64, n: u64) -> u128 {
    ends(bin).map(|m| (m * i128::from(n) - (1 << 61)).unsigned_abs()).into_iter().max().unwrap_or(0)
}

/// 256 c: what makes the largest |c m - 1| of the bin smallest.
fn multiplier(bin: u64) -> u64 {
    (128..=384).min_by_key(|n| largest(bin, *n)).unwrap_or(256)
}

/// Whether `x` is a whole number of 2^-`places`, of at most `bits` bits.
fn is_multiple(x: f64, places: i32, bits: i32) -> bool {
    let units = x * power_of_two(places);
    units.fract() == 0.0 && units.abs() < power_of_two(bits)
}

/// What must hold so that the steps said to be exact are exact; the bounds rest on it.
fn check(t: &Tables) -> Result<(), String> {
    let must = |holds: bool, what: &str| if holds { Ok(()) } else { Err(format!("a table breaks its condition: {what}")) };
    must(is_multiple(t.ln2_128[0], 42, 35), "ln2/128: 35 bits, so that k C1 is exact")?;
    must(t.ln2_128[1].abs() <= power_of_two(-43), "ln2/128: what is left is below half of 2^-42")?;
    // |k| up to 708 * 128/ln2 + 1/2; k C1 of 53 bits; |w| below 2^-8.52, so r1 of 27 bits
    must(709.0 * t.inverse_ln2_128 + 1.0 < power_of_two(18), "exp: k below 2^18")?;
    must((0.5 + 1e-9) * (t.ln2_128[0] + power_of_two(-42)) < 2.0_f64.powf(-8.52), "exp: |w| below 2^-8.52")?;
    for (j, [t1, t2]) in t.exp.iter().enumerate() {
        must(is_multiple(*t1, 25, 26), &format!("exp {j}: 26 bits, so that T1 r1 is exact"))?;
        must((1.0..2.0).contains(t1) && t2.abs() <= power_of_two(-26), &format!("exp {j}: in range"))?;
    }
    must(t.exp.first() == Some(&[1.0, 0.0]), "exp: row 0 is 1")?;
    must(is_multiple(t.ln2[0], 42, 42) && t.ln2[1].abs() <= power_of_two(-43), "ln2: so that e A1 + L1 is exact")?;
    for (bin, [c, l1, l2]) in t.ln.iter().enumerate() {
        let bin_u64 = bin as u64;
        let largest = largest(bin_u64, (c * 256.0) as u64);
        let limit = |places: u32| 1_u128 << (61 - places);
        must(is_multiple(*c, 8, 9), &format!("ln {bin}: c of 9 bits"))?;
        // c m is a multiple of 2^-61 below 1 and of 2^-60 above: 53 bits either way
        let [first, last] = ends(bin_u64).map(|m| (m * (c * 256.0) as i128 - (1 << 61)).unsigned_abs());
        let below_1 = |m: i128| m < 1 << 53;
        let fits = |m: i128, r: u128| r <= limit(if below_1(m) { 8 } else { 7 });
        must(fits(ends(bin_u64)[0], first) && fits(ends(bin_u64)[1], last), &format!("ln {bin}: r is exact"))?;
        must(is_multiple(*l1, 42, 42) && l2.abs() <= power_of_two(-43), &format!("ln {bin}: L1 a multiple of 2^-42 below 1"))?;
        // |e| up to 1076 and |e A1 + L1| below 2^11 in units of 2^-42: 53 bits
        must(1077.0 * t.ln2[0] + 1.0 < 1024.0, "ln: e A1 + L1 is exact")?;
        let r = largest as f64 * power_of_two(-61);
        for e in [-1.0, 0.0, 1.0] {
            let s: f64 = e * t.ln2[0] + l1;
            must(s == 0.0 || s.abs() >= r, &format!("ln {bin}: the larger part first in S + r"))?;
            // a is at least |S| - |r|, and r^2/2 must not be above it; where S is 0, a is r
            must(s == 0.0 || s.abs() - r >= r * r, &format!("ln {bin}: the larger part first in a - q"))?;
        }
    }
    let centre = ((ONE - LN_LOWEST) >> 45) as usize;
    must(t.ln.get(centre) == Some(&[1.0, 0.0, 0.0]), "ln: c is 1 in the bin of 1")
}

/// The file's text.
pub fn text() -> Result<String, String> {
    let tables = make();
    check(&tables)?;
    let hex = |n: u64| {
        let digits = format!("{n:016x}");
        format!("0x{}_{}_{}_{}", &digits[..4], &digits[4..8], &digits[8..12], &digits[12..])
    };
    let number = |x: f64| format!("f64::from_bits({})", hex(x.to_bits()));
    let list = |numbers: &[f64]| numbers.iter().map(|x| number(*x)).collect::<Vec<_>>().join(", ");
    let mut out = String::from(
        "//! Tables of the fast path and ln2 for the exact path. Written by `cargo xtask generate`, which checks of every entry what makes\n//! the steps exact; see `docs/decisions/0005-arithmetic.md`.\n",
    );
    let mut put = |line: String| writeln!(out, "{line}").map_err(|e| e.to_string());
    put(format!("\n/// 128/ln2.\npub const INVERSE_LN2_128: f64 = {};", number(tables.inverse_ln2_128)))?;
    put(format!("/// ln2/128: a multiple of 2^-42, and the rest.\npub const LN2_128: [f64; 2] = [{}];", list(&tables.ln2_128)))?;
    put(format!("/// ln2: a multiple of 2^-42, and the rest.\npub const LN2: [f64; 2] = [{}];", list(&tables.ln2)))?;
    put(format!("/// Pattern of the lower edge of the first bin of `LN`; a bin is 2^45 patterns wide.\npub const LN_LOWEST: u64 = {};", hex(LN_LOWEST)))?;
    let limbs = tables.ln2_256.iter().map(|l| if *l == 0 { "0".to_string() } else { format!("0x{:04x}_{:04x}", l >> 16, l & 0xffff) }).collect::<Vec<_>>().join(", ");
    put(format!("/// ln2 to 256 bits after the point, cut off; 32 bits in a limb, the least significant first.\npub const LN2_256: [u64; 9] = [{limbs}];"))?;
    put("\n/// 2^(j/128): a multiple of 2^-25, and the rest.\n#[rustfmt::skip]\npub static EXP: [[f64; 2]; 128] = [".to_string())?;
    for row in &tables.exp {
        put(format!("    [{}],", list(row)))?;
    }
    put("];\n\n/// For each bin of m: c, a multiple of 1/256 near 1/m, and -ln c as a multiple of 2^-42 and the rest.\n#[rustfmt::skip]\npub static LN: [[f64; 3]; 128] = ["
        .to_string())?;
    for row in &tables.ln {
        put(format!("    [{}],", list(row)))?;
    }
    put("];".to_string())?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_committed_tables_are_what_the_definitions_give() {
        let made = super::text().expect("every condition holds");
        let committed = std::fs::read_to_string(crate::root().join(super::FILE)).expect("the tables are committed");
        assert!(made == committed, "{} differs from what `cargo xtask generate` writes", super::FILE);
    }
}
