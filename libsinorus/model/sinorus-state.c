/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-state.h>

#include <sinorus/sinorus-code.h>

#include "model/sinorus-record-private.h"

/**
 * SinorusState:
 *
 * A state of the international system. Its id is its ISO 3166-1 alpha-3 code.
 *
 * For a state of the reference list nothing more need be said.
 *
 * Since: 1.0
 */
struct _SinorusState
{
  SinorusActor parent_instance;
};

struct _SinorusStateClass
{
  SinorusActorClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusState, sinorus_state, SINORUS_TYPE_ACTOR)

enum {
  CODES = SINORUS_ACTOR_N_MEMBERS,
  EXISTENCE,
  SUCCESSORS,
  PREDECESSORS,
};

static const SinorusMember members[] = {
  { "codes", SINORUS_MEMBER_TABLE, .type = sinorus_code_get_type },
  { "existence", SINORUS_MEMBER_DATE },
  { "successors", SINORUS_MEMBER_IDS, .type = sinorus_state_get_type },
  { "predecessors", SINORUS_MEMBER_IDS, .type = sinorus_state_get_type },
};

static void
sinorus_state_class_init (SinorusStateClass *klass)
{
  /**
   * SinorusState:codes: (getter get_codes)
   *
   * The codes by scheme, a list of [class@Sinorus.Code].
   *
   * Since: 1.0
   */
  /**
   * SinorusState:existence: (getter get_existence)
   *
   * When the state existed.
   *
   * Since: 1.0
   */
  /**
   * SinorusState:successors: (getter get_successors)
   *
   * The states that came after it.
   *
   * Since: 1.0
   */
  /**
   * SinorusState:predecessors: (getter get_predecessors)
   *
   * The states that came before it.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), CODES);
}

static void
sinorus_state_init (SinorusState *self)
{
}

/**
 * sinorus_state_get_codes: (get-property codes)
 * @self: a state
 *
 * Gets the codes by scheme, a list of [class@Sinorus.Code].
 *
 * Returns: (nullable) (transfer none): the list, or %NULL if it is missing
 *
 * Since: 1.0
 */
GListModel *
sinorus_state_get_codes (SinorusState *self)
{
  _SINORUS_GET (object, STATE, NULL, CODES);
}

/**
 * sinorus_state_get_existence: (get-property existence)
 * @self: a state
 *
 * Gets when the state existed.
 *
 * Returns: (nullable) (transfer none): the date, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusDate *
sinorus_state_get_existence (SinorusState *self)
{
  _SINORUS_GET (date, STATE, NULL, EXISTENCE);
}

/**
 * sinorus_state_get_successors: (get-property successors)
 * @self: a state
 *
 * Gets the states that came after it.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_state_get_successors (SinorusState *self)
{
  _SINORUS_GET (texts, STATE, NULL, SUCCESSORS);
}

/**
 * sinorus_state_get_predecessors: (get-property predecessors)
 * @self: a state
 *
 * Gets the states that came before it.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_state_get_predecessors (SinorusState *self)
{
  _SINORUS_GET (texts, STATE, NULL, PREDECESSORS);
}
