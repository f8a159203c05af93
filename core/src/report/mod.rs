//! The whole answer to a whole case, as one JSON value; [`text`] renders the same content for a person. Nothing is decided
//! here: levels come from [`crate::assessment`] and the instruments, and this file only puts them together.

mod actions;
mod changes;
pub mod displays;
pub mod plain_language;
pub mod text;

use crate::answer::Answer;
use crate::assessment::safeguarding::Visit;
use crate::assessment::{self, Basis, Decided, Prepared, Ready, Reconviction};
use crate::catalogue::{self, Instrument};
use crate::collect::CollectVec;
use crate::facts::{Choices, FactSet, Form, Key, Shape};
use crate::guidance::families::Family;
use crate::guidance::instrument_choice::InstrumentChoice;
use crate::guidance::mappa::category::{MappaCategory, Primary};
use crate::guidance::mappa::level::{Managed, MappaLevel};
use crate::guidance::mappa::lifecycle::{self, MappaLifecycle};
use crate::guidance::mappa::policy::Policy;
use crate::guidance::mappa::{Category, policies};
use crate::guidance::vocabulary;
use crate::instruments::Likelihood;
use crate::instruments::asset::{Asset, sections::Section};
use crate::instruments::oasys::{self, NEEDS, Oasys, items::ITEMS};
use crate::instruments::predictors;
use crate::instruments::rm2000::Rm2000;
use crate::instruments::rosh::{self, Level, Rosh};
use crate::instruments::tier::{v2::TierV2, v3::TierV3};
use crate::json::Json;
use crate::options::Options;
use crate::outcome::Outcome;
use crate::receipt;
use crate::set::Set;
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// Answers a whole case.
///
/// `policies` are the policies to apply; with none, those that the case names, and without these `national-current`. With more
/// than one, `mappa` is a list.
pub fn assess(json: &Json, options: &Options, policies: &[&Policy]) -> Json {
    let prepared = match Prepared::read(json, options) {
        Ok(prepared) => prepared,
        Err(problems) => return Outcome::Rejected { instrument: "assessment".to_string(), edition: None, problems: problems.0 }.to_json(),
    };
    let others = prepared.other_policies();
    // what was chosen for the run goes before what the case names; of two in the case the first stands
    let options = &others.iter().fold(*options, |options, policy| if options.chose(policy.family()) { options } else { options.under(policy) });
    let named = prepared.policies();
    let applied: Vec<&Policy> = match (policies.is_empty(), named.is_empty()) {
        (false, _) => policies.to_vec(),
        (true, false) => named,
        (true, true) => alloc::vec![&policies::national_2026_03::POLICY],
    };
    Builder::new(&prepared, options, &applied).build()
}

/// Where the choice of instruments stands: it is computed, and has no part in the case.
const CHOICE: &str = "instrument_choice";

/// Where the predictors stand in a case.
const PREDICTORS: &str = "predictors";

/// The codes that say only that something was not captured.
const INCOMPLETE: [&str; 3] = ["missing_mandatory_input", "lds_not_enough_fields_present", "date_of_start_of_followup_required"];

/// An outcome with the place of its facts in the case.
struct Placed {
    at: &'static str,
    form: Form,
    outcome: Outcome,
}

impl Placed {
    /// What it is called beside others: its place in the case, or of a predictor its id, since all of them stand in one place.
    fn name(&self) -> &'static str {
        match &self.outcome {
            Outcome::Answered { receipt, .. } if self.at == PREDICTORS => receipt.instrument,
            _ => self.at,
        }
    }
}

struct Builder<'c> {
    case: &'c Prepared,
    options: &'c Options<'c>,
    /// The policies to apply, each with what it decides.
    applied: Vec<(&'c Policy, Decided)>,
    outcomes: Vec<Placed>,
    differs: Vec<assessment::GivenDiffers>,
}

/// Scores one part, or gives its refusal; `None` where nothing was captured.
fn outcome_of<I: Instrument>(part: &Ready<I::Facts>, options: &Options) -> Option<Outcome> {
    match part {
        Ready::Absent => None,
        Ready::Refused(problems, _) => Some(catalogue::rejected::<I>(problems.clone(), options)),
        Ready::Checked(facts) => Some(catalogue::answer::<I>(facts, options)),
    }
}

