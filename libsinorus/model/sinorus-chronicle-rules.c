/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "model/sinorus-chronicle-rules-private.h"

#include <sinorus/sinorus-affiliation.h>
#include <sinorus/sinorus-capacity.h>
#include <sinorus/sinorus-case.h>
#include <sinorus/sinorus-event.h>
#include <sinorus/sinorus-membership.h>
#include <sinorus/sinorus-regime.h>
#include <sinorus/sinorus-sanction.h>
#include <sinorus/sinorus-step.h>

#include "model/sinorus-ballot-private.h"
#include "model/sinorus-flow-private.h"
#include "model/sinorus-life-cycle-private.h"

/* The rules that hold between records: who must hold an office, who may vote, what a regime ends with. */

#define REPORT(record, tag, member, ...) \
  _sinorus_value_report (SINORUS_VALUE (record), diagnostics, SINORUS_TAG_##tag, \
                         sinorus_record_get_id (SINORUS_RECORD (record)), member, NULL, __VA_ARGS__)

static void
check_event (SinorusChronicle *chronicle, SinorusEvent *event, GListStore *diagnostics)
{
  GListModel *offices = sinorus_event_get_offices (event);
  SinorusDate *when = sinorus_event_get_when (event);

  for (guint i = 0; when != NULL && offices != NULL && i < g_list_model_get_n_items (offices); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (offices, i);
      const char *actor = SINORUS_IS_CAPACITY (item) ? sinorus_capacity_get_actor (SINORUS_CAPACITY (item)) : NULL;
      const char *office = actor != NULL ? sinorus_capacity_get_office (SINORUS_CAPACITY (item)) : NULL;
      SinorusTruth held;

      if (office == NULL)
        continue;
      held = _sinorus_chronicle_holds_office (chronicle, actor, office, when);
      if (held == SINORUS_TRUTH_FALSE)
        REPORT (event, ROLE_NOT_HELD, "offices", "“%s” does not hold “%s” at the time", actor, office);
      else if (held == SINORUS_TRUTH_UNKNOWN)
        REPORT (event, ROLE_UNCERTAIN, "offices", "whether “%s” holds “%s” at the time cannot be told", actor, office);
    }
}

static int
compare_beginnings (gconstpointer a, gconstpointer b)
{
  SinorusDate *x = sinorus_record_get_during (*(SinorusRecord *const *) a);
  SinorusDate *y = sinorus_record_get_during (*(SinorusRecord *const *) b);
  gint64 x_first, y_first, last;

  sinorus_date_get_bounds (x, FALSE, &x_first, &last);
  sinorus_date_get_bounds (y, FALSE, &y_first, &last);
  return (x_first > y_first) - (x_first < y_first);
}

static gboolean
ends_later (SinorusRecord *a, SinorusRecord *b)
{
  gint64 first, a_last, b_last;

  sinorus_date_get_bounds (sinorus_record_get_during (a), FALSE, &first, &a_last);
  sinorus_date_get_bounds (sinorus_record_get_during (b), FALSE, &first, &b_last);
  return a_last > b_last;
}

/* In the order of their beginnings, each is compared with the one before it that ends last. */
static void
check_office (GPtrArray *affiliations, GListStore *diagnostics)
{
  g_autoptr (GPtrArray) exclusive = g_ptr_array_new ();
  SinorusRecord *latest;

  for (guint i = 0; i < affiliations->len; i++)
    if (sinorus_affiliation_get_exclusive (affiliations->pdata[i]) == SINORUS_TRUTH_TRUE
        && sinorus_record_get_during (affiliations->pdata[i]) != NULL)
      g_ptr_array_add (exclusive, affiliations->pdata[i]);
  if (exclusive->len < 2)
    return;
  g_ptr_array_sort (exclusive, compare_beginnings);
  latest = exclusive->pdata[0];
  for (guint i = 1; i < exclusive->len; i++)
    {
      SinorusRecord *record = exclusive->pdata[i];
      SinorusTruth together = sinorus_date_overlaps (sinorus_record_get_during (latest),
                                                     sinorus_record_get_during (record), FALSE);
      const char *other = sinorus_record_get_id (latest);

      if (g_strcmp0 (sinorus_affiliation_get_person (SINORUS_AFFILIATION (latest)),
                     sinorus_affiliation_get_person (SINORUS_AFFILIATION (record))) == 0)
        together = SINORUS_TRUTH_FALSE;
      if (together == SINORUS_TRUTH_TRUE)
        REPORT (record, EXCLUSIVE_OFFICE, "during", "the office is held by another at the same time: “%s”", other);
      else if (together == SINORUS_TRUTH_UNKNOWN)
        REPORT (record, EXCLUSIVE_OFFICE_UNCERTAIN, "during",
                "the office may be held by another at the same time: “%s”", other);
      if (ends_later (record, latest))
        latest = record;
    }
}

