/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-capacity.h>

#include <sinorus/sinorus-actor.h>
#include <sinorus/sinorus-party.h>

#include "model/sinorus-value-private.h"

/**
 * SinorusCapacity:
 *
 * In what office an actor of an event acts.
 *
 * Since: 1.0
 */
struct _SinorusCapacity
{
  SinorusValue parent_instance;
};

struct _SinorusCapacityClass
{
  SinorusValueClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusCapacity, sinorus_capacity, SINORUS_TYPE_VALUE)

enum {
  ACTOR = SINORUS_VALUE_N_MEMBERS,
  OFFICE,
};

static const SinorusMember members[] = {
  { "actor", SINORUS_MEMBER_ID, .required = TRUE, .type = sinorus_actor_get_type },
  { "office", SINORUS_MEMBER_ID, .required = TRUE, .type = sinorus_party_get_type },
};

static void
sinorus_capacity_class_init (SinorusCapacityClass *klass)
{
  /**
   * SinorusCapacity:actor: (getter get_actor)
   *
   * The actor, one of those of the event.
   *
   * Since: 1.0
   */
  /**
   * SinorusCapacity:office: (getter get_office)
   *
   * The office that the actor must hold when the event takes place.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), ACTOR);
}

static void
sinorus_capacity_init (SinorusCapacity *self)
{
}

/**
 * sinorus_capacity_get_actor: (get-property actor)
 * @self: a capacity
 *
 * Gets the actor, one of those of the event.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_capacity_get_actor (SinorusCapacity *self)
{
  _SINORUS_GET (text, CAPACITY, NULL, ACTOR);
}

/**
 * sinorus_capacity_get_office: (get-property office)
 * @self: a capacity
 *
 * Gets the office that the actor must hold when the event takes place.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_capacity_get_office (SinorusCapacity *self)
{
  _SINORUS_GET (text, CAPACITY, NULL, OFFICE);
}
