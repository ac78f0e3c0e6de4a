/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "model/sinorus-chronicle-private.h"

#include <sinorus/sinorus-affiliation.h>
#include <sinorus/sinorus-ballot.h>
#include <sinorus/sinorus-case.h>
#include <sinorus/sinorus-claim.h>
#include <sinorus/sinorus-event.h>
#include <sinorus/sinorus-flow.h>
#include <sinorus/sinorus-forecast.h>
#include <sinorus/sinorus-issue.h>
#include <sinorus/sinorus-lever.h>
#include <sinorus/sinorus-membership.h>
#include <sinorus/sinorus-party.h>
#include <sinorus/sinorus-policy.h>
#include <sinorus/sinorus-regime.h>
#include <sinorus/sinorus-sanction.h>
#include <sinorus/sinorus-signal.h>
#include <sinorus/sinorus-state.h>

#include "model/sinorus-value-list-private.h"

/**
 * SinorusChronicle:
 *
 * All records of a case: states and other actors, their offices and
 * memberships, issues, policies, sanctions, events, ballots, flows, sources, and
 * what the sources claim.
 *
 * A chronicle is immutable. It is loaded from documents or made by a
 * [class@Sinorus.ChronicleBuilder]. Views such as [method@Sinorus.Chronicle.known]
 * are chronicles themselves and share the records.
 *
 * Since: 1.0
 */

G_DEFINE_FINAL_TYPE (SinorusChronicle, sinorus_chronicle, G_TYPE_OBJECT)

static void
sinorus_chronicle_finalize (GObject *object)
{
  SinorusChronicle *self = SINORUS_CHRONICLE (object);

  g_free (self->id);
  g_free (self->title);
  g_strfreev (self->layers);
  g_clear_object (&self->warnings);
  g_clear_pointer (&self->unknown, sinorus_node_unref);
  g_clear_pointer (&self->as_of, sinorus_date_unref);
  g_clear_pointer (&self->known_at, sinorus_date_unref);
  g_strfreev (self->only);
  g_clear_pointer (&self->claims, g_hash_table_unref);
  g_clear_pointer (&self->affiliations, g_hash_table_unref);
  g_clear_pointer (&self->memberships, g_hash_table_unref);
  g_clear_pointer (&self->by_id, g_hash_table_unref);
  g_clear_pointer (&self->records, g_ptr_array_unref);

  G_OBJECT_CLASS (sinorus_chronicle_parent_class)->finalize (object);
}

static void
sinorus_chronicle_class_init (SinorusChronicleClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sinorus_chronicle_finalize;
}

/* From an id to the records that name it. */
static GHashTable *
index_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);
}

static void
index_add (GHashTable *index, const char *id, SinorusRecord *record)
{
  GPtrArray *records = id != NULL ? g_hash_table_lookup (index, id) : NULL;

  if (id == NULL)
    return;
  if (records == NULL)
    {
      records = g_ptr_array_new ();
      g_hash_table_insert (index, (char *) id, records);
    }
  g_ptr_array_add (records, record);
}

static void
sinorus_chronicle_init (SinorusChronicle *self)
{
  self->id = g_strdup ("");
  self->title = g_strdup ("");
  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->claims = index_new ();
  self->affiliations = index_new ();
  self->memberships = index_new ();
  self->warnings = G_LIST_MODEL (g_list_store_new (SINORUS_TYPE_DIAGNOSTIC));
  self->layers = g_new0 (char *, 1);
}

static void
add_to_indexes (SinorusChronicle *self, SinorusRecord *record)
{
  g_hash_table_insert (self->by_id, (char *) sinorus_record_get_id (record), record);
  if (SINORUS_IS_CLAIM (record))
    for (const char *const *about = sinorus_claim_get_about (SINORUS_CLAIM (record)); about != NULL && *about != NULL;
         about++)
      index_add (self->claims, *about, record);
  else if (SINORUS_IS_AFFILIATION (record))
    index_add (self->affiliations, sinorus_affiliation_get_of (SINORUS_AFFILIATION (record)), record);
  else if (SINORUS_IS_MEMBERSHIP (record))
    index_add (self->memberships, sinorus_membership_get_body (SINORUS_MEMBERSHIP (record)), record);
}

