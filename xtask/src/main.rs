//! The project's chores: `cargo xtask test`, `cargo xtask generate`. No dependencies, so that it builds in a second.

mod arithmetic;
mod c_abi;
mod cross;
mod demo;
mod generate;
mod offences;
mod setup;
mod tables;
mod wasm;

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

const HELP: &str = "\
cargo xtask test            everything: format, lints, tests, documentation, generated files, no_std, benches, the README's command
cargo xtask test --quick    the inner loop: lints and tests
cargo xtask arithmetic [N]  exp and ln against MPFR: N million arguments of each class, 20 unless said
cargo xtask arithmetic sample | platforms | speed    a short comparison; one hash on every platform; the slice forms beside libm
cargo xtask wasm [--distribution]    build the npm package into wasm/npm, print its size and hold it
cargo xtask install --prefix P [--destdir D]    build the C library and install it: header, libraries, pkg-config file, bindings, examples
cargo xtask c               try the C library: from C and C++ under checkers of memory, from six other languages, 32-bit, every vector, fuzzed
cargo xtask tables          whole tables, small: the scripts that time rescoring, compare it with other engines and write the page about it
cargo xtask demo            build the assessment form and serve it on this machine
cargo xtask generate        write the embedded offence maps, docs/instruments, the README's table, the example reports, and the records, header and
                            bindings of the C library anew
cargo xtask generate --check [--built]    fail where they differ from what is committed; --built: from those of target/debug/assize as it is
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["test"] => test(false),
        ["test", "--quick"] => test(true),
        ["arithmetic", parts @ ..] => arithmetic::run(parts),
        ["wasm", parts @ ..] => wasm::run(parts),
        ["demo"] => demo::run(),
        ["c"] => c_abi::run(),
        ["tables"] => tables::run(),
        ["install", options @ ..] => c_abi::install(options),
        ["generate"] => generate::run(false, false),
        ["generate", "--check"] => generate::run(true, false),
        ["generate", "--check", "--built"] => generate::run(true, true),
        ["help" | "--help" | "-h"] | [] => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        other => {
            eprintln!("xtask: no such task: {}\n{HELP}", other.join(" "));
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("xtask: {why}");
            ExitCode::FAILURE
        }
    }
}

/// The workspace's folder.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// What the steps came to.
#[derive(Default)]
struct Tally {
    steps: Vec<(String, bool, f64)>,
    passed: u64,
    failed: u64,
    skipped: Vec<String>,
}

impl Tally {
    /// Runs one step and shows its output as it comes. A failed step does not stop the others: all faults come at once.
    fn step(&mut self, name: &str, command: &mut Command) -> bool {
        println!("\n== {name}");
        let _ = std::io::stdout().flush();
        let start = Instant::now();
        let ok = match command.current_dir(root()).stdout(Stdio::piped()).spawn() {
            Ok(mut child) => {
                if let Some(out) = child.stdout.take() {
                    for line in BufReader::new(out).lines().map_while(Result::ok) {
                        self.count(&line);
                        println!("{line}");
                    }
                }
                child.wait().is_ok_and(|status| status.success())
            }
            Err(error) => {
                println!("cannot start {command:?}: {error}");
                false
            }
        };
        self.steps.push((name.to_string(), ok, start.elapsed().as_secs_f64()));
        ok
    }

    /// Adds the closing lines of a test runner: `test result: ok. 3 passed; 0 failed; ...` of cargo, `pass 3` and `fail 0` of Node's,
    /// `3 passed, 0 failed` of the programs in C.
    fn count(&mut self, line: &str) {
        let node = |word: &str| line.trim_start_matches(['#', '\u{2139}', ' ']).strip_prefix(word).and_then(|n| n.trim().parse::<u64>().ok());
        self.passed += node("pass ").unwrap_or(0);
        self.failed += node("fail ").unwrap_or(0) + node("cancelled ").unwrap_or(0);
        if let Some((passed, failed)) = line.strip_suffix(" failed").and_then(|line| line.split_once(" passed, ")) {
            self.passed += passed.parse::<u64>().unwrap_or(0);
            self.failed += failed.parse::<u64>().unwrap_or(0);
        }
        let Some(rest) = line.strip_prefix("test result: ") else { return };
        let number = |word: &str| rest.split([';', '.']).find_map(|part| part.trim().strip_suffix(word)).and_then(|n| n.trim().parse::<u64>().ok()).unwrap_or(0);
        self.passed += number("passed");
        self.failed += number("failed");
    }

    /// Says that something cannot be done on this machine, and counts it.
    fn skip(&mut self, name: &str, why: &str) {
        println!("\nSKIPPED: {name}: {why}");
        self.skipped.push(format!("{name}: {why}"));
    }

