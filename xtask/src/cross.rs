//! cargo for other targets: with the toolchain's own library for the target, or with a distribution's compiler that builds it along.

use crate::cargo;
use crate::setup::{install, need, printed, quiet};
use std::path::Path;
use std::process::Command;

/// The target of every WebAssembly module here.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Which compiler makes a module.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Branch {
    /// The toolchain's own library, if it is there or rustup can add it; else the distribution's compiler.
    Any,
    /// The distribution's compiler, which builds the standard library along: the smaller modules.
    Distribution,
}

/// A cargo command for `target`, on a bare machine too. Nothing of what the environment says of flags goes in.
pub fn for_target(target: &str, branch: Branch, arguments: &[&str], folder: &str) -> Result<Command, String> {
    let mut command = cargo(arguments);
    command.args(["--locked", "--target", target, "--target-dir", folder]);
    command.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    if branch == Branch::Any {
        if !has_library(target) {
            println!("set up: rustup target add {target}");
            quiet(Command::new("timeout").args(["60", "rustup", "target", "add", target]));
        }
        if has_library(target) {
            return Ok(command);
        }
        println!("rustup has no {target} here: a distribution's compiler builds the standard library along");
    }
    let rustc = "/usr/bin/rustc";
    let source = || {
        let sysroot = printed(Command::new(rustc).args(["--print", "sysroot"]))?;
        Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/std/Cargo.toml").exists().then_some(())
    };
    if source().is_none() {
        install(&["rustc-web", "rust-web-src"])?;
    }
    command.args(["-Z", "build-std=std,panic_abort"]).env("RUSTC", rustc).env("RUSTC_BOOTSTRAP", "1").env_remove("RUSTUP_TOOLCHAIN");
    if target == WASM {
        let version = printed(Command::new(rustc).arg("-vV")).unwrap_or_default();
        let llvm = version.lines().find_map(|l| l.strip_prefix("LLVM version: ")).and_then(|v| v.split('.').next()).ok_or("/usr/bin/rustc names no LLVM")?;
        let linker = format!("wasm-ld-{llvm}");
        need(&linker, &[&format!("lld-{llvm}")])?;
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
    }
    Ok(command)
}

/// Whether the toolchain has its own library for the target.
pub fn has_library(target: &str) -> bool {
    let files = || {
        let folder = printed(Command::new("rustc").args(["--print", "target-libdir", "--target", target]))?;
        std::fs::read_dir(folder.trim()).ok()
    };
    files().is_some_and(|mut files| files.any(|f| f.is_ok_and(|f| f.file_name().to_string_lossy().starts_with("libcore-"))))
}
