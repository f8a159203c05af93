//! The whole captured case: reads it, takes what one part leaves out from the case or from what was computed, and decides.
//! Three judgements are kept apart: likelihood of reconviction, risk of serious harm, MAPPA.

pub mod safeguarding;

use self::safeguarding::{Known, Parts, Safeguarding};
use crate::answer::Answer;
use crate::catalogue::Instrument;
use crate::collect::CollectVec;
use crate::date::Date;
use crate::decimal::Decimal;
use crate::facts::{self, Choices, FactSet, Field, Names, Part, Shape, Text};
use crate::guidance::families::{self, AnyPolicy, Family};
use crate::guidance::mappa::category::{self, MappaCategory, Primary};
use crate::guidance::mappa::category_facts::Finding;
use crate::guidance::mappa::level::{self, Managed, MappaLevel};
use crate::guidance::mappa::lifecycle::{self, MappaLifecycle};
use crate::guidance::mappa::policy::Policy;
use crate::guidance::mappa::{Category, policies};
use crate::guidance::{grooming, instrument_choice};
use crate::instruments::asset::{self, Asset, Harm, sections::Section};
use crate::instruments::oasys::{self, Oasys};
use crate::instruments::predictors;
use crate::instruments::rm2000::{self, Eligibility, Rm2000};
use crate::instruments::rosh::{self, Level, Rosh, Setting, Stage};
use crate::instruments::tier::{self, v2::TierV2, v3::TierV3};
use crate::instruments::{Likelihood, oasys::items::ITEMS};
use crate::json::Json;
use crate::options::Options;
use crate::problem::{Problem, Problems};
use crate::set::Set;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

facts! {
    /// Something that protects. It has no numeric effect.
    pub struct ProtectiveFactor(ProtectiveAsk) in "protective-factor", "Protective factor" {
        factor: Text = ask("What protects");
        evidence: Text = ask("Evidence for it");
        bears_on: Names = ask("Risk factors it bears on").help("OASys item or section numbers, or Asset sections, as the assessor says.");
    }
}

choices! {
    /// What a recorded judgement is about.
    pub enum About {
        Reconviction = "reconviction", "Likelihood of reconviction";
        Rosh = "rosh", "Risk of serious harm";
        Category = "mappa_category", "MAPPA category";
        ManagementLevel = "management_level", "MAPPA management level";
        Other = "other", "Something else";
    }
}

facts! {
    /// A judgement that people made. It is shown beside what was computed and changes none of it.
    pub struct Judgement(JudgementAsk) in "judgement", "Recorded judgement" {
        about: Answer<About> = ask("What it is about");
        judgement: Text = ask("The judgement");
        reason: Text = ask("Reason");
        by_role: Text = ask("Role of who made it").help("A role, never a name.");
        on: Answer<Date> = ask("Made on");
        shown: Text = ask("What the tool showed when it was made").help("Kept as it was, so that both values stay visible.");
        agreed: Answer<bool> = ask("Did they agree with what the tool showed?").help("A judgement that differs needs a reason.");
        basis: Answer<grooming::Basis> = ask("What it rests on").source("London chapter 13 (2010) 13.1.8")
            .help("Evidence of grooming raises a level that was judged without a specialist tool, and no other (GRM-1).");
    }
}

impl Judgement {
    /// The level that evidence of grooming raises this judgement to (GRM-1): only a level of risk of serious harm, and only one that
    /// was judged without a specialist tool.
    pub fn raised_to(&self, grooming: &grooming::Facts) -> Option<Level> {
        let level = self.judgement.given().and_then(|words| Level::from_word(&words.trim().to_ascii_lowercase().replace(' ', "_")))?;
        let of_harm = matches!(self.about.known(), None | Some(About::Rosh | About::Other));
        let non_specialist = self.basis == Answer::Known(grooming::Basis::NonSpecialist) && of_harm;
        (non_specialist && grooming.grooming_evidence.is_yes()).then(|| grooming::raise(level, grooming::steps(grooming)))
    }
}

facts! {
    /// The MAPPA facts of a case.
    pub struct Mappa(MappaAsk) in "mappa", "MAPPA" {
        category: Part<category::Facts> = ask("Category");
        level: Part<level::Facts> = ask("Management level");
        lifecycle: Part<lifecycle::Facts> = ask("Lifecycle");
    }
}

