/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "model/sinorus-life-cycle-private.h"

#include <sinorus/sinorus-event.h>
#include <sinorus/sinorus-forecast.h>
#include <sinorus/sinorus-policy.h>
#include <sinorus/sinorus-regime.h>
#include <sinorus/sinorus-sanction.h>
#include <sinorus/sinorus-step.h>

/* The lives of measures, policies and planned events: what may follow what, and where a record stands on a day. */

#define NO_STAGE "none"

const char *const _sinorus_sanction_life[][2] = {
  { NULL, "threatened" },
  { NULL, "proposed" },
  { NULL, "drafted" },
  { NULL, "adopted" },
  { "threatened", "lapsed" },
  { "threatened", "drafted" },
  { "threatened", "adopted" },
  { "proposed", "drafted" },
  { "proposed", "withdrawn" },
  { "drafted", "adopted" },
  { "drafted", "blocked" },
  { "drafted", "vetoed" },
  { "drafted", "withdrawn" },
  { "adopted", "in-force" },
  { "adopted", "withdrawn" },
  { "in-force", "amended" },
  { "in-force", "widened" },
  { "in-force", "eased" },
  { "in-force", "suspended" },
  { "in-force", "expired" },
  { "in-force", "lifted" },
  { "in-force", "superseded" },
  { "in-force", "terminated" },
  { "amended", "in-force" },
  { "widened", "in-force" },
  { "eased", "in-force" },
  { "suspended", "in-force" },
  { "suspended", "snapped-back" },
  { "suspended", "lifted" },
  { "suspended", "expired" },
  { "suspended", "terminated" },
  { "lifted", "snapped-back" },
  { "lifted", "adopted" },
  { "expired", "snapped-back" },
  { "expired", "adopted" },
  { "snapped-back", "in-force" },
  { NULL, NULL },
};

/* What a measure only passes through: it is in force again at once. */
static const char *const momentary[] = { "amended", "widened", "eased", "snapped-back", NULL };

gboolean
_sinorus_stage_is_in_force (const char *stage)
{
  return g_str_equal (stage, "in-force") || g_strv_contains (momentary, stage);
}

static gboolean
is_legal (const char *const (*legal)[2], const char *from, const char *to)
{
  for (; (*legal)[1] != NULL; legal++)
    if (g_strcmp0 ((*legal)[0], from) == 0 && g_str_equal ((*legal)[1], to))
      return TRUE;
  return FALSE;
}

static void
check_dates (SinorusStep *step, SinorusDate *since, const char *from, const char *path, GListStore *diagnostics)
{
  SinorusDate *date = sinorus_step_get_date (step);

  if (since == NULL || date == NULL)
    return;
  if (_sinorus_date_ends_before (date, since, FALSE))
    _sinorus_value_report (SINORUS_VALUE (step), diagnostics, SINORUS_TAG_STEPS_OUT_OF_ORDER, path, "date", NULL,
                           "the step is dated before the one that precedes it");
  else if (from != NULL && g_strv_contains (momentary, from) && _sinorus_date_ends_before (since, date, FALSE))
    _sinorus_value_report (SINORUS_VALUE (step), diagnostics, SINORUS_TAG_ILLEGAL_STEP, path, "date",
                           "give the two steps the same date", "“%s” is followed by “%s” at once, not later", from,
                           sinorus_step_get_to (step));
}

void
_sinorus_steps_check (GListModel *steps, const char *const (*legal)[2], const char *path, GListStore *diagnostics)
{
  const char *from = NULL;
  SinorusDate *since = NULL;

  for (guint i = 0; steps != NULL && i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (steps, i);
      g_autofree char *whole = path != NULL ? g_strdup_printf ("%s.steps[%u]", path, i) : NULL;
      const char *to;

      if (!SINORUS_IS_STEP (item) || sinorus_step_get_to (SINORUS_STEP (item)) == NULL)
        continue;
      to = sinorus_step_get_to (SINORUS_STEP (item));
      if (!is_legal (legal, from, to))
        _sinorus_value_report (SINORUS_VALUE (item), diagnostics, SINORUS_TAG_ILLEGAL_STEP, whole, "to", NULL,
                               "“%s” cannot follow “%s”", to, from != NULL ? from : "(nothing)");
      check_dates (SINORUS_STEP (item), since, from, whole, diagnostics);
      from = to;
      if (sinorus_step_get_date (SINORUS_STEP (item)) != NULL)
        since = sinorus_step_get_date (SINORUS_STEP (item));
    }
}

