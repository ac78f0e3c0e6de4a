/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-record.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_MEMBERSHIP (sinorus_membership_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Membership, membership, MEMBERSHIP)

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_membership_get_actor (SinorusMembership *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_membership_get_body (SinorusMembership *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_membership_get_kind (SinorusMembership *self);
SINORUS_AVAILABLE_IN_1_0
SinorusTruth sinorus_membership_get_veto (SinorusMembership *self);

G_END_DECLS
