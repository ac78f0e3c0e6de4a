/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-record.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_FLOW (sinorus_flow_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Flow, flow, FLOW)

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_flow_get_reporter (SinorusFlow *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_flow_get_partner (SinorusFlow *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_flow_get_direction (SinorusFlow *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_flow_get_item (SinorusFlow *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_flow_get_currency (SinorusFlow *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_flow_get_basis (SinorusFlow *self);
SINORUS_AVAILABLE_IN_1_0
SinorusNode *sinorus_flow_get_values (SinorusFlow *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_flow_get_unit (SinorusFlow *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_flow_get_growth (SinorusFlow *self);
SINORUS_AVAILABLE_IN_1_0
SinorusDate *sinorus_flow_get_released (SinorusFlow *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_flow_get_revises (SinorusFlow *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_flow_get_identity (SinorusFlow *self);

SINORUS_AVAILABLE_IN_1_0
GStrv sinorus_flow_list_periods (SinorusFlow *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_flow_lookup (SinorusFlow *self, SinorusDate *period, double *low, double *high);

G_END_DECLS
