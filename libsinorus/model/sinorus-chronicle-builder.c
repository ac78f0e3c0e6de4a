/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "model/sinorus-chronicle-private.h"

#include <string.h>

#include <sinorus/sinorus-claim.h>
#include <sinorus/sinorus-event.h>
#include <sinorus/sinorus-party.h>
#include <sinorus/sinorus-regime.h>
#include <sinorus/sinorus-state.h>

#include "model/sinorus-chronicle-rules-private.h"

/**
 * SinorusChronicleBuilder:
 *
 * Takes records and makes a chronicle of them, or says what is wrong with them.
 *
 * Since: 1.0
 */
struct _SinorusChronicleBuilder
{
  GObject parent_instance;

  char *id;
  char *title;
  GPtrArray *layers;
  GPtrArray *records;
  GListStore *found;
  SinorusNode *unknown;
};

G_DEFINE_FINAL_TYPE (SinorusChronicleBuilder, sinorus_chronicle_builder, G_TYPE_OBJECT)

static void
sinorus_chronicle_builder_finalize (GObject *object)
{
  SinorusChronicleBuilder *self = SINORUS_CHRONICLE_BUILDER (object);

  g_free (self->id);
  g_free (self->title);
  g_ptr_array_unref (self->layers);
  g_ptr_array_unref (self->records);
  g_object_unref (self->found);
  g_clear_pointer (&self->unknown, sinorus_node_unref);

  G_OBJECT_CLASS (sinorus_chronicle_builder_parent_class)->finalize (object);
}

static void
sinorus_chronicle_builder_class_init (SinorusChronicleBuilderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sinorus_chronicle_builder_finalize;
}

static void
sinorus_chronicle_builder_init (SinorusChronicleBuilder *self)
{
  self->layers = g_ptr_array_new_null_terminated (0, g_free, TRUE);
  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  self->found = g_list_store_new (SINORUS_TYPE_DIAGNOSTIC);
}

gboolean
_sinorus_chronicle_builder_add_unknown (SinorusChronicleBuilder *self, const char *name, SinorusNode *node)
{
  if (self->unknown == NULL)
    self->unknown = _sinorus_node_new_at (SINORUS_NODE_KIND_MAP, NULL, FALSE, NULL, 0, 0);
  return _sinorus_node_take (self->unknown, name, sinorus_node_ref (node));
}

gboolean
_sinorus_chronicle_builder_set_head (SinorusChronicleBuilder *self, const char *id, const char *title)
{
  if (self->id != NULL && !g_str_equal (self->id, id))
    return FALSE;
  if (self->id == NULL)
    {
      self->id = g_strdup (id);
      self->title = g_strdup (title);
    }
  return TRUE;
}

GListStore *
_sinorus_chronicle_builder_get_found (SinorusChronicleBuilder *self)
{
  return self->found;
}

typedef struct {
  GHashTable *by_id;
  GHashTable *acyclic; /* records from which no cycle is reached that has not been reported */
  GListStore *diagnostics;
} Check;

static void
check_reference (SinorusValue *value, const char *path, const SinorusMember *member, const char *id, gpointer data)
{
  Check *check = data;
  SinorusRecord *named;

  /* A record's own id names no other; one that cannot be an id has been reported. */
  if (g_str_equal (member->name, "id") || !_sinorus_id_is_valid (id))
    return;
  named = g_hash_table_lookup (check->by_id, id);
  if (named == NULL)
    _sinorus_value_report (value, check->diagnostics, SINORUS_TAG_UNKNOWN_REFERENCE, path, member->name, NULL,
                           "there is no record “%s”", id);
  else if (member->type != NULL && !g_type_is_a (G_OBJECT_TYPE (named), member->type ()))
    {
      g_autofree char *wanted = g_ascii_strdown (g_type_name (member->type ()) + strlen ("Sinorus"), -1);
      g_autofree char *is = g_ascii_strdown (G_OBJECT_TYPE_NAME (named) + strlen ("Sinorus"), -1);
      g_autofree char *hint = g_strdup_printf ("name a record of the type %s", wanted);

      _sinorus_value_report (value, check->diagnostics, SINORUS_TAG_WRONG_REFERENCE, path, member->name, hint,
                             "“%s” is of the type %s", id, is);
    }
}

