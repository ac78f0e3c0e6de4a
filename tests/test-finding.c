/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

#include "base/sinorus-finding-private.h"
#include "base/sinorus-table-private.h"

#include <math.h>
#include <string.h>

static SinorusTable *
make_table (const char *name, gint64 cell)
{
  SinorusTable *table = _sinorus_table_new (name);

  _sinorus_table_add_column (table, "x", NULL, SINORUS_COLUMN_TYPE_INTEGER);
  _sinorus_table_append_row (table);
  _sinorus_table_set_integer (table, 0, cell);
  return table;
}

static SinorusFinding *
make_finding (void)
{
  SinorusFinding *finding = _sinorus_finding_new ("alignment", "1");

  _sinorus_finding_set_parameter_text (finding, "a", "US");
  _sinorus_finding_set_parameter_number (finding, "level", 0.95);
  _sinorus_finding_set_parameter_integer (finding, "draws", 1000);
  _sinorus_finding_set_parameter_truth (finding, "dedupe", TRUE);
  _sinorus_finding_set_parameter_list (finding, "codes", (const char *const[]) { "01", "02", NULL });
  _sinorus_finding_set_parameter_text (finding, "none", NULL);
  /* Set again: a new value in the old place. */
  _sinorus_finding_set_parameter_text (finding, "a", "CN");
  _sinorus_finding_set_n (finding, 12);
  _sinorus_finding_set_n_eff (finding, 3.5);
  _sinorus_finding_set_estimate (finding, 0.25);
  _sinorus_finding_set_interval (finding, -0.5, 1, 0.95);
  _sinorus_finding_set_null (finding, "no change", 0.04);
  _sinorus_finding_set_verdict (finding, "shift");
  _sinorus_finding_add_warning (finding, "few", "only %d votes", 12);
  _sinorus_finding_add_warning (finding, "few", "only %d votes", 12);
  _sinorus_finding_add_record (finding, "r2");
  _sinorus_finding_add_records (finding, (const char *const[]) { "r1", "r2", NULL });
  /* Nor does what is there already come a third time. */
  _sinorus_finding_add_records (finding, (const char *const[]) { "r1", "r2", "r2", "r1", "r2", NULL });
  _sinorus_finding_add_record (finding, NULL);
  _sinorus_finding_set_value_number (finding, "agreement", 0.5);
  _sinorus_finding_set_value_number (finding, "undefined", NAN);
  _sinorus_finding_set_value_text (finding, "divergence_method", "js");
  _sinorus_finding_set_value_integer (finding, "read", 7);
  _sinorus_finding_set_value_truth (finding, "aligned", FALSE);
  _sinorus_finding_set_value_list (finding, "vetoes", (const char *const[]) { NULL });
  _sinorus_finding_take_table (finding, make_table ("periods", 2));
  _sinorus_finding_take_table (finding, make_table (SINORUS_MAIN_TABLE, 1));
  return finding;
}

static void
assert_parameter (SinorusFinding *finding, const char *name, const char *expected)
{
  g_autofree char *text = sinorus_finding_dup_parameter (finding, name);

  g_assert_cmpstr (text, ==, expected);
}

