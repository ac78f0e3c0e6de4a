/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "command.h"

static char *
make_head (SinorusFinding *finding)
{
  GString *text = g_string_new (NULL);
  gint64 n = sinorus_finding_get_n (finding);

  g_string_append_printf (text, "%" G_GINT64_FORMAT " text%s before the body\n", n, n == 1 ? "" : "s");
  command_append_warnings (text, finding);
  return g_string_free (text, FALSE);
}

static Status
answer (Command *self, SinorusDate *on)
{
  g_autoptr (SinorusChronicle) chronicle = command_load_chronicle (self);
  const char *ballot = self->n_words > 0 ? self->words[0] : NULL;
  g_autoptr (SinorusFinding) finding = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *head = NULL;

  if (chronicle == NULL)
    return self->status;
  finding = sinorus_votes (chronicle, ballot, on, &error);
  if (finding == NULL && sinorus_chronicle_lookup (chronicle, ballot) == NULL)
    return command_fail_record (self, chronicle, ballot);
  if (finding == NULL)
    return command_fail (self, STATUS_NO, "%s", error->message);
  head = make_head (finding);
  return command_write_finding (self, finding, head);
}

static Status
run (Command *self)
{
  g_autofree char *on = NULL;
  g_autoptr (SinorusDate) date = NULL;
  const GOptionEntry entries[] = {
    { "on", 0, 0, G_OPTION_ARG_FILENAME, &on, "only texts of this date", "D" },
    { NULL }
  };

  if (!command_parse (self, entries, 0, 1))
    return self->status;
  if (on != NULL)
    {
      date = command_parse_date (self, "--on", on);
      if (date == NULL)
        return self->status;
    }
  return answer (self, date);
}

const Verb verb_votes = {
  .name = "votes",
  .arguments = "[BALLOT]",
  .summary = "texts that were voted on, and whether they were adopted or vetoed",
  .description = "Lists the texts before the Security Council, or only BALLOT, with the votes, what came of\n"
                 "them by Article 27 of the Charter, and why. Statements are agreed or blocked, not vetoed.",
  .example = "sinorus votes --on 2011-03",
  .formats = command_table_formats,
  .later_formats = command_table_later_formats,
  .run = run,
};
