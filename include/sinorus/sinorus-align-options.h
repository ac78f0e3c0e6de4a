/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <gio/gio.h>
#include <sinorus/sinorus-version-macros.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_ALIGN_OPTIONS (sinorus_align_options_get_type ())

SINORUS_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (SinorusAlignOptions, sinorus_align_options, SINORUS, ALIGN_OPTIONS, GObject)

SINORUS_AVAILABLE_IN_1_0
SinorusAlignOptions *sinorus_align_options_new (void);
SINORUS_AVAILABLE_IN_1_0
double sinorus_align_options_get_agreement_threshold (SinorusAlignOptions *self);
SINORUS_AVAILABLE_IN_1_0
void sinorus_align_options_set_agreement_threshold (SinorusAlignOptions *self, double agreement_threshold);
SINORUS_AVAILABLE_IN_1_0
double sinorus_align_options_get_divergence_threshold (SinorusAlignOptions *self);
SINORUS_AVAILABLE_IN_1_0
void sinorus_align_options_set_divergence_threshold (SinorusAlignOptions *self, double divergence_threshold);
SINORUS_AVAILABLE_IN_1_0
guint sinorus_align_options_get_permutations (SinorusAlignOptions *self);
SINORUS_AVAILABLE_IN_1_0
void sinorus_align_options_set_permutations (SinorusAlignOptions *self, guint permutations);
SINORUS_AVAILABLE_IN_1_0
guint64 sinorus_align_options_get_seed (SinorusAlignOptions *self);
SINORUS_AVAILABLE_IN_1_0
void sinorus_align_options_set_seed (SinorusAlignOptions *self, guint64 seed);
SINORUS_AVAILABLE_IN_1_0
gboolean sinorus_align_options_get_weighted (SinorusAlignOptions *self);
SINORUS_AVAILABLE_IN_1_0
void sinorus_align_options_set_weighted (SinorusAlignOptions *self, gboolean weighted);

G_END_DECLS
