//! MAPPA lifecycle: when the arrangements end, review dates, lead agency, ViSOR. Dates are computed; decisions are recorded by
//! people and only read here.

use super::Category;
use super::category_facts::Term;
use super::level_facts::Managed;
pub use super::lifecycle_facts::{Decision, Facts, Interval, Running, Terrorism, TerrorismDisposal};
use super::lifecycle_facts::{ROT, S53};
use super::prompts;
use crate::answer::Answer;
use crate::collect::CollectVec;
use crate::date::Date;
use crate::facts::{Choices, FactSet, Part};
use crate::guidance::flags::{self, Document, Force};
use crate::instrument::{Instrument, POLICY};
use crate::json::Json;
use crate::options::Options;
use crate::order;
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::set::Set;
use crate::sheet::{Rule, Sheet};
use crate::table::Steps;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

const MINUTES: &str = "Dorset, part 1 (2016) s.7";
const LEAD: &str = "Solihull 7.1 (2018) s.4; London chapter 13 (2010) 13.7.12";

/// Years of terrorism notification for an adult's term in months. Under 18 at conviction, and for every other disposal: 10.
pub static S53_YEARS: Steps<u8> = steps!("mappa.lifecycle.s53", "Terrorism notification by an adult's term", "months", i32::MAX, S53, Confirmed;
    12 => 10, "12 to 59";
    60 => 15, "60 to 119";
    120 => 30, "120 or more";
);

/// Weeks from one level 3 meeting to the next under Dorset, for those in the community.
const DORSET_REVIEW_WEEKS: (i32, i32) = (4, 6);
/// Days within which the chair confirms the minutes, working days (Dorset s.7).
const DORSET_MINUTES_WORKING_DAYS: u16 = 5;

/// How the arrangements stand under one category.
#[derive(Clone, Debug, PartialEq)]
struct End {
    category: Category,
    rule: &'static str,
    /// Last day, where it is computed.
    last_day: Option<Date>,
    /// The computed day is the earliest possible.
    earliest: bool,
    /// Some(true) ended, Some(false) runs, None open.
    ended: Option<bool>,
    words: &'static str,
    needs: Vec<&'static str>,
}

/// A period includes its last day; it has ended from the next.
fn after(as_of: Answer<Date>, last: Date) -> Option<bool> {
    as_of.known().map(|d| d > last)
}

fn end_of(f: &Facts, category: Category, rotherham: bool) -> End {
    let blank = |rule, words| End { category, rule, last_day: None, earliest: false, ended: None, words, needs: Vec::new() };
    match category {
        Category::One => {
            let base = blank("END-1", "when the registration period expires");
            match (f.notification_indefinite.known(), f.notification_ends.known()) {
                (Some(true), _) => End { ended: Some(false), words: "indefinite: no end date", ..base },
                (_, Some(last)) => End { last_day: Some(last), ended: after(f.as_of, last), ..base },
                _ => End { needs: alloc::vec!["notification_ends"], ..base },
            }
        }
        Category::Two => {
            let base = blank("END-2", "when the licence expires, or the hospital or guardianship order is discharged");
            // discharge is the day itself; it has ended from that day on
            let discharged = [f.order_discharged_on, if rotherham { f.disqualification_revoked_on } else { Answer::Unknown }];
            let day_before = discharged.iter().filter_map(Answer::known).max().and_then(|d| d.days_later(-1));
            match f.licence_ends.known().max(day_before) {
                Some(last) => End { last_day: Some(last), ended: after(f.as_of, last), ..base },
                None => End { needs: alloc::vec!["licence_ends", "order_discharged_on"], ..base },
            }
        }
        Category::Three => {
            let base = blank("END-3", "when a level 2 or 3 meeting so decides");
            match f.meeting_decision.known() {
                Some(Decision::RiskReduced | Decision::NoLongerNeeded) => End { ended: Some(true), words: "a meeting decided it", ..base },
                Some(Decision::Continue) => End { ended: Some(false), ..base },
                None => End { needs: alloc::vec!["meeting_decision"], ..base },
            }
        }
        Category::Four => {
            let base = blank("END-4", "when the notification period of s.53 ends; otherwise by a recorded decision");
            if f.terrorism_end_recorded.is_yes() {
                return End { ended: Some(true), words: "a recorded decision ended it", ..base };
            }
            match f.terrorism.0.as_ref() {
                None => End { needs: alloc::vec!["terrorism"], words: "the statute gives no end for these limbs: a recorded decision", ..base },
                Some(t) => match terrorism_end(t) {
                    Ok((last, earliest)) => {
                        let ended = after(f.as_of, last).filter(|over| !earliest || !over);
                        // past the earliest end, what does not count decides
                        let needs = if earliest && ended.is_none() { alloc::vec!["terrorism.uncounted"] } else { Vec::new() };
                        End { last_day: Some(last), earliest, ended, needs, ..base }
                    }
                    Err(needs) => End { needs, ..base },
                },
            }
        }
    }
}

