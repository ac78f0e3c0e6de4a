/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-issue.h>

#include <math.h>

#include <sinorus/sinorus-actor.h>

#include "model/sinorus-record-private.h"

/**
 * SinorusIssue:
 *
 * What states take positions on.
 *
 * Since: 1.0
 */
struct _SinorusIssue
{
  SinorusRecord parent_instance;
};

struct _SinorusIssueClass
{
  SinorusRecordClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusIssue, sinorus_issue, SINORUS_TYPE_RECORD)

enum {
  PROPOSITION = SINORUS_RECORD_N_MEMBERS,
  ABOUT,
  SALIENCE,
};

static const SinorusMember members[] = {
  { "proposition", SINORUS_MEMBER_TEXT, .required = TRUE },
  { "about", SINORUS_MEMBER_ID, .type = sinorus_actor_get_type },
  { "salience", SINORUS_MEMBER_NUMBER, .min = 0, .max = INFINITY },
};

static void
sinorus_issue_class_init (SinorusIssueClass *klass)
{
  /**
   * SinorusIssue:proposition: (getter get_proposition)
   *
   * The proposition that a stance is for or against.
   *
   * Since: 1.0
   */
  /**
   * SinorusIssue:about: (getter get_about)
   *
   * The third state that it is about.
   *
   * Since: 1.0
   */
  /**
   * SinorusIssue:salience: (getter get_salience)
   *
   * Its weight among the issues, from 0; 1 where it is missing.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), PROPOSITION);
}

static void
sinorus_issue_init (SinorusIssue *self)
{
}

/**
 * sinorus_issue_get_proposition: (get-property proposition)
 * @self: an issue
 *
 * Gets the proposition that a stance is for or against.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_issue_get_proposition (SinorusIssue *self)
{
  _SINORUS_GET (text, ISSUE, NULL, PROPOSITION);
}

/**
 * sinorus_issue_get_about: (get-property about)
 * @self: an issue
 *
 * Gets the third state that it is about.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_issue_get_about (SinorusIssue *self)
{
  _SINORUS_GET (text, ISSUE, NULL, ABOUT);
}

/**
 * sinorus_issue_get_salience: (get-property salience)
 * @self: an issue
 *
 * Gets its weight among the issues, from 0; 1 where it is missing.
 *
 * Returns: the number, NaN if it is missing
 *
 * Since: 1.0
 */
double
sinorus_issue_get_salience (SinorusIssue *self)
{
  _SINORUS_GET (number, ISSUE, NAN, SALIENCE);
}
