/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <sinorus/sinorus-issue.h>
#include <sinorus/sinorus-policy.h>

#include "model/sinorus-pooling-private.h"

G_BEGIN_DECLS

/* The position of one side on an issue, from its policies. */
typedef struct {
  double stance;        /* NaN if none is known */
  double intensity;     /* the largest that is given, or NaN */
  gboolean rivals;      /* the side's policies, or its sources, disagree */
  double p;             /* of its most probable policy; 1 unless policies are weighted */
  GPtrArray *policies;  /* of the side on the issue, that count */
} SinorusPosition;

/* Weighted, all policies count, each by its probability; else those that are counted, each the same. */
void _sinorus_position_init (SinorusPosition *position, SinorusChronicle *chronicle, SinorusIssue *issue,
                             const char *holder, gboolean weighted);
void _sinorus_position_clear (SinorusPosition *position);

/* Whether a policy is of a holder: its own, or that of a part of the state. */
gboolean _sinorus_policy_is_held_by (SinorusChronicle *chronicle, SinorusPolicy *policy, const char *holder);
/* The issues about a third, in the order of the documents. */
GPtrArray *_sinorus_issues_about (SinorusChronicle *chronicle, const char *third);

G_END_DECLS
