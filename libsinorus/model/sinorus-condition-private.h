/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <sinorus/sinorus-condition.h>

G_BEGIN_DECLS

/* The pattern of an `event` or `no-event`: its `pattern`, or all that it has but the time. */
SinorusNode *_sinorus_condition_dup_pattern (SinorusNode *event, const char *time);

G_END_DECLS
