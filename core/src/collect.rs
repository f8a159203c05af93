//! Collecting into a list, for iterators that do not know how many members they have: the standard library's `collect` prepares for
//! the number twice over at every place where it stands, and there are hundreds. It adds up in the WebAssembly module.

use alloc::vec::Vec;

/// Collects what an iterator gives into a list.
pub trait CollectVec: Iterator + Sized {
    /// The members in the order given.
    fn collect_vec(self) -> Vec<Self::Item> {
        let mut out = Vec::new();
        for member in self {
            out.push(member);
        }
        out
    }
}

impl<I: Iterator> CollectVec for I {}
