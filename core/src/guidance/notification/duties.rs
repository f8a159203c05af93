//! What a person who is subject to notification has to do by when, and what others have to do: the Sexual Offences Act 2003 ss.83 to
//! 91B, with the GOV.UK help page of 31 March 2023. Days are counted; whether a duty was kept is for people to say. Reads facts,
//! touches nothing else.

use super::{ADULT, Length, SHORT_MONTHS, day, lacks_day, last_day_beginning_with, last_day_within, path, rule_set_date};
use crate::answer::Answer;
use crate::choices::Choices;
use crate::collect::CollectVec;
use crate::date::Date;
use crate::facts::{Listed, Ticks};
use crate::guidance::flags::{self, Difference, Document, Flag, Force, If};
use crate::instrument::Instrument;
use crate::json::Json;
use crate::options::Options;
use crate::order::{self, Ordered};
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::{Status, Statuses};
use crate::set::Set;
use crate::sheet::{self, Rule, Sheet};
use crate::table::Constant;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

const S83: &str = "Sexual Offences Act 2003 s.83";
const S84: &str = "Sexual Offences Act 2003 s.84";
const S85: &str = "Sexual Offences Act 2003 s.85";
const S89: &str = "Sexual Offences Act 2003 s.89";
const S91: &str = "Sexual Offences Act 2003 s.91; Dorset, part 1 (2016) s.14";
const S91B: &str = "Sexual Offences Act 2003 ss.91A, 91B(1) to (3)";
const HELP_PAGE: &str = "GOV.UK help page on notification (31 March 2023)";
const REGULATIONS: &str = "GOV.UK page on the 2012 Regulations; Olliers Solicitors on the 12 hours";
const LONDON: &str = "London chapter 13 (2010) 13.3.3";
const MOVES: &str = "London chapter 13 (2010) 13.3.7; Rotherham (2024)";
const DESIGN: &str = "design of this project";

choices! {
    /// Why the days of a stretch do not count.
    pub enum Why {
        Custody = "custody", "In custody";
        ServiceDetention = "service_detention", "In service detention";
        Hospital = "hospital", "Detained in hospital";
        OutsideUk = "outside_uk", "Outside the United Kingdom";
    }
}

choices! {
    /// What changed.
    pub enum Matter {
        Name = "name", "A new name";
        HomeAddress = "home_address", "A change of home address";
        QualifyingPeriod = "qualifying_period", "A qualifying period at an address that is not notified";
        Release = "release", "Release from detention";
    }
}

choices! {
    /// What has to be told to the police.
    pub enum Detail {
        BirthDate = "date_of_birth", "Date of birth";
        NationalInsurance = "national_insurance_number", "National Insurance number";
        Names = "names", "Names on the relevant date and now";
        Homes = "home_addresses", "Home addresses on the relevant date and now";
        Premises = "other_premises", "Other premises in the United Kingdom where the person regularly stays";
        Found = "place_regularly_found", "No home: a place where the person can regularly be found";
        Bank = "bank_and_cards", "Bank accounts and cards";
        Identity = "identity_documents", "Passport or other identity documents";
        Household = "household_with_child", "Staying 12 hours or more in a household with a child";
        Travel = "foreign_travel", "All travel abroad";
    }
}

choices! {
    /// Orders under which a review cannot be sought.
    pub enum Bar {
        Shpo = "shpo", "Sexual harm prevention order";
        InterimShpo = "interim_shpo", "Interim sexual harm prevention order";
        Sopo = "sopo", "Sexual offences prevention order";
        InterimSopo = "interim_sopo", "Interim sexual offences prevention order";
        SentencingCode = "sentencing_code_shpo", "Sexual harm prevention order under the Sentencing Code";
    }
}

facts! {
    /// A stretch whose days do not count.
    pub struct Away(AwayAsk) in "notification-away", "Away" {
        why: Answer<Why> = ask("Why").source(S83);
        from: Answer<Date> = ask("From").source(S83);
        to: Answer<Date> = ask("Day of release, discharge or return").source(S83).help("That day counts again. Left out: still away.");
    }
}

facts! {
    /// Something that has to be notified when it changes.
    pub struct Change(ChangeAsk) in "notification-change", "Change" {
        what: Answer<Matter> = ask("What changed").source(S84);
        on: Answer<Date> = ask("Day on which it changed").source(S84).help("Of a qualifying period the day on which the seventh day was reached.");
    }
}

facts! {
    /// A stay at an address that is not notified.
    pub struct Stay(StayAsk) in "notification-stay", "Stay" {
        premises: Answer<u16> = ask("Number that stands for the address").range(1, 999).source(S84).help("Any number, the same for the same address: no address is needed.");
        from: Answer<Date> = ask("First day or night").source(S84);
        to: Answer<Date> = ask("Last day or night, included").source(S84);
        nights: Answer<u16> = ask("Nights, in place of the last").range(1, 366).unit("nights").source(S84).help("A night is counted as a day: no source says more.");
    }
}

facts! {
    /// A notification given before the event.
    pub struct Advance(AdvanceAsk) in "notification-advance", "Notification given ahead" {
        expected_on: Answer<Date> = ask("Day named in it").source("Sexual Offences Act 2003 s.84(2)");
        notified_on: Answer<Date> = ask("Given on").source("Sexual Offences Act 2003 s.84(2)");
        happened_on: Answer<Date> = ask("Day on which the event happened").source("Sexual Offences Act 2003 s.84(3), (4)");
    }
}

