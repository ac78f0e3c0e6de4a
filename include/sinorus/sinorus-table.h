/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <gio/gio.h>
#include <sinorus/sinorus-node.h>
#include <sinorus/sinorus-version-macros.h>

G_BEGIN_DECLS

/**
 * SinorusColumnType:
 * @SINORUS_COLUMN_TYPE_UNKNOWN: there is no such column, or no value
 * @SINORUS_COLUMN_TYPE_TEXT: UTF-8 text
 * @SINORUS_COLUMN_TYPE_NUMBER: a double
 * @SINORUS_COLUMN_TYPE_INTEGER: a signed whole number of 64 bits
 * @SINORUS_COLUMN_TYPE_TRUTH: true or false
 * @SINORUS_COLUMN_TYPE_LIST: a list of texts
 * @SINORUS_COLUMN_TYPE_NODE: something that has parts of its own
 *
 * What the cells of a column, or a value of a finding, hold. A cell of any type
 * can be missing.
 *
 * Since: 1.0
 */
typedef enum {
  SINORUS_COLUMN_TYPE_UNKNOWN = 0,
  SINORUS_COLUMN_TYPE_TEXT = 1,
  SINORUS_COLUMN_TYPE_NUMBER = 2,
  SINORUS_COLUMN_TYPE_INTEGER = 3,
  SINORUS_COLUMN_TYPE_TRUTH = 4,
  SINORUS_COLUMN_TYPE_LIST = 5,
  SINORUS_COLUMN_TYPE_NODE = 6,
} SinorusColumnType;

#define SINORUS_TYPE_TABLE (sinorus_table_get_type ())

SINORUS_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (SinorusTable, sinorus_table, SINORUS, TABLE, GObject)

SINORUS_AVAILABLE_IN_1_0
SinorusTable *sinorus_table_new_from_csv (const char *text, GError **error);

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_table_get_name (SinorusTable *self);
SINORUS_AVAILABLE_IN_1_0
guint sinorus_table_get_n_rows (SinorusTable *self);
SINORUS_AVAILABLE_IN_1_0
guint sinorus_table_get_n_columns (SinorusTable *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_table_get_column_name (SinorusTable *self, guint column);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_table_get_column_label (SinorusTable *self, guint column);
SINORUS_AVAILABLE_IN_1_0
SinorusColumnType sinorus_table_get_column_type (SinorusTable *self, guint column);
SINORUS_AVAILABLE_IN_1_0
int sinorus_table_find_column (SinorusTable *self, const char *name);

SINORUS_AVAILABLE_IN_1_0
gboolean sinorus_table_is_missing (SinorusTable *self, guint row, guint column);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_table_get_text (SinorusTable *self, guint row, guint column);
SINORUS_AVAILABLE_IN_1_0
double sinorus_table_get_number (SinorusTable *self, guint row, guint column);
SINORUS_AVAILABLE_IN_1_0
gint64 sinorus_table_get_integer (SinorusTable *self, guint row, guint column);
SINORUS_AVAILABLE_IN_1_0
gboolean sinorus_table_get_truth (SinorusTable *self, guint row, guint column);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_table_get_list (SinorusTable *self, guint row, guint column);
SINORUS_AVAILABLE_IN_1_0
SinorusNode *sinorus_table_get_node (SinorusTable *self, guint row, guint column);
SINORUS_AVAILABLE_IN_1_0
char *sinorus_table_dup_text (SinorusTable *self, guint row, guint column);

SINORUS_AVAILABLE_IN_1_0
GBytes *sinorus_table_dup_numbers (SinorusTable *self, guint column);
SINORUS_AVAILABLE_IN_1_0
GBytes *sinorus_table_dup_integers (SinorusTable *self, guint column);

SINORUS_AVAILABLE_IN_1_0
char *sinorus_table_to_csv (SinorusTable *self);
SINORUS_AVAILABLE_IN_1_0
char *sinorus_table_to_json (SinorusTable *self, gboolean pretty);

G_END_DECLS
