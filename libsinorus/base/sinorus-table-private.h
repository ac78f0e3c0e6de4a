/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <sinorus/sinorus-json-writer.h>
#include <sinorus/sinorus-table.h>

G_BEGIN_DECLS

/* A missing cell of a column of integers, as in the columns that are handed out. */
#define SINORUS_INTEGER_MISSING G_MININT64

/* Building: all columns first, then row after row; the setters write into the last row, whose cells are missing at
 * first. Nothing may be added once the table has left the function that builds it, as columns are handed out without a
 * copy. */
SinorusTable *_sinorus_table_new (const char *name);
/* `label` is the heading for people, NULL for the name. Returns the number of the column. */
guint _sinorus_table_add_column (SinorusTable *self, const char *name, const char *label, SinorusColumnType type);
void _sinorus_table_append_row (SinorusTable *self);
/* NULL, NaN and SINORUS_INTEGER_MISSING leave the cell missing. Texts are copied, equal ones once. */
void _sinorus_table_set_text (SinorusTable *self, guint column, const char *text);
void _sinorus_table_set_number (SinorusTable *self, guint column, double number);
void _sinorus_table_set_integer (SinorusTable *self, guint column, gint64 integer);
void _sinorus_table_set_truth (SinorusTable *self, guint column, gboolean truth);
void _sinorus_table_set_list (SinorusTable *self, guint column, const char *const *list);
/* Takes the node. */
void _sinorus_table_take_node (SinorusTable *self, guint column, SinorusNode *node);

/* An array of one object for each row; missing cells are null. */
void _sinorus_table_write_json (SinorusTable *self, SinorusJsonWriter *writer);

G_END_DECLS
