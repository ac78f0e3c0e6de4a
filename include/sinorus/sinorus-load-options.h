/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <gio/gio.h>
#include <sinorus/sinorus-version-macros.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_LOAD_OPTIONS (sinorus_load_options_get_type ())

SINORUS_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (SinorusLoadOptions, sinorus_load_options, SINORUS, LOAD_OPTIONS, GObject)

SINORUS_AVAILABLE_IN_1_0
SinorusLoadOptions *sinorus_load_options_new (void);

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_load_options_get_dedupe (SinorusLoadOptions *self);
SINORUS_AVAILABLE_IN_1_0
void sinorus_load_options_set_dedupe (SinorusLoadOptions *self, const char *dedupe);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_load_options_get_input (SinorusLoadOptions *self);
SINORUS_AVAILABLE_IN_1_0
void sinorus_load_options_set_input (SinorusLoadOptions *self, const char *input);

G_END_DECLS
