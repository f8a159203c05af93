//! MAPPA category: who is in, from offence, sentence and order. Mostly mechanical; category 3 is advisory. Every limb is
//! reported. Schedule 15 membership is an input class, never computed from an offence title.

use super::CJA;
pub use super::category_facts::{Conviction, Court, Disposal, Facts, Finding, OffenceClass, Term};
use super::policy::Policy;
use crate::answer::Answer;
use crate::collect::CollectVec;
use crate::date::Date;
use crate::facts::{Choices, FactSet, Key, Listed, Part};
use crate::instrument::{Instrument, POLICY};
use crate::json::Json;
use crate::options::Options;
use crate::order;
use crate::outcome::Answered;
use crate::problem::{Problems, within};
use crate::provenance::{Status, Statuses};
use crate::set::Set;
use crate::sheet::{self, Rule, Sheet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

// --- the tables -----------------------------------------------------------------------------------------------------------

/// How long a sentence must be to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Length {
    Any,
    TwelveMonths,
    /// Twelve months, if a suspended sentence is treated as imprisonment.
    TwelveMonthsSuspended,
    /// Any, once custody for life had joined the list.
    AnyFromNarrowing,
    /// Any, for an offence that carries 12 months or more for an adult.
    OffenceCarriesTwelveMonths,
}

impl Length {
    fn words(self) -> String {
        let (year, month, day) = NARROWED;
        match self {
            Self::Any => String::from("any length"),
            Self::TwelveMonths => String::from("12 months or more"),
            Self::TwelveMonthsSuspended => String::from("12 months or more, if a suspended sentence is treated as imprisonment"),
            Self::AnyFromNarrowing => format!("any length, from {year}-{month:02}-{day:02}"),
            Self::OffenceCarriesTwelveMonths => String::from("for an offence that carries 12 months or more for an adult"),
        }
    }
}

/// A sentence that counts, how long it must be, and how well that is sourced.
type Sentence = (Disposal, Length, Status);

/// Sentences that qualify for category 2 (Criminal Justice Act 2003 s.327(3), (4)). A detention and training order counts whole.
const CATEGORY_2: &[Sentence] = &[
    (Disposal::Imprisonment, Length::TwelveMonths, Status::Confirmed),
    (Disposal::Life, Length::Any, Status::Confirmed),
    (Disposal::PublicProtection, Length::Any, Status::Confirmed),
    (Disposal::Suspended, Length::TwelveMonthsSuspended, Status::Likely),
    (Disposal::YoungOffender, Length::TwelveMonths, Status::Confirmed),
    (Disposal::Pleasure, Length::Any, Status::Confirmed),
    (Disposal::DetentionPublicProtection, Length::Any, Status::Confirmed),
    (Disposal::S91, Length::TwelveMonths, Status::Confirmed),
    (Disposal::S250, Length::TwelveMonths, Status::Confirmed),
    (Disposal::S252A, Length::TwelveMonths, Status::Confirmed),
    (Disposal::CustodyForLife, Length::AnyFromNarrowing, Status::Confirmed),
    (Disposal::Extended, Length::Any, Status::Confirmed),
    (Disposal::Dto, Length::TwelveMonths, Status::Confirmed),
    (Disposal::Hospital, Length::Any, Status::Confirmed),
    (Disposal::Guardianship, Length::Any, Status::Confirmed),
];

/// Disposals that count for category 4 (Counter-Terrorism Act 2008 s.45). Another table: detention under s.252A differs.
const CATEGORY_4: &[Sentence] = &[
    (Disposal::Life, Length::Any, Status::Confirmed),
    (Disposal::CustodyForLife, Length::Any, Status::Confirmed),
    (Disposal::PublicProtection, Length::Any, Status::Confirmed),
    (Disposal::DetentionPublicProtection, Length::Any, Status::Confirmed),
    (Disposal::Pleasure, Length::Any, Status::Confirmed),
    (Disposal::Extended, Length::Any, Status::Confirmed),
    (Disposal::S252A, Length::Any, Status::Confirmed),
    (Disposal::Imprisonment, Length::TwelveMonths, Status::Confirmed),
    (Disposal::Suspended, Length::TwelveMonthsSuspended, Status::Likely),
    (Disposal::YoungOffender, Length::TwelveMonths, Status::Confirmed),
    (Disposal::Dto, Length::TwelveMonths, Status::Confirmed),
    (Disposal::S91, Length::TwelveMonths, Status::Confirmed),
    (Disposal::S250, Length::TwelveMonths, Status::Confirmed),
    (Disposal::Hospital, Length::OffenceCarriesTwelveMonths, Status::Confirmed),
    (Disposal::Guardianship, Length::OffenceCarriesTwelveMonths, Status::Confirmed),
];

/// A day on which the statute changed: year, month, day.
type Day = (i16, i8, i8);
const LIST_4A: Day = (2015, 5, 26);
const NARROWED: Day = (2022, 4, 28);
const COERCIVE: Day = (2025, 2, 3);
const DATES: [(Day, &str); 3] = [
    (LIST_4A, "the s.327(4A) list begins; a disqualification order no longer counts"),
    (NARROWED, "category 2 narrows to Schedule 15 Parts 1 and 2; custody for life added; category 4 begins"),
    (COERCIVE, "controlling or coercive behaviour joins the s.327(4A) list"),
];

