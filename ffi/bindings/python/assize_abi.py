"""The C ABI of Assize, for ctypes.

Written by `cargo xtask generate` from the engine's declarations: change those. The header has the full documentation.
"""

import ctypes as _c

ABI_VERSION = 1096417281
OK = 0
NULL = 1
MISALIGNED = 2
NOT_INITIALISED = 3
WRONG_SIZE = 4
NEWER_HEADER = 5
BUFFER_TOO_SMALL = 6
NOT_UTF8 = 7
NOT_JSON = 8
TOO_LARGE = 9
UNKNOWN_INSTRUMENT = 10
BAD_OPTIONS = 11
BAD_COLUMNS = 12
BAD_NUMBER = 13
INTERNAL = 99
SCORED = 1
BOUNDED = 2
REJECTED = 3
LOW = 1
MEDIUM = 2
HIGH = 3
VERY_HIGH = 4
NOT_APPLICABLE = 5
STANDARD = 1
ENHANCED = 2
INTENSIVE = 3
CONFIRMED = 0
ATTESTED = 1
LIKELY = 2
OURS = 3
UNCONFIRMED = 4
JSON = 0
LINES = 1
UNKNOWN = -2147483648
SEVERAL = 1073741824
PROBLEM_OTHER = 0
PROBLEM_WRONG_TYPE = 1
PROBLEM_OUT_OF_RANGE = 2
PROBLEM_NOT_WHOLE = 3
PROBLEM_UNKNOWN_VALUE = 4
PROBLEM_IMPOSSIBLE_DATE = 5
PROBLEM_TOO_LONG = 6
PROBLEM_TOO_MANY = 7
PROBLEM_TOO_MANY_DECIMALS = 8
PROBLEM_MISSING = 9
PROBLEM_INCONSISTENT = 10
PROBLEM_CONTRADICTS = 11
PROBLEM_NOT_MALE = 12
PROBLEM_UNDER_18 = 13
PROBLEM_NO_SEXUAL_CONVICTION = 14
PROBLEM_ONLY_JUVENILE_SEXUAL_OFFENCES = 15
PROBLEM_REVISED_PROCEDURE_REQUIRED = 16
PROBLEM_OFFENCE_AFTER_RISK = 17
PROBLEM_UNDER_10 = 18
PROBLEM_REASON_REQUIRED = 19
PROBLEM_NOT_APPLICABLE = 20
PROBLEM_NO_SUCH_OUTCOME = 21
PROBLEM_PERCENTAGE_ABOVE_100 = 22
PROBLEM_SCORE_BELOW_ZERO = 23
PROBLEM_DC_SRP_MEDIUM_SCORE_TOO_LOW = 24
PROBLEM_ITEM_NOT_ON_FORM = 25
PROBLEM_AS_OF_MISSING = 26
PROBLEM_MISSING_MANDATORY_INPUT = 100
PROBLEM_MISSING_DYNAMIC_INPUT = 101
PROBLEM_TOTAL_NUMBER_OF_SANCTIONS_OUT_OF_RANGE = 102
PROBLEM_TOTAL_NUMBER_OF_SANCTIONS_LESS_THAN_ONE = 103
PROBLEM_VIOLENT_SANCTION_OUT_OF_RANGE = 104
PROBLEM_VIOLENT_SANCTION_GREATER_THAN_TOTAL_SANCTIONS = 105
PROBLEM_OFFENCE_CODE_INCORRECT_FORMAT = 106
PROBLEM_OFFENCE_CODE_MAPPING_NOT_FOUND = 107
PROBLEM_NEED_DETAILS_OF_EXACT_OFFENCE = 108
PROBLEM_AGE_AT_FIRST_SANCTION_OUT_OF_RANGE = 109
PROBLEM_AGE_AT_CURRENT_CONVICTION_LESS_THAN_TEN = 110
PROBLEM_DATE_OF_CURRENT_CONVICTION_BEFORE_DATE_OF_BIRTH = 111
PROBLEM_AGE_AT_FIRST_SANCTION_AFTER_AGE_AT_CURRENT_CONVICTION = 112
PROBLEM_DATE_OF_CURRENT_CONVICTION_WITHIN_THREE_MONTHS_OF_ASSESSMENT_DATE = 113
PROBLEM_DATE_OF_START_OF_FOLLOWUP_REQUIRED = 114
PROBLEM_DATE_OF_START_OF_FOLLOWUP_BEFORE_DATE_OF_BIRTH = 115
PROBLEM_DATE_OF_START_OF_FOLLOWUP_OUT_OF_RANGE = 116
PROBLEM_FOLLOW_UP_DATE_BEFORE_CONVICTION_DATE = 117
PROBLEM_MOTIVATION_TO_TACKLE_DRUG_MISUSE_INCONSISTENT = 118
PROBLEM_SEXUAL_REOFFENDING_PREDICTOR_NO_SANCTIONS = 119
PROBLEM_TOTAL_NUMBER_OF_SEXUAL_SANCTIONS_OUT_OF_RANGE = 120
PROBLEM_DATE_OF_MOST_RECENT_SEXUAL_OFFENCE_BEFORE_DATE_OF_BIRTH = 121
PROBLEM_DATE_OF_MOST_RECENT_SEXUAL_OFFENCE_OUT_OF_RANGE = 122
PROBLEM_SEXUAL_REOFFENDING_PREDICTOR_INCONSISTENT_INPUT = 123
PROBLEM_SEXUAL_OFFENDING_INCONSISTENT_INPUT = 124
PROBLEM_SEXUAL_OFFENDING_MISSING_COUNTS = 125
PROBLEM_COMPONENT_VALIDATION_ERROR = 126
PROBLEM_LDS_NOT_ENOUGH_FIELDS_PRESENT = 127
PROBLEM_DOMESTIC_ABUSE_INCONSISTENT_INPUT = 128
PROBLEM_SANCTIONS_LESS_THAN_ZERO = 129
PROBLEM_AGE_AT_START_OF_FOLLOWUP_OUT_OF_RANGE = 130
PROBLEM_AGE_AT_MOST_RECENT_SEXUAL_OFFENCE_LESS_THAN_TEN = 131
PROBLEM_NO_SEXUAL_SANCTIONS = 132
PROBLEM_DUPLICATE_PREVIOUS_CONVICTIONS = 133
INT32 = 1
FLOAT64 = 2
TEXT = 3
FIXED_TEXT = 4
DAYS = 5
RM2000_MALE = 0
RM2000_FEMALE = 1
ROSH_CELL_OASYS_2006 = 0
ROSH_CELL_SEED_13_4_12 = 1
ROSH_CELL_MEDICATION = 0
ROSH_CELL_ACCOMMODATION = 1
ROSH_CELL_RELATIONSHIP = 2
ROSH_CELL_DRUGS_OR_ALCOHOL = 3
ROSH_CELL_TRIGGER_OTHER = 4
ROSH_CELL_NOT_PRESENT = 0
ROSH_CELL_PRESENT_NOW = 1
MAPPA_LEVEL_CATEGORY_1 = 1
MAPPA_LEVEL_CATEGORY_2 = 2
MAPPA_LEVEL_CATEGORY_3 = 3
MAPPA_LEVEL_CATEGORY_4 = 4
MAPPA_LEVEL_LOW = 1
MAPPA_LEVEL_MEDIUM = 2
MAPPA_LEVEL_HIGH = 3
MAPPA_LEVEL_VERY_HIGH = 4
MAPPA_LEVEL_MEDIA_INTEREST_NONE = 5
ASSET_NOT_TRIGGERED = 5
ASSET_LOW = 1
ASSET_MEDIUM = 2
ASSET_HIGH = 3
ASSET_VERY_HIGH = 4
ASSET_CAUSED_SERIOUS_HARM_YES = 1
ASSET_CAUSED_SERIOUS_HARM_NO = 0
ASSET_DONT_KNOW = 2
ASSET_INTENT_OR_PREPARATION_YES = 1
ASSET_INTENT_OR_PREPARATION_NO = 0
ASSET_RECKLESS_OR_LIKELY_YES = 1
ASSET_RECKLESS_OR_LIKELY_NO = 0
ASSET_OTHER_FEATURES_YES = 1
ASSET_OTHER_FEATURES_NO = 0
ASSET_WORRYING_ATTITUDES_YES = 1
ASSET_WORRYING_ATTITUDES_NO = 0
ASSET_OTHER_DISCONCERTING_YES = 1
ASSET_OTHER_DISCONCERTING_NO = 0
ASSET_CONCERN_OF_OTHERS_YES = 1
ASSET_CONCERN_OF_OTHERS_NO = 0
ASSET_START = 0
ASSET_MIDDLE = 1
ASSET_END = 2
ASSET_WITH_CHILD = 0
ASSET_EXISTING_INFORMATION = 1
ASSET_LIVING_ARRANGEMENTS = 0
ASSET_FAMILY_PERSONAL_RELATIONSHIPS = 1
ASSET_EDUCATION_TRAINING_EMPLOYMENT = 2
ASSET_NEIGHBOURHOOD = 3
ASSET_LIFESTYLE = 4
ASSET_SUBSTANCE_USE = 5
ASSET_PHYSICAL_HEALTH = 6
ASSET_EMOTIONAL_MENTAL_HEALTH = 7
ASSET_PERCEPTION_SELF_OTHERS = 8
ASSET_THINKING_BEHAVIOUR = 9
ASSET_ATTITUDES_TO_OFFENDING = 10
ASSET_MOTIVATION_TO_CHANGE = 11
PREDICTORS_MALE = 0
PREDICTORS_FEMALE = 1
PREDICTORS_OFFENCE_CATEGORY_BURGLARY_DOMESTIC = 0
PREDICTORS_OFFENCE_CATEGORY_BURGLARY_OTHER = 1
PREDICTORS_OFFENCE_CATEGORY_DRUNKENNESS = 2
PREDICTORS_OFFENCE_CATEGORY_DRINK_DRIVING = 3
PREDICTORS_OFFENCE_CATEGORY_MOTORING_OFFENCES = 4
PREDICTORS_OFFENCE_CATEGORY_VEHICLE_RELATED_THEFT = 5
PREDICTORS_OFFENCE_CATEGORY_FRAUD_AND_FORGERY = 6
PREDICTORS_OFFENCE_CATEGORY_WELFARE_FRAUD = 7
PREDICTORS_DRUG_IMPORT_EXPORT_OR_PRODUCTION = 8
PREDICTORS_OFFENCE_CATEGORY_DRUG_POSSESSION_OR_SUPPLY = 9
PREDICTORS_VIOLENCE_AGAINST_THE_PERSON_ABH_PLUS = 10
PREDICTORS_VIOLENCE_AGAINST_THE_PERSON_SUB_ABH = 11
PREDICTORS_PUBLIC_ORDER_AND_HARRASSMENT = 12
PREDICTORS_OFFENCE_CATEGORY_WEAPONS_NON_FIREARM = 13
PREDICTORS_OFFENCE_CATEGORY_FIREARMS_MOST_SERIOUS = 14
PREDICTORS_OFFENCE_CATEGORY_FIREARMS_OTHER = 15
PREDICTORS_OFFENCE_CATEGORY_HANDLING_STOLEN_GOODS = 16
PREDICTORS_OFFENCE_CATEGORY_CRIMINAL_DAMAGE = 17
PREDICTORS_OFFENCE_CATEGORY_ACQUISITIVE_VIOLENCE = 18
PREDICTORS_OFFENCE_CATEGORY_OTHER_OFFENCES = 19
PREDICTORS_OFFENCE_CATEGORY_ABSCONDING_OR_BAIL = 20
PREDICTORS_OFFENCE_CATEGORY_SEXUAL_AGAINST_CHILD = 21
PREDICTORS_OFFENCE_CATEGORY_SEXUAL_NOT_AGAINST_CHILD = 22
PREDICTORS_OFFENCE_CATEGORY_THEFT_NON_MOTOR = 23
PREDICTORS_VIOLENCE = 0
PREDICTORS_OGRS3_OFFENCE_GROUP_ROBBERY = 1
PREDICTORS_PUBLIC_ORDER = 2
PREDICTORS_OGRS3_OFFENCE_GROUP_SEXUAL_NOT_AGAINST_CHILD = 3
PREDICTORS_OGRS3_OFFENCE_GROUP_SEXUAL_AGAINST_CHILD = 4
PREDICTORS_SOLICITING_OR_PROSTITUTION = 5
PREDICTORS_OGRS3_OFFENCE_GROUP_BURGLARY_DOMESTIC = 6
PREDICTORS_OGRS3_OFFENCE_GROUP_BURGLARY_OTHER = 7
PREDICTORS_OGRS3_OFFENCE_GROUP_THEFT_NON_MOTOR = 8
PREDICTORS_OGRS3_OFFENCE_GROUP_HANDLING_STOLEN_GOODS = 9
PREDICTORS_OGRS3_OFFENCE_GROUP_FRAUD_AND_FORGERY = 10
PREDICTORS_OGRS3_OFFENCE_GROUP_ABSCONDING_OR_BAIL = 11
PREDICTORS_TAKING_AND_DRIVING_AWAY = 12
PREDICTORS_THEFT_FROM_VEHICLES = 13
PREDICTORS_OTHER_MOTORING = 14
PREDICTORS_OGRS3_OFFENCE_GROUP_DRINK_DRIVING = 15
PREDICTORS_OGRS3_OFFENCE_GROUP_CRIMINAL_DAMAGE = 16
PREDICTORS_OGRS3_OFFENCE_GROUP_DRUG_IMPORT_EXPORT_PRODUCTION = 17
PREDICTORS_OGRS3_OFFENCE_GROUP_DRUG_POSSESSION_OR_SUPPLY = 18
PREDICTORS_OTHER_OFFENCE = 19
PREDICTORS_SNSV_OFFENCE_CATEGORY_ABSCONDING_OR_BAIL = 0
PREDICTORS_SNSV_OFFENCE_CATEGORY_ACQUISITIVE_VIOLENCE = 1
PREDICTORS_SNSV_OFFENCE_CATEGORY_BURGLARY_DOMESTIC = 2
PREDICTORS_SNSV_OFFENCE_CATEGORY_BURGLARY_OTHER = 3
PREDICTORS_SNSV_OFFENCE_CATEGORY_CRIMINAL_DAMAGE = 4
PREDICTORS_SNSV_OFFENCE_CATEGORY_DRINK_DRIVING = 5
PREDICTORS_SNSV_OFFENCE_CATEGORY_DRUG_IMPORT_EXPORT_PRODUCTION = 6
PREDICTORS_SNSV_OFFENCE_CATEGORY_DRUG_POSSESSION_OR_SUPPLY = 7
PREDICTORS_SNSV_OFFENCE_CATEGORY_DRUNKENNESS = 8
PREDICTORS_SNSV_OFFENCE_CATEGORY_FRAUD_AND_FORGERY = 9
PREDICTORS_SNSV_OFFENCE_CATEGORY_HANDLING_STOLEN_GOODS = 10
PREDICTORS_SNSV_OFFENCE_CATEGORY_MOTORING_OFFENCES = 11
PREDICTORS_SNSV_OFFENCE_CATEGORY_OTHER_OFFENCES = 12
PREDICTORS_PUBLIC_ORDER_AND_HARASSMENT = 13
PREDICTORS_SNSV_OFFENCE_CATEGORY_SEXUAL_AGAINST_CHILD = 14
PREDICTORS_SNSV_OFFENCE_CATEGORY_SEXUAL_NOT_AGAINST_CHILD = 15
PREDICTORS_SNSV_OFFENCE_CATEGORY_THEFT_NON_MOTOR = 16
PREDICTORS_SNSV_OFFENCE_CATEGORY_VEHICLE_RELATED_THEFT = 17
PREDICTORS_VIOLENCE_AGAINST_THE_PERSON = 18
PREDICTORS_SNSV_OFFENCE_CATEGORY_WELFARE_FRAUD = 19
PREDICTORS_VATP_ABH_PLUS = 0
PREDICTORS_VATP_SUB_ABH = 1
PREDICTORS_SNSV_VIOLENCE_SUBCATEGORY_FIREARMS_MOST_SERIOUS = 2
PREDICTORS_SNSV_VIOLENCE_SUBCATEGORY_FIREARMS_OTHER = 3
PREDICTORS_SNSV_VIOLENCE_SUBCATEGORY_WEAPONS_NON_FIREARM = 4
PREDICTORS_CUSTODY = 0
PREDICTORS_COMMUNITY = 1
PREDICTORS_REMAND = 2
PREDICTORS_STATIC = 0
PREDICTORS_DYNAMIC = 1
PREDICTORS_HOMICIDE = 0
PREDICTORS_WOUNDING_GBH = 1
PREDICTORS_KIDNAPPING = 2
PREDICTORS_FIREARMS = 3
PREDICTORS_PREVIOUS_CONVICTIONS_ROBBERY = 4
PREDICTORS_AGGRAVATED_BURGLARY = 5
PREDICTORS_WEAPON = 6
PREDICTORS_PREVIOUS_CONVICTIONS_CRIMINAL_DAMAGE = 7
PREDICTORS_ARSON = 8
PREDICTORS_NO_PROBLEMS = 0
PREDICTORS_SOME_PROBLEMS = 1
PREDICTORS_SIGNIFICANT_PROBLEMS = 2
PREDICTORS_ANY_QUALIFICATION = 0
PREDICTORS_NO_QUALIFICATIONS = 1
PREDICTORS_NOT_IN_RELATIONSHIP = 0
PREDICTORS_IN_RELATIONSHIP_LIVING_TOGETHER = 1
PREDICTORS_IN_RELATIONSHIP_NOT_LIVING_TOGETHER = 2
PREDICTORS_LOW = 1
PREDICTORS_MEDIUM = 2
PREDICTORS_HIGH = 3
PREDICTORS_VERY_HIGH = 4
PREDICTORS_NOT_APPLICABLE = 5
PREDICTORS_FULL_MOTIVATION = 0
PREDICTORS_PARTIAL_MOTIVATION = 1
PREDICTORS_NO_MOTIVATION = 2
PREDICTORS_AWARENESS_OF_CONSEQUENCES_YES = 1
PREDICTORS_SOMETIMES = 2
PREDICTORS_AWARENESS_OF_CONSEQUENCES_NO = 0


