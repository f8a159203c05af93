// Written by `cargo xtask generate` from the engine's declarations: change those. The header has the full documentation.
// Texts go in the encoding that JNA is told of: run with -Djna.encoding=UTF-8 where a policy file holds more than ASCII.
package assize;

import com.sun.jna.IntegerType;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.ptr.ByReference;

/** The C ABI of Assize, for JNA. */
public interface Assize extends Library {
    Assize LIBRARY = Native.load("assize", Assize.class);

    /** size_t. */
    class Size extends IntegerType {
        private static final long serialVersionUID = 1;
        public Size() { this(0); }
        public Size(long value) { super(Native.SIZE_T_SIZE, value, true); }
    }

    /** size_t *. */
    class SizeByReference extends ByReference {
        public SizeByReference() { super(Native.SIZE_T_SIZE); }
        public long getValue() {
            return Native.SIZE_T_SIZE == 8 ? getPointer().getLong(0) : getPointer().getInt(0) & 0xffffffffL;
        }
    }

    int ABI_VERSION = 1096417281;
    int OK = 0;
    int NULL = 1;
    int MISALIGNED = 2;
    int NOT_INITIALISED = 3;
    int WRONG_SIZE = 4;
    int NEWER_HEADER = 5;
    int BUFFER_TOO_SMALL = 6;
    int NOT_UTF8 = 7;
    int NOT_JSON = 8;
    int TOO_LARGE = 9;
    int UNKNOWN_INSTRUMENT = 10;
    int BAD_OPTIONS = 11;
    int BAD_COLUMNS = 12;
    int BAD_NUMBER = 13;
    int INTERNAL = 99;
    int SCORED = 1;
    int BOUNDED = 2;
    int REJECTED = 3;
    int LOW = 1;
    int MEDIUM = 2;
    int HIGH = 3;
    int VERY_HIGH = 4;
    int NOT_APPLICABLE = 5;
    int STANDARD = 1;
    int ENHANCED = 2;
    int INTENSIVE = 3;
    int CONFIRMED = 0;
    int ATTESTED = 1;
    int LIKELY = 2;
    int OURS = 3;
    int UNCONFIRMED = 4;
    int JSON = 0;
    int LINES = 1;
    int UNKNOWN = Integer.MIN_VALUE;
    int SEVERAL = 1073741824;
    int PROBLEM_OTHER = 0;
    int PROBLEM_WRONG_TYPE = 1;
    int PROBLEM_OUT_OF_RANGE = 2;
    int PROBLEM_NOT_WHOLE = 3;
    int PROBLEM_UNKNOWN_VALUE = 4;
    int PROBLEM_IMPOSSIBLE_DATE = 5;
    int PROBLEM_TOO_LONG = 6;
    int PROBLEM_TOO_MANY = 7;
    int PROBLEM_TOO_MANY_DECIMALS = 8;
    int PROBLEM_MISSING = 9;
    int PROBLEM_INCONSISTENT = 10;
    int PROBLEM_CONTRADICTS = 11;
    int PROBLEM_NOT_MALE = 12;
    int PROBLEM_UNDER_18 = 13;
    int PROBLEM_NO_SEXUAL_CONVICTION = 14;
    int PROBLEM_ONLY_JUVENILE_SEXUAL_OFFENCES = 15;
    int PROBLEM_REVISED_PROCEDURE_REQUIRED = 16;
    int PROBLEM_OFFENCE_AFTER_RISK = 17;
    int PROBLEM_UNDER_10 = 18;
    int PROBLEM_REASON_REQUIRED = 19;
    int PROBLEM_NOT_APPLICABLE = 20;
    int PROBLEM_NO_SUCH_OUTCOME = 21;
    int PROBLEM_PERCENTAGE_ABOVE_100 = 22;
    int PROBLEM_SCORE_BELOW_ZERO = 23;
    int PROBLEM_DC_SRP_MEDIUM_SCORE_TOO_LOW = 24;
    int PROBLEM_ITEM_NOT_ON_FORM = 25;
    int PROBLEM_AS_OF_MISSING = 26;
    int PROBLEM_MISSING_MANDATORY_INPUT = 100;
    int PROBLEM_MISSING_DYNAMIC_INPUT = 101;
    int PROBLEM_TOTAL_NUMBER_OF_SANCTIONS_OUT_OF_RANGE = 102;
    int PROBLEM_TOTAL_NUMBER_OF_SANCTIONS_LESS_THAN_ONE = 103;
    int PROBLEM_VIOLENT_SANCTION_OUT_OF_RANGE = 104;
    int PROBLEM_VIOLENT_SANCTION_GREATER_THAN_TOTAL_SANCTIONS = 105;
    int PROBLEM_OFFENCE_CODE_INCORRECT_FORMAT = 106;
    int PROBLEM_OFFENCE_CODE_MAPPING_NOT_FOUND = 107;
    int PROBLEM_NEED_DETAILS_OF_EXACT_OFFENCE = 108;
    int PROBLEM_AGE_AT_FIRST_SANCTION_OUT_OF_RANGE = 109;
    int PROBLEM_AGE_AT_CURRENT_CONVICTION_LESS_THAN_TEN = 110;
    int PROBLEM_DATE_OF_CURRENT_CONVICTION_BEFORE_DATE_OF_BIRTH = 111;
    int PROBLEM_AGE_AT_FIRST_SANCTION_AFTER_AGE_AT_CURRENT_CONVICTION = 112;
    int PROBLEM_DATE_OF_CURRENT_CONVICTION_WITHIN_THREE_MONTHS_OF_ASSESSMENT_DATE = 113;
    int PROBLEM_DATE_OF_START_OF_FOLLOWUP_REQUIRED = 114;
    int PROBLEM_DATE_OF_START_OF_FOLLOWUP_BEFORE_DATE_OF_BIRTH = 115;
    int PROBLEM_DATE_OF_START_OF_FOLLOWUP_OUT_OF_RANGE = 116;
    int PROBLEM_FOLLOW_UP_DATE_BEFORE_CONVICTION_DATE = 117;
    int PROBLEM_MOTIVATION_TO_TACKLE_DRUG_MISUSE_INCONSISTENT = 118;
    int PROBLEM_SEXUAL_REOFFENDING_PREDICTOR_NO_SANCTIONS = 119;
    int PROBLEM_TOTAL_NUMBER_OF_SEXUAL_SANCTIONS_OUT_OF_RANGE = 120;
    int PROBLEM_DATE_OF_MOST_RECENT_SEXUAL_OFFENCE_BEFORE_DATE_OF_BIRTH = 121;
    int PROBLEM_DATE_OF_MOST_RECENT_SEXUAL_OFFENCE_OUT_OF_RANGE = 122;
    int PROBLEM_SEXUAL_REOFFENDING_PREDICTOR_INCONSISTENT_INPUT = 123;
    int PROBLEM_SEXUAL_OFFENDING_INCONSISTENT_INPUT = 124;
    int PROBLEM_SEXUAL_OFFENDING_MISSING_COUNTS = 125;
    int PROBLEM_COMPONENT_VALIDATION_ERROR = 126;
    int PROBLEM_LDS_NOT_ENOUGH_FIELDS_PRESENT = 127;
    int PROBLEM_DOMESTIC_ABUSE_INCONSISTENT_INPUT = 128;
    int PROBLEM_SANCTIONS_LESS_THAN_ZERO = 129;
    int PROBLEM_AGE_AT_START_OF_FOLLOWUP_OUT_OF_RANGE = 130;
    int PROBLEM_AGE_AT_MOST_RECENT_SEXUAL_OFFENCE_LESS_THAN_TEN = 131;
    int PROBLEM_NO_SEXUAL_SANCTIONS = 132;
    int PROBLEM_DUPLICATE_PREVIOUS_CONVICTIONS = 133;
    int INT32 = 1;
    int FLOAT64 = 2;
    int TEXT = 3;
    int FIXED_TEXT = 4;
    int DAYS = 5;
    int RM2000_MALE = 0;
    int RM2000_FEMALE = 1;
    int ROSH_CELL_OASYS_2006 = 0;
    int ROSH_CELL_SEED_13_4_12 = 1;
    int ROSH_CELL_MEDICATION = 0;
    int ROSH_CELL_ACCOMMODATION = 1;
    int ROSH_CELL_RELATIONSHIP = 2;
    int ROSH_CELL_DRUGS_OR_ALCOHOL = 3;
    int ROSH_CELL_TRIGGER_OTHER = 4;
    int ROSH_CELL_NOT_PRESENT = 0;
    int ROSH_CELL_PRESENT_NOW = 1;
    int MAPPA_LEVEL_CATEGORY_1 = 1;
    int MAPPA_LEVEL_CATEGORY_2 = 2;
    int MAPPA_LEVEL_CATEGORY_3 = 3;
    int MAPPA_LEVEL_CATEGORY_4 = 4;
    int MAPPA_LEVEL_LOW = 1;
    int MAPPA_LEVEL_MEDIUM = 2;
    int MAPPA_LEVEL_HIGH = 3;
    int MAPPA_LEVEL_VERY_HIGH = 4;
    int MAPPA_LEVEL_MEDIA_INTEREST_NONE = 5;
    int ASSET_NOT_TRIGGERED = 5;
    int ASSET_LOW = 1;
    int ASSET_MEDIUM = 2;
    int ASSET_HIGH = 3;
    int ASSET_VERY_HIGH = 4;
    int ASSET_CAUSED_SERIOUS_HARM_YES = 1;
    int ASSET_CAUSED_SERIOUS_HARM_NO = 0;
    int ASSET_DONT_KNOW = 2;
    int ASSET_INTENT_OR_PREPARATION_YES = 1;
    int ASSET_INTENT_OR_PREPARATION_NO = 0;
    int ASSET_RECKLESS_OR_LIKELY_YES = 1;
    int ASSET_RECKLESS_OR_LIKELY_NO = 0;
    int ASSET_OTHER_FEATURES_YES = 1;
    int ASSET_OTHER_FEATURES_NO = 0;
    int ASSET_WORRYING_ATTITUDES_YES = 1;
    int ASSET_WORRYING_ATTITUDES_NO = 0;
    int ASSET_OTHER_DISCONCERTING_YES = 1;
    int ASSET_OTHER_DISCONCERTING_NO = 0;
    int ASSET_CONCERN_OF_OTHERS_YES = 1;
    int ASSET_CONCERN_OF_OTHERS_NO = 0;
    int ASSET_START = 0;
    int ASSET_MIDDLE = 1;
    int ASSET_END = 2;
    int ASSET_WITH_CHILD = 0;
    int ASSET_EXISTING_INFORMATION = 1;
    int ASSET_LIVING_ARRANGEMENTS = 0;
    int ASSET_FAMILY_PERSONAL_RELATIONSHIPS = 1;
    int ASSET_EDUCATION_TRAINING_EMPLOYMENT = 2;
    int ASSET_NEIGHBOURHOOD = 3;
    int ASSET_LIFESTYLE = 4;
    int ASSET_SUBSTANCE_USE = 5;
    int ASSET_PHYSICAL_HEALTH = 6;
    int ASSET_EMOTIONAL_MENTAL_HEALTH = 7;
    int ASSET_PERCEPTION_SELF_OTHERS = 8;
    int ASSET_THINKING_BEHAVIOUR = 9;
    int ASSET_ATTITUDES_TO_OFFENDING = 10;
    int ASSET_MOTIVATION_TO_CHANGE = 11;
    int PREDICTORS_MALE = 0;
    int PREDICTORS_FEMALE = 1;
    int PREDICTORS_OFFENCE_CATEGORY_BURGLARY_DOMESTIC = 0;
    int PREDICTORS_OFFENCE_CATEGORY_BURGLARY_OTHER = 1;
    int PREDICTORS_OFFENCE_CATEGORY_DRUNKENNESS = 2;
    int PREDICTORS_OFFENCE_CATEGORY_DRINK_DRIVING = 3;
    int PREDICTORS_OFFENCE_CATEGORY_MOTORING_OFFENCES = 4;
    int PREDICTORS_OFFENCE_CATEGORY_VEHICLE_RELATED_THEFT = 5;
    int PREDICTORS_OFFENCE_CATEGORY_FRAUD_AND_FORGERY = 6;
    int PREDICTORS_OFFENCE_CATEGORY_WELFARE_FRAUD = 7;
    int PREDICTORS_DRUG_IMPORT_EXPORT_OR_PRODUCTION = 8;
    int PREDICTORS_OFFENCE_CATEGORY_DRUG_POSSESSION_OR_SUPPLY = 9;
    int PREDICTORS_VIOLENCE_AGAINST_THE_PERSON_ABH_PLUS = 10;
    int PREDICTORS_VIOLENCE_AGAINST_THE_PERSON_SUB_ABH = 11;
    int PREDICTORS_PUBLIC_ORDER_AND_HARRASSMENT = 12;
    int PREDICTORS_OFFENCE_CATEGORY_WEAPONS_NON_FIREARM = 13;
    int PREDICTORS_OFFENCE_CATEGORY_FIREARMS_MOST_SERIOUS = 14;
    int PREDICTORS_OFFENCE_CATEGORY_FIREARMS_OTHER = 15;
    int PREDICTORS_OFFENCE_CATEGORY_HANDLING_STOLEN_GOODS = 16;
    int PREDICTORS_OFFENCE_CATEGORY_CRIMINAL_DAMAGE = 17;
    int PREDICTORS_OFFENCE_CATEGORY_ACQUISITIVE_VIOLENCE = 18;
    int PREDICTORS_OFFENCE_CATEGORY_OTHER_OFFENCES = 19;
    int PREDICTORS_OFFENCE_CATEGORY_ABSCONDING_OR_BAIL = 20;
    int PREDICTORS_OFFENCE_CATEGORY_SEXUAL_AGAINST_CHILD = 21;
    int PREDICTORS_OFFENCE_CATEGORY_SEXUAL_NOT_AGAINST_CHILD = 22;
    int PREDICTORS_OFFENCE_CATEGORY_THEFT_NON_MOTOR = 23;
    int PREDICTORS_VIOLENCE = 0;
    int PREDICTORS_OGRS3_OFFENCE_GROUP_ROBBERY = 1;
    int PREDICTORS_PUBLIC_ORDER = 2;
    int PREDICTORS_OGRS3_OFFENCE_GROUP_SEXUAL_NOT_AGAINST_CHILD = 3;
    int PREDICTORS_OGRS3_OFFENCE_GROUP_SEXUAL_AGAINST_CHILD = 4;
    int PREDICTORS_SOLICITING_OR_PROSTITUTION = 5;
    int PREDICTORS_OGRS3_OFFENCE_GROUP_BURGLARY_DOMESTIC = 6;
    int PREDICTORS_OGRS3_OFFENCE_GROUP_BURGLARY_OTHER = 7;
    int PREDICTORS_OGRS3_OFFENCE_GROUP_THEFT_NON_MOTOR = 8;
    int PREDICTORS_OGRS3_OFFENCE_GROUP_HANDLING_STOLEN_GOODS = 9;
    int PREDICTORS_OGRS3_OFFENCE_GROUP_FRAUD_AND_FORGERY = 10;
    int PREDICTORS_OGRS3_OFFENCE_GROUP_ABSCONDING_OR_BAIL = 11;
    int PREDICTORS_TAKING_AND_DRIVING_AWAY = 12;
    int PREDICTORS_THEFT_FROM_VEHICLES = 13;
    int PREDICTORS_OTHER_MOTORING = 14;
    int PREDICTORS_OGRS3_OFFENCE_GROUP_DRINK_DRIVING = 15;
    int PREDICTORS_OGRS3_OFFENCE_GROUP_CRIMINAL_DAMAGE = 16;
    int PREDICTORS_OGRS3_OFFENCE_GROUP_DRUG_IMPORT_EXPORT_PRODUCTION = 17;
    int PREDICTORS_OGRS3_OFFENCE_GROUP_DRUG_POSSESSION_OR_SUPPLY = 18;
    int PREDICTORS_OTHER_OFFENCE = 19;
    int PREDICTORS_SNSV_OFFENCE_CATEGORY_ABSCONDING_OR_BAIL = 0;
    int PREDICTORS_SNSV_OFFENCE_CATEGORY_ACQUISITIVE_VIOLENCE = 1;
    int PREDICTORS_SNSV_OFFENCE_CATEGORY_BURGLARY_DOMESTIC = 2;
    int PREDICTORS_SNSV_OFFENCE_CATEGORY_BURGLARY_OTHER = 3;
    int PREDICTORS_SNSV_OFFENCE_CATEGORY_CRIMINAL_DAMAGE = 4;
    int PREDICTORS_SNSV_OFFENCE_CATEGORY_DRINK_DRIVING = 5;
    int PREDICTORS_SNSV_OFFENCE_CATEGORY_DRUG_IMPORT_EXPORT_PRODUCTION = 6;
    int PREDICTORS_SNSV_OFFENCE_CATEGORY_DRUG_POSSESSION_OR_SUPPLY = 7;
    int PREDICTORS_SNSV_OFFENCE_CATEGORY_DRUNKENNESS = 8;
    int PREDICTORS_SNSV_OFFENCE_CATEGORY_FRAUD_AND_FORGERY = 9;
    int PREDICTORS_SNSV_OFFENCE_CATEGORY_HANDLING_STOLEN_GOODS = 10;
    int PREDICTORS_SNSV_OFFENCE_CATEGORY_MOTORING_OFFENCES = 11;
    int PREDICTORS_SNSV_OFFENCE_CATEGORY_OTHER_OFFENCES = 12;
    int PREDICTORS_PUBLIC_ORDER_AND_HARASSMENT = 13;
    int PREDICTORS_SNSV_OFFENCE_CATEGORY_SEXUAL_AGAINST_CHILD = 14;
    int PREDICTORS_SNSV_OFFENCE_CATEGORY_SEXUAL_NOT_AGAINST_CHILD = 15;
    int PREDICTORS_SNSV_OFFENCE_CATEGORY_THEFT_NON_MOTOR = 16;
    int PREDICTORS_SNSV_OFFENCE_CATEGORY_VEHICLE_RELATED_THEFT = 17;
    int PREDICTORS_VIOLENCE_AGAINST_THE_PERSON = 18;
    int PREDICTORS_SNSV_OFFENCE_CATEGORY_WELFARE_FRAUD = 19;
    int PREDICTORS_VATP_ABH_PLUS = 0;
    int PREDICTORS_VATP_SUB_ABH = 1;
    int PREDICTORS_SNSV_VIOLENCE_SUBCATEGORY_FIREARMS_MOST_SERIOUS = 2;
    int PREDICTORS_SNSV_VIOLENCE_SUBCATEGORY_FIREARMS_OTHER = 3;
    int PREDICTORS_SNSV_VIOLENCE_SUBCATEGORY_WEAPONS_NON_FIREARM = 4;
    int PREDICTORS_CUSTODY = 0;
    int PREDICTORS_COMMUNITY = 1;
    int PREDICTORS_REMAND = 2;
    int PREDICTORS_STATIC = 0;
    int PREDICTORS_DYNAMIC = 1;
    int PREDICTORS_HOMICIDE = 0;
    int PREDICTORS_WOUNDING_GBH = 1;
    int PREDICTORS_KIDNAPPING = 2;
    int PREDICTORS_FIREARMS = 3;
    int PREDICTORS_PREVIOUS_CONVICTIONS_ROBBERY = 4;
    int PREDICTORS_AGGRAVATED_BURGLARY = 5;
    int PREDICTORS_WEAPON = 6;
    int PREDICTORS_PREVIOUS_CONVICTIONS_CRIMINAL_DAMAGE = 7;
    int PREDICTORS_ARSON = 8;
    int PREDICTORS_NO_PROBLEMS = 0;
    int PREDICTORS_SOME_PROBLEMS = 1;
    int PREDICTORS_SIGNIFICANT_PROBLEMS = 2;
    int PREDICTORS_ANY_QUALIFICATION = 0;
    int PREDICTORS_NO_QUALIFICATIONS = 1;
    int PREDICTORS_NOT_IN_RELATIONSHIP = 0;
    int PREDICTORS_IN_RELATIONSHIP_LIVING_TOGETHER = 1;
    int PREDICTORS_IN_RELATIONSHIP_NOT_LIVING_TOGETHER = 2;
    int PREDICTORS_LOW = 1;
    int PREDICTORS_MEDIUM = 2;
    int PREDICTORS_HIGH = 3;
    int PREDICTORS_VERY_HIGH = 4;
    int PREDICTORS_NOT_APPLICABLE = 5;
    int PREDICTORS_FULL_MOTIVATION = 0;
    int PREDICTORS_PARTIAL_MOTIVATION = 1;
    int PREDICTORS_NO_MOTIVATION = 2;
    int PREDICTORS_AWARENESS_OF_CONSEQUENCES_YES = 1;
    int PREDICTORS_SOMETIMES = 2;
    int PREDICTORS_AWARENESS_OF_CONSEQUENCES_NO = 0;

