/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "base/sinorus-calendar-private.h"
#include "base/sinorus-date-scanner-private.h"

#include <sinorus/sinorus-error.h>
#include <string.h>

/* A length of time: so much is a date padded where it is uncertain or approximate. */
typedef struct {
  gint64 months;
  gint64 days;
} Length;

/* The digits of a date, with X where one is unspecified; month and day may be missing. */
typedef struct {
  gboolean negative;
  const char *year;
  const char *month;
  const char *day;
} Mask;

/* What precedes `where` is ASCII, so that bytes are characters there. */
gboolean
_sinorus_date_fail (SinorusDateScanner *s, const char *where, const char *format, ...)
{
  g_autofree char *shown = g_utf8_make_valid (s->text, -1);
  g_autofree char *reason = NULL;
  va_list args;

  va_start (args, format);
  reason = g_strdup_vprintf (format, args);
  va_end (args);
  for (char *p = shown; *p != '\0'; p++)
    if (g_ascii_iscntrl (*p))
      *p = ' ';
  g_set_error (s->error, SINORUS_ERROR, SINORUS_ERROR_PARSE, "\"%s\" is no EDTF date: character %u: %s", shown,
               (guint) (where - s->text) + 1, reason);
  return FALSE;
}

static gboolean
is_qualifier (char c)
{
  return c == '?' || c == '~' || c == '%';
}

static gboolean
fail_qualifier (SinorusDateScanner *s, const char *where)
{
  return _sinorus_date_fail (s, where, "one qualifier stands before or after what it qualifies; '%%' is '?' and '~'");
}

gboolean
_sinorus_date_fail_unexpected (SinorusDateScanner *s)
{
  const char c = *s->at;

  if (c == '\0')
    return _sinorus_date_fail (s, s->at, "the text ends too early");
  if (c == ' ')
    return _sinorus_date_fail (s, s->at, "there are no spaces in EDTF");
  if (c == '.')
    return _sinorus_date_fail (s, s->at, "a range with '..' stands in [ ] or { }; an interval is written with '/'");
  if (is_qualifier (c))
    return fail_qualifier (s, s->at);
  if (g_ascii_isgraph (c))
    return _sinorus_date_fail (s, s->at, "'%c' cannot stand here", c);
  return _sinorus_date_fail (s, s->at, "this character does not belong to EDTF");
}

static gboolean
is_digit_or_x (char c)
{
  return g_ascii_isdigit (c) || c == 'X';
}

static guint
count_digits (const char *at)
{
  guint n = 0;

  while (is_digit_or_x (at[n]))
    n++;
  return n;
}

static gboolean
has_x (const char *digits, gsize n)
{
  return memchr (digits, 'X', n) != NULL;
}

static gint64
read_digits (const char *digits, gsize n, char x)
{
  gint64 value = 0;

  for (gsize i = 0; i < n; i++)
    value = value * 10 + ((digits[i] == 'X' ? x : digits[i]) - '0');
  return value;
}

static gint64
power_of_ten (int exponent)
{
  gint64 power = 1;

  while (exponent-- > 0)
    power *= 10;
  return power;
}

/* How many units it pads: none if there is no qualifier. */
static int
scan_qualifier (SinorusDateScanner *s)
{
  switch (*s->at)
    {
    case '?':
      s->at++;
      s->date->traits |= _SINORUS_DATE_UNCERTAIN;
      return 1;
    case '~':
      s->at++;
      s->date->traits |= _SINORUS_DATE_APPROXIMATE;
      return 1;
    case '%':
      s->at++;
      s->date->traits |= _SINORUS_DATE_UNCERTAIN | _SINORUS_DATE_APPROXIMATE;
      return 2;
    default:
      return 0;
    }
}

/* A qualifier after a component that had `units` before it. */
static gboolean
scan_suffix (SinorusDateScanner *s, int units, Length unit, Length *padding)
{
  const char *at = s->at;
  int after = scan_qualifier (s);

  if (after > 0 && units > 0)
    return fail_qualifier (s, at);
  if (after > 0 && is_qualifier (*s->at))
    return fail_qualifier (s, s->at);
  padding->months += (units + after) * unit.months;
  padding->days += (units + after) * unit.days;
  return TRUE;
}

/* A date of the precision of days keeps its day of the month; any other ends where a month does. */
static void
pad (SinorusDateMoment *moment, Length padding)
{
  gint64 last = moment->strict.last;

  moment->fuzzy.first = _sinorus_day_add_months (moment->strict.first, -padding.months) - padding.days;
  moment->fuzzy.last = padding.days + (moment->precision == SINORUS_PRECISION_DAY
                                         ? _sinorus_day_add_months (last, padding.months)
                                         : _sinorus_day_add_months (last + 1, padding.months) - 1);
}