facts! {
    /// A whole captured case. A case is an opaque reference; no name is needed anywhere.
    pub struct Case(Ask) in "assessment", "Whole assessment" {
        reference: Text = ask("Reference of the case").help("A number or code of your own, never a name. It is repeated in the report and changes nothing.");
        assessed_on: Answer<Date> = ask("Date of the assessment").help("Nothing goes by today's date: ages and deadlines count from here.");
        date_of_birth: Answer<Date> = ask("Date of birth").fixed().sensitive();
        sex: Answer<rm2000::Sex> = ask("Sex recorded").fixed().sensitive();
        setting: Answer<Setting> = ask("Where the person is");
        release_date: Answer<Date> = ask("Release date").when(When::Is("setting", "custody"));
        stage: Answer<Stage> = ask("Stage of the case");
        oasys: Part<oasys::Facts> = ask("OASys");
        rm2000: Part<rm2000::Facts> = ask("Risk Matrix 2000");
        predictors: Part<predictors::facts::Facts> = ask("Reoffending predictors");
        tier: Part<tier::facts::Facts> = ask("Tier");
        asset: Part<asset::Facts> = ask("Asset");
        rosh: Part<rosh::Facts> = ask("Risk of serious harm");
        protective_factors: Vec<ProtectiveFactor> = ask("Protective factors");
        mappa: Part<Mappa> = ask("MAPPA");
        safeguarding: Part<Safeguarding> = ask("Safeguarding");
        judgements: Vec<Judgement> = ask("Recorded judgements");
        policies: Names = ask("Policies to apply").help("Ids of built-in policies of any family; one chosen for the run goes before that of the same family.");
    }
}

/// A part of the case, read and checked.
#[derive(Clone, Debug)]
pub enum Ready<F> {
    /// Nothing was captured.
    Absent,
    /// The instrument refuses it: why, and the facts as far as they were read.
    Refused(Problems, Option<F>),
    /// It can be scored.
    Checked(F),
}

impl<F> Ready<F> {
    /// The checked facts, to be filled from what was decided.
    pub const fn facts_mut(&mut self) -> Option<&mut F> {
        match self {
            Self::Checked(facts) => Some(facts),
            Self::Absent | Self::Refused(..) => None,
        }
    }

    /// The facts as they were read and filled, checked or not: to be shown, never scored.
    pub const fn shown(&self) -> Option<&F> {
        match self {
            Self::Checked(facts) | Self::Refused(_, Some(facts)) => Some(facts),
            Self::Absent | Self::Refused(_, None) => None,
        }
    }

    /// The checked facts.
    pub const fn facts(&self) -> Option<&F> {
        match self {
            Self::Checked(facts) => Some(facts),
            Self::Absent | Self::Refused(..) => None,
        }
    }
}

/// A fact given twice, and different: the nested one was used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenDiffers {
    /// Path of the nested fact.
    pub field: String,
    /// The nested value, which was used.
    pub used: String,
    /// What the case or a computation says.
    pub other: String,
}

/// A case whose parts are checked and filled from one another.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// The case as read.
    pub case: Case,
    /// Problems of the case itself, outside any instrument.
    pub problems: Vec<Problem>,
    /// OASys.
    pub oasys: Ready<oasys::Facts>,
    /// Risk Matrix 2000.
    pub rm2000: Ready<rm2000::Facts>,
    /// The predictors' facts, filled from the case; each predictor checks them itself.
    pub predictors: Option<predictors::facts::Facts>,
    /// What could not be read of them.
    pub predictors_unread: Problems,
    /// The tier, filled from the predictors: v3.
    pub tier_v3: Ready<tier::facts::Facts>,
    /// The same facts for v2, where something was captured that only v2 asks.
    pub tier_v2: Ready<tier::facts::Facts>,
    /// Asset.
    pub asset: Ready<asset::Facts>,
    /// Risk of serious harm.
    pub rosh: Ready<rosh::Facts>,
    /// MAPPA category.
    pub category: Ready<category::Facts>,
    /// MAPPA level, before what the policy and the other parts add.
    pub level: Ready<level::Facts>,
    /// MAPPA lifecycle, before what the category adds.
    pub lifecycle: Ready<lifecycle::Facts>,
    /// Safeguarding, before what the policies add.
    pub safeguarding: Parts,
    /// Facts given twice and different.
    pub differs: Vec<GivenDiffers>,
}

