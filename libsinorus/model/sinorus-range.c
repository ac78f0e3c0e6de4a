/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "model/sinorus-range-private.h"

#include <string.h>

#include "base/sinorus-number-private.h"

gboolean
_sinorus_node_get_number (SinorusNode *node, double *number)
{
  const char *text = sinorus_node_get_text (node);

  return text != NULL && _sinorus_number_parse (text, strlen (text), number);
}

gboolean
_sinorus_range_parse (SinorusNode *node, guint n, double *numbers)
{
  gboolean list = sinorus_node_get_kind (node) == SINORUS_NODE_KIND_LIST;

  if (list && sinorus_node_get_n_children (node) != n)
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (!_sinorus_node_get_number (list ? sinorus_node_get_child (node, i) : node, &numbers[i])
        || !(numbers[i] >= (i > 0 ? numbers[i - 1] : 0) && numbers[i] <= 1))
      return FALSE;
  return TRUE;
}
