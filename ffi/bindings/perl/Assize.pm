# Written by `cargo xtask generate` from the engine's declarations: change those. The header has the full documentation.
package Assize;

use strict;
use warnings;
use FFI::Platypus 2.00;

use constant ABI_VERSION => 1096417281;
use constant {
    OK => 0,
    NULL => 1,
    MISALIGNED => 2,
    NOT_INITIALISED => 3,
    WRONG_SIZE => 4,
    NEWER_HEADER => 5,
    BUFFER_TOO_SMALL => 6,
    NOT_UTF8 => 7,
    NOT_JSON => 8,
    TOO_LARGE => 9,
    UNKNOWN_INSTRUMENT => 10,
    BAD_OPTIONS => 11,
    BAD_COLUMNS => 12,
    BAD_NUMBER => 13,
    INTERNAL => 99,
    SCORED => 1,
    BOUNDED => 2,
    REJECTED => 3,
    LOW => 1,
    MEDIUM => 2,
    HIGH => 3,
    VERY_HIGH => 4,
    NOT_APPLICABLE => 5,
    STANDARD => 1,
    ENHANCED => 2,
    INTENSIVE => 3,
    CONFIRMED => 0,
    ATTESTED => 1,
    LIKELY => 2,
    OURS => 3,
    UNCONFIRMED => 4,
    JSON => 0,
    LINES => 1,
    UNKNOWN => -2147483648,
    SEVERAL => 1073741824,
    PROBLEM_OTHER => 0,
    PROBLEM_WRONG_TYPE => 1,
    PROBLEM_OUT_OF_RANGE => 2,
    PROBLEM_NOT_WHOLE => 3,
    PROBLEM_UNKNOWN_VALUE => 4,
    PROBLEM_IMPOSSIBLE_DATE => 5,
    PROBLEM_TOO_LONG => 6,
    PROBLEM_TOO_MANY => 7,
    PROBLEM_TOO_MANY_DECIMALS => 8,
    PROBLEM_MISSING => 9,
    PROBLEM_INCONSISTENT => 10,
    PROBLEM_CONTRADICTS => 11,
    PROBLEM_NOT_MALE => 12,
    PROBLEM_UNDER_18 => 13,
    PROBLEM_NO_SEXUAL_CONVICTION => 14,
    PROBLEM_ONLY_JUVENILE_SEXUAL_OFFENCES => 15,
    PROBLEM_REVISED_PROCEDURE_REQUIRED => 16,
    PROBLEM_OFFENCE_AFTER_RISK => 17,
    PROBLEM_UNDER_10 => 18,
    PROBLEM_REASON_REQUIRED => 19,
    PROBLEM_NOT_APPLICABLE => 20,
    PROBLEM_NO_SUCH_OUTCOME => 21,
    PROBLEM_PERCENTAGE_ABOVE_100 => 22,
    PROBLEM_SCORE_BELOW_ZERO => 23,
    PROBLEM_DC_SRP_MEDIUM_SCORE_TOO_LOW => 24,
    PROBLEM_ITEM_NOT_ON_FORM => 25,
    PROBLEM_AS_OF_MISSING => 26,
    PROBLEM_MISSING_MANDATORY_INPUT => 100,
    PROBLEM_MISSING_DYNAMIC_INPUT => 101,
    PROBLEM_TOTAL_NUMBER_OF_SANCTIONS_OUT_OF_RANGE => 102,
    PROBLEM_TOTAL_NUMBER_OF_SANCTIONS_LESS_THAN_ONE => 103,
    PROBLEM_VIOLENT_SANCTION_OUT_OF_RANGE => 104,
    PROBLEM_VIOLENT_SANCTION_GREATER_THAN_TOTAL_SANCTIONS => 105,
    PROBLEM_OFFENCE_CODE_INCORRECT_FORMAT => 106,
    PROBLEM_OFFENCE_CODE_MAPPING_NOT_FOUND => 107,
    PROBLEM_NEED_DETAILS_OF_EXACT_OFFENCE => 108,
    PROBLEM_AGE_AT_FIRST_SANCTION_OUT_OF_RANGE => 109,
    PROBLEM_AGE_AT_CURRENT_CONVICTION_LESS_THAN_TEN => 110,
    PROBLEM_DATE_OF_CURRENT_CONVICTION_BEFORE_DATE_OF_BIRTH => 111,
    PROBLEM_AGE_AT_FIRST_SANCTION_AFTER_AGE_AT_CURRENT_CONVICTION => 112,
    PROBLEM_DATE_OF_CURRENT_CONVICTION_WITHIN_THREE_MONTHS_OF_ASSESSMENT_DATE => 113,
    PROBLEM_DATE_OF_START_OF_FOLLOWUP_REQUIRED => 114,
    PROBLEM_DATE_OF_START_OF_FOLLOWUP_BEFORE_DATE_OF_BIRTH => 115,
    PROBLEM_DATE_OF_START_OF_FOLLOWUP_OUT_OF_RANGE => 116,
    PROBLEM_FOLLOW_UP_DATE_BEFORE_CONVICTION_DATE => 117,
    PROBLEM_MOTIVATION_TO_TACKLE_DRUG_MISUSE_INCONSISTENT => 118,
    PROBLEM_SEXUAL_REOFFENDING_PREDICTOR_NO_SANCTIONS => 119,
    PROBLEM_TOTAL_NUMBER_OF_SEXUAL_SANCTIONS_OUT_OF_RANGE => 120,
    PROBLEM_DATE_OF_MOST_RECENT_SEXUAL_OFFENCE_BEFORE_DATE_OF_BIRTH => 121,
    PROBLEM_DATE_OF_MOST_RECENT_SEXUAL_OFFENCE_OUT_OF_RANGE => 122,
    PROBLEM_SEXUAL_REOFFENDING_PREDICTOR_INCONSISTENT_INPUT => 123,
    PROBLEM_SEXUAL_OFFENDING_INCONSISTENT_INPUT => 124,
    PROBLEM_SEXUAL_OFFENDING_MISSING_COUNTS => 125,
    PROBLEM_COMPONENT_VALIDATION_ERROR => 126,
    PROBLEM_LDS_NOT_ENOUGH_FIELDS_PRESENT => 127,
    PROBLEM_DOMESTIC_ABUSE_INCONSISTENT_INPUT => 128,
    PROBLEM_SANCTIONS_LESS_THAN_ZERO => 129,
    PROBLEM_AGE_AT_START_OF_FOLLOWUP_OUT_OF_RANGE => 130,
    PROBLEM_AGE_AT_MOST_RECENT_SEXUAL_OFFENCE_LESS_THAN_TEN => 131,
    PROBLEM_NO_SEXUAL_SANCTIONS => 132,
    PROBLEM_DUPLICATE_PREVIOUS_CONVICTIONS => 133,
    INT32 => 1,
    FLOAT64 => 2,
    TEXT => 3,
    FIXED_TEXT => 4,
    DAYS => 5,
    RM2000_MALE => 0,
    RM2000_FEMALE => 1,
    ROSH_CELL_OASYS_2006 => 0,
    ROSH_CELL_SEED_13_4_12 => 1,
    ROSH_CELL_MEDICATION => 0,
    ROSH_CELL_ACCOMMODATION => 1,
    ROSH_CELL_RELATIONSHIP => 2,
    ROSH_CELL_DRUGS_OR_ALCOHOL => 3,
    ROSH_CELL_TRIGGER_OTHER => 4,
    ROSH_CELL_NOT_PRESENT => 0,
    ROSH_CELL_PRESENT_NOW => 1,
    MAPPA_LEVEL_CATEGORY_1 => 1,
    MAPPA_LEVEL_CATEGORY_2 => 2,
    MAPPA_LEVEL_CATEGORY_3 => 3,
    MAPPA_LEVEL_CATEGORY_4 => 4,
    MAPPA_LEVEL_LOW => 1,
    MAPPA_LEVEL_MEDIUM => 2,
    MAPPA_LEVEL_HIGH => 3,
    MAPPA_LEVEL_VERY_HIGH => 4,
    MAPPA_LEVEL_MEDIA_INTEREST_NONE => 5,
    ASSET_NOT_TRIGGERED => 5,
    ASSET_LOW => 1,
    ASSET_MEDIUM => 2,
    ASSET_HIGH => 3,
    ASSET_VERY_HIGH => 4,
    ASSET_CAUSED_SERIOUS_HARM_YES => 1,
    ASSET_CAUSED_SERIOUS_HARM_NO => 0,
    ASSET_DONT_KNOW => 2,
    ASSET_INTENT_OR_PREPARATION_YES => 1,
    ASSET_INTENT_OR_PREPARATION_NO => 0,
    ASSET_RECKLESS_OR_LIKELY_YES => 1,
    ASSET_RECKLESS_OR_LIKELY_NO => 0,
    ASSET_OTHER_FEATURES_YES => 1,
    ASSET_OTHER_FEATURES_NO => 0,
    ASSET_WORRYING_ATTITUDES_YES => 1,
    ASSET_WORRYING_ATTITUDES_NO => 0,
    ASSET_OTHER_DISCONCERTING_YES => 1,
    ASSET_OTHER_DISCONCERTING_NO => 0,
    ASSET_CONCERN_OF_OTHERS_YES => 1,
    ASSET_CONCERN_OF_OTHERS_NO => 0,
    ASSET_START => 0,
    ASSET_MIDDLE => 1,
    ASSET_END => 2,
    ASSET_WITH_CHILD => 0,
    ASSET_EXISTING_INFORMATION => 1,
    ASSET_LIVING_ARRANGEMENTS => 0,
    ASSET_FAMILY_PERSONAL_RELATIONSHIPS => 1,
    ASSET_EDUCATION_TRAINING_EMPLOYMENT => 2,
    ASSET_NEIGHBOURHOOD => 3,
    ASSET_LIFESTYLE => 4,
    ASSET_SUBSTANCE_USE => 5,
    ASSET_PHYSICAL_HEALTH => 6,
    ASSET_EMOTIONAL_MENTAL_HEALTH => 7,
    ASSET_PERCEPTION_SELF_OTHERS => 8,
    ASSET_THINKING_BEHAVIOUR => 9,
    ASSET_ATTITUDES_TO_OFFENDING => 10,
    ASSET_MOTIVATION_TO_CHANGE => 11,
    PREDICTORS_MALE => 0,
    PREDICTORS_FEMALE => 1,
    PREDICTORS_OFFENCE_CATEGORY_BURGLARY_DOMESTIC => 0,
    PREDICTORS_OFFENCE_CATEGORY_BURGLARY_OTHER => 1,
    PREDICTORS_OFFENCE_CATEGORY_DRUNKENNESS => 2,
    PREDICTORS_OFFENCE_CATEGORY_DRINK_DRIVING => 3,
    PREDICTORS_OFFENCE_CATEGORY_MOTORING_OFFENCES => 4,
    PREDICTORS_OFFENCE_CATEGORY_VEHICLE_RELATED_THEFT => 5,
    PREDICTORS_OFFENCE_CATEGORY_FRAUD_AND_FORGERY => 6,
    PREDICTORS_OFFENCE_CATEGORY_WELFARE_FRAUD => 7,
    PREDICTORS_DRUG_IMPORT_EXPORT_OR_PRODUCTION => 8,
    PREDICTORS_OFFENCE_CATEGORY_DRUG_POSSESSION_OR_SUPPLY => 9,
    PREDICTORS_VIOLENCE_AGAINST_THE_PERSON_ABH_PLUS => 10,
    PREDICTORS_VIOLENCE_AGAINST_THE_PERSON_SUB_ABH => 11,
    PREDICTORS_PUBLIC_ORDER_AND_HARRASSMENT => 12,
    PREDICTORS_OFFENCE_CATEGORY_WEAPONS_NON_FIREARM => 13,
    PREDICTORS_OFFENCE_CATEGORY_FIREARMS_MOST_SERIOUS => 14,
    PREDICTORS_OFFENCE_CATEGORY_FIREARMS_OTHER => 15,
    PREDICTORS_OFFENCE_CATEGORY_HANDLING_STOLEN_GOODS => 16,
    PREDICTORS_OFFENCE_CATEGORY_CRIMINAL_DAMAGE => 17,
    PREDICTORS_OFFENCE_CATEGORY_ACQUISITIVE_VIOLENCE => 18,
    PREDICTORS_OFFENCE_CATEGORY_OTHER_OFFENCES => 19,
    PREDICTORS_OFFENCE_CATEGORY_ABSCONDING_OR_BAIL => 20,
    PREDICTORS_OFFENCE_CATEGORY_SEXUAL_AGAINST_CHILD => 21,
    PREDICTORS_OFFENCE_CATEGORY_SEXUAL_NOT_AGAINST_CHILD => 22,
    PREDICTORS_OFFENCE_CATEGORY_THEFT_NON_MOTOR => 23,
    PREDICTORS_VIOLENCE => 0,
    PREDICTORS_OGRS3_OFFENCE_GROUP_ROBBERY => 1,
    PREDICTORS_PUBLIC_ORDER => 2,
    PREDICTORS_OGRS3_OFFENCE_GROUP_SEXUAL_NOT_AGAINST_CHILD => 3,
    PREDICTORS_OGRS3_OFFENCE_GROUP_SEXUAL_AGAINST_CHILD => 4,
    PREDICTORS_SOLICITING_OR_PROSTITUTION => 5,
    PREDICTORS_OGRS3_OFFENCE_GROUP_BURGLARY_DOMESTIC => 6,
    PREDICTORS_OGRS3_OFFENCE_GROUP_BURGLARY_OTHER => 7,
    PREDICTORS_OGRS3_OFFENCE_GROUP_THEFT_NON_MOTOR => 8,
    PREDICTORS_OGRS3_OFFENCE_GROUP_HANDLING_STOLEN_GOODS => 9,
    PREDICTORS_OGRS3_OFFENCE_GROUP_FRAUD_AND_FORGERY => 10,
    PREDICTORS_OGRS3_OFFENCE_GROUP_ABSCONDING_OR_BAIL => 11,
    PREDICTORS_TAKING_AND_DRIVING_AWAY => 12,
    PREDICTORS_THEFT_FROM_VEHICLES => 13,
    PREDICTORS_OTHER_MOTORING => 14,
    PREDICTORS_OGRS3_OFFENCE_GROUP_DRINK_DRIVING => 15,
    PREDICTORS_OGRS3_OFFENCE_GROUP_CRIMINAL_DAMAGE => 16,
    PREDICTORS_OGRS3_OFFENCE_GROUP_DRUG_IMPORT_EXPORT_PRODUCTION => 17,
    PREDICTORS_OGRS3_OFFENCE_GROUP_DRUG_POSSESSION_OR_SUPPLY => 18,
    PREDICTORS_OTHER_OFFENCE => 19,
    PREDICTORS_SNSV_OFFENCE_CATEGORY_ABSCONDING_OR_BAIL => 0,
    PREDICTORS_SNSV_OFFENCE_CATEGORY_ACQUISITIVE_VIOLENCE => 1,
    PREDICTORS_SNSV_OFFENCE_CATEGORY_BURGLARY_DOMESTIC => 2,
    PREDICTORS_SNSV_OFFENCE_CATEGORY_BURGLARY_OTHER => 3,
    PREDICTORS_SNSV_OFFENCE_CATEGORY_CRIMINAL_DAMAGE => 4,
    PREDICTORS_SNSV_OFFENCE_CATEGORY_DRINK_DRIVING => 5,
    PREDICTORS_SNSV_OFFENCE_CATEGORY_DRUG_IMPORT_EXPORT_PRODUCTION => 6,
    PREDICTORS_SNSV_OFFENCE_CATEGORY_DRUG_POSSESSION_OR_SUPPLY => 7,
    PREDICTORS_SNSV_OFFENCE_CATEGORY_DRUNKENNESS => 8,
    PREDICTORS_SNSV_OFFENCE_CATEGORY_FRAUD_AND_FORGERY => 9,
    PREDICTORS_SNSV_OFFENCE_CATEGORY_HANDLING_STOLEN_GOODS => 10,
    PREDICTORS_SNSV_OFFENCE_CATEGORY_MOTORING_OFFENCES => 11,
    PREDICTORS_SNSV_OFFENCE_CATEGORY_OTHER_OFFENCES => 12,
    PREDICTORS_PUBLIC_ORDER_AND_HARASSMENT => 13,
    PREDICTORS_SNSV_OFFENCE_CATEGORY_SEXUAL_AGAINST_CHILD => 14,
    PREDICTORS_SNSV_OFFENCE_CATEGORY_SEXUAL_NOT_AGAINST_CHILD => 15,
    PREDICTORS_SNSV_OFFENCE_CATEGORY_THEFT_NON_MOTOR => 16,
    PREDICTORS_SNSV_OFFENCE_CATEGORY_VEHICLE_RELATED_THEFT => 17,
    PREDICTORS_VIOLENCE_AGAINST_THE_PERSON => 18,
    PREDICTORS_SNSV_OFFENCE_CATEGORY_WELFARE_FRAUD => 19,
    PREDICTORS_VATP_ABH_PLUS => 0,
    PREDICTORS_VATP_SUB_ABH => 1,
    PREDICTORS_SNSV_VIOLENCE_SUBCATEGORY_FIREARMS_MOST_SERIOUS => 2,
    PREDICTORS_SNSV_VIOLENCE_SUBCATEGORY_FIREARMS_OTHER => 3,
    PREDICTORS_SNSV_VIOLENCE_SUBCATEGORY_WEAPONS_NON_FIREARM => 4,
    PREDICTORS_CUSTODY => 0,
    PREDICTORS_COMMUNITY => 1,
    PREDICTORS_REMAND => 2,
    PREDICTORS_STATIC => 0,
    PREDICTORS_DYNAMIC => 1,
    PREDICTORS_HOMICIDE => 0,
    PREDICTORS_WOUNDING_GBH => 1,
    PREDICTORS_KIDNAPPING => 2,
    PREDICTORS_FIREARMS => 3,
    PREDICTORS_PREVIOUS_CONVICTIONS_ROBBERY => 4,
    PREDICTORS_AGGRAVATED_BURGLARY => 5,
    PREDICTORS_WEAPON => 6,
    PREDICTORS_PREVIOUS_CONVICTIONS_CRIMINAL_DAMAGE => 7,
    PREDICTORS_ARSON => 8,
    PREDICTORS_NO_PROBLEMS => 0,
    PREDICTORS_SOME_PROBLEMS => 1,
    PREDICTORS_SIGNIFICANT_PROBLEMS => 2,
    PREDICTORS_ANY_QUALIFICATION => 0,
    PREDICTORS_NO_QUALIFICATIONS => 1,
    PREDICTORS_NOT_IN_RELATIONSHIP => 0,
    PREDICTORS_IN_RELATIONSHIP_LIVING_TOGETHER => 1,
    PREDICTORS_IN_RELATIONSHIP_NOT_LIVING_TOGETHER => 2,
    PREDICTORS_LOW => 1,
    PREDICTORS_MEDIUM => 2,
    PREDICTORS_HIGH => 3,
    PREDICTORS_VERY_HIGH => 4,
    PREDICTORS_NOT_APPLICABLE => 5,
    PREDICTORS_FULL_MOTIVATION => 0,
    PREDICTORS_PARTIAL_MOTIVATION => 1,
    PREDICTORS_NO_MOTIVATION => 2,
    PREDICTORS_AWARENESS_OF_CONSEQUENCES_YES => 1,
    PREDICTORS_SOMETIMES => 2,
    PREDICTORS_AWARENESS_OF_CONSEQUENCES_NO => 0,
};

