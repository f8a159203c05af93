// Written by `cargo xtask generate` from the engine's declarations: change those. The header has the full documentation.
using System;
using System.Runtime.InteropServices;

/// <summary>The C ABI of Assize, for P/Invoke.</summary>
public static class Assize
{
    const string Library = "assize";

    public const uint ABI_VERSION = 1096417281;
    public const int OK = 0;
    public const int NULL = 1;
    public const int MISALIGNED = 2;
    public const int NOT_INITIALISED = 3;
    public const int WRONG_SIZE = 4;
    public const int NEWER_HEADER = 5;
    public const int BUFFER_TOO_SMALL = 6;
    public const int NOT_UTF8 = 7;
    public const int NOT_JSON = 8;
    public const int TOO_LARGE = 9;
    public const int UNKNOWN_INSTRUMENT = 10;
    public const int BAD_OPTIONS = 11;
    public const int BAD_COLUMNS = 12;
    public const int BAD_NUMBER = 13;
    public const int INTERNAL = 99;
    public const int SCORED = 1;
    public const int BOUNDED = 2;
    public const int REJECTED = 3;
    public const int LOW = 1;
    public const int MEDIUM = 2;
    public const int HIGH = 3;
    public const int VERY_HIGH = 4;
    public const int NOT_APPLICABLE = 5;
    public const int STANDARD = 1;
    public const int ENHANCED = 2;
    public const int INTENSIVE = 3;
    public const int CONFIRMED = 0;
    public const int ATTESTED = 1;
    public const int LIKELY = 2;
    public const int OURS = 3;
    public const int UNCONFIRMED = 4;
    public const int JSON = 0;
    public const int LINES = 1;
    public const int UNKNOWN = int.MinValue;
    public const int SEVERAL = 1073741824;
    public const int PROBLEM_OTHER = 0;
    public const int PROBLEM_WRONG_TYPE = 1;
    public const int PROBLEM_OUT_OF_RANGE = 2;
    public const int PROBLEM_NOT_WHOLE = 3;
    public const int PROBLEM_UNKNOWN_VALUE = 4;
    public const int PROBLEM_IMPOSSIBLE_DATE = 5;
    public const int PROBLEM_TOO_LONG = 6;
    public const int PROBLEM_TOO_MANY = 7;
    public const int PROBLEM_TOO_MANY_DECIMALS = 8;
    public const int PROBLEM_MISSING = 9;
    public const int PROBLEM_INCONSISTENT = 10;
    public const int PROBLEM_CONTRADICTS = 11;
    public const int PROBLEM_NOT_MALE = 12;
    public const int PROBLEM_UNDER_18 = 13;
    public const int PROBLEM_NO_SEXUAL_CONVICTION = 14;
    public const int PROBLEM_ONLY_JUVENILE_SEXUAL_OFFENCES = 15;
    public const int PROBLEM_REVISED_PROCEDURE_REQUIRED = 16;
    public const int PROBLEM_OFFENCE_AFTER_RISK = 17;
    public const int PROBLEM_UNDER_10 = 18;
    public const int PROBLEM_REASON_REQUIRED = 19;
    public const int PROBLEM_NOT_APPLICABLE = 20;
    public const int PROBLEM_NO_SUCH_OUTCOME = 21;
    public const int PROBLEM_PERCENTAGE_ABOVE_100 = 22;
    public const int PROBLEM_SCORE_BELOW_ZERO = 23;
    public const int PROBLEM_DC_SRP_MEDIUM_SCORE_TOO_LOW = 24;
    public const int PROBLEM_ITEM_NOT_ON_FORM = 25;
    public const int PROBLEM_AS_OF_MISSING = 26;
    public const int PROBLEM_MISSING_MANDATORY_INPUT = 100;
    public const int PROBLEM_MISSING_DYNAMIC_INPUT = 101;
    public const int PROBLEM_TOTAL_NUMBER_OF_SANCTIONS_OUT_OF_RANGE = 102;
    public const int PROBLEM_TOTAL_NUMBER_OF_SANCTIONS_LESS_THAN_ONE = 103;
    public const int PROBLEM_VIOLENT_SANCTION_OUT_OF_RANGE = 104;
    public const int PROBLEM_VIOLENT_SANCTION_GREATER_THAN_TOTAL_SANCTIONS = 105;
    public const int PROBLEM_OFFENCE_CODE_INCORRECT_FORMAT = 106;
    public const int PROBLEM_OFFENCE_CODE_MAPPING_NOT_FOUND = 107;
    public const int PROBLEM_NEED_DETAILS_OF_EXACT_OFFENCE = 108;
    public const int PROBLEM_AGE_AT_FIRST_SANCTION_OUT_OF_RANGE = 109;
    public const int PROBLEM_AGE_AT_CURRENT_CONVICTION_LESS_THAN_TEN = 110;
    public const int PROBLEM_DATE_OF_CURRENT_CONVICTION_BEFORE_DATE_OF_BIRTH = 111;
    public const int PROBLEM_AGE_AT_FIRST_SANCTION_AFTER_AGE_AT_CURRENT_CONVICTION = 112;
    public const int PROBLEM_DATE_OF_CURRENT_CONVICTION_WITHIN_THREE_MONTHS_OF_ASSESSMENT_DATE = 113;
    public const int PROBLEM_DATE_OF_START_OF_FOLLOWUP_REQUIRED = 114;
    public const int PROBLEM_DATE_OF_START_OF_FOLLOWUP_BEFORE_DATE_OF_BIRTH = 115;
    public const int PROBLEM_DATE_OF_START_OF_FOLLOWUP_OUT_OF_RANGE = 116;
    public const int PROBLEM_FOLLOW_UP_DATE_BEFORE_CONVICTION_DATE = 117;
    public const int PROBLEM_MOTIVATION_TO_TACKLE_DRUG_MISUSE_INCONSISTENT = 118;
    public const int PROBLEM_SEXUAL_REOFFENDING_PREDICTOR_NO_SANCTIONS = 119;
    public const int PROBLEM_TOTAL_NUMBER_OF_SEXUAL_SANCTIONS_OUT_OF_RANGE = 120;
    public const int PROBLEM_DATE_OF_MOST_RECENT_SEXUAL_OFFENCE_BEFORE_DATE_OF_BIRTH = 121;
    public const int PROBLEM_DATE_OF_MOST_RECENT_SEXUAL_OFFENCE_OUT_OF_RANGE = 122;
    public const int PROBLEM_SEXUAL_REOFFENDING_PREDICTOR_INCONSISTENT_INPUT = 123;
    public const int PROBLEM_SEXUAL_OFFENDING_INCONSISTENT_INPUT = 124;
    public const int PROBLEM_SEXUAL_OFFENDING_MISSING_COUNTS = 125;
    public const int PROBLEM_COMPONENT_VALIDATION_ERROR = 126;
    public const int PROBLEM_LDS_NOT_ENOUGH_FIELDS_PRESENT = 127;
    public const int PROBLEM_DOMESTIC_ABUSE_INCONSISTENT_INPUT = 128;
    public const int PROBLEM_SANCTIONS_LESS_THAN_ZERO = 129;
    public const int PROBLEM_AGE_AT_START_OF_FOLLOWUP_OUT_OF_RANGE = 130;
    public const int PROBLEM_AGE_AT_MOST_RECENT_SEXUAL_OFFENCE_LESS_THAN_TEN = 131;
    public const int PROBLEM_NO_SEXUAL_SANCTIONS = 132;
    public const int PROBLEM_DUPLICATE_PREVIOUS_CONVICTIONS = 133;
    public const int INT32 = 1;
    public const int FLOAT64 = 2;
    public const int TEXT = 3;
    public const int FIXED_TEXT = 4;
    public const int DAYS = 5;
    public const int RM2000_MALE = 0;
    public const int RM2000_FEMALE = 1;
    public const int ROSH_CELL_OASYS_2006 = 0;
    public const int ROSH_CELL_SEED_13_4_12 = 1;
    public const int ROSH_CELL_MEDICATION = 0;
    public const int ROSH_CELL_ACCOMMODATION = 1;
    public const int ROSH_CELL_RELATIONSHIP = 2;
    public const int ROSH_CELL_DRUGS_OR_ALCOHOL = 3;
    public const int ROSH_CELL_TRIGGER_OTHER = 4;
    public const int ROSH_CELL_NOT_PRESENT = 0;
    public const int ROSH_CELL_PRESENT_NOW = 1;
    public const int MAPPA_LEVEL_CATEGORY_1 = 1;
    public const int MAPPA_LEVEL_CATEGORY_2 = 2;
    public const int MAPPA_LEVEL_CATEGORY_3 = 3;
    public const int MAPPA_LEVEL_CATEGORY_4 = 4;
    public const int MAPPA_LEVEL_LOW = 1;
    public const int MAPPA_LEVEL_MEDIUM = 2;
    public const int MAPPA_LEVEL_HIGH = 3;
    public const int MAPPA_LEVEL_VERY_HIGH = 4;
    public const int MAPPA_LEVEL_MEDIA_INTEREST_NONE = 5;
    public const int ASSET_NOT_TRIGGERED = 5;
    public const int ASSET_LOW = 1;
    public const int ASSET_MEDIUM = 2;
    public const int ASSET_HIGH = 3;
    public const int ASSET_VERY_HIGH = 4;
    public const int ASSET_CAUSED_SERIOUS_HARM_YES = 1;
    public const int ASSET_CAUSED_SERIOUS_HARM_NO = 0;
    public const int ASSET_DONT_KNOW = 2;
    public const int ASSET_INTENT_OR_PREPARATION_YES = 1;
    public const int ASSET_INTENT_OR_PREPARATION_NO = 0;
    public const int ASSET_RECKLESS_OR_LIKELY_YES = 1;
    public const int ASSET_RECKLESS_OR_LIKELY_NO = 0;
    public const int ASSET_OTHER_FEATURES_YES = 1;
    public const int ASSET_OTHER_FEATURES_NO = 0;
    public const int ASSET_WORRYING_ATTITUDES_YES = 1;
    public const int ASSET_WORRYING_ATTITUDES_NO = 0;
    public const int ASSET_OTHER_DISCONCERTING_YES = 1;
    public const int ASSET_OTHER_DISCONCERTING_NO = 0;
    public const int ASSET_CONCERN_OF_OTHERS_YES = 1;
    public const int ASSET_CONCERN_OF_OTHERS_NO = 0;
    public const int ASSET_START = 0;
    public const int ASSET_MIDDLE = 1;
    public const int ASSET_END = 2;
    public const int ASSET_WITH_CHILD = 0;
    public const int ASSET_EXISTING_INFORMATION = 1;
    public const int ASSET_LIVING_ARRANGEMENTS = 0;
    public const int ASSET_FAMILY_PERSONAL_RELATIONSHIPS = 1;
    public const int ASSET_EDUCATION_TRAINING_EMPLOYMENT = 2;
    public const int ASSET_NEIGHBOURHOOD = 3;
    public const int ASSET_LIFESTYLE = 4;
    public const int ASSET_SUBSTANCE_USE = 5;
    public const int ASSET_PHYSICAL_HEALTH = 6;
    public const int ASSET_EMOTIONAL_MENTAL_HEALTH = 7;
    public const int ASSET_PERCEPTION_SELF_OTHERS = 8;
    public const int ASSET_THINKING_BEHAVIOUR = 9;
    public const int ASSET_ATTITUDES_TO_OFFENDING = 10;
    public const int ASSET_MOTIVATION_TO_CHANGE = 11;
    public const int PREDICTORS_MALE = 0;
    public const int PREDICTORS_FEMALE = 1;
    public const int PREDICTORS_OFFENCE_CATEGORY_BURGLARY_DOMESTIC = 0;
    public const int PREDICTORS_OFFENCE_CATEGORY_BURGLARY_OTHER = 1;
    public const int PREDICTORS_OFFENCE_CATEGORY_DRUNKENNESS = 2;
    public const int PREDICTORS_OFFENCE_CATEGORY_DRINK_DRIVING = 3;
    public const int PREDICTORS_OFFENCE_CATEGORY_MOTORING_OFFENCES = 4;
    public const int PREDICTORS_OFFENCE_CATEGORY_VEHICLE_RELATED_THEFT = 5;
    public const int PREDICTORS_OFFENCE_CATEGORY_FRAUD_AND_FORGERY = 6;
    public const int PREDICTORS_OFFENCE_CATEGORY_WELFARE_FRAUD = 7;
    public const int PREDICTORS_DRUG_IMPORT_EXPORT_OR_PRODUCTION = 8;
    public const int PREDICTORS_OFFENCE_CATEGORY_DRUG_POSSESSION_OR_SUPPLY = 9;
    public const int PREDICTORS_VIOLENCE_AGAINST_THE_PERSON_ABH_PLUS = 10;
    public const int PREDICTORS_VIOLENCE_AGAINST_THE_PERSON_SUB_ABH = 11;
    public const int PREDICTORS_PUBLIC_ORDER_AND_HARRASSMENT = 12;
    public const int PREDICTORS_OFFENCE_CATEGORY_WEAPONS_NON_FIREARM = 13;
    public const int PREDICTORS_OFFENCE_CATEGORY_FIREARMS_MOST_SERIOUS = 14;
    public const int PREDICTORS_OFFENCE_CATEGORY_FIREARMS_OTHER = 15;
    public const int PREDICTORS_OFFENCE_CATEGORY_HANDLING_STOLEN_GOODS = 16;
    public const int PREDICTORS_OFFENCE_CATEGORY_CRIMINAL_DAMAGE = 17;
    public const int PREDICTORS_OFFENCE_CATEGORY_ACQUISITIVE_VIOLENCE = 18;
    public const int PREDICTORS_OFFENCE_CATEGORY_OTHER_OFFENCES = 19;
    public const int PREDICTORS_OFFENCE_CATEGORY_ABSCONDING_OR_BAIL = 20;
    public const int PREDICTORS_OFFENCE_CATEGORY_SEXUAL_AGAINST_CHILD = 21;
    public const int PREDICTORS_OFFENCE_CATEGORY_SEXUAL_NOT_AGAINST_CHILD = 22;
    public const int PREDICTORS_OFFENCE_CATEGORY_THEFT_NON_MOTOR = 23;
    public const int PREDICTORS_VIOLENCE = 0;
    public const int PREDICTORS_OGRS3_OFFENCE_GROUP_ROBBERY = 1;
    public const int PREDICTORS_PUBLIC_ORDER = 2;
    public const int PREDICTORS_OGRS3_OFFENCE_GROUP_SEXUAL_NOT_AGAINST_CHILD = 3;
    public const int PREDICTORS_OGRS3_OFFENCE_GROUP_SEXUAL_AGAINST_CHILD = 4;
    public const int PREDICTORS_SOLICITING_OR_PROSTITUTION = 5;
    public const int PREDICTORS_OGRS3_OFFENCE_GROUP_BURGLARY_DOMESTIC = 6;
    public const int PREDICTORS_OGRS3_OFFENCE_GROUP_BURGLARY_OTHER = 7;
    public const int PREDICTORS_OGRS3_OFFENCE_GROUP_THEFT_NON_MOTOR = 8;
    public const int PREDICTORS_OGRS3_OFFENCE_GROUP_HANDLING_STOLEN_GOODS = 9;
    public const int PREDICTORS_OGRS3_OFFENCE_GROUP_FRAUD_AND_FORGERY = 10;
    public const int PREDICTORS_OGRS3_OFFENCE_GROUP_ABSCONDING_OR_BAIL = 11;
    public const int PREDICTORS_TAKING_AND_DRIVING_AWAY = 12;
    public const int PREDICTORS_THEFT_FROM_VEHICLES = 13;
    public const int PREDICTORS_OTHER_MOTORING = 14;
    public const int PREDICTORS_OGRS3_OFFENCE_GROUP_DRINK_DRIVING = 15;
    public const int PREDICTORS_OGRS3_OFFENCE_GROUP_CRIMINAL_DAMAGE = 16;
    public const int PREDICTORS_OGRS3_OFFENCE_GROUP_DRUG_IMPORT_EXPORT_PRODUCTION = 17;
    public const int PREDICTORS_OGRS3_OFFENCE_GROUP_DRUG_POSSESSION_OR_SUPPLY = 18;
    public const int PREDICTORS_OTHER_OFFENCE = 19;
    public const int PREDICTORS_SNSV_OFFENCE_CATEGORY_ABSCONDING_OR_BAIL = 0;
    public const int PREDICTORS_SNSV_OFFENCE_CATEGORY_ACQUISITIVE_VIOLENCE = 1;
    public const int PREDICTORS_SNSV_OFFENCE_CATEGORY_BURGLARY_DOMESTIC = 2;
    public const int PREDICTORS_SNSV_OFFENCE_CATEGORY_BURGLARY_OTHER = 3;
    public const int PREDICTORS_SNSV_OFFENCE_CATEGORY_CRIMINAL_DAMAGE = 4;
    public const int PREDICTORS_SNSV_OFFENCE_CATEGORY_DRINK_DRIVING = 5;
    public const int PREDICTORS_SNSV_OFFENCE_CATEGORY_DRUG_IMPORT_EXPORT_PRODUCTION = 6;
    public const int PREDICTORS_SNSV_OFFENCE_CATEGORY_DRUG_POSSESSION_OR_SUPPLY = 7;
    public const int PREDICTORS_SNSV_OFFENCE_CATEGORY_DRUNKENNESS = 8;
    public const int PREDICTORS_SNSV_OFFENCE_CATEGORY_FRAUD_AND_FORGERY = 9;
    public const int PREDICTORS_SNSV_OFFENCE_CATEGORY_HANDLING_STOLEN_GOODS = 10;
    public const int PREDICTORS_SNSV_OFFENCE_CATEGORY_MOTORING_OFFENCES = 11;
    public const int PREDICTORS_SNSV_OFFENCE_CATEGORY_OTHER_OFFENCES = 12;
    public const int PREDICTORS_PUBLIC_ORDER_AND_HARASSMENT = 13;
    public const int PREDICTORS_SNSV_OFFENCE_CATEGORY_SEXUAL_AGAINST_CHILD = 14;
    public const int PREDICTORS_SNSV_OFFENCE_CATEGORY_SEXUAL_NOT_AGAINST_CHILD = 15;
    public const int PREDICTORS_SNSV_OFFENCE_CATEGORY_THEFT_NON_MOTOR = 16;
    public const int PREDICTORS_SNSV_OFFENCE_CATEGORY_VEHICLE_RELATED_THEFT = 17;
    public const int PREDICTORS_VIOLENCE_AGAINST_THE_PERSON = 18;
    public const int PREDICTORS_SNSV_OFFENCE_CATEGORY_WELFARE_FRAUD = 19;
    public const int PREDICTORS_VATP_ABH_PLUS = 0;
    public const int PREDICTORS_VATP_SUB_ABH = 1;
    public const int PREDICTORS_SNSV_VIOLENCE_SUBCATEGORY_FIREARMS_MOST_SERIOUS = 2;
    public const int PREDICTORS_SNSV_VIOLENCE_SUBCATEGORY_FIREARMS_OTHER = 3;
    public const int PREDICTORS_SNSV_VIOLENCE_SUBCATEGORY_WEAPONS_NON_FIREARM = 4;
    public const int PREDICTORS_CUSTODY = 0;
    public const int PREDICTORS_COMMUNITY = 1;
    public const int PREDICTORS_REMAND = 2;
    public const int PREDICTORS_STATIC = 0;
    public const int PREDICTORS_DYNAMIC = 1;
    public const int PREDICTORS_HOMICIDE = 0;
    public const int PREDICTORS_WOUNDING_GBH = 1;
    public const int PREDICTORS_KIDNAPPING = 2;
    public const int PREDICTORS_FIREARMS = 3;
    public const int PREDICTORS_PREVIOUS_CONVICTIONS_ROBBERY = 4;
    public const int PREDICTORS_AGGRAVATED_BURGLARY = 5;
    public const int PREDICTORS_WEAPON = 6;
    public const int PREDICTORS_PREVIOUS_CONVICTIONS_CRIMINAL_DAMAGE = 7;
    public const int PREDICTORS_ARSON = 8;
    public const int PREDICTORS_NO_PROBLEMS = 0;
    public const int PREDICTORS_SOME_PROBLEMS = 1;
    public const int PREDICTORS_SIGNIFICANT_PROBLEMS = 2;
    public const int PREDICTORS_ANY_QUALIFICATION = 0;
    public const int PREDICTORS_NO_QUALIFICATIONS = 1;
    public const int PREDICTORS_NOT_IN_RELATIONSHIP = 0;
    public const int PREDICTORS_IN_RELATIONSHIP_LIVING_TOGETHER = 1;
    public const int PREDICTORS_IN_RELATIONSHIP_NOT_LIVING_TOGETHER = 2;
    public const int PREDICTORS_LOW = 1;
    public const int PREDICTORS_MEDIUM = 2;
    public const int PREDICTORS_HIGH = 3;
    public const int PREDICTORS_VERY_HIGH = 4;
    public const int PREDICTORS_NOT_APPLICABLE = 5;
    public const int PREDICTORS_FULL_MOTIVATION = 0;
    public const int PREDICTORS_PARTIAL_MOTIVATION = 1;
    public const int PREDICTORS_NO_MOTIVATION = 2;
    public const int PREDICTORS_AWARENESS_OF_CONSEQUENCES_YES = 1;
    public const int PREDICTORS_SOMETIMES = 2;
    public const int PREDICTORS_AWARENESS_OF_CONSEQUENCES_NO = 0;

