/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

#include <math.h>
#include <string.h>

static SinorusEventTable *
load_path (const char *path)
{
  const char *files[] = { path, NULL };
  g_autoptr (GError) error = NULL;
  SinorusEventTable *table = sinorus_event_table_load (files, NULL, NULL, &error);

  g_assert_no_error (error);
  return table;
}

static SinorusEventTable *
load_good (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "good", "events", name, NULL);

  return load_path (path);
}

static SinorusEventTable *
load_published (const char *name)
{
  const char *shared = g_getenv ("SINORUS_SHARED_DATA");
  g_autofree char *path = g_build_filename (shared != NULL ? shared : "", "events", name, NULL);

  if (g_file_test (path, G_FILE_TEST_EXISTS))
    return load_path (path);
  g_test_skip ("the published events are not here");
  return NULL;
}

/* Options as `name=value` pairs, values of truth without `=`. */
static SinorusSeriesOptions *
make_options (const char *text)
{
  SinorusSeriesOptions *options = sinorus_series_options_new ();
  g_auto (GStrv) pairs = g_strsplit (text, " ", -1);

  for (guint i = 0; pairs[i] != NULL && *pairs[i] != '\0'; i++)
    {
      g_auto (GStrv) pair = g_strsplit (pairs[i], "=", 2);

      if (g_str_equal (pair[0], "codes"))
        {
          g_auto (GStrv) codes = g_strsplit (pair[1], ",", -1);

          sinorus_series_options_set_codes (options, (const char *const *) codes);
        }
      else if (pair[1] == NULL)
        g_object_set (options, pair[0], TRUE, NULL);
      else
        g_object_set (options, pair[0], pair[1], NULL);
    }
  return options;
}

static SinorusFinding *
make_series (SinorusEventTable *events, const char *text)
{
  g_autoptr (SinorusSeriesOptions) options = make_options (text);
  g_autoptr (GError) error = NULL;
  SinorusFinding *finding = sinorus_series (events, options, NULL, &error);

  g_assert_no_error (error);
  return finding;
}

/* The rows as text, one a line, with the columns that are named. */
static char *
print_rows (SinorusFinding *finding, const char *columns)
{
  SinorusTable *rows = sinorus_finding_get_table (finding, "rows");
  g_auto (GStrv) names = g_strsplit (columns, " ", -1);
  GString *text = g_string_new (NULL);

  for (guint row = 0; row < sinorus_table_get_n_rows (rows); row++)
    for (guint i = 0; names[i] != NULL; i++)
      {
        int column = sinorus_table_find_column (rows, names[i]);
        g_autofree char *cell = NULL;

        g_assert_cmpint (column, >=, 0);
        cell = sinorus_table_dup_text (rows, row, (guint) column);
        g_string_append_printf (text, "%s%s", cell != NULL && *cell != '\0' ? cell : "-", names[i + 1] != NULL ? " " : "\n");
      }
  return g_string_free (text, FALSE);
}

typedef struct {
  const char *file;
  const char *options;
  const char *columns;
  const char *rows;
} Case;

