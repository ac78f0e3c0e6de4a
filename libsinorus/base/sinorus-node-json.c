/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "base/sinorus-node-private.h"

#include <string.h>

#include <sinorus/sinorus-number.h>

#include "base/sinorus-number-private.h"

gboolean
_sinorus_text_is_bare (const char *text)
{
  g_autofree char *again = NULL;
  double number;

  if (g_str_equal (text, "true") || g_str_equal (text, "false"))
    return TRUE;
  if (!_sinorus_number_parse (text, strlen (text), &number))
    return FALSE;
  again = sinorus_number_to_string (number);
  return g_str_equal (again, text);
}

static void
write_plain (SinorusJsonWriter *writer, const char *text)
{
  double number;

  if (!_sinorus_text_is_bare (text))
    sinorus_json_writer_add_string (writer, text);
  else if (_sinorus_number_parse (text, strlen (text), &number))
    sinorus_json_writer_add_number (writer, number);
  else
    sinorus_json_writer_add_boolean (writer, *text == 't');
}

void
_sinorus_node_write_json (SinorusNode *node, SinorusJsonWriter *writer)
{
  SinorusNodeKind kind = sinorus_node_get_kind (node);

  if (kind == SINORUS_NODE_KIND_TEXT && _sinorus_node_is_quoted (node))
    sinorus_json_writer_add_string (writer, sinorus_node_get_text (node));
  else if (kind == SINORUS_NODE_KIND_TEXT)
    write_plain (writer, sinorus_node_get_text (node));
  else if (kind == SINORUS_NODE_KIND_LIST)
    {
      sinorus_json_writer_begin_array (writer);
      for (guint i = 0; i < sinorus_node_get_n_children (node); i++)
        _sinorus_node_write_json (sinorus_node_get_child (node, i), writer);
      sinorus_json_writer_end_array (writer);
    }
  else if (kind == SINORUS_NODE_KIND_MAP)
    {
      sinorus_json_writer_begin_object (writer);
      for (guint i = 0; i < sinorus_node_get_n_children (node); i++)
        {
          sinorus_json_writer_add_name (writer, sinorus_node_get_name (node, i));
          _sinorus_node_write_json (sinorus_node_get_child (node, i), writer);
        }
      sinorus_json_writer_end_object (writer);
    }
  else
    sinorus_json_writer_add_null (writer);
}

/**
 * sinorus_json_writer_add_node:
 * @self: a writer
 * @node: a node
 *
 * Writes a node: a map as an object, a list as an array, and a text as a string,
 * or as a number or a truth value if it is written so, stood without quotes and
 * loses nothing by it.
 *
 * Since: 1.0
 */
void
sinorus_json_writer_add_node (SinorusJsonWriter *self, SinorusNode *node)
{
  g_return_if_fail (SINORUS_IS_JSON_WRITER (self));
  g_return_if_fail (node != NULL);

  _sinorus_node_write_json (node, self);
}
