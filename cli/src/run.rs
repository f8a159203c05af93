//! `score` and `assess`: input through the engine to output.

use crate::input::{self, Piece};
use crate::{Failure, Format, Run, progress};
use anstyle::{AnsiColor, Style};
use assize::guidance::families::{self, AnyPolicy, Chosen};
use assize::provenance::Attestation;
use assize::report::text::{self, Shade, Tone};
use assize::{Json, Problems, catalogue, report};
use indicatif::ProgressBar;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;

fn read_json(path: &Path, what: &str) -> Result<Json, Failure> {
    let length = std::fs::metadata(path).map_err(|e| Failure::Use(format!("{what} {}: {e}", path.display())))?.len();
    if length > input::MOST as u64 {
        return Err(Failure::Use(format!("{what} {} is larger than 16 MiB", path.display())));
    }
    let bytes = std::fs::read(path).map_err(|e| Failure::Use(format!("{what} {}: {e}", path.display())))?;
    Json::read(&bytes).map_err(|e| Failure::Use(format!("{what} {}: not JSON: {e}", path.display())))
}

fn listed(what: &str, path: &Path, problems: &Problems) -> Failure {
    let lines: Vec<String> = problems.0.iter().map(|p| format!("  {} [{}]", p.text, p.code)).collect();
    Failure::Use(format!("{what} {} is refused:\n{}", path.display(), lines.join("\n")))
}

/// The policies of these names or files.
pub fn choose_policies(names: &[String]) -> Result<Chosen, Failure> {
    let mut chosen = Chosen::default();
    for name in names {
        let added = if name == "all" { chosen.add_all() } else { chosen.add(choose_policy(name)?) };
        added.map_err(|twice| Failure::Use(format!("`--policy`: {twice}")))?;
    }
    Ok(chosen)
}

fn choose_policy(name: &str) -> Result<AnyPolicy, Failure> {
    if let Some(policy) = families::find(name) {
        return Ok(policy);
    }
    let path = Path::new(name);
    if !path.exists() && !name.ends_with(".json") {
        return Err(Failure::Use(format!("`{name}` is no policy and no file; policies are {}", families::names())));
    }
    AnyPolicy::read(&read_json(path, "policy file")?).map_err(|problems| listed("policy file", path, &problems))
}

/// What the operator has checked, by this file.
pub fn attestation(path: Option<&Path>) -> Result<Option<Attestation>, Failure> {
    let Some(path) = path else { return Ok(None) };
    Attestation::read(&read_json(path, "attestation file")?).map(Some).map_err(|problems| listed("attestation file", path, &problems))
}

/// The input, and its length where that is known.
fn open(run: &Run) -> Result<(Box<dyn BufRead>, Option<u64>), Failure> {
    match &run.file {
        Some(path) if path.as_os_str() != "-" => {
            let file = File::open(path).map_err(|e| Failure::Use(format!("{}: {e}", path.display())))?;
            let metadata = file.metadata().map_err(|e| Failure::Use(format!("{}: {e}", path.display())))?;
            if metadata.is_dir() {
                return Err(Failure::Use(format!("{} is a folder, must be a file", path.display())));
            }
            Ok((Box::new(BufReader::with_capacity(1 << 16, file)), Some(metadata.len())))
        }
        _ => Ok((Box::new(BufReader::with_capacity(1 << 16, io::stdin())), None)),
    }
}

/// Where the answer goes: a pipe or a device, or a file that appears only when it is whole.
enum Sink {
    Stream(BufWriter<Box<dyn Write>>),
    File(BufWriter<tempfile::NamedTempFile>, std::path::PathBuf),
}

impl Sink {
    fn open(run: &Run) -> Result<Self, Failure> {
        const HELD: usize = 1 << 16;
        let Some(path) = &run.output else { return Ok(Self::Stream(BufWriter::with_capacity(HELD, Box::new(io::stdout())))) };
        let at = |e: io::Error| Failure::Use(format!("{}: {e}", path.display()));
        // a symbolic link stays one, and what it points to is written
        let path = path.canonicalize().unwrap_or_else(|_| path.clone());
        if std::fs::metadata(&path).is_ok_and(|m| !m.is_file() && !m.is_dir()) {
            return Ok(Self::Stream(BufWriter::with_capacity(HELD, Box::new(File::options().write(true).open(&path).map_err(at)?))));
        }
        if let Some(input) = run.file.as_ref().filter(|input| input.canonicalize().is_ok_and(|input| input == path)) {
            return Err(Failure::Use(format!("{} is both the input and the output, must be two files", input.display())));
        }
        let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let file = tempfile::NamedTempFile::new_in(folder).map_err(at)?;
        Ok(Self::File(BufWriter::with_capacity(HELD, file), path))
    }

    fn line(&mut self, text: &str) -> io::Result<()> {
        let out: &mut dyn Write = match self {
            Self::Stream(out) => out,
            Self::File(out, _) => out,
        };
        out.write_all(text.as_bytes())?;
        out.write_all(b"\n")
    }

    fn finish(self) -> Result<(), Failure> {
        match self {
            Self::Stream(mut out) => Ok(out.flush()?),
            Self::File(out, path) => {
                let file = out.into_inner().map_err(|e| Failure::Use(format!("{}: {}", path.display(), e.error())))?;
                file.persist(&path).map(drop).map_err(|e| Failure::Use(format!("{}: {}", path.display(), e.error)))
            }
        }
    }
}

