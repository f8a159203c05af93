//! The C library: built, installed, and tried as its callers meet it: from C and C++ under the checkers of memory, from six other languages,
//! with 32-bit pointers, and against every vector.

use crate::setup::{folder, install as packages, need, quiet};
use crate::{Tally, cargo, root};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Version of the library, in the name of the file.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The name that programs are linked to: before 1.0 every minor version may change the ABI.
fn soname() -> String {
    let parts: Vec<&str> = VERSION.split('.').collect();
    format!("libassize.so.{}.{}", parts.first().unwrap_or(&"0"), parts.get(1).unwrap_or(&"0"))
}

/// `cargo xtask install`.
pub fn install(words: &[&str]) -> Result<(), String> {
    let (mut prefix, mut destdir) = (None, String::new());
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let mut value = || words.next().map(ToString::to_string).ok_or_else(|| format!("install: `{word}` needs a folder"));
        match *word {
            "--prefix" => prefix = Some(value()?),
            "--destdir" => destdir = value()?,
            other => return Err(format!("install: no such option: {other}; it takes --prefix FOLDER and --destdir FOLDER")),
        }
    }
    let prefix = prefix.ok_or("install: say where with --prefix FOLDER, such as --prefix /usr/local")?;
    let prefix = std::path::absolute(prefix).map_err(|e| e.to_string())?;
    let mut tally = Tally::default();
    installed(&mut tally, &prefix, Path::new(&destdir))?;
    tally.only_steps()?;
    println!("installed under {}{}", destdir, prefix.display());
    Ok(())
}

/// Builds the library with its soname and puts everything under `destdir` and `prefix`.
fn installed(tally: &mut Tally, prefix: &Path, destdir: &Path) -> Result<(), String> {
    let built = folder("install");
    let link = format!("link-arg=-Wl,-soname,{}", soname());
    // a folder of its own: what cargo leaves in target/release has no soname, and starts from there
    let mut build = cargo(&["rustc", "--locked", "-p", "assize-ffi", "--lib", "--release", "--crate-type", "cdylib,staticlib", "--target-dir", &built, "--", "-C", &link]);
    if !tally.step("C: the library with its soname", &mut build) {
        return Err("the library does not build".to_string());
    }
    let at = destdir.join(prefix.strip_prefix("/").unwrap_or(prefix));
    let at = if destdir.as_os_str().is_empty() { prefix.to_path_buf() } else { at };
    let release = PathBuf::from(&built).join("release");
    let full = format!("libassize.so.{VERSION}");
    let put = |from: &Path, to: &str| put(from, &at.join(to));
    put(&release.join("libassize.so"), &format!("lib/{full}"))?;
    put(&release.join("libassize.a"), "lib/libassize.a")?;
    for name in [soname(), "libassize.so".to_string()] {
        link_to(&full, &at.join("lib").join(name))?;
    }
    for name in ["assize.h", "assize.hpp"] {
        put(&root().join("ffi/include").join(name), &format!("include/{name}"))?;
    }
    for (from, to) in [("ffi/bindings", "share/assize/bindings"), ("ffi/examples", "share/assize/examples")] {
        for file in files(&root().join(from))? {
            let name = file.strip_prefix(root().join(from)).map_err(|e| e.to_string())?;
            put(&file, &format!("{to}/{}", name.display()))?;
        }
    }
    put(&root().join("examples/community.json"), "share/assize/examples/community.json")?;
    for name in ["docs/linking.md", "LICENSE-MIT", "LICENSE-APACHE", "NOTICE", "CHANGELOG.md"] {
        let file = Path::new(name).file_name().unwrap_or_default().to_string_lossy();
        put(&root().join(name), &format!("share/doc/assize/{file}"))?;
    }
    let pc = at.join("lib/pkgconfig/assize.pc");
    std::fs::create_dir_all(pc.parent().unwrap_or(&at)).map_err(|e| e.to_string())?;
    std::fs::write(&pc, pkg_config(prefix)).map_err(|e| format!("{}: {e}", pc.display()))
}

