//! Asset, edition of 2006, with the Scaled Approach: twelve ratings and four static factors give a total, a likelihood band and, with
//! the risk of serious harm, an intervention level. For young people of 10 to 17. Reads facts and a policy, touches nothing else.
//!
//! Three judgements stay apart (AST-06): the likelihood of reoffending, the risk of serious harm to others, and the vulnerability of
//! the young person. The intervention level reads the first two and is neither.

pub mod onset;
pub mod sections;
pub mod static_factors;
pub mod totals;
pub mod vulnerability;

use super::Likelihood;
use crate::answer::Answer;
use crate::choices::Choices;
use crate::collect::CollectVec;
use crate::date::Date;
use crate::facts::plain::{Cell, Cells, Plain, UNKNOWN, Within};
use crate::facts::{self, FactSet, Key, Part, Slots, Text, Ticks};
pub use crate::guidance::contacts::Intervention;
use crate::guidance::families::Family;
use crate::guidance::flags::{self, Document, Flag, Force, If};
use crate::guidance::scaled_approach::{self, ScaledApproach};
use crate::instrument::Instrument;
use crate::instruments::rosh::level::Level;
use crate::json::Json;
use crate::options::Options;
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::{Status, Statuses};
use crate::set::Set;
use crate::sheet::{self, Rule, Sheet};
use crate::table::{Constant, Steps};
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use sections::{Ratings, Section, SelfAssessment};
use static_factors::{Given, Origin, Question, StaticFacts, StaticScores, Statics};
use totals::Totals;

const ASSETPLUS: &str = "AssetPlus briefing slides (September 2014); instrument review of the Risk Management Authority";
const RECALL_FORM: &str = "Asset Core Profile (2006), unread pages: general knowledge";
const YJLC: &str = "YJLC, Scaled approach; contents list of the Scaled Approach (2009)";
const LONDON: &str = "London chapter 13 (2010) 13.2.28";
const DORSET: &str = "Dorset, part 1 (2016) s.16; Torfaen (2018)";

choices! {
    /// When in an intervention the assessment is made.
    pub enum Stage {
        Start = "start", "Beginning";
        Middle = "middle", "Middle";
        End = "end", "End";
    }
}

choices! {
    /// What the assessment rests on.
    pub enum Basis {
        WithChild = "with_child", "Made with the child";
        ExistingInformation = "existing_information", "From existing information: the child or parents would not take part";
    }
}

choices! {
    /// The risk of serious harm that goes into the intervention level.
    pub enum Harm {
        NotTriggered = "not_triggered", "No form for risk of serious harm was triggered";
        Low = "low", "Low";
        Medium = "medium", "Medium";
        High = "high", "High";
        VeryHigh = "very_high", "Very high";
    }
}

impl From<Level> for Harm {
    fn from(level: Level) -> Self {
        match level {
            Level::Low => Self::Low,
            Level::Medium => Self::Medium,
            Level::High => Self::High,
            Level::VeryHigh => Self::VeryHigh,
        }
    }
}

choices! {
    /// Why an intervention level was changed: the headings of the framework.
    pub enum OverrideReason {
        ProfessionalJudgement = "professional_judgement", "Professional judgement";
        Welfare = "welfare_considerations", "Welfare considerations";
    }
}

choices! {
    /// Whether there is a self-assessment.
    pub enum Absent {
        Absent = "absent", "There is none";
    }
}

facts! {
    /// A change of the indicative intervention level by a person (AST-61).
    pub struct Override(OverrideAsk) in "asset-override", "Change of the intervention level" {
        to: Answer<Intervention> = ask("Level adopted").section("Override").source(YJLC);
        reason: Answer<OverrideReason> = ask("Reason").section("Override").source(YJLC);
        approver_role: Text = ask("Role of who approved it").section("Override").help("A role, never a name.").source(YJLC);
        note: Text = ask("Note").section("Override").help("Optional.").source(YJLC);
    }
}

facts! {
    /// Indicators of serious harm in the Core Profile.
    pub struct HarmIndicators(IndicatorAsk) in "asset-harm-indicators", "Indicators of serious harm" {
        caused_serious_harm: Answer<YesNoDontKnow> = ask("Behaviour that caused serious harm").section("Indicators of serious harm").fixed().source(RECALL_FORM);
        intent_or_preparation: Answer<YesNoDontKnow> = ask("Behaviour that shows intent or preparation").section("Indicators of serious harm").fixed().source(RECALL_FORM);
        reckless_or_likely: Answer<YesNoDontKnow> = ask("Behaviour that was reckless or very likely to cause it").section("Indicators of serious harm").fixed().source(RECALL_FORM);
        other_features: Answer<YesNoDontKnow> = ask("Unusual features: ritual, weapons, fascination").section("Indicators of serious harm").fixed().source(RECALL_FORM);
        worrying_attitudes: Answer<YesNoDontKnow> = ask("Current attitudes, motives or interests that worry").section("Indicators of serious harm").dynamic().source(RECALL_FORM);
        other_disconcerting: Answer<YesNoDontKnow> = ask("Anything else that disturbs").section("Indicators of serious harm").dynamic().source(RECALL_FORM);
        concern_of_others: Answer<YesNoDontKnow> = ask("Concern expressed by others").section("Indicators of serious harm").dynamic().source(RECALL_FORM);
    }
}

facts! {
    /// An earlier assessment of the same intervention.
    pub struct Earlier(EarlierAsk) in "asset-earlier", "Earlier assessment" {
        stage: Answer<Stage> = ask("Stage").section("Stages").source("Dorset, part 1 (2016) s.16");
        on: Answer<Date> = ask("Assessed on").section("Stages").source("Dorset, part 1 (2016) s.16");
        ratings: Part<Ratings> = ask("Ratings then").section("Stages").source("Dorset, part 1 (2016) s.16");
        total: Answer<u16> = ask("Total then").section("Stages").range(0, 64).unit("score").source("Dorset, part 1 (2016) s.16");
    }
}

pub use super::rosh::screening::YesNoDontKnow;

