//! What the tier asks, of both editions: one flat set of facts, so that one file serves both. Declarations only.
//!
//! The risk of serious harm and MAPPA are the *registered* ones: facts of their own, never a level or category proposed here.

use super::records::{Registration, Sentence};
use crate::answer::Answer;
use crate::date::Date;
use crate::decimal::Decimal;
use crate::facts::{Listed, Ticks};
use crate::instruments::predictors::facts::{Band, Motivation, Problem, Variant, YesSometimesNo};
use crate::instruments::rm2000::Sex;
use crate::instruments::rosh::level::Level;

/// The code of the service, compiled and run.
const SERVICE: &str = "hmpps-tier affac98 (2026-08-17)";
/// A service that feeds it, read and not run.
const FEED: &str = "hmpps-probation-integration-services, tier-to-delius (read, not run)";

choices! {
    /// A registration that counts as a complexity factor.
    pub enum Complexity {
        MentalHealth = "mental_health", "Mental health";
        SuicideOrSelfHarm = "attempted_suicide_or_self_harm", "Attempted suicide or self-harm";
        Vulnerability = "vulnerability_issue", "Vulnerability";
        ChildConcerns = "child_concerns", "Child concerns";
        ChildProtection = "child_protection", "Child protection";
        RiskToChildren = "risk_to_children", "Risk to children";
        PublicInterest = "public_interest", "Public interest";
        AdultAtRisk = "adult_at_risk", "Adult at risk";
        StreetGangs = "street_gangs", "Street gangs";
        Terrorism = "terrorism", "Terrorism";
    }
}

choices! {
    /// Scale of injecting: 0, 1, 2.
    pub enum Injecting {
        Never = "never", "Never";
        Previously = "previously", "Previously";
        Currently = "currently", "Currently";
    }
}

