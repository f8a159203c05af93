//! The DASH checklist and referral to a multi-agency risk assessment conference: a count of 24 yes/no questions, a person's judgement,
//! events that escalate, and which meeting leads. Thresholds, labels and windows are those of the MARAC profile in force, which
//! is data ([`crate::guidance::marac::profiles`]); the rules that read it are here. Nothing unanswered is ever counted as no.

use crate::answer::Answer;
use crate::choices::Choices;
use crate::collect::CollectVec;
use crate::date::Date;
use crate::facts::{Listed, Numbered, Numbering, Part};
use crate::few::Few;
use crate::guidance::families::Family;
use crate::guidance::flags::{self, Document, Flag, Force, If};
use crate::guidance::mappa::level_facts::Managed;
use crate::guidance::marac::profiles::{self, Profile, Route};
use crate::instrument::{Instrument, POLICY};
use crate::json::Json;
use crate::options::Options;
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::{Status, Statuses};
use crate::set::Set;
use crate::sheet::{self, Rule, Sheet};
use crate::table::Constant;
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

const TOOL: &str = "CAADA risk identification checklist, now SafeLives DASH; London chapter 13 (2010) 13.5.9; chapter 9 (2009) 9.1.5";
const REFERRAL: &str = "SafeLives definitions sheet (copy); Bristol, Kent, Plymouth and Norfolk pages";
const THRESHOLD_ELSEWHERE: &str = "SafeLives definitions sheet (copy); Bristol, Kent and Plymouth pages";
const LABELS_ELSEWHERE: &str = "Plymouth MARAC page; Norfolk NIDAS page";
const WINDOW_ELSEWHERE: &str = "SafeLives definitions sheet (copy); Bristol MARAC referral form";
const STATED_JUDGEMENT: &str = "SafeLives definitions sheet (copy); Kent MARAC page";
const LONDON_CHILD: &str = "London chapter 13 (2010) 13.5.9, 13.5.11";
const CONFERENCE: &str = "London chapter 13 (2010) 13.5.4 to 13.5.9";
const LEADS: &str = "chapter 9 (2009) 9.1.5; London chapter 13 (2010) 13.5.13";
const HEARING: &str = "second-hand: a comment in public code; the SafeLives sheet's fourth criterion was not read";
const OURS: &str = "design of this project";

/// Questions of the checklist (MAR-2).
pub const QUESTIONS: u8 = 24;

/// The questions by number, each with a topic in our own words: the form's wording belongs to its owner. Numbering and topics are
/// recalled and confirmed in no text read; only how many are yes enters a result.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Questions;

impl Numbering for Questions {
    const SECTION: &'static str = "Checklist";
    const SOURCE: &'static str = TOOL;
    #[rustfmt::skip]
    const NAMES: &'static [&'static str] = &[
        "q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10", "q11", "q12",
        "q13", "q14", "q15", "q16", "q17", "q18", "q19", "q20", "q21", "q22", "q23", "q24",
    ];
    const TITLES: &'static [&'static str] = &[
        "injury in the present incident",
        "very frightened",
        "afraid of further violence, and for whom",
        "isolated from family or friends",
        "depressed or suicidal thoughts",
        "separated, or tried to, in the past year",
        "conflict over child contact",
        "constant contact, following, stalking or harassing",
        "pregnant, or a baby under 18 months",
        "abuse more often",
        "abuse getting worse",
        "controlling or excessively jealous",
        "weapons or objects used to hurt",
        "threats to kill that were believed",
        "attempted strangling, choking, suffocating or drowning",
        "sexual acts or talk that hurt or made feel bad",
        "threat from another person, or fear of one",
        "has hurt others (children, relatives, an earlier partner)",
        "has mistreated an animal or pet",
        "money matters, dependence for money, or job loss",
        "abuser's alcohol, drug or mental health problems in the past year",
        "abuser has threatened or attempted suicide",
        "abuser has broken bail, an injunction or a contact agreement",
        "abuser known to the police or with a criminal history",
    ];
}

choices! {
    /// What a count is called. A label of a form, not a level of serious harm.
    pub enum Band {
        Standard = "standard", "Standard";
        Medium = "medium", "Medium";
        High = "high", "High";
    }
}

choices! {
    /// What leads to a referral by rule.
    pub enum By {
        VisibleHighRisk = "visible_high_risk", "Visible high risk";
        Judgement = "professional_judgement", "Professional judgement";
        Escalation = "potential_escalation", "Potential escalation";
    }
}

choices! {
    /// The meeting that leads.
    pub enum Leads {
        Marac = "marac", "The multi-agency risk assessment conference";
        Mapp = "mapp_meeting", "The multi-agency public protection meeting";
    }
}

facts! {
    /// A professional's own view. No text about a person is asked for.
    pub struct Judgement(JudgementAsk) in "dash-judgement", "Professional judgement" {
        high_risk: Answer<bool> = ask("High risk in the professional's judgement").dynamic().source(REFERRAL);
        reason_recorded: Answer<bool> = ask("The reason is recorded in the case file").source(REFERRAL).help("A referral by judgement needs one; its text is not asked for here.");
    }
}

facts! {
    /// What a conference has in place. Nothing else rests on it.
    pub struct Minimum(MinimumAsk) in "dash-minimum", "Minimum requirements of a conference" {
        adviser: Answer<bool> = ask("An independent domestic violence adviser takes part").source(CONFERENCE);
        two_protocols: Answer<bool> = ask("The two protocols are in place").source(CONFERENCE);
        identity_confirmed: Answer<bool> = ask("Identities were confirmed").source(CONFERENCE);
        list_circulated: Answer<bool> = ask("The list of cases was circulated").source(CONFERENCE);
        files_brought: Answer<bool> = ask("The agencies brought their files").source(CONFERENCE);
        minutes_taken_and_sent: Answer<bool> = ask("Minutes were taken and sent").source(CONFERENCE);
    }
}

/// The requirements in the order of the form.
const MINIMUM: &[(&str, If<MinimumAsk>)] = &[
    ("adviser", If::Yes(MinimumAsk::adviser)),
    ("two_protocols", If::Yes(MinimumAsk::two_protocols)),
    ("identity_confirmed", If::Yes(MinimumAsk::identity_confirmed)),
    ("list_circulated", If::Yes(MinimumAsk::list_circulated)),
    ("files_brought", If::Yes(MinimumAsk::files_brought)),
    ("minutes_taken_and_sent", If::Yes(MinimumAsk::minutes_taken_and_sent)),
];

