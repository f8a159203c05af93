/*
 * Assize: a scoring engine for public-protection risk assessment in England and Wales.
 *
 * Every function returns a numbered status (ASSIZE_OK is 0) or a text that is never freed. The caller brings every record and all room;
 * nothing is kept and nothing is to be freed, save what the Arrow C data interface hands over with its own release. There is no state:
 * any number of threads may call at once. The floating-point environment may be as it likes (rounding, unmasked exceptions) and is
 * as before afterwards. No exception and no panic comes out.
 *
 * A record is set up by its init function, which makes every answer unknown (ASSIZE_UNKNOWN; a double: not a number; a text: blank).
 * An unknown answer is never 0 and never no, but where a predictor's own published rule counts it so: its member says that.
 *
 * Levels of reconviction, of serious harm and of management are three judgements: nothing here turns one into another.
 *
 * Written from the engine's own declarations. How to build, link and upgrade: docs/linking.md.
 */

#ifndef ASSIZE_H
#define ASSIZE_H

#include <stddef.h>
#include <stdint.h>

/* The Arrow C data interface, as its specification has it. */
#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE

#define ARROW_FLAG_DICTIONARY_ORDERED 1
#define ARROW_FLAG_NULLABLE 2
#define ARROW_FLAG_MAP_KEYS_SORTED 4

#ifdef __cplusplus
extern "C" {
#endif

struct ArrowSchema {
  const char *format;
  const char *name;
  const char *metadata;
  int64_t flags;
  int64_t n_children;
  struct ArrowSchema **children;
  struct ArrowSchema *dictionary;
  void (*release)(struct ArrowSchema *);
  void *private_data;
};

struct ArrowArray {
  int64_t length;
  int64_t null_count;
  int64_t offset;
  int64_t n_buffers;
  int64_t n_children;
  const void **buffers;
  struct ArrowArray **children;
  struct ArrowArray *dictionary;
  void (*release)(struct ArrowArray *);
  void *private_data;
};

#ifdef __cplusplus
}
#endif

#endif /* ARROW_C_DATA_INTERFACE */


/**
 * Version of the ABI: of the layout of records and of what functions take. A later library keeps it as long as programs built with an
 * earlier header run on unchanged.
 */
#define ASSIZE_ABI_VERSION 1096417281

/**
 * Answered. A bounded outcome is an answer, and a refusal with every problem is one too.
 */
#define ASSIZE_OK 0

/**
 * A pointer is null that must not be.
 */
#define ASSIZE_NULL 1

/**
 * A pointer is not aligned for what it points to.
 */
#define ASSIZE_MISALIGNED 2

/**
 * A record was not set up by its init function, or for another version of the ABI.
 */
#define ASSIZE_NOT_INITIALISED 3

/**
 * A record's size is none that any header has.
 */
#define ASSIZE_WRONG_SIZE 4

/**
 * A record is larger than this library knows: the header is newer than the library.
 */
#define ASSIZE_NEWER_HEADER 5

/**
 * There is no room for the answer; the length says how much is needed.
 */
#define ASSIZE_BUFFER_TOO_SMALL 6

/**
 * A text is not UTF-8.
 */
#define ASSIZE_NOT_UTF8 7

/**
 * What was given is not JSON.
 */
#define ASSIZE_NOT_JSON 8

/**
 * Something is larger than is taken: JSON of more than 16 MiB, a name of more than 256 bytes, more rows than memory has.
 */
#define ASSIZE_TOO_LARGE 9

/**
 * There is no such instrument.
 */
#define ASSIZE_UNKNOWN_INSTRUMENT 10

/**
 * There is no such policy, or the options cannot be used; the answer says why.
 */
#define ASSIZE_BAD_OPTIONS 11

/**
 * The columns cannot be used; the answer says why.
 */
#define ASSIZE_BAD_COLUMNS 12

/**
 * A number stands for nothing that is known here: a format, a type of column.
 */
#define ASSIZE_BAD_NUMBER 13

/**
 * A fault of the library. The call did nothing; other calls are not affected.
 */
#define ASSIZE_INTERNAL 99

/**
 * Every headline output is determined.
 */
#define ASSIZE_SCORED 1

/**
 * A headline output still depends on unknown answers.
 */
#define ASSIZE_BOUNDED 2

/**
 * The facts are refused, with every problem.
 */
#define ASSIZE_REJECTED 3

/**
 * Low, 1, so that 0 is no level: of a likelihood of reconviction or of a risk of serious harm, which are two scales with the same labels.
 */
#define ASSIZE_LOW 1

/**
 * Medium.
 */
#define ASSIZE_MEDIUM 2

/**
 * High.
 */
#define ASSIZE_HIGH 3

/**
 * Very high.
 */
#define ASSIZE_VERY_HIGH 4

/**
 * The instrument has no level for this person.
 */
#define ASSIZE_NOT_APPLICABLE 5

/**
 * Intervention level of the Scaled Approach: standard. No level of risk.
 */
#define ASSIZE_STANDARD 1

/**
 * Intervention level: enhanced.
 */
#define ASSIZE_ENHANCED 2

/**
 * Intervention level: intensive.
 */
#define ASSIZE_INTENSIVE 3

/**
 * Checked against a text that was read.
 */
#define ASSIZE_CONFIRMED 0

/**
 * Checked by the operator against the printed source.
 */
#define ASSIZE_ATTESTED 1

/**
 * From one secondary source.
 */
#define ASSIZE_LIKELY 2

/**
 * A reading or a design of this project.
 */
#define ASSIZE_OURS 3

/**
 * General knowledge: no text read confirms it.
 */
#define ASSIZE_UNCONFIRMED 4

/**
 * Explain with the whole outcome as JSON.
 */
#define ASSIZE_JSON 0

/**
 * Explain with a line for each reason.
 */
#define ASSIZE_LINES 1

/**
 * An answer, a number or a count that is not known. Never a number that a question takes.
 */
#define ASSIZE_UNKNOWN INT32_MIN

/**
 * Several choices at once in one member: this, with a bit for the number of each (`ASSIZE_SEVERAL | 1 << ASSIZE_LOW | 1 << ASSIZE_MEDIUM`).
 */
#define ASSIZE_SEVERAL (1 << 30)

/**
 * a problem that this list does not name: ask for the explanation.
 */
#define ASSIZE_PROBLEM_OTHER 0

/**
 * an answer is of another kind than the question takes.
 */
#define ASSIZE_PROBLEM_WRONG_TYPE 1

/**
 * a number is outside the range of its question.
 */
#define ASSIZE_PROBLEM_OUT_OF_RANGE 2

/**
 * a number must be whole.
 */
#define ASSIZE_PROBLEM_NOT_WHOLE 3

/**
 * an answer is none of those that the question has.
 */
#define ASSIZE_PROBLEM_UNKNOWN_VALUE 4

/**
 * a day is none of the calendar.
 */
#define ASSIZE_PROBLEM_IMPOSSIBLE_DATE 5

/**
 * a text is longer than its question takes.
 */
#define ASSIZE_PROBLEM_TOO_LONG 6

/**
 * a list has more members than are taken.
 */
#define ASSIZE_PROBLEM_TOO_MANY 7

/**
 * a number has more decimals than its question takes.
 */
#define ASSIZE_PROBLEM_TOO_MANY_DECIMALS 8

/**
 * an answer is missing that others ask for.
 */
#define ASSIZE_PROBLEM_MISSING 9

/**
 * answers contradict each other.
 */
#define ASSIZE_PROBLEM_INCONSISTENT 10

/**
 * answers contradict each other.
 */
#define ASSIZE_PROBLEM_CONTRADICTS 11

/**
 * the instrument is for men only (RM-E1).
 */
#define ASSIZE_PROBLEM_NOT_MALE 12

/**
 * the instrument is for adults (RM-E2).
 */
#define ASSIZE_PROBLEM_UNDER_18 13

/**
 * a conviction of a sexual offence is needed (RM-E3).
 */
#define ASSIZE_PROBLEM_NO_SEXUAL_CONVICTION 14

/**
 * at least one sexual offence must have been committed after the age of 16 (RM-E4).
 */
#define ASSIZE_PROBLEM_ONLY_JUVENILE_SEXUAL_OFFENCES 15

/**
 * with internet offences only, a revised procedure is needed that no text read has (RM-E5).
 */
#define ASSIZE_PROBLEM_REVISED_PROCEDURE_REQUIRED 16

/**
 * the age at the latest sexual offence is above the age at the start of the time at risk.
 */
#define ASSIZE_PROBLEM_OFFENCE_AFTER_RISK 17

/**
 * the person is below the age of criminal responsibility.
 */
#define ASSIZE_PROBLEM_UNDER_10 18

/**
 * a change of a level needs its reason.
 */
#define ASSIZE_PROBLEM_REASON_REQUIRED 19

/**
 * the instrument does not apply to this person.
 */
#define ASSIZE_PROBLEM_NOT_APPLICABLE 20

/**
 * there is no such result.
 */
#define ASSIZE_PROBLEM_NO_SUCH_OUTCOME 21

/**
 * parts recorded elsewhere come to more than 100 per cent.
 */
#define ASSIZE_PROBLEM_PERCENTAGE_ABOVE_100 22

/**
 * a score recorded elsewhere is below 0.
 */
#define ASSIZE_PROBLEM_SCORE_BELOW_ZERO 23

/**
 * a score recorded elsewhere does not go with its band.
 */
#define ASSIZE_PROBLEM_DC_SRP_MEDIUM_SCORE_TOO_LOW 24

/**
 * an item is answered that the form does not have.
 */
#define ASSIZE_PROBLEM_ITEM_NOT_ON_FORM 25

/**
 * the day that the question is asked for is needed.
 */
#define ASSIZE_PROBLEM_AS_OF_MISSING 26

/**
 * what the explanation names must be given: the score rests on it.
 */
#define ASSIZE_PROBLEM_MISSING_MANDATORY_INPUT 100

/**
 * what the explanation names must be answered for the dynamic score.
 */
#define ASSIZE_PROBLEM_MISSING_DYNAMIC_INPUT 101

/**
 * what the explanation names must be 1 to 999, the current sanction included.
 */
#define ASSIZE_PROBLEM_TOTAL_NUMBER_OF_SANCTIONS_OUT_OF_RANGE 102

/**
 * what the explanation names must be 1 or more, the current sanction included.
 */
#define ASSIZE_PROBLEM_TOTAL_NUMBER_OF_SANCTIONS_LESS_THAN_ONE 103

/**
 * what the explanation names: violent sanctions must be 0 or more and at most all sanctions.
 */
#define ASSIZE_PROBLEM_VIOLENT_SANCTION_OUT_OF_RANGE 104

/**
 * what the explanation names: violent sanctions must be at most all sanctions.
 */
#define ASSIZE_PROBLEM_VIOLENT_SANCTION_GREATER_THAN_TOTAL_SANCTIONS 105

/**
 * what the explanation names must be five digits.
 */
#define ASSIZE_PROBLEM_OFFENCE_CODE_INCORRECT_FORMAT 106

/**
 * what the explanation names is not in the offence map; give the category instead, or another code.
 */
#define ASSIZE_PROBLEM_OFFENCE_CODE_MAPPING_NOT_FOUND 107

/**
 * what the explanation names is too general to be scored: the exact offence is needed.
 */
#define ASSIZE_PROBLEM_NEED_DETAILS_OF_EXACT_OFFENCE 108

/**
 * what the explanation names must be 0 to 109.
 */
#define ASSIZE_PROBLEM_AGE_AT_FIRST_SANCTION_OUT_OF_RANGE 109

/**
 * what the explanation names: the age at the current conviction must be 10 or more.
 */
#define ASSIZE_PROBLEM_AGE_AT_CURRENT_CONVICTION_LESS_THAN_TEN 110

/**
 * what the explanation names must be after the date of birth.
 */
#define ASSIZE_PROBLEM_DATE_OF_CURRENT_CONVICTION_BEFORE_DATE_OF_BIRTH 111

/**
 * what the explanation names: the age at the first sanction must be at most that at the current conviction.
 */
#define ASSIZE_PROBLEM_AGE_AT_FIRST_SANCTION_AFTER_AGE_AT_CURRENT_CONVICTION 112

/**
 * what the explanation names: the current conviction must not be later than three months after the assessment.
 */
#define ASSIZE_PROBLEM_DATE_OF_CURRENT_CONVICTION_WITHIN_THREE_MONTHS_OF_ASSESSMENT_DATE 113

/**
 * what the explanation names must be given, or the date of the current conviction.
 */
#define ASSIZE_PROBLEM_DATE_OF_START_OF_FOLLOWUP_REQUIRED 114

/**
 * what the explanation names must be after the date of birth.
 */
#define ASSIZE_PROBLEM_DATE_OF_START_OF_FOLLOWUP_BEFORE_DATE_OF_BIRTH 115

/**
 * what the explanation names must be before the person is 110.
 */
#define ASSIZE_PROBLEM_DATE_OF_START_OF_FOLLOWUP_OUT_OF_RANGE 116

/**
 * what the explanation names: the start of follow-up must not be before the current conviction.
 */
#define ASSIZE_PROBLEM_FOLLOW_UP_DATE_BEFORE_CONVICTION_DATE 117

/**
 * what the explanation names: where a drug is used, the motivation to tackle drug misuse must be answered.
 */
#define ASSIZE_PROBLEM_MOTIVATION_TO_TACKLE_DRUG_MISUSE_INCONSISTENT 118

/**
 * what the explanation names must not all be 0 for a person with a sexual offence.
 */
#define ASSIZE_PROBLEM_SEXUAL_REOFFENDING_PREDICTOR_NO_SANCTIONS 119

/**
 * what the explanation names must come to at most all sanctions.
 */
#define ASSIZE_PROBLEM_TOTAL_NUMBER_OF_SEXUAL_SANCTIONS_OUT_OF_RANGE 120

/**
 * what the explanation names must be after the date of birth.
 */
#define ASSIZE_PROBLEM_DATE_OF_MOST_RECENT_SEXUAL_OFFENCE_BEFORE_DATE_OF_BIRTH 121

/**
 * what the explanation names must be before the person is 110.
 */
#define ASSIZE_PROBLEM_DATE_OF_MOST_RECENT_SEXUAL_OFFENCE_OUT_OF_RANGE 122

/**
 * what the explanation names: without a sexual offence there must be no sexual sanction.
 */
#define ASSIZE_PROBLEM_SEXUAL_REOFFENDING_PREDICTOR_INCONSISTENT_INPUT 123

/**
 * what the explanation names: without a sexual offence no count of sexual sanctions is to be given.
 */
#define ASSIZE_PROBLEM_SEXUAL_OFFENDING_INCONSISTENT_INPUT 124

/**
 * what the explanation names must be given, and must not all be 0, for a man with a sexual offence.
 */
#define ASSIZE_PROBLEM_SEXUAL_OFFENDING_MISSING_COUNTS 125

/**
 * what the explanation names: this part has no score, and the whole rests on it.
 */
#define ASSIZE_PROBLEM_COMPONENT_VALIDATION_ERROR 126

/**
 * what the explanation names: at least three of these must be answered.
 */
#define ASSIZE_PROBLEM_LDS_NOT_ENOUGH_FIELDS_PRESENT 127

/**
 * what the explanation names: against whom is asked only where there is evidence of domestic abuse.
 */
#define ASSIZE_PROBLEM_DOMESTIC_ABUSE_INCONSISTENT_INPUT 128

/**
 * what the explanation names must be 0 or more.
 */
#define ASSIZE_PROBLEM_SANCTIONS_LESS_THAN_ZERO 129

/**
 * what the explanation names: the age at the start of follow-up is outside what the instrument is for.
 */
#define ASSIZE_PROBLEM_AGE_AT_START_OF_FOLLOWUP_OUT_OF_RANGE 130

/**
 * what the explanation names: the age at the most recent sexual offence must be 10 or more.
 */
#define ASSIZE_PROBLEM_AGE_AT_MOST_RECENT_SEXUAL_OFFENCE_LESS_THAN_TEN 131

/**
 * what the explanation names: a sexually motivated offence and no sexual sanction contradict each other.
 */
#define ASSIZE_PROBLEM_NO_SEXUAL_SANCTIONS 132

/**
 * what the explanation names must name each kind once.
 */
#define ASSIZE_PROBLEM_DUPLICATE_PREVIOUS_CONVICTIONS 133

/**
 * `int32_t`: a number as the member of the same name in a record has it; `ASSIZE_UNKNOWN` is not known.
 */
#define ASSIZE_INT32 1

/**
 * `double`: a number; one that is not a number is not known. As a column only for questions that take numbers.
 */
#define ASSIZE_FLOAT64 2

/**
 * Texts of any length, one after the other, with `offsets` (`int32_t`) to where each begins: an option's word, a day as 2026-03-31.
 */
#define ASSIZE_TEXT 3

/**
 * Texts of one width, padded with spaces or zero bytes; a blank one is not known.
 */
#define ASSIZE_FIXED_TEXT 4

/**
 * `int32_t`: days since 1 January 1970, as Arrow's date32 has them.
 */
#define ASSIZE_DAYS 5

/**
 * Most rows of a call. More are split: a call holds its answers in memory.
 */
#define MOST_ROWS (1 << 24)

/**
 * Male.
 */
#define ASSIZE_RM2000_MALE 0

/**
 * Female.
 */
#define ASSIZE_RM2000_FEMALE 1

