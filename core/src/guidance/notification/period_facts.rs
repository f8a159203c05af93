//! What the notification period depends on: disposals and where they lead, the rows of the table of s.82(2), the facts. Declarations
//! only: [`super::period`] holds the rules.

use crate::answer::Answer;
use crate::date::Date;
use crate::facts::{Listed, Part};
use crate::guidance::mappa::category_facts::Term;
use crate::guidance::mappa::lifecycle::Running;
use crate::provenance::Status;
use alloc::vec::Vec;

pub(super) const S80: &str = "Sexual Offences Act 2003 s.80";
pub(super) const S82: &str = "Sexual Offences Act 2003 s.82 (12 April 2019)";
pub(super) const S82_SUMS: &str = "Sexual Offences Act 2003 s.82(3), (4)";
pub(super) const S82_TRIAL: &str = "Sexual Offences Act 2003 s.82(5)";
pub(super) const S131: &str = "Sexual Offences Act 2003 s.131(a)";
pub(super) const ORDERS: &str = "Sexual Offences Act 2003 Part 2";
pub(super) const DESIGN: &str = "design of this project";

choices! {
    /// How a case ended.
    pub enum Finding {
        Convicted = "convicted", "Convicted or cautioned";
        Insanity = "insanity", "Not guilty by reason of insanity";
        Disability = "disability_act_done", "Under a disability, did the act";
    }
}

choices! {
    /// What the court or the police did.
    pub enum Disposal {
        Imprisonment = "imprisonment", "Imprisonment";
        Detention = "detention", "Detention: young offender institution, s.91, s.250";
        Dto = "detention_and_training_order", "Detention and training order";
        Hospital = "hospital_order", "Hospital order without a restriction order";
        Restricted = "hospital_restriction_order", "Hospital order with a restriction order";
        Caution = "caution", "Caution";
        YouthCaution = "youth_caution", "Youth caution";
        ConditionalCaution = "conditional_caution", "Conditional caution";
        ConditionalDischarge = "conditional_discharge", "Conditional discharge";
        AbsoluteDischarge = "absolute_discharge", "Absolute discharge";
        Extended = "extended_sentence", "Extended sentence";
        Suspended = "suspended_sentence", "Suspended sentence";
        Community = "community_order", "Community order";
        Fine = "fine", "Fine";
        YouthRehabilitation = "youth_rehabilitation_order", "Youth rehabilitation order";
        Life = "life", "Life imprisonment";
        Ipp = "ipp", "Imprisonment for public protection";
        Other = "other", "Anything else";
    }
}

choices! {
    /// An order that keeps a person subject while it is in force.
    pub enum OrderKind {
        Shpo = "shpo", "Sexual harm prevention order";
        Sopo = "sopo", "Sexual offences prevention order";
        Notification = "notification_order", "Notification order";
    }
}

facts! {
    /// How an outcome's term runs with that of another.
    pub struct Combination(CombinationAsk) in "notification-combination", "Combined with" {
        outcome: Answer<u16> = ask("The other outcome").range(0, 199).place_in("outcomes").source(S82_SUMS).help("Its place in the list, the first being 0.");
        how: Answer<Running> = ask("How the two terms run").source(S82_SUMS).help("Not named here: they run at the same time.");
        overlap: Part<Term> = ask("How long both run").source(S82_SUMS);
    }
}

facts! {
    /// One conviction, finding or caution for an offence of Schedule 3.
    pub struct CourtOutcome(CourtOutcomeAsk) in "notification-outcome", "Conviction, finding or caution" {
        relevant_date: Answer<Date> = ask("Date of the conviction, finding or caution").fixed().source(S82);
        finding: Answer<Finding> = ask("How the case ended").fixed().source(S80).help("Convicted, where it is left out.");
        disposal: Answer<Disposal> = ask("Sentence, order or caution").fixed().source(S82);
        term: Part<Term> = ask("Term as pronounced").fixed().source(S82).help("Of a detention and training order the whole order; of a conditional discharge its period.");
        effective_term: Part<Term> = ask("Term after remand or appeal altered it").fixed().source(DESIGN).help("Replaces the term.");
        detention: Part<Term> = ask("Period of detention under a detention and training order").fixed().source(S131)
            .help("What the person is liable to serve in detention; only this counts.");
        combined_with: Vec<Combination> = ask("Terms that do not run at the same time").fixed().source(S82_SUMS).help("One of the two may say it, or both.");
        trial_concluded_on: Answer<Date> = ask("End of a trial that followed a finding of disability").fixed().source(S82_TRIAL);
    }
}

facts! {
    /// An order that keeps a person subject.
    pub struct Order(OrderAsk) in "notification-order", "Order that keeps a person subject" {
        order: Answer<OrderKind> = ask("Order").fixed().source(ORDERS);
        in_force_from: Answer<Date> = ask("In force from").fixed().source(ORDERS);
        in_force_until: Answer<Date> = ask("In force until, the last day included").fixed().source(ORDERS);
        until_further_order: Answer<bool> = ask("Until further order").fixed().source(ORDERS);
    }
}

facts! {
    /// What the period depends on.
    pub struct Facts(Ask) in "notification-period", "Sex offender notification: period" {
        date_of_birth: Answer<Date> = ask("Date of birth").section("Person").fixed().sensitive().source(S82);
        schedule_3_applies: Answer<bool> = ask("Schedule 3 applies to the offences, its conditions included").section("Offences").fixed().source("Sexual Offences Act 2003 ss.80, 132, Schedule 3")
            .help("Never computed from the title of an offence: some entries depend on ages or on the sentence.");
        outcomes: Listed<CourtOutcome> = ask("Convictions, findings and cautions").section("Offences").fixed().source(S82);
        orders: Listed<Order> = ask("Orders that keep a person subject").section("Orders").fixed().source(ORDERS)
            .help("A sexual risk order alone does not.");
        as_of: Answer<Date> = ask("Date for which the question is asked").section("When").source(DESIGN).help("Only for whether the person is subject on that day.");
    }
}

