//! Civil orders, statutes as read at 31 January 2024: the statutory preconditions, the dates between which an order could be
//! had, ages and lengths (CIV-1 to CIV-5). Whether an order is needed is for the court and is decided nowhere here. Reads facts,
//! touches nothing else.

use super::flags::{self, Day, Difference, Document, Flag, Force, If};
use crate::answer::Answer;
use crate::bounds::{Classes, Output, Stop};
use crate::date::Date;
use crate::facts::{Choices, FactSet, Key};
use crate::instrument::Instrument;
use crate::json::Json;
use crate::options::Options;
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::{Status, Statuses};
use crate::sheet::{self, Rule, Sheet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

const SHPO: &str = "Sexual Offences Act 2003 ss.103A to 103K (s.103A at 31 January 2024)";
const SRO: &str = "Sexual Offences Act 2003 ss.122A to 122I";
const SOPO: &str = "Sexual Offences Act 2003 ss.104 to 113; London chapter 13 (2010) 13.7.39 to 13.7.43";
const RSHO: &str = "Sexual Offences Act 2003 ss.123 to 129; London chapter 13 (2010) 13.7.44 to 13.7.46";
const VOO: &str = "Criminal Justice and Immigration Act 2008 ss.98 to 112; London chapter 13 (2010) 13.7.47 to 13.7.48";
const NOTIFICATION: &str = "Sexual Offences Act 2003 ss.97 to 98; London chapter 13 (2010) 13.7.34 to 13.7.38";
const TRAVEL: &str = "Sexual Offences Act 2003 s.122; Rotherham (2024)";
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
        order: Answer<Order> = ask("Order asked about").section("Order").help("Without one, every order is answered.");
        applied_on: Answer<Date> = ask("Applied for, or the offence dealt with, on").section("Order").source("date gate, CIV-2")
            .help("Settles which law was in force and the age.");
        date_of_birth: Answer<Date> = ask("Date of birth").section("Order").fixed().sensitive().help("With the date above it gives the age; one of the two is enough.");
        age: Answer<u16> = ask("Age on that date").section("Order").fixed().sensitive().range(0, 120).unit("years").source("age gate, CIV-3");
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
        length_years: Answer<u16> = ask("Proposed fixed length: years").section("Length").range(0, 99).unit("years").source("length gate, CIV-4")
            .help("Years and months are added. Leave both out where nothing fixed is proposed.");
        length_months: Answer<u16> = ask("Proposed fixed length: months").section("Length").range(0, 1200).unit("months").source("length gate, CIV-4");
        until_further_order: Answer<bool> = ask("Proposed until further order").section("Length").source("length gate, CIV-4");
        foreign_travel_ban_months: Answer<u16> = ask("Proposed ban on foreign travel").section("Length").range(1, 1200).unit("months").source("length gate, CIV-4");
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
    when: If<Ask>,
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
    fn words(&self) -> String {
        let years = |months: u16| months.checked_div(12).unwrap_or(0);
        match (self.most, self.open) {
            (Some(most), _) => format!("{} to {} years", years(self.least), years(most)),
            (None, true) => format!("at least {} years, or until further order", years(self.least)),
            (None, false) => format!("at least {} years", years(self.least)),
        }
    }

    fn admits(&self, months: u16) -> bool {
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
const ADULT: i32 = 18;
const CHILD_UNDER: i32 = 16;
const OCCASIONS: i32 = 2;
const CUSTODY_MONTHS: i32 = 12;
/// Longest ban on foreign travel, in months.
const TRAVEL_BAN_MONTHS: u16 = 60;

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
const NOTHING_RUNS: If<Ask> = If::All(&[If::No(Ask::custodial_sentence_now), If::No(Ask::on_licence), If::No(Ask::hospital_order_now), If::No(Ask::supervision_order_now)]);
const UNDER_18: If<Ask> = If::Below(Ask::age, ADULT);

const FLAGS: &[Flag<Ask>] = &[Flag {
    id: "CIV-5",
    document: Document::London,
    section: POLICE,
    force: Force::Should,
    text: "contact the police whenever an order is breached",
    status: Status::Confirmed,
    when: If::Yes(Ask::breach),
}];

const DIFFERENCES: &[Difference] = &[Difference {
    id: "civil-orders.harm",
    topic: "the harm that has to be prevented",
    sides: &[
        (Document::London, "13.7.39, of sexual offences prevention orders", "serious sexual harm"),
        (Document::Rotherham, "Sexual Harm Prevention Orders (SHPOs) and Sexual Risk Orders", "sexual harm"),
    ],
    rules: &["civil-orders.shpo.outcome", "civil-orders.sopo.outcome"],
}];

// --- the rules ------------------------------------------------------------------------------------------------------------

impl Provision {
    /// Whether the preconditions are met, counting those that `count`.
    fn eligible(&self, facts: &Facts, count: &dyn Fn(&Condition) -> bool) -> Result<Eligible, Stop> {
        if contradicts(facts) {
            return Err(Stop::Contradiction);
        }
        let f = with_age(facts);
        let mut open: Option<(Stop, Eligible)> = None;
        for condition in self.conditions.iter().filter(|c| count(c)) {
            match holds(&condition.when, &f) {
                Ok(true) => {}
                // an earlier one that is open comes first, unless the same follows from it
                Ok(false) => return open.filter(|(_, then)| *then != condition.otherwise).map_or(Ok(condition.otherwise), |(stop, _)| Err(stop)),
                Err(stop) => open = open.or(Some((stop, condition.otherwise))),
            }
        }
        open.map_or(Ok(Eligible::Yes), |(stop, _)| Err(stop))
    }

    /// The answers that its preconditions tell apart.
    fn classes(&self, f: &Facts, key: Key) -> Classes {
        let turns: Classes = self.conditions.iter().flat_map(|c| c.when.classes(f, key).iter().collect::<Vec<_>>()).collect();
        if key == Ask::applied_on.into() { days(f, turns) } else { turns }
    }
}

/// The days of an application that are told apart: the turns of the rules, and those of an age that follows from the date of
/// birth. None lies before the birth or before an outcome that is known.
fn days(f: &Facts, turns: Classes) -> Classes {
    let born = f.date_of_birth.known();
    let earliest = born.max(f.overseas_outcome_on.known());
    let birthday = |years: i32| born.and_then(|date| date.months_later(years.saturating_mul(12))).map(Date::number);
    let age = f.age.known();
    let more = [earliest.map(Date::number), birthday(ADULT), age.and_then(|years| birthday(years.into()))];
    let fits = |n: i32| {
        let day = Date::from_number(n);
        earliest.is_none_or(|first| day >= Some(first)) && born.zip(age).is_none_or(|(born, age)| day.and_then(|d| born.age_on(d)) == Some(age))
    };
    turns.iter().chain(more.into_iter().flatten()).filter(|n| fits(*n)).collect()
}

/// The facts with the age that follows from the two dates.
fn with_age(f: &Facts) -> Facts {
    let age = f.date_of_birth.known().zip(f.applied_on.known()).and_then(|(born, on)| born.age_on(on));
    Facts { age: f.age.known().or(age).into(), ..f.clone() }
}

/// Whether a condition holds. Where the age is not known and the date of birth is, what is needed is the date that gives the age.
fn holds(when: &If<Ask>, f: &Facts) -> Result<bool, Stop> {
    when.holds(f).map_err(|stop| {
        let dated = stop == Stop::Needs(Ask::age.into()) && f.date_of_birth.known().is_some() && f.applied_on.known().is_none();
        if dated { Stop::Needs(Ask::applied_on.into()) } else { stop }
    })
}

/// An application that rests on an outcome, and no qualifying offender.
fn contradicts(f: &Facts) -> bool {
    f.route == Answer::Known(Route::OnApplication) && f.qualifying_offender.is_no() && f.schedule_3_or_5_outcome.known().is_some_and(|outcome| outcome != Dealt::None)
}

/// The proposed fixed length in months; `None` where none was given.
fn proposed_months(f: &Facts) -> Option<u16> {
    let (years, months) = (f.length_years.known(), f.length_months.known());
    years.or(months)?;
    Some(years.unwrap_or(0).saturating_mul(12).saturating_add(months.unwrap_or(0)))
}

/// Whether a condition over the facts is met, not met, or open, with the questions that it still needs.
fn settled(provision: &Provision, when: &If<Ask>, f: &Facts) -> (Option<bool>, Vec<Key>) {
    let classes = |f: &Facts, key: Key| if key == Ask::applied_on.into() { provision.classes(f, key) } else { when.classes(f, key) };
    let rule = |f: &Facts| holds(when, &with_age(f));
    let output = Output { classes: &classes, rule: &rule };
    match output.possible(f).as_slice() {
        [only] => (Some(*only), Vec::new()),
        _ => (None, output.decisive(f)),
    }
}

/// Civil orders, 2024-01.
pub struct CivilOrders;

impl Instrument for CivilOrders {
    const ID: &'static str = "civil-orders";
    const EDITION: &'static str = "2024-01";
    const TITLE: &'static str = "Civil orders";
    const SUMMARY: &'static str = "statutory preconditions, dates, ages and lengths of civil orders; never whether one is needed";
    type Facts = Facts;

    fn check(f: &Facts, problems: &mut Problems) {
        if let (Some(born), Some(on)) = (f.date_of_birth.known(), f.applied_on.known()) {
            problems.add_if(born > on, "contradicts", &["applied_on", "date_of_birth"], "`applied_on` must not be before `date_of_birth`");
            let differs = born.age_on(on).zip(f.age.known()).is_some_and(|(is, given)| is != given);
            problems.add_if(differs, "contradicts", &["date_of_birth", "age"], "`age` must be the age that `date_of_birth` gives on `applied_on`; one of the two is enough");
        }
        if let (Some(born), Some(age)) = (f.date_of_birth.known(), f.age.known()) {
            let beyond = f.applied_on.is_unknown() && born.months_later(i32::from(age).saturating_mul(12)).is_none();
            problems.add_if(beyond, "contradicts", &["date_of_birth", "age"], "no day of the calendar gives `age` with this `date_of_birth`");
            let older = f.applied_on.is_unknown() && f.overseas_outcome_on.known().is_some_and(|on| born.age_on(on).is_none_or(|then| then > age));
            problems.add_if(
                older,
                "contradicts",
                &["date_of_birth", "age", "overseas_outcome_on"],
                "`overseas_outcome_on` must not be before the birth, nor at a higher age than `age`",
            );
        }
        let later = f.overseas_outcome_on.known().zip(f.applied_on.known()).is_some_and(|(outcome, on)| outcome > on);
        problems.add_if(later, "contradicts", &["applied_on", "overseas_outcome_on"], "`overseas_outcome_on` must not be after `applied_on`");
        problems.add_if(
            contradicts(f),
            "contradicts",
            &["schedule_3_or_5_outcome", "qualifying_offender"],
            "a person with such an outcome is a qualifying offender; `qualifying_offender` must be yes or left out",
        );
        problems.add_if(
            f.until_further_order.is_yes() && proposed_months(f).is_some(),
            "contradicts",
            &["length_years", "length_months", "until_further_order"],
            "an order is proposed either for a fixed length or until further order",
        );
        let Some(provision) = f.order.known().and_then(provision) else { return };
        if let (Some(length), Some(months)) = (&provision.length, proposed_months(f).filter(|_| !f.until_further_order.is_yes())) {
            if !length.admits(months) {
                let text = format!("{} months are proposed for a {}; a fixed length must be {} (CIV-4)", months, provision.order.label().to_lowercase(), length.words());
                problems.add("length_outside", &["length_years", "length_months"], text);
            }
        }
        let closed = provision.length.as_ref().filter(|length| !length.open && f.until_further_order.is_yes());
        if let Some(length) = closed {
            let text = format!("a {} does not run until further order; its length must be {} (CIV-4)", provision.order.label().to_lowercase(), length.words());
            problems.add("length_outside", &["until_further_order"], text);
        }
        let banned = f.foreign_travel_ban_months.known().filter(|months| *months > TRAVEL_BAN_MONTHS);
        if let Some(months) = banned {
            let text = format!("`foreign_travel_ban_months` is {months}, must be at most {TRAVEL_BAN_MONTHS}: a ban on foreign travel is for 5 years at most (CIV-4)");
            problems.add("travel_ban_outside", &["foreign_travel_ban_months"], text);
        }
    }

    fn answer(f: &Facts, options: &Options) -> Answered {
        let mut a = Answered::default();
        let asked: Vec<&Provision> = PROVISIONS.iter().filter(|p| f.order.known().is_none_or(|order| order == p.order)).collect();
        let mut decisive: Vec<Key> = Vec::new();
        let orders: Json = asked.iter().map(|p| order(p, f, options, &mut a, &mut decisive)).collect();
        a.result = object! { "orders": orders };
        breach(f, options, &mut a);
        let brought_up = |d: &&Difference| asked.iter().flat_map(|p| p.conditions).any(|c| d.rules.contains(&c.id));
        let differences: Vec<Json> = DIFFERENCES.iter().filter(brought_up).map(Difference::json).collect();
        if !differences.is_empty() {
            a.result.push("differences", differences.into_iter().collect::<Json>());
        }
        decisive.sort_unstable();
        decisive.dedup();
        a.decisive = decisive.iter().map(|k| f.path(*k)).collect();
        a.reached_without = reached_without(f, &asked, &decisive).iter().map(|k| f.path(*k)).collect();
        a.notice("necessity_is_for_the_court", "preconditions, dates, ages and lengths are checked; whether an order is needed is judged by the court and decided nowhere here");
        a.notice("law_as_read", "the statutes as read at 31 January 2024; changes since then, and interim orders, are not carried");
        a
    }

    fn sheet() -> Sheet {
        let row = |c: &Condition| {
            let otherwise = if c.otherwise == Eligible::No { "otherwise not available" } else { "otherwise not determinable" };
            sheet::Row { id: c.id.to_string(), label: format!("{} ({})", c.text, c.check), value: otherwise.to_string(), status: c.status }
        };
        let mut tables: Vec<sheet::Table> = PROVISIONS
            .iter()
            .map(|p| sheet::Table { id: p.order.word(), title: p.order.label(), unit: "precondition", source: p.source, rows: p.conditions.iter().map(row).collect() })
            .collect();
        let confirmed = |id: String, label: &str, value: String| sheet::Row { id, label: label.to_string(), value, status: Status::Confirmed };
        let lengths = PROVISIONS.iter().filter_map(|p| p.length.as_ref().map(|l| confirmed(l.id.to_string(), p.order.label(), l.words())));
        let ban = confirmed(TRAVEL_BAN.to_string(), "Ban on foreign travel", String::from("at most 5 years"));
        let about = |p: &Provision| {
            let notes: Vec<&str> = [p.court, p.register_effect].into_iter().chain(p.notes.iter().copied()).collect();
            confirmed(format!("civil-orders.about.{}", p.order.word()), p.order.label(), format!("breach: up to {} years; {}", p.breach_years, notes.join("; ")))
        };
        tables.push(sheet::Table {
            id: "civil-orders.length",
            title: "Fixed lengths (CIV-4)",
            unit: "order",
            source: "the statutes of each order",
            rows: lengths.chain([ban]).collect(),
        });
        let in_force = confirmed(IN_FORCE.to_string(), "no custodial sentence, licence, hospital order or supervision order runs", String::from("otherwise not in force yet"));
        tables.push(sheet::Table {
            id: "civil-orders.in_force",
            title: "When a violent offender order comes into force",
            unit: "condition",
            source: VOO,
            rows: alloc::vec![in_force],
        });
        tables.push(sheet::Table {
            id: "civil-orders.about",
            title: "Courts, breach, notification",
            unit: "order",
            source: "the statutes of each order",
            rows: PROVISIONS.iter().map(about).collect(),
        });
        tables.push(flags::sheet("civil-orders.actions", &Facts::FORM, FLAGS));
        tables.push(flags::differences_sheet("civil-orders.differences", DIFFERENCES));
        Sheet {
            tables,
            rules: RULES.to_vec(),
            example: r#"{"order": "voo", "applied_on": "2012-06-01", "age": 30, "voo_offence": "manslaughter", "voo_disposal": "custody", "voo_custody_months": 48, "voo_acts_since": true, "custodial_sentence_now": false, "on_licence": true, "hospital_order_now": false, "supervision_order_now": false}"#,
            notes: &[
                "Preconditions only: whether an order is needed is judged by the court.",
                "The first day of the orders of the 2003 Act is general knowledge and is withheld under strict.",
                "Not carried: interim orders, disqualification orders, positive requirements since 29 November 2022, police notices under s.96ZA.",
            ],
        }
    }
}

const TRAVEL_BAN: &str = "civil-orders.length.foreign_travel_ban";
const IN_FORCE: &str = "civil-orders.voo.in_force";

const RULES: &[Rule] = &[
    Rule {
        id: "CIV-1",
        text: "each order is answered yes, no or unknown by its statutory preconditions alone, with those that failed",
        source: "the statutes of each order",
        status: Status::Confirmed,
    },
    Rule { id: "CIV-2", text: "an order can be had only between its first and its last day", source: START, status: Status::Confirmed },
    Rule { id: "CIV-3", text: "risk of sexual harm orders and violent offender orders are for persons of 18 or over", source: RSHO, status: Status::Confirmed },
    Rule { id: "CIV-4", text: "a fixed length outside what the order allows is an error", source: "the statutes of each order", status: Status::Confirmed },
];

fn provision(order: Order) -> Option<&'static Provision> {
    PROVISIONS.iter().find(|p| p.order == order)
}

/// Unknown questions of the orders asked about that did not matter. What the coming into force still needs does matter there.
fn reached_without(f: &Facts, asked: &[&Provision], decisive: &[Key]) -> Vec<Key> {
    let mut keys = Vec::new();
    asked.iter().flat_map(|p| p.conditions).for_each(|c| c.when.asks(&mut keys));
    keys.sort_unstable();
    let known = with_age(f);
    keys.retain(|k| known.raw(*k).is_some_and(|answer| answer.is_unknown()) && !decisive.contains(k));
    keys
}

// --- explaining -----------------------------------------------------------------------------------------------------------

/// One order in the result; adds its reasons, and the questions on which it still depends.
fn order(p: &Provision, f: &Facts, options: &Options, a: &mut Answered, decisive: &mut Vec<Key>) -> Json {
    let classes = |f: &Facts, key: Key| p.classes(f, key);
    let every = |f: &Facts| p.eligible(f, &|_| true);
    let output = Output { classes: &classes, rule: &every };
    let possible = output.possible(f);
    let needed = if possible.len() == 1 { Vec::new() } else { output.decisive(f) };

    // what rests on a weak condition is withheld under strict; that a sound one is not met stands by itself
    let weak = |c: &Condition| Statuses::only(options.status(c.id, c.status)).withheld(options.strict);
    let sound = |f: &Facts| p.eligible(f, &|c| weak(c).is_none());
    let without_weak = Output { classes: &classes, rule: &sound }.possible(f);
    let withheld = p.conditions.iter().find_map(weak).filter(|_| without_weak != [Eligible::No]);

    let mut failed: Vec<&Condition> = Vec::new();
    let mut conditions: Vec<Json> = Vec::new();
    let mut not_determinable = None;
    for c in p.conditions {
        let status = options.status(c.id, c.status);
        let (met, needs) = settled(p, &c.when, f);
        if let Some(status) = weak(c) {
            conditions.push(object! { "rule": c.id, "check": c.check, "text": Json::Null, "met": Json::Null, "source": c.source, "withheld": status.word() });
            continue;
        }
        match met {
            Some(false) if c.otherwise == Eligible::No => failed.push(c),
            Some(false) => not_determinable = not_determinable.or(Some(c.text)),
            _ => {}
        }
        let needs: Json = needs.iter().map(|k| Json::from(f.path(*k))).collect();
        conditions.push(object! { "rule": c.id, "check": c.check, "text": c.text, "met": met, "source": c.source, "status": status.word(), "needs": needs });
        // an answer of no rests on what failed, every other answer on all of it
        let bears = possible != [Eligible::No] || (met == Some(false) && c.otherwise == Eligible::No);
        if let Some(met) = met.filter(|_| bears) {
            let word = if met { "met" } else { "not met" };
            a.reason(c.id, format!("{}: {word}: {}", p.order.label(), c.text), None, c.source, status);
        }
    }

    let eligible = match (withheld, possible.as_slice()) {
        (Some(_), _) => None,
        (None, [Eligible::Yes]) => Some("yes"),
        (None, [Eligible::No]) => Some("no"),
        (None, _) => Some("unknown"),
    };
    let mut out = object! { "order": p.order.word(), "eligible": eligible };
    if let Some(status) = withheld {
        out.push("withheld", status.word());
    }
    if possible == [Eligible::NotDeterminable] {
        out.push("not_determinable", not_determinable);
        a.notice("judgement_required", "no source read settles an order asked about; a person has to");
    }
    out.push("needs", needed.iter().map(|k| Json::from(f.path(*k))).collect::<Json>());
    out.push("conditions", conditions.into_iter().collect::<Json>());
    out.push("failed", failed.iter().map(|c| Json::from(c.id)).collect::<Json>());
    out.push("date_gate", date_gate(p, f, &weak));
    out.push("age_gate", age_gate(p, f));
    out.push("length_gate", length_gate(p, f, options, a));
    if let Some(ban) = travel_ban_gate(p, f, options, a) {
        out.push("travel_ban_gate", ban);
    }
    if p.order == Order::Voo {
        out.push("in_force", in_force(p, f, eligible, options, a));
    }
    out.push("court", p.court);
    if p.youth_court {
        out.push("youth_court", settled(p, &UNDER_18, f).0);
    }
    out.push("breach_maximum", format!("{} years", p.breach_years));
    out.push("register_effect", p.register_effect);
    out.push("notes", p.notes.iter().map(|n| Json::from(*n)).collect::<Json>());
    out.push("necessity", necessity(p.order, eligible));
    if let Some(word) = eligible {
        let text = match word {
            "yes" => "the statutory preconditions are met; whether an order is needed is for the court".to_string(),
            "no" if failed.is_empty() => String::from("not available: no answer to what is unknown meets all the preconditions"),
            "no" => format!("not available, as this is not met: {}", failed.iter().map(|c| c.text).collect::<Vec<_>>().join("; ")),
            _ => not_determinable.map_or_else(|| String::from("the preconditions are not all answered"), |text| format!("not determinable: {text}")),
        };
        a.reason("CIV-1", format!("{}: {text}", p.order.label()), None, p.source, Status::Confirmed);
    }
    a.bounded = a.bounded || possible.len() != 1 || possible == [Eligible::NotDeterminable];
    decisive.extend(needed);
    out
}

fn necessity(order: Order, eligible: Option<&str>) -> &'static str {
    match (order, eligible) {
        (Order::Notification, Some("yes")) => {
            "not decided here: the preconditions checked here are met; this order asks no judgement of need, and where the court finds them proved it must make it"
        }
        (_, Some("yes")) => "not decided here: the preconditions checked here are met, and whether an order is needed is for the court",
        _ => "not decided here: whether an order is needed is for the court",
    }
}