/// What pkg-config reads. The private libraries are those that a program needs that takes the static one.
fn pkg_config(prefix: &Path) -> String {
    format!(
        "# moves with the folder that it stands in: built for {}\nprefix=${{pcfiledir}}/../..\nexec_prefix=${{prefix}}\nlibdir=${{exec_prefix}}/lib\nincludedir=${{prefix}}/include\n\n\
         Name: assize\nDescription: Scoring engine for public-protection risk assessment in England and Wales\nVersion: {VERSION}\n\
         Libs: -L${{libdir}} -lassize\nLibs.private: -lgcc_s -lutil -lrt -lpthread -lm -ldl -lc\nCflags: -I${{includedir}}\n",
        prefix.display()
    )
}

/// Copies a file so that it appears whole or not at all: a program may be running with the one that is there.
fn put(from: &Path, to: &Path) -> Result<(), String> {
    let text = |e: std::io::Error| format!("{}: {e}", to.display());
    std::fs::create_dir_all(to.parent().unwrap_or(Path::new("/"))).map_err(text)?;
    let part = to.with_file_name(format!(".{}.part", to.file_name().unwrap_or_default().to_string_lossy()));
    std::fs::copy(from, &part).map_err(|e| format!("{}: {e}", from.display()))?;
    std::fs::rename(&part, to).map_err(text)
}

fn link_to(name: &str, at: &Path) -> Result<(), String> {
    if at.symlink_metadata().is_ok() {
        std::fs::remove_file(at).map_err(|e| format!("{}: {e}", at.display()))?;
    }
    std::os::unix::fs::symlink(name, at).map_err(|e| format!("{}: {e}", at.display()))
}

fn files(at: &Path) -> Result<Vec<PathBuf>, String> {
    let mut out = Vec::new();
    for entry in std::fs::read_dir(at).map_err(|e| format!("{}: {e}", at.display()))? {
        let path = entry.map_err(|e| e.to_string())?.path();
        if path.is_dir() {
            out.extend(files(&path)?);
        } else {
            out.push(path);
        }
    }
    out.sort();
    Ok(out)
}

/// `cargo xtask c`: what the tests of the C library do, by themselves.
pub fn run() -> Result<(), String> {
    let mut tally = Tally::default();
    test(&mut tally)?;
    tally.close()
}

/// Everything about the C library.
pub fn test(tally: &mut Tally) -> Result<(), String> {
    need("cc", &["gcc", "libc6-dev"])?;
    need("c++", &["g++"])?;
    need("pkg-config", &["pkg-config"])?;
    need("make", &["make"])?;
    need("valgrind", &["valgrind"])?;
    std::fs::create_dir_all(folder("c")).map_err(|e| e.to_string())?;
    if !tally.step("C: the library as a plain build leaves it", &mut cargo(&["build", "--locked", "--release", "-p", "assize-ffi"])) {
        return Err("the C library does not build".to_string());
    }
    from_c(tally);
    checked(tally);
    vectors(tally)?;
    narrow(tally);
    let prefix = PathBuf::from(folder("prefix"));
    if prefix.exists() {
        std::fs::remove_dir_all(&prefix).map_err(|e| e.to_string())?;
    }
    let place = format!("PREFIX={}", prefix.display());
    if !tally.step("C: make install", Command::new("make").args(["install", &place])) {
        return Err("the C library cannot be installed".to_string());
    }
    from_prefix(tally, &prefix);
    languages(tally, &prefix);
    fuzz(tally)
}

/// Version of the fuzzer's driver.
const CARGO_FUZZ: &str = "0.13.2";

