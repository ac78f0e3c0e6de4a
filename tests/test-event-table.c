/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

#include <glib/gstdio.h>
#include <string.h>

static char *
shared_path (const char *name)
{
  const char *shared = g_getenv ("SINORUS_SHARED_DATA");
  g_autofree char *path = g_build_filename (shared != NULL ? shared : "", "events", name, NULL);

  if (g_file_test (path, G_FILE_TEST_EXISTS))
    return g_steal_pointer (&path);
  g_test_skip ("the published events are not here");
  return NULL;
}

static SinorusEventTable *
load_path (const char *path, const char *dedupe, GError **error)
{
  const char *files[] = { path, NULL };
  g_autoptr (SinorusLoadOptions) options = sinorus_load_options_new ();

  sinorus_load_options_set_dedupe (options, dedupe);
  return sinorus_event_table_load (files, options, NULL, error);
}

static SinorusEventTable *
load_test_file (const char *folder, const char *name, const char *dedupe)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, folder, name, NULL);
  g_autoptr (GError) error = NULL;
  SinorusEventTable *table = load_path (path, dedupe, &error);

  g_assert_no_error (error);
  return table;
}

typedef struct {
  const char *name;
  const char *dedupe;
  const char *format;
  guint64 read, kept, duplicates, repeats;
} Good;

static const Good good[] = {
  { "icews.tab", NULL, "icews", 3, 3, 0, 0 },
  { "icews-crlf.tab", NULL, "icews", 3, 3, 0, 0 },
  { "icews-byte-order-mark.tab", NULL, "icews", 3, 3, 0, 0 },
  { "icews-no-final-newline.tab", NULL, "icews", 3, 3, 0, 0 },
  { "icews-no-header.tab", NULL, "icews", 3, 3, 0, 0 },
  { "icews-header-twice.tab", NULL, "icews", 3, 3, 0, 0 },
  { "icews-header-only.tab", NULL, "icews", 0, 0, 0, 0 },
  { "icews-blank-lines.tab", NULL, "icews", 3, 3, 0, 0 },
  { "icews-other-columns.tab", NULL, "icews", 3, 3, 0, 0 },
  { "icews-bad-utf8.tab", NULL, "icews", 3, 3, 0, 0 },
  { "icews-plain-gzip.tab.gz", NULL, "icews", 3, 3, 0, 0 },
  { "icews-two-members.tab.gz", NULL, "icews", 3, 3, 0, 0 },
  { "icews-zeros-after.tab.gz", NULL, "icews", 3, 3, 0, 0 },
  { "icews-duplicate-id.tab", NULL, "icews", 4, 3, 1, 0 },
  { "icews-duplicate-id.tab", "id", "icews", 4, 3, 1, 0 },
  { "icews-duplicate-id.tab", "one-a-day", "icews", 4, 3, 1, 0 },
  { "icews-duplicate-id.tab", "none", "icews", 4, 4, 0, 0 },
  { "icews-repeat.tab", "id", "icews", 4, 4, 0, 1 },
  { "icews-repeat.tab", "one-a-day", "icews", 4, 3, 1, 0 },
  { "icews-repeat.tab", "none", "icews", 4, 4, 0, 1 },
  { "icews-unknown-country.tab", NULL, "icews", 4, 4, 0, 0 },
  { "empty.tab", NULL, NULL, 0, 0, 0, 0 },
  { "empty.tab.gz", NULL, NULL, 0, 0, 0, 0 },
  { "newlines-only.tab", NULL, NULL, 0, 0, 0, 0 },
  { "gdelt1-57-and-58.CSV", NULL, "gdelt1", 3, 3, 0, 0 },
  { "gdelt2.CSV", NULL, "gdelt2", 3, 3, 0, 0 },
  { "gdelt2-header.CSV", NULL, "gdelt2", 3, 3, 0, 0 },
};

