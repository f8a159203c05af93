//! From case records to facts: what registrations and sentences say, where they are given in place of the facts made from them.
//! Reads records and fills facts; no tier is decided here.

use super::facts::{Ask, Complexity, Facts};
use crate::answer::Answer;
use crate::collect::CollectVec;
use crate::date::Date;
use crate::facts::{Choices, FactSet, Key, Listed, Text};
use crate::instruments::rosh::level::Level;
use crate::options::Options;
use crate::order;
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::{Status, Statuses};
use crate::set::Set;
use crate::sheet;
use crate::table::Constant;
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// The code that makes facts of registrations.
const REGISTER_SOURCE: &str = "hmpps-tier affac98 (2026-08-17), registrations of nDelius";
/// The code that finds a mandate in sentences.
pub const SENTENCE_SOURCE: &str = "hmpps-tier affac98 (2026-08-17), mandate for change";

facts! {
    /// One entry of the register.
    pub struct Registration(RegistrationAsk) in "tier-registration", "Registration" {
        code: Text = ask("Code of the register").section("Records").source(REGISTER_SOURCE);
        level: Text = ask("Code of the level").section("Records").source(REGISTER_SOURCE).help("Read for MAPPA only.");
        category: Text = ask("Code of the category").section("Records").source(REGISTER_SOURCE).help("Read for MAPPA only.");
        date: Answer<Date> = ask("Registered on").section("Records").source(REGISTER_SOURCE).help("For the order only: newest first, those of one day as they come.");
    }
}

facts! {
    /// One requirement of a sentence.
    pub struct Requirement(RequirementAsk) in "tier-requirement", "Requirement" {
        main_category: Text = ask("Code of the main category").section("Records").source(SENTENCE_SOURCE);
        is_restrictive: Answer<bool> = ask("Restrictive").section("Records").source(SENTENCE_SOURCE);
    }
}

facts! {
    /// One sentence.
    pub struct Sentence(SentenceAsk) in "tier-sentence", "Sentence" {
        sentence_type: Text = ask("Code of the type").section("Records").source(SENTENCE_SOURCE);
        terminated_on: Answer<Date> = ask("Terminated on").section("Records").source(SENTENCE_SOURCE).help("Any date, one to come included, means not current.");
        requirements: Listed<Requirement> = ask("Requirements").section("Records").source(SENTENCE_SOURCE);
    }
}

// --- registrations --------------------------------------------------------------------------------------------------------

/// What a code of the register says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// A level of risk of serious harm: the first one counts.
    Rosh(Level),
    /// A complexity factor.
    Complexity(Complexity),
    /// Yes to this question.
    Yes(Ask),
    /// The level is 1, 2 or 3: the first MAPPA registration with one of these counts.
    ManagementLevel(u16),
    /// The category is 1 to 4: only the first MAPPA registration counts.
    Category(u16),
}

/// One row of the register's codes.
#[derive(Debug)]
pub struct Row {
    /// Id, unique across the engine.
    pub id: &'static str,
    /// The code, or for MAPPA the code of its level or category.
    pub code: &'static str,
    /// Whether lower case letters match too.
    pub any_case: bool,
    /// What it says.
    pub says: Says,
}

const fn row(id: &'static str, code: &'static str, any_case: bool, says: Says) -> Row {
    Row { id, code, any_case, says }
}

impl Row {
    fn matches(&self, code: &Text) -> bool {
        code.0.as_deref().is_some_and(|c| if self.any_case { c.eq_ignore_ascii_case(self.code) } else { c == self.code })
    }

    /// The question that it answers.
    pub const fn ask(&self) -> Ask {
        match self.says {
            Says::Rosh(_) => Ask::rosh,
            Says::Complexity(_) => Ask::complexity_factors,
            Says::Yes(ask) => ask,
            Says::ManagementLevel(_) => Ask::recorded_management_level,
            Says::Category(_) => Ask::recorded_mappa_category,
        }
    }

    fn label(&self) -> String {
        let case = if self.any_case { ", in any case" } else { "" };
        match self.says {
            Says::ManagementLevel(_) => format!("MAPP with level {}{case}", self.code),
            Says::Category(_) => format!("the first MAPP, with category {}", self.code),
            _ => format!("{}{case}", self.code),
        }
    }

    fn value(&self) -> String {
        let value = match self.says {
            Says::Rosh(level) => level.word().to_string(),
            Says::Complexity(factor) => factor.word().to_string(),
            Says::Yes(_) => String::from("true"),
            Says::ManagementLevel(n) | Says::Category(n) => n.to_string(),
        };
        format!("{}: {value}", name(self.ask()))
    }
}

