//! Whole tables, small: the scripts that time rescoring, compare it with other engines and write the page about it, at sizes at which they say that
//! what they assert still holds, and nothing about speed.

use crate::setup::{folder, install, need, quiet};
use crate::{Tally, cargo};
use std::process::Command;

/// Rows of a table.
const ROWS: &str = "20000";

/// Rows that are scored in whole blocks.
const WHOLE_BLOCKS: &str = "20096";

/// Rows through a pipe, and a tenth of them: enough that memory which grew with them would show.
const PIPED: &str = "1000000";

/// `cargo xtask tables`.
pub fn run() -> Result<(), String> {
    let mut tally = Tally::default();
    steps(&mut tally)?;
    tally.close()
}

/// Runs the scripts.
pub fn steps(tally: &mut Tally) -> Result<(), String> {
    need("/usr/bin/time", &["time"])?;
    need("chromium", &["chromium"])?;
    if !quiet(Command::new("Rscript").args(["-e", "quit(status = !(requireNamespace('arrow', quietly = TRUE) || requireNamespace('reticulate', quietly = TRUE)))"])) {
        install(&["r-base-core", "r-cran-reticulate"])?;
    }
    if !quiet(Command::new("python3").args(["-c", "import venv, ensurepip"])) {
        install(&["python3", "python3-venv"])?;
    }
    if tally.step("whole tables: build", &mut cargo(&["build", "--locked", "--release", "-p", "assize-cli"])) {
        tally.step("whole tables: every row, and memory that does not grow", Command::new("bash").args(["benches/rescore.sh", ROWS, PIPED]));
        tally.step("whole tables: the page about rescoring, in small", Command::new("bash").args(["docs/rescoring.sh", ROWS, &folder("rescoring")]));
    }
    tally.step("peers: NumPy, Polars, DuckDB and ONNX Runtime give our answers", Command::new("sh").args(["benches/peers/run.sh", WHOLE_BLOCKS, "1"]));
    Ok(())
}
