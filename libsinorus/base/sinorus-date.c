/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "base/sinorus-calendar-private.h"
#include "base/sinorus-date-private.h"

#include <sinorus/sinorus-error.h>
#include <string.h>

/**
 * SinorusDate:
 *
 * A date, a period or a list of dates, as exactly as it is known: a value of the Extended Date/Time Format.
 *
 * The text is that of EDTF (Library of Congress, 2019; ISO 8601-2), all of its levels 0, 1 and 2:
 *
 * | text | is |
 * |---|---|
 * | `2017-04-15`, `2017-04`, `2017` | a day, or something on one day of a month or year |
 * | `2017-04-15T12:30:00Z` | the same with a time of day; the day is the one that is written |
 * | `2017-04-15/2017-04-20`, `2017-03/2017-04` | an interval: something that lasts from start to end |
 * | `2017-04/..`, `../2017` | an interval with an open end: it goes on for ever |
 * | `2017-04/`, `/2017` | an interval with an unknown end |
 * | `2017?`, `2017-04~`, `2017%` | uncertain, approximate, both |
 * | `2017?-04-15`, `2017-~04` | qualified up to a component, or a single one |
 * | `201X`, `2017-XX`, `2017-04-XX`, `1XXX-12-25` | with unspecified digits |
 * | `2017-21` to `2017-24` | a season; `25` to `28` the same in the north, `29` to `32` in the south |
 * | `2017-33` to `2017-36` | a quarter; `37` to `39` a quadrimester, `40` and `41` half a year |
 * | `-0043`, `Y170000002`, `Y17E7`, `1950S2` | years before 0, beyond four digits, of so many significant digits |
 * | `[1667,1668,1670..1672]`, `[..1760-12-03]` | one of several dates |
 * | `{1960,1961-12}` | all of several dates |
 *
 * Years count astronomically in the proleptic Gregorian calendar: year 0 is 1 BC. They go from -999,999,999 to
 * 999,999,999. The seasons 21 to 24, which EDTF leaves to the reader, are those of the north; a season begins with
 * March, June, September or December, and a winter (in the south a summer) ends in the following February.
 *
 * ## Bounds
 *
 * The *strict* bounds are the first and the last day that the text, taken at its word, leaves possible. The *fuzzy*
 * bounds are wider where the text is qualified: by one unit to each side for `?` or `~`, and by two for `%`. The unit
 * is that of the component beside which the qualifier stands, and if that is unspecified, of the one above it: a day,
 * a month, the length of a season or other part of a year, a year, a decade, a century. Several qualifiers add up. So
 * `1979-08~` has the strict bounds 1979-08-01 and 1979-08-31, and the fuzzy bounds 1979-07-01 and 1979-09-30.
 *
 * ## What a date stands for
 *
 * A date that is no interval stands for something on *one day*, and `2017-04` says that the day lies in that month.
 * An interval stands for something that lasts *from a day to a day*, each of which may be known to the month or year
 * only: `2017-04-01/2017-04-30` is all of April. One-of lists stand for one day, on one of the dates; sets stand, as
 * an interval does, for what lasts from the first of their dates to the last. [method@Sinorus.Date.relate] and its
 * kin go by this.
 *
 * A date is immutable and may be shared between threads. Days are counted from 1970-01-01.
 *
 * Since: 1.0
 */
G_DEFINE_BOXED_TYPE (SinorusDate, sinorus_date, sinorus_date_ref, sinorus_date_unref)

static void
sinorus_date_clear (SinorusDate *self)
{
  g_free (self->text);
  g_free (self->pieces);
}

