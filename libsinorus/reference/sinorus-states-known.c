/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "reference/sinorus-states-private.h"

#include <string.h>

#include "model/sinorus-record-private.h"

gboolean
_sinorus_state_is_known (const char *id)
{
  return _sinorus_states_find (SINORUS_STATE_SCHEME_ISO3, id, strlen (id)) >= 0;
}
