/*
 * The border from the caller's side: what is answered, what is refused with which status, what is written and what is not. Every buffer is
 * of exactly the size that is promised and comes from malloc, so that a checker of memory sees a byte too many.
 */

#include "check.h"
#include "samples.h"
#include <math.h>
#include <pthread.h>
#include <stdlib.h>

static char room[1 << 17];
static size_t length;

static void *fresh(size_t size) {
  void *p = malloc(size ? size : 1);
  if (p == NULL) abort();
  memset(p, 0xAA, size);
  return p;
}

/* A copy of exactly so many bytes. */
static char *copy(const char *text, size_t size) {
  char *p = fresh(size);
  memcpy(p, text, size);
  return p;
}

static int holds(const char *part) { return length < sizeof room && strstr(room, part) != NULL; }

static int32_t score(const char *instrument, const char *json, const char *policy) {
  return assize_score_json(instrument, json, strlen(json), policy, room, sizeof room, &length);
}

/* --- versions and texts ------------------------------------------------------------------------------------------------- */

static void texts(void) {
  int32_t n;
  CHECK(strchr(assize_version(), '.') != NULL);
  SAME(assize_abi_version(), ASSIZE_ABI_VERSION);
  for (n = -3; n < 200; n++) {
    CHECK(strlen(assize_status_text(n)) > 5);
    CHECK(strlen(assize_level_text(n)) > 2);
    CHECK(strlen(assize_kind_text(n)) > 5);
    CHECK(strlen(assize_source_text(n)) > 3);
    CHECK(strlen(assize_problem_code(n)) > 3);
    CHECK(strlen(assize_problem_text(n)) > 10);
  }
  CHECK(strcmp(assize_level_text(ASSIZE_VERY_HIGH), "Very high") == 0);
  CHECK(strcmp(assize_level_text(ASSIZE_UNKNOWN), "Not determined") == 0);
  CHECK(strcmp(assize_problem_code(ASSIZE_PROBLEM_NOT_MALE), "not_male") == 0);
  CHECK(strcmp(assize_source_text(ASSIZE_UNCONFIRMED), "unconfirmed") == 0);
}

/* --- records ------------------------------------------------------------------------------------------------------------ */

static void records(void) {
  AssizeRm2000Facts *f = fresh(sizeof *f);
  AssizeRm2000Outcome *o = fresh(sizeof *o);
  sample_rm2000(f);
  SAME(assize_rm2000_outcome_init(o, sizeof *o), ASSIZE_OK);
  SAME(o->s_category, ASSIZE_UNKNOWN);
  SAME(assize_rm2000_score(f, o), ASSIZE_OK);
  SAME(o->kind, ASSIZE_SCORED);
  SAME(o->size, sizeof *o);
  SAME(o->edition_status, ASSIZE_UNCONFIRMED);
  SAME(o->eligibility, 0);
  SAME(o->problem_count, 0);
  SAME(o->s_category, ASSIZE_VERY_HIGH);
  SAME(o->s_possible, ASSIZE_SEVERAL | 1 << ASSIZE_VERY_HIGH);
  SAME(o->s_points, 3);
  SAME(o->s_step1, ASSIZE_HIGH);
  SAME(o->s_factors, 2);
  SAME(o->s_age_points + o->s_sexual_points + o->s_criminal_points, o->s_points);
  SAME(o->v_category, ASSIZE_MEDIUM);
  SAME(o->v_points, 3);
  SAME(o->v_age_points + o->v_violent_points + o->v_burglary_points, o->v_points);
  SAME(o->c_category, ASSIZE_HIGH);

  /* not known is not 0: the age alone leaves several categories */
  f->age = ASSIZE_UNKNOWN;
  SAME(assize_rm2000_score(f, o), ASSIZE_OK);
  SAME(o->kind, ASSIZE_BOUNDED);
  SAME(o->eligibility, 2);
  SAME(o->v_category, ASSIZE_UNKNOWN);
  SAME(o->s_points, ASSIZE_UNKNOWN);
  SAME(o->v_possible, ASSIZE_SEVERAL | 1 << ASSIZE_LOW | 1 << ASSIZE_MEDIUM);

  /* every problem at once */
  sample_rm2000(f);
  f->sex = ASSIZE_RM2000_FEMALE;
  f->age = 17;
  SAME(assize_rm2000_score(f, o), ASSIZE_OK);
  SAME(o->kind, ASSIZE_REJECTED);
  SAME(o->problem_count, 3);
  SAME(o->problems[0], ASSIZE_PROBLEM_NOT_MALE);
  SAME(o->problems[1], ASSIZE_PROBLEM_UNDER_18);
  SAME(o->problems[2], ASSIZE_PROBLEM_OFFENCE_AFTER_RISK);
  SAME(o->problems[3], ASSIZE_UNKNOWN);
  SAME(o->s_category, ASSIZE_UNKNOWN);
  sample_rm2000(f);
  f->age = 121;
  f->sex = 2;
  f->single = -1;
  f->sexual_appearances = 0;
  SAME(assize_rm2000_score(f, o), ASSIZE_OK);
  SAME(o->kind, ASSIZE_REJECTED);
  SAME(o->problem_count, 4);
  SAME(o->problems[0], ASSIZE_PROBLEM_UNKNOWN_VALUE);
  SAME(o->problems[1], ASSIZE_PROBLEM_OUT_OF_RANGE);
  SAME(o->problems[2], ASSIZE_PROBLEM_OUT_OF_RANGE);
  SAME(o->problems[3], ASSIZE_PROBLEM_WRONG_TYPE);

  /* pointers and sizes */
  sample_rm2000(f);
  SAME(assize_rm2000_score(NULL, o), ASSIZE_NULL);
  SAME(assize_rm2000_score(f, NULL), ASSIZE_NULL);
  SAME(assize_rm2000_facts_init(NULL, sizeof *f), ASSIZE_NULL);
  SAME(assize_rm2000_score((void *)((char *)f + 1), o), ASSIZE_MISALIGNED);
  SAME(assize_rm2000_score(f, (void *)((char *)o + 2)), ASSIZE_MISALIGNED);
  SAME(assize_rm2000_facts_init((void *)((char *)f + 1), 8), ASSIZE_MISALIGNED);
  SAME(assize_rm2000_facts_init(f, sizeof *f + 4), ASSIZE_NEWER_HEADER);
  SAME(assize_rm2000_facts_init(f, 0), ASSIZE_WRONG_SIZE);
  SAME(assize_rm2000_facts_init(f, 7), ASSIZE_WRONG_SIZE);
  SAME(assize_rm2000_facts_init(f, 9), ASSIZE_WRONG_SIZE);
  SAME(assize_rm2000_facts_init(f, SIZE_MAX), ASSIZE_WRONG_SIZE);
  f->size = (uint32_t)sizeof *f + 8;
  SAME(assize_rm2000_score(f, o), ASSIZE_NEWER_HEADER);
  f->size = 3;
  SAME(assize_rm2000_score(f, o), ASSIZE_WRONG_SIZE);
  f->size = UINT32_MAX;
  SAME(assize_rm2000_score(f, o), ASSIZE_WRONG_SIZE);
  sample_rm2000(f);
  f->abi = 1;
  SAME(assize_rm2000_score(f, o), ASSIZE_NOT_INITIALISED);
  /* where a call is refused, no earlier outcome stands in its place */
  SAME(o->kind, ASSIZE_UNKNOWN);
  SAME(o->s_category, ASSIZE_UNKNOWN);
  SAME(o->size, sizeof *o);
  /* sizes of pointers, and of records that no header has */
  SAME(assize_rm2000_facts_init(f, sizeof f), ASSIZE_WRONG_SIZE);
  SAME(assize_rm2000_facts_init(f, sizeof *f - 4), ASSIZE_WRONG_SIZE);
  sample_rm2000(f);
  f->size = 8;
  SAME(assize_rm2000_score(f, o), ASSIZE_WRONG_SIZE);
  /* one record is not taken for another */
  sample_rm2000(f);
  SAME(assize_rm2000_score((const AssizeRm2000Facts *)(const void *)o, o), ASSIZE_NOT_INITIALISED);
  /* a record of zeros would be a man of 0 with every answer no */
  memset(f, 0, sizeof *f);
  f->size = (uint32_t)sizeof *f;
  SAME(assize_rm2000_score(f, o), ASSIZE_NOT_INITIALISED);
  memset(o, 0, sizeof *o);
  sample_rm2000(f);
  SAME(assize_rm2000_score(f, o), ASSIZE_NOT_INITIALISED);
  free(f);
  free(o);
}

