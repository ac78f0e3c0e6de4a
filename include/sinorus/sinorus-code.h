/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-value.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_CODE (sinorus_code_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Code, code, CODE)

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_code_get_scheme (SinorusCode *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_code_get_value (SinorusCode *self);
SINORUS_AVAILABLE_IN_1_0
SinorusDate *sinorus_code_get_during (SinorusCode *self);

G_END_DECLS
