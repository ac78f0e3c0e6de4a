/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <sinorus/sinorus-period-unit.h>
#include <sinorus/sinorus-series.h>

G_BEGIN_DECLS

/* The columns of a table, held as long as this. */
typedef struct {
  gsize n;
  const gint32 *day;
  const gint16 *from;
  const gint16 *to;
  const guint16 *code;
  const guint8 *quad;
  const gint8 *score;
  const guint8 *root;
  const guint32 *source;
  const guint32 *target;
  const guint64 *story;
  GBytes *held[10];
} SinorusSeriesColumns;

/* What is asked for, checked. */
typedef struct {
  /* Indexes of states, -1 for any. */
  int from;
  int to;
  gboolean all;
  gboolean undirected;
  gboolean root_only;
  SinorusPeriodUnit unit;
  const char *unit_name;
  /* Bounds as asked for, G_MININT64 and G_MAXINT64 for none. */
  gint64 since;
  gint64 until;
  /* For each code of the table, whether it is counted; NULL for all. */
  guint8 *codes;
} SinorusSeriesQuery;

/* What is counted, in tenths where it is scores. */
typedef struct {
  gint64 coop;
  gint64 conf;
  guint32 n;
  guint32 quads[4];
} SinorusSeriesCell;

/* A cell for each period of each dyad, in the order of the rows. */
typedef struct {
  /* The days that have an event or are in the span, and the periods that they fall in; no period if first > last. */
  gint64 first;
  gint64 last;
  /* The span, for which all periods have rows: as covered, or as asked for. Other periods are there for events only. */
  gint64 span_first;
  gint64 span_last;
  guint n_periods;
  gint64 *starts;
  gint64 *nexts;
  guint32 *period_of_day;
  /* Pairs of states, from and to; of no states if all events are counted together. */
  guint n_dyads;
  gint16 (*dyads)[2];
  SinorusSeriesCell *cells;
} SinorusSeriesGrid;

void _sinorus_series_columns_init (SinorusSeriesColumns *columns, SinorusEventTable *events);
void _sinorus_series_columns_clear (SinorusSeriesColumns *columns);

gboolean _sinorus_series_query_init (SinorusSeriesQuery *query, SinorusEventTable *events,
                                     SinorusSeriesOptions *options, GError **error);
void _sinorus_series_query_clear (SinorusSeriesQuery *query);
/* Whether an event is counted at all; if it is, the sides of the dyad it is counted in. */
gboolean _sinorus_series_query_selects (const SinorusSeriesQuery *query, const SinorusSeriesColumns *columns, gsize row,
                                        gint16 *from, gint16 *to);

/* One bit for each row, set where the row is the other half of a reciprocal event. */
guint8 *_sinorus_series_find_mirrors (const SinorusSeriesQuery *query, const SinorusSeriesColumns *columns,
                                      const char *const *codes);

gboolean _sinorus_series_count (const SinorusSeriesQuery *query, SinorusEventTable *events, GCancellable *cancellable,
                                SinorusSeriesGrid *grid, GError **error);
void _sinorus_series_grid_clear (SinorusSeriesGrid *grid);

G_END_DECLS