static void other_records(void) {
  AssizeRoshCellFacts cell;
  AssizeRoshCellOutcome harm;
  AssizeMappaLevelFacts mappa;
  AssizeMappaLevelOutcome level;
  AssizeAssetFacts asset;
  AssizeAssetOutcome young;
  AssizePredictorsFacts p;
  AssizePercentageOutcome o;
  int32_t *rating;

  assize_rosh_cell_facts_init(&cell, sizeof cell);
  assize_rosh_cell_outcome_init(&harm, sizeof harm);
  SAME(assize_rosh_cell_score(&cell, &harm), ASSIZE_OK);
  SAME(harm.kind, ASSIZE_BOUNDED);
  SAME(harm.possible, ASSIZE_SEVERAL | 1 << ASSIZE_LOW | 1 << ASSIZE_MEDIUM | 1 << ASSIZE_HIGH | 1 << ASSIZE_VERY_HIGH);
  cell.indicators = cell.serious = cell.any_time = 1;
  cell.imminent = cell.only_on_change = 0;
  SAME(assize_rosh_cell_score(&cell, &harm), ASSIZE_OK);
  SAME(harm.level, ASSIZE_HIGH);
  SAME(harm.timings, ASSIZE_SEVERAL | 2);
  SAME(harm.review_required, 0);
  cell.only_on_change = 1;
  SAME(assize_rosh_cell_score(&cell, &harm), ASSIZE_OK);
  SAME(harm.kind, ASSIZE_REJECTED);
  SAME(harm.problems[0], ASSIZE_PROBLEM_INCONSISTENT);
  /* a change of circumstances that nobody has weighed (TRG-02) */
  cell.any_time = 0;
  cell.trigger_1_trigger = ASSIZE_ROSH_CELL_ACCOMMODATION;
  cell.trigger_1_state = ASSIZE_ROSH_CELL_PRESENT_NOW;
  cell.trigger_1_since = 20260301;
  cell.judged_on = 20260101;
  SAME(assize_rosh_cell_score(&cell, &harm), ASSIZE_OK);
  SAME(harm.kind, ASSIZE_BOUNDED);
  SAME(harm.possible, ASSIZE_SEVERAL | 1 << ASSIZE_MEDIUM | 1 << ASSIZE_HIGH | 1 << ASSIZE_VERY_HIGH);
  SAME(harm.review_required, 1);
  /* another change has to be named (TRG-04), in UTF-8 */
  cell.trigger_2_trigger = ASSIZE_ROSH_CELL_TRIGGER_OTHER;
  SAME(assize_rosh_cell_score(&cell, &harm), ASSIZE_OK);
  SAME(harm.problems[0], ASSIZE_PROBLEM_MISSING);
  memset(cell.trigger_2_name, ' ', sizeof cell.trigger_2_name);
  memcpy(cell.trigger_2_name, "loss of work", 12);
  SAME(assize_rosh_cell_score(&cell, &harm), ASSIZE_OK);
  SAME(harm.kind, ASSIZE_BOUNDED);
  cell.trigger_2_name[0] = (char)0xff;
  SAME(assize_rosh_cell_score(&cell, &harm), ASSIZE_NOT_UTF8);
  SAME(harm.kind, ASSIZE_UNKNOWN);
  SAME(assize_rosh_cell_explain(&cell, NULL, ASSIZE_JSON, room, sizeof room, &length), ASSIZE_NOT_UTF8);
  CHECK(holds("`trigger_2_name` is not UTF-8"));
  /* a year of two digits is no day */
  assize_rosh_cell_facts_init(&cell, sizeof cell);
  cell.judged_on = 260315;
  SAME(assize_rosh_cell_score(&cell, &harm), ASSIZE_OK);
  SAME(harm.problems[0], ASSIZE_PROBLEM_IMPOSSIBLE_DATE);

  assize_mappa_level_facts_init(&mappa, sizeof mappa);
  assize_mappa_level_outcome_init(&level, sizeof level);
  SAME(assize_mappa_level_score(&mappa, NULL, &level), ASSIZE_OK);
  SAME(level.kind, ASSIZE_BOUNDED);
  mappa.category = ASSIZE_MAPPA_LEVEL_CATEGORY_3;
  SAME(ASSIZE_MAPPA_LEVEL_CATEGORY_3, 3);
  /* a level is the same number in a result and in an answer */
  mappa.rosh = ASSIZE_HIGH;
  mappa.needs_active_multi_agency = 1;
  mappa.adds_value = 1;
  mappa.senior_representation_required = 0;
  mappa.senior_cooperation_needed = mappa.special_resources_authorisation = mappa.ongoing_senior_oversight = 0;
  mappa.significant_resources_short_notice = 0;
  mappa.previously_level_3 = 0;
  SAME(assize_mappa_level_score(&mappa, NULL, &level), ASSIZE_OK);
  SAME(level.level, 2);
  SAME(level.possible, ASSIZE_SEVERAL | 1 << 2);
  CHECK(strcmp(assize_management_level_text(level.level), "Level 2") == 0);
  SAME(assize_mappa_level_score(&mappa, "dorset-2016", &level), ASSIZE_OK);
  SAME(assize_mappa_level_score(&mappa, "no-such-policy", &level), ASSIZE_BAD_OPTIONS);
  SAME(level.kind, ASSIZE_UNKNOWN);
  SAME(level.level, ASSIZE_UNKNOWN);
  /* a record has no room to say what is withheld */
  SAME(assize_mappa_level_score(&mappa, "{\"strict\":true}", &level), ASSIZE_BAD_OPTIONS);
  /* a name that stands at the right is not taken for none */
  SAME(assize_mappa_level_score(&mappa, "   dorset-2016", &level), ASSIZE_BAD_OPTIONS);
  SAME(assize_mappa_level_score(&mappa, "dorset-2016,london-2010", &level), ASSIZE_BAD_OPTIONS);
  mappa.rosh = harm.possible; /* what remains possible goes on as it is */
  SAME(assize_mappa_level_score(&mappa, NULL, &level), ASSIZE_OK);
  mappa.rosh = ASSIZE_SEVERAL | 1 << ASSIZE_LOW | 1 << ASSIZE_HIGH;
  mappa.category = ASSIZE_SEVERAL | 1 << 1 | 1 << 3;
  SAME(assize_mappa_level_score(&mappa, NULL, &level), ASSIZE_OK);
  CHECK(level.kind != ASSIZE_REJECTED);
  mappa.category = ASSIZE_SEVERAL;
  SAME(assize_mappa_level_score(&mappa, NULL, &level), ASSIZE_OK);
  SAME(level.kind, ASSIZE_REJECTED);
  mappa.category = ASSIZE_SEVERAL | 1 << 5;
  SAME(assize_mappa_level_score(&mappa, NULL, &level), ASSIZE_OK);
  SAME(level.problems[0], ASSIZE_PROBLEM_UNKNOWN_VALUE);
  mappa.category = 0;
  SAME(assize_mappa_level_score(&mappa, NULL, &level), ASSIZE_OK);
  SAME(level.problems[0], ASSIZE_PROBLEM_UNKNOWN_VALUE);

  assize_asset_facts_init(&asset, sizeof asset);
  assize_asset_outcome_init(&young, sizeof young);
  SAME(assize_asset_score(&asset, NULL, &young), ASSIZE_OK);
  SAME(young.kind, ASSIZE_BOUNDED);
  SAME(young.total_lowest, 0);
  SAME(young.total_highest, 64);
  for (rating = &asset.ratings_living_arrangements; rating <= &asset.ratings_motivation_to_change; rating++) *rating = 2;
  asset.static_scores_offence_type = asset.static_scores_age_at_first_reprimand = 4;
  asset.static_scores_age_at_first_conviction = asset.static_scores_previous_convictions = 1;
  asset.rosh = ASSIZE_MEDIUM;
  SAME(assize_asset_score(&asset, NULL, &young), ASSIZE_OK);
  SAME(young.kind, ASSIZE_SCORED);
  SAME(young.total, 34);
  SAME(young.dynamic_score, 24);
  SAME(young.static_score, 10);
  SAME(young.likelihood, ASSIZE_HIGH);
  SAME(young.intervention, ASSIZE_INTENSIVE);
  CHECK(strcmp(assize_intervention_text(young.intervention), "Intensive") == 0);
  /* yes is 1 here too */
  SAME(ASSIZE_ASSET_CAUSED_SERIOUS_HARM_YES, 1);
  asset.harm_indicators_caused_serious_harm = 1;
  SAME(assize_asset_explain(&asset, NULL, ASSIZE_JSON, room, sizeof room, &length), ASSIZE_OK);
  CHECK(holds("\"actions\":[{\"rule\":\"ROSH-T1\""));
  SAME(assize_asset_score(&asset, "scaled-approach-2008-09-draft", &young), ASSIZE_OK);
  asset.age = 9;
  SAME(assize_asset_score(&asset, NULL, &young), ASSIZE_OK);
  SAME(young.problems[0], ASSIZE_PROBLEM_UNDER_10);

  assize_percentage_outcome_init(&o, sizeof o);
  sample_dynamic(&p);
  SAME(assize_arp_score(&p, &o), ASSIZE_OK);
  SAME(o.form, 1);
  CHECK(o.percent == 62.86);
  SAME(o.band, ASSIZE_MEDIUM);
  CHECK(isnan(o.one_year_percent));
  sample_predictors(&p);
  SAME(assize_arp_score(&p, &o), ASSIZE_OK);
  SAME(o.form, 0);
  SAME(o.missing, 10);
  memset(p.current_offence_code, 0, sizeof p.current_offence_code);
  SAME(assize_arp_score(&p, &o), ASSIZE_OK);
  SAME(o.kind, ASSIZE_REJECTED);
  SAME(o.problems[0], ASSIZE_PROBLEM_MISSING_MANDATORY_INPUT);
  CHECK(isnan(o.percent));
  sample_predictors(&p);
  p.date_of_birth = 19850230;
  SAME(assize_arp_score(&p, &o), ASSIZE_OK);
  SAME(o.problems[0], ASSIZE_PROBLEM_IMPOSSIBLE_DATE);
  p.date_of_birth = 0;
  SAME(assize_vrp_score(&p, &o), ASSIZE_OK);
  SAME(o.problems[0], ASSIZE_PROBLEM_IMPOSSIBLE_DATE);
  sample_predictors(&p);
  p.recorded_arp_score = INFINITY;
  SAME(assize_svrp_score(&p, &o), ASSIZE_OK);
  SAME(o.problems[0], ASSIZE_PROBLEM_OUT_OF_RANGE);
  p.recorded_arp_score = 12.345;
  SAME(assize_svrp_score(&p, &o), ASSIZE_OK);
  SAME(o.problems[0], ASSIZE_PROBLEM_TOO_MANY_DECIMALS);
  sample_predictors(&p);
  SAME(assize_ogrs3_score(&p, &o), ASSIZE_OK);
  SAME(o.edition_status, ASSIZE_LIKELY);
  CHECK(o.percent > o.one_year_percent);
  p.previous_convictions = ASSIZE_SEVERAL | 1 << ASSIZE_PREDICTORS_PREVIOUS_CONVICTIONS_ROBBERY;
  SAME(assize_svrp_score(&p, &o), ASSIZE_OK);
  SAME(o.kind, ASSIZE_SCORED);
  p.previous_convictions = ASSIZE_SEVERAL | 1 << 29;
  SAME(assize_svrp_score(&p, &o), ASSIZE_OK);
  SAME(o.problems[0], ASSIZE_PROBLEM_UNKNOWN_VALUE);
}

