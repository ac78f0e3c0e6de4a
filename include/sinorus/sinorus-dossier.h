/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-chronicle.h>
#include <sinorus/sinorus-finding.h>

G_BEGIN_DECLS

SINORUS_AVAILABLE_IN_1_0
SinorusFinding *sinorus_dossier (SinorusChronicle *chronicle, const char *id, SinorusDate *on, GError **error);

G_END_DECLS
