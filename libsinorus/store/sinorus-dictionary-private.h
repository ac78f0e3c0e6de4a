/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "readers/sinorus-event-format-private.h"

G_BEGIN_DECLS

/* Gives texts the numbers 0, 1, 2, … in the order in which they first come. Texts are told apart by their bytes. */
typedef struct _SinorusDictionary SinorusDictionary;

SinorusDictionary *_sinorus_dictionary_new (void);
void _sinorus_dictionary_free (SinorusDictionary *self);
guint32 _sinorus_dictionary_add (SinorusDictionary *self, const SinorusField *text);
guint32 _sinorus_dictionary_count (SinorusDictionary *self);
/* The texts by their numbers, made UTF-8. */
GStrv _sinorus_dictionary_to_strv (SinorusDictionary *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SinorusDictionary, _sinorus_dictionary_free)

G_END_DECLS
