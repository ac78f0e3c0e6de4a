/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "base/sinorus-date-private.h"

G_BEGIN_DECLS

/* Nothing of a text is looked at twice: each scan_ function finds the scanner at the first character that is its own,
 * and leaves it behind its last. All return FALSE with the error set. */
typedef struct {
  const char *text;
  const char *at;
  SinorusDate *date;
  GError **error;
} SinorusDateScanner;

/* A date that is not made of others. */
typedef struct {
  SinorusSpan strict;
  SinorusSpan fuzzy;
  SinorusPrecision precision;
} SinorusDateMoment;

/* Says why the text is no date, and that it is so from `where` on. Always FALSE, for the caller to return. */
gboolean _sinorus_date_fail (SinorusDateScanner *s, const char *where, const char *format, ...) G_GNUC_PRINTF (3, 4);
/* The same for a character that nobody wants, at which the scanner stands. */
gboolean _sinorus_date_fail_unexpected (SinorusDateScanner *s);

gboolean _sinorus_date_scan_moment (SinorusDateScanner *s, SinorusDateMoment *moment);
/* The time of day, from its T on. */
gboolean _sinorus_date_scan_time (SinorusDateScanner *s);

G_END_DECLS
