/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "command.h"

#include <stdio.h>
#include <string.h>

/* The arguments of a verb: its own options, the general ones, and words. */

const char *const command_table_formats[] = { "table", "csv", "json", NULL };
const char *const command_table_later_formats[] = { "arrow", NULL };

void
command_clear (Command *self)
{
  g_strfreev (self->arguments);
  g_strfreev (self->words);
  g_strfreev (self->chronicles);
  g_free (self->format);
  g_free (self->output);
  g_free (self->as_of);
  g_free (self->known_at);
  g_free (self->only_sources);
  g_free (self->seed_text);
  g_free (self->threads_text);
}

/* Says on standard error what went wrong and what to do. */
Status
command_fail (Command *self, Status status, const char *format, ...)
{
  g_autofree char *text = NULL;
  g_autofree char *valid = NULL;
  va_list args;

  va_start (args, format);
  text = g_strdup_vprintf (format, args);
  va_end (args);
  valid = g_utf8_make_valid (text, -1);
  fprintf (stderr, "sinorus: %s\n", valid);
  self->status = status;
  return status;
}

Status
command_fail_missing (Command *self, const char *what)
{
  return command_fail (self, STATUS_USAGE, "%s needs %s; see “sinorus %s --help”", self->verb->name, what,
                       self->verb->name);
}

static gboolean
refuse (Command *self, const char *what)
{
  command_fail (self, STATUS_USAGE, "%s; see “sinorus %s --help”", what, self->verb->name);
  return FALSE;
}

/* The general options of every verb; only their targets differ. */
static void
fill_general_entries (Command *self, GOptionEntry entries[12])
{
  const GOptionEntry general[12] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &self->json, "write one JSON object", NULL },
    { "format", 'f', 0, G_OPTION_ARG_FILENAME, &self->format, "how to write the answer", "FORMAT" },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &self->output, "write to FILE and not to standard output", "FILE" },
    { "chronicle", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &self->chronicles,
      "the chronicle to ask; again for one that is kept in several files", "FILE|sinorus:NAME" },
    { "as-of", 0, 0, G_OPTION_ARG_FILENAME, &self->as_of, "only what held on DATE", "DATE" },
    { "known-at", 0, 0, G_OPTION_ARG_FILENAME, &self->known_at, "only what was published by DATE", "DATE" },
    { "only-sources", 0, 0, G_OPTION_ARG_FILENAME, &self->only_sources, "only what these layers or sources say",
      "LAYER|ID,…" },
    { "seed", 0, 0, G_OPTION_ARG_FILENAME, &self->seed_text, "what random numbers start from (1)", "N" },
    { "threads", 0, 0, G_OPTION_ARG_FILENAME, &self->threads_text, "how many threads to use at most", "N" },
    { "quiet", 0, 0, G_OPTION_ARG_NONE, &self->quiet, "no progress and no warnings on standard error", NULL },
    { "help", 'h', 0, G_OPTION_ARG_NONE, &self->help, "show this help", NULL },
    { NULL }
  };

  memcpy (entries, general, sizeof general);
}

/* `--events A B` is what GOption knows as `--events A --events B`. */
static GStrv
spread_files_option (const Verb *verb, GStrv arguments)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *option = g_strconcat ("--", verb->files_option != NULL ? verb->files_option : "", NULL);
  gboolean ended = verb->files_option == NULL;
  guint n_files = 0;
  gboolean in_files = FALSE;

  for (guint i = 0; arguments[i] != NULL; i++)
    {
      const char *argument = arguments[i];

      if (ended || (argument[0] == '-' && argument[1] != '\0'))
        {
          ended = ended || g_str_equal (argument, "--");
          in_files = !ended && g_str_equal (argument, option);
          n_files = 0;
        }
      else if (in_files && n_files++ > 0)
        g_strv_builder_add (builder, option);
      g_strv_builder_add (builder, argument);
    }
  return g_strv_builder_end (builder);
}

static gboolean
check_text (Command *self, const char *name, gboolean is_file, const char *text)
{
  g_autofree char *what = NULL;

  if (*text != '\0' && (is_file || g_utf8_validate (text, -1, NULL)))
    return TRUE;
  what = g_strdup_printf ("%s is %s", name, *text == '\0' ? "empty" : "not UTF-8");
  return refuse (self, what);
}

static gboolean
check_texts (Command *self, const char *name, gboolean is_file, GStrv texts)
{
  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    if (!check_text (self, name, is_file, texts[i]))
      return FALSE;
  return TRUE;
}