class Rm2000Facts(_c.Structure):
    """Risk Matrix 2000: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank)."""

    _fields_ = [
        ("size", _c.c_uint32),
        ("abi", _c.c_uint32),
        ("sex", _c.c_int32),
        ("age", _c.c_int32),
        ("convicted_of_sexual_offence", _c.c_int32),
        ("age_at_latest_sexual_offence", _c.c_int32),
        ("internet_only", _c.c_int32),
        ("sexual_appearances", _c.c_int32),
        ("criminal_appearances", _c.c_int32),
        ("violent_appearances", _c.c_int32),
        ("any_burglary", _c.c_int32),
        ("male_victim", _c.c_int32),
        ("stranger_victim", _c.c_int32),
        ("single", _c.c_int32),
        ("non_contact_offence", _c.c_int32),
        ("index_not_sexual", _c.c_int32),
    ]


class RoshCellFacts(_c.Structure):
    """Risk of serious harm: one subject in one setting: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank)."""

    _fields_ = [
        ("size", _c.c_uint32),
        ("abi", _c.c_uint32),
        ("profile", _c.c_int32),
        ("indicators", _c.c_int32),
        ("serious", _c.c_int32),
        ("imminent", _c.c_int32),
        ("any_time", _c.c_int32),
        ("only_on_change", _c.c_int32),
        ("trigger_1_trigger", _c.c_int32),
        ("trigger_1_name", _c.c_char * 40),
        ("trigger_1_state", _c.c_int32),
        ("trigger_1_since", _c.c_int32),
        ("trigger_1_weighed", _c.c_int32),
        ("trigger_2_trigger", _c.c_int32),
        ("trigger_2_name", _c.c_char * 40),
        ("trigger_2_state", _c.c_int32),
        ("trigger_2_since", _c.c_int32),
        ("trigger_2_weighed", _c.c_int32),
        ("trigger_3_trigger", _c.c_int32),
        ("trigger_3_name", _c.c_char * 40),
        ("trigger_3_state", _c.c_int32),
        ("trigger_3_since", _c.c_int32),
        ("trigger_3_weighed", _c.c_int32),
        ("trigger_4_trigger", _c.c_int32),
        ("trigger_4_name", _c.c_char * 40),
        ("trigger_4_state", _c.c_int32),
        ("trigger_4_since", _c.c_int32),
        ("trigger_4_weighed", _c.c_int32),
        ("trigger_5_trigger", _c.c_int32),
        ("trigger_5_name", _c.c_char * 40),
        ("trigger_5_state", _c.c_int32),
        ("trigger_5_since", _c.c_int32),
        ("trigger_5_weighed", _c.c_int32),
        ("judged_on", _c.c_int32),
    ]


