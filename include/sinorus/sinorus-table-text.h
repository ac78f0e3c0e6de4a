/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-table.h>

G_BEGIN_DECLS

SINORUS_AVAILABLE_IN_1_0
char *sinorus_table_to_text (SinorusTable *self, const char *format, guint width, GError **error);

G_END_DECLS
