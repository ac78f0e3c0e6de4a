/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-record.h>
#include <sinorus/sinorus-cap.h>
#include <sinorus/sinorus-framework.h>
#include <sinorus/sinorus-legal.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_SANCTION (sinorus_sanction_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Sanction, sanction, SANCTION)

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_sanction_get_regime (SinorusSanction *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_sanction_get_senders (SinorusSanction *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_sanction_get_target (SinorusSanction *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_sanction_get_direction (SinorusSanction *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_sanction_get_sector (SinorusSanction *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_sanction_get_goods (SinorusSanction *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_sanction_get_completeness (SinorusSanction *self);
SINORUS_AVAILABLE_IN_1_0
SinorusCap *sinorus_sanction_get_cap (SinorusSanction *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_sanction_get_exemptions (SinorusSanction *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_sanction_get_conditions (SinorusSanction *self);
SINORUS_AVAILABLE_IN_1_0
SinorusFramework *sinorus_sanction_get_framework (SinorusSanction *self);
SINORUS_AVAILABLE_IN_1_0
SinorusLegal *sinorus_sanction_get_legal (SinorusSanction *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_sanction_get_grandfathering (SinorusSanction *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_sanction_get_steps (SinorusSanction *self);
SINORUS_AVAILABLE_IN_1_0
SinorusTruth sinorus_sanction_get_verified (SinorusSanction *self);

G_END_DECLS
