/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-ballot.h>

#include <math.h>

#include <sinorus/sinorus-actor.h>
#include <sinorus/sinorus-issue.h>
#include <sinorus/sinorus-number.h>

#include "model/sinorus-ballot-private.h"
#include "model/sinorus-record-private.h"

/**
 * SinorusBallot:
 *
 * A text before a body, and the votes on it.
 *
 * What came of it is computed, see [method@Sinorus.Chronicle.get_outcome].
 *
 * Since: 1.0
 */
struct _SinorusBallot
{
  SinorusRecord parent_instance;
};

struct _SinorusBallotClass
{
  SinorusRecordClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusBallot, sinorus_ballot, SINORUS_TYPE_RECORD)

enum {
  KIND = SINORUS_RECORD_N_MEMBERS,
  BODY,
  SYMBOL,
  DATE,
  MEETING,
  CHAPTER,
  SPONSORS,
  VOTES,
  COUNTS,
  AGREED,
  BLOCKED_BY,
  ABOUT,
  ISSUES,
};

static const char *const kind_words[] = {
  "resolution", "draft", "presidential-statement", "press-statement", "elements-to-press",
  "assembly-resolution", "procedural", NULL
};

static const SinorusMember members[] = {
  { "kind", SINORUS_MEMBER_WORD, .required = TRUE, .words = kind_words },
  { "body", SINORUS_MEMBER_ID, .required = TRUE, .type = sinorus_actor_get_type },
  { "symbol", SINORUS_MEMBER_TEXT },
  { "date", SINORUS_MEMBER_DATE, .required = TRUE },
  { "meeting", SINORUS_MEMBER_TEXT },
  { "chapter", SINORUS_MEMBER_TEXT },
  { "sponsors", SINORUS_MEMBER_IDS, .type = sinorus_actor_get_type },
  { "votes", SINORUS_MEMBER_VALUE, .type = sinorus_rollcall_get_type },
  { "counts", SINORUS_MEMBER_VALUE, .type = sinorus_tally_get_type },
  { "agreed", SINORUS_MEMBER_TRUTH },
  { "blocked-by", SINORUS_MEMBER_IDS, .type = sinorus_actor_get_type },
  { "about", SINORUS_MEMBER_ID, .type = sinorus_actor_get_type },
  { "issues", SINORUS_MEMBER_IDS, .type = sinorus_issue_get_type },
};

static const char *const *
voters (SinorusRollcall *votes, guint group)
{
  static const char *const nobody[] = { NULL };
  const char *const *ids = group == 0   ? sinorus_rollcall_get_for (votes)
                           : group == 1 ? sinorus_rollcall_get_against (votes)
                           : group == 2 ? sinorus_rollcall_get_abstain (votes)
                           : group == 3 ? sinorus_rollcall_get_not_participating (votes)
                                        : sinorus_rollcall_get_absent (votes);

  return ids != NULL ? ids : nobody;
}

/* A seat of the Council is given once, and there are fifteen of them. */
static void
check_votes (SinorusValue *value, SinorusRollcall *votes, SinorusTally *counts, const char *path,
             GListStore *diagnostics)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  double counted[] = { NAN, NAN, NAN };
  const char *kind = _sinorus_value_get_text (value, KIND);

  if (counts != NULL)
    {
      counted[0] = sinorus_tally_get_for (counts);
      counted[1] = sinorus_tally_get_against (counts);
      counted[2] = sinorus_tally_get_abstain (counts);
    }
  for (guint group = 0; group < 5; group++)
    {
      const char *const *ids = voters (votes, group);
      guint n = g_strv_length ((char **) ids);

      for (guint i = 0; i < n; i++)
        if (!g_hash_table_add (seen, (char *) ids[i]))
          _sinorus_value_report (value, diagnostics, SINORUS_TAG_DOUBLE_VOTE, path, "votes", NULL,
                                 "“%s” votes twice", ids[i]);
      if (group < 3 && n > 0 && !isnan (counted[group]) && counted[group] != n)
        {
          g_autofree char *count = sinorus_number_to_string (counted[group]);

          _sinorus_value_report (value, diagnostics, SINORUS_TAG_COUNTS_MISMATCH, path, "counts", NULL,
                                 "%u members are named where %s are counted", n, count);
        }
    }
  if (g_strcmp0 (kind, "assembly-resolution") != 0 && g_hash_table_size (seen) > SINORUS_COUNCIL_SEATS)
    _sinorus_value_report (value, diagnostics, SINORUS_TAG_TOO_MANY_VOTES, path, "votes", NULL, "%u members vote",
                           g_hash_table_size (seen));
}

