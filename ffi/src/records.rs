//! The records of outcomes, and those that point to columns. Written by `cargo xtask generate` from the declarations of the engine: change those.

use crate::border::{Record, marked};
use assize::facts::plain::UNKNOWN;
use core::ffi::{c_char, c_void};
use core::mem::offset_of;

/// What Risk Matrix 2000 (2007) gives: likelihood of reconviction, never a risk of serious harm. Not to be disclosed to the person assessed. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number).
/// Set up by the init function that bears its name.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct AssizeRm2000Outcome {
    /// Size of this record in bytes, as the caller's header has it; set by the init function.
    pub size: u32,
    /// Version of the ABI; set by the init function.
    pub abi: u32,
    /// `ASSIZE_SCORED`: determined. `ASSIZE_BOUNDED`: depends on answers that are not known. `ASSIZE_REJECTED`: refused, see `problems`.
    /// Unknown where the status is not `ASSIZE_OK`: there is no outcome then, and no earlier one either.
    pub kind: i32,
    /// How well the weakest constant of this edition is sourced, `ASSIZE_CONFIRMED` (0) to `ASSIZE_UNCONFIRMED` (4).
    /// An outcome may rest on better ones: the explanation says so rule by rule. Show it beside the result.
    pub edition_status: i32,
    /// How many problems there are, 0 unless refused; more than 8 are counted but not listed.
    pub problem_count: i32,
    /// Their numbers, `ASSIZE_PROBLEM_...`; `assize_problem_text` has the words, the explanation the fields.
    pub problems: [i32; 8],
    /// 0 the scales may be used; 1 scale V alone, for relative risk (RM-E6); 2 not determined: nothing below is a category then.
    pub eligibility: i32,
    /// Scale S, sexual reconviction, after step 2: `ASSIZE_LOW` (1) to `ASSIZE_VERY_HIGH` (4); unknown where it is not determined.
    pub s_category: i32,
    /// Every one that remains possible: `ASSIZE_SEVERAL` with a bit for each, `1 << ASSIZE_LOW` and so on, as an answer has several. As if eligible; no bit where scale S is not produced.
    pub s_possible: i32,
    /// Total of step 1, 0 to 6.
    pub s_points: i32,
    /// Category after step 1: `ASSIZE_LOW` (1) to `ASSIZE_VERY_HIGH` (4); unknown where it is not determined.
    pub s_step1: i32,
    /// Aggravating factors present, 0 to 4.
    pub s_factors: i32,
    /// Points of step 1 for the age, 0 to 2.
    pub s_age_points: i32,
    /// Points of step 1 for sexual appearances, 0 to 3.
    pub s_sexual_points: i32,
    /// Points of step 1 for criminal appearances, 0 or 1.
    pub s_criminal_points: i32,
    /// Scale V, violent reconviction: `ASSIZE_LOW` (1) to `ASSIZE_VERY_HIGH` (4); unknown where it is not determined.
    pub v_category: i32,
    /// Every one that remains possible: `ASSIZE_SEVERAL` with a bit for each, `1 << ASSIZE_LOW` and so on, as an answer has several.
    pub v_possible: i32,
    /// Total of scale V, 0 to 8.
    pub v_points: i32,
    /// Points of scale V for the age, 0 to 3.
    pub v_age_points: i32,
    /// Points of scale V for violent appearances, 0 to 3.
    pub v_violent_points: i32,
    /// Points of scale V for any burglary, 0 or 2.
    pub v_burglary_points: i32,
    /// Scale C, either: `ASSIZE_LOW` (1) to `ASSIZE_VERY_HIGH` (4); unknown where it is not determined.
    pub c_category: i32,
    /// Every one that remains possible: `ASSIZE_SEVERAL` with a bit for each, `1 << ASSIZE_LOW` and so on, as an answer has several. No bit where scale C is not produced.
    pub c_possible: i32,
}
const _: () = {
    assert!(size_of::<AssizeRm2000Outcome>() == 120);
    assert!(offset_of!(AssizeRm2000Outcome, size) == 0);
    assert!(offset_of!(AssizeRm2000Outcome, abi) == 4);
    assert!(offset_of!(AssizeRm2000Outcome, kind) == 8);
    assert!(offset_of!(AssizeRm2000Outcome, edition_status) == 12);
    assert!(offset_of!(AssizeRm2000Outcome, problem_count) == 16);
    assert!(offset_of!(AssizeRm2000Outcome, problems) == 20);
    assert!(offset_of!(AssizeRm2000Outcome, eligibility) == 52);
    assert!(offset_of!(AssizeRm2000Outcome, s_category) == 56);
    assert!(offset_of!(AssizeRm2000Outcome, s_possible) == 60);
    assert!(offset_of!(AssizeRm2000Outcome, s_points) == 64);
    assert!(offset_of!(AssizeRm2000Outcome, s_step1) == 68);
    assert!(offset_of!(AssizeRm2000Outcome, s_factors) == 72);
    assert!(offset_of!(AssizeRm2000Outcome, s_age_points) == 76);
    assert!(offset_of!(AssizeRm2000Outcome, s_sexual_points) == 80);
    assert!(offset_of!(AssizeRm2000Outcome, s_criminal_points) == 84);
    assert!(offset_of!(AssizeRm2000Outcome, v_category) == 88);
    assert!(offset_of!(AssizeRm2000Outcome, v_possible) == 92);
    assert!(offset_of!(AssizeRm2000Outcome, v_points) == 96);
    assert!(offset_of!(AssizeRm2000Outcome, v_age_points) == 100);
    assert!(offset_of!(AssizeRm2000Outcome, v_violent_points) == 104);
    assert!(offset_of!(AssizeRm2000Outcome, v_burglary_points) == 108);
    assert!(offset_of!(AssizeRm2000Outcome, c_category) == 112);
    assert!(offset_of!(AssizeRm2000Outcome, c_possible) == 116);
};
impl Record for AssizeRm2000Outcome {
    const TAG: u32 = 11;
    const SIZES: &'static [usize] = &[120];
    const UNKNOWN: Self = Self {
        size: size_of::<AssizeRm2000Outcome>() as u32,
        abi: marked::<AssizeRm2000Outcome>(),
        kind: UNKNOWN,
        edition_status: UNKNOWN,
        problem_count: UNKNOWN,
        problems: [UNKNOWN; 8],
        eligibility: UNKNOWN,
        s_category: UNKNOWN,
        s_possible: UNKNOWN,
        s_points: UNKNOWN,
        s_step1: UNKNOWN,
        s_factors: UNKNOWN,
        s_age_points: UNKNOWN,
        s_sexual_points: UNKNOWN,
        s_criminal_points: UNKNOWN,
        v_category: UNKNOWN,
        v_possible: UNKNOWN,
        v_points: UNKNOWN,
        v_age_points: UNKNOWN,
        v_violent_points: UNKNOWN,
        v_burglary_points: UNKNOWN,
        c_category: UNKNOWN,
        c_possible: UNKNOWN,
    };
}