    /** Risk Matrix 2000: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank). */
    @Structure.FieldOrder({"size", "abi", "sex", "age", "convicted_of_sexual_offence", "age_at_latest_sexual_offence", "internet_only", "sexual_appearances", "criminal_appearances", "violent_appearances", "any_burglary", "male_victim", "stranger_victim", "single", "non_contact_offence", "index_not_sexual"})
    class Rm2000Facts extends Structure {
        public int size;
        public int abi;
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

    /** Risk of serious harm: one subject in one setting: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank). */
    @Structure.FieldOrder({"size", "abi", "profile", "indicators", "serious", "imminent", "any_time", "only_on_change", "trigger_1_trigger", "trigger_1_name", "trigger_1_state", "trigger_1_since", "trigger_1_weighed", "trigger_2_trigger", "trigger_2_name", "trigger_2_state", "trigger_2_since", "trigger_2_weighed", "trigger_3_trigger", "trigger_3_name", "trigger_3_state", "trigger_3_since", "trigger_3_weighed", "trigger_4_trigger", "trigger_4_name", "trigger_4_state", "trigger_4_since", "trigger_4_weighed", "trigger_5_trigger", "trigger_5_name", "trigger_5_state", "trigger_5_since", "trigger_5_weighed", "judged_on"})
    class RoshCellFacts extends Structure {
        public int size;
        public int abi;
        public int profile;
        public int indicators;
        public int serious;
        public int imminent;
        public int any_time;
        public int only_on_change;
        public int trigger_1_trigger;
        public byte[] trigger_1_name = new byte[40];
        public int trigger_1_state;
        public int trigger_1_since;
        public int trigger_1_weighed;
        public int trigger_2_trigger;
        public byte[] trigger_2_name = new byte[40];
        public int trigger_2_state;
        public int trigger_2_since;
        public int trigger_2_weighed;
        public int trigger_3_trigger;
        public byte[] trigger_3_name = new byte[40];
        public int trigger_3_state;
        public int trigger_3_since;
        public int trigger_3_weighed;
        public int trigger_4_trigger;
        public byte[] trigger_4_name = new byte[40];
        public int trigger_4_state;
        public int trigger_4_since;
        public int trigger_4_weighed;
        public int trigger_5_trigger;
        public byte[] trigger_5_name = new byte[40];
        public int trigger_5_state;
        public int trigger_5_since;
        public int trigger_5_weighed;
        public int judged_on;
    }

