/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "command.h"

#include <math.h>
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

/* What sources give the members, rivals below the best. */
static void
append_members (GString *text, SinorusTable *members)
{
  const char *last = NULL;

  for (guint row = 0; row < sinorus_table_get_n_rows (members); row++)
    {
      const char *member = sinorus_table_get_text (members, row, 0);
      g_autofree char *value = sinorus_node_to_string (sinorus_table_get_node (members, row, 1));
      double share = sinorus_table_get_number (members, row, 2);
      gboolean again = g_strcmp0 (member, last) == 0;

      g_string_append_printf (text, "  %-14s%s%s", again ? "" : member, again ? "or " : "", value);
      if (share < 1)
        g_string_append_printf (text, " (share %d %%)", (int) (share * 100 + .5));
      g_string_append_c (text, '\n');
      last = member;
    }
}

static const struct {
  const char *name;
  const char *title;
} tables[] = {
  { "sources", "Sources" },           { "steps", "Life cycle" },       { "conditions", "Conditions" },
  { "affiliations", "Offices held" }, { "memberships", "Memberships" },
};

static void
append_tables (GString *text, Command *self, SinorusFinding *dossier)
{
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      SinorusTable *table = sinorus_finding_get_table (dossier, tables[i].name);
      g_autofree char *rows = table != NULL ? sinorus_table_to_text (table, "term", command_get_width (self), NULL) : NULL;

      if (rows != NULL)
        g_string_append_printf (text, "\n%s\n%s", tables[i].title, rows);
    }
}

static void
append_value (GString *text, SinorusFinding *dossier, const char *name, const char *title)
{
  g_autofree char *value = sinorus_finding_dup_value_text (dossier, name);

  if (value != NULL)
    g_string_append_printf (text, "%s: %s\n", title, value);
}

/* How sure it is, and where it stands. */
static void
append_status (GString *text, SinorusFinding *dossier)
{
  g_auto (GStrv) stages = sinorus_finding_dup_value_list (dossier, "stages");
  g_autofree char *stage = stages != NULL ? g_strjoinv (" or ", stages) : NULL;
  double p = sinorus_finding_get_estimate (dossier);

  g_string_append_c (text, '\n');
  if (sinorus_finding_get_verdict (dossier) != NULL)
    {
      g_autofree char *number = sinorus_number_to_string (floor (p * 1000 + .5) / 1000);

      g_string_append_printf (text, "Status: %s (p %s)\n", sinorus_finding_get_verdict (dossier), number);
    }
  if (stage != NULL && *stage != '\0')
    g_string_append_printf (text, "Stage: %s\n", stage);
  append_value (text, dossier, "reason", "Because");
  append_value (text, dossier, "outcome", "Outcome");
  append_value (text, dossier, "outcome_reason", "Because");
  append_value (text, dossier, "identity", "Sum of its parts");
}

static char *
make_head (Command *self, SinorusRecord *record, SinorusFinding *dossier, SinorusFinding *claims)
{
  GString *text = g_string_new (NULL);
  g_autofree char *type = dup_type (record);
  const char *title = get_title (record);

  g_string_append_printf (text, "%s (%s)%s%s\n\n", sinorus_record_get_id (record), type, title != NULL ? ": " : "",
                          title != NULL ? title : "");
  append_members (text, sinorus_finding_get_table (dossier, NULL));
  append_status (text, dossier);
  append_tables (text, self, dossier);
  g_string_append_printf (text, "\n%s\n", sinorus_finding_get_n (claims) > 0 ? "Claims" : "No claim is about it.");
  command_append_warnings (text, claims);
  return g_string_free (text, FALSE);
}

static void
write_name (SinorusJsonWriter *writer, const char *name, const char *text)
{
  sinorus_json_writer_add_name (writer, name);
  if (text != NULL)
    sinorus_json_writer_add_string (writer, text);
  else
    sinorus_json_writer_add_null (writer);
}

