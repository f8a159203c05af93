//! Which counts of small groups are not shown: those that are small, and as many more as it takes that no difference of shown ones gives them away.
//! Knows counts and which of them add up; nothing of what they count.

pub use crate::summary::grouped;

/// Counts from 1 to below this are small.
pub const SMALL: u64 = 10;

/// What of a count is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The count itself.
    Count(u64),
    /// That it is from 1 to 9.
    Small,
    /// Nothing: it would give away a small one.
    Hidden,
}

impl Shown {
    /// The count, where it is shown.
    pub const fn count(self) -> Option<u64> {
        match self {
            Self::Count(count) => Some(count),
            Self::Small | Self::Hidden => None,
        }
    }

    /// As it stands in a table.
    pub fn text(self) -> String {
        match self {
            Self::Count(count) => grouped(count),
            Self::Small => format!("<{SMALL}"),
            Self::Hidden => "hidden".to_string(),
        }
    }
}

/// What is shown of counts. In each relation one count is the sum of the others, or all together come to something that is known: where just one of
/// them is not shown it could be worked out, so that another is hidden with it, the smallest that is not 0 if there is one.
pub fn shown(counts: &[u64], relations: &[Vec<usize>]) -> Vec<Shown> {
    let mut out: Vec<Shown> = counts.iter().map(|n| if (1..SMALL).contains(n) { Shown::Small } else { Shown::Count(*n) }).collect();
    loop {
        let mut changed = false;
        for relation in relations.iter().filter(|relation| relation.len() > 1) {
            let open = |at: &&usize| out.get(**at).is_some_and(|shown| shown.count().is_some());
            if relation.iter().filter(|at| !open(at)).count() != 1 {
                continue;
            }
            let count = |at: &usize| counts.get(*at).copied().unwrap_or(0);
            let next = relation.iter().filter(open).min_by_key(|at| (count(at) == 0, count(at))).copied();
            if let Some(slot) = next.and_then(|at| out.get_mut(at)) {
                *slot = Shown::Hidden;
                changed = true;
            }
        }
        if !changed {
            return out;
        }
    }
}