/// The code of MAPPA, in capitals.
const MAPPA: &str = "MAPP";
/// The code that is dropped before anything is read.
const DROPPED: &str = "HREG";

/// Every code that is read. All others say nothing.
#[rustfmt::skip]
pub static REGISTER: [Row; 28] = [
    row("tier.registration.rvhr", "RVHR", true, Says::Rosh(Level::VeryHigh)),
    row("tier.registration.rhrh", "RHRH", true, Says::Rosh(Level::High)),
    row("tier.registration.rmrh", "RMRH", true, Says::Rosh(Level::Medium)),
    row("tier.registration.rlrh", "RLRH", true, Says::Rosh(Level::Low)),
    row("tier.registration.mapp.level.m1", "M1", true, Says::ManagementLevel(1)),
    row("tier.registration.mapp.level.m2", "M2", true, Says::ManagementLevel(2)),
    row("tier.registration.mapp.level.m3", "M3", true, Says::ManagementLevel(3)),
    row("tier.registration.mapp.category.m1", "M1", false, Says::Category(1)),
    row("tier.registration.mapp.category.m2", "M2", false, Says::Category(2)),
    row("tier.registration.mapp.category.m3", "M3", false, Says::Category(3)),
    row("tier.registration.mapp.category.m4", "M4", false, Says::Category(4)),
    row("tier.registration.inll", "INLL", false, Says::Yes(Ask::is_lifer_or_ipp)),
    row("tier.registration.advp", "ADVP", false, Says::Yes(Ask::has_domestic_abuse_registration)),
    row("tier.registration.reg30", "REG30", false, Says::Yes(Ask::has_domestic_abuse_registration)),
    row("tier.registration.spo", "SPO", false, Says::Yes(Ask::has_stalking_registration)),
    row("tier.registration.rcpr", "RCPR", false, Says::Yes(Ask::has_child_protection_registration)),
    row("tier.registration.iiom", "IIOM", false, Says::Yes(Ask::is_iom_nominal)),
    row("tier.registration.prc", "PRC", false, Says::Yes(Ask::is_unsupervised)),
    row("tier.registration.complexity.rmdo", "RMDO", true, Says::Complexity(Complexity::MentalHealth)),
    row("tier.registration.complexity.alsh", "ALSH", true, Says::Complexity(Complexity::SuicideOrSelfHarm)),
    row("tier.registration.complexity.rvln", "RVLN", true, Says::Complexity(Complexity::Vulnerability)),
    row("tier.registration.complexity.rcco", "RCCO", true, Says::Complexity(Complexity::ChildConcerns)),
    row("tier.registration.complexity.rcpr", "RCPR", true, Says::Complexity(Complexity::ChildProtection)),
    row("tier.registration.complexity.rchd", "RCHD", true, Says::Complexity(Complexity::RiskToChildren)),
    row("tier.registration.complexity.rpir", "RPIR", true, Says::Complexity(Complexity::PublicInterest)),
    row("tier.registration.complexity.rvad", "RVAD", true, Says::Complexity(Complexity::AdultAtRisk)),
    row("tier.registration.complexity.strg", "STRG", true, Says::Complexity(Complexity::StreetGangs)),
    row("tier.registration.complexity.rtao", "RTAO", true, Says::Complexity(Complexity::Terrorism)),
];

/// Which registrations belong in the list.
pub static LIVE: Constant = Constant {
    id: "tier.registrations.live",
    title: "Which registrations are listed",
    value: "live ones: not deregistered",
    source: "hmpps-probation-integration-services, tier-to-delius (read, not run)",
    status: Status::Likely,
};

/// What a list of registrations says.
#[derive(Clone, Debug, Default)]
struct Registered {
    rosh: Option<Level>,
    management_level: Option<u16>,
    category: Option<u16>,
    yes: Vec<Ask>,
    complexity: Set<Complexity>,
    /// The rows that said it.
    rows: Vec<&'static Row>,
}

/// Reads registrations: `HREG` is dropped, the rest sorted by date, newest first, those of one day in the order given.
fn registered(list: &[Registration]) -> Registered {
    let mut newest: Vec<&Registration> = list.iter().filter(|r| r.code.0.as_deref() != Some(DROPPED)).collect_vec();
    order::sort_by_key(&mut newest, |registration| core::cmp::Reverse(registration.date.known()));
    let is_mappa = |r: &Registration| r.code.0.as_deref() == Some(MAPPA);
    let first_mappa = newest.iter().position(|r| is_mappa(r));
    let mut out = Registered::default();
    for (at, registration) in newest.iter().enumerate() {
        for row in &REGISTER {
            let said = match row.says {
                Says::Rosh(level) => row.matches(&registration.code) && out.rosh.is_none() && out.rosh.replace(level).is_none(),
                Says::Complexity(factor) => {
                    let new = row.matches(&registration.code) && !out.complexity.has(factor);
                    if new {
                        out.complexity = out.complexity.plus(factor);
                    }
                    new
                }
                Says::Yes(ask) => {
                    let new = row.matches(&registration.code) && !out.yes.contains(&ask);
                    if new {
                        out.yes.push(ask);
                    }
                    new
                }
                Says::ManagementLevel(n) => {
                    is_mappa(registration) && row.matches(&registration.level) && out.management_level.is_none() && out.management_level.replace(n).is_none()
                }
                Says::Category(n) => Some(at) == first_mappa && row.matches(&registration.category) && out.category.replace(n).is_none(),
            };
            if said {
                out.rows.push(row);
            }
        }
    }
    out
}

