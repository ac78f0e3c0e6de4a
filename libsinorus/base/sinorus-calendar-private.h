/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <sinorus/sinorus-period-unit.h>

G_BEGIN_DECLS

/* Days are counted from 1970-01-01 in the proleptic Gregorian calendar, with a year 0 (1 BC).
 * The functions below take days whose year lies within ±_SINORUS_YEAR_MAX; they do not check it. */
#define _SINORUS_YEAR_MAX G_GINT64_CONSTANT (2000000000)

/* The years that EDTF writes with four digits; a month or a day has no EDTF text outside them. */
#define _SINORUS_YEAR_WRITTEN_MAX 9999

/* Room for the text of any period, with its NUL. */
#define _SINORUS_PERIOD_TEXT_SIZE 48

gboolean _sinorus_year_is_leap (gint64 year);
/* `month` is 1 to 12. */
int _sinorus_month_length (gint64 year, int month);

gint64 _sinorus_day_from_civil (gint64 year, int month, int day);
/* Each of the results may be NULL. */
void _sinorus_civil_from_day (gint64 days, gint64 *year, int *month, int *day);
/* Whether such a month and day exist in that year, within ±_SINORUS_YEAR_MAX. */
gboolean _sinorus_civil_is_valid (gint64 year, gint64 month, gint64 day);
/* Whether the day lies in a year from -9999 to 9999, so that it has an EDTF text. Any value may be asked for. */
gboolean _sinorus_day_is_written (gint64 days);

/* The same day of the month so many months on (or back), or the last of that month if it is shorter. */
gint64 _sinorus_day_add_months (gint64 days, gint64 months);

gboolean _sinorus_period_unit_is_known (SinorusPeriodUnit unit);
/* The first day of the period that holds `days`, and of the one after it. `unit` must be known. */
gint64 _sinorus_period_start (gint64 days, SinorusPeriodUnit unit);
gint64 _sinorus_period_next (gint64 days, SinorusPeriodUnit unit);

/* Write YYYY-MM-DD, and the EDTF text of the period that holds `days`, with a NUL; return the length without it.
 * Years beyond four digits are written with a sign, as ISO 8601 has it, for people to read: EDTF has no form. */
gsize _sinorus_day_write (gint64 days, char *buffer);
gsize _sinorus_period_write (gint64 days, SinorusPeriodUnit unit, char *buffer);

G_END_DECLS