impl<'c> Builder<'c> {
    fn new(case: &'c Prepared, options: &'c Options<'c>, policies: &[&'c Policy]) -> Self {
        let applied = policies.iter().map(|policy| (*policy, assessment::decide(case, policy))).collect();
        Self { case, options, applied, outcomes: Vec::new(), differs: case.differs.clone() }
    }

    fn add<I: Instrument>(&mut self, at: &'static str, part: &Ready<I::Facts>, options: &Options) -> Option<Json> {
        let outcome = outcome_of::<I>(part, options)?;
        let result = outcome.answered().map(|a| a.result.clone());
        self.outcomes.push(Placed { at, form: <I::Facts as FactSet>::FORM, outcome });
        result
    }

    fn build(mut self) -> Json {
        let case = self.case;
        let choice = self.add::<InstrumentChoice>(CHOICE, &Ready::Checked(case.choice()), self.options);
        self.add::<Oasys>("oasys", &case.oasys, self.options);
        let rm2000 = self.add::<Rm2000>("rm2000", &case.rm2000, self.options);
        let rosh = self.add::<Rosh>("rosh", &case.rosh, self.options);
        let asset = self.add::<Asset>("asset", &case.asset, self.options);
        self.predictors();
        self.add::<TierV3>("tier", &case.tier_v3, self.options);
        self.add::<TierV2>("tier", &case.tier_v2, self.options);
        let s_withheld = rm2000.as_ref().and_then(|r| r.at(&["s", "withheld"])).is_some();

        // the published numbers of OGRS3 are known from secondary sources, so strict holds them back
        let ogrs3 = case.ogrs3_band().filter(|_| !self.options.strict);
        // the same under every policy
        let decided = self.applied.first().map(|(_, decided)| *decided);
        let reconviction = assessment::reconviction(decided.as_ref().and_then(|d| d.oasys.as_ref()), ogrs3, decided.as_ref().and_then(|d| d.rm2000.as_ref()), s_withheld);
        let mappa: Vec<Json> = self.applied.clone().iter().map(|(policy, decided)| self.mappa(policy, decided, s_withheld)).collect();

        self.safeguarding();
        let policies: Vec<&Policy> = self.applied.iter().map(|(policy, _)| *policy).collect();
        let gathered = actions::gather(&self.outcomes, &policies);

        let mut out = object! {
            "reference": case.case.reference.0.clone(),
            "assessed_on": case.case.assessed_on.known().map(|d| d.to_string()),
            "instrument_choice": choice.map(gathered_elsewhere),
            "reconviction": self.reconviction_json(&reconviction, rm2000.as_ref()),
            "asset": asset.map(gathered_elsewhere),
            "tier": self.tier_json(),
            "needs": case.oasys.facts().map(displays::needs),
            "rosh": rosh_json(rosh.as_ref()),
            "mappa": if let [only] = mappa.as_slice() { only.clone() } else { Json::List(mappa) },
            "safeguarding": self.safeguarding_json(),
            "actions": gathered.actions(),
            "open_actions": gathered.open(),
            "differences": gathered.differences(),
            "unknown": self.unknown(),
            "would_change": self.would_change(s_withheld),
            "protective_factors": self.protective_factors(),
            "judgements": self.judgements(),
            "not_decided": self.not_decided(&reconviction),
        };
        if !self.differs.is_empty() {
            out.push("given_differs", self.differs.iter().map(|d| object! { "field": d.field.clone(), "used": d.used.clone(), "other": d.other.clone() }).collect::<Json>());
        }
        let refused_terms = self.refused_terms();
        if !refused_terms.items().is_empty() {
            out.push("notices", refused_terms);
        }
        if !case.problems.is_empty() {
            out.push("problems", case.problems.iter().map(Json::from).collect::<Json>());
        }
        out.push("instruments", self.outcomes.iter().map(|p| p.outcome.to_json()).collect::<Json>());
        out.push("receipt", self.receipt());
        out
    }

    /// Every predictor and screen over the same facts. Each refuses for itself.
    fn predictors(&mut self) {
        let case = self.case;
        let Some(facts) = &case.predictors else { return };
        self.predictor::<predictors::arp::Arp>(facts);
        self.predictor::<predictors::vrp::Vrp>(facts);
        self.predictor::<predictors::svrp::Svrp>(facts);
        self.predictor::<predictors::dc_srp::DcSrp>(facts);
        self.predictor::<predictors::iic_srp::IicSrp>(facts);
        self.predictor::<predictors::csrp::Csrp>(facts);
        self.predictor::<predictors::mst::Mst>(facts);
        self.predictor::<predictors::lds::Lds>(facts);
        self.predictor::<predictors::pni::Pni>(facts);
        self.predictor::<predictors::opd::Opd>(facts);
        self.predictor::<predictors::ogrs3::Ogrs3>(facts);
        self.predictor::<predictors::ogp::Ogp>(facts);
        self.predictor::<predictors::ovp::Ovp>(facts);
        self.predictor::<predictors::snsv::Snsv>(facts);
        self.predictor::<predictors::osp_dc::OspDc>(facts);
        self.predictor::<predictors::osp_iic::OspIic>(facts);
        self.predictor::<predictors::rsr::Rsr>(facts);
    }

    fn predictor<I: Instrument<Facts = predictors::facts::Facts>>(&mut self, facts: &predictors::facts::Facts) {
        let mut problems = self.case.predictors_unread.clone();
        I::check(facts, &mut problems);
        let part = if problems.is_empty() { Ready::Checked(facts.clone()) } else { Ready::Refused(problems, None) };
        self.add::<I>(PREDICTORS, &part, self.options);
    }

    /// What the predictors named give for one type of reoffending, in this order.
    fn predicted(&self, ids: &[&str]) -> Vec<Json> {
        let of = |id: &&str| {
            let (answered, receipt) = self.outcomes.iter().filter(|p| p.at == PREDICTORS).find_map(|p| match &p.outcome {
                Outcome::Answered { answered, receipt } if receipt.instrument == *id => Some((answered, receipt)),
                _ => None,
            })?;
            let mut entry = object! { "instrument": receipt.instrument, "edition": receipt.edition.clone() };
            copy(
                &answered.result,
                &mut entry,
                &[("band", "level"), ("score", "percent"), ("variant", "variant"), ("unreduced_band", "unreduced_level"), ("dynamic", "dynamic"), ("withheld", "withheld")],
            );
            if let Some(words) = answered.result.at(&["in_words", "natural_frequency"]) {
                entry.push("natural_frequency", words.clone());
            }
            let assessed_on = self.case.case.assessed_on.known().map(|d| d.to_string());
            displays::beside(&mut entry, receipt.instrument, assessed_on.as_deref());
            Some(entry)
        };
        ids.iter().filter_map(of).collect_vec()
    }

    /// The tier under each edition that was answered; nothing where no part of it was captured.
    fn tier_json(&self) -> Option<Json> {
        let mut out = object! {};
        for placed in self.outcomes.iter().filter(|p| p.at == "tier") {
            if let Outcome::Answered { answered, receipt } = &placed.outcome {
                out.push(receipt.edition.clone(), answered.result.clone());
            }
        }
        (!out.members().is_empty()).then_some(out)
    }

    /// Scores the safeguarding parts under the first policy; whose rule an action is, is told under all that apply.
    fn safeguarding(&mut self) {
        struct Score<'b, 'c>(&'b mut Builder<'c>);
        impl Visit for Score<'_, '_> {
            fn part<I: Instrument>(&mut self, at: &'static str, part: &Ready<I::Facts>) {
                let options = Options { policy: self.0.applied.first().map(|(policy, _)| *policy), ..*self.0.options };
                self.0.add::<I>(at, part, &options);
            }
        }
        let mut differs = Vec::new();
        let captured = &self.case.safeguarding;
        let asked = captured.persons.facts().is_some() || captured.children.facts().is_some() || captured.housing_release.facts().is_some();
        let any = if asked { self.case.in_any_category() } else { None };
        let rotherham = if asked { self.case.in_category(&policies::rotherham_2024::POLICY) } else { None };
        let parts = captured.in_category(any, rotherham, &mut differs);
        self.differs.extend(differs);
        parts.visit(&mut Score(self));
    }

    /// What each safeguarding part gives, by its name in the case.
    fn safeguarding_json(&self) -> Json {
        let mut out = object! {};
        for placed in &self.outcomes {
            if let (Some(name), Some(a)) = (placed.at.strip_prefix("safeguarding."), placed.outcome.answered()) {
                out.push(name, gathered_elsewhere(a.result.clone()));
            }
        }
        out
    }

    fn reconviction_json(&self, r: &Reconviction, rm2000: Option<&Json>) -> Json {
        let (level, basis) = r.oasys.map_or((None, None), |(l, b)| (Some(l.word()), Some(b)));
        let mut oasys = object! { "level": level, "basis": basis.map(|b| match b { Basis::Recorded => "recorded", Basis::Ogrs3Band => "ogrs3_band" }) };
        if basis == Some(Basis::Ogrs3Band) {
            oasys.push("status", "ours");
        }
        let mut matrix = object! {};
        if let Some(s) = rm2000.and_then(|r| r.get("s")).filter(|s| !s.is_null()) {
            match (s.get("category"), s.get("possible")) {
                (_, Some(possible)) => matrix.push("possible", possible.clone()),
                (category, None) => matrix.push("level", category.cloned().unwrap_or_default()),
            }
            if let Some(status) = s.get("withheld") {
                matrix.push("withheld", status.clone());
            }
        } else {
            matrix.push("level", Json::Null);
        }
        matrix.push("scale", "s");
        // withheld of somebody of whom nothing was answered is nothing held back
        let answered = self.case.case.rm2000.0.as_ref().is_some_and(|f| !f.write().members().is_empty());
        let effective = effective_json(r, matrix.get("withheld").filter(|_| answered));
        object! { "oasys": oasys, "rm2000": matrix, "effective": effective, "by_type": self.by_type(rm2000) }
    }

    /// Levels by type of reoffending, as their instruments gave them. The override does not touch these.
    fn by_type(&self, rm2000: Option<&Json>) -> Json {
        let (mut general, mut violent) = (self.predicted(&["arp", "ogrs3", "ogp"]), self.predicted(&["vrp", "ovp"]));
        let mut sexual = self.predicted(&["dc-srp", "iic-srp", "osp-dc", "osp-iic"]);
        let serious = self.predicted(&["csrp", "svrp", "rsr", "snsv"]);
        let bands = self.result_of("oasys").and_then(|r| r.get("bands").cloned()).unwrap_or_default();
        for key in ["ogrs3", "ogp", "ovp"] {
            let list = if key == "ovp" { &mut violent } else { &mut general };
            if let Some(band) = bands.get(key) {
                let mut entry = object! { "instrument": key, "edition": "recorded" };
                entry.push("level", band.get("band").cloned().unwrap_or_default());
                entry.push("percent", band.get("percent").cloned().unwrap_or_default());
                if let Some(percent) = band.get("percent").and_then(Json::as_whole).and_then(|p| i32::try_from(p).ok()) {
                    entry.push("natural_frequency", predictors::words::whole_percent(percent));
                }
                displays::beside(&mut entry, key, None);
                list.push(entry);
            }
        }
        if let Some(asset) = self.result_of("asset") {
            let mut entry = object! { "instrument": Asset::ID, "edition": Asset::EDITION };
            let open = asset.get("possible_likelihood").is_some();
            copy(asset, &mut entry, &[if open { ("possible_likelihood", "possible") } else { ("likelihood", "level") }, ("withheld", "withheld")]);
            general.push(entry);
        }
        sexual.extend(scale_entry(rm2000, "s"));
        violent.extend(scale_entry(rm2000, "v"));
        // C predicts both, so it stands under both
        if let Some(entry) = scale_entry(rm2000, "c") {
            sexual.push(entry.clone());
            violent.push(entry);
        }
        object! { "general": general, "violent": violent, "sexual": sexual, "serious": serious }
    }

    fn result_of(&self, id: &str) -> Option<&Json> {
        self.outcomes.iter().filter(|p| p.at == id).find_map(|p| p.outcome.answered()).map(|a| &a.result)
    }

    /// One policy's answer: category, level, lifecycle.
    fn mappa(&mut self, policy: &Policy, decided: &Decided, s_withheld: bool) -> Json {
        let options = Options { policy: Some(policy), ..*self.options };
        let category = self.add::<MappaCategory>("mappa.category", &self.case.category, &options);
        let category_withheld = category.as_ref().is_some_and(|c| c.get("withheld").is_some());
        let possible = if category_withheld { Set::full() } else { decided.category };
        let overall = decided.rosh.map_or(Set::EMPTY, |r| r.overall);
        let s = assessment::s_of_eligible(decided.rm2000.as_ref()).filter(|_| !s_withheld);
        let mut differs = Vec::new();
        let facts = self.case.level.facts().map(|f| assessment::level_facts(f, possible, overall, s, &mut differs));
        for d in differs {
            if !self.differs.contains(&d) {
                self.differs.push(d);
            }
        }
        let in_none = possible.determined() == Some(Primary::None) && facts.as_ref().is_some_and(|f| f.category.is_empty());
        let part = match (&self.case.level, facts.clone()) {
            (Ready::Refused(p, _), _) => Ready::Refused(p.clone(), None),
            // these arrangements do not apply, so nothing about a level is asked
            _ if in_none => Ready::Absent,
            (_, Some(facts)) => Ready::Checked(facts),
            (_, None) => Ready::Absent,
        };
        let level = self.add::<MappaLevel>("mappa.level", &part, &options);
        let lifecycle_part = match &self.case.lifecycle {
            Ready::Checked(f) => Ready::Checked(lifecycle_facts(f, self.case, possible, category.as_ref())),
            other => other.clone(),
        };
        let lifecycle = self.add::<MappaLifecycle>("mappa.lifecycle", &lifecycle_part, &options);

        let mut out = object! { "policy": policy.id.clone(), "title": policy.title.clone() };
        if let Some(c) = &category {
            copy(
                c,
                &mut out,
                &[
                    ("mappa_category", "mappa_category"),
                    ("possible", "possible_categories"),
                    ("also", "also"),
                    ("limbs", "limbs"),
                    ("route", "route"),
                    ("not_determinable", "not_determinable"),
                ],
            );
        }
        let levels = facts.as_ref().map_or(Set::EMPTY, |f| assessment::managed(policy, f, possible));
        let withheld = level.as_ref().and_then(|l| l.get("withheld")).cloned();
        let by_rules = level.as_ref().and_then(|l| l.get("level")).cloned().unwrap_or_default();
        out.push(
            "management_level_recommendation",
            match levels.determined() {
                Some(only) if withheld.is_none() => only.number(),
                _ if withheld.is_some() || in_none => Json::Null,
                _ => by_rules,
            },
        );
        out.push("possible_levels", if withheld.is_some() { Json::Null } else { levels.iter().map(Managed::number).collect::<Json>() });
        out.push("provisional", levels.len() > 1);
        if in_none {
            out.push("no_level_because", "in no category: these arrangements do not apply");
        } else if let Some(l) = &level {
            copy(l, &mut out, &[("fired", "fired"), ("undetermined", "undetermined"), ("advisories", "advisories"), ("forbidden_by", "forbidden_by"), ("withheld", "withheld")]);
        }
        out.push("recorded_management_level", category.as_ref().and_then(|c| c.get("recorded_management_level")).cloned().unwrap_or_default());
        out.push("rosh_source", decided.rosh.map(|r| rosh_source(&r)));
        out.push("lifecycle", lifecycle);
        out
    }

    /// Unknown answers on which something still depends, each with what it decides.
    fn unknown(&self) -> Json {
        let mut out: Vec<(String, String, Vec<&'static str>)> = Vec::new();
        // which instrument is expected is told beside the answers: it is no level, and asks nothing
        for placed in self.outcomes.iter().filter(|p| p.at != CHOICE) {
            let Some(a) = placed.outcome.answered() else { continue };
            let what = placed.name();
            for field in &a.decisive {
                let path = format!("{}.{field}", placed.at);
                match out.iter_mut().find(|(p, _, _)| *p == path) {
                    Some((_, _, decides)) if decides.contains(&what) => {}
                    Some((_, _, decides)) => decides.push(what),
                    None => out.push((path, question(&placed.form, field), alloc::vec![what])),
                }
            }
        }
        out.into_iter().map(|(path, question, decides)| object! { "field": path, "question": question, "decides": decides }).collect()
    }

    fn protective_factors(&self) -> Json {
        self.case
            .case
            .protective_factors
            .iter()
            .map(|p| {
                let bears_on: Json = p.bears_on.0.iter().map(|id| object! { "id": id.clone(), "risk_factor": risk_factor(id), "assessed": self.assessed(id) }).collect();
                object! { "factor": p.factor.0.clone(), "evidence": p.evidence.0.clone(), "bears_on": bears_on }
            })
            .collect()
    }

    /// What was answered to the OASys item, how the need of the section stands, or how the Asset section is rated.
    fn assessed(&self, id: &str) -> Option<Cow<'static, str>> {
        if let Some(section) = Section::from_word(id) {
            let rating = self.case.asset.facts()?.ratings.0.as_ref()?.all().get(usize::from(section.index()))?.known()?;
            return Some(format!("rated {rating}").into());
        }
        let f = self.case.oasys.facts()?;
        if let Some(at) = ITEMS.iter().position(|i| i.number == id) {
            let key = Key { field: oasys::Ask::items as u8, item: u8::try_from(at).ok()?, sub: 0 };
            let answer = f.raw(key)?.known().and_then(|raw| usize::try_from(raw).ok())?;
            return ITEMS.get(at)?.answers.get(answer).map(|a| a.label.into());
        }
        NEEDS.iter().find(|n| n.number == id).map(|n| oasys::judge(f, n).status.label().into())
    }

    /// Recorded judgements as given; beside one without a specialist tool, what evidence of grooming raises it to.
    fn judgements(&self) -> Json {
        let grooming = self.case.safeguarding.grooming.facts();
        let show = |j: &assessment::Judgement| {
            let mut out = j.write();
            if let Some(level) = grooming.and_then(|g| j.raised_to(g)) {
                out.push("raised_to", level.word());
                out.push("rule", "GRM-1");
            }
            out
        };
        self.case.case.judgements.iter().map(show).collect()
    }

    /// What the engine left to people, in sentences.
    fn not_decided(&self, r: &Reconviction) -> Json {
        let mut out: Vec<String> = alloc::vec![
            String::from("levels of risk of serious harm are the assessor's; a level proposed from facts counts only when a person adopts it"),
            String::from("category 3, the management level and leaving the arrangements are decided by people"),
            String::from("protective factors are shown against the risk factors they bear on; they change no score"),
            String::from("a court alone finds a person dangerous; no level here says so"),
        ];
        if !r.effective.is_empty() && r.rm2000.is_some() {
            out.push(String::from("the guidance does not name the Risk Matrix 2000 scale that overrides OASys; S is our reading (RM-X4)"));
        }
        if r.eligibility_open {
            out.push(String::from("whether Risk Matrix 2000 may be used for this person is not settled; if it may not, the OASys level stands"));
        }
        if let Some((_, Basis::Ogrs3Band)) = r.oasys {
            out.push(String::from("no OASys likelihood level is recorded; the band of OGRS3 stands in for it (our reading)"));
        }
        if self.case.safeguarding.dash.facts().is_some_and(|f| f.mappa_level.is_empty()) {
            out.push(String::from("no management level is recorded, so who leads between MAPP meeting and MARAC is open; a recommended level manages nobody"));
        }
        let absent = self.case.safeguarding.absent();
        if !absent.is_empty() {
            out.push(format!("nothing was captured of {}: what they would ask for was neither raised nor ruled out", absent.join("; ")));
        }
        // a predictor for which nothing was captured says so in one line with the others
        let lacks = |p: &&Placed| p.at == PREDICTORS && !p.outcome.problems().is_empty() && p.outcome.problems().iter().all(|problem| INCOMPLETE.contains(&problem.code));
        let title = |p: &Placed| p.outcome.instrument().and_then(catalogue::find).map_or(p.at, |i| i.title);
        let incomplete: Vec<&str> = self.outcomes.iter().filter(lacks).map(title).collect_vec();
        if !incomplete.is_empty() {
            out.push(format!("predictors without the facts that they must have: {}", incomplete.join("; ")));
        }
        for placed in self.outcomes.iter().filter(|p| !p.outcome.problems().is_empty() && !lacks(p)) {
            let why: Vec<&str> = placed.outcome.problems().iter().map(|p| p.text.as_str()).collect();
            out.push(format!("{}: refused: {}", title(placed), why.join("; ")));
        }
        out.into_iter().collect_vec().into()
    }

    /// Terms in what people wrote that the documents refuse (PPR-1, DAN-2): said, never refused. The text is not repeated.
    fn refused_terms(&self) -> Json {
        let found = self.outcomes.iter().filter(|p| p.at == "safeguarding.persons").find_map(|p| p.outcome.answered());
        let court_found = found.and_then(|a| a.result.at(&["dangerousness", "found_by_court"])) == Some(&Json::Bool(true));
        let mut out: Vec<Json> = Vec::new();
        for (at, words) in self.case.texts() {
            for term in vocabulary::terms(&words).iter().filter(|term| !(court_found && *term == vocabulary::Term::Court)) {
                out.push(Json::from(&term.notice(&at)));
            }
        }
        out.into_iter().collect()
    }

    fn receipt(&self) -> Json {
        let tables: Vec<&str> = catalogue::INSTRUMENTS.iter().map(|i| catalogue::table_hash(i.id, i.edition)).collect();
        let mappa = self.applied.iter().map(|(p, _)| Json::from(p.id.clone()));
        let others = Family::ALL.iter().filter(|f| **f != Family::Mappa && self.options.chose(**f)).map(|f| Json::from(self.options.id_in(*f).to_string()));
        let mut out = object! { "engine": receipt::ENGINE, "policies": mappa.chain(others).collect::<Json>() };
        let hashes: Vec<String> = self.applied.iter().filter_map(|(p, _)| p.file_hash.clone()).collect_vec();
        if !hashes.is_empty() {
            out.push("policy_hashes", hashes);
        }
        if let Some(a) = self.options.attestation {
            out.push("attestation", a.hash().to_string());
        }
        out.push("arithmetic", receipt::ARITHMETIC);
        out.push("tables", receipt::hash(tables.join("\n").as_bytes()));
        out.push("facts", receipt::hash(self.case.case.write().compact().as_bytes()));
        out.with("strict", self.options.strict)
    }
}

