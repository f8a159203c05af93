//! The four levels of risk of serious harm. A type of their own: no likelihood and no management level converts into one.

choices! {
    /// Level of risk of serious harm. Ordered; it has no number, and it is no likelihood of reconviction.
    pub enum Level {
        Low = "low", "Low";
        Medium = "medium", "Medium";
        High = "high", "High";
        VeryHigh = "very_high", "Very high";
    }
}

impl Level {
    /// What the level means, in our words.
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Low => "current evidence does not indicate likelihood of serious harm",
            Self::Medium => "identifiable indicators; could cause serious harm, but unlikely to unless circumstances change",
            Self::High => "identifiable indicators; could happen at any time, and the impact would be serious",
            Self::VeryHigh => "imminent: more likely than not to happen imminently, and the impact would be serious",
        }
    }
}