    /// <summary>Risk Matrix 2000: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank).</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct Rm2000Facts
    {
        public uint size;
        public uint abi;
        public int sex;
        public int age;
        public int convicted_of_sexual_offence;
        public int age_at_latest_sexual_offence;
        public int internet_only;
        public int sexual_appearances;
        public int criminal_appearances;
        public int violent_appearances;
        public int any_burglary;
        public int male_victim;
        public int stranger_victim;
        public int single;
        public int non_contact_offence;
        public int index_not_sexual;
    }

    /// <summary>Risk of serious harm: one subject in one setting: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank).</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct RoshCellFacts
    {
        public uint size;
        public uint abi;
        public int profile;
        public int indicators;
        public int serious;
        public int imminent;
        public int any_time;
        public int only_on_change;
        public int trigger_1_trigger;
        [MarshalAs(UnmanagedType.ByValArray, SizeConst = 40)] public byte[] trigger_1_name;
        public int trigger_1_state;
        public int trigger_1_since;
        public int trigger_1_weighed;
        public int trigger_2_trigger;
        [MarshalAs(UnmanagedType.ByValArray, SizeConst = 40)] public byte[] trigger_2_name;
        public int trigger_2_state;
        public int trigger_2_since;
        public int trigger_2_weighed;
        public int trigger_3_trigger;
        [MarshalAs(UnmanagedType.ByValArray, SizeConst = 40)] public byte[] trigger_3_name;
        public int trigger_3_state;
        public int trigger_3_since;
        public int trigger_3_weighed;
        public int trigger_4_trigger;
        [MarshalAs(UnmanagedType.ByValArray, SizeConst = 40)] public byte[] trigger_4_name;
        public int trigger_4_state;
        public int trigger_4_since;
        public int trigger_4_weighed;
        public int trigger_5_trigger;
        [MarshalAs(UnmanagedType.ByValArray, SizeConst = 40)] public byte[] trigger_5_name;
        public int trigger_5_state;
        public int trigger_5_since;
        public int trigger_5_weighed;
        public int judged_on;
    }

