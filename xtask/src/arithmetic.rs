//! What the arithmetic needs beyond `cargo test`: its tables, the comparison with MPFR, the hash on several platforms, its speed.
//! Each installs what it needs and says so.

pub mod tables;

use crate::cross::{Branch, WASM, for_target};
use crate::setup::{folder, install, need, quiet};
use crate::{Tally, cargo, root};
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

/// The platforms crate for another target.
fn cross(target: &str, arguments: &[&str]) -> Result<Command, String> {
    let arguments = [arguments, &["--release", "--manifest-path", "tests/platforms/Cargo.toml"]].concat();
    for_target(target, Branch::Any, &arguments, &folder(&format!("platforms-{target}")))
}

fn wasm(tally: &mut Tally) -> Result<(), String> {
    let mut build = cross(WASM, &["rustc", "--lib", "--crate-type", "cdylib"])?;
    need("node", &["nodejs"])?;
    if tally.step("arithmetic: the hash for wasm32, build", &mut build) {
        let module = format!("{}/{WASM}/release/assize_platforms.wasm", folder(&format!("platforms-{WASM}")));
        tally.step("arithmetic: the hash on wasm32 by Node", Command::new("node").args(["tests/platforms/run.mjs", &module]));
    }
    Ok(())
}

fn aarch64(tally: &mut Tally) -> Result<(), String> {
    let target = "aarch64-unknown-linux-gnu";
    for (program, package) in [("aarch64-linux-gnu-gcc", &["gcc-aarch64-linux-gnu", "libc6-dev-arm64-cross"][..]), ("qemu-aarch64", &["qemu-user"])] {
        need(program, package)?;
    }
    let mut build = cross(target, &["build", "--bin", "hash"])?;
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