/// Months of the effective term: consecutive terms added, overlapping ones X + Y - Z.
fn effective_months(t: &Terrorism) -> Result<i32, Vec<&'static str>> {
    let months = |part: &Part<Term>, name: &'static str| part.0.as_ref().and_then(Term::whole_months).ok_or(alloc::vec![name]);
    let first = months(&t.term, "terrorism.term")?;
    if t.second_term.0.is_none() {
        return Ok(first);
    }
    let second = months(&t.second_term, "terrorism.second_term")?;
    match t.running.known() {
        Some(Running::Consecutive) => Ok(first.saturating_add(second)),
        Some(Running::Overlapping) => Ok(first.saturating_add(second).saturating_sub(months(&t.overlap, "terrorism.overlap")?)),
        None => Err(alloc::vec!["terrorism.running"]),
    }
}

/// Years of notification under s.53.
fn terrorism_years(t: &Terrorism) -> Result<u8, Vec<&'static str>> {
    let disposal = t.disposal.known().ok_or(alloc::vec!["terrorism.disposal"])?;
    let adult = t.age_at_conviction.known().ok_or(alloc::vec!["terrorism.age_at_conviction"])? >= 18;
    match (adult, disposal) {
        (false, _) | (_, TerrorismDisposal::Hospital) => Ok(10),
        (true, TerrorismDisposal::Indefinite) => Ok(30),
        (true, TerrorismDisposal::Term) => effective_months(t).map(|m| S53_YEARS.value(m)),
    }
}

/// Last day of the notification period, and whether it is only the earliest possible.
fn terrorism_end(t: &Terrorism) -> Result<(Date, bool), Vec<&'static str>> {
    let start = t.dealt_with_on.known().ok_or(alloc::vec!["terrorism.dealt_with_on"])?;
    let years = terrorism_years(t)?;
    let mut earliest = t.uncounted.0.is_none();
    let mut intervals: Vec<(Date, Date)> = Vec::new();
    for i in t.uncounted.0.iter().flatten() {
        match (i.from.known(), i.to.known()) {
            (Some(from), Some(to)) => intervals.push((from.max(start), to)),
            _ => earliest = true,
        }
    }
    order::sort(&mut intervals);
    // count on from the first counted day; every uncounted stretch met on the way pushes the end back
    let mut first = start;
    let mut rest: Vec<(Date, Date)> = Vec::new();
    for (from, to) in intervals {
        if from <= first && to >= first {
            first = to.days_later(1).ok_or_else(Vec::new)?;
        } else if to >= first {
            rest.push((from, to));
        }
    }
    let mut end = first.months_later(i32::from(years).saturating_mul(12)).and_then(|d| d.days_later(-1)).ok_or_else(Vec::new)?;
    let mut counted_to = first;
    for (from, to) in rest {
        let from = from.max(counted_to);
        if from <= end && to >= from {
            end = end.days_later(from.days_until(to).saturating_add(1)).ok_or_else(Vec::new)?;
            counted_to = to.days_later(1).ok_or_else(Vec::new)?;
        }
    }
    Ok((end, earliest))
}

fn lead_agency(f: &Facts) -> (Option<(&'static str, &'static str)>, Vec<&'static str>) {
    let under_18 = f.age.known().map(|a| a < 18);
    let steps = [
        (f.on_hospital_order.known(), "on_hospital_order", ("LEAD-4", "mental health services")),
        (under_18, "age", ("LEAD-3", "youth offending team")),
        (f.on_licence.known(), "on_licence", ("LEAD-2", "probation")),
        (f.registered_sex_offender.known(), "registered_sex_offender", ("LEAD-1", "police")),
        (f.violent_offender.known(), "violent_offender", ("LEAD-2", "probation")),
    ];
    let mut open = Vec::new();
    for (holds, name, lead) in steps {
        match holds {
            Some(true) if open.is_empty() => return (Some(lead), Vec::new()),
            Some(true) => return (None, open),
            Some(false) => {}
            None => open.push(name),
        }
    }
    (None, open)
}

/// MAPPA lifecycle.
pub struct MappaLifecycle;

