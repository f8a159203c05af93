//! What can be wrong with the facts of a record, by number. Written by `cargo xtask generate` from the declarations of the engine: change those.

use core::ffi::CStr;

/// a problem that this list does not name: ask for the explanation.
pub const ASSIZE_PROBLEM_OTHER: i32 = 0;
/// an answer is of another kind than the question takes.
pub const ASSIZE_PROBLEM_WRONG_TYPE: i32 = 1;
/// a number is outside the range of its question.
pub const ASSIZE_PROBLEM_OUT_OF_RANGE: i32 = 2;
/// a number must be whole.
pub const ASSIZE_PROBLEM_NOT_WHOLE: i32 = 3;
/// an answer is none of those that the question has.
pub const ASSIZE_PROBLEM_UNKNOWN_VALUE: i32 = 4;
/// a day is none of the calendar.
pub const ASSIZE_PROBLEM_IMPOSSIBLE_DATE: i32 = 5;
/// a text is longer than its question takes.
pub const ASSIZE_PROBLEM_TOO_LONG: i32 = 6;
/// a list has more members than are taken.
pub const ASSIZE_PROBLEM_TOO_MANY: i32 = 7;
/// a number has more decimals than its question takes.
pub const ASSIZE_PROBLEM_TOO_MANY_DECIMALS: i32 = 8;
/// an answer is missing that others ask for.
pub const ASSIZE_PROBLEM_MISSING: i32 = 9;
/// answers contradict each other.
pub const ASSIZE_PROBLEM_INCONSISTENT: i32 = 10;
/// answers contradict each other.
pub const ASSIZE_PROBLEM_CONTRADICTS: i32 = 11;
/// the instrument is for men only (RM-E1).
pub const ASSIZE_PROBLEM_NOT_MALE: i32 = 12;
/// the instrument is for adults (RM-E2).
pub const ASSIZE_PROBLEM_UNDER_18: i32 = 13;
/// a conviction of a sexual offence is needed (RM-E3).
pub const ASSIZE_PROBLEM_NO_SEXUAL_CONVICTION: i32 = 14;
/// at least one sexual offence must have been committed after the age of 16 (RM-E4).
pub const ASSIZE_PROBLEM_ONLY_JUVENILE_SEXUAL_OFFENCES: i32 = 15;
/// with internet offences only, a revised procedure is needed that no text read has (RM-E5).
pub const ASSIZE_PROBLEM_REVISED_PROCEDURE_REQUIRED: i32 = 16;
/// the age at the latest sexual offence is above the age at the start of the time at risk.
pub const ASSIZE_PROBLEM_OFFENCE_AFTER_RISK: i32 = 17;
/// the person is below the age of criminal responsibility.
pub const ASSIZE_PROBLEM_UNDER_10: i32 = 18;
/// a change of a level needs its reason.
pub const ASSIZE_PROBLEM_REASON_REQUIRED: i32 = 19;
/// the instrument does not apply to this person.
pub const ASSIZE_PROBLEM_NOT_APPLICABLE: i32 = 20;
/// there is no such result.
pub const ASSIZE_PROBLEM_NO_SUCH_OUTCOME: i32 = 21;
/// parts recorded elsewhere come to more than 100 per cent.
pub const ASSIZE_PROBLEM_PERCENTAGE_ABOVE_100: i32 = 22;
/// a score recorded elsewhere is below 0.
pub const ASSIZE_PROBLEM_SCORE_BELOW_ZERO: i32 = 23;
/// a score recorded elsewhere does not go with its band.
pub const ASSIZE_PROBLEM_DC_SRP_MEDIUM_SCORE_TOO_LOW: i32 = 24;
/// an item is answered that the form does not have.
pub const ASSIZE_PROBLEM_ITEM_NOT_ON_FORM: i32 = 25;
/// the day that the question is asked for is needed.
pub const ASSIZE_PROBLEM_AS_OF_MISSING: i32 = 26;
/// what the explanation names must be given: the score rests on it.
pub const ASSIZE_PROBLEM_MISSING_MANDATORY_INPUT: i32 = 100;
/// what the explanation names must be answered for the dynamic score.
pub const ASSIZE_PROBLEM_MISSING_DYNAMIC_INPUT: i32 = 101;
/// what the explanation names must be 1 to 999, the current sanction included.
pub const ASSIZE_PROBLEM_TOTAL_NUMBER_OF_SANCTIONS_OUT_OF_RANGE: i32 = 102;
/// what the explanation names must be 1 or more, the current sanction included.
pub const ASSIZE_PROBLEM_TOTAL_NUMBER_OF_SANCTIONS_LESS_THAN_ONE: i32 = 103;
/// what the explanation names: violent sanctions must be 0 or more and at most all sanctions.
pub const ASSIZE_PROBLEM_VIOLENT_SANCTION_OUT_OF_RANGE: i32 = 104;
/// what the explanation names: violent sanctions must be at most all sanctions.
pub const ASSIZE_PROBLEM_VIOLENT_SANCTION_GREATER_THAN_TOTAL_SANCTIONS: i32 = 105;
/// what the explanation names must be five digits.
pub const ASSIZE_PROBLEM_OFFENCE_CODE_INCORRECT_FORMAT: i32 = 106;
/// what the explanation names is not in the offence map; give the category instead, or another code.
pub const ASSIZE_PROBLEM_OFFENCE_CODE_MAPPING_NOT_FOUND: i32 = 107;
/// what the explanation names is too general to be scored: the exact offence is needed.
pub const ASSIZE_PROBLEM_NEED_DETAILS_OF_EXACT_OFFENCE: i32 = 108;
/// what the explanation names must be 0 to 109.
pub const ASSIZE_PROBLEM_AGE_AT_FIRST_SANCTION_OUT_OF_RANGE: i32 = 109;
/// what the explanation names: the age at the current conviction must be 10 or more.
pub const ASSIZE_PROBLEM_AGE_AT_CURRENT_CONVICTION_LESS_THAN_TEN: i32 = 110;
/// what the explanation names must be after the date of birth.
pub const ASSIZE_PROBLEM_DATE_OF_CURRENT_CONVICTION_BEFORE_DATE_OF_BIRTH: i32 = 111;
/// what the explanation names: the age at the first sanction must be at most that at the current conviction.
pub const ASSIZE_PROBLEM_AGE_AT_FIRST_SANCTION_AFTER_AGE_AT_CURRENT_CONVICTION: i32 = 112;
/// what the explanation names: the current conviction must not be later than three months after the assessment.
pub const ASSIZE_PROBLEM_DATE_OF_CURRENT_CONVICTION_WITHIN_THREE_MONTHS_OF_ASSESSMENT_DATE: i32 = 113;
/// what the explanation names must be given, or the date of the current conviction.
pub const ASSIZE_PROBLEM_DATE_OF_START_OF_FOLLOWUP_REQUIRED: i32 = 114;
/// what the explanation names must be after the date of birth.
pub const ASSIZE_PROBLEM_DATE_OF_START_OF_FOLLOWUP_BEFORE_DATE_OF_BIRTH: i32 = 115;
/// what the explanation names must be before the person is 110.
pub const ASSIZE_PROBLEM_DATE_OF_START_OF_FOLLOWUP_OUT_OF_RANGE: i32 = 116;
/// what the explanation names: the start of follow-up must not be before the current conviction.
pub const ASSIZE_PROBLEM_FOLLOW_UP_DATE_BEFORE_CONVICTION_DATE: i32 = 117;
/// what the explanation names: where a drug is used, the motivation to tackle drug misuse must be answered.
pub const ASSIZE_PROBLEM_MOTIVATION_TO_TACKLE_DRUG_MISUSE_INCONSISTENT: i32 = 118;
/// what the explanation names must not all be 0 for a person with a sexual offence.
pub const ASSIZE_PROBLEM_SEXUAL_REOFFENDING_PREDICTOR_NO_SANCTIONS: i32 = 119;
/// what the explanation names must come to at most all sanctions.
pub const ASSIZE_PROBLEM_TOTAL_NUMBER_OF_SEXUAL_SANCTIONS_OUT_OF_RANGE: i32 = 120;
/// what the explanation names must be after the date of birth.
pub const ASSIZE_PROBLEM_DATE_OF_MOST_RECENT_SEXUAL_OFFENCE_BEFORE_DATE_OF_BIRTH: i32 = 121;
/// what the explanation names must be before the person is 110.
pub const ASSIZE_PROBLEM_DATE_OF_MOST_RECENT_SEXUAL_OFFENCE_OUT_OF_RANGE: i32 = 122;
/// what the explanation names: without a sexual offence there must be no sexual sanction.
pub const ASSIZE_PROBLEM_SEXUAL_REOFFENDING_PREDICTOR_INCONSISTENT_INPUT: i32 = 123;
/// what the explanation names: without a sexual offence no count of sexual sanctions is to be given.
pub const ASSIZE_PROBLEM_SEXUAL_OFFENDING_INCONSISTENT_INPUT: i32 = 124;
/// what the explanation names must be given, and must not all be 0, for a man with a sexual offence.
pub const ASSIZE_PROBLEM_SEXUAL_OFFENDING_MISSING_COUNTS: i32 = 125;
/// what the explanation names: this part has no score, and the whole rests on it.
pub const ASSIZE_PROBLEM_COMPONENT_VALIDATION_ERROR: i32 = 126;
/// what the explanation names: at least three of these must be answered.
pub const ASSIZE_PROBLEM_LDS_NOT_ENOUGH_FIELDS_PRESENT: i32 = 127;
/// what the explanation names: against whom is asked only where there is evidence of domestic abuse.
pub const ASSIZE_PROBLEM_DOMESTIC_ABUSE_INCONSISTENT_INPUT: i32 = 128;
/// what the explanation names must be 0 or more.
pub const ASSIZE_PROBLEM_SANCTIONS_LESS_THAN_ZERO: i32 = 129;
/// what the explanation names: the age at the start of follow-up is outside what the instrument is for.
pub const ASSIZE_PROBLEM_AGE_AT_START_OF_FOLLOWUP_OUT_OF_RANGE: i32 = 130;
/// what the explanation names: the age at the most recent sexual offence must be 10 or more.
pub const ASSIZE_PROBLEM_AGE_AT_MOST_RECENT_SEXUAL_OFFENCE_LESS_THAN_TEN: i32 = 131;
/// what the explanation names: a sexually motivated offence and no sexual sanction contradict each other.
pub const ASSIZE_PROBLEM_NO_SEXUAL_SANCTIONS: i32 = 132;
/// what the explanation names must name each kind once.
pub const ASSIZE_PROBLEM_DUPLICATE_PREVIOUS_CONVICTIONS: i32 = 133;

