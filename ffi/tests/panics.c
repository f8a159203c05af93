/*
 * Against a library in which every guarded call panics (`--features panic-on-purpose`): each gives its status, nothing unwinds into C, and
 * the floating-point environment is as it was.
 */

#include "hostile.h"

#include "check.h"
#include <assize.h>
#include <string.h>

static char room[256];

#define INTERNAL(call)                                \
  do {                                                \
    int32_t status_;                                  \
    int unchanged_;                                   \
    hostile(1);                                       \
    status_ = (call);                                 \
    unchanged_ = still_hostile(1);                    \
    friendly();                                       \
    SAME(status_, ASSIZE_INTERNAL);                   \
    CHECK(unchanged_);                                \
  } while (0)

int main(void) {
  size_t length = 7;
  AssizeRm2000Facts f;
  AssizeRm2000Outcome o;
  AssizeRoshCellFacts cell;
  AssizeRoshCellOutcome harm;
  AssizeMappaLevelFacts mappa;
  AssizeMappaLevelOutcome level;
  AssizeAssetFacts asset;
  AssizeAssetOutcome young;
  AssizePredictorsFacts p;
  AssizePercentageOutcome percent;
  struct ArrowSchema schema;
  struct ArrowArray array;
  INTERNAL(assize_rm2000_facts_init(&f, sizeof f));
  INTERNAL(assize_rm2000_outcome_init(&o, sizeof o));
  INTERNAL(assize_rm2000_score(&f, &o));
  INTERNAL(assize_rm2000_explain(&f, NULL, ASSIZE_JSON, room, sizeof room, &length));
  INTERNAL(assize_rosh_cell_score(&cell, &harm));
  INTERNAL(assize_mappa_level_score(&mappa, NULL, &level));
  INTERNAL(assize_asset_score(&asset, NULL, &young));
  INTERNAL(assize_arp_score(&p, &percent));
  INTERNAL(assize_rsr_score(&p, &percent));
  INTERNAL(assize_score_json("rm2000", "{}", 2, NULL, room, sizeof room, &length));
  INTERNAL(assize_assess_json("{}", 2, NULL, room, sizeof room, &length));
  INTERNAL(assize_assess_text("{}", 2, NULL, room, sizeof room, &length));
  INTERNAL(assize_plain_language_json("{}", 2, NULL, room, sizeof room, &length));
  INTERNAL(assize_list_json(room, sizeof room, &length));
  INTERNAL(assize_describe_json("rm2000", room, sizeof room, &length));
  INTERNAL(assize_schema_json("rm2000", room, sizeof room, &length));
  INTERNAL(assize_score_columns("rm2000", NULL, 0, NULL, 0, NULL, 0, NULL, room, sizeof room, &length));
  INTERNAL(assize_score_arrow("rm2000", NULL, &schema, &array, NULL, &schema, &array, room, sizeof room, &length));
  SAME(length, 7);
  /* texts cannot panic and are not guarded */
  CHECK(strlen(assize_status_text(ASSIZE_INTERNAL)) > 5);
  return checked();
}
