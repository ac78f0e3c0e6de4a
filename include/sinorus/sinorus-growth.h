/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-value.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_GROWTH (sinorus_growth_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Growth, growth, GROWTH)

SINORUS_AVAILABLE_IN_1_0
SinorusDate *sinorus_growth_get_period (SinorusGrowth *self);
SINORUS_AVAILABLE_IN_1_0
double sinorus_growth_get_rate (SinorusGrowth *self);
SINORUS_AVAILABLE_IN_1_0
SinorusDate *sinorus_growth_get_against (SinorusGrowth *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_growth_get_basis (SinorusGrowth *self);

G_END_DECLS
