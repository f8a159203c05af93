/* Counting checks: a failed one is named and the others go on. */
#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>

static int checks_passed, checks_failed;

#define CHECK(holds)                                                            \
  do {                                                                          \
    if (holds) {                                                                \
      checks_passed++;                                                          \
    } else {                                                                    \
      checks_failed++;                                                          \
      fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #holds); \
    }                                                                           \
  } while (0)

#define SAME(found, meant)                                                                                       \
  do {                                                                                                           \
    long long found_ = (long long)(found), meant_ = (long long)(meant);                                          \
    if (found_ == meant_) {                                                                                      \
      checks_passed++;                                                                                           \
    } else {                                                                                                     \
      checks_failed++;                                                                                           \
      fprintf(stderr, "%s:%d: %s is %lld, must be %lld\n", __FILE__, __LINE__, #found, found_, meant_);           \
    }                                                                                                            \
  } while (0)

/* The closing line, and the exit status. */
static int checked(void) {
  printf("%d passed, %d failed\n", checks_passed, checks_failed);
  return checks_failed == 0 && checks_passed > 0 ? 0 : 1;
}

#endif
