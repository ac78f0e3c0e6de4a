/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <sinorus/sinorus-claim.h>

#include "model/sinorus-chronicle-private.h"

G_BEGIN_DECLS

/* Why a rule of the model forbids what a claim says, given what else is told in the view: `not-a-vote`, `direction`,
 * `not-in-force`, `identity` or `counter-example`; NULL if none does. The ids of the records that decide it are added to
 * `records`, unless that is NULL; they are borrowed. */
const char *_sinorus_claim_find_violation (SinorusChronicle *chronicle, SinorusClaim *claim, GPtrArray *records);

G_END_DECLS
