/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <gio/gio.h>
#include <sinorus/sinorus-node.h>
#include <sinorus/sinorus-table.h>
#include <sinorus/sinorus-version-macros.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_JSON_WRITER (sinorus_json_writer_get_type ())

SINORUS_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (SinorusJsonWriter, sinorus_json_writer, SINORUS, JSON_WRITER, GObject)

SINORUS_AVAILABLE_IN_1_0
SinorusJsonWriter *sinorus_json_writer_new (gboolean pretty);

SINORUS_AVAILABLE_IN_1_0
void sinorus_json_writer_begin_object (SinorusJsonWriter *self);
SINORUS_AVAILABLE_IN_1_0
void sinorus_json_writer_end_object (SinorusJsonWriter *self);
SINORUS_AVAILABLE_IN_1_0
void sinorus_json_writer_begin_array (SinorusJsonWriter *self);
SINORUS_AVAILABLE_IN_1_0
void sinorus_json_writer_end_array (SinorusJsonWriter *self);
SINORUS_AVAILABLE_IN_1_0
void sinorus_json_writer_add_name (SinorusJsonWriter *self, const char *name);
SINORUS_AVAILABLE_IN_1_0
void sinorus_json_writer_add_string (SinorusJsonWriter *self, const char *text);
SINORUS_AVAILABLE_IN_1_0
void sinorus_json_writer_add_number (SinorusJsonWriter *self, double number);
SINORUS_AVAILABLE_IN_1_0
void sinorus_json_writer_add_integer (SinorusJsonWriter *self, gint64 integer);
SINORUS_AVAILABLE_IN_1_0
void sinorus_json_writer_add_boolean (SinorusJsonWriter *self, gboolean truth);
SINORUS_AVAILABLE_IN_1_0
void sinorus_json_writer_add_null (SinorusJsonWriter *self);
SINORUS_AVAILABLE_IN_1_0
void sinorus_json_writer_add_node (SinorusJsonWriter *self, SinorusNode *node);
SINORUS_AVAILABLE_IN_1_0
void sinorus_json_writer_add_table (SinorusJsonWriter *self, SinorusTable *table);

SINORUS_AVAILABLE_IN_1_0
gboolean sinorus_json_writer_get_pretty (SinorusJsonWriter *self);
SINORUS_AVAILABLE_IN_1_0
char *sinorus_json_writer_to_text (SinorusJsonWriter *self, GError **error);

G_END_DECLS
