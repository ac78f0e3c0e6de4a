/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-actor.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_STATE (sinorus_state_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (State, state, STATE)

SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_state_get_codes (SinorusState *self);
SINORUS_AVAILABLE_IN_1_0
SinorusDate *sinorus_state_get_existence (SinorusState *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_state_get_successors (SinorusState *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_state_get_predecessors (SinorusState *self);

G_END_DECLS
