//! `compare`: two scored tables handed to the comparison; what it comes to as text, JSON and a page.

use crate::rescore::{Text, dialect};
use crate::{Failure, Under, progress, run};
use assize::date::Date;
use assize_rescore::compare::tables::{self, Request};
use assize_rescore::compare::{Comparison, Wanted};
use assize_rescore::format::Format;
use assize_rescore::open::{self, Encoding, Opened, Opening, Origin};
use assize_rescore::plain::Answered;
use assize_rescore::report;
use assize_rescore::target::{Target, distinct};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

/// How what moved is counted and shown.
#[derive(clap::Args)]
pub struct Showing {
    /// Columns to count by, with commas between them; `age` needs date_of_birth and assessment_date. By default the sensitive questions with few answers,
    /// and age
    #[arg(long, value_name = "COLUMNS", value_delimiter = ',')]
    pub by: Option<Vec<String>>,
    /// Bands of another kind than low, medium, high, very_high: their words, lowest first
    #[arg(long, value_name = "WORDS", value_delimiter = ',')]
    pub bands: Option<Vec<String>>,
    /// The words for the bands in OLD, lowest first, where they are others than in NEW
    #[arg(long, value_name = "WORDS", value_delimiter = ',')]
    pub old_bands: Option<Vec<String>>,
    /// Show counts below 10 in subgroups, and means of fewer than 10 rows
    #[arg(long)]
    pub small_counts: bool,
    /// Do not ask the engine why rows moved
    #[arg(long)]
    pub no_terms: bool,
    /// Write a page with pictures and tables to this file
    #[arg(long, value_name = "FILE.html")]
    pub report: Option<PathBuf>,
    /// Write everything as JSON to this file; - for standard output
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
    /// List the rows whose band differs in this file, .csv or .jsonl: key, bands, scores, and why as far as the engine says. It names persons by their
    /// keys and hides no small counts: treat it as the personal data that it is
    #[arg(long, value_name = "FILE")]
    pub moved: Option<PathBuf>,
    /// Date to print on the result: the clock is not asked
    #[arg(long, value_name = "DATE")]
    pub date: Option<String>,
}

/// Compares two scorings of the same rows: which bands rows moved from and to, how scores changed, by which terms or rules, by subgroup, and how stable
/// the whole is. The tables are as `rescore` writes them; their bands and scores are found by the names of their columns.
///
/// Rows are paired by `reference`, or by the column that --key names; without such a column by their number, which is said. Why rows moved is asked of
/// the engine, from the answers that stand in the tables: within one instrument, edition and form the differences of the terms add up to the change in
/// log-odds; else the terms of both sides stand side by side and nothing is attributed.
#[derive(clap::Args)]
pub struct Arguments {
    /// The table as it was scored before; - for standard input
    old: PathBuf,
    /// The table as it is scored now; - for standard input
    new: PathBuf,
    /// Column that pairs rows, in both tables; `row` pairs them by their number
    #[arg(long, value_name = "COLUMN")]
    key: Option<String>,
    /// Column of bands, in both tables
    #[arg(long, value_name = "COLUMN")]
    column: Option<String>,
    /// Column of bands in OLD
    #[arg(long, value_name = "COLUMN")]
    old_column: Option<String>,
    /// Column of bands in NEW
    #[arg(long, value_name = "COLUMN")]
    new_column: Option<String>,
    /// Column of scores in OLD, where it is not the one beside the bands
    #[arg(long, value_name = "COLUMN")]
    old_score: Option<String>,
    /// Column of scores in NEW
    #[arg(long, value_name = "COLUMN")]
    new_score: Option<String>,
    /// Instrument that scored OLD, with @EDITION if wanted
    #[arg(long, value_name = "ID")]
    old_instrument: Option<String>,
    /// Instrument that scored NEW
    #[arg(long, value_name = "ID")]
    new_instrument: Option<String>,
    #[command(flatten)]
    showing: Showing,
    /// Format of both tables: csv, jsonl, parquet, arrow, arrows; by default as each name ends
    #[arg(long, value_name = "FORMAT")]
    format: Option<String>,
    #[command(flatten)]
    text: Text,
    #[command(flatten)]
    under: Under,
}

