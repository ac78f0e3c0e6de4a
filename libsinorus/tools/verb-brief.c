/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "command.h"

static const char *const formats[] = { "term", "md", "json", NULL };
static const char *const later_formats[] = { "html", NULL };

static SinorusBriefOptions *
make_options (Command *self, GStrv files, gboolean weighted)
{
  g_autoptr (SinorusBriefOptions) options = sinorus_brief_options_new ();
  g_autoptr (SinorusAlignOptions) align = sinorus_align_options_new ();
  g_autoptr (SinorusEventTable) events = NULL;

  sinorus_align_options_set_seed (align, self->seed);
  sinorus_align_options_set_weighted (align, weighted);
  sinorus_brief_options_set_align (options, align);
  if (files == NULL)
    return g_steal_pointer (&options);
  events = command_load_events (self, (const char *const *) files, NULL);
  if (events == NULL)
    return NULL;
  sinorus_brief_options_set_events (options, events);
  return g_steal_pointer (&options);
}

static SinorusBriefing *
make_brief (Command *self, const char *toward, GStrv files, gboolean weighted)
{
  g_autoptr (SinorusChronicle) chronicle = command_load_chronicle (self);
  g_autoptr (SinorusBriefOptions) options = NULL;
  g_autoptr (Progress) progress = NULL;
  g_autoptr (GError) error = NULL;
  SinorusBriefing *brief;

  if (chronicle == NULL)
    return NULL;
  options = make_options (self, files, weighted);
  if (options == NULL)
    return NULL;
  progress = progress_begin (self, "Writing the brief");
  brief = sinorus_brief (chronicle, self->words[0], self->words[1], toward, options, NULL, &error);
  g_clear_pointer (&progress, progress_end);
  if (brief == NULL)
    command_fail_actor (self, error);
  return brief;
}

static Status
run (Command *self)
{
  gboolean weighted = FALSE;
  g_autofree char *toward = NULL;
  g_auto (GStrv) files = NULL;
  g_autoptr (SinorusBriefing) brief = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  const GOptionEntry entries[] = {
    { "toward", 0, 0, G_OPTION_ARG_FILENAME, &toward, "the third that A and B may align on", "C" },
    { "weighted", 0, 0, G_OPTION_ARG_NONE, &weighted, "count policies by how probable they are, disputed ones too", NULL },
    { "events", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, "files of events to count in it, up to the next option",
      "FILE…" },
    { NULL }
  };

  if (!command_parse (self, entries, 2, 2))
    return self->status;
  if (toward == NULL)
    return command_fail_missing (self, "--toward C");
  brief = make_brief (self, toward, files, weighted);
  if (brief == NULL)
    return self->status;
  text = sinorus_briefing_to_text (brief, self->format, command_get_width (self), &error);
  if (text == NULL)
    return command_fail (self, STATUS_USAGE, "%s", error->message);
  return command_write (self, text);
}

const Verb verb_brief = {
  .name = "brief",
  .arguments = "A B --toward C [--events FILE…]",
  .summary = "the whole answer on two states and a third, with its evidence",
  .description = "Writes what moves A and B to act together on C, how far they agree and where they differ,\n"
                 "with the records that each sentence rests on. States are ISO codes such as CHN.",
  .example = "sinorus brief CHN RUS --toward PRK",
  .formats = formats,
  .later_formats = later_formats,
  .files_option = "events",
  .run = run,
};
