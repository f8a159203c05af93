//! OASys, forms of 2009 and later, with pre-2009 scores as recorded inputs: section scores, eight criminogenic needs, tiering
//! severity, self-assessment prompts, bands of recorded predictors. Adults only; risk of serious harm is [`super::rosh`].

mod further;
pub mod items;

use super::Likelihood;
use crate::answer::Answer;
use crate::collect::CollectVec;
use crate::date::Date;
use crate::facts::plain::{Cell, MISSING, UNKNOWN, Within};
use crate::facts::{Choices, Fact, FactSet, Field, Key, Numbered, Numbering, Part, Shape, Shaped, Text, ask, join};
use crate::guidance::flags;
use crate::instrument::Instrument;
use crate::json::Json;
use crate::options::Options;
use crate::outcome::{Answered, show_points};
use crate::problem::Problems;
use crate::provenance::Status;
use crate::sheet::{self, Rule, Sheet};
use crate::table::Steps;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use items::{COUNT, DATA, ITEMS};

const LONDON: &str = "London Child Protection Procedures, chapter 13 (2010)";
const NEEDS_SERVICE: &str = "hmpps-assess-risks-and-needs 9f5a6b6 (2026-07-20)";
const TIER: &str = "hmpps-tier affac98 (2026-08-17)";
const THREE_STATES: &str = "hmpps-assessments-api c0aa1034 (2020)";
const PREDICTORS: &str = "arns-risk-actuarial-api (to 2026)";

choices! {
    /// Form and version. Items of two forms are never mixed in one sum.
    pub enum Form {
        Oasys1 = "oasys1", "Short form before August 2009";
        Oasys2 = "oasys2", "Full form before August 2009";
        Layer1 = "layer1", "Layer 1, basic";
        Layer2 = "layer2", "Layer 2";
        Layer3 = "layer3", "Layer 3, full";
        San = "san", "Fed by the strengths-and-needs service";
    }
}

impl Form {
    /// Whether the form is older than the need table.
    pub const fn before_2009(self) -> bool {
        matches!(self, Self::Oasys1 | Self::Oasys2)
    }
}

/// The answers to the items, each typed by its own scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Items {
    /// Position of the answer in the item's scale.
    answers: [Answer<u8>; COUNT],
    /// The form offered "missing" or not, and it was answered so.
    missing: [bool; COUNT],
}

impl Default for Items {
    fn default() -> Self {
        Self { answers: [Answer::Unknown; COUNT], missing: [false; COUNT] }
    }
}

impl Items {
    fn fields() -> Vec<Field> {
        let section = |i: &items::Item| usize::from(i.section).checked_sub(1).and_then(|at| Sections::TITLES.get(at)).copied().unwrap_or_default();
        ITEMS.iter().map(|i| ask(i.title).section(section(i)).source(DATA).named(i.number, Shape::Coded(i.answers))).collect()
    }

    /// The score of the item at a position, if answered.
    #[inline]
    pub fn score(&self, at: usize) -> Option<u8> {
        let item = ITEMS.get(at)?;
        let answer = self.answers.get(at)?.known()?;
        item.answers.get(usize::from(answer)).map(|a| a.score)
    }
}

impl Shaped for Items {
    const SHAPE: Shape = Shape::Keyed(Self::fields);
}

/// The position of the answer among those of its item, or [`MISSING`].
impl Cell for Items {
    #[inline]
    fn lay(&mut self, number: i32, at: Within, _: &Field) -> bool {
        let at = usize::from(at.member);
        let (Some(slot), Some(missing), Some(item)) = (self.answers.get_mut(at), self.missing.get_mut(at), ITEMS.get(at)) else { return false };
        let laid = match number {
            UNKNOWN | MISSING => Some(Answer::Unknown),
            number => u8::try_from(number).ok().filter(|position| usize::from(*position) < item.answers.len()).map(Answer::Known),
        };
        laid.map(|answer| (*slot, *missing) = (answer, number == MISSING)).is_some()
    }
}

