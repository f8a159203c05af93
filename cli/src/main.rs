//! The command line: reads files and streams, calls the engine, writes what it answers. No rule lives here.

#[cfg(feature = "columns")]
mod compare;
mod describe;
#[cfg(feature = "columns")]
mod generate;
mod input;
mod progress;
#[cfg(feature = "columns")]
mod rescore;
mod run;

use clap::{Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use std::process::ExitCode;

/// Scores public-protection risk assessments of England and Wales, with every reason.
///
/// It recommends; people decide. An answer may be `scored`, `bounded` (something unknown matters) or `rejected` (with every
/// problem). Exit status: 0 answered, 1 some line of the input could not be used, 2 wrong use.
#[derive(Parser)]
#[command(name = "assize", version, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Every instrument and policy: id, editions, status, one line
    List {
        /// How to print it
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Tables, rules, sources and a worked example of an instrument; a policy as JSON is a file that --policy takes back
    Describe {
        /// Id of an instrument or a policy, with @EDITION if wanted
        id: String,
        /// How to print it
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// JSON Schema of the facts (draft 2020-12); --format csv: what the columns of a table mean, those that `rescore` adds among them
    Schema {
        /// Id of an instrument, or `assessment` for a whole case
        id: String,
        /// json: the schema; csv: a data dictionary
        #[cfg(feature = "columns")]
        #[arg(long, value_enum, default_value_t = SchemaFormat::Json)]
        format: SchemaFormat,
    },
    /// Score facts with one instrument: one outcome a line, in order
    Score {
        /// Id of the instrument, with @EDITION if wanted
        id: String,
        #[command(flatten)]
        run: Run,
    },
    /// The whole case: text is what a practitioner reads, JSON the same content for programs
    Assess {
        #[command(flatten)]
        run: Run,
        /// How to print it
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Score a whole history: CSV, JSON Lines, Parquet or Arrow IPC in, the same rows with scores out
    #[cfg(feature = "columns")]
    Rescore(Box<rescore::Arguments>),
    /// Synthetic cases that pass the checks, the same for the same seed
    #[cfg(feature = "columns")]
    Generate(Box<generate::Arguments>),
    /// Who moved: two scorings of the same rows compared, by band, by term, by subgroup
    #[cfg(feature = "columns")]
    Compare(Box<compare::Arguments>),
}

/// What `score` and `assess` have in common.
#[derive(clap::Args)]
struct Run {
    /// File of JSON Lines or of one JSON value; - or nothing for standard input
    file: Option<PathBuf>,
    #[command(flatten)]
    under: Under,
    /// Write to this file, which appears whole or not at all
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// What every scoring is done under.
#[derive(clap::Args)]
struct Under {
    /// Guidance to apply: the id of a policy, or a policy file; once for each family (MAPPA guidance, Scaled Approach bands, MARAC
    /// profile, contact minimums). `all` (assess only) puts the built-in MAPPA policies side by side
    #[arg(long, value_name = "ID|FILE.json")]
    pub policy: Vec<String>,
    /// Withhold every value that rests on a likely or unconfirmed source
    #[arg(long)]
    pub strict: bool,
    /// Constants that you have checked against the printed source
    #[arg(long, value_name = "FILE.json")]
    pub attest: Option<PathBuf>,
}

/// How to print an answer.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For reading
    Text,
    /// For programs
    Json,
    /// For generated documentation
    #[value(hide = true)]
    Markdown,
}

/// How to print a schema.
#[cfg(feature = "columns")]
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum SchemaFormat {
    /// JSON Schema
    Json,
    /// A data dictionary: a row for each column
    Csv,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match arguments.command {
        Command::List { format } => describe::list(format),
        Command::Describe { id, format } => describe::describe(&id, format),
        #[cfg(feature = "columns")]
        Command::Schema { id, format: SchemaFormat::Csv } => describe::dictionary(&id),
        Command::Schema { id, .. } => describe::schema(&id),
        Command::Score { id, run } => run::score(&id, &run),
        Command::Assess { run, format } => run::assess(&run, format),
        #[cfg(feature = "columns")]
        Command::Rescore(arguments) => rescore::rescore(&arguments),
        #[cfg(feature = "columns")]
        Command::Generate(arguments) => generate::generate(&arguments),
        #[cfg(feature = "columns")]
        Command::Compare(arguments) => compare::compare(&arguments),
    };
    match done {
        Ok(code) => code,
        Err(Failure::Closed) => ExitCode::SUCCESS,
        Err(Failure::Use(message)) => {
            progress::say(&message);
            ExitCode::from(2)
        }
    }
}

/// Why a command stopped.
enum Failure {
    /// Wrong use, or a file that cannot be read or written: the message, exit status 2.
    Use(String),
    /// Nobody reads the output any more.
    Closed,
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::BrokenPipe { Self::Closed } else { Self::Use(error.to_string()) }
    }
}
