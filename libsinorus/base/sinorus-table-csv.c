/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "base/sinorus-number-private.h"
#include "base/sinorus-table-private.h"

#include <sinorus/sinorus-error.h>
#include <string.h>

#define MAX_SIZE ((gsize) 1 << 30)
#define MAX_COLUMNS 10000
#define BYTE_ORDER_MARK "\357\273\277"

/* A field of the text: where it stands, and what it is. */
typedef struct {
  const char *start;
  gsize length;
  gboolean quoted;
  /* Whether quotes are doubled in it. */
  gboolean doubled;
  gboolean last_of_line;
} Field;

typedef struct {
  const char *at;
  guint line;
  /* The line that the row begins in. */
  guint row_line;
  gboolean in_row;
} Reader;

static gboolean
fail (guint line, int code, GError **error, const char *what)
{
  g_set_error (error, SINORUS_ERROR, code, "CSV: line %u: %s", line, what);
  return FALSE;
}

/* Moves to the end of a quoted field, behind the closing quote. */
static gboolean
read_quoted (Reader *reader, Field *field, GError **error)
{
  guint line = reader->line;

  field->quoted = TRUE;
  field->start = ++reader->at;
  for (;; reader->at++)
    {
      if (*reader->at == '\0')
        return fail (line, SINORUS_ERROR_PARSE, error, "a quoted field has no closing quote");
      if (*reader->at == '\n')
        reader->line++;
      if (*reader->at != '"')
        continue;
      if (reader->at[1] != '"')
        break;
      field->doubled = TRUE;
      reader->at++;
    }
  field->length = reader->at - field->start;
  reader->at++;
  return TRUE;
}

static gboolean
read_field (Reader *reader, Field *field, GError **error)
{
  *field = (Field) { .start = reader->at };
  if (!reader->in_row)
    reader->row_line = reader->line;
  if (*reader->at == '"')
    {
      if (!read_quoted (reader, field, error))
        return FALSE;
    }
  else
    {
      reader->at += strcspn (reader->at, ",\r\n\"");
      field->length = reader->at - field->start;
    }

  reader->in_row = *reader->at == ',';
  field->last_of_line = !reader->in_row;
  if (reader->at[0] == '\r' && reader->at[1] == '\n')
    reader->at++;
  switch (*reader->at)
    {
    case '\0':
      return TRUE;
    case '\n':
      reader->line++;
      G_GNUC_FALLTHROUGH;
    case ',':
      reader->at++;
      return TRUE;
    case '\r':
      return fail (reader->line, SINORUS_ERROR_PARSE, error,
                   "a carriage return that ends no line stands outside of quotes");
    default:
      return fail (reader->line, SINORUS_ERROR_PARSE, error,
                   field->quoted ? "a closing quote is not followed by a comma or the end of the line"
                                 : "a quote stands in a field that does not begin with one");
    }
}

static char *
dup_field (const Field *field)
{
  char *text = g_strndup (field->start, field->length);
  char *out = text;

  if (!field->doubled)
    return text;
  for (const char *in = text; *in != '\0'; in++)
    {
      *out++ = *in;
      if (*in == '"')
        in++;
    }
  *out = '\0';
  return text;
}

/* What a column can be, given one more cell; UNKNOWN stands for no cell yet. */
static SinorusColumnType
narrow (SinorusColumnType type, const Field *field)
{
  const char *digits = field->start;
  gsize length = field->length;
  double number;
  gint64 integer;

  if (type == SINORUS_COLUMN_TYPE_TEXT || (length == 0 && !field->quoted))
    return type;
  if (field->doubled || !_sinorus_number_parse (field->start, field->length, &number))
    return SINORUS_COLUMN_TYPE_TEXT;
  if (*digits == '-')
    {
      digits++;
      length--;
    }
  /* 010 is a code and not ten. */
  if (length > 1 && digits[0] == '0' && g_ascii_isdigit (digits[1]))
    return SINORUS_COLUMN_TYPE_TEXT;
  /* Only doubles have a negative zero. */
  if (length == 1 && digits[0] == '0' && digits != field->start)
    return SINORUS_COLUMN_TYPE_NUMBER;
  if (_sinorus_integer_parse (field->start, field->length, &integer) && integer != SINORUS_INTEGER_MISSING)
    return type == SINORUS_COLUMN_TYPE_NUMBER ? type : SINORUS_COLUMN_TYPE_INTEGER;
  /* So many digits are an identifier, and a double would lose some. */
  if (strspn (digits, "0123456789") >= length)
    return SINORUS_COLUMN_TYPE_TEXT;
  return SINORUS_COLUMN_TYPE_NUMBER;
}

