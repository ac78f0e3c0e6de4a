/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "model/sinorus-value-private.h"

#include <sinorus/sinorus-number.h>

#include "model/sinorus-value-list-private.h"

/* Values as nodes: what the writer of documents writes, and what two values are compared by. */

/* In quotes: certainly a text, whatever it looks like. */
static SinorusNode *
text_node (const char *text)
{
  return _sinorus_node_new_at (SINORUS_NODE_KIND_TEXT, text, TRUE, NULL, 0, 0);
}

/* Without: a number or truth value. */
static SinorusNode *
plain_node (const char *text)
{
  return _sinorus_node_new_at (SINORUS_NODE_KIND_TEXT, text, FALSE, NULL, 0, 0);
}

static SinorusNode *
number_node (double number)
{
  g_autofree char *text = sinorus_number_to_string (number);

  return text != NULL ? plain_node (text) : sinorus_node_new_none ();
}

static SinorusNode *
texts_node (const char *const *texts)
{
  SinorusNode *list = _sinorus_node_new_at (SINORUS_NODE_KIND_LIST, NULL, FALSE, NULL, 0, 0);

  for (guint i = 0; texts[i] != NULL; i++)
    _sinorus_node_take (list, NULL, text_node (texts[i]));
  return list;
}

static SinorusNode *
integers_node (SinorusValue *self, guint slot)
{
  SinorusNode *list = _sinorus_node_new_at (SINORUS_NODE_KIND_LIST, NULL, FALSE, NULL, 0, 0);
  gsize n;
  const gint32 *integers = _sinorus_value_get_integers (self, slot, &n);

  for (gsize i = 0; i < n; i++)
    _sinorus_node_take (list, NULL, number_node (integers[i]));
  return list;
}

static SinorusNode *
numbers_node (SinorusValue *self, guint slot)
{
  SinorusNode *list = _sinorus_node_new_at (SINORUS_NODE_KIND_LIST, NULL, FALSE, NULL, 0, 0);
  gsize n;
  const double *numbers = _sinorus_value_get_numbers (self, slot, &n);

  for (gsize i = 0; i < n; i++)
    _sinorus_node_take (list, NULL, number_node (numbers[i]));
  return list;
}

static SinorusNode *
values_node (gpointer list)
{
  SinorusNode *node = _sinorus_node_new_at (SINORUS_NODE_KIND_LIST, NULL, FALSE, NULL, 0, 0);
  GPtrArray *items = _sinorus_value_list_get_items (list);

  for (guint i = 0; i < items->len; i++)
    if (SINORUS_IS_VALUE (items->pdata[i]))
      _sinorus_node_take (node, NULL, sinorus_value_to_node (items->pdata[i]));
  return node;
}

/* {name: what}; where the item says more than that, or a name comes twice, {name: [{…}, …]}. Items of another type have
 * no name. */
static SinorusNode *
table_node (gpointer list, GType type)
{
  SinorusNode *node = _sinorus_node_new_at (SINORUS_NODE_KIND_MAP, NULL, FALSE, NULL, 0, 0);
  GPtrArray *items = _sinorus_value_list_get_items (list);

  for (guint i = 0; i < items->len; i++)
    {
      g_autoptr (SinorusNode) item = NULL;
      SinorusNode *several;
      const char *name;
      guint n_same = 0;

      if (!g_type_is_a (G_OBJECT_TYPE (items->pdata[i]), type))
        continue;
      name = _sinorus_value_get_text (items->pdata[i], 0);
      if (name == NULL || sinorus_node_lookup (node, name) != NULL)
        continue;
      several = _sinorus_node_new_at (SINORUS_NODE_KIND_LIST, NULL, FALSE, NULL, 0, 0);
      for (guint j = i; j < items->len; j++)
        {
          g_autoptr (SinorusNode) whole = NULL;
          SinorusNode *rest;

          if (!g_type_is_a (G_OBJECT_TYPE (items->pdata[j]), type)
              || g_strcmp0 (_sinorus_value_get_text (items->pdata[j], 0), name) != 0)
            continue;
          whole = sinorus_value_to_node (items->pdata[j]);
          rest = _sinorus_node_new_at (SINORUS_NODE_KIND_MAP, NULL, FALSE, NULL, 0, 0);
          for (guint k = 1; k < sinorus_node_get_n_children (whole); k++)
            _sinorus_node_take (rest, sinorus_node_get_name (whole, k),
                                sinorus_node_ref (sinorus_node_get_child (whole, k)));
          _sinorus_node_take (several, NULL, rest);
          n_same++;
        }
      item = several;
      if (n_same == 1 && sinorus_node_get_n_children (sinorus_node_get_child (item, 0)) == 1)
        _sinorus_node_take (node, name,
                            sinorus_node_ref (sinorus_node_get_child (sinorus_node_get_child (item, 0), 0)));
      else
        _sinorus_node_take (node, name, sinorus_node_ref (item));
    }
  return node;
}

