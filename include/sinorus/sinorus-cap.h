/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-value.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_CAP (sinorus_cap_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Cap, cap, CAP)

SINORUS_AVAILABLE_IN_1_0
double sinorus_cap_get_quantity (SinorusCap *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_cap_get_unit (SinorusCap *self);
SINORUS_AVAILABLE_IN_1_0
double sinorus_cap_get_value (SinorusCap *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_cap_get_currency (SinorusCap *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_cap_get_period (SinorusCap *self);
SINORUS_AVAILABLE_IN_1_0
SinorusDate *sinorus_cap_get_from (SinorusCap *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_cap_get_rule (SinorusCap *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_cap_get_over (SinorusCap *self);
SINORUS_AVAILABLE_IN_1_0
const double *sinorus_cap_get_notify (SinorusCap *self, gsize *n);

G_END_DECLS
