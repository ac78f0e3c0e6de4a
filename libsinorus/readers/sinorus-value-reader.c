/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "readers/sinorus-value-reader-private.h"

#include <math.h>
#include <string.h>

#include "base/sinorus-number-private.h"
#include "model/sinorus-value-list-private.h"

/* Nodes into values: the type of a member decides how its text is read, so Norway stays NO and 010 stays 010. */

/* Where a value stands, as links from the inside out: a text is made of them only where something is wrong. */
typedef struct _Path {
  const struct _Path *outer;
  const char *name;     /* of the record, member or row */
  gint64 position;      /* in a list, or negative */
} Path;

typedef struct {
  const Path *path;
  const SinorusMember *member;
  GListStore *diagnostics;
} Reader;

static SinorusValue *read_value (GType type, SinorusNode *node, const Path *path, GListStore *diagnostics);

static void
append_path (GString *text, const Path *path)
{
  if (path->outer != NULL)
    {
      append_path (text, path->outer);
      g_string_append_c (text, '.');
    }
  g_string_append (text, path->name);
  if (path->position >= 0)
    g_string_append_printf (text, "[%" G_GINT64_FORMAT "]", path->position);
}

static void G_GNUC_PRINTF (4, 5)
report (Reader *reader, SinorusTag tag, SinorusNode *node, const char *format, ...)
{
  SinorusPlace place = _sinorus_node_place (node);
  GString *whole = g_string_new (NULL);
  g_autofree char *message = NULL;
  g_autoptr (SinorusDiagnostic) diagnostic = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  append_path (whole, reader->path);
  if (reader->member != NULL)
    g_string_append_printf (whole, ".%s", reader->member->name);
  diagnostic = _sinorus_diagnostic_new (tag, &place, whole->str, NULL, "%s", message);
  g_list_store_append (reader->diagnostics, diagnostic);
  g_string_free (whole, TRUE);
}

static const char *
describe (SinorusNode *node)
{
  switch (sinorus_node_get_kind (node))
    {
    case SINORUS_NODE_KIND_LIST: return "a list";
    case SINORUS_NODE_KIND_MAP: return "a map";
    default: return "nothing";
    }
}

static const char *
read_text (Reader *reader, SinorusNode *node, const char *wanted)
{
  const char *text = sinorus_node_get_text (node);

  if (text == NULL)
    report (reader, SINORUS_TAG_WRONG_TYPE, node, "%s takes %s, not %s", reader->member->name, wanted, describe (node));
  return text;
}

/* The text of a node that is about to be dropped. */
static char *
take_text (Reader *reader, SinorusNode *node, const char *wanted)
{
  return read_text (reader, node, wanted) != NULL ? _sinorus_node_steal_text (node) : NULL;
}

static void
read_date (Reader *reader, SinorusNode *node, GValue *value)
{
  const char *text = read_text (reader, node, "a date");
  g_autoptr (GError) error = NULL;
  SinorusDate *date;

  if (text == NULL)
    return;
  date = sinorus_date_parse (text, &error);
  if (date == NULL)
    report (reader, SINORUS_TAG_BAD_DATE, node, "%s", error->message);
  g_value_take_boxed (value, date);
}

static gboolean
read_number (Reader *reader, SinorusNode *node, double *number)
{
  const char *text = read_text (reader, node, "a number");

  if (text == NULL)
    return FALSE;
  if (_sinorus_number_parse (text, strlen (text), number))
    return TRUE;
  report (reader, SINORUS_TAG_NOT_A_NUMBER, node, "“%s” is not a number", text);
  return FALSE;
}

static void
read_truth (Reader *reader, SinorusNode *node, GValue *value)
{
  const char *text = read_text (reader, node, "true or false");

  if (text == NULL)
    return;
  if (g_str_equal (text, "true"))
    g_value_set_enum (value, SINORUS_TRUTH_TRUE);
  else if (g_str_equal (text, "false"))
    g_value_set_enum (value, SINORUS_TRUTH_FALSE);
  else
    report (reader, SINORUS_TAG_NOT_A_TRUTH_VALUE, node, "“%s” is neither true nor false", text);
}

/* A single value stands for a list of one. */
static SinorusNode *
item_of (SinorusNode *node, guint position, guint *n)
{
  if (sinorus_node_get_kind (node) != SINORUS_NODE_KIND_LIST)
    {
      *n = 1;
      return node;
    }
  *n = sinorus_node_get_n_children (node);
  return sinorus_node_get_child (node, position);
}

