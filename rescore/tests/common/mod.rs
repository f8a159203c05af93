//! Tables in memory, for tests.
#![allow(dead_code, reason = "each test uses a part")]

use arrow_array::RecordBatch;
use assize::{Json, Options, catalogue};
use assize_rescore::block::Block;
use assize_rescore::chunk::{Chunk, Data, Reading, Source, Table};
use assize_rescore::error::Error;
use assize_tests::vectors;

struct Rows {
    rows: Vec<Vec<String>>,
    at: usize,
    per: usize,
}

struct Cells(Vec<String>);

impl Source for Rows {
    fn next(&mut self) -> Result<Option<Chunk>, Error> {
        if self.at >= self.rows.len() {
            return Ok(None);
        }
        let end = (self.at + self.per).min(self.rows.len());
        let text = self.rows[self.at..end].iter().map(|row| row.join("|") + "\n").collect::<String>();
        let line = self.at as u64 + 2;
        self.at = end;
        Ok(Some(Chunk { line, bytes: text.len() as u64, lines: text.lines().count() as u64, data: Data::Text(text.into_bytes()) }))
    }
}

impl Reading for Cells {
    fn columns(&self) -> &[String] {
        &self.0
    }

    fn read(&self, chunk: Chunk, into: &mut Block) -> Result<(), Error> {
        let text = match chunk.data {
            Data::Text(text) => String::from_utf8(text).expect("UTF-8"),
            Data::Batch(RecordBatch { .. }) => unreachable!("only text"),
        };
        into.columns = vec![Vec::new(); self.0.len()];
        for (row, line) in text.lines().enumerate() {
            into.rows += 1;
            into.lines.push(row as u32);
            for (column, cell) in line.split('|').enumerate() {
                into.push(column, (!cell.is_empty()).then_some(cell.as_bytes()));
            }
        }
        Ok(())
    }
}

/// A table of these columns, read so many rows at a time.
pub fn table(columns: &[&str], rows: Vec<Vec<String>>, per: usize) -> Table {
    let names = columns.iter().map(|name| (*name).to_string()).collect();
    Table { source: Box::new(Rows { rows, at: 0, per }), reading: Box::new(Cells(names)), length: None }
}

/// The same from words between blanks; `-` is an empty cell.
pub fn small(columns: &[&str], rows: &[&str], per: usize) -> Table {
    let rows = rows.iter().map(|row| row.split_whitespace().map(|cell| if cell == "-" { String::new() } else { cell.to_string() }).collect()).collect();
    table(columns, rows, per)
}

/// A table of vectors of an instrument with what the engine comes to, and their columns.
pub fn rows_of(id: &str, facts: &[Json]) -> (Vec<String>, Vec<Vec<String>>) {
    let entry = catalogue::find(id).unwrap();
    let mut names: Vec<String> = facts.iter().flat_map(|f| f.members().iter().map(|(k, _)| k.to_string())).collect();
    names.sort();
    names.dedup();
    let text = |value: &Json| match value {
        Json::Text(text) => text.to_string(),
        Json::Bool(yes) => yes.to_string(),
        Json::Whole(n) => n.to_string(),
        Json::Real(x) => x.to_string(),
        Json::List(list) if list.is_empty() => "none".to_string(),
        Json::List(list) => list.iter().map(|v| v.as_text().unwrap_or_default().to_string()).collect::<Vec<_>>().join(";"),
        _ => String::new(),
    };
    let rows = facts.iter().enumerate().map(|(i, facts)| {
        let outcome = entry.score(facts, &Options::default()).to_json();
        let result = |key: &str| outcome.at(&["result", key]).map_or_else(String::new, text);
        let cells = names.iter().map(|name| facts.get(name).map_or_else(String::new, text));
        [format!("r{i:05}"), result("band"), result("score")].into_iter().chain(cells).collect()
    });
    let rows = rows.collect();
    let stem = id.replace('-', "_");
    (["reference".to_string(), format!("{stem}_band"), format!("{stem}_score")].into_iter().chain(names).collect(), rows)
}

/// The facts of vectors that an instrument gives a band.
pub fn answered(id: &str) -> Vec<Json> {
    let entry = catalogue::find(id).unwrap();
    let of = vectors().into_iter().filter(|v| v.instrument == id && v.policies.is_empty() && !v.strict);
    of.map(|v| v.facts).filter(|facts| entry.score(facts, &Options::default()).answered().is_some_and(|a| a.result.get("band").is_some())).collect()
}
