//! The npm package: the module, the glue around it, the package's own files; its size, and what consumers do with it.

use crate::cross::{self, Branch, for_target};
use crate::setup::{folder, need_node, node};
use crate::{Tally, cargo, demo, root};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The package as it is packed.
const PACKAGE: &str = "wasm/npm";

/// What the module shall weigh at most, gzip -9. Not reached yet.
const GOAL: u64 = 250_000;

/// What it may weigh until then, built by either compiler: it only ever goes down.
const CEILING: u64 = 605_000;

/// `cargo xtask wasm`.
pub fn run(words: &[&str]) -> Result<(), String> {
    let branch = match words {
        [] => Branch::Any,
        ["--distribution"] => Branch::Distribution,
        other => return Err(format!("wasm: no such part: {}", other.join(" "))),
    };
    let mut tally = Tally::default();
    build(&mut tally, branch)?;
    tally.step("wasm: the types", node("node").arg("wasm/types.mjs"));
    package_types()?;
    tally.only_steps()
}

/// Builds the package and does with it what consumers do.
pub fn test(tally: &mut Tally) -> Result<(), String> {
    let lints = ["clippy", "-p", "assize-wasm"];
    let mut lints = for_target(cross::WASM, Branch::Any, &lints, &folder("wasm-clippy"))?;
    tally.step("wasm: lints", lints.args(["--", "-D", "warnings"]));
    tally.step("wasm: the native command line to compare with", &mut cargo(&["build", "--locked", "--release"]));
    // by the distribution's compiler first: what stays is the package of the ordinary one
    build(tally, Branch::Distribution)?;
    calls(tally, "wasm: calls, by the distribution's compiler");
    build(tally, Branch::Any)?;
    tally.step("wasm: the types are as committed", node("node").args(["wasm/types.mjs", "--check"]));
    let vectors = cargo(&["run", "--locked", "--quiet", "-p", "assize-tests", "--bin", "assize-vectors"]).current_dir(root()).output();
    let lines = vectors.map_err(|e| e.to_string())?;
    if !lines.status.success() {
        return Err("the vectors cannot be printed".to_string());
    }
    std::fs::write(root().join("target/vectors.jsonl"), lines.stdout).map_err(|e| e.to_string())?;
    demo::browser()?;
    calls(tally, "wasm: calls");
    node_tests(tally, "wasm: every vector in Node and Chromium as on the native command line", "wasm/tests/vectors.test.mjs");
    node_tests(tally, "wasm: packed, installed, from Node, through a bundler, in a page", "wasm/tests/packaging.test.mjs");
    tally.step("wasm: times in Node, each answer asserted", node("node").arg("wasm/tests/bench.mjs"));
    Ok(())
}

fn calls(tally: &mut Tally, name: &str) {
    node_tests(tally, name, "wasm/tests/calls.test.mjs");
}

fn node_tests(tally: &mut Tally, name: &str, file: &str) {
    tally.step(name, node("node").args(["--test", "--test-reporter=spec", file]));
}

/// Builds the package.
pub fn build(tally: &mut Tally, branch: Branch) -> Result<(), String> {
    need_node()?;
    tools(tally)?;
    let name = if branch == Branch::Any { "wasm" } else { "wasm-distribution" };
    let built = folder(name);
    let mut module = for_target(cross::WASM, branch, &["build", "-p", "assize-wasm", "--profile", "wasm"], &built)?;
    if !tally.step("wasm: the module", &mut module) {
        return Err("the module does not build".to_string());
    }
    let module = format!("{built}/{}/wasm/assize_wasm.wasm", cross::WASM);
    let glue = folder(&format!("{name}-glue"));
    if !tally.step("wasm: the glue", &mut cargo(&["run", "--locked", "--quiet", "-p", "assize-wasm-glue", "--", &module, &glue])) {
        return Err("wasm-bindgen refuses the module".to_string());
    }
    package(tally, Path::new(&glue)).map_err(|why| format!("wasm: the package: {why}"))
}

/// The tools that npm brings: wasm-opt, the TypeScript compiler, a bundler, a driver for the browser.
fn tools(tally: &mut Tally) -> Result<(), String> {
    npm_ci(tally, "wasm")
}