static const Case cases[] = {
  /* All dyads by month, sorted. */
  { "icews.tab", "", "from to period n q1 q2 q3 q4 sum mean coop conf net share coverage",
    "CHN USA 2017-04 1 0 0 1 0 -2 -2 0 2 -2 0 value\n"
    "RUS PRK 2017-04 2 2 0 0 0 1 0.5 1 0 1 1 value\n" },
  { "icews.tab", "from=RUS", "from to n", "RUS PRK 2\n" },
  { "icews.tab", "to=USA", "from to n", "CHN USA 1\n" },
  { "icews.tab", "from=FRA", "from to n", "" },
  /* A named pair has rows without an event; a score of 0 has a mean, but no share. */
  { "icews.tab", "from=PRK to=RUS", "period n sum mean share coverage", "2017-04 0 0 - - zero\n" },
  { "icews.tab", "from=RUS to=PRK by=day", "period n sum mean share coverage covered",
    "2017-04-01 1 0 0 - value 1\n2017-04-02 1 1 1 1 value 1\n2017-04-03 0 0 - - zero 1\n" },
  { "icews.tab", "all by=week", "from to period n sum covered",
    "- - 2017-03-27/2017-04-02 2 1 0.2857142857142857\n- - 2017-04-03/2017-04-09 1 -2 0.14285714285714285\n" },
  { "icews.tab", "all by=quarter", "period n", "2017-34 3\n" },
  { "icews.tab", "all by=year", "period n", "2017 3\n" },
  /* ICEWS draws its lines at 05/06, 08/09 and 13/14, GDELT at 05/06, 09/10 and 14/15. */
  { "icews-quads.tab", "all", "n q1 q2 q3 q4", "20 5 3 5 7\n" },
  { "gdelt2-quads.CSV", "all", "n q1 q2 q3 q4", "20 5 4 5 6\n" },
  /* Self-dyads and actors of no state are in no dyad, but in all. */
  { "icews-self-dyad.tab", "", "from to n", "CHN USA 1\nRUS PRK 2\n" },
  { "icews-self-dyad.tab", "from=RUS", "from to n", "RUS PRK 2\n" },
  { "icews-self-dyad.tab", "all", "from to n sum", "- - 5 -10\n" },
  /* Reciprocal events once: consultation and visit (the guest's half), not two accusations or meetings. */
  { "icews-reciprocal.tab", "from=RUS to=PRK", "n sum", "4 1.9\n" },
  { "icews-reciprocal.tab", "from=PRK to=RUS", "n sum", "4 2.8\n" },
  { "icews-reciprocal.tab", "undirected", "from to n sum", "PRK RUS 6 0.9\n" },
  { "icews-reciprocal.tab", "undirected from=RUS", "from to n sum", "RUS PRK 6 0.9\n" },
  { "icews-reciprocal.tab", "undirected to=RUS", "from to n sum", "PRK RUS 6 0.9\n" },
  { "icews-reciprocal.tab", "undirected from=RUS to=PRK", "from to n sum", "RUS PRK 6 0.9\n" },
  { "icews-reciprocal.tab", "undirected codes=043", "n sum", "1 2.8\n" },
  { "gdelt1-reciprocal.CSV", "undirected", "from to n sum", "PRK RUS 3 5.7\n" },
  /* Days that no file covers are no zeros. */
  { "icews-gap.tab", "from=RUS to=PRK by=day since=2017-04-28 until=2017-05-03", "period n coverage covered",
    "2017-04-28 - none 0\n2017-04-29 1 value 1\n2017-04-30 0 zero 1\n2017-05-01 0 zero 1\n"
    "2017-05-02 0 zero 1\n2017-05-03 - none 0\n" },
  { "gdelt2-gap.CSV", "from=RUS to=PRK by=day", "period n coverage",
    "2017-11-07 1 value\n2017-11-08 - none\n2017-11-09 0 zero\n" },
  /* An event before the days that are covered is a value all the same. */
  { "gdelt2.CSV", "from=RUS to=PRK by=year", "period n coverage covered",
    "2016 1 value 0\n2017 1 value 0.0027397260273972603\n" },
  /* Bounds take whole EDTF dates, and what they cut off is not covered. */
  { "icews.tab", "from=RUS to=PRK since=2017 until=2017-04-01", "period n sum covered",
    "2017-01 - - 0\n2017-02 - - 0\n2017-03 - - 0\n2017-04 1 0 0.03333333333333333\n" },
  { "icews.tab", "all since=2017-04-02", "period n covered", "2017-04 2 0.06666666666666667\n" },
  { "icews.tab", "all since=2018", "period", "" },
  { "icews.tab", "all until=2016", "period", "" },
  { "empty.tab", "all", "period", "" },
  { "empty.tab", "all since=2017-03 until=2017-04", "period n coverage", "2017-03 - none\n2017-04 - none\n" },
  /* Filters. */
  { "icews.tab", "all codes=04", "n", "1\n" },
  { "icews.tab", "all codes=04,112", "n", "2\n" },
  { "icews.tab", "all codes=9", "n", "0\n" },
  { "gdelt2.CSV", "all root-only by=year", "period n", "2016 1\n2017 1\n" },
  { "gdelt2.CSV", "all scale=goldstein-gdelt by=year", "period n", "2016 1\n2017 2\n" },
  /* Codes of CAMEO's own, and regions, which are no states. */
  { "gdelt1-57-and-58.CSV", "by=year", "from to n sum", "ROU PRK 1 -10\nRUS PRK 1 1\n" },
};