/// Number, code and sentence of every problem.
pub static PROBLEMS: [(i32, &CStr, &CStr); 61] = [
    (ASSIZE_PROBLEM_OTHER, c"other", c"a problem that this list does not name: ask for the explanation"),
    (ASSIZE_PROBLEM_WRONG_TYPE, c"wrong_type", c"an answer is of another kind than the question takes"),
    (ASSIZE_PROBLEM_OUT_OF_RANGE, c"out_of_range", c"a number is outside the range of its question"),
    (ASSIZE_PROBLEM_NOT_WHOLE, c"not_whole", c"a number must be whole"),
    (ASSIZE_PROBLEM_UNKNOWN_VALUE, c"unknown_value", c"an answer is none of those that the question has"),
    (ASSIZE_PROBLEM_IMPOSSIBLE_DATE, c"impossible_date", c"a day is none of the calendar"),
    (ASSIZE_PROBLEM_TOO_LONG, c"too_long", c"a text is longer than its question takes"),
    (ASSIZE_PROBLEM_TOO_MANY, c"too_many", c"a list has more members than are taken"),
    (ASSIZE_PROBLEM_TOO_MANY_DECIMALS, c"too_many_decimals", c"a number has more decimals than its question takes"),
    (ASSIZE_PROBLEM_MISSING, c"missing", c"an answer is missing that others ask for"),
    (ASSIZE_PROBLEM_INCONSISTENT, c"inconsistent", c"answers contradict each other"),
    (ASSIZE_PROBLEM_CONTRADICTS, c"contradicts", c"answers contradict each other"),
    (ASSIZE_PROBLEM_NOT_MALE, c"not_male", c"the instrument is for men only (RM-E1)"),
    (ASSIZE_PROBLEM_UNDER_18, c"under_18", c"the instrument is for adults (RM-E2)"),
    (ASSIZE_PROBLEM_NO_SEXUAL_CONVICTION, c"no_sexual_conviction", c"a conviction of a sexual offence is needed (RM-E3)"),
    (ASSIZE_PROBLEM_ONLY_JUVENILE_SEXUAL_OFFENCES, c"only_juvenile_sexual_offences", c"at least one sexual offence must have been committed after the age of 16 (RM-E4)"),
    (ASSIZE_PROBLEM_REVISED_PROCEDURE_REQUIRED, c"revised_procedure_required", c"with internet offences only, a revised procedure is needed that no text read has (RM-E5)"),
    (ASSIZE_PROBLEM_OFFENCE_AFTER_RISK, c"offence_after_risk", c"the age at the latest sexual offence is above the age at the start of the time at risk"),
    (ASSIZE_PROBLEM_UNDER_10, c"under_10", c"the person is below the age of criminal responsibility"),
    (ASSIZE_PROBLEM_REASON_REQUIRED, c"reason_required", c"a change of a level needs its reason"),
    (ASSIZE_PROBLEM_NOT_APPLICABLE, c"not_applicable", c"the instrument does not apply to this person"),
    (ASSIZE_PROBLEM_NO_SUCH_OUTCOME, c"no_such_outcome", c"there is no such result"),
    (ASSIZE_PROBLEM_PERCENTAGE_ABOVE_100, c"percentage_above_100", c"parts recorded elsewhere come to more than 100 per cent"),
    (ASSIZE_PROBLEM_SCORE_BELOW_ZERO, c"score_below_zero", c"a score recorded elsewhere is below 0"),
    (ASSIZE_PROBLEM_DC_SRP_MEDIUM_SCORE_TOO_LOW, c"dc_srp_medium_score_too_low", c"a score recorded elsewhere does not go with its band"),
    (ASSIZE_PROBLEM_ITEM_NOT_ON_FORM, c"item_not_on_form", c"an item is answered that the form does not have"),
    (ASSIZE_PROBLEM_AS_OF_MISSING, c"as_of_missing", c"the day that the question is asked for is needed"),
    (ASSIZE_PROBLEM_MISSING_MANDATORY_INPUT, c"missing_mandatory_input", c"what the explanation names must be given: the score rests on it"),
    (ASSIZE_PROBLEM_MISSING_DYNAMIC_INPUT, c"missing_dynamic_input", c"what the explanation names must be answered for the dynamic score"),
    (
        ASSIZE_PROBLEM_TOTAL_NUMBER_OF_SANCTIONS_OUT_OF_RANGE,
        c"total_number_of_sanctions_out_of_range",
        c"what the explanation names must be 1 to 999, the current sanction included",
    ),
    (
        ASSIZE_PROBLEM_TOTAL_NUMBER_OF_SANCTIONS_LESS_THAN_ONE,
        c"total_number_of_sanctions_less_than_one",
        c"what the explanation names must be 1 or more, the current sanction included",
    ),
    (ASSIZE_PROBLEM_VIOLENT_SANCTION_OUT_OF_RANGE, c"violent_sanction_out_of_range", c"what the explanation names: violent sanctions must be 0 or more and at most all sanctions"),
    (
        ASSIZE_PROBLEM_VIOLENT_SANCTION_GREATER_THAN_TOTAL_SANCTIONS,
        c"violent_sanction_greater_than_total_sanctions",
        c"what the explanation names: violent sanctions must be at most all sanctions",
    ),
    (ASSIZE_PROBLEM_OFFENCE_CODE_INCORRECT_FORMAT, c"offence_code_incorrect_format", c"what the explanation names must be five digits"),
    (
        ASSIZE_PROBLEM_OFFENCE_CODE_MAPPING_NOT_FOUND,
        c"offence_code_mapping_not_found",
        c"what the explanation names is not in the offence map; give the category instead, or another code",
    ),
    (ASSIZE_PROBLEM_NEED_DETAILS_OF_EXACT_OFFENCE, c"need_details_of_exact_offence", c"what the explanation names is too general to be scored: the exact offence is needed"),
    (ASSIZE_PROBLEM_AGE_AT_FIRST_SANCTION_OUT_OF_RANGE, c"age_at_first_sanction_out_of_range", c"what the explanation names must be 0 to 109"),
    (
        ASSIZE_PROBLEM_AGE_AT_CURRENT_CONVICTION_LESS_THAN_TEN,
        c"age_at_current_conviction_less_than_ten",
        c"what the explanation names: the age at the current conviction must be 10 or more",
    ),
    (
        ASSIZE_PROBLEM_DATE_OF_CURRENT_CONVICTION_BEFORE_DATE_OF_BIRTH,
        c"date_of_current_conviction_before_date_of_birth",
        c"what the explanation names must be after the date of birth",
    ),
    (
        ASSIZE_PROBLEM_AGE_AT_FIRST_SANCTION_AFTER_AGE_AT_CURRENT_CONVICTION,
        c"age_at_first_sanction_after_age_at_current_conviction",
        c"what the explanation names: the age at the first sanction must be at most that at the current conviction",
    ),
    (
        ASSIZE_PROBLEM_DATE_OF_CURRENT_CONVICTION_WITHIN_THREE_MONTHS_OF_ASSESSMENT_DATE,
        c"date_of_current_conviction_within_three_months_of_assessment_date",
        c"what the explanation names: the current conviction must not be later than three months after the assessment",
    ),
    (ASSIZE_PROBLEM_DATE_OF_START_OF_FOLLOWUP_REQUIRED, c"date_of_start_of_followup_required", c"what the explanation names must be given, or the date of the current conviction"),
    (
        ASSIZE_PROBLEM_DATE_OF_START_OF_FOLLOWUP_BEFORE_DATE_OF_BIRTH,
        c"date_of_start_of_followup_before_date_of_birth",
        c"what the explanation names must be after the date of birth",
    ),
    (ASSIZE_PROBLEM_DATE_OF_START_OF_FOLLOWUP_OUT_OF_RANGE, c"date_of_start_of_followup_out_of_range", c"what the explanation names must be before the person is 110"),
    (
        ASSIZE_PROBLEM_FOLLOW_UP_DATE_BEFORE_CONVICTION_DATE,
        c"follow_up_date_before_conviction_date",
        c"what the explanation names: the start of follow-up must not be before the current conviction",
    ),
    (
        ASSIZE_PROBLEM_MOTIVATION_TO_TACKLE_DRUG_MISUSE_INCONSISTENT,
        c"motivation_to_tackle_drug_misuse_inconsistent",
        c"what the explanation names: where a drug is used, the motivation to tackle drug misuse must be answered",
    ),
    (
        ASSIZE_PROBLEM_SEXUAL_REOFFENDING_PREDICTOR_NO_SANCTIONS,
        c"sexual_reoffending_predictor_no_sanctions",
        c"what the explanation names must not all be 0 for a person with a sexual offence",
    ),
    (
        ASSIZE_PROBLEM_TOTAL_NUMBER_OF_SEXUAL_SANCTIONS_OUT_OF_RANGE,
        c"total_number_of_sexual_sanctions_out_of_range",
        c"what the explanation names must come to at most all sanctions",
    ),
    (
        ASSIZE_PROBLEM_DATE_OF_MOST_RECENT_SEXUAL_OFFENCE_BEFORE_DATE_OF_BIRTH,
        c"date_of_most_recent_sexual_offence_before_date_of_birth",
        c"what the explanation names must be after the date of birth",
    ),
    (
        ASSIZE_PROBLEM_DATE_OF_MOST_RECENT_SEXUAL_OFFENCE_OUT_OF_RANGE,
        c"date_of_most_recent_sexual_offence_out_of_range",
        c"what the explanation names must be before the person is 110",
    ),
    (
        ASSIZE_PROBLEM_SEXUAL_REOFFENDING_PREDICTOR_INCONSISTENT_INPUT,
        c"sexual_reoffending_predictor_inconsistent_input",
        c"what the explanation names: without a sexual offence there must be no sexual sanction",
    ),
    (
        ASSIZE_PROBLEM_SEXUAL_OFFENDING_INCONSISTENT_INPUT,
        c"sexual_offending_inconsistent_input",
        c"what the explanation names: without a sexual offence no count of sexual sanctions is to be given",
    ),
    (
        ASSIZE_PROBLEM_SEXUAL_OFFENDING_MISSING_COUNTS,
        c"sexual_offending_missing_counts",
        c"what the explanation names must be given, and must not all be 0, for a man with a sexual offence",
    ),
    (ASSIZE_PROBLEM_COMPONENT_VALIDATION_ERROR, c"component_validation_error", c"what the explanation names: this part has no score, and the whole rests on it"),
    (ASSIZE_PROBLEM_LDS_NOT_ENOUGH_FIELDS_PRESENT, c"lds_not_enough_fields_present", c"what the explanation names: at least three of these must be answered"),
    (
        ASSIZE_PROBLEM_DOMESTIC_ABUSE_INCONSISTENT_INPUT,
        c"domestic_abuse_inconsistent_input",
        c"what the explanation names: against whom is asked only where there is evidence of domestic abuse",
    ),
    (ASSIZE_PROBLEM_SANCTIONS_LESS_THAN_ZERO, c"sanctions_less_than_zero", c"what the explanation names must be 0 or more"),
    (
        ASSIZE_PROBLEM_AGE_AT_START_OF_FOLLOWUP_OUT_OF_RANGE,
        c"age_at_start_of_followup_out_of_range",
        c"what the explanation names: the age at the start of follow-up is outside what the instrument is for",
    ),
    (
        ASSIZE_PROBLEM_AGE_AT_MOST_RECENT_SEXUAL_OFFENCE_LESS_THAN_TEN,
        c"age_at_most_recent_sexual_offence_less_than_ten",
        c"what the explanation names: the age at the most recent sexual offence must be 10 or more",
    ),
    (ASSIZE_PROBLEM_NO_SEXUAL_SANCTIONS, c"no_sexual_sanctions", c"what the explanation names: a sexually motivated offence and no sexual sanction contradict each other"),
    (ASSIZE_PROBLEM_DUPLICATE_PREVIOUS_CONVICTIONS, c"duplicate_previous_convictions", c"what the explanation names must name each kind once"),
];
