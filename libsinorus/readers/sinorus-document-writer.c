/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "readers/sinorus-documents-private.h"

#include <string.h>

#include <sinorus/sinorus-error.h>
#include <sinorus/sinorus-json-writer.h>

#include "readers/sinorus-yaml-private.h"

/* Chronicles into documents, in canonical order: the head, the lists in the order of the table, in each the records by
 * their ids, what is unknown. So what has changed in one record is all that has changed in the file. */

static void
take_text (SinorusNode *root, const char *name, const char *text, gboolean quoted)
{
  _sinorus_node_take (root, name, _sinorus_node_new_at (SINORUS_NODE_KIND_TEXT, text, quoted, NULL, 0, 0));
}

static int
compare_ids (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (sinorus_record_get_id (*(SinorusRecord *const *) a),
                    sinorus_record_get_id (*(SinorusRecord *const *) b));
}

SinorusNode *
_sinorus_document_tree (SinorusChronicle *chronicle)
{
  SinorusNode *root = _sinorus_node_new_at (SINORUS_NODE_KIND_MAP, NULL, FALSE, NULL, 0, 0);
  const SinorusRecordType *types;
  guint n_types;

  take_text (root, "sinorus", "1", FALSE);
  take_text (root, "id", chronicle->id, TRUE);
  take_text (root, "title", chronicle->title, TRUE);
  if (chronicle->layers[0] != NULL)
    _sinorus_node_take (root, "layers", sinorus_node_new_list ((const char *const *) chronicle->layers));
  types = _sinorus_record_types (&n_types);
  for (guint i = 0; i < n_types; i++)
    {
      g_autoptr (GPtrArray) records = _sinorus_chronicle_get_all (chronicle, types[i].type ());
      SinorusNode *list;

      if (records->len == 0)
        continue;
      g_ptr_array_sort (records, compare_ids);
      list = _sinorus_node_new_at (SINORUS_NODE_KIND_LIST, NULL, FALSE, NULL, 0, 0);
      for (guint j = 0; j < records->len; j++)
        _sinorus_node_take (list, NULL, sinorus_value_to_node (records->pdata[j]));
      _sinorus_node_take (root, types[i].list, list);
    }
  for (guint i = 0; chronicle->unknown != NULL && i < sinorus_node_get_n_children (chronicle->unknown); i++)
    _sinorus_node_take (root, sinorus_node_get_name (chronicle->unknown, i),
                        sinorus_node_ref (sinorus_node_get_child (chronicle->unknown, i)));
  return root;
}

/**
 * sinorus_chronicle_to_yaml:
 * @self: a chronicle
 *
 * Writes the chronicle as a canonical YAML document: the same records give the
 * same bytes, in whatever order they were added. In each list they stand in the order of their ids. Every text that a YAML 1.1 reader would take for something else
 * (`NO`, a date, a code of digits) stands in quotes. Comments of the document
 * that it was loaded from are not kept.
 *
 * Returns: (transfer full): the document
 *
 * Since: 1.0
 */
char *
sinorus_chronicle_to_yaml (SinorusChronicle *self)
{
  g_autoptr (SinorusNode) tree = NULL;

  g_return_val_if_fail (SINORUS_IS_CHRONICLE (self), NULL);

  tree = _sinorus_document_tree (self);
  return _sinorus_yaml_write (tree);
}

/**
 * sinorus_chronicle_to_json:
 * @self: a chronicle
 *
 * Writes the chronicle as a JSON document, which every reader of chronicles reads too.
 *
 * Returns: (transfer full): the document
 *
 * Since: 1.0
 */
char *
sinorus_chronicle_to_json (SinorusChronicle *self)
{
  g_autoptr (SinorusNode) tree = NULL;
  g_autoptr (SinorusJsonWriter) writer = NULL;

  g_return_val_if_fail (SINORUS_IS_CHRONICLE (self), NULL);

  tree = _sinorus_document_tree (self);
  writer = sinorus_json_writer_new (TRUE);
  _sinorus_node_write_json (tree, writer);
  return sinorus_json_writer_to_text (writer, NULL);
}

/**
 * sinorus_chronicle_save:
 * @self: a chronicle
 * @uri: a path or `file:` URI; JSON is written if it ends in `.json`, else YAML
 * @error: return location for an error
 *
 * Writes the chronicle to a file. The file is replaced as a whole or not at all.
 *
 * Fails with `SINORUS_ERROR_IO` if the file cannot be written.
 *
 * Returns: whether it was written
 *
 * Since: 1.0
 */
gboolean
sinorus_chronicle_save (SinorusChronicle *self, const char *uri, GError **error)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) local = NULL;
  g_autofree char *text = NULL;

  g_return_val_if_fail (SINORUS_IS_CHRONICLE (self), FALSE);
  g_return_val_if_fail (uri != NULL, FALSE);

  file = g_file_new_for_commandline_arg (uri);
  text = g_str_has_suffix (uri, ".json") ? sinorus_chronicle_to_json (self) : sinorus_chronicle_to_yaml (self);
  if (g_file_replace_contents (file, text, strlen (text), NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, &local))
    return TRUE;
  g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_IO, "%s: %s", uri, local->message);
  return FALSE;
}
