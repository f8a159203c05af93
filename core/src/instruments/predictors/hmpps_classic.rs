//! The Ministry's service for the older predictors, edition arns-2025, as one instrument: its request in, its answers out, in its own
//! order and with its own oddities. Where the service itself fails, a proper answer is given; docs/decisions names those cases.

use super::facts::{Ask, Band, Facts, Variant};
use super::faults::{Faults, official};
use super::hmpps::{self, capitals, entries_as, messages_as, numbers};
use super::ogrs3::SERVED;
use super::request::{Classic, Request};
use super::{logistic, ogp, ogrs3, opd, osp_dc, osp_iic, ovp, pni, rsr, snsv};
use crate::answer::Answer;
use crate::instrument::Instrument;
use crate::instruments::rm2000::Sex;
use crate::json::Json;
use crate::math;
use crate::offences::classic;
use crate::options::Options;
use crate::outcome;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::sheet::{Rule, Sheet};
use alloc::vec::Vec;

/// Where the chain stands.
pub const SOURCE: &str = "hmpps-arns-risk-actuarial-api 52792f4 (17 June 2026), RiskScoreService and the services that it calls";

/// Names of questions where the start of follow-up is the calculated one: OGRS3 and OVP.
fn calculated(ask: Ask) -> &'static str {
    if ask == Ask::date_at_start_of_followup { "dateAtStartOfFollowupCalculated" } else { official(ask) }
}

/// Names of questions where it is the one entered: SNSV and OSP/DC.
fn entered(ask: Ask) -> &'static str {
    if ask == Ask::date_at_start_of_followup { "dateAtStartOfFollowupUserInput" } else { official(ask) }
}

/// Everything that the service answers to one request.
struct Chain<'f> {
    facts: &'f Facts,
    ogrs3: Result<ogrs3::Scored, Faults>,
    ovp: Result<ovp::Scored, Faults>,
    ogp: Result<ogp::Scored<7>, Faults>,
    direct: Result<osp_dc::Found, Faults>,
    snsv: snsv::Served,
    images: Result<osp_iic::Found, Faults>,
    combined: rsr::Served,
}

fn faults_of<T>(part: &Result<T, Faults>) -> Faults {
    part.as_ref().err().cloned().unwrap_or_default()
}

/// The two percentages of a part, one year and two.
fn years(percent: Option<[i32; 2]>) -> (Option<i32>, Option<i32>) {
    percent.map_or((None, None), |[one, two]| (Some(one), Some(two)))
}

impl<'f> Chain<'f> {
    fn of(request: &'f Request<Classic>) -> Self {
        let f = &request.facts;
        // OGRS3 and OVP read the other date; nothing compares the two
        let with_calculated = Facts { date_at_start_of_followup: request.calculated, ..f.clone() };
        let ogrs3 = ogrs3::checked(&with_calculated).map(|history| ogrs3::score(&history, &SERVED));
        let ovp = ovp::checked(&with_calculated);
        let ogp = ogp::checked(f, ogrs3.as_ref().ok().map(|s| years(Some(s.percent)).1).unwrap_or_default());
        let direct = osp_dc::checked(f);
        let snsv = snsv::served(f);
        let images = osp_iic::checked(f);
        let combined = rsr::served(f, &snsv, &direct, &images);
        Self { facts: f, ogrs3, ovp, ogp, direct, snsv, images, combined }
    }

    fn is_woman(&self) -> bool {
        self.facts.gender == Answer::Known(Sex::Female)
    }

    fn history(&self) -> Option<bool> {
        self.facts.has_ever_committed_sexual_offence.known()
    }

    // --- the parts as the recorded cases have them ---

    fn ogrs3_features(&self) -> Option<Json> {
        self.ogrs3.as_ref().ok().map(|s| numbers(ogrs3::FEATURES.into_iter().zip(s.terms)))
    }

    fn ogrs3(&self) -> Json {
        let scored = self.ogrs3.as_ref().ok();
        let (one, two) = years(scored.map(|s| s.percent));
        object! {
            "oneYear": one, "twoYear": two, "band": scored.map(|s| capitals(s.band)),
            "validationErrors": entries_as(&faults_of(&self.ogrs3), calculated),
            "featureValues": self.ogrs3_features(),
        }
    }

