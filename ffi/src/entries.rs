//! The functions of the records. Written by `cargo xtask generate` from the declarations of the engine: change those.

use crate::border::{self, guard};
use crate::explain::explain;
use crate::facts::*;
use crate::outcomes;
use crate::records::*;
use core::ffi::c_char;

/// Sets up a record: every member unknown. `size` is `sizeof(AssizeRm2000Facts)` as the caller's header has it.
///
/// # Safety
/// `facts` is null, or room for `size` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_rm2000_facts_init(facts: *mut AssizeRm2000Facts, size: usize) -> i32 {
    // SAFETY: the caller's promise is the one that `init` asks for.
    guard(|| unsafe { border::init(facts, size) })
}

/// Sets up a record: every member unknown. `size` is `sizeof(AssizeRoshCellFacts)` as the caller's header has it.
///
/// # Safety
/// `facts` is null, or room for `size` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_rosh_cell_facts_init(facts: *mut AssizeRoshCellFacts, size: usize) -> i32 {
    // SAFETY: the caller's promise is the one that `init` asks for.
    guard(|| unsafe { border::init(facts, size) })
}

/// Sets up a record: every member unknown. `size` is `sizeof(AssizeMappaLevelFacts)` as the caller's header has it.
///
/// # Safety
/// `facts` is null, or room for `size` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_mappa_level_facts_init(facts: *mut AssizeMappaLevelFacts, size: usize) -> i32 {
    // SAFETY: the caller's promise is the one that `init` asks for.
    guard(|| unsafe { border::init(facts, size) })
}

/// Sets up a record: every member unknown. `size` is `sizeof(AssizeAssetFacts)` as the caller's header has it.
///
/// # Safety
/// `facts` is null, or room for `size` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_asset_facts_init(facts: *mut AssizeAssetFacts, size: usize) -> i32 {
    // SAFETY: the caller's promise is the one that `init` asks for.
    guard(|| unsafe { border::init(facts, size) })
}

/// Sets up a record: every member unknown. `size` is `sizeof(AssizePredictorsFacts)` as the caller's header has it.
///
/// # Safety
/// `facts` is null, or room for `size` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_predictors_facts_init(facts: *mut AssizePredictorsFacts, size: usize) -> i32 {
    // SAFETY: the caller's promise is the one that `init` asks for.
    guard(|| unsafe { border::init(facts, size) })
}

/// Sets up a record: every member unknown. `size` is `sizeof(AssizeRm2000Outcome)` as the caller's header has it.
///
/// # Safety
/// `outcome` is null, or room for `size` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_rm2000_outcome_init(outcome: *mut AssizeRm2000Outcome, size: usize) -> i32 {
    // SAFETY: the caller's promise is the one that `init` asks for.
    guard(|| unsafe { border::init(outcome, size) })
}

/// Sets up a record: every member unknown. `size` is `sizeof(AssizeRoshCellOutcome)` as the caller's header has it.
///
/// # Safety
/// `outcome` is null, or room for `size` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_rosh_cell_outcome_init(outcome: *mut AssizeRoshCellOutcome, size: usize) -> i32 {
    // SAFETY: the caller's promise is the one that `init` asks for.
    guard(|| unsafe { border::init(outcome, size) })
}

/// Sets up a record: every member unknown. `size` is `sizeof(AssizeMappaLevelOutcome)` as the caller's header has it.
///
/// # Safety
/// `outcome` is null, or room for `size` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_mappa_level_outcome_init(outcome: *mut AssizeMappaLevelOutcome, size: usize) -> i32 {
    // SAFETY: the caller's promise is the one that `init` asks for.
    guard(|| unsafe { border::init(outcome, size) })
}

/// Sets up a record: every member unknown. `size` is `sizeof(AssizeAssetOutcome)` as the caller's header has it.
///
/// # Safety
/// `outcome` is null, or room for `size` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_asset_outcome_init(outcome: *mut AssizeAssetOutcome, size: usize) -> i32 {
    // SAFETY: the caller's promise is the one that `init` asks for.
    guard(|| unsafe { border::init(outcome, size) })
}