    /// <summary>MAPPA management level: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank).</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct MappaLevelFacts
    {
        public uint size;
        public uint abi;
        public int category;
        public int rosh;
        public int rosh_by_validated_tool;
        public int single_agency_can_manage;
        public int needs_active_multi_agency;
        public int beyond_police_probation;
        public int adds_value;
        public int previously_level_3;
        public int senior_representation_required;
        public int senior_cooperation_needed;
        public int special_resources_authorisation;
        public int ongoing_senior_oversight;
        public int significant_resources_short_notice;
        public int media_interest;
        public int public_confidence_need;
        public int exceptional_reason_given;
        public int only_risk_is_to_identified_child;
        public int under_probation;
        public int robust_plan_with_cpc_attendance;
        public int rm2000_high_or_very_high;
    }

    /// <summary>Asset: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank).</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct AssetFacts
    {
        public uint size;
        public uint abi;
        public int age;
        public int ratings_living_arrangements;
        public int ratings_family_personal_relationships;
        public int ratings_education_training_employment;
        public int ratings_neighbourhood;
        public int ratings_lifestyle;
        public int ratings_substance_use;
        public int ratings_physical_health;
        public int ratings_emotional_mental_health;
        public int ratings_perception_self_others;
        public int ratings_thinking_behaviour;
        public int ratings_attitudes_to_offending;
        public int ratings_motivation_to_change;
        public int static_scores_offence_type;
        public int static_scores_age_at_first_reprimand;
        public int static_scores_age_at_first_conviction;
        public int static_scores_previous_convictions;
        public int rosh;
        public int harm_indicators_caused_serious_harm;
        public int harm_indicators_intent_or_preparation;
        public int harm_indicators_reckless_or_likely;
        public int harm_indicators_other_features;
        public int harm_indicators_worrying_attitudes;
        public int harm_indicators_other_disconcerting;
        public int harm_indicators_concern_of_others;
        public int convicted_serious_specified_offence;
        public int crown_court_specified_offence;
        public int youth_court_asks_dangerousness;
        public int vulnerability_level;
        public int vulnerability_from_self;
        public int vulnerability_from_others;
        public int vulnerability_management_plan;
        public int stage;
        public int basis;
        public int information_unobtainable;
        public int evidence;
        public int positive_factors;
    }

