/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-exemption.h>

#include "model/sinorus-value-private.h"

/**
 * SinorusExemption:
 *
 * What a measure leaves free.
 *
 * Since: 1.0
 */
struct _SinorusExemption
{
  SinorusValue parent_instance;
};

struct _SinorusExemptionClass
{
  SinorusValueClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusExemption, sinorus_exemption, SINORUS_TYPE_VALUE)

enum {
  KIND = SINORUS_VALUE_N_MEMBERS,
  NOTICE,
  TEXT,
  DURING,
};

static const char *const kind_words[] = {
  "livelihood", "humanitarian", "transit", "case-by-case", "safety", NULL
};

static const SinorusMember members[] = {
  { "kind", SINORUS_MEMBER_WORD, .required = TRUE, .words = kind_words },
  { "notice", SINORUS_MEMBER_TRUTH },
  { "text", SINORUS_MEMBER_TEXT },
  { "during", SINORUS_MEMBER_DATE },
};

static void
sinorus_exemption_class_init (SinorusExemptionClass *klass)
{
  /**
   * SinorusExemption:kind: (getter get_kind)
   *
   * Why it is left free.
   *
   * Since: 1.0
   */
  /**
   * SinorusExemption:notice: (getter get_notice)
   *
   * Whether notice must be given.
   *
   * Since: 1.0
   */
  /**
   * SinorusExemption:text: (getter get_text)
   *
   * What is left free, in words.
   *
   * Since: 1.0
   */
  /**
   * SinorusExemption:during: (getter get_during)
   *
   * When the exemption holds.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), KIND);
}

static void
sinorus_exemption_init (SinorusExemption *self)
{
}

/**
 * sinorus_exemption_get_kind: (get-property kind)
 * @self: an exemption
 *
 * Gets why it is left free.
 *
 * Returns: (nullable): the word, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_exemption_get_kind (SinorusExemption *self)
{
  _SINORUS_GET (text, EXEMPTION, NULL, KIND);
}

/**
 * sinorus_exemption_get_notice: (get-property notice)
 * @self: an exemption
 *
 * Gets whether notice must be given.
 *
 * Returns: the truth value, unknown if it is missing
 *
 * Since: 1.0
 */
SinorusTruth
sinorus_exemption_get_notice (SinorusExemption *self)
{
  _SINORUS_GET (truth, EXEMPTION, SINORUS_TRUTH_UNKNOWN, NOTICE);
}

/**
 * sinorus_exemption_get_text: (get-property text)
 * @self: an exemption
 *
 * Gets what is left free, in words.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_exemption_get_text (SinorusExemption *self)
{
  _SINORUS_GET (text, EXEMPTION, NULL, TEXT);
}

/**
 * sinorus_exemption_get_during: (get-property during)
 * @self: an exemption
 *
 * Gets when the exemption holds.
 *
 * Returns: (nullable) (transfer none): the date, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusDate *
sinorus_exemption_get_during (SinorusExemption *self)
{
  _SINORUS_GET (date, EXEMPTION, NULL, DURING);
}
