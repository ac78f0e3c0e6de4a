/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "model/sinorus-value-list-private.h"

/* An immutable GListModel. A GListStore may be changed by whoever holds it, so lists inside values are these. */
struct _SinorusValueList
{
  GObject parent_instance;

  GType item_type;
  GPtrArray *items;
};

static GType
get_item_type (GListModel *list)
{
  return SINORUS_VALUE_LIST (list)->item_type;
}

static guint
get_n_items (GListModel *list)
{
  return SINORUS_VALUE_LIST (list)->items->len;
}

static gpointer
get_item (GListModel *list, guint position)
{
  SinorusValueList *self = SINORUS_VALUE_LIST (list);

  return position < self->items->len ? g_object_ref (self->items->pdata[position]) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (SinorusValueList, _sinorus_value_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
_sinorus_value_list_finalize (GObject *object)
{
  g_ptr_array_unref (SINORUS_VALUE_LIST (object)->items);
  G_OBJECT_CLASS (_sinorus_value_list_parent_class)->finalize (object);
}

static void
_sinorus_value_list_class_init (SinorusValueListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = _sinorus_value_list_finalize;
}

static void
_sinorus_value_list_init (SinorusValueList *self)
{
}

GListModel *
_sinorus_value_list_new (GType item_type, GPtrArray *items)
{
  SinorusValueList *self = g_object_new (SINORUS_TYPE_VALUE_LIST, NULL);

  self->item_type = item_type;
  self->items = items;
  return G_LIST_MODEL (self);
}

GListModel *
_sinorus_value_list_freeze (GListModel *model)
{
  GPtrArray *items;

  if (model == NULL)
    return NULL;
  if (SINORUS_IS_VALUE_LIST (model))
    return g_object_ref (model);
  items = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      gpointer item = g_list_model_get_item (model, i);

      if (item != NULL)
        g_ptr_array_add (items, item);
    }
  return _sinorus_value_list_new (g_list_model_get_item_type (model), items);
}

GPtrArray *
_sinorus_value_list_get_items (gpointer list)
{
  return SINORUS_VALUE_LIST (list)->items;
}