facts! {
    /// What the tier asks. An absent answer is missing, and the service has a rule of its own for each that is.
    pub struct Facts(Ask) in "tier", "Probation tier" {
        as_of: Answer<Date> = ask("The date the question is asked for").section("Case").source(SERVICE)
            .help("Nothing goes by today's date: ages and deadlines count from here. Tier v3 needs it only for a life sentence with a release date.");
        has_active_event: Answer<bool> = ask("An active event").section("Case").source(FEED)
            .help("Some event in nDelius that is active and not deleted.");
        arp_score: Answer<Decimal> = ask("All reoffending predictor, two years").section("Predictors").range(0, 100).beyond_by_rule().unit("percent").source(SERVICE)
            .help("Compared as written, never rounded first. The dynamic score if there is one, else the static one.");
        arp_type: Answer<Variant> = ask("Form of the all reoffending predictor").section("Predictors").source(SERVICE);
        csrp_score: Answer<Decimal> = ask("Combined serious reoffending predictor").section("Predictors").range(0, 100).beyond_by_rule().unit("percent").source(SERVICE)
            .help("Compared as written, never rounded first.");
        csrp_type: Answer<Variant> = ask("Form of the combined serious reoffending predictor").section("Predictors").source(SERVICE)
            .help("That of its serious violent part.");
        dc_srp_score: Answer<Decimal> = ask("Direct contact sexual reoffending predictor").section("Predictors").range(0, 100).beyond_by_rule().unit("percent").source(SERVICE)
            .help("The percentage, neither points nor a probability.");
        dc_srp_band: Answer<Band> = ask("Band of the direct contact sexual predictor").section("Predictors").source(SERVICE)
            .help("After any reduction for five years without an offence.");
        has_ever_committed_sexual_offence: Answer<bool> = ask("Ever committed a sexual offence").section("Predictors").fixed().source(SERVICE).help("OASys item 1.30.");
        rosh: Answer<Level> = ask("Risk of serious harm, registered").section("Registered").dynamic().source(SERVICE)
            .help("The level on the register, not the summary of OASys and not a proposal.");
        recorded_mappa_category: Answer<u16> = ask("MAPPA category, registered").section("Registered").range(1, 4).source(SERVICE)
            .help("Tier v3 looks only at whether there is one.");
        is_lifer_or_ipp: Answer<bool> = ask("Life sentence or imprisonment for public protection").section("Registered").fixed().source(SERVICE);
        latest_release_date: Answer<Date> = ask("Latest release date").section("Registered").source(SERVICE)
            .help("A date to come counts as within the first year. Which of several dates the probation record hands on is not published.");
        has_domestic_abuse_registration: Answer<bool> = ask("Domestic abuse registration").section("Registered").dynamic().source(SERVICE);
        has_stalking_registration: Answer<bool> = ask("Stalking registration").section("Registered").dynamic().source(SERVICE);
        has_child_protection_registration: Answer<bool> = ask("Child protection registration").section("Registered").dynamic().source(SERVICE);

        gender: Answer<Sex> = ask("Gender recorded").section("Case (v2)").fixed().sensitive().source(SERVICE)
            .help("Everything but female, missing included, is not female.");
        rsr_score: Answer<Decimal> = ask("Risk of serious recidivism").section("Predictors (v2)").range(0, 100).beyond_by_rule().unit("percent").source(SERVICE)
            .help("Compared as written, never rounded first. As in the service, 99.99 and above give no points.");
        ogrs_score: Answer<u16> = ask("OGRS3, two years").section("Predictors (v2)").range(0, 100).unit("percent").source(SERVICE);
        recorded_management_level: Answer<u16> = ask("MAPPA level, registered").section("Registered (v2)").range(1, 3).dynamic().source(SERVICE);
        complexity_factors: Ticks<Complexity> = ask("Complexity factors registered").section("Registered (v2)").dynamic().source(SERVICE);
        is_iom_nominal: Answer<bool> = ask("Integrated offender management nominal").section("Registered (v2)").dynamic().source(SERVICE);
        is_unsupervised: Answer<bool> = ask("Unsupervised").section("Registered (v2)").dynamic().source(SERVICE);
        previous_enforcement_activity: Answer<bool> = ask("Enforcement activity in the last year").section("Case (v2)").dynamic().source(FEED)
            .counts("an outcome of breach or recall, referred on or after the day 365 days ago");
        has_mandate_for_change: Answer<bool> = ask("Mandate for change").section("Case (v2)").source(SERVICE)
            .help("A current custodial sentence, or a current requirement that is neither restrictive nor unpaid work.");
        has_assessment: Answer<bool> = ask("A valid OASys assessment").section("Assessment (v2)").source(FEED)
            .help("Layer 3, complete or locked incomplete, completed on or after the day 55 weeks ago.");
        is_san_assessment: Answer<bool> = ask("Came through the strengths-and-needs service").section("Assessment (v2)").source(SERVICE);

        is_currently_of_no_fixed_abode_or_transient_accommodation: Answer<bool> = ask("Of no fixed abode, or in transient accommodation").section("Accommodation (v2)").dynamic().source(SERVICE).help("OASys item 3.3.");
        suitability_of_accommodation: Answer<Problem> = ask("Suitability of accommodation").section("Accommodation (v2)").dynamic().source(SERVICE).help("OASys item 3.4.");
        permanence_of_accommodation: Answer<Problem> = ask("Permanence of accommodation").section("Accommodation (v2)").dynamic().source(SERVICE).help("OASys item 3.5.");
        location_of_accommodation: Answer<Problem> = ask("Location of accommodation").section("Accommodation (v2)").dynamic().source(SERVICE).help("OASys item 3.6.");
        is_unemployed: Answer<bool> = ask("Unemployed").section("Education, training and employability (v2)").dynamic().source(SERVICE).help("OASys item 4.2.");
        employment_history: Answer<Problem> = ask("Employment history").section("Education, training and employability (v2)").dynamic().source(SERVICE).help("OASys item 4.3.");
        work_related_skills: Answer<Problem> = ask("Work-related skills").section("Education, training and employability (v2)").dynamic().source(SERVICE).help("OASys item 4.4.");
        attitude_to_employment: Answer<Problem> = ask("Attitude to employment").section("Education, training and employability (v2)").dynamic().source(SERVICE).help("OASys item 4.5.");
        current_relationship_with_family_members: Answer<Problem> = ask("Current relationship with family").section("Relationships (v2)").dynamic().source(SERVICE).help("OASys item 6.1.");
        experience_of_childhood: Answer<Problem> = ask("Experience of childhood").section("Relationships (v2)").dynamic().source(SERVICE).help("OASys item 6.3.");
        previous_close_relationships: Answer<Problem> = ask("Previous close relationships").section("Relationships (v2)").dynamic().source(SERVICE).help("OASys item 6.6.");
        regular_offending_activities: Answer<Problem> = ask("Regular activities that encourage offending").section("Lifestyle and associates (v2)").dynamic().source(SERVICE).help("OASys item 7.2.");
        easily_influenced_by_criminal_associates: Answer<Problem> = ask("Easily influenced by criminal associates").section("Lifestyle and associates (v2)").dynamic().source(SERVICE).help("OASys item 7.3.");
        recklessness_and_risk_taking_behaviour: Answer<Problem> = ask("Recklessness and risk-taking").section("Lifestyle and associates (v2)").dynamic().source(SERVICE).help("OASys item 7.5.");
        current_drug_misuse: Answer<Problem> = ask("Current drug misuse").section("Drug misuse (v2)").dynamic().source(SERVICE).help("OASys item 8.4.");
        level_of_use_of_main_drug: Answer<Problem> = ask("Level of use of the main drug").section("Drug misuse (v2)").dynamic().source(SERVICE).help("OASys item 8.5.");
        ever_injected_drugs: Answer<Injecting> = ask("Ever injected drugs").section("Drug misuse (v2)").dynamic().source(SERVICE).help("OASys item 8.6.");
        motivation_to_tackle_drug_misuse: Answer<Motivation> = ask("Motivation to tackle drug misuse").section("Drug misuse (v2)").dynamic().source(SERVICE).help("OASys item 8.8.");
        drugs_major_activity: Answer<Problem> = ask("Drugs a major activity").section("Drug misuse (v2)").dynamic().source(SERVICE).help("OASys item 8.9.");
        current_alcohol_use_problems: Answer<Problem> = ask("Current alcohol use a problem").section("Alcohol misuse (v2)").dynamic().source(SERVICE).help("OASys item 9.1.");
        excessive_alcohol_use: Answer<Problem> = ask("Excessive alcohol use").section("Alcohol misuse (v2)").dynamic().source(SERVICE).help("OASys item 9.2.");
        alcohol_frequency_and_level: Answer<Problem> = ask("Frequency and level of alcohol use").section("Alcohol misuse (v2)").dynamic().source(SERVICE).help("OASys item 9.3.");
        motivation_to_tackle_alcohol_misuse: Answer<Motivation> = ask("Motivation to tackle alcohol misuse").section("Alcohol misuse (v2)").dynamic().source(SERVICE).help("OASys item 9.5.");
        recognises_problems: Answer<Problem> = ask("Recognises problems").section("Thinking and behaviour (v2)").dynamic().source(SERVICE).help("OASys item 11.5.");
        problem_solving_skills: Answer<Problem> = ask("Problem-solving skills").section("Thinking and behaviour (v2)").dynamic().source(SERVICE).help("OASys item 11.6.");
        awareness_of_consequences: Answer<YesSometimesNo> = ask("Aware of consequences").section("Thinking and behaviour (v2)").dynamic().source(SERVICE).help("OASys item 11.7.");
        understands_other_peoples_views: Answer<Problem> = ask("Understands other people's views").section("Thinking and behaviour (v2)").dynamic().source(SERVICE).help("OASys item 11.9.");
        pro_criminal_attitudes: Answer<Problem> = ask("Pro-criminal attitudes").section("Attitudes (v2)").dynamic().source(SERVICE).help("OASys item 12.1.");
        attitude_towards_supervision_or_licence: Answer<Problem> = ask("Attitude towards supervision or licence").section("Attitudes (v2)").dynamic().source(SERVICE).help("OASys item 12.4.");
        attitude_towards_community_society: Answer<Problem> = ask("Attitude towards community and society").section("Attitudes (v2)").dynamic().source(SERVICE).help("OASys item 12.5.");
        motivation_to_address_behaviour: Answer<Motivation> = ask("Motivation to address behaviour").section("Attitudes (v2)").dynamic().source(SERVICE).help("OASys item 12.8.");
        has_parental_responsibilities: Answer<bool> = ask("Parental responsibilities").section("Women (v2)").dynamic().source(SERVICE).help("OASys item 6.9.").when(When::Is("gender", "female"));
        impulsivity_problems: Answer<Problem> = ask("Impulsivity").section("Women (v2)").dynamic().source(SERVICE).help("OASys item 11.2.").when(When::Is("gender", "female"));
        temper_control: Answer<Problem> = ask("Temper control").section("Women (v2)").dynamic().source(SERVICE).help("OASys item 11.4.").when(When::Is("gender", "female"));

        registrations: Listed<Registration> = ask("Registrations").section("Records").source(FEED)
            .help("Live ones, in place of the answers made from them. Where an answer is given as well, that answer is used.");
        sentences: Listed<Sentence> = ask("Sentences").section("Records").source(SERVICE)
            .help("In place of the mandate for change. Where that is answered as well, the answer is used.");
    }
}

/// Whether something was captured that only v2 asks. In a whole case v2 is answered then: without any of it, it would be answered from
/// nothing.
pub fn asks_v2(f: &Facts) -> bool {
    f.has_mandate_for_change.known().is_some() || f.has_assessment.known().is_some() || f.rsr_score.known().is_some() || f.ogrs_score.known().is_some() || f.sentences.0.is_some()
}