class MappaLevelFacts(_c.Structure):
    """MAPPA management level: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank)."""

    _fields_ = [
        ("size", _c.c_uint32),
        ("abi", _c.c_uint32),
        ("category", _c.c_int32),
        ("rosh", _c.c_int32),
        ("rosh_by_validated_tool", _c.c_int32),
        ("single_agency_can_manage", _c.c_int32),
        ("needs_active_multi_agency", _c.c_int32),
        ("beyond_police_probation", _c.c_int32),
        ("adds_value", _c.c_int32),
        ("previously_level_3", _c.c_int32),
        ("senior_representation_required", _c.c_int32),
        ("senior_cooperation_needed", _c.c_int32),
        ("special_resources_authorisation", _c.c_int32),
        ("ongoing_senior_oversight", _c.c_int32),
        ("significant_resources_short_notice", _c.c_int32),
        ("media_interest", _c.c_int32),
        ("public_confidence_need", _c.c_int32),
        ("exceptional_reason_given", _c.c_int32),
        ("only_risk_is_to_identified_child", _c.c_int32),
        ("under_probation", _c.c_int32),
        ("robust_plan_with_cpc_attendance", _c.c_int32),
        ("rm2000_high_or_very_high", _c.c_int32),
    ]


class AssetFacts(_c.Structure):
    """Asset: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank)."""

    _fields_ = [
        ("size", _c.c_uint32),
        ("abi", _c.c_uint32),
        ("age", _c.c_int32),
        ("ratings_living_arrangements", _c.c_int32),
        ("ratings_family_personal_relationships", _c.c_int32),
        ("ratings_education_training_employment", _c.c_int32),
        ("ratings_neighbourhood", _c.c_int32),
        ("ratings_lifestyle", _c.c_int32),
        ("ratings_substance_use", _c.c_int32),
        ("ratings_physical_health", _c.c_int32),
        ("ratings_emotional_mental_health", _c.c_int32),
        ("ratings_perception_self_others", _c.c_int32),
        ("ratings_thinking_behaviour", _c.c_int32),
        ("ratings_attitudes_to_offending", _c.c_int32),
        ("ratings_motivation_to_change", _c.c_int32),
        ("static_scores_offence_type", _c.c_int32),
        ("static_scores_age_at_first_reprimand", _c.c_int32),
        ("static_scores_age_at_first_conviction", _c.c_int32),
        ("static_scores_previous_convictions", _c.c_int32),
        ("rosh", _c.c_int32),
        ("harm_indicators_caused_serious_harm", _c.c_int32),
        ("harm_indicators_intent_or_preparation", _c.c_int32),
        ("harm_indicators_reckless_or_likely", _c.c_int32),
        ("harm_indicators_other_features", _c.c_int32),
        ("harm_indicators_worrying_attitudes", _c.c_int32),
        ("harm_indicators_other_disconcerting", _c.c_int32),
        ("harm_indicators_concern_of_others", _c.c_int32),
        ("convicted_serious_specified_offence", _c.c_int32),
        ("crown_court_specified_offence", _c.c_int32),
        ("youth_court_asks_dangerousness", _c.c_int32),
        ("vulnerability_level", _c.c_int32),
        ("vulnerability_from_self", _c.c_int32),
        ("vulnerability_from_others", _c.c_int32),
        ("vulnerability_management_plan", _c.c_int32),
        ("stage", _c.c_int32),
        ("basis", _c.c_int32),
        ("information_unobtainable", _c.c_int32),
        ("evidence", _c.c_int32),
        ("positive_factors", _c.c_int32),
    ]


