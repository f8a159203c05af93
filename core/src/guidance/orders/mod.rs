//! Civil orders, statutes as read at 31 January 2024: the statutory preconditions, the dates between which an order could be
//! had, ages and lengths (CIV-1 to CIV-5). Whether an order is needed is for the court and is decided nowhere here. Reads facts,
//! touches nothing else.

mod provisions;

use super::flags::{self, Difference, If};
use crate::answer::Answer;
use crate::bounds::{Classes, Output, Stop};
use crate::collect::CollectVec;
use crate::date::Date;
use crate::facts::{Choices, FactSet, Key};
use crate::instrument::Instrument;
use crate::json::Json;
use crate::options::Options;
use crate::order;
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::{Status, Statuses};
use crate::sheet::{self, Rule, Sheet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use provisions::{ADULT, DIFFERENCES, FLAGS, NOTHING_RUNS, STATUTES, TRAVEL_BAN_MONTHS, UNDER_18, VOO};
pub use provisions::{Ask, Condition, Dealt, Eligible, Facts, Length, Order, PROVISIONS, Provision, Route, ViolentDisposal, ViolentOffence};

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
        let turns: Classes = self.conditions.iter().flat_map(|c| c.when.classes(f, key).iter().collect_vec()).collect();
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
        let proposed = proposed_months(f).filter(|_| !f.until_further_order.is_yes());
        if let Some((length, months)) = provision.length.as_ref().zip(proposed).filter(|(length, months)| !length.admits(*months)) {
            let text = format!("{months} months are proposed for a {}; a fixed length must be {} (CIV-4)", provision.order.label().to_ascii_lowercase(), length.words());
            problems.add("length_outside", &["length_years", "length_months"], text);
        }
        let closed = provision.length.as_ref().filter(|length| !length.open && f.until_further_order.is_yes());
        if let Some(length) = closed {
            let text = format!("a {} does not run until further order; its length must be {} (CIV-4)", provision.order.label().to_ascii_lowercase(), length.words());
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
        let asked: Vec<&Provision> = PROVISIONS.iter().filter(|p| f.order.known().is_none_or(|order| order == p.order)).collect_vec();
        let mut decisive: Vec<Key> = Vec::new();
        let orders: Json = asked.iter().map(|p| order(p, f, options, &mut a, &mut decisive)).collect();
        a.result = object! { "orders": orders };
        breach(f, options, &mut a);
        let brought_up = |d: &&Difference| asked.iter().flat_map(|p| p.conditions).any(|c| d.rules.contains(&c.id));
        let differences: Vec<Json> = DIFFERENCES.iter().filter(brought_up).map(Difference::json).collect_vec();
        if !differences.is_empty() {
            a.result.push("differences", differences.into_iter().collect::<Json>());
        }
        order::sort_once(&mut decisive);
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
        tables.push(sheet::Table { id: "civil-orders.length", title: "Fixed lengths (CIV-4)", unit: "order", source: STATUTES, rows: lengths.chain([ban]).collect() });
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
            source: STATUTES,
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
        source: STATUTES,
        status: Status::Confirmed,
    },
    Rule { id: "CIV-2", text: "an order can be had only between its first and its last day", source: STATUTES, status: Status::Confirmed },
    Rule { id: "CIV-3", text: "risk of sexual harm orders and violent offender orders are for persons of 18 or over", source: STATUTES, status: Status::Confirmed },
    Rule { id: "CIV-4", text: "a fixed length outside what the order allows is an error", source: STATUTES, status: Status::Confirmed },
];

fn provision(order: Order) -> Option<&'static Provision> {
    PROVISIONS.iter().find(|p| p.order == order)
}

/// Unknown questions of the orders asked about that did not matter. What the coming into force still needs does matter there.
fn reached_without(f: &Facts, asked: &[&Provision], decisive: &[Key]) -> Vec<Key> {
    let mut keys = Vec::new();
    asked.iter().flat_map(|p| p.conditions).for_each(|c| c.when.asks(&mut keys));
    order::sort(&mut keys);
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
            "no" => format!("not available, as this is not met: {}", failed.iter().map(|c| c.text).collect_vec().join("; ")),
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
    flags::raise(f, FLAGS, &[], options, a);
}