    /** MAPPA management level: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank). */
    @Structure.FieldOrder({"size", "abi", "category", "rosh", "rosh_by_validated_tool", "single_agency_can_manage", "needs_active_multi_agency", "beyond_police_probation", "adds_value", "previously_level_3", "senior_representation_required", "senior_cooperation_needed", "special_resources_authorisation", "ongoing_senior_oversight", "significant_resources_short_notice", "media_interest", "public_confidence_need", "exceptional_reason_given", "only_risk_is_to_identified_child", "under_probation", "robust_plan_with_cpc_attendance", "rm2000_high_or_very_high"})
    class MappaLevelFacts extends Structure {
        public int size;
        public int abi;
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

    /** Asset: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank). */
    @Structure.FieldOrder({"size", "abi", "age", "ratings_living_arrangements", "ratings_family_personal_relationships", "ratings_education_training_employment", "ratings_neighbourhood", "ratings_lifestyle", "ratings_substance_use", "ratings_physical_health", "ratings_emotional_mental_health", "ratings_perception_self_others", "ratings_thinking_behaviour", "ratings_attitudes_to_offending", "ratings_motivation_to_change", "static_scores_offence_type", "static_scores_age_at_first_reprimand", "static_scores_age_at_first_conviction", "static_scores_previous_convictions", "rosh", "harm_indicators_caused_serious_harm", "harm_indicators_intent_or_preparation", "harm_indicators_reckless_or_likely", "harm_indicators_other_features", "harm_indicators_worrying_attitudes", "harm_indicators_other_disconcerting", "harm_indicators_concern_of_others", "convicted_serious_specified_offence", "crown_court_specified_offence", "youth_court_asks_dangerousness", "vulnerability_level", "vulnerability_from_self", "vulnerability_from_others", "vulnerability_management_plan", "stage", "basis", "information_unobtainable", "evidence", "positive_factors"})
    class AssetFacts extends Structure {
        public int size;
        public int abi;
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

