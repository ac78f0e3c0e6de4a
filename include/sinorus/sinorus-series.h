/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <gio/gio.h>
#include <sinorus/sinorus-event-table.h>
#include <sinorus/sinorus-finding.h>
#include <sinorus/sinorus-series-options.h>
#include <sinorus/sinorus-version-macros.h>

G_BEGIN_DECLS

SINORUS_AVAILABLE_IN_1_0
SinorusFinding *sinorus_series (SinorusEventTable *events, SinorusSeriesOptions *options, GCancellable *cancellable,
                                GError **error);

G_END_DECLS