facts! {
    /// What AssetPlus or YOGRS gave. Their weights are not published: recorded and shown, never computed and never converted.
    pub struct AssetPlus(AssetPlusAsk) in "assetplus", "Results of AssetPlus and YOGRS" {
        yogrs_percent: Answer<u16> = ask("YOGRS, percentage").section("AssetPlus").fixed().range(0, 100).unit("percent").source(ASSETPLUS);
        yogrs_band: Answer<Likelihood> = ask("YOGRS, band").section("AssetPlus").fixed().source(ASSETPLUS);
        likelihood: Answer<Likelihood> = ask("Likelihood of reoffending").section("AssetPlus").dynamic().source(ASSETPLUS);
        rosh: Answer<Level> = ask("Risk of serious harm").section("AssetPlus").dynamic().source(ASSETPLUS);
        safety_and_wellbeing: Answer<vulnerability::Vulnerability> = ask("Safety and wellbeing").section("AssetPlus").dynamic().source(ASSETPLUS);
        indicative_level: Answer<Intervention> = ask("Indicative intervention level").section("AssetPlus").source(ASSETPLUS);
        final_level: Answer<Intervention> = ask("Final intervention level").section("AssetPlus").source(ASSETPLUS);
    }
}

facts! {
    /// What Asset asks.
    pub struct Facts(Ask) in "asset", "Asset" {
        age: Answer<u16> = ask("Age").section("Young person").fixed().sensitive().range(0, 120).unit("years").source("London chapter 13 (2010) 13.4.11; Dorset, part 1 (2016) s.16")
            .help("Asset is for ages 10 to 17. It changes no score.");
        ratings: Part<Ratings> = ask("Ratings of the twelve sections").section("Core Profile").dynamic().source(RECALL_FORM);
        static_scores: Part<StaticScores> = ask("Static scores, the assessor's own").section("Static factors").fixed().source("Youth Justice: the Scaled Approach (2009), Appendix A, not read");
        static_facts: Part<StaticFacts> = ask("Static factors as facts").section("Static factors").fixed().source("Youth Justice: the Scaled Approach (2009), Appendix A, not read")
            .help("Used where a score is not given. The point table is not confirmed by any text read.");
        rosh: Set<Harm> = ask("Risk of serious harm").section("Risk of serious harm").dynamic().source("Youth Justice Board, Guidance for Risk Levels (copy, undated)")
            .help("The level of the risk of serious harm form; `not_triggered` where no form was called for, which counts as low for the intervention level alone.");
        harm_indicators: Part<HarmIndicators> = ask("Indicators of serious harm").section("Risk of serious harm").source(RECALL_FORM);
        convicted_serious_specified_offence: Answer<bool> = ask("Convicted of a serious specified offence").section("Risk of serious harm").fixed().source(LONDON);
        crown_court_specified_offence: Answer<bool> = ask("Being sentenced in the Crown Court for a specified offence").section("Risk of serious harm").fixed().source(LONDON);
        youth_court_asks_dangerousness: Answer<bool> = ask("The youth court asks for help in deciding dangerousness").section("Risk of serious harm").fixed().source(LONDON);
        form_not_completed_because: Text = ask("Why no form was completed").section("Risk of serious harm").help("Optional words of the assessor.").source(LONDON);
        vulnerability: Part<vulnerability::Facts> = ask("Vulnerability").section("Vulnerability").source("Youth Justice Board, Guidance for Risk Levels (copy, undated)");
        r#override: Part<Override> = ask("Change of the intervention level").section("Override").source(YJLC);
        stage: Answer<Stage> = ask("Stage of the intervention").section("Stages").source("Dorset, part 1 (2016) s.16");
        earlier: Vec<Earlier> = ask("Earlier assessments of the same intervention").section("Stages").source("Dorset, part 1 (2016) s.16");
        basis: Answer<Basis> = ask("What the assessment rests on").section("Young person").source("London chapter 13 (2010) 13.2.24");
        what_do_you_think: WhatDoYouThink = ask("What do YOU think?").section("What do YOU think?").source("London chapter 13 (2010) 13.2.25");
        information_unobtainable: Ticks<Section> = ask("Sections where information could not be obtained").section("Evidence").source("Asset Core Profile (2006), first pages")
            .help("Recorded. What it does to a rating is not settled in any source read: a rating that cannot be given is left unknown (AST-08).");
        evidence: Ticks<Section> = ask("Sections with evidence recorded").section("Evidence").source("London chapter 13 (2010) 13.2.26");
        positive_factors: Ticks<Section> = ask("Sections with positive factors recorded").section("Evidence").source("London chapter 13 (2010) 13.2.31, 13.2.32")
            .help("Recorded and carried into the plan. They change no score (AST-13).");
        assetplus: Part<AssetPlus> = ask("Results of AssetPlus and YOGRS").section("AssetPlus").source(ASSETPLUS).help("Recorded beside the score. Nothing converts one into the other.");
        onset: Part<onset::Facts> = ask("Onset").section("Onset").source("London chapter 13 (2010) 13.2.4");
    }
}

/// The child's own form: absent, or section by section.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum WhatDoYouThink {
    /// Nothing is said of it.
    #[default]
    Unknown,
    /// There is none.
    Absent,
    /// What the child says.
    Given(SelfAssessment),
}

impl facts::Shaped for WhatDoYouThink {
    const SHAPE: facts::Shape = facts::Shape::ChoiceOrPart(Absent::CHOICES, &SelfAssessment::FORM);
}

/// The number of [`Absent`], or what the child says of a section.
impl Cell for WhatDoYouThink {
    fn lay(&mut self, number: i32, at: Within, field: &facts::Field) -> bool {
        if matches!(field.shape, facts::Shape::ChoiceOrPart(..)) {
            let known = Answer::<Absent>::plain(number, field);
            return known.map(|known| *self = known.known().map_or(Self::Unknown, |Absent::Absent| Self::Absent)).is_some();
        }
        if number == UNKNOWN && !matches!(self, Self::Given(_)) {
            return true;
        }
        if !matches!(self, Self::Given(_)) {
            *self = Self::Given(SelfAssessment::default());
        }
        let Self::Given(given) = self else { return false };
        given.lay(at.place(), number, field)
    }
    fn clear(&mut self) {
        *self = Self::Unknown;
    }
}

impl facts::Fact for WhatDoYouThink {
    fn read(&mut self, json: &Json, field: &facts::Field, at: &str, problems: &mut Problems) {
        *self = if matches!(json, Json::Text(_)) {
            let mut word = Answer::<Absent>::Unknown;
            word.read(json, field, at, problems);
            word.known().map_or(Self::Unknown, |Absent::Absent| Self::Absent)
        } else {
            Self::Given(SelfAssessment::read(json, at, problems))
        };
    }
    fn write(&self) -> Json {
        match self {
            Self::Unknown => Json::Null,
            Self::Absent => Absent::Absent.word().into(),
            Self::Given(given) => given.write(),
        }
    }
}

// --- the rules ------------------------------------------------------------------------------------------------------------

