/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

#include "base/sinorus-table-private.h"

#include <math.h>
#include <string.h>

/* One column of each type; the second row is all missing. */
static SinorusTable *
make_table (void)
{
  SinorusTable *table = _sinorus_table_new ("rows");

  g_assert_cmpuint (_sinorus_table_add_column (table, "text", "A text", SINORUS_COLUMN_TYPE_TEXT), ==, 0);
  _sinorus_table_add_column (table, "number", "Share (%)", SINORUS_COLUMN_TYPE_NUMBER);
  _sinorus_table_add_column (table, "integer", NULL, SINORUS_COLUMN_TYPE_INTEGER);
  _sinorus_table_add_column (table, "truth", NULL, SINORUS_COLUMN_TYPE_TRUTH);
  g_assert_cmpuint (_sinorus_table_add_column (table, "list", NULL, SINORUS_COLUMN_TYPE_LIST), ==, 4);

  _sinorus_table_append_row (table);
  _sinorus_table_set_text (table, 0, "US");
  _sinorus_table_set_number (table, 1, 0.1);
  _sinorus_table_set_integer (table, 2, 9007199254740993);
  _sinorus_table_set_truth (table, 3, TRUE);
  _sinorus_table_set_list (table, 4, (const char *const[]) { "a", "b", NULL });
  _sinorus_table_append_row (table);
  _sinorus_table_append_row (table);
  _sinorus_table_set_text (table, 0, "");
  _sinorus_table_set_number (table, 1, INFINITY);
  _sinorus_table_set_integer (table, 2, 0);
  _sinorus_table_set_truth (table, 3, FALSE);
  _sinorus_table_set_list (table, 4, (const char *const[]) { NULL });
  return table;
}

static void
test_read (void)
{
  g_autoptr (SinorusTable) table = make_table ();

  g_assert_cmpstr (sinorus_table_get_name (table), ==, "rows");
  g_assert_cmpuint (sinorus_table_get_n_rows (table), ==, 3);
  g_assert_cmpuint (sinorus_table_get_n_columns (table), ==, 5);
  g_assert_cmpstr (sinorus_table_get_column_name (table, 1), ==, "number");
  g_assert_cmpstr (sinorus_table_get_column_label (table, 1), ==, "Share (%)");
  g_assert_cmpstr (sinorus_table_get_column_label (table, 2), ==, "integer");
  g_assert_cmpint (sinorus_table_get_column_type (table, 4), ==, SINORUS_COLUMN_TYPE_LIST);
  g_assert_cmpint (sinorus_table_find_column (table, "truth"), ==, 3);
  g_assert_cmpint (sinorus_table_find_column (table, "none"), ==, -1);

  g_assert_cmpstr (sinorus_table_get_text (table, 0, 0), ==, "US");
  g_assert_cmpfloat (sinorus_table_get_number (table, 0, 1), ==, 0.1);
  g_assert_cmpint (sinorus_table_get_integer (table, 0, 2), ==, 9007199254740993);
  g_assert_cmpfloat (sinorus_table_get_number (table, 0, 2), ==, 9007199254740992.0);
  g_assert_true (sinorus_table_get_truth (table, 0, 3));
  g_assert_cmpfloat (sinorus_table_get_number (table, 0, 3), ==, 1);
  g_assert_cmpuint (g_strv_length ((GStrv) sinorus_table_get_list (table, 0, 4)), ==, 2);
  g_assert_cmpstr (sinorus_table_get_list (table, 0, 4)[1], ==, "b");

  g_assert_cmpstr (sinorus_table_get_text (table, 2, 0), ==, "");
  g_assert_false (sinorus_table_is_missing (table, 2, 1));
  g_assert_cmpint (sinorus_table_get_integer (table, 2, 2), ==, 0);
  g_assert_false (sinorus_table_is_missing (table, 2, 2));
  g_assert_false (sinorus_table_is_missing (table, 2, 3));
  g_assert_cmpfloat (sinorus_table_get_number (table, 2, 3), ==, 0);
  g_assert_nonnull (sinorus_table_get_list (table, 2, 4));
  g_assert_null (sinorus_table_get_list (table, 2, 4)[0]);
}