static void
write_list (SinorusJsonWriter *writer, SinorusFinding *dossier, const char *name)
{
  g_auto (GStrv) list = sinorus_finding_dup_value_list (dossier, name);

  sinorus_json_writer_add_name (writer, name);
  sinorus_json_writer_begin_array (writer);
  for (guint i = 0; list != NULL && list[i] != NULL; i++)
    sinorus_json_writer_add_string (writer, list[i]);
  sinorus_json_writer_end_array (writer);
}

static void
write_dossier (SinorusJsonWriter *writer, SinorusFinding *dossier)
{
  static const char *const texts[] = { "reason", "outcome", "outcome_reason", "identity" };

  write_name (writer, "status", sinorus_finding_get_verdict (dossier));
  sinorus_json_writer_add_name (writer, "probability");
  sinorus_json_writer_add_number (writer, sinorus_finding_get_estimate (dossier));
  sinorus_json_writer_add_name (writer, "counted");
  if (sinorus_finding_get_value_type (dossier, "counted") == SINORUS_COLUMN_TYPE_TRUTH)
    sinorus_json_writer_add_boolean (writer, sinorus_finding_get_value_number (dossier, "counted") == 1);
  else
    sinorus_json_writer_add_null (writer);
  write_list (writer, dossier, "stages");
  write_list (writer, dossier, "vetoes");
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *text = sinorus_finding_dup_value_text (dossier, texts[i]);

      write_name (writer, texts[i], text);
    }
  sinorus_json_writer_add_name (writer, "members");
  sinorus_json_writer_add_table (writer, sinorus_finding_get_table (dossier, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    if (sinorus_finding_get_table (dossier, tables[i].name) != NULL)
      {
        sinorus_json_writer_add_name (writer, tables[i].name);
        sinorus_json_writer_add_table (writer, sinorus_finding_get_table (dossier, tables[i].name));
      }
}

static Status
write_json (Command *self, SinorusRecord *record, SinorusFinding *dossier, SinorusFinding *claims)
{
  g_autoptr (SinorusJsonWriter) writer = command_begin_json (self, sinorus_finding_get_n (claims), NULL, claims);
  g_autoptr (SinorusNode) node = sinorus_value_to_node (SINORUS_VALUE (record));
  g_autofree char *type = dup_type (record);

  sinorus_json_writer_add_name (writer, "type");
  sinorus_json_writer_add_string (writer, type);
  sinorus_json_writer_add_name (writer, "record");
  sinorus_json_writer_add_node (writer, node);
  write_dossier (writer, dossier);
  sinorus_json_writer_add_name (writer, "rows");
  sinorus_json_writer_add_table (writer, sinorus_finding_get_table (claims, NULL));
  return command_end_json (self, writer);
}

static Status
show (Command *self, SinorusChronicle *chronicle, const char *id)
{
  SinorusRecord *record = sinorus_chronicle_lookup (chronicle, id);
  g_autoptr (SinorusFinding) dossier = NULL;
  g_autoptr (SinorusFinding) claims = NULL;
  g_autofree char *head = NULL;

  if (record == NULL)
    return command_fail_record (self, chronicle, id);
  dossier = sinorus_dossier (chronicle, id, sinorus_chronicle_get_as_of (chronicle), NULL);
  claims = sinorus_claims (chronicle, id, NULL, -1, NULL);
  if (command_wants (self, "json"))
    return write_json (self, record, dossier, claims);
  head = make_head (self, record, dossier, claims);
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
  .description = "Shows a record of the chronicle: its members with rival values and their shares, its status,\n"
                 "sources and life cycle, who held the office, and the claims about it. Exit status 1 if the\n"
                 "chronicle has no such record.",
  .example = "sinorus show rus-us-strike",
  .formats = command_table_formats,
  .later_formats = command_table_later_formats,
  .run = run,
};
