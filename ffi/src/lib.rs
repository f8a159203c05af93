//! The engine for programs in C and whatever calls C: records of numbers for the instruments that are scored in volume, JSON for
//! everything, columns for many rows at once. Hands things on and holds no rule.
//!
//! Nothing is owned across the border: the caller brings the records and the room, nothing is kept, nothing is to be freed, save what the
//! Arrow C data interface hands over with its own release. There is no state and no lock: any number of threads may call at once.
//!
//! `facts.rs`, `records.rs`, `entries.rs` and `problems.rs` are written by `cargo xtask generate` from the engine's declarations, and the
//! header from all of this. Pointers are touched in `border.rs` and where the comment at an `unsafe` says why it holds.

#[cfg(feature = "arrow")]
mod arrow;
mod border;
mod columns;
mod entries;
mod explain;
#[expect(dead_code, clippy::indexing_slicing, reason = "most numbers are for the header alone; places in forms are looked up when compiled")]
mod facts;
mod float;
mod json;
mod outcomes;
mod policy;
mod problems;
mod read;
mod records;
#[expect(dead_code, reason = "some numbers are for the header alone")]
mod status;
#[cfg(test)]
mod tests;