impl Fact for Items {
    fn read(&mut self, json: &Json, _: &Field, at: &str, problems: &mut Problems) {
        let names: Vec<&str> = ITEMS.iter().map(|i| i.number).collect();
        if !crate::facts::check_keys(json, at, &names, problems) {
            return;
        }
        for (i, item) in ITEMS.iter().enumerate() {
            let Some(value) = json.get(item.number).filter(|v| !v.is_null()) else { continue };
            let path = join(at, item.number);
            let text = match value {
                Json::Text(t) => t.to_string(),
                Json::Whole(n) => n.to_string(),
                other => {
                    problems.add("wrong_type", &[&path], format!("`{path}` is {}, must be one of {} or null", other.kind(), allowed(item)));
                    continue;
                }
            };
            if matches!(text.as_str(), "missing" | "not_answered" | "M") {
                // "not answered" says no more than leaving it out
                if let (Some(slot), true) = (self.missing.get_mut(i), text != "not_answered") {
                    *slot = true;
                }
                continue;
            }
            let found = item.answers.iter().position(|a| a.code.eq_ignore_ascii_case(&text) || a.words.contains(&text.as_str()));
            match found.and_then(|p| u8::try_from(p).ok()) {
                Some(position) => {
                    if let Some(slot) = self.answers.get_mut(i) {
                        *slot = Answer::Known(position);
                    }
                }
                None => problems.add("unknown_value", &[&path], format!("`{path}` must be one of {}", allowed(item))),
            }
        }
    }
    fn write(&self) -> Json {
        let mut out = object! {};
        for ((item, answer), missing) in ITEMS.iter().zip(&self.answers).zip(self.missing) {
            if let Some(a) = answer.known().and_then(|p| item.answers.get(usize::from(p))) {
                out.push(item.number, a.code);
            } else if missing {
                out.push(item.number, "missing");
            }
        }
        if out.members().is_empty() { Json::Null } else { out }
    }
    fn raw(&self, item: u8, _: u8) -> Option<Answer<i32>> {
        self.answers.get(usize::from(item)).map(|a| a.map(i32::from))
    }
    fn put(&mut self, item: u8, _: u8, raw: i32) {
        if let (Some(slot), Ok(position)) = (self.answers.get_mut(usize::from(item)), u8::try_from(raw)) {
            *slot = Answer::Known(position);
        }
    }
    fn keys(&self, field: u8, out: &mut Vec<Key>) {
        out.extend((0u8..).take(COUNT).map(|item| Key { field, item, sub: 0 }));
    }
    fn path(&self, name: &str, item: u8, _: u8) -> String {
        join(name, ITEMS.get(usize::from(item)).map_or("", |i| i.number))
    }
}

/// The answers that an item takes, for messages: words first, then codes.
pub fn allowed(item: &items::Item) -> String {
    let mut all: Vec<&str> = item.answers.iter().filter_map(|a| a.words.first().copied()).collect_vec();
    all.extend(item.answers.iter().map(|a| a.code));
    all.extend(["missing", "not_answered"]);
    all.join(", ")
}

/// Sections 2 to 12, which carry links.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct LinkSections;
impl Numbering for LinkSections {
    const NAMES: &'static [&'static str] = &["2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];
    const TITLES: &'static [&'static str] = &[
        "Analysis of offences",
        "Accommodation",
        "Education, training and employability",
        "Financial management",
        "Relationships",
        "Lifestyle and associates",
        "Drug misuse",
        "Alcohol misuse",
        "Emotional well-being",
        "Thinking and behaviour",
        "Attitudes",
    ];
}

/// Sections 1 to 13.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sections;
impl Numbering for Sections {
    const MOST: i32 = 40;
    const NAMES: &'static [&'static str] = &["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"];
    const TITLES: &'static [&'static str] = &[
        "Offending information",
        "Analysis of offences",
        "Accommodation",
        "Education, training and employability",
        "Financial management",
        "Relationships",
        "Lifestyle and associates",
        "Drug misuse",
        "Alcohol misuse",
        "Emotional well-being",
        "Thinking and behaviour",
        "Attitudes",
        "Health and other considerations",
    ];
}

/// The 27 problems of the self-assessment questionnaire.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SaqTopics;
impl Numbering for SaqTopics {
    const NAMES: &'static [&'static str] =
        &["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26", "27"];
    const TITLES: &'static [&'static str] = &[
        "Somewhere to live",
        "Understanding others' feelings",
        "Keeping to plans",
        "Dealing with authority",
        "Gambling",
        "Bad company",
        "Being bored",
        "Being lonely",
        "Going to places that cause trouble",
        "Drugs",
        "Alcohol",
        "Temper",
        "Acting on the spur of the moment",
        "Repeating mistakes",
        "Being violent when annoyed",
        "Reading, writing, numbers",
        "Qualifications",
        "Getting a job",
        "Keeping a job",
        "Money and debts",
        "Partner",
        "Children",
        "Worrying",
        "Making good decisions",
        "Feeling depressed",
        "Stress",
        "Having no partner",
    ];
}

facts! {
    /// What the assessor says a section is linked to.
    pub struct Link(LinkAsk) in "oasys-link", "Links of a section" {
        harm: Answer<bool> = ask("Linked to risk of serious harm").dynamic().source(DATA);
        reoffending: Answer<bool> = ask("Linked to reoffending").dynamic().source(DATA);
        low_score: Answer<bool> = ask("Low score but needs attention").dynamic().source(DATA);
    }
}

choices! {
    /// Self-assessment item 28.
    pub enum Likely {
        DefinitelyNot = "definitely_not", "Definitely not";
        Unlikely = "unlikely", "Unlikely";
        QuiteLikely = "quite_likely", "Quite likely";
        VeryLikely = "very_likely", "Very likely";
    }
}

