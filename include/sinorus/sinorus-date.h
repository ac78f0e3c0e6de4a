/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <gio/gio.h>
#include <sinorus/sinorus-period-unit.h>
#include <sinorus/sinorus-truth.h>
#include <sinorus/sinorus-version-macros.h>

G_BEGIN_DECLS

/**
 * SinorusPrecision:
 * @SINORUS_PRECISION_UNKNOWN: not known
 * @SINORUS_PRECISION_DAY: a day, also one with a time of day
 * @SINORUS_PRECISION_MONTH: a calendar month
 * @SINORUS_PRECISION_SEASON: a season, three months
 * @SINORUS_PRECISION_QUARTER: a quarter, three months
 * @SINORUS_PRECISION_QUADRIMESTER: a quadrimester, four months
 * @SINORUS_PRECISION_SEMESTRAL: half a year
 * @SINORUS_PRECISION_YEAR: a calendar year
 * @SINORUS_PRECISION_DECADE: ten years, as `201X`
 * @SINORUS_PRECISION_CENTURY: a hundred years, as `20XX`
 * @SINORUS_PRECISION_MILLENNIUM: a thousand years or more
 *
 * How finely a date is known. The terms of the sub-year groupings are EDTF's.
 *
 * Since: 1.0
 */
typedef enum {
  SINORUS_PRECISION_UNKNOWN = 0,
  SINORUS_PRECISION_DAY = 1,
  SINORUS_PRECISION_MONTH = 2,
  SINORUS_PRECISION_SEASON = 3,
  SINORUS_PRECISION_QUARTER = 4,
  SINORUS_PRECISION_QUADRIMESTER = 5,
  SINORUS_PRECISION_SEMESTRAL = 6,
  SINORUS_PRECISION_YEAR = 7,
  SINORUS_PRECISION_DECADE = 8,
  SINORUS_PRECISION_CENTURY = 9,
  SINORUS_PRECISION_MILLENNIUM = 10,
} SinorusPrecision;

/**
 * SinorusAllen:
 * @SINORUS_ALLEN_UNKNOWN: not known
 * @SINORUS_ALLEN_BEFORE: a ends before b starts, with at least a day between them
 * @SINORUS_ALLEN_MEETS: b starts on the day after a ends
 * @SINORUS_ALLEN_OVERLAPS: a starts first, and b starts in it and ends after it
 * @SINORUS_ALLEN_STARTS: both start together, and a ends first
 * @SINORUS_ALLEN_DURING: a starts after b starts, and ends before b ends
 * @SINORUS_ALLEN_FINISHES: both end together, and a starts last
 * @SINORUS_ALLEN_EQUALS: both start together and end together
 * @SINORUS_ALLEN_AFTER: the inverse of before
 * @SINORUS_ALLEN_MET_BY: the inverse of meets
 * @SINORUS_ALLEN_OVERLAPPED_BY: the inverse of overlaps
 * @SINORUS_ALLEN_STARTED_BY: the inverse of starts
 * @SINORUS_ALLEN_CONTAINS: the inverse of during
 * @SINORUS_ALLEN_FINISHED_BY: the inverse of finishes
 *
 * Allen's thirteen relations between two extents of days, a and b: exactly one holds of any two.
 *
 * Since: 1.0
 */
typedef enum {
  SINORUS_ALLEN_UNKNOWN = 0,
  SINORUS_ALLEN_BEFORE = 1,
  SINORUS_ALLEN_MEETS = 2,
  SINORUS_ALLEN_OVERLAPS = 3,
  SINORUS_ALLEN_STARTS = 4,
  SINORUS_ALLEN_DURING = 5,
  SINORUS_ALLEN_FINISHES = 6,
  SINORUS_ALLEN_EQUALS = 7,
  SINORUS_ALLEN_AFTER = 8,
  SINORUS_ALLEN_MET_BY = 9,
  SINORUS_ALLEN_OVERLAPPED_BY = 10,
  SINORUS_ALLEN_STARTED_BY = 11,
  SINORUS_ALLEN_CONTAINS = 12,
  SINORUS_ALLEN_FINISHED_BY = 13,
} SinorusAllen;