/* Files may have any name; all else is UTF-8, and nothing is empty. */
static gboolean
check_entries (Command *self, const GOptionEntry *entries)
{
  for (; entries->long_name != NULL; entries++)
    {
      g_autofree char *name = g_strconcat ("--", entries->long_name, NULL);
      gboolean is_file = entries->arg_description != NULL && strstr (entries->arg_description, "FILE") != NULL;
      char **text = entries->arg_data;
      GStrv *texts = entries->arg_data;

      if (entries->arg == G_OPTION_ARG_FILENAME && *text != NULL && !check_text (self, name, is_file, *text))
        return FALSE;
      if (entries->arg == G_OPTION_ARG_FILENAME_ARRAY && !check_texts (self, name, is_file, *texts))
        return FALSE;
    }
  return TRUE;
}

static gboolean
check_words (Command *self, guint min, guint max)
{
  g_autofree char *what = NULL;

  self->n_words = self->words != NULL ? g_strv_length (self->words) : 0;
  if (!check_texts (self, "an argument", self->verb->words_are_files, self->words))
    return FALSE;
  if (self->n_words >= min && self->n_words <= max)
    return TRUE;
  what = g_strdup_printf ("%s arguments (%u given): sinorus %s %s%s", self->n_words < min ? "too few" : "too many",
                          self->n_words, self->verb->name, self->verb->arguments,
                          self->verb->files_option != NULL ? ", where FILE… are all words up to the next option" : "");
  return refuse (self, what);
}

static gboolean
check_format (Command *self)
{
  g_autofree char *what = NULL;
  g_autofree char *known = g_strjoinv (", ", (GStrv) self->verb->formats);

  if (self->json && self->format != NULL && !g_str_equal (self->format, "json"))
    return refuse (self, "--json and another --format contradict each other");
  if (self->json && self->format == NULL)
    self->format = g_strdup ("json");
  if (self->format == NULL)
    self->format = g_strdup (self->verb->formats[0]);
  if (g_strv_contains (self->verb->formats, self->format))
    return TRUE;
  if (self->verb->later_formats != NULL && g_strv_contains (self->verb->later_formats, self->format))
    what = g_strdup_printf ("--format: %s is not yet supported; use one of %s", self->format, known);
  else
    what = g_strdup_printf ("--format: “%s” is none of %s", self->format, known);
  return refuse (self, what);
}

static gboolean
check_general (Command *self)
{
  guint64 threads;

  self->seed = 1;
  return check_format (self) &&
         (self->seed_text == NULL ||
          command_parse_integer (self, "--seed", self->seed_text, 0, G_MAXUINT64, &self->seed)) &&
         (self->threads_text == NULL ||
          command_parse_integer (self, "--threads", self->threads_text, 1, G_MAXINT32, &threads));
}

/* GOption drops the value of an option that takes none. */
static gboolean
check_flags (Command *self, GStrv arguments, const GOptionEntry *entries)
{
  for (; entries->long_name != NULL; entries++)
    {
      g_autofree char *start = g_strconcat ("--", entries->long_name, "=", NULL);
      g_autofree char *what = g_strdup_printf ("--%s takes no value", entries->long_name);

      for (guint i = 0; arguments[i] != NULL && !g_str_equal (arguments[i], "--"); i++)
        if (entries->arg == G_OPTION_ARG_NONE && g_str_has_prefix (arguments[i], start))
          return refuse (self, what);
    }
  return TRUE;
}

static gboolean
parse_options (Command *self, const GOptionEntry *entries, const GOptionEntry *general)
{
  const GOptionEntry rest[] = {
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &self->words, NULL, NULL },
    { NULL }
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) spread = spread_files_option (self->verb, self->arguments);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) arguments = NULL;

  if (!check_flags (self, spread, entries) || !check_flags (self, spread, general))
    return FALSE;
  /* GOption takes the first for the name of the program. */
  g_strv_builder_add (builder, "sinorus");
  g_strv_builder_addv (builder, (const char **) spread);
  arguments = g_strv_builder_end (builder);
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_add_main_entries (context, entries, NULL);
  g_option_context_add_main_entries (context, general, NULL);
  g_option_context_add_main_entries (context, rest, NULL);
  if (g_option_context_parse_strv (context, &arguments, &error))
    return TRUE;
  return refuse (self, error->message);
}

/*
 * Reads the arguments of the verb into the targets of its entries and into the
 * command. If this fails, or if all that was asked for is the help, it has said
 * so, and the verb ends with the status of the command.
 */
gboolean
command_parse (Command *self, const GOptionEntry *entries, guint min_words, guint max_words)
{
  GOptionEntry general[12];

  self->entries = entries;
  fill_general_entries (self, general);
  if (!parse_options (self, entries, general))
    return FALSE;
  if (self->help)
    {
      g_autofree char *text = command_help_text (self, entries, general);

      g_clear_pointer (&self->output, g_free);
      self->status = command_write (self, text);
      return FALSE;
    }
  return check_entries (self, entries) && check_entries (self, general) && check_general (self) &&
         check_words (self, min_words, max_words);
}
