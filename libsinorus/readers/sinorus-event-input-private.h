/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "readers/sinorus-event-reader-private.h"

G_BEGIN_DECLS

/* The name that stands for standard input. */
#define _SINORUS_STANDARD_INPUT "-"

/* Files stay as they are, folders and globs become the files in them, sorted by name (bytes). */
GStrv _sinorus_event_input_expand (const char *const *names, GError **error);

/* Gives a file to a reader, unpacked if it is gzip. Errors name the file. */
gboolean _sinorus_event_input_read (const char *name, SinorusEventReader *reader, GCancellable *cancellable,
                                    GError **error);

G_END_DECLS
