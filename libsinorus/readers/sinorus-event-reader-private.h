/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "readers/sinorus-event-format-private.h"

G_BEGIN_DECLS

/* A line that is longer than this is a rejected row. */
#define _SINORUS_MAX_LINE ((gsize) 1 << 20)

/* Takes the bytes of one file in pieces of any size, and gives its rows, in order; holds no more than a line of it (while
 * the format is not known, its first lines). */
typedef struct _SinorusEventReader SinorusEventReader;

typedef struct {
  void (*event) (gpointer data, const SinorusEventRow *row);
  void (*reject) (gpointer data, guint64 line, const char *reason);
} SinorusEventSink;

/* `format` NULL finds the format out. */
SinorusEventReader *_sinorus_event_reader_new (const SinorusEventFormat *format, const SinorusEventSink *sink, gpointer data);
void _sinorus_event_reader_free (SinorusEventReader *self);
/* FALSE if the bytes are of no format that is known; `data` may be NULL if `size` is 0. */
gboolean _sinorus_event_reader_feed (SinorusEventReader *self, const char *data, gsize size, GError **error);
/* After the last piece. */
gboolean _sinorus_event_reader_finish (SinorusEventReader *self, GError **error);
/* NULL while it is not known, and for files without a row. */
const SinorusEventFormat *_sinorus_event_reader_get_format (SinorusEventReader *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SinorusEventReader, _sinorus_event_reader_free)

G_END_DECLS
