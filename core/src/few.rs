//! A list of a few members that is held in place: nothing is allocated for it. Rests on nothing.

use core::fmt;
use core::ops::Deref;

/// Up to `N` members. The place of one that is not there holds a default.
#[derive(Clone, Copy)]
pub struct Few<T, const N: usize> {
    members: [T; N],
    len: usize,
}

impl<T: Copy + Default, const N: usize> Few<T, N> {
    /// One more member. Who makes such a list knows how many there can be.
    pub fn push(&mut self, member: T) {
        debug_assert!(self.len < N, "more members than there is room for");
        if let Some(slot) = self.members.get_mut(self.len) {
            *slot = member;
            self.len = self.len.saturating_add(1);
        }
    }
}

impl<T: Copy + Default, const N: usize> Default for Few<T, N> {
    fn default() -> Self {
        Self { members: [T::default(); N], len: 0 }
    }
}

impl<T, const N: usize> Deref for Few<T, N> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        self.members.get(..self.len).unwrap_or_default()
    }
}

impl<T: Copy + Default, const N: usize> Extend<T> for Few<T, N> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        for member in iter {
            self.push(member);
        }
    }
}

impl<T: Copy + Default, const N: usize> FromIterator<T> for Few<T, N> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {
        let mut out = Self::default();
        out.extend(iter);
        out
    }
}

impl<T: PartialEq, const N: usize> PartialEq for Few<T, N> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}
impl<T: Eq, const N: usize> Eq for Few<T, N> {}

impl<T: fmt::Debug, const N: usize> fmt::Debug for Few<T, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}
