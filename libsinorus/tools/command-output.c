/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "command.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* Where the answer goes: a file or standard output, whole or not at all. */

static gboolean
is_on_terminal (Command *self)
{
  return self->output == NULL && isatty (STDOUT_FILENO);
}

/* The width of the terminal, or what COLUMNS says, or 80. */
guint
command_get_width (Command *self)
{
  const char *columns = g_getenv ("COLUMNS");
  struct winsize size;
  guint64 width;

  if (is_on_terminal (self) && ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    return size.ws_col;
  if (columns != NULL && g_ascii_string_to_unsigned (columns, 10, 20, 1000, &width, NULL))
    return (guint) width;
  return 80;
}

gboolean
command_wants (Command *self, const char *format)
{
  return g_str_equal (self->format, format);
}

static gboolean
write_all (FILE *file, const char *text)
{
  gsize length = strlen (text);

  if (fwrite (text, 1, length, file) != length)
    return FALSE;
  return (length > 0 && text[length - 1] == '\n') || putc ('\n', file) != EOF;
}

static Status
write_standard_output (Command *self, const char *text)
{
  if (write_all (stdout, text) && fflush (stdout) == 0)
    return STATUS_DONE;
  /* Who reads has seen enough. */
  if (errno == EPIPE)
    return STATUS_DONE;
  return command_fail (self, STATUS_IO, "standard output cannot be written: %s", g_strerror (errno));
}

/* A device or a pipe takes what it gets. */
static gboolean
write_into (const char *path, const char *text)
{
  FILE *file = fopen (path, "wbe");
  gboolean good;
  int reason;

  if (file == NULL)
    return FALSE;
  good = write_all (file, text);
  reason = errno;
  if (fclose (file) != 0)
    return FALSE;
  errno = reason;
  return good;
}

/* Writes the whole answer, with a newline at its end. A file that stands there is kept until all of it is written. */
Status
command_write (Command *self, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = NULL;
  g_autofree char *whole = NULL;

  if (self->output == NULL || g_str_equal (self->output, "-"))
    return write_standard_output (self, text);
  if (g_file_test (self->output, G_FILE_TEST_EXISTS) && !g_file_test (self->output, G_FILE_TEST_IS_REGULAR))
    {
      if (write_into (self->output, text))
        return STATUS_DONE;
      return command_fail (self, STATUS_IO, "%s: cannot be written: %s", self->output, g_strerror (errno));
    }
  file = g_file_new_for_path (self->output);
  whole = g_str_has_suffix (text, "\n") ? g_strdup (text) : g_strconcat (text, "\n", NULL);
  if (g_file_replace_contents (file, whole, strlen (whole), NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, &error))
    return STATUS_DONE;
  return command_fail (self, STATUS_IO, "%s: cannot be written: %s", self->output, error->message);
}

void
command_append_warnings (GString *text, SinorusFinding *finding)
{
  const char *const *warnings = sinorus_finding_get_warnings (finding);

  for (guint i = 0; warnings[i] != NULL; i++)
    g_string_append_printf (text, "Warning: %s\n", warnings[i]);
}

/* CSV has no place for them. */
static void
print_warnings (Command *self, SinorusFinding *finding)
{
  const char *const *warnings = sinorus_finding_get_warnings (finding);

  for (guint i = 0; !self->quiet && warnings[i] != NULL; i++)
    fprintf (stderr, "sinorus: warning: %s\n", warnings[i]);
}

static char *
lay_out (Command *self, SinorusTable *table)
{
  return sinorus_table_to_text (table, "term", is_on_terminal (self) ? command_get_width (self) : 0, NULL);
}

/* Writes a table as text under its head, or as CSV. */
Status
command_write_table (Command *self, SinorusTable *table, const char *head)
{
  g_autofree char *body = NULL;
  g_autofree char *text = NULL;

  if (command_wants (self, "csv"))
    body = sinorus_table_to_csv (table);
  else if (sinorus_table_get_n_rows (table) > 0)
    body = lay_out (self, table);
  if (head == NULL || command_wants (self, "csv"))
    return command_write (self, body != NULL ? body : "nothing\n");
  if (body == NULL)
    return command_write (self, head);
  text = g_strconcat (head, "\n", body, NULL);
  return command_write (self, text);
}

/* Writes a finding as it is asked for: its rows, under a head in a text. */
Status
command_write_finding (Command *self, SinorusFinding *finding, const char *head)
{
  g_autofree char *json = NULL;

  if (!command_wants (self, "json"))
    {
      if (command_wants (self, "csv"))
        print_warnings (self, finding);
      return command_write_table (self, sinorus_finding_get_table (finding, NULL), head);
    }
  json = sinorus_finding_to_json (finding, self->verb->name, TRUE);
  return command_write (self, json);
}

/* Writes rows as they are asked for. */
Status
command_write_rows (Command *self, Rows *rows, const char *verdict)
{
  g_autoptr (SinorusTable) table = NULL;
  g_autoptr (SinorusJsonWriter) writer = NULL;

  if (!command_wants (self, "json"))
    {
      table = rows_to_table (rows);
      return command_write_table (self, table, NULL);
    }
  writer = command_begin_json (self, rows_get_length (rows), verdict, NULL);
  rows_add_json (rows, writer);
  return command_end_json (self, writer);
}
