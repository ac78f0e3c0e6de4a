/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

#include <locale.h>

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SinorusChronicle) chronicle = NULL;
  g_autoptr (SinorusFinding) finding = NULL;
  const char *const *warnings;

  setlocale (LC_ALL, "");

  chronicle = sinorus_chronicle_load ("sinorus:korea-2017", &error);
  if (chronicle != NULL)
    finding = sinorus_align (chronicle, "RUS", "CHN", "PRK", NULL, &error);
  if (finding == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  g_print ("%s\n", sinorus_finding_get_verdict (finding));
  g_print ("agreement %.2f, divergence of rationales %.2f, %d issues\n",
           sinorus_finding_get_value_number (finding, "agreement"),
           sinorus_finding_get_value_number (finding, "divergence"), (int) sinorus_finding_get_n (finding));
  warnings = sinorus_finding_get_warnings (finding);
  for (int i = 0; warnings != NULL && warnings[i] != NULL; i++)
    g_print ("note: %s\n", warnings[i]);

  return 0;
}
