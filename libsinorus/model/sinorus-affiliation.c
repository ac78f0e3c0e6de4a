/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-affiliation.h>

#include <sinorus/sinorus-actor.h>
#include <sinorus/sinorus-party.h>

#include "model/sinorus-record-private.h"

/**
 * SinorusAffiliation:
 *
 * Who held what office, or belonged to what, and when: the member `during` says when.
 *
 * Since: 1.0
 */
struct _SinorusAffiliation
{
  SinorusRecord parent_instance;
};

struct _SinorusAffiliationClass
{
  SinorusRecordClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusAffiliation, sinorus_affiliation, SINORUS_TYPE_RECORD)

enum {
  PERSON = SINORUS_RECORD_N_MEMBERS,
  OF,
  ROLE,
  EXCLUSIVE,
};

static const SinorusMember members[] = {
  { "person", SINORUS_MEMBER_ID, .required = TRUE, .type = sinorus_party_get_type },
  { "of", SINORUS_MEMBER_ID, .required = TRUE, .type = sinorus_actor_get_type },
  { "role", SINORUS_MEMBER_TEXT },
  { "exclusive", SINORUS_MEMBER_TRUTH },
};

static void
sinorus_affiliation_class_init (SinorusAffiliationClass *klass)
{
  /**
   * SinorusAffiliation:person: (getter get_person)
   *
   * Who holds it.
   *
   * Since: 1.0
   */
  /**
   * SinorusAffiliation:of: (getter get_of)
   *
   * The office, party or state.
   *
   * Since: 1.0
   */
  /**
   * SinorusAffiliation:role: (getter get_role)
   *
   * In what role, such as `minister`.
   *
   * Since: 1.0
   */
  /**
   * SinorusAffiliation:exclusive: (getter get_exclusive)
   *
   * Whether only one can hold it at a time.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), PERSON);
}

static void
sinorus_affiliation_init (SinorusAffiliation *self)
{
}

/**
 * sinorus_affiliation_get_person: (get-property person)
 * @self: an affiliation
 *
 * Gets who holds it.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_affiliation_get_person (SinorusAffiliation *self)
{
  _SINORUS_GET (text, AFFILIATION, NULL, PERSON);
}

/**
 * sinorus_affiliation_get_of: (get-property of)
 * @self: an affiliation
 *
 * Gets the office, party or state.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_affiliation_get_of (SinorusAffiliation *self)
{
  _SINORUS_GET (text, AFFILIATION, NULL, OF);
}

/**
 * sinorus_affiliation_get_role: (get-property role)
 * @self: an affiliation
 *
 * Gets in what role, such as `minister`.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_affiliation_get_role (SinorusAffiliation *self)
{
  _SINORUS_GET (text, AFFILIATION, NULL, ROLE);
}

/**
 * sinorus_affiliation_get_exclusive: (get-property exclusive)
 * @self: an affiliation
 *
 * Gets whether only one can hold it at a time.
 *
 * Returns: the truth value, unknown if it is missing
 *
 * Since: 1.0
 */
SinorusTruth
sinorus_affiliation_get_exclusive (SinorusAffiliation *self)
{
  _SINORUS_GET (truth, AFFILIATION, SINORUS_TRUTH_UNKNOWN, EXCLUSIVE);
}
