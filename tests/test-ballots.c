/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What came of votes, by Article 27 of the Charter, written out here case by case. */
#include <sinorus/sinorus.h>

#define STATES "states: [{id: CHN}, {id: FRA}, {id: GBR}, {id: RUS}, {id: USA}, {id: TWN}, {id: DEU}, {id: IND}, " \
  "{id: BRA}, {id: GAB}, {id: LBN}, {id: ZAF}, {id: COL}, {id: PRT}, {id: BIH}, {id: NGA}]\n"
#define HEAD "sinorus: 1\nid: a\ntitle: t\n" STATES "parties: [{id: council, kind: organ}, {id: assembly, kind: organ}]\n"
#define TEN "[FRA, GBR, USA, BIH, COL, GAB, LBN, NGA, PRT, ZAF]"

/* The outcome, then the vetoes. */
static char *
outcome_of (const char *rest, const char *ballot)
{
  g_autofree char *text = g_strdup_printf (HEAD "%sballots: [{id: b, body: council, %s}]\n", rest, ballot);
  g_autoptr (GError) error = NULL;
  g_autoptr (SinorusChronicle) chronicle = sinorus_chronicle_load_text (text, "text", &error);
  g_auto (GStrv) vetoes = NULL;
  g_autofree char *list = NULL;

  g_assert_no_error (error);
  vetoes = sinorus_chronicle_list_vetoes (chronicle, "b");
  list = g_strjoinv (" ", vetoes);
  return g_strdup_printf ("%s|%s", sinorus_chronicle_get_outcome (chronicle, "b"), list);
}

static void
assert_outcome (const char *rest, const char *ballot, const char *expected)
{
  g_autofree char *outcome = outcome_of (rest, ballot);

  g_test_message ("%s", ballot);
  g_assert_cmpstr (outcome, ==, expected);
}

static void
test_council (void)
{
  /* Libya, 2011: abstaining permanent members veto nothing. */
  assert_outcome ("", "kind: resolution, date: 2011-03-17, votes: {for: " TEN ", abstain: [BRA, CHN, DEU, IND, RUS]}",
                  "adopted|");
  assert_outcome ("", "kind: draft, date: 2022-05-26, votes: {for: " TEN ", against: [CHN, RUS]}", "vetoed|CHN RUS");
  assert_outcome ("", "kind: draft, date: 2024-03-28, votes: {for: " TEN ", against: RUS, abstain: CHN}", "vetoed|RUS");
  assert_outcome ("", "kind: draft, date: 2024, votes: {for: " TEN ", not-participating: CHN, absent: RUS}", "adopted|");
  /* An elected member's vote against defeats nothing. */
  assert_outcome ("", "kind: draft, date: 2011, votes: {for: " TEN ", against: [DEU, IND, BRA]}", "adopted|");
}

static void
test_too_few (void)
{
  assert_outcome ("", "kind: draft, date: 2011, votes: {for: [FRA, GBR, USA], against: [CHN, RUS]}", "failed|");
  assert_outcome ("", "kind: draft, date: 2011, counts: {for: 8, against: 0, abstain: 7}", "failed|");
  assert_outcome ("", "kind: draft, date: 2011, counts: {for: 9, against: 0, abstain: 6}", "adopted|");
  /* Seven of eleven, until the end of 1965. */
  assert_outcome ("", "kind: draft, date: 1965-12-31, counts: {for: 7, against: 0, abstain: 4}", "adopted|");
  assert_outcome ("", "kind: draft, date: 1966-01-01, counts: {for: 7, against: 0, abstain: 4}", "failed|");
  assert_outcome ("", "kind: draft, date: 1965-12-31, counts: {for: 6, against: 0, abstain: 5}", "failed|");
}

static void
test_procedure (void)
{
  assert_outcome ("", "kind: procedural, date: 2011, votes: {for: " TEN ", against: [CHN, RUS]}", "adopted|");
  assert_outcome ("", "kind: procedural, date: 2011, counts: {for: 8, against: 7}", "failed|");
}

static void
test_counts (void)
{
  assert_outcome ("", "kind: draft, date: 2011, counts: {for: 13, against: 2, abstain: 0}", "(null)|");
  assert_outcome ("", "kind: draft, date: 2011, counts: {for: 13, against: 2}, blocked-by: [CHN, RUS]", "vetoed|CHN RUS");
  assert_outcome ("", "kind: draft, date: 2011, counts: {for: 13, against: 2}, blocked-by: [DEU, IND]", "adopted|");
  assert_outcome ("", "kind: draft, date: 2011", "(null)|");
  assert_outcome ("", "kind: draft, date: 2011, votes: {against: RUS}", "(null)|");
}