facts! {
    /// What the duties depend on. A question that is left out is not asked about, unless another asks for it.
    pub struct Facts(Ask) in "notification-duties", "Sex offender notification: duties" {
        as_of: Answer<Date> = ask("Date for which the question is asked").section("When").source(DESIGN).help("Only for which deadline comes next and for the age.");
        date_of_birth: Answer<Date> = ask("Date of birth").section("Person").fixed().sensitive().source(S91B);
        age: Answer<u16> = ask("Age").section("Person").fixed().sensitive().range(0, 120).unit("years").source(S89).help("Taken from the date of birth where both dates are given.");
        relevant_date: Answer<Date> = ask("Date of the conviction, finding or caution").section("Initial notification").fixed().source(S83);
        away: Listed<Away> = ask("In custody, service detention or hospital, or outside the United Kingdom").section("Initial notification").source("Sexual Offences Act 2003 ss.83(6), 85(3), (4)")
            .help("An empty list: never. Left out: not known, and the earliest deadlines are given.");
        changes: Vec<Change> = ask("Changes").section("Changes").source(S84);
        stays: Vec<Stay> = ask("Stays at addresses that are not notified").section("Changes").source("Sexual Offences Act 2003 s.84(6)");
        advance: Vec<Advance> = ask("Notifications given ahead").section("Changes").source("Sexual Offences Act 2003 s.84(2) to (4)");
        last_notification_on: Answer<Date> = ask("Last notification: the initial one, or a reconfirmation").section("Reconfirmation").source(S85)
            .does_not_count("information on new matters given under s.83");
        change_notified_on: Answer<Date> = ask("A change notified since").section("Reconfirmation").source(S85).help("The latest, where there were several.");
        no_sole_or_main_residence: Answer<bool> = ask("No sole or main residence in the United Kingdom").section("Reconfirmation").dynamic().source(HELP_PAGE);
        details_given: Ticks<Detail> = ask("Details given").section("Details").source("Sexual Offences Act 2003 s.83(5), (7); London chapter 13 (2010) 13.3.4");
        indefinite: Answer<bool> = ask("Subject for an indefinite period").section("Review").fixed().source(S91B);
        relevant_notification_on: Answer<Date> = ask("Relevant notification: from which the time for a review runs").section("Review").fixed().source(S91B);
        review_refused_on: Answer<Date> = ask("Latest review refused on").section("Review").fixed().source(S91B);
        orders_in_force: Ticks<Bar> = ask("Orders in force").section("Review").source("Sexual Offences Act 2003 s.91A(2)(b)");
        parental_direction: Answer<bool> = ask("A court has directed that a person with parental responsibility carries the duties").section("Others").source("Sexual Offences Act 2003 s.89; Dorset, part 1 (2016) s.14");
        move_not_told: Answer<bool> = ask("A professional learns of a move, or a plan to move, that the police were not told of").section("Others").dynamic().source(MOVES);
        police_informed: Answer<bool> = ask("The professional has informed the police").section("Others").dynamic().source(MOVES);
        looked_after: Answer<bool> = ask("The young person is looked after by the local authority").section("Others").dynamic().source(LOOKED_AFTER);
        care_steps_done: Ticks<CareStep> = ask("What the social worker has seen to").section("Others").dynamic().source(LOOKED_AFTER).when(When::Is("looked_after", "yes"));
    }
}

// --- what is published ----------------------------------------------------------------------------------------------------

/// Days within which to notify, the first being the day of the event (s.83(1), s.84(1)).
const THREE_DAYS: i32 = 3;
/// Days of a qualifying period (s.84(6)).
const QUALIFYING_DAYS: usize = 7;
/// How many days early an event may come that was notified ahead (s.84(3)).
const EARLY_DAYS: i32 = 2;
/// Days, from the one named, within which to say that the event has not happened (s.84(4)).
const SAY_SO_DAYS: i32 = 6;
/// Months from one notification to the next (s.85(1)).
const YEAR: i32 = 12;
/// Months until a review may be sought: 18 or over; under 18; after a refusal.
const REVIEW_ADULT: i32 = 180;
const REVIEW_UNDER_18: i32 = 96;
const REVIEW_AGAIN: i32 = 96;

/// Days from one notification to the next where there is no sole or main residence.
pub static WEEKLY: Constant =
    Constant { id: "notification.duties.weekly", title: "No sole or main residence: days to the next notification", value: "7", source: HELP_PAGE, status: Status::Likely };
const WEEK: i32 = 7;

impl Detail {
    /// The row of the checklist: its id, source and status.
    const fn row(self) -> (&'static str, &'static str, Status) {
        let act = "Sexual Offences Act 2003 s.83(5), (7)";
        match self {
            Self::BirthDate => ("notification.detail.date_of_birth", act, Status::Confirmed),
            Self::NationalInsurance => ("notification.detail.national_insurance_number", act, Status::Confirmed),
            Self::Names => ("notification.detail.names", act, Status::Confirmed),
            Self::Homes => ("notification.detail.home_addresses", act, Status::Confirmed),
            Self::Premises => ("notification.detail.other_premises", act, Status::Confirmed),
            Self::Found => ("notification.detail.place_regularly_found", act, Status::Confirmed),
            Self::Bank => ("notification.detail.bank_and_cards", REGULATIONS, Status::Likely),
            Self::Identity => ("notification.detail.identity_documents", REGULATIONS, Status::Likely),
            Self::Household => ("notification.detail.household_with_child", REGULATIONS, Status::Likely),
            Self::Travel => ("notification.detail.foreign_travel", REGULATIONS, Status::Likely),
        }
    }
}

