/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Any bytes are a chronicle that is the same after it was written and read, or diagnostics that say why not. */
#include <sinorus/sinorus.h>
#include <stdint.h>
#include <string.h>

#include "readers/sinorus-documents-private.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static void
check_diagnostics (GListModel *diagnostics)
{
  for (guint i = 0; i < g_list_model_get_n_items (diagnostics); i++)
    {
      g_autoptr (SinorusDiagnostic) item = g_list_model_get_item (diagnostics, i);
      g_autofree char *text = sinorus_diagnostic_to_string (item);

      g_assert_true (g_utf8_validate (text, -1, NULL));
      g_assert_cmpstr (sinorus_diagnostic_get_message (item), !=, "");
    }
}

static void
check_equal (SinorusChronicle *a, SinorusChronicle *b)
{
  g_autoptr (GListModel) records = sinorus_chronicle_list_records (a);

  g_assert_cmpuint (sinorus_chronicle_get_n_records (a), ==, sinorus_chronicle_get_n_records (b));
  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (SinorusRecord) record = g_list_model_get_item (records, i);
      SinorusRecord *other = sinorus_chronicle_lookup (b, sinorus_record_get_id (record));

      g_assert_nonnull (other);
      g_assert_true (sinorus_value_equal (SINORUS_VALUE (record), SINORUS_VALUE (other)));
    }
  g_assert_cmpint (sinorus_chronicle_get_unknown (a) == NULL, ==, sinorus_chronicle_get_unknown (b) == NULL);
  if (sinorus_chronicle_get_unknown (a) != NULL)
    g_assert_true (sinorus_node_equal (sinorus_chronicle_get_unknown (a), sinorus_chronicle_get_unknown (b)));
}

static void
check_written (SinorusChronicle *chronicle, const char *text, gboolean yaml)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SinorusChronicle) again = sinorus_chronicle_load_text (text, "written", &error);
  g_autofree char *twice = NULL;

  g_assert_no_error (error);
  check_equal (chronicle, again);
  twice = yaml ? sinorus_chronicle_to_yaml (again) : sinorus_chronicle_to_json (again);
  g_assert_cmpstr (text, ==, twice);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (SinorusChronicleBuilder) builder = g_object_new (SINORUS_TYPE_CHRONICLE_BUILDER, NULL);
  g_autoptr (SinorusChronicle) chronicle = NULL;
  g_autoptr (GListModel) diagnostics = NULL;
  g_autofree char *yaml = NULL;
  g_autofree char *json = NULL;

  _sinorus_document_read (builder, (const char *) data, size, "fuzz");
  diagnostics = sinorus_chronicle_builder_check (builder);
  check_diagnostics (diagnostics);
  chronicle = sinorus_chronicle_builder_build (builder, NULL);
  if (chronicle == NULL)
    return 0;
  yaml = sinorus_chronicle_to_yaml (chronicle);
  check_written (chronicle, yaml, TRUE);
  json = sinorus_chronicle_to_json (chronicle);
  check_written (chronicle, json, FALSE);
  return 0;
}
