//! What the arithmetic needs beyond `cargo test`: its tables.

pub mod tables;
