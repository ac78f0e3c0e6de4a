/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/sinorus-calendar-private.h"

#include <sinorus/sinorus.h>

/* Every day of 1,600 years, counted up one by one, and single days far away. */
static void
test_civil (void)
{
  gint64 days = _sinorus_day_from_civil (-400, 1, 1);

  g_assert_cmpint (_sinorus_day_from_civil (1970, 1, 1), ==, 0);
  g_assert_cmpint (_sinorus_day_from_civil (2000, 3, 1), ==, 11017);
  g_assert_cmpint (_sinorus_day_from_civil (1, 1, 1), ==, -719162);
  for (gint64 year = -400; year < 1200; year++)
    for (int month = 1; month <= 12; month++)
      for (int day = 1; day <= _sinorus_month_length (year, month); day++, days++)
        {
          gint64 y;
          int m, d;

          g_assert_cmpint (_sinorus_day_from_civil (year, month, day), ==, days);
          _sinorus_civil_from_day (days, &y, &m, &d);
          if (y != year || m != month || d != day)
            g_error ("day %" G_GINT64_FORMAT " is not %d-%d-%d", days, (int) y, m, d);
        }
  for (int sign = -1; sign <= 1; sign += 2)
    {
      gint64 y;
      int m, d;

      _sinorus_civil_from_day (_sinorus_day_from_civil (sign * _SINORUS_YEAR_MAX, 12, 31), &y, &m, &d);
      g_assert_cmpint (y, ==, sign * _SINORUS_YEAR_MAX);
      g_assert_cmpint (m, ==, 12);
      g_assert_cmpint (d, ==, 31);
    }
}

static void
test_valid (void)
{
  g_assert_true (_sinorus_civil_is_valid (2016, 2, 29));
  g_assert_false (_sinorus_civil_is_valid (2017, 2, 29));
  g_assert_false (_sinorus_civil_is_valid (1900, 2, 29));
  g_assert_true (_sinorus_civil_is_valid (0, 2, 29));
  g_assert_false (_sinorus_civil_is_valid (2017, 0, 1));
  g_assert_false (_sinorus_civil_is_valid (2017, 13, 1));
  g_assert_false (_sinorus_civil_is_valid (2017, 4, 0));
  g_assert_false (_sinorus_civil_is_valid (2017, 4, 31));
  g_assert_false (_sinorus_civil_is_valid (G_MAXINT64, 4, 30));
  g_assert_false (_sinorus_civil_is_valid (2017, G_MININT64, G_MAXINT64));
  g_assert_true (_sinorus_day_is_written (0));
  g_assert_false (_sinorus_day_is_written (G_MAXINT64));
  g_assert_false (_sinorus_day_is_written (G_MININT64));
}

static void
test_add_months (void)
{
  g_assert_cmpint (_sinorus_day_add_months (_sinorus_day_from_civil (2016, 1, 31), 1), ==,
                   _sinorus_day_from_civil (2016, 2, 29));
  g_assert_cmpint (_sinorus_day_add_months (_sinorus_day_from_civil (2016, 2, 29), -12), ==,
                   _sinorus_day_from_civil (2015, 2, 28));
  g_assert_cmpint (_sinorus_day_add_months (_sinorus_day_from_civil (0, 1, 1), -1), ==,
                   _sinorus_day_from_civil (-1, 12, 1));
}

/* Periods tile the days: each day lies in its own, and the next begins where it ends. */
static void
test_periods (void)
{
  for (SinorusPeriodUnit unit = SINORUS_PERIOD_UNIT_DAY; unit <= SINORUS_PERIOD_UNIT_YEAR; unit++)
    {
      gint64 next = _sinorus_period_start (-200000, unit);

      for (gint64 days = next; days < 200000; days++)
        {
          gint64 start = days == next ? days : _sinorus_period_start (days - 1, unit);

          if (days == next)
            next = _sinorus_period_next (days, unit);
          g_assert_cmpint (_sinorus_period_start (days, unit), ==, start);
          g_assert_cmpint (_sinorus_period_next (days, unit), ==, next);
        }
    }
}

static void
test_text (void)
{
  static const struct { int year, month, day; SinorusPeriodUnit unit; const char *text; } cases[] = {
    { 2017, 4, 15, SINORUS_PERIOD_UNIT_DAY, "2017-04-15" },
    { 2017, 4, 15, SINORUS_PERIOD_UNIT_WEEK, "2017-04-10/2017-04-16" },
    { 2017, 4, 10, SINORUS_PERIOD_UNIT_WEEK, "2017-04-10/2017-04-16" },
    { 2017, 4, 16, SINORUS_PERIOD_UNIT_WEEK, "2017-04-10/2017-04-16" },
    { 2017, 1, 1, SINORUS_PERIOD_UNIT_WEEK, "2016-12-26/2017-01-01" },
    { 2017, 4, 15, SINORUS_PERIOD_UNIT_MONTH, "2017-04" },
    { 2017, 3, 31, SINORUS_PERIOD_UNIT_QUARTER, "2017-33" },
    { 2017, 4, 1, SINORUS_PERIOD_UNIT_QUARTER, "2017-34" },
    { 2017, 12, 31, SINORUS_PERIOD_UNIT_QUARTER, "2017-36" },
    { 2017, 4, 15, SINORUS_PERIOD_UNIT_YEAR, "2017" },
    { -44, 3, 15, SINORUS_PERIOD_UNIT_DAY, "-0044-03-15" },
    { 0, 3, 15, SINORUS_PERIOD_UNIT_YEAR, "0000" },
    { 12017, 4, 15, SINORUS_PERIOD_UNIT_DAY, "+12017-04-15" },
    { -2000000000, 12, 31, SINORUS_PERIOD_UNIT_DAY, "-2000000000-12-31" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      char buffer[_SINORUS_PERIOD_TEXT_SIZE];
      gint64 days = _sinorus_day_from_civil (cases[i].year, cases[i].month, cases[i].day);
      gsize length = _sinorus_period_write (days, cases[i].unit, buffer);

      g_assert_cmpstr (buffer, ==, cases[i].text);
      g_assert_cmpuint (length, ==, strlen (cases[i].text));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/calendar/civil", test_civil);
  g_test_add_func ("/calendar/valid", test_valid);
  g_test_add_func ("/calendar/add-months", test_add_months);
  g_test_add_func ("/calendar/periods", test_periods);
  g_test_add_func ("/calendar/text", test_text);
  return g_test_run ();
}