SinorusChronicle *
_sinorus_chronicle_new (const char *id, const char *title, const char *const *layers, GPtrArray *records)
{
  SinorusChronicle *self = g_object_new (SINORUS_TYPE_CHRONICLE, NULL);

  g_free (self->id);
  self->id = g_strdup (id);
  g_free (self->title);
  self->title = g_strdup (title);
  /* An empty array of the builder has no memory. */
  if (layers != NULL)
    {
      g_strfreev (self->layers);
      self->layers = g_strdupv ((char **) layers);
    }
  g_ptr_array_unref (self->records);
  self->records = records;
  for (guint i = 0; i < records->len; i++)
    add_to_indexes (self, records->pdata[i]);
  return self;
}

GPtrArray *
_sinorus_chronicle_get_all (SinorusChronicle *self, GType type)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < self->records->len; i++)
    if (g_type_is_a (G_OBJECT_TYPE (self->records->pdata[i]), type))
      g_ptr_array_add (found, self->records->pdata[i]);
  return found;
}

GPtrArray *
_sinorus_chronicle_get_claims (SinorusChronicle *self, const char *id)
{
  return g_hash_table_lookup (self->claims, id);
}

GPtrArray *
_sinorus_chronicle_get_affiliations (SinorusChronicle *self, const char *id)
{
  return g_hash_table_lookup (self->affiliations, id);
}

GPtrArray *
_sinorus_chronicle_get_memberships (SinorusChronicle *self, const char *body)
{
  return g_hash_table_lookup (self->memberships, body);
}

gpointer
_sinorus_chronicle_find (SinorusChronicle *self, const char *id, GType type)
{
  gpointer record = id != NULL ? g_hash_table_lookup (self->by_id, id) : NULL;

  return record != NULL && g_type_is_a (G_OBJECT_TYPE (record), type) ? record : NULL;
}

const char *
_sinorus_chronicle_state_of (SinorusChronicle *self, const char *actor)
{
  for (;;)
    {
      SinorusParty *party = _sinorus_chronicle_find (self, actor, SINORUS_TYPE_PARTY);

      if (party == NULL)
        return actor;
      if (sinorus_party_get_state (party) != NULL)
        return sinorus_party_get_state (party);
      if (sinorus_party_get_parent (party) == NULL)
        return actor;
      actor = sinorus_party_get_parent (party);
    }
}

/**
 * sinorus_chronicle_get_id:
 * @self: a chronicle
 *
 * Gets the id of the chronicle.
 *
 * Returns: the id
 *
 * Since: 1.0
 */
const char *
sinorus_chronicle_get_id (SinorusChronicle *self)
{
  g_return_val_if_fail (SINORUS_IS_CHRONICLE (self), NULL);
  return self->id;
}

/**
 * sinorus_chronicle_get_title:
 * @self: a chronicle
 *
 * Gets the title of the chronicle.
 *
 * Returns: the title
 *
 * Since: 1.0
 */
const char *
sinorus_chronicle_get_title (SinorusChronicle *self)
{
  g_return_val_if_fail (SINORUS_IS_CHRONICLE (self), NULL);
  return self->title;
}

/**
 * sinorus_chronicle_get_layers:
 * @self: a chronicle
 *
 * Gets the layers that the sources are sorted into, such as `article` and `record`.
 *
 * Returns: (transfer none) (array zero-terminated=1): the layers
 *
 * Since: 1.0
 */
const char *const *
sinorus_chronicle_get_layers (SinorusChronicle *self)
{
  g_return_val_if_fail (SINORUS_IS_CHRONICLE (self), NULL);
  return (const char *const *) self->layers;
}

/**
 * sinorus_chronicle_get_warnings:
 * @self: a chronicle
 *
 * Gets what was odd in the records, though not wrong.
 *
 * Returns: (transfer none): the [class@Sinorus.Diagnostic]s
 *
 * Since: 1.0
 */
GListModel *
sinorus_chronicle_get_warnings (SinorusChronicle *self)
{
  g_return_val_if_fail (SINORUS_IS_CHRONICLE (self), NULL);
  return self->warnings;
}

/**
 * sinorus_chronicle_get_unknown:
 * @self: a chronicle
 *
 * Gets the members of the document, other than lists of records, that the
 * library does not know. They are kept and written back.
 *
 * Returns: (transfer none) (nullable): a map, or %NULL if there are none
 *
 * Since: 1.0
 */
