/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "command.h"

#include <string.h>

/* The dossier of a record. */

/* Such as "policy", of SinorusPolicy. */
static char *
dup_type (SinorusRecord *record)
{
  return g_ascii_strdown (G_OBJECT_TYPE_NAME (record) + strlen ("Sinorus"), -1);
}

static const char *
get_title (SinorusRecord *record)
{
  if (sinorus_record_get_label (record) != NULL)
    return sinorus_record_get_label (record);
  if (SINORUS_IS_SOURCE (record))
    return sinorus_source_get_title (SINORUS_SOURCE (record));
  return SINORUS_IS_CLAIM (record) ? sinorus_claim_get_text (SINORUS_CLAIM (record)) : NULL;
}

static void
append_members (GString *text, SinorusRecord *record)
{
  g_auto (GStrv) members = sinorus_value_list_members (SINORUS_VALUE (record));

  for (guint i = 0; members[i] != NULL; i++)
    {
      g_autoptr (SinorusNode) node = sinorus_value_dup_node (SINORUS_VALUE (record), members[i]);
      g_autofree char *value = node != NULL ? sinorus_node_to_string (node) : NULL;

      if (value != NULL)
        g_string_append_printf (text, "  %-14s%s\n", members[i], value);
    }
}

static char *
describe_source (SinorusChronicle *chronicle, const char *id)
{
  SinorusRecord *record = sinorus_chronicle_lookup (chronicle, id);
  SinorusDate *published;
  GString *text = g_string_new (NULL);

  if (record == NULL || !SINORUS_IS_SOURCE (record))
    return g_string_free (text, FALSE);
  if (sinorus_source_get_author (SINORUS_SOURCE (record)) != NULL)
    g_string_append_printf (text, "%s: ", sinorus_source_get_author (SINORUS_SOURCE (record)));
  if (get_title (record) != NULL)
    g_string_append (text, get_title (record));
  if (sinorus_source_get_outlet (SINORUS_SOURCE (record)) != NULL)
    g_string_append_printf (text, ", %s", sinorus_source_get_outlet (SINORUS_SOURCE (record)));
  published = sinorus_source_get_published (SINORUS_SOURCE (record));
  if (published != NULL)
    {
      g_autofree char *date = sinorus_date_to_string (published);

      g_string_append_printf (text, " (%s)", date);
    }
  return g_string_free (text, FALSE);
}

static void
append_sources (GString *text, SinorusChronicle *chronicle, SinorusRecord *record)
{
  const char *const *ids = sinorus_record_get_sources (record);
  const char *const claimant[] = { SINORUS_IS_CLAIM (record) ? sinorus_claim_get_source (SINORUS_CLAIM (record)) : NULL,
                                   NULL };

  if (ids == NULL || ids[0] == NULL)
    ids = claimant;
  if (ids[0] == NULL)
    return;
  g_string_append (text, "\nSources\n");
  for (; *ids != NULL; ids++)
    {
      g_autofree char *source = describe_source (chronicle, *ids);

      g_string_append_printf (text, "  %-14s%s\n", *ids, source);
    }
}

static char *
make_head (SinorusChronicle *chronicle, SinorusRecord *record, SinorusFinding *claims)
{
  GString *text = g_string_new (NULL);
  g_autofree char *type = dup_type (record);
  const char *title = get_title (record);

  g_string_append_printf (text, "%s (%s)%s%s\n\n", sinorus_record_get_id (record), type, title != NULL ? ": " : "",
                          title != NULL ? title : "");
  append_members (text, record);
  append_sources (text, chronicle, record);
  g_string_append_printf (text, "\n%s\n", sinorus_finding_get_n (claims) > 0 ? "Claims" : "No claim is about it.");
  command_append_warnings (text, claims);
  return g_string_free (text, FALSE);
}

static Status
write_json (Command *self, SinorusRecord *record, SinorusFinding *claims)
{
  g_autoptr (SinorusJsonWriter) writer = command_begin_json (self, sinorus_finding_get_n (claims), NULL, claims);
  g_autoptr (SinorusNode) node = sinorus_value_to_node (SINORUS_VALUE (record));
  g_autofree char *type = dup_type (record);

  sinorus_json_writer_add_name (writer, "type");
  sinorus_json_writer_add_string (writer, type);
  sinorus_json_writer_add_name (writer, "record");
  sinorus_json_writer_add_node (writer, node);
  sinorus_json_writer_add_name (writer, "rows");
  sinorus_json_writer_add_table (writer, sinorus_finding_get_table (claims, NULL));
  return command_end_json (self, writer);
}

static Status
show (Command *self, SinorusChronicle *chronicle, const char *id)
{
  SinorusRecord *record = sinorus_chronicle_lookup (chronicle, id);
  g_autoptr (SinorusFinding) claims = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *head = NULL;

  if (record == NULL)
    return command_fail_record (self, chronicle, id);
  claims = sinorus_claims (chronicle, id, NULL, -1, &error);
  if (claims == NULL)
    return command_fail (self, STATUS_NO, "%s", error->message);
  if (command_wants (self, "json"))
    return write_json (self, record, claims);
  head = make_head (chronicle, record, claims);
  return command_write_finding (self, claims, head);
}

static Status
list (Command *self, SinorusChronicle *chronicle)
{
  static const char *const names[] = { "id", "type", "label", NULL };
  g_autoptr (GListModel) records = sinorus_chronicle_list_records (chronicle);
  g_autoptr (Rows) rows = rows_new (names);

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (SinorusRecord) record = g_list_model_get_item (records, i);
      g_autofree char *type = dup_type (record);

      rows_add_text (rows, sinorus_record_get_id (record));
      rows_add_text (rows, type);
      rows_add_text (rows, get_title (record));
    }
  return command_write_rows (self, rows, NULL);
}

static Status
run (Command *self)
{
  gboolean all = FALSE;
  g_autoptr (SinorusChronicle) chronicle = NULL;
  const GOptionEntry entries[] = {
    { "list", 0, 0, G_OPTION_ARG_NONE, &all, "list the ids of all records instead", NULL },
    { NULL }
  };

  if (!command_parse (self, entries, 0, 1))
    return self->status;
  if (all && self->n_words > 0)
    return command_fail (self, STATUS_USAGE, "show --list takes no ID");
  if (!all && self->n_words == 0)
    return command_fail_missing (self, "ID; “sinorus show --list” lists them");
  chronicle = command_load_chronicle (self);
  if (chronicle == NULL)
    return self->status;
  return all ? list (self, chronicle) : show (self, chronicle, self->words[0]);
}

const Verb verb_show = {
  .name = "show",
  .arguments = "ID",
  .summary = "all that is known of one record, with the claims about it",
  .description = "Shows a record of the chronicle: its members, its sources, and the claims about it with\n"
                 "their status. Exit status 1 if the chronicle has no such record.",
  .example = "sinorus show rus-us-strike",
  .formats = command_table_formats,
  .later_formats = command_table_later_formats,
  .run = run,
};
