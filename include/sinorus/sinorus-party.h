/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-actor.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_PARTY (sinorus_party_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Party, party, PARTY)

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_party_get_kind (SinorusParty *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_party_get_state (SinorusParty *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_party_get_parent (SinorusParty *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_party_get_sector (SinorusParty *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_party_get_members (SinorusParty *self);

G_END_DECLS