static void
test_good (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      const Good *expected = &good[i];
      g_autoptr (SinorusEventTable) table = load_test_file ("good/events", expected->name, expected->dedupe);

      g_test_message ("%s", expected->name);
      g_assert_cmpstr (sinorus_event_table_get_format (table), ==, expected->format);
      g_assert_cmpstr (sinorus_event_table_get_dedupe (table), ==, expected->dedupe != NULL ? expected->dedupe : "id");
      g_assert_cmpuint (sinorus_event_table_get_n_read (table), ==, expected->read);
      g_assert_cmpuint (sinorus_event_table_get_n_events (table), ==, expected->kept);
      g_assert_cmpuint (sinorus_event_table_get_n_duplicates (table), ==, expected->duplicates);
      g_assert_cmpuint (sinorus_event_table_get_n_repeats (table), ==, expected->repeats);
      g_assert_cmpuint (sinorus_event_table_get_n_rejected (table), ==, 0);
      g_assert_cmpuint (sinorus_table_get_n_rows (sinorus_event_table_get_rejects (table)), ==, 0);
      g_assert_cmpuint (sinorus_table_get_n_rows (sinorus_event_table_get_inputs (table)), ==, 1);
    }
}

/* Each file has a good row and one that breaks the rule it is named after. */
static const struct {
  const char *name;
  const char *reason;
} bad_rows[] = {
  { "icews-id.tab", "Event ID \"2a\" is no number" },
  { "icews-id-too-long.tab", "Event ID \"12345678901234567890\" is no number" },
  { "icews-day-impossible.tab", "Event Date \"2017-02-29\" is no day (YYYY-MM-DD)" },
  { "icews-day-form.tab", "Event Date \"02.04.2017\" is no day (YYYY-MM-DD)" },
  { "icews-day-year-zero.tab", "Event Date \"0000-01-01\" is no day (YYYY-MM-DD)" },
  { "icews-code-two-digits.tab", "CAMEO Code \"10\" is no code of three or four digits under 01 to 20" },
  { "icews-code-lost-zero.tab", "CAMEO Code \"311\" is no code of three or four digits under 01 to 20" },
  { "icews-code-root-zero.tab", "CAMEO Code \"000\" is no code of three or four digits under 01 to 20" },
  { "icews-code-dashes.tab", "CAMEO Code \"---\" is no code of three or four digits under 01 to 20" },
  { "icews-score-empty.tab", "Intensity \"\" is no number of tenths from -10 to 10" },
  { "icews-score-word.tab", "Intensity \"NA\" is no number of tenths from -10 to 10" },
  { "icews-score-comma.tab", "Intensity \"1,5\" is no number of tenths from -10 to 10" },
  { "icews-score-hundredths.tab", "Intensity \"1.25\" is no number of tenths from -10 to 10" },
  { "icews-score-range.tab", "Intensity \"10.1\" is no number of tenths from -10 to 10" },
  { "icews-score-exponent.tab", "Intensity \"1e1\" is no number of tenths from -10 to 10" },
  { "icews-score-point.tab", "Intensity \"5.\" is no number of tenths from -10 to 10" },
  { "icews-columns-missing.tab", "19 columns, not 20" },
  { "icews-columns-surplus.tab", "21 columns, not 20" },
  { "icews-nul.tab", "a NUL byte in the line" },
  { "gdelt-id.CSV", "GLOBALEVENTID \"x\" is no number" },
  { "gdelt-day.CSV", "SQLDATE \"20171131\" is no day (YYYYMMDD)" },
  { "gdelt-added.CSV", "DATEADDED \"20171107246000x\" is no day (YYYYMMDD) or time (YYYYMMDDHHMMSS)" },
  { "gdelt-added-impossible.CSV", "DATEADDED \"20171307001500\" is no day (YYYYMMDD) or time (YYYYMMDDHHMMSS)" },
  { "gdelt-code.CSV", "EventCode \"---\" is no code of three or four digits under 01 to 20" },
  { "gdelt-quad.CSV", "QuadClass \"2\" does not go with the EventCode" },
  { "gdelt-root-flag.CSV", "IsRootEvent \"\" is neither 0 nor 1" },
  { "gdelt-score.CSV", "GoldsteinScale \"\" is no number of tenths from -10 to 10" },
  { "gdelt-columns.CSV", "62 columns, not 61" },
  { "gdelt1-columns.CSV", "61 columns, not 57 or 58" },
};

