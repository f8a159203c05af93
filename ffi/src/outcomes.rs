//! Records scored: facts in, checked, through the engine's own typed functions, out. Each function here fills one record from one
//! result; no rule lives here.

use crate::border::{self, Status};
use crate::facts::{AssizeAssetFacts, AssizeMappaLevelFacts, AssizePredictorsFacts, AssizeRm2000Facts, AssizeRoshCellFacts};
use crate::policy::chosen;
use crate::read::{Flat, Unfit};
use crate::records::{AssizeAssetOutcome, AssizeMappaLevelOutcome, AssizePercentageOutcome, AssizeRm2000Outcome, AssizeRoshCellOutcome};
use crate::status::{ASSIZE_BAD_OPTIONS, ASSIZE_BOUNDED, ASSIZE_INTERNAL, ASSIZE_LOW, ASSIZE_NEWER_HEADER, ASSIZE_NOT_UTF8, ASSIZE_REJECTED, ASSIZE_SCORED, problem};
use assize::call::Call;
use assize::catalogue::Instrument;
use assize::facts::Choices;
use assize::facts::plain::{SEVERAL, UNKNOWN};
use assize::guidance::mappa::level::{self, MappaLevel};
use assize::instrument::score as score_json;
use assize::instruments::predictors::facts::{Band, Variant};
use assize::instruments::predictors::logistic::{self, Logistic};
use assize::instruments::predictors::{self, percentage};
use assize::instruments::rm2000::{self, Rm2000};
use assize::instruments::rosh::cell::{self, RoshCell};
use assize::instruments::{asset, asset::Asset};
use assize::{Answer, Json, Options, Outcome, Problem, Problems, Set};
use core::ffi::c_char;

/// What every record of an outcome has.
trait Result: border::Record {
    fn set(&mut self, kind: i32, edition_status: i32);
    fn refuse(&mut self, problems: &[Problem]);
}

macro_rules! results {
    ($($name:ident)*) => { $(
        impl Result for $name {
            #[inline]
            fn set(&mut self, kind: i32, edition_status: i32) {
                (self.kind, self.edition_status, self.problem_count) = (kind, edition_status, 0);
            }
            fn refuse(&mut self, problems: &[Problem]) {
                self.kind = ASSIZE_REJECTED;
                self.problem_count = i32::try_from(problems.len()).unwrap_or(i32::MAX);
                for (slot, found) in self.problems.iter_mut().zip(problems) {
                    *slot = problem(found.code);
                }
            }
        }
    )* };
}
results! { AssizeRm2000Outcome AssizeRoshCellOutcome AssizeMappaLevelOutcome AssizeAssetOutcome AssizePercentageOutcome }

/// Reads a record, checks it, and writes what `fill` makes of the facts, or every problem. Where the call cannot be answered, the outcome is
/// left with nothing known, lest an earlier one is taken for it.
///
/// # Safety
/// Both pointers are null, or valid for the call.
#[inline(always)]
unsafe fn scored<I: Instrument<Facts = R::Facts>, R: Flat, O: Result>(
    facts: *const R,
    outcome: *mut O,
    edition_status: i32,
    fill: impl FnOnce(&I::Facts, &mut O) -> core::result::Result<bool, Status>,
) -> Status {
    // SAFETY: the caller's promise.
    if let Err(status) = unsafe { border::writable(outcome) } {
        return status;
    }
    let mut out = O::UNKNOWN;
    // SAFETY: the caller's promise. The outcome is written when the facts are looked at no more, so that the two records may even overlap.
    let status = match unsafe { border::read(facts) } {
        Ok(record) => answered::<I, R, O>(&record, &mut out, edition_status, fill).err(),
        Err(status) => Some(status),
    };
    if status.is_some() {
        out = O::UNKNOWN;
    }
    // SAFETY: the caller's promise.
    let written = unsafe { border::write(outcome, &out) };
    status.unwrap_or(written)
}