#define SINORUS_TYPE_DATE (sinorus_date_get_type ())

typedef struct _SinorusDate SinorusDate;

SINORUS_AVAILABLE_IN_1_0
GType sinorus_date_get_type (void) G_GNUC_CONST;

SINORUS_AVAILABLE_IN_1_0
SinorusDate *sinorus_date_parse (const char *text, GError **error);
SINORUS_AVAILABLE_IN_1_0
SinorusDate *sinorus_date_new_day (gint64 day, GError **error);
SINORUS_AVAILABLE_IN_1_0
SinorusDate *sinorus_date_new_ymd (gint64 year, gint64 month, gint64 day, GError **error);
SINORUS_AVAILABLE_IN_1_0
SinorusDate *sinorus_date_new_period (gint64 day, SinorusPeriodUnit unit, GError **error);
SINORUS_AVAILABLE_IN_1_0
SinorusDate *sinorus_date_ref (SinorusDate *self);
SINORUS_AVAILABLE_IN_1_0
void sinorus_date_unref (SinorusDate *self);

SINORUS_AVAILABLE_IN_1_0
gboolean sinorus_date_equal (SinorusDate *self, SinorusDate *other);
SINORUS_AVAILABLE_IN_1_0
guint sinorus_date_hash (SinorusDate *self);
SINORUS_AVAILABLE_IN_1_0
int sinorus_date_compare (SinorusDate *self, SinorusDate *other);
SINORUS_AVAILABLE_IN_1_0
char *sinorus_date_to_string (SinorusDate *self);

SINORUS_AVAILABLE_IN_1_0
gboolean sinorus_date_get_bounds (SinorusDate *self, gboolean fuzzy, gint64 *first_day, gint64 *last_day);
SINORUS_AVAILABLE_IN_1_0
char *sinorus_date_dup_lower (SinorusDate *self, gboolean fuzzy);
SINORUS_AVAILABLE_IN_1_0
char *sinorus_date_dup_upper (SinorusDate *self, gboolean fuzzy);

SINORUS_AVAILABLE_IN_1_0
SinorusPrecision sinorus_date_get_precision (SinorusDate *self);
SINORUS_AVAILABLE_IN_1_0
gboolean sinorus_date_is_interval (SinorusDate *self);
SINORUS_AVAILABLE_IN_1_0
gboolean sinorus_date_is_set (SinorusDate *self);
SINORUS_AVAILABLE_IN_1_0
gboolean sinorus_date_is_one_of (SinorusDate *self);
SINORUS_AVAILABLE_IN_1_0
gboolean sinorus_date_is_uncertain (SinorusDate *self);
SINORUS_AVAILABLE_IN_1_0
gboolean sinorus_date_is_approximate (SinorusDate *self);
SINORUS_AVAILABLE_IN_1_0
gboolean sinorus_date_has_open_start (SinorusDate *self);
SINORUS_AVAILABLE_IN_1_0
gboolean sinorus_date_has_open_end (SinorusDate *self);
SINORUS_AVAILABLE_IN_1_0
gboolean sinorus_date_has_unknown_start (SinorusDate *self);
SINORUS_AVAILABLE_IN_1_0
gboolean sinorus_date_has_unknown_end (SinorusDate *self);

SINORUS_AVAILABLE_IN_1_0
SinorusTruth sinorus_date_relate (SinorusDate *self, SinorusDate *other, SinorusAllen relation, gboolean fuzzy);
SINORUS_AVAILABLE_IN_1_0
SinorusTruth sinorus_date_before (SinorusDate *self, SinorusDate *other, gboolean fuzzy);
SINORUS_AVAILABLE_IN_1_0
SinorusTruth sinorus_date_contains (SinorusDate *self, SinorusDate *other, gboolean fuzzy);
SINORUS_AVAILABLE_IN_1_0
SinorusTruth sinorus_date_overlaps (SinorusDate *self, SinorusDate *other, gboolean fuzzy);

SINORUS_AVAILABLE_IN_1_0
gboolean sinorus_date_allocate (SinorusDate *self, SinorusPeriodUnit unit, gint64 **periods, double **weights,
                                gsize *n_periods, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SinorusDate, sinorus_date_unref)

G_END_DECLS
