/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "model/sinorus-pooling-private.h"

#include <math.h>
#include <string.h>

#include <sinorus/sinorus-ballot.h>
#include <sinorus/sinorus-event.h>
#include <sinorus/sinorus-evidence.h>
#include <sinorus/sinorus-flow.h>
#include <sinorus/sinorus-policy.h>
#include <sinorus/sinorus-regime.h>
#include <sinorus/sinorus-sanction.h>

#include "base/sinorus-number-private.h"
#include "model/sinorus-claim-rules-private.h"
#include "model/sinorus-flow-private.h"

/* Evidence pooled as log odds over independent groups of sources. The weights are those of version 1 of the table;
 * a change of any of them is a new version of every method that uses them. */

static const struct {
  const char *kind;
  double own;   /* about an act of the source's speaker, or of its state */
  double other;
} kinds[] = {
  { "official-primary", 3.0, 1.0 },   { "official-statistic", 3.0, 3.0 }, { "wire", 2.0, 2.0 },
  { "press", 1.0, 1.0 },              { "academic", 1.0, 1.0 },           { "state-media", 1.0, 0.3 },
  { "anonymous-official", 0.8, 0.8 }, { "expert", 0.5, 0.5 },             { "tabloid", 0.2, 0.2 },
  { "social", 0.2, 0.2 },
};

#define DOCUMENTARY_LLR -4.0
#define DENIAL_LLR -1.5
#define OWN_DENIAL_LLR -0.7

static double
reliability_factor (const char *reliability)
{
  static const double factors[] = { 1, .8, .6, .4, .2, 0 };
  char letter = reliability != NULL ? *reliability : 'C';

  return letter >= 'A' && letter <= 'F' ? factors[letter - 'A'] : factors['C' - 'A'];
}

static gboolean
names_actor (const char *const *ids, const char *actor, const char *state)
{
  return ids != NULL && (g_strv_contains (ids, actor) || (state != NULL && g_strv_contains (ids, state)));
}

static gboolean
is_actor (const char *id, const char *actor, const char *state)
{
  return id != NULL && (g_str_equal (id, actor) || g_strcmp0 (id, state) == 0);
}

/* Whether the source's speaker, or its state, is among those who act in the record. */
static gboolean
is_own_act (SinorusChronicle *chronicle, SinorusSource *source, SinorusRecord *about)
{
  const char *speaker = sinorus_source_get_speaker (source);
  const char *state;

  if (speaker == NULL || about == NULL)
    return FALSE;
  state = _sinorus_chronicle_state_of (chronicle, speaker);
  if (SINORUS_IS_EVENT (about))
    return names_actor (sinorus_event_get_actors (SINORUS_EVENT (about)), speaker, state);
  if (SINORUS_IS_POLICY (about))
    return names_actor (sinorus_policy_get_holders (SINORUS_POLICY (about)), speaker, state);
  if (SINORUS_IS_SANCTION (about))
    return names_actor (sinorus_sanction_get_senders (SINORUS_SANCTION (about)), speaker, state);
  if (SINORUS_IS_REGIME (about))
    return is_actor (sinorus_regime_get_authority (SINORUS_REGIME (about)), speaker, state);
  if (SINORUS_IS_BALLOT (about))
    return is_actor (sinorus_ballot_get_body (SINORUS_BALLOT (about)), speaker, state);
  if (SINORUS_IS_FLOW (about))
    return is_actor (sinorus_flow_get_reporter (SINORUS_FLOW (about)), speaker, state);
  return FALSE;
}

static double
support_llr (SinorusChronicle *chronicle, SinorusSource *source, SinorusRecord *about)
{
  const char *kind = sinorus_source_get_kind (source);

  for (gsize i = 0; kind != NULL && i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i].kind, kind))
      return (is_own_act (chronicle, source, about) ? kinds[i].own : kinds[i].other)
             * reliability_factor (sinorus_source_get_reliability (source));
  return 0;
}

static const char *
group_of (SinorusSource *source)
{
  const char *group = sinorus_source_get_group (source);

  return group != NULL ? group : sinorus_record_get_id (SINORUS_RECORD (source));
}

void
_sinorus_pool_init (SinorusPool *pool, SinorusChronicle *chronicle)
{
  pool->weighings = g_array_new (FALSE, TRUE, sizeof (SinorusWeighing));
  pool->chronicle = chronicle;
}

void
_sinorus_pool_clear (SinorusPool *pool)
{
  g_clear_pointer (&pool->weighings, g_array_unref);
}

void
_sinorus_pool_add_support (SinorusPool *pool, const char *id, SinorusRecord *about)
{
  SinorusSource *source = _sinorus_chronicle_find (pool->chronicle, id, SINORUS_TYPE_SOURCE);
  SinorusWeighing weighing = { .relation = "supports" };

  if (source == NULL)
    return;
  weighing.source = sinorus_record_get_id (SINORUS_RECORD (source));
  weighing.group = group_of (source);
  weighing.llr = support_llr (pool->chronicle, source, about);
  g_array_append_val (pool->weighings, weighing);
}

