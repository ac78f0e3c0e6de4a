/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

#include <locale.h>

int
main (void)
{
  static const char *const offices[] = { "chn-foreign-minister", "rus-foreign-minister", "usa-president" };
  static const char *const days[] = { "2012-12-31", "2017-04-14" };
  g_autoptr (GError) error = NULL;
  g_autoptr (SinorusChronicle) chronicle = sinorus_chronicle_load ("sinorus:korea-2017", &error);
  g_autoptr (SinorusDate) day = sinorus_date_parse ("2017-04-19", NULL);
  g_autoptr (GListModel) council = NULL;
  guint n_vetoes = 0;

  setlocale (LC_ALL, "");

  if (chronicle == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  for (guint i = 0; i < G_N_ELEMENTS (offices); i++)
    for (guint j = 0; j < G_N_ELEMENTS (days); j++)
      {
        g_autoptr (SinorusDate) on = sinorus_date_parse (days[j], NULL);
        SinorusParty *holder = sinorus_chronicle_holder (chronicle, offices[i], on);

        g_print ("%s on %s: %s\n", offices[i], days[j],
                 holder != NULL ? sinorus_record_get_label (SINORUS_RECORD (holder)) : "not known");
      }

  /* Who sat in the Security Council on a day, and who of them has a veto. */
  council = sinorus_chronicle_list_members (chronicle, "un-security-council", day);
  for (guint i = 0; i < g_list_model_get_n_items (council); i++)
    {
      g_autoptr (SinorusMembership) seat = g_list_model_get_item (council, i);

      n_vetoes += sinorus_membership_get_veto (seat) == SINORUS_TRUTH_TRUE;
    }
  g_print ("%u members, %u with a veto\n", g_list_model_get_n_items (council), n_vetoes);
  return 0;
}