/// Sets up a record: every member unknown. `size` is `sizeof(AssizePercentageOutcome)` as the caller's header has it.
///
/// # Safety
/// `outcome` is null, or room for `size` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_percentage_outcome_init(outcome: *mut AssizePercentageOutcome, size: usize) -> i32 {
    // SAFETY: the caller's promise is the one that `init` asks for.
    guard(|| unsafe { border::init(outcome, size) })
}

/// Risk Matrix 2000, edition 2007-02: likelihood of sexual, violent and combined reconviction of men convicted of a sexual offence.
///
/// # Safety
/// `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_rm2000_score(facts: *const AssizeRm2000Facts, outcome: *mut AssizeRm2000Outcome) -> i32 {
    // SAFETY: the caller's promise is the one that `rm2000` asks for.
    guard(|| unsafe { outcomes::rm2000(facts, outcome, 4) })
}

/// Why rm2000 gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
/// rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
///
/// # Safety
/// `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_rm2000_explain(
    facts: *const AssizeRm2000Facts,
    policy_or_null: *const c_char,
    format: i32,
    out: *mut c_char,
    out_capacity: usize,
    out_len: *mut usize,
) -> i32 {
    // SAFETY: the caller's promise is the one that `explain` asks for.
    guard(|| unsafe { explain("rm2000", facts, policy_or_null, format, (out, out_capacity, out_len)) })
}

/// All reoffending predictor (ARP), edition hmpps-2026-08: per cent likelihood of any proven reoffending within two years, static or dynamic.
///
/// # Safety
/// `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_arp_score(facts: *const AssizePredictorsFacts, outcome: *mut AssizePercentageOutcome) -> i32 {
    // SAFETY: the caller's promise is the one that `arp` asks for.
    guard(|| unsafe { outcomes::arp(facts, outcome, 0) })
}

/// Why arp gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
/// rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
///
/// # Safety
/// `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_arp_explain(
    facts: *const AssizePredictorsFacts,
    policy_or_null: *const c_char,
    format: i32,
    out: *mut c_char,
    out_capacity: usize,
    out_len: *mut usize,
) -> i32 {
    // SAFETY: the caller's promise is the one that `explain` asks for.
    guard(|| unsafe { explain("arp", facts, policy_or_null, format, (out, out_capacity, out_len)) })
}

/// Violent reoffending predictor (VRP), edition hmpps-2026-08: per cent likelihood of proven violent reoffending within two years, static or dynamic.
///
/// # Safety
/// `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_vrp_score(facts: *const AssizePredictorsFacts, outcome: *mut AssizePercentageOutcome) -> i32 {
    // SAFETY: the caller's promise is the one that `vrp` asks for.
    guard(|| unsafe { outcomes::vrp(facts, outcome, 0) })
}

/// Why vrp gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
/// rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
///
/// # Safety
/// `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_vrp_explain(
    facts: *const AssizePredictorsFacts,
    policy_or_null: *const c_char,
    format: i32,
    out: *mut c_char,
    out_capacity: usize,
    out_len: *mut usize,
) -> i32 {
    // SAFETY: the caller's promise is the one that `explain` asks for.
    guard(|| unsafe { explain("vrp", facts, policy_or_null, format, (out, out_capacity, out_len)) })
}

/// Serious violent reoffending predictor (SVRP), edition hmpps-2026-08: per cent likelihood of proven serious violent reoffending within two years, static or dynamic.
///
/// # Safety
/// `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_svrp_score(facts: *const AssizePredictorsFacts, outcome: *mut AssizePercentageOutcome) -> i32 {
    // SAFETY: the caller's promise is the one that `svrp` asks for.
    guard(|| unsafe { outcomes::svrp(facts, outcome, 0) })
}