/**
 * sinorus_date_parse: (constructor)
 * @text: a date in EDTF
 * @error: return location for an error
 *
 * Reads a date.
 *
 * The error `SINORUS_ERROR_PARSE` names the character, from 1, at which the text stops to be EDTF, and says why;
 * `SINORUS_ERROR_LIMIT` refuses a text of more than 256 bytes.
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
SinorusDate *
sinorus_date_parse (const char *text, GError **error)
{
  g_autoptr (SinorusDate) self = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  if (strnlen (text, _SINORUS_DATE_TEXT_MAX + 1) > _SINORUS_DATE_TEXT_MAX)
    {
      g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_LIMIT, "a date has at most %d bytes", _SINORUS_DATE_TEXT_MAX);
      return NULL;
    }
  self = g_atomic_rc_box_new0 (SinorusDate);
  self->text = g_strdup (text);
  if (!_sinorus_date_scan (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * sinorus_date_new_day: (constructor)
 * @day: days since 1970-01-01
 * @error: return location for an error
 *
 * Gives the date of a day.
 *
 * The year must lie between -9999 and 9999, as EDTF writes no days of others; the error is `SINORUS_ERROR_ARGUMENT`.
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
SinorusDate *
sinorus_date_new_day (gint64 day, GError **error)
{
  return sinorus_date_new_period (day, SINORUS_PERIOD_UNIT_DAY, error);
}

/**
 * sinorus_date_new_ymd: (constructor)
 * @year: the year, from -9999 to 9999; 0 is 1 BC
 * @month: the month, from 1 to 12
 * @day: the day of the month, from 1
 * @error: return location for an error
 *
 * Gives the date of a day by its year, month and day of the month.
 *
 * If there is no such day, the error is `SINORUS_ERROR_ARGUMENT`.
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
SinorusDate *
sinorus_date_new_ymd (gint64 year, gint64 month, gint64 day, GError **error)
{
  if (!_sinorus_civil_is_valid (year, month, day))
    {
      g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT,
                   "there is no day %" G_GINT64_FORMAT " in month %" G_GINT64_FORMAT " of year %" G_GINT64_FORMAT, day,
                   month, year);
      return NULL;
    }
  return sinorus_date_new_day (_sinorus_day_from_civil (year, (int) month, (int) day), error);
}

/**
 * sinorus_date_new_period: (constructor)
 * @day: days since 1970-01-01
 * @unit: the length of the period
 * @error: return location for an error
 *
 * Gives the period of some length that holds a day.
 *
 * Days, months, quarters and years are written `2017-04-15`, `2017-04`, `2017-34` and `2017`, a week as the interval
 * from its Monday to its Sunday, `2017-04-10/2017-04-16`. All of the period must lie in the years -9999 to 9999, and
 * the unit must be known; else the error is `SINORUS_ERROR_ARGUMENT`.
 *
 * Returns: (transfer full): the period
 *
 * Since: 1.0
 */
SinorusDate *
sinorus_date_new_period (gint64 day, SinorusPeriodUnit unit, GError **error)
{
  char text[_SINORUS_PERIOD_TEXT_SIZE];

  if (!_sinorus_period_unit_is_known (unit))
    {
      g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT, "there is no period unit %d", (int) unit);
      return NULL;
    }
  if (!_sinorus_day_is_written (day) || !_sinorus_day_is_written (_sinorus_period_start (day, unit)) ||
      !_sinorus_day_is_written (_sinorus_period_next (day, unit) - 1))
    {
      g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT,
                   "day %" G_GINT64_FORMAT " from 1970-01-01 is not in the years -9999 to 9999", day);
      return NULL;
    }
  _sinorus_period_write (day, unit, text);
  return sinorus_date_parse (text, error);
}

/**
 * sinorus_date_ref:
 * @self: a date
 *
 * Takes a reference.
 *
 * Returns: (transfer full): the same date
 *
 * Since: 1.0
 */
SinorusDate *
sinorus_date_ref (SinorusDate *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

/**
 * sinorus_date_unref:
 * @self: (transfer full): a date
 *
 * Gives a reference back; with the last the date is freed.
 *
 * Since: 1.0
 */
void
sinorus_date_unref (SinorusDate *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, (GDestroyNotify) sinorus_date_clear);
}

/**
 * sinorus_date_equal:
 * @self: a date
 * @other: another one
 *
 * Tells whether two dates are written alike.
 *
 * Dates of other texts are not equal, even if they have the same bounds, as `1984?` and `?1984`.
 *
 * Returns: whether they are equal
 *
 * Since: 1.0
 */
gboolean
sinorus_date_equal (SinorusDate *self, SinorusDate *other)
{
  g_return_val_if_fail (self != NULL && other != NULL, FALSE);

  return strcmp (self->text, other->text) == 0;
}

