/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-policy.h>

#include <math.h>

#include <sinorus/sinorus-actor.h>
#include <sinorus/sinorus-condition.h>
#include <sinorus/sinorus-issue.h>
#include <sinorus/sinorus-rationale.h>
#include <sinorus/sinorus-step.h>

#include "model/sinorus-life-cycle-private.h"
#include "model/sinorus-record-private.h"

/**
 * SinorusPolicy:
 *
 * The line that holders take on an issue over a period: the stance, and the rationales behind it.
 *
 * Since: 1.0
 */
struct _SinorusPolicy
{
  SinorusRecord parent_instance;
};

struct _SinorusPolicyClass
{
  SinorusRecordClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusPolicy, sinorus_policy, SINORUS_TYPE_RECORD)

enum {
  HOLDERS = SINORUS_RECORD_N_MEMBERS,
  ISSUE,
  STANCE,
  INTENSITY,
  SCOPE,
  INSTRUMENT,
  FRAMEWORK,
  CONDITIONS,
  RATIONALES,
  STEPS,
};

static const char *const scope_words[] = {
  "case", "targeted", "sectoral", "comprehensive", NULL
};
static const char *const instrument_words[] = {
  "economic-support", "sanction", "military-signal", "diplomacy", "labour", "verbal", "aid", NULL
};

static const SinorusMember members[] = {
  { "holders", SINORUS_MEMBER_IDS, .required = TRUE, .type = sinorus_actor_get_type },
  { "issue", SINORUS_MEMBER_ID, .required = TRUE, .type = sinorus_issue_get_type },
  { "stance", SINORUS_MEMBER_NUMBER, .min = -1, .max = 1 },
  { "intensity", SINORUS_MEMBER_NUMBER, .min = 0, .max = 1 },
  { "scope", SINORUS_MEMBER_WORD, .words = scope_words },
  { "instrument", SINORUS_MEMBER_WORD, .words = instrument_words },
  { "framework", SINORUS_MEMBER_VALUE, .type = sinorus_framework_get_type },
  { "conditions", SINORUS_MEMBER_VALUES, .type = sinorus_condition_get_type },
  { "rationales", SINORUS_MEMBER_VALUES, .type = sinorus_rationale_get_type },
  { "steps", SINORUS_MEMBER_VALUES, .type = sinorus_step_get_type },
};

static void
check (SinorusValue *value, const char *path, GListStore *diagnostics)
{
  static const char *const legal[][2] = {
    { NULL, "signalled" }, { NULL, "adopted" },
    { "signalled", "adopted" }, { "signalled", "abandoned" },
    { "adopted", "implemented" }, { "adopted", "modified" }, { "adopted", "abandoned" },
    { "implemented", "modified" }, { "implemented", "abandoned" },
    { "modified", "implemented" }, { "modified", "abandoned" },
    { NULL, NULL },
  };
  GListModel *rationales = _sinorus_value_get_object (value, RATIONALES);
  guint n = rationales != NULL ? g_list_model_get_n_items (rationales) : 0;
  guint n_weights = 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (rationales, i);

      if (SINORUS_IS_RATIONALE (item) && sinorus_value_has (SINORUS_VALUE (item), "weight"))
        n_weights++;
    }
  if (n_weights > 0 && n_weights < n)
    _sinorus_value_report (value, diagnostics, SINORUS_TAG_PARTIAL_WEIGHTS, path, "rationales", NULL,
                           "%u of %u rationales have a weight", n_weights, n);
  _sinorus_steps_check (_sinorus_value_get_object (value, STEPS), legal, path, diagnostics);
}

