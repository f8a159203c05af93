//! The Ministry's service for the newer predictors, edition hmpps-2026-08, as one instrument: its request in, its answers out, in its own
//! order and with its own oddities. Where the service itself fails, a proper answer is given; docs/decisions names those cases.

use super::arp::Arp;
use super::facts::{Ask, Band, Facts, Variant};
use super::faults::{Code, Fault, Faults};
use super::hmpps::{self, capitals, entries, messages, numbers};
use super::logistic::{self, Checked, Logistic, hundredths};
use super::request::{Current, Request};
use super::svrp::Svrp;
use super::vrp::Vrp;
use super::{csrp, dc_srp, iic_srp, opd, pni};
use crate::answer::Answer;
use crate::instrument::Instrument;
use crate::instruments::rm2000::Sex;
use crate::json::Json;
use crate::offences::current;
use crate::options::Options;
use crate::outcome;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::sheet::{Rule, Sheet};
use alloc::vec::Vec;

/// Where the chain stands.
pub const SOURCE: &str = "hmpps-arns-risk-actuarial-api 016919c (4 August 2026), RiskScoreService and the services that it calls";

/// Log-odds whose exponential has 35 digits before the point. The service, which works with 34, makes no probability of that and fails.
/// Only VRP gets so far, of a person some two hundred years old, whose age no check limits where the start of follow-up is missing.
const FAILS_FROM: f64 = 78.287_893_161_797_56; // ln 10^34

