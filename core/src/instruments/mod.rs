//! Published instruments, one file per edition, each in its guide's order.

pub mod asset;
pub mod dash;
pub mod oasys;
pub mod predictors;
pub mod rm2000;
pub mod rosh;
pub mod tier;

choices! {
    /// Likelihood of reconviction. Never a risk of serious harm: that is [`rosh::Level`], and neither converts into the other.
    pub enum Likelihood {
        Low = "low", "Low";
        Medium = "medium", "Medium";
        High = "high", "High";
        VeryHigh = "very_high", "Very high";
    }
}

impl core::fmt::Display for Likelihood {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(crate::facts::Choices::label(*self))
    }
}
