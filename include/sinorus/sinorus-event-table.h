/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <gio/gio.h>
#include <sinorus/sinorus-load-options.h>
#include <sinorus/sinorus-table.h>
#include <sinorus/sinorus-version-macros.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_EVENT_TABLE (sinorus_event_table_get_type ())

SINORUS_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (SinorusEventTable, sinorus_event_table, SINORUS, EVENT_TABLE, GObject)

SINORUS_AVAILABLE_IN_1_0
SinorusEventTable *sinorus_event_table_load (const char *const *files, SinorusLoadOptions *options,
                                             GCancellable *cancellable, GError **error);
SINORUS_AVAILABLE_IN_1_0
void sinorus_event_table_load_async (const char *const *files, SinorusLoadOptions *options, GCancellable *cancellable,
                                     GAsyncReadyCallback callback, gpointer user_data);
SINORUS_AVAILABLE_IN_1_0
SinorusEventTable *sinorus_event_table_load_finish (GAsyncResult *result, GError **error);

SINORUS_AVAILABLE_IN_1_0
GStrv sinorus_event_table_list_formats (void);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_event_table_describe_format (const char *format);

SINORUS_AVAILABLE_IN_1_0
guint64 sinorus_event_table_get_n_events (SinorusEventTable *self);
SINORUS_AVAILABLE_IN_1_0
guint64 sinorus_event_table_get_n_read (SinorusEventTable *self);
SINORUS_AVAILABLE_IN_1_0
guint64 sinorus_event_table_get_n_duplicates (SinorusEventTable *self);
SINORUS_AVAILABLE_IN_1_0
guint64 sinorus_event_table_get_n_repeats (SinorusEventTable *self);
SINORUS_AVAILABLE_IN_1_0
guint64 sinorus_event_table_get_n_rejected (SinorusEventTable *self);

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_event_table_get_dedupe (SinorusEventTable *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_event_table_get_format (SinorusEventTable *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_event_table_get_scale (SinorusEventTable *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_event_table_get_quad_scheme (SinorusEventTable *self);

SINORUS_AVAILABLE_IN_1_0
SinorusTable *sinorus_event_table_get_inputs (SinorusEventTable *self);
SINORUS_AVAILABLE_IN_1_0
SinorusTable *sinorus_event_table_get_rejects (SinorusEventTable *self);
SINORUS_AVAILABLE_IN_1_0
SinorusTable *sinorus_event_table_get_unmapped (SinorusEventTable *self);
SINORUS_AVAILABLE_IN_1_0
SinorusTable *sinorus_event_table_get_coverage (SinorusEventTable *self);
SINORUS_AVAILABLE_IN_1_0
gboolean sinorus_event_table_covers (SinorusEventTable *self, gint64 day);

SINORUS_AVAILABLE_IN_1_0
GStrv sinorus_event_table_list_columns (SinorusEventTable *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_event_table_get_column_format (SinorusEventTable *self, const char *column);
SINORUS_AVAILABLE_IN_1_0
GBytes *sinorus_event_table_dup_column (SinorusEventTable *self, const char *column);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_event_table_get_dictionary (SinorusEventTable *self, const char *column);

G_END_DECLS
