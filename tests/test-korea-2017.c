/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The embedded chronicle; what it says in detail is looked at in Python. */
#include <sinorus/sinorus.h>

#define N_SENTENCES 43

static void
test_load (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SinorusChronicle) chronicle = sinorus_chronicle_load ("sinorus:korea-2017", &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (sinorus_chronicle_get_warnings (chronicle)), ==, 0);
  g_assert_cmpstr (sinorus_chronicle_get_id (chronicle), ==, "korea-2017");
  g_assert_cmpstr (sinorus_chronicle_get_layers (chronicle)[0], ==, "article");
  g_assert_null (sinorus_chronicle_get_layers (chronicle)[1]);
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

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/korea-2017/load", test_load);
  g_test_add_func ("/korea-2017/sentences", test_sentences);
  return g_test_run ();
}
