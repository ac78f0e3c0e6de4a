/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-record.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_ACTOR (sinorus_actor_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Actor, actor, ACTOR)

SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_actor_get_names (SinorusActor *self);

G_END_DECLS