/// The keys that stand for parts whose problems belong to an instrument.
const PARTS: [(&str, &str); 9] = [
    ("oasys.", "oasys"),
    ("predictors.", "predictors"),
    ("tier.", "tier"),
    ("rm2000.", "rm2000"),
    ("asset.", "asset"),
    ("rosh.", "rosh"),
    ("mappa.category.", "mappa-category"),
    ("mappa.level.", "mappa-level"),
    ("mappa.lifecycle.", "mappa-lifecycle"),
];

impl Prepared {
    /// Reads a case.
    ///
    /// # Errors
    /// Only for an unusable case: no object, or an unknown top-level key. Everything else is answered.
    pub fn read(json: &Json, options: &Options) -> Result<Self, Problems> {
        let mut all = Problems::default();
        let case = Case::read(json, "", &mut all);
        let unusable: Vec<Problem> = all.0.iter().filter(|p| p.fields.iter().all(|f| f.is_empty() || (p.code == "unknown_field" && json.get(f).is_some()))).cloned().collect_vec();
        if !unusable.is_empty() {
            return Err(Problems(unusable));
        }
        let mut problems = Vec::new();
        let places: Vec<&(&str, &str)> = PARTS.iter().chain(safeguarding::PLACES).collect();
        let mut of_part: Vec<(&str, Problems)> = places.iter().map(|(_, id)| (*id, Problems::default())).collect();
        for mut problem in all.0 {
            let part = places.iter().find(|(prefix, _)| problem.fields.iter().any(|f| f.starts_with(prefix) || format!("{f}.") == **prefix));
            match part.and_then(|(prefix, id)| of_part.iter_mut().find(|(n, _)| n == id).map(|(_, p)| (*prefix, p))) {
                Some((prefix, list)) => {
                    for field in &mut problem.fields {
                        *field = field.strip_prefix(prefix).unwrap_or(field).to_string();
                    }
                    list.0.push(problem);
                }
                None => problems.push(problem),
            }
        }
        let mut take = |id: &str| of_part.iter_mut().find(|(n, _)| *n == id).map(|(_, p)| core::mem::take(p)).unwrap_or_default();
        check_case(&case, &mut problems);

        let mut differs = Vec::new();
        let now = age(case.date_of_birth, case.assessed_on);
        let at_risk = match case.setting.known() {
            Some(Setting::Custody) => age(case.date_of_birth, case.release_date),
            Some(Setting::Community) => now,
            // unknown where the person is: the two ages must agree to be used
            None => now.filter(|_| case.release_date.known().is_none()),
        };
        let oasys = ready::<Oasys>(case.oasys.0.clone(), take("oasys"), |f, _| fill(&mut f.age, now, "oasys.age", &mut differs));
        let rm2000 = ready::<Rm2000>(case.rm2000.0.clone(), take("rm2000"), |f, problems| {
            fill_word(&mut f.sex, case.sex.known(), "rm2000.sex", &mut differs);
            fill(&mut f.age, at_risk, "rm2000.age", &mut differs);
            let child_now = now.is_some_and(|a| a < 18) && f.age.known().is_none_or(|a| a >= 18);
            problems.add_if(
                child_now,
                "under_18",
                &["age"],
                "the person is under 18 on the date of assessment: Risk Matrix 2000 is for adults, whatever the age at release (RM-E2)",
            );
        });
        let predictors = predictors_of(&case, &mut differs);
        let predictors_unread = take("predictors");
        let usable = predictors.as_ref().filter(|_| predictors_unread.is_empty());
        let tier_unread = take("tier");
        let filled = case.tier.0.clone().map(|mut f| {
            fill_tier(&mut f, &case, usable, &mut differs);
            f
        });
        let asks_v2 = filled.as_ref().is_some_and(tier::facts::asks_v2);
        let tier_v3 = ready::<TierV3>(filled.clone(), tier_unread.clone(), |_, _| {});
        let tier_v2 = if asks_v2 { ready::<TierV2>(filled, tier_unread, |_, _| {}) } else { Ready::Absent };
        let rosh = ready::<Rosh>(Some(case.rosh.0.clone().unwrap_or_default()), take("rosh"), |f, _| fill_word(&mut f.stage, case.stage.known(), "rosh.stage", &mut differs));
        let overall = rosh.facts().map_or(Set::EMPTY, |f| rosh::score(f).overall);
        let asset = ready::<Asset>(case.asset.0.clone(), take("asset"), |f, _| {
            fill(&mut f.age, now, "asset.age", &mut differs);
            // an overall level that nothing narrows down is unknown
            let harm = if overall == Set::full() { Set::EMPTY } else { overall.iter().map(Harm::from).collect() };
            fill_set(&mut f.rosh, harm, "asset.rosh", &mut differs);
        });
        let mut parts = case.safeguarding.0.clone().unwrap_or_default();
        let on_licence = case.mappa.0.as_ref().and_then(|m| m.lifecycle.0.as_ref()).and_then(|f| f.on_licence.known());
        let given = case.mappa.0.as_ref().and_then(|m| m.category.0.as_ref());
        let listed = given.and_then(|f| f.convictions.0.as_ref());
        let known = Known {
            assessed_on: case.assessed_on,
            date_of_birth: case.date_of_birth,
            age: now,
            in_community: case.setting.known().map(|s| s == Setting::Community),
            on_licence,
            // an empty list says nothing of what happened elsewhere: never a no
            convicted: listed.is_some_and(|list| list.iter().any(|c| c.finding == Answer::Known(Finding::Convicted))).then_some(true),
            overall: if overall == Set::full() { Set::EMPTY } else { overall },
            recorded_level: given.and_then(|f| f.recorded_management_level.known()),
            asset_evidence: case.asset.0.as_ref().map(|f| f.evidence.0),
        };
        safeguarding::fill_in(&mut parts, &known, options, &mut differs);
        let register = safeguarding::register(&parts, options);
        let mappa = case.mappa.0.clone().unwrap_or_default();
        let mut category_part = mappa.category.0.unwrap_or_default();
        let mut level_part = mappa.level.0.unwrap_or_default();
        let mut lifecycle_part = mappa.lifecycle.0.unwrap_or_default();
        share_need(&mut category_part, &mut level_part, &mut lifecycle_part, &mut differs);
        let category = ready::<MappaCategory>(Some(category_part), take("mappa-category"), |f, _| {
            fill_date(&mut f.as_of, case.assessed_on.known(), "mappa.category.as_of", &mut differs);
            fill(&mut f.age, now, "mappa.category.age", &mut differs);
            fill_yes(&mut f.notification_subject, register.subject_now, "mappa.category.notification_subject", &mut differs);
        });
        let level = ready::<MappaLevel>(Some(level_part), take("mappa-level"), |_, _| {});
        let lifecycle = ready::<MappaLifecycle>(Some(lifecycle_part), take("mappa-lifecycle"), |f, _| {
            fill_date(&mut f.as_of, case.assessed_on.known(), "mappa.lifecycle.as_of", &mut differs);
            fill_date(&mut f.date_of_birth, case.date_of_birth.known(), "mappa.lifecycle.date_of_birth", &mut differs);
            fill(&mut f.age, now, "mappa.lifecycle.age", &mut differs);
            // a day or an end that was given stands alone: the two exclude each other
            if f.notification_ends.known().is_none() && f.notification_indefinite.known().is_none() {
                f.notification_ends = register.last_day.into();
                f.notification_indefinite = register.indefinite.into();
            }
        });
        let safeguarding = Parts::check(&parts, take);
        Ok(Self { case, problems, oasys, rm2000, predictors, predictors_unread, tier_v3, tier_v2, asset, rosh, category, level, lifecycle, safeguarding, differs })
    }