// --- the documents --------------------------------------------------------------------------------------------------------

/// What a document says about one point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Says {
    Yes,
    No,
    /// Nothing: with this sentence for the report.
    Silent(&'static str),
}

/// The category rules of one document.
struct CategoryRules {
    id: &'static str,
    prefix: &'static str,
    source: &'static str,
    /// The current statute: four categories, dated gates.
    statute: bool,
    custody_for_others: Says,
    service: Says,
    disqualification: Says,
    hospital: Says,
    guardianship: Says,
    terrorism: Says,
    overseas: Says,
    /// Whether the document asks that an offence shows the person capable of serious harm.
    asks_capable: bool,
    active_needed: Says,
    overseas_route: Option<&'static str>,
    unconvicted_route: Option<&'static str>,
    confirm: Option<&'static str>,
}

const SILENT_TITLE: &str = "this document names category 2 by its title only and does not say which sentences count";

static RULES: [CategoryRules; 5] = [
    CategoryRules {
        id: "solihull-2018",
        prefix: "SOL",
        source: "Solihull 7.1 (2018) s.2",
        statute: false,
        custody_for_others: Says::Silent(SILENT_TITLE),
        service: Says::Silent("this document does not say whether service courts count"),
        disqualification: Says::Silent("this document does not say whether a disqualification counts"),
        hospital: Says::Silent(SILENT_TITLE),
        guardianship: Says::Silent(SILENT_TITLE),
        terrorism: Says::Silent("this document does not speak of terrorist offences"),
        overseas: Says::Silent("this document does not speak of convictions overseas"),
        asks_capable: false,
        active_needed: Says::Silent("this document does not say whether category 3 needs active multi-agency management"),
        overseas_route: None,
        unconvicted_route: None,
        confirm: None,
    },
    CategoryRules {
        id: "chapter9-2009",
        prefix: "CH9",
        source: "chapter 9 (2009) 9.1.2",
        statute: false,
        custody_for_others: Says::Yes,
        service: Says::Yes,
        disqualification: Says::Yes,
        hospital: Says::Yes,
        guardianship: Says::Silent("guardianship orders are not stated in this document"),
        terrorism: Says::Silent("by the Schedule 15 of its day"),
        overseas: Says::No,
        asks_capable: true,
        active_needed: Says::Yes,
        overseas_route: Some("referral"),
        unconvicted_route: None,
        confirm: None,
    },
    CategoryRules {
        id: "rotherham-2024",
        prefix: "ROT",
        source: "Rotherham (2024), MAPPA categories",
        statute: false,
        custody_for_others: Says::Yes,
        service: Says::Yes,
        disqualification: Says::Yes,
        hospital: Says::Yes,
        guardianship: Says::Silent("guardianship orders are named on leaving, not on entering"),
        terrorism: Says::Silent("by the Schedule 15 of its day"),
        overseas: Says::No,
        asks_capable: true,
        active_needed: Says::Yes,
        overseas_route: Some("pdp"),
        unconvicted_route: Some("pdp"),
        confirm: None,
    },
    CategoryRules {
        id: "dorset-2016",
        prefix: "DOR",
        source: "Dorset, part 1 (2016) s.2",
        statute: false,
        custody_for_others: Says::Yes,
        service: Says::No,
        disqualification: Says::No,
        hospital: Says::Yes,
        guardianship: Says::Yes,
        terrorism: Says::Silent("by the Schedule 15 of its day"),
        overseas: Says::No,
        asks_capable: true,
        active_needed: Says::Yes,
        overseas_route: None,
        unconvicted_route: Some("arm"),
        confirm: Some("category 3 only after co-ordinator and Detective Inspector confirm"),
    },
    CategoryRules {
        id: "london-2010",
        prefix: "LON",
        source: "London chapter 13 (2010) 13.7.3",
        statute: false,
        custody_for_others: Says::Yes,
        service: Says::Yes,
        disqualification: Says::Yes,
        hospital: Says::Yes,
        guardianship: Says::Silent("guardianship orders are not stated in this document"),
        terrorism: Says::Silent("by the Schedule 15 of its day"),
        overseas: Says::No,
        asks_capable: true,
        active_needed: Says::Yes,
        overseas_route: Some("referral"),
        unconvicted_route: None,
        confirm: None,
    },
];

/// The current statute.
static NATIONAL: CategoryRules = CategoryRules {
    id: "national-2026-03",
    prefix: "NC",
    source: CJA,
    statute: true,
    custody_for_others: Says::Yes,
    service: Says::No,
    disqualification: Says::No,
    hospital: Says::Yes,
    guardianship: Says::Yes,
    terrorism: Says::No,
    overseas: Says::No,
    asks_capable: false,
    active_needed: Says::Yes,
    overseas_route: None,
    unconvicted_route: Some("pdp"),
    confirm: None,
};

/// The dates on which the statute changed.
struct Gates {
    list_4a: bool,
    narrowed: bool,
    coercive: bool,
}

fn gates(f: &Facts) -> Gates {
    // without a date, the statute as the policy states it
    let from = |(year, month, day): Day| f.as_of.known().is_none_or(|as_of| Date::new(year, month, day).is_some_and(|gate| as_of >= gate));
    Gates { list_4a: from(LIST_4A), narrowed: from(NARROWED), coercive: from(COERCIVE) }
}

