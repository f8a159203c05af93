//! Dated guidance documents. Where an instrument computes, guidance recommends: people decide.

pub mod mappa;
