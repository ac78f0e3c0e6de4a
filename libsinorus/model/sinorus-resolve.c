/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "model/sinorus-pooling-private.h"

#include <math.h>
#include <string.h>

#include <sinorus/sinorus-event.h>
#include <sinorus/sinorus-framework.h>
#include <sinorus/sinorus-policy.h>
#include <sinorus/sinorus-sanction.h>

#include "base/sinorus-number-private.h"
#include "model/sinorus-ballot-private.h"

/* What a member of a record is, all that is said of it weighed. */

/* Two nodes say the same number if they do, however they write it. */
static gboolean
same_value (gconstpointer a, gconstpointer b)
{
  const char *x = sinorus_node_get_text ((SinorusNode *) a);
  const char *y = sinorus_node_get_text ((SinorusNode *) b);
  double m, n;

  if (x != NULL && y != NULL && _sinorus_number_parse (x, strlen (x), &m) && _sinorus_number_parse (y, strlen (y), &n))
    return m == n;
  return sinorus_node_equal ((SinorusNode *) a, (SinorusNode *) b);
}

gboolean
_sinorus_nodes_say_the_same (SinorusNode *a, SinorusNode *b)
{
  return same_value (a, b);
}

/* Nodes that say the same have the same; lists and maps, which are rare, share one. */
static guint
hash_value (gconstpointer node)
{
  const char *text = sinorus_node_get_text ((SinorusNode *) node);
  double number;

  if (text == NULL)
    return 0;
  if (!_sinorus_number_parse (text, strlen (text), &number))
    return g_str_hash (text);
  number += 0.0; /* −0 and 0 say the same */
  return g_double_hash (&number);
}

typedef struct {
  SinorusNode *value;
  SinorusPool pool;
} Candidate;

static void
candidate_free (gpointer data)
{
  Candidate *candidate = data;

  sinorus_node_unref (candidate->value);
  _sinorus_pool_clear (&candidate->pool);
  g_free (candidate);
}

static SinorusPool *
pool_of_value (GHashTable *candidates, SinorusChronicle *chronicle, SinorusNode *value)
{
  Candidate *candidate = g_hash_table_lookup (candidates, value);

  if (candidate == NULL)
    {
      candidate = g_new (Candidate, 1);
      candidate->value = sinorus_node_ref (value);
      _sinorus_pool_init (&candidate->pool, chronicle);
      g_hash_table_insert (candidates, candidate->value, candidate);
    }
  return &candidate->pool;
}

static void
add_own_value (GHashTable *candidates, SinorusChronicle *chronicle, SinorusRecord *record, SinorusNode *own)
{
  const char *const *sources = sinorus_record_get_sources (record);
  gboolean nobody = sources == NULL || *sources == NULL;

  if (own == NULL)
    return;
  if (nobody)
    pool_of_value (candidates, chronicle, own);
  for (; !nobody && *sources != NULL; sources++)
    if (_sinorus_chronicle_find (chronicle, *sources, SINORUS_TYPE_SOURCE) != NULL)
      _sinorus_pool_add_support (pool_of_value (candidates, chronicle, own), *sources, record);
}

static void
rival_clear (gpointer data)
{
  sinorus_node_unref (((SinorusRival *) data)->value);
}

/* Best first. Of those that weigh the same the record's own stands first, then what reads first: not what happens to be
 * listed first. */
static int
compare_rivals (gconstpointer a, gconstpointer b, gpointer own)
{
  const SinorusRival *x = a, *y = b;
  g_autofree char *x_text = NULL, *y_text = NULL;

  if (x->logit != y->logit)
    return x->logit < y->logit ? 1 : -1;
  if (own != NULL && same_value (x->value, own) != same_value (y->value, own))
    return same_value (x->value, own) ? -1 : 1;
  x_text = sinorus_node_to_string (x->value);
  y_text = sinorus_node_to_string (y->value);
  return strcmp (x_text, y_text);
}

static SinorusNode *
word_node (const char *word)
{
  return word != NULL ? sinorus_node_new_text (word) : NULL;
}

static SinorusFramework *
framework_of (SinorusRecord *record)
{
  if (SINORUS_IS_EVENT (record))
    return sinorus_event_get_framework (SINORUS_EVENT (record));
  if (SINORUS_IS_POLICY (record))
    return sinorus_policy_get_framework (SINORUS_POLICY (record));
  return SINORUS_IS_SANCTION (record) ? sinorus_sanction_get_framework (SINORUS_SANCTION (record)) : NULL;
}

/* What nobody writes but all can compute: the outcome of a ballot, the state of a life cycle, the label of a framework,
 * which is another thing than the label of the record. */
