/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

#include <locale.h>

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SinorusChronicle) chronicle = NULL;
  g_autoptr (GListModel) events = NULL;
  g_autoptr (GListModel) claims = NULL;

  setlocale (LC_ALL, "");

  chronicle = sinorus_chronicle_load ("sinorus:korea-2017", &error);
  if (chronicle == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  g_print ("%s: %u records\n", sinorus_chronicle_get_title (chronicle), sinorus_chronicle_get_n_records (chronicle));

  events = sinorus_chronicle_list_events (chronicle);
  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr (SinorusEvent) event = g_list_model_get_item (events, i);
      g_autofree char *when = sinorus_date_to_string (sinorus_event_get_when (event));

      g_print ("%s  %s\n", when, sinorus_record_get_label (SINORUS_RECORD (event)));
    }

  /* What is said of one of them, and by whom. */
  claims = sinorus_chronicle_list_claims_about (chronicle, "pla-150000");
  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (SinorusClaim) claim = g_list_model_get_item (claims, i);
      const char *text = sinorus_claim_get_text (claim);

      g_print ("%s: %s\n", sinorus_claim_get_source (claim), text != NULL ? text : "that it is so");
    }

  return 0;
}
