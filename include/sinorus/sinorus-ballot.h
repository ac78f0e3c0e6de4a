/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-record.h>
#include <sinorus/sinorus-rollcall.h>
#include <sinorus/sinorus-tally.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_BALLOT (sinorus_ballot_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Ballot, ballot, BALLOT)

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_ballot_get_kind (SinorusBallot *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_ballot_get_body (SinorusBallot *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_ballot_get_symbol (SinorusBallot *self);
SINORUS_AVAILABLE_IN_1_0
SinorusDate *sinorus_ballot_get_date (SinorusBallot *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_ballot_get_meeting (SinorusBallot *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_ballot_get_chapter (SinorusBallot *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_ballot_get_sponsors (SinorusBallot *self);
SINORUS_AVAILABLE_IN_1_0
SinorusRollcall *sinorus_ballot_get_votes (SinorusBallot *self);
SINORUS_AVAILABLE_IN_1_0
SinorusTally *sinorus_ballot_get_counts (SinorusBallot *self);
SINORUS_AVAILABLE_IN_1_0
SinorusTruth sinorus_ballot_get_agreed (SinorusBallot *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_ballot_get_blocked_by (SinorusBallot *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_ballot_get_about (SinorusBallot *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_ballot_get_issues (SinorusBallot *self);

G_END_DECLS
