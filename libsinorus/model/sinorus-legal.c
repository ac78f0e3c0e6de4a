/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-legal.h>

#include "model/sinorus-value-private.h"

/**
 * SinorusLegal:
 *
 * Where a rule is written.
 *
 * Since: 1.0
 */
struct _SinorusLegal
{
  SinorusValue parent_instance;
};

struct _SinorusLegalClass
{
  SinorusValueClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusLegal, sinorus_legal, SINORUS_TYPE_VALUE)

enum {
  TEXT = SINORUS_VALUE_N_MEMBERS,
  PARAGRAPH,
};

static const SinorusMember members[] = {
  { "text", SINORUS_MEMBER_TEXT, .required = TRUE },
  { "paragraph", SINORUS_MEMBER_TEXT },
};

static void
sinorus_legal_class_init (SinorusLegalClass *klass)
{
  /**
   * SinorusLegal:text: (getter get_text)
   *
   * The legal text, such as `S/RES/2321 (2016)`.
   *
   * Since: 1.0
   */
  /**
   * SinorusLegal:paragraph: (getter get_paragraph)
   *
   * The paragraph of it, such as `26(b)`.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), TEXT);
}

static void
sinorus_legal_init (SinorusLegal *self)
{
}

/**
 * sinorus_legal_get_text: (get-property text)
 * @self: a legal
 *
 * Gets the legal text, such as `S/RES/2321 (2016)`.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_legal_get_text (SinorusLegal *self)
{
  _SINORUS_GET (text, LEGAL, NULL, TEXT);
}

/**
 * sinorus_legal_get_paragraph: (get-property paragraph)
 * @self: a legal
 *
 * Gets the paragraph of it, such as `26(b)`.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_legal_get_paragraph (SinorusLegal *self)
{
  _SINORUS_GET (text, LEGAL, NULL, PARAGRAPH);
}
