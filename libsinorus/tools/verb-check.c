/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "command.h"

static const char *const names[] = { "tag", "severity", "file", "line", "column", "path", "message", "hint", NULL };

static const char *
show_severity (SinorusSeverity severity)
{
  switch (severity)
    {
    case SINORUS_SEVERITY_ERROR: return "error";
    case SINORUS_SEVERITY_WARNING: return "warning";
    case SINORUS_SEVERITY_INFO:
    case SINORUS_SEVERITY_UNKNOWN:
    default: return "note";
    }
}

typedef struct {
  Rows *rows;
  GString *text;
  guint n_errors;
  guint n_warnings;
  gboolean unreadable;
} Report;

static void
add_position (Rows *rows, guint position)
{
  if (position > 0)
    rows_add_integer (rows, position);
  else
    rows_add_text (rows, NULL);
}

static void
report (Report *self, SinorusDiagnostic *diagnostic)
{
  SinorusSeverity severity = sinorus_diagnostic_get_severity (diagnostic);
  const char *hint = sinorus_diagnostic_get_hint (diagnostic);
  g_autofree char *line = sinorus_diagnostic_to_string (diagnostic);

  self->n_errors += severity == SINORUS_SEVERITY_ERROR;
  self->n_warnings += severity == SINORUS_SEVERITY_WARNING;
  self->unreadable = self->unreadable || g_str_equal (sinorus_diagnostic_get_tag (diagnostic), "unreadable");
  rows_add_text (self->rows, sinorus_diagnostic_get_tag (diagnostic));
  rows_add_text (self->rows, show_severity (severity));
  rows_add_text (self->rows, sinorus_diagnostic_get_file (diagnostic));
  add_position (self->rows, sinorus_diagnostic_get_line (diagnostic));
  add_position (self->rows, sinorus_diagnostic_get_column (diagnostic));
  rows_add_text (self->rows, sinorus_diagnostic_get_path (diagnostic));
  rows_add_text (self->rows, sinorus_diagnostic_get_message (diagnostic));
  rows_add_text (self->rows, hint);
  g_string_append_printf (self->text, "%s\n", line);
  if (hint != NULL)
    g_string_append_printf (self->text, "    %s\n", hint);
}

static void
report_all (Report *self, GListModel *diagnostics)
{
  for (guint i = 0; i < g_list_model_get_n_items (diagnostics); i++)
    {
      g_autoptr (SinorusDiagnostic) diagnostic = g_list_model_get_item (diagnostics, i);

      report (self, diagnostic);
    }
}

static const char *
get_verdict (const Report *self)
{
  return self->n_errors > 0 ? "errors" : self->n_warnings > 0 ? "warnings" : "no-problems";
}

static Status
write_report (Command *self, const Report *found)
{
  /* Names of files need not be UTF-8. */
  g_autofree char *valid = NULL;

  if (!command_wants (self, "table"))
    return command_write_rows (self, found->rows, get_verdict (found));
  g_string_append_printf (found->text, "%u file%s checked: %u error%s, %u warning%s\n", self->n_words,
                          self->n_words == 1 ? "" : "s", found->n_errors, found->n_errors == 1 ? "" : "s",
                          found->n_warnings, found->n_warnings == 1 ? "" : "s");
  valid = g_utf8_make_valid (found->text->str, -1);
  return command_write (self, valid);
}

static Status
check_files (Command *self, gboolean together)
{
  g_autoptr (Rows) rows = rows_new (names);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (Progress) progress = progress_begin (self, "Checking");
  Report found = { .rows = rows, .text = text };
  Status status;

  for (guint i = 0; i < (together ? 1 : self->n_words); i++)
    {
      g_autoptr (GListModel) diagnostics = together ? sinorus_check_all ((const char *const *) self->words)
                                                    : sinorus_check (self->words[i]);

      report_all (&found, diagnostics);
    }
  g_clear_pointer (&progress, progress_end);
  status = write_report (self, &found);
  if (status != STATUS_DONE)
    return status;
  if (found.unreadable)
    return STATUS_IO;
  return found.n_errors > 0 ? STATUS_NO : STATUS_DONE;
}

static Status
run (Command *self)
{
  gboolean schema = FALSE, together = FALSE;
  g_autofree char *text = NULL;
  const GOptionEntry entries[] = {
    { "together", 0, 0, G_OPTION_ARG_NONE, &together, "check the files as the documents of one chronicle", NULL },
    { "schema", 0, 0, G_OPTION_ARG_NONE, &schema, "print the JSON Schema of documents, for editors", NULL },
    { NULL }
  };

  if (!command_parse (self, entries, 0, G_MAXUINT))
    return self->status;
  if (schema && (self->n_words > 0 || together))
    return command_fail (self, STATUS_USAGE, "check --schema takes no FILE and no --together");
  if (!schema && self->n_words == 0)
    return command_fail_missing (self, "FILE");
  if (!schema)
    return check_files (self, together);
  text = sinorus_dup_schema ();
  return command_write (self, text);
}

const Verb verb_check = {
  .name = "check",
  .arguments = "FILE…",
  .summary = "what is wrong with documents, each problem with its place",
  .description = "Checks chronicles written in YAML or JSON and says everything that is wrong or odd, with\n"
                 "file, line and column, and what to do about it. Exit status 1 if any of it is an error.",
  .example = "sinorus check sinorus:korea-2017",
  .formats = command_table_formats,
  .later_formats = command_table_later_formats,
  .words_are_files = TRUE,
  .run = run,
};
