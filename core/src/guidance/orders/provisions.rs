//! What the statutes say of each civil order, and what has to be asked for it. Declarations only: [`super`] holds the rules.

use crate::answer::Answer;
use crate::date::Date;
use crate::guidance::flags::{Day, Difference, Document, Flag, Force, If};
use crate::provenance::Status;
use alloc::format;
use alloc::string::String;

const SHPO: &str = "Sexual Offences Act 2003 ss.103A to 103K (s.103A at 31 January 2024)";
const SRO: &str = "Sexual Offences Act 2003 ss.122A to 122I";
const SOPO: &str = "Sexual Offences Act 2003 ss.104 to 113; London chapter 13 (2010) 13.7.39 to 13.7.43";
const RSHO: &str = "Sexual Offences Act 2003 ss.123 to 129; London chapter 13 (2010) 13.7.44 to 13.7.46";
pub(super) const VOO: &str = "Criminal Justice and Immigration Act 2008 ss.98 to 112; London chapter 13 (2010) 13.7.47 to 13.7.48";
const NOTIFICATION: &str = "Sexual Offences Act 2003 ss.97 to 98; London chapter 13 (2010) 13.7.34 to 13.7.38";
const TRAVEL: &str = "Sexual Offences Act 2003 s.122; Rotherham (2024)";
pub(super) const STATUTES: &str = "the statutes of each order: Sexual Offences Act 2003 Part 2; Criminal Justice and Immigration Act 2008 Part 7";
const START: &str = "Anti-social Behaviour, Crime and Policing Act 2014 Schedule 5";
const RECALL: &str = "commencement of the Sexual Offences Act 2003, not read: general knowledge";
const POLICE: &str = "London chapter 13 (2010) 13.7.42 and 13.7.46";

choices! {
    /// A civil order.
    pub enum Order {
        Shpo = "shpo", "Sexual harm prevention order";
        Sro = "sro", "Sexual risk order";
        Sopo = "sopo", "Sexual offences prevention order";
        Rsho = "rsho", "Risk of sexual harm order";
        Voo = "voo", "Violent offender order";
        Notification = "notification_order", "Notification order";
        ForeignTravel = "foreign_travel_order", "Foreign travel order";
    }
}

choices! {
    /// How an order that can be had in two ways comes before the court.
    pub enum Route {
        OnConviction = "on_conviction", "The court deals with the offence or the finding";
        OnApplication = "on_application", "The police or the National Crime Agency apply";
    }
}

choices! {
    /// How a case of an offence in Schedule 3 or 5 of the 2003 Act ended. Those in which a court deals with it come first.
    pub enum Dealt {
        Convicted = "convicted", "Convicted";
        Insanity = "not_guilty_by_insanity", "Not guilty by reason of insanity";
        Disability = "under_disability_did_the_act", "Under a disability, did the act";
        Cautioned = "cautioned", "Cautioned";
        None = "none", "No such outcome";
    }
}

choices! {
    /// The offence behind a violent offender order, here or its equivalent abroad. The specified ones come first.
    pub enum ViolentOffence {
        Manslaughter = "manslaughter", "Manslaughter";
        Soliciting = "soliciting_murder", "Soliciting murder";
        WithIntent = "wounding_or_gbh_with_intent", "Wounding or causing grievous bodily harm with intent";
        Malicious = "malicious_wounding", "Malicious wounding";
        AttemptedMurder = "attempt_or_conspiracy_to_murder", "Attempt or conspiracy to murder";
        Service = "service_equivalent", "The equivalent under service law";
        Other = "other", "Another offence";
    }
}

choices! {
    /// How the case behind a violent offender order was disposed of, here or abroad.
    pub enum ViolentDisposal {
        Custody = "custody", "A custodial sentence";
        Hospital = "hospital_order", "A hospital order";
        Supervision = "supervision_order_after_finding", "A supervision order, after a finding of insanity or disability";
        Other = "other", "Another disposal";
    }
}

