/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "base/sinorus-node-private.h"

#include <string.h>

/**
 * SinorusNode:
 *
 * A piece of a document: a text, a list of nodes or a map of named nodes.
 *
 * Nodes hold what has no type of its own: members of a record that the library
 * does not know (they are kept and written back), and the values that a claim
 * says of another record. Numbers and dates are texts here; the type of the
 * member decides how a text is read. Nodes are immutable.
 *
 * Since: 1.0
 */
typedef struct {
  GRefString *name; /* of a map, shared by all that have the name; else NULL */
  SinorusNode *node;
} Child;

struct _SinorusNode
{
  guint8 kind;
  guint8 quoted;
  guint16 depth; /* of the nodes below */
  guint n_children;
  guint line;
  guint column;
  GRefString *file;
  char *text;
  Child *children;
  GHashTable *positions; /* name → position + 1, once a map is large */
};

/* From here on a map looks names up by hash, so that many keys cost no quadratic time. */
#define LARGE_MAP 16
/* Walks over nodes recurse; no deeper tree can be made. */
#define MAX_DEPTH 256
/* Room for so many children is made first, and then doubled. */
#define FEW_CHILDREN 4

G_DEFINE_BOXED_TYPE (SinorusNode, sinorus_node, sinorus_node_ref, sinorus_node_unref)

SinorusNode *
_sinorus_node_new_at (SinorusNodeKind kind, const char *text, gboolean quoted, GRefString *file, guint line,
                      guint column)
{
  SinorusNode *self = g_atomic_rc_box_new0 (SinorusNode);

  self->kind = kind;
  self->quoted = quoted != FALSE;
  self->file = file != NULL ? g_ref_string_acquire (file) : NULL;
  self->line = line;
  self->column = column;
  if (kind == SINORUS_NODE_KIND_TEXT)
    self->text = g_strdup (text);
  return self;
}

SinorusNode *
_sinorus_node_new_take_text (char *text, gboolean quoted, GRefString *file, guint line, guint column)
{
  SinorusNode *self = _sinorus_node_new_at (SINORUS_NODE_KIND_TEXT, NULL, quoted, file, line, column);

  self->text = text;
  return self;
}

static int
find_name (SinorusNode *self, const char *name)
{
  if (self->positions != NULL)
    return GPOINTER_TO_INT (g_hash_table_lookup (self->positions, name)) - 1;
  for (guint i = 0; i < self->n_children; i++)
    if (strcmp (self->children[i].name, name) == 0)
      return (int) i;
  return -1;
}

static void
add_child (SinorusNode *self, GRefString *name, SinorusNode *node)
{
  guint n = self->n_children++;

  if (n == 0 || (n >= FEW_CHILDREN && (n & (n - 1)) == 0))
    self->children = g_renew (Child, self->children, n == 0 ? FEW_CHILDREN : 2 * n);
  self->children[n] = (Child){ name, node };
}

gboolean
_sinorus_node_take (SinorusNode *self, const char *name, SinorusNode *child)
{
  if (child->depth >= MAX_DEPTH || (self->kind == SINORUS_NODE_KIND_MAP && find_name (self, name) >= 0))
    {
      sinorus_node_unref (child);
      return FALSE;
    }
  add_child (self, self->kind == SINORUS_NODE_KIND_MAP ? g_ref_string_new_intern (name) : NULL, child);
  self->depth = MAX (self->depth, child->depth + 1);
  if (self->kind != SINORUS_NODE_KIND_MAP)
    return TRUE;
  if (self->positions != NULL)
    g_hash_table_insert (self->positions, self->children[self->n_children - 1].name,
                         GUINT_TO_POINTER (self->n_children));
  else if (self->n_children == LARGE_MAP)
    {
      self->positions = g_hash_table_new (g_str_hash, g_str_equal);
      for (guint i = 0; i < self->n_children; i++)
        g_hash_table_insert (self->positions, self->children[i].name, GUINT_TO_POINTER (i + 1));
    }
  return TRUE;
}

char *
_sinorus_node_steal_text (SinorusNode *self)
{
  return g_steal_pointer (&self->text);
}

SinorusPlace
_sinorus_node_place (SinorusNode *self)
{
  SinorusPlace place = { self->file, self->line, self->column };

  return place;
}

gboolean
_sinorus_node_is_quoted (SinorusNode *self)
{
  return self->quoted;
}

static SinorusNode *
copy_shallow (SinorusNode *self, SinorusNodeKind kind)
{
  SinorusNode *copy = _sinorus_node_new_at (kind, NULL, FALSE, self->file, self->line, self->column);

  for (guint i = 0; self->kind == kind && i < self->n_children; i++)
    _sinorus_node_take (copy, self->children[i].name, sinorus_node_ref (self->children[i].node));
  return copy;
}

