//! What the arithmetic needs beyond `cargo test`: its tables, the comparison with MPFR, the hash on several platforms, its speed.
//! Each installs what it needs and says so.

pub mod tables;

use crate::{Tally, cargo, root};
use std::path::Path;
use std::process::{Command, Stdio};

/// `cargo xtask arithmetic ...`: what is asked for, or the long comparison.
pub fn run(words: &[&str]) -> Result<(), String> {
    let mut tally = Tally::default();
    match words {
        [] => mpfr(&mut tally, &["long"])?,
        ["sample"] => mpfr(&mut tally, &["sample"])?,
        ["platforms"] => platforms(&mut tally)?,
        ["speed"] => return speed(),
        [millions] if millions.parse::<u32>().is_ok() => mpfr(&mut tally, &["long", millions])?,
        other => return Err(format!("arithmetic: no such part: {}", other.join(" "))),
    }
    let wrong: Vec<_> = tally.steps.iter().filter(|(_, ok, _)| !ok).map(|(name, ..)| name.as_str()).collect();
    if wrong.is_empty() { Ok(()) } else { Err(format!("failed: {}", wrong.join("; "))) }
}

/// The part of it that belongs to every full test: a sample against MPFR, and the hash everywhere.
pub fn steps(tally: &mut Tally) -> Result<(), String> {
    mpfr(tally, &["sample"])?;
    platforms(tally)
}

fn quiet(command: &mut Command) -> bool {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|s| s.success())
}

fn printed(command: &mut Command) -> Option<String> {
    let done = command.stderr(Stdio::null()).output().ok().filter(|done| done.status.success())?;
    String::from_utf8(done.stdout).ok()
}

/// Installs packages by apt-get, as Debian names them.
fn install(packages: &[&str]) -> Result<(), String> {
    println!("set up: apt-get install {}", packages.join(" "));
    let apt = |arguments: &[&str]| Command::new("apt-get").args(arguments).env("DEBIAN_FRONTEND", "noninteractive").stdout(Stdio::null()).status().is_ok_and(|s| s.success());
    let done = apt(&["update"]) && apt(&[&["install", "-y", "--no-install-recommends"], packages].concat());
    if done { Ok(()) } else { Err(format!("missing: {}; apt-get needs root and a Debian that has them", packages.join(", "))) }
}

fn folder(name: &str) -> String {
    root().join("target").join(name).display().to_string()
}

/// The comparison with MPFR.
fn mpfr(tally: &mut Tally, arguments: &[&str]) -> Result<(), String> {
    // asked of the linker itself, as the build will
    let probe = ["-shared", "-x", "c", "/dev/null", "-lmpfr", "-o", "/dev/null"];
    if !quiet(Command::new("cc").args(probe)) {
        install(&["gcc", "libc6-dev", "libmpfr-dev"])?;
    }
    let folder = folder("arithmetic");
    let run = ["run", "--locked", "--release", "--manifest-path", "tests/arithmetic/Cargo.toml", "--target-dir", folder.as_str(), "--"];
    tally.step(&format!("arithmetic: comparison with MPFR, {}", arguments.join(" ")), cargo(&run).args(arguments));
    Ok(())
}

/// The hash of millions of results, on each platform that this machine can run.
fn platforms(tally: &mut Tally) -> Result<(), String> {
    // flags in the environment stand in for those of a configuration file; none of ours must come from outside
    let build = |folder: &str| {
        let mut command = cargo(&["run", "--locked", "--release", "--manifest-path", "tests/platforms/Cargo.toml", "--bin", "hash", "--target-dir", folder]);
        command.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
        command
    };
    tally.step("arithmetic: the hash, this machine's baseline", &mut build(&folder("platforms")));
    tally.step("arithmetic: the hash, every instruction this processor has", build(&folder("platforms-native")).env("RUSTFLAGS", "-Ctarget-cpu=native"));
    wasm(tally)?;
    aarch64(tally)
}

/// cargo for another target: with the toolchain's own library for it, if there or to be had from rustup, else with a distribution's
/// compiler, which builds the standard library along.
fn cross(target: &str, arguments: &[&str]) -> Result<(Command, Option<String>), String> {
    let there = || {
        let folder = printed(Command::new("rustc").args(["--print", "target-libdir", "--target", target]))?;
        let files = std::fs::read_dir(folder.trim()).ok()?;
        files.filter_map(Result::ok).find(|f| f.file_name().to_string_lossy().starts_with("libcore-")).map(|_| ())
    };
    let folder = folder(&format!("platforms-{target}"));
    let mut command = cargo(arguments);
    command.args(["--locked", "--release", "--manifest-path", "tests/platforms/Cargo.toml", "--target", target, "--target-dir", &folder]);
    command.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    if there().is_none() {
        println!("set up: rustup target add {target}");
        quiet(Command::new("timeout").args(["60", "rustup", "target", "add", target]));
    }
    if there().is_some() {
        return Ok((command, None));
    }
    println!("rustup has no {target} here: a distribution's compiler builds the standard library along");
    let rustc = "/usr/bin/rustc";
    let source = || {
        let sysroot = printed(Command::new(rustc).args(["--print", "sysroot"]))?;
        Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/std/Cargo.toml").exists().then_some(())
    };
    if source().is_none() {
        install(&["rustc-web", "rust-web-src"])?;
    }
    let version = printed(Command::new(rustc).arg("-vV")).unwrap_or_default();
    let llvm = version.lines().find_map(|l| l.strip_prefix("LLVM version: ")).and_then(|v| v.split('.').next()).ok_or("/usr/bin/rustc names no LLVM")?;
    command.args(["-Z", "build-std=std,panic_abort"]).env("RUSTC", rustc).env("RUSTC_BOOTSTRAP", "1").env_remove("RUSTUP_TOOLCHAIN");
    Ok((command, Some(llvm.to_string())))
}

