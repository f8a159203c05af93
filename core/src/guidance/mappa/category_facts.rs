//! What the category rules ask: courts, offence classes, findings, disposals, terms. Declarations only: [`super::category`] holds
//! the rules.

use crate::answer::Answer;
use crate::date::Date;
use crate::facts::{Listed, Part};

choices! {
    /// Which court dealt with the case.
    pub enum Court {
        EnglandAndWales = "england_and_wales", "Civilian court in England or Wales";
        Service = "service", "Service court";
        Scotland = "scotland", "Scotland";
        NorthernIreland = "northern_ireland", "Northern Ireland";
        Overseas = "overseas", "Overseas";
    }
}

choices! {
    /// Class of the offence in the Criminal Justice Act 2003. An input: the lists are long and change.
    pub enum OffenceClass {
        Murder = "murder", "Murder";
        Schedule15Part1 = "schedule_15_part_1", "Schedule 15 Part 1 (violent)";
        Schedule15Part2 = "schedule_15_part_2", "Schedule 15 Part 2 (sexual)";
        Schedule15Part3 = "schedule_15_part_3", "Schedule 15 Part 3 (terrorism)";
        S3274AA = "s327_4a_a", "s.327(4A)(a): child abduction by a parent";
        S3274AB = "s327_4a_b", "s.327(4A)(b): trafficking of a child for exploitation";
        S3274AC = "s327_4a_c", "s.327(4A)(c): supplying a Class A drug to a child";
        S3274ACa = "s327_4a_ca", "s.327(4A)(ca): controlling or coercive behaviour";
        Other = "other", "Another offence";
    }
}

choices! {
    /// How the case ended.
    pub enum Finding {
        Convicted = "convicted", "Convicted";
        Insanity = "not_guilty_by_insanity", "Not guilty by reason of insanity";
        Disability = "under_disability_did_the_act", "Under a disability, did the act";
        Cautioned = "cautioned", "Cautioned";
        Reprimanded = "reprimanded", "Reprimanded";
        Warned = "warned", "Warned";
    }
}

choices! {
    /// Sentence or order.
    pub enum Disposal {
        Imprisonment = "imprisonment", "Imprisonment";
        Life = "life_imprisonment", "Imprisonment for life";
        PublicProtection = "imprisonment_for_public_protection", "Imprisonment for public protection";
        Suspended = "suspended_imprisonment", "Suspended sentence of imprisonment";
        YoungOffender = "young_offender_institution", "Detention in a young offender institution";
        Pleasure = "majestys_pleasure", "Detention during His or Her Majesty's pleasure";
        DetentionPublicProtection = "detention_for_public_protection", "Detention for public protection (s.226)";
        S91 = "s91", "Detention under s.91 of the 2000 Act";
        S250 = "s250", "Detention under s.250 of the Sentencing Code";
        S252A = "s252a", "Detention under s.252A of the Sentencing Code";
        CustodyForLife = "custody_for_life", "Custody for life";
        Extended = "extended_detention", "Extended sentence or detention";
        Dto = "detention_and_training_order", "Detention and training order";
        Hospital = "hospital_order", "Hospital order";
        Guardianship = "guardianship_order", "Guardianship order";
        Community = "community_order", "Community order";
        Fine = "fine", "Fine";
        Discharge = "conditional_discharge", "Conditional discharge";
        None = "none", "None";
        Other = "other", "Another disposal";
    }
}

facts! {
    /// A term in the unit in which it was pronounced. Absent parts are 0 in a term that is given.
    pub struct Term(TermAsk) in "term", "Term" {
        years: Answer<u16> = ask("Years").range(0, 99).unit("years");
        months: Answer<u16> = ask("Months").range(0, 999).unit("months");
        weeks: Answer<u16> = ask("Weeks").range(0, 999).unit("weeks");
        days: Answer<u16> = ask("Days").range(0, 9999).unit("days");
    }
}

/// The fewest and the most days that so many consecutive months can have.
const FEWEST_DAYS: [i32; 13] = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334, 365];
const MOST_DAYS: [i32; 13] = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337, 366];

/// Bounds on the days of so many consecutive months: exact below 48 months. From there the lower one counts no leap day and the
/// upper one every leap day that could fall in, so that both stay safe.
pub fn days_of_months(months: i32) -> (i32, i32) {
    let (years, rest) = (months.max(0) / 12, usize::try_from(months.max(0) % 12).unwrap_or(0));
    let of = |days: &[i32; 13]| years.saturating_mul(365).saturating_add(days.get(rest).copied().unwrap_or(0));
    // eleven months or fewer are longest without a February
    let leap_days = if years == 0 { 0 } else { (months.saturating_sub(1) / 48).saturating_add(1) };
    (of(&FEWEST_DAYS), of(&MOST_DAYS).saturating_add(leap_days))
}

impl Term {
    /// Whole months, and the days of weeks and days together.
    pub fn parts(&self) -> (i32, i32) {
        let part = |a: Answer<u16>| i32::from(a.known().unwrap_or(0));
        (part(self.years).saturating_mul(12).saturating_add(part(self.months)), part(self.weeks).saturating_mul(7).saturating_add(part(self.days)))
    }

