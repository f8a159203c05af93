/* The same bits in every floating-point environment, and the environment as it was: through records, JSON, columns and refusals. */

#include "hostile.h"

#include "check.h"
#include "samples.h"
#include <stdlib.h>

static char plain[1 << 17], room[1 << 17];

typedef int32_t (*Percentage)(const AssizePredictorsFacts *, AssizePercentageOutcome *);

static const Percentage percentages[] = {assize_arp_score,  assize_vrp_score,    assize_svrp_score,   assize_ogrs3_score, assize_ogrs3_arns_2025_score,
                                         assize_ogp_score,  assize_ovp_score,    assize_snsv_score,   assize_csrp_score,  assize_rsr_score,
                                         assize_dc_srp_score, assize_iic_srp_score, assize_osp_dc_score, assize_osp_iic_score, assize_snsv_2014_score};

static void records(void) {
  const size_t count = sizeof percentages / sizeof percentages[0];
  AssizePredictorsFacts facts;
  AssizePercentageOutcome first, then;
  AssizeRm2000Facts man;
  AssizeRm2000Outcome one, other, refused;
  size_t i;
  int n;
  sample_dynamic(&facts);
  for (i = 0; i < count; i++) {
    memset(&first, 0, sizeof first);
    assize_percentage_outcome_init(&first, sizeof first);
    then = first;
    SAME(percentages[i](&facts, &first), ASSIZE_OK);
    for (n = 0; n < HOSTILE; n++) {
      int32_t status;
      int unchanged;
      hostile(n);
      status = percentages[i](&facts, &then);
      unchanged = still_hostile(n);
      friendly();
      SAME(status, ASSIZE_OK);
      CHECK(unchanged);
      SAME(memcmp(&first, &then, sizeof first), 0);
    }
  }
  sample_rm2000(&man);
  assize_rm2000_outcome_init(&one, sizeof one);
  refused = other = one;
  SAME(assize_rm2000_score(&man, &one), ASSIZE_OK);
  for (n = 0; n < HOSTILE; n++) {
    int32_t status, null;
    int unchanged;
    hostile(n);
    status = assize_rm2000_score(&man, &other);
    null = assize_rm2000_score(NULL, &refused);
    unchanged = still_hostile(n);
    friendly();
    SAME(status, ASSIZE_OK);
    SAME(null, ASSIZE_NULL);
    CHECK(unchanged);
    SAME(memcmp(&one, &other, sizeof one), 0);
  }
  /* infinities and what is no number, signalling too: in the caller's record they stand for an answer, and nothing traps */
  {
    const uint64_t odd[] = {0x7ff0000000000000u, 0xfff0000000000000u, 0x7ff8000000000000u, 0x7ff0000000000001u, 0x0000000000000001u, 0x7fefffffffffffffu};
    for (i = 0; i < sizeof odd / sizeof odd[0]; i++) {
      memcpy(&facts.recorded_svrp_score, &odd[i], 8);
      SAME(assize_csrp_score(&facts, &first), ASSIZE_OK);
      for (n = 0; n < HOSTILE; n++) {
        int32_t status;
        int unchanged;
        hostile(n);
        status = assize_csrp_score(&facts, &then);
        unchanged = still_hostile(n);
        friendly();
        SAME(status, ASSIZE_OK);
        CHECK(unchanged);
        SAME(memcmp(&first, &then, sizeof first), 0);
      }
    }
  }
}

static void json(void) {
  static const char facts[] =
      "{\"assessment_date\":\"2026-02-10\",\"gender\":\"male\",\"date_of_birth\":\"1985-03-14\",\"date_of_current_conviction\":\"2025-06-20\","
      "\"total_number_of_sanctions_for_all_offences\":9,\"total_number_of_violent_sanctions\":3,\"age_at_first_sanction\":17,"
      "\"current_offence_code\":\"04600\",\"recorded\":{\"arp_score\":33.33}}";
  size_t length, needed;
  int n;
  SAME(assize_score_json("arp", facts, strlen(facts), NULL, plain, sizeof plain, &needed), ASSIZE_OK);
  for (n = 0; n < HOSTILE; n++) {
    int32_t status, wrong;
    int unchanged;
    hostile(n);
    status = assize_score_json("arp", facts, strlen(facts), NULL, room, sizeof room, &length);
    wrong = assize_score_json("arp", "{\"age\":1e400}", 13, NULL, room + (1 << 16), 1 << 16, &length);
    unchanged = still_hostile(n);
    friendly();
    SAME(status, ASSIZE_OK);
    CHECK(wrong == ASSIZE_OK || wrong == ASSIZE_NOT_JSON);
    CHECK(unchanged);
    SAME(memcmp(plain, room, needed), 0);
  }
}

static void columns(void) {
  const double scores[] = {12.5, 0.1, 99.99}, women[] = {0.38, 0.0, 1.5};
  static const char sexes[] = "male  femalemale  ";
  double first[3], then[3];
  uint8_t kinds[3];
  const int32_t ever[] = {1, 1, 0};
  AssizeColumn all[5];
  AssizeOutput output;
  size_t length;
  int n;
  memset(all, 0, sizeof all);
  memset(&output, 0, sizeof output);
  all[0].name = "recorded.svrp_score";
  all[0].values = (void *)scores;
  all[1].name = "recorded.dc_srp_score";
  all[1].values = (void *)women;
  all[2].name = "recorded.iic_srp_score";
  all[2].values = (void *)women;
  all[0].type = all[1].type = all[2].type = ASSIZE_FLOAT64;
  all[3].name = "gender";
  all[3].type = ASSIZE_FIXED_TEXT;
  all[3].width = 6;
  all[3].values = (void *)sexes;
  all[4].name = "has_ever_committed_sexual_offence";
  all[4].type = ASSIZE_INT32;
  all[4].values = (void *)ever;
  output.path = "score";
  output.type = ASSIZE_FLOAT64;
  output.values = first;
  SAME(assize_score_columns("csrp", NULL, 3, all, 5, &output, 1, kinds, room, sizeof room, &length), ASSIZE_OK);
  /* one at least is a sum of decimals, not a refusal */
  CHECK(kinds[0] == ASSIZE_SCORED || kinds[1] == ASSIZE_SCORED || kinds[2] == ASSIZE_SCORED);
  output.values = then;
  for (n = 0; n < HOSTILE; n++) {
    int32_t status;
    int unchanged;
    hostile(n);
    status = assize_score_columns("csrp", NULL, 3, all, 5, &output, 1, kinds, room, sizeof room, &length);
    unchanged = still_hostile(n);
    friendly();
    SAME(status, ASSIZE_OK);
    CHECK(unchanged);
    SAME(memcmp(first, then, sizeof first), 0);
  }
}

int main(void) {
  records();
  json();
  columns();
  return checked();
}