static void
test_bad_rows (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (bad_rows); i++)
    {
      g_autoptr (SinorusEventTable) table = load_test_file ("bad/event-rows", bad_rows[i].name, NULL);
      SinorusTable *rejects = sinorus_event_table_get_rejects (table);

      g_test_message ("%s", bad_rows[i].name);
      g_assert_cmpuint (sinorus_event_table_get_n_read (table), ==, 2);
      g_assert_cmpuint (sinorus_event_table_get_n_events (table), ==, 1);
      g_assert_cmpuint (sinorus_event_table_get_n_rejected (table), ==, 1);
      g_assert_cmpuint (sinorus_table_get_n_rows (rejects), ==, 1);
      g_assert_cmpstr (sinorus_table_get_text (rejects, 0, 2), ==, bad_rows[i].reason);
      g_assert_true (g_str_has_suffix (sinorus_table_get_text (rejects, 0, 0), bad_rows[i].name));
      g_assert_cmpint (sinorus_table_get_integer (rejects, 0, 1), ==, g_str_has_prefix (bad_rows[i].name, "icews") ? 3 : 2);
    }
}

static const struct {
  const char *name;
  SinorusError code;
  const char *message;
} bad_files[] = {
  { "comma-separated.csv", SINORUS_ERROR_UNSUPPORTED, "3 columns between commas and in quotes" },
  { "sixteen-columns.CSV", SINORUS_ERROR_UNSUPPORTED, "16 columns between tabs" },
  { "column-missing.tab", SINORUS_ERROR_UNSUPPORTED, "19 columns between tabs" },
  { "no-tabs.txt", SINORUS_ERROR_UNSUPPORTED, "no tabs" },
  { "utf-16.tab", SINORUS_ERROR_UNSUPPORTED, "UTF-16" },
  { "carriage-returns.tab", SINORUS_ERROR_UNSUPPORTED, "columns between tabs" },
  { "zip.zip", SINORUS_ERROR_UNSUPPORTED, "a zip archive" },
  { "truncated.tab.gz", SINORUS_ERROR_IO, "" },
  { "bytes-after.tab.gz", SINORUS_ERROR_IO, "bytes after the end" },
  { "missing.tab", SINORUS_ERROR_NOT_FOUND, "no such file" },
  { "missing*.tab", SINORUS_ERROR_NOT_FOUND, "no such file" },
};

static void
test_bad_files (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (bad_files); i++)
    {
      g_autofree char *path = g_test_build_filename (G_TEST_DIST, "bad", "events", bad_files[i].name, NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (SinorusEventTable) table = load_path (path, NULL, &error);

      g_test_message ("%s", bad_files[i].name);
      g_assert_null (table);
      g_assert_error (error, SINORUS_ERROR, (int) bad_files[i].code);
      g_assert_nonnull (strstr (error->message, bad_files[i].name));
      g_assert_nonnull (strstr (error->message, bad_files[i].message));
    }
}

