/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "brief/sinorus-brief-private.h"

#include <sinorus/sinorus-align.h>
#include <sinorus/sinorus-error.h>
#include <sinorus/sinorus-states.h>

/**
 * SinorusBriefing:
 *
 * The answer to “why do A and B align toward C?”, with what it rests on: an
 * answer of at most sixty words, then sections of lines and tables, each with
 * its n and its citations.
 *
 * The same records, parameters and seed give the same bytes. Sections that
 * nothing was computed for are left out.
 *
 * Since: 1.0
 */

G_DEFINE_FINAL_TYPE (SinorusBriefing, sinorus_briefing, G_TYPE_OBJECT)

static void
line_free (gpointer data)
{
  SinorusBriefLine *line = data;

  g_free (line->text);
  g_ptr_array_unref (line->cites);
  g_free (line);
}

static void
section_free (gpointer data)
{
  SinorusBriefSection *section = data;

  g_ptr_array_unref (section->lines);
  g_clear_object (&section->table);
  g_free (section);
}

static void
sinorus_briefing_finalize (GObject *object)
{
  SinorusBriefing *self = SINORUS_BRIEFING (object);

  g_clear_object (&self->chronicle);
  g_free (self->a);
  g_free (self->b);
  g_free (self->third);
  g_free (self->title);
  g_free (self->answer);
  g_clear_object (&self->align);
  g_clear_object (&self->alignment);
  g_clear_object (&self->events);
  g_clear_pointer (&self->sections, g_ptr_array_unref);
  g_clear_pointer (&self->sources, g_ptr_array_unref);

  G_OBJECT_CLASS (sinorus_briefing_parent_class)->finalize (object);
}

static void
sinorus_briefing_class_init (SinorusBriefingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sinorus_briefing_finalize;
}

static void
sinorus_briefing_init (SinorusBriefing *self)
{
  self->sections = g_ptr_array_new_with_free_func (section_free);
  self->title = g_strdup ("");
  self->answer = g_strdup ("");
}

SinorusBriefSection *
_sinorus_brief_add_section (SinorusBriefing *self, const char *id, const char *title)
{
  SinorusBriefSection *section = g_new0 (SinorusBriefSection, 1);

  section->id = id;
  section->title = title;
  section->lines = g_ptr_array_new_with_free_func (line_free);
  g_ptr_array_add (self->sections, section);
  return section;
}

SinorusBriefLine *
_sinorus_brief_add_line (SinorusBriefSection *section, gint64 n, const char *format, ...)
{
  SinorusBriefLine *line = g_new0 (SinorusBriefLine, 1);
  va_list args;

  va_start (args, format);
  line->text = g_strdup_vprintf (format, args);
  va_end (args);
  line->n = n;
  line->cites = g_ptr_array_new_null_terminated (0, g_free, TRUE);
  g_ptr_array_add (section->lines, line);
  return line;
}

void
_sinorus_brief_cite (SinorusBriefLine *line, const char *id)
{
  if (!g_strv_contains (line->cites->len > 0 ? (const char *const *) line->cites->pdata : (const char *[]){ NULL }, id))
    g_ptr_array_add (line->cites, g_strdup (id));
}

void
_sinorus_brief_cite_all (SinorusBriefLine *line, const char *const *ids)
{
  for (; ids != NULL && *ids != NULL; ids++)
    _sinorus_brief_cite (line, *ids);
}

const char *
_sinorus_brief_name (SinorusBriefing *self, const char *id)
{
  SinorusRecord *record = sinorus_chronicle_lookup (self->chronicle, id);

  if (record != NULL && sinorus_record_get_label (record) != NULL)
    return sinorus_record_get_label (record);
  return sinorus_states_get_name (id) != NULL ? sinorus_states_get_name (id) : id;
}

guint
_sinorus_brief_source_number (SinorusBriefing *self, const char *id)
{
  for (guint i = 0; id != NULL && i < self->sources->len; i++)
    if (g_str_equal (sinorus_record_get_id (self->sources->pdata[i]), id))
      return i + 1;
  return 0;
}

