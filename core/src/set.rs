//! A set of choices: the results that remain possible, or an answer that is itself only known to be one of several.

use crate::choices::Choices;
use crate::json::Json;
use core::fmt;
use core::marker::PhantomData;

/// A set of variants of one enum of up to 32, held in four bytes. Ordered as the enum is.
pub struct Set<E>(u32, PhantomData<E>);

impl<E: Choices> Set<E> {
    /// No member.
    pub const EMPTY: Self = Self(0, PhantomData);

    /// Every variant.
    pub fn full() -> Self {
        E::ALL.iter().copied().collect()
    }

    /// The set of one.
    pub fn only(member: E) -> Self {
        Self::EMPTY.plus(member)
    }

    /// With `member`.
    #[must_use]
    pub fn plus(self, member: E) -> Self {
        Self(self.0 | Self::bit(member), PhantomData)
    }

    /// Without `member`.
    #[must_use]
    pub fn minus(self, member: E) -> Self {
        Self(self.0 & !Self::bit(member), PhantomData)
    }

    /// The members of either.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0, PhantomData)
    }

    /// The members of both.
    #[must_use]
    pub const fn both(self, other: Self) -> Self {
        Self(self.0 & other.0, PhantomData)
    }

    /// Whether `member` is in it.
    pub fn has(self, member: E) -> bool {
        self.0 & Self::bit(member) != 0
    }

    /// Whether nothing is in it.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many members.
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// The members, lowest first.
    pub fn iter(self) -> impl Iterator<Item = E> {
        E::ALL.iter().copied().filter(move |e| self.has(*e))
    }

    /// The lowest member.
    pub fn lowest(self) -> Option<E> {
        self.iter().next()
    }

    /// The highest member.
    pub fn highest(self) -> Option<E> {
        self.iter().last()
    }

    /// The only member, if there is exactly one.
    pub fn determined(self) -> Option<E> {
        if self.len() == 1 { self.lowest() } else { None }
    }

    /// The members' words as a JSON list, lowest first.
    pub fn words(self) -> Json {
        self.iter().map(|e| Json::from(e.word())).collect()
    }

    /// A bit for each member, that of the first choice the lowest.
    pub const fn bits(self) -> u32 {
        self.0
    }

    fn bit(member: E) -> u32 {
        1u32.checked_shl(u32::from(member.index())).unwrap_or(0)
    }
}

impl<E: Choices> FromIterator<E> for Set<E> {
    fn from_iter<I: IntoIterator<Item = E>>(iter: I) -> Self {
        iter.into_iter().fold(Self::EMPTY, Self::plus)
    }
}

impl<E> Clone for Set<E> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<E> Copy for Set<E> {}
impl<E> Default for Set<E> {
    fn default() -> Self {
        Self(0, PhantomData)
    }
}
impl<E> PartialEq for Set<E> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<E> Eq for Set<E> {}
impl<E> PartialOrd for Set<E> {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<E> Ord for Set<E> {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}
impl<E: Choices> fmt::Debug for Set<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(|e| e.word())).finish()
    }
}
