/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "readers/sinorus-documents-private.h"

#include "readers/sinorus-value-reader-private.h"
#include "readers/sinorus-yaml-private.h"

/* A document into records: the head, then the lists by the table of record types. */

static void G_GNUC_PRINTF (5, 6)
report (GListStore *found, SinorusTag tag, SinorusNode *node, const char *path, const char *format, ...)
{
  SinorusPlace place = _sinorus_node_place (node);
  g_autofree char *message = NULL;
  g_autoptr (SinorusDiagnostic) diagnostic = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  diagnostic = _sinorus_diagnostic_new (tag, &place, path, NULL, "%s", message);
  g_list_store_append (found, diagnostic);
}

static const char *
head_text (GListStore *found, SinorusNode *root, const char *name)
{
  SinorusNode *node = sinorus_node_lookup (root, name);

  if (node == NULL || sinorus_node_get_kind (node) == SINORUS_NODE_KIND_NONE)
    report (found, SINORUS_TAG_MISSING_MEMBER, root, NULL, "the document must have “%s”", name);
  else if (sinorus_node_get_text (node) == NULL)
    report (found, SINORUS_TAG_WRONG_TYPE, node, name, "%s takes a text", name);
  else
    return sinorus_node_get_text (node);
  return NULL;
}

static gboolean
read_head (SinorusChronicleBuilder *builder, SinorusNode *root)
{
  GListStore *found = _sinorus_chronicle_builder_get_found (builder);
  SinorusNode *version = sinorus_node_lookup (root, "sinorus");
  const char *id, *title;

  if (version == NULL || sinorus_node_get_text (version) == NULL)
    {
      report (found, SINORUS_TAG_NOT_A_CHRONICLE, root, NULL, "the document does not say “sinorus: 1”");
      return FALSE;
    }
  if (!g_str_equal (sinorus_node_get_text (version), "1"))
    {
      report (found, SINORUS_TAG_UNSUPPORTED_VERSION, version, "sinorus", "the format version is “%s”",
              sinorus_node_get_text (version));
      return FALSE;
    }
  id = head_text (found, root, "id");
  title = head_text (found, root, "title");
  if (id != NULL && !_sinorus_id_is_valid (id))
    report (found, SINORUS_TAG_BAD_ID, sinorus_node_lookup (root, "id"), "id", "“%s” cannot be an id", id);
  else if (id != NULL && title != NULL && !_sinorus_chronicle_builder_set_head (builder, id, title))
    report (found, SINORUS_TAG_DIFFERENT_CHRONICLE, sinorus_node_lookup (root, "id"), "id",
            "this document is of the chronicle “%s”, those before it are of another", id);
  return TRUE;
}

static void
read_layer (SinorusChronicleBuilder *builder, SinorusNode *layer)
{
  if (sinorus_node_get_text (layer) != NULL)
    sinorus_chronicle_builder_add_layer (builder, sinorus_node_get_text (layer));
  else
    report (_sinorus_chronicle_builder_get_found (builder), SINORUS_TAG_WRONG_TYPE, layer, "layers",
            "layers takes texts");
}

static void
read_layers (SinorusChronicleBuilder *builder, SinorusNode *layers)
{
  if (sinorus_node_get_kind (layers) == SINORUS_NODE_KIND_LIST)
    for (guint i = 0; i < sinorus_node_get_n_children (layers); i++)
      read_layer (builder, sinorus_node_get_child (layers, i));
  else if (sinorus_node_get_kind (layers) != SINORUS_NODE_KIND_NONE)
    read_layer (builder, layers);
}

/* What was made of the records of a list while the document was being read: nothing of it counts before the whole
 * document has been. */
typedef struct {
  GType type;
  const char *list;
  GPtrArray *records;
  GListStore *found;
  guint n_items;
} List;

static List *
list_new (GType type, const char *name)
{
  List *list = g_new0 (List, 1);

  list->type = type;
  list->list = name;
  list->records = g_ptr_array_new_with_free_func (g_object_unref);
  list->found = g_list_store_new (SINORUS_TYPE_DIAGNOSTIC);
  return list;
}

static void
list_free (gpointer data)
{
  List *list = data;

  g_ptr_array_unref (list->records);
  g_object_unref (list->found);
  g_free (list);
}

