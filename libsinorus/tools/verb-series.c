/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "command.h"

typedef struct {
  char *from, *to, *by, *scale, *codes, *since, *until, *dedupe, *input;
  gboolean all, undirected, root_only;
} Options;

static void
options_clear (Options *self)
{
  char *const texts[] = { self->from, self->to, self->by, self->scale, self->codes, self->since, self->until,
                          self->dedupe, self->input };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_free (texts[i]);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static SinorusSeriesOptions *
make_series_options (Command *self, const Options *given)
{
  g_autoptr (SinorusSeriesOptions) options = sinorus_series_options_new ();
  g_auto (GStrv) codes = NULL;

  if (given->codes != NULL)
    {
      codes = command_split_list (self, "--codes", given->codes);
      if (codes == NULL)
        return NULL;
      sinorus_series_options_set_codes (options, (const char *const *) codes);
    }
  sinorus_series_options_set_from (options, given->from);
  sinorus_series_options_set_to (options, given->to);
  sinorus_series_options_set_all (options, given->all);
  if (given->by != NULL)
    sinorus_series_options_set_by (options, given->by);
  sinorus_series_options_set_scale (options, given->scale);
  sinorus_series_options_set_undirected (options, given->undirected);
  sinorus_series_options_set_root_only (options, given->root_only);
  sinorus_series_options_set_since (options, given->since);
  sinorus_series_options_set_until (options, given->until);
  return g_steal_pointer (&options);
}

static SinorusFinding *
count (Command *self, const Options *given)
{
  g_autoptr (SinorusSeriesOptions) options = make_series_options (self, given);
  g_autoptr (SinorusLoadOptions) load_options = sinorus_load_options_new ();
  g_autoptr (SinorusEventTable) events = NULL;
  g_autoptr (Progress) progress = NULL;
  g_autoptr (GError) error = NULL;
  SinorusFinding *finding;

  if (options == NULL)
    return NULL;
  sinorus_load_options_set_dedupe (load_options, given->dedupe);
  sinorus_load_options_set_input (load_options, given->input);
  events = command_load_events (self, (const char *const *) self->words, load_options);
  if (events == NULL)
    return NULL;
  progress = progress_begin (self, "Counting");
  finding = sinorus_series (events, options, NULL, &error);
  g_clear_pointer (&progress, progress_end);
  if (finding == NULL)
    command_fail (self, STATUS_USAGE, "%s", error->message);
  return finding;
}

static char *
make_head (SinorusFinding *finding)
{
  static const char *const counts[] = { "read", "kept", "duplicates", "repeats", "rejected" };
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%" G_GINT64_FORMAT " events counted (", sinorus_finding_get_n (finding));
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      g_autofree char *value = sinorus_finding_dup_value_text (finding, counts[i]);

      g_string_append_printf (text, "%s%s %s", i > 0 ? ", " : "", counts[i], value);
    }
  g_string_append (text, ")\n");
  command_append_warnings (text, finding);
  return g_string_free (text, FALSE);
}

static Status
run (Command *self)
{
  g_auto (Options) given = { 0 };
  g_autoptr (SinorusFinding) finding = NULL;
  g_autofree char *head = NULL;
  const GOptionEntry entries[] = {
    { "from", 0, 0, G_OPTION_ARG_FILENAME, &given.from, "the state that acts; all without it", "A" },
    { "to", 0, 0, G_OPTION_ARG_FILENAME, &given.to, "the state that is acted upon; all without it", "B" },
    { "all", 0, 0, G_OPTION_ARG_NONE, &given.all, "one row a period over all events", NULL },
    { "by", 0, 0, G_OPTION_ARG_FILENAME, &given.by, "day, week, month (without it), quarter or year", "PERIOD" },
    { "scale", 0, 0, G_OPTION_ARG_FILENAME, &given.scale, "the scale of the scores (that of the files)", "S" },
    { "undirected", 0, 0, G_OPTION_ARG_NONE, &given.undirected, "what either does to the other, counted once", NULL },
    { "codes", 0, 0, G_OPTION_ARG_FILENAME, &given.codes, "only codes that begin so, such as 02,057", "PREFIX,…" },
    { "root-only", 0, 0, G_OPTION_ARG_NONE, &given.root_only, "only root events (GDELT)", NULL },
    { "since", 0, 0, G_OPTION_ARG_FILENAME, &given.since, "only events of this date and later", "DATE" },
    { "until", 0, 0, G_OPTION_ARG_FILENAME, &given.until, "only events of this date and earlier", "DATE" },
    { "dedupe", 0, 0, G_OPTION_ARG_FILENAME, &given.dedupe, "what is a duplicate: id (without it), one-a-day or none",
      "RULE" },
    { "input", 0, 0, G_OPTION_ARG_FILENAME, &given.input, "the format of the files, see “sinorus formats”", "NAME" },
    { NULL }
  };

  if (!command_parse (self, entries, 1, G_MAXUINT))
    return self->status;
  finding = count (self, &given);
  if (finding == NULL)
    return self->status;
  head = make_head (finding);
  return command_write_finding (self, finding, head);
}

const Verb verb_series = {
  .name = "series",
  .arguments = "FILE… [--from A] [--to B]",
  .summary = "events of pairs of states, counted and scored by period",
  .description = "Counts what A did to B in files of events (ICEWS or GDELT, plain or gzip; a folder, a glob\n"
                 "or - for standard input will do), and sums its scores. States are ISO codes such as CHN.",
  .example = "sinorus series events.tab --from CHN --to PRK --by month",
  .formats = command_table_formats,
  .later_formats = command_table_later_formats,
  .words_are_files = TRUE,
  .run = run,
};
