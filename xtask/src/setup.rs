//! What the chores need from the machine: asking whether a program is there, and installing what is not, in the open.

use crate::root;
use std::process::{Command, Stdio};

/// Whether a command succeeds; what it prints is not shown.
pub fn quiet(command: &mut Command) -> bool {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|s| s.success())
}

/// What a command prints, if it succeeds.
pub fn printed(command: &mut Command) -> Option<String> {
    let done = command.stderr(Stdio::null()).output().ok().filter(|done| done.status.success())?;
    String::from_utf8(done.stdout).ok()
}

/// Installs packages by apt-get, as Debian names them.
pub fn install(packages: &[&str]) -> Result<(), String> {
    println!("set up: apt-get install {}", packages.join(" "));
    let apt = |arguments: &[&str]| Command::new("apt-get").args(arguments).env("DEBIAN_FRONTEND", "noninteractive").stdout(Stdio::null()).status().is_ok_and(|s| s.success());
    let done = apt(&["update"]) && apt(&[&["install", "-y", "--no-install-recommends"], packages].concat());
    if done { Ok(()) } else { Err(format!("missing: {}; apt-get needs root and a Debian that has them", packages.join(", "))) }
}

/// Makes sure that a program is there; `packages` bring it.
pub fn need(program: &str, packages: &[&str]) -> Result<(), String> {
    if quiet(Command::new(program).arg("--version")) { Ok(()) } else { install(packages) }
}

/// A folder under `target/`, where every cache lives.
pub fn folder(name: &str) -> String {
    root().join("target").join(name).display().to_string()
}