/// The first and the last day on which the order could be had.
fn date_gate(p: &Provision, f: &Facts, weak: &dyn Fn(&Condition) -> Option<Status>) -> Json {
    let (mut from, mut until, mut met, mut withheld) = (None, None, Some(true), None);
    for c in p.conditions.iter().filter(|c| c.check == "CIV-2") {
        if let Some(status) = weak(c) {
            withheld = Some(status);
            met = met.filter(|met| !met);
            continue;
        }
        match c.when {
            If::From(_, (y, m, d)) => from = Date::new(y, m, d),
            If::Before(_, (y, m, d)) => until = Date::new(y, m, d).and_then(|day| day.days_later(-1)),
            _ => {}
        }
        met = match (met, settled(p, &c.when, f).0) {
            (_, Some(false)) | (Some(false), _) => Some(false),
            (met, Some(true)) => met,
            (_, None) => None,
        };
    }
    let mut out = object! { "rule": "CIV-2", "from": from.map(|d| d.to_string()), "until": until.map(|d| d.to_string()), "met": met };
    if let Some(status) = withheld {
        out.push("withheld", status.word());
    }
    out
}

fn age_gate(p: &Provision, f: &Facts) -> Json {
    match p.conditions.iter().find(|c| c.check == "CIV-3") {
        Some(c) => object! { "rule": "CIV-3", "minimum": ADULT, "met": settled(p, &c.when, f).0 },
        None => object! { "rule": "CIV-3", "minimum": Json::Null, "met": true },
    }
}