/* What is read is the same whatever the order of the columns. */
static void
test_columns (void)
{
  static const char *const names[] = { "icews.tab", "icews-other-columns.tab" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (SinorusEventTable) table = load_test_file ("good/events", names[i], NULL);
      g_autoptr (GBytes) day = sinorus_event_table_dup_column (table, "day");
      g_autoptr (GBytes) from = sinorus_event_table_dup_column (table, "from");
      g_autoptr (GBytes) score = sinorus_event_table_dup_column (table, "score");
      g_autoptr (GBytes) quad = sinorus_event_table_dup_column (table, "quad");
      g_autoptr (GBytes) code = sinorus_event_table_dup_column (table, "code");
      g_autoptr (GBytes) source = sinorus_event_table_dup_column (table, "source");
      const char *const *states = sinorus_event_table_get_dictionary (table, "from");
      const char *const *codes = sinorus_event_table_get_dictionary (table, "code");
      const char *const *actors = sinorus_event_table_get_dictionary (table, "source");

      /* The columns outlive the table. */
      g_assert_cmpstr (codes[((const guint16 *) g_bytes_get_data (code, NULL))[1]], ==, "040");
      g_assert_cmpstr (actors[((const guint32 *) g_bytes_get_data (source, NULL))[2]], ==, "Foreign Affairs (China)");
      g_assert_cmpstr (states[((const gint16 *) g_bytes_get_data (from, NULL))[0]], ==, "RUS");
      g_clear_object (&table);
      g_assert_cmpuint (g_bytes_get_size (day), ==, 3 * sizeof (gint32));
      g_assert_cmpint (((const gint32 *) g_bytes_get_data (day, NULL))[2], ==, 17259);
      g_assert_cmpint (((const gint8 *) g_bytes_get_data (score, NULL))[2], ==, -20);
      g_assert_cmpint (((const guint8 *) g_bytes_get_data (quad, NULL))[2], ==, 3);
    }
}

static void
test_column_names (void)
{
  g_autoptr (SinorusEventTable) table = load_test_file ("good/events", "gdelt2.CSV", NULL);
  g_auto (GStrv) names = sinorus_event_table_list_columns (table);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (GBytes) column = sinorus_event_table_dup_column (table, names[i]);
      const char *format = sinorus_event_table_get_column_format (table, names[i]);
      gsize width = strchr ("bB", *format) ? 1 : strchr ("hH", *format) ? 2 : strchr ("iI", *format) ? 4 : 8;

      g_assert_cmpuint (g_bytes_get_size (column), ==, 3 * width);
    }
  g_assert_null (sinorus_event_table_dup_column (table, "no-such-column"));
  g_assert_null (sinorus_event_table_get_column_format (table, "no-such-column"));
  g_assert_null (sinorus_event_table_get_dictionary (table, "no-such-column"));
  g_assert_null (sinorus_event_table_get_dictionary (table, "day"));
  g_assert_cmpstr (sinorus_event_table_get_scale (table), ==, "goldstein-gdelt");
  g_assert_cmpstr (sinorus_event_table_get_quad_scheme (table), ==, "gdelt");
}

static void
test_bad_utf8_is_repaired (void)
{
  g_autoptr (SinorusEventTable) table = load_test_file ("good/events", "icews-bad-utf8.tab", NULL);
  const char *const *actors = sinorus_event_table_get_dictionary (table, "source");

  g_assert_cmpstr (actors[0], ==, "Gov\357\277\275 (Russia)");
}

static void
test_unmapped (void)
{
  g_autoptr (SinorusEventTable) table = load_test_file ("good/events", "icews-unknown-country.tab", NULL);
  SinorusTable *unmapped = sinorus_event_table_get_unmapped (table);

  g_assert_cmpuint (sinorus_table_get_n_rows (unmapped), ==, 1);
  g_assert_cmpstr (sinorus_table_get_text (unmapped, 0, 0), ==, "Utopia");
  g_assert_cmpint (sinorus_table_get_integer (unmapped, 0, 1), ==, 1);
}