static void explained(void) {
  AssizeRm2000Facts f;
  char *exact, *json;
  size_t needed;
  sample_rm2000(&f);
  SAME(assize_rm2000_explain(&f, NULL, ASSIZE_LINES, room, sizeof room, &length), ASSIZE_OK);
  CHECK(holds("outcome\t\tunconfirmed\tscored\trm2000@2007-02\n"));
  CHECK(holds("result\t\t\ts.category = very_high\t\n"));
  CHECK(holds("rm2000.s.age.25\t1\tconfirmed\tAge"));
  SAME(assize_rm2000_explain(&f, NULL, 2, room, sizeof room, &length), ASSIZE_BAD_NUMBER);
  SAME(length, 0);
  SAME(assize_rm2000_explain(NULL, NULL, ASSIZE_JSON, room, sizeof room, &length), ASSIZE_NULL);
  SAME(assize_rm2000_explain(&f, NULL, ASSIZE_JSON, room, sizeof room, NULL), ASSIZE_NULL);
  /* a record and JSON say the same, the receipt with the hash of the facts included */
  SAME(assize_rm2000_explain(&f, NULL, ASSIZE_JSON, room, sizeof room, &length), ASSIZE_OK);
  json = copy(room, length);
  needed = length;
  SAME(score("rm2000", SAMPLE_RM2000_JSON, NULL), ASSIZE_OK);
  SAME(length, needed);
  SAME(memcmp(json, room, needed), 0);
  exact = fresh(needed);
  SAME(assize_rm2000_explain(&f, NULL, ASSIZE_JSON, exact, needed, &length), ASSIZE_OK);
  SAME(memcmp(json, exact, needed), 0);
  free(exact);
  free(json);
  /* strict withholds, here as in JSON */
  SAME(assize_rm2000_explain(&f, "{\"strict\":true}", ASSIZE_JSON, room, sizeof room, &length), ASSIZE_OK);
  CHECK(holds("\"withheld\":\"unconfirmed\""));
  f.age = ASSIZE_UNKNOWN;
  SAME(assize_rm2000_explain(&f, NULL, ASSIZE_LINES, room, sizeof room, &length), ASSIZE_OK);
  CHECK(holds("bounded: not determined; it depends on age"));
  CHECK(holds("(of what remains possible)"));
  f.sex = ASSIZE_RM2000_FEMALE;
  SAME(assize_rm2000_explain(&f, NULL, ASSIZE_LINES, room, sizeof room, &length), ASSIZE_OK);
  CHECK(holds("not_male\t\t\t"));
}