/**
 * sinorus_date_hash:
 * @self: a date
 *
 * Gives a hash value, for tables; it may change from release to release.
 *
 * Returns: the hash value
 *
 * Since: 1.0
 */
guint
sinorus_date_hash (SinorusDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return g_str_hash (self->text);
}

static int
compare_days (gint64 a, gint64 b)
{
  return (a > b) - (a < b);
}

/**
 * sinorus_date_compare:
 * @self: a date
 * @other: another one
 *
 * Orders dates: by the strict lower bound, then by the strict upper bound, then by the text.
 *
 * This is a total order, for sorting. Whether one date *is* before another is what [method@Sinorus.Date.before] says.
 *
 * Returns: less than, equal to or greater than 0, as @self comes before, is equal to or comes after @other
 *
 * Since: 1.0
 */
int
sinorus_date_compare (SinorusDate *self, SinorusDate *other)
{
  int order;

  g_return_val_if_fail (self != NULL && other != NULL, 0);

  order = compare_days (self->whole.strict.start.first, other->whole.strict.start.first);
  if (order == 0)
    order = compare_days (self->whole.strict.end.last, other->whole.strict.end.last);
  return order != 0 ? order : strcmp (self->text, other->text);
}

/**
 * sinorus_date_to_string:
 * @self: a date
 *
 * Gives the text of a date, just as it was read.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
sinorus_date_to_string (SinorusDate *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_strdup (self->text);
}

/**
 * sinorus_date_get_bounds:
 * @self: a date
 * @fuzzy: whether the bounds are widened for what is uncertain or approximate
 * @first_day: (out) (optional): the first day, or the least 64-bit integer if the start is open or unknown
 * @last_day: (out) (optional): the last day, or the greatest 64-bit integer if the end is open or unknown
 *
 * Gets the first and the last day that a date may mean, as days since 1970-01-01.
 *
 * The first is never after the last, and the fuzzy bounds hold the strict ones.
 *
 * Returns: whether there is a bound at both ends
 *
 * Since: 1.0
 */
gboolean
sinorus_date_get_bounds (SinorusDate *self, gboolean fuzzy, gint64 *first_day, gint64 *last_day)
{
  const SinorusEnds *ends;

  g_return_val_if_fail (self != NULL, FALSE);

  ends = fuzzy ? &self->whole.fuzzy : &self->whole.strict;
  if (first_day != NULL)
    *first_day = ends->start.first;
  if (last_day != NULL)
    *last_day = ends->end.last;
  return ends->start.first != _SINORUS_DAY_NEVER_BEFORE && ends->end.last != _SINORUS_DAY_NEVER_AFTER;
}

static char *
dup_day (gint64 day)
{
  char text[_SINORUS_PERIOD_TEXT_SIZE];

  if (day == _SINORUS_DAY_NEVER_BEFORE || day == _SINORUS_DAY_NEVER_AFTER)
    return NULL;
  return g_strndup (text, _sinorus_day_write (day, text));
}

/**
 * sinorus_date_dup_lower:
 * @self: a date
 * @fuzzy: whether the bound is widened for what is uncertain or approximate
 *
 * Writes the first day that a date may mean, as `YYYY-MM-DD`.
 *
 * A year of more than four digits is written with its sign.
 *
 * Returns: (transfer full) (nullable): the day, or %NULL if the start is open or unknown
 *
 * Since: 1.0
 */
char *
sinorus_date_dup_lower (SinorusDate *self, gboolean fuzzy)
{
  g_return_val_if_fail (self != NULL, NULL);

  return dup_day (fuzzy ? self->whole.fuzzy.start.first : self->whole.strict.start.first);
}

/**
 * sinorus_date_dup_upper:
 * @self: a date
 * @fuzzy: whether the bound is widened for what is uncertain or approximate
 *
 * Writes the last day that a date may mean, as `YYYY-MM-DD`.
 *
 * A year of more than four digits is written with its sign.
 *
 * Returns: (transfer full) (nullable): the day, or %NULL if the end is open or unknown
 *
 * Since: 1.0
 */
char *
sinorus_date_dup_upper (SinorusDate *self, gboolean fuzzy)
{
  g_return_val_if_fail (self != NULL, NULL);

  return dup_day (fuzzy ? self->whole.fuzzy.end.last : self->whole.strict.end.last);
}

