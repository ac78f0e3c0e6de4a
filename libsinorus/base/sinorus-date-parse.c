/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "base/sinorus-date-scanner-private.h"

#include <string.h>

/* The grammar is that of the Extended Date/Time Format specification, Library of Congress, 2019
 * (https://www.loc.gov/standards/datetime/), all of levels 0, 1 and 2. */

static gboolean
is_grouping (SinorusPrecision precision)
{
  return precision >= SINORUS_PRECISION_SEASON && precision <= SINORUS_PRECISION_SEMESTRAL;
}

static void
set_instant (SinorusPiece *piece, SinorusSpan strict, SinorusSpan fuzzy)
{
  piece->instant = TRUE;
  piece->strict.start = piece->strict.end = strict;
  piece->fuzzy.start = piece->fuzzy.end = fuzzy;
}

static void
set_extent (SinorusPiece *piece, const SinorusDateMoment *start, const SinorusDateMoment *end)
{
  piece->instant = FALSE;
  piece->strict.start = start->strict;
  piece->strict.end = end->strict;
  piece->fuzzy.start = start->fuzzy;
  piece->fuzzy.end = end->fuzzy;
}

/* A date that bounds an interval or a range. */
static gboolean
scan_end (SinorusDateScanner *s, SinorusDateMoment *moment)
{
  const char *start = s->at;

  if (!_sinorus_date_scan_moment (s, moment))
    return FALSE;
  if (is_grouping (moment->precision))
    return _sinorus_date_fail (s, start, "a season or quarter cannot bound an interval or range; write its months");
  s->date->precision = MAX (s->date->precision, moment->precision);
  return TRUE;
}

static void
set_nowhere (SinorusDateMoment *moment, gint64 first, gint64 last)
{
  moment->strict.first = moment->fuzzy.first = first;
  moment->strict.last = moment->fuzzy.last = last;
}

static gboolean
at_range_dots (SinorusDateScanner *s)
{
  return s->at[0] == '.' && s->at[1] == '.';
}

/* Start and end with a solidus between; '..' is an open end, and nothing an unknown one. */
static gboolean
scan_interval (SinorusDateScanner *s)
{
  guint *traits = &s->date->traits;
  const guint without_start = _SINORUS_DATE_OPEN_START | _SINORUS_DATE_UNKNOWN_START;
  const guint without_end = _SINORUS_DATE_OPEN_END | _SINORUS_DATE_UNKNOWN_END;
  SinorusDateMoment start, end;
  const char *at;

  *traits |= _SINORUS_DATE_INTERVAL;
  set_nowhere (&start, _SINORUS_DAY_NEVER_BEFORE, _SINORUS_DAY_NEVER_AFTER);
  set_nowhere (&end, _SINORUS_DAY_NEVER_BEFORE, _SINORUS_DAY_NEVER_AFTER);

  if (*s->at == '/')
    *traits |= _SINORUS_DATE_UNKNOWN_START;
  else if (at_range_dots (s))
    {
      s->at += 2;
      *traits |= _SINORUS_DATE_OPEN_START;
      set_nowhere (&start, _SINORUS_DAY_NEVER_BEFORE, _SINORUS_DAY_NEVER_BEFORE);
    }
  else if (!scan_end (s, &start))
    return FALSE;
  if (*s->at == 'T')
    return _sinorus_date_fail (s, s->at, "a time of day cannot stand in an interval");
  if (*s->at != '/')
    return _sinorus_date_fail_unexpected (s);

  at = ++s->at;
  if (*s->at == '\0')
    *traits |= _SINORUS_DATE_UNKNOWN_END;
  else if (at_range_dots (s))
    {
      s->at += 2;
      *traits |= _SINORUS_DATE_OPEN_END;
      set_nowhere (&end, _SINORUS_DAY_NEVER_AFTER, _SINORUS_DAY_NEVER_AFTER);
    }
  else if (!scan_end (s, &end))
    return FALSE;
  if (*s->at == 'T')
    return _sinorus_date_fail (s, s->at, "a time of day cannot stand in an interval");
  if (*s->at == '/')
    return _sinorus_date_fail (s, s->at, "an interval has two ends and not three");

  if ((*traits & without_start) != 0 && (*traits & without_end) != 0 && *s->at == '\0')
    return _sinorus_date_fail (s, s->text, "neither end of the interval is given");
  if (start.strict.first > end.strict.last)
    return _sinorus_date_fail (s, at, "the interval ends before it starts");
  set_extent (&s->date->whole, &start, &end);
  return TRUE;
}

