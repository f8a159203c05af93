//! Who moved: two scorings of the same rows compared. Pairs of rows go into a [`Session`], one for each core if wanted; what it comes to is a
//! [`Comparison`], which writes itself as JSON and is what the report prints. Reads what tables say and asks the engine why a band changed; no rule
//! lives here.
//!
//! What is counted: bands against bands with every state that is no band; who moved up, down, nowhere; scores and their changes; the population
//! stability index over bands and over the deciles of the old scores; the same by subgroup. Why rows moved: within one instrument, edition and form the
//! differences of the terms, which add up to the change in log-odds; else each side's terms side by side, and nothing is attributed.
//!
//! Who moved, row by row, is a list of its own ([`moved`]), written while the rows go through.
//!
//! What the members of the JSON mean stands in `docs/compare.md`.

pub mod bands;
pub mod columns;
mod exact;
pub mod facts;
pub mod groups;
pub mod join;
mod json;
pub mod moved;
pub mod result;
pub mod scores;
mod session;
pub mod small;
pub mod stability;
pub mod tables;
pub mod tally;
pub mod terms;
pub mod text;

pub use bands::{Scale, Side, State};
pub use columns::{Columns, Scored, Wanted};
pub use groups::Group;
pub use result::{Comparison, Joined};
pub use session::{Session, Settings};
pub use tally::Seen;
