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

static void
read_list (SinorusChronicleBuilder *builder, GType type, const char *list, SinorusNode *node)
{
  GListStore *found = _sinorus_chronicle_builder_get_found (builder);

  if (sinorus_node_get_kind (node) == SINORUS_NODE_KIND_NONE)
    return;
  if (sinorus_node_get_kind (node) != SINORUS_NODE_KIND_LIST)
    {
      report (found, SINORUS_TAG_WRONG_TYPE, node, list, "%s takes a list of records", list);
      return;
    }
  for (guint i = 0; i < sinorus_node_get_n_children (node); i++)
    {
      SinorusNode *item = sinorus_node_get_child (node, i);
      SinorusNode *id = sinorus_node_lookup (item, "id");
      g_autofree char *path = id != NULL && sinorus_node_get_text (id) != NULL
                                ? g_strdup (sinorus_node_get_text (id))
                                : g_strdup_printf ("%s[%u]", list, i);
      g_autoptr (SinorusValue) record = _sinorus_value_read (type, item, path, found);

      if (record != NULL)
        sinorus_chronicle_builder_add (builder, SINORUS_RECORD (record));
    }
}

static void
read_root (SinorusChronicleBuilder *builder, SinorusNode *root)
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
        read_list (builder, type, name, child);
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
  g_autoptr (SinorusNode) root = _sinorus_yaml_read (text, length, name, found);

  if (root == NULL)
    return;
  if (sinorus_node_get_kind (root) == SINORUS_NODE_KIND_MAP)
    read_root (builder, root);
  else
    report (found, SINORUS_TAG_NOT_A_CHRONICLE, root, NULL, "the document is not a map");
}