impl Instrument for MappaLifecycle {
    const ID: &'static str = "mappa-lifecycle";
    const EDITION: &'static str = POLICY;
    const TITLE: &'static str = "MAPPA lifecycle";
    const SUMMARY: &'static str = "when the arrangements end, reviews, lead agency, ViSOR record";
    type Facts = Facts;

    fn check(f: &Facts, problems: &mut Problems) {
        for (i, interval) in f.terrorism.0.iter().flat_map(|t| t.uncounted.0.iter().flatten()).enumerate() {
            let backwards = interval.from.known().zip(interval.to.known()).is_some_and(|(from, to)| from > to);
            problems.add_if(backwards, "contradicts", &[&format!("terrorism.uncounted[{i}]")], "an interval must not end before it begins");
        }
        let both = f.notification_indefinite.is_yes() && f.notification_ends.known().is_some();
        let levels = f.level_history.iter().enumerate().map(|(i, p)| (format!("level_history[{i}].on"), p.on));
        let rosh = f.rosh_history.iter().enumerate().map(|(i, p)| (format!("rosh_history[{i}].on"), p.on));
        for (path, _) in levels.chain(rosh).filter(|(_, on)| on.known().is_none()) {
            problems.add("missing", &[&path], format!("`{path}` is missing, must be the date from which it applied"));
        }
        problems.add_if(both, "contradicts", &["notification_indefinite", "notification_ends"], "an indefinite notification has no last day");
    }

    fn answer(f: &Facts, options: &Options) -> Answered {
        let policy = options.policy();
        let base: &str = &policy.extends;
        let mut a = Answered { policy: Some((policy.id.to_string(), policy.file_hash.clone())), policy_is_edition: true, ..Answered::default() };
        let categories: Vec<Category> = f.categories.0.known().unwrap_or(Set::EMPTY).iter().collect();
        let ends: Vec<End> = categories.iter().map(|c| end_of(f, *c, base == "rotherham-2024")).collect();
        let running: Vec<&End> = ends.iter().filter(|e| e.ended != Some(true)).collect_vec();
        let open = f.categories.0.known().is_none() || f.as_of.known().is_none() || ends.iter().any(|e| e.ended.is_none());
        // with several categories, the arrangements go on while one of them runs
        let sure_runs = ends.iter().any(|e| e.ended == Some(false));
        let status = match (categories.is_empty(), running.is_empty(), sure_runs) {
            (true, _, _) if f.categories.0.known().is_some() => Some("not_in_mappa"),
            (true, _, _) => None,
            (_, true, _) => Some("ended"),
            (_, _, true) => Some("continues"),
            _ => None,
        };
        a.bounded = status.is_none();
        if a.bounded {
            let mut add = |name: &str| {
                if !a.decisive.iter().any(|d| d == name) {
                    a.decisive.push(name.to_string());
                }
            };
            if f.as_of.known().is_none() {
                add("as_of");
            }
            if f.categories.0.known().is_none() {
                add("categories");
            }
            ends.iter().flat_map(|e| e.needs.iter()).for_each(|n| add(n));
        }
        let primary = running.iter().filter(|e| e.ended == Some(false) || !open).map(|e| e.category).min();
        let mut result = object! {};
        match status {
            Some(word) => result.push("status", word),
            None => result.push("possible", alloc::vec!["continues", "ended"]),
        }
        result.push("category_now", if a.bounded { Json::Null } else { primary.map(Category::number).into() });
        result.push("ends", ends.iter().map(|e| end_json(e, f)).collect::<Json>());
        let alerts = end_5(f, &running, &mut a);
        result.push("alerts", alerts);
        result.push("review", review(f, base));
        let (lead, lead_open) = lead_agency(f);
        result.push(
            "lead_agency",
            match lead {
                Some((rule, agency)) => {
                    a.reason(rule, format!("lead agency: {agency}"), None, LEAD, Status::Confirmed);
                    object! { "agency": agency, "rule": rule }
                }
                None => object! { "agency": Json::Null, "needs": lead_open.iter().map(|n| Json::from(*n)).collect::<Json>() },
            },
        );
        result.push("visor", visor(f, &running.iter().map(|e| e.category).collect_vec(), status, &mut a));
        a.result = result;
        minutes(f, &mut a);
        for (key, moves) in [("level_moves", prompts::level_moves(f)), ("rosh_moves", prompts::rosh_moves(f))] {
            if !moves.items().is_empty() {
                a.result.push(key, moves);
            }
        }
        if let Some(defensible) = &f.defensible_decisions.0 {
            a.result.push("defensible_decisions", flags::checklist(defensible, prompts::TESTS));
        }
        flags::raise(f, prompts::FLAGS, &[], options, &mut a);
        for e in ends.iter().filter(|e| e.ended.is_some()) {
            a.reason(e.rule, format!("{}: {}", e.category.label(), e.words), None, if e.category == Category::Four { S53 } else { ROT }, Status::Confirmed);
        }
        a.notice("recommendation", "dates are computed; leaving the arrangements is decided by people");
        if categories.contains(&Category::Four) && f.terrorism.0.is_some() {
            a.notice("licence_counts", "that time on licence counts is our reading");
        }
        a
    }

