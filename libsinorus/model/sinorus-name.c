/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-name.h>

#include "model/sinorus-value-private.h"

/**
 * SinorusName:
 *
 * The name of an actor in a language.
 *
 * Since: 1.0
 */
struct _SinorusName
{
  SinorusValue parent_instance;
};

struct _SinorusNameClass
{
  SinorusValueClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusName, sinorus_name, SINORUS_TYPE_VALUE)

enum {
  LANGUAGE = SINORUS_VALUE_N_MEMBERS,
  TEXT,
};

static const SinorusMember members[] = {
  { "language", SINORUS_MEMBER_TEXT, .required = TRUE },
  { "text", SINORUS_MEMBER_TEXT, .required = TRUE },
};

static void
sinorus_name_class_init (SinorusNameClass *klass)
{
  /**
   * SinorusName:language: (getter get_language)
   *
   * The language, as a BCP 47 tag.
   *
   * Since: 1.0
   */
  /**
   * SinorusName:text: (getter get_text)
   *
   * The name.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), LANGUAGE);
}

static void
sinorus_name_init (SinorusName *self)
{
}

/**
 * sinorus_name_get_language: (get-property language)
 * @self: a name
 *
 * Gets the language, as a BCP 47 tag.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_name_get_language (SinorusName *self)
{
  _SINORUS_GET (text, NAME, NULL, LANGUAGE);
}

/**
 * sinorus_name_get_text: (get-property text)
 * @self: a name
 *
 * Gets the name.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_name_get_text (SinorusName *self)
{
  _SINORUS_GET (text, NAME, NULL, TEXT);
}