facts! {
    /// What the checklist and the referral rules ask.
    pub struct Facts(Ask) in "dash", "DASH checklist and MARAC referral" {
        answers: Numbered<Questions, Answer<bool>, 24> = ask("Answers to the 24 questions").section("Checklist").source(TOOL)
            .help("Topics in our own words. Numbering and topics are recalled and confirmed in no text read; only the number of yes answers counts. No source classes them as history or present circumstances. Or give the counts.");
        yes: Answer<u16> = ask("Questions answered yes").section("Checklist").range(0, 24).unit("questions").source(TOOL).help("In place of the single answers.");
        unanswered: Answer<u16> = ask("Questions left unanswered").section("Checklist").range(0, 24).unit("questions").source(TOOL)
            .help("In place of the single answers. Unanswered is not no: without this number, any question that is not a yes may be open.");
        assessed_on: Answer<Date> = ask("Assessed on").section("Events").source(REFERRAL).help("The window of events ends on this day.");
        incidents: Listed<Date> = ask("Days of incidents").section("Events").dynamic().source(REFERRAL)
            .counts("every event: two on one day are two (our reading; no source says)").help("An empty list says that there were none; left out, it is not known.");
        professional_judgement: Part<Judgement> = ask("Professional judgement").section("Judgement").dynamic().source(REFERRAL);
        judged_level: Answer<Band> = ask("Level in the professional's judgement").section("Judgement").dynamic().source(REFERRAL)
            .help("High is a referral and needs a recorded reason. A lower one is never set against the count.");
        suicide_self_harm: Answer<bool> = ask("Suicide or self-harm").section("Local routes").dynamic().source("Kent MARAC page");
        three_cluster: Answer<bool> = ask("Separation, coercive control and violence together").section("Local routes").dynamic().source("Plymouth MARAC page");
        strangulation: Answer<bool> = ask("Strangulation").section("Local routes").source("Plymouth MARAC page");
        stalking: Answer<bool> = ask("Stalking").section("Local routes").dynamic().source("Plymouth MARAC page");
        threats_to_kill: Answer<bool> = ask("Threats to kill").section("Local routes").source("Plymouth MARAC page");
        previous_marac_on: Answer<Date> = ask("Last heard at a conference on").section("Repeat").fixed().source(HEARING);
        further_incident_since: Answer<bool> = ask("A further incident since then").section("Repeat").dynamic().source(HEARING);
        children_in_household: Answer<bool> = ask("Children in the household").section("Children").dynamic().source(LONDON_CHILD);
        child_at_high_risk: Answer<bool> = ask("A child is at high risk by the London domestic violence matrix").section("Children").dynamic().source(LONDON_CHILD)
            .when(When::Is("children_in_household", "yes"));
        mappa_level: Set<Managed> = ask("Level at which the offender is managed under MAPPA").section("Precedence").dynamic().source(LEADS)
            .help("None where not managed under MAPPA. Several where it is only known to be one of them.");
        minimum: Part<Minimum> = ask("What the conference has in place").section("Conference").source(CONFERENCE);
    }
}

/// Months after a hearing within which a further incident makes a repeat case (MAR-7).
pub static REPEAT: Constant =
    Constant { id: "dash.repeat", title: "Months after a hearing within which a further incident makes a repeat case", value: "12", source: HEARING, status: Status::Likely };
const REPEAT_MONTHS: i32 = 12;
/// A repeat case among what a person decides on.
const REPEATED: &str = "repeat";

// --- MAR-2 to MAR-4: the count --------------------------------------------------------------------------------------------

/// How many questions are yes now, and may be once the unanswered ones are answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// Yes answers, where their number is known.
    pub yes: Option<u8>,
    /// Unanswered questions, where their number is known.
    pub unanswered: Option<u8>,
    /// The least number of yes that a completion gives.
    pub least: u8,
    /// The greatest.
    pub most: u8,
}

/// The single answers that are known: how many are yes, how many are no.
fn answered(f: &Facts) -> (u8, u8) {
    f.answers.iter().fold((0, 0), |(yes, no), (_, answer)| match answer.known() {
        Some(true) => (u8::saturating_add(yes, 1), no),
        Some(false) => (yes, u8::saturating_add(no, 1)),
        None => (yes, no),
    })
}

/// Whether the counts stand for the answers: no single answer is known, and a count is.
fn by_counts(f: &Facts) -> bool {
    answered(f) == (0, 0) && (f.yes.known().is_some() || f.unanswered.known().is_some())
}

/// Counts the answers, or takes the counts given.
pub fn count(f: &Facts) -> Count {
    let small = |given: Answer<u16>| given.known().map(|n| u8::try_from(n).unwrap_or(QUESTIONS).min(QUESTIONS));
    let (yes, unanswered) = if by_counts(f) {
        (small(f.yes), small(f.unanswered))
    } else {
        let (yes, no) = answered(f);
        (Some(yes), Some(QUESTIONS.saturating_sub(yes).saturating_sub(no)))
    };
    let most = match (yes, unanswered) {
        (Some(yes), Some(unanswered)) => yes.saturating_add(unanswered).min(QUESTIONS),
        _ => QUESTIONS,
    };
    Count { yes, unanswered, least: yes.unwrap_or(0), most }
}

/// The label of a count under a profile; none where it is below the least that the profile labels.
pub fn band(profile: &Profile, yes: u8) -> Option<Band> {
    [(profile.high_at_least, Band::High), (profile.labels.medium_at_least, Band::Medium), (profile.labels.standard_at_least, Band::Standard)]
        .into_iter()
        .find(|(least, _)| yes >= *least)
        .map(|(_, band)| band)
}

/// Every label that a completion gives, lowest first.
pub fn bands(profile: &Profile, count: Count) -> Few<Option<Band>, 4> {
    let mut all = Few::default();
    for of in (count.least..=count.most).map(|yes| band(profile, yes)) {
        if all.last() != Some(&of) {
            all.push(of);
        }
    }
    all
}

/// Whether the count is a visible high risk, where every completion agrees.
pub fn visible_high_risk(profile: &Profile, count: Count) -> Option<bool> {
    let high = |yes: u8| yes >= profile.high_at_least;
    (high(count.least) == high(count.most)).then_some(high(count.least))
}

// --- MAR-5: judgement -----------------------------------------------------------------------------------------------------

/// Whether a professional judges the risk high.
fn judged_high(f: &Facts) -> Option<bool> {
    let part = f.professional_judgement.0.as_ref().and_then(|j| j.high_risk.known());
    part.or_else(|| f.judged_level.known().map(|level| level == Band::High))
}

