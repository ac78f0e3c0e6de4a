/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <sinorus/sinorus-states.h>

G_BEGIN_DECLS

/* In the order of their names in sinorus_states_list_schemes(). */
typedef enum {
  SINORUS_STATE_SCHEME_ISO3,
  SINORUS_STATE_SCHEME_ISO2,
  SINORUS_STATE_SCHEME_ISONUM,
  SINORUS_STATE_SCHEME_CAMEO,
  SINORUS_STATE_SCHEME_ICEWS,
  SINORUS_STATE_SCHEME_NAME,
} SinorusStateScheme;

#define SINORUS_N_STATE_SCHEMES 6

/* States have the numbers 0 to n - 1, in the order of their ISO alpha-3 codes. */
int _sinorus_states_count (void);
/* The ISO alpha-3 codes of all, NULL at the end. */
const char *const *_sinorus_states_codes (void);
/* NULL unless 0 <= state < n. */
const char *_sinorus_states_iso3 (int state);
/* The number of the state, -1 if the code is of none; `code` needs no NUL. Names must be case-folded. */
int _sinorus_states_find (SinorusStateScheme scheme, const char *code, gsize length);

G_END_DECLS
