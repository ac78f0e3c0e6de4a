/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "measures/sinorus-series-private.h"

#include "base/sinorus-calendar-private.h"

#include <sinorus/sinorus-error.h>

#include <string.h>

/* Dyads times periods; more is no series that anybody reads. */
#define MAX_CELLS ((guint64) 5000000)

/* 27,000 years. */
#define MAX_DAYS 10000000

/* The work is interrupted after so many rows at the latest. */
#define STRIDE 65536

static gconstpointer
hold (SinorusSeriesColumns *columns, SinorusEventTable *events, guint i, const char *name)
{
  columns->held[i] = sinorus_event_table_dup_column (events, name);
  return g_bytes_get_data (columns->held[i], NULL);
}

void
_sinorus_series_columns_init (SinorusSeriesColumns *columns, SinorusEventTable *events)
{
  columns->n = (gsize) sinorus_event_table_get_n_events (events);
  columns->day = hold (columns, events, 0, "day");
  columns->from = hold (columns, events, 1, "from");
  columns->to = hold (columns, events, 2, "to");
  columns->code = hold (columns, events, 3, "code");
  columns->quad = hold (columns, events, 4, "quad");
  columns->score = hold (columns, events, 5, "score");
  columns->root = hold (columns, events, 6, "root");
  columns->source = hold (columns, events, 7, "source");
  columns->target = hold (columns, events, 8, "target");
  columns->story = hold (columns, events, 9, "story");
}

void
_sinorus_series_columns_clear (SinorusSeriesColumns *columns)
{
  for (gsize i = 0; i < G_N_ELEMENTS (columns->held); i++)
    g_clear_pointer (&columns->held[i], g_bytes_unref);
}

/* The span is from the first day covered to the last, unless other bounds are asked for; events may lie outside. */
static void
find_span (const SinorusSeriesQuery *query, const SinorusSeriesColumns *columns, SinorusEventTable *events,
           SinorusSeriesGrid *grid)
{
  SinorusTable *coverage = sinorus_event_table_get_coverage (events);
  guint n_runs = sinorus_table_get_n_rows (coverage);

  grid->span_first = G_MAXINT64;
  grid->span_last = G_MININT64;
  if (n_runs > 0)
    {
      guint first = (guint) sinorus_table_find_column (coverage, "first_day");
      guint last = (guint) sinorus_table_find_column (coverage, "last_day");

      grid->span_first = sinorus_table_get_integer (coverage, 0, first);
      grid->span_last = sinorus_table_get_integer (coverage, n_runs - 1, last);
    }
  if (query->since != G_MININT64)
    grid->span_first = query->since;
  if (query->until != G_MAXINT64)
    grid->span_last = query->until;
  /* With one bound asked for and no day covered, the other is still at its end of time. */
  if (grid->span_first == G_MAXINT64 || grid->span_last == G_MININT64)
    grid->span_last = grid->span_first - 1;
  grid->first = grid->span_first;
  grid->last = grid->span_last;
  for (gsize row = 0; row < columns->n; row++)
    {
      grid->first = MIN (grid->first, MAX (columns->day[row], query->since));
      grid->last = MAX (grid->last, MIN (columns->day[row], query->until));
    }
}

/* A mark for each day that has an event, from grid->first on. */
static guint8 *
mark_days (const SinorusSeriesColumns *columns, const SinorusSeriesGrid *grid)
{
  guint8 *marks = g_new0 (guint8, (gsize) (grid->last - grid->first) + 1);

  for (gsize row = 0; row < columns->n; row++)
    if (columns->day[row] >= grid->first && columns->day[row] <= grid->last)
      marks[columns->day[row] - grid->first] = 1;
  return marks;
}

/* Cuts the days into periods. One outside of the span is left out unless there is an event in it: a file of two days
 * may hold one event of ten years ago, which says nothing of the years between. */
static gboolean
cut_days (const SinorusSeriesQuery *query, const SinorusSeriesColumns *columns, SinorusSeriesGrid *grid,
          GError **error)
{
  g_autoptr (GArray) starts = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GArray) nexts = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autofree guint8 *marks = NULL;

  if (grid->first <= grid->last && (guint64) grid->last - (guint64) grid->first >= MAX_DAYS)
    {
      g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_LIMIT, "since and until: the span is longer than %d days",
                   MAX_DAYS);
      return FALSE;
    }
  if (grid->first <= grid->last)
    {
      grid->period_of_day = g_new (guint32, (gsize) (grid->last - grid->first) + 1);
      marks = mark_days (columns, grid);
    }
  for (gint64 day = grid->first; day <= grid->last;)
    {
      gint64 start = _sinorus_period_start (day, query->unit);
      gint64 next = _sinorus_period_next (day, query->unit);
      gboolean kept = start <= grid->span_last && next > grid->span_first;

      for (; day < next && day <= grid->last; day++)
        {
          grid->period_of_day[day - grid->first] = starts->len;
          kept |= marks[day - grid->first];
        }
      if (!kept)
        continue;
      g_array_append_val (starts, start);
      g_array_append_val (nexts, next);
    }
  grid->n_periods = starts->len;
  grid->starts = g_array_steal (starts, NULL);
  grid->nexts = g_array_steal (nexts, NULL);
  return TRUE;
}