    /// <summary>Reoffending predictors: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank).</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct PredictorsFacts
    {
        public uint size;
        public uint abi;
        public int assessment_date;
        public int gender;
        public int date_of_birth;
        public int date_of_current_conviction;
        public int date_at_start_of_followup;
        [MarshalAs(UnmanagedType.ByValArray, SizeConst = 8)] public byte[] current_offence_code;
        public int offence_category;
        public int ogrs3_offence_group;
        public int snsv_offence_category;
        public int snsv_violence_subcategory;
        public int opd_violent_or_sexual;
        public int supervision_status;
        public int snsv_static_or_dynamic;
        public int total_number_of_sanctions_for_all_offences;
        public int total_number_of_violent_sanctions;
        public int age_at_first_sanction;
        public int previous_convictions;
        public int most_recent_offence_date;
        public int has_ever_committed_sexual_offence;
        public int is_current_offence_sexually_motivated;
        public int total_contact_adult_sexual_sanctions;
        public int total_contact_child_sexual_sanctions;
        public int total_indecent_image_sanctions;
        public int total_non_contact_sexual_offences;
        public int date_of_most_recent_sexual_offence;
        public int is_current_offence_against_victim_stranger;
        public int is_a_risk_of_sexual_harm;
        public int sexual_preoccupation;
        public int offence_related_sexual_interests;
        public int emotional_congruence_with_children;
        public int did_offence_involve_carrying_or_using_weapon;
        public int did_offence_involve_violence_or_threat_of_violence;
        public int did_offence_involve_excessive_use_of_violence;
        public int did_offence_involve_arson;
        public int offence_motivation_emotional_state;
        public int does_recognise_impact_of_offending_on_others;
        public int is_analysis_of_offence_issues_linked_to_risk;
        public int is_currently_of_no_fixed_abode_or_transient_accommodation;
        public int suitability_of_accommodation;
        public int has_accommodation_issues_linked_to_risk;
        public int is_unemployed;
        public int work_related_skills;
        public int problems_with_reading_writing_numeracy;
        public int has_problems_with_reading;
        public int has_problems_with_numeracy;
        public int learning_difficulties;
        public int professional_or_vocational_qualifications;
        public int over_reliance_on_others_for_financial_support;
        public int current_relationship_with_family_members;
        public int experience_of_childhood;
        public int current_relationship_with_partner;
        public int previous_close_relationships;
        public int current_relationship_status;
        public int evidence_of_domestic_abuse;
        public int domestic_abuse_against_partner;
        public int domestic_abuse_against_family;
        public int relationship_issues_linked_to_risk;
        public int sara_risk_to_partner;
        public int sara_risk_to_others;
        public int regular_offending_activities;
        public int easily_influenced_by_criminal_associates;
        public int manipulative_or_predatory_behaviour;
        public int recklessness_and_risk_taking_behaviour;
        public int has_peer_group_influences;
        public int influence_from_criminal_associates;
        public int current_drug_misuse;
        public int motivation_to_tackle_drug_misuse;
        public int has_heroin_usage;
        public int has_methadone_usage;
        public int has_other_opiate_usage;
        public int has_crack_cocaine_usage;
        public int has_powder_cocaine_usage;
        public int has_misused_prescription_drug_usage;
        public int has_benzodiazepines_usage;
        public int has_cannabis_usage;
        public int has_steroids_usage;
        public int has_other_drugs_usage;
        public int has_ketamine_usage;
        public int has_spice_usage;
        public int has_hallucinogens_usage;
        public int has_solvents_usage;
        public int current_alcohol_use_problems;
        public int excessive_alcohol_use;
        public int difficulties_coping;
        public int current_psychological_problems;
        public int attitudes_towards_self;
        public int has_self_harm_or_attempted_suicide;
        public int current_psychiatric_problems;
        public int is_evidence_of_childhood_behavioural_problems;
        public int has_history_of_psychiatric_treatment;
        public int has_been_on_medication_for_mental_health_problems;
        public int has_ever_been_in_special_hospital_or_regional_secure_unit;
        public int has_current_psychiatric_treatment;
        public int has_displayed_obsessive_behaviour_linked_to_offending;
        public int are_emotional_issues_linked_to_risk;
        public int impulsivity_problems;
        public int controlling_or_aggressive_behaviour;
        public int temper_control;
        public int problem_solving_skills;
        public int awareness_of_consequences;
        public int understands_other_peoples_views;
        public int are_thinking_and_behaviour_issues_linked_to_risk;
        public int pro_criminal_attitudes;
        public int hostile_orientation;
        public int attitude_towards_supervision_or_licence;
        public int has_assaulted_or_threatened_staff;
        public int has_escaped_or_absconded;
        public int has_control_issues;
        public int overall_risk_for_assessment;
        public int highest_risk_level_over_all_assessments;
        public int has_custodial_sentence;
        public int is_eligible_for_mappa;
        public int apply_opd_override;
        public int recorded_ogrs3_two_year;
        public int reserved_1;
        public double recorded_arp_score;
        public double recorded_vrp_score;
        public double recorded_svrp_score;
        public int recorded_svrp_type;
        public int reserved_2;
        public double recorded_dc_srp_score;
        public int recorded_dc_srp_band;
        public int reserved_3;
        public double recorded_iic_srp_score;
        public int recorded_iic_srp_band;
        public int reserved_4;
        public double recorded_csrp_score;
        public double recorded_snsv_score;
        public int recorded_snsv_type;
        public int reserved_5;
        public double recorded_osp_dc_score;
        public int recorded_osp_dc_band;
        public int reserved_6;
        public double recorded_osp_iic_score;
        public int recorded_osp_iic_band;
        public int reserved_7;
    }

