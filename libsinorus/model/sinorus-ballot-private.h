/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <sinorus/sinorus-ballot.h>

#include "model/sinorus-chronicle-private.h"

G_BEGIN_DECLS

/* Since 1966; eleven before. */
#define SINORUS_COUNCIL_SEATS 15

/* What came of a ballot. A number of votes is −1 where it is not known. */
typedef struct {
  const char *outcome; /* adopted, vetoed, failed, agreed, blocked; NULL where it cannot be told */
  gint64 n_for, n_against, n_abstain;
  GPtrArray *vetoes;   /* ids of the members whose votes are vetoes; borrowed */
  char *reason;        /* why, in words */
} SinorusOutcome;

/* Whether texts of a kind are agreed without a vote. `kind` may be NULL. */
gboolean _sinorus_ballot_takes_no_vote (const char *kind);
/* By Article 27 of the Charter. `kind` stands for the ballot's own, which others may dispute. */
void _sinorus_outcome_init (SinorusOutcome *outcome, SinorusChronicle *chronicle, SinorusBallot *ballot,
                            const char *kind);
void _sinorus_outcome_clear (SinorusOutcome *outcome);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SinorusOutcome, _sinorus_outcome_clear)

G_END_DECLS