/// ARP, VRP or SVRP as the service gives it: a static score goes with the reasons why there is no dynamic one.
struct Percentage {
    scored: Option<logistic::Scored>,
    terms: Vec<(&'static str, f64)>,
    /// The same to fifteen decimals, as the service prints them: it works with decimals.
    printed: Vec<(&'static str, f64)>,
    faults: Faults,
}

impl Percentage {
    fn of<P: Logistic>(f: &Facts) -> Self {
        let mut faults = logistic::static_faults::<P>(f);
        let blocked = !faults.is_empty();
        let dynamic = logistic::dynamic_faults::<P>(f);
        let variant = if dynamic.is_empty() { Variant::Dynamic } else { Variant::Static };
        faults.0.extend(dynamic.0);
        let none = |faults| Self { scored: None, terms: Vec::new(), printed: Vec::new(), faults };
        let Some(checked) = Checked::of(f).filter(|_| !blocked) else { return none(faults) };
        let scored = checked.score::<P>(variant);
        if scored.log_odds >= FAILS_FROM {
            faults.0.insert(0, Fault::of(Code::AgeAtStartOfFollowupOutOfRange, &[Ask::date_of_birth, Ask::date_of_current_conviction]));
            return none(faults);
        }
        let printed = checked.terms_in_pairs::<P>(variant).into_iter().map(|(name, term)| (name, term.to_fifteen_places())).collect();
        Self { scored: Some(scored), terms: checked.terms::<P>(variant), printed, faults }
    }

    fn features(&self) -> Json {
        if self.scored.is_some() { numbers(self.terms.iter().copied()) } else { Json::Null }
    }

    fn result(&self) -> Json {
        object! {
            "score": self.scored.map(|s| Json::Real(s.percent)),
            "band": self.scored.map(|s| capitals(s.band)),
            "staticOrDynamic": self.scored.map(|s| capitals(s.variant)),
            "validationErrors": entries(&self.faults),
            "probability": self.scored.map(|s| Json::Real(s.probability)),
            "featureValues": self.features(),
        }
    }

    fn response(&self, algorithm: &'static str) -> Json {
        let output = object! { "band": self.scored.map(|s| capitals(s.band)), "score": self.scored.map(|s| Json::Real(s.percent)) };
        block(algorithm, self.scored.map(|s| capitals(s.variant)).into(), output, numbers(self.printed.iter().copied()), &self.faults)
    }
}

/// One predictor of the service's response.
fn block(algorithm: &'static str, kind: Json, output: Json, features: Json, faults: &Faults) -> Json {
    object! {
        "algorithm": algorithm, "type": kind, "modelVersion": "1.0", "thresholdsVersion": "1.0",
        "output": output, "featureValues": features, "validationErrors": messages(faults),
    }
}

/// A sexual predictor as the service gives it.
struct Sexual<A> {
    answered: Option<A>,
    faults: Faults,
}

impl Sexual<dc_srp::Answered> {
    fn of(f: &Facts) -> Self {
        let faults = dc_srp::faults(f);
        Self { answered: if faults.is_empty() { dc_srp::score(f) } else { None }, faults }
    }

    const fn scored(&self) -> Option<&dc_srp::Scored> {
        match &self.answered {
            Some(dc_srp::Answered::Scored(scored)) => Some(scored),
            _ => None,
        }
    }

    fn band(&self) -> Option<Band> {
        self.answered.map(|_| self.scored().map_or(Band::NotApplicable, |s| s.band.into()))
    }

    /// Whether it is the version for women, which is none: only where it does not apply to a woman.
    fn female_version(&self, f: &Facts) -> Option<bool> {
        self.answered.map(|_| self.scored().is_none() && f.gender == Answer::Known(Sex::Female))
    }

    fn features(&self) -> Vec<(&'static str, f64)> {
        self.scored().map(|s| s.points.named().iter().map(|(name, points)| (*name, f64::from(*points))).collect()).unwrap_or_default()
    }

    fn result(&self, f: &Facts) -> Json {
        object! {
            "score": self.answered.map(|_| Json::Real(self.scored().map_or(0.0, |s| s.probability))),
            "band": self.band().map(capitals),
            "pointScore": self.scored().map(|s| s.total),
            "riskReduction": self.scored().and_then(|s| s.reduction),
            "femaleVersion": self.female_version(f),
            "sexualOffenceHistory": self.answered.and_then(|_| f.has_ever_committed_sexual_offence.known()),
            "validationErrors": entries(&self.faults),
            "featureValues": self.scored().map(|_| numbers(self.features())),
        }
    }

    fn response(&self, f: &Facts) -> Json {
        let output = object! {
            "band": self.band().map(capitals),
            "pointScore": self.scored().map(|s| s.total),
            "score": self.answered.map(|_| Json::Real(self.scored().map_or(0.0, |s| s.percent))),
            "femaleVersion": self.female_version(f),
            "hasSexualOffenceHistory": self.answered.and_then(|_| f.has_ever_committed_sexual_offence.known()),
            "riskBandReductionApplied": self.scored().and_then(|s| s.reduction),
        };
        block("DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR", capitals(Variant::Static), output, numbers(self.features()), &self.faults)
    }
}

impl Sexual<iic_srp::Answered> {
    fn of(f: &Facts) -> Self {
        let faults = iic_srp::faults(f);
        Self { answered: if faults.is_empty() { iic_srp::score(f) } else { None }, faults }
    }

    const fn scored(&self) -> Option<&iic_srp::Scored> {
        match &self.answered {
            Some(iic_srp::Answered::Scored(scored)) => Some(scored),
            _ => None,
        }
    }

    fn band(&self) -> Option<Band> {
        self.answered.map(|_| self.scored().map_or(Band::NotApplicable, |s| s.row.band.into()))
    }

    fn percent(&self) -> Option<Json> {
        self.answered.map(|_| Json::Real(self.scored().map_or(0.0, |s| s.percent)))
    }

    fn female_version(&self, f: &Facts) -> Option<bool> {
        self.answered.map(|_| f.gender == Answer::Known(Sex::Female))
    }

    fn features(&self) -> impl Iterator<Item = (&'static str, f64)> {
        self.scored().map(|s| ("imagesAndIndirectContactWeight", s.row.probability)).into_iter()
    }

    fn result(&self, f: &Facts) -> Json {
        object! {
            "score": self.percent(),
            "band": self.band().map(capitals),
            "staticOrDynamic": self.answered.map(|_| capitals(Variant::Static)),
            "femaleVersion": self.female_version(f),
            "hasEverCommittedSexualOffence": self.answered.and_then(|_| f.has_ever_committed_sexual_offence.known()),
            "validationErrors": entries(&self.faults),
            "featureValues": self.scored().map(|_| numbers(self.features())),
        }
    }

    fn response(&self, f: &Facts) -> Json {
        let output = object! {
            "band": self.band().map(capitals),
            "score": self.percent(),
            "femaleVersion": self.female_version(f),
            "hasSexualOffenceHistory": self.answered.and_then(|_| f.has_ever_committed_sexual_offence.known()),
        };
        block("IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR", capitals(Variant::Static), output, numbers(self.features()), &self.faults)
    }
}

/// Everything that the service answers to one request.
struct Chain<'f> {
    facts: &'f Facts,
    arp: Percentage,
    vrp: Percentage,
    svrp: Percentage,
    direct: Sexual<dc_srp::Answered>,
    images: Sexual<iic_srp::Answered>,
    combined: Result<csrp::Scored, Faults>,
}

impl<'f> Chain<'f> {
    fn of(f: &'f Facts) -> Self {
        let (arp, vrp, svrp) = (Percentage::of::<Arp>(f), Percentage::of::<Vrp>(f), Percentage::of::<Svrp>(f));
        let (direct, images) = (Sexual::<dc_srp::Answered>::of(f), Sexual::<iic_srp::Answered>::of(f));
        let faults = csrp::faults(f, &direct.faults, &images.faults, &svrp.faults);
        let combined = match (faults.is_empty(), svrp.scored, &direct.answered, &images.answered) {
            (true, Some(violent), Some(direct), Some(images)) => Ok(csrp::of(f, &violent, direct, images)),
            _ => Err(faults),
        };
        Self { facts: f, arp, vrp, svrp, direct, images, combined }
    }

