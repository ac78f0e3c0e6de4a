/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "model/sinorus-pattern-private.h"

#include <string.h>

#include <sinorus/sinorus-framework.h>
#include <sinorus/sinorus-plover.h>

#include "model/sinorus-pooling-private.h"

/* Patterns of events: what a quantifier ranges over, and what a condition waits for. Every member that a pattern names
 * must fit. Members are read as resolved in the view. */

SinorusTruth
_sinorus_date_lies_within (SinorusDate *date, SinorusDate *window)
{
  gint64 first, last, from, until;

  sinorus_date_get_bounds (window, FALSE, &first, &last);
  sinorus_date_get_bounds (date, TRUE, &from, &until);
  if (until < first || from > last)
    return SINORUS_TRUTH_FALSE;
  return from >= first && until <= last ? SINORUS_TRUTH_TRUE : SINORUS_TRUTH_UNKNOWN;
}

static SinorusNode *
item_of (SinorusNode *node, guint position, guint *n)
{
  if (sinorus_node_get_kind (node) != SINORUS_NODE_KIND_LIST)
    {
      *n = 1;
      return node;
    }
  *n = sinorus_node_get_n_children (node);
  return position < *n ? sinorus_node_get_child (node, position) : NULL;
}

/* All actors that the pattern names are among those of the event, in person or through one who acts for them. */
static SinorusTruth
match_actors (SinorusChronicle *chronicle, SinorusNode *wanted, const char *const *ids)
{
  guint n = 1;

  for (guint i = 0; i < n; i++)
    {
      SinorusNode *item = item_of (wanted, i, &n);
      const char *actor = item != NULL ? sinorus_node_get_text (item) : NULL;
      gboolean found = actor == NULL;

      for (const char *const *id = ids; !found && id != NULL && *id != NULL; id++)
        found = g_str_equal (*id, actor) || g_str_equal (_sinorus_chronicle_state_of (chronicle, *id), actor);
      if (!found)
        return SINORUS_TRUTH_FALSE;
    }
  return SINORUS_TRUTH_TRUE;
}

/* One of the texts that the pattern names is the event's, or begins it. */
static SinorusTruth
match_text (SinorusNode *wanted, const char *text, gboolean prefix)
{
  guint n = 1;

  for (guint i = 0; text != NULL && i < n; i++)
    {
      SinorusNode *item = item_of (wanted, i, &n);
      const char *word = item != NULL ? sinorus_node_get_text (item) : NULL;

      if (word != NULL && (prefix ? g_str_has_prefix (text, word) : g_str_equal (text, word)))
        return SINORUS_TRUTH_TRUE;
    }
  return SINORUS_TRUTH_FALSE;
}

static SinorusTruth
both (SinorusTruth a, SinorusTruth b)
{
  if (a == SINORUS_TRUTH_FALSE || b == SINORUS_TRUTH_FALSE)
    return SINORUS_TRUTH_FALSE;
  return a == SINORUS_TRUTH_TRUE ? b : a;
}

/* `plover: CONSULT`, or a map of event, mode and context. */
static SinorusTruth
match_plover (SinorusNode *wanted, SinorusPlover *plover)
{
  SinorusTruth matches = SINORUS_TRUTH_TRUE;
  const char *const *contexts;

  if (plover == NULL)
    return SINORUS_TRUTH_FALSE;
  if (sinorus_node_get_kind (wanted) != SINORUS_NODE_KIND_MAP)
    return match_text (wanted, sinorus_plover_get_event (plover), FALSE);
  if (sinorus_node_lookup (wanted, "event") != NULL)
    matches = match_text (sinorus_node_lookup (wanted, "event"), sinorus_plover_get_event (plover), FALSE);
  if (sinorus_node_lookup (wanted, "mode") != NULL)
    matches = both (matches, match_text (sinorus_node_lookup (wanted, "mode"), sinorus_plover_get_mode (plover), FALSE));
  if (sinorus_node_lookup (wanted, "context") == NULL)
    return matches;
  for (contexts = sinorus_plover_get_context (plover); contexts != NULL && *contexts != NULL; contexts++)
    if (match_text (sinorus_node_lookup (wanted, "context"), *contexts, FALSE) == SINORUS_TRUTH_TRUE)
      return matches;
  return SINORUS_TRUTH_FALSE;
}