#[inline(always)]
fn answered<I: Instrument<Facts = R::Facts>, R: Flat, O: Result>(
    record: &R,
    out: &mut O,
    edition_status: i32,
    fill: impl FnOnce(&I::Facts, &mut O) -> core::result::Result<bool, Status>,
) -> core::result::Result<(), Status> {
    if record.fills_gaps() {
        return Err(ASSIZE_NEWER_HEADER);
    }
    out.set(ASSIZE_SCORED, edition_status);
    let mut facts = I::Facts::default();
    match record.fill(&mut facts) {
        Err(Unfit::NotUtf8(_)) => return Err(ASSIZE_NOT_UTF8),
        Err(Unfit::Answer) => out.refuse(&unread::<I, R>(record)?),
        Ok(()) => {
            let mut problems = Problems::default();
            I::check(&facts, &mut problems);
            if !problems.is_empty() {
                out.refuse(&problems.0);
            } else if fill(&facts, out)? {
                out.set(ASSIZE_BOUNDED, edition_status);
            }
        }
    }
    Ok(())
}

/// Every problem of a record that does not become facts: the engine's own reader finds them.
#[cold]
fn unread<I: Instrument<Facts = R::Facts>, R: Flat>(record: &R) -> core::result::Result<Vec<Problem>, Status> {
    let json = record.json().map_err(|_| ASSIZE_NOT_UTF8)?;
    match score_json::<I>(&object(json), &Options::default(), "") {
        Outcome::Rejected { problems, .. } => Ok(problems),
        // the reader and the record would disagree
        Outcome::Answered { .. } => Err(ASSIZE_INTERNAL),
    }
}

/// Facts as the engine reads them: an object, even where nothing is known.
pub fn object(json: Json) -> Json {
    if json.is_null() { Json::Object(Vec::new()) } else { json }
}

fn number(known: Option<i32>) -> i32 {
    known.unwrap_or(UNKNOWN)
}

fn place<E: Choices>(known: Option<E>) -> i32 {
    known.map_or(UNKNOWN, |e| i32::from(e.index()))
}

fn bits<E: Choices>(set: Set<E>) -> i32 {
    set.bits().cast_signed()
}

/// A level by its number, from 1: `ASSIZE_LOW` or `ASSIZE_STANDARD`.
fn level_of<E: Choices>(known: Option<E>) -> i32 {
    known.map_or(UNKNOWN, |e| i32::from(e.index()) + ASSIZE_LOW)
}

/// Several levels, as an answer has them: what remains possible can be given on as it is.
fn level_bits<E: Choices>(set: Set<E>) -> i32 {
    bits(set) << ASSIZE_LOW | SEVERAL
}

fn points(table: &assize::table::Steps<i32>, answer: Answer<i32>) -> i32 {
    number(answer.known().map(|x| table.value(x)))
}

/// # Safety
/// As for [`scored`].
#[inline(always)]
pub unsafe fn rm2000(facts: *const AssizeRm2000Facts, outcome: *mut AssizeRm2000Outcome, edition_status: i32) -> Status {
    // SAFETY: the caller's promise.
    unsafe {
        scored::<Rm2000, _, _>(facts, outcome, edition_status, |f, out| {
            let (found, working) = (rm2000::score(f), rm2000::working(f));
            let undetermined = found.eligibility == rm2000::Eligibility::Undetermined;
            let category = |set: Set<_>| if undetermined { UNKNOWN } else { level_of(set.determined()) };
            out.eligibility = match found.eligibility {
                rm2000::Eligibility::Met => 0,
                rm2000::Eligibility::VOnly => 1,
                rm2000::Eligibility::Undetermined => 2,
            };
            (out.s_possible, out.c_possible) = (SEVERAL, SEVERAL);
            if let Some(s) = found.s {
                (out.s_category, out.s_possible) = (category(s), level_bits(s));
                (out.s_points, out.s_step1, out.s_factors) = (number(working.s_points), level_of(working.step1), number(working.factors));
                out.s_age_points = points(&rm2000::S_AGE, f.age.map(i32::from));
                out.s_sexual_points = points(&rm2000::S_SEXUAL, f.sexual_appearances.map(i32::from));
                out.s_criminal_points = points(&rm2000::S_CRIMINAL, f.criminal_appearances.map(i32::from));
            }
            (out.v_category, out.v_possible, out.v_points) = (category(found.v), level_bits(found.v), number(working.v_points));
            out.v_age_points = points(&rm2000::V_AGE, f.age.map(i32::from));
            out.v_violent_points = points(&rm2000::V_VIOLENT, f.violent_appearances.map(i32::from));
            out.v_burglary_points = points(&rm2000::V_BURGLARY, f.any_burglary.map(i32::from));
            if let Some(c) = found.c {
                (out.c_category, out.c_possible) = (category(c), level_bits(c));
            }
            let open = |set: Option<Set<_>>| set.is_some_and(|s: Set<assize::instruments::Likelihood>| s.determined().is_none());
            Ok(undetermined || open(Some(found.v)) || open(found.s) || open(found.c))
        })
    }
}