# Risk Matrix 2000: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank).
package Assize::Rm2000Facts {
    use FFI::Platypus::Record;
    record_layout_1(
        'uint32' => 'size',
        'uint32' => 'abi',
        'sint32' => 'sex',
        'sint32' => 'age',
        'sint32' => 'convicted_of_sexual_offence',
        'sint32' => 'age_at_latest_sexual_offence',
        'sint32' => 'internet_only',
        'sint32' => 'sexual_appearances',
        'sint32' => 'criminal_appearances',
        'sint32' => 'violent_appearances',
        'sint32' => 'any_burglary',
        'sint32' => 'male_victim',
        'sint32' => 'stranger_victim',
        'sint32' => 'single',
        'sint32' => 'non_contact_offence',
        'sint32' => 'index_not_sexual',
    );
}

# Risk of serious harm: one subject in one setting: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank).
package Assize::RoshCellFacts {
    use FFI::Platypus::Record;
    record_layout_1(
        'uint32' => 'size',
        'uint32' => 'abi',
        'sint32' => 'profile',
        'sint32' => 'indicators',
        'sint32' => 'serious',
        'sint32' => 'imminent',
        'sint32' => 'any_time',
        'sint32' => 'only_on_change',
        'sint32' => 'trigger_1_trigger',
        'string(40)' => 'trigger_1_name',
        'sint32' => 'trigger_1_state',
        'sint32' => 'trigger_1_since',
        'sint32' => 'trigger_1_weighed',
        'sint32' => 'trigger_2_trigger',
        'string(40)' => 'trigger_2_name',
        'sint32' => 'trigger_2_state',
        'sint32' => 'trigger_2_since',
        'sint32' => 'trigger_2_weighed',
        'sint32' => 'trigger_3_trigger',
        'string(40)' => 'trigger_3_name',
        'sint32' => 'trigger_3_state',
        'sint32' => 'trigger_3_since',
        'sint32' => 'trigger_3_weighed',
        'sint32' => 'trigger_4_trigger',
        'string(40)' => 'trigger_4_name',
        'sint32' => 'trigger_4_state',
        'sint32' => 'trigger_4_since',
        'sint32' => 'trigger_4_weighed',
        'sint32' => 'trigger_5_trigger',
        'string(40)' => 'trigger_5_name',
        'sint32' => 'trigger_5_state',
        'sint32' => 'trigger_5_since',
        'sint32' => 'trigger_5_weighed',
        'sint32' => 'judged_on',
    );
}

