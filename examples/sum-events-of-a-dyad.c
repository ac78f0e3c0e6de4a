/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

#include <locale.h>

int
main (void)
{
  static const char *const files[] = { "events.tab", NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (SinorusEventTable) events = NULL;
  g_autoptr (SinorusSeriesOptions) options = sinorus_series_options_new ();
  g_autoptr (SinorusFinding) finding = NULL;
  g_autofree char *text = NULL;

  setlocale (LC_ALL, "");

  sinorus_series_options_set_from (options, "RUS");
  sinorus_series_options_set_to (options, "PRK");
  sinorus_series_options_set_by (options, "month");
  events = sinorus_event_table_load (files, NULL, NULL, &error);
  if (events != NULL)
    finding = sinorus_series (events, options, NULL, &error);
  if (finding == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  text = sinorus_table_to_csv (sinorus_finding_get_table (finding, NULL));
  g_print ("%s", text);

  return 0;
}