static SinorusPrecision
precision_of_years (int unspecified_digits)
{
  static const SinorusPrecision precisions[] = { SINORUS_PRECISION_YEAR, SINORUS_PRECISION_DECADE,
                                                 SINORUS_PRECISION_CENTURY, SINORUS_PRECISION_MILLENNIUM };

  return precisions[MIN (unspecified_digits, 3)];
}

/* The rest of a year that stands alone: S and the number of its significant digits, and a qualifier. */
static gboolean
scan_years (SinorusDateScanner *s, gboolean negative, gint64 magnitude, int n_digits, int units,
            SinorusDateMoment *moment)
{
  Length padding = { 0, 0 };
  gint64 span, low, high;
  int unspecified = 0;

  if (*s->at == 'S')
    {
      const char *at = ++s->at;
      gint64 significant;

      while (g_ascii_isdigit (*s->at))
        s->at++;
      significant = read_digits (at, (gsize) MIN (s->at - at, 3), '0');
      if (significant < 1 || significant > n_digits)
        return _sinorus_date_fail (s, at, "S is followed by the number of significant digits, 1 to %d here", n_digits);
      unspecified = n_digits - (int) significant;
    }
  span = power_of_ten (unspecified);
  low = magnitude - magnitude % span;
  high = low + span - 1;
  moment->strict.first = _sinorus_day_from_civil (negative ? -high : low, 1, 1);
  moment->strict.last = _sinorus_day_from_civil (negative ? MIN (-low, -1) : high, 12, 31);
  moment->precision = precision_of_years (unspecified);

  if (!scan_suffix (s, units, (Length) { 12 * span, 0 }, &padding))
    return FALSE;
  if (*s->at == '-')
    return _sinorus_date_fail (s, s->at, "a year that is written with Y or S has no month");
  pad (moment, padding);
  return TRUE;
}

/* Y, and a year of more than four digits; E and an exponent may follow. */
static gboolean
scan_long_year (SinorusDateScanner *s, int units, SinorusDateMoment *moment)
{
  const char *start = s->at++;
  gboolean negative = *s->at == '-';
  const char *digits;
  gint64 value, n;
  int n_digits;

  if (negative)
    s->at++;
  digits = s->at;
  while (g_ascii_isdigit (*s->at))
    s->at++;
  n = s->at - digits;
  if (n == 0 || *digits == '0')
    return _sinorus_date_fail (s, digits, "the digits of a year follow Y, and the first is not 0");
  if (n > 9)
    return _sinorus_date_fail (s, digits, "years go to 999,999,999");
  value = read_digits (digits, (gsize) n, '0');

  if (*s->at == 'E')
    {
      const char *at = ++s->at;

      while (g_ascii_isdigit (*s->at))
        s->at++;
      if (s->at == at)
        return _sinorus_date_fail (s, at, "E is followed by the exponent");
      if (s->at - at > 1 || n + (*at - '0') > 9)
        return _sinorus_date_fail (s, at, "years go to 999,999,999");
      value *= power_of_ten (*at - '0');
    }
  if (value <= _SINORUS_YEAR_WRITTEN_MAX)
    return _sinorus_date_fail (s, start, "Y is for years of more than four digits");
  for (n_digits = 1; value >= power_of_ten (n_digits);)
    n_digits++;
  return scan_years (s, negative, value, n_digits, units, moment);
}

static gboolean
fits (const char *digits, gsize n, gint64 value)
{
  if (digits == NULL)
    return TRUE;
  for (gsize i = n; i-- > 0; value /= 10)
    if (digits[i] != 'X' && digits[i] != '0' + value % 10)
      return FALSE;
  return TRUE;
}

/* The first day that the mask fits, or the last: the direction is 1 or -1. */
static gboolean
find_day (const Mask *mask, int direction, gint64 *found)
{
  const gint64 low = read_digits (mask->year, 4, '0');
  const gint64 high = read_digits (mask->year, 4, '9');
  const gint64 first = mask->negative ? -high : low;
  const gint64 last = mask->negative ? -low : high;
  gboolean failed[2] = { FALSE, FALSE };
  gint64 step;
  int given = 0;

  /* Years that end in the digits given are so many apart; and where one has no such day, none of its length has. */
  while (given < 4 && mask->year[3 - given] != 'X')
    given++;
  step = direction * power_of_ten (given);
  for (gint64 year = direction < 0 ? last : first; year >= first && year <= last; year += step)
    {
      const gboolean leap = _sinorus_year_is_leap (year);

      if (!fits (mask->year, 4, ABS (year)) || (mask->negative && year == 0) || failed[leap])
        continue;
      for (int month = direction < 0 ? 12 : 1; month >= 1 && month <= 12; month += direction)
        {
          int length = _sinorus_month_length (year, month);

          if (!fits (mask->month, 2, month))
            continue;
          for (int day = direction < 0 ? length : 1; day >= 1 && day <= length; day += direction)
            if (fits (mask->day, 2, day))
              {
                *found = _sinorus_day_from_civil (year, month, day);
                return TRUE;
              }
        }
      failed[leap] = TRUE;
    }
  return FALSE;
}