/* The record that a record is a part of. */
static const char *
get_whole (SinorusRecord *record, const char **member)
{
  if (SINORUS_IS_PARTY (record))
    {
      *member = "parent";
      return sinorus_party_get_parent (SINORUS_PARTY (record));
    }
  if (SINORUS_IS_REGIME (record))
    {
      *member = "parent";
      return sinorus_regime_get_parent (SINORUS_REGIME (record));
    }
  if (SINORUS_IS_EVENT (record))
    {
      *member = "part-of";
      return sinorus_event_get_part_of (SINORUS_EVENT (record));
    }
  return NULL;
}

/* Each link is walked once, however long the chains are, and each cycle reported once. */
static void
walk_wholes (SinorusRecord *record, Check *check)
{
  g_autoptr (GHashTable) walked = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer key;

  while (record != NULL && !g_hash_table_contains (check->acyclic, record))
    {
      const char *member = NULL;
      const char *id = get_whole (record, &member);

      if (!g_hash_table_add (walked, record))
        {
          const char *own = sinorus_record_get_id (record);

          _sinorus_value_report (SINORUS_VALUE (record), check->diagnostics, SINORUS_TAG_CYCLE, own, member, NULL,
                                 "“%s” is a part of itself", own);
          break;
        }
      record = id != NULL ? g_hash_table_lookup (check->by_id, id) : NULL;
    }
  g_hash_table_iter_init (&iter, walked);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    g_hash_table_add (check->acyclic, key);
}

static void
check_cycle (SinorusRecord *record, Check *check)
{
  const char *member = NULL;

  if (get_whole (record, &member) != NULL)
    walk_wholes (record, check);
}

/* Fields that are computed and can be claimed all the same. */
static gboolean
is_computed_field (const char *name)
{
  static const char *const computed[] = { "outcome", "state", "label", NULL };

  return g_strv_contains (computed, name);
}

static void
check_says (SinorusClaim *claim, const char *path, Check *check)
{
  SinorusNode *says = sinorus_claim_get_says (claim);
  const char *const *about = sinorus_claim_get_about (claim);
  SinorusRecord *record = about != NULL && about[0] != NULL ? g_hash_table_lookup (check->by_id, about[0]) : NULL;

  /* What a quantified claim says is said of the records that its pattern finds. */
  if (says == NULL || record == NULL || sinorus_claim_get_over (claim) != NULL)
    return;
  for (guint i = 0; i < sinorus_node_get_n_children (says); i++)
    {
      const char *name = sinorus_node_get_name (says, i);

      const SinorusMember *member = name != NULL ? _sinorus_members_find (G_OBJECT_TYPE (record), name, NULL) : NULL;

      if (member != NULL)
        _sinorus_member_check_claimed (SINORUS_VALUE (claim), member, sinorus_node_get_child (says, i), path,
                                       check->diagnostics);
      else if (name != NULL && !is_computed_field (name))
        _sinorus_value_report (SINORUS_VALUE (claim), check->diagnostics, SINORUS_TAG_UNKNOWN_FIELD, path, "says", NULL,
                               "“%s” has no member “%s”", about[0], name);
    }
}

static void
check_state (SinorusState *state, const char *path, Check *check)
{
  const char *id = sinorus_record_get_id (SINORUS_RECORD (state));
  GListModel *codes = sinorus_state_get_codes (state);

  if (id != NULL && _sinorus_id_is_valid (id) && !_sinorus_state_is_known (id)
      && (codes == NULL || g_list_model_get_n_items (codes) == 0))
    _sinorus_value_report (SINORUS_VALUE (state), check->diagnostics, SINORUS_TAG_UNKNOWN_STATE, path, "id", NULL,
                           "“%s” is no ISO 3166-1 alpha-3 code", id);
}

static void
check_layer (SinorusChronicleBuilder *self, SinorusSource *source, const char *path, Check *check)
{
  const char *layer = sinorus_source_get_layer (source);

  if (layer != NULL && self->layers->len > 0 && !g_strv_contains ((const char *const *) self->layers->pdata, layer))
    _sinorus_value_report (SINORUS_VALUE (source), check->diagnostics, SINORUS_TAG_UNKNOWN_LAYER, path, "layer", NULL,
                           "the chronicle has no layer “%s”", layer);
}

/* A record without an id is named by its place among those of its type. */
static char *
path_of (SinorusRecord *record, GHashTable *counts)
{
  const char *list = _sinorus_record_list_of_type (G_OBJECT_TYPE (record));
  guint position = GPOINTER_TO_UINT (g_hash_table_lookup (counts, list));
  const char *id = sinorus_record_get_id (record);

  g_hash_table_insert (counts, (char *) list, GUINT_TO_POINTER (position + 1));
  return id != NULL ? g_strdup (id) : g_strdup_printf ("%s[%u]", list != NULL ? list : "", position);
}

