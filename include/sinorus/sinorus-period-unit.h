/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <gio/gio.h>
#include <sinorus/sinorus-version-macros.h>

G_BEGIN_DECLS

/**
 * SinorusPeriodUnit:
 * @SINORUS_PERIOD_UNIT_UNKNOWN: not known
 * @SINORUS_PERIOD_UNIT_DAY: a day, `2017-04-15`
 * @SINORUS_PERIOD_UNIT_WEEK: the seven days from a Monday, `2017-04-10/2017-04-16`
 * @SINORUS_PERIOD_UNIT_MONTH: a calendar month, `2017-04`
 * @SINORUS_PERIOD_UNIT_QUARTER: three months from January, April, July or October, `2017-34`
 * @SINORUS_PERIOD_UNIT_YEAR: a calendar year, `2017`
 *
 * The length of the periods into which time is cut.
 *
 * Since: 1.0
 */
typedef enum {
  SINORUS_PERIOD_UNIT_UNKNOWN = 0,
  SINORUS_PERIOD_UNIT_DAY = 1,
  SINORUS_PERIOD_UNIT_WEEK = 2,
  SINORUS_PERIOD_UNIT_MONTH = 3,
  SINORUS_PERIOD_UNIT_QUARTER = 4,
  SINORUS_PERIOD_UNIT_YEAR = 5,
} SinorusPeriodUnit;

G_END_DECLS