/**
 * OASys wording since October 2006.
 */
#define ASSIZE_ROSH_CELL_OASYS_2006 0

/**
 * London procedures 13.4.12.
 */
#define ASSIZE_ROSH_CELL_SEED_13_4_12 1

/**
 * Failure to take medication.
 */
#define ASSIZE_ROSH_CELL_MEDICATION 0

/**
 * Loss of accommodation.
 */
#define ASSIZE_ROSH_CELL_ACCOMMODATION 1

/**
 * Relationship breakdown.
 */
#define ASSIZE_ROSH_CELL_RELATIONSHIP 2

/**
 * Drug or alcohol misuse.
 */
#define ASSIZE_ROSH_CELL_DRUGS_OR_ALCOHOL 3

/**
 * Another change, named.
 */
#define ASSIZE_ROSH_CELL_TRIGGER_OTHER 4

/**
 * Not present.
 */
#define ASSIZE_ROSH_CELL_NOT_PRESENT 0

/**
 * Present now.
 */
#define ASSIZE_ROSH_CELL_PRESENT_NOW 1

/**
 * Category 1.
 */
#define ASSIZE_MAPPA_LEVEL_CATEGORY_1 1

/**
 * Category 2.
 */
#define ASSIZE_MAPPA_LEVEL_CATEGORY_2 2

/**
 * Category 3.
 */
#define ASSIZE_MAPPA_LEVEL_CATEGORY_3 3

/**
 * Category 4.
 */
#define ASSIZE_MAPPA_LEVEL_CATEGORY_4 4

/**
 * Low.
 */
#define ASSIZE_MAPPA_LEVEL_LOW 1

/**
 * Medium.
 */
#define ASSIZE_MAPPA_LEVEL_MEDIUM 2

/**
 * High.
 */
#define ASSIZE_MAPPA_LEVEL_HIGH 3

/**
 * Very high.
 */
#define ASSIZE_MAPPA_LEVEL_VERY_HIGH 4

/**
 * None.
 */
#define ASSIZE_MAPPA_LEVEL_MEDIA_INTEREST_NONE 5

/**
 * No form for risk of serious harm was triggered.
 */
#define ASSIZE_ASSET_NOT_TRIGGERED 5

/**
 * Low.
 */
#define ASSIZE_ASSET_LOW 1

/**
 * Medium.
 */
#define ASSIZE_ASSET_MEDIUM 2

/**
 * High.
 */
#define ASSIZE_ASSET_HIGH 3

/**
 * Very high.
 */
#define ASSIZE_ASSET_VERY_HIGH 4

/**
 * Yes.
 */
#define ASSIZE_ASSET_CAUSED_SERIOUS_HARM_YES 1

/**
 * No.
 */
#define ASSIZE_ASSET_CAUSED_SERIOUS_HARM_NO 0

/**
 * Don't know.
 */
#define ASSIZE_ASSET_DONT_KNOW 2

/**
 * Yes.
 */
#define ASSIZE_ASSET_INTENT_OR_PREPARATION_YES 1

/**
 * No.
 */
#define ASSIZE_ASSET_INTENT_OR_PREPARATION_NO 0

/**
 * Yes.
 */
#define ASSIZE_ASSET_RECKLESS_OR_LIKELY_YES 1

/**
 * No.
 */
#define ASSIZE_ASSET_RECKLESS_OR_LIKELY_NO 0

/**
 * Yes.
 */
#define ASSIZE_ASSET_OTHER_FEATURES_YES 1

/**
 * No.
 */
#define ASSIZE_ASSET_OTHER_FEATURES_NO 0

/**
 * Yes.
 */
#define ASSIZE_ASSET_WORRYING_ATTITUDES_YES 1

/**
 * No.
 */
#define ASSIZE_ASSET_WORRYING_ATTITUDES_NO 0

/**
 * Yes.
 */
#define ASSIZE_ASSET_OTHER_DISCONCERTING_YES 1

/**
 * No.
 */
#define ASSIZE_ASSET_OTHER_DISCONCERTING_NO 0

/**
 * Yes.
 */
#define ASSIZE_ASSET_CONCERN_OF_OTHERS_YES 1

/**
 * No.
 */
#define ASSIZE_ASSET_CONCERN_OF_OTHERS_NO 0

/**
 * Beginning.
 */
#define ASSIZE_ASSET_START 0

/**
 * Middle.
 */
#define ASSIZE_ASSET_MIDDLE 1

/**
 * End.
 */
#define ASSIZE_ASSET_END 2

/**
 * Made with the child.
 */
#define ASSIZE_ASSET_WITH_CHILD 0

/**
 * From existing information: the child or parents would not take part.
 */
#define ASSIZE_ASSET_EXISTING_INFORMATION 1

/**
 * Living arrangements.
 */
#define ASSIZE_ASSET_LIVING_ARRANGEMENTS 0

/**
 * Family and personal relationships.
 */
#define ASSIZE_ASSET_FAMILY_PERSONAL_RELATIONSHIPS 1

/**
 * Education, training and employment.
 */
#define ASSIZE_ASSET_EDUCATION_TRAINING_EMPLOYMENT 2

/**
 * Neighbourhood.
 */
#define ASSIZE_ASSET_NEIGHBOURHOOD 3

/**
 * Lifestyle.
 */
#define ASSIZE_ASSET_LIFESTYLE 4

/**
 * Substance use.
 */
#define ASSIZE_ASSET_SUBSTANCE_USE 5

/**
 * Physical health.
 */
#define ASSIZE_ASSET_PHYSICAL_HEALTH 6

/**
 * Emotional and mental health.
 */
#define ASSIZE_ASSET_EMOTIONAL_MENTAL_HEALTH 7

/**
 * Perception of self and others.
 */
#define ASSIZE_ASSET_PERCEPTION_SELF_OTHERS 8

/**
 * Thinking and behaviour.
 */
#define ASSIZE_ASSET_THINKING_BEHAVIOUR 9

/**
 * Attitudes to offending.
 */
#define ASSIZE_ASSET_ATTITUDES_TO_OFFENDING 10

/**
 * Motivation to change.
 */
#define ASSIZE_ASSET_MOTIVATION_TO_CHANGE 11

/**
 * Male.
 */
#define ASSIZE_PREDICTORS_MALE 0

/**
 * Female.
 */
#define ASSIZE_PREDICTORS_FEMALE 1

/**
 * Domestic burglary.
 */
#define ASSIZE_PREDICTORS_OFFENCE_CATEGORY_BURGLARY_DOMESTIC 0

/**
 * Other burglary.
 */
#define ASSIZE_PREDICTORS_OFFENCE_CATEGORY_BURGLARY_OTHER 1

/**
 * Drunkenness.
 */
#define ASSIZE_PREDICTORS_OFFENCE_CATEGORY_DRUNKENNESS 2

/**
 * Drink driving.
 */
#define ASSIZE_PREDICTORS_OFFENCE_CATEGORY_DRINK_DRIVING 3

/**
 * Motoring offences.
 */
#define ASSIZE_PREDICTORS_OFFENCE_CATEGORY_MOTORING_OFFENCES 4

/**
 * Theft related to a vehicle.
 */
#define ASSIZE_PREDICTORS_OFFENCE_CATEGORY_VEHICLE_RELATED_THEFT 5

/**
 * Fraud and forgery.
 */
#define ASSIZE_PREDICTORS_OFFENCE_CATEGORY_FRAUD_AND_FORGERY 6

/**
 * Welfare fraud.
 */
#define ASSIZE_PREDICTORS_OFFENCE_CATEGORY_WELFARE_FRAUD 7

/**
 * Drugs: import, export or production.
 */
#define ASSIZE_PREDICTORS_DRUG_IMPORT_EXPORT_OR_PRODUCTION 8

/**
 * Drugs: possession or supply.
 */
#define ASSIZE_PREDICTORS_OFFENCE_CATEGORY_DRUG_POSSESSION_OR_SUPPLY 9

/**
 * Violence against the person: actual bodily harm or worse.
 */
#define ASSIZE_PREDICTORS_VIOLENCE_AGAINST_THE_PERSON_ABH_PLUS 10

/**
 * Violence against the person: less than actual bodily harm.
 */
#define ASSIZE_PREDICTORS_VIOLENCE_AGAINST_THE_PERSON_SUB_ABH 11

/**
 * Public order and harassment.
 */
#define ASSIZE_PREDICTORS_PUBLIC_ORDER_AND_HARRASSMENT 12

/**
 * Weapons other than firearms.
 */
#define ASSIZE_PREDICTORS_OFFENCE_CATEGORY_WEAPONS_NON_FIREARM 13

/**
 * Firearms: most serious.
 */
#define ASSIZE_PREDICTORS_OFFENCE_CATEGORY_FIREARMS_MOST_SERIOUS 14

/**
 * Firearms: other.
 */
#define ASSIZE_PREDICTORS_OFFENCE_CATEGORY_FIREARMS_OTHER 15

/**
 * Handling stolen goods.
 */
#define ASSIZE_PREDICTORS_OFFENCE_CATEGORY_HANDLING_STOLEN_GOODS 16

/**
 * Criminal damage.
 */
#define ASSIZE_PREDICTORS_OFFENCE_CATEGORY_CRIMINAL_DAMAGE 17

/**
 * Acquisitive violence, such as robbery.
 */
#define ASSIZE_PREDICTORS_OFFENCE_CATEGORY_ACQUISITIVE_VIOLENCE 18

/**
 * Other offences.
 */
#define ASSIZE_PREDICTORS_OFFENCE_CATEGORY_OTHER_OFFENCES 19

/**
 * Absconding or bail offences.
 */
#define ASSIZE_PREDICTORS_OFFENCE_CATEGORY_ABSCONDING_OR_BAIL 20

/**
 * Sexual offence against a child.
 */
#define ASSIZE_PREDICTORS_OFFENCE_CATEGORY_SEXUAL_AGAINST_CHILD 21

/**
 * Sexual offence, not against a child.
 */
#define ASSIZE_PREDICTORS_OFFENCE_CATEGORY_SEXUAL_NOT_AGAINST_CHILD 22

/**
 * Theft not involving a motor vehicle.
 */
#define ASSIZE_PREDICTORS_OFFENCE_CATEGORY_THEFT_NON_MOTOR 23

/**
 * Violence.
 */
#define ASSIZE_PREDICTORS_VIOLENCE 0

/**
 * Robbery.
 */
#define ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_ROBBERY 1

/**
 * Public order.
 */
#define ASSIZE_PREDICTORS_PUBLIC_ORDER 2

/**
 * Sexual offence, not against a child.
 */
#define ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_SEXUAL_NOT_AGAINST_CHILD 3

/**
 * Sexual offence against a child.
 */
#define ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_SEXUAL_AGAINST_CHILD 4

/**
 * Soliciting or prostitution.
 */
#define ASSIZE_PREDICTORS_SOLICITING_OR_PROSTITUTION 5

/**
 * Domestic burglary.
 */
#define ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_BURGLARY_DOMESTIC 6

/**
 * Other burglary.
 */
#define ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_BURGLARY_OTHER 7

/**
 * Theft not involving a motor vehicle.
 */
#define ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_THEFT_NON_MOTOR 8

/**
 * Handling stolen goods.
 */
#define ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_HANDLING_STOLEN_GOODS 9

/**
 * Fraud and forgery.
 */
#define ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_FRAUD_AND_FORGERY 10

/**
 * Absconding or bail offences.
 */
#define ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_ABSCONDING_OR_BAIL 11

/**
 * Taking and driving away.
 */
#define ASSIZE_PREDICTORS_TAKING_AND_DRIVING_AWAY 12

/**
 * Theft from vehicles.
 */
#define ASSIZE_PREDICTORS_THEFT_FROM_VEHICLES 13

/**
 * Other motoring offences.
 */
#define ASSIZE_PREDICTORS_OTHER_MOTORING 14

/**
 * Drink driving.
 */
#define ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_DRINK_DRIVING 15

/**
 * Criminal damage.
 */
#define ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_CRIMINAL_DAMAGE 16

/**
 * Drugs: import, export or production.
 */
#define ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_DRUG_IMPORT_EXPORT_PRODUCTION 17

/**
 * Drugs: possession or supply.
 */
#define ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_DRUG_POSSESSION_OR_SUPPLY 18

/**
 * Other offence.
 */
#define ASSIZE_PREDICTORS_OTHER_OFFENCE 19

/**
 * Absconding or bail offences.
 */
#define ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_ABSCONDING_OR_BAIL 0

/**
 * Acquisitive violence, such as robbery.
 */
#define ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_ACQUISITIVE_VIOLENCE 1

/**
 * Domestic burglary.
 */
#define ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_BURGLARY_DOMESTIC 2

/**
 * Other burglary.
 */
#define ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_BURGLARY_OTHER 3

/**
 * Criminal damage.
 */
#define ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_CRIMINAL_DAMAGE 4

/**
 * Drink driving.
 */
#define ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_DRINK_DRIVING 5

/**
 * Drugs: import, export or production.
 */
#define ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_DRUG_IMPORT_EXPORT_PRODUCTION 6

/**
 * Drugs: possession or supply.
 */
#define ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_DRUG_POSSESSION_OR_SUPPLY 7

/**
 * Drunkenness.
 */
#define ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_DRUNKENNESS 8

/**
 * Fraud and forgery.
 */
#define ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_FRAUD_AND_FORGERY 9

/**
 * Handling stolen goods.
 */
#define ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_HANDLING_STOLEN_GOODS 10

/**
 * Motoring offences.
 */
#define ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_MOTORING_OFFENCES 11

/**
 * Other offences.
 */
#define ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_OTHER_OFFENCES 12

/**
 * Public order and harassment.
 */
#define ASSIZE_PREDICTORS_PUBLIC_ORDER_AND_HARASSMENT 13

/**
 * Sexual offence against a child.
 */
#define ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_SEXUAL_AGAINST_CHILD 14

/**
 * Sexual offence, not against a child.
 */
#define ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_SEXUAL_NOT_AGAINST_CHILD 15

/**
 * Theft not involving a motor vehicle.
 */
#define ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_THEFT_NON_MOTOR 16

/**
 * Theft related to a vehicle.
 */
#define ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_VEHICLE_RELATED_THEFT 17

/**
 * Violence against the person, weapons included.
 */
#define ASSIZE_PREDICTORS_VIOLENCE_AGAINST_THE_PERSON 18

/**
 * Welfare fraud.
 */
#define ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_WELFARE_FRAUD 19

/**
 * Violence: actual bodily harm or worse.
 */
#define ASSIZE_PREDICTORS_VATP_ABH_PLUS 0

/**
 * Violence: less than actual bodily harm.
 */
#define ASSIZE_PREDICTORS_VATP_SUB_ABH 1

/**
 * Firearms: most serious.
 */
#define ASSIZE_PREDICTORS_SNSV_VIOLENCE_SUBCATEGORY_FIREARMS_MOST_SERIOUS 2

/**
 * Firearms: other.
 */
#define ASSIZE_PREDICTORS_SNSV_VIOLENCE_SUBCATEGORY_FIREARMS_OTHER 3

/**
 * Weapons other than firearms.
 */
#define ASSIZE_PREDICTORS_SNSV_VIOLENCE_SUBCATEGORY_WEAPONS_NON_FIREARM 4

/**
 * Custody.
 */
#define ASSIZE_PREDICTORS_CUSTODY 0

/**
 * Community.
 */
#define ASSIZE_PREDICTORS_COMMUNITY 1

/**
 * Remand.
 */
#define ASSIZE_PREDICTORS_REMAND 2

/**
 * Static.
 */
#define ASSIZE_PREDICTORS_STATIC 0

/**
 * Dynamic.
 */
#define ASSIZE_PREDICTORS_DYNAMIC 1

/**
 * Homicide.
 */
#define ASSIZE_PREDICTORS_HOMICIDE 0

/**
 * Wounding or grievous bodily harm.
 */
#define ASSIZE_PREDICTORS_WOUNDING_GBH 1

/**
 * Kidnapping.
 */
#define ASSIZE_PREDICTORS_KIDNAPPING 2

/**
 * Firearms.
 */
#define ASSIZE_PREDICTORS_FIREARMS 3

/**
 * Robbery.
 */
#define ASSIZE_PREDICTORS_PREVIOUS_CONVICTIONS_ROBBERY 4

/**
 * Aggravated burglary.
 */
#define ASSIZE_PREDICTORS_AGGRAVATED_BURGLARY 5

/**
 * Weapon that is no firearm.
 */
#define ASSIZE_PREDICTORS_WEAPON 6

/**
 * Criminal damage endangering life.
 */
#define ASSIZE_PREDICTORS_PREVIOUS_CONVICTIONS_CRIMINAL_DAMAGE 7

/**
 * Arson.
 */
#define ASSIZE_PREDICTORS_ARSON 8

/**
 * No problems.
 */
#define ASSIZE_PREDICTORS_NO_PROBLEMS 0

/**
 * Some problems.
 */
#define ASSIZE_PREDICTORS_SOME_PROBLEMS 1

/**
 * Significant problems.
 */
#define ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS 2

/**
 * Any qualification.
 */
#define ASSIZE_PREDICTORS_ANY_QUALIFICATION 0

/**
 * No qualifications.
 */
#define ASSIZE_PREDICTORS_NO_QUALIFICATIONS 1

/**
 * Not in a relationship.
 */
#define ASSIZE_PREDICTORS_NOT_IN_RELATIONSHIP 0

