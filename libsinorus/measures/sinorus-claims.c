/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-claims.h>

#include <sinorus/sinorus-error.h>
#include <sinorus/sinorus-number.h>

#include "base/sinorus-finding-private.h"
#include "base/sinorus-node-private.h"
#include "base/sinorus-table-private.h"
#include "measures/sinorus-view-private.h"
#include "model/sinorus-claim-rules-private.h"
#include "model/sinorus-pooling-private.h"

static const char *const statuses[] = {
  "asserted", "confirmed", "probable", "reported", "unsubstantiated",
  "refuted",  "denied",    "contradicted", "opinion", NULL,
};

enum { ID, KIND, SENTENCE, STATUS, PROBABILITY, RESOLVED, REASON, EVIDENCE, RECORDS };

static SinorusNode *
map_new (void)
{
  return _sinorus_node_new_at (SINORUS_NODE_KIND_MAP, NULL, FALSE, NULL, 0, 0);
}

static SinorusNode *
list_new (void)
{
  return _sinorus_node_new_at (SINORUS_NODE_KIND_LIST, NULL, FALSE, NULL, 0, 0);
}

static SinorusNode *
number_new (double number)
{
  g_autofree char *text = sinorus_number_to_string (number);

  return text != NULL ? _sinorus_node_new_at (SINORUS_NODE_KIND_TEXT, text, FALSE, NULL, 0, 0)
                      : sinorus_node_new_none ();
}

static SinorusNode *
text_new (const char *text)
{
  return text != NULL ? _sinorus_node_new_at (SINORUS_NODE_KIND_TEXT, text, TRUE, NULL, 0, 0) : sinorus_node_new_none ();
}

static SinorusNode *
sentences_of (SinorusClaim *claim)
{
  SinorusNode *list = list_new ();
  gsize n;
  const gint32 *sentences = sinorus_claim_get_sentence (claim, &n);

  for (gsize i = 0; i < n; i++)
    _sinorus_node_take (list, NULL, number_new (sentences[i]));
  return list;
}

static void
clear_row (gpointer row)
{
  g_clear_pointer (&row, sinorus_node_unref);
}

/* What a member of a record is, all rival values weighed; NULL if nobody says anything. Claims about the same one share
 * the answer. */
static SinorusNode *
resolve_member (GHashTable *known, SinorusChronicle *chronicle, SinorusRecord *record, const char *member)
{
  char *key = g_strconcat (sinorus_record_get_id (record), " ", member, NULL);
  g_autoptr (GArray) rivals = NULL;
  SinorusNode *row = NULL;
  gpointer found;

  if (g_hash_table_lookup_extended (known, key, NULL, &found))
    {
      g_free (key);
      return found != NULL ? sinorus_node_ref (found) : NULL;
    }
  rivals = _sinorus_resolve (chronicle, record, member);
  if (rivals->len > 0)
    {
      row = map_new ();
      _sinorus_node_take (row, "value", sinorus_node_ref (g_array_index (rivals, SinorusRival, 0).value));
      _sinorus_node_take (row, "share", number_new (g_array_index (rivals, SinorusRival, 0).share));
      _sinorus_node_take (row, "dispersion", number_new (_sinorus_rivals_dispersion (rivals)));
    }
  g_hash_table_insert (known, key, row != NULL ? sinorus_node_ref (row) : NULL);
  return row;
}

/* Each member that the claim speaks of. */
static SinorusNode *
resolved_of (GHashTable *known, SinorusChronicle *chronicle, SinorusClaim *claim)
{
  SinorusNode *map = map_new ();
  SinorusNode *says = sinorus_claim_get_says (claim);
  const char *const *about = sinorus_claim_get_about (claim);
  SinorusRecord *record = about != NULL && about[0] != NULL && about[1] == NULL
                            ? sinorus_chronicle_lookup (chronicle, about[0])
                            : NULL;

  for (guint i = 0; record != NULL && says != NULL && i < sinorus_node_get_n_children (says); i++)
    {
      const char *member = sinorus_node_get_name (says, i);
      SinorusNode *row = member != NULL ? resolve_member (known, chronicle, record, member) : NULL;

      if (row != NULL)
        _sinorus_node_take (map, member, row);
    }
  return map;
}

static SinorusNode *
evidence_of (SinorusChronicle *chronicle, SinorusClaim *claim)
{
  g_auto (SinorusPool) pool = { 0 };
  SinorusNode *list = list_new ();

  _sinorus_pool_init (&pool, chronicle);
  _sinorus_pool_add_claim (&pool, claim);
  for (guint i = 0; i < pool.weighings->len; i++)
    {
      const SinorusWeighing *weighing = &g_array_index (pool.weighings, SinorusWeighing, i);
      SinorusNode *row = map_new ();

      _sinorus_node_take (row, "source", text_new (weighing->source));
      _sinorus_node_take (row, "relation", text_new (weighing->relation));
      _sinorus_node_take (row, "llr", number_new (weighing->llr));
      _sinorus_node_take (row, "group", text_new (weighing->group));
      _sinorus_node_take (list, NULL, row);
    }
  return list;
}

static gboolean
has_sentence (SinorusClaim *claim, int sentence)
{
  gsize n;
  const gint32 *sentences = sinorus_claim_get_sentence (claim, &n);

  for (gsize i = 0; i < n; i++)
    if (sentences[i] == sentence)
      return TRUE;
  return sentence < 0;
}