/* One member of a list: a date, or a range of which the first or last in the list may be open. */
static gboolean
scan_member (SinorusDateScanner *s, char close, SinorusPiece *piece)
{
  const gboolean is_first = s->at == s->text + 1;
  const char *start = s->at;
  SinorusDateMoment first, last;

  set_nowhere (&last, _SINORUS_DAY_NEVER_AFTER, _SINORUS_DAY_NEVER_AFTER);
  if (at_range_dots (s))
    {
      if (!is_first)
        return _sinorus_date_fail (s, s->at, "only the first range of a list has an open start");
      s->at += 2;
      s->date->traits |= _SINORUS_DATE_OPEN_START;
      set_nowhere (&first, _SINORUS_DAY_NEVER_BEFORE, _SINORUS_DAY_NEVER_BEFORE);
      if (!scan_end (s, &last))
        return FALSE;
    }
  else
    {
      if (!_sinorus_date_scan_moment (s, &first))
        return FALSE;
      s->date->precision = MAX (s->date->precision, first.precision);
      if (!at_range_dots (s))
        {
          set_instant (piece, first.strict, first.fuzzy);
          return TRUE;
        }
      if (is_grouping (first.precision))
        return _sinorus_date_fail (s, start, "a season or quarter cannot bound an interval or range; write its months");
      s->at += 2;
      if (*s->at == close)
        s->date->traits |= _SINORUS_DATE_OPEN_END;
      else if (*s->at == ',')
        return _sinorus_date_fail (s, s->at, "only the last range of a list has an open end");
      else if (!scan_end (s, &last))
        return FALSE;
    }

  if (first.strict.first > last.strict.last)
    return _sinorus_date_fail (s, start, "the range ends before it starts");
  set_extent (piece, &first, &last);
  if (close == ']')
    set_instant (piece, (SinorusSpan) { first.strict.first, last.strict.last },
                 (SinorusSpan) { first.fuzzy.first, last.fuzzy.last });
  return TRUE;
}

/* What holds all the members: it starts with the first of them and ends with the last. */
static void
cover (SinorusEnds *all, const SinorusEnds *one)
{
  all->start.first = MIN (all->start.first, one->start.first);
  all->start.last = MIN (all->start.last, one->start.last);
  all->end.first = MAX (all->end.first, one->end.first);
  all->end.last = MAX (all->end.last, one->end.last);
}

/* [ ] holds dates of which one is meant, { } dates that all are. */
static gboolean
scan_list (SinorusDateScanner *s)
{
  SinorusPiece members[_SINORUS_DATE_MEMBERS_MAX];
  const char close = *s->at == '[' ? ']' : '}';
  SinorusDate *date = s->date;
  guint n = 0;

  date->traits |= close == ']' ? _SINORUS_DATE_ONE_OF : _SINORUS_DATE_SET;
  do
    {
      s->at++;
      if (*s->at == close || *s->at == ',')
        return _sinorus_date_fail (s, s->at, "a member of the list is missing");
      if (!scan_member (s, close, &members[n]))
        return FALSE;
      if (*s->at == 'T')
        return _sinorus_date_fail (s, s->at, "a time of day cannot stand in a list");
      n++;
    }
  while (*s->at == ',');
  if (*s->at == '\0')
    return _sinorus_date_fail (s, s->at, "the list is not closed with '%c'", close);
  if (*s->at != close)
    return _sinorus_date_fail_unexpected (s);
  s->at++;
  if (*s->at != '\0')
    return _sinorus_date_fail (s, s->at, "nothing follows a list");

  date->pieces = g_memdup2 (members, n * sizeof *members);
  date->n_pieces = n;
  date->whole = members[0];
  for (guint i = 1; i < n; i++)
    {
      cover (&date->whole.strict, &members[i].strict);
      cover (&date->whole.fuzzy, &members[i].fuzzy);
      date->whole.instant = FALSE;
    }
  return TRUE;
}

static gboolean
scan_single (SinorusDateScanner *s)
{
  SinorusDateMoment moment;

  if (!_sinorus_date_scan_moment (s, &moment))
    return FALSE;
  if (*s->at == 'T')
    {
      if (moment.precision != SINORUS_PRECISION_DAY || memchr (s->text, 'X', (gsize) (s->at - s->text)) != NULL ||
          s->date->traits != 0)
        return _sinorus_date_fail (s, s->at, "a time of day follows a date that is wholly given and not qualified");
      if (!_sinorus_date_scan_time (s))
        return FALSE;
    }
  set_instant (&s->date->whole, moment.strict, moment.fuzzy);
  s->date->precision = moment.precision;
  return TRUE;
}

gboolean
_sinorus_date_scan (SinorusDate *self, GError **error)
{
  SinorusDateScanner s = { self->text, self->text, self, error };
  gboolean good;

  if (*s.text == '\0')
    return _sinorus_date_fail (&s, s.at, "the text is empty");
  if (*s.text == '[' || *s.text == '{')
    good = scan_list (&s);
  else if (strchr (s.text, '/') != NULL)
    good = scan_interval (&s);
  else
    good = scan_single (&s);
  if (!good)
    return FALSE;
  if (*s.at != '\0')
    return _sinorus_date_fail_unexpected (&s);

  if (self->pieces == NULL)
    {
      self->pieces = g_memdup2 (&self->whole, sizeof self->whole);
      self->n_pieces = 1;
    }
  return TRUE;
}