/* Whether an actor may have a seat on the day. It has none if it is a member at other times only, or if all seats of
 * the day are taken by others. */
static gboolean
may_vote (SinorusChronicle *chronicle, SinorusBallot *ballot, const char *actor)
{
  SinorusDate *date = sinorus_ballot_get_date (ballot);
  GPtrArray *members = _sinorus_chronicle_get_memberships (chronicle, sinorus_ballot_get_body (ballot));
  gboolean known = FALSE;
  guint n_seated = 0;

  for (guint i = 0; members != NULL && i < members->len; i++)
    {
      SinorusDate *period = sinorus_record_get_during (members->pdata[i]);
      gboolean same = g_strcmp0 (sinorus_membership_get_actor (members->pdata[i]), actor) == 0;

      if (g_strcmp0 (sinorus_membership_get_kind (members->pdata[i]), "observer") == 0)
        continue;
      if (same && (period == NULL || sinorus_date_overlaps (period, date, TRUE) != SINORUS_TRUTH_FALSE))
        return TRUE;
      known |= same;
      n_seated += period != NULL && sinorus_date_contains (period, date, TRUE) == SINORUS_TRUTH_TRUE;
    }
  return !known && n_seated < SINORUS_COUNCIL_SEATS;
}

static void
check_ballot (SinorusChronicle *chronicle, SinorusBallot *ballot, GListStore *diagnostics)
{
  SinorusRollcall *votes = sinorus_ballot_get_votes (ballot);
  const char *kind = sinorus_ballot_get_kind (ballot);
  g_auto (SinorusOutcome) outcome = { 0 };

  if (sinorus_ballot_get_body (ballot) == NULL || sinorus_ballot_get_date (ballot) == NULL || kind == NULL)
    return;
  if (votes != NULL)
    {
      const char *const *groups[] = { sinorus_rollcall_get_for (votes), sinorus_rollcall_get_against (votes),
                                      sinorus_rollcall_get_abstain (votes),
                                      sinorus_rollcall_get_not_participating (votes) };

      for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
        for (const char *const *ids = groups[i]; ids != NULL && *ids != NULL; ids++)
          if (!may_vote (chronicle, ballot, *ids))
            REPORT (ballot, VOTE_OF_NON_MEMBER, "votes", "“%s” is no member of the body on the day", *ids);
    }
  if (!g_str_equal (kind, "resolution"))
    return;
  _sinorus_outcome_init (&outcome, chronicle, ballot, kind);
  if (outcome.outcome != NULL && !g_str_equal (outcome.outcome, "adopted"))
    REPORT (ballot, RESOLUTION_NOT_ADOPTED, "kind", "by its votes it was not adopted: %s", outcome.reason);
}

/* Whether, on the first day after a step of the regime has ended it, the measure is certainly in force. */
static gboolean
outlives (SinorusSanction *sanction, SinorusStep *step)
{
  gint64 first, last;
  g_autoptr (SinorusDate) day = NULL;
  g_auto (GStrv) stages = NULL;

  if (sinorus_step_get_date (step) == NULL)
    return FALSE;
  sinorus_date_get_bounds (sinorus_step_get_date (step), TRUE, &first, &last);
  day = last < G_MAXINT64 ? sinorus_date_new_day (last + 1, NULL) : NULL;
  if (day == NULL)
    return FALSE;
  stages = sinorus_record_list_stages (SINORUS_RECORD (sanction), day);
  for (guint i = 0; stages[i] != NULL; i++)
    if (!_sinorus_stage_is_in_force (stages[i]))
      return FALSE;
  return stages[0] != NULL;
}

