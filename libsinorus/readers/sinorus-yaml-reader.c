/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "readers/sinorus-yaml-private.h"

#include <string.h>

#include <yaml.h>

/* Documents into trees, over libyaml's events: strict about UTF-8, with a line and column for every node. */

typedef struct {
  yaml_parser_t yaml;
  GRefString *file;
  GListStore *diagnostics;
  guint n_nodes;
  gboolean stop; /* nothing more can be made of the text */
  SinorusYamlItemFunc take_item;
  gpointer data;
} Reader;

static void G_GNUC_PRINTF (5, 6)
report (Reader *reader, SinorusTag tag, guint line, guint column, const char *format, ...)
{
  SinorusPlace place = { reader->file, line, column };
  g_autofree char *message = NULL;
  g_autoptr (SinorusDiagnostic) diagnostic = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  diagnostic = _sinorus_diagnostic_new (tag, &place, NULL, NULL, "%s", message);
  g_list_store_append (reader->diagnostics, diagnostic);
}

static void
report_event (Reader *reader, SinorusTag tag, yaml_event_t *event, const char *message)
{
  report (reader, tag, event->start_mark.line + 1, event->start_mark.column + 1, "%s", message);
}

static gboolean
read_hex (const char *text, gsize length, guint *number)
{
  *number = 0;
  if (length < 6 || text[0] != '\\' || text[1] != 'u')
    return FALSE;
  for (guint i = 2; i < 6; i++)
    {
      int digit = g_ascii_xdigit_value (text[i]);

      if (digit < 0)
        return FALSE;
      *number = *number * 16 + (guint) digit;
    }
  return TRUE;
}

/* How many bytes a character has that JSON lets stand in a text and YAML does not, or takes for the end of a line. */
static gsize
foreign_length (const char *text, gsize length)
{
  const guchar *at = (const guchar *) text;

  if (at[0] == 0x7f)
    return 1;
  if (length >= 2 && at[0] == 0xc2 && at[1] < 0xa0)
    return 2;
  if (length >= 3 && at[0] == 0xe2 && at[1] == 0x80 && (at[2] == 0xa8 || at[2] == 0xa9))
    return 3;
  if (length >= 3 && at[0] == 0xef && ((at[1] == 0xbb && at[2] == 0xbf) || (at[1] == 0xbf && at[2] >= 0xbe)))
    return 3;
  return 0;
}

/* Where JSON is no YAML: it writes characters beyond the basic plane as two escapes, so that \ud83d\ude00 must become
 * \U0001F600, and has characters in its texts that must be escaped. NULL if the text is not JSON. */
static char *
json_to_yaml (const char *text, gsize *length)
{
  gsize start = 0;
  GString *out;
  char quote = 0;

  while (start < *length && strchr (" \t\r\n", text[start]) != NULL)
    start++;
  if (start >= *length || text[start] != '{')
    return NULL;
  out = g_string_sized_new (*length);
  for (gsize i = 0; i < *length; i++)
    {
      gsize left = *length - i;
      gsize n = quote == '"' ? foreign_length (text + i, left) : 0;
      guint high, low;

      if (n > 0)
        {
          g_string_append_printf (out, "\\u%04X", g_utf8_get_char (text + i));
          i += n - 1;
          continue;
        }
      /* Flow style YAML may have texts in single quotes, and apostrophes. */
      if (text[i] == '\'' && (quote == '\'' || (quote == 0 && i > 0 && !g_ascii_isalnum (text[i - 1]))))
        quote = quote == 0 ? '\'' : 0;
      else if (text[i] == '"' && quote != '\'')
        quote = quote == 0 ? '"' : 0;
      else if (text[i] == '\\' && quote == '"' && left > 1)
        {
          if (read_hex (text + i, left, &high) && high >= 0xd800 && high < 0xdc00
              && read_hex (text + i + 6, left - 6, &low) && low >= 0xdc00 && low < 0xe000)
            {
              g_string_append_printf (out, "\\U%08X", 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00));
              i += 11;
              continue;
            }
          g_string_append_c (out, text[i++]);
        }
      g_string_append_c (out, text[i]);
    }
  *length = out->len;
  return g_string_free (out, FALSE);
}

static gboolean
next_event (Reader *reader, yaml_event_t *event)
{
  yaml_parser_t *yaml = &reader->yaml;

  if (reader->stop)
    return FALSE;
  if (yaml_parser_parse (yaml, event))
    return TRUE;
  reader->stop = TRUE;
  if (yaml->error == YAML_READER_ERROR)
    report (reader, SINORUS_TAG_SYNTAX, yaml->mark.line + 1, yaml->mark.column + 1, "%s", yaml->problem);
  else
    report (reader, SINORUS_TAG_SYNTAX, yaml->problem_mark.line + 1, yaml->problem_mark.column + 1, "%s%s%s",
            yaml->context != NULL ? yaml->context : "", yaml->context != NULL ? ": " : "",
            yaml->problem != NULL ? yaml->problem : "the text could not be parsed");
  return FALSE;
}

