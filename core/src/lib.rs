//! Assize: a scoring engine for public-protection risk assessment in England and Wales.
//!
//! Facts go in (JSON, or the checked structs directly), an outcome with every reason comes out. Every rule lives in this
//! crate. It needs no standard library, no clock, no network and no files, and it never panics on what it is given.
//!
//! # Example
//! ```
//! let facts = assize::Json::read(br#"{"sex": "male", "age": 40, "convicted_of_sexual_offence": true,
//!     "age_at_latest_sexual_offence": 39, "internet_only": false, "sexual_appearances": 1,
//!     "criminal_appearances": 2, "violent_appearances": 0, "any_burglary": false, "male_victim": false,
//!     "stranger_victim": false, "single": false, "non_contact_offence": false}"#).unwrap();
//! let rm2000 = assize::catalogue::find("rm2000").unwrap();
//! let outcome = rm2000.score(&facts, &assize::Options::default()).to_json();
//! assert_eq!(outcome.at(&["result", "s", "category"]).and_then(assize::Json::as_text), Some("low"));
//! ```
#![no_std]

extern crate alloc;

#[macro_use]
pub mod json;
#[macro_use]
pub mod choices;
#[macro_use]
pub mod facts;
#[macro_use]
pub mod table;
pub mod answer;
pub mod assessment;
mod attestation;
pub mod bounds;
pub mod call;
pub mod catalogue;
pub mod classes;
mod collect;
pub mod columns;
pub mod date;
pub mod decimal;
mod few;
pub mod guidance;
pub mod instrument;
pub mod instruments;
pub mod journey;
pub mod listing;
pub mod math;
pub mod not_offered;
pub mod offences;
pub mod options;
mod order;
pub mod outcome;
pub mod problem;
pub mod provenance;
pub mod receipt;
pub mod report;
pub mod schema;
pub mod set;
pub mod sheet;

pub use answer::Answer;
pub use decimal::Decimal;
pub use json::Json;
pub use options::Options;
pub use outcome::Outcome;
pub use problem::{Problem, Problems};
pub use provenance::Status;
pub use set::Set;
