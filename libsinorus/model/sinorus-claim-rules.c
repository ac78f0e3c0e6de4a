/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "model/sinorus-claim-rules-private.h"

#include <sinorus/sinorus-event.h>
#include <sinorus/sinorus-regime.h>
#include <sinorus/sinorus-sanction.h>

#include "model/sinorus-ballot-private.h"
#include "model/sinorus-flow-private.h"
#include "model/sinorus-life-cycle-private.h"
#include "model/sinorus-pattern-private.h"
#include "model/sinorus-pooling-private.h"

/* What a claim cannot truly say, whoever says it: no press statement is vetoed, no measure binds before it is in force,
 * and one counter-example is enough against "only". Each rule reads what the sources of the view resolve to. */

/* How probable a counter-example must be. */
#define COUNTER_EXAMPLE_P .75

static void
add (GPtrArray *records, gpointer record)
{
  if (records != NULL)
    g_ptr_array_add (records, (char *) sinorus_record_get_id (record));
}

/* What the claim says of a member, or NULL. */
static const char *
get_said (SinorusClaim *claim, const char *member)
{
  SinorusNode *says = sinorus_claim_get_says (claim);
  SinorusNode *said = says != NULL ? sinorus_node_lookup (says, member) : NULL;

  return said != NULL ? sinorus_node_get_text (said) : NULL;
}

static gboolean
is_not_a_vote (SinorusChronicle *chronicle, SinorusClaim *claim, SinorusRecord *record, GPtrArray *records)
{
  static const char *const of_votes[] = { "adopted", "vetoed", "failed", NULL };
  const char *said = get_said (claim, "outcome");
  g_autoptr (SinorusNode) kind = NULL;

  if (!SINORUS_IS_BALLOT (record) || said == NULL || !g_strv_contains (of_votes, said))
    return FALSE;
  kind = _sinorus_resolve_best (chronicle, record, "kind");
  if (kind == NULL || !_sinorus_ballot_takes_no_vote (sinorus_node_get_text (kind)))
    return FALSE;
  add (records, record);
  return TRUE;
}

static gboolean
is_other_direction (SinorusChronicle *chronicle, SinorusClaim *claim, SinorusRecord *record, GPtrArray *records)
{
  const char *said = get_said (claim, "direction");
  g_autoptr (SinorusNode) direction = NULL;

  if (!SINORUS_IS_SANCTION (record) || said == NULL)
    return FALSE;
  direction = _sinorus_resolve_best (chronicle, record, "direction");
  if (direction == NULL || g_strcmp0 (sinorus_node_get_text (direction), said) == 0)
    return FALSE;
  add (records, record);
  return TRUE;
}

/* The day that a claim speaks of: its own period, or else when it was made. */
static SinorusDate *
day_of_claim (SinorusChronicle *chronicle, SinorusClaim *claim)
{
  SinorusSource *source = _sinorus_chronicle_find (chronicle, sinorus_claim_get_source (claim), SINORUS_TYPE_SOURCE);
  SinorusDate *published = source != NULL ? sinorus_source_get_published (source) : NULL;
  SinorusDate *period = sinorus_record_get_during (SINORUS_RECORD (claim));
  gint64 first, last;

  if (period != NULL)
    return sinorus_date_ref (period);
  if (published == NULL)
    return NULL;
  sinorus_date_get_bounds (published, FALSE, &first, &last);
  return sinorus_date_new_day (last, NULL);
}

static gboolean
is_not_in_force (SinorusChronicle *chronicle, SinorusClaim *claim, SinorusRecord *record, GPtrArray *records)
{
  GListModel *steps = _sinorus_record_get_steps (record);
  g_autoptr (SinorusDate) day = NULL;
  g_auto (GStrv) stages = NULL;

  if ((!SINORUS_IS_SANCTION (record) && !SINORUS_IS_REGIME (record)) || steps == NULL
      || g_list_model_get_n_items (steps) == 0 || g_strcmp0 (get_said (claim, "state"), "in-force") != 0)
    return FALSE;
  day = day_of_claim (chronicle, claim);
  stages = sinorus_record_list_stages (record, day);
  for (guint i = 0; stages[i] != NULL; i++)
    if (_sinorus_stage_is_in_force (stages[i]))
      return FALSE;
  add (records, record);
  return stages[0] != NULL;
}

