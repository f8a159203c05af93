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
            Self::Medium => "there are indicators; serious harm is possible, and improbable as long as circumstances stay as they are",
            Self::High => "there are indicators; serious harm may come about whenever, with no change needed first",
            Self::VeryHigh => "imminent: that serious harm comes about shortly is likelier than that it does not",
        }
    }
}