/// Why svrp gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
/// rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
///
/// # Safety
/// `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_svrp_explain(
    facts: *const AssizePredictorsFacts,
    policy_or_null: *const c_char,
    format: i32,
    out: *mut c_char,
    out_capacity: usize,
    out_len: *mut usize,
) -> i32 {
    // SAFETY: the caller's promise is the one that `explain` asks for.
    guard(|| unsafe { explain("svrp", facts, policy_or_null, format, (out, out_capacity, out_len)) })
}

/// Direct contact sexual reoffending predictor (DC-SRP), edition hmpps-2026-08: points and per cent likelihood of direct contact sexual reoffending, for men who committed a sexual offence.
///
/// # Safety
/// `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_dc_srp_score(facts: *const AssizePredictorsFacts, outcome: *mut AssizePercentageOutcome) -> i32 {
    // SAFETY: the caller's promise is the one that `dc_srp` asks for.
    guard(|| unsafe { outcomes::dc_srp(facts, outcome, 0) })
}

/// Why dc-srp gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
/// rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
///
/// # Safety
/// `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_dc_srp_explain(
    facts: *const AssizePredictorsFacts,
    policy_or_null: *const c_char,
    format: i32,
    out: *mut c_char,
    out_capacity: usize,
    out_len: *mut usize,
) -> i32 {
    // SAFETY: the caller's promise is the one that `explain` asks for.
    guard(|| unsafe { explain("dc-srp", facts, policy_or_null, format, (out, out_capacity, out_len)) })
}

/// Images and indirect contact sexual reoffending predictor (IIC-SRP), edition hmpps-2026-08: per cent likelihood of reoffending with indecent images of children or by indirect contact, by a hierarchy of sanctions.
///
/// # Safety
/// `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_iic_srp_score(facts: *const AssizePredictorsFacts, outcome: *mut AssizePercentageOutcome) -> i32 {
    // SAFETY: the caller's promise is the one that `iic_srp` asks for.
    guard(|| unsafe { outcomes::iic_srp(facts, outcome, 0) })
}

/// Why iic-srp gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
/// rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
///
/// # Safety
/// `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_iic_srp_explain(
    facts: *const AssizePredictorsFacts,
    policy_or_null: *const c_char,
    format: i32,
    out: *mut c_char,
    out_capacity: usize,
    out_len: *mut usize,
) -> i32 {
    // SAFETY: the caller's promise is the one that `explain` asks for.
    guard(|| unsafe { explain("iic-srp", facts, policy_or_null, format, (out, out_capacity, out_len)) })
}

/// Combined serious reoffending predictor (CSRP), edition hmpps-2026-08: one percentage for serious reoffending, added up from SVRP, DC-SRP and IIC-SRP.
///
/// # Safety
/// `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_csrp_score(facts: *const AssizePredictorsFacts, outcome: *mut AssizePercentageOutcome) -> i32 {
    // SAFETY: the caller's promise is the one that `csrp` asks for.
    guard(|| unsafe { outcomes::csrp(facts, outcome, 0) })
}

/// Why csrp gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
/// rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
///
/// # Safety
/// `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_csrp_explain(
    facts: *const AssizePredictorsFacts,
    policy_or_null: *const c_char,
    format: i32,
    out: *mut c_char,
    out_capacity: usize,
    out_len: *mut usize,
) -> i32 {
    // SAFETY: the caller's promise is the one that `explain` asks for.
    guard(|| unsafe { explain("csrp", facts, policy_or_null, format, (out, out_capacity, out_len)) })
}

/// Offender Group Reconviction Scale, version 3 (OGRS3), edition 2009: per cent likelihood of proven reoffending within one and two years, from history alone, with the published numbers.
///
/// # Safety
/// `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_ogrs3_score(facts: *const AssizePredictorsFacts, outcome: *mut AssizePercentageOutcome) -> i32 {
    // SAFETY: the caller's promise is the one that `ogrs3` asks for.
    guard(|| unsafe { outcomes::ogrs3(facts, outcome, 2) })
}