static void
check_features (Reader *reader, yaml_event_t *event, const yaml_char_t *anchor, const yaml_char_t *tag)
{
  if (anchor != NULL)
    report_event (reader, SINORUS_TAG_ANCHOR, event, "the node has an anchor");
  if (tag != NULL)
    report_event (reader, SINORUS_TAG_YAML_TAG, event, "the node has a tag");
}

static SinorusNode *
node_at (Reader *reader, yaml_event_t *event, SinorusNodeKind kind, const char *text, gboolean quoted)
{
  return _sinorus_node_new_at (kind, text, quoted, reader->file, event->start_mark.line + 1,
                               event->start_mark.column + 1);
}

static SinorusNode *
read_scalar (Reader *reader, yaml_event_t *event)
{
  const char *text = (const char *) event->data.scalar.value;
  gboolean quoted = event->data.scalar.style != YAML_PLAIN_SCALAR_STYLE;

  check_features (reader, event, event->data.scalar.anchor, event->data.scalar.tag);
  if (strlen (text) != event->data.scalar.length)
    report_event (reader, SINORUS_TAG_NUL_BYTE, event, "the text holds a NUL character");
  if (!quoted && (*text == '\0' || g_str_equal (text, "~") || g_str_equal (text, "null")))
    return node_at (reader, event, SINORUS_NODE_KIND_NONE, NULL, FALSE);
  /* The memory is as good for us as for the event; libyaml's allocator is the C library's, as g_free's is. */
  event->data.scalar.value = NULL;
  return _sinorus_node_new_take_text ((char *) text, quoted, reader->file, event->start_mark.line + 1,
                                      event->start_mark.column + 1);
}

static SinorusNode *read_node (Reader *reader, yaml_event_t *event, guint depth);

/* A list; the items of one that a name of the outermost map stands for are offered to whoever reads the document, so
 * that they need not all be there at the same time. */
static SinorusNode *
read_list (Reader *reader, yaml_event_t *start, guint depth, SinorusNode *root, const char *name)
{
  gboolean offer = root != NULL && reader->take_item != NULL && sinorus_node_lookup (root, name) == NULL;
  SinorusNode *list = node_at (reader, start, SINORUS_NODE_KIND_LIST, NULL, FALSE);
  yaml_event_t event;

  check_features (reader, start, start->data.sequence_start.anchor, start->data.sequence_start.tag);
  while (next_event (reader, &event))
    {
      gboolean end = event.type == YAML_SEQUENCE_END_EVENT;

      if (!end)
        {
          SinorusNode *item = read_node (reader, &event, depth + 1);

          if (offer && !reader->stop && reader->take_item (root, name, item, reader->data))
            sinorus_node_unref (item);
          else
            _sinorus_node_take (list, NULL, item);
        }
      yaml_event_delete (&event);
      if (end)
        break;
    }
  return list;
}

/* The name that a key is, or NULL: then there is a problem, and it has been reported. It is the event's, or in
 * `memory`. */
static const char *
read_key (Reader *reader, yaml_event_t *event, guint depth, SinorusNode **memory)
{
  /* Nearly all keys are plain words, which need no node. */
  if (event->type == YAML_SCALAR_EVENT && event->data.scalar.anchor == NULL && event->data.scalar.tag == NULL
      && g_ascii_isalpha (*event->data.scalar.value) && depth <= SINORUS_YAML_MAX_DEPTH
      && strlen ((char *) event->data.scalar.value) == event->data.scalar.length
      && !g_str_equal (event->data.scalar.value, "null") && reader->n_nodes < SINORUS_YAML_MAX_NODES)
    {
      reader->n_nodes++;
      return (char *) event->data.scalar.value;
    }
  *memory = read_node (reader, event, depth);
  if (sinorus_node_get_kind (*memory) != SINORUS_NODE_KIND_TEXT)
    report_event (reader, SINORUS_TAG_BAD_KEY, event, "the key is not a text");
  return sinorus_node_get_text (*memory);
}

static void
read_entry (Reader *reader, SinorusNode *map, yaml_event_t *key, guint depth)
{
  g_autoptr (SinorusNode) memory = NULL;
  const char *name = read_key (reader, key, depth + 1, &memory);
  yaml_event_t value;
  SinorusNode *node;

  if (!next_event (reader, &value))
    return;
  if (depth == 0 && name != NULL && value.type == YAML_SEQUENCE_START_EVENT)
    {
      reader->n_nodes++;
      node = read_list (reader, &value, depth + 1, map, name);
    }
  else
    node = read_node (reader, &value, depth + 1);
  if (name == NULL)
    sinorus_node_unref (node);
  else if (!_sinorus_node_take (map, name, node))
    report (reader, SINORUS_TAG_DUPLICATE_KEY, key->start_mark.line + 1, key->start_mark.column + 1,
            "“%s” stands here a second time", name);
  yaml_event_delete (&value);
}

static SinorusNode *
read_map (Reader *reader, yaml_event_t *start, guint depth)
{
  SinorusNode *map = node_at (reader, start, SINORUS_NODE_KIND_MAP, NULL, FALSE);
  yaml_event_t event;

  check_features (reader, start, start->data.mapping_start.anchor, start->data.mapping_start.tag);
  while (next_event (reader, &event))
    {
      gboolean end = event.type == YAML_MAPPING_END_EVENT;

      if (!end)
        read_entry (reader, map, &event, depth);
      yaml_event_delete (&event);
      if (end)
        break;
    }
  return map;
}

