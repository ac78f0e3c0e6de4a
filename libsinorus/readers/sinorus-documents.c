/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "readers/sinorus-documents-private.h"

#include <string.h>

#include "readers/sinorus-yaml-private.h"

/* Where documents come from: files, and the chronicles that are embedded in the library. */

#define EMBEDDED "sinorus:"
#define RESOURCES "/sinorus/chronicles"
/* How many bytes are read at a time. */
#define PIECE 65536

static void
report_unreadable (SinorusChronicleBuilder *builder, const char *uri, const char *message)
{
  SinorusPlace place = { uri, 0, 0 };
  g_autoptr (SinorusDiagnostic) diagnostic = NULL;

  diagnostic = _sinorus_diagnostic_new (SINORUS_TAG_UNREADABLE, &place, NULL, NULL, "%s", message);
  g_list_store_append (_sinorus_chronicle_builder_get_found (builder), diagnostic);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
read_embedded (SinorusChronicleBuilder *builder, const char *uri)
{
  const char *name = uri + strlen (EMBEDDED);
  g_autofree char *folder = g_strdup_printf (RESOURCES "/%s", name);
  g_auto (GStrv) names = NULL;

  if (_sinorus_id_is_valid (name))
    names = g_resources_enumerate_children (folder, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  if (names == NULL || names[0] == NULL)
    {
      report_unreadable (builder, uri, "no chronicle of this name is embedded in the library");
      return;
    }
  qsort (names, g_strv_length (names), sizeof *names, compare_names);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_strdup_printf ("%s/%s", folder, names[i]);
      g_autofree char *document = g_strdup_printf ("%s/%s", uri, names[i]);
      g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
      gsize length;
      const char *text = g_bytes_get_data (bytes, &length);

      _sinorus_document_read (builder, text, length, document);
    }
}

static void
report_too_large (SinorusChronicleBuilder *builder, const char *uri)
{
  SinorusPlace place = { uri, 0, 0 };
  g_autoptr (SinorusDiagnostic) diagnostic = NULL;

  diagnostic = _sinorus_diagnostic_new (SINORUS_TAG_TOO_LARGE, &place, NULL, NULL, "the file has more than %d bytes",
                                        SINORUS_YAML_MAX_BYTES);
  g_list_store_append (_sinorus_chronicle_builder_get_found (builder), diagnostic);
}

/* In pieces, as what a file says of its size may not be true: devices and pipes say nothing. */
static void
read_file (SinorusChronicleBuilder *builder, const char *uri)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (uri);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInputStream) stream = g_file_read (file, NULL, &error);
  g_autoptr (GByteArray) text = g_byte_array_new ();
  g_autofree guint8 *piece = g_malloc (PIECE);
  gssize n = 0;

  while (stream != NULL && text->len <= SINORUS_YAML_MAX_BYTES
         && (n = g_input_stream_read (G_INPUT_STREAM (stream), piece, PIECE, NULL, &error)) > 0)
    g_byte_array_append (text, piece, n);
  if (stream == NULL || n < 0)
    report_unreadable (builder, uri, error->message);
  else if (text->len > SINORUS_YAML_MAX_BYTES)
    report_too_large (builder, uri);
  else
    _sinorus_document_read (builder, (char *) text->data, text->len, uri);
}

static void
read_uri (SinorusChronicleBuilder *builder, const char *uri)
{
  if (g_str_has_prefix (uri, EMBEDDED))
    read_embedded (builder, uri);
  else
    read_file (builder, uri);
}

static SinorusChronicleBuilder *
new_builder (void)
{
  return g_object_new (SINORUS_TYPE_CHRONICLE_BUILDER, NULL);
}

/**
 * sinorus_chronicle_load:
 * @uri: a path, a `file:` URI, or `sinorus:NAME` for a chronicle that is embedded in the library
 * @error: return location for an error
 *
 * Loads a chronicle from a document in YAML or JSON.
 *
 * Fails with `SINORUS_ERROR_IO` if the file cannot be read, `SINORUS_ERROR_PARSE`
 * if it is no YAML, `SINORUS_ERROR_LIMIT` if it is too large or too deep,
 * `SINORUS_ERROR_UNSUPPORTED` if it is of a later format version, and
 * `SINORUS_ERROR_INVALID` if a record breaks a rule. The message is the first
 * diagnostic, with its place; [func@Sinorus.check] gives all of them.
 *
 * Returns: (transfer full): the chronicle
 *
 * Since: 1.0
 */
