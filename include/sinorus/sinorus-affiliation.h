/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-record.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_AFFILIATION (sinorus_affiliation_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Affiliation, affiliation, AFFILIATION)

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_affiliation_get_person (SinorusAffiliation *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_affiliation_get_of (SinorusAffiliation *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_affiliation_get_role (SinorusAffiliation *self);
SINORUS_AVAILABLE_IN_1_0
SinorusTruth sinorus_affiliation_get_exclusive (SinorusAffiliation *self);

G_END_DECLS