static void
check_sanction (SinorusChronicle *chronicle, SinorusSanction *sanction, GListStore *diagnostics)
{
  static const char *const ends[] = { "terminated", "lifted", "expired", "withdrawn", NULL };
  SinorusRegime *regime = _sinorus_chronicle_find (chronicle, sinorus_sanction_get_regime (sanction),
                                                   SINORUS_TYPE_REGIME);
  GListModel *steps = regime != NULL ? sinorus_regime_get_steps (regime) : NULL;

  if (regime == NULL)
    return;
  if (sinorus_regime_get_target (regime) != NULL && sinorus_sanction_get_target (sanction) != NULL
      && g_strcmp0 (_sinorus_chronicle_state_of (chronicle, sinorus_regime_get_target (regime)),
                    _sinorus_chronicle_state_of (chronicle, sinorus_sanction_get_target (sanction)))
           != 0)
    REPORT (sanction, REGIME_TARGET, "target", "the regime is against “%s”", sinorus_regime_get_target (regime));
  for (guint i = 0; steps != NULL && i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (GObject) step = g_list_model_get_item (steps, i);

      if (!SINORUS_IS_STEP (step) || sinorus_step_get_to (SINORUS_STEP (step)) == NULL
          || !g_strv_contains (ends, sinorus_step_get_to (SINORUS_STEP (step)))
          || !outlives (sanction, SINORUS_STEP (step)))
        continue;
      REPORT (sanction, REGIME_ENDED, "steps", "the measure is in force after its regime is %s",
              sinorus_step_get_to (SINORUS_STEP (step)));
      break;
    }
}

static void
check_regime (SinorusChronicle *chronicle, SinorusRegime *regime, GListStore *diagnostics)
{
  SinorusRegime *parent = _sinorus_chronicle_find (chronicle, sinorus_regime_get_parent (regime), SINORUS_TYPE_REGIME);

  if (parent != NULL && g_strcmp0 (sinorus_regime_get_target (parent), sinorus_regime_get_target (regime)) != 0)
    REPORT (regime, REGIME_TARGET, "target", "the regime that it is a part of is against “%s”",
            sinorus_regime_get_target (parent));
}

/* What came first and what followed are events, dates, or nothing. */
static void
check_case (SinorusChronicle *chronicle, SinorusCase *record, GListStore *diagnostics)
{
  const char *const *lists[] = { sinorus_case_get_antecedent (record), sinorus_case_get_consequent (record) };
  static const char *const names[] = { "antecedent", "consequent" };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (const char *const *item = lists[i]; item != NULL && *item != NULL; item++)
      {
        g_autoptr (SinorusDate) date = sinorus_date_parse (*item, NULL);

        if (!g_str_equal (*item, "none") && date == NULL && sinorus_chronicle_lookup (chronicle, *item) == NULL)
          REPORT (record, UNKNOWN_REFERENCE, names[i], "“%s” is neither a record, nor a date, nor none", *item);
      }
}

static void
check_flow (SinorusChronicle *chronicle, SinorusFlow *flow, GListStore *diagnostics)
{
  g_autofree char *message = NULL;

  if (_sinorus_flow_is_sum (chronicle, flow, &message) == SINORUS_TRUTH_FALSE)
    REPORT (flow, IDENTITY_BROKEN, "identity", "%s", message);
}

void
_sinorus_chronicle_check_rules (SinorusChronicle *chronicle, GListStore *diagnostics)
{
  for (guint i = 0; i < chronicle->records->len; i++)
    {
      gpointer record = chronicle->records->pdata[i];

      if (SINORUS_IS_EVENT (record))
        check_event (chronicle, record, diagnostics);
      else if (SINORUS_IS_BALLOT (record))
        check_ballot (chronicle, record, diagnostics);
      else if (SINORUS_IS_SANCTION (record))
        check_sanction (chronicle, record, diagnostics);
      else if (SINORUS_IS_REGIME (record))
        check_regime (chronicle, record, diagnostics);
      else if (SINORUS_IS_FLOW (record))
        check_flow (chronicle, record, diagnostics);
      else if (SINORUS_IS_CASE (record))
        check_case (chronicle, record, diagnostics);
      else if (SINORUS_IS_AFFILIATION (record) && sinorus_affiliation_get_of (record) != NULL)
        {
          GPtrArray *affiliations = _sinorus_chronicle_get_affiliations (chronicle, sinorus_affiliation_get_of (record));

          /* Each office once: with the first of those that name it. */
          if (affiliations->pdata[0] == record)
            check_office (affiliations, diagnostics);
        }
    }
}