static void
assert_missing (SinorusTable *table, guint row, guint column)
{
  g_assert_true (sinorus_table_is_missing (table, row, column));
  g_assert_null (sinorus_table_get_text (table, row, column));
  g_assert_true (isnan (sinorus_table_get_number (table, row, column)));
  g_assert_cmpint (sinorus_table_get_integer (table, row, column), ==, 0);
  g_assert_false (sinorus_table_get_truth (table, row, column));
  g_assert_null (sinorus_table_get_list (table, row, column));
  g_assert_null (sinorus_table_dup_text (table, row, column));
}

static void
test_missing (void)
{
  static const guint beyond[] = { 5, G_MAXINT, G_MAXUINT };
  g_autoptr (SinorusTable) table = make_table ();

  for (guint column = 0; column < 5; column++)
    assert_missing (table, 1, column);
  for (gsize i = 0; i < G_N_ELEMENTS (beyond); i++)
    {
      assert_missing (table, beyond[i], 0);
      assert_missing (table, 0, beyond[i]);
    }
  g_assert_null (sinorus_table_get_column_name (table, 5));
  g_assert_null (sinorus_table_get_column_label (table, G_MAXUINT));
  g_assert_cmpint (sinorus_table_get_column_type (table, 5), ==, SINORUS_COLUMN_TYPE_UNKNOWN);
  g_assert_null (sinorus_table_dup_numbers (table, 5));
  g_assert_null (sinorus_table_dup_integers (table, 5));
}

static void
test_wrong_type (void)
{
  g_autoptr (SinorusTable) table = make_table ();

  g_assert_null (sinorus_table_get_text (table, 0, 1));
  g_assert_true (isnan (sinorus_table_get_number (table, 0, 0)));
  g_assert_cmpint (sinorus_table_get_integer (table, 0, 1), ==, 0);
  g_assert_false (sinorus_table_get_truth (table, 0, 2));
  g_assert_null (sinorus_table_get_list (table, 0, 0));
  g_assert_null (sinorus_table_dup_numbers (table, 0));
  g_assert_null (sinorus_table_dup_numbers (table, 4));
  g_assert_null (sinorus_table_dup_integers (table, 1));
}

static void
test_columns_outlive_the_table (void)
{
  SinorusTable *table = make_table ();
  g_autoptr (GBytes) numbers = sinorus_table_dup_numbers (table, 1);
  g_autoptr (GBytes) copied = sinorus_table_dup_numbers (table, 2);
  g_autoptr (GBytes) truths = sinorus_table_dup_numbers (table, 3);
  g_autoptr (GBytes) integers = sinorus_table_dup_integers (table, 2);
  const double *doubles;
  const gint64 *whole;
  gsize size;

  g_object_unref (table);

  doubles = g_bytes_get_data (numbers, &size);
  g_assert_cmpuint (size, ==, 3 * sizeof (double));
  g_assert_cmpfloat (doubles[0], ==, 0.1);
  g_assert_true (isnan (doubles[1]));
  g_assert_true (isinf (doubles[2]));
  doubles = g_bytes_get_data (copied, &size);
  g_assert_cmpuint (size, ==, 3 * sizeof (double));
  g_assert_true (isnan (doubles[1]));
  g_assert_cmpfloat (doubles[2], ==, 0);
  doubles = g_bytes_get_data (truths, NULL);
  g_assert_cmpfloat (doubles[0], ==, 1);
  g_assert_true (isnan (doubles[1]));
  whole = g_bytes_get_data (integers, &size);
  g_assert_cmpuint (size, ==, 3 * sizeof (gint64));
  g_assert_cmpint (whole[0], ==, 9007199254740993);
  g_assert_cmpint (whole[1], ==, G_MININT64);
}