/**
 * In a relationship, living together.
 */
#define ASSIZE_PREDICTORS_IN_RELATIONSHIP_LIVING_TOGETHER 1

/**
 * In a relationship, not living together.
 */
#define ASSIZE_PREDICTORS_IN_RELATIONSHIP_NOT_LIVING_TOGETHER 2

/**
 * Low.
 */
#define ASSIZE_PREDICTORS_LOW 1

/**
 * Medium.
 */
#define ASSIZE_PREDICTORS_MEDIUM 2

/**
 * High.
 */
#define ASSIZE_PREDICTORS_HIGH 3

/**
 * Very high.
 */
#define ASSIZE_PREDICTORS_VERY_HIGH 4

/**
 * Not applicable.
 */
#define ASSIZE_PREDICTORS_NOT_APPLICABLE 5

/**
 * Full motivation.
 */
#define ASSIZE_PREDICTORS_FULL_MOTIVATION 0

/**
 * Partial motivation.
 */
#define ASSIZE_PREDICTORS_PARTIAL_MOTIVATION 1

/**
 * No motivation.
 */
#define ASSIZE_PREDICTORS_NO_MOTIVATION 2

/**
 * Yes.
 */
#define ASSIZE_PREDICTORS_AWARENESS_OF_CONSEQUENCES_YES 1

/**
 * Sometimes.
 */
#define ASSIZE_PREDICTORS_SOMETIMES 2

/**
 * No.
 */
#define ASSIZE_PREDICTORS_AWARENESS_OF_CONSEQUENCES_NO 0

/**
 * The answers to one question, a row each. Everything it points to stays the caller's and is only read during the call.
 */
typedef struct AssizeColumn {
  /**
   * The question: a name of the facts, such as `age`; ends with a zero byte or a space.
   */
  const char *name;
  /**
   * The answers, as `type` says. For `ASSIZE_TEXT` the bytes, for `ASSIZE_FIXED_TEXT` `width` bytes a row, padded with spaces or zero bytes.
   */
  void *values;
  /**
   * A bit for each row, the lowest of the first byte first: 1 known, 0 not known. Null: all are known.
   */
  uint8_t *validity;
  /**
   * For `ASSIZE_TEXT`: where each row begins among the bytes, and where the last one ends: one more than rows. Else null.
   */
  const int32_t *offsets;
  /**
   * For `ASSIZE_FIXED_TEXT`: bytes of a row.
   */
  size_t width;
  /**
   * `ASSIZE_INT32` and so on.
   */
  int32_t type;
  /**
   * 0.
   */
  int32_t reserved;
} AssizeColumn;

/**
 * One column of what the rows come to. Everything it points to stays the caller's and is written during the call.
 */
typedef struct AssizeOutput {
  /**
   * What is asked for: a path in the result, such as `s.category` or `score`; ends with a zero byte or a space.
   */
  const char *path;
  /**
   * Room for a value of each row. A row that has none is set to `ASSIZE_UNKNOWN`, to not a number, or to spaces.
   */
  void *values;
  /**
   * Room for a bit for each row, set where there is a value; null where it is not wanted.
   */
  uint8_t *validity;
  /**
   * For `ASSIZE_FIXED_TEXT`: bytes of a row.
   */
  size_t width;
  /**
   * `ASSIZE_FLOAT64`; `ASSIZE_INT32`: whole numbers, 0 and 1 for no and yes, and the number of a level; or
   * `ASSIZE_FIXED_TEXT`: words, and anything else as JSON, padded with spaces.
   */
  int32_t type;
  /**
   * Set to 1 where no answered row has it and the instrument's worked example neither: a slip of the hand, perhaps.
   */
  int32_t absent;
} AssizeOutput;

/**
 * Risk Matrix 2000: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank).
 * Set up by `assize_rm2000_facts_init`, which makes every answer unknown: a record of zeros is refused, since 0 is an answer.
 */
typedef struct AssizeRm2000Facts {
  /**
   * Size of this record in bytes, as the caller's header has it; set by the init function.
   */
  uint32_t size;
  /**
   * Version of the ABI; set by the init function.
   */
  uint32_t abi;
  /**
   * Sex recorded.
   * The scales are for men. A woman is refused, never scored low.
   * One of `ASSIZE_RM2000_MALE` (0), `ASSIZE_RM2000_FEMALE` (1).
   * Source: Scoring Guide for Risk Matrix 2000.9/SVC (February 2007), section 1.
   */
  int32_t sex;
  /**
   * Age at the start of the time at risk.
   * Whole years when next at liberty to offend: at release for a person in custody, otherwise now.
   * 0 to 120 years.
   * Source: OASys reference data, RM2000 sub-form (offender-assessments-api f9a293f).
   */
  int32_t age;
  /**
   * Convicted of a sexual offence.
   * 0 no, 1 yes.
   * Does not count: an allegation, a charge or an acquittal.
   * Source: Scoring Guide for Risk Matrix 2000.9/SVC (February 2007), section 1.
   */
  int32_t convicted_of_sexual_offence;
  /**
   * Age at the latest sexual offence.
   * At least one sexual offence must have been committed after the age of 16. At 16 itself the wording leaves it open.
   * 0 to 120 years.
   * Source: Scoring Guide for Risk Matrix 2000.9/SVC (February 2007), section 1.
   */
  int32_t age_at_latest_sexual_offence;
  /**
   * Only internet offences.
   * The 2007 edition needs a revised procedure for this group and is not scored.
   * 0 no, 1 yes.
   * Source: OASys reference data, RM2000 sub-form (offender-assessments-api f9a293f).
   */
  int32_t internet_only;
  /**
   * Sentencing appearances for a sexual offence.
   * Whether a caution counts is not settled in any source read.
   * 1 to 999 appearances.
   * Counts: occasions sentenced, the present one included.
   * Source: OASys reference data, RM2000 sub-form (offender-assessments-api f9a293f).
   */
  int32_t sexual_appearances;
  /**
   * Sentencing appearances for anything.
   * Whether the present and the sexual appearances are included is not settled in any source read.
   * 0 to 999 appearances.
   * Counts: occasions sentenced for any offence.
   * Source: OASys reference data, RM2000 sub-form (offender-assessments-api f9a293f).
   */
  int32_t criminal_appearances;
  /**
   * Sentencing appearances for non-sexual violence.
   * 0 to 999 appearances.
   * Source: Scoring Guide for Risk Matrix 2000.9/SVC (February 2007), sections 13 to 15, not read: general knowledge.
   */
  int32_t violent_appearances;
  /**
   * Any burglary conviction.
   * 0 no, 1 yes.
   * Source: Scoring Guide for Risk Matrix 2000.9/SVC (February 2007), sections 13 to 15, not read: general knowledge.
   */
  int32_t any_burglary;
  /**
   * A male victim of a sexual offence.
   * 0 no, 1 yes.
   * Source: OASys reference data, RM2000 sub-form (offender-assessments-api f9a293f).
   */
  int32_t male_victim;
  /**
   * A stranger victim of a sexual offence.
   * 0 no, 1 yes.
   * Source: OASys reference data, RM2000 sub-form (offender-assessments-api f9a293f).
   */
  int32_t stranger_victim;
  /**
   * Single: never in a marital-type relationship.
   * 0 no, 1 yes.
   * Source: OASys reference data, RM2000 sub-form (offender-assessments-api f9a293f).
   */
  int32_t single;
  /**
   * A non-contact sexual offence.
   * 0 no, 1 yes.
   * Source: OASys reference data, RM2000 sub-form (offender-assessments-api f9a293f).
   */
  int32_t non_contact_offence;
  /**
   * The present offence is not sexual.
   * Changes nothing; is printed with the result.
   * 0 no, 1 yes.
   */
  int32_t index_not_sexual;
} AssizeRm2000Facts;

/**
 * Risk of serious harm: one subject in one setting: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank).
 * Left to the JSON entry: `time_frame`, `evidence`.
 * Set up by `assize_rosh_cell_facts_init`, which makes every answer unknown: a record of zeros is refused, since 0 is an answer.
 */
typedef struct AssizeRoshCellFacts {
  /**
   * Size of this record in bytes, as the caller's header has it; set by the init function.
   */
  uint32_t size;
  /**
   * Version of the ABI; set by the init function.
   */
  uint32_t abi;
  /**
   * Wording of the definitions.
   * The wording since October 2006 unless another is chosen. They differ in one case: indicators and serious impact without any likelihood.
   * One of `ASSIZE_ROSH_CELL_OASYS_2006` (0), `ASSIZE_ROSH_CELL_SEED_13_4_12` (1).
   * Source: OASys R10.6 level definitions (offender-assessments-api f9a293f); London chapter 13 (2010) 13.4.12, 13.7.9.
   */
  int32_t profile;
  /**
   * Are there identifiable, current indicators that this person may harm this subject?.
   * 0 no, 1 yes.
   * Source: OASys R10.6 level definitions (offender-assessments-api f9a293f); London chapter 13 (2010) 13.4.12, 13.7.9.
   */
  int32_t indicators;
  /**
   * If it happened, would the impact be serious harm?.
   * Life-threatening or traumatic, and recovery difficult or impossible.
   * 0 no, 1 yes.
   * Source: NOMS Risk of Serious Harm Guidance (June 2009).
   */
  int32_t serious;
  /**
   * Is it more likely than not to happen imminently?.
   * A judgement, not a percentage. No source sets a time limit: state yours.
   * 0 no, 1 yes.
   * Source: OASys R10.6 level definitions (offender-assessments-api f9a293f); London chapter 13 (2010) 13.4.12, 13.7.9.
   */
  int32_t imminent;
  /**
   * Could it happen at any time, without a change of circumstances?.
   * 0 no, 1 yes.
   * Source: OASys R10.6 level definitions (offender-assessments-api f9a293f); London chapter 13 (2010) 13.4.12, 13.7.9.
   */
  int32_t any_time;
  /**
   * Is it unlikely unless circumstances change?.
   * 0 no, 1 yes.
   * Source: OASys R10.6 level definitions (offender-assessments-api f9a293f); London chapter 13 (2010) 13.4.12, 13.7.9.
   */
  int32_t only_on_change;
  /**
   * Which change.
   * The four are examples; another is accepted by its name.
   * One of `ASSIZE_ROSH_CELL_MEDICATION` (0), `ASSIZE_ROSH_CELL_ACCOMMODATION` (1), `ASSIZE_ROSH_CELL_RELATIONSHIP` (2), `ASSIZE_ROSH_CELL_DRUGS_OR_ALCOHOL` (3), `ASSIZE_ROSH_CELL_TRIGGER_OTHER` (4).
   * Source: OASys R10.6 level definitions (offender-assessments-api f9a293f); London chapter 13 (2010) 13.4.12, 13.7.9.
   */
  int32_t trigger_1_trigger;
  /**
   * Name of another change.
   * Up to 40 bytes of UTF-8, padded with spaces or zero bytes.
   */
  char trigger_1_name[40];
  /**
   * Is it present.
   * One of `ASSIZE_ROSH_CELL_NOT_PRESENT` (0), `ASSIZE_ROSH_CELL_PRESENT_NOW` (1).
   */
  int32_t trigger_1_state;
  /**
   * Present since.
   * A day: year, month and day as eight digits, 20260331.
   */
  int32_t trigger_1_since;
  /**
   * Weighed in the judgement.
   * 0 no, 1 yes.
   */
  int32_t trigger_1_weighed;
  /**
   * Which change.
   * The four are examples; another is accepted by its name.
   * One of `ASSIZE_ROSH_CELL_MEDICATION` (0), `ASSIZE_ROSH_CELL_ACCOMMODATION` (1), `ASSIZE_ROSH_CELL_RELATIONSHIP` (2), `ASSIZE_ROSH_CELL_DRUGS_OR_ALCOHOL` (3), `ASSIZE_ROSH_CELL_TRIGGER_OTHER` (4).
   * Source: OASys R10.6 level definitions (offender-assessments-api f9a293f); London chapter 13 (2010) 13.4.12, 13.7.9.
   */
  int32_t trigger_2_trigger;
  /**
   * Name of another change.
   * Up to 40 bytes of UTF-8, padded with spaces or zero bytes.
   */
  char trigger_2_name[40];
  /**
   * Is it present.
   * One of `ASSIZE_ROSH_CELL_NOT_PRESENT` (0), `ASSIZE_ROSH_CELL_PRESENT_NOW` (1).
   */
  int32_t trigger_2_state;
  /**
   * Present since.
   * A day: year, month and day as eight digits, 20260331.
   */
  int32_t trigger_2_since;
  /**
   * Weighed in the judgement.
   * 0 no, 1 yes.
   */
  int32_t trigger_2_weighed;
  /**
   * Which change.
   * The four are examples; another is accepted by its name.
   * One of `ASSIZE_ROSH_CELL_MEDICATION` (0), `ASSIZE_ROSH_CELL_ACCOMMODATION` (1), `ASSIZE_ROSH_CELL_RELATIONSHIP` (2), `ASSIZE_ROSH_CELL_DRUGS_OR_ALCOHOL` (3), `ASSIZE_ROSH_CELL_TRIGGER_OTHER` (4).
   * Source: OASys R10.6 level definitions (offender-assessments-api f9a293f); London chapter 13 (2010) 13.4.12, 13.7.9.
   */
  int32_t trigger_3_trigger;
  /**
   * Name of another change.
   * Up to 40 bytes of UTF-8, padded with spaces or zero bytes.
   */
  char trigger_3_name[40];
  /**
   * Is it present.
   * One of `ASSIZE_ROSH_CELL_NOT_PRESENT` (0), `ASSIZE_ROSH_CELL_PRESENT_NOW` (1).
   */
  int32_t trigger_3_state;
  /**
   * Present since.
   * A day: year, month and day as eight digits, 20260331.
   */
  int32_t trigger_3_since;
  /**
   * Weighed in the judgement.
   * 0 no, 1 yes.
   */
  int32_t trigger_3_weighed;
  /**
   * Which change.
   * The four are examples; another is accepted by its name.
   * One of `ASSIZE_ROSH_CELL_MEDICATION` (0), `ASSIZE_ROSH_CELL_ACCOMMODATION` (1), `ASSIZE_ROSH_CELL_RELATIONSHIP` (2), `ASSIZE_ROSH_CELL_DRUGS_OR_ALCOHOL` (3), `ASSIZE_ROSH_CELL_TRIGGER_OTHER` (4).
   * Source: OASys R10.6 level definitions (offender-assessments-api f9a293f); London chapter 13 (2010) 13.4.12, 13.7.9.
   */
  int32_t trigger_4_trigger;
  /**
   * Name of another change.
   * Up to 40 bytes of UTF-8, padded with spaces or zero bytes.
   */
  char trigger_4_name[40];
  /**
   * Is it present.
   * One of `ASSIZE_ROSH_CELL_NOT_PRESENT` (0), `ASSIZE_ROSH_CELL_PRESENT_NOW` (1).
   */
  int32_t trigger_4_state;
  /**
   * Present since.
   * A day: year, month and day as eight digits, 20260331.
   */
  int32_t trigger_4_since;
  /**
   * Weighed in the judgement.
   * 0 no, 1 yes.
   */
  int32_t trigger_4_weighed;
  /**
   * Which change.
   * The four are examples; another is accepted by its name.
   * One of `ASSIZE_ROSH_CELL_MEDICATION` (0), `ASSIZE_ROSH_CELL_ACCOMMODATION` (1), `ASSIZE_ROSH_CELL_RELATIONSHIP` (2), `ASSIZE_ROSH_CELL_DRUGS_OR_ALCOHOL` (3), `ASSIZE_ROSH_CELL_TRIGGER_OTHER` (4).
   * Source: OASys R10.6 level definitions (offender-assessments-api f9a293f); London chapter 13 (2010) 13.4.12, 13.7.9.
   */
  int32_t trigger_5_trigger;
  /**
   * Name of another change.
   * Up to 40 bytes of UTF-8, padded with spaces or zero bytes.
   */
  char trigger_5_name[40];
  /**
   * Is it present.
   * One of `ASSIZE_ROSH_CELL_NOT_PRESENT` (0), `ASSIZE_ROSH_CELL_PRESENT_NOW` (1).
   */
  int32_t trigger_5_state;
  /**
   * Present since.
   * A day: year, month and day as eight digits, 20260331.
   */
  int32_t trigger_5_since;
  /**
   * Weighed in the judgement.
   * 0 no, 1 yes.
   */
  int32_t trigger_5_weighed;
  /**
   * Date of the judgement.
   * A day: year, month and day as eight digits, 20260331.
   */
  int32_t judged_on;
} AssizeRoshCellFacts;

/**
 * MAPPA management level: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank).
 * Set up by `assize_mappa_level_facts_init`, which makes every answer unknown: a record of zeros is refused, since 0 is an answer.
 */
