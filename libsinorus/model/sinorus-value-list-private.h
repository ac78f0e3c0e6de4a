/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_VALUE_LIST (_sinorus_value_list_get_type ())
G_DECLARE_FINAL_TYPE (SinorusValueList, _sinorus_value_list, SINORUS, VALUE_LIST, GObject)

/* An immutable list model that takes the array; its free function must unref. */
GListModel *_sinorus_value_list_new (GType item_type, GPtrArray *items);
/* A copy of what a list model holds now, so that later changes to it are not seen. NULL stays NULL. */
GListModel *_sinorus_value_list_freeze (GListModel *model);
/* The items, without references of their own. */
GPtrArray *_sinorus_value_list_get_items (gpointer list);

G_END_DECLS