/* The members that two records of one type say different things of. */
static char *
list_differences (SinorusRecord *a, SinorusRecord *b)
{
  g_auto (GStrv) members = sinorus_value_list_members (SINORUS_VALUE (a));
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) different = NULL;

  for (guint i = 0; members[i] != NULL; i++)
    {
      g_autoptr (SinorusNode) x = sinorus_value_dup_node (SINORUS_VALUE (a), members[i]);
      g_autoptr (SinorusNode) y = sinorus_value_dup_node (SINORUS_VALUE (b), members[i]);

      if ((x == NULL) != (y == NULL) || (x != NULL && !sinorus_node_equal (x, y)))
        g_strv_builder_add (builder, members[i]);
    }
  different = g_strv_builder_end (builder);
  return different[0] != NULL ? g_strjoinv (", ", different) : g_strdup ("members that the library does not know");
}

/* Whether two records stand in one document, in two places, so that the second is a slip and no copy. */
static gboolean
are_of_one_document (SinorusRecord *a, SinorusRecord *b)
{
  SinorusPlace x = _sinorus_value_place (SINORUS_VALUE (a), NULL);
  SinorusPlace y = _sinorus_value_place (SINORUS_VALUE (b), NULL);

  return x.file != NULL && g_strcmp0 (x.file, y.file) == 0 && (x.line != y.line || x.column != y.column);
}

/* Documents that are brought together may share records. */
static void
check_twin (SinorusRecord *record, SinorusRecord *other, Check *check)
{
  const char *id = sinorus_record_get_id (record);
  g_autofree char *differences = NULL;

  if (are_of_one_document (record, other))
    _sinorus_value_report (SINORUS_VALUE (record), check->diagnostics, SINORUS_TAG_DUPLICATE_ID, id, "id", NULL,
                           "another record has the id “%s”", id);
  else if (G_OBJECT_TYPE (record) != G_OBJECT_TYPE (other))
    _sinorus_value_report (SINORUS_VALUE (record), check->diagnostics, SINORUS_TAG_CONFLICTING_RECORDS, id, "id", NULL,
                           "another document has “%s” as a record of another type", id);
  else if (!sinorus_value_equal (SINORUS_VALUE (record), SINORUS_VALUE (other)))
    {
      differences = list_differences (record, other);
      _sinorus_value_report (SINORUS_VALUE (record), check->diagnostics, SINORUS_TAG_CONFLICTING_RECORDS, id, "id", NULL,
                             "another document says something else of “%s”: %s", id, differences);
    }
}

static void
check_ids (SinorusChronicleBuilder *self, Check *check)
{
  for (guint i = 0; i < self->records->len; i++)
    {
      SinorusRecord *record = self->records->pdata[i];
      const char *id = sinorus_record_get_id (record);

      SinorusRecord *other = id != NULL ? g_hash_table_lookup (check->by_id, id) : NULL;

      if (other != NULL)
        check_twin (record, other, check);
      else if (id != NULL)
        g_hash_table_insert (check->by_id, (char *) id, record);
    }
}

/* Nearly all is well: paths are made only to say that something is not. */
static void
check_references (SinorusRecord *record, const char *path, Check *check)
{
  guint n_before = g_list_model_get_n_items (G_LIST_MODEL (check->diagnostics));
  guint n;

  _sinorus_value_foreach_reference (SINORUS_VALUE (record), NULL, check_reference, check);
  n = g_list_model_get_n_items (G_LIST_MODEL (check->diagnostics)) - n_before;
  if (n == 0)
    return;
  g_list_store_splice (check->diagnostics, n_before, n, NULL, 0);
  _sinorus_value_foreach_reference (SINORUS_VALUE (record), path, check_reference, check);
}

