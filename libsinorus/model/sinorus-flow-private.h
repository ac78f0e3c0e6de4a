/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <sinorus/sinorus-flow.h>

#include "model/sinorus-chronicle-private.h"

G_BEGIN_DECLS

/* What a flow was in a period. */
typedef struct {
  SinorusNode *node;
  const char *text;    /* the period, as written */
  gint64 first, last;  /* its days */
  gboolean known;      /* FALSE where it is `none` */
  double low, high;    /* the same where it is a number */
  double half;         /* half a unit of the last digit that is written: how far rounding may have moved it */
} SinorusFlowValue;

/* The values that can be read, by period; free with g_array_unref. */
GArray *_sinorus_flow_list_values (SinorusNode *values);
/* The value of the period that has exactly these days, or NULL. */
const SinorusFlowValue *_sinorus_flow_find_value (GArray *values, gint64 first, gint64 last);
/* Reports values that cannot be read, and those that are not what their parts add up to. */
void _sinorus_flow_check_values (SinorusValue *flow, SinorusNode *values, SinorusDate *released, const char *path,
                                 GListStore *diagnostics);
/* Whether a flow is the sum that it says to be: unknown where a part is not covered. `message`, which may be NULL, is
 * set to why not. */
SinorusTruth _sinorus_flow_is_sum (SinorusChronicle *chronicle, SinorusFlow *flow, char **message);

/* Whether a text is a code of the Harmonized System: 2, 4 or 6 digits, of a chapter that there is. */
gboolean _sinorus_hs_code_is_valid (const char *code);

G_END_DECLS
