/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/sinorus-value-private.h"

G_BEGIN_DECLS

/* Makes a value of a type from a map, by the type's table of members. What cannot be understood is an error that
 * names the place; the value is made without it. NULL only if the node is no map. */
SinorusValue *_sinorus_value_read (GType type, SinorusNode *node, const char *path, GListStore *diagnostics);

G_END_DECLS
