//! The further assessments that OASys points to (OAS-06): one flag for each area, raised by the assessor's answer. They change no score.

use super::{Ask, Facts};
use crate::answer::Answer;
use crate::facts::FactSet;
use crate::guidance::flags::{Document, Flag, Force, If};
use crate::provenance::Status;

/// Where the areas are listed.
pub const LONDON: &str = "London chapter 13 (2010) 13.4.14";

/// The flag of one area.
const fn area(id: &'static str, ask: Ask, text: &'static str) -> Flag<Ask> {
    Flag { id, document: Document::London, section: LONDON, force: Force::Should, text, status: Status::Confirmed, when: If::Yes(ask) }
}

/// One flag for each area.
#[rustfmt::skip]
pub const FLAGS: &[Flag<Ask>] = &[
    area("SEED-A-further-sexual-offending", Ask::sexual_offending, "have sexual offending assessed further by specialists: OASys does not reach that deep"),
    area("SEED-A-further-violent-offending", Ask::violent_offending, "have violent offending assessed further by specialists: OASys does not reach that deep"),
    area("SEED-A-further-basic-skills", Ask::basic_skills, "have basic skills assessed further by specialists: OASys does not reach that deep"),
    area("SEED-A-further-drugs-alcohol", Ask::drugs_or_alcohol, "have drug and alcohol misuse assessed further by specialists: OASys does not reach that deep"),
    area("SEED-A-further-mental-health", Ask::mental_health, "have mental health assessed further by specialists: OASys does not reach that deep"),
    area("SEED-A-further-personality-disorder", Ask::severe_personality_disorder, "have a dangerous and severe personality disorder assessed further by specialists: OASys does not reach that deep"),
    area("SEED-A-further-racially-motivated", Ask::racially_motivated_offending, "have racially motivated offending assessed further by specialists: OASys does not reach that deep"),
    area("SEED-A-further-domestic-violence", Ask::domestic_violence, "have domestic violence assessed further by specialists: OASys does not reach that deep"),
];

/// Whether any area was answered. Without an answer nothing is said of them.
pub fn asked(f: &Facts) -> bool {
    FLAGS.iter().any(|flag| matches!(flag.when, If::Yes(ask) if matches!(f.raw(ask.into()), Some(Answer::Known(_)))))
}
