//! The classes of answers that a rule tells apart: one of each stands for all of it.

/// The answers to one question that a rule tells apart: one of each class, as numbers (see `Fact::raw`).
#[derive(Clone, Copy, Debug, Default)]
pub struct Classes {
    members: [i32; Self::MOST],
    len: usize,
}

impl Classes {
    /// The most classes that one question may have.
    pub const MOST: usize = 16;
    /// Yes and no.
    pub const YES_NO: Self = Self::of([0, 1]);

    /// These classes; more than [`Self::MOST`] do not compile.
    pub const fn of<const N: usize>(list: [i32; N]) -> Self {
        const { assert!(N <= Self::MOST, "too many classes") };
        let mut members = [0; Self::MOST];
        let (mut rest, mut n) = (members.as_mut_slice(), 0);
        let mut from = list.as_slice();
        while let ([first, tail @ ..], [value, more @ ..]) = (rest, from) {
            *first = *value;
            rest = tail;
            from = more;
            n += 1;
        }
        Self { members, len: n }
    }

    /// One more class, unless it is there already.
    pub fn push(&mut self, raw: i32) {
        if !self.iter().any(|c| c == raw)
            && let Some(slot) = self.members.get_mut(self.len)
        {
            *slot = raw;
            self.len = self.len.saturating_add(1);
        }
    }

    /// The classes.
    pub fn iter(&self) -> impl Iterator<Item = i32> + '_ {
        self.members.iter().copied().take(self.len)
    }
}

impl FromIterator<i32> for Classes {
    fn from_iter<I: IntoIterator<Item = i32>>(iter: I) -> Self {
        let mut out = Self::default();
        for raw in iter {
            out.push(raw);
        }
        out
    }
}