    /// <summary>What Risk Matrix 2000 (2007) gives: likelihood of reconviction, never a risk of serious harm. Not to be disclosed to the person assessed. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number).</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct Rm2000Outcome
    {
        public uint size;
        public uint abi;
        public int kind;
        public int edition_status;
        public int problem_count;
        [MarshalAs(UnmanagedType.ByValArray, SizeConst = 8)] public int[] problems;
        public int eligibility;
        public int s_category;
        public int s_possible;
        public int s_points;
        public int s_step1;
        public int s_factors;
        public int s_age_points;
        public int s_sexual_points;
        public int s_criminal_points;
        public int v_category;
        public int v_possible;
        public int v_points;
        public int v_age_points;
        public int v_violent_points;
        public int v_burglary_points;
        public int c_category;
        public int c_possible;
    }

    /// <summary>Risk of serious harm to one subject in one setting: the levels that the facts leave possible. Structured judgement, never a likelihood. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number).</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct RoshCellOutcome
    {
        public uint size;
        public uint abi;
        public int kind;
        public int edition_status;
        public int problem_count;
        [MarshalAs(UnmanagedType.ByValArray, SizeConst = 8)] public int[] problems;
        public int level;
        public int possible;
        public int timings;
        public int review_required;
    }

    /// <summary>The management level that a policy recommends: a recommendation, never a decision, and never a level of risk. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number).</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct MappaLevelOutcome
    {
        public uint size;
        public uint abi;
        public int kind;
        public int edition_status;
        public int problem_count;
        [MarshalAs(UnmanagedType.ByValArray, SizeConst = 8)] public int[] problems;
        public int level;
        public int possible;
    }