typedef struct AssizeMappaLevelFacts {
  /**
   * Size of this record in bytes, as the caller's header has it; set by the init function.
   */
  uint32_t size;
  /**
   * Version of the ABI; set by the init function.
   */
  uint32_t abi;
  /**
   * MAPPA category.
   * 1 to 4; a list where it is only known to be one of several.
   * One of `ASSIZE_MAPPA_LEVEL_CATEGORY_1` (1), `ASSIZE_MAPPA_LEVEL_CATEGORY_2` (2), `ASSIZE_MAPPA_LEVEL_CATEGORY_3` (3), `ASSIZE_MAPPA_LEVEL_CATEGORY_4` (4). Where it is only known to be one of several: `ASSIZE_SEVERAL` with a bit for each.
   * Source: Criminal Justice Act 2003 ss.325, 327.
   */
  int32_t category;
  /**
   * Risk of serious harm, overall.
   * Several where it is only known to be one of them.
   * One of `ASSIZE_MAPPA_LEVEL_LOW` (1), `ASSIZE_MAPPA_LEVEL_MEDIUM` (2), `ASSIZE_MAPPA_LEVEL_HIGH` (3), `ASSIZE_MAPPA_LEVEL_VERY_HIGH` (4). Where it is only known to be one of several: `ASSIZE_SEVERAL` with a bit for each.
   * Source: as the five guidance documents and MAPPA Guidance chapter 7 (2019) ask.
   */
  int32_t rosh;
  /**
   * Assessed with a validated tool (OASys or another).
   * 0 no, 1 yes.
   * Source: Dorset, part 1 (2016) ss.6, 8; London chapter 13 (2010) 13.7.23.
   */
  int32_t rosh_by_validated_tool;
  /**
   * One agency can manage the risk.
   * Without actively or significantly involving others.
   * 0 no, 1 yes.
   * Source: London chapter 13 (2010) 13.7.14.
   */
  int32_t single_agency_can_manage;
  /**
   * Active involvement and co-ordination by other agencies is needed.
   * 0 no, 1 yes.
   * Source: as the five guidance documents and MAPPA Guidance chapter 7 (2019) ask.
   */
  int32_t needs_active_multi_agency;
  /**
   * Agencies beyond police and probation are involved.
   * 0 no, 1 yes.
   * Source: Dorset, part 1 (2016) s.6.
   */
  int32_t beyond_police_probation;
  /**
   * Multi-agency management adds value.
   * To the lead agency's management of the risk of serious harm.
   * 0 no, 1 yes.
   * Source: MAPPA Guidance chapter 7 (2019); Rotherham (2024).
   */
  int32_t adds_value;
  /**
   * Managed at level 3 before.
   * No source read sets a time limit.
   * 0 no, 1 yes.
   * Source: MAPPA Guidance chapter 7 (2019); Rotherham (2024).
   */
  int32_t previously_level_3;
  /**
   * Senior representation of the agencies is required.
   * 0 no, 1 yes.
   * Source: MAPPA Guidance chapter 7 (2019); Rotherham (2024).
   */
  int32_t senior_representation_required;
  /**
   * The plan needs co-operation at a senior level.
   * For its complexity or for unusual resources.
   * 0 no, 1 yes.
   * Source: Dorset, part 1 (2016) s.8; London chapter 13 (2010) 13.7.23.
   */
  int32_t senior_cooperation_needed;
  /**
   * Special resources have to be authorised.
   * 0 no, 1 yes.
   * Counts: for example surveillance or specialised accommodation.
   * Source: Solihull 7.1 (2018) s.4; chapter 9 (2009) 9.1.3.
   */
  int32_t special_resources_authorisation;
  /**
   * Senior oversight is needed throughout.
   * 0 no, 1 yes.
   * Source: Solihull 7.1 (2018) s.4; chapter 9 (2009) 9.1.3.
   */
  int32_t ongoing_senior_oversight;
  /**
   * Significant resources may have to be committed at short notice.
   * 0 no, 1 yes.
   * Source: Persons who Pose a Risk to Children, Rotherham (2024), Levels of MAPPA Management.
   */
  int32_t significant_resources_short_notice;
  /**
   * Likely interest of media or public.
   * High and very high differ: two documents ask for very high.
   * One of `ASSIZE_MAPPA_LEVEL_MEDIA_INTEREST_NONE` (5), `ASSIZE_MAPPA_LEVEL_HIGH` (3), `ASSIZE_MAPPA_LEVEL_VERY_HIGH` (4).
   * Source: Rotherham (2024); Dorset, part 1 (2016) s.8; London chapter 13 (2010) 13.7.23.
   */
  int32_t media_interest;
  /**
   * Public confidence in criminal justice has to be maintained.
   * 0 no, 1 yes.
   * Source: Rotherham (2024); Dorset, part 1 (2016) s.8; London chapter 13 (2010) 13.7.23.
   */
  int32_t public_confidence_need;
  /**
   * A reason is given why a lower risk needs level 2 exceptionally.
   * 0 no, 1 yes.
   * Source: MAPPA Guidance chapter 7 (2019).
   */
  int32_t exceptional_reason_given;
  /**
   * The only risk is to one identified child.
   * 0 no, 1 yes.
   * Source: Dorset, part 1 (2016) s.4.
   */
  int32_t only_risk_is_to_identified_child;
  /**
   * Under probation supervision.
   * 0 no, 1 yes.
   * Source: Dorset, part 1 (2016) s.4.
   */
  int32_t under_probation;
  /**
   * A robust plan with attendance at the child protection conference.
   * 0 no, 1 yes.
   * Source: Dorset, part 1 (2016) s.4.
   */
  int32_t robust_plan_with_cpc_attendance;
  /**
   * Risk Matrix 2000 high or very high.
   * Prompts a referral under Dorset only. It is a likelihood of reconviction, not a risk of serious harm.
   * 0 no, 1 yes.
   * Source: Dorset, part 1 (2016) ss.6, 8.
   */
  int32_t rm2000_high_or_very_high;
} AssizeMappaLevelFacts;

/**
 * Asset: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank).
 * Left to the JSON entry: `static_facts`, `form_not_completed_because`, `override`, `earlier`, `what_do_you_think`, `assetplus`, `onset`.
 * Set up by `assize_asset_facts_init`, which makes every answer unknown: a record of zeros is refused, since 0 is an answer.
 */
typedef struct AssizeAssetFacts {
  /**
   * Size of this record in bytes, as the caller's header has it; set by the init function.
   */
  uint32_t size;
  /**
   * Version of the ABI; set by the init function.
   */
  uint32_t abi;
  /**
   * Age.
   * Asset is for ages 10 to 17. It changes no score.
   * 0 to 120 years.
   * Source: London chapter 13 (2010) 13.4.11; Dorset, part 1 (2016) s.16.
   */
  int32_t age;
  /**
   * Living arrangements.
   * Consider a home of one's own, its fitness, deprivation, others who offend, absconding, disorder, and how long the stay is safe.
   * 0 to 4 rating.
   * Source: Torfaen, Assessments made by the Youth Offending Team (2018); scale and prompts: general knowledge of the 2006 form.
   */
  int32_t ratings_living_arrangements;
  /**
   * Family and personal relationships.
   * Consider offending, alcohol or drugs among carers, care and interest shown, supervision, abuse, violence witnessed, loss, own children.
   * 0 to 4 rating.
   * Source: Torfaen, Assessments made by the Youth Offending Team (2018); scale and prompts: general knowledge of the 2006 form.
   */
  int32_t ratings_family_personal_relationships;
  /**
   * Education, training and employment.
   * Consider hours and attendance, attainment, special needs, literacy and numeracy, attitude, bullying either way, relations with staff.
   * 0 to 4 rating.
   * Source: Torfaen, Assessments made by the Youth Offending Team (2018); scale and prompts: general knowledge of the 2006 form.
   */
  int32_t ratings_education_training_employment;
  /**
   * Neighbourhood.
   * Consider open drug dealing, isolation or poor transport, nothing for the age group, racial or ethnic tension.
   * 0 to 4 rating.
   * Source: Torfaen, Assessments made by the Youth Offending Team (2018); scale and prompts: general knowledge of the 2006 form.
   */
  int32_t ratings_neighbourhood;
  /**
   * Lifestyle.
   * Consider friends of the same age, friends who offend and who do not, constructive use of time, recklessness, lawful income.
   * 0 to 4 rating.
   * Source: Torfaen, Assessments made by the Youth Offending Team (2018); scale and prompts: general knowledge of the 2006 form.
   */
  int32_t ratings_lifestyle;
  /**
   * Substance use.
   * Consider each substance ever and lately, risky practices, whether use seems essential, effect on daily life, offending to pay for it.
   * 0 to 4 rating.
   * Source: Torfaen, Assessments made by the Youth Offending Team (2018); scale and prompts: general knowledge of the 2006 form.
   */
  int32_t ratings_substance_use;
  /**
   * Physical health.
   * Consider conditions that affect daily life, delayed development, access to care, own behaviour that harms health.
   * 0 to 4 rating.
   * Source: Torfaen, Assessments made by the Youth Offending Team (2018); scale and prompts: general knowledge of the 2006 form.
   */
  int32_t ratings_physical_health;
  /**
   * Emotional and mental health.
   * Consider the past, the present and worry about the future, diagnosis, contact with services, self-harm, attempted suicide.
   * 0 to 4 rating.
   * Source: Torfaen, Assessments made by the Youth Offending Team (2018); scale and prompts: general knowledge of the 2006 form.
   */
  int32_t ratings_emotional_mental_health;
  /**
   * Perception of self and others.
   * Consider identity, self-esteem, mistrust, sense of unfair treatment, discriminatory attitudes, seeing oneself as an offender.
   * 0 to 4 rating.
   * Source: Torfaen, Assessments made by the Youth Offending Team (2018); scale and prompts: general knowledge of the 2006 form.
   */
  int32_t ratings_perception_self_others;
  /**
   * Thinking and behaviour.
   * Consider grasp of consequences, impulse, need for excitement, yielding to pressure, temper, social skills, damage, aggression, sexual behaviour, manipulation.
   * 0 to 4 rating.
   * Source: Torfaen, Assessments made by the Youth Offending Team (2018); scale and prompts: general knowledge of the 2006 form.
   */
  int32_t ratings_thinking_behaviour;
  /**
   * Attitudes to offending.
   * Consider denial, responsibility, understanding of victims and family, remorse, offences or people thought acceptable, offending thought inevitable.
   * 0 to 4 rating.
   * Source: Torfaen, Assessments made by the Youth Offending Team (2018); scale and prompts: general knowledge of the 2006 form.
   */
  int32_t ratings_attitudes_to_offending;
  /**
   * Motivation to change.
   * The prompts are worded positively, so that a no is the risk (AST-14): understanding, wish to deal with it, reasons to stop, support, co-operation. The rating keeps its direction: 4 is very strongly linked to offending.
   * 0 to 4 rating.
   * Source: Torfaen, Assessments made by the Youth Offending Team (2018); scale and prompts: general knowledge of the 2006 form.
   */
  int32_t ratings_motivation_to_change;
  /**
   * Score for the type of offence.
   * 0 to 4 score.
   * Source: Youth Justice: the Scaled Approach (2009), Appendix A, not read: general knowledge.
   */
  int32_t static_scores_offence_type;
  /**
   * Score for age at first reprimand, caution or warning.
   * 0 to 4 score.
   * Source: Youth Justice: the Scaled Approach (2009), Appendix A, not read: general knowledge.
   */
  int32_t static_scores_age_at_first_reprimand;
  /**
   * Score for age at first conviction.
   * 0 to 4 score.
   * Source: Youth Justice: the Scaled Approach (2009), Appendix A, not read: general knowledge.
   */
  int32_t static_scores_age_at_first_conviction;
  /**
   * Score for previous convictions.
   * 0 to 4 score.
   * Source: Youth Justice: the Scaled Approach (2009), Appendix A, not read: general knowledge.
   */
  int32_t static_scores_previous_convictions;
  /**
   * Risk of serious harm.
   * The level of the risk of serious harm form; `not_triggered` where no form was called for, which counts as low for the intervention level alone.
   * One of `ASSIZE_ASSET_NOT_TRIGGERED` (5), `ASSIZE_ASSET_LOW` (1), `ASSIZE_ASSET_MEDIUM` (2), `ASSIZE_ASSET_HIGH` (3), `ASSIZE_ASSET_VERY_HIGH` (4). Where it is only known to be one of several: `ASSIZE_SEVERAL` with a bit for each.
   * Source: Youth Justice Board, Guidance for Risk Levels (copy, undated).
   */
  int32_t rosh;
  /**
   * Behaviour that caused serious harm.
   * One of `ASSIZE_ASSET_CAUSED_SERIOUS_HARM_YES` (1), `ASSIZE_ASSET_CAUSED_SERIOUS_HARM_NO` (0), `ASSIZE_ASSET_DONT_KNOW` (2).
   * Source: Asset Core Profile (2006), unread pages: general knowledge.
   */
  int32_t harm_indicators_caused_serious_harm;
  /**
   * Behaviour that shows intent or preparation.
   * One of `ASSIZE_ASSET_INTENT_OR_PREPARATION_YES` (1), `ASSIZE_ASSET_INTENT_OR_PREPARATION_NO` (0), `ASSIZE_ASSET_DONT_KNOW` (2).
   * Source: Asset Core Profile (2006), unread pages: general knowledge.
   */
  int32_t harm_indicators_intent_or_preparation;
  /**
   * Behaviour that was reckless or very likely to cause it.
   * One of `ASSIZE_ASSET_RECKLESS_OR_LIKELY_YES` (1), `ASSIZE_ASSET_RECKLESS_OR_LIKELY_NO` (0), `ASSIZE_ASSET_DONT_KNOW` (2).
   * Source: Asset Core Profile (2006), unread pages: general knowledge.
   */
  int32_t harm_indicators_reckless_or_likely;
  /**
   * Unusual features: ritual, weapons, fascination.
   * One of `ASSIZE_ASSET_OTHER_FEATURES_YES` (1), `ASSIZE_ASSET_OTHER_FEATURES_NO` (0), `ASSIZE_ASSET_DONT_KNOW` (2).
   * Source: Asset Core Profile (2006), unread pages: general knowledge.
   */
  int32_t harm_indicators_other_features;
  /**
   * Current attitudes, motives or interests that worry.
   * One of `ASSIZE_ASSET_WORRYING_ATTITUDES_YES` (1), `ASSIZE_ASSET_WORRYING_ATTITUDES_NO` (0), `ASSIZE_ASSET_DONT_KNOW` (2).
   * Source: Asset Core Profile (2006), unread pages: general knowledge.
   */
  int32_t harm_indicators_worrying_attitudes;
  /**
   * Anything else that disturbs.
   * One of `ASSIZE_ASSET_OTHER_DISCONCERTING_YES` (1), `ASSIZE_ASSET_OTHER_DISCONCERTING_NO` (0), `ASSIZE_ASSET_DONT_KNOW` (2).
   * Source: Asset Core Profile (2006), unread pages: general knowledge.
   */
  int32_t harm_indicators_other_disconcerting;
  /**
   * Concern expressed by others.
   * One of `ASSIZE_ASSET_CONCERN_OF_OTHERS_YES` (1), `ASSIZE_ASSET_CONCERN_OF_OTHERS_NO` (0), `ASSIZE_ASSET_DONT_KNOW` (2).
   * Source: Asset Core Profile (2006), unread pages: general knowledge.
   */
  int32_t harm_indicators_concern_of_others;
  /**
   * Convicted of a serious specified offence.
   * 0 no, 1 yes.
   * Source: London chapter 13 (2010) 13.2.28.
   */
  int32_t convicted_serious_specified_offence;
  /**
   * Being sentenced in the Crown Court for a specified offence.
   * 0 no, 1 yes.
   * Source: London chapter 13 (2010) 13.2.28.
   */
  int32_t crown_court_specified_offence;
  /**
   * The youth court asks for help in deciding dangerousness.
   * 0 no, 1 yes.
   * Source: London chapter 13 (2010) 13.2.28.
   */
  int32_t youth_court_asks_dangerousness;
  /**
   * Level of vulnerability.
   * The assessor's judgement. It enters no score.
   * One of `ASSIZE_ASSET_LOW` (1), `ASSIZE_ASSET_MEDIUM` (2), `ASSIZE_ASSET_HIGH` (3), `ASSIZE_ASSET_VERY_HIGH` (4).
   * Source: Youth Justice Board, Guidance for Risk Levels (copy, undated).
   */
  int32_t vulnerability_level;
  /**
   * Harm from the young person's own behaviour.
   * 0 no, 1 yes.
   * Source: London chapter 13 (2010) 13.2.20.
   */
  int32_t vulnerability_from_self;
  /**
   * Harm from other people or events.
   * 0 no, 1 yes.
   * Source: London chapter 13 (2010) 13.2.20.
   */
  int32_t vulnerability_from_others;
  /**
   * A vulnerability management plan is in place.
   * 0 no, 1 yes.
   * Source: Torfaen, Assessments made by the Youth Offending Team (2018).
   */
  int32_t vulnerability_management_plan;
  /**
   * Stage of the intervention.
   * One of `ASSIZE_ASSET_START` (0), `ASSIZE_ASSET_MIDDLE` (1), `ASSIZE_ASSET_END` (2).
   * Source: Dorset, part 1 (2016) s.16.
   */
  int32_t stage;
  /**
   * What the assessment rests on.
   * One of `ASSIZE_ASSET_WITH_CHILD` (0), `ASSIZE_ASSET_EXISTING_INFORMATION` (1).
   * Source: London chapter 13 (2010) 13.2.24.
   */
  int32_t basis;
  /**
   * Sections where information could not be obtained.
   * Recorded. What it does to a rating is not settled in any source read: a rating that cannot be given is left unknown (AST-08).
   * Any of `ASSIZE_ASSET_LIVING_ARRANGEMENTS` (0), `ASSIZE_ASSET_FAMILY_PERSONAL_RELATIONSHIPS` (1), `ASSIZE_ASSET_EDUCATION_TRAINING_EMPLOYMENT` (2), `ASSIZE_ASSET_NEIGHBOURHOOD` (3), `ASSIZE_ASSET_LIFESTYLE` (4), `ASSIZE_ASSET_SUBSTANCE_USE` (5), `ASSIZE_ASSET_PHYSICAL_HEALTH` (6), `ASSIZE_ASSET_EMOTIONAL_MENTAL_HEALTH` (7), `ASSIZE_ASSET_PERCEPTION_SELF_OTHERS` (8), `ASSIZE_ASSET_THINKING_BEHAVIOUR` (9), `ASSIZE_ASSET_ATTITUDES_TO_OFFENDING` (10), `ASSIZE_ASSET_MOTIVATION_TO_CHANGE` (11): `ASSIZE_SEVERAL` with a bit for each, by itself for none of them.
   * Source: Asset Core Profile (2006), first pages.
   */
  int32_t information_unobtainable;
  /**
   * Sections with evidence recorded.
   * Any of `ASSIZE_ASSET_LIVING_ARRANGEMENTS` (0), `ASSIZE_ASSET_FAMILY_PERSONAL_RELATIONSHIPS` (1), `ASSIZE_ASSET_EDUCATION_TRAINING_EMPLOYMENT` (2), `ASSIZE_ASSET_NEIGHBOURHOOD` (3), `ASSIZE_ASSET_LIFESTYLE` (4), `ASSIZE_ASSET_SUBSTANCE_USE` (5), `ASSIZE_ASSET_PHYSICAL_HEALTH` (6), `ASSIZE_ASSET_EMOTIONAL_MENTAL_HEALTH` (7), `ASSIZE_ASSET_PERCEPTION_SELF_OTHERS` (8), `ASSIZE_ASSET_THINKING_BEHAVIOUR` (9), `ASSIZE_ASSET_ATTITUDES_TO_OFFENDING` (10), `ASSIZE_ASSET_MOTIVATION_TO_CHANGE` (11): `ASSIZE_SEVERAL` with a bit for each, by itself for none of them.
   * Source: London chapter 13 (2010) 13.2.26.
   */
  int32_t evidence;
  /**
   * Sections with positive factors recorded.
   * Recorded and carried into the plan. They change no score (AST-13).
   * Any of `ASSIZE_ASSET_LIVING_ARRANGEMENTS` (0), `ASSIZE_ASSET_FAMILY_PERSONAL_RELATIONSHIPS` (1), `ASSIZE_ASSET_EDUCATION_TRAINING_EMPLOYMENT` (2), `ASSIZE_ASSET_NEIGHBOURHOOD` (3), `ASSIZE_ASSET_LIFESTYLE` (4), `ASSIZE_ASSET_SUBSTANCE_USE` (5), `ASSIZE_ASSET_PHYSICAL_HEALTH` (6), `ASSIZE_ASSET_EMOTIONAL_MENTAL_HEALTH` (7), `ASSIZE_ASSET_PERCEPTION_SELF_OTHERS` (8), `ASSIZE_ASSET_THINKING_BEHAVIOUR` (9), `ASSIZE_ASSET_ATTITUDES_TO_OFFENDING` (10), `ASSIZE_ASSET_MOTIVATION_TO_CHANGE` (11): `ASSIZE_SEVERAL` with a bit for each, by itself for none of them.
   * Source: London chapter 13 (2010) 13.2.31, 13.2.32.
   */
  int32_t positive_factors;
} AssizeAssetFacts;