    /** Reoffending predictors: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank). */
    @Structure.FieldOrder({"size", "abi", "assessment_date", "gender", "date_of_birth", "date_of_current_conviction", "date_at_start_of_followup", "current_offence_code", "offence_category", "ogrs3_offence_group", "snsv_offence_category", "snsv_violence_subcategory", "opd_violent_or_sexual", "supervision_status", "snsv_static_or_dynamic", "total_number_of_sanctions_for_all_offences", "total_number_of_violent_sanctions", "age_at_first_sanction", "previous_convictions", "most_recent_offence_date", "has_ever_committed_sexual_offence", "is_current_offence_sexually_motivated", "total_contact_adult_sexual_sanctions", "total_contact_child_sexual_sanctions", "total_indecent_image_sanctions", "total_non_contact_sexual_offences", "date_of_most_recent_sexual_offence", "is_current_offence_against_victim_stranger", "is_a_risk_of_sexual_harm", "sexual_preoccupation", "offence_related_sexual_interests", "emotional_congruence_with_children", "did_offence_involve_carrying_or_using_weapon", "did_offence_involve_violence_or_threat_of_violence", "did_offence_involve_excessive_use_of_violence", "did_offence_involve_arson", "offence_motivation_emotional_state", "does_recognise_impact_of_offending_on_others", "is_analysis_of_offence_issues_linked_to_risk", "is_currently_of_no_fixed_abode_or_transient_accommodation", "suitability_of_accommodation", "has_accommodation_issues_linked_to_risk", "is_unemployed", "work_related_skills", "problems_with_reading_writing_numeracy", "has_problems_with_reading", "has_problems_with_numeracy", "learning_difficulties", "professional_or_vocational_qualifications", "over_reliance_on_others_for_financial_support", "current_relationship_with_family_members", "experience_of_childhood", "current_relationship_with_partner", "previous_close_relationships", "current_relationship_status", "evidence_of_domestic_abuse", "domestic_abuse_against_partner", "domestic_abuse_against_family", "relationship_issues_linked_to_risk", "sara_risk_to_partner", "sara_risk_to_others", "regular_offending_activities", "easily_influenced_by_criminal_associates", "manipulative_or_predatory_behaviour", "recklessness_and_risk_taking_behaviour", "has_peer_group_influences", "influence_from_criminal_associates", "current_drug_misuse", "motivation_to_tackle_drug_misuse", "has_heroin_usage", "has_methadone_usage", "has_other_opiate_usage", "has_crack_cocaine_usage", "has_powder_cocaine_usage", "has_misused_prescription_drug_usage", "has_benzodiazepines_usage", "has_cannabis_usage", "has_steroids_usage", "has_other_drugs_usage", "has_ketamine_usage", "has_spice_usage", "has_hallucinogens_usage", "has_solvents_usage", "current_alcohol_use_problems", "excessive_alcohol_use", "difficulties_coping", "current_psychological_problems", "attitudes_towards_self", "has_self_harm_or_attempted_suicide", "current_psychiatric_problems", "is_evidence_of_childhood_behavioural_problems", "has_history_of_psychiatric_treatment", "has_been_on_medication_for_mental_health_problems", "has_ever_been_in_special_hospital_or_regional_secure_unit", "has_current_psychiatric_treatment", "has_displayed_obsessive_behaviour_linked_to_offending", "are_emotional_issues_linked_to_risk", "impulsivity_problems", "controlling_or_aggressive_behaviour", "temper_control", "problem_solving_skills", "awareness_of_consequences", "understands_other_peoples_views", "are_thinking_and_behaviour_issues_linked_to_risk", "pro_criminal_attitudes", "hostile_orientation", "attitude_towards_supervision_or_licence", "has_assaulted_or_threatened_staff", "has_escaped_or_absconded", "has_control_issues", "overall_risk_for_assessment", "highest_risk_level_over_all_assessments", "has_custodial_sentence", "is_eligible_for_mappa", "apply_opd_override", "recorded_ogrs3_two_year", "reserved_1", "recorded_arp_score", "recorded_vrp_score", "recorded_svrp_score", "recorded_svrp_type", "reserved_2", "recorded_dc_srp_score", "recorded_dc_srp_band", "reserved_3", "recorded_iic_srp_score", "recorded_iic_srp_band", "reserved_4", "recorded_csrp_score", "recorded_snsv_score", "recorded_snsv_type", "reserved_5", "recorded_osp_dc_score", "recorded_osp_dc_band", "reserved_6", "recorded_osp_iic_score", "recorded_osp_iic_band", "reserved_7"})
    class PredictorsFacts extends Structure {
        public int size;
        public int abi;
        public int assessment_date;
        public int gender;
        public int date_of_birth;
        public int date_of_current_conviction;
        public int date_at_start_of_followup;
        public byte[] current_offence_code = new byte[8];
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