    /// Whether the person is in a category under a document of the six, whatever the policy applied: yes where one says so, no where all
    /// say not.
    pub fn in_any_category(&self) -> Option<bool> {
        let each: Vec<Option<bool>> = policies::ALL.iter().map(|policy| self.in_category(policy)).collect();
        if each.contains(&Some(true)) { Some(true) } else { each.iter().all(|c| *c == Some(false)).then_some(false) }
    }

    /// Whether the person is in a category under one document; `None` while that is open.
    pub fn in_category(&self, policy: &Policy) -> Option<bool> {
        let possible = category::decide(self.category.facts()?, policy);
        match (possible.has(Primary::None), possible.len()) {
            (true, 1) => Some(false),
            (false, 1..) => Some(true),
            _ => None,
        }
    }

    /// The band of OGRS3 with the published numbers, where the predictors' facts give it.
    pub fn ogrs3_band(&self) -> Option<Likelihood> {
        let f = self.predictors.as_ref().filter(|_| self.predictors_unread.is_empty())?;
        predictors::ogrs3::finished(f).map(|s| s.band)
    }

    /// Every text that people gave, with its place. The reference is opaque and is not read.
    pub fn texts(&self) -> Vec<(String, String)> {
        let mut out = Vec::new();
        collect_texts(Case::FORM.fields, &self.case.write(), "", &mut out);
        out.retain(|(at, _)| at != "reference");
        out
    }