class PredictorsFacts(_c.Structure):
    """Reoffending predictors: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank)."""

    _fields_ = [
        ("size", _c.c_uint32),
        ("abi", _c.c_uint32),
        ("assessment_date", _c.c_int32),
        ("gender", _c.c_int32),
        ("date_of_birth", _c.c_int32),
        ("date_of_current_conviction", _c.c_int32),
        ("date_at_start_of_followup", _c.c_int32),
        ("current_offence_code", _c.c_char * 8),
        ("offence_category", _c.c_int32),
        ("ogrs3_offence_group", _c.c_int32),
        ("snsv_offence_category", _c.c_int32),
        ("snsv_violence_subcategory", _c.c_int32),
        ("opd_violent_or_sexual", _c.c_int32),
        ("supervision_status", _c.c_int32),
        ("snsv_static_or_dynamic", _c.c_int32),
        ("total_number_of_sanctions_for_all_offences", _c.c_int32),
        ("total_number_of_violent_sanctions", _c.c_int32),
        ("age_at_first_sanction", _c.c_int32),
        ("previous_convictions", _c.c_int32),
        ("most_recent_offence_date", _c.c_int32),
        ("has_ever_committed_sexual_offence", _c.c_int32),
        ("is_current_offence_sexually_motivated", _c.c_int32),
        ("total_contact_adult_sexual_sanctions", _c.c_int32),
        ("total_contact_child_sexual_sanctions", _c.c_int32),
        ("total_indecent_image_sanctions", _c.c_int32),
        ("total_non_contact_sexual_offences", _c.c_int32),
        ("date_of_most_recent_sexual_offence", _c.c_int32),
        ("is_current_offence_against_victim_stranger", _c.c_int32),
        ("is_a_risk_of_sexual_harm", _c.c_int32),
        ("sexual_preoccupation", _c.c_int32),
        ("offence_related_sexual_interests", _c.c_int32),
        ("emotional_congruence_with_children", _c.c_int32),
        ("did_offence_involve_carrying_or_using_weapon", _c.c_int32),
        ("did_offence_involve_violence_or_threat_of_violence", _c.c_int32),
        ("did_offence_involve_excessive_use_of_violence", _c.c_int32),
        ("did_offence_involve_arson", _c.c_int32),
        ("offence_motivation_emotional_state", _c.c_int32),
        ("does_recognise_impact_of_offending_on_others", _c.c_int32),
        ("is_analysis_of_offence_issues_linked_to_risk", _c.c_int32),
        ("is_currently_of_no_fixed_abode_or_transient_accommodation", _c.c_int32),
        ("suitability_of_accommodation", _c.c_int32),
        ("has_accommodation_issues_linked_to_risk", _c.c_int32),
        ("is_unemployed", _c.c_int32),
        ("work_related_skills", _c.c_int32),
        ("problems_with_reading_writing_numeracy", _c.c_int32),
        ("has_problems_with_reading", _c.c_int32),
        ("has_problems_with_numeracy", _c.c_int32),
        ("learning_difficulties", _c.c_int32),
        ("professional_or_vocational_qualifications", _c.c_int32),
        ("over_reliance_on_others_for_financial_support", _c.c_int32),
        ("current_relationship_with_family_members", _c.c_int32),
        ("experience_of_childhood", _c.c_int32),
        ("current_relationship_with_partner", _c.c_int32),
        ("previous_close_relationships", _c.c_int32),
        ("current_relationship_status", _c.c_int32),
        ("evidence_of_domestic_abuse", _c.c_int32),
        ("domestic_abuse_against_partner", _c.c_int32),
        ("domestic_abuse_against_family", _c.c_int32),
        ("relationship_issues_linked_to_risk", _c.c_int32),
        ("sara_risk_to_partner", _c.c_int32),
        ("sara_risk_to_others", _c.c_int32),
        ("regular_offending_activities", _c.c_int32),
        ("easily_influenced_by_criminal_associates", _c.c_int32),
        ("manipulative_or_predatory_behaviour", _c.c_int32),
        ("recklessness_and_risk_taking_behaviour", _c.c_int32),
        ("has_peer_group_influences", _c.c_int32),
        ("influence_from_criminal_associates", _c.c_int32),
        ("current_drug_misuse", _c.c_int32),
        ("motivation_to_tackle_drug_misuse", _c.c_int32),
        ("has_heroin_usage", _c.c_int32),
        ("has_methadone_usage", _c.c_int32),
        ("has_other_opiate_usage", _c.c_int32),
        ("has_crack_cocaine_usage", _c.c_int32),
        ("has_powder_cocaine_usage", _c.c_int32),
        ("has_misused_prescription_drug_usage", _c.c_int32),
        ("has_benzodiazepines_usage", _c.c_int32),
        ("has_cannabis_usage", _c.c_int32),
        ("has_steroids_usage", _c.c_int32),
        ("has_other_drugs_usage", _c.c_int32),
        ("has_ketamine_usage", _c.c_int32),
        ("has_spice_usage", _c.c_int32),
        ("has_hallucinogens_usage", _c.c_int32),
        ("has_solvents_usage", _c.c_int32),
        ("current_alcohol_use_problems", _c.c_int32),
        ("excessive_alcohol_use", _c.c_int32),
        ("difficulties_coping", _c.c_int32),
        ("current_psychological_problems", _c.c_int32),
        ("attitudes_towards_self", _c.c_int32),
        ("has_self_harm_or_attempted_suicide", _c.c_int32),
        ("current_psychiatric_problems", _c.c_int32),
        ("is_evidence_of_childhood_behavioural_problems", _c.c_int32),
        ("has_history_of_psychiatric_treatment", _c.c_int32),
        ("has_been_on_medication_for_mental_health_problems", _c.c_int32),
        ("has_ever_been_in_special_hospital_or_regional_secure_unit", _c.c_int32),
        ("has_current_psychiatric_treatment", _c.c_int32),
        ("has_displayed_obsessive_behaviour_linked_to_offending", _c.c_int32),
        ("are_emotional_issues_linked_to_risk", _c.c_int32),
        ("impulsivity_problems", _c.c_int32),
        ("controlling_or_aggressive_behaviour", _c.c_int32),
        ("temper_control", _c.c_int32),
        ("problem_solving_skills", _c.c_int32),
        ("awareness_of_consequences", _c.c_int32),
        ("understands_other_peoples_views", _c.c_int32),
        ("are_thinking_and_behaviour_issues_linked_to_risk", _c.c_int32),
        ("pro_criminal_attitudes", _c.c_int32),
        ("hostile_orientation", _c.c_int32),
        ("attitude_towards_supervision_or_licence", _c.c_int32),
        ("has_assaulted_or_threatened_staff", _c.c_int32),
        ("has_escaped_or_absconded", _c.c_int32),
        ("has_control_issues", _c.c_int32),
        ("overall_risk_for_assessment", _c.c_int32),
        ("highest_risk_level_over_all_assessments", _c.c_int32),
        ("has_custodial_sentence", _c.c_int32),
        ("is_eligible_for_mappa", _c.c_int32),
        ("apply_opd_override", _c.c_int32),
        ("recorded_ogrs3_two_year", _c.c_int32),
        ("reserved_1", _c.c_int32),
        ("recorded_arp_score", _c.c_double),
        ("recorded_vrp_score", _c.c_double),
        ("recorded_svrp_score", _c.c_double),
        ("recorded_svrp_type", _c.c_int32),
        ("reserved_2", _c.c_int32),
        ("recorded_dc_srp_score", _c.c_double),
        ("recorded_dc_srp_band", _c.c_int32),
        ("reserved_3", _c.c_int32),
        ("recorded_iic_srp_score", _c.c_double),
        ("recorded_iic_srp_band", _c.c_int32),
        ("reserved_4", _c.c_int32),
        ("recorded_csrp_score", _c.c_double),
        ("recorded_snsv_score", _c.c_double),
        ("recorded_snsv_type", _c.c_int32),
        ("reserved_5", _c.c_int32),
        ("recorded_osp_dc_score", _c.c_double),
        ("recorded_osp_dc_band", _c.c_int32),
        ("reserved_6", _c.c_int32),
        ("recorded_osp_iic_score", _c.c_double),
        ("recorded_osp_iic_band", _c.c_int32),
        ("reserved_7", _c.c_int32),
    ]