static void
read_record (List *list, SinorusNode *item)
{
  SinorusNode *id = sinorus_node_lookup (item, "id");
  const char *text = id != NULL ? sinorus_node_get_text (id) : NULL;
  g_autofree char *path = text == NULL ? g_strdup_printf ("%s[%u]", list->list, list->n_items) : NULL;
  SinorusValue *record = _sinorus_value_read (list->type, item, text != NULL ? text : path, list->found);

  list->n_items++;
  if (record != NULL)
    g_ptr_array_add (list->records, record);
}

static gboolean
is_version_1 (SinorusNode *root)
{
  SinorusNode *version = sinorus_node_lookup (root, "sinorus");

  return version != NULL && g_strcmp0 (sinorus_node_get_text (version), "1") == 0;
}

/* Makes a record of an item as soon as it has been read; not of documents that do not begin with what they are. */
static gboolean
take_item (SinorusNode *root, const char *name, SinorusNode *item, gpointer data)
{
  GHashTable *lists = data;
  GType type = _sinorus_record_type_of_list (name);
  List *list;

  if (type == 0 || !is_version_1 (root))
    return FALSE;
  list = g_hash_table_lookup (lists, GSIZE_TO_POINTER (type));
  if (list == NULL)
    {
      list = list_new (type, _sinorus_record_list_of_type (type));
      g_hash_table_insert (lists, GSIZE_TO_POINTER (type), list);
    }
  read_record (list, item);
  return TRUE;
}

static void
add_records (SinorusChronicleBuilder *builder, List *list)
{
  GListStore *found = _sinorus_chronicle_builder_get_found (builder);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (list->found)); i++)
    {
      g_autoptr (SinorusDiagnostic) diagnostic = g_list_model_get_item (G_LIST_MODEL (list->found), i);

      g_list_store_append (found, diagnostic);
    }
  for (guint i = 0; i < list->records->len; i++)
    sinorus_chronicle_builder_add (builder, list->records->pdata[i]);
}

static void
read_list (SinorusChronicleBuilder *builder, GType type, const char *name, SinorusNode *node, GHashTable *lists)
{
  GListStore *found = _sinorus_chronicle_builder_get_found (builder);
  List *list = g_hash_table_lookup (lists, GSIZE_TO_POINTER (type));

  if (sinorus_node_get_kind (node) == SINORUS_NODE_KIND_NONE)
    return;
  if (sinorus_node_get_kind (node) != SINORUS_NODE_KIND_LIST)
    {
      report (found, SINORUS_TAG_WRONG_TYPE, node, name, "%s takes a list of records", name);
      return;
    }
  if (list == NULL)
    {
      list = list_new (type, name);
      g_hash_table_insert (lists, GSIZE_TO_POINTER (type), list);
    }
  for (guint i = 0; i < sinorus_node_get_n_children (node); i++)
    read_record (list, sinorus_node_get_child (node, i));
  add_records (builder, list);
}

static void
read_root (SinorusChronicleBuilder *builder, SinorusNode *root, GHashTable *lists)
{
  static const char *const head[] = { "sinorus", "id", "title", "layers", NULL };
  GListStore *found = _sinorus_chronicle_builder_get_found (builder);

  if (!read_head (builder, root))
    return;
  for (guint i = 0; i < sinorus_node_get_n_children (root); i++)
    {
      const char *name = sinorus_node_get_name (root, i);
      SinorusNode *child = sinorus_node_get_child (root, i);
      GType type = _sinorus_record_type_of_list (name);

      if (g_str_equal (name, "layers"))
        read_layers (builder, child);
      else if (type != 0)
        read_list (builder, type, name, child, lists);
      else if (!g_strv_contains (head, name))
        {
          report (found, SINORUS_TAG_UNKNOWN_MEMBER, child, name,
                  "“%s” is no list or member that the library knows; it is kept", name);
          if (!_sinorus_chronicle_builder_add_unknown (builder, name, child))
            report (found, SINORUS_TAG_DUPLICATE_KEY, child, name, "another document has “%s” too", name);
        }
    }
}

void
_sinorus_document_read (SinorusChronicleBuilder *builder, const char *text, gsize length, const char *name)
{
  GListStore *found = _sinorus_chronicle_builder_get_found (builder);
  g_autoptr (GHashTable) lists = g_hash_table_new_full (NULL, NULL, NULL, list_free);
  g_autoptr (SinorusNode) root = _sinorus_yaml_read (text, length, name, take_item, lists, found);

  if (root == NULL)
    return;
  if (sinorus_node_get_kind (root) == SINORUS_NODE_KIND_MAP)
    read_root (builder, root, lists);
  else
    report (found, SINORUS_TAG_NOT_A_CHRONICLE, root, NULL, "the document is not a map");
}
