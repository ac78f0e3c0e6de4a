/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-record.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_CASE (sinorus_case_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Case, case, CASE)

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_case_get_unit (SinorusCase *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_case_get_antecedent (SinorusCase *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_case_get_consequent (SinorusCase *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_case_get_outcome (SinorusCase *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_case_get_weak (SinorusCase *self);

G_END_DECLS
