/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A length of time in the calendar: a month is as long as the month that it is counted from. */
typedef struct {
  gint64 months;
  gint64 days;
} SinorusDuration;

/* Reads an ISO 8601 duration of years, months, weeks and days, such as P1Y, P6M or P1M15D. `duration` may be NULL. */
gboolean _sinorus_duration_parse (const char *text, SinorusDuration *duration);
/* The day that lies so long after a day, or before it. */
gint64 _sinorus_day_add (gint64 day, SinorusDuration duration);
gint64 _sinorus_day_subtract (gint64 day, SinorusDuration duration);

G_END_DECLS
