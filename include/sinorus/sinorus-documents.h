/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-chronicle.h>

G_BEGIN_DECLS

SINORUS_AVAILABLE_IN_1_0
SinorusChronicle *sinorus_chronicle_load (const char *uri, GError **error);
SINORUS_AVAILABLE_IN_1_0
SinorusChronicle *sinorus_chronicle_load_all (const char *const *uris, GError **error);
SINORUS_AVAILABLE_IN_1_0
SinorusChronicle *sinorus_chronicle_load_text (const char *text, const char *name, GError **error);
SINORUS_AVAILABLE_IN_1_0
char *sinorus_chronicle_to_yaml (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
char *sinorus_chronicle_to_json (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
gboolean sinorus_chronicle_save (SinorusChronicle *self, const char *uri, GError **error);

SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_check (const char *uri);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_check_all (const char *const *uris);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_check_text (const char *text, const char *name);
SINORUS_AVAILABLE_IN_1_0
GStrv sinorus_list_embedded (void);
SINORUS_AVAILABLE_IN_1_0
char *sinorus_dup_schema (void);

G_END_DECLS