static void
test_cases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SinorusEventTable) events = load_good (cases[i].file);
      g_autoptr (SinorusFinding) finding = make_series (events, cases[i].options);
      g_autofree char *rows = print_rows (finding, cases[i].columns);

      g_test_message ("%s %s", cases[i].file, cases[i].options);
      g_assert_cmpstr (rows, ==, cases[i].rows);
    }
}

static void
test_finding (void)
{
  g_autoptr (SinorusEventTable) events = load_good ("icews-repeat.tab");
  g_autoptr (SinorusFinding) finding = make_series (events, "all by=day");
  g_autofree char *json = sinorus_finding_to_json (finding, "series", FALSE);
  g_autofree char *scale = sinorus_finding_dup_value_text (finding, "scale");

  g_assert_cmpstr (sinorus_finding_get_method (finding), ==, "dyadic-series");
  g_assert_cmpint (sinorus_finding_get_n (finding), ==, 4);
  g_assert_cmpfloat (sinorus_finding_get_estimate (finding), ==, 0.0);
  g_assert_cmpfloat (sinorus_finding_get_value_number (finding, "read"), ==, 4);
  g_assert_cmpfloat (sinorus_finding_get_value_number (finding, "kept"), ==, 4);
  g_assert_cmpfloat (sinorus_finding_get_value_number (finding, "repeats"), ==, 1);
  g_assert_cmpfloat (sinorus_finding_get_value_number (finding, "duplicates"), ==, 0);
  g_assert_cmpfloat (sinorus_finding_get_value_number (finding, "rejected"), ==, 0);
  g_assert_cmpstr (scale, ==, "goldstein-icews");
  g_assert_nonnull (strstr (json, "unknown_codes"));
  g_assert_cmpuint (g_strv_length ((GStrv) sinorus_finding_get_warnings (finding)), ==, 1);
}

static void
test_undefined_has_a_reason (void)
{
  g_autoptr (SinorusEventTable) events = load_good ("icews-gap.tab");
  g_autoptr (SinorusFinding) finding = make_series (events, "from=PRK to=RUS by=day since=2017-04-28");
  const char *const *warnings = sinorus_finding_get_warnings (finding);

  g_assert_true (isnan (sinorus_finding_get_estimate (finding)));
  g_assert_cmpuint (g_strv_length ((GStrv) warnings), ==, 3);
  g_assert_true (g_str_has_prefix (warnings[0], "estimate-undefined"));
  g_assert_true (g_str_has_prefix (warnings[1], "mean-undefined"));
  g_assert_true (g_str_has_prefix (warnings[2], "not-covered"));
}