# MAPPA management level: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank).
package Assize::MappaLevelFacts {
    use FFI::Platypus::Record;
    record_layout_1(
        'uint32' => 'size',
        'uint32' => 'abi',
        'sint32' => 'category',
        'sint32' => 'rosh',
        'sint32' => 'rosh_by_validated_tool',
        'sint32' => 'single_agency_can_manage',
        'sint32' => 'needs_active_multi_agency',
        'sint32' => 'beyond_police_probation',
        'sint32' => 'adds_value',
        'sint32' => 'previously_level_3',
        'sint32' => 'senior_representation_required',
        'sint32' => 'senior_cooperation_needed',
        'sint32' => 'special_resources_authorisation',
        'sint32' => 'ongoing_senior_oversight',
        'sint32' => 'significant_resources_short_notice',
        'sint32' => 'media_interest',
        'sint32' => 'public_confidence_need',
        'sint32' => 'exceptional_reason_given',
        'sint32' => 'only_risk_is_to_identified_child',
        'sint32' => 'under_probation',
        'sint32' => 'robust_plan_with_cpc_attendance',
        'sint32' => 'rm2000_high_or_very_high',
    );
}

# Asset: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank).
package Assize::AssetFacts {
    use FFI::Platypus::Record;
    record_layout_1(
        'uint32' => 'size',
        'uint32' => 'abi',
        'sint32' => 'age',
        'sint32' => 'ratings_living_arrangements',
        'sint32' => 'ratings_family_personal_relationships',
        'sint32' => 'ratings_education_training_employment',
        'sint32' => 'ratings_neighbourhood',
        'sint32' => 'ratings_lifestyle',
        'sint32' => 'ratings_substance_use',
        'sint32' => 'ratings_physical_health',
        'sint32' => 'ratings_emotional_mental_health',
        'sint32' => 'ratings_perception_self_others',
        'sint32' => 'ratings_thinking_behaviour',
        'sint32' => 'ratings_attitudes_to_offending',
        'sint32' => 'ratings_motivation_to_change',
        'sint32' => 'static_scores_offence_type',
        'sint32' => 'static_scores_age_at_first_reprimand',
        'sint32' => 'static_scores_age_at_first_conviction',
        'sint32' => 'static_scores_previous_convictions',
        'sint32' => 'rosh',
        'sint32' => 'harm_indicators_caused_serious_harm',
        'sint32' => 'harm_indicators_intent_or_preparation',
        'sint32' => 'harm_indicators_reckless_or_likely',
        'sint32' => 'harm_indicators_other_features',
        'sint32' => 'harm_indicators_worrying_attitudes',
        'sint32' => 'harm_indicators_other_disconcerting',
        'sint32' => 'harm_indicators_concern_of_others',
        'sint32' => 'convicted_serious_specified_offence',
        'sint32' => 'crown_court_specified_offence',
        'sint32' => 'youth_court_asks_dangerousness',
        'sint32' => 'vulnerability_level',
        'sint32' => 'vulnerability_from_self',
        'sint32' => 'vulnerability_from_others',
        'sint32' => 'vulnerability_management_plan',
        'sint32' => 'stage',
        'sint32' => 'basis',
        'sint32' => 'information_unobtainable',
        'sint32' => 'evidence',
        'sint32' => 'positive_factors',
    );
}

