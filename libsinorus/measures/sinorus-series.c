/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "measures/sinorus-series-private.h"

#include "base/sinorus-calendar-private.h"
#include "base/sinorus-finding-private.h"
#include "base/sinorus-table-private.h"

#include <sinorus/sinorus-error.h>

#include <math.h>

enum {
  FROM,
  TO,
  PERIOD,
  N,
  Q1,
  SUM = Q1 + 4,
  MEAN,
  COOP,
  CONF,
  NET,
  SHARE,
  COVERAGE,
  COVERED,
};

/* What the rows say as a whole. */
typedef struct {
  guint64 n;
  gint64 score;
  guint n_empty;
  guint n_unscored;
  guint n_uncovered;
} Totals;

static SinorusTable *
new_rows_table (void)
{
  SinorusTable *table = _sinorus_table_new (SINORUS_MAIN_TABLE);

  _sinorus_table_add_column (table, "from", "From", SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "to", "To", SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "period", "Period", SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "n", "Events", SINORUS_COLUMN_TYPE_INTEGER);
  _sinorus_table_add_column (table, "q1", "Verbal cooperation", SINORUS_COLUMN_TYPE_INTEGER);
  _sinorus_table_add_column (table, "q2", "Material cooperation", SINORUS_COLUMN_TYPE_INTEGER);
  _sinorus_table_add_column (table, "q3", "Verbal conflict", SINORUS_COLUMN_TYPE_INTEGER);
  _sinorus_table_add_column (table, "q4", "Material conflict", SINORUS_COLUMN_TYPE_INTEGER);
  _sinorus_table_add_column (table, "sum", "Sum of scores", SINORUS_COLUMN_TYPE_NUMBER);
  _sinorus_table_add_column (table, "mean", "Mean score", SINORUS_COLUMN_TYPE_NUMBER);
  _sinorus_table_add_column (table, "coop", "Cooperation", SINORUS_COLUMN_TYPE_NUMBER);
  _sinorus_table_add_column (table, "conf", "Conflict", SINORUS_COLUMN_TYPE_NUMBER);
  _sinorus_table_add_column (table, "net", "Net cooperation", SINORUS_COLUMN_TYPE_NUMBER);
  _sinorus_table_add_column (table, "share", "Share of cooperation", SINORUS_COLUMN_TYPE_NUMBER);
  _sinorus_table_add_column (table, "coverage", "Coverage", SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "covered", "Share of days covered", SINORUS_COLUMN_TYPE_NUMBER);
  return table;
}

/* For each period, the share of its days that are covered and asked for. */
static double *
find_covered (const SinorusSeriesGrid *grid, SinorusEventTable *events)
{
  SinorusTable *coverage = sinorus_event_table_get_coverage (events);
  guint n_runs = sinorus_table_get_n_rows (coverage);
  guint first_column = (guint) sinorus_table_find_column (coverage, "first_day");
  guint last_column = (guint) sinorus_table_find_column (coverage, "last_day");
  double *covered = g_new0 (double, grid->n_periods + 1);
  guint run = 0;

  for (guint period = 0; period < grid->n_periods; period++)
    {
      gint64 start = MAX (grid->starts[period], grid->first);
      gint64 end = MIN (grid->nexts[period] - 1, grid->last);
      gint64 days = 0;

      while (run < n_runs && sinorus_table_get_integer (coverage, run, last_column) < start)
        run++;
      for (guint i = run; i < n_runs && sinorus_table_get_integer (coverage, i, first_column) <= end; i++)
        days += MIN (sinorus_table_get_integer (coverage, i, last_column), end) -
                MAX (sinorus_table_get_integer (coverage, i, first_column), start) + 1;
      covered[period] = (double) days / (double) (grid->nexts[period] - grid->starts[period]);
    }
  return covered;
}

/* Sums are kept in tenths, and divided once. */
static double
tenths (gint64 sum)
{
  return (double) sum / 10;
}

