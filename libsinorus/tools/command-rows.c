/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "command.h"

#include <string.h>

/* A cell is a text, an integer or a list, or missing. */
typedef struct {
  SinorusColumnType type;
  char *text;
  gint64 integer;
  GStrv list;
} Cell;

struct _Rows
{
  const char *const *names;
  guint n_columns;
  GArray *cells;
};

static void
clear_cell (gpointer data)
{
  Cell *cell = data;

  g_free (cell->text);
  g_strfreev (cell->list);
}

Rows *
rows_new (const char *const *names)
{
  Rows *self = g_new0 (Rows, 1);

  self->names = names;
  self->n_columns = g_strv_length ((GStrv) names);
  self->cells = g_array_new (FALSE, TRUE, sizeof (Cell));
  g_array_set_clear_func (self->cells, clear_cell);
  return self;
}

void
rows_free (Rows *self)
{
  g_array_unref (self->cells);
  g_free (self);
}

static void
add_cell (Rows *self, Cell cell)
{
  g_array_append_val (self->cells, cell);
}

void
rows_add_text (Rows *self, const char *text)
{
  if (text == NULL)
    add_cell (self, (Cell) { .type = SINORUS_COLUMN_TYPE_UNKNOWN });
  else
    add_cell (self, (Cell) { .type = SINORUS_COLUMN_TYPE_TEXT, .text = g_utf8_make_valid (text, -1) });
}

void
rows_add_integer (Rows *self, gint64 integer)
{
  add_cell (self, (Cell) { .type = SINORUS_COLUMN_TYPE_INTEGER, .integer = integer });
}

void
rows_add_list (Rows *self, const char *const *list)
{
  add_cell (self, (Cell) { .type = SINORUS_COLUMN_TYPE_LIST, .list = g_strdupv ((GStrv) list) });
}

guint
rows_get_length (Rows *self)
{
  return self->cells->len / self->n_columns;
}

static void
add_cell_json (const Cell *cell, SinorusJsonWriter *writer)
{
  switch (cell->type)
    {
    case SINORUS_COLUMN_TYPE_TEXT:
      sinorus_json_writer_add_string (writer, cell->text);
      break;
    case SINORUS_COLUMN_TYPE_INTEGER:
      sinorus_json_writer_add_integer (writer, cell->integer);
      break;
    case SINORUS_COLUMN_TYPE_LIST:
      sinorus_json_writer_begin_array (writer);
      for (guint i = 0; cell->list[i] != NULL; i++)
        sinorus_json_writer_add_string (writer, cell->list[i]);
      sinorus_json_writer_end_array (writer);
      break;
    case SINORUS_COLUMN_TYPE_UNKNOWN:
    case SINORUS_COLUMN_TYPE_NUMBER:
    case SINORUS_COLUMN_TYPE_TRUTH:
    default:
      sinorus_json_writer_add_null (writer);
    }
}

/* Adds the rows under the key that they have for every verb. */
void
rows_add_json (Rows *self, SinorusJsonWriter *writer)
{
  sinorus_json_writer_add_name (writer, "rows");
  sinorus_json_writer_begin_array (writer);
  for (guint i = 0; i < self->cells->len; i++)
    {
      if (i % self->n_columns == 0)
        sinorus_json_writer_begin_object (writer);
      sinorus_json_writer_add_name (writer, self->names[i % self->n_columns]);
      add_cell_json (&g_array_index (self->cells, Cell, i), writer);
      if (i % self->n_columns == self->n_columns - 1)
        sinorus_json_writer_end_object (writer);
    }
  sinorus_json_writer_end_array (writer);
}

static void
append_quoted (GString *csv, const char *text)
{
  g_string_append_c (csv, '"');
  for (; *text != '\0'; text++)
    {
      if (*text == '"')
        g_string_append_c (csv, '"');
      g_string_append_c (csv, *text);
    }
  g_string_append_c (csv, '"');
}

static void
append_cell (GString *csv, const Cell *cell)
{
  if (cell->type == SINORUS_COLUMN_TYPE_TEXT)
    append_quoted (csv, cell->text);
  else if (cell->type == SINORUS_COLUMN_TYPE_INTEGER)
    g_string_append_printf (csv, "%" G_GINT64_FORMAT, cell->integer);
  else if (cell->type == SINORUS_COLUMN_TYPE_LIST && cell->list[0] != NULL)
    {
      g_autofree char *text = g_strjoinv (" ", cell->list);

      append_quoted (csv, text);
    }
}

/* The rows as a table of the library, which lays out text and CSV. */
SinorusTable *
rows_to_table (Rows *self)
{
  g_autoptr (GString) csv = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  SinorusTable *table;

  for (guint i = 0; i < self->n_columns; i++)
    g_string_append_printf (csv, "%s%s", i > 0 ? "," : "", self->names[i]);
  for (guint i = 0; i < self->cells->len; i++)
    {
      g_string_append_c (csv, i % self->n_columns == 0 ? '\n' : ',');
      append_cell (csv, &g_array_index (self->cells, Cell, i));
    }
  g_string_append_c (csv, '\n');
  table = sinorus_table_new_from_csv (csv->str, &error);
  if (table == NULL)
    g_error ("%s", error->message);
  return table;
}
