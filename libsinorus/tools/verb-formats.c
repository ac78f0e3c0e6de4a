/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "command.h"

static const char *const names[] = { "name", "holds", "label", NULL };

static void
add_row (Rows *rows, const char *name, const char *holds, const char *label)
{
  rows_add_text (rows, name);
  rows_add_text (rows, holds);
  rows_add_text (rows, label);
}

static Rows *
list_formats (void)
{
  Rows *rows = rows_new (names);
  g_auto (GStrv) formats = sinorus_event_table_list_formats ();

  for (guint i = 0; formats[i] != NULL; i++)
    add_row (rows, formats[i], "events", sinorus_event_table_describe_format (formats[i]));
  add_row (rows, "yaml", "chronicle", "Chronicle documents in YAML");
  add_row (rows, "json", "chronicle", "Chronicle documents in JSON");
  return rows;
}

static Status
run (Command *self)
{
  const GOptionEntry entries[] = { { NULL } };
  g_autoptr (Rows) rows = NULL;

  if (!command_parse (self, entries, 0, 0))
    return self->status;
  rows = list_formats ();
  return command_write_rows (self, rows, NULL);
}

const Verb verb_formats = {
  .name = "formats",
  .arguments = "",
  .summary = "what formats of files can be read",
  .description = "Lists the formats that files are read in. The format of a file is told by its content;\n"
                 "“series --input NAME” says it instead.",
  .example = "sinorus formats",
  .formats = command_table_formats,
  .later_formats = command_table_later_formats,
  .run = run,
};
