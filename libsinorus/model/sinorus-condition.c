/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-condition.h>

#include <math.h>

#include <sinorus/sinorus-actor.h>

#include "model/sinorus-value-private.h"

/**
 * SinorusCondition:
 *
 * What happens to a measure or a policy when something holds.
 *
 * The predicate is a tree of `event`, `no-event`, `indicator`, `date`, `all`, `any` and `not`.
 *
 * Since: 1.0
 */
struct _SinorusCondition
{
  SinorusValue parent_instance;
};

struct _SinorusConditionClass
{
  SinorusValueClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusCondition, sinorus_condition, SINORUS_TYPE_VALUE)

enum {
  EFFECT = SINORUS_VALUE_N_MEMBERS,
  WHEN,
  CREDIBILITY,
  VERIFIER,
};

static const char *const effect_words[] = {
  "lift", "suspend", "ease", "tighten", "snap-back", "grant", "withdraw", NULL
};

static const SinorusMember members[] = {
  { "effect", SINORUS_MEMBER_WORD, .required = TRUE, .words = effect_words },
  { "when", SINORUS_MEMBER_NODE, .required = TRUE },
  { "credibility", SINORUS_MEMBER_NUMBER, .min = 0, .max = 1 },
  { "verifier", SINORUS_MEMBER_ID, .type = sinorus_actor_get_type },
};

/* A map of one name, which says of what sort the predicate is; `all`, `any` and `not` hold others. */
static gboolean
is_predicate (SinorusNode *node)
{
  static const char *const leaves[] = { "event", "no-event", "indicator", "date", NULL };
  const char *name = sinorus_node_get_name (node, 0);
  SinorusNode *inside = sinorus_node_get_child (node, 0);

  if (name == NULL || sinorus_node_get_n_children (node) != 1)
    return FALSE;
  if (g_strv_contains (leaves, name))
    return sinorus_node_get_kind (inside) == SINORUS_NODE_KIND_MAP;
  if (g_str_equal (name, "not"))
    return is_predicate (inside);
  if (!g_str_equal (name, "all") && !g_str_equal (name, "any"))
    return FALSE;
  if (sinorus_node_get_kind (inside) != SINORUS_NODE_KIND_LIST)
    return FALSE;
  for (guint i = 0; i < sinorus_node_get_n_children (inside); i++)
    if (!is_predicate (sinorus_node_get_child (inside, i)))
      return FALSE;
  return TRUE;
}

static void
check (SinorusValue *value, const char *path, GListStore *diagnostics)
{
  SinorusNode *when = _sinorus_value_get_node (value, WHEN);

  if (when != NULL && !is_predicate (when))
    _sinorus_value_report (value, diagnostics, SINORUS_TAG_BAD_PREDICATE, path, "when", NULL, "this is no predicate");
}

static void
sinorus_condition_class_init (SinorusConditionClass *klass)
{
  ((SinorusValueClass *) klass)->check = check;

  /**
   * SinorusCondition:effect: (getter get_effect)
   *
   * What happens when it is met.
   *
   * Since: 1.0
   */
  /**
   * SinorusCondition:when: (getter get_when)
   *
   * The predicate: a tree of `event`, `no-event`, `indicator`, `date`, `all`, `any` and `not`.
   *
   * Since: 1.0
   */
  /**
   * SinorusCondition:credibility: (getter get_credibility)
   *
   * How likely it is, from 0 to 1, that the effect follows when the condition is met.
   *
   * Since: 1.0
   */
  /**
   * SinorusCondition:verifier: (getter get_verifier)
   *
   * Who finds out whether it is met.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), EFFECT);
}

static void
sinorus_condition_init (SinorusCondition *self)
{
}

/**
 * sinorus_condition_get_effect: (get-property effect)
 * @self: a condition
 *
 * Gets what happens when it is met.
 *
 * Returns: (nullable): the word, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_condition_get_effect (SinorusCondition *self)
{
  _SINORUS_GET (text, CONDITION, NULL, EFFECT);
}

/**
 * sinorus_condition_get_when: (get-property when)
 * @self: a condition
 *
 * Gets the predicate: a tree of `event`, `no-event`, `indicator`, `date`, `all`, `any` and `not`.
 *
 * Returns: (nullable) (transfer none): the node, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusNode *
sinorus_condition_get_when (SinorusCondition *self)
{
  _SINORUS_GET (node, CONDITION, NULL, WHEN);
}

/**
 * sinorus_condition_get_credibility: (get-property credibility)
 * @self: a condition
 *
 * Gets how likely it is, from 0 to 1, that the effect follows when the condition is met.
 *
 * Returns: the number, NaN if it is missing
 *
 * Since: 1.0
 */
double
sinorus_condition_get_credibility (SinorusCondition *self)
{
  _SINORUS_GET (number, CONDITION, NAN, CREDIBILITY);
}

/**
 * sinorus_condition_get_verifier: (get-property verifier)
 * @self: a condition
 *
 * Gets who finds out whether it is met.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_condition_get_verifier (SinorusCondition *self)
{
  _SINORUS_GET (text, CONDITION, NULL, VERIFIER);
}
