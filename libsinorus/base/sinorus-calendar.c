/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "base/sinorus-calendar-private.h"

#define DAYS_PER_ERA 146097 /* of 400 years */
#define DAYS_TO_EPOCH 719468 /* from 0000-03-01 */

/* Division that rounds down, so that days before the epoch need no case of their own. */
static inline gint64
floor_div (gint64 a, gint64 b)
{
  return a / b - (a % b < 0);
}

static inline gint64
floor_mod (gint64 a, gint64 b)
{
  return a - b * floor_div (a, b);
}

gboolean
_sinorus_year_is_leap (gint64 year)
{
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int
_sinorus_month_length (gint64 year, int month)
{
  static const guint8 lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

  return lengths[month - 1] + (month == 2 && _sinorus_year_is_leap (year));
}

/* Years are counted from March here, so that the leap day is the last day of a year. */
gint64
_sinorus_day_from_civil (gint64 year, int month, int day)
{
  gint64 y = year - (month <= 2);
  gint64 era = floor_div (y, 400);
  gint64 year_of_era = y - era * 400;
  gint64 day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;

  return era * DAYS_PER_ERA + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - DAYS_TO_EPOCH;
}

void
_sinorus_civil_from_day (gint64 days, gint64 *year, int *month, int *day)
{
  gint64 z = days + DAYS_TO_EPOCH;
  gint64 era = floor_div (z, DAYS_PER_ERA);
  int day_of_era = (int) (z - era * DAYS_PER_ERA);
  int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  int m = (5 * day_of_year + 2) / 153;

  if (year != NULL)
    *year = era * 400 + year_of_era + (m >= 10);
  if (month != NULL)
    *month = m < 10 ? m + 3 : m - 9;
  if (day != NULL)
    *day = day_of_year - (153 * m + 2) / 5 + 1;
}

gboolean
_sinorus_civil_is_valid (gint64 year, gint64 month, gint64 day)
{
  return year >= -_SINORUS_YEAR_MAX && year <= _SINORUS_YEAR_MAX && month >= 1 && month <= 12 && day >= 1 &&
         day <= _sinorus_month_length (year, (int) month);
}

gboolean
_sinorus_day_is_written (gint64 days)
{
  return days >= _sinorus_day_from_civil (-_SINORUS_YEAR_WRITTEN_MAX, 1, 1) &&
         days <= _sinorus_day_from_civil (_SINORUS_YEAR_WRITTEN_MAX, 12, 31);
}

gint64
_sinorus_day_add_months (gint64 days, gint64 months)
{
  gint64 year, count;
  int month, day;

  _sinorus_civil_from_day (days, &year, &month, &day);
  count = year * 12 + month - 1 + months;
  year = floor_div (count, 12);
  month = (int) floor_mod (count, 12) + 1;
  return _sinorus_day_from_civil (year, month, MIN (day, _sinorus_month_length (year, month)));
}

gboolean
_sinorus_period_unit_is_known (SinorusPeriodUnit unit)
{
  return unit >= SINORUS_PERIOD_UNIT_DAY && unit <= SINORUS_PERIOD_UNIT_YEAR;
}

gint64
_sinorus_period_start (gint64 days, SinorusPeriodUnit unit)
{
  gint64 year;
  int month, day;

  if (unit == SINORUS_PERIOD_UNIT_DAY)
    return days;
  /* 1970-01-01 was a Thursday. */
  if (unit == SINORUS_PERIOD_UNIT_WEEK)
    return days - floor_mod (days + 3, 7);

  _sinorus_civil_from_day (days, &year, &month, &day);
  if (unit == SINORUS_PERIOD_UNIT_MONTH)
    return days - (day - 1);
  return _sinorus_day_from_civil (year, unit == SINORUS_PERIOD_UNIT_QUARTER ? month - (month - 1) % 3 : 1, 1);
}

gint64
_sinorus_period_next (gint64 days, SinorusPeriodUnit unit)
{
  gint64 start = _sinorus_period_start (days, unit);

  switch (unit)
    {
    case SINORUS_PERIOD_UNIT_DAY: return start + 1;
    case SINORUS_PERIOD_UNIT_WEEK: return start + 7;
    case SINORUS_PERIOD_UNIT_MONTH: return _sinorus_day_add_months (start, 1);
    case SINORUS_PERIOD_UNIT_QUARTER: return _sinorus_day_add_months (start, 3);
    case SINORUS_PERIOD_UNIT_YEAR:
    case SINORUS_PERIOD_UNIT_UNKNOWN:
    default: return _sinorus_day_add_months (start, 12);
    }
}

/* At least `width` digits, with leading zeros. */
static char *
write_number (char *at, guint64 value, int width)
{
  char digits[20];
  int n = 0;

  do
    digits[n++] = (char) ('0' + value % 10);
  while ((value /= 10) > 0);
  for (int i = n; i < width; i++)
    *at++ = '0';
  while (n > 0)
    *at++ = digits[--n];
  return at;
}

static char *
write_year (char *at, gint64 year)
{
  if (year < 0)
    *at++ = '-';
  else if (year > _SINORUS_YEAR_WRITTEN_MAX)
    *at++ = '+';
  return write_number (at, (guint64) ABS (year), 4);
}

static char *
write_part (char *at, int value)
{
  *at++ = '-';
  *at++ = (char) ('0' + value / 10);
  *at++ = (char) ('0' + value % 10);
  return at;
}

static char *
write_day (char *at, gint64 days)
{
  gint64 year;
  int month, day;

  _sinorus_civil_from_day (days, &year, &month, &day);
  return write_part (write_part (write_year (at, year), month), day);
}

gsize
_sinorus_day_write (gint64 days, char *buffer)
{
  char *end = write_day (buffer, days);

  *end = '\0';
  return (gsize) (end - buffer);
}

gsize
_sinorus_period_write (gint64 days, SinorusPeriodUnit unit, char *buffer)
{
  char *end = buffer;
  gint64 year, start;
  int month;

  if (unit == SINORUS_PERIOD_UNIT_DAY)
    return _sinorus_day_write (days, buffer);
  if (unit == SINORUS_PERIOD_UNIT_WEEK)
    {
      start = _sinorus_period_start (days, unit);
      end = write_day (end, start);
      *end++ = '/';
      return (gsize) (end - buffer) + _sinorus_day_write (start + 6, end);
    }

  _sinorus_civil_from_day (days, &year, &month, NULL);
  end = write_year (end, year);
  if (unit == SINORUS_PERIOD_UNIT_MONTH)
    end = write_part (end, month);
  else if (unit == SINORUS_PERIOD_UNIT_QUARTER)
    end = write_part (end, 33 + (month - 1) / 3);
  *end = '\0';
  return (gsize) (end - buffer);
}
