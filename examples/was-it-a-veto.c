/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

#include <locale.h>

int
main (void)
{
  static const char *const days[] = { "2011-03-17", "2017-04-19", "2022-05-26", "2024-03-28" };
  g_autoptr (GError) error = NULL;
  g_autoptr (SinorusChronicle) chronicle = sinorus_chronicle_load ("sinorus:korea-2017", &error);

  setlocale (LC_ALL, "");

  if (chronicle == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (SinorusDate) on = sinorus_date_parse (days[i], NULL);
      g_autoptr (SinorusFinding) finding = sinorus_votes (chronicle, NULL, on, NULL);
      SinorusTable *table = sinorus_finding_get_table (finding, NULL);

      for (guint row = 0; row < sinorus_table_get_n_rows (table); row++)
        g_print ("%s %s: %s, because: %s\n", days[i],
                 sinorus_table_get_text (table, row, sinorus_table_find_column (table, "kind")),
                 sinorus_table_get_text (table, row, sinorus_table_find_column (table, "outcome")),
                 sinorus_table_get_text (table, row, sinorus_table_find_column (table, "reason")));
    }
  return 0;
}
