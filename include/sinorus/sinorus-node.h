/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <gio/gio.h>
#include <sinorus/sinorus-version-macros.h>

G_BEGIN_DECLS

/**
 * SinorusNodeKind:
 * @SINORUS_NODE_KIND_UNKNOWN: not known
 * @SINORUS_NODE_KIND_NONE: nothing: `null`, `~` or an empty place
 * @SINORUS_NODE_KIND_TEXT: a text; a number or a date is a text too, until a member's type reads it
 * @SINORUS_NODE_KIND_LIST: a list of nodes
 * @SINORUS_NODE_KIND_MAP: named nodes, in the order in which they were written
 *
 * What a node holds.
 *
 * Since: 1.0
 */
typedef enum {
  SINORUS_NODE_KIND_UNKNOWN = 0,
  SINORUS_NODE_KIND_NONE = 1,
  SINORUS_NODE_KIND_TEXT = 2,
  SINORUS_NODE_KIND_LIST = 3,
  SINORUS_NODE_KIND_MAP = 4,
} SinorusNodeKind;

#define SINORUS_TYPE_NODE (sinorus_node_get_type ())

typedef struct _SinorusNode SinorusNode;

SINORUS_AVAILABLE_IN_1_0
GType sinorus_node_get_type (void) G_GNUC_CONST;

SINORUS_AVAILABLE_IN_1_0
SinorusNode *sinorus_node_new_none (void);
SINORUS_AVAILABLE_IN_1_0
SinorusNode *sinorus_node_new_text (const char *text);
SINORUS_AVAILABLE_IN_1_0
SinorusNode *sinorus_node_new_list (const char *const *texts);
SINORUS_AVAILABLE_IN_1_0
SinorusNode *sinorus_node_append (SinorusNode *self, SinorusNode *child);
SINORUS_AVAILABLE_IN_1_0
SinorusNode *sinorus_node_insert (SinorusNode *self, const char *name, SinorusNode *child);
SINORUS_AVAILABLE_IN_1_0
SinorusNode *sinorus_node_ref (SinorusNode *self);
SINORUS_AVAILABLE_IN_1_0
void sinorus_node_unref (SinorusNode *self);
SINORUS_AVAILABLE_IN_1_0
gboolean sinorus_node_equal (SinorusNode *self, SinorusNode *other);
SINORUS_AVAILABLE_IN_1_0
guint sinorus_node_hash (SinorusNode *self);

SINORUS_AVAILABLE_IN_1_0
SinorusNodeKind sinorus_node_get_kind (SinorusNode *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_node_get_text (SinorusNode *self);
SINORUS_AVAILABLE_IN_1_0
guint sinorus_node_get_n_children (SinorusNode *self);
SINORUS_AVAILABLE_IN_1_0
SinorusNode *sinorus_node_get_child (SinorusNode *self, guint position);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_node_get_name (SinorusNode *self, guint position);
SINORUS_AVAILABLE_IN_1_0
SinorusNode *sinorus_node_lookup (SinorusNode *self, const char *name);
SINORUS_AVAILABLE_IN_1_0
guint sinorus_node_get_line (SinorusNode *self);
SINORUS_AVAILABLE_IN_1_0
guint sinorus_node_get_column (SinorusNode *self);
SINORUS_AVAILABLE_IN_1_0
char *sinorus_node_to_string (SinorusNode *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SinorusNode, sinorus_node_unref)

G_END_DECLS
