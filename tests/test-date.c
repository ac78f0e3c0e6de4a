/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>
#include <string.h>

static SinorusDate *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  SinorusDate *date = sinorus_date_parse (text, &error);

  g_assert_no_error (error);
  g_assert_nonnull (date);
  return date;
}

/* The lines of a table of forms. Comments and empty lines between them are left out; an empty form has its tab. */
static GStrv
read_forms (const char *folder)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, folder, "edtf.txt", NULL);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *content = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &content, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (content, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    if (*lines[i] != '\0' && *lines[i] != '#')
      g_strv_builder_add (builder, lines[i]);
  return g_strv_builder_end (builder);
}

static void
check_bound (char *bound, const char *expected, const char *strict)
{
  g_autofree char *owned = bound;

  if (g_str_equal (expected, "="))
    expected = strict;
  g_assert_cmpstr (owned, ==, g_str_equal (expected, "..") ? NULL : expected);
}

static void
check_traits (SinorusDate *date, const char *expected)
{
  const struct { gboolean has; const char *name; } traits[] = {
    { sinorus_date_is_interval (date), "interval" },
    { sinorus_date_is_set (date), "set" },
    { sinorus_date_is_one_of (date), "one-of" },
    { sinorus_date_is_uncertain (date), "uncertain" },
    { sinorus_date_is_approximate (date), "approximate" },
    { sinorus_date_has_open_start (date), "open-start" },
    { sinorus_date_has_open_end (date), "open-end" },
    { sinorus_date_has_unknown_start (date), "unknown-start" },
    { sinorus_date_has_unknown_end (date), "unknown-end" },
  };
  g_autoptr (GString) got = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (traits); i++)
    if (traits[i].has)
      g_string_append_printf (got, "%s%s", got->len > 0 ? "," : "", traits[i].name);
  g_assert_cmpstr (got->len > 0 ? got->str : "-", ==, expected);
}

static void
test_good (void)
{
  g_auto (GStrv) lines = read_forms ("good");
  g_autoptr (GEnumClass) precisions = g_type_class_ref (SINORUS_TYPE_PRECISION);

  g_assert_cmpuint (g_strv_length (lines), >, 100);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) cells = g_strsplit (lines[i], "\t", -1);
      g_autoptr (SinorusDate) date = NULL;
      g_autoptr (SinorusDate) again = NULL;
      g_autofree char *text = NULL;
      gint64 first, last, fuzzy_first, fuzzy_last;
      GEnumValue *precision;

      g_test_message ("%s", lines[i]);
      g_assert_cmpuint (g_strv_length (cells), ==, 7);
      date = parse (cells[0]);
      text = sinorus_date_to_string (date);
      g_assert_cmpstr (text, ==, cells[0]);
      check_bound (sinorus_date_dup_lower (date, FALSE), cells[1], NULL);
      check_bound (sinorus_date_dup_upper (date, FALSE), cells[2], NULL);
      check_bound (sinorus_date_dup_lower (date, TRUE), cells[3], cells[1]);
      check_bound (sinorus_date_dup_upper (date, TRUE), cells[4], cells[2]);
      precision = g_enum_get_value (precisions, (int) sinorus_date_get_precision (date));
      g_assert_cmpstr (precision->value_nick, ==, cells[5]);
      check_traits (date, cells[6]);

      g_assert_cmpint (sinorus_date_get_bounds (date, FALSE, &first, &last), ==, strstr (lines[i], "\t..") == NULL);
      sinorus_date_get_bounds (date, TRUE, &fuzzy_first, &fuzzy_last);
      g_assert_cmpint (fuzzy_first, <=, first);
      g_assert_cmpint (first, <=, last);
      g_assert_cmpint (last, <=, fuzzy_last);
      sinorus_date_get_bounds (date, TRUE, NULL, NULL);

      again = parse (text);
      g_assert_true (sinorus_date_equal (date, again));
      g_assert_cmpuint (sinorus_date_hash (date), ==, sinorus_date_hash (again));
      g_assert_cmpint (sinorus_date_compare (date, again), ==, 0);
    }
}

static void
test_bad (void)
{
  g_auto (GStrv) lines = read_forms ("bad");

  g_assert_cmpuint (g_strv_length (lines), >, 100);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) cells = g_strsplit (lines[i], "\t", -1);
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", lines[i]);
      g_assert_cmpuint (g_strv_length (cells), ==, 2);
      g_assert_null (sinorus_date_parse (cells[0], &error));
      g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_PARSE);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      if (strstr (error->message, cells[1]) == NULL || strstr (error->message, cells[0]) == NULL)
        g_error ("%s", error->message);
    }
}

