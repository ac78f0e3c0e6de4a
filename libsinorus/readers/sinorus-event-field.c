/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "readers/sinorus-event-format-private.h"

#include "base/sinorus-calendar-private.h"

#include <string.h>

gboolean
_sinorus_field_is (const SinorusField *field, const char *text)
{
  return strlen (text) == field->length && g_ascii_strncasecmp (field->text, text, field->length) == 0;
}

gboolean
_sinorus_field_is_digits (const SinorusField *field, gsize length)
{
  if (field->length == 0 || (length != 0 && field->length != length))
    return FALSE;
  for (gsize i = 0; i < field->length; i++)
    if (!g_ascii_isdigit (field->text[i]))
      return FALSE;
  return TRUE;
}

gboolean
_sinorus_field_parse_id (const SinorusField *field, guint64 *id)
{
  *id = 0;
  if (field->length > 19 || !_sinorus_field_is_digits (field, 0))
    return FALSE;
  for (gsize i = 0; i < field->length; i++)
    *id = *id * 10 + (guint64) (field->text[i] - '0');
  return TRUE;
}

static int
digits_value (const char *text, gsize n)
{
  int value = 0;

  for (gsize i = 0; i < n; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return -1;
      value = value * 10 + (text[i] - '0');
    }
  return value;
}

gboolean
_sinorus_field_parse_day (const SinorusField *field, char separator, gint32 *day)
{
  gsize gap = separator != '\0';
  const char *text = field->text;
  int year, month, of_month;

  if (field->length != 8 + 2 * gap || (gap && (text[4] != separator || text[7] != separator)))
    return FALSE;
  year = digits_value (text, 4);
  month = digits_value (text + 4 + gap, 2);
  of_month = digits_value (text + 6 + 2 * gap, 2);
  if (year < 1 || !_sinorus_civil_is_valid (year, month, of_month))
    return FALSE;
  *day = (gint32) _sinorus_day_from_civil (year, month, of_month);
  return TRUE;
}

gboolean
_sinorus_field_parse_tenths (const SinorusField *field, gint8 *tenths)
{
  gsize i = 0, n_digits = 0, n_decimals = 0;
  gboolean negative = FALSE;
  int value = 0;

  if (field->length > 0 && field->text[0] == '-')
    {
      negative = TRUE;
      i++;
    }
  for (; i < field->length && g_ascii_isdigit (field->text[i]); i++, n_digits++)
    {
      value = value * 10 + (field->text[i] - '0');
      if (value > 10)
        return FALSE;
    }
  if (n_digits == 0)
    return FALSE;
  value *= 10;
  if (i < field->length)
    {
      if (field->text[i++] != '.')
        return FALSE;
      for (; i < field->length && g_ascii_isdigit (field->text[i]); i++, n_decimals++)
        {
          if (n_decimals == 0)
            value += field->text[i] - '0';
          else if (field->text[i] != '0')
            return FALSE;
        }
      if (n_decimals == 0)
        return FALSE;
    }
  if (i != field->length || value > 100)
    return FALSE;
  *tenths = (gint8) (negative ? -value : value);
  return TRUE;
}

guint
_sinorus_field_parse_root (const SinorusField *code)
{
  int root;

  if (code->length < 3 || code->length > 4 || !_sinorus_field_is_digits (code, 0))
    return 0;
  root = digits_value (code->text, 2);
  return root >= 1 && root <= 20 ? (guint) root : 0;
}

/* FNV-1a: the same on every machine, so that results are too. */
guint64
_sinorus_field_hash (const SinorusField *field, guint64 start)
{
  guint64 hash = start ^ G_GUINT64_CONSTANT (0xcbf29ce484222325);

  for (gsize i = 0; i < field->length; i++)
    hash = (hash ^ (guchar) field->text[i]) * G_GUINT64_CONSTANT (0x100000001b3);
  return hash;
}

gboolean
_sinorus_field_refuse (char reason[_SINORUS_REASON_SIZE], const char *before, const SinorusField *field,
                       const char *after)
{
  g_autofree char *value = g_utf8_make_valid (field->text, (gssize) MIN (field->length, 40));

  g_snprintf (reason, _SINORUS_REASON_SIZE, "%s \"%s%s\" %s", before, value, field->length > 40 ? "…" : "", after);
  return FALSE;
}