static void
set_scores (SinorusTable *table, const SinorusSeriesCell *cell)
{
  gint64 sum = cell->coop - cell->conf;

  _sinorus_table_set_number (table, SUM, tenths (sum));
  _sinorus_table_set_number (table, MEAN, cell->n > 0 ? (double) sum / (10.0 * cell->n) : NAN);
  _sinorus_table_set_number (table, COOP, tenths (cell->coop));
  _sinorus_table_set_number (table, CONF, tenths (cell->conf));
  _sinorus_table_set_number (table, NET, tenths (sum));
  _sinorus_table_set_number (table, SHARE, cell->coop + cell->conf > 0
                                             ? (double) cell->coop / (double) (cell->coop + cell->conf)
                                             : NAN);
}

static void
add_row (SinorusTable *table, const SinorusSeriesCell *cell, double covered, Totals *totals)
{
  const char *coverage = cell->n > 0 ? "value" : covered > 0 ? "zero" : "none";

  /* What nothing covers is not known to be zero. */
  if (cell->n > 0 || covered > 0)
    {
      _sinorus_table_set_integer (table, N, cell->n);
      for (guint i = 0; i < 4; i++)
        _sinorus_table_set_integer (table, Q1 + i, cell->quads[i]);
      set_scores (table, cell);
    }
  _sinorus_table_set_text (table, COVERAGE, coverage);
  _sinorus_table_set_number (table, COVERED, covered);

  totals->n += cell->n;
  totals->score += cell->coop - cell->conf;
  totals->n_empty += cell->n == 0;
  totals->n_unscored += cell->n > 0 && cell->coop + cell->conf == 0;
  totals->n_uncovered += cell->n == 0 && !(covered > 0);
}

static SinorusTable *
make_rows (const SinorusSeriesQuery *query, const SinorusSeriesGrid *grid, SinorusEventTable *events, Totals *totals)
{
  SinorusTable *table = new_rows_table ();
  const char *const *states = sinorus_event_table_get_dictionary (events, "from");
  g_autofree double *covered = find_covered (grid, events);

  for (guint dyad = 0; dyad < grid->n_dyads; dyad++)
    {
      gint16 from = grid->dyads[dyad][0], to = grid->dyads[dyad][1];

      for (guint period = 0; period < grid->n_periods; period++)
        {
          const SinorusSeriesCell *cell = &grid->cells[(gsize) dyad * grid->n_periods + period];
          char text[_SINORUS_PERIOD_TEXT_SIZE];

          if (cell->n == 0 && (grid->starts[period] > grid->span_last || grid->nexts[period] <= grid->span_first))
            continue;
          _sinorus_period_write (grid->starts[period], query->unit, text);
          _sinorus_table_append_row (table);
          _sinorus_table_set_text (table, FROM, from >= 0 ? states[from] : NULL);
          _sinorus_table_set_text (table, TO, to >= 0 ? states[to] : NULL);
          _sinorus_table_set_text (table, PERIOD, text);
          add_row (table, cell, covered[period], totals);
        }
    }
  return table;
}

static void
set_parameters (SinorusFinding *finding, const SinorusSeriesQuery *query, SinorusSeriesOptions *options,
                SinorusEventTable *events)
{
  _sinorus_finding_set_parameter_text (finding, "from", sinorus_series_options_get_from (options));
  _sinorus_finding_set_parameter_text (finding, "to", sinorus_series_options_get_to (options));
  _sinorus_finding_set_parameter_truth (finding, "all", query->all);
  _sinorus_finding_set_parameter_text (finding, "by", query->unit_name);
  _sinorus_finding_set_parameter_text (finding, "scale", sinorus_series_options_get_scale (options));
  _sinorus_finding_set_parameter_truth (finding, "undirected", query->undirected);
  _sinorus_finding_set_parameter_list (finding, "codes", sinorus_series_options_get_codes (options));
  _sinorus_finding_set_parameter_truth (finding, "root_only", query->root_only);
  _sinorus_finding_set_parameter_text (finding, "since", sinorus_series_options_get_since (options));
  _sinorus_finding_set_parameter_text (finding, "until", sinorus_series_options_get_until (options));
  _sinorus_finding_set_parameter_text (finding, "dedupe", sinorus_event_table_get_dedupe (events));
}