/// The border under coverage-guided input and AddressSanitizer, for half a minute; a longer run is `cargo fuzz run border` in `fuzz/`.
fn fuzz(tally: &mut Tally) -> Result<(), String> {
    let tools = folder("tools");
    let path = format!("{tools}/bin:{}", std::env::var("PATH").unwrap_or_default());
    if !quiet(Command::new("cargo").args(["fuzz", "--version"]).env("PATH", &path)) {
        tally.step("fuzz: cargo-fuzz, once", &mut cargo(&["install", "--locked", "cargo-fuzz", "--version", CARGO_FUZZ, "--root", &tools]));
    }
    // stable takes the sanitizer and the coverage under this name
    let fuzz = |arguments: &[&str]| {
        let mut command = Command::new("cargo");
        command.args(arguments).env("PATH", &path).env("RUSTC_BOOTSTRAP", "1");
        command
    };
    if !tally.step("fuzz: build", &mut fuzz(&["fuzz", "build", "--fuzz-dir", "fuzz", "border"])) {
        return Err("the fuzz target does not build".to_string());
    }
    tally.step("fuzz: the C border, 30 seconds", &mut fuzz(&["fuzz", "run", "--fuzz-dir", "fuzz", "border", "--", "-max_total_time=30", "-rss_limit_mb=4096", "-verbosity=0"]));
    Ok(())
}

const STRICT: [&str; 5] = ["-Wall", "-Wextra", "-Werror", "-g", "-Iffi/include"];

/// Where a compiled program goes.
fn program(name: &str) -> String {
    format!("{}/{name}", folder("c"))
}

fn compile(tally: &mut Tally, name: &str, compiler: &str, arguments: &[&str]) -> bool {
    tally.step(&format!("C: compile {name}"), Command::new(compiler).args(STRICT).args(arguments).args(["-o", &program(name)]))
}

const LIBRARIES: [&str; 3] = ["-lpthread", "-lm", "-ldl"];

/// A program that finds the library of the plain build.
fn with_library(name: &str) -> Command {
    let mut command = Command::new(program(name));
    command.env("LD_LIBRARY_PATH", root().join("target/release"));
    command
}

/// The shared library, the static one, and the layouts that a C compiler makes.
fn from_c(tally: &mut Tally) {
    let shared = ["-Ltarget/release", "-lassize"];
    for name in ["border", "float", "layout"] {
        let source = format!("ffi/tests/{name}.c");
        if compile(tally, name, "cc", &[&["-std=gnu99", &source][..], &shared, &LIBRARIES].concat()) {
            tally.step(&format!("C: {name}"), &mut with_library(name));
        }
    }
    compile(tally, "border-cpp", "c++", &[&["-std=c++11", "-pedantic", "ffi/tests/border.cpp"][..], &shared, &LIBRARIES].concat());
    for name in ["border", "border-cpp"] {
        let mut valgrind = Command::new("valgrind");
        valgrind.args(["-q", "--leak-check=full", "--error-exitcode=9", &program(name)]).env("LD_LIBRARY_PATH", root().join("target/release"));
        tally.step(&format!("C: {name}, under valgrind"), &mut valgrind);
    }
    if compile(tally, "border-static", "cc", &[&["-std=gnu99", "ffi/tests/border.c", "target/release/libassize.a"][..], &LIBRARIES].concat()) {
        tally.step("C: border, from the static library", &mut Command::new(program("border-static")));
    }
}

/// Under AddressSanitizer (the Rust too) and UndefinedBehaviorSanitizer; and with a library in which every guarded call panics.
fn checked(tally: &mut Tally) {
    let host = crate::setup::printed(Command::new("rustc").arg("-vV")).unwrap_or_default();
    let host = host.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or("x86_64-unknown-linux-gnu").to_string();
    let built = folder("asan");
    let library = format!("{built}/{host}/debug/libassize.a");
    let sanitize = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all"];
    for (features, programs) in [(&[][..], &["border", "float", "border-cpp"][..]), (&["--features", "panic-on-purpose"][..], &["panics"][..])] {
        let mut build = cargo(&[&["build", "--locked", "-p", "assize-ffi", "--target", &host, "--target-dir", &built][..], features].concat());
        // the sanitizer is not stable in name, and comes with every toolchain
        build.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", "-Zsanitizer=address");
        if !tally.step(if features.is_empty() { "C: the library under AddressSanitizer" } else { "C: the library that panics on purpose" }, &mut build) {
            continue;
        }
        for name in programs {
            let (compiler, source, standard) =
                if *name == "border-cpp" { ("c++", "ffi/tests/border.cpp".to_string(), "-std=c++11") } else { ("cc", format!("ffi/tests/{name}.c"), "-std=gnu99") };
            let checked = format!("{name}-checked");
            if compile(tally, &checked, compiler, &[&sanitize[..], &[standard, &source, &library], &LIBRARIES].concat()) {
                let title = format!("C: {name}, under AddressSanitizer and UndefinedBehaviorSanitizer");
                if *name == "panics" {
                    // a fault tells its place, and nothing of what the panic says
                    let script = format!(
                        "'{}' 2> '{1}'; code=$?; grep -q 'a fault of the library at' '{1}' && ! grep -q 'on purpose' '{1}' && exit $code",
                        program(&checked),
                        program("panics.stderr")
                    );
                    tally.step(&title, Command::new("bash").args(["-c", &script]));
                } else {
                    tally.step(&title, &mut Command::new(program(&checked)));
                }
            }
        }
    }
}