/// A truth that may be open, with the facts it needs and the points on which the document is silent.
#[derive(Clone, Debug, Default)]
struct Truth {
    holds: Option<bool>,
    needs: Vec<Needed>,
    silent: Vec<&'static str>,
}

/// A fact that is needed: of which conviction, if of one, and its name.
type Needed = (Option<usize>, &'static str);

/// The printable path of a needed fact.
fn path_of((conviction, name): &Needed) -> String {
    conviction.map_or_else(|| (*name).to_string(), |i| format!("convictions[{i}].{name}"))
}

impl Truth {
    fn sure(holds: bool) -> Self {
        Self { holds: Some(holds), ..Self::default() }
    }
    fn of(answer: Answer<bool>, name: &'static str) -> Self {
        answer.known().map_or_else(|| Self::needs(None, name), Self::sure)
    }
    fn needs(conviction: Option<usize>, name: &'static str) -> Self {
        Self { needs: alloc::vec![(conviction, name)], ..Self::default() }
    }
    fn says(says: Says) -> Self {
        match says {
            Says::Yes => Self::sure(true),
            Says::No => Self::sure(false),
            Says::Silent(why) => Self { silent: alloc::vec![why], ..Self::default() },
        }
    }
    /// False if either is false, true if both are, else open.
    fn and(self, other: Self) -> Self {
        self.join(other, false)
    }
    /// The opposite; open stays open.
    fn not(mut self) -> Self {
        self.holds = self.holds.map(|holds| !holds);
        self
    }
    /// True if either is true, false if both are, else open.
    fn or(self, other: Self) -> Self {
        self.join(other, true)
    }
    fn join(mut self, other: Self, decider: bool) -> Self {
        if self.holds == Some(decider) || other.holds == Some(decider) {
            return Self::sure(decider);
        }
        if self.holds.is_some() && other.holds.is_some() {
            return Self::sure(!decider);
        }
        self.holds = None;
        for name in other.needs {
            if !self.needs.contains(&name) {
                self.needs.push(name);
            }
        }
        for why in other.silent {
            if !self.silent.contains(&why) {
                self.silent.push(why);
            }
        }
        self
    }
}

/// One limb of the category rules.
struct Limb {
    /// The rule's id after the document's prefix.
    suffix: &'static str,
    category: u16,
    truth: Truth,
    text: &'static str,
    status: Status,
}

impl Limb {
    /// The rule's id.
    fn rule(&self, r: &CategoryRules) -> String {
        format!("{}-{}", r.prefix, self.suffix)
    }
}

/// Whether the offence counts for category 2 (a document without dates takes Schedule 15 as it stands in its class).
fn class_counts(c: &Conviction, at: usize, r: &CategoryRules, g: &Gates) -> Truth {
    let Some(class) = c.offence_class.known() else { return Truth::needs(Some(at), "offence_class") };
    match class {
        OffenceClass::Murder | OffenceClass::Schedule15Part1 | OffenceClass::Schedule15Part2 => Truth::sure(true),
        OffenceClass::Schedule15Part3 if r.statute => Truth::sure(!g.narrowed),
        OffenceClass::Schedule15Part3 => Truth::says(r.terrorism),
        OffenceClass::S3274AA | OffenceClass::S3274AB | OffenceClass::S3274AC => Truth::sure(r.statute && g.list_4a),
        OffenceClass::S3274ACa => Truth::sure(r.statute && g.list_4a && g.coercive),
        OffenceClass::Other => Truth::sure(false),
    }
}

fn court_counts(c: &Conviction, at: usize, r: &CategoryRules) -> Truth {
    match c.court.known() {
        None => Truth::needs(Some(at), "court"),
        Some(Court::EnglandAndWales) => Truth::sure(true),
        Some(Court::Service) => Truth::says(r.service),
        Some(Court::Overseas) => Truth::says(r.overseas),
        Some(Court::Scotland | Court::NorthernIreland) => Truth::sure(false),
    }
}

/// Whether the term is 12 months or more.
fn long_enough(c: &Conviction, at: usize) -> Truth {
    let known = c.term.0.as_ref().and_then(|t| t.at_least_12_months(c.start.known()));
    let needs = if c.term.0.is_some() { "start" } else { "term" };
    known.map_or_else(|| Truth::needs(Some(at), needs), Truth::sure)
}

/// Whether a sentence counts by a table; open where the disposal, its term or a document's words are.
fn counts(table: &[Sentence], c: &Conviction, at: usize, f: &Facts, g: &Gates) -> Truth {
    let Some(disposal) = c.disposal.known() else { return Truth::needs(Some(at), "disposal") };
    if disposal == Disposal::Other {
        return Truth { silent: alloc::vec!["whether another disposal qualifies has to be judged"], ..Truth::default() };
    }
    match table.iter().find(|(d, _, _)| *d == disposal).map(|(_, length, _)| *length) {
        None => Truth::sure(false),
        Some(Length::Any) => Truth::sure(true),
        Some(Length::TwelveMonths) => long_enough(c, at),
        Some(Length::TwelveMonthsSuspended) => Truth::sure(f.treat_suspended_as_imprisonment.known().unwrap_or(true)).and(long_enough(c, at)),
        Some(Length::AnyFromNarrowing) => Truth::sure(g.narrowed),
        Some(Length::OffenceCarriesTwelveMonths) => {
            f.max_term_months_for_adult.known().map_or_else(|| Truth::needs(None, "max_term_months_for_adult"), |months| Truth::sure(months >= 12))
        }
    }
}

/// Whether the document's words reach this kind of disposal.
fn kind_counts(c: &Conviction, r: &CategoryRules) -> Truth {
    match c.disposal.known() {
        Some(Disposal::Hospital) => Truth::says(r.hospital),
        Some(Disposal::Guardianship) => Truth::says(r.guardianship),
        None | Some(Disposal::Imprisonment | Disposal::Life | Disposal::PublicProtection | Disposal::Suspended | Disposal::Other) => Truth::sure(true),
        Some(_) => Truth::says(r.custody_for_others),
    }
}

/// Whether the sentence qualifies for category 2.
fn sentence_counts(c: &Conviction, at: usize, f: &Facts, r: &CategoryRules, g: &Gates) -> Truth {
    // a document of its day knows no later gate
    let gates = if r.statute { g } else { &Gates { list_4a: true, narrowed: true, coercive: true } };
    counts(CATEGORY_2, c, at, f, gates).and(kind_counts(c, r))
}

/// Whether the conviction counts for category 4: any court of the United Kingdom.
fn counts_for_terrorism(c: &Conviction, at: usize, f: &Facts, g: &Gates) -> Truth {
    let court = c.court.known().map_or_else(|| Truth::needs(Some(at), "court"), |k| Truth::sure(k != Court::Overseas));
    court.and(found(c, at, &[Finding::Convicted, Finding::Insanity, Finding::Disability])).and(counts(CATEGORY_4, c, at, f, g))
}

/// Whether the reading that a suspended sentence counts as imprisonment was used.
fn suspended_read(c: &Conviction, holds: Option<bool>) -> bool {
    holds == Some(true) && c.disposal.known() == Some(Disposal::Suspended)
}

fn convictions(f: &Facts) -> Option<impl Iterator<Item = (usize, &Conviction)>> {
    f.convictions.0.as_ref().map(|list| list.iter().enumerate())
}

/// Any conviction for which `test` holds; open while the list itself is unknown.
fn any_conviction(f: &Facts, mut test: impl FnMut(&Conviction, usize) -> Truth) -> Truth {
    match convictions(f) {
        None => Truth::needs(None, "convictions"),
        Some(list) => list.fold(Truth::sure(false), |any, (at, c)| any.or(test(c, at))),
    }
}

fn found(c: &Conviction, at: usize, wanted: &[Finding]) -> Truth {
    c.finding.known().map_or_else(|| Truth::needs(Some(at), "finding"), |k| Truth::sure(wanted.contains(&k)))
}

const LISTED: [OffenceClass; 4] = [OffenceClass::S3274AA, OffenceClass::S3274AB, OffenceClass::S3274AC, OffenceClass::S3274ACa];

fn limbs(f: &Facts, r: &CategoryRules) -> (Vec<Limb>, Truth) {
    let g = gates(f);
    let mut out = Vec::with_capacity(9);
    let mut add = |suffix, category, truth, text, status| out.push(Limb { suffix, category, truth, text, status });
    let one = if r.statute { "1" } else { "C1" };
    add(one, 1, Truth::of(f.notification_subject, "notification_subject"), "subject to sex offender notification", Status::Confirmed);

    let mut suspended = false;
    let listed = |c: &Conviction| c.offence_class.known().is_some_and(|k| LISTED.contains(&k));
    let two_a = any_conviction(f, |c, at| {
        if r.statute && listed(c) {
            return Truth::sure(false);
        }
        let all = court_counts(c, at, r).and(class_counts(c, at, r, &g)).and(found(c, at, &[Finding::Convicted])).and(sentence_counts(c, at, f, r, &g));
        suspended |= suspended_read(c, all.holds);
        all
    });
    let status = if suspended {
        Status::Likely
    } else if r.id == "solihull-2018" {
        Status::Ours
    } else {
        Status::Confirmed
    };
    let (two, two_b) = if r.statute { ("2a", "2b") } else { ("C2", "C2-insanity") };
    add(two, 2, two_a, "convicted of a listed offence with a qualifying sentence", status);
    let insanity = any_conviction(f, |c, at| {
        let order = match c.disposal.known() {
            Some(Disposal::Hospital) => Truth::says(r.hospital),
            Some(Disposal::Guardianship) => Truth::says(r.guardianship),
            Some(_) => Truth::sure(false),
            None => Truth::needs(Some(at), "disposal"),
        };
        court_counts(c, at, r).and(class_counts(c, at, r, &g)).and(found(c, at, &[Finding::Insanity, Finding::Disability])).and(order)
    });
    add(two_b, 2, insanity, "found insane or under a disability for a listed offence, with a hospital or guardianship order", Status::Confirmed);
    if r.statute {
        let mut suspended = false;
        let list = any_conviction(f, |c, at| {
            if !listed(c) {
                return Truth::sure(false);
            }
            let all = court_counts(c, at, r).and(class_counts(c, at, r, &g)).and(found(c, at, &[Finding::Convicted])).and(sentence_counts(c, at, f, r, &g));
            suspended |= suspended_read(c, all.holds);
            all
        });
        add("2c", 2, list, "convicted of an offence of the s.327(4A) list with a qualifying sentence", if suspended { Status::Likely } else { Status::Confirmed });
    }
    let disqualified = Truth::of(f.disqualified_from_working_with_children, "disqualified_from_working_with_children");
    let counts = if r.statute { Truth::sure(!g.list_4a) } else { Truth::says(r.disqualification) };
    add(if r.statute { "2-s327(5)" } else { "C2-disqualified" }, 2, counts.and(disqualified), "disqualified from working with children", Status::Confirmed);

    let terrorist = Truth::of(f.cta_part4_offence, "cta_part4_offence").or(Truth::of(f.terror_connection_found, "terror_connection_found"));
    // who has to notify has offended
    let some = convictions(f).map_or_else(|| Truth::needs(None, "convictions"), |mut list| Truth::sure(list.next().is_some()));
    let offence = Truth::of(f.notification_subject, "notification_subject").or(some.clone());
    let sentence = match f.meets_cta_s45.known() {
        Some(met) => Truth::sure(met),
        None => any_conviction(f, |c, at| counts_for_terrorism(c, at, f, &g)),
    };
    if r.statute && g.narrowed {
        let old_enough = f.age_when_dealt_with.known().map_or_else(|| Truth::needs(None, "age_when_dealt_with"), |a| Truth::sure(a >= 16));
        let notified = match f.ct_notification_subject.known() {
            Some(subject) => Truth::sure(subject),
            None => Truth::of(f.cta_part4_offence, "cta_part4_offence").and(old_enough).and(sentence.clone()),
        };
        add("4a", 4, notified, "subject to terrorism notification", Status::Confirmed);
        add("4b", 4, terrorist.clone().and(sentence.clone()), "sentenced for a relevant terrorist offence in a way that s.45 describes", Status::Confirmed);
        add(
            "4c",
            4,
            offence.clone().and(Truth::of(f.at_risk_of_terrorism_activity, "at_risk_of_terrorism_activity")),
            "has offended, and is considered at risk of involvement in terrorism",
            Status::Confirmed,
        );
    }

    let mut three = offence.and(Truth::of(f.responsible_authority_considers_serious_harm, "responsible_authority_considers_serious_harm"));
    if r.asks_capable {
        three = Truth::of(f.capable_of_serious_harm_offence, "capable_of_serious_harm_offence").and(three);
    }
    let active = Truth::of(f.needs_active_multi_agency, "needs_active_multi_agency");
    three = match r.active_needed {
        Says::Silent(why) if f.needs_active_multi_agency.is_no() => three.and(Truth { silent: alloc::vec![why], ..Truth::default() }),
        _ => three.and(active),
    };
    if r.overseas_route == Some("pdp") {
        // somebody whose offences are all abroad is outside the arrangements in this document
        let abroad = |c: &Conviction, at| c.court.known().map_or_else(|| Truth::needs(Some(at), "court"), |court| Truth::sure(court == Court::Overseas));
        let all_abroad = convictions(f).map_or_else(Truth::default, |list| list.fold(some, |all, (at, c)| all.and(abroad(c, at))));
        three = three.and(all_abroad.not());
    }
    add(if r.statute { "3" } else { "C3" }, 3, three, "has offended, may cause serious harm to the public, and needs active multi-agency management", Status::Confirmed);
    // a terrorist offence under a document with three categories is in one of them; the document does not say in which
    let between = if !r.statute && r.custody_for_others == Says::Yes { terrorist.and(sentence) } else { Truth::sure(false) };
    (out, between)
}

choices! {
    /// The primary category.
    pub enum Primary {
        None = "none", "No category";
        One = "1", "Category 1";
        Two = "2", "Category 2";
        Three = "3", "Category 3";
        Four = "4", "Category 4";
    }
}

impl Primary {
    /// The number on the wire, null for none.
    pub fn number(self) -> Json {
        if self == Self::None { Json::Null } else { Json::from(self.index()) }
    }
}

/// The truth of one category: true if a limb is, false if all are, else open.
fn category_truth(limbs: &[Limb], category: u16) -> Truth {
    limbs.iter().filter(|l| l.category == category).fold(Truth::sure(false), |t, l| t.or(l.truth.clone()))
}

/// Precedence: 3 is residual. Where 4 stands to 1 and 2 is not settled, so both remain possible.
fn primaries([one, two, three, four, between]: [bool; 5]) -> Set<Primary> {
    let by_law = match (one, two) {
        (true, _) => Set::only(Primary::One),
        (false, true) => Set::only(Primary::Two),
        (false, false) => Set::EMPTY,
    };
    match (by_law.is_empty(), four) {
        (false, true) => by_law.plus(Primary::Four),
        (false, false) => by_law,
        (true, true) => Set::only(Primary::Four),
        (true, false) if between => Set::only(Primary::Two).plus(Primary::Three),
        (true, false) => Set::only(if three { Primary::Three } else { Primary::None }),
    }
}

/// The categories that the open truths leave, each taken freely.
fn possible(truths: &[Option<bool>; 5]) -> Set<Primary> {
    let Some(open) = truths.iter().position(Option::is_none) else { return primaries(truths.map(|t| t == Some(true))) };
    [true, false].into_iter().fold(Set::EMPTY, |all, value| {
        let mut settled = *truths;
        if let Some(slot) = settled.get_mut(open) {
            *slot = Some(value);
        }
        all.union(possible(&settled))
    })
}

fn rules_for(policy: &Policy) -> &'static CategoryRules {
    let base = &policy.extends;
    RULES.iter().find(|r| r.id == base).unwrap_or(&NATIONAL)
}