    /// The results that the programme need identifier reads. In the service it runs before the sexual predictors and the combined one, and
    /// never sees them; `completed` is what it would see after them, and their bands come from the combined result.
    fn pni_results(&self, completed: bool) -> pni::Results {
        let combined = self.combined.as_ref().ok().filter(|_| completed);
        pni::Results {
            all_reoffending: self.arp.scored.map(|s| hundredths(s.percent)),
            violent: self.vrp.scored.map(|s| hundredths(s.percent)),
            direct_contact: combined.and_then(|_| self.direct.band()),
            images: combined.and_then(|_| self.images.band()),
            combined_serious: combined.map(|s| hundredths(s.percent)),
        }
    }

    fn combined_result(&self) -> Json {
        let scored = self.combined.as_ref().ok();
        let with = |part: Option<Json>| part.filter(|_| scored.is_some());
        object! {
            "score": scored.map(|s| Json::Real(s.percent)),
            "band": scored.map(|s| capitals(s.band)),
            "staticOrDynamic": with(self.svrp.scored.map(|s| capitals(s.variant))),
            "directContactScore": scored.map(|s| Json::Real(s.parts.direct_contact)),
            "directContactBand": with(self.direct.band().map(capitals)),
            "imagesAndIndirectContactScore": scored.map(|s| Json::Real(s.parts.images_and_indirect_contact)),
            "imagesAndIndirectContactBand": with(self.images.band().map(capitals)),
            "seriousViolentScore": scored.map(|s| Json::Real(s.parts.serious_violent)),
            "seriousViolentBand": with(self.svrp.scored.map(|s| capitals(s.band))),
            "riskReduction": with(self.direct.scored().and_then(|s| s.reduction).map(Json::Bool)),
            "femaleVersion": scored.map(|_| self.facts.gender == Answer::Known(Sex::Female)),
            "sexualOffenceHistory": scored.and_then(|_| self.facts.has_ever_committed_sexual_offence.known()),
            "validationErrors": entries(&self.combined_faults()),
        }
    }

    fn combined_faults(&self) -> Faults {
        self.combined.as_ref().err().cloned().unwrap_or_default()
    }

    fn result(&self) -> Json {
        let f = self.facts;
        object! {
            "allReoffendingPredictor": self.arp.result(),
            "violentReoffendingPredictor": self.vrp.result(),
            "seriousViolentReoffendingPredictor": self.svrp.result(),
            "directContactSexualReoffendingPredictor": self.direct.result(f),
            "imagesAndIndirectContactSexualReoffendingPredictor": self.images.result(f),
            "combinedSeriousReoffendingPredictor": self.combined_result(),
            "mst": hmpps::mst(f).result(),
            "lds": hmpps::lds(f).result(),
            "pni": hmpps::pni(&pni::identify(f, &self.pni_results(false))).result(),
            "pniOnCompletedContext": hmpps::pni(&pni::identify(f, &self.pni_results(true))).result(),
            "opd": hmpps::opd(f, opd::Map::Current).result(),
        }
    }