SinorusChronicle *
sinorus_chronicle_load (const char *uri, GError **error)
{
  const char *const uris[] = { uri, NULL };

  g_return_val_if_fail (uri != NULL, NULL);

  return sinorus_chronicle_load_all (uris, error);
}

/**
 * sinorus_chronicle_load_all:
 * @uris: (array zero-terminated=1): the documents, as for [func@Sinorus.Chronicle.load]
 * @error: return location for an error
 *
 * Loads a chronicle that is kept in several documents of the same id. Records
 * may name each other across them.
 *
 * Fails as [func@Sinorus.Chronicle.load] does.
 *
 * Returns: (transfer full): the chronicle
 *
 * Since: 1.0
 */
SinorusChronicle *
sinorus_chronicle_load_all (const char *const *uris, GError **error)
{
  g_autoptr (SinorusChronicleBuilder) builder = new_builder ();

  g_return_val_if_fail (uris != NULL, NULL);

  for (; *uris != NULL; uris++)
    read_uri (builder, *uris);
  return sinorus_chronicle_builder_build (builder, error);
}

/**
 * sinorus_chronicle_load_text:
 * @text: a document in YAML or JSON
 * @name: what to call it in diagnostics
 * @error: return location for an error
 *
 * Loads a chronicle from a text.
 *
 * Fails as [func@Sinorus.Chronicle.load] does.
 *
 * Returns: (transfer full): the chronicle
 *
 * Since: 1.0
 */
SinorusChronicle *
sinorus_chronicle_load_text (const char *text, const char *name, GError **error)
{
  g_autoptr (SinorusChronicleBuilder) builder = new_builder ();

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  _sinorus_document_read (builder, text, strlen (text), name);
  return sinorus_chronicle_builder_build (builder, error);
}

/**
 * sinorus_check:
 * @uri: a document, as for [func@Sinorus.Chronicle.load]
 *
 * Checks a document and says everything that is wrong or odd with it, with the
 * file, line and column of each.
 *
 * Returns: (transfer full): the [class@Sinorus.Diagnostic]s, an empty list if all is well
 *
 * Since: 1.0
 */
GListModel *
sinorus_check (const char *uri)
{
  g_autoptr (SinorusChronicleBuilder) builder = new_builder ();

  g_return_val_if_fail (uri != NULL, NULL);

  read_uri (builder, uri);
  return sinorus_chronicle_builder_check (builder);
}

/**
 * sinorus_check_all:
 * @uris: (array zero-terminated=1): documents of one chronicle, as for [func@Sinorus.Chronicle.load_all]
 *
 * Checks documents that belong together, whose records may name each other: a
 * record that two of them share must be the same in both.
 *
 * Returns: (transfer full): the [class@Sinorus.Diagnostic]s, an empty list if all is well
 *
 * Since: 1.0
 */
GListModel *
sinorus_check_all (const char *const *uris)
{
  g_autoptr (SinorusChronicleBuilder) builder = new_builder ();

  g_return_val_if_fail (uris != NULL, NULL);

  for (; *uris != NULL; uris++)
    read_uri (builder, *uris);
  return sinorus_chronicle_builder_check (builder);
}

/**
 * sinorus_check_text:
 * @text: a document in YAML or JSON
 * @name: what to call it in diagnostics
 *
 * Checks a document that is given as a text, see [func@Sinorus.check].
 *
 * Returns: (transfer full): the [class@Sinorus.Diagnostic]s
 *
 * Since: 1.0
 */
GListModel *
sinorus_check_text (const char *text, const char *name)
{
  g_autoptr (SinorusChronicleBuilder) builder = new_builder ();

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  _sinorus_document_read (builder, text, strlen (text), name);
  return sinorus_chronicle_builder_check (builder);
}

/**
 * sinorus_list_embedded:
 *
 * Lists the chronicles that are embedded in the library, as URIs that
 * [func@Sinorus.Chronicle.load] takes.
 *
 * Returns: (transfer full) (array zero-terminated=1): the URIs
 *
 * Since: 1.0
 */
GStrv
sinorus_list_embedded (void)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = g_resources_enumerate_children (RESOURCES, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    {
      g_autofree char *uri = g_strdup_printf (EMBEDDED "%.*s", (int) strcspn (names[i], "/"), names[i]);

      g_strv_builder_add (builder, uri);
    }
  return g_strv_builder_end (builder);
}
