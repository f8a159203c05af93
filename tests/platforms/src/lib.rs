//! One number that stands for millions of results of the arithmetic, to be equal on every platform.

use assize::math;

/// The hash. Made with MPFR in place of our functions, in `tests/arithmetic`, and equal to what our functions give everywhere.
pub const EXPECTED: u64 = 0x48b9_2293_d211_676e;

/// Arguments of each kind; each gives one result or two.
pub const COUNT: u32 = 1_000_000;

/// Pseudo-random numbers from a fixed seed (splitmix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// 0 or more and below 1.
    fn unit(&mut self) -> f64 {
        (self.roll() >> 11) as f64 / 9_007_199_254_740_992.0
    }

    fn between(&mut self, least: f64, most: f64) -> f64 {
        least + (most - least) * self.unit()
    }

    /// 1 to `most`.
    fn count(&mut self, most: u64) -> f64 {
        (self.roll() % most + 1) as f64
    }

    /// Any positive number, zero and infinity included, each exponent as often as another.
    fn pattern(&mut self) -> f64 {
        f64::from_bits(self.roll() % (f64::INFINITY.to_bits() + 1))
    }
}

struct Hash(u64);

impl Hash {
    fn add(&mut self, x: f64) {
        // which NaN it is is not promised
        let bits = if x.is_nan() { 0x7ff8_0000_0000_0000 } else { x.to_bits() };
        self.0 = (self.0 ^ bits).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        self.0 ^= self.0 >> 29;
    }
}

/// The hash of what two functions, meant to be exp and ln, give: over the range that instruments use, all their range,
/// subnormal numbers, arguments next to those where the result is 1 or 0, and through logistic and rounding.
pub fn hash(exp: impl Fn(f64) -> f64, ln: impl Fn(f64) -> f64) -> u64 {
    let (mut dice, mut hash) = (Dice(20_261_126), Hash(0));
    for _ in 0..COUNT {
        hash.add(exp(dice.between(-12.0, 6.0)));
        hash.add(exp(dice.between(-746.0, 710.0)));
        let small = f64::from_bits(((1023 - dice.roll() % 60) << 52) | (dice.roll() >> 12));
        hash.add(exp(if dice.roll() >> 63 == 1 { -small } else { small }));
        hash.add(ln(dice.count(2000) / dice.count(20_000)));
        hash.add(ln(dice.pattern()));
        hash.add(ln(1.0 + dice.between(-1.0, 1.0) / (1_u64 << (dice.roll() % 50)) as f64));
        hash.add(ln(f64::from_bits(dice.roll() >> 12)));
        let e = exp(dice.between(-8.0, 8.0));
        hash.add(math::pct2(e / (1.0 + e)));
        hash.add(math::round_dp(e / (1.0 + e), 16));
    }
    hash.0
}

/// The hash of our functions.
#[unsafe(no_mangle)]
pub extern "C" fn arithmetic_hash() -> u64 {
    hash(math::exp, math::ln)
}

/// The hash that is expected, for a host that can only call.
#[unsafe(no_mangle)]
pub extern "C" fn arithmetic_hash_expected() -> u64 {
    EXPECTED
}
