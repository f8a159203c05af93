//! `rescore`: what was asked for on the command line, handed to the rescoring of whole tables; progress and summary on standard error.

use crate::compare::{self, Showing};
use crate::{Failure, Under, progress, run};
use assize_rescore::compare::{Wanted, tables};
use assize_rescore::csv::Dialect;
use assize_rescore::error::Error;
use assize_rescore::format::{Compression, Format, delimiter};
use assize_rescore::mapping::Mapping;
use assize_rescore::open::{Encoding, Origin};
use assize_rescore::outputs::Chosen;
use assize_rescore::rescoring::{self, Request};
use assize_rescore::target::led_to;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

/// How a table is written as text.
#[derive(clap::Args)]
pub struct Text {
    /// What stands between cells of CSV that is read: one character, or `tab`. Commas are written, and tabs to a name that ends in .tsv
    #[arg(long, value_name = "CHARACTER")]
    pub delimiter: Option<String>,
    /// Encoding of text: utf-8 or windows-1252
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,
    /// Texts that mean that there is no answer, beside the empty one; by default NULL and NA in CSV, and none in a format that has a null of its own
    #[arg(long, value_name = "TEXTS", value_delimiter = ',')]
    pub missing: Option<Vec<String>>,
}

/// Reads every row of IN, scores it and writes it to OUT in its place, with the columns `{id}_score`, `_band`, `_variant`, `_lowest`, `_highest` and
/// `_problems` after its own. A row that is refused keeps its place, with the codes of what is wrong, and stands again in a file beside the
/// output with its line and every cause. Columns bear the names of the schema (`assize schema ID --format csv`), or those of a mapping file.
#[derive(clap::Args)]
pub struct Arguments {
    /// The table; - for standard input
    input: PathBuf,
    /// Where the rows go; - for standard output
    output: PathBuf,
    /// Id of an instrument, with @EDITION if wanted; several with commas or repeated
    #[arg(long, short, value_name = "ID", value_delimiter = ',', required = true)]
    instrument: Vec<String>,
    /// Format of the input: csv, jsonl, parquet, arrow, arrows; by default as its name ends
    #[arg(long, value_name = "FORMAT")]
    format: Option<String>,
    /// Format of the output; by default as its name ends, through a pipe as the input
    #[arg(long, value_name = "FORMAT")]
    output_format: Option<String>,
    /// Names, codes, dates and words of a case system, as docs/mapping.md describes
    #[arg(long, value_name = "FILE.toml")]
    map: Option<PathBuf>,
    /// Columns of the input to keep, with commas between them, in this order; by default all. `--keep ""` keeps none
    #[arg(long, value_name = "COLUMNS", value_delimiter = ',')]
    keep: Option<Vec<String>>,
    #[command(flatten)]
    text: Text,
    /// What the columns that are added begin with
    #[arg(long, default_value = "")]
    prefix: String,
    /// Where rejected rows are written again; by default beside the output, as NAME.rejected.csv (x.csv: x.rejected.csv; x.parquet: x.parquet.rejected.csv)
    #[arg(long, value_name = "FILE.csv")]
    rejected: Option<PathBuf>,
    /// Go on where an interrupted run left off (uncompressed CSV or JSON Lines from a file to a file)
    #[arg(long)]
    resume: bool,
    /// How often what is done so far is put on record, to resume from, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 5)]
    checkpoint: u64,
    #[command(flatten)]
    under: Under,
    /// Column of the input with bands from before: who moved, from these to those of the one instrument asked for
    #[arg(long, value_name = "COLUMN")]
    compare: Option<String>,
    /// Column of the input with the scores that go with these bands, where it is not the one beside them
    #[arg(long, value_name = "COLUMN", requires = "compare")]
    compare_score: Option<String>,
    /// Instrument that gave these bands, with @EDITION if wanted
    #[arg(long, value_name = "ID", requires = "compare")]
    compare_instrument: Option<String>,
    #[command(flatten)]
    showing: Showing,
    /// How many threads score, at most 256; by default as many as there are cores
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    threads: Option<u16>,
}