/* --- JSON --------------------------------------------------------------------------------------------------------------- */

static void json(void) {
  const char *facts = SAMPLE_RM2000_JSON;
  const size_t size = strlen(facts);
  char *exact, *padded, *name;
  size_t needed = 0;

  SAME(score("rm2000", facts, NULL), ASSIZE_OK);
  CHECK(holds("\"type\":\"scored\""));
  SAME(room[length], 0);
  needed = length;
  /* exactly enough, one less, none */
  exact = fresh(needed);
  SAME(assize_score_json("rm2000", facts, size, NULL, exact, needed, &length), ASSIZE_OK);
  SAME(memcmp(exact, room, needed), 0);
  memset(exact, 0x55, needed);
  SAME(assize_score_json("rm2000", facts, size, NULL, exact, needed - 1, &length), ASSIZE_BUFFER_TOO_SMALL);
  SAME(length, needed);
  CHECK(exact[0] == 0x55 && exact[needed - 1] == 0x55);
  SAME(assize_score_json("rm2000", facts, size, NULL, NULL, 0, &length), ASSIZE_BUFFER_TOO_SMALL);
  SAME(length, needed);
  free(exact);

  /* a refusal is an answer */
  SAME(score("rm2000", "{\"sex\": \"female\", \"agee\": 3}", NULL), ASSIZE_OK);
  CHECK(holds("\"type\":\"rejected\""));
  CHECK(holds("the nearest known name is `age`"));
  SAME(score("rm2000", "[1]", NULL), ASSIZE_OK);
  CHECK(holds("must be an object"));

  /* what is no answer: a status and a sentence */
  SAME(score("rm2000", "{\"age\": ", NULL), ASSIZE_NOT_JSON);
  CHECK(holds("not_json"));
  SAME(score("rm2000", "", NULL), ASSIZE_NOT_JSON);
  SAME(score("rm2000", "{\"age\": 30} {}", NULL), ASSIZE_NOT_JSON);
  SAME(score("rm2000", "{\"sex\": \"\xff\"}", NULL), ASSIZE_NOT_UTF8);
  CHECK(holds("at byte 9"));
  SAME(score("rm200", facts, NULL), ASSIZE_UNKNOWN_INSTRUMENT);
  CHECK(holds("the nearest is `rm2000`"));
  SAME(score("rm\xff", facts, NULL), ASSIZE_NOT_UTF8);
  SAME(score("", facts, NULL), ASSIZE_UNKNOWN_INSTRUMENT);
  SAME(score(NULL, facts, NULL), ASSIZE_NULL);
  SAME(assize_score_json("rm2000", NULL, 3, NULL, room, sizeof room, &length), ASSIZE_NULL);
  SAME(assize_score_json("rm2000", NULL, 0, NULL, room, sizeof room, &length), ASSIZE_NOT_JSON);
  SAME(assize_score_json("rm2000", facts, size, NULL, room, sizeof room, NULL), ASSIZE_NULL);
  length = 7;
  SAME(assize_score_json("rm2000", facts, size, NULL, NULL, 5, &length), ASSIZE_NULL);
  SAME(length, 0);
  SAME(assize_score_json("rm2000", facts, size, NULL, room, sizeof room, (size_t *)((char *)&needed + 1)), ASSIZE_MISALIGNED);
  SAME(assize_score_json("rm2000", facts, SIZE_MAX, NULL, room, sizeof room, &length), ASSIZE_TOO_LARGE);
  CHECK(holds("must be at most 16777216"));
  SAME(assize_score_json("rm2000", facts, SIZE_MAX / 3, NULL, room, sizeof room, &length), ASSIZE_TOO_LARGE);
  /* a sentence that does not fit: the status stays, the length says what it would need */
  SAME(assize_score_json("rm200", facts, size, NULL, room, 3, &length), ASSIZE_UNKNOWN_INSTRUMENT);
  CHECK(length > 3);
  name = fresh(300);
  memset(name, 'x', 299);
  name[299] = 0;
  SAME(score(name, facts, NULL), ASSIZE_TOO_LARGE);
  free(name);

  /* fields of fixed width, as COBOL has them: the name ends at the first space, and the JSON may be padded */
  padded = copy("rm2000 ", 7);
  name = copy("solihull-2018 ", 14);
  SAME(assize_score_json(padded, facts, size, NULL, room, sizeof room, &length), ASSIZE_OK);
  SAME(length, needed);
  exact = fresh(size + 40);
  memset(exact, ' ', size + 40);
  memcpy(exact, facts, size);
  SAME(assize_score_json(padded, exact, size + 40, "    ", room, sizeof room, &length), ASSIZE_OK); /* blank up to its zero byte */
  SAME(length, needed);
  memset(exact + size, 0, 40);
  SAME(assize_score_json(padded, exact, size + 40, NULL, room, sizeof room, &length), ASSIZE_OK);
  SAME(length, needed);
  SAME(assize_score_json("mappa-level", "{}", 2, name, room, sizeof room, &length), ASSIZE_OK);
  CHECK(holds("\"edition\":\"solihull-2018\""));
  free(exact);
  free(padded);
  free(name);
}

