/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Any bytes are rows that add up, or no event file; the pieces that they come in do not matter. */
#pragma once

#include "store/sinorus-event-table-private.h"

#include <sinorus/sinorus-error.h>
#include <sinorus/sinorus-series.h>

#include <stdint.h>
#include <string.h>

/* NULL if the bytes are refused. */
static SinorusEventTable *
read_events (const uint8_t *data, size_t size, size_t piece, const SinorusEventFormat *format, SinorusDedupe dedupe)
{
  g_autoptr (SinorusEventBuilder) builder = _sinorus_event_builder_new (dedupe, format);
  SinorusEventReader *reader = _sinorus_event_builder_begin_file (builder, "fuzz");
  g_autoptr (GError) error = NULL;
  gboolean good = TRUE;
  SinorusEventData events;

  for (size_t i = 0; good && i < size; i += piece)
    good = _sinorus_event_reader_feed (reader, (const char *) data + i, MIN (piece, size - i), &error);
  good = good && _sinorus_event_reader_finish (reader, &error) && _sinorus_event_builder_end_file (builder, &error);
  if (!good)
    {
      g_assert_nonnull (error);
      return NULL;
    }
  _sinorus_event_builder_finish (builder, &events);
  return _sinorus_event_table_new (&events);
}

static void
check_columns (SinorusEventTable *table)
{
  g_autoptr (GBytes) from = sinorus_event_table_dup_column (table, "from");
  g_autoptr (GBytes) quad = sinorus_event_table_dup_column (table, "quad");
  g_autoptr (GBytes) score = sinorus_event_table_dup_column (table, "score");
  g_autoptr (GBytes) source = sinorus_event_table_dup_column (table, "source");
  g_autoptr (GBytes) day = sinorus_event_table_dup_column (table, "day");
  const char *const *actors = sinorus_event_table_get_dictionary (table, "source");
  guint n_actors = g_strv_length ((GStrv) actors);
  const gint8 *scores = g_bytes_get_data (score, NULL);

  for (guint64 row = 0; row < sinorus_event_table_get_n_events (table); row++)
    {
      gint16 state = ((const gint16 *) g_bytes_get_data (from, NULL))[row];
      guint8 class = ((const guint8 *) g_bytes_get_data (quad, NULL))[row];

      g_assert_true (state >= -1 && state < _sinorus_states_count ());
      g_assert_true (class >= 1 && class <= 4);
      g_assert_true (scores[row] >= -100 && scores[row] <= 100);
      g_assert_cmpuint (((const guint32 *) g_bytes_get_data (source, NULL))[row], <, n_actors);
      if (g_strcmp0 (sinorus_event_table_get_format (table), "icews") == 0)
        g_assert_true (sinorus_event_table_covers (table, ((const gint32 *) g_bytes_get_data (day, NULL))[row]));
    }
  for (guint i = 0; i < n_actors; i++)
    g_assert_true (g_utf8_validate (actors[i], -1, NULL));
}

static void
check_series (SinorusEventTable *table, gboolean undirected)
{
  g_autoptr (SinorusSeriesOptions) options = sinorus_series_options_new ();
  g_autoptr (SinorusFinding) finding = NULL;
  g_autoptr (GError) error = NULL;

  sinorus_series_options_set_by (options, "year");
  sinorus_series_options_set_undirected (options, undirected);
  sinorus_series_options_set_all (options, !undirected);
  finding = sinorus_series (table, options, NULL, &error);
  g_assert_no_error (error);
  if (!undirected)
    g_assert_cmpuint ((guint64) sinorus_finding_get_n (finding), ==, sinorus_event_table_get_n_events (table));
}

/* Whole, or in pieces: the same. */
static void
check_pieces (SinorusEventTable *whole, SinorusEventTable *pieces)
{
  g_assert_true ((whole == NULL) == (pieces == NULL));
  if (whole == NULL)
    return;
  g_assert_cmpuint (sinorus_event_table_get_n_read (whole), ==, sinorus_event_table_get_n_read (pieces));
  g_assert_cmpuint (sinorus_event_table_get_n_events (whole), ==, sinorus_event_table_get_n_events (pieces));
  g_assert_cmpuint (sinorus_event_table_get_n_rejected (whole), ==, sinorus_event_table_get_n_rejected (pieces));
  g_assert_cmpuint (sinorus_event_table_get_n_repeats (whole), ==, sinorus_event_table_get_n_repeats (pieces));
}

static void
check_events (const uint8_t *data, size_t size, const SinorusEventFormat *format, SinorusDedupe dedupe)
{
  g_autoptr (SinorusEventTable) table = read_events (data, size, 1 + size % 997, format, dedupe);

  if (size % 4 == 0)
    {
      g_autoptr (SinorusEventTable) whole = read_events (data, size, size, format, dedupe);

      check_pieces (whole, table);
    }
  if (table == NULL)
    return;
  g_assert_cmpuint (sinorus_event_table_get_n_read (table), ==,
                    sinorus_event_table_get_n_events (table) + sinorus_event_table_get_n_duplicates (table) +
                      sinorus_event_table_get_n_rejected (table));
  check_columns (table);
  /* They cost far more than reading. */
  if (size % 64 == 0)
    check_series (table, size % 128 == 0);
}

/* The ways to load are taken in turn, by the size of the input. */
static void
check_format (const uint8_t *data, size_t size, const SinorusEventFormat *format)
{
  static const SinorusDedupe dedupes[] = { SINORUS_DEDUPE_ID, SINORUS_DEDUPE_ONE_A_DAY, SINORUS_DEDUPE_NONE };

  check_events (data, size, size % 5 == 0 ? format : NULL, dedupes[size % 3]);
}