/* The sub-year groupings 21 to 41 in three-month seasons and quarters, four-month quadrimesters, and halves. Level 1
 * does not say whose seasons 21 to 24 are: they are taken as those of the north, by the meteorologists' months. */
static gboolean
get_grouping (gint64 code, int *first_month, int *months, SinorusPrecision *precision)
{
  if (code < 21 || code > 41)
    return FALSE;
  if (code <= 32)
    {
      gboolean south = code >= 29;

      *precision = SINORUS_PRECISION_SEASON;
      *months = 3;
      *first_month = (int) (3 + (code - 21) % 4 * 3 + (south ? 6 : 0));
      if (*first_month > 12)
        *first_month -= 12;
    }
  else if (code <= 36)
    {
      *precision = SINORUS_PRECISION_QUARTER;
      *months = 3;
      *first_month = (int) (1 + (code - 33) * 3);
    }
  else if (code <= 39)
    {
      *precision = SINORUS_PRECISION_QUADRIMESTER;
      *months = 4;
      *first_month = (int) (1 + (code - 37) * 4);
    }
  else
    {
      *precision = SINORUS_PRECISION_SEMESTRAL;
      *months = 6;
      *first_month = (int) (1 + (code - 40) * 6);
    }
  return TRUE;
}

/* Two digits from 0 to `max`, after a character that was just passed. */
static gboolean
scan_two (SinorusDateScanner *s, const char *what, int max)
{
  const char *at = s->at;

  if (!g_ascii_isdigit (at[0]) || !g_ascii_isdigit (at[1]) || g_ascii_isdigit (at[2]))
    return _sinorus_date_fail (s, at, "the %s has two digits", what);
  if (read_digits (at, 2, '0') > max)
    return _sinorus_date_fail (s, at, "there is no %s %.2s", what, at);
  s->at += 2;
  return TRUE;
}

/* T, the time of day to the second, and Z or the shift to UTC. */
gboolean
_sinorus_date_scan_time (SinorusDateScanner *s)
{
  s->at++;
  if (!scan_two (s, "hour", 23))
    return FALSE;
  if (*s->at != ':')
    return _sinorus_date_fail (s, s->at, "a time is written hh:mm:ss");
  s->at++;
  if (!scan_two (s, "minute", 59))
    return FALSE;
  if (*s->at != ':')
    return _sinorus_date_fail (s, s->at, "a time is written hh:mm:ss");
  s->at++;
  if (!scan_two (s, "second", 59))
    return FALSE;

  if (*s->at == 'Z')
    {
      s->at++;
    }
  else if (*s->at == '+' || *s->at == '-')
    {
      s->at++;
      if (!scan_two (s, "hour", 23))
        return FALSE;
      if (*s->at != ':')
        return TRUE;
      s->at++;
      return scan_two (s, "minute", 59);
    }
  return TRUE;
}

/* The four digits of a year, and what may stand before them. */
static gboolean
scan_year (SinorusDateScanner *s, Mask *mask)
{
  const char *start = s->at;
  guint n;

  mask->negative = *s->at == '-';
  if (mask->negative)
    s->at++;
  mask->year = s->at;
  n = count_digits (s->at);
  if (n == 0)
    return g_ascii_isalnum (*s->at) || *s->at == '-' ? _sinorus_date_fail (s, s->at, "a date begins with its year")
                                                     : _sinorus_date_fail_unexpected (s);
  if (n < 4)
    return _sinorus_date_fail (s, mask->year, "the year has %u digits and not four", n);
  if (n > 4)
    return _sinorus_date_fail (s, mask->year + 4,
                               "a hyphen follows the four digits of a year; a longer one begins with Y");
  if (mask->negative && strncmp (mask->year, "0000", 4) == 0)
    return _sinorus_date_fail (s, start, "there is no year -0000; the year before 0001 is 0000");
  s->at += 4;
  return TRUE;
}

