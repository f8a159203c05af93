//! Programme need identifier (PNI), edition hmpps-2026-08: which programme pathway is indicated. Reads facts and the results of other
//! predictors, touches nothing else.

use super::arp::Arp;
use super::csrp;
use super::facts::{Ask, Band, Facts, Problem, Supervision};
use super::faults::{Code, Faults};
use super::logistic::hundredths;
use super::percentage;
use super::reads;
use super::values::level;
use super::vrp::Vrp;
use crate::answer::Answer;
use crate::collect::CollectVec;
use crate::decimal::Decimal;
use crate::facts::Choices;
use crate::instrument::Instrument;
use crate::json::Json;
use crate::offences::current;
use crate::options::Options;
use crate::outcome;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::sheet::{Rule, Sheet};
use crate::table::{Constant, Steps};
use alloc::string::ToString;
use alloc::vec::Vec;

/// Where the rules stand.
pub const SOURCE: &str = "hmpps-arns-risk-actuarial-api 016919c (4 August 2026), PNIRiskProducerService and its transformation helpers";

choices! {
    /// The pathway.
    pub enum Pathway {
        High = "high", "High intensity";
        Moderate = "moderate", "Moderate intensity";
        Alternative = "alternative", "Alternative pathway";
        Omission = "omission", "Cannot be said: answers are missing";
    }
}
choices! {
    /// Need or risk in three steps. Not a band of any score.
    pub enum Step {
        Low = "low", "Low";
        Medium = "medium", "Medium";
        High = "high", "High";
    }
}
choices! {
    /// The four domains of need.
    pub enum Domain {
        Sex = "sex", "Sexual interests";
        Thinking = "thinking", "Thinking styles";
        Relationships = "relationships", "Relationships";
        SelfManagement = "self_management", "Self-management";
    }
}

/// Items of the four domains, in the order in which the service names them.
pub const ITEMS: [&[Ask]; 4] = [
    &[Ask::sexual_preoccupation, Ask::offence_related_sexual_interests, Ask::emotional_congruence_with_children],
    &[Ask::pro_criminal_attitudes, Ask::hostile_orientation],
    &[Ask::current_relationship_with_family_members, Ask::previous_close_relationships, Ask::easily_influenced_by_criminal_associates, Ask::controlling_or_aggressive_behaviour],
    &[Ask::impulsivity_problems, Ask::temper_control, Ask::problem_solving_skills, Ask::difficulties_coping],
];

/// Score of the sum of the sexual items.
pub static SEX: Steps<i32> = steps!("pni.sex", "Score of the sexual items", "sum of three items", 6, SOURCE, Confirmed;
    0 => 0, "0 or 1";
    2 => 1, "2 or 3";
    4 => 2, "4 to 6";
);
/// Score of the sum of the thinking items.
pub static THINKING: Steps<i32> = steps!("pni.thinking", "Score of the thinking items", "sum of two items", 4, SOURCE, Confirmed;
    0 => 0, "0";
    1 => 1, "1 or 2";
    3 => 2, "3 or 4";
);
/// Score of the sum of the items of relationships, or of self-management.
pub static FOUR_ITEMS: Steps<i32> = steps!("pni.four_items", "Score of the relationship items, and of the self-management items", "sum of four items", 8, SOURCE, Confirmed;
    0 => 0, "0 or 1";
    2 => 1, "2 to 4";
    5 => 2, "5 to 8";
);
/// Need by the total of the four scores.
pub static NEED: Steps<Step> = steps!("pni.need", "Need", "sum of the four scores", 8, SOURCE, Confirmed;
    0 => Step::Low, "0 to 2";
    3 => Step::Medium, "3 to 5";
    6 => Step::High, "6 to 8";
);
/// ARP percentages that make the risk medium and high, in hundredths.
pub const ARP_FROM: [i32; 2] = [5000, 7500];
/// VRP percentages that do.
pub const VRP_FROM: [i32; 2] = [3000, 6000];
/// CSRP percentages, cut to whole numbers, that do, where no sexual band is there to go by.
pub const CSRP_FROM: [i32; 2] = [1, 3];
/// The same limits in print.
pub static RISK: Constant = Constant {
    id: "pni.risk",
    title: "Risk is medium, high from",
    value: "ARP 50.00, 75.00; VRP 30.00, 60.00; DC-SRP or IIC-SRP medium, high; spousal assault medium, high; CSRP 1, 3 without its fraction, where no sexual band is there",
    source: SOURCE,
    status: Status::Confirmed,
};

