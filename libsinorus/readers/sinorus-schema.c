/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-documents.h>

#include <math.h>
#include <string.h>

#include <sinorus/sinorus-json-writer.h>

#include "model/sinorus-record-private.h"

/* The form of documents as a JSON Schema, from the same tables of members that the reader goes by. It looks at a
 * document as a reader of YAML 1.2 or JSON gives it, where a text without quotes may have become a number. */

#define ID_PATTERN "^[A-Za-z0-9][A-Za-z0-9._-]*$"
#define NUMBER_PATTERN "^-?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?$"

static void
add (SinorusJsonWriter *writer, const char *name, const char *text)
{
  sinorus_json_writer_add_name (writer, name);
  sinorus_json_writer_add_string (writer, text);
}

static void
begin_object (SinorusJsonWriter *writer, const char *name)
{
  sinorus_json_writer_add_name (writer, name);
  sinorus_json_writer_begin_object (writer);
}

static void
begin_array (SinorusJsonWriter *writer, const char *name)
{
  sinorus_json_writer_add_name (writer, name);
  sinorus_json_writer_begin_array (writer);
}

static void
write_types (SinorusJsonWriter *writer, const char *const *types)
{
  begin_array (writer, "type");
  for (; *types != NULL; types++)
    sinorus_json_writer_add_string (writer, *types);
  sinorus_json_writer_end_array (writer);
}

/* {"type": …}, one of several schemas. */
static void
write_type (SinorusJsonWriter *writer, const char *type)
{
  sinorus_json_writer_begin_object (writer);
  add (writer, "type", type);
  sinorus_json_writer_end_object (writer);
}

static void
write_range (SinorusJsonWriter *writer, const char *type, double min, double max)
{
  sinorus_json_writer_begin_object (writer);
  add (writer, "type", type);
  if (min != 0 || max != 0)
    {
      sinorus_json_writer_add_name (writer, "minimum");
      sinorus_json_writer_add_number (writer, min);
      if (isfinite (max))
        {
          sinorus_json_writer_add_name (writer, "maximum");
          sinorus_json_writer_add_number (writer, max);
        }
    }
  sinorus_json_writer_end_object (writer);
}

static void
write_string (SinorusJsonWriter *writer, const char *keyword, const char *what)
{
  sinorus_json_writer_begin_object (writer);
  add (writer, "type", "string");
  add (writer, keyword, what);
  sinorus_json_writer_end_object (writer);
}

static void
write_reference (SinorusJsonWriter *writer, GType type)
{
  g_autofree char *name = g_ascii_strdown (g_type_name (type) + strlen ("Sinorus"), -1);
  g_autofree char *path = g_strconcat ("#/$defs/", name, NULL);

  sinorus_json_writer_begin_object (writer);
  add (writer, "$ref", path);
  sinorus_json_writer_end_object (writer);
}

/* The inside of a schema, for one item where the member is a list of them. */
static void
write_item (SinorusJsonWriter *writer, const SinorusMember *member)
{
  static const char *const scalar[] = { "string", "number", "boolean", NULL };

  switch (member->kind)
    {
    case SINORUS_MEMBER_TEXT:
    case SINORUS_MEMBER_TEXTS:
      write_types (writer, scalar);
      return;
    case SINORUS_MEMBER_WORD:
    case SINORUS_MEMBER_WORDS:
      begin_array (writer, "enum");
      for (const char *const *word = member->words; *word != NULL; word++)
        sinorus_json_writer_add_string (writer, *word);
      break;
    case SINORUS_MEMBER_TRUTH:
      begin_array (writer, "enum");
      sinorus_json_writer_add_boolean (writer, TRUE);
      sinorus_json_writer_add_boolean (writer, FALSE);
      sinorus_json_writer_add_string (writer, "true");
      sinorus_json_writer_add_string (writer, "false");
      break;
    case SINORUS_MEMBER_ID:
    case SINORUS_MEMBER_IDS:
      begin_array (writer, "anyOf");
      write_string (writer, "pattern", ID_PATTERN);
      write_range (writer, "number", 0, INFINITY);
      write_type (writer, "boolean");
      break;
    case SINORUS_MEMBER_DATE:
      begin_array (writer, "anyOf");
      write_string (writer, "format", "edtf");
      write_type (writer, "integer");
      break;
    case SINORUS_MEMBER_NUMBER:
    case SINORUS_MEMBER_NUMBERS:
      begin_array (writer, "anyOf");
      write_range (writer, "number", member->min, member->max);
      write_string (writer, "pattern", NUMBER_PATTERN);
      break;
    case SINORUS_MEMBER_INTEGERS:
      begin_array (writer, "anyOf");
      write_range (writer, "integer", G_MININT32, G_MAXINT32);
      write_string (writer, "pattern", NUMBER_PATTERN);
      break;
    case SINORUS_MEMBER_VALUE:
    case SINORUS_MEMBER_VALUES:
    case SINORUS_MEMBER_TABLE:
      begin_array (writer, "anyOf");
      write_reference (writer, member->type ());
      break;
    case SINORUS_MEMBER_NODE:
      return;
    }
  sinorus_json_writer_end_array (writer);
}