/// `assize compare`.
pub fn compare(a: &Arguments) -> Result<ExitCode, Failure> {
    if a.old.as_os_str() == "-" && a.new.as_os_str() == "-" {
        return Err(Failure::Use("OLD and NEW are both standard input, one must be a file".to_string()));
    }
    let mut files = vec![("OLD", a.old.as_path()), ("NEW", a.new.as_path())];
    files.extend(a.showing.report.as_deref().map(|path| ("--report", path)));
    files.extend(a.showing.json.as_deref().map(|path| ("--json", path)));
    files.extend(a.showing.moved.as_deref().map(|path| ("--moved", path)));
    // one table may be compared with itself: it is only read
    let read = |what: &str| matches!(what, "OLD" | "NEW");
    for (what, path) in files.iter().filter(|(what, path)| !read(what) && path.as_os_str() != "-") {
        for other in files.iter().filter(|(other, path)| other != what && path.as_os_str() != "-") {
            distinct(&[*other, (what, path)])?;
        }
    }
    let chosen = run::choose_policies(&a.under.policy)?;
    if chosen.all() {
        return Err(Failure::Use("`--policy all` goes with assess; compare takes one policy of a family".to_string()));
    }
    let attestation = run::attestation(a.under.attest.as_deref())?;
    let options = chosen.options(a.under.strict, attestation.as_ref());
    let wanted = |column: &Option<String>, score: &Option<String>, instrument: &Option<String>| Wanted {
        column: column.clone().or_else(|| a.column.clone()),
        score: score.clone(),
        instrument: instrument.clone(),
    };
    let request = Request {
        names: [shown(&a.old), shown(&a.new)],
        old: wanted(&a.old_column, &a.old_score, &a.old_instrument),
        new: wanted(&a.new_column, &a.new_score, &a.new_instrument),
        key: a.key.clone(),
        by: a.showing.by.clone(),
        bands: a.showing.bands.clone(),
        old_bands: a.showing.old_bands.clone(),
        small_counts: a.showing.small_counts,
        no_terms: a.showing.no_terms,
        moved: a.showing.moved.clone(),
        date: a.showing.date.clone(),
        policies: a.under.policy.iter().map(|name| shown(Path::new(name))).collect(),
    };
    let pages = Pages::open(&a.showing)?;
    let (old, new) = (opened(&a.old, a)?, opened(&a.new, a)?);
    let read = [old.read.clone(), new.read.clone()];
    let length = old.table.length.zip(new.table.length).map(|(old, new)| old + new);
    let done = watched(length, &read, || tables::compare(old.table, new.table, &request, &options))?;
    progress::say(&done.joined.said);
    pages.write(&a.showing, &done, true)?;
    Ok(ExitCode::SUCCESS)
}

/// The name of a file without its folders.
pub fn shown(path: &Path) -> String {
    if path.as_os_str() == "-" { "standard input".to_string() } else { path.file_name().unwrap_or_default().to_string_lossy().into_owned() }
}

fn opened(path: &Path, a: &Arguments) -> Result<Opened, Failure> {
    let from = Origin::named(path);
    let format = match (&a.format, &from) {
        (Some(word), _) => Format::named(word)?,
        (None, Origin::File(path)) => Format::of(path)?.0,
        (None, Origin::Standard) => return Err(Failure::Use("standard input has no name that says its format: say --format csv, jsonl, parquet or arrows".to_string())),
    };
    let opening = Opening {
        format,
        dialect: dialect(path, a.text.delimiter.as_ref(), a.text.missing.as_ref())?,
        encoding: a.text.encoding.as_deref().map_or(Ok(Encoding::default()), Encoding::named)?,
        questions: Vec::new(),
        answered: Answered::default(),
        named: true,
        start: None,
    };
    Ok(open::table(&from, &opening)?)
}

/// Shows on a terminal how far both tables are read while the work goes on.
fn watched<T>(length: Option<u64>, read: &[Arc<AtomicU64>; 2], work: impl FnOnce() -> T) -> T {
    let bar = progress::bytes(length);
    if bar.is_hidden() {
        return work();
    }
    let ended = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !ended.load(Ordering::Relaxed) {
                bar.set_position(read.iter().map(|read| read.load(Ordering::Relaxed)).sum());
                std::thread::sleep(Duration::from_millis(100));
            }
            bar.finish_and_clear();
        });
        let done = work();
        ended.store(true, Ordering::Relaxed);
        done
    })
}

/// The files that show a comparison. They are opened before the work begins: that one cannot be written should not be known only after it.
pub struct Pages {
    report: Option<Target>,
    json: Option<Target>,
}

impl Pages {
    /// Opens what is asked for.
    pub fn open(a: &Showing) -> Result<Self, Failure> {
        if let Some(date) = a.date.as_deref().filter(|date| Date::read(date).is_err()) {
            return Err(Failure::Use(format!("--date is `{date}`, must be a day such as 2026-03-31")));
        }
        let file = |path: &Option<PathBuf>| path.as_deref().filter(|path| path.as_os_str() != "-").map(|path| Target::file(path, None)).transpose();
        Ok(Self { report: file(&a.report)?, json: file(&a.json)? })
    }

    /// Writes them, whole or not at all, and to standard output what is asked for there: the text, where that can go there, if nothing else was asked for.
    pub fn write(self, a: &Showing, done: &Comparison, text: bool) -> Result<(), Failure> {
        if let Some(target) = self.report {
            write(target, &report::html(done))?;
        }
        match (self.json, &a.json) {
            (Some(target), _) => write(target, &(done.to_json().pretty() + "\n")),
            (None, Some(_)) => write(Target::standard(), &(done.to_json().pretty() + "\n")),
            (None, None) if a.report.is_none() && text => write(Target::standard(), &done.to_text()),
            (None, None) => Ok(()),
        }
    }
}

fn write(mut target: Target, text: &str) -> Result<(), Failure> {
    target.write(text.as_bytes())?;
    Ok(target.finish()?)
}
