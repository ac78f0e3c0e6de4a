/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The embedded chronicle; what it says in detail is looked at in Python. */
#include <sinorus/sinorus.h>

#define N_SENTENCES 43

static void
test_load (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SinorusChronicle) chronicle = sinorus_chronicle_load ("sinorus:korea-2017", &error);
  g_autoptr (SinorusDiagnostic) warning = NULL;

  g_assert_no_error (error);
  /* Of the source whose parts do not add up, which is what it is there for. */
  g_assert_cmpuint (g_list_model_get_n_items (sinorus_chronicle_get_warnings (chronicle)), ==, 1);
  warning = g_list_model_get_item (sinorus_chronicle_get_warnings (chronicle), 0);
  g_assert_cmpstr (sinorus_diagnostic_get_tag (warning), ==, "identity-broken");
  g_assert_cmpstr (sinorus_chronicle_get_id (chronicle), ==, "korea-2017");
  g_assert_cmpstr (sinorus_chronicle_get_layers (chronicle)[0], ==, "article");
  g_assert_cmpstr (sinorus_chronicle_get_layers (chronicle)[1], ==, "record");
  g_assert_null (sinorus_chronicle_get_layers (chronicle)[2]);
  g_assert_null (sinorus_chronicle_get_unknown (chronicle));
}

static void
test_sentences (void)
{
  g_autoptr (SinorusChronicle) chronicle = sinorus_chronicle_load ("sinorus:korea-2017", NULL);
  g_autoptr (GListModel) claims = sinorus_chronicle_list_claims (chronicle);
  gboolean used[N_SENTENCES] = { FALSE };

  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (SinorusClaim) claim = g_list_model_get_item (claims, i);
      g_autoptr (GVariant) sentences = NULL;

      g_object_get (claim, "sentence", &sentences, NULL);
      for (gsize j = 0; sentences != NULL && j < g_variant_n_children (sentences); j++)
        {
          gint32 sentence;

          g_variant_get_child (sentences, j, "i", &sentence);
          g_assert_true (sentence >= 0 && sentence < N_SENTENCES);
          used[sentence] = TRUE;
        }
    }
  for (guint i = 0; i < N_SENTENCES; i++)
    g_assert_true (used[i]);
}

/* What the public record makes of the article's claims. */
static void
test_contested (void)
{
  static const struct {
    const char *id;
    const char *status;
    const char *reason;
  } claims[] = {
    { "s01-date", "unsubstantiated", NULL },         { "s03-confined", "contradicted", "counter-example" },
    { "s29-veto", "contradicted", "not-a-vote" },    { "s38-coal", "contradicted", "direction" },
    { "s38-oil", "contradicted", "not-in-force" },   { "s37-finance", "contradicted", "not-in-force" },
    { "s19-purpose", "denied", NULL },               { "s21-bombers", "denied", NULL },
    { "s21-pla-reported", "unsubstantiated", NULL }, { "s09-chn-violations", "reported", NULL },
    { "s14-visit", "probable", NULL },               { "c11-total", "contradicted", "identity" },
  };
  g_autoptr (SinorusChronicle) chronicle = sinorus_chronicle_load ("sinorus:korea-2017", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (claims); i++)
    {
      g_autoptr (SinorusFinding) finding = sinorus_claims (chronicle, claims[i].id, NULL, -1, NULL);
      SinorusTable *table = sinorus_finding_get_table (finding, NULL);

      g_test_message ("%s", claims[i].id);
      g_assert_cmpstr (sinorus_table_get_text (table, 0, sinorus_table_find_column (table, "status")), ==,
                       claims[i].status);
      g_assert_cmpstr (sinorus_table_get_text (table, 0, sinorus_table_find_column (table, "reason")), ==,
                       claims[i].reason);
    }
}

/* Each vote of the Council that is given by member is of its fifteen members of that day. */
static void
test_ballots (void)
{
  g_autoptr (SinorusChronicle) chronicle = sinorus_chronicle_load ("sinorus:korea-2017", NULL);
  g_autoptr (GListModel) ballots = sinorus_chronicle_list_ballots (chronicle);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (ballots); i++)
    {
      g_autoptr (SinorusBallot) ballot = g_list_model_get_item (ballots, i);
      SinorusRollcall *votes = sinorus_ballot_get_votes (ballot);
      const char *const *groups[3];
      guint n_votes = 0;

      if (votes == NULL)
        continue;
      groups[0] = sinorus_rollcall_get_for (votes);
      groups[1] = sinorus_rollcall_get_against (votes);
      groups[2] = sinorus_rollcall_get_abstain (votes);
      for (guint j = 0; j < G_N_ELEMENTS (groups); j++)
        n_votes += groups[j] != NULL ? g_strv_length ((char **) groups[j]) : 0;
      g_assert_cmpuint (n_votes, ==, 15);
      n++;
    }
  g_assert_cmpuint (n, ==, 10);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/korea-2017/load", test_load);
  g_test_add_func ("/korea-2017/sentences", test_sentences);
  g_test_add_func ("/korea-2017/contested", test_contested);
  g_test_add_func ("/korea-2017/ballots", test_ballots);
  return g_test_run ();
}
