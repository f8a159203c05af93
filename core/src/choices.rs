//! Enums whose variants are answers or results, each with its word on the wire and its label in print.

use core::fmt::Debug;

/// One answer that may be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The word on the wire, snake_case.
    pub word: &'static str,
    /// What a form prints.
    pub label: &'static str,
}

/// An enum whose variants are answers or results with a word and a label. Declared with [`choices!`](crate::choices!).
pub trait Choices: Copy + Ord + Debug + 'static {
    /// Every variant, in order.
    const ALL: &'static [Self];
    /// Their words and labels, in the same order.
    const CHOICES: &'static [Choice];
    /// Position in [`Self::ALL`].
    fn index(self) -> u8;
    /// The word on the wire.
    fn word(self) -> &'static str {
        Self::CHOICES.get(usize::from(self.index())).map_or("", |c| c.word)
    }
    /// The label in print.
    fn label(self) -> &'static str {
        Self::CHOICES.get(usize::from(self.index())).map_or("", |c| c.label)
    }
    /// The variant at `index`.
    fn from_index(index: i32) -> Option<Self> {
        usize::try_from(index).ok().and_then(|i| Self::ALL.get(i)).copied()
    }
    /// The variant with this word.
    fn from_word(word: &str) -> Option<Self> {
        place_of(word, Self::CHOICES).and_then(|place| Self::ALL.get(place)).copied()
    }
}

/// The position of the choice with this word.
pub fn place_of(word: &str, choices: &[Choice]) -> Option<usize> {
    choices.iter().position(|c| c.word == word)
}

/// Declares an enum with the words and labels of its variants, lowest or first printed first.
#[macro_export]
macro_rules! choices {
    ($(#[$meta:meta])* $vis:vis enum $Name:ident { $($(#[$vmeta:meta])* $Variant:ident = $word:literal, $label:literal;)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        $vis enum $Name { $($(#[$vmeta])* #[doc = $label] $Variant),* }
        impl $crate::choices::Choices for $Name {
            const ALL: &'static [Self] = &[$(Self::$Variant),*];
            const CHOICES: &'static [$crate::choices::Choice] = &[$($crate::choices::Choice { word: $word, label: $label }),*];
            fn index(self) -> u8 { self as u8 }
        }
    };
}