class Rm2000Outcome(_c.Structure):
    """What Risk Matrix 2000 (2007) gives: likelihood of reconviction, never a risk of serious harm. Not to be disclosed to the person assessed. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number)."""

    _fields_ = [
        ("size", _c.c_uint32),
        ("abi", _c.c_uint32),
        ("kind", _c.c_int32),
        ("edition_status", _c.c_int32),
        ("problem_count", _c.c_int32),
        ("problems", _c.c_int32 * 8),
        ("eligibility", _c.c_int32),
        ("s_category", _c.c_int32),
        ("s_possible", _c.c_int32),
        ("s_points", _c.c_int32),
        ("s_step1", _c.c_int32),
        ("s_factors", _c.c_int32),
        ("s_age_points", _c.c_int32),
        ("s_sexual_points", _c.c_int32),
        ("s_criminal_points", _c.c_int32),
        ("v_category", _c.c_int32),
        ("v_possible", _c.c_int32),
        ("v_points", _c.c_int32),
        ("v_age_points", _c.c_int32),
        ("v_violent_points", _c.c_int32),
        ("v_burglary_points", _c.c_int32),
        ("c_category", _c.c_int32),
        ("c_possible", _c.c_int32),
    ]


class RoshCellOutcome(_c.Structure):
    """Risk of serious harm to one subject in one setting: the levels that the facts leave possible. Structured judgement, never a likelihood. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number)."""

    _fields_ = [
        ("size", _c.c_uint32),
        ("abi", _c.c_uint32),
        ("kind", _c.c_int32),
        ("edition_status", _c.c_int32),
        ("problem_count", _c.c_int32),
        ("problems", _c.c_int32 * 8),
        ("level", _c.c_int32),
        ("possible", _c.c_int32),
        ("timings", _c.c_int32),
        ("review_required", _c.c_int32),
    ]