/// What the limbs leave, under one document.
struct Weighed {
    limbs: Vec<Limb>,
    /// Categories 1 to 4, and whether a terrorist offence lies between categories of the document.
    truths: [Truth; 5],
    possible: Set<Primary>,
}

impl Weighed {
    /// With open truths taken freely, as if they had nothing to do with one another.
    fn freely(f: &Facts, r: &CategoryRules) -> Self {
        let (limbs, between) = limbs(f, r);
        let [one, two, three, four] = [1, 2, 3, 4].map(|c| category_truth(&limbs, c));
        let truths = [one, two, three, four, between];
        let possible = possible(&truths.each_ref().map(|t| t.holds));
        Self { limbs, truths, possible }
    }

    /// With the possible categories narrowed to those that some completion of the answers gives.
    fn of(f: &Facts, r: &CategoryRules) -> Self {
        let mut weighed = Self::freely(f, r);
        if weighed.possible.len() > 1 {
            let (mut found, mut left) = (Set::EMPTY, MOST_STEPS);
            explore(f, r, weighed.possible, &mut found, &mut left);
            // a case with very many unknown answers keeps the wider set, which still contains every completion
            if left > 0 {
                weighed.possible = found;
            }
        }
        weighed
    }
}

/// How many completions are tried at the most: about two milliseconds.
const MOST_STEPS: u32 = 1000;

