//! Dated guidance documents. Where an instrument computes, guidance recommends: people decide.

pub mod flags;
pub mod grooming;
pub mod mappa;
pub mod orders;
