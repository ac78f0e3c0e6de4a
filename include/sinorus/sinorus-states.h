/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <gio/gio.h>
#include <sinorus/sinorus-version-macros.h>

G_BEGIN_DECLS

SINORUS_AVAILABLE_IN_1_0
GStrv sinorus_states_list (void);
SINORUS_AVAILABLE_IN_1_0
GStrv sinorus_states_list_schemes (void);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_states_get_name (const char *code);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_states_get_code (const char *code, const char *scheme);
SINORUS_AVAILABLE_IN_1_0
char *sinorus_states_lookup (const char *scheme, const char *code);

G_END_DECLS
