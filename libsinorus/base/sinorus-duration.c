/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "base/sinorus-duration-private.h"

#include <string.h>

#include "base/sinorus-calendar-private.h"

/* No duration is longer, so that no sum of days leaves the calendar. */
#define MAX_NUMBER 1000000

gboolean
_sinorus_duration_parse (const char *text, SinorusDuration *duration)
{
  static const char designators[] = "YMWD";
  static const int months[] = { 12, 1, 0, 0 };
  static const int days[] = { 0, 0, 7, 1 };
  SinorusDuration found = { 0, 0 };
  guint next = 0;

  if (*text++ != 'P' || *text == '\0')
    return FALSE;
  while (*text != '\0')
    {
      const char *designator;
      gint64 number = 0;
      gsize n_digits = strspn (text, "0123456789");

      if (n_digits == 0 || n_digits > 7)
        return FALSE;
      for (gsize i = 0; i < n_digits; i++)
        number = 10 * number + *text++ - '0';
      designator = *text != '\0' ? strchr (designators + next, *text++) : NULL;
      if (designator == NULL || number > MAX_NUMBER)
        return FALSE;
      next = designator - designators;
      found.months += number * months[next];
      found.days += number * days[next];
      next++;
    }
  if (duration != NULL)
    *duration = found;
  return TRUE;
}

gint64
_sinorus_day_add (gint64 day, SinorusDuration duration)
{
  return _sinorus_day_add_months (day, duration.months) + duration.days;
}

gint64
_sinorus_day_subtract (gint64 day, SinorusDuration duration)
{
  return _sinorus_day_add_months (day, -duration.months) - duration.days;
}
