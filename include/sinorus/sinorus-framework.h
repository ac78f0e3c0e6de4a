/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-value.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_FRAMEWORK (sinorus_framework_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Framework, framework, FRAMEWORK)

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_framework_get_forum (SinorusFramework *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_framework_get_body (SinorusFramework *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_framework_get_authority (SinorusFramework *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_framework_get_implements (SinorusFramework *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_framework_get_paragraph (SinorusFramework *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_framework_get_participants (SinorusFramework *self);

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_framework_get_label (SinorusFramework *self);

G_END_DECLS
