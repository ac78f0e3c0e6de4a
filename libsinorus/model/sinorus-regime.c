/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-regime.h>

#include <sinorus/sinorus-actor.h>
#include <sinorus/sinorus-step.h>

#include "model/sinorus-life-cycle-private.h"
#include "model/sinorus-record-private.h"

/**
 * SinorusRegime:
 *
 * A sanctions regime: an authority's measures against a target.
 *
 * Since: 1.0
 */
struct _SinorusRegime
{
  SinorusRecord parent_instance;
};

struct _SinorusRegimeClass
{
  SinorusRecordClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusRegime, sinorus_regime, SINORUS_TYPE_RECORD)

enum {
  AUTHORITY = SINORUS_RECORD_N_MEMBERS,
  TARGET,
  PURPOSES,
  OBJECTIVES,
  PARENT,
  STEPS,
};

static const char *const purposes_words[] = {
  "coerce", "constrain", "signal", NULL
};
static const char *const objectives_words[] = {
  "policy_change", "destab_regime", "territorial_conflict", "prevent_war", "terrorism", "end_war",
  "human_rights", "democracy", "other", NULL
};

static const SinorusMember members[] = {
  { "authority", SINORUS_MEMBER_ID, .required = TRUE, .type = sinorus_actor_get_type },
  { "target", SINORUS_MEMBER_ID, .required = TRUE, .type = sinorus_actor_get_type },
  { "purposes", SINORUS_MEMBER_WORDS, .words = purposes_words },
  { "objectives", SINORUS_MEMBER_WORDS, .words = objectives_words },
  { "parent", SINORUS_MEMBER_ID, .type = sinorus_regime_get_type },
  { "steps", SINORUS_MEMBER_VALUES, .type = sinorus_step_get_type },
};

static void
check (SinorusValue *value, const char *path, GListStore *diagnostics)
{
  _sinorus_steps_check (_sinorus_value_get_object (value, STEPS), _sinorus_sanction_life, path, diagnostics);
}

static void
sinorus_regime_class_init (SinorusRegimeClass *klass)
{
  ((SinorusValueClass *) klass)->check = check;

  /**
   * SinorusRegime:authority: (getter get_authority)
   *
   * Who decides on it.
   *
   * Since: 1.0
   */
  /**
   * SinorusRegime:target: (getter get_target)
   *
   * Whom it is against.
   *
   * Since: 1.0
   */
  /**
   * SinorusRegime:purposes: (getter get_purposes)
   *
   * What it is for: to make the target change course, to keep it from what it does, or to show
   * disapproval.
   *
   * Since: 1.0
   */
  /**
   * SinorusRegime:objectives: (getter get_objectives)
   *
   * What it is to bring about, in the words of the Global Sanctions Data Base.
   *
   * Since: 1.0
   */
  /**
   * SinorusRegime:parent: (getter get_parent)
   *
   * The regime that it is a part of.
   *
   * Since: 1.0
   */
  /**
   * SinorusRegime:steps: (getter get_steps)
   *
   * Its life cycle, a list of [class@Sinorus.Step].
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), AUTHORITY);
}

static void
sinorus_regime_init (SinorusRegime *self)
{
}

/**
 * sinorus_regime_get_authority: (get-property authority)
 * @self: a regime
 *
 * Gets who decides on it.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_regime_get_authority (SinorusRegime *self)
{
  _SINORUS_GET (text, REGIME, NULL, AUTHORITY);
}

/**
 * sinorus_regime_get_target: (get-property target)
 * @self: a regime
 *
 * Gets whom it is against.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_regime_get_target (SinorusRegime *self)
{
  _SINORUS_GET (text, REGIME, NULL, TARGET);
}

/**
 * sinorus_regime_get_purposes: (get-property purposes)
 * @self: a regime
 *
 * Gets what it is for: to make the target change course, to keep it from what it does, or to show
 * disapproval.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the words, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_regime_get_purposes (SinorusRegime *self)
{
  _SINORUS_GET (texts, REGIME, NULL, PURPOSES);
}

/**
 * sinorus_regime_get_objectives: (get-property objectives)
 * @self: a regime
 *
 * Gets what it is to bring about, in the words of the Global Sanctions Data Base.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the words, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_regime_get_objectives (SinorusRegime *self)
{
  _SINORUS_GET (texts, REGIME, NULL, OBJECTIVES);
}

/**
 * sinorus_regime_get_parent: (get-property parent)
 * @self: a regime
 *
 * Gets the regime that it is a part of.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_regime_get_parent (SinorusRegime *self)
{
  _SINORUS_GET (text, REGIME, NULL, PARENT);
}

/**
 * sinorus_regime_get_steps: (get-property steps)
 * @self: a regime
 *
 * Gets its life cycle, a list of [class@Sinorus.Step].
 *
 * Returns: (nullable) (transfer none): the list, or %NULL if it is missing
 *
 * Since: 1.0
 */
GListModel *
sinorus_regime_get_steps (SinorusRegime *self)
{
  _SINORUS_GET (object, REGIME, NULL, STEPS);
}