static gboolean
is_list (const SinorusMember *member)
{
  switch (member->kind)
    {
    case SINORUS_MEMBER_TEXTS:
    case SINORUS_MEMBER_WORDS:
    case SINORUS_MEMBER_IDS:
    case SINORUS_MEMBER_INTEGERS:
    case SINORUS_MEMBER_NUMBERS:
    case SINORUS_MEMBER_VALUES:
    case SINORUS_MEMBER_TABLE:
      return TRUE;
    default:
      return FALSE;
    }
}

/* A single value stands for a list of one. In a table, the second member of the row stands for the row. */
static void
write_member_form (SinorusJsonWriter *writer, const SinorusMember *member)
{
  sinorus_json_writer_begin_object (writer);
  if (!is_list (member))
    write_item (writer, member);
  else
    {
      begin_array (writer, "anyOf");
      sinorus_json_writer_begin_object (writer);
      write_item (writer, member);
      sinorus_json_writer_end_object (writer);
      sinorus_json_writer_begin_object (writer);
      add (writer, "type", "array");
      begin_object (writer, "items");
      write_item (writer, member);
      sinorus_json_writer_end_object (writer);
      if (member->required)
        {
          sinorus_json_writer_add_name (writer, "minItems");
          sinorus_json_writer_add_integer (writer, 1);
        }
      sinorus_json_writer_end_object (writer);
      sinorus_json_writer_end_array (writer);
    }
  sinorus_json_writer_end_object (writer);
}

/* `member:` without anything is the same as no member. */
static void
write_member (SinorusJsonWriter *writer, const SinorusMember *member)
{
  sinorus_json_writer_add_name (writer, member->name);
  if (member->kind == SINORUS_MEMBER_NODE && member->required)
    {
      static const char *const something[] = { "string", "number", "boolean", "array", "object", NULL };

      sinorus_json_writer_begin_object (writer);
      write_types (writer, something);
      sinorus_json_writer_end_object (writer);
      return;
    }
  if (member->required)
    {
      write_member_form (writer, member);
      return;
    }
  sinorus_json_writer_begin_object (writer);
  begin_array (writer, "anyOf");
  write_type (writer, "null");
  if (member->kind == SINORUS_MEMBER_TABLE)
    {
      sinorus_json_writer_begin_object (writer);
      add (writer, "type", "object");
      sinorus_json_writer_add_name (writer, "additionalProperties");
      write_member_form (writer, member);
      sinorus_json_writer_end_object (writer);
    }
  else
    write_member_form (writer, member);
  sinorus_json_writer_end_array (writer);
  sinorus_json_writer_end_object (writer);
}

static void
write_members (SinorusJsonWriter *writer, const SinorusMember *members, guint n, gboolean row)
{
  add (writer, "type", "object");
  begin_object (writer, "properties");
  for (guint i = 0; i < n; i++)
    if (!row || i > 0)
      write_member (writer, &members[i]);
  if (row)
    {
      /* The name of the row is outside of it. */
      sinorus_json_writer_add_name (writer, members[0].name);
      sinorus_json_writer_add_boolean (writer, FALSE);
    }
  sinorus_json_writer_end_object (writer);
  begin_array (writer, "required");
  for (guint i = row ? 1 : 0; i < n; i++)
    if (members[i].required)
      sinorus_json_writer_add_string (writer, members[i].name);
  sinorus_json_writer_end_array (writer);
}

