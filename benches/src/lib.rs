//! Benches of the engine; see `engine.rs`. Each asserts its answer, and `cargo bench -- --test` runs each once. Here stands what several share.

pub mod cases;
pub mod formula;
pub mod timing;