/// The scale of the ratings (AST-10), in our words.
pub static SCALE: Steps<i32> = steps!("asset.scale", "Rating of a section: association with further offending", "rating", 4, RECALL_FORM, Unconfirmed;
    0 => 0, "none";
    1 => 1, "slight, now and then, or limited and indirect";
    2 => 2, "moderate but definite; may bear on some offending, or matter together with other sections";
    3 => 3, "quite strong; as a rule a direct link, and relevant to most offending";
    4 => 4, "very strong; clear and direct, to any offending, and foremost among the problems";
);
/// The sum of the twelve ratings.
pub static DYNAMIC: Constant =
    Constant { id: "asset.dynamic", title: "Dynamic score", value: "sum of the twelve ratings, 0 to 48, no weights", source: RECALL_FORM, status: Status::Unconfirmed };
/// The total.
pub static TOTAL: Constant = Constant {
    id: "asset.total",
    title: "Total",
    value: "dynamic score plus the four static scores, 0 to 64",
    source: "Hansard, House of Lords, 2 April 2009, HL2587 (the range)",
    status: Status::Likely,
};
/// The four static factors.
pub static STATIC: Constant = Constant {
    id: "asset.static_sum",
    title: "Static score",
    value: "sum of four factors, each 0 to 4",
    source: "Youth Justice: the Scaled Approach (2009), Appendix A, not read: general knowledge",
    status: Status::Unconfirmed,
};
/// The grid of the intervention level.
pub static GRID: Constant = Constant {
    id: "asset.intervention",
    title: "Intervention level",
    value: "the higher of the two axes: intensive where the likelihood is high or the risk of serious harm high or very high; enhanced where either is medium; standard where both are low",
    source: YJLC,
    status: Status::Unconfirmed,
};
/// What counts where no form was triggered.
pub static NOT_TRIGGERED: Constant = Constant {
    id: "asset.not_triggered",
    title: "No form for risk of serious harm triggered",
    value: "counts as low for the intervention level alone",
    source: RECALL_FORM,
    status: Status::Unconfirmed,
};

/// What the levels of risk of serious harm mean on the form for a young person, and the response to each, in our words. Not the
/// wording for adults (AST-40).
pub static HARM_LEVELS: [Constant; 4] = [
    harm_level("asset.rosh.low", "Low", "nothing at present points to behaviour that causes serious harm; no particular work on the risk"),
    harm_level("asset.rosh.medium", "Medium", "some risk, but serious harm is not likely unless things change; dealt with in ordinary supervision"),
    harm_level("asset.rosh.high", "High", "a risk is identified that could come about at any time, with serious impact; action and more supervision"),
    harm_level("asset.rosh.very_high", "Very high", "imminent: the young person will act once able or once there is a chance, and gravely; agencies act together at once"),
];

const fn harm_level(id: &'static str, title: &'static str, value: &'static str) -> Constant {
    Constant { id, title, value, source: "Youth Justice Board, Guidance for Risk Levels (copy, undated)", status: Status::Likely }
}

/// The intervention level of a likelihood and a risk of serious harm (AST-60): the higher of the two axes.
#[inline]
pub const fn intervention(likelihood: Likelihood, harm: Harm) -> Intervention {
    match (likelihood, harm) {
        (Likelihood::High | Likelihood::VeryHigh, _) | (_, Harm::High | Harm::VeryHigh) => Intervention::Intensive,
        (Likelihood::Medium, _) | (_, Harm::Medium) => Intervention::Enhanced,
        (Likelihood::Low, Harm::NotTriggered | Harm::Low) => Intervention::Standard,
    }
}

/// What a significant risk of serious harm asks for; that this means high or very high is our reading.
pub const PANEL_FLAGS: &[Flag<Ask>] = &[Flag {
    id: "AST-50",
    document: Document::Practice,
    section: "Torfaen, Assessments made by the Youth Offending Team (2018)",
    force: Force::Should,
    text: "significant risk of serious harm: a multi-agency panel and a risk management plan",
    status: Status::Likely,
    when: If::AtLeast(Ask::rosh, Harm::High as i32),
}];

/// What calls for the risk of serious harm form. Any one suffices.
pub const FORM_FLAGS: &[Flag<Ask>] = &[
    Flag {
        id: "ROSH-T2",
        document: Document::London,
        section: LONDON,
        force: Force::Should,
        text: "complete the risk of serious harm form: convicted of a serious specified offence",
        status: Status::Confirmed,
        when: If::Yes(Ask::convicted_serious_specified_offence),
    },
    Flag {
        id: "ROSH-T3",
        document: Document::London,
        section: LONDON,
        force: Force::Should,
        text: "complete the risk of serious harm form: to be sentenced in the Crown Court for a specified offence",
        status: Status::Confirmed,
        when: If::Yes(Ask::crown_court_specified_offence),
    },
    Flag {
        id: "ROSH-T4",
        document: Document::London,
        section: LONDON,
        force: Force::Should,
        text: "complete the risk of serious harm form: the youth court asks for help in deciding dangerousness",
        status: Status::Confirmed,
        when: If::Yes(Ask::youth_court_asks_dangerousness),
    },
];

/// The indicators that call for the form (ROSH-T1): a yes, and by general knowledge a "don't know" too.
pub const INDICATOR_FLAGS: &[Flag<IndicatorAsk>] = &[
    Flag {
        id: "ROSH-T1",
        document: Document::Dorset,
        section: DORSET,
        force: Force::Must,
        text: "complete the risk of serious harm form: the Core Profile has an indicator of serious harm",
        status: Status::Confirmed,
        when: If::Any(&indicated(YesNoDontKnow::Yes)),
    },
    Flag {
        id: "ROSH-T1dk",
        document: Document::Practice,
        section: RECALL_FORM,
        force: Force::Should,
        text: "complete the risk of serious harm form: an indicator of serious harm is answered with don't know",
        status: Status::Unconfirmed,
        when: If::Any(&indicated(YesNoDontKnow::DontKnow)),
    },
];

const fn indicated(word: YesNoDontKnow) -> [If<IndicatorAsk>; 7] {
    let at = word as i32;
    [
        If::Is(IndicatorAsk::caused_serious_harm, at),
        If::Is(IndicatorAsk::intent_or_preparation, at),
        If::Is(IndicatorAsk::reckless_or_likely, at),
        If::Is(IndicatorAsk::other_features, at),
        If::Is(IndicatorAsk::worrying_attitudes, at),
        If::Is(IndicatorAsk::other_disconcerting, at),
        If::Is(IndicatorAsk::concern_of_others, at),
    ]
}