static void policies(void) {
  char *file, *end;
  SAME(score("mappa-level", "{}", "dorset-2016"), ASSIZE_OK);
  CHECK(holds("\"edition\":\"dorset-2016\""));
  SAME(score("mappa-level@dorset-2016", "{}", NULL), ASSIZE_OK);
  CHECK(holds("\"edition\":\"dorset-2016\""));
  SAME(score("mappa-level@dorset-2016", "{}", "  "), ASSIZE_OK);
  CHECK(holds("\"edition\":\"dorset-2016\""));
  SAME(score("mappa-level@dorset-2016", "{}", "{}"), ASSIZE_OK);
  CHECK(holds("\"edition\":\"dorset-2016\""));
  SAME(score("mappa-level", "{}", " dorset-2016"), ASSIZE_BAD_OPTIONS);
  CHECK(holds("begins with a space"));
  SAME(score(" mappa-level", "{}", NULL), ASSIZE_UNKNOWN_INSTRUMENT);
  SAME(score("mappa-level@dorset-2016", "{}", "dorset-2016"), ASSIZE_BAD_OPTIONS);
  CHECK(holds("leave out one of the two"));
  SAME(score("mappa-level", "{}", "dorset-2016,safelives"), ASSIZE_OK);
  SAME(score("mappa-level", "{}", "dorset-2017"), ASSIZE_BAD_OPTIONS);
  CHECK(holds("policies are"));
  SAME(score("mappa-level", "{}", "all"), ASSIZE_BAD_OPTIONS);
  SAME(score("mappa-level", "{}", "{\"policy\":[\"dorset-2016\"],\"strict\":true}"), ASSIZE_OK);
  CHECK(holds("\"strict\":true"));
  SAME(score("mappa-level", "{}", "{\"policy\":\"dorset-2016\",\"strict\":1}"), ASSIZE_BAD_OPTIONS);
  SAME(score("mappa-level", "{}", "{\"polcy\":\"dorset-2016\"}"), ASSIZE_BAD_OPTIONS);
  SAME(score("mappa-level", "{}", "{"), ASSIZE_BAD_OPTIONS);
  CHECK(holds("no JSON"));
  SAME(score("mappa-level", "{}", "d\xffrset"), ASSIZE_NOT_UTF8);
  /* a policy as it is described, under an id of its own */
  SAME(assize_describe_json("dorset-2016", room, sizeof room, &length), ASSIZE_OK);
  file = copy(room, length + 1);
  end = strstr(file, "\"dorset-2016\"");
  CHECK(end != NULL);
  if (end != NULL) {
    memcpy(end, "\"dorset-mine\"", 13);
    SAME(score("mappa-level", "{}", file), ASSIZE_OK);
    CHECK(holds("\"edition\":\"dorset-mine\""));
  }
  free(file);
}

static void everything(void) {
  const char *all = "{}";
  SAME(assize_list_json(room, sizeof room, &length), ASSIZE_OK);
  CHECK(holds("\"rm2000\""));
  SAME(assize_describe_json("rm2000", room, sizeof room, &length), ASSIZE_OK);
  CHECK(holds("rm2000.s.age.25"));
  SAME(assize_describe_json("rm2001", room, sizeof room, &length), ASSIZE_UNKNOWN_INSTRUMENT);
  CHECK(holds("unknown_instrument"));
  SAME(assize_describe_json(NULL, room, sizeof room, &length), ASSIZE_NULL);
  SAME(assize_schema_json("rm2000", room, sizeof room, &length), ASSIZE_OK);
  CHECK(holds("\"$schema\""));
  SAME(assize_schema_json("assessment", NULL, 0, &length), ASSIZE_BUFFER_TOO_SMALL);
  CHECK(length > 10000);
  SAME(assize_assess_json(all, 2, NULL, room, sizeof room, &length), ASSIZE_OK);
  CHECK(holds("\"reconviction\""));
  SAME(assize_assess_json("[]", 2, NULL, room, sizeof room, &length), ASSIZE_OK);
  CHECK(holds("\"rejected\""));
  SAME(assize_assess_json("{", 1, NULL, room, sizeof room, &length), ASSIZE_NOT_JSON);
  SAME(assize_assess_json("{\"mappa\": {}}", 13, "all", room, sizeof room, &length), ASSIZE_OK);
  CHECK(holds("chapter9-2009"));
  SAME(assize_assess_text(all, 2, NULL, room, sizeof room, &length), ASSIZE_OK);
  CHECK(holds("It recommends; people decide."));
  SAME(assize_plain_language_json(all, 2, NULL, room, sizeof room, &length), ASSIZE_OK);
  SAME(assize_list_json(NULL, 0, NULL), ASSIZE_NULL);
}

/* --- many rows ---------------------------------------------------------------------------------------------------------- */

static int32_t rows_of(const char *instrument, size_t rows, AssizeColumn *columns, size_t n, AssizeOutput *outputs, size_t m, uint8_t *kinds) {
  return assize_score_columns(instrument, NULL, rows, columns, n, outputs, m, kinds, room, sizeof room, &length);
}

static AssizeColumn column(const char *name, int32_t type, const void *values) {
  AssizeColumn c;
  memset(&c, 0, sizeof c);
  c.name = name;
  c.type = type;
  c.values = (void *)values;
  return c;
}

static AssizeOutput output(const char *path, int32_t type, void *values, size_t width) {
  AssizeOutput o;
  memset(&o, 0, sizeof o);
  o.path = path;
  o.type = type;
  o.values = values;
  o.width = width;
  return o;
}

