/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-record.h>
#include <sinorus/sinorus-costs.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_SIGNAL (sinorus_signal_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Signal, signal, SIGNAL)

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_signal_get_event (SinorusSignal *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_signal_get_actor (SinorusSignal *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_signal_get_content (SinorusSignal *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_signal_get_audience (SinorusSignal *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_signal_get_promise (SinorusSignal *self);
SINORUS_AVAILABLE_IN_1_0
SinorusCosts *sinorus_signal_get_costs (SinorusSignal *self);
SINORUS_AVAILABLE_IN_1_0
double sinorus_signal_get_stakes (SinorusSignal *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_signal_get_kept (SinorusSignal *self);

G_END_DECLS