/// What Asset gives under a set of bands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scored {
    /// Dynamic scores that remain possible.
    pub dynamic: Totals,
    /// The four static factors.
    pub statics: Statics,
    /// Totals that remain possible.
    pub total: Totals,
    /// Bands that remain possible.
    pub likelihood: Set<Likelihood>,
    /// Risks of serious harm that remain possible.
    pub harm: Set<Harm>,
    /// Intervention levels that remain possible.
    pub intervention: Set<Intervention>,
}

impl Scored {
    /// Whether the band or the level depends on answers that are not known.
    pub fn is_open(&self) -> bool {
        self.likelihood.determined().is_none() || self.intervention.determined().is_none()
    }
}

/// Scores checked facts under these bands. Allocates nothing.
pub fn score(f: &Facts, bands: &ScaledApproach, options: &Options) -> Scored {
    let ratings = f.ratings.0.as_ref().map_or([Answer::Unknown; 12], Ratings::all);
    let dynamic = ratings.iter().fold(Totals::ZERO, |sum, rating| sum.plus(rating_scores(*rating)));
    let statics = static_factors::statics(&given(f, options));
    let total = dynamic.with(statics.sum());
    let likelihood: Set<Likelihood> = total.iter().map(|t| bands.band(t)).collect();
    let harm = if f.rosh.is_empty() { Set::full().minus(Harm::NotTriggered) } else { f.rosh };
    Scored { dynamic, statics, total, likelihood, harm, intervention: grid(likelihood, harm) }
}

const fn given<'g>(f: &'g Facts, options: &'g Options<'g>) -> Given<'g> {
    Given { scores: f.static_scores.0.as_ref(), facts: f.static_facts.0.as_ref(), age: f.age, options }
}

fn grid(likelihood: Set<Likelihood>, harm: Set<Harm>) -> Set<Intervention> {
    likelihood.iter().flat_map(|l| harm.iter().map(move |h| intervention(l, h))).collect()
}

/// The scores that a rating can have, a bit each.
fn rating_scores(rating: Answer<u16>) -> u8 {
    rating.known().map_or(0b1_1111, |r| 1u8.checked_shl(r.into()).unwrap_or(0))
}

/// The unknown questions of the score, in form order, each with whether the band or the level still depends on it: two completions
/// that differ in nothing else give different ones.
fn asked(f: &Facts, scored: &Scored, bands: &ScaledApproach, options: &Options) -> Vec<(String, bool)> {
    let mut out = Vec::new();
    let parts = |others: Totals, a: Totals, b: Totals| others.iter().any(|rest| banded(bands, rest, a) != banded(bands, rest, b));
    let ratings = f.ratings.0.as_ref().map_or([Answer::Unknown; 12], Ratings::all);
    let fixed = scored.statics.sum();
    // the bands ascend, so the ends of an open rating tell as much as all of it
    let (least, most) = (Totals::ZERO, Totals::ZERO.plus(MOST_RATED));
    for (i, (section, rating)) in Section::ALL.iter().zip(ratings).enumerate() {
        if rating.known().is_none() {
            let others = ratings.iter().enumerate().filter(|(j, _)| *j != i).fold(fixed, |sum, (_, r)| sum.plus(rating_scores(*r)));
            out.push((format!("ratings.{}", section.word()), parts(others, least, most)));
        }
    }
    for Question { path, swings, others } in static_factors::questions(&given(f, options), &scored.statics) {
        let others = scored.dynamic.with(others);
        out.push((path, swings.iter().any(|(a, b)| parts(others, *a, *b))));
    }
    if f.rosh.determined().is_none() {
        let moves = |l: Likelihood| scored.harm.iter().map(|h| intervention(l, h)).collect::<Set<Intervention>>().len() > 1;
        out.push((String::from("rosh"), scored.likelihood.iter().any(moves)));
    }
    out
}

/// The bands of every one of `sums` added to `rest`.
fn banded(bands: &ScaledApproach, rest: u8, sums: Totals) -> Set<Likelihood> {
    sums.iter().map(|s| bands.band(rest.saturating_add(s))).collect()
}

/// The greatest rating, as a bit.
const MOST_RATED: u8 = 0b1_0000;

/// Asset, 2006.
pub struct Asset;

impl Instrument for Asset {
    const ID: &'static str = "asset";
    const EDITION: &'static str = "2006";
    const FAMILY: Family = Family::ScaledApproach;
    const TITLE: &'static str = "Asset and the Scaled Approach";
    const SUMMARY: &'static str = "likelihood of reoffending and intervention level of a young person of 10 to 17";
    type Facts = Facts;