fn reason_recorded(f: &Facts) -> bool {
    f.professional_judgement.0.as_ref().is_some_and(|j| j.reason_recorded.is_yes())
}

/// Whether the risk is judged high and the reason for it is not recorded.
fn reason_missing(f: &Facts) -> bool {
    judged_high(f) == Some(true) && !reason_recorded(f)
}

/// Whether the count, or several events, may refer without the judgement: a reason that is missing is then named, and the facts are
/// taken. The figures are those of every built-in profile.
fn another_route(f: &Facts) -> bool {
    let yes = f.answers.iter().filter(|(_, answer)| answer.is_yes()).count();
    let usual = &profiles::SAFE_LIVES;
    let counted = yes.max(f.yes.known().map_or(0, usize::from));
    counted >= usize::from(usual.high_at_least) || f.incidents.0.as_ref().is_some_and(|days| days.len() >= usize::from(usual.escalation.events))
}

// --- MAR-6: escalation ----------------------------------------------------------------------------------------------------

/// Events within the window of a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Escalated {
    /// Whether they are enough; `None` while that is not known.
    pub met: Option<bool>,
    /// How many are in the window, where it is known.
    pub events: Option<u8>,
    /// First day of the window, where it lies in the calendar.
    pub from: Option<Date>,
}

/// The events in the window that ends on `day`.
fn in_window(incidents: &[Date], months: u8, day: Date) -> (u8, Option<Date>) {
    let from = day.months_back(months.into());
    let within = incidents.iter().filter(|on| **on <= day && from.is_none_or(|first| first <= **on)).count();
    (u8::try_from(within).unwrap_or(u8::MAX), from)
}

/// Counts the events. A list left out is not an empty one; without the day of assessment, the last incident is the day on which the
/// window can hold most.
pub fn escalated(profile: &Profile, f: &Facts) -> Escalated {
    let (needed, months) = (profile.escalation.events, profile.escalation.months);
    let from = f.assessed_on.known().and_then(|day| day.months_back(months.into()));
    let Some(incidents) = &f.incidents.0 else { return Escalated { met: None, events: None, from } };
    if let Some(day) = f.assessed_on.known() {
        let (events, from) = in_window(incidents, months, day);
        return Escalated { met: Some(events >= needed), events: Some(events), from };
    }
    let at_best = incidents.last().map_or(0, |last| in_window(incidents, months, *last).0);
    Escalated { met: (at_best < needed).then_some(false), events: None, from }
}

// --- MAR-7, MAR-8: what only a person decides -----------------------------------------------------------------------------

/// Last day on which a further incident makes a repeat case.
fn repeat_until(f: &Facts) -> Option<Date> {
    f.previous_marac_on.known().and_then(|day| day.months_later(REPEAT_MONTHS))
}

/// Whether it is a repeat case; `None` while that is not known.
fn repeat(f: &Facts) -> Option<bool> {
    let (heard, until) = (f.previous_marac_on.known()?, repeat_until(f)?);
    if f.incidents.0.iter().flatten().any(|on| *on > heard && *on <= until) {
        return Some(true);
    }
    match f.further_incident_since.known()? {
        false => Some(false),
        true => f.assessed_on.known().filter(|day| *day <= until).map(|_| true),
    }
}

/// A local route: its question, the form that names it, the words of what it asks.
struct Local {
    route: Route,
    ask: Ask,
    document: Document,
    id: &'static str,
    text: &'static str,
}

/// The routes that local forms name, in the order of the form.
const LOCAL: [Local; 5] = [
    Local {
        route: Route::SuicideSelfHarm,
        ask: Ask::suicide_self_harm,
        document: Document::Kent,
        id: "MAR-8.suicide_self_harm",
        text: "weigh a referral for suicide or self-harm",
    },
    Local {
        route: Route::ThreeCluster,
        ask: Ask::three_cluster,
        document: Document::Plymouth,
        id: "MAR-8.three_cluster",
        text: "weigh a referral: separation, coercive control and violence come together",
    },
    Local { route: Route::Strangulation, ask: Ask::strangulation, document: Document::Plymouth, id: "MAR-8.strangulation", text: "weigh a referral for strangulation" },
    Local { route: Route::Stalking, ask: Ask::stalking, document: Document::Plymouth, id: "MAR-8.stalking", text: "weigh a referral for stalking" },
    Local { route: Route::ThreatsToKill, ask: Ask::threats_to_kill, document: Document::Plymouth, id: "MAR-8.threats_to_kill", text: "weigh a referral for threats to kill" },
];

fn local_answer(f: &Facts, route: Route) -> Answer<bool> {
    match route {
        Route::SuicideSelfHarm => f.suicide_self_harm,
        Route::ThreeCluster => f.three_cluster,
        Route::Strangulation => f.strangulation,
        Route::Stalking => f.stalking,
        Route::ThreatsToKill => f.threats_to_kill,
    }
}

/// What is asked beside the referral: the children's assessment, and every local route whatever the profile. A route that a
/// profile from a file names is that file's.
fn asked(profile: &Profile, f: &Facts) -> Vec<Flag<Ask>> {
    let child = |id, text, when| Flag { id, document: Document::London, section: LONDON_CHILD, force: Force::Should, text, status: Status::Confirmed, when };
    let own = |local: &Local| profile.head.file_hash.is_some() && profile.routes.contains(&local.route);
    let route = |local: &Local| {
        let (document, section, status) =
            if own(local) { (Document::File, "the profile in force", Status::Ours) } else { (local.document, local.document.label(), Status::Confirmed) };
        Flag { id: local.id, document, section, force: Force::Consider, text: local.text, status, when: If::Yes(local.ask) }
    };
    let each = child("MAR-10", "assess each child with the London domestic violence risk identification matrix", If::Yes(Ask::children_in_household));
    let high = child("MAR-10.high", "refer the child before the conference or as a result of it", If::Yes(Ask::child_at_high_risk));
    // without children nothing is open about them
    let high = (!f.children_in_household.is_no()).then_some(high);
    [each].into_iter().chain(high).chain(LOCAL.iter().map(route)).collect()
}

// --- the referral ---------------------------------------------------------------------------------------------------------

/// What a profile makes of the facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The count.
    pub count: Count,
    /// Whether it is a visible high risk.
    pub visible: Option<bool>,
    /// Every label that a completion gives.
    pub bands: Few<Option<Band>, 4>,
    /// Whether a professional judges the risk high; `None` where nobody has said, or has said so without the reason (MAR-5).
    pub judgement: Option<bool>,
    /// Whether events escalate.
    pub escalated: Escalated,
    /// Words of what asks a person to decide, under this profile.
    pub advised: Few<&'static str, 6>,
    /// Facts that were begun and not finished, without which the referral is open.
    pub open: Few<&'static str, 3>,
}

