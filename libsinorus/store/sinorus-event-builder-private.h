/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "base/sinorus-table-private.h"
#include "readers/sinorus-event-reader-private.h"

G_BEGIN_DECLS

typedef enum {
  SINORUS_DEDUPE_ID,
  SINORUS_DEDUPE_ONE_A_DAY,
  SINORUS_DEDUPE_NONE,
} SinorusDedupe;

typedef enum {
  SINORUS_EVENT_COLUMN_DAY,
  SINORUS_EVENT_COLUMN_FROM,
  SINORUS_EVENT_COLUMN_TO,
  SINORUS_EVENT_COLUMN_CODE,
  SINORUS_EVENT_COLUMN_QUAD,
  SINORUS_EVENT_COLUMN_SCORE,
  SINORUS_EVENT_COLUMN_ROOT,
  SINORUS_EVENT_COLUMN_SOURCE,
  SINORUS_EVENT_COLUMN_TARGET,
  SINORUS_EVENT_COLUMN_ID,
  SINORUS_EVENT_COLUMN_STORY,
} SinorusEventColumn;

#define SINORUS_N_EVENT_COLUMNS 11

typedef struct {
  guint64 read;
  guint64 kept;
  guint64 duplicates;
  guint64 repeats;
  guint64 rejected;
} SinorusEventCounts;

/* Everything that a table is made of. */
typedef struct {
  SinorusDedupe dedupe;
  const SinorusEventFormat *format;
  SinorusEventCounts counts;
  GBytes *columns[SINORUS_N_EVENT_COLUMNS];
  GStrv codes;
  GStrv actors;
  /* First and last day of each run of covered days, in order. */
  GArray *coverage;
  SinorusTable *inputs;
  SinorusTable *rejects;
  SinorusTable *unmapped;
} SinorusEventData;

typedef struct {
  gint32 first;
  gint32 last;
} SinorusDayRun;

void _sinorus_event_data_clear (SinorusEventData *data);

/* Gathers the rows of files into columns. */
typedef struct _SinorusEventBuilder SinorusEventBuilder;

/* `format` NULL takes that of the first file that shows one. */
SinorusEventBuilder *_sinorus_event_builder_new (SinorusDedupe dedupe, const SinorusEventFormat *format);
void _sinorus_event_builder_free (SinorusEventBuilder *self);
/* The reader to give the bytes of a file to, and what is to be done when they have been given. */
SinorusEventReader *_sinorus_event_builder_begin_file (SinorusEventBuilder *self, const char *name);
gboolean _sinorus_event_builder_end_file (SinorusEventBuilder *self, GError **error);
/* Moves everything out. */
void _sinorus_event_builder_finish (SinorusEventBuilder *self, SinorusEventData *data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SinorusEventBuilder, _sinorus_event_builder_free)

G_END_DECLS
