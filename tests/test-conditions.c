/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Conditions as of a date: met, not met, or not to be told. */
#include <sinorus/sinorus.h>

#define HEAD "sinorus: 1\nid: a\ntitle: t\nstates: [{id: CHN}, {id: PRK}]\n" \
  "sources: [{id: good, layer: x, kind: official-statistic, reliability: A}, {id: weak, layer: x, kind: social}, " \
  "{id: other, layer: x, kind: wire, reliability: A}]\n" \
  "events:\n" \
  "  - {id: test, when: 2017-04-16, actors: PRK, cameo: \"1554\", sources: good}\n" \
  "  - {id: vague, when: 2016, actors: PRK, cameo: \"180\", sources: good}\n" \
  "  - {id: rumour, when: 2017-03-01, actors: PRK, cameo: \"190\", sources: weak}\n" \
  "  - {id: plan, when: 2017-03-02, actors: PRK, cameo: \"200\", aspect: planned, sources: good}\n" \
  "claims: [{id: c, about: rumour, kind: fact, source: weak, evidence: [{source: other, relation: contradicts}]}]\n" \
  "flows: [{id: f, reporter: CHN, partner: PRK, direction: import, unit: t, released: 2017-05, " \
  "values: {\"2017-01\": 10, \"2017-02\": none, \"2017-03\": [5, 15]}}]\n"

static const char *
evaluate (const char *predicate, const char *on, SinorusFinding **finding)
{
  g_autofree char *text = g_strdup_printf (
    HEAD "sanctions: [{id: s, senders: CHN, target: PRK, direction: travel, conditions: [{effect: lift, when: %s}]}]\n",
    predicate);
  g_autoptr (GError) error = NULL;
  g_autoptr (SinorusChronicle) chronicle = sinorus_chronicle_load_text (text, "text", &error);
  g_autoptr (SinorusDate) date = sinorus_date_parse (on, NULL);

  g_assert_no_error (error);
  *finding = sinorus_conditions (chronicle, "s", date, &error);
  g_assert_no_error (error);
  return sinorus_table_get_text (sinorus_finding_get_table (*finding, NULL), 0, 1);
}

static void
assert_verdict (const char *predicate, const char *on, const char *verdict)
{
  g_autoptr (SinorusFinding) finding = NULL;

  g_test_message ("%s on %s", predicate, on);
  g_assert_cmpstr (evaluate (predicate, on, &finding), ==, verdict);
}

static void
test_events (void)
{
  assert_verdict ("{event: {cameo: \"155\"}}", "2017-04-16", "met");
  assert_verdict ("{event: {cameo: \"155\"}}", "2017-04-15", "not-met");
  assert_verdict ("{event: {pattern: {cameo: \"155\"}, within: P10D}}", "2017-04-25", "met");
  assert_verdict ("{event: {pattern: {cameo: \"155\"}, within: P10D}}", "2017-04-26", "not-met");
  assert_verdict ("{no-event: {pattern: {cameo: \"155\"}, for: P12M}}", "2018-04-15", "not-met");
  assert_verdict ("{no-event: {pattern: {cameo: \"155\"}, for: P12M}}", "2018-04-16", "met");
  assert_verdict ("{event: {actors: CHN}}", "2020", "not-met");
  assert_verdict ("{event: {actors: PRK, cameo: [\"041\", \"1554\"]}}", "2017-05", "met");
}

static void
test_unknown (void)
{
  assert_verdict ("{event: {cameo: \"180\"}}", "2016-06-01", "cannot-tell");
  assert_verdict ("{event: {cameo: \"180\"}}", "2016-12-31", "met");
  assert_verdict ("{event: {cameo: \"180\"}}", "2015-12-31", "not-met");
  /* Disputed. */
  assert_verdict ("{event: {cameo: \"190\"}}", "2017-04-01", "cannot-tell");
  /* Planned: it counts only where the pattern asks for it. */
  assert_verdict ("{event: {cameo: \"200\"}}", "2017-04-01", "not-met");
  assert_verdict ("{event: {cameo: \"200\", aspect: planned}}", "2017-04-01", "met");
}

