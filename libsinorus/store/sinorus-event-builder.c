/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "store/sinorus-event-builder-private.h"

#include "base/sinorus-calendar-private.h"
#include "store/sinorus-dictionary-private.h"

#include <sinorus/sinorus-error.h>

/* So many rejected rows are listed; all are counted. */
#define MAX_REJECTS 10000

/* What GArray holds of the widest column without reaching its bound. */
#define MAX_ROWS (1u << 28)

/* Rows, found by some of their columns. Numbers plus one, 0 where free; at most half of the slots are used. */
typedef struct {
  guint32 *slots;
  gsize n_slots;
  gsize n;
  guint64 (*hash) (SinorusEventBuilder *builder, guint32 row);
  gboolean (*equal) (SinorusEventBuilder *builder, guint32 a, guint32 b);
} RowSet;

struct _SinorusEventBuilder
{
  SinorusDedupe dedupe;
  /* What the caller said the files are, and what they are. */
  const SinorusEventFormat *forced;
  const SinorusEventFormat *format;
  SinorusEventReader *reader;
  char *file;
  SinorusEventCounts file_counts;
  gboolean is_full;

  SinorusEventCounts counts;
  GArray *columns[SINORUS_N_EVENT_COLUMNS];
  SinorusDictionary *codes;
  SinorusDictionary *actors;
  /* Countries as published, the states they are and how often they are named. */
  SinorusDictionary *countries;
  GArray *country_states;
  GArray *country_counts;
  RowSet ids;
  RowSet repeats;

  GHashTable *covered;
  gint32 last_covered;
  SinorusTable *inputs;
  SinorusTable *rejects;
};

static const guint column_sizes[SINORUS_N_EVENT_COLUMNS] = {
  [SINORUS_EVENT_COLUMN_DAY] = sizeof (gint32),
  [SINORUS_EVENT_COLUMN_FROM] = sizeof (gint16),
  [SINORUS_EVENT_COLUMN_TO] = sizeof (gint16),
  [SINORUS_EVENT_COLUMN_CODE] = sizeof (guint16),
  [SINORUS_EVENT_COLUMN_QUAD] = sizeof (guint8),
  [SINORUS_EVENT_COLUMN_SCORE] = sizeof (gint8),
  [SINORUS_EVENT_COLUMN_ROOT] = sizeof (guint8),
  [SINORUS_EVENT_COLUMN_SOURCE] = sizeof (guint32),
  [SINORUS_EVENT_COLUMN_TARGET] = sizeof (guint32),
  [SINORUS_EVENT_COLUMN_ID] = sizeof (guint64),
  [SINORUS_EVENT_COLUMN_STORY] = sizeof (guint64),
};

#define CELL(self, NAME, type, row) g_array_index ((self)->columns[SINORUS_EVENT_COLUMN_##NAME], type, row)

static guint64
mix (guint64 x)
{
  x = (x ^ (x >> 32)) * G_GUINT64_CONSTANT (0xd6e8feb86659fd93);
  return x ^ (x >> 32);
}

static guint64
hash_id (SinorusEventBuilder *self, guint32 row)
{
  return mix (CELL (self, ID, guint64, row));
}

static gboolean
equal_id (SinorusEventBuilder *self, guint32 a, guint32 b)
{
  return CELL (self, ID, guint64, a) == CELL (self, ID, guint64, b);
}

static guint64
hash_repeat (SinorusEventBuilder *self, guint32 row)
{
  guint64 when_what = (guint64) (guint32) CELL (self, DAY, gint32, row) << 16 | CELL (self, CODE, guint16, row);
  guint64 who = (guint64) CELL (self, SOURCE, guint32, row) << 32 | CELL (self, TARGET, guint32, row);

  return mix (mix (when_what) ^ who);
}

static gboolean
equal_repeat (SinorusEventBuilder *self, guint32 a, guint32 b)
{
  return CELL (self, DAY, gint32, a) == CELL (self, DAY, gint32, b) &&
         CELL (self, CODE, guint16, a) == CELL (self, CODE, guint16, b) &&
         CELL (self, SOURCE, guint32, a) == CELL (self, SOURCE, guint32, b) &&
         CELL (self, TARGET, guint32, a) == CELL (self, TARGET, guint32, b);
}

/* The slot of an equal row, or the free one for this one. */
static gsize
row_set_find (RowSet *set, SinorusEventBuilder *self, guint32 row)
{
  gsize slot = (gsize) set->hash (self, row) & (set->n_slots - 1);

  while (set->slots[slot] != 0 && !set->equal (self, set->slots[slot] - 1, row))
    slot = (slot + 1) & (set->n_slots - 1);
  return slot;
}

static gboolean
row_set_has (RowSet *set, SinorusEventBuilder *self, guint32 row)
{
  return set->slots[row_set_find (set, self, row)] != 0;
}