// --- sentences ------------------------------------------------------------------------------------------------------------

/// Types of sentence that are custodial.
const CUSTODIAL: [&str; 2] = ["NC", "SC"];
/// Main categories of unpaid work.
const UNPAID_WORK: [&str; 2] = ["W", "W1"];

/// Whether some sentence that is current is custodial, or has a requirement that is neither restrictive nor unpaid work.
fn mandate(sentences: &[Sentence]) -> bool {
    let is = |code: &Text, list: [&str; 2]| code.0.as_deref().is_some_and(|c| list.contains(&c));
    let counts = |r: &Requirement| r.is_restrictive.is_no() && !is(&r.main_category, UNPAID_WORK);
    let gives = |s: &Sentence| is(&s.sentence_type, CUSTODIAL) || s.requirements.0.as_ref().is_some_and(|list| list.iter().any(counts));
    sentences.iter().any(|s| s.terminated_on.known().is_none() && gives(s))
}

// --- filling --------------------------------------------------------------------------------------------------------------

/// Facts with those that the records give.
pub struct Filled<'f> {
    /// The facts, without the records where there were any.
    pub facts: Cow<'f, Facts>,
    /// The facts made from records.
    pub made: Vec<Ask>,
    /// Facts that were given as well, and say something else.
    differs: Vec<Ask>,
    /// The rows of the register that said something.
    rows: Vec<&'static Row>,
}

impl Filled<'_> {
    /// Whether a fact was made from registrations, and so rests on which of them are listed.
    pub fn rests_on_register(&self, ask: Ask) -> bool {
        self.made.contains(&ask) && ask != Ask::has_mandate_for_change
    }

    /// The status for which `strict` withholds what rests on these facts, if any of them was made from registrations.
    pub fn withheld(&self, asks: &[Ask], options: &Options) -> Option<Status> {
        let rests = asks.iter().any(|ask| self.rests_on_register(*ask));
        if rests { Statuses::only(LIVE.status(options)).withheld(options.strict) } else { None }
    }

    /// What was made of the records, as far as an edition reads it: reasons, and the notice where a fact given says something else.
    pub fn explain(&self, read: &[Ask], options: &Options, a: &mut Answered) {
        let made: Vec<Ask> = read.iter().copied().filter(|ask| self.rests_on_register(*ask)).collect_vec();
        if !made.is_empty() && self.withheld(&made, options).is_none() {
            a.reason(LIVE.id, format!("{} made from the registrations listed, taken as the live ones", names(&made)), None, LIVE.source, LIVE.status(options));
            a.reason(RULE.id, "read newest first, those of one day as they come", None, RULE.source, RULE.status);
            for row in self.rows.iter().filter(|row| made.contains(&row.ask())) {
                a.reason(row.id, format!("registration {}: {}", row.label(), row.value()), None, REGISTER_SOURCE, options.status(row.id, Status::Confirmed));
            }
        }
        if read.contains(&Ask::has_mandate_for_change) && self.made.contains(&Ask::has_mandate_for_change) {
            let words = if self.facts.has_mandate_for_change.is_yes() { "a current sentence gives a mandate for change" } else { "no current sentence gives a mandate for change" };
            a.reason("tier.mandate", words, None, SENTENCE_SOURCE, Status::Confirmed);
        }
        let differs: Vec<Ask> = read.iter().copied().filter(|ask| self.differs.contains(ask)).collect_vec();
        if !differs.is_empty() {
            a.notice("given_differs", format!("the records say something else than {}: what was given as a fact is used", names(&differs)));
        }
    }
}

/// The name of a fact on the wire.
pub fn name(ask: Ask) -> &'static str {
    Facts::field(Key::from(ask)).map_or("", |field| field.name)
}

/// Names of facts, for a sentence.
pub fn names(asks: &[Ask]) -> String {
    asks.iter().map(|ask| format!("`{}`", name(*ask))).collect_vec().join(", ")
}