/// The judgement in the words of the facts.
const HIGH_RISK: &str = "professional_judgement.high_risk";
/// What makes a judgement of high risk a route.
const REASON: &str = "professional_judgement.reason_recorded";
/// The day on which the window ends.
const DAY: &str = "assessed_on";

/// Judges the facts by a profile. Allocates nothing.
pub fn judge(profile: &Profile, f: &Facts) -> Judged {
    let count = count(f);
    // high without its reason leads to no referral, and rules none out (MAR-5)
    let (judgement, escalated) = (judged_high(f).filter(|_| !reason_missing(f)), escalated(profile, f));
    let routes = profile.routes.iter().filter(|route| local_answer(f, **route).is_yes()).map(|route| route.word());
    let mut advised: Few<&'static str, 6> = Few::default();
    for word in routes.chain((repeat(f) == Some(true)).then_some(REPEATED)) {
        // a profile from a file may name a route twice
        if !advised.contains(&word) {
            advised.push(word);
        }
    }
    let mut open = Few::default();
    if f.incidents.0.is_some() && escalated.met.is_none() {
        open.push(DAY);
    }
    // what a local form names is decided by a person, and nobody has
    if !advised.is_empty() && judged_high(f).is_none() {
        open.push(HIGH_RISK);
    }
    if reason_missing(f) {
        open.push(REASON);
    }
    Judged { count, visible: visible_high_risk(profile, count), bands: bands(profile, count), judgement, escalated, advised, open }
}

impl Judged {
    /// Each rule with what it says.
    fn by(&self) -> [(By, Option<bool>); 3] {
        [(By::VisibleHighRisk, self.visible), (By::Judgement, self.judgement), (By::Escalation, self.escalated.met)]
    }

    /// Whether a rule leads to a referral.
    fn refers(&self) -> bool {
        self.by().iter().any(|(_, holds)| *holds == Some(true))
    }

    /// Whether the label, the referral, or which meeting leads depends on answers that are not known.
    pub fn is_open(&self, f: &Facts) -> bool {
        self.bands.len() > 1 || !self.refers() && !self.open.is_empty() || f.mappa_level.iter().map(leads).collect::<Set<Leads>>().len() > 1
    }

    /// The rules that lead to a referral.
    pub fn routes(&self) -> Vec<By> {
        self.by().into_iter().filter(|(_, holds)| *holds == Some(true)).map(|(by, _)| by).collect_vec()
    }

    /// The referral: yes where a rule leads to it, no where the count settles it and nothing else that was answered does; `None` while
    /// the count or something begun is open. What nobody was asked is named beside it (`not_answered`).
    pub fn referral(&self) -> Option<bool> {
        if self.refers() {
            return Some(true);
        }
        (self.visible == Some(false) && self.open.is_empty()).then_some(false)
    }

    /// What was not answered and could still lead to a referral, in form order.
    fn not_answered(&self, profile: &Profile, f: &Facts) -> Vec<&'static str> {
        let mut out = Vec::new();
        if f.incidents.0.is_none() {
            out.push("incidents");
        }
        if judged_high(f).is_none() {
            out.push(HIGH_RISK);
            out.extend(LOCAL.iter().filter(|l| profile.routes.contains(&l.route) && local_answer(f, l.route).is_unknown()).map(|l| l.route.word()));
            if f.previous_marac_on.known().is_some() && repeat(f).is_none() {
                out.push("further_incident_since");
            }
        }
        out
    }
}

// --- PREC-1 ---------------------------------------------------------------------------------------------------------------

/// Which meeting leads at a level. A public protection meeting of level 2 or 3 is statutory.
pub const fn leads(level: Managed) -> Leads {
    match level {
        Managed::Two | Managed::Three => Leads::Mapp,
        Managed::None | Managed::One => Leads::Marac,
    }
}

// --- statuses: each profile's own -----------------------------------------------------------------------------------------

fn band_id(profile: &Profile, band: Option<Band>) -> String {
    format!("dash.band.{}.{}", profile.head.id, band.map_or("none", Band::word))
}

const fn band_status(profile: &Profile, band: Option<Band>) -> Status {
    match band {
        Some(Band::High) => profile.status,
        _ => profile.labels.status,
    }
}

const fn elsewhere(band: Option<Band>) -> &'static str {
    match band {
        Some(Band::High) => THRESHOLD_ELSEWHERE,
        _ => LABELS_ELSEWHERE,
    }
}