static void
test_seats (void)
{
  /* Who had the seats of China and Russia. */
  assert_outcome ("", "kind: draft, date: 1971-10-24, votes: {for: " TEN ", against: TWN}", "vetoed|TWN");
  assert_outcome ("", "kind: draft, date: 1971-10-24, votes: {for: " TEN ", against: CHN}", "adopted|");
  assert_outcome ("", "kind: draft, date: 1971-10-25, votes: {for: " TEN ", against: CHN}", "vetoed|CHN");
  assert_outcome ("", "kind: draft, date: 1991-12-23, votes: {for: " TEN ", against: RUS}", "adopted|");
  assert_outcome ("", "kind: draft, date: 1991-12-24, votes: {for: " TEN ", against: RUS}", "vetoed|RUS");
  /* What the chronicle says of the members goes before that. */
  assert_outcome ("memberships: [{id: m, actor: DEU, body: council, kind: permanent, veto: true}]\n",
                  "kind: draft, date: 2011, votes: {for: " TEN ", against: [CHN, DEU]}", "vetoed|DEU");
  assert_outcome ("memberships: [{id: m, actor: DEU, body: council, kind: permanent, veto: true, during: 2012/..}]\n",
                  "kind: draft, date: 2011, votes: {for: " TEN ", against: CHN}", "adopted|");
}

static void
test_statements (void)
{
  assert_outcome ("", "kind: press-statement, date: 2017, agreed: true", "agreed|");
  assert_outcome ("", "kind: press-statement, date: 2017, agreed: false, blocked-by: RUS", "blocked|");
  assert_outcome ("", "kind: presidential-statement, date: 2017, blocked-by: RUS", "blocked|");
  assert_outcome ("", "kind: elements-to-press, date: 2017", "(null)|");
}

static void
test_assembly (void)
{
  assert_outcome ("", "kind: assembly-resolution, date: 2011, counts: {for: 100, against: 90, abstain: 3}", "adopted|");
  assert_outcome ("", "kind: assembly-resolution, date: 2011, counts: {for: 90, against: 90}", "failed|");
  assert_outcome ("", "kind: assembly-resolution, date: 2011, agreed: true", "adopted|");
  assert_outcome ("", "kind: assembly-resolution, date: 2011", "(null)|");
}

static void
test_votes (void)
{
  g_autoptr (SinorusChronicle) korea = sinorus_chronicle_load ("sinorus:korea-2017", NULL);
  g_autoptr (SinorusDate) day = sinorus_date_parse ("2011-03", NULL);
  g_autoptr (SinorusFinding) all = sinorus_votes (korea, NULL, NULL, NULL);
  g_autoptr (SinorusFinding) march = sinorus_votes (korea, NULL, day, NULL);
  g_autoptr (SinorusFinding) none = NULL;
  g_autoptr (GError) error = NULL;
  SinorusTable *table = sinorus_finding_get_table (march, NULL);

  g_assert_cmpint (sinorus_finding_get_n (all), ==, 19);
  g_assert_cmpint (sinorus_finding_get_n (march), ==, 1);
  g_assert_cmpstr (sinorus_table_get_text (table, 0, 0), ==, "unsc-res-1973");
  g_assert_cmpint (sinorus_table_get_integer (table, 0, 4), ==, 10);
  g_assert_cmpint (sinorus_table_get_integer (table, 0, 5), ==, 0);
  g_assert_cmpint (sinorus_table_get_integer (table, 0, 6), ==, 5);
  g_assert_cmpstr (sinorus_table_get_text (table, 0, 7), ==, "adopted");
  none = sinorus_votes (korea, "russian-veto", NULL, &error);
  g_assert_null (none);
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_NOT_FOUND);
  g_assert_null (sinorus_chronicle_get_outcome (korea, "nothing"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ballots/council", test_council);
  g_test_add_func ("/ballots/too-few", test_too_few);
  g_test_add_func ("/ballots/procedure", test_procedure);
  g_test_add_func ("/ballots/counts", test_counts);
  g_test_add_func ("/ballots/seats", test_seats);
  g_test_add_func ("/ballots/statements", test_statements);
  g_test_add_func ("/ballots/assembly", test_assembly);
  g_test_add_func ("/ballots/votes", test_votes);
  return g_test_run ();
}