    /// What decides between instruments, as far as the case says it.
    pub fn choice(&self) -> instrument_choice::Facts {
        let case = &self.case;
        let rm2000 = case.rm2000.0.as_ref();
        let onset = case.asset.0.as_ref().and_then(|f| f.onset.0.as_ref());
        instrument_choice::Facts {
            date_of_birth: case.date_of_birth,
            assessed_on: case.assessed_on,
            age: if case.date_of_birth.known().is_some() && case.assessed_on.known().is_some() {
                Answer::Unknown
            } else {
                case.oasys.0.as_ref().map_or(Answer::Unknown, |f| f.age)
            },
            sex: case.sex,
            convicted_of_sexual_offence: rm2000.map_or(Answer::Unknown, |f| f.convicted_of_sexual_offence),
            team_serves_from: onset.map_or(Answer::Unknown, |f| f.team_serves_from),
            joint_assessment_with_social_care: onset.map_or(Answer::Unknown, |f| f.joint_assessment),
            // a checklist that was filled in speaks of a concern
            domestic_abuse_concern: if matches!(self.safeguarding.dash, Ready::Absent) { Answer::Unknown } else { Answer::Known(true) },
            ..instrument_choice::Facts::default()
        }
    }

    /// The MAPPA policies that the case itself names.
    pub fn policies(&self) -> Vec<&'static Policy> {
        self.case.policies.0.iter().filter_map(|id| policies::find(id)).collect_vec()
    }

    /// The policies of the other families that the case itself names.
    pub fn other_policies(&self) -> Vec<AnyPolicy> {
        self.case.policies.0.iter().filter_map(|id| families::find(id)).filter(|p| p.family() != Family::Mappa).collect_vec()
    }
}

fn collect_texts(fields: &[Field], json: &Json, at: &str, out: &mut Vec<(String, String)>) {
    for field in fields {
        let path = facts::join(at, field.name);
        match (field.shape, json.get(field.name)) {
            (Shape::Text | Shape::ChoiceOrText(_), Some(Json::Text(words))) => out.push((path, words.to_string())),
            (Shape::Part(form) | Shape::ChoiceOrPart(_, form), Some(part)) => collect_texts(form.fields, part, &path, out),
            (Shape::List(form), Some(list)) => list.items().iter().enumerate().for_each(|(i, member)| collect_texts(form.fields, member, &format!("{path}[{i}]"), out)),
            _ => {}
        }
    }
}

/// The predictors' facts with what the case gives for them.
fn predictors_of(case: &Case, differs: &mut Vec<GivenDiffers>) -> Option<predictors::facts::Facts> {
    let mut f = case.predictors.0.clone()?;
    fill_date(&mut f.assessment_date, case.assessed_on.known(), "predictors.assessment_date", differs);
    fill_date(&mut f.date_of_birth, case.date_of_birth.known(), "predictors.date_of_birth", differs);
    fill_word(&mut f.gender, case.sex.known(), "predictors.gender", differs);
    // remand is custody that the case does not tell from a sentence, so what is given stands
    if f.supervision_status.known().is_none() {
        f.supervision_status = case
            .setting
            .map(|setting| match setting {
                Setting::Custody => predictors::facts::Supervision::Custody,
                Setting::Community => predictors::facts::Supervision::Community,
            })
            .known()
            .into();
    }
    Some(f)
}