    /// <summary>What Asset (2006) and the Scaled Approach give for a young person of 10 to 17. Three judgements that stay apart: this holds no risk of serious harm. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number).</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct AssetOutcome
    {
        public uint size;
        public uint abi;
        public int kind;
        public int edition_status;
        public int problem_count;
        [MarshalAs(UnmanagedType.ByValArray, SizeConst = 8)] public int[] problems;
        public int likelihood;
        public int likelihood_possible;
        public int intervention;
        public int intervention_possible;
        public int total;
        public int total_lowest;
        public int total_highest;
        public int dynamic_score;
        public int static_score;
    }

    /// <summary>What a predictor gives: per cent likelihood of reoffending of the kind that it is about, never a risk of serious harm. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number).</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct PercentageOutcome
    {
        public uint size;
        public uint abi;
        public int kind;
        public int edition_status;
        public int problem_count;
        [MarshalAs(UnmanagedType.ByValArray, SizeConst = 8)] public int[] problems;
        public int form;
        public int band;
        public int missing;
        public double percent;
        public double one_year_percent;
        public double probability;
        public double log_odds;
    }

    /// <summary>The answers to one question, a row each. Everything it points to stays the caller's and is only read during the call.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct Column
    {
        public IntPtr name;
        public IntPtr values;
        public IntPtr validity;
        public IntPtr offsets;
        public UIntPtr width;
        public int type;
        public int reserved;
    }