/// Every vector through the C border gives the bytes that the engine gives, in a hostile floating-point environment too.
fn vectors(tally: &mut Tally) -> Result<(), String> {
    let printed = |form: &str, file: &str| {
        let done = cargo(&["run", "--locked", "--quiet", "-p", "assize-tests", "--bin", "assize-vectors", form]).current_dir(root()).output().map_err(|e| e.to_string())?;
        if !done.status.success() {
            return Err("the vectors cannot be printed".to_string());
        }
        std::fs::write(file, done.stdout).map_err(|e| e.to_string())
    };
    let (lines, outcomes) = (program("vectors.lines"), program("vectors.outcomes"));
    printed("lines", &lines)?;
    printed("outcomes", &outcomes)?;
    if !compile(tally, "vectors", "cc", &[&["-std=gnu99", "ffi/tests/vectors.c", "-Ltarget/release", "-lassize"][..], &LIBRARIES].concat()) {
        return Ok(());
    }
    for environment in ["", "hostile"] {
        let script = format!("'{}' {environment} < '{lines}' | cmp - '{outcomes}'", program("vectors"));
        let mut compare = Command::new("bash");
        compare.args(["-o", "pipefail", "-c", &script]).env("LD_LIBRARY_PATH", root().join("target/release"));
        tally.step(&format!("C: every vector, byte by byte{}", if environment.is_empty() { "" } else { ", each in a hostile floating-point environment" }), &mut compare);
    }
    Ok(())
}

/// With pointers of 4 bytes: the layouts always, the tests themselves where the toolchain has the target.
fn narrow(tally: &mut Tally) {
    const TARGET: &str = "i686-unknown-linux-gnu";
    let probe = || quiet(Command::new("cc").args(["-m32", "-fsyntax-only", "-Iffi/include", "ffi/tests/layout.c"]).current_dir(root()));
    if std::env::consts::ARCH != "x86_64" {
        return tally.skip("C: 32-bit", "this processor has no 32-bit side that is tested");
    }
    if !probe() && packages(&["gcc-multilib"]).is_err() || !probe() {
        return tally.skip("C: 32-bit", "the compiler has no 32-bit C library");
    }
    tally.step("C: layouts with 32-bit pointers", Command::new("cc").args(STRICT).args(["-m32", "-std=gnu99", "-fsyntax-only", "ffi/tests/layout.c"]));
    if !crate::cross::has_library(TARGET) {
        println!("set up: rustup target add {TARGET}");
        quiet(Command::new("timeout").args(["60", "rustup", "target", "add", TARGET]));
    }
    if !crate::cross::has_library(TARGET) {
        return tally.skip("C: border and float with 32-bit pointers", &format!("rustup has no {TARGET} here"));
    }
    let built = folder("narrow");
    let mut build = cargo(&["build", "--locked", "-p", "assize-ffi", "--target", TARGET, "--target-dir", &built]);
    if !tally.step("C: the library, 32-bit", &mut build) {
        return;
    }
    let library = format!("{built}/{TARGET}/debug/libassize.a");
    for name in ["border", "float"] {
        let (source, narrow) = (format!("ffi/tests/{name}.c"), format!("{name}-32"));
        // the test itself computes in SSE too, so that it compares what it means to
        if compile(tally, &narrow, "cc", &[&["-m32", "-msse2", "-mfpmath=sse", "-std=gnu99", &source, &library][..], &LIBRARIES].concat()) {
            tally.step(&format!("C: {name}, 32-bit"), &mut Command::new(program(&narrow)));
        }
    }
}

