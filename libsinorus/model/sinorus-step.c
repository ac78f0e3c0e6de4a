/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-step.h>

#include <sinorus/sinorus-actor.h>
#include <sinorus/sinorus-source.h>

#include "model/sinorus-value-private.h"

/**
 * SinorusStep:
 *
 * A step in the life of a policy, a measure or a planned event: from its date on, the record is in
 * a new state.
 *
 * Since: 1.0
 */
struct _SinorusStep
{
  SinorusValue parent_instance;
};

struct _SinorusStepClass
{
  SinorusValueClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusStep, sinorus_step, SINORUS_TYPE_VALUE)

enum {
  TO = SINORUS_VALUE_N_MEMBERS,
  DATE,
  BY,
  LEGAL,
  SOURCES,
};

static const SinorusMember members[] = {
  { "to", SINORUS_MEMBER_TEXT, .required = TRUE },
  { "date", SINORUS_MEMBER_DATE, .required = TRUE },
  { "by", SINORUS_MEMBER_ID, .type = sinorus_actor_get_type },
  { "legal", SINORUS_MEMBER_TEXT },
  { "sources", SINORUS_MEMBER_IDS, .type = sinorus_source_get_type },
};

static void
sinorus_step_class_init (SinorusStepClass *klass)
{
  /**
   * SinorusStep:to: (getter get_to)
   *
   * The state that the step leads to.
   *
   * Since: 1.0
   */
  /**
   * SinorusStep:date: (getter get_date)
   *
   * When the step was taken.
   *
   * Since: 1.0
   */
  /**
   * SinorusStep:by: (getter get_by)
   *
   * Who took it.
   *
   * Since: 1.0
   */
  /**
   * SinorusStep:legal: (getter get_legal)
   *
   * The legal text of the step.
   *
   * Since: 1.0
   */
  /**
   * SinorusStep:sources: (getter get_sources)
   *
   * Who says so.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), TO);
}

static void
sinorus_step_init (SinorusStep *self)
{
}

/**
 * sinorus_step_get_to: (get-property to)
 * @self: a step
 *
 * Gets the state that the step leads to.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_step_get_to (SinorusStep *self)
{
  _SINORUS_GET (text, STEP, NULL, TO);
}

/**
 * sinorus_step_get_date: (get-property date)
 * @self: a step
 *
 * Gets when the step was taken.
 *
 * Returns: (nullable) (transfer none): the date, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusDate *
sinorus_step_get_date (SinorusStep *self)
{
  _SINORUS_GET (date, STEP, NULL, DATE);
}

/**
 * sinorus_step_get_by: (get-property by)
 * @self: a step
 *
 * Gets who took it.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_step_get_by (SinorusStep *self)
{
  _SINORUS_GET (text, STEP, NULL, BY);
}

/**
 * sinorus_step_get_legal: (get-property legal)
 * @self: a step
 *
 * Gets the legal text of the step.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_step_get_legal (SinorusStep *self)
{
  _SINORUS_GET (text, STEP, NULL, LEGAL);
}

/**
 * sinorus_step_get_sources: (get-property sources)
 * @self: a step
 *
 * Gets who says so.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_step_get_sources (SinorusStep *self)
{
  _SINORUS_GET (texts, STEP, NULL, SOURCES);
}