    fn ovp(&self) -> Json {
        let scored = self.ovp.as_ref().ok();
        let (one, two) = years(scored.map(|s| s.percent));
        object! {
            "oneYear": one, "twoYear": two, "pointScore": scored.map(|s| s.total), "band": scored.map(|s| capitals(s.band)),
            "validationErrors": entries_as(&faults_of(&self.ovp), calculated),
        }
    }

    fn ogp(&self) -> Json {
        let scored = self.ogp.as_ref().ok();
        let (one, two) = years(scored.map(|s| s.percent));
        object! {
            "oneYear": one, "twoYear": two, "pointScore": scored.map(|s| s.total), "band": scored.map(|s| capitals(s.band)),
            "validationErrors": entries_as(&faults_of(&self.ogp), official),
        }
    }

    fn direct_scored(&self) -> Option<&osp_dc::Scored> {
        self.direct.as_ref().ok().and_then(osp_dc::Found::scored)
    }

    fn direct_features(&self) -> Option<Json> {
        self.direct_scored().map(|s| numbers(osp_dc::FEATURES.into_iter().zip(s.points.map(f64::from))))
    }

    fn direct_female(&self) -> Option<bool> {
        self.direct.as_ref().ok().map(|found| found.scored().is_none() && self.is_woman())
    }

    /// A woman is reported as without a history, whatever hers is: an oddity of the service.
    fn direct_history(&self) -> Option<bool> {
        self.direct.as_ref().ok().map(|found| found.scored().is_some())
    }

    fn direct(&self) -> Json {
        let found = self.direct.as_ref().ok();
        object! {
            "score": found.map(|found| Json::Real(found.probability())),
            "band": found.map(|found| capitals(rsr::osp_dc_band(found))),
            "pointScore": self.direct_scored().map(|s| s.total),
            "riskReduction": self.direct_scored().and_then(|s| s.reduced),
            "femaleVersion": self.direct_female(),
            "sexualOffenceHistory": self.direct_history(),
            "validationErrors": entries_as(&faults_of(&self.direct), entered),
            "featureValues": self.direct_features(),
        }
    }

    fn images_history(&self) -> Option<bool> {
        self.images.as_ref().ok().and_then(|_| self.history())
    }

    fn images(&self) -> Json {
        let found = self.images.as_ref().ok();
        object! {
            "score": found.map(|found| Json::Real(found.probability())),
            "band": found.map(|found| capitals(rsr::osp_iic_band(found))),
            "femaleVersion": found.map(|_| self.is_woman()),
            "sexualOffenceHistory": self.images_history(),
            "validationErrors": entries_as(&faults_of(&self.images), official),
        }
    }

    fn snsv_features(&self) -> Option<Json> {
        self.snsv.scored.map(|s| numbers(s.features()))
    }

    fn snsv(&self) -> Json {
        object! {
            "score": self.snsv.scored.map(|s| Json::Real(s.two_year())),
            "scoreType": self.snsv.score_type.map(capitals),
            "validationErrors": entries_as(&self.snsv.faults, entered),
            "featureValues": self.snsv_features(),
        }
    }

    fn combined(&self) -> Json {
        let c = self.combined.combined;
        object! {
            "score": c.map(|c| Json::Real(c.score)),
            "band": c.map(|c| capitals(c.band)),
            "scoreType": c.and_then(|c| c.score_type).map(capitals),
            "ospdcScore": c.map(|c| Json::Real(c.osp_dc)),
            "ospdcBand": c.and_then(|c| c.osp_dc_band).map(capitals),
            "ospiicScore": c.map(|c| Json::Real(c.osp_iic)),
            "ospiicBand": c.and_then(|c| c.osp_iic_band).map(capitals),
            "snsvScore": c.and_then(|c| c.snsv).map(Json::Real),
            "riskReduction": c.and_then(|c| c.reduced),
            "femaleVersion": c.map(|_| self.is_woman()),
            "sexualOffenceHistory": c.and_then(|_| self.history()),
            "validationErrors": entries_as(&self.combined.faults, official),
        }
    }

