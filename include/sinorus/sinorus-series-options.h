/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <gio/gio.h>
#include <sinorus/sinorus-version-macros.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_SERIES_OPTIONS (sinorus_series_options_get_type ())

SINORUS_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (SinorusSeriesOptions, sinorus_series_options, SINORUS, SERIES_OPTIONS, GObject)

SINORUS_AVAILABLE_IN_1_0
SinorusSeriesOptions *sinorus_series_options_new (void);

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_series_options_get_from (SinorusSeriesOptions *self);
SINORUS_AVAILABLE_IN_1_0
void sinorus_series_options_set_from (SinorusSeriesOptions *self, const char *from);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_series_options_get_to (SinorusSeriesOptions *self);
SINORUS_AVAILABLE_IN_1_0
void sinorus_series_options_set_to (SinorusSeriesOptions *self, const char *to);
SINORUS_AVAILABLE_IN_1_0
gboolean sinorus_series_options_get_all (SinorusSeriesOptions *self);
SINORUS_AVAILABLE_IN_1_0
void sinorus_series_options_set_all (SinorusSeriesOptions *self, gboolean all);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_series_options_get_by (SinorusSeriesOptions *self);
SINORUS_AVAILABLE_IN_1_0
void sinorus_series_options_set_by (SinorusSeriesOptions *self, const char *by);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_series_options_get_scale (SinorusSeriesOptions *self);
SINORUS_AVAILABLE_IN_1_0
void sinorus_series_options_set_scale (SinorusSeriesOptions *self, const char *scale);
SINORUS_AVAILABLE_IN_1_0
gboolean sinorus_series_options_get_undirected (SinorusSeriesOptions *self);
SINORUS_AVAILABLE_IN_1_0
void sinorus_series_options_set_undirected (SinorusSeriesOptions *self, gboolean undirected);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_series_options_get_codes (SinorusSeriesOptions *self);
SINORUS_AVAILABLE_IN_1_0
void sinorus_series_options_set_codes (SinorusSeriesOptions *self, const char *const *codes);
SINORUS_AVAILABLE_IN_1_0
gboolean sinorus_series_options_get_root_only (SinorusSeriesOptions *self);
SINORUS_AVAILABLE_IN_1_0
void sinorus_series_options_set_root_only (SinorusSeriesOptions *self, gboolean root_only);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_series_options_get_since (SinorusSeriesOptions *self);
SINORUS_AVAILABLE_IN_1_0
void sinorus_series_options_set_since (SinorusSeriesOptions *self, const char *since);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_series_options_get_until (SinorusSeriesOptions *self);
SINORUS_AVAILABLE_IN_1_0
void sinorus_series_options_set_until (SinorusSeriesOptions *self, const char *until);

G_END_DECLS
