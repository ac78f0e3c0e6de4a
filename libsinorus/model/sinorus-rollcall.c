/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-rollcall.h>

#include <sinorus/sinorus-actor.h>

#include "model/sinorus-value-private.h"

/**
 * SinorusRollcall:
 *
 * How each member of a body voted.
 *
 * A member that did not take part is not one that abstained, and one that was absent is neither;
 * who is named nowhere is unknown.
 *
 * Since: 1.0
 */
struct _SinorusRollcall
{
  SinorusValue parent_instance;
};

struct _SinorusRollcallClass
{
  SinorusValueClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusRollcall, sinorus_rollcall, SINORUS_TYPE_VALUE)

enum {
  FOR = SINORUS_VALUE_N_MEMBERS,
  AGAINST,
  ABSTAIN,
  NOT_PARTICIPATING,
  ABSENT,
};

static const SinorusMember members[] = {
  { "for", SINORUS_MEMBER_IDS, .type = sinorus_actor_get_type },
  { "against", SINORUS_MEMBER_IDS, .type = sinorus_actor_get_type },
  { "abstain", SINORUS_MEMBER_IDS, .type = sinorus_actor_get_type },
  { "not-participating", SINORUS_MEMBER_IDS, .type = sinorus_actor_get_type },
  { "absent", SINORUS_MEMBER_IDS, .type = sinorus_actor_get_type },
};

static void
sinorus_rollcall_class_init (SinorusRollcallClass *klass)
{
  /**
   * SinorusRollcall:for: (getter get_for)
   *
   * Those in favour.
   *
   * Since: 1.0
   */
  /**
   * SinorusRollcall:against: (getter get_against)
   *
   * Those against.
   *
   * Since: 1.0
   */
  /**
   * SinorusRollcall:abstain: (getter get_abstain)
   *
   * Those who abstained.
   *
   * Since: 1.0
   */
  /**
   * SinorusRollcall:not-participating: (getter get_not_participating)
   *
   * Those who were there and did not take part in the vote.
   *
   * Since: 1.0
   */
  /**
   * SinorusRollcall:absent: (getter get_absent)
   *
   * Those who were not there.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), FOR);
}

static void
sinorus_rollcall_init (SinorusRollcall *self)
{
}

/**
 * sinorus_rollcall_get_for: (get-property for)
 * @self: a rollcall
 *
 * Gets those in favour.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_rollcall_get_for (SinorusRollcall *self)
{
  _SINORUS_GET (texts, ROLLCALL, NULL, FOR);
}

/**
 * sinorus_rollcall_get_against: (get-property against)
 * @self: a rollcall
 *
 * Gets those against.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_rollcall_get_against (SinorusRollcall *self)
{
  _SINORUS_GET (texts, ROLLCALL, NULL, AGAINST);
}

/**
 * sinorus_rollcall_get_abstain: (get-property abstain)
 * @self: a rollcall
 *
 * Gets those who abstained.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_rollcall_get_abstain (SinorusRollcall *self)
{
  _SINORUS_GET (texts, ROLLCALL, NULL, ABSTAIN);
}

/**
 * sinorus_rollcall_get_not_participating: (get-property not-participating)
 * @self: a rollcall
 *
 * Gets those who were there and did not take part in the vote.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_rollcall_get_not_participating (SinorusRollcall *self)
{
  _SINORUS_GET (texts, ROLLCALL, NULL, NOT_PARTICIPATING);
}

/**
 * sinorus_rollcall_get_absent: (get-property absent)
 * @self: a rollcall
 *
 * Gets those who were not there.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_rollcall_get_absent (SinorusRollcall *self)
{
  _SINORUS_GET (texts, ROLLCALL, NULL, ABSENT);
}
