/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-case.h>

#include <sinorus/sinorus-actor.h>

#include "model/sinorus-record-private.h"

/**
 * SinorusCase:
 *
 * One case of a precedent: whether what came first was followed by what is said to follow.
 *
 * A rule is worth what its misses leave of it, so they are recorded as well as its hits.
 *
 * Since: 1.0
 */
struct _SinorusCase
{
  SinorusRecord parent_instance;
};

struct _SinorusCaseClass
{
  SinorusRecordClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusCase, sinorus_case, SINORUS_TYPE_RECORD)

enum {
  UNIT = SINORUS_RECORD_N_MEMBERS,
  ANTECEDENT,
  CONSEQUENT,
  OUTCOME,
  WEAK,
};

static const char *const outcome_words[] = {
  "hit", "miss", "censored", NULL
};

static const SinorusMember members[] = {
  { "unit", SINORUS_MEMBER_ID, .required = TRUE, .type = sinorus_actor_get_type },
  { "antecedent", SINORUS_MEMBER_TEXTS },
  { "consequent", SINORUS_MEMBER_TEXTS },
  { "outcome", SINORUS_MEMBER_WORD, .words = outcome_words },
  { "weak", SINORUS_MEMBER_TEXT },
};

static void
sinorus_case_class_init (SinorusCaseClass *klass)
{
  /**
   * SinorusCase:unit: (getter get_unit)
   *
   * The state or party that it happened to.
   *
   * Since: 1.0
   */
  /**
   * SinorusCase:antecedent: (getter get_antecedent)
   *
   * What came first: the ids of events, or dates, or `none`.
   *
   * Since: 1.0
   */
  /**
   * SinorusCase:consequent: (getter get_consequent)
   *
   * What followed: the ids of events, or dates, or `none`.
   *
   * Since: 1.0
   */
  /**
   * SinorusCase:outcome: (getter get_outcome)
   *
   * Whether it followed; `censored` where there was no time for it yet.
   *
   * Since: 1.0
   */
  /**
   * SinorusCase:weak: (getter get_weak)
   *
   * Why the case proves little, in words.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), UNIT);
}

static void
sinorus_case_init (SinorusCase *self)
{
}

/**
 * sinorus_case_get_unit: (get-property unit)
 * @self: a case
 *
 * Gets the state or party that it happened to.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_case_get_unit (SinorusCase *self)
{
  _SINORUS_GET (text, CASE, NULL, UNIT);
}

/**
 * sinorus_case_get_antecedent: (get-property antecedent)
 * @self: a case
 *
 * Gets what came first: the ids of events, or dates, or `none`.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the texts, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_case_get_antecedent (SinorusCase *self)
{
  _SINORUS_GET (texts, CASE, NULL, ANTECEDENT);
}

/**
 * sinorus_case_get_consequent: (get-property consequent)
 * @self: a case
 *
 * Gets what followed: the ids of events, or dates, or `none`.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the texts, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_case_get_consequent (SinorusCase *self)
{
  _SINORUS_GET (texts, CASE, NULL, CONSEQUENT);
}

/**
 * sinorus_case_get_outcome: (get-property outcome)
 * @self: a case
 *
 * Gets whether it followed; `censored` where there was no time for it yet.
 *
 * Returns: (nullable): the word, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_case_get_outcome (SinorusCase *self)
{
  _SINORUS_GET (text, CASE, NULL, OUTCOME);
}

/**
 * sinorus_case_get_weak: (get-property weak)
 * @self: a case
 *
 * Gets why the case proves little, in words.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_case_get_weak (SinorusCase *self)
{
  _SINORUS_GET (text, CASE, NULL, WEAK);
}
