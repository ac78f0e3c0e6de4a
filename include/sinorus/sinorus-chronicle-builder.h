/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-chronicle.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_CHRONICLE_BUILDER (sinorus_chronicle_builder_get_type ())

SINORUS_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (SinorusChronicleBuilder, sinorus_chronicle_builder, SINORUS, CHRONICLE_BUILDER, GObject)

SINORUS_AVAILABLE_IN_1_0
SinorusChronicleBuilder *sinorus_chronicle_builder_new (const char *id, const char *title);
SINORUS_AVAILABLE_IN_1_0
void sinorus_chronicle_builder_add_layer (SinorusChronicleBuilder *self, const char *layer);
SINORUS_AVAILABLE_IN_1_0
void sinorus_chronicle_builder_add (SinorusChronicleBuilder *self, SinorusRecord *record);
SINORUS_AVAILABLE_IN_1_0
void sinorus_chronicle_builder_add_chronicle (SinorusChronicleBuilder *self, SinorusChronicle *chronicle);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_chronicle_builder_check (SinorusChronicleBuilder *self);
SINORUS_AVAILABLE_IN_1_0
SinorusChronicle *sinorus_chronicle_builder_build (SinorusChronicleBuilder *self, GError **error);

G_END_DECLS