static void
test_write (void)
{
  g_autoptr (SinorusTable) table = make_table ();
  g_autofree char *csv = sinorus_table_to_csv (table);
  g_autofree char *json = sinorus_table_to_json (table, FALSE);

  g_assert_cmpstr (csv, ==, "text,number,integer,truth,list\n"
                            "US,0.1,9007199254740993,true,a;b\n"
                            ",,,,\n"
                            "\"\",,0,false,\"\"\n");
  g_assert_cmpstr (json, ==,
                   "[{\"text\":\"US\",\"number\":0.1,\"integer\":9007199254740993,\"truth\":true,"
                   "\"list\":[\"a\",\"b\"]},"
                   "{\"text\":null,\"number\":null,\"integer\":null,\"truth\":null,\"list\":null},"
                   "{\"text\":\"\",\"number\":null,\"integer\":0,\"truth\":false,\"list\":[]}]");
}

static void
test_empty (void)
{
  g_autoptr (SinorusTable) table = g_object_new (SINORUS_TYPE_TABLE, NULL);
  g_autoptr (SinorusTable) no_rows = sinorus_table_new_from_csv ("a,b", NULL);
  g_autofree char *json = sinorus_table_to_json (table, TRUE);
  g_autofree char *csv = sinorus_table_to_csv (no_rows);

  g_assert_cmpstr (sinorus_table_get_name (table), ==, "");
  g_assert_cmpuint (sinorus_table_get_n_columns (table), ==, 0);
  g_assert_cmpstr (json, ==, "[]");
  g_assert_cmpstr (csv, ==, "a,b\n");
  assert_missing (table, 0, 0);
  assert_missing (no_rows, 0, 0);
}

static void
test_many_rows (void)
{
  g_autoptr (SinorusTable) table = _sinorus_table_new ("many");
  g_autoptr (GBytes) bytes = NULL;
  const gint64 *integers;

  _sinorus_table_add_column (table, "i", NULL, SINORUS_COLUMN_TYPE_INTEGER);
  _sinorus_table_add_column (table, "code", NULL, SINORUS_COLUMN_TYPE_TEXT);
  for (guint i = 0; i < 300000; i++)
    {
      char code[8];

      g_snprintf (code, sizeof code, "%03u", i % 200);
      _sinorus_table_append_row (table);
      _sinorus_table_set_integer (table, 0, i);
      _sinorus_table_set_text (table, 1, code);
    }
  bytes = sinorus_table_dup_integers (table, 0);
  integers = g_bytes_get_data (bytes, NULL);
  for (guint i = 0; i < 300000; i++)
    g_assert_cmpint (integers[i], ==, i);
  g_assert_cmpstr (sinorus_table_get_text (table, 299999, 1), ==, "199");
  /* Equal texts are kept once. */
  g_assert_true (sinorus_table_get_text (table, 0, 1) == sinorus_table_get_text (table, 200, 1));
}

static void
test_csv_types (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SinorusTable) table = sinorus_table_new_from_csv (
      "\357\273\277i,d,t,code,id,none,quoted\r\n"
      "1,1,x,010,9223372036854775808,,1\r\n"
      "\r\n"
      "-2,2.5e1,,10,1,,\"\"\r\n"
      "\"3\",,-,-01,2,,2",
      &error);
  static const SinorusColumnType types[]
      = { SINORUS_COLUMN_TYPE_INTEGER, SINORUS_COLUMN_TYPE_NUMBER, SINORUS_COLUMN_TYPE_TEXT, SINORUS_COLUMN_TYPE_TEXT,
          SINORUS_COLUMN_TYPE_TEXT,    SINORUS_COLUMN_TYPE_TEXT,   SINORUS_COLUMN_TYPE_TEXT };

  g_assert_no_error (error);
  g_assert_cmpstr (sinorus_table_get_name (table), ==, "rows");
  g_assert_cmpstr (sinorus_table_get_column_name (table, 0), ==, "i");
  g_assert_cmpuint (sinorus_table_get_n_rows (table), ==, 3);
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    g_assert_cmpint (sinorus_table_get_column_type (table, i), ==, types[i]);
  g_assert_cmpint (sinorus_table_get_integer (table, 1, 0), ==, -2);
  g_assert_cmpint (sinorus_table_get_integer (table, 2, 0), ==, 3);
  g_assert_cmpfloat (sinorus_table_get_number (table, 1, 1), ==, 25);
  g_assert_true (sinorus_table_is_missing (table, 2, 1));
  g_assert_cmpstr (sinorus_table_get_text (table, 0, 3), ==, "010");
  g_assert_cmpstr (sinorus_table_get_text (table, 0, 4), ==, "9223372036854775808");
  g_assert_true (sinorus_table_is_missing (table, 0, 5));
  g_assert_cmpstr (sinorus_table_get_text (table, 1, 6), ==, "");
}

