//! `assize-ffi-glue [--check] FOLDER`: writes what the C ABI has from the engine's own declarations into the folder of the crate, or with
//! `--check` says what differs.

mod abi;
mod facts;
mod header;
mod languages;
mod model;
mod problems;
mod rust;

use std::path::Path;
use std::process::{Command, ExitCode};

const LAYOUT: &str = "layout.txt";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (check, folder) = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["--check", folder] => (true, folder.to_string()),
        [folder] => (false, folder.to_string()),
        _ => {
            eprintln!("usage: assize-ffi-glue [--check] FOLDER");
            return ExitCode::from(2);
        }
    };
    match run(check, Path::new(&folder)) {
        Ok(count) => {
            println!("{count} generated files of the C ABI {}", if check { "are as committed" } else { "written" });
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("assize-ffi-glue: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run(check: bool, folder: &Path) -> Result<usize, String> {
    let layout = std::fs::read_to_string(folder.join(LAYOUT)).unwrap_or_default();
    let abi = abi::abi(&layout);
    let mut files: Vec<(String, String)> = Vec::new();
    for (name, text) in [("facts", rust::facts(&abi)), ("records", rust::records(&abi)), ("entries", rust::entries(&abi)), ("problems", rust::problems())] {
        files.push((format!("src/{name}.rs"), formatted(&text)?));
    }
    let mut wrong = Vec::new();
    put(check, folder, &files, &mut wrong)?;
    if wrong.is_empty() {
        // from the files that were written just now, or are as they would be
        let header = header::header(folder)?;
        header::same_functions(&header, &abi)?;
        let (constants, version) = header::constants(&header)?;
        let now = abi::layout(&abi, &constants);
        abi::kept(&layout, &now)?;
        let mut more = vec![("include/assize.h".to_string(), header), ("tests/layout.h".to_string(), header::layout(&abi)), (LAYOUT.to_string(), now)];
        more.extend(languages::files(&abi, &constants, version));
        put(check, folder, &more, &mut wrong)?;
        files.append(&mut more);
    }
    if wrong.is_empty() { Ok(files.len()) } else { Err(format!("these differ from what is made now; run `cargo xtask generate`:\n  {}", wrong.join("\n  "))) }
}

fn put(check: bool, folder: &Path, files: &[(String, String)], wrong: &mut Vec<String>) -> Result<(), String> {
    for (name, text) in files {
        let path = folder.join(name);
        if std::fs::read_to_string(&path).ok().as_deref() == Some(text) {
            continue;
        }
        if check {
            wrong.push(format!("ffi/{name}"));
            continue;
        }
        std::fs::create_dir_all(path.parent().unwrap_or(folder)).map_err(|e| e.to_string())?;
        std::fs::write(&path, text).map_err(|e| format!("{name}: {e}"))?;
    }
    Ok(())
}

/// The text as `cargo fmt` leaves it.
fn formatted(text: &str) -> Result<String, String> {
    use std::io::Write;
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--config", "max_width=180,use_small_heuristics=Max", "--emit", "stdout"])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .map_err(|e| format!("rustfmt: {e}"))?;
    child.stdin.take().ok_or("rustfmt takes no input")?.write_all(text.as_bytes()).map_err(|e| e.to_string())?;
    let done = child.wait_with_output().map_err(|e| e.to_string())?;
    if !done.status.success() {
        return Err("rustfmt does not read what was generated".to_string());
    }
    String::from_utf8(done.stdout).map_err(|e| e.to_string())
}