/**
 * sinorus_node_new_none:
 *
 * Makes a node that holds nothing.
 *
 * Returns: (transfer full): the node
 *
 * Since: 1.0
 */
SinorusNode *
sinorus_node_new_none (void)
{
  return _sinorus_node_new_at (SINORUS_NODE_KIND_NONE, NULL, FALSE, NULL, 0, 0);
}

/**
 * sinorus_node_new_text:
 * @text: a text
 *
 * Makes a node that holds a text.
 *
 * Returns: (transfer full): the node
 *
 * Since: 1.0
 */
SinorusNode *
sinorus_node_new_text (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);
  return _sinorus_node_new_at (SINORUS_NODE_KIND_TEXT, text, FALSE, NULL, 0, 0);
}

/**
 * sinorus_node_new_list:
 * @texts: (array zero-terminated=1) (nullable): texts, or %NULL for an empty list
 *
 * Makes a list of texts. [method@Sinorus.Node.append] adds nodes of other kinds.
 *
 * Returns: (transfer full): the node
 *
 * Since: 1.0
 */
SinorusNode *
sinorus_node_new_list (const char *const *texts)
{
  SinorusNode *self = _sinorus_node_new_at (SINORUS_NODE_KIND_LIST, NULL, FALSE, NULL, 0, 0);

  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    _sinorus_node_take (self, NULL, sinorus_node_new_text (texts[i]));
  return self;
}

/**
 * sinorus_node_append:
 * @self: a list; a node of any other kind counts as an empty one
 * @child: what to add
 *
 * Makes a list with one more item. A child that is nested more than 256 deep is left out.
 *
 * Returns: (transfer full): the longer list
 *
 * Since: 1.0
 */
SinorusNode *
sinorus_node_append (SinorusNode *self, SinorusNode *child)
{
  SinorusNode *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (child != NULL, NULL);

  copy = copy_shallow (self, SINORUS_NODE_KIND_LIST);
  _sinorus_node_take (copy, NULL, sinorus_node_ref (child));
  return copy;
}

/**
 * sinorus_node_insert:
 * @self: a map; a node of any other kind counts as an empty one
 * @name: a name
 * @child: what it names
 *
 * Makes a map with one more name. A name that is there already keeps its first node, and
 * a child that is nested more than 256 deep is left out.
 *
 * Returns: (transfer full): the larger map
 *
 * Since: 1.0
 */
SinorusNode *
sinorus_node_insert (SinorusNode *self, const char *name, SinorusNode *child)
{
  SinorusNode *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (child != NULL, NULL);

  copy = copy_shallow (self, SINORUS_NODE_KIND_MAP);
  _sinorus_node_take (copy, name, sinorus_node_ref (child));
  return copy;
}

/**
 * sinorus_node_ref:
 * @self: a node
 *
 * Adds a reference.
 *
 * Returns: (transfer full): @self
 *
 * Since: 1.0
 */
SinorusNode *
sinorus_node_ref (SinorusNode *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return g_atomic_rc_box_acquire (self);
}

static void
node_clear (gpointer data)
{
  SinorusNode *self = data;

  g_free (self->text);
  g_clear_pointer (&self->positions, g_hash_table_unref);
  for (guint i = 0; i < self->n_children; i++)
    {
      g_clear_pointer (&self->children[i].name, g_ref_string_release);
      sinorus_node_unref (self->children[i].node);
    }
  g_free (self->children);
  g_clear_pointer (&self->file, g_ref_string_release);
}

/**
 * sinorus_node_unref:
 * @self: (transfer full): a node
 *
 * Drops a reference.
 *
 * Since: 1.0
 */
void
sinorus_node_unref (SinorusNode *self)
{
  g_return_if_fail (self != NULL);
  g_atomic_rc_box_release_full (self, node_clear);
}

/**
 * sinorus_node_equal:
 * @self: a node
 * @other: another
 *
 * Tells whether two nodes hold the same. Where they stand, how they were quoted
 * and the order of names in a map make no difference.
 *
 * Returns: whether they are equal
 *
 * Since: 1.0
 */
gboolean
sinorus_node_equal (SinorusNode *self, SinorusNode *other)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  if (self == other)
    return TRUE;
  if (self->kind != other->kind || g_strcmp0 (self->text, other->text) != 0)
    return FALSE;
  if (self->n_children != other->n_children)
    return FALSE;
  for (guint i = 0; i < self->n_children; i++)
    {
      int j = self->kind == SINORUS_NODE_KIND_MAP ? find_name (other, self->children[i].name) : (int) i;

      if (j < 0 || !sinorus_node_equal (self->children[i].node, other->children[j].node))
        return FALSE;
    }
  return TRUE;
}

