/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-align-options.h>
#include <sinorus/sinorus-event-table.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_BRIEF_OPTIONS (sinorus_brief_options_get_type ())

SINORUS_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (SinorusBriefOptions, sinorus_brief_options, SINORUS, BRIEF_OPTIONS, GObject)

SINORUS_AVAILABLE_IN_1_0
SinorusBriefOptions *sinorus_brief_options_new (void);
SINORUS_AVAILABLE_IN_1_0
SinorusEventTable *sinorus_brief_options_get_events (SinorusBriefOptions *self);
SINORUS_AVAILABLE_IN_1_0
void sinorus_brief_options_set_events (SinorusBriefOptions *self, SinorusEventTable *events);
SINORUS_AVAILABLE_IN_1_0
SinorusAlignOptions *sinorus_brief_options_get_align (SinorusBriefOptions *self);
SINORUS_AVAILABLE_IN_1_0
void sinorus_brief_options_set_align (SinorusBriefOptions *self, SinorusAlignOptions *align);

G_END_DECLS
