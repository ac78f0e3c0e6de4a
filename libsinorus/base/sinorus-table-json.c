/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "base/sinorus-table-private.h"

#include "base/sinorus-node-private.h"

static void
write_cell (SinorusTable *self, SinorusJsonWriter *writer, guint row, guint column)
{
  const char *const *list;

  if (sinorus_table_is_missing (self, row, column))
    {
      sinorus_json_writer_add_null (writer);
      return;
    }
  switch (sinorus_table_get_column_type (self, column))
    {
    case SINORUS_COLUMN_TYPE_TEXT:
      sinorus_json_writer_add_string (writer, sinorus_table_get_text (self, row, column));
      break;
    case SINORUS_COLUMN_TYPE_NUMBER:
      sinorus_json_writer_add_number (writer, sinorus_table_get_number (self, row, column));
      break;
    case SINORUS_COLUMN_TYPE_INTEGER:
      sinorus_json_writer_add_integer (writer, sinorus_table_get_integer (self, row, column));
      break;
    case SINORUS_COLUMN_TYPE_TRUTH:
      sinorus_json_writer_add_boolean (writer, sinorus_table_get_truth (self, row, column));
      break;
    case SINORUS_COLUMN_TYPE_LIST:
      sinorus_json_writer_begin_array (writer);
      list = sinorus_table_get_list (self, row, column);
      for (gsize i = 0; list[i] != NULL; i++)
        sinorus_json_writer_add_string (writer, list[i]);
      sinorus_json_writer_end_array (writer);
      break;
    case SINORUS_COLUMN_TYPE_NODE:
      _sinorus_node_write_json (sinorus_table_get_node (self, row, column), writer);
      break;
    case SINORUS_COLUMN_TYPE_UNKNOWN:
    default:
      g_assert_not_reached ();
    }
}

void
_sinorus_table_write_json (SinorusTable *self, SinorusJsonWriter *writer)
{
  guint n_rows = sinorus_table_get_n_rows (self);
  guint n_columns = sinorus_table_get_n_columns (self);

  sinorus_json_writer_begin_array (writer);
  for (guint row = 0; row < n_rows; row++)
    {
      sinorus_json_writer_begin_object (writer);
      for (guint column = 0; column < n_columns; column++)
        {
          sinorus_json_writer_add_name (writer, sinorus_table_get_column_name (self, column));
          write_cell (self, writer, row, column);
        }
      sinorus_json_writer_end_object (writer);
    }
  sinorus_json_writer_end_array (writer);
}

/**
 * sinorus_table_to_json:
 * @self: a table
 * @pretty: whether to put each value on a line of its own
 *
 * Writes the table as a JSON array with one object for each row, its members in
 * the order of the columns. Missing cells and numbers that are not finite are null.
 *
 * Returns: (transfer full): the JSON text
 *
 * Since: 1.0
 */
char *
sinorus_table_to_json (SinorusTable *self, gboolean pretty)
{
  g_autoptr (SinorusJsonWriter) writer = NULL;

  g_return_val_if_fail (SINORUS_IS_TABLE (self), NULL);

  writer = sinorus_json_writer_new (pretty);
  _sinorus_table_write_json (self, writer);
  return sinorus_json_writer_to_text (writer, NULL);
}

/**
 * sinorus_json_writer_add_table:
 * @self: a writer
 * @table: a table
 *
 * Writes the rows of a table, as [method@Table.to_json] does.
 *
 * Since: 1.0
 */
void
sinorus_json_writer_add_table (SinorusJsonWriter *self, SinorusTable *table)
{
  g_return_if_fail (SINORUS_IS_JSON_WRITER (self));
  g_return_if_fail (SINORUS_IS_TABLE (table));

  _sinorus_table_write_json (table, self);
}