/**
 * sinorus_node_hash:
 * @self: a node
 *
 * Gets a number that equal nodes share.
 *
 * Returns: the hash
 *
 * Since: 1.0
 */
guint
sinorus_node_hash (SinorusNode *self)
{
  guint hash;

  g_return_val_if_fail (self != NULL, 0);

  hash = self->kind;
  if (self->text != NULL)
    hash = hash * 31 + g_str_hash (self->text);
  /* A sum, as the order of names makes no difference. */
  for (guint i = 0; i < self->n_children; i++)
    hash += sinorus_node_hash (self->children[i].node) * 17
            + (self->children[i].name != NULL ? g_str_hash (self->children[i].name) : 0);
  return hash;
}

/**
 * sinorus_node_get_kind:
 * @self: a node
 *
 * Gets what the node holds.
 *
 * Returns: the kind
 *
 * Since: 1.0
 */
SinorusNodeKind
sinorus_node_get_kind (SinorusNode *self)
{
  g_return_val_if_fail (self != NULL, SINORUS_NODE_KIND_UNKNOWN);
  return self->kind;
}

/**
 * sinorus_node_get_text:
 * @self: a node
 *
 * Gets the text of a text node.
 *
 * Returns: (nullable): the text, or %NULL if it holds something else
 *
 * Since: 1.0
 */
const char *
sinorus_node_get_text (SinorusNode *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->text;
}

/**
 * sinorus_node_get_n_children:
 * @self: a node
 *
 * Counts the items of a list or map.
 *
 * Returns: the number; 0 for a text
 *
 * Since: 1.0
 */
guint
sinorus_node_get_n_children (SinorusNode *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->n_children;
}

/**
 * sinorus_node_get_child:
 * @self: a node
 * @position: from 0
 *
 * Gets an item of a list or map.
 *
 * Returns: (nullable) (transfer none): the item, or %NULL beyond the end
 *
 * Since: 1.0
 */
SinorusNode *
sinorus_node_get_child (SinorusNode *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  return position < self->n_children ? self->children[position].node : NULL;
}

/**
 * sinorus_node_get_name:
 * @self: a node
 * @position: from 0
 *
 * Gets the name of an item of a map.
 *
 * Returns: (nullable): the name, or %NULL beyond the end and in a list
 *
 * Since: 1.0
 */
const char *
sinorus_node_get_name (SinorusNode *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  return position < self->n_children ? self->children[position].name : NULL;
}

/**
 * sinorus_node_lookup:
 * @self: a node
 * @name: a name
 *
 * Gets what a name of a map stands for.
 *
 * Returns: (nullable) (transfer none): the node, or %NULL
 *
 * Since: 1.0
 */
SinorusNode *
sinorus_node_lookup (SinorusNode *self, const char *name)
{
  int i;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  if (self->kind != SINORUS_NODE_KIND_MAP)
    return NULL;
  i = find_name (self, name);
  return i >= 0 ? self->children[i].node : NULL;
}

/**
 * sinorus_node_get_line:
 * @self: a node
 *
 * Gets the line that the node begins in.
 *
 * Returns: the line, from 1; 0 if the node was not read from a document
 *
 * Since: 1.0
 */
guint
sinorus_node_get_line (SinorusNode *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->line;
}

/**
 * sinorus_node_get_column:
 * @self: a node
 *
 * Gets the column that the node begins in.
 *
 * Returns: the column in characters, from 1; 0 if the node was not read from a document
 *
 * Since: 1.0
 */
guint
sinorus_node_get_column (SinorusNode *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->column;
}

static void
append_text (SinorusNode *self, GString *text)
{
  switch (self->kind)
    {
    case SINORUS_NODE_KIND_TEXT:
      g_string_append (text, self->text);
      break;
    case SINORUS_NODE_KIND_LIST:
    case SINORUS_NODE_KIND_MAP:
      g_string_append_c (text, self->kind == SINORUS_NODE_KIND_MAP ? '{' : '[');
      for (guint i = 0; i < self->n_children; i++)
        {
          if (i > 0)
            g_string_append (text, ", ");
          if (self->children[i].name != NULL)
            g_string_append_printf (text, "%s: ", self->children[i].name);
          append_text (self->children[i].node, text);
        }
      g_string_append_c (text, self->kind == SINORUS_NODE_KIND_MAP ? '}' : ']');
      break;
    default:
      g_string_append (text, "null");
    }
}

/**
 * sinorus_node_to_string:
 * @self: a node
 *
 * Shows the node on one line, for people to read.
 *
 * Returns: (transfer full): the line
 *
 * Since: 1.0
 */
char *
sinorus_node_to_string (SinorusNode *self)
{
  GString *text;

  g_return_val_if_fail (self != NULL, NULL);

  text = g_string_new (NULL);
  append_text (self, text);
  return g_string_free (text, FALSE);
}