class MappaLevelOutcome(_c.Structure):
    """The management level that a policy recommends: a recommendation, never a decision, and never a level of risk. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number)."""

    _fields_ = [
        ("size", _c.c_uint32),
        ("abi", _c.c_uint32),
        ("kind", _c.c_int32),
        ("edition_status", _c.c_int32),
        ("problem_count", _c.c_int32),
        ("problems", _c.c_int32 * 8),
        ("level", _c.c_int32),
        ("possible", _c.c_int32),
    ]


class AssetOutcome(_c.Structure):
    """What Asset (2006) and the Scaled Approach give for a young person of 10 to 17. Three judgements that stay apart: this holds no risk of serious harm. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number)."""

    _fields_ = [
        ("size", _c.c_uint32),
        ("abi", _c.c_uint32),
        ("kind", _c.c_int32),
        ("edition_status", _c.c_int32),
        ("problem_count", _c.c_int32),
        ("problems", _c.c_int32 * 8),
        ("likelihood", _c.c_int32),
        ("likelihood_possible", _c.c_int32),
        ("intervention", _c.c_int32),
        ("intervention_possible", _c.c_int32),
        ("total", _c.c_int32),
        ("total_lowest", _c.c_int32),
        ("total_highest", _c.c_int32),
        ("dynamic_score", _c.c_int32),
        ("static_score", _c.c_int32),
    ]


class PercentageOutcome(_c.Structure):
    """What a predictor gives: per cent likelihood of reoffending of the kind that it is about, never a risk of serious harm. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number)."""

    _fields_ = [
        ("size", _c.c_uint32),
        ("abi", _c.c_uint32),
        ("kind", _c.c_int32),
        ("edition_status", _c.c_int32),
        ("problem_count", _c.c_int32),
        ("problems", _c.c_int32 * 8),
        ("form", _c.c_int32),
        ("band", _c.c_int32),
        ("missing", _c.c_int32),
        ("percent", _c.c_double),
        ("one_year_percent", _c.c_double),
        ("probability", _c.c_double),
        ("log_odds", _c.c_double),
    ]


class Column(_c.Structure):
    """The answers to one question, a row each. Everything it points to stays the caller's and is only read during the call."""

    _fields_ = [
        ("name", _c.c_char_p),
        ("values", _c.c_void_p),
        ("validity", _c.c_void_p),
        ("offsets", _c.c_void_p),
        ("width", _c.c_size_t),
        ("type", _c.c_int32),
        ("reserved", _c.c_int32),
    ]


class Output(_c.Structure):
    """One column of what the rows come to. Everything it points to stays the caller's and is written during the call."""

    _fields_ = [
        ("path", _c.c_char_p),
        ("values", _c.c_void_p),
        ("validity", _c.c_void_p),
        ("width", _c.c_size_t),
        ("type", _c.c_int32),
        ("absent", _c.c_int32),
    ]


