/*
 * Assize from C: Risk Matrix 2000 through records, a whole assessment through JSON, and a batch through columns.
 *
 *   cc -std=c99 score.c $(pkg-config --cflags --libs assize) -o score && ./score CASE.json
 */

#include <assize.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int failed(const char *what, int32_t status) {
  fprintf(stderr, "%s: %s\n", what, assize_status_text(status));
  return 1;
}

/* One man, answer by answer. What is not set stays unknown. */
static int risk_matrix(void) {
  AssizeRm2000Facts facts;
  AssizeRm2000Outcome outcome;
  char reasons[8192];
  size_t length;
  int32_t status;

  status = assize_rm2000_facts_init(&facts, sizeof facts);
  if (status == ASSIZE_OK) status = assize_rm2000_outcome_init(&outcome, sizeof outcome);
  if (status != ASSIZE_OK) return failed("init", status);
  facts.sex = ASSIZE_RM2000_MALE;
  facts.age = 30;
  facts.convicted_of_sexual_offence = 1;
  facts.age_at_latest_sexual_offence = 28;
  facts.internet_only = 0;
  facts.sexual_appearances = 2;
  facts.criminal_appearances = 5;
  facts.violent_appearances = 1;
  facts.any_burglary = 0;
  facts.male_victim = 1;
  facts.stranger_victim = 1;
  facts.single = 0;
  facts.non_contact_offence = 0;

  status = assize_rm2000_score(&facts, &outcome);
  if (status != ASSIZE_OK) return failed("assize_rm2000_score", status);
  if (outcome.kind == ASSIZE_REJECTED) {
    int32_t i;
    for (i = 0; i < outcome.problem_count && i < 8; i++) fprintf(stderr, "refused: %s\n", assize_problem_text(outcome.problems[i]));
    return 1;
  }
  printf("Risk Matrix 2000, scale S: %s (%s; weakest source: %s)\n", assize_level_text(outcome.s_category), assize_kind_text(outcome.kind),
         assize_source_text(outcome.edition_status));
  printf("  step 1: %d points, %s; %d aggravating factors\n", outcome.s_points, assize_level_text(outcome.s_step1), outcome.s_factors);

  /* every reason with its source: rule, points, status, text, source, with tabs between */
  status = assize_rm2000_explain(&facts, NULL, ASSIZE_LINES, reasons, sizeof reasons, &length);
  if (status != ASSIZE_OK) return failed("assize_rm2000_explain", status);
  printf("%.*s", (int)length, reasons);
  return 0;
}

/* The whole of a file; the caller frees it. */
static char *contents(const char *name, size_t *length) {
  FILE *file = fopen(name, "rb");
  char *text = NULL;
  long size;
  if (file == NULL) return NULL;
  if (fseek(file, 0, SEEK_END) == 0 && (size = ftell(file)) >= 0 && (text = malloc((size_t)size + 1)) != NULL) {
    rewind(file);
    *length = fread(text, 1, (size_t)size, file);
  }
  fclose(file);
  return text;
}

/* A whole case: how long the answer is, then the answer. */
static int assessment(const char *name) {
  size_t length = 0, needed = 0;
  char *report;
  int32_t status;
  char *json = contents(name, &length);
  if (json == NULL) {
    perror(name);
    return 1;
  }
  status = assize_assess_text(json, length, NULL, NULL, 0, &needed);
  if (status != ASSIZE_BUFFER_TOO_SMALL) {
    free(json);
    return failed("assize_assess_text", status);
  }
  report = malloc(needed + 1);
  if (report == NULL) {
    free(json);
    perror("malloc");
    return 1;
  }
  /* a byte more than is needed, so that the answer ends as a text of C does */
  status = assize_assess_text(json, length, NULL, report, needed + 1, &needed);
  if (status == ASSIZE_OK) fputs(report, stdout);
  free(report);
  free(json);
  return status == ASSIZE_OK ? 0 : failed("assize_assess_text", status);
}

/* Three men in columns. The age of the last is not known: his bit is not set. */
static int batch(void) {
  const int32_t ages[] = {22, 30, 0};
  const uint8_t known = 0x03;
  const int32_t ones[] = {1, 1, 1}, twos[] = {2, 2, 2}, fives[] = {5, 5, 5}, none[] = {0, 0, 0};
  const int32_t offended[] = {20, 28, 28};
  const char sexes[] = "male  male  male  "; /* three fields of six */
  int32_t s[3];
  char v[3 * 16];
  uint8_t kinds[3];
  char why[1024];
  size_t length;
  int32_t status;
  int i;
  AssizeColumn columns[13];
  AssizeOutput outputs[2];

#define COLUMN(n, question, kind, where)  \
  memset(&columns[n], 0, sizeof columns[n]); \
  columns[n].name = question;              \
  columns[n].type = kind;                  \
  columns[n].values = (void *)(where)
  COLUMN(0, "sex", ASSIZE_FIXED_TEXT, sexes);
  columns[0].width = 6;
  COLUMN(1, "age", ASSIZE_INT32, ages);
  columns[1].validity = (uint8_t *)&known;
  COLUMN(2, "convicted_of_sexual_offence", ASSIZE_INT32, ones);
  COLUMN(3, "age_at_latest_sexual_offence", ASSIZE_INT32, offended);
  COLUMN(4, "internet_only", ASSIZE_INT32, none);
  COLUMN(5, "sexual_appearances", ASSIZE_INT32, twos);
  COLUMN(6, "criminal_appearances", ASSIZE_INT32, fives);
  COLUMN(7, "violent_appearances", ASSIZE_INT32, ones);
  COLUMN(8, "any_burglary", ASSIZE_INT32, none);
  COLUMN(9, "male_victim", ASSIZE_INT32, ones);
  COLUMN(10, "stranger_victim", ASSIZE_INT32, none);
  COLUMN(11, "single", ASSIZE_INT32, none);
  COLUMN(12, "non_contact_offence", ASSIZE_INT32, none);

  memset(outputs, 0, sizeof outputs);
  outputs[0].path = "s.category";
  outputs[0].type = ASSIZE_INT32;
  outputs[0].values = s;
  outputs[1].path = "v.category";
  outputs[1].type = ASSIZE_FIXED_TEXT;
  outputs[1].width = 16;
  outputs[1].values = v;

  status = assize_score_columns("rm2000", NULL, 3, columns, 13, outputs, 2, kinds, why, sizeof why, &length);
  if (status == ASSIZE_BAD_COLUMNS && length <= sizeof why) fprintf(stderr, "%.*s\n", (int)length, why);
  if (status != ASSIZE_OK) return failed("assize_score_columns", status);
  for (i = 0; i < 3; i++) printf("row %d: %s, S %s, V %.16s\n", i, assize_kind_text(kinds[i]), assize_level_text(s[i]), v + 16 * i);
  return 0;
}

int main(int argc, char **argv) {
  printf("Assize %s\n", assize_version());
  if (assize_abi_version() != ASSIZE_ABI_VERSION) {
    fprintf(stderr, "the library is of another ABI than the header\n");
    return 1;
  }
  return risk_matrix() || batch() || assessment(argc > 1 ? argv[1] : "examples/community.json");
}
