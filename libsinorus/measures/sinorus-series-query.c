/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "measures/sinorus-series-private.h"

#include "base/sinorus-calendar-private.h"

#include <sinorus/sinorus-date.h>
#include <sinorus/sinorus-error.h>
#include <sinorus/sinorus-states.h>

#include <string.h>

static gboolean
find_state (SinorusEventTable *events, const char *code, const char *side, int *state, GError **error)
{
  const char *const *states = sinorus_event_table_get_dictionary (events, side);

  *state = -1;
  if (code == NULL)
    return TRUE;
  for (int i = 0; states[i] != NULL; i++)
    if (g_str_equal (states[i], code))
      {
        *state = i;
        return TRUE;
      }
  g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT, "%s: \"%s\" is no state's ISO alpha-3 code", side, code);
  return FALSE;
}

static gboolean
find_unit (const char *name, SinorusSeriesQuery *query, GError **error)
{
  static const struct {
    const char *name;
    SinorusPeriodUnit unit;
  } units[] = {
    { "month", SINORUS_PERIOD_UNIT_MONTH }, { "day", SINORUS_PERIOD_UNIT_DAY },
    { "week", SINORUS_PERIOD_UNIT_WEEK },   { "quarter", SINORUS_PERIOD_UNIT_QUARTER },
    { "year", SINORUS_PERIOD_UNIT_YEAR },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (units); i++)
    if (name == NULL || g_str_equal (units[i].name, name))
      {
        query->unit = units[i].unit;
        query->unit_name = units[i].name;
        return TRUE;
      }
  g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT, "by: \"%s\" is none of day, week, month, quarter, year", name);
  return FALSE;
}

/* The first day that an EDTF date may mean, or the last. */
static gboolean
find_bound (const char *text, const char *name, gboolean last, gint64 *day, GError **error)
{
  g_autoptr (SinorusDate) date = NULL;
  g_autoptr (GError) reason = NULL;
  gint64 first_day, last_day;

  if (text == NULL)
    return TRUE;
  date = sinorus_date_parse (text, &reason);
  if (date == NULL)
    {
      g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT, "%s: %s", name, reason->message);
      return FALSE;
    }
  sinorus_date_get_bounds (date, FALSE, &first_day, &last_day);
  *day = last ? last_day : first_day;
  if (!_sinorus_day_is_written (*day))
    {
      g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT, "%s: \"%s\" has no %s day in the years to 9999", name, text,
                   last ? "last" : "first");
      return FALSE;
    }
  return TRUE;
}

static gboolean
is_code_prefix (const char *prefix)
{
  gsize length = strlen (prefix);

  return length >= 1 && length <= 4 && strspn (prefix, "0123456789") == length;
}

static gboolean
find_codes (SinorusEventTable *events, const char *const *prefixes, SinorusSeriesQuery *query, GError **error)
{
  const char *const *codes = sinorus_event_table_get_dictionary (events, "code");

  if (prefixes == NULL || prefixes[0] == NULL)
    return TRUE;
  query->codes = g_new0 (guint8, g_strv_length ((GStrv) codes) + 1);
  for (guint i = 0; prefixes[i] != NULL; i++)
    {
      if (!is_code_prefix (prefixes[i]))
        {
          g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT,
                       "codes: \"%s\" is not one to four digits of a CAMEO code", prefixes[i]);
          return FALSE;
        }
      for (guint j = 0; codes[j] != NULL; j++)
        if (g_str_has_prefix (codes[j], prefixes[i]))
          query->codes[j] = TRUE;
    }
  return TRUE;
}

static gboolean
check_together (const SinorusSeriesQuery *query, SinorusEventTable *events, const char *scale, GError **error)
{
  if (query->all && (query->from >= 0 || query->to >= 0 || query->undirected))
    g_set_error_literal (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT,
                         "all: does not go with from, to or undirected, which are about dyads");
  else if (query->from >= 0 && query->from == query->to)
    g_set_error_literal (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT, "from and to: a state makes no dyad with itself");
  else if (query->since > query->until)
    g_set_error_literal (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT, "since: lies after until");
  else if (scale != NULL && g_strcmp0 (scale, sinorus_event_table_get_scale (events)) != 0)
    g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_UNSUPPORTED, "scale: \"%s\" is not the one that the events carry, %s",
                 scale, sinorus_event_table_get_scale (events));
  else
    return TRUE;
  return FALSE;
}

gboolean
_sinorus_series_query_init (SinorusSeriesQuery *query, SinorusEventTable *events, SinorusSeriesOptions *options,
                            GError **error)
{
  *query = (SinorusSeriesQuery) { .since = G_MININT64, .until = G_MAXINT64 };
  query->all = sinorus_series_options_get_all (options);
  query->undirected = sinorus_series_options_get_undirected (options);
  query->root_only = sinorus_series_options_get_root_only (options);
  return find_state (events, sinorus_series_options_get_from (options), "from", &query->from, error) &&
         find_state (events, sinorus_series_options_get_to (options), "to", &query->to, error) &&
         find_unit (sinorus_series_options_get_by (options), query, error) &&
         find_bound (sinorus_series_options_get_since (options), "since", FALSE, &query->since, error) &&
         find_bound (sinorus_series_options_get_until (options), "until", TRUE, &query->until, error) &&
         find_codes (events, sinorus_series_options_get_codes (options), query, error) &&
         check_together (query, events, sinorus_series_options_get_scale (options), error);
}

void
_sinorus_series_query_clear (SinorusSeriesQuery *query)
{
  g_clear_pointer (&query->codes, g_free);
}

static void
swap (gint16 *from, gint16 *to)
{
  gint16 side = *from;

  *from = *to;
  *to = side;
}

/* An undirected dyad has the state that was asked for on its side, or else the two in the order of their codes. */
static void
set_sides (const SinorusSeriesQuery *query, gint16 *from, gint16 *to)
{
  gboolean is_turned;

  if (!query->undirected)
    return;
  if (query->from >= 0)
    is_turned = *from != query->from;
  else if (query->to >= 0)
    is_turned = *to != query->to;
  else
    is_turned = *from > *to;
  if (is_turned)
    swap (from, to);
}

gboolean
_sinorus_series_query_selects (const SinorusSeriesQuery *query, const SinorusSeriesColumns *columns, gsize row,
                               gint16 *from, gint16 *to)
{
  gint32 day = columns->day[row];

  if (day < query->since || day > query->until || (query->codes != NULL && !query->codes[columns->code[row]]) ||
      (query->root_only && columns->root[row] != 1))
    return FALSE;
  *from = *to = -1;
  if (query->all)
    return TRUE;
  *from = columns->from[row];
  *to = columns->to[row];
  if (*from < 0 || *to < 0 || *from == *to)
    return FALSE;
  set_sides (query, from, to);
  return (query->from < 0 || *from == query->from) && (query->to < 0 || *to == query->to);
}