static gboolean
set_cancelled (GCancellable *cancellable, gsize row, GError **error)
{
  return row % STRIDE == 0 && g_cancellable_set_error_if_cancelled (cancellable, error);
}

static gboolean
is_mirror (const guint8 *mirrors, gsize row)
{
  return mirrors != NULL && (mirrors[row / 8] >> row % 8 & 1) != 0;
}

/* The place of a dyad in a square of all states, with one more for none. */
static gsize
square_index (gsize n_states, gint16 from, gint16 to)
{
  return (gsize) (from + 1) * (n_states + 1) + (gsize) (to + 1);
}

/* Numbers the dyads that have rows, in their order: the one that is named, or all that have an event. */
static gboolean
find_dyads (const SinorusSeriesQuery *query, const SinorusSeriesColumns *columns, gsize n_states, guint32 *square,
            GCancellable *cancellable, SinorusSeriesGrid *grid, GError **error)
{
  g_autoptr (GArray) dyads = g_array_new (FALSE, FALSE, 2 * sizeof (gint16));
  gint16 from = (gint16) query->from, to = (gint16) query->to;

  if (query->all || (from >= 0 && to >= 0))
    square[square_index (n_states, from, to)] = 1;
  else
    for (gsize row = 0; row < columns->n; row++)
      {
        if (set_cancelled (cancellable, row, error))
          return FALSE;
        if (_sinorus_series_query_selects (query, columns, row, &from, &to))
          square[square_index (n_states, from, to)] = 1;
      }
  for (gsize i = 0; i < (n_states + 1) * (n_states + 1); i++)
    if (square[i] != 0)
      {
        gint16 dyad[2] = { (gint16) (i / (n_states + 1)) - 1, (gint16) (i % (n_states + 1)) - 1 };

        square[i] = dyads->len;
        g_array_append_val (dyads, dyad);
      }
  grid->n_dyads = dyads->len;
  grid->dyads = (gint16 (*)[2]) (void *) g_array_steal (dyads, NULL);
  return TRUE;
}

static gboolean
make_cells (SinorusSeriesGrid *grid, GError **error)
{
  guint64 n = (guint64) grid->n_dyads * grid->n_periods;

  if (n > MAX_CELLS)
    {
      g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_LIMIT,
                   "%u dyads in %u periods are more than %" G_GUINT64_FORMAT
                   " rows: name a state, take longer periods, or set since and until",
                   grid->n_dyads, grid->n_periods, MAX_CELLS);
      return FALSE;
    }
  grid->cells = g_new0 (SinorusSeriesCell, (gsize) n + 1);
  return TRUE;
}

static void
add_event (SinorusSeriesCell *cell, const SinorusSeriesColumns *columns, gsize row)
{
  gint8 score = columns->score[row];

  cell->n++;
  cell->quads[columns->quad[row] - 1]++;
  if (score >= 0)
    cell->coop += score;
  else
    cell->conf -= score;
}

gboolean
_sinorus_series_count (const SinorusSeriesQuery *query, SinorusEventTable *events, GCancellable *cancellable,
                       SinorusSeriesGrid *grid, GError **error)
{
  const char *const *codes = sinorus_event_table_get_dictionary (events, "code");
  gsize n_states = g_strv_length ((GStrv) sinorus_event_table_get_dictionary (events, "from"));
  g_autofree guint32 *square = g_new0 (guint32, (n_states + 1) * (n_states + 1));
  g_autofree guint8 *mirrors = NULL;
  SinorusSeriesColumns columns;
  gboolean done = FALSE;

  _sinorus_series_columns_init (&columns, events);
  find_span (query, &columns, events, grid);
  if (!cut_days (query, &columns, grid, error) ||
      !find_dyads (query, &columns, n_states, square, cancellable, grid, error) || !make_cells (grid, error))
    goto out;
  if (query->undirected)
    mirrors = _sinorus_series_find_mirrors (query, &columns, codes);
  for (gsize row = 0; row < columns.n; row++)
    {
      gint16 from, to;

      if (set_cancelled (cancellable, row, error))
        goto out;
      if (_sinorus_series_query_selects (query, &columns, row, &from, &to) && !is_mirror (mirrors, row))
        add_event (&grid->cells[(gsize) square[square_index (n_states, from, to)] * grid->n_periods +
                                grid->period_of_day[columns.day[row] - grid->first]],
                   &columns, row);
    }
  done = TRUE;

out:
  _sinorus_series_columns_clear (&columns);
  return done;
}

void
_sinorus_series_grid_clear (SinorusSeriesGrid *grid)
{
  g_clear_pointer (&grid->starts, g_free);
  g_clear_pointer (&grid->nexts, g_free);
  g_clear_pointer (&grid->period_of_day, g_free);
  g_clear_pointer (&grid->dyads, g_free);
  g_clear_pointer (&grid->cells, g_free);
}