    fn check(f: &Facts, problems: &mut Problems) {
        problems.add_if(
            f.age.known().is_some_and(|a| a < 10),
            "under_10",
            &["age"],
            "`age` is below 10, the age of criminal responsibility: Asset does not apply; use the route for children who harm others (ONS-03, CH-7)",
        );
        if let Some(facts) = &f.static_facts.0 {
            problems.add_if(
                facts.offences.0.as_ref().is_some_and(Vec::is_empty) && !problems.touch("static_facts.offences"),
                "missing",
                &["static_facts.offences"],
                "`static_facts.offences` is empty, must hold the offences that led to the assessment or be null",
            );
            for (name, first) in [("age_at_first_reprimand", facts.age_at_first_reprimand), ("age_at_first_conviction", facts.age_at_first_conviction)] {
                if first.known().flatten().zip(f.age.known()).is_some_and(|(first, age)| first > age) {
                    let path = format!("static_facts.{name}");
                    problems.add("contradicts", &[&path, "age"], format!("`{path}` is greater than `age`, must not be"));
                }
            }
            let convicted_before = facts.previous_convictions.known().is_some_and(|n| n > 0);
            problems.add_if(
                convicted_before && facts.age_at_first_conviction == Answer::Known(None),
                "contradicts",
                &["static_facts.age_at_first_conviction", "static_facts.previous_convictions"],
                "there are previous convictions, so `static_facts.age_at_first_conviction` must not be none",
            );
        }
        if let Some(given) = &f.r#override.0 {
            problems.add_if(
                given.to.known().is_none() && !problems.touch("override.to"),
                "missing",
                &["override.to"],
                "`override.to` is missing, must be standard, enhanced or intensive",
            );
            problems.add_if(
                given.reason.known().is_none() && !problems.touch("override.reason"),
                "reason_required",
                &["override.reason"],
                "`override.reason` is missing: a change of the level needs a reason, professional_judgement or welfare_considerations (AST-61)",
            );
            problems.add_if(
                given.approver_role.given().is_none(),
                "reason_required",
                &["override.approver_role"],
                "`override.approver_role` is missing: a change of the level names the role of who approved it",
            );
        }
    }

    fn answer(f: &Facts, options: &Options) -> Answered {
        let bands = options.scaled_approach();
        let scored = score(f, bands, options);
        let mut a = Answered { policy: Some(bands.head.named()), ..Answered::default() };
        let mut result = object! {};
        let used = show_scores(f, &scored, bands, options, &mut result, &mut a);
        let level_withheld = show_level(f, &scored, used, options, &mut result, &mut a);
        result.push("bands", object! { "policy": bands.head.id.clone(), "medium_at_least": bands.medium_at_least, "high_at_least": bands.high_at_least });
        show_contacts(f, &scored, level_withheld, options, &mut result, &mut a);
        result.push("rosh_source", rosh_source(f));
        a.result = result;
        a.bounded = scored.is_open();
        for (path, matters) in asked(f, &scored, bands, options) {
            if matters { a.decisive.push(path) } else { a.reached_without.push(path) }
        }
        if !a.bounded && !a.reached_without.is_empty() {
            a.notice("determined_by_bounds", "every completion of the unknown answers gives this result; that is arithmetic, not a rule of the form");
        }
        form(f, options, &mut a);
        beside(f, options, &mut a);
        a
    }

    fn sheet() -> Sheet {
        let band = |p: &&ScaledApproach| sheet::Row {
            id: band_id(p).to_string(),
            label: p.head.id.to_string(),
            value: format!(
                "low 0 to {}, medium {} to {}, high {} to 64",
                p.medium_at_least.saturating_sub(1),
                p.medium_at_least,
                p.high_at_least.saturating_sub(1),
                p.high_at_least
            ),
            status: p.status,
        };
        let bands = sheet::Table {
            id: "asset.bands",
            title: "Bands of the total",
            unit: "policy",
            source: "Hansard, House of Lords, 2 April 2009, HL2587",
            rows: scaled_approach::ALL.iter().map(band).collect(),
        };
        let mut tables = alloc::vec![SCALE.sheet(), DYNAMIC.sheet(), STATIC.sheet()];
        tables.extend(static_factors::sheets());
        tables.extend([TOTAL.sheet(), bands]);
        tables.extend(HARM_LEVELS.iter().map(Constant::sheet));
        tables.extend([GRID.sheet(), NOT_TRIGGERED.sheet()]);
        tables.push(flags::sheet("asset.panel", &Facts::FORM, PANEL_FLAGS));
        tables.push(flags::sheet("asset.form", &Facts::FORM, FORM_FLAGS));
        tables.push(flags::sheet("asset.indicators", &HarmIndicators::FORM, INDICATOR_FLAGS));
        Sheet {
            tables,
            rules: RULES.to_vec(),
            example: EXAMPLE,
            notes: &[
                "The point table of the static factors, the scale, the sum and the grid are not confirmed by any text read.",
                "Superseded in practice by AssetPlus, whose weights are not published: its results are not computed here.",
            ],
        }
    }
}

const RULES: &[Rule] = &[
    Rule { id: "AST-01", text: "for ages 10 to 17", source: "London chapter 13 (2010) 13.4.11; Dorset, part 1 (2016) s.16", status: Status::Confirmed },
    Rule { id: "AST-03", text: "the score informs the assessment; it does not decide it", source: "Dorset, part 1 (2016) s.16", status: Status::Confirmed },
    Rule {
        id: "AST-07",
        text: "an assessment is made from existing information where the child or parents will not take part",
        source: "London chapter 13 (2010) 13.2.24",
        status: Status::Confirmed,
    },
    Rule {
        id: "AST-13",
        text: "positive factors and vulnerability are recorded and change no score",
        source: "Strengths and limitations of Asset (thesis extract)",
        status: Status::Likely,
    },
    Rule {
        id: "AST-23",
        text: "with several offences, the most serious decides the offence type",
        source: "YJB, frequently asked questions (copy on experts123)",
        status: Status::Likely,
    },
    Rule { id: "AST-24", text: "the assessor's own scores go before the point table", source: "design of this project", status: Status::Ours },
    Rule { id: "AST-62", text: "a changed level changes no score, band or level of harm", source: "design of this project", status: Status::Ours },
    Rule { id: "AST-71", text: "what the child says is compared section by section; no numeric effect", source: "London chapter 13 (2010) 13.2.25", status: Status::Confirmed },
    Rule { id: "TRN-01", text: "a new Asset at 18 or over is a warning: OASys is the expected instrument", source: "London chapter 13 (2010) 13.4.11", status: Status::Confirmed },
    Rule { id: "asset.bounds", text: "a rating that is not given is 0 to 4, never 0", source: "design of this project", status: Status::Ours },
];

const EXAMPLE: &str = r#"{"age": 15, "ratings": {"living_arrangements": 1, "family_personal_relationships": 2, "education_training_employment": 2, "neighbourhood": 1, "lifestyle": 2, "substance_use": 1, "physical_health": 0, "emotional_mental_health": 1, "perception_self_others": 1, "thinking_behaviour": 2, "attitudes_to_offending": 1, "motivation_to_change": 1}, "static_facts": {"offences": [{"type": "burglary", "seriousness": 6}], "age_at_first_reprimand": 11, "age_at_first_conviction": 14, "previous_convictions": 2}, "rosh": "low"}"#;

// --- putting it together --------------------------------------------------------------------------------------------------

/// The id under which the bands of a policy are attested.
fn band_id(bands: &ScaledApproach) -> &'static str {
    scaled_approach::ALL.iter().find(|p| p.head.id == bands.head.id).map_or("asset.bands.file", |p| if p.superseded { "asset.bands.draft" } else { "asset.bands.february_2009" })
}

/// Adds a reason and notes its status, unless `strict` withholds it or anything that it rests on.
fn step(a: &mut Answered, options: &Options, used: &mut Statuses, (id, own, source): (&'static str, Status, impl Into<Cow<'static, str>>), text: String, points: Option<i32>) {
    let status = options.status(id, own);
    *used = used.plus(status);
    if used.withheld(options.strict).is_none() {
        a.reason(id, text, points, source, status);
    }
}

/// A number, or null with the lowest and highest that remain.
fn push_total(out: &mut Json, key: &'static str, possible_key: &'static str, totals: Totals, withheld: Option<Status>) {
    match (withheld, totals.only()) {
        (Some(_), _) => out.push(key, Json::Null),
        (None, Some(only)) => out.push(key, only),
        (None, None) => {
            out.push(key, Json::Null);
            out.push(possible_key, object! { "lowest": totals.lowest(), "highest": totals.highest() });
        }
    }
}