facts! {
    /// The self-assessment questionnaire. It enters no score.
    pub struct Saq(SaqAsk) in "oasys-saq", "Self-assessment questionnaire" {
        problems: Numbered<SaqTopics, Answer<bool>, 27> = ask("Is it a problem for you?").source(DATA);
        linked: Numbered<SaqTopics, Answer<bool>, 27> = ask("Is it linked to your offending?").source(DATA);
        help_needed: Answer<bool> = ask("Help was needed to complete it").source(DATA);
        completed_on: Answer<Date> = ask("Completed on").source(DATA);
        likely_to_offend: Answer<Likely> = ask("How likely to offend in future").source(DATA);
        why: Text = ask("Why").source(DATA);
    }
}

choices! {
    /// The three bands of the original likelihood score.
    pub enum OriginalBand {
        Low = "low", "Low";
        Medium = "medium", "Medium";
        High = "high", "High";
    }
}

facts! {
    /// What was recorded by another system. Never computed here.
    pub struct RecordedFacts(RecordedAsk) in "oasys-recorded", "Recorded scores" {
        level: Answer<Likelihood> = ask("Recorded OASys likelihood of reconviction").fixed();
        total: Answer<u16> = ask("Recorded original total").fixed().range(0, 168).unit("points").help("The total of the forms before 2009; its bands are not confirmed in any source read.");
        band: Answer<OriginalBand> = ask("Recorded original band").fixed();
        sections: Numbered<Sections, Answer<u16>, 13> = ask("Recorded section scores").fixed().unit("points");
        ogrs3: Answer<u16> = ask("Recorded OGRS3, two years").fixed().range(0, 100).unit("per cent").source(PREDICTORS);
        ogp: Answer<u16> = ask("Recorded OGP, two years").fixed().range(1, 99).unit("per cent").source(PREDICTORS);
        ovp: Answer<u16> = ask("Recorded OVP, two years").fixed().range(1, 99).unit("per cent").source(PREDICTORS);
    }
}

facts! {
    /// What OASys asks, as far as it scores.
    pub struct Facts(Ask) in "oasys", "OASys" {
        form: Answer<Form> = ask("Form and version").section("Form").source(DATA);
        age: Answer<u16> = ask("Age").section("Form").fixed().sensitive().range(0, 120).unit("years").source(LONDON).help("OASys is for people aged 18 or over.");
        items: Items = ask("Items").section("Items").dynamic().source(DATA).help("Words (none, some, significant, yes, no, not_available, missing, not_answered) or the official code.");
        links: Numbered<LinkSections, Part<Link>, 11> = ask("Links to harm and reoffending").section("Links").dynamic().source(DATA);
        saq: Part<Saq> = ask("Self-assessment").section("Self-assessment").source(DATA);
        recorded: Part<RecordedFacts> = ask("Recorded scores").section("Recorded").fixed();
        sexual_offending: Answer<bool> = ask("Sexual offending calls for a closer look").section("Further assessment").dynamic().source(further::LONDON)
            .help("OASys points to specialist assessment and cannot replace it. No source says from which score on: the assessor answers.");
        violent_offending: Answer<bool> = ask("Violent offending calls for a closer look").section("Further assessment").dynamic().source(further::LONDON);
        basic_skills: Answer<bool> = ask("Basic skills call for a closer look").section("Further assessment").dynamic().source(further::LONDON);
        drugs_or_alcohol: Answer<bool> = ask("Drugs or alcohol call for a closer look").section("Further assessment").dynamic().source(further::LONDON);
        mental_health: Answer<bool> = ask("Mental health calls for a closer look").section("Further assessment").dynamic().source(further::LONDON).sensitive();
        severe_personality_disorder: Answer<bool> = ask("A dangerous and severe personality disorder is in question").section("Further assessment").dynamic().source(further::LONDON).sensitive();
        racially_motivated_offending: Answer<bool> = ask("Racially motivated offending calls for a closer look").section("Further assessment").dynamic().source(further::LONDON);
        domestic_violence: Answer<bool> = ask("Domestic violence calls for a closer look").section("Further assessment").dynamic().source(further::LONDON);
    }
}

// --- criminogenic needs, section 5 ----------------------------------------------------------------------------------------

/// One of the eight needs.
#[derive(Debug)]
pub struct Need {
    /// Id on the wire.
    pub id: &'static str,
    /// Title.
    pub title: &'static str,
    /// Section of the form.
    pub section: u8,
    /// The section's name in `links` and `recorded`.
    pub number: &'static str,
    /// Need identified from this score.
    pub cut_off: u8,
    /// Severe for tiering from this score.
    pub severe: u8,
    /// The same when the assessment came through the strengths-and-needs service.
    pub san_cut_off: u8,
    /// The same when the assessment came through the strengths-and-needs service.
    pub san_severe: u8,
    /// The topics of the self-assessment that speak of it.
    pub topics: &'static [&'static str],
    /// Where the items of its section stand, and how many there are.
    pub place: (usize, usize),
}