/// # Safety
/// As for [`scored`].
#[inline(always)]
pub unsafe fn rosh_cell(facts: *const AssizeRoshCellFacts, outcome: *mut AssizeRoshCellOutcome, edition_status: i32) -> Status {
    // SAFETY: the caller's promise.
    unsafe {
        scored::<RoshCell, _, _>(facts, outcome, edition_status, |f, out| {
            let (possible, review) = cell::possible_after_triggers(f);
            (out.level, out.possible, out.timings, out.review_required) =
                (level_of(possible.determined()), level_bits(possible), bits(cell::timings(f)) | SEVERAL, i32::from(review));
            Ok(possible.determined().is_none())
        })
    }
}

/// The policy under which a record is scored. It has no room to say what is withheld: options that would withhold are refused.
///
/// # Safety
/// As for `policy::chosen`.
unsafe fn under(policy: *const c_char) -> core::result::Result<Call, Status> {
    // SAFETY: the caller's promise.
    let call = unsafe { chosen(policy, None) }.map_err(|(status, _)| status)?;
    let options = call.options();
    if options.strict || options.attestation.is_some() || call.chosen.all() { Err(ASSIZE_BAD_OPTIONS) } else { Ok(call) }
}

/// # Safety
/// As for [`scored`]; `policy` as for `border::name`.
#[inline(always)]
pub unsafe fn mappa_level(facts: *const AssizeMappaLevelFacts, policy: *const c_char, outcome: *mut AssizeMappaLevelOutcome, edition_status: i32) -> Status {
    // SAFETY: the caller's promise.
    unsafe {
        scored::<MappaLevel, _, _>(facts, outcome, edition_status, |f, out| {
            let call = under(policy)?;
            let possible = level::possible(call.options().policy(), f);
            (out.level, out.possible) = (place(possible.determined()), bits(possible) | SEVERAL);
            Ok(possible.determined().is_none())
        })
    }
}

/// # Safety
/// As for [`mappa_level`].
#[inline(always)]
pub unsafe fn asset(facts: *const AssizeAssetFacts, policy: *const c_char, outcome: *mut AssizeAssetOutcome, edition_status: i32) -> Status {
    // SAFETY: the caller's promise.
    unsafe {
        scored::<Asset, _, _>(facts, outcome, edition_status, |f, out| {
            let call = under(policy)?;
            let options = call.options();
            let found = asset::score(f, options.scaled_approach(), &options);
            let only = |totals: asset::totals::Totals| number(totals.only().map(i32::from));
            (out.likelihood, out.likelihood_possible) = (level_of(found.likelihood.determined()), level_bits(found.likelihood));
            (out.intervention, out.intervention_possible) = (level_of(found.intervention.determined()), level_bits(found.intervention));
            (out.total, out.total_lowest, out.total_highest) = (only(found.total), found.total.lowest().into(), found.total.highest().into());
            (out.dynamic_score, out.static_score) = (only(found.dynamic), only(found.statics.sum()));
            Ok(found.likelihood.determined().is_none() || found.intervention.determined().is_none())
        })
    }
}