# Reoffending predictors: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank).
package Assize::PredictorsFacts {
    use FFI::Platypus::Record;
    record_layout_1(
        'uint32' => 'size',
        'uint32' => 'abi',
        'sint32' => 'assessment_date',
        'sint32' => 'gender',
        'sint32' => 'date_of_birth',
        'sint32' => 'date_of_current_conviction',
        'sint32' => 'date_at_start_of_followup',
        'string(8)' => 'current_offence_code',
        'sint32' => 'offence_category',
        'sint32' => 'ogrs3_offence_group',
        'sint32' => 'snsv_offence_category',
        'sint32' => 'snsv_violence_subcategory',
        'sint32' => 'opd_violent_or_sexual',
        'sint32' => 'supervision_status',
        'sint32' => 'snsv_static_or_dynamic',
        'sint32' => 'total_number_of_sanctions_for_all_offences',
        'sint32' => 'total_number_of_violent_sanctions',
        'sint32' => 'age_at_first_sanction',
        'sint32' => 'previous_convictions',
        'sint32' => 'most_recent_offence_date',
        'sint32' => 'has_ever_committed_sexual_offence',
        'sint32' => 'is_current_offence_sexually_motivated',
        'sint32' => 'total_contact_adult_sexual_sanctions',
        'sint32' => 'total_contact_child_sexual_sanctions',
        'sint32' => 'total_indecent_image_sanctions',
        'sint32' => 'total_non_contact_sexual_offences',
        'sint32' => 'date_of_most_recent_sexual_offence',
        'sint32' => 'is_current_offence_against_victim_stranger',
        'sint32' => 'is_a_risk_of_sexual_harm',
        'sint32' => 'sexual_preoccupation',
        'sint32' => 'offence_related_sexual_interests',
        'sint32' => 'emotional_congruence_with_children',
        'sint32' => 'did_offence_involve_carrying_or_using_weapon',
        'sint32' => 'did_offence_involve_violence_or_threat_of_violence',
        'sint32' => 'did_offence_involve_excessive_use_of_violence',
        'sint32' => 'did_offence_involve_arson',
        'sint32' => 'offence_motivation_emotional_state',
        'sint32' => 'does_recognise_impact_of_offending_on_others',
        'sint32' => 'is_analysis_of_offence_issues_linked_to_risk',
        'sint32' => 'is_currently_of_no_fixed_abode_or_transient_accommodation',
        'sint32' => 'suitability_of_accommodation',
        'sint32' => 'has_accommodation_issues_linked_to_risk',
        'sint32' => 'is_unemployed',
        'sint32' => 'work_related_skills',
        'sint32' => 'problems_with_reading_writing_numeracy',
        'sint32' => 'has_problems_with_reading',
        'sint32' => 'has_problems_with_numeracy',
        'sint32' => 'learning_difficulties',
        'sint32' => 'professional_or_vocational_qualifications',
        'sint32' => 'over_reliance_on_others_for_financial_support',
        'sint32' => 'current_relationship_with_family_members',
        'sint32' => 'experience_of_childhood',
        'sint32' => 'current_relationship_with_partner',
        'sint32' => 'previous_close_relationships',
        'sint32' => 'current_relationship_status',
        'sint32' => 'evidence_of_domestic_abuse',
        'sint32' => 'domestic_abuse_against_partner',
        'sint32' => 'domestic_abuse_against_family',
        'sint32' => 'relationship_issues_linked_to_risk',
        'sint32' => 'sara_risk_to_partner',
        'sint32' => 'sara_risk_to_others',
        'sint32' => 'regular_offending_activities',
        'sint32' => 'easily_influenced_by_criminal_associates',
        'sint32' => 'manipulative_or_predatory_behaviour',
        'sint32' => 'recklessness_and_risk_taking_behaviour',
        'sint32' => 'has_peer_group_influences',
        'sint32' => 'influence_from_criminal_associates',
        'sint32' => 'current_drug_misuse',
        'sint32' => 'motivation_to_tackle_drug_misuse',
        'sint32' => 'has_heroin_usage',
        'sint32' => 'has_methadone_usage',
        'sint32' => 'has_other_opiate_usage',
        'sint32' => 'has_crack_cocaine_usage',
        'sint32' => 'has_powder_cocaine_usage',
        'sint32' => 'has_misused_prescription_drug_usage',
        'sint32' => 'has_benzodiazepines_usage',
        'sint32' => 'has_cannabis_usage',
        'sint32' => 'has_steroids_usage',
        'sint32' => 'has_other_drugs_usage',
        'sint32' => 'has_ketamine_usage',
        'sint32' => 'has_spice_usage',
        'sint32' => 'has_hallucinogens_usage',
        'sint32' => 'has_solvents_usage',
        'sint32' => 'current_alcohol_use_problems',
        'sint32' => 'excessive_alcohol_use',
        'sint32' => 'difficulties_coping',
        'sint32' => 'current_psychological_problems',
        'sint32' => 'attitudes_towards_self',
        'sint32' => 'has_self_harm_or_attempted_suicide',
        'sint32' => 'current_psychiatric_problems',
        'sint32' => 'is_evidence_of_childhood_behavioural_problems',
        'sint32' => 'has_history_of_psychiatric_treatment',
        'sint32' => 'has_been_on_medication_for_mental_health_problems',
        'sint32' => 'has_ever_been_in_special_hospital_or_regional_secure_unit',
        'sint32' => 'has_current_psychiatric_treatment',
        'sint32' => 'has_displayed_obsessive_behaviour_linked_to_offending',
        'sint32' => 'are_emotional_issues_linked_to_risk',
        'sint32' => 'impulsivity_problems',
        'sint32' => 'controlling_or_aggressive_behaviour',
        'sint32' => 'temper_control',
        'sint32' => 'problem_solving_skills',
        'sint32' => 'awareness_of_consequences',
        'sint32' => 'understands_other_peoples_views',
        'sint32' => 'are_thinking_and_behaviour_issues_linked_to_risk',
        'sint32' => 'pro_criminal_attitudes',
        'sint32' => 'hostile_orientation',
        'sint32' => 'attitude_towards_supervision_or_licence',
        'sint32' => 'has_assaulted_or_threatened_staff',
        'sint32' => 'has_escaped_or_absconded',
        'sint32' => 'has_control_issues',
        'sint32' => 'overall_risk_for_assessment',
        'sint32' => 'highest_risk_level_over_all_assessments',
        'sint32' => 'has_custodial_sentence',
        'sint32' => 'is_eligible_for_mappa',
        'sint32' => 'apply_opd_override',
        'sint32' => 'recorded_ogrs3_two_year',
        'sint32' => 'reserved_1',
        'double' => 'recorded_arp_score',
        'double' => 'recorded_vrp_score',
        'double' => 'recorded_svrp_score',
        'sint32' => 'recorded_svrp_type',
        'sint32' => 'reserved_2',
        'double' => 'recorded_dc_srp_score',
        'sint32' => 'recorded_dc_srp_band',
        'sint32' => 'reserved_3',
        'double' => 'recorded_iic_srp_score',
        'sint32' => 'recorded_iic_srp_band',
        'sint32' => 'reserved_4',
        'double' => 'recorded_csrp_score',
        'double' => 'recorded_snsv_score',
        'sint32' => 'recorded_snsv_type',
        'sint32' => 'reserved_5',
        'double' => 'recorded_osp_dc_score',
        'sint32' => 'recorded_osp_dc_band',
        'sint32' => 'reserved_6',
        'double' => 'recorded_osp_iic_score',
        'sint32' => 'recorded_osp_iic_band',
        'sint32' => 'reserved_7',
    );
}

