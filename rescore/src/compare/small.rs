//! Which counts of small groups are not shown: those that are small, and as many more as it takes that no sums of shown ones give them away.
//! Knows counts and which of them add up; nothing of what they count.

pub use crate::summary::grouped;
use std::collections::BTreeSet;

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

/// Counts that add up to another one, or to what is shown elsewhere.
pub struct Sum {
    /// Positions of the counts.
    pub members: Vec<usize>,
    /// Position of what they add up to; none where that is known anyhow.
    pub total: Option<usize>,
}

/// What someone who reads the shown counts knows of one: from here to there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Bounds {
    least: i128,
    most: i128,
}

impl Bounds {
    const fn is_exact(self) -> bool {
        self.least == self.most
    }
}

/// What is shown of counts. Small ones are not, and as many more are hidden, the smallest that are not 0 first, as it takes that none of these can be
/// worked out from the sums, one after the other, by whoever knows which are from 1 to 9.
pub fn shown(counts: &[u64], sums: &[Sum]) -> Vec<Shown> {
    let mut out: Vec<Shown> = counts.iter().map(|n| if (1..SMALL).contains(n) { Shown::Small } else { Shown::Count(*n) }).collect();
    let count = |at: usize| counts.get(at).copied().unwrap_or(0);
    loop {
        // where just one of a sum is not shown it is the difference of the others
        let is_open = |at: &usize| out.get(*at).is_some_and(|shown| shown.count().is_some());
        let next = |sum: &Sum| sum.all().filter(is_open).min_by_key(|at| (count(*at) == 0, count(*at)));
        let mut hide: Vec<usize> = sums.iter().filter(|sum| sum.all().filter(|at| !is_open(at)).count() == 1).filter_map(next).take(1).collect();
        if hide.is_empty() {
            // several of them may still be all nothing, or all as large as they can be
            let known = worked_out(counts, &out, sums);
            let given_away = |at: &usize| out.get(*at) == Some(&Shown::Small) && known.get(*at).is_some_and(|bounds| bounds.is_exact());
            let (touched, others): (Vec<&Sum>, Vec<&Sum>) = sums.iter().partition(|sum| sum.all().any(|at| given_away(&at)));
            hide = touched.iter().copied().filter_map(next).collect();
            if hide.is_empty() {
                // nothing else is left in its sums: what shares a count with them
                let near: BTreeSet<usize> = touched.iter().flat_map(|sum| sum.all()).collect();
                hide = others.into_iter().filter(|sum| sum.all().any(|at| near.contains(&at))).filter_map(next).collect();
            }
        }
        if hide.is_empty() {
            return out;
        }
        for at in hide {
            if let Some(slot) = out.get_mut(at) {
                *slot = Shown::Hidden;
            }
        }
    }
}

impl Sum {
    /// Every position in it.
    fn all(&self) -> impl Iterator<Item = usize> {
        self.members.iter().copied().chain(self.total)
    }
}

/// What the sums say of each count: bounds are drawn in until nothing more comes of it.
fn worked_out(counts: &[u64], shown: &[Shown], sums: &[Sum]) -> Vec<Bounds> {
    // more than any table has rows, so that a sum of all of them is a number yet
    const MANY: i128 = 1 << 80;
    // whoever reads the counts has an end of patience too
    const ROUNDS: usize = 1_000;
    let of = |shown: &Shown| match shown {
        Shown::Count(n) => Bounds { least: i128::from(*n), most: i128::from(*n) },
        Shown::Small => Bounds { least: 1, most: i128::from(SMALL) - 1 },
        Shown::Hidden => Bounds { least: 0, most: MANY },
    };
    let mut known: Vec<Bounds> = shown.iter().map(of).collect();
    let count = |at: &usize| i128::from(counts.get(*at).copied().unwrap_or(0));
    for _ in 0..ROUNDS {
        let mut changed = false;
        for sum in sums {
            // the members less the total come to this
            let all: i128 = sum.members.iter().map(count).sum();
            let whole = sum.total.map_or(all, |_| 0);
            let signed = |at: usize| if sum.total == Some(at) { -1 } else { 1 };
            let reach = |bounds: Bounds, sign: i128| if sign > 0 { (bounds.least, bounds.most) } else { (-bounds.most, -bounds.least) };
            let at = |at: usize, known: &[Bounds]| known.get(at).copied().unwrap_or(Bounds { least: 0, most: MANY });
            let (least, most) = sum.all().map(|one| reach(at(one, &known), signed(one))).fold((0, 0), |(a, b), (c, d)| (a + c, b + d));
            for one in sum.all() {
                let (sign, own) = (signed(one), at(one, &known));
                let (own_least, own_most) = reach(own, sign);
                // the others leave at least and at most this to it
                let left = (whole - (most - own_most), whole - (least - own_least));
                let drawn = if sign > 0 { left } else { (-left.1, -left.0) };
                let new = Bounds { least: own.least.max(drawn.0), most: own.most.min(drawn.1) };
                if new != own
                    && let Some(slot) = known.get_mut(one)
                {
                    *slot = new;
                    changed = true;
                }
            }
        }
        if !changed {
            break;
        }
    }
    known
}

#[cfg(test)]
mod tests {
    use super::{Shown, Sum, shown, worked_out};

    /// A table of groups and ways with its totals, and the sums of all ways, which are known.
    fn table(rows: &[[u64; 3]]) -> (Vec<u64>, Vec<Sum>) {
        let counts = rows.iter().flat_map(|row| row.iter().copied().chain([row.iter().sum()])).collect();
        let mut sums: Vec<Sum> = (0..rows.len()).map(|row| Sum { members: (row * 4..row * 4 + 3).collect(), total: Some(row * 4 + 3) }).collect();
        sums.extend((0..4).map(|way| Sum { members: (0..rows.len()).map(|row| row * 4 + way).collect(), total: None }));
        (counts, sums)
    }

    #[test]
    fn no_small_count_can_be_worked_out_from_the_sums() {
        let mut state = 7u64;
        let mut draw = |below: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % below
        };
        let mut open = 0;
        for _ in 0..2_000 {
            let mut rows = Vec::new();
            for _ in 0..draw(4) + 2 {
                rows.push([0; 3].map(|_| [0, draw(4), draw(12), draw(200)][draw(4) as usize]));
            }
            let (counts, sums) = table(&rows);
            let out = shown(&counts, &sums);
            let known = worked_out(&counts, &out, &sums);
            for (at, shown) in out.iter().enumerate() {
                let count = i128::from(counts[at]);
                assert!(known[at].least <= count && count <= known[at].most, "the bounds hold: {rows:?}");
                match shown {
                    Shown::Small => assert!(!known[at].is_exact() || out.iter().all(|shown| shown.count().is_none()), "{rows:?} {out:?}"),
                    Shown::Count(n) => {
                        open += 1;
                        assert!(*n == counts[at] && !(1..10).contains(n));
                    }
                    Shown::Hidden => {}
                }
            }
        }
        assert!(open > 5_000, "much is shown: {open}");
    }

    #[test]
    fn nothing_is_left_where_all_others_are_nothing() {
        // 47 rows of which 16 and 31 are shown: both of the others are 0, and so those of the other group are known
        let (counts, sums) = table(&[[1, 16, 30], [8, 31, 0]]);
        let out = shown(&counts, &sums);
        let known = worked_out(&counts, &out, &sums);
        assert!(out.iter().zip(&known).all(|(shown, known)| *shown != Shown::Small || !known.is_exact()), "{out:?}");
    }
}
