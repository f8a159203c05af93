//! `generate`: synthetic cases over all cores, in order, to a file or a pipe.

use crate::{Failure, progress};
use assize_rescore::chunk::{Chunk, Data, Source};
use assize_rescore::error::Error;
use assize_rescore::format::{Compression, Format};
use assize_rescore::generate::Generator;
use assize_rescore::output::{Output, Written};
use assize_rescore::outputs::Chosen;
use assize_rescore::pipeline;
use assize_rescore::target::Target;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

/// Makes synthetic cases: rows that look like a caseload and belong to nobody, as `rescore` reads them. Every row passes the checks of the instruments;
/// some leave dynamic answers open. The same seed gives the same rows, on any machine and with any number of threads. Each begins with a `reference`,
/// which `rescore` carries through and `score`, which takes answers alone, refuses.
#[derive(clap::Args)]
pub struct Arguments {
    /// Id of an instrument, with @EDITION if wanted; several with commas: one table with the questions of all, each row in order for each
    #[arg(value_delimiter = ',', required = true)]
    instrument: Vec<String>,
    /// How many rows
    #[arg(long, value_name = "N", default_value_t = 1000)]
    rows: u64,
    /// Number that the rows depend on
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// Share of rows in which an answer is missing or wrong, 0 to 1; an instrument that can do without that answer takes the row all the same
    #[arg(long, value_name = "RATE", default_value_t = 0.0)]
    faults: f64,
    /// Where to write: .csv or .jsonl, also with .gz or .zst; - for standard output
    #[arg(long, short, value_name = "FILE|-")]
    output: PathBuf,
    /// csv or jsonl; by default as the name ends, csv through a pipe
    #[arg(long, value_name = "FORMAT")]
    format: Option<String>,
    /// How many threads; by default as many as there are cores
    #[arg(long, value_name = "N")]
    threads: Option<usize>,
}

/// Rows of a chunk.
const ROWS: u64 = 4096;

/// Numbers of rows, a chunk at a time.
struct Numbers {
    next: u64,
    end: u64,
}

impl Source for Numbers {
    fn next(&mut self) -> Result<Option<Chunk>, Error> {
        let count = ROWS.min(self.end - self.next);
        let line = self.next;
        self.next += count;
        Ok((count > 0).then_some(Chunk { line, bytes: count, lines: 0, data: Data::Text(Vec::new()) }))
    }
}

/// `assize generate`.
pub fn generate(a: &Arguments) -> Result<ExitCode, Failure> {
    let chosen = a.instrument.iter().map(|name| Chosen::named(name)).collect::<Result<Vec<_>, _>>()?;
    let to_pipe = a.output.as_os_str() == "-";
    let (format, compression) = match &a.format {
        Some(word) => (Format::named(word)?, Format::of(&a.output).map_or(Compression::None, |(_, compression)| compression)),
        None if to_pipe => (Format::Csv, Compression::None),
        None => Format::of(&a.output)?,
    };
    if a.output.to_string_lossy().to_lowercase().contains(".tsv") {
        return Err(Failure::Use("generate writes CSV with commas and JSON Lines; `assize rescore` turns these into other tables".to_string()));
    }
    if !format.is_text() {
        return Err(Failure::Use("generate writes CSV and JSON Lines; `assize rescore` turns these into Parquet or Arrow".to_string()));
    }
    let generator = Generator::new(&chosen, a.seed, a.faults)?;
    let target = if to_pipe { Target::standard() } else { Target::file(&a.output, None)? };
    let mut output = Output::new(target, (format, compression), &Arc::new(assize_rescore::output::no_columns()))?;
    if format == Format::Csv {
        output.write(&Written::Text((generator.names().join(",") + "\n").into_bytes()))?;
    }
    let bar = progress::rows(a.rows);
    let threads = a.threads.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from)).max(1);
    let worker = || {
        |chunk: Chunk| {
            let mut text = Vec::new();
            let count = usize::try_from(chunk.bytes).unwrap_or(0);
            match format {
                Format::Csv => generator.csv(chunk.line, count, &mut text)?,
                _ => generator.json_lines(chunk.line, count, &mut text)?,
            }
            Ok((text, chunk.bytes))
        }
    };
    pipeline::run(Box::new(Numbers { next: 0, end: a.rows }), (0..threads).map(|_| worker()).collect(), |(text, rows)| {
        bar.inc(rows);
        output.write(&Written::Text(text))
    })?;
    bar.finish_and_clear();
    output.finish()?;
    Ok(ExitCode::SUCCESS)
}