static void columns(void) {
  enum { ROWS = 11 };
  int32_t *age = fresh(ROWS * sizeof *age), *level = fresh(ROWS * sizeof *level);
  double *points = fresh(ROWS * sizeof *points), *count = fresh(ROWS * sizeof *count);
  char *sex = fresh(ROWS * 4), *words = fresh(ROWS * 9);
  uint8_t *valid = fresh(2), *there = fresh(2), *kinds = fresh(ROWS);
  const char *names = "malefemalemale";
  const int32_t offsets[] = {0, 4, 10, 14}, wrong[] = {0, 4, 2, 14}, negative[] = {-1, 4, 10, 14}, beyond[] = {0, 20, 10, 14};
  const int32_t days[] = {-20385, 0, ASSIZE_UNKNOWN};
  AssizeColumn c[4];
  AssizeOutput o[3];
  int i;
  for (i = 0; i < ROWS; i++) {
    age[i] = 18 + 4 * i;
    count[i] = i % 3;
    memcpy(sex + 4 * i, "male", 4);
  }
  valid[0] = 0xfe;
  valid[1] = 0x03;
  c[0] = column("sex ", ASSIZE_FIXED_TEXT, sex);
  c[0].width = 4;
  c[1] = column("age", ASSIZE_INT32, age);
  c[1].validity = valid;
  c[2] = column("violent_appearances", ASSIZE_FLOAT64, count);
  c[3] = column("any_burglary", ASSIZE_INT32, age);
  o[0] = output("v.points", ASSIZE_FLOAT64, points, 0);
  o[0].validity = there;
  o[1] = output("v.category", ASSIZE_INT32, level, 0);
  o[2] = output("eligibility", ASSIZE_FIXED_TEXT, words, 9);

  /* any_burglary takes no 18: every row is refused, no row has a result */
  SAME(rows_of("rm2000", ROWS, c, 4, o, 2, kinds), ASSIZE_OK);
  SAME(kinds[10], ASSIZE_REJECTED);
  CHECK(isnan(points[10]));
  SAME(there[0], 0);
  SAME(there[1], 0);
  SAME(rows_of("rm2000", ROWS, c, 3, o, 2, kinds), ASSIZE_OK);
  SAME(length, 0);
  for (i = 0; i < ROWS; i++) SAME(kinds[i], ASSIZE_BOUNDED);
  SAME(o[0].absent, 0);
  /* the same row by itself */
  memset(age, 0, ROWS * sizeof *age);
  c[3].name = "any_burglary";
  for (i = 0; i < ROWS; i++) age[i] = i % 2;
  SAME(rows_of("rm2000", ROWS, c + 3, 1, o, 1, kinds), ASSIZE_OK);
  /* too narrow: the status, and the width that would do; then with it */
  SAME(rows_of("rm2000", 1, c, 1, o + 2, 1, NULL), ASSIZE_BUFFER_TOO_SMALL);
  SAME(length, strlen("undetermined"));
  free(words);
  words = fresh(length);
  o[2] = output("eligibility", ASSIZE_FIXED_TEXT, words, length);
  SAME(rows_of("rm2000", 1, c, 1, o + 2, 1, NULL), ASSIZE_OK);
  SAME(memcmp(words, "undetermined", 12), 0);

  /* texts of any length, dates as days */
  c[0] = column("gender", ASSIZE_TEXT, names);
  c[0].offsets = offsets;
  c[1] = column("date_of_birth", ASSIZE_DAYS, days);
  SAME(rows_of("arp", 3, c, 2, o, 0, kinds), ASSIZE_OK);
  SAME(kinds[0], ASSIZE_REJECTED);
  c[0].offsets = wrong;
  SAME(rows_of("arp", 3, c, 1, o, 0, kinds), ASSIZE_BAD_COLUMNS);
  /* a zero byte within a text is no end of it: 16-bit texts are not taken for their first letter */
  c[0] = column("violent_appearances", ASSIZE_TEXT, "1\0005\0");
  c[0].offsets = offsets;
  SAME(rows_of("rm2000", 1, c, 1, o, 0, kinds), ASSIZE_OK);
  SAME(kinds[0], ASSIZE_REJECTED);
  /* what other systems write */
  c[0] = column("age", ASSIZE_FIXED_TEXT, "030");
  c[0].width = 3;
  c[1] = column("convicted_of_sexual_offence", ASSIZE_FIXED_TEXT, "Y");
  c[1].width = 1;
  o[0] = output("s.factors", ASSIZE_INT32, level, 0);
  SAME(rows_of("rm2000", 1, c, 2, o, 0, kinds), ASSIZE_OK);
  SAME(kinds[0], ASSIZE_BOUNDED);
  c[0] = column("date_of_birth", ASSIZE_FIXED_TEXT, "19850314");
  c[0].width = 8;
  o[0] = output("problems", ASSIZE_INT32, level, 0);
  o[1] = output("status", ASSIZE_INT32, level, 0);
  SAME(rows_of("arp", 1, c, 1, o, 1, kinds), ASSIZE_OK);
  SAME(kinds[0], ASSIZE_REJECTED);
  SAME(level[0], ASSIZE_PROBLEM_MISSING_MANDATORY_INPUT);
  /* a level that is only provisional is none in a column; what remains possible is */
  c[0] = column("category", ASSIZE_FIXED_TEXT, "2");
  c[0].width = 1;
  o[0] = output("level", ASSIZE_INT32, level, 0);
  SAME(rows_of("mappa-level", 1, c, 1, o, 1, kinds), ASSIZE_OK);
  SAME(kinds[0], ASSIZE_BOUNDED);
  SAME(level[0], ASSIZE_UNKNOWN);
  o[0] = output("possible", ASSIZE_INT32, level, 0);
  SAME(rows_of("mappa-level", 1, c, 1, o, 1, kinds), ASSIZE_OK);
  CHECK((level[0] & ASSIZE_SEVERAL) != 0 && (level[0] & 1 << 2) != 0);
  /* a value that the type has no number for is no unknown */
  o[0] = output("profile", ASSIZE_FLOAT64, points, 0);
  SAME(rows_of("rosh-cell", 1, NULL, 0, o, 1, kinds), ASSIZE_BAD_COLUMNS);
  CHECK(holds("`profile` has oasys_2006"));
  c[0] = column("gender", ASSIZE_TEXT, names);
  c[0].offsets = negative;
  SAME(rows_of("arp", 3, c, 1, o, 0, kinds), ASSIZE_BAD_COLUMNS);
  c[0].offsets = beyond;
  SAME(rows_of("arp", 3, c, 1, o, 0, kinds), ASSIZE_BAD_COLUMNS);
  c[0].offsets = NULL;
  SAME(rows_of("arp", 3, c, 1, o, 0, kinds), ASSIZE_NULL);
  c[0].offsets = (const int32_t *)((const char *)offsets + 1);
  SAME(rows_of("arp", 2, c, 1, o, 0, kinds), ASSIZE_MISALIGNED);

  /* parts, by a dot */
  c[0] = column("ratings.lifestyle", ASSIZE_INT32, age);
  o[0] = output("possible_total.highest", ASSIZE_INT32, level, 0);
  SAME(rows_of("asset", 2, c, 1, o, 1, kinds), ASSIZE_OK);
  SAME(level[0], 60);
  SAME(level[1], 61);

  /* a part, and a question of it */
  c[0] = column("ratings", ASSIZE_INT32, age);
  c[1] = column("ratings.lifestyle", ASSIZE_INT32, age);
  SAME(rows_of("asset", 2, c, 2, o, 0, kinds), ASSIZE_BAD_COLUMNS);
  /* what cannot be used */
  c[0] = column("age", ASSIZE_INT32, age);
  c[0].reserved = 1;
  SAME(rows_of("rm2000", 2, c, 1, o, 0, kinds), ASSIZE_BAD_COLUMNS);
  c[0] = column("agee", ASSIZE_INT32, age);
  SAME(rows_of("rm2000", 2, c, 1, o, 0, kinds), ASSIZE_BAD_COLUMNS);
  CHECK(holds("the nearest known name is `age`"));
  c[0] = c[1] = column("age", ASSIZE_INT32, age);
  SAME(rows_of("rm2000", 2, c, 2, o, 0, kinds), ASSIZE_BAD_COLUMNS);
  CHECK(holds("given twice"));
  c[0] = column("sex", ASSIZE_FLOAT64, count);
  SAME(rows_of("rm2000", 2, c, 1, o, 0, kinds), ASSIZE_BAD_COLUMNS);
  c[0] = column("age", 77, age);
  SAME(rows_of("rm2000", 2, c, 1, o, 0, kinds), ASSIZE_BAD_COLUMNS);
  c[0] = column("age", ASSIZE_INT32, NULL);
  SAME(rows_of("rm2000", 2, c, 1, o, 0, kinds), ASSIZE_NULL);
  c[0] = column("age", ASSIZE_INT32, (char *)age + 2);
  SAME(rows_of("rm2000", 2, c, 1, o, 0, kinds), ASSIZE_MISALIGNED);
  c[0] = column(NULL, ASSIZE_INT32, age);
  SAME(rows_of("rm2000", 2, c, 1, o, 0, kinds), ASSIZE_NULL);
  c[0] = column("sex", ASSIZE_FIXED_TEXT, sex);
  SAME(rows_of("rm2000", 2, c, 1, o, 0, kinds), ASSIZE_BAD_COLUMNS);
  c[0].width = SIZE_MAX;
  SAME(rows_of("rm2000", 2, c, 1, o, 0, kinds), ASSIZE_TOO_LARGE);
  c[0] = column("age", ASSIZE_INT32, age);
  SAME(rows_of("rm2000", SIZE_MAX, c, 1, o, 0, NULL), ASSIZE_TOO_LARGE);
  SAME(rows_of("rm2000", SIZE_MAX / 4, c, 1, o, 0, NULL), ASSIZE_TOO_LARGE);
  SAME(rows_of("rm2000", (size_t)1 << 25, NULL, 0, o, 0, NULL), ASSIZE_TOO_LARGE);
  SAME(rows_of("rm2000", 2, c, SIZE_MAX, o, 0, NULL), ASSIZE_TOO_LARGE);
  SAME(rows_of("rm2000", 2, c, 1, o, SIZE_MAX, NULL), ASSIZE_TOO_LARGE);
  SAME(rows_of("rm2000", 2, NULL, 1, o, 0, NULL), ASSIZE_NULL);
  SAME(rows_of("rm2000", 2, c, 1, NULL, 1, NULL), ASSIZE_NULL);
  o[0] = output("v.points", 0, points, 0);
  SAME(rows_of("rm2000", 2, c, 1, o, 1, NULL), ASSIZE_BAD_NUMBER);
  o[0] = output("v.points", ASSIZE_FLOAT64, NULL, 0);
  SAME(rows_of("rm2000", 2, c, 1, o, 1, NULL), ASSIZE_NULL);
  o[0] = output("v.points", ASSIZE_FLOAT64, (char *)points + 2, 0);
  SAME(rows_of("rm2000", 1, c, 1, o, 1, NULL), ASSIZE_MISALIGNED);
  o[0] = output(NULL, ASSIZE_FLOAT64, points, 0);
  SAME(rows_of("rm2000", 2, c, 1, o, 1, NULL), ASSIZE_NULL);
  age[0] = 30;
  o[0] = output("v.pionts", ASSIZE_FLOAT64, points, 0);
  SAME(rows_of("rm2000", 2, c, 1, o, 1, NULL), ASSIZE_OK);
  SAME(o[0].absent, 1);
  /* no rows, no columns, nothing asked */
  SAME(rows_of("rm2000", 0, NULL, 0, NULL, 0, NULL), ASSIZE_OK);
  SAME(rows_of("rm2000", 3, NULL, 0, NULL, 0, kinds), ASSIZE_OK);
  SAME(kinds[2], ASSIZE_BOUNDED);
  free(age);
  free(level);
  free(points);
  free(count);
  free(sex);
  free(words);
  free(valid);
  free(there);
  free(kinds);
}