/**
 * Reoffending predictors: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank).
 * Set up by `assize_predictors_facts_init`, which makes every answer unknown: a record of zeros is refused, since 0 is an answer.
 */
typedef struct AssizePredictorsFacts {
  /**
   * Size of this record in bytes, as the caller's header has it; set by the init function.
   */
  uint32_t size;
  /**
   * Version of the ABI; set by the init function.
   */
  uint32_t abi;
  /**
   * Date of the assessment.
   * Nothing goes by today's date: ages and deadlines count from here.
   * A day: year, month and day as eight digits, 20260331.
   */
  int32_t assessment_date;
  /**
   * Gender recorded.
   * One of `ASSIZE_PREDICTORS_MALE` (0), `ASSIZE_PREDICTORS_FEMALE` (1).
   */
  int32_t gender;
  /**
   * Date of birth.
   * A day: year, month and day as eight digits, 20260331.
   */
  int32_t date_of_birth;
  /**
   * Date of the current conviction.
   * Of the index offence.
   * A day: year, month and day as eight digits, 20260331.
   * Source: OASys 1.29.
   */
  int32_t date_of_current_conviction;
  /**
   * Start of follow-up.
   * Start of the community sentence, or the earliest possible release. It may lie ahead. Where it is missing, ARP, VRP and SVRP take the date of the current conviction.
   * A day: year, month and day as eight digits, 20260331.
   * Source: OASys 1.38.
   */
  int32_t date_at_start_of_followup;
  /**
   * Code of the current offence.
   * Five digits: Home Office class and sub-class.
   * Up to 8 bytes of UTF-8, padded with spaces or zero bytes.
   */
  char current_offence_code[8];
  /**
   * Category of the current offence, newer predictors.
   * In place of the code, or against it: the category given is used and a difference is said.
   * One of `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_BURGLARY_DOMESTIC` (0), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_BURGLARY_OTHER` (1), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_DRUNKENNESS` (2), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_DRINK_DRIVING` (3), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_MOTORING_OFFENCES` (4), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_VEHICLE_RELATED_THEFT` (5), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_FRAUD_AND_FORGERY` (6), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_WELFARE_FRAUD` (7), `ASSIZE_PREDICTORS_DRUG_IMPORT_EXPORT_OR_PRODUCTION` (8), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_DRUG_POSSESSION_OR_SUPPLY` (9), `ASSIZE_PREDICTORS_VIOLENCE_AGAINST_THE_PERSON_ABH_PLUS` (10), `ASSIZE_PREDICTORS_VIOLENCE_AGAINST_THE_PERSON_SUB_ABH` (11), `ASSIZE_PREDICTORS_PUBLIC_ORDER_AND_HARRASSMENT` (12), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_WEAPONS_NON_FIREARM` (13), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_FIREARMS_MOST_SERIOUS` (14), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_FIREARMS_OTHER` (15), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_HANDLING_STOLEN_GOODS` (16), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_CRIMINAL_DAMAGE` (17), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_ACQUISITIVE_VIOLENCE` (18), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_OTHER_OFFENCES` (19), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_ABSCONDING_OR_BAIL` (20), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_SEXUAL_AGAINST_CHILD` (21), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_SEXUAL_NOT_AGAINST_CHILD` (22), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_THEFT_NON_MOTOR` (23).
   */
  int32_t offence_category;
  /**
   * Group of the current offence, OGRS3.
   * In place of the code.
   * One of `ASSIZE_PREDICTORS_VIOLENCE` (0), `ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_ROBBERY` (1), `ASSIZE_PREDICTORS_PUBLIC_ORDER` (2), `ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_SEXUAL_NOT_AGAINST_CHILD` (3), `ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_SEXUAL_AGAINST_CHILD` (4), `ASSIZE_PREDICTORS_SOLICITING_OR_PROSTITUTION` (5), `ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_BURGLARY_DOMESTIC` (6), `ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_BURGLARY_OTHER` (7), `ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_THEFT_NON_MOTOR` (8), `ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_HANDLING_STOLEN_GOODS` (9), `ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_FRAUD_AND_FORGERY` (10), `ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_ABSCONDING_OR_BAIL` (11), `ASSIZE_PREDICTORS_TAKING_AND_DRIVING_AWAY` (12), `ASSIZE_PREDICTORS_THEFT_FROM_VEHICLES` (13), `ASSIZE_PREDICTORS_OTHER_MOTORING` (14), `ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_DRINK_DRIVING` (15), `ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_CRIMINAL_DAMAGE` (16), `ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_DRUG_IMPORT_EXPORT_PRODUCTION` (17), `ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_DRUG_POSSESSION_OR_SUPPLY` (18), `ASSIZE_PREDICTORS_OTHER_OFFENCE` (19).
   */
  int32_t ogrs3_offence_group;
  /**
   * Category of the current offence, SNSV.
   * In place of the code.
   * One of `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_ABSCONDING_OR_BAIL` (0), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_ACQUISITIVE_VIOLENCE` (1), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_BURGLARY_DOMESTIC` (2), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_BURGLARY_OTHER` (3), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_CRIMINAL_DAMAGE` (4), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_DRINK_DRIVING` (5), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_DRUG_IMPORT_EXPORT_PRODUCTION` (6), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_DRUG_POSSESSION_OR_SUPPLY` (7), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_DRUNKENNESS` (8), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_FRAUD_AND_FORGERY` (9), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_HANDLING_STOLEN_GOODS` (10), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_MOTORING_OFFENCES` (11), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_OTHER_OFFENCES` (12), `ASSIZE_PREDICTORS_PUBLIC_ORDER_AND_HARASSMENT` (13), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_SEXUAL_AGAINST_CHILD` (14), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_SEXUAL_NOT_AGAINST_CHILD` (15), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_THEFT_NON_MOTOR` (16), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_VEHICLE_RELATED_THEFT` (17), `ASSIZE_PREDICTORS_VIOLENCE_AGAINST_THE_PERSON` (18), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_WELFARE_FRAUD` (19).
   */
  int32_t snsv_offence_category;
  /**
   * Kind of violence against the person, SNSV.
   * One of `ASSIZE_PREDICTORS_VATP_ABH_PLUS` (0), `ASSIZE_PREDICTORS_VATP_SUB_ABH` (1), `ASSIZE_PREDICTORS_SNSV_VIOLENCE_SUBCATEGORY_FIREARMS_MOST_SERIOUS` (2), `ASSIZE_PREDICTORS_SNSV_VIOLENCE_SUBCATEGORY_FIREARMS_OTHER` (3), `ASSIZE_PREDICTORS_SNSV_VIOLENCE_SUBCATEGORY_WEAPONS_NON_FIREARM` (4).
   */
  int32_t snsv_violence_subcategory;
  /**
   * The current offence is violent or sexual in the offence map of the personality-disorder screen.
   * In place of the code.
   * 0 no, 1 yes.
   */
  int32_t opd_violent_or_sexual;
  /**
   * Where the sentence is served.
   * One of `ASSIZE_PREDICTORS_CUSTODY` (0), `ASSIZE_PREDICTORS_COMMUNITY` (1), `ASSIZE_PREDICTORS_REMAND` (2).
   */
  int32_t supervision_status;
  /**
   * Form of SNSV asked for.
   * Without it, the dynamic form where its answers are complete, else the static one.
   * One of `ASSIZE_PREDICTORS_STATIC` (0), `ASSIZE_PREDICTORS_DYNAMIC` (1).
   */
  int32_t snsv_static_or_dynamic;
  /**
   * Sanctions for all offences.
   * 1 to 999 sanctions.
   * Counts: occasions, the current one included: 1 the first time.
   * Source: OASys 1.32.
   */
  int32_t total_number_of_sanctions_for_all_offences;
  /**
   * Sanctions for violent offences.
   * 0 to 999 sanctions.
   * Counts: occasions, the current one included.
   * Source: OASys 1.40.
   */
  int32_t total_number_of_violent_sanctions;
  /**
   * Age at the first sanction.
   * 0 to 109 years.
   * Source: OASys 1.8.
   */
  int32_t age_at_first_sanction;
  /**
   * Kinds of previous conviction.
   * An empty list means none of them.
   * Any of `ASSIZE_PREDICTORS_HOMICIDE` (0), `ASSIZE_PREDICTORS_WOUNDING_GBH` (1), `ASSIZE_PREDICTORS_KIDNAPPING` (2), `ASSIZE_PREDICTORS_FIREARMS` (3), `ASSIZE_PREDICTORS_PREVIOUS_CONVICTIONS_ROBBERY` (4), `ASSIZE_PREDICTORS_AGGRAVATED_BURGLARY` (5), `ASSIZE_PREDICTORS_WEAPON` (6), `ASSIZE_PREDICTORS_PREVIOUS_CONVICTIONS_CRIMINAL_DAMAGE` (7), `ASSIZE_PREDICTORS_ARSON` (8): `ASSIZE_SEVERAL` with a bit for each, by itself for none of them.
   * Source: OASys R1.2.
   */
  int32_t previous_convictions;
  /**
   * Date of the most recent offence.
   * A day: year, month and day as eight digits, 20260331.
   * Source: OASys 1.43.
   */
  int32_t most_recent_offence_date;
  /**
   * Ever committed a sexual or sexually motivated offence.
   * 0 no, 1 yes.
   * Source: OASys 1.30.
   */
  int32_t has_ever_committed_sexual_offence;
  /**
   * The current offence is sexually motivated.
   * 0 no, 1 yes.
   * Source: OASys 1.41.
   */
  int32_t is_current_offence_sexually_motivated;
  /**
   * Sanctions for contact sexual offences against adults.
   * 0 to 999 sanctions.
   * Counts: occasions, the current one included.
   * Source: OASys 1.34.
   */
  int32_t total_contact_adult_sexual_sanctions;
  /**
   * Sanctions for contact sexual offences against children.
   * 0 to 999 sanctions.
   * Counts: occasions, the current one included.
   * Source: OASys 1.45.
   */
  int32_t total_contact_child_sexual_sanctions;
  /**
   * Sanctions for indecent images of children.
   * 0 to 999 sanctions.
   * Counts: occasions, the current one included.
   * Source: OASys 1.46.
   */
  int32_t total_indecent_image_sanctions;
  /**
   * Sanctions for other non-contact sexual offences.
   * 0 to 999 sanctions.
   * Counts: occasions, the current one included.
   * Source: OASys 1.37.
   */
  int32_t total_non_contact_sexual_offences;
  /**
   * Date of the most recent sexual offence.
   * A day: year, month and day as eight digits, 20260331.
   * Source: OASys 1.33.
   */
  int32_t date_of_most_recent_sexual_offence;
  /**
   * The victim of the current offence was a stranger.
   * 0 no, 1 yes.
   * Source: OASys 1.44.
   */
  int32_t is_current_offence_against_victim_stranger;
  /**
   * A risk of sexual harm.
   * 0 no, 1 yes.
   */
  int32_t is_a_risk_of_sexual_harm;
  /**
   * Sexual preoccupation.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   */
  int32_t sexual_preoccupation;
  /**
   * Offence-related sexual interests.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   */
  int32_t offence_related_sexual_interests;
  /**
   * Emotional congruence with children.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   */
  int32_t emotional_congruence_with_children;
  /**
   * A weapon was carried or used.
   * 0 no, 1 yes.
   * Source: OASys 2.2.
   */
  int32_t did_offence_involve_carrying_or_using_weapon;
  /**
   * Violence or a threat of it.
   * 0 no, 1 yes.
   */
  int32_t did_offence_involve_violence_or_threat_of_violence;
  /**
   * Excessive violence.
   * 0 no, 1 yes.
   */
  int32_t did_offence_involve_excessive_use_of_violence;
  /**
   * Arson.
   * 0 no, 1 yes.
   */
  int32_t did_offence_involve_arson;
  /**
   * Emotional state as motivation.
   * 0 no, 1 yes.
   */
  int32_t offence_motivation_emotional_state;
  /**
   * Recognises the impact of offending on others.
   * 0 no, 1 yes.
   * Source: OASys 2.6.
   */
  int32_t does_recognise_impact_of_offending_on_others;
  /**
   * Offence issues are linked to risk.
   * 0 no, 1 yes.
   */
  int32_t is_analysis_of_offence_issues_linked_to_risk;
  /**
   * No fixed abode or transient accommodation.
   * 0 no, 1 yes.
   * Source: OASys 3.3.
   */
  int32_t is_currently_of_no_fixed_abode_or_transient_accommodation;
  /**
   * Suitability of accommodation.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   * Source: OASys 3.4.
   */
  int32_t suitability_of_accommodation;
  /**
   * Accommodation issues are linked to risk.
   * 0 no, 1 yes.
   */
  int32_t has_accommodation_issues_linked_to_risk;
  /**
   * Unemployed.
   * 0 no, 1 yes.
   * Source: OASys 4.2.
   */
  int32_t is_unemployed;
  /**
   * Work-related skills.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   * Source: OASys 4.4.
   */
  int32_t work_related_skills;
  /**
   * Reading, writing and numeracy.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   */
  int32_t problems_with_reading_writing_numeracy;
  /**
   * Problems with reading.
   * 0 no, 1 yes.
   */
  int32_t has_problems_with_reading;
  /**
   * Problems with numeracy.
   * 0 no, 1 yes.
   */
  int32_t has_problems_with_numeracy;
  /**
   * Learning difficulties.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   */
  int32_t learning_difficulties;
  /**
   * Professional or vocational qualifications.
   * One of `ASSIZE_PREDICTORS_ANY_QUALIFICATION` (0), `ASSIZE_PREDICTORS_NO_QUALIFICATIONS` (1).
   */
  int32_t professional_or_vocational_qualifications;
  /**
   * Over-reliance on others for financial support.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   */
  int32_t over_reliance_on_others_for_financial_support;
  /**
   * Relationship with close family.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   * Source: OASys 6.1.
   */
  int32_t current_relationship_with_family_members;
  /**
   * Experience of childhood.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   * Source: OASys 6.3.
   */
  int32_t experience_of_childhood;
  /**
   * Relationship with partner.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   * Source: OASys 6.4.
   */
  int32_t current_relationship_with_partner;
  /**
   * Previous close relationships.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   * Source: OASys 6.6.
   */
  int32_t previous_close_relationships;
  /**
   * Relationship status.
   * One of `ASSIZE_PREDICTORS_NOT_IN_RELATIONSHIP` (0), `ASSIZE_PREDICTORS_IN_RELATIONSHIP_LIVING_TOGETHER` (1), `ASSIZE_PREDICTORS_IN_RELATIONSHIP_NOT_LIVING_TOGETHER` (2).
   */
  int32_t current_relationship_status;
  /**
   * Evidence of domestic abuse.
   * 0 no, 1 yes.
   * Source: OASys 6.7.
   */
  int32_t evidence_of_domestic_abuse;
  /**
   * Domestic abuse against a partner.
   * 0 no, 1 yes.
   * Source: OASys 6.7.
   */
  int32_t domestic_abuse_against_partner;
  /**
   * Domestic abuse against family.
   * 0 no, 1 yes.
   * Source: OASys 6.7.
   */
  int32_t domestic_abuse_against_family;
  /**
   * Relationship issues are linked to risk.
   * 0 no, 1 yes.
   */
  int32_t relationship_issues_linked_to_risk;
  /**
   * Spousal assault assessment: risk to partner.
   * One of `ASSIZE_PREDICTORS_LOW` (1), `ASSIZE_PREDICTORS_MEDIUM` (2), `ASSIZE_PREDICTORS_HIGH` (3), `ASSIZE_PREDICTORS_VERY_HIGH` (4), `ASSIZE_PREDICTORS_NOT_APPLICABLE` (5).
   */
  int32_t sara_risk_to_partner;
  /**
   * Spousal assault assessment: risk to others.
   * One of `ASSIZE_PREDICTORS_LOW` (1), `ASSIZE_PREDICTORS_MEDIUM` (2), `ASSIZE_PREDICTORS_HIGH` (3), `ASSIZE_PREDICTORS_VERY_HIGH` (4), `ASSIZE_PREDICTORS_NOT_APPLICABLE` (5).
   */
  int32_t sara_risk_to_others;
  /**
   * Regular activities that encourage offending.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   * Source: OASys 7.2.
   */
  int32_t regular_offending_activities;
  /**
   * Easily influenced by criminal associates.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   * Source: OASys 7.3.
   */
  int32_t easily_influenced_by_criminal_associates;
  /**
   * Manipulative or predatory behaviour.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   * Source: OASys 7.4.
   */
  int32_t manipulative_or_predatory_behaviour;
  /**
   * Recklessness and risk-taking.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   * Source: OASys 7.5.
   */
  int32_t recklessness_and_risk_taking_behaviour;
  /**
   * Peer group influences.
   * 0 no, 1 yes.
   */
  int32_t has_peer_group_influences;
  /**
   * Influence from criminal associates.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   */
  int32_t influence_from_criminal_associates;
  /**
   * Current drug misuse.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   * Source: OASys 8.4.
   */
  int32_t current_drug_misuse;
  /**
   * Motivation to tackle drug misuse.
   * One of `ASSIZE_PREDICTORS_FULL_MOTIVATION` (0), `ASSIZE_PREDICTORS_PARTIAL_MOTIVATION` (1), `ASSIZE_PREDICTORS_NO_MOTIVATION` (2).
   * Source: OASys 8.8.
   */
  int32_t motivation_to_tackle_drug_misuse;
  /**
   * Uses: heroin.
   * Missing counts as no, by the rule of ARP and VRP.
   * 0 no, 1 yes.
   */
  int32_t has_heroin_usage;
  /**
   * Uses: methadone, not prescribed.
   * Missing counts as no, by the rule of ARP and VRP.
   * 0 no, 1 yes.
   */
  int32_t has_methadone_usage;
  /**
   * Uses: other opiates.
   * Missing counts as no, by the rule of ARP and VRP.
   * 0 no, 1 yes.
   */
  int32_t has_other_opiate_usage;
  /**
   * Uses: crack cocaine.
   * Missing counts as no, by the rule of ARP and VRP.
   * 0 no, 1 yes.
   */
  int32_t has_crack_cocaine_usage;
  /**
   * Uses: powder cocaine.
   * Missing counts as no, by the rule of ARP and VRP.
   * 0 no, 1 yes.
   */
  int32_t has_powder_cocaine_usage;
  /**
   * Uses: misused prescription drugs.
   * Missing counts as no, by the rule of ARP and VRP.
   * 0 no, 1 yes.
   */
  int32_t has_misused_prescription_drug_usage;
  /**
   * Uses: benzodiazepines.
   * Missing counts as no, by the rule of ARP and VRP.
   * 0 no, 1 yes.
   */
  int32_t has_benzodiazepines_usage;
  /**
   * Uses: cannabis.
   * Missing counts as no, by the rule of ARP and VRP.
   * 0 no, 1 yes.
   */
  int32_t has_cannabis_usage;
  /**
   * Uses: steroids.
   * Missing counts as no, by the rule of ARP and VRP.
   * 0 no, 1 yes.
   */
  int32_t has_steroids_usage;
  /**
   * Uses: other drugs.
   * Missing counts as no, by the rule of ARP and VRP.
   * 0 no, 1 yes.
   */
  int32_t has_other_drugs_usage;
  /**
   * Uses: ketamine.
   * Missing counts as no, by the rule of ARP and VRP.
   * 0 no, 1 yes.
   */
  int32_t has_ketamine_usage;
  /**
   * Uses: spice.
   * Missing counts as no, by the rule of ARP and VRP.
   * 0 no, 1 yes.
   */
  int32_t has_spice_usage;
  /**
   * Uses: hallucinogens.
   * Missing counts as no, by the rule of ARP and VRP.
   * 0 no, 1 yes.
   */
  int32_t has_hallucinogens_usage;
  /**
   * Uses: solvents.
   * Missing counts as no, by the rule of ARP and VRP.
   * 0 no, 1 yes.
   */
  int32_t has_solvents_usage;
  /**
   * Current alcohol use.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   * Source: OASys 9.1.
   */
  int32_t current_alcohol_use_problems;
  /**
   * Excessive or binge drinking.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   * Source: OASys 9.2.
   */
  int32_t excessive_alcohol_use;
  /**
   * Difficulties coping.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   * Source: OASys 10.1.
   */
  int32_t difficulties_coping;
  /**
   * Current psychological problems.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   * Source: OASys 10.2.
   */
  int32_t current_psychological_problems;
  /**
   * Attitude towards self.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   * Source: OASys 10.4.
   */
  int32_t attitudes_towards_self;
  /**
   * Self-harm or attempted suicide.
   * 0 no, 1 yes.
   * Source: OASys 10.5.
   */
  int32_t has_self_harm_or_attempted_suicide;
  /**
   * Current psychiatric problems.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   * Source: OASys 10.6.
   */
  int32_t current_psychiatric_problems;
  /**
   * Childhood behavioural problems.
   * 0 no, 1 yes.
   */
  int32_t is_evidence_of_childhood_behavioural_problems;
  /**
   * History of psychiatric treatment.
   * 0 no, 1 yes.
   */
  int32_t has_history_of_psychiatric_treatment;
  /**
   * Has been on medication for mental health problems.
   * 0 no, 1 yes.
   */
  int32_t has_been_on_medication_for_mental_health_problems;
  /**
   * Has been in a special hospital or regional secure unit.
   * 0 no, 1 yes.
   */
  int32_t has_ever_been_in_special_hospital_or_regional_secure_unit;
  /**
   * Current psychiatric treatment.
   * 0 no, 1 yes.
   * Source: OASys 10.7.
   */
  int32_t has_current_psychiatric_treatment;
  /**
   * Obsessive behaviour linked to offending.
   * 0 no, 1 yes.
   */
  int32_t has_displayed_obsessive_behaviour_linked_to_offending;
  /**
   * Emotional issues are linked to risk.
   * 0 no, 1 yes.
   */
  int32_t are_emotional_issues_linked_to_risk;
  /**
   * Impulsivity.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   * Source: OASys 11.2.
   */
  int32_t impulsivity_problems;
  /**
   * Aggressive or controlling behaviour.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   * Source: OASys 11.3.
   */
  int32_t controlling_or_aggressive_behaviour;
  /**
   * Temper control.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   * Source: OASys 11.4.
   */
  int32_t temper_control;
  /**
   * Problem solving.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   * Source: OASys 11.6.
   */
  int32_t problem_solving_skills;
  /**
   * Awareness of consequences.
   * One of `ASSIZE_PREDICTORS_AWARENESS_OF_CONSEQUENCES_YES` (1), `ASSIZE_PREDICTORS_SOMETIMES` (2), `ASSIZE_PREDICTORS_AWARENESS_OF_CONSEQUENCES_NO` (0).
   * Source: OASys 11.7.
   */
  int32_t awareness_of_consequences;
  /**
   * Understands other people's views.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   * Source: OASys 11.9.
   */
  int32_t understands_other_peoples_views;
  /**
   * Thinking and behaviour issues are linked to risk.
   * 0 no, 1 yes.
   */
  int32_t are_thinking_and_behaviour_issues_linked_to_risk;
  /**
   * Pro-criminal attitudes.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   * Source: OASys 12.1.
   */
  int32_t pro_criminal_attitudes;
  /**
   * Hostile orientation.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   */
  int32_t hostile_orientation;
  /**
   * Attitude towards supervision or licence.
   * One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
   * Source: OASys 12.4.
   */
  int32_t attitude_towards_supervision_or_licence;
  /**
   * Has assaulted or threatened staff.
   * 0 no, 1 yes.
   */
  int32_t has_assaulted_or_threatened_staff;
  /**
   * Has escaped or absconded.
   * 0 no, 1 yes.
   */
  int32_t has_escaped_or_absconded;
  /**
   * Control issues.
   * 0 no, 1 yes.
   */
  int32_t has_control_issues;
  /**
   * Overall risk of serious harm in this assessment.
   * One of `ASSIZE_PREDICTORS_LOW` (1), `ASSIZE_PREDICTORS_MEDIUM` (2), `ASSIZE_PREDICTORS_HIGH` (3), `ASSIZE_PREDICTORS_VERY_HIGH` (4), `ASSIZE_PREDICTORS_NOT_APPLICABLE` (5).
   */
  int32_t overall_risk_for_assessment;
  /**
   * Highest risk level over all assessments.
   * Must be answered; its value changes nothing.
   * One of `ASSIZE_PREDICTORS_LOW` (1), `ASSIZE_PREDICTORS_MEDIUM` (2), `ASSIZE_PREDICTORS_HIGH` (3), `ASSIZE_PREDICTORS_VERY_HIGH` (4), `ASSIZE_PREDICTORS_NOT_APPLICABLE` (5).
   */
  int32_t highest_risk_level_over_all_assessments;
  /**
   * A custodial sentence.
   * 0 no, 1 yes.
   */
  int32_t has_custodial_sentence;
  /**
   * Eligible for MAPPA.
   * 0 no, 1 yes.
   */
  int32_t is_eligible_for_mappa;
  /**
   * Override the screen.
   * 0 no, 1 yes.
   */
  int32_t apply_opd_override;
  /**
   * OGRS3, two years.
   * Needed only for OGP.
   * 1 to 99 per cent.
   */
  int32_t recorded_ogrs3_two_year;
  /**
   * Fills a gap: leave it as the init function sets it.
   */
  int32_t reserved_1;
  /**
   * All reoffending predictor.
   * Needed only for the programme needs identifier.
   * 0 to 100 per cent, at most two decimals.
   */
  double recorded_arp_score;
  /**
   * Violent reoffending predictor.
   * Needed only for the programme needs identifier.
   * 0 to 100 per cent, at most two decimals.
   */
  double recorded_vrp_score;
  /**
   * Serious violent reoffending predictor.
   * Needed only for the combined serious reoffending predictor.
   * 0 to 100 per cent, at most two decimals.
   */
  double recorded_svrp_score;
  /**
   * Form of the serious violent reoffending predictor.
   * Needed only for the combined serious reoffending predictor.
   * One of `ASSIZE_PREDICTORS_STATIC` (0), `ASSIZE_PREDICTORS_DYNAMIC` (1).
   */
  int32_t recorded_svrp_type;
  /**
   * Fills a gap: leave it as the init function sets it.
   */
  int32_t reserved_2;
  /**
   * Direct contact sexual reoffending predictor.
   * Needed only for the combined serious reoffending predictor.
   * 0 to 100 per cent, at most two decimals.
   */
  double recorded_dc_srp_score;
  /**
   * Band of the direct contact sexual reoffending predictor.
   * Needed only for the programme needs identifier. After any five-year reduction.
   * One of `ASSIZE_PREDICTORS_LOW` (1), `ASSIZE_PREDICTORS_MEDIUM` (2), `ASSIZE_PREDICTORS_HIGH` (3), `ASSIZE_PREDICTORS_VERY_HIGH` (4), `ASSIZE_PREDICTORS_NOT_APPLICABLE` (5).
   */
  int32_t recorded_dc_srp_band;
  /**
   * Fills a gap: leave it as the init function sets it.
   */
  int32_t reserved_3;
  /**
   * Images and indirect contact sexual reoffending predictor.
   * Needed only for the combined serious reoffending predictor.
   * 0 to 100 per cent, at most two decimals.
   */
  double recorded_iic_srp_score;
  /**
   * Band of the images and indirect contact sexual reoffending predictor.
   * Needed only for the programme needs identifier.
   * One of `ASSIZE_PREDICTORS_LOW` (1), `ASSIZE_PREDICTORS_MEDIUM` (2), `ASSIZE_PREDICTORS_HIGH` (3), `ASSIZE_PREDICTORS_VERY_HIGH` (4), `ASSIZE_PREDICTORS_NOT_APPLICABLE` (5).
   */
  int32_t recorded_iic_srp_band;
  /**
   * Fills a gap: leave it as the init function sets it.
   */
  int32_t reserved_4;
  /**
   * Combined serious reoffending predictor.
   * Needed only for the programme needs identifier.
   * 0 to 100 per cent, at most two decimals.
   */
  double recorded_csrp_score;
  /**
   * SNSV.
   * Needed only for RSR.
   * 0 to 100 per cent, at most two decimals.
   */
  double recorded_snsv_score;
  /**
   * Form of SNSV.
   * Needed only for RSR.
   * One of `ASSIZE_PREDICTORS_STATIC` (0), `ASSIZE_PREDICTORS_DYNAMIC` (1).
   */
  int32_t recorded_snsv_type;
  /**
   * Fills a gap: leave it as the init function sets it.
   */
  int32_t reserved_5;
  /**
   * OSP/DC.
   * Needed only for RSR.
   * 0 to 100 per cent, at most two decimals.
   */
  double recorded_osp_dc_score;
  /**
   * Band of OSP/DC.
   * Needed only for RSR. After any five-year reduction.
   * One of `ASSIZE_PREDICTORS_LOW` (1), `ASSIZE_PREDICTORS_MEDIUM` (2), `ASSIZE_PREDICTORS_HIGH` (3), `ASSIZE_PREDICTORS_VERY_HIGH` (4), `ASSIZE_PREDICTORS_NOT_APPLICABLE` (5).
   */
  int32_t recorded_osp_dc_band;
  /**
   * Fills a gap: leave it as the init function sets it.
   */
  int32_t reserved_6;
  /**
   * OSP/IIC.
   * Needed only for RSR.
   * 0 to 100 per cent, at most two decimals.
   */
  double recorded_osp_iic_score;
  /**
   * Band of OSP/IIC.
   * Needed only for RSR.
   * One of `ASSIZE_PREDICTORS_LOW` (1), `ASSIZE_PREDICTORS_MEDIUM` (2), `ASSIZE_PREDICTORS_HIGH` (3), `ASSIZE_PREDICTORS_VERY_HIGH` (4), `ASSIZE_PREDICTORS_NOT_APPLICABLE` (5).
   */
  int32_t recorded_osp_iic_band;
  /**
   * Fills a gap: leave it as the init function sets it.
   */
  int32_t reserved_7;
} AssizePredictorsFacts;

