//! What the lifecycle rules and prompts ask. Declarations only.

use super::Category;
use super::category_facts::Term;
use super::level_facts::Managed;
use crate::answer::Answer;
use crate::date::Date;
use crate::facts::{Listed, Part, Ticks};
use crate::instruments::rosh::level::Level;
use alloc::vec::Vec;

pub(super) const ROT: &str = "Rotherham (2024), Termination of MAPPA offender status";
pub(super) const S53: &str = "Counter-Terrorism Act 2008 s.53";

facts! {
    /// The management level at one time.
    pub struct PastLevel(PastLevelAsk) in "past-level", "Management level at a time" {
        on: Answer<Date> = ask("From").source("chapter 9 (2009) 9.1.3; Solihull 7.1 (2018) s.4");
        level: Answer<Managed> = ask("Management level").source("chapter 9 (2009) 9.1.3; Solihull 7.1 (2018) s.4");
    }
}

facts! {
    /// The risk of serious harm at one time.
    pub struct PastRosh(PastRoshAsk) in "past-rosh", "Risk of serious harm at a time" {
        on: Answer<Date> = ask("Assessed on").source("Dorset, part 1 (2016) s.3");
        level: Answer<Level> = ask("Risk of serious harm").source("Dorset, part 1 (2016) s.3");
    }
}

facts! {
    /// What a panel should be able to show of its decisions.
    pub struct Defensible(DefensibleAsk) in "defensible-decisions", "Defensible decisions" {
        grounded_in_evidence: Answer<bool> = ask("The decision rests on evidence").source(DEFENSIBLE);
        reliable_tool_used: Answer<bool> = ask("A reliable assessment tool was used").source(DEFENSIBLE);
        information_sought: Answer<bool> = ask("Information was gathered, checked and, where missing, asked for").source(DEFENSIBLE);
        decision_recorded: Answer<bool> = ask("Decision and reasons are recorded, with the role of who decided").source(DEFENSIBLE);
        matched_to_risk_factors: Answer<bool> = ask("Each measure answers a risk factor").source(DEFENSIBLE);
        contact_matches_risk: Answer<bool> = ask("Contact is as frequent as the risk calls for").source(DEFENSIBLE);
    }
}

/// The list of what makes a decision defensible.
const DEFENSIBLE: &str = "Dorset, part 1 (2016) s.11; London chapter 13 (2010) 13.7.31";

choices! {
    /// What a level 2 or 3 meeting decided.
    pub enum Decision {
        RiskReduced = "risk_reduced", "The risk has reduced sufficiently";
        NoLongerNeeded = "active_management_no_longer_required", "Active multi-agency management is no longer required";
        Continue = "continue", "Continue";
    }
}

choices! {
    /// How a terrorism case was dealt with, as s.53 tells it apart.
    pub enum TerrorismDisposal {
        Indefinite = "life_or_indefinite", "Life, imprisonment for public protection, Her Majesty's pleasure";
        Term = "term", "A term of imprisonment or detention";
        Hospital = "hospital_order", "A hospital order";
    }
}

choices! {
    /// How two terms run.
    pub enum Running {
        Consecutive = "consecutive", "One after the other";
        Overlapping = "overlapping", "Partly at the same time";
    }
}

facts! {
    /// A stretch of days that does not count.
    pub struct Interval(IntervalAsk) in "interval", "Interval" {
        from: Answer<Date> = ask("From");
        to: Answer<Date> = ask("To, the last day included");
    }
}

facts! {
    /// Notification under the Counter-Terrorism Act 2008.
    pub struct Terrorism(TerrorismAsk) in "terrorism-notification", "Terrorism notification" {
        dealt_with_on: Answer<Date> = ask("Day dealt with").fixed().source(S53);
        age_at_conviction: Answer<u16> = ask("Age at conviction").fixed().range(0, 120).unit("years").source(S53);
        disposal: Answer<TerrorismDisposal> = ask("How dealt with").fixed().source(S53);
        term: Part<Term> = ask("Term").fixed().source(S53);
        second_term: Part<Term> = ask("A second term").fixed().source(S53);
        running: Answer<Running> = ask("How the two terms run").fixed().source(S53);
        overlap: Part<Term> = ask("Overlap of the two terms").fixed().source(S53);
        uncounted: Listed<Interval> = ask("Remanded, serving, in hospital or in immigration detention").fixed().source(S53).help("Time on licence counts: our reading.");
    }
}

