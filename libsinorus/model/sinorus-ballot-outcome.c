/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "model/sinorus-ballot-private.h"

#include <math.h>

#include <sinorus/sinorus-membership.h>

#include "model/sinorus-pooling-private.h"

/* What came of a vote, by Article 27 of the Charter of the United Nations: nine votes in favour carry a resolution of
 * the Security Council, and on any matter but procedure a permanent member's vote against defeats it. Abstention and
 * absence of a permanent member do not. */

#define COUNCIL_MAJORITY 9
/* Of eleven members, until the amendment of the Charter. */
#define OLD_COUNCIL_MAJORITY 7
#define FIRST_DAY_OF_NEW_COUNCIL -1461 /* 1966-01-01 */

gboolean
_sinorus_ballot_takes_no_vote (const char *kind)
{
  static const char *const statements[] = { "presidential-statement", "press-statement", "elements-to-press", NULL };

  return kind != NULL && g_strv_contains (statements, kind);
}

/* Who has held the permanent seats, for chronicles that say nothing of the members. */
static gboolean
had_permanent_seat (const char *actor, gint64 day)
{
  static const struct {
    const char *state;
    gint64 first, last; /* days since 1970-01-01 */
  } seats[] = {
    { "FRA", G_MININT64, G_MAXINT64 }, { "GBR", G_MININT64, G_MAXINT64 }, { "USA", G_MININT64, G_MAXINT64 },
    { "TWN", G_MININT64, 661 },        { "CHN", 662, G_MAXINT64 }, /* 1971-10-25 */
    { "SUN", G_MININT64, 8026 },       { "RUS", 8027, G_MAXINT64 }, /* 1991-12-24 */
  };

  for (guint i = 0; i < G_N_ELEMENTS (seats); i++)
    if (g_str_equal (seats[i].state, actor))
      return day >= seats[i].first && day <= seats[i].last;
  return FALSE;
}

static gboolean
has_veto (SinorusChronicle *chronicle, SinorusBallot *ballot, const char *actor)
{
  const char *body = sinorus_ballot_get_body (ballot);
  SinorusDate *date = sinorus_ballot_get_date (ballot);
  GPtrArray *members = body != NULL ? _sinorus_chronicle_get_memberships (chronicle, body) : NULL;
  gboolean any = FALSE;
  gint64 first = G_MININT64, last;

  for (guint i = 0; members != NULL && i < members->len; i++)
    {
      SinorusDate *period = sinorus_record_get_during (members->pdata[i]);

      if (sinorus_membership_get_veto (members->pdata[i]) != SINORUS_TRUTH_TRUE)
        continue;
      any = TRUE;
      if (g_strcmp0 (sinorus_membership_get_actor (members->pdata[i]), actor) == 0
          && (period == NULL || date == NULL || sinorus_date_overlaps (period, date, TRUE) != SINORUS_TRUTH_FALSE))
        return TRUE;
    }
  if (any)
    return FALSE;
  if (date != NULL)
    sinorus_date_get_bounds (date, FALSE, &first, &last);
  return had_permanent_seat (_sinorus_chronicle_state_of (chronicle, actor), first);
}

/* How many voted so: those that are named, or else the count. */
static gint64
count_votes (const char *const *named, gboolean roll_call, double counted)
{
  if (!isnan (counted))
    return (gint64) counted;
  if (named != NULL)
    return g_strv_length ((char **) named);
  return roll_call ? 0 : -1;
}

static void
take_counts (SinorusOutcome *outcome, SinorusBallot *ballot)
{
  SinorusRollcall *votes = sinorus_ballot_get_votes (ballot);
  SinorusTally *counts = sinorus_ballot_get_counts (ballot);
  const char *const *in_favour = votes != NULL ? sinorus_rollcall_get_for (votes) : NULL;
  /* Where those in favour are named, the roll call is taken to be whole. */
  gboolean whole = in_favour != NULL;

  outcome->n_for = count_votes (in_favour, whole, counts != NULL ? sinorus_tally_get_for (counts) : NAN);
  outcome->n_against = count_votes (votes != NULL ? sinorus_rollcall_get_against (votes) : NULL, whole || counts != NULL,
                                    counts != NULL ? sinorus_tally_get_against (counts) : NAN);
  outcome->n_abstain = count_votes (votes != NULL ? sinorus_rollcall_get_abstain (votes) : NULL,
                                    whole || counts != NULL, counts != NULL ? sinorus_tally_get_abstain (counts) : NAN);
}