/// Risk of serious harm to one subject in one setting: the levels that the facts leave possible. Structured judgement, never a likelihood. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number).
/// Set up by the init function that bears its name.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct AssizeRoshCellOutcome {
    /// Size of this record in bytes, as the caller's header has it; set by the init function.
    pub size: u32,
    /// Version of the ABI; set by the init function.
    pub abi: u32,
    /// `ASSIZE_SCORED`: determined. `ASSIZE_BOUNDED`: depends on answers that are not known. `ASSIZE_REJECTED`: refused, see `problems`.
    /// Unknown where the status is not `ASSIZE_OK`: there is no outcome then, and no earlier one either.
    pub kind: i32,
    /// How well the weakest constant of this edition is sourced, `ASSIZE_CONFIRMED` (0) to `ASSIZE_UNCONFIRMED` (4).
    /// An outcome may rest on better ones: the explanation says so rule by rule. Show it beside the result.
    pub edition_status: i32,
    /// How many problems there are, 0 unless refused; more than 8 are counted but not listed.
    pub problem_count: i32,
    /// Their numbers, `ASSIZE_PROBLEM_...`; `assize_problem_text` has the words, the explanation the fields.
    pub problems: [i32; 8],
    /// The level: `ASSIZE_LOW` (1) to `ASSIZE_VERY_HIGH` (4); unknown where it is not determined.
    pub level: i32,
    /// Every one that remains possible: `ASSIZE_SEVERAL` with a bit for each, `1 << ASSIZE_LOW` and so on, as an answer has several.
    pub possible: i32,
    /// Timings that remain possible, `ASSIZE_SEVERAL` with a bit each: 1 imminent, 2 at any time, 4 only on a change, 8 none of the three.
    pub timings: i32,
    /// 1 where a change of circumstances is present that the judgement did not weigh (TRG-02), else 0.
    pub review_required: i32,
}
const _: () = {
    assert!(size_of::<AssizeRoshCellOutcome>() == 68);
    assert!(offset_of!(AssizeRoshCellOutcome, size) == 0);
    assert!(offset_of!(AssizeRoshCellOutcome, abi) == 4);
    assert!(offset_of!(AssizeRoshCellOutcome, kind) == 8);
    assert!(offset_of!(AssizeRoshCellOutcome, edition_status) == 12);
    assert!(offset_of!(AssizeRoshCellOutcome, problem_count) == 16);
    assert!(offset_of!(AssizeRoshCellOutcome, problems) == 20);
    assert!(offset_of!(AssizeRoshCellOutcome, level) == 52);
    assert!(offset_of!(AssizeRoshCellOutcome, possible) == 56);
    assert!(offset_of!(AssizeRoshCellOutcome, timings) == 60);
    assert!(offset_of!(AssizeRoshCellOutcome, review_required) == 64);
};
impl Record for AssizeRoshCellOutcome {
    const TAG: u32 = 12;
    const SIZES: &'static [usize] = &[68];
    const UNKNOWN: Self = Self {
        size: size_of::<AssizeRoshCellOutcome>() as u32,
        abi: marked::<AssizeRoshCellOutcome>(),
        kind: UNKNOWN,
        edition_status: UNKNOWN,
        problem_count: UNKNOWN,
        problems: [UNKNOWN; 8],
        level: UNKNOWN,
        possible: UNKNOWN,
        timings: UNKNOWN,
        review_required: UNKNOWN,
    };
}

