//! An answer to one question: known, unknown, or not asked. Nothing here may turn one into another.

/// What was answered to one question.
///
/// `Unknown` is never zero and never "no": each instrument says what it does with it (see [`crate::bounds`]).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Answer<T> {
    /// The question was answered.
    Known(T),
    /// The question stands, and nobody has answered it: absent, `null`, "missing" or "not answered".
    #[default]
    Unknown,
    /// The form used does not put this question.
    NotAsked,
}

impl<T: Copy> Answer<T> {
    /// The value, if known.
    #[inline]
    pub const fn known(&self) -> Option<T> {
        match self {
            Self::Known(value) => Some(*value),
            Self::Unknown | Self::NotAsked => None,
        }
    }

    /// Whether the question stands without an answer.
    #[inline]
    pub const fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }

    /// The same state with the value changed.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Answer<U> {
        match self {
            Self::Known(value) => Answer::Known(f(value)),
            Self::Unknown => Answer::Unknown,
            Self::NotAsked => Answer::NotAsked,
        }
    }
}

impl<T> From<Option<T>> for Answer<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Unknown, Self::Known)
    }
}

impl Answer<bool> {
    /// Known to be yes.
    pub const fn is_yes(&self) -> bool {
        matches!(self, Self::Known(true))
    }

    /// Known to be no.
    pub const fn is_no(&self) -> bool {
        matches!(self, Self::Known(false))
    }
}