facts! {
    /// What the preconditions of civil orders ask. Each question says for which order.
    pub struct Facts(Ask) in "civil-orders", "Civil orders" {
        order: Answer<Order> = ask("Order asked about").section("Order").source(STATUTES).help("Without one, every order is answered.");
        applied_on: Answer<Date> = ask("Applied for, or the offence dealt with, on").section("Order").source(STATUTES)
            .help("Settles which law was in force and the age.");
        date_of_birth: Answer<Date> = ask("Date of birth").section("Order").fixed().sensitive().source(RSHO).help("With the date above it gives the age; one of the two is enough.");
        age: Answer<u16> = ask("Age on that date").section("Order").fixed().sensitive().range(0, 120).unit("years").source(RSHO);
        route: Answer<Route> = ask("How it comes before the court").section("SHPO and SOPO").source(SHPO).help("Only these two orders can be had in both ways.");
        schedule_3_or_5_outcome: Answer<Dealt> = ask("Outcome for an offence in Schedule 3 or 5").section("SHPO and SOPO").fixed().source(SHPO)
            .help("Schedules of the Sexual Offences Act 2003. An input: the lists are long and change.");
        qualifying_offender: Answer<bool> = ask("Qualifying offender").section("SHPO and SOPO").fixed().source(SHPO)
            .counts("a conviction, finding or caution, here or abroad").help("Asked on application. An outcome named above makes a person one.");
        behaviour_since: Answer<bool> = ask("Behaviour since then that gives cause").section("SHPO and SOPO").dynamic().source(SHPO)
            .help("Asked on application. Whether the behaviour happened; what it calls for is for the court.");
        act_of_a_sexual_nature: Answer<bool> = ask("Did an act of a sexual nature").section("SRO").fixed().source(SRO).help("One act is enough; no conviction is asked for.");
        sexual_activity_with_or_before_child: Answer<bool> = ask("Sexual activity with or before a child").section("RSHO").fixed().source(RSHO);
        caused_child_to_watch_or_look: Answer<bool> = ask("Caused a child to watch or look at something sexual").section("RSHO").fixed().source(RSHO);
        gave_child_anything_sexual: Answer<bool> = ask("Gave a child anything sexual").section("RSHO").fixed().source(RSHO);
        sexual_communication_with_child: Answer<bool> = ask("Sexual communication with a child").section("RSHO").fixed().source(RSHO);
        rsho_occasions: Answer<u16> = ask("Occasions of such acts").section("RSHO").fixed().range(0, 999).unit("occasions").source(RSHO)
            .counts("occasions of any of the four kinds with a child under 16").help("Whether two acts on one day are two occasions is not said in a source read.");
        child_age: Answer<u16> = ask("Age of the child on those occasions").section("RSHO").fixed().range(0, 120).unit("years").source(RSHO).help("Of several children, the oldest.");
        voo_offence: Answer<ViolentOffence> = ask("Offence").section("VOO").fixed().source(VOO);
        voo_disposal: Answer<ViolentDisposal> = ask("How it was dealt with").section("VOO").fixed().source(VOO);
        voo_custody_months: Answer<u16> = ask("Length of the custodial sentence").section("VOO").fixed().range(0, 1200).unit("months").source(VOO)
            .help("Whole months. Leave it unanswered where weeks or days leave open whether it reaches 12 months.");
        voo_acts_since: Answer<bool> = ask("Acts since then that give cause").section("VOO").dynamic().source(VOO)
            .help("Whether the acts happened; whether they show a current risk of serious violent harm is for the court.");
        custodial_sentence_now: Answer<bool> = ask("Subject to a custodial sentence now").section("VOO: coming into force").dynamic().source(VOO);
        on_licence: Answer<bool> = ask("On licence now").section("VOO: coming into force").dynamic().source(VOO);
        hospital_order_now: Answer<bool> = ask("Subject to a hospital order now").section("VOO: coming into force").dynamic().source(VOO);
        supervision_order_now: Answer<bool> = ask("Subject to a supervision order now").section("VOO: coming into force").dynamic().source(VOO);
        overseas_outcome: Answer<bool> = ask("Conviction, finding or caution abroad for the equivalent of a Schedule 3 offence").section("Notification order").fixed().source(NOTIFICATION);
        overseas_outcome_on: Answer<Date> = ask("Date of that outcome").section("Notification order").fixed().source(NOTIFICATION);
        live_on_1_september_1997: Answer<bool> = ask("Still live on 1 September 1997").section("Notification order").fixed().source(NOTIFICATION).help("For an earlier outcome.");
        s82_period_running: Answer<bool> = ask("The notification period of s.82 has not expired").section("Notification order").source(NOTIFICATION);
        length_years: Answer<u16> = ask("Proposed fixed length: years").section("Length").range(0, 99).unit("years").source(STATUTES)
            .help("Years and months are added. Leave both out where nothing fixed is proposed.");
        length_months: Answer<u16> = ask("Proposed fixed length: months").section("Length").range(0, 1200).unit("months").source(STATUTES);
        until_further_order: Answer<bool> = ask("Proposed until further order").section("Length").source(STATUTES);
        foreign_travel_ban_months: Answer<u16> = ask("Proposed ban on foreign travel").section("Length").range(1, 1200).unit("months").source(STATUTES);
        breach: Answer<bool> = ask("An order in force has been breached").section("Breach").dynamic().source(POLICE);
    }
}