static void
sinorus_policy_class_init (SinorusPolicyClass *klass)
{
  ((SinorusValueClass *) klass)->check = check;

  /**
   * SinorusPolicy:holders: (getter get_holders)
   *
   * Whose line it is.
   *
   * Since: 1.0
   */
  /**
   * SinorusPolicy:issue: (getter get_issue)
   *
   * The issue that it is on.
   *
   * Since: 1.0
   */
  /**
   * SinorusPolicy:stance: (getter get_stance)
   *
   * The position on the proposition, from −1 (against) to 1 (for).
   *
   * Since: 1.0
   */
  /**
   * SinorusPolicy:intensity: (getter get_intensity)
   *
   * How strongly it is held, from 0 to 1; apart from the stance.
   *
   * Since: 1.0
   */
  /**
   * SinorusPolicy:scope: (getter get_scope)
   *
   * How much it covers.
   *
   * Since: 1.0
   */
  /**
   * SinorusPolicy:instrument: (getter get_instrument)
   *
   * By what means it is pursued.
   *
   * Since: 1.0
   */
  /**
   * SinorusPolicy:framework: (getter get_framework)
   *
   * Where and by what right it is pursued.
   *
   * Since: 1.0
   */
  /**
   * SinorusPolicy:conditions: (getter get_conditions)
   *
   * What changes it, a list of [class@Sinorus.Condition].
   *
   * Since: 1.0
   */
  /**
   * SinorusPolicy:rationales: (getter get_rationales)
   *
   * The reasons for it, a list of [class@Sinorus.Rationale]; missing is unknown, not none.
   *
   * Since: 1.0
   */
  /**
   * SinorusPolicy:steps: (getter get_steps)
   *
   * Its life cycle, a list of [class@Sinorus.Step].
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), HOLDERS);
}

static void
sinorus_policy_init (SinorusPolicy *self)
{
}

/**
 * sinorus_policy_get_holders: (get-property holders)
 * @self: a policy
 *
 * Gets whose line it is.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_policy_get_holders (SinorusPolicy *self)
{
  _SINORUS_GET (texts, POLICY, NULL, HOLDERS);
}

/**
 * sinorus_policy_get_issue: (get-property issue)
 * @self: a policy
 *
 * Gets the issue that it is on.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_policy_get_issue (SinorusPolicy *self)
{
  _SINORUS_GET (text, POLICY, NULL, ISSUE);
}

/**
 * sinorus_policy_get_stance: (get-property stance)
 * @self: a policy
 *
 * Gets the position on the proposition, from −1 (against) to 1 (for).
 *
 * Returns: the number, NaN if it is missing
 *
 * Since: 1.0
 */
double
sinorus_policy_get_stance (SinorusPolicy *self)
{
  _SINORUS_GET (number, POLICY, NAN, STANCE);
}

/**
 * sinorus_policy_get_intensity: (get-property intensity)
 * @self: a policy
 *
 * Gets how strongly it is held, from 0 to 1; apart from the stance.
 *
 * Returns: the number, NaN if it is missing
 *
 * Since: 1.0
 */
double
sinorus_policy_get_intensity (SinorusPolicy *self)
{
  _SINORUS_GET (number, POLICY, NAN, INTENSITY);
}

/**
 * sinorus_policy_get_scope: (get-property scope)
 * @self: a policy
 *
 * Gets how much it covers.
 *
 * Returns: (nullable): the word, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_policy_get_scope (SinorusPolicy *self)
{
  _SINORUS_GET (text, POLICY, NULL, SCOPE);
}

/**
 * sinorus_policy_get_instrument: (get-property instrument)
 * @self: a policy
 *
 * Gets by what means it is pursued.
 *
 * Returns: (nullable): the word, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_policy_get_instrument (SinorusPolicy *self)
{
  _SINORUS_GET (text, POLICY, NULL, INSTRUMENT);
}

/**
 * sinorus_policy_get_framework: (get-property framework)
 * @self: a policy
 *
 * Gets where and by what right it is pursued.
 *
 * Returns: (nullable) (transfer none): the part, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusFramework *
sinorus_policy_get_framework (SinorusPolicy *self)
{
  _SINORUS_GET (object, POLICY, NULL, FRAMEWORK);
}

/**
 * sinorus_policy_get_conditions: (get-property conditions)
 * @self: a policy
 *
 * Gets what changes it, a list of [class@Sinorus.Condition].
 *
 * Returns: (nullable) (transfer none): the list, or %NULL if it is missing
 *
 * Since: 1.0
 */
GListModel *
sinorus_policy_get_conditions (SinorusPolicy *self)
{
  _SINORUS_GET (object, POLICY, NULL, CONDITIONS);
}

/**
 * sinorus_policy_get_rationales: (get-property rationales)
 * @self: a policy
 *
 * Gets the reasons for it, a list of [class@Sinorus.Rationale]; missing is unknown, not none.
 *
 * Returns: (nullable) (transfer none): the list, or %NULL if it is missing
 *
 * Since: 1.0
 */
GListModel *
sinorus_policy_get_rationales (SinorusPolicy *self)
{
  _SINORUS_GET (object, POLICY, NULL, RATIONALES);
}

/**
 * sinorus_policy_get_steps: (get-property steps)
 * @self: a policy
 *
 * Gets its life cycle, a list of [class@Sinorus.Step].
 *
 * Returns: (nullable) (transfer none): the list, or %NULL if it is missing
 *
 * Since: 1.0
 */
GListModel *
sinorus_policy_get_steps (SinorusPolicy *self)
{
  _SINORUS_GET (object, POLICY, NULL, STEPS);
}