impl Need {
    /// The items that count for it, with their positions.
    fn items(&self) -> impl Iterator<Item = (usize, &'static items::Item)> {
        let (first, count) = self.place;
        ITEMS.iter().enumerate().skip(first).take(count).filter(|(_, item)| item.counts_for_need())
    }

    /// Need identified from this score, on this form.
    pub fn cut_off_on(&self, form: Form) -> u8 {
        if form == Form::San { self.san_cut_off } else { self.cut_off }
    }

    /// The greatest score that the items of this form come to.
    pub fn most_on(&self, form: Form) -> u8 {
        let most = |item: &items::Item| item.answers.iter().map(|a| a.score).max().unwrap_or(0);
        self.items().filter(|(_, item)| item.on(form)).fold(0, |sum, (_, item)| sum.saturating_add(most(item)))
    }
}

/// The eight needs in the form's order.
#[rustfmt::skip]
pub static NEEDS: [Need; 8] = [
    Need { id: "accommodation", title: "Accommodation", section: 3, number: "3", cut_off: 2, severe: 7, san_cut_off: 3, san_severe: 5, topics: &["1"], place: items::place_of(3) },
    Need { id: "employability", title: "Education, training and employability", section: 4, number: "4", cut_off: 3, severe: 7, san_cut_off: 3, san_severe: 7, topics: &["16", "17", "18", "19"], place: items::place_of(4) },
    Need { id: "relationships", title: "Relationships", section: 6, number: "6", cut_off: 2, severe: 5, san_cut_off: 2, san_severe: 5, topics: &["8", "21", "22", "27"], place: items::place_of(6) },
    Need { id: "lifestyle", title: "Lifestyle and associates", section: 7, number: "7", cut_off: 2, severe: 5, san_cut_off: 2, san_severe: 5, topics: &["5", "6", "7", "9"], place: items::place_of(7) },
    Need { id: "drugs", title: "Drug misuse", section: 8, number: "8", cut_off: 2, severe: 8, san_cut_off: 2, san_severe: 6, topics: &["10"], place: items::place_of(8) },
    Need { id: "alcohol", title: "Alcohol misuse", section: 9, number: "9", cut_off: 4, severe: 7, san_cut_off: 2, san_severe: 4, topics: &["11"], place: items::place_of(9) },
    Need { id: "thinking", title: "Thinking and behaviour", section: 11, number: "11", cut_off: 4, severe: 7, san_cut_off: 3, san_severe: 5, topics: &["2", "3", "12", "13", "14", "15", "24"], place: items::place_of(11) },
    Need { id: "attitudes", title: "Attitudes", section: 12, number: "12", cut_off: 2, severe: 7, san_cut_off: 1, san_severe: 5, topics: &["4"], place: items::place_of(12) },
];

choices! {
    /// The three-state rule, and the state of a form that cannot say.
    pub enum NeedStatus {
        NoNeedIdentified = "no_need_identified", "No need identified";
        InsufficientData = "insufficient_data", "Not enough information provided";
        NeedIdentified = "need_identified", "Need identified";
        NotDeterminable = "not_determinable", "Not determinable on this form";
    }
}

choices! {
    /// Severity for tiering. Not an output of OASys, and by score alone.
    pub enum Severity {
        NoNeed = "no_need", "No need";
        Standard = "standard", "Standard";
        Severe = "severe", "Severe";
    }
}

/// A need as scored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The least score that the answers allow.
    pub least: u8,
    /// The greatest.
    pub most: u8,
    /// The possible scores, one bit each.
    pub sums: u32,
    /// Whether the score reaches the cut-off.
    pub over: Option<bool>,
    /// The three-state result.
    pub status: NeedStatus,
    /// Severity for tiering; `None` where the form lacks items.
    pub severity: Option<(Severity, Severity)>,
}

impl Judged {
    /// The scores that the answers allow; none where the form has no items and nothing is recorded.
    pub fn scores(&self) -> Vec<i32> {
        if self.sums != 0 {
            return scores(self.sums);
        }
        if self.over.is_some() { alloc::vec![i32::from(self.least)] } else { Vec::new() }
    }
}

/// Sums of the known items, and of every completion of the others, as bits.
fn sums<'i>(items: &Items, of: impl Iterator<Item = (usize, &'i items::Item)>) -> (u32, bool) {
    let mut bits = 1u32;
    let mut open = false;
    for (i, item) in of {
        match items.score(i) {
            Some(score) => bits = bits.checked_shl(score.into()).unwrap_or(0),
            None => {
                open = true;
                bits = item.answers.iter().fold(0, |all, a| all | bits.checked_shl(a.score.into()).unwrap_or(0));
            }
        }
    }
    (bits, open)
}

