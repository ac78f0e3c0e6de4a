/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <gio/gio.h>
#include <sinorus/sinorus-version-macros.h>

G_BEGIN_DECLS

/**
 * SinorusTruth:
 * @SINORUS_TRUTH_UNKNOWN: it cannot be told
 * @SINORUS_TRUTH_FALSE: it does not hold
 * @SINORUS_TRUTH_TRUE: it holds
 *
 * A truth value of Kleene's strong three-valued logic.
 *
 * What is asked of imprecise values often holds for some of the things they may mean and not for others; then it is
 * unknown, which is neither false nor an error.
 *
 * Since: 1.0
 */
typedef enum {
  SINORUS_TRUTH_UNKNOWN = 0,
  SINORUS_TRUTH_FALSE = 1,
  SINORUS_TRUTH_TRUE = 2,
} SinorusTruth;

SINORUS_AVAILABLE_IN_1_0
SinorusTruth sinorus_truth_and (SinorusTruth a, SinorusTruth b);
SINORUS_AVAILABLE_IN_1_0
SinorusTruth sinorus_truth_or (SinorusTruth a, SinorusTruth b);
SINORUS_AVAILABLE_IN_1_0
SinorusTruth sinorus_truth_not (SinorusTruth a);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_truth_to_string (SinorusTruth truth);

G_END_DECLS