/// The management level that a policy recommends: a recommendation, never a decision, and never a level of risk. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number).
/// Set up by the init function that bears its name.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct AssizeMappaLevelOutcome {
    /// Size of this record in bytes, as the caller's header has it; set by the init function.
    pub size: u32,
    /// Version of the ABI; set by the init function.
    pub abi: u32,
    /// `ASSIZE_SCORED`: determined. `ASSIZE_BOUNDED`: depends on answers that are not known. `ASSIZE_REJECTED`: refused, see `problems`.
    /// Unknown where the status is not `ASSIZE_OK`: there is no outcome then, and no earlier one either.
    pub kind: i32,
    /// How well the weakest constant of this edition is sourced, `ASSIZE_CONFIRMED` (0) to `ASSIZE_UNCONFIRMED` (4).
    /// An outcome may rest on better ones: the explanation says so rule by rule. Show it beside the result.
    pub edition_status: i32,
    /// How many problems there are, 0 unless refused; more than 8 are counted but not listed.
    pub problem_count: i32,
    /// Their numbers, `ASSIZE_PROBLEM_...`; `assize_problem_text` has the words, the explanation the fields.
    pub problems: [i32; 8],
    /// 0 none, 1, 2 or 3; unknown where it is not determined. `assize_management_level_text` has its words: it is no level of risk.
    pub level: i32,
    /// Every one that remains possible, `ASSIZE_SEVERAL` with a bit each: bit 0 none, bit 1 level 1, bit 2 level 2, bit 3 level 3.
    pub possible: i32,
}
const _: () = {
    assert!(size_of::<AssizeMappaLevelOutcome>() == 60);
    assert!(offset_of!(AssizeMappaLevelOutcome, size) == 0);
    assert!(offset_of!(AssizeMappaLevelOutcome, abi) == 4);
    assert!(offset_of!(AssizeMappaLevelOutcome, kind) == 8);
    assert!(offset_of!(AssizeMappaLevelOutcome, edition_status) == 12);
    assert!(offset_of!(AssizeMappaLevelOutcome, problem_count) == 16);
    assert!(offset_of!(AssizeMappaLevelOutcome, problems) == 20);
    assert!(offset_of!(AssizeMappaLevelOutcome, level) == 52);
    assert!(offset_of!(AssizeMappaLevelOutcome, possible) == 56);
};
impl Record for AssizeMappaLevelOutcome {
    const TAG: u32 = 13;
    const SIZES: &'static [usize] = &[60];
    const UNKNOWN: Self = Self {
        size: size_of::<AssizeMappaLevelOutcome>() as u32,
        abi: marked::<AssizeMappaLevelOutcome>(),
        kind: UNKNOWN,
        edition_status: UNKNOWN,
        problem_count: UNKNOWN,
        problems: [UNKNOWN; 8],
        level: UNKNOWN,
        possible: UNKNOWN,
    };
}