    /// The results that the programme need identifier reads. In the service it runs before the sexual predictors and RSR, and never sees
    /// them; `completed` is what it would see after them.
    fn pni_results(&self, completed: bool) -> pni::Results {
        let hundredths = |percent: Option<[i32; 2]>| years(percent).1.map(|two| two.saturating_mul(100));
        let combined = self.combined.combined.filter(|_| completed);
        let band = |band: Option<Band>| band.filter(|_| completed);
        pni::Results {
            all_reoffending: hundredths(self.ogrs3.as_ref().ok().map(|s| s.percent)),
            violent: hundredths(self.ovp.as_ref().ok().map(|s| s.percent)),
            direct_contact: band(combined.and_then(|c| c.osp_dc_band)),
            images: band(combined.and_then(|c| c.osp_iic_band)),
            combined_serious: combined.map(|c| logistic::hundredths(c.score)),
        }
    }

    fn result(&self) -> Json {
        let f = self.facts;
        object! {
            "ogrs3": self.ogrs3(),
            "ovp": self.ovp(),
            "ogp": self.ogp(),
            "ospdc": self.direct(),
            "ospiic": self.images(),
            "snsv": self.snsv(),
            "rsr": self.combined(),
            "mst": hmpps::mst(f).result(),
            "lds": hmpps::lds(f).result(),
            "pni": hmpps::pni(&pni::identify(f, &self.pni_results(false))).result(),
            "pniOnCompletedContext": hmpps::pni(&pni::identify(f, &self.pni_results(true))).result(),
            "opd": hmpps::opd(f, opd::Map::Classic).result(),
        }
    }

    // --- the service's own response ---

    fn all_response(&self) -> Json {
        let scored = self.ogrs3.as_ref().ok();
        let (one, two) = years(scored.map(|s| s.percent));
        let output = object! { "band": scored.map(|s| capitals(s.band)), "oneYearScore": one, "twoYearScore": two };
        block("OGRS3", capitals(Variant::Static), output, self.ogrs3_features(), messages_as(&faults_of(&self.ogrs3), calculated))
    }

    fn violent_response(&self) -> Json {
        let scored = self.ovp.as_ref().ok();
        let (one, two) = years(scored.map(|s| s.percent));
        let output = object! { "band": scored.map(|s| capitals(s.band)), "oneYearScore": one, "twoYearScore": two, "pointScore": scored.map(|s| s.total) };
        block("OVP", capitals(Variant::Dynamic), output, None, messages_as(&faults_of(&self.ovp), calculated))
    }

    fn direct_response(&self) -> Json {
        let found = self.direct.as_ref().ok();
        let output = object! {
            "band": found.map(|found| capitals(rsr::osp_dc_band(found))),
            "pointScore": self.direct_scored().map(|s| s.total),
            "score": found.map(|found| Json::Real(math::pct2(found.probability()))),
            "femaleVersion": self.direct_female(),
            "hasSexualOffenceHistory": self.direct_history(),
            "riskBandReductionApplied": self.direct_scored().and_then(|s| s.reduced),
        };
        block("OSP/DC", capitals(Variant::Static), output, self.direct_features(), messages_as(&faults_of(&self.direct), entered))
    }

    fn images_response(&self) -> Json {
        let found = self.images.as_ref().ok();
        let output = object! {
            "band": found.map(|found| capitals(rsr::osp_iic_band(found))),
            "score": found.map(|found| Json::Real(math::pct2(found.probability()))),
            "femaleVersion": found.map(|_| self.is_woman()),
            "hasSexualOffenceHistory": self.images_history(),
        };
        block("OSP/IIC", capitals(Variant::Static), output, None, messages_as(&faults_of(&self.images), official))
    }

    fn snsv_response(&self) -> Json {
        let output = object! { "band": Json::Null, "score": self.snsv.scored.map(|s| Json::Real(math::pct2(s.two_year()))) };
        // by name over the wire: the static score that stands in for a dynamic one is a static score
        let kind = self.snsv.score_type.map(|t| capitals(t.variant()));
        block("SNSV", kind.into(), output, self.snsv_features(), messages_as(&self.snsv.faults, entered))
    }