/// A program of a prefix: finds the library and pkg-config's file there.
fn in_prefix(command: &str, prefix: &Path) -> Command {
    let mut out = Command::new("bash");
    out.args(["-e", "-o", "pipefail", "-c", command]);
    out.env("LD_LIBRARY_PATH", prefix.join("lib")).env("PKG_CONFIG_PATH", prefix.join("lib/pkgconfig")).env("P", prefix).env("B", folder("c")).env("LC_ALL", "C.UTF-8");
    out
}

/// What is installed: names, soname, pkg-config, a program from each library.
fn from_prefix(tally: &mut Tally, prefix: &Path) {
    let soname = soname();
    let checks = format!(
        "test \"$(readlink $P/lib/libassize.so)\" = libassize.so.{VERSION}
         test \"$(readlink $P/lib/{soname})\" = libassize.so.{VERSION}
         readelf -d $P/lib/libassize.so | grep -q 'soname: \\[{soname}\\]'
         test \"$(pkg-config --modversion assize)\" = {VERSION}
         test -f $P/include/assize.h -a -f $P/include/assize.hpp -a -f $P/lib/libassize.a -a -s $P/share/doc/assize/linking.md -a -s $P/share/assize/examples/community.json
         cmp $P/include/assize.h ffi/include/assize.h
         cc -std=c89 -pedantic-errors -fsyntax-only -x c $P/include/assize.h
         cc -std=c99 -Wall -Wextra -Werror -pedantic ffi/examples/c/score.c $(pkg-config --cflags --libs assize) -o $B/installed
         readelf -d $B/installed | grep -q 'NEEDED.*\\[{soname}\\]'
         $B/installed examples/community.json | diff - ffi/examples/expected.txt
         cc -std=c99 ffi/examples/c/score.c -I$P/include $P/lib/libassize.a $(pkg-config --libs-only-l --static assize | sed 's/-lassize//') -o $B/installed-static
         env -u LD_LIBRARY_PATH $B/installed-static examples/community.json | diff - ffi/examples/expected.txt
         awk '/^```c$/ {{ on = 1; next }} /^```$/ {{ if (on) exit }} on' docs/linking.md > $B/first.c
         cc -std=c99 -Wall -Wextra -Werror -pedantic $B/first.c $(pkg-config --cflags --libs assize) -o $B/first
         $B/first | head -1 | grep -qx 'scored: High'
         exports=$(nm -D --defined-only $P/lib/libassize.so | grep -c ' assize_')
         test $exports -eq $(grep -cE '^(int32_t|uint32_t|const char \\*) ?assize_' $P/include/assize.h) -a $exports -eq $(nm -D --defined-only $P/lib/libassize.so | wc -l)
         echo \"$exports functions, each in the header, and nothing else is exported\""
    );
    tally.step("C: what is installed", &mut in_prefix(&checks, prefix));
}

/// One example: what it needs, how it is compiled and run, and a test of the language's own where there is one. `$S` is its folder, `$P` where
/// the library is installed, `$B` where to build.
struct Language {
    name: &'static str,
    program: &'static str,
    packages: &'static [&'static str],
    script: &'static str,
    test: &'static str,
}