/**
 * What Risk Matrix 2000 (2007) gives: likelihood of reconviction, never a risk of serious harm. Not to be disclosed to the person assessed. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number).
 * Set up by the init function that bears its name.
 */
typedef struct AssizeRm2000Outcome {
  /**
   * Size of this record in bytes, as the caller's header has it; set by the init function.
   */
  uint32_t size;
  /**
   * Version of the ABI; set by the init function.
   */
  uint32_t abi;
  /**
   * `ASSIZE_SCORED`: determined. `ASSIZE_BOUNDED`: depends on answers that are not known. `ASSIZE_REJECTED`: refused, see `problems`.
   * Unknown where the status is not `ASSIZE_OK`: there is no outcome then, and no earlier one either.
   */
  int32_t kind;
  /**
   * How well the weakest constant of this edition is sourced, `ASSIZE_CONFIRMED` (0) to `ASSIZE_UNCONFIRMED` (4).
   * An outcome may rest on better ones: the explanation says so rule by rule. Show it beside the result.
   */
  int32_t edition_status;
  /**
   * How many problems there are, 0 unless refused; more than 8 are counted but not listed.
   */
  int32_t problem_count;
  /**
   * Their numbers, `ASSIZE_PROBLEM_...`; `assize_problem_text` has the words, the explanation the fields.
   */
  int32_t problems[8];
  /**
   * 0 the scales may be used; 1 scale V alone, for relative risk (RM-E6); 2 not determined: nothing below is a category then.
   */
  int32_t eligibility;
  /**
   * Scale S, sexual reconviction, after step 2: `ASSIZE_LOW` (1) to `ASSIZE_VERY_HIGH` (4); unknown where it is not determined.
   */
  int32_t s_category;
  /**
   * Every one that remains possible: `ASSIZE_SEVERAL` with a bit for each, `1 << ASSIZE_LOW` and so on, as an answer has several. As if eligible; no bit where scale S is not produced.
   */
  int32_t s_possible;
  /**
   * Total of step 1, 0 to 6.
   */
  int32_t s_points;
  /**
   * Category after step 1: `ASSIZE_LOW` (1) to `ASSIZE_VERY_HIGH` (4); unknown where it is not determined.
   */
  int32_t s_step1;
  /**
   * Aggravating factors present, 0 to 4.
   */
  int32_t s_factors;
  /**
   * Points of step 1 for the age, 0 to 2.
   */
  int32_t s_age_points;
  /**
   * Points of step 1 for sexual appearances, 0 to 3.
   */
  int32_t s_sexual_points;
  /**
   * Points of step 1 for criminal appearances, 0 or 1.
   */
  int32_t s_criminal_points;
  /**
   * Scale V, violent reconviction: `ASSIZE_LOW` (1) to `ASSIZE_VERY_HIGH` (4); unknown where it is not determined.
   */
  int32_t v_category;
  /**
   * Every one that remains possible: `ASSIZE_SEVERAL` with a bit for each, `1 << ASSIZE_LOW` and so on, as an answer has several.
   */
  int32_t v_possible;
  /**
   * Total of scale V, 0 to 8.
   */
  int32_t v_points;
  /**
   * Points of scale V for the age, 0 to 3.
   */
  int32_t v_age_points;
  /**
   * Points of scale V for violent appearances, 0 to 3.
   */
  int32_t v_violent_points;
  /**
   * Points of scale V for any burglary, 0 or 2.
   */
  int32_t v_burglary_points;
  /**
   * Scale C, either: `ASSIZE_LOW` (1) to `ASSIZE_VERY_HIGH` (4); unknown where it is not determined.
   */
  int32_t c_category;
  /**
   * Every one that remains possible: `ASSIZE_SEVERAL` with a bit for each, `1 << ASSIZE_LOW` and so on, as an answer has several. No bit where scale C is not produced.
   */
  int32_t c_possible;
} AssizeRm2000Outcome;

