/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

#include <locale.h>

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SinorusChronicle) chronicle = NULL;
  g_autoptr (SinorusBriefing) briefing = NULL;
  g_autofree char *text = NULL;

  setlocale (LC_ALL, "");

  chronicle = sinorus_chronicle_load ("sinorus:korea-2017", &error);
  if (chronicle != NULL)
    briefing = sinorus_brief (chronicle, "CHN", "RUS", "PRK", NULL, NULL, &error);
  if (briefing != NULL)
    text = sinorus_briefing_to_text (briefing, "md", 0, &error);
  if (text == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  g_print ("%s", text);

  return 0;
}