    /** What Risk Matrix 2000 (2007) gives: likelihood of reconviction, never a risk of serious harm. Not to be disclosed to the person assessed. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number). */
    @Structure.FieldOrder({"size", "abi", "kind", "edition_status", "problem_count", "problems", "eligibility", "s_category", "s_possible", "s_points", "s_step1", "s_factors", "s_age_points", "s_sexual_points", "s_criminal_points", "v_category", "v_possible", "v_points", "v_age_points", "v_violent_points", "v_burglary_points", "c_category", "c_possible"})
    class Rm2000Outcome extends Structure {
        public int size;
        public int abi;
        public int kind;
        public int edition_status;
        public int problem_count;
        public int[] problems = new int[8];
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

    /** Risk of serious harm to one subject in one setting: the levels that the facts leave possible. Structured judgement, never a likelihood. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number). */
    @Structure.FieldOrder({"size", "abi", "kind", "edition_status", "problem_count", "problems", "level", "possible", "timings", "review_required"})
    class RoshCellOutcome extends Structure {
        public int size;
        public int abi;
        public int kind;
        public int edition_status;
        public int problem_count;
        public int[] problems = new int[8];
        public int level;
        public int possible;
        public int timings;
        public int review_required;
    }

    /** The management level that a policy recommends: a recommendation, never a decision, and never a level of risk. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number). */
    @Structure.FieldOrder({"size", "abi", "kind", "edition_status", "problem_count", "problems", "level", "possible"})
    class MappaLevelOutcome extends Structure {
        public int size;
        public int abi;
        public int kind;
        public int edition_status;
        public int problem_count;
        public int[] problems = new int[8];
        public int level;
        public int possible;
    }

