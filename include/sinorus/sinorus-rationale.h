/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-value.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_RATIONALE (sinorus_rationale_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Rationale, rationale, RATIONALE)

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_rationale_get_tag (SinorusRationale *self);
SINORUS_AVAILABLE_IN_1_0
double sinorus_rationale_get_weight (SinorusRationale *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_rationale_get_sources (SinorusRationale *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_rationale_get_claims (SinorusRationale *self);

G_END_DECLS