static void
check_record (SinorusChronicleBuilder *self, SinorusRecord *record, const char *path, Check *check)
{
  _sinorus_value_check (SINORUS_VALUE (record), path, check->diagnostics);
  /* A type that was derived elsewhere, and that no list of a document takes. */
  if (_sinorus_record_list_of_type (G_OBJECT_TYPE (record)) == NULL)
    _sinorus_value_report (SINORUS_VALUE (record), check->diagnostics, SINORUS_TAG_WRONG_TYPE, path, NULL, NULL,
                           "chronicles have no records of the type %s", G_OBJECT_TYPE_NAME (record));
  check_references (record, path, check);
  check_cycle (record, check);
  if (SINORUS_IS_CLAIM (record))
    check_says (SINORUS_CLAIM (record), path, check);
  if (SINORUS_IS_SOURCE (record))
    check_layer (self, SINORUS_SOURCE (record), path, check);
  if (SINORUS_IS_STATE (record))
    check_state (SINORUS_STATE (record), path, check);
}

/* Those that can be found by their id, for the rules between records. */
static SinorusChronicle *
make_chronicle (SinorusChronicleBuilder *self, Check *check)
{
  GPtrArray *records = g_ptr_array_new_full (self->records->len, g_object_unref);

  for (guint i = 0; i < self->records->len; i++)
    {
      const char *id = sinorus_record_get_id (self->records->pdata[i]);

      if (id != NULL && g_hash_table_lookup (check->by_id, id) == self->records->pdata[i])
        g_ptr_array_add (records, g_object_ref (self->records->pdata[i]));
    }
  return _sinorus_chronicle_new (self->id != NULL ? self->id : "", self->title != NULL ? self->title : "",
                                 (const char *const *) self->layers->pdata, records);
}

static void
check_records (SinorusChronicleBuilder *self, GListStore *diagnostics)
{
  g_autoptr (GHashTable) by_id = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) acyclic = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  g_autoptr (SinorusChronicle) chronicle = NULL;
  Check check = { by_id, acyclic, diagnostics };

  check_ids (self, &check);
  for (guint i = 0; i < self->records->len; i++)
    {
      g_autofree char *path = path_of (self->records->pdata[i], counts);

      check_record (self, self->records->pdata[i], path, &check);
    }
  chronicle = make_chronicle (self, &check);
  _sinorus_chronicle_check_rules (chronicle, diagnostics);
}

/* The head of a document is checked where it is read, and its problems are in what was found. */
static void
check_head (SinorusChronicleBuilder *self, GListStore *diagnostics)
{
  const SinorusPlace nowhere = { 0 };
  g_autoptr (SinorusDiagnostic) diagnostic = NULL;

  if (self->id != NULL && !_sinorus_id_is_valid (self->id))
    diagnostic = _sinorus_diagnostic_new (SINORUS_TAG_BAD_ID, &nowhere, "id", NULL, "“%s” cannot be an id", self->id);
  else if (self->id == NULL && !_sinorus_diagnostics_have_error (G_LIST_MODEL (self->found)))
    diagnostic = _sinorus_diagnostic_new (SINORUS_TAG_MISSING_MEMBER, &nowhere, NULL, NULL,
                                          "the chronicle must have “id”");
  if (diagnostic != NULL)
    g_list_store_append (diagnostics, diagnostic);
}

/**
 * sinorus_chronicle_builder_new:
 * @id: the id of the chronicle, a slug
 * @title: its title
 *
 * Makes a builder without records.
 *
 * Returns: (transfer full): the builder
 *
 * Since: 1.0
 */
SinorusChronicleBuilder *
sinorus_chronicle_builder_new (const char *id, const char *title)
{
  SinorusChronicleBuilder *self;

  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (title != NULL, NULL);

  self = g_object_new (SINORUS_TYPE_CHRONICLE_BUILDER, NULL);
  self->id = g_strdup (id);
  self->title = g_strdup (title);
  return self;
}

/**
 * sinorus_chronicle_builder_add_layer:
 * @self: a builder
 * @layer: the name of a layer
 *
 * Adds a layer that sources can be in. One that is there already is not added again.
 *
 * Since: 1.0
 */
void
sinorus_chronicle_builder_add_layer (SinorusChronicleBuilder *self, const char *layer)
{
  g_return_if_fail (SINORUS_IS_CHRONICLE_BUILDER (self));
  g_return_if_fail (layer != NULL);

  if (self->layers->len == 0 || !g_strv_contains ((const char *const *) self->layers->pdata, layer))
    g_ptr_array_add (self->layers, g_strdup (layer));
}

/**
 * sinorus_chronicle_builder_add:
 * @self: a builder
 * @record: a record
 *
 * Adds a record. What is wrong with it is said by
 * [method@Sinorus.ChronicleBuilder.check] and [method@Sinorus.ChronicleBuilder.build].
 *
 * Since: 1.0
 */
