/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "store/sinorus-event-table-private.h"

#include "base/sinorus-calendar-private.h"

/**
 * SinorusEventTable:
 *
 * Events by the million, in columns.
 *
 * A table is loaded from files by [ctor@Sinorus.EventTable.load] and never
 * changes, so any number of threads can read it. It has these columns, each of a
 * fixed width, which [method@Sinorus.EventTable.dup_column] hands out without a
 * copy:
 *
 * - `day`: the day of the event, counted from 1970-01-01 (32 bits, signed)
 * - `from`, `to`: the state that acts and the one that is acted upon, as an index
 *   into their dictionary of ISO alpha-3 codes; -1 for none (16 bits, signed)
 * - `code`: the CAMEO code, as an index into its dictionary (16 bits)
 * - `quad`: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4
 *   material conflict, as the quad scheme of the table draws the lines (8 bits)
 * - `score`: the score on the scale of the table, in tenths, from -100 to 100 (8
 *   bits, signed). Tenths are exact, so that sums do not depend on the order
 * - `root`: whether GDELT calls it a root event, 1 or 0; 255 where a format does
 *   not tell (8 bits)
 * - `source`, `target`: the actors as published, ICEWS's names and GDELT's actor
 *   codes, as indexes into their dictionary (32 bits)
 * - `id`: the event id as published (64 bits)
 * - `story`: a number that events from the same sentence (ICEWS) or article
 *   (GDELT) share; 0 where that is not known (64 bits)
 *
 * Every row of the files is accounted for: rows read are events kept, duplicates
 * and rejected rows together.
 *
 * Since: 1.0
 */
struct _SinorusEventTable
{
  GObject parent_instance;

  SinorusEventData data;
  SinorusTable *coverage;
};

enum {
  PROP_N_EVENTS = 1,
  PROP_N_READ,
  PROP_N_DUPLICATES,
  PROP_N_REPEATS,
  PROP_N_REJECTED,
  PROP_DEDUPE,
  PROP_FORMAT,
  PROP_SCALE,
  PROP_QUAD_SCHEME,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SinorusEventTable, sinorus_event_table, G_TYPE_OBJECT)

/* The formats are those of Python's struct module and memoryview. */
static const struct {
  const char *name;
  const char *format;
} columns[SINORUS_N_EVENT_COLUMNS] = {
  [SINORUS_EVENT_COLUMN_DAY] = { "day", "i" },
  [SINORUS_EVENT_COLUMN_FROM] = { "from", "h" },
  [SINORUS_EVENT_COLUMN_TO] = { "to", "h" },
  [SINORUS_EVENT_COLUMN_CODE] = { "code", "H" },
  [SINORUS_EVENT_COLUMN_QUAD] = { "quad", "B" },
  [SINORUS_EVENT_COLUMN_SCORE] = { "score", "b" },
  [SINORUS_EVENT_COLUMN_ROOT] = { "root", "B" },
  [SINORUS_EVENT_COLUMN_SOURCE] = { "source", "I" },
  [SINORUS_EVENT_COLUMN_TARGET] = { "target", "I" },
  [SINORUS_EVENT_COLUMN_ID] = { "id", "Q" },
  [SINORUS_EVENT_COLUMN_STORY] = { "story", "Q" },
};

static void
sinorus_event_table_finalize (GObject *object)
{
  SinorusEventTable *self = SINORUS_EVENT_TABLE (object);

  _sinorus_event_data_clear (&self->data);
  g_clear_object (&self->coverage);

  G_OBJECT_CLASS (sinorus_event_table_parent_class)->finalize (object);
}