/// Where a figure of a profile stands: on its own page, or elsewhere where a built-in profile borrows it.
fn source(profile: &Profile, own: Status, elsewhere: &'static str) -> Cow<'static, str> {
    if own == Status::Likely && profile.head.file_hash.is_none() { Cow::Borrowed(elsewhere) } else { profile.head.source.clone() }
}

fn escalation_id(profile: &Profile) -> String {
    format!("dash.escalation.{}", profile.head.id)
}

fn judgement_row(profile: &Profile) -> (&'static str, Status) {
    (if profile.judgement == Status::Confirmed { "dash.judgement.stated" } else { "dash.judgement.elsewhere" }, profile.judgement)
}

fn status_of(profile: &Profile, by: By, options: &Options) -> Status {
    match by {
        By::VisibleHighRisk => options.status(&band_id(profile, Some(Band::High)), profile.status),
        By::Judgement => {
            let (id, own) = judgement_row(profile);
            options.status(id, own)
        }
        By::Escalation => options.status(&escalation_id(profile), profile.escalation.status),
    }
}

/// The referral as it may be shown: what it is, the rules shown, and the status for which it is withheld.
fn shown(judged: &Judged, profile: &Profile, options: &Options) -> (Option<bool>, Vec<By>, Option<Status>) {
    let withheld = |by: By| Statuses::only(status_of(profile, by, options)).withheld(options.strict);
    let holding = judged.routes();
    let routes: Vec<By> = holding.iter().copied().filter(|by| withheld(*by).is_none()).collect_vec();
    if !routes.is_empty() {
        return (Some(true), routes, None);
    }
    // a yes rests on what holds; anything else on the count and the events, and not on a judgement that does not raise
    let rests_on = judged.by().into_iter().filter(|(by, holds)| match (holding.is_empty(), by) {
        (false, _) => *holds == Some(true),
        (true, By::VisibleHighRisk) => true,
        (true, By::Escalation) => holds.is_some() || judged.open.contains(&DAY),
        (true, By::Judgement) => false,
    });
    match rests_on.filter_map(|(by, _)| withheld(by)).max() {
        Some(weak) => (None, routes, Some(weak)),
        None => (judged.referral(), routes, None),
    }
}

/// The DASH checklist with the referral rules around it.
pub struct Dash;

impl Instrument for Dash {
    const ID: &'static str = "dash";
    const EDITION: &'static str = POLICY;
    const FAMILY: Family = Family::Marac;
    const TITLE: &'static str = "DASH checklist and MARAC referral";
    const SUMMARY: &'static str = "visible high risk, label, escalation and referral to a MARAC under a profile; whether a MAPP meeting leads";
    type Facts = Facts;

    fn check(f: &Facts, p: &mut Problems) {
        let (yes, no) = answered(f);
        let unanswered = QUESTIONS.saturating_sub(yes).saturating_sub(no);
        for (name, counted, given) in [("yes", yes, f.yes), ("unanswered", unanswered, f.unanswered)] {
            if let Some(given) = given.known().filter(|n| !by_counts(f) && *n != u16::from(counted)) {
                p.add("contradicts", &["answers", name], format!("`{name}` is {given} and `answers` come to {counted}; must be the same, or one of them left out"));
            }
        }
        if let (Some(yes), Some(unanswered)) = (f.yes.known(), f.unanswered.known()) {
            let sum = yes.saturating_add(unanswered);
            if sum > QUESTIONS.into() {
                p.add("contradicts", &["yes", "unanswered"], format!("`yes` and `unanswered` come to {sum}, must be at most {QUESTIONS} together"));
            }
        }
        if let Some(day) = f.assessed_on.known() {
            let late = f.incidents.0.iter().flatten().filter(|on| **on > day).count();
            if late > 0 {
                p.add("contradicts", &["incidents", "assessed_on"], format!("`incidents` has {late} after `assessed_on`, must have none after {day}"));
            }
            if f.previous_marac_on.known().is_some_and(|heard| heard > day) {
                p.add("contradicts", &["previous_marac_on", "assessed_on"], format!("`previous_marac_on` is after `assessed_on`, must be {day} or before"));
            }
        }
        let part = f.professional_judgement.0.as_ref();
        let high = part.and_then(|j| j.high_risk.known());
        p.add_if(
            high.zip(f.judged_level.known()).is_some_and(|(high, level)| high != (level == Band::High)),
            "contradicts",
            &[HIGH_RISK, "judged_level"],
            "`judged_level` must be high where `professional_judgement.high_risk` is true, and not where it is false",
        );
        p.add_if(
            reason_missing(f) && !another_route(f),
            "reason_required",
            &[REASON],
            "a referral by professional judgement needs a reason: `professional_judgement.reason_recorded` must be true (MAR-5)",
        );
        let since = f.previous_marac_on.known().is_some_and(|heard| f.incidents.0.iter().flatten().any(|on| *on > heard));
        p.add_if(
            f.further_incident_since.is_no() && since,
            "contradicts",
            &["further_incident_since", "incidents"],
            "`further_incident_since` is false and `incidents` has one after `previous_marac_on`; must be true, or left out",
        );
        p.add_if(
            f.children_in_household.is_no() && f.child_at_high_risk.is_yes(),
            "contradicts",
            &["children_in_household", "child_at_high_risk"],
            "`child_at_high_risk` must not be true where `children_in_household` is false",
        );
    }

    fn answer(f: &Facts, options: &Options) -> Answered {
        let profile = options.marac();
        let judged = judge(profile, f);
        let mut a = Answered { policy: Some(profile.head.named()), policy_is_edition: true, result: object! {}, ..Answered::default() };
        show_count(profile, &judged, options, &mut a);
        show_escalation(profile, &judged, f, options, &mut a);
        show_referral(profile, &judged, f, options, &mut a);
        show_precedence(f, options, &mut a);
        show_repeat(f, options, &mut a);
        if let Some(minimum) = &f.minimum.0 {
            a.result.push("minimum", flags::checklist(minimum, MINIMUM).with("rule", "SEED-G-minimum"));
            a.reason("MAR-11", "what the conference has in place, held against the minimum", None, CONFERENCE, options.status("MAR-11", Status::Confirmed));
        }
        let advisories: Json = [may_reach(profile, &judged, f, options), repeat_advisory(f, options)].into_iter().flatten().collect();
        a.result.push("advisories", advisories);
        a.result.push("other_profiles", profiles::ALL.iter().filter(|p| p.head.id != profile.head.id).map(|p| beside(p, f, options)).collect::<Json>());
        settle(&judged, f, &mut a);
        flags::raise(f, &asked(profile, f), &[], options, &mut a);
        lead_actions(f, options, &mut a);
        if reason_missing(f) {
            a.notice("reason_missing", "the judgement of high risk is recorded without its reason, which MAR-5 asks for: by itself it leads to no referral");
        }
        a.notice("recommendation", "a referral is recommended by rule; people decide, and any agency may refer");
        a
    }

    fn sheet() -> Sheet {
        let bands = sheet::Table {
            id: "dash.band",
            title: "Visible high risk and the labels below it, by profile",
            unit: "yes answers of 24",
            source: REFERRAL,
            rows: profiles::ALL.iter().flat_map(|p| band_rows(p)).collect_vec(),
        };
        let escalation = sheet::Table {
            id: "dash.escalation",
            title: "Potential escalation, by profile",
            unit: "profile",
            source: REFERRAL,
            rows: profiles::ALL
                .iter()
                .map(|p| sheet::Row {
                    id: escalation_id(p),
                    label: p.head.title.to_string(),
                    value: format!("{} events in {} months", p.escalation.events, p.escalation.months),
                    status: p.escalation.status,
                })
                .collect(),
        };
        let judgement = sheet::Table {
            id: "dash.judgement",
            title: "Professional judgement alone leads to a referral",
            unit: "profile",
            source: STATED_JUDGEMENT,
            rows: [("dash.judgement.stated", "SafeLives, Kent", Status::Confirmed), ("dash.judgement.elsewhere", "any other", Status::Likely)]
                .into_iter()
                .map(|(id, label, status)| sheet::Row { id: id.to_string(), label: label.to_string(), value: String::from("refer, with a reason"), status })
                .collect(),
        };
        let topics = sheet::Table {
            id: "dash.topic",
            title: "Topics of the questions, in our own words; they enter no number",
            unit: "question",
            source: TOOL,
            rows: Questions::NAMES
                .iter()
                .zip(Questions::TITLES)
                .map(|(name, topic)| sheet::Row { id: format!("dash.topic.{name}"), label: name.to_string(), value: topic.to_string(), status: Status::Unconfirmed })
                .collect(),
        };
        Sheet {
            tables: alloc::vec![
                bands,
                escalation,
                judgement,
                REPEAT.sheet(),
                topics,
                flags::sheet("dash.asked", &<Facts as crate::facts::FactSet>::FORM, &asked(&profiles::SAFE_LIVES, &Facts::default()))
            ],
            rules: RULES.to_vec(),
            example: EXAMPLE,
            notes: &[
                "The form's wording belongs to its owner and is not printed here. An operator puts it beside the numbers.",
                "A referral may also come from the police after an incident, from an independent adviser, or directly after an approved assessment that finds a very high risk (MAR-9).",
            ],
        }
    }
}

const EXAMPLE: &str = r#"{"yes": 6, "unanswered": 0, "assessed_on": "2026-03-31", "incidents": ["2025-05-02", "2025-11-20", "2026-03-28"], "professional_judgement": {"high_risk": false}, "mappa_level": 1}"#;

#[rustfmt::skip]
const RULES: &[Rule] = &[
    Rule { id: "MAR-1", text: "for victims at high risk, the top tenth of local cases", source: "London chapter 13 (2010) 13.5.1", status: Status::Confirmed },
    Rule { id: "MAR-2", text: "24 questions, each yes or no", source: TOOL, status: Status::Confirmed },
    Rule { id: "MAR-3", text: "14 or more yes is a visible high risk, under each profile with its own figure", source: REFERRAL, status: Status::Confirmed },
    Rule { id: "MAR-4", text: "labels below it are those of the profile, and elsewhere those of Plymouth and Norfolk", source: LABELS_ELSEWHERE, status: Status::Likely },
    Rule { id: "MAR-5", text: "judgement alone can refer at any count, with a reason; it never lowers", source: STATED_JUDGEMENT, status: Status::Confirmed },
    Rule { id: "MAR-6", text: "several events within the window of the profile, which ends on the day of assessment, both ends included", source: REFERRAL, status: Status::Confirmed },
    Rule { id: "dash.window", text: "the window begins on the earliest day from which its months do not end before the day of assessment; two events on one day are two", source: OURS, status: Status::Ours },
    Rule { id: "MAR-7", text: "a further incident within 12 months of the last hearing is a repeat case; a person decides", source: HEARING, status: Status::Likely },
    Rule { id: "MAR-8", text: "further routes that local forms name, shown under every profile; a person decides", source: "Kent MARAC page; Plymouth MARAC page", status: Status::Confirmed },
    Rule { id: "MAR-9", text: "routes: a police incident, an independent adviser, an approved assessment that finds a very high risk", source: "London chapter 13 (2010) 13.5.10", status: Status::Confirmed },
    Rule { id: "MAR-10", text: "each child is assessed with the London matrix; at high risk, referred before the conference or as a result of it", source: LONDON_CHILD, status: Status::Confirmed },
    Rule { id: "MAR-11", text: "any agency may refer; an independent adviser and two protocols are the minimum; identity confirmed, list circulated, files brought, minutes sent", source: CONFERENCE, status: Status::Confirmed },
    Rule { id: "SEED-G-minimum", text: "what a conference must at least have in place, as a list of what is met, not met and not known", source: CONFERENCE, status: Status::Confirmed },
    Rule { id: "MAR-12", text: "15 to 20 cases in half a day, every month", source: "chapter 9 (2009) 9.1.5; London chapter 13 (2010) 13.5.3, 13.5.12", status: Status::Confirmed },
    Rule { id: "PREC-1", text: "an offender managed at MAPPA level 2 or 3: that meeting leads over the conference; otherwise the conference goes on", source: LEADS, status: Status::Confirmed },
    Rule { id: "dash.unanswered", text: "an unanswered question is never a no: what the count may reach is given", source: OURS, status: Status::Ours },
    Rule { id: "dash.not_asked", text: "a route of which nothing was answered leaves the referral as the count has it, and is named beside it; a route begun and not finished leaves it open", source: OURS, status: Status::Ours },
];

/// The rows of a profile, highest first.
fn band_rows(profile: &Profile) -> Vec<sheet::Row> {
    let mut rows: Vec<(Option<Band>, u8, u8)> = Vec::new();
    for yes in (0..=QUESTIONS).rev() {
        let of = band(profile, yes);
        match rows.last_mut() {
            Some((known, from, _)) if *known == of => *from = yes,
            _ => rows.push((of, yes, yes)),
        }
    }
    let label = |from: u8, to: u8| if from == to { format!("{}: {from}", profile.head.id) } else { format!("{}: {from} to {to}", profile.head.id) };
    rows.into_iter()
        .map(|(of, from, to)| sheet::Row {
            id: band_id(profile, of),
            label: label(from, to),
            value: of.map_or("no label", Band::word).to_string(),
            status: band_status(profile, of),
        })
        .collect()
}

// --- explaining -----------------------------------------------------------------------------------------------------------

/// Shows a value, or null and the status for which it is withheld.
fn withhold(a: &mut Answered, key: &'static str, weak: Status) {
    a.result.push(key, Json::Null);
    if a.result.get("withheld").is_none() {
        a.result.push("withheld", weak.word());
    }
}

fn show_count(profile: &Profile, judged: &Judged, options: &Options, a: &mut Answered) {
    let count = judged.count;
    let no = count.yes.zip(count.unanswered).map(|(yes, unanswered)| QUESTIONS.saturating_sub(yes).saturating_sub(unanswered));
    a.result.push("yes", count.yes);
    a.result.push("no", no);
    a.result.push("unanswered", count.unanswered);
    let status = status_of(profile, By::VisibleHighRisk, options);
    match Statuses::only(status).withheld(options.strict) {
        Some(weak) => withhold(a, "visible_high_risk", weak),
        None => {
            a.result.push("visible_high_risk", judged.visible);
            if let Some(visible) = judged.visible {
                let words = if visible { "a visible high risk" } else { "not a visible high risk" };
                a.reason(
                    "MAR-3",
                    format!("{}: {words}, which begins at {}", range(count), profile.high_at_least),
                    None,
                    source(profile, profile.status, THRESHOLD_ELSEWHERE),
                    status,
                );
            }
        }
    }
    let statuses: Statuses = judged.bands.iter().map(|of| options.status(&band_id(profile, *of), band_status(profile, *of))).collect();
    if let Some(weak) = statuses.withheld(options.strict) {
        return withhold(a, "band", weak);
    }
    let word = |of: &Option<Band>| Json::from(of.map(Band::word));
    match &*judged.bands {
        [only] => {
            a.result.push("band", word(only));
            let label = only.map_or("no label", Band::label);
            a.reason(band_id(profile, *only), format!("{}: {label}", range(count)), None, source(profile, band_status(profile, *only), elsewhere(*only)), statuses.weakest());
            if only.is_none() {
                a.notice("no_label", format!("the labels of this profile begin at {} yes; below that it names none", profile.labels.standard_at_least));
            }
        }
        several => {
            a.result.push("band", Json::Null);
            a.result.push("possible_band", several.iter().map(word).collect::<Json>());
            a.statuses = a.statuses.union(statuses);
        }
    }
}

/// The count in words: `13 yes`, `13 to 15 yes`.
fn range(count: Count) -> String {
    if count.least == count.most { format!("{} yes of {QUESTIONS}", count.least) } else { format!("{} to {} yes of {QUESTIONS}", count.least, count.most) }
}

fn show_escalation(profile: &Profile, judged: &Judged, f: &Facts, options: &Options, a: &mut Answered) {
    let (e, rule) = (judged.escalated, profile.escalation);
    let status = status_of(profile, By::Escalation, options);
    if let Some(weak) = Statuses::only(status).withheld(options.strict) {
        a.result.push("escalation", object! { "met": Json::Null, "withheld": weak.word() });
        return;
    }
    let day = |d: Option<Date>| Json::from(d.map(|d| d.to_string()));
    a.result.push(
        "escalation",
        object! {
            "met": e.met, "events_in_window": e.events, "window_from": day(e.from), "window_to": day(f.assessed_on.known()),
            "events": rule.events, "months": rule.months,
        },
    );
    if let Some(met) = e.met {
        let found = e.events.map_or_else(|| String::from("too few events for any window"), |n| format!("{n} events in the window"));
        let words = if met { "met" } else { "not met" };
        a.reason("MAR-6", format!("{found}, {} in {} months asked: {words}", rule.events, rule.months), None, source(profile, rule.status, WINDOW_ELSEWHERE), status);
        if e.events.is_some() {
            a.reason("dash.window", "how the months are counted back", None, OURS, options.status("dash.window", Status::Ours));
        }
    }
}

fn show_referral(profile: &Profile, judged: &Judged, f: &Facts, options: &Options, a: &mut Answered) {
    let (referral, routes, withheld) = shown(judged, profile, options);
    match withheld {
        Some(weak) => withhold(a, "referral", weak),
        None => {
            a.result.push("referral", referral);
            if referral.is_none() {
                a.result.push("possible", alloc::vec![false, true]);
            }
        }
    }
    a.result.push("routes", routes.iter().map(|by| Json::from(by.word())).collect::<Json>());
    a.result.push("advised_routes", advised(judged, options));
    if routes.contains(&By::Judgement) {
        let status = status_of(profile, By::Judgement, options);
        a.reason("MAR-5", "high risk in a professional's judgement, with a recorded reason: refer", None, STATED_JUDGEMENT, status);
    }
    if judged.judgement == Some(false) && !judged.routes().is_empty() {
        a.notice("judgement_never_lowers", "a professional judges the risk lower: judgement may raise and never lowers, so the referral stands (MAR-5)");
    }
    if judged.routes().is_empty() {
        let names = judged.not_answered(profile, f);
        a.result.push("referral_could_change_with", names.iter().map(|n| Json::from(*n)).collect::<Json>());
        if !names.is_empty() {
            let list = names.iter().map(|n| format!("`{n}`")).collect_vec().join(", ");
            a.notice("routes_not_answered", format!("not answered, and could still lead to a referral: {list}"));
            a.reason("dash.not_asked", "routes of which nothing was answered leave the referral as it is", None, OURS, Status::Ours);
        }
    }
    if judged.open.contains(&HIGH_RISK) && judged.routes().is_empty() {
        a.notice("judgement_required", "a route that a person decides on is met, and no professional judgement is recorded");
    }
}

/// The words of what asks a person to decide, without a repeat where that is withheld.
fn advised(judged: &Judged, options: &Options) -> Json {
    let repeat_withheld = Statuses::only(REPEAT.status(options)).withheld(options.strict).is_some();
    judged.advised.iter().filter(|word| **word != REPEATED || !repeat_withheld).map(|word| Json::from(*word)).collect()
}

fn show_precedence(f: &Facts, options: &Options, a: &mut Answered) {
    let possible: Set<Leads> = f.mappa_level.iter().map(leads).collect();
    let mut out = object! { "rule": "PREC-1" };
    match possible.determined() {
        Some(first) => {
            out.push("leads", first.word());
            let text = match first {
                Leads::Mapp => "managed at MAPPA level 2 or 3: that meeting is statutory and leads over the conference",
                Leads::Marac => "not managed at MAPPA level 2 or 3: the conference goes on",
            };
            out.push("text", text);
            a.reason("PREC-1", text, None, LEADS, options.status("PREC-1", Status::Confirmed));
        }
        None => {
            out.push("leads", Json::Null);
            out.push("possible", Set::<Leads>::full().words());
            a.notice("precedence_open", "whether a MAPP meeting leads over the conference is open: `mappa_level` does not settle it");
        }
    }
    a.result.push("precedence", out);
}

/// The referral, and who leads, as actions before those that are flags.
fn lead_actions(f: &Facts, options: &Options, a: &mut Answered) {
    let profile = options.marac();
    let mut first: Vec<Json> = Vec::new();
    if a.result.get("referral") == Some(&Json::Bool(true)) {
        let routes: Vec<By> = a.result.get("routes").map(Json::items).unwrap_or_default().iter().filter_map(Json::as_text).filter_map(By::from_word).collect_vec();
        let counted = if f.yes.known().is_some() { "yes" } else { "answers" };
        let judged = if f.judged_level.known().is_some() { "judged_level" } else { HIGH_RISK };
        let of = |by: &By| match by {
            By::VisibleHighRisk => ("MAR-3", counted),
            By::Judgement => ("MAR-5", judged),
            By::Escalation => ("MAR-6", "incidents"),
        };
        let words: Vec<String> = routes.iter().map(|by| by.label().to_ascii_lowercase()).collect();
        let document = Document::from_word(&profile.head.id).unwrap_or(Document::File);
        first.push(object! {
            "rule": routes.first().map_or("MAR-3", |by| of(by).0), "force": Force::Should.word(),
            "text": format!("refer the case to the multi-agency risk assessment conference: {}", words.join(", ")),
            "document": document.word(), "title": profile.head.title.clone(), "section": profile.head.source.clone(), "standing": flags::Standing::Policy.word(),
            "because": routes.iter().map(|by| Json::from(of(by).1)).collect::<Json>(),
        });
    }
    if a.result.at(&["precedence", "leads"]).and_then(Json::as_text) == Some(Leads::Mapp.word()) {
        first.push(object! {
            "rule": "PREC-1", "force": Force::Must.word(), "text": "the MAPP meeting, which is statutory, leads over the conference",
            "document": Document::Chapter9.word(), "title": Document::Chapter9.label(), "section": LEADS,
            "standing": Document::Chapter9.standing(LEADS, core::iter::once(options.policy().extends.as_ref())).word(),
            "because": alloc::vec!["mappa_level"],
        });
    }
    first.extend(a.result.get("actions").map(|j| j.items().to_vec()).unwrap_or_default());
    a.result.set("actions", first.into_iter().collect::<Json>());
}

fn show_repeat(f: &Facts, options: &Options, a: &mut Answered) {
    let Some(heard) = f.previous_marac_on.known() else { return };
    let status = REPEAT.status(options);
    if let Some(weak) = Statuses::only(status).withheld(options.strict) {
        a.result.push("repeat", object! { "rule": "MAR-7", "met": Json::Null, "withheld": weak.word() });
        return;
    }
    let met = repeat(f);
    a.result.push("repeat", object! { "rule": "MAR-7", "met": met, "previous_marac_on": heard.to_string(), "until": repeat_until(f).map(|d| d.to_string()) });
    a.reason(REPEAT.id, "a further incident up to 12 months after the last hearing makes a repeat case", None, REPEAT.source, status);
}

fn repeat_advisory(f: &Facts, options: &Options) -> Option<Json> {
    let shown = repeat(f) == Some(true) && Statuses::only(REPEAT.status(options)).withheld(options.strict).is_none();
    shown.then(|| {
        object! {
            "rule": "MAR-7", "force": Force::Consider.word(), "text": "a further incident within 12 months of the last hearing: a repeat case, a person decides on a referral",
            "because": alloc::vec!["previous_marac_on", if f.further_incident_since.is_yes() { "further_incident_since" } else { "incidents" }],
        }
    })
}

/// What the count may reach, while a label is open.
fn may_reach(profile: &Profile, judged: &Judged, f: &Facts, options: &Options) -> Option<Json> {
    let count = judged.count;
    let highest = judged.bands.last().copied().flatten().filter(|_| judged.bands.len() > 1)?;
    let statuses = Statuses::only(options.status(&band_id(profile, Some(highest)), band_status(profile, Some(highest))));
    if statuses.withheld(options.strict).is_some() {
        return None;
    }
    let least = match highest {
        Band::High => profile.high_at_least,
        Band::Medium => profile.labels.medium_at_least,
        Band::Standard => profile.labels.standard_at_least,
    };
    let needed = least.saturating_sub(count.least);
    let open = count.most.saturating_sub(count.least);
    let what = if count.unanswered.is_some() && count.yes.is_some() { format!("{open} unanswered") } else { format!("up to {open} may be unanswered") };
    let label = if highest == Band::High { "a visible high risk" } else { highest.word() };
    Some(object! {
        "rule": "dash.unanswered", "force": Force::Consider.word(), "text": format!("may reach {least}, {label}: {what}, {needed} more yes would do"),
        "reach": least, "needed": needed, "unanswered": count.unanswered, "because": alloc::vec![if by_counts(f) { "unanswered" } else { "answers" }],
    })
}

/// What another profile makes of the same facts.
fn beside(profile: &Profile, f: &Facts, options: &Options) -> Json {
    let judged = judge(profile, f);
    let (referral, routes, withheld) = shown(&judged, profile, options);
    let used: Statuses = [By::VisibleHighRisk, By::Judgement, By::Escalation].into_iter().map(|by| status_of(profile, by, options)).collect();
    let mut out = object! {
        "profile": profile.head.id.clone(), "title": profile.head.title.clone(), "standing": flags::Standing::Other.word(),
        "referral": referral, "routes": routes.iter().map(|by| Json::from(by.word())).collect::<Json>(),
        "advised_routes": advised(&judged, options), "status": used.weakest().word(),
    };
    if let Some(weak) = withheld {
        out.push("withheld", weak.word());
    }
    out
}

/// Whether the outcome is bounded, by what, and what was not needed.
fn settle(judged: &Judged, f: &Facts, a: &mut Answered) {
    let label_open = judged.bands.len() > 1;
    let referred = !judged.routes().is_empty();
    let (count, counts) = (judged.count, by_counts(f));
    let single = || f.answers.iter().filter(|(_, answer)| answer.is_unknown()).map(|(name, _)| format!("answers.{name}"));
    // the unanswered questions in form order: by name, or as the counts have them
    let mut unanswered: Vec<String> = Vec::new();
    if counts {
        if count.unanswered.is_some_and(|n| n > 0) {
            unanswered.push(String::from("answers"));
        }
        let unknown = [("yes", count.yes.is_none()), ("unanswered", count.unanswered.is_none())];
        unanswered.extend(unknown.into_iter().filter(|(_, open)| *open).map(|(name, _)| name.to_string()));
    } else {
        unanswered.extend(single());
    }
    if label_open {
        a.decisive.extend(unanswered);
    } else {
        a.reached_without.extend(unanswered);
    }
    if referred {
        let not_needed = [
            (DAY, judged.escalated.met.is_none() && f.assessed_on.known().is_none()),
            ("incidents", f.incidents.0.is_none()),
            (HIGH_RISK, judged_high(f).is_none()),
            (REASON, reason_missing(f)),
        ];
        a.reached_without.extend(not_needed.into_iter().filter(|(_, open)| *open).map(|(name, _)| name.to_string()));
    } else {
        a.decisive.extend(judged.open.iter().map(|name| name.to_string()));
    }
    // a level that is narrowed down and not settled was asked; one that nobody gave was not
    if f.mappa_level.iter().map(leads).collect::<Set<Leads>>().len() > 1 {
        a.decisive.push(String::from("mappa_level"));
    }
    a.bounded = judged.is_open(f);
    if counts && count.yes.is_some() && count.unanswered.is_none() {
        a.notice("unanswered_not_given", "how many questions are unanswered is not given: every question that is not a yes may be one of them");
    }
    if count.most > count.least {
        a.notice("unanswered_is_not_no", "unanswered questions are not counted as no: see what the count may reach");
    }
}