// --- the orders -----------------------------------------------------------------------------------------------------------

/// What the statutory preconditions give.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Eligible {
    /// One of them is not met.
    No,
    /// The text that would decide was not read.
    NotDeterminable,
    /// All are met. Whether an order is needed is another question, for the court.
    Yes,
}

/// One precondition.
#[derive(Debug)]
pub struct Condition {
    /// Id, unique across the engine.
    pub id: &'static str,
    /// The check that it belongs to.
    pub check: &'static str,
    /// What it asks.
    pub text: &'static str,
    /// Published source with its section.
    pub source: &'static str,
    /// How well it is sourced.
    pub status: Status,
    /// When it is met.
    pub(super) when: If<Ask>,
    /// What follows where it is not.
    pub otherwise: Eligible,
}

/// Fixed lengths that an order may have, in months.
#[derive(Debug)]
pub struct Length {
    /// Id, unique across the engine.
    pub id: &'static str,
    /// Shortest.
    pub least: u16,
    /// Longest, where there is one.
    pub most: Option<u16>,
    /// Whether it may run until further order instead.
    pub open: bool,
}

impl Length {
    pub(super) fn words(&self) -> String {
        let years = |months: u16| months.checked_div(12).unwrap_or(0);
        match (self.most, self.open) {
            (Some(most), _) => format!("{} to {} years", years(self.least), years(most)),
            (None, true) => format!("at least {} years, or until further order", years(self.least)),
            (None, false) => format!("at least {} years", years(self.least)),
        }
    }

    pub(super) fn admits(&self, months: u16) -> bool {
        months >= self.least && self.most.is_none_or(|most| months <= most)
    }
}

/// What the statutes say of one order.
#[derive(Debug)]
pub struct Provision {
    /// The order.
    pub order: Order,
    /// Its preconditions, dates first.
    pub conditions: &'static [Condition],
    /// Fixed lengths, where the court chooses one.
    pub length: Option<Length>,
    /// Who asks which court.
    pub court: &'static str,
    /// Whether the youth court deals with a person under 18.
    pub youth_court: bool,
    /// Longest sentence for breach, in years.
    pub breach_years: u8,
    /// What it does to notification.
    pub register_effect: &'static str,
    /// What else to know.
    pub notes: &'static [&'static str],
    /// Published source with its sections.
    pub source: &'static str,
}

const ON_CONVICTION: i32 = Route::OnConviction as i32;
const ON_APPLICATION: i32 = Route::OnApplication as i32;
const CAUTIONED: i32 = Dealt::Cautioned as i32;
const NO_OUTCOME: i32 = Dealt::None as i32;

/// First day of sexual harm prevention and sexual risk orders; those that they replaced could be had until the day before.
const REPLACED: Day = (2015, 3, 8);
/// First day of the orders of the 2003 Act. Not confirmed in any text read.
const FIRST_OF_2003: Day = (2004, 5, 1);
const FIRST_VOO: Day = (2009, 8, 3);
/// From this day the police give notice instead.
const POLICE_NOTICE: Day = (2022, 11, 29);
const COUNTED_FROM: Day = (1997, 9, 1);
pub(super) const ADULT: i32 = 18;
const CHILD_UNDER: i32 = 16;
const OCCASIONS: i32 = 2;
const CUSTODY_MONTHS: i32 = 12;
/// Longest ban on foreign travel, in months.
pub(super) const TRAVEL_BAN_MONTHS: u16 = 60;