static void
test_hostile (void)
{
  g_autofree char *longest = g_strnfill (256, '0');
  g_autofree char *longer = g_strnfill (257, '0');
  g_autoptr (GString) list = g_string_new ("[");
  g_autoptr (GError) error = NULL;

  g_assert_null (sinorus_date_parse (longest, &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_PARSE);
  g_clear_error (&error);
  g_assert_null (sinorus_date_parse (longer, &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_LIMIT);
  g_clear_error (&error);

  /* The list with the most members that has room in the text, open and closed. */
  while (list->len < 252)
    g_string_append (list, "2017,");
  g_assert_cmpuint (list->len, ==, 256);
  g_assert_null (sinorus_date_parse (list->str, &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_PARSE);
  g_clear_error (&error);
  list->str[255] = ']';
  sinorus_date_unref (parse (list->str));

  g_assert_null (sinorus_date_parse ("2017\xff\xfe\n", &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_PARSE);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_null (strchr (error->message, '\n'));
}

static void
test_order (void)
{
  static const char *const sorted[] = { "../1985", "-0044", "1984", "1984~", "1984/1985", "1985-04",
                                        "1985-04/..", "1985-04-12", "Y12345" };

  for (gsize i = 0; i < G_N_ELEMENTS (sorted); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (sorted); j++)
      {
        g_autoptr (SinorusDate) a = parse (sorted[i]);
        g_autoptr (SinorusDate) b = parse (sorted[j]);
        int order = sinorus_date_compare (a, b);

        g_assert_cmpint ((order > 0) - (order < 0), ==, (i > j) - (i < j));
        g_assert_cmpint (sinorus_date_equal (a, b), ==, i == j);
      }
}

static void
check_text (SinorusDate *date, GError *error, const char *expected)
{
  g_autofree char *text = NULL;

  if (expected == NULL)
    {
      g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT);
      g_assert_null (date);
      g_error_free (error);
      return;
    }
  g_assert_no_error (error);
  text = sinorus_date_to_string (date);
  g_assert_cmpstr (text, ==, expected);
  sinorus_date_unref (date);
}

static void
test_new (void)
{
  static const struct { gint64 day; const char *text; } days[] = {
    { 0, "1970-01-01" }, { -1, "1969-12-31" }, { 17271, "2017-04-15" }, { 2932896, "9999-12-31" }, { 2932897, NULL },
    { -719893, "-0001-01-01" }, { G_MAXINT64, NULL }, { G_MININT64, NULL },
  };
  static const struct { gint64 year, month, day; const char *text; } ymds[] = {
    { 2017, 4, 15, "2017-04-15" }, { -44, 3, 15, "-0044-03-15" }, { 2017, 2, 29, NULL }, { 2017, 13, 1, NULL },
    { 10000, 1, 1, NULL }, { -10000, 1, 1, NULL }, { G_MAXINT64, G_MININT64, G_MAXINT64, NULL }, { 0, 0, 0, NULL },
  };
  static const struct { gint64 day; int unit; const char *text; } periods[] = {
    { 17271, SINORUS_PERIOD_UNIT_DAY, "2017-04-15" },
    { 17271, SINORUS_PERIOD_UNIT_WEEK, "2017-04-10/2017-04-16" },
    { 17271, SINORUS_PERIOD_UNIT_MONTH, "2017-04" },
    { 17271, SINORUS_PERIOD_UNIT_QUARTER, "2017-34" },
    { 17271, SINORUS_PERIOD_UNIT_YEAR, "2017" },
    { 2932896, SINORUS_PERIOD_UNIT_YEAR, "9999" },
    { 2932896, SINORUS_PERIOD_UNIT_WEEK, NULL },
    { 17271, SINORUS_PERIOD_UNIT_UNKNOWN, NULL },
    { 17271, 77, NULL },
    { 17271, -1, NULL },
    { G_MAXINT64, SINORUS_PERIOD_UNIT_WEEK, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      GError *error = NULL;
      SinorusDate *date = sinorus_date_new_day (days[i].day, &error);

      check_text (date, error, days[i].text);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (ymds); i++)
    {
      GError *error = NULL;
      SinorusDate *date = sinorus_date_new_ymd (ymds[i].year, ymds[i].month, ymds[i].day, &error);

      check_text (date, error, ymds[i].text);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (periods); i++)
    {
      GError *error = NULL;
      SinorusDate *date = sinorus_date_new_period (periods[i].day, (SinorusPeriodUnit) periods[i].unit, &error);

      check_text (date, error, periods[i].text);
    }
}

static void
test_ref (void)
{
  g_autoptr (SinorusDate) date = parse ("2017-04");
  g_autoptr (SinorusDate) same = sinorus_date_ref (date);
  g_autoptr (SinorusDate) boxed = g_boxed_copy (SINORUS_TYPE_DATE, date);

  g_assert_true (date == same);
  g_assert_true (date == boxed);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/date/good", test_good);
  g_test_add_func ("/date/bad", test_bad);
  g_test_add_func ("/date/hostile", test_hostile);
  g_test_add_func ("/date/order", test_order);
  g_test_add_func ("/date/new", test_new);
  g_test_add_func ("/date/ref", test_ref);
  return g_test_run ();
}
