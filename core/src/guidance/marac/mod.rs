//! Multi-agency risk assessment conference: whose count of yes answers is a visible high risk, and over what time events escalate.
//! The checklist itself is the instrument `dash`.

pub mod profiles;