static void
sinorus_event_table_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SinorusEventTable *self = SINORUS_EVENT_TABLE (object);

  switch (id)
    {
    case PROP_N_EVENTS: g_value_set_uint64 (value, self->data.counts.kept); break;
    case PROP_N_READ: g_value_set_uint64 (value, self->data.counts.read); break;
    case PROP_N_DUPLICATES: g_value_set_uint64 (value, self->data.counts.duplicates); break;
    case PROP_N_REPEATS: g_value_set_uint64 (value, self->data.counts.repeats); break;
    case PROP_N_REJECTED: g_value_set_uint64 (value, self->data.counts.rejected); break;
    case PROP_DEDUPE: g_value_set_string (value, sinorus_event_table_get_dedupe (self)); break;
    case PROP_FORMAT: g_value_set_string (value, sinorus_event_table_get_format (self)); break;
    case PROP_SCALE: g_value_set_string (value, sinorus_event_table_get_scale (self)); break;
    case PROP_QUAD_SCHEME: g_value_set_string (value, sinorus_event_table_get_quad_scheme (self)); break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
sinorus_event_table_class_init (SinorusEventTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = sinorus_event_table_finalize;
  object_class->get_property = sinorus_event_table_get_property;

  /**
   * SinorusEventTable:n-events: (getter get_n_events)
   *
   * How many events the table holds.
   *
   * Since: 1.0
   */
  properties[PROP_N_EVENTS] = g_param_spec_uint64 ("n-events", NULL, NULL, 0, G_MAXUINT64, 0, flags);
  /**
   * SinorusEventTable:n-read: (getter get_n_read)
   *
   * How many rows were read.
   *
   * Since: 1.0
   */
  properties[PROP_N_READ] = g_param_spec_uint64 ("n-read", NULL, NULL, 0, G_MAXUINT64, 0, flags);
  /**
   * SinorusEventTable:n-duplicates: (getter get_n_duplicates)
   *
   * How many rows were dropped as duplicates.
   *
   * Since: 1.0
   */
  properties[PROP_N_DUPLICATES] = g_param_spec_uint64 ("n-duplicates", NULL, NULL, 0, G_MAXUINT64, 0, flags);
  /**
   * SinorusEventTable:n-repeats: (getter get_n_repeats)
   *
   * How many events repeat an earlier one.
   *
   * Since: 1.0
   */
  properties[PROP_N_REPEATS] = g_param_spec_uint64 ("n-repeats", NULL, NULL, 0, G_MAXUINT64, 0, flags);
  /**
   * SinorusEventTable:n-rejected: (getter get_n_rejected)
   *
   * How many rows could not be used.
   *
   * Since: 1.0
   */
  properties[PROP_N_REJECTED] = g_param_spec_uint64 ("n-rejected", NULL, NULL, 0, G_MAXUINT64, 0, flags);
  /**
   * SinorusEventTable:dedupe: (getter get_dedupe)
   *
   * What was dropped as a duplicate.
   *
   * Since: 1.0
   */
  properties[PROP_DEDUPE] = g_param_spec_string ("dedupe", NULL, NULL, NULL, flags);
  /**
   * SinorusEventTable:format: (getter get_format)
   *
   * The format of the files.
   *
   * Since: 1.0
   */
  properties[PROP_FORMAT] = g_param_spec_string ("format", NULL, NULL, NULL, flags);
  /**
   * SinorusEventTable:scale: (getter get_scale)
   *
   * The scale that the scores are on.
   *
   * Since: 1.0
   */
  properties[PROP_SCALE] = g_param_spec_string ("scale", NULL, NULL, NULL, flags);
  /**
   * SinorusEventTable:quad-scheme: (getter get_quad_scheme)
   *
   * Who drew the lines between the quad classes.
   *
   * Since: 1.0
   */
  properties[PROP_QUAD_SCHEME] = g_param_spec_string ("quad-scheme", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static SinorusTable *
make_coverage_table (const GArray *runs)
{
  SinorusTable *table = _sinorus_table_new ("coverage");

  _sinorus_table_add_column (table, "first", NULL, SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "last", NULL, SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "first_day", NULL, SINORUS_COLUMN_TYPE_INTEGER);
  _sinorus_table_add_column (table, "last_day", NULL, SINORUS_COLUMN_TYPE_INTEGER);
  for (guint i = 0; i < runs->len; i++)
    {
      const SinorusDayRun *run = &g_array_index (runs, SinorusDayRun, i);
      char first[_SINORUS_PERIOD_TEXT_SIZE], last[_SINORUS_PERIOD_TEXT_SIZE];

      _sinorus_day_write (run->first, first);
      _sinorus_day_write (run->last, last);
      _sinorus_table_append_row (table);
      _sinorus_table_set_text (table, 0, first);
      _sinorus_table_set_text (table, 1, last);
      _sinorus_table_set_integer (table, 2, run->first);
      _sinorus_table_set_integer (table, 3, run->last);
    }
  return table;
}

static void
set_data (SinorusEventTable *self, SinorusEventData *data)
{
  _sinorus_event_data_clear (&self->data);
  self->data = *data;
  *data = (SinorusEventData) { 0 };
  g_clear_object (&self->coverage);
  self->coverage = make_coverage_table (self->data.coverage);
}

/* A table that was not loaded is one without events. */
static void
sinorus_event_table_init (SinorusEventTable *self)
{
  g_autoptr (SinorusEventBuilder) builder = _sinorus_event_builder_new (SINORUS_DEDUPE_ID, NULL);
  SinorusEventData data;

  _sinorus_event_builder_finish (builder, &data);
  set_data (self, &data);
}

SinorusEventTable *
_sinorus_event_table_new (SinorusEventData *data)
{
  SinorusEventTable *self = g_object_new (SINORUS_TYPE_EVENT_TABLE, NULL);

  set_data (self, data);
  return self;
}

/**
 * sinorus_event_table_list_formats:
 *
 * Lists the formats of event files that can be loaded.
 *
 * Returns: (transfer full) (array zero-terminated=1): their names, such as `icews`
 *
 * Since: 1.0
 */
GStrv
sinorus_event_table_list_formats (void)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  const SinorusEventFormat *const *formats = _sinorus_event_formats ();

  for (gsize i = 0; formats[i] != NULL; i++)
    g_strv_builder_add (builder, formats[i]->name);
  return g_strv_builder_end (builder);
}

/**
 * sinorus_event_table_describe_format:
 * @format: one of [func@Sinorus.EventTable.list_formats]
 *
 * Says what a format is.
 *
 * Returns: (nullable): the description, or %NULL if there is no such format
 *
 * Since: 1.0
 */
const char *
sinorus_event_table_describe_format (const char *format)
{
  const SinorusEventFormat *found = _sinorus_event_format_find (format);

  return found != NULL ? found->description : NULL;
}

/**
 * sinorus_event_table_get_n_events: (get-property n-events)
 * @self: an event table
 *
 * Gets how many events the table holds, which is the length of every column.
 *
 * Returns: the number of rows that were kept
 *
 * Since: 1.0
 */
guint64
sinorus_event_table_get_n_events (SinorusEventTable *self)
{
  g_return_val_if_fail (SINORUS_IS_EVENT_TABLE (self), 0);
  return self->data.counts.kept;
}

/**
 * sinorus_event_table_get_n_read: (get-property n-read)
 * @self: an event table
 *
 * Gets how many rows were read; lines of names and blank lines are no rows.
 *
 * Returns: the number of rows: events, duplicates and rejected ones
 *
 * Since: 1.0
 */
guint64
sinorus_event_table_get_n_read (SinorusEventTable *self)
{
  g_return_val_if_fail (SINORUS_IS_EVENT_TABLE (self), 0);
  return self->data.counts.read;
}

/**
 * sinorus_event_table_get_n_duplicates: (get-property n-duplicates)
 * @self: an event table
 *
 * Gets how many rows were dropped as duplicates of rows that were kept.
 *
 * Returns: the number of duplicates
 *
 * Since: 1.0
 */
guint64
sinorus_event_table_get_n_duplicates (SinorusEventTable *self)
{
  g_return_val_if_fail (SINORUS_IS_EVENT_TABLE (self), 0);
  return self->data.counts.duplicates;
}

/**
 * sinorus_event_table_get_n_repeats: (get-property n-repeats)
 * @self: an event table
 *
 * Gets how many of the events have the day, the code and the actors as published
 * of an event before them. They are in the table, unless
 * [property@Sinorus.LoadOptions:dedupe] was `one-a-day`.
 *
 * Returns: the number of repeats
 *
 * Since: 1.0
 */
guint64
sinorus_event_table_get_n_repeats (SinorusEventTable *self)
{
  g_return_val_if_fail (SINORUS_IS_EVENT_TABLE (self), 0);
  return self->data.counts.repeats;
}

/**
 * sinorus_event_table_get_n_rejected: (get-property n-rejected)
 * @self: an event table
 *
 * Gets how many rows could not be used.
 *
 * Returns: the number of rejected rows
 *
 * Since: 1.0
 */
guint64
sinorus_event_table_get_n_rejected (SinorusEventTable *self)
{
  g_return_val_if_fail (SINORUS_IS_EVENT_TABLE (self), 0);
  return self->data.counts.rejected;
}

/**
 * sinorus_event_table_get_dedupe: (get-property dedupe)
 * @self: an event table
 *
 * Gets what was dropped as a duplicate, see [property@Sinorus.LoadOptions:dedupe].
 *
 * Returns: `id`, `one-a-day` or `none`
 *
 * Since: 1.0
 */
const char *
sinorus_event_table_get_dedupe (SinorusEventTable *self)
{
  static const char *const names[] = {
    [SINORUS_DEDUPE_ID] = "id",
    [SINORUS_DEDUPE_ONE_A_DAY] = "one-a-day",
    [SINORUS_DEDUPE_NONE] = "none",
  };

  g_return_val_if_fail (SINORUS_IS_EVENT_TABLE (self), NULL);
  return names[self->data.dedupe];
}

/**
 * sinorus_event_table_get_format: (get-property format)
 * @self: an event table
 *
 * Gets the format of the files.
 *
 * Returns: (nullable): its name; %NULL if no file had a row
 *
 * Since: 1.0
 */
const char *
sinorus_event_table_get_format (SinorusEventTable *self)
{
  g_return_val_if_fail (SINORUS_IS_EVENT_TABLE (self), NULL);
  return self->data.format != NULL ? self->data.format->name : NULL;
}

/**
 * sinorus_event_table_get_scale: (get-property scale)
 * @self: an event table
 *
 * Gets the scale that the scores are on: the one that the files carry,
 * `goldstein-icews` or `goldstein-gdelt`. The two differ for some codes.
 *
 * Returns: (nullable): its name; %NULL if no file had a row
 *
 * Since: 1.0
 */
const char *
sinorus_event_table_get_scale (SinorusEventTable *self)
{
  g_return_val_if_fail (SINORUS_IS_EVENT_TABLE (self), NULL);
  return self->data.format != NULL ? self->data.format->scale : NULL;
}

/**
 * sinorus_event_table_get_quad_scheme: (get-property quad-scheme)
 * @self: an event table
 *
 * Gets who drew the lines between the quad classes: `icews`, by CAMEO roots 01 to
 * 05, 06 to 08, 09 to 13 and 14 to 20, or `gdelt`, 01 to 05, 06 to 09, 10 to 14
 * and 15 to 20.
 *
 * Returns: (nullable): the name of the scheme; %NULL if no file had a row
 *
 * Since: 1.0
 */
const char *
sinorus_event_table_get_quad_scheme (SinorusEventTable *self)
{
  g_return_val_if_fail (SINORUS_IS_EVENT_TABLE (self), NULL);
  return self->data.format != NULL ? self->data.format->quad_scheme : NULL;
}

/**
 * sinorus_event_table_get_inputs:
 * @self: an event table
 *
 * Gets the files that were read, in order: `file`, `format` (missing for a file
 * without rows), `read`, `kept`, `duplicates`, `repeats`, `rejected`.
 *
 * Returns: (transfer none): a row for each file
 *
 * Since: 1.0
 */
SinorusTable *
sinorus_event_table_get_inputs (SinorusEventTable *self)
{
  g_return_val_if_fail (SINORUS_IS_EVENT_TABLE (self), NULL);
  return self->data.inputs;
}

/**
 * sinorus_event_table_get_rejects:
 * @self: an event table
 *
 * Gets the rows that could not be used: `file`, `line` (from 1), `reason`. The
 * first ten thousand are listed; [method@Sinorus.EventTable.get_n_rejected] counts
 * all.
 *
 * Returns: (transfer none): a row for each rejected row
 *
 * Since: 1.0
 */
SinorusTable *
sinorus_event_table_get_rejects (SinorusEventTable *self)
{
  g_return_val_if_fail (SINORUS_IS_EVENT_TABLE (self), NULL);
  return self->data.rejects;
}

/**
 * sinorus_event_table_get_unmapped:
 * @self: an event table
 *
 * Gets what the events name as countries that are no states: `country` as
 * published and `n`, how often. Regions stand here, and names that the library
 * does not know.
 *
 * Returns: (transfer none): a row for each such country, in order of appearance
 *
 * Since: 1.0
 */
SinorusTable *
sinorus_event_table_get_unmapped (SinorusEventTable *self)
{
  g_return_val_if_fail (SINORUS_IS_EVENT_TABLE (self), NULL);
  return self->data.unmapped;
}

/**
 * sinorus_event_table_get_coverage:
 * @self: an event table
 *
 * Gets the days that the files cover, of which it is known what happened: for
 * ICEWS all from the first event to the last, for GDELT those on which events
 * were added. The columns are `first` and `last`, as dates, and `first_day` and
 * `last_day`, counted from 1970-01-01.
 *
 * Returns: (transfer none): a row for each run of covered days, in order
 *
 * Since: 1.0
 */
SinorusTable *
sinorus_event_table_get_coverage (SinorusEventTable *self)
{
  g_return_val_if_fail (SINORUS_IS_EVENT_TABLE (self), NULL);
  return self->coverage;
}

/**
 * sinorus_event_table_covers:
 * @self: an event table
 * @day: a day, counted from 1970-01-01
 *
 * Tells whether the files cover a day. No event on a covered day is a zero; no
 * event on another day says nothing.
 *
 * Returns: whether it is covered
 *
 * Since: 1.0
 */
gboolean
sinorus_event_table_covers (SinorusEventTable *self, gint64 day)
{
  const GArray *runs;
  guint low = 0, high;

  g_return_val_if_fail (SINORUS_IS_EVENT_TABLE (self), FALSE);

  runs = self->data.coverage;
  high = runs->len;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      const SinorusDayRun *run = &g_array_index (runs, SinorusDayRun, middle);

      if (day >= run->first && day <= run->last)
        return TRUE;
      if (day < run->first)
        high = middle;
      else
        low = middle + 1;
    }
  return FALSE;
}

static int
find_column (const char *name)
{
  for (int i = 0; i < SINORUS_N_EVENT_COLUMNS; i++)
    if (g_strcmp0 (columns[i].name, name) == 0)
      return i;
  return -1;
}

/**
 * sinorus_event_table_list_columns:
 * @self: an event table
 *
 * Lists the columns.
 *
 * Returns: (transfer full) (array zero-terminated=1): their names
 *
 * Since: 1.0
 */
GStrv
sinorus_event_table_list_columns (SinorusEventTable *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (SINORUS_IS_EVENT_TABLE (self), NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    g_strv_builder_add (builder, columns[i].name);
  return g_strv_builder_end (builder);
}

/**
 * sinorus_event_table_get_column_format:
 * @self: an event table
 * @column: the name of a column
 *
 * Gets what the cells of a column are, as a letter of Python's `struct` module:
 * `b`, `h` and `i` are signed numbers of 8, 16 and 32 bits, `B`, `H`, `I` and `Q`
 * unsigned ones of 8, 16, 32 and 64.
 *
 * Returns: (nullable): the letter, or %NULL if there is no such column
 *
 * Since: 1.0
 */
const char *
sinorus_event_table_get_column_format (SinorusEventTable *self, const char *column)
{
  int i = find_column (column);

  g_return_val_if_fail (SINORUS_IS_EVENT_TABLE (self), NULL);
  return i >= 0 ? columns[i].format : NULL;
}

/**
 * sinorus_event_table_dup_column:
 * @self: an event table
 * @column: the name of a column
 *
 * Gets a column without copying it; the bytes live on when the table is gone.
 *
 * Returns: (nullable) (transfer full): the cells, one for each event, or %NULL if
 *   there is no such column
 *
 * Since: 1.0
 */
GBytes *
sinorus_event_table_dup_column (SinorusEventTable *self, const char *column)
{
  int i = find_column (column);

  g_return_val_if_fail (SINORUS_IS_EVENT_TABLE (self), NULL);
  return i >= 0 ? g_bytes_ref (self->data.columns[i]) : NULL;
}

/**
 * sinorus_event_table_get_dictionary:
 * @self: an event table
 * @column: the name of a column
 *
 * Gets the texts that a column has indexes of: `from` and `to` share one, the ISO
 * alpha-3 codes of the states, and so do `source` and `target`.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the texts, or
 *   %NULL if there is no such column or it holds no indexes
 *
 * Since: 1.0
 */
const char *const *
sinorus_event_table_get_dictionary (SinorusEventTable *self, const char *column)
{
  g_return_val_if_fail (SINORUS_IS_EVENT_TABLE (self), NULL);

  switch (find_column (column))
    {
    case SINORUS_EVENT_COLUMN_FROM:
    case SINORUS_EVENT_COLUMN_TO: return _sinorus_states_codes ();
    case SINORUS_EVENT_COLUMN_CODE: return (const char *const *) self->data.codes;
    case SINORUS_EVENT_COLUMN_SOURCE:
    case SINORUS_EVENT_COLUMN_TARGET: return (const char *const *) self->data.actors;
    default: return NULL;
    }
}