static const struct {
  const char *file;
  const char *options;
  SinorusError code;
  const char *message;
} errors[] = {
  { "icews.tab", "from=XXX", SINORUS_ERROR_ARGUMENT, "from: \"XXX\"" },
  { "icews.tab", "from=ROM", SINORUS_ERROR_ARGUMENT, "from: \"ROM\"" },
  { "icews.tab", "to=", SINORUS_ERROR_ARGUMENT, "to: \"\"" },
  { "icews.tab", "from=RUS to=RUS", SINORUS_ERROR_ARGUMENT, "itself" },
  { "icews.tab", "all from=RUS", SINORUS_ERROR_ARGUMENT, "all" },
  { "icews.tab", "all undirected", SINORUS_ERROR_ARGUMENT, "all" },
  { "icews.tab", "by=decade", SINORUS_ERROR_ARGUMENT, "by: \"decade\"" },
  { "icews.tab", "since=2017-02-30", SINORUS_ERROR_ARGUMENT, "since:" },
  { "icews.tab", "until=yesterday", SINORUS_ERROR_ARGUMENT, "until:" },
  { "icews.tab", "until=2017/..", SINORUS_ERROR_ARGUMENT, "until:" },
  { "icews.tab", "since=2018 until=2017", SINORUS_ERROR_ARGUMENT, "since" },
  { "icews.tab", "codes=O4", SINORUS_ERROR_ARGUMENT, "codes: \"O4\"" },
  { "icews.tab", "codes=04,", SINORUS_ERROR_ARGUMENT, "codes: \"\"" },
  { "icews.tab", "codes=04000", SINORUS_ERROR_ARGUMENT, "codes: \"04000\"" },
  { "icews.tab", "scale=goldstein-gdelt", SINORUS_ERROR_UNSUPPORTED, "scale" },
  { "icews.tab", "root-only", SINORUS_ERROR_UNSUPPORTED, "root-only" },
  { "icews.tab", "all by=day since=-9999 until=9999", SINORUS_ERROR_LIMIT, "rows" },
};

static void
test_errors (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (errors); i++)
    {
      g_autoptr (SinorusEventTable) events = load_good (errors[i].file);
      g_autoptr (SinorusSeriesOptions) options = make_options (errors[i].options);
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", errors[i].options);
      g_assert_null (sinorus_series (events, options, NULL, &error));
      g_assert_error (error, SINORUS_ERROR, (int) errors[i].code);
      g_assert_nonnull (strstr (error->message, errors[i].message));
    }
}

