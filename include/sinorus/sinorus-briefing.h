/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-brief-options.h>
#include <sinorus/sinorus-chronicle.h>
#include <sinorus/sinorus-finding.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_BRIEFING (sinorus_briefing_get_type ())

SINORUS_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (SinorusBriefing, sinorus_briefing, SINORUS, BRIEFING, GObject)

SINORUS_AVAILABLE_IN_1_0
SinorusBriefing *sinorus_brief (SinorusChronicle *chronicle, const char *a, const char *b, const char *third,
                             SinorusBriefOptions *options, GCancellable *cancellable, GError **error);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_briefing_get_title (SinorusBriefing *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_briefing_get_answer (SinorusBriefing *self);
SINORUS_AVAILABLE_IN_1_0
SinorusFinding *sinorus_briefing_get_alignment (SinorusBriefing *self);
SINORUS_AVAILABLE_IN_1_0
GStrv sinorus_briefing_list_sections (SinorusBriefing *self);
SINORUS_AVAILABLE_IN_1_0
SinorusTable *sinorus_briefing_get_table (SinorusBriefing *self, const char *section);
SINORUS_AVAILABLE_IN_1_0
char *sinorus_briefing_to_text (SinorusBriefing *self, const char *format, guint width, GError **error);

G_END_DECLS
