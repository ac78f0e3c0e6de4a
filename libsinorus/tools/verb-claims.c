/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "command.h"

static char *
make_head (SinorusFinding *finding)
{
  GString *text = g_string_new (NULL);
  gint64 n = sinorus_finding_get_n (finding);

  g_string_append_printf (text, "%" G_GINT64_FORMAT " claim%s\n", n, n == 1 ? "" : "s");
  command_append_warnings (text, finding);
  return g_string_free (text, FALSE);
}

static Status
answer (Command *self, const char *status, int sentence)
{
  g_autoptr (SinorusChronicle) chronicle = command_load_chronicle (self);
  g_autoptr (SinorusFinding) finding = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *head = NULL;

  if (chronicle == NULL)
    return self->status;
  finding = sinorus_claims (chronicle, self->n_words > 0 ? self->words[0] : NULL, status, sentence, &error);
  if (finding == NULL && g_error_matches (error, SINORUS_ERROR, SINORUS_ERROR_NOT_FOUND))
    return command_fail_record (self, chronicle, self->words[0]);
  if (finding == NULL)
    return command_fail (self, STATUS_USAGE, "--status: %s", error->message);
  head = make_head (finding);
  return command_write_finding (self, finding, head);
}

static Status
run (Command *self)
{
  g_autofree char *status = NULL;
  g_autofree char *sentence = NULL;
  guint64 number = 0;
  const GOptionEntry entries[] = {
    { "status", 0, 0, G_OPTION_ARG_FILENAME, &status, "only claims of this status", "S" },
    { "sentence", 0, 0, G_OPTION_ARG_FILENAME, &sentence, "only claims of this sentence of the source", "N" },
    { NULL }
  };

  if (!command_parse (self, entries, 0, 1))
    return self->status;
  if (sentence != NULL && !command_parse_integer (self, "--sentence", sentence, 0, G_MAXINT32, &number))
    return self->status;
  return answer (self, status, sentence != NULL ? (int) number : -1);
}

const Verb verb_claims = {
  .name = "claims",
  .arguments = "[ID]",
  .summary = "what is claimed, and what status its evidence gives it",
  .description = "Weighs the claims of the chronicle, or those about the record ID: the status and the\n"
                 "probability of each, and the evidence for and against it.",
  .example = "sinorus claims --sentence 21",
  .formats = command_table_formats,
  .later_formats = command_table_later_formats,
  .run = run,
};
