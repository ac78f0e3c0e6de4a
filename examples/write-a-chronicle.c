/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

#include <locale.h>

int
main (void)
{
  const char *const holders[] = { "CHN", NULL };
  const char *const sources[] = { "wire", NULL };
  g_autoptr (SinorusChronicleBuilder) builder = sinorus_chronicle_builder_new ("my-case", "A case of my own");
  g_autoptr (SinorusDate) published = sinorus_date_parse ("2017-04-20", NULL);
  g_autoptr (SinorusRecord) china = g_object_new (SINORUS_TYPE_STATE, "id", "CHN", NULL);
  g_autoptr (SinorusRecord) source = g_object_new (SINORUS_TYPE_SOURCE, "id", "wire", "layer", "record", "kind", "wire",
                                                   "published", published, NULL);
  g_autoptr (SinorusRecord) issue = g_object_new (SINORUS_TYPE_ISSUE, "id", "talks", "proposition",
                                                  "There should be talks.", NULL);
  g_autoptr (SinorusRecord) policy = g_object_new (SINORUS_TYPE_POLICY, "id", "chn-talks", "holders", holders, "issue",
                                                   "talk", "stance", 1., "sources", sources, NULL);
  g_autoptr (SinorusChronicle) chronicle = NULL;
  g_autoptr (SinorusValue) mended = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_auto (GValue) value = G_VALUE_INIT;

  setlocale (LC_ALL, "");

  sinorus_chronicle_builder_add_layer (builder, "record");
  sinorus_chronicle_builder_add (builder, china);
  sinorus_chronicle_builder_add (builder, source);
  sinorus_chronicle_builder_add (builder, issue);

  /* What is wrong is said before anything is built. */
  {
    g_autoptr (SinorusChronicleBuilder) trial = sinorus_chronicle_builder_new ("trial", "");
    g_autoptr (GListModel) found = NULL;
    g_autoptr (SinorusDiagnostic) first = NULL;

    sinorus_chronicle_builder_add (trial, china);
    sinorus_chronicle_builder_add (trial, source);
    sinorus_chronicle_builder_add (trial, issue);
    sinorus_chronicle_builder_add (trial, policy);
    found = sinorus_chronicle_builder_check (trial);
    first = g_list_model_get_item (found, 0);
    g_print ("%s: %s\n", sinorus_diagnostic_get_tag (first), sinorus_diagnostic_get_message (first));
  }

  /* Records do not change; a copy says something else of one member. */
  g_value_init (&value, G_TYPE_STRING);
  g_value_set_static_string (&value, "talks");
  mended = sinorus_value_copy_with (SINORUS_VALUE (policy), "issue", &value, &error);
  if (mended == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  sinorus_chronicle_builder_add (builder, SINORUS_RECORD (mended));
  chronicle = sinorus_chronicle_builder_build (builder, &error);
  if (chronicle == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  text = sinorus_chronicle_to_yaml (chronicle);
  g_print ("%s", text);
  return 0;
}
