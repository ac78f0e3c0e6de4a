/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-value.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_EXEMPTION (sinorus_exemption_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Exemption, exemption, EXEMPTION)

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_exemption_get_kind (SinorusExemption *self);
SINORUS_AVAILABLE_IN_1_0
SinorusTruth sinorus_exemption_get_notice (SinorusExemption *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_exemption_get_text (SinorusExemption *self);
SINORUS_AVAILABLE_IN_1_0
SinorusDate *sinorus_exemption_get_during (SinorusExemption *self);

G_END_DECLS
