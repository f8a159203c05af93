//! The actions that guidance asks for, gathered from every outcome of a case: rule, document and section, must or should or consider,
//! and the fact that raised it. Nothing is raised here: instruments raise, this file gathers and puts in order.

use super::Placed;
use crate::choices::Choices;
use crate::guidance::flags::{Document, Force, Standing};
use crate::guidance::mappa::policy::Policy;
use crate::json::Json;
use crate::order;
use crate::outcome::Answered;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// A notice of an instrument that asks something of people: its rule, how strongly, whose rule it is, and the facts behind it.
struct Asking {
    code: &'static str,
    rule: &'static str,
    force: Force,
    document: Document,
    section: &'static str,
    because: &'static [&'static str],
}

/// The notices that ask for something. The rest only inform.
const ASKING: &[Asking] = &[
    Asking {
        code: "specialist_opinion_required",
        rule: "SEED-A-specialist-opinion",
        force: Force::Must,
        document: Document::London,
        section: "London chapter 13 (2010) 13.4.15",
        because: &["rosh.children_sexual_harm"],
    },
    Asking {
        code: "review_required",
        rule: "TRG-02",
        force: Force::Should,
        document: Document::Assize,
        section: "design of this project, from the definition of medium",
        because: &["rosh.cells"],
    },
    Asking { code: "conflict", rule: "conflict", force: Force::Should, document: Document::Assize, section: DESIGN, because: &["rosh.cells"] },
    Asking { code: "facts_inconsistent", rule: "facts_inconsistent", force: Force::Should, document: Document::Assize, section: DESIGN, because: &["rosh.cells"] },
    Asking { code: "rationale_required", rule: "rationale_required", force: Force::Should, document: Document::Assize, section: DESIGN, because: &["rosh.cells"] },
    Asking { code: "proposed", rule: "proposed", force: Force::Should, document: Document::Assize, section: DESIGN, because: &["rosh.cells"] },
    Asking {
        code: "confirmation_required",
        rule: "confirmation_required",
        force: Force::Must,
        document: Document::Dorset,
        section: "Dorset, part 1 (2016) s.5",
        because: &["mappa.category"],
    },
    Asking {
        code: "social_care_at_meeting",
        rule: "YOT-02",
        force: Force::Should,
        document: Document::London,
        section: "London chapter 13 (2010) 13.7.5; Solihull 7.1 (2018) s.4; chapter 9 (2009) 9.1.3",
        because: &["mappa.category.age"],
    },
    Asking { code: "primary_category_open", rule: "CAT-P", force: Force::Should, document: Document::Assize, section: DESIGN, because: &["mappa.category"] },
];

const DESIGN: &str = "design of this project";

/// What was gathered.
#[derive(Default)]
pub(super) struct Gathered {
    actions: Vec<(Standing, Force, Json)>,
    differences: Vec<Json>,
    open: Vec<Json>,
}

impl Gathered {
    /// The actions, the law's first, then those of the policies in force, then other guidance; musts first within each.
    pub(super) fn actions(&self) -> Json {
        let mut ordered: Vec<&(Standing, Force, Json)> = self.actions.iter().collect();
        order::sort_by_key(&mut ordered, |(standing, force, _)| (*standing, *force));
        ordered.into_iter().map(|(_, _, json)| json.clone()).collect()
    }

    /// What an unanswered question leaves open, with the questions.
    pub(super) fn open(&self) -> Json {
        self.open.iter().cloned().collect()
    }

    /// Where documents differ on what was asked.
    pub(super) fn differences(&self) -> Json {
        self.differences.iter().cloned().collect()
    }
}

