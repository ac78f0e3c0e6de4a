/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <sinorus/sinorus-json-writer.h>
#include <sinorus/sinorus-node.h>

#include "base/sinorus-diagnostic-private.h"

G_BEGIN_DECLS

/* Building, for readers: a node may be changed until it is given away. */
SinorusNode *_sinorus_node_new_at (SinorusNodeKind kind, const char *text, gboolean quoted, GRefString *file,
                                   guint line, guint column);
/* A text in memory that g_free frees, which is taken. */
SinorusNode *_sinorus_node_new_take_text (char *text, gboolean quoted, GRefString *file, guint line, guint column);
/* Takes the child. FALSE if a map has that name already or the tree gets too deep: the child is dropped then. */
gboolean _sinorus_node_take (SinorusNode *self, const char *name, SinorusNode *child);

/* Whether a plain text is a number or truth value of which nothing is lost when it is written as one, so that it
 * may stand without quotes. */
gboolean _sinorus_text_is_bare (const char *text);

/* Takes the text out of a node that nobody will look at again. */
char *_sinorus_node_steal_text (SinorusNode *self);

SinorusPlace _sinorus_node_place (SinorusNode *self);
/* Whether the text stood in quotes, so that it was certainly meant as a text. */
gboolean _sinorus_node_is_quoted (SinorusNode *self);

/* A text in quotes is a string in JSON, one without may be a number or a truth value. */
void _sinorus_node_write_json (SinorusNode *self, SinorusJsonWriter *writer);

G_END_DECLS