    fn response(&self, version: &'static str) -> Json {
        let f = self.facts;
        let c = self.combined.combined;
        let (direct, images, violent) = (self.direct_response(), self.images_response(), self.snsv_response());
        let output = object! {
            "band": c.map(|c| capitals(c.band)),
            "overallScore": c.map(|c| Json::Real(c.score)),
            "femaleVersion": c.map(|_| self.is_woman()),
            "hasSexualOffenceHistory": c.and_then(|_| self.history()),
            "componentScores": object! {
                "directContactSexualPredictorScore": direct.clone(),
                "indirectContactSexualPredictorScore": images.clone(),
                "seriousViolencePredictorScore": violent.clone(),
            },
        };
        object! {
            "version": version,
            "actuarialPredictors": object! {
                "allPredictor": self.all_response(),
                "violentPredictor": self.violent_response(),
                "directContactSexualPredictor": direct,
                "indirectContactSexualPredictor": images,
                "seriousViolencePredictor": violent,
                "seriousPredictor": block("RSR", "COMBINED".into(), output, None, messages_as(&self.combined.faults, official)),
            },
            "lds": hmpps::lds(f).response(),
            "mst": hmpps::mst(f).response(),
            "opd": hmpps::opd(f, opd::Map::Classic).response(),
            "pni": hmpps::pni(&pni::identify(f, &self.pni_results(false))).response(),
        }
    }
}

/// One predictor of the service's response.
fn block(algorithm: &'static str, kind: Json, output: Json, features: Option<Json>, messages: Json) -> Json {
    object! {
        "algorithm": algorithm, "type": kind, "modelVersion": "1.0", "thresholdsVersion": "1.0",
        "output": output, "featureValues": features.unwrap_or_else(|| object! {}), "validationErrors": messages,
    }
}

/// The service for the older predictors, arns-2025.
pub struct HmppsClassic;

impl Instrument for HmppsClassic {
    const ID: &'static str = "hmpps-classic";
    const EDITION: &'static str = "arns-2025";
    const TITLE: &'static str = "The Ministry's service for the older predictors";
    const SUMMARY: &'static str = "what the service answered to its own request: OGRS3, OVP, OGP, OSP/DC, OSP/IIC, SNSV, RSR and the screens";
    type Facts = Request<Classic>;

    // the service's own checks stand in its answer, part by part
    fn check(_: &Self::Facts, _: &mut Problems) {}

    fn answer(request: &Self::Facts, _: &Options) -> outcome::Answered {
        let chain = Chain::of(request);
        let mut out = outcome::Answered { result: chain.result(), response: Some(chain.response("V1_0")), maps: alloc::vec![&classic::MAP], ..outcome::Answered::default() };
        out.reason("hmpps-classic.chain", "every part was evaluated in the service's order, each from what the parts before it left", None, SOURCE, Status::Confirmed);
        out
    }

    fn sheet() -> Sheet {
        Sheet { tables: Vec::new(), rules: RULES.to_vec(), example: EXAMPLE, notes: NOTES }
    }
}

const NOTES: &[&str] = &[
    "For a team that called the service before its older predictors were taken out: the same request, and under `response` the same answer. Every oddity of the service is kept; our own instruments (`ogrs3`, `rsr` and the others) do not keep them.",
    "OGRS3 and OVP read `dateAtStartOfFollowupCalculated`, SNSV and OSP/DC `dateAtStartOfFollowupUserInput`; nothing compares the two.",
    "A missing `assessmentDate` is MISSING_MANDATORY_INPUT: the service would take today, the engine never asks for it.",
    "The coefficients, points and thresholds stand in the sheets of `ogrs3@arns-2025`, `ogp`, `ovp`, `snsv`, `osp-dc`, `osp-iic`, `rsr`, `mst`, `lds`, `opd` and `pni`.",
];

const RULES: &[Rule] = &[Rule {
    id: "hmpps-classic.chain",
    text: "OGRS3, OVP, OGP, MST, OPD, PNI, LDS, OSP/DC, SNSV, OSP/IIC, RSR, in this order on one shared result: PNI never sees the sexual predictors or RSR",
    source: SOURCE,
    status: Status::Confirmed,
}];

const EXAMPLE: &str = r#"{"assessmentDate": "2026-03-20", "gender": "MALE", "dateOfBirth": "1988-09-02", "dateOfCurrentConviction": "2024-02-10", "dateAtStartOfFollowupCalculated": "2024-08-10", "dateAtStartOfFollowupUserInput": "2024-08-10", "totalNumberOfSanctionsForAllOffences": 4, "totalNumberOfViolentSanctions": 1, "ageAtFirstSanction": 19, "currentOffenceCode": "02801", "supervisionStatus": "COMMUNITY", "hasEverCommittedSexualOffence": false}"#;