/* ICEWS covers from its first day to its last, GDELT the days on which it added events. */
static void
test_coverage (void)
{
  g_autoptr (SinorusEventTable) icews = load_test_file ("good/events", "icews-gap.tab", NULL);
  g_autoptr (SinorusEventTable) gdelt = load_test_file ("good/events", "gdelt2-gap.CSV", NULL);
  SinorusTable *coverage = sinorus_event_table_get_coverage (gdelt);

  g_assert_cmpuint (sinorus_table_get_n_rows (sinorus_event_table_get_coverage (icews)), ==, 1);
  for (gint64 day = 17284; day <= 17289; day++)
    g_assert_cmpint (sinorus_event_table_covers (icews, day), ==, day >= 17285 && day <= 17288);
  g_assert_cmpuint (sinorus_table_get_n_rows (coverage), ==, 2);
  g_assert_cmpstr (sinorus_table_get_text (coverage, 0, 0), ==, "2017-11-07");
  g_assert_cmpstr (sinorus_table_get_text (coverage, 1, 1), ==, "2017-11-09");
  g_assert_true (sinorus_event_table_covers (gdelt, 17477));
  g_assert_false (sinorus_event_table_covers (gdelt, 17478));
  g_assert_true (sinorus_event_table_covers (gdelt, 17479));
  g_assert_false (sinorus_event_table_covers (gdelt, G_MININT64));
  g_assert_false (sinorus_event_table_covers (gdelt, G_MAXINT64));
}

