/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-condition.h>

#include <math.h>

#include <sinorus/sinorus-actor.h>

#include "base/sinorus-duration-private.h"
#include "model/sinorus-condition-private.h"
#include "model/sinorus-pattern-private.h"
#include "model/sinorus-range-private.h"

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

static gboolean
is_duration (SinorusNode *node)
{
  return sinorus_node_get_text (node) != NULL && _sinorus_duration_parse (sinorus_node_get_text (node), NULL);
}

static gboolean
is_date (SinorusNode *node)
{
  g_autoptr (SinorusDate) date = sinorus_node_get_text (node) != NULL
                                   ? sinorus_date_parse (sinorus_node_get_text (node), NULL)
                                   : NULL;

  return date != NULL;
}

/* Each child must have one of the names; `test` tells whether it fits its name. */
static gboolean
all_children (SinorusNode *node, gboolean (*test) (const char *name, SinorusNode *child))
{
  if (sinorus_node_get_kind (node) != SINORUS_NODE_KIND_MAP || sinorus_node_get_n_children (node) == 0)
    return FALSE;
  for (guint i = 0; i < sinorus_node_get_n_children (node); i++)
    if (!test (sinorus_node_get_name (node, i), sinorus_node_get_child (node, i)))
      return FALSE;
  return TRUE;
}

static gboolean
fits_date (const char *name, SinorusNode *child)
{
  static const char *const names[] = { "is", "after", "before", NULL };

  return g_strv_contains (names, name) && is_date (child);
}

static gboolean
fits_indicator (const char *name, SinorusNode *child)
{
  static const char *const operators[] = { "<", "<=", "=", ">=", ">", NULL };
  const char *text = sinorus_node_get_text (child);
  double number;

  if (text == NULL)
    return FALSE;
  if (g_str_equal (name, "flow"))
    return _sinorus_id_is_valid (text);
  if (g_str_equal (name, "op"))
    return g_strv_contains (operators, text);
  return g_str_equal (name, "value") && _sinorus_node_get_number (child, &number);
}

/* {pattern: {…}, within: P12M}; the members of the pattern may also stand beside the time. */
static gboolean
check_event (SinorusValue *value, SinorusNode *event, const char *time, const char *path, GListStore *diagnostics)
{
  g_autoptr (SinorusNode) pattern = NULL;

  if (sinorus_node_get_kind (event) != SINORUS_NODE_KIND_MAP)
    return FALSE;
  pattern = _sinorus_condition_dup_pattern (event, time);
  _sinorus_pattern_check (pattern, value, "when", path, diagnostics);
  if (sinorus_node_lookup (event, time) != NULL && !is_duration (sinorus_node_lookup (event, time)))
    _sinorus_value_report (value, diagnostics, SINORUS_TAG_BAD_DURATION, path, "when", NULL, "“%s” is no duration", time);
  return TRUE;
}

SinorusNode *
_sinorus_condition_dup_pattern (SinorusNode *event, const char *time)
{
  SinorusNode *pattern = sinorus_node_lookup (event, "pattern");

  if (pattern != NULL)
    return sinorus_node_ref (pattern);
  pattern = _sinorus_node_new_at (SINORUS_NODE_KIND_MAP, NULL, FALSE, NULL, 0, 0);
  for (guint i = 0; i < sinorus_node_get_n_children (event); i++)
    if (!g_str_equal (sinorus_node_get_name (event, i), time))
      _sinorus_node_take (pattern, sinorus_node_get_name (event, i),
                          sinorus_node_ref (sinorus_node_get_child (event, i)));
  return pattern;
}

/* A map of one name, which says of what sort the predicate is; `all`, `any` and `not` hold others. */
static gboolean
check_predicate (SinorusValue *value, SinorusNode *node, const char *path, GListStore *diagnostics)
{
  const char *name = sinorus_node_get_name (node, 0);
  SinorusNode *inside = sinorus_node_get_child (node, 0);

  if (name == NULL || sinorus_node_get_n_children (node) != 1)
    return FALSE;
  if (g_str_equal (name, "event"))
    return check_event (value, inside, "within", path, diagnostics);
  if (g_str_equal (name, "no-event"))
    return check_event (value, inside, "for", path, diagnostics);
  if (g_str_equal (name, "indicator"))
    return all_children (inside, fits_indicator) && sinorus_node_get_n_children (inside) == 3;
  if (g_str_equal (name, "date"))
    return all_children (inside, fits_date);
  if (g_str_equal (name, "not"))
    return check_predicate (value, inside, path, diagnostics);
  if ((!g_str_equal (name, "all") && !g_str_equal (name, "any"))
      || sinorus_node_get_kind (inside) != SINORUS_NODE_KIND_LIST)
    return FALSE;
  for (guint i = 0; i < sinorus_node_get_n_children (inside); i++)
    if (!check_predicate (value, sinorus_node_get_child (inside, i), path, diagnostics))
      return FALSE;
  return TRUE;
}

static void
check (SinorusValue *value, const char *path, GListStore *diagnostics)
{
  SinorusNode *when = _sinorus_value_get_node (value, WHEN);

  if (when != NULL && !check_predicate (value, when, path, diagnostics))
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