/* Whether a record, itself no claim, is told by a source, or is that source. */
static gboolean
is_told_by (SinorusBriefing *self, const char *id, guint number)
{
  SinorusRecord *record = sinorus_chronicle_lookup (self->chronicle, id);
  const char *const *sources = record != NULL && !SINORUS_IS_CLAIM (record) ? sinorus_record_get_sources (record) : NULL;

  return _sinorus_brief_source_number (self, id) == number
         || (sources != NULL
             && g_strv_contains (sources, sinorus_record_get_id (SINORUS_RECORD (self->sources->pdata[number - 1]))));
}

/* The sentences of one source that the claims render, in order. */
static char *
cite_source (SinorusBriefing *self, guint number, const char *const *ids)
{
  g_autoptr (GArray) sentences = g_array_new (FALSE, FALSE, sizeof (gint32));
  GString *text = g_string_new (NULL);
  gboolean cited = FALSE;
  gint32 last = -1;

  for (; *ids != NULL; ids++)
    {
      SinorusClaim *claim = _sinorus_chronicle_find (self->chronicle, *ids, SINORUS_TYPE_CLAIM);
      gsize n;
      const gint32 *own;

      cited |= is_told_by (self, *ids, number);
      if (claim == NULL || _sinorus_brief_source_number (self, sinorus_claim_get_source (claim)) != number)
        continue;
      cited = TRUE;
      own = sinorus_claim_get_sentence (claim, &n);
      if (n > 0)
        g_array_append_vals (sentences, own, n);
    }
  if (!cited)
    return g_string_free (text, TRUE);
  g_string_append_printf (text, "%u", number);
  for (;;)
    {
      gint32 next = G_MAXINT32;

      for (guint i = 0; i < sentences->len; i++)
        if (g_array_index (sentences, gint32, i) > last)
          next = MIN (next, g_array_index (sentences, gint32, i));
      if (next == G_MAXINT32)
        break;
      g_string_append_printf (text, last < 0 ? ": %d" : ", %d", next);
      last = next;
    }
  return g_string_free (text, FALSE);
}

char *
_sinorus_brief_citation (SinorusBriefing *self, const char *const *ids)
{
  GString *text = g_string_new (NULL);

  for (guint number = 1; number <= self->sources->len; number++)
    {
      g_autofree char *part = cite_source (self, number, ids);

      if (part != NULL)
        g_string_append_printf (text, "%s%s", text->len > 0 ? "; " : "", part);
    }
  return g_string_free (text, text->len == 0);
}

/**
 * sinorus_brief:
 * @chronicle: a chronicle, or a view of one
 * @a: the id of a state or other actor
 * @b: the id of another
 * @third: the id of the third that they may align toward
 * @options: (nullable): parameters, or %NULL for their defaults
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Writes the brief on two states and a third: the answer, what changed (where
 * events are given), their stances on the issues about the third, their
 * rationales, and the sources with what is missing.
 *
 * Fails as [func@Sinorus.align] does.
 *
 * Returns: (transfer full): the brief
 *
 * Since: 1.0
 */
SinorusBriefing *
sinorus_brief (SinorusChronicle *chronicle, const char *a, const char *b, const char *third,
               SinorusBriefOptions *options, GCancellable *cancellable, GError **error)
{
  g_autoptr (SinorusFinding) alignment = NULL;
  g_autoptr (SinorusBriefing) self = NULL;

  g_return_val_if_fail (SINORUS_IS_CHRONICLE (chronicle), NULL);
  g_return_val_if_fail (a != NULL && b != NULL && third != NULL, NULL);

  alignment = sinorus_align (chronicle, a, b, third,
                             options != NULL ? sinorus_brief_options_get_align (options) : NULL, error);
  if (alignment == NULL)
    return NULL;
  self = g_object_new (SINORUS_TYPE_BRIEFING, NULL);
  self->chronicle = g_object_ref (chronicle);
  self->a = g_strdup (a);
  self->b = g_strdup (b);
  self->third = g_strdup (third);
  if (options != NULL && sinorus_brief_options_get_align (options) != NULL)
    self->align = g_object_ref (sinorus_brief_options_get_align (options));
  self->alignment = g_steal_pointer (&alignment);
  self->sources = _sinorus_chronicle_get_all (chronicle, SINORUS_TYPE_SOURCE);
  if (options != NULL && sinorus_brief_options_get_events (options) != NULL)
    self->events = g_object_ref (sinorus_brief_options_get_events (options));
  g_free (self->title);
  self->title = g_strdup_printf ("%s and %s toward %s", _sinorus_brief_name (self, a), _sinorus_brief_name (self, b),
                                 _sinorus_brief_name (self, third));
  _sinorus_brief_answer (self);
  if (self->events != NULL && !_sinorus_brief_events (self, cancellable, error))
    return NULL;
  _sinorus_brief_stances (self);
  _sinorus_brief_rationales (self);
  _sinorus_brief_contested (self);
  _sinorus_brief_sources (self);
  return g_steal_pointer (&self);
}