/// On conviction a court must be dealing with the offence or the finding, which a caution is not; on application the person must
/// be a qualifying offender.
const DEALT_WITH_OR_QUALIFYING: If<Ask> = If::Any(&[
    If::All(&[If::Is(Ask::route, ON_CONVICTION), If::Below(Ask::schedule_3_or_5_outcome, CAUTIONED)]),
    If::All(&[If::Is(Ask::route, ON_APPLICATION), If::Any(&[If::Yes(Ask::qualifying_offender), If::Below(Ask::schedule_3_or_5_outcome, NO_OUTCOME)])]),
]);
const BEHAVIOUR_ON_APPLICATION: If<Ask> = If::Any(&[If::Is(Ask::route, ON_CONVICTION), If::Yes(Ask::behaviour_since)]);
const DEALT_WORDS: &str =
    "on conviction: dealt with for an offence in Schedule 3 or 5, or found insane or under a disability; on application: a qualifying offender, here or abroad";

/// A precondition that makes an order unavailable where it is not met.
const fn needs(id: &'static str, check: &'static str, text: &'static str, source: &'static str, when: If<Ask>) -> Condition {
    Condition { id, check, text, source, status: Status::Confirmed, when, otherwise: Eligible::No }
}

impl Condition {
    const fn status(mut self, status: Status) -> Self {
        self.status = status;
        self
    }
    const fn not_determinable(mut self) -> Self {
        self.otherwise = Eligible::NotDeterminable;
        self
    }
}