fn wasm(tally: &mut Tally) -> Result<(), String> {
    let target = "wasm32-unknown-unknown";
    let (mut build, llvm) = cross(target, &["rustc", "--lib", "--crate-type", "cdylib"])?;
    if let Some(llvm) = llvm {
        let linker = format!("wasm-ld-{llvm}");
        if !quiet(Command::new(&linker).arg("--version")) {
            install(&[&format!("lld-{llvm}")])?;
        }
        build.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
    }
    if !quiet(Command::new("node").arg("--version")) {
        install(&["nodejs"])?;
    }
    if tally.step("arithmetic: the hash for wasm32, build", &mut build) {
        let module = format!("{}/{target}/release/assize_platforms.wasm", folder(&format!("platforms-{target}")));
        tally.step("arithmetic: the hash on wasm32 by Node", Command::new("node").args(["tests/platforms/run.mjs", &module]));
    }
    Ok(())
}

fn aarch64(tally: &mut Tally) -> Result<(), String> {
    let target = "aarch64-unknown-linux-gnu";
    for (program, package) in [("aarch64-linux-gnu-gcc", &["gcc-aarch64-linux-gnu", "libc6-dev-arm64-cross"][..]), ("qemu-aarch64", &["qemu-user"])] {
        if !quiet(Command::new(program).arg("--version")) {
            install(package)?;
        }
    }
    let (mut build, _) = cross(target, &["build", "--bin", "hash"])?;
    // static, so that the emulator needs no libraries of that machine
    build.env("CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER", "aarch64-linux-gnu-gcc").env("CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUSTFLAGS", "-Ctarget-feature=+crt-static");
    if tally.step("arithmetic: the hash for aarch64, build", &mut build) {
        let program = format!("{}/{target}/release/hash", folder(&format!("platforms-{target}")));
        tally.step("arithmetic: the hash on aarch64 under emulation", Command::new("qemu-aarch64").arg(program));
    }
    Ok(())
}

/// Runs the bench built for x86-64-v3 and compares the slice form of exp with libm in that run: at most half.
fn speed() -> Result<(), String> {
    let folder = folder("v3");
    let mut bench = cargo(&["bench", "--locked", "-p", "assize-benches", "--bench", "math", "--target-dir", &folder, "--", "--warm-up-time", "1", "--measurement-time", "2"]);
    let done = bench.env("RUSTFLAGS", "-Ctarget-cpu=x86-64-v3").current_dir(root()).stderr(Stdio::inherit()).output().map_err(|e| e.to_string())?;
    let text = String::from_utf8_lossy(&done.stdout);
    print!("{text}");
    if !done.status.success() {
        return Err("the bench failed".to_string());
    }
    let processor = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let field = |name: &str| processor.lines().find(|l| l.starts_with(name)).and_then(|l| l.split_once(": ")).map_or("?", |(_, value)| value).to_string();
    println!("processor: {}, family {}, model {}", field("model name"), field("cpu family"), field("model\t"));
    let mut slow = false;
    for function in ["exp", "ln"] {
        let time = |who: &str| middle(&text, &format!("{function}/slice/{who}")).ok_or(format!("no time for {function}/slice/{who}"));
        let (ours, libm, std) = (time("assize")?, time("libm")?, time("std")?);
        println!("{function}, slice form over libm: {:.2}; over the standard library: {:.2}", ours / libm, ours / std);
        slow |= function == "exp" && ours > libm / 2.0;
    }
    if slow { Err("the slice form of exp takes more than half of libm's time".to_string()) } else { Ok(()) }
}

/// The middle estimate of a bench in nanoseconds: its name, then `time:   [4.03 µs 4.17 µs 4.30 µs]`, on that line or the next.
fn middle(text: &str, name: &str) -> Option<f64> {
    let from = text.lines().position(|l| l.split_whitespace().next() == Some(name))?;
    let times = text.lines().skip(from).find_map(|l| l.split_once("time:"))?.1;
    let words: Vec<_> = times.trim().trim_matches(['[', ']']).split_whitespace().collect();
    let scale = match *words.get(3)? {
        "ps" => 1e-3,
        "ns" => 1.0,
        "µs" => 1e3,
        "ms" => 1e6,
        _ => return None,
    };
    words.get(2)?.parse::<f64>().ok().map(|t| t * scale)
}