fn lowest_bit(bits: u32) -> u8 {
    u8::try_from(bits.trailing_zeros()).unwrap_or(0)
}

fn highest_bit(bits: u32) -> u8 {
    u8::try_from(31u32.saturating_sub(bits.leading_zeros())).unwrap_or(0)
}

/// The scores in a set of bits.
fn scores(bits: u32) -> Vec<i32> {
    (0i32..32).filter(|n| u32::try_from(*n).is_ok_and(|n| bits.checked_shr(n).is_some_and(|b| b & 1 == 1))).collect_vec()
}

/// Judges one need: sections 5 and 6 of the specification.
pub fn judge(f: &Facts, need: &Need) -> Judged {
    let form = f.form.known().unwrap_or(Form::Layer3);
    let (cut_off, severe) = (need.cut_off_on(form), if form == Form::San { need.san_severe } else { need.severe });
    let link = f.links.named(need.number).and_then(|l| l.0.as_ref());
    let (harm, reoffending, low) = link.map_or((Answer::Unknown, Answer::Unknown, Answer::Unknown), |l| (l.harm, l.reoffending, l.low_score));
    let linked = harm.is_yes() || reoffending.is_yes() || low.is_yes();
    if form.before_2009() {
        let recorded = f.recorded.0.as_ref().and_then(|r| r.sections.named(need.number)).and_then(Answer::known);
        let over = recorded.map(|score| score >= u16::from(cut_off));
        let status = match (linked || over == Some(true), over) {
            (true, _) => NeedStatus::NeedIdentified,
            (false, None) => NeedStatus::NotDeterminable,
            (false, Some(_)) => three_states(false, over, harm, reoffending),
        };
        let score = recorded.and_then(|s| u8::try_from(s).ok()).unwrap_or(0);
        return Judged { least: score, most: if recorded.is_some() { score } else { 0 }, sums: 0, over, status, severity: None };
    }

    let (bits, open) = sums(&f.items, need.items().filter(|(_, i)| i.on(form)));
    let whole = need.items().all(|(_, i)| i.on(form));
    let (least, most) = (lowest_bit(bits), highest_bit(bits));
    // T: a lower bound decides early; only a complete section can say no
    let over = match (least >= cut_off, open || !whole) {
        (true, _) => Some(true),
        (false, false) => Some(false),
        (false, true) => None,
    };
    let status = if !whole && !linked && over.is_none() { NeedStatus::NotDeterminable } else { three_states(linked, over, harm, reoffending) };
    let severity_of = |score: u8| match (score >= severe, score >= cut_off) {
        (true, _) => Severity::Severe,
        (false, true) => Severity::Standard,
        (false, false) => Severity::NoNeed,
    };
    Judged { least, most, sums: bits, over, status, severity: whole.then(|| (severity_of(least), severity_of(most))) }
}

/// Section 6, rules 2 to 4. An unanswered "low score but needs attention" does not block.
fn three_states(linked: bool, over: Option<bool>, harm: Answer<bool>, reoffending: Answer<bool>) -> NeedStatus {
    if linked || over == Some(true) {
        NeedStatus::NeedIdentified
    } else if over.is_none() || harm.known().is_none() || reoffending.known().is_none() {
        NeedStatus::InsufficientData
    } else {
        NeedStatus::NoNeedIdentified
    }
}

// --- likelihood bands of recorded predictors, section 8 -------------------------------------------------------------------

/// OGRS3, two-year percentage.
pub static OGRS3: Steps<Likelihood> = steps!("oasys.band.ogrs3", "OGRS3, two years", "per cent", 100, PREDICTORS, Confirmed;
    0 => Likelihood::Low, "0 to 49";
    50 => Likelihood::Medium, "50 to 74";
    75 => Likelihood::High, "75 to 89";
    90 => Likelihood::VeryHigh, "90 to 100";
);
/// OGP, two-year percentage.
pub static OGP: Steps<Likelihood> = steps!("oasys.band.ogp", "OGP, two years", "per cent", 99, PREDICTORS, Confirmed;
    1 => Likelihood::Low, "1 to 33";
    34 => Likelihood::Medium, "34 to 66";
    67 => Likelihood::High, "67 to 84";
    85 => Likelihood::VeryHigh, "85 to 99";
);
/// OVP, two-year percentage.
pub static OVP: Steps<Likelihood> = steps!("oasys.band.ovp", "OVP, two years", "per cent", 99, PREDICTORS, Confirmed;
    1 => Likelihood::Low, "1 to 29";
    30 => Likelihood::Medium, "30 to 59";
    60 => Likelihood::High, "60 to 79";
    80 => Likelihood::VeryHigh, "80 to 99";
);

/// Everything scored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scored {
    /// The eight needs, in the order of [`NEEDS`].
    pub needs: [Judged; 8],
    /// Band of the recorded OGRS3.
    pub ogrs3: Option<Likelihood>,
    /// Band of the recorded OGP.
    pub ogp: Option<Likelihood>,
    /// Band of the recorded OVP.
    pub ovp: Option<Likelihood>,
    /// Recorded OASys likelihood.
    pub recorded: Option<Likelihood>,
}

