/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-value.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_PLOVER (sinorus_plover_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Plover, plover, PLOVER)

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_plover_get_event (SinorusPlover *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_plover_get_mode (SinorusPlover *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_plover_get_context (SinorusPlover *self);

G_END_DECLS