    fn response(&self, version: &'static str) -> Json {
        let f = self.facts;
        let scored = self.combined.as_ref().ok();
        let (direct, images, violent) = (self.direct.response(f), self.images.response(f), self.svrp.response("SERIOUS_VIOLENT_REOFFENDING_PREDICTOR"));
        let output = object! {
            "band": scored.map(|s| capitals(s.band)),
            "overallScore": scored.map(|s| Json::Real(s.percent)),
            "femaleVersion": scored.map(|_| f.gender == Answer::Known(Sex::Female)),
            "hasSexualOffenceHistory": scored.and_then(|_| f.has_ever_committed_sexual_offence.known()),
            "componentScores": object! {
                "directContactSexualPredictorScore": direct.clone(),
                "indirectContactSexualPredictorScore": images.clone(),
                "seriousViolentPredictorScore": violent.clone(),
            },
        };
        object! {
            "version": version,
            "actuarialPredictors": object! {
                "allPredictor": self.arp.response("ALL_REOFFENDING_PREDICTOR"),
                "violentPredictor": self.vrp.response("VIOLENT_REOFFENDING_PREDICTOR"),
                "directContactSexualPredictor": direct,
                "indirectContactSexualPredictor": images,
                "seriousViolentPredictor": violent,
                "seriousPredictor": block("COMBINED_SERIOUS_REOFFENDING_PREDICTOR", "COMBINED".into(), output, object! {}, &self.combined_faults()),
            },
            "lds": hmpps::lds(f).response(),
            "mst": hmpps::mst(f).response(),
            "opd": hmpps::opd(f, opd::Map::Current).response(),
            "pni": hmpps::pni(&pni::identify(f, &self.pni_results(false))).response(),
        }
    }
}

/// The service for the newer predictors, hmpps-2026-08.
pub struct HmppsCurrent;

impl Instrument for HmppsCurrent {
    const ID: &'static str = "hmpps-current";
    const EDITION: &'static str = "hmpps-2026-08";
    const TITLE: &'static str = "The Ministry's service for the newer predictors";
    const SUMMARY: &'static str = "what the service answers to its own request: ARP, VRP, SVRP, DC-SRP, IIC-SRP, CSRP and the screens";
    type Facts = Request<Current>;

    // the service's own checks stand in its answer, part by part
    fn check(_: &Self::Facts, _: &mut Problems) {}

    fn answer(request: &Self::Facts, _: &Options) -> outcome::Answered {
        let chain = Chain::of(&request.facts);
        let mut out = outcome::Answered { result: chain.result(), response: Some(chain.response("V1_0")), maps: alloc::vec![&current::MAP], ..outcome::Answered::default() };
        out.reason("hmpps-current.chain", "every part was evaluated in the service's order, each from what the parts before it left", None, SOURCE, Status::Confirmed);
        out
    }

    fn sheet() -> Sheet {
        Sheet { tables: Vec::new(), rules: RULES.to_vec(), example: EXAMPLE, notes: NOTES }
    }
}

const NOTES: &[&str] = &[
    "For a team that calls the service today: the same request, and under `response` the same answer. Every oddity of the service is kept; our own instruments (`arp`, `pni` and the others) do not keep them.",
    "A missing `assessmentDate` is MISSING_MANDATORY_INPUT: the service would take today, the engine never asks for it.",
    "The coefficients, points and thresholds stand in the sheets of `arp`, `vrp`, `svrp`, `dc-srp`, `iic-srp`, `csrp`, `mst`, `lds`, `opd` and `pni`.",
];

const RULES: &[Rule] = &[Rule {
    id: "hmpps-current.chain",
    text: "ARP, VRP, MST, OPD, PNI, LDS, DC-SRP, SVRP, IIC-SRP, CSRP, in this order on one shared result: PNI never sees the sexual predictors or CSRP",
    source: SOURCE,
    status: Status::Confirmed,
}];

const EXAMPLE: &str = r#"{"assessmentDate": "2026-01-15", "gender": "MALE", "dateOfBirth": "2005-07-01", "dateOfCurrentConviction": "2026-01-12", "dateAtStartOfFollowup": "2026-11-30", "totalNumberOfSanctionsForAllOffences": 1, "totalNumberOfViolentSanctions": 1, "ageAtFirstSanction": 20, "currentOffenceCode": "00101", "supervisionStatus": "CUSTODY", "hasEverCommittedSexualOffence": true, "totalIndecentImageSanctions": 1, "totalContactAdultSexualSanctions": 0, "totalContactChildSexualSanctions": 0, "totalNonContactSexualOffences": 0, "dateOfMostRecentSexualOffence": "2022-12-01"}"#;
