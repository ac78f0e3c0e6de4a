/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-record.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_LEVER (sinorus_lever_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Lever, lever, LEVER)

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_lever_get_holder (SinorusLever *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_lever_get_over (SinorusLever *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_lever_get_instrument (SinorusLever *self);
SINORUS_AVAILABLE_IN_1_0
SinorusNode *sinorus_lever_get_capability (SinorusLever *self);
SINORUS_AVAILABLE_IN_1_0
SinorusNode *sinorus_lever_get_credibility (SinorusLever *self);
SINORUS_AVAILABLE_IN_1_0
SinorusNode *sinorus_lever_get_own_cost (SinorusLever *self);

G_END_DECLS
