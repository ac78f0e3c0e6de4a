/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-value.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_QUANTITY (sinorus_quantity_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Quantity, quantity, QUANTITY)

SINORUS_AVAILABLE_IN_1_0
double sinorus_quantity_get_value (SinorusQuantity *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_quantity_get_unit (SinorusQuantity *self);

G_END_DECLS