/// ARP, VRP and SVRP.
///
/// # Safety
/// As for [`scored`].
#[inline(always)]
unsafe fn two_forms<P: Logistic + Instrument<Facts = predictors::facts::Facts>>(
    facts: *const AssizePredictorsFacts,
    outcome: *mut AssizePercentageOutcome,
    edition_status: i32,
) -> Status {
    // SAFETY: the caller's promise.
    unsafe {
        scored::<P, _, _>(facts, outcome, edition_status, |f, out| {
            let missing = percentage::missing::<P>(f).len();
            let form = if missing == 0 { Variant::Dynamic } else { Variant::Static };
            if let Some(found) = logistic::score::<P>(f, form) {
                (out.form, out.band, out.missing) = (form as i32, level_of(Some(found.band)), i32::try_from(missing).unwrap_or(i32::MAX));
                (out.percent, out.probability, out.log_odds) = (found.percent, found.probability, found.log_odds);
            }
            Ok(false)
        })
    }
}

/// Every other predictor: from the result that its instrument gives.
///
/// # Safety
/// As for [`scored`].
unsafe fn from_result<I: Instrument<Facts = predictors::facts::Facts>>(facts: *const AssizePredictorsFacts, outcome: *mut AssizePercentageOutcome, edition_status: i32) -> Status {
    // SAFETY: the caller's promise.
    unsafe {
        scored::<I, _, _>(facts, outcome, edition_status, |f, out| {
            let answered = I::answer(f, &Options::default());
            let at = |path: &[&str]| answered.result.at(path);
            let word = |path: &[&str]| at(path).and_then(Json::as_text);
            let real = |paths: &[&[&str]]| paths.iter().find_map(|path| at(path).and_then(|value| value.as_number())).unwrap_or(f64::NAN);
            out.form = place(word(&["variant"]).and_then(Variant::from_word));
            out.band = word(&["band"]).and_then(Band::from_word).map_or(UNKNOWN, |band| level_of(Some(band)));
            out.missing = at(&["fallback", "missing"]).map_or(0, |list| i32::try_from(list.items().len()).unwrap_or(i32::MAX));
            out.percent = real(&[&["score"]]);
            out.one_year_percent = real(&[&["one_year", "percent"], &["one_year", "score"]]);
            out.probability = real(&[&["probability"]]);
            out.log_odds = real(&[&["log_odds"], &["two_year", "log_odds"]]);
            Ok(answered.bounded)
        })
    }
}

macro_rules! percentages {
    ($($name:ident: $how:ident $instrument:path;)*) => { $(
        /// # Safety
        /// As for [`scored`].
        #[inline(always)]
        pub unsafe fn $name(facts: *const AssizePredictorsFacts, outcome: *mut AssizePercentageOutcome, edition_status: i32) -> Status {
            // SAFETY: the caller's promise.
            unsafe { $how::<$instrument>(facts, outcome, edition_status) }
        }
    )* };
}
percentages! {
    arp: two_forms predictors::arp::Arp;
    vrp: two_forms predictors::vrp::Vrp;
    svrp: two_forms predictors::svrp::Svrp;
    dc_srp: from_result predictors::dc_srp::DcSrp;
    iic_srp: from_result predictors::iic_srp::IicSrp;
    csrp: from_result predictors::csrp::Csrp;
    ogrs3: from_result predictors::ogrs3::Ogrs3;
    ogrs3_arns_2025: from_result predictors::ogrs3::Ogrs3Served;
    ogp: from_result predictors::ogp::Ogp;
    ovp: from_result predictors::ovp::Ovp;
    snsv: from_result predictors::snsv::Snsv;
    snsv_2014: from_result predictors::snsv::Snsv2014;
    osp_dc: from_result predictors::osp_dc::OspDc;
    osp_iic: from_result predictors::osp_iic::OspIic;
    rsr: from_result predictors::rsr::Rsr;
}
