/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Runs a fuzz target once over every file of a folder, as a test that needs no fuzzer. */
#include <glib.h>
#include <stdint.h>
#include <stdio.h>

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static int
compare_names (const void *a, const void *b)
{
  return g_strcmp0 (*(char *const *) a, *(char *const *) b);
}

int
main (int argc, char **argv)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = NULL;
  const char *name;

  if (argc != 2)
    g_error ("usage: %s FOLDER", argv[0]);
  dir = g_dir_open (argv[1], 0, &error);
  if (dir == NULL)
    g_error ("%s", error->message);
  while ((name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  if (names->len == 0)
    g_error ("%s: there are no seeds", argv[1]);

  printf ("1..%u\n", names->len);
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path = g_build_filename (argv[1], g_ptr_array_index (names, i), NULL);
      g_autofree char *content = NULL;
      g_autofree uint8_t *data = NULL;
      gsize size;

      if (!g_file_get_contents (path, &content, &size, &error))
        g_error ("%s", error->message);
      /* A copy without the NUL that GLib adds, so that reading past the end is seen. */
      data = g_memdup2 (content, size);
      LLVMFuzzerTestOneInput (data, size);
      printf ("ok %u %s\n", i + 1, (char *) g_ptr_array_index (names, i));
      fflush (stdout);
    }
  return 0;
}
