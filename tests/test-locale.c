/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Linked into every test program: before main() the locale of the environment becomes that of the program, as in an
 * application, and it must be the one that the run asked for. */
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void take_locale_of_environment (void) __attribute__ ((constructor));

static void
take_locale_of_environment (void)
{
  const char *wanted = getenv ("SINORUS_TEST_DECIMAL_POINT");

  if (setlocale (LC_ALL, "") == NULL || (wanted != NULL && strcmp (localeconv ()->decimal_point, wanted) != 0))
    {
      printf ("Bail out! The locale's decimal point is \"%s\".\n", localeconv ()->decimal_point);
      exit (1);
    }
}
