/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "readers/sinorus-event-format-private.h"

const SinorusEventFormat *const *
_sinorus_event_formats (void)
{
  static const SinorusEventFormat *const formats[] = {
    &_sinorus_format_gdelt1,
    &_sinorus_format_gdelt2,
    &_sinorus_format_icews,
    NULL,
  };

  return formats;
}

const SinorusEventFormat *
_sinorus_event_format_find (const char *name)
{
  const SinorusEventFormat *const *formats = _sinorus_event_formats ();

  for (gsize i = 0; formats[i] != NULL; i++)
    if (g_strcmp0 (formats[i]->name, name) == 0)
      return formats[i];
  return NULL;
}
