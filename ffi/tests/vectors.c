/*
 * Every vector through the C border: reads lines of instrument, options and facts with tabs between them, writes the outcome of each on a
 * line. With the argument `hostile`, each call is made in another floating-point environment, which has to be as it was afterwards.
 */

#include "hostile.h"

#include <assize.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv) {
  const int unkind = argc > 1 && strcmp(argv[1], "hostile") == 0;
  char *line = NULL;
  size_t capacity = 0, room = 1 << 16;
  char *out = malloc(room);
  ssize_t size;
  long count = 0;
  while (out != NULL && (size = getline(&line, &capacity, stdin)) > 0) {
    char *options = strchr(line, '\t'), *facts = options ? strchr(options + 1, '\t') : NULL;
    size_t length = 0;
    int32_t status;
    int unchanged = 1;
    if (facts == NULL) {
      fprintf(stderr, "line %ld has no two tabs\n", count + 1);
      return 1;
    }
    *options++ = 0;
    *facts++ = 0;
    size = line + size - facts;
    if (size > 0 && facts[size - 1] == '\n') size--;
    for (;;) {
      if (unkind) hostile((int)(count % HOSTILE));
      status = assize_score_json(line, facts, (size_t)size, options, out, room, &length);
      if (unkind) {
        unchanged = still_hostile((int)(count % HOSTILE));
        friendly();
      }
      if (status != ASSIZE_BUFFER_TOO_SMALL) break;
      room = length;
      out = realloc(out, room);
      if (out == NULL) return 1;
    }
    if (status != ASSIZE_OK || !unchanged) {
      fprintf(stderr, "line %ld: %s%s\n", count + 1, assize_status_text(status), unchanged ? "" : "; the environment is not as it was");
      return 1;
    }
    fwrite(out, 1, length, stdout);
    putchar('\n');
    count++;
  }
  fprintf(stderr, "%ld vectors through the C border%s\n", count, unkind ? ", each in a hostile environment" : "");
  free(out);
  free(line);
  return count > 0 ? 0 : 1;
}
