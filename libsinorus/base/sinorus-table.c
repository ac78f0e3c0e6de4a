/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "base/sinorus-table-private.h"

#include "base/sinorus-number-private.h"

#include <math.h>

/* The cells of a column, one array for each type; what is missing is marked in the cell. */
typedef struct {
  char *name;
  char *label;
  SinorusColumnType type;
  union {
    gpointer any;
    const char **texts; /* NULL; else in the pool */
    double *numbers;    /* NaN */
    gint64 *integers;   /* SINORUS_INTEGER_MISSING */
    gint8 *truths;      /* -1 */
    char ***lists;      /* NULL */
    SinorusNode **nodes; /* NULL */
  } cells;
} Column;

/**
 * SinorusTable:
 *
 * A table of results: named, typed columns whose cells can be missing.
 *
 * A table never changes once it has been made, so any number of threads can read
 * it. Rows and columns are numbered from 0; an index beyond the table is read as
 * a missing cell. Whole columns of numbers are handed out without a copy by
 * [method@Table.dup_numbers] and [method@Table.dup_integers].
 *
 * Since: 1.0
 */
struct _SinorusTable
{
  GObject parent_instance;

  char *name;
  GArray *columns;
  guint n_rows;
  gsize capacity;
  GStringChunk *pool;
};

enum {
  PROP_NAME = 1,
  PROP_N_ROWS,
  PROP_N_COLUMNS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SinorusTable, sinorus_table, G_TYPE_OBJECT)

static void
sinorus_table_finalize (GObject *object)
{
  SinorusTable *self = SINORUS_TABLE (object);

  for (guint i = 0; i < self->columns->len; i++)
    {
      Column *column = &g_array_index (self->columns, Column, i);

      if (column->type == SINORUS_COLUMN_TYPE_LIST)
        for (guint row = 0; row < self->n_rows; row++)
          g_strfreev (column->cells.lists[row]);
      if (column->type == SINORUS_COLUMN_TYPE_NODE)
        for (guint row = 0; row < self->n_rows; row++)
          g_clear_pointer (&column->cells.nodes[row], sinorus_node_unref);
      g_free (column->cells.any);
      g_free (column->name);
      g_free (column->label);
    }
  g_array_unref (self->columns);
  g_string_chunk_free (self->pool);
  g_free (self->name);

  G_OBJECT_CLASS (sinorus_table_parent_class)->finalize (object);
}