    /// The same of what CI has to run: there it is a failure.
    fn skip_but_in_ci(&mut self, name: &str, why: &str) {
        self.skip(name, why);
        if std::env::var_os("CI").is_some() {
            self.steps.push((format!("{name}: {why}"), false, 0.0));
        }
    }

    /// How the steps went.
    fn print(&self) {
        println!("\n== steps");
        for (name, ok, seconds) in &self.steps {
            println!("{} {seconds:7.1} s  {name}", if *ok { "ok    " } else { "FAILED" });
        }
        for name in &self.skipped {
            println!("SKIPPED            {name}");
        }
    }

    /// The end of a chore that runs no tests.
    fn only_steps(self) -> Result<(), String> {
        self.print();
        let wrong = self.steps.iter().filter(|(_, ok, _)| !ok).count();
        if wrong == 0 { Ok(()) } else { Err(format!("{wrong} of {} steps failed", self.steps.len())) }
    }

    fn close(self) -> Result<(), String> {
        self.print();
        let skipped = if self.skipped.is_empty() { String::new() } else { format!(", {} skipped", self.skipped.len()) };
        println!("tests: {} passed, {} failed{skipped}", self.passed, self.failed);
        let wrong = self.steps.iter().filter(|(_, ok, _)| !ok).count();
        if wrong == 0 && self.failed == 0 && self.passed > 0 { Ok(()) } else { Err(format!("{wrong} of {} steps failed", self.steps.len())) }
    }
}

fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments);
    command
}

/// Makes sure of the tools that a bare machine may lack, and says what it does.
fn set_up() -> Result<(), String> {
    for (component, subcommand) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if !setup::quiet(&mut cargo(&[subcommand, "--version"])) {
            println!("set up: rustup component add {component}");
            let added = Command::new("rustup").args(["component", "add", component]).status().is_ok_and(|s| s.success());
            if !added {
                return Err(format!("`cargo {subcommand}` is missing and rustup could not add {component}"));
            }
        }
    }
    // the no_std check links a C program; a machine that builds Rust has a linker, but not always under this name
    setup::need("cc", &["gcc", "libc6-dev"])?;
    Ok(())
}

fn test(quick: bool) -> Result<(), String> {
    set_up()?;
    let mut tally = Tally::default();
    if !quick {
        tally.step("format", &mut cargo(&["fmt", "--all", "--check"]));
    }
    tally.step("lints: warnings are errors", &mut cargo(&["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"]));
    tally.step(
        "tests: library, command line, vectors, reference readings, properties",
        &mut cargo(&["test", "--locked", "--workspace", "--exclude", "assize-benches", "--no-fail-fast"]),
    );
    if !quick {
        tally.step("documentation", cargo(&["doc", "--locked", "--workspace", "--no-deps", "--exclude", "xtask"]).env("RUSTDOCFLAGS", "-D warnings"));
        tally.step("generated files are as committed", &mut cargo(&["xtask", "generate", "--check", "--built"]));
        no_std(&mut tally);
        if let Err(why) = arithmetic::steps(&mut tally) {
            tally.steps.push((why, false, 0.0));
        }
        if let Err(why) = c_abi::test(&mut tally) {
            tally.steps.push((why, false, 0.0));
        }
        if let Err(why) = wasm::test(&mut tally).and_then(|()| demo::test(&mut tally)) {
            tally.steps.push((why, false, 0.0));
        }
        if let Err(why) = tables::steps(&mut tally) {
            tally.steps.push((why, false, 0.0));
        }
        tally.step("benches, once, each asserting its answer", &mut cargo(&["bench", "--locked", "-p", "assize-benches", "--", "--test"]));
        tally.step("the README's first command", &mut cargo(&["run", "--locked", "--release", "--", "assess", "examples/community.json"]));
    }
    tally.close()
}

/// Links the core into a program that has no standard library of its own: a build alone would not prove no_std.
fn no_std(tally: &mut Tally) {
    let target = root().join("target/no-std");
    let text = |path: &Path| path.display().to_string();
    let built = tally.step(
        "no_std: a static library with its own panic handler and allocator",
        &mut cargo(&["build", "--locked", "--manifest-path", "tests/no-std/Cargo.toml", "--target-dir", &text(&target)]),
    );
    if !built {
        return;
    }
    let program = text(&target.join("probe"));
    let linked = tally.step("no_std: link", Command::new("cc").args(["tests/no-std/main.c", &text(&target.join("debug/libassize_no_std.a")), "-o", &program]));
    if linked {
        tally.step("no_std: run", &mut Command::new(&program));
    }
}
