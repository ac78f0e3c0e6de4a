/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "command.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>

#define VERSION \
  G_STRINGIFY (SINORUS_MAJOR_VERSION) "." G_STRINGIFY (SINORUS_MINOR_VERSION) "." G_STRINGIFY (SINORUS_MICRO_VERSION)

static const Verb *const verbs[] = {
#define VERB(name) &verb_##name,
#include "verbs.inc"
#undef VERB
};

static const Verb *
find_verb (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    if (g_str_equal (verbs[i]->name, name))
      return verbs[i];
  return NULL;
}

/* How many letters must be changed, added or left out to make one of the other. */
static guint
edit_distance (const char *a, const char *b)
{
  gsize n = strlen (b);
  g_autofree guint *row = g_new (guint, n + 1);

  for (gsize j = 0; j <= n; j++)
    row[j] = (guint) j;
  for (gsize i = 1; a[i - 1] != '\0'; i++)
    {
      guint diagonal = row[0];

      row[0] = (guint) i;
      for (gsize j = 1; j <= n; j++)
        {
          guint change = diagonal + (a[i - 1] != b[j - 1]);

          diagonal = row[j];
          row[j] = MIN (change, MIN (row[j], row[j - 1]) + 1);
        }
    }
  return row[n];
}

static const char *
find_nearest (const char *name)
{
  const char *nearest = NULL;
  guint least = 3;

  if (strlen (name) > 40)
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    {
      guint distance = edit_distance (name, verbs[i]->name);

      if (*name != '\0' && g_str_has_prefix (verbs[i]->name, name))
        distance = 0;
      if (distance < least)
        {
          least = distance;
          nearest = verbs[i]->name;
        }
    }
  return nearest;
}

static char *
help_text (void)
{
  GString *text = g_string_new ("Usage: sinorus VERB [ARGUMENT…] [OPTION…]\n\n"
                                "Answers from evidence why, and how far, states align on a third state.\n\nVerbs:\n");

  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    g_string_append_printf (text, "  %-10s%s\n", verbs[i]->name, verbs[i]->summary);
  g_string_append (text, "\n“sinorus VERB --help” tells the arguments and options of a verb, with an example;\n"
                         "“sinorus --version” tells the version.\n\n"
                         "Every verb takes --json for programs, and --chronicle FILE to ask a chronicle of your own.\n"
                         "Exit status: 0 done, 1 the answer is “no” or the data has errors, 2 wrong usage,\n"
                         "3 a file cannot be read or written.\n");
  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    g_string_append_printf (text, "%s  %s\n", i == 0 ? "\nExamples:\n" : "", verbs[i]->example);
  return g_string_free (text, FALSE);
}

static Status
say (const char *text)
{
  Command command = { 0 };

  return command_write (&command, text);
}

static Status
refuse_verb (const char *name)
{
  Command command = { 0 };
  const char *nearest = find_nearest (name);

  if (name[0] == '-')
    return command_fail (&command, STATUS_USAGE, "%s: a verb stands first; see “sinorus --help”", name);
  if (nearest != NULL)
    return command_fail (&command, STATUS_USAGE, "there is no verb “%s”; is “%s” meant? See “sinorus --help”", name,
                         nearest);
  return command_fail (&command, STATUS_USAGE, "there is no verb “%.40s”; see “sinorus --help”", name);
}

static Status
run_verb (const Verb *verb, char **arguments)
{
  Command command = { .verb = verb };
  Status status;

  command.arguments = g_strdupv (arguments);
  status = verb->run (&command);
  command_clear (&command);
  return status;
}

static Status
help (char **names)
{
  char *const ask[] = { (char *) "--help", NULL };
  g_autofree char *text = NULL;

  if (names[0] != NULL && names[0][0] != '-')
    return find_verb (names[0]) != NULL ? run_verb (find_verb (names[0]), (char **) ask) : refuse_verb (names[0]);
  text = help_text ();
  return say (text);
}

int
main (int argc, char **argv)
{
  /* Who reads our output may stop reading: that is seen where it is written. */
  signal (SIGPIPE, SIG_IGN);
  g_set_prgname ("sinorus");

  if (argc < 2)
    {
      g_autofree char *text = help_text ();

      fputs (text, stderr);
      return STATUS_USAGE;
    }
  if (g_str_equal (argv[1], "--help") || g_str_equal (argv[1], "-h") || g_str_equal (argv[1], "help"))
    return (int) help (argv + 2);
  if (g_str_equal (argv[1], "--version"))
    return (int) say ("sinorus " VERSION "\n");
  if (find_verb (argv[1]) == NULL)
    return (int) refuse_verb (argv[1]);
  return (int) run_verb (find_verb (argv[1]), argv + 2);
}