/* Adds those against who have a veto; counts how many of those against are known. */
static guint
take_vetoes (SinorusOutcome *outcome, SinorusChronicle *chronicle, SinorusBallot *ballot)
{
  SinorusRollcall *votes = sinorus_ballot_get_votes (ballot);
  const char *const *against = votes != NULL ? sinorus_rollcall_get_against (votes) : NULL;
  guint n_known = 0;

  /* Of a draft that is only counted, it may be said who blocked it. */
  if (against == NULL)
    against = sinorus_ballot_get_blocked_by (ballot);
  for (; against != NULL && *against != NULL; against++, n_known++)
    if (has_veto (chronicle, ballot, *against))
      g_ptr_array_add (outcome->vetoes, (char *) *against);
  return n_known;
}

static char *
join (GPtrArray *ids)
{
  g_autoptr (GPtrArray) terminated = g_ptr_array_new ();

  for (guint i = 0; i < ids->len; i++)
    g_ptr_array_add (terminated, ids->pdata[i]);
  g_ptr_array_add (terminated, NULL);
  return g_strjoinv (", ", (char **) terminated->pdata);
}

/* The permanent members that abstained or stayed away, which is no veto. */
static char *
describe_absent_friends (SinorusChronicle *chronicle, SinorusBallot *ballot)
{
  SinorusRollcall *votes = sinorus_ballot_get_votes (ballot);
  const char *const *groups[] = {
    votes != NULL ? sinorus_rollcall_get_abstain (votes) : NULL,
    votes != NULL ? sinorus_rollcall_get_not_participating (votes) : NULL,
    votes != NULL ? sinorus_rollcall_get_absent (votes) : NULL,
  };
  static const char *const did[] = { "abstained", "did not take part", "was absent" };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      g_autoptr (GPtrArray) permanent = g_ptr_array_new ();
      g_autofree char *who = NULL;

      for (const char *const *ids = groups[i]; ids != NULL && *ids != NULL; ids++)
        if (has_veto (chronicle, ballot, *ids))
          g_ptr_array_add (permanent, (char *) *ids);
      who = join (permanent);
      if (permanent->len > 0)
        g_string_append_printf (text, "; %s %s, which is no veto", who, did[i]);
    }
  return g_string_free (text, FALSE);
}

static void
decide_statement (SinorusOutcome *outcome, SinorusBallot *ballot)
{
  SinorusTruth agreed = sinorus_ballot_get_agreed (ballot);
  const char *const *by = sinorus_ballot_get_blocked_by (ballot);
  g_autofree char *who = by != NULL && *by != NULL ? g_strjoinv (", ", (char **) by) : NULL;

  outcome->outcome = agreed == SINORUS_TRUTH_TRUE                    ? "agreed"
                     : agreed == SINORUS_TRUTH_FALSE || who != NULL ? "blocked"
                                                                     : NULL;
  outcome->reason = g_strdup_printf ("a statement is agreed by all or not made, and not voted on%s%s",
                                     who != NULL ? "; blocked by " : "", who != NULL ? who : "");
}

static void
decide_assembly (SinorusOutcome *outcome, SinorusBallot *ballot)
{
  if (sinorus_ballot_get_agreed (ballot) == SINORUS_TRUTH_TRUE)
    {
      outcome->outcome = "adopted";
      outcome->reason = g_strdup ("adopted without a vote");
    }
  else if (outcome->n_for < 0 || outcome->n_against < 0)
    outcome->reason = g_strdup ("it is not known how many were for and against");
  else
    {
      outcome->outcome = outcome->n_for > outcome->n_against ? "adopted" : "failed";
      outcome->reason = g_strdup ("by simple majority of those voting; important questions take two thirds");
    }
}