/// Adds the category of every completion to `found`, until it holds all of `goal`.
fn explore(f: &Facts, r: &CategoryRules, goal: Set<Primary>, found: &mut Set<Primary>, left: &mut u32) {
    if *found == goal || *left == 0 {
        return;
    }
    *left = left.saturating_sub(1);
    let mut contradictions = Problems::default();
    MappaCategory::check(f, &mut contradictions);
    if !contradictions.is_empty() {
        return;
    }
    let weighed = Weighed::freely(f, r);
    if found.union(weighed.possible) == *found {
        return;
    }
    let open = weighed.truths.iter().filter(|t| t.holds.is_none()).find_map(|t| t.needs.first());
    match open {
        Some(needed) if weighed.possible.len() > 1 => completions(f, *needed).iter().for_each(|next| explore(next, r, goal, found, left)),
        _ => *found = found.union(weighed.possible),
    }
}

/// The facts with the needed answer given in each way that the rules tell apart.
fn completions(f: &Facts, (conviction, name): Needed) -> Vec<Facts> {
    let place = |form: crate::facts::Form| form.fields.iter().position(|field| field.name == name).and_then(|at| u8::try_from(at).ok()).unwrap_or(u8::MAX);
    let mut out = Vec::new();
    let Some(at) = conviction else {
        if name == "convictions" {
            // none, or one about which nothing is known
            for list in [Vec::new(), alloc::vec![Conviction::default()]] {
                out.push(Facts { convictions: Listed(Some(list)), ..f.clone() });
            }
            return out;
        }
        let classes = match name {
            "age_when_dealt_with" => [15, 16],
            "max_term_months_for_adult" => [11, 12],
            _ => [0, 1],
        };
        out.extend(classes.map(|raw| f.with(Key::field(place(Facts::FORM)), raw)));
        return out;
    };
    let mut put = |change: &dyn Fn(&mut Conviction)| {
        let mut copy = f.clone();
        if let Some(c) = copy.convictions.0.iter_mut().flatten().nth(at) {
            change(c);
            out.push(copy);
        }
    };
    let choices = match name {
        "court" => Court::ALL.len(),
        "offence_class" => OffenceClass::ALL.len(),
        "finding" => Finding::ALL.len(),
        "disposal" => Disposal::ALL.len(),
        // a term is 12 months or not; its start only settles which
        _ => {
            for months in [0, 12] {
                put(&|c| c.term = Part(Some(Term { months: Answer::Known(months), ..Term::default() })));
            }
            return out;
        }
    };
    for raw in (0i32..).take(choices) {
        put(&|c| c.put(Key::field(place(Conviction::FORM)), raw));
    }
    out
}