/// What a young person risks who does not comply.
const PENALTY: Difference = Difference {
    id: "SON-27-under-18",
    topic: "the penalty for a person under 18",
    sides: &[
        (Document::Law, "Sexual Offences Act 2003 s.91(2)", "the same maximum at any age: 5 years on indictment, 6 months or a fine summarily"),
        (Document::Dorset, "Dorset, part 1 (2016) s.14", "under 18 a fine, not imprisonment"),
    ],
    rules: &[],
};

/// What the social worker of a looked-after young person sees to.
const LOOKED_AFTER: &str = "Dorset, part 1 (2016) s.15";

choices! {
    /// A step of the social worker of a looked-after young person who has to notify.
    pub enum CareStep {
        OnFile = "notifications_on_file", "Every written notification is on the young person's file";
        CarersTold = "carers_told", "Those who give day-to-day care know of the requirements";
        Assisted = "young_person_assisted", "The young person is helped to comply";
        Reminded = "reminded_at_each_move", "At each move the young person is reminded to notify the police, while looked after";
        NewCarersTold = "new_carers_told", "New carers are told of the requirements";
        EducationTold = "education_told", "The nominated education representative knows that the young person is a pupil or student";
    }
}

/// What others have to do, or may do.
pub const FLAGS: &[Flag<Ask>] = &[
    Flag {
        id: "SON-28",
        document: Document::Law,
        section: "Sexual Offences Act 2003 s.89; Dorset, part 1 (2016) s.14",
        force: Force::Consider,
        text: "a court may direct that a person with parental responsibility carries the duties until the young person is 18, or for less",
        status: Status::Confirmed,
        when: If::All(&[If::Below(Ask::age, 18), If::No(Ask::parental_direction)]),
    },
    Flag {
        id: "SON-28-directed",
        document: Document::Law,
        section: "Sexual Offences Act 2003 s.89; Dorset, part 1 (2016) s.14",
        force: Force::Must,
        text: "the person with parental responsibility whom the court named carries the duties, until the young person is 18 or for the shorter time directed",
        status: Status::Confirmed,
        when: If::All(&[If::Below(Ask::age, 18), If::Yes(Ask::parental_direction)]),
    },
    Flag {
        id: "SON-29",
        document: Document::London,
        section: MOVES,
        force: Force::Must,
        text: "inform the police: the person moved or plans to move without telling them",
        status: Status::Confirmed,
        when: If::All(&[If::Yes(Ask::move_not_told), If::No(Ask::police_informed)]),
    },
    Flag {
        id: "SEED-D-looked-after",
        document: Document::Dorset,
        section: LOOKED_AFTER,
        force: Force::Must,
        text: "the social worker of a looked-after young person sees to the steps of the list: file, carers, help, reminders, new carers, education",
        status: Status::Confirmed,
        when: If::All(&[If::Below(Ask::age, 18), If::Yes(Ask::looked_after)]),
    },
];

const RULES: &[Rule] = &[
    Rule {
        id: "SON-20",
        text: "initial notification within 3 days beginning with the relevant date, days away not counted: without any the last day is the date + 2",
        source: "Sexual Offences Act 2003 s.83(1), (6)",
        status: Status::Confirmed,
    },
    Rule { id: "SON-21", text: "the same seen from release, discharge or return: that day is the first", source: LONDON, status: Status::Confirmed },
    Rule {
        id: "SON-22",
        text: "details to give: those of s.83(5), and those added on 13 August 2012",
        source: "Sexual Offences Act 2003 s.83(5), (7); London chapter 13 (2010) 13.3.4",
        status: Status::Confirmed,
    },
    Rule {
        id: "SON-23",
        text: "changes within 3 days beginning with the change; a qualifying period is 7 days, or several periods that make 7 in any 12 months",
        source: "Sexual Offences Act 2003 s.84(1), (6); London chapter 13 (2010) 13.3.5",
        status: Status::Confirmed,
    },
    Rule {
        id: "notification.qualifying_days",
        text: "a night is a day, days at one address count once, 12 months begin with their first day, and the first of the 3 days is the seventh day",
        source: DESIGN,
        status: Status::Ours,
    },
    Rule {
        id: "SON-24",
        text: "given ahead: void where the event comes more than 2 days early; where it has not happened within 3 days beginning with the day named, to be said within 6 days beginning with that day",
        source: "Sexual Offences Act 2003 s.84(2) to (4)",
        status: Status::Confirmed,
    },
    Rule {
        id: "SON-25",
        text: "reconfirm within one year after a notification, that day's number included, unless a change was notified: then within one year after that",
        source: "Sexual Offences Act 2003 s.85(1); Solihull 7.1 (2018) s.5",
        status: Status::Confirmed,
    },
    Rule {
        id: "SON-26",
        text: "where that time ends while away, it runs to the end of the 3 days beginning with the return",
        source: "Sexual Offences Act 2003 s.85(3), (4)",
        status: Status::Confirmed,
    },
    Rule { id: "SON-27", text: "failure without reasonable excuse: up to 5 years on indictment, 6 months or a fine summarily", source: S91, status: Status::Confirmed },
    Rule {
        id: "SON-30",
        text: "indefinite: a review may be sought from the day after 15 years beginning with the relevant notification, 8 years if under 18, 8 years after a refusal; not under the orders named",
        source: S91B,
        status: Status::Confirmed,
    },
    SHORT_MONTHS,
];

