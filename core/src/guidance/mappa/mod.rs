//! Multi-Agency Public Protection Arrangements: category (who is in), level (how managed), lifecycle (review, move, leave).
//! Three things are never confused: the category comes from offence, sentence and order; the level from how much co-operation
//! the plan needs; the risk of serious harm from an assessment.

pub mod category;
pub mod category_facts;
pub mod level;
pub mod level_facts;
pub mod lifecycle;
pub mod lifecycle_facts;
pub mod policies;
pub mod policy;
mod policy_file;
pub mod prompts;

/// Criminal Justice Act 2003, the statute of these arrangements.
pub const CJA: &str = "Criminal Justice Act 2003";

choices! {
    /// A MAPPA category.
    pub enum Category {
        One = "1", "Category 1";
        Two = "2", "Category 2";
        Three = "3", "Category 3";
        Four = "4", "Category 4";
    }
}

impl Category {
    /// Its number.
    pub fn number(self) -> u8 {
        crate::facts::Choices::index(self).saturating_add(1)
    }
}
