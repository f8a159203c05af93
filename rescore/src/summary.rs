//! What a rescoring came to, in counts.

use crate::outputs::Chosen;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt::{self, Write};

/// Counts of one instrument.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Id, with the edition where it is not the default one.
    pub instrument: String,
    /// Rows with a determined answer.
    pub scored: u64,
    /// Of these, rows that fell back to the static form.
    pub static_form: u64,
    /// Rows whose answer depends on what is not known.
    pub bounded: u64,
    /// Rows that are refused.
    pub rejected: u64,
}

/// What a rescoring came to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// Rows in, and out.
    pub rows: u64,
    /// Rows that some instrument refuses.
    pub rejected: u64,
    /// By instrument.
    pub instruments: Vec<Counts>,
    /// In how many rows each problem was found.
    pub codes: BTreeMap<String, u64>,
    /// Where the rejected rows are.
    #[serde(skip)]
    pub side_file: Option<String>,
    /// How long it took.
    #[serde(skip)]
    pub seconds: f64,
}

impl Summary {
    /// Nothing yet.
    pub fn new(chosen: &[Chosen]) -> Self {
        let instruments = chosen.iter().map(|c| Counts { instrument: c.entry.name(), ..Counts::default() }).collect();
        Self { instruments, ..Self::default() }
    }

    /// Adds what another part of the rows came to.
    pub fn add(&mut self, other: &Self) {
        self.rows += other.rows;
        self.rejected += other.rejected;
        for (own, more) in self.instruments.iter_mut().zip(&other.instruments) {
            own.scored += more.scored;
            own.static_form += more.static_form;
            own.bounded += more.bounded;
            own.rejected += more.rejected;
        }
        for (code, count) in &other.codes {
            *self.codes.entry(code.clone()).or_default() += count;
        }
    }
}

/// A whole number in groups of three digits.
pub fn grouped(n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows = |n: u64| format!("{} {}", grouped(n), if n == 1 { "row" } else { "rows" });
        write!(f, "{} in {:.1} s", rows(self.rows), self.seconds)?;
        for counts in &self.instruments {
            let mut line = format!("\n  {}: {} scored", counts.instrument, grouped(counts.scored));
            if counts.static_form > 0 {
                write!(line, " (of these {} by the static form, because dynamic answers are missing)", grouped(counts.static_form))?;
            }
            if counts.bounded > 0 {
                write!(line, ", {} open, because of answers that are not known", grouped(counts.bounded))?;
            }
            write!(f, "{line}, {} rejected", grouped(counts.rejected))?;
        }
        if self.rejected > 0 {
            let mut codes: Vec<(&String, &u64)> = self.codes.iter().collect();
            codes.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
            let listed: Vec<String> = codes.iter().take(8).map(|(code, count)| format!("{code} in {}", grouped(**count))).collect();
            let more = if codes.len() > 8 { ", and others" } else { "" };
            write!(f, "\n  {} rejected: {}{more}", rows(self.rejected), listed.join(", "))?;
            match &self.side_file {
                Some(path) => write!(f, "; again, each with its line and every cause, in {path}")?,
                None => write!(f, "; --rejected FILE writes them again, each with its line and every cause")?,
            }
        }
        Ok(())
    }
}
