/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "store/sinorus-event-table-private.h"

#include "readers/sinorus-event-input-private.h"

#include <sinorus/sinorus-error.h>

static gboolean
check_dedupe (SinorusLoadOptions *options, SinorusDedupe *dedupe, GError **error)
{
  const char *name = options != NULL ? sinorus_load_options_get_dedupe (options) : NULL;

  if (name == NULL || g_str_equal (name, "id"))
    *dedupe = SINORUS_DEDUPE_ID;
  else if (g_str_equal (name, "one-a-day"))
    *dedupe = SINORUS_DEDUPE_ONE_A_DAY;
  else if (g_str_equal (name, "none"))
    *dedupe = SINORUS_DEDUPE_NONE;
  else
    {
      g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT, "dedupe \"%s\" is none of id, one-a-day, none", name);
      return FALSE;
    }
  return TRUE;
}

static gboolean
check_input (SinorusLoadOptions *options, const SinorusEventFormat **format, GError **error)
{
  const char *name = options != NULL ? sinorus_load_options_get_input (options) : NULL;
  g_auto (GStrv) formats = NULL;
  g_autofree char *list = NULL;

  *format = name != NULL ? _sinorus_event_format_find (name) : NULL;
  if (name == NULL || *format != NULL)
    return TRUE;
  formats = sinorus_event_table_list_formats ();
  list = g_strjoinv (", ", formats);
  g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT, "input \"%s\" is none of %s", name, list);
  return FALSE;
}

static gboolean
load_files (SinorusEventBuilder *builder, const char *const *files, GCancellable *cancellable, GError **error)
{
  for (gsize i = 0; files[i] != NULL; i++)
    {
      SinorusEventReader *reader = _sinorus_event_builder_begin_file (builder, files[i]);

      if (!_sinorus_event_input_read (files[i], reader, cancellable, error) ||
          !_sinorus_event_builder_end_file (builder, error))
        return FALSE;
    }
  return TRUE;
}

/**
 * sinorus_event_table_load: (constructor)
 * @files: (array zero-terminated=1) (element-type filename): the names of files,
 *   folders and globs, or `-` for standard input
 * @options: (nullable): how to load, or %NULL for the defaults
 * @cancellable: (nullable): stops the load
 * @error: what went wrong
 *
 * Loads event files as they are published, plain or packed by gzip: ICEWS (20
 * columns under a line of names) and GDELT 1.0 (57 and 58 columns) and 2.0 (61).
 * The format is told by the content, and all files must have the same. Of a
 * folder, all files in it and in its folders are loaded, sorted by name; names
 * that begin with a dot are passed over.
 *
 * A row that cannot be used is counted and listed with the reason, and the load
 * goes on; a file that cannot be read, or that is no event file, is an error.
 *
 * Returns: (transfer full): the table
 *
 * Since: 1.0
 */
SinorusEventTable *
sinorus_event_table_load (const char *const *files, SinorusLoadOptions *options, GCancellable *cancellable, GError **error)
{
  g_autoptr (SinorusEventBuilder) builder = NULL;
  g_auto (GStrv) expanded = NULL;
  const SinorusEventFormat *format;
  SinorusDedupe dedupe;
  SinorusEventData data;

  g_return_val_if_fail (files != NULL, NULL);
  g_return_val_if_fail (options == NULL || SINORUS_IS_LOAD_OPTIONS (options), NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);

  if (!check_dedupe (options, &dedupe, error) || !check_input (options, &format, error))
    return NULL;
  if (files[0] == NULL)
    {
      g_set_error_literal (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT, "no file is named");
      return NULL;
    }
  expanded = _sinorus_event_input_expand (files, error);
  if (expanded == NULL)
    return NULL;
  builder = _sinorus_event_builder_new (dedupe, format);
  if (!load_files (builder, (const char *const *) expanded, cancellable, error))
    return NULL;
  _sinorus_event_builder_finish (builder, &data);
  return _sinorus_event_table_new (&data);
}

typedef struct {
  GStrv files;
  SinorusLoadOptions *options;
} LoadCall;

static void
load_call_free (LoadCall *call)
{
  g_strfreev (call->files);
  g_clear_object (&call->options);
  g_free (call);
}

static void
load_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  LoadCall *call = task_data;
  GError *error = NULL;
  SinorusEventTable *table =
    sinorus_event_table_load ((const char *const *) call->files, call->options, cancellable, &error);

  if (table != NULL)
    g_task_return_pointer (task, table, g_object_unref);
  else
    g_task_return_error (task, error);
}

/**
 * sinorus_event_table_load_async:
 * @files: (array zero-terminated=1) (element-type filename): as for
 *   [ctor@Sinorus.EventTable.load]
 * @options: (nullable): how to load, or %NULL for the defaults
 * @cancellable: (nullable): stops the load
 * @callback: (nullable) (scope async) (closure user_data): called when it is done
 * @user_data: data for the callback
 *
 * Loads event files in another thread. The options are copied at the call.
 *
 * Since: 1.0
 */
void
sinorus_event_table_load_async (const char *const *files, SinorusLoadOptions *options, GCancellable *cancellable,
                                GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  LoadCall *call;

  g_return_if_fail (files != NULL);
  g_return_if_fail (options == NULL || SINORUS_IS_LOAD_OPTIONS (options));
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, sinorus_event_table_load_async);
  call = g_new0 (LoadCall, 1);
  call->files = g_strdupv ((char **) files);
  call->options = sinorus_load_options_new ();
  if (options != NULL)
    {
      sinorus_load_options_set_dedupe (call->options, sinorus_load_options_get_dedupe (options));
      sinorus_load_options_set_input (call->options, sinorus_load_options_get_input (options));
    }
  g_task_set_task_data (task, call, (GDestroyNotify) load_call_free);
  g_task_run_in_thread (task, load_in_thread);
}

/**
 * sinorus_event_table_load_finish: (constructor)
 * @result: what the callback got
 * @error: what went wrong
 *
 * Takes the table that [func@Sinorus.EventTable.load_async] has loaded.
 *
 * Returns: (transfer full): the table
 *
 * Since: 1.0
 */
SinorusEventTable *
sinorus_event_table_load_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}
