/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What a claim cannot truly say: the smallest documents in which each rule decides, and near misses in which it does not. */
#include <sinorus/sinorus.h>

#define HEAD "sinorus: 1\nid: a\ntitle: t\nlayers: [article, record]\nstates: [{id: CHN}, {id: RUS}, {id: PRK}]\n" \
  "parties: [{id: council, kind: organ}]\n" \
  "sources:\n" \
  "  - {id: author, layer: article, kind: press, published: 2017-04-21}\n" \
  "  - {id: wire, layer: record, kind: wire, reliability: A, published: 2017-04-20}\n" \
  "  - {id: late, layer: record, kind: wire, reliability: A, published: 2017-10-01}\n"

/* Status and reason of the claim `c`, and the records that decide it. */
static char *
weigh (const char *rest, const char *only)
{
  g_autofree char *text = g_strconcat (HEAD, rest, NULL);
  const char *const layers[] = { only, NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (SinorusChronicle) whole = sinorus_chronicle_load_text (text, "text", &error);
  g_autoptr (SinorusChronicle) view = NULL;
  g_autoptr (SinorusFinding) finding = NULL;
  SinorusTable *table;
  g_autofree char *records = NULL;

  g_assert_no_error (error);
  view = only != NULL ? sinorus_chronicle_only (whole, layers, &error) : g_object_ref (whole);
  g_assert_no_error (error);
  finding = sinorus_claims (view, "c", NULL, -1, &error);
  g_assert_no_error (error);
  table = sinorus_finding_get_table (finding, NULL);
  records = g_strjoinv (" ", (char **) sinorus_table_get_list (table, 0, sinorus_table_find_column (table, "records")));
  return g_strdup_printf ("%s|%s|%s", sinorus_table_get_text (table, 0, sinorus_table_find_column (table, "status")),
                          sinorus_table_get_text (table, 0, sinorus_table_find_column (table, "reason")), records);
}

static void
assert_weighed (const char *rest, const char *expected)
{
  g_autofree char *whole = weigh (rest, NULL);
  g_autofree char *article = weigh (rest, "article");

  g_test_message ("%s", rest);
  g_assert_cmpstr (whole, ==, expected);
  /* Where only the author is heard, nothing speaks against him. */
  g_assert_cmpstr (article, ==, "asserted|(null)|");
}

#define BALLOT(kind) "ballots: [{id: b, kind: " kind ", body: council, date: 2017-04-19, sources: wire}]\n"
#define CLAIM(says) "claims: [{id: c, about: b, says: {" says "}, kind: fact, source: author}]\n"

static void
test_not_a_vote (void)
{
  assert_weighed (BALLOT ("press-statement") CLAIM ("outcome: vetoed"), "contradicted|not-a-vote|b");
  assert_weighed (BALLOT ("presidential-statement") CLAIM ("outcome: adopted"), "contradicted|not-a-vote|b");
  assert_weighed (BALLOT ("press-statement") CLAIM ("kind: resolution, outcome: vetoed"), "contradicted|not-a-vote|b");
  assert_weighed (BALLOT ("press-statement") CLAIM ("outcome: blocked"), "asserted|(null)|");
  assert_weighed (BALLOT ("draft") CLAIM ("outcome: vetoed"), "asserted|(null)|");
  assert_weighed (BALLOT ("press-statement") CLAIM ("kind: resolution"), "asserted|(null)|");
}

#define SANCTION(steps) "sanctions: [{id: b, senders: CHN, target: PRK, direction: import-from-target, sources: wire, " \
  "steps: [" steps "]}]\n"

static void
test_direction (void)
{
  assert_weighed (SANCTION ("") CLAIM ("direction: export-to-target"), "contradicted|direction|b");
  assert_weighed (SANCTION ("") CLAIM ("direction: import-from-target"), "asserted|(null)|");
}

static void
test_not_in_force (void)
{
  assert_weighed (SANCTION ("{to: threatened, date: 2017-04-12}") CLAIM ("state: in-force"),
                  "contradicted|not-in-force|b");
  assert_weighed (SANCTION ("{to: threatened, date: 2017-04-12}, {to: adopted, date: 2017-09-22, sources: late}, "
                            "{to: in-force, date: 2017-10-01, sources: late}") CLAIM ("state: in-force"),
                  "contradicted|not-in-force|b");
  assert_weighed (SANCTION ("{to: adopted, date: 2017-02-18}, {to: in-force, date: 2017-02-19}")
                    CLAIM ("state: in-force"),
                  "asserted|(null)|");
  assert_weighed (SANCTION ("{to: adopted, date: 2017-01-01}, {to: in-force, date: 2017-01-01}, "
                            "{to: suspended, date: 2017-04-01}") CLAIM ("state: in-force"),
                  "contradicted|not-in-force|b");
  /* It may have been. */
  assert_weighed (SANCTION ("{to: adopted, date: 2017-04}, {to: in-force, date: 2017-04}") CLAIM ("state: in-force"),
                  "asserted|(null)|");
  /* Nobody says what became of it. */
  assert_weighed (SANCTION ("") CLAIM ("state: in-force"), "asserted|(null)|");
  /* The claim speaks of another time. */
  assert_weighed (SANCTION ("{to: threatened, date: 2017-04-12}, {to: adopted, date: 2017-09-22}, "
                            "{to: in-force, date: 2017-10-01}")
                    "claims: [{id: c, about: b, says: {state: in-force}, during: 2017-11, kind: fact, source: author}]\n",
                  "asserted|(null)|");
}

static void
test_identity (void)
{
  assert_weighed ("flows:\n"
                  "  - {id: b, reporter: RUS, partner: PRK, direction: total, unit: USD, values: {\"2016\": 43}, "
                  "identity: [x, y], sources: wire}\n"
                  "  - {id: x, reporter: RUS, partner: PRK, direction: import, unit: USD, values: {\"2016\": 31}, sources: wire}\n"
                  "  - {id: y, reporter: RUS, partner: PRK, direction: export, unit: USD, values: {\"2016\": 28}, sources: wire}\n"
                  "claims: [{id: c, about: b, kind: fact, source: author}]\n",
                  "contradicted|identity|b x y");
}

#define CONTACT(id, extra) "  - {id: " id ", when: 2016-03-02, actors: [CHN, RUS], about: PRK, " extra "}\n"
#define ONLY(quantifier, says) "claims: [{id: c, about: [CHN, RUS], over: {actors: [CHN, RUS], about: PRK, during: 2016}, " \
  "says: {label: " says "}, quantifier: " quantifier ", kind: contrast, source: author}]\n"
#define BILATERAL "framework: {forum: bilateral, participants: [CHN, RUS]}, sources: wire"

static void
test_counter_example (void)
{
  assert_weighed ("events:\n" CONTACT ("e", BILATERAL) ONLY ("only", "multilateral"), "contradicted|counter-example|e");
  assert_weighed ("events:\n" CONTACT ("e", BILATERAL) CONTACT ("f", BILATERAL) ONLY ("all", "multilateral"),
                  "contradicted|counter-example|e f");
  assert_weighed ("events:\n" CONTACT ("e", BILATERAL) ONLY ("none", "bilateral"), "contradicted|counter-example|e");
  assert_weighed ("events:\n" CONTACT ("e", BILATERAL) ONLY ("none", "multilateral"), "asserted|(null)|");
  assert_weighed ("events:\n" CONTACT ("e", BILATERAL) ONLY ("only", "bilateral"), "asserted|(null)|");
  assert_weighed ("events:\n" CONTACT ("e", BILATERAL) ONLY ("usually", "multilateral"), "asserted|(null)|");
  assert_weighed ("events:\n" CONTACT ("e", BILATERAL) ONLY ("some", "multilateral"), "asserted|(null)|");
  /* Silent, planned, or not sure enough. */
  assert_weighed ("events:\n" CONTACT ("e", "sources: wire") ONLY ("only", "multilateral"), "asserted|(null)|");
  assert_weighed ("events:\n" CONTACT ("e", "aspect: planned, " BILATERAL) ONLY ("only", "multilateral"),
                  "asserted|(null)|");
  assert_weighed ("events:\n" CONTACT ("e", "framework: {forum: bilateral}, sources: []") ONLY ("only", "multilateral"),
                  "asserted|(null)|");
  /* Outside of what it ranges over. */
  assert_weighed ("events:\n  - {id: e, when: 2017-03-02, actors: [CHN, RUS], about: PRK, " BILATERAL "}\n"
                  ONLY ("only", "multilateral"),
                  "asserted|(null)|");
  assert_weighed ("events:\n  - {id: e, when: 2015/2016, actors: [CHN, RUS], about: PRK, " BILATERAL "}\n"
                  ONLY ("only", "multilateral"),
                  "asserted|(null)|");
}

static void
test_documentary (void)
{
  assert_weighed ("claims: [{id: c, about: PRK, text: t, kind: fact, source: author, "
                  "evidence: {source: wire, relation: contradicts, documentary: true}}]\n",
                  "contradicted|documentary|");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/claim-rules/not-a-vote", test_not_a_vote);
  g_test_add_func ("/claim-rules/direction", test_direction);
  g_test_add_func ("/claim-rules/not-in-force", test_not_in_force);
  g_test_add_func ("/claim-rules/identity", test_identity);
  g_test_add_func ("/claim-rules/counter-example", test_counter_example);
  g_test_add_func ("/claim-rules/documentary", test_documentary);
  return g_test_run ();
}
