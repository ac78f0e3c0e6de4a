/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-value.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_EVIDENCE (sinorus_evidence_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Evidence, evidence, EVIDENCE)

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_evidence_get_source (SinorusEvidence *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_evidence_get_relation (SinorusEvidence *self);
SINORUS_AVAILABLE_IN_1_0
double sinorus_evidence_get_credibility (SinorusEvidence *self);
SINORUS_AVAILABLE_IN_1_0
SinorusTruth sinorus_evidence_get_documentary (SinorusEvidence *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_evidence_get_note (SinorusEvidence *self);

G_END_DECLS