/// Scores checked facts. Allocates nothing.
pub fn score(f: &Facts) -> Scored {
    let r = f.recorded.0.as_ref();
    let band = |table: &Steps<Likelihood>, answer: Option<Answer<u16>>| answer.and_then(|a| a.known()).map(|p| table.value(p.into()));
    Scored {
        needs: NEEDS.each_ref().map(|n| judge(f, n)),
        ogrs3: band(&OGRS3, r.map(|r| r.ogrs3)),
        ogp: band(&OGP, r.map(|r| r.ogp)),
        ovp: band(&OVP, r.map(|r| r.ovp)),
        recorded: r.and_then(|r| r.level.known()),
    }
}

/// OASys.
pub struct Oasys;

impl Instrument for Oasys {
    const ID: &'static str = "oasys";
    const EDITION: &'static str = "2009";
    const TITLE: &'static str = "OASys";
    const SUMMARY: &'static str = "section scores, criminogenic needs, tiering severity and bands of recorded predictors, for adults";
    type Facts = Facts;

    fn check(f: &Facts, problems: &mut Problems) {
        // a form that could not be read has its problem already
        let absent = f.form.known().is_none() && !problems.0.iter().any(|p| p.fields.iter().any(|field| field == "form"));
        problems.add_if(
            f.age.known().is_some_and(|a| a < 18),
            "under_18",
            &["age"],
            "OASys is for people aged 18 or over: `age` must be 18 or over (OAS-01); from 10 to 17, Asset is the instrument, and under 10 there is none: the harming-others route",
        );
        problems.add_if(absent, "missing", &["form"], "`form` is missing, must be one of oasys1, oasys2, layer1, layer2, layer3, san: items of two forms are never mixed");
        if let Some(form) = f.form.known() {
            for ((item, answer), missing) in ITEMS.iter().zip(&f.items.answers).zip(f.items.missing) {
                if (answer.known().is_some() || missing) && !item.on(form) {
                    let path = join("items", item.number);
                    let text = format!("`{path}` is not on form {}, must be left out or the form be another", form.word());
                    problems.add("item_not_on_form", &[&path, "form"], text);
                }
            }
        }
    }

    fn answer(f: &Facts, options: &Options) -> Answered {
        let scored = score(f);
        let form = f.form.known().unwrap_or(Form::Layer3);
        let mut a = Answered::default();
        let mut needs = object! {};
        for (need, j) in NEEDS.iter().zip(&scored.needs) {
            needs.push(need.id, need_json(j, form, f.recorded.0.as_ref().is_some_and(|r| r.sections.named(need.number).is_some_and(|s| s.known().is_some()))));
            need_reason(need, j, form, &mut a);
        }
        let mut sections = object! {};
        for (number, title) in Sections::NAMES.iter().zip(Sections::TITLES) {
            if let Some(json) = section_json(f, form, number, title) {
                sections.push(*number, json);
            }
        }
        let mut bands = object! {};
        let r = f.recorded.0.as_ref();
        for (key, table, answer) in [("ogrs3", &OGRS3, r.map(|r| r.ogrs3)), ("ogp", &OGP, r.map(|r| r.ogp)), ("ovp", &OVP, r.map(|r| r.ovp))] {
            if let Some(percent) = answer.and_then(|a| a.known()) {
                let row = table.row(percent.into());
                bands.push(key, object! { "percent": percent, "band": row.value.word() });
                a.reason(row.id, format!("{}: {percent}% is {}", table.title, row.value), None, table.source, row.status(options));
            }
        }
        a.result = object! {
            "form": form.word(), "needs": needs, "sections": sections, "bands": bands,
            "recorded": f.recorded.0.as_ref().map(FactSet::write),
            "self_assessment": f.saq.0.as_ref().map(|s| compare(s, &scored)),
        };
        decisive(f, form, &scored, &mut a);
        if further::asked(f) {
            let policy = options.policy();
            a.policy = Some((policy.id.to_string(), policy.file_hash.clone()));
            // beside the scores: an open one is listed and leaves the outcome as it is
            flags::raise(f, further::FLAGS, &[], options, &mut a);
        }
        notices(f, form, &mut a);
        a
    }

