/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-record.h>
#include <sinorus/sinorus-framework.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_POLICY (sinorus_policy_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Policy, policy, POLICY)

SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_policy_get_holders (SinorusPolicy *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_policy_get_issue (SinorusPolicy *self);
SINORUS_AVAILABLE_IN_1_0
double sinorus_policy_get_stance (SinorusPolicy *self);
SINORUS_AVAILABLE_IN_1_0
double sinorus_policy_get_intensity (SinorusPolicy *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_policy_get_scope (SinorusPolicy *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_policy_get_instrument (SinorusPolicy *self);
SINORUS_AVAILABLE_IN_1_0
SinorusFramework *sinorus_policy_get_framework (SinorusPolicy *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_policy_get_conditions (SinorusPolicy *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_policy_get_rationales (SinorusPolicy *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_policy_get_steps (SinorusPolicy *self);

G_END_DECLS