static gboolean
breaks_identity (SinorusChronicle *chronicle, SinorusRecord *record, GPtrArray *records)
{
  if (!SINORUS_IS_FLOW (record)
      || _sinorus_flow_is_sum (chronicle, SINORUS_FLOW (record), NULL) != SINORUS_TRUTH_FALSE)
    return FALSE;
  add (records, record);
  for (const char *const *ids = sinorus_flow_get_identity (SINORUS_FLOW (record)); records != NULL && *ids != NULL; ids++)
    g_ptr_array_add (records, (char *) *ids);
  return TRUE;
}

/* Whether an event has all that is said: unknown where it is silent. */
static SinorusTruth
has_what_is_said (SinorusChronicle *chronicle, SinorusClaim *claim, SinorusEvent *event)
{
  SinorusNode *says = sinorus_claim_get_says (claim);
  SinorusTruth has = SINORUS_TRUTH_TRUE;

  for (guint i = 0; says != NULL && i < sinorus_node_get_n_children (says); i++)
    {
      const char *member = sinorus_node_get_name (says, i);
      g_autoptr (SinorusNode) own = _sinorus_resolve_best (chronicle, SINORUS_RECORD (event), member);

      if (own == NULL)
        has = SINORUS_TRUTH_UNKNOWN;
      else if (!_sinorus_nodes_say_the_same (own, sinorus_node_get_child (says, i)))
        return SINORUS_TRUTH_FALSE;
    }
  return has;
}

static gboolean
has_counter_example (SinorusChronicle *chronicle, SinorusClaim *claim, GPtrArray *records)
{
  static const char *const universal[] = { "only", "all", "none", "consistently", NULL };
  const char *quantifier = sinorus_claim_get_quantifier (claim);
  SinorusNode *over = sinorus_claim_get_over (claim);
  gboolean negative = g_strcmp0 (quantifier, "none") == 0;
  gboolean found = FALSE;

  if (quantifier == NULL || !g_strv_contains (universal, quantifier) || over == NULL
      || sinorus_node_get_kind (over) != SINORUS_NODE_KIND_MAP
      || (sinorus_claim_get_says (claim) == NULL && !negative))
    return FALSE;
  for (guint i = 0; i < chronicle->records->len; i++)
    {
      SinorusRecord *record = chronicle->records->pdata[i];
      const char *status;

      if (!SINORUS_IS_EVENT (record)
          || _sinorus_pattern_match (chronicle, over, SINORUS_EVENT (record)) != SINORUS_TRUTH_TRUE
          || has_what_is_said (chronicle, claim, SINORUS_EVENT (record))
               != (negative ? SINORUS_TRUTH_TRUE : SINORUS_TRUTH_FALSE)
          || _sinorus_record_probability (chronicle, record, &status) < COUNTER_EXAMPLE_P
          || !_sinorus_record_is_counted (chronicle, record))
        continue;
      found = TRUE;
      if (records == NULL)
        break;
      add (records, record);
    }
  return found;
}

const char *
_sinorus_claim_find_violation (SinorusChronicle *chronicle, SinorusClaim *claim, GPtrArray *records)
{
  const char *const *about = sinorus_claim_get_about (claim);
  SinorusRecord *record = about != NULL && about[0] != NULL && about[1] == NULL
                            ? sinorus_chronicle_lookup (chronicle, about[0])
                            : NULL;

  if (has_counter_example (chronicle, claim, records))
    return "counter-example";
  if (record == NULL || sinorus_claim_get_over (claim) != NULL)
    return NULL;
  if (is_not_a_vote (chronicle, claim, record, records))
    return "not-a-vote";
  if (is_other_direction (chronicle, claim, record, records))
    return "direction";
  if (is_not_in_force (chronicle, claim, record, records))
    return "not-in-force";
  if (breaks_identity (chronicle, record, records))
    return "identity";
  return NULL;
}