const LANGUAGES: [Language; 8] = [
    Language {
        name: "c",
        program: "cc",
        packages: &["gcc"],
        script: "cc -std=c99 -Wall -Wextra -Werror $S/score.c $(pkg-config --cflags --libs assize) -o $B/c && $B/c $CASE",
        test: "",
    },
    Language {
        name: "cpp",
        program: "c++",
        packages: &["g++"],
        script: "c++ -std=c++11 -Wall -Wextra -Werror -pedantic $S/score.cpp $(pkg-config --cflags --libs assize) -o $B/cpp && $B/cpp $CASE",
        test: "",
    },
    Language {
        name: "java",
        program: "javac",
        packages: &["openjdk-17-jdk-headless", "libjna-java"],
        script: "J=/usr/share/java/jna.jar; test -f $J; mkdir -p $B/java && javac -Xlint:all -Werror -cp $J -d $B/java $P/share/assize/bindings/java/assize/Assize.java $S/Score.java >&2 && java -cp $B/java:$J Score $CASE",
        test: "",
    },
    Language {
        name: "csharp",
        program: "mcs",
        packages: &["mono-mcs", "mono-runtime"],
        script: "mcs -warn:4 -warnaserror -out:$B/score.exe $P/share/assize/bindings/csharp/Assize.cs $S/Score.cs >&2 && mono $B/score.exe $CASE",
        test: "",
    },
    Language {
        name: "cobol",
        program: "cobc",
        packages: &["gnucobol3"],
        script: "cobc -x -Wall -fstatic-call -I $P/share/assize/bindings/cobol $S/score.cob -L $P/lib -lassize -o $B/cobol >&2 && $B/cobol $CASE",
        test: "",
    },
    Language {
        name: "pascal",
        program: "fpc",
        packages: &["fp-compiler"],
        script: "mkdir -p $B/pascal && fpc -vew -Fu$P/share/assize/bindings/pascal -Fl$P/lib -FU$B/pascal -o$B/score-pascal $S/score.pas >&2 && $B/score-pascal $CASE",
        // the environments that Pascal can set, from Pascal
        test: "fpc -vew -Fu$P/share/assize/bindings/pascal -Fl$P/lib -FU$B/pascal -o$B/float-pascal ffi/tests/float.pas >&2 && $B/float-pascal",
    },
    Language {
        name: "python",
        program: "python3",
        packages: &["python3"],
        script: "PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$P/share/assize/bindings/python ASSIZE_LIBRARY=$P/lib/libassize.so python3 -W error $S/score.py $CASE",
        test: "",
    },
    Language {
        name: "perl",
        program: "perl",
        packages: &["perl", "libffi-platypus-perl"],
        script: "/usr/bin/perl -MFFI::Platypus -e1 && PERL5LIB=$P/share/assize/bindings/perl ASSIZE_LIBRARY=$P/lib/libassize.so /usr/bin/perl $S/score.pl $CASE",
        test: "",
    },
];

/// Every example prints the same bytes, and says what is wrong with a case that cannot be used.
fn languages(tally: &mut Tally, prefix: &Path) {
    for language in &LANGUAGES {
        let title = format!("C: the example in {}", language.name);
        let script = language.script;
        let of = |case: &str, command: String| {
            let mut out = in_prefix(&command, prefix);
            out.env("S", root().join("ffi/examples").join(language.name)).env("CASE", case);
            out
        };
        let has = || language.packages.iter().all(|package| is_installed(package)) || quiet(Command::new(language.program).arg("--version")) && language.packages.len() == 1;
        if !has() && packages(language.packages).is_err() {
            tally.skip_but_in_ci(&title, &format!("{} cannot be installed here", language.packages.join(", ")));
            continue;
        }
        let same = format!("({script}) | diff - ffi/examples/expected.txt && echo '1 passed, 0 failed'");
        if tally.step(&title, &mut of("examples/community.json", same)) {
            let refused = format!("if ({script}) > /dev/null; then echo '0 passed, 1 failed'; exit 1; else echo '1 passed, 0 failed'; fi");
            tally.step(&format!("{title}, of a case that is not there"), &mut of("examples/no-such-case.json", refused));
            if !language.test.is_empty() {
                tally.step(&format!("C: floating point, from {}", language.name), &mut in_prefix(language.test, prefix));
            }
        }
    }
}

/// Whether Debian has the package installed.
fn is_installed(package: &str) -> bool {
    quiet(Command::new("dpkg").args(["-s", package]))
}