static void
test_cancel (void)
{
  g_autoptr (SinorusEventTable) events = load_good ("icews.tab");
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancelled);
  g_assert_null (sinorus_series (events, NULL, cancelled, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_options_round_trip (void)
{
  g_autoptr (SinorusSeriesOptions) options = make_options ("from=RUS by=day codes=04,05 all since=2017");
  const char *const *codes = sinorus_series_options_get_codes (options);

  g_assert_cmpstr (sinorus_series_options_get_from (options), ==, "RUS");
  g_assert_null (sinorus_series_options_get_to (options));
  g_assert_true (sinorus_series_options_get_all (options));
  g_assert_cmpuint (g_strv_length ((GStrv) codes), ==, 2);
  sinorus_series_options_set_codes (options, codes);
  g_assert_cmpstr (sinorus_series_options_get_codes (options)[1], ==, "05");
  sinorus_series_options_set_codes (options, NULL);
  g_assert_null (sinorus_series_options_get_codes (options));
  sinorus_series_options_set_from (options, NULL);
  g_assert_null (sinorus_series_options_get_from (options));
}

/* Reference sums over all periods, made by other programs from the same files. */
typedef struct {
  const char *from, *to;
  gint64 n;
  gint64 quads[4];
  double sum, coop, conf;
} Reference;

static double
add_column (SinorusTable *rows, const char *name)
{
  guint column = (guint) sinorus_table_find_column (rows, name);
  double sum = 0;

  for (guint row = 0; row < sinorus_table_get_n_rows (rows); row++)
    sum += sinorus_table_get_number (rows, row, column);
  return sum;
}

/* Where no quads are given, they are not known. */
static void
check_references (SinorusEventTable *events, const Reference *references, gsize n)
{
  for (gsize i = 0; i < n; i++)
    {
      const Reference *expected = &references[i];
      g_autofree char *options = g_strdup_printf ("from=%s to=%s by=year", expected->from, expected->to);
      g_autoptr (SinorusFinding) finding = make_series (events, options);
      SinorusTable *rows = sinorus_finding_get_table (finding, "rows");
      gint64 n_known = expected->quads[0] + expected->quads[1] + expected->quads[2] + expected->quads[3];

      g_test_message ("%s", options);
      g_assert_cmpint (sinorus_finding_get_n (finding), ==, expected->n);
      g_assert_cmpfloat (add_column (rows, "n"), ==, (double) expected->n);
      g_assert_cmpfloat_with_epsilon (add_column (rows, "sum"), expected->sum, 1e-9);
      g_assert_cmpfloat_with_epsilon (add_column (rows, "net"), expected->sum, 1e-9);
      for (guint q = 0; n_known > 0 && q < 4; q++)
        {
          const char *const names[] = { "q1", "q2", "q3", "q4" };

          g_assert_cmpfloat (add_column (rows, names[q]), ==, (double) expected->quads[q]);
        }
      if (!isnan (expected->coop))
        {
          g_assert_cmpfloat_with_epsilon (add_column (rows, "coop"), expected->coop, 1e-9);
          g_assert_cmpfloat_with_epsilon (add_column (rows, "conf"), expected->conf, 1e-9);
        }
    }
}

static void
test_icews_sample (void)
{
  static const Reference references[] = {
    { "CHN", "RUS", 4, { 4, 0, 0, 0 }, 11.5, 11.5, 0 },
    { "RUS", "CHN", 4, { 4, 0, 0, 0 }, 11.5, 11.5, 0 },
    { "RUS", "PRK", 42, { 42, 0, 0, 0 }, 76.1, 76.1, 0 },
    { "PRK", "RUS", 38, { 38, 0, 0, 0 }, 69.2, 69.2, 0 },
    { "USA", "PRK", 181, { 176, 1, 4, 0 }, 497.0, 508.0, 11.0 },
    { "USA", "CHN", 71, { 53, 2, 16, 0 }, 90.6, 133.6, 43.0 },
    { "CHN", "USA", 30, { 27, 1, 2, 0 }, 60.6, 66.6, 6.0 },
    { "USA", "RUS", 6, { 4, 0, 1, 1 }, 1.2, 10.2, 9.0 },
  };
  static const double means[] = { 2.8750, 2.8750, 1.8119, 1.8211, 2.7459, 1.2761, 2.0200, 0.2000 };
  g_autoptr (SinorusEventTable) events = load_published ("icews/events.2018.sample.tab.gz");
  g_autoptr (SinorusFinding) all = NULL;
  g_autofree char *rows = NULL;

  if (events == NULL)
    return;
  check_references (events, references, G_N_ELEMENTS (references));
  for (gsize i = 0; i < G_N_ELEMENTS (references); i++)
    {
      g_autofree char *options = g_strdup_printf ("from=%s to=%s", references[i].from, references[i].to);
      g_autoptr (SinorusFinding) finding = make_series (events, options);

      g_assert_cmpfloat_with_epsilon (sinorus_finding_get_estimate (finding), means[i], 5e-5);
    }
  all = make_series (events, "all");
  rows = print_rows (all, "period n q1 q2 q3 q4");
  g_assert_cmpstr (rows, ==, "2018-06 3705 2512 69 439 685\n");
  g_assert_cmpfloat_with_epsilon (sinorus_finding_get_estimate (all), 0.03735493, 5e-9);
  g_assert_cmpfloat (sinorus_finding_get_value_number (all, "repeats"), ==, 971);
}

static void
test_icews_daily (void)
{
  static const Reference references[] = {
    { "USA", "PRK", 851, { 0 }, 1760.8, NAN, NAN },
    { "KOR", "PRK", 582, { 0 }, 1809.1, NAN, NAN },
    { "RUS", "PRK", 138, { 0 }, 360.8, NAN, NAN },
    { "CHN", "PRK", 144, { 0 }, 330.7, NAN, NAN },
  };
  g_autoptr (SinorusEventTable) events = load_published ("icews/daily");

  if (events != NULL)
    check_references (events, references, G_N_ELEMENTS (references));
}

static void
test_gdelt2_first_day (void)
{
  static const Reference references[] = {
    { "RUS", "PRK", 26, { 19, 3, 4, 0 }, 25.4, NAN, NAN },       { "CHN", "PRK", 199, { 124, 17, 32, 26 }, 143.8, NAN, NAN },
    { "USA", "PRK", 239, { 138, 3, 53, 45 }, -206.1, NAN, NAN }, { "PRK", "USA", 234, { 147, 4, 47, 36 }, -153.7, NAN, NAN },
    { "RUS", "CHN", 101, { 78, 1, 18, 4 }, 90.1, NAN, NAN },     { "CHN", "RUS", 93, { 59, 10, 21, 3 }, 145.6, NAN, NAN },
  };
  g_autoptr (SinorusEventTable) events = load_published ("gdelt2/15min/20171107");

  if (events != NULL)
    check_references (events, references, G_N_ELEMENTS (references));
}

static void
test_gdelt2_second_day (void)
{
  static const Reference references[] = {
    { "RUS", "PRK", 52, { 40, 6, 5, 1 }, 169.4, NAN, NAN },      { "CHN", "PRK", 292, { 188, 15, 47, 42 }, 241.1, NAN, NAN },
    { "USA", "PRK", 306, { 201, 27, 61, 17 }, 335.4, NAN, NAN }, { "PRK", "USA", 265, { 168, 16, 61, 20 }, 126.8, NAN, NAN },
    { "RUS", "CHN", 115, { 83, 4, 25, 3 }, 193.7, NAN, NAN },    { "CHN", "RUS", 114, { 81, 11, 19, 3 }, 291.8, NAN, NAN },
  };
  g_autoptr (SinorusEventTable) events = load_published ("gdelt2/15min/20171108");

  if (events != NULL)
    check_references (events, references, G_N_ELEMENTS (references));
}

static void
test_gdelt2_core (void)
{
  static const Reference references[] = {
    { "RUS", "PRK", 227, { 0 }, 409.2, NAN, NAN },   { "CHN", "PRK", 1090, { 0 }, 881.7, NAN, NAN },
    { "USA", "PRK", 1616, { 0 }, 233.4, NAN, NAN },  { "PRK", "USA", 1416, { 0 }, -133.3, NAN, NAN },
    { "RUS", "CHN", 689, { 0 }, 1606.9, NAN, NAN },  { "CHN", "RUS", 712, { 0 }, 1845.1, NAN, NAN },
  };
  g_autoptr (SinorusEventTable) events = load_published ("gdelt2/20171101-08.core-dyads.export.CSV.gz");

  if (events != NULL)
    check_references (events, references, G_N_ELEMENTS (references));
}

static void
test_gdelt1 (void)
{
  static const Reference references[] = {
    { "CHN", "PRK", 3, { 0 }, -6.0, NAN, NAN },
    { "KOR", "PRK", 9, { 0 }, -22.8, NAN, NAN },
    { "PRK", "RUS", 1, { 0 }, -2.0, NAN, NAN },
    { "CHN", "RUS", 2, { 0 }, -8.8, NAN, NAN },
  };
  g_autoptr (SinorusEventTable) events = load_published ("gdelt1/20170217.export.first10000.CSV.gz");

  if (events != NULL)
    check_references (events, references, G_N_ELEMENTS (references));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/series/cases", test_cases);
  g_test_add_func ("/series/finding", test_finding);
  g_test_add_func ("/series/undefined-has-a-reason", test_undefined_has_a_reason);
  g_test_add_func ("/series/errors", test_errors);
  g_test_add_func ("/series/cancel", test_cancel);
  g_test_add_func ("/series/options-round-trip", test_options_round_trip);
  g_test_add_func ("/series/icews-sample", test_icews_sample);
  g_test_add_func ("/series/icews-daily", test_icews_daily);
  g_test_add_func ("/series/gdelt2-first-day", test_gdelt2_first_day);
  g_test_add_func ("/series/gdelt2-second-day", test_gdelt2_second_day);
  g_test_add_func ("/series/gdelt2-core", test_gdelt2_core);
  g_test_add_func ("/series/gdelt1", test_gdelt1);
  return g_test_run ();
}