GListModel *
_sinorus_record_get_steps (SinorusRecord *record)
{
  if (SINORUS_IS_SANCTION (record))
    return sinorus_sanction_get_steps (SINORUS_SANCTION (record));
  if (SINORUS_IS_REGIME (record))
    return sinorus_regime_get_steps (SINORUS_REGIME (record));
  if (SINORUS_IS_POLICY (record))
    return sinorus_policy_get_steps (SINORUS_POLICY (record));
  if (SINORUS_IS_EVENT (record))
    return sinorus_event_get_steps (SINORUS_EVENT (record));
  return NULL;
}

/* The days between which a step was taken; all days if nobody knows. */
static void
bounds_of (GListModel *steps, guint position, gint64 *first, gint64 *last)
{
  g_autoptr (GObject) item = g_list_model_get_item (steps, position);
  SinorusDate *date = SINORUS_IS_STEP (item) ? sinorus_step_get_date (SINORUS_STEP (item)) : NULL;

  *first = G_MININT64;
  *last = G_MAXINT64;
  if (date != NULL)
    sinorus_date_get_bounds (date, TRUE, first, last);
}

static void
add_stage (GListModel *steps, guint position, GPtrArray *stages)
{
  g_autoptr (GObject) item = position > 0 ? g_list_model_get_item (steps, position - 1) : NULL;
  const char *to = SINORUS_IS_STEP (item) ? sinorus_step_get_to (SINORUS_STEP (item)) : NULL;

  if (position == 0)
    to = NO_STAGE;
  for (guint i = 0; to != NULL && i < stages->len; i++)
    if (g_str_equal (stages->pdata[i], to))
      return;
  if (to != NULL)
    g_ptr_array_add (stages, g_strdup (to));
}

void
_sinorus_steps_add_stages (GListModel *steps, SinorusDate *on, GPtrArray *stages)
{
  guint n = steps != NULL ? g_list_model_get_n_items (steps) : 0;
  gint64 first, last;

  if (on == NULL)
    {
      add_stage (steps, n, stages);
      return;
    }
  sinorus_date_get_bounds (on, FALSE, &first, &last);
  /* After `taken` steps on some day of the date: the last of them may lie before it, and the next after it. */
  for (guint taken = 0; taken <= n; taken++)
    {
      gint64 from = first, until = last, step_first, step_last;

      if (taken > 0)
        {
          bounds_of (steps, taken - 1, &step_first, &step_last);
          from = MAX (from, step_first);
        }
      if (taken < n)
        {
          bounds_of (steps, taken, &step_first, &step_last);
          until = MIN (until, step_last == G_MAXINT64 ? step_last : step_last - 1);
        }
      if (from <= until)
        add_stage (steps, taken, stages);
    }
}

/**
 * sinorus_record_list_stages:
 * @self: a record
 * @on: (nullable): a date, or %NULL for the end of what is known
 *
 * Lists the stages of its life cycle that a record may be in on a date: a
 * measure may be `threatened`, `adopted` or `in-force`, a policy `implemented`, a
 * planned event `cancelled`, a forecast `open`. `none` stands for the time before the first step.
 *
 * There is one stage where the dates of the steps decide it, and there are more
 * where they are too imprecise, or where the stage changes within the date.
 *
 * Returns: (transfer full) (array zero-terminated=1): the stages; none for a
 *   record of a type that has no life cycle
 *
 * Since: 1.0
 */
GStrv
sinorus_record_list_stages (SinorusRecord *self, SinorusDate *on)
{
  g_autoptr (GPtrArray) stages = g_ptr_array_new_null_terminated (0, g_free, TRUE);

  g_return_val_if_fail (SINORUS_IS_RECORD (self), NULL);

  if (SINORUS_IS_FORECAST (self))
    {
      SinorusDate *issued = sinorus_forecast_get_issued (SINORUS_FORECAST (self));
      const char *resolution = sinorus_forecast_get_resolution (SINORUS_FORECAST (self));

      g_ptr_array_add (stages, g_strdup (on != NULL && issued != NULL && _sinorus_date_ends_before (on, issued, FALSE)
                                           ? NO_STAGE
                                         : resolution != NULL ? resolution
                                                              : "open"));
    }
  else if (SINORUS_IS_SANCTION (self) || SINORUS_IS_REGIME (self) || SINORUS_IS_POLICY (self) || SINORUS_IS_EVENT (self))
    _sinorus_steps_add_stages (_sinorus_record_get_steps (self), on, stages);
  if (stages->len == 0)
    return g_new0 (char *, 1);
  return (GStrv) g_ptr_array_free (g_steal_pointer (&stages), FALSE);
}
