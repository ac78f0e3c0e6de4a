/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-value.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_STEP (sinorus_step_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Step, step, STEP)

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_step_get_to (SinorusStep *self);
SINORUS_AVAILABLE_IN_1_0
SinorusDate *sinorus_step_get_date (SinorusStep *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_step_get_by (SinorusStep *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_step_get_legal (SinorusStep *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_step_get_sources (SinorusStep *self);

G_END_DECLS