    /// Whether the term is at least 12 months, in calendar months. `None` where weeks or days leave it open: they are settled by
    /// the day on which the term starts.
    pub fn at_least_12_months(&self, start: Option<Date>) -> Option<bool> {
        let (months, days) = self.parts();
        if months >= 12 {
            return Some(true);
        }
        if let Some(start) = start {
            let end = start.months_later(months)?.days_later(days)?;
            return Some(end >= start.months_later(12)?);
        }
        let missing = usize::try_from(12i32.saturating_sub(months)).ok()?;
        if days >= *MOST_DAYS.get(missing)? {
            Some(true)
        } else if days < *FEWEST_DAYS.get(missing)? {
            Some(false)
        } else {
            None
        }
    }

    /// Whole months, where the term is pronounced in years and months alone.
    pub fn whole_months(&self) -> Option<i32> {
        let (months, days) = self.parts();
        (days == 0).then_some(months)
    }
}

facts! {
    /// One conviction, finding or caution.
    pub struct Conviction(ConvictionAsk) in "conviction", "Conviction, finding or caution" {
        court: Answer<Court> = ask("Court").fixed().source("Criminal Justice Act 2003 s.327");
        offence_class: Answer<OffenceClass> = ask("Class of the offence").fixed().source("Criminal Justice Act 2003 s.327, Schedule 15");
        finding: Answer<Finding> = ask("How the case ended").fixed().source("Criminal Justice Act 2003 s.327(3), (4)");
        disposal: Answer<Disposal> = ask("Sentence or order").fixed().source("Criminal Justice Act 2003 s.327(3), (4)");
        term: Part<Term> = ask("Term as pronounced").fixed().source("Criminal Justice Act 2003 s.327(3)").help("A detention and training order counts as a whole.");
        start: Answer<Date> = ask("Start of the term").fixed();
        licence_end: Answer<Date> = ask("End of the licence").fixed();
    }
}

facts! {
    /// What the category rules ask.
    pub struct Facts(Ask) in "mappa-category", "MAPPA category" {
        as_of: Answer<Date> = ask("Date for which the question is asked").section("When").help("The statute changed on 26 May 2015, 28 April 2022 and 3 February 2025.");
        age: Answer<u16> = ask("Age").section("When").fixed().sensitive().range(0, 120).unit("years");
        notification_subject: Answer<bool> = ask("Subject to sex offender notification now").section("Category 1").fixed().source("Sexual Offences Act 2003 Part 2");
        convictions: Listed<Conviction> = ask("Convictions, findings and cautions").section("Category 2").fixed().source("Criminal Justice Act 2003 s.327");
        order_live: Answer<bool> = ask("The order is in force").section("Category 2").fixed().help("Shown; it bears on leaving the arrangements, not on the category.");
        disqualified_from_working_with_children: Answer<bool> = ask("Disqualified from working with children, by order or list").section("Category 2").fixed().source("Criminal Justice Act 2003 s.327(5), until 26 May 2015; Rotherham (2024)");
        treat_suspended_as_imprisonment: Answer<bool> = ask("A suspended sentence counts as imprisonment").section("Category 2").source("announcement of the Ministry of Justice, 3 February 2025 (press copies)").help("Yes unless stated.");
        ct_notification_subject: Answer<bool> = ask("Subject to terrorism notification").section("Category 4").fixed().source("Counter-Terrorism Act 2008 Part 4");
        cta_part4_offence: Answer<bool> = ask("An offence to which Part 4 of the Counter-Terrorism Act 2008 applies").section("Category 4").fixed().source("Counter-Terrorism Act 2008 s.41; Schedule 19ZA");
        age_when_dealt_with: Answer<u16> = ask("Age when dealt with for it").section("Category 4").fixed().range(0, 120).unit("years").source("Counter-Terrorism Act 2008 s.44");
        max_term_months_for_adult: Answer<u16> = ask("Longest term for an adult").section("Category 4").fixed().range(0, 9999).unit("months").source("Counter-Terrorism Act 2008 s.45");
        meets_cta_s45: Answer<bool> = ask("Sentenced in a way that s.45 describes").section("Category 4").fixed().source("Counter-Terrorism Act 2008 s.45");
        terror_connection_found: Answer<bool> = ask("The court found a terrorist connection").section("Category 4").fixed().source("Criminal Justice Act 2003 s.327(4D) to (4G)");
        at_risk_of_terrorism_activity: Answer<bool> = ask("The responsible authority considers a risk of involvement in terrorism").section("Category 4").dynamic().source("Criminal Justice Act 2003 s.325(2)(c)");
        capable_of_serious_harm_offence: Answer<bool> = ask("An offence indicates that the person is capable of serious harm").section("Category 3").fixed().source("Rotherham (2024); Dorset, part 1 (2016) s.2");
        responsible_authority_considers_serious_harm: Answer<bool> = ask("The responsible authority considers that the person may cause serious harm to the public").section("Category 3").dynamic().source("Criminal Justice Act 2003 s.325(2)(b)");
        needs_active_multi_agency: Answer<bool> = ask("Active multi-agency management is needed").section("Category 3").dynamic();
        recorded_management_level: Answer<super::level_facts::Managed> = ask("Management level recorded").section("Recorded").help("Shown beside the recommendation, never inferred.");
    }
}