/// The orders, in the order of the form.
pub static PROVISIONS: &[Provision] = &[
    Provision {
        order: Order::Shpo,
        conditions: &[
            needs("civil-orders.shpo.from", "CIV-2", "on or after 8 March 2015", START, If::From(Ask::applied_on, REPLACED)),
            needs("civil-orders.shpo.outcome", "CIV-1", DEALT_WORDS, SHPO, DEALT_WITH_OR_QUALIFYING),
            needs("civil-orders.shpo.behaviour", "CIV-1", "on application: behaviour since then that gives cause", SHPO, BEHAVIOUR_ON_APPLICATION),
        ],
        length: Some(Length { id: "civil-orders.length.shpo", least: 60, most: None, open: true }),
        court: "on conviction, now under the Sentencing Code, the court that deals with the offence; otherwise on application by the police or the National Crime Agency",
        youth_court: true,
        breach_years: 5,
        register_effect: "subject to notification for as long as the order runs",
        notes: &[
            "on application, acts are proved on the balance of probabilities (2022 Act s.174)",
            "what has to be prevented is sexual harm to the public, or to children or vulnerable adults outside the United Kingdom",
            "a ban on foreign travel is for a fixed time and may be renewed",
            "no conditional discharge for breach",
        ],
        source: SHPO,
    },
    Provision {
        order: Order::Sro,
        conditions: &[
            needs("civil-orders.sro.from", "CIV-2", "on or after 8 March 2015", START, If::From(Ask::applied_on, REPLACED)),
            needs("civil-orders.sro.act", "CIV-1", "did an act of a sexual nature; no conviction is asked for", SRO, If::Yes(Ask::act_of_a_sexual_nature)),
        ],
        length: Some(Length { id: "civil-orders.length.sro", least: 24, most: None, open: true }),
        court: "on application by the police or the National Crime Agency",
        youth_court: true,
        breach_years: 5,
        register_effect: "none by itself: name and address are notified within 3 days; a conviction for breach makes subject to notification",
        notes: &[
            "acts are proved on the balance of probabilities (2022 Act s.174)",
            "what has to be prevented is harm to the public, or to children or vulnerable adults outside the United Kingdom",
        ],
        source: SRO,
    },
    Provision {
        order: Order::Sopo,
        conditions: &[
            needs("civil-orders.sopo.from", "CIV-2", "on or after 1 May 2004", RECALL, If::From(Ask::applied_on, FIRST_OF_2003)).status(Status::Unconfirmed),
            needs("civil-orders.sopo.until", "CIV-2", "on or before 7 March 2015", START, If::Before(Ask::applied_on, REPLACED)),
            needs("civil-orders.sopo.outcome", "CIV-1", DEALT_WORDS, SOPO, DEALT_WITH_OR_QUALIFYING),
            needs("civil-orders.sopo.behaviour", "CIV-1", "on application: behaviour since the appropriate date that gives cause", SOPO, BEHAVIOUR_ON_APPLICATION),
        ],
        length: Some(Length { id: "civil-orders.length.sopo", least: 60, most: None, open: true }),
        court: "the court that deals with the offence, or a magistrates' court on application by the police",
        youth_court: false,
        breach_years: 5,
        register_effect: "subject to notification for as long as the order runs",
        notes: &["what has to be prevented is serious sexual harm to the public"],
        source: SOPO,
    },
    Provision {
        order: Order::Rsho,
        conditions: &[
            needs("civil-orders.rsho.from", "CIV-2", "on or after 1 May 2004", RECALL, If::From(Ask::applied_on, FIRST_OF_2003)).status(Status::Unconfirmed),
            needs("civil-orders.rsho.until", "CIV-2", "on or before 7 March 2015", START, If::Before(Ask::applied_on, REPLACED)),
            needs("civil-orders.rsho.age", "CIV-3", "18 or over", RSHO, If::AtLeast(Ask::age, ADULT)),
            needs(
                "civil-orders.rsho.acts",
                "CIV-1",
                "sexual activity with or before a child, causing a child to watch or look, giving anything sexual, or sexual communication",
                RSHO,
                If::Any(&[
                    If::Yes(Ask::sexual_activity_with_or_before_child),
                    If::Yes(Ask::caused_child_to_watch_or_look),
                    If::Yes(Ask::gave_child_anything_sexual),
                    If::Yes(Ask::sexual_communication_with_child),
                ]),
            ),
            needs("civil-orders.rsho.occasions", "CIV-1", "on at least two occasions", RSHO, If::AtLeast(Ask::rsho_occasions, OCCASIONS)),
            needs("civil-orders.rsho.child", "CIV-1", "the child was under 16", RSHO, If::Below(Ask::child_age, CHILD_UNDER)),
        ],
        length: Some(Length { id: "civil-orders.length.rsho", least: 24, most: None, open: true }),
        court: "on application by the police",
        youth_court: false,
        breach_years: 5,
        register_effect: "none by itself: a conviction for breach makes subject to notification",
        notes: &["no conviction is asked for", "what has to be prevented is harm to children"],
        source: RSHO,
    },
    Provision {
        order: Order::Voo,
        conditions: &[
            needs("civil-orders.voo.from", "CIV-2", "on or after 3 August 2009", VOO, If::From(Ask::applied_on, FIRST_VOO)),
            needs("civil-orders.voo.age", "CIV-3", "18 or over", VOO, If::AtLeast(Ask::age, ADULT)),
            needs("civil-orders.voo.offence", "CIV-1", "a specified offence, here or abroad", VOO, If::Below(Ask::voo_offence, ViolentOffence::Other as i32)),
            needs(
                "civil-orders.voo.sentence",
                "CIV-1",
                "12 months or more in custody, or a hospital order, or after a finding of insanity or disability a hospital or supervision order",
                VOO,
                If::Any(&[
                    If::All(&[If::Is(Ask::voo_disposal, ViolentDisposal::Custody as i32), If::AtLeast(Ask::voo_custody_months, CUSTODY_MONTHS)]),
                    If::Is(Ask::voo_disposal, ViolentDisposal::Hospital as i32),
                    If::Is(Ask::voo_disposal, ViolentDisposal::Supervision as i32),
                ]),
            ),
            needs("civil-orders.voo.acts", "CIV-1", "acts since then that give cause", VOO, If::Yes(Ask::voo_acts_since)),
        ],
        length: Some(Length { id: "civil-orders.length.voo", least: 24, most: Some(60), open: false }),
        court: "a magistrates' court on application by a chief officer of police",
        youth_court: false,
        breach_years: 5,
        register_effect: "none: the order has a notification of its own, within 3 days, on changes and yearly",
        notes: &[
            "what has to be prevented is a current risk of serious violent harm",
            "may be renewed for up to 5 years",
            "not discharged in its first 2 years without consent",
            "may be applied for and made in custody, but comes into force only when no custodial sentence, licence, hospital order or supervision order runs",
        ],
        source: VOO,
    },
    Provision {
        order: Order::Notification,
        conditions: &[
            needs(
                "civil-orders.notification_order.from",
                "CIV-2",
                "on or after 1 May 2004: no first day of these orders was read, and nothing is said of earlier dates",
                "design of this project",
                If::From(Ask::applied_on, FIRST_OF_2003),
            )
            .status(Status::Ours)
            .not_determinable(),
            needs(
                "civil-orders.notification_order.until",
                "CIV-2",
                "on or before 28 November 2022: after that the police give notice under s.96ZA instead, whose text was not read",
                NOTIFICATION,
                If::Before(Ask::applied_on, POLICE_NOTICE),
            )
            .not_determinable(),
            needs(
                "civil-orders.notification_order.outcome",
                "CIV-1",
                "convicted, found or cautioned abroad for the equivalent of a Schedule 3 offence",
                NOTIFICATION,
                If::Yes(Ask::overseas_outcome),
            ),
            needs(
                "civil-orders.notification_order.date",
                "CIV-1",
                "on or after 1 September 1997, or still live then",
                NOTIFICATION,
                If::Any(&[If::From(Ask::overseas_outcome_on, COUNTED_FROM), If::Yes(Ask::live_on_1_september_1997)]),
            ),
            needs("civil-orders.notification_order.period", "CIV-1", "the period of s.82 has not expired", NOTIFICATION, If::Yes(Ask::s82_period_running)),
        ],
        length: None,
        court: "a magistrates' court on application by the police",
        youth_court: false,
        breach_years: 5,
        register_effect: "subject to notification",
        notes: &["runs for the period of s.82; its length is not chosen", "where the court finds the conditions proved, it must make the order"],
        source: NOTIFICATION,
    },
    Provision {
        order: Order::ForeignTravel,
        conditions: &[
            needs("civil-orders.foreign_travel_order.from", "CIV-2", "on or after 1 May 2004", RECALL, If::From(Ask::applied_on, FIRST_OF_2003)).status(Status::Unconfirmed),
            needs("civil-orders.foreign_travel_order.until", "CIV-2", "on or before 7 March 2015", START, If::Before(Ask::applied_on, REPLACED)),
            needs("civil-orders.foreign_travel_order.conditions", "CIV-1", "its own preconditions, which are not carried here", TRAVEL, If::Any(&[])).not_determinable(),
        ],
        length: None,
        court: "not carried here",
        youth_court: false,
        breach_years: 5,
        register_effect: "not carried here",
        notes: &["replaced in 2015 by bans on foreign travel within sexual harm prevention and sexual risk orders"],
        source: TRAVEL,
    },
];

/// A violent offender order comes into force only when none of these runs.
pub(super) const NOTHING_RUNS: If<Ask> =
    If::All(&[If::No(Ask::custodial_sentence_now), If::No(Ask::on_licence), If::No(Ask::hospital_order_now), If::No(Ask::supervision_order_now)]);
pub(super) const UNDER_18: If<Ask> = If::Below(Ask::age, ADULT);

pub(super) const FLAGS: &[Flag<Ask>] = &[Flag {
    id: "CIV-5",
    document: Document::London,
    section: POLICE,
    force: Force::Should,
    text: "contact the police whenever an order is breached",
    status: Status::Confirmed,
    when: If::Yes(Ask::breach),
}];

pub(super) const DIFFERENCES: &[Difference] = &[Difference {
    id: "civil-orders.harm",
    topic: "the harm that has to be prevented",
    sides: &[
        (Document::London, "London chapter 13 (2010) 13.7.39, of sexual offences prevention orders", "serious sexual harm"),
        (Document::Rotherham, "Rotherham (2024), sexual harm prevention orders and sexual risk orders", "sexual harm"),
    ],
    rules: &["civil-orders.shpo.outcome", "civil-orders.sopo.outcome"],
}];