static void
decide_council (SinorusOutcome *outcome, SinorusChronicle *chronicle, SinorusBallot *ballot, const char *kind)
{
  SinorusDate *date = sinorus_ballot_get_date (ballot);
  gint64 majority = COUNCIL_MAJORITY, first, last;
  guint n_known = take_vetoes (outcome, chronicle, ballot);
  g_autofree char *friends = NULL;
  g_autofree char *who = NULL;

  if (date != NULL)
    {
      sinorus_date_get_bounds (date, FALSE, &first, &last);
      if (last < FIRST_DAY_OF_NEW_COUNCIL)
        majority = OLD_COUNCIL_MAJORITY;
    }
  if (outcome->n_for < 0)
    {
      outcome->reason = g_strdup ("it is not known how many were for it");
      g_ptr_array_set_size (outcome->vetoes, 0);
      return;
    }
  if (outcome->n_for < majority)
    {
      outcome->outcome = "failed";
      outcome->reason = g_strdup_printf ("%" G_GINT64_FORMAT " for, of the %" G_GINT64_FORMAT
                                         " that it takes%s",
                                         outcome->n_for, majority,
                                         outcome->vetoes->len > 0 ? "; so no vote against is a veto" : "");
      g_ptr_array_set_size (outcome->vetoes, 0);
      return;
    }
  if (g_strcmp0 (kind, "procedural") == 0)
    {
      outcome->outcome = "adopted";
      outcome->reason = g_strdup ("on procedure nobody has a veto");
      g_ptr_array_set_size (outcome->vetoes, 0);
      return;
    }
  if (outcome->vetoes->len > 0)
    {
      who = join (outcome->vetoes);
      outcome->outcome = "vetoed";
      outcome->reason = g_strdup_printf ("%" G_GINT64_FORMAT " for, but permanent members against: %s",
                                         outcome->n_for, who);
      return;
    }
  if (outcome->n_against > n_known)
    {
      outcome->reason = g_strdup ("it is not known who was against it");
      return;
    }
  friends = describe_absent_friends (chronicle, ballot);
  outcome->outcome = "adopted";
  outcome->reason = g_strdup_printf ("%" G_GINT64_FORMAT " for, and no permanent member against%s", outcome->n_for,
                                     friends);
}

void
_sinorus_outcome_init (SinorusOutcome *outcome, SinorusChronicle *chronicle, SinorusBallot *ballot, const char *kind)
{
  *outcome = (SinorusOutcome){ NULL, -1, -1, -1, g_ptr_array_new (), NULL };
  if (_sinorus_ballot_takes_no_vote (kind))
    {
      decide_statement (outcome, ballot);
      return;
    }
  take_counts (outcome, ballot);
  if (g_strcmp0 (kind, "assembly-resolution") == 0)
    decide_assembly (outcome, ballot);
  else
    decide_council (outcome, chronicle, ballot, kind);
}

void
_sinorus_outcome_clear (SinorusOutcome *outcome)
{
  g_clear_pointer (&outcome->vetoes, g_ptr_array_unref);
  g_clear_pointer (&outcome->reason, g_free);
}

/* As the sources of the view have it. */
static gboolean
init_outcome (SinorusOutcome *outcome, SinorusChronicle *chronicle, const char *id)
{
  SinorusBallot *ballot = _sinorus_chronicle_find (chronicle, id, SINORUS_TYPE_BALLOT);
  g_autoptr (SinorusNode) kind = NULL;

  if (ballot == NULL)
    return FALSE;
  kind = _sinorus_resolve_best (chronicle, SINORUS_RECORD (ballot), "kind");
  _sinorus_outcome_init (outcome, chronicle, ballot, kind != NULL ? sinorus_node_get_text (kind) : NULL);
  return TRUE;
}

/**
 * sinorus_chronicle_get_outcome:
 * @self: a chronicle
 * @ballot: the id of a ballot
 *
 * Computes what came of a ballot. A resolution or draft before the Security
 * Council is `adopted` with nine votes in favour (seven before 1966) and, but for
 * questions of procedure, no permanent member against; with nine votes in favour
 * and a permanent member against it is `vetoed`, and with fewer it has `failed`,
 * whoever was against. An abstaining or absent permanent member vetoes nothing.
 * A statement is `agreed` or `blocked`. (Charter of the United Nations, Article 27.)
 *
 * Returns: (nullable): the outcome, or %NULL if it cannot be told or there is no such ballot
 *
 * Since: 1.0
 */
const char *
sinorus_chronicle_get_outcome (SinorusChronicle *self, const char *ballot)
{
  g_auto (SinorusOutcome) outcome = { 0 };

  g_return_val_if_fail (SINORUS_IS_CHRONICLE (self), NULL);
  g_return_val_if_fail (ballot != NULL, NULL);

  return init_outcome (&outcome, self, ballot) ? outcome.outcome : NULL;
}

/**
 * sinorus_chronicle_list_vetoes:
 * @self: a chronicle
 * @ballot: the id of a ballot
 *
 * Lists the members whose votes on a ballot are vetoes, see [method@Sinorus.Chronicle.get_outcome].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids, none unless the ballot was vetoed
 *
 * Since: 1.0
 */
GStrv
sinorus_chronicle_list_vetoes (SinorusChronicle *self, const char *ballot)
{
  g_auto (SinorusOutcome) outcome = { 0 };
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (SINORUS_IS_CHRONICLE (self), NULL);
  g_return_val_if_fail (ballot != NULL, NULL);

  if (init_outcome (&outcome, self, ballot))
    for (guint i = 0; i < outcome.vetoes->len; i++)
      g_strv_builder_add (builder, outcome.vetoes->pdata[i]);
  return g_strv_builder_end (builder);
}