static void
sinorus_table_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SinorusTable *self = SINORUS_TABLE (object);

  switch (id)
    {
    case PROP_NAME: g_value_set_string (value, self->name); break;
    case PROP_N_ROWS: g_value_set_uint (value, self->n_rows); break;
    case PROP_N_COLUMNS: g_value_set_uint (value, self->columns->len); break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
sinorus_table_class_init (SinorusTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = sinorus_table_finalize;
  object_class->get_property = sinorus_table_get_property;

  /**
   * SinorusTable:name: (getter get_name)
   *
   * The name of the table, `rows` for the main one of a finding.
   *
   * Since: 1.0
   */
  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, "", flags);
  /**
   * SinorusTable:n-rows: (getter get_n_rows)
   *
   * The number of rows.
   *
   * Since: 1.0
   */
  properties[PROP_N_ROWS] = g_param_spec_uint ("n-rows", NULL, NULL, 0, G_MAXUINT, 0, flags);
  /**
   * SinorusTable:n-columns: (getter get_n_columns)
   *
   * The number of columns.
   *
   * Since: 1.0
   */
  properties[PROP_N_COLUMNS] = g_param_spec_uint ("n-columns", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sinorus_table_init (SinorusTable *self)
{
  self->name = g_strdup ("");
  self->columns = g_array_new (FALSE, FALSE, sizeof (Column));
  self->pool = g_string_chunk_new (4000);
}

SinorusTable *
_sinorus_table_new (const char *name)
{
  SinorusTable *self = g_object_new (SINORUS_TYPE_TABLE, NULL);

  g_free (self->name);
  self->name = g_strdup (name);
  return self;
}

guint
_sinorus_table_add_column (SinorusTable *self, const char *name, const char *label, SinorusColumnType type)
{
  Column column = { .type = type };

  g_return_val_if_fail (self->n_rows == 0, 0);
  g_return_val_if_fail (type != SINORUS_COLUMN_TYPE_UNKNOWN, 0);

  column.name = g_strdup (name);
  column.label = g_strdup (label != NULL ? label : name);
  g_array_append_val (self->columns, column);
  return self->columns->len - 1;
}

static void
grow (SinorusTable *self)
{
  self->capacity = self->capacity == 0 ? 16 : 2 * self->capacity;
  for (guint i = 0; i < self->columns->len; i++)
    {
      Column *column = &g_array_index (self->columns, Column, i);

      switch (column->type)
        {
        case SINORUS_COLUMN_TYPE_TEXT:
          column->cells.texts = g_renew (const char *, column->cells.texts, self->capacity);
          break;
        case SINORUS_COLUMN_TYPE_NUMBER:
          column->cells.numbers = g_renew (double, column->cells.numbers, self->capacity);
          break;
        case SINORUS_COLUMN_TYPE_INTEGER:
          column->cells.integers = g_renew (gint64, column->cells.integers, self->capacity);
          break;
        case SINORUS_COLUMN_TYPE_TRUTH:
          column->cells.truths = g_renew (gint8, column->cells.truths, self->capacity);
          break;
        case SINORUS_COLUMN_TYPE_LIST:
          column->cells.lists = g_renew (char **, column->cells.lists, self->capacity);
          break;
        case SINORUS_COLUMN_TYPE_NODE:
          column->cells.nodes = g_renew (SinorusNode *, column->cells.nodes, self->capacity);
          break;
        case SINORUS_COLUMN_TYPE_UNKNOWN:
        default:
          g_assert_not_reached ();
        }
    }
}

void
_sinorus_table_append_row (SinorusTable *self)
{
  guint row = self->n_rows;

  g_return_if_fail (row < G_MAXUINT);

  if (row == self->capacity)
    grow (self);
  self->n_rows++;
  for (guint i = 0; i < self->columns->len; i++)
    {
      Column *column = &g_array_index (self->columns, Column, i);

      switch (column->type)
        {
        case SINORUS_COLUMN_TYPE_TEXT: column->cells.texts[row] = NULL; break;
        case SINORUS_COLUMN_TYPE_NUMBER: column->cells.numbers[row] = NAN; break;
        case SINORUS_COLUMN_TYPE_INTEGER: column->cells.integers[row] = SINORUS_INTEGER_MISSING; break;
        case SINORUS_COLUMN_TYPE_TRUTH: column->cells.truths[row] = -1; break;
        case SINORUS_COLUMN_TYPE_LIST: column->cells.lists[row] = NULL; break;
        case SINORUS_COLUMN_TYPE_NODE: column->cells.nodes[row] = NULL; break;
        case SINORUS_COLUMN_TYPE_UNKNOWN:
        default: g_assert_not_reached ();
        }
    }
}

/* The column, if it is of that type and has a last row to write into. */
static Column *
column_to_set (SinorusTable *self, guint index, SinorusColumnType type)
{
  Column *column;

  g_return_val_if_fail (index < self->columns->len && self->n_rows > 0, NULL);
  column = &g_array_index (self->columns, Column, index);
  g_return_val_if_fail (column->type == type, NULL);
  return column;
}

void
_sinorus_table_set_text (SinorusTable *self, guint index, const char *text)
{
  Column *column = column_to_set (self, index, SINORUS_COLUMN_TYPE_TEXT);

  if (column != NULL)
    column->cells.texts[self->n_rows - 1] = text != NULL ? g_string_chunk_insert_const (self->pool, text) : NULL;
}

void
_sinorus_table_set_number (SinorusTable *self, guint index, double number)
{
  Column *column = column_to_set (self, index, SINORUS_COLUMN_TYPE_NUMBER);

  if (column != NULL)
    column->cells.numbers[self->n_rows - 1] = number;
}

void
_sinorus_table_set_integer (SinorusTable *self, guint index, gint64 integer)
{
  Column *column = column_to_set (self, index, SINORUS_COLUMN_TYPE_INTEGER);

  if (column != NULL)
    column->cells.integers[self->n_rows - 1] = integer;
}

void
_sinorus_table_set_truth (SinorusTable *self, guint index, gboolean truth)
{
  Column *column = column_to_set (self, index, SINORUS_COLUMN_TYPE_TRUTH);

  if (column != NULL)
    column->cells.truths[self->n_rows - 1] = truth ? 1 : 0;
}

void
_sinorus_table_set_list (SinorusTable *self, guint index, const char *const *list)
{
  Column *column = column_to_set (self, index, SINORUS_COLUMN_TYPE_LIST);

  if (column != NULL)
    {
      g_strfreev (column->cells.lists[self->n_rows - 1]);
      column->cells.lists[self->n_rows - 1] = g_strdupv ((char **) list);
    }
}

void
_sinorus_table_take_node (SinorusTable *self, guint index, SinorusNode *node)
{
  Column *column = column_to_set (self, index, SINORUS_COLUMN_TYPE_NODE);

  if (column == NULL)
    return;
  g_clear_pointer (&column->cells.nodes[self->n_rows - 1], sinorus_node_unref);
  column->cells.nodes[self->n_rows - 1] = node;
}

/**
 * sinorus_table_get_name: (get-property name)
 * @self: a table
 *
 * Gets the name of the table.
 *
 * Returns: the name
 *
 * Since: 1.0
 */
const char *
sinorus_table_get_name (SinorusTable *self)
{
  g_return_val_if_fail (SINORUS_IS_TABLE (self), NULL);
  return self->name;
}

/**
 * sinorus_table_get_n_rows: (get-property n-rows)
 * @self: a table
 *
 * Gets the number of rows.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
guint
sinorus_table_get_n_rows (SinorusTable *self)
{
  g_return_val_if_fail (SINORUS_IS_TABLE (self), 0);
  return self->n_rows;
}

/**
 * sinorus_table_get_n_columns: (get-property n-columns)
 * @self: a table
 *
 * Gets the number of columns.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
guint
sinorus_table_get_n_columns (SinorusTable *self)
{
  g_return_val_if_fail (SINORUS_IS_TABLE (self), 0);
  return self->columns->len;
}

static const Column *
lookup_column (SinorusTable *self, guint column)
{
  return column < self->columns->len ? &g_array_index (self->columns, Column, column) : NULL;
}

/* The column of a cell, if there is such a cell. */
static const Column *
lookup_cell (SinorusTable *self, guint row, guint column)
{
  return row < self->n_rows ? lookup_column (self, column) : NULL;
}

/* The same, if it is of that type. */
static const Column *
lookup_typed (SinorusTable *self, guint row, guint column, SinorusColumnType type)
{
  const Column *found = lookup_cell (self, row, column);

  return found != NULL && found->type == type ? found : NULL;
}

/**
 * sinorus_table_get_column_name:
 * @self: a table
 * @column: the number of a column
 *
 * Gets the name of a column, which is also its key in JSON and CSV.
 *
 * Returns: (nullable): the name, or %NULL if there is no such column
 *
 * Since: 1.0
 */
const char *
sinorus_table_get_column_name (SinorusTable *self, guint column)
{
  const Column *found;

  g_return_val_if_fail (SINORUS_IS_TABLE (self), NULL);
  found = lookup_column (self, column);
  return found != NULL ? found->name : NULL;
}

/**
 * sinorus_table_get_column_label:
 * @self: a table
 * @column: the number of a column
 *
 * Gets the heading of a column for people, with the unit if it has one.
 *
 * Returns: (nullable): the heading, which is the name if there is no other, or %NULL if there is no such column
 *
 * Since: 1.0
 */
const char *
sinorus_table_get_column_label (SinorusTable *self, guint column)
{
  const Column *found;

  g_return_val_if_fail (SINORUS_IS_TABLE (self), NULL);
  found = lookup_column (self, column);
  return found != NULL ? found->label : NULL;
}

/**
 * sinorus_table_get_column_type:
 * @self: a table
 * @column: the number of a column
 *
 * Gets what the cells of a column hold.
 *
 * Returns: the type, `SINORUS_COLUMN_TYPE_UNKNOWN` if there is no such column
 *
 * Since: 1.0
 */
SinorusColumnType
sinorus_table_get_column_type (SinorusTable *self, guint column)
{
  const Column *found;

  g_return_val_if_fail (SINORUS_IS_TABLE (self), SINORUS_COLUMN_TYPE_UNKNOWN);
  found = lookup_column (self, column);
  return found != NULL ? found->type : SINORUS_COLUMN_TYPE_UNKNOWN;
}

/**
 * sinorus_table_find_column:
 * @self: a table
 * @name: the name of a column
 *
 * Finds a column by its name.
 *
 * Returns: the number of the column, -1 if there is none of that name
 *
 * Since: 1.0
 */
int
sinorus_table_find_column (SinorusTable *self, const char *name)
{
  g_return_val_if_fail (SINORUS_IS_TABLE (self), -1);
  g_return_val_if_fail (name != NULL, -1);

  for (guint i = 0; i < self->columns->len; i++)
    if (g_str_equal (g_array_index (self->columns, Column, i).name, name))
      return (int) i;
  return -1;
}

/**
 * sinorus_table_is_missing:
 * @self: a table
 * @row: the number of a row
 * @column: the number of a column
 *
 * Tells whether a cell has no value.
 *
 * Returns: %TRUE if it has none, or if there is no such cell
 *
 * Since: 1.0
 */
gboolean
sinorus_table_is_missing (SinorusTable *self, guint row, guint column)
{
  const Column *found;

  g_return_val_if_fail (SINORUS_IS_TABLE (self), TRUE);

  found = lookup_cell (self, row, column);
  if (found == NULL)
    return TRUE;
  switch (found->type)
    {
    case SINORUS_COLUMN_TYPE_TEXT: return found->cells.texts[row] == NULL;
    case SINORUS_COLUMN_TYPE_NUMBER: return isnan (found->cells.numbers[row]);
    case SINORUS_COLUMN_TYPE_INTEGER: return found->cells.integers[row] == SINORUS_INTEGER_MISSING;
    case SINORUS_COLUMN_TYPE_TRUTH: return found->cells.truths[row] < 0;
    case SINORUS_COLUMN_TYPE_LIST: return found->cells.lists[row] == NULL;
    case SINORUS_COLUMN_TYPE_NODE: return found->cells.nodes[row] == NULL;
    case SINORUS_COLUMN_TYPE_UNKNOWN:
    default: return TRUE;
    }
}

/**
 * sinorus_table_get_text:
 * @self: a table
 * @row: the number of a row
 * @column: the number of a column of texts
 *
 * Gets the text of a cell. See [method@Table.dup_text] for cells of any type.
 *
 * Returns: (nullable): the text, or %NULL if the cell is missing or holds no text
 *
 * Since: 1.0
 */
const char *
sinorus_table_get_text (SinorusTable *self, guint row, guint column)
{
  const Column *found;

  g_return_val_if_fail (SINORUS_IS_TABLE (self), NULL);
  found = lookup_typed (self, row, column, SINORUS_COLUMN_TYPE_TEXT);
  return found != NULL ? found->cells.texts[row] : NULL;
}

static double
cell_to_number (const Column *column, guint row)
{
  switch (column->type)
    {
    case SINORUS_COLUMN_TYPE_NUMBER:
      return column->cells.numbers[row];
    case SINORUS_COLUMN_TYPE_INTEGER:
      return column->cells.integers[row] == SINORUS_INTEGER_MISSING ? NAN : (double) column->cells.integers[row];
    case SINORUS_COLUMN_TYPE_TRUTH:
      return column->cells.truths[row] < 0 ? NAN : column->cells.truths[row];
    case SINORUS_COLUMN_TYPE_TEXT:
    case SINORUS_COLUMN_TYPE_LIST:
    case SINORUS_COLUMN_TYPE_UNKNOWN:
    default:
      return NAN;
    }
}

/**
 * sinorus_table_get_number:
 * @self: a table
 * @row: the number of a row
 * @column: the number of a column of numbers, integers or truth values
 *
 * Gets the number of a cell. Integers become doubles, true is 1 and false 0.
 *
 * Returns: the number, NaN if the cell is missing or holds a text or a list
 *
 * Since: 1.0
 */
double
sinorus_table_get_number (SinorusTable *self, guint row, guint column)
{
  const Column *found;

  g_return_val_if_fail (SINORUS_IS_TABLE (self), NAN);
  found = lookup_cell (self, row, column);
  return found != NULL ? cell_to_number (found, row) : NAN;
}

/**
 * sinorus_table_get_integer:
 * @self: a table
 * @row: the number of a row
 * @column: the number of a column of integers
 *
 * Gets the integer of a cell. As a missing one is 0 here, ask
 * [method@Table.is_missing] where it matters.
 *
 * Returns: the integer, 0 if the cell is missing or holds no integer
 *
 * Since: 1.0
 */
gint64
sinorus_table_get_integer (SinorusTable *self, guint row, guint column)
{
  g_return_val_if_fail (SINORUS_IS_TABLE (self), 0);

  if (lookup_typed (self, row, column, SINORUS_COLUMN_TYPE_INTEGER) == NULL
      || sinorus_table_is_missing (self, row, column))
    return 0;
  return lookup_column (self, column)->cells.integers[row];
}

/**
 * sinorus_table_get_truth:
 * @self: a table
 * @row: the number of a row
 * @column: the number of a column of truth values
 *
 * Gets the truth value of a cell. As a missing one is %FALSE here, ask
 * [method@Table.is_missing] where it matters.
 *
 * Returns: the truth value, %FALSE if the cell is missing or holds none
 *
 * Since: 1.0
 */
gboolean
sinorus_table_get_truth (SinorusTable *self, guint row, guint column)
{
  const Column *found;

  g_return_val_if_fail (SINORUS_IS_TABLE (self), FALSE);
  found = lookup_typed (self, row, column, SINORUS_COLUMN_TYPE_TRUTH);
  return found != NULL && found->cells.truths[row] > 0;
}

/**
 * sinorus_table_get_list:
 * @self: a table
 * @row: the number of a row
 * @column: the number of a column of lists
 *
 * Gets the list of a cell.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the list, or %NULL if the cell is missing or
 *   holds none
 *
 * Since: 1.0
 */
const char *const *
sinorus_table_get_list (SinorusTable *self, guint row, guint column)
{
  const Column *found;

  g_return_val_if_fail (SINORUS_IS_TABLE (self), NULL);
  found = lookup_typed (self, row, column, SINORUS_COLUMN_TYPE_LIST);
  return found != NULL ? (const char *const *) found->cells.lists[row] : NULL;
}

/**
 * sinorus_table_get_node:
 * @self: a table
 * @row: the number of a row
 * @column: the number of a column of nodes
 *
 * Gets the node of a cell: something that has parts of its own.
 *
 * Returns: (transfer none) (nullable): the node, or %NULL if the cell is missing or holds none
 *
 * Since: 1.0
 */
SinorusNode *
sinorus_table_get_node (SinorusTable *self, guint row, guint column)
{
  const Column *found;

  g_return_val_if_fail (SINORUS_IS_TABLE (self), NULL);
  found = lookup_typed (self, row, column, SINORUS_COLUMN_TYPE_NODE);
  return found != NULL ? found->cells.nodes[row] : NULL;
}

/**
 * sinorus_table_dup_text:
 * @self: a table
 * @row: the number of a row
 * @column: the number of a column
 *
 * Writes the cell, whatever its type, as a text: numbers as
 * [func@number_to_string] does, truth values as `true` and `false`, the parts of
 * a list joined by `;`.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL if the cell is missing or a number that is not finite
 *
 * Since: 1.0
 */
char *
sinorus_table_dup_text (SinorusTable *self, guint row, guint column)
{
  const Column *found;

  g_return_val_if_fail (SINORUS_IS_TABLE (self), NULL);

  if (sinorus_table_is_missing (self, row, column))
    return NULL;
  found = lookup_column (self, column);
  switch (found->type)
    {
    case SINORUS_COLUMN_TYPE_TEXT: return g_strdup (found->cells.texts[row]);
    case SINORUS_COLUMN_TYPE_NUMBER: return sinorus_number_to_string (found->cells.numbers[row]);
    case SINORUS_COLUMN_TYPE_INTEGER: return g_strdup_printf ("%" G_GINT64_FORMAT, found->cells.integers[row]);
    case SINORUS_COLUMN_TYPE_TRUTH: return g_strdup (found->cells.truths[row] > 0 ? "true" : "false");
    case SINORUS_COLUMN_TYPE_LIST: return g_strjoinv (";", found->cells.lists[row]);
    case SINORUS_COLUMN_TYPE_NODE: return sinorus_node_to_string (found->cells.nodes[row]);
    case SINORUS_COLUMN_TYPE_UNKNOWN:
    default: return NULL;
    }
}

/* The bytes keep the table, which never moves its cells again. */
static GBytes *
share_cells (SinorusTable *self, gconstpointer cells, gsize size)
{
  return g_bytes_new_with_free_func (cells, self->n_rows * size, g_object_unref, g_object_ref (self));
}

/**
 * sinorus_table_dup_numbers:
 * @self: a table
 * @column: the number of a column of numbers, integers or truth values
 *
 * Gets a whole column as doubles in the byte order of the machine, one for each
 * row; missing cells are NaN. A column of numbers is not copied.
 *
 * Returns: (transfer full) (nullable): the doubles, or %NULL if there is no such column or it holds texts or lists
 *
 * Since: 1.0
 */
GBytes *
sinorus_table_dup_numbers (SinorusTable *self, guint column)
{
  const Column *found;
  double *numbers;

  g_return_val_if_fail (SINORUS_IS_TABLE (self), NULL);

  found = lookup_column (self, column);
  if (found == NULL || found->type == SINORUS_COLUMN_TYPE_TEXT || found->type == SINORUS_COLUMN_TYPE_LIST
      || found->type == SINORUS_COLUMN_TYPE_NODE)
    return NULL;
  if (found->type == SINORUS_COLUMN_TYPE_NUMBER)
    return share_cells (self, found->cells.numbers, sizeof (double));
  numbers = g_new (double, self->n_rows);
  for (guint row = 0; row < self->n_rows; row++)
    numbers[row] = cell_to_number (found, row);
  return g_bytes_new_take (numbers, self->n_rows * sizeof (double));
}

/**
 * sinorus_table_dup_integers:
 * @self: a table
 * @column: the number of a column of integers
 *
 * Gets a whole column as signed integers of 64 bits in the byte order of the
 * machine, one for each row, without a copy. A missing cell is the least of all,
 * -2^63, which is never a value.
 *
 * Returns: (transfer full) (nullable): the integers, or %NULL if there is no such column or it holds no integers
 *
 * Since: 1.0
 */
GBytes *
sinorus_table_dup_integers (SinorusTable *self, guint column)
{
  const Column *found;

  g_return_val_if_fail (SINORUS_IS_TABLE (self), NULL);

  found = lookup_column (self, column);
  if (found == NULL || found->type != SINORUS_COLUMN_TYPE_INTEGER)
    return NULL;
  return share_cells (self, found->cells.integers, sizeof (gint64));
}
