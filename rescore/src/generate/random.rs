//! Numbers that look random and are the same for ever: SplitMix64 (Steele, Lea and Flood 2014), written out because a library may change its numbers.

/// A stream of numbers.
pub struct Random(u64);

impl Random {
    /// The stream of one draw of one row.
    pub fn of(seed: u64, row: u64, draw: u64) -> Self {
        let mut mixed = Self(seed);
        let a = mixed.draw();
        let mut mixed = Self(a ^ row.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let b = mixed.draw();
        Self(b ^ draw.wrapping_mul(0xd1b5_4a32_d192_ed03))
    }

    /// The next number.
    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below another; 0 where that is 0.
    pub fn below(&mut self, end: u64) -> u64 {
        let wide = u128::from(self.draw()) * u128::from(end);
        u64::try_from(wide >> 64).unwrap_or(0)
    }

    /// Whether something holds of so many in a hundred.
    pub fn chance(&mut self, of_hundred: u32) -> bool {
        self.below(100) < u64::from(of_hundred)
    }

    /// A number from 0 up to 1.
    pub fn share(&mut self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "53 bits")]
        let share = (self.draw() >> 11) as f64 / (1u64 << 53) as f64;
        share
    }
}