    /** What Asset (2006) and the Scaled Approach give for a young person of 10 to 17. Three judgements that stay apart: this holds no risk of serious harm. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number). */
    @Structure.FieldOrder({"size", "abi", "kind", "edition_status", "problem_count", "problems", "likelihood", "likelihood_possible", "intervention", "intervention_possible", "total", "total_lowest", "total_highest", "dynamic_score", "static_score"})
    class AssetOutcome extends Structure {
        public int size;
        public int abi;
        public int kind;
        public int edition_status;
        public int problem_count;
        public int[] problems = new int[8];
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

    /** What a predictor gives: per cent likelihood of reoffending of the kind that it is about, never a risk of serious harm. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number). */
    @Structure.FieldOrder({"size", "abi", "kind", "edition_status", "problem_count", "problems", "form", "band", "missing", "percent", "one_year_percent", "probability", "log_odds"})
    class PercentageOutcome extends Structure {
        public int size;
        public int abi;
        public int kind;
        public int edition_status;
        public int problem_count;
        public int[] problems = new int[8];
        public int form;
        public int band;
        public int missing;
        public double percent;
        public double one_year_percent;
        public double probability;
        public double log_odds;
    }

    /** The answers to one question, a row each. Everything it points to stays the caller's and is only read during the call. */
    @Structure.FieldOrder({"name", "values", "validity", "offsets", "width", "type", "reserved"})
    class Column extends Structure {
        public Pointer name;
        public Pointer values;
        public Pointer validity;
        public Pointer offsets;
        public Size width = new Size();
        public int type;
        public int reserved;
    }

