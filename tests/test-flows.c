/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Values by period: what is zero, what nobody knows and what nobody covers; and the accounts that must be settled. */
#include <sinorus/sinorus.h>

#include <math.h>

#define HEAD "sinorus: 1\nid: a\ntitle: t\nstates: [{id: CHN}, {id: PRK}]\n"
#define FLOW "flows: [{id: f, reporter: CHN, partner: PRK, direction: import, unit: USD, "

static void
assert_tags (const char *rest, const char *wanted)
{
  g_autofree char *text = g_strconcat (HEAD, rest, NULL);
  g_autoptr (GListModel) found = sinorus_check_text (text, "text");
  g_autoptr (GString) tags = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (found); i++)
    {
      g_autoptr (SinorusDiagnostic) item = g_list_model_get_item (found, i);

      g_string_append_printf (tags, "%s%s", i > 0 ? "," : "", sinorus_diagnostic_get_tag (item));
    }
  g_test_message ("%s", rest);
  g_assert_cmpstr (tags->str, ==, wanted);
}

static void
assert_value (SinorusFlow *flow, const char *period, const char *coverage, double low, double high)
{
  g_autoptr (SinorusDate) date = sinorus_date_parse (period, NULL);
  double is_low, is_high;

  g_assert_cmpstr (sinorus_flow_lookup (flow, date, &is_low, &is_high), ==, coverage);
  g_assert_true (is_low == low || (isnan (is_low) && isnan (low)));
  g_assert_true (is_high == high || (isnan (is_high) && isnan (high)));
}

static void
test_lookup (void)
{
  g_autoptr (SinorusChronicle) chronicle = sinorus_chronicle_load_text (
    HEAD FLOW "values: {\"2017-01\": 5.5, \"2017-02\": 0, \"2017-03\": none, \"2017-04\": [1, 2], \"2017-05\": [1, null], "
              "\"2017-06\": [null, 2]}}]\n",
    "text", NULL);
  SinorusFlow *flow = SINORUS_FLOW (sinorus_chronicle_lookup (chronicle, "f"));
  g_auto (GStrv) periods = sinorus_flow_list_periods (flow);

  g_assert_cmpuint (g_strv_length (periods), ==, 6);
  g_assert_cmpstr (periods[0], ==, "2017-01");
  assert_value (flow, "2017-01", "value", 5.5, 5.5);
  assert_value (flow, "2017-02", "value", 0, 0);
  assert_value (flow, "2017-03", "none", NAN, NAN);
  assert_value (flow, "2017-04", "interval", 1, 2);
  assert_value (flow, "2017-05", "interval", 1, INFINITY);
  assert_value (flow, "2017-06", "interval", 0, 2);
  assert_value (flow, "2017-07", NULL, NAN, NAN);
  assert_value (flow, "2017-01-01", NULL, NAN, NAN);
  /* The same days, written in another way. */
  assert_value (flow, "2017-01-01/2017-01-31", "value", 5.5, 5.5);
}

static void
test_form (void)
{
  assert_tags (FLOW "values: {}}]\n", "");
  assert_tags (FLOW "note: n}]\n", "empty-flow");
  assert_tags (FLOW "growth: {period: 2017, rate: 0.1}}]\n", "");
  assert_tags (FLOW "growth: {period: 2017, rate: -1.1}}]\n", "out-of-range");
  assert_tags (FLOW "values: {x: 1}}]\n", "bad-date");
  assert_tags (FLOW "values: {\"2017\": x}}]\n", "bad-flow-value");
  assert_tags (FLOW "values: {\"2017\": [1]}}]\n", "bad-flow-value");
  assert_tags (FLOW "values: {\"2017\": [2, 1]}}]\n", "bad-flow-value");
  assert_tags (FLOW "values: {\"2017\": -1}}]\n", "negative-flow");
  assert_tags (FLOW "values: [1]}]\n", "wrong-type");
  assert_tags (FLOW "values: {\"2017-33\": 1}, released: 2017-03-30}]\n", "released-too-early");
  assert_tags (FLOW "values: {\"2017-33\": 1}, released: 2017-03}]\n", "");
}