def load(path="libassize.so"):
    """The library, its functions declared."""
    library = _c.CDLL(path)
    library.assize_version.argtypes = []
    library.assize_version.restype = _c.c_char_p
    library.assize_abi_version.argtypes = []
    library.assize_abi_version.restype = _c.c_uint32
    library.assize_status_text.argtypes = [_c.c_int32]
    library.assize_status_text.restype = _c.c_char_p
    library.assize_kind_text.argtypes = [_c.c_int32]
    library.assize_kind_text.restype = _c.c_char_p
    library.assize_level_text.argtypes = [_c.c_int32]
    library.assize_level_text.restype = _c.c_char_p
    library.assize_management_level_text.argtypes = [_c.c_int32]
    library.assize_management_level_text.restype = _c.c_char_p
    library.assize_intervention_text.argtypes = [_c.c_int32]
    library.assize_intervention_text.restype = _c.c_char_p
    library.assize_source_text.argtypes = [_c.c_int32]
    library.assize_source_text.restype = _c.c_char_p
    library.assize_problem_code.argtypes = [_c.c_int32]
    library.assize_problem_code.restype = _c.c_char_p
    library.assize_problem_text.argtypes = [_c.c_int32]
    library.assize_problem_text.restype = _c.c_char_p
    library.assize_score_json.argtypes = [_c.c_char_p, _c.c_char_p, _c.c_size_t, _c.c_char_p, _c.c_void_p, _c.c_size_t, _c.POINTER(_c.c_size_t)]
    library.assize_score_json.restype = _c.c_int32
    library.assize_assess_json.argtypes = [_c.c_char_p, _c.c_size_t, _c.c_char_p, _c.c_void_p, _c.c_size_t, _c.POINTER(_c.c_size_t)]
    library.assize_assess_json.restype = _c.c_int32
    library.assize_assess_text.argtypes = [_c.c_char_p, _c.c_size_t, _c.c_char_p, _c.c_void_p, _c.c_size_t, _c.POINTER(_c.c_size_t)]
    library.assize_assess_text.restype = _c.c_int32
    library.assize_plain_language_json.argtypes = [_c.c_char_p, _c.c_size_t, _c.c_char_p, _c.c_void_p, _c.c_size_t, _c.POINTER(_c.c_size_t)]
    library.assize_plain_language_json.restype = _c.c_int32
    library.assize_list_json.argtypes = [_c.c_void_p, _c.c_size_t, _c.POINTER(_c.c_size_t)]
    library.assize_list_json.restype = _c.c_int32
    library.assize_describe_json.argtypes = [_c.c_char_p, _c.c_void_p, _c.c_size_t, _c.POINTER(_c.c_size_t)]
    library.assize_describe_json.restype = _c.c_int32
    library.assize_schema_json.argtypes = [_c.c_char_p, _c.c_void_p, _c.c_size_t, _c.POINTER(_c.c_size_t)]
    library.assize_schema_json.restype = _c.c_int32
    library.assize_score_columns.argtypes = [_c.c_char_p, _c.c_char_p, _c.c_size_t, _c.POINTER(Column), _c.c_size_t, _c.POINTER(Output), _c.c_size_t, _c.c_void_p, _c.c_void_p, _c.c_size_t, _c.POINTER(_c.c_size_t)]
    library.assize_score_columns.restype = _c.c_int32
    library.assize_rm2000_facts_init.argtypes = [_c.POINTER(Rm2000Facts), _c.c_size_t]
    library.assize_rm2000_facts_init.restype = _c.c_int32
    library.assize_rosh_cell_facts_init.argtypes = [_c.POINTER(RoshCellFacts), _c.c_size_t]
    library.assize_rosh_cell_facts_init.restype = _c.c_int32
    library.assize_mappa_level_facts_init.argtypes = [_c.POINTER(MappaLevelFacts), _c.c_size_t]
    library.assize_mappa_level_facts_init.restype = _c.c_int32
    library.assize_asset_facts_init.argtypes = [_c.POINTER(AssetFacts), _c.c_size_t]
    library.assize_asset_facts_init.restype = _c.c_int32
    library.assize_predictors_facts_init.argtypes = [_c.POINTER(PredictorsFacts), _c.c_size_t]
    library.assize_predictors_facts_init.restype = _c.c_int32
    library.assize_rm2000_outcome_init.argtypes = [_c.POINTER(Rm2000Outcome), _c.c_size_t]
    library.assize_rm2000_outcome_init.restype = _c.c_int32
    library.assize_rosh_cell_outcome_init.argtypes = [_c.POINTER(RoshCellOutcome), _c.c_size_t]
    library.assize_rosh_cell_outcome_init.restype = _c.c_int32
    library.assize_mappa_level_outcome_init.argtypes = [_c.POINTER(MappaLevelOutcome), _c.c_size_t]
    library.assize_mappa_level_outcome_init.restype = _c.c_int32
    library.assize_asset_outcome_init.argtypes = [_c.POINTER(AssetOutcome), _c.c_size_t]
    library.assize_asset_outcome_init.restype = _c.c_int32
    library.assize_percentage_outcome_init.argtypes = [_c.POINTER(PercentageOutcome), _c.c_size_t]
    library.assize_percentage_outcome_init.restype = _c.c_int32
    library.assize_rm2000_score.argtypes = [_c.POINTER(Rm2000Facts), _c.POINTER(Rm2000Outcome)]
    library.assize_rm2000_score.restype = _c.c_int32
    library.assize_arp_score.argtypes = [_c.POINTER(PredictorsFacts), _c.POINTER(PercentageOutcome)]
    library.assize_arp_score.restype = _c.c_int32
    library.assize_vrp_score.argtypes = [_c.POINTER(PredictorsFacts), _c.POINTER(PercentageOutcome)]
    library.assize_vrp_score.restype = _c.c_int32
    library.assize_svrp_score.argtypes = [_c.POINTER(PredictorsFacts), _c.POINTER(PercentageOutcome)]
    library.assize_svrp_score.restype = _c.c_int32
    library.assize_dc_srp_score.argtypes = [_c.POINTER(PredictorsFacts), _c.POINTER(PercentageOutcome)]
    library.assize_dc_srp_score.restype = _c.c_int32
    library.assize_iic_srp_score.argtypes = [_c.POINTER(PredictorsFacts), _c.POINTER(PercentageOutcome)]
    library.assize_iic_srp_score.restype = _c.c_int32
    library.assize_csrp_score.argtypes = [_c.POINTER(PredictorsFacts), _c.POINTER(PercentageOutcome)]
    library.assize_csrp_score.restype = _c.c_int32
    library.assize_ogrs3_score.argtypes = [_c.POINTER(PredictorsFacts), _c.POINTER(PercentageOutcome)]
    library.assize_ogrs3_score.restype = _c.c_int32
    library.assize_ogrs3_arns_2025_score.argtypes = [_c.POINTER(PredictorsFacts), _c.POINTER(PercentageOutcome)]
    library.assize_ogrs3_arns_2025_score.restype = _c.c_int32
    library.assize_ogp_score.argtypes = [_c.POINTER(PredictorsFacts), _c.POINTER(PercentageOutcome)]
    library.assize_ogp_score.restype = _c.c_int32
    library.assize_ovp_score.argtypes = [_c.POINTER(PredictorsFacts), _c.POINTER(PercentageOutcome)]
    library.assize_ovp_score.restype = _c.c_int32
    library.assize_snsv_score.argtypes = [_c.POINTER(PredictorsFacts), _c.POINTER(PercentageOutcome)]
    library.assize_snsv_score.restype = _c.c_int32
    library.assize_snsv_2014_score.argtypes = [_c.POINTER(PredictorsFacts), _c.POINTER(PercentageOutcome)]
    library.assize_snsv_2014_score.restype = _c.c_int32
    library.assize_osp_dc_score.argtypes = [_c.POINTER(PredictorsFacts), _c.POINTER(PercentageOutcome)]
    library.assize_osp_dc_score.restype = _c.c_int32
    library.assize_osp_iic_score.argtypes = [_c.POINTER(PredictorsFacts), _c.POINTER(PercentageOutcome)]
    library.assize_osp_iic_score.restype = _c.c_int32
    library.assize_rsr_score.argtypes = [_c.POINTER(PredictorsFacts), _c.POINTER(PercentageOutcome)]
    library.assize_rsr_score.restype = _c.c_int32
    library.assize_rosh_cell_score.argtypes = [_c.POINTER(RoshCellFacts), _c.POINTER(RoshCellOutcome)]
    library.assize_rosh_cell_score.restype = _c.c_int32
    library.assize_asset_score.argtypes = [_c.POINTER(AssetFacts), _c.c_char_p, _c.POINTER(AssetOutcome)]
    library.assize_asset_score.restype = _c.c_int32
    library.assize_mappa_level_score.argtypes = [_c.POINTER(MappaLevelFacts), _c.c_char_p, _c.POINTER(MappaLevelOutcome)]
    library.assize_mappa_level_score.restype = _c.c_int32
    library.assize_rm2000_explain.argtypes = [_c.POINTER(Rm2000Facts), _c.c_char_p, _c.c_int32, _c.c_void_p, _c.c_size_t, _c.POINTER(_c.c_size_t)]
    library.assize_rm2000_explain.restype = _c.c_int32
    library.assize_arp_explain.argtypes = [_c.POINTER(PredictorsFacts), _c.c_char_p, _c.c_int32, _c.c_void_p, _c.c_size_t, _c.POINTER(_c.c_size_t)]
    library.assize_arp_explain.restype = _c.c_int32
    library.assize_vrp_explain.argtypes = [_c.POINTER(PredictorsFacts), _c.c_char_p, _c.c_int32, _c.c_void_p, _c.c_size_t, _c.POINTER(_c.c_size_t)]
    library.assize_vrp_explain.restype = _c.c_int32
    library.assize_svrp_explain.argtypes = [_c.POINTER(PredictorsFacts), _c.c_char_p, _c.c_int32, _c.c_void_p, _c.c_size_t, _c.POINTER(_c.c_size_t)]
    library.assize_svrp_explain.restype = _c.c_int32
    library.assize_dc_srp_explain.argtypes = [_c.POINTER(PredictorsFacts), _c.c_char_p, _c.c_int32, _c.c_void_p, _c.c_size_t, _c.POINTER(_c.c_size_t)]
    library.assize_dc_srp_explain.restype = _c.c_int32
    library.assize_iic_srp_explain.argtypes = [_c.POINTER(PredictorsFacts), _c.c_char_p, _c.c_int32, _c.c_void_p, _c.c_size_t, _c.POINTER(_c.c_size_t)]
    library.assize_iic_srp_explain.restype = _c.c_int32
    library.assize_csrp_explain.argtypes = [_c.POINTER(PredictorsFacts), _c.c_char_p, _c.c_int32, _c.c_void_p, _c.c_size_t, _c.POINTER(_c.c_size_t)]
    library.assize_csrp_explain.restype = _c.c_int32
    library.assize_ogrs3_explain.argtypes = [_c.POINTER(PredictorsFacts), _c.c_char_p, _c.c_int32, _c.c_void_p, _c.c_size_t, _c.POINTER(_c.c_size_t)]
    library.assize_ogrs3_explain.restype = _c.c_int32
    library.assize_ogrs3_arns_2025_explain.argtypes = [_c.POINTER(PredictorsFacts), _c.c_char_p, _c.c_int32, _c.c_void_p, _c.c_size_t, _c.POINTER(_c.c_size_t)]
    library.assize_ogrs3_arns_2025_explain.restype = _c.c_int32
    library.assize_ogp_explain.argtypes = [_c.POINTER(PredictorsFacts), _c.c_char_p, _c.c_int32, _c.c_void_p, _c.c_size_t, _c.POINTER(_c.c_size_t)]
    library.assize_ogp_explain.restype = _c.c_int32
    library.assize_ovp_explain.argtypes = [_c.POINTER(PredictorsFacts), _c.c_char_p, _c.c_int32, _c.c_void_p, _c.c_size_t, _c.POINTER(_c.c_size_t)]
    library.assize_ovp_explain.restype = _c.c_int32
    library.assize_snsv_explain.argtypes = [_c.POINTER(PredictorsFacts), _c.c_char_p, _c.c_int32, _c.c_void_p, _c.c_size_t, _c.POINTER(_c.c_size_t)]
    library.assize_snsv_explain.restype = _c.c_int32
    library.assize_snsv_2014_explain.argtypes = [_c.POINTER(PredictorsFacts), _c.c_char_p, _c.c_int32, _c.c_void_p, _c.c_size_t, _c.POINTER(_c.c_size_t)]
    library.assize_snsv_2014_explain.restype = _c.c_int32
    library.assize_osp_dc_explain.argtypes = [_c.POINTER(PredictorsFacts), _c.c_char_p, _c.c_int32, _c.c_void_p, _c.c_size_t, _c.POINTER(_c.c_size_t)]
    library.assize_osp_dc_explain.restype = _c.c_int32
    library.assize_osp_iic_explain.argtypes = [_c.POINTER(PredictorsFacts), _c.c_char_p, _c.c_int32, _c.c_void_p, _c.c_size_t, _c.POINTER(_c.c_size_t)]
    library.assize_osp_iic_explain.restype = _c.c_int32
    library.assize_rsr_explain.argtypes = [_c.POINTER(PredictorsFacts), _c.c_char_p, _c.c_int32, _c.c_void_p, _c.c_size_t, _c.POINTER(_c.c_size_t)]
    library.assize_rsr_explain.restype = _c.c_int32
    library.assize_rosh_cell_explain.argtypes = [_c.POINTER(RoshCellFacts), _c.c_char_p, _c.c_int32, _c.c_void_p, _c.c_size_t, _c.POINTER(_c.c_size_t)]
    library.assize_rosh_cell_explain.restype = _c.c_int32
    library.assize_asset_explain.argtypes = [_c.POINTER(AssetFacts), _c.c_char_p, _c.c_int32, _c.c_void_p, _c.c_size_t, _c.POINTER(_c.c_size_t)]
    library.assize_asset_explain.restype = _c.c_int32
    library.assize_mappa_level_explain.argtypes = [_c.POINTER(MappaLevelFacts), _c.c_char_p, _c.c_int32, _c.c_void_p, _c.c_size_t, _c.POINTER(_c.c_size_t)]
    library.assize_mappa_level_explain.restype = _c.c_int32
    return library