    fn sheet() -> Sheet {
        let need_rows = NEEDS.iter().flat_map(|n| {
            let items: Vec<&str> = n.items().map(|(_, i)| i.number).collect();
            let row = |key: &str, what: &str, value: u8| sheet::Row {
                id: format!("oasys.need.{}.{key}", n.id),
                label: format!("{} ({}): {what}", n.title, items.join(", ")),
                value: value.to_string(),
                status: Status::Confirmed,
            };
            [
                row("cut_off", "need from", n.cut_off),
                row("severe", "severe from", n.severe),
                row("san_cut_off", "need from, strengths-and-needs", n.san_cut_off),
                row("san_severe", "severe from, strengths-and-needs", n.san_severe),
            ]
        });
        let item_rows = ITEMS.iter().map(|i| sheet::Row {
            id: format!("oasys.item.{}", i.number),
            label: format!("{} {}{}", i.number, i.title, if i.optional() { " (optional)" } else { "" }),
            value: i.answers.iter().map(|a| format!("{} = {}", a.words.first().unwrap_or(&a.code), a.score)).collect_vec().join(", "),
            status: Status::Confirmed,
        });
        Sheet {
            tables: alloc::vec![
                sheet::Table {
                    id: "oasys.need",
                    title: "Criminogenic needs: cut-offs, and severity for tiering",
                    unit: "points",
                    source: "OASys reference data f9a293f; hmpps-assess-risks-and-needs 9f5a6b6; hmpps-tier affac98",
                    rows: need_rows.collect()
                },
                sheet::Table { id: "oasys.item", title: "Items and their scores", unit: "answer", source: DATA, rows: item_rows.collect() },
                OGRS3.sheet(),
                OGP.sheet(),
                OVP.sheet(),
                flags::sheet("oasys.further", &Facts::FORM, further::FLAGS),
            ],
            rules: RULES.to_vec(),
            example: r#"{"form": "layer3", "age": 30, "items": {"3.3": "no", "3.4": "some", "3.5": "some", "3.6": "significant"}, "links": {"3": {"harm": false, "reoffending": true}}, "recorded": {"ogrs3": 62}}"#,
            notes: &[
                "Sections 5 and 10 have no cut-off: they are never criminogenic needs by score.",
                "The original total (0 to 168) is an input, never computed: its weights are not published in any source read.",
            ],
        }
    }
}

const RULES: &[Rule] = &[
    Rule { id: "OAS-01", text: "for people aged 18 or over", source: "London chapter 13 (2010) 13.4.11", status: Status::Confirmed },
    Rule {
        id: "OAS-05",
        text: "the self-assessment shows how accurate the person's own view is; it enters no score",
        source: "London chapter 13 (2010) 13.4.10",
        status: Status::Confirmed,
    },
    Rule { id: "OAS-06", text: "points to specialist assessment of some areas and does not replace it", source: further::LONDON, status: Status::Confirmed },
    Rule {
        id: "OAS-07",
        text: "likelihood of reconviction and risk of serious harm are separate outputs",
        source: "London chapter 13 (2010) 13.4.8, 13.4.12, 13.4.16",
        status: Status::Confirmed,
    },
    Rule {
        id: "oasys.three_states",
        text: "need identified by any ground; not enough information while the score or a link is open; otherwise no need",
        source: THREE_STATES,
        status: Status::Confirmed,
    },
    Rule {
        id: "oasys.three_states.all",
        text: "the three-state rule, published for two sections, is applied to all eight",
        source: "design of this project",
        status: Status::Ours,
    },
    Rule { id: "oasys.severity", text: "severity for tiering goes by score alone and is no output of OASys", source: TIER, status: Status::Confirmed },
    Rule { id: "oasys.saq", text: "which self-assessment topics speak of which need", source: "design of this project", status: Status::Ours },
];

fn need_json(j: &Judged, form: Form, recorded: bool) -> Json {
    let mut out = object! {};
    if form.before_2009() {
        out.push("recorded_score", recorded.then_some(j.least));
    } else if j.severity.is_none() {
        // the form does not ask every item: no score, and never nothing
        out.push("score", Json::Null);
        show_points(&mut out, "score_of_items_asked", "possible_points", &scores(j.sums));
    } else {
        show_points(&mut out, "score", "possible_points", &scores(j.sums));
    }
    out.push("over_threshold", j.over);
    out.push("status", j.status.word());
    match j.severity {
        Some((least, most)) if least == most => out.push("severity", least.word()),
        Some((least, most)) => {
            out.push("severity", Json::Null);
            out.push("possible_severity", Severity::ALL.iter().filter(|s| (least..=most).contains(s)).map(|s| Json::from(s.word())).collect::<Json>());
        }
        None => out.push("severity", Json::Null),
    }
    out
}

fn need_reason(need: &Need, j: &Judged, form: Form, a: &mut Answered) {
    let cut_off = if form == Form::San { need.san_cut_off } else { need.cut_off };
    let score = if j.least == j.most { j.least.to_string() } else { format!("{} to {}", j.least, j.most) };
    let key = if form == Form::San { "san_cut_off" } else { "cut_off" };
    a.reason(
        format!("oasys.need.{}.{key}", need.id),
        format!("{}: score {score}, need from {cut_off}: {}", need.title, j.status.label()),
        (j.least == j.most).then_some(i32::from(j.least)),
        if form == Form::San { TIER } else { NEEDS_SERVICE },
        Status::Confirmed,
    );
}