/// Why ogrs3 gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
/// rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
///
/// # Safety
/// `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_ogrs3_explain(
    facts: *const AssizePredictorsFacts,
    policy_or_null: *const c_char,
    format: i32,
    out: *mut c_char,
    out_capacity: usize,
    out_len: *mut usize,
) -> i32 {
    // SAFETY: the caller's promise is the one that `explain` asks for.
    guard(|| unsafe { explain("ogrs3", facts, policy_or_null, format, (out, out_capacity, out_len)) })
}

/// Offender Group Reconviction Scale, version 3 (OGRS3), edition arns-2025: per cent likelihood of proven reoffending within one and two years, from history alone, with the numbers of the Ministry's service.
///
/// # Safety
/// `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_ogrs3_arns_2025_score(facts: *const AssizePredictorsFacts, outcome: *mut AssizePercentageOutcome) -> i32 {
    // SAFETY: the caller's promise is the one that `ogrs3_arns_2025` asks for.
    guard(|| unsafe { outcomes::ogrs3_arns_2025(facts, outcome, 0) })
}

/// Why ogrs3@arns-2025 gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
/// rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
///
/// # Safety
/// `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_ogrs3_arns_2025_explain(
    facts: *const AssizePredictorsFacts,
    policy_or_null: *const c_char,
    format: i32,
    out: *mut c_char,
    out_capacity: usize,
    out_len: *mut usize,
) -> i32 {
    // SAFETY: the caller's promise is the one that `explain` asks for.
    guard(|| unsafe { explain("ogrs3@arns-2025", facts, policy_or_null, format, (out, out_capacity, out_len)) })
}

/// OASys General reoffending Predictor (OGP1), edition 2009: per cent likelihood of proven non-violent reoffending within one and two years, from OGRS3 and present circumstances.
///
/// # Safety
/// `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_ogp_score(facts: *const AssizePredictorsFacts, outcome: *mut AssizePercentageOutcome) -> i32 {
    // SAFETY: the caller's promise is the one that `ogp` asks for.
    guard(|| unsafe { outcomes::ogp(facts, outcome, 0) })
}

/// Why ogp gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
/// rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
///
/// # Safety
/// `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_ogp_explain(
    facts: *const AssizePredictorsFacts,
    policy_or_null: *const c_char,
    format: i32,
    out: *mut c_char,
    out_capacity: usize,
    out_len: *mut usize,
) -> i32 {
    // SAFETY: the caller's promise is the one that `explain` asks for.
    guard(|| unsafe { explain("ogp", facts, policy_or_null, format, (out, out_capacity, out_len)) })
}

/// OASys Violence Predictor (OVP1), edition 2009: per cent likelihood of proven violent-type reoffending within one and two years, from history and present circumstances, for adults.
///
/// # Safety
/// `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_ovp_score(facts: *const AssizePredictorsFacts, outcome: *mut AssizePercentageOutcome) -> i32 {
    // SAFETY: the caller's promise is the one that `ovp` asks for.
    guard(|| unsafe { outcomes::ovp(facts, outcome, 0) })
}

/// Why ovp gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
/// rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
///
/// # Safety
/// `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_ovp_explain(
    facts: *const AssizePredictorsFacts,
    policy_or_null: *const c_char,
    format: i32,
    out: *mut c_char,
    out_capacity: usize,
    out_len: *mut usize,
) -> i32 {
    // SAFETY: the caller's promise is the one that `explain` asks for.
    guard(|| unsafe { explain("ovp", facts, policy_or_null, format, (out, out_capacity, out_len)) })
}

/// Serious non-sexual violence (SNSV), edition arns-2025: per cent likelihood of a serious violent reoffence that is not sexual within two years, static or dynamic.
///
/// # Safety
/// `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_snsv_score(facts: *const AssizePredictorsFacts, outcome: *mut AssizePercentageOutcome) -> i32 {
    // SAFETY: the caller's promise is the one that `snsv` asks for.
    guard(|| unsafe { outcomes::snsv(facts, outcome, 0) })
}

