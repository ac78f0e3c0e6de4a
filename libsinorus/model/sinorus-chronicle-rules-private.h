/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/sinorus-chronicle-private.h"

G_BEGIN_DECLS

/* Reports what breaks the rules that hold between records. The records may break other rules as well. */
void _sinorus_chronicle_check_rules (SinorusChronicle *chronicle, GListStore *diagnostics);

G_END_DECLS
