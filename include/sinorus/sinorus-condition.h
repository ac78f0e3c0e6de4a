/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-value.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_CONDITION (sinorus_condition_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Condition, condition, CONDITION)

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_condition_get_effect (SinorusCondition *self);
SINORUS_AVAILABLE_IN_1_0
SinorusNode *sinorus_condition_get_when (SinorusCondition *self);
SINORUS_AVAILABLE_IN_1_0
double sinorus_condition_get_credibility (SinorusCondition *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_condition_get_verifier (SinorusCondition *self);

G_END_DECLS