static void
test_indicators (void)
{
  assert_verdict ("{indicator: {flow: f, op: '<', value: 20}}", "2017-05-31", "met");
  assert_verdict ("{indicator: {flow: f, op: '<', value: 10}}", "2017-05-31", "cannot-tell");
  assert_verdict ("{indicator: {flow: f, op: '<', value: 5}}", "2017-05-31", "not-met");
  assert_verdict ("{indicator: {flow: f, op: '>=', value: 5}}", "2017-05-31", "met");
  assert_verdict ("{indicator: {flow: f, op: '=', value: 10}}", "2017-05-31", "cannot-tell");
  /* Not released yet, not covered, not there. */
  assert_verdict ("{indicator: {flow: f, op: '<', value: 20}}", "2017-04-30", "cannot-tell");
  assert_verdict ("{indicator: {flow: g, op: '<', value: 20}}", "2017-05-31", "cannot-tell");
}

static void
test_dates (void)
{
  assert_verdict ("{date: {is: 2017}}", "2017-04-15", "met");
  assert_verdict ("{date: {is: 2017-04-15}}", "2017", "cannot-tell");
  assert_verdict ("{date: {after: 2016, before: 2018}}", "2017-04-15", "met");
  assert_verdict ("{date: {after: 2017-04-15}}", "2017-04-15", "not-met");
  assert_verdict ("{date: {before: 2017-04-15}}", "2017-04-14", "met");
}

/* The truth tables of three values. */
static void
test_logic (void)
{
  static const char *const leaves[] = { "{date: {is: 2016}}", "{event: {cameo: \"190\"}}", "{date: {is: 2017}}" };
  static const char *const verdicts[] = { "not-met", "cannot-tell", "met" };

  for (guint a = 0; a < 3; a++)
    {
      g_autofree char *negation = g_strdup_printf ("{not: %s}", leaves[a]);

      assert_verdict (negation, "2017-04-15", verdicts[2 - a]);
      for (guint b = 0; b < 3; b++)
        {
          g_autofree char *all = g_strdup_printf ("{all: [%s, %s]}", leaves[a], leaves[b]);
          g_autofree char *any = g_strdup_printf ("{any: [%s, %s]}", leaves[a], leaves[b]);

          assert_verdict (all, "2017-04-15", verdicts[MIN (a, b)]);
          assert_verdict (any, "2017-04-15", verdicts[MAX (a, b)]);
        }
    }
  assert_verdict ("{all: []}", "2017", "met");
  assert_verdict ("{any: []}", "2017", "not-met");
}

static void
test_records (void)
{
  g_autoptr (SinorusFinding) finding = NULL;
  const char *const *records;

  g_assert_cmpstr (evaluate ("{event: {actors: PRK}}", "2017-05", &finding), ==, "met");
  records = sinorus_table_get_list (sinorus_finding_get_table (finding, NULL), 0, 5);
  g_assert_cmpuint (g_strv_length ((char **) records), ==, 3);
  g_assert_cmpstr (records[0], ==, "rumour");
  g_assert_cmpstr (records[1], ==, "test");
  g_assert_cmpstr (records[2], ==, "vague");
}

static void
test_errors (void)
{
  g_autoptr (SinorusChronicle) chronicle = sinorus_chronicle_load_text (HEAD, "text", NULL);
  g_autoptr (SinorusCondition) condition = g_object_new (SINORUS_TYPE_CONDITION, "effect", "lift", NULL);
  g_autoptr (SinorusDate) date = sinorus_date_parse ("2017", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (sinorus_condition_evaluate (condition, chronicle, date, &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT);
  g_clear_error (&error);
  g_assert_null (sinorus_conditions (chronicle, "test", date, &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_NOT_FOUND);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/conditions/events", test_events);
  g_test_add_func ("/conditions/unknown", test_unknown);
  g_test_add_func ("/conditions/indicators", test_indicators);
  g_test_add_func ("/conditions/dates", test_dates);
  g_test_add_func ("/conditions/logic", test_logic);
  g_test_add_func ("/conditions/records", test_records);
  g_test_add_func ("/conditions/errors", test_errors);
  return g_test_run ();
}
