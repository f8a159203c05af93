//! What `benches/peers/peers.py` compares with. `export DIR ROWS` writes the columns of ARP dynamic, the model as the engine has it, and our answers;
//! `time ROWS RUNS` prints nanoseconds a row of each of our ways, medians of so many turns, as one line of JSON.

use assize::Json;
use assize::Options;
use assize::catalogue;
use assize::columns::{Input, Plan, Scores};
use assize::facts::Choices;
use assize::facts::plain::UNKNOWN;
use assize::instruments::predictors::arp::{Arp, BANDS};
use assize::instruments::predictors::logistic::Logistic;
use assize_benches::cases::{self, ArpCases, Columns};
use assize_benches::formula::Formula;
use assize_benches::timing::{per_row, processor};
use assize_dispatch::Level;
use std::error::Error;
use std::fs;
use std::path::Path;

/// Rows that are scored at a time, so that their answers stay in the near cache.
const CHUNK: usize = 1024;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["export", directory, rows] => export(Path::new(directory), rows.parse()?),
        ["time", rows, runs] => {
            time(rows.parse()?, runs.parse()?);
            Ok(())
        }
        _ => Err("usage: peers export DIR ROWS | peers time ROWS RUNS".into()),
    }
}

/// An array of one dimension as NumPy stores it.
fn npy(path: &Path, kind: &str, count: usize, bytes: impl Iterator<Item = u8>) -> std::io::Result<()> {
    let header = format!("{{'descr': '{kind}', 'fortran_order': False, 'shape': ({count},), }}");
    let padded = format!("{header:<117}\n");
    let length = u16::try_from(padded.len()).map_err(std::io::Error::other)?;
    let start = b"\x93NUMPY\x01\x00".iter().copied().chain(length.to_le_bytes()).chain(padded.into_bytes());
    fs::write(path, start.chain(bytes).collect::<Vec<u8>>())
}

fn export(directory: &Path, rows: usize) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(directory)?;
    let cases = cases::arp(rows);
    let whole = |name: &str, column: &[i32]| npy(&directory.join(format!("{name}.npy")), "<i4", rows, column.iter().flat_map(|n| n.to_le_bytes()));
    for (name, column) in cases.derived.names.iter().zip(&cases.derived.values) {
        whole(name, column)?;
    }
    // the days and the code are what the derived columns come from; an answer that is not known counts as no, by the predictor's own rule
    let answers = cases.raw.names.iter().zip(&cases.raw.values).skip_while(|(name, _)| **name != cases::FIRST_ANSWER);
    for (name, column) in answers {
        whole(name, &column.iter().map(|n| if *n == UNKNOWN { 0 } else { *n }).collect::<Vec<i32>>())?;
    }
    let mut formula = Formula::new(&cases);
    formula.run(Level::best());
    npy(&directory.join("percent.npy"), "<f8", rows, formula.percent.iter().flat_map(|x| x.to_le_bytes()))?;
    npy(&directory.join("band.npy"), "|u1", rows, formula.band.iter().copied())?;
    let coefficients = Arp::PRESENT.features.iter().flat_map(|feature| {
        let offence = feature.coefficients.is_empty().then_some(("offence", Json::Null));
        let coefficients = feature.coefficients.iter().map(|coefficient| (coefficient.key, Json::Real(coefficient.value)));
        coefficients.chain(offence).map(|(key, value)| Json::List(vec![Json::from(key), value]))
    });
    let weights =
        assize::offences::current::Category::ALL.iter().map(|category| Arp::PRESENT.offences.iter().find(|w| w.category == *category).map_or(Json::Null, |w| Json::Real(w.value)));
    let mut model = Json::Object(Vec::new());
    model.push("terms", Json::List(coefficients.collect()));
    model.push("offences", Json::List(weights.collect()));
    model.push("years_added", Json::Whole(Arp::ADDED.sanction_rate.into()));
    model.push("bands", Json::List(BANDS.rows().skip(1).map(|row| Json::Whole(row.at_least.into())).collect()));
    fs::write(directory.join("model.json"), model.compact())?;
    Ok(())
}

/// Scores all rows from days and codes, a chunk at a time.
fn from_days(plan: &mut Plan, columns: &Columns, scores: &mut Vec<Scores>) {
    let rows = columns.values[0].len();
    let mut inputs: Vec<Input<'_>> = Vec::with_capacity(columns.values.len());
    for start in (0..rows).step_by(CHUNK) {
        let count = CHUNK.min(rows - start);
        inputs.clear();
        inputs.extend(columns.rows(start, count));
        assize_dispatch::score(plan, count, &inputs, &Options::default(), scores);
    }
}

fn time(rows: usize, runs: usize) {
    let cases: ArpCases = cases::arp(rows);
    let (mut formula, mut scores) = (Formula::new(&cases), Vec::new());
    let mut plan = Plan::new(&[catalogue::find("arp").expect("in the catalogue")], &cases.raw.names).expect("a plan");
    let times = per_row(rows, runs, &mut [&mut || formula.run(Level::best()), &mut || from_days(&mut plan, &cases.raw, &mut scores)]);
    println!("{{\"formula\": {}, \"from_days\": {}, \"level\": \"{:?}\", \"processor\": \"{}\"}}", times[0], times[1], Level::best(), processor());
}