impl core::fmt::Display for Step {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(crate::facts::Choices::label(*self))
    }
}

/// Results of other predictors. `None`: there is none.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Results {
    /// ARP, or OGRS3 over two years, in hundredths of a per cent.
    pub all_reoffending: Option<i32>,
    /// VRP, or OVP over two years, in hundredths of a per cent.
    pub violent: Option<i32>,
    /// Band of DC-SRP, or OSP/DC.
    pub direct_contact: Option<Band>,
    /// Band of IIC-SRP, or OSP/IIC.
    pub images: Option<Band>,
    /// CSRP in hundredths of a per cent.
    pub combined_serious: Option<i32>,
}

/// The score of one domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scored {
    /// The domain.
    pub domain: Domain,
    /// 0, 1 or 2, from the items answered.
    pub score: i32,
    /// The score were every missing item a significant problem.
    pub projected: i32,
    /// Which of its items are not answered: a bit for each place in [`ITEMS`].
    missing: u8,
}

impl Scored {
    /// Items not answered, in order.
    pub fn missing(&self) -> impl Iterator<Item = Ask> {
        let (places, missing) = (0u8.., self.missing);
        let [sex, thinking, relationships, self_management] = ITEMS;
        let items = match self.domain {
            Domain::Sex => sex,
            Domain::Thinking => thinking,
            Domain::Relationships => relationships,
            Domain::SelfManagement => self_management,
        };
        items.iter().copied().zip(places).filter(move |(_, place)| missing >> place & 1 == 1).map(|(ask, _)| ask)
    }
}

/// What it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Identified {
    /// The pathway.
    pub pathway: Pathway,
    /// The four domains; `None` where the supervision status is missing.
    pub domains: Option<[Scored; 4]>,
    /// Need; `None` where the missing answers leave it open.
    pub need: Option<Step>,
    /// Risk.
    pub risk: Step,
}

impl Identified {
    /// What is missing. It does not block.
    pub fn faults(&self) -> Faults {
        let mut faults = Faults::default();
        match &self.domains {
            None => faults.add_if(true, Code::MissingMandatoryInput, &[Ask::supervision_status]),
            Some(domains) => faults.missing_among(Code::MissingMandatoryInput, &mut domains.iter().flat_map(Scored::missing)),
        }
        faults
    }
}

/// The pathway.
pub fn identify(f: &Facts, results: &Results) -> Identified {
    let domains = f.supervision_status.known().map(|status| (status, domains(f)));
    let risk = risk(f, results, false);
    let Some((status, domains)) = domains else { return Identified { pathway: Pathway::Omission, domains: None, need: None, risk } };
    let need = need(f, status, &domains);
    let pathway = match need {
        None => Pathway::Omission,
        Some(need) => pathway(f, results, status, need, risk, domains.iter().any(|d| d.missing != 0)),
    };
    Identified { pathway, domains: Some(domains), need, risk }
}

/// The four domains. The answers stand in the order of [`ITEMS`].
fn domains(f: &Facts) -> [Scored; 4] {
    let significant = |answer: Answer<Problem>| answer == Answer::Known(Problem::Significant);
    let sexual = domain(
        Domain::Sex,
        &SEX,
        [f.sexual_preoccupation, f.offence_related_sexual_interests, f.emotional_congruence_with_children],
        // one answer can decide a domain; the answer given does, never the one projected
        significant(f.offence_related_sexual_interests),
    );
    let in_scope = f.has_ever_committed_sexual_offence.is_yes() || f.is_a_risk_of_sexual_harm.is_yes();
    [
        if in_scope { sexual } else { Scored { score: 0, projected: 0, ..sexual } },
        domain(Domain::Thinking, &THINKING, [f.pro_criminal_attitudes, f.hostile_orientation], significant(f.pro_criminal_attitudes)),
        domain(
            Domain::Relationships,
            &FOUR_ITEMS,
            [f.current_relationship_with_family_members, f.previous_close_relationships, f.easily_influenced_by_criminal_associates, f.controlling_or_aggressive_behaviour],
            false,
        ),
        domain(Domain::SelfManagement, &FOUR_ITEMS, [f.impulsivity_problems, f.temper_control, f.problem_solving_skills, f.difficulties_coping], false),
    ]
}