fn by_rule(a: &mut Answered, id: &'static str, words: String) {
    if let Some(r) = RULES.iter().find(|r| r.id == id) {
        a.reason(r.id, words, None, r.source, r.status);
    }
}

// --- counting days --------------------------------------------------------------------------------------------------------

/// The day on which a stretch of being away that covers `on` ends, stretches that follow without a day between taken together;
/// the place of the stretch that has no end yet; `Ok(None)` where none covers it.
fn back_from(away: &[Away], on: Date) -> Result<Option<Date>, usize> {
    let mut at = on;
    loop {
        let covers = |a: &Away| a.from.known().is_some_and(|from| from <= at) && a.to.known().is_none_or(|to| at < to);
        match away.iter().enumerate().find(|(_, a)| covers(a)) {
            None => return Ok((at > on).then_some(at)),
            Some((place, stretch)) => at = stretch.to.known().ok_or(place)?,
        }
    }
}

/// The third day at liberty, counted from `first`, which is the first where nothing keeps the person away (SON-20).
fn third_day(away: &[Away], first: Date) -> Result<Option<Date>, usize> {
    let mut at = first;
    let mut counted = 0;
    loop {
        at = back_from(away, at)?.unwrap_or(at);
        counted += 1;
        match at.days_later(1) {
            _ if counted == THREE_DAYS => return Ok(Some(at)),
            Some(next) => at = next,
            None => return Ok(None),
        }
    }
}

/// The last of so many days that begin with `first`.
fn last_of(first: Date, days: i32) -> Option<Date> {
    last_day_beginning_with(first, Length { months: 0, days })
}

/// The first day on which the days at one address make a qualifying period, and the most of its days in any 12 months.
fn qualifying(days: &Ordered<Date>) -> (Option<Date>, usize) {
    let mut most = 0;
    for (i, first) in days.iter().enumerate() {
        let Some(last) = last_day_beginning_with(*first, Length::months(12)) else { continue };
        let within = days.iter().skip(i).take_while(|d| **d <= last).count();
        most = most.max(within);
        if within >= QUALIFYING_DAYS {
            return (days.get(i.saturating_add(QUALIFYING_DAYS).saturating_sub(1)).copied(), QUALIFYING_DAYS);
        }
    }
    (None, most)
}

/// Days of each address, no more of a stay than make a qualifying period by themselves.
fn days_by_premises(stays: &[Stay]) -> Vec<(u16, Ordered<Date>)> {
    let mut out: Vec<(u16, Ordered<Date>)> = Vec::new();
    for stay in stays {
        let (Some(premises), Some(from)) = (stay.premises.known(), stay.from.known()) else { continue };
        let length = stay.to.known().map(|to| from.days_until(to).saturating_add(1)).or(stay.nights.known().map(i32::from)).unwrap_or(0);
        let days = (0..length.min(7)).filter_map(|n| from.days_later(n));
        let place = out.binary_search_by_key(&premises, |(number, _)| *number).unwrap_or_else(|place| {
            out.insert(place, (premises, Ordered::EMPTY));
            place
        });
        if let Some((_, known)) = out.get_mut(place) {
            known.extend(days);
        }
    }
    out
}

// --- deadlines ------------------------------------------------------------------------------------------------------------

/// Something to be done, and its last day.
#[derive(Default)]
struct Deadline {
    rule: &'static str,
    what: String,
    /// The day from which it is counted.
    from: Option<Date>,
    /// The last day, or those that are possible; none where an answer is missing that could make it any day.
    days: Ordered<Date>,
    /// Nobody said whether the person was away: it may be later.
    earliest: bool,
    /// Only where something has not happened.
    only_if: Option<String>,
    /// Unknown questions that would settle it.
    needs: Vec<String>,
    /// Under strict: the status of what it rests on.
    withheld: Option<Status>,
}

impl Deadline {
    fn open(&self) -> bool {
        self.days.len() != 1
    }

    fn json(&self, as_of: Option<Date>) -> Json {
        let mut out = object! { "rule": self.rule, "what": self.what.clone(), "from": day(self.from) };
        let only = self.days.first().copied().filter(|_| !self.open());
        match (self.withheld, only) {
            (Some(status), _) => {
                out.push("last_day", Json::Null);
                out.push("withheld", status.word());
            }
            (None, Some(last)) => {
                out.push("last_day", last.to_string());
                if let Some(on) = as_of {
                    out.push("passed", on > last);
                }
            }
            (None, None) if self.days.is_empty() => out.push("last_day", Json::Null),
            (None, None) => out.push("possible", self.days.iter().map(|d| Json::from(d.to_string())).collect::<Json>()),
        }
        if self.earliest {
            out.push("earliest", true);
        }
        if let Some(condition) = &self.only_if {
            out.push("only_if", condition.clone());
        }
        if !self.needs.is_empty() {
            out.push("needs", self.needs.iter().map(|n| Json::from(n.clone())).collect::<Json>());
        }
        out
    }
}

/// One day, or none where it lies beyond the calendar.
fn one(day: Option<Date>) -> Ordered<Date> {
    day.into_iter().collect()
}

