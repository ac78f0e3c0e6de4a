/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "command.h"

#include <string.h>

/* The help of one verb, made of what its options are. */

static char *
show_option (const GOptionEntry *entry)
{
  GString *text = g_string_new ("  ");

  if (entry->short_name != 0)
    g_string_append_printf (text, "-%c, ", entry->short_name);
  g_string_append_printf (text, "--%s", entry->long_name);
  if (entry->arg_description != NULL)
    g_string_append_printf (text, " %s", entry->arg_description);
  return g_string_free (text, FALSE);
}

static gboolean
any_shown (const GOptionEntry *entries)
{
  for (; entries->long_name != NULL; entries++)
    if ((entries->flags & G_OPTION_FLAG_HIDDEN) == 0)
      return TRUE;
  return FALSE;
}

static void
append_options (GString *text, const char *title, const GOptionEntry *entries)
{
  const glong column = 32;

  if (!any_shown (entries))
    return;
  g_string_append_printf (text, "\n%s:\n", title);
  for (; entries->long_name != NULL; entries++)
    {
      g_autofree char *option = show_option (entries);
      glong length = g_utf8_strlen (option, -1);

      if ((entries->flags & G_OPTION_FLAG_HIDDEN) != 0)
        continue;
      g_string_append (text, option);
      if (length > column - 2)
        g_string_append_printf (text, "\n%*s", (int) column, "");
      else
        g_string_append_printf (text, "%*s", (int) (column - length), "");
      g_string_append_printf (text, "%s\n", entries->description);
    }
}

static void
append_choices (GString *text, Command *self)
{
  g_auto (GStrv) embedded = sinorus_list_embedded ();
  g_autofree char *formats = g_strjoinv (", ", (GStrv) self->verb->formats);
  g_autofree char *chronicles = g_strjoinv (", ", embedded);

  g_string_append_printf (text,
                          "\nFORMAT is one of %s (without it: %s).\n"
                          "Chronicles inside the library: %s (without --chronicle: " COMMAND_CHRONICLE ").\n"
                          "DATE is a year, a month or a day, such as 2017, 2017-04 or 2017-04-15.\n",
                          formats, self->verb->formats[0], chronicles);
}

char *
command_help_text (Command *self, const GOptionEntry *entries, const GOptionEntry *general)
{
  const Verb *verb = self->verb;
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "Usage: sinorus %s %s\n\n%s\n", verb->name, verb->arguments, verb->description);
  append_options (text, "Options", entries);
  append_options (text, "General options", general);
  append_choices (text, self);
  g_string_append_printf (text, "\nExample:\n  %s\n", verb->example);
  return g_string_free (text, FALSE);
}
