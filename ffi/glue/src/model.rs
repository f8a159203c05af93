//! What the C ABI consists of, in no language: records, constants, functions. Everything else is written from it.

/// What a member of a record is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `int32_t`.
    Whole,
    /// `uint32_t`.
    Natural,
    /// `double`.
    Real,
    /// `char[n]`, padded with spaces or zero bytes.
    Text(usize),
    /// `int32_t[n]`.
    Wholes(usize),
    /// `size_t`.
    Size,
    /// A pointer to what the caller owns, with the type it points to in Rust.
    Pointer(&'static str),
}

impl Kind {
    /// Its size and alignment where a pointer has `width` bytes.
    pub const fn layout(self, width: usize) -> (usize, usize) {
        match self {
            Self::Whole | Self::Natural => (4, 4),
            Self::Real => (8, 8),
            Self::Text(n) => (n, 1),
            Self::Wholes(n) => (4 * n, 4),
            Self::Size | Self::Pointer(_) => (width, width),
        }
    }
}

/// One member of a record.
#[derive(Clone, Debug)]
pub struct Member {
    /// Name, snake_case.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// What to know about it, a line each.
    pub doc: Vec<String>,
}

impl Member {
    /// A member with a line of documentation.
    pub fn of(name: &str, kind: Kind, doc: &str) -> Self {
        Self { name: name.to_string(), kind, doc: doc.lines().map(str::to_string).collect() }
    }
}

/// A record that a caller fills or reads.
#[derive(Clone, Debug)]
pub struct Record {
    /// Name in C, `AssizeRm2000Facts`.
    pub name: String,
    /// What to know about it, a line each.
    pub doc: Vec<String>,
    /// Its members, in order.
    pub members: Vec<Member>,
    /// Whether it begins with its size and the version of the ABI, and is set up by a function.
    pub sized: bool,
    /// Which record it is, in the second member; 0 where it has none.
    pub tag: u32,
    /// The sizes that it has had in any header, ascending, the present one last.
    pub sizes: Vec<usize>,
}

impl Record {
    /// Its name as the functions that go with it spell it: `rm2000_facts`.
    pub fn word(&self) -> String {
        snake(self.name.trim_start_matches("Assize"))
    }

    /// Offsets of the members and size of the whole.
    pub fn layout(&self, width: usize) -> (Vec<usize>, usize) {
        let (mut at, mut widest, mut offsets) = (0usize, 1, Vec::new());
        for member in &self.members {
            let (size, align) = member.kind.layout(width);
            at = at.next_multiple_of(align);
            offsets.push(at);
            at += size;
            widest = widest.max(align);
        }
        (offsets, at.next_multiple_of(widest))
    }

    /// The same with the sizes of earlier headers.
    #[must_use]
    pub fn after(mut self, earlier: &[usize]) -> Self {
        let size = self.layout(8).1;
        self.sizes = earlier.iter().copied().filter(|s| *s < size).chain([size]).collect();
        self
    }

    /// The same with gaps named, so that every width and every compiler lays it out alike.
    #[must_use]
    pub fn filled(mut self) -> Self {
        let mut members: Vec<Member> = Vec::new();
        let (mut at, mut gaps, mut widest) = (0usize, 0, 1);
        let mut gap = |members: &mut Vec<Member>, at: &mut usize, align: usize| {
            while !at.is_multiple_of(align) {
                gaps += 1;
                members.push(Member::of(&format!("reserved_{gaps}"), Kind::Whole, "Fills a gap: leave it as the init function sets it."));
                *at += 4;
            }
        };
        for member in self.members {
            let (size, align) = member.kind.layout(8);
            gap(&mut members, &mut at, align);
            at += size;
            widest = widest.max(align);
            members.push(member);
        }
        gap(&mut members, &mut at, widest);
        self.members = members;
        self
    }
}

/// A named number.
#[derive(Clone, Debug)]
pub struct Constant {
    /// Name in C, `ASSIZE_SCORED`.
    pub name: String,
    /// The number.
    pub value: i32,
    /// What it stands for.
    pub doc: String,
}

/// What a function takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Takes {
    /// A text that ends with a zero byte or a space.
    Text,
    /// Bytes, whose length follows as a `Size`.
    Bytes,
    /// A number of bytes or rows.
    Size,
    /// `int32_t`.
    Whole,
    /// Room for bytes.
    Room,
    /// Where a length goes.
    Length,
    /// A record that is read.
    In(String),
    /// A record that is written.
    Out(String),
    /// Bytes that are written, one for each row.
    Kinds,
}

/// What a function returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gives {
    /// A numbered status.
    Status,
    /// A text that is never freed.
    Text,
    /// A number.
    Natural,
}

/// One function.
#[derive(Clone, Debug)]
pub struct Function {
    /// Name in C.
    pub name: String,
    /// What it takes.
    pub takes: Vec<(&'static str, Takes)>,
    /// What it returns.
    pub gives: Gives,
}

/// `Rm2000Facts` as `rm2000_facts`.
pub fn snake(name: &str) -> String {
    let mut out = String::new();
    for (i, c) in name.chars().enumerate() {
        if c.is_ascii_uppercase() && i > 0 {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// `rosh-cell` as `RoshCell`.
pub fn camel(id: &str) -> String {
    id.split(['-', '_']).map(|part| part[..1].to_ascii_uppercase() + &part[1..]).collect()
}
