/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "store/sinorus-event-builder-private.h"

#include <sinorus/sinorus-event-table.h>

G_BEGIN_DECLS

/* Takes everything out of `data`. */
SinorusEventTable *_sinorus_event_table_new (SinorusEventData *data);

G_END_DECLS