/// The categories that remain possible under the policy.
pub fn decide(f: &Facts, policy: &Policy) -> Set<Primary> {
    Weighed::of(f, rules_for(policy)).possible
}

/// MAPPA category.
pub struct MappaCategory;

impl Instrument for MappaCategory {
    const ID: &'static str = "mappa-category";
    const EDITION: &'static str = POLICY;
    const TITLE: &'static str = "MAPPA category";
    const SUMMARY: &'static str = "category 1 to 4 or none, from offence, sentence and order, under a dated policy";
    type Facts = Facts;

    fn check(f: &Facts, problems: &mut Problems) {
        for (i, c) in f.convictions.0.iter().flatten().enumerate() {
            let no_court = matches!(c.finding.known(), Some(Finding::Cautioned | Finding::Reprimanded | Finding::Warned));
            let custodial = c.disposal.known().is_some_and(|d| (d as u8) < Disposal::Community as u8);
            problems.add_if(
                no_court && custodial,
                "contradicts",
                &[&format!("convictions[{i}].finding"), &format!("convictions[{i}].disposal")],
                "a caution, reprimand or warning goes with no sentence or order of a court",
            );
        }
    }

    fn answer(f: &Facts, options: &Options) -> Answered {
        let policy = options.policy();
        let r = rules_for(policy);
        let Weighed { limbs, truths, possible: possible_now } = Weighed::of(f, r);
        let holds = truths.each_ref().map(|t| t.holds);
        let mut a = Answered { policy: Some((policy.id.to_string(), policy.file_hash.clone())), policy_is_edition: true, ..Answered::default() };
        let determined = possible_now.determined().map(|p| u16::from(p.index()));
        let mut used = Statuses::EMPTY;
        for limb in limbs.iter().filter(|l| l.truth.holds == Some(true) && (determined == Some(l.category))) {
            used = used.plus(options.status(limb.text, limb.status));
        }
        let withheld = used.withheld(options.strict);
        let also: Vec<u16> =
            [1u16, 2, 4].into_iter().filter(|c| holds.get(usize::from(*c).saturating_sub(1)) == Some(&Some(true)) && determined.is_some_and(|d| d != *c)).collect_vec();
        let mut silent: Vec<&'static str> = Vec::new();
        for (i, t) in truths.iter().enumerate() {
            // a silence matters where the open category could change the answer
            let mut flipped = holds;
            let mut matters = false;
            for value in [true, false] {
                if let Some(slot) = flipped.get_mut(i) {
                    *slot = Some(value);
                }
                matters |= possible(&flipped) != possible(&holds);
            }
            if t.holds.is_none() && matters {
                for name in t.needs.iter().map(path_of) {
                    if !a.decisive.contains(&name) {
                        a.decisive.push(name);
                    }
                }
                silent.extend(t.silent.iter().filter(|w| !silent.contains(w)).copied().collect_vec());
            }
        }
        let overseas = convictions(f).is_some_and(|mut l| l.any(|(_, c)| c.court.known() == Some(Court::Overseas)));
        let unconvicted = f.convictions.0.as_ref().is_some_and(Vec::is_empty) && !f.notification_subject.is_yes();
        let in_by_law = determined.is_some_and(|d| matches!(d, 1 | 2 | 4));
        let route = match (in_by_law, overseas, unconvicted) {
            (true, _, _) => None,
            (_, true, _) => r.overseas_route,
            (_, _, true) => r.unconvicted_route,
            _ => None,
        };
        a.bounded = determined.is_none();
        if !a.bounded {
            a.decisive.clear();
        }
        sort_by_form(&mut a.decisive);
        for name in limbs.iter().flat_map(|l| l.truth.needs.iter()).map(path_of) {
            if !a.decisive.contains(&name) && !a.reached_without.contains(&name) {
                a.reached_without.push(name);
            }
        }
        sort_by_form(&mut a.reached_without);
        a.result = object! {
            "mappa_category": if withheld.is_some() { Json::Null } else { possible_now.determined().map_or(Json::Null, Primary::number) },
            "possible": if withheld.is_some() { Json::Null } else { possible_now.iter().map(Primary::number).collect::<Json>() },
            "also": also.iter().map(|c| Json::from(*c)).collect::<Json>(),
            "limbs": limbs.iter().map(|l| object! { "rule": l.rule(r), "category": l.category, "text": l.text, "holds": l.truth.holds }).collect::<Json>(),
            "route": route,
            "not_determinable": silent.iter().map(|w| Json::from(*w)).collect::<Json>(),
            "recorded_management_level": f.recorded_management_level.known().map(|m| m.number()),
        };
        if let Some(status) = withheld {
            a.result.push("withheld", status.word());
        }
        for limb in limbs.iter().filter(|l| l.truth.holds == Some(true) && (l.category != 3 || determined == Some(3))) {
            if Statuses::only(limb.status).withheld(options.strict).is_none() {
                a.reason(limb.rule(r), limb.text, None, r.source, limb.status);
            }
        }
        category_notices(f, r, &limbs, determined, &mut a);
        if a.bounded && a.decisive.is_empty() {
            a.notice("judgement_required", "the document leaves a gap: a person has to judge");
        }
        a
    }