# What Risk Matrix 2000 (2007) gives: likelihood of reconviction, never a risk of serious harm. Not to be disclosed to the person assessed. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number).
package Assize::Rm2000Outcome {
    use FFI::Platypus::Record;
    record_layout_1(
        'uint32' => 'size',
        'uint32' => 'abi',
        'sint32' => 'kind',
        'sint32' => 'edition_status',
        'sint32' => 'problem_count',
        'sint32[8]' => 'problems',
        'sint32' => 'eligibility',
        'sint32' => 's_category',
        'sint32' => 's_possible',
        'sint32' => 's_points',
        'sint32' => 's_step1',
        'sint32' => 's_factors',
        'sint32' => 's_age_points',
        'sint32' => 's_sexual_points',
        'sint32' => 's_criminal_points',
        'sint32' => 'v_category',
        'sint32' => 'v_possible',
        'sint32' => 'v_points',
        'sint32' => 'v_age_points',
        'sint32' => 'v_violent_points',
        'sint32' => 'v_burglary_points',
        'sint32' => 'c_category',
        'sint32' => 'c_possible',
    );
}

# Risk of serious harm to one subject in one setting: the levels that the facts leave possible. Structured judgement, never a likelihood. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number).
package Assize::RoshCellOutcome {
    use FFI::Platypus::Record;
    record_layout_1(
        'uint32' => 'size',
        'uint32' => 'abi',
        'sint32' => 'kind',
        'sint32' => 'edition_status',
        'sint32' => 'problem_count',
        'sint32[8]' => 'problems',
        'sint32' => 'level',
        'sint32' => 'possible',
        'sint32' => 'timings',
        'sint32' => 'review_required',
    );
}