fn domain<const N: usize>(domain: Domain, table: &Steps<i32>, answers: [Answer<Problem>; N], decided: bool) -> Scored {
    let (mut raw, mut projected_raw, mut missing) = (0, 0, 0);
    for (place, answer) in answers.iter().enumerate() {
        match answer {
            Answer::Known(problem) => {
                raw += i32::from(level(*problem));
                projected_raw += i32::from(level(*problem));
            }
            Answer::Unknown | Answer::NotAsked => {
                projected_raw += 2;
                missing |= 1u8 << place;
            }
        }
    }
    let (score, projected) = match domain {
        _ if decided => (2, 2),
        Domain::Sex if missing != 0 && raw < 4 => (0, table.value(projected_raw)),
        _ => (table.value(raw), table.value(projected_raw)),
    };
    Scored { domain, score, projected, missing }
}

/// Spousal assault risk: whether either answer is this band.
fn sara(f: &Facts, band: Band) -> bool {
    [f.sara_risk_to_partner, f.sara_risk_to_others].contains(&Answer::Known(band))
}

fn need(f: &Facts, status: Supervision, domains: &[Scored]) -> Option<Step> {
    let total: i32 = domains.iter().map(|d| d.score).sum();
    let projected: i32 = domains.iter().map(|d| d.projected).sum();
    let (now, then) = (NEED.value(total), NEED.value(projected));
    let missing = domains.iter().any(|d| d.missing != 0);
    let missing_in_each = domains.iter().all(|d| d.missing != 0);
    let community = status == Supervision::Community;
    let sara_raised = sara(f, Band::Medium) || sara(f, Band::High);
    let sara_answered = f.sara_risk_to_partner.known().is_some() && f.sara_risk_to_others.known().is_some();
    if now == Step::High {
        Some(Step::High)
    } else if now == Step::Medium && community {
        Some(Step::Medium)
    } else if missing && now == then {
        Some(now)
    } else if missing_in_each && !community || missing && now > Step::Low && !sara_raised {
        None
    } else if missing && sara_raised && sara_answered {
        Some(if community { Step::Medium } else { Step::High })
    } else {
        Some(now)
    }
}

/// Risk; projected, a sexual band that is missing counts as very high and a missing CSRP as 100 for what makes it high.
fn risk(f: &Facts, results: &Results, projected: bool) -> Step {
    let at_least = |value: Option<i32>, from: i32| value.is_some_and(|v| v >= from);
    let applies = |band: Option<Band>| band.filter(|b| *b != Band::NotApplicable);
    let high = |r: &Results| {
        at_least(r.all_reoffending, ARP_FROM[1])
            || at_least(r.violent, VRP_FROM[1])
            || [r.direct_contact, r.images].into_iter().any(|band| matches!(band, Some(Band::High | Band::VeryHigh)))
            || at_least(csrp(r), CSRP_FROM[1])
            || sara(f, Band::High)
    };
    fn csrp(r: &Results) -> Option<i32> {
        let usable = [r.direct_contact, r.images].into_iter().all(|band| matches!(band, None | Some(Band::NotApplicable)));
        r.combined_serious.filter(|_| usable).map(|hundredths| hundredths / 100)
    }
    let assumed = if projected {
        Results {
            direct_contact: results.direct_contact.or(Some(Band::VeryHigh)),
            images: results.images.or(Some(Band::VeryHigh)),
            combined_serious: results.combined_serious.or(Some(10_000)),
            ..*results
        }
    } else {
        *results
    };
    let medium = at_least(results.all_reoffending, ARP_FROM[0])
        || at_least(results.violent, VRP_FROM[0])
        || [results.direct_contact, results.images].into_iter().any(|band| applies(band) == Some(Band::Medium))
        || sara(f, Band::Medium)
        || at_least(csrp(results), CSRP_FROM[0]);
    if high(&assumed) {
        Step::High
    } else if medium {
        Step::Medium
    } else {
        Step::Low
    }
}

