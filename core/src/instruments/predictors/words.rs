//! Words for people: percentages as natural frequencies, bands and thresholds from the tables. Scores nothing.

use crate::collect::CollectVec;
use crate::facts::Choices;
use crate::instruments::Likelihood;
use crate::table::Steps;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// Out of how many people a frequency is told, simplest first.
const OUT_OF: [i32; 10] = [2, 3, 4, 5, 8, 10, 20, 25, 50, 100];
/// How far, in hundredths of a per cent, the simplest fraction may be from a percentage in the middle.
const NEAR: i64 = 250;

/// A percentage as a frequency that people can picture: "About 1 in 8 people". Below 1 and above 99 per cent it says no more than that;
/// from 20 to 80 it is the simplest fraction within 2.5 points, elsewhere the closest.
///
/// # Example
/// ```
/// use assize::instruments::predictors::words::natural_frequency;
/// assert_eq!(natural_frequency(1234), "About 1 in 8 people");
/// assert_eq!(natural_frequency(5000), "1 in 2 people");
/// ```
pub fn natural_frequency(hundredths: i32) -> String {
    if hundredths < 100 {
        return "Fewer than 1 in 100 people".to_string();
    }
    if hundredths > 9900 {
        return "More than 99 in 100 people".to_string();
    }
    // the nearest number of people out of each, and how far that is, in hundredths of a per cent times the number of people
    let fractions = OUT_OF.iter().map(|out_of| {
        let scaled = i64::from(hundredths).saturating_mul(i64::from(*out_of));
        let people = scaled.saturating_add(5000).checked_div(10_000).unwrap_or(0);
        (people, i64::from(*out_of), scaled.saturating_sub(people.saturating_mul(10_000)).abs())
    });
    let possible: Vec<(i64, i64, i64)> = fractions.filter(|(people, out_of, _)| *people > 0 && people < out_of).collect_vec();
    let simple = possible.iter().find(|(_, out_of, off)| *off <= NEAR.saturating_mul(*out_of)).filter(|_| (2000..=8000).contains(&hundredths));
    // compared without dividing: off / out_of
    let closest = || possible.iter().min_by(|a, b| a.2.saturating_mul(b.1).cmp(&b.2.saturating_mul(a.1)));
    let Some((people, out_of, off)) = simple.or_else(closest) else { return String::new() };
    format!("{}{people} in {out_of} people", if *off == 0 { "" } else { "About " })
}

/// A whole percentage as a natural frequency with the percentage behind it: "About 1 in 3 people (33%)".
pub fn whole_percent(percent: i32) -> String {
    format!("{} ({percent}%)", natural_frequency(percent.saturating_mul(100)))
}

/// What a part of a score is about, where it is made of several coefficients and its name is a statistician's.
pub fn feature(name: &str) -> Option<&'static str> {
    Some(match name {
        "twoYearInterceptWeight" => "Where the two-year score starts",
        "ageGenderPolynomialWeight" | "ageGenderScore" => "Age, by sex",
        "genderWeight" => "Sex",
        "secondSanctionGapWeight" | "secondSanctionCasesOnlyWeight" => "Years from the first to the second sanction",
        "offenceFreeMonthsWeight" | "monthsSinceLastSanctionWeight" => "Months in the community without an offence",
        "copasScore" | "COPASScore" | "threePlusSanctionWeight" => "How fast sanctions followed one another",
        "copasScoreSquared" => "How fast sanctions followed one another, squared",
        "copasViolentOffencesScore" => "How fast violent sanctions followed one another",
        "neverViolentWeight" => "No violent sanction",
        "onceViolentWeight" => "One violent sanction",
        "violentHistoryWeight" => "None, or one, violent sanction",
        "numberOfSanctionsWeight" => "First or second sanction",
        "multiplicativeRelationshipWeight" => "Living with a partner, by the quality of the relationship",
        "previousConvictionsWeight" => "Kinds of previous conviction",
        _ => return None,
    })
}

/// A percentage in print: two decimals.
pub fn percent(hundredths: i32) -> String {
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

/// A threshold of a table in hundredths, without decimals that say nothing: 50, 6.9.
fn threshold(hundredths: i32) -> String {
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    match rest {
        0 => whole.to_string(),
        tenths if tenths % 10 == 0 => format!("{whole}.{}", tenths / 10),
        _ => format!("{whole}.{rest:02}"),
    }
}

/// The bands of a table of points, in words: "low 0 to 21, medium 22 to 29, ...".
pub fn bands_of_points(table: &Steps<Likelihood>) -> String {
    table.rows().map(|row| format!("{} {}", row.value.label().to_ascii_lowercase(), row.label)).collect_vec().join(", ")
}

/// The bands of a table in hundredths of a per cent, in words: "low below 50%, medium 50% to below 75%, ...".
pub fn bands(table: &Steps<Likelihood>) -> String {
    bands_from(&table.rows().map(|row| (row.at_least, row.value)).collect_vec())
}

/// The same of thresholds in hundredths of a per cent with the band that each begins.
pub fn bands_from(rows: &[(i32, Likelihood)]) -> String {
    let next = rows.iter().skip(1).map(|(from, _)| Some(*from)).chain([None]);
    let words = rows.iter().zip(next).map(|((from, band), below)| {
        let name = band.label().to_ascii_lowercase();
        match (*from, below) {
            (0, Some(below)) => format!("{name} below {}%", threshold(below)),
            (from, Some(below)) => format!("{name} {}% to below {}%", threshold(from), threshold(below)),
            (from, None) => format!("{name} {}% or more", threshold(from)),
        }
    });
    words.collect_vec().join(", ")
}