/// The scores and the band; the statuses that the band rests on.
fn show_scores(f: &Facts, scored: &Scored, bands: &ScaledApproach, options: &Options, out: &mut Json, a: &mut Answered) -> Statuses {
    let mut used = Statuses::EMPTY;
    let ratings = f.ratings.0.as_ref().map_or([Answer::Unknown; 12], Ratings::all);
    for (section, rating) in Section::ALL.iter().zip(ratings) {
        match rating.known() {
            Some(rating) => {
                let row = SCALE.row(rating.into());
                step(a, options, &mut used, (row.id, row.status, SCALE.source), format!("{}: {rating}, {}", section.label(), row.label), Some(row.value));
            }
            None => used = SCALE.rows().fold(used, |used, row| used.plus(row.status(options))),
        }
    }
    let shown = |totals: Totals| totals.only().map_or_else(|| format!("{} to {}", totals.lowest(), totals.highest()), |n| n.to_string());
    step(a, options, &mut used, (DYNAMIC.id, DYNAMIC.status, DYNAMIC.source), format!("the twelve ratings sum to {}", shown(scored.dynamic)), scored.dynamic.only().map(i32::from));
    push_total(out, "dynamic_score", "possible_dynamic_score", scored.dynamic, used.withheld(options.strict));

    let mut fixed_used = show_statics(f, &scored.statics, options, out, a);
    let fixed = scored.statics.sum();
    step(a, options, &mut fixed_used, (STATIC.id, STATIC.status, STATIC.source), format!("the four static factors sum to {}", shown(fixed)), fixed.only().map(i32::from));
    push_total(out, "static_score", "possible_static_score", fixed, fixed_used.withheld(options.strict));

    used = used.union(fixed_used);
    step(a, options, &mut used, (TOTAL.id, TOTAL.status, TOTAL.source), format!("the total is {}", shown(scored.total)), scored.total.only().map(i32::from));
    let total_withheld = used.withheld(options.strict);
    push_total(out, "total", "possible_total", scored.total, total_withheld);

    step(
        a,
        options,
        &mut used,
        (band_id(bands), bands.status, bands.head.source.to_string()),
        format!("bands of {}: {}", bands.head.id, scored.likelihood.iter().map(Likelihood::label).collect_vec().join(" or ")),
        None,
    );
    let band_withheld = used.withheld(options.strict);
    match (band_withheld, scored.likelihood.determined()) {
        (Some(status), _) => {
            out.push("likelihood", Json::Null);
            out.push("withheld", status.word());
        }
        (None, Some(only)) => out.push("likelihood", only.word()),
        (None, None) => {
            out.push("likelihood", Json::Null);
            out.push("possible_likelihood", scored.likelihood.words());
        }
    }
    if bands.superseded {
        a.notice("superseded_bands", "these bands were a draft that was replaced before it came into use");
    }
    used
}

/// The four static factors, each with where its score comes from; the statuses that they rest on.
fn show_statics(f: &Facts, statics: &Statics, options: &Options, out: &mut Json, a: &mut Answered) -> Statuses {
    let mut factors = object! {};
    let mut of_table = Statuses::EMPTY;
    for factor in &statics.factors {
        match &*factor.rows {
            [row] => step(a, options, &mut of_table, (row.id, row.status, static_factors::RECALL), format!("{}: {}", row.title, row.label), Some(row.points.into())),
            // which of them is used is open; what remains rests on all of them
            rows => of_table = rows.iter().fold(of_table, |used, row| used.plus(options.status(row.id, row.status))),
        }
        let mut shown = object! { "score": factor.score(), "from": factor.from.word() };
        if factor.score().is_none() {
            shown.push("possible", totals::scores_in(factor.scores).map(Json::from).collect::<Json>());
        }
        factors.push(factor.name, shown);
        if let Some(open) = factor.open {
            a.notice("static_factor_open", format!("{}: {open}; the assessor's own score settles it", factor.name));
        }
        if factor.table_gives.is_some() && factor.table_gives != factor.score() {
            a.notice("static_scores_differ", "a static score given by the assessor differs from what the point table would give; the assessor's stands (AST-24)");
        }
    }
    let from = |origin: Origin| statics.factors.iter().any(|factor| factor.from == origin);
    if given(f, options).chooses() && statics.factors.iter().any(|factor| factor.from == Origin::Table && factor.name == "offence_type") {
        let most_serious = &static_factors::MOST_SERIOUS;
        step(
            a,
            options,
            &mut of_table,
            (most_serious.id, most_serious.status, most_serious.source),
            String::from("of several offences the most serious decides the type (AST-23)"),
            None,
        );
    }
    if of_table.has(Status::Unconfirmed) {
        a.notice("static_table_unconfirmed", "static point table unconfirmed: it is general knowledge, and no text read confirms it");
    }
    if from(Origin::Withheld) {
        a.notice("static_table_off", "the unconfirmed point table is turned off: give the assessor's own static scores");
    }
    out.push("static_factors", factors);
    of_table
}

/// The intervention level; true where it is withheld.
fn show_level(f: &Facts, scored: &Scored, band_used: Statuses, options: &Options, out: &mut Json, a: &mut Answered) -> bool {
    let harm_alone = scored.harm.lowest() >= Some(Harm::High);
    // a high risk of serious harm decides alone, whatever the band rests on (E7)
    let mut used = if harm_alone { Statuses::EMPTY } else { band_used };
    if f.rosh.has(Harm::NotTriggered) {
        let words = String::from("no form for risk of serious harm was triggered: low for this level alone");
        step(a, options, &mut used, (NOT_TRIGGERED.id, NOT_TRIGGERED.status, NOT_TRIGGERED.source), words, None);
    }
    step(a, options, &mut used, (GRID.id, GRID.status, GRID.source), driver_words(scored, harm_alone), None);
    // what the level of harm means is said beside it; nothing here rests on the words
    if let Some(level) = f.rosh.determined().and_then(|h| usize::from(h.index()).checked_sub(1)).and_then(|i| HARM_LEVELS.get(i)) {
        step(a, options, &mut Statuses::default(), (level.id, level.status, level.source), format!("risk of serious harm {}: {}", level.title, level.value), None);
    }
    let withheld = used.withheld(options.strict);
    match (withheld, scored.intervention.determined()) {
        (Some(status), _) => {
            out.push("intervention_level", Json::Null);
            if out.get("withheld").is_none() {
                out.push("withheld", status.word());
            }
        }
        (None, Some(only)) => out.push("intervention_level", only.word()),
        (None, None) => {
            out.push("intervention_level", Json::Null);
            out.push("possible", scored.intervention.words());
        }
    }
    let mut detail = object! {};
    let indicative = if withheld.is_some() { None } else { scored.intervention.determined() };
    detail.push("indicative", indicative.map(Intervention::word));
    let changed = f.r#override.0.as_ref();
    detail.push("adopted", changed.and_then(|o| o.to.known()).or(indicative).map(Intervention::word));
    detail.push("drivers", if withheld.is_some() { Json::Null } else { drivers(scored).iter().map(|d| Json::from(*d)).collect::<Json>() });
    if let Some(given) = changed {
        let mut shown = object! { "to": given.to.known().map(Intervention::word), "reason": given.reason.known().map(OverrideReason::word) };
        shown.push("approver_role", given.approver_role.given().map(String::from));
        shown.push("note", given.note.given().map(String::from));
        detail.push("override", shown);
        a.reason("AST-61", "a person changed the level; score, band and risk of serious harm stay as they are (AST-62)", None, YJLC, Status::Ours);
    }
    out.push("intervention", detail);
    a.notice("indicative", "the intervention level is indicative: professional judgement and welfare may change it (AST-61)");
    withheld.is_some()
}