static void
row_set_grow (RowSet *set, SinorusEventBuilder *self)
{
  g_autofree guint32 *old = g_steal_pointer (&set->slots);
  gsize n_old = set->n_slots;

  set->n_slots *= 2;
  set->slots = g_new0 (guint32, set->n_slots);
  for (gsize i = 0; i < n_old; i++)
    if (old[i] != 0)
      set->slots[row_set_find (set, self, old[i] - 1)] = old[i];
}

/* Nothing happens if an equal row is there. */
static void
row_set_add (RowSet *set, SinorusEventBuilder *self, guint32 row)
{
  gsize slot = row_set_find (set, self, row);

  if (set->slots[slot] != 0)
    return;
  set->slots[slot] = row + 1;
  if (2 * ++set->n > set->n_slots)
    row_set_grow (set, self);
}

static void
row_set_init (RowSet *set, guint64 (*hash) (SinorusEventBuilder *, guint32),
              gboolean (*equal) (SinorusEventBuilder *, guint32, guint32))
{
  *set = (RowSet) { .slots = g_new0 (guint32, 1024), .n_slots = 1024, .hash = hash, .equal = equal };
}

static SinorusTable *
new_inputs_table (void)
{
  SinorusTable *table = _sinorus_table_new ("inputs");

  _sinorus_table_add_column (table, "file", NULL, SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "format", NULL, SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "read", NULL, SINORUS_COLUMN_TYPE_INTEGER);
  _sinorus_table_add_column (table, "kept", NULL, SINORUS_COLUMN_TYPE_INTEGER);
  _sinorus_table_add_column (table, "duplicates", NULL, SINORUS_COLUMN_TYPE_INTEGER);
  _sinorus_table_add_column (table, "repeats", NULL, SINORUS_COLUMN_TYPE_INTEGER);
  _sinorus_table_add_column (table, "rejected", NULL, SINORUS_COLUMN_TYPE_INTEGER);
  return table;
}

static SinorusTable *
new_rejects_table (void)
{
  SinorusTable *table = _sinorus_table_new ("rejects");

  _sinorus_table_add_column (table, "file", NULL, SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "line", NULL, SINORUS_COLUMN_TYPE_INTEGER);
  _sinorus_table_add_column (table, "reason", NULL, SINORUS_COLUMN_TYPE_TEXT);
  return table;
}

SinorusEventBuilder *
_sinorus_event_builder_new (SinorusDedupe dedupe, const SinorusEventFormat *format)
{
  SinorusEventBuilder *self = g_new0 (SinorusEventBuilder, 1);

  self->dedupe = dedupe;
  self->forced = self->format = format;
  for (guint i = 0; i < SINORUS_N_EVENT_COLUMNS; i++)
    self->columns[i] = g_array_new (FALSE, FALSE, column_sizes[i]);
  self->codes = _sinorus_dictionary_new ();
  self->actors = _sinorus_dictionary_new ();
  self->countries = _sinorus_dictionary_new ();
  self->country_states = g_array_new (FALSE, FALSE, sizeof (gint16));
  self->country_counts = g_array_new (FALSE, FALSE, sizeof (guint64));
  row_set_init (&self->ids, hash_id, equal_id);
  row_set_init (&self->repeats, hash_repeat, equal_repeat);
  self->covered = g_hash_table_new (NULL, NULL);
  self->last_covered = G_MININT32;
  self->inputs = new_inputs_table ();
  self->rejects = new_rejects_table ();
  return self;
}

void
_sinorus_event_builder_free (SinorusEventBuilder *self)
{
  for (guint i = 0; i < SINORUS_N_EVENT_COLUMNS; i++)
    g_clear_pointer (&self->columns[i], g_array_unref);
  g_clear_pointer (&self->reader, _sinorus_event_reader_free);
  g_free (self->file);
  _sinorus_dictionary_free (self->codes);
  _sinorus_dictionary_free (self->actors);
  _sinorus_dictionary_free (self->countries);
  g_array_unref (self->country_states);
  g_array_unref (self->country_counts);
  g_free (self->ids.slots);
  g_free (self->repeats.slots);
  g_hash_table_unref (self->covered);
  g_clear_object (&self->inputs);
  g_clear_object (&self->rejects);
  g_free (self);
}

/* The number of a country as published. */
static guint32
find_country (SinorusEventBuilder *self, const SinorusField *country)
{
  guint32 i = _sinorus_dictionary_add (self->countries, country);

  if (i == self->country_states->len)
    {
      gint16 state = (gint16) _sinorus_states_find (self->format->country_scheme, country->text, country->length);
      guint64 none = 0;

      g_array_append_val (self->country_states, state);
      g_array_append_val (self->country_counts, none);
    }
  return i;
}