static void
set_values (SinorusFinding *finding, SinorusEventTable *events)
{
  _sinorus_finding_set_value_integer (finding, "read", (gint64) sinorus_event_table_get_n_read (events));
  _sinorus_finding_set_value_integer (finding, "kept", (gint64) sinorus_event_table_get_n_events (events));
  _sinorus_finding_set_value_integer (finding, "duplicates", (gint64) sinorus_event_table_get_n_duplicates (events));
  _sinorus_finding_set_value_integer (finding, "repeats", (gint64) sinorus_event_table_get_n_repeats (events));
  _sinorus_finding_set_value_integer (finding, "rejected", (gint64) sinorus_event_table_get_n_rejected (events));
  /* Codes are checked against a code-book only where one is chosen. */
  _sinorus_finding_set_value_text (finding, "unknown_codes", NULL);
  _sinorus_finding_set_value_text (finding, "scale", sinorus_event_table_get_scale (events));
  _sinorus_finding_set_value_text (finding, "quad_scheme", sinorus_event_table_get_quad_scheme (events));
  _sinorus_finding_set_value_text (finding, "format", sinorus_event_table_get_format (events));
}

static void
warn_of_rejected (SinorusFinding *finding, SinorusEventTable *events)
{
  SinorusTable *rejects = sinorus_event_table_get_rejects (events);
  guint64 n = sinorus_event_table_get_n_rejected (events);

  if (n == 0)
    return;
  if (sinorus_table_get_n_rows (rejects) == 0)
    _sinorus_finding_add_warning (finding, "rejected", "%" G_GUINT64_FORMAT " rows of the files could not be used", n);
  else
    _sinorus_finding_add_warning (finding, "rejected",
                                  "%" G_GUINT64_FORMAT " rows of the files could not be used; the first, %s:%" G_GINT64_FORMAT
                                  ": %s",
                                  n, sinorus_table_get_text (rejects, 0, sinorus_table_find_column (rejects, "file")),
                                  sinorus_table_get_integer (rejects, 0, sinorus_table_find_column (rejects, "line")),
                                  sinorus_table_get_text (rejects, 0, sinorus_table_find_column (rejects, "reason")));
}

static void
add_warnings (SinorusFinding *finding, const Totals *totals, guint n_rows, SinorusEventTable *events)
{
  if (n_rows == 0)
    _sinorus_finding_add_warning (finding, "no-rows", "no dyad has an event in the days asked for");
  if (totals->n == 0)
    _sinorus_finding_add_warning (finding, "estimate-undefined", "no event is counted, and none has no mean");
  if (totals->n_empty > 0)
    _sinorus_finding_add_warning (finding, "mean-undefined", "%u of %u rows hold no event: mean and share are undefined",
                                  totals->n_empty, n_rows);
  if (totals->n_unscored > 0)
    _sinorus_finding_add_warning (finding, "share-undefined", "%u of %u rows hold events of score 0 only: share is undefined",
                                  totals->n_unscored, n_rows);
  if (totals->n_uncovered > 0)
    _sinorus_finding_add_warning (finding, "not-covered",
                                  "%u of %u rows lie where the files cover no day: their counts are missing, not zero",
                                  totals->n_uncovered, n_rows);
  warn_of_rejected (finding, events);
}

static gboolean
check_root (const SinorusSeriesQuery *query, SinorusEventTable *events, GError **error)
{
  g_autoptr (GBytes) column = sinorus_event_table_dup_column (events, "root");
  gsize n;
  const guint8 *root = g_bytes_get_data (column, &n);

  if (!query->root_only || n == 0 || root[0] <= 1)
    return TRUE;
  g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_UNSUPPORTED, "root-only: the format %s does not tell root events",
               sinorus_event_table_get_format (events));
  return FALSE;
}

static SinorusFinding *
make_finding (const SinorusSeriesQuery *query, SinorusSeriesOptions *options, SinorusEventTable *events,
              const SinorusSeriesGrid *grid)
{
  SinorusFinding *finding = _sinorus_finding_new ("dyadic-series", "1");
  Totals totals = { 0 };
  SinorusTable *rows = make_rows (query, grid, events, &totals);

  set_parameters (finding, query, options, events);
  _sinorus_finding_set_n (finding, (gint64) totals.n);
  _sinorus_finding_set_estimate (finding, totals.n > 0 ? (double) totals.score / (10.0 * (double) totals.n) : NAN);
  set_values (finding, events);
  add_warnings (finding, &totals, sinorus_table_get_n_rows (rows), events);
  _sinorus_finding_take_table (finding, rows);
  return finding;
}