fn initial(f: &Facts, a: &mut Answered) -> Option<Deadline> {
    let from = f.relevant_date.known()?;
    let base = Deadline { rule: "SON-20", what: String::from("initial notification"), from: Some(from), ..Deadline::default() };
    let Some(away) = f.away.0.as_deref() else {
        by_rule(a, "SON-20", format!("3 days beginning with {from}, if the person was at liberty"));
        return Some(Deadline { days: one(last_of(from, THREE_DAYS)), earliest: true, ..base });
    };
    Some(match third_day(away, from) {
        Ok(last) => {
            by_rule(a, "SON-20", format!("3 days at liberty, the first not before {from}"));
            if let Ok(Some(back)) = back_from(away, from) {
                by_rule(a, "SON-21", format!("the first day is that of release, discharge or return: {back}"));
            }
            Deadline { days: one(last), ..base }
        }
        Err(place) => {
            by_rule(a, "SON-20", String::from("the 3 days do not run while the person is away"));
            Deadline { needs: alloc::vec![path("away", place, "to")], ..base }
        }
    })
}

/// A change is counted without regard to days away: s.83(6) speaks of the initial notification. Where some lie near, it may be later.
fn three_days(f: &Facts, what: String, on: Date) -> Deadline {
    let last = last_of(on, THREE_DAYS);
    let near = |s: &Away| s.from.known().zip(last).is_some_and(|(from, last)| from <= last) && s.to.known().is_none_or(|to| to > on);
    let earliest = f.away.0.as_ref().is_none_or(|list| list.iter().any(near));
    Deadline { rule: "SON-23", what, from: Some(on), days: one(last), earliest, ..Deadline::default() }
}

fn changes(f: &Facts, a: &mut Answered) -> Vec<Deadline> {
    let mut out = Vec::new();
    for (i, change) in f.changes.iter().enumerate() {
        let what = change.what.known().map_or("a change", Matter::label).to_string();
        out.push(match change.on.known() {
            Some(on) => {
                by_rule(a, "SON-23", format!("{what}: 3 days beginning with {on}"));
                three_days(f, what, on)
            }
            None => Deadline { rule: "SON-23", what, needs: alloc::vec![path("changes", i, "on")], ..Deadline::default() },
        });
    }
    for (premises, days) in days_by_premises(&f.stays) {
        if let (Some(on), _) = qualifying(&days) {
            by_rule(a, "SON-23", format!("premises {premises}: the seventh day in 12 months is {on}; 3 days beginning with it"));
            by_rule(a, "notification.qualifying_days", format!("premises {premises}: nights are counted as days"));
            out.push(three_days(f, format!("{}: premises {premises}", Matter::QualifyingPeriod.label()), on));
        }
    }
    out
}

fn given_ahead(f: &Facts, a: &mut Answered) -> Vec<Deadline> {
    let mut out = Vec::new();
    for (i, ahead) in f.advance.iter().enumerate() {
        let Some(expected) = ahead.expected_on.known() else { continue };
        let latest = last_of(expected, THREE_DAYS);
        let say_so = || Deadline {
            rule: "SON-24",
            what: format!("say that what was expected on {expected} has not happened"),
            from: Some(expected),
            days: one(last_of(expected, SAY_SO_DAYS)),
            ..Deadline::default()
        };
        let earliest = expected.days_later(EARLY_DAYS.saturating_neg());
        match ahead.happened_on.known() {
            Some(on) if earliest.is_some_and(|earliest| on < earliest) => {
                by_rule(a, "SON-24", format!("expected on {expected}, happened on {on}, more than 2 days early: what was given ahead does not count"));
                out.push(Deadline { rule: "SON-24", ..three_days(f, format!("notify what happened on {on}: more than 2 days early"), on) });
            }
            Some(on) if latest.is_some_and(|latest| on > latest) => {
                by_rule(a, "SON-24", format!("expected on {expected}, happened on {on}, not within 3 days beginning with the day named"));
                a.notice("late_event", "an event notified ahead came late: whether it has to be notified again was not read");
                out.push(say_so());
            }
            Some(on) => by_rule(a, "SON-24", format!("expected on {expected}, happened on {on}: what was given ahead counts")),
            None => {
                by_rule(a, "SON-24", format!("expected on {expected}: 6 days beginning with it to say that it has not happened"));
                out.push(Deadline { only_if: latest.map(|latest| format!("it has not happened by {latest}")), needs: alloc::vec![path("advance", i, "happened_on")], ..say_so() });
            }
        }
    }
    out
}

/// The last day of a time that began with a notification, moved where it ends while the person is away (SON-26).
fn reconfirm_by(f: &Facts, last: Option<Date>, a: &mut Answered) -> Result<Option<Date>, usize> {
    let Some(last) = last else { return Ok(None) };
    match back_from(f.away.0.as_deref().unwrap_or_default(), last)? {
        None => Ok(Some(last)),
        Some(back) => {
            by_rule(a, "SON-26", format!("the time would end on {last}, while the person is away until {back}: 3 days beginning with the return"));
            Ok(last_of(back, THREE_DAYS))
        }
    }
}

fn reconfirmation(f: &Facts, options: &Options, a: &mut Answered) -> Vec<Deadline> {
    let mut out = Vec::new();
    if let Some(last) = f.last_notification_on.known() {
        // a change notified in time takes the place of the reconfirmation; after it the first deadline stands, missed
        let first = reconfirmation_after(f, last, options, &mut Answered::default());
        let replaced = f.change_notified_on.known().is_some_and(|change| first.days.first().is_none_or(|by| change <= *by));
        if !replaced {
            out.push(reconfirmation_after(f, last, options, a));
        }
    }
    if let Some(change) = f.change_notified_on.known() {
        by_rule(a, "SON-25", format!("a change was notified on {change}: the time runs from there"));
        out.push(reconfirmation_after(f, change, options, a));
    }
    out
}