/// Lifecycle facts with what the case and the category give.
fn lifecycle_facts(f: &lifecycle::Facts, case: &Prepared, possible: Set<Primary>, category: Option<&Json>) -> lifecycle::Facts {
    let mut f = f.clone();
    let given = case.category.facts();
    if f.categories.0.known().is_none()
        && let Some(primary) = possible.determined()
    {
        let also = category.and_then(|c| c.get("also")).map(Json::items).unwrap_or_default();
        let numbers = core::iter::once(i64::from(primary.index())).chain(also.iter().filter_map(Json::as_whole));
        f.categories.0 = Answer::Known(numbers.filter_map(|n| Category::from_word(&n.to_string())).collect());
    }
    if f.criteria_met.known().is_none() && !possible.has(Primary::None) {
        f.criteria_met = Answer::Known(true);
    }
    if let Some(c) = given {
        let ends = c.convictions.0.iter().flatten().filter_map(|c| c.licence_end.known()).max();
        if f.licence_ends.known().is_none() {
            f.licence_ends = ends.into();
        }
        if f.management_level.known().is_none() {
            f.management_level = c.recorded_management_level;
        }
        if f.registered_sex_offender.known().is_none() {
            f.registered_sex_offender = c.notification_subject;
        }
    }
    f
}

fn rosh_source(r: &rosh::Scored) -> &'static str {
    match (r.screened_out, r.overall.determined().is_some(), r.overall.determined() == r.highest_assessed) {
        (true, _, _) => "unknown: screened out",
        (_, true, true) => "assessed",
        (_, true, false) => "proposed: nobody recorded this level",
        (_, false, _) => "bounded",
    }
}