/* --- Arrow -------------------------------------------------------------------------------------------------------------- */

static int released;

static void release_array(struct ArrowArray *a) {
  int64_t i;
  for (i = 0; i < a->n_children; i++)
    if (a->children[i]->release) a->children[i]->release(a->children[i]);
  released++;
  a->release = NULL;
}

static void release_alone(struct ArrowArray *a) { a->release = NULL; }

static void release_schema(struct ArrowSchema *s) { s->release = NULL; }

/* A record batch of one column of int32. */
struct batch {
  struct ArrowSchema schema, field, *fields[1];
  struct ArrowArray array, child, *children[1];
  const void *none[1], *buffers[2];
};

static void batch(struct batch *b, const char *name, const int32_t *values, const uint8_t *validity, int64_t rows) {
  memset(b, 0, sizeof *b);
  b->field.format = "i";
  b->field.name = name;
  b->field.flags = ARROW_FLAG_NULLABLE;
  b->field.release = release_schema;
  b->fields[0] = &b->field;
  b->schema.format = "+s";
  b->schema.name = "";
  b->schema.n_children = 1;
  b->schema.children = b->fields;
  b->schema.release = release_schema;
  b->buffers[0] = validity;
  b->buffers[1] = values;
  b->child.length = rows;
  b->child.null_count = validity ? -1 : 0;
  b->child.n_buffers = 2;
  b->child.buffers = b->buffers;
  b->child.release = release_array;
  b->children[0] = &b->child;
  b->array.length = rows;
  b->array.n_buffers = 1;
  b->array.buffers = b->none;
  b->array.n_children = 1;
  b->array.children = b->children;
  b->array.release = release_array;
}

static int32_t over_arrow(struct batch *b, const char *outputs, struct ArrowSchema *schema, struct ArrowArray *array) {
  return assize_score_arrow("rm2000", NULL, &b->schema, &b->array, outputs, schema, array, room, sizeof room, &length);
}