fn reconfirmation_after(f: &Facts, from: Date, options: &Options, a: &mut Answered) -> Deadline {
    let mut out = Deadline { rule: "SON-25", what: String::from("reconfirm"), from: Some(from), earliest: f.away.0.is_none(), ..Deadline::default() };
    let weekly = f.no_sole_or_main_residence.known();
    let week = (weekly != Some(false)).then(|| from.days_later(WEEK));
    let year = (weekly != Some(true)).then(|| last_day_within(from, YEAR));
    for last in [week, year].into_iter().flatten() {
        match reconfirm_by(f, last, a) {
            Ok(day) => out.days.extend(day),
            Err(place) => out.needs.push(path("away", place, "to")),
        }
    }
    if !out.needs.is_empty() {
        // still away when the time ends: no day can be said yet
        out.days = Ordered::EMPTY;
    }
    if weekly.is_none() {
        out.needs.push(String::from("no_sole_or_main_residence"));
    }
    if weekly != Some(true) {
        by_rule(a, "SON-25", format!("within one year after {from}"));
        if lacks_day(from, YEAR) {
            by_rule(a, SHORT_MONTHS.id, format!("a year after {from} the month lacks the day"));
        }
    }
    if weekly != Some(false) {
        let status = WEEKLY.status(options);
        out.withheld = Statuses::only(status).withheld(options.strict);
        if out.withheld.is_none() {
            a.reason(WEEKLY.id, format!("within a week after {from}, where there is no sole or main residence"), None, WEEKLY.source, status);
        }
    }
    out
}

// --- review of an indefinite period ---------------------------------------------------------------------------------------

/// From when a review may be sought (SON-30): the days that are possible, and what would settle them.
fn review(f: &Facts, a: &mut Answered) -> Option<(Ordered<Date>, Vec<String>)> {
    if f.indefinite.is_no() || f.indefinite.known().is_none() && f.relevant_notification_on.known().is_none() {
        return None;
    }
    let mut needs: Vec<String> = Vec::new();
    if f.indefinite.known().is_none() {
        needs.push(String::from("indefinite"));
    }
    if let Some(refused) = f.review_refused_on.known() {
        by_rule(a, "SON-30", format!("refused on {refused}: the day after the 8 years that begin with it"));
        return Some((one(refused.months_later(REVIEW_AGAIN)), needs));
    }
    let Some(from) = f.relevant_notification_on.known() else {
        needs.push(String::from("relevant_notification_on"));
        return Some((Ordered::EMPTY, needs));
    };
    let young_on = |on: Answer<Date>| f.date_of_birth.known().zip(on.known()).and_then(|(born, on)| born.age_on(on)).map(|age| age < ADULT);
    // the age that counts is that on the relevant date, as for the period itself
    let young = match (young_on(f.relevant_date), young_on(f.relevant_notification_on)) {
        (Some(young), _) => Some(young),
        // who is under 18 at the notification was so on the relevant date before it
        (None, Some(true)) => Some(true),
        (None, _) => None,
    };
    if young.is_none() && f.date_of_birth.known().is_none() {
        needs.push(String::from("date_of_birth"));
    } else if young.is_none() {
        needs.push(String::from("relevant_date"));
    }
    let mut days = Ordered::EMPTY;
    for (under_18, months) in [(true, REVIEW_UNDER_18), (false, REVIEW_ADULT)] {
        if young.is_none_or(|y| y == under_18) {
            days.extend(from.months_later(months));
            by_rule(a, "SON-30", format!("{}: the day after the {} years that begin with {from}", if under_18 { "under 18" } else { "18 or over" }, months / 12));
            if lacks_day(from, months) {
                by_rule(a, SHORT_MONTHS.id, format!("{} years after {from} the month lacks the day", months / 12));
            }
        }
    }
    Some((days, needs))
}

fn review_json(f: &Facts, days: &Ordered<Date>, needs: &[String]) -> Json {
    let mut out = object! { "rule": "SON-30" };
    match (days.len(), days.first()) {
        (1, Some(only)) if !needs.iter().any(|n| n == "indefinite") => out.push("may_be_sought_from", only.to_string()),
        (0, _) => out.push("may_be_sought_from", Json::Null),
        _ => {
            // not indefinite: no review
            let none = needs.iter().any(|n| n == "indefinite").then_some(Json::Null);
            out.push("possible", none.into_iter().chain(days.iter().map(|d| Json::from(d.to_string()))).collect::<Json>());
        }
    }
    let bars = f.orders_in_force.0.known();
    out.push("barred", bars.map(|set| !set.is_empty()));
    out.with("barred_by", bars.unwrap_or(Set::EMPTY).words())
}

// --- the instrument -------------------------------------------------------------------------------------------------------

/// Sex offender notification: duties.
pub struct NotificationDuties;

impl Instrument for NotificationDuties {
    const ID: &'static str = "notification-duties";
    const EDITION: &'static str = "2023-03";
    const TITLE: &'static str = "Sex offender notification: duties";
    const SUMMARY: &'static str = "by when to notify, reconfirm or seek a review; what to tell; what others have to do";
    type Facts = Facts;

