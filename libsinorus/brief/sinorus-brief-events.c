/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "brief/sinorus-brief-private.h"

#include <sinorus/sinorus-series.h>
#include <sinorus/sinorus-states.h>

/* What changed (1): what the events cover and hold for the two states and the third. */

/* The sum over all periods of one directed dyad. */
static gboolean
add_dyad (SinorusBriefing *self, SinorusTable *table, const char *from, const char *to, GCancellable *cancellable,
          GError **error)
{
  static const char *const names[] = { "n", "q1", "q2", "q3", "q4" };
  g_autoptr (SinorusSeriesOptions) options = sinorus_series_options_new ();
  g_autoptr (SinorusFinding) finding = NULL;
  SinorusTable *rows;
  gint64 counts[G_N_ELEMENTS (names)] = { 0 };
  gint64 tenths = 0;
  gboolean known = FALSE;

  sinorus_series_options_set_from (options, from);
  sinorus_series_options_set_to (options, to);
  sinorus_series_options_set_by (options, "year");
  finding = sinorus_series (self->events, options, cancellable, error);
  if (finding == NULL)
    return FALSE;
  rows = sinorus_finding_get_table (finding, NULL);
  for (guint row = 0; row < sinorus_table_get_n_rows (rows); row++)
    {
      double sum = sinorus_table_get_number (rows, row, sinorus_table_find_column (rows, "sum"));

      /* A period that nothing covers has no counts, and adds nothing. */
      if (sinorus_table_is_missing (rows, row, sinorus_table_find_column (rows, "n")))
        continue;
      known = TRUE;
      for (guint i = 0; i < G_N_ELEMENTS (names); i++)
        counts[i] += sinorus_table_get_integer (rows, row, sinorus_table_find_column (rows, names[i]));
      tenths += (gint64) (sum * 10 + (sum < 0 ? -.5 : .5));
    }
  _sinorus_table_append_row (table);
  _sinorus_table_set_text (table, 0, from);
  _sinorus_table_set_text (table, 1, to);
  if (!known)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    _sinorus_table_set_integer (table, 2 + i, counts[i]);
  _sinorus_table_set_number (table, 7, tenths / 10.);
  if (counts[0] > 0)
    _sinorus_table_set_number (table, 8, tenths / 10. / counts[0]);
  return TRUE;
}

static SinorusTable *
dyads_table (SinorusBriefing *self, GCancellable *cancellable, GError **error)
{
  const char *const dyads[][2] = {
    { self->a, self->third }, { self->b, self->third }, { self->third, self->a },
    { self->third, self->b }, { self->a, self->b },     { self->b, self->a },
  };
  g_autoptr (SinorusTable) table = _sinorus_table_new ("dyads");

  _sinorus_table_add_column (table, "from", "From", SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "to", "To", SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "n", "Events", SINORUS_COLUMN_TYPE_INTEGER);
  _sinorus_table_add_column (table, "q1", "Verbal coop.", SINORUS_COLUMN_TYPE_INTEGER);
  _sinorus_table_add_column (table, "q2", "Material coop.", SINORUS_COLUMN_TYPE_INTEGER);
  _sinorus_table_add_column (table, "q3", "Verbal conf.", SINORUS_COLUMN_TYPE_INTEGER);
  _sinorus_table_add_column (table, "q4", "Material conf.", SINORUS_COLUMN_TYPE_INTEGER);
  _sinorus_table_add_column (table, "sum", "Sum", SINORUS_COLUMN_TYPE_NUMBER);
  _sinorus_table_add_column (table, "mean", "Mean", SINORUS_COLUMN_TYPE_NUMBER);
  for (guint i = 0; i < G_N_ELEMENTS (dyads); i++)
    /* Events are between states: of a party there are none. */
    if (sinorus_states_get_name (dyads[i][0]) != NULL && sinorus_states_get_name (dyads[i][1]) != NULL
        && !add_dyad (self, table, dyads[i][0], dyads[i][1], cancellable, error))
      return NULL;
  return g_steal_pointer (&table);
}

static gint64
sum_of_days (SinorusTable *coverage)
{
  gint64 days = 0;

  for (guint row = 0; row < sinorus_table_get_n_rows (coverage); row++)
    days += sinorus_table_get_integer (coverage, row, sinorus_table_find_column (coverage, "last_day"))
            - sinorus_table_get_integer (coverage, row, sinorus_table_find_column (coverage, "first_day")) + 1;
  return days;
}

gboolean
_sinorus_brief_events (SinorusBriefing *self, GCancellable *cancellable, GError **error)
{
  SinorusBriefSection *section = _sinorus_brief_add_section (self, "1", "What changed");
  SinorusTable *coverage = sinorus_event_table_get_coverage (self->events);
  guint n_spans = sinorus_table_get_n_rows (coverage);
  gint64 days = sum_of_days (coverage);

  if (sinorus_event_table_get_format (self->events) == NULL)
    {
      _sinorus_brief_add_line (section, 0, "The event files hold no rows.");
      return TRUE;
    }
  _sinorus_brief_add_line (section, sinorus_event_table_get_n_events (self->events),
                           "Read %" G_GUINT64_FORMAT " rows of %u files (%s): %" G_GUINT64_FORMAT " kept, %" G_GUINT64_FORMAT
                           " duplicates, %" G_GUINT64_FORMAT " rejected; %" G_GUINT64_FORMAT
                           " of the kept repeat the day, code and actors of another.",
                           sinorus_event_table_get_n_read (self->events),
                           sinorus_table_get_n_rows (sinorus_event_table_get_inputs (self->events)),
                           sinorus_event_table_get_format (self->events),
                           sinorus_event_table_get_n_events (self->events),
                           sinorus_event_table_get_n_duplicates (self->events),
                           sinorus_event_table_get_n_rejected (self->events),
                           sinorus_event_table_get_n_repeats (self->events));
  if (n_spans > 0)
    _sinorus_brief_add_line (section, days, "Covered: %s to %s, %" G_GINT64_FORMAT " days%s. What lies outside is not known, and not zero.",
                             sinorus_table_get_text (coverage, 0, sinorus_table_find_column (coverage, "first")),
                             sinorus_table_get_text (coverage, n_spans - 1, sinorus_table_find_column (coverage, "last")),
                             days, n_spans > 1 ? " with gaps" : "");
  section->table = dyads_table (self, cancellable, error);
  if (section->table == NULL)
    return FALSE;
  _sinorus_brief_add_line (section, days, "Scores are those of the %s scale, classes those of %s; dyads sum over all periods.",
                           sinorus_event_table_get_scale (self->events),
                           sinorus_event_table_get_quad_scheme (self->events));
  _sinorus_brief_add_line (section, days, "No change is dated: these are levels, and a change needs a test against a baseline.");
  return TRUE;
}