/// Which axis, or both, gives the level.
fn drivers(scored: &Scored) -> Vec<&'static str> {
    let Some(level) = scored.intervention.determined() else { return Vec::new() };
    let by_likelihood = scored.likelihood.iter().all(|l| intervention(l, Harm::Low) == level);
    let by_harm = scored.harm.iter().all(|h| intervention(Likelihood::Low, h) == level);
    let mut out = Vec::new();
    if by_likelihood {
        out.push("likelihood");
    }
    if by_harm {
        out.push("rosh");
    }
    out
}

fn driver_words(scored: &Scored, harm_alone: bool) -> String {
    let levels = scored.intervention.iter().map(Intervention::label).collect_vec().join(" or ");
    match drivers(scored).as_slice() {
        ["rosh"] if harm_alone => format!("{levels}: the risk of serious harm alone decides"),
        ["rosh"] => format!("{levels}: the risk of serious harm is the higher axis"),
        ["likelihood"] => format!("{levels}: the likelihood of reoffending is the higher axis"),
        _ => format!("{levels}: the higher of likelihood and risk of serious harm"),
    }
}

/// The contacts a month at the level adopted, or at every level that remains where none is.
fn show_contacts(f: &Facts, scored: &Scored, withheld: bool, options: &Options, out: &mut Json, a: &mut Answered) {
    let Some(contacts) = options.contacts else {
        out.push("contact_minimums", Json::Null);
        a.notice("no_contact_minimums", "no contact minimums are applied: no national figure could be confirmed, and none was chosen (--policy bracknell)");
        return;
    };
    a.other_policies.push(contacts.head.named());
    let adopted = f.r#override.0.as_ref().and_then(|o| o.to.known());
    let levels = adopted.map_or(scored.intervention, Set::only);
    let weak = Statuses::only(contacts.status).withheld(options.strict);
    let mut at = Vec::new();
    if weak.is_none() && (!withheld || adopted.is_some()) {
        for level in levels.iter() {
            let m = contacts.at(level);
            at.push(object! { "level": level.word(), "first_12_weeks_per_month": m.first_12_weeks, "afterwards_per_month": m.afterwards });
            let words = format!("{}: {} contacts a month in the first 12 weeks, {} afterwards", level.label(), m.first_12_weeks, m.afterwards);
            a.reason(format!("contacts.{}.{}", contacts.head.id, level.word()), words, None, contacts.head.source.to_string(), contacts.status);
        }
    }
    let shown = if at.is_empty() { Json::Null } else { Json::List(at) };
    let mut minimums = object! { "policy": contacts.head.id.clone(), "status": contacts.status.word(), "at": shown };
    if let Some(status) = weak {
        minimums.push("withheld", status.word());
    }
    out.push("contact_minimums", minimums);
    a.notice("contact_minimums_local", "contact minimums are those of the policy named; no national figure could be confirmed");
}

fn rosh_source(f: &Facts) -> &'static str {
    match (f.rosh.is_empty(), f.rosh.determined()) {
        (true, _) => "unknown",
        (_, Some(Harm::NotTriggered)) => "not_triggered",
        _ => "given",
    }
}

/// Raises flags over some facts and takes in what they ask for.
fn raise<A: Copy + Into<Key>>(facts: &dyn Slots, list: &[Flag<A>], at: &str, options: &Options, a: &mut Answered) {
    let mut nested = Answered { result: object! {}, ..Answered::default() };
    flags::raise(facts, list, &[], options, &mut nested);
    take_in(&mut nested, at, a);
}

/// Takes in what a nested part asks for, its facts named from the top; its own result keeps the rest.
fn take_in(nested: &mut Answered, at: &str, a: &mut Answered) {
    for (key, paths) in [("actions", "because"), ("open", "needs")] {
        let mut members = members(a, key);
        for mut member in self::members(nested, key) {
            let named: Json = member.get(paths).map(Json::items).unwrap_or_default().iter().filter_map(Json::as_text).map(|p| Json::from(facts::join(at, p))).collect();
            member.set(paths, named);
            members.push(member);
        }
        if key == "actions" || !members.is_empty() {
            a.result.set(key, Json::List(members));
        }
    }
    a.reasons.append(&mut nested.reasons);
    a.statuses = a.statuses.union(nested.statuses);
}

fn members(a: &Answered, key: &str) -> Vec<Json> {
    a.result.get(key).map(|list| list.items().to_vec()).unwrap_or_default()
}

/// Whether the risk of serious harm form is called for (ROSH-T1 to T4), and what else is asked of people.
fn form(f: &Facts, options: &Options, a: &mut Answered) {
    raise(&f.harm_indicators.0.clone().unwrap_or_default(), INDICATOR_FLAGS, "harm_indicators", options, a);
    raise(f, FORM_FLAGS, "", options, a);
    let actions = members(a, "actions");
    // what strict withholds calls for nothing, and settles nothing
    let because: Vec<Json> = actions.iter().filter(|action| action.get("withheld").is_none()).filter_map(|action| action.get("rule")).cloned().collect_vec();
    let expected = match (because.is_empty(), actions.is_empty() && members(a, "open").is_empty()) {
        (false, _) => Some(true),
        (true, true) => Some(false),
        (true, false) => None,
    };
    raise(f, PANEL_FLAGS, "", options, a);
    let mut shown = object! { "expected": expected, "because": Json::List(because) };
    shown.push("not_completed_because", f.form_not_completed_because.given().map(String::from));
    a.result.push("rosh_form", shown);
    if expected == Some(true) && f.rosh.has(Harm::NotTriggered) {
        a.notice("form_expected", "the risk of serious harm form is called for, and the assessment says that none was triggered");
    }
}