/* Always gives a node; after an error, an empty one. */
static SinorusNode *
read_node (Reader *reader, yaml_event_t *event, guint depth)
{
  if (depth > SINORUS_YAML_MAX_DEPTH || reader->n_nodes++ > SINORUS_YAML_MAX_NODES)
    {
      if (depth > SINORUS_YAML_MAX_DEPTH)
        report_event (reader, SINORUS_TAG_TOO_DEEP, event, "the document is nested too deep here");
      else
        report_event (reader, SINORUS_TAG_TOO_LARGE, event, "the document has too many nodes");
      reader->stop = TRUE;
      return sinorus_node_new_none ();
    }
  switch (event->type)
    {
    case YAML_SCALAR_EVENT:
      return read_scalar (reader, event);
    case YAML_SEQUENCE_START_EVENT:
      return read_list (reader, event, depth, NULL, NULL);
    case YAML_MAPPING_START_EVENT:
      return read_map (reader, event, depth);
    case YAML_ALIAS_EVENT:
      report_event (reader, SINORUS_TAG_ALIAS, event, "the node is an alias");
      return node_at (reader, event, SINORUS_NODE_KIND_NONE, NULL, FALSE);
    default:
      return node_at (reader, event, SINORUS_NODE_KIND_NONE, NULL, FALSE);
    }
}

static SinorusNode *
read_stream (Reader *reader)
{
  SinorusNode *root = NULL;
  yaml_event_t event;

  while (next_event (reader, &event))
    {
      yaml_event_type_t type = event.type;

      if (type == YAML_DOCUMENT_START_EVENT && root != NULL)
        {
          report_event (reader, SINORUS_TAG_SECOND_DOCUMENT, &event, "a second document begins here");
          reader->stop = TRUE;
        }
      else if (type != YAML_STREAM_START_EVENT && type != YAML_DOCUMENT_START_EVENT
               && type != YAML_DOCUMENT_END_EVENT && type != YAML_STREAM_END_EVENT)
        root = read_node (reader, &event, 0);
      yaml_event_delete (&event);
      if (type == YAML_STREAM_END_EVENT)
        break;
    }
  return root;
}

/* The line and column of a byte, for problems that libyaml never gets to see. */
static void
locate (const char *text, gsize offset, guint *line, guint *column)
{
  const char *start = text;

  *line = 1;
  for (gsize i = 0; i < offset; i++)
    if (text[i] == '\n')
      {
        (*line)++;
        start = text + i + 1;
      }
  *column = g_utf8_strlen (start, text + offset - start) + 1;
}

static gboolean
check_text (Reader *reader, const char *text, gsize length)
{
  const char *bad;
  const char *nul = length > 0 ? memchr (text, '\0', length) : NULL;
  guint line, column;

  if (length > SINORUS_YAML_MAX_BYTES)
    report (reader, SINORUS_TAG_TOO_LARGE, 0, 0, "the document has %" G_GSIZE_FORMAT " bytes", length);
  else if (nul != NULL)
    {
      locate (text, nul - text, &line, &column);
      report (reader, SINORUS_TAG_NUL_BYTE, line, column, "there is a NUL byte here");
    }
  else if (length > 0 && !g_utf8_validate (text, length, &bad))
    {
      locate (text, bad - text, &line, &column);
      report (reader, SINORUS_TAG_NOT_UTF8, line, column, "the byte 0x%02x is not UTF-8 here", (guchar) *bad);
    }
  else
    return TRUE;
  return FALSE;
}

SinorusNode *
_sinorus_yaml_read (const char *text, gsize length, const char *file, SinorusYamlItemFunc take_item, gpointer data,
                    GListStore *diagnostics)
{
  Reader reader = { .diagnostics = diagnostics, .take_item = take_item, .data = data };
  g_autofree char *yaml = NULL;
  SinorusNode *root = NULL;

  /* A byte order mark takes no column. */
  if (length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0)
    {
      text += 3;
      length -= 3;
    }
  reader.file = g_ref_string_new (file != NULL ? file : "");
  if (check_text (&reader, text, length))
    {
      yaml = length > 0 ? json_to_yaml (text, &length) : NULL;
      yaml_parser_initialize (&reader.yaml);
      yaml_parser_set_encoding (&reader.yaml, YAML_UTF8_ENCODING);
      yaml_parser_set_input_string (&reader.yaml, (const guchar *) (yaml != NULL ? yaml : length > 0 ? text : ""),
                                    length);
      root = read_stream (&reader);
      yaml_parser_delete (&reader.yaml);
      if (root == NULL && !reader.stop)
        report (&reader, SINORUS_TAG_NOT_A_CHRONICLE, 1, 1, "the document is empty");
      if (reader.stop)
        g_clear_pointer (&root, sinorus_node_unref);
    }
  g_ref_string_release (reader.file);
  return root;
}
