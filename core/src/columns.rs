//! Many rows at once, each through the same scalar functions as a single set of facts: columns of answers in, columns of results out.
//!
//! Two ways. A [`Plan`] gives what an instrument comes to in numbers (score, band, what remains possible, what is wrong) over plain numbers, without
//! anything allocated for a row in which nothing is wrong. [`by_path`] gives any member of a result, through JSON.

pub mod blocks;
pub mod by_path;
pub mod dictionary;
pub mod headline;
mod plan;
pub mod problem_bits;
mod questions;

pub use by_path::{Column, Output, PROBLEMS, STATUS, Scored, score};
pub use headline::{HEADLINES, Headline, Holds, Line, LineForm, OutputColumn};
pub use plan::{Input, LineColumns, Plan, Scores};
pub use questions::{NONE_OF_THEM, NOT_AT_ALL, Question, SEPARATOR, Takes, facts, question, resolve};

/// How a row was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// Every headline output is determined.
    Scored = 0,
    /// A headline output still depends on unknown answers.
    Bounded = 1,
    /// The row is refused.
    Rejected = 2,
}

impl Kind {
    /// The word on the wire.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Scored => "scored",
            Self::Bounded => "bounded",
            Self::Rejected => "rejected",
        }
    }
}