static void
test_goods (void)
{
  assert_tags (FLOW "values: {}, item: \"2701\"}]\n", "");
  assert_tags (FLOW "values: {}, item: \"270112\"}]\n", "");
  assert_tags (FLOW "values: {}, item: total}]\n", "");
  assert_tags (FLOW "values: {}, item: \"77\"}]\n", "bad-hs-code");
  assert_tags (FLOW "values: {}, item: \"7701\"}]\n", "bad-hs-code");
  assert_tags (FLOW "values: {}, item: \"98\"}]\n", "bad-hs-code");
  assert_tags (FLOW "values: {}, item: \"00\"}]\n", "bad-hs-code");
  assert_tags (FLOW "values: {}, item: \"010\"}]\n", "bad-hs-code");
  assert_tags (FLOW "values: {}, item: \"27011\"}]\n", "bad-hs-code");
}

static void
test_parts (void)
{
  assert_tags (FLOW "values: {\"2017-33\": 60.0, \"2017-01\": 10.0, \"2017-02\": 20.0, \"2017-03\": 30.0}}]\n", "");
  assert_tags (FLOW "values: {\"2017-33\": 61.0, \"2017-01\": 10.0, \"2017-02\": 20.0, \"2017-03\": 30.0}}]\n",
               "parts-mismatch");
  /* Within rounding: half a unit of each. */
  assert_tags (FLOW "values: {\"2017-33\": 60.2, \"2017-01\": 10.0, \"2017-02\": 20.0, \"2017-03\": 30.0}}]\n", "");
  assert_tags (FLOW "values: {\"2017-33\": 99, \"2017-01\": 10, \"2017-03\": 30}}]\n", "");
  assert_tags (FLOW "values: {\"2017-33\": 99, \"2017-01\": 10, \"2017-02\": none, \"2017-03\": 30}}]\n", "");
}

#define PART(id, value, unit) "{id: " id ", reporter: CHN, partner: PRK, direction: import, unit: " unit ", values: {\"2016\": " value "}}, "
#define SUM(value) "{id: f, reporter: CHN, partner: PRK, direction: total, unit: USD, identity: [x, y, z], values: {\"2016\": " value "}}]\n"

static void
test_identity (void)
{
  assert_tags ("flows: [" PART ("x", "31", "USD") PART ("y", "3", "USD") PART ("z", "28", "USD") SUM ("43"),
               "identity-broken");
  assert_tags ("flows: [" PART ("x", "31", "USD") PART ("y", "3", "USD") PART ("z", "28", "USD") SUM ("62"), "");
  assert_tags ("flows: [" PART ("x", "31", "USD") PART ("y", "3", "USD") PART ("z", "28", "USD") SUM ("64"), "");
  assert_tags ("flows: [" PART ("x", "31", "USD") PART ("y", "3", "USD") PART ("z", "28", "USD") SUM ("65"),
               "identity-broken");
  assert_tags ("flows: [" PART ("x", "31", "USD") PART ("y", "3", "t") PART ("z", "28", "USD") SUM ("43"), "");
  assert_tags ("flows: [" PART ("x", "31", "USD") PART ("y", "none", "USD") PART ("z", "28", "USD") SUM ("43"), "");
  assert_tags ("flows: [" PART ("x", "31", "USD") PART ("y", "[3, null]", "USD") PART ("z", "28", "USD") SUM ("99"), "");
  assert_tags ("flows: [" PART ("x", "31", "USD") PART ("y", "[3, null]", "USD") PART ("z", "28", "USD") SUM ("43"),
               "identity-broken");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/flows/lookup", test_lookup);
  g_test_add_func ("/flows/form", test_form);
  g_test_add_func ("/flows/goods", test_goods);
  g_test_add_func ("/flows/parts", test_parts);
  g_test_add_func ("/flows/identity", test_identity);
  return g_test_run ();
}