static SinorusNode *
compute_field (SinorusChronicle *chronicle, SinorusRecord *record, const char *field)
{
  SinorusFramework *framework = framework_of (record);

  if (g_str_equal (field, "label") && (SINORUS_IS_EVENT (record) || SINORUS_IS_POLICY (record) || SINORUS_IS_SANCTION (record)))
    return framework != NULL ? word_node (sinorus_framework_get_label (framework)) : NULL;
  if (g_str_equal (field, "outcome") && SINORUS_IS_BALLOT (record))
    {
      g_auto (SinorusOutcome) outcome = { 0 };

      _sinorus_outcome_init (&outcome, chronicle, SINORUS_BALLOT (record),
                             sinorus_ballot_get_kind (SINORUS_BALLOT (record)));
      return word_node (outcome.outcome);
    }
  if (g_str_equal (field, "state"))
    {
      g_auto (GStrv) stages = sinorus_record_list_stages (record, chronicle->as_of);

      return stages[0] != NULL && stages[1] == NULL && !g_str_equal (stages[0], "none") ? word_node (stages[0]) : NULL;
    }
  return NULL;
}

static SinorusNode *
dup_own (SinorusChronicle *chronicle, SinorusRecord *record, const char *field)
{
  static const char *const computed[] = { "outcome", "state", "label", NULL };
  SinorusNode *own = g_strv_contains (computed, field) ? compute_field (chronicle, record, field) : NULL;

  if (own != NULL || (g_str_equal (field, "label") && framework_of (record) != NULL))
    return own;
  return sinorus_value_dup_node (SINORUS_VALUE (record), field);
}

GArray *
_sinorus_resolve (SinorusChronicle *chronicle, SinorusRecord *record, const char *member)
{
  g_autoptr (GHashTable) candidates = g_hash_table_new_full (hash_value, same_value, NULL, candidate_free);
  g_autoptr (SinorusNode) own = dup_own (chronicle, record, member);
  GArray *rivals = g_array_new (FALSE, FALSE, sizeof (SinorusRival));
  GPtrArray *claims = _sinorus_chronicle_get_claims (chronicle, sinorus_record_get_id (record));
  GHashTableIter iter;
  gpointer item;
  double sum = 0;

  g_array_set_clear_func (rivals, rival_clear);
  add_own_value (candidates, chronicle, record, own);
  for (guint i = 0; claims != NULL && i < claims->len; i++)
    {
      const char *const *about = sinorus_claim_get_about (claims->pdata[i]);
      SinorusNode *says = sinorus_claim_get_says (claims->pdata[i]);
      SinorusNode *value = says != NULL && about[1] == NULL ? sinorus_node_lookup (says, member) : NULL;

      if (value != NULL)
        _sinorus_pool_add_claim (pool_of_value (candidates, chronicle, value), claims->pdata[i]);
    }
  g_hash_table_iter_init (&iter, candidates);
  while (g_hash_table_iter_next (&iter, NULL, &item))
    {
      Candidate *candidate = item;
      SinorusRival rival = { sinorus_node_ref (candidate->value), _sinorus_pool_logit (&candidate->pool), 0 };

      g_array_append_val (rivals, rival);
    }
  g_array_sort_with_data (rivals, compare_rivals, own);
  for (guint i = 0; i < rivals->len; i++)
    sum += exp (g_array_index (rivals, SinorusRival, i).logit - g_array_index (rivals, SinorusRival, 0).logit);
  for (guint i = 0; i < rivals->len; i++)
    {
      SinorusRival *rival = &g_array_index (rivals, SinorusRival, i);

      rival->share = exp (rival->logit - g_array_index (rivals, SinorusRival, 0).logit) / sum;
    }
  return rivals;
}

double
_sinorus_rivals_dispersion (GArray *rivals)
{
  double sum = 0;

  for (guint i = 0; i < rivals->len; i++)
    sum += g_array_index (rivals, SinorusRival, i).share * g_array_index (rivals, SinorusRival, i).share;
  return rivals->len == 0 ? NAN : rivals->len == 1 ? 0 : 1 - sum;
}

double
_sinorus_resolve_number (SinorusChronicle *chronicle, SinorusRecord *record, const char *member)
{
  g_autoptr (GArray) rivals = _sinorus_resolve (chronicle, record, member);
  const char *text = rivals->len > 0 ? sinorus_node_get_text (g_array_index (rivals, SinorusRival, 0).value) : NULL;
  double number;

  return text != NULL && _sinorus_number_parse (text, strlen (text), &number) ? number : NAN;
}

SinorusNode *
_sinorus_resolve_best (SinorusChronicle *chronicle, SinorusRecord *record, const char *member)
{
  g_autoptr (GArray) rivals = NULL;

  /* Where nobody disputes anything there is nothing to weigh. */
  if (_sinorus_chronicle_get_claims (chronicle, sinorus_record_get_id (record)) == NULL)
    return dup_own (chronicle, record, member);
  rivals = _sinorus_resolve (chronicle, record, member);
  return rivals->len > 0 ? sinorus_node_ref (g_array_index (rivals, SinorusRival, 0).value) : NULL;
}

SinorusDate *
_sinorus_resolve_date (SinorusChronicle *chronicle, SinorusRecord *record, const char *member)
{
  g_autoptr (SinorusNode) node = _sinorus_resolve_best (chronicle, record, member);
  const char *text = node != NULL ? sinorus_node_get_text (node) : NULL;

  return text != NULL ? sinorus_date_parse (text, NULL) : NULL;
}