    fn sheet() -> Sheet {
        Sheet {
            tables: alloc::vec![S53_YEARS.sheet(), flags::sheet("mappa-lifecycle.prompts", &Facts::FORM, prompts::FLAGS)],
            rules: RULES.to_vec(),
            example: r#"{"as_of": "2026-06-01", "categories": [2], "management_level": "2", "licence_ends": "2026-07-01", "look_ahead_days": 60, "needs_active_multi_agency": true, "on_hospital_order": false, "age": 40, "on_licence": true}"#,
            notes: &["National review frequencies could not be read and are not given.", "No look-ahead period is published: it is an input."],
        }
    }
}

const RULES: &[Rule] = &[
    Rule { id: "NM-04", text: "cases move up and down levels: the moves are listed", source: "chapter 9 (2009) 9.1.3; Solihull 7.1 (2018) s.4", status: Status::Confirmed },
    Rule { id: "END-1", text: "category 1 ends when the registration period expires", source: ROT, status: Status::Confirmed },
    Rule {
        id: "END-2",
        text: "category 2 ends when the licence expires or the order is discharged; in Rotherham also when the disqualification is revoked",
        source: ROT,
        status: Status::Confirmed,
    },
    Rule { id: "END-3", text: "category 3 ends when a level 2 or 3 meeting so decides", source: ROT, status: Status::Confirmed },
    Rule { id: "END-4", text: "category 4 ends with the notification period of s.53, or by a recorded decision", source: S53, status: Status::Confirmed },
    Rule { id: "END-5", text: "categories 1 and 2 at level 2 or 3 nearing their end must be reviewed for category 3", source: ROT, status: Status::Confirmed },
    Rule { id: "END-6", text: "duration varies: some for life, some under six months", source: ROT, status: Status::Confirmed },
    Rule { id: "LEAD-1", text: "registered sex offender not on licence: police", source: LEAD, status: Status::Confirmed },
    Rule { id: "LEAD-2", text: "violent offender, and anyone on licence: probation", source: LEAD, status: Status::Confirmed },
    Rule { id: "LEAD-3", text: "young offender: youth offending team", source: LEAD, status: Status::Confirmed },
    Rule { id: "LEAD-4", text: "on a hospital order: mental health services", source: LEAD, status: Status::Confirmed },
    Rule { id: "lead.order", text: "where several hold: hospital order, under 18, licence, registered", source: "design of this project", status: Status::Ours },
    Rule { id: "VIS-1", text: "an active ViSOR record for everyone except category 2 at level 1", source: ROT, status: Status::Confirmed },
    Rule { id: "VIS-2", text: "on leaving, the record is archived", source: ROT, status: Status::Confirmed },
    Rule {
        id: "VIS-3",
        text: "an archived record is reviewed on the 100th birthday, with deletion expected; born on 29 February: 1 March",
        source: ROT,
        status: Status::Confirmed,
    },
    Rule { id: "VIS-4", text: "ViSOR also holds some potentially dangerous persons", source: "Solihull 7.1 (2018) s.2", status: Status::Confirmed },
    Rule { id: "DOR-R3m", text: "the chair confirms the minutes within 5 working days of receipt", source: MINUTES, status: Status::Confirmed },
    Rule { id: "DOR-R3", text: "level 3 reviews every 4 to 6 weeks for those in the community", source: "Dorset, part 1 (2016) s.8", status: Status::Confirmed },
];

fn end_json(e: &End, f: &Facts) -> Json {
    let mut out = object! { "category": e.category.number(), "rule": e.rule, "ended": e.ended };
    let key = if e.earliest { "earliest_last_day" } else { "last_day" };
    out.push(key, e.last_day.map(|d| d.to_string()));
    if let (Some(last), Some(as_of), Some(false)) = (e.last_day, f.as_of.known(), e.ended) {
        out.push("days_left", as_of.days_until(last));
    }
    if e.earliest {
        out.push("provisional", true);
    }
    out.with("text", e.words)
}