/**
 * sinorus_series:
 * @events: the events
 * @options: (nullable): what the series is made of, or %NULL for all dyads by month
 * @cancellable: (nullable): stops the count
 * @error: what went wrong
 *
 * Counts and sums events of dyads by period: the method `dyadic-series`.
 *
 * The table `rows` of the finding has, sorted by them, `from`, `to` and `period`
 * (an EDTF text); `n`, the number of events; `q1` to `q4`, how many of them are
 * verbal cooperation, material cooperation, verbal conflict and material conflict
 * by the quad scheme of the events; `sum` and `mean` of their scores; `coop`, the
 * sum of the positive scores, and `conf`, that of the negative ones without the
 * sign; `net`, the difference of these two, and `share`, what part of their sum
 * `coop` is. Sums are exact and do not depend on the order of the events. The
 * mean of no events and the share of no score are undefined, and missing.
 *
 * A dyad is a state that acts and one that is acted upon, as the files name the
 * countries; what a state does to itself is in no dyad. With
 * [property@Sinorus.SeriesOptions:all], one row a period stands for all events,
 * whoever acts. An undirected dyad holds what either does to the other; `from` and
 * `to` are then the two in the order of their codes, but a state that was asked
 * for stays on its side. CAMEO writes down what two actors do together from both
 * sides, and this is counted once: an event with the same day and story (where
 * known: ICEWS's sentence, GDELT's article), with source and target as published
 * exchanged, and with the same code, or 043 (host a visit) for 042 (make a visit),
 * is the other half of one event; of a visit, the guest's half is counted.
 *
 * A named pair of states, and every dyad with an event, has rows for all periods
 * from the first day that is covered to the last, or as
 * [property@Sinorus.SeriesOptions:since] and
 * [property@Sinorus.SeriesOptions:until] bound them, and for any other period that
 * it has an event in (a file of one day can report what happened a year ago).
 * `covered` is the share of the days of the period that are asked for and covered
 * by the files, see [method@Sinorus.EventTable.covers]. `coverage` is `value` where
 * there is an event, `zero` where there is none though a day is covered, and
 * `none` where no day is: the counts and sums of such a row are missing.
 *
 * The number of the finding is that of the events counted, and its estimate their
 * mean score. Its own values are `read`, `kept`, `duplicates`, `repeats` and
 * `rejected`, as of the event table; `unknown_codes`, undefined while no code-book
 * is chosen; `scale`, `quad_scheme` and `format`.
 *
 * An option that cannot be used is `SINORUS_ERROR_ARGUMENT`, a scale or a choice
 * of root events that the files do not have `SINORUS_ERROR_UNSUPPORTED`, and more
 * than five million rows `SINORUS_ERROR_LIMIT`.
 *
 * Returns: (transfer full): the finding
 *
 * Since: 1.0
 */
SinorusFinding *
sinorus_series (SinorusEventTable *events, SinorusSeriesOptions *options, GCancellable *cancellable, GError **error)
{
  g_autoptr (SinorusSeriesOptions) defaults = NULL;
  SinorusSeriesQuery query = { 0 };
  SinorusSeriesGrid grid = { 0 };
  SinorusFinding *finding = NULL;

  g_return_val_if_fail (SINORUS_IS_EVENT_TABLE (events), NULL);
  g_return_val_if_fail (options == NULL || SINORUS_IS_SERIES_OPTIONS (options), NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);

  if (options == NULL)
    options = defaults = sinorus_series_options_new ();
  if (_sinorus_series_query_init (&query, events, options, error) && check_root (&query, events, error) &&
      _sinorus_series_count (&query, events, cancellable, &grid, error))
    finding = make_finding (&query, options, events, &grid);
  _sinorus_series_grid_clear (&grid);
  _sinorus_series_query_clear (&query);
  return finding;
}