/// What Asset (2006) and the Scaled Approach give for a young person of 10 to 17. Three judgements that stay apart: this holds no risk of serious harm. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number).
/// Set up by the init function that bears its name.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct AssizeAssetOutcome {
    /// Size of this record in bytes, as the caller's header has it; set by the init function.
    pub size: u32,
    /// Version of the ABI; set by the init function.
    pub abi: u32,
    /// `ASSIZE_SCORED`: determined. `ASSIZE_BOUNDED`: depends on answers that are not known. `ASSIZE_REJECTED`: refused, see `problems`.
    /// Unknown where the status is not `ASSIZE_OK`: there is no outcome then, and no earlier one either.
    pub kind: i32,
    /// How well the weakest constant of this edition is sourced, `ASSIZE_CONFIRMED` (0) to `ASSIZE_UNCONFIRMED` (4).
    /// An outcome may rest on better ones: the explanation says so rule by rule. Show it beside the result.
    pub edition_status: i32,
    /// How many problems there are, 0 unless refused; more than 8 are counted but not listed.
    pub problem_count: i32,
    /// Their numbers, `ASSIZE_PROBLEM_...`; `assize_problem_text` has the words, the explanation the fields.
    pub problems: [i32; 8],
    /// Likelihood of reoffending: `ASSIZE_LOW` (1) to `ASSIZE_VERY_HIGH` (4); unknown where it is not determined.
    pub likelihood: i32,
    /// Every one that remains possible: `ASSIZE_SEVERAL` with a bit for each, `1 << ASSIZE_LOW` and so on, as an answer has several.
    pub likelihood_possible: i32,
    /// Indicative intervention level: `ASSIZE_STANDARD` (1), `ASSIZE_ENHANCED` (2), `ASSIZE_INTENSIVE` (3); unknown where it is not determined.
    /// `assize_intervention_text` has its words.
    pub intervention: i32,
    /// Every one that remains possible: `ASSIZE_SEVERAL` with a bit each, `1 << ASSIZE_STANDARD` and so on.
    pub intervention_possible: i32,
    /// Total, 0 to 64.
    pub total: i32,
    /// The lowest total that remains possible.
    pub total_lowest: i32,
    /// The highest total that remains possible.
    pub total_highest: i32,
    /// Sum of the twelve ratings, 0 to 48.
    pub dynamic_score: i32,
    /// Sum of the four static factors, 0 to 16.
    pub static_score: i32,
}
const _: () = {
    assert!(size_of::<AssizeAssetOutcome>() == 88);
    assert!(offset_of!(AssizeAssetOutcome, size) == 0);
    assert!(offset_of!(AssizeAssetOutcome, abi) == 4);
    assert!(offset_of!(AssizeAssetOutcome, kind) == 8);
    assert!(offset_of!(AssizeAssetOutcome, edition_status) == 12);
    assert!(offset_of!(AssizeAssetOutcome, problem_count) == 16);
    assert!(offset_of!(AssizeAssetOutcome, problems) == 20);
    assert!(offset_of!(AssizeAssetOutcome, likelihood) == 52);
    assert!(offset_of!(AssizeAssetOutcome, likelihood_possible) == 56);
    assert!(offset_of!(AssizeAssetOutcome, intervention) == 60);
    assert!(offset_of!(AssizeAssetOutcome, intervention_possible) == 64);
    assert!(offset_of!(AssizeAssetOutcome, total) == 68);
    assert!(offset_of!(AssizeAssetOutcome, total_lowest) == 72);
    assert!(offset_of!(AssizeAssetOutcome, total_highest) == 76);
    assert!(offset_of!(AssizeAssetOutcome, dynamic_score) == 80);
    assert!(offset_of!(AssizeAssetOutcome, static_score) == 84);
};
impl Record for AssizeAssetOutcome {
    const TAG: u32 = 14;
    const SIZES: &'static [usize] = &[88];
    const UNKNOWN: Self = Self {
        size: size_of::<AssizeAssetOutcome>() as u32,
        abi: marked::<AssizeAssetOutcome>(),
        kind: UNKNOWN,
        edition_status: UNKNOWN,
        problem_count: UNKNOWN,
        problems: [UNKNOWN; 8],
        likelihood: UNKNOWN,
        likelihood_possible: UNKNOWN,
        intervention: UNKNOWN,
        intervention_possible: UNKNOWN,
        total: UNKNOWN,
        total_lowest: UNKNOWN,
        total_highest: UNKNOWN,
        dynamic_score: UNKNOWN,
        static_score: UNKNOWN,
    };
}

