/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-membership.h>

#include <sinorus/sinorus-actor.h>

#include "model/sinorus-record-private.h"

/**
 * SinorusMembership:
 *
 * Who was a member of what body, and when: the member `during` says when.
 *
 * Since: 1.0
 */
struct _SinorusMembership
{
  SinorusRecord parent_instance;
};

struct _SinorusMembershipClass
{
  SinorusRecordClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusMembership, sinorus_membership, SINORUS_TYPE_RECORD)

enum {
  ACTOR = SINORUS_RECORD_N_MEMBERS,
  BODY,
  KIND,
  VETO,
};

static const char *const kind_words[] = {
  "member", "permanent", "elected", "observer", NULL
};

static const SinorusMember members[] = {
  { "actor", SINORUS_MEMBER_ID, .required = TRUE, .type = sinorus_actor_get_type },
  { "body", SINORUS_MEMBER_ID, .required = TRUE, .type = sinorus_actor_get_type },
  { "kind", SINORUS_MEMBER_WORD, .required = TRUE, .words = kind_words },
  { "veto", SINORUS_MEMBER_TRUTH },
};

static void
check (SinorusValue *value, const char *path, GListStore *diagnostics)
{
  if (_sinorus_value_get_truth (value, VETO) == SINORUS_TRUTH_TRUE
      && g_strcmp0 (_sinorus_value_get_text (value, KIND), "permanent") != 0)
    _sinorus_value_report (value, diagnostics, SINORUS_TAG_VETO_NOT_PERMANENT, path, "veto", NULL,
                           "the member has a veto and is not permanent");
}

static void
sinorus_membership_class_init (SinorusMembershipClass *klass)
{
  ((SinorusValueClass *) klass)->check = check;

  /**
   * SinorusMembership:actor: (getter get_actor)
   *
   * Who is a member.
   *
   * Since: 1.0
   */
  /**
   * SinorusMembership:body: (getter get_body)
   *
   * The body.
   *
   * Since: 1.0
   */
  /**
   * SinorusMembership:kind: (getter get_kind)
   *
   * As what.
   *
   * Since: 1.0
   */
  /**
   * SinorusMembership:veto: (getter get_veto)
   *
   * Whether the member has a veto.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), ACTOR);
}

static void
sinorus_membership_init (SinorusMembership *self)
{
}

/**
 * sinorus_membership_get_actor: (get-property actor)
 * @self: a membership
 *
 * Gets who is a member.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_membership_get_actor (SinorusMembership *self)
{
  _SINORUS_GET (text, MEMBERSHIP, NULL, ACTOR);
}

/**
 * sinorus_membership_get_body: (get-property body)
 * @self: a membership
 *
 * Gets the body.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_membership_get_body (SinorusMembership *self)
{
  _SINORUS_GET (text, MEMBERSHIP, NULL, BODY);
}

/**
 * sinorus_membership_get_kind: (get-property kind)
 * @self: a membership
 *
 * Gets as what.
 *
 * Returns: (nullable): the word, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_membership_get_kind (SinorusMembership *self)
{
  _SINORUS_GET (text, MEMBERSHIP, NULL, KIND);
}

/**
 * sinorus_membership_get_veto: (get-property veto)
 * @self: a membership
 *
 * Gets whether the member has a veto.
 *
 * Returns: the truth value, unknown if it is missing
 *
 * Since: 1.0
 */
SinorusTruth
sinorus_membership_get_veto (SinorusMembership *self)
{
  _SINORUS_GET (truth, MEMBERSHIP, SINORUS_TRUTH_UNKNOWN, VETO);
}
