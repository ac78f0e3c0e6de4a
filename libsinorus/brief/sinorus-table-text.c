/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-table-text.h>

#include <string.h>

#include <sinorus/sinorus-error.h>

#include "brief/sinorus-text-private.h"

#define GAP 2
#define NARROWEST 6

static gboolean
is_number (SinorusTable *table, guint column)
{
  SinorusColumnType type = sinorus_table_get_column_type (table, column);

  return type == SINORUS_COLUMN_TYPE_NUMBER || type == SINORUS_COLUMN_TYPE_INTEGER;
}

static char *
raw_text (SinorusTable *table, guint row, guint column)
{
  if (sinorus_table_is_missing (table, row, column))
    return g_strdup ("–");
  switch (sinorus_table_get_column_type (table, column))
    {
    case SINORUS_COLUMN_TYPE_NUMBER:
      return _sinorus_text_number (sinorus_table_get_number (table, row, column));
    case SINORUS_COLUMN_TYPE_TRUTH:
      return g_strdup (sinorus_table_get_truth (table, row, column) ? "yes" : "no");
    case SINORUS_COLUMN_TYPE_LIST:
      return g_strjoinv (", ", (char **) sinorus_table_get_list (table, row, column));
    default:
      return sinorus_table_dup_text (table, row, column);
    }
}

static char *
cell_text (SinorusTable *table, guint row, guint column)
{
  char *text = raw_text (table, row, column);

  _sinorus_text_tame (text);
  return text;
}

static char *
label_text (SinorusTable *table, guint column)
{
  char *text = g_strdup (sinorus_table_get_column_label (table, column));

  _sinorus_text_tame (text);
  return text;
}

/* The width of each column: what its cells need, the widest narrowed until all fit. */
static guint *
layout (SinorusTable *table, guint width)
{
  guint n_columns = sinorus_table_get_n_columns (table);
  guint *widths = g_new0 (guint, n_columns + 1);
  guint total = n_columns > 0 ? GAP * (n_columns - 1) : 0;

  for (guint column = 0; column < n_columns; column++)
    {
      g_autofree char *label = label_text (table, column);

      widths[column] = _sinorus_text_width (label);
      for (guint row = 0; row < sinorus_table_get_n_rows (table); row++)
        {
          g_autofree char *text = cell_text (table, row, column);

          widths[column] = MAX (widths[column], _sinorus_text_width (text));
        }
      total += widths[column];
    }
  while (width > 0 && total > width)
    {
      guint widest = 0;
      guint excess;

      for (guint column = 1; column < n_columns; column++)
        if (!is_number (table, column) && (is_number (table, widest) || widths[column] > widths[widest]))
          widest = column;
      if (is_number (table, widest) || widths[widest] <= NARROWEST)
        break;
      excess = MIN (total - width, MAX (1, (widths[widest] - NARROWEST) / 4));
      widths[widest] -= excess;
      total -= excess;
    }
  return widths;
}

static void
trim_line (GString *out)
{
  while (out->len > 0 && out->str[out->len - 1] == ' ')
    g_string_truncate (out, out->len - 1);
  g_string_append_c (out, '\n');
}

/* A row of cells, each of which may take several lines. */
static void
append_cells (GString *out, SinorusTable *table, GStrv *cells, const guint *widths)
{
  guint n_columns = sinorus_table_get_n_columns (table);
  guint n_lines = 1;

  for (guint column = 0; column < n_columns; column++)
    n_lines = MAX (n_lines, g_strv_length (cells[column]));
  for (guint line = 0; line < n_lines; line++)
    {
      for (guint column = 0; column < n_columns; column++)
        {
          const char *text = line < g_strv_length (cells[column]) ? cells[column][line] : "";

          if (column > 0)
            g_string_append (out, "  ");
          _sinorus_text_pad (out, text, widths[column], is_number (table, column));
        }
      trim_line (out);
    }
}

static void
free_cells (GStrv *cells, guint n)
{
  for (guint i = 0; i < n; i++)
    g_strfreev (cells[i]);
  g_free (cells);
}

static char *
to_terminal (SinorusTable *table, guint width)
{
  GString *out = g_string_new (NULL);
  guint n_columns = sinorus_table_get_n_columns (table);
  g_autofree guint *widths = layout (table, width);
  GStrv *cells = g_new0 (GStrv, n_columns + 1);

  for (guint column = 0; column < n_columns; column++)
    {
      g_autofree char *label = label_text (table, column);

      cells[column] = _sinorus_text_wrap (label, widths[column]);
    }
  append_cells (out, table, cells, widths);
  free_cells (cells, n_columns);
  for (guint column = 0; column < n_columns; column++)
    {
      if (column > 0)
        g_string_append (out, "  ");
      for (guint i = 0; i < widths[column]; i++)
        g_string_append (out, "─");
    }
  g_string_append_c (out, '\n');
  for (guint row = 0; row < sinorus_table_get_n_rows (table); row++)
    {
      cells = g_new0 (GStrv, n_columns + 1);
      for (guint column = 0; column < n_columns; column++)
        {
          g_autofree char *text = cell_text (table, row, column);

          cells[column] = _sinorus_text_wrap (text, widths[column]);
        }
      append_cells (out, table, cells, widths);
      free_cells (cells, n_columns);
    }
  return g_string_free (out, FALSE);
}

static char *
to_markdown (SinorusTable *table)
{
  GString *out = g_string_new (NULL);
  guint n_columns = sinorus_table_get_n_columns (table);

  for (guint column = 0; column < n_columns; column++)
    {
      g_autofree char *label = label_text (table, column);

      g_string_append (out, "| ");
      _sinorus_text_append_markdown (out, label);
      g_string_append_c (out, ' ');
    }
  g_string_append (out, "|\n");
  for (guint column = 0; column < n_columns; column++)
    g_string_append (out, is_number (table, column) ? "|---:" : "|---");
  g_string_append (out, "|\n");
  for (guint row = 0; row < sinorus_table_get_n_rows (table); row++)
    {
      for (guint column = 0; column < n_columns; column++)
        {
          g_autofree char *text = cell_text (table, row, column);

          g_string_append (out, "| ");
          _sinorus_text_append_markdown (out, text);
          g_string_append_c (out, ' ');
        }
      g_string_append (out, "|\n");
    }
  return g_string_free (out, FALSE);
}

/**
 * sinorus_table_to_text:
 * @self: a table
 * @format: `term` for a terminal or `md` for Markdown
 * @width: how many columns the terminal has; 0 for no limit
 * @error: return location for an error
 *
 * Lays the table out for people. Numbers are rounded to four significant digits,
 * missing cells are “–”, and cells that are too wide for the terminal are broken
 * over several lines; nothing is cut off.
 *
 * Fails with `SINORUS_ERROR_UNSUPPORTED` for any other format.
 *
 * Returns: (transfer full): the text, with a newline at the end of each line
 *
 * Since: 1.0
 */
char *
sinorus_table_to_text (SinorusTable *self, const char *format, guint width, GError **error)
{
  g_return_val_if_fail (SINORUS_IS_TABLE (self), NULL);
  g_return_val_if_fail (format != NULL, NULL);

  if (g_str_equal (format, "term"))
    return to_terminal (self, width);
  if (g_str_equal (format, "md"))
    return to_markdown (self);
  g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_UNSUPPORTED, "tables are laid out as term or md, not “%s”", format);
  return NULL;
}
