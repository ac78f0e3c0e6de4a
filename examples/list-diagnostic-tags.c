/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

#include <locale.h>

int
main (void)
{
  g_auto (GStrv) tags = sinorus_diagnostic_list_tags ();

  setlocale (LC_ALL, "");
  for (int i = 0; tags[i] != NULL; i++)
    if (sinorus_diagnostic_get_tag_severity (tags[i]) == SINORUS_SEVERITY_ERROR)
      g_print ("%s: %s\n", tags[i], sinorus_diagnostic_describe_tag (tags[i]));

  return 0;
}