/**
 * Risk of serious harm to one subject in one setting: the levels that the facts leave possible. Structured judgement, never a likelihood. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number).
 * Set up by the init function that bears its name.
 */
typedef struct AssizeRoshCellOutcome {
  /**
   * Size of this record in bytes, as the caller's header has it; set by the init function.
   */
  uint32_t size;
  /**
   * Version of the ABI; set by the init function.
   */
  uint32_t abi;
  /**
   * `ASSIZE_SCORED`: determined. `ASSIZE_BOUNDED`: depends on answers that are not known. `ASSIZE_REJECTED`: refused, see `problems`.
   * Unknown where the status is not `ASSIZE_OK`: there is no outcome then, and no earlier one either.
   */
  int32_t kind;
  /**
   * How well the weakest constant of this edition is sourced, `ASSIZE_CONFIRMED` (0) to `ASSIZE_UNCONFIRMED` (4).
   * An outcome may rest on better ones: the explanation says so rule by rule. Show it beside the result.
   */
  int32_t edition_status;
  /**
   * How many problems there are, 0 unless refused; more than 8 are counted but not listed.
   */
  int32_t problem_count;
  /**
   * Their numbers, `ASSIZE_PROBLEM_...`; `assize_problem_text` has the words, the explanation the fields.
   */
  int32_t problems[8];
  /**
   * The level: `ASSIZE_LOW` (1) to `ASSIZE_VERY_HIGH` (4); unknown where it is not determined.
   */
  int32_t level;
  /**
   * Every one that remains possible: `ASSIZE_SEVERAL` with a bit for each, `1 << ASSIZE_LOW` and so on, as an answer has several.
   */
  int32_t possible;
  /**
   * Timings that remain possible, `ASSIZE_SEVERAL` with a bit each: 1 imminent, 2 at any time, 4 only on a change, 8 none of the three.
   */
  int32_t timings;
  /**
   * 1 where a change of circumstances is present that the judgement did not weigh (TRG-02), else 0.
   */
  int32_t review_required;
} AssizeRoshCellOutcome;

/**
 * The management level that a policy recommends: a recommendation, never a decision, and never a level of risk. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number).
 * Set up by the init function that bears its name.
 */
typedef struct AssizeMappaLevelOutcome {
  /**
   * Size of this record in bytes, as the caller's header has it; set by the init function.
   */
  uint32_t size;
  /**
   * Version of the ABI; set by the init function.
   */
  uint32_t abi;
  /**
   * `ASSIZE_SCORED`: determined. `ASSIZE_BOUNDED`: depends on answers that are not known. `ASSIZE_REJECTED`: refused, see `problems`.
   * Unknown where the status is not `ASSIZE_OK`: there is no outcome then, and no earlier one either.
   */
  int32_t kind;
  /**
   * How well the weakest constant of this edition is sourced, `ASSIZE_CONFIRMED` (0) to `ASSIZE_UNCONFIRMED` (4).
   * An outcome may rest on better ones: the explanation says so rule by rule. Show it beside the result.
   */
  int32_t edition_status;
  /**
   * How many problems there are, 0 unless refused; more than 8 are counted but not listed.
   */
  int32_t problem_count;
  /**
   * Their numbers, `ASSIZE_PROBLEM_...`; `assize_problem_text` has the words, the explanation the fields.
   */
  int32_t problems[8];
  /**
   * 0 none, 1, 2 or 3; unknown where it is not determined. `assize_management_level_text` has its words: it is no level of risk.
   */
  int32_t level;
  /**
   * Every one that remains possible, `ASSIZE_SEVERAL` with a bit each: bit 0 none, bit 1 level 1, bit 2 level 2, bit 3 level 3.
   */
  int32_t possible;
} AssizeMappaLevelOutcome;

/**
 * What Asset (2006) and the Scaled Approach give for a young person of 10 to 17. Three judgements that stay apart: this holds no risk of serious harm. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number).
 * Set up by the init function that bears its name.
 */
typedef struct AssizeAssetOutcome {
  /**
   * Size of this record in bytes, as the caller's header has it; set by the init function.
   */
  uint32_t size;
  /**
   * Version of the ABI; set by the init function.
   */
  uint32_t abi;
  /**
   * `ASSIZE_SCORED`: determined. `ASSIZE_BOUNDED`: depends on answers that are not known. `ASSIZE_REJECTED`: refused, see `problems`.
   * Unknown where the status is not `ASSIZE_OK`: there is no outcome then, and no earlier one either.
   */
  int32_t kind;
  /**
   * How well the weakest constant of this edition is sourced, `ASSIZE_CONFIRMED` (0) to `ASSIZE_UNCONFIRMED` (4).
   * An outcome may rest on better ones: the explanation says so rule by rule. Show it beside the result.
   */
  int32_t edition_status;
  /**
   * How many problems there are, 0 unless refused; more than 8 are counted but not listed.
   */
  int32_t problem_count;
  /**
   * Their numbers, `ASSIZE_PROBLEM_...`; `assize_problem_text` has the words, the explanation the fields.
   */
  int32_t problems[8];
  /**
   * Likelihood of reoffending: `ASSIZE_LOW` (1) to `ASSIZE_VERY_HIGH` (4); unknown where it is not determined.
   */
  int32_t likelihood;
  /**
   * Every one that remains possible: `ASSIZE_SEVERAL` with a bit for each, `1 << ASSIZE_LOW` and so on, as an answer has several.
   */
  int32_t likelihood_possible;
  /**
   * Indicative intervention level: `ASSIZE_STANDARD` (1), `ASSIZE_ENHANCED` (2), `ASSIZE_INTENSIVE` (3); unknown where it is not determined.
   * `assize_intervention_text` has its words.
   */
  int32_t intervention;
  /**
   * Every one that remains possible: `ASSIZE_SEVERAL` with a bit each, `1 << ASSIZE_STANDARD` and so on.
   */
  int32_t intervention_possible;
  /**
   * Total, 0 to 64.
   */
  int32_t total;
  /**
   * The lowest total that remains possible.
   */
  int32_t total_lowest;
  /**
   * The highest total that remains possible.
   */
  int32_t total_highest;
  /**
   * Sum of the twelve ratings, 0 to 48.
   */
  int32_t dynamic_score;
  /**
   * Sum of the four static factors, 0 to 16.
   */
  int32_t static_score;
} AssizeAssetOutcome;

/**
 * What a predictor gives: per cent likelihood of reoffending of the kind that it is about, never a risk of serious harm. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number).
 * Set up by the init function that bears its name.
 */
typedef struct AssizePercentageOutcome {
  /**
   * Size of this record in bytes, as the caller's header has it; set by the init function.
   */
  uint32_t size;
  /**
   * Version of the ABI; set by the init function.
   */
  uint32_t abi;
  /**
   * `ASSIZE_SCORED`: determined. `ASSIZE_BOUNDED`: depends on answers that are not known. `ASSIZE_REJECTED`: refused, see `problems`.
   * Unknown where the status is not `ASSIZE_OK`: there is no outcome then, and no earlier one either.
   */
  int32_t kind;
  /**
   * How well the weakest constant of this edition is sourced, `ASSIZE_CONFIRMED` (0) to `ASSIZE_UNCONFIRMED` (4).
   * An outcome may rest on better ones: the explanation says so rule by rule. Show it beside the result.
   */
  int32_t edition_status;
  /**
   * How many problems there are, 0 unless refused; more than 8 are counted but not listed.
   */
  int32_t problem_count;
  /**
   * Their numbers, `ASSIZE_PROBLEM_...`; `assize_problem_text` has the words, the explanation the fields.
   */
  int32_t problems[8];
  /**
   * The form that was scored: 0 static, 1 dynamic; unknown where the predictor has one only or does not apply.
   */
  int32_t form;
  /**
   * `ASSIZE_LOW` (1) to `ASSIZE_VERY_HIGH` (4), or `ASSIZE_NOT_APPLICABLE` (5); unknown where no bands are published.
   */
  int32_t band;
  /**
   * How many answers are missing for the dynamic form, where the static one was scored for want of them; else 0.
   */
  int32_t missing;
  /**
   * Per cent, 0 to 100, as many decimals as the predictor has. Of two years where it has one and two.
   */
  double percent;
  /**
   * Per cent within one year, where the predictor has it.
   */
  double one_year_percent;
  /**
   * Probability, 0 to 1, before rounding where there is such a thing.
   */
  double probability;
  /**
   * Log-odds, where the predictor works with them.
   */
  double log_odds;
} AssizePercentageOutcome;

