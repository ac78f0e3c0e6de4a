/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "command.h"

#include <math.h>

static void
append_number (GString *text, const char *name, double number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE] = "undefined";

  if (isfinite (number))
    g_ascii_formatd (buffer, sizeof buffer, "%.2f", number);
  g_string_append_printf (text, "%-12s%s", name, buffer);
}

static void
append_interval (GString *text, SinorusFinding *finding)
{
  char level_text[G_ASCII_DTOSTR_BUF_SIZE], low_text[G_ASCII_DTOSTR_BUF_SIZE], high_text[G_ASCII_DTOSTR_BUF_SIZE];
  double low, high;

  if (!sinorus_finding_get_interval (finding, &low, &high))
    return;
  g_ascii_formatd (low_text, sizeof low_text, "%.2f", low);
  g_ascii_formatd (high_text, sizeof high_text, "%.2f", high);
  g_ascii_formatd (level_text, sizeof level_text, "%.0f", 100 * sinorus_finding_get_interval_level (finding));
  g_string_append_printf (text, ", %s%% interval %s to %s", level_text, low_text, high_text);
}

static char *
make_head (Command *self, const char *toward, SinorusFinding *finding)
{
  GString *text = g_string_new (NULL);
  g_autofree char *method = sinorus_finding_dup_value_text (finding, "divergence_method");

  g_string_append_printf (text, "a is %s, b is %s, toward %s\n\n", self->words[0], self->words[1], toward);
  g_string_append_printf (text, "%-12s%s\n", "Verdict", sinorus_finding_get_verdict (finding));
  append_number (text, "Agreement", sinorus_finding_get_value_number (finding, "agreement"));
  append_interval (text, finding);
  g_string_append_printf (text, " (n = %" G_GINT64_FORMAT " issues)\n", sinorus_finding_get_n (finding));
  append_number (text, "Divergence", sinorus_finding_get_value_number (finding, "divergence"));
  g_string_append_printf (text, "%s%s%s\n", method != NULL ? " (" : "", method != NULL ? method : "",
                          method != NULL ? ")" : "");
  command_append_warnings (text, finding);
  return g_string_free (text, FALSE);
}

static SinorusFinding *
measure (Command *self, const char *toward, gboolean weighted)
{
  g_autoptr (SinorusChronicle) chronicle = command_load_chronicle (self);
  g_autoptr (SinorusAlignOptions) options = sinorus_align_options_new ();
  g_autoptr (Progress) progress = NULL;
  g_autoptr (GError) error = NULL;
  SinorusFinding *finding;

  if (chronicle == NULL)
    return NULL;
  sinorus_align_options_set_seed (options, self->seed);
  sinorus_align_options_set_weighted (options, weighted);
  progress = progress_begin (self, "Measuring");
  finding = sinorus_align (chronicle, self->words[0], self->words[1], toward, options, &error);
  g_clear_pointer (&progress, progress_end);
  if (finding == NULL)
    command_fail_actor (self, error);
  return finding;
}

static Status
run (Command *self)
{
  gboolean weighted = FALSE;
  g_autofree char *toward = NULL;
  g_autoptr (SinorusFinding) finding = NULL;
  g_autofree char *head = NULL;
  const GOptionEntry entries[] = {
    { "toward", 0, 0, G_OPTION_ARG_FILENAME, &toward, "the third that A and B may align on", "C" },
    { "weighted", 0, 0, G_OPTION_ARG_NONE, &weighted, "count policies by how probable they are, disputed ones too", NULL },
    { NULL }
  };

  if (!command_parse (self, entries, 2, 2))
    return self->status;
  if (toward == NULL)
    return command_fail_missing (self, "--toward C");
  finding = measure (self, toward, weighted);
  if (finding == NULL)
    return self->status;
  head = make_head (self, toward, finding);
  return command_write_finding (self, finding, head);
}

const Verb verb_align = {
  .name = "align",
  .arguments = "A B --toward C",
  .summary = "how far two states align on a third, and whether for the same reasons",
  .description = "Measures how far the stances of A and B on the issues about C agree, and how far their\n"
                 "reasons differ. Actors are ids of the chronicle; states are ISO codes such as CHN.",
  .example = "sinorus align CHN RUS --toward PRK",
  .formats = command_table_formats,
  .later_formats = command_table_later_formats,
  .run = run,
};
