/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "base/sinorus-calendar-private.h"
#include "base/sinorus-date-private.h"

#include <sinorus/sinorus-error.h>

#define PERIODS_MAX 1000000

static int
compare_spans (const void *a, const void *b)
{
  const SinorusSpan *x = a, *y = b;

  return (x->first > y->first) - (x->first < y->first);
}

/* The days that the date may mean, as spans in order and apart; none if they have no bound. */
static guint
list_spans (SinorusDate *self, SinorusSpan *spans)
{
  guint n = 0;

  if (!sinorus_date_get_bounds (self, FALSE, NULL, NULL))
    return 0;
  for (guint i = 0; i < self->n_pieces; i++)
    spans[i] = (SinorusSpan) { self->pieces[i].strict.start.first, self->pieces[i].strict.end.last };
  qsort (spans, self->n_pieces, sizeof *spans, compare_spans);
  for (guint i = 0; i < self->n_pieces; i++)
    if (n > 0 && spans[i].first <= spans[n - 1].last + 1)
      spans[n - 1].last = MAX (spans[n - 1].last, spans[i].last);
    else
      spans[n++] = spans[i];
  return n;
}

/**
 * sinorus_date_allocate:
 * @self: a date
 * @unit: the length of the periods
 * @periods: (out) (array length=n_periods) (transfer full): the first day of each period, in days since 1970-01-01
 * @weights: (out) (array length=n_periods) (transfer full): the share of the date in each period
 * @n_periods: (out): the number of periods
 * @error: return location for an error
 *
 * Allocates a date to the periods that it touches.
 *
 * A weight of one is spread uniformly over the days within the strict bounds; of a list, over the days within the
 * strict bounds of any of its dates. The weights are greater than 0 and add up to 1. A date with an open or unknown
 * end goes to no period.
 *
 * An unknown unit is an error `SINORUS_ERROR_ARGUMENT`, more than a million periods are `SINORUS_ERROR_LIMIT`.
 *
 * Returns: whether it was done
 *
 * Since: 1.0
 */
gboolean
sinorus_date_allocate (SinorusDate *self, SinorusPeriodUnit unit, gint64 **periods, double **weights, gsize *n_periods,
                       GError **error)
{
  SinorusSpan spans[_SINORUS_DATE_MEMBERS_MAX];
  g_autoptr (GArray) starts = NULL;
  g_autoptr (GArray) days = NULL;
  gint64 total = 0;
  guint n_spans;

  g_return_val_if_fail (self != NULL && periods != NULL && weights != NULL && n_periods != NULL, FALSE);

  if (!_sinorus_period_unit_is_known (unit))
    {
      g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT, "there is no period unit %d", (int) unit);
      return FALSE;
    }

  starts = g_array_new (FALSE, FALSE, sizeof (gint64));
  days = g_array_new (FALSE, FALSE, sizeof (double));
  n_spans = list_spans (self, spans);
  for (guint i = 0; i < n_spans; i++)
    {
      gint64 next;

      for (gint64 day = spans[i].first; day <= spans[i].last; day = next)
        {
          gint64 start = _sinorus_period_start (day, unit);
          double share;

          next = _sinorus_period_next (day, unit);
          share = (double) (MIN (next, spans[i].last + 1) - day);
          if (starts->len > 0 && g_array_index (starts, gint64, starts->len - 1) == start)
            {
              g_array_index (days, double, days->len - 1) += share;
              continue;
            }
          if (starts->len == PERIODS_MAX)
            {
              g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_LIMIT, "\"%s\" touches more than %d periods", self->text,
                           PERIODS_MAX);
              return FALSE;
            }
          g_array_append_val (starts, start);
          g_array_append_val (days, share);
        }
      total += spans[i].last - spans[i].first + 1;
    }

  for (guint i = 0; i < days->len; i++)
    g_array_index (days, double, i) /= (double) total;
  *n_periods = starts->len;
  *periods = (gint64 *) (void *) g_array_free (g_steal_pointer (&starts), FALSE);
  *weights = (double *) (void *) g_array_free (g_steal_pointer (&days), FALSE);
  return TRUE;
}
