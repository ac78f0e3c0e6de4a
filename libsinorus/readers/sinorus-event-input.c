/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "readers/sinorus-event-input-private.h"

#include <sinorus/sinorus-error.h>

#include <gio/gunixinputstream.h>
#include <glob.h>
#include <string.h>
#include <unistd.h>

#define PIECE ((gsize) 256 * 1024)

/* Folders within folders, and files in all: more is a mistake, such as the root of the file system. */
#define MAX_DEPTH 16
#define MAX_FILES 1000000

/* Our own codes, with the name of what could not be read. */
static void
set_io_error (GError **error, const char *name, const GError *reason)
{
  g_autofree char *display = g_filename_display_name (name);

  if (g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_NOT_FOUND, "%s: no such file or folder", display);
  else
    g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_IO, "%s: %s", display, reason->message);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static gboolean expand_folder (GPtrArray *files, const char *folder, guint depth, GError **error);

/* Adds a regular file, or the files of a folder; of what else is found in folders, links to folders among it, none. */
static gboolean
expand_found (GPtrArray *files, const char *path, guint depth, GError **error)
{
  if (g_file_test (path, G_FILE_TEST_IS_REGULAR))
    g_ptr_array_add (files, g_strdup (path));
  else if (g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    return expand_folder (files, path, depth + 1, error);
  return TRUE;
}

static gboolean
expand_folder (GPtrArray *files, const char *folder, guint depth, GError **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) reason = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &reason);
  const char *name;

  if (dir == NULL || depth > MAX_DEPTH || files->len > MAX_FILES)
    {
      g_autofree char *display = g_filename_display_name (folder);

      if (dir != NULL)
        g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_LIMIT, "%s: more than %d folders deep, or than %d files", display,
                     MAX_DEPTH, MAX_FILES);
      else
        g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_IO, "%s: %s", display, reason->message);
      return FALSE;
    }
  while ((name = g_dir_read_name (dir)) != NULL)
    if (name[0] != '.')
      g_ptr_array_add (names, g_build_filename (folder, name, NULL));
  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++)
    if (!expand_found (files, g_ptr_array_index (names, i), depth, error))
      return FALSE;
  return TRUE;
}

static gboolean
expand_glob (GPtrArray *names, const char *pattern, GError **error)
{
  g_autofree char *display = g_filename_display_name (pattern);
  glob_t found = { 0 };
  int result = glob (pattern, GLOB_NOSORT, NULL, &found);

  for (gsize i = 0; result == 0 && i < found.gl_pathc; i++)
    g_ptr_array_add (names, g_strdup (found.gl_pathv[i]));
  globfree (&found);
  g_ptr_array_sort (names, compare_names);
  if (result == GLOB_NOMATCH)
    g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_NOT_FOUND, "%s: no such file or folder", display);
  else if (result != 0)
    g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_IO, "%s: the folders could not be read", display);
  return result == 0;
}

static gboolean
expand_name (GPtrArray *files, const char *name, GError **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  if (g_str_equal (name, _SINORUS_STANDARD_INPUT) || g_file_test (name, G_FILE_TEST_EXISTS) ||
      strpbrk (name, "*?[") == NULL)
    g_ptr_array_add (names, g_strdup (name));
  else if (!expand_glob (names, name, error))
    return FALSE;

  for (guint i = 0; i < names->len; i++)
    {
      const char *path = g_ptr_array_index (names, i);

      if (g_str_equal (path, _SINORUS_STANDARD_INPUT) || !g_file_test (path, G_FILE_TEST_IS_DIR))
        g_ptr_array_add (files, g_strdup (path));
      else if (!expand_folder (files, path, 1, error))
        return FALSE;
    }
  return TRUE;
}

GStrv
_sinorus_event_input_expand (const char *const *names, GError **error)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_free);

  for (gsize i = 0; names[i] != NULL; i++)
    if (!expand_name (files, names[i], error))
      return NULL;
  g_ptr_array_add (files, NULL);
  return (GStrv) g_ptr_array_free (g_steal_pointer (&files), FALSE);
}