    fn check(f: &Facts, p: &mut Problems) {
        check_dates(f, p);
        for (i, s) in f.away.0.iter().flatten().enumerate() {
            missing(s.from.known().is_none(), &path("away", i, "from"), p);
            order(s.from, s.to, &path("away", i, "from"), &path("away", i, "to"), p);
        }
        for (i, s) in f.stays.iter().enumerate() {
            let at = |name| path("stays", i, name);
            missing(s.premises.known().is_none(), &at("premises"), p);
            missing(s.from.known().is_none(), &at("from"), p);
            missing(s.to.known().is_none() && s.nights.known().is_none(), &at("to"), p);
            order(s.from, s.to, &at("from"), &at("to"), p);
            let nights = s.from.known().zip(s.to.known()).map(|(from, to)| from.days_until(to).saturating_add(1));
            if nights.zip(s.nights.known()).is_some_and(|(a, b)| a > 0 && a != i32::from(b)) {
                p.add("contradicts", &[&at("nights"), &at("to")], format!("`{}` and `{}` say different lengths", at("nights"), at("to")));
            }
        }
        for (i, s) in f.advance.iter().enumerate() {
            missing(s.expected_on.known().is_none(), &path("advance", i, "expected_on"), p);
            order(s.notified_on, s.expected_on, &path("advance", i, "notified_on"), &path("advance", i, "expected_on"), p);
        }
        order(f.date_of_birth, f.relevant_date, "date_of_birth", "relevant_date", p);
        for (name, date) in [("last_notification_on", f.last_notification_on), ("relevant_notification_on", f.relevant_notification_on)] {
            order(f.relevant_date, date, "relevant_date", name, p);
        }
        order(f.last_notification_on, f.change_notified_on, "last_notification_on", "change_notified_on", p);
        order(f.relevant_notification_on, f.review_refused_on, "relevant_notification_on", "review_refused_on", p);
        let by_dates = f.date_of_birth.known().zip(f.as_of.known()).and_then(|(born, on)| born.age_on(on));
        if by_dates.zip(f.age.known()).is_some_and(|(a, b)| a != b) {
            p.add("contradicts", &["age", "date_of_birth", "as_of"], "`age` is not the age that the date of birth gives on `as_of`");
        }
    }

    fn answer(f: &Facts, options: &Options) -> Answered {
        let mut a = Answered::default();
        let as_of = f.as_of.known();
        let mut deadlines: Vec<Deadline> = initial(f, &mut a).into_iter().collect();
        deadlines.extend(changes(f, &mut a));
        deadlines.extend(given_ahead(f, &mut a));
        deadlines.extend(reconfirmation(f, options, &mut a));
        let review = review(f, &mut a);
        a.result = object! { "deadlines": deadlines.iter().map(|d| d.json(as_of)).collect::<Json>() };
        a.result.push("next_deadline", next(&deadlines, as_of));
        if let Some((days, needs)) = &review {
            a.result.push("review", review_json(f, days, needs));
        }
        if !f.stays.is_empty() {
            a.result.push("stays", stays_json(&f.stays));
        }
        a.result.push("checklist", checklist(f, options));
        if f.looked_after.is_yes() {
            let done = f.care_steps_done.0.known();
            let step = |s: &CareStep| object! { "item": s.word(), "text": s.label(), "done": done.map(|set| set.has(*s)) };
            a.result.push("looked_after", CareStep::ALL.iter().map(step).collect::<Json>());
        }
        let mut asked = f.clone();
        if let (Answer::Unknown, Some(age)) = (f.age, f.date_of_birth.known().zip(as_of).and_then(|(born, on)| born.age_on(on))) {
            asked.age = Answer::Known(age);
        }
        flags::raise(&asked, FLAGS, &[], options, &mut a);
        settle(f, &deadlines, review.as_ref(), &mut a);
        notices(&asked, &deadlines, &mut a);
        a
    }

    fn sheet() -> Sheet {
        let details = sheet::Table {
            id: "notification.detail",
            title: "Details to give (SON-22)",
            unit: "detail",
            source: "named in each row",
            rows: Detail::ALL
                .iter()
                .map(|d| {
                    let (id, source, status) = d.row();
                    sheet::Row { id: id.to_string(), label: d.label().to_string(), value: source.to_string(), status }
                })
                .collect(),
        };
        Sheet {
            tables: alloc::vec![
                WEEKLY.sheet(),
                details,
                flags::sheet("notification-duties.actions", &<Facts as crate::facts::FactSet>::FORM, FLAGS),
                flags::differences_sheet("notification-duties.differences", &[PENALTY])
            ],
            rules: RULES.to_vec(),
            example: r#"{"as_of": "2026-06-02", "relevant_date": "2026-06-01", "away": [], "changes": [{"what": "home_address", "on": "2026-06-02"}], "age": 40, "no_sole_or_main_residence": false}"#,
            notes: &[
                "Days are counted beginning with the day of the event; a year after a notification includes the day with the same number.",
                "Whether a duty was kept is not asked and not computed.",
            ],
        }
    }
}

fn missing(is: bool, at: &str, p: &mut Problems) {
    if is {
        p.add("missing", &[at], format!("`{at}` is missing"));
    }
}

/// The first must not be after the second.
fn order(first: Answer<Date>, second: Answer<Date>, at: &str, then: &str, p: &mut Problems) {
    if first.known().zip(second.known()).is_some_and(|(a, b)| a > b) {
        p.add("contradicts", &[at, then], format!("`{at}` must not be after `{then}`"));
    }
}