/// `npm ci` in a folder, unless what is there is what its lock file says.
pub fn npm_ci(tally: &mut Tally, at: &str) -> Result<(), String> {
    let at = root().join(at);
    let mark = at.join("node_modules/.installed");
    let lock = std::fs::read_to_string(at.join("package-lock.json")).map_err(|e| format!("package-lock.json: {e}"))?;
    if std::fs::read_to_string(&mark).ok().as_deref() == Some(lock.as_str()) {
        return Ok(());
    }
    let mut npm = node("npm");
    npm.args(["ci", "--no-audit", "--no-fund", "--prefix"]).arg(&at);
    if !tally.step(&format!("npm ci in {}", at.file_name().unwrap_or_default().to_string_lossy()), &mut npm) {
        return Err("npm ci failed".to_string());
    }
    std::fs::write(mark, lock).map_err(|e| e.to_string())
}

/// Puts the package together: the committed files, the glue under their names, the module after wasm-opt.
fn package(tally: &mut Tally, glue: &Path) -> Result<(), String> {
    let text = |e: std::io::Error| e.to_string();
    let at = root().join(PACKAGE);
    if at.exists() {
        std::fs::remove_dir_all(&at).map_err(text)?;
    }
    copy_folder(&root().join("wasm/package"), &at)?;
    for name in ["NOTICE", "LICENSE-MIT", "LICENSE-APACHE"] {
        std::fs::copy(root().join(name), at.join(name)).map_err(|e| format!("{name}: {e}"))?;
    }
    package_types()?;
    for (from, to) in [("web/assize.js", "web/glue.js"), ("node/assize.js", "node/glue.cjs")] {
        let script = std::fs::read_to_string(glue.join(from)).map_err(text)?;
        let named = script.replace("assize_bg.wasm", "../assize.wasm");
        if !named.contains("../assize.wasm") {
            return Err(format!("{from} does not name its module"));
        }
        std::fs::write(at.join(to), named).map_err(text)?;
    }
    let values = std::fs::read_to_string(at.join("web/values.js")).map_err(text)?;
    std::fs::write(at.join("node/values.cjs"), values.replace("export class Values", "exports.Values = class Values")).map_err(text)?;
    let both: Vec<Vec<u8>> = ["web", "node"].iter().map(|t| std::fs::read(glue.join(t).join("assize_bg.wasm"))).collect::<Result<_, _>>().map_err(text)?;
    if both.first() != both.last() {
        return Err("the module for Node is another than the one for browsers".to_string());
    }
    let mut opt = node(&root().join("wasm/node_modules/.bin/wasm-opt").display().to_string());
    opt.args(["-Oz", "-Oz"]).arg(glue.join("web/assize_bg.wasm")).arg("-o").arg(at.join("assize.wasm"));
    if !tally.step("wasm: wasm-opt", &mut opt) {
        return Err("wasm-opt failed".to_string());
    }
    size(&at.join("assize.wasm"))
}

/// Prints what the module weighs, and holds it under the ceiling.
fn size(module: &Path) -> Result<(), String> {
    let raw = std::fs::metadata(module).map_err(|e| e.to_string())?.len();
    let packed = Command::new("gzip").arg("-9c").arg(module).output().map_err(|e| format!("gzip: {e}"))?.stdout.len() as u64;
    println!("wasm: {raw} bytes, {packed} gzip -9; held under {CEILING}, the goal of {GOAL} is {}", if packed <= GOAL { "reached" } else { "NOT reached" });
    if packed <= CEILING { Ok(()) } else { Err(format!("the module weighs {packed} bytes gzip -9, must be at most {CEILING}")) }
}

/// Puts the types into the package, for both kinds of module; CommonJS has no default export.
fn package_types() -> Result<(), String> {
    let types = std::fs::read_to_string(root().join("wasm/package/index.d.ts")).map_err(|e| format!("index.d.ts: {e}"))?;
    for (name, text) in [("index.d.ts", types.clone()), ("index.d.cts", types.replace("export default init;\n", ""))] {
        std::fs::write(root().join(PACKAGE).join(name), text).map_err(|e| format!("{name}: {e}"))?;
    }
    Ok(())
}

fn copy_folder(from: &Path, to: &Path) -> Result<(), String> {
    std::fs::create_dir_all(to).map_err(|e| format!("{}: {e}", to.display()))?;
    for entry in std::fs::read_dir(from).map_err(|e| format!("{}: {e}", from.display()))? {
        let path: PathBuf = entry.map_err(|e| e.to_string())?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy_folder(&path, &target)?;
        } else {
            std::fs::copy(&path, &target).map_err(|e| format!("{}: {e}", path.display()))?;
        }
    }
    Ok(())
}