fn length_gate(p: &Provision, f: &Facts, options: &Options, a: &mut Answered) -> Json {
    let Some(length) = &p.length else { return Json::Null };
    let proposed = proposed_months(f);
    let met = if f.until_further_order.is_yes() { Some(length.open) } else { proposed.map(|months| length.admits(months)) };
    if let Some(met) = met {
        let word = if met { "within" } else { "outside" };
        let text = format!("{}: the proposed length is {word} what is allowed: {}", p.order.label(), length.words());
        a.reason(length.id, text, None, p.source, options.status(length.id, Status::Confirmed));
    }
    object! {
        "rule": "CIV-4", "minimum_months": length.least, "maximum_months": length.most, "until_further_order": length.open,
        "allowed": length.words(), "proposed_months": proposed, "met": met,
    }
}

/// Only sexual harm prevention and sexual risk orders carry a ban of their own.
fn travel_ban_gate(p: &Provision, f: &Facts, options: &Options, a: &mut Answered) -> Option<Json> {
    if !matches!(p.order, Order::Shpo | Order::Sro) {
        return None;
    }
    let proposed = f.foreign_travel_ban_months.known();
    let met = proposed.map(|months| months <= TRAVEL_BAN_MONTHS);
    if let Some(met) = met {
        let word = if met { "within" } else { "beyond" };
        let text = format!("{}: the proposed ban on foreign travel is {word} 5 years", p.order.label());
        a.reason(TRAVEL_BAN, text, None, p.source, options.status(TRAVEL_BAN, Status::Confirmed));
    }
    Some(object! { "rule": "CIV-4", "maximum_months": TRAVEL_BAN_MONTHS, "proposed_months": proposed, "met": met })
}