/// Every day from which something is counted leaves room in the calendar for what follows from it.
fn check_dates(f: &Facts, p: &mut Problems) {
    let mut all: Vec<(String, Answer<Date>)> = alloc::vec![
        (String::from("relevant_date"), f.relevant_date),
        (String::from("last_notification_on"), f.last_notification_on),
        (String::from("change_notified_on"), f.change_notified_on),
        (String::from("relevant_notification_on"), f.relevant_notification_on),
        (String::from("review_refused_on"), f.review_refused_on),
    ];
    all.extend(f.away.0.iter().flatten().enumerate().map(|(i, s)| (path("away", i, "to"), s.to)));
    all.extend(f.changes.iter().enumerate().map(|(i, s)| (path("changes", i, "on"), s.on)));
    all.extend(f.stays.iter().enumerate().map(|(i, s)| (path("stays", i, "from"), s.from)));
    all.extend(f.advance.iter().enumerate().flat_map(|(i, s)| [(path("advance", i, "expected_on"), s.expected_on), (path("advance", i, "happened_on"), s.happened_on)]));
    for (at, date) in all {
        if date.known().is_some_and(|d| d.months_later(REVIEW_ADULT.saturating_add(YEAR)).is_none()) {
            p.add("too_late", &[&at], format!("`{at}` is too late: must be at least 16 years before the calendar ends in 9999"));
        }
    }
}

/// The earliest last day that has not passed; without a day asked about the earliest of all.
fn next(deadlines: &[Deadline], as_of: Option<Date>) -> Json {
    let open = |d: &&Deadline| d.withheld.is_none();
    let days = deadlines.iter().filter(open).flat_map(|d| d.days.iter().map(move |day| (*day, d)));
    match days.filter(|(day, _)| as_of.is_none_or(|on| *day >= on)).min_by_key(|(day, _)| *day) {
        Some((day, d)) => object! { "last_day": day.to_string(), "rule": d.rule, "what": d.what.clone() },
        None => Json::Null,
    }
}

fn stays_json(stays: &[Stay]) -> Json {
    days_by_premises(stays)
        .iter()
        .map(|(premises, days)| {
            let (on, most) = qualifying(days);
            object! { "rule": "SON-23", "premises": *premises, "most_days_in_12_months": u32::try_from(most).ok(), "qualifying_on": day(on) }
        })
        .collect()
}

/// The details to give, each with whether it was given: null where nobody said. With a home no place to be found is asked for.
fn checklist(f: &Facts, options: &Options) -> Json {
    let given = f.details_given.0.known();
    let applies = |d: &&Detail| match f.no_sole_or_main_residence.known() {
        Some(true) => **d != Detail::Homes,
        Some(false) => **d != Detail::Found,
        None => true,
    };
    Detail::ALL
        .iter()
        .filter(applies)
        .map(|d| {
            let (id, source, own) = d.row();
            let status = options.status(id, own);
            let out = object! { "rule": id, "item": d.word(), "given": given.map(|set| set.has(*d)) };
            match Statuses::only(status).withheld(options.strict) {
                Some(weak) => out.with("text", Json::Null).with("withheld", weak.word()),
                None => out.with("text", d.label()).with("source", source).with("status", status.word()),
            }
        })
        .collect()
}

/// Whether a last day is open, and the questions that would settle it, in form order.
fn settle(f: &Facts, deadlines: &[Deadline], review: Option<&(Ordered<Date>, Vec<String>)>, a: &mut Answered) {
    let mut needs: Vec<String> = deadlines.iter().filter(|d| d.open()).flat_map(|d| d.needs.clone()).collect_vec();
    a.bounded = deadlines.iter().any(Deadline::open);
    if let Some((days, review_needs)) = review {
        a.bounded |= days.len() != 1 || !review_needs.is_empty();
        needs.extend(review_needs.iter().cloned());
    }
    let nothing_asked = deadlines.is_empty() && review.is_none() && f.stays.is_empty() && f.advance.is_empty() && f.indefinite.known().is_none();
    if nothing_asked {
        a.bounded = true;
        needs.extend(["relevant_date", "last_notification_on"].map(String::from));
    }
    let form = <Facts as crate::facts::FactSet>::FORM.fields;
    let place = |p: &String| form.iter().position(|f| p.split('[').next() == Some(f.name));
    order::sort_by_key(&mut needs, place);
    needs.dedup();
    a.decisive = needs;
    if a.bounded && a.decisive.is_empty() {
        a.notice("judgement_required", "what is known leaves a gap that no answer fills: a person has to judge");
    }
}

fn notices(f: &Facts, deadlines: &[Deadline], a: &mut Answered) {
    rule_set_date("the latest text read is the GOV.UK help page of 31 March 2023", a);
    if deadlines.iter().any(|d| d.earliest) {
        a.notice("earliest", "days in custody, service detention, hospital or abroad are not known, or lie near a change: the earliest deadlines are given");
    }
    a.notice("penalty", "failure without reasonable excuse is an offence: up to 5 years on indictment, 6 months or a fine summarily (SON-27)");
    if f.age.known().is_none_or(|age| age < ADULT) {
        flags::differ(&PENALTY, a);
    }
    if !f.changes.is_empty() || !f.stays.is_empty() {
        a.notice("beginning_with", "the 3 days for a change are counted like those for the initial notification, beginning with the day of the change");
    }
}