    fn sheet() -> Sheet {
        let table = |id: &'static str, title, source, rows: &[Sentence]| sheet::Table {
            id,
            title,
            unit: "disposal",
            source,
            rows: rows
                .iter()
                .map(|(d, length, status)| sheet::Row { id: format!("{id}.{}", d.word()), label: d.label().to_string(), value: length.words(), status: *status })
                .collect(),
        };
        let sentences = table("mappa.category.sentence", "Sentences that qualify for category 2", "Criminal Justice Act 2003 s.327(3), (4)", CATEGORY_2);
        let terrorism = table("mappa.category.s45", "Disposals that count for category 4", "Counter-Terrorism Act 2008 s.45", CATEGORY_4);
        let dates = sheet::Table {
            id: "mappa.category.date",
            title: "Dates on which the statute changed",
            unit: "date",
            source: "Deregulation Act 2015; Police, Crime, Sentencing and Courts Act 2022; Victims and Prisoners Act 2024 s.65, SI 2025/95",
            rows: DATES
                .iter()
                .map(|((year, month, day), what)| {
                    let date = format!("{year}-{month:02}-{day:02}");
                    sheet::Row { id: format!("mappa.category.date.{date}"), label: date, value: (*what).to_string(), status: Status::Confirmed }
                })
                .collect(),
        };
        Sheet {
            tables: alloc::vec![sentences, terrorism, dates],
            rules: SHEET_RULES.to_vec(),
            example: r#"{"as_of": "2026-06-01", "notification_subject": false, "convictions": [{"court": "england_and_wales", "offence_class": "schedule_15_part_1", "finding": "convicted", "disposal": "imprisonment", "term": {"years": 3}}], "disqualified_from_working_with_children": false, "cta_part4_offence": false, "terror_connection_found": false, "ct_notification_subject": false, "at_risk_of_terrorism_activity": false}"#,
            notes: &[
                "The class of an offence is an input: the lists run to about 150 entries and change.",
                "A result is a recommendation with reasons; the recorded category is for people to decide.",
            ],
        }
    }
}

