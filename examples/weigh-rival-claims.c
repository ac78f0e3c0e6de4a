/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

#include <locale.h>

static const char *
cell (SinorusTable *table, guint row, const char *column)
{
  const char *text = sinorus_table_get_text (table, row, sinorus_table_find_column (table, column));

  return text != NULL ? text : "-";
}

int
main (void)
{
  static const char *const claims[] = { "s01-date", "s03-confined", "s29-veto", "s38-coal", "s38-oil", "s21-pla-reported" };
  g_autoptr (GError) error = NULL;
  g_autoptr (SinorusChronicle) chronicle = sinorus_chronicle_load ("sinorus:korea-2017", &error);
  g_autoptr (SinorusFinding) call = NULL;
  SinorusTable *members;

  setlocale (LC_ALL, "");

  if (chronicle == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  /* What became of some of the article's claims, once other sources are heard. */
  for (guint i = 0; i < G_N_ELEMENTS (claims); i++)
    {
      g_autoptr (SinorusFinding) finding = sinorus_claims (chronicle, claims[i], NULL, -1, NULL);
      SinorusTable *table = sinorus_finding_get_table (finding, NULL);

      g_print ("%s %s %s\n", claims[i], cell (table, 0, "status"), cell (table, 0, "reason"));
    }

  /* When the two ministers spoke: the rival values, with their shares of the evidence. */
  call = sinorus_dossier (chronicle, "wang-lavrov-call", NULL, NULL);
  members = sinorus_finding_get_table (call, NULL);
  for (guint row = 0; row < sinorus_table_get_n_rows (members); row++)
    if (g_str_equal (cell (members, row, "member"), "when"))
      g_print ("%s, share %d %%\n", sinorus_node_get_text (sinorus_table_get_node (members, row, 1)),
               (int) (sinorus_table_get_number (members, row, 2) * 100 + .5));
  return 0;
}