facts! {
    /// What the lifecycle rules ask.
    pub struct Facts(Ask) in "mappa-lifecycle", "MAPPA lifecycle" {
        as_of: Answer<Date> = ask("Date for which the question is asked").section("Case");
        categories: Ticks<Category> = ask("Categories that apply or applied").section("Case").fixed();
        management_level: Answer<Managed> = ask("Recorded management level").section("Case");
        date_of_birth: Answer<Date> = ask("Date of birth").section("Case").fixed().sensitive();
        notification_ends: Answer<Date> = ask("Last day of sex offender notification").section("Category 1").fixed();
        notification_indefinite: Answer<bool> = ask("Notification for an indefinite period").section("Category 1").fixed();
        licence_ends: Answer<Date> = ask("Last day of the licence").section("Category 2").fixed();
        order_discharged_on: Answer<Date> = ask("Hospital or guardianship order discharged on").section("Category 2").fixed();
        disqualification_revoked_on: Answer<Date> = ask("Disqualification order revoked on").section("Category 2").fixed().source(ROT);
        meeting_decision: Answer<Decision> = ask("Decision of a level 2 or 3 meeting").section("Category 3").source(ROT);
        terrorism: Part<Terrorism> = ask("Terrorism notification").section("Category 4").source(S53);
        terrorism_end_recorded: Answer<bool> = ask("A recorded decision ends category 4").section("Category 4").help("For the limbs to which the statute gives no end.");
        look_ahead_days: Answer<u16> = ask("Days to look ahead").section("Review").range(0, 3660).unit("days").help("No source publishes a period.");
        needs_active_multi_agency: Answer<bool> = ask("Active multi-agency management is still needed").section("Review").dynamic();
        in_community: Answer<bool> = ask("In the community").section("Review").dynamic();
        last_meeting_on: Answer<Date> = ask("Last meeting on").section("Review");
        minutes_received_on: Answer<Date> = ask("Draft minutes received on").section("Review").source("Dorset, part 1 (2016) s.7");
        bank_holidays: Listed<Date> = ask("Bank holidays").section("Review").source("design of this project")
            .help("Days that are no working days beside Saturdays and Sundays. Left out, they are not counted, and the report says so.");
        on_hospital_order: Answer<bool> = ask("On a hospital order").section("Lead agency").fixed();
        age: Answer<u16> = ask("Age").section("Lead agency").fixed().sensitive().range(0, 120).unit("years");
        on_licence: Answer<bool> = ask("On licence to probation").section("Lead agency").fixed();
        registered_sex_offender: Answer<bool> = ask("Registered sex offender").section("Lead agency").fixed();
        violent_offender: Answer<bool> = ask("Violent offender").section("Lead agency").fixed();
        criteria_met: Answer<bool> = ask("The person meets the criteria of a category").section("Prompts").source("London chapter 13 (2010) 13.7.4, 13.7.5");
        referred_to_mappa: Answer<bool> = ask("Referred to the arrangements").section("Prompts").source("London chapter 13 (2010) 13.7.4, 13.7.5");
        already_mappa_elsewhere: Answer<bool> = ask("Already managed in another area").section("Prompts").source("London chapter 13 (2010) 13.7.4; Rotherham (2024)");
        risk_escalating: Answer<bool> = ask("Rising risk, worse behaviour or non-compliance").section("Prompts").dynamic().source("Dorset, part 1 (2016) s.11");
        significant_change: Answer<bool> = ask("A significant change of circumstances").section("Prompts").dynamic().source("Dorset, part 1 (2016) s.8; London chapter 13 (2010) 13.7.24");
        discharged_from_hospital_order: Answer<bool> = ask("Being discharged from detention under a hospital order").section("Prompts").fixed().source("Dorset, part 1 (2016) s.8; London chapter 13 (2010) 13.7.24");
        returned_from_overseas: Answer<bool> = ask("Returning from overseas").section("Prompts").fixed().source("Dorset, part 1 (2016) s.8; London chapter 13 (2010) 13.7.24");
        level_history: Vec<PastLevel> = ask("Management levels so far").section("History").source("chapter 9 (2009) 9.1.3; Solihull 7.1 (2018) s.4");
        rosh_history: Vec<PastRosh> = ask("Earlier assessments of the risk of serious harm").section("History").source("Dorset, part 1 (2016) s.3");
        defensible_decisions: Part<Defensible> = ask("What the panel can show of its decision").section("Decisions").source("Dorset, part 1 (2016) s.11; London chapter 13 (2010) 13.7.31");
    }
}
