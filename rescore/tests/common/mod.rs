//! Tables in memory, for tests.
#![allow(dead_code, reason = "each test uses a part")]

use arrow_array::RecordBatch;
use assize_rescore::block::Block;
use assize_rescore::chunk::{Chunk, Data, Reading, Source, Table};
use assize_rescore::error::Error;

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
        Ok(Some(Chunk { line, bytes: text.len() as u64, data: Data::Text(text.into_bytes()) }))
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
