/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-record.h>
#include <sinorus/sinorus-framework.h>
#include <sinorus/sinorus-plover.h>
#include <sinorus/sinorus-quantity.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_EVENT (sinorus_event_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Event, event, EVENT)

SINORUS_AVAILABLE_IN_1_0
SinorusDate *sinorus_event_get_when (SinorusEvent *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_event_get_basis (SinorusEvent *self);
SINORUS_AVAILABLE_IN_1_0
SinorusDate *sinorus_event_get_reported (SinorusEvent *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_event_get_actors (SinorusEvent *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_event_get_offices (SinorusEvent *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_event_get_targets (SinorusEvent *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_event_get_audience (SinorusEvent *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_event_get_beneficiary (SinorusEvent *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_event_get_place (SinorusEvent *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_event_get_initiator (SinorusEvent *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_event_get_cameo (SinorusEvent *self);
SINORUS_AVAILABLE_IN_1_0
SinorusPlover *sinorus_event_get_plover (SinorusEvent *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_event_get_issues (SinorusEvent *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_event_get_about (SinorusEvent *self);
SINORUS_AVAILABLE_IN_1_0
SinorusFramework *sinorus_event_get_framework (SinorusEvent *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_event_get_channel (SinorusEvent *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_event_get_aspect (SinorusEvent *self);
SINORUS_AVAILABLE_IN_1_0
SinorusQuantity *sinorus_event_get_quantity (SinorusEvent *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_event_get_urgency (SinorusEvent *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_event_get_part_of (SinorusEvent *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_event_get_with (SinorusEvent *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_event_get_policies (SinorusEvent *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_event_get_sanctions (SinorusEvent *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_event_get_steps (SinorusEvent *self);

G_END_DECLS