    /** One column of what the rows come to. Everything it points to stays the caller's and is written during the call. */
    @Structure.FieldOrder({"path", "values", "validity", "width", "type", "absent"})
    class Output extends Structure {
        public Pointer path;
        public Pointer values;
        public Pointer validity;
        public Size width = new Size();
        public int type;
        public int absent;
    }

    String assize_version();
    int assize_abi_version();
    String assize_status_text(int status);
    String assize_kind_text(int kind);
    String assize_level_text(int level);
    String assize_management_level_text(int level);
    String assize_intervention_text(int level);
    String assize_source_text(int edition_status);
    String assize_problem_code(int problem);
    String assize_problem_text(int problem);
    int assize_score_json(String instrument, byte[] json, Size json_len, String policy_or_null, byte[] out, Size out_capacity, SizeByReference out_len);
    int assize_assess_json(byte[] json, Size json_len, String policy_or_null, byte[] out, Size out_capacity, SizeByReference out_len);
    int assize_assess_text(byte[] json, Size json_len, String policy_or_null, byte[] out, Size out_capacity, SizeByReference out_len);
    int assize_plain_language_json(byte[] json, Size json_len, String policy_or_null, byte[] out, Size out_capacity, SizeByReference out_len);
    int assize_list_json(byte[] out, Size out_capacity, SizeByReference out_len);
    int assize_describe_json(String id, byte[] out, Size out_capacity, SizeByReference out_len);
    int assize_schema_json(String id, byte[] out, Size out_capacity, SizeByReference out_len);
    int assize_score_columns(String instrument, String policy_or_null, Size rows, Column[] columns, Size column_count, Output[] outputs, Size output_count, byte[] kinds_or_null, byte[] out, Size out_capacity, SizeByReference out_len);
    int assize_rm2000_facts_init(Rm2000Facts facts, Size size);
    int assize_rosh_cell_facts_init(RoshCellFacts facts, Size size);
    int assize_mappa_level_facts_init(MappaLevelFacts facts, Size size);
    int assize_asset_facts_init(AssetFacts facts, Size size);
    int assize_predictors_facts_init(PredictorsFacts facts, Size size);
    int assize_rm2000_outcome_init(Rm2000Outcome outcome, Size size);
    int assize_rosh_cell_outcome_init(RoshCellOutcome outcome, Size size);
    int assize_mappa_level_outcome_init(MappaLevelOutcome outcome, Size size);
    int assize_asset_outcome_init(AssetOutcome outcome, Size size);
    int assize_percentage_outcome_init(PercentageOutcome outcome, Size size);
    int assize_rm2000_score(Rm2000Facts facts, Rm2000Outcome outcome);
    int assize_arp_score(PredictorsFacts facts, PercentageOutcome outcome);
    int assize_vrp_score(PredictorsFacts facts, PercentageOutcome outcome);
    int assize_svrp_score(PredictorsFacts facts, PercentageOutcome outcome);
    int assize_dc_srp_score(PredictorsFacts facts, PercentageOutcome outcome);
    int assize_iic_srp_score(PredictorsFacts facts, PercentageOutcome outcome);
    int assize_csrp_score(PredictorsFacts facts, PercentageOutcome outcome);
    int assize_ogrs3_score(PredictorsFacts facts, PercentageOutcome outcome);
    int assize_ogrs3_arns_2025_score(PredictorsFacts facts, PercentageOutcome outcome);
    int assize_ogp_score(PredictorsFacts facts, PercentageOutcome outcome);
    int assize_ovp_score(PredictorsFacts facts, PercentageOutcome outcome);
    int assize_snsv_score(PredictorsFacts facts, PercentageOutcome outcome);
    int assize_snsv_2014_score(PredictorsFacts facts, PercentageOutcome outcome);
    int assize_osp_dc_score(PredictorsFacts facts, PercentageOutcome outcome);
    int assize_osp_iic_score(PredictorsFacts facts, PercentageOutcome outcome);
    int assize_rsr_score(PredictorsFacts facts, PercentageOutcome outcome);
    int assize_rosh_cell_score(RoshCellFacts facts, RoshCellOutcome outcome);
    int assize_asset_score(AssetFacts facts, String policy_or_null, AssetOutcome outcome);
    int assize_mappa_level_score(MappaLevelFacts facts, String policy_or_null, MappaLevelOutcome outcome);
    int assize_rm2000_explain(Rm2000Facts facts, String policy_or_null, int format, byte[] out, Size out_capacity, SizeByReference out_len);
    int assize_arp_explain(PredictorsFacts facts, String policy_or_null, int format, byte[] out, Size out_capacity, SizeByReference out_len);
    int assize_vrp_explain(PredictorsFacts facts, String policy_or_null, int format, byte[] out, Size out_capacity, SizeByReference out_len);
    int assize_svrp_explain(PredictorsFacts facts, String policy_or_null, int format, byte[] out, Size out_capacity, SizeByReference out_len);
    int assize_dc_srp_explain(PredictorsFacts facts, String policy_or_null, int format, byte[] out, Size out_capacity, SizeByReference out_len);
    int assize_iic_srp_explain(PredictorsFacts facts, String policy_or_null, int format, byte[] out, Size out_capacity, SizeByReference out_len);
    int assize_csrp_explain(PredictorsFacts facts, String policy_or_null, int format, byte[] out, Size out_capacity, SizeByReference out_len);
    int assize_ogrs3_explain(PredictorsFacts facts, String policy_or_null, int format, byte[] out, Size out_capacity, SizeByReference out_len);
    int assize_ogrs3_arns_2025_explain(PredictorsFacts facts, String policy_or_null, int format, byte[] out, Size out_capacity, SizeByReference out_len);
    int assize_ogp_explain(PredictorsFacts facts, String policy_or_null, int format, byte[] out, Size out_capacity, SizeByReference out_len);
    int assize_ovp_explain(PredictorsFacts facts, String policy_or_null, int format, byte[] out, Size out_capacity, SizeByReference out_len);
    int assize_snsv_explain(PredictorsFacts facts, String policy_or_null, int format, byte[] out, Size out_capacity, SizeByReference out_len);
    int assize_snsv_2014_explain(PredictorsFacts facts, String policy_or_null, int format, byte[] out, Size out_capacity, SizeByReference out_len);
    int assize_osp_dc_explain(PredictorsFacts facts, String policy_or_null, int format, byte[] out, Size out_capacity, SizeByReference out_len);
    int assize_osp_iic_explain(PredictorsFacts facts, String policy_or_null, int format, byte[] out, Size out_capacity, SizeByReference out_len);
    int assize_rsr_explain(PredictorsFacts facts, String policy_or_null, int format, byte[] out, Size out_capacity, SizeByReference out_len);
    int assize_rosh_cell_explain(RoshCellFacts facts, String policy_or_null, int format, byte[] out, Size out_capacity, SizeByReference out_len);
    int assize_asset_explain(AssetFacts facts, String policy_or_null, int format, byte[] out, Size out_capacity, SizeByReference out_len);
    int assize_mappa_level_explain(MappaLevelFacts facts, String policy_or_null, int format, byte[] out, Size out_capacity, SizeByReference out_len);
}
