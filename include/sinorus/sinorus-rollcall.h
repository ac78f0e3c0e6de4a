/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-value.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_ROLLCALL (sinorus_rollcall_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Rollcall, rollcall, ROLLCALL)

SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_rollcall_get_for (SinorusRollcall *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_rollcall_get_against (SinorusRollcall *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_rollcall_get_abstain (SinorusRollcall *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_rollcall_get_not_participating (SinorusRollcall *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_rollcall_get_absent (SinorusRollcall *self);

G_END_DECLS
