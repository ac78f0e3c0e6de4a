/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-value.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_COSTS (sinorus_costs_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Costs, costs, COSTS)

SINORUS_AVAILABLE_IN_1_0
double sinorus_costs_get_sunk (SinorusCosts *self);
SINORUS_AVAILABLE_IN_1_0
double sinorus_costs_get_tied (SinorusCosts *self);
SINORUS_AVAILABLE_IN_1_0
double sinorus_costs_get_instalment (SinorusCosts *self);
SINORUS_AVAILABLE_IN_1_0
double sinorus_costs_get_reducible (SinorusCosts *self);

G_END_DECLS