/* `framework: bilateral`, the label, or a map of the framework's members. */
static SinorusTruth
match_framework (SinorusChronicle *chronicle, SinorusNode *wanted, SinorusEvent *event)
{
  SinorusFramework *framework = sinorus_event_get_framework (event);
  SinorusTruth matches = SINORUS_TRUTH_TRUE;

  if (sinorus_node_get_kind (wanted) != SINORUS_NODE_KIND_MAP)
    {
      g_autoptr (SinorusNode) label = _sinorus_resolve_best (chronicle, SINORUS_RECORD (event), "label");

      return match_text (wanted, label != NULL ? sinorus_node_get_text (label) : NULL, FALSE);
    }
  for (guint i = 0; framework != NULL && i < sinorus_node_get_n_children (wanted); i++)
    {
      const char *name = sinorus_node_get_name (wanted, i);
      g_autoptr (SinorusNode) own = name != NULL ? sinorus_value_dup_node (SINORUS_VALUE (framework), name) : NULL;

      matches = both (matches, own != NULL && sinorus_node_equal (own, sinorus_node_get_child (wanted, i))
                                 ? SINORUS_TRUTH_TRUE
                                 : SINORUS_TRUTH_FALSE);
    }
  return framework != NULL ? matches : SINORUS_TRUTH_FALSE;
}

static SinorusTruth
match_period (SinorusChronicle *chronicle, SinorusNode *wanted, SinorusEvent *event)
{
  const char *text = sinorus_node_get_text (wanted);
  g_autoptr (SinorusDate) period = text != NULL ? sinorus_date_parse (text, NULL) : NULL;
  g_autoptr (SinorusDate) when = _sinorus_resolve_date (chronicle, SINORUS_RECORD (event), "when");

  if (period == NULL || when == NULL)
    return SINORUS_TRUTH_UNKNOWN;
  return _sinorus_date_lies_within (when, period);
}

static SinorusTruth
match_member (SinorusChronicle *chronicle, const char *name, SinorusNode *wanted, SinorusEvent *event)
{
  if (g_str_equal (name, "actors"))
    return match_actors (chronicle, wanted, sinorus_event_get_actors (event));
  if (g_str_equal (name, "targets"))
    return match_actors (chronicle, wanted, sinorus_event_get_targets (event));
  if (g_str_equal (name, "about"))
    return match_text (wanted, sinorus_event_get_about (event), FALSE);
  if (g_str_equal (name, "aspect"))
    return match_text (wanted, sinorus_event_get_aspect (event) != NULL ? sinorus_event_get_aspect (event) : "realized",
                       FALSE);
  if (g_str_equal (name, "cameo"))
    {
      g_autoptr (SinorusNode) cameo = _sinorus_resolve_best (chronicle, SINORUS_RECORD (event), "cameo");

      return match_text (wanted, cameo != NULL ? sinorus_node_get_text (cameo) : NULL, TRUE);
    }
  if (g_str_equal (name, "plover"))
    return match_plover (wanted, sinorus_event_get_plover (event));
  if (g_str_equal (name, "framework"))
    return match_framework (chronicle, wanted, event);
  if (g_str_equal (name, "during"))
    return match_period (chronicle, wanted, event);
  return SINORUS_TRUTH_FALSE;
}

SinorusTruth
_sinorus_pattern_match (SinorusChronicle *chronicle, SinorusNode *pattern, SinorusEvent *event)
{
  SinorusTruth matches = SINORUS_TRUTH_TRUE;

  for (guint i = 0; matches != SINORUS_TRUTH_FALSE && i < sinorus_node_get_n_children (pattern); i++)
    matches = both (matches, match_member (chronicle, sinorus_node_get_name (pattern, i),
                                           sinorus_node_get_child (pattern, i), event));
  return matches;
}

void
_sinorus_pattern_check (SinorusNode *pattern, SinorusValue *value, const char *member, const char *path,
                        GListStore *diagnostics)
{
  static const char *const names[] = {
    "actors", "targets", "cameo", "plover", "about", "aspect", "framework", "during", NULL
  };

  if (sinorus_node_get_kind (pattern) != SINORUS_NODE_KIND_MAP)
    {
      _sinorus_value_report (value, diagnostics, SINORUS_TAG_BAD_PATTERN, path, member, NULL, "this is no pattern");
      return;
    }
  for (guint i = 0; i < sinorus_node_get_n_children (pattern); i++)
    {
      const char *name = sinorus_node_get_name (pattern, i);
      const char *text = sinorus_node_get_text (sinorus_node_get_child (pattern, i));
      g_autoptr (SinorusDate) period = NULL;

      if (!g_strv_contains (names, name))
        _sinorus_value_report (value, diagnostics, SINORUS_TAG_BAD_PATTERN, path, member, NULL,
                               "patterns have no “%s”", name);
      if (!g_str_equal (name, "during"))
        continue;
      period = text != NULL ? sinorus_date_parse (text, NULL) : NULL;
      if (period == NULL)
        _sinorus_value_report (value, diagnostics, SINORUS_TAG_BAD_PATTERN, path, member, NULL,
                               "“during” of a pattern is no date");
    }
}
