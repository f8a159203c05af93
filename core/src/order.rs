//! Putting lists in order. The lists of this crate are short and of many kinds, so the places of the members are sorted, by one function
//! for every kind, and the members then moved. Members that compare equal stay in the order given.

use alloc::vec::Vec;
use core::cmp::Ordering;

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
    places.iter().enumerate().map(moved).filter(|(to, from)| to != from).collect()
}