static void arrow(void) {
  int32_t *ages = fresh(3 * sizeof *ages);
  uint8_t *valid = fresh(1);
  struct batch b;
  struct ArrowSchema schema;
  struct ArrowArray array;
  const int32_t *ends;
  ages[0] = 30;
  ages[1] = 17;
  ages[2] = 0;
  valid[0] = 3;
  batch(&b, "age", ages, valid, 3);
  released = 0;
  SAME(over_arrow(&b, "v.points,s.category", &schema, &array), ASSIZE_OK);
  SAME(released, 2);
  CHECK(b.array.release == NULL);
  SAME(array.length, 3);
  SAME(array.n_children, 3);
  CHECK(strcmp(schema.format, "+s") == 0);
  CHECK(strcmp(schema.children[0]->name, "type") == 0);
  CHECK(strcmp(schema.children[1]->name, "v.points") == 0);
  ends = array.children[0]->buffers[1];
  SAME(ends[1] - ends[0], strlen("bounded"));
  SAME(ends[2] - ends[1], strlen("rejected"));
  SAME(memcmp(array.children[0]->buffers[2], "boundedrejectedbounded", 22), 0);
  array.release(&array);
  schema.release(&schema);

  batch(&b, "agee", ages, NULL, 3);
  released = 0;
  SAME(over_arrow(&b, NULL, &schema, &array), ASSIZE_BAD_COLUMNS);
  CHECK(holds("`age`"));
  SAME(released, 2);
  batch(&b, "age", ages, NULL, 3);
  SAME(over_arrow(&b, "type", &schema, &array), ASSIZE_BAD_COLUMNS);
  batch(&b, "age", ages, NULL, 3);
  SAME(over_arrow(&b, "v.points,v.points", &schema, &array), ASSIZE_BAD_COLUMNS);
  batch(&b, "age", ages, NULL, 3);
  SAME(over_arrow(&b, "v.points, v.category", &schema, &array), ASSIZE_BAD_COLUMNS);
  /* numbers of options are those of records, not of Arrow */
  batch(&b, "sex", ages, NULL, 3);
  SAME(over_arrow(&b, NULL, &schema, &array), ASSIZE_BAD_COLUMNS);
  CHECK(holds("must hold the words"));
  /* the bitmap says what is null, whatever was counted; a count without a bitmap says nothing */
  batch(&b, "age", ages, valid, 3);
  b.child.null_count = 0;
  SAME(over_arrow(&b, "eligibility", &schema, &array), ASSIZE_OK);
  SAME(memcmp(array.children[0]->buffers[2], "boundedrejectedbounded", 22), 0);
  array.release(&array);
  schema.release(&schema);
  batch(&b, "age", ages, NULL, 3);
  b.child.null_count = 1;
  SAME(over_arrow(&b, NULL, &schema, &array), ASSIZE_BAD_COLUMNS);
  batch(&b, "\xff", ages, NULL, 3);
  SAME(over_arrow(&b, NULL, &schema, &array), ASSIZE_BAD_COLUMNS);
  batch(&b, "age", ages, NULL, 3);
  b.field.format = "w:-9";
  SAME(over_arrow(&b, NULL, &schema, &array), ASSIZE_BAD_COLUMNS);
  /* of no type that is known, of no length that can be, of a kind that is no table */
  batch(&b, "age", ages, NULL, 3);
  b.field.format = "?";
  SAME(over_arrow(&b, NULL, &schema, &array), ASSIZE_BAD_COLUMNS);
  batch(&b, "age", ages, NULL, 3);
  b.child.length = -5;
  SAME(over_arrow(&b, NULL, &schema, &array), ASSIZE_BAD_COLUMNS);
  batch(&b, "age", ages, NULL, 3);
  b.child.n_buffers = 1;
  SAME(over_arrow(&b, NULL, &schema, &array), ASSIZE_BAD_COLUMNS);
  batch(&b, "age", ages, NULL, 3);
  b.child.length = 2;
  SAME(over_arrow(&b, NULL, &schema, &array), ASSIZE_BAD_COLUMNS);
  CHECK(holds("shorter than the table"));
  batch(&b, "age", ages, NULL, 3);
  b.child.offset = INT64_MAX;
  SAME(over_arrow(&b, NULL, &schema, &array), ASSIZE_BAD_COLUMNS);
  batch(&b, "age", ages, NULL, 3);
  b.schema.format = "i";
  b.schema.n_children = 0;
  SAME(over_arrow(&b, NULL, &schema, &array), ASSIZE_BAD_COLUMNS);
  batch(&b, "age", ages, NULL, 3);
  b.array.n_children = 2;
  b.array.release = release_alone;
  SAME(over_arrow(&b, NULL, &schema, &array), ASSIZE_BAD_COLUMNS);
  batch(&b, "age", ages, NULL, 3);
  b.children[0] = NULL;
  b.array.n_children = 1;
  b.array.release = release_alone;
  SAME(over_arrow(&b, NULL, &schema, &array), ASSIZE_BAD_COLUMNS);
  batch(&b, "age", ages, NULL, 3);
  b.buffers[1] = NULL;
  SAME(over_arrow(&b, NULL, &schema, &array), ASSIZE_BAD_COLUMNS);
  /* a column that begins in the middle of its buffers */
  batch(&b, "age", ages, NULL, 2);
  b.child.offset = 1;
  SAME(over_arrow(&b, NULL, &schema, &array), ASSIZE_OK);
  SAME(array.length, 2);
  array.release(&array);
  schema.release(&schema);
  batch(&b, "age", ages, NULL, 3);
  b.array.release = NULL;
  SAME(over_arrow(&b, NULL, &schema, &array), ASSIZE_BAD_COLUMNS);
  CHECK(holds("released already"));
  batch(&b, "age", ages, NULL, 3);
  SAME(assize_score_arrow("rm2000", NULL, NULL, &b.array, NULL, &schema, &array, room, sizeof room, &length), ASSIZE_NULL);
  SAME(assize_score_arrow("rm2000", NULL, &b.schema, NULL, NULL, &schema, &array, room, sizeof room, &length), ASSIZE_NULL);
  SAME(assize_score_arrow("rm2000", NULL, &b.schema, &b.array, NULL, NULL, &array, room, sizeof room, &length), ASSIZE_NULL);
  SAME(assize_score_arrow("rm2000", NULL, &b.schema, &b.array, NULL, &schema, &array, room, sizeof room, NULL), ASSIZE_NULL);
  CHECK(b.array.release != NULL);
  SAME(assize_score_arrow("no", NULL, &b.schema, &b.array, NULL, &schema, &array, room, sizeof room, &length), ASSIZE_UNKNOWN_INSTRUMENT);
  free(ages);
  free(valid);
}

/* --- threads ------------------------------------------------------------------------------------------------------------ */

static void *thread(void *whole) {
  char answer[1 << 14];
  size_t size;
  AssizeRm2000Facts f;
  AssizeRm2000Outcome o;
  long different = 0;
  int i;
  sample_rm2000(&f);
  assize_rm2000_outcome_init(&o, sizeof o);
  for (i = 0; i < 200; i++) {
    if (assize_score_json("rm2000", SAMPLE_RM2000_JSON, strlen(SAMPLE_RM2000_JSON), NULL, answer, sizeof answer, &size) != ASSIZE_OK || strcmp(answer, whole) != 0) different++;
    if (assize_rm2000_score(&f, &o) != ASSIZE_OK || o.s_category != ASSIZE_VERY_HIGH) different++;
  }
  return (void *)different;
}

static void threads(void) {
  pthread_t all[8];
  char *whole;
  int i;
  SAME(score("rm2000", SAMPLE_RM2000_JSON, NULL), ASSIZE_OK);
  whole = copy(room, length + 1);
  for (i = 0; i < 8; i++) SAME(pthread_create(&all[i], NULL, thread, whole), 0);
  for (i = 0; i < 8; i++) {
    void *different = NULL;
    SAME(pthread_join(all[i], &different), 0);
    SAME((long)different, 0);
  }
  free(whole);
}

int main(void) {
  texts();
  records();
  other_records();
  explained();
  json();
  policies();
  everything();
  columns();
  arrow();
  threads();
  return checked();
}