/// Fills the tier's facts from the case and the predictors. The registered level of risk of serious harm and the MAPPA registrations are
/// facts of its own, and stay what was given.
fn fill_tier(f: &mut tier::facts::Facts, case: &Case, predictors: Option<&predictors::facts::Facts>, differs: &mut Vec<GivenDiffers>) {
    fill_date(&mut f.as_of, case.assessed_on.known(), "tier.as_of", differs);
    fill_word(&mut f.gender, case.sex.known(), "tier.gender", differs);
    let Some(p) = predictors else { return };
    let scores = predictors::finished(p);
    // what the report itself shows comes first, and a result recorded elsewhere only where there is none: a score and the form or band
    // that goes with it come from one place
    let recorded = p.recorded.0.clone().unwrap_or_default();
    let mut score = |slot: &mut Answer<Decimal>, computed: Option<f64>, recorded: Answer<Decimal>, field: &str| {
        fill_with(slot, computed.and_then(Decimal::new).or_else(|| recorded.known()), field, |d: Decimal| d.to_string(), differs);
    };
    score(&mut f.arp_score, scores.arp.map(|s| s.percent), recorded.arp_score, "tier.arp_score");
    score(&mut f.csrp_score, scores.csrp.map(|(s, _)| s.percent), recorded.csrp_score, "tier.csrp_score");
    score(&mut f.dc_srp_score, scores.direct_contact.map(|a| predictors::csrp::of_direct_contact(&a)), recorded.dc_srp_score, "tier.dc_srp_score");
    if tier::facts::asks_v2(f) {
        score(&mut f.rsr_score, predictors::rsr::finished(p).map(|(score, _, _)| score), Answer::Unknown, "tier.rsr_score");
        let two_year = predictors::ogrs3::finished(p).map(|s| s.two_year()).or_else(|| recorded.ogrs3_two_year.known());
        fill_with(&mut f.ogrs_score, two_year.and_then(|percent| u16::try_from(percent).ok()), "tier.ogrs_score", |n: u16| n.to_string(), differs);
    }
    fill_word(&mut f.arp_type, scores.arp.map(|s| s.variant), "tier.arp_type", differs);
    fill_word(&mut f.csrp_type, scores.csrp.and_then(|(_, form)| form), "tier.csrp_type", differs);
    let band = scores.direct_contact.map(|a| a.band()).or_else(|| recorded.dc_srp_band.known());
    fill_word(&mut f.dc_srp_band, band, "tier.dc_srp_band", differs);
    fill_yes(&mut f.has_ever_committed_sexual_offence, p.has_ever_committed_sexual_offence.known(), "tier.has_ever_committed_sexual_offence", differs);
}

/// One name for the need, three parts that ask it: the first that answers it answers for the others.
fn share_need(c: &mut category::Facts, l: &mut level::Facts, y: &mut lifecycle::Facts, differs: &mut Vec<GivenDiffers>) {
    let given = [l.needs_active_multi_agency, c.needs_active_multi_agency, y.needs_active_multi_agency].iter().find_map(Answer::known);
    fill_yes(&mut l.needs_active_multi_agency, given, "mappa.level.needs_active_multi_agency", differs);
    fill_yes(&mut c.needs_active_multi_agency, given, "mappa.category.needs_active_multi_agency", differs);
    fill_yes(&mut y.needs_active_multi_agency, given, "mappa.lifecycle.needs_active_multi_agency", differs);
}

/// Checks one part that is filled already.
fn checked<I: Instrument>(facts: Option<I::Facts>, problems: Problems) -> Ready<I::Facts> {
    ready::<I>(facts, problems, |_, _| {})
}

/// Checks one part; what `fill_in` adds belongs to the instrument's problems.
fn ready<I: Instrument>(facts: Option<I::Facts>, mut problems: Problems, fill_in: impl FnOnce(&mut I::Facts, &mut Problems)) -> Ready<I::Facts> {
    let Some(mut facts) = facts else {
        return if problems.is_empty() { Ready::Absent } else { Ready::Refused(problems, None) };
    };
    let mut added = Problems::default();
    fill_in(&mut facts, &mut added);
    I::check(&facts, &mut problems);
    problems.0.extend(added.0);
    if problems.is_empty() { Ready::Checked(facts) } else { Ready::Refused(problems, Some(facts)) }
}

fn age(born: Answer<Date>, on: Answer<Date>) -> Option<u16> {
    born.known()?.age_on(on.known()?)
}