// --- the table of s.82(2) -------------------------------------------------------------------------------------------------

choices! {
    /// The rows of the table, numbered as in the specification.
    pub enum Row {
        P1 = "P1", "life, imprisonment for public protection, or a term of 30 months or more";
        P2 = "P2", "admitted to hospital with a restriction order";
        P3 = "P3", "a term of more than 6 and less than 30 months";
        P4 = "P4", "a term of 6 months or less";
        P5 = "P5", "admitted to hospital without a restriction order";
        P6 = "P6", "caution";
        P7 = "P7", "conditional discharge";
        P8 = "P8", "any other disposal";
    }
}

/// How long a row lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lasts {
    /// Without an end, whatever the age.
    Indefinitely,
    /// So many months for an adult, and for a person under 18.
    Months(i32, i32),
    /// As long as the discharge, whatever the age.
    Discharge,
}

impl Row {
    /// How long it lasts, s.82(1) and (2).
    pub const fn lasts(self) -> Lasts {
        match self {
            Self::P1 | Self::P2 => Lasts::Indefinitely,
            Self::P3 => Lasts::Months(120, 60),
            Self::P4 | Self::P5 => Lasts::Months(84, 42),
            Self::P6 => Lasts::Months(24, 12),
            Self::P7 => Lasts::Discharge,
            Self::P8 => Lasts::Months(60, 30),
        }
    }

    /// Id of the row, unique across the engine.
    pub const fn id(self) -> &'static str {
        match self {
            Self::P1 => "notification.period.P1",
            Self::P2 => "notification.period.P2",
            Self::P3 => "notification.period.P3",
            Self::P4 => "notification.period.P4",
            Self::P5 => "notification.period.P5",
            Self::P6 => "notification.period.P6",
            Self::P7 => "notification.period.P7",
            Self::P8 => "notification.period.P8",
        }
    }
}

/// Which row a disposal leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leads {
    /// P1, P3 or P4, by the length of the term.
    Term,
    /// The same, by the period of detention within the order.
    Detention,
    /// This one.
    To(Row),
    /// Not determinable, and why.
    Nowhere(&'static str),
    /// By a term whose length the sources read do not give, and why.
    TermNotRead(&'static str),
}

impl Disposal {
    /// Where it leads, and how well that is sourced.
    pub const fn leads(self) -> (Leads, Status) {
        match self {
            Self::Imprisonment | Self::Detention => (Leads::Term, Status::Confirmed),
            Self::Suspended => (Leads::Term, Status::Unconfirmed),
            Self::Dto => (Leads::Detention, Status::Confirmed),
            Self::Hospital => (Leads::To(Row::P5), Status::Confirmed),
            Self::Restricted => (Leads::To(Row::P2), Status::Confirmed),
            Self::Caution => (Leads::To(Row::P6), Status::Confirmed),
            Self::YouthCaution | Self::ConditionalCaution => (Leads::To(Row::P6), Status::Unconfirmed),
            Self::ConditionalDischarge => (Leads::To(Row::P7), Status::Confirmed),
            Self::AbsoluteDischarge => (Leads::Nowhere("whether an absolute discharge leaves a conviction that counts, and for how long, was not read"), Status::Confirmed),
            Self::Extended => (Leads::TermNotRead("which part of an extended sentence is the term that counts was not read"), Status::Confirmed),
            Self::Community | Self::Fine | Self::YouthRehabilitation | Self::Other => (Leads::To(Row::P8), Status::Confirmed),
            Self::Life | Self::Ipp => (Leads::To(Row::P1), Status::Confirmed),
        }
    }

    /// Id of what it leads to, unique across the engine.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Imprisonment => "notification.disposal.imprisonment",
            Self::Detention => "notification.disposal.detention",
            Self::Dto => "notification.disposal.detention_and_training_order",
            Self::Hospital => "notification.disposal.hospital_order",
            Self::Restricted => "notification.disposal.hospital_restriction_order",
            Self::Caution => "notification.disposal.caution",
            Self::YouthCaution => "notification.disposal.youth_caution",
            Self::ConditionalCaution => "notification.disposal.conditional_caution",
            Self::ConditionalDischarge => "notification.disposal.conditional_discharge",
            Self::AbsoluteDischarge => "notification.disposal.absolute_discharge",
            Self::Extended => "notification.disposal.extended_sentence",
            Self::Suspended => "notification.disposal.suspended_sentence",
            Self::Community => "notification.disposal.community_order",
            Self::Fine => "notification.disposal.fine",
            Self::YouthRehabilitation => "notification.disposal.youth_rehabilitation_order",
            Self::Life => "notification.disposal.life",
            Self::Ipp => "notification.disposal.ipp",
            Self::Other => "notification.disposal.other",
        }
    }

    /// Whether its term can run with another.
    pub const fn has_term(self) -> bool {
        matches!(self.leads().0, Leads::Term | Leads::Detention | Leads::TermNotRead(_))
    }

    /// That in words.
    pub const fn words(leads: Leads) -> &'static str {
        match leads {
            Leads::Term => "row P1, P3 or P4, by its term",
            Leads::Detention => "row P1, P3 or P4, by the period of detention",
            Leads::To(row) => match row {
                Row::P1 => "row P1",
                Row::P2 => "row P2",
                Row::P5 => "row P5",
                Row::P6 => "row P6",
                Row::P7 => "row P7",
                _ => "row P8",
            },
            Leads::Nowhere(why) | Leads::TermNotRead(why) => why,
        }
    }
}
