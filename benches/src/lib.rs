//! Benches of the engine; see `engine.rs`. Each asserts its answer, and `cargo bench -- --test` runs each once.
