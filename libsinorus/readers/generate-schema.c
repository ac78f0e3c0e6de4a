/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Prints the JSON Schema of documents, for the build to install. */
#include <stdio.h>

#include <sinorus/sinorus-documents.h>

int
main (void)
{
  g_autofree char *schema = sinorus_dup_schema ();

  return printf ("%s\n", schema) < 0;
}