fn check_case(case: &Case, problems: &mut Vec<Problem>) {
    let mut p = Problems::default();
    for (field, day) in [("assessed_on", case.assessed_on), ("release_date", case.release_date)] {
        let before = case.date_of_birth.known().zip(day.known()).is_some_and(|(born, on)| on < born);
        p.add_if(before, "contradicts", &["date_of_birth", field], &format!("`{field}` is before `date_of_birth`, must be on or after it"));
    }
    for (i, factor) in case.protective_factors.iter().enumerate() {
        for (j, id) in factor.bears_on.0.iter().enumerate() {
            let known = ITEMS.iter().any(|item| item.number == id) || id.parse::<u8>().is_ok_and(|n| (1..=13).contains(&n)) || Section::from_word(id).is_some();
            let path = format!("protective_factors[{i}].bears_on[{j}]");
            let allowed = format!("`{path}` must be an OASys item such as \"4.2\", a section from 1 to 13, or an Asset section such as \"lifestyle\"");
            p.add_if(!known, "unknown_value", &[&path], &allowed);
        }
    }
    for (i, judgement) in case.judgements.iter().enumerate() {
        let differs_unexplained = judgement.agreed == Answer::Known(false) && judgement.reason.given().is_none();
        let path = format!("judgements[{i}].reason");
        p.add_if(differs_unexplained, "reason_required", &[&path], &format!("`{path}` is missing, must say why the judgement differs from what was shown"));
    }
    for (i, id) in case.policies.0.iter().enumerate() {
        let path = format!("policies[{i}]");
        let found = families::find(id);
        p.add_if(found.is_none(), "unknown_value", &[&path], &format!("`{path}` must be one of {}", families::names()));
        let family = found.map(|policy| policy.family()).filter(|f| *f != Family::Mappa);
        let before = case.policies.0.iter().take(i).filter_map(|id| families::find(id)).any(|p| Some(p.family()) == family);
        p.add_if(before, "contradicts", &[&path], &format!("`{path}` is the second policy of its family: several side by side go with MAPPA guidance alone"));
    }
    problems.extend(p.0);
}

/// Puts a value from elsewhere where the part left it out; notes where both are given and differ.
fn fill_with<T: Copy + PartialEq>(slot: &mut Answer<T>, computed: Option<T>, field: &str, show: impl Fn(T) -> String, differs: &mut Vec<GivenDiffers>) {
    match (slot.known(), computed) {
        (Some(used), Some(other)) if used != other => differs.push(GivenDiffers { field: field.to_string(), used: show(used), other: show(other) }),
        (None, Some(other)) => *slot = Answer::Known(other),
        _ => {}
    }
}

fn fill(slot: &mut Answer<u16>, computed: Option<u16>, field: &str, differs: &mut Vec<GivenDiffers>) {
    fill_with(slot, computed, field, |n| n.to_string(), differs);
}

fn fill_date(slot: &mut Answer<Date>, computed: Option<Date>, field: &str, differs: &mut Vec<GivenDiffers>) {
    fill_with(slot, computed, field, |d| d.to_string(), differs);
}

fn fill_yes(slot: &mut Answer<bool>, computed: Option<bool>, field: &str, differs: &mut Vec<GivenDiffers>) {
    fill_with(slot, computed, field, |b| String::from(if b { "yes" } else { "no" }), differs);
}

fn fill_word<E: Choices>(slot: &mut Answer<E>, computed: Option<E>, field: &str, differs: &mut Vec<GivenDiffers>) {
    fill_with(slot, computed, field, |e| String::from(e.word()), differs);
}

fn fill_set<E: Choices>(slot: &mut Set<E>, computed: Set<E>, field: &str, differs: &mut Vec<GivenDiffers>) {
    let show = |set: Set<E>| set.iter().map(E::word).collect_vec().join(" or ");
    if slot.is_empty() {
        *slot = computed;
    } else if !computed.is_empty() && *slot != computed {
        differs.push(GivenDiffers { field: field.to_string(), used: show(*slot), other: show(computed) });
    }
}

// --- deciding -------------------------------------------------------------------------------------------------------------

/// Where the OASys likelihood comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Recorded by the assessor.
    Recorded,
    /// The band of OGRS3, recorded or else computed.
    Ogrs3Band,
}

/// Likelihood of reconviction: both values kept, the effective one named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reconviction {
    /// The OASys level with its basis.
    pub oasys: Option<(Likelihood, Basis)>,
    /// What scale S can be, where it was scored and not withheld.
    pub rm2000: Option<Set<Likelihood>>,
    /// Whether Risk Matrix 2000 may refuse the person after all.
    pub eligibility_open: bool,
    /// What applies; empty where nothing was scored.
    pub effective: Set<Likelihood>,
}