/// END-5: nearing the end of notification or supervision at level 2 or 3.
fn end_5(f: &Facts, running: &[&End], a: &mut Answered) -> Json {
    let at_2_or_3 = matches!(f.management_level.known(), Some(Managed::Two | Managed::Three));
    let mut out = Vec::new();
    for e in running.iter().filter(|e| at_2_or_3 && matches!(e.category, Category::One | Category::Two)) {
        let (Some(last), Some(as_of)) = (e.last_day, f.as_of.known()) else { continue };
        // category 3 is for whoever is in no other category: not while another runs on
        if running
            .iter()
            .any(|other| other.category != e.category && other.category != Category::Three && other.ended == Some(false) && other.last_day.is_none_or(|day| day > last))
        {
            continue;
        }
        let left = as_of.days_until(last);
        // without a look-ahead the case is listed with the days left
        if f.look_ahead_days.known().is_some_and(|days| left > i32::from(days)) {
            continue;
        }
        let then = match f.needs_active_multi_agency.known() {
            Some(true) => "consider category 3",
            Some(false) => "exits",
            None => "review for category 3: whether active multi-agency management is still needed is not answered",
        };
        a.reason("END-5", format!("{left} days left: {then}"), None, ROT, Status::Confirmed);
        let text = format!("category {} ends in {left} days: {then}", e.category.number());
        let because = if e.category == Category::One { "notification_ends" } else { "licence_ends" };
        out.push(object! {
            "rule": "END-5", "force": Force::Must.word(), "category": e.category.number(), "days_left": left, "text": text,
            "document": Document::Rotherham.word(), "section": ROT, "because": alloc::vec![because, "management_level"],
        });
    }
    out.into_iter().collect()
}

fn review(f: &Facts, base: &str) -> Json {
    let dorset_3 = base == "dorset-2016" && f.management_level == Answer::Known(Managed::Three) && !f.in_community.is_no();
    if !dorset_3 {
        return object! { "text": "no review period is published in this document for this level" };
    }
    let (from, to) = DORSET_REVIEW_WEEKS;
    let mut out = object! { "rule": "DOR-R3", "weeks": alloc::vec![from, to], "minutes_confirmed_in_working_days": DORSET_MINUTES_WORKING_DAYS };
    if f.in_community.known().is_none() {
        out.push("applies_if", "in_community");
    } else if let Some(last) = f.last_meeting_on.known() {
        let day = |weeks: i32| last.days_later(weeks.saturating_mul(7)).map(|d| d.to_string());
        out.push("next_from", day(from));
        out.push("next_to", day(to));
    }
    out
}

/// By when the chair confirms the minutes. One document asks it; it is given whatever the policy.
fn minutes(f: &Facts, a: &mut Answered) {
    let Some(received) = f.minutes_received_on.known() else { return };
    let holidays = f.bank_holidays.0.as_deref();
    let by = received.working_days_later(DORSET_MINUTES_WORKING_DAYS, holidays.unwrap_or_default());
    a.result.push("minutes", object! { "rule": "DOR-R3m", "confirm_by": by.map(|d| d.to_string()), "holidays_counted": holidays.is_some() });
    a.reason("DOR-R3m", format!("{DORSET_MINUTES_WORKING_DAYS} working days after receipt, the day of receipt not counted"), None, MINUTES, Status::Confirmed);
    if holidays.is_none() {
        a.notice("holidays_not_counted", "bank holidays were not given, so the date counts Monday to Friday alone: with a holiday in between it is later");
    }
}

fn visor(f: &Facts, categories: &[Category], status: Option<&'static str>, a: &mut Answered) -> Json {
    let mut out = object! {};
    let only_two = categories == [Category::Two];
    let required = match (status, f.management_level.known()) {
        (Some("ended" | "not_in_mappa"), _) => Some(false),
        (None, _) => None,
        _ if categories.contains(&Category::Four) && categories.len() == 1 => None,
        _ if !only_two => Some(true),
        (_, Some(level)) => Some(level != Managed::One),
        (_, None) => None,
    };
    out.push("required", required);
    if status == Some("ended") {
        out.push("archived", true);
    }
    if categories.contains(&Category::Four) {
        a.notice("visor_category_4", "whether a category 4 case needs an active ViSOR record is not settled in any source read");
    }
    let birthday = f.date_of_birth.known().and_then(|d| d.months_later(1200)).map(|d| d.to_string());
    out.push("deletion_review_on", birthday);
    let rule: String = String::from("VIS-1");
    if required.is_some() {
        a.reason(rule, "an active ViSOR record for everyone except category 2 at level 1", None, ROT, Status::Confirmed);
    }
    out
}
