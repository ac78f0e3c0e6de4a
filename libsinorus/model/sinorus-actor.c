/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-actor.h>

#include <sinorus/sinorus-name.h>

#include "model/sinorus-record-private.h"

/**
 * SinorusActor:
 *
 * Anyone who acts: a state, or a party of any other kind.
 *
 * Since: 1.0
 */
G_DEFINE_ABSTRACT_TYPE (SinorusActor, sinorus_actor, SINORUS_TYPE_RECORD)

enum {
  NAMES = SINORUS_RECORD_N_MEMBERS,
  N_MEMBERS
};

G_STATIC_ASSERT (N_MEMBERS == SINORUS_ACTOR_N_MEMBERS);

static const SinorusMember members[] = {
  { "names", SINORUS_MEMBER_TABLE, .type = sinorus_name_get_type },
};

static void
sinorus_actor_class_init (SinorusActorClass *klass)
{
  /**
   * SinorusActor:names: (getter get_names)
   *
   * The names by language, a list of [class@Sinorus.Name].
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), NAMES);
}

static void
sinorus_actor_init (SinorusActor *self)
{
}

/**
 * sinorus_actor_get_names: (get-property names)
 * @self: an actor
 *
 * Gets the names by language, a list of [class@Sinorus.Name].
 *
 * Returns: (nullable) (transfer none): the list, or %NULL if it is missing
 *
 * Since: 1.0
 */
GListModel *
sinorus_actor_get_names (SinorusActor *self)
{
  _SINORUS_GET (object, ACTOR, NULL, NAMES);
}
