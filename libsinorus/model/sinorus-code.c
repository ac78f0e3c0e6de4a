/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-code.h>

#include "model/sinorus-value-private.h"

/**
 * SinorusCode:
 *
 * A code of a state in some scheme of codes, and when it was in use.
 *
 * A code is a text: `010` and `10` are two codes, and Norway's `NO` is no truth value.
 *
 * Since: 1.0
 */
struct _SinorusCode
{
  SinorusValue parent_instance;
};

struct _SinorusCodeClass
{
  SinorusValueClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusCode, sinorus_code, SINORUS_TYPE_VALUE)

enum {
  SCHEME = SINORUS_VALUE_N_MEMBERS,
  VALUE,
  DURING,
};

static const SinorusMember members[] = {
  { "scheme", SINORUS_MEMBER_TEXT, .required = TRUE },
  { "value", SINORUS_MEMBER_TEXT, .required = TRUE },
  { "during", SINORUS_MEMBER_DATE },
};

static void
sinorus_code_class_init (SinorusCodeClass *klass)
{
  /**
   * SinorusCode:scheme: (getter get_scheme)
   *
   * The scheme of codes, such as `iso2`, `cow` or `cameo`.
   *
   * Since: 1.0
   */
  /**
   * SinorusCode:value: (getter get_value)
   *
   * The code itself.
   *
   * Since: 1.0
   */
  /**
   * SinorusCode:during: (getter get_during)
   *
   * When the code was in use.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), SCHEME);
}

static void
sinorus_code_init (SinorusCode *self)
{
}

/**
 * sinorus_code_get_scheme: (get-property scheme)
 * @self: a code
 *
 * Gets the scheme of codes, such as `iso2`, `cow` or `cameo`.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_code_get_scheme (SinorusCode *self)
{
  _SINORUS_GET (text, CODE, NULL, SCHEME);
}

/**
 * sinorus_code_get_value: (get-property value)
 * @self: a code
 *
 * Gets the code itself.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_code_get_value (SinorusCode *self)
{
  _SINORUS_GET (text, CODE, NULL, VALUE);
}

/**
 * sinorus_code_get_during: (get-property during)
 * @self: a code
 *
 * Gets when the code was in use.
 *
 * Returns: (nullable) (transfer none): the date, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusDate *
sinorus_code_get_during (SinorusCode *self)
{
  _SINORUS_GET (date, CODE, NULL, DURING);
}
