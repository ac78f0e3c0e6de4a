/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <gio/gio.h>
#include <sinorus/sinorus-table.h>
#include <sinorus/sinorus-version-macros.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_FINDING (sinorus_finding_get_type ())

SINORUS_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (SinorusFinding, sinorus_finding, SINORUS, FINDING, GObject)

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_finding_get_method (SinorusFinding *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_finding_get_version (SinorusFinding *self);
SINORUS_AVAILABLE_IN_1_0
gint64 sinorus_finding_get_n (SinorusFinding *self);
SINORUS_AVAILABLE_IN_1_0
double sinorus_finding_get_n_eff (SinorusFinding *self);
SINORUS_AVAILABLE_IN_1_0
double sinorus_finding_get_estimate (SinorusFinding *self);
SINORUS_AVAILABLE_IN_1_0
gboolean sinorus_finding_get_interval (SinorusFinding *self, double *low, double *high);
SINORUS_AVAILABLE_IN_1_0
double sinorus_finding_get_interval_level (SinorusFinding *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_finding_get_null (SinorusFinding *self);
SINORUS_AVAILABLE_IN_1_0
double sinorus_finding_get_p_value (SinorusFinding *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_finding_get_verdict (SinorusFinding *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_finding_get_warnings (SinorusFinding *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_finding_get_records (SinorusFinding *self);

SINORUS_AVAILABLE_IN_1_0
GStrv sinorus_finding_list_parameters (SinorusFinding *self);
SINORUS_AVAILABLE_IN_1_0
char *sinorus_finding_dup_parameter (SinorusFinding *self, const char *name);
SINORUS_AVAILABLE_IN_1_0
GStrv sinorus_finding_list_values (SinorusFinding *self);
SINORUS_AVAILABLE_IN_1_0
SinorusColumnType sinorus_finding_get_value_type (SinorusFinding *self, const char *name);
SINORUS_AVAILABLE_IN_1_0
double sinorus_finding_get_value_number (SinorusFinding *self, const char *name);
SINORUS_AVAILABLE_IN_1_0
char *sinorus_finding_dup_value_text (SinorusFinding *self, const char *name);
SINORUS_AVAILABLE_IN_1_0
GStrv sinorus_finding_dup_value_list (SinorusFinding *self, const char *name);

SINORUS_AVAILABLE_IN_1_0
GStrv sinorus_finding_list_tables (SinorusFinding *self);
SINORUS_AVAILABLE_IN_1_0
SinorusTable *sinorus_finding_get_table (SinorusFinding *self, const char *name);

SINORUS_AVAILABLE_IN_1_0
char *sinorus_finding_to_json (SinorusFinding *self, const char *verb, gboolean pretty);

G_END_DECLS