void
sinorus_chronicle_builder_add (SinorusChronicleBuilder *self, SinorusRecord *record)
{
  g_return_if_fail (SINORUS_IS_CHRONICLE_BUILDER (self));
  g_return_if_fail (SINORUS_IS_RECORD (record));

  g_ptr_array_add (self->records, g_object_ref (record));
}

/**
 * sinorus_chronicle_builder_check:
 * @self: a builder
 *
 * Checks every record and the relations between them: that ids are unique and
 * name records of the right type, and that the rules of each type are kept.
 *
 * Returns: (transfer full): the [class@Sinorus.Diagnostic]s
 *
 * Since: 1.0
 */
GListModel *
sinorus_chronicle_builder_check (SinorusChronicleBuilder *self)
{
  GListStore *diagnostics;

  g_return_val_if_fail (SINORUS_IS_CHRONICLE_BUILDER (self), NULL);

  diagnostics = g_list_store_new (SINORUS_TYPE_DIAGNOSTIC);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->found)); i++)
    {
      g_autoptr (SinorusDiagnostic) item = g_list_model_get_item (G_LIST_MODEL (self->found), i);

      g_list_store_append (diagnostics, item);
    }
  check_head (self, diagnostics);
  check_records (self, diagnostics);
  return G_LIST_MODEL (diagnostics);
}

/* The records, each id once: those of an id are equal here. */
static GPtrArray *
take_once (SinorusChronicleBuilder *self)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *records = g_ptr_array_new_full (self->records->len, g_object_unref);

  for (guint i = 0; i < self->records->len; i++)
    if (g_hash_table_add (seen, (char *) sinorus_record_get_id (self->records->pdata[i])))
      g_ptr_array_add (records, g_object_ref (self->records->pdata[i]));
  return records;
}

/**
 * sinorus_chronicle_builder_add_chronicle:
 * @self: a builder
 * @chronicle: a chronicle
 *
 * Adds all records and layers of a chronicle, so that several are merged into
 * one. A record that two of them share is taken once; where they say different
 * things of it, [method@Sinorus.ChronicleBuilder.check] says so.
 *
 * Since: 1.0
 */
void
sinorus_chronicle_builder_add_chronicle (SinorusChronicleBuilder *self, SinorusChronicle *chronicle)
{
  g_return_if_fail (SINORUS_IS_CHRONICLE_BUILDER (self));
  g_return_if_fail (SINORUS_IS_CHRONICLE (chronicle));

  for (guint i = 0; chronicle->layers[i] != NULL; i++)
    sinorus_chronicle_builder_add_layer (self, chronicle->layers[i]);
  for (guint i = 0; i < chronicle->records->len; i++)
    sinorus_chronicle_builder_add (self, chronicle->records->pdata[i]);
  for (guint i = 0; chronicle->unknown != NULL && i < sinorus_node_get_n_children (chronicle->unknown); i++)
    _sinorus_chronicle_builder_add_unknown (self, sinorus_node_get_name (chronicle->unknown, i),
                                            sinorus_node_get_child (chronicle->unknown, i));
}

/**
 * sinorus_chronicle_builder_build:
 * @self: a builder
 * @error: return location for an error
 *
 * Makes the chronicle. The builder may be used further; the chronicle does not change with it.
 *
 * Fails with `SINORUS_ERROR_INVALID` if a diagnostic is an error; the first is in the message.
 *
 * Returns: (transfer full): the chronicle
 *
 * Since: 1.0
 */
SinorusChronicle *
sinorus_chronicle_builder_build (SinorusChronicleBuilder *self, GError **error)
{
  g_autoptr (GListModel) diagnostics = NULL;
  GPtrArray *records;
  SinorusChronicle *chronicle;

  g_return_val_if_fail (SINORUS_IS_CHRONICLE_BUILDER (self), NULL);

  diagnostics = sinorus_chronicle_builder_check (self);
  if (!_sinorus_diagnostics_to_error (diagnostics, error))
    return NULL;
  records = take_once (self);
  chronicle = _sinorus_chronicle_new (self->id != NULL ? self->id : "", self->title != NULL ? self->title : "",
                                      (const char *const *) self->layers->pdata, records);
  g_set_object (&chronicle->warnings, diagnostics);
  chronicle->unknown = self->unknown != NULL ? sinorus_node_ref (self->unknown) : NULL;
  return chronicle;
}
