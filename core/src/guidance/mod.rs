//! Dated guidance documents. Where an instrument computes, guidance recommends: people decide.

pub mod contacts;
pub mod families;
pub mod flags;
pub mod grooming;
pub mod instrument_choice;
pub mod mappa;
pub mod marac;
pub mod notification;
pub mod orders;
pub mod scaled_approach;
pub mod transition;
