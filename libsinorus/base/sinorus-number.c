/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "base/sinorus-number-private.h"

#include <float.h>
#include <math.h>
#include <string.h>

gsize
_sinorus_number_format (double number, char buffer[G_ASCII_DTOSTR_BUF_SIZE])
{
  static const char *const formats[] = { "%.1g",  "%.2g",  "%.3g",  "%.4g",  "%.5g",  "%.6g",
                                         "%.7g",  "%.8g",  "%.9g",  "%.10g", "%.11g", "%.12g",
                                         "%.13g", "%.14g", "%.15g", "%.16g", "%.17g" };
  gsize digits;

  buffer[0] = '\0';
  if (!isfinite (number))
    return 0;
  /* Counts are the most of what is printed. */
  if (fabs (number) < 1e15 && number == (double) (gint64) number && !(number == 0 && signbit (number)))
    return (gsize) g_snprintf (buffer, G_ASCII_DTOSTR_BUF_SIZE, "%" G_GINT64_FORMAT, (gint64) number);

  /* 15 digits survive the way into a normal double and back, and %g drops the zeros behind; subnormals hold fewer. */
  digits = fabs (number) < DBL_MIN ? 1 : 15;
  for (; digits <= 17; digits++)
    {
      g_ascii_formatd (buffer, G_ASCII_DTOSTR_BUF_SIZE, formats[digits - 1], number);
      if (g_ascii_strtod (buffer, NULL) == number)
        break;
    }
  return strlen (buffer);
}

/**
 * sinorus_number_to_string:
 * @number: a number
 *
 * Writes a number so that it reads back as the same double, with as few digits
 * as 15, 16 or 17 allow: 0.1 is `0.1`, 7 is `7`.
 *
 * The text does not depend on the locale and is a number of JSON.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL if @number is not finite
 *
 * Since: 1.0
 */
char *
sinorus_number_to_string (double number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  gsize length = _sinorus_number_format (number, buffer);

  return length > 0 ? g_strndup (buffer, length) : NULL;
}

static gsize
skip_digits (const char *text, gsize length, gsize at)
{
  while (at < length && g_ascii_isdigit (text[at]))
    at++;
  return at;
}

static gboolean
is_number (const char *text, gsize length)
{
  gsize start = length > 0 && text[0] == '-' ? 1 : 0;
  gsize at = skip_digits (text, length, start);
  gsize digits = at - start;

  if (at < length && text[at] == '.')
    {
      start = at + 1;
      at = skip_digits (text, length, start);
      digits += at - start;
    }
  if (digits == 0)
    return FALSE;
  if (at < length && (text[at] == 'e' || text[at] == 'E'))
    {
      at++;
      if (at < length && (text[at] == '+' || text[at] == '-'))
        at++;
      start = at;
      at = skip_digits (text, length, start);
      if (at == start)
        return FALSE;
    }
  return at == length;
}

gboolean
_sinorus_number_parse (const char *text, gsize length, double *number)
{
  char buffer[64];
  g_autofree char *longer = NULL;
  double value;

  if (!is_number (text, length))
    return FALSE;
  /* The reader of numbers needs an end. */
  if (length < sizeof buffer)
    {
      memcpy (buffer, text, length);
      buffer[length] = '\0';
      value = g_ascii_strtod (buffer, NULL);
    }
  else
    {
      longer = g_strndup (text, length);
      value = g_ascii_strtod (longer, NULL);
    }
  if (!isfinite (value))
    return FALSE;
  *number = value;
  return TRUE;
}

gboolean
_sinorus_integer_parse (const char *text, gsize length, gint64 *integer)
{
  gboolean negative = length > 0 && text[0] == '-';
  gsize at = negative ? 1 : 0;
  gint64 value = 0;

  if (at == length)
    return FALSE;
  /* Counting downwards reaches the least of all, which has no positive twin. */
  for (; at < length; at++)
    {
      int digit = text[at] - '0';

      if (digit < 0 || digit > 9 || value < (G_MININT64 + digit) / 10)
        return FALSE;
      value = value * 10 - digit;
    }
  if (!negative && value == G_MININT64)
    return FALSE;
  *integer = negative ? value : -value;
  return TRUE;
}