/* Packed in a way that is not read here, or no text at all. */
static const char *
find_packing (const char *data, gsize size)
{
  static const struct {
    const char *magic;
    gsize length;
    const char *what;
  } packings[] = {
    { "PK\003\004", 4, "a zip archive" },
    { "BZh", 3, "packed by bzip2" },
    { "\xfd" "7zXZ", 5, "packed by xz" },
    { "\x28\xb5\x2f\xfd", 4, "packed by zstd" },
    { "SQLite format 3", 15, "an SQLite database" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (packings); i++)
    if (size >= packings[i].length && memcmp (data, packings[i].magic, packings[i].length) == 0)
      return packings[i].what;
  return NULL;
}

typedef struct {
  GInputStream *stream;
  char *bytes;
  gsize start, end;
  gboolean at_end;
} Source;

/* Moves what is left to the front, and adds what comes. */
static gboolean
fill (Source *source, GCancellable *cancellable, GError **error)
{
  gssize n;

  memmove (source->bytes, source->bytes + source->start, source->end - source->start);
  source->end -= source->start;
  source->start = 0;
  if (source->end == PIECE)
    return TRUE;
  n = g_input_stream_read (source->stream, source->bytes + source->end, PIECE - source->end, cancellable, error);
  if (n < 0)
    return FALSE;
  source->at_end = n == 0;
  source->end += (gsize) n;
  return TRUE;
}

static gboolean
is_gzip (const Source *source)
{
  return source->end - source->start >= 2 && memcmp (source->bytes + source->start, "\x1f\x8b", 2) == 0;
}

/* After a member: another one, or nothing but the zeros that tapes are filled with. */
static gboolean
next_member (Source *source, GConverter *converter, gboolean *done, GCancellable *cancellable, GError **error)
{
  while (source->end - source->start < 2 && !source->at_end)
    if (!fill (source, cancellable, error))
      return FALSE;
  if (is_gzip (source))
    {
      g_converter_reset (converter);
      return TRUE;
    }
  while (!source->at_end || source->end > source->start)
    {
      for (; source->start < source->end; source->start++)
        if (source->bytes[source->start] != '\0')
          {
            g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "bytes after the end of the packed data");
            return FALSE;
          }
      if (!fill (source, cancellable, error))
        return FALSE;
    }
  *done = TRUE;
  return TRUE;
}

static gboolean
read_gzip (Source *source, SinorusEventReader *reader, GCancellable *cancellable, GError **error, GError **refusal)
{
  g_autoptr (GConverter) converter = G_CONVERTER (g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP));
  g_autofree char *out = g_malloc (PIECE);
  gboolean done = FALSE;

  while (!done)
    {
      g_autoptr (GError) reason = NULL;
      gsize n_in = 0, n_out = 0;
      GConverterResult result =
        g_converter_convert (converter, source->bytes + source->start, source->end - source->start, out, PIECE,
                             source->at_end ? G_CONVERTER_INPUT_AT_END : G_CONVERTER_NO_FLAGS, &n_in, &n_out, &reason);

      source->start += n_in;
      if (result == G_CONVERTER_ERROR &&
          (source->at_end || !g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_PARTIAL_INPUT)))
        {
          g_propagate_error (error, g_steal_pointer (&reason));
          return FALSE;
        }
      if (result != G_CONVERTER_ERROR && !_sinorus_event_reader_feed (reader, out, n_out, refusal))
        return FALSE;
      if (result == G_CONVERTER_FINISHED && !next_member (source, converter, &done, cancellable, error))
        return FALSE;
      if (result == G_CONVERTER_ERROR && !fill (source, cancellable, error))
        return FALSE;
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_plain (Source *source, SinorusEventReader *reader, GCancellable *cancellable, GError **error, GError **refusal)
{
  for (;;)
    {
      if (!_sinorus_event_reader_feed (reader, source->bytes + source->start, source->end - source->start, refusal))
        return FALSE;
      source->start = source->end;
      if (source->at_end)
        return TRUE;
      if (!fill (source, cancellable, error))
        return FALSE;
    }
}

/* `error` gets what went wrong with the file, `refusal` what the reader says of the text. */
static gboolean
read_source (Source *source, SinorusEventReader *reader, GCancellable *cancellable, GError **error, GError **refusal)
{
  const char *packing;

  /* Enough to tell what it is. */
  while (source->end < 16 && !source->at_end)
    if (!fill (source, cancellable, error))
      return FALSE;
  packing = find_packing (source->bytes, source->end);
  if (packing != NULL)
    {
      g_set_error (refusal, SINORUS_ERROR, SINORUS_ERROR_UNSUPPORTED, "%s; unpack it first (plain text and gzip are read)",
                   packing);
      return FALSE;
    }
  return (is_gzip (source) ? read_gzip : read_plain) (source, reader, cancellable, error, refusal) &&
         _sinorus_event_reader_finish (reader, refusal);
}

static GInputStream *
open_stream (const char *name, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFile) file = NULL;

  if (g_str_equal (name, _SINORUS_STANDARD_INPUT))
    return g_unix_input_stream_new (STDIN_FILENO, FALSE);
  file = g_file_new_for_path (name);
  return G_INPUT_STREAM (g_file_read (file, cancellable, error));
}

gboolean
_sinorus_event_input_read (const char *name, SinorusEventReader *reader, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) reason = NULL;
  g_autoptr (GError) refusal = NULL;
  g_autoptr (GInputStream) stream = open_stream (name, cancellable, &reason);
  g_autofree char *bytes = g_malloc (PIECE);
  Source source = { .stream = stream, .bytes = bytes };

  if (stream != NULL && read_source (&source, reader, cancellable, &reason, &refusal))
    return TRUE;
  if (refusal != NULL)
    {
      g_autofree char *display = g_filename_display_name (name);

      g_propagate_prefixed_error (error, g_steal_pointer (&refusal), "%s: ", display);
    }
  else if (g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_propagate_error (error, g_steal_pointer (&reason));
  else
    set_io_error (error, name, reason);
  return FALSE;
}