#ifdef __cplusplus
extern "C" {
#endif /* __cplusplus */

/**
 * Version of the library, such as `0.1.0`. A text that is never freed.
 */
const char *assize_version(void);

/**
 * Version of the ABI of this library. It is `ASSIZE_ABI_VERSION` where the header goes with it.
 */
uint32_t assize_abi_version(void);

/**
 * What a status says. A text that is never freed.
 */
const char *assize_status_text(int32_t status);

/**
 * The word for a kind of outcome: `scored`, `bounded`, `rejected`. A text that is never freed.
 */
const char *assize_kind_text(int32_t kind);

/**
 * The label of a level of risk: of reconviction, or of serious harm. Not of a level of management or intervention. A text that is never freed.
 */
const char *assize_level_text(int32_t level);

/**
 * The label of a level of MAPPA management, which is no level of risk. A text that is never freed.
 */
const char *assize_management_level_text(int32_t level);

/**
 * The label of an intervention level of the Scaled Approach, which is no level of risk. A text that is never freed.
 */
const char *assize_intervention_text(int32_t level);

/**
 * The word for how well something is sourced, as outcomes have it under `status`. A text that is never freed.
 */
const char *assize_source_text(int32_t edition_status);

/**
 * The code of a problem, as JSON outcomes have it. A text that is never freed.
 */
const char *assize_problem_code(int32_t problem);

/**
 * What a problem is, in a sentence without the fields concerned. A text that is never freed.
 */
const char *assize_problem_text(int32_t problem);

/**
 * Scores many rows with one instrument: `columns` hold the answers, `outputs` take the results, `kinds_or_null` takes a byte for each row
 * (`ASSIZE_SCORED`, `ASSIZE_BOUNDED`, `ASSIZE_REJECTED`). A question without a column is not known in any row. A row that is refused has no
 * results; the output `problems` has its codes, as `ASSIZE_INT32` the number of the first. The output `status` says how well the weakest number
 * is sourced that a row used: show it beside the result. At most 16,777,216 rows; nothing is written before it is sure that all of it fits.
 *
 * Where the columns cannot be used the status is `ASSIZE_BAD_COLUMNS`, and the answer is a refusal with every problem, as for
 * `assize_score_json`: read it only where `out_len <= out_capacity`. `out_len` is 0 where all is well. A text output that is too narrow for one of
 * its results gives `ASSIZE_BUFFER_TOO_SMALL`; `out_len` is then no length but the width that would do.
 *
 * # Safety
 * `columns` and `outputs` are null or so many records, and what they point to is valid for `rows` rows as their documentation says; outputs
 * do not overlap each other or a column. The other arguments as for `assize_score_json`. Nothing is kept, nothing is to be freed.
 */
int32_t assize_score_columns(const char *instrument,
                             const char *policy_or_null,
                             size_t rows,
                             const struct AssizeColumn *columns,
                             size_t column_count,
                             struct AssizeOutput *outputs,
                             size_t output_count,
                             uint8_t *kinds_or_null,
                             char *out,
                             size_t out_capacity,
                             size_t *out_len);

/**
 * Scores facts with one instrument. The answer is the outcome: result, reasons, notices, receipt, or every problem.
 *
 * `instrument` is an id, with an edition if wanted (`rm2000`, `ogrs3@arns-2025`, `mappa-level@dorset-2016`); it begins at the left and ends
 * with a zero byte or a space. `json` is the
 * facts, `json_len` bytes of UTF-8, at most 16 MiB. `policy_or_null` is null or blank for the guidance in force; the id of a policy, or
 * several with commas between them; or JSON that begins with a brace: a policy file, or options `{"policy": ..., "strict": true, "attest": ...}`.
 * A policy begins at the left and ends with a zero byte; where it is no JSON, a space will do. One that is all spaces ends with a zero byte.
 *
 * The answer goes to `out`, which has room for `out_capacity` bytes, and its length to `out_len`; a zero byte follows where there is room for
 * one more. Where there is not enough room, nothing is written, the status is `ASSIZE_BUFFER_TOO_SMALL`, and `out_len` says how much is
 * needed: a call with `out` null and `out_capacity` 0 asks for that, at the price of a whole call. Where the status is another than these two, the
 * answer is a refusal with a sentence that says why: `out_len` is its length, 0 where there is none, and it is written only where it fits
 * (`out_len <= out_capacity`).
 *
 * Returns `ASSIZE_OK` where it is answered: bounded and refused facts are answered too.
 *
 * # Safety
 * Every pointer is null, or valid for the call as said above. Nothing is kept, nothing is to be freed.
 */
int32_t assize_score_json(const char *instrument,
                          const char *json,
                          size_t json_len,
                          const char *policy_or_null,
                          char *out,
                          size_t out_capacity,
                          size_t *out_len);

/**
 * Answers a whole case: the report, as `assize assess --format json` prints it. `policy_or_null` may be `all` as well: every built-in MAPPA
 * policy side by side. Otherwise as `assize_score_json`.
 *
 * # Safety
 * As for `assize_score_json`.
 */
int32_t assize_assess_json(const char *json, size_t json_len, const char *policy_or_null, char *out, size_t out_capacity, size_t *out_len);

/**
 * Answers a whole case as text that a practitioner reads. A case that cannot be used is answered too, with why: a program that has to know
 * asks `assize_assess_json`. Otherwise as `assize_assess_json`.
 *
 * # Safety
 * As for `assize_score_json`.
 */
int32_t assize_assess_text(const char *json, size_t json_len, const char *policy_or_null, char *out, size_t out_capacity, size_t *out_len);

/**
 * The copy of a whole case for the person assessed, without what its sources restrict, as JSON. Otherwise as `assize_assess_json`.
 *
 * # Safety
 * As for `assize_score_json`.
 */
int32_t assize_plain_language_json(const char *json,
                                   size_t json_len,
                                   const char *policy_or_null,
                                   char *out,
                                   size_t out_capacity,
                                   size_t *out_len);

/**
 * Every instrument, every policy, and the tools that are not offered. The answer goes to `out` as for `assize_score_json`.
 *
 * # Safety
 * As for `assize_score_json`.
 */
int32_t assize_list_json(char *out, size_t out_capacity, size_t *out_len);

/**
 * An instrument with its tables, sources, worked example and schema; a policy as a file that `policy_or_null` takes back, once it has an
 * id of its own; or why a tool is not offered. The answer goes to `out` as for `assize_score_json`.
 *
 * # Safety
 * As for `assize_score_json`.
 */
int32_t assize_describe_json(const char *id, char *out, size_t out_capacity, size_t *out_len);

/**
 * JSON Schema (draft 2020-12) of the facts of an instrument, or of a whole case (`assessment`). The answer goes to `out` as for
 * `assize_score_json`.
 *
 * # Safety
 * As for `assize_score_json`.
 */
int32_t assize_schema_json(const char *id, char *out, size_t out_capacity, size_t *out_len);

/**
 * Scores many rows with one instrument, over the Arrow C data interface: a struct array (a record batch) whose columns bear the names of
 * questions, of booleans, whole numbers, floating-point numbers, texts, dates, dictionaries, lists or structs of these. The answer is a
 * struct array: `type` (`scored`, `bounded`, `rejected`), then a column for each path of `outputs_or_null`, which are paths in the result with
 * commas between them (`s.category,v.category`); numbers as float64, words as utf8, anything else as JSON in utf8.
 *
 * `array` is moved: whatever the status, unless a pointer is null or misaligned, the library releases it. `schema` is only read. `out_schema`
 * and `out_array` are written where the status is `ASSIZE_OK`, and are the caller's to release. Otherwise as `assize_score_columns`.
 *
 * # Safety
 * `schema` and `array` are null, or valid by the rules of the Arrow C data interface; `out_schema` and `out_array` are null, or room for the
 * records, and hold nothing that has to be released. The other arguments as for `assize_score_json`.
 */
int32_t assize_score_arrow(const char *instrument,
                           const char *policy_or_null,
                           const struct ArrowSchema *schema,
                           struct ArrowArray *array,
                           const char *outputs_or_null,
                           struct ArrowSchema *out_schema,
                           struct ArrowArray *out_array,
                           char *out,
                           size_t out_capacity,
                           size_t *out_len);

/**
 * Sets up a record: every member unknown. `size` is `sizeof(AssizeRm2000Facts)` as the caller's header has it.
 *
 * # Safety
 * `facts` is null, or room for `size` bytes.
 */
int32_t assize_rm2000_facts_init(struct AssizeRm2000Facts *facts, size_t size);

/**
 * Sets up a record: every member unknown. `size` is `sizeof(AssizeRoshCellFacts)` as the caller's header has it.
 *
 * # Safety
 * `facts` is null, or room for `size` bytes.
 */
int32_t assize_rosh_cell_facts_init(struct AssizeRoshCellFacts *facts, size_t size);

/**
 * Sets up a record: every member unknown. `size` is `sizeof(AssizeMappaLevelFacts)` as the caller's header has it.
 *
 * # Safety
 * `facts` is null, or room for `size` bytes.
 */
int32_t assize_mappa_level_facts_init(struct AssizeMappaLevelFacts *facts, size_t size);

/**
 * Sets up a record: every member unknown. `size` is `sizeof(AssizeAssetFacts)` as the caller's header has it.
 *
 * # Safety
 * `facts` is null, or room for `size` bytes.
 */
int32_t assize_asset_facts_init(struct AssizeAssetFacts *facts, size_t size);

/**
 * Sets up a record: every member unknown. `size` is `sizeof(AssizePredictorsFacts)` as the caller's header has it.
 *
 * # Safety
 * `facts` is null, or room for `size` bytes.
 */
int32_t assize_predictors_facts_init(struct AssizePredictorsFacts *facts, size_t size);

/**
 * Sets up a record: every member unknown. `size` is `sizeof(AssizeRm2000Outcome)` as the caller's header has it.
 *
 * # Safety
 * `outcome` is null, or room for `size` bytes.
 */
int32_t assize_rm2000_outcome_init(struct AssizeRm2000Outcome *outcome, size_t size);

/**
 * Sets up a record: every member unknown. `size` is `sizeof(AssizeRoshCellOutcome)` as the caller's header has it.
 *
 * # Safety
 * `outcome` is null, or room for `size` bytes.
 */
int32_t assize_rosh_cell_outcome_init(struct AssizeRoshCellOutcome *outcome, size_t size);

/**
 * Sets up a record: every member unknown. `size` is `sizeof(AssizeMappaLevelOutcome)` as the caller's header has it.
 *
 * # Safety
 * `outcome` is null, or room for `size` bytes.
 */
int32_t assize_mappa_level_outcome_init(struct AssizeMappaLevelOutcome *outcome, size_t size);

/**
 * Sets up a record: every member unknown. `size` is `sizeof(AssizeAssetOutcome)` as the caller's header has it.
 *
 * # Safety
 * `outcome` is null, or room for `size` bytes.
 */
int32_t assize_asset_outcome_init(struct AssizeAssetOutcome *outcome, size_t size);

/**
 * Sets up a record: every member unknown. `size` is `sizeof(AssizePercentageOutcome)` as the caller's header has it.
 *
 * # Safety
 * `outcome` is null, or room for `size` bytes.
 */
int32_t assize_percentage_outcome_init(struct AssizePercentageOutcome *outcome, size_t size);

/**
 * Risk Matrix 2000, edition 2007-02: likelihood of sexual, violent and combined reconviction of men convicted of a sexual offence.
 *
 * # Safety
 * `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
 */
int32_t assize_rm2000_score(const struct AssizeRm2000Facts *facts, struct AssizeRm2000Outcome *outcome);

/**
 * Why rm2000 gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
 * rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
 *
 * # Safety
 * `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
 */
int32_t assize_rm2000_explain(const struct AssizeRm2000Facts *facts,
                              const char *policy_or_null,
                              int32_t format,
                              char *out,
                              size_t out_capacity,
                              size_t *out_len);

/**
 * All reoffending predictor (ARP), edition hmpps-2026-08: per cent likelihood of any proven reoffending within two years, static or dynamic.
 *
 * # Safety
 * `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
 */
int32_t assize_arp_score(const struct AssizePredictorsFacts *facts,
                         struct AssizePercentageOutcome *outcome);

/**
 * Why arp gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
 * rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
 *
 * # Safety
 * `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
 */
int32_t assize_arp_explain(const struct AssizePredictorsFacts *facts,
                           const char *policy_or_null,
                           int32_t format,
                           char *out,
                           size_t out_capacity,
                           size_t *out_len);

/**
 * Violent reoffending predictor (VRP), edition hmpps-2026-08: per cent likelihood of proven violent reoffending within two years, static or dynamic.
 *
 * # Safety
 * `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
 */
int32_t assize_vrp_score(const struct AssizePredictorsFacts *facts,
                         struct AssizePercentageOutcome *outcome);

/**
 * Why vrp gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
 * rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
 *
 * # Safety
 * `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
 */
int32_t assize_vrp_explain(const struct AssizePredictorsFacts *facts,
                           const char *policy_or_null,
                           int32_t format,
                           char *out,
                           size_t out_capacity,
                           size_t *out_len);

/**
 * Serious violent reoffending predictor (SVRP), edition hmpps-2026-08: per cent likelihood of proven serious violent reoffending within two years, static or dynamic.
 *
 * # Safety
 * `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
 */
int32_t assize_svrp_score(const struct AssizePredictorsFacts *facts,
                          struct AssizePercentageOutcome *outcome);

/**
 * Why svrp gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
 * rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
 *
 * # Safety
 * `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
 */
int32_t assize_svrp_explain(const struct AssizePredictorsFacts *facts,
                            const char *policy_or_null,
                            int32_t format,
                            char *out,
                            size_t out_capacity,
                            size_t *out_len);

/**
 * Direct contact sexual reoffending predictor (DC-SRP), edition hmpps-2026-08: points and per cent likelihood of direct contact sexual reoffending, for men who committed a sexual offence.
 *
 * # Safety
 * `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
 */
int32_t assize_dc_srp_score(const struct AssizePredictorsFacts *facts,
                            struct AssizePercentageOutcome *outcome);

/**
 * Why dc-srp gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
 * rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
 *
 * # Safety
 * `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
 */
int32_t assize_dc_srp_explain(const struct AssizePredictorsFacts *facts,
                              const char *policy_or_null,
                              int32_t format,
                              char *out,
                              size_t out_capacity,
                              size_t *out_len);

/**
 * Images and indirect contact sexual reoffending predictor (IIC-SRP), edition hmpps-2026-08: per cent likelihood of reoffending with indecent images of children or by indirect contact, by a hierarchy of sanctions.
 *
 * # Safety
 * `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
 */
int32_t assize_iic_srp_score(const struct AssizePredictorsFacts *facts,
                             struct AssizePercentageOutcome *outcome);

/**
 * Why iic-srp gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
 * rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
 *
 * # Safety
 * `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
 */
int32_t assize_iic_srp_explain(const struct AssizePredictorsFacts *facts,
                               const char *policy_or_null,
                               int32_t format,
                               char *out,
                               size_t out_capacity,
                               size_t *out_len);

/**
 * Combined serious reoffending predictor (CSRP), edition hmpps-2026-08: one percentage for serious reoffending, added up from SVRP, DC-SRP and IIC-SRP.
 *
 * # Safety
 * `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
 */
int32_t assize_csrp_score(const struct AssizePredictorsFacts *facts,
                          struct AssizePercentageOutcome *outcome);

/**
 * Why csrp gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
 * rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
 *
 * # Safety
 * `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
 */
int32_t assize_csrp_explain(const struct AssizePredictorsFacts *facts,
                            const char *policy_or_null,
                            int32_t format,
                            char *out,
                            size_t out_capacity,
                            size_t *out_len);

/**
 * Offender Group Reconviction Scale, version 3 (OGRS3), edition 2009: per cent likelihood of proven reoffending within one and two years, from history alone, with the published numbers.
 *
 * # Safety
 * `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
 */
int32_t assize_ogrs3_score(const struct AssizePredictorsFacts *facts,
                           struct AssizePercentageOutcome *outcome);

/**
 * Why ogrs3 gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
 * rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
 *
 * # Safety
 * `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
 */
int32_t assize_ogrs3_explain(const struct AssizePredictorsFacts *facts,
                             const char *policy_or_null,
                             int32_t format,
                             char *out,
                             size_t out_capacity,
                             size_t *out_len);

/**
 * Offender Group Reconviction Scale, version 3 (OGRS3), edition arns-2025: per cent likelihood of proven reoffending within one and two years, from history alone, with the numbers of the Ministry's service.
 *
 * # Safety
 * `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
 */
int32_t assize_ogrs3_arns_2025_score(const struct AssizePredictorsFacts *facts,
                                     struct AssizePercentageOutcome *outcome);

/**
 * Why ogrs3@arns-2025 gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
 * rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
 *
 * # Safety
 * `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
 */
int32_t assize_ogrs3_arns_2025_explain(const struct AssizePredictorsFacts *facts,
                                       const char *policy_or_null,
                                       int32_t format,
                                       char *out,
                                       size_t out_capacity,
                                       size_t *out_len);

/**
 * OASys General reoffending Predictor (OGP1), edition 2009: per cent likelihood of proven non-violent reoffending within one and two years, from OGRS3 and present circumstances.
 *
 * # Safety
 * `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
 */
int32_t assize_ogp_score(const struct AssizePredictorsFacts *facts,
                         struct AssizePercentageOutcome *outcome);

/**
 * Why ogp gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
 * rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
 *
 * # Safety
 * `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
 */
int32_t assize_ogp_explain(const struct AssizePredictorsFacts *facts,
                           const char *policy_or_null,
                           int32_t format,
                           char *out,
                           size_t out_capacity,
                           size_t *out_len);

/**
 * OASys Violence Predictor (OVP1), edition 2009: per cent likelihood of proven violent-type reoffending within one and two years, from history and present circumstances, for adults.
 *
 * # Safety
 * `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
 */
int32_t assize_ovp_score(const struct AssizePredictorsFacts *facts,
                         struct AssizePercentageOutcome *outcome);

/**
 * Why ovp gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
 * rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
 *
 * # Safety
 * `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
 */
int32_t assize_ovp_explain(const struct AssizePredictorsFacts *facts,
                           const char *policy_or_null,
                           int32_t format,
                           char *out,
                           size_t out_capacity,
                           size_t *out_len);

/**
 * Serious non-sexual violence (SNSV), edition arns-2025: per cent likelihood of a serious violent reoffence that is not sexual within two years, static or dynamic.
 *
 * # Safety
 * `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
 */
int32_t assize_snsv_score(const struct AssizePredictorsFacts *facts,
                          struct AssizePercentageOutcome *outcome);

/**
 * Why snsv gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
 * rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
 *
 * # Safety
 * `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
 */
int32_t assize_snsv_explain(const struct AssizePredictorsFacts *facts,
                            const char *policy_or_null,
                            int32_t format,
                            char *out,
                            size_t out_capacity,
                            size_t *out_len);

/**
 * Serious non-sexual violence (SNSV), edition 2014: the same with the offence weights of the calculators of 2014 to 2019.
 *
 * # Safety
 * `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
 */
int32_t assize_snsv_2014_score(const struct AssizePredictorsFacts *facts, struct AssizePercentageOutcome *outcome);

/**
 * Why snsv@2014 gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
 * rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
 *
 * # Safety
 * `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
 */
int32_t assize_snsv_2014_explain(const struct AssizePredictorsFacts *facts,
                                 const char *policy_or_null,
                                 int32_t format,
                                 char *out,
                                 size_t out_capacity,
                                 size_t *out_len);

/**
 * OASys Sexual reoffending Predictor, direct contact (OSP/DC), edition arns-2025: per cent likelihood of proven sexual reoffending with direct contact within two years, for men with a sexual offence.
 *
 * # Safety
 * `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
 */
int32_t assize_osp_dc_score(const struct AssizePredictorsFacts *facts,
                            struct AssizePercentageOutcome *outcome);

/**
 * Why osp-dc gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
 * rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
 *
 * # Safety
 * `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
 */
int32_t assize_osp_dc_explain(const struct AssizePredictorsFacts *facts,
                              const char *policy_or_null,
                              int32_t format,
                              char *out,
                              size_t out_capacity,
                              size_t *out_len);

/**
 * OASys Sexual reoffending Predictor, images and indirect contact (OSP/IIC), edition arns-2025: per cent likelihood of proven reoffending with indecent images or indirect contact within two years, for men with a sexual offence.
 *
 * # Safety
 * `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
 */
int32_t assize_osp_iic_score(const struct AssizePredictorsFacts *facts,
                             struct AssizePercentageOutcome *outcome);

/**
 * Why osp-iic gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
 * rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
 *
 * # Safety
 * `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
 */
int32_t assize_osp_iic_explain(const struct AssizePredictorsFacts *facts,
                               const char *policy_or_null,
                               int32_t format,
                               char *out,
                               size_t out_capacity,
                               size_t *out_len);

/**
 * Risk of Serious Recidivism (RSR), edition arns-2025: per cent likelihood of serious violent or sexual reoffending within two years, from SNSV, OSP/DC and OSP/IIC.
 *
 * # Safety
 * `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
 */
int32_t assize_rsr_score(const struct AssizePredictorsFacts *facts,
                         struct AssizePercentageOutcome *outcome);

/**
 * Why rsr gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
 * rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
 *
 * # Safety
 * `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
 */
int32_t assize_rsr_explain(const struct AssizePredictorsFacts *facts,
                           const char *policy_or_null,
                           int32_t format,
                           char *out,
                           size_t out_capacity,
                           size_t *out_len);

/**
 * Risk of serious harm, one subject in one setting, edition 2009: levels that remain possible for one subject of harm under the captured facts.
 *
 * # Safety
 * `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.
 */
int32_t assize_rosh_cell_score(const struct AssizeRoshCellFacts *facts,
                               struct AssizeRoshCellOutcome *outcome);

/**
 * Why rosh-cell gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
 * rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
 *
 * # Safety
 * `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
 */
int32_t assize_rosh_cell_explain(const struct AssizeRoshCellFacts *facts,
                                 const char *policy_or_null,
                                 int32_t format,
                                 char *out,
                                 size_t out_capacity,
                                 size_t *out_len);

/**
 * Asset and the Scaled Approach, edition 2006: likelihood of reoffending and intervention level of a young person of 10 to 17.
 *
 * # Safety
 * `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed. `policy_or_null` is null, or a text as `assize_score_json` takes it.
 */
int32_t assize_asset_score(const struct AssizeAssetFacts *facts,
                           const char *policy_or_null,
                           struct AssizeAssetOutcome *outcome);

/**
 * Why asset gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
 * rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
 *
 * # Safety
 * `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
 */
int32_t assize_asset_explain(const struct AssizeAssetFacts *facts,
                             const char *policy_or_null,
                             int32_t format,
                             char *out,
                             size_t out_capacity,
                             size_t *out_len);

/**
 * MAPPA management level, under the policy in force: level 1, 2, 3 or none that a dated policy recommends.
 *
 * # Safety
 * `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed. `policy_or_null` is null, or a text as `assize_score_json` takes it.
 */
int32_t assize_mappa_level_score(const struct AssizeMappaLevelFacts *facts,
                                 const char *policy_or_null,
                                 struct AssizeMappaLevelOutcome *outcome);

/**
 * Why mappa-level gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):
 * rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.
 *
 * # Safety
 * `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.
 */
int32_t assize_mappa_level_explain(const struct AssizeMappaLevelFacts *facts,
                                   const char *policy_or_null,
                                   int32_t format,
                                   char *out,
                                   size_t out_capacity,
                                   size_t *out_len);

#ifdef __cplusplus
}  // extern "C"
#endif  /* __cplusplus */

#endif  /* ASSIZE_H */