/**
 * sinorus_date_get_precision:
 * @self: a date
 *
 * Gets how finely a date is given: the finest component without an unspecified digit.
 *
 * So `2017-04-XX` has the precision of a month, and `201X` that of a decade. Of intervals and lists it is the coarsest
 * precision of the dates in them.
 *
 * Returns: the precision
 *
 * Since: 1.0
 */
SinorusPrecision
sinorus_date_get_precision (SinorusDate *self)
{
  g_return_val_if_fail (self != NULL, SINORUS_PRECISION_UNKNOWN);

  return self->precision;
}

static gboolean
has_trait (SinorusDate *self, SinorusDateTraits trait)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return (self->traits & trait) != 0;
}

/**
 * sinorus_date_is_interval:
 * @self: a date
 *
 * Tells whether it is written as an interval, with a solidus.
 *
 * Returns: whether it is
 *
 * Since: 1.0
 */
gboolean
sinorus_date_is_interval (SinorusDate *self)
{
  return has_trait (self, _SINORUS_DATE_INTERVAL);
}

/**
 * sinorus_date_is_set:
 * @self: a date
 *
 * Tells whether it is a list of dates that are all meant, in braces.
 *
 * Returns: whether it is
 *
 * Since: 1.0
 */
gboolean
sinorus_date_is_set (SinorusDate *self)
{
  return has_trait (self, _SINORUS_DATE_SET);
}

/**
 * sinorus_date_is_one_of:
 * @self: a date
 *
 * Tells whether it is a list of dates of which one is meant, in brackets.
 *
 * Returns: whether it is
 *
 * Since: 1.0
 */
gboolean
sinorus_date_is_one_of (SinorusDate *self)
{
  return has_trait (self, _SINORUS_DATE_ONE_OF);
}

/**
 * sinorus_date_is_uncertain:
 * @self: a date
 *
 * Tells whether it is, in any of its parts, uncertain: qualified with `?` or `%`.
 *
 * Returns: whether it is
 *
 * Since: 1.0
 */
gboolean
sinorus_date_is_uncertain (SinorusDate *self)
{
  return has_trait (self, _SINORUS_DATE_UNCERTAIN);
}

/**
 * sinorus_date_is_approximate:
 * @self: a date
 *
 * Tells whether it is, in any of its parts, approximate: qualified with `~` or `%`.
 *
 * Returns: whether it is
 *
 * Since: 1.0
 */
gboolean
sinorus_date_is_approximate (SinorusDate *self)
{
  return has_trait (self, _SINORUS_DATE_APPROXIMATE);
}

/**
 * sinorus_date_has_open_start:
 * @self: a date
 *
 * Tells whether an interval has no start, `../2017`, or a list goes back without one, `[..2017]`.
 *
 * Returns: whether it is so
 *
 * Since: 1.0
 */
gboolean
sinorus_date_has_open_start (SinorusDate *self)
{
  return has_trait (self, _SINORUS_DATE_OPEN_START);
}

/**
 * sinorus_date_has_open_end:
 * @self: a date
 *
 * Tells whether an interval has no end, `2017/..`, or a list goes on without one, `[2017..]`.
 *
 * Returns: whether it is so
 *
 * Since: 1.0
 */
gboolean
sinorus_date_has_open_end (SinorusDate *self)
{
  return has_trait (self, _SINORUS_DATE_OPEN_END);
}

/**
 * sinorus_date_has_unknown_start:
 * @self: a date
 *
 * Tells whether the start of an interval is unknown, `/2017`.
 *
 * Returns: whether it is so
 *
 * Since: 1.0
 */
gboolean
sinorus_date_has_unknown_start (SinorusDate *self)
{
  return has_trait (self, _SINORUS_DATE_UNKNOWN_START);
}

/**
 * sinorus_date_has_unknown_end:
 * @self: a date
 *
 * Tells whether the end of an interval is unknown, `2017/`.
 *
 * Returns: whether it is so
 *
 * Since: 1.0
 */
gboolean
sinorus_date_has_unknown_end (SinorusDate *self)
{
  return has_trait (self, _SINORUS_DATE_UNKNOWN_END);
}
