//! The assessment form: built around the package, served on this machine, tested in a real browser.

use crate::setup::{folder, need, node, quiet};
use crate::wasm::{self, npm_ci};
use crate::{Tally, root};
use std::process::Command;

/// Where it lives.
const AT: &str = "web-demo";
/// Where it is served.
const PORT: &str = "4173";

/// `cargo xtask demo`: builds the form and serves it until it is stopped.
pub fn run() -> Result<(), String> {
    let mut tally = Tally::default();
    wasm::build(&mut tally, crate::cross::Branch::Any)?;
    if !build(&mut tally)? {
        return Err("the form does not build".to_string());
    }
    println!("\nthe form, until you stop this command:");
    let served = node("node").args(["tests/serve.mjs", "dist", PORT]).current_dir(root().join(AT)).status();
    if served.is_ok_and(|s| s.success()) { Ok(()) } else { Err(format!("cannot serve on port {PORT} of this machine")) }
}

/// Builds it into `web-demo/dist`, around the package that is there.
fn build(tally: &mut Tally) -> Result<bool, String> {
    npm_ci(tally, AT)?;
    Ok(tally.step("form: types and build", node("npm").args(["run", "build", "--prefix", AT])))
}

/// Builds it and fills it in, in Chromium.
pub fn test(tally: &mut Tally) -> Result<(), String> {
    if !build(tally)? {
        return Ok(());
    }
    browser()?;
    tally.step("form: whole assessments, errors, files, access, offline, in Chromium", node("npm").args(["test", "--prefix", AT]).env("ASSIZE", folder("release/assize")));
    Ok(())
}

/// The browser of every test, with a font that has the metrics of the one that the pages ask for.
pub fn browser() -> Result<(), String> {
    need("chromium", &["chromium"])?;
    // asked of the font's own file: the program that lists fonts may not be there
    if quiet(Command::new("test").args(["-d", "/usr/share/fonts/truetype/liberation"])) { Ok(()) } else { crate::setup::install(&["fonts-liberation"]) }
}
