/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "command.h"

/* The object of a verb that has no finding of its own, with the same keys as those that have one. */

static void
add_text (SinorusJsonWriter *writer, const char *name, const char *text)
{
  sinorus_json_writer_add_name (writer, name);
  sinorus_json_writer_add_string (writer, text);
}

static void
add_list (SinorusJsonWriter *writer, const char *name, const char *const *list)
{
  sinorus_json_writer_add_name (writer, name);
  sinorus_json_writer_begin_array (writer);
  for (; list != NULL && *list != NULL; list++)
    sinorus_json_writer_add_string (writer, *list);
  sinorus_json_writer_end_array (writer);
}

static void
add_option (SinorusJsonWriter *writer, const GOptionEntry *entry)
{
  g_autofree char *name = g_strdelimit (g_strdup (entry->long_name), "-", '_');

  if (entry->arg == G_OPTION_ARG_FILENAME)
    add_text (writer, name, *(char **) entry->arg_data);
  else if (entry->arg == G_OPTION_ARG_FILENAME_ARRAY)
    add_list (writer, name, *(const char *const **) entry->arg_data);
  else if (entry->arg == G_OPTION_ARG_NONE)
    {
      sinorus_json_writer_add_name (writer, name);
      sinorus_json_writer_add_boolean (writer, *(gboolean *) entry->arg_data);
    }
}

static void
add_parameters (Command *self, SinorusJsonWriter *writer)
{
  sinorus_json_writer_add_name (writer, "parameters");
  sinorus_json_writer_begin_object (writer);
  add_list (writer, "arguments", (const char *const *) self->words);
  for (const GOptionEntry *entry = self->entries; entry->long_name != NULL; entry++)
    if ((entry->flags & G_OPTION_FLAG_HIDDEN) == 0)
      add_option (writer, entry);
  sinorus_json_writer_end_object (writer);
}

/* Begins the object, with all keys up to those of the verb; a finding lends its warnings and records. */
SinorusJsonWriter *
command_begin_json (Command *self, gint64 n, const char *verdict, SinorusFinding *finding)
{
  static const char *const absent[] = { "n_eff", "estimate", "interval", "null" };
  SinorusJsonWriter *writer = sinorus_json_writer_new (TRUE);

  sinorus_json_writer_begin_object (writer);
  add_text (writer, "verb", self->verb->name);
  add_text (writer, "method", self->verb->name);
  add_text (writer, "version", "1");
  add_parameters (self, writer);
  sinorus_json_writer_add_name (writer, "n");
  sinorus_json_writer_add_integer (writer, n);
  for (guint i = 0; i < G_N_ELEMENTS (absent); i++)
    add_text (writer, absent[i], NULL);
  add_text (writer, "verdict", verdict);
  add_list (writer, "warnings", finding != NULL ? sinorus_finding_get_warnings (finding) : NULL);
  add_list (writer, "records", finding != NULL ? sinorus_finding_get_records (finding) : NULL);
  return writer;
}

Status
command_end_json (Command *self, SinorusJsonWriter *writer)
{
  g_autofree char *text = NULL;

  sinorus_json_writer_end_object (writer);
  text = sinorus_json_writer_to_text (writer, NULL);
  return command_write (self, text);
}