/// Fills facts from the records given with them; what is given as a fact stays. Without records nothing is copied.
pub fn fill(f: &Facts) -> Filled<'_> {
    let mut out = Filled { facts: Cow::Borrowed(f), made: Vec::new(), differs: Vec::new(), rows: Vec::new() };
    if f.registrations.0.is_none() && f.sentences.0.is_none() {
        return out;
    }
    let mut facts = f.clone();
    let (registrations, sentences) = (facts.registrations.0.take(), facts.sentences.0.take());
    if let Some(list) = &registrations {
        let said = registered(list);
        let yes = |ask: Ask| Some(said.yes.contains(&ask));
        out.take(&mut facts.rosh, said.rosh, Ask::rosh);
        out.take(&mut facts.recorded_mappa_category, said.category, Ask::recorded_mappa_category);
        out.take(&mut facts.is_lifer_or_ipp, yes(Ask::is_lifer_or_ipp), Ask::is_lifer_or_ipp);
        out.take(&mut facts.has_domestic_abuse_registration, yes(Ask::has_domestic_abuse_registration), Ask::has_domestic_abuse_registration);
        out.take(&mut facts.has_stalking_registration, yes(Ask::has_stalking_registration), Ask::has_stalking_registration);
        out.take(&mut facts.has_child_protection_registration, yes(Ask::has_child_protection_registration), Ask::has_child_protection_registration);
        out.take(&mut facts.recorded_management_level, said.management_level, Ask::recorded_management_level);
        out.take(&mut facts.complexity_factors.0, Some(said.complexity), Ask::complexity_factors);
        out.take(&mut facts.is_iom_nominal, yes(Ask::is_iom_nominal), Ask::is_iom_nominal);
        out.take(&mut facts.is_unsupervised, yes(Ask::is_unsupervised), Ask::is_unsupervised);
        out.rows = said.rows;
    }
    if let Some(list) = &sentences {
        out.take(&mut facts.has_mandate_for_change, Some(mandate(list)), Ask::has_mandate_for_change);
    }
    out.facts = Cow::Owned(facts);
    out
}

impl Filled<'_> {
    fn take<T: Copy + PartialEq>(&mut self, given: &mut Answer<T>, made: Option<T>, ask: Ask) {
        match given.known() {
            None => {
                *given = made.into();
                self.made.push(ask);
            }
            known if known != made => self.differs.push(ask),
            _ => {}
        }
    }
}

/// Adds every record that is not whole: what is left out of one can be neither a no nor another day.
pub fn check(f: &Facts, problems: &mut Problems) {
    let mut need = |path: String, answered: bool, what: &str| {
        if !answered && !problems.touch(&path) {
            problems.add("missing", &[&path], format!("`{path}` is missing, must be {what}: a record is read whole"));
        }
    };
    for (i, r) in f.registrations.0.iter().flatten().enumerate() {
        need(format!("registrations[{i}].code"), r.code.given().is_some(), "a code of the register");
        need(format!("registrations[{i}].date"), r.date.known().is_some(), "a date such as 2026-03-31");
    }
    for (i, s) in f.sentences.0.iter().flatten().enumerate() {
        need(format!("sentences[{i}].sentence_type"), s.sentence_type.given().is_some(), "a code of a type");
        for (j, r) in s.requirements.0.iter().flatten().enumerate() {
            need(format!("sentences[{i}].requirements[{j}].main_category"), r.main_category.given().is_some(), "a code of a category");
            need(format!("sentences[{i}].requirements[{j}].is_restrictive"), r.is_restrictive.known().is_some(), "true or false");
        }
    }
}

/// The codes that an edition reads, as a table.
pub fn sheet(read: &[Ask]) -> sheet::Table {
    let rows = REGISTER.iter().filter(|row| read.contains(&row.ask()));
    let print = |row: &Row| sheet::Row { id: row.id.to_string(), label: row.label(), value: row.value(), status: Status::Confirmed };
    sheet::Table { id: "tier.registration", title: "Registrations", unit: "code", source: REGISTER_SOURCE, rows: rows.map(print).collect() }
}

/// How registrations are read, in words.
pub const RULE: sheet::Rule = sheet::Rule {
    id: "tier.registrations",
    text: "code HREG is dropped; the rest is sorted by date, newest first, those of one day in the order given; codes match in capitals unless the table says otherwise",
    source: REGISTER_SOURCE,
    status: Status::Confirmed,
};

/// What goes before what, in words.
pub const GIVEN: sheet::Rule = sheet::Rule {
    id: "tier.given",
    text: "a fact given as well as the records that it would be made from wins, and the outcome says where they differ",
    source: "design of this project",
    status: Status::Ours,
};
