/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "command.h"

#include <string.h>

/* What verbs work on: chronicles, events, and the values of options. */

gboolean
command_parse_integer (Command *self, const char *option, const char *text, guint64 min, guint64 max, guint64 *value)
{
  g_autoptr (GError) error = NULL;

  if (g_ascii_string_to_unsigned (text, 10, min, max, value, &error))
    return TRUE;
  command_fail (self, STATUS_USAGE, "%s: “%s” is no whole number from %" G_GUINT64_FORMAT " to %" G_GUINT64_FORMAT,
                option, text, min, max);
  return FALSE;
}

SinorusDate *
command_parse_date (Command *self, const char *option, const char *text)
{
  g_autoptr (GError) error = NULL;
  SinorusDate *date = sinorus_date_parse (text, &error);

  if (date == NULL)
    command_fail (self, STATUS_USAGE, "%s: %s; write a date such as 2017, 2017-04 or 2017-04-15", option,
                  error->message);
  return date;
}

/* The parts between commas; there must be one. */
GStrv
command_split_list (Command *self, const char *option, const char *text)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = g_strsplit (text, ",", -1);
  gboolean any = FALSE;

  for (guint i = 0; parts[i] != NULL; i++)
    if (*g_strstrip (parts[i]) != '\0')
      {
        g_strv_builder_add (builder, parts[i]);
        any = TRUE;
      }
  if (any)
    return g_strv_builder_end (builder);
  command_fail (self, STATUS_USAGE, "%s: “%s” names nothing; write names with commas between them", option, text);
  return NULL;
}

/* The answer is “no”: the chronicle, or the view of it, has no such record. */
Status
command_fail_record (Command *self, SinorusChronicle *chronicle, const char *id)
{
  return command_fail (self, STATUS_NO, "the chronicle %s has no record “%s”%s; “sinorus show --list” lists all",
                       sinorus_chronicle_get_id (chronicle), id,
                       self->as_of != NULL || self->known_at != NULL || self->only_sources != NULL
                         ? " in the view that is asked for" : "");
}

Status
command_fail_actor (Command *self, const GError *error)
{
  if (g_error_matches (error, SINORUS_ERROR, SINORUS_ERROR_NOT_FOUND))
    return command_fail (self, STATUS_NO, "%s; “sinorus show --list” lists them", error->message);
  return command_fail (self, STATUS_USAGE, "%s", error->message);
}

static SinorusChronicle *
load_documents (Command *self)
{
  const char *const standard[] = { COMMAND_CHRONICLE, NULL };
  const char *const *uris = self->chronicles != NULL ? (const char *const *) self->chronicles : standard;
  g_autoptr (GError) error = NULL;
  SinorusChronicle *chronicle = sinorus_chronicle_load_all (uris, &error);

  if (chronicle != NULL)
    return chronicle;
  if (g_error_matches (error, SINORUS_ERROR, SINORUS_ERROR_IO))
    command_fail (self, STATUS_IO, "%s; “sinorus %s --help” lists those inside the library", error->message,
                  self->verb->name);
  else
    command_fail (self, STATUS_NO, "%s; “sinorus check FILE” shows all problems", error->message);
  return NULL;
}

static void
take (SinorusChronicle **chronicle, SinorusChronicle *view)
{
  g_object_unref (*chronicle);
  *chronicle = view;
}

static gboolean
view_only (Command *self, SinorusChronicle **chronicle)
{
  g_auto (GStrv) names = command_split_list (self, "--only-sources", self->only_sources);
  g_autoptr (GError) error = NULL;
  SinorusChronicle *view;

  if (names == NULL)
    return FALSE;
  view = sinorus_chronicle_only (*chronicle, (const char *const *) names, &error);
  if (view == NULL)
    {
      g_autofree char *layers = g_strjoinv (", ", (GStrv) sinorus_chronicle_get_layers (*chronicle));

      command_fail (self, STATUS_USAGE, "--only-sources: %s; the layers of this chronicle are: %s", error->message,
                    layers);
      return FALSE;
    }
  take (chronicle, view);
  return TRUE;
}

static gboolean
view_at (Command *self, SinorusChronicle **chronicle, const char *option, const char *text,
         SinorusChronicle *(*view) (SinorusChronicle *, SinorusDate *))
{
  g_autoptr (SinorusDate) date = command_parse_date (self, option, text);

  if (date == NULL)
    return FALSE;
  take (chronicle, view (*chronicle, date));
  return TRUE;
}

/* The chronicle that is asked for, as seen through the general options. */
SinorusChronicle *
command_load_chronicle (Command *self)
{
  g_autoptr (SinorusChronicle) chronicle = load_documents (self);

  if (chronicle == NULL)
    return NULL;
  if (self->only_sources != NULL && !view_only (self, &chronicle))
    return NULL;
  if (self->known_at != NULL && !view_at (self, &chronicle, "--known-at", self->known_at, sinorus_chronicle_known))
    return NULL;
  if (self->as_of != NULL && !view_at (self, &chronicle, "--as-of", self->as_of, sinorus_chronicle_at))
    return NULL;
  return g_steal_pointer (&chronicle);
}

SinorusEventTable *
command_load_events (Command *self, const char *const *files, SinorusLoadOptions *options)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (Progress) progress = progress_begin (self, "Reading events");
  SinorusEventTable *events = sinorus_event_table_load (files, options, NULL, &error);
  Status status = STATUS_IO;

  g_clear_pointer (&progress, progress_end);
  if (events != NULL)
    return events;
  if (g_error_matches (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT))
    status = STATUS_USAGE;
  else if (g_error_matches (error, SINORUS_ERROR, SINORUS_ERROR_PARSE) ||
           g_error_matches (error, SINORUS_ERROR, SINORUS_ERROR_INVALID))
    status = STATUS_NO;
  command_fail (self, status, "%s", error->message);
  return NULL;
}