# The management level that a policy recommends: a recommendation, never a decision, and never a level of risk. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number).
package Assize::MappaLevelOutcome {
    use FFI::Platypus::Record;
    record_layout_1(
        'uint32' => 'size',
        'uint32' => 'abi',
        'sint32' => 'kind',
        'sint32' => 'edition_status',
        'sint32' => 'problem_count',
        'sint32[8]' => 'problems',
        'sint32' => 'level',
        'sint32' => 'possible',
    );
}

# What Asset (2006) and the Scaled Approach give for a young person of 10 to 17. Three judgements that stay apart: this holds no risk of serious harm. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number).
package Assize::AssetOutcome {
    use FFI::Platypus::Record;
    record_layout_1(
        'uint32' => 'size',
        'uint32' => 'abi',
        'sint32' => 'kind',
        'sint32' => 'edition_status',
        'sint32' => 'problem_count',
        'sint32[8]' => 'problems',
        'sint32' => 'likelihood',
        'sint32' => 'likelihood_possible',
        'sint32' => 'intervention',
        'sint32' => 'intervention_possible',
        'sint32' => 'total',
        'sint32' => 'total_lowest',
        'sint32' => 'total_highest',
        'sint32' => 'dynamic_score',
        'sint32' => 'static_score',
    );
}

# What a predictor gives: per cent likelihood of reoffending of the kind that it is about, never a risk of serious harm. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number).
package Assize::PercentageOutcome {
    use FFI::Platypus::Record;
    record_layout_1(
        'uint32' => 'size',
        'uint32' => 'abi',
        'sint32' => 'kind',
        'sint32' => 'edition_status',
        'sint32' => 'problem_count',
        'sint32[8]' => 'problems',
        'sint32' => 'form',
        'sint32' => 'band',
        'sint32' => 'missing',
        'double' => 'percent',
        'double' => 'one_year_percent',
        'double' => 'probability',
        'double' => 'log_odds',
    );
}

# The answers to one question, a row each. Everything it points to stays the caller's and is only read during the call.
package Assize::Column {
    use FFI::Platypus::Record;
    record_layout_1(
        'opaque' => 'name',
        'opaque' => 'values',
        'opaque' => 'validity',
        'opaque' => 'offsets',
        'size_t' => 'width',
        'sint32' => 'type',
        'sint32' => 'reserved',
    );
}