/* For a range only its ends matter. */
static void
cover (SinorusEventBuilder *self, gint32 day)
{
  if (day == self->last_covered)
    return;
  self->last_covered = day;
  g_hash_table_add (self->covered, GINT_TO_POINTER (day));
}

#define APPEND(self, NAME, type, value) \
  G_STMT_START { \
    type cell = (value); \
    g_array_append_val ((self)->columns[SINORUS_EVENT_COLUMN_##NAME], cell); \
  } G_STMT_END

static void
append (SinorusEventBuilder *self, const SinorusEventRow *row, guint32 from, guint32 to)
{
  APPEND (self, DAY, gint32, row->day);
  APPEND (self, FROM, gint16, g_array_index (self->country_states, gint16, from));
  APPEND (self, TO, gint16, g_array_index (self->country_states, gint16, to));
  APPEND (self, CODE, guint16, (guint16) _sinorus_dictionary_add (self->codes, &row->code));
  APPEND (self, QUAD, guint8, row->quad);
  APPEND (self, SCORE, gint8, row->score);
  APPEND (self, ROOT, guint8, row->root);
  APPEND (self, SOURCE, guint32, _sinorus_dictionary_add (self->actors, &row->source));
  APPEND (self, TARGET, guint32, _sinorus_dictionary_add (self->actors, &row->target));
  APPEND (self, STORY, guint64, row->story);
}

/* The columns that a row has so far. */
static void
drop_last (SinorusEventBuilder *self, guint32 row)
{
  for (guint i = 0; i < SINORUS_N_EVENT_COLUMNS; i++)
    if (self->columns[i]->len > row)
      g_array_set_size (self->columns[i], row);
}

/* Appends the row unless it is a duplicate. */
static gboolean
keep (SinorusEventBuilder *self, const SinorusEventRow *event)
{
  guint32 row = (guint32) self->counts.kept;
  guint32 from, to;

  APPEND (self, ID, guint64, event->id);
  if (self->dedupe != SINORUS_DEDUPE_NONE && row_set_has (&self->ids, self, row))
    {
      drop_last (self, row);
      return FALSE;
    }
  from = find_country (self, &event->from);
  to = find_country (self, &event->to);
  append (self, event, from, to);
  if (row_set_has (&self->repeats, self, row))
    {
      if (self->dedupe == SINORUS_DEDUPE_ONE_A_DAY)
        {
          drop_last (self, row);
          return FALSE;
        }
      self->file_counts.repeats++;
    }
  if (self->dedupe != SINORUS_DEDUPE_NONE)
    row_set_add (&self->ids, self, row);
  row_set_add (&self->repeats, self, row);
  g_array_index (self->country_counts, guint64, from)++;
  g_array_index (self->country_counts, guint64, to)++;
  return TRUE;
}

static void
take_event (gpointer data, const SinorusEventRow *event)
{
  SinorusEventBuilder *self = data;
  const SinorusEventFormat *format = _sinorus_event_reader_get_format (self->reader);

  if (self->format == NULL)
    self->format = format;
  self->is_full = self->is_full || self->counts.kept >= MAX_ROWS;
  /* Then the load fails at the end of the file. */
  if (self->format != format || self->is_full)
    return;

  self->file_counts.read++;
  cover (self, event->covered);
  if (keep (self, event))
    {
      self->file_counts.kept++;
      self->counts.kept++;
    }
  else
    self->file_counts.duplicates++;
}

static void
take_reject (gpointer data, guint64 line, const char *reason)
{
  SinorusEventBuilder *self = data;

  self->file_counts.read++;
  self->file_counts.rejected++;
  if (sinorus_table_get_n_rows (self->rejects) >= MAX_REJECTS)
    return;
  _sinorus_table_append_row (self->rejects);
  _sinorus_table_set_text (self->rejects, 0, self->file);
  _sinorus_table_set_integer (self->rejects, 1, (gint64) line);
  _sinorus_table_set_text (self->rejects, 2, reason);
}

SinorusEventReader *
_sinorus_event_builder_begin_file (SinorusEventBuilder *self, const char *name)
{
  static const SinorusEventSink sink = { .event = take_event, .reject = take_reject };

  self->file = g_filename_display_name (name);
  self->file_counts = (SinorusEventCounts) { 0 };
  self->reader = _sinorus_event_reader_new (self->forced, &sink, self);
  return self->reader;
}

static void
add_input (SinorusEventBuilder *self, const SinorusEventFormat *format)
{
  const SinorusEventCounts *counts = &self->file_counts;

  _sinorus_table_append_row (self->inputs);
  _sinorus_table_set_text (self->inputs, 0, self->file);
  _sinorus_table_set_text (self->inputs, 1, format != NULL ? format->name : NULL);
  _sinorus_table_set_integer (self->inputs, 2, (gint64) counts->read);
  _sinorus_table_set_integer (self->inputs, 3, (gint64) counts->kept);
  _sinorus_table_set_integer (self->inputs, 4, (gint64) counts->duplicates);
  _sinorus_table_set_integer (self->inputs, 5, (gint64) counts->repeats);
  _sinorus_table_set_integer (self->inputs, 6, (gint64) counts->rejected);
}

gboolean
_sinorus_event_builder_end_file (SinorusEventBuilder *self, GError **error)
{
  g_autoptr (SinorusEventReader) reader = g_steal_pointer (&self->reader);
  const SinorusEventFormat *format = _sinorus_event_reader_get_format (reader);

  if (self->format == NULL)
    self->format = format;
  if (self->is_full)
    g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_LIMIT, "%s: more than %u events", self->file, MAX_ROWS);
  else if (format != NULL && format != self->format)
    g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_INVALID,
                 "%s: holds %s, the files before it %s: one table takes one format", self->file, format->label,
                 self->format->label);
  else
    {
      add_input (self, format);
      self->counts.read += self->file_counts.read;
      self->counts.duplicates += self->file_counts.duplicates;
      self->counts.repeats += self->file_counts.repeats;
      self->counts.rejected += self->file_counts.rejected;
      g_clear_pointer (&self->file, g_free);
      return TRUE;
    }
  return FALSE;
}

