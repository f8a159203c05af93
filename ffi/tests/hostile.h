/*
 * Floating-point environments as callers have them: every rounding mode, every exception unmasked (as Delphi and Free Pascal have them), and on
 * x86-64 small numbers flushed to zero.
 */
#define _GNU_SOURCE
#ifndef HOSTILE_H
#define HOSTILE_H

#include <fenv.h>
#if defined(__x86_64__) || defined(__i386__)
#include <xmmintrin.h>
#define FLUSH 0x8040u
#endif

static const int hostile_rounding[] = {FE_TONEAREST, FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO};
enum { HOSTILE = 4 };

static void hostile(int n) {
  feclearexcept(FE_ALL_EXCEPT);
  fesetround(hostile_rounding[n]);
  feenableexcept(FE_ALL_EXCEPT);
#ifdef FLUSH
  _mm_setcsr(_mm_getcsr() | FLUSH);
#endif
}

/* Whether it is as it was set, with no exception raised. */
static int still_hostile(int n) {
  int as_set = fegetround() == hostile_rounding[n] && fegetexcept() == FE_ALL_EXCEPT && fetestexcept(FE_ALL_EXCEPT) == 0;
#ifdef FLUSH
  as_set = as_set && (_mm_getcsr() & FLUSH) == FLUSH;
#endif
  return as_set;
}

static void friendly(void) {
  fedisableexcept(FE_ALL_EXCEPT);
  feclearexcept(FE_ALL_EXCEPT);
  fesetround(FE_TONEAREST);
#ifdef FLUSH
  _mm_setcsr(_mm_getcsr() & ~FLUSH);
#endif
}

#endif
