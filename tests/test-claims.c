/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

#include <math.h>

#include <glib/gstdio.h>

static SinorusFinding *
claims_of_korea (const char *about, const char *status, int sentence)
{
  const char *const layers[] = { "article", NULL };
  g_autoptr (SinorusChronicle) whole = sinorus_chronicle_load ("sinorus:korea-2017", NULL);
  g_autoptr (SinorusChronicle) korea = sinorus_chronicle_only (whole, layers, NULL);
  GError *error = NULL;
  SinorusFinding *finding = sinorus_claims (korea, about, status, sentence, &error);

  g_assert_no_error (error);
  g_assert_cmpint (sinorus_finding_get_n (finding), ==,
                   sinorus_table_get_n_rows (sinorus_finding_get_table (finding, NULL)));
  return finding;
}

static const char *
cell (SinorusTable *table, guint row, const char *column)
{
  return sinorus_table_get_text (table, row, sinorus_table_find_column (table, column));
}

/* “source relation llr group” of one piece of evidence. */
static void
assert_evidence (SinorusTable *table, guint row, guint position, const char *expected)
{
  static const char *const members[] = { "source", "relation", "llr", "group" };
  SinorusNode *list = sinorus_table_get_node (table, row, sinorus_table_find_column (table, "evidence"));
  SinorusNode *node = sinorus_node_get_child (list, position);
  const char *words[5] = { NULL };
  g_autofree char *text = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (members); i++)
    words[i] = sinorus_node_get_text (sinorus_node_lookup (node, members[i]));
  text = g_strjoinv (" ", (char **) words);
  g_assert_cmpstr (text, ==, expected);
}

static void
test_columns (void)
{
  static const char *const names[] = { "id",       "kind",   "sentence", "status", "probability",
                                       "resolved", "reason", "evidence", "records" };
  g_autoptr (SinorusFinding) finding = claims_of_korea (NULL, NULL, -1);
  SinorusTable *table = sinorus_finding_get_table (finding, NULL);

  g_assert_cmpint (sinorus_finding_get_n (finding), ==, 142);
  g_assert_cmpuint (sinorus_table_get_n_columns (table), ==, G_N_ELEMENTS (names));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_cmpstr (sinorus_table_get_column_name (table, i), ==, names[i]);
  for (guint row = 0; row < sinorus_table_get_n_rows (table); row++)
    {
      double p = sinorus_table_get_number (table, row, 4);

      g_assert_cmpfloat (p, >, 0);
      g_assert_cmpfloat (p, <, 1);
      g_assert_nonnull (cell (table, row, "status"));
    }
}

/* The reports of 150,000 troops, which the author finds nothing for. */
static void
test_unsubstantiated (void)
{
  g_autoptr (SinorusFinding) finding = claims_of_korea ("pla-150000", "unsubstantiated", 21);
  SinorusTable *table = sinorus_finding_get_table (finding, NULL);

  g_assert_cmpuint (sinorus_table_get_n_rows (table), ==, 1);
  g_assert_cmpstr (cell (table, 0, "id"), ==, "s21-pla-reported");
  g_assert_cmpfloat_with_epsilon (sinorus_table_get_number (table, 0, 4), 1 / (1 + exp (.6)), 1e-12);
  g_assert_null (cell (table, 0, "reason"));
  assert_evidence (table, 0, 0, "pla-reports supports 0 pla-reports");
  assert_evidence (table, 0, 1, "ramani-2017 contradicts -0.6 ramani-2017");
}

static void
test_opinion (void)
{
  g_autoptr (SinorusFinding) finding = claims_of_korea (NULL, "opinion", -1);
  SinorusTable *table = sinorus_finding_get_table (finding, NULL);

  g_assert_cmpuint (sinorus_table_get_n_rows (table), ==, 1);
  g_assert_cmpstr (cell (table, 0, "id"), ==, "s20-baev");
  assert_evidence (table, 0, 0, "baev-opinion supports 0.3 baev-opinion");
  assert_evidence (table, 0, 1, "ramani-2017 mentions 0 ramani-2017");
}

