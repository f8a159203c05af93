//! Putting lists in order. The lists of this crate are short and of many kinds, so the places of the members are sorted, by one function
//! for every kind, and the members then moved. Members that compare equal stay in the order given.

use crate::collect::CollectVec;
use alloc::vec::{self, Vec};
use core::cmp::Ordering;
use core::ops::Deref;

/// Sorts by a comparison of two members.
pub fn sort_by<T>(list: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let places = sorted_places(list.len(), &|a, b| list.get(a).zip(list.get(b)).map_or(Ordering::Equal, |(a, b)| compare(a, b)));
    for (to, from) in swaps(&places) {
        list.swap(to, from);
    }
}

/// Sorts by a key of each member.
pub fn sort_by_key<T, K: Ord>(list: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(list, |a, b| key(a).cmp(&key(b)));
}

/// Sorts by the order of the members themselves.
pub fn sort<T: Ord>(list: &mut [T]) {
    sort_by(list, T::cmp);
}

/// Sorts, and keeps one of members that are equal.
pub fn sort_once<T: Ord>(list: &mut Vec<T>) {
    sort(list);
    list.dedup();
}

/// A set of few members, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ordered<T>(Vec<T>);

impl<T: Ord> Ordered<T> {
    /// No member.
    pub const EMPTY: Self = Self(Vec::new());

    /// Puts `member` in its place, once.
    pub fn insert(&mut self, member: T) {
        if let Err(place) = self.0.binary_search(&member) {
            self.0.insert(place, member);
        }
    }
}

impl<T> Default for Ordered<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Deref for Ordered<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T: Ord> Extend<T> for Ordered<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, more: I) {
        for member in more {
            self.insert(member);
        }
    }
}

impl<T: Ord> FromIterator<T> for Ordered<T> {
    fn from_iter<I: IntoIterator<Item = T>>(members: I) -> Self {
        let mut out = Self::EMPTY;
        out.extend(members);
        out
    }
}

impl<T> IntoIterator for Ordered<T> {
    type Item = T;
    type IntoIter = vec::IntoIter<T>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// The places of `len` members in their order.
fn sorted_places(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = Vec::with_capacity(len);
    for place in 0..len {
        let at = places.partition_point(|before| compare(*before, place) != Ordering::Greater);
        places.insert(at, place);
    }
    places
}

/// The swaps, one after the other, that bring each member from its place to where `places` has it.
fn swaps(places: &[usize]) -> Vec<(usize, usize)> {
    let moved = |(to, from): (usize, &usize)| {
        // a member that stood before has been swapped to where the one in its stead came from
        let mut from = *from;
        while from < to {
            from = places.get(from).copied().unwrap_or(to);
        }
        (to, from)
    };
    places.iter().enumerate().map(moved).filter(|(to, from)| to != from).collect_vec()
}
