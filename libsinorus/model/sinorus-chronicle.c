/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "model/sinorus-chronicle-private.h"

#include <sinorus/sinorus-claim.h>
#include <sinorus/sinorus-event.h>
#include <sinorus/sinorus-issue.h>
#include <sinorus/sinorus-party.h>
#include <sinorus/sinorus-policy.h>
#include <sinorus/sinorus-state.h>

#include "model/sinorus-value-list-private.h"

/**
 * SinorusChronicle:
 *
 * All records of a case: states and other actors, issues, policies, events,
 * sources, and what the sources claim.
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
  g_clear_pointer (&self->claims, g_hash_table_unref);
  g_clear_pointer (&self->by_id, g_hash_table_unref);
  g_clear_pointer (&self->records, g_ptr_array_unref);

  G_OBJECT_CLASS (sinorus_chronicle_parent_class)->finalize (object);
}

static void
sinorus_chronicle_class_init (SinorusChronicleClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sinorus_chronicle_finalize;
}

static void
sinorus_chronicle_init (SinorusChronicle *self)
{
  self->id = g_strdup ("");
  self->title = g_strdup ("");
  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->claims = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);
  self->warnings = G_LIST_MODEL (g_list_store_new (SINORUS_TYPE_DIAGNOSTIC));
  self->layers = g_new0 (char *, 1);
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
    {
      SinorusRecord *record = records->pdata[i];
      const char *const *about;

      g_hash_table_insert (self->by_id, (char *) sinorus_record_get_id (record), record);
      if (!SINORUS_IS_CLAIM (record))
        continue;
      about = sinorus_claim_get_about (SINORUS_CLAIM (record));
      for (; about != NULL && *about != NULL; about++)
        {
          GPtrArray *claims = g_hash_table_lookup (self->claims, *about);

          if (claims == NULL)
            {
              claims = g_ptr_array_new ();
              g_hash_table_insert (self->claims, (char *) *about, claims);
            }
          g_ptr_array_add (claims, record);
        }
    }
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
