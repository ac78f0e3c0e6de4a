/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-framework.h>

#include <sinorus/sinorus-actor.h>

#include "model/sinorus-value-private.h"

/**
 * SinorusFramework:
 *
 * Where and by what right states act: three things that "unilateral", "bilateral" and
 * "multilateral" run together.
 *
 * The forum says who sits at the table, the authority by what right they act, and the participants
 * how many they are. The label is computed from them, see [method@Sinorus.Framework.get_label].
 *
 * Since: 1.0
 */
struct _SinorusFramework
{
  SinorusValue parent_instance;
};

struct _SinorusFrameworkClass
{
  SinorusValueClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusFramework, sinorus_framework, SINORUS_TYPE_VALUE)

enum {
  FORUM = SINORUS_VALUE_N_MEMBERS,
  BODY,
  AUTHORITY,
  IMPLEMENTS,
  PARAGRAPH,
  PARTICIPANTS,
};

static const char *const forum_words[] = {
  "none", "bilateral", "minilateral", "multilateral", NULL
};
static const char *const authority_words[] = {
  "own", "treaty", "security-council", NULL
};

static const SinorusMember members[] = {
  { "forum", SINORUS_MEMBER_WORD, .words = forum_words },
  { "body", SINORUS_MEMBER_ID, .type = sinorus_actor_get_type },
  { "authority", SINORUS_MEMBER_WORD, .words = authority_words },
  { "implements", SINORUS_MEMBER_TEXT },
  { "paragraph", SINORUS_MEMBER_TEXT },
  { "participants", SINORUS_MEMBER_IDS, .type = sinorus_actor_get_type },
};

static void
check (SinorusValue *value, const char *path, GListStore *diagnostics)
{
  const char *forum = _sinorus_value_get_text (value, FORUM);
  const char *const *participants = _sinorus_value_get_texts (value, PARTICIPANTS);
  guint n = participants != NULL ? g_strv_length ((char **) participants) : 0;

  if (forum != NULL && n > 0
      && ((g_str_equal (forum, "bilateral") && n != 2) || (g_str_equal (forum, "none") && n != 1)))
    _sinorus_value_report (value, diagnostics, SINORUS_TAG_FRAMEWORK_MISMATCH, path, "participants", NULL,
                           "a forum that is “%s” has %u participants", forum, n);
}

static void
sinorus_framework_class_init (SinorusFrameworkClass *klass)
{
  ((SinorusValueClass *) klass)->check = check;

  /**
   * SinorusFramework:forum: (getter get_forum)
   *
   * Who sits at the table: nobody else, two, a few, or a standing body.
   *
   * Since: 1.0
   */
  /**
   * SinorusFramework:body: (getter get_body)
   *
   * The body that is the forum.
   *
   * Since: 1.0
   */
  /**
   * SinorusFramework:authority: (getter get_authority)
   *
   * By what right they act: their own, a treaty, or a decision of the Security Council.
   *
   * Since: 1.0
   */
  /**
   * SinorusFramework:implements: (getter get_implements)
   *
   * The legal text that the act carries out, such as `S/RES/2270`.
   *
   * Since: 1.0
   */
  /**
   * SinorusFramework:paragraph: (getter get_paragraph)
   *
   * The paragraph of that text.
   *
   * Since: 1.0
   */
  /**
   * SinorusFramework:participants: (getter get_participants)
   *
   * Who takes part.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), FORUM);
}

static void
sinorus_framework_init (SinorusFramework *self)
{
}

/**
 * sinorus_framework_get_forum: (get-property forum)
 * @self: a framework
 *
 * Gets who sits at the table: nobody else, two, a few, or a standing body.
 *
 * Returns: (nullable): the word, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_framework_get_forum (SinorusFramework *self)
{
  _SINORUS_GET (text, FRAMEWORK, NULL, FORUM);
}

/**
 * sinorus_framework_get_body: (get-property body)
 * @self: a framework
 *
 * Gets the body that is the forum.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_framework_get_body (SinorusFramework *self)
{
  _SINORUS_GET (text, FRAMEWORK, NULL, BODY);
}

/**
 * sinorus_framework_get_authority: (get-property authority)
 * @self: a framework
 *
 * Gets by what right they act: their own, a treaty, or a decision of the Security Council.
 *
 * Returns: (nullable): the word, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_framework_get_authority (SinorusFramework *self)
{
  _SINORUS_GET (text, FRAMEWORK, NULL, AUTHORITY);
}

/**
 * sinorus_framework_get_implements: (get-property implements)
 * @self: a framework
 *
 * Gets the legal text that the act carries out, such as `S/RES/2270`.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_framework_get_implements (SinorusFramework *self)
{
  _SINORUS_GET (text, FRAMEWORK, NULL, IMPLEMENTS);
}

/**
 * sinorus_framework_get_paragraph: (get-property paragraph)
 * @self: a framework
 *
 * Gets the paragraph of that text.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_framework_get_paragraph (SinorusFramework *self)
{
  _SINORUS_GET (text, FRAMEWORK, NULL, PARAGRAPH);
}

/**
 * sinorus_framework_get_participants: (get-property participants)
 * @self: a framework
 *
 * Gets who takes part.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_framework_get_participants (SinorusFramework *self)
{
  _SINORUS_GET (texts, FRAMEWORK, NULL, PARTICIPANTS);
}

/**
 * sinorus_framework_get_label:
 * @self: a framework
 *
 * Gets the usual name of the framework: `unilateral`, `unilateral-implementing`
 * (one state carries out a decision of the Security Council), `bilateral`, or
 * `multilateral` (three or more states, or a body). The participants decide;
 * where they are not given, the forum does.
 *
 * Returns: (nullable): the label, or %NULL if too little is known
 *
 * Since: 1.0
 */
const char *
sinorus_framework_get_label (SinorusFramework *self)
{
  const char *forum;
  const char *const *participants;
  guint n;

  g_return_val_if_fail (SINORUS_IS_FRAMEWORK (self), NULL);

  forum = _sinorus_value_get_text (self, FORUM);
  participants = _sinorus_value_get_texts (self, PARTICIPANTS);
  n = participants != NULL ? g_strv_length ((char **) participants) : 0;
  if (_sinorus_value_get_text (self, BODY) != NULL)
    return "multilateral";
  if (n == 0 && forum != NULL)
    n = g_str_equal (forum, "none") ? 1 : g_str_equal (forum, "bilateral") ? 2 : 3;
  if (n >= 2)
    return n == 2 ? "bilateral" : "multilateral";
  if (n == 0)
    return NULL;
  return g_strcmp0 (_sinorus_value_get_text (self, AUTHORITY), "security-council") == 0 ? "unilateral-implementing"
                                                                                       : "unilateral";
}
