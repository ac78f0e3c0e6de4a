/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "base/sinorus-node-private.h"

G_BEGIN_DECLS

/* Bounds on what is read. */
#define SINORUS_YAML_MAX_BYTES (64 * 1024 * 1024)
#define SINORUS_YAML_MAX_NODES (4 * 1000 * 1000)
#define SINORUS_YAML_MAX_DEPTH 64

/* Offers an item of a list that a name of the outermost map stands for, while the map is still being read. TRUE if it
 * has been used and need not be in the tree. */
typedef gboolean (*SinorusYamlItemFunc) (SinorusNode *root, const char *name, SinorusNode *item, gpointer data);

/* Reads a YAML or JSON document into a tree with positions. NULL if the text cannot be read at all: the
 * diagnostics say why, and nothing that was offered counts. A tree may come with diagnostics that are errors (a
 * duplicate key, say). `take_item` may be NULL. */
SinorusNode *_sinorus_yaml_read (const char *text, gsize length, const char *file, SinorusYamlItemFunc take_item,
                                 gpointer data, GListStore *diagnostics);

/* Writes a tree as canonical YAML, so that a YAML 1.1 reader takes every text for a text. */
char *_sinorus_yaml_write (SinorusNode *root);

/* Whether a YAML 1.1 or 1.2 reader would take the plain text for a number, a truth value, a date or null. */
gboolean _sinorus_yaml_is_ambiguous (const char *text);

G_END_DECLS