static void
test_arguments (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "good", "events", "icews.tab", NULL);
  g_autofree char *other = g_test_build_filename (G_TEST_DIST, "good", "events", "gdelt2.CSV", NULL);
  const char *files[] = { path, NULL };
  const char *both[] = { path, other, NULL };
  const char *none[] = { NULL };
  g_autoptr (SinorusLoadOptions) options = sinorus_load_options_new ();
  g_autoptr (SinorusEventTable) table = NULL;
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_assert_null (sinorus_event_table_load (none, NULL, NULL, &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT);
  g_clear_error (&error);
  g_assert_null (sinorus_event_table_load (both, NULL, NULL, &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_INVALID);
  g_clear_error (&error);
  sinorus_load_options_set_dedupe (options, "twice");
  g_assert_null (sinorus_event_table_load (files, options, NULL, &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT);
  g_clear_error (&error);
  sinorus_load_options_set_dedupe (options, NULL);
  sinorus_load_options_set_input (options, "gdelt3");
  g_assert_null (sinorus_event_table_load (files, options, NULL, &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT);
  g_clear_error (&error);
  /* A format that is forced rejects what is not in it. */
  sinorus_load_options_set_input (options, "gdelt2");
  table = sinorus_event_table_load (files, options, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (sinorus_event_table_get_n_rejected (table), ==, 4);
  g_assert_cmpuint (sinorus_event_table_get_n_events (table), ==, 0);
  g_cancellable_cancel (cancelled);
  g_assert_null (sinorus_event_table_load (files, NULL, cancelled, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static char *
write_file (const char *folder, const char *name, const char *text, gsize length)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, (gssize) length, &error);
  g_assert_no_error (error);
  return g_steal_pointer (&path);
}

/* Folders are read with all folders in them, sorted by name, without hidden files; globs likewise. */
static void
test_folder_and_glob (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("sinorus-XXXXXX", &error);
  g_autofree char *inner = g_build_filename (folder, "b", NULL);
  g_autofree char *source = g_test_build_filename (G_TEST_DIST, "good", "events", "icews.tab", NULL);
  g_autofree char *pattern = g_build_filename (folder, "[ac]*", NULL);
  g_autofree char *text = NULL;
  g_autofree char *a = NULL, *b = NULL, *c = NULL, *hidden = NULL;
  g_autoptr (SinorusEventTable) table = NULL, globbed = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (source, &text, &length, NULL));
  g_assert_cmpint (g_mkdir (inner, 0700), ==, 0);
  c = write_file (folder, "c", text, length);
  b = write_file (inner, "z", text, length);
  a = write_file (folder, "a", text, length);
  hidden = write_file (folder, ".note", "no events", 9);

  table = load_path (folder, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (sinorus_event_table_get_n_read (table), ==, 9);
  g_assert_cmpuint (sinorus_event_table_get_n_duplicates (table), ==, 6);
  g_assert_cmpstr (sinorus_table_get_text (sinorus_event_table_get_inputs (table), 0, 0), ==, a);
  g_assert_cmpstr (sinorus_table_get_text (sinorus_event_table_get_inputs (table), 1, 0), ==, b);
  g_assert_cmpstr (sinorus_table_get_text (sinorus_event_table_get_inputs (table), 2, 0), ==, c);
  globbed = load_path (pattern, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (sinorus_event_table_get_n_read (globbed), ==, 6);

  g_assert_cmpint (g_remove (a) | g_remove (b) | g_remove (c) | g_remove (hidden) | g_rmdir (inner) | g_rmdir (folder), ==, 0);
}

/* A line beyond 1 MiB is one rejected row, wherever the pieces of the file end. */
static void
test_long_line (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("sinorus-XXXXXX", &error);
  g_autofree char *source = g_test_build_filename (G_TEST_DIST, "good", "events", "icews.tab", NULL);
  g_autofree char *text = NULL, *path = NULL;
  g_autoptr (GString) whole = g_string_new (NULL);
  g_autoptr (SinorusEventTable) table = NULL;
  SinorusTable *rejects;

  g_assert_true (g_file_get_contents (source, &text, NULL, NULL));
  g_string_append (whole, text);
  for (guint i = 0; i < 3 << 20; i++)
    g_string_append_c (whole, i % 7 == 0 ? '\t' : 'x');
  g_string_append (whole, "\n4\tshort\n");
  path = write_file (folder, "long.tab", whole->str, whole->len);

  table = load_path (path, NULL, &error);
  g_assert_no_error (error);
  rejects = sinorus_event_table_get_rejects (table);
  g_assert_cmpuint (sinorus_event_table_get_n_read (table), ==, 5);
  g_assert_cmpuint (sinorus_event_table_get_n_events (table), ==, 3);
  g_assert_cmpstr (sinorus_table_get_text (rejects, 0, 2), ==, "the line is longer than 1 MiB");
  g_assert_cmpint (sinorus_table_get_integer (rejects, 1, 1), ==, 6);
  g_assert_cmpstr (sinorus_table_get_text (rejects, 1, 2), ==, "2 columns, not 20");
  g_assert_cmpint (g_remove (path) | g_rmdir (folder), ==, 0);
}

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  SinorusEventTable **table = data;

  *table = sinorus_event_table_load_finish (result, &error);
  g_assert_no_error (error);
}

static void
test_async (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "good", "events", "icews.tab", NULL);
  const char *files[] = { path, NULL };
  g_autoptr (SinorusEventTable) table = NULL;

  sinorus_event_table_load_async (files, NULL, NULL, on_loaded, &table);
  while (table == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (sinorus_event_table_get_n_events (table), ==, 3);
}

static void
test_formats (void)
{
  g_auto (GStrv) formats = sinorus_event_table_list_formats ();

  g_assert_true (g_strv_contains ((const char *const *) formats, "icews"));
  for (guint i = 0; formats[i] != NULL; i++)
    g_assert_nonnull (sinorus_event_table_describe_format (formats[i]));
  g_assert_null (sinorus_event_table_describe_format ("no-such-format"));
}

/* Published files: rows, events, duplicates and repeats. */
static void
test_published (void)
{
  static const Good published[] = {
    { "icews/events.2018.sample.tab.gz", NULL, "icews", 3705, 3705, 0, 971 },
    { "icews/events.2018.sample.tab.gz", "one-a-day", "icews", 3705, 2734, 971, 0 },
    { "icews/daily", NULL, "icews", 163949, 163949, 0, 38707 },
    { "gdelt2/15min/20171107", NULL, "gdelt2", 216745, 216745, 0, 141406 },
    { "gdelt2/15min/20171108", NULL, "gdelt2", 220432, 220432, 0, 145096 },
    { "gdelt2/20171101-08.core-dyads.export.CSV.gz", NULL, "gdelt2", 46666, 46666, 0, 32743 },
    { "gdelt1/20170217.export.first10000.CSV.gz", NULL, "gdelt1", 10000, 10000, 0, 4947 },
    { "gdelt1/20171005.export.100rows.CSV", NULL, "gdelt1", 100, 100, 0, 17 },
    { "gdelt1/backfile-57col.sample.CSV", NULL, "gdelt1", 100, 100, 0, 18 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (published); i++)
    {
      g_autofree char *path = shared_path (published[i].name);
      g_autoptr (GError) error = NULL;
      g_autoptr (SinorusEventTable) table = NULL;

      if (path == NULL)
        return;
      g_test_message ("%s", path);
      table = load_path (path, published[i].dedupe, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (sinorus_event_table_get_format (table), ==, published[i].format);
      g_assert_cmpuint (sinorus_event_table_get_n_read (table), ==, published[i].read);
      g_assert_cmpuint (sinorus_event_table_get_n_events (table), ==, published[i].kept);
      g_assert_cmpuint (sinorus_event_table_get_n_duplicates (table), ==, published[i].duplicates);
      g_assert_cmpuint (sinorus_event_table_get_n_rejected (table), ==, 0);
      g_assert_cmpuint (sinorus_event_table_get_n_repeats (table), ==, published[i].repeats);
    }
}

/* Every country that ICEWS names is a state, and of GDELT's codes only regions are none. */
static void
test_published_countries (void)
{
  static const char *const regions[] = { "AFR", "ASA", "CAS", "CRB", "EAF", "EUR", "LAM", "MEA",
                                         "NMR", "PGS", "SAF", "SAS", "SEA", "WAF", "WST", NULL };
  g_autofree char *icews_path = shared_path ("icews/daily");
  g_autofree char *gdelt_path = icews_path != NULL ? shared_path ("gdelt2/15min") : NULL;
  g_autoptr (SinorusEventTable) icews = NULL, gdelt = NULL;
  SinorusTable *unmapped;

  if (icews_path == NULL || gdelt_path == NULL)
    return;
  icews = load_path (icews_path, NULL, NULL);
  g_assert_cmpuint (sinorus_table_get_n_rows (sinorus_event_table_get_unmapped (icews)), ==, 0);
  gdelt = load_path (gdelt_path, NULL, NULL);
  unmapped = sinorus_event_table_get_unmapped (gdelt);
  g_assert_cmpuint (sinorus_table_get_n_rows (unmapped), ==, g_strv_length ((GStrv) regions));
  for (guint i = 0; i < sinorus_table_get_n_rows (unmapped); i++)
    g_assert_true (g_strv_contains (regions, sinorus_table_get_text (unmapped, i, 0)));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/event-table/good", test_good);
  g_test_add_func ("/event-table/bad-rows", test_bad_rows);
  g_test_add_func ("/event-table/bad-files", test_bad_files);
  g_test_add_func ("/event-table/columns", test_columns);
  g_test_add_func ("/event-table/column-names", test_column_names);
  g_test_add_func ("/event-table/bad-utf8-is-repaired", test_bad_utf8_is_repaired);
  g_test_add_func ("/event-table/unmapped", test_unmapped);
  g_test_add_func ("/event-table/coverage", test_coverage);
  g_test_add_func ("/event-table/arguments", test_arguments);
  g_test_add_func ("/event-table/folder-and-glob", test_folder_and_glob);
  g_test_add_func ("/event-table/long-line", test_long_line);
  g_test_add_func ("/event-table/async", test_async);
  g_test_add_func ("/event-table/formats", test_formats);
  g_test_add_func ("/event-table/published", test_published);
  g_test_add_func ("/event-table/published-countries", test_published_countries);
  return g_test_run ();
}
