/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "measures/sinorus-stances-private.h"

#include <math.h>

gboolean
_sinorus_policy_is_held_by (SinorusChronicle *chronicle, SinorusPolicy *policy, const char *holder)
{
  const char *const *holders = sinorus_policy_get_holders (policy);

  for (; holders != NULL && *holders != NULL; holders++)
    if (g_str_equal (*holders, holder) || g_str_equal (_sinorus_chronicle_state_of (chronicle, *holders), holder))
      return TRUE;
  return FALSE;
}

GPtrArray *
_sinorus_issues_about (SinorusChronicle *chronicle, const char *third)
{
  GPtrArray *issues = _sinorus_chronicle_get_all (chronicle, SINORUS_TYPE_ISSUE);

  for (guint i = issues->len; i > 0; i--)
    if (g_strcmp0 (sinorus_issue_get_about (issues->pdata[i - 1]), third) != 0)
      g_ptr_array_remove_index (issues, i - 1);
  return issues;
}

void
_sinorus_position_init (SinorusPosition *position, SinorusChronicle *chronicle, SinorusIssue *issue,
                        const char *holder, gboolean weighted)
{
  g_autoptr (GPtrArray) all = _sinorus_chronicle_get_all (chronicle, SINORUS_TYPE_POLICY);
  const char *id = sinorus_record_get_id (SINORUS_RECORD (issue));
  double sum = 0, weights = 0, first = NAN;
  guint n = 0;

  *position = (SinorusPosition){ NAN, NAN, FALSE, weighted ? 0 : 1, g_ptr_array_new () };
  for (guint i = 0; i < all->len; i++)
    {
      SinorusPolicy *policy = all->pdata[i];
      g_autoptr (GArray) rivals = NULL;
      double stance, intensity, p = 1;
      const char *status;

      if (g_strcmp0 (sinorus_policy_get_issue (policy), id) != 0
          || !_sinorus_policy_is_held_by (chronicle, policy, holder)
          || (!weighted && !_sinorus_record_is_counted (chronicle, SINORUS_RECORD (policy))))
        continue;
      if (weighted)
        p = _sinorus_record_probability (chronicle, SINORUS_RECORD (policy), &status);
      g_ptr_array_add (position->policies, policy);
      rivals = _sinorus_resolve (chronicle, SINORUS_RECORD (policy), "stance");
      stance = _sinorus_resolve_number (chronicle, SINORUS_RECORD (policy), "stance");
      intensity = _sinorus_resolve_number (chronicle, SINORUS_RECORD (policy), "intensity");
      position->rivals |= rivals->len > 1;
      if (!isnan (intensity) && !(intensity <= position->intensity))
        position->intensity = intensity;
      if (isnan (stance))
        continue;
      if (n++ == 0)
        first = stance;
      position->rivals |= stance != first;
      sum += p * stance;
      weights += p;
      if (weighted)
        position->p = MAX (position->p, p);
    }
  if (n > 0)
    position->stance = sum / weights;
}

void
_sinorus_position_clear (SinorusPosition *position)
{
  g_clear_pointer (&position->policies, g_ptr_array_unref);
}