static SinorusNode *
member_node (SinorusValue *self, const SinorusMember *member, guint slot)
{
  switch (member->kind)
    {
    case SINORUS_MEMBER_TEXT:
    case SINORUS_MEMBER_WORD:
    case SINORUS_MEMBER_ID:
      return text_node (_sinorus_value_get_text (self, slot));
    case SINORUS_MEMBER_DATE:
      {
        g_autofree char *text = sinorus_date_to_string (_sinorus_value_get_date (self, slot));

        return text_node (text);
      }
    case SINORUS_MEMBER_NUMBER:
      return number_node (_sinorus_value_get_number (self, slot));
    case SINORUS_MEMBER_TRUTH:
      return plain_node (_sinorus_value_get_truth (self, slot) == SINORUS_TRUTH_TRUE ? "true" : "false");
    case SINORUS_MEMBER_TEXTS:
    case SINORUS_MEMBER_WORDS:
    case SINORUS_MEMBER_IDS:
      return texts_node (_sinorus_value_get_texts (self, slot));
    case SINORUS_MEMBER_INTEGERS:
      return integers_node (self, slot);
    case SINORUS_MEMBER_NUMBERS:
      return numbers_node (self, slot);
    case SINORUS_MEMBER_VALUE:
      return sinorus_value_to_node (_sinorus_value_get_object (self, slot));
    case SINORUS_MEMBER_VALUES:
      return values_node (_sinorus_value_get_object (self, slot));
    case SINORUS_MEMBER_TABLE:
      return table_node (_sinorus_value_get_object (self, slot), member->type ());
    case SINORUS_MEMBER_NODE:
      return sinorus_node_ref (_sinorus_value_get_node (self, slot));
    }
  g_assert_not_reached ();
}

/**
 * sinorus_value_dup_node:
 * @self: a value
 * @member: the name of a member
 *
 * Gets a member, of whatever type, as it would be written in a document.
 *
 * Returns: (nullable) (transfer full): the node, or %NULL if the member is missing
 *
 * Since: 1.0
 */
SinorusNode *
sinorus_value_dup_node (SinorusValue *self, const char *member)
{
  const SinorusMember *found;
  guint slot;

  g_return_val_if_fail (SINORUS_IS_VALUE (self), NULL);
  g_return_val_if_fail (member != NULL, NULL);

  found = _sinorus_members_find (G_OBJECT_TYPE (self), member, &slot);
  if (found != NULL)
    return _sinorus_value_has_slot (self, slot) ? member_node (self, found, slot) : NULL;
  if (self->unknown != NULL)
    {
      SinorusNode *node = sinorus_node_lookup (self->unknown, member);

      return node != NULL ? sinorus_node_ref (node) : NULL;
    }
  return NULL;
}

/**
 * sinorus_value_to_node:
 * @self: a value
 *
 * Gets the whole value as it would be written in a document: its members in
 * their canonical order, then those that the library does not know.
 *
 * Returns: (transfer full): a map
 *
 * Since: 1.0
 */
SinorusNode *
sinorus_value_to_node (SinorusValue *self)
{
  SinorusNode *map;
  const SinorusMember *members;
  guint n;

  g_return_val_if_fail (SINORUS_IS_VALUE (self), NULL);

  map = _sinorus_node_new_at (SINORUS_NODE_KIND_MAP, NULL, FALSE, NULL, 0, 0);
  members = _sinorus_members_of_type (G_OBJECT_TYPE (self), &n);
  for (guint late = 0; late < 2; late++)
    for (guint i = 0; i < n; i++)
      if (members[i].late == (late == 1) && _sinorus_value_has_slot (self, i))
        _sinorus_node_take (map, members[i].name, member_node (self, &members[i], i));
  for (guint i = 0; self->unknown != NULL && i < sinorus_node_get_n_children (self->unknown); i++)
    _sinorus_node_take (map, sinorus_node_get_name (self->unknown, i),
                        sinorus_node_ref (sinorus_node_get_child (self->unknown, i)));
  return map;
}