static void
write_definition (SinorusJsonWriter *writer, GType type, gboolean row)
{
  g_autofree char *name = g_ascii_strdown (g_type_name (type) + strlen ("Sinorus"), -1);
  guint n;
  const SinorusMember *members = _sinorus_members_of_type (type, &n);

  begin_object (writer, name);
  if (row)
    {
      begin_array (writer, "anyOf");
      sinorus_json_writer_begin_object (writer);
      write_item (writer, &members[1]);
      sinorus_json_writer_end_object (writer);
      sinorus_json_writer_begin_object (writer);
      write_members (writer, members, n, TRUE);
      sinorus_json_writer_end_object (writer);
      sinorus_json_writer_end_array (writer);
    }
  else
    write_members (writer, members, n, FALSE);
  sinorus_json_writer_end_object (writer);
}

/* A type, and those that its members hold, each once. */
static void
write_definitions (SinorusJsonWriter *writer, GType type, gboolean row, GHashTable *written)
{
  guint n;
  const SinorusMember *members = _sinorus_members_of_type (type, &n);

  if (!g_hash_table_add (written, GSIZE_TO_POINTER (type)))
    return;
  write_definition (writer, type, row);
  for (guint i = 0; i < n; i++)
    if (members[i].kind == SINORUS_MEMBER_VALUE || members[i].kind == SINORUS_MEMBER_VALUES
        || members[i].kind == SINORUS_MEMBER_TABLE)
      write_definitions (writer, members[i].type (), members[i].kind == SINORUS_MEMBER_TABLE, written);
}

static void
write_head (SinorusJsonWriter *writer)
{
  static const SinorusMember members[] = {
    { "id", SINORUS_MEMBER_ID, .required = TRUE },
    { "title", SINORUS_MEMBER_TEXT, .required = TRUE },
    { "layers", SINORUS_MEMBER_TEXTS },
  };

  begin_object (writer, "sinorus");
  begin_array (writer, "enum");
  sinorus_json_writer_add_integer (writer, 1);
  sinorus_json_writer_add_string (writer, "1");
  sinorus_json_writer_end_array (writer);
  sinorus_json_writer_end_object (writer);
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    write_member (writer, &members[i]);
}

static void
write_lists (SinorusJsonWriter *writer)
{
  static const char *const list[] = { "array", "null", NULL };
  guint n;
  const SinorusRecordType *types = _sinorus_record_types (&n);

  for (guint i = 0; i < n; i++)
    {
      begin_object (writer, types[i].list);
      write_types (writer, list);
      sinorus_json_writer_add_name (writer, "items");
      write_reference (writer, types[i].type ());
      sinorus_json_writer_end_object (writer);
    }
}

/**
 * sinorus_dup_schema:
 *
 * Gets the JSON Schema (draft 2020-12) of documents, by which editors complete
 * and check them. It is also installed.
 *
 * A schema sees the form of a document only. What the library finds beyond it
 * is whether ids name records of the right type, what the members of a record
 * say together, and the grammar of dates (`format: edtf`) and predicates.
 *
 * Returns: (transfer full): the schema
 *
 * Since: 1.0
 */
char *
sinorus_dup_schema (void)
{
  g_autoptr (SinorusJsonWriter) writer = sinorus_json_writer_new (TRUE);
  g_autoptr (GHashTable) written = g_hash_table_new (NULL, NULL);
  guint n;
  const SinorusRecordType *types = _sinorus_record_types (&n);

  sinorus_json_writer_begin_object (writer);
  add (writer, "$schema", "https://json-schema.org/draft/2020-12/schema");
  add (writer, "title", "Sinorus chronicle, format version 1");
  add (writer, "type", "object");
  begin_object (writer, "properties");
  write_head (writer);
  write_lists (writer);
  sinorus_json_writer_end_object (writer);
  begin_array (writer, "required");
  sinorus_json_writer_add_string (writer, "sinorus");
  sinorus_json_writer_add_string (writer, "id");
  sinorus_json_writer_add_string (writer, "title");
  sinorus_json_writer_end_array (writer);
  begin_object (writer, "$defs");
  for (guint i = 0; i < n; i++)
    write_definitions (writer, types[i].type (), FALSE, written);
  sinorus_json_writer_end_object (writer);
  sinorus_json_writer_end_object (writer);
  return sinorus_json_writer_to_text (writer, NULL);
}