/// Why snsv gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
/// rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
///
/// # Safety
/// `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_snsv_explain(
    facts: *const AssizePredictorsFacts,
    policy_or_null: *const c_char,
    format: i32,
    out: *mut c_char,
    out_capacity: usize,
    out_len: *mut usize,
) -> i32 {
    // SAFETY: the caller's promise is the one that `explain` asks for.
    guard(|| unsafe { explain("snsv", facts, policy_or_null, format, (out, out_capacity, out_len)) })
}

/// Serious non-sexual violence (SNSV), edition 2014: the same with the offence weights of the calculators of 2014 to 2019.
///
/// # Safety
/// `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_snsv_2014_score(facts: *const AssizePredictorsFacts, outcome: *mut AssizePercentageOutcome) -> i32 {
    // SAFETY: the caller's promise is the one that `snsv_2014` asks for.
    guard(|| unsafe { outcomes::snsv_2014(facts, outcome, 0) })
}

/// Why snsv@2014 gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
/// rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
///
/// # Safety
/// `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_snsv_2014_explain(
    facts: *const AssizePredictorsFacts,
    policy_or_null: *const c_char,
    format: i32,
    out: *mut c_char,
    out_capacity: usize,
    out_len: *mut usize,
) -> i32 {
    // SAFETY: the caller's promise is the one that `explain` asks for.
    guard(|| unsafe { explain("snsv@2014", facts, policy_or_null, format, (out, out_capacity, out_len)) })
}

/// OASys Sexual reoffending Predictor, direct contact (OSP/DC), edition arns-2025: per cent likelihood of proven sexual reoffending with direct contact within two years, for men with a sexual offence.
///
/// # Safety
/// `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_osp_dc_score(facts: *const AssizePredictorsFacts, outcome: *mut AssizePercentageOutcome) -> i32 {
    // SAFETY: the caller's promise is the one that `osp_dc` asks for.
    guard(|| unsafe { outcomes::osp_dc(facts, outcome, 0) })
}

/// Why osp-dc gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
/// rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
///
/// # Safety
/// `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_osp_dc_explain(
    facts: *const AssizePredictorsFacts,
    policy_or_null: *const c_char,
    format: i32,
    out: *mut c_char,
    out_capacity: usize,
    out_len: *mut usize,
) -> i32 {
    // SAFETY: the caller's promise is the one that `explain` asks for.
    guard(|| unsafe { explain("osp-dc", facts, policy_or_null, format, (out, out_capacity, out_len)) })
}

/// OASys Sexual reoffending Predictor, images and indirect contact (OSP/IIC), edition arns-2025: per cent likelihood of proven reoffending with indecent images or indirect contact within two years, for men with a sexual offence.
///
/// # Safety
/// `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_osp_iic_score(facts: *const AssizePredictorsFacts, outcome: *mut AssizePercentageOutcome) -> i32 {
    // SAFETY: the caller's promise is the one that `osp_iic` asks for.
    guard(|| unsafe { outcomes::osp_iic(facts, outcome, 0) })
}

/// Why osp-iic gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
/// rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
///
/// # Safety
/// `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_osp_iic_explain(
    facts: *const AssizePredictorsFacts,
    policy_or_null: *const c_char,
    format: i32,
    out: *mut c_char,
    out_capacity: usize,
    out_len: *mut usize,
) -> i32 {
    // SAFETY: the caller's promise is the one that `explain` asks for.
    guard(|| unsafe { explain("osp-iic", facts, policy_or_null, format, (out, out_capacity, out_len)) })
}