static void
read_texts (Reader *reader, SinorusNode *node, GValue *value)
{
  guint n = sinorus_node_get_kind (node) == SINORUS_NODE_KIND_LIST ? sinorus_node_get_n_children (node) : 1;
  GStrv texts = g_new (char *, n + 1);
  guint n_texts = 0;

  for (guint i = 0; i < n; i++)
    {
      char *text = take_text (reader, item_of (node, i, &n), "texts");

      if (text != NULL)
        texts[n_texts++] = text;
    }
  texts[n_texts] = NULL;
  g_value_take_boxed (value, texts);
}

static void
read_integers (Reader *reader, SinorusNode *node, GValue *value)
{
  GVariantBuilder builder;
  guint n = 1;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("ai"));
  for (guint i = 0; i < n; i++)
    {
      SinorusNode *item = item_of (node, i, &n);
      double number;

      if (n == 0 || !read_number (reader, item, &number))
        continue;
      if (number < G_MININT32 || number > G_MAXINT32)
        report (reader, SINORUS_TAG_OUT_OF_RANGE, item, "“%s” is out of range", sinorus_node_get_text (item));
      else if (number != (double) (gint32) number)
        report (reader, SINORUS_TAG_NOT_A_NUMBER, item, "“%s” is not a whole number", sinorus_node_get_text (item));
      else
        g_variant_builder_add (&builder, "i", (gint32) number);
    }
  g_value_take_variant (value, g_variant_ref_sink (g_variant_builder_end (&builder)));
}

static void
read_numbers (Reader *reader, SinorusNode *node, GValue *value)
{
  GVariantBuilder builder;
  guint n = 1;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("ad"));
  for (guint i = 0; i < n; i++)
    {
      SinorusNode *item = item_of (node, i, &n);
      double number;

      if (n > 0 && read_number (reader, item, &number))
        g_variant_builder_add (&builder, "d", number);
    }
  g_value_take_variant (value, g_variant_ref_sink (g_variant_builder_end (&builder)));
}

static void
read_values (Reader *reader, SinorusNode *node, GValue *value)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  guint n = 1;

  for (guint i = 0; i < n; i++)
    {
      SinorusNode *item = item_of (node, i, &n);
      const Path path = { reader->path, reader->member->name, i };
      SinorusValue *part = n > 0 ? read_value (reader->member->type (), item, &path, reader->diagnostics) : NULL;

      if (part != NULL)
        g_ptr_array_add (items, part);
    }
  g_value_take_object (value, _sinorus_value_list_new (reader->member->type (), items));
}

/* {name: what} or {name: {…}} or {name: [{…}, …]}: each becomes a value whose first member is the name. */
static SinorusNode *
table_row (Reader *reader, const char *name, SinorusNode *what, const SinorusMember *members)
{
  SinorusPlace place = _sinorus_node_place (what);
  SinorusNode *row = _sinorus_node_new_at (SINORUS_NODE_KIND_MAP, NULL, FALSE, (GRefString *) place.file, place.line,
                                           place.column);

  _sinorus_node_take (row, members[0].name,
                      _sinorus_node_new_at (SINORUS_NODE_KIND_TEXT, name, TRUE, (GRefString *) place.file, place.line,
                                            place.column));
  if (sinorus_node_get_kind (what) != SINORUS_NODE_KIND_MAP)
    _sinorus_node_take (row, members[1].name, sinorus_node_ref (what));
  else
    for (guint i = 0; i < sinorus_node_get_n_children (what); i++)
      {
        SinorusNode *child = sinorus_node_get_child (what, i);

        if (!_sinorus_node_take (row, sinorus_node_get_name (what, i), sinorus_node_ref (child)))
          report (reader, SINORUS_TAG_DUPLICATE_KEY, child, "“%s” is the %s already", name, members[0].name);
      }
  return row;
}

static void
read_table (Reader *reader, SinorusNode *node, GValue *value)
{
  GPtrArray *items;
  guint n_members;
  const SinorusMember *members = _sinorus_members_of_type (reader->member->type (), &n_members);

  if (sinorus_node_get_kind (node) != SINORUS_NODE_KIND_MAP)
    {
      report (reader, SINORUS_TAG_WRONG_TYPE, node, "%s takes a map", reader->member->name);
      return;
    }
  items = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < sinorus_node_get_n_children (node); i++)
    {
      const char *name = sinorus_node_get_name (node, i);
      SinorusNode *what = sinorus_node_get_child (node, i);
      const Path outer = { reader->path, reader->member->name, -1 };
      const Path path = { &outer, name, -1 };
      guint n = 1;

      for (guint j = 0; j < n; j++)
        {
          SinorusNode *item = item_of (what, j, &n);
          g_autoptr (SinorusNode) row = n > 0 ? table_row (reader, name, item, members) : NULL;
          SinorusValue *part = n > 0 ? read_value (reader->member->type (), row, &path, reader->diagnostics) : NULL;

          if (part != NULL)
            g_ptr_array_add (items, part);
        }
    }
  g_value_take_object (value, _sinorus_value_list_new (reader->member->type (), items));
}

