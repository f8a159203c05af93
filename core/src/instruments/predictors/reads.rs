//! Which questions of the one flat set each predictor reads: what its scoring sheet prints and its schema marks. Every instrument takes all of
//! them, so that one file serves all.

use super::facts::Ask;
use super::faults::name;
use super::logistic::Logistic;
use super::{arp, checks, csrp, dc_srp, iic_srp, lds, mst, ogp, ogrs3, opd, osp_dc, ovp, pni, snsv, svrp, vrp};
use alloc::vec::Vec;

/// Whether an instrument reads the question of this name.
pub fn has(instrument: &str, question: &str) -> bool {
    lists(instrument).into_iter().flatten().any(|ask| name(*ask) == question)
}

fn of<P: Logistic>() -> Vec<&'static [Ask]> {
    alloc::vec![P::REQUIRED, P::DYNAMIC, P::OPTIONAL, &[Ask::date_at_start_of_followup, Ask::offence_category]]
}

const POINTS: &[Ask] = &[Ask::assessment_date, Ask::date_of_most_recent_sexual_offence, Ask::is_current_offence_against_victim_stranger];
/// Bears on the reduction of a band alone.
const REDUCTION: &[Ask] = &[Ask::most_recent_offence_date];
const SNSV: &[Ask] = &[Ask::domestic_abuse_against_partner, Ask::snsv_static_or_dynamic, Ask::snsv_offence_category, Ask::snsv_violence_subcategory];
const OSP: &[Ask] = &[Ask::gender, Ask::has_ever_committed_sexual_offence, Ask::is_current_offence_sexually_motivated];
const PNI: &[Ask] = &[Ask::supervision_status, Ask::has_ever_committed_sexual_offence, Ask::is_a_risk_of_sexual_harm, Ask::sara_risk_to_partner, Ask::sara_risk_to_others];
const OPD: &[Ask] = &[
    Ask::is_eligible_for_mappa,
    Ask::domestic_abuse_against_partner,
    Ask::domestic_abuse_against_family,
    Ask::evidence_of_domestic_abuse,
    Ask::apply_opd_override,
    Ask::opd_violent_or_sexual,
];

fn lists(instrument: &str) -> Vec<&'static [Ask]> {
    let with = |parts: &[&str], own: &[&'static [Ask]]| parts.iter().flat_map(|part| lists(part)).chain(own.iter().copied()).collect();
    match instrument {
        "arp" => of::<arp::Arp>(),
        "vrp" => of::<vrp::Vrp>(),
        "svrp" => of::<svrp::Svrp>(),
        "dc-srp" => alloc::vec![dc_srp::REQUIRED, &checks::SEXUAL_COUNTS, POINTS, REDUCTION],
        "iic-srp" => alloc::vec![iic_srp::REQUIRED, &checks::SEXUAL_COUNTS, &[Ask::total_number_of_sanctions_for_all_offences]],
        "csrp" => with(&["svrp", "iic-srp"], &[dc_srp::REQUIRED, POINTS, csrp::REQUIRED, &[Ask::recorded]]),
        "mst" => alloc::vec![&[Ask::assessment_date, Ask::gender, Ask::date_of_birth], mst::ITEMS],
        "lds" => alloc::vec![lds::READ],
        "pni" => {
            let [sex, thinking, relationships, self_management] = pni::ITEMS;
            with(&["arp", "vrp", "csrp"], &[REDUCTION, sex, thinking, relationships, self_management, PNI])
        }
        "opd" => alloc::vec![&opd::REQUIRED, opd::MALE, opd::FEMALE, opd::FEMALE_MORE, OPD],
        "ogrs3" => alloc::vec![ogrs3::REQUIRED, &[Ask::ogrs3_offence_group]],
        "ogp" => with(&["ogrs3"], &[ogp::REQUIRED, &[Ask::recorded]]),
        "ovp" => alloc::vec![ovp::REQUIRED],
        "snsv" => alloc::vec![snsv::REQUIRED, snsv::DYNAMIC_REQUIRED, SNSV],
        "osp-dc" => alloc::vec![
            OSP,
            &osp_dc::COUNTS,
            POINTS,
            REDUCTION,
            &[Ask::date_of_birth, Ask::date_at_start_of_followup, Ask::total_number_of_sanctions_for_all_offences, Ask::supervision_status]
        ],
        "osp-iic" => alloc::vec![OSP, &osp_dc::COUNTS],
        "rsr" => with(&["snsv", "osp-dc", "osp-iic"], &[&[Ask::recorded]]),
        _ => Vec::new(),
    }
}
