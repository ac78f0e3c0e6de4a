/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "brief/sinorus-text-private.h"

#include <math.h>
#include <string.h>

static guint
char_width (gunichar c)
{
  if (g_unichar_iszerowidth (c))
    return 0;
  return g_unichar_iswide (c) ? 2 : 1;
}

guint
_sinorus_text_width (const char *text)
{
  guint width = 0;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    width += char_width (g_utf8_get_char (text));
  return width;
}

/* The longest head of a text that fits, cut after a space if there is one; at least one character. */
static const char *
find_break (const char *text, guint width)
{
  const char *space = NULL;
  guint used = 0;

  for (const char *p = text;; p = g_utf8_next_char (p))
    {
      if (*p == '\0')
        return p;
      if (*p == '\n')
        return p;
      if (*p == ' ')
        space = p;
      used += char_width (g_utf8_get_char (p));
      if (used > width)
        return space != NULL ? space : p == text ? g_utf8_next_char (p) : p;
    }
}

GStrv
_sinorus_text_wrap (const char *text, guint width)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  do
    {
      const char *end = find_break (text, MAX (width, 1));
      g_autofree char *line = g_strndup (text, end - text);

      g_strv_builder_add (builder, line);
      text = *end == ' ' || *end == '\n' ? end + 1 : end;
    }
  while (*text != '\0');
  return g_strv_builder_end (builder);
}

static void
append_spaces (GString *out, guint n)
{
  for (; n > 0; n--)
    g_string_append_c (out, ' ');
}

void
_sinorus_text_pad (GString *out, const char *text, guint width, gboolean right)
{
  guint used = _sinorus_text_width (text);

  if (right && used < width)
    append_spaces (out, width - used);
  g_string_append (out, text);
  if (!right && used < width)
    append_spaces (out, width - used);
}

void
_sinorus_text_tame (char *text)
{
  for (char *p = text, *next; *p != '\0'; p = next)
    {
      next = g_utf8_next_char (p);
      if (*p != '\n' && g_unichar_iscntrl (g_utf8_get_char (p)))
        memset (p, ' ', next - p);
    }
}

void
_sinorus_text_append_markdown (GString *out, const char *text)
{
  for (; *text != '\0'; text++)
    {
      if (strchr ("\\|`*_<&[", *text) != NULL)
        g_string_append_c (out, '\\');
      g_string_append_c (out, *text == '\n' ? ' ' : *text);
    }
}

char *
_sinorus_text_number (double number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  if (!isfinite (number))
    return g_strdup ("–");
  /* All digits of a whole number, as counts are whole. */
  if (number == floor (number) && fabs (number) < 1e15)
    return g_strdup (g_ascii_formatd (buffer, sizeof buffer, "%.0f", number == 0 ? 0 : number));
  return g_strdup (g_ascii_formatd (buffer, sizeof buffer, "%.4g", number));
}