/* The two digits of a month or day, after the hyphen. */
static gboolean
scan_component (SinorusDateScanner *s, const char *what, const char **digits)
{
  *digits = s->at;
  if (count_digits (s->at) != 2)
    return _sinorus_date_fail (s, s->at, "the %s has two digits", what);
  s->at += 2;
  return TRUE;
}

/* Season, quarter and so on of a year whose digits are all given. */
static gboolean
scan_grouping (SinorusDateScanner *s, const Mask *mask, int first_month, int months, int units, Length padding,
               SinorusDateMoment *moment)
{
  gint64 year = read_digits (mask->year, 4, '0');

  if (has_x (mask->year, 4))
    return _sinorus_date_fail (s, mask->month, "a season or quarter is of a year whose digits are all given");
  if (!scan_suffix (s, units, (Length) { months, 0 }, &padding))
    return FALSE;
  if (*s->at == '-')
    return _sinorus_date_fail (s, s->at, "a season or quarter has no days");
  moment->strict.first = _sinorus_day_from_civil (mask->negative ? -year : year, first_month, 1);
  moment->strict.last = _sinorus_day_add_months (moment->strict.first, months) - 1;
  pad (moment, padding);
  return TRUE;
}

static gboolean
scan_day (SinorusDateScanner *s, Mask *mask, Length coarser, Length *padding)
{
  const char *start = mask->negative ? mask->year - 1 : mask->year;
  gint64 found;
  int units = scan_qualifier (s);

  if (!scan_component (s, "day", &mask->day))
    return FALSE;
  if (!find_day (mask, 1, &found))
    return _sinorus_date_fail (s, mask->day, "there is no day %.2s in %.*s-%.2s", mask->day,
                               (int) (mask->year + 4 - start), start, mask->month);
  return scan_suffix (s, units, has_x (mask->day, 2) ? coarser : (Length) { 0, 1 }, padding);
}

/* The month, and the day if there is one. `unit` is the unit of the year. */
static gboolean
scan_month (SinorusDateScanner *s, Mask *mask, Length unit, Length padding, SinorusDateMoment *moment)
{
  int units = scan_qualifier (s);
  int first_month, months;
  gboolean exists = FALSE;

  if (!scan_component (s, "month", &mask->month))
    return FALSE;
  if (!has_x (mask->month, 2) &&
      get_grouping (read_digits (mask->month, 2, '0'), &first_month, &months, &moment->precision))
    return scan_grouping (s, mask, first_month, months, units, padding, moment);
  for (int month = 1; month <= 12; month++)
    exists |= fits (mask->month, 2, month);
  if (!exists)
    return _sinorus_date_fail (s, mask->month,
                               "there is no month %.2s; months are 01 to 12, seasons and quarters 21 to 41",
                               mask->month);

  if (!has_x (mask->month, 2))
    {
      moment->precision = SINORUS_PRECISION_MONTH;
      unit = (Length) { 1, 0 };
    }
  if (!scan_suffix (s, units, unit, &padding))
    return FALSE;
  if (*s->at == '-')
    {
      s->at++;
      if (!scan_day (s, mask, unit, &padding))
        return FALSE;
      if (!has_x (mask->day, 2))
        moment->precision = SINORUS_PRECISION_DAY;
    }
  find_day (mask, 1, &moment->strict.first);
  find_day (mask, -1, &moment->strict.last);
  pad (moment, padding);
  return TRUE;
}

gboolean
_sinorus_date_scan_moment (SinorusDateScanner *s, SinorusDateMoment *moment)
{
  Mask mask = { FALSE, NULL, NULL, NULL };
  Length unit = { 12, 0 };
  Length padding = { 0, 0 };
  int units = scan_qualifier (s);
  int unspecified = 0;

  if (*s->at == 'Y')
    return scan_long_year (s, units, moment);
  if (!scan_year (s, &mask))
    return FALSE;
  if (*s->at == 'S' && !has_x (mask.year, 4))
    return scan_years (s, mask.negative, read_digits (mask.year, 4, '0'), 4, units, moment);

  while (unspecified < 4 && mask.year[3 - unspecified] == 'X')
    unspecified++;
  moment->precision = precision_of_years (unspecified);
  unit.months = 12 * power_of_ten (unspecified);
  if (!scan_suffix (s, units, unit, &padding))
    return FALSE;
  if (*s->at == '-')
    {
      s->at++;
      return scan_month (s, &mask, unit, padding, moment);
    }
  find_day (&mask, 1, &moment->strict.first);
  find_day (&mask, -1, &moment->strict.last);
  pad (moment, padding);
  return TRUE;
}

