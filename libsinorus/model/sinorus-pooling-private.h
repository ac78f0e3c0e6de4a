/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <sinorus/sinorus-claim.h>

#include "model/sinorus-chronicle-private.h"

G_BEGIN_DECLS

/* What one source has to say for or against something. */
typedef struct {
  const char *source;
  const char *group;      /* of independence */
  const char *relation;   /* supports, contradicts, … */
  double llr;             /* log likelihood ratio, natural logarithm */
  gboolean documentary;   /* a document that contradicts */
  gboolean own_denial;    /* a denial by the party concerned */
} SinorusWeighing;

/* The weighings that bear on something, pooled over independent groups. */
typedef struct {
  GArray *weighings;
  SinorusChronicle *chronicle;
} SinorusPool;

void _sinorus_pool_init (SinorusPool *pool, SinorusChronicle *chronicle);
void _sinorus_pool_clear (SinorusPool *pool);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SinorusPool, _sinorus_pool_clear)

/* A source that says what is in question. `about` may be NULL. Sources outside of the view count for nothing. */
void _sinorus_pool_add_support (SinorusPool *pool, const char *source, SinorusRecord *about);
/* A claim: its source, and the evidence for and against it. */
void _sinorus_pool_add_claim (SinorusPool *pool, SinorusClaim *claim);

/* The pooled log odds, from even odds: a group counts once in each direction, with its largest weight. */
double _sinorus_pool_logit (SinorusPool *pool);
double _sinorus_probability (double logit);
/* asserted, confirmed, probable, reported, unsubstantiated, refuted, denied or contradicted. `reason` is set to why a
 * rule decided it, or NULL. */
const char *_sinorus_pool_status (SinorusPool *pool, const char **reason);
const char *_sinorus_claim_status (SinorusChronicle *chronicle, SinorusClaim *claim, double *p, const char **reason);

/* How probable it is that a record is so, and whether it enters counts. */
double _sinorus_record_probability (SinorusChronicle *chronicle, SinorusRecord *record, const char **status);
gboolean _sinorus_record_is_counted (SinorusChronicle *chronicle, SinorusRecord *record);

/* The rival values of a member: what the record's own sources say, and what claims say otherwise. */
typedef struct {
  SinorusNode *value;
  double logit;
  double share; /* softmax over the rivals */
} SinorusRival;

/* Best first; empty if nobody in the view says anything. Free with g_array_unref. */
GArray *_sinorus_resolve (SinorusChronicle *chronicle, SinorusRecord *record, const char *member);
/* 1 − Σ share²: 0 where all agree. */
double _sinorus_rivals_dispersion (GArray *rivals);
/* The value that weighs most, or NULL if nobody in the view says anything. `member` may also be a field that is
 * computed: outcome, state or label, the label of the framework. */
SinorusNode *_sinorus_resolve_best (SinorusChronicle *chronicle, SinorusRecord *record, const char *member);
SinorusDate *_sinorus_resolve_date (SinorusChronicle *chronicle, SinorusRecord *record, const char *member);
/* Whether two nodes say the same, numbers however they are written. */
gboolean _sinorus_nodes_say_the_same (SinorusNode *a, SinorusNode *b);
double _sinorus_resolve_number (SinorusChronicle *chronicle, SinorusRecord *record, const char *member);

G_END_DECLS