/**
 * sinorus_briefing_get_title:
 * @self: a brief
 *
 * Gets the title: who, and toward whom.
 *
 * Returns: the title
 *
 * Since: 1.0
 */
const char *
sinorus_briefing_get_title (SinorusBriefing *self)
{
  g_return_val_if_fail (SINORUS_IS_BRIEFING (self), NULL);
  return self->title;
}

/**
 * sinorus_briefing_get_answer:
 * @self: a brief
 *
 * Gets the answer, in at most sixty words.
 *
 * Returns: the answer
 *
 * Since: 1.0
 */
const char *
sinorus_briefing_get_answer (SinorusBriefing *self)
{
  g_return_val_if_fail (SINORUS_IS_BRIEFING (self), NULL);
  return self->answer;
}

/**
 * sinorus_briefing_get_alignment:
 * @self: a brief
 *
 * Gets the finding that the sections on stances and rationales are made from.
 *
 * Returns: (transfer none): the finding of [func@Sinorus.align]
 *
 * Since: 1.0
 */
SinorusFinding *
sinorus_briefing_get_alignment (SinorusBriefing *self)
{
  g_return_val_if_fail (SINORUS_IS_BRIEFING (self), NULL);
  return self->alignment;
}

/**
 * sinorus_briefing_list_sections:
 * @self: a brief
 *
 * Lists the numbers of the sections that the brief has, such as `2`.
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids
 *
 * Since: 1.0
 */
GStrv
sinorus_briefing_list_sections (SinorusBriefing *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (SINORUS_IS_BRIEFING (self), NULL);

  for (guint i = 0; i < self->sections->len; i++)
    g_strv_builder_add (builder, ((SinorusBriefSection *) self->sections->pdata[i])->id);
  return g_strv_builder_end (builder);
}

/**
 * sinorus_briefing_get_table:
 * @self: a brief
 * @section: the id of a section
 *
 * Gets the table of a section.
 *
 * Returns: (transfer none) (nullable): the table, or %NULL if there is no such section or it has none
 *
 * Since: 1.0
 */
SinorusTable *
sinorus_briefing_get_table (SinorusBriefing *self, const char *section)
{
  g_return_val_if_fail (SINORUS_IS_BRIEFING (self), NULL);
  g_return_val_if_fail (section != NULL, NULL);

  for (guint i = 0; i < self->sections->len; i++)
    if (g_str_equal (((SinorusBriefSection *) self->sections->pdata[i])->id, section))
      return ((SinorusBriefSection *) self->sections->pdata[i])->table;
  return NULL;
}

/**
 * sinorus_briefing_to_text:
 * @self: a brief
 * @format: `term` for a terminal, `md` for Markdown, or `json`
 * @width: how many columns the terminal has; 0 for no limit
 * @error: return location for an error
 *
 * Writes the brief.
 *
 * Fails with `SINORUS_ERROR_UNSUPPORTED` for any other format.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
sinorus_briefing_to_text (SinorusBriefing *self, const char *format, guint width, GError **error)
{
  g_return_val_if_fail (SINORUS_IS_BRIEFING (self), NULL);
  g_return_val_if_fail (format != NULL, NULL);

  if (g_str_equal (format, "term"))
    return _sinorus_brief_to_terminal (self, width);
  if (g_str_equal (format, "md"))
    return _sinorus_brief_to_markdown (self);
  if (g_str_equal (format, "json"))
    return _sinorus_brief_to_json (self);
  g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_UNSUPPORTED, "briefs are written as term, md or json, not “%s”",
               format);
  return NULL;
}
