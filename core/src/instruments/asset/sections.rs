//! The twelve dynamic sections of the Core Profile, one rating each. Declarations only.

use super::RECALL_FORM;
use crate::answer::Answer;
use crate::facts::{FactSet, Key};

/// Source of the section names.
const NAMES: &str = "Torfaen, Assessments made by the Youth Offending Team (2018); scale and prompts: general knowledge of the 2006 form";

choices! {
    /// A section of the Core Profile.
    pub enum Section {
        LivingArrangements = "living_arrangements", "Living arrangements";
        Family = "family_personal_relationships", "Family and personal relationships";
        Education = "education_training_employment", "Education, training and employment";
        Neighbourhood = "neighbourhood", "Neighbourhood";
        Lifestyle = "lifestyle", "Lifestyle";
        SubstanceUse = "substance_use", "Substance use";
        PhysicalHealth = "physical_health", "Physical health";
        EmotionalHealth = "emotional_mental_health", "Emotional and mental health";
        Perception = "perception_self_others", "Perception of self and others";
        Thinking = "thinking_behaviour", "Thinking and behaviour";
        Attitudes = "attitudes_to_offending", "Attitudes to offending";
        Motivation = "motivation_to_change", "Motivation to change";
    }
}

facts! {
    /// How strongly each section is associated with further offending: 0 not at all, 1 slight or occasional, 2 moderate but
    /// definite, 3 quite strong, normally direct, 4 very strong, clear and direct (AST-10). It measures association with
    /// offending, not the size of the need and not the risk of harm.
    pub struct Ratings(RatingAsk) in "asset-ratings", "Ratings of the twelve sections" {
        living_arrangements: Answer<u16> = ask("Living arrangements").section("Core Profile").dynamic().range(0, 4).unit("rating").source(NAMES)
            .help("Consider a home of one's own, its fitness, deprivation, others who offend, absconding, disorder, and how long the stay is safe.");
        family_personal_relationships: Answer<u16> = ask("Family and personal relationships").section("Core Profile").dynamic().range(0, 4).unit("rating").source(NAMES)
            .help("Consider offending, alcohol or drugs among carers, care and interest shown, supervision, abuse, violence witnessed, loss, own children.");
        education_training_employment: Answer<u16> = ask("Education, training and employment").section("Core Profile").dynamic().range(0, 4).unit("rating").source(NAMES)
            .help("Consider hours and attendance, attainment, special needs, literacy and numeracy, attitude, bullying either way, relations with staff.");
        neighbourhood: Answer<u16> = ask("Neighbourhood").section("Core Profile").dynamic().range(0, 4).unit("rating").source(NAMES)
            .help("Consider open drug dealing, isolation or poor transport, nothing for the age group, racial or ethnic tension.");
        lifestyle: Answer<u16> = ask("Lifestyle").section("Core Profile").dynamic().range(0, 4).unit("rating").source(NAMES)
            .help("Consider friends of the same age, friends who offend and who do not, constructive use of time, recklessness, lawful income.");
        substance_use: Answer<u16> = ask("Substance use").section("Core Profile").dynamic().range(0, 4).unit("rating").source(NAMES)
            .help("Consider each substance ever and lately, risky practices, whether use seems essential, effect on daily life, offending to pay for it.");
        physical_health: Answer<u16> = ask("Physical health").section("Core Profile").dynamic().range(0, 4).unit("rating").source(NAMES)
            .help("Consider conditions that affect daily life, delayed development, access to care, own behaviour that harms health.");
        emotional_mental_health: Answer<u16> = ask("Emotional and mental health").section("Core Profile").dynamic().range(0, 4).unit("rating").source(NAMES)
            .help("Consider the past, the present and worry about the future, diagnosis, contact with services, self-harm, attempted suicide.");
        perception_self_others: Answer<u16> = ask("Perception of self and others").section("Core Profile").dynamic().range(0, 4).unit("rating").source(NAMES)
            .help("Consider identity, self-esteem, mistrust, sense of unfair treatment, discriminatory attitudes, seeing oneself as an offender.");
        thinking_behaviour: Answer<u16> = ask("Thinking and behaviour").section("Core Profile").dynamic().range(0, 4).unit("rating").source(NAMES)
            .help("Consider grasp of consequences, impulse, need for excitement, yielding to pressure, temper, social skills, damage, aggression, sexual behaviour, manipulation.");
        attitudes_to_offending: Answer<u16> = ask("Attitudes to offending").section("Core Profile").dynamic().range(0, 4).unit("rating").source(NAMES)
            .help("Consider denial, responsibility, understanding of victims and family, remorse, offences or people thought acceptable, offending thought inevitable.");
        motivation_to_change: Answer<u16> = ask("Motivation to change").section("Core Profile").dynamic().range(0, 4).unit("rating").source(NAMES)
            .help("The prompts are worded positively, so that a no is the risk (AST-14): understanding, wish to deal with it, reasons to stop, support, co-operation. The rating keeps its direction: 4 is very strongly linked to offending.");
    }
}

impl Ratings {
    /// The ratings in the form's order.
    pub fn all(&self) -> [Answer<u16>; 12] {
        core::array::from_fn(|i| {
            let key = Key::field(u8::try_from(i).unwrap_or(u8::MAX));
            self.raw(key).unwrap_or(Answer::Unknown).known().and_then(|n| u16::try_from(n).ok()).into()
        })
    }
}

facts! {
    /// What the child says on "What do YOU think?": whether the section is a problem. It has no score.
    pub struct SelfAssessment(SelfAsk) in "what-do-you-think", "What do YOU think?" {
        living_arrangements: Answer<bool> = ask("Living arrangements: a problem").section("What do YOU think?").source(RECALL_FORM);
        family_personal_relationships: Answer<bool> = ask("Family and personal relationships: a problem").section("What do YOU think?").source(RECALL_FORM);
        education_training_employment: Answer<bool> = ask("Education, training and employment: a problem").section("What do YOU think?").source(RECALL_FORM);
        neighbourhood: Answer<bool> = ask("Neighbourhood: a problem").section("What do YOU think?").source(RECALL_FORM);
        lifestyle: Answer<bool> = ask("Lifestyle: a problem").section("What do YOU think?").source(RECALL_FORM);
        substance_use: Answer<bool> = ask("Substance use: a problem").section("What do YOU think?").source(RECALL_FORM);
        physical_health: Answer<bool> = ask("Physical health: a problem").section("What do YOU think?").source(RECALL_FORM);
        emotional_mental_health: Answer<bool> = ask("Emotional and mental health: a problem").section("What do YOU think?").source(RECALL_FORM);
        perception_self_others: Answer<bool> = ask("Perception of self and others: a problem").section("What do YOU think?").source(RECALL_FORM);
        thinking_behaviour: Answer<bool> = ask("Thinking and behaviour: a problem").section("What do YOU think?").source(RECALL_FORM);
        attitudes_to_offending: Answer<bool> = ask("Attitudes to offending: a problem").section("What do YOU think?").source(RECALL_FORM);
        motivation_to_change: Answer<bool> = ask("Motivation to change: a problem").section("What do YOU think?").source(RECALL_FORM);
    }
}
