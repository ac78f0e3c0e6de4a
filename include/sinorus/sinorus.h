/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#define SINORUS_INSIDE
#include <sinorus/sinorus-version.h>
#include <sinorus/sinorus-version-macros.h>
#include <sinorus/sinorus-enum-types.h>
#include <sinorus/sinorus-error.h>
#include <sinorus/sinorus-diagnostic.h>
#include <sinorus/sinorus-number.h>
#include <sinorus/sinorus-json-writer.h>
#include <sinorus/sinorus-table.h>
#include <sinorus/sinorus-finding.h>
#include <sinorus/sinorus-period-unit.h>
#include <sinorus/sinorus-states.h>
#include <sinorus/sinorus-load-options.h>
#include <sinorus/sinorus-event-table.h>
#include <sinorus/sinorus-series-options.h>
#include <sinorus/sinorus-series.h>
#include <sinorus/sinorus-truth.h>
#include <sinorus/sinorus-date.h>
#undef SINORUS_INSIDE