# One column of what the rows come to. Everything it points to stays the caller's and is written during the call.
package Assize::Output {
    use FFI::Platypus::Record;
    record_layout_1(
        'opaque' => 'path',
        'opaque' => 'values',
        'opaque' => 'validity',
        'size_t' => 'width',
        'sint32' => 'type',
        'sint32' => 'absent',
    );
}

# The library at this path, its functions attached: Assize::rm2000_score and so on.
my $loaded;
sub load {
    my ($path) = @_;
    return $loaded if $loaded;
    my $ffi = FFI::Platypus->new(api => 2, lib => $path);
    $ffi->attach([assize_version => 'version'] => [] => 'string');
    $ffi->attach([assize_abi_version => 'abi_version'] => [] => 'uint32');
    $ffi->attach([assize_status_text => 'status_text'] => ['sint32'] => 'string');
    $ffi->attach([assize_kind_text => 'kind_text'] => ['sint32'] => 'string');
    $ffi->attach([assize_level_text => 'level_text'] => ['sint32'] => 'string');
    $ffi->attach([assize_management_level_text => 'management_level_text'] => ['sint32'] => 'string');
    $ffi->attach([assize_intervention_text => 'intervention_text'] => ['sint32'] => 'string');
    $ffi->attach([assize_source_text => 'source_text'] => ['sint32'] => 'string');
    $ffi->attach([assize_problem_code => 'problem_code'] => ['sint32'] => 'string');
    $ffi->attach([assize_problem_text => 'problem_text'] => ['sint32'] => 'string');
    $ffi->attach([assize_score_json => 'score_json'] => ['string', 'string', 'size_t', 'string', 'opaque', 'size_t', 'size_t*'] => 'sint32');
    $ffi->attach([assize_assess_json => 'assess_json'] => ['string', 'size_t', 'string', 'opaque', 'size_t', 'size_t*'] => 'sint32');
    $ffi->attach([assize_assess_text => 'assess_text'] => ['string', 'size_t', 'string', 'opaque', 'size_t', 'size_t*'] => 'sint32');
    $ffi->attach([assize_plain_language_json => 'plain_language_json'] => ['string', 'size_t', 'string', 'opaque', 'size_t', 'size_t*'] => 'sint32');
    $ffi->attach([assize_list_json => 'list_json'] => ['opaque', 'size_t', 'size_t*'] => 'sint32');
    $ffi->attach([assize_describe_json => 'describe_json'] => ['string', 'opaque', 'size_t', 'size_t*'] => 'sint32');
    $ffi->attach([assize_schema_json => 'schema_json'] => ['string', 'opaque', 'size_t', 'size_t*'] => 'sint32');
    $ffi->attach([assize_score_columns => 'score_columns'] => ['string', 'string', 'size_t', 'opaque', 'size_t', 'opaque', 'size_t', 'opaque', 'opaque', 'size_t', 'size_t*'] => 'sint32');
    $ffi->attach([assize_rm2000_facts_init => 'rm2000_facts_init'] => ['record(Assize::Rm2000Facts)*', 'size_t'] => 'sint32');
    $ffi->attach([assize_rosh_cell_facts_init => 'rosh_cell_facts_init'] => ['record(Assize::RoshCellFacts)*', 'size_t'] => 'sint32');
    $ffi->attach([assize_mappa_level_facts_init => 'mappa_level_facts_init'] => ['record(Assize::MappaLevelFacts)*', 'size_t'] => 'sint32');
    $ffi->attach([assize_asset_facts_init => 'asset_facts_init'] => ['record(Assize::AssetFacts)*', 'size_t'] => 'sint32');
    $ffi->attach([assize_predictors_facts_init => 'predictors_facts_init'] => ['record(Assize::PredictorsFacts)*', 'size_t'] => 'sint32');
    $ffi->attach([assize_rm2000_outcome_init => 'rm2000_outcome_init'] => ['record(Assize::Rm2000Outcome)*', 'size_t'] => 'sint32');
    $ffi->attach([assize_rosh_cell_outcome_init => 'rosh_cell_outcome_init'] => ['record(Assize::RoshCellOutcome)*', 'size_t'] => 'sint32');
    $ffi->attach([assize_mappa_level_outcome_init => 'mappa_level_outcome_init'] => ['record(Assize::MappaLevelOutcome)*', 'size_t'] => 'sint32');
    $ffi->attach([assize_asset_outcome_init => 'asset_outcome_init'] => ['record(Assize::AssetOutcome)*', 'size_t'] => 'sint32');
    $ffi->attach([assize_percentage_outcome_init => 'percentage_outcome_init'] => ['record(Assize::PercentageOutcome)*', 'size_t'] => 'sint32');
    $ffi->attach([assize_rm2000_score => 'rm2000_score'] => ['record(Assize::Rm2000Facts)*', 'record(Assize::Rm2000Outcome)*'] => 'sint32');
    $ffi->attach([assize_arp_score => 'arp_score'] => ['record(Assize::PredictorsFacts)*', 'record(Assize::PercentageOutcome)*'] => 'sint32');
    $ffi->attach([assize_vrp_score => 'vrp_score'] => ['record(Assize::PredictorsFacts)*', 'record(Assize::PercentageOutcome)*'] => 'sint32');
    $ffi->attach([assize_svrp_score => 'svrp_score'] => ['record(Assize::PredictorsFacts)*', 'record(Assize::PercentageOutcome)*'] => 'sint32');
    $ffi->attach([assize_dc_srp_score => 'dc_srp_score'] => ['record(Assize::PredictorsFacts)*', 'record(Assize::PercentageOutcome)*'] => 'sint32');
    $ffi->attach([assize_iic_srp_score => 'iic_srp_score'] => ['record(Assize::PredictorsFacts)*', 'record(Assize::PercentageOutcome)*'] => 'sint32');
    $ffi->attach([assize_csrp_score => 'csrp_score'] => ['record(Assize::PredictorsFacts)*', 'record(Assize::PercentageOutcome)*'] => 'sint32');
    $ffi->attach([assize_ogrs3_score => 'ogrs3_score'] => ['record(Assize::PredictorsFacts)*', 'record(Assize::PercentageOutcome)*'] => 'sint32');
    $ffi->attach([assize_ogrs3_arns_2025_score => 'ogrs3_arns_2025_score'] => ['record(Assize::PredictorsFacts)*', 'record(Assize::PercentageOutcome)*'] => 'sint32');
    $ffi->attach([assize_ogp_score => 'ogp_score'] => ['record(Assize::PredictorsFacts)*', 'record(Assize::PercentageOutcome)*'] => 'sint32');
    $ffi->attach([assize_ovp_score => 'ovp_score'] => ['record(Assize::PredictorsFacts)*', 'record(Assize::PercentageOutcome)*'] => 'sint32');
    $ffi->attach([assize_snsv_score => 'snsv_score'] => ['record(Assize::PredictorsFacts)*', 'record(Assize::PercentageOutcome)*'] => 'sint32');
    $ffi->attach([assize_snsv_2014_score => 'snsv_2014_score'] => ['record(Assize::PredictorsFacts)*', 'record(Assize::PercentageOutcome)*'] => 'sint32');
    $ffi->attach([assize_osp_dc_score => 'osp_dc_score'] => ['record(Assize::PredictorsFacts)*', 'record(Assize::PercentageOutcome)*'] => 'sint32');
    $ffi->attach([assize_osp_iic_score => 'osp_iic_score'] => ['record(Assize::PredictorsFacts)*', 'record(Assize::PercentageOutcome)*'] => 'sint32');
    $ffi->attach([assize_rsr_score => 'rsr_score'] => ['record(Assize::PredictorsFacts)*', 'record(Assize::PercentageOutcome)*'] => 'sint32');
    $ffi->attach([assize_rosh_cell_score => 'rosh_cell_score'] => ['record(Assize::RoshCellFacts)*', 'record(Assize::RoshCellOutcome)*'] => 'sint32');
    $ffi->attach([assize_asset_score => 'asset_score'] => ['record(Assize::AssetFacts)*', 'string', 'record(Assize::AssetOutcome)*'] => 'sint32');
    $ffi->attach([assize_mappa_level_score => 'mappa_level_score'] => ['record(Assize::MappaLevelFacts)*', 'string', 'record(Assize::MappaLevelOutcome)*'] => 'sint32');
    $ffi->attach([assize_rm2000_explain => 'rm2000_explain'] => ['record(Assize::Rm2000Facts)*', 'string', 'sint32', 'opaque', 'size_t', 'size_t*'] => 'sint32');
    $ffi->attach([assize_arp_explain => 'arp_explain'] => ['record(Assize::PredictorsFacts)*', 'string', 'sint32', 'opaque', 'size_t', 'size_t*'] => 'sint32');
    $ffi->attach([assize_vrp_explain => 'vrp_explain'] => ['record(Assize::PredictorsFacts)*', 'string', 'sint32', 'opaque', 'size_t', 'size_t*'] => 'sint32');
    $ffi->attach([assize_svrp_explain => 'svrp_explain'] => ['record(Assize::PredictorsFacts)*', 'string', 'sint32', 'opaque', 'size_t', 'size_t*'] => 'sint32');
    $ffi->attach([assize_dc_srp_explain => 'dc_srp_explain'] => ['record(Assize::PredictorsFacts)*', 'string', 'sint32', 'opaque', 'size_t', 'size_t*'] => 'sint32');
    $ffi->attach([assize_iic_srp_explain => 'iic_srp_explain'] => ['record(Assize::PredictorsFacts)*', 'string', 'sint32', 'opaque', 'size_t', 'size_t*'] => 'sint32');
    $ffi->attach([assize_csrp_explain => 'csrp_explain'] => ['record(Assize::PredictorsFacts)*', 'string', 'sint32', 'opaque', 'size_t', 'size_t*'] => 'sint32');
    $ffi->attach([assize_ogrs3_explain => 'ogrs3_explain'] => ['record(Assize::PredictorsFacts)*', 'string', 'sint32', 'opaque', 'size_t', 'size_t*'] => 'sint32');
    $ffi->attach([assize_ogrs3_arns_2025_explain => 'ogrs3_arns_2025_explain'] => ['record(Assize::PredictorsFacts)*', 'string', 'sint32', 'opaque', 'size_t', 'size_t*'] => 'sint32');
    $ffi->attach([assize_ogp_explain => 'ogp_explain'] => ['record(Assize::PredictorsFacts)*', 'string', 'sint32', 'opaque', 'size_t', 'size_t*'] => 'sint32');
    $ffi->attach([assize_ovp_explain => 'ovp_explain'] => ['record(Assize::PredictorsFacts)*', 'string', 'sint32', 'opaque', 'size_t', 'size_t*'] => 'sint32');
    $ffi->attach([assize_snsv_explain => 'snsv_explain'] => ['record(Assize::PredictorsFacts)*', 'string', 'sint32', 'opaque', 'size_t', 'size_t*'] => 'sint32');
    $ffi->attach([assize_snsv_2014_explain => 'snsv_2014_explain'] => ['record(Assize::PredictorsFacts)*', 'string', 'sint32', 'opaque', 'size_t', 'size_t*'] => 'sint32');
    $ffi->attach([assize_osp_dc_explain => 'osp_dc_explain'] => ['record(Assize::PredictorsFacts)*', 'string', 'sint32', 'opaque', 'size_t', 'size_t*'] => 'sint32');
    $ffi->attach([assize_osp_iic_explain => 'osp_iic_explain'] => ['record(Assize::PredictorsFacts)*', 'string', 'sint32', 'opaque', 'size_t', 'size_t*'] => 'sint32');
    $ffi->attach([assize_rsr_explain => 'rsr_explain'] => ['record(Assize::PredictorsFacts)*', 'string', 'sint32', 'opaque', 'size_t', 'size_t*'] => 'sint32');
    $ffi->attach([assize_rosh_cell_explain => 'rosh_cell_explain'] => ['record(Assize::RoshCellFacts)*', 'string', 'sint32', 'opaque', 'size_t', 'size_t*'] => 'sint32');
    $ffi->attach([assize_asset_explain => 'asset_explain'] => ['record(Assize::AssetFacts)*', 'string', 'sint32', 'opaque', 'size_t', 'size_t*'] => 'sint32');
    $ffi->attach([assize_mappa_level_explain => 'mappa_level_explain'] => ['record(Assize::MappaLevelFacts)*', 'string', 'sint32', 'opaque', 'size_t', 'size_t*'] => 'sint32');
    return $loaded = $ffi;
}

1;
