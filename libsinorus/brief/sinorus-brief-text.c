/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "brief/sinorus-brief-private.h"

#include <sinorus/sinorus-table-text.h>

#include "brief/sinorus-text-private.h"

/* Briefs for people: a terminal, and Markdown. */

#define DEFAULT_WIDTH 100

static char *
tame_text (const char *text)
{
  char *tame = g_strdup (text);

  _sinorus_text_tame (tame);
  return tame;
}

/* “text (n = 7) [1: 5, 7]” */
static char *
line_text (SinorusBriefing *self, SinorusBriefLine *line, gboolean cite, gboolean markdown)
{
  g_autofree char *citation = cite && line->cites->len > 0
                                ? _sinorus_brief_citation (self, (const char *const *) line->cites->pdata)
                                : NULL;
  g_autofree char *tame = tame_text (line->text);
  GString *text = g_string_new (NULL);

  if (markdown)
    _sinorus_text_append_markdown (text, tame);
  else
    g_string_append (text, tame);
  if (line->n >= 0)
    g_string_append_printf (text, " (n = %" G_GINT64_FORMAT ")", line->n);
  if (citation != NULL)
    g_string_append_printf (text, " [%s]", citation);
  return g_string_free (text, FALSE);
}

static void
append_rule (GString *out, const char *stroke, guint width)
{
  for (guint i = 0; i < width; i++)
    g_string_append (out, stroke);
  g_string_append_c (out, '\n');
}

static void
append_wrapped (GString *out, const char *text, guint width, const char *first, const char *rest)
{
  g_auto (GStrv) lines = _sinorus_text_wrap (text, width);

  for (guint i = 0; lines[i] != NULL; i++)
    g_string_append_printf (out, "%s%s\n", i == 0 ? first : rest, lines[i]);
}

static void
append_indented (GString *out, const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (*lines[i] != '\0')
      g_string_append_printf (out, "  %s\n", lines[i]);
}

char *
_sinorus_brief_to_terminal (SinorusBriefing *self, guint width)
{
  GString *out = g_string_new (NULL);
  g_autofree char *title = tame_text (self->title);

  if (width == 0)
    width = DEFAULT_WIDTH;
  width = MAX (width, 40);
  g_string_append_printf (out, "%s\n", title);
  append_rule (out, "═", MIN (_sinorus_text_width (title), width));
  for (guint i = 0; i < self->sections->len; i++)
    {
      SinorusBriefSection *section = self->sections->pdata[i];

      g_string_append_printf (out, "\n%s  %s\n", section->id, section->title);
      for (guint j = 0; j < section->lines->len; j++)
        {
          /* The answer rests on everything below it, which is cited there. */
          g_autofree char *text = line_text (self, section->lines->pdata[j], !g_str_equal (section->id, "0"), FALSE);

          append_wrapped (out, text, width - 4, "  • ", "    ");
        }
      if (section->table != NULL)
        {
          g_autofree char *table = sinorus_table_to_text (section->table, "term", width - 2, NULL);

          g_string_append_c (out, '\n');
          append_indented (out, table);
        }
    }
  return g_string_free (out, FALSE);
}

char *
_sinorus_brief_to_markdown (SinorusBriefing *self)
{
  GString *out = g_string_new ("# ");
  g_autofree char *title = tame_text (self->title);

  _sinorus_text_append_markdown (out, title);
  g_string_append_c (out, '\n');
  for (guint i = 0; i < self->sections->len; i++)
    {
      SinorusBriefSection *section = self->sections->pdata[i];

      g_string_append_printf (out, "\n## %s. %s\n\n", section->id, section->title);
      for (guint j = 0; j < section->lines->len; j++)
        {
          g_autofree char *text = line_text (self, section->lines->pdata[j], !g_str_equal (section->id, "0"), TRUE);

          g_string_append_printf (out, "- %s\n", text);
        }
      if (section->table != NULL)
        {
          g_autofree char *table = sinorus_table_to_text (section->table, "md", 0, NULL);

          g_string_append_printf (out, "%s%s", section->lines->len > 0 ? "\n" : "", table);
        }
    }
  return g_string_free (out, FALSE);
}
