/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "readers/sinorus-yaml-private.h"

#include <string.h>

#include <yaml.h>

/* Trees into canonical YAML, over libyaml's emitter: block style for records, flow style for short lists and parts,
 * and quotes around every text that another reader would take for something else. */

#define LINE 100

gboolean
_sinorus_yaml_is_ambiguous (const char *text)
{
  static const char *const words[] = { "",    "~",   "null", "true", "false", "yes", "no", "on",
                                       "off", "y",   "n",    "=",    "<<",    ".inf", ".nan", "+.inf",
                                       "-.inf", NULL };
  g_autofree char *lower = g_ascii_strdown (text, -1);

  if (g_strv_contains (words, lower))
    return TRUE;
  /* Numbers in any base, sexagesimals, dates and times: rather too many than one too few. */
  return strchr ("0123456789+-.", *text) != NULL && strspn (text, "0123456789abcdefABCDEFxXoOtTzZ_:.,+- ") == strlen (text);
}

/* Line breaks that are read back as others unless they are escaped. */
static gboolean
has_foreign_break (const char *text)
{
  return strchr (text, '\r') != NULL || strstr (text, "\xc2\x85") != NULL || strstr (text, "\xe2\x80\xa8") != NULL
         || strstr (text, "\xe2\x80\xa9") != NULL;
}

static int
append (void *data, unsigned char *buffer, size_t size)
{
  g_string_append_len (data, (char *) buffer, size);
  return 1;
}

static gboolean
emit_scalar (yaml_emitter_t *emitter, const char *text, yaml_scalar_style_t style)
{
  yaml_event_t event;

  return yaml_scalar_event_initialize (&event, NULL, NULL, (guchar *) text, strlen (text), TRUE, TRUE, style)
         && yaml_emitter_emit (emitter, &event);
}

static gboolean
emit_text (yaml_emitter_t *emitter, const char *text, gboolean quoted)
{
  yaml_scalar_style_t style = YAML_PLAIN_SCALAR_STYLE;

  if ((quoted || !_sinorus_text_is_bare (text)) && (_sinorus_yaml_is_ambiguous (text) || has_foreign_break (text)))
    style = YAML_DOUBLE_QUOTED_SCALAR_STYLE;
  return emit_scalar (emitter, text, style);
}

/* How long a list or map of texts would be on one line; more than a line if it holds other lists or maps. */
static gsize
flow_length (SinorusNode *node)
{
  gsize length = 2;

  for (guint i = 0; i < sinorus_node_get_n_children (node) && length < LINE; i++)
    {
      SinorusNode *child = sinorus_node_get_child (node, i);
      const char *name = sinorus_node_get_name (node, i);

      length += 2 + (name != NULL ? strlen (name) + 2 : 0);
      switch (sinorus_node_get_kind (child))
        {
        case SINORUS_NODE_KIND_TEXT: length += strlen (sinorus_node_get_text (child)); break;
        case SINORUS_NODE_KIND_NONE: length += 4; break;
        case SINORUS_NODE_KIND_LIST: length += flow_length (child); break;
        default: length += LINE;
        }
    }
  return length;
}

static gboolean
emit (yaml_emitter_t *emitter, SinorusNode *node, guint depth)
{
  SinorusNodeKind kind = sinorus_node_get_kind (node);
  gboolean flow = depth >= 2 && flow_length (node) < LINE - 2 * depth;
  yaml_event_t event;
  gboolean good;

  if (kind == SINORUS_NODE_KIND_TEXT)
    return emit_text (emitter, sinorus_node_get_text (node), _sinorus_node_is_quoted (node));
  if (kind != SINORUS_NODE_KIND_LIST && kind != SINORUS_NODE_KIND_MAP)
    return emit_scalar (emitter, "null", YAML_PLAIN_SCALAR_STYLE);
  /* A record is a block, and so is the list that it stands in. */
  if (depth == 2 && kind == SINORUS_NODE_KIND_MAP)
    flow = FALSE;
  if (kind == SINORUS_NODE_KIND_LIST && depth == 1)
    flow = sinorus_node_get_kind (node) == SINORUS_NODE_KIND_LIST && sinorus_node_get_n_children (node) > 0
           && sinorus_node_get_kind (sinorus_node_get_child (node, 0)) != SINORUS_NODE_KIND_MAP;
  if (sinorus_node_get_n_children (node) == 0)
    flow = TRUE;
  if (kind == SINORUS_NODE_KIND_LIST)
    good = yaml_sequence_start_event_initialize (&event, NULL, NULL, TRUE,
                                                 flow ? YAML_FLOW_SEQUENCE_STYLE : YAML_BLOCK_SEQUENCE_STYLE);
  else
    good = yaml_mapping_start_event_initialize (&event, NULL, NULL, TRUE,
                                                flow ? YAML_FLOW_MAPPING_STYLE : YAML_BLOCK_MAPPING_STYLE);
  good = good && yaml_emitter_emit (emitter, &event);
  for (guint i = 0; good && i < sinorus_node_get_n_children (node); i++)
    {
      const char *name = sinorus_node_get_name (node, i);

      good = (name == NULL || emit_text (emitter, name, TRUE))
             && emit (emitter, sinorus_node_get_child (node, i), depth + 1);
    }
  if (!good)
    return FALSE;
  if (kind == SINORUS_NODE_KIND_LIST)
    yaml_sequence_end_event_initialize (&event);
  else
    yaml_mapping_end_event_initialize (&event);
  return yaml_emitter_emit (emitter, &event);
}

char *
_sinorus_yaml_write (SinorusNode *root)
{
  GString *text = g_string_new (NULL);
  yaml_emitter_t emitter;
  yaml_event_t event;

  yaml_emitter_initialize (&emitter);
  yaml_emitter_set_output (&emitter, append, text);
  yaml_emitter_set_unicode (&emitter, TRUE);
  yaml_emitter_set_width (&emitter, LINE);
  yaml_emitter_set_indent (&emitter, 2);
  yaml_stream_start_event_initialize (&event, YAML_UTF8_ENCODING);
  yaml_emitter_emit (&emitter, &event);
  yaml_document_start_event_initialize (&event, NULL, NULL, NULL, TRUE);
  yaml_emitter_emit (&emitter, &event);
  emit (&emitter, root, 0);
  yaml_document_end_event_initialize (&event, TRUE);
  yaml_emitter_emit (&emitter, &event);
  yaml_stream_end_event_initialize (&event);
  yaml_emitter_emit (&emitter, &event);
  yaml_emitter_delete (&emitter);
  return g_string_free (text, FALSE);
}