static void
read_member (Reader *reader, SinorusNode *node, GValue *value)
{
  double number;

  switch (reader->member->kind)
    {
    case SINORUS_MEMBER_TEXT:
    case SINORUS_MEMBER_WORD:
    case SINORUS_MEMBER_ID:
      g_value_take_string (value, take_text (reader, node, "a text"));
      break;
    case SINORUS_MEMBER_DATE:
      read_date (reader, node, value);
      break;
    case SINORUS_MEMBER_NUMBER:
      if (read_number (reader, node, &number))
        g_value_set_double (value, number);
      break;
    case SINORUS_MEMBER_TRUTH:
      read_truth (reader, node, value);
      break;
    case SINORUS_MEMBER_TEXTS:
    case SINORUS_MEMBER_WORDS:
    case SINORUS_MEMBER_IDS:
      read_texts (reader, node, value);
      break;
    case SINORUS_MEMBER_INTEGERS:
      read_integers (reader, node, value);
      break;
    case SINORUS_MEMBER_NUMBERS:
      read_numbers (reader, node, value);
      break;
    case SINORUS_MEMBER_VALUE:
      {
        const Path path = { reader->path, reader->member->name, -1 };

        g_value_take_object (value, read_value (reader->member->type (), node, &path, reader->diagnostics));
        break;
      }
    case SINORUS_MEMBER_VALUES:
      read_values (reader, node, value);
      break;
    case SINORUS_MEMBER_TABLE:
      read_table (reader, node, value);
      break;
    case SINORUS_MEMBER_NODE:
      g_value_set_boxed (value, node);
      break;
    }
}

static SinorusValue *
read_value (GType type, SinorusNode *node, const Path *path, GListStore *diagnostics)
{
  Reader reader = { path, NULL, diagnostics };
  g_autoptr (SinorusNode) unknown = NULL;
  SinorusOrigin *origin;
  GValue *slots;
  SinorusValue *self;
  guint n_children = sinorus_node_get_n_children (node);
  guint n_members;

  if (sinorus_node_get_kind (node) != SINORUS_NODE_KIND_MAP)
    {
      report (&reader, SINORUS_TAG_WRONG_TYPE, node, "a map of members is wanted here");
      return NULL;
    }
  _sinorus_members_of_type (type, &n_members);
  slots = g_new0 (GValue, n_members);
  origin = _sinorus_origin_new (node, n_children);
  for (guint i = 0; i < n_children; i++)
    {
      const char *name = sinorus_node_get_name (node, i);
      SinorusNode *child = sinorus_node_get_child (node, i);
      guint slot;

      reader.member = _sinorus_members_find (type, name, &slot);
      if (reader.member == NULL)
        {
          if (unknown == NULL)
            unknown = _sinorus_node_new_at (SINORUS_NODE_KIND_MAP, NULL, FALSE, NULL, 0, 0);
          _sinorus_node_take (unknown, name, sinorus_node_ref (child));
          continue;
        }
      _sinorus_origin_add (origin, slot, child);
      /* `member:` without anything is the same as no member. */
      if (sinorus_node_get_kind (child) == SINORUS_NODE_KIND_NONE)
        continue;
      g_value_init (&slots[slot], _sinorus_value_slot_type (type, slot));
      if (reader.member->kind == SINORUS_MEMBER_NUMBER)
        g_value_set_double (&slots[slot], NAN);
      read_member (&reader, child, &slots[slot]);
    }
  self = _sinorus_value_new_take_slots (type, slots);
  _sinorus_value_take_origin (self, origin);
  if (unknown != NULL)
    _sinorus_value_set_unknown (self, unknown);
  return self;
}

SinorusValue *
_sinorus_value_read (GType type, SinorusNode *node, const char *path, GListStore *diagnostics)
{
  const Path outer = { NULL, path, -1 };

  return read_value (type, node, &outer, diagnostics);
}