SinorusNode *
sinorus_chronicle_get_unknown (SinorusChronicle *self)
{
  g_return_val_if_fail (SINORUS_IS_CHRONICLE (self), NULL);
  return self->unknown;
}

/**
 * sinorus_chronicle_get_n_records:
 * @self: a chronicle
 *
 * Counts the records.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
guint
sinorus_chronicle_get_n_records (SinorusChronicle *self)
{
  g_return_val_if_fail (SINORUS_IS_CHRONICLE (self), 0);
  return self->records->len;
}

/**
 * sinorus_chronicle_get_n_undated:
 * @self: a chronicle
 *
 * Counts the sources that a view of what was known left out because nobody
 * knows when they were published.
 *
 * Returns: the number; 0 unless this is such a view
 *
 * Since: 1.0
 */
guint
sinorus_chronicle_get_n_undated (SinorusChronicle *self)
{
  g_return_val_if_fail (SINORUS_IS_CHRONICLE (self), 0);
  return self->n_undated;
}

/**
 * sinorus_chronicle_get_as_of:
 * @self: a chronicle
 *
 * Gets the date that a view by [method@Sinorus.Chronicle.at] is of.
 *
 * Returns: (nullable) (transfer none): the date, or %NULL if this is no such view
 *
 * Since: 1.0
 */
SinorusDate *
sinorus_chronicle_get_as_of (SinorusChronicle *self)
{
  g_return_val_if_fail (SINORUS_IS_CHRONICLE (self), NULL);
  return self->as_of;
}

/**
 * sinorus_chronicle_get_known_at:
 * @self: a chronicle
 *
 * Gets the date that a view by [method@Sinorus.Chronicle.known] is of.
 *
 * Returns: (nullable) (transfer none): the date, or %NULL if this is no such view
 *
 * Since: 1.0
 */
SinorusDate *
sinorus_chronicle_get_known_at (SinorusChronicle *self)
{
  g_return_val_if_fail (SINORUS_IS_CHRONICLE (self), NULL);
  return self->known_at;
}

/**
 * sinorus_chronicle_get_only:
 * @self: a chronicle
 *
 * Gets the sources and layers that a view by [method@Sinorus.Chronicle.only] is of.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the names, or %NULL if this is no such view
 *
 * Since: 1.0
 */
const char *const *
sinorus_chronicle_get_only (SinorusChronicle *self)
{
  g_return_val_if_fail (SINORUS_IS_CHRONICLE (self), NULL);
  return (const char *const *) self->only;
}

/**
 * sinorus_chronicle_lookup:
 * @self: a chronicle
 * @id: an id
 *
 * Gets the record that has an id.
 *
 * Returns: (transfer none) (nullable): the record, or %NULL if there is none
 *
 * Since: 1.0
 */
SinorusRecord *
sinorus_chronicle_lookup (SinorusChronicle *self, const char *id)
{
  g_return_val_if_fail (SINORUS_IS_CHRONICLE (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);
  return g_hash_table_lookup (self->by_id, id);
}

static gboolean
same_layers (SinorusChronicle *a, SinorusChronicle *b)
{
  if (g_strv_length (a->layers) != g_strv_length (b->layers))
    return FALSE;
  for (guint i = 0; a->layers[i] != NULL; i++)
    if (!g_strv_contains ((const char *const *) b->layers, a->layers[i]))
      return FALSE;
  return TRUE;
}

static gboolean
same_unknown (SinorusChronicle *a, SinorusChronicle *b)
{
  if (a->unknown == NULL || b->unknown == NULL)
    return a->unknown == b->unknown;
  return sinorus_node_equal (a->unknown, b->unknown);
}

/**
 * sinorus_chronicle_equal:
 * @self: a chronicle
 * @other: another
 *
 * Tells whether two chronicles say the same: of the same id and title, with
 * the same layers and the same records. The order of records and layers makes no difference.
 *
 * Returns: whether they are equal
 *
 * Since: 1.0
 */
gboolean
sinorus_chronicle_equal (SinorusChronicle *self, SinorusChronicle *other)
{
  g_return_val_if_fail (SINORUS_IS_CHRONICLE (self), FALSE);
  g_return_val_if_fail (SINORUS_IS_CHRONICLE (other), FALSE);

  if (!g_str_equal (self->id, other->id) || !g_str_equal (self->title, other->title) || !same_layers (self, other)
      || !same_unknown (self, other) || self->records->len != other->records->len)
    return FALSE;
  for (guint i = 0; i < self->records->len; i++)
    {
      SinorusRecord *twin = g_hash_table_lookup (other->by_id, sinorus_record_get_id (self->records->pdata[i]));

      if (twin == NULL || !sinorus_value_equal (self->records->pdata[i], SINORUS_VALUE (twin)))
        return FALSE;
    }
  return TRUE;
}

static GListModel *
list_of (GPtrArray *borrowed, GType type)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; borrowed != NULL && i < borrowed->len; i++)
    g_ptr_array_add (items, g_object_ref (borrowed->pdata[i]));
  return _sinorus_value_list_new (type, items);
}

