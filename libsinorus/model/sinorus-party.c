/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-party.h>

#include <sinorus/sinorus-actor.h>
#include <sinorus/sinorus-state.h>

#include "model/sinorus-record-private.h"

/**
 * SinorusParty:
 *
 * An actor that is no state: an organisation of states, an organ, a government, an office, a
 * person, a group.
 *
 * Since: 1.0
 */
struct _SinorusParty
{
  SinorusActor parent_instance;
};

struct _SinorusPartyClass
{
  SinorusActorClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusParty, sinorus_party, SINORUS_TYPE_ACTOR)

enum {
  KIND = SINORUS_ACTOR_N_MEMBERS,
  STATE,
  PARENT,
  SECTOR,
  MEMBERS,
};

static const char *const kind_words[] = {
  "igo", "organ", "government", "armed-force", "office", "person", "organisation", "group", NULL
};

static const SinorusMember members[] = {
  { "kind", SINORUS_MEMBER_WORD, .required = TRUE, .words = kind_words },
  { "state", SINORUS_MEMBER_ID, .type = sinorus_state_get_type },
  { "parent", SINORUS_MEMBER_ID, .type = sinorus_actor_get_type },
  { "sector", SINORUS_MEMBER_TEXT },
  { "members", SINORUS_MEMBER_IDS, .type = sinorus_actor_get_type },
};

static void
sinorus_party_class_init (SinorusPartyClass *klass)
{
  /**
   * SinorusParty:kind: (getter get_kind)
   *
   * What sort of actor it is.
   *
   * Since: 1.0
   */
  /**
   * SinorusParty:state: (getter get_state)
   *
   * The state that it belongs to.
   *
   * Since: 1.0
   */
  /**
   * SinorusParty:parent: (getter get_parent)
   *
   * The actor that it is a part of.
   *
   * Since: 1.0
   */
  /**
   * SinorusParty:sector: (getter get_sector)
   *
   * The PLOVER sector, such as `GOV` or `MIL`.
   *
   * Since: 1.0
   */
  /**
   * SinorusParty:members: (getter get_members)
   *
   * The actors that it is made up of, as far as known.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), KIND);
}

static void
sinorus_party_init (SinorusParty *self)
{
}

/**
 * sinorus_party_get_kind: (get-property kind)
 * @self: a party
 *
 * Gets what sort of actor it is.
 *
 * Returns: (nullable): the word, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_party_get_kind (SinorusParty *self)
{
  _SINORUS_GET (text, PARTY, NULL, KIND);
}

/**
 * sinorus_party_get_state: (get-property state)
 * @self: a party
 *
 * Gets the state that it belongs to.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_party_get_state (SinorusParty *self)
{
  _SINORUS_GET (text, PARTY, NULL, STATE);
}

/**
 * sinorus_party_get_parent: (get-property parent)
 * @self: a party
 *
 * Gets the actor that it is a part of.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_party_get_parent (SinorusParty *self)
{
  _SINORUS_GET (text, PARTY, NULL, PARENT);
}

/**
 * sinorus_party_get_sector: (get-property sector)
 * @self: a party
 *
 * Gets the PLOVER sector, such as `GOV` or `MIL`.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_party_get_sector (SinorusParty *self)
{
  _SINORUS_GET (text, PARTY, NULL, SECTOR);
}

/**
 * sinorus_party_get_members: (get-property members)
 * @self: a party
 *
 * Gets the actors that it is made up of, as far as known.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_party_get_members (SinorusParty *self)
{
  _SINORUS_GET (texts, PARTY, NULL, MEMBERS);
}
