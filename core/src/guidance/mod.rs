//! Dated guidance documents. Where an instrument computes, guidance recommends: people decide.

pub mod children;
pub mod contacts;
pub mod disclosure;
pub mod families;
pub mod flags;
pub mod grooming;
pub mod housing_release;
pub mod instrument_choice;
pub mod mappa;
pub mod marac;
pub mod notification;
pub mod orders;
pub mod persons;
pub mod policy_head;
pub mod scaled_approach;
pub mod transition;
pub mod vocabulary;