static SinorusTable *
table_new (void)
{
  SinorusTable *table = _sinorus_table_new (SINORUS_MAIN_TABLE);

  _sinorus_table_add_column (table, "id", NULL, SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "kind", NULL, SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "sentence", NULL, SINORUS_COLUMN_TYPE_NODE);
  _sinorus_table_add_column (table, "status", NULL, SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "probability", "p", SINORUS_COLUMN_TYPE_NUMBER);
  _sinorus_table_add_column (table, "resolved", NULL, SINORUS_COLUMN_TYPE_NODE);
  _sinorus_table_add_column (table, "reason", NULL, SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "evidence", NULL, SINORUS_COLUMN_TYPE_NODE);
  _sinorus_table_add_column (table, "records", NULL, SINORUS_COLUMN_TYPE_LIST);
  return table;
}

static void
add_row (SinorusTable *table, GHashTable *known, SinorusChronicle *chronicle, SinorusClaim *claim, const char *status,
         double p, const char *reason)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  /* Where a rule of the model decided. */
  _sinorus_claim_find_violation (chronicle, claim, records);
  g_ptr_array_add (records, NULL);
  _sinorus_table_append_row (table);
  _sinorus_table_set_text (table, ID, sinorus_record_get_id (SINORUS_RECORD (claim)));
  _sinorus_table_set_text (table, KIND, sinorus_claim_get_kind (claim));
  _sinorus_table_take_node (table, SENTENCE, sentences_of (claim));
  _sinorus_table_set_text (table, STATUS, status);
  _sinorus_table_set_number (table, PROBABILITY, p);
  _sinorus_table_take_node (table, RESOLVED, resolved_of (known, chronicle, claim));
  _sinorus_table_set_text (table, REASON, reason);
  _sinorus_table_take_node (table, EVIDENCE, evidence_of (chronicle, claim));
  _sinorus_table_set_list (table, RECORDS, (const char *const *) records->pdata);
}

/**
 * sinorus_claims:
 * @chronicle: a chronicle
 * @about: (nullable): the id of a record, for the claims about it; or of a claim, for that claim; %NULL for all
 * @status: (nullable): a status, or %NULL for any
 * @sentence: the number of a sentence of the source, or a negative number for any
 * @error: return location for an error
 *
 * Weighs claims: pools the log likelihood ratios of the independent groups of
 * sources that support, contradict or deny each claim, from even odds, and says
 * what status that gives it. What a claim says of the members of a record is
 * resolved against all rival values.
 *
 * The rows have `id`, `kind`, `sentence`, `status`, `probability`, `resolved`,
 * `reason` (why a rule and not the probability decided: `not-a-vote`,
 * `counter-example`, `direction`, `not-in-force`, `identity` or `documentary`),
 * `evidence`, and `records`, the ids of those that the rule rests on.
 *
 * Fails with `SINORUS_ERROR_NOT_FOUND` if there is no record @about, and with
 * `SINORUS_ERROR_ARGUMENT` if @status is no status.
 *
 * Returns: (transfer full): the finding
 *
 * Since: 1.0
 */
SinorusFinding *
sinorus_claims (SinorusChronicle *chronicle, const char *about, const char *status, int sentence, GError **error)
{
  g_autoptr (GHashTable) known = NULL;
  g_autoptr (GPtrArray) all = NULL;
  SinorusFinding *finding;
  SinorusTable *table;

  g_return_val_if_fail (SINORUS_IS_CHRONICLE (chronicle), NULL);

  if (about != NULL && sinorus_chronicle_lookup (chronicle, about) == NULL)
    {
      g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_NOT_FOUND, "the chronicle has no record “%s”", about);
      return NULL;
    }
  if (status != NULL && !g_strv_contains (statuses, status))
    {
      g_autofree char *words = g_strjoinv (", ", (char **) statuses);

      g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT, "“%s” is no status; there are %s", status, words);
      return NULL;
    }
  finding = _sinorus_finding_new ("claims", "1");
  _sinorus_finding_set_parameter_text (finding, "about", about);
  _sinorus_finding_set_parameter_text (finding, "status", status);
  if (sentence >= 0)
    _sinorus_finding_set_parameter_integer (finding, "sentence", sentence);
  table = table_new ();
  known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, clear_row);
  all = _sinorus_chronicle_get_all (chronicle, SINORUS_TYPE_CLAIM);
  for (guint i = 0; i < all->len; i++)
    {
      SinorusClaim *claim = all->pdata[i];
      const char *id = sinorus_record_get_id (SINORUS_RECORD (claim));
      const char *const *ids = sinorus_claim_get_about (claim);
      const char *found, *reason;
      double p;

      if (!has_sentence (claim, sentence)
          || (about != NULL && !g_str_equal (id, about) && (ids == NULL || !g_strv_contains (ids, about))))
        continue;
      found = _sinorus_claim_status (chronicle, claim, &p, &reason);
      if (status != NULL && !g_str_equal (found, status))
        continue;
      add_row (table, known, chronicle, claim, found, p, reason);
      _sinorus_finding_add_record (finding, id);
    }
  _sinorus_finding_set_n (finding, sinorus_table_get_n_rows (table));
  _sinorus_finding_set_view (finding, chronicle);
  _sinorus_finding_take_table (finding, table);
  return finding;
}
