/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-record.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_CLAIM (sinorus_claim_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Claim, claim, CLAIM)

SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_claim_get_about (SinorusClaim *self);
SINORUS_AVAILABLE_IN_1_0
SinorusNode *sinorus_claim_get_says (SinorusClaim *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_claim_get_text (SinorusClaim *self);
SINORUS_AVAILABLE_IN_1_0
SinorusNode *sinorus_claim_get_over (SinorusClaim *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_claim_get_accused (SinorusClaim *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_claim_get_kind (SinorusClaim *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_claim_get_holder (SinorusClaim *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_claim_get_cause (SinorusClaim *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_claim_get_effect (SinorusClaim *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_claim_get_modality (SinorusClaim *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_claim_get_quantifier (SinorusClaim *self);
SINORUS_AVAILABLE_IN_1_0
const gint32 *sinorus_claim_get_sentence (SinorusClaim *self, gsize *n);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_claim_get_source (SinorusClaim *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_claim_get_evidence (SinorusClaim *self);

G_END_DECLS
