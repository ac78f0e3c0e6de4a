/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-record.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_REGIME (sinorus_regime_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Regime, regime, REGIME)

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_regime_get_authority (SinorusRegime *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_regime_get_target (SinorusRegime *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_regime_get_purposes (SinorusRegime *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_regime_get_objectives (SinorusRegime *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_regime_get_parent (SinorusRegime *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_regime_get_steps (SinorusRegime *self);

G_END_DECLS