static void
assert_value (SinorusFinding *finding, const char *name, const char *expected)
{
  g_autofree char *text = sinorus_finding_dup_value_text (finding, name);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_getters (void)
{
  g_autoptr (SinorusFinding) finding = make_finding ();
  double low, high;

  g_assert_cmpstr (sinorus_finding_get_method (finding), ==, "alignment");
  g_assert_cmpstr (sinorus_finding_get_version (finding), ==, "1");
  g_assert_cmpint (sinorus_finding_get_n (finding), ==, 12);
  g_assert_cmpfloat (sinorus_finding_get_n_eff (finding), ==, 3.5);
  g_assert_cmpfloat (sinorus_finding_get_estimate (finding), ==, 0.25);
  g_assert_true (sinorus_finding_get_interval (finding, &low, &high));
  g_assert_true (sinorus_finding_get_interval (finding, NULL, NULL));
  g_assert_cmpfloat (low, ==, -0.5);
  g_assert_cmpfloat (high, ==, 1);
  g_assert_cmpfloat (sinorus_finding_get_interval_level (finding), ==, 0.95);
  g_assert_cmpstr (sinorus_finding_get_null (finding), ==, "no change");
  g_assert_cmpfloat (sinorus_finding_get_p_value (finding), ==, 0.04);
  g_assert_cmpstr (sinorus_finding_get_verdict (finding), ==, "shift");
  g_assert_cmpuint (g_strv_length ((GStrv) sinorus_finding_get_warnings (finding)), ==, 1);
  g_assert_cmpstr (sinorus_finding_get_warnings (finding)[0], ==, "few: only 12 votes");
  g_assert_cmpuint (g_strv_length ((GStrv) sinorus_finding_get_records (finding)), ==, 2);
  g_assert_cmpstr (sinorus_finding_get_records (finding)[0], ==, "r2");
  g_assert_cmpstr (sinorus_finding_get_records (finding)[1], ==, "r1");
}

static void
test_named (void)
{
  g_autoptr (SinorusFinding) finding = make_finding ();
  g_auto (GStrv) parameters = sinorus_finding_list_parameters (finding);
  g_auto (GStrv) values = sinorus_finding_list_values (finding);
  g_auto (GStrv) tables = sinorus_finding_list_tables (finding);
  g_autofree char *names = g_strjoinv (" ", values);

  g_assert_cmpuint (g_strv_length (parameters), ==, 6);
  g_assert_cmpstr (parameters[0], ==, "a");
  assert_parameter (finding, "a", "CN");
  assert_parameter (finding, "level", "0.95");
  assert_parameter (finding, "draws", "1000");
  assert_parameter (finding, "dedupe", "true");
  assert_parameter (finding, "codes", "01;02");
  assert_parameter (finding, "none", NULL);
  assert_parameter (finding, "no such", NULL);

  g_assert_cmpstr (names, ==, "agreement undefined divergence_method read aligned vetoes");
  assert_value (finding, "agreement", "0.5");
  assert_value (finding, "undefined", NULL);
  assert_value (finding, "aligned", "false");
  assert_value (finding, "vetoes", "");
  assert_value (finding, "no such", NULL);
  g_assert_cmpfloat (sinorus_finding_get_value_number (finding, "agreement"), ==, 0.5);
  g_assert_cmpfloat (sinorus_finding_get_value_number (finding, "read"), ==, 7);
  g_assert_cmpfloat (sinorus_finding_get_value_number (finding, "aligned"), ==, 0);
  g_assert_true (isnan (sinorus_finding_get_value_number (finding, "undefined")));
  g_assert_true (isnan (sinorus_finding_get_value_number (finding, "divergence_method")));
  g_assert_true (isnan (sinorus_finding_get_value_number (finding, "no such")));
  g_assert_cmpint (sinorus_finding_get_value_type (finding, "read"), ==, SINORUS_COLUMN_TYPE_INTEGER);
  g_assert_cmpint (sinorus_finding_get_value_type (finding, "no such"), ==, SINORUS_COLUMN_TYPE_UNKNOWN);

  g_assert_cmpstr (tables[0], ==, "periods");
  g_assert_cmpstr (tables[1], ==, "rows");
  g_assert_null (tables[2]);
  g_assert_cmpint (sinorus_table_get_integer (sinorus_finding_get_table (finding, NULL), 0, 0), ==, 1);
  g_assert_true (sinorus_finding_get_table (finding, "rows") == sinorus_finding_get_table (finding, NULL));
  g_assert_cmpint (sinorus_table_get_integer (sinorus_finding_get_table (finding, "periods"), 0, 0), ==, 2);
  g_assert_null (sinorus_finding_get_table (finding, "no such"));
}

static void
test_json (void)
{
  g_autoptr (SinorusFinding) finding = make_finding ();
  g_autofree char *json = sinorus_finding_to_json (finding, "align", FALSE);
  g_autofree char *pretty = sinorus_finding_to_json (finding, NULL, TRUE);

  g_assert_cmpstr (json, ==,
                   "{\"verb\":\"align\",\"method\":\"alignment\",\"version\":\"1\","
                   "\"parameters\":{\"a\":\"CN\",\"level\":0.95,\"draws\":1000,\"dedupe\":true,"
                   "\"codes\":[\"01\",\"02\"],\"none\":null},"
                   "\"n\":12,\"n_eff\":3.5,\"estimate\":0.25,\"interval\":[-0.5,1],"
                   "\"null\":{\"model\":\"no change\",\"p\":0.04},\"verdict\":\"shift\","
                   "\"warnings\":[\"few: only 12 votes\"],\"records\":[\"r2\",\"r1\"],"
                   "\"agreement\":0.5,\"undefined\":null,\"divergence_method\":\"js\",\"read\":7,\"aligned\":false,"
                   "\"vetoes\":[],"
                   "\"rows\":[{\"x\":1}],\"periods\":[{\"x\":2}]}");
  g_assert_true (g_str_has_prefix (pretty, "{\n  \"method\": \"alignment\",\n"));
}

static void
test_nothing_given (void)
{
  g_autoptr (SinorusFinding) finding = g_object_new (SINORUS_TYPE_FINDING, NULL);
  g_autofree char *json = sinorus_finding_to_json (finding, NULL, FALSE);
  double low = 0, high = 0;

  g_assert_cmpstr (json, ==,
                   "{\"method\":\"\",\"version\":\"\",\"parameters\":{},\"n\":null,\"n_eff\":null,\"estimate\":null,"
                   "\"interval\":null,\"null\":null,\"verdict\":null,\"warnings\":[],\"records\":[],\"rows\":[]}");
  g_assert_cmpint (sinorus_finding_get_n (finding), ==, -1);
  g_assert_true (isnan (sinorus_finding_get_estimate (finding)));
  g_assert_false (sinorus_finding_get_interval (finding, &low, &high));
  g_assert_true (isnan (low) && isnan (high));
  g_assert_null (sinorus_finding_get_verdict (finding));
  g_assert_nonnull (sinorus_finding_get_warnings (finding));
  g_assert_null (sinorus_finding_get_records (finding)[0]);
  g_assert_null (sinorus_finding_get_table (finding, NULL));
}

static void
test_interval (void)
{
  g_autoptr (SinorusFinding) finding = make_finding ();
  g_autofree char *json = NULL;
  double low, high;

  _sinorus_finding_set_interval (finding, 0, INFINITY, 0.9);
  g_assert_true (sinorus_finding_get_interval (finding, &low, &high));
  json = sinorus_finding_to_json (finding, NULL, FALSE);
  g_assert_nonnull (strstr (json, "\"interval\":[0,null]"));
  _sinorus_finding_set_interval (finding, 0, NAN, 0.9);
  g_assert_false (sinorus_finding_get_interval (finding, &low, &high));
  g_assert_true (isnan (low));
  g_assert_true (isnan (sinorus_finding_get_interval_level (finding)));
}

static void
test_properties (void)
{
  g_autoptr (SinorusFinding) finding = make_finding ();
  g_autofree char *method = NULL;
  gint64 n;
  double estimate, p;

  g_object_get (finding, "method", &method, "n", &n, "estimate", &estimate, "p-value", &p, NULL);
  g_assert_cmpstr (method, ==, "alignment");
  g_assert_cmpint (n, ==, 12);
  g_assert_cmpfloat (estimate, ==, 0.25);
  g_assert_cmpfloat (p, ==, 0.04);
}

static void
test_names_are_guarded (void)
{
  g_autoptr (SinorusFinding) finding = make_finding ();
  static const char *const taken[] = { "n", "rows", "periods", "verb" };

  for (gsize i = 0; i < G_N_ELEMENTS (taken); i++)
    {
      g_test_expect_message (G_LOG_DOMAIN, G_LOG_LEVEL_CRITICAL, "*is_value_name*");
      _sinorus_finding_set_value_integer (finding, taken[i], 1);
      g_test_assert_expected_messages ();
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/finding/getters", test_getters);
  g_test_add_func ("/finding/named", test_named);
  g_test_add_func ("/finding/json", test_json);
  g_test_add_func ("/finding/nothing-given", test_nothing_given);
  g_test_add_func ("/finding/interval", test_interval);
  g_test_add_func ("/finding/properties", test_properties);
  g_test_add_func ("/finding/names-are-guarded", test_names_are_guarded);
  return g_test_run ();
}