const SHEET_RULES: &[Rule] = &[
    Rule { id: "NC-1", text: "category 1: subject to sex offender notification", source: "Criminal Justice Act 2003 s.327(2)", status: Status::Confirmed },
    Rule {
        id: "NC-2a",
        text: "category 2: convicted of murder, Schedule 15 Part 1 or 2, with a qualifying sentence",
        source: "Criminal Justice Act 2003 s.327(3), (6)",
        status: Status::Confirmed,
    },
    Rule {
        id: "NC-2b",
        text: "category 2: insanity or disability finding for the same, with a hospital or guardianship order",
        source: "Criminal Justice Act 2003 s.327(4)",
        status: Status::Confirmed,
    },
    Rule {
        id: "NC-2c",
        text: "category 2: an offence of the s.327(4A) list with a qualifying sentence",
        source: "Criminal Justice Act 2003 s.327(4A), (6)",
        status: Status::Confirmed,
    },
    Rule {
        id: "NC-3",
        text: "category 3: has offended, anywhere; may cause serious harm; needs active multi-agency management; in no other category",
        source: "Criminal Justice Act 2003 s.325(2)(b)",
        status: Status::Confirmed,
    },
    Rule {
        id: "NC-4a",
        text: "category 4: subject to terrorism notification; 16 or over when dealt with",
        source: "Criminal Justice Act 2003 s.327(4C)",
        status: Status::Confirmed,
    },
    Rule {
        id: "NC-4b",
        text: "category 4: sentenced for a relevant terrorist offence in a way that s.45 describes; no age floor; other United Kingdom courts count",
        source: "Criminal Justice Act 2003 s.327(4D) to (4G)",
        status: Status::Confirmed,
    },
    Rule {
        id: "NC-4c",
        text: "category 4: has offended, and is considered at risk of involvement in terrorism",
        source: "Criminal Justice Act 2003 s.325(2)(c)",
        status: Status::Confirmed,
    },
    Rule {
        id: "CAT-P",
        text: "category 3 is residual; where 4 stands to 1 and 2 is not settled",
        source: "Solihull 7.1 (2018) s.2; chapter 9 (2009) 9.1.2; Rotherham (2024)",
        status: Status::Confirmed,
    },
];

/// Paths in the order of the form.
fn sort_by_form(paths: &mut [String]) {
    if paths.len() > 1 {
        let place = |p: &String| Facts::FORM.fields.iter().position(|f| within(p, f.name)).unwrap_or(usize::MAX);
        order::sort_by_key(paths, place);
    }
}

fn category_notices(f: &Facts, r: &CategoryRules, limbs: &[Limb], determined: Option<u16>, a: &mut Answered) {
    let holds = |category: u16| limbs.iter().any(|l| l.category == category && l.truth.holds == Some(true));
    if holds(4) && (holds(1) || holds(2)) {
        a.notice("primary_category_open", "category 4 holds beside another: which is primary is not settled in any source read; a person has to choose");
        a.notice("judgement_required", "the order of category 4 and the others is not settled");
    }
    if r.statute && f.as_of.known().is_none() {
        a.notice("as_of_policy_date", "no date was given: the statute as at 31 March 2026 was applied");
    }
    if r.id == "solihull-2018" && determined == Some(2) {
        a.notice("low_confidence", "this document names category 2 by its title only");
    }
    if let (Some(3), Some(confirm)) = (determined, r.confirm) {
        a.notice("confirmation_required", confirm);
    }
    if r.active_needed != Says::Yes && f.needs_active_multi_agency.is_no() && determined.is_none() {
        a.notice("category_3_unclear", "this document does not say whether category 3 needs active multi-agency management");
    }
    if r.id == "rotherham-2024" {
        if f.disqualified_from_working_with_children.is_yes() {
            a.notice("differs_from_statute", "Rotherham counts a disqualification for category 2; the statute has not since 26 May 2015");
        }
        if convictions(f).is_some_and(|mut l| l.any(|(_, c)| c.court.known() == Some(Court::Overseas))) {
            a.notice("differs_from_statute", "Rotherham treats an offence abroad as a potentially dangerous person's; the statute's category 3 covers offences wherever committed");
        }
    }
    if limbs.iter().any(|l| l.category == 2 && l.truth.holds == Some(true) && l.status == Status::Likely) {
        a.notice("suspended_sentence", "a suspended sentence is treated as imprisonment, on press copies of an announcement; the guidance itself was not read");
    }
    let under_18 = f.age.known().is_some_and(|age| age < 18);
    if under_18 {
        a.notice("social_care_at_meeting", "under 18: children's social care is always to be represented where the case is discussed at a MAPP meeting (YOT-02)");
    }
    a.notice("recommendation", "a recommendation with reasons, never a decision");
}