static void
test_csv_round_trip (void)
{
  static const char *const texts[] = { "a,b\nx,1\n,2\n\"\",\n",
                                       "\"a,\"\"b\"\"\n\",c\n\"1\r\n2\",\"\"\"\"\n",
                                       "one\n\n1\n",
                                       "zero\n-0\n0\n",
                                       "\"\"\nx\n",
                                       "\"\357\273\277\",x\n",
                                       "名,x\n\"北, 朝鮮\",0.30000000000000004\n" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (SinorusTable) table = sinorus_table_new_from_csv (texts[i], &error);
      g_autofree char *csv = NULL;

      g_assert_no_error (error);
      csv = sinorus_table_to_csv (table);
      g_assert_cmpstr (csv, ==, texts[i]);
    }
}

static void
test_csv_errors (void)
{
  static const struct {
    const char *text;
    const char *message;
  } cases[] = {
    { "", "line 1: there is no header" },
    { "\357\273\277", "line 1: there is no header" },
    { "a,a\n", "line 1: two columns are named “a”" },
    { "a,b\n1\n", "line 2: fewer than the 2 fields" },
    { "a,b\n\n1,2\n1,2,3\n", "line 4: more than the 2 fields" },
    { "a\n1,\n", "line 2: more than the 1 fields" },
    { "a,b\n\"1\n2\",\"x\ny\n", "line 3: a quoted field has no closing quote" },
    { "a\n\"1\n\"x\n", "line 3: a closing quote is not followed" },
    { "a\nx\"\n", "line 2: a quote stands in a field" },
    { "a\nb\rc\n", "line 2: a carriage return" },
    { "a,b\n\"1\n2\"\n", "line 2: fewer than" },
    { "a\n\n\377\n", "line 3: the text is not UTF-8" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (sinorus_table_new_from_csv (cases[i].text, &error));
      g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_PARSE);
      g_test_message ("%s", error->message);
      g_assert_nonnull (strstr (error->message, cases[i].message));
    }
}

static void
test_csv_limit (void)
{
  g_autoptr (GString) text = g_string_new ("0");
  g_autoptr (GError) error = NULL;

  for (int i = 1; i <= 10000; i++)
    g_string_append_printf (text, ",%d", i);
  g_assert_null (sinorus_table_new_from_csv (text->str, &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_LIMIT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/table/read", test_read);
  g_test_add_func ("/table/missing", test_missing);
  g_test_add_func ("/table/wrong-type", test_wrong_type);
  g_test_add_func ("/table/columns-outlive-the-table", test_columns_outlive_the_table);
  g_test_add_func ("/table/write", test_write);
  g_test_add_func ("/table/empty", test_empty);
  g_test_add_func ("/table/many-rows", test_many_rows);
  g_test_add_func ("/table/csv/types", test_csv_types);
  g_test_add_func ("/table/csv/round-trip", test_csv_round_trip);
  g_test_add_func ("/table/csv/errors", test_csv_errors);
  g_test_add_func ("/table/csv/limit", test_csv_limit);
  return g_test_run ();
}
