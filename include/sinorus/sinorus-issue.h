/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-record.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_ISSUE (sinorus_issue_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Issue, issue, ISSUE)

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_issue_get_proposition (SinorusIssue *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_issue_get_about (SinorusIssue *self);
SINORUS_AVAILABLE_IN_1_0
double sinorus_issue_get_salience (SinorusIssue *self);

G_END_DECLS