static GListModel *
list_type (SinorusChronicle *self, GType type)
{
  g_autoptr (GPtrArray) found = NULL;

  g_return_val_if_fail (SINORUS_IS_CHRONICLE (self), NULL);
  found = _sinorus_chronicle_get_all (self, type);
  return list_of (found, type);
}

/**
 * sinorus_chronicle_list_records:
 * @self: a chronicle
 *
 * Lists all records, in the order of the documents.
 *
 * Returns: (transfer full): the [class@Sinorus.Record]s
 *
 * Since: 1.0
 */
GListModel *
sinorus_chronicle_list_records (SinorusChronicle *self)
{
  return list_type (self, SINORUS_TYPE_RECORD);
}

/**
 * sinorus_chronicle_list_sources:
 * @self: a chronicle
 *
 * Lists the sources.
 *
 * Returns: (transfer full): the [class@Sinorus.Source]s
 *
 * Since: 1.0
 */
GListModel *
sinorus_chronicle_list_sources (SinorusChronicle *self)
{
  return list_type (self, SINORUS_TYPE_SOURCE);
}

/**
 * sinorus_chronicle_list_states:
 * @self: a chronicle
 *
 * Lists the states.
 *
 * Returns: (transfer full): the [class@Sinorus.State]s
 *
 * Since: 1.0
 */
GListModel *
sinorus_chronicle_list_states (SinorusChronicle *self)
{
  return list_type (self, SINORUS_TYPE_STATE);
}

/**
 * sinorus_chronicle_list_parties:
 * @self: a chronicle
 *
 * Lists the actors that are no states.
 *
 * Returns: (transfer full): the [class@Sinorus.Party]s
 *
 * Since: 1.0
 */
GListModel *
sinorus_chronicle_list_parties (SinorusChronicle *self)
{
  return list_type (self, SINORUS_TYPE_PARTY);
}

/**
 * sinorus_chronicle_list_issues:
 * @self: a chronicle
 *
 * Lists the issues.
 *
 * Returns: (transfer full): the [class@Sinorus.Issue]s
 *
 * Since: 1.0
 */
GListModel *
sinorus_chronicle_list_issues (SinorusChronicle *self)
{
  return list_type (self, SINORUS_TYPE_ISSUE);
}

/**
 * sinorus_chronicle_list_policies:
 * @self: a chronicle
 *
 * Lists the policies.
 *
 * Returns: (transfer full): the [class@Sinorus.Policy]s
 *
 * Since: 1.0
 */
GListModel *
sinorus_chronicle_list_policies (SinorusChronicle *self)
{
  return list_type (self, SINORUS_TYPE_POLICY);
}

/**
 * sinorus_chronicle_list_events:
 * @self: a chronicle
 *
 * Lists the events, whatever their aspect.
 *
 * Returns: (transfer full): the [class@Sinorus.Event]s
 *
 * Since: 1.0
 */
GListModel *
sinorus_chronicle_list_events (SinorusChronicle *self)
{
  return list_type (self, SINORUS_TYPE_EVENT);
}

/**
 * sinorus_chronicle_list_affiliations:
 * @self: a chronicle
 *
 * Lists who held what office, or belonged to what.
 *
 * Returns: (transfer full): the [class@Sinorus.Affiliation]s
 *
 * Since: 1.0
 */
GListModel *
sinorus_chronicle_list_affiliations (SinorusChronicle *self)
{
  return list_type (self, SINORUS_TYPE_AFFILIATION);
}

/**
 * sinorus_chronicle_list_memberships:
 * @self: a chronicle
 *
 * Lists who was a member of what.
 *
 * Returns: (transfer full): the [class@Sinorus.Membership]s
 *
 * Since: 1.0
 */