fn copy(from: &Json, to: &mut Json, keys: &[(&str, &'static str)]) {
    for (key, as_key) in keys {
        if let Some(value) = from.get(key) {
            to.push(*as_key, value.clone());
        }
    }
}

/// A result without what the report gathers in one place: actions, and what is open.
fn gathered_elsewhere(result: Json) -> Json {
    match result {
        Json::Object(members) => Json::Object(members.into_iter().filter(|(key, _)| !matches!(key.as_ref(), "actions" | "open" | "differences")).collect_vec()),
        other => other,
    }
}

fn scale_entry(rm2000: Option<&Json>, scale: &'static str) -> Option<Json> {
    let shown = rm2000?.get(scale).filter(|s| !s.is_null())?;
    let mut out = object! { "instrument": Rm2000::ID, "edition": Rm2000::EDITION, "scale": scale };
    match shown.get("possible") {
        Some(possible) => out.push("possible", possible.clone()),
        None => out.push("level", shown.get("category").cloned().unwrap_or_default()),
    }
    if let Some(status) = shown.get("withheld") {
        out.push("withheld", status.clone());
    }
    Some(out)
}

fn effective_json(r: &Reconviction, withheld: Option<&Json>) -> Json {
    let mut out = object! {};
    match r.effective.determined() {
        Some(level) if !(r.eligibility_open) => out.push("level", level.word()),
        _ if r.effective.is_empty() => out.push("level", Json::Null),
        _ => out.push("possible", r.effective.words()),
    }
    let (from, rule, reason) = match (r.rm2000.is_some(), r.oasys.is_some(), r.effective.determined()) {
        (true, _, _) if r.eligibility_open => (Some("rm2000"), Some("RM-X5"), "Risk Matrix 2000 scale S applies if the person is eligible, which is open"),
        (true, true, Some(_)) => (Some("rm2000"), Some("RM-X2"), "Risk Matrix 2000 scale S applies to likelihood of reconviction where it and OASys disagree, in either direction"),
        (true, true, None) => (Some("rm2000"), Some("RM-X5"), "Risk Matrix 2000 applies whatever scale S turns out to be"),
        (true, false, _) => (Some("rm2000"), Some("RM-X2"), "no OASys level is given; Risk Matrix 2000 scale S stands alone"),
        (false, true, _) if withheld.is_some() => (
            Some("oasys"),
            Some("RM-X5"),
            "the level of OASys alone: that of Risk Matrix 2000 is withheld; it could be another, and would apply in its place to somebody who is eligible",
        ),
        (false, true, _) => (Some("oasys"), Some("RM-X5"), "Risk Matrix 2000 gave no level, so it overrides nothing"),
        (false, false, _) if withheld.is_some() => (None, None, "no OASys level is given, and that of Risk Matrix 2000 is withheld"),
        (false, false, _) => (None, None, "neither OASys nor Risk Matrix 2000 gave a level"),
    };
    if let Some(status) = withheld.filter(|_| r.rm2000.is_none()) {
        out.push("without", object! { "instrument": Rm2000::ID, "withheld": status.clone() });
    }
    out.push("from", from);
    out.push("rule", rule);
    out.push("reason", reason);
    if r.eligibility_open {
        let without = r.oasys.map(|(level, _)| level);
        out.push("if_not_eligible", without.map(Choices::word));
        // what remains while that is open: null where there would be no level at all
        let with_it: Set<Likelihood> = r.effective.iter().chain(without).collect();
        out.push("either", without.is_none().then_some(Json::Null).into_iter().chain(with_it.iter().map(|level| Json::from(level.word()))).collect::<Json>());
    }
    if from == Some("rm2000") {
        out.push("notice", "the guidance does not name the scale; S is our reading (RM-X4)");
    }
    out
}

fn rosh_json(result: Option<&Json>) -> Json {
    let mut out = object! {};
    if let Some(r) = result {
        copy(
            r,
            &mut out,
            &[
                ("profile", "profile"),
                ("screening", "screening"),
                ("cells", "cells"),
                ("overall", "overall"),
                ("plan_required", "plan_required"),
                ("self_concerns", "self_concerns"),
            ],
        );
        if let Some(level) = r.at(&["overall", "level"]).and_then(Json::as_text).and_then(Level::from_word) {
            out.push("overall_means", level.meaning());
        }
    }
    out
}

/// The question at a path of a form, in print.
pub fn question(form: &Form, path: &str) -> String {
    let mut fields = form.fields;
    let mut title = String::new();
    for part in path.split('.') {
        let name = part.split('[').next().unwrap_or(part);
        match fields.iter().find(|f| f.name == name) {
            Some(field) => {
                title = field.title.to_string();
                fields = match field.shape {
                    Shape::Part(form) | Shape::List(form) => form.fields,
                    _ => &[],
                };
            }
            None => {
                // a member named by number: an OASys item, a section, a cell
                let rest = path.split_once('.').map_or(path, |(_, rest)| rest);
                return match ITEMS.iter().find(|i| i.number == rest) {
                    Some(item) => format!("{} {}", item.number, item.title),
                    None => format!("{title}: {rest}"),
                };
            }
        }
    }
    title
}

/// The OASys item or section that a protective factor bears on.
fn risk_factor(id: &str) -> Option<&'static str> {
    use crate::facts::Numbering;
    if let Some(section) = Section::from_word(id) {
        return Some(section.label());
    }
    if let Some(item) = ITEMS.iter().find(|i| i.number == id) {
        return Some(item.title);
    }
    oasys::Sections::NAMES.iter().position(|n| *n == id).and_then(|i| oasys::Sections::TITLES.get(i)).copied()
}