    /// <summary>One column of what the rows come to. Everything it points to stays the caller's and is written during the call.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct Output
    {
        public IntPtr path;
        public IntPtr values;
        public IntPtr validity;
        public UIntPtr width;
        public int type;
        public int absent;
    }

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern IntPtr assize_version();
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern uint assize_abi_version();
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern IntPtr assize_status_text(int status);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern IntPtr assize_kind_text(int kind);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern IntPtr assize_level_text(int level);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern IntPtr assize_management_level_text(int level);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern IntPtr assize_intervention_text(int level);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern IntPtr assize_source_text(int edition_status);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern IntPtr assize_problem_code(int problem);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern IntPtr assize_problem_text(int problem);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_score_json([MarshalAs(UnmanagedType.LPUTF8Str)] string instrument, byte[] json, UIntPtr json_len, [MarshalAs(UnmanagedType.LPUTF8Str)] string policy_or_null, byte[] @out, UIntPtr out_capacity, out UIntPtr out_len);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_assess_json(byte[] json, UIntPtr json_len, [MarshalAs(UnmanagedType.LPUTF8Str)] string policy_or_null, byte[] @out, UIntPtr out_capacity, out UIntPtr out_len);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_assess_text(byte[] json, UIntPtr json_len, [MarshalAs(UnmanagedType.LPUTF8Str)] string policy_or_null, byte[] @out, UIntPtr out_capacity, out UIntPtr out_len);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_plain_language_json(byte[] json, UIntPtr json_len, [MarshalAs(UnmanagedType.LPUTF8Str)] string policy_or_null, byte[] @out, UIntPtr out_capacity, out UIntPtr out_len);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_list_json(byte[] @out, UIntPtr out_capacity, out UIntPtr out_len);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_describe_json([MarshalAs(UnmanagedType.LPUTF8Str)] string id, byte[] @out, UIntPtr out_capacity, out UIntPtr out_len);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_schema_json([MarshalAs(UnmanagedType.LPUTF8Str)] string id, byte[] @out, UIntPtr out_capacity, out UIntPtr out_len);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_score_columns([MarshalAs(UnmanagedType.LPUTF8Str)] string instrument, [MarshalAs(UnmanagedType.LPUTF8Str)] string policy_or_null, UIntPtr rows, [In, Out] Column[] columns, UIntPtr column_count, [In, Out] Output[] outputs, UIntPtr output_count, byte[] kinds_or_null, byte[] @out, UIntPtr out_capacity, out UIntPtr out_len);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_rm2000_facts_init(ref Rm2000Facts facts, UIntPtr size);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_rosh_cell_facts_init(ref RoshCellFacts facts, UIntPtr size);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_mappa_level_facts_init(ref MappaLevelFacts facts, UIntPtr size);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_asset_facts_init(ref AssetFacts facts, UIntPtr size);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_predictors_facts_init(ref PredictorsFacts facts, UIntPtr size);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_rm2000_outcome_init(ref Rm2000Outcome outcome, UIntPtr size);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_rosh_cell_outcome_init(ref RoshCellOutcome outcome, UIntPtr size);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_mappa_level_outcome_init(ref MappaLevelOutcome outcome, UIntPtr size);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_asset_outcome_init(ref AssetOutcome outcome, UIntPtr size);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_percentage_outcome_init(ref PercentageOutcome outcome, UIntPtr size);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_rm2000_score(ref Rm2000Facts facts, ref Rm2000Outcome outcome);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_arp_score(ref PredictorsFacts facts, ref PercentageOutcome outcome);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_vrp_score(ref PredictorsFacts facts, ref PercentageOutcome outcome);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_svrp_score(ref PredictorsFacts facts, ref PercentageOutcome outcome);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_dc_srp_score(ref PredictorsFacts facts, ref PercentageOutcome outcome);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_iic_srp_score(ref PredictorsFacts facts, ref PercentageOutcome outcome);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_csrp_score(ref PredictorsFacts facts, ref PercentageOutcome outcome);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_ogrs3_score(ref PredictorsFacts facts, ref PercentageOutcome outcome);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_ogrs3_arns_2025_score(ref PredictorsFacts facts, ref PercentageOutcome outcome);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_ogp_score(ref PredictorsFacts facts, ref PercentageOutcome outcome);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_ovp_score(ref PredictorsFacts facts, ref PercentageOutcome outcome);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_snsv_score(ref PredictorsFacts facts, ref PercentageOutcome outcome);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_snsv_2014_score(ref PredictorsFacts facts, ref PercentageOutcome outcome);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_osp_dc_score(ref PredictorsFacts facts, ref PercentageOutcome outcome);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_osp_iic_score(ref PredictorsFacts facts, ref PercentageOutcome outcome);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_rsr_score(ref PredictorsFacts facts, ref PercentageOutcome outcome);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_rosh_cell_score(ref RoshCellFacts facts, ref RoshCellOutcome outcome);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_asset_score(ref AssetFacts facts, [MarshalAs(UnmanagedType.LPUTF8Str)] string policy_or_null, ref AssetOutcome outcome);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_mappa_level_score(ref MappaLevelFacts facts, [MarshalAs(UnmanagedType.LPUTF8Str)] string policy_or_null, ref MappaLevelOutcome outcome);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_rm2000_explain(ref Rm2000Facts facts, [MarshalAs(UnmanagedType.LPUTF8Str)] string policy_or_null, int format, byte[] @out, UIntPtr out_capacity, out UIntPtr out_len);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_arp_explain(ref PredictorsFacts facts, [MarshalAs(UnmanagedType.LPUTF8Str)] string policy_or_null, int format, byte[] @out, UIntPtr out_capacity, out UIntPtr out_len);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_vrp_explain(ref PredictorsFacts facts, [MarshalAs(UnmanagedType.LPUTF8Str)] string policy_or_null, int format, byte[] @out, UIntPtr out_capacity, out UIntPtr out_len);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_svrp_explain(ref PredictorsFacts facts, [MarshalAs(UnmanagedType.LPUTF8Str)] string policy_or_null, int format, byte[] @out, UIntPtr out_capacity, out UIntPtr out_len);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_dc_srp_explain(ref PredictorsFacts facts, [MarshalAs(UnmanagedType.LPUTF8Str)] string policy_or_null, int format, byte[] @out, UIntPtr out_capacity, out UIntPtr out_len);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_iic_srp_explain(ref PredictorsFacts facts, [MarshalAs(UnmanagedType.LPUTF8Str)] string policy_or_null, int format, byte[] @out, UIntPtr out_capacity, out UIntPtr out_len);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_csrp_explain(ref PredictorsFacts facts, [MarshalAs(UnmanagedType.LPUTF8Str)] string policy_or_null, int format, byte[] @out, UIntPtr out_capacity, out UIntPtr out_len);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_ogrs3_explain(ref PredictorsFacts facts, [MarshalAs(UnmanagedType.LPUTF8Str)] string policy_or_null, int format, byte[] @out, UIntPtr out_capacity, out UIntPtr out_len);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_ogrs3_arns_2025_explain(ref PredictorsFacts facts, [MarshalAs(UnmanagedType.LPUTF8Str)] string policy_or_null, int format, byte[] @out, UIntPtr out_capacity, out UIntPtr out_len);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_ogp_explain(ref PredictorsFacts facts, [MarshalAs(UnmanagedType.LPUTF8Str)] string policy_or_null, int format, byte[] @out, UIntPtr out_capacity, out UIntPtr out_len);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_ovp_explain(ref PredictorsFacts facts, [MarshalAs(UnmanagedType.LPUTF8Str)] string policy_or_null, int format, byte[] @out, UIntPtr out_capacity, out UIntPtr out_len);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_snsv_explain(ref PredictorsFacts facts, [MarshalAs(UnmanagedType.LPUTF8Str)] string policy_or_null, int format, byte[] @out, UIntPtr out_capacity, out UIntPtr out_len);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_snsv_2014_explain(ref PredictorsFacts facts, [MarshalAs(UnmanagedType.LPUTF8Str)] string policy_or_null, int format, byte[] @out, UIntPtr out_capacity, out UIntPtr out_len);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_osp_dc_explain(ref PredictorsFacts facts, [MarshalAs(UnmanagedType.LPUTF8Str)] string policy_or_null, int format, byte[] @out, UIntPtr out_capacity, out UIntPtr out_len);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_osp_iic_explain(ref PredictorsFacts facts, [MarshalAs(UnmanagedType.LPUTF8Str)] string policy_or_null, int format, byte[] @out, UIntPtr out_capacity, out UIntPtr out_len);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_rsr_explain(ref PredictorsFacts facts, [MarshalAs(UnmanagedType.LPUTF8Str)] string policy_or_null, int format, byte[] @out, UIntPtr out_capacity, out UIntPtr out_len);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_rosh_cell_explain(ref RoshCellFacts facts, [MarshalAs(UnmanagedType.LPUTF8Str)] string policy_or_null, int format, byte[] @out, UIntPtr out_capacity, out UIntPtr out_len);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_asset_explain(ref AssetFacts facts, [MarshalAs(UnmanagedType.LPUTF8Str)] string policy_or_null, int format, byte[] @out, UIntPtr out_capacity, out UIntPtr out_len);
    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int assize_mappa_level_explain(ref MappaLevelFacts facts, [MarshalAs(UnmanagedType.LPUTF8Str)] string policy_or_null, int format, byte[] @out, UIntPtr out_capacity, out UIntPtr out_len);

    /// <summary>A text of the library as a string.</summary>
    public static string Text(IntPtr text)
    {
        int length = 0;
        while (Marshal.ReadByte(text, length) != 0) length++;
        var bytes = new byte[length];
        Marshal.Copy(text, bytes, 0, length);
        return System.Text.Encoding.UTF8.GetString(bytes);
    }
}