/// Applies the Risk Matrix 2000 override (RM-X2, RM-X4, RM-X5). It touches nothing else.
/// `ogrs3` is the band that was computed here, for a case that records none.
pub fn reconviction(oasys: Option<&oasys::Scored>, ogrs3: Option<Likelihood>, rm2000: Option<&rm2000::Scored>, s_withheld: bool) -> Reconviction {
    let oasys = match (oasys.and_then(|o| o.recorded), oasys.and_then(|o| o.ogrs3).or(ogrs3)) {
        (Some(level), _) => Some((level, Basis::Recorded)),
        (None, Some(band)) => Some((band, Basis::Ogrs3Band)),
        (None, None) => None,
    };
    let s = rm2000.and_then(|r| r.s).filter(|_| !s_withheld);
    let effective = s.unwrap_or_else(|| oasys.map_or(Set::EMPTY, |(level, _)| Set::only(level)));
    let eligibility_open = s.is_some() && rm2000.is_some_and(|r| r.eligibility == Eligibility::Undetermined);
    Reconviction { oasys, rm2000: s, eligibility_open, effective }
}

/// The typed report of one case under one policy, before words, hashes and what would change it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decided {
    /// OASys.
    pub oasys: Option<oasys::Scored>,
    /// Risk Matrix 2000.
    pub rm2000: Option<rm2000::Scored>,
    /// Likelihood of reconviction.
    pub reconviction: Reconviction,
    /// Risk of serious harm.
    pub rosh: Option<rosh::Scored>,
    /// MAPPA category.
    pub category: Set<Primary>,
    /// Recommended MAPPA level; `None` among its members where the case may be in no category.
    pub level: Set<Managed>,
}

/// Decides a prepared case under one policy.
pub fn decide(p: &Prepared, policy: &Policy) -> Decided {
    let oasys = p.oasys.facts().map(oasys::score);
    let rm2000 = p.rm2000.facts().map(rm2000::score);
    let rosh = p.rosh.facts().map(rosh::score);
    let category = p.category.facts().map_or_else(Set::full, |f| category::decide(f, policy));
    let s = s_of_eligible(rm2000.as_ref());
    let overall = rosh.map_or(Set::EMPTY, |r| r.overall);
    let level = match p.level.facts() {
        Some(f) => managed(policy, &level_facts(f, category, overall, s, &mut Vec::new()), category),
        None => Set::full(),
    };
    Decided { oasys, rm2000, reconviction: reconviction(oasys.as_ref(), p.ogrs3_band(), rm2000.as_ref(), false), rosh, category, level }
}

/// Scale S where the person is certainly eligible: all that may prompt a referral (DOR-X2).
pub fn s_of_eligible(rm2000: Option<&rm2000::Scored>) -> Option<Set<Likelihood>> {
    rm2000.filter(|r| r.eligibility == Eligibility::Met).and_then(|r| r.s)
}

/// The level facts with what the rest of the case gives.
pub fn level_facts(f: &level::Facts, category: Set<Primary>, overall: Set<Level>, s: Option<Set<Likelihood>>, differs: &mut Vec<GivenDiffers>) -> level::Facts {
    let mut f = f.clone();
    let categories: Set<Category> = Category::ALL.iter().copied().filter(|c| Primary::from_index(c.number().into()).is_some_and(|p| category.has(p))).collect();
    fill_set(&mut f.category, categories, "mappa.level.category", differs);
    fill_set(&mut f.rosh, overall, "mappa.level.rosh", differs);
    let high = s.and_then(|s| {
        let high = s.has(Likelihood::High) || s.has(Likelihood::VeryHigh);
        let lower = s.has(Likelihood::Low) || s.has(Likelihood::Medium);
        (high != lower).then_some(high)
    });
    fill_yes(&mut f.rm2000_high_or_very_high, high, "mappa.level.rm2000_high_or_very_high", differs);
    f
}

/// The level of filled facts. A case that is in no category has no level; one that may be in none may have none.
pub fn managed(policy: &Policy, f: &level::Facts, category: Set<Primary>) -> Set<Managed> {
    // a category given with the level facts is taken as given
    if category.determined() == Some(Primary::None) && f.category.is_empty() {
        return Set::only(Managed::None);
    }
    let level = level::possible(policy, f);
    if category.has(Primary::None) && f.category.len() == category.minus(Primary::None).len() && !category.minus(Primary::None).is_empty() {
        level.plus(Managed::None)
    } else {
        level
    }
}
