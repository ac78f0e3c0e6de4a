/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <sinorus/sinorus-chronicle.h>
#include <sinorus/sinorus-finding.h>

G_BEGIN_DECLS

/* Says among the parameters which chronicle a finding rests on, and which view of it, and warns of the sources that the
 * view leaves out for want of a date. */
void _sinorus_finding_set_view (SinorusFinding *finding, SinorusChronicle *chronicle);

G_END_DECLS