static void
check (SinorusValue *value, const char *path, GListStore *diagnostics)
{
  SinorusRollcall *votes = _sinorus_value_get_object (value, VOTES);
  SinorusTally *counts = _sinorus_value_get_object (value, COUNTS);

  if ((votes != NULL || counts != NULL) && _sinorus_ballot_takes_no_vote (_sinorus_value_get_text (value, KIND)))
    _sinorus_value_report (value, diagnostics, SINORUS_TAG_NOT_A_VOTE, path, votes != NULL ? "votes" : "counts", NULL,
                           "a %s is agreed or not; nobody votes on it", _sinorus_value_get_text (value, KIND));
  if (votes != NULL)
    check_votes (value, votes, counts, path, diagnostics);
}

static void
sinorus_ballot_class_init (SinorusBallotClass *klass)
{
  ((SinorusValueClass *) klass)->check = check;

  /**
   * SinorusBallot:kind: (getter get_kind)
   *
   * What sort of text it is.
   *
   * Since: 1.0
   */
  /**
   * SinorusBallot:body: (getter get_body)
   *
   * The body.
   *
   * Since: 1.0
   */
  /**
   * SinorusBallot:symbol: (getter get_symbol)
   *
   * The symbol of the document, such as `S/RES/2397`.
   *
   * Since: 1.0
   */
  /**
   * SinorusBallot:date: (getter get_date)
   *
   * The day of the vote, or of the statement.
   *
   * Since: 1.0
   */
  /**
   * SinorusBallot:meeting: (getter get_meeting)
   *
   * The meeting, such as `S/PV.8151`.
   *
   * Since: 1.0
   */
  /**
   * SinorusBallot:chapter: (getter get_chapter)
   *
   * The chapter of the Charter that it is adopted under, such as `VII`.
   *
   * Since: 1.0
   */
  /**
   * SinorusBallot:sponsors: (getter get_sponsors)
   *
   * Who tabled it.
   *
   * Since: 1.0
   */
  /**
   * SinorusBallot:votes: (getter get_votes)
   *
   * Who voted how.
   *
   * Since: 1.0
   */
  /**
   * SinorusBallot:counts: (getter get_counts)
   *
   * How many voted how, where it is not known who.
   *
   * Since: 1.0
   */
  /**
   * SinorusBallot:agreed: (getter get_agreed)
   *
   * Whether it was agreed, for a statement, which takes no vote.
   *
   * Since: 1.0
   */
  /**
   * SinorusBallot:blocked-by: (getter get_blocked_by)
   *
   * Who kept it from being agreed.
   *
   * Since: 1.0
   */
  /**
   * SinorusBallot:about: (getter get_about)
   *
   * The state that it is about.
   *
   * Since: 1.0
   */
  /**
   * SinorusBallot:issues: (getter get_issues)
   *
   * The issues that it bears on.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), KIND);
}

static void
sinorus_ballot_init (SinorusBallot *self)
{
}

/**
 * sinorus_ballot_get_kind: (get-property kind)
 * @self: a ballot
 *
 * Gets what sort of text it is.
 *
 * Returns: (nullable): the word, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_ballot_get_kind (SinorusBallot *self)
{
  _SINORUS_GET (text, BALLOT, NULL, KIND);
}

/**
 * sinorus_ballot_get_body: (get-property body)
 * @self: a ballot
 *
 * Gets the body.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_ballot_get_body (SinorusBallot *self)
{
  _SINORUS_GET (text, BALLOT, NULL, BODY);
}

/**
 * sinorus_ballot_get_symbol: (get-property symbol)
 * @self: a ballot
 *
 * Gets the symbol of the document, such as `S/RES/2397`.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_ballot_get_symbol (SinorusBallot *self)
{
  _SINORUS_GET (text, BALLOT, NULL, SYMBOL);
}

/**
 * sinorus_ballot_get_date: (get-property date)
 * @self: a ballot
 *
 * Gets the day of the vote, or of the statement.
 *
 * Returns: (nullable) (transfer none): the date, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusDate *
sinorus_ballot_get_date (SinorusBallot *self)
{
  _SINORUS_GET (date, BALLOT, NULL, DATE);
}

/**
 * sinorus_ballot_get_meeting: (get-property meeting)
 * @self: a ballot
 *
 * Gets the meeting, such as `S/PV.8151`.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_ballot_get_meeting (SinorusBallot *self)
{
  _SINORUS_GET (text, BALLOT, NULL, MEETING);
}

/**
 * sinorus_ballot_get_chapter: (get-property chapter)
 * @self: a ballot
 *
 * Gets the chapter of the Charter that it is adopted under, such as `VII`.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_ballot_get_chapter (SinorusBallot *self)
{
  _SINORUS_GET (text, BALLOT, NULL, CHAPTER);
}

/**
 * sinorus_ballot_get_sponsors: (get-property sponsors)
 * @self: a ballot
 *
 * Gets who tabled it.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_ballot_get_sponsors (SinorusBallot *self)
{
  _SINORUS_GET (texts, BALLOT, NULL, SPONSORS);
}

/**
 * sinorus_ballot_get_votes: (get-property votes)
 * @self: a ballot
 *
 * Gets who voted how.
 *
 * Returns: (nullable) (transfer none): the part, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusRollcall *
sinorus_ballot_get_votes (SinorusBallot *self)
{
  _SINORUS_GET (object, BALLOT, NULL, VOTES);
}

/**
 * sinorus_ballot_get_counts: (get-property counts)
 * @self: a ballot
 *
 * Gets how many voted how, where it is not known who.
 *
 * Returns: (nullable) (transfer none): the part, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusTally *
sinorus_ballot_get_counts (SinorusBallot *self)
{
  _SINORUS_GET (object, BALLOT, NULL, COUNTS);
}

/**
 * sinorus_ballot_get_agreed: (get-property agreed)
 * @self: a ballot
 *
 * Gets whether it was agreed, for a statement, which takes no vote.
 *
 * Returns: the truth value, unknown if it is missing
 *
 * Since: 1.0
 */
SinorusTruth
sinorus_ballot_get_agreed (SinorusBallot *self)
{
  _SINORUS_GET (truth, BALLOT, SINORUS_TRUTH_UNKNOWN, AGREED);
}

/**
 * sinorus_ballot_get_blocked_by: (get-property blocked-by)
 * @self: a ballot
 *
 * Gets who kept it from being agreed.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_ballot_get_blocked_by (SinorusBallot *self)
{
  _SINORUS_GET (texts, BALLOT, NULL, BLOCKED_BY);
}

/**
 * sinorus_ballot_get_about: (get-property about)
 * @self: a ballot
 *
 * Gets the state that it is about.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_ballot_get_about (SinorusBallot *self)
{
  _SINORUS_GET (text, BALLOT, NULL, ABOUT);
}

/**
 * sinorus_ballot_get_issues: (get-property issues)
 * @self: a ballot
 *
 * Gets the issues that it bears on.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_ballot_get_issues (SinorusBallot *self)
{
  _SINORUS_GET (texts, BALLOT, NULL, ISSUES);
}
