/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <sinorus/sinorus-node.h>

G_BEGIN_DECLS

gboolean _sinorus_node_get_number (SinorusNode *node, double *number);
/* Reads a share from 0 to 1 that is one number, which fills all of `numbers`, or a list of `n` in rising order. */
gboolean _sinorus_range_parse (SinorusNode *node, guint n, double *numbers);

G_END_DECLS
