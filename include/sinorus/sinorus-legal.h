/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-value.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_LEGAL (sinorus_legal_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Legal, legal, LEGAL)

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_legal_get_text (SinorusLegal *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_legal_get_paragraph (SinorusLegal *self);

G_END_DECLS