fn pathway(f: &Facts, results: &Results, status: Supervision, need: Step, risk_now: Step, missing: bool) -> Pathway {
    let arp_high = results.all_reoffending.is_some_and(|v| v >= ARP_FROM[1]);
    let vrp_high = results.violent.is_some_and(|v| v >= VRP_FROM[1]);
    let (sara_high, sara_medium) = (sara(f, Band::High), sara(f, Band::Medium));
    let both_high = need == Step::High && risk_now == Step::High;
    let in_custody = arp_high && (vrp_high || sara_high) || both_high;
    let in_community = arp_high && vrp_high || both_high;
    let anywhere = sara_high || sara_medium || matches!((need, risk_now), (Step::Medium, Step::High) | (Step::High, Step::Medium) | (Step::Medium, Step::Medium));
    let so_far = match status {
        Supervision::Custody if in_custody => Pathway::High,
        Supervision::Community if in_community => Pathway::Moderate,
        _ if anywhere => Pathway::Moderate,
        _ => Pathway::Alternative,
    };
    let unanswered = [f.sara_risk_to_partner, f.sara_risk_to_others].iter().filter(|a| a.known().is_none()).count();
    let omitted = unanswered > 0 && so_far == Pathway::Alternative || risk(f, results, true) != risk_now || unanswered == 2 && status != Supervision::Community;
    if missing && omitted { Pathway::Omission } else { so_far }
}

/// What it reads.
pub fn reads() -> alloc::vec::Vec<&'static [Ask]> {
    let own: &[Ask] = &[Ask::supervision_status, Ask::has_ever_committed_sexual_offence, Ask::is_a_risk_of_sexual_harm, Ask::sara_risk_to_partner, Ask::sara_risk_to_others];
    [percentage::reads::<Arp>(), percentage::reads::<Vrp>(), csrp::reads(), alloc::vec![reads::REDUCTION], ITEMS.to_vec(), alloc::vec![own]].concat()
}

/// PNI, hmpps-2026-08.
pub struct Pni;

/// The finished parts: each as recorded, else computed from the facts. The sexual predictors count where CSRP has a score.
pub fn finished(f: &Facts) -> Results {
    let r = f.recorded.0.clone().unwrap_or_default();
    let of = |percent: Answer<Decimal>| percent.known().map(|d| hundredths(d.get()));
    // only what is not recorded is computed
    let sexual_recorded = r.dc_srp_band.known().is_some() && r.iic_srp_band.known().is_some();
    let csrp = if sexual_recorded && r.csrp_score.known().is_some() { None } else { csrp::finished(f) };
    Results {
        all_reoffending: of(r.arp_score).or_else(|| super::scored::<Arp>(f).map(|s| hundredths(s.percent))),
        violent: of(r.vrp_score).or_else(|| super::scored::<Vrp>(f).map(|s| hundredths(s.percent))),
        direct_contact: r.dc_srp_band.known().or_else(|| csrp.and_then(|_| super::direct_contact(f)).map(|a| a.band())),
        images: r.iic_srp_band.known().or_else(|| csrp.and_then(|_| super::images(f)).map(|a| a.band())),
        combined_serious: of(r.csrp_score).or_else(|| csrp.map(|(s, _)| hundredths(s.percent))),
    }
}

impl Instrument for Pni {
    const ID: &'static str = "pni";
    const EDITION: &'static str = "hmpps-2026-08";
    const TITLE: &'static str = "Programme need identifier (PNI)";
    const SUMMARY: &'static str = "the programme pathway that needs and the finished predictors indicate";
    type Facts = Facts;

    fn reads(question: &str) -> bool {
        reads::has(reads(), question)
    }

    fn check(f: &Facts, problems: &mut Problems) {
        let mut faults = Faults::default();
        faults.missing(Code::MissingMandatoryInput, &[Ask::supervision_status], |ask| f.answered(ask));
        faults.report(problems);
    }