static gboolean
read_header (Reader *reader, GPtrArray *names, GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  Field field;

  do
    {
      char *name;

      if (names->len == MAX_COLUMNS)
        return fail (reader->line, SINORUS_ERROR_LIMIT, error, "more than " G_STRINGIFY (MAX_COLUMNS) " columns");
      if (!read_field (reader, &field, error))
        return FALSE;
      name = dup_field (&field);
      g_ptr_array_add (names, name);
      if (!g_hash_table_add (seen, name))
        {
          g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_PARSE, "CSV: line %u: two columns are named “%s”",
                       reader->row_line, name);
          return FALSE;
        }
    }
  while (!field.last_of_line);
  return TRUE;
}

/* A blank line is nothing, but in a table of one column it is a missing cell. */
static void
skip_blank_lines (Reader *reader, guint n_columns)
{
  while (n_columns > 1 && (*reader->at == '\n' || (reader->at[0] == '\r' && reader->at[1] == '\n')))
    {
      reader->at += *reader->at == '\r' ? 2 : 1;
      reader->line++;
    }
}

static gboolean
wrong_count (const Reader *reader, guint n, guint n_columns, GError **error)
{
  g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_PARSE, "CSV: line %u: %s than the %u fields of the header",
               reader->row_line, n < n_columns ? "fewer" : "more", n_columns);
  return FALSE;
}

/* Goes over the rows once to check them and to find the types of the columns. */
static gboolean
scan_rows (Reader reader, SinorusColumnType *types, guint n_columns, GError **error)
{
  for (skip_blank_lines (&reader, n_columns); *reader.at != '\0'; skip_blank_lines (&reader, n_columns))
    {
      Field field = { 0 };
      guint n = 0;

      while (!field.last_of_line)
        {
          if (!read_field (&reader, &field, error))
            return FALSE;
          if (n == n_columns)
            return wrong_count (&reader, n + 1, n_columns, error);
          types[n] = narrow (types[n], &field);
          n++;
        }
      if (n < n_columns)
        return wrong_count (&reader, n, n_columns, error);
    }
  return TRUE;
}

static void
set_cell (SinorusTable *table, guint column, const Field *field)
{
  g_autofree char *text = NULL;
  double number;
  gint64 integer;

  if (field->length == 0 && !field->quoted)
    return;
  switch (sinorus_table_get_column_type (table, column))
    {
    case SINORUS_COLUMN_TYPE_NUMBER:
      if (_sinorus_number_parse (field->start, field->length, &number))
        _sinorus_table_set_number (table, column, number);
      break;
    case SINORUS_COLUMN_TYPE_INTEGER:
      if (_sinorus_integer_parse (field->start, field->length, &integer))
        _sinorus_table_set_integer (table, column, integer);
      break;
    case SINORUS_COLUMN_TYPE_TEXT:
      text = dup_field (field);
      _sinorus_table_set_text (table, column, text);
      break;
    case SINORUS_COLUMN_TYPE_TRUTH:
    case SINORUS_COLUMN_TYPE_LIST:
    case SINORUS_COLUMN_TYPE_NODE:
    case SINORUS_COLUMN_TYPE_UNKNOWN:
    default:
      g_assert_not_reached ();
    }
}

/* Goes over the rows, known to be good, a second time. */
static void
fill_rows (Reader reader, SinorusTable *table)
{
  guint n_columns = sinorus_table_get_n_columns (table);

  for (skip_blank_lines (&reader, n_columns); *reader.at != '\0'; skip_blank_lines (&reader, n_columns))
    {
      _sinorus_table_append_row (table);
      for (guint i = 0; i < n_columns; i++)
        {
          Field field;

          if (read_field (&reader, &field, NULL))
            set_cell (table, i, &field);
        }
    }
}

static gboolean
check_text (const char *text, GError **error)
{
  const char *end;
  guint line = 1;

  if (strnlen (text, MAX_SIZE + 1) > MAX_SIZE)
    {
      g_set_error_literal (error, SINORUS_ERROR, SINORUS_ERROR_LIMIT, "CSV: the text is longer than 1 GiB");
      return FALSE;
    }
  if (g_utf8_validate (text, -1, &end))
    return TRUE;
  for (const char *at = text; at < end; at++)
    line += *at == '\n';
  return fail (line, SINORUS_ERROR_PARSE, error, "the text is not UTF-8");
}