/// Counts what was read for the progress bar.
struct Counted<R> {
    inner: R,
    bar: ProgressBar,
}

impl<R: BufRead> io::Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(buffer)?;
        self.bar.inc(n as u64);
        Ok(n)
    }
}

impl<R: BufRead> BufRead for Counted<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.inner.fill_buf()
    }
    fn consume(&mut self, amount: usize) {
        self.bar.inc(amount as u64);
        self.inner.consume(amount);
    }
}

fn unusable(instrument: &str, edition: Option<String>, line: u64, code: &str, text: &str) -> String {
    let problem = Json::Object(vec![("code".into(), Json::from(code.to_string())), ("fields".into(), Json::List(vec![])), ("text".into(), Json::from(text.to_string()))]);
    Json::Object(vec![
        ("type".into(), Json::from("rejected")),
        ("instrument".into(), Json::from(instrument.to_string())),
        ("edition".into(), edition.into()),
        ("line".into(), Json::Whole(i64::try_from(line).unwrap_or(i64::MAX))),
        ("problems".into(), Json::List(vec![problem])),
    ])
    .compact()
}

/// `assize score`.
pub fn score(id: &str, run: &Run) -> Result<ExitCode, Failure> {
    let entry = catalogue::find(id).ok_or_else(|| Failure::Use(catalogue::unknown_instrument(id)))?;
    let mut chosen = choose_policies(&run.under.policy)?;
    if chosen.all() {
        return Err(Failure::Use("`--policy all` goes with assess; score takes one policy of a family".to_string()));
    }
    if let Some(policy) = catalogue::edition_policy(id) {
        chosen.add(policy).map_err(|_| Failure::Use(format!("`{id}` selects a policy already; leave out --policy or the edition")))?;
    }
    let attestation = attestation(run.under.attest.as_deref())?;
    let options = chosen.options(run.under.strict, attestation.as_ref());
    let (reader, length) = open(run)?;
    let bar = progress::bytes(length);
    let mut sink = Sink::open(run)?;
    let mut all_usable = true;
    input::pieces(Counted { inner: reader, bar: bar.clone() }, |piece| -> Result<(), Failure> {
        let line = match piece {
            Piece::Value(_, value @ Json::Object(_)) => entry.score(&value, &options).to_json().compact(),
            Piece::Value(line, other) => {
                all_usable = false;
                unusable(entry.id, Some(entry.edition_under(&options)), line, "not_object", &format!("the line is {}, must be an object", other.kind()))
            }
            Piece::Unusable(line, code, text) => {
                all_usable = false;
                unusable(entry.id, Some(entry.edition_under(&options)), line, code, &text)
            }
        };
        Ok(sink.line(&line)?)
    })?;
    bar.finish_and_clear();
    sink.finish()?;
    Ok(if all_usable { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// `assize assess`.
pub fn assess(run: &Run, format: Format) -> Result<ExitCode, Failure> {
    let chosen = choose_policies(&run.under.policy)?;
    let attestation = attestation(run.under.attest.as_deref())?;
    let options = chosen.options(run.under.strict, attestation.as_ref());
    let policies = chosen.mappa(&options);
    let (reader, _) = open(run)?;
    let mut sink = Sink::open(run)?;
    let colour = run.output.is_none() && io::stdout().is_terminal() && anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never;
    let mut all_usable = true;
    let mut cases = 0u64;
    input::pieces(reader, |piece| -> Result<(), Failure> {
        cases += 1;
        let written = match piece {
            Piece::Value(_, value) => {
                let report = report::assess(&value, &options, &policies);
                match format {
                    Format::Json => report.compact(),
                    Format::Text | Format::Markdown if colour => text::render(&report, &mut paint).trim_end().to_string(),
                    Format::Text | Format::Markdown => text::plain(&report).trim_end().to_string(),
                }
            }
            Piece::Unusable(line, code, text) => {
                all_usable = false;
                match format {
                    Format::Json => unusable("assessment", None, line, code, &text),
                    Format::Text | Format::Markdown => format!("This case cannot be used (line {line}): {text}"),
                }
            }
        };
        if cases > 1 && format != Format::Json {
            sink.line(&format!("\n{}", "=".repeat(100)))?;
        }
        Ok(sink.line(&written)?)
    })?;
    sink.finish()?;
    if cases == 0 {
        return Err(Failure::Use("the input is empty, must be a JSON object with a case".to_string()));
    }
    Ok(if all_usable { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn paint(text: &str, tone: Tone) -> String {
    let style = match tone {
        Tone::Plain => return text.to_string(),
        Tone::Heading => Style::new().bold(),
        Tone::Faint => Style::new().dimmed(),
        Tone::Level(Shade::Low) => AnsiColor::Green.on_default().bold(),
        Tone::Level(Shade::Medium) => AnsiColor::Yellow.on_default().bold(),
        Tone::Level(Shade::High | Shade::VeryHigh) => AnsiColor::Red.on_default().bold(),
        Tone::Level(Shade::Open) => Style::new().bold(),
    };
    format!("{style}{text}{style:#}")
}
