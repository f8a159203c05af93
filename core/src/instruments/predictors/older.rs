//! What the older predictors have in common as instruments: terms with their contributions, points with their rows, percentages in words,
//! and what `strict` withholds. Writes; decides nothing.

use super::model::Term;
use super::printed::Printed;
use super::words;
use crate::collect::CollectVec;
use crate::facts::Choices;
use crate::instruments::Likelihood;
use crate::json::Json;
use crate::options::Options;
use crate::outcome::Answered;
use crate::provenance::Status;
use crate::table::Steps;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Display;

/// Notes a coefficient that was used, with its status.
pub fn used(out: &mut Answered, options: &Options, t: &Term, label: &str, source: &'static str, own: Status) {
    let status = options.status(&t.id, own);
    out.reason(t.id.clone(), format!("{label}: {} in the log-odds", signed(t.contribution)), None, source, status);
}

/// A contribution with its sign, to four decimals: enough to read, while `terms` has every digit.
fn signed(contribution: f64) -> String {
    format!("{contribution:+.4}")
}

/// Points of one row of a table, as a reason and as a term of the log-odds.
pub fn points(out: &mut Answered, options: &Options, table: &'static Steps<i32>, x: i32, name: &'static str, slope: Printed) -> Json {
    let row = table.row(x);
    out.reason(row.id, format!("{}: {}", table.title, row.label), Some(row.value), table.source, row.status(options));
    points_term(name, row.id, row.value, slope)
}

/// Points as a term of the log-odds.
pub fn points_term(name: &'static str, rule: &'static str, points: i32, slope: Printed) -> Json {
    object! {
        "term": name, "rule": rule, "points": points, "coefficient": slope.digits, "value": points, "contribution": Json::Real(slope.value * f64::from(points)),
    }
}

/// Notes the row of a table that was used for something other than points.
pub fn row<V: Copy + Display>(out: &mut Answered, options: &Options, table: &'static Steps<V>, x: i32) {
    let row = table.row(x);
    out.reason(row.id, format!("{}: {} ({} {})", table.title, row.value, row.label, table.unit), None, table.source, row.status(options));
}

/// What OGRS3, OGP and OVP give for one year and for two.
#[derive(Clone, Copy, Debug)]
pub struct Years {
    /// Whole per cents, 1 to 99.
    pub percent: [i32; 2],
    /// Probabilities.
    pub probability: [f64; 2],
    /// Log-odds.
    pub log_odds: [f64; 2],
}

impl Years {
    /// Begins a result: the score is that of two years, on which the band rests.
    pub fn result(&self, band: Likelihood, variant: &'static str) -> Json {
        let ([one, two], [p_one, p_two], [z_one, z_two]) = (self.percent, self.probability, self.log_odds);
        let horizon = |percent: i32, p: f64, z: f64| object! { "percent": percent, "probability": Json::Real(p), "log_odds": Json::Real(z) };
        object! {
            "score": two, "probability": Json::Real(p_two), "band": band.word(), "variant": variant,
            "one_year": horizon(one, p_one, z_one), "two_year": horizon(two, p_two, z_two),
        }
    }

    /// The two-year percentage in words.
    pub fn in_words(&self, predicts: &'static str, does_not: &'static str, bands: &Steps<Likelihood>) -> Json {
        let [_, two] = self.percent;
        object! {
            "natural_frequency": words::whole_percent(two),
            "predicts": predicts, "does_not_predict": does_not, "bands": whole_bands(bands),
        }
    }
}

/// The bands of a table of whole per cents in words: "low below 50%, medium 50 to 74%, ...".
pub fn whole_bands(table: &Steps<Likelihood>) -> String {
    let rows: Vec<(i32, Likelihood)> = table.rows().map(|row| (row.at_least, row.value)).collect();
    let next = rows.iter().skip(1).map(|(from, _)| Some(*from)).chain([None]);
    let words = rows.iter().zip(next).enumerate().map(|(i, ((from, band), below))| {
        let name = band.label().to_ascii_lowercase();
        match below {
            Some(below) if i == 0 => format!("{name} below {below}%"),
            Some(below) => format!("{name} {from} to {}%", below.saturating_sub(1)),
            None => format!("{name} {from}% or more"),
        }
    });
    words.collect_vec().join(", ")
}

/// Puts the result in place; where `strict` withholds what it rests on, without its numbers, and without the reasons that would give them
/// away.
pub fn finish(mut out: Answered, result: Json, options: &Options) -> Answered {
    out.result = match out.statuses.withheld(options.strict) {
        None => result,
        Some(status) => {
            out.reasons.clear();
            out.decisive.clear();
            out.notice("withheld", "the score rests on numbers that no source read confirms: under `strict` it is withheld");
            let variant = result.get("variant").cloned().unwrap_or_default();
            object! { "score": Json::Null, "probability": Json::Null, "band": Json::Null, "variant": variant, "withheld": status.word() }
        }
    };
    out
}
