//! One band lower after five years without an offence: the conditions that DC-SRP and OSP/DC share. Reads facts, touches nothing else.

use super::facts::{Facts, Supervision};
use crate::answer::Answer;
use crate::date::Date;
use crate::instruments::Likelihood;
use crate::json::Json;

/// Whole years without an offence.
const YEARS: i32 = 5;

/// Whole years from `day` to the assessment are five or more; a missing day does not stand in the way.
fn long_ago(day: Answer<Date>, assessed: Date) -> bool {
    day.known().is_none_or(|day| day.whole_years_until(assessed) >= YEARS)
}

/// The conditions in words, each with whether it holds.
#[inline]
fn conditions(f: &Facts, assessed: Date, band: Likelihood) -> [(&'static str, bool); 5] {
    [
        ("not in custody", f.supervision_status.known().is_some_and(|s| s != Supervision::Custody)),
        ("five years or more since the most recent offence, or its date is not given", long_ago(f.most_recent_offence_date, assessed)),
        ("five years or more since the most recent sexual offence, or its date is not given", long_ago(f.date_of_most_recent_sexual_offence, assessed)),
        ("five years or more since the start of follow-up", long_ago(f.date_at_start_of_followup, assessed)),
        ("the band is above low", band != Likelihood::Low),
    ]
}

/// Whether they lower a band.
#[inline]
pub fn reduces(f: &Facts, assessed: Date, band: Likelihood) -> bool {
    conditions(f, assessed, band).iter().all(|(_, holds)| *holds)
}

/// One step down.
pub const fn lower(band: Likelihood) -> Likelihood {
    match band {
        Likelihood::VeryHigh => Likelihood::High,
        Likelihood::High => Likelihood::Medium,
        Likelihood::Medium | Likelihood::Low => Likelihood::Low,
    }
}

/// Why a band is lowered or not, condition by condition.
pub fn why(f: &Facts, assessed: Date, before: Likelihood) -> Json {
    conditions(f, assessed, before).iter().map(|(condition, holds)| object! { "condition": *condition, "holds": *holds }).collect()
}