static gboolean
is_accused (SinorusChronicle *chronicle, SinorusSource *source, SinorusClaim *claim)
{
  const char *speaker = sinorus_source_get_speaker (source);
  const char *accused = sinorus_claim_get_accused (claim);

  return speaker != NULL && accused != NULL
         && (g_str_equal (speaker, accused) || g_strcmp0 (_sinorus_chronicle_state_of (chronicle, speaker), accused) == 0);
}

static void
add_evidence (SinorusPool *pool, SinorusClaim *claim, SinorusEvidence *evidence, SinorusRecord *about)
{
  SinorusSource *source = _sinorus_chronicle_find (pool->chronicle, sinorus_evidence_get_source (evidence),
                                                   SINORUS_TYPE_SOURCE);
  SinorusWeighing weighing = { .relation = sinorus_evidence_get_relation (evidence) };

  if (source == NULL || weighing.relation == NULL)
    return;
  weighing.source = sinorus_record_get_id (SINORUS_RECORD (source));
  weighing.group = group_of (source);
  if (g_str_equal (weighing.relation, "supports"))
    weighing.llr = support_llr (pool->chronicle, source, about);
  else if (g_str_equal (weighing.relation, "contradicts"))
    {
      weighing.documentary = sinorus_evidence_get_documentary (evidence) == SINORUS_TRUTH_TRUE;
      weighing.llr = weighing.documentary ? DOCUMENTARY_LLR : -support_llr (pool->chronicle, source, about);
    }
  else if (g_str_equal (weighing.relation, "denies"))
    {
      weighing.own_denial = is_accused (pool->chronicle, source, claim);
      weighing.llr = weighing.own_denial ? OWN_DENIAL_LLR : DENIAL_LLR;
    }
  g_array_append_val (pool->weighings, weighing);
}

void
_sinorus_pool_add_claim (SinorusPool *pool, SinorusClaim *claim)
{
  const char *const *about = sinorus_claim_get_about (claim);
  SinorusRecord *record = about != NULL && about[0] != NULL ? sinorus_chronicle_lookup (pool->chronicle, about[0]) : NULL;
  GListModel *evidence = sinorus_claim_get_evidence (claim);

  _sinorus_pool_add_support (pool, sinorus_claim_get_source (claim), record);
  for (guint i = 0; evidence != NULL && i < g_list_model_get_n_items (evidence); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (evidence, i);

      if (SINORUS_IS_EVIDENCE (item))
        add_evidence (pool, claim, SINORUS_EVIDENCE (item), record);
    }
}

/* Of each group and direction the largest weight. */
static GArray *
list_counted (GArray *weighings)
{
  g_autoptr (GHashTable) in_favour = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) against = g_hash_table_new (g_str_hash, g_str_equal);
  GArray *counted = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < weighings->len; i++)
    {
      const SinorusWeighing *weighing = &g_array_index (weighings, SinorusWeighing, i);
      GHashTable *direction = weighing->llr > 0 ? in_favour : against;
      guint place = GPOINTER_TO_UINT (g_hash_table_lookup (direction, weighing->group));

      if (place == 0)
        {
          g_array_append_val (counted, weighing->llr);
          g_hash_table_insert (direction, (gpointer) weighing->group, GUINT_TO_POINTER (counted->len));
        }
      else if (fabs (weighing->llr) > fabs (g_array_index (counted, double, place - 1)))
        g_array_index (counted, double, place - 1) = weighing->llr;
    }
  return counted;
}

