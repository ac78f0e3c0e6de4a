/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

#include <locale.h>

static const char *const document =
  "sinorus: 1\n"
  "id: talks\n"
  "title: Talks about talks\n"
  "layers: [notes]\n"
  "states:\n"
  "  - id: CHN\n"
  "events:\n"
  "  - id: first-round\n"
  "    when: 2017-02-30\n"
  "    actors: [CHN, RUS]\n";

int
main (void)
{
  g_autoptr (GListModel) diagnostics = sinorus_check_text (document, "talks.yaml");

  setlocale (LC_ALL, "");

  for (guint i = 0; i < g_list_model_get_n_items (diagnostics); i++)
    {
      g_autoptr (SinorusDiagnostic) diagnostic = g_list_model_get_item (diagnostics, i);
      g_autofree char *text = sinorus_diagnostic_to_string (diagnostic);

      g_print ("%s\n", text);
      if (sinorus_diagnostic_get_hint (diagnostic) != NULL)
        g_print ("  %s\n", sinorus_diagnostic_get_hint (diagnostic));
    }

  return 0;
}