/**
 * sinorus_table_new_from_csv:
 * @text: comma-separated values with a header line
 * @error: return location for an error
 *
 * Reads a table, named `rows`, from comma-separated values
 * ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)) in UTF-8.
 *
 * Lines end with LF or CR LF. The first one has the names of the columns, which
 * must differ. An empty field is a missing cell, but a quoted empty one (`""`) is
 * an empty text. Blank lines are skipped, but in a table of one column, where
 * they are missing cells.
 *
 * A column holds integers if each of its cells is a whole number of at most 64
 * bits, numbers if each is a decimal number such as `-1.5` or `2e3`, and else
 * texts. So that codes and identifiers stay what they are, a number with needless
 * zeros before it (`010`) or a whole number of more than 64 bits makes the column
 * one of texts. A column without any value holds texts.
 *
 * The error is `SINORUS_ERROR_PARSE`, with the number of the line, if the text is
 * not as described, and `SINORUS_ERROR_LIMIT` if it is longer than 1 GiB or has
 * more than 10,000 columns.
 *
 * Returns: (transfer full): the table
 *
 * Since: 1.0
 */
SinorusTable *
sinorus_table_new_from_csv (const char *text, GError **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree SinorusColumnType *types = NULL;
  SinorusTable *table;
  Reader reader = { .at = text, .line = 1 };

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!check_text (text, error))
    return NULL;
  if (g_str_has_prefix (text, BYTE_ORDER_MARK))
    reader.at += strlen (BYTE_ORDER_MARK);
  if (*reader.at == '\0')
    {
      fail (1, SINORUS_ERROR_PARSE, error, "there is no header");
      return NULL;
    }
  if (!read_header (&reader, names, error))
    return NULL;
  types = g_new0 (SinorusColumnType, names->len);
  if (!scan_rows (reader, types, names->len, error))
    return NULL;

  table = _sinorus_table_new ("rows");
  for (guint i = 0; i < names->len; i++)
    _sinorus_table_add_column (table, names->pdata[i], NULL,
                               types[i] != SINORUS_COLUMN_TYPE_UNKNOWN ? types[i] : SINORUS_COLUMN_TYPE_TEXT);
  fill_rows (reader, table);
  return table;
}

static void
append_field (GString *csv, const char *text)
{
  /* A byte order mark at the start of a text would not be read back. */
  if (*text != '\0' && strpbrk (text, ",\"\r\n") == NULL && !g_str_has_prefix (text, BYTE_ORDER_MARK))
    {
      g_string_append (csv, text);
      return;
    }
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
append_cell (GString *csv, SinorusTable *table, guint row, guint column)
{
  g_autofree char *written = NULL;
  const char *text = sinorus_table_get_text (table, row, column);

  if (text == NULL)
    text = written = sinorus_table_dup_text (table, row, column);
  if (text != NULL)
    append_field (csv, text);
}

/**
 * sinorus_table_to_csv:
 * @self: a table
 *
 * Writes the table as comma-separated values
 * ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)) in UTF-8 with LF at the end
 * of each line.
 *
 * The first line has the names of the columns. A missing cell is an empty field,
 * an empty text is `""`; cells are written as by [method@Table.dup_text].
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
sinorus_table_to_csv (SinorusTable *self)
{
  GString *csv;
  guint n_rows, n_columns;

  g_return_val_if_fail (SINORUS_IS_TABLE (self), NULL);

  csv = g_string_new (NULL);
  n_rows = sinorus_table_get_n_rows (self);
  n_columns = sinorus_table_get_n_columns (self);
  for (guint i = 0; i < n_columns; i++)
    {
      if (i > 0)
        g_string_append_c (csv, ',');
      append_field (csv, sinorus_table_get_column_name (self, i));
    }
  g_string_append_c (csv, '\n');
  for (guint row = 0; row < n_rows; row++)
    {
      for (guint i = 0; i < n_columns; i++)
        {
          if (i > 0)
            g_string_append_c (csv, ',');
          append_cell (csv, self, row, i);
        }
      g_string_append_c (csv, '\n');
    }
  return g_string_free (csv, FALSE);
}