fn section_json(f: &Facts, form: Form, number: &str, title: &'static str) -> Option<Json> {
    let on = |i: &items::Item| i.section.to_string() == number && i.on(form);
    let most: u16 = ITEMS.iter().filter(|i| on(i)).map(|i| u16::from(i.highest())).sum();
    if most == 0 {
        return None;
    }
    let answered = ITEMS.iter().enumerate().any(|(n, i)| on(i) && f.items.score(n).is_some());
    if !answered {
        return None;
    }
    let (bits, _) = sums(&f.items, ITEMS.iter().enumerate().filter(|(_, i)| on(i)));
    let mut out = object! { "title": title };
    show_points(&mut out, "score", "possible_points", &scores(bits));
    Some(out.with("most", most))
}

/// Where the person's own view and the assessment agree or part: prompts, no score.
fn compare(saq: &Saq, scored: &Scored) -> Json {
    NEEDS
        .iter()
        .zip(&scored.needs)
        .map(|(need, j)| {
            let answers = || need.topics.iter().filter_map(|t| saq.problems.named(t));
            let sees = match (answers().any(Answer::is_yes), answers().all(Answer::is_no)) {
                (true, _) => Some(true),
                (false, true) => Some(false),
                (false, false) => None,
            };
            let prompt = match (sees, j.status) {
                (Some(true), NeedStatus::NeedIdentified) | (Some(false), NeedStatus::NoNeedIdentified) => "agree",
                (Some(false), NeedStatus::NeedIdentified) => "person_sees_no_problem",
                (Some(true), NeedStatus::NoNeedIdentified) => "only_person_sees_a_problem",
                _ => "open",
            };
            object! { "need": need.id, "person_sees_a_problem": sees, "assessed": j.status.word(), "prompt": prompt }
        })
        .collect()
}

/// The questions that would settle a need on which information is missing, in form order, the age first.
fn decisive(f: &Facts, form: Form, scored: &Scored, a: &mut Answered) {
    if f.age.known().is_none() {
        a.decisive.push(String::from("age"));
    }
    let open = |need: &Need| NEEDS.iter().zip(&scored.needs).any(|(n, j)| n.id == need.id && j.status == NeedStatus::InsufficientData);
    for (i, item) in ITEMS.iter().enumerate() {
        let matters = NEEDS.iter().any(|n| n.section == item.section && open(n)) && item.counts_for_need() && item.on(form);
        if matters && f.items.score(i).is_none() {
            a.decisive.push(join("items", item.number));
        } else if f.items.score(i).is_none() && item.counts_for_need() && item.on(form) {
            a.reached_without.push(join("items", item.number));
        }
    }
    for need in NEEDS.iter().filter(|n| open(n)) {
        let link = f.links.named(need.number).and_then(|l| l.0.as_ref());
        // any ground settles it, so an open "low score" is asked too
        for (key, answer) in [("harm", link.map(|l| l.harm)), ("reoffending", link.map(|l| l.reoffending)), ("low_score", link.map(|l| l.low_score))] {
            if answer.is_none_or(|x| x.known().is_none()) {
                a.decisive.push(format!("links.{}.{key}", need.number));
            }
        }
    }
    a.bounded = is_open(f, scored);
}

/// Whether a need, or whether the instrument is for this person, depends on answers that are not known.
pub fn is_open(f: &Facts, scored: &Scored) -> bool {
    f.age.known().is_none() || scored.needs.iter().any(|j| j.status == NeedStatus::InsufficientData)
}

fn notices(f: &Facts, form: Form, a: &mut Answered) {
    if f.age.known().is_none() {
        a.notice("age_unknown", "a missing age is not an adult's: under 18, this result does not stand (OAS-01)");
    }
    for (item, missing) in ITEMS.iter().zip(f.items.missing) {
        if missing && !item.offers_missing() {
            a.notices.push(crate::outcome::Notice {
                code: "missing_not_offered",
                text: format!("item {} offers no missing answer on the form: a data error, taken as unknown", item.number).into(),
            });
        }
    }
    if form.before_2009() {
        a.notice(
            "pre_2009_form",
            "whether the need score of the forms before 2009 summed all items of a section is not settled: only recorded section scores are compared with the cut-offs",
        );
    }
    if matches!(form, Form::Layer1 | Form::Layer2) {
        a.notice("items_not_asked", "this form does not ask every item of a need: where the items asked stay below the cut-off, the need cannot be determined on it");
    }
    if let Some(r) = &f.recorded.0
        && r.total.known().is_some()
        && r.band.known().is_none()
    {
        a.notice("band_unconfirmed", "the bands of the original total are not confirmed in any source read: no band is given");
    }
    if f.saq.0.is_some() {
        a.notice("self_assessment", "differences between the person's own view and the assessment are prompts for discussion; they enter no score (OAS-05)");
    }
}