static void
test_resolved (void)
{
  g_autoptr (SinorusFinding) finding = claims_of_korea ("s22-rus-stance", NULL, -1);
  SinorusTable *table = sinorus_finding_get_table (finding, NULL);
  SinorusNode *resolved = sinorus_table_get_node (table, 0, sinorus_table_find_column (table, "resolved"));
  SinorusNode *stance = sinorus_node_lookup (resolved, "stance");

  g_assert_cmpuint (sinorus_table_get_n_rows (table), ==, 1);
  g_assert_cmpstr (sinorus_node_get_text (sinorus_node_lookup (stance, "value")), ==, "-1");
  g_assert_cmpstr (sinorus_node_get_text (sinorus_node_lookup (stance, "share")), ==, "1");
  g_assert_cmpstr (sinorus_node_get_text (sinorus_node_lookup (stance, "dispersion")), ==, "0");
}

static void
test_filters (void)
{
  g_autoptr (SinorusFinding) sentence = claims_of_korea (NULL, NULL, 21);
  g_autoptr (SinorusFinding) none = claims_of_korea (NULL, "confirmed", 21);
  g_autoptr (SinorusFinding) beyond = claims_of_korea (NULL, NULL, G_MAXINT);
  g_autoptr (SinorusFinding) any = claims_of_korea (NULL, NULL, G_MININT);

  g_assert_cmpint (sinorus_finding_get_n (sentence), ==, 5);
  g_assert_cmpint (sinorus_finding_get_n (none), ==, 0);
  g_assert_cmpint (sinorus_finding_get_n (beyond), ==, 0);
  g_assert_cmpint (sinorus_finding_get_n (any), ==, 142);
}

static void
test_errors (void)
{
  g_autoptr (SinorusChronicle) korea = sinorus_chronicle_load ("sinorus:korea-2017", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (sinorus_claims (korea, "nothing", NULL, -1, &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (sinorus_claims (korea, NULL, "certain", -1, &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT);
}

/* What costs more than its length cannot be opened by a newsroom, nor left open to strangers. */
static void
test_many_rivals (void)
{
  const guint n = 20000;
  g_autoptr (SinorusChronicle) chronicle = NULL;
  g_autoptr (SinorusFinding) finding = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = NULL;
  g_autofree char *path = NULL;
  GString *text = g_string_new ("sinorus: 1\nid: a\ntitle: t\nsources:\n- {id: s, layer: l, kind: press}\n"
                                "issues:\n- {id: i, proposition: p, sources: s}\nclaims:\n");
  SinorusNode *resolved;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "- {id: c%u, about: i, kind: fact, says: {salience: %u}, source: s}\n", i, i);
  folder = g_dir_make_tmp ("sinorus-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (folder, "claims.yaml", NULL);
  g_assert_true (g_file_set_contents (path, text->str, (gssize) text->len, NULL));
  g_string_free (text, TRUE);
  chronicle = sinorus_chronicle_load (path, &error);
  g_assert_no_error (error);
  g_unlink (path);
  g_rmdir (folder);
  finding = sinorus_claims (chronicle, NULL, NULL, -1, &error);
  g_assert_no_error (error);
  g_assert_cmpint (sinorus_finding_get_n (finding), ==, n);
  resolved = sinorus_table_get_node (sinorus_finding_get_table (finding, NULL), 0, 5);
  resolved = sinorus_node_lookup (resolved, "salience");
  /* All weigh the same: what reads first stands first. */
  g_assert_cmpstr (sinorus_node_get_text (sinorus_node_lookup (resolved, "value")), ==, "0");
  g_assert_cmpfloat_with_epsilon (g_ascii_strtod (sinorus_node_get_text (sinorus_node_lookup (resolved, "share")), NULL),
                                  1.0 / n, 1e-12);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/claims/columns", test_columns);
  g_test_add_func ("/claims/unsubstantiated", test_unsubstantiated);
  g_test_add_func ("/claims/opinion", test_opinion);
  g_test_add_func ("/claims/resolved", test_resolved);
  g_test_add_func ("/claims/filters", test_filters);
  g_test_add_func ("/claims/errors", test_errors);
  g_test_add_func ("/claims/many-rivals", test_many_rivals);
  return g_test_run ();
}