/// What a predictor gives: per cent likelihood of reoffending of the kind that it is about, never a risk of serious harm. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number).
/// Set up by the init function that bears its name.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct AssizePercentageOutcome {
    /// Size of this record in bytes, as the caller's header has it; set by the init function.
    pub size: u32,
    /// Version of the ABI; set by the init function.
    pub abi: u32,
    /// `ASSIZE_SCORED`: determined. `ASSIZE_BOUNDED`: depends on answers that are not known. `ASSIZE_REJECTED`: refused, see `problems`.
    /// Unknown where the status is not `ASSIZE_OK`: there is no outcome then, and no earlier one either.
    pub kind: i32,
    /// How well the weakest constant of this edition is sourced, `ASSIZE_CONFIRMED` (0) to `ASSIZE_UNCONFIRMED` (4).
    /// An outcome may rest on better ones: the explanation says so rule by rule. Show it beside the result.
    pub edition_status: i32,
    /// How many problems there are, 0 unless refused; more than 8 are counted but not listed.
    pub problem_count: i32,
    /// Their numbers, `ASSIZE_PROBLEM_...`; `assize_problem_text` has the words, the explanation the fields.
    pub problems: [i32; 8],
    /// The form that was scored: 0 static, 1 dynamic; unknown where the predictor has one only or does not apply.
    pub form: i32,
    /// `ASSIZE_LOW` (1) to `ASSIZE_VERY_HIGH` (4), or `ASSIZE_NOT_APPLICABLE` (5); unknown where no bands are published.
    pub band: i32,
    /// How many answers are missing for the dynamic form, where the static one was scored for want of them; else 0.
    pub missing: i32,
    /// Per cent, 0 to 100, as many decimals as the predictor has. Of two years where it has one and two.
    pub percent: f64,
    /// Per cent within one year, where the predictor has it.
    pub one_year_percent: f64,
    /// Probability, 0 to 1, before rounding where there is such a thing.
    pub probability: f64,
    /// Log-odds, where the predictor works with them.
    pub log_odds: f64,
}
const _: () = {
    assert!(size_of::<AssizePercentageOutcome>() == 96);
    assert!(offset_of!(AssizePercentageOutcome, size) == 0);
    assert!(offset_of!(AssizePercentageOutcome, abi) == 4);
    assert!(offset_of!(AssizePercentageOutcome, kind) == 8);
    assert!(offset_of!(AssizePercentageOutcome, edition_status) == 12);
    assert!(offset_of!(AssizePercentageOutcome, problem_count) == 16);
    assert!(offset_of!(AssizePercentageOutcome, problems) == 20);
    assert!(offset_of!(AssizePercentageOutcome, form) == 52);
    assert!(offset_of!(AssizePercentageOutcome, band) == 56);
    assert!(offset_of!(AssizePercentageOutcome, missing) == 60);
    assert!(offset_of!(AssizePercentageOutcome, percent) == 64);
    assert!(offset_of!(AssizePercentageOutcome, one_year_percent) == 72);
    assert!(offset_of!(AssizePercentageOutcome, probability) == 80);
    assert!(offset_of!(AssizePercentageOutcome, log_odds) == 88);
};
impl Record for AssizePercentageOutcome {
    const TAG: u32 = 15;
    const SIZES: &'static [usize] = &[96];
    const UNKNOWN: Self = Self {
        size: size_of::<AssizePercentageOutcome>() as u32,
        abi: marked::<AssizePercentageOutcome>(),
        kind: UNKNOWN,
        edition_status: UNKNOWN,
        problem_count: UNKNOWN,
        problems: [UNKNOWN; 8],
        form: UNKNOWN,
        band: UNKNOWN,
        missing: UNKNOWN,
        percent: f64::NAN,
        one_year_percent: f64::NAN,
        probability: f64::NAN,
        log_odds: f64::NAN,
    };
}