static int
compare_doubles (gconstpointer a, gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

double
_sinorus_pool_logit (SinorusPool *pool)
{
  g_autoptr (GArray) counted = list_counted (pool->weighings);
  double logit = 0;

  /* In the order of size, so that the order of the evidence changes no bit. */
  g_array_sort (counted, compare_doubles);
  for (guint i = 0; i < counted->len; i++)
    logit += g_array_index (counted, double, i);
  return logit;
}

double
_sinorus_probability (double logit)
{
  return 1 / (1 + exp (-logit));
}

const char *
_sinorus_pool_status (SinorusPool *pool, const char **reason)
{
  gboolean documentary = FALSE, contrary = FALSE, only_own_denials = TRUE, several = FALSE;
  double p;

  *reason = NULL;
  for (guint i = 0; i < pool->weighings->len; i++)
    {
      const SinorusWeighing *weighing = &g_array_index (pool->weighings, SinorusWeighing, i);

      documentary |= weighing->documentary;
      if (!g_str_equal (weighing->group, g_array_index (pool->weighings, SinorusWeighing, 0).group)
          || !g_str_equal (weighing->relation, "supports"))
        several = TRUE;
      if (weighing->llr < 0)
        {
          contrary = TRUE;
          only_own_denials &= weighing->own_denial;
        }
    }
  if (documentary)
    {
      *reason = "documentary";
      return "contradicted";
    }
  if (contrary && only_own_denials)
    return "denied";
  if (!several)
    return "asserted";
  p = _sinorus_probability (_sinorus_pool_logit (pool));
  return p >= .95 ? "confirmed" : p >= .75 ? "probable" : p >= .4 ? "reported" : p >= .1 ? "unsubstantiated" : "refuted";
}

const char *
_sinorus_claim_status (SinorusChronicle *chronicle, SinorusClaim *claim, double *p, const char **reason)
{
  g_auto (SinorusPool) pool = { 0 };
  SinorusSource *source = _sinorus_chronicle_find (chronicle, sinorus_claim_get_source (claim), SINORUS_TYPE_SOURCE);
  const char *status, *violation;

  _sinorus_pool_init (&pool, chronicle);
  _sinorus_pool_add_claim (&pool, claim);
  *p = _sinorus_probability (_sinorus_pool_logit (&pool));
  status = _sinorus_pool_status (&pool, reason);
  violation = *reason == NULL ? _sinorus_claim_find_violation (chronicle, claim, NULL) : NULL;
  if (violation != NULL)
    {
      *reason = violation;
      return "contradicted";
    }
  /* What an expert thinks of something is no observation of it, however many repeat it. */
  if (*reason == NULL && source != NULL && g_strcmp0 (sinorus_source_get_kind (source), "expert") == 0
      && g_strcmp0 (sinorus_claim_get_kind (claim), "evaluation") == 0)
    return "opinion";
  return status;
}

/* A claim that neither says nor tells anything asserts that the record exists. */
static gboolean
asserts_existence (SinorusClaim *claim)
{
  const char *const *about = sinorus_claim_get_about (claim);

  return sinorus_claim_get_says (claim) == NULL && sinorus_claim_get_text (claim) == NULL && about != NULL
         && about[0] != NULL && about[1] == NULL;
}

double
_sinorus_record_probability (SinorusChronicle *chronicle, SinorusRecord *record, const char **status)
{
  g_auto (SinorusPool) pool = { 0 };
  const char *const *sources = sinorus_record_get_sources (record);
  GPtrArray *claims = _sinorus_chronicle_get_claims (chronicle, sinorus_record_get_id (record));
  const char *reason;

  _sinorus_pool_init (&pool, chronicle);
  for (; sources != NULL && *sources != NULL; sources++)
    _sinorus_pool_add_support (&pool, *sources, record);
  for (guint i = 0; claims != NULL && i < claims->len; i++)
    if (asserts_existence (claims->pdata[i]))
      _sinorus_pool_add_claim (&pool, claims->pdata[i]);
  *status = _sinorus_pool_status (&pool, &reason);
  if (SINORUS_IS_FLOW (record) && _sinorus_flow_is_sum (chronicle, SINORUS_FLOW (record), NULL) == SINORUS_TRUTH_FALSE)
    *status = "contradicted";
  return _sinorus_probability (_sinorus_pool_logit (&pool));
}

gboolean
_sinorus_record_is_counted (SinorusChronicle *chronicle, SinorusRecord *record)
{
  static const char *const out[] = { "denied", "unsubstantiated", "refuted", "contradicted", NULL };
  const char *status;
  const char *aspect = SINORUS_IS_EVENT (record) ? sinorus_event_get_aspect (SINORUS_EVENT (record)) : NULL;

  if (aspect != NULL && !g_str_equal (aspect, "realized"))
    return FALSE;
  return _sinorus_record_probability (chronicle, record, &status) >= .5 && !g_strv_contains (out, status);
}

/**
 * sinorus_chronicle_get_weight:
 * @self: a chronicle
 * @id: the id of a record
 * @weighted: whether records count by how probable they are
 *
 * Gets the weight with which a record enters counts. It is 1 if the record is
 * more probable than not, its status none of `denied`, `unsubstantiated`,
 * `refuted` and `contradicted`, and its aspect, if it is an event, `realized`;
 * else 0. Weighted, it is the probability, whatever the status and aspect.
 *
 * Returns: the weight, from 0 to 1; NaN if there is no such record
 *
 * Since: 1.0
 */
double
sinorus_chronicle_get_weight (SinorusChronicle *self, const char *id, gboolean weighted)
{
  SinorusRecord *record;
  const char *status;

  g_return_val_if_fail (SINORUS_IS_CHRONICLE (self), NAN);
  g_return_val_if_fail (id != NULL, NAN);

  record = sinorus_chronicle_lookup (self, id);
  if (record == NULL)
    return NAN;
  if (weighted)
    return _sinorus_record_probability (self, record, &status);
  return _sinorus_record_is_counted (self, record) ? 1 : 0;
}
