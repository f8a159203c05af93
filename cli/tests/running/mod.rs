//! Runs the command line as its users do. Each test file takes what it needs.
#![allow(dead_code, reason = "no test file needs all of it")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// The command.
pub fn assize() -> Command {
    Command::new(env!("CARGO_BIN_EXE_assize"))
}

/// Runs it in a folder, with nothing to read.
pub fn run(folder: &Path, arguments: &[&str]) -> Output {
    assize().current_dir(folder).args(arguments).stdin(Stdio::null()).output().expect("it runs")
}

/// What it said on standard error.
pub fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A folder of its own for a test.
pub fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

/// Puts a file there.
pub fn put(folder: &Path, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, bytes).expect("a file");
    path
}

/// Text of a file there.
pub fn text(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).expect("a file")
}