impl std::convert::From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error {
            Error::Use(text) => Self::Use(text),
            Error::Closed => Self::Closed,
        }
    }
}

/// `assize rescore`.
pub fn rescore(a: &Arguments) -> Result<ExitCode, Failure> {
    if a.compare.is_none() {
        let s = &a.showing;
        let showing = [
            ("--report", s.report.is_some()),
            ("--json", s.json.is_some()),
            ("--moved", s.moved.is_some()),
            ("--by", s.by.is_some()),
            ("--bands", s.bands.is_some()),
            ("--old-bands", s.old_bands.is_some()),
            ("--small-counts", s.small_counts),
            ("--no-terms", s.no_terms),
            ("--date", s.date.is_some()),
        ];
        if let Some((name, _)) = showing.iter().find(|(_, given)| *given) {
            return Err(Failure::Use(format!("`{name}` says how who moved is shown: it goes with --compare COLUMN")));
        }
    }
    let mapping = a.map.as_deref().map_or_else(|| Ok(Mapping::default()), Mapping::read)?;
    let input = Origin::named(&a.input);
    let input_format = match (&a.format, &input) {
        (Some(word), _) => Format::named(word)?,
        (None, Origin::File(path)) => Format::of(path)?.0,
        (None, Origin::Standard) => return Err(Failure::Use("standard input has no name that says its format: say --format csv, jsonl, parquet or arrows".to_string())),
    };
    let output = (a.output.as_os_str() != "-").then(|| led_to(&a.output));
    if a.rejected.as_deref().is_some_and(|path| path.as_os_str() == "-") {
        return Err(Failure::Use("--rejected must name a file: rows may go to standard output".to_string()));
    }
    if let Some(path) = a.rejected.as_deref().filter(|path| Format::of(path).is_ok_and(|kind| kind != (Format::Csv, Compression::None) || delimiter(path) != b',')) {
        return Err(Failure::Use(format!("--rejected is written as CSV with commas, {} must end in .csv", path.display())));
    }
    let output_format = match (&a.output_format, &output) {
        (Some(word), _) => (Format::named(word)?, output.as_deref().and_then(|path| Format::of(path).ok()).map_or(Compression::None, |(_, compression)| compression)),
        (None, Some(path)) if Format::of(path).is_ok() => Format::of(path)?,
        (None, Some(path)) if path.exists() && !path.is_file() => (input_format, Compression::None),
        (None, Some(path)) => Format::of(path)?,
        (None, None) => (input_format, Compression::None),
    };
    let mut chosen_policies = run::choose_policies(&a.under.policy)?;
    if chosen_policies.all() {
        return Err(Failure::Use("`--policy all` goes with assess; rescore takes one policy of a family".to_string()));
    }
    let mut chosen = Vec::new();
    for name in &a.instrument {
        chosen.push(Chosen::named(name)?);
        if let Some(policy) = assize::catalogue::edition_policy(name) {
            chosen_policies.add(policy).map_err(|_| Failure::Use(format!("`{name}` selects a policy already; leave out --policy or the edition")))?;
        }
    }
    let attestation = run::attestation(a.under.attest.as_deref())?;
    let request = Request {
        input,
        input_format,
        output,
        output_format,
        chosen,
        options: chosen_policies.options(a.under.strict, attestation.as_ref()),
        dialect: dialect(&a.input, a.text.delimiter.as_ref().or(mapping.delimiter.as_ref()), a.text.missing.as_ref().or(mapping.missing.as_ref()))?,
        encoding: a.text.encoding.as_deref().or(mapping.encoding.as_deref()).map_or(Ok(Encoding::default()), Encoding::named)?,
        mapping,
        keep: a.keep.as_ref().map(|names| names.iter().filter(|name| !name.is_empty()).cloned().collect()),
        output_delimiter: delimiter(&a.output),
        beside: [&a.showing.report, &a.showing.json, &a.showing.moved].into_iter().flatten().filter(|path| path.as_os_str() != "-").cloned().collect(),
        reads: a.map.iter().chain(&a.under.attest).cloned().chain(a.under.policy.iter().map(PathBuf::from)).filter(|path| path.is_file()).collect(),
        prefix: a.prefix.clone(),
        rejected: a.rejected.as_deref().map(led_to),
        resume: a.resume,
        checkpoint: Duration::from_secs(a.checkpoint),
        threads: a.threads.map_or_else(|| std::thread::available_parallelism().map_or(1, usize::from), usize::from),
        compare: a.compare.as_ref().map(|column| comparing(a, column)),
        depends_on: format!("{:?} {:?} {:?}", a.instrument, contents(&a.under.policy), a.under.attest.as_deref().map(|path| contents(&[path.display().to_string()]))),
    };
    let bar = progress::bytes(None);
    let mut remark = |text: &str| bar.suspend(|| progress::say(text));
    let mut reached = |p: rescoring::Progress| {
        if let (Some(of), None) = (p.of, bar.length()) {
            progress::of(&bar, of);
        }
        bar.set_position(p.bytes);
        if !bar.is_hidden() {
            bar.set_message(format!("; {} rows", assize_rescore::summary::grouped(p.rows)));
        }
    };
    // to open one makes its unfinished file anew
    rescoring::refuse_same_files(&request)?;
    let pages = compare::Pages::open(&a.showing)?;
    let done = rescoring::run(&request, &mut remark, &mut reached);
    bar.finish_and_clear();
    let (summary, comparison) = done?;
    progress::say(&summary);
    if let Some(comparison) = &comparison {
        // rows may go to standard output: then the text would stand among them
        pages.write(&a.showing, comparison, request.output.is_some()).map_err(|failure| match (failure, &request.output) {
            (Failure::Use(text), Some(path)) => Failure::Use(format!("{text}\nthe rows themselves are written, to {}", path.display())),
            (failure, _) => failure,
        })?;
    }
    Ok(if summary.rejected > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// What is asked for of a comparison.
fn comparing(a: &Arguments, column: &str) -> tables::Request {
    let s = &a.showing;
    let old = Wanted { column: Some(column.to_string()), score: a.compare_score.clone(), instrument: a.compare_instrument.clone() };
    tables::Request {
        names: [format!("{}, column {column}", compare::shown(&a.input)), compare::shown(&a.output)],
        old,
        by: s.by.clone(),
        bands: s.bands.clone(),
        old_bands: s.old_bands.clone(),
        small_counts: s.small_counts,
        no_terms: s.no_terms,
        moved: s.moved.clone(),
        date: s.date.clone(),
        policies: a.under.policy.iter().map(|name| compare::shown(Path::new(name))).collect(),
        ..tables::Request::default()
    }
}

/// What files say, for those that are files.
fn contents(names: &[String]) -> Vec<String> {
    names.iter().map(|name| std::fs::read_to_string(Path::new(name)).unwrap_or_else(|_| name.clone())).collect()
}

/// How a CSV file is written.
pub fn dialect(input: &Path, asked: Option<&String>, missing: Option<&Vec<String>>) -> Result<Dialect, Failure> {
    let mut dialect = Dialect { delimiter: delimiter(input), ..Dialect::default() };
    if let Some(given) = asked {
        dialect.delimiter = match given.as_bytes() {
            b"tab" | b"\\t" => b'\t',
            [one] if !matches!(one, b'"' | b'\n' | b'\r') && one.is_ascii() => *one,
            _ => return Err(Failure::Use(format!("the delimiter `{given}` must be one character, no quote, or `tab`"))),
        };
    }
    dialect.missing = missing.cloned();
    Ok(dialect)
}
