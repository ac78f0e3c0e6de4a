/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "reference/sinorus-states-private.h"

#include <string.h>

typedef struct {
  const char *codes[SINORUS_N_STATE_SCHEMES];
} State;

typedef struct {
  const char *code;
  int state;
} Key;

#include "reference/sinorus-states-data.inc"

static const struct {
  const char *name;
  const Key *keys;
  gsize n_keys;
} schemes[SINORUS_N_STATE_SCHEMES] = {
  [SINORUS_STATE_SCHEME_ISO3] = { "iso3", iso3_keys, G_N_ELEMENTS (iso3_keys) },
  [SINORUS_STATE_SCHEME_ISO2] = { "iso2", iso2_keys, G_N_ELEMENTS (iso2_keys) },
  [SINORUS_STATE_SCHEME_ISONUM] = { "isonum", isonum_keys, G_N_ELEMENTS (isonum_keys) },
  [SINORUS_STATE_SCHEME_CAMEO] = { "cameo", cameo_keys, G_N_ELEMENTS (cameo_keys) },
  [SINORUS_STATE_SCHEME_ICEWS] = { "icews", icews_keys, G_N_ELEMENTS (icews_keys) },
  [SINORUS_STATE_SCHEME_NAME] = { "name", name_keys, G_N_ELEMENTS (name_keys) },
};

int
_sinorus_states_count (void)
{
  return (int) G_N_ELEMENTS (states);
}

const char *const *
_sinorus_states_codes (void)
{
  return codes;
}

const char *
_sinorus_states_iso3 (int state)
{
  if (state < 0 || state >= _sinorus_states_count ())
    return NULL;
  return codes[state];
}

static int
compare (const char *text, gsize length, const char *key)
{
  gsize key_length = strlen (key);
  int order = memcmp (text, key, MIN (length, key_length));

  return order != 0 ? order : (length > key_length) - (length < key_length);
}

int
_sinorus_states_find (SinorusStateScheme scheme, const char *code, gsize length)
{
  const Key *keys = schemes[scheme].keys;
  gsize low = 0, high = schemes[scheme].n_keys;

  while (low < high)
    {
      gsize middle = low + (high - low) / 2;
      int order = compare (code, length, keys[middle].code);

      if (order == 0)
        return keys[middle].state;
      if (order < 0)
        high = middle;
      else
        low = middle + 1;
    }
  return -1;
}

static int
find_scheme (const char *scheme)
{
  for (int i = 0; i < SINORUS_N_STATE_SCHEMES; i++)
    if (g_strcmp0 (schemes[i].name, scheme) == 0)
      return i;
  return -1;
}

/**
 * sinorus_states_list:
 *
 * Lists the states and territories that the library knows, by their ISO 3166-1
 * alpha-3 codes.
 *
 * Codes have no dates yet: the list is that of today, with the Netherlands
 * Antilles (`ANT`, until 2010) and with Kosovo, which has no ISO code, under
 * `XKX`. Regions and international organisations are not in it.
 *
 * Returns: (transfer full) (array zero-terminated=1): the codes, sorted
 *
 * Since: 1.0
 */
GStrv
sinorus_states_list (void)
{
  return g_strdupv ((char **) codes);
}

/**
 * sinorus_states_list_schemes:
 *
 * Lists the schemes that states have codes in: `iso3`, `iso2` and `isonum` (ISO
 * 3166-1 alpha-3, alpha-2 and numeric, the last with its leading zeros), `cameo`
 * (the country codes of CAMEO and GDELT), `icews` (the country names in ICEWS
 * files) and `name` (English names).
 *
 * Returns: (transfer full) (array zero-terminated=1): the names of the schemes
 *
 * Since: 1.0
 */
GStrv
sinorus_states_list_schemes (void)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (schemes); i++)
    g_strv_builder_add (builder, schemes[i].name);
  return g_strv_builder_end (builder);
}

/**
 * sinorus_states_get_name:
 * @code: an ISO alpha-3 code
 *
 * Gets the usual English name of a state.
 *
 * Returns: (nullable): the name, or %NULL if there is no such state
 *
 * Since: 1.0
 */
const char *
sinorus_states_get_name (const char *code)
{
  return sinorus_states_get_code (code, "name");
}

/**
 * sinorus_states_get_code:
 * @code: an ISO alpha-3 code
 * @scheme: one of [func@Sinorus.states_list_schemes]
 *
 * Gets what a scheme calls a state; where a scheme has several codes for it, the
 * one of its own book.
 *
 * Returns: (nullable): the code, or %NULL if there is no such state or scheme, or
 *   the scheme has no code for the state
 *
 * Since: 1.0
 */
const char *
sinorus_states_get_code (const char *code, const char *scheme)
{
  int i = find_scheme (scheme);
  int state = code == NULL ? -1 : _sinorus_states_find (SINORUS_STATE_SCHEME_ISO3, code, strlen (code));

  return i < 0 || state < 0 ? NULL : states[state].codes[i];
}

/**
 * sinorus_states_lookup:
 * @scheme: one of [func@Sinorus.states_list_schemes]
 * @code: a code of that scheme
 *
 * Finds the state that a code of a scheme stands for. Codes must be written as
 * the scheme writes them; for `name`, upper and lower case are the same, and
 * formal and former names are known too.
 *
 * Codes of regions and international organisations stand for no state. Codes
 * have no dates yet, so that a code means the same state in every year.
 *
 * Returns: (nullable) (transfer full): the ISO alpha-3 code, or %NULL if there is
 *   no such code or scheme
 *
 * Since: 1.0
 */
char *
sinorus_states_lookup (const char *scheme, const char *code)
{
  g_autofree char *folded = NULL;
  int i = find_scheme (scheme);

  if (i < 0 || code == NULL)
    return NULL;
  if (i == SINORUS_STATE_SCHEME_NAME)
    code = folded = g_utf8_casefold (code, -1);
  return g_strdup (_sinorus_states_iso3 (_sinorus_states_find ((SinorusStateScheme) i, code, strlen (code))));
}