GListModel *
sinorus_chronicle_list_memberships (SinorusChronicle *self)
{
  return list_type (self, SINORUS_TYPE_MEMBERSHIP);
}

/**
 * sinorus_chronicle_list_regimes:
 * @self: a chronicle
 *
 * Lists the sanctions regimes.
 *
 * Returns: (transfer full): the [class@Sinorus.Regime]s
 *
 * Since: 1.0
 */
GListModel *
sinorus_chronicle_list_regimes (SinorusChronicle *self)
{
  return list_type (self, SINORUS_TYPE_REGIME);
}

/**
 * sinorus_chronicle_list_sanctions:
 * @self: a chronicle
 *
 * Lists the measures, whether in force or not.
 *
 * Returns: (transfer full): the [class@Sinorus.Sanction]s
 *
 * Since: 1.0
 */
GListModel *
sinorus_chronicle_list_sanctions (SinorusChronicle *self)
{
  return list_type (self, SINORUS_TYPE_SANCTION);
}

/**
 * sinorus_chronicle_list_ballots:
 * @self: a chronicle
 *
 * Lists the texts that were voted on, agreed or blocked.
 *
 * Returns: (transfer full): the [class@Sinorus.Ballot]s
 *
 * Since: 1.0
 */
GListModel *
sinorus_chronicle_list_ballots (SinorusChronicle *self)
{
  return list_type (self, SINORUS_TYPE_BALLOT);
}

/**
 * sinorus_chronicle_list_flows:
 * @self: a chronicle
 *
 * Lists the flows.
 *
 * Returns: (transfer full): the [class@Sinorus.Flow]s
 *
 * Since: 1.0
 */
GListModel *
sinorus_chronicle_list_flows (SinorusChronicle *self)
{
  return list_type (self, SINORUS_TYPE_FLOW);
}

/**
 * sinorus_chronicle_list_signals:
 * @self: a chronicle
 *
 * Lists the signals.
 *
 * Returns: (transfer full): the [class@Sinorus.Signal]s
 *
 * Since: 1.0
 */
GListModel *
sinorus_chronicle_list_signals (SinorusChronicle *self)
{
  return list_type (self, SINORUS_TYPE_SIGNAL);
}

/**
 * sinorus_chronicle_list_levers:
 * @self: a chronicle
 *
 * Lists the levers.
 *
 * Returns: (transfer full): the [class@Sinorus.Lever]s
 *
 * Since: 1.0
 */
GListModel *
sinorus_chronicle_list_levers (SinorusChronicle *self)
{
  return list_type (self, SINORUS_TYPE_LEVER);
}

/**
 * sinorus_chronicle_list_cases:
 * @self: a chronicle
 *
 * Lists the cases of precedents, hits and misses.
 *
 * Returns: (transfer full): the [class@Sinorus.Case]s
 *
 * Since: 1.0
 */
GListModel *
sinorus_chronicle_list_cases (SinorusChronicle *self)
{
  return list_type (self, SINORUS_TYPE_CASE);
}

/**
 * sinorus_chronicle_list_forecasts:
 * @self: a chronicle
 *
 * Lists the forecasts.
 *
 * Returns: (transfer full): the [class@Sinorus.Forecast]s
 *
 * Since: 1.0
 */
GListModel *
sinorus_chronicle_list_forecasts (SinorusChronicle *self)
{
  return list_type (self, SINORUS_TYPE_FORECAST);
}

/**
 * sinorus_chronicle_list_claims:
 * @self: a chronicle
 *
 * Lists the claims.
 *
 * Returns: (transfer full): the [class@Sinorus.Claim]s
 *
 * Since: 1.0
 */
GListModel *
sinorus_chronicle_list_claims (SinorusChronicle *self)
{
  return list_type (self, SINORUS_TYPE_CLAIM);
}

/**
 * sinorus_chronicle_list_claims_about:
 * @self: a chronicle
 * @id: the id of a record
 *
 * Lists the claims about a record, or about a relation that it is part of.
 *
 * Returns: (transfer full): the [class@Sinorus.Claim]s
 *
 * Since: 1.0
 */
GListModel *
sinorus_chronicle_list_claims_about (SinorusChronicle *self, const char *id)
{
  g_return_val_if_fail (SINORUS_IS_CHRONICLE (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);
  return list_of (_sinorus_chronicle_get_claims (self, id), SINORUS_TYPE_CLAIM);
}