    fn answer(f: &Facts, _: &Options) -> outcome::Answered {
        let mut out = outcome::Answered { maps: alloc::vec![&current::MAP], ..outcome::Answered::default() };
        let results = finished(f);
        let identified = identify(f, &results);
        let percent = |part: Option<i32>| part.map(|h| Json::Real(f64::from(h) / 100.0));
        let mut domains = object! {};
        for d in identified.domains.iter().flatten() {
            domains.push(d.domain.word(), object! { "score": d.score, "projected": d.projected, "missing": percentage::names(&d.missing().collect_vec()) });
        }
        out.result = object! {
            "pathway": identified.pathway.word(),
            "need": identified.need.map(Step::word),
            "risk": identified.risk.word(),
            "domains": domains,
            "parts": object! {
                "arp_score": percent(results.all_reoffending), "vrp_score": percent(results.violent), "dc_srp_band": results.direct_contact.map(Band::word),
                "iic_srp_band": results.images.map(Band::word), "csrp_score": percent(results.combined_serious),
            },
        };
        let total: i32 = identified.domains.iter().flatten().map(|d| d.score).sum();
        for (d, table) in identified.domains.iter().flatten().zip([&SEX, &THINKING, &FOUR_ITEMS, &FOUR_ITEMS]) {
            for row in table.rows().filter(|row| row.value == d.score) {
                out.reason(row.id, alloc::format!("{}: {}", d.domain.label(), d.score), Some(d.score), SOURCE, Status::Confirmed);
            }
        }
        out.reason(NEED.row(total).id, alloc::format!("the four scores come to {total}"), None, SOURCE, Status::Confirmed);
        out.reason(RISK.id, alloc::format!("risk is {}", identified.risk.label().to_ascii_lowercase()), None, SOURCE, Status::Confirmed);
        out.reason("pni.pathway", identified.pathway.label(), None, SOURCE, Status::Confirmed);
        out.notice("finished_parts", "this takes the finished predictors; the Ministry's service asks before the sexual and combined ones are there, and can give another pathway");
        let absent = [
            ("arp_score", results.all_reoffending.is_none()),
            ("vrp_score", results.violent.is_none()),
            ("dc_srp_band", results.direct_contact.is_none()),
            ("iic_srp_band", results.images.is_none()),
            ("csrp_score", results.combined_serious.is_none()),
        ];
        let absent: Vec<&str> = absent.into_iter().filter(|(_, missing)| *missing).map(|(name, _)| name).collect_vec();
        if !absent.is_empty() {
            out.notice("part_missing", alloc::format!("there is no result for {}: by the source's own rule it raises no risk", absent.join(", ")));
        }
        let missing: Vec<Ask> = identified.domains.iter().flatten().flat_map(Scored::missing).collect_vec();
        if !missing.is_empty() {
            out.notice("missing_answers", "answers are missing: by the source's own rule a pathway is given only where they could not change it, else omission");
            let list = missing.iter().map(|ask| super::faults::name(*ask).to_string()).collect();
            if identified.pathway == Pathway::Omission {
                out.decisive = list;
            } else {
                out.reached_without = list;
            }
        }
        out
    }

    fn sheet() -> Sheet {
        let tables = alloc::vec![SEX.sheet(), THINKING.sheet(), FOUR_ITEMS.sheet(), NEED.sheet(), RISK.sheet()];
        Sheet { tables, rules: RULES.to_vec(), example: EXAMPLE, notes: NOTES }
    }
}

const NOTES: &[&str] = &[
    "It takes finished parts: from their facts, or from results recorded elsewhere (`recorded`). `hmpps-current` asks in the service's order instead, in which the sexual and combined predictors are never there.",
];
const RULES: &[Rule] = &[Rule {
    id: "pni.pathway",
    text: "high in custody with ARP and VRP high, ARP and spousal assault risk high, or need and risk high; else moderate in the community with ARP and VRP high or need and risk high, with any raised spousal assault risk, or with need and risk both at least medium; else alternative. With answers missing: omission where they could change it",
    source: SOURCE,
    status: Status::Confirmed,
}];
const EXAMPLE: &str = r#"{"supervision_status": "custody", "recorded": {"arp_score": 62.86, "vrp_score": 61.5, "dc_srp_band": "not_applicable", "iic_srp_band": "not_applicable", "csrp_score": 1.88}, "has_ever_committed_sexual_offence": false, "is_a_risk_of_sexual_harm": false, "sexual_preoccupation": "no_problems", "offence_related_sexual_interests": "no_problems", "emotional_congruence_with_children": "no_problems", "pro_criminal_attitudes": "significant_problems", "hostile_orientation": "some_problems", "current_relationship_with_family_members": "some_problems", "previous_close_relationships": "significant_problems", "easily_influenced_by_criminal_associates": "significant_problems", "controlling_or_aggressive_behaviour": "no_problems", "impulsivity_problems": "significant_problems", "temper_control": "some_problems", "problem_solving_skills": "significant_problems", "difficulties_coping": "no_problems", "sara_risk_to_partner": "low", "sara_risk_to_others": "low"}"#;
