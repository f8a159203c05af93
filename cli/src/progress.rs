//! Standard error: what is said there, and progress, which is for terminals alone.

use indicatif::{ProgressBar, ProgressStyle};
use std::fmt::Display;
use std::io::{IsTerminal, Write, stderr};

/// Says something. Where nobody can be told the work goes on all the same.
pub fn say(text: impl Display) {
    let _ = writeln!(anstream::stderr(), "assize: {text}");
}

/// How far bytes are read: a bar with the time left where their number is known, else a count.
pub fn bytes(length: Option<u64>) -> ProgressBar {
    let bar = shown(ProgressBar::no_length(), "{spinner} {bytes} read, {bytes_per_sec}{msg}");
    if let Some(length) = length {
        of(&bar, length);
    }
    bar
}

/// The same from when their number is known.
pub fn of(bar: &ProgressBar, length: u64) {
    bar.set_length(length);
    bar.set_style(style("{wide_bar} {bytes}/{total_bytes} {bytes_per_sec}, {eta} left{msg}"));
}

/// How many of so many rows are made.
#[cfg(feature = "columns")]
pub fn rows(rows: u64) -> ProgressBar {
    shown(ProgressBar::new(rows), "{wide_bar} {human_pos}/{human_len} rows, {per_sec}, {eta} left")
}

fn shown(bar: ProgressBar, template: &str) -> ProgressBar {
    if stderr().is_terminal() { bar.with_style(style(template)) } else { ProgressBar::hidden() }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}