/// The answers to one question, a row each. Everything it points to stays the caller's and is only read during the call.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct AssizeColumn {
    /// The question: a name of the facts, such as `age`; ends with a zero byte or a space.
    pub name: *const c_char,
    /// The answers, as `type` says. For `ASSIZE_TEXT` the bytes, for `ASSIZE_FIXED_TEXT` `width` bytes a row, padded with spaces or zero bytes.
    pub values: *mut c_void,
    /// A bit for each row, the lowest of the first byte first: 1 known, 0 not known. Null: all are known.
    pub validity: *mut u8,
    /// For `ASSIZE_TEXT`: where each row begins among the bytes, and where the last one ends: one more than rows. Else null.
    pub offsets: *const i32,
    /// For `ASSIZE_FIXED_TEXT`: bytes of a row.
    pub width: usize,
    /// `ASSIZE_INT32` and so on.
    pub r#type: i32,
    /// 0.
    pub reserved: i32,
}
const _: () = {
    assert!(size_of::<AssizeColumn>() == if size_of::<usize>() == 8 { 48 } else { 28 });
    assert!(offset_of!(AssizeColumn, name) == 0);
    assert!(offset_of!(AssizeColumn, values) == if size_of::<usize>() == 8 { 8 } else { 4 });
    assert!(offset_of!(AssizeColumn, validity) == if size_of::<usize>() == 8 { 16 } else { 8 });
    assert!(offset_of!(AssizeColumn, offsets) == if size_of::<usize>() == 8 { 24 } else { 12 });
    assert!(offset_of!(AssizeColumn, width) == if size_of::<usize>() == 8 { 32 } else { 16 });
    assert!(offset_of!(AssizeColumn, r#type) == if size_of::<usize>() == 8 { 40 } else { 20 });
    assert!(offset_of!(AssizeColumn, reserved) == if size_of::<usize>() == 8 { 44 } else { 24 });
};

/// One column of what the rows come to. Everything it points to stays the caller's and is written during the call.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct AssizeOutput {
    /// What is asked for: a path in the result, such as `s.category` or `score`; ends with a zero byte or a space.
    pub path: *const c_char,
    /// Room for a value of each row. A row that has none is set to `ASSIZE_UNKNOWN`, to not a number, or to spaces.
    pub values: *mut c_void,
    /// Room for a bit for each row, set where there is a value; null where it is not wanted.
    pub validity: *mut u8,
    /// For `ASSIZE_FIXED_TEXT`: bytes of a row.
    pub width: usize,
    /// `ASSIZE_FLOAT64`; `ASSIZE_INT32`: whole numbers, 0 and 1 for no and yes, and the number of a level; or
    /// `ASSIZE_FIXED_TEXT`: words, and anything else as JSON, padded with spaces.
    pub r#type: i32,
    /// Set to 1 where no answered row has it and the instrument's worked example neither: a slip of the hand, perhaps.
    pub absent: i32,
}
const _: () = {
    assert!(size_of::<AssizeOutput>() == if size_of::<usize>() == 8 { 40 } else { 24 });
    assert!(offset_of!(AssizeOutput, path) == 0);
    assert!(offset_of!(AssizeOutput, values) == if size_of::<usize>() == 8 { 8 } else { 4 });
    assert!(offset_of!(AssizeOutput, validity) == if size_of::<usize>() == 8 { 16 } else { 8 });
    assert!(offset_of!(AssizeOutput, width) == if size_of::<usize>() == 8 { 24 } else { 12 });
    assert!(offset_of!(AssizeOutput, r#type) == if size_of::<usize>() == 8 { 32 } else { 16 });
    assert!(offset_of!(AssizeOutput, absent) == if size_of::<usize>() == 8 { 36 } else { 20 });
};