/// What is recorded beside the score: it changes none of it.
fn beside(f: &Facts, options: &Options, a: &mut Answered) {
    a.result.push("stage", f.stage.known().map(Stage::word));
    if !f.earlier.is_empty() {
        // the sums as shown: what is withheld or open does not come back here
        let shown = |key: &str| a.result.get(key).and_then(Json::as_whole).and_then(|n| u16::try_from(n).ok());
        let changes = changes(f, shown("dynamic_score"), shown("total"));
        a.result.push("change", changes);
        a.notice("bands_not_compared", "ratings and sums are compared between stages; a band belongs to the policy that it was given under and is not");
    }
    a.result.push("basis", f.basis.known().map(Basis::word));
    match &f.what_do_you_think {
        WhatDoYouThink::Unknown => a.notice("self_assessment_missing", "nothing is recorded of the child's own form, which is part of every assessment (AST-05)"),
        WhatDoYouThink::Absent => a.result.push("what_do_you_think", Absent::Absent.word()),
        WhatDoYouThink::Given(given) => a.result.push("what_do_you_think", self_assessment(f, given)),
    }
    match f.evidence.0.known() {
        None => a.notice("evidence_missing", "no evidence is recorded beside the ratings"),
        Some(recorded) => {
            let rated = f.ratings.0.as_ref().map_or([Answer::Unknown; 12], Ratings::all);
            let bare = Section::ALL.iter().zip(rated).filter(|(s, r)| r.known().is_some_and(|r| r > 0) && !recorded.has(**s));
            let bare: Vec<&str> = bare.map(|(s, _)| s.word()).collect();
            if !bare.is_empty() {
                a.notice("evidence_missing", format!("sections rated above 0 without evidence: {}", bare.join(", ")));
            }
        }
    }
    if let Some(unobtainable) = f.information_unobtainable.0.known() {
        a.result.push("information_unobtainable", unobtainable.words());
    }
    if let Some(positive) = f.positive_factors.0.known() {
        a.result.push("positive_factors", positive.words());
    }
    if let Some(given) = &f.assetplus.0 {
        a.result.push("assetplus", given.write());
        a.notice("assetplus_recorded", "results of AssetPlus and YOGRS are recorded as given: their weights are not published, and no score converts into them");
    }
    if let Some(v) = &f.vulnerability.0 {
        let mut nested = vulnerability::VulnerabilityOfYoung::answer(v, options);
        take_in(&mut nested, "vulnerability", a);
        a.result.push("vulnerability", nested.result);
    }
    if let Some(o) = &f.onset.0 {
        let mut o = o.clone();
        if o.age.known().is_none() {
            o.age = f.age;
        }
        let mut problems = Problems::default();
        onset::Onset::check(&o, &mut problems);
        let shown = if problems.is_empty() {
            let mut nested = onset::Onset::answer(&o, options);
            take_in(&mut nested, "onset", a);
            nested.result
        } else {
            object! { "refused": problems.0.iter().map(Json::from).collect::<Json>() }
        };
        a.result.push("onset", shown);
    }
    match f.age.known() {
        Some(age) if age >= 18 => a.notice(
            "expected_instrument_oasys",
            "18 or over: OASys is the expected instrument; a new Asset is a warning, and its evidence carries over, never its score (TRN-01, TRN-02)",
        ),
        Some(_) => {}
        None => a.notice("age_unknown", "the age is not known, so it was not checked that Asset is the right instrument"),
    }
    a.notice("informs", "the score informs the assessment of likelihood and does not decide it (AST-03)");
}

/// What changed since each earlier assessment: section by section, and the total. Bands are not compared: they belong to a policy.
fn changes(f: &Facts, dynamic: Option<u16>, total: Option<u16>) -> Json {
    let now = f.ratings.0.as_ref().map_or([Answer::Unknown; 12], Ratings::all);
    let direction = |from: u16, to: u16| match from.cmp(&to) {
        core::cmp::Ordering::Less => "up",
        core::cmp::Ordering::Equal => "same",
        core::cmp::Ordering::Greater => "down",
    };
    let moved = |from: u16, to: u16| object! { "from": from, "to": to, "direction": direction(from, to) };
    let sum = |ratings: &[Answer<u16>; 12]| ratings.iter().map(Answer::known).try_fold(0u16, |sum, r| r.map(|r| sum.saturating_add(r)));
    f.earlier
        .iter()
        .map(|earlier| {
            let then = earlier.ratings.0.as_ref().map_or([Answer::Unknown; 12], Ratings::all);
            let mut sections = object! {};
            for ((section, from), to) in Section::ALL.iter().zip(then).zip(now) {
                if let (Some(from), Some(to)) = (from.known(), to.known())
                    && from != to
                {
                    sections.push(section.word(), moved(from, to));
                }
            }
            let mut out = object! { "since": earlier.stage.known().map(Stage::word), "on": earlier.on.known().map(|d| d.to_string()), "sections": sections };
            out.push("dynamic_score", sum(&then).zip(dynamic).map_or(Json::Null, |(from, to)| moved(from, to)));
            out.push("total", earlier.total.known().zip(total).map_or(Json::Null, |(from, to)| moved(from, to)));
            out
        })
        .collect()
}

/// Where the child's answer and the practitioner's rating differ.
fn self_assessment(f: &Facts, given: &SelfAssessment) -> Json {
    let ratings = f.ratings.0.as_ref().map_or([Answer::Unknown; 12], Ratings::all);
    let mut differs = Vec::new();
    for (key, (section, rating)) in given.keys().iter().zip(Section::ALL.iter().zip(ratings)) {
        let said = given.raw(*key).and_then(|a| a.known()).map(|raw| raw != 0);
        if let (Some(problem), Some(rating)) = (said, rating.known())
            && problem != (rating > 0)
        {
            let words = if problem { "the child sees a problem where the practitioner rates none" } else { "the practitioner rates a problem that the child does not see" };
            differs.push(object! { "section": section.word(), "child_sees_problem": problem, "rating": rating, "text": words });
        }
    }
    object! { "differences": Json::List(differs) }
}
