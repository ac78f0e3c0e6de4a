/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-value.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_TALLY (sinorus_tally_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Tally, tally, TALLY)

SINORUS_AVAILABLE_IN_1_0
double sinorus_tally_get_for (SinorusTally *self);
SINORUS_AVAILABLE_IN_1_0
double sinorus_tally_get_against (SinorusTally *self);
SINORUS_AVAILABLE_IN_1_0
double sinorus_tally_get_abstain (SinorusTally *self);

G_END_DECLS
