/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <sinorus/sinorus-event.h>

#include "model/sinorus-chronicle-private.h"

G_BEGIN_DECLS

/* Reports what a pattern cannot have. `member` is where the pattern stands in `value`. */
void _sinorus_pattern_check (SinorusNode *pattern, SinorusValue *value, const char *member, const char *path,
                             GListStore *diagnostics);
/* Whether a date certainly lies within all the days of a window, from the first that it may mean to the last: `2017` is
 * the whole year here. */
SinorusTruth _sinorus_date_lies_within (SinorusDate *date, SinorusDate *window);
/* Whether an event is as a pattern says: unknown where its dates are too imprecise. */
SinorusTruth _sinorus_pattern_match (SinorusChronicle *chronicle, SinorusNode *pattern, SinorusEvent *event);

G_END_DECLS
