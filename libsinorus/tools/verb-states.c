/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "command.h"

#include <string.h>

static const char *const names[] = { "id", "name", "code", "scheme", "from", "until", "candidates", NULL };

#define MAX_CANDIDATES 10

static void
add_row (Rows *rows, const char *id, const char *code, const char *scheme, const char *const *candidates)
{
  static const char *const nobody[] = { NULL };

  rows_add_text (rows, id);
  rows_add_text (rows, id != NULL ? sinorus_states_get_name (id) : NULL);
  rows_add_text (rows, code);
  rows_add_text (rows, scheme);
  /* Codes have no dates yet. */
  rows_add_text (rows, NULL);
  rows_add_text (rows, NULL);
  rows_add_list (rows, candidates != NULL ? candidates : nobody);
}

static void
list_states (Rows *rows, const char *scheme)
{
  g_auto (GStrv) states = sinorus_states_list ();

  for (guint i = 0; states[i] != NULL; i++)
    if (sinorus_states_get_code (states[i], scheme) != NULL)
      add_row (rows, states[i], sinorus_states_get_code (states[i], scheme), scheme, NULL);
}

/* The states whose names have the text in them. */
static GStrv
find_by_name (const char *text)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) states = sinorus_states_list ();
  g_autofree char *wanted = g_utf8_casefold (text, -1);
  guint n = 0;

  for (guint i = 0; states[i] != NULL && n < MAX_CANDIDATES; i++)
    {
      g_autofree char *name = g_utf8_casefold (sinorus_states_get_name (states[i]), -1);

      if (strstr (name, wanted) == NULL)
        continue;
      g_strv_builder_add (builder, states[i]);
      n++;
    }
  return g_strv_builder_end (builder);
}

/* The states that the schemes know by the code, in the order of the schemes. */
static GStrv
find_by_code (const char *code, const char *scheme, const char *const *schemes, const char **found_in)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (; *schemes != NULL; schemes++)
    {
      char *state = scheme == NULL || g_str_equal (scheme, *schemes) ? sinorus_states_lookup (*schemes, code) : NULL;

      if (state == NULL)
        continue;
      if (*found_in == NULL)
        *found_in = *schemes;
      if (!g_hash_table_contains (seen, state))
        g_strv_builder_add (builder, state);
      g_hash_table_add (seen, state);
    }
  return g_strv_builder_end (builder);
}

/* Whether the code stands for exactly one state. */
static gboolean
look_up (Rows *rows, const char *code, const char *scheme, const char *const *schemes)
{
  const char *found_in = NULL;
  g_auto (GStrv) found = find_by_code (code, scheme, schemes, &found_in);
  g_auto (GStrv) similar = NULL;

  if (g_strv_length (found) == 1)
    {
      add_row (rows, found[0], code, found_in, NULL);
      return TRUE;
    }
  if (found[0] == NULL)
    similar = find_by_name (code);
  add_row (rows, NULL, code, scheme, (const char *const *) (found[0] != NULL ? found : similar));
  return FALSE;
}

static Status
answer (Command *self, const char *scheme, const char *const *schemes)
{
  g_autoptr (Rows) rows = rows_new (names);
  guint n_unknown = 0;
  Status status;

  if (self->n_words == 0)
    list_states (rows, scheme != NULL ? scheme : "iso3");
  for (guint i = 0; i < self->n_words; i++)
    n_unknown += !look_up (rows, self->words[i], scheme, schemes);
  status = command_write_rows (self, rows, NULL);
  if (status != STATUS_DONE || n_unknown == 0)
    return status;
  return command_fail (self, STATUS_NO, "%u of %u codes %s for no one state; candidates are in the table", n_unknown,
                       self->n_words, n_unknown == 1 ? "stands" : "stand");
}

static Status
run (Command *self)
{
  g_autofree char *scheme = NULL;
  g_autofree char *on = NULL;
  g_autofree char *list = NULL;
  g_auto (GStrv) schemes = sinorus_states_list_schemes ();
  g_autofree char *choices = g_strjoinv (", ", schemes);
  g_autofree char *about_scheme = g_strdup_printf ("the scheme of the codes: %s", choices);
  const GOptionEntry entries[] = {
    { "scheme", 0, 0, G_OPTION_ARG_FILENAME, &scheme, about_scheme, "S" },
    { "on", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_FILENAME, &on, NULL, "DATE" },
    { "list", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_FILENAME, &list, NULL, "LIST" },
    { NULL }
  };

  if (!command_parse (self, entries, 0, G_MAXUINT))
    return self->status;
  if (on != NULL || list != NULL)
    return command_fail (self, STATUS_USAGE, "--%s is not yet supported: codes of states have no dates yet",
                         on != NULL ? "on" : "list");
  if (scheme != NULL && !g_strv_contains ((const char *const *) schemes, scheme))
    return command_fail (self, STATUS_USAGE, "--scheme: “%s” is none of %s", scheme, choices);
  return answer (self, scheme, (const char *const *) schemes);
}

const Verb verb_states = {
  .name = "states",
  .arguments = "[CODE…]",
  .summary = "what states codes and names stand for",
  .description = "Finds the states that codes or names stand for, or lists all states with their codes.\n"
                 "Exit status 1 if a code stands for no state, or for several.",
  .example = "sinorus states PRK \"South Korea\"",
  .formats = command_table_formats,
  .later_formats = command_table_later_formats,
  .run = run,
};