/// Risk of Serious Recidivism (RSR), edition arns-2025: per cent likelihood of serious violent or sexual reoffending within two years, from SNSV, OSP/DC and OSP/IIC.
///
/// # Safety
/// `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_rsr_score(facts: *const AssizePredictorsFacts, outcome: *mut AssizePercentageOutcome) -> i32 {
    // SAFETY: the caller's promise is the one that `rsr` asks for.
    guard(|| unsafe { outcomes::rsr(facts, outcome, 0) })
}

/// Why rsr gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
/// rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
///
/// # Safety
/// `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_rsr_explain(
    facts: *const AssizePredictorsFacts,
    policy_or_null: *const c_char,
    format: i32,
    out: *mut c_char,
    out_capacity: usize,
    out_len: *mut usize,
) -> i32 {
    // SAFETY: the caller's promise is the one that `explain` asks for.
    guard(|| unsafe { explain("rsr", facts, policy_or_null, format, (out, out_capacity, out_len)) })
}

/// Risk of serious harm, one subject in one setting, edition 2009: levels that remain possible for one subject of harm under the captured facts.
///
/// # Safety
/// `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_rosh_cell_score(facts: *const AssizeRoshCellFacts, outcome: *mut AssizeRoshCellOutcome) -> i32 {
    // SAFETY: the caller's promise is the one that `rosh_cell` asks for.
    guard(|| unsafe { outcomes::rosh_cell(facts, outcome, 3) })
}

/// Why rosh-cell gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
/// rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
///
/// # Safety
/// `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_rosh_cell_explain(
    facts: *const AssizeRoshCellFacts,
    policy_or_null: *const c_char,
    format: i32,
    out: *mut c_char,
    out_capacity: usize,
    out_len: *mut usize,
) -> i32 {
    // SAFETY: the caller's promise is the one that `explain` asks for.
    guard(|| unsafe { explain("rosh-cell", facts, policy_or_null, format, (out, out_capacity, out_len)) })
}

/// Asset and the Scaled Approach, edition 2006: likelihood of reoffending and intervention level of a young person of 10 to 17.
///
/// # Safety
/// `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed. `policy_or_null` is null, or a text as `assize_score_json` takes it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_asset_score(facts: *const AssizeAssetFacts, policy_or_null: *const c_char, outcome: *mut AssizeAssetOutcome) -> i32 {
    // SAFETY: the caller's promise is the one that `asset` asks for.
    guard(|| unsafe { outcomes::asset(facts, policy_or_null, outcome, 4) })
}

/// Why asset gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
/// rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
///
/// # Safety
/// `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_asset_explain(
    facts: *const AssizeAssetFacts,
    policy_or_null: *const c_char,
    format: i32,
    out: *mut c_char,
    out_capacity: usize,
    out_len: *mut usize,
) -> i32 {
    // SAFETY: the caller's promise is the one that `explain` asks for.
    guard(|| unsafe { explain("asset", facts, policy_or_null, format, (out, out_capacity, out_len)) })
}

/// MAPPA management level, under the policy in force: level 1, 2, 3 or none that a dated policy recommends.
///
/// # Safety
/// `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed. `policy_or_null` is null, or a text as `assize_score_json` takes it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_mappa_level_score(facts: *const AssizeMappaLevelFacts, policy_or_null: *const c_char, outcome: *mut AssizeMappaLevelOutcome) -> i32 {
    // SAFETY: the caller's promise is the one that `mappa_level` asks for.
    guard(|| unsafe { outcomes::mappa_level(facts, policy_or_null, outcome, 3) })
}

/// Why mappa-level gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
/// rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
///
/// # Safety
/// `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn assize_mappa_level_explain(
    facts: *const AssizeMappaLevelFacts,
    policy_or_null: *const c_char,
    format: i32,
    out: *mut c_char,
    out_capacity: usize,
    out_len: *mut usize,
) -> i32 {
    // SAFETY: the caller's promise is the one that `explain` asks for.
    guard(|| unsafe { explain("mappa-level", facts, policy_or_null, format, (out, out_capacity, out_len)) })
}
