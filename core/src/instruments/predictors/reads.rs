//! Which questions of the one flat set an instrument reads: what its scoring sheet prints and its schema marks. Every instrument takes all
//! of them, so that one file serves all. Each says in its own file what it reads; here stand what several have in common and the look-up.

use super::facts::Ask;
use super::faults::name;

/// What the points of DC-SRP and OSP/DC rest on beside counts.
pub const POINTS: &[Ask] = &[Ask::assessment_date, Ask::date_of_most_recent_sexual_offence, Ask::is_current_offence_against_victim_stranger];
/// Bears on the reduction of a band alone.
pub const REDUCTION: &[Ask] = &[Ask::most_recent_offence_date];
/// Whom OSP/DC and OSP/IIC are for.
pub const OSP: &[Ask] = &[Ask::gender, Ask::has_ever_committed_sexual_offence, Ask::is_current_offence_sexually_motivated];

/// Whether the question of this name is among these.
pub fn has(lists: impl IntoIterator<Item = &'static [Ask]>, question: &str) -> bool {
    lists.into_iter().flatten().any(|ask| name(*ask) == question)
}