/// Gathers what the outcomes ask for under these policies.
pub(super) fn gather(outcomes: &[Placed], policies: &[&Policy]) -> Gathered {
    let mut out = Gathered::default();
    for placed in outcomes {
        let Some(a) = placed.outcome.answered() else { continue };
        notices(placed.at, a, policies, &mut out);
        for advisory in list(&a.result, "advisories") {
            let document = a.policy.as_ref().map_or("", |(id, _)| id.as_str());
            let mut json = advisory.clone();
            json.push("document", document.to_string());
            let own = policies.iter().find(|p| p.id == document).map(|p| Json::from(p.title.clone()));
            json.push("title", own.or_else(|| Document::from_word(document).map(|d| Json::from(d.label()))));
            add(placed.at, json, Standing::Policy, &mut out);
        }
        for asked in list(&a.result, "alerts").iter().chain(list(&a.result, "actions")) {
            let standing = standing_of(asked, policies, a);
            add(placed.at, asked.clone(), standing, &mut out);
        }
        for flag in list(&a.result, "open").iter().filter(|_| placed.at.starts_with("safeguarding.") || placed.at == "asset") {
            let mut json = flag.clone();
            let needs: Json = list(flag, "needs").iter().filter_map(Json::as_text).map(|path| Json::from(format!("{}.{path}", placed.at))).collect();
            json.set("needs", needs);
            json.set("standing", standing_of(flag, policies, a).word());
            out.open.push(json.with("at", placed.at.to_string()));
        }
        for difference in list(&a.result, "differences") {
            if !out.differences.contains(difference) {
                out.differences.push(difference.clone());
            }
        }
    }
    out
}

fn list<'j>(json: &'j Json, key: &str) -> &'j [Json] {
    json.get(key).map(Json::items).unwrap_or_default()
}

/// How what is asked stands to the policies applied, that of the outcome among them: with several side by side, each of theirs is in
/// force.
fn standing_of(asked: &Json, policies: &[&Policy], a: &Answered) -> Standing {
    let word = |key: &str| asked.get(key).and_then(Json::as_text).unwrap_or_default();
    let in_force = policies.iter().map(|p| p.extends.as_ref()).chain(a.policy.iter().map(|(id, _)| id.as_str()));
    Document::from_word(word("document")).map_or(Standing::Other, |d| d.standing(word("section"), in_force))
}

fn notices(at: &str, a: &Answered, policies: &[&Policy], out: &mut Gathered) {
    if a.result.get("plan_required") == Some(&Json::Bool(true)) {
        let json = object! {
            "rule": "OVR-05", "force": Force::Must.word(), "text": "a risk management plan must follow: the overall risk of serious harm is medium or higher",
            "document": Document::Oasys.word(), "section": "OASys R10.6", "because": alloc::vec!["cells"],
        };
        add(at, json, Standing::Assessment, out);
    }
    for notice in &a.notices {
        let Some(asking) = ASKING.iter().find(|asking| asking.code == notice.code) else { continue };
        let json = object! {
            "rule": asking.rule, "force": asking.force.word(), "text": notice.text.clone(), "document": asking.document.word(), "section": asking.section,
            // written from the top of the case already
            "because": asking.because.iter().map(|path| Json::from(*path)).collect::<Json>(),
        };
        let standing = asking.document.standing(asking.section, policies.iter().map(|p| p.extends.as_ref()));
        push(json.with("standing", standing.word()).with("at", at.to_string()), standing, asking.force, out);
    }
}

/// Adds what an outcome asks, its facts named from the top of the case.
fn add(at: &str, mut json: Json, standing: Standing, out: &mut Gathered) {
    let because: Json = list(&json, "because").iter().filter_map(Json::as_text).map(|path| Json::from(format!("{at}.{path}"))).collect();
    if let Json::Object(members) = &mut json {
        members.retain(|(key, _)| !matches!(key.as_ref(), "because" | "standing"));
    }
    let force = json.get("force").and_then(Json::as_text).and_then(Force::from_word).unwrap_or(Force::Must);
    push(json.with("because", because).with("standing", standing.word()).with("at", at.to_string()), standing, force, out);
}

/// Adds an action, once: several policies may give the same.
fn push(mut json: Json, standing: Standing, force: Force, out: &mut Gathered) {
    if json.get("title").is_none() {
        let title = json.get("document").and_then(Json::as_text).and_then(Document::from_word).map_or_else(String::new, |d| d.label().to_string());
        json.push("title", title);
    }
    if !out.actions.iter().any(|(_, _, known)| *known == json) {
        out.actions.push((standing, force, json));
    }
}