/// A violent offender order may be applied for, and made, while the person is still held or supervised.
fn in_force(p: &Provision, f: &Facts, eligible: Option<&str>, options: &Options, a: &mut Answered) -> Json {
    let applied_for = match eligible {
        Some("yes") => Some(true),
        Some("no") => Some(false),
        _ => None,
    };
    let (clear, needs) = settled(p, &NOTHING_RUNS, f);
    let comes = match (applied_for, clear) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    };
    if let (Some(true), Some(clear)) = (applied_for, clear) {
        let text = if clear { "nothing stands in the way of its coming into force" } else { "may be applied for and made, not in force while a sentence, licence or order runs" };
        a.reason(IN_FORCE, format!("{}: {text}", p.order.label()), None, VOO, options.status(IN_FORCE, Status::Confirmed));
    }
    let needs: Json = if comes.is_some() { Json::List(Vec::new()) } else { needs.iter().map(|k| Json::from(f.path(*k))).collect() };
    object! { "rule": IN_FORCE, "may_be_applied_for": applied_for, "may_come_into_force": comes, "needs": needs }
}

/// CIV-5. A breach is about an order that exists: that it is not answered leaves the action open, and no precondition.
fn breach(f: &Facts, options: &Options, a: &mut Answered) {
    let mut apart = Answered { result: object! {}, ..Answered::default() };
    flags::answer(f, FLAGS, &[], options, &mut apart);
    a.statuses = a.statuses.union(apart.statuses);
    a.reasons.append(&mut apart.reasons);
    for key in ["actions", "open"] {
        if let Some(value) = apart.result.get(key) {
            a.result.push(key, value.clone());
        }
    }
}