static int
compare_days (gconstpointer a, gconstpointer b)
{
  gint32 first = *(const gint32 *) a, second = *(const gint32 *) b;

  return (first > second) - (first < second);
}

static GArray *
make_coverage (SinorusEventBuilder *self)
{
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (gint32));
  GArray *runs = g_array_new (FALSE, FALSE, sizeof (SinorusDayRun));
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, self->covered);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    {
      gint32 day = GPOINTER_TO_INT (key);

      g_array_append_val (days, day);
    }
  g_array_sort (days, compare_days);
  for (guint i = 0; i < days->len; i++)
    {
      gint32 day = g_array_index (days, gint32, i);
      SinorusDayRun run = { day, day };
      SinorusDayRun *last = runs->len > 0 ? &g_array_index (runs, SinorusDayRun, runs->len - 1) : NULL;

      if (last != NULL && (self->format->covers_range || day == last->last + 1))
        last->last = day;
      else
        g_array_append_val (runs, run);
    }
  return runs;
}

static SinorusTable *
make_unmapped (SinorusEventBuilder *self)
{
  SinorusTable *table = _sinorus_table_new ("unmapped");
  g_auto (GStrv) countries = _sinorus_dictionary_to_strv (self->countries);

  _sinorus_table_add_column (table, "country", NULL, SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "n", NULL, SINORUS_COLUMN_TYPE_INTEGER);
  for (guint i = 0; i < self->country_states->len; i++)
    if (g_array_index (self->country_states, gint16, i) < 0 && *countries[i] != '\0' &&
        g_array_index (self->country_counts, guint64, i) > 0)
      {
        _sinorus_table_append_row (table);
        _sinorus_table_set_text (table, 0, countries[i]);
        _sinorus_table_set_integer (table, 1, (gint64) g_array_index (self->country_counts, guint64, i));
      }
  return table;
}

static GBytes *
steal_column (GArray **column)
{
  g_autoptr (GArray) array = g_steal_pointer (column);
  gsize size = (gsize) array->len * g_array_get_element_size (array);

  return g_bytes_new_take (g_array_steal (array, NULL), size);
}

void
_sinorus_event_builder_finish (SinorusEventBuilder *self, SinorusEventData *data)
{
  data->dedupe = self->dedupe;
  data->format = self->format;
  data->counts = self->counts;
  for (guint i = 0; i < SINORUS_N_EVENT_COLUMNS; i++)
    data->columns[i] = steal_column (&self->columns[i]);
  data->codes = _sinorus_dictionary_to_strv (self->codes);
  data->actors = _sinorus_dictionary_to_strv (self->actors);
  data->coverage = make_coverage (self);
  data->unmapped = make_unmapped (self);
  data->inputs = g_steal_pointer (&self->inputs);
  data->rejects = g_steal_pointer (&self->rejects);
}

void
_sinorus_event_data_clear (SinorusEventData *data)
{
  for (guint i = 0; i < SINORUS_N_EVENT_COLUMNS; i++)
    g_clear_pointer (&data->columns[i], g_bytes_unref);
  g_clear_pointer (&data->codes, g_strfreev);
  g_clear_pointer (&data->actors, g_strfreev);
  g_clear_pointer (&data->coverage, g_array_unref);
  g_clear_object (&data->inputs);
  g_clear_object (&data->rejects);
  g_clear_object (&data->unmapped);
}
